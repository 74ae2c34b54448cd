<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>sip</name>
    <message>
        <source>Provisional</source>
        <extracomment>class 1xx</extracomment>
        <translation>Geçici yanıt</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Yeniden yönlendirme</translation>
    </message>
    <message>
        <source>Request Failure</source>
        <translation>İstek hatası</translation>
    </message>
    <message>
        <source>Server Failure</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Global Failure</source>
        <translation>Genel hata</translation>
    </message>
    <message>
        <source>Provisional or final</source>
        <translation>Geçici mi, kesin mi</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Tried elsewhere</source>
        <translation>Başka yerde denenir mi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Deneniyor</translation>
    </message>
    <message>
        <source>INVITE</source>
        <translation>INVITE</translation>
    </message>
    <message>
        <source>The next hop has the request and is working on it. Nothing is decided: the called phone may not even know of the call yet.</source>
        <translation>Sıradaki sunucu isteği almıştır ve üzerinde çalışmaktadır. Henüz hiçbir şeye karar verilmemiştir: Aranan telefonun çağrıdan haberi bile olmayabilir.</translation>
    </message>
    <message>
        <source>100 lives on one hop only. It stops the sender&apos;s retransmissions, and a stateful proxy never passes it on; every hop sends its own, within 200 ms if it expects the answer to take longer.</source>
        <translation>100 yalnızca iki komşu durak arasında geçerlidir. Gönderenin yeniden iletimlerini durdurur ve durum tutan bir vekil sunucu onu asla ileriye taşımaz; yanıtın gecikeceğini bekleyen her durak kendi 100 yanıtını 200 ms içinde gönderir.</translation>
    </message>
    <message>
        <source>The trace shows INVITE, `100 Trying`, then silence, and after half a minute or so 408, 487 or 503.</source>
        <translation>İzlemede INVITE, `100 Trying` ve ardından sessizlik görülür; yarım dakika kadar sonra 408, 487 veya 503 gelir.</translation>
    </message>
    <message>
        <source>`sngrep` on both interfaces of the proxy</source>
        <translation>Vekil sunucunun iki arayüzünde `sngrep`</translation>
    </message>
    <message>
        <source>Look one hop further: your peer answered, so the trouble lies between it and its next hop. Ask its operator with Call-ID and time.</source>
        <translation>Bir sonraki durağa bakın: Karşınızdaki sunucu yanıt verdiğine göre sorun onunla bir sonraki durak arasındadır. O sunucuyu işleten kuruluşa Call-ID ve saati vererek sorun.</translation>
    </message>
    <message>
        <source>No 100 arrives and the same INVITE goes out again after 0.5, 1, 2, 4 seconds.</source>
        <translation>100 hiç gelmez ve aynı INVITE 0,5, 1, 2, 4 saniye sonra yeniden gönderilir.</translation>
    </message>
    <message>
        <source>Check address, port, transport and firewall towards the next hop.</source>
        <translation>Sıradaki durağa giden adresi, portu, taşıma türünü ve güvenlik duvarını denetleyin.</translation>
    </message>
    <message>
        <source>If small OPTIONS get answers and INVITE does not, UDP fragments are being dropped: send over TCP or offer fewer codecs.</source>
        <translation>Küçük OPTIONS istekleri yanıt alıyor ama INVITE almıyorsa UDP parçaları yolda düşüyordur: TCP kullanın veya daha az kodek önerin.</translation>
    </message>
    <message>
        <source>The reply text is `trying -- your call is important to us`: Kamailio&apos;s tm module, which sends 100 for every INVITE by itself.</source>
        <translation>Yanıt metni `trying -- your call is important to us` biçimindedir: Kamailio&apos;nun tm modülü her INVITE için 100 yanıtını kendiliğinden gönderir.</translation>
    </message>
    <message>
        <source>Take it as proof that Kamailio accepted the request into a transaction, and of nothing behind Kamailio.</source>
        <translation>Bunu, Kamailio&apos;nun isteği bir işleme aldığının kanıtı sayın; Kamailio&apos;nun arkası hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Send 100 at once when the final answer will take longer than 200 ms; send 180 or 183 only when there is something to tell the caller.</source>
        <translation>Kesin yanıt 200 ms&apos;den uzun sürecekse hemen 100 gönderin; 180 ve 183&apos;ü ancak arayana söyleyecek bir şey olduğunda gönderin.</translation>
    </message>
    <message>
        <source>provisional response</source>
        <translation>geçici yanıt</translation>
    </message>
    <message>
        <source>call stuck after trying</source>
        <translation>çağrı trying aşamasında kalıyor</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Çalıyor</translation>
    </message>
    <message>
        <source>A telephone, or something that speaks for it, is alerting the callee. The caller&apos;s own device makes the ringing tone; no audio is needed for that.</source>
        <translation>Bir telefon veya onun adına konuşan bir sistem aranan kişiyi uyarmaktadır. Çalma tonunu arayanın kendi cihazı üretir; bunun için ses akışı gerekmez.</translation>
    </message>
    <message>
        <source>With a To tag it opens an early dialog. Without 100rel (RFC 3262) it may be lost on UDP, and a ringing phone then looks silent to the caller.</source>
        <translation>To etiketiyle birlikte geldiğinde erken bir diyalog açar. 100rel (RFC 3262) kullanılmıyorsa UDP üzerinde kaybolabilir; o zaman çalan telefon arayana sessiz görünür.</translation>
    </message>
    <message>
        <source>The trace has `180 Ringing`, the caller hears nothing: a 183 with SDP came before it, and the caller&apos;s side keeps playing that (silent) early media.</source>
        <translation>İzlemede `180 Ringing` vardır ama arayan hiçbir şey duymaz: Öncesinde SDP içeren bir 183 gelmiştir ve arayan taraf o (sessiz) erken medyayı oynatmayı sürdürür.</translation>
    </message>
    <message>
        <source>Have the far side send either early media that really rings, or 180 without SDP alone.</source>
        <translation>Karşı tarafın ya gerçekten çalma tonu taşıyan erken medya ya da yalnızca SDP içermeyen 180 göndermesini sağlayın.</translation>
    </message>
    <message>
        <source>On a B2BUA, generate the tone locally: in Asterisk `Dial()` with option `r`, in FreeSWITCH the variable `ringback`.</source>
        <translation>Bir B2BUA&apos;da tonu yerelde üretin: Asterisk&apos;te `Dial()` için `r` seçeneği, FreeSWITCH&apos;te `ringback` değişkeni.</translation>
    </message>
    <message>
        <source>The caller hears ringing, but the called phone is dead: an SBC, a push gateway or a PBX queue sends 180 before it has reached any phone.</source>
        <translation>Arayan, çalma tonunu duyar ama aranan telefon çalmaz: Bir SBC, bir anlık bildirim ağ geçidi veya bir santral kuyruğu hiçbir telefona ulaşmadan 180 gönderir.</translation>
    </message>
    <message>
        <source>`pjsip show contacts` in Asterisk, `sofia status profile internal reg` in FreeSWITCH</source>
        <translation>Asterisk&apos;te `pjsip show contacts`, FreeSWITCH&apos;te `sofia status profile internal reg`</translation>
    </message>
    <message>
        <source>Trace the leg behind it; a registration that the firewall has forgotten is the usual end of the search.</source>
        <translation>Onun arkasındaki bacağı izleyin; aramanın sonunda çoğu zaman güvenlik duvarının unuttuğu bir kayıt çıkar.</translation>
    </message>
    <message>
        <source>It rings for minutes and ends in 408, 480 or 487, always after the same time.</source>
        <translation>Dakikalarca çalar ve hep aynı süreden sonra 408, 480 veya 487 ile biter.</translation>
    </message>
    <message>
        <source>Find the timer that fired: Kamailio&apos;s `fr_inv_timer` (120 seconds by default) or the ring timeout of the PBX; a proxy&apos;s Timer C must be longer than three minutes.</source>
        <translation>Süresi dolan zamanlayıcıyı bulun: Kamailio&apos;nun `fr_inv_timer` değeri (varsayılan 120 saniye) veya santralin çalma süresi; bir vekil sunucunun Timer C değeri üç dakikadan uzun olmalıdır.</translation>
    </message>
    <message>
        <source>A UA sends 180 when it alerts its user; announcements and tones made by the network belong into a 183 with SDP.</source>
        <translation>UA, kullanıcısını uyarırken 180 gönderir; ağın ürettiği anonslar ve tonlar SDP içeren bir 183 ile gitmelidir.</translation>
    </message>
    <message>
        <source>no ringback</source>
        <translation>çalma tonu yok</translation>
    </message>
    <message>
        <source>ringback tone</source>
        <translation>ringback tone</translation>
    </message>
    <message>
        <source>Call Is Being Forwarded</source>
        <translation>Çağrı yönlendiriliyor</translation>
    </message>
    <message>
        <source>The call goes on to another destination, and the caller is told before that one rings. Who it is may stand in Diversion or History-Info.</source>
        <translation>Çağrı başka bir hedefe gitmektedir ve o çalmadan önce arayana haber verilir. Hedefin kim olduğu Diversion veya History-Info başlığında yazabilir.</translation>
    </message>
    <message>
        <source>181, then 180 or 183, and voicemail answers.</source>
        <translation>181, ardından 180 veya 183, sonra sesli mesaj yanıtlar.</translation>
    </message>
    <message>
        <source>The callee has forwarding on no answer or busy; if nobody set it, look in the network&apos;s feature codes.</source>
        <translation>Arananın yanıtsızda veya meşgulde yönlendirmesi açıktır; kimse kurmadıysa şebekenin hizmet kodlarına bakın.</translation>
    </message>
    <message>
        <source>A PBX takes 181 for an answer or stops ringback.</source>
        <translation>Bir santral 181&apos;i yanıt sayar veya çalma tonunu keser.</translation>
    </message>
    <message>
        <source>Send 181 when you forward the call yourself; a redirect that the caller shall follow is 302.</source>
        <translation>Çağrıyı kendiniz yönlendiriyorsanız 181; arayanın izlemesi gereken yönlendirme 302&apos;dir.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Kuyrukta</translation>
    </message>
    <message>
        <source>The callee cannot take the call yet and the server has put it into a queue instead of refusing it. The reply text may tell position or waiting time, and 182 may be repeated.</source>
        <translation>Aranan, çağrıyı henüz alamaz; sunucu reddetmek yerine onu kuyruğa almıştır. Yanıt metni sırayı veya bekleme süresini söyleyebilir, 182 yinelenebilir.</translation>
    </message>
    <message>
        <source>A call waits minutes with 182 and no sound.</source>
        <translation>Çağrı dakikalarca 182 ile, ses olmadan bekler.</translation>
    </message>
    <message>
        <source>Answer the call and play music, as most queues do. Where 182 is meant, repeat it every minute: after three minutes without a response a proxy may cancel the call (Timer C).</source>
        <translation>Kuyrukların çoğu gibi çağrıyı yanıtlayıp müzik çalın. 182 bilerek kullanılıyorsa her dakika yineleyin: Üç dakika yanıt gelmezse vekil sunucu çağrıyı iptal edebilir (Timer C).</translation>
    </message>
    <message>
        <source>Send 182 while a call waits for its turn without being answered.</source>
        <translation>Çağrı yanıtlanmadan sıra beklerken 182 gönderin.</translation>
    </message>
    <message>
        <source>call queue</source>
        <translation>çağrı kuyruğu</translation>
    </message>
    <message>
        <source>Session Progress</source>
        <translation>Oturum ilerliyor</translation>
    </message>
    <message>
        <source>The call is making progress that no other 1xx describes. In practice it carries SDP, and with it early media: the caller hears a tone, an announcement or a menu before anyone has answered.</source>
        <translation>Çağrı, başka hiçbir 1xx yanıtının anlatmadığı biçimde ilerlemektedir. Uygulamada SDP taşır ve onunla birlikte erken medya başlar: Arayan, daha kimse yanıtlamadan bir ton, bir anons veya bir menü duyar.</translation>
    </message>
    <message>
        <source>Carriers give their reason for a failure this way: 183 with a spoken announcement, often with a Reason header, and only then the final 4xx or 5xx.</source>
        <translation>Operatörler bir hatanın nedenini böyle bildirir: Sesli anons içeren bir 183, çoğu kez bir Reason başlığıyla birlikte, ancak ondan sonra kesin 4xx veya 5xx yanıtı.</translation>
    </message>
    <message>
        <source>183 with SDP arrives, the caller hears silence: the RTP is blocked, or the caller&apos;s side waits for 180 and plays no early media.</source>
        <translation>SDP içeren 183 gelir ama arayan hiçbir ses duymaz: RTP engellenmektedir ya da arayan taraf 180 bekler ve erken medyayı oynatmaz.</translation>
    </message>
    <message>
        <source>Capture RTP at the address in the SDP&apos;s `c=` line; if packets arrive, the fault is in the playing device.</source>
        <translation>SDP&apos;nin `c=` satırındaki adreste RTP yakalayın; paketler geliyorsa sorun, sesi oynatan cihazdadır.</translation>
    </message>
    <message>
        <source>If none arrive, look at NAT: many gateways send only after they have received the first packet.</source>
        <translation>Hiç paket gelmiyorsa NAT&apos;a bakın: Pek çok ağ geçidi ancak ilk paketi aldıktan sonra göndermeye başlar.</translation>
    </message>
    <message>
        <source>A voice says that the number is not in service, the log shows only `183` and later `487` because the caller hung up.</source>
        <translation>Bir ses, numaranın kullanılmadığını söyler; günlükte yalnızca `183` ve arayan kapattığı için sonradan gelen `487` görünür.</translation>
    </message>
    <message>
        <source>Read the Reason header of the 183 (`Reason: Q.850;cause=1`); the announcement, not the 487, is the result of the call.</source>
        <translation>183&apos;ün Reason başlığını okuyun (`Reason: Q.850;cause=1`); çağrının sonucu 487 değil, anonstur.</translation>
    </message>
    <message>
        <source>The first words of an announcement are missing, or the call stalls after 183 with `Require: 100rel`: PRACK is not answered or not supported on one side.</source>
        <translation>Anonsun ilk sözcükleri eksiktir ya da çağrı `Require: 100rel` içeren 183&apos;ten sonra takılır: Taraflardan biri PRACK&apos;e yanıt vermiyor ya da onu desteklemiyordur.</translation>
    </message>
    <message>
        <source>Set 100rel the same on both sides (Asterisk `100rel=yes` is the default and means supported, not required; FreeSWITCH `enable-100rel`).</source>
        <translation>100rel ayarını iki tarafta aynı yapın (Asterisk&apos;te varsayılan `100rel=yes` zorunlu değil, destekleniyor demektir; FreeSWITCH&apos;te `enable-100rel`).</translation>
    </message>
    <message>
        <source>When the network itself has something to be heard, it goes out as 183 with SDP; a ringing phone needs only 180.</source>
        <translation>Ağın kendisinin dinletecek bir şeyi varsa SDP içeren 183 gönderilir; çalan telefona 180 yeter.</translation>
    </message>
    <message>
        <source>early media</source>
        <translation>erken medya</translation>
    </message>
    <message>
        <source>announcement before answer</source>
        <translation>yanıttan önce anons</translation>
    </message>
    <message>
        <source>PRACK</source>
        <translation>PRACK</translation>
    </message>
    <message>
        <source>Early Dialog Terminated</source>
        <translation>Erken diyalog sonlandı</translation>
    </message>
    <message>
        <source>One branch of a forked call has ended, while others go on. The caller&apos;s side can release what it had reserved for that branch; it must have announced the option tag 199.</source>
        <translation>Çatallanmış çağrının bir dalı bitmiş, ötekiler sürmektedir. Arayan taraf o dal için ayırdığı kaynakları bırakabilir; bunun için 199 etiketini desteklediğini bildirmiş olmalıdır.</translation>
    </message>
    <message>
        <source>IMS traces show 199 with `Reason: SIP;cause=486` and the call rings on.</source>
        <translation>IMS izleme kayıtlarında `Reason: SIP;cause=486` içeren 199 görünür ve çağrı çalmayı sürdürür.</translation>
    </message>
    <message>
        <source>Nothing to do: one of the callee&apos;s devices refused, another still rings.</source>
        <translation>Yapılacak bir şey yoktur: Arananın bir cihazı reddetmiştir, öteki hâlâ çalmaktadır.</translation>
    </message>
    <message>
        <source>A forking proxy may send it on behalf of a branch that failed; it never replaces the final response.</source>
        <translation>Çatallayan vekil sunucu, başarısız bir dal adına gönderebilir; kesin yanıtın yerine geçmez.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>Herhangi bir istek</translation>
    </message>
    <message>
        <source>The request succeeded, and what that means depends on its method: to INVITE the callee has answered and billing starts, to REGISTER the binding is stored, to BYE or CANCEL the message was understood.</source>
        <translation>İstek başarılı olmuştur; bunun ne anlama geldiği yönteme bağlıdır: INVITE için aranan, çağrıyı yanıtlamıştır ve ücretlendirme başlar, REGISTER için kayıt saklanmıştır, BYE veya CANCEL için ileti anlaşılmıştır.</translation>
    </message>
    <message>
        <source>Only the 200 to an INVITE is confirmed with ACK, end to end. Until that ACK arrives the callee repeats the 200, for 64×T1 = 32 seconds, and then ends the call with BYE.</source>
        <translation>Yalnızca INVITE&apos;a verilen 200 uçtan uca ACK ile onaylanır. Bu ACK gelene kadar aranan taraf 200&apos;ü yineler; 64×T1 = 32 saniye sonunda çağrıyı BYE ile bitirir.</translation>
    </message>
    <message>
        <source>Answered calls drop after about 32 seconds, and the trace shows the same `200 OK` again and again: the ACK does not reach the callee.</source>
        <translation>Yanıtlanan çağrılar yaklaşık 32 saniye sonra düşer ve izlemede aynı `200 OK` defalarca görülür: ACK aranan tarafa ulaşmamaktadır.</translation>
    </message>
    <message>
        <source>The ACK goes to the Contact of the 200 and along its Record-Route: a private address or wrong port there is the cause.</source>
        <translation>ACK, 200&apos;ün Contact adresine ve Record-Route yoluna gider: Neden, oradaki bir özel adres veya yanlış porttur.</translation>
    </message>
    <message>
        <source>Set the public address (Asterisk `external_signaling_address`, FreeSWITCH `ext-sip-ip`) and switch off SIP ALG in the router.</source>
        <translation>Genel adresi ayarlayın (Asterisk `external_signaling_address`, FreeSWITCH `ext-sip-ip`) ve yönlendiricideki SIP ALG özelliğini kapatın.</translation>
    </message>
    <message>
        <source>200 with SDP, ACK, and no sound or sound in one direction only.</source>
        <translation>SDP içeren 200, ardından ACK gelir; ses hiç yoktur ya da tek yönlüdür.</translation>
    </message>
    <message>
        <source>Compare the `c=` and `m=` lines of both SDPs with where RTP really flows; a private address behind NAT or closed UDP ports explain most cases.</source>
        <translation>İki SDP&apos;nin `c=` ve `m=` satırlarını RTP&apos;nin gerçekte aktığı yerle karşılaştırın; çoğu durumu NAT arkasındaki özel adres veya kapalı UDP portları açıklar.</translation>
    </message>
    <message>
        <source>REGISTER got 200, yet incoming calls fail.</source>
        <translation>REGISTER 200 almıştır, yine de gelen çağrılar başarısız olur.</translation>
    </message>
    <message>
        <source>`pjsip show contacts`</source>
        <translation>`pjsip show contacts`</translation>
    </message>
    <message>
        <source>Read the Contact and `expires` in the 200: the registrar may have shortened the time, and the NAT may forget the path sooner still. Send keepalives more often than that.</source>
        <translation>200 içindeki Contact ve `expires` değerlerini okuyun: Kayıt sunucusu süreyi kısaltmış olabilir, NAT ise yolu daha da erken unutabilir. Canlı tutma paketlerini bundan daha sık gönderin.</translation>
    </message>
    <message>
        <source>The monitor is green because OPTIONS returns 200, and calls do not work. Kamailio&apos;s default configuration answers OPTIONS with `200 Keepalive`; FreeSWITCH answers while it refuses calls.</source>
        <translation>OPTIONS 200 döndürdüğü için izleme sistemi yeşildir ama çağrılar çalışmaz. Kamailio&apos;nun varsayılan yapılandırması OPTIONS&apos;a `200 Keepalive` verir; FreeSWITCH çağrıları reddederken bile yanıt verir.</translation>
    </message>
    <message>
        <source>Monitor with a test call; in FreeSWITCH set `sip-options-respond-503-on-busy` in the profile.</source>
        <translation>İzlemeyi deneme çağrısıyla yapın; FreeSWITCH&apos;te profile `sip-options-respond-503-on-busy` ekleyin.</translation>
    </message>
    <message>
        <source>A UAS answers an accepted INVITE with 200 and its own SDP.</source>
        <translation>UAS, kabul ettiği INVITE&apos;a kendi SDP&apos;siyle birlikte 200 verir.</translation>
    </message>
    <message>
        <source>call drops after 32 seconds</source>
        <translation>çağrı 32 saniye sonra düşüyor</translation>
    </message>
    <message>
        <source>one-way audio</source>
        <translation>tek yönlü ses</translation>
    </message>
    <message>
        <source>missing ACK</source>
        <translation>eksik ACK</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>SUBSCRIBE, REFER, MESSAGE</source>
        <translation>SUBSCRIBE, REFER, MESSAGE</translation>
    </message>
    <message>
        <source>Taken note of, not yet done. RFC 6665 deprecated it for SUBSCRIBE: its subscribers treat 202 as 200 and notifiers send 200. It lives on with REFER and MESSAGE.</source>
        <translation>Not alınmış, henüz yapılmamıştır. RFC 6665 onu SUBSCRIBE için kullanımdan kaldırmıştır: Aboneler 202&apos;yi 200 sayar, bildirenler 200 gönderir. REFER ve MESSAGE ile yaşamayı sürdürür.</translation>
    </message>
    <message>
        <source>A transfer got 202 and did not happen.</source>
        <translation>Aktarma 202 almış ama gerçekleşmemiştir.</translation>
    </message>
    <message>
        <source>Read the NOTIFY messages that follow: their body (`SIP/2.0 486 Busy Here`) is the result of the transfer.</source>
        <translation>Sonrasında gelen NOTIFY iletilerini okuyun: Gövdeleri (`SIP/2.0 486 Busy Here`) aktarmanın sonucudur.</translation>
    </message>
    <message>
        <source>MESSAGE got 202 and the text never arrives.</source>
        <translation>MESSAGE 202 almıştır ama metin hiç ulaşmaz.</translation>
    </message>
    <message>
        <source>202 says that a store-and-forward server has it; ask its operator, not the phone.</source>
        <translation>202, iletiyi saklayıp ileten bir sunucunun aldığını söyler; telefona değil, o sunucuyu işletene sorun.</translation>
    </message>
    <message>
        <source>Answer REFER with 202 if that is what your peers expect; for SUBSCRIBE, send 200.</source>
        <translation>Karşı taraflarınız bunu bekliyorsa REFER&apos;a 202 verin; SUBSCRIBE için 200 gönderin.</translation>
    </message>
    <message>
        <source>REFER</source>
        <translation>REFER</translation>
    </message>
    <message>
        <source>transfer accepted</source>
        <translation>aktarma kabul edildi</translation>
    </message>
    <message>
        <source>No Notification</source>
        <translation>Bildirim yok</translation>
    </message>
    <message>
        <source>SUBSCRIBE</source>
        <translation>SUBSCRIBE</translation>
    </message>
    <message>
        <source>The subscription is refreshed, and since the state has not changed since the entity tag in `Suppress-If-Match`, no NOTIFY follows.</source>
        <translation>Abonelik yenilenmiştir; durum `Suppress-If-Match` içindeki etiketten bu yana değişmediği için NOTIFY gelmez.</translation>
    </message>
    <message>
        <source>A subscriber waits for the NOTIFY after a refresh and gives the subscription up.</source>
        <translation>Abone, yenilemeden sonra NOTIFY bekler ve aboneliği bırakır.</translation>
    </message>
    <message>
        <source>The client sent Suppress-If-Match itself, so it must accept 204; update it or switch conditional subscriptions off.</source>
        <translation>Suppress-If-Match&apos;i istemcinin kendisi göndermiştir, bu yüzden 204&apos;ü kabul etmelidir; güncelleyin ya da koşullu abonelikleri kapatın.</translation>
    </message>
    <message>
        <source>It may answer a conditional SUBSCRIBE and nothing else.</source>
        <translation>Yalnızca koşullu SUBSCRIBE&apos;a verilebilir.</translation>
    </message>
    <message>
        <source>Multiple Choices</source>
        <translation>Birden çok seçenek</translation>
    </message>
    <message>
        <source>The address leads to several places and the server lets the caller choose; each is a Contact, perhaps with a q value.</source>
        <translation>Adres birden çok yere götürür ve sunucu seçimi arayana bırakır; her biri, belki q değeriyle, bir Contact&apos;tır.</translation>
    </message>
    <message>
        <source>A redirect server used as routing engine (LCR, number portability) returns 300 with several gateways in Contact.</source>
        <translation>Yönlendirme motoru olarak kullanılan bir sunucu (LCR, numara taşıma) Contact içinde birden çok ağ geçidiyle 300 döndürür.</translation>
    </message>
    <message>
        <source>Try the contacts by descending q, and the next one on failure; a client that tries only the first loses the redundancy.</source>
        <translation>Adresleri azalan q sırasıyla, hata olunca sonrakini deneyin; yalnızca ilkini deneyen istemci yedekliliği yitirir.</translation>
    </message>
    <message>
        <source>Choose 300 when the caller should have a choice, and a plain redirect when there is a single target.</source>
        <translation>Arayana seçenek sunulacaksa 300&apos;ü, tek hedef varsa sıradan bir yönlendirmeyi seçin.</translation>
    </message>
    <message>
        <source>Moved Permanently</source>
        <translation>Kalıcı olarak taşındı</translation>
    </message>
    <message>
        <source>The user has a new address for good, named in Contact; the caller should update its address book. Gateways make it of cause 22 when the network tells the new number.</source>
        <translation>Kullanıcının artık kalıcı yeni bir adresi vardır ve Contact&apos;ta yazar; arayan taraf, adres defterini güncellemelidir. Ağ geçitleri, şebeke yeni numarayı bildirdiğinde 22 nedenini buna çevirir.</translation>
    </message>
    <message>
        <source>A carrier answers 301 with the new number of a subscriber.</source>
        <translation>Operatör, abonenin yeni numarasıyla 301 verir.</translation>
    </message>
    <message>
        <source>Dial the new number and store it; follow automatically only to targets you would also bill.</source>
        <translation>Yeni numarayı arayın ve kaydedin; otomatik olarak yalnızca faturalayacağınız hedeflere gidin.</translation>
    </message>
    <message>
        <source>REGISTER gets 301 and the phone stays unregistered.</source>
        <translation>REGISTER 301 alır ve telefon kayıtsız kalır.</translation>
    </message>
    <message>
        <source>Enter the registrar from Contact in the phone: many models do not follow 3xx for REGISTER.</source>
        <translation>Contact içindeki kayıt sunucusunu telefona girin: Pek çok model REGISTER&apos;da 3xx yanıtını izlemez.</translation>
    </message>
    <message>
        <source>Redirect with 301 only if the old address will never be valid again.</source>
        <translation>301 ile yalnızca eski adres bir daha geçerli olmayacaksa yönlendirin.</translation>
    </message>
    <message>
        <source>Moved Temporarily</source>
        <translation>Geçici olarak taşındı</translation>
    </message>
    <message>
        <source>Call the address in Contact instead, for now. A phone with call forwarding sends it, and so does a redirect server that leaves the routing to its client.</source>
        <translation>Şimdilik bunun yerine Contact içindeki adres aranmalıdır. Yönlendirme açık bir telefon da, yolu bulmayı istemcisine bırakan bir yönlendirme sunucusu da bu yanıtı gönderir.</translation>
    </message>
    <message>
        <source>The new address holds for this call only, unless Expires or the `expires` parameter of Contact gives a time. Who pays for the forwarded leg is not said anywhere, which is why many trunks refuse to follow a 302.</source>
        <translation>Expires başlığı veya Contact&apos;ın `expires` parametresi bir süre vermedikçe yeni adres yalnızca bu çağrı için geçerlidir. Yönlendirilen bacağın ücretini kimin ödeyeceği hiçbir yerde yazmaz; pek çok trunk hattının 302&apos;yi izlememesinin nedeni budur.</translation>
    </message>
    <message>
        <source>A user has switched on forwarding in the phone, and calls end instead of going on: the proxy does not follow 3xx. Kamailio&apos;s default configuration with `WITH_BLOCK3XX` turns them into `404 Not found`.</source>
        <translation>Kullanıcı telefonda yönlendirmeyi açmıştır, çağrılar devam etmek yerine biter: Vekil sunucu 3xx yanıtlarını izlemez. Kamailio&apos;nun varsayılan yapılandırması `WITH_BLOCK3XX` ile bunları `404 Not found` yapar.</translation>
    </message>
    <message>
        <source>Forward in the PBX instead of the phone, or let the PBX follow 302 and send the second call itself.</source>
        <translation>Yönlendirmeyi telefonda değil santralde yapın ya da santralin 302&apos;yi izleyip ikinci çağrıyı kendisinin göndermesini sağlayın.</translation>
    </message>
    <message>
        <source>Asterisk follows the 302 into its own dialplan and the extension is not there: `redirect_method=user`, the default, takes the user part of Contact as an extension of the endpoint&apos;s context.</source>
        <translation>Asterisk 302&apos;yi kendi arama planında izler ama dahili orada yoktur: Varsayılan olan `redirect_method=user`, Contact&apos;ın kullanıcı kısmını uç noktanın bağlamında bir dahili sayar.</translation>
    </message>
    <message>
        <source>Add the extension, or set `redirect_method=uri_core` or `uri_pjsip` to call the URI as it stands.</source>
        <translation>Dahiliyi ekleyin ya da URI&apos;yi olduğu gibi aramak için `redirect_method=uri_core` veya `uri_pjsip` kullanın.</translation>
    </message>
    <message>
        <source>FreeSWITCH ends the leg with `REDIRECTION_TO_NEW_DESTINATION`.</source>
        <translation>FreeSWITCH bacağı `REDIRECTION_TO_NEW_DESTINATION` ile bitirir.</translation>
    </message>
    <message>
        <source>No failure: the call was transferred to the new address. Look for the second leg before you count this one as lost.</source>
        <translation>Bu bir hata değildir: Çağrı yeni adrese aktarılmıştır. Kayıp saymadan önce ikinci bacağı arayın.</translation>
    </message>
    <message>
        <source>302 sends calls to expensive foreign numbers that nobody set up.</source>
        <translation>302, çağrıları kimsenin ayarlamadığı pahalı yurt dışı numaralara gönderir.</translation>
    </message>
    <message>
        <source>Stop following redirects for that trunk, change the phone&apos;s or user&apos;s password, and allow Contact targets by list only.</source>
        <translation>O hat için yönlendirmeleri izlemeyi bırakın, telefonun veya kullanıcının parolasını değiştirin ve Contact hedeflerine yalnızca listeyle izin verin.</translation>
    </message>
    <message>
        <source>Use 302 for a forwarding that may end tomorrow, 301 when the address book should change.</source>
        <translation>Yarın bitebilecek bir yönlendirme için 302, adres defteri değişmeliyse 301 kullanın.</translation>
    </message>
    <message>
        <source>call forwarding</source>
        <translation>çağrı yönlendirme</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirect</translation>
    </message>
    <message>
        <source>Use Proxy</source>
        <translation>Vekil sunucu kullanın</translation>
    </message>
    <message>
        <source>The resource may be reached only through the proxy in Contact. Only a UAS may send it, and hardly one does.</source>
        <translation>Kaynağa yalnızca Contact içindeki vekil sunucu üzerinden ulaşılabilir. Bunu ancak bir UAS gönderebilir, gönderen de yok denecek kadar azdır.</translation>
    </message>
    <message>
        <source>An IMS core sends 305 for a subscriber to be reached through another entry point.</source>
        <translation>IMS çekirdeği, başka bir giriş noktasından ulaşılması gereken abone için 305 gönderir.</translation>
    </message>
    <message>
        <source>Send the request to the address in Contact; in your own network, set that proxy as outbound proxy.</source>
        <translation>İsteği Contact içindeki adrese gönderin; kendi ağınızda o sunucuyu giden vekil sunucu olarak ayarlayın.</translation>
    </message>
    <message>
        <source>Configure an outbound proxy rather than have 305 teach it.</source>
        <translation>305&apos;in öğretmesini beklemek yerine giden vekil sunucuyu yapılandırın.</translation>
    </message>
    <message>
        <source>Alternative Service</source>
        <translation>Alternatif hizmet</translation>
    </message>
    <message>
        <source>The call failed, another service may do instead; the body describes it. The core RFC leaves that body open.</source>
        <translation>Çağrı başarısız olmuştur, yerine başka bir hizmet kullanılabilir; bunu gövde anlatır. Temel RFC gövdenin biçimini belirlemez.</translation>
    </message>
    <message>
        <source>VoLTE: the network answers a call to an emergency number with 380, and the handset redials it as an emergency call, over IMS or over 2G or 3G.</source>
        <translation>VoLTE: Şebeke acil numaraya yapılan çağrıya 380 verir; cihaz numarayı IMS üzerinden ya da 2G veya 3G üzerinden acil çağrı olarak yeniden arar.</translation>
    </message>
    <message>
        <source>Intended by 3GPP TS 24.229; if the second call fails, the operator&apos;s emergency routing is at fault.</source>
        <translation>3GPP TS 24.229&apos;un öngördüğü budur; ikinci çağrı başarısızsa sorun operatörün acil çağrı yönlendirmesindedir.</translation>
    </message>
    <message>
        <source>Outside IMS there is no reason to send 380.</source>
        <translation>IMS dışında 380 göndermek için bir neden yoktur.</translation>
    </message>
    <message>
        <source>emergency call</source>
        <translation>acil çağrı</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>Hatalı istek</translation>
    </message>
    <message>
        <source>The request is malformed: a header is missing, contradicts another or cannot be parsed. The reply text should name the fault, and most servers do write it there.</source>
        <translation>İstek bozuktur: Bir başlık eksiktir, bir başkasıyla çelişir veya çözümlenemez. Yanıt metninin hatanın adını vermesi gerekir; sunucuların çoğu da onu oraya yazar.</translation>
    </message>
    <message>
        <source>Asterisk counts 400 as cause 127 (`INTERWORKING`), FreeSWITCH as 41 (`NORMAL_TEMPORARY_FAILURE`); RFC 3398 says 41.</source>
        <translation>Asterisk 400&apos;ü 127 (`INTERWORKING`), FreeSWITCH 41 (`NORMAL_TEMPORARY_FAILURE`) nedeni sayar; RFC 3398 ise 41 der.</translation>
    </message>
    <message>
        <source>Look whether the client sends Contact at all or a proxy or SIP ALG on the way removed it.</source>
        <translation>İstemcinin Contact gönderip göndermediğine, yoldaki bir vekil sunucunun veya SIP ALG&apos;nin onu silip silmediğine bakın.</translation>
    </message>
    <message>
        <source>Kamailio&apos;s sanity module refuses with its finding as reply text: `CSeq method does not match request method`, `Content-Length mis-match`, `Bad Request URI`, `Invalid From Header`.</source>
        <translation>Kamailio&apos;nun sanity modülü bulgusunu yanıt metnine yazarak reddeder: `CSeq method does not match request method`, `Content-Length mis-match`, `Bad Request URI`, `Invalid From Header`.</translation>
    </message>
    <message>
        <source>Correct that header in the client. After a SIP ALG has rewritten a body, its Content-Length is the usual victim: switch the ALG off.</source>
        <translation>İstemcide o başlığı düzeltin. SIP ALG gövdeyi yeniden yazdığında bozulan genellikle Content-Length&apos;tir: ALG&apos;yi kapatın.</translation>
    </message>
    <message>
        <source>Kamailio&apos;s registrar answers REGISTER with 400 and a header such as `P-Registrar-Error: Invalid CSeq number`.</source>
        <translation>Kamailio&apos;nun kayıt sunucusu REGISTER&apos;a 400 ve `P-Registrar-Error: Invalid CSeq number` gibi bir başlıkla yanıt verir.</translation>
    </message>
    <message>
        <source>Read that header; `* used in contact and expires is not zero` and a CSeq that does not grow are faults of the client.</source>
        <translation>O başlığı okuyun; `* used in contact and expires is not zero` ve artmayan bir CSeq istemcinin hatasıdır.</translation>
    </message>
    <message>
        <source>Only calls with long headers or many codecs get 400: the message arrived cut off.</source>
        <translation>Yalnızca uzun başlıklı veya çok kodekli çağrılar 400 alır: İleti eksik ulaşmıştır.</translation>
    </message>
    <message>
        <source>Send over TCP or TLS, or shorten the offer, and compare the packet at both ends.</source>
        <translation>TCP veya TLS üzerinden gönderin ya da teklifi kısaltın ve paketi iki uçta karşılaştırın.</translation>
    </message>
    <message>
        <source>Name the broken header in the reply text of a 400, and keep the code away from features you merely do not support.</source>
        <translation>400&apos;ün yanıt metninde bozuk başlığın adını verin; yalnızca desteklemediğiniz özellikler için bu kodu kullanmayın.</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>biçimsiz istek</translation>
    </message>
    <message>
        <source>missing contact</source>
        <translation>contact eksik</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Kimlik doğrulaması gerekli</translation>
    </message>
    <message>
        <source>REGISTER, INVITE and other requests without credentials</source>
        <translation>Kimlik bilgisi içermeyen REGISTER, INVITE ve diğer istekler</translation>
    </message>
    <message>
        <source>A challenge: the server wants a digest over the nonce in `WWW-Authenticate`, and the client sends the same request again with `Authorization`. The first 401 of a registration is part of the procedure and no error.</source>
        <translation>Bir kimlik sorgusudur: Sunucu `WWW-Authenticate` içindeki nonce üzerinden hesaplanmış bir özet ister; istemci aynı isteği `Authorization` ile yeniden gönderir. Bir kaydın ilk 401 yanıtı hata değil, yöntemin parçasıdır.</translation>
    </message>
    <message>
        <source>Registrars and user agents use 401, proxies 407. Asterisk challenges everything with 401, unknown users included, so the answer does not give away who exists.</source>
        <translation>Kayıt sunucuları ve kullanıcı aracıları 401, vekil sunucular 407 kullanır. Asterisk her şeyi, bilinmeyen kullanıcılar dahil, 401 ile sorgular; böylece yanıt kimin var olduğunu ele vermez.</translation>
    </message>
    <message>
        <source>401 comes back even with `Authorization`, again and again: password, user name or realm is wrong. Asterisk logs `Failed to authenticate`.</source>
        <translation>`Authorization` gönderildiği halde 401 tekrar tekrar gelir: Parola, kullanıcı adı veya realm yanlıştır. Asterisk `Failed to authenticate` yazar.</translation>
    </message>
    <message>
        <source>`pjsip set logger on`</source>
        <translation>`pjsip set logger on`</translation>
    </message>
    <message>
        <source>Compare the user name in `Authorization` with the authentication user (often not the extension), then set the password anew on both sides.</source>
        <translation>`Authorization` içindeki kullanıcı adını kimlik doğrulama kullanıcısıyla (çoğu kez dahili numarası değildir) karşılaştırın, ardından parolayı iki tarafta yeniden ayarlayın.</translation>
    </message>
    <message>
        <source>Asterisk logs `No matching endpoint found`, and the phone or trunk gets 401.</source>
        <translation>Asterisk `No matching endpoint found` yazar; telefon veya trunk 401 alır.</translation>
    </message>
    <message>
        <source>Name the endpoint like the user part of From, or add an `identify` section with the peer&apos;s address (`identify_by` is `username,ip` by default).</source>
        <translation>Uç noktaya From&apos;un kullanıcı kısmının adını verin ya da karşı tarafın adresiyle bir `identify` bölümü ekleyin (`identify_by` varsayılan olarak `username,ip` değerindedir).</translation>
    </message>
    <message>
        <source>As a client, Asterisk logs `No auth objects matching realm/algorithm(s)` or `Authentication credentials not accepted by server`.</source>
        <translation>Asterisk istemci olarak `No auth objects matching realm/algorithm(s)` veya `Authentication credentials not accepted by server` yazar.</translation>
    </message>
    <message>
        <source>Set `outbound_auth` and leave `realm` empty or make it what the challenge says; for the second text the password is wrong.</source>
        <translation>`outbound_auth` ayarını yapın, `realm` değerini boş bırakın veya sorgudakiyle aynı yapın; ikinci metinde parola yanlıştır.</translation>
    </message>
    <message>
        <source>Hundreds of 401 from addresses nobody knows, with users 100, 101, 102 …: a scanner.</source>
        <translation>Kimsenin tanımadığı adreslerden 100, 101, 102 … kullanıcılarıyla yüzlerce 401: bir tarama aracı.</translation>
    </message>
    <message>
        <source>Ban by log (fail2ban on Asterisk&apos;s NOTICE lines, FreeSWITCH with `log-auth-failures`), and restrict port 5060 to known networks.</source>
        <translation>Günlüğe bakarak engelleyin (Asterisk&apos;in NOTICE satırlarında fail2ban, FreeSWITCH&apos;te `log-auth-failures`) ve 5060 portunu yalnızca bilinen ağlara açın.</translation>
    </message>
    <message>
        <source>A UAS or registrar challenges with 401 and `WWW-Authenticate`; when credentials are right but not enough, it answers 403.</source>
        <translation>UAS veya kayıt sunucusu 401 ve `WWW-Authenticate` ile sorgular; kimlik bilgileri doğru ama yetersizse 403 verir.</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>registration failed</source>
        <translation>kayıt başarısız</translation>
    </message>
    <message>
        <source>digest authentication</source>
        <translation>digest authentication</translation>
    </message>
    <message>
        <source>Payment Required</source>
        <translation>Ödeme gerekli</translation>
    </message>
    <message>
        <source>The standard only reserves the number for later use. In the field, prepaid and wholesale carriers send it when the account has no balance or no credit left.</source>
        <translation>Standart bu kodu yalnızca ileride kullanılmak üzere ayırır. Uygulamada ön ödemeli ve toptan hizmet veren operatörler bakiye veya kredi bittiğinde gönderir.</translation>
    </message>
    <message>
        <source>Every call through one trunk ends with 402, inside calls work.</source>
        <translation>Bir trunk hattından geçen her çağrı 402 ile biter, iç çağrılar çalışır.</translation>
    </message>
    <message>
        <source>Check the balance in the carrier&apos;s portal and top up; calls go through again without any change in the PBX.</source>
        <translation>Operatörün portalından bakiyeyi denetleyip yükleyin; santralde hiçbir değişiklik olmadan çağrılar yeniden geçer.</translation>
    </message>
    <message>
        <source>402 to expensive destinations only, or above a number of calls: the rest of the credit does not cover the call.</source>
        <translation>402 yalnızca pahalı yönlere veya belirli bir çağrı sayısının üzerinde gelir: Kalan kredi çağrıyı karşılamaz.</translation>
    </message>
    <message>
        <source>Ask for the carrier&apos;s minimum balance and credit limit; look for fraud when the money went faster than the traffic you know of.</source>
        <translation>Operatörün asgari bakiyesini ve kredi sınırını sorun; para, bildiğiniz trafikten hızlı gittiyse dolandırıcılık arayın.</translation>
    </message>
    <message>
        <source>Outside prepaid platforms nobody expects 402, so a barred destination is better refused with 403.</source>
        <translation>Ön ödemeli sistemler dışında kimse 402 beklemez; kapalı bir yönü 403 ile reddetmek daha iyidir.</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>bakiye yok</translation>
    </message>
    <message>
        <source>insufficient credit</source>
        <translation>yetersiz kredi</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>Understood and refused. The standard says that authorization will not help and the request should not be repeated.</source>
        <translation>İstek anlaşılmış ve reddedilmiştir. Standart, kimlik doğrulamanın işe yaramayacağını ve isteğin yinelenmemesi gerektiğini söyler.</translation>
    </message>
    <message>
        <source>In the field 403 has three families: registrars refuse wrong credentials with it, carriers refuse a caller number or destination, and Asterisk makes it of cause 21. FreeSWITCH sends 603 for that cause; both read 403 back as 21 (`CALL_REJECTED`).</source>
        <translation>Uygulamada 403&apos;ün üç türü vardır: Kayıt sunucuları yanlış kimlik bilgisini, operatörler bir arayan numarayı veya yönü bununla reddeder; Asterisk ise 21 nedenini 403&apos;e çevirir. FreeSWITCH o neden için 603 gönderir; ikisi de 403&apos;ü geri okurken 21 (`CALL_REJECTED`) sayar.</translation>
    </message>
    <message>
        <source>Registration: FreeSWITCH answers a wrong password or an unknown user with 403 and logs `Can&apos;t find user`; Asterisk as a client stops with `Fatal response &apos;403&apos; received`.</source>
        <translation>Kayıt: FreeSWITCH yanlış parolaya veya bilinmeyen kullanıcıya 403 verir ve `Can&apos;t find user` yazar; istemci olan Asterisk `Fatal response &apos;403&apos; received` diyerek durur.</translation>
    </message>
    <message>
        <source>Correct user, password and domain; FreeSWITCH looks the user up under the domain of the request.</source>
        <translation>Kullanıcıyı, parolayı ve alan adını düzeltin; FreeSWITCH kullanıcıyı istekteki alan adı altında arar.</translation>
    </message>
    <message>
        <source>Asterisk does not try again by itself unless `forbidden_retry_interval` is set (0 by default).</source>
        <translation>`forbidden_retry_interval` (varsayılan 0) ayarlanmadıkça Asterisk kendiliğinden yeniden denemez.</translation>
    </message>
    <message>
        <source>Outgoing calls get 403 at once from the carrier while registration works: the caller number is not yours, the destination is barred, or the call comes from an address that is not allowed.</source>
        <translation>Kayıt çalışırken giden çağrılar operatörden hemen 403 alır: Arayan numara size ait değildir, yön kapalıdır veya çağrı izin verilmeyen bir adresten gelmektedir.</translation>
    </message>
    <message>
        <source>Send From and P-Asserted-Identity with a number of the contract, in the format the carrier asks for, and have international or premium calls opened in its portal.</source>
        <translation>From ve P-Asserted-Identity başlıklarını sözleşmedeki bir numarayla, operatörün istediği biçimde gönderin; yurt dışı veya özel ücretli aramaları portaldan açtırın.</translation>
    </message>
    <message>
        <source>Asterisk refuses REGISTER: `has no configured max_contacts`, `will exceed max contacts of 1`, `has no configured AORs`.</source>
        <translation>Asterisk REGISTER isteğini reddeder: `has no configured max_contacts`, `will exceed max contacts of 1`, `has no configured AORs`.</translation>
    </message>
    <message>
        <source>Give the AOR `max_contacts` (0, no registration, is the default); with `remove_existing=yes` a new phone replaces the old one.</source>
        <translation>AOR için `max_contacts` verin (varsayılan 0, kayda izin yok demektir); `remove_existing=yes` ile yeni telefon eskisinin yerini alır.</translation>
    </message>
    <message>
        <source>An access list refuses: FreeSWITCH logs `Rejected by acl` or `Rejected by register acl`; Asterisk&apos;s `acl` and `deny` do the same.</source>
        <translation>Bir erişim listesi reddeder: FreeSWITCH `Rejected by acl` veya `Rejected by register acl` yazar; Asterisk&apos;in `acl` ve `deny` ayarları da aynısını yapar.</translation>
    </message>
    <message>
        <source>Add the peer&apos;s address to the list (`apply-inbound-acl` in FreeSWITCH), or let that peer log in instead.</source>
        <translation>Karşı tarafın adresini listeye ekleyin (FreeSWITCH&apos;te `apply-inbound-acl`) ya da o tarafın kimlik doğrulamasıyla girmesini sağlayın.</translation>
    </message>
    <message>
        <source>`403 Not relaying` from Kamailio: neither caller nor called domain is its own.</source>
        <translation>Kamailio&apos;dan `403 Not relaying`: Ne arayanın ne arananın alan adı ona aittir.</translation>
    </message>
    <message>
        <source>Add the domain as `alias` or in the domain module, or dial an address that Kamailio serves.</source>
        <translation>Alan adını `alias` olarak veya domain modülüne ekleyin ya da Kamailio&apos;nun hizmet verdiği bir adresi arayın.</translation>
    </message>
    <message>
        <source>Say 403 for a policy that stands; challenge with 401 or 407 while the caller could still log in.</source>
        <translation>Değişmeyecek bir ilke için 403 verin; arayan henüz kimliğini doğrulayabilecekse 401 veya 407 ile sorgulayın.</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>çağrı reddedildi</translation>
    </message>
    <message>
        <source>caller id not allowed</source>
        <translation>arayan numaraya izin yok</translation>
    </message>
    <message>
        <source>registration forbidden</source>
        <translation>kayıt yasak</translation>
    </message>
    <message>
        <source>Not Found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>The server knows for certain that nobody of this name exists in the domain, or does not serve that domain. Of the user&apos;s other addresses it says nothing; 604 would.</source>
        <translation>Sunucu, bu alan adında bu adla kimsenin bulunmadığını kesin olarak bilir ya da o alan adına hizmet vermez. Kullanıcının başka adresleri hakkında bir şey söylemez; onu 604 söylerdi.</translation>
    </message>
    <message>
        <source>Gateways make 404 of the causes 1, 2 and 3. FreeSWITCH and Asterisk read it back as 1, so a missing route looks like an unallocated number.</source>
        <translation>Ağ geçitleri 1, 2 ve 3 nedenlerini 404&apos;e çevirir. FreeSWITCH ve Asterisk bunu 1 olarak geri okur; bu yüzden eksik bir yol, tahsis edilmemiş numara gibi görünür.</translation>
    </message>
    <message>
        <source>Asterisk: `rejected because extension not found in context`. The number as dialled has no match in the endpoint&apos;s context.</source>
        <translation>Asterisk: `rejected because extension not found in context`. Aranan numaranın, uç noktanın bağlamında karşılığı yoktur.</translation>
    </message>
    <message>
        <source>`dialplan show 5551234@from-trunk`</source>
        <translation>`dialplan show 5551234@from-trunk`</translation>
    </message>
    <message>
        <source>Compare the number in the log line with the dialplan: `+90…`, `0090…` and `0…` are three different extensions. Set the endpoint&apos;s `context` if it names the wrong one.</source>
        <translation>Günlük satırındaki numarayı arama planıyla karşılaştırın: `+90…`, `0090…` ve `0…` üç ayrı dahilidir. Satırdaki bağlam yanlışsa uç noktanın `context` değerini düzeltin.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `No Route, Aborting` and `NO_ROUTE_DESTINATION`.</source>
        <translation>FreeSWITCH `No Route, Aborting` ve `NO_ROUTE_DESTINATION` yazar.</translation>
    </message>
    <message>
        <source>No `condition` of the dialplan matched in that context: raise the log level and read which tests failed.</source>
        <translation>O bağlamda arama planının hiçbir `condition` koşulu eşleşmemiştir: Günlük düzeyini yükseltip hangi sınamaların tutmadığını okuyun.</translation>
    </message>
    <message>
        <source>The carrier says 404 with `Reason: Q.850;cause=1`: the number does not exist.</source>
        <translation>Operatör `Reason: Q.850;cause=1` içeren 404 döndürür: Numara yoktur.</translation>
    </message>
    <message>
        <source>Check the number and its format (E.164 with `+` in most contracts); a list of customers should drop it.</source>
        <translation>Numarayı ve biçimini denetleyin (sözleşmelerin çoğunda `+` ile E.164); müşteri listesinden çıkarın.</translation>
    </message>
    <message>
        <source>Kamailio answers `404 Not Found` for a user who exists but is not registered: `lookup(&quot;location&quot;)` found no contact.</source>
        <translation>Kamailio var olan ama kayıtlı olmayan bir kullanıcı için `404 Not Found` verir: `lookup(&quot;location&quot;)` bir adres bulamamıştır.</translation>
    </message>
    <message>
        <source>`kamcmd ul.lookup location user@example.org`</source>
        <translation>`kamcmd ul.lookup location user@example.org`</translation>
    </message>
    <message>
        <source>Have the phone register; whoever writes the script may answer 480 there, which says what is meant.</source>
        <translation>Telefonun kayıt olmasını sağlayın; betiği yazan, durumu daha iyi anlatan 480&apos;i de verebilir.</translation>
    </message>
    <message>
        <source>REGISTER gets 404 from Asterisk: `AOR &apos;…&apos; not found for endpoint`.</source>
        <translation>REGISTER, Asterisk&apos;ten 404 alır: `AOR &apos;…&apos; not found for endpoint`.</translation>
    </message>
    <message>
        <source>The user part of To must be the name of an AOR, and the endpoint must list it in `aors`.</source>
        <translation>To başlığının kullanıcı kısmı bir AOR adı olmalı ve uç nokta onu `aors` içinde saymalıdır.</translation>
    </message>
    <message>
        <source>Answer 404 for a user who does not exist here, 480 for one who exists and cannot be reached, 484 for a number that is still too short.</source>
        <translation>Burada olmayan kullanıcı için 404, var olup ulaşılamayan için 480, henüz kısa olan numara için 484 verin.</translation>
    </message>
    <message>
        <source>extension not found</source>
        <translation>dahili bulunamadı</translation>
    </message>
    <message>
        <source>number does not exist</source>
        <translation>numara yok</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>kullanıcı bulunamadı</translation>
    </message>
    <message>
        <source>Method Not Allowed</source>
        <translation>Yönteme izin yok</translation>
    </message>
    <message>
        <source>Any request but ACK</source>
        <translation>ACK dışında herhangi bir istek</translation>
    </message>
    <message>
        <source>The server knows the method and does not allow it for this address. The answer must list in `Allow` what is permitted.</source>
        <translation>Sunucu yöntemi tanır ama bu adres için izin vermez. Yanıt, izin verilenleri `Allow` başlığında saymak zorundadır.</translation>
    </message>
    <message>
        <source>RFC 3398 makes cause 63 of it; Asterisk counts 127, FreeSWITCH 63 under its name `SERVICE_UNAVAILABLE`, which has nothing to do with SIP 503.</source>
        <translation>RFC 3398 bunu 63 nedenine çevirir; Asterisk 127, FreeSWITCH ise 63 sayar ve ona `SERVICE_UNAVAILABLE` der; bunun SIP 503 ile ilgisi yoktur.</translation>
    </message>
    <message>
        <source>REGISTER sent to a trunk or proxy that takes none; an IP-authenticated trunk answers 405 to it.</source>
        <translation>Kayıt kabul etmeyen bir trunk hattına veya vekil sunucuya REGISTER gönderilir; IP ile kimlik doğrulayan hat buna 405 verir.</translation>
    </message>
    <message>
        <source>Take the registration out of the configuration: with such a trunk the address is the login.</source>
        <translation>Yapılandırmadan kaydı çıkarın: Böyle bir hatta kimlik, adresin kendisidir.</translation>
    </message>
    <message>
        <source>SUBSCRIBE, MESSAGE or PUBLISH to a telephone or gateway: presence or SMS over SIP meets a device without it.</source>
        <translation>Bir telefona veya ağ geçidine SUBSCRIBE, MESSAGE ya da PUBLISH gider: Varlık bilgisi veya SIP üzerinden SMS, bunu bilmeyen bir cihazla karşılaşır.</translation>
    </message>
    <message>
        <source>Compare with `Allow` and switch the feature off for that peer.</source>
        <translation>`Allow` ile karşılaştırın ve o karşı taraf için özelliği kapatın.</translation>
    </message>
    <message>
        <source>`405 Method Not Allowed` from Kamailio&apos;s default script after `lookup()`: no registered contact supports the method.</source>
        <translation>Kamailio&apos;nun varsayılan betiğinde `lookup()` sonrasında `405 Method Not Allowed`: Kayıtlı hiçbir adres yöntemi desteklemez.</translation>
    </message>
    <message>
        <source>`kamcmd ul.dump`</source>
        <translation>`kamcmd ul.dump`</translation>
    </message>
    <message>
        <source>Look at the methods stored with the contact; the phone announced them in the Allow header of its REGISTER.</source>
        <translation>Adresle birlikte saklanan yöntemlere bakın; telefon bunları REGISTER isteğinin Allow başlığında bildirmiştir.</translation>
    </message>
    <message>
        <source>List the permitted methods in Allow whenever you send 405.</source>
        <translation>405 gönderdiğinizde izin verilen yöntemleri Allow başlığında sayın.</translation>
    </message>
    <message>
        <source>Allow header</source>
        <translation>Allow başlığı</translation>
    </message>
    <message>
        <source>Not Acceptable (response format)</source>
        <translation>Kabul edilebilir yanıt biçimi yok</translation>
    </message>
    <message>
        <source>The server can produce no answer of a type named in the request&apos;s `Accept`. It is about the body of the response, not about codecs.</source>
        <translation>Sunucu, istekteki `Accept` başlığında sayılan türlerin hiçbirinde yanıt üretemez. Konu kodekler değil, yanıtın gövdesidir.</translation>
    </message>
    <message>
        <source>SUBSCRIBE or OPTIONS with a narrow `Accept` comes back as 406.</source>
        <translation>Dar bir `Accept` içeren SUBSCRIBE veya OPTIONS 406 olarak döner.</translation>
    </message>
    <message>
        <source>Add the type the server speaks, such as `application/pidf+xml` for presence.</source>
        <translation>Sunucunun kullandığı türü ekleyin; varlık bilgisi için örneğin `application/pidf+xml`.</translation>
    </message>
    <message>
        <source>An old gateway or SBC sends 406 for an SDP it dislikes.</source>
        <translation>Eski bir ağ geçidi veya SBC, beğenmediği SDP için 406 gönderir.</translation>
    </message>
    <message>
        <source>Look at the offer as for 488.</source>
        <translation>Teklifi 488&apos;deki gibi inceleyin.</translation>
    </message>
    <message>
        <source>For media that cannot be agreed on, send 488 instead.</source>
        <translation>Üzerinde anlaşılamayan medya için bunun yerine 488 gönderin.</translation>
    </message>
    <message>
        <source>Proxy Authentication Required</source>
        <translation>Vekil sunucu kimlik doğrulaması gerekli</translation>
    </message>
    <message>
        <source>Any request but ACK and CANCEL</source>
        <translation>ACK ve CANCEL dışında herhangi bir istek</translation>
    </message>
    <message>
        <source>A proxy challenges before it passes the request on: `Proxy-Authenticate` holds the nonce, and the client repeats the request with `Proxy-Authorization` and a higher CSeq. One 407 at the start of every call is normal.</source>
        <translation>Vekil sunucu, isteği geçirmeden önce kimlik sorar: `Proxy-Authenticate` nonce&apos;u taşır, istemci isteği `Proxy-Authorization` ve artırılmış CSeq ile yineler. Her çağrının başında bir 407 olağandır.</translation>
    </message>
    <message>
        <source>Several proxies on the path may each challenge; a forking proxy collects all challenges in one response.</source>
        <translation>Yol üzerindeki her vekil sunucu ayrı ayrı sorabilir; çatallayan vekil sunucu bütün sorguları tek yanıtta toplar.</translation>
    </message>
    <message>
        <source>INVITE, 407, ACK, and the call is over: the PBX has no outbound credentials for this trunk.</source>
        <translation>INVITE, 407, ACK ve çağrı biter: Santralde bu hattın giden çağrıları için kimlik bilgileri yoktur.</translation>
    </message>
    <message>
        <source>Set them for calls too, not only for registration: in Asterisk `outbound_auth` on the endpoint, in FreeSWITCH `username` and `password` of the gateway.</source>
        <translation>Kimlik bilgilerini yalnızca kayıt için değil, çağrılar için de ayarlayın: Asterisk&apos;te uç noktada `outbound_auth`, FreeSWITCH&apos;te ağ geçidinin `username` ve `password` değerleri.</translation>
    </message>
    <message>
        <source>407 comes again after a request with `Proxy-Authorization`.</source>
        <translation>`Proxy-Authorization` içeren istekten sonra yine 407 gelir.</translation>
    </message>
    <message>
        <source>With `stale=true` the nonce was merely too old and the client should go on with the new one; without it, password or realm is wrong.</source>
        <translation>`stale=true` varsa yalnızca nonce eskimiştir ve istemci yenisiyle devam etmelidir; yoksa parola veya realm yanlıştır.</translation>
    </message>
    <message>
        <source>A call that should come in without login gets 407: the carrier&apos;s address is unknown, so FreeSWITCH (`auth-calls`) or Kamailio treats it like a subscriber.</source>
        <translation>Kimlik doğrulamasız gelmesi gereken bir çağrı 407 alır: Operatörün adresi bilinmediğinden FreeSWITCH (`auth-calls`) veya Kamailio onu abone sayar.</translation>
    </message>
    <message>
        <source>Put the carrier&apos;s signalling addresses into the ACL (`apply-inbound-acl`) or Kamailio&apos;s permissions table.</source>
        <translation>Operatörün sinyalleşme adreslerini ACL&apos;ye (`apply-inbound-acl`) veya Kamailio&apos;nun permissions tablosuna ekleyin.</translation>
    </message>
    <message>
        <source>The call drops minutes later, when a re-INVITE or BYE is challenged and the PBX does not answer the challenge.</source>
        <translation>Çağrı dakikalar sonra, bir re-INVITE veya BYE sorgulanıp santral sorguya yanıt vermeyince düşer.</translation>
    </message>
    <message>
        <source>Do not challenge requests inside a dialog, as Kamailio&apos;s default script does not; or teach the client to answer.</source>
        <translation>Kamailio&apos;nun varsayılan betiği gibi diyalog içindeki istekleri sorgulamayın ya da istemcinin yanıt vermesini sağlayın.</translation>
    </message>
    <message>
        <source>Proxies challenge with 407; a PBX that ends the dialog itself is a UAS and uses 401.</source>
        <translation>Vekil sunucular 407 ile sorgular; diyaloğu kendisi sonlandıran santral bir UAS&apos;tır ve 401 kullanır.</translation>
    </message>
    <message>
        <source>stale nonce</source>
        <translation>eskimiş nonce</translation>
    </message>
    <message>
        <source>Request Timeout</source>
        <translation>İstek zaman aşımı</translation>
    </message>
    <message>
        <source>Nobody answered in time. Very often no server sent it: RFC 3261 has the client itself treat a transaction that timed out (Timer B or F, 64×T1 = 32 seconds) as if a 408 had come.</source>
        <translation>Zamanında yanıt veren olmamıştır. Çoğu zaman bunu hiçbir sunucu göndermemiştir: RFC 3261&apos;e göre istemci, zaman aşımına uğrayan işlemi (Timer B veya F, 64×T1 = 32 saniye) 408 gelmiş gibi ele alır.</translation>
    </message>
    <message>
        <source>Asterisk reads it as cause 18 (`NO_USER_RESPONSE`), FreeSWITCH as 102 (`RECOVERY_ON_TIMER_EXPIRE`), as RFC 3398 does; in the other direction 18 becomes 408.</source>
        <translation>Asterisk bunu 18 (`NO_USER_RESPONSE`), FreeSWITCH ise RFC 3398 gibi 102 (`RECOVERY_ON_TIMER_EXPIRE`) olarak okur; ters yönde 18, 408 olur.</translation>
    </message>
    <message>
        <source>The trace holds seven copies of the INVITE over UDP and no answer at all: wrong address or port, a firewall, or a server that is down or ignores unknown senders.</source>
        <translation>İzlemede UDP üzerinden INVITE&apos;ın yedi kopyası vardır, hiç yanıt yoktur: Yanlış adres veya port, bir güvenlik duvarı ya da kapalı veya tanımadığı göndereni yok sayan bir sunucu.</translation>
    </message>
    <message>
        <source>`sipsak -s sip:203.0.113.10` or `sngrep`</source>
        <translation>`sipsak -s sip:203.0.113.10` veya `sngrep`</translation>
    </message>
    <message>
        <source>Test with OPTIONS from the same machine and capture on both ends; a carrier that drops unknown addresses silently has to enter yours.</source>
        <translation>Aynı makineden OPTIONS ile deneyin ve iki uçta paket yakalayın; bilinmeyen adresleri sessizce atan operatörün sizinkini tanımlaması gerekir.</translation>
    </message>
    <message>
        <source>Calls to one phone time out, its registration is valid: the NAT or firewall in front of it has forgotten the path.</source>
        <translation>Kaydı geçerli olan tek bir telefona giden çağrılar zaman aşımına uğrar: Önündeki NAT veya güvenlik duvarı yolu unutmuştur.</translation>
    </message>
    <message>
        <source>Shorten the registration interval or send keepalives every 25 to 30 seconds (`qualify_frequency` in Asterisk); TCP or TLS keeps the path open longer.</source>
        <translation>Kayıt aralığını kısaltın veya 25-30 saniyede bir canlı tutma paketi gönderin (Asterisk&apos;te `qualify_frequency`); TCP veya TLS yolu daha uzun süre açık tutar.</translation>
    </message>
    <message>
        <source>A proxy sends 408 while phones ring: Kamailio&apos;s `fr_inv_timer`, 120 seconds by default, or `fr_timer`, 30 seconds without any provisional answer.</source>
        <translation>Telefonlar çalarken vekil sunucu 408 gönderir: Kamailio&apos;nun `fr_inv_timer` (varsayılan 120 saniye) veya hiç geçici yanıt gelmediğinde `fr_timer` (30 saniye) süresi dolmuştur.</translation>
    </message>
    <message>
        <source>Send the call to voicemail or the next target in the failure route; lengthen the timer if people need longer to answer.</source>
        <translation>Çağrıyı hata yolunda sesli mesaja veya sonraki hedefe gönderin; insanların yanıtlaması daha uzun sürüyorsa süreyi uzatın.</translation>
    </message>
    <message>
        <source>Only INVITE times out, OPTIONS and REGISTER are answered: large UDP packets are lost as fragments.</source>
        <translation>Yalnızca INVITE zaman aşımına uğrar, OPTIONS ve REGISTER yanıt alır: Büyük UDP paketleri parçalar halinde kaybolur.</translation>
    </message>
    <message>
        <source>Use TCP for large messages, offer fewer codecs, drop unneeded headers.</source>
        <translation>Büyük iletiler için TCP kullanın, daha az kodek önerin, gereksiz başlıkları çıkarın.</translation>
    </message>
    <message>
        <source>Registration log lines without a code: Asterisk `No response received from`, FreeSWITCH `Timeout Registering` and status 908.</source>
        <translation>Kod içermeyen kayıt satırları: Asterisk `No response received from`, FreeSWITCH `Timeout Registering` ve 908 durumu.</translation>
    </message>
    <message>
        <source>The registrar was not reached; both try again by themselves (Asterisk every 60 seconds, ten times, by default).</source>
        <translation>Kayıt sunucusuna ulaşılamamıştır; ikisi de kendiliğinden yeniden dener (Asterisk varsayılan olarak 60 saniyede bir, on kez).</translation>
    </message>
    <message>
        <source>A proxy sends 408 when its branches stayed silent; the client may send the same request again later.</source>
        <translation>Vekil sunucu, dallarından ses çıkmadığında 408 gönderir; istemci aynı isteği daha sonra yeniden gönderebilir.</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>Timer B</source>
        <translation>Timer B</translation>
    </message>
    <message>
        <source>endpoint unreachable</source>
        <translation>uç noktaya ulaşılamıyor</translation>
    </message>
    <message>
        <source>908</source>
        <translation>908</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Artık yok</translation>
    </message>
    <message>
        <source>The user was here, is gone for good, and left no new address. When the server cannot know that it is for good, it sends 404.</source>
        <translation>Kullanıcı buradaydı, kalıcı olarak gitmiştir ve yeni adres bırakmamıştır. Sunucu kalıcı olduğunu bilemiyorsa 404 gönderir.</translation>
    </message>
    <message>
        <source>In telephony it stands for cause 22, number changed, without the new number; FreeSWITCH and RFC 3398 make it of 23 too.</source>
        <translation>Telefonda, yeni numara bildirilmeden 22 (numara değişti) nedenini karşılar; FreeSWITCH ve RFC 3398 bunu 23 için de gönderir.</translation>
    </message>
    <message>
        <source>A carrier answers 410 with `Reason: Q.850;cause=22`.</source>
        <translation>Operatör `Reason: Q.850;cause=22` içeren 410 verir.</translation>
    </message>
    <message>
        <source>Remove the number from lists; an announcement before it may have given the new one.</source>
        <translation>Numarayı listelerden çıkarın; öncesindeki anons yenisini söylemiş olabilir.</translation>
    </message>
    <message>
        <source>NOTIFY gets 410: the watching phone has ended its subscription.</source>
        <translation>NOTIFY 410 alır: İzleyen telefon aboneliğini bitirmiştir.</translation>
    </message>
    <message>
        <source>The notifier drops the subscription; nothing to do.</source>
        <translation>Bildiren taraf aboneliği siler; yapılacak bir şey yoktur.</translation>
    </message>
    <message>
        <source>Without certainty that the user left for good, stay with 404.</source>
        <translation>Kullanıcının kalıcı olarak ayrıldığı kesin değilse 404&apos;te kalın.</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>numara değişti</translation>
    </message>
    <message>
        <source>Conditional Request Failed</source>
        <translation>Koşullu istek başarısız</translation>
    </message>
    <message>
        <source>PUBLISH</source>
        <translation>PUBLISH</translation>
    </message>
    <message>
        <source>The entity tag in `SIP-If-Match` is unknown: the publication has expired or the server has forgotten it. The client publishes anew, without the tag.</source>
        <translation>`SIP-If-Match` içindeki etiket bilinmiyordur: Yayının süresi dolmuş ya da sunucu onu unutmuştur. İstemci etiketsiz olarak yeniden yayımlar.</translation>
    </message>
    <message>
        <source>After a restart of the presence server all phones get 412 once.</source>
        <translation>Varlık sunucusu yeniden başlatıldıktan sonra bütün telefonlar bir kez 412 alır.</translation>
    </message>
    <message>
        <source>They recover by a fresh PUBLISH; if one repeats the old tag, reboot it.</source>
        <translation>Yeni bir PUBLISH ile toparlanırlar; eski etiketi yineleyen olursa yeniden başlatın.</translation>
    </message>
    <message>
        <source>Answer 412 to a refresh, change or removal with a tag you do not hold.</source>
        <translation>Elinizde olmayan bir etiketle gelen yenileme, değiştirme veya silmeye 412 verin.</translation>
    </message>
    <message>
        <source>SIP-ETag</source>
        <translation>SIP-ETag</translation>
    </message>
    <message>
        <source>Request Entity Too Large</source>
        <translation>İstek gövdesi çok büyük</translation>
    </message>
    <message>
        <source>Any request with a body</source>
        <translation>Gövdesi olan herhangi bir istek</translation>
    </message>
    <message>
        <source>The body is larger than the server will process. With Retry-After the refusal is temporary.</source>
        <translation>Gövde, sunucunun işleyeceğinden büyüktür. Retry-After varsa ret geçicidir.</translation>
    </message>
    <message>
        <source>A MESSAGE with a long text or picture is refused.</source>
        <translation>Uzun metin veya resim içeren MESSAGE reddedilir.</translation>
    </message>
    <message>
        <source>Split it or send the file by another way; RFC 3428 keeps MESSAGE to 1300 bytes outside congestion-safe transports.</source>
        <translation>Bölün ya da dosyayı başka yoldan gönderin; RFC 3428, tıkanıklık denetimi olmayan taşımalarda MESSAGE için 1300 baytı sınır alır.</translation>
    </message>
    <message>
        <source>Refuse an oversized body here, and an oversized message as a whole with 513.</source>
        <translation>Büyük gövdeyi bununla, iletinin tamamı büyükse 513 ile reddedin.</translation>
    </message>
    <message>
        <source>Request-URI Too Long</source>
        <translation>Request-URI çok uzun</translation>
    </message>
    <message>
        <source>The Request-URI exceeds what the server will read.</source>
        <translation>Request-URI, sunucunun okuyacağından uzundur.</translation>
    </message>
    <message>
        <source>Contacts or redirects with long embedded parameters come back as Request-URI and are refused.</source>
        <translation>Uzun parametreler içeren Contact veya yönlendirme adresleri Request-URI olarak geri gelir ve reddedilir.</translation>
    </message>
    <message>
        <source>Shorten what the SBC or push gateway encodes into the Contact. Kamailio&apos;s default script answers `403 R-URI too large` for the same.</source>
        <translation>SBC&apos;nin veya bildirim ağ geçidinin Contact&apos;a kodladıklarını kısaltın. Kamailio&apos;nun varsayılan betiği aynı durumda `403 R-URI too large` verir.</translation>
    </message>
    <message>
        <source>A server with a fixed buffer says 414; one without limit need not.</source>
        <translation>Sabit tamponu olan sunucu 414 verir; sınırı olmayanın buna gereği yoktur.</translation>
    </message>
    <message>
        <source>Unsupported Media Type</source>
        <translation>Desteklenmeyen medya türü</translation>
    </message>
    <message>
        <source>The body is of a type, encoding or language that the server does not process for this method; `Accept`, `Accept-Encoding` or `Accept-Language` in the answer say what it would take.</source>
        <translation>Gövde, sunucunun bu yöntem için işlemediği bir türde, kodlamada veya dildedir; yanıttaki `Accept`, `Accept-Encoding` veya `Accept-Language` neyi kabul edeceğini söyler.</translation>
    </message>
    <message>
        <source>It concerns the Content-Type, not the codecs: an SDP without a common codec gets 488. RFC 3398 and FreeSWITCH count cause 79, Asterisk 127.</source>
        <translation>Konusu kodekler değil, Content-Type&apos;tır: Ortak kodeki olmayan bir SDP 488 alır. RFC 3398 ve FreeSWITCH bunu 79, Asterisk 127 sayar.</translation>
    </message>
    <message>
        <source>INFO with `application/dtmf-relay` or `application/dtmf` is refused, and the digits are lost.</source>
        <translation>`application/dtmf-relay` veya `application/dtmf` içeren INFO reddedilir ve basılan tuşlar kaybolur.</translation>
    </message>
    <message>
        <source>Send DTMF as RFC 4733 events in RTP (`dtmf_mode=rfc4733` in Asterisk); nearly everybody takes those.</source>
        <translation>DTMF&apos;yi RTP içinde RFC 4733 olayları olarak gönderin (Asterisk&apos;te `dtmf_mode=rfc4733`); bunu neredeyse herkes kabul eder.</translation>
    </message>
    <message>
        <source>An INVITE with a `multipart/mixed` body (SDP with ISUP, location or a PIDF) meets a PBX that parses only `application/sdp`.</source>
        <translation>`multipart/mixed` gövdeli bir INVITE (ISUP, konum veya PIDF ile birlikte SDP), yalnızca `application/sdp` çözümleyen bir santrale gelir.</translation>
    </message>
    <message>
        <source>Have the SBC strip the extra parts; Asterisk answers 415 when a part it cannot read is marked as required by Content-Disposition.</source>
        <translation>SBC&apos;nin fazladan parçaları çıkarmasını sağlayın; Asterisk, okuyamadığı bir parça Content-Disposition ile zorunlu kılındığında 415 verir.</translation>
    </message>
    <message>
        <source>MESSAGE with `text/html` or `application/im-iscomposing+xml` comes back.</source>
        <translation>`text/html` veya `application/im-iscomposing+xml` içeren MESSAGE geri döner.</translation>
    </message>
    <message>
        <source>Send `text/plain`; lost typing notices do no harm.</source>
        <translation>`text/plain` gönderin; yazıyor bildirimlerinin kaybolması zarar vermez.</translation>
    </message>
    <message>
        <source>Always list what you accept when you refuse a body.</source>
        <translation>Bir gövdeyi reddederken kabul ettiklerinizi her zaman sayın.</translation>
    </message>
    <message>
        <source>Content-Type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>DTMF INFO</source>
        <translation>DTMF INFO</translation>
    </message>
    <message>
        <source>Unsupported URI Scheme</source>
        <translation>Desteklenmeyen URI şeması</translation>
    </message>
    <message>
        <source>The scheme of the Request-URI, `tel:`, `sips:` or another, is unknown here. The client tries again with a `sip:` URI.</source>
        <translation>Request-URI&apos;nin şeması (`tel:`, `sips:` veya başkası) burada bilinmez. İstemci `sip:` ile yeniden dener.</translation>
    </message>
    <message>
        <source>IMS or a mobile carrier sends `INVITE tel:+90…` to a PBX that wants `sip:`.</source>
        <translation>IMS veya mobil operatör, `sip:` bekleyen santrale `INVITE tel:+90…` gönderir.</translation>
    </message>
    <message>
        <source>Have the SBC rewrite it to `sip:+90…@domain;user=phone`; current Asterisk takes `tel:` for INVITE, ACK, BYE and CANCEL only.</source>
        <translation>SBC&apos;nin bunu `sip:+90…@domain;user=phone` biçimine çevirmesini sağlayın; güncel Asterisk `tel:` şemasını yalnızca INVITE, ACK, BYE ve CANCEL için kabul eder.</translation>
    </message>
    <message>
        <source>REGISTER with a non-SIP To: Asterisk logs `attempted to register to an AOR with a non-SIP URI`.</source>
        <translation>To başlığı SIP olmayan REGISTER: Asterisk `attempted to register to an AOR with a non-SIP URI` yazar.</translation>
    </message>
    <message>
        <source>Correct the address of record in the client.</source>
        <translation>İstemcideki kayıt adresini (AOR) düzeltin.</translation>
    </message>
    <message>
        <source>The scheme alone is judged here; whether the user exists is another question.</source>
        <translation>Burada yalnızca şema değerlendirilir; kullanıcının var olup olmadığı ayrı bir sorudur.</translation>
    </message>
    <message>
        <source>tel URI</source>
        <translation>tel URI</translation>
    </message>
    <message>
        <source>Unknown Resource-Priority</source>
        <translation>Bilinmeyen Resource-Priority</translation>
    </message>
    <message>
        <source>The request requires priority handling (`Require: resource-priority`) in a namespace or with a value the server does not know; `Accept-Resource-Priority` lists what it does.</source>
        <translation>İstek, sunucunun bilmediği bir ad uzayında veya değerle öncelikli işlem zorunlu tutar (`Require: resource-priority`); bilinenleri `Accept-Resource-Priority` sayar.</translation>
    </message>
    <message>
        <source>Government or military phones (namespaces such as `dsn`, `ets`) call through an ordinary trunk.</source>
        <translation>Kamu veya askeri telefonlar (`dsn`, `ets` gibi ad uzayları) sıradan bir hattan arar.</translation>
    </message>
    <message>
        <source>Drop the Require at the border, or use a value from Accept-Resource-Priority.</source>
        <translation>Sınırda Require&apos;ı kaldırın ya da Accept-Resource-Priority içindeki bir değeri kullanın.</translation>
    </message>
    <message>
        <source>Without Require an unknown value is ignored, not refused.</source>
        <translation>Require yoksa bilinmeyen değer reddedilmez, yok sayılır.</translation>
    </message>
    <message>
        <source>Bad Extension</source>
        <translation>Desteklenmeyen uzantı</translation>
    </message>
    <message>
        <source>Any request with Require or Proxy-Require</source>
        <translation>Require veya Proxy-Require içeren herhangi bir istek</translation>
    </message>
    <message>
        <source>The request demands an extension (`Require`, or `Proxy-Require` for proxies) that this server does not know; `Unsupported` names it.</source>
        <translation>İstek, bu sunucunun bilmediği bir uzantıyı zorunlu tutar (`Require`, vekil sunucular için `Proxy-Require`); `Unsupported` onun adını verir.</translation>
    </message>
    <message>
        <source>Repeated without that demand the request usually goes through. As a cause it is 127 for RFC 3398 and FreeSWITCH; Asterisk makes it 3, no route to destination, which misleads.</source>
        <translation>Bu zorunluluk olmadan yinelenen istek genellikle geçer. Neden olarak RFC 3398 ve FreeSWITCH için 127&apos;dir; Asterisk onu yanıltıcı biçimde 3 (hedefe yol yok) yapar.</translation>
    </message>
    <message>
        <source>`Unsupported: 100rel` or `timer`: the caller&apos;s profile requires what should only be offered.</source>
        <translation>`Unsupported: 100rel` veya `timer`: Arayanın profili, yalnızca önerilmesi gerekeni zorunlu tutmaktadır.</translation>
    </message>
    <message>
        <source>Change required to supported: Asterisk `100rel=yes` instead of `required`, `timers=yes` instead of `required`.</source>
        <translation>Zorunluluğu desteğe çevirin: Asterisk&apos;te `required` yerine `100rel=yes`, yine `required` yerine `timers=yes`.</translation>
    </message>
    <message>
        <source>`Bad Proxy Require Extension` from Kamailio&apos;s sanity check: `Proxy-Require` asks for something a proxy shall do.</source>
        <translation>Kamailio&apos;nun sanity denetiminden `Bad Proxy Require Extension`: `Proxy-Require`, vekil sunucunun yapması istenen bir şey içerir.</translation>
    </message>
    <message>
        <source>Remove that header in the client, or name the option in the sanity module&apos;s `proxy_require` parameter if your script handles it.</source>
        <translation>İstemcide o başlığı kaldırın ya da betiğiniz bunu işliyorsa etiketi sanity modülünün `proxy_require` parametresine yazın.</translation>
    </message>
    <message>
        <source>Kamailio&apos;s registrar refuses REGISTER with `Unsupported: path` and `P-Registrar-Error: No support for found Path indicated`: a proxy added Path, and the phone does not announce it.</source>
        <translation>Kamailio&apos;nun kayıt sunucusu REGISTER isteğini `Unsupported: path` ve `P-Registrar-Error: No support for found Path indicated` ile reddeder: Bir vekil sunucu Path eklemiştir, telefon ise desteklediğini bildirmez.</translation>
    </message>
    <message>
        <source>Set `path_mode` to 0 or 1 (2, the strict mode, is the default), or switch Path support on in the phone.</source>
        <translation>`path_mode` değerini 0 veya 1 yapın (varsayılan 2, katı kiptir) ya da telefonda Path desteğini açın.</translation>
    </message>
    <message>
        <source>Put into Require only what the call cannot do without, and 420 becomes rare.</source>
        <translation>Require başlığına yalnızca çağrının vazgeçemeyeceği şeyi yazın, 420 seyrekleşir.</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Require</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Unsupported</translation>
    </message>
    <message>
        <source>Extension Required</source>
        <translation>Uzantı gerekli</translation>
    </message>
    <message>
        <source>The server needs an extension that the request does not offer in `Supported`; its `Require` header names it.</source>
        <translation>Sunucu, isteğin `Supported` başlığında önermediği bir uzantıya ihtiyaç duyar; adını yanıttaki `Require` verir.</translation>
    </message>
    <message>
        <source>`Require: 100rel` or `timer`: the callee&apos;s side insists on it (Asterisk `100rel=required`, `timers=required`).</source>
        <translation>`Require: 100rel` veya `timer`: Aranan taraf bunda ısrar eder (Asterisk `100rel=required`, `timers=required`).</translation>
    </message>
    <message>
        <source>Switch the feature on in the caller&apos;s client, or relax the demand to `yes`.</source>
        <translation>Arayanın istemcisinde özelliği açın ya da talebi `yes` düzeyine indirin.</translation>
    </message>
    <message>
        <source>Kamailio&apos;s registrar sends `421 Extension Required` with `P-Registrar-Error: No support for Outbound indicated`: it demands RFC 5626 and the phone does not offer it.</source>
        <translation>Kamailio&apos;nun kayıt sunucusu `421 Extension Required` ve `P-Registrar-Error: No support for Outbound indicated` gönderir: RFC 5626&apos;yı zorunlu tutar, telefon ise önermez.</translation>
    </message>
    <message>
        <source>Relax `outbound_mode`, or switch Outbound on in the phone.</source>
        <translation>`outbound_mode` ayarını gevşetin ya da telefonda Outbound&apos;u açın.</translation>
    </message>
    <message>
        <source>RFC 3261 asks to go on without the extension wherever one can.</source>
        <translation>RFC 3261, mümkün olan her yerde uzantı olmadan devam edilmesini ister.</translation>
    </message>
    <message>
        <source>Session Interval Too Small</source>
        <translation>Oturum aralığı çok kısa</translation>
    </message>
    <message>
        <source>INVITE, UPDATE</source>
        <translation>INVITE, UPDATE</translation>
    </message>
    <message>
        <source>The offered `Session-Expires` is shorter than this element allows. `Min-SE` in the answer holds the minimum, and the client tries again with at least that; 90 seconds is the least of all.</source>
        <translation>Önerilen `Session-Expires` bu sunucunun izin verdiğinden kısadır. Yanıttaki `Min-SE` alt sınırı verir ve istemci en az o değerle yeniden dener; en küçük alt sınır 90 saniyedir.</translation>
    </message>
    <message>
        <source>422 and at once a second INVITE that is accepted: the negotiation of RFC 4028 as it should be.</source>
        <translation>422 ve hemen ardından kabul edilen ikinci bir INVITE: RFC 4028&apos;deki anlaşmanın olması gereken hali.</translation>
    </message>
    <message>
        <source>Leave it; to save the round trip, raise the client&apos;s `Session-Expires` to 1800.</source>
        <translation>Dokunmayın; fazladan turdan kurtulmak için istemcinin `Session-Expires` değerini 1800&apos;e çıkarın.</translation>
    </message>
    <message>
        <source>The call ends with 422, the client does not try again or keeps its value.</source>
        <translation>Çağrı 422 ile biter; istemci yeniden denemez veya değerini değiştirmez.</translation>
    </message>
    <message>
        <source>Raise the interval by hand (Asterisk `timers_sess_expires`, not below `timers_min_se`, 90 by default; FreeSWITCH `session-timeout`), or switch session timers off for this peer.</source>
        <translation>Aralığı elle yükseltin (Asterisk `timers_sess_expires`, varsayılanı 90 olan `timers_min_se` değerinin altında olmamalı; FreeSWITCH `session-timeout`) ya da bu karşı taraf için oturum zamanlayıcılarını kapatın.</translation>
    </message>
    <message>
        <source>A proxy in between refuses: Kamailio with the sst module, FreeSWITCH with `minimum-session-expires`.</source>
        <translation>Aradaki bir sunucu reddeder: sst modüllü Kamailio veya `minimum-session-expires` ayarlı FreeSWITCH.</translation>
    </message>
    <message>
        <source>Lower the minimum there if the endpoints behind it cannot do better.</source>
        <translation>Arkasındaki uç noktalar daha iyisini yapamıyorsa oradaki alt sınırı düşürün.</translation>
    </message>
    <message>
        <source>Refuse with 422 and Min-SE when a short interval would load you; never for one of 1800 seconds or more, which RFC 4028 calls the recommended default.</source>
        <translation>Kısa aralık sizi yoracaksa 422 ve Min-SE ile reddedin; RFC 4028&apos;in önerdiği 1800 saniye ve üzeri için bunu yapmayın.</translation>
    </message>
    <message>
        <source>Session Timer Too Small</source>
        <translation>Session Timer Too Small</translation>
    </message>
    <message>
        <source>Min-SE</source>
        <translation>Min-SE</translation>
    </message>
    <message>
        <source>Session-Expires</source>
        <translation>Session-Expires</translation>
    </message>
    <message>
        <source>Interval Too Brief</source>
        <translation>Süre çok kısa</translation>
    </message>
    <message>
        <source>REGISTER, SUBSCRIBE, PUBLISH</source>
        <translation>REGISTER, SUBSCRIBE, PUBLISH</translation>
    </message>
    <message>
        <source>A registration, subscription or publication asks for a shorter life than the server grants. `Min-Expires` names the least, and the client repeats the request with it.</source>
        <translation>Bir kayıt, abonelik veya yayın, sunucunun tanıdığından daha kısa bir süre ister. `Min-Expires` en kısa süreyi verir ve istemci isteği onunla yineler.</translation>
    </message>
    <message>
        <source>A phone behind NAT registers every 30 seconds and gets 423 with `Min-Expires: 60`.</source>
        <translation>NAT arkasındaki telefon 30 saniyede bir kayıt olur ve `Min-Expires: 60` içeren 423 alır.</translation>
    </message>
    <message>
        <source>Raise the interval to the minimum and keep the NAT open by keepalives, not by registrations.</source>
        <translation>Aralığı alt sınıra yükseltin ve NAT&apos;ı kayıtlarla değil, canlı tutma paketleriyle açık tutun.</translation>
    </message>
    <message>
        <source>Asterisk logs `Subscription expiration 30 is too brief for endpoint`.</source>
        <translation>Asterisk `Subscription expiration 30 is too brief for endpoint` yazar.</translation>
    </message>
    <message>
        <source>Ask for more in the phone, or lower `sub_min_expiry` of the endpoint.</source>
        <translation>Telefonda daha uzun süre isteyin ya da uç noktanın `sub_min_expiry` değerini düşürün.</translation>
    </message>
    <message>
        <source>Kamailio refuses with `P-Registrar-Error: Interval too brief`.</source>
        <translation>Kamailio `P-Registrar-Error: Interval too brief` ile reddeder.</translation>
    </message>
    <message>
        <source>Compare the Expires the phone sends with the registrar&apos;s minimum; the phone that ignores Min-Expires needs a newer firmware or a fixed value.</source>
        <translation>Telefonun gönderdiği Expires değerini kayıt sunucusunun alt sınırıyla karşılaştırın; Min-Expires&apos;ı yok sayan telefona yeni yazılım veya sabit bir değer gerekir.</translation>
    </message>
    <message>
        <source>A registrar uses 423 only against intervals below one hour; a longer one it may shorten in its 200 without asking.</source>
        <translation>Kayıt sunucusu 423&apos;ü yalnızca bir saatten kısa süreler için kullanır; daha uzununu sormadan 200 içinde kısaltabilir.</translation>
    </message>
    <message>
        <source>Min-Expires</source>
        <translation>Min-Expires</translation>
    </message>
    <message>
        <source>registration interval</source>
        <translation>kayıt aralığı</translation>
    </message>
    <message>
        <source>Bad Location Information</source>
        <translation>Hatalı konum bilgisi</translation>
    </message>
    <message>
        <source>The location in the request is malformed, unusable or cannot be fetched. `Geolocation-Error` says more.</source>
        <translation>İstekteki konum bozuktur, kullanılamaz veya alınamaz. Ayrıntısını `Geolocation-Error` verir.</translation>
    </message>
    <message>
        <source>Emergency calls over SIP with a PIDF-LO that lacks civic address or point.</source>
        <translation>Adresi veya noktası eksik PIDF-LO taşıyan, SIP üzerinden yapılan acil çağrılar.</translation>
    </message>
    <message>
        <source>Correct the location of the site in the PBX or the location service, and test with the provider&apos;s test number.</source>
        <translation>Santralde veya konum hizmetinde yerin bilgisini düzeltin ve sağlayıcının deneme numarasıyla sınayın.</translation>
    </message>
    <message>
        <source>Never send 424 to a request without a Geolocation header.</source>
        <translation>Geolocation başlığı olmayan bir isteğe asla 424 göndermeyin.</translation>
    </message>
    <message>
        <source>emergency location</source>
        <translation>acil çağrı konumu</translation>
    </message>
    <message>
        <source>Bad Alert Message</source>
        <translation>Hatalı uyarı iletisi</translation>
    </message>
    <message>
        <source>MESSAGE and INVITE with an alert</source>
        <translation>Uyarı taşıyan MESSAGE ve INVITE</translation>
    </message>
    <message>
        <source>An automatic emergency alert (Common Alerting Protocol data from a sensor or alarm) is so malformed that no response can be chosen. `AlertMsg-Error` gives details.</source>
        <translation>Otomatik bir acil durum uyarısı (sensör veya alarmdan gelen Common Alerting Protocol verisi) hangi müdahalenin yapılacağı seçilemeyecek kadar bozuktur. Ayrıntıyı `AlertMsg-Error` verir.</translation>
    </message>
    <message>
        <source>An alarm device&apos;s test alert is refused.</source>
        <translation>Alarm cihazının deneme uyarısı reddedilir.</translation>
    </message>
    <message>
        <source>Correct the CAP document as AlertMsg-Error says; an alert with anything usable should have been accepted.</source>
        <translation>CAP belgesini AlertMsg-Error&apos;a göre düzeltin; içinde kullanılabilir bir şey olan uyarı kabul edilmeliydi.</translation>
    </message>
    <message>
        <source>A service may refuse an alert so only if nothing in it helps to act.</source>
        <translation>Bir hizmet, uyarıyı ancak içinde harekete geçmeye yarayan hiçbir şey yoksa böyle reddedebilir.</translation>
    </message>
    <message>
        <source>Use Identity Header</source>
        <translation>Identity başlığı kullanın</translation>
    </message>
    <message>
        <source>The receiving side accepts only signed calls, and this request has no usable `Identity` header (STIR/SHAKEN).</source>
        <translation>Alan taraf yalnızca imzalı çağrıları kabul eder; bu istekte kullanılabilir bir `Identity` başlığı (STIR/SHAKEN) yoktur.</translation>
    </message>
    <message>
        <source>Calls through a wholesale route lose the Identity header: an SBC or a TDM hop drops it.</source>
        <translation>Toptan hizmet yolundan geçen çağrılar Identity başlığını yitirir: Bir SBC veya TDM geçişi onu düşürür.</translation>
    </message>
    <message>
        <source>Pass `Identity` through unchanged, or have the originating provider sign at the last SIP hop.</source>
        <translation>`Identity` başlığını değiştirmeden geçirin ya da çıkış sağlayıcısının son SIP durağında imzalamasını sağlayın.</translation>
    </message>
    <message>
        <source>FreeSWITCH ends with `NO_IDENTITY`: the dialplan verified an unsigned call and the profile refuses it.</source>
        <translation>FreeSWITCH `NO_IDENTITY` ile bitirir: Arama planı imzasız bir çağrıyı denetlemiş, profil de reddetmiştir.</translation>
    </message>
    <message>
        <source>Refuse unsigned calls only where law or contract wants it.</source>
        <translation>İmzasız çağrıları yalnızca yasa veya sözleşme gerektiriyorsa reddedin.</translation>
    </message>
    <message>
        <source>A verifier that insists on signatures sends 428 when there is none at all.</source>
        <translation>İmzada ısrar eden doğrulayıcı, hiç imza yoksa 428 gönderir.</translation>
    </message>
    <message>
        <source>STIR/SHAKEN</source>
        <translation>STIR/SHAKEN</translation>
    </message>
    <message>
        <source>unsigned call</source>
        <translation>imzasız çağrı</translation>
    </message>
    <message>
        <source>Provide Referrer Identity</source>
        <translation>Yönlendirenin kimliğini verin</translation>
    </message>
    <message>
        <source>Request caused by REFER</source>
        <translation>REFER&apos;ın yol açtığı istek</translation>
    </message>
    <message>
        <source>A referred request must prove who referred it: a signed `Referred-By` token is missing.</source>
        <translation>Yönlendirilen istek, kimin yönlendirdiğini kanıtlamalıdır: imzalı bir `Referred-By` belgesi eksiktir.</translation>
    </message>
    <message>
        <source>FreeSWITCH sends 429 for `BAD_IDENTITY_INFO` and reads it so: its table has 429 where RFC 8224 has 436.</source>
        <translation>FreeSWITCH, `BAD_IDENTITY_INFO` için 429 gönderir ve öyle okur: Tablosunda, RFC 8224&apos;ün 436&apos;sının yerinde 429 vardır.</translation>
    </message>
    <message>
        <source>Look at the STIR certificate URL (`info`) of the call, as for 436.</source>
        <translation>436&apos;daki gibi, çağrının STIR sertifika adresine (`info`) bakın.</translation>
    </message>
    <message>
        <source>RFC 3892 defines it for attended checks of transfers; hardly any device sends it in that sense.</source>
        <translation>RFC 3892 bunu aktarmaların denetlenmesi için tanımlar; bu anlamda gönderen cihaz neredeyse yoktur.</translation>
    </message>
    <message>
        <source>Flow Failed</source>
        <translation>Akış koptu</translation>
    </message>
    <message>
        <source>The edge proxy no longer has the connection over which this client registered. It is meant for the authoritative proxy, which tries the client&apos;s next flow; a caller should not see it.</source>
        <translation>Uçtaki vekil sunucuda, bu istemcinin kayıt olduğu bağlantı artık yoktur. Yanıt yetkili vekil sunucu içindir; o da istemcinin sonraki akışını dener, arayanın görmemesi gerekir.</translation>
    </message>
    <message>
        <source>Calls to softphones fail right after their network changed.</source>
        <translation>Yazılım telefonlarına yapılan çağrılar, telefonların ağı değiştikten hemen sonra başarısız olur.</translation>
    </message>
    <message>
        <source>Let the client keep two flows (RFC 5626) or register at once after a change; have the proxy turn 430 into 480 when no flow is left.</source>
        <translation>İstemcinin iki akış tutmasını (RFC 5626) ya da değişiklikten sonra hemen kayıt olmasını sağlayın; akış kalmadığında vekil sunucu 430&apos;u 480&apos;e çevirsin.</translation>
    </message>
    <message>
        <source>An edge proxy sends 430 instead of opening a new connection to a client behind NAT.</source>
        <translation>Uçtaki vekil sunucu, NAT arkasındaki istemciye yeni bağlantı açmak yerine 430 gönderir.</translation>
    </message>
    <message>
        <source>Anonymity Disallowed</source>
        <translation>Gizli arama kabul edilmiyor</translation>
    </message>
    <message>
        <source>The callee takes no anonymous calls. Called again with the number shown, it may ring.</source>
        <translation>Aranan kişi gizli arama kabul etmez. Numara gösterilerek yeniden aranırsa çalabilir.</translation>
    </message>
    <message>
        <source>Calls with `From: &quot;Anonymous&quot; &lt;sip:anonymous@anonymous.invalid&gt;` or `Privacy: id` are refused.</source>
        <translation>`From: &quot;Anonymous&quot; &lt;sip:anonymous@anonymous.invalid&gt;` veya `Privacy: id` içeren çağrılar reddedilir.</translation>
    </message>
    <message>
        <source>Send a number for this callee; gateways show cause 24 or 21 for the same service.</source>
        <translation>Bu kişiyi ararken numara gönderin; ağ geçitleri aynı hizmet için 24 veya 21 nedenini gösterir.</translation>
    </message>
    <message>
        <source>Send 433 for rejected anonymity only; it says that the caller may try again with an identity.</source>
        <translation>433&apos;ü yalnızca gizlilik reddedildiğinde gönderin; arayana kimliğiyle yeniden deneyebileceğini söyler.</translation>
    </message>
    <message>
        <source>anonymous call rejection</source>
        <translation>gizli arama engelleme</translation>
    </message>
    <message>
        <source>hidden number</source>
        <translation>gizli numara</translation>
    </message>
    <message>
        <source>Bad Identity Info</source>
        <translation>Hatalı Identity bilgisi</translation>
    </message>
    <message>
        <source>The certificate behind the `info` URL of the Identity header cannot be fetched, so the signature cannot be checked.</source>
        <translation>Identity başlığının `info` adresindeki sertifika alınamamaktadır, bu yüzden imza denetlenemez.</translation>
    </message>
    <message>
        <source>The certificate server of the signer is down or blocks the verifier.</source>
        <translation>İmzalayanın sertifika sunucusu kapalıdır veya doğrulayanı engeller.</translation>
    </message>
    <message>
        <source>`curl -v` with the URL from the header</source>
        <translation>Başlıktaki adresle `curl -v`</translation>
    </message>
    <message>
        <source>Fetch the URL from the outside; serve it without redirects and with a valid TLS certificate. FreeSWITCH uses 429 for this.</source>
        <translation>Adresi dışarıdan çekmeyi deneyin; yönlendirmesiz ve geçerli TLS sertifikasıyla sunun. FreeSWITCH bunun için 429 kullanır.</translation>
    </message>
    <message>
        <source>A verifier answers so when it could not fetch any certificate it needed.</source>
        <translation>Doğrulayıcı, gereken hiçbir sertifikayı alamadığında böyle yanıt verir.</translation>
    </message>
    <message>
        <source>Unsupported Credential</source>
        <translation>Desteklenmeyen sertifika</translation>
    </message>
    <message>
        <source>The verifier has the signer&apos;s certificate and does not accept it: unknown authority or unsupported algorithm. Before RFC 8224 the phrase was Unsupported Certificate, which tshark and FreeSWITCH still show.</source>
        <translation>Doğrulayan, imzalayanın sertifikasını almıştır ama kabul etmez: bilinmeyen bir makam veya desteklenmeyen algoritma. RFC 8224 öncesinde ifade Unsupported Certificate idi; tshark ve FreeSWITCH hâlâ onu gösterir.</translation>
    </message>
    <message>
        <source>A certificate outside the STI-PA list signs the call.</source>
        <translation>Çağrıyı STI-PA listesi dışındaki bir sertifika imzalar.</translation>
    </message>
    <message>
        <source>Use a certificate of an approved authority; the verifier should renew its list of trust anchors.</source>
        <translation>Onaylı bir makamın sertifikasını kullanın; doğrulayan da güven listesini yenilemelidir.</translation>
    </message>
    <message>
        <source>Refuse with 437 only if no other Identity header in the request is good.</source>
        <translation>437&apos;yi ancak istekteki başka hiçbir Identity başlığı geçerli değilse kullanın.</translation>
    </message>
    <message>
        <source>Unsupported Certificate</source>
        <translation>Unsupported Certificate</translation>
    </message>
    <message>
        <source>Invalid Identity Header</source>
        <translation>Geçersiz Identity başlığı</translation>
    </message>
    <message>
        <source>No Identity header with a valid signature has arrived: forged, damaged on the way, or altered numbers and date no longer match.</source>
        <translation>Geçerli imzalı bir Identity başlığı gelmemiştir: sahtedir, yolda bozulmuştur ya da değişen numara ve tarih artık uymamaktadır.</translation>
    </message>
    <message>
        <source>Signed calls fail after an SBC changed From, To or Date.</source>
        <translation>İmzalı çağrılar, SBC From, To veya Date başlığını değiştirdikten sonra başarısız olur.</translation>
    </message>
    <message>
        <source>Sign after the last change, and use the full form of the PASSporT. FreeSWITCH logs `INVALID_IDENTITY`.</source>
        <translation>Son değişiklikten sonra imzalayın ve PASSporT&apos;un tam biçimini kullanın. FreeSWITCH `INVALID_IDENTITY` yazar.</translation>
    </message>
    <message>
        <source>Only calls from one host fail: its clock is wrong, and the `iat` of the token lies too far off. RFC 8224 has 403 with the text Stale Date for that.</source>
        <translation>Yalnızca bir makinenin çağrıları başarısız olur: Saati yanlıştır ve belgedeki `iat` çok uzaktadır. RFC 8224 bunun için Stale Date metinli 403 öngörür.</translation>
    </message>
    <message>
        <source>Set the clock by NTP.</source>
        <translation>Saati NTP ile ayarlayın.</translation>
    </message>
    <message>
        <source>A verifier refuses with 438 a call whose signatures all fail.</source>
        <translation>Doğrulayıcı, imzalarının hiçbiri tutmayan çağrıyı 438 ile reddeder.</translation>
    </message>
    <message>
        <source>First Hop Lacks Outbound Support</source>
        <translation>İlk durak outbound desteklemiyor</translation>
    </message>
    <message>
        <source>REGISTER</source>
        <translation>REGISTER</translation>
    </message>
    <message>
        <source>The client asks for Outbound (RFC 5626), and the first proxy on its way does not support it. The registration was not stored.</source>
        <translation>İstemci Outbound (RFC 5626) ister, yolundaki ilk vekil sunucu ise desteklemez. Kayıt saklanmamıştır.</translation>
    </message>
    <message>
        <source>Kamailio&apos;s registrar adds `P-Registrar-Error: No support for Outbound on edge proxy`.</source>
        <translation>Kamailio registrar `P-Registrar-Error: No support for Outbound on edge proxy` ekler.</translation>
    </message>
    <message>
        <source>Enable outbound and path on the edge proxy, or register without `reg-id`.</source>
        <translation>Uçtaki vekil sunucuda outbound ve path&apos;i açın ya da `reg-id` olmadan kayıt olun.</translation>
    </message>
    <message>
        <source>A registrar sends 439 only to a client that announced outbound and sent reg-id.</source>
        <translation>Kayıt sunucusu 439&apos;u yalnızca outbound desteğini bildiren ve reg-id gönderen istemciye verir.</translation>
    </message>
    <message>
        <source>Max-Breadth Exceeded</source>
        <translation>Max-Breadth aşıldı</translation>
    </message>
    <message>
        <source>The request would have to be forked to more branches than Max-Breadth still allows.</source>
        <translation>İsteğin, Max-Breadth&apos;in izin verdiğinden çok dala çatallanması gerekirdi.</translation>
    </message>
    <message>
        <source>A call to a user with dozens of stale contacts, or a group of groups.</source>
        <translation>Onlarca eskimiş kayıt adresi olan bir kullanıcıya ya da gruplardan oluşan bir gruba çağrı.</translation>
    </message>
    <message>
        <source>Remove stale contacts and flatten the groups; ring fewer phones at once.</source>
        <translation>Eskimiş adresleri silin, grupları düzleştirin, aynı anda daha az telefon çaldırın.</translation>
    </message>
    <message>
        <source>A proxy may also fork to fewer targets instead of refusing.</source>
        <translation>Vekil sunucu reddetmek yerine daha az hedefe çatallayabilir.</translation>
    </message>
    <message>
        <source>Bad Info Package</source>
        <translation>Hatalı Info paketi</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>The INFO names a package that the receiver has not said it takes; `Recv-Info` in the answer lists those it does.</source>
        <translation>INFO, alan tarafın kabul ettiğini bildirmediği bir paketin adını taşır; yanıttaki `Recv-Info` kabul ettiklerini sayar.</translation>
    </message>
    <message>
        <source>A recorder or push service sends INFO with `Info-Package` to a phone.</source>
        <translation>Bir kayıt veya bildirim sistemi telefona `Info-Package` içeren INFO gönderir.</translation>
    </message>
    <message>
        <source>Send only packages the peer announced in Recv-Info. DTMF by INFO in the old way has no package and never gets 469.</source>
        <translation>Yalnızca karşı tarafın Recv-Info ile bildirdiği paketleri gönderin. Eski usul INFO ile DTMF&apos;de paket yoktur ve 469 almaz.</translation>
    </message>
    <message>
        <source>A UA with package support sends 469; one without ignores or refuses the body by 415.</source>
        <translation>Paket desteği olan UA 469 verir; olmayan, gövdeyi yok sayar veya 415 ile reddeder.</translation>
    </message>
    <message>
        <source>Consent Needed</source>
        <translation>Onay gerekli</translation>
    </message>
    <message>
        <source>A relay that multiplies requests (a list of recipients) lacks the consent of some of them; `Permission-Missing` names them.</source>
        <translation>İstekleri çoğaltan bir aktarma sunucusunda (alıcı listesi) bazı alıcıların onayı eksiktir; `Permission-Missing` bunları sayar.</translation>
    </message>
    <message>
        <source>A message to a URI-list service with recipients who never agreed.</source>
        <translation>Hiç onay vermemiş alıcılarla bir URI listesi hizmetine gönderilen ileti.</translation>
    </message>
    <message>
        <source>Add those recipients to the relay&apos;s own list (XCAP): it then asks them for permission. Or leave them out of the request.</source>
        <translation>O alıcıları aktarma sunucusunun kendi listesine ekleyin (XCAP): Sunucu bunun üzerine onlardan izin ister. Ya da onları istekten çıkarın.</translation>
    </message>
    <message>
        <source>List services that follow RFC 5360 send it, and there are few of them.</source>
        <translation>RFC 5360&apos;a uyan liste hizmetleri gönderir; bunların sayısı azdır.</translation>
    </message>
    <message>
        <source>Temporarily Unavailable</source>
        <translation>Geçici olarak ulaşılamıyor</translation>
    </message>
    <message>
        <source>The callee exists and cannot be reached now: not registered, do not disturb, out of coverage, or simply not answering. The server knows no other place to try.</source>
        <translation>Aranan kişi vardır ama şu anda ulaşılamaz: kayıtlı değil, rahatsız etmeyin açık, kapsama dışında veya yalnızca yanıt vermiyor. Sunucu denenecek başka bir yer bilmez.</translation>
    </message>
    <message>
        <source>It is also a catch-all. FreeSWITCH sends 480 for every cause without an entry of its own, cause 16 among them, and RFC 3398 makes 480 of 19, 20 and 31. Read back it is 18 for RFC 3398 and FreeSWITCH, 19 for Asterisk.</source>
        <translation>Aynı zamanda pek çok şeyi kapsayan torba bir koddur. FreeSWITCH, tablosunda yeri olmayan her neden (16 dahil) için 480 gönderir; RFC 3398 de 19, 20 ve 31&apos;i 480&apos;e çevirir. Geri okunduğunda RFC 3398 ve FreeSWITCH için 18, Asterisk için 19&apos;dur.</translation>
    </message>
    <message>
        <source>The phone is not registered. FreeSWITCH shows `USER_NOT_REGISTERED`, Asterisk&apos;s Dial ends with `CHANUNAVAIL`.</source>
        <translation>Telefon kayıtlı değildir. FreeSWITCH `USER_NOT_REGISTERED` gösterir, Asterisk&apos;te Dial `CHANUNAVAIL` ile biter.</translation>
    </message>
    <message>
        <source>`sofia status profile internal reg` or `pjsip show endpoint 201`</source>
        <translation>`sofia status profile internal reg` veya `pjsip show endpoint 201`</translation>
    </message>
    <message>
        <source>Find out why the registration lapsed: power, network, password, NAT.</source>
        <translation>Kaydın neden düştüğünü bulun: elektrik, ağ, parola, NAT.</translation>
    </message>
    <message>
        <source>480 after 20 to 60 seconds of 180: it rang and nobody answered. Carriers add `Reason: Q.850;cause=19`.</source>
        <translation>180&apos;den 20 ile 60 saniye sonra 480: Çalmış, kimse yanıtlamamıştır. Operatörler `Reason: Q.850;cause=19` ekler.</translation>
    </message>
    <message>
        <source>Nothing is broken; call later, or set up voicemail or forwarding on no answer.</source>
        <translation>Bozuk bir şey yoktur; sonra arayın ya da yanıt verilmeyince sesli mesaja geçiş veya yönlendirme kurun.</translation>
    </message>
    <message>
        <source>480 at once with `Reason: Q.850;cause=20`, or from a mobile network without Reason: switched off or no coverage.</source>
        <translation>Hemen gelen `Reason: Q.850;cause=20` içeren 480 veya mobil şebekeden Reason olmadan gelen 480: Telefon kapalı ya da kapsama dışı.</translation>
    </message>
    <message>
        <source>Try later or by SMS.</source>
        <translation>Daha sonra veya SMS ile deneyin.</translation>
    </message>
    <message>
        <source>Do not disturb is on at the phone; some models send 480 for it, others 486 or 603.</source>
        <translation>Telefonda rahatsız etmeyin açıktır; kimi modeller bunun için 480, kimileri 486 veya 603 gönderir.</translation>
    </message>
    <message>
        <source>Switch it off, or set in the phone which code it sends: only 480 and 486 let the PBX go on to voicemail in every setup.</source>
        <translation>Kapatın ya da telefonda hangi kodu göndereceğini ayarlayın: Her kurulumda sesli mesaja geçilmesini yalnızca 480 ve 486 sağlar.</translation>
    </message>
    <message>
        <source>FreeSWITCH sends 480 and its own log has something else in brackets: `[NORMAL_CLEARING]` because the dialplan ran out of actions, `[ALLOTTED_TIMEOUT]`, `[MEDIA_TIMEOUT]`.</source>
        <translation>FreeSWITCH 480 gönderir ama kendi günlüğünde köşeli ayraç içinde başka bir şey vardır: arama planında işlem kalmadığı için `[NORMAL_CLEARING]`, `[ALLOTTED_TIMEOUT]` veya `[MEDIA_TIMEOUT]`.</translation>
    </message>
    <message>
        <source>`grep &apos;Hangup sofia&apos; freeswitch.log`</source>
        <translation>`grep &apos;Hangup sofia&apos; freeswitch.log`</translation>
    </message>
    <message>
        <source>Search for the line `Hangup sofia/…` and believe the cause there, not the 480.</source>
        <translation>`Hangup sofia/…` satırını bulun ve 480&apos;e değil, oradaki nedene inanın.</translation>
    </message>
    <message>
        <source>Answer 480 for a known user who cannot be reached, and say why in the reply text.</source>
        <translation>Bilinen ama ulaşılamayan kullanıcı için 480 verin ve nedenini yanıt metninde söyleyin.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>kayıtlı değil</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>rahatsız etmeyin</translation>
    </message>
    <message>
        <source>phone switched off</source>
        <translation>telefon kapalı</translation>
    </message>
    <message>
        <source>Call/Transaction Does Not Exist</source>
        <translation>Çağrı veya işlem yok</translation>
    </message>
    <message>
        <source>Requests inside a dialog, CANCEL, PRACK</source>
        <translation>Diyalog içindeki istekler, CANCEL, PRACK</translation>
    </message>
    <message>
        <source>The request belongs to a dialog or transaction that the receiver does not know, or no longer knows. For the sender this dialog is over: RFC 3261 has it terminated on its side too.</source>
        <translation>İstek, alan tarafın bilmediği veya artık bilmediği bir diyaloğa ya da işleme aittir. Gönderen için bu diyalog bitmiştir: RFC 3261&apos;e göre kendi tarafında da sonlandırılır.</translation>
    </message>
    <message>
        <source>A dialog is known by Call-ID and both tags. If a device in the middle changes one of them, every later request gets 481. RFC 3398 and FreeSWITCH read 481 as cause 41, Asterisk as 127.</source>
        <translation>Bir diyalog, Call-ID ve iki etiketle tanınır. Aradaki bir cihaz bunlardan birini değiştirirse sonraki her istek 481 alır. RFC 3398 ve FreeSWITCH 481&apos;i 41 nedeni, Asterisk ise 127 nedeni olarak okur.</translation>
    </message>
    <message>
        <source>481 to BYE: both sides hung up at the same moment, or one had ended the call by a timer.</source>
        <translation>BYE&apos;a 481: İki taraf aynı anda kapatmıştır ya da biri çağrıyı bir zamanlayıcıyla bitirmiştir.</translation>
    </message>
    <message>
        <source>Nothing to do; the call is over either way. In many calls look for RTP timeouts.</source>
        <translation>Yapılacak bir şey yoktur, çağrı zaten bitmiştir. Çok sayıda çağrıda oluyorsa RTP zaman aşımlarını arayın.</translation>
    </message>
    <message>
        <source>481 to NOTIFY or SUBSCRIBE, by the hundred after a restart: the subscriber or the PBX has forgotten its subscriptions. FreeSWITCH writes `481 Subscription Does Not Exist`.</source>
        <translation>Yeniden başlatmadan sonra NOTIFY veya SUBSCRIBE&apos;a yüzlerce 481: Abone ya da santral aboneliklerini unutmuştur. FreeSWITCH `481 Subscription Does Not Exist` yazar.</translation>
    </message>
    <message>
        <source>Let the phones subscribe anew (reboot or wait for the expiry).</source>
        <translation>Telefonların yeniden abone olmasını sağlayın (yeniden başlatın veya sürenin dolmasını bekleyin).</translation>
    </message>
    <message>
        <source>Requests of one call go to another machine: a load balancer or DNS with several addresses and no Record-Route.</source>
        <translation>Tek bir çağrının istekleri başka makineye gider: bir yük dengeleyici ya da birden çok adresli DNS vardır, Record-Route yoktur.</translation>
    </message>
    <message>
        <source>Compare `Contact` and `Record-Route` of the 200 with where the BYE went</source>
        <translation>200 yanıtının `Contact` ve `Record-Route` başlıklarını BYE&apos;ın gittiği yerle karşılaştırın</translation>
    </message>
    <message>
        <source>Keep the path with Record-Route or by a Contact that names the machine itself.</source>
        <translation>Yolu Record-Route ile ya da makinenin kendisini gösteren bir Contact ile koruyun.</translation>
    </message>
    <message>
        <source>481 to CANCEL: the final response was already on its way, or the CANCEL has another branch than its INVITE.</source>
        <translation>CANCEL&apos;a 481: Kesin yanıt zaten yoldadır ya da CANCEL&apos;ın branch değeri INVITE&apos;ınkinden farklıdır.</translation>
    </message>
    <message>
        <source>If the call was answered, end it with BYE; a differing branch is a fault of the client.</source>
        <translation>Çağrı yanıtlandıysa BYE ile bitirin; farklı branch, istemcinin hatasıdır.</translation>
    </message>
    <message>
        <source>481 to a re-INVITE or UPDATE in the middle of a call that then drops, often at half the session interval.</source>
        <translation>Çağrının ortasında re-INVITE veya UPDATE 481 alır ve çağrı düşer, çoğu kez oturum aralığının yarısında.</translation>
    </message>
    <message>
        <source>The far side lost the call: failover without shared state, or a tag rewritten on the way.</source>
        <translation>Karşı taraf çağrıyı kaybetmiştir: durum paylaşımı olmayan bir yedeğe geçiş ya da yolda değiştirilen bir etiket.</translation>
    </message>
    <message>
        <source>A UAS answers 481 to any request with a To tag that it cannot match; after a crash it may accept what it can rebuild.</source>
        <translation>UAS, To etiketi olup eşleştiremediği her isteğe 481 verir; bir çökmeden sonra yeniden kurabildiklerini kabul edebilir.</translation>
    </message>
    <message>
        <source>call leg does not exist</source>
        <translation>çağrı bacağı yok</translation>
    </message>
    <message>
        <source>unknown dialog</source>
        <translation>bilinmeyen diyalog</translation>
    </message>
    <message>
        <source>Call Leg/Transaction Does Not Exist</source>
        <translation>Call Leg/Transaction Does Not Exist</translation>
    </message>
    <message>
        <source>Loop Detected</source>
        <translation>Döngü algılandı</translation>
    </message>
    <message>
        <source>The request has come back to a server that already handled it, with nothing changed. Proxies find that in the Via branches; a UAS sends 482 when the same request reaches it twice over different paths (merged request). RFC 3398 and FreeSWITCH count cause 25, Asterisk 127.</source>
        <translation>İstek, onu daha önce işlemiş bir sunucuya hiçbir şey değişmeden geri gelmiştir. Vekil sunucular bunu Via branch değerlerinden anlar; UAS ise aynı istek iki ayrı yoldan gelirse (birleşen istek) 482 gönderir. RFC 3398 ve FreeSWITCH bunu 25, Asterisk 127 sayar.</translation>
    </message>
    <message>
        <source>A call for an unknown number bounces between PBX and trunk: each has the other as its default route.</source>
        <translation>Bilinmeyen bir numaraya giden çağrı santral ile trunk arasında gidip gelir: Her biri ötekini varsayılan yol sayar.</translation>
    </message>
    <message>
        <source>Count the `Via` lines of the INVITE</source>
        <translation>INVITE&apos;taki `Via` satırlarını sayın</translation>
    </message>
    <message>
        <source>Answer unknown own numbers with 404 before any default route applies.</source>
        <translation>Kendi numaralarınızdan bilinmeyenlere, varsayılan yol devreye girmeden 404 verin.</translation>
    </message>
    <message>
        <source>A forwards to B and B forwards to A.</source>
        <translation>A, B&apos;ye; B, A&apos;ya yönlendirilmiştir.</translation>
    </message>
    <message>
        <source>Take one of the two forwardings out.</source>
        <translation>İki yönlendirmeden birini kaldırın.</translation>
    </message>
    <message>
        <source>Remove the double contact or route; the caller notices nothing as long as the other branch rings.</source>
        <translation>Yinelenen kayıt adresini veya yolu kaldırın; öteki dal çaldığı sürece arayan kişi bir şey fark etmez.</translation>
    </message>
    <message>
        <source>Send it only when your own branch in Via proves that the request was here before.</source>
        <translation>Bunu ancak Via içindeki kendi branch değeriniz isteğin daha önce burada olduğunu kanıtlıyorsa gönderin.</translation>
    </message>
    <message>
        <source>routing loop</source>
        <translation>yönlendirme döngüsü</translation>
    </message>
    <message>
        <source>merged request</source>
        <translation>merged request</translation>
    </message>
    <message>
        <source>Too Many Hops</source>
        <translation>Çok fazla durak</translation>
    </message>
    <message>
        <source>Max-Forwards reached zero. Starting at 70 that practically always means a loop; starting at 10 it may be a long but honest path.</source>
        <translation>Max-Forwards sıfıra inmiştir. 70&apos;ten başlıyorsa bu hemen hemen her zaman döngü demektir; 10&apos;dan başlıyorsa uzun ama düzgün bir yol da olabilir.</translation>
    </message>
    <message>
        <source>RFC 3398 and FreeSWITCH read it as cause 25 (exchange routing error), Asterisk as 19 (no answer), which hides loops in statistics.</source>
        <translation>RFC 3398 ve FreeSWITCH bunu 25 (santral yönlendirme hatası), Asterisk ise 19 (yanıt yok) olarak okur; bu da döngüleri istatistiklerde gizler.</translation>
    </message>
    <message>
        <source>PBX and trunk send an unassigned number back and forth, and one attempt shows up as dozens of calls in the log.</source>
        <translation>Santral ile trunk, tahsis edilmemiş bir numarayı birbirine gönderip durur; tek bir deneme günlükte onlarca çağrı olarak görünür.</translation>
    </message>
    <message>
        <source>Follow one Call-ID through `Via` and `Record-Route`</source>
        <translation>Tek bir Call-ID&apos;yi `Via` ve `Record-Route` boyunca izleyin</translation>
    </message>
    <message>
        <source>Give the PBX a last rule that rejects its own unknown numbers with 404, and lower Max-Forwards on the trunk while you search.</source>
        <translation>Santrale, kendi bilinmeyen numaralarını 404 ile reddeden bir son kural ekleyin; ararken trunk üzerinde Max-Forwards değerini düşürün.</translation>
    </message>
    <message>
        <source>A B2BUA is in the loop: it makes a new Call-ID and Max-Forwards each round, so loop detection by Via never works, and only licences or call limits stop it.</source>
        <translation>Döngüde bir B2BUA vardır: Her turda yeni bir Call-ID ve Max-Forwards üretir; Via ile döngü algılama hiç çalışmaz ve döngüyü ancak lisans veya çağrı sınırı durdurur.</translation>
    </message>
    <message>
        <source>Have it carry Max-Forwards over (Asterisk&apos;s `max_forwards` is 70 for each new leg) or limit forwardings by the Diversion or History-Info count.</source>
        <translation>Max-Forwards değerini taşımasını sağlayın (Asterisk&apos;te `max_forwards` her yeni bacak için 70&apos;tir) ya da yönlendirmeleri Diversion veya History-Info sayısıyla sınırlayın.</translation>
    </message>
    <message>
        <source>`483 Too Many Hops` from Kamailio for requests that arrive with Max-Forwards 0.</source>
        <translation>Kamailio, Max-Forwards değeri 0 gelen istekler için `483 Too Many Hops` verir.</translation>
    </message>
    <message>
        <source>Look at the sender; some probes set 0 on purpose to see who answers.</source>
        <translation>Gönderene bakın; kimi yoklamalar, yanıt vereni görmek için değeri bilerek 0 yapar.</translation>
    </message>
    <message>
        <source>Every proxy counts Max-Forwards down and sends 483 instead of forwarding a request that has none left.</source>
        <translation>Her vekil sunucu Max-Forwards değerini azaltır ve hakkı kalmamış isteği iletmek yerine 483 gönderir.</translation>
    </message>
    <message>
        <source>Max-Forwards</source>
        <translation>Max-Forwards</translation>
    </message>
    <message>
        <source>call loop</source>
        <translation>çağrı döngüsü</translation>
    </message>
    <message>
        <source>Address Incomplete</source>
        <translation>Adres eksik</translation>
    </message>
    <message>
        <source>The number is too short or malformed: more digits are needed. In overlap dialling the caller&apos;s side answers it by sending the INVITE again with one digit more.</source>
        <translation>Numara çok kısa veya bozuktur: daha çok rakam gerekir. Rakam rakam aramada (overlap) arayan taraf, INVITE&apos;ı bir rakam daha ekleyerek yeniden gönderir.</translation>
    </message>
    <message>
        <source>A carrier refuses with 484 or `Reason: Q.850;cause=28`: area or country code is missing, or the format is wrong.</source>
        <translation>Operatör 484 veya `Reason: Q.850;cause=28` ile reddeder: Alan veya ülke kodu eksiktir ya da biçim yanlıştır.</translation>
    </message>
    <message>
        <source>Send the format the carrier documents, usually E.164 with `+`; strip the outside-line prefix.</source>
        <translation>Operatörün belgelediği biçimi gönderin, genellikle `+` ile E.164; dış hat önekini çıkarın.</translation>
    </message>
    <message>
        <source>Asterisk answers 484 when the dialled digits are the beginning of an extension but match none.</source>
        <translation>Asterisk, aranan rakamlar bir dahilinin başlangıcıysa ama hiçbiriyle eşleşmiyorsa 484 verir.</translation>
    </message>
    <message>
        <source>`dialplan show 12@internal`</source>
        <translation>`dialplan show 12@internal`</translation>
    </message>
    <message>
        <source>Set `allow_overlap=no` for endpoints that dial complete numbers; they then get 404, and no phone waits for more.</source>
        <translation>Numarayı tam gönderen uç noktalar için `allow_overlap=no` yapın; o zaman 404 alırlar ve hiçbir telefon devamını beklemez.</translation>
    </message>
    <message>
        <source>`484 Address Incomplete` from Kamailio: the Request-URI has no user part (`sip:pbx.example.org`).</source>
        <translation>Kamailio&apos;dan `484 Address Incomplete`: Request-URI&apos;de kullanıcı kısmı yoktur (`sip:pbx.example.org`).</translation>
    </message>
    <message>
        <source>Send the number in the Request-URI, not only in To; some trunks deliver to the registered Contact, whose user part must then be set.</source>
        <translation>Numarayı yalnızca To&apos;da değil, Request-URI&apos;de gönderin; bazı hatlar kayıtlı Contact&apos;a teslim eder, o zaman onun kullanıcı kısmı dolu olmalıdır.</translation>
    </message>
    <message>
        <source>FreeSWITCH sends 484 for `INVALID_GATEWAY` and `INVALID_URL`: the bridge string names a gateway that is not configured.</source>
        <translation>FreeSWITCH `INVALID_GATEWAY` ve `INVALID_URL` için 484 gönderir: bridge dizgesi, yapılandırılmamış bir ağ geçidinin adını taşır.</translation>
    </message>
    <message>
        <source>`sofia status gateway`</source>
        <translation>`sofia status gateway`</translation>
    </message>
    <message>
        <source>Compare the name with the list of gateways and rescan the profile.</source>
        <translation>Adı ağ geçitleri listesiyle karşılaştırın ve profili yeniden tarayın.</translation>
    </message>
    <message>
        <source>As long as more digits could complete the number, 484 is right; once it is complete and unknown, say 404.</source>
        <translation>Yeni rakamlar numarayı tamamlayabilecekse 484 doğrudur; numara tam ama bilinmiyorsa 404 verin.</translation>
    </message>
    <message>
        <source>overlap dialing</source>
        <translation>rakam rakam arama</translation>
    </message>
    <message>
        <source>number too short</source>
        <translation>numara çok kısa</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>The address fits several people; Contact may list them. A person has to choose.</source>
        <translation>Adres birden çok kişiye uyar; Contact bunları sayabilir. Seçimi bir insan yapmalıdır.</translation>
    </message>
    <message>
        <source>Dialling by name or a short number in a directory service.</source>
        <translation>Bir rehber hizmetinde adla veya kısa numarayla arama.</translation>
    </message>
    <message>
        <source>Use the full address. RFC 3398 and Asterisk read 485 as cause 1, FreeSWITCH as 3.</source>
        <translation>Tam adresi kullanın. RFC 3398 ve Asterisk 485&apos;i 1, FreeSWITCH 3 olarak okur.</translation>
    </message>
    <message>
        <source>Where listing names would harm privacy, a server sends 404.</source>
        <translation>Adları saymanın gizliliğe zarar vereceği yerde sunucu 404 gönderir.</translation>
    </message>
    <message>
        <source>Busy Here</source>
        <translation>Burası meşgul</translation>
    </message>
    <message>
        <source>This telephone was reached and takes no further call now. Another device or voicemail of the same user may; only 600 excludes that.</source>
        <translation>Bu telefona ulaşılmıştır ama şu anda başka çağrı almamaktadır. Aynı kullanıcının başka bir cihazı veya sesli mesajı alabilir; bunu yalnızca 600 dışlar.</translation>
    </message>
    <message>
        <source>All stacks agree here: 486 is cause 17 in both directions.</source>
        <translation>Burada bütün yazılımlar aynı fikirdedir: 486 iki yönde de 17 nedenidir.</translation>
    </message>
    <message>
        <source>The callee is on the phone and has call waiting off, or all line keys are taken.</source>
        <translation>Aranan kişi görüşmededir ve çağrı bekletmesi kapalıdır ya da bütün hat tuşları doludur.</translation>
    </message>
    <message>
        <source>Call again later; the callee&apos;s side can allow more calls or forward on busy.</source>
        <translation>Sonra yeniden arayın; aranan taraf daha çok çağrıya izin verebilir veya meşgulde yönlendirebilir.</translation>
    </message>
    <message>
        <source>486 after one ring at most, every time: do not disturb, or the Reject key. Many phones send 486 for both.</source>
        <translation>En çok bir kez çaldıktan sonra her seferinde 486: rahatsız etmeyin açıktır ya da Reddet tuşuna basılmıştır. Pek çok telefon ikisi için de 486 gönderir.</translation>
    </message>
    <message>
        <source>Ask the callee; most phones let you set the code for reject and for do not disturb.</source>
        <translation>Aranan kişiye sorun; telefonların çoğunda ret ve rahatsız etmeyin için gönderilecek kod ayarlanabilir.</translation>
    </message>
    <message>
        <source>Every call through a trunk is 486 above a certain number at the same time: the channel limit, sent by some carriers as busy.</source>
        <translation>Bir trunk hattında belirli bir eşzamanlı çağrı sayısının üzerindeki her çağrı 486 alır: Kanal sınırını kimi operatörler meşgul olarak bildirir.</translation>
    </message>
    <message>
        <source>`core show channels count`</source>
        <translation>`core show channels count`</translation>
    </message>
    <message>
        <source>Count concurrent calls against the contract; buy channels or overflow to a second trunk on 486 from the carrier.</source>
        <translation>Eşzamanlı çağrıları sözleşmeyle karşılaştırın; kanal satın alın ya da operatörden gelen 486&apos;da ikinci hatta taşırın.</translation>
    </message>
    <message>
        <source>Asterisk: `Everyone is busy/congested at this time (1:1/0/0)`. The second number counts busy, the third congestion, the last unavailable.</source>
        <translation>Asterisk: `Everyone is busy/congested at this time (1:1/0/0)`. İkinci sayı meşgulü, üçüncü tıkanıklığı, sonuncusu ulaşılamayanı sayar.</translation>
    </message>
    <message>
        <source>Read the numbers before you say busy: `(1:0/0/1)` is no busy line but an unreachable phone or a refusal such as 403, 404 or 603. `DIALSTATUS` has the count in words, `HANGUPCAUSE` the reason.</source>
        <translation>Meşgul demeden önce sayıları okuyun: `(1:0/0/1)` meşgul hat değil, ulaşılamayan bir telefon ya da 403, 404 veya 603 gibi bir rettir. `DIALSTATUS` sayımı sözcükle söyler, nedeni `HANGUPCAUSE` verir.</translation>
    </message>
    <message>
        <source>A telephone in use answers 486 and leaves it to the proxy to try the user elsewhere.</source>
        <translation>Kullanımdaki telefon 486 verir ve kullanıcıyı başka yerde denemeyi vekil sunucuya bırakır.</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>user busy</translation>
    </message>
    <message>
        <source>channel limit</source>
        <translation>kanal sınırı</translation>
    </message>
    <message>
        <source>Request Terminated</source>
        <translation>İstek sonlandırıldı</translation>
    </message>
    <message>
        <source>The INVITE was ended before it was answered, by CANCEL or BYE. The final answer to the INVITE is then 487; the CANCEL itself gets 200.</source>
        <translation>INVITE, yanıtlanmadan CANCEL veya BYE ile bitirilmiştir. INVITE&apos;ın kesin yanıtı o zaman 487&apos;dir; CANCEL&apos;ın kendisi 200 alır.</translation>
    </message>
    <message>
        <source>RFC 3398 maps 487 to no cause at all. FreeSWITCH has `ORIGINATOR_CANCEL` (its own number 487), Asterisk counts 127, so a report of causes shows cancelled calls as interworking faults.</source>
        <translation>RFC 3398, 487&apos;yi hiçbir nedene eşlemez. FreeSWITCH&apos;te `ORIGINATOR_CANCEL` (kendi 487 numarası) vardır, Asterisk 127 sayar; bu yüzden neden raporlarında iptal edilen çağrılar ağlar arası hata gibi görünür.</translation>
    </message>
    <message>
        <source>The caller hung up while it rang.</source>
        <translation>Arayan, telefon çalarken kapatmıştır.</translation>
    </message>
    <message>
        <source>Nothing to mend. In statistics of failures leave 487 out, or count it as abandoned.</source>
        <translation>Düzeltilecek bir şey yoktur. Hata istatistiklerinde 487&apos;yi dışarıda bırakın ya da terk edilmiş çağrı sayın.</translation>
    </message>
    <message>
        <source>487 after exactly the same number of seconds every time: the PBX gave up ringing, `Dial(…,30)` in Asterisk, `call_timeout` in FreeSWITCH, `fr_inv_timer` in Kamailio.</source>
        <translation>487 her seferinde tam aynı saniyede gelir: Santral çaldırmaktan vazgeçmiştir; Asterisk&apos;te `Dial(…,30)`, FreeSWITCH&apos;te `call_timeout`, Kamailio&apos;da `fr_inv_timer`.</translation>
    </message>
    <message>
        <source>Set that time longer than the callee&apos;s voicemail or forwarding needs to start.</source>
        <translation>Bu süreyi, arananın sesli mesajının veya yönlendirmesinin başlaması için gerekenden uzun tutun.</translation>
    </message>
    <message>
        <source>A ring group: one phone answered, all others log 487.</source>
        <translation>Çalma grubu: Bir telefon yanıtlamış, ötekiler 487 yazmıştır.</translation>
    </message>
    <message>
        <source>Send the CANCEL with `Reason: SIP;cause=200;text=&quot;Call completed elsewhere&quot;`, so that the phones do not list a missed call.</source>
        <translation>CANCEL&apos;ı `Reason: SIP;cause=200;text=&quot;Call completed elsewhere&quot;` ile gönderin; telefonlar cevapsız çağrı göstermesin.</translation>
    </message>
    <message>
        <source>The caller&apos;s side cancels after a few seconds because no 18x arrived, or because an announcement told the caller why.</source>
        <translation>Arayan taraf, 18x gelmediği için ya da bir anons nedeni söylediği için birkaç saniye sonra iptal eder.</translation>
    </message>
    <message>
        <source>Look at what came before: post-dial delay without 18x, or a 183 with a Reason header.</source>
        <translation>Öncesine bakın: 18x gelmeyen uzun bir bekleme veya Reason başlıklı bir 183.</translation>
    </message>
    <message>
        <source>A UAS sends 487 to the INVITE when it receives the CANCEL; other requests it answers as they deserve.</source>
        <translation>UAS, CANCEL&apos;ı aldığında INVITE&apos;a 487 gönderir; öteki isteklere kendi durumlarına göre yanıt verir.</translation>
    </message>
    <message>
        <source>caller hung up</source>
        <translation>arayan kapattı</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>ORIGINATOR_CANCEL</source>
        <translation>ORIGINATOR_CANCEL</translation>
    </message>
    <message>
        <source>Not Acceptable Here</source>
        <translation>Burada kabul edilemez</translation>
    </message>
    <message>
        <source>The session as offered cannot be had at this place: no common codec, no common transport profile (plain RTP against SRTP), or an SDP that makes no sense. A `Warning` header may say which.</source>
        <translation>Önerilen oturum burada kurulamaz: ortak kodek yoktur, ortak taşıma profili (düz RTP ile SRTP) yoktur veya SDP anlamsızdır. Bir `Warning` başlığı hangisi olduğunu söyleyebilir.</translation>
    </message>
    <message>
        <source>For cause values the documents part: RFC 3398 decides by Warning (31, or 65 for a bearer), RFC 4497 says 65, FreeSWITCH 88, Asterisk 58.</source>
        <translation>Neden değerlerinde belgeler ayrılır: RFC 3398 Warning&apos;e göre karar verir (31 ya da taşıyıcı için 65), RFC 4497 65, FreeSWITCH 88, Asterisk 58 der.</translation>
    </message>
    <message>
        <source>No common codec. FreeSWITCH ends with `INCOMPATIBLE_DESTINATION` and `CODEC NEGOTIATION ERROR`, Asterisk logs `No joint capabilities for &apos;audio&apos; media stream`.</source>
        <translation>Ortak kodek yoktur. FreeSWITCH `INCOMPATIBLE_DESTINATION` ve `CODEC NEGOTIATION ERROR` ile bitirir, Asterisk `No joint capabilities for &apos;audio&apos; media stream` yazar.</translation>
    </message>
    <message>
        <source>Compare the `m=audio` and `a=rtpmap` lines of the offer with the codecs allowed</source>
        <translation>Teklifin `m=audio` ve `a=rtpmap` satırlarını izin verilen kodeklerle karşılaştırın</translation>
    </message>
    <message>
        <source>Allow one codec on both sides, PCMA or PCMU in most trunks (`allow=alaw` in Asterisk, `inbound-codec-prefs` in FreeSWITCH).</source>
        <translation>İki tarafta ortak bir kodeke izin verin; çoğu hatta PCMA veya PCMU (Asterisk&apos;te `allow=alaw`, FreeSWITCH&apos;te `inbound-codec-prefs`).</translation>
    </message>
    <message>
        <source>One side offers `RTP/SAVP` or `UDP/TLS/RTP/SAVPF`, the other has SRTP off (or demands it).</source>
        <translation>Bir taraf `RTP/SAVP` veya `UDP/TLS/RTP/SAVPF` önerir, öteki tarafta SRTP kapalıdır (ya da zorunludur).</translation>
    </message>
    <message>
        <source>Set encryption alike: Asterisk `media_encryption=sdes` or `dtls` (`no` by default), with `media_encryption_optimistic` for peers that may or may not.</source>
        <translation>Şifrelemeyi aynı yapın: Asterisk&apos;te `media_encryption=sdes` veya `dtls` (varsayılan `no`), şifreleme destekleyip desteklemediği bilinmeyen karşı taraflar için `media_encryption_optimistic`.</translation>
    </message>
    <message>
        <source>A fax: the re-INVITE to `image/t38` gets 488.</source>
        <translation>Faks: `image/t38` için gelen re-INVITE 488 alır.</translation>
    </message>
    <message>
        <source>Let the call go on with G.711, which the sender shall do after 488; or enable T.38 on that leg (`t38_udptl=yes` in Asterisk).</source>
        <translation>Çağrının G.711 ile sürmesine izin verin, gönderen 488&apos;den sonra böyle yapmalıdır; ya da o bacakta T.38&apos;i açın (Asterisk&apos;te `t38_udptl=yes`).</translation>
    </message>
    <message>
        <source>488 to a re-INVITE only, the call continues or drops a little later: hold, video upgrade or session refresh with an SDP that changed.</source>
        <translation>Yalnızca bir re-INVITE 488 alır, çağrı sürer veya biraz sonra düşer: Beklemeye alma, videoya geçiş ya da değişmiş SDP ile oturum yenileme.</translation>
    </message>
    <message>
        <source>After 488 the old session stays valid; a side that hangs up for it is at fault.</source>
        <translation>488&apos;den sonra eski oturum geçerli kalır; bunun için kapatan taraf hatalıdır.</translation>
    </message>
    <message>
        <source>Whoever cannot accept an offer answers 488 and may describe in the body what it could accept.</source>
        <translation>Teklifi kabul edemeyen 488 verir ve neyi kabul edebileceğini gövdede anlatabilir.</translation>
    </message>
    <message>
        <source>no common codec</source>
        <translation>ortak kodek yok</translation>
    </message>
    <message>
        <source>codec mismatch</source>
        <translation>kodek uyuşmazlığı</translation>
    </message>
    <message>
        <source>SRTP</source>
        <translation>SRTP</translation>
    </message>
    <message>
        <source>T.38</source>
        <translation>T.38</translation>
    </message>
    <message>
        <source>Bad Event</source>
        <translation>Bilinmeyen olay paketi</translation>
    </message>
    <message>
        <source>SUBSCRIBE, NOTIFY, PUBLISH</source>
        <translation>SUBSCRIBE, NOTIFY, PUBLISH</translation>
    </message>
    <message>
        <source>The event package in `Event` is not supported here, or the header is missing. `Allow-Events` in the answer lists what is.</source>
        <translation>`Event` içindeki olay paketi burada desteklenmez ya da başlık eksiktir. Desteklenenleri yanıttaki `Allow-Events` sayar.</translation>
    </message>
    <message>
        <source>Asterisk logs `No registered subscribe handler for event`: phones ask for `as-feature-event`, `line-seize` or another vendor&apos;s package.</source>
        <translation>Asterisk `No registered subscribe handler for event` yazar: Telefonlar `as-feature-event`, `line-seize` veya başka bir üreticinin paketini ister.</translation>
    </message>
    <message>
        <source>Harmless noise; switch the feature (BroadSoft key synchronization, shared lines) off in the phone.</source>
        <translation>Zararsız gürültüdür; telefonda özelliği (BroadSoft tuş eşitlemesi, paylaşılan hatlar) kapatın.</translation>
    </message>
    <message>
        <source>Lamp keys stay dark: `dialog` or `presence` gets 489 because `res_pjsip_exten_state` or the body generator is not loaded.</source>
        <translation>Lamba tuşları yanmaz: `res_pjsip_exten_state` veya gövde üreteci yüklü olmadığı için `dialog` ya da `presence` 489 alır.</translation>
    </message>
    <message>
        <source>`module show like pjsip`</source>
        <translation>`module show like pjsip`</translation>
    </message>
    <message>
        <source>Load the modules (`res_pjsip_dialog_info_body_generator`, `res_pjsip_pidf_body_generator`) and define a hint.</source>
        <translation>Modülleri yükleyin (`res_pjsip_dialog_info_body_generator`, `res_pjsip_pidf_body_generator`) ve bir hint tanımlayın.</translation>
    </message>
    <message>
        <source>NOTIFY with `Event: keep-alive` as a NAT ping gets 489.</source>
        <translation>NAT&apos;ı açık tutmak için gönderilen `Event: keep-alive` içeren NOTIFY 489 alır.</translation>
    </message>
    <message>
        <source>Fine as it is: any answer keeps the NAT open.</source>
        <translation>Böyle kalabilir: Gelen her yanıt NAT&apos;ı açık tutar.</translation>
    </message>
    <message>
        <source>Answer 489 together with the list of packages you support.</source>
        <translation>489&apos;u desteklediğiniz paketlerin listesiyle verin.</translation>
    </message>
    <message>
        <source>BLF</source>
        <translation>BLF</translation>
    </message>
    <message>
        <source>Allow-Events</source>
        <translation>Allow-Events</translation>
    </message>
    <message>
        <source>Request Pending</source>
        <translation>Bekleyen istek var</translation>
    </message>
    <message>
        <source>re-INVITE, UPDATE</source>
        <translation>re-INVITE, UPDATE</translation>
    </message>
    <message>
        <source>Both sides changed the session at the same moment (glare): the receiver of this re-INVITE has one of its own outstanding. The owner of the Call-ID waits 2.1 to 4 seconds, the other side 0 to 2, and tries again.</source>
        <translation>İki taraf oturumu aynı anda değiştirmiştir (çakışma): Bu re-INVITE&apos;ı alanın kendi bekleyen isteği vardır. Call-ID&apos;nin sahibi 2,1 ile 4 saniye, öteki taraf 0 ile 2 saniye bekler ve yeniden dener.</translation>
    </message>
    <message>
        <source>A single 491 during hold, transfer or a fax switch, and the call goes on.</source>
        <translation>Beklemeye alma, aktarma veya faksa geçiş sırasında tek bir 491; çağrı sürer.</translation>
    </message>
    <message>
        <source>Leave it: the retry is built into the protocol.</source>
        <translation>Dokunmayın: Yeniden deneme protokolün içindedir.</translation>
    </message>
    <message>
        <source>491 again and again on every answered call, with hold or codec changes lost: two B2BUAs send each other re-INVITEs right after the answer (direct media, connected line, T.38).</source>
        <translation>Yanıtlanan her çağrıda yinelenen 491, beklemeye alma veya kodek değişiklikleri kaybolur: İki B2BUA yanıttan hemen sonra birbirine re-INVITE gönderir (doğrudan medya, bağlı hat bilgisi, T.38).</translation>
    </message>
    <message>
        <source>Take one occasion away: `direct_media=no` in Asterisk, or send the connected line by UPDATE or not at all.</source>
        <translation>Nedenlerden birini ortadan kaldırın: Asterisk&apos;te `direct_media=no` ya da bağlı hat bilgisini UPDATE ile gönderin veya hiç göndermeyin.</translation>
    </message>
    <message>
        <source>An INVITE stays unfinished (no ACK), and everything after it gets 491 until the call ends.</source>
        <translation>Bir INVITE tamamlanmadan kalır (ACK yoktur), sonrasında gelen her şey çağrı bitene kadar 491 alır.</translation>
    </message>
    <message>
        <source>Find the missing ACK or final answer of the first re-INVITE; the 491 is only its shadow.</source>
        <translation>İlk re-INVITE&apos;ın eksik ACK&apos;ini veya kesin yanıtını bulun; 491 yalnızca onun gölgesidir.</translation>
    </message>
    <message>
        <source>Send 491 while your own re-INVITE is open; if the peer&apos;s earlier INVITE is still unanswered by you, the code is 500 with Retry-After.</source>
        <translation>Kendi re-INVITE&apos;ınız açıkken 491 gönderin; karşı tarafın önceki INVITE&apos;ına siz henüz yanıt vermediyseniz kod Retry-After içeren 500&apos;dür.</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>glare</translation>
    </message>
    <message>
        <source>simultaneous re-INVITE</source>
        <translation>eşzamanlı re-INVITE</translation>
    </message>
    <message>
        <source>Undecipherable</source>
        <translation>Çözülemiyor</translation>
    </message>
    <message>
        <source>The body is encrypted with S/MIME for a key the recipient does not have or will not use. The answer may bring the right public key.</source>
        <translation>Gövde, alıcının elinde olmayan veya kullanmayacağı bir anahtar için S/MIME ile şifrelenmiştir. Yanıt doğru ortak anahtarı getirebilir.</translation>
    </message>
    <message>
        <source>Practically only in tests: hardly any product encrypts SIP bodies with S/MIME.</source>
        <translation>Uygulamada yalnızca denemelerde görülür: SIP gövdesini S/MIME ile şifreleyen ürün yok gibidir.</translation>
    </message>
    <message>
        <source>Send the body unencrypted over TLS, or with the key from the 493.</source>
        <translation>Gövdeyi TLS üzerinden şifrelemeden ya da 493&apos;teki anahtarla gönderin.</translation>
    </message>
    <message>
        <source>SRTP troubles do not belong here: 493 is about S/MIME bodies only.</source>
        <translation>SRTP sorunlarının yeri burası değildir: 493 yalnızca S/MIME gövdeleriyle ilgilidir.</translation>
    </message>
    <message>
        <source>Security Agreement Required</source>
        <translation>Güvenlik anlaşması gerekli</translation>
    </message>
    <message>
        <source>First request to a proxy</source>
        <translation>Vekil sunucuya ilk istek</translation>
    </message>
    <message>
        <source>The first-hop proxy wants client and server to agree on a security mechanism (TLS, IPsec, digest); `Security-Server` lists its choices, and the client repeats the request accordingly.</source>
        <translation>İlk duraktaki vekil sunucu, istemciyle bir güvenlik yöntemi (TLS, IPsec, özet) üzerinde anlaşmak ister; seçenekleri `Security-Server` sayar ve istemci isteği buna göre yineler.</translation>
    </message>
    <message>
        <source>Server Internal Error</source>
        <translation>Sunucu iç hatası</translation>
    </message>
    <message>
        <source>Something in the server went wrong that is not the request&apos;s fault. A proxy also makes 500 of a 503 it received, because a 503 passed on would make clients avoid the proxy itself.</source>
        <translation>Sunucuda, istekten kaynaklanmayan bir şey ters gitmiştir. Vekil sunucu, aldığı 503&apos;ü de 500&apos;e çevirir; çünkü 503&apos;ü olduğu gibi iletmek istemcilerin vekil sunucunun kendisinden kaçınmasına yol açardı.</translation>
    </message>
    <message>
        <source>RFC 3398 gives it cause 41 and sends it for 111, 127 and every cause not in its table. Asterisk sends it for 38 and 127 and reads it as 38.</source>
        <translation>RFC 3398 buna 41 nedenini verir; 111, 127 ve tablosunda olmayan her neden için de 500 gönderir. Asterisk 38 ve 127 için gönderir, geri okurken 38 sayar.</translation>
    </message>
    <message>
        <source>A carrier behind Kamailio was overloaded: tm turns its 503 into 500 before passing it back (`remap_503_500`, on by default).</source>
        <translation>Kamailio&apos;nun arkasındaki operatör aşırı yüklüdür: tm, onun 503&apos;ünü geri iletmeden 500&apos;e çevirir (`remap_503_500`, varsayılan olarak açık).</translation>
    </message>
    <message>
        <source>Read Kamailio&apos;s own trace of the second leg, and route to the next carrier in a failure route on 5xx.</source>
        <translation>İkinci bacağı Kamailio&apos;da izleyin ve 5xx&apos;te bir failure_route ile sonraki operatöre yönlendirin.</translation>
    </message>
    <message>
        <source>`500 I&apos;m terribly sorry, server error occurred (1/SL)` or `(1/TM)`: Kamailio&apos;s text for an error without one of its own.</source>
        <translation>`500 I&apos;m terribly sorry, server error occurred (1/SL)` veya `(1/TM)`: Kamailio&apos;nun, kendine ait metni olmayan hatalar için yazdığı metin.</translation>
    </message>
    <message>
        <source>`journalctl -u kamailio`</source>
        <translation>`journalctl -u kamailio`</translation>
    </message>
    <message>
        <source>Look in Kamailio&apos;s log at that second for the ERROR line: no memory, no socket for the transport, a script without reply.</source>
        <translation>Kamailio günlüğünde o saniyedeki ERROR satırına bakın: bellek yetmemesi, o taşıma türü için soket olmaması, yanıt vermeyen bir betik.</translation>
    </message>
    <message>
        <source>Asterisk answers 500 at once: it could not create a dialog or an SDP, or authentication failed in itself (`Error to authenticate`).</source>
        <translation>Asterisk hemen 500 verir: Diyalog veya SDP oluşturamamıştır ya da kimlik doğrulama kendi içinde başarısız olmuştur (`Error to authenticate`).</translation>
    </message>
    <message>
        <source>Read the ERROR and WARNING lines around it; an `auth` section that the endpoint names and that does not exist is typical.</source>
        <translation>Çevresindeki ERROR ve WARNING satırlarını okuyun; uç noktanın adını verdiği ama var olmayan bir `auth` bölümü tipik nedendir.</translation>
    </message>
    <message>
        <source>500 with `Retry-After` of a few seconds to a second re-INVITE: the first is still being answered.</source>
        <translation>İkinci re-INVITE, birkaç saniyelik `Retry-After` içeren 500 alır: Birincisi hâlâ yanıtlanmaktadır.</translation>
    </message>
    <message>
        <source>Wait for the first to finish before you send the next; RFC 3261 §14.2 has the value random between 0 and 10.</source>
        <translation>Sonrakini göndermeden önce birincinin bitmesini bekleyin; RFC 3261 §14.2&apos;ye göre değer 0 ile 10 arasında rastgele seçilir.</translation>
    </message>
    <message>
        <source>Your own unexpected failure is a 500; being merely full is not.</source>
        <translation>Beklenmeyen kendi hatanız 500&apos;dür; yalnızca dolu olmak değildir.</translation>
    </message>
    <message>
        <source>remapped 503</source>
        <translation>500&apos;e çevrilen 503</translation>
    </message>
    <message>
        <source>Not Implemented</source>
        <translation>Uygulanmamış</translation>
    </message>
    <message>
        <source>The server has no code for this method, for no user. A method it knows and forbids gets 405.</source>
        <translation>Sunucuda bu yöntemi işleyecek kod hiçbir kullanıcı için yoktur. Tanıyıp yasakladığı yöntem 405 alır.</translation>
    </message>
    <message>
        <source>Gateways also send it for the causes 29, 69 and 79 (facility or service not available in the network behind). In the other direction RFC 3398 and FreeSWITCH read 501 as 79, Asterisk as 29.</source>
        <translation>Ağ geçitleri bunu 29, 69 ve 79 nedenleri için de gönderir (istenen hizmet arkadaki ağda yoktur). Öteki yönde RFC 3398 ve FreeSWITCH 501&apos;i 79, Asterisk 29 olarak okur.</translation>
    </message>
    <message>
        <source>Asterisk answers 501 to a method no loaded module handles: PUBLISH, SUBSCRIBE or MESSAGE without `res_pjsip_pubsub` or `res_pjsip_messaging`.</source>
        <translation>Asterisk, yüklü hiçbir modülün işlemediği bir yönteme 501 verir: `res_pjsip_pubsub` veya `res_pjsip_messaging` olmadan PUBLISH, SUBSCRIBE ya da MESSAGE.</translation>
    </message>
    <message>
        <source>Load the module, or switch the feature off in the phone.</source>
        <translation>Modülü yükleyin ya da özelliği telefonda kapatın.</translation>
    </message>
    <message>
        <source>A PSTN gateway returns 501 with `Reason: Q.850;cause=29`, `69` or `79`: a supplementary service such as call deflection was refused.</source>
        <translation>PSTN ağ geçidi `Reason: Q.850;cause=29`, `69` veya `79` içeren 501 döndürür: Çağrı saptırma gibi bir ek hizmet reddedilmiştir.</translation>
    </message>
    <message>
        <source>Have the line provider enable the service, or do it in the PBX with a second call.</source>
        <translation>Hat sağlayıcısına hizmeti açtırın ya da santralde ikinci bir çağrıyla yapın.</translation>
    </message>
    <message>
        <source>FreeSWITCH ends with `SERVICE_NOT_IMPLEMENTED` (79): the peer sent 501, 415 or 406.</source>
        <translation>FreeSWITCH `SERVICE_NOT_IMPLEMENTED` (79) ile bitirir: Karşı taraf 501, 415 veya 406 göndermiştir.</translation>
    </message>
    <message>
        <source>`sofia global siptrace on`</source>
        <translation>`sofia global siptrace on`</translation>
    </message>
    <message>
        <source>See in the trace which of the three it was; 415 and 406 concern the body, not the method.</source>
        <translation>Hangisinin geldiğine izlemede bakın; 415 ve 406 yöntemle değil, gövdeyle ilgilidir.</translation>
    </message>
    <message>
        <source>Keep 501 for methods nobody here knows; a proxy forwards even those.</source>
        <translation>501&apos;i burada kimsenin bilmediği yöntemlere saklayın; vekil sunucu onları bile iletir.</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>bilinmeyen yöntem</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>A gateway or proxy got an invalid answer from the next server. In the field it is mostly cause 27 translated: the destination&apos;s line or equipment is out of order.</source>
        <translation>Bir ağ geçidi veya vekil sunucu, sıradaki sunucudan geçersiz bir yanıt almıştır. Uygulamada çoğunlukla 27 nedeninin çevirisidir: Hedefin hattı veya donanımı arızalıdır.</translation>
    </message>
    <message>
        <source>The way back differs: RFC 3398 and FreeSWITCH read 502 as 38 (network out of order), Asterisk as 27.</source>
        <translation>Geri çeviri farklıdır: RFC 3398 ve FreeSWITCH 502&apos;yi 38 (ağ arızalı), Asterisk ise 27 olarak okur.</translation>
    </message>
    <message>
        <source>502 with `Reason: Q.850;cause=27` for one number, all others work.</source>
        <translation>Tek bir numara için `Reason: Q.850;cause=27` içeren 502, ötekiler çalışır.</translation>
    </message>
    <message>
        <source>The called line is dead; reach the person otherwise and have the subscriber&apos;s provider look.</source>
        <translation>Aranan hat çalışmıyordur; kişiye başka yoldan ulaşın, abonenin sağlayıcısı baksın.</translation>
    </message>
    <message>
        <source>502 from a PBX to everybody: its trunk gateway or E1 is down. FreeSWITCH sends 502 for `DESTINATION_OUT_OF_ORDER`, with which it also ends calls whose media it could not start.</source>
        <translation>Bir santralden herkese 502: Trunk ağ geçidi veya E1 hattı kapalıdır. FreeSWITCH 502&apos;yi `DESTINATION_OUT_OF_ORDER` için gönderir; medyasını başlatamadığı çağrıları da bununla bitirir.</translation>
    </message>
    <message>
        <source>`sofia status gateway`, `pri show spans`</source>
        <translation>`sofia status gateway`, `pri show spans`</translation>
    </message>
    <message>
        <source>Look for the first error before that line in the log, then at the state of gateway or span.</source>
        <translation>Günlükte o satırdan önceki ilk hatayı, ardından ağ geçidinin veya span&apos;ın durumunu inceleyin.</translation>
    </message>
    <message>
        <source>An SBC in front of a cloud service says 502: its TLS or SIP peer answered nonsense or with a certificate it does not accept.</source>
        <translation>Bulut hizmetinin önündeki SBC 502 verir: TLS veya SIP karşı tarafı anlamsız bir yanıt ya da kabul edilmeyen bir sertifika göndermiştir.</translation>
    </message>
    <message>
        <source>Read the SBC&apos;s log of the far leg; the near leg never shows more than the code.</source>
        <translation>SBC&apos;nin uzak bacağa ait günlüğünü okuyun; yakın bacak koddan fazlasını göstermez.</translation>
    </message>
    <message>
        <source>A gateway sends 502 when the answer it received is of no use.</source>
        <translation>Ağ geçidi, aldığı yanıt işe yaramıyorsa 502 gönderir.</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>hedef arızalı</translation>
    </message>
    <message>
        <source>Service Unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>The standard says: this server is overloaded or under maintenance; go to another server, and stay away from this one for the time in Retry-After. Without Retry-After, act as after 500. A proxy should not pass it on but send 500.</source>
        <translation>Standarda göre bu sunucu aşırı yüklüdür veya bakımdadır; başka bir sunucuya gidin ve Retry-After süresince bundan uzak durun. Retry-After yoksa 500 gelmiş gibi davranın. Vekil sunucu bunu iletmemeli, 500 göndermelidir.</translation>
    </message>
    <message>
        <source>In the field, 503 means that this one call cannot be completed: carriers send it for no free channel, no route to the destination, congestion in the PSTN (causes 34, 38, 41, 42, 47), and many pass it through several hops. A client that takes the standard at its word then blocks a healthy trunk because of one bad number.</source>
        <translation>Uygulamada 503, yalnızca bu çağrının tamamlanamayacağını bildirir: Operatörler boş kanal olmadığında, hedefe yol bulunmadığında ve PSTN tıkandığında (34, 38, 41, 42, 47 nedenleri) gönderir; pek çoğu da onu birkaç sunucu boyunca aynen iletir. Standardı harfiyen uygulayan istemci, tek bir sorunlu numara yüzünden sağlam bir hattı devre dışı bırakır.</translation>
    </message>
    <message>
        <source>It need not have been sent at all: RFC 3261 has the client treat a transport error (connection refused, host unreachable, TLS failure) as 503; many stacks do the same when DNS fails. As a cause, 503 is 41 for RFC 3398 and FreeSWITCH and 34 for Asterisk.</source>
        <translation>Hiç gönderilmemiş de olabilir: RFC 3261&apos;e göre istemci bir taşıma hatasını (reddedilen bağlantı, ulaşılamayan makine, TLS hatası) 503 sayar; pek çok yazılım DNS hatasında da böyle yapar. Neden olarak 503, RFC 3398 ve FreeSWITCH için 41, Asterisk için 34&apos;tür.</translation>
    </message>
    <message>
        <source>A few calls get 503 from the carrier, mostly to certain destinations, others pass: no capacity or route there. Often `Reason: Q.850;cause=34` or `cause=41`.</source>
        <translation>Operatör az sayıda çağrıya 503 verir, çoğunlukla belirli yönlere; ötekiler geçer: O yönde kapasite veya yol yoktur. Çoğu kez `Reason: Q.850;cause=34` veya `cause=41` bulunur.</translation>
    </message>
    <message>
        <source>Try the next carrier for this call, do not take the trunk out of service, and report the number and time.</source>
        <translation>Bu çağrı için sonraki operatörü deneyin, hattı devre dışı bırakmayın, numarayı ve saati bildirin.</translation>
    </message>
    <message>
        <source>All calls above a fixed number get 503: your channel or calls-per-second limit. FreeSWITCH itself says `503 Maximum Calls In Progress` at `max-sessions` (1000 in the shipped configuration), with Retry-After 300.</source>
        <translation>Sabit bir sayının üzerindeki bütün çağrılar 503 alır: kanal veya saniyedeki çağrı sınırınız. FreeSWITCH&apos;in kendisi `max-sessions` dolunca (dağıtılan yapılandırmada 1000) Retry-After 300 ile `503 Maximum Calls In Progress` der.</translation>
    </message>
    <message>
        <source>`fs_cli -x status`</source>
        <translation>`fs_cli -x status`</translation>
    </message>
    <message>
        <source>Buy channels, spread the load or raise the limit after measuring what the machine can take.</source>
        <translation>Kanal satın alın, yükü dağıtın ya da makinenin neyi kaldırdığını ölçtükten sonra sınırı yükseltin.</translation>
    </message>
    <message>
        <source>503 at once, and the trace shows no answer from outside: the connection failed. FreeSWITCH (Sofia) writes `503 DNS Error`; PJSIP reports transport errors as 503.</source>
        <translation>Hemen 503 gelir, izlemede dışarıdan yanıt yoktur: Bağlantı kurulamamıştır. FreeSWITCH (Sofia) `503 DNS Error` yazar; PJSIP taşıma hatalarını 503 olarak bildirir.</translation>
    </message>
    <message>
        <source>`dig SRV _sip._udp.example.net`</source>
        <translation>`dig SRV _sip._udp.example.net`</translation>
    </message>
    <message>
        <source>Check DNS (NAPTR, SRV, A), port and TLS certificate from that machine; a `user@domain` dialled as if the domain were a host gives the same.</source>
        <translation>O makineden DNS&apos;i (NAPTR, SRV, A), portu ve TLS sertifikasını denetleyin; alan adı makine adıymış gibi aranan bir `user@domain` de aynı sonucu verir.</translation>
    </message>
    <message>
        <source>Asterisk over TCP or TLS answers 503 in bursts while over UDP it falls silent: its task processors are overloaded.</source>
        <translation>Asterisk TCP veya TLS üzerinden aralıklı 503 verir, UDP&apos;de ise susar: Görev işleyicileri aşırı yüklüdür.</translation>
    </message>
    <message>
        <source>`core show taskprocessors`</source>
        <translation>`core show taskprocessors`</translation>
    </message>
    <message>
        <source>Find what is slow behind it (database, DNS, AGI); the overload passes within seconds when that is gone.</source>
        <translation>Arkasında neyin yavaş olduğunu bulun (veritabanı, DNS, AGI); o giderilince aşırı yük saniyeler içinde geçer.</translation>
    </message>
    <message>
        <source>REGISTER gets 503 from Kamailio with `P-Registrar-Error: Too many registered contacts`.</source>
        <translation>REGISTER, Kamailio&apos;dan `P-Registrar-Error: Too many registered contacts` içeren 503 alır.</translation>
    </message>
    <message>
        <source>Raise `max_contacts`, or remove stale contacts: phones that change port or Call-ID after each restart leave the old ones behind.</source>
        <translation>`max_contacts` değerini yükseltin ya da eskimiş adresleri silin: Her yeniden başlatmada port veya Call-ID değiştiren telefonlar eskilerini bırakır.</translation>
    </message>
    <message>
        <source>A trunk is unused for minutes after one 503: the SBC or Kamailio&apos;s dispatcher has put the carrier on its list of failed peers.</source>
        <translation>Tek bir 503&apos;ten sonra hat dakikalarca kullanılmaz: SBC veya Kamailio&apos;nun dispatcher modülü operatörü başarısızlar listesine almıştır.</translation>
    </message>
    <message>
        <source>`kamcmd dispatcher.list`</source>
        <translation>`kamcmd dispatcher.list`</translation>
    </message>
    <message>
        <source>Judge the peer by OPTIONS or by several failures in a row instead of one 503, and accept the Retry-After of overloaded servers only.</source>
        <translation>Karşı tarafı tek bir 503&apos;e göre değil, OPTIONS veya art arda birkaç hataya göre değerlendirin; Retry-After&apos;ı yalnızca gerçekten aşırı yüklü sunucular için dikkate alın.</translation>
    </message>
    <message>
        <source>Send 503 only for a state of your whole server, with Retry-After; for one failed call take 480, 486, 500 or 404, whichever is true.</source>
        <translation>503&apos;ü yalnızca sunucunuzun tamamını etkileyen bir durum için Retry-After ile gönderin; başarısız tek bir çağrı için 480, 486, 500 veya 404&apos;ten doğru olanı kullanın.</translation>
    </message>
    <message>
        <source>no circuit available</source>
        <translation>boş kanal yok</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>tıkanıklık</translation>
    </message>
    <message>
        <source>trunk down</source>
        <translation>hat devre dışı</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>overload</translation>
    </message>
    <message>
        <source>Server Time-out</source>
        <translation>Sunucu zaman aşımı</translation>
    </message>
    <message>
        <source>A server waited in vain for something outside SIP&apos;s own chain: a database, DNS, a gateway, the PSTN. When the user did not answer in time, the code is 408.</source>
        <translation>Sunucu, SIP zincirinin dışındaki bir şeyi boşuna beklemiştir: veritabanı, DNS, ağ geçidi, PSTN. Kullanıcı zamanında yanıt vermediyse kod 408&apos;dir.</translation>
    </message>
    <message>
        <source>504 and cause 102 (recovery on timer expiry) are translated into each other by RFC 3398 and FreeSWITCH alike. Asterisk reads 504 as 102 too, but has no SIP code for 102 and then sends 603.</source>
        <translation>504 ile 102 nedeni (zamanlayıcı dolunca kurtarma) hem RFC 3398&apos;de hem FreeSWITCH&apos;te birbirine çevrilir. Asterisk de 504&apos;ü 102 okur, ama 102 için SIP kodu yoktur ve 603 gönderir.</translation>
    </message>
    <message>
        <source>A PSTN gateway or carrier returns 504 with `Reason: Q.850;cause=102` after 10 to 30 seconds: the switch behind it did not answer the setup.</source>
        <translation>PSTN ağ geçidi veya operatör 10 ile 30 saniye sonra `Reason: Q.850;cause=102` içeren 504 döndürür: Arkasındaki santral kurulum isteğine yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>Take another route for this call and report number, time and Call-ID to the carrier.</source>
        <translation>Bu çağrı için başka bir yol kullanın; numarayı, saati ve Call-ID&apos;yi operatöre bildirin.</translation>
    </message>
    <message>
        <source>FreeSWITCH sends 504 and logs `RECOVERY_ON_TIMER_EXPIRE`: a peer of the second leg gave no answer at all, which it reads from 408 as well.</source>
        <translation>FreeSWITCH 504 gönderir ve `RECOVERY_ON_TIMER_EXPIRE` yazar: İkinci bacaktaki karşı taraf hiç yanıt vermemiştir; 408&apos;i de böyle okur.</translation>
    </message>
    <message>
        <source>Trace the second leg: unreachable gateway, firewall, wrong address.</source>
        <translation>İkinci bacağı izleyin: ulaşılamayan ağ geçidi, güvenlik duvarı, yanlış adres.</translation>
    </message>
    <message>
        <source>In IMS and VoLTE cores 504 comes from a CSCF that could not reach the next one.</source>
        <translation>IMS ve VoLTE çekirdeklerinde 504, bir sonrakine ulaşamayan CSCF&apos;ten gelir.</translation>
    </message>
    <message>
        <source>The operator has to look; the handset registers anew by itself.</source>
        <translation>Operatörün bakması gerekir; cihaz kendiliğinden yeniden kayıt olur.</translation>
    </message>
    <message>
        <source>A server that waited in vain for a system behind it says 504.</source>
        <translation>Arkasındaki bir sistemi boşuna bekleyen sunucu 504 verir.</translation>
    </message>
    <message>
        <source>RECOVERY_ON_TIMER_EXPIRE</source>
        <translation>RECOVERY_ON_TIMER_EXPIRE</translation>
    </message>
    <message>
        <source>gateway timeout</source>
        <translation>ağ geçidi zaman aşımı</translation>
    </message>
    <message>
        <source>Version Not Supported</source>
        <translation>Sürüm desteklenmiyor</translation>
    </message>
    <message>
        <source>The request line does not say `SIP/2.0`, the only version in use.</source>
        <translation>İstek satırında, kullanımdaki tek sürüm olan `SIP/2.0` yazmıyordur.</translation>
    </message>
    <message>
        <source>HTTP or RTSP traffic, or a port scanner, reaches the SIP port; Kamailio answers `505 Version Not Supported (R-URI)`.</source>
        <translation>SIP portuna HTTP veya RTSP trafiği ya da bir port tarayıcısı gelir; Kamailio `505 Version Not Supported (R-URI)` verir.</translation>
    </message>
    <message>
        <source>Block the source or ignore it.</source>
        <translation>Kaynağı engelleyin veya yok sayın.</translation>
    </message>
    <message>
        <source>There is no client of another version, so a 505 always means a broken or foreign message.</source>
        <translation>Başka sürümde istemci olmadığından 505 her zaman bozuk veya yabancı bir ileti demektir.</translation>
    </message>
    <message>
        <source>Message Too Large</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>The whole message exceeds what the server can take.</source>
        <translation>İletinin tamamı, sunucunun alabileceğinden büyüktür.</translation>
    </message>
    <message>
        <source>Kamailio&apos;s example configuration of the SIP-router days sends `513 Message too big`; today&apos;s default sends `403 Message too large` instead.</source>
        <translation>Kamailio&apos;nun SIP-router döneminden kalan örnek yapılandırması `513 Message too big` gönderir; bugünkü varsayılan bunun yerine `403 Message too large` verir.</translation>
    </message>
    <message>
        <source>Shrink the request (fewer codecs, ICE candidates, headers) or raise `MSG_MAX_SIZE` in the script.</source>
        <translation>İsteği küçültün (daha az kodek, ICE adayı, başlık) ya da betikteki `MSG_MAX_SIZE` değerini yükseltin.</translation>
    </message>
    <message>
        <source>Use it where the message as a whole, not just the body, is beyond your limit.</source>
        <translation>Yalnızca gövde değil, iletinin tamamı sınırınızı aşıyorsa kullanın.</translation>
    </message>
    <message>
        <source>Push Notification Service Not Supported</source>
        <translation>Anlık bildirim hizmeti desteklenmiyor</translation>
    </message>
    <message>
        <source>The registrar or proxy does not know the push service in the Contact&apos;s `pn-provider` (`apns`, `fcm`, `webpush`).</source>
        <translation>Kayıt sunucusu veya vekil sunucu, Contact&apos;taki `pn-provider` hizmetini (`apns`, `fcm`, `webpush`) tanımaz.</translation>
    </message>
    <message>
        <source>A mobile softphone registers with RFC 8599 parameters at a server without push.</source>
        <translation>Mobil yazılım telefonu, bildirim desteği olmayan sunucuya RFC 8599 parametreleriyle kayıt olur.</translation>
    </message>
    <message>
        <source>Register without `pn-` parameters, or use the vendor&apos;s push gateway.</source>
        <translation>`pn-` parametreleri olmadan kayıt olun ya da üreticinin bildirim ağ geçidini kullanın.</translation>
    </message>
    <message>
        <source>Only REGISTER may be answered with 555.</source>
        <translation>555 yalnızca REGISTER&apos;a verilebilir.</translation>
    </message>
    <message>
        <source>Precondition Failure</source>
        <translation>Ön koşul sağlanamadı</translation>
    </message>
    <message>
        <source>A condition for the call, usually reserved bandwidth, could not be met. VoLTE uses it for the dedicated bearer.</source>
        <translation>Çağrının bir koşulu, genellikle ayrılmış bant genişliği, sağlanamamıştır. VoLTE bunu özel taşıyıcı için kullanır.</translation>
    </message>
    <message>
        <source>A VoLTE call fails after 183 with 580: the network could not set up the voice bearer.</source>
        <translation>VoLTE çağrısı 183&apos;ten sonra 580 ile başarısız olur: Şebeke ses taşıyıcısını kuramamıştır.</translation>
    </message>
    <message>
        <source>The operator looks at PCRF and radio; the handset may try again or fall back.</source>
        <translation>Operatör PCRF ve radyo tarafına bakar; cihaz yeniden deneyebilir veya eski şebekeye geçebilir.</translation>
    </message>
    <message>
        <source>`Require: precondition` from IMS meets a PBX that cannot.</source>
        <translation>IMS&apos;ten gelen `Require: precondition`, bunu yapamayan santralle karşılaşır.</translation>
    </message>
    <message>
        <source>Have the SBC resolve preconditions towards the core; a PBX without them answers 420, not 580.</source>
        <translation>Ön koşulları çekirdeğe karşı SBC&apos;nin çözmesini sağlayın; desteklemeyen santral 580 değil, 420 verir.</translation>
    </message>
    <message>
        <source>Answer 580 when a precondition you know could not be met; one you do not know gets 420.</source>
        <translation>Bildiğiniz bir ön koşul sağlanamadığında 580 verin; bilmediğiniz ön koşul 420 alır.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>dedicated bearer</source>
        <translation>özel taşıyıcı</translation>
    </message>
    <message>
        <source>Busy Everywhere</source>
        <translation>Her yerde meşgul</translation>
    </message>
    <message>
        <source>The callee is busy and no other device, not even voicemail, will take the call. A 6xx ends the search: a forking proxy cancels all other branches and may not try another.</source>
        <translation>Aranan meşguldür ve başka hiçbir cihaz, sesli mesaj bile, çağrıyı almayacaktır. 6xx aramayı bitirir: Çatallayan vekil sunucu öteki bütün dalları iptal eder ve yenisini deneyemez.</translation>
    </message>
    <message>
        <source>It becomes cause 17, like 486, with the location user.</source>
        <translation>486 gibi 17 nedenine çevrilir, konumu kullanıcıdır.</translation>
    </message>
    <message>
        <source>A phone with do not disturb sends 600, and the colleague&apos;s phone in the same ring group stops ringing too.</source>
        <translation>Rahatsız etmeyin açık bir telefon 600 gönderir ve aynı çalma grubundaki arkadaşının telefonu da susar.</translation>
    </message>
    <message>
        <source>Set the phone to 486 for busy and do not disturb, or have the proxy turn 600 of a single device into 486.</source>
        <translation>Telefonu meşgul ve rahatsız etmeyin için 486 gönderecek biçimde ayarlayın ya da vekil sunucunun tek cihazdan gelen 600&apos;ü 486&apos;ya çevirmesini sağlayın.</translation>
    </message>
    <message>
        <source>A mobile or wholesale carrier sends 600 for a busy subscriber.</source>
        <translation>Mobil veya toptan hizmet veren bir operatör meşgul abone için 600 gönderir.</translation>
    </message>
    <message>
        <source>Treat it as busy: call later. Rerouting to another carrier reaches the same busy line.</source>
        <translation>Meşgul sayın ve sonra arayın. Başka operatöre yönlendirmek aynı meşgul hatta ulaşır.</translation>
    </message>
    <message>
        <source>Only an element that knows all devices of the user may send 600; a single telephone cannot know, and sends 486.</source>
        <translation>600&apos;ü yalnızca kullanıcının bütün cihazlarını bilen bir sistem gönderebilir; tek bir telefon bunu bilemez ve 486 gönderir.</translation>
    </message>
    <message>
        <source>global failure</source>
        <translation>genel hata</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>The standard says: the callee was reached and does not wish to, or cannot, take part, and no other device will. Forking and serial search end with it.</source>
        <translation>Standarda göre aranana ulaşılmıştır; aranan, çağrıya katılmak istemez veya katılamaz, başka hiçbir cihazı da katılmayacaktır. Çatallama ve sıralı arama bununla biter.</translation>
    </message>
    <message>
        <source>In the field it has three more senders. FreeSWITCH makes 603 of cause 21 (RFC 3398 only when the location is user, otherwise 403). Asterisk ends an unanswered call with 603 whenever its hangup cause has no SIP code of its own, cause 16 among them. And carriers in the USA block unwanted traffic with it: `603 Network Blocked` with a Reason header is the 603+ of ATIS-1000099.</source>
        <translation>Uygulamada üç göndereni daha vardır. FreeSWITCH, 21 nedenini 603&apos;e çevirir (RFC 3398 yalnızca konum kullanıcıysa, yoksa 403). Asterisk, kapatma nedeninin kendine ait SIP kodu olmadığında (16 da bunlardandır) yanıtlanmamış çağrıyı 603 ile bitirir. ABD operatörleri de istenmeyen trafiği bununla engeller: Reason başlıklı `603 Network Blocked`, ATIS-1000099&apos;daki 603+ yanıtıdır.</translation>
    </message>
    <message>
        <source>A person pressed Reject, and no voicemail answers: the phone sends 603, which forbids to go on.</source>
        <translation>Kişi Reddet tuşuna basmıştır ve sesli mesaj devreye girmez: Telefon 603 gönderir, bu da devam etmeyi yasaklar.</translation>
    </message>
    <message>
        <source>Set the phone&apos;s reject code to 486, or let the PBX send rejected calls to voicemail in spite of 603.</source>
        <translation>Telefonun ret kodunu 486 yapın ya da santralin reddedilen çağrıları 603&apos;e rağmen sesli mesaja göndermesini sağlayın.</translation>
    </message>
    <message>
        <source>Asterisk sends 603 to the carrier for incoming calls: the dialplan ran into `Hangup()` or off its end before `Answer()`.</source>
        <translation>Asterisk gelen çağrılar için operatöre 603 gönderir: Arama planı `Answer()` öncesinde `Hangup()` satırına gelmiş ya da bitmiştir.</translation>
    </message>
    <message>
        <source>End with a cause that says what you mean: `Hangup(17)` for busy, `Hangup(1)` for an unknown number, `Hangup(19)` for no answer.</source>
        <translation>Kastettiğinizi söyleyen bir nedenle bitirin: meşgul için `Hangup(17)`, bilinmeyen numara için `Hangup(1)`, yanıtlanmayan çağrı için `Hangup(19)`.</translation>
    </message>
    <message>
        <source>Many outgoing calls to the USA come back as `603 Network Blocked` or plain 603 within a second: an analytics engine considers the number spam.</source>
        <translation>ABD&apos;ye giden pek çok çağrı bir saniye içinde `603 Network Blocked` veya yalın 603 olarak döner: Bir analiz sistemi, numarayı istenmeyen arama saymaktadır.</translation>
    </message>
    <message>
        <source>Read the Reason header; with 603+ it holds whom to contact for redress.</source>
        <translation>Reason başlığını okuyun; 603+ yanıtında itiraz için başvurulacak yer orada yazar.</translation>
    </message>
    <message>
        <source>Have calls signed (STIR/SHAKEN level A), register the number with the analytics companies, call fewer wrong numbers.</source>
        <translation>Çağrıların imzalanmasını (STIR/SHAKEN, A düzeyi) sağlayın, numarayı analiz şirketlerine kaydettirin, daha az yanlış numara arayın.</translation>
    </message>
    <message>
        <source>A trunk refuses every call with 603 or 403: barred destination, caller number outside the contract, account locked.</source>
        <translation>Bir hat her çağrıyı 603 veya 403 ile reddeder: kapalı yön, sözleşme dışı arayan numara, kilitli hesap.</translation>
    </message>
    <message>
        <source>Ask the carrier for the reason; the code alone does not tell, and other carriers should be tried only if your routing allows it after 6xx.</source>
        <translation>Nedenini operatöre sorun; kod tek başına söylemez. Yönlendirmeniz 6xx&apos;ten sonra izin veriyorsa başka operatörleri deneyin.</translation>
    </message>
    <message>
        <source>Asterisk answers SUBSCRIBE with 603 and logs `Subscriptions not permitted for endpoint`.</source>
        <translation>Asterisk SUBSCRIBE&apos;a 603 verir ve `Subscriptions not permitted for endpoint` yazar.</translation>
    </message>
    <message>
        <source>Set `allow_subscribe=yes` for the endpoint or switch the lamp keys off in the phone.</source>
        <translation>Uç nokta için `allow_subscribe=yes` yapın ya da telefonda lamba tuşlarını kapatın.</translation>
    </message>
    <message>
        <source>Leave 603 to a person&apos;s no that holds for all devices; policies, spam buttons and blocking engines have codes of their own.</source>
        <translation>603&apos;ü, kişinin bütün cihazları için geçerli ret kararına bırakın; ilkelerin, istenmeyen arama düğmelerinin ve engelleme sistemlerinin kendi kodları vardır.</translation>
    </message>
    <message>
        <source>Network Blocked</source>
        <translation>Network Blocked</translation>
    </message>
    <message>
        <source>603+</source>
        <translation>603+</translation>
    </message>
    <message>
        <source>reject button</source>
        <translation>reddet tuşu</translation>
    </message>
    <message>
        <source>Does Not Exist Anywhere</source>
        <translation>Hiçbir yerde yok</translation>
    </message>
    <message>
        <source>The server knows with authority that this user exists at no place at all; no other server need be asked. 404 speaks for one domain only.</source>
        <translation>Sunucu, bu kullanıcının hiçbir yerde bulunmadığını yetkili olarak bilir; başka sunucuya sormaya gerek yoktur. 404 yalnızca bir alan adı için konuşur.</translation>
    </message>
    <message>
        <source>RFC 3398 and Asterisk read it as cause 1, FreeSWITCH as 3 (`NO_ROUTE_DESTINATION`).</source>
        <translation>RFC 3398 ve Asterisk bunu 1, FreeSWITCH ise 3 (`NO_ROUTE_DESTINATION`) olarak okur.</translation>
    </message>
    <message>
        <source>A mobile core answers 604 for a number that is not assigned; Kamailio&apos;s IMS example sends `604 Does not exist anywhere - HSS User Unknown`.</source>
        <translation>Mobil çekirdek, tahsis edilmemiş numara için 604 verir; Kamailio&apos;nun IMS örneği `604 Does not exist anywhere - HSS User Unknown` gönderir.</translation>
    </message>
    <message>
        <source>Check the number; for your own subscribers, whether the HSS has the public identity.</source>
        <translation>Numarayı denetleyin; kendi aboneniz ise HSS&apos;te genel kimliğinin bulunup bulunmadığına bakın.</translation>
    </message>
    <message>
        <source>A least-cost router stops at the first carrier&apos;s 604 although the second could reach the number.</source>
        <translation>En ucuz yolu seçen yönlendirici, ikincisi numaraya ulaşabilecekken ilk operatörün 604&apos;ünde durur.</translation>
    </message>
    <message>
        <source>Treat a 604 of a wholesale carrier as 404 in the routing, if its data are known to be old.</source>
        <translation>Toptan hizmet veren operatörün verilerinin eski olduğu biliniyorsa yönlendirmede 604&apos;ünü 404 sayın.</translation>
    </message>
    <message>
        <source>Send 604 only with authority over all the user&apos;s places; a plain registrar sends 404.</source>
        <translation>604&apos;ü ancak kullanıcının bütün adresleri üzerinde yetkiniz varsa gönderin; sıradan kayıt sunucusu 404 gönderir.</translation>
    </message>
    <message>
        <source>unassigned number</source>
        <translation>tahsis edilmemiş numara</translation>
    </message>
    <message>
        <source>Not Acceptable</source>
        <translation>Kabul edilemez</translation>
    </message>
    <message>
        <source>The user would take the call, but no device of theirs can support the session described: media, bandwidth or addressing. It is 488 for all places, and a `Warning` header may give the reasons.</source>
        <translation>Kullanıcı çağrıyı alırdı ama hiçbir cihazı anlatılan oturumu destekleyemez: medya, bant genişliği veya adresleme. 488&apos;in her yer için olanıdır; nedenleri bir `Warning` başlığı verebilir.</translation>
    </message>
    <message>
        <source>As a cause value it is as undecided as 488: by Warning in RFC 3398, 65 in RFC 4497, 88 in FreeSWITCH, 58 in Asterisk.</source>
        <translation>Neden değeri olarak 488 kadar belirsizdir: RFC 3398&apos;de Warning&apos;e göre, RFC 4497&apos;de 65, FreeSWITCH&apos;te 88, Asterisk&apos;te 58.</translation>
    </message>
    <message>
        <source>An SBC or softphone sends 606 for a codec or SRTP mismatch, and the PBX stops trying the user&apos;s other phones.</source>
        <translation>Bir SBC veya yazılım telefonu, kodek ya da SRTP uyuşmazlığı için 606 gönderir ve santral kullanıcının öteki telefonlarını denemez.</translation>
    </message>
    <message>
        <source>Read the `Warning` header and both SDPs</source>
        <translation>`Warning` başlığını ve iki SDP&apos;yi okuyun</translation>
    </message>
    <message>
        <source>Mend the offer as for 488: add a common codec, match the encryption.</source>
        <translation>Teklifi 488&apos;deki gibi düzeltin: Ortak bir kodek ekleyin, şifrelemeyi eşleştirin.</translation>
    </message>
    <message>
        <source>606 for an SDP with an IPv6 address only, or with a host name in `c=`.</source>
        <translation>Yalnızca IPv6 adresi veya `c=` içinde makine adı olan SDP için 606.</translation>
    </message>
    <message>
        <source>Offer IPv4 or both; write addresses, not names.</source>
        <translation>IPv4 veya ikisini birden önerin; ad değil, adres yazın.</translation>
    </message>
    <message>
        <source>A single device should stay with 488, since it cannot speak for the others.</source>
        <translation>Tek bir cihaz ötekiler adına konuşamayacağı için 488&apos;de kalmalıdır.</translation>
    </message>
    <message>
        <source>media not acceptable</source>
        <translation>medya kabul edilemez</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>İstenmiyor</translation>
    </message>
    <message>
        <source>The called person marks this call, and future ones from this number, as unwanted. It is meant for a person&apos;s judgement (a spam button); the network may use it to block the caller for others too.</source>
        <translation>Aranan kişi bu çağrıyı ve bu numaradan gelecek olanları istenmeyen olarak işaretlemektedir. Bir insanın yargısı için tasarlanmıştır (istenmeyen arama düğmesi); şebeke bunu, arayanı başkaları için de engellemekte kullanabilir.</translation>
    </message>
    <message>
        <source>Whoever is blocked by an algorithm should get 608, which says whom to turn to.</source>
        <translation>Bir algoritmanın engellediği arayan, nereye başvuracağını söyleyen 608&apos;i almalıdır.</translation>
    </message>
    <message>
        <source>A call centre sees 607 from single subscribers.</source>
        <translation>Çağrı merkezi tekil abonelerden 607 görür.</translation>
    </message>
    <message>
        <source>Take the number off the list at once; more such answers raise the caller&apos;s spam score.</source>
        <translation>Numarayı hemen listeden çıkarın; böyle yanıtlar çoğaldıkça arayanın istenmeyen arama puanı yükselir.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `UNWANTED`; its dialplan can send 607 itself by hanging up with that cause.</source>
        <translation>FreeSWITCH `UNWANTED` yazar; arama planı bu nedenle kapatarak 607&apos;yi kendisi de gönderebilir.</translation>
    </message>
    <message>
        <source>Use it for numbers your users reported, and for nothing that a program guessed.</source>
        <translation>Kullanıcılarınızın bildirdiği numaralar için kullanın; bir programın tahmini için kullanmayın.</translation>
    </message>
    <message>
        <source>Send 607 when a user said so, as a response before the answer and as a cause in BYE afterwards.</source>
        <translation>607&apos;yi kullanıcı söylediğinde gönderin: çağrı açılmadan önce yanıt kodu, açıldıktan sonra BYE içinde neden olarak.</translation>
    </message>
    <message>
        <source>spam call</source>
        <translation>spam call</translation>
    </message>
    <message>
        <source>unwanted call</source>
        <translation>istenmeyen çağrı</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Engellendi</translation>
    </message>
    <message>
        <source>An intermediary, mostly an analytics engine acting for the callee, blocked the call. A `Call-Info` header with purpose `jwscard` holds a signed contact for redress, so that a wrongly blocked caller can object.</source>
        <translation>Bir aracı, çoğunlukla aranan kişi adına çalışan bir analiz sistemi, çağrıyı engellemiştir. Amacı `jwscard` olan bir `Call-Info` başlığı itiraz için imzalı bir iletişim bilgisi taşır; böylece haksız yere engellenen arayan itiraz edebilir.</translation>
    </message>
    <message>
        <source>In practice US carriers signal the same with 603+ (`603 Network Blocked`); 608 is seen far less. FreeSWITCH reads it as cause 21, Asterisk as 127 like any unknown 6xx.</source>
        <translation>Uygulamada ABD operatörleri aynı şeyi 603+ (`603 Network Blocked`) ile bildirir; 608 çok daha az görülür. FreeSWITCH bunu 21, Asterisk ise bilinmeyen her 6xx gibi 127 olarak okur.</translation>
    </message>
    <message>
        <source>Calls from one number are all rejected in under a second, those from another pass.</source>
        <translation>Tek bir numaradan yapılan bütün çağrılar bir saniyeden kısa sürede reddedilir, başka numaradan yapılanlar geçer.</translation>
    </message>
    <message>
        <source>`sngrep`, the 608 response in full</source>
        <translation>`sngrep`, 608 yanıtının tamamı</translation>
    </message>
    <message>
        <source>Read `Call-Info`, ask the operator named there for review, and have the number&apos;s calls signed with a full attestation.</source>
        <translation>`Call-Info` başlığını okuyun, orada adı geçen operatörden inceleme isteyin ve numaranın çağrılarını tam onayla imzalatın.</translation>
    </message>
    <message>
        <source>Signed 608 passes a B2BUA that rewrites headers, and the contact is lost.</source>
        <translation>İmzalı 608, başlıkları yeniden yazan bir B2BUA&apos;dan geçer ve iletişim bilgisi kaybolur.</translation>
    </message>
    <message>
        <source>Let `Call-Info` through unchanged on 608; RFC 8688 also has an announcement for legs that cannot carry it.</source>
        <translation>608&apos;de `Call-Info` başlığını değiştirmeden geçirin; RFC 8688, onu taşıyamayan bacaklar için bir anons da öngörür.</translation>
    </message>
    <message>
        <source>A program that blocks a call sends 608 and says in Call-Info whom to turn to.</source>
        <translation>Çağrıyı engelleyen program 608 gönderir ve başvurulacak yeri Call-Info&apos;da bildirir.</translation>
    </message>
    <message>
        <source>call blocked</source>
        <translation>çağrı engellendi</translation>
    </message>
    <message>
        <source>robocall</source>
        <translation>robocall</translation>
    </message>
    <message>
        <source>jwscard</source>
        <translation>jwscard</translation>
    </message>
    <message>
        <source>Both come before the answer. 180 says that a phone rings and leaves the tone to the caller&apos;s device; 183 brings sound of its own, or news that no other code carries.</source>
        <translation>İkisi de yanıttan önce gelir. 180 bir telefonun çaldığını söyler ve tonu arayanın cihazına bırakır; 183 kendi sesini ya da başka hiçbir kodun taşımadığı bir haberi getirir.</translation>
    </message>
    <message>
        <source>What the caller hears</source>
        <translation>Arayan ne duyar</translation>
    </message>
    <message>
        <source>A tone made by the own phone</source>
        <translation>Kendi telefonunun ürettiği ton</translation>
    </message>
    <message>
        <source>Early media of the network: tone, announcement, menu</source>
        <translation>Ağın erken medyası: ton, anons, menü</translation>
    </message>
    <message>
        <source>SDP</source>
        <translation>SDP</translation>
    </message>
    <message>
        <source>Usually none</source>
        <translation>Genellikle yok</translation>
    </message>
    <message>
        <source>Usually there</source>
        <translation>Genellikle var</translation>
    </message>
    <message>
        <source>Typical fault</source>
        <translation>Tipik sorun</translation>
    </message>
    <message>
        <source>Lost on UDP without 100rel</source>
        <translation>100rel olmadan UDP&apos;de kaybolur</translation>
    </message>
    <message>
        <source>RTP blocked: silence instead of the announcement</source>
        <translation>RTP engellenir: anons yerine sessizlik</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ardından gelen</translation>
    </message>
    <message>
        <source>An answer, or 480 and 487</source>
        <translation>Yanıt ya da 480 ve 487</translation>
    </message>
    <message>
        <source>Also a failure whose reason was spoken</source>
        <translation>Nedeni sesle söylenmiş bir hata da olabilir</translation>
    </message>
    <message>
        <source>A phone sends 180; a network element that plays something sends 183 with SDP.</source>
        <translation>Telefon 180, ses oynatan ağ öğesi SDP içeren 183 gönderir.</translation>
    </message>
    <message>
        <source>As the caller&apos;s side, stop local ringback only when RTP really arrives.</source>
        <translation>Arayan tarafta yerel çalma tonunu ancak RTP gerçekten geldiğinde kesin.</translation>
    </message>
    <message>
        <source>401 asks for credentials, 403 refuses for good. A wrong password shows as repeated 401 in Asterisk and as 403 in FreeSWITCH.</source>
        <translation>401 kimlik bilgisi ister, 403 kesin olarak reddeder. Yanlış parola Asterisk&apos;te yinelenen 401, FreeSWITCH&apos;te 403 olarak görünür.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Answer the challenge</source>
        <translation>Sorguyu yanıtlayın</translation>
    </message>
    <message>
        <source>Change something first: account, number, address</source>
        <translation>Önce bir şeyi değiştirin: hesap, numara, adres</translation>
    </message>
    <message>
        <source>Normal in a healthy system</source>
        <translation>Sağlıklı sistemde olağan mı</translation>
    </message>
    <message>
        <source>Once per registration</source>
        <translation>Kayıt başına bir kez</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Bilinmeyen kullanıcı</translation>
    </message>
    <message>
        <source>Asterisk, so as not to betray names</source>
        <translation>Adları ele vermemek için Asterisk</translation>
    </message>
    <message>
        <source>FreeSWITCH</source>
        <translation>FreeSWITCH</translation>
    </message>
    <message>
        <source>Asterisk as client</source>
        <translation>İstemci olarak Asterisk</translation>
    </message>
    <message>
        <source>Answers it, then gives up (`auth_rejection_permanent`)</source>
        <translation>Yanıtlar, olmazsa vazgeçer (`auth_rejection_permanent`)</translation>
    </message>
    <message>
        <source>Stops unless `forbidden_retry_interval` is set</source>
        <translation>`forbidden_retry_interval` ayarlı değilse durur</translation>
    </message>
    <message>
        <source>A server challenges while a login could help, and refuses when it could not.</source>
        <translation>Sunucu, kimlik doğrulama işe yarayabilecekse sorgular, yaramayacaksa reddeder.</translation>
    </message>
    <message>
        <source>A client that gets 403 should not hammer: after a few tries most carriers ban the address.</source>
        <translation>403 alan istemci üst üste denememelidir: Çoğu operatör birkaç denemeden sonra adresi engeller.</translation>
    </message>
    <message>
        <source>The same digest challenge from two places: 401 from the registrar or user agent at the end, 407 from a proxy on the way.</source>
        <translation>Aynı özet sorgusunun iki yerden gelişi: 401 uçtaki kayıt sunucusundan veya kullanıcı aracısından, 407 yoldaki vekil sunucudan.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Başlıklar</translation>
    </message>
    <message>
        <source>`WWW-Authenticate`, answered by `Authorization`</source>
        <translation>`WWW-Authenticate`, yanıtı `Authorization`</translation>
    </message>
    <message>
        <source>`Proxy-Authenticate`, answered by `Proxy-Authorization`</source>
        <translation>`Proxy-Authenticate`, yanıtı `Proxy-Authorization`</translation>
    </message>
    <message>
        <source>Usual request</source>
        <translation>Alışılmış istek</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Registrars, Asterisk for everything</source>
        <translation>Kayıt sunucuları, her şey için Asterisk</translation>
    </message>
    <message>
        <source>Kamailio, FreeSWITCH for calls, carriers</source>
        <translation>Kamailio, çağrılar için FreeSWITCH, operatörler</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Birden fazlası aynı anda</translation>
    </message>
    <message>
        <source>One server, one challenge</source>
        <translation>Bir sunucu, bir sorgu</translation>
    </message>
    <message>
        <source>Each proxy on the path may add its own</source>
        <translation>Yoldaki her vekil sunucu kendininkini ekleyebilir</translation>
    </message>
    <message>
        <source>Store credentials for both in the client; a trunk that registers fine may still lack them for calls.</source>
        <translation>İstemcide ikisi için de kimlik bilgisi tutun; sorunsuz kayıt olan hatta çağrılar için bilgi yine de eksik olabilir.</translation>
    </message>
    <message>
        <source>Send 401 if you end the dialog yourself, 407 if you only pass it on.</source>
        <translation>Diyaloğu kendiniz sonlandırıyorsanız 401, yalnızca iletiyorsanız 407 gönderin.</translation>
    </message>
    <message>
        <source>Both refuse a call. 403 is the policy of a server, 603 in the standard the will of a person for all devices; gateways turn cause 21 into either.</source>
        <translation>İkisi de çağrıyı reddeder. 403 bir sunucunun ilkesi, 603 ise standartta kişinin bütün cihazları için iradesidir; ağ geçitleri 21 nedenini ikisine de çevirir.</translation>
    </message>
    <message>
        <source>Other routes or phones</source>
        <translation>Başka yollar veya telefonlar</translation>
    </message>
    <message>
        <source>May be tried</source>
        <translation>Denenebilir</translation>
    </message>
    <message>
        <source>A conforming proxy stops</source>
        <translation>Kurala uyan vekil sunucu durur</translation>
    </message>
    <message>
        <source>From cause 21</source>
        <translation>21 nedeninden</translation>
    </message>
    <message>
        <source>RFC 3398 by default, Asterisk</source>
        <translation>RFC 3398 varsayılanı, Asterisk</translation>
    </message>
    <message>
        <source>FreeSWITCH; RFC 3398 for the location user</source>
        <translation>FreeSWITCH; konum kullanıcıysa RFC 3398</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Uygulamada</translation>
    </message>
    <message>
        <source>Caller number, destination or login refused by a trunk</source>
        <translation>Hattın reddettiği arayan numara, yön veya kimlik</translation>
    </message>
    <message>
        <source>Reject key, Asterisk&apos;s Hangup before answer, spam blocking</source>
        <translation>Reddet tuşu, yanıttan önce Asterisk Hangup, istenmeyen arama engeli</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>Account, From and address at the carrier</source>
        <translation>Operatördeki hesap, From ve adres</translation>
    </message>
    <message>
        <source>Reason header and time until it came</source>
        <translation>Reason başlığı ve gelene kadar geçen süre</translation>
    </message>
    <message>
        <source>Refuse by rule with 403, by a person&apos;s wish with 603.</source>
        <translation>Kuralla reddediyorsanız 403, kişinin isteğiyle 603.</translation>
    </message>
    <message>
        <source>If your router tries other carriers after 403 only, remember that some carriers send 603 for what is 403.</source>
        <translation>Yönlendiriciniz yalnızca 403&apos;ten sonra başka operatör deniyorsa kimi operatörlerin 403 yerine 603 gönderdiğini unutmayın.</translation>
    </message>
    <message>
        <source>404: not here, perhaps never was. 410: was here and is gone for good.</source>
        <translation>404: Burada yok, belki hiç olmadı. 410: Buradaydı, kalıcı olarak gitti.</translation>
    </message>
    <message>
        <source>What the server knows</source>
        <translation>Sunucunun bildiği</translation>
    </message>
    <message>
        <source>No such user now</source>
        <translation>Şu anda böyle kullanıcı yok</translation>
    </message>
    <message>
        <source>The user has left, without a new address</source>
        <translation>Kullanıcı yeni adres bırakmadan ayrıldı</translation>
    </message>
    <message>
        <source>Cause value on the PSTN side</source>
        <translation>PSTN tarafındaki neden</translation>
    </message>
    <message>
        <source>1, also made of 2 and 3</source>
        <translation>1; ayrıca 2 ve 3&apos;ten gelir</translation>
    </message>
    <message>
        <source>22 without a new number, 23</source>
        <translation>Yeni numara olmadan 22, ayrıca 23</translation>
    </message>
    <message>
        <source>For your lists</source>
        <translation>Listeleriniz için</translation>
    </message>
    <message>
        <source>Check format and spelling before deleting</source>
        <translation>Silmeden önce biçimi ve yazımı denetleyin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Silin</translation>
    </message>
    <message>
        <source>A server that is not sure sends 404.</source>
        <translation>Emin olmayan sunucu 404 gönderir.</translation>
    </message>
    <message>
        <source>With a new number known, the answer is 301.</source>
        <translation>Yeni numara biliniyorsa yanıt 301&apos;dir.</translation>
    </message>
    <message>
        <source>404: nobody of this name. 603: the person, or a machine in front of them, said no.</source>
        <translation>404: Bu adda kimse yok. 603: Kişi ya da önündeki bir sistem hayır dedi.</translation>
    </message>
    <message>
        <source>Is the number right?</source>
        <translation>Numara doğru mu?</translation>
    </message>
    <message>
        <source>Probably not, or a route is missing</source>
        <translation>Büyük olasılıkla hayır ya da yol eksik</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Ne zaman gelir</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Hemen</translation>
    </message>
    <message>
        <source>At once from a filter, after ringing from a person</source>
        <translation>Filtreden hemen, kişiden çaldıktan sonra</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>21</source>
        <translation>21</translation>
    </message>
    <message>
        <source>Correct number, prefix or dialplan</source>
        <translation>Numarayı, öneki veya arama planını düzeltin</translation>
    </message>
    <message>
        <source>Respect the no; for blocking, ask for redress</source>
        <translation>Ret kararına saygı gösterin; engelse itiraz edin</translation>
    </message>
    <message>
        <source>A PBX that rejects unknown numbers ends with 404: in Asterisk `Hangup(1)`, since a Hangup without cause sends 603.</source>
        <translation>Bilinmeyen numaraları reddeden santral 404 ile bitirmelidir: Asterisk&apos;te `Hangup(1)`; çünkü nedensiz Hangup 603 gönderir.</translation>
    </message>
    <message>
        <source>404 speaks for one domain, 604 for all: nowhere does this user exist.</source>
        <translation>404 tek bir alan adı, 604 hepsi için konuşur: Bu kullanıcı hiçbir yerde yoktur.</translation>
    </message>
    <message>
        <source>Authority needed</source>
        <translation>Gereken yetki</translation>
    </message>
    <message>
        <source>Over the own domain</source>
        <translation>Kendi alan adı üzerinde</translation>
    </message>
    <message>
        <source>Over every place of the user</source>
        <translation>Kullanıcının bütün yerleri üzerinde</translation>
    </message>
    <message>
        <source>Least-cost routing</source>
        <translation>En ucuz yol seçimi</translation>
    </message>
    <message>
        <source>Next carrier is worth a try</source>
        <translation>Sonraki operatörü denemeye değer</translation>
    </message>
    <message>
        <source>Search ends, rightly or not</source>
        <translation>Arama, haklı ya da haksız, biter</translation>
    </message>
    <message>
        <source>FreeSWITCH reads</source>
        <translation>FreeSWITCH&apos;in okuduğu</translation>
    </message>
    <message>
        <source>1, `UNALLOCATED_NUMBER`</source>
        <translation>1, `UNALLOCATED_NUMBER`</translation>
    </message>
    <message>
        <source>3, `NO_ROUTE_DESTINATION`</source>
        <translation>3, `NO_ROUTE_DESTINATION`</translation>
    </message>
    <message>
        <source>Only a core network or number database should send 604; everyone else sends 404.</source>
        <translation>604&apos;ü yalnızca çekirdek şebeke veya numara veritabanı göndermeli, öteki herkes 404.</translation>
    </message>
    <message>
        <source>408: nothing answered at all. 480: something answered and said that the user cannot be had now.</source>
        <translation>408: Hiçbir şey yanıt vermedi. 480: Bir şey yanıt verdi ve kullanıcıya şu anda ulaşılamadığını söyledi.</translation>
    </message>
    <message>
        <source>A packet from the far side</source>
        <translation>Karşı taraftan paket</translation>
    </message>
    <message>
        <source>Often none: the client made it itself</source>
        <translation>Çoğu kez yok: İstemci kendisi üretir</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Ne kadar sürer</translation>
    </message>
    <message>
        <source>32 seconds without 100, longer after it</source>
        <translation>100 gelmeden 32 saniye, geldiyse daha uzun</translation>
    </message>
    <message>
        <source>At once, or after the ring time</source>
        <translation>Hemen ya da çalma süresi sonunda</translation>
    </message>
    <message>
        <source>Address, firewall, NAT, fragments</source>
        <translation>Adres, güvenlik duvarı, NAT, parçalar</translation>
    </message>
    <message>
        <source>Registration, do not disturb, Reason header</source>
        <translation>Kayıt, rahatsız etmeyin, Reason başlığı</translation>
    </message>
    <message>
        <source>FreeSWITCH and Asterisk</source>
        <translation>FreeSWITCH ve Asterisk</translation>
    </message>
    <message>
        <source>102 and 18</source>
        <translation>102 ve 18</translation>
    </message>
    <message>
        <source>18 and 19</source>
        <translation>18 ve 19</translation>
    </message>
    <message>
        <source>Alarm on many 408, for they mean broken paths; many 480 mean absent people.</source>
        <translation>Çok sayıda 408&apos;de alarm verin: Bozuk bir yol demektir. Çok sayıda 480 ise kullanıcıların yerinde olmadığını gösterir.</translation>
    </message>
    <message>
        <source>Unreachable or busy: with 480 the phone is not there, is silent or not answered; with 486 it is there and in use.</source>
        <translation>Ulaşılamıyor ya da meşgul: 480&apos;de telefon yoktur, susturulmuştur veya yanıtlanmamıştır; 486&apos;da oradadır ve kullanımdadır.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>Not registered, switched off, unanswered, do not disturb</source>
        <translation>Kayıtsız, kapalı, yanıtsız, rahatsız etmeyin</translation>
    </message>
    <message>
        <source>On another call, or rejected by key</source>
        <translation>Başka görüşmede ya da tuşla reddedildi</translation>
    </message>
    <message>
        <source>From 19, 20 and 31; back to 18 (Asterisk 19)</source>
        <translation>19, 20 ve 31&apos;den; geriye 18 (Asterisk 19)</translation>
    </message>
    <message>
        <source>17, everywhere</source>
        <translation>Her yerde 17</translation>
    </message>
    <message>
        <source>Worth calling again</source>
        <translation>Yeniden aramaya değer mi</translation>
    </message>
    <message>
        <source>In hours, or by SMS</source>
        <translation>Saatler sonra ya da SMS ile</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>Dakikalar sonra</translation>
    </message>
    <message>
        <source>Asterisk `DIALSTATUS`</source>
        <translation>Asterisk `DIALSTATUS`</translation>
    </message>
    <message>
        <source>`NOANSWER` or `CHANUNAVAIL`</source>
        <translation>`NOANSWER` veya `CHANUNAVAIL`</translation>
    </message>
    <message>
        <source>`BUSY`</source>
        <translation>`BUSY`</translation>
    </message>
    <message>
        <source>For do not disturb, decide once for the whole PBX which of the two the phones send.</source>
        <translation>Rahatsız etmeyin için telefonların hangisini göndereceğine bütün santral için bir kez karar verin.</translation>
    </message>
    <message>
        <source>480 concerns the callee, 503 the service on the way to him. In carrier traces they are easily taken for one another, because FreeSWITCH sends 480 for unknown causes and carriers send 503 for single calls.</source>
        <translation>480 arananla, 503 ona giden yoldaki hizmetle ilgilidir. FreeSWITCH bilinmeyen nedenler için 480, operatörler tek çağrılar için 503 gönderdiğinden izleme kayıtlarında kolayca karışır.</translation>
    </message>
    <message>
        <source>Another carrier</source>
        <translation>Başka operatör</translation>
    </message>
    <message>
        <source>Reaches the same absent user</source>
        <translation>Aynı ulaşılamayan kullanıcıya varır</translation>
    </message>
    <message>
        <source>Often succeeds</source>
        <translation>Çoğu kez başarılı olur</translation>
    </message>
    <message>
        <source>From 34, 38, 41, 42, 47, 58; back to 41 (Asterisk 34)</source>
        <translation>34, 38, 41, 42, 47, 58&apos;den; geriye 41 (Asterisk 34)</translation>
    </message>
    <message>
        <source>The callee&apos;s registration or phone</source>
        <translation>Arananın kaydı veya telefonu</translation>
    </message>
    <message>
        <source>Channel limits, DNS, the carrier&apos;s status</source>
        <translation>Kanal sınırları, DNS, operatörün durumu</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>When the user may be back</source>
        <translation>Kullanıcının ne zaman dönebileceği</translation>
    </message>
    <message>
        <source>How long to stay away from the server</source>
        <translation>Sunucudan ne kadar uzak durulacağı</translation>
    </message>
    <message>
        <source>Reroute on 503; on 480 go to voicemail.</source>
        <translation>503&apos;te yolu değiştirin; 480&apos;de sesli mesaja gidin.</translation>
    </message>
    <message>
        <source>As a server, never say 503 for one absent user.</source>
        <translation>Sunucu olarak, ulaşılamayan tek bir kullanıcı için asla 503 demeyin.</translation>
    </message>
    <message>
        <source>486: the callee cannot. 487: the caller&apos;s side gave up first.</source>
        <translation>486: Aranan alamaz. 487: Arayan taraf önce vazgeçti.</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Kim bitirdi</translation>
    </message>
    <message>
        <source>The called phone</source>
        <translation>Aranan telefon</translation>
    </message>
    <message>
        <source>The caller, or a timer on his side</source>
        <translation>Arayan ya da onun tarafındaki bir zamanlayıcı</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Öncesi</translation>
    </message>
    <message>
        <source>Little or no ringing</source>
        <translation>Az çalma ya da hiç</translation>
    </message>
    <message>
        <source>A CANCEL</source>
        <translation>Bir CANCEL</translation>
    </message>
    <message>
        <source>In statistics</source>
        <translation>İstatistiklerde</translation>
    </message>
    <message>
        <source>A failed attempt</source>
        <translation>Başarısız deneme</translation>
    </message>
    <message>
        <source>An abandoned call, no failure</source>
        <translation>Terk edilen çağrı, hata değil</translation>
    </message>
    <message>
        <source>17</source>
        <translation>17</translation>
    </message>
    <message>
        <source>None; 127 in Asterisk</source>
        <translation>Yok; Asterisk&apos;te 127</translation>
    </message>
    <message>
        <source>Go on to voicemail on 486; after 487 nobody is left to hear it.</source>
        <translation>486&apos;da sesli mesaja geçin; 487&apos;den sonra dinleyecek kimse kalmamıştır.</translation>
    </message>
    <message>
        <source>Busy on this phone, or busy on all of them. 600 forbids to look further.</source>
        <translation>Bu telefon meşgul ya da hepsi meşgul. 600, aramayı sürdürmeyi yasaklar.</translation>
    </message>
    <message>
        <source>Other phones of the user</source>
        <translation>Kullanıcının öteki telefonları</translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation>Çalmayı sürdürür</translation>
    </message>
    <message>
        <source>Are cancelled</source>
        <translation>İptal edilir</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Sesli mesaj</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenir</translation>
    </message>
    <message>
        <source>Excluded by the code</source>
        <translation>Kod bunu dışlar</translation>
    </message>
    <message>
        <source>Who can know it</source>
        <translation>Kim bilebilir</translation>
    </message>
    <message>
        <source>Any telephone</source>
        <translation>Her telefon</translation>
    </message>
    <message>
        <source>Only a server that knows all devices</source>
        <translation>Yalnızca bütün cihazları bilen sunucu</translation>
    </message>
    <message>
        <source>Set every phone to 486; a PBX may translate a stray 600 into it.</source>
        <translation>Her telefonu 486&apos;ya ayarlayın; santral, rastgele gelen 600&apos;ü ona çevirebilir.</translation>
    </message>
    <message>
        <source>Busy against declined. People expect busy to go to voicemail; 603 tells the network that the answer is final.</source>
        <translation>Meşgul ile ret. İnsanlar meşgulde sesli mesaj bekler; 603 şebekeye yanıtın kesin olduğunu söyler.</translation>
    </message>
    <message>
        <source>Search for other phones</source>
        <translation>Başka telefon arama</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Sürer</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Biter</translation>
    </message>
    <message>
        <source>Same button, two codes</source>
        <translation>Aynı tuş, iki kod</translation>
    </message>
    <message>
        <source>Reject on many desk phones</source>
        <translation>Pek çok masa telefonunda Reddet</translation>
    </message>
    <message>
        <source>Reject on others, and on mobiles</source>
        <translation>Ötekilerde ve mobil telefonlarda Reddet</translation>
    </message>
    <message>
        <source>Made by machines</source>
        <translation>Sistemlerin ürettiği</translation>
    </message>
    <message>
        <source>Channel limit of some carriers</source>
        <translation>Kimi operatörlerin kanal sınırı</translation>
    </message>
    <message>
        <source>Asterisk&apos;s Hangup, spam filters, FreeSWITCH for 21</source>
        <translation>Asterisk Hangup, istenmeyen arama filtresi, 21 için FreeSWITCH</translation>
    </message>
    <message>
        <source>Prefer 486 in phones, so that the PBX keeps the choice.</source>
        <translation>Seçim santralde kalsın diye telefonlarda 486&apos;yı yeğleyin.</translation>
    </message>
    <message>
        <source>The same fact in two languages: the SIP answer of a phone and the cause value of ISDN or SS7. All gateways translate one into the other.</source>
        <translation>Aynı olgunun iki dildeki adı: bir telefonun SIP yanıtı ve ISDN ya da SS7&apos;nin neden değeri. Bütün ağ geçitleri birini ötekine çevirir.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Nerede durur</translation>
    </message>
    <message>
        <source>Status line of the response</source>
        <translation>Yanıtın durum satırında</translation>
    </message>
    <message>
        <source>Cause of DISCONNECT or RELEASE, Reason header, CDR</source>
        <translation>DISCONNECT veya RELEASE nedeni, Reason başlığı, CDR</translation>
    </message>
    <message>
        <source>What turns into it</source>
        <translation>Buna dönüşenler</translation>
    </message>
    <message>
        <source>Only 17</source>
        <translation>Yalnızca 17</translation>
    </message>
    <message>
        <source>486 and 600</source>
        <translation>486 ve 600</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Günlükte</translation>
    </message>
    <message>
        <source>`486 Busy Here`</source>
        <translation>`486 Busy Here`</translation>
    </message>
    <message>
        <source>`USER_BUSY`, cause=17</source>
        <translation>`USER_BUSY`, cause=17</translation>
    </message>
    <message>
        <source>Hidden behind it</source>
        <translation>Arkasında gizlenen</translation>
    </message>
    <message>
        <source>Reject key and do not disturb</source>
        <translation>Reddet tuşu ve rahatsız etmeyin</translation>
    </message>
    <message>
        <source>Full lines of a PBX, too</source>
        <translation>Santralin dolu hatları da</translation>
    </message>
    <message>
        <source>Count both as busy in reports, and look at the SIP leg when you need to know more.</source>
        <translation>Raporlarda ikisini de meşgul sayın, daha çoğunu bilmek için SIP bacağına bakın.</translation>
    </message>
    <message>
        <source>487 is a call somebody cancelled, 503 a call that could not be carried. Both are often seen in one trace: a caller hangs up while the PBX walks through failing trunks.</source>
        <translation>487 birinin iptal ettiği, 503 taşınamayan bir çağrıdır. İkisi çoğu kez aynı izlemede görülür: Santral başarısız hatları denerken arayan kapatır.</translation>
    </message>
    <message>
        <source>Cause lies</source>
        <translation>Neden nerede</translation>
    </message>
    <message>
        <source>With the caller or a ring timer</source>
        <translation>Arayanda ya da çalma zamanlayıcısında</translation>
    </message>
    <message>
        <source>In the network or trunk</source>
        <translation>Şebekede veya hatta</translation>
    </message>
    <message>
        <source>Rerouting</source>
        <translation>Yeniden yönlendirme</translation>
    </message>
    <message>
        <source>Pointless</source>
        <translation>Anlamsız</translation>
    </message>
    <message>
        <source>To another trunk</source>
        <translation>Başka hatta</translation>
    </message>
    <message>
        <source>If they come in masses</source>
        <translation>Çok sayıda gelirse</translation>
    </message>
    <message>
        <source>Slow set-up: callers do not wait</source>
        <translation>Yavaş kurulum: Arayanlar beklemez</translation>
    </message>
    <message>
        <source>Capacity or outage</source>
        <translation>Kapasite veya kesinti</translation>
    </message>
    <message>
        <source>In a trace with both, start with the 503: it explains why the caller waited in vain.</source>
        <translation>İkisinin bulunduğu izlemede 503&apos;ten başlayın: Arayanın neden boşuna beklediğini açıklar.</translation>
    </message>
    <message>
        <source>488 refuses the media, 603 the call. After 488 another offer may succeed; after 603 no offer will.</source>
        <translation>488 medyayı, 603 çağrıyı reddeder. 488&apos;den sonra başka bir teklif başarılı olabilir, 603&apos;ten sonra hiçbiri.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ne değiştirilmeli</translation>
    </message>
    <message>
        <source>Codec, SRTP, T.38, IP version</source>
        <translation>Kodek, SRTP, T.38, IP sürümü</translation>
    </message>
    <message>
        <source>Nothing in the offer</source>
        <translation>Teklifte hiçbir şey</translation>
    </message>
    <message>
        <source>In a running call</source>
        <translation>Süren çağrıda</translation>
    </message>
    <message>
        <source>Old session stays</source>
        <translation>Eski oturum kalır</translation>
    </message>
    <message>
        <source>Seldom used</source>
        <translation>Ender kullanılır</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>`INCOMPATIBLE_DESTINATION`, `No joint capabilities`</source>
        <translation>`INCOMPATIBLE_DESTINATION`, `No joint capabilities`</translation>
    </message>
    <message>
        <source>`CALL_REJECTED`</source>
        <translation>`CALL_REJECTED`</translation>
    </message>
    <message>
        <source>Asterisk sends 488 when media is the cause; a call that ends there with 603 was hung up by the dialplan.</source>
        <translation>Asterisk 488&apos;i neden medyaysa gönderir; orada 603 ile biten çağrıyı arama planı kapatmıştır.</translation>
    </message>
    <message>
        <source>One meaning, two reaches: not acceptable at this device, or at any device of the user.</source>
        <translation>Aynı anlam, iki kapsam: Bu cihazda ya da kullanıcının hiçbir cihazında kabul edilemez.</translation>
    </message>
    <message>
        <source>A second phone with more codecs</source>
        <translation>Daha çok kodekli ikinci telefon</translation>
    </message>
    <message>
        <source>Still gets the call</source>
        <translation>Çağrıyı yine alır</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Almaz</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Gönderenler</translation>
    </message>
    <message>
        <source>Phones, PBXs, SBCs, every day</source>
        <translation>Telefonlar, santraller, SBC&apos;ler; her gün</translation>
    </message>
    <message>
        <source>A few SBCs and softphones</source>
        <translation>Birkaç SBC ve yazılım telefonu</translation>
    </message>
    <message>
        <source>Cause values</source>
        <translation>Neden değerleri</translation>
    </message>
    <message>
        <source>31 or 65 by Warning, 88 FreeSWITCH, 58 Asterisk</source>
        <translation>Warning&apos;e göre 31 veya 65, FreeSWITCH 88, Asterisk 58</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Aynıları</translation>
    </message>
    <message>
        <source>Send 488. Whoever receives 606 mends the same things as for 488.</source>
        <translation>488 gönderin. 606 alan, 488&apos;deki aynı şeyleri düzeltir.</translation>
    </message>
    <message>
        <source>500: something broke. 503: too full or shut for now, by the standard for the whole server. A proxy turns the second into the first.</source>
        <translation>500: Bir şey bozuldu. 503: Şimdilik dolu veya kapalı; standarda göre sunucunun tamamı için. Vekil sunucu ikincisini birincisine çevirir.</translation>
    </message>
    <message>
        <source>Trust in the server</source>
        <translation>Sunucuya güven</translation>
    </message>
    <message>
        <source>Other requests may still work</source>
        <translation>Öteki istekler yine çalışabilir</translation>
    </message>
    <message>
        <source>None until Retry-After is over</source>
        <translation>Retry-After bitene kadar yok</translation>
    </message>
    <message>
        <source>Also a 503 from further on, remapped (Kamailio)</source>
        <translation>Ötedeki bir 503&apos;ün çevrilmiş hali de olabilir (Kamailio)</translation>
    </message>
    <message>
        <source>Also a single call without channel or route</source>
        <translation>Kanalı veya yolu olmayan tek bir çağrı da olabilir</translation>
    </message>
    <message>
        <source>Without any packet</source>
        <translation>Hiç paket yokken</translation>
    </message>
    <message>
        <source>Never made up by the client</source>
        <translation>İstemci kendisi üretmez</translation>
    </message>
    <message>
        <source>Made by the client for transport errors</source>
        <translation>Taşıma hatasında istemci üretir</translation>
    </message>
    <message>
        <source>41, Asterisk 38</source>
        <translation>41, Asterisk 38</translation>
    </message>
    <message>
        <source>41, Asterisk 34</source>
        <translation>41, Asterisk 34</translation>
    </message>
    <message>
        <source>Without Retry-After treat 503 exactly like 500: that is the rule of RFC 3261.</source>
        <translation>Retry-After yoksa 503&apos;ü tam 500 gibi ele alın: RFC 3261&apos;in kuralı budur.</translation>
    </message>
    <message>
        <source>As a proxy, pass 503 on only for your own overload.</source>
        <translation>Vekil sunucu olarak 503&apos;ü yalnızca kendi aşırı yükünüz için iletin.</translation>
    </message>
    <message>
        <source>502: the answer from behind was bad, or the destination is out of order. 503: the service is full or unreachable.</source>
        <translation>502: Arkadan gelen yanıt bozuktur ya da hedef arızalıdır. 503: Hizmet doludur veya ulaşılamaz.</translation>
    </message>
    <message>
        <source>From 27; back to 38 (Asterisk 27)</source>
        <translation>27 nedeninden gelir; geri çevrilince 38 olur (Asterisk&apos;te 27)</translation>
    </message>
    <message>
        <source>One number or all</source>
        <translation>Tek numara mı, hepsi mi</translation>
    </message>
    <message>
        <source>Mostly one destination</source>
        <translation>Çoğunlukla tek hedef</translation>
    </message>
    <message>
        <source>Mostly many</source>
        <translation>Çoğunlukla pek çok</translation>
    </message>
    <message>
        <source>Same dead line</source>
        <translation>Aynı çalışmayan hat</translation>
    </message>
    <message>
        <source>Good chance</source>
        <translation>Şansı yüksek</translation>
    </message>
    <message>
        <source>A gateway that cannot make sense of the reply sends 502, one that has no capacity 503.</source>
        <translation>Yanıtı anlamlandıramayan ağ geçidi 502, kapasitesi olmayan 503 gönderir.</translation>
    </message>
    <message>
        <source>503 lets the call go on elsewhere, 603 ends it. Carriers use either for refused traffic, so the Reason header decides.</source>
        <translation>503 çağrının başka yerden sürmesine izin verir, 603 bitirir. Operatörler reddettikleri trafik için ikisini de kullanır; kararı Reason başlığı verir.</translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation>Standarda göre</translation>
    </message>
    <message>
        <source>Overload of a server</source>
        <translation>Sunucunun aşırı yükü</translation>
    </message>
    <message>
        <source>A person&apos;s refusal</source>
        <translation>Kişinin reddi</translation>
    </message>
    <message>
        <source>No channel, no route, congestion</source>
        <translation>Kanal yok, yol yok, tıkanıklık</translation>
    </message>
    <message>
        <source>Spam blocking, FreeSWITCH for 21, Asterisk&apos;s default</source>
        <translation>İstenmeyen arama engeli, 21 için FreeSWITCH, Asterisk varsayılanı</translation>
    </message>
    <message>
        <source>Next route</source>
        <translation>Sonraki yol</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Deneyin</translation>
    </message>
    <message>
        <source>Not by the standard; only by agreement</source>
        <translation>Standarda göre hayır; yalnızca anlaşmayla</translation>
    </message>
    <message>
        <source>`Reason: Q.850`</source>
        <translation>`Reason: Q.850`</translation>
    </message>
    <message>
        <source>Log the Reason header of both; without it neither code tells who refused.</source>
        <translation>İkisinin de Reason başlığını günlüğe yazın; o olmadan iki kod da kimin reddettiğini söylemez.</translation>
    </message>
    <message>
        <source>Both end the search. 600 gives the reason busy, 603 gives none.</source>
        <translation>İkisi de aramayı bitirir. 600 nedenini meşgul diye söyler, 603 hiçbir neden vermez.</translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation>Ne zaman yeniden aranır</translation>
    </message>
    <message>
        <source>Soon, or after Retry-After</source>
        <translation>Birazdan ya da Retry-After sonrasında</translation>
    </message>
    <message>
        <source>Perhaps never</source>
        <translation>Belki hiç</translation>
    </message>
    <message>
        <source>Typical sender</source>
        <translation>Tipik gönderen</translation>
    </message>
    <message>
        <source>Phones set so for do not disturb, a few carriers</source>
        <translation>Rahatsız etmeyin için böyle ayarlı telefonlar, birkaç operatör</translation>
    </message>
    <message>
        <source>Reject key, PBX, blocking service</source>
        <translation>Reddet tuşu, santral, engelleme hizmeti</translation>
    </message>
    <message>
        <source>A callee who does not want to say why sends 603.</source>
        <translation>Nedenini söylemek istemeyen 603 gönderir.</translation>
    </message>
    <message>
        <source>Both mean an unwanted call. 607 is the judgement of the person called, 608 of a machine on the way.</source>
        <translation>İkisi de istenmeyen çağrı demektir. 607 aranan kişinin, 608 yoldaki bir sistemin yargısıdır.</translation>
    </message>
    <message>
        <source>Redress</source>
        <translation>İtiraz</translation>
    </message>
    <message>
        <source>Ask the person by another channel</source>
        <translation>Kişiye başka yoldan sorun</translation>
    </message>
    <message>
        <source>`Call-Info` names the operator</source>
        <translation>`Call-Info` başvurulacak kuruluşu bildirir</translation>
    </message>
    <message>
        <source>For analytics</source>
        <translation>Analiz için</translation>
    </message>
    <message>
        <source>Strong evidence against the caller</source>
        <translation>Arayan aleyhine güçlü kanıt</translation>
    </message>
    <message>
        <source>Only the opinion of another algorithm</source>
        <translation>Yalnızca başka bir algoritmanın görüşü</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapılmalı</translation>
    </message>
    <message>
        <source>Stop calling this number</source>
        <translation>Bu numarayı aramayı bırakın</translation>
    </message>
    <message>
        <source>Sign calls, register the number, object</source>
        <translation>Çağrıları imzalayın, numarayı kaydettirin, itiraz edin</translation>
    </message>
    <message>
        <source>Rare; needs a phone with a spam button</source>
        <translation>Ender; istenmeyen arama düğmesi olan telefon ister</translation>
    </message>
    <message>
        <source>Rare; US carriers send `603 Network Blocked`</source>
        <translation>Ender; ABD operatörleri `603 Network Blocked` gönderir</translation>
    </message>
    <message>
        <source>An algorithm must not send 607, or others take it for a human verdict.</source>
        <translation>Algoritma 607 göndermemelidir, yoksa başkaları onu insan yargısı sanır.</translation>
    </message>
    <message>
        <source>404: the number is complete and unknown. 484: it is too short or in the wrong form, and more digits could still make it right.</source>
        <translation>404: Numara tamdır ve bilinmez. 484: Kısadır ya da biçimi yanlıştır, daha fazla rakamla doğru olabilir.</translation>
    </message>
    <message>
        <source>Cause value</source>
        <translation>Neden değeri</translation>
    </message>
    <message>
        <source>1; also what 2 and 3 become</source>
        <translation>1; 2 ile 3 de buna dönüşür</translation>
    </message>
    <message>
        <source>28</source>
        <translation>28</translation>
    </message>
    <message>
        <source>What a phone may do</source>
        <translation>Telefon ne yapabilir</translation>
    </message>
    <message>
        <source>Nothing but dial another number</source>
        <translation>Başka numara çevirmekten başka bir şey yapamaz</translation>
    </message>
    <message>
        <source>Go on dialling: overlap</source>
        <translation>Çevirmeyi sürdürür: art arda çevirme (overlap)</translation>
    </message>
    <message>
        <source>Usual mistake</source>
        <translation>Olağan hata</translation>
    </message>
    <message>
        <source>Context or route missing for a number that exists</source>
        <translation>Var olan bir numara için bağlam ya da yol eksik</translation>
    </message>
    <message>
        <source>Area code or `+` missing, or a gateway name that is not configured</source>
        <translation>Alan kodu ya da `+` eksik ya da tanımlanmamış bir ağ geçidi adı</translation>
    </message>
    <message>
        <source>Check in Asterisk</source>
        <translation>Asterisk&apos;te denetim</translation>
    </message>
    <message>
        <source>`allow_overlap` of the endpoint</source>
        <translation>Uç noktanın `allow_overlap` ayarı</translation>
    </message>
    <message>
        <source>Set `allow_overlap=no` where complete numbers are dialled: then 484 disappears and 404 means what it says.</source>
        <translation>Numaraların tam çevrildiği yerde `allow_overlap=no` yapın: 484 kaybolur, 404 de söylediği anlama gelir.</translation>
    </message>
    <message>
        <source>Both are silence. With 408 the one called did not answer in time, or nobody did and the client made the 408 itself; with 504 a server waited for something behind it.</source>
        <translation>İkisi de sessizliktir. 408&apos;de aranan zamanında yanıt vermemiş ya da hiç kimse vermemiş ve 408&apos;i istemci kendi üretmiştir; 504&apos;te bir sunucu arkasındaki bir şeyi beklemiştir.</translation>
    </message>
    <message>
        <source>Was it on the wire?</source>
        <translation>Hatta gerçekten var mıydı</translation>
    </message>
    <message>
        <source>Often not: Timer B or F ran out, 32 seconds</source>
        <translation>Çoğu kez hayır: B ya da F zamanlayıcısı doldu, 32 saniye</translation>
    </message>
    <message>
        <source>Always: a server sent it</source>
        <translation>Her zaman: Bir sunucu gönderdi</translation>
    </message>
    <message>
        <source>Who was silent</source>
        <translation>Susan</translation>
    </message>
    <message>
        <source>The next SIP hop or the callee&apos;s phone</source>
        <translation>Sıradaki SIP durağı ya da arananın telefonu</translation>
    </message>
    <message>
        <source>A database, DNS, a gateway or the PSTN</source>
        <translation>Veritabanı, DNS, ağ geçidi ya da PSTN</translation>
    </message>
    <message>
        <source>102 in RFC 3398 and FreeSWITCH, 18 in Asterisk</source>
        <translation>RFC 3398 ve FreeSWITCH&apos;te 102, Asterisk&apos;te 18</translation>
    </message>
    <message>
        <source>102 in all three</source>
        <translation>Üçünde de 102</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>İlk denetim</translation>
    </message>
    <message>
        <source>Capture on both ends: do the seven copies of the INVITE arrive?</source>
        <translation>İki uçta izleme: INVITE&apos;ın yedi kopyası ulaşıyor mu?</translation>
    </message>
    <message>
        <source>The log of the server that sent it, and the leg behind it</source>
        <translation>Gönderen sunucunun günlüğü ve arkasındaki bacak</translation>
    </message>
    <message>
        <source>A gateway whose PSTN side does not answer says 504; a proxy whose phones do not answer says 408.</source>
        <translation>PSTN tarafı yanıt vermeyen ağ geçidi 504, telefonları yanıt vermeyen vekil sunucu 408 der.</translation>
    </message>
    <message>
        <source>SIP took many numbers from HTTP, and this one it did not: its 421 asks for an extension, while HTTP&apos;s 421 came later and concerns the connection.</source>
        <translation>SIP birçok numarayı HTTP&apos;den aldı, bunu almadı: SIP&apos;in 421&apos;i uzantı ister; HTTP&apos;nin 421&apos;i sonradan geldi ve bağlantıyla ilgilidir.</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Tanımlandığı yer</translation>
    </message>
    <message>
        <source>RFC 3261, 2002</source>
        <translation>RFC 3261, 2002</translation>
    </message>
    <message>
        <source>RFC 7540, 2015; today RFC 9110</source>
        <translation>RFC 7540, 2015; bugün RFC 9110</translation>
    </message>
    <message>
        <source>Header that comes with it</source>
        <translation>Birlikte gelen başlık</translation>
    </message>
    <message>
        <source>`Require`, mandatory</source>
        <translation>`Require`, zorunlu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Repeat that can help</source>
        <translation>İşe yarayabilecek yineleme</translation>
    </message>
    <message>
        <source>The same request with the extension in `Supported`</source>
        <translation>Uzantı `Supported` içinde olan aynı istek</translation>
    </message>
    <message>
        <source>The same request over a new connection</source>
        <translation>Yeni bir bağlantıda aynı istek</translation>
    </message>
    <message>
        <source>Nearest relative in the other protocol</source>
        <translation>Öteki protokolde en yakını</translation>
    </message>
    <message>
        <source>HTTP 510 Not Extended, hardly ever sent</source>
        <translation>Neredeyse hiç gönderilmeyen HTTP 510 Not Extended</translation>
    </message>
    <message>
        <source>None: SIP routes by Request-URI</source>
        <translation>Yok: SIP, Request-URI&apos;ye göre yönlendirir</translation>
    </message>
    <message>
        <source>May a proxy send it?</source>
        <translation>Vekil sunucu gönderebilir mi</translation>
    </message>
    <message>
        <source>Never: only the origin or its gateway</source>
        <translation>Asla: yalnızca asıl sunucu ya da ağ geçidi</translation>
    </message>
    <message>
        <source>RFC 3261 advises against 421 where the call works without the extension; RFC 9110 has no such alternative to offer.</source>
        <translation>RFC 3261, çağrı uzantısız da yürüyorsa 421&apos;i önermez; RFC 9110&apos;un sunabileceği böyle bir seçenek yoktur.</translation>
    </message>
    <message>
        <source>In SIP 421 demands a feature of the client, in SMTP it says goodbye. A phone engineer changes a setting; a postmaster lowers the pace and lets the queue work.</source>
        <translation>SIP&apos;te 421 istemciden bir özellik ister, SMTP&apos;de ise veda eder. Telefon mühendisi bir ayarı değiştirir; posta yöneticisi hızı düşürür ve kuyruğu işine bırakır.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Standart ifade</translation>
    </message>
    <message>
        <source>Where the details stand</source>
        <translation>Ayrıntının durduğu yer</translation>
    </message>
    <message>
        <source>`Require` header</source>
        <translation>`Require` başlığı</translation>
    </message>
    <message>
        <source>Enhanced status code and reply text</source>
        <translation>Genişletilmiş durum kodu ve yanıt metni</translation>
    </message>
    <message>
        <source>Does the reputation of the sender matter?</source>
        <translation>Gönderenin ünü rol oynar mı</translation>
    </message>
    <message>
        <source>Very often: throttling by IP address or domain</source>
        <translation>Çok sık: IP adresine ya da alan adına göre kısıtlama</translation>
    </message>
    <message>
        <source>When it appears suddenly</source>
        <translation>Birden ortaya çıkarsa</translation>
    </message>
    <message>
        <source>An endpoint was set to `100rel=required` or `timers=required`</source>
        <translation>Bir uç nokta `100rel=required` ya da `timers=required` yapılmıştır</translation>
    </message>
    <message>
        <source>Volume, complaints, or a restart over there</source>
        <translation>Hacim, şikâyet ya da karşı tarafta yeniden başlatma</translation>
    </message>
    <message>
        <source>Where one machine sends both mail and calls, for voicemail by mail, read the log&apos;s program name before the number.</source>
        <translation>Sesli iletileri postayla gönderen bir makine gibi, hem posta hem çağrı gönderen yerde numaradan önce günlükteki program adını okuyun.</translation>
    </message>
    <message>
        <source>RFC 3398 and FreeSWITCH read SIP 480 as cause 18, although the two seldom mean the same: behind 480 the phone has often rung, with 18 it never reacted.</source>
        <translation>RFC 3398 ve FreeSWITCH, SIP 480&apos;i 18 nedeni olarak okur; oysa ikisi seyrek aynı anlama gelir: 480&apos;in ardında telefon çoğu kez çalmıştır, 18&apos;de hiç tepki vermemiştir.</translation>
    </message>
    <message>
        <source>What it says of the phone</source>
        <translation>Telefon hakkında ne söyler</translation>
    </message>
    <message>
        <source>Not reachable or not answered; nothing more exact</source>
        <translation>Ulaşılamıyor ya da yanıtlanmıyor; daha kesin bir şey yok</translation>
    </message>
    <message>
        <source>Did not react at all, not even by alerting</source>
        <translation>Hiç tepki vermedi, çaldığını bile bildirmedi</translation>
    </message>
    <message>
        <source>Translated to the other side</source>
        <translation>Öteki tarafa çevirisi</translation>
    </message>
    <message>
        <source>18 in RFC 3398 and FreeSWITCH, 19 in Asterisk</source>
        <translation>RFC 3398 ve FreeSWITCH&apos;te 18, Asterisk&apos;te 19</translation>
    </message>
    <message>
        <source>408, not 480</source>
        <translation>480 değil 408</translation>
    </message>
    <message>
        <source>Worth a repair</source>
        <translation>Onarım gerekir mi</translation>
    </message>
    <message>
        <source>Only when it comes at once, without 180</source>
        <translation>Yalnızca 180 olmadan, hemen geliyorsa</translation>
    </message>
    <message>
        <source>Always: line, cable, registration</source>
        <translation>Her zaman: hat, kablo, kayıt</translation>
    </message>
    <message>
        <source>What to read beside it</source>
        <translation>Yanında okunacak</translation>
    </message>
    <message>
        <source>The Reason header and the seconds before it</source>
        <translation>Reason başlığı ve geçen süre</translation>
    </message>
    <message>
        <source>The SIP code of that leg, if there was one</source>
        <translation>Varsa o bacağın SIP kodu</translation>
    </message>
    <message>
        <source>Do not count 18 as dead phones in a report that comes through a SIP trunk: most of them are unanswered calls.</source>
        <translation>SIP hattından gelen bir raporda 18&apos;leri ölü telefon saymayın: Çoğu yanıtlanmamış çağrıdır.</translation>
    </message>
    <message>
        <source>Cause 19, it rang and nobody came, becomes SIP 480 everywhere. The way back loses it: only Asterisk reads 480 as 19.</source>
        <translation>19 nedeni, yani çaldı ve kimse açmadı, her yerde SIP 480 olur. Dönüş yolunda kaybolur: 480&apos;i yalnızca Asterisk 19 olarak okur.</translation>
    </message>
    <message>
        <source>How much it knows</source>
        <translation>Ne kadar şey bilir</translation>
    </message>
    <message>
        <source>One of five things, unanswered among them</source>
        <translation>Beş olasılıktan birini; yanıtlanmayan çağrı bunlardan yalnızca biridir</translation>
    </message>
    <message>
        <source>Exactly one: alerted, not answered</source>
        <translation>Tek bir şeyi: çaldı, yanıtlanmadı</translation>
    </message>
    <message>
        <source>Ringing before it</source>
        <translation>Öncesinde çalma</translation>
    </message>
    <message>
        <source>Perhaps: look for 180 in the trace</source>
        <translation>Belki: İzlemede 180 arayın</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Time to it</source>
        <translation>Gelene kadar geçen süre</translation>
    </message>
    <message>
        <source>A second, or the ringing time</source>
        <translation>Bir saniye ya da çalma süresi</translation>
    </message>
    <message>
        <source>The ringing time, 20 seconds and more</source>
        <translation>Çalma süresi, 20 saniye ve üzeri</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Geri okunuşu</translation>
    </message>
    <message>
        <source>18 in RFC 3398 and FreeSWITCH</source>
        <translation>RFC 3398 ve FreeSWITCH&apos;te 18</translation>
    </message>
    <message>
        <source>480 by all</source>
        <translation>Hepsinde 480</translation>
    </message>
    <message>
        <source>A gateway that sends 480 for 19 should add `Reason: Q.850;cause=19`: it is all that keeps the ringing visible.</source>
        <translation>19 için 480 gönderen ağ geçidi `Reason: Q.850;cause=19` eklemelidir: Telefonun çaldığı yalnızca bundan anlaşılır.</translation>
    </message>
    <message>
        <source>No free channel on the way becomes 503, and Asterisk reads every 503 as 34. The standard&apos;s 503 means something larger: this whole server is out for now.</source>
        <translation>Yolda boş kanal olmaması 503&apos;e çevrilir, Asterisk de her 503&apos;ü 34 olarak okur. Standarttaki 503 ise daha büyük bir şey söyler: Bu sunucunun tümü şimdilik devre dışıdır.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>By the standard the server; in the field often this call</source>
        <translation>Standarda göre sunucu; uygulamada çoğu kez bu çağrı</translation>
    </message>
    <message>
        <source>This call, on this route</source>
        <translation>Bu çağrı, bu yol</translation>
    </message>
    <message>
        <source>Read as the other</source>
        <translation>Ötekine çevirisi</translation>
    </message>
    <message>
        <source>34 in Asterisk, 41 in RFC 3398 and FreeSWITCH</source>
        <translation>Asterisk&apos;te 34, RFC 3398 ve FreeSWITCH&apos;te 41</translation>
    </message>
    <message>
        <source>503 in RFC 3398, FreeSWITCH and Asterisk</source>
        <translation>RFC 3398, FreeSWITCH ve Asterisk&apos;te 503</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Neyi saymalı</translation>
    </message>
    <message>
        <source>Refusals per destination, and whether others pass</source>
        <translation>Hedef başına retleri ve ötekilerin geçip geçmediğini</translation>
    </message>
    <message>
        <source>Channels in use at that minute</source>
        <translation>O dakikada kullanılan kanalları</translation>
    </message>
    <message>
        <source>Can it be a local fault?</source>
        <translation>Yerel bir sorun olabilir mi</translation>
    </message>
    <message>
        <source>Yes: DNS, TLS or TCP failed and nothing was sent</source>
        <translation>Evet: DNS, TLS ya da TCP başarısız oldu, hiçbir şey gönderilmedi</translation>
    </message>
    <message>
        <source>Yes: own trunk full, or channels stuck</source>
        <translation>Evet: kendi hattınız dolu ya da takılı kanal var</translation>
    </message>
    <message>
        <source>The lasting cure</source>
        <translation>Kalıcı çözüm</translation>
    </message>
    <message>
        <source>Depends on which of them it is</source>
        <translation>Hangisi olduğuna bağlı</translation>
    </message>
    <message>
        <source>More channels or an overflow route</source>
        <translation>Daha çok kanal ya da taşma yolu</translation>
    </message>
    <message>
        <source>Translating 34 into 503, leave Retry-After out: with it a careful client leaves the whole trunk alone.</source>
        <translation>34&apos;ü 503&apos;e çevirirken Retry-After eklemeyin: Eklenirse titiz bir istemci bütün hattı bırakır.</translation>
    </message>
    <message>
        <source>Both say that the network cannot do it. 38 means a fault that will last; 503 may last a second or a day, and RFC 3398 never reads it back as 38.</source>
        <translation>İkisi de ağın bunu yapamadığını söyler. 38 uzun sürecek bir arızadır; 503 bir saniye de bir gün de sürebilir ve RFC 3398 onu hiçbir zaman 38 olarak geri okumaz.</translation>
    </message>
    <message>
        <source>41 or 34, never 38</source>
        <translation>41 ya da 34, hiçbir zaman 38</translation>
    </message>
    <message>
        <source>503 by RFC 3398 and FreeSWITCH, 500 in Asterisk</source>
        <translation>RFC 3398 ve FreeSWITCH&apos;te 503, Asterisk&apos;te 500</translation>
    </message>
    <message>
        <source>Typical sight</source>
        <translation>Tipik görünüm</translation>
    </message>
    <message>
        <source>A carrier refuses some calls at busy hours</source>
        <translation>Operatör yoğun saatte bazı çağrıları reddeder</translation>
    </message>
    <message>
        <source>A span or interconnection is down: every call at once</source>
        <translation>Bir span ya da ara bağlantı çökmüştür: bütün çağrılar birden</translation>
    </message>
    <message>
        <source>Does the trace show an answer from outside?</source>
        <translation>İzlemede dışarıdan gelen bir yanıt var mı?</translation>
    </message>
    <message>
        <source>Alarms: `dahdi show status`, the provider&apos;s status page</source>
        <translation>Alarmlar: `dahdi show status`, sağlayıcının durum sayfası</translation>
    </message>
    <message>
        <source>On 38 take the route out of service by hand; on single 503s let the next route carry the call and keep the trunk.</source>
        <translation>38&apos;de yolu elle devre dışı bırakın; tek tük 503&apos;te çağrıyı sıradaki yola verin, hattı tutun.</translation>
    </message>
    <message>
        <source>The pair that RFC 3398 and FreeSWITCH translate both ways. 41 is the vaguer: 400, 481 and 500 turn into it as well.</source>
        <translation>RFC 3398 ve FreeSWITCH&apos;in iki yönde birbirine çevirdiği ikili. 41 daha belirsizdir: 400, 481 ve 500 de ona dönüşür.</translation>
    </message>
    <message>
        <source>What may stand behind it</source>
        <translation>Ardında ne olabilir</translation>
    </message>
    <message>
        <source>Overload, no capacity, a failed connection</source>
        <translation>Aşırı yük, kapasite yokluğu, kurulamayan bağlantı</translation>
    </message>
    <message>
        <source>Also a malformed request or a lost dialog</source>
        <translation>Ayrıca bozuk bir istek ya da kaybolmuş bir diyalog</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Reads it as 34</source>
        <translation>34 olarak okur</translation>
    </message>
    <message>
        <source>Has no SIP code for it and sends 603</source>
        <translation>Karşılığı olan SIP kodu yoktur, 603 gönderir</translation>
    </message>
    <message>
        <source>FreeSWITCH&apos;s word</source>
        <translation>FreeSWITCH&apos;teki söz</translation>
    </message>
    <message>
        <source>`503 DNS Error` when nothing was sent</source>
        <translation>Hiçbir şey gönderilmediyse `503 DNS Error`</translation>
    </message>
    <message>
        <source>`NORMAL_TEMPORARY_FAILURE`</source>
        <translation>`NORMAL_TEMPORARY_FAILURE`</translation>
    </message>
    <message>
        <source>What to do with a report full of it</source>
        <translation>Bununla dolu bir raporda ne yapmalı</translation>
    </message>
    <message>
        <source>Split by destination and by second of arrival</source>
        <translation>Hedefe ve geliş süresine göre ayırın</translation>
    </message>
    <message>
        <source>Look up the SIP code of each leg first</source>
        <translation>Önce her bacağın SIP koduna bakın</translation>
    </message>
    <message>
        <source>Believe 41 as temporary only after the SIP code behind it is known: a 400 comes back however often you call.</source>
        <translation>41&apos;in geçici olduğuna, ardındaki SIP kodu bilinince inanın: 400 kaç kez ararsanız arayın geri gelir.</translation>
    </message>
    <message>
        <source>An exchange whose processors are overloaded clears with 42, which becomes 503. It is the one cause that means what the standard&apos;s 503 means: too much at once.</source>
        <translation>İşlemcileri aşırı yüklenen santral çağrıyı 42 ile keser, bu da 503 olur. Standarttaki 503&apos;ün anlamını taşıyan tek neden budur: aynı anda çok fazla.</translation>
    </message>
    <message>
        <source>What has run out</source>
        <translation>Tükenen</translation>
    </message>
    <message>
        <source>In the field anything: channels, routes, DNS</source>
        <translation>Sahada her şey: kanal, yol, DNS</translation>
    </message>
    <message>
        <source>Processing power of a switch, or a limit of calls per second</source>
        <translation>Bir santralin işlem gücü ya da saniyedeki çağrı sınırı</translation>
    </message>
    <message>
        <source>Read back as the other</source>
        <translation>Ötekine geri okunuşu</translation>
    </message>
    <message>
        <source>41 or 34, so 42 never returns</source>
        <translation>41 ya da 34, yani 42 geri gelmez</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>Nasıl yeniden denenir</translation>
    </message>
    <message>
        <source>After Retry-After, where the server gives it</source>
        <translation>Sunucu verdiyse Retry-After süresinden sonra</translation>
    </message>
    <message>
        <source>With growing pauses: automatic redialling feeds it</source>
        <translation>Büyüyen aralıklarla: Otomatik yeniden arama onu besler</translation>
    </message>
    <message>
        <source>When it comes from a wholesale carrier</source>
        <translation>Toptan operatörden geliyorsa</translation>
    </message>
    <message>
        <source>Capacity or no route</source>
        <translation>Kapasite ya da yol yok</translation>
    </message>
    <message>
        <source>Your call rate exceeds the contract</source>
        <translation>Çağrı hızınız sözleşmeyi aşıyor</translation>
    </message>
    <message>
        <source>If lowering the calls per second makes it vanish, it was 42, whatever the number on the SIP side said.</source>
        <translation>Saniyedeki çağrıyı düşürünce kayboluyorsa, SIP tarafındaki numara ne derse desin, neden 42&apos;ydi.</translation>
    </message>
    <message>
        <source>`Extension Required`</source>
        <translation>`Extension Required`</translation>
    </message>
    <message>
        <source>`Service not available, closing transmission channel`</source>
        <translation>`Service not available, closing transmission channel`</translation>
    </message>
    <message>
        <source>SIP codes that become 38</source>
        <translation>38&apos;e dönüşen SIP kodları</translation>
    </message>
    <message>
        <source>503 is not among them</source>
        <translation>503 bunlardan biri değil</translation>
    </message>
    <message>
        <source>502; in Asterisk 500</source>
        <translation>502; Asterisk&apos;te 500</translation>
    </message>
    <message>
        <source>Have it treat 181 like 180 and keep the ringback; look for a newer firmware of the PBX or gateway.</source>
        <translation>181&apos;i 180 gibi ele almasını ve çalma tonunu sürdürmesini sağlayın; santral veya ağ geçidi için daha yeni bir sürüm arayın.</translation>
    </message>
    <message>
        <source>INVITE without a Contact gets `400 Missing Contact Header` from FreeSWITCH; Asterisk sends `400 Missing Contact header`, to SUBSCRIBE as well.</source>
        <translation>Contact içermeyen INVITE, FreeSWITCH&apos;ten `400 Missing Contact Header` yanıtını alır; Asterisk aynı durumda, SUBSCRIBE için de, `400 Missing Contact header` gönderir.</translation>
    </message>
    <message>
        <source>482 on one branch while the call rings on another: a forked request reached the same phone twice.</source>
        <translation>Çağrı bir dalda çalarken ötekinde 482: Çatallanan istek aynı telefona iki kez ulaşmıştır.</translation>
    </message>
    <message>
        <source>A request with `Require: sec-agree` comes unprotected and gets 494 with `Security-Server`: the first step of RFC 3329, no fault.</source>
        <translation>`Require: sec-agree` içeren istek korumasız gelir ve `Security-Server` ile birlikte 494 alır: RFC 3329&apos;un ilk adımıdır, hata değildir.</translation>
    </message>
    <message>
        <source>Leave it, if the client then sets up the best mechanism that both know (TLS, IPsec, digest) and sends the request again with `Security-Verify`.</source>
        <translation>İstemci bundan sonra iki tarafın da bildiği en iyi yöntemi (TLS, IPsec, özet) kurup isteği `Security-Verify` ile yeniden gönderiyorsa bir şey yapmayın.</translation>
    </message>
    <message>
        <source>494 comes back to a request that has `Security-Verify`: the list in it is not the one the server sent.</source>
        <translation>`Security-Verify` içeren isteğe yine 494 gelir: İçindeki liste, sunucunun gönderdiği liste değildir.</translation>
    </message>
    <message>
        <source>Compare `Security-Server` of the first answer with `Security-Verify` of the next request</source>
        <translation>İlk yanıttaki `Security-Server` ile sonraki istekteki `Security-Verify` başlıklarını karşılaştırın</translation>
    </message>
    <message>
        <source>Copy the list unchanged, in the same order and with the same parameters; look for a device on the way that rewrites it.</source>
        <translation>Listeyi değiştirmeden, aynı sırayla ve aynı parametrelerle kopyalayın; yolda onu yeniden yazan bir aygıt olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Answer 494 to a client that names sec-agree in Require, Proxy-Require or Supported; one that does not know it gets 421.</source>
        <translation>Require, Proxy-Require veya Supported içinde sec-agree bildiren istemciye 494 verin; bunu bilmeyen istemci 421 alır.</translation>
    </message>
    <message>
        <source>Yes: a first-hop proxy that demands `sec-agree` (RFC 3329); registrars and user agents as well</source>
        <translation>Evet: `sec-agree` isteyen ilk duraktaki vekil sunucu (RFC 3329); kayıt sunucusu ve kullanıcı aracısı da</translation>
    </message>
    <message>
        <source>34, 38, 41, 42, 47</source>
        <translation>34, 38, 41, 42, 47</translation>
    </message>
</context>
</TS>
