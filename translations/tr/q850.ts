<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>q850</name>
    <message>
        <source>Normal event</source>
        <extracomment>class normal</extracomment>
        <translation>Olağan olay</translation>
    </message>
    <message>
        <source>Resource unavailable</source>
        <translation>Kaynak yok</translation>
    </message>
    <message>
        <source>Service or option not available</source>
        <translation>Hizmet veya seçenek kullanılamıyor</translation>
    </message>
    <message>
        <source>Service or option not implemented</source>
        <translation>Hizmet veya seçenek desteklenmiyor</translation>
    </message>
    <message>
        <source>Invalid message</source>
        <translation>Geçersiz ileti</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokol hatası</translation>
    </message>
    <message>
        <source>Interworking</source>
        <translation>Ağlar arası çalışma</translation>
    </message>
    <message>
        <source>Value of tools</source>
        <translation>Araçlara özgü değer</translation>
    </message>
    <message>
        <source>Unallocated (unassigned) number</source>
        <translation>Tahsis edilmemiş numara</translation>
    </message>
    <message>
        <source>Call setup</source>
        <translation>Çağrı kurulumu</translation>
    </message>
    <message>
        <source>The number has no subscriber. It is either wrong or out of service, and dialling it again changes nothing.</source>
        <translation>Numaranın abonesi yoktur. Ya yanlıştır ya da kullanımdan kaldırılmıştır; yeniden aramak bir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>SIP gateways send 404. FreeSWITCH and Asterisk also make cause 1 of every 404 they receive, so in their logs it may mean no more than a missing route or extension. Asterisk&apos;s name for it is `UNALLOCATED`.</source>
        <translation>SIP ağ geçitleri 404 gönderir. FreeSWITCH ve Asterisk aldıkları her 404&apos;ü de 1 sayar; bu yüzden günlüklerinde yalnızca eksik bir yol veya dahili anlamına gelebilir. Asterisk&apos;teki adı `UNALLOCATED`.</translation>
    </message>
    <message>
        <source>One number fails with cause 1 on every carrier, with an announcement that it is not in service.</source>
        <translation>Tek bir numara her operatörde 1 nedeniyle başarısız olur, numaranın kullanılmadığını bildiren anons duyulur.</translation>
    </message>
    <message>
        <source>Correct the number or remove it from the list.</source>
        <translation>Numarayı düzeltin veya listeden çıkarın.</translation>
    </message>
    <message>
        <source>Many numbers of one country or mobile range fail, others pass: the format is wrong for this trunk.</source>
        <translation>Bir ülkenin veya mobil aralığın pek çok numarası başarısız olur, ötekiler geçer: Biçim bu hat için yanlıştır.</translation>
    </message>
    <message>
        <source>The called number in the SETUP or Request-URI as it leaves your system</source>
        <translation>Sisteminizden çıkan SETUP veya Request-URI içindeki aranan numara</translation>
    </message>
    <message>
        <source>Send E.164 with `+` or the form in the contract; look for a prefix that is stripped twice or not at all.</source>
        <translation>`+` ile E.164&apos;ü veya sözleşmedeki biçimi gönderin; iki kez ya da hiç çıkarılmayan bir önek arayın.</translation>
    </message>
    <message>
        <source>A freshly ported or new number is unknown to one network only.</source>
        <translation>Yeni taşınmış veya yeni bir numarayı yalnızca tek bir şebeke tanımaz.</translation>
    </message>
    <message>
        <source>Report it with number and time to that carrier: its portability or routing data are old.</source>
        <translation>Numara ve saatle o operatöre bildirin: Taşıma veya yönlendirme verisi eskidir.</translation>
    </message>
    <message>
        <source>Your own callers hear it for an internal number: the SIP side answered 404.</source>
        <translation>Kendi kullanıcılarınız bunu bir dahili numarayı ararken duyar: SIP tarafı 404 vermiştir.</translation>
    </message>
    <message>
        <source>Look in the dialplan of the answering PBX, not in the network.</source>
        <translation>Şebekede değil, yanıtlayan santralin arama planında arayın.</translation>
    </message>
    <message>
        <source>Clear with 1 when you are sure that the number belongs to nobody.</source>
        <translation>Numaranın kimseye ait olmadığından eminseniz 1 ile sonlandırın.</translation>
    </message>
    <message>
        <source>number not in service</source>
        <translation>numara kullanılmıyor</translation>
    </message>
    <message>
        <source>cause=1</source>
        <translation>cause=1</translation>
    </message>
    <message>
        <source>No route to specified transit network</source>
        <translation>Belirtilen geçiş şebekesine yol yok</translation>
    </message>
    <message>
        <source>The caller asked for a certain long-distance carrier that this exchange does not know or does not serve. It becomes SIP 404.</source>
        <translation>Arayan, bu santralin tanımadığı veya hizmet vermediği belirli bir uzak mesafe operatörü istemiştir. SIP 404 olur.</translation>
    </message>
    <message>
        <source>Calls with a carrier selection prefix or a Transit Network Selection element fail.</source>
        <translation>Operatör seçim öneki veya Transit Network Selection öğesi taşıyan çağrılar başarısız olur.</translation>
    </message>
    <message>
        <source>`pri set debug on span 1`</source>
        <translation>`pri set debug on span 1`</translation>
    </message>
    <message>
        <source>Dial without the prefix, or send no transit network.</source>
        <translation>Öneksiz arayın ya da geçiş şebekesi göndermeyin.</translation>
    </message>
    <message>
        <source>It concerns the carrier chosen, never the number dialled.</source>
        <translation>Çevrilen numarayla değil, seçilen operatörle ilgilidir.</translation>
    </message>
    <message>
        <source>No route to destination</source>
        <translation>Hedefe yol yok</translation>
    </message>
    <message>
        <source>The network does not serve this destination; the number itself may be right. It becomes SIP 404, read back as 1. Asterisk makes 3 of SIP 420, FreeSWITCH of 485 and 604.</source>
        <translation>Şebeke bu hedefe hizmet vermez; numaranın kendisi doğru olabilir. SIP 404 olur, 1 olarak geri okunur. Asterisk SIP 420&apos;yi, FreeSWITCH 485 ve 604&apos;ü 3 sayar.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `NO_ROUTE_DESTINATION` after `No Route, Aborting`: nothing in the dialplan matched.</source>
        <translation>FreeSWITCH `No Route, Aborting` ardından `NO_ROUTE_DESTINATION` yazar: Arama planında hiçbir şey eşleşmemiştir.</translation>
    </message>
    <message>
        <source>Add the missing extension or context.</source>
        <translation>Eksik dahiliyi veya bağlamı ekleyin.</translation>
    </message>
    <message>
        <source>Asterisk: `Unable to create channel of type &apos;PJSIP&apos; (cause 3 - No route to destination)`: the endpoint does not exist or has no registered contact.</source>
        <translation>Asterisk: `Unable to create channel of type &apos;PJSIP&apos; (cause 3 - No route to destination)`: Uç nokta yoktur ya da kayıtlı adresi yoktur.</translation>
    </message>
    <message>
        <source>`pjsip show contacts`</source>
        <translation>`pjsip show contacts`</translation>
    </message>
    <message>
        <source>Check the spelling in Dial, then the registration.</source>
        <translation>Önce Dial içindeki yazımı, sonra kaydı denetleyin.</translation>
    </message>
    <message>
        <source>A carrier returns 3 for a country or special number range.</source>
        <translation>Operatör, bir ülke veya özel numara aralığı için 3 döndürür.</translation>
    </message>
    <message>
        <source>Ask to have the destination opened, or use another carrier.</source>
        <translation>Yönü açtırın ya da başka operatör kullanın.</translation>
    </message>
    <message>
        <source>Send 3 when the number may be fine and you simply have no way there.</source>
        <translation>Numara doğru olabilir ama oraya yolunuz yoksa 3 gönderin.</translation>
    </message>
    <message>
        <source>cause=3</source>
        <translation>cause=3</translation>
    </message>
    <message>
        <source>Send special information tone</source>
        <translation>Özel bilgi tonu gönder</translation>
    </message>
    <message>
        <source>The called party cannot be reached for a lasting reason, and the caller should hear the special information tone (three rising notes) before an announcement.</source>
        <translation>Aranana kalıcı bir nedenle ulaşılamaz; arayan, anonstan önce özel bilgi tonunu (yükselen üç nota) duymalıdır.</translation>
    </message>
    <message>
        <source>Calls to withdrawn numbers or prefixes, with tone and announcement.</source>
        <translation>Kaldırılmış numara veya öneklere yapılan, ton ve anonslu çağrılar.</translation>
    </message>
    <message>
        <source>Listen to the announcement and correct the number.</source>
        <translation>Anonsu dinleyin ve numarayı düzeltin.</translation>
    </message>
    <message>
        <source>An exchange sends it; a PBX has hardly a reason to.</source>
        <translation>Bunu merkez gönderir; santralin göndermesi için pek neden yoktur.</translation>
    </message>
    <message>
        <source>Misdialled trunk prefix</source>
        <translation>Yanlış çevrilen ana hat öneki</translation>
    </message>
    <message>
        <source>A national prefix was dialled where none belongs, or is missing.</source>
        <translation>Gerekmeyen yerde ulusal önek çevrilmiştir ya da önek eksiktir.</translation>
    </message>
    <message>
        <source>International numbers sent as `+90 0…` or with a doubled `0`.</source>
        <translation>`+90 0…` biçiminde veya çift `0` ile gönderilen uluslararası numaralar.</translation>
    </message>
    <message>
        <source>Strip the trunk prefix in the number translation.</source>
        <translation>Numara dönüştürmede ana hat önekini çıkarın.</translation>
    </message>
    <message>
        <source>An exchange uses it when it can tell that the prefix is the fault.</source>
        <translation>Santral, hatanın önekte olduğunu anlayabildiğinde kullanır.</translation>
    </message>
    <message>
        <source>Channel unacceptable</source>
        <translation>Kanal kabul edilemez</translation>
    </message>
    <message>
        <source>The channel the other side named is not acceptable to the side that cleared.</source>
        <translation>Öteki tarafın adını verdiği kanal, çağrıyı sonlandıran tarafça kabul edilmez.</translation>
    </message>
    <message>
        <source>A PRI where both ends number the channels differently or one end blocks them.</source>
        <translation>İki ucun kanalları farklı numaraladığı ya da bir ucun engellediği PRI.</translation>
    </message>
    <message>
        <source>Compare channel maps and the setting for exclusive or preferred channels.</source>
        <translation>Kanal haritalarını ve zorunlu ya da tercihli kanal ayarını karşılaştırın.</translation>
    </message>
    <message>
        <source>The side that dislikes the proposed channel clears with 6.</source>
        <translation>Önerilen kanalı kabul etmeyen taraf 6 ile sonlandırır.</translation>
    </message>
    <message>
        <source>Call awarded and being delivered in an established channel</source>
        <translation>Çağrı kurulmuş bir kanalda teslim ediliyor</translation>
    </message>
    <message>
        <source>The incoming call was given to a channel already used for calls of the same kind, as with X.25 or packet mode.</source>
        <translation>Gelen çağrı, aynı tür çağrılar için zaten kullanılan bir kanala verilmiştir; X.25 veya paket kipinde olduğu gibi.</translation>
    </message>
    <message>
        <source>Seen only on lines with packet service.</source>
        <translation>Yalnızca paket hizmetli hatlarda görülür.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yoktur.</translation>
    </message>
    <message>
        <source>Telephone calls do not use it.</source>
        <translation>Telefon çağrılarında kullanılmaz.</translation>
    </message>
    <message>
        <source>Preemption</source>
        <translation>Önceliğe bırakma</translation>
    </message>
    <message>
        <source>End of a call or call setup</source>
        <translation>Çağrının sonu veya kurulumu</translation>
    </message>
    <message>
        <source>The call was cleared to make room for one of higher priority (military or emergency networks). Asterisk&apos;s `PRE_EMPTED` is 8, FreeSWITCH&apos;s is 45, a number that Q.850 does not assign.</source>
        <translation>Çağrı, daha yüksek öncelikli bir çağrıya yer açmak için sonlandırılmıştır (askeri veya acil durum şebekeleri). Asterisk&apos;te `PRE_EMPTED` 8&apos;dir; FreeSWITCH&apos;te Q.850&apos;de atanmamış olan 45&apos;tir.</translation>
    </message>
    <message>
        <source>Calls drop on an MLPP or priority network while others of higher precedence come up.</source>
        <translation>MLPP&apos;li veya öncelikli bir şebekede, daha yüksek öncelikli çağrılar kurulurken çağrılar düşer.</translation>
    </message>
    <message>
        <source>Call again; ask for precedence if the call warrants it.</source>
        <translation>Yeniden arayın; çağrı gerektiriyorsa öncelik isteyin.</translation>
    </message>
    <message>
        <source>The network that displaces a call tells both parties so with 8.</source>
        <translation>Bir çağrıyı yerinden eden şebeke bunu iki tarafa 8 ile bildirir.</translation>
    </message>
    <message>
        <source>Preemption - circuit reserved for reuse</source>
        <translation>Önceliğe bırakma - devre yeniden kullanım için ayrıldı</translation>
    </message>
    <message>
        <source>As 8, and the circuit stays reserved for the call that displaced this one.</source>
        <translation>8 gibidir; devre, bu çağrının yerini alan çağrı için ayrılmış kalır.</translation>
    </message>
    <message>
        <source>Only between exchanges of priority networks.</source>
        <translation>Yalnızca öncelikli şebekelerin santralleri arasında.</translation>
    </message>
    <message>
        <source>Call again later.</source>
        <translation>Sonra yeniden arayın.</translation>
    </message>
    <message>
        <source>An exchange sends it, never a terminal.</source>
        <translation>Merkez gönderir, hiçbir zaman uç cihaz göndermez.</translation>
    </message>
    <message>
        <source>QoR: ported number</source>
        <translation>QoR: taşınmış numara</translation>
    </message>
    <message>
        <source>Query on release: the number has been ported, and the exchange before must look up its new network and route again.</source>
        <translation>Çağrı bırakıldığında sorgulama (QoR): Numara taşınmıştır; önceki santral yeni şebekesini sorgulayıp çağrıyı yeniden yönlendirmelidir.</translation>
    </message>
    <message>
        <source>14 reaches your trunk: an exchange did not do its portability query.</source>
        <translation>14 sizin hattınıza ulaşır: Bir santral numara taşıma sorgusunu yapmamıştır.</translation>
    </message>
    <message>
        <source>Report it to the carrier with number and time.</source>
        <translation>Numara ve saatle operatöre bildirin.</translation>
    </message>
    <message>
        <source>A signal between exchanges that no subscriber should see.</source>
        <translation>Santraller arası bir işarettir, abonenin görmemesi gerekir.</translation>
    </message>
    <message>
        <source>number portability</source>
        <translation>numara taşıma</translation>
    </message>
    <message>
        <source>Normal call clearing</source>
        <translation>Olağan çağrı sonlandırma</translation>
    </message>
    <message>
        <source>Somebody hung up: the usual end of every call. It says nothing of who did, or whether the people had finished.</source>
        <translation>Biri kapatmıştır: Her çağrının olağan sonudur. Kimin kapattığını veya konuşmanın bitip bitmediğini söylemez.</translation>
    </message>
    <message>
        <source>SIP has no response for it; it goes with BYE or CANCEL. When a call that was never answered ends with 16, the stacks differ: FreeSWITCH sends 480, Asterisk 603.</source>
        <translation>SIP&apos;te karşılığı olan bir yanıt yoktur; BYE veya CANCEL ile gider. Hiç yanıtlanmamış çağrı 16 ile biterse yazılımlar ayrılır: FreeSWITCH 480, Asterisk 603 gönderir.</translation>
    </message>
    <message>
        <source>An answered call with a believable duration ends with 16.</source>
        <translation>Yanıtlanmış, süresi makul bir çağrı 16 ile biter.</translation>
    </message>
    <message>
        <source>Users complain of dropped calls, the records say 16: a device hung up in good order, only for a reason of its own (RTP timeout, session timer, lost ACK).</source>
        <translation>Kullanıcılar kopan çağrılardan yakınır, kayıtlarda 16 yazar: Bir cihaz, kendine ait bir nedenle (RTP zaman aşımı, oturum zamanlayıcısı, kayıp ACK) ama düzgün biçimde kapatmıştır.</translation>
    </message>
    <message>
        <source>`sngrep`, the direction of the first BYE</source>
        <translation>`sngrep`, ilk BYE&apos;ın yönü</translation>
    </message>
    <message>
        <source>Find which side sent the first BYE or DISCONNECT and after how many seconds; equal durations point to a timer.</source>
        <translation>İlk BYE veya DISCONNECT&apos;i hangi tarafın, kaçıncı saniyede gönderdiğini bulun; eşit süreler bir zamanlayıcıyı gösterir.</translation>
    </message>
    <message>
        <source>Unanswered incoming calls end with 16 in FreeSWITCH and reach the carrier as 480: the dialplan simply ended.</source>
        <translation>FreeSWITCH&apos;te yanıtlanmayan gelen çağrılar 16 ile biter ve operatöre 480 olarak ulaşır: Arama planı bitmiştir.</translation>
    </message>
    <message>
        <source>End the dialplan with the cause you mean, `hangup` with `USER_BUSY` or `NO_ANSWER`.</source>
        <translation>Arama planını kastettiğiniz nedenle bitirin: `hangup` ile `USER_BUSY` veya `NO_ANSWER`.</translation>
    </message>
    <message>
        <source>Every deliberate end of an answered call is 16.</source>
        <translation>Yanıtlanmış bir çağrı bilerek bitirildiğinde neden her zaman 16&apos;dır.</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>kapatma</translation>
    </message>
    <message>
        <source>call dropped</source>
        <translation>çağrı koptu</translation>
    </message>
    <message>
        <source>cause=16</source>
        <translation>cause=16</translation>
    </message>
    <message>
        <source>User busy</source>
        <translation>Kullanıcı meşgul</translation>
    </message>
    <message>
        <source>The line is engaged: the callee was reached, or is known to be on another call. All documents and stacks map it to SIP 486 and back; 600 becomes 17 as well.</source>
        <translation>Hat meşguldür: Arananla bağlantı kurulmuştur ya da başka bir görüşmede olduğu bilinir. Bütün belgeler ve yazılımlar onu SIP 486&apos;ya, 486&apos;yı da ona çevirir; 600 de 17 olur.</translation>
    </message>
    <message>
        <source>Busy tone on a subscriber line without call waiting.</source>
        <translation>Çağrı bekletmesi olmayan abone hattında meşgul tonu.</translation>
    </message>
    <message>
        <source>Call later, or use completion of calls to busy subscriber where offered.</source>
        <translation>Sonra arayın ya da varsa meşgul aboneye geri arama hizmetini kullanın.</translation>
    </message>
    <message>
        <source>A PBX on ISDN or E1 shows 17 as soon as all its channels are in use: the exchange cannot offer a further call.</source>
        <translation>ISDN veya E1&apos;deki santral, bütün kanalları dolunca 17 gösterir: Merkez yeni çağrı sunamaz.</translation>
    </message>
    <message>
        <source>`pri show channels`</source>
        <translation>`pri show channels`</translation>
    </message>
    <message>
        <source>Add channels, or have overflow to another number set up; inside the PBX free stuck channels.</source>
        <translation>Kanal ekleyin ya da başka numaraya taşma kurdurun; santralde takılı kalmış kanalları boşaltın.</translation>
    </message>
    <message>
        <source>Rejected calls and do not disturb appear as 17, because the phone answers both with 486.</source>
        <translation>Telefon ikisine de 486 verdiği için reddedilen çağrılar ve rahatsız etmeyin 17 olarak görünür.</translation>
    </message>
    <message>
        <source>Set the phone&apos;s reject code if your reports need the difference.</source>
        <translation>Raporlarınız bu ayrımı gerektiriyorsa telefonun ret kodunu değiştirin.</translation>
    </message>
    <message>
        <source>A predictive dialler gets 17 within a second on many numbers of one carrier.</source>
        <translation>Otomatik arayıcı, bir operatörün pek çok numarasında bir saniye içinde 17 alır.</translation>
    </message>
    <message>
        <source>Suspect congestion or blocking reported as busy: compare with calls from another number and by hand.</source>
        <translation>Bunun, meşgul diye bildirilen bir tıkanıklık veya engelleme olabileceğini düşünün: Başka bir numaradan ve elle yapılan aramalarla karşılaştırın.</translation>
    </message>
    <message>
        <source>Use it for the user&apos;s line only; lack of circuits in the network has its own values.</source>
        <translation>Yalnızca kullanıcının hattı için kullanın; şebekede devre yokluğunun kendi değerleri vardır.</translation>
    </message>
    <message>
        <source>cause=17</source>
        <translation>cause=17</translation>
    </message>
    <message>
        <source>No user responding</source>
        <translation>Kullanıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>The terminal itself did not react to the call within the time: not even alerting. The telephone is dead or cut off; a person never had a chance to answer.</source>
        <translation>Cihazın kendisi süresi içinde çağrıya hiç tepki vermemiş, çalmamıştır bile. Telefon çalışmıyor veya bağlı değildir; kimsenin yanıtlama olanağı olmamıştır.</translation>
    </message>
    <message>
        <source>In the direction to SIP 18 becomes 408. Back it is 480 that becomes 18 (RFC 3398, FreeSWITCH), although 480 mostly means no answer; Asterisk makes 18 of 408.</source>
        <translation>SIP yönünde 18, 408 olur. Geri yönde 18 olan 480&apos;dir (RFC 3398, FreeSWITCH), oysa 480 çoğunlukla yanıtsız demektir; Asterisk 408&apos;i 18 sayar.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `NO_USER_RESPONSE`: the other side answered 480.</source>
        <translation>FreeSWITCH `NO_USER_RESPONSE` yazar: Karşı taraf 480 vermiştir.</translation>
    </message>
    <message>
        <source>Read the SIP response and its Reason header: unregistered, do not disturb and unanswered are all behind it.</source>
        <translation>SIP yanıtını ve Reason başlığını okuyun: Kayıtlı olmayan telefon, açık rahatsız etmeyin ve yanıtlanmayan çağrı, üçü de bunun arkasında olabilir.</translation>
    </message>
    <message>
        <source>ISDN: the SETUP to a PBX or phone gets no answer (timer T303): cable, power, layer 2 down.</source>
        <translation>ISDN: Santrale veya telefona giden SETUP yanıt almaz (T303 zamanlayıcısı): kablo, elektrik veya 2. katman kapalı.</translation>
    </message>
    <message>
        <source>`pri show spans`</source>
        <translation>`pri show spans`</translation>
    </message>
    <message>
        <source>Check the interface of the called side.</source>
        <translation>Aranan tarafın arayüzünü denetleyin.</translation>
    </message>
    <message>
        <source>Asterisk shows cause 18 for an endpoint whose INVITE timed out.</source>
        <translation>Asterisk, INVITE&apos;ı zaman aşımına uğrayan uç nokta için 18 gösterir.</translation>
    </message>
    <message>
        <source>Treat as SIP 408: network, NAT, address.</source>
        <translation>SIP 408 gibi ele alın: ağ, NAT, adres.</translation>
    </message>
    <message>
        <source>Clear with 18 when the terminal never even alerted.</source>
        <translation>Cihaz hiç çalmadıysa 18 ile sonlandırın.</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>cause=18</source>
        <translation>cause=18</translation>
    </message>
    <message>
        <source>No answer from user (user alerted)</source>
        <translation>Kullanıcı yanıtlamadı (telefon çaldı)</translation>
    </message>
    <message>
        <source>It rang and nobody answered in time. SIP gateways send 480 for it; read back from 480 it is lost in RFC 3398 and FreeSWITCH (18), while Asterisk keeps 19.</source>
        <translation>Çalmış, süresi içinde kimse yanıtlamamıştır. SIP ağ geçitleri bunun için 480 gönderir; 480&apos;den geri okunduğunda RFC 3398 ve FreeSWITCH&apos;te kaybolur (18), Asterisk ise 19&apos;u korur.</translation>
    </message>
    <message>
        <source>Ringing for the network&apos;s maximum, then cause 19 or an announcement.</source>
        <translation>Şebekenin izin verdiği en uzun süre çalar, ardından 19 nedeni veya bir anons gelir.</translation>
    </message>
    <message>
        <source>Call again, or let the callee set up forwarding on no answer.</source>
        <translation>Yeniden arayın ya da aranan, yanıtsızda yönlendirme kursun.</translation>
    </message>
    <message>
        <source>FreeSWITCH ends its own outgoing leg with `NO_ANSWER`: `call_timeout` or `leg_timeout` ran out.</source>
        <translation>FreeSWITCH kendi giden bacağını `NO_ANSWER` ile bitirir: `call_timeout` veya `leg_timeout` süresi dolmuştur.</translation>
    </message>
    <message>
        <source>Lengthen it, or go on to voicemail with `continue_on_fail`.</source>
        <translation>Süreyi uzatın ya da `continue_on_fail` ile sesli mesaja geçin.</translation>
    </message>
    <message>
        <source>Asterisk counts SIP 483 (a loop) as 19.</source>
        <translation>Asterisk SIP 483&apos;ü (döngü) 19 sayar.</translation>
    </message>
    <message>
        <source>`pjsip set logger on`</source>
        <translation>`pjsip set logger on`</translation>
    </message>
    <message>
        <source>When unanswered calls end within a second, look at the SIP code.</source>
        <translation>Yanıtsız çağrılar bir saniye içinde bitiyorsa SIP koduna bakın.</translation>
    </message>
    <message>
        <source>Once the terminal has alerted, an unanswered call ends with 19.</source>
        <translation>Cihaz çaldıktan sonra yanıtlanmayan çağrı 19 ile biter.</translation>
    </message>
    <message>
        <source>rang no answer</source>
        <translation>çaldı yanıtlanmadı</translation>
    </message>
    <message>
        <source>cause=19</source>
        <translation>cause=19</translation>
    </message>
    <message>
        <source>Subscriber absent</source>
        <translation>Aboneye ulaşılamıyor</translation>
    </message>
    <message>
        <source>`Reason: Q.850;cause=20` from a mobile operator, with an announcement.</source>
        <translation>Mobil operatörden, anonsla birlikte `Reason: Q.850;cause=20`.</translation>
    </message>
    <message>
        <source>Try later or send an SMS, which waits for the phone to return.</source>
        <translation>Daha sonra deneyin veya SMS gönderin; SMS telefonun geri gelmesini bekler.</translation>
    </message>
    <message>
        <source>Asterisk with chan_sip (removed in Asterisk 21): `Unable to create channel of type &apos;SIP&apos; (cause 20 - Subscriber absent)`. With PJSIP the same phone gives cause 3.</source>
        <translation>chan_sip kullanan Asterisk (Asterisk 21&apos;de kaldırıldı): `Unable to create channel of type &apos;SIP&apos; (cause 20 - Subscriber absent)`. Aynı telefon PJSIP&apos;te 3 nedenini verir.</translation>
    </message>
    <message>
        <source>`sip show peers`</source>
        <translation>`sip show peers`</translation>
    </message>
    <message>
        <source>Bring the registration back: look at power, network, password and NAT.</source>
        <translation>Kaydı geri getirin: Elektriğe, ağa, parolaya ve NAT&apos;a bakın.</translation>
    </message>
    <message>
        <source>A mobile network or registrar sends 20 for a subscriber it knows and cannot find now.</source>
        <translation>Mobil şebeke veya kayıt sunucusu, tanıdığı ama şu anda bulamadığı abone için 20 gönderir.</translation>
    </message>
    <message>
        <source>phone switched off</source>
        <translation>telefon kapalı</translation>
    </message>
    <message>
        <source>out of coverage</source>
        <translation>kapsama dışı</translation>
    </message>
    <message>
        <source>cause=20</source>
        <translation>cause=20</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Çağrı reddedildi</translation>
    </message>
    <message>
        <source>Refused, although the callee or device could have taken it. The location tells by whom: the user pressed Reject, or a network applies a policy.</source>
        <translation>Aranan kişi veya cihaz, çağrıyı alabilecekken reddetmiştir. Kimin reddettiğini konum (location) söyler: Kullanıcı Reddet&apos;e basmıştır ya da bir şebeke ilke uygulamaktadır.</translation>
    </message>
    <message>
        <source>Stacks part here. RFC 3398 and Asterisk send SIP 403 (RFC 3398: 603 when the location is user), FreeSWITCH always 603. Back, 401, 403, 407 and 603 all become 21; a missing password thus looks like a refusing person.</source>
        <translation>Yazılımlar burada ayrılır. RFC 3398 ve Asterisk SIP 403 gönderir (RFC 3398: konum kullanıcıysa 603), FreeSWITCH her zaman 603. Geri yönde 401, 403, 407 ve 603&apos;ün hepsi 21 olur; böylece eksik bir parola, reddeden bir insan gibi görünür.</translation>
    </message>
    <message>
        <source>`CALL_REJECTED` at once on every outgoing call: the trunk refused credentials or caller number (SIP 403, 407).</source>
        <translation>Her giden çağrıda hemen `CALL_REJECTED`: Hat, kimlik bilgisini veya arayan numarayı reddetmiştir (SIP 403, 407).</translation>
    </message>
    <message>
        <source>`sofia global siptrace on`</source>
        <translation>`sofia global siptrace on`</translation>
    </message>
    <message>
        <source>Look at the SIP code of the second leg and mend login or number.</source>
        <translation>İkinci bacağın SIP koduna bakın, kimlik bilgisini veya numarayı düzeltin.</translation>
    </message>
    <message>
        <source>After some seconds of ringing: the callee pressed Reject.</source>
        <translation>Birkaç saniye çaldıktan sonra: Aranan kişi Reddet&apos;e basmıştır.</translation>
    </message>
    <message>
        <source>No repair needed; write or call later.</source>
        <translation>Onarım gerekmez; yazın veya sonra arayın.</translation>
    </message>
    <message>
        <source>21 with a network location for one origin number only: call blocking as spam.</source>
        <translation>Yalnızca tek bir arayan numara için, şebeke konumuyla 21: istenmeyen arama engeli.</translation>
    </message>
    <message>
        <source>Ask the terminating operator for redress; have the calls signed.</source>
        <translation>Sonlandıran operatöre itiraz edin; çağrıları imzalatın.</translation>
    </message>
    <message>
        <source>Send it for a refusal by choice, and give the right location so that others can tell person from network.</source>
        <translation>Bilerek yapılan ret için gönderin; başkaları kişi ile şebekeyi ayırabilsin diye doğru konumu verin.</translation>
    </message>
    <message>
        <source>cause=21</source>
        <translation>cause=21</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Numara değişti</translation>
    </message>
    <message>
        <source>The subscriber has another number now. The diagnostic may carry it: RFC 3398 then sends SIP 301 with the new number, otherwise 410. FreeSWITCH and Asterisk send 410 in any case.</source>
        <translation>Abonenin artık başka bir numarası vardır. Tanı alanı onu taşıyabilir: RFC 3398 o zaman yeni numarayla SIP 301, yoksa 410 gönderir. FreeSWITCH ve Asterisk her durumda 410 gönderir.</translation>
    </message>
    <message>
        <source>An announcement names the new number, the record shows 22.</source>
        <translation>Anons yeni numarayı söyler, kayıtta 22 görünür.</translation>
    </message>
    <message>
        <source>Note the new number; nothing technical is wrong.</source>
        <translation>Yeni numarayı not edin; teknik bir sorun yoktur.</translation>
    </message>
    <message>
        <source>A carrier turns 22 into SIP 301 with the new number in Contact, and the PBX ends the call instead of dialling on.</source>
        <translation>Operatör 22&apos;yi, yeni numarayı Contact içinde taşıyan SIP 301&apos;e çevirir; santral ise o numarayı aramak yerine çağrıyı bitirir.</translation>
    </message>
    <message>
        <source>Follow the redirection by hand once, and put the new number into the directory.</source>
        <translation>Yönlendirmeyi bir kez elle izleyin ve yeni numarayı rehbere yazın.</translation>
    </message>
    <message>
        <source>A renumbered subscriber gets 22, if possible with the new number in the diagnostic.</source>
        <translation>Numarası değişen abone için, mümkünse tanı alanında yeni numarayla, 22 gönderilir.</translation>
    </message>
    <message>
        <source>cause=22</source>
        <translation>cause=22</translation>
    </message>
    <message>
        <source>Redirection to new destination</source>
        <translation>Yeni hedefe yönlendirme</translation>
    </message>
    <message>
        <source>The call goes on to another number. RFC 3398, RFC 4497 and FreeSWITCH send SIP 410 for it, Asterisk 302 with the new address; Asterisk&apos;s name is `REDIRECTED_TO_NEW_DESTINATION`.</source>
        <translation>Çağrı başka bir numaraya geçer. RFC 3398, RFC 4497 ve FreeSWITCH bunun için SIP 410, Asterisk ise yeni adresle 302 gönderir; Asterisk&apos;teki adı `REDIRECTED_TO_NEW_DESTINATION`.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs it when it follows a SIP 302 with a transfer.</source>
        <translation>FreeSWITCH, bir SIP 302&apos;yi aktarmayla izlerken yazar.</translation>
    </message>
    <message>
        <source>Follow the new leg.</source>
        <translation>Yeni bacağı izleyin.</translation>
    </message>
    <message>
        <source>It tells the previous exchange that the call has gone on elsewhere.</source>
        <translation>Önceki santrale çağrının başka yere geçtiğini bildirir.</translation>
    </message>
    <message>
        <source>Call rejected due to feature at the destination</source>
        <translation>Hedefteki bir özellik nedeniyle reddedildi</translation>
    </message>
    <message>
        <source>A feature at the far end refused the call, typically anonymous call rejection.</source>
        <translation>Karşı uçtaki bir özellik, genellikle gizli arama engeli, çağrıyı reddetmiştir.</translation>
    </message>
    <message>
        <source>Calls with hidden number get 24, with number shown they ring.</source>
        <translation>Gizli numarayla arandığında 24 gelir, numara gösterilince çalar.</translation>
    </message>
    <message>
        <source>Show the caller number.</source>
        <translation>Arayan numarayı gösterin.</translation>
    </message>
    <message>
        <source>Where a service of the callee refuses, 24 is more honest than 21.</source>
        <translation>Reddeden, arananın bir hizmetiyse 24, 21&apos;den daha dürüsttür.</translation>
    </message>
    <message>
        <source>anonymous call rejection</source>
        <translation>gizli arama engelleme</translation>
    </message>
    <message>
        <source>Exchange routing error</source>
        <translation>Santral yönlendirme hatası</translation>
    </message>
    <message>
        <source>The call cannot be routed on, for example because the hop counter has run out. SIP 482 and 483 become 25; FreeSWITCH sends 483 for it.</source>
        <translation>Çağrı, örneğin durak sayacı bittiği için, ileri yönlendirilemez. SIP 482 ve 483, 25 olur; FreeSWITCH bunun için 483 gönderir.</translation>
    </message>
    <message>
        <source>A loop between two switches or PBX and trunk.</source>
        <translation>İki santral ya da santral ile trunk arasında döngü.</translation>
    </message>
    <message>
        <source>Find the number that both send to each other.</source>
        <translation>İkisinin birbirine gönderdiği numarayı bulun.</translation>
    </message>
    <message>
        <source>An exchange that finds itself in a loop clears with 25.</source>
        <translation>Kendini bir döngüde bulan santral 25 ile sonlandırır.</translation>
    </message>
    <message>
        <source>routing loop</source>
        <translation>yönlendirme döngüsü</translation>
    </message>
    <message>
        <source>Non-selected user clearing</source>
        <translation>Seçilmeyen kullanıcının sonlandırılması</translation>
    </message>
    <message>
        <source>Another terminal took the call, and this one is released; Asterisk calls it `ANSWERED_ELSEWHERE`. In ANSI networks the value means a misrouted ported number, and RFC 3398 sends 404 for that.</source>
        <translation>Çağrıyı başka bir cihaz almıştır, bu cihaz serbest bırakılır; Asterisk buna `ANSWERED_ELSEWHERE` der. ANSI şebekelerinde değer, yanlış yönlendirilmiş taşınmış numara anlamına gelir ve RFC 3398 bunun için 404 gönderir.</translation>
    </message>
    <message>
        <source>Ring groups: every phone but one ends with 26.</source>
        <translation>Çalma grupları: Biri dışındaki her telefon 26 ile biter.</translation>
    </message>
    <message>
        <source>Nothing to do; phones that show a missed call ignore the Reason header.</source>
        <translation>Yapılacak bir şey yoktur; cevapsız çağrı gösteren telefonlar Reason başlığını dikkate almıyordur.</translation>
    </message>
    <message>
        <source>26 from a US carrier for a single number.</source>
        <translation>ABD&apos;li bir operatörden tek numara için 26.</translation>
    </message>
    <message>
        <source>Have the carrier repeat its number portability query.</source>
        <translation>Operatör numara taşıma sorgusunu yinelesin.</translation>
    </message>
    <message>
        <source>Terminals that lost the race for a call are released with 26.</source>
        <translation>Çağrı yarışını kaybeden cihazlar 26 ile serbest bırakılır.</translation>
    </message>
    <message>
        <source>completed elsewhere</source>
        <translation>başka yerde yanıtlandı</translation>
    </message>
    <message>
        <source>Destination out of order</source>
        <translation>Hedef arızalı</translation>
    </message>
    <message>
        <source>The called line or terminal is faulty or off-line; the signalling cannot reach it. It becomes SIP 502.</source>
        <translation>Aranan hat veya cihaz arızalıdır ya da çevrim dışıdır; sinyalleşme ona ulaşamaz. SIP 502 olur.</translation>
    </message>
    <message>
        <source>In FreeSWITCH it is also the cause of its own internal failures: media that could not be set up, a session that could not be started.</source>
        <translation>FreeSWITCH&apos;te ayrıca kendi iç hatalarının nedenidir: kurulamayan medya, başlatılamayan oturum.</translation>
    </message>
    <message>
        <source>27 from the PSTN for one number, for days.</source>
        <translation>Tek bir numara için günlerce PSTN&apos;den 27 gelir.</translation>
    </message>
    <message>
        <source>Have the subscriber report the fault to the provider; a PBX behind it may have lost its line.</source>
        <translation>Abone arızayı sağlayıcısına bildirsin; arkasındaki santral hattını kaybetmiş olabilir.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `[DESTINATION_OUT_OF_ORDER]` on its own calls.</source>
        <translation>FreeSWITCH kendi çağrılarında `[DESTINATION_OUT_OF_ORDER]` yazar.</translation>
    </message>
    <message>
        <source>`sofia status`</source>
        <translation>`sofia status`</translation>
    </message>
    <message>
        <source>Read the ERR lines just above: no RTP port, bad dial string, profile not running.</source>
        <translation>Hemen üstündeki ERR satırlarını okuyun: RTP portu yok, hatalı arama dizgesi, çalışmayan profil.</translation>
    </message>
    <message>
        <source>Send 27 for a fault of the destination and one of the network values for anything before it.</source>
        <translation>Hedefin arızası için 27&apos;yi, ondan öncesi için şebeke değerlerinden birini gönderin.</translation>
    </message>
    <message>
        <source>line out of order</source>
        <translation>hat arızalı</translation>
    </message>
    <message>
        <source>cause=27</source>
        <translation>cause=27</translation>
    </message>
    <message>
        <source>Invalid number format (address incomplete)</source>
        <translation>Geçersiz numara biçimi (adres eksik)</translation>
    </message>
    <message>
        <source>The number is too short or not in a form the network accepts. It becomes SIP 484 and back.</source>
        <translation>Numara çok kısadır ya da şebekenin kabul ettiği biçimde değildir. SIP 484&apos;e, 484 de buna çevrilir.</translation>
    </message>
    <message>
        <source>All calls of one kind (local, international) get 28: wrong type of number or prefix.</source>
        <translation>Aynı türden bütün çağrılar (yerel, uluslararası) 28 alır: numara türü veya önek yanlıştır.</translation>
    </message>
    <message>
        <source>`pri set debug on span 1`, Called Party Number in the SETUP</source>
        <translation>`pri set debug on span 1`, SETUP içindeki Called Party Number</translation>
    </message>
    <message>
        <source>Set type of number and plan as the provider asks (`pridialplan` in chan_dahdi), or send E.164.</source>
        <translation>Numara türünü ve planını sağlayıcının istediği gibi ayarlayın (chan_dahdi&apos;de `pridialplan`) ya da E.164 gönderin.</translation>
    </message>
    <message>
        <source>28 after people dialled digit by digit and stopped too early.</source>
        <translation>Rakam rakam arayanlar erken durduğunda 28.</translation>
    </message>
    <message>
        <source>Send numbers en bloc or lengthen the digit timeout.</source>
        <translation>Numarayı tek seferde gönderin ya da rakam bekleme süresini uzatın.</translation>
    </message>
    <message>
        <source>FreeSWITCH returns SIP 484 to the caller although the number looks right: the gateway or URL in its dial string is wrong.</source>
        <translation>Numara doğru görünürken FreeSWITCH arayana SIP 484 döndürür: Arama dizgesindeki ağ geçidi veya URL yanlıştır.</translation>
    </message>
    <message>
        <source>Look for `INVALID_GATEWAY` or `INVALID_URL` in its log.</source>
        <translation>Günlüğünde `INVALID_GATEWAY` veya `INVALID_URL` arayın.</translation>
    </message>
    <message>
        <source>As long as the digits themselves are the trouble, clear with 28.</source>
        <translation>Sorun rakamların kendisindeyse 28 ile sonlandırın.</translation>
    </message>
    <message>
        <source>cause=28</source>
        <translation>cause=28</translation>
    </message>
    <message>
        <source>Facility rejected</source>
        <translation>Ek hizmet reddedildi</translation>
    </message>
    <message>
        <source>A supplementary service was asked for and refused. It becomes SIP 501; Asterisk reads 501 as 29.</source>
        <translation>İstenen bir ek hizmet reddedilmiştir. SIP 501 olur; Asterisk 501&apos;i 29 okur.</translation>
    </message>
    <message>
        <source>Call deflection or transfer over ISDN is refused.</source>
        <translation>ISDN üzerinden çağrı saptırma veya aktarma reddedilir.</translation>
    </message>
    <message>
        <source>Order the service, or connect both calls in the PBX.</source>
        <translation>Hizmeti satın alın ya da iki çağrıyı santralde bağlayın.</translation>
    </message>
    <message>
        <source>The side that refuses a supplementary service in this call answers with 29.</source>
        <translation>Bu çağrıda bir ek hizmeti reddeden taraf 29 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Response to STATUS ENQUIRY</source>
        <translation>STATUS ENQUIRY yanıtı</translation>
    </message>
    <message>
        <source>STATUS message</source>
        <translation>STATUS iletisi</translation>
    </message>
    <message>
        <source>Goes with a STATUS message that answers an enquiry. No failure.</source>
        <translation>Bir sorguya yanıt veren STATUS iletisiyle gider. Hata değildir.</translation>
    </message>
    <message>
        <source>Frequent in D-channel traces of devices that check call states.</source>
        <translation>Çağrı durumunu denetleyen cihazların D kanalı izleme kayıtlarında sıkça görülür.</translation>
    </message>
    <message>
        <source>Ignore it; the call state in the same message is what matters.</source>
        <translation>Yok sayın; önemli olan aynı iletideki çağrı durumudur.</translation>
    </message>
    <message>
        <source>STATUS is the only message that carries it.</source>
        <translation>Onu taşıyan tek ileti STATUS&apos;tür.</translation>
    </message>
    <message>
        <source>Normal, unspecified</source>
        <translation>Olağan, belirtilmemiş</translation>
    </message>
    <message>
        <source>The end of a call that fits no better value of the normal class. It is what a switch says when it does not know or does not tell.</source>
        <translation>Olağan sınıfın daha iyi bir değerine uymayan çağrı sonudur. Santral bilmediğinde veya söylemediğinde bunu kullanır.</translation>
    </message>
    <message>
        <source>RFC 3398 makes 31 of every SIP code without entry and SIP 480 of 31. FreeSWITCH reads unknown SIP codes as 31 too.</source>
        <translation>RFC 3398, karşılığı olmayan her SIP kodunu 31&apos;e, 31&apos;i de SIP 480&apos;e çevirir. FreeSWITCH de bilmediği SIP kodlarını 31 sayar.</translation>
    </message>
    <message>
        <source>FreeSWITCH shows `NORMAL_UNSPECIFIED` for a call leg: a SIP code such as 433, 494 or 580 has no cause of its own.</source>
        <translation>FreeSWITCH bir bacak için `NORMAL_UNSPECIFIED` gösterir: 433, 494 veya 580 gibi bir SIP kodunun kendi nedeni yoktur.</translation>
    </message>
    <message>
        <source>`sip_term_status` in the CDR of the failed leg, or `sip_invite_failure_status` in that of the caller</source>
        <translation>Başarısız bacağın CDR kaydında `sip_term_status` ya da arayanınkinde `sip_invite_failure_status`</translation>
    </message>
    <message>
        <source>Read the SIP response; the variable `sip_term_status` holds it.</source>
        <translation>SIP yanıtını okuyun; `sip_term_status` değişkeninde durur.</translation>
    </message>
    <message>
        <source>31 from a carrier, alternating with success to the same number.</source>
        <translation>Aynı numaraya bazen başarı, bazen operatörden 31 gelir.</translation>
    </message>
    <message>
        <source>Report examples; the answer hides the real cause in a network beyond.</source>
        <translation>Örnekleri bildirin; gerçek neden daha ötedeki bir ağda gizlidir.</translation>
    </message>
    <message>
        <source>Take 31 only if you really know nothing better.</source>
        <translation>31&apos;i ancak gerçekten daha iyisini bilmiyorsanız kullanın.</translation>
    </message>
    <message>
        <source>cause=31</source>
        <translation>cause=31</translation>
    </message>
    <message>
        <source>Circuit out of order</source>
        <translation>Devre arızalı</translation>
    </message>
    <message>
        <source>The circuit chosen has been taken out of service.</source>
        <translation>Seçilen devre hizmet dışı bırakılmıştır.</translation>
    </message>
    <message>
        <source>Calls on certain ISUP circuits or B channels fail.</source>
        <translation>Belirli ISUP devrelerinde veya B kanallarında çağrılar başarısız olur.</translation>
    </message>
    <message>
        <source>Unblock or repair the circuit; the switch should choose another.</source>
        <translation>Devreyi açın veya onarın; santral başkasını seçmelidir.</translation>
    </message>
    <message>
        <source>Report a single blocked circuit with it, not an outage.</source>
        <translation>Bununla bir kesintiyi değil, bloke olan tek bir devreyi bildirin.</translation>
    </message>
    <message>
        <source>No circuit/channel available</source>
        <translation>Boş devre veya kanal yok</translation>
    </message>
    <message>
        <source>No free circuit on the way, usually heard as the fast busy tone. Nothing is wrong with number or callee.</source>
        <translation>Yol üzerinde boş devre yoktur; genellikle hızlı meşgul tonu olarak duyulur. Numarada veya arananda sorun yoktur.</translation>
    </message>
    <message>
        <source>It becomes SIP 503, which a careful client takes for this call only. Asterisk calls it `CONGESTION` and makes it of every 503.</source>
        <translation>SIP 503 olur; dikkatli bir istemci bunu yalnızca bu çağrı için geçerli sayar. Asterisk buna `CONGESTION` der ve her 503&apos;ü bu nedene çevirir.</translation>
    </message>
    <message>
        <source>Your own E1 or SIP trunk is full: calls fail from a certain number on, at busy hours.</source>
        <translation>Kendi E1 veya SIP hattınız dolmuştur: Çağrılar yoğun saatlerde belirli bir sayıdan sonra başarısız olur.</translation>
    </message>
    <message>
        <source>`pri show channels`, `core show channels count`</source>
        <translation>`pri show channels`, `core show channels count`</translation>
    </message>
    <message>
        <source>Count channels in use, free stuck ones, buy more or overflow to a second route.</source>
        <translation>Kullanılan kanalları sayın, takılı kalanları boşaltın, yenisini alın ya da ikinci yola taşırın.</translation>
    </message>
    <message>
        <source>Asterisk: `is circuit-busy` and `DIALSTATUS=CONGESTION`.</source>
        <translation>Asterisk: `is circuit-busy` ve `DIALSTATUS=CONGESTION`.</translation>
    </message>
    <message>
        <source>Look at the SIP code or ISDN cause of that leg; then send the call to the next trunk.</source>
        <translation>O bacağın SIP koduna veya ISDN nedenine bakın, ardından çağrıyı sonraki hatta gönderin.</translation>
    </message>
    <message>
        <source>34 with a distant location to one country or operator only.</source>
        <translation>Yalnızca bir ülkeye veya operatöre, uzak bir konumla 34.</translation>
    </message>
    <message>
        <source>Use another carrier for that destination and tell the first.</source>
        <translation>O yön için başka operatör kullanın ve ilkine bildirin.</translation>
    </message>
    <message>
        <source>A switch clears with 34 when no channel on the way is free.</source>
        <translation>Yol üzerinde boş kanal yoksa santral 34 ile sonlandırır.</translation>
    </message>
    <message>
        <source>CONGESTION</source>
        <translation>CONGESTION</translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <translation>bütün hatlar dolu</translation>
    </message>
    <message>
        <source>cause=34</source>
        <translation>cause=34</translation>
    </message>
    <message>
        <source>Network out of order</source>
        <translation>Şebeke arızalı</translation>
    </message>
    <message>
        <source>A network fault that will probably last; immediate repetition is unlikely to help. RFC 3398 and FreeSWITCH make SIP 503 of it and read SIP 502 as 38; in Asterisk it is SIP 500 in both directions.</source>
        <translation>Sürmesi beklenen bir şebeke arızasıdır; hemen yinelemek pek işe yaramaz. RFC 3398 ve FreeSWITCH bunu SIP 503&apos;e çevirir, SIP 502&apos;yi ise 38 okur; Asterisk&apos;te iki yönde de karşılığı SIP 500&apos;dür.</translation>
    </message>
    <message>
        <source>`NETWORK_OUT_OF_ORDER` in FreeSWITCH after a 502 from the carrier.</source>
        <translation>Operatörden gelen 502&apos;nin ardından FreeSWITCH&apos;te `NETWORK_OUT_OF_ORDER`.</translation>
    </message>
    <message>
        <source>Route around this carrier and open a ticket.</source>
        <translation>Bu operatörü devre dışı bırakın ve arıza kaydı açın.</translation>
    </message>
    <message>
        <source>All ISDN calls end with 38 at once: the span is down.</source>
        <translation>Bütün ISDN çağrıları hemen 38 ile biter: Hat (span) kapalıdır.</translation>
    </message>
    <message>
        <source>`dahdi show status`</source>
        <translation>`dahdi show status`</translation>
    </message>
    <message>
        <source>Check alarm, cable and the provider&apos;s status.</source>
        <translation>Alarmı, kabloyu ve sağlayıcının durumunu denetleyin.</translation>
    </message>
    <message>
        <source>Asterisk shows 38 (`FAILURE`) for SIP 500.</source>
        <translation>Asterisk SIP 500 için 38 (`FAILURE`) gösterir.</translation>
    </message>
    <message>
        <source>Look at the other server&apos;s log: 500 says that its own processing failed.</source>
        <translation>Öteki sunucunun günlüğüne bakın: 500, kendi işlemesinin başarısız olduğunu söyler.</translation>
    </message>
    <message>
        <source>Keep 38 for faults that will not pass within minutes.</source>
        <translation>38&apos;i dakikalar içinde geçmeyecek arızalara saklayın.</translation>
    </message>
    <message>
        <source>cause=38</source>
        <translation>cause=38</translation>
    </message>
    <message>
        <source>Permanent frame mode connection out of service</source>
        <translation>Kalıcı çerçeve bağlantısı hizmet dışı</translation>
    </message>
    <message>
        <source>Frame relay status</source>
        <translation>Frame relay durumu</translation>
    </message>
    <message>
        <source>A permanent frame mode connection is reported down.</source>
        <translation>Kalıcı bir çerçeve kipi bağlantısının kesildiği bildirilir.</translation>
    </message>
    <message>
        <source>Old frame relay lines only.</source>
        <translation>Yalnızca eski frame relay hatlarında.</translation>
    </message>
    <message>
        <source>Call the line provider.</source>
        <translation>Hat sağlayıcısını arayın.</translation>
    </message>
    <message>
        <source>No call ever ends with it.</source>
        <translation>Hiçbir çağrı bununla bitmez.</translation>
    </message>
    <message>
        <source>Permanent frame mode connection operational</source>
        <translation>Kalıcı çerçeve bağlantısı çalışıyor</translation>
    </message>
    <message>
        <source>A permanent frame mode connection is reported up.</source>
        <translation>Kalıcı bir çerçeve kipi bağlantısının çalıştığı bildirilir.</translation>
    </message>
    <message>
        <source>Frame relay status after a repair.</source>
        <translation>Onarımdan sonra gelen frame relay durumu.</translation>
    </message>
    <message>
        <source>It announces that a connection reported with 39 is back.</source>
        <translation>39 ile bildirilen bağlantının geri geldiğini duyurur.</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Geçici arıza</translation>
    </message>
    <message>
        <source>A fault that should pass soon; the caller may try again almost at once.</source>
        <translation>Kısa sürede geçmesi gereken bir arızadır; arayan hemen hemen anında yeniden deneyebilir.</translation>
    </message>
    <message>
        <source>It becomes SIP 503. In the other direction 400, 481, 500 and 503 all turn into 41 (RFC 3398, FreeSWITCH), so behind it may stand a malformed request as well as an overloaded trunk. Asterisk has no SIP code for 41 and ends the call with 603.</source>
        <translation>SIP 503 olur. Öteki yönde 400, 481, 500 ve 503&apos;ün hepsi 41&apos;e döner (RFC 3398, FreeSWITCH); arkasında aşırı yüklü bir hat kadar bozuk bir istek de durabilir. Asterisk&apos;te 41&apos;in SIP karşılığı yoktur, çağrı 603 ile biter.</translation>
    </message>
    <message>
        <source>FreeSWITCH `NORMAL_TEMPORARY_FAILURE` on every call of one gateway.</source>
        <translation>FreeSWITCH, bir ağ geçidinin her çağrısında `NORMAL_TEMPORARY_FAILURE` yazar.</translation>
    </message>
    <message>
        <source>See which SIP code it was: 400 and 481 never pass by waiting, 500 and 503 may; `503 DNS Error` is local.</source>
        <translation>Hangi SIP kodu olduğuna bakın: 400 ve 481 beklemekle geçmez, 500 ve 503 geçebilir; `503 DNS Error` yereldir.</translation>
    </message>
    <message>
        <source>Single calls of an otherwise good carrier.</source>
        <translation>Normalde sorunsuz bir operatörün tek tük çağrıları.</translation>
    </message>
    <message>
        <source>Send the call again through the same or the next route; report only when it grows.</source>
        <translation>Çağrıyı aynı veya sonraki yoldan yeniden gönderin; ancak artarsa bildirin.</translation>
    </message>
    <message>
        <source>It invites the other side to try again, so send it only for what passes.</source>
        <translation>Karşı tarafı yeniden denemeye çağırır; bu yüzden yalnızca geçici olan için gönderin.</translation>
    </message>
    <message>
        <source>cause=41</source>
        <translation>cause=41</translation>
    </message>
    <message>
        <source>Switching equipment congestion</source>
        <translation>Santral donanımında tıkanıklık</translation>
    </message>
    <message>
        <source>An exchange on the way is overloaded, by traffic rather than by lack of lines. It becomes SIP 503; back, 503 becomes 41 or 34, never 42.</source>
        <translation>Yol üzerindeki bir santral, hat yokluğundan değil trafikten aşırı yüklüdür. SIP 503 olur; geri yönde 503, 41 veya 34 olur, asla 42 olmaz.</translation>
    </message>
    <message>
        <source>Mass calling (televote, New Year, an outage elsewhere) and everybody gets 42.</source>
        <translation>Toplu arama (televizyon oylaması, yılbaşı, başka yerdeki kesinti) sırasında herkes 42 alır.</translation>
    </message>
    <message>
        <source>Space out the retries; automatic redialling without pause makes it worse.</source>
        <translation>Yeniden denemelerin arasını açın; durmadan otomatik arama durumu kötüleştirir.</translation>
    </message>
    <message>
        <source>A wholesale carrier uses 42 for its limit of calls per second.</source>
        <translation>Toptan hizmet veren bir operatör, saniyedeki çağrı sınırı için 42 kullanır.</translation>
    </message>
    <message>
        <source>Lower your call rate or agree on a higher limit.</source>
        <translation>Çağrı hızınızı düşürün ya da daha yüksek bir sınırda anlaşın.</translation>
    </message>
    <message>
        <source>An exchange protects itself with 42 when its processors, not its lines, are the limit.</source>
        <translation>Santral, sınırı hatları değil işlemcileri olduğunda kendini 42 ile korur.</translation>
    </message>
    <message>
        <source>cause=42</source>
        <translation>cause=42</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>aşırı yük</translation>
    </message>
    <message>
        <source>Access information discarded</source>
        <translation>Erişim bilgisi atıldı</translation>
    </message>
    <message>
        <source>Part of the access information (subaddress, user-to-user data, display) could not be delivered. The call itself may go on.</source>
        <translation>Erişim bilgisinin bir kısmı (alt adres, kullanıcıdan kullanıcıya veri, gösterim) iletilememiştir. Çağrının kendisi sürebilir.</translation>
    </message>
    <message>
        <source>A subaddress or UUS text does not arrive at the other end.</source>
        <translation>Alt adres veya UUS metni karşı uca ulaşmaz.</translation>
    </message>
    <message>
        <source>Do without it, or order the service on both lines.</source>
        <translation>Onsuz çalışın ya da hizmeti iki hatta da satın alın.</translation>
    </message>
    <message>
        <source>It is a remark on a call and no reason to end it.</source>
        <translation>Çağrıya ilişkin bir nottur, bitirme nedeni değildir.</translation>
    </message>
    <message>
        <source>Requested circuit/channel not available</source>
        <translation>İstenen devre veya kanal kullanılamıyor</translation>
    </message>
    <message>
        <source>The channel the call asked for cannot be used at the other end. Two sides choosing the same channel at once (glare) is the everyday cause; the switch repeats the call on another channel.</source>
        <translation>Çağrının istediği kanal öteki uçta kullanılamaz. Gündelik nedeni, iki tarafın aynı anda aynı kanalı seçmesidir (çakışma); santral çağrıyı başka kanalda yineler.</translation>
    </message>
    <message>
        <source>RFC 3398 calls it untranslatable, since no SIP response can order another circuit; FreeSWITCH sends 503.</source>
        <translation>Hiçbir SIP yanıtı başka devre isteyemeyeceği için RFC 3398 onu çevrilemez sayar; FreeSWITCH 503 gönderir.</translation>
    </message>
    <message>
        <source>PRI trunks at high load: a few calls with 44 each hour.</source>
        <translation>Yüksek yüklü PRI hatlarında saatte birkaç çağrı 44 alır.</translation>
    </message>
    <message>
        <source>Hunt from opposite ends: `g0` (upwards) in the dial string here and downwards at the exchange, or `G0` here.</source>
        <translation>Kanalları zıt uçlardan arayın: Burada arama dizgesinde `g0` (yukarı doğru), merkezde aşağı doğru ya da burada `G0`.</translation>
    </message>
    <message>
        <source>Every call on one channel fails: it is blocked or out of service at one side.</source>
        <translation>Tek bir kanaldaki her çağrı başarısız olur: Kanal bir tarafta bloke veya hizmet dışıdır.</translation>
    </message>
    <message>
        <source>Restart that channel, and compare both sides&apos; tables.</source>
        <translation>O kanalı yeniden başlatın ve iki tarafın tablolarını karşılaştırın.</translation>
    </message>
    <message>
        <source>It answers a request for one particular channel.</source>
        <translation>Belirli tek bir kanal isteğine verilen yanıttır.</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>glare</translation>
    </message>
    <message>
        <source>cause=44</source>
        <translation>cause=44</translation>
    </message>
    <message>
        <source>Precedence call blocked</source>
        <translation>Öncelikli çağrı engellendi</translation>
    </message>
    <message>
        <source>No circuit of lower priority could be pre-empted for this precedence call.</source>
        <translation>Bu öncelikli çağrı için, boşaltılabilecek daha düşük öncelikli bir devre yoktur.</translation>
    </message>
    <message>
        <source>MLPP networks at capacity.</source>
        <translation>Kapasitesi dolu MLPP şebekeleri.</translation>
    </message>
    <message>
        <source>Try again or raise the precedence you are entitled to.</source>
        <translation>Yeniden deneyin ya da yetkiniz varsa önceliği yükseltin.</translation>
    </message>
    <message>
        <source>Only networks with precedence services send it.</source>
        <translation>Yalnızca öncelik hizmeti olan şebekeler gönderir.</translation>
    </message>
    <message>
        <source>Resources unavailable, unspecified</source>
        <translation>Kaynak yok, belirtilmemiş</translation>
    </message>
    <message>
        <source>Some resource is missing and no closer value fits: DSPs, transcoding channels, bandwidth, licences. It becomes SIP 503.</source>
        <translation>Bir kaynak eksiktir ve daha yakın bir değer uymaz: DSP, kodek dönüştürme kanalı, bant genişliği, lisans. SIP 503 olur.</translation>
    </message>
    <message>
        <source>A Cisco gateway or CUCM ends a call with 47: the two legs have different codecs, and no DSP or transcoder is free to convert them.</source>
        <translation>Cisco ağ geçidi veya CUCM çağrıyı 47 ile bitirir: İki bacağın kodekleri farklıdır, dönüştürecek boş DSP veya kodek dönüştürücü yoktur.</translation>
    </message>
    <message>
        <source>`show voice dsp`</source>
        <translation>`show voice dsp`</translation>
    </message>
    <message>
        <source>Align codecs so that no transcoding is needed, or add DSP resources.</source>
        <translation>Dönüştürme gerekmeyecek biçimde kodekleri eşleştirin ya da DSP kaynağı ekleyin.</translation>
    </message>
    <message>
        <source>47 from a media gateway while calls work at other hours.</source>
        <translation>Öteki saatlerde çağrılar çalışırken medya ağ geçidinden 47.</translation>
    </message>
    <message>
        <source>Look at licences and sessions at the busy hour.</source>
        <translation>Yoğun saatteki lisans ve oturum sayısına bakın.</translation>
    </message>
    <message>
        <source>Clear with 47 when some resource is missing that has no value of its own.</source>
        <translation>Kendi değeri olmayan bir kaynak eksikse 47 ile sonlandırın.</translation>
    </message>
    <message>
        <source>cause=47</source>
        <translation>cause=47</translation>
    </message>
    <message>
        <source>no DSP</source>
        <translation>DSP yok</translation>
    </message>
    <message>
        <source>Quality of service unavailable</source>
        <translation>Hizmet kalitesi sağlanamıyor</translation>
    </message>
    <message>
        <source>The quality of service asked for (throughput, delay) cannot be given.</source>
        <translation>İstenen hizmet kalitesi (iş hacmi, gecikme) sağlanamaz.</translation>
    </message>
    <message>
        <source>A gateway that reserves bandwidth (RSVP, call admission control) cannot get it.</source>
        <translation>Bant genişliği ayıran bir ağ geçidi (RSVP, çağrı kabul denetimi) bunu sağlayamaz.</translation>
    </message>
    <message>
        <source>Raise the bandwidth of the location or use a smaller codec.</source>
        <translation>Konumun bant genişliğini yükseltin ya da daha az yer kaplayan bir kodek kullanın.</translation>
    </message>
    <message>
        <source>Send it when the call would be possible, only not in the quality asked for.</source>
        <translation>Çağrı mümkün ama istenen kalitede değilse gönderin.</translation>
    </message>
    <message>
        <source>Requested facility not subscribed</source>
        <translation>İstenen ek hizmete abonelik yok</translation>
    </message>
    <message>
        <source>The call asks for a supplementary service this line has not ordered.</source>
        <translation>Çağrı, bu hattın satın almadığı bir ek hizmet ister.</translation>
    </message>
    <message>
        <source>Calls with a foreign caller number, CLIR or call deflection fail with 50; plain calls pass.</source>
        <translation>Yabancı arayan numarası, CLIR veya çağrı saptırma içeren çağrılar 50 ile başarısız olur; sade çağrılar geçer.</translation>
    </message>
    <message>
        <source>Order the feature (CLIP no screening, CLIR, CD) or do not request it.</source>
        <translation>Hizmeti (CLIP no screening, CLIR, CD) satın alın ya da istemeyin.</translation>
    </message>
    <message>
        <source>A feature code such as `*21*` for call forwarding is refused.</source>
        <translation>Çağrı yönlendirme için `*21*` gibi bir hizmet kodu reddedilir.</translation>
    </message>
    <message>
        <source>Have the provider add call forwarding to the line, or forward in the PBX.</source>
        <translation>Hatta çağrı yönlendirmeyi sağlayıcıya ekletin ya da santralde yönlendirin.</translation>
    </message>
    <message>
        <source>It points to the contract: the service exists, this line has not ordered it.</source>
        <translation>Sözleşmeyi gösterir: Hizmet vardır, bu hat satın almamıştır.</translation>
    </message>
    <message>
        <source>cause=50</source>
        <translation>cause=50</translation>
    </message>
    <message>
        <source>Outgoing call barred (FreeSWITCH, Asterisk)</source>
        <translation>Giden arama kapalı (FreeSWITCH, Asterisk)</translation>
    </message>
    <message>
        <source>FreeSWITCH and Asterisk</source>
        <translation>FreeSWITCH ve Asterisk</translation>
    </message>
    <message>
        <source>Q.850 does not assign 52; FreeSWITCH and Asterisk use it for outgoing calls that are barred. FreeSWITCH sends SIP 403 for it.</source>
        <translation>Q.850 52&apos;yi atamaz; FreeSWITCH ve Asterisk onu kapalı giden aramalar için kullanır. FreeSWITCH bunun için SIP 403 gönderir.</translation>
    </message>
    <message>
        <source>A dialplan bars a class of numbers with this cause.</source>
        <translation>Arama planı bir numara sınıfını bu nedenle kapatır.</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the right, or dial within your class.</source>
        <translation>Santral yöneticisinden yetki isteyin ya da kendi sınıfınız içinde arayın.</translation>
    </message>
    <message>
        <source>Translate it at the border, because other networks do not know 52.</source>
        <translation>Başka şebekeler 52&apos;yi bilmediğinden sınırda çevirin.</translation>
    </message>
    <message>
        <source>Outgoing calls barred within CUG</source>
        <translation>Kapalı grup içinde giden aramalar yasak</translation>
    </message>
    <message>
        <source>The closed user group of this line forbids the outgoing call.</source>
        <translation>Bu hattın kapalı kullanıcı grubu giden aramayı yasaklar.</translation>
    </message>
    <message>
        <source>Company lines that may call within their group only.</source>
        <translation>Yalnızca kendi grubu içinde arayabilen şirket hatları.</translation>
    </message>
    <message>
        <source>Have the provider change the group&apos;s rights.</source>
        <translation>Sağlayıcıya grubun haklarını değiştirtin.</translation>
    </message>
    <message>
        <source>The calling line&apos;s closed user group decides here.</source>
        <translation>Burada kararı arayan hattın kapalı kullanıcı grubu verir.</translation>
    </message>
    <message>
        <source>Incoming call barred (FreeSWITCH, Asterisk)</source>
        <translation>Gelen arama kapalı (FreeSWITCH, Asterisk)</translation>
    </message>
    <message>
        <source>Q.850 leaves 54 unassigned; in FreeSWITCH and Asterisk the called line accepts no calls. FreeSWITCH sends SIP 403, and it also ends calls with it whose STIR attestation the dialplan does not accept.</source>
        <translation>Q.850&apos;de 54 atanmamıştır; FreeSWITCH ve Asterisk&apos;te aranan hat çağrı kabul etmiyor demektir. FreeSWITCH SIP 403 gönderir; arama planının STIR onayını kabul etmediği çağrıları da bununla bitirir.</translation>
    </message>
    <message>
        <source>Calls to a blocked extension.</source>
        <translation>Engellenmiş bir dahiliye yapılan çağrılar.</translation>
    </message>
    <message>
        <source>Open the line in the PBX.</source>
        <translation>Hattı santralde açın.</translation>
    </message>
    <message>
        <source>Translate it to 21 or 55 before it leaves your PBX.</source>
        <translation>Santralinizden çıkmadan 21&apos;e veya 55&apos;e çevirin.</translation>
    </message>
    <message>
        <source>Incoming calls barred within CUG</source>
        <translation>Kapalı grup içinde gelen aramalar yasak</translation>
    </message>
    <message>
        <source>The called line belongs to a closed user group that forbids this incoming call. It becomes SIP 403.</source>
        <translation>Aranan hat, bu gelen aramayı yasaklayan bir kapalı kullanıcı grubundadır. SIP 403 olur.</translation>
    </message>
    <message>
        <source>Calls from outside to lines meant for one group only.</source>
        <translation>Yalnızca bir grup için ayrılmış hatlara dışarıdan yapılan aramalar.</translation>
    </message>
    <message>
        <source>Use another number of the organization.</source>
        <translation>Kuruluşun başka bir numarasını kullanın.</translation>
    </message>
    <message>
        <source>The called line&apos;s closed user group decides here.</source>
        <translation>Burada kararı aranan hattın kapalı kullanıcı grubu verir.</translation>
    </message>
    <message>
        <source>Call waiting not subscribed</source>
        <translation>Çağrı bekletmeye abonelik yok</translation>
    </message>
    <message>
        <source>Call waiting was needed and the line has not ordered it.</source>
        <translation>Çağrı bekletme gerekmiş ama hat buna abone değildir.</translation>
    </message>
    <message>
        <source>Rare; busy lines without call waiting mostly give 17.</source>
        <translation>Enderdir; çağrı bekletmesi olmayan meşgul hatlar çoğunlukla 17 verir.</translation>
    </message>
    <message>
        <source>Order call waiting.</source>
        <translation>Çağrı bekletme hizmetini satın alın.</translation>
    </message>
    <message>
        <source>Better clear with 17, which every caller understands.</source>
        <translation>Her arayanın anladığı 17 ile sonlandırmak daha iyidir.</translation>
    </message>
    <message>
        <source>Bearer capability not authorized</source>
        <translation>Taşıyıcı yeteneğine yetki yok</translation>
    </message>
    <message>
        <source>The line may not use the bearer asked for (64k data, video), and in practice often: it may not make this call at all, for lack of credit or because the destination is barred. It becomes SIP 403.</source>
        <translation>Hat, istenen taşıyıcıyı (64k veri, görüntü) kullanamaz; uygulamada çoğu kez bu aramayı hiç yapamaz: bakiye yoktur veya yön kapalıdır. SIP 403 olur.</translation>
    </message>
    <message>
        <source>Outgoing calls end at once with 57, incoming ones work.</source>
        <translation>Giden çağrılar hemen 57 ile biter, gelenler çalışır.</translation>
    </message>
    <message>
        <source>Check barring, unpaid bills and the class of service with the provider.</source>
        <translation>Sağlayıcıyla kısıtlamaları, ödenmemiş faturaları ve hizmet sınıfını denetleyin.</translation>
    </message>
    <message>
        <source>Video or data calls only.</source>
        <translation>Yalnızca görüntülü veya veri çağrıları.</translation>
    </message>
    <message>
        <source>Send speech or 3.1 kHz audio, or subscribe to the bearer.</source>
        <translation>Konuşma veya 3,1 kHz ses gönderin ya da taşıyıcıya abone olun.</translation>
    </message>
    <message>
        <source>A network that denies this kind of call to this line says 57.</source>
        <translation>Bu hatta bu tür çağrıyı yasaklayan şebeke 57 der.</translation>
    </message>
    <message>
        <source>cause=57</source>
        <translation>cause=57</translation>
    </message>
    <message>
        <source>outgoing calls barred</source>
        <translation>giden aramalar kapalı</translation>
    </message>
    <message>
        <source>Bearer capability not presently available</source>
        <translation>Taşıyıcı yeteneği şu anda yok</translation>
    </message>
    <message>
        <source>The bearer exists and cannot be had at the moment. RFC 3398, RFC 4497 and FreeSWITCH send SIP 503.</source>
        <translation>Taşıyıcı vardır ama şu anda sağlanamaz. RFC 3398, RFC 4497 ve FreeSWITCH SIP 503 gönderir.</translation>
    </message>
    <message>
        <source>Asterisk uses 58 for codec trouble instead: it sends 488 for it and reads 488 and 606 as 58.</source>
        <translation>Asterisk ise 58&apos;i kodek sorunları için kullanır: Onun için 488 gönderir, 488 ve 606&apos;yı 58 olarak okur.</translation>
    </message>
    <message>
        <source>Asterisk: cause 58 after `No joint capabilities`.</source>
        <translation>Asterisk: `No joint capabilities` ardından 58 nedeni.</translation>
    </message>
    <message>
        <source>Agree on a codec; waiting does not help here.</source>
        <translation>Ortak bir kodek belirleyin; burada beklemek işe yaramaz.</translation>
    </message>
    <message>
        <source>58 from an ISDN network for data or video calls.</source>
        <translation>ISDN şebekesinden, veri veya görüntülü çağrılarda 58.</translation>
    </message>
    <message>
        <source>Try later or over another route; voice is not affected.</source>
        <translation>Daha sonra veya başka yoldan deneyin; ses etkilenmez.</translation>
    </message>
    <message>
        <source>It promises that the bearer will be available later.</source>
        <translation>Taşıyıcının daha sonra sağlanabileceğini vaat eder.</translation>
    </message>
    <message>
        <source>cause=58</source>
        <translation>cause=58</translation>
    </message>
    <message>
        <source>Inconsistency in designated outgoing access information and subscriber class</source>
        <translation>Giden erişim bilgisi ile abone sınıfı tutarsız</translation>
    </message>
    <message>
        <source>Access data sent with the call contradict the class of the subscriber.</source>
        <translation>Çağrıyla gönderilen erişim verisi, abonenin sınıfıyla çelişir.</translation>
    </message>
    <message>
        <source>Misconfigured PBX lines with special classes.</source>
        <translation>Özel sınıflı, yanlış yapılandırılmış santral hatları.</translation>
    </message>
    <message>
        <source>Compare the line&apos;s settings with the contract.</source>
        <translation>Hattın ayarlarını sözleşmeyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Exchanges use it among themselves.</source>
        <translation>Santraller kendi aralarında kullanır.</translation>
    </message>
    <message>
        <source>Service or option not available, unspecified</source>
        <translation>Hizmet veya seçenek kullanılamıyor, belirtilmemiş</translation>
    </message>
    <message>
        <source>A service is not available here and no closer value is known. FreeSWITCH names it `SERVICE_UNAVAILABLE`; that is not SIP 503 but comes from SIP 405.</source>
        <translation>Bir hizmet burada kullanılamaz ve daha yakın bir değer bilinmez. FreeSWITCH buna `SERVICE_UNAVAILABLE` der; bu SIP 503 değildir, SIP 405&apos;ten gelir.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `SERVICE_UNAVAILABLE`: the peer refused the method with 405.</source>
        <translation>FreeSWITCH `SERVICE_UNAVAILABLE` yazar: Karşı taraf yöntemi 405 ile reddetmiştir.</translation>
    </message>
    <message>
        <source>Read the Allow header of the 405.</source>
        <translation>405&apos;in Allow başlığını okuyun.</translation>
    </message>
    <message>
        <source>A mobile core sends 63 for a service the subscription lacks.</source>
        <translation>Mobil çekirdek, abonelikte olmayan bir hizmet için 63 gönderir.</translation>
    </message>
    <message>
        <source>Have the operator look at the subscriber&apos;s profile.</source>
        <translation>Operatör abonenin profiline baksın.</translation>
    </message>
    <message>
        <source>Use it for a service that exists in principle and cannot be had here.</source>
        <translation>İlke olarak var olan ama burada sağlanamayan hizmet için kullanın.</translation>
    </message>
    <message>
        <source>cause=63</source>
        <translation>cause=63</translation>
    </message>
    <message>
        <source>Bearer capability not implemented</source>
        <translation>Taşıyıcı yeteneği uygulanmamış</translation>
    </message>
    <message>
        <source>The equipment does not support the bearer or codec asked for. It becomes SIP 488; RFC 4497 also reads 488 and 606 as 65, RFC 3398 only when the Warning speaks of a bearer.</source>
        <translation>Donanım, istenen taşıyıcıyı veya kodeki desteklemez. SIP 488 olur; RFC 4497, 488 ve 606&apos;yı da 65 okur, RFC 3398 ise yalnızca Warning taşıyıcıdan söz ediyorsa.</translation>
    </message>
    <message>
        <source>A gateway gets a codec it does not have: G.729 without licence, Opus, video.</source>
        <translation>Ağ geçidine, kendisinde olmayan bir kodek gelir: lisanssız G.729, Opus, görüntü.</translation>
    </message>
    <message>
        <source>Offer G.711 as well.</source>
        <translation>G.711&apos;i de önerin.</translation>
    </message>
    <message>
        <source>65 from a Cisco gateway: no codec of the offer is among those of the dial peer that matched.</source>
        <translation>Cisco ağ geçidinden 65: Teklifteki kodeklerin hiçbiri, eşleşen dial peer kodekleri arasında yoktur.</translation>
    </message>
    <message>
        <source>`show dial-peer voice summary`</source>
        <translation>`show dial-peer voice summary`</translation>
    </message>
    <message>
        <source>Compare the codecs of incoming and outgoing dial peer.</source>
        <translation>Gelen ve giden dial peer kodeklerini karşılaştırın.</translation>
    </message>
    <message>
        <source>Equipment that lacks the bearer altogether answers with 65.</source>
        <translation>Taşıyıcıyı hiç desteklemeyen donanım 65 ile yanıt verir.</translation>
    </message>
    <message>
        <source>cause=65</source>
        <translation>cause=65</translation>
    </message>
    <message>
        <source>Channel type not implemented</source>
        <translation>Kanal türü uygulanmamış</translation>
    </message>
    <message>
        <source>The equipment does not support this type of channel. Asterisk sets 66 when the channel driver named in Dial does not exist, and sends SIP 503.</source>
        <translation>Donanım bu kanal türünü desteklemez. Asterisk, Dial içinde adı verilen kanal sürücüsü yoksa 66 yazar ve SIP 503 gönderir.</translation>
    </message>
    <message>
        <source>`core show channeltypes`</source>
        <translation>`core show channeltypes`</translation>
    </message>
    <message>
        <source>Use `PJSIP/…`, or load the driver.</source>
        <translation>`PJSIP/…` kullanın ya da sürücüyü yükleyin.</translation>
    </message>
    <message>
        <source>It judges the kind of channel, whatever is to be sent over it.</source>
        <translation>Üzerinden ne gönderileceğine bakmadan kanalın türünü değerlendirir.</translation>
    </message>
    <message>
        <source>Requested facility not implemented</source>
        <translation>İstenen ek hizmet uygulanmamış</translation>
    </message>
    <message>
        <source>A supplementary service was asked for that the network or PBX does not have. RFC 4497 and FreeSWITCH send SIP 501; RFC 3398 has no entry and falls back to 500.</source>
        <translation>Şebekede veya santralde olmayan bir ek hizmet istenmiştir. RFC 4497 ve FreeSWITCH SIP 501 gönderir; RFC 3398&apos;de yeri yoktur, 500&apos;e düşer.</translation>
    </message>
    <message>
        <source>QSIG or ISDN facility (transfer, call back, path replacement) between PBXs of two vendors.</source>
        <translation>İki üreticinin santralleri arasında QSIG veya ISDN ek hizmeti (aktarma, geri arama, yol değiştirme).</translation>
    </message>
    <message>
        <source>Switch that facility off on the link; the call itself usually works without.</source>
        <translation>O bağlantıda ek hizmeti kapatın; çağrının kendisi genellikle onsuz da çalışır.</translation>
    </message>
    <message>
        <source>Equipment without the supplementary service says 69.</source>
        <translation>Ek hizmeti olmayan donanım 69 der.</translation>
    </message>
    <message>
        <source>cause=69</source>
        <translation>cause=69</translation>
    </message>
    <message>
        <source>Only restricted digital information bearer capability is available</source>
        <translation>Yalnızca kısıtlı sayısal taşıyıcı var</translation>
    </message>
    <message>
        <source>Only the restricted digital bearer (56k) is available. It becomes SIP 488.</source>
        <translation>Yalnızca kısıtlı sayısal taşıyıcı (56k) vardır. SIP 488 olur.</translation>
    </message>
    <message>
        <source>64k data calls to North American lines.</source>
        <translation>Kuzey Amerika hatlarına 64k veri çağrıları.</translation>
    </message>
    <message>
        <source>Send the call at 56k.</source>
        <translation>Çağrıyı 56k ile gönderin.</translation>
    </message>
    <message>
        <source>Speech is not affected, only data calls are.</source>
        <translation>Konuşma etkilenmez, yalnızca veri çağrıları etkilenir.</translation>
    </message>
    <message>
        <source>Service or option not implemented, unspecified</source>
        <translation>Hizmet veya seçenek uygulanmamış, belirtilmemiş</translation>
    </message>
    <message>
        <source>Something the call asks for does not exist in this equipment. It becomes SIP 501; back, 406, 415 and 501 become 79.</source>
        <translation>Çağrının istediği bir şey bu donanımda yoktur. SIP 501 olur; geri yönde 406, 415 ve 501, 79 olur.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `SERVICE_NOT_IMPLEMENTED`: the peer sent 415 or 501.</source>
        <translation>FreeSWITCH `SERVICE_NOT_IMPLEMENTED` yazar: Karşı taraf 415 veya 501 göndermiştir.</translation>
    </message>
    <message>
        <source>Look which body or method it refused.</source>
        <translation>Hangi gövdeyi veya yöntemi reddettiğine bakın.</translation>
    </message>
    <message>
        <source>A carrier answers 79 to calls from an unsupported origin, fax or data among them.</source>
        <translation>Operatör, faks ve veri dahil, desteklemediği türden çağrılara 79 verir.</translation>
    </message>
    <message>
        <source>Send plain G.711 speech.</source>
        <translation>Düz G.711 konuşma gönderin.</translation>
    </message>
    <message>
        <source>It covers whatever is missing and has no value of its own.</source>
        <translation>Eksik olan ve kendi değeri bulunmayan her şeyi kapsar.</translation>
    </message>
    <message>
        <source>cause=79</source>
        <translation>cause=79</translation>
    </message>
    <message>
        <source>Invalid call reference value</source>
        <translation>Geçersiz çağrı referansı</translation>
    </message>
    <message>
        <source>Any signalling message</source>
        <translation>Herhangi bir sinyalleşme iletisi</translation>
    </message>
    <message>
        <source>A message names a call reference that is not in use on this interface, often after one side restarted.</source>
        <translation>İleti, bu arayüzde kullanılmayan bir çağrı referansı taşır; çoğu kez bir taraf yeniden başladıktan sonra.</translation>
    </message>
    <message>
        <source>Single messages with 81 after a D channel restart.</source>
        <translation>D kanalı yeniden başladıktan sonra tek tük 81.</translation>
    </message>
    <message>
        <source>Ignore them if calls work; clear all calls on both sides if they go on.</source>
        <translation>Çağrılar çalışıyorsa yok sayın; sürerse iki tarafta bütün çağrıları sonlandırın.</translation>
    </message>
    <message>
        <source>Think of it as the 481 of ISDN.</source>
        <translation>Onu ISDN&apos;nin 481&apos;i gibi düşünün.</translation>
    </message>
    <message>
        <source>Identified channel does not exist</source>
        <translation>Belirtilen kanal yok</translation>
    </message>
    <message>
        <source>The call was asked for on a channel that is not active here.</source>
        <translation>Çağrı, burada etkin olmayan bir kanalda istenmiştir.</translation>
    </message>
    <message>
        <source>A fractional PRI: the exchange offers channels the PBX has not configured.</source>
        <translation>Kısmi PRI: Merkez, santralde yapılandırılmamış kanallar sunar.</translation>
    </message>
    <message>
        <source>Configure the same channels on both sides.</source>
        <translation>İki tarafta aynı kanalları yapılandırın.</translation>
    </message>
    <message>
        <source>Send it when the channel named is not configured at all.</source>
        <translation>Adı verilen kanal hiç yapılandırılmamışsa gönderin.</translation>
    </message>
    <message>
        <source>Call identity does not exist for suspended call</source>
        <translation>Askıdaki çağrı için kimlik yok</translation>
    </message>
    <message>
        <source>Suspend and resume</source>
        <translation>Askıya alma ve sürdürme</translation>
    </message>
    <message>
        <source>A resume names an identity, and a suspended call exists, but not with that one.</source>
        <translation>Sürdürme isteği bir kimlik taşır; askıda çağrı vardır ama o kimlikle değildir.</translation>
    </message>
    <message>
        <source>Terminal portability on ISDN BRI, rarely seen.</source>
        <translation>ISDN BRI&apos;de uç cihaz taşınabilirliği, ender görülür.</translation>
    </message>
    <message>
        <source>Resume with the identity given at suspension.</source>
        <translation>Askıya alırken verilen kimlikle sürdürün.</translation>
    </message>
    <message>
        <source>It belongs to suspend and resume on ISDN alone.</source>
        <translation>Yalnızca ISDN&apos;deki askıya alma ve sürdürmeye aittir.</translation>
    </message>
    <message>
        <source>Call identity in use</source>
        <translation>Çağrı kimliği kullanımda</translation>
    </message>
    <message>
        <source>The identity chosen for suspending is taken by another suspended call.</source>
        <translation>Askıya almak için seçilen kimlik başka bir askıdaki çağrıya aittir.</translation>
    </message>
    <message>
        <source>Two terminals on one BRI suspend with the same identity.</source>
        <translation>Aynı BRI üzerindeki iki cihaz aynı kimlikle askıya alır.</translation>
    </message>
    <message>
        <source>Choose another identity.</source>
        <translation>Başka bir kimlik seçin.</translation>
    </message>
    <message>
        <source>It refuses a SUSPEND message.</source>
        <translation>Bir SUSPEND iletisini reddeder.</translation>
    </message>
    <message>
        <source>No call suspended</source>
        <translation>Askıda çağrı yok</translation>
    </message>
    <message>
        <source>A resume came, but nothing is suspended.</source>
        <translation>Sürdürme isteği gelmiştir ama askıda çağrı yoktur.</translation>
    </message>
    <message>
        <source>The exchange&apos;s time limit for suspended calls has passed.</source>
        <translation>Merkezin askıdaki çağrılar için tanıdığı süre geçmiştir.</translation>
    </message>
    <message>
        <source>Call again.</source>
        <translation>Yeniden arayın.</translation>
    </message>
    <message>
        <source>It refuses a RESUME message when there is nothing to resume.</source>
        <translation>Sürdürülecek bir şey yoksa RESUME iletisini reddeder.</translation>
    </message>
    <message>
        <source>Call having the requested call identity has been cleared</source>
        <translation>İstenen kimlikteki çağrı sonlandırılmış</translation>
    </message>
    <message>
        <source>The suspended call was cleared meanwhile, by the other party or by timeout.</source>
        <translation>Askıdaki çağrı bu arada karşı tarafça veya zaman aşımıyla sonlandırılmıştır.</translation>
    </message>
    <message>
        <source>The other party hung up while the terminal was being moved.</source>
        <translation>Cihaz taşınırken karşı taraf kapatmıştır.</translation>
    </message>
    <message>
        <source>Set the call up anew.</source>
        <translation>Çağrıyı yeniden kurun.</translation>
    </message>
    <message>
        <source>It tells a RESUME that it comes too late.</source>
        <translation>RESUME isteğine geç kaldığını bildirir.</translation>
    </message>
    <message>
        <source>Called user not member of CUG</source>
        <translation>Aranan, kapalı grubun üyesi değil</translation>
    </message>
    <message>
        <source>The caller&apos;s closed user group does not contain the callee, or the call does not match the group of the callee. It becomes SIP 403.</source>
        <translation>Arayanın kapalı kullanıcı grubu arananı içermez ya da çağrı arananın grubuyla uyuşmaz. SIP 403 olur.</translation>
    </message>
    <message>
        <source>A line restricted to its group calls outside.</source>
        <translation>Grubuyla sınırlı bir hat dışarıyı arar.</translation>
    </message>
    <message>
        <source>Have outgoing access added to the group.</source>
        <translation>Gruba dış erişim ekletin.</translation>
    </message>
    <message>
        <source>Membership of the callee is the question here, not the direction of the call.</source>
        <translation>Burada soru çağrının yönü değil, arananın üyeliğidir.</translation>
    </message>
    <message>
        <source>Incompatible destination</source>
        <translation>Uyumsuz hedef</translation>
    </message>
    <message>
        <source>The destination cannot do what was asked: speed, bearer, high layer. A telephone called by a fax or a data call is the classic.</source>
        <translation>Hedef, isteneni yapamaz: hız, taşıyıcı, üst katman. Klasik örneği, faks veya veri çağrısıyla aranan bir telefondur.</translation>
    </message>
    <message>
        <source>RFC 3398 and RFC 4497 send SIP 503; FreeSWITCH sends 488 and reads 488 and 606 as 88. In its logs 88 therefore means codecs.</source>
        <translation>RFC 3398 ve RFC 4497 SIP 503 gönderir; FreeSWITCH 488 gönderir, 488 ve 606&apos;yı 88 okur. Onun günlüklerinde 88 bu yüzden kodek sorunu demektir.</translation>
    </message>
    <message>
        <source>FreeSWITCH ends with `INCOMPATIBLE_DESTINATION`.</source>
        <translation>FreeSWITCH `INCOMPATIBLE_DESTINATION` ile bitirir.</translation>
    </message>
    <message>
        <source>`sofia status profile internal`</source>
        <translation>`sofia status profile internal`</translation>
    </message>
    <message>
        <source>Compare the codecs of both legs, SRTP included, and allow a common one.</source>
        <translation>SRTP dahil iki bacağın kodeklerini karşılaştırın ve ortak olanına izin verin.</translation>
    </message>
    <message>
        <source>ISDN: calls signalled as data (Unrestricted Digital Information) to a telephone line.</source>
        <translation>ISDN: Telefon hattına veri olarak (Unrestricted Digital Information) işaretlenen çağrılar.</translation>
    </message>
    <message>
        <source>Send the bearer as Speech or 3.1 kHz Audio.</source>
        <translation>Taşıyıcıyı Speech veya 3.1 kHz Audio olarak gönderin.</translation>
    </message>
    <message>
        <source>It blames the combination of what was asked and who was called.</source>
        <translation>İstenen ile arananın bileşimini suçlar.</translation>
    </message>
    <message>
        <source>cause=88</source>
        <translation>cause=88</translation>
    </message>
    <message>
        <source>Non-existing CUG</source>
        <translation>Olmayan kapalı grup</translation>
    </message>
    <message>
        <source>The closed user group named in the call does not exist.</source>
        <translation>Çağrıda adı geçen kapalı kullanıcı grubu yoktur.</translation>
    </message>
    <message>
        <source>A wrong interlock code in the PBX.</source>
        <translation>Santralde yanlış interlock kodu.</translation>
    </message>
    <message>
        <source>Correct it or call without a group.</source>
        <translation>Düzeltin ya da grupsuz arayın.</translation>
    </message>
    <message>
        <source>The group named in the call is unknown to the network.</source>
        <translation>Çağrıda adı geçen grup şebekede bilinmez.</translation>
    </message>
    <message>
        <source>Invalid transit network selection (national use)</source>
        <translation>Geçersiz geçiş şebekesi seçimi (ulusal kullanım)</translation>
    </message>
    <message>
        <source>The code of the transit network is malformed.</source>
        <translation>Geçiş şebekesinin kodu bozuktur.</translation>
    </message>
    <message>
        <source>A carrier code of wrong length in the setup message.</source>
        <translation>Kurulum iletisinde yanlış uzunlukta operatör kodu.</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Düzeltin veya kaldırın.</translation>
    </message>
    <message>
        <source>A malformed code is refused with 91 before anybody looks for the network.</source>
        <translation>Bozuk kod, şebeke aranmadan önce 91 ile reddedilir.</translation>
    </message>
    <message>
        <source>Invalid message, unspecified</source>
        <translation>Geçersiz ileti, belirtilmemiş</translation>
    </message>
    <message>
        <source>A message is invalid, and no closer value of the class fits.</source>
        <translation>Bir ileti geçersizdir ve sınıfın daha yakın bir değeri uymaz.</translation>
    </message>
    <message>
        <source>Interworking of two vendors after an upgrade.</source>
        <translation>Bir yükseltmeden sonra iki üreticinin birlikte çalışması.</translation>
    </message>
    <message>
        <source>Trace the D channel and send the trace to the vendor.</source>
        <translation>D kanalını izleyin ve kaydı üreticiye gönderin.</translation>
    </message>
    <message>
        <source>Prefer the values 96 to 101 wherever one of them fits.</source>
        <translation>Biri uyuyorsa 96-101 arasındaki değerleri yeğleyin.</translation>
    </message>
    <message>
        <source>Mandatory information element is missing</source>
        <translation>Zorunlu bilgi öğesi eksik</translation>
    </message>
    <message>
        <source>A required information element is missing from the message. FreeSWITCH also ends its own calls with it when a required SIP part, such as the SDP at answer, is not there.</source>
        <translation>İletide zorunlu bir bilgi öğesi eksiktir. FreeSWITCH, yanıttaki SDP gibi gerekli bir SIP parçası yoksa kendi çağrılarını da bununla bitirir.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `MANDATORY_IE_MISSING`.</source>
        <translation>FreeSWITCH `MANDATORY_IE_MISSING` yazar.</translation>
    </message>
    <message>
        <source>Look whether the 200 or ACK of that call carried SDP, and whether credentials were at hand for a challenge.</source>
        <translation>O çağrının 200 veya ACK iletisinde SDP bulunup bulunmadığına ve bir kimlik sorgusu için bilgilerin hazır olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The receiver of an incomplete message answers with 96 and names the element in the diagnostic.</source>
        <translation>Eksik iletiyi alan taraf 96 ile yanıt verir ve tanı alanında öğenin adını bildirir.</translation>
    </message>
    <message>
        <source>Message type non-existent or not implemented</source>
        <translation>İleti türü yok veya uygulanmamış</translation>
    </message>
    <message>
        <source>The type of the message is unknown here.</source>
        <translation>İletinin türü burada bilinmez.</translation>
    </message>
    <message>
        <source>National ISDN variants: one side sends a message the other&apos;s variant lacks.</source>
        <translation>Ulusal ISDN türevleri: Bir taraf, ötekinin türevinde olmayan bir ileti gönderir.</translation>
    </message>
    <message>
        <source>Set the same switch type on both sides.</source>
        <translation>İki tarafta aynı santral türünü ayarlayın.</translation>
    </message>
    <message>
        <source>A type this side has never heard of is answered with 97.</source>
        <translation>Bu tarafın hiç bilmediği türe 97 ile yanıt verilir.</translation>
    </message>
    <message>
        <source>Message not compatible with call state or message type non-existent or not implemented</source>
        <translation>İleti çağrı durumuyla uyumsuz ya da türü bilinmiyor</translation>
    </message>
    <message>
        <source>The message does not fit the state of the call, or its type is unknown; the sender of 98 does not distinguish.</source>
        <translation>İleti çağrının durumuna uymaz ya da türü bilinmez; 98&apos;i gönderen ayrım yapmaz.</translation>
    </message>
    <message>
        <source>STATUS with 98 in D-channel traces while calls work.</source>
        <translation>Çağrılar çalışırken D kanalı izleme kayıtlarında 98 içeren STATUS.</translation>
    </message>
    <message>
        <source>Harmless if nothing drops; else compare the variants.</source>
        <translation>Düşen çağrı yoksa zararsızdır; varsa türevleri karşılaştırın.</translation>
    </message>
    <message>
        <source>Send it when you cannot tell which of the two faults it is.</source>
        <translation>İki hatadan hangisi olduğunu ayıramıyorsanız gönderin.</translation>
    </message>
    <message>
        <source>Information element nonexistent or not implemented</source>
        <translation>Bilgi öğesi yok veya uygulanmamış</translation>
    </message>
    <message>
        <source>An information element is unknown and was left aside; the message was still processed.</source>
        <translation>Bir bilgi öğesi bilinmez ve dikkate alınmamıştır; ileti yine de işlenmiştir.</translation>
    </message>
    <message>
        <source>Display, facility or user-to-user elements towards older exchanges.</source>
        <translation>Eski merkezlere gönderilen gösterim, ek hizmet veya kullanıcıdan kullanıcıya öğeleri.</translation>
    </message>
    <message>
        <source>Switch the element off if the noise disturbs.</source>
        <translation>Gürültü rahatsız ediyorsa öğeyi kapatın.</translation>
    </message>
    <message>
        <source>It reports an element that was skipped while the rest was used.</source>
        <translation>Geri kalanı kullanılırken atlanan bir öğeyi bildirir.</translation>
    </message>
    <message>
        <source>Invalid information element contents</source>
        <translation>Bilgi öğesinin içeriği geçersiz</translation>
    </message>
    <message>
        <source>An element is known, its contents are not acceptable.</source>
        <translation>Öğe bilinir ama içeriği kabul edilmez.</translation>
    </message>
    <message>
        <source>Calls with a caller number of a type or plan the exchange rejects; often every outgoing call after a PBX change.</source>
        <translation>Merkezin reddettiği türde veya planda arayan numarayla yapılan çağrılar; çoğu kez santral değişikliğinden sonra giden her çağrı.</translation>
    </message>
    <message>
        <source>Correct type of number, presentation and bearer; the diagnostic in the trace names the element.</source>
        <translation>Numara türünü, gösterimi ve taşıyıcıyı düzeltin; izleme kaydındaki tanı alanı öğenin adını verir.</translation>
    </message>
    <message>
        <source>Name the offending element in the diagnostic when you send 100.</source>
        <translation>100 gönderirken hatalı öğenin adını tanı alanında verin.</translation>
    </message>
    <message>
        <source>Message not compatible with call state</source>
        <translation>İleti çağrı durumuyla uyumsuz</translation>
    </message>
    <message>
        <source>A known message came at a time when it is not allowed: both sides see the call in different states.</source>
        <translation>Bilinen bir ileti izin verilmeyen bir anda gelmiştir: İki taraf çağrıyı farklı durumlarda görür.</translation>
    </message>
    <message>
        <source>After a switchover or lost D-channel frames.</source>
        <translation>Yedeğe geçişten veya kaybolan D kanalı çerçevelerinden sonra.</translation>
    </message>
    <message>
        <source>The calls clear by themselves; repeated cases need a trace of both sides.</source>
        <translation>Çağrılar kendiliğinden sonlanır; yinelenirse iki tarafın izleme kaydı gerekir.</translation>
    </message>
    <message>
        <source>It travels in STATUS together with the call state as this side sees it.</source>
        <translation>Bu tarafın gördüğü çağrı durumuyla birlikte STATUS içinde gider.</translation>
    </message>
    <message>
        <source>Recovery on timer expiry</source>
        <translation>Zamanlayıcı dolunca kurtarma</translation>
    </message>
    <message>
        <source>A timer ran out and the call was given up. It names a symptom: one side did not answer a message.</source>
        <translation>Bir zamanlayıcı dolmuş ve çağrıdan vazgeçilmiştir. Bir belirtiyi anlatır: Taraflardan biri bir iletiye yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>It becomes SIP 504 (in Asterisk 603, for want of an entry). Back, 504 and, in RFC 3398 and FreeSWITCH, 408 become 102.</source>
        <translation>SIP 504 olur (Asterisk&apos;te tabloda yeri olmadığından 603). Geri yönde 504, ayrıca RFC 3398 ve FreeSWITCH&apos;te 408, 102 olur.</translation>
    </message>
    <message>
        <source>FreeSWITCH logs `RECOVERY_ON_TIMER_EXPIRE`: the gateway or phone gave no answer to the INVITE (408).</source>
        <translation>FreeSWITCH `RECOVERY_ON_TIMER_EXPIRE` yazar: Ağ geçidi veya telefon INVITE&apos;a yanıt vermemiştir (408).</translation>
    </message>
    <message>
        <source>Check address, firewall and whether the registration is still true.</source>
        <translation>Adresi, güvenlik duvarını ve kaydın hâlâ geçerli olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Calls that were up end with 102 at the session interval: the refresh of the session timer was not answered.</source>
        <translation>Kurulmuş çağrılar oturum aralığında 102 ile biter: Oturum zamanlayıcısının yenilemesi yanıtlanmamıştır.</translation>
    </message>
    <message>
        <source>Look for re-INVITE or UPDATE without response at that time.</source>
        <translation>O anda yanıtsız kalan re-INVITE veya UPDATE&apos;i arayın.</translation>
    </message>
    <message>
        <source>ISDN: T303, T310 or T305 expired towards the exchange.</source>
        <translation>ISDN: Merkeze karşı T303, T310 veya T305 dolmuştur.</translation>
    </message>
    <message>
        <source>Test the D channel; report to the provider when layer 2 stays up.</source>
        <translation>D kanalını sınayın; 2. katman ayaktaysa sağlayıcıya bildirin.</translation>
    </message>
    <message>
        <source>Clear with 102 when your own timer made the decision.</source>
        <translation>Kararı kendi zamanlayıcınız verdiyse 102 ile sonlandırın.</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>zaman aşımı</translation>
    </message>
    <message>
        <source>cause=102</source>
        <translation>cause=102</translation>
    </message>
    <message>
        <source>Parameter non-existent or not implemented - passed on</source>
        <translation>Parametre bilinmiyor, olduğu gibi iletildi</translation>
    </message>
    <message>
        <source>ISUP message</source>
        <translation>ISUP iletisi</translation>
    </message>
    <message>
        <source>An ISUP parameter was unknown and passed on unchanged. FreeSWITCH and Asterisk call 103 `MANDATORY_IE_LENGTH_ERROR`, another meaning.</source>
        <translation>Bir ISUP parametresi bilinmemiş ve değiştirilmeden iletilmiştir. FreeSWITCH ve Asterisk 103&apos;e, başka bir anlamda, `MANDATORY_IE_LENGTH_ERROR` der.</translation>
    </message>
    <message>
        <source>SS7 traces between exchanges of different releases.</source>
        <translation>Farklı sürümlerdeki merkezler arasındaki SS7 izleme kayıtları.</translation>
    </message>
    <message>
        <source>It informs the sending exchange and changes nothing in the call.</source>
        <translation>Gönderen santrali bilgilendirir, çağrıda bir şey değiştirmez.</translation>
    </message>
    <message>
        <source>Message with unrecognized parameter discarded</source>
        <translation>Bilinmeyen parametreli ileti atıldı</translation>
    </message>
    <message>
        <source>A message with an unknown parameter was thrown away as a whole.</source>
        <translation>Bilinmeyen parametre içeren ileti bütünüyle atılmıştır.</translation>
    </message>
    <message>
        <source>ISUP links with new parameters towards old exchanges.</source>
        <translation>Eski merkezlere yeni parametreler gönderilen ISUP bağlantıları.</translation>
    </message>
    <message>
        <source>Have the parameter screened at the border.</source>
        <translation>Parametreyi sınırda ayıklatın.</translation>
    </message>
    <message>
        <source>The sending exchange learns from it that its message had no effect.</source>
        <translation>Gönderen santral, iletisinin etkisiz kaldığını bundan öğrenir.</translation>
    </message>
    <message>
        <source>Protocol error, unspecified</source>
        <translation>Protokol hatası, belirtilmemiş</translation>
    </message>
    <message>
        <source>A message broke the protocol and no closer value (95 to 101) fits. It becomes SIP 500.</source>
        <translation>Bir ileti protokole aykırıdır ve daha yakın bir değer (95-101) uymaz. SIP 500 olur.</translation>
    </message>
    <message>
        <source>ISDN between a PBX and an exchange of differing variants (EuroISDN, NI2, QSIG, 5ESS).</source>
        <translation>Farklı türevlerdeki santral ile merkez arasındaki ISDN (EuroISDN, NI2, QSIG, 5ESS).</translation>
    </message>
    <message>
        <source>Set the same `switchtype` and NET or USER role on both sides.</source>
        <translation>İki tarafta aynı `switchtype` değerini ve NET veya USER rolünü ayarlayın.</translation>
    </message>
    <message>
        <source>After a software update of one side, always at the same feature (transfer, redirection).</source>
        <translation>Bir tarafın yazılım güncellemesinden sonra, hep aynı özellikte (aktarma, yönlendirme).</translation>
    </message>
    <message>
        <source>Trace both versions and switch the new element off.</source>
        <translation>İki sürümü izleyin ve yeni öğeyi kapatın.</translation>
    </message>
    <message>
        <source>Use it when none of the values 95 to 101 says it better.</source>
        <translation>95-101 arasındaki değerlerden hiçbiri daha iyi anlatmıyorsa kullanın.</translation>
    </message>
    <message>
        <source>cause=111</source>
        <translation>cause=111</translation>
    </message>
    <message>
        <source>Interworking, unspecified</source>
        <translation>Ağlar arası çalışma, belirtilmemiş</translation>
    </message>
    <message>
        <source>Behind a gateway lies a network that does not tell its causes, or tells one that cannot be translated. It becomes SIP 500.</source>
        <translation>Ağ geçidinin arkasında, nedenlerini bildirmeyen ya da çevrilemeyen bir neden bildiren bir ağ vardır. SIP 500 olur.</translation>
    </message>
    <message>
        <source>Asterisk puts 127 on every SIP error without a better entry: 400, 405, 413 to 415, 481, 482, 487, 491 and all unknown 4xx and 6xx; even a caller who hung up (487) shows as 127.</source>
        <translation>Asterisk, daha iyi karşılığı olmayan her SIP hatasına 127 yazar: 400, 405, 413-415, 481, 482, 487, 491 ve bilinmeyen bütün 4xx ve 6xx; arayanın kapatması bile (487) 127 olarak görünür.</translation>
    </message>
    <message>
        <source>Asterisk CDRs and `HANGUPCAUSE` full of 127.</source>
        <translation>Asterisk CDR&apos;leri ve `HANGUPCAUSE` 127 ile doludur.</translation>
    </message>
    <message>
        <source>`HANGUPCAUSE_KEYS()`</source>
        <translation>`HANGUPCAUSE_KEYS()`</translation>
    </message>
    <message>
        <source>Read the SIP code with `HANGUPCAUSE(channel,tech)`; 487 is harmless, 481 and 400 are not.</source>
        <translation>SIP kodunu `HANGUPCAUSE(channel,tech)` ile okuyun; 487 zararsızdır, 481 ve 400 değildir.</translation>
    </message>
    <message>
        <source>FreeSWITCH `INTERWORKING` after 413, 414, 416, 420, 421, 423, 505 or 513.</source>
        <translation>413, 414, 416, 420, 421, 423, 505 veya 513&apos;ten sonra FreeSWITCH `INTERWORKING` yazar.</translation>
    </message>
    <message>
        <source>The peer refused the form of the message: see the trace.</source>
        <translation>Karşı taraf iletinin biçimini reddetmiştir: izlemeye bakın.</translation>
    </message>
    <message>
        <source>A carrier returns 127 for foreign networks: they never say why.</source>
        <translation>Operatör yabancı ağlar için 127 döndürür: Bu ağlar nedeni hiç bildirmez.</translation>
    </message>
    <message>
        <source>Compare success over another carrier; only statistics help here.</source>
        <translation>Başka bir operatördeki başarıyla karşılaştırın; burada yalnızca istatistik yardımcı olur.</translation>
    </message>
    <message>
        <source>A gateway sends 127 when the network behind it ended the call without a cause it could pass on.</source>
        <translation>Ağ geçidi, arkasındaki ağ aktarılabilir bir neden vermeden çağrıyı bitirdiğinde 127 gönderir.</translation>
    </message>
    <message>
        <source>cause=127</source>
        <translation>cause=127</translation>
    </message>
    <message>
        <source>Valid cause code not yet received</source>
        <translation>Geçerli neden henüz alınmadı</translation>
    </message>
    <message>
        <source>Wireshark, Asterisk and FreeSWITCH</source>
        <translation>Wireshark, Asterisk ve FreeSWITCH</translation>
    </message>
    <message>
        <source>No Q.850 value. Wireshark shows it for 0 in a Reason header, and programs use 0 as long as no cause has come; Asterisk&apos;s `HANGUPCAUSE` and FreeSWITCH&apos;s `NONE` are 0 then.</source>
        <translation>Q.850 değeri değildir. Wireshark bunu Reason başlığındaki 0 için gösterir; programlar da henüz neden gelmediyse 0 kullanır: Asterisk&apos;te `HANGUPCAUSE`, FreeSWITCH&apos;te `NONE` o zaman 0&apos;dır.</translation>
    </message>
    <message>
        <source>A call record has cause 0: the record was written before the call ended, or the call never reached a trunk.</source>
        <translation>Çağrı kaydında neden 0&apos;dır: Kayıt çağrı bitmeden yazılmıştır ya da çağrı hiçbir hatta ulaşmamıştır.</translation>
    </message>
    <message>
        <source>Read `DIALSTATUS` or the SIP code instead.</source>
        <translation>Bunun yerine `DIALSTATUS` değerini veya SIP kodunu okuyun.</translation>
    </message>
    <message>
        <source>Never send 0; use 31 when nothing better is known.</source>
        <translation>0 göndermeyin; daha iyisi bilinmiyorsa 31 kullanın.</translation>
    </message>
    <message>
        <source>Both blame the number. 1: complete, but nobody has it. 28: not a number the network can read.</source>
        <translation>İkisi de numarayı suçlar. 1: Tamdır ama kimseye ait değildir. 28: Şebekenin okuyabildiği bir numara değildir.</translation>
    </message>
    <message>
        <source>More digits</source>
        <translation>Daha çok rakam</translation>
    </message>
    <message>
        <source>Do not help</source>
        <translation>İşe yaramaz</translation>
    </message>
    <message>
        <source>May make it valid</source>
        <translation>Geçerli kılabilir</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kodu</translation>
    </message>
    <message>
        <source>404, also 485 and 604</source>
        <translation>404, ayrıca 485 ve 604</translation>
    </message>
    <message>
        <source>484</source>
        <translation>484</translation>
    </message>
    <message>
        <source>Typical fault of a PBX</source>
        <translation>Santralin tipik hatası</translation>
    </message>
    <message>
        <source>Prefix left in or doubled</source>
        <translation>Kalan veya ikilenen önek</translation>
    </message>
    <message>
        <source>Type of number wrong, digits cut off</source>
        <translation>Yanlış numara türü, eksik rakam</translation>
    </message>
    <message>
        <source>If one number fails it is 1&apos;s kind of trouble; if a whole class of numbers fails, look at the format whichever of the two you see.</source>
        <translation>Tek numara başarısızsa sorun 1&apos;in anlattığı türdendir; bir sınıfın tamamı başarısızsa, hangisini görürseniz görün biçime bakın.</translation>
    </message>
    <message>
        <source>16: somebody hung up. 31: a normal end whose kind is not told.</source>
        <translation>16: Biri kapattı. 31: Türü söylenmeyen olağan son.</translation>
    </message>
    <message>
        <source>Answered call</source>
        <translation>Yanıtlanmış çağrı</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>A device that does not care to say</source>
        <translation>Nedenini söylemeye gerek görmeyen bir cihaz</translation>
    </message>
    <message>
        <source>Unanswered call</source>
        <translation>Yanıtlanmamış çağrı</translation>
    </message>
    <message>
        <source>Caller gave up, or a dialplan ended</source>
        <translation>Arayan vazgeçti ya da arama planı bitti</translation>
    </message>
    <message>
        <source>A failure without translation</source>
        <translation>Çevirisi olmayan bir başarısızlık</translation>
    </message>
    <message>
        <source>On the SIP side</source>
        <translation>SIP tarafında</translation>
    </message>
    <message>
        <source>BYE or CANCEL</source>
        <translation>BYE veya CANCEL</translation>
    </message>
    <message>
        <source>480; comes from every unlisted code</source>
        <translation>480; listede olmayan her koddan gelir</translation>
    </message>
    <message>
        <source>In reports treat 16 with duration as success and 31 without duration as a failure to look into.</source>
        <translation>Raporlarda süresi olan 16&apos;yı başarı, süresi olmayan 31&apos;i incelenecek başarısızlık sayın.</translation>
    </message>
    <message>
        <source>Busy cannot, rejected will not. SIP phones blur it by sending 486 for both.</source>
        <translation>Meşgul olan alamaz, reddeden almak istemez. SIP telefonları ikisi için de 486 göndererek farkı siler.</translation>
    </message>
    <message>
        <source>486, 600</source>
        <translation>486, 600</translation>
    </message>
    <message>
        <source>403, 603; also made of 401 and 407</source>
        <translation>403, 603; ayrıca 401 ve 407&apos;den gelir</translation>
    </message>
    <message>
        <source>Worth calling again</source>
        <translation>Yeniden aramaya değer mi</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>Dakikalar sonra</translation>
    </message>
    <message>
        <source>Not before something changed</source>
        <translation>Bir şey değişmeden hayır</translation>
    </message>
    <message>
        <source>If every call shows it</source>
        <translation>Her çağrıda görülürse</translation>
    </message>
    <message>
        <source>All channels in use</source>
        <translation>Bütün kanallar dolu</translation>
    </message>
    <message>
        <source>Wrong credentials or caller number at the trunk</source>
        <translation>Hatta yanlış kimlik bilgisi veya arayan numara</translation>
    </message>
    <message>
        <source>21 on all calls of a trunk is a login problem until the opposite is shown.</source>
        <translation>Bir hattın bütün çağrılarında 21, aksi kanıtlanana kadar kimlik bilgisi sorunudur.</translation>
    </message>
    <message>
        <source>18: the phone did not react at all. 19: it rang, nobody came.</source>
        <translation>18: Telefon hiç tepki vermedi. 19: Çaldı, kimse gelmedi.</translation>
    </message>
    <message>
        <source>Ringing heard</source>
        <translation>Çalma duyuldu mu</translation>
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
        <source>To repair</source>
        <translation>Onarılacak şey</translation>
    </message>
    <message>
        <source>Phone, line, registration</source>
        <translation>Telefon, hat, kayıt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>To SIP</source>
        <translation>SIP&apos;e</translation>
    </message>
    <message>
        <source>408</source>
        <translation>408</translation>
    </message>
    <message>
        <source>480</source>
        <translation>480</translation>
    </message>
    <message>
        <source>From SIP 480</source>
        <translation>SIP 480&apos;den</translation>
    </message>
    <message>
        <source>RFC 3398, FreeSWITCH</source>
        <translation>RFC 3398, FreeSWITCH</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Behind a SIP trunk do not trust the difference: check whether 180 was seen.</source>
        <translation>SIP hattının arkasında bu farka güvenmeyin: 180 görülüp görülmediğine bakın.</translation>
    </message>
    <message>
        <source>A mobile is switched off or out of coverage, or a SIP user is not registered. The network knows the subscriber and cannot reach the phone now.</source>
        <translation>Mobil telefon kapalıdır veya kapsama dışındadır ya da SIP kullanıcısı kayıtlı değildir. Şebeke aboneyi tanır ama şu anda ona ulaşamaz.</translation>
    </message>
    <message>
        <source>Asterisk: Dial to `SIP/…` after chan_sip was removed (Asterisk 21): `No channel type registered for &apos;SIP&apos;`, cause 66, `CHANUNAVAIL`.</source>
        <translation>Asterisk: chan_sip kaldırıldıktan sonra (Asterisk 21) `SIP/…` ile Dial: `No channel type registered for &apos;SIP&apos;`, 66 nedeni, `CHANUNAVAIL`.</translation>
    </message>
</context>
</TS>
