<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ede</name>
    <message>
        <source>DNSSEC validation</source>
        <extracomment>class dnssec</extracomment>
        <translation>DNSSEC doğrulaması</translation>
    </message>
    <message>
        <source>Cache and stale data</source>
        <translation>Önbellek ve eskimiş veri</translation>
    </message>
    <message>
        <source>Policy and filtering</source>
        <translation>İlke ve süzme</translation>
    </message>
    <message>
        <source>Server and network</source>
        <translation>Sunucu ve ağ</translation>
    </message>
    <message>
        <source>Unsupported DNSKEY Algorithm</source>
        <translation>Desteklenmeyen DNSKEY algoritması</translation>
    </message>
    <message>
        <source>Answer of a resolver</source>
        <translation>Çözümleyicinin yanıtı</translation>
    </message>
    <message>
        <source>The zone is signed only with algorithms this resolver does not know; it treats the zone as unsigned.</source>
        <translation>Bölge yalnızca bu çözümleyicinin bilmediği algoritmalarla imzalanmıştır; çözümleyici bölgeyi imzasız sayar.</translation>
    </message>
    <message>
        <source>A zone still signed with RSA/SHA-1 or DSA on a system whose crypto policy forbids them (Red Hat 9), or a new algorithm on an old resolver.</source>
        <translation>Kripto ilkesinin bunları yasakladığı bir sistemde (Red Hat 9) hâlâ RSA/SHA-1 veya DSA ile imzalı bölge ya da eski çözümleyicide yeni bir algoritma.</translation>
    </message>
    <message>
        <source>`dig +cd DNSKEY example.org`</source>
        <translation>`dig +cd DNSKEY example.org`</translation>
    </message>
    <message>
        <source>Roll the zone to algorithm 13 or 8.</source>
        <translation>Bölgeyi 13 veya 8 numaralı algoritmaya geçirin.</translation>
    </message>
    <message>
        <source>Validators send it to explain why they treat a signed zone as unsigned.</source>
        <translation>Doğrulayıcılar, imzalı bir bölgeyi neden imzasız saydıklarını açıklamak için gönderir.</translation>
    </message>
    <message>
        <source>EDE 1</source>
        <translation>EDE 1</translation>
    </message>
    <message>
        <source>EDE: 1</source>
        <translation>EDE: 1</translation>
    </message>
    <message>
        <source>Unsupported DS Digest Type</source>
        <translation>Desteklenmeyen DS özet türü</translation>
    </message>
    <message>
        <source>All DS records of the zone use digests unknown to this resolver, so it goes on as if unsigned.</source>
        <translation>Bölgenin bütün DS kayıtları bu çözümleyicinin bilmediği özetleri kullanır; bölgeyi imzasız sayarak devam eder.</translation>
    </message>
    <message>
        <source>A DS with SHA-1 or GOST only.</source>
        <translation>Yalnızca SHA-1 veya GOST özetli DS.</translation>
    </message>
    <message>
        <source>`dig DS example.org`</source>
        <translation>`dig DS example.org`</translation>
    </message>
    <message>
        <source>Publish a DS with SHA-256 (type 2) at the registrar.</source>
        <translation>Kayıt kuruluşunda SHA-256 (tür 2) DS yayımlayın.</translation>
    </message>
    <message>
        <source>A DS with SHA-256 beside the others avoids it.</source>
        <translation>Ötekilerin yanına konan SHA-256&apos;lı bir DS bunu önler.</translation>
    </message>
    <message>
        <source>EDE 2</source>
        <translation>EDE 2</translation>
    </message>
    <message>
        <source>EDE: 2</source>
        <translation>EDE: 2</translation>
    </message>
    <message>
        <source>DNSSEC Indeterminate</source>
        <translation>DNSSEC belirsiz</translation>
    </message>
    <message>
        <source>Validation came to no result: no trust anchor covers the name, or needed records could not be had.</source>
        <translation>Doğrulama sonuca ulaşamamıştır: Hiçbir güven çıpası adı kapsamaz ya da gereken kayıtlar alınamamıştır.</translation>
    </message>
    <message>
        <source>Unbound with a missing or outdated root trust anchor.</source>
        <translation>Kök güven çıpası eksik veya eski olan Unbound.</translation>
    </message>
    <message>
        <source>Run `unbound-anchor` and check `auto-trust-anchor-file`.</source>
        <translation>`unbound-anchor` çalıştırın ve `auto-trust-anchor-file` ayarını denetleyin.</translation>
    </message>
    <message>
        <source>A validator says so when it can neither confirm nor deny.</source>
        <translation>Doğrulayıcı bunu, imzayı ne onaylayabildiği ne de çürütebildiği durumda söyler.</translation>
    </message>
    <message>
        <source>EDE 5</source>
        <translation>EDE 5</translation>
    </message>
    <message>
        <source>EDE: 5</source>
        <translation>EDE: 5</translation>
    </message>
    <message>
        <source>DNSSEC Bogus</source>
        <translation>DNSSEC geçersiz</translation>
    </message>
    <message>
        <source>The resolver tried to validate the answer and it came out bogus, for a reason without a code of its own. It goes with SERVFAIL; with `dig +cd` the data can still be seen.</source>
        <translation>Çözümleyici yanıtı doğrulamayı denemiş, yanıt geçersiz (bogus) çıkmıştır; nedenin kendine ait bir kodu yoktur. SERVFAIL ile gelir; `dig +cd` ile veri yine de görülebilir.</translation>
    </message>
    <message>
        <source>Unbound uses 6 as its general code and puts the finer one where it knows it; PowerDNS Recursor sends 6 for signatures that do not verify, BIND sends the finer codes only.</source>
        <translation>Unbound 6&apos;yı genel kod olarak kullanır, bildiği yerde daha ayrıntılısını koyar; PowerDNS Recursor doğrulanmayan imzalar için 6 gönderir, BIND ise yalnızca ayrıntılı kodları gönderir.</translation>
    </message>
    <message>
        <source>The DS at the registrar names a key the zone no longer has: a key was rolled, or the zone moved to another provider.</source>
        <translation>Kayıt kuruluşundaki DS, bölgede artık bulunmayan bir anahtarı gösterir: Anahtar değiştirilmiş ya da bölge başka sağlayıcıya taşınmıştır.</translation>
    </message>
    <message>
        <source>`dig DS example.org` beside `dig +cd DNSKEY example.org`</source>
        <translation>`dig DS example.org` ile `dig +cd DNSKEY example.org` karşılaştırması</translation>
    </message>
    <message>
        <source>Put the DS of the present key at the registrar, or remove the DS; the answer is right again when the old DS has left the caches.</source>
        <translation>Kayıt kuruluşuna şimdiki anahtarın DS kaydını koyun ya da DS&apos;yi kaldırın; eski DS önbelleklerden çıkınca yanıt düzelir.</translation>
    </message>
    <message>
        <source>Signatures do not fit the data: the zone was edited after signing, or servers hold different copies.</source>
        <translation>İmzalar veriye uymaz: Bölge imzalandıktan sonra değiştirilmiştir ya da sunucularda farklı kopyalar vardır.</translation>
    </message>
    <message>
        <source>`dnsviz probe example.org`</source>
        <translation>`dnsviz probe example.org`</translation>
    </message>
    <message>
        <source>Sign again and compare the SOA serial on all servers.</source>
        <translation>Yeniden imzalayın ve bütün sunuculardaki SOA seri numarasını karşılaştırın.</translation>
    </message>
    <message>
        <source>One resolver says bogus, all others validate: a middlebox or forwarder strips DNSSEC records on its way.</source>
        <translation>Tek bir çözümleyici geçersiz der, ötekiler doğrular: Yolundaki bir ara cihaz veya iletici DNSSEC kayıtlarını siler.</translation>
    </message>
    <message>
        <source>Let that resolver ask the authorities itself, or forward to one that passes RRSIG.</source>
        <translation>O çözümleyici yetkili sunuculara kendisi sorsun ya da RRSIG kayıtlarını geçiren birine iletsin.</translation>
    </message>
    <message>
        <source>EDE 6</source>
        <translation>EDE 6</translation>
    </message>
    <message>
        <source>EDE: 6</source>
        <translation>EDE: 6</translation>
    </message>
    <message>
        <source>DNSSEC validation failure</source>
        <translation>DNSSEC validation failure</translation>
    </message>
    <message>
        <source>Signature Expired</source>
        <translation>İmzanın süresi doldu</translation>
    </message>
    <message>
        <source>All signatures over the answer are past their expiry. The zone stopped being signed again, or the resolver&apos;s clock is ahead.</source>
        <translation>Yanıtın üzerindeki bütün imzaların süresi geçmiştir. Bölge yeniden imzalanmıyordur ya da çözümleyicinin saati ileridir.</translation>
    </message>
    <message>
        <source>The zone&apos;s signer has stopped: a cron job, a frozen zone in BIND, an offline key. Unbound: `signature expired`; BIND: `RRSIG has expired`.</source>
        <translation>Bölgenin imzalayıcısı durmuştur: bir cron işi, BIND&apos;da dondurulmuş bölge, çevrimdışı anahtar. Unbound: `signature expired`; BIND: `RRSIG has expired`.</translation>
    </message>
    <message>
        <source>`dig +cd +dnssec example.org SOA`, the first date in RRSIG is the expiry</source>
        <translation>`dig +cd +dnssec example.org SOA`, RRSIG içindeki ilk tarih bitiştir</translation>
    </message>
    <message>
        <source>Sign now, then mend the job; let signatures live longer than the SOA expire time and watch their age.</source>
        <translation>Hemen imzalayın, sonra işi onarın; imzaların ömrünü SOA expire süresinden uzun tutun ve yaşlarını izleyin.</translation>
    </message>
    <message>
        <source>Only one server of the zone is at fault: a secondary with an old copy.</source>
        <translation>Bölgenin yalnızca bir sunucusu hatalıdır: eski kopyalı bir ikincil sunucu.</translation>
    </message>
    <message>
        <source>`dig +nssearch example.org`</source>
        <translation>`dig +nssearch example.org`</translation>
    </message>
    <message>
        <source>Repair its transfer; compare serials.</source>
        <translation>Aktarımını onarın; seri numaralarını karşılaştırın.</translation>
    </message>
    <message>
        <source>Every signed domain fails on one resolver: its clock is wrong, often after a dead battery or in a new virtual machine.</source>
        <translation>Tek bir çözümleyicide imzalı bütün alan adları başarısız olur: Saati yanlıştır; çoğu kez pil bittikten sonra veya yeni bir sanal makinede.</translation>
    </message>
    <message>
        <source>`date -u`</source>
        <translation>`date -u`</translation>
    </message>
    <message>
        <source>Set the time by NTP with an address instead of a name, since names cannot be resolved now.</source>
        <translation>Saati NTP ile, ad yerine adres kullanarak ayarlayın; adlar o anda çözülemez.</translation>
    </message>
    <message>
        <source>It is sent only if every signature over the answer has run out.</source>
        <translation>Ancak yanıtın üzerindeki bütün imzaların süresi dolmuşsa gönderilir.</translation>
    </message>
    <message>
        <source>EDE 7</source>
        <translation>EDE 7</translation>
    </message>
    <message>
        <source>EDE: 7</source>
        <translation>EDE: 7</translation>
    </message>
    <message>
        <source>RRSIG has expired</source>
        <translation>RRSIG has expired</translation>
    </message>
    <message>
        <source>Signature Not Yet Valid</source>
        <translation>İmza henüz geçerli değil</translation>
    </message>
    <message>
        <source>The signatures start in the future. Either the signer&apos;s clock is ahead, or the resolver&apos;s is behind.</source>
        <translation>İmzaların başlangıcı gelecektedir. Ya imzalayanın saati ileridir ya da çözümleyicininki geridedir.</translation>
    </message>
    <message>
        <source>A resolver that starts with its clock in 1970 or at its build date; all signed zones fail. BIND: `RRSIG validity period has not begun`.</source>
        <translation>Saati 1970&apos;te veya derleme tarihinde başlayan çözümleyici; imzalı bütün bölgeler başarısız olur. BIND: `RRSIG validity period has not begun`.</translation>
    </message>
    <message>
        <source>Set the time; give the NTP client addresses, not names.</source>
        <translation>Saati ayarlayın; NTP istemcisine ad değil, adres verin.</translation>
    </message>
    <message>
        <source>Signers set the inception an hour back to avoid 8.</source>
        <translation>İmzalayıcılar 8&apos;den kaçınmak için başlangıcı bir saat geriye koyar.</translation>
    </message>
    <message>
        <source>EDE 8</source>
        <translation>EDE 8</translation>
    </message>
    <message>
        <source>EDE: 8</source>
        <translation>EDE: 8</translation>
    </message>
    <message>
        <source>DNSKEY Missing</source>
        <translation>DNSKEY eksik</translation>
    </message>
    <message>
        <source>The parent has a DS, and the zone has no DNSKEY that matches it. The usual picture of a domain that changed provider with DNSSEC still on at the registrar.</source>
        <translation>Üst bölgede DS vardır, bölgede ona uyan DNSKEY yoktur. Kayıt kuruluşunda DNSSEC açıkken sağlayıcı değiştiren alan adının alışılmış görünümüdür.</translation>
    </message>
    <message>
        <source>Name servers were moved to a provider that does not sign, or signs with its own key.</source>
        <translation>Ad sunucuları, imzalamayan veya kendi anahtarıyla imzalayan bir sağlayıcıya taşınmıştır.</translation>
    </message>
    <message>
        <source>`dig DS example.org`, `dig +cd DNSKEY example.org`</source>
        <translation>`dig DS example.org`, `dig +cd DNSKEY example.org`</translation>
    </message>
    <message>
        <source>Remove the DS at the registrar first and move after its TTL; now: remove it at once, or publish the DS of the new key.</source>
        <translation>Önce kayıt kuruluşundaki DS&apos;yi kaldırın, TTL&apos;i dolunca taşıyın; şimdi ise hemen kaldırın ya da yeni anahtarın DS kaydını yayımlayın.</translation>
    </message>
    <message>
        <source>A key rollover was cut short: the old KSK is gone while the parent still has its DS.</source>
        <translation>Anahtar değişimi yarıda kalmıştır: Üst bölgede DS kaydı dururken eski KSK silinmiştir.</translation>
    </message>
    <message>
        <source>Publish the old key again until the new DS is in place.</source>
        <translation>Yeni DS yerleşene kadar eski anahtarı yeniden yayımlayın.</translation>
    </message>
    <message>
        <source>PowerDNS Recursor also sends 9 when it cannot fetch the DNSKEY set at all, Unbound likewise.</source>
        <translation>PowerDNS Recursor ve Unbound, DNSKEY kümesi hiç alınamadığında da 9 gönderir.</translation>
    </message>
    <message>
        <source>`dig +cd +tcp DNSKEY example.org @ns1.example.net`</source>
        <translation>`dig +cd +tcp DNSKEY example.org @ns1.example.net`</translation>
    </message>
    <message>
        <source>Ask for the DNSKEY over UDP and TCP: large answers lost as fragments look like a missing key.</source>
        <translation>DNSKEY&apos;i UDP ve TCP üzerinden sorun: Parçalanıp yolda kaybolan büyük yanıtlar, anahtar eksikmiş gibi görünür.</translation>
    </message>
    <message>
        <source>A validator sends 9 when the chain breaks between DS and DNSKEY.</source>
        <translation>Doğrulayıcı, zincir DS ile DNSKEY arasında koptuğunda 9 gönderir.</translation>
    </message>
    <message>
        <source>EDE 9</source>
        <translation>EDE 9</translation>
    </message>
    <message>
        <source>EDE: 9</source>
        <translation>EDE: 9</translation>
    </message>
    <message>
        <source>DS mismatch</source>
        <translation>DS uyuşmazlığı</translation>
    </message>
    <message>
        <source>no keys have a DS</source>
        <translation>no keys have a DS</translation>
    </message>
    <message>
        <source>RRSIGs Missing</source>
        <translation>RRSIG eksik</translation>
    </message>
    <message>
        <source>By the chain of trust the zone is signed, and the answer came without signatures.</source>
        <translation>Güven zincirine göre bölge imzalıdır ama yanıt imzasız gelmiştir.</translation>
    </message>
    <message>
        <source>One of several servers serves an unsigned copy of the zone. Unbound: `no signatures`.</source>
        <translation>Birden çok sunucudan biri bölgenin imzasız kopyasını sunar. Unbound: `no signatures`.</translation>
    </message>
    <message>
        <source>`dig +norec +dnssec example.org @ns2.example.net`</source>
        <translation>`dig +norec +dnssec example.org @ns2.example.net`</translation>
    </message>
    <message>
        <source>Ask each server with `+dnssec`; load the signed version there.</source>
        <translation>Her sunucuya `+dnssec` ile sorun; oraya imzalı sürümü yükleyin.</translation>
    </message>
    <message>
        <source>The resolver forwards to a router or old forwarder that removes RRSIG or ignores the DO bit.</source>
        <translation>Çözümleyici, RRSIG kayıtlarını silen veya DO bitini yok sayan bir yönlendiriciye ya da eski bir ileticiye iletir.</translation>
    </message>
    <message>
        <source>`dig +dnssec . SOA @192.168.1.1`</source>
        <translation>`dig +dnssec . SOA @192.168.1.1`</translation>
    </message>
    <message>
        <source>Forward elsewhere or resolve directly; as a stopgap Unbound has `module-config: &quot;iterator&quot;` (validation off).</source>
        <translation>Başka yere iletin ya da doğrudan çözümleyin; geçici olarak Unbound&apos;da `module-config: &quot;iterator&quot;` (doğrulama kapalı) vardır.</translation>
    </message>
    <message>
        <source>A load balancer in front of a signed zone makes its answers up, unsigned.</source>
        <translation>İmzalı bir bölgenin önündeki yük dengeleyici yanıtlarını imzasız üretir.</translation>
    </message>
    <message>
        <source>Delegate the balanced names to a zone of their own without DS.</source>
        <translation>Dengelenen adları, DS&apos;si olmayan kendi bölgelerine devredin.</translation>
    </message>
    <message>
        <source>A validator sends 10 when it expected signatures and saw none.</source>
        <translation>Doğrulayıcı, imza beklerken hiç görmediğinde 10 gönderir.</translation>
    </message>
    <message>
        <source>EDE 10</source>
        <translation>EDE 10</translation>
    </message>
    <message>
        <source>EDE: 10</source>
        <translation>EDE: 10</translation>
    </message>
    <message>
        <source>no signatures</source>
        <translation>no signatures</translation>
    </message>
    <message>
        <source>No Zone Key Bit Set</source>
        <translation>Bölge anahtarı biti yok</translation>
    </message>
    <message>
        <source>No DNSKEY of the zone has the Zone Key flag, so none may sign it.</source>
        <translation>Bölgenin hiçbir DNSKEY kaydında Zone Key biti yoktur; hiçbiri onu imzalayamaz.</translation>
    </message>
    <message>
        <source>A key with flags other than 256 or 257 after manual editing.</source>
        <translation>Elle düzenlemeden sonra bayrakları 256 veya 257 olmayan anahtar.</translation>
    </message>
    <message>
        <source>Create the keys anew with the signing tool.</source>
        <translation>Anahtarları imzalama aracıyla yeniden oluşturun.</translation>
    </message>
    <message>
        <source>Hardly anybody will ever see it.</source>
        <translation>Bunu görecek kişi yok denecek kadar azdır.</translation>
    </message>
    <message>
        <source>EDE 11</source>
        <translation>EDE 11</translation>
    </message>
    <message>
        <source>EDE: 11</source>
        <translation>EDE: 11</translation>
    </message>
    <message>
        <source>NSEC Missing</source>
        <translation>NSEC eksik</translation>
    </message>
    <message>
        <source>The zone says that a name or type does not exist, and does not prove it: NSEC or NSEC3 records are missing or do not fit.</source>
        <translation>Bölge bir adın veya türün bulunmadığını söyler ama kanıtlamaz: NSEC veya NSEC3 kayıtları eksiktir ya da uymaz.</translation>
    </message>
    <message>
        <source>Existing names resolve, missing ones give SERVFAIL; typical of a load balancer in a signed zone and of wrong wildcard handling.</source>
        <translation>Var olan adlar çözülür, olmayanlar SERVFAIL verir; imzalı bölgedeki yük dengeleyicide ve hatalı joker kayıt işlemesinde tipiktir.</translation>
    </message>
    <message>
        <source>`dig +dnssec nonexistent.example.org @ns1.example.net`</source>
        <translation>`dig +dnssec nonexistent.example.org @ns1.example.net`</translation>
    </message>
    <message>
        <source>Update the authority&apos;s software, sign the zone afresh.</source>
        <translation>Yetkili sunucu yazılımını güncelleyin, bölgeyi yeniden imzalayın.</translation>
    </message>
    <message>
        <source>It tells the zone&apos;s owner that negative answers cannot be proved.</source>
        <translation>Bölgenin sahibine, negatif yanıtların kanıtlanamadığını bildirir.</translation>
    </message>
    <message>
        <source>EDE 12</source>
        <translation>EDE 12</translation>
    </message>
    <message>
        <source>EDE: 12</source>
        <translation>EDE: 12</translation>
    </message>
    <message>
        <source>Signature Expired before Valid</source>
        <translation>İmza geçerli olmadan sona eriyor</translation>
    </message>
    <message>
        <source>The signature&apos;s expiry lies before its inception.</source>
        <translation>İmzanın bitişi başlangıcından öncedir.</translation>
    </message>
    <message>
        <source>A signing script that mixed up two dates.</source>
        <translation>İki tarihi karıştıran bir imzalama betiği.</translation>
    </message>
    <message>
        <source>Correct the dates and sign again.</source>
        <translation>Tarihleri düzeltip yeniden imzalayın.</translation>
    </message>
    <message>
        <source>It was registered at Unbound&apos;s request.</source>
        <translation>Unbound&apos;un isteğiyle kaydedilmiştir.</translation>
    </message>
    <message>
        <source>EDE 25</source>
        <translation>EDE 25</translation>
    </message>
    <message>
        <source>EDE: 25</source>
        <translation>EDE: 25</translation>
    </message>
    <message>
        <source>Unsupported NSEC3 Iterations Value</source>
        <translation>Desteklenmeyen NSEC3 yineleme sayısı</translation>
    </message>
    <message>
        <source>The zone&apos;s NSEC3 uses more iterations than the resolver accepts; it treats the answer as insecure or as a failure.</source>
        <translation>Bölgenin NSEC3 kaydı, çözümleyicinin kabul ettiğinden çok yineleme kullanır; yanıt güvensiz veya hatalı sayılır.</translation>
    </message>
    <message>
        <source>A zone signed with hundreds of iterations: current BIND accepts 50, Unbound 150 by default.</source>
        <translation>Yüzlerce yinelemeyle imzalanmış bir bölge: Güncel BIND 50, Unbound varsayılan olarak 150 yineleme kabul eder.</translation>
    </message>
    <message>
        <source>`dig NSEC3PARAM example.org`</source>
        <translation>`dig NSEC3PARAM example.org`</translation>
    </message>
    <message>
        <source>Set iterations to 0 and the salt to empty, as RFC 9276 asks.</source>
        <translation>RFC 9276&apos;nın istediği gibi yinelemeyi 0, salt değerini boş yapın.</translation>
    </message>
    <message>
        <source>Zero is the value that every zone should use.</source>
        <translation>Her bölgenin kullanması gereken değer sıfırdır.</translation>
    </message>
    <message>
        <source>EDE 27</source>
        <translation>EDE 27</translation>
    </message>
    <message>
        <source>EDE: 27</source>
        <translation>EDE: 27</translation>
    </message>
    <message>
        <source>Negative Trust Anchor</source>
        <translation>Negatif güven çıpası</translation>
    </message>
    <message>
        <source>The operator has switched DNSSEC validation off for this domain, usually because it is broken. The answer is given unvalidated.</source>
        <translation>İşletmeci bu alan adı için DNSSEC doğrulamasını, genellikle bozuk olduğu için, kapatmıştır. Yanıt doğrulanmadan verilir.</translation>
    </message>
    <message>
        <source>BIND (`rndc nta`) and PowerDNS Recursor in their newest versions add 33, and so does Cloudflare&apos;s 1.1.1.1.</source>
        <translation>BIND (`rndc nta`) ve PowerDNS Recursor en yeni sürümlerinde 33 ekler; Cloudflare 1.1.1.1 de ekler.</translation>
    </message>
    <message>
        <source>`rndc nta -dump`</source>
        <translation>`rndc nta -dump`</translation>
    </message>
    <message>
        <source>Repair the zone&apos;s DNSSEC, then have the anchor removed.</source>
        <translation>Bölgenin DNSSEC&apos;ini onarın, ardından çıpayı kaldırtın.</translation>
    </message>
    <message>
        <source>Operators should remove an anchor as soon as the zone validates again; BIND lets one expire after an hour by default.</source>
        <translation>İşletmeciler, bölge yeniden doğrulandığında çıpayı kaldırmalıdır; BIND&apos;da çıpa varsayılan olarak bir saat sonra sona erer.</translation>
    </message>
    <message>
        <source>EDE 33</source>
        <translation>EDE 33</translation>
    </message>
    <message>
        <source>EDE: 33</source>
        <translation>EDE: 33</translation>
    </message>
    <message>
        <source>Stale Answer</source>
        <translation>Eskimiş yanıt</translation>
    </message>
    <message>
        <source>The resolver could not refresh the data in time and gave an expired answer from its cache (RFC 8767). The answer is usable, only old.</source>
        <translation>Çözümleyici veriyi zamanında yenileyememiş, önbelleğinden süresi dolmuş bir yanıt vermiştir (RFC 8767). Yanıt kullanılabilir, yalnızca eskidir.</translation>
    </message>
    <message>
        <source>Answers with a TTL of 30 seconds while the domain&apos;s servers are down: `serve-expired: yes` in Unbound, `stale-answer-enable yes` in BIND.</source>
        <translation>Alan adının sunucuları kapalıyken TTL&apos;i 30 saniye olan yanıtlar: Unbound&apos;da `serve-expired: yes`, BIND&apos;da `stale-answer-enable yes`.</translation>
    </message>
    <message>
        <source>Look after the authorities; the stale answer hides their outage.</source>
        <translation>Yetkili sunucularla ilgilenin; eskimiş yanıt kesintiyi gizler.</translation>
    </message>
    <message>
        <source>Unbound needs `ede: yes` and `ede-serve-expired: yes` to say it.</source>
        <translation>Unbound&apos;un bunu bildirmesi için `ede: yes` ve `ede-serve-expired: yes` gerekir.</translation>
    </message>
    <message>
        <source>EDE 3</source>
        <translation>EDE 3</translation>
    </message>
    <message>
        <source>EDE: 3</source>
        <translation>EDE: 3</translation>
    </message>
    <message>
        <source>serve-expired</source>
        <translation>serve-expired</translation>
    </message>
    <message>
        <source>Cached Error</source>
        <translation>Önbellekteki hata</translation>
    </message>
    <message>
        <source>The SERVFAIL comes from the resolver&apos;s cache of recent failures; nobody was asked this time.</source>
        <translation>SERVFAIL, çözümleyicinin son hatalar önbelleğinden gelmiştir; bu kez kimseye sorulmamıştır.</translation>
    </message>
    <message>
        <source>BIND answers 13 for a second after a failure (`servfail-ttl`, 1 by default).</source>
        <translation>BIND bir hatadan sonra bir saniye boyunca 13 verir (`servfail-ttl`, varsayılan 1).</translation>
    </message>
    <message>
        <source>Ask again after some seconds; the first answer had the real reason.</source>
        <translation>Birkaç saniye sonra yeniden sorun; asıl neden ilk yanıttaydı.</translation>
    </message>
    <message>
        <source>RFC 9520 wants failures cached for at least one second, at most five minutes.</source>
        <translation>RFC 9520, hataların en az bir saniye, en çok beş dakika önbellekte tutulmasını ister.</translation>
    </message>
    <message>
        <source>EDE 13</source>
        <translation>EDE 13</translation>
    </message>
    <message>
        <source>EDE: 13</source>
        <translation>EDE: 13</translation>
    </message>
    <message>
        <source>Stale NXDomain Answer</source>
        <translation>Eskimiş NXDOMAIN yanıtı</translation>
    </message>
    <message>
        <source>As 3, with a cached NXDOMAIN: the name did not exist when it was last asked, and nobody could be asked now.</source>
        <translation>3&apos;ün önbellekteki NXDOMAIN için olanıdır: Son sorulduğunda ad yoktu, şimdi ise hiçbir sunucuya sorulamamıştır.</translation>
    </message>
    <message>
        <source>A new name stays non-existent while its servers are unreachable.</source>
        <translation>Yeni bir ad, sunucularına ulaşılamadığı sürece yok görünmeyi sürdürür.</translation>
    </message>
    <message>
        <source>Restore the authorities, or flush the name.</source>
        <translation>Yetkili sunucuları ayağa kaldırın ya da adı önbellekten silin.</translation>
    </message>
    <message>
        <source>Sent by BIND with stale answers enabled.</source>
        <translation>Eskimiş yanıtlar açıkken BIND gönderir.</translation>
    </message>
    <message>
        <source>EDE 19</source>
        <translation>EDE 19</translation>
    </message>
    <message>
        <source>EDE: 19</source>
        <translation>EDE: 19</translation>
    </message>
    <message>
        <source>Synthesized</source>
        <translation>Üretilmiş yanıt</translation>
    </message>
    <message>
        <source>The resolver made the answer itself from what it knew: negative cache, NXDOMAIN above, or NSEC ranges.</source>
        <translation>Çözümleyici yanıtı bildiklerinden kendisi üretmiştir: negatif önbellek, üstteki NXDOMAIN veya NSEC aralıkları.</translation>
    </message>
    <message>
        <source>PowerDNS Recursor: `Result from negative cache`, `Result synthesized from aggressive NSEC cache (RFC8198)`.</source>
        <translation>PowerDNS Recursor: `Result from negative cache`, `Result synthesized from aggressive NSEC cache (RFC8198)`.</translation>
    </message>
    <message>
        <source>29 explains why a new name is not seen yet.</source>
        <translation>29, yeni bir adın neden henüz görünmediğini açıklar.</translation>
    </message>
    <message>
        <source>EDE 29</source>
        <translation>EDE 29</translation>
    </message>
    <message>
        <source>EDE: 29</source>
        <translation>EDE: 29</translation>
    </message>
    <message>
        <source>Forged Answer</source>
        <translation>Sahte yanıt</translation>
    </message>
    <message>
        <source>Policy put another answer in the place of the real one, for example the address of a notice page.</source>
        <translation>İlke, gerçek yanıtın yerine başka bir yanıt koymuştur; örneğin bir uyarı sayfasının adresi.</translation>
    </message>
    <message>
        <source>A name resolves to a walled garden or block page.</source>
        <translation>Bir ad, kapalı bir ağa veya engelleme sayfasına çözülür.</translation>
    </message>
    <message>
        <source>Log in to the network (captive portal), or ask the operator why.</source>
        <translation>Ağda oturum açın (karşılama sayfası) ya da işletmecisine nedenini sorun.</translation>
    </message>
    <message>
        <source>Mark every made-up answer with it, so that nobody searches for the fault elsewhere.</source>
        <translation>Uydurulan her yanıtı bununla işaretleyin; kimse sorunu başka yerde aramasın.</translation>
    </message>
    <message>
        <source>EDE 4</source>
        <translation>EDE 4</translation>
    </message>
    <message>
        <source>EDE: 4</source>
        <translation>EDE: 4</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engellendi</translation>
    </message>
    <message>
        <source>The domain is on a block list of the operator of this resolver: malware, phishing, company policy. It goes with NXDOMAIN, REFUSED, SERVFAIL or a made-up address.</source>
        <translation>Alan adı, bu çözümleyiciyi işletenin engelleme listesindedir: zararlı yazılım, oltalama, şirket ilkesi. NXDOMAIN, REFUSED, SERVFAIL veya uydurulmuş bir adresle gelir.</translation>
    </message>
    <message>
        <source>A business domain is listed as malicious by a protective resolver (Quad9, Cisco Umbrella, a national protective DNS).</source>
        <translation>Bir şirketin alan adı, koruyucu bir çözümleyicide (Quad9, Cisco Umbrella, ulusal koruyucu DNS) zararlı olarak listelenmiştir.</translation>
    </message>
    <message>
        <source>`dig example.org` with the resolver concerned, and another for comparison</source>
        <translation>İlgili çözümleyiciyle `dig example.org` ve karşılaştırma için başka bir çözümleyici</translation>
    </message>
    <message>
        <source>Clean the site, then ask the operator for removal; the extra text of the EDE often names the list.</source>
        <translation>Siteyi temizleyin, sonra işletmeciden kaldırmasını isteyin; EDE&apos;nin ek metni çoğu kez listenin adını verir.</translation>
    </message>
    <message>
        <source>Your own RPZ or ad blocker: BIND sends 15 if `response-policy` is set to `ede blocked`, PowerDNS Recursor if the RPZ&apos;s `extendedErrorCode` is 15.</source>
        <translation>Kendi RPZ&apos;niz veya reklam engelleyiciniz: BIND, `response-policy` `ede blocked` ile ayarlıysa; PowerDNS Recursor ise RPZ&apos;nin `extendedErrorCode` değeri 15 olduğunda 15 gönderir.</translation>
    </message>
    <message>
        <source>The `rpz` category of BIND&apos;s log</source>
        <translation>BIND günlüğünün `rpz` kategorisi</translation>
    </message>
    <message>
        <source>Put the name on the allow list, or remove the entry.</source>
        <translation>Adı izin listesine alın ya da girdiyi kaldırın.</translation>
    </message>
    <message>
        <source>A domain registered days ago is blocked by a company resolver as newly seen.</source>
        <translation>Birkaç gün önce kaydedilmiş bir alan adı, şirket çözümleyicisinde yeni görülen alan adı olarak engellenir.</translation>
    </message>
    <message>
        <source>Wait until it has aged, or ask for an exception; start mail and web from a new domain some weeks later.</source>
        <translation>Alan adı yeterince eskiyene kadar bekleyin ya da istisna isteyin; yeni alan adıyla posta ve web hizmetine birkaç hafta sonra başlayın.</translation>
    </message>
    <message>
        <source>An operator marks the entries of its own block list with 15.</source>
        <translation>İşletmeci, kendi engelleme listesinin girdilerini 15 ile işaretler.</translation>
    </message>
    <message>
        <source>EDE 15</source>
        <translation>EDE 15</translation>
    </message>
    <message>
        <source>EDE: 15</source>
        <translation>EDE: 15</translation>
    </message>
    <message>
        <source>block list</source>
        <translation>engelleme listesi</translation>
    </message>
    <message>
        <source>RPZ</source>
        <translation>RPZ</translation>
    </message>
    <message>
        <source>Censored</source>
        <translation>Sansürlendi</translation>
    </message>
    <message>
        <source>Somebody other than the operator ordered the block: court, authority, law.</source>
        <translation>Engelleme emrini işletmeci dışında biri vermiştir: mahkeme, kurum, yasa.</translation>
    </message>
    <message>
        <source>A domain does not resolve at the providers of one country, elsewhere it does.</source>
        <translation>Bir alan adı tek bir ülkenin sağlayıcılarında çözülmez, başka yerde çözülür.</translation>
    </message>
    <message>
        <source>The operator may not lift it; the order itself has to be contested.</source>
        <translation>İşletmeci bunu kaldıramaz; kararın kendisine itiraz edilmelidir.</translation>
    </message>
    <message>
        <source>16 shows whose decision it was.</source>
        <translation>16, kararın kime ait olduğunu gösterir.</translation>
    </message>
    <message>
        <source>EDE 16</source>
        <translation>EDE 16</translation>
    </message>
    <message>
        <source>EDE: 16</source>
        <translation>EDE: 16</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>mahkeme kararı</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrelendi</translation>
    </message>
    <message>
        <source>The domain is blocked because the client, or whoever chose this resolver for it, asked for such filtering: family protection, advertisement filters.</source>
        <translation>Alan adı, istemci veya onun adına bu çözümleyiciyi seçen kişi böyle bir filtre istediği için engellenmiştir: aile koruması, reklam filtresi.</translation>
    </message>
    <message>
        <source>A family or ad-blocking resolver (AdGuard, NextDNS, a `family` address of a public resolver) is set in router or phone.</source>
        <translation>Yönlendiricide veya telefonda aile ya da reklam engelleyici çözümleyici (AdGuard, NextDNS, genel çözümleyicinin `family` adresi) ayarlıdır.</translation>
    </message>
    <message>
        <source>`resolvectl status`, DNS settings of the router</source>
        <translation>`resolvectl status`, yönlendiricinin DNS ayarları</translation>
    </message>
    <message>
        <source>Add an exception in that account, or choose the unfiltered address.</source>
        <translation>O hesapta istisna ekleyin ya da filtresiz adresi seçin.</translation>
    </message>
    <message>
        <source>An app shows errors for its statistics or advertising host only.</source>
        <translation>Bir uygulama yalnızca istatistik veya reklam sunucusu için hata gösterir.</translation>
    </message>
    <message>
        <source>As intended; allow the name if the app stops working for it.</source>
        <translation>Amaçlanan budur; uygulama bu yüzden çalışmıyorsa ada izin verin.</translation>
    </message>
    <message>
        <source>Use 17 for filtering that the user ordered and can switch off.</source>
        <translation>17&apos;yi, kullanıcının istediği ve kapatabileceği filtreleme için kullanın.</translation>
    </message>
    <message>
        <source>EDE 17</source>
        <translation>EDE 17</translation>
    </message>
    <message>
        <source>EDE: 17</source>
        <translation>EDE: 17</translation>
    </message>
    <message>
        <source>parental control</source>
        <translation>ebeveyn denetimi</translation>
    </message>
    <message>
        <source>ad blocker</source>
        <translation>reklam engelleyici</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>Answer of any server</source>
        <translation>Herhangi bir sunucunun yanıtı</translation>
    </message>
    <message>
        <source>This client may not ask this server; it stands beside REFUSED. The name in the question plays no part.</source>
        <translation>Bu istemcinin bu sunucuya sorma izni yoktur; REFUSED ile birlikte gelir. Sorudaki adın bir rolü yoktur.</translation>
    </message>
    <message>
        <source>A resolver not open to your network: BIND adds 18 when `allow-recursion`, `allow-query-cache` or `allow-query` says no, Unbound when `access-control` refuses and `ede: yes` is set.</source>
        <translation>Ağınıza açık olmayan bir çözümleyici: BIND, `allow-recursion`, `allow-query-cache` veya `allow-query` izin vermediğinde; Unbound, `access-control` reddettiğinde ve `ede: yes` ayarlıyken 18 ekler.</translation>
    </message>
    <message>
        <source>Use the resolver meant for your network; as operator add the network to the list.</source>
        <translation>Ağınız için öngörülen çözümleyiciyi kullanın; işletmeciyseniz ağı listeye ekleyin.</translation>
    </message>
    <message>
        <source>After a change of address (new provider, IPv6 switched on, VPN) a resolver that always worked refuses.</source>
        <translation>Adres değişikliğinden sonra (yeni sağlayıcı, açılan IPv6, VPN) hep çalışan çözümleyici reddeder.</translation>
    </message>
    <message>
        <source>`dig -4` and `dig -6` in comparison</source>
        <translation>`dig -4` ile `dig -6` karşılaştırması</translation>
    </message>
    <message>
        <source>Ask which source address the server sees; IPv6 prefixes are forgotten in many lists.</source>
        <translation>Sunucunun hangi kaynak adresi gördüğüne bakın; IPv6 önekleri pek çok listede unutulur.</translation>
    </message>
    <message>
        <source>Attach it to a REFUSED that depends on who is asking.</source>
        <translation>Soranın kim olduğuna bağlı bir REFUSED yanıtına ekleyin.</translation>
    </message>
    <message>
        <source>EDE 18</source>
        <translation>EDE 18</translation>
    </message>
    <message>
        <source>EDE: 18</source>
        <translation>EDE: 18</translation>
    </message>
    <message>
        <source>allow-recursion</source>
        <translation>allow-recursion</translation>
    </message>
    <message>
        <source>access-control</source>
        <translation>access-control</translation>
    </message>
    <message>
        <source>Unable to conform to policy</source>
        <translation>İlkeye uyulamıyor</translation>
    </message>
    <message>
        <source>The client set demands for resolving that the server cannot keep; the draft behind it was not finished.</source>
        <translation>İstemci, sunucunun uyamayacağı çözümleme koşulları koymuştur; dayandığı taslak tamamlanmamıştır.</translation>
    </message>
    <message>
        <source>No common resolver sends it; seen at all, it comes from an experimental one to which the client stated demands.</source>
        <translation>Yaygın çözümleyiciler göndermez; görülürse, istemcinin koşul bildirdiği deneysel bir çözümleyiciden gelir.</translation>
    </message>
    <message>
        <source>Ask again without the demands, or ask another resolver.</source>
        <translation>Koşul bildirmeden yeniden sorun ya da başka bir çözümleyiciye sorun.</translation>
    </message>
    <message>
        <source>IANA keeps the number for a draft on controlling resolvers.</source>
        <translation>IANA bu numarayı, çözümleyicilerin denetimine ilişkin bir taslak için tutar.</translation>
    </message>
    <message>
        <source>EDE 28</source>
        <translation>EDE 28</translation>
    </message>
    <message>
        <source>EDE: 28</source>
        <translation>EDE: 28</translation>
    </message>
    <message>
        <source>Rate Limited</source>
        <translation>Hız sınırına takıldı</translation>
    </message>
    <message>
        <source>This client asks more often than the server allows.</source>
        <translation>İstemci, sunucunun izin verdiğinden sık sormaktadır.</translation>
    </message>
    <message>
        <source>A mail server or scanner that resolves without a cache of its own.</source>
        <translation>Kendi önbelleği olmadan çözümleme yapan bir posta sunucusu veya tarama aracı.</translation>
    </message>
    <message>
        <source>Run a local caching resolver, and wait.</source>
        <translation>Yerel önbellekli çözümleyici çalıştırın ve bekleyin.</translation>
    </message>
    <message>
        <source>It lets a client know that slowing down will help.</source>
        <translation>İstemciye, yavaşlamanın işe yarayacağını bildirir.</translation>
    </message>
    <message>
        <source>EDE 31</source>
        <translation>EDE 31</translation>
    </message>
    <message>
        <source>EDE: 31</source>
        <translation>EDE: 31</translation>
    </message>
    <message>
        <source>Over Quota</source>
        <translation>Kota aşıldı</translation>
    </message>
    <message>
        <source>The client has used up an allowance, such as the queries of a plan.</source>
        <translation>İstemci, bir tarifenin sorgu sayısı gibi bir hakkını tüketmiştir.</translation>
    </message>
    <message>
        <source>A commercial resolver or block list service after the daily limit.</source>
        <translation>Günlük sınırdan sonra ticari bir çözümleyici veya engelleme listesi hizmeti.</translation>
    </message>
    <message>
        <source>Raise the plan or wait for the next period.</source>
        <translation>Tarifeyi yükseltin ya da sonraki dönemi bekleyin.</translation>
    </message>
    <message>
        <source>A retry before the period ends is in vain.</source>
        <translation>Dönem bitmeden yeniden denemek boşunadır.</translation>
    </message>
    <message>
        <source>EDE 32</source>
        <translation>EDE 32</translation>
    </message>
    <message>
        <source>EDE: 32</source>
        <translation>EDE: 32</translation>
    </message>
    <message>
        <source>Blocked by Upstream DNS Server</source>
        <translation>Üst DNS sunucusu engelledi</translation>
    </message>
    <message>
        <source>Not the server you asked, but the one it forwards to, has blocked the name.</source>
        <translation>Adı, sorduğunuz sunucu değil, onun ilettiği sunucu engellemiştir.</translation>
    </message>
    <message>
        <source>A home router or company forwarder with a filtering service behind it.</source>
        <translation>Arkasında filtreleme hizmeti bulunan ev yönlendiricisi veya şirket ileticisi.</translation>
    </message>
    <message>
        <source>Ask the operator of that service for an exception.</source>
        <translation>O hizmetin işletmecisinden istisna isteyin.</translation>
    </message>
    <message>
        <source>A forwarder passes on with it that the block was not its own.</source>
        <translation>İletici, engelin kendisine ait olmadığını bununla aktarır.</translation>
    </message>
    <message>
        <source>EDE 35</source>
        <translation>EDE 35</translation>
    </message>
    <message>
        <source>EDE: 35</source>
        <translation>EDE: 35</translation>
    </message>
    <message>
        <source>Other Error</source>
        <translation>Başka hata</translation>
    </message>
    <message>
        <source>Something that has no code; the extra text says what. Unbound uses it for scrubbed records and for stopped recursion.</source>
        <translation>Kodu olmayan bir şey; ne olduğunu ek metin söyler. Unbound bunu ayıklanan kayıtlar ve durdurulan özyineleme için kullanır.</translation>
    </message>
    <message>
        <source>dig shows `EDE: 0 (Other)` with a text in brackets.</source>
        <translation>dig, ayraç içinde bir metinle `EDE: 0 (Other)` gösterir.</translation>
    </message>
    <message>
        <source>Read the text; it is all there is.</source>
        <translation>Metni okuyun; elde olan yalnızca odur.</translation>
    </message>
    <message>
        <source>A server should send 0 only together with a text.</source>
        <translation>Sunucu 0&apos;ı yalnızca bir metinle birlikte göndermelidir.</translation>
    </message>
    <message>
        <source>EDE 0</source>
        <translation>EDE 0</translation>
    </message>
    <message>
        <source>EDE: 0</source>
        <translation>EDE: 0</translation>
    </message>
    <message>
        <source>Not Ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <source>The server has started and cannot answer yet: zones are still loading.</source>
        <translation>Sunucu başlamıştır ama henüz yanıt veremez: Bölgeler hâlâ yükleniyordur.</translation>
    </message>
    <message>
        <source>Answers of a large authority in the first minutes after a restart.</source>
        <translation>Büyük bir yetkili sunucunun yeniden başladıktan sonraki ilk dakikalarda verdiği yanıtlar.</translation>
    </message>
    <message>
        <source>Wait; take the server into service only when its zones are loaded.</source>
        <translation>Bekleyin; sunucuyu ancak bölgeleri yüklendikten sonra hizmete alın.</translation>
    </message>
    <message>
        <source>A resolver takes the next server meanwhile.</source>
        <translation>Çözümleyici bu arada sonraki sunucuya geçer.</translation>
    </message>
    <message>
        <source>EDE 14</source>
        <translation>EDE 14</translation>
    </message>
    <message>
        <source>EDE: 14</source>
        <translation>EDE: 14</translation>
    </message>
    <message>
        <source>Not Authoritative</source>
        <translation>Yetkili değil</translation>
    </message>
    <message>
        <source>The server does not have this zone, and the query asked for no recursion or would get none. It stands beside REFUSED.</source>
        <translation>Sunucuda bu bölge yoktur; sorgu özyineleme istememiştir ya da alamayacaktır. REFUSED ile birlikte gelir.</translation>
    </message>
    <message>
        <source>A delegated server without the zone, or `dig +norec` to a resolver (Unbound adds 20 there; current BIND adds it with `recursion disabled` when it has neither zone nor recursion).</source>
        <translation>Bölge kendisinde olmadan yetki devredilen sunucu ya da bir çözümleyiciye `dig +norec` (Unbound orada 20 ekler; güncel BIND, ne bölge ne özyineleme varsa `recursion disabled` metniyle ekler).</translation>
    </message>
    <message>
        <source>Load the zone or correct the delegation; ask resolvers with recursion.</source>
        <translation>Bölgeyi yükleyin veya yetki devrini düzeltin; çözümleyicilere özyinelemeyle sorun.</translation>
    </message>
    <message>
        <source>Attach it to a REFUSED for a zone that is not here.</source>
        <translation>Burada olmayan bir bölge için verilen REFUSED yanıtına ekleyin.</translation>
    </message>
    <message>
        <source>EDE 20</source>
        <translation>EDE 20</translation>
    </message>
    <message>
        <source>EDE: 20</source>
        <translation>EDE: 20</translation>
    </message>
    <message>
        <source>Not Supported</source>
        <translation>Desteklenmiyor</translation>
    </message>
    <message>
        <source>The operation or query type is not supported here.</source>
        <translation>İşlem veya sorgu türü burada desteklenmez.</translation>
    </message>
    <message>
        <source>ANY or a zone transfer asked of a public resolver (Cloudflare answers NOTIMP for ANY).</source>
        <translation>Genel bir çözümleyiciden istenen ANY veya bölge aktarımı (Cloudflare ANY için NOTIMP verir).</translation>
    </message>
    <message>
        <source>Ask for the types you need.</source>
        <translation>Gereken türleri ayrı ayrı sorun.</translation>
    </message>
    <message>
        <source>21 usually accompanies NOTIMP.</source>
        <translation>21 genellikle NOTIMP&apos;e eşlik eder.</translation>
    </message>
    <message>
        <source>EDE 21</source>
        <translation>EDE 21</translation>
    </message>
    <message>
        <source>EDE: 21</source>
        <translation>EDE: 21</translation>
    </message>
    <message>
        <source>No Reachable Authority</source>
        <translation>Ulaşılabilir yetkili sunucu yok</translation>
    </message>
    <message>
        <source>The resolver got no usable answer from any name server of the zone: timeout, refusal, or no address for them. It goes with SERVFAIL that `+cd` does not cure.</source>
        <translation>Çözümleyici, bölgenin hiçbir ad sunucusundan kullanılabilir yanıt alamamıştır: zaman aşımı, ret veya sunucuların adresi yok. `+cd` ile düzelmeyen SERVFAIL ile gelir.</translation>
    </message>
    <message>
        <source>All servers of the domain are down or block this resolver.</source>
        <translation>Alan adının bütün sunucuları kapalıdır ya da bu çözümleyiciyi engeller.</translation>
    </message>
    <message>
        <source>`dig +trace example.org`, `dig @ns1.example.net example.org SOA`</source>
        <translation>`dig +trace example.org`, `dig @ns1.example.net example.org SOA`</translation>
    </message>
    <message>
        <source>Ask each NS from two networks; if only one network fails, it is a firewall or routing there.</source>
        <translation>Her NS&apos;e iki ayrı ağdan sorun; yalnızca biri başarısızsa sorun oradaki güvenlik duvarı veya yönlendirmedir.</translation>
    </message>
    <message>
        <source>The delegation is wrong: servers that refuse the zone, or whose names do not resolve (missing glue). PowerDNS adds `delegation example.org`, or `Timeout waiting for answer(s)`.</source>
        <translation>Yetki devri yanlıştır: Sunucular bölgeyi reddeder ya da adları çözümlenemez (eksik glue kaydı). PowerDNS `delegation example.org` veya `Timeout waiting for answer(s)` ekler.</translation>
    </message>
    <message>
        <source>Correct NS and glue records at the registrar; test with a delegation checker such as Zonemaster.</source>
        <translation>Kayıt kuruluşundaki NS ve glue kayıtlarını düzeltin; Zonemaster gibi bir devir denetleyicisiyle sınayın.</translation>
    </message>
    <message>
        <source>The resolver itself has lost its way out: 22 for every name.</source>
        <translation>Çözümleyicinin kendisi dışarı çıkamıyordur: her ad için 22.</translation>
    </message>
    <message>
        <source>`dig @198.41.0.4 . NS`</source>
        <translation>`dig @198.41.0.4 . NS`</translation>
    </message>
    <message>
        <source>Check port 53 outward, IPv6 routes that lead nowhere, and the forwarders.</source>
        <translation>Dışarıya doğru 53 numaralı portu, hiçbir yere gitmeyen IPv6 yollarını ve ileticileri denetleyin.</translation>
    </message>
    <message>
        <source>A resolver sends 22 when it has run out of servers to ask.</source>
        <translation>Çözümleyici, soracak sunucusu kalmadığında 22 gönderir.</translation>
    </message>
    <message>
        <source>EDE 22</source>
        <translation>EDE 22</translation>
    </message>
    <message>
        <source>EDE: 22</source>
        <translation>EDE: 22</translation>
    </message>
    <message>
        <source>lame delegation</source>
        <translation>hatalı yetki devri</translation>
    </message>
    <message>
        <source>all servers failed</source>
        <translation>bütün sunucular başarısız</translation>
    </message>
    <message>
        <source>Network Error</source>
        <translation>Ağ hatası</translation>
    </message>
    <message>
        <source>Talking to another server failed beyond repair: connection reset, TLS failure, unreachable network. It often accompanies 22; Cloudflare&apos;s extra text names server, question and what came back (`rcode=SERVFAIL for example.org A`).</source>
        <translation>Başka bir sunucuyla iletişim onarılamaz biçimde başarısız olmuştur: sıfırlanan bağlantı, TLS hatası, ulaşılamayan ağ. Çoğu kez 22&apos;ye eşlik eder; Cloudflare&apos;in ek metni sunucuyu, soruyu ve gelen yanıtı verir (`rcode=SERVFAIL for example.org A`).</translation>
    </message>
    <message>
        <source>1.1.1.1 answers SERVFAIL with 22 and 23: the domain&apos;s servers refuse or time out towards Cloudflare.</source>
        <translation>1.1.1.1, 22 ve 23 ile SERVFAIL verir: Alan adının sunucuları Cloudflare&apos;in sorgularını reddeder veya yanıtsız bırakır.</translation>
    </message>
    <message>
        <source>`dig @1.1.1.1 example.org`</source>
        <translation>`dig @1.1.1.1 example.org`</translation>
    </message>
    <message>
        <source>Read the address in the extra text and test that server; look for geo-blocking or rate limits on the authority.</source>
        <translation>Ek metindeki adresi okuyup o sunucuyu sınayın; yetkili sunucuda coğrafi engelleme veya hız sınırı arayın.</translation>
    </message>
    <message>
        <source>Unbound sends 23 when it could not fetch the DS record that it needs for validation.</source>
        <translation>Unbound, doğrulama için gereken DS kaydını alamadığında 23 gönderir.</translation>
    </message>
    <message>
        <source>`dig DS example.org +trace`</source>
        <translation>`dig DS example.org +trace`</translation>
    </message>
    <message>
        <source>Ask the parent zone&apos;s servers for the DS; a firewall that drops large or EDNS answers is a common cause.</source>
        <translation>DS&apos;yi üst bölgenin sunucularına sorun; büyük veya EDNS&apos;li yanıtları atan güvenlik duvarı sık görülen bir nedendir.</translation>
    </message>
    <message>
        <source>A forwarder over DNS-over-TLS: certificate name or port 853 is wrong.</source>
        <translation>DNS-over-TLS kullanan iletici: sertifikadaki ad veya 853 numaralı port yanlıştır.</translation>
    </message>
    <message>
        <source>Check `forward-tls-upstream` and the name behind `#` in the forward address.</source>
        <translation>`forward-tls-upstream` ayarını ve iletim adresinde `#` sonrasındaki adı denetleyin.</translation>
    </message>
    <message>
        <source>It reports one failed exchange, best with address and question in the extra text.</source>
        <translation>Başarısız olan tek bir sorguyu bildirir; ek metinde adresi ve sorulanı da vermesi en iyisidir.</translation>
    </message>
    <message>
        <source>EDE 23</source>
        <translation>EDE 23</translation>
    </message>
    <message>
        <source>EDE: 23</source>
        <translation>EDE: 23</translation>
    </message>
    <message>
        <source>Invalid Data</source>
        <translation>Geçersiz veri</translation>
    </message>
    <message>
        <source>Answer of an authority</source>
        <translation>Yetkili sunucunun yanıtı</translation>
    </message>
    <message>
        <source>The authority is configured for the zone and has no usable data: its copy has expired or is broken.</source>
        <translation>Yetkili sunucu bölge için yapılandırılmıştır ama kullanılabilir verisi yoktur: Kopyasının süresi dolmuş veya kopya bozulmuştur.</translation>
    </message>
    <message>
        <source>A secondary after days without transfer; current BIND answers SERVFAIL with 24 and the text `zone expired` or `zone not loaded`.</source>
        <translation>Günlerce aktarım alamayan ikincil sunucu; güncel BIND, 24 ve `zone expired` ya da `zone not loaded` metniyle SERVFAIL verir.</translation>
    </message>
    <message>
        <source>`rndc zonestatus example.org`</source>
        <translation>`rndc zonestatus example.org`</translation>
    </message>
    <message>
        <source>Restore the transfer from the primary.</source>
        <translation>Birincil sunucudan aktarımı yeniden kurun.</translation>
    </message>
    <message>
        <source>24 tells resolvers that the fault lies with this server, not with the name.</source>
        <translation>24, sorunun adda değil bu sunucuda olduğunu bildirir.</translation>
    </message>
    <message>
        <source>EDE 24</source>
        <translation>EDE 24</translation>
    </message>
    <message>
        <source>EDE: 24</source>
        <translation>EDE: 24</translation>
    </message>
    <message>
        <source>Too Early</source>
        <translation>Çok erken</translation>
    </message>
    <message>
        <source>Query in QUIC 0-RTT data</source>
        <translation>QUIC 0-RTT verisindeki sorgu</translation>
    </message>
    <message>
        <source>A DNS-over-QUIC query came in 0-RTT data and could be replayed; the server will not process it there.</source>
        <translation>DNS-over-QUIC sorgusu, yinelenebilecek olan 0-RTT verisinde gelmiştir; sunucu onu orada işlemez.</translation>
    </message>
    <message>
        <source>Dynamic updates sent in 0-RTT.</source>
        <translation>0-RTT içinde gönderilen dinamik güncellemeler.</translation>
    </message>
    <message>
        <source>Send again after the handshake is complete.</source>
        <translation>El sıkışma tamamlandıktan sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Only the opcodes QUERY and NOTIFY belong into 0-RTT.</source>
        <translation>0-RTT&apos;de yalnızca işlem kodu (opcode) QUERY veya NOTIFY olan iletiler gönderilebilir.</translation>
    </message>
    <message>
        <source>EDE 26</source>
        <translation>EDE 26</translation>
    </message>
    <message>
        <source>EDE: 26</source>
        <translation>EDE: 26</translation>
    </message>
    <message>
        <source>Invalid Query Type</source>
        <translation>Geçersiz sorgu türü</translation>
    </message>
    <message>
        <source>The type asked for exists only inside DNSSEC proofs and may not be queried: NXNAME of compact denial.</source>
        <translation>Sorulan tür yalnızca DNSSEC kanıtlarında bulunur ve sorulamaz: kısa yokluk kanıtının NXNAME türü.</translation>
    </message>
    <message>
        <source>`dig TYPE128`.</source>
        <translation>`dig TYPE128`.</translation>
    </message>
    <message>
        <source>Do not query NXNAME; look for it in the NSEC bitmap.</source>
        <translation>NXNAME sormayın; NSEC bit eşleminde arayın.</translation>
    </message>
    <message>
        <source>Servers that follow RFC 9824 send it.</source>
        <translation>RFC 9824&apos;e uyan sunucular gönderir.</translation>
    </message>
    <message>
        <source>EDE 30</source>
        <translation>EDE 30</translation>
    </message>
    <message>
        <source>EDE: 30</source>
        <translation>EDE: 30</translation>
    </message>
    <message>
        <source>New Delegation Only</source>
        <translation>Yalnızca yeni yetki devri</translation>
    </message>
    <message>
        <source>The zone is delegated only by the new DELEG records, which the asking resolver does not understand.</source>
        <translation>Bölge yalnızca yeni DELEG kayıtlarıyla devredilmiştir; soran çözümleyici bunları anlamaz.</translation>
    </message>
    <message>
        <source>Only in experiments with the DELEG draft.</source>
        <translation>Yalnızca DELEG taslağıyla yapılan denemelerde.</translation>
    </message>
    <message>
        <source>Use a resolver that knows DELEG, or add NS records.</source>
        <translation>DELEG bilen bir çözümleyici kullanın ya da NS kaydı ekleyin.</translation>
    </message>
    <message>
        <source>It comes from a draft and may still change.</source>
        <translation>Bir taslaktan gelir, daha değişebilir.</translation>
    </message>
    <message>
        <source>EDE 34</source>
        <translation>EDE 34</translation>
    </message>
    <message>
        <source>EDE: 34</source>
        <translation>EDE: 34</translation>
    </message>
    <message>
        <source>Bogus without a closer reason, or bogus because all signatures have run out.</source>
        <translation>Ya daha kesin bir neden verilmeden geçersiz ya da bütün imzaların süresi dolduğu için geçersiz.</translation>
    </message>
    <message>
        <source>Typical fault</source>
        <translation>Tipik sorun</translation>
    </message>
    <message>
        <source>DS and key do not match, data changed after signing</source>
        <translation>DS ile anahtar uyuşmaz, veri imzadan sonra değişmiş</translation>
    </message>
    <message>
        <source>Signer stopped, or the resolver&apos;s clock is ahead</source>
        <translation>İmzalayıcı durmuş ya da çözümleyicinin saati ileri</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Ne zaman başladı</translation>
    </message>
    <message>
        <source>At a change</source>
        <translation>Bir değişiklikle</translation>
    </message>
    <message>
        <source>At the very second of the expiry</source>
        <translation>Tam bitiş saniyesinde</translation>
    </message>
    <message>
        <source>Quick repair</source>
        <translation>Hızlı onarım</translation>
    </message>
    <message>
        <source>Correct or remove the DS</source>
        <translation>DS&apos;yi düzeltin veya kaldırın</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Yeniden imzalayın</translation>
    </message>
    <message>
        <source>On 6 ask a second resolver, which may give a finer code.</source>
        <translation>6&apos;da ikinci bir çözümleyiciye sorun; daha ayrıntılı kod verebilir.</translation>
    </message>
    <message>
        <source>9: the key is missing. 10: the signatures are.</source>
        <translation>9: Anahtar eksik. 10: İmzalar eksik.</translation>
    </message>
    <message>
        <source>Usual story</source>
        <translation>Alışılmış öykü</translation>
    </message>
    <message>
        <source>Provider changed, DS left at the registrar</source>
        <translation>Sağlayıcı değişti, DS kayıt kuruluşunda kaldı</translation>
    </message>
    <message>
        <source>One unsigned server, or a forwarder that strips RRSIG</source>
        <translation>İmzasız bir sunucu ya da RRSIG&apos;i silen iletici</translation>
    </message>
    <message>
        <source>All resolvers affected</source>
        <translation>Bütün çözümleyiciler etkilenir mi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Not if a forwarder is to blame</source>
        <translation>Sorun ileticideyse hayır</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sorulacak</translation>
    </message>
    <message>
        <source>DS at the parent, DNSKEY at the zone</source>
        <translation>Üst bölgede DS, bölgede DNSKEY</translation>
    </message>
    <message>
        <source>The same record at each server with `+dnssec`</source>
        <translation>Her sunucuda `+dnssec` ile aynı kayıt</translation>
    </message>
    <message>
        <source>Going unsigned means: DS out first, wait for its TTL, then stop signing. Any other order gives 9 or 10.</source>
        <translation>İmzayı bırakırken önce DS&apos;yi kaldırın, TTL&apos;ini bekleyin, sonra imzalamayı durdurun. Başka her sıra 9 veya 10 doğurur.</translation>
    </message>
    <message>
        <source>Blocked by the operator&apos;s decision, or filtered at the client&apos;s own wish.</source>
        <translation>İşletmecinin kararıyla engellenmiş ya da istemcinin kendi isteğiyle filtrelenmiş.</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Kimin listesi</translation>
    </message>
    <message>
        <source>The operator&apos;s: malware, policy</source>
        <translation>İşletmecinin: zararlı yazılım, ilke</translation>
    </message>
    <message>
        <source>The subscriber&apos;s: family, advertising</source>
        <translation>Abonenin: aile, reklam</translation>
    </message>
    <message>
        <source>Exception from</source>
        <translation>İstisnayı veren</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>İşletmeci</translation>
    </message>
    <message>
        <source>The user&apos;s own account</source>
        <translation>Kullanıcının kendi hesabı</translation>
    </message>
    <message>
        <source>If you own the domain</source>
        <translation>Alan adı sizinse</translation>
    </message>
    <message>
        <source>Clean up and ask for removal</source>
        <translation>Temizleyin ve kaldırılmasını isteyin</translation>
    </message>
    <message>
        <source>Little to do: the category is meant</source>
        <translation>Yapılacak az şey var: Kategori bilerek seçilmiştir</translation>
    </message>
    <message>
        <source>An operator that offers both should mark each list with its own code.</source>
        <translation>İkisini de sunan işletmeci her listeyi kendi koduyla işaretlemelidir.</translation>
    </message>
    <message>
        <source>22 sums up: no authority of the zone could be used. 23 tells of one exchange that failed, and often stands beside 22.</source>
        <translation>22 özetler: Bölgenin hiçbir yetkili sunucusu kullanılamadı. 23 ise başarısız olan tek bir iletişimi anlatır ve çoğu kez 22&apos;nin yanında durur.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>All servers of the zone</source>
        <translation>Bölgenin bütün sunucuları</translation>
    </message>
    <message>
        <source>One server or connection</source>
        <translation>Tek bir sunucu veya bağlantı</translation>
    </message>
    <message>
        <source>Extra text holds</source>
        <translation>Ek metinde</translation>
    </message>
    <message>
        <source>The delegation</source>
        <translation>Yetki devri</translation>
    </message>
    <message>
        <source>Address, question and what came back</source>
        <translation>Adres, soru ve gelen yanıt</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>NS and glue at the parent</source>
        <translation>Üst bölgedeki NS ve glue</translation>
    </message>
    <message>
        <source>The address in the text</source>
        <translation>Metindeki adres</translation>
    </message>
    <message>
        <source>With both, begin at 23: it names the server; 22 tells that the others were no better.</source>
        <translation>İkisi birlikteyse 23&apos;ten başlayın: Sunucunun adını verir; 22 ötekilerin de daha iyi olmadığını söyler.</translation>
    </message>
    <message>
        <source>A resolver gives 6 when it knows no closer reason, while 7 to 12 say more.</source>
        <translation>Çözümleyici daha kesin bir neden bilmiyorsa 6 verir; 7-12 arası kodlar daha ayrıntılıdır.</translation>
    </message>
    <message>
        <source>Nothing to do; for a name just created empty the cache: `rec_control wipe-cache example.org`.</source>
        <translation>Yapılacak bir şey yoktur; yeni oluşturulan ad için önbelleği boşaltın: `rec_control wipe-cache example.org`.</translation>
    </message>
</context>
</TS>
