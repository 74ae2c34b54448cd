<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>dns</name>
    <message>
        <source>Header RCODE (4 bits)</source>
        <extracomment>class header</extracomment>
        <translation>Başlıktaki RCODE (4 bit)</translation>
    </message>
    <message>
        <source>Extended RCODE (EDNS, TSIG, TKEY)</source>
        <translation>Genişletilmiş RCODE (EDNS, TSIG, TKEY)</translation>
    </message>
    <message>
        <source>No Error</source>
        <translation>Hata yok</translation>
    </message>
    <message>
        <source>Any query</source>
        <translation>Herhangi bir sorgu</translation>
    </message>
    <message>
        <source>The query was processed. Whether there is an answer is another question: NOERROR with an empty answer section is NODATA, which says that the name exists but has no record of this type.</source>
        <translation>Sorgu işlenmiştir. Yanıt olup olmadığı ayrı bir sorudur: Yanıt bölümü boş olan NOERROR, NODATA demektir; ad vardır ama bu türde kaydı yoktur.</translation>
    </message>
    <message>
        <source>The kinds of empty NOERROR are told apart by the authority section: an SOA means NODATA, NS records without AA mean a referral to the servers of a subzone.</source>
        <translation>Boş NOERROR&apos;un türlerini yetki (authority) bölümü ayırır: SOA kaydı NODATA, AA biti olmadan NS kayıtları ise alt bölgenin sunucularına yönlendirme anlamına gelir.</translation>
    </message>
    <message>
        <source>`status: NOERROR`, `ANSWER: 0`: the name has other records, such as AAAA or MX, but not the type asked for. glibc reports `No address associated with hostname`.</source>
        <translation>`status: NOERROR`, `ANSWER: 0`: Adın AAAA veya MX gibi başka kayıtları vardır ama istenen türde yoktur. glibc `No address associated with hostname` bildirir.</translation>
    </message>
    <message>
        <source>`dig example.org A` and `dig example.org ANY @ns1.example.net`</source>
        <translation>`dig example.org A` ve `dig example.org ANY @ns1.example.net`</translation>
    </message>
    <message>
        <source>Add the missing record, or ask for a type that exists. Caches keep NODATA for the smaller of SOA TTL and its MINIMUM field, so a new record may take that long to show.</source>
        <translation>Eksik kaydı ekleyin ya da var olan bir türü sorun. Önbellekler NODATA&apos;yı SOA TTL&apos;i ile MINIMUM alanının küçüğü kadar tutar; yeni kayıt bu süre boyunca görünmeyebilir.</translation>
    </message>
    <message>
        <source>An authority asked directly answers NOERROR with NS records of a child zone and no AA: it has delegated the name.</source>
        <translation>Doğrudan sorulan yetkili sunucu, alt bölgenin NS kayıtlarıyla ve AA olmadan NOERROR verir: Ad başkasına devredilmiştir.</translation>
    </message>
    <message>
        <source>Ask the servers named there; `dig +trace` does it for you.</source>
        <translation>Orada adı geçen sunuculara sorun; `dig +trace` bunu sizin için yapar.</translation>
    </message>
    <message>
        <source>NOERROR with an unexpected address such as `0.0.0.0`, a private one or that of a block page: a filter answered.</source>
        <translation>`0.0.0.0`, özel bir adres veya engelleme sayfasının adresi gibi beklenmedik bir adresle NOERROR: Yanıtı bir filtre vermiştir.</translation>
    </message>
    <message>
        <source>`dig @9.9.9.9 example.org`</source>
        <translation>`dig @9.9.9.9 example.org`</translation>
    </message>
    <message>
        <source>Compare with another resolver; look for an Extended DNS Error 4, 15, 16 or 17 in the answer.</source>
        <translation>Başka bir çözümleyiciyle karşılaştırın; yanıtta 4, 15, 16 veya 17 numaralı genişletilmiş DNS hatasını arayın.</translation>
    </message>
    <message>
        <source>`resolvectl query` fails although dig says NOERROR: `does not have any RR of the requested type`.</source>
        <translation>dig NOERROR derken `resolvectl query` başarısız olur: `does not have any RR of the requested type`.</translation>
    </message>
    <message>
        <source>That is NODATA too: without a type it asks for A and AAAA. Name the type you want, `resolvectl query -t MX example.org`.</source>
        <translation>Bu da NODATA&apos;dır: Tür belirtilmezse A ve AAAA sorulur. İstediğiniz türü yazın: `resolvectl query -t MX example.org`.</translation>
    </message>
    <message>
        <source>An authority answers NOERROR for every name that exists, empty non-terminals included; NXDOMAIN only where nothing exists at or below the name.</source>
        <translation>Yetkili sunucu, kaydı olmayan ara düğümler dahil, var olan her ad için NOERROR verir; NXDOMAIN&apos;i yalnızca o adda ve altında hiçbir şey yoksa kullanır.</translation>
    </message>
    <message>
        <source>NODATA</source>
        <translation>NODATA</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>boş yanıt</translation>
    </message>
    <message>
        <source>NoError</source>
        <translation>NoError</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>referral</translation>
    </message>
    <message>
        <source>Format Error</source>
        <translation>Biçim hatası</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Herhangi bir ileti</translation>
    </message>
    <message>
        <source>The server could not parse the query. Old servers also answer so to what they do not know in it, above all the EDNS OPT record; resolvers then ask again without EDNS.</source>
        <translation>Sunucu sorgunun biçimini anlayamamıştır. Eski sunucular, sorguda tanımadıkları bir şey, en başta EDNS OPT kaydı gördüklerinde de böyle yanıt verir; çözümleyiciler o zaman EDNS olmadan yeniden sorar.</translation>
    </message>
    <message>
        <source>`dig` gets FORMERR, `dig +noedns` or `+nocookie` gets an answer: the authority or a firewall before it rejects EDNS or its options.</source>
        <translation>`dig` FORMERR alır, `dig +noedns` veya `+nocookie` yanıt alır: Yetkili sunucu ya da önündeki güvenlik duvarı EDNS&apos;i veya seçeneklerini reddeder.</translation>
    </message>
    <message>
        <source>`dig +noedns example.org @203.0.113.53`</source>
        <translation>`dig +noedns example.org @203.0.113.53`</translation>
    </message>
    <message>
        <source>Update that server or firewall; since DNS Flag Day 2019 resolvers no longer work around silent drops.</source>
        <translation>O sunucuyu veya güvenlik duvarını güncelleyin; çözümleyiciler, 2019&apos;daki DNS Flag Day&apos;den bu yana sessizce atılan sorgular için dolambaçlı yollara başvurmuyor.</translation>
    </message>
    <message>
        <source>BIND as a resolver logs `DNS format error from`: the answer, not your query, was malformed or did not belong to the question.</source>
        <translation>Çözümleyici olarak BIND `DNS format error from` yazar: Bozuk olan veya soruyla ilgisi bulunmayan sizin sorgunuz değil, gelen yanıttır.</translation>
    </message>
    <message>
        <source>Ask that server by dig; parked domains and load balancers that answer with the wrong SOA or name are the usual ones.</source>
        <translation>O sunucuya dig ile sorun; genellikle yanlış SOA veya adla yanıt veren park edilmiş alan adları ve yük dengeleyiciler çıkar.</translation>
    </message>
    <message>
        <source>PowerDNS Authoritative sends FORMERR for a malformed DNS cookie and for updates without exactly one zone.</source>
        <translation>PowerDNS Authoritative, bozuk DNS çerezi ve tam olarak bir bölge içermeyen güncellemeler için FORMERR gönderir.</translation>
    </message>
    <message>
        <source>Correct the client library.</source>
        <translation>İstemci kitaplığını düzeltin.</translation>
    </message>
    <message>
        <source>A home-made client or a scanner: two questions in one message, wrong length over TCP.</source>
        <translation>Elle yazılmış bir istemci veya bir tarama aracı: tek iletide iki soru, TCP&apos;de yanlış uzunluk.</translation>
    </message>
    <message>
        <source>Send one question a message, and two octets of length before it over TCP.</source>
        <translation>Her iletide tek soru gönderin, TCP&apos;de iletinin önüne iki baytlık uzunluk yazın.</translation>
    </message>
    <message>
        <source>Answer FORMERR to what you cannot parse, and do not use it for features you merely lack.</source>
        <translation>Biçimini anlayamadığınız iletiye FORMERR verin; yalnızca desteklemediğiniz özellikler için kullanmayın.</translation>
    </message>
    <message>
        <source>FormErr</source>
        <translation>FormErr</translation>
    </message>
    <message>
        <source>EDNS</source>
        <translation>EDNS</translation>
    </message>
    <message>
        <source>Server Failure</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Sorgu</translation>
    </message>
    <message>
        <source>The server could not get or make an answer. From a resolver it means one of two things: the servers of the domain were unreachable or talked nonsense, or DNSSEC validation of what they said failed.</source>
        <translation>Sunucu bir yanıt elde edememiş veya üretememiştir. Çözümleyiciden gelirse iki anlamı olabilir: Alan adının sunucularına ulaşılamamış ya da bunlardan anlamsız yanıt gelmiştir; yahut gelen yanıtın DNSSEC doğrulaması başarısız olmuştur.</translation>
    </message>
    <message>
        <source>One query tells them apart: `dig +cd` (checking disabled) gets the data in spite of a failed validation, and SERVFAIL again when the servers are the trouble. From an authority itself, SERVFAIL means that it has the zone configured but not loaded, or expired.</source>
        <translation>Bunları tek bir sorgu ayırır: `dig +cd` (denetim kapalı) doğrulama hatasına rağmen veriyi getirir; sorun sunuculardaysa yine SERVFAIL gelir. Yetkili sunucunun kendisinden gelen SERVFAIL, bölgenin yapılandırılmış ama yüklenmemiş veya süresi dolmuş olduğunu gösterir.</translation>
    </message>
    <message>
        <source>The stub (glibc) reports `Temporary failure in name resolution` and tries the next server of resolv.conf; resolvers cache the failure for a short time (BIND one second by default).</source>
        <translation>Uçtaki istemci (glibc) `Temporary failure in name resolution` bildirir ve resolv.conf içindeki sonraki sunucuyu dener; çözümleyiciler hatayı kısa süre önbellekte tutar (BIND&apos;da varsayılan bir saniye).</translation>
    </message>
    <message>
        <source>`dig example.org` says SERVFAIL, `dig +cd example.org` answers: DNSSEC. Unbound writes `validation failure &lt;example.org. A IN&gt;: signature expired` at `val-log-level: 2`, BIND `broken trust chain resolving` or `no valid signature found`.</source>
        <translation>`dig example.org` SERVFAIL der, `dig +cd example.org` yanıt verir: DNSSEC. Unbound, `val-log-level: 2` ile `validation failure &lt;example.org. A IN&gt;: signature expired`; BIND `broken trust chain resolving` veya `no valid signature found` yazar.</translation>
    </message>
    <message>
        <source>`dig +cd example.org`, then `delv example.org`</source>
        <translation>`dig +cd example.org`, ardından `delv example.org`</translation>
    </message>
    <message>
        <source>If the zone is yours: sign it again, or take the DS out at the registrar if keys were changed or the zone moved unsigned.</source>
        <translation>Bölge sizinse yeniden imzalayın; anahtarlar değiştiyse ya da bölge imzasız taşındıysa kayıt kuruluşundaki DS&apos;yi kaldırın.</translation>
    </message>
    <message>
        <source>If it is not: report it; a negative trust anchor (`rndc nta`, `domain-insecure` in Unbound) is the temporary way round.</source>
        <translation>Sizin değilse bildirin; geçici çare negatif güven çıpasıdır (`rndc nta`, Unbound&apos;da `domain-insecure`).</translation>
    </message>
    <message>
        <source>SERVFAIL with `+cd` as well: no authority answers, or all refuse. Unbound with `log-servfail: yes` writes `all servers for this domain failed`, BIND `timed out resolving`, `REFUSED unexpected RCODE resolving` or `lame server resolving`.</source>
        <translation>`+cd` ile de SERVFAIL: Hiçbir yetkili sunucu yanıt vermez ya da hepsi reddeder. Unbound, `log-servfail: yes` ile `all servers for this domain failed`; BIND `timed out resolving`, `REFUSED unexpected RCODE resolving` veya `lame server resolving` yazar.</translation>
    </message>
    <message>
        <source>`dig +trace example.org` and `dig +norec example.org SOA @ns1.example.net`</source>
        <translation>`dig +trace example.org` ve `dig +norec example.org SOA @ns1.example.net`</translation>
    </message>
    <message>
        <source>Ask each NS of the delegation directly. A server that answers REFUSED is delegated without having the zone: correct the NS records at the registrar, or load the zone there.</source>
        <translation>Yetki devrinde adı geçen her NS&apos;e doğrudan sorun. REFUSED veren sunucuya, bölge kendisinde olmadan yetki devredilmiştir: Kayıt kuruluşundaki NS kayıtlarını düzeltin ya da bölgeyi orada yükleyin.</translation>
    </message>
    <message>
        <source>Every name fails: the resolver&apos;s own way out is closed, or its forwarder is dead (`all the configured stub or forward servers failed`).</source>
        <translation>Her ad başarısız olur: Çözümleyicinin kendi çıkışı kapalıdır ya da ileticisi çalışmıyordur (`all the configured stub or forward servers failed`).</translation>
    </message>
    <message>
        <source>`dig @198.41.0.4 . NS`</source>
        <translation>`dig @198.41.0.4 . NS`</translation>
    </message>
    <message>
        <source>Test UDP and TCP port 53 outward and each forwarder; check the resolver&apos;s clock, because a wrong date makes all signatures invalid.</source>
        <translation>Dışarıya doğru 53 numaralı UDP ve TCP portunu ve her ileticiyi sınayın; çözümleyicinin saatini denetleyin, çünkü yanlış tarih bütün imzaları geçersiz kılar.</translation>
    </message>
    <message>
        <source>One authority of several answers SERVFAIL for its own zone: a secondary whose copy expired, or a primary with a broken zone file (`not loaded due to errors`).</source>
        <translation>Birden çok yetkili sunucudan biri kendi bölgesi için SERVFAIL verir: kopyasının süresi dolmuş bir ikincil ya da bölge dosyası bozuk bir birincil sunucu (`not loaded due to errors`).</translation>
    </message>
    <message>
        <source>`rndc zonestatus example.org`, `named-checkzone example.org file`</source>
        <translation>`rndc zonestatus example.org`, `named-checkzone example.org file`</translation>
    </message>
    <message>
        <source>Restore the transfer or correct the file, then reload and compare serials on all servers.</source>
        <translation>Aktarımı yeniden kurun veya dosyayı düzeltin, ardından yeniden yükleyip bütün sunuculardaki seri numaralarını karşılaştırın.</translation>
    </message>
    <message>
        <source>PowerDNS Recursor writes `Sending SERVFAIL during resolve`, PowerDNS Authoritative `Backend reported condition which prevented lookup`.</source>
        <translation>PowerDNS Recursor `Sending SERVFAIL during resolve`, PowerDNS Authoritative `Backend reported condition which prevented lookup` yazar.</translation>
    </message>
    <message>
        <source>For the Recursor read the reason beside it; for the Authoritative Server bring the database back.</source>
        <translation>Recursor&apos;da yanındaki nedeni okuyun; Authoritative Server&apos;da veritabanını ayağa kaldırın.</translation>
    </message>
    <message>
        <source>A Linux client with systemd-resolved: `server or network returned error SERVFAIL`, newer versions with the upstream&apos;s reason behind it.</source>
        <translation>systemd-resolved kullanan bir Linux istemcisi: `server or network returned error SERVFAIL`; yeni sürümler üst sunucunun nedenini de ekler.</translation>
    </message>
    <message>
        <source>`resolvectl status`</source>
        <translation>`resolvectl status`</translation>
    </message>
    <message>
        <source>Ask the upstream server itself by dig; if `DNSSEC validation failed` stands there, either the zone is broken or the upstream strips signatures.</source>
        <translation>Üst sunucuya dig ile sorun; `DNSSEC validation failed` yazıyorsa ya bölge bozuktur ya da üst sunucu imzaları silmektedir.</translation>
    </message>
    <message>
        <source>Answer SERVFAIL when you could not find out; NXDOMAIN is a statement about the name, REFUSED one about the asker.</source>
        <translation>Öğrenemediğinizde SERVFAIL verin; NXDOMAIN ad hakkında, REFUSED soran hakkında bir şey söyler.</translation>
    </message>
    <message>
        <source>ServFail</source>
        <translation>ServFail</translation>
    </message>
    <message>
        <source>dig +cd</source>
        <translation>dig +cd</translation>
    </message>
    <message>
        <source>DNSSEC bogus</source>
        <translation>DNSSEC bogus</translation>
    </message>
    <message>
        <source>temporary failure in name resolution</source>
        <translation>temporary failure in name resolution</translation>
    </message>
    <message>
        <source>Non-Existent Domain</source>
        <translation>Var olmayan alan adı</translation>
    </message>
    <message>
        <source>The name does not exist, with no record of any type, and nothing exists below it. Only an authority can say so; a resolver passes it on and keeps it for the smaller of SOA TTL and MINIMUM (RFC 2308).</source>
        <translation>Ad yoktur, hiçbir türde kaydı yoktur ve altında da bir şey yoktur. Bunu yalnızca yetkili sunucu söyleyebilir; çözümleyici aktarır ve SOA TTL&apos;i ile MINIMUM değerinin küçüğü kadar saklar (RFC 2308).</translation>
    </message>
    <message>
        <source>A CNAME in the answer beside `status: NXDOMAIN` means that the alias exists and its target does not. NODATA, a name without this type, is NOERROR.</source>
        <translation>Yanıtta `status: NXDOMAIN` ile birlikte bir CNAME varsa takma ad vardır, hedefi yoktur. Bu türde kaydı olmayan ad ise NODATA&apos;dır, yani NOERROR.</translation>
    </message>
    <message>
        <source>A typo, or a search domain was added: the log shows `host.example.org.corp.example.net`. glibc reports `Name or service not known`.</source>
        <translation>Yazım hatası ya da eklenmiş bir arama alan adı: Günlükte `host.example.org.corp.example.net` görünür. glibc `Name or service not known` bildirir.</translation>
    </message>
    <message>
        <source>`dig host.example.org.` with the final dot</source>
        <translation>Sondaki noktayla `dig host.example.org.`</translation>
    </message>
    <message>
        <source>Write the full name with a dot at the end, or shorten `search` and `ndots` (Kubernetes sets `ndots:5`, which asks every short name several times).</source>
        <translation>Adı sonuna nokta koyarak tam yazın ya da `search` listesini kısaltıp `ndots` değerini düşürün (Kubernetes `ndots:5` kullanır, bu da her kısa adı birkaç kez sordurur).</translation>
    </message>
    <message>
        <source>The record was just created and some users still get NXDOMAIN: it was asked for earlier and is cached as non-existent.</source>
        <translation>Kayıt yeni oluşturulmuştur, bazı kullanıcılar hâlâ NXDOMAIN alır: Ad daha önce sorulmuş ve yok diye önbelleğe alınmıştır.</translation>
    </message>
    <message>
        <source>`dig example.org SOA`, `rndc flushname host.example.org`, `unbound-control flush host.example.org`</source>
        <translation>`dig example.org SOA`, `rndc flushname host.example.org`, `unbound-control flush host.example.org`</translation>
    </message>
    <message>
        <source>Wait for the negative TTL in the SOA, or flush your own resolver; create records before anybody asks.</source>
        <translation>SOA&apos;daki negatif TTL&apos;in dolmasını bekleyin ya da kendi çözümleyicinizin önbelleğini boşaltın; kayıtları kimse sormadan oluşturun.</translation>
    </message>
    <message>
        <source>An internal name resolves in the office and is NXDOMAIN over VPN, DoH or in a container: another resolver is asked that knows only the public zone.</source>
        <translation>İç ağdaki bir ad ofiste çözülür; VPN, DoH veya konteyner içinden NXDOMAIN olur: Yalnızca genel bölgeyi bilen başka bir çözümleyiciye sorulmaktadır.</translation>
    </message>
    <message>
        <source>Route the internal zone to the internal server (`resolvectl domain`, conditional forwarding), and switch DoH in the browser off for it.</source>
        <translation>İç bölgeyi iç sunucuya yönlendirin (`resolvectl domain`, koşullu iletim) ve tarayıcıdaki DoH&apos;u onun için kapatın.</translation>
    </message>
    <message>
        <source>The whole domain is NXDOMAIN at the TLD: it has expired or was put on hold.</source>
        <translation>Alan adının tamamı TLD&apos;de NXDOMAIN olur: Süresi dolmuş veya askıya alınmıştır.</translation>
    </message>
    <message>
        <source>`whois example.org`</source>
        <translation>`whois example.org`</translation>
    </message>
    <message>
        <source>Look it up by whois or RDAP (`clientHold`, `serverHold`, `redemptionPeriod`) and renew.</source>
        <translation>whois veya RDAP ile bakın (`clientHold`, `serverHold`, `redemptionPeriod`) ve yenileyin.</translation>
    </message>
    <message>
        <source>systemd-resolved fills the log with `Server returned error NXDOMAIN, mitigating potential DNS violation DVE-2018-0001`.</source>
        <translation>systemd-resolved günlüğü `Server returned error NXDOMAIN, mitigating potential DNS violation DVE-2018-0001` ile doldurur.</translation>
    </message>
    <message>
        <source>Harmless: old versions tried again without EDNS after each NXDOMAIN. Update, or see which program asks for names that do not exist.</source>
        <translation>Zararsızdır: Eski sürümler her NXDOMAIN&apos;den sonra EDNS olmadan yeniden deniyordu. Güncelleyin ya da var olmayan adları hangi programın sorduğuna bakın.</translation>
    </message>
    <message>
        <source>A filtering resolver answers NXDOMAIN for a name that others resolve; Extended DNS Error 15, 16 or 17 may stand beside it.</source>
        <translation>Filtre uygulayan bir çözümleyici, başkalarının çözdüğü bir ad için NXDOMAIN verir; yanında 15, 16 veya 17 numaralı genişletilmiş DNS hatası bulunabilir.</translation>
    </message>
    <message>
        <source>Ask the operator for an exception, or use another resolver if you may.</source>
        <translation>İşletmecisinden istisna isteyin ya da izniniz varsa başka çözümleyici kullanın.</translation>
    </message>
    <message>
        <source>Say NXDOMAIN only if nothing exists at or below the name.</source>
        <translation>NXDOMAIN&apos;i yalnızca adda ve altında hiçbir şey yoksa verin.</translation>
    </message>
    <message>
        <source>NXDomain</source>
        <translation>NXDomain</translation>
    </message>
    <message>
        <source>name does not exist</source>
        <translation>ad yok</translation>
    </message>
    <message>
        <source>name or service not known</source>
        <translation>name or service not known</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>makine bulunamadı</translation>
    </message>
    <message>
        <source>Not Implemented</source>
        <translation>Uygulanmamış</translation>
    </message>
    <message>
        <source>The server does not support this kind of query: an opcode such as NOTIFY, UPDATE, STATUS or IQUERY. Some devices misuse it for types or options they do not know.</source>
        <translation>Sunucu bu sorgu türünü desteklemez: NOTIFY, UPDATE, STATUS veya IQUERY gibi bir opcode. Bazı cihazlar bunu bilmedikleri kayıt türleri veya seçenekler için yanlış kullanır.</translation>
    </message>
    <message>
        <source>`nsupdate` or a DHCP server gets NOTIMP: it was sent to a forwarder or appliance that knows queries only. (PowerDNS with updates switched off says REFUSED.)</source>
        <translation>`nsupdate` veya DHCP sunucusu NOTIMP alır: Yalnızca sorguları bilen bir ileticiye veya cihaza gönderilmiştir. (Güncellemesi kapalı PowerDNS REFUSED der.)</translation>
    </message>
    <message>
        <source>Send the update to the primary named in the SOA, or enable updates there.</source>
        <translation>Güncellemeyi SOA&apos;da adı geçen birincil sunucuya gönderin ya da orada güncellemeyi açın.</translation>
    </message>
    <message>
        <source>NOTIFY to a secondary returns NOTIMP, and changes arrive only with the refresh timer.</source>
        <translation>İkincil sunucuya gönderilen NOTIFY, NOTIMP döndürür ve değişiklikler ancak yenileme süresiyle ulaşır.</translation>
    </message>
    <message>
        <source>Check that the address is really a secondary and not a resolver or load balancer.</source>
        <translation>Adresin çözümleyici veya yük dengeleyici değil, gerçekten ikincil sunucu olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>A load balancer answers AAAA, HTTPS or ANY with NOTIMP and A with an address.</source>
        <translation>Yük dengeleyici A için adres verir; AAAA, HTTPS veya ANY için NOTIMP verir.</translation>
    </message>
    <message>
        <source>`dig example.org AAAA @203.0.113.53`</source>
        <translation>`dig example.org AAAA @203.0.113.53`</translation>
    </message>
    <message>
        <source>It should answer NOERROR without records (RFC 8482 has the short answer for ANY); until it does, some clients treat the name as failed.</source>
        <translation>Kayıtsız NOERROR vermelidir (ANY için kısa yanıtı RFC 8482 tanımlar); düzelene kadar bazı istemciler adı çözülemez sayar.</translation>
    </message>
    <message>
        <source>NOTIMP belongs to opcodes; a type without data is no reason for it.</source>
        <translation>NOTIMP opcode&apos;lara aittir; verisi olmayan bir tür bunun nedeni olamaz.</translation>
    </message>
    <message>
        <source>NotImp</source>
        <translation>NotImp</translation>
    </message>
    <message>
        <source>Query Refused</source>
        <translation>Sorgu reddedildi</translation>
    </message>
    <message>
        <source>Query, transfer, update</source>
        <translation>Sorgu, aktarım, güncelleme</translation>
    </message>
    <message>
        <source>The server will not do this for you: policy, or it is not responsible for the name. A resolver refuses strangers, an authority refuses names of zones it does not have.</source>
        <translation>Sunucu bunu sizin için yapmayacaktır: bir ilke vardır ya da addan sorumlu değildir. Çözümleyici yabancıları, yetkili sunucu ise kendisinde olmayan bölgelerin adlarını reddeder.</translation>
    </message>
    <message>
        <source>A stub takes the next server; a resolver counts a refusing authority as lame and, when all refuse, answers SERVFAIL to its own client.</source>
        <translation>Uçtaki istemci sonraki sunucuya geçer; çözümleyici, reddeden yetkili sunucuyu hatalı devredilmiş (lame) sayar ve hepsi reddederse kendi istemcisine SERVFAIL verir.</translation>
    </message>
    <message>
        <source>Add the client&apos;s network: `allow-recursion` and `allow-query-cache` in BIND, `access-control: 192.0.2.0/24 allow` in Unbound. Do not open it to the world.</source>
        <translation>İstemcinin ağını ekleyin: BIND&apos;da `allow-recursion` ve `allow-query-cache`, Unbound&apos;da `access-control: 192.0.2.0/24 allow`. Herkese açmayın.</translation>
    </message>
    <message>
        <source>A delegated server refuses the domain: `REFUSED unexpected RCODE resolving` in resolver logs. The zone was never set up there, or the provider dropped it.</source>
        <translation>Yetki devredilen sunucu alan adını reddeder: Çözümleyici günlüklerinde `REFUSED unexpected RCODE resolving`. Bölge orada hiç kurulmamıştır ya da sağlayıcı onu kaldırmıştır.</translation>
    </message>
    <message>
        <source>`dig +norec example.org SOA @ns1.example.net`</source>
        <translation>`dig +norec example.org SOA @ns1.example.net`</translation>
    </message>
    <message>
        <source>Create the zone at that provider, or change the NS records at the registrar. PowerDNS answers REFUSED for every zone not in its database.</source>
        <translation>Bölgeyi o sağlayıcıda oluşturun ya da kayıt kuruluşundaki NS kayıtlarını değiştirin. PowerDNS, veritabanında olmayan her bölge için REFUSED verir.</translation>
    </message>
    <message>
        <source>A zone transfer fails with REFUSED: the secondary&apos;s address is not in `allow-transfer`, or the TSIG key is missing.</source>
        <translation>Bölge aktarımı REFUSED ile başarısız olur: İkincil sunucunun adresi `allow-transfer` içinde değildir ya da TSIG anahtarı eksiktir.</translation>
    </message>
    <message>
        <source>`dig @ns1.example.net example.org AXFR`</source>
        <translation>`dig @ns1.example.net example.org AXFR`</translation>
    </message>
    <message>
        <source>Allow the address or key on the primary; behind NAT the address is not the one you think.</source>
        <translation>Birincil sunucuda adrese veya anahtara izin verin; NAT arkasında adres sandığınız adres değildir.</translation>
    </message>
    <message>
        <source>A dynamic update is refused: `update &apos;example.org/IN&apos; denied` in BIND, `Sending REFUSED` in PowerDNS.</source>
        <translation>Dinamik güncelleme reddedilir: BIND&apos;da `update &apos;example.org/IN&apos; denied`, PowerDNS&apos;te `Sending REFUSED`.</translation>
    </message>
    <message>
        <source>Allow the key in `update-policy`; in PowerDNS switch on `dnsupdate` (off by default) and set `allow-dnsupdate-from` and the TSIG metadata of the zone.</source>
        <translation>Anahtara `update-policy` içinde izin verin; PowerDNS&apos;te `dnsupdate` ayarını açın (varsayılan kapalı), `allow-dnsupdate-from` ile bölgenin TSIG meta verisini ayarlayın.</translation>
    </message>
    <message>
        <source>Public resolvers get REFUSED in bursts: the authority limits or blocks their addresses.</source>
        <translation>Genel çözümleyiciler dalgalar hâlinde REFUSED alır: Yetkili sunucu, onların adreslerini sınırlar veya engeller.</translation>
    </message>
    <message>
        <source>As the authority, exempt the large resolvers from rate limits; as their user, nothing can be done from outside.</source>
        <translation>Yetkili sunucuysanız büyük çözümleyicileri hız sınırından muaf tutun; onların kullanıcısıysanız dışarıdan yapılacak bir şey yoktur.</translation>
    </message>
    <message>
        <source>Refuse strangers and foreign zones with REFUSED, but answer SERVFAIL for a zone you should have and cannot load.</source>
        <translation>Yabancıları ve başkalarının bölgelerini REFUSED ile geri çevirin; sizde olması gereken ama yüklenemeyen bölge için SERVFAIL verin.</translation>
    </message>
    <message>
        <source>lame delegation</source>
        <translation>lame delegation</translation>
    </message>
    <message>
        <source>WARNING: recursion requested but not available</source>
        <translation>WARNING: recursion requested but not available</translation>
    </message>
    <message>
        <source>Name Exists when it should not</source>
        <translation>Olmaması gereken ad var</translation>
    </message>
    <message>
        <source>Dynamic update; DNAME</source>
        <translation>Dinamik güncelleme; DNAME</translation>
    </message>
    <message>
        <source>An update required that a name be unused, and it is in use. A server also sends it when a DNAME substitution would make a name longer than 255 octets.</source>
        <translation>Güncelleme bir adın kullanılmıyor olmasını şart koşmuştur, ad ise kullanımdadır. Sunucu bunu, DNAME değişimi 255 bayttan uzun bir ad oluşturacaksa da gönderir.</translation>
    </message>
    <message>
        <source>A DHCP server that protects foreign names: BIND logs `&apos;name not in use&apos; prerequisite not satisfied (YXDOMAIN)`.</source>
        <translation>Başkasının adını koruyan bir DHCP sunucusu: BIND `&apos;name not in use&apos; prerequisite not satisfied (YXDOMAIN)` yazar.</translation>
    </message>
    <message>
        <source>Usually nothing: the DHCP server tries again with the DHCID as proof, and BIND logs `adding an RR`. If NXRRSET follows instead, two hosts want one name, or an old record lacks its DHCID or TXT mark: remove the old record or rename a host.</source>
        <translation>Çoğu zaman hiçbir şey: DHCP sunucusu DHCID&apos;i kanıt göstererek yeniden dener ve BIND `adding an RR` yazar. Onun yerine NXRRSET gelirse iki makine aynı adı istiyordur ya da eski kaydın DHCID veya TXT işareti eksiktir: Eski kaydı silin ya da makinelerden birinin adını değiştirin.</translation>
    </message>
    <message>
        <source>The prerequisite that a name be unused failed.</source>
        <translation>Adın kullanılmıyor olması ön koşulu sağlanmamıştır.</translation>
    </message>
    <message>
        <source>RR Set Exists when it should not</source>
        <translation>Olmaması gereken kayıt kümesi var</translation>
    </message>
    <message>
        <source>Dynamic update</source>
        <translation>Dinamik güncelleme</translation>
    </message>
    <message>
        <source>An update required that no record of a type exist at the name, and one does.</source>
        <translation>Güncelleme, adda belirli türde kayıt olmamasını şart koşmuştur, oysa vardır.</translation>
    </message>
    <message>
        <source>`nsupdate` with `prereq nxrrset` fails.</source>
        <translation>`prereq nxrrset` içeren `nsupdate` başarısız olur.</translation>
    </message>
    <message>
        <source>`dig host.example.org A`</source>
        <translation>`dig host.example.org A`</translation>
    </message>
    <message>
        <source>Look what is there, and replace it if it is yours.</source>
        <translation>Orada ne olduğuna bakın, size aitse değiştirin.</translation>
    </message>
    <message>
        <source>It answers the prerequisite of an update, not the change itself.</source>
        <translation>Değişikliğin kendisine değil, güncellemenin ön koşuluna verilen yanıttır.</translation>
    </message>
    <message>
        <source>RR Set that should exist does not</source>
        <translation>Olması gereken kayıt kümesi yok</translation>
    </message>
    <message>
        <source>An update required that a record exist, possibly with a certain value, and it does not.</source>
        <translation>Güncelleme bir kaydın, belki belirli bir değerle, var olmasını şart koşmuştur; kayıt yoktur.</translation>
    </message>
    <message>
        <source>A DHCP server wants to renew or delete a record and its DHCID does not match (another client, another DHCP server).</source>
        <translation>DHCP sunucusu bir kaydı yenilemek veya silmek ister, DHCID uymaz (başka istemci veya başka DHCP sunucusu).</translation>
    </message>
    <message>
        <source>Let all DHCP servers of the zone use one method and one key; delete the stale record by hand.</source>
        <translation>Bölgenin bütün DHCP sunucuları aynı yöntemi ve anahtarı kullansın; eskimiş kaydı elle silin.</translation>
    </message>
    <message>
        <source>The prerequisite that a set of records exist failed.</source>
        <translation>Kayıt kümesinin var olması ön koşulu sağlanmamıştır.</translation>
    </message>
    <message>
        <source>Not Authoritative or Not Authorized</source>
        <translation>Yetkili değil veya yetkilendirilmemiş</translation>
    </message>
    <message>
        <source>Dynamic update, transfer, message with TSIG</source>
        <translation>Dinamik güncelleme, aktarım, TSIG&apos;li ileti</translation>
    </message>
    <message>
        <source>The server is not authoritative for the zone named in the Zone section.</source>
        <translation>Sunucu, Zone bölümünde adı geçen bölge için yetkili değildir.</translation>
    </message>
    <message>
        <source>Message with TSIG</source>
        <translation>TSIG&apos;li ileti</translation>
    </message>
    <message>
        <source>Key, signature or time of the TSIG record were not accepted.</source>
        <translation>TSIG kaydının anahtarı, imzası veya zamanı kabul edilmemiştir.</translation>
    </message>
    <message>
        <source>One number with two meanings: this server has no authority for the zone of the update, or the TSIG signature of the request does not hold. With TSIG, the error field of the TSIG record (BADKEY, BADSIG, BADTIME) says which.</source>
        <translation>İki anlamı olan tek numara: Bu sunucu güncellemenin bölgesi için yetkili değildir ya da isteğin TSIG imzası tutmaz. TSIG&apos;de hangisi olduğunu TSIG kaydının hata alanı (BADKEY, BADSIG, BADTIME) söyler.</translation>
    </message>
    <message>
        <source>`nsupdate` answers `update failed: NOTAUTH`: the update went to a secondary, a resolver or the wrong view.</source>
        <translation>`nsupdate` `update failed: NOTAUTH` der: Güncelleme bir ikincil sunucuya, çözümleyiciye veya yanlış görünüme (view) gitmiştir.</translation>
    </message>
    <message>
        <source>Send it to the primary (`server` line in nsupdate), with the zone written as it is there.</source>
        <translation>Birincil sunucuya gönderin (nsupdate&apos;te `server` satırı), bölgeyi oradaki gibi yazın.</translation>
    </message>
    <message>
        <source>A transfer is refused with NOTAUTH by PowerDNS: the client may not do AXFR or the key is unknown; it logs `client may not request AXFR` or `TSIG key not found`.</source>
        <translation>PowerDNS aktarımı NOTAUTH ile reddeder: İstemcinin AXFR izni yoktur ya da anahtar tanınmaz; günlüğe `client may not request AXFR` veya `TSIG key not found` yazar.</translation>
    </message>
    <message>
        <source>Add the address to `allow-axfr-ips` or import the key and set TSIG-ALLOW-AXFR.</source>
        <translation>Adresi `allow-axfr-ips` listesine ekleyin ya da anahtarı içe aktarıp TSIG-ALLOW-AXFR ayarlayın.</translation>
    </message>
    <message>
        <source>`tsig verify failure` with BADTIME: the clocks differ by more than the fudge, 300 seconds in most programs.</source>
        <translation>BADTIME ile `tsig verify failure`: Saatler arasındaki fark, programların çoğunda 300 saniye olan toleransı (fudge) aşmaktadır.</translation>
    </message>
    <message>
        <source>`date -u` on both hosts</source>
        <translation>İki makinede `date -u`</translation>
    </message>
    <message>
        <source>Set both clocks by NTP.</source>
        <translation>İki saati de NTP ile ayarlayın.</translation>
    </message>
    <message>
        <source>BADSIG or BADKEY: secret, algorithm or name of the key differ between the two sides.</source>
        <translation>BADSIG veya BADKEY: İki taraftaki anahtarın gizli değeri, algoritması veya adı farklıdır.</translation>
    </message>
    <message>
        <source>Copy the key block anew; the name of the key counts as much as its secret.</source>
        <translation>Anahtar bloğunu yeniden kopyalayın; anahtarın adı da gizli değeri kadar önemlidir.</translation>
    </message>
    <message>
        <source>An authority says NOTAUTH to updates and signed messages, never to an ordinary query.</source>
        <translation>Yetkili sunucu NOTAUTH&apos;u güncellemelere ve imzalı iletilere verir, sıradan sorguya vermez.</translation>
    </message>
    <message>
        <source>NotAuth</source>
        <translation>NotAuth</translation>
    </message>
    <message>
        <source>TSIG</source>
        <translation>TSIG</translation>
    </message>
    <message>
        <source>BADKEY</source>
        <translation>BADKEY</translation>
    </message>
    <message>
        <source>BADTIME</source>
        <translation>BADTIME</translation>
    </message>
    <message>
        <source>Name not contained in zone</source>
        <translation>Ad bölgenin içinde değil</translation>
    </message>
    <message>
        <source>A name in the update lies outside the zone that the update names.</source>
        <translation>Güncellemedeki bir ad, güncellemenin adını verdiği bölgenin dışındadır.</translation>
    </message>
    <message>
        <source>`nsupdate` says `update failed: NOTZONE`, BIND logs `update RR is outside zone`: A and PTR stand in one update without `send` between them, or the `zone` line names another zone than that of the record.</source>
        <translation>`nsupdate` `update failed: NOTZONE` der, BIND günlüğe `update RR is outside zone` yazar: A ile PTR, aralarında `send` olmadan tek bir güncellemededir ya da `zone` satırı kaydın bölgesinden başka bir bölgeyi gösterir.</translation>
    </message>
    <message>
        <source>Write `send` after the records of each zone. Leave the `zone` line out and let nsupdate find the zone by SOA, or name the right one.</source>
        <translation>Her bölgenin kayıtlarından sonra `send` yazın. `zone` satırını çıkarıp bölgeyi nsupdate&apos;in SOA ile bulmasını sağlayın ya da doğru bölgeyi yazın.</translation>
    </message>
    <message>
        <source>A primary refuses with it an update that reaches beyond the zone named.</source>
        <translation>Birincil sunucu, adı verilen bölgenin dışına uzanan güncellemeyi bununla reddeder.</translation>
    </message>
    <message>
        <source>DSO-TYPE Not Implemented</source>
        <translation>DSO-TYPE uygulanmamış</translation>
    </message>
    <message>
        <source>DNS Stateful Operations</source>
        <translation>DNS durumlu işlemleri</translation>
    </message>
    <message>
        <source>In a DNS stateful session the primary type of the request is unknown to the server. The session goes on.</source>
        <translation>Durumlu bir DNS oturumunda isteğin ana türü sunucu tarafından bilinmez. Oturum sürer.</translation>
    </message>
    <message>
        <source>A client of DNS push notifications meets a server without them.</source>
        <translation>DNS anlık bildirim istemcisi, bunu bilmeyen bir sunucuyla karşılaşır.</translation>
    </message>
    <message>
        <source>Fall back to ordinary queries.</source>
        <translation>Sıradan sorgulara dönün.</translation>
    </message>
    <message>
        <source>It is used within a DSO session; a server without DSO answers NOTIMP.</source>
        <translation>Bir DSO oturumunun içinde kullanılır; DSO&apos;yu bilmeyen sunucu NOTIMP verir.</translation>
    </message>
    <message>
        <source>Bad OPT Version or TSIG Signature Failure</source>
        <translation>Hatalı OPT sürümü veya TSIG imza hatası</translation>
    </message>
    <message>
        <source>Query with EDNS; message with TSIG</source>
        <translation>EDNS&apos;li sorgu; TSIG&apos;li ileti</translation>
    </message>
    <message>
        <source>EDNS OPT record</source>
        <translation>EDNS OPT kaydı</translation>
    </message>
    <message>
        <source>The responder does not implement the version of the request.</source>
        <translation>Yanıtlayan, isteğin sürümünü desteklemez.</translation>
    </message>
    <message>
        <source>Error field of TSIG</source>
        <translation>TSIG hata alanı</translation>
    </message>
    <message>
        <source>The signature did not verify.</source>
        <translation>İmza doğrulanmamıştır.</translation>
    </message>
    <message>
        <source>Registered twice. As an extended RCODE in the OPT record it is BADVERS: the server does not know the EDNS version asked for (only 0 is in use). In the error field of a TSIG record it is BADSIG: the signature does not verify, and the RCODE beside it is NOTAUTH.</source>
        <translation>İki kez kayıtlıdır. OPT kaydındaki genişletilmiş RCODE olarak BADVERS&apos;tir: Sunucu istenen EDNS sürümünü bilmez (yalnızca 0 kullanımdadır). TSIG kaydının hata alanında ise BADSIG&apos;dir: İmza doğrulanmaz ve yanındaki RCODE NOTAUTH&apos;tur.</translation>
    </message>
    <message>
        <source>`dig +edns=1` gets BADVERS, and dig says `BADVERS, retrying with EDNS version 0`: the server behaves as it should.</source>
        <translation>`dig +edns=1` BADVERS alır ve dig `BADVERS, retrying with EDNS version 0` der: Sunucu olması gerektiği gibi davranmaktadır.</translation>
    </message>
    <message>
        <source>Ignore it; scanners and compliance tests ask on purpose.</source>
        <translation>Yok sayın; tarama araçları ve uyumluluk sınamaları bunu bilerek sorar.</translation>
    </message>
    <message>
        <source>A transfer or update fails with BADSIG (`tsig verify failure`, `request has invalid signature`): the secrets differ.</source>
        <translation>Aktarım veya güncelleme BADSIG ile başarısız olur (`tsig verify failure`, `request has invalid signature`): Gizli anahtarlar farklıdır.</translation>
    </message>
    <message>
        <source>`named-checkconf -p`</source>
        <translation>`named-checkconf -p`</translation>
    </message>
    <message>
        <source>Copy the same secret and algorithm (hmac-sha256) to both sides; watch for line breaks in the Base64.</source>
        <translation>Aynı gizli anahtarı ve algoritmayı (hmac-sha256) iki tarafa kopyalayın; Base64 içindeki satır sonlarına dikkat edin.</translation>
    </message>
    <message>
        <source>A firewall or DNS proxy in between changes signed messages.</source>
        <translation>Aradaki bir güvenlik duvarı veya DNS vekil sunucusu imzalı iletileri değiştirir.</translation>
    </message>
    <message>
        <source>Switch DNS inspection off between the two servers.</source>
        <translation>İki sunucu arasında DNS denetimini kapatın.</translation>
    </message>
    <message>
        <source>BADVERS belongs to the OPT record, BADSIG to TSIG: the record in which 16 stands decides.</source>
        <translation>BADVERS OPT kaydına, BADSIG TSIG&apos;e aittir: Kararı 16&apos;nın hangi kayıtta durduğu verir.</translation>
    </message>
    <message>
        <source>BADSIG</source>
        <translation>BADSIG</translation>
    </message>
    <message>
        <source>EDNS version</source>
        <translation>EDNS version</translation>
    </message>
    <message>
        <source>Key not recognized</source>
        <translation>Anahtar tanınmıyor</translation>
    </message>
    <message>
        <source>The server knows no key of this name and algorithm.</source>
        <translation>Sunucu bu adda ve algoritmada bir anahtar bilmez.</translation>
    </message>
    <message>
        <source>The name of the key differs by a letter, a dot or the view it is defined in.</source>
        <translation>Anahtarın adı bir harf, bir nokta veya tanımlandığı görünüm (view) bakımından farklıdır.</translation>
    </message>
    <message>
        <source>Use the same name on both sides; in BIND the `key` must be known to the view that answers.</source>
        <translation>İki tarafta aynı adı kullanın; BIND&apos;da `key`, yanıtlayan görünümde tanımlı olmalıdır.</translation>
    </message>
    <message>
        <source>The verifier of a TSIG puts 17 into its error field when it does not know the key.</source>
        <translation>TSIG&apos;i doğrulayan taraf, anahtarı bilmiyorsa hata alanına 17 yazar.</translation>
    </message>
    <message>
        <source>Signature out of time window</source>
        <translation>İmza zaman aralığının dışında</translation>
    </message>
    <message>
        <source>The time in the TSIG record is off by more than the fudge. The response carries the server&apos;s time.</source>
        <translation>TSIG kaydındaki zaman, tolerans süresinden fazla sapmıştır. Yanıt sunucunun saatini taşır.</translation>
    </message>
    <message>
        <source>Transfers or updates stop after one host lost its time source; BIND says `clocks are unsynchronized`.</source>
        <translation>Bir makine saat kaynağını yitirince aktarım veya güncellemeler durur; BIND `clocks are unsynchronized` der.</translation>
    </message>
    <message>
        <source>Bring NTP back on both.</source>
        <translation>İkisinde de NTP&apos;yi geri getirin.</translation>
    </message>
    <message>
        <source>18 concerns the clock, never the key.</source>
        <translation>18 anahtarla değil, saatle ilgilidir.</translation>
    </message>
    <message>
        <source>Bad TKEY Mode</source>
        <translation>Hatalı TKEY kipi</translation>
    </message>
    <message>
        <source>TKEY query</source>
        <translation>TKEY sorgusu</translation>
    </message>
    <message>
        <source>The server does not support the mode in which a key shall be agreed on.</source>
        <translation>Sunucu, anahtar üzerinde anlaşma için istenen kipi desteklemez.</translation>
    </message>
    <message>
        <source>A client tries a TKEY mode other than GSS-API with a server that has only that.</source>
        <translation>İstemci, yalnızca GSS-API destekleyen sunucuda başka bir TKEY kipi dener.</translation>
    </message>
    <message>
        <source>Use GSS-TSIG or a configured TSIG key.</source>
        <translation>GSS-TSIG veya yapılandırılmış bir TSIG anahtarı kullanın.</translation>
    </message>
    <message>
        <source>It stands in the error field of the TKEY record; the header of the answer says NOERROR.</source>
        <translation>TKEY kaydının hata alanında durur; yanıtın başlığında NOERROR yazar.</translation>
    </message>
    <message>
        <source>Duplicate key name</source>
        <translation>Yinelenen anahtar adı</translation>
    </message>
    <message>
        <source>The name chosen for the new key is already taken.</source>
        <translation>Yeni anahtar için seçilen ad zaten kullanılıyordur.</translation>
    </message>
    <message>
        <source>A domain member repeats GSS-TSIG with the name of a context that still exists.</source>
        <translation>Etki alanı üyesi, hâlâ var olan bir bağlamın adıyla GSS-TSIG&apos;i yineler.</translation>
    </message>
    <message>
        <source>The client should choose a random name; it usually works at the next try.</source>
        <translation>İstemci rastgele bir ad seçmelidir; genellikle sonraki denemede çalışır.</translation>
    </message>
    <message>
        <source>It asks the client to choose another name for its key.</source>
        <translation>İstemciden anahtarı için başka bir ad seçmesini ister.</translation>
    </message>
    <message>
        <source>Algorithm not supported</source>
        <translation>Algoritma desteklenmiyor</translation>
    </message>
    <message>
        <source>The algorithm of the key asked for is not supported.</source>
        <translation>İstenen anahtarın algoritması desteklenmez.</translation>
    </message>
    <message>
        <source>Old clients with hmac-md5 against a server built without it.</source>
        <translation>hmac-md5 kullanan eski istemciler, onsuz derlenmiş sunucuya karşı.</translation>
    </message>
    <message>
        <source>Change to hmac-sha256 on both sides.</source>
        <translation>İki tarafta hmac-sha256&apos;ya geçin.</translation>
    </message>
    <message>
        <source>It rejects the algorithm before any key is exchanged.</source>
        <translation>Henüz anahtar değişilmeden algoritmayı reddeder.</translation>
    </message>
    <message>
        <source>Bad Truncation</source>
        <translation>Hatalı kısaltma</translation>
    </message>
    <message>
        <source>The MAC was shortened more than the server&apos;s policy allows.</source>
        <translation>MAC, sunucunun ilkesinin izin verdiğinden fazla kısaltılmıştır.</translation>
    </message>
    <message>
        <source>A client with truncated HMAC (`hmac-sha256-128`) against a server that wants it whole.</source>
        <translation>Kısaltılmış HMAC (`hmac-sha256-128`) kullanan istemci, tamamını isteyen sunucuya karşı.</translation>
    </message>
    <message>
        <source>Use the full length of the algorithm.</source>
        <translation>MAC&apos;i algoritmanın tam uzunluğunda gönderin.</translation>
    </message>
    <message>
        <source>The header says 9 (NOTAUTH), the TSIG record 22: the signature is right, only shorter than the server&apos;s policy allows.</source>
        <translation>Başlıkta 9 (NOTAUTH), TSIG kaydında 22 durur: İmza doğrudur, yalnızca sunucu ilkesinin izin verdiğinden kısadır.</translation>
    </message>
    <message>
        <source>Bad/missing Server Cookie</source>
        <translation>Sunucu çerezi hatalı veya eksik</translation>
    </message>
    <message>
        <source>Query with a DNS cookie</source>
        <translation>DNS çerezli sorgu</translation>
    </message>
    <message>
        <source>The server wants a valid server cookie before it answers over UDP, and sends one; the client repeats the query with it or goes to TCP.</source>
        <translation>Sunucu UDP üzerinden yanıt vermeden önce geçerli bir sunucu çerezi ister ve bir tane gönderir; istemci sorguyu onunla yineler veya TCP&apos;ye geçer.</translation>
    </message>
    <message>
        <source>Queries to an anycast cluster fail from time to time: its servers do not share the cookie secret.</source>
        <translation>Anycast kümeye yapılan sorgular zaman zaman başarısız olur: Sunucuları çerez sırrını paylaşmıyordur.</translation>
    </message>
    <message>
        <source>Configure the same `cookie-secret` on all servers of the cluster; PowerDNS sends BADCOOKIE for invalid cookies over UDP only.</source>
        <translation>Kümenin bütün sunucularında aynı `cookie-secret` değerini ayarlayın; PowerDNS geçersiz çerezde BADCOOKIE&apos;yi yalnızca UDP&apos;de gönderir.</translation>
    </message>
    <message>
        <source>A server under attack may demand cookies; a client without them is not turned away by 23.</source>
        <translation>Saldırı altındaki sunucu çerez isteyebilir; çerez kullanmayan istemci 23 ile geri çevrilmez.</translation>
    </message>
    <message>
        <source>SERVFAIL: I could not find out. NXDOMAIN: I found out, and there is no such name.</source>
        <translation>SERVFAIL: Öğrenemedim. NXDOMAIN: Öğrendim, böyle bir ad yok.</translation>
    </message>
    <message>
        <source>Is there an answer?</source>
        <translation>Bir yanıt var mı?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes: a negative one, with SOA</source>
        <translation>Evet: SOA ile negatif yanıt</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>İstemcinin yaptığı</translation>
    </message>
    <message>
        <source>Tries the next resolver</source>
        <translation>Sonraki çözümleyiciyi dener</translation>
    </message>
    <message>
        <source>Believes it, tries the next search domain</source>
        <translation>İnanır, sonraki arama alan adını dener</translation>
    </message>
    <message>
        <source>glibc says</source>
        <translation>glibc ne der</translation>
    </message>
    <message>
        <source>`Temporary failure in name resolution`</source>
        <translation>`Temporary failure in name resolution`</translation>
    </message>
    <message>
        <source>`Name or service not known`</source>
        <translation>`Name or service not known`</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Önbellekte</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Birkaç saniye</translation>
    </message>
    <message>
        <source>As long as the SOA allows</source>
        <translation>SOA&apos;nın izin verdiği süre kadar</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>`dig +cd`, then the name servers</source>
        <translation>`dig +cd`, ardından ad sunucuları</translation>
    </message>
    <message>
        <source>Spelling, search domains, which resolver</source>
        <translation>Yazım, arama alan adları, hangi çözümleyici</translation>
    </message>
    <message>
        <source>Never answer NXDOMAIN when a backend is down: caches would keep the lie.</source>
        <translation>Arka uç çalışmıyorken asla NXDOMAIN vermeyin: Önbellekler yanlışı saklar.</translation>
    </message>
    <message>
        <source>A mail server treats SERVFAIL as temporary and NXDOMAIN as final.</source>
        <translation>Posta sunucusu SERVFAIL&apos;i geçici, NXDOMAIN&apos;i kesin sayar.</translation>
    </message>
    <message>
        <source>SERVFAIL is inability, REFUSED is unwillingness. When all authorities refuse, the resolver hands its client SERVFAIL.</source>
        <translation>SERVFAIL yapamamak, REFUSED yapmak istememektir. Bütün yetkili sunucular reddederse çözümleyici kendi istemcisine SERVFAIL verir.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Neye bağlı</translation>
    </message>
    <message>
        <source>The name and its servers</source>
        <translation>Ad ve sunucuları</translation>
    </message>
    <message>
        <source>The asker, or zones the server has</source>
        <translation>Soran ya da sunucudaki bölgeler</translation>
    </message>
    <message>
        <source>Asked from elsewhere</source>
        <translation>Başka yerden sorulunca</translation>
    </message>
    <message>
        <source>Same answer, if the zone is broken</source>
        <translation>Bölge bozuksa aynı yanıt</translation>
    </message>
    <message>
        <source>Often works</source>
        <translation>Çoğu kez çalışır</translation>
    </message>
    <message>
        <source>`dig +cd`, `dig +trace`</source>
        <translation>`dig +cd`, `dig +trace`</translation>
    </message>
    <message>
        <source>Access lists, or whether the zone is on this server</source>
        <translation>Erişim listeleri ya da bölgenin bu sunucuda olup olmadığı</translation>
    </message>
    <message>
        <source>From an authority</source>
        <translation>Yetkili sunucudan</translation>
    </message>
    <message>
        <source>Zone configured, not loaded or expired</source>
        <translation>Bölge tanımlı ama yüklenmemiş veya süresi dolmuş</translation>
    </message>
    <message>
        <source>Zone not configured</source>
        <translation>Bölge tanımlı değil</translation>
    </message>
    <message>
        <source>As an authority say SERVFAIL for your own zones and REFUSED for foreign ones.</source>
        <translation>Yetkili sunucu olarak kendi bölgeleriniz için SERVFAIL, başkalarınınki için REFUSED verin.</translation>
    </message>
    <message>
        <source>SERVFAIL is the bare failure; EDE 9 beside it says why: the parent&apos;s DS matches no key of the zone.</source>
        <translation>SERVFAIL yalın hatadır; yanındaki EDE 9 nedenini söyler: Üst bölgenin DS kaydı, bölgenin hiçbir anahtarına uymaz.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Nerede durur</translation>
    </message>
    <message>
        <source>Header of every answer</source>
        <translation>Her yanıtın başlığında</translation>
    </message>
    <message>
        <source>OPT record, only with EDNS</source>
        <translation>OPT kaydında, yalnızca EDNS ile</translation>
    </message>
    <message>
        <source>Programs act on it</source>
        <translation>Programlar buna göre davranır mı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No, it is for people</source>
        <translation>Hayır, insanlar içindir</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Kim harekete geçmeli</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Söylenmez</translation>
    </message>
    <message>
        <source>The zone&apos;s owner, at the registrar</source>
        <translation>Bölgenin sahibi, kayıt kuruluşunda</translation>
    </message>
    <message>
        <source>`dig +cd`</source>
        <translation>`dig +cd`</translation>
    </message>
    <message>
        <source>Shows whether validation is to blame</source>
        <translation>Sorunun doğrulama olup olmadığını gösterir</translation>
    </message>
    <message>
        <source>Will answer</source>
        <translation>Yanıt verir</translation>
    </message>
    <message>
        <source>Switch EDE on in your resolver (`ede: yes` in Unbound), so that the next SERVFAIL explains itself.</source>
        <translation>Çözümleyicinizde EDE&apos;yi açın (Unbound&apos;da `ede: yes`); sonraki SERVFAIL kendini açıklasın.</translation>
    </message>
    <message>
        <source>NXDOMAIN speaks about the name, REFUSED about you.</source>
        <translation>NXDOMAIN ad hakkında, REFUSED sizin hakkınızda konuşur.</translation>
    </message>
    <message>
        <source>Does the name exist?</source>
        <translation>Ad var mı?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Söylenmez</translation>
    </message>
    <message>
        <source>Goes into the cache</source>
        <translation>Önbelleğe girer mi</translation>
    </message>
    <message>
        <source>Ask another server</source>
        <translation>Başka sunucuya sormak</translation>
    </message>
    <message>
        <source>Same answer expected</source>
        <translation>Aynı yanıt beklenir</translation>
    </message>
    <message>
        <source>Yes, that is the remedy</source>
        <translation>Evet, çözüm budur</translation>
    </message>
    <message>
        <source>From filters</source>
        <translation>Filtrelerden</translation>
    </message>
    <message>
        <source>Common: the name is made to vanish</source>
        <translation>Sık: Ad yok gösterilir</translation>
    </message>
    <message>
        <source>Some prefer it, with an EDE</source>
        <translation>Kimileri EDE ile bunu yeğler</translation>
    </message>
    <message>
        <source>A filter that answers REFUSED sends clients to the next resolver; NXDOMAIN keeps them.</source>
        <translation>REFUSED veren filtre, istemcileri sonraki çözümleyiciye gönderir; NXDOMAIN onları tutar.</translation>
    </message>
    <message>
        <source>REFUSED is what a server tells its asker; EDE 23 is how a resolver reports trouble with servers behind it, a refusal among them, and it comes with SERVFAIL.</source>
        <translation>REFUSED, sunucunun sorana söylediğidir; EDE 23 ise çözümleyicinin, arkadaki sunucularla yaşadığı sorunu (bu bir ret de olabilir) bildirmesidir ve SERVFAIL ile gelir.</translation>
    </message>
    <message>
        <source>Who refused whom</source>
        <translation>Kim kimi reddetti</translation>
    </message>
    <message>
        <source>This server refused you</source>
        <translation>Bu sunucu sizi reddetti</translation>
    </message>
    <message>
        <source>Another server failed or refused this resolver</source>
        <translation>Başka bir sunucu bu çözümleyiciyi reddetti ya da başarısız oldu</translation>
    </message>
    <message>
        <source>Access list of the server you asked</source>
        <translation>Sorduğunuz sunucunun erişim listesi</translation>
    </message>
    <message>
        <source>Server and code named in the extra text</source>
        <translation>Ek metinde adı geçen sunucu ve kod</translation>
    </message>
    <message>
        <source>A change of resolver</source>
        <translation>Çözümleyici değiştirmek</translation>
    </message>
    <message>
        <source>Usually helps</source>
        <translation>Genellikle işe yarar</translation>
    </message>
    <message>
        <source>Helps only if the authority blocks this one</source>
        <translation>Ancak yetkili sunucu bunu engelliyorsa işe yarar</translation>
    </message>
    <message>
        <source>If `rcode=REFUSED` stands in the text of 23, go to the authority&apos;s owner, not to the resolver&apos;s.</source>
        <translation>23&apos;ün metninde `rcode=REFUSED` yazıyorsa çözümleyicinin değil, yetkili sunucunun sahibine başvurun.</translation>
    </message>
    <message>
        <source>NODATA against NXDOMAIN. NOERROR with an empty answer and an SOA says that the name exists without this type of record; NXDOMAIN says that nothing exists at or below it.</source>
        <translation>NODATA ile NXDOMAIN. Boş yanıt ve SOA taşıyan NOERROR, adın var olduğunu ama bu türde kaydı bulunmadığını söyler; NXDOMAIN o adda ve altında hiçbir şey olmadığını.</translation>
    </message>
    <message>
        <source>Asking for another type</source>
        <translation>Başka bir tür sormak</translation>
    </message>
    <message>
        <source>May well bring an answer</source>
        <translation>Pekâlâ yanıt getirebilir</translation>
    </message>
    <message>
        <source>Pointless</source>
        <translation>Boşuna</translation>
    </message>
    <message>
        <source>Names below it</source>
        <translation>Altındaki adlar</translation>
    </message>
    <message>
        <source>May exist: an empty non-terminal is NODATA</source>
        <translation>Olabilir: Boş bir ara düğüm NODATA&apos;dır</translation>
    </message>
    <message>
        <source>Do not exist either</source>
        <translation>Onlar da yoktur</translation>
    </message>
    <message>
        <source>In dig</source>
        <translation>dig&apos;de</translation>
    </message>
    <message>
        <source>`status: NOERROR`, `ANSWER: 0`, SOA in the authority section</source>
        <translation>`status: NOERROR`, `ANSWER: 0`, yetki bölümünde SOA</translation>
    </message>
    <message>
        <source>`status: NXDOMAIN`</source>
        <translation>`status: NXDOMAIN`</translation>
    </message>
    <message>
        <source>`No address associated with hostname`</source>
        <translation>`No address associated with hostname`</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>No A or no AAAA, while MX or TXT is there</source>
        <translation>A ya da AAAA yok, MX ya da TXT var</translation>
    </message>
    <message>
        <source>Typo, search domain, expired domain, wrong resolver</source>
        <translation>Yazım yanlışı, arama alan adı, süresi dolmuş alan adı, yanlış çözümleyici</translation>
    </message>
    <message>
        <source>Without SOA</source>
        <translation>SOA yoksa</translation>
    </message>
    <message>
        <source>NS records instead mean a referral, not NODATA</source>
        <translation>Onun yerine NS kayıtları varsa NODATA değil yönlendirmedir</translation>
    </message>
    <message>
        <source>Should not be cached (RFC 2308)</source>
        <translation>Önbelleğe alınmamalıdır (RFC 2308)</translation>
    </message>
    <message>
        <source>An authority that answers NXDOMAIN for a missing AAAA breaks the A record too: resolvers may believe that the whole name is gone.</source>
        <translation>Eksik AAAA için NXDOMAIN veren yetkili sunucu A kaydını da bozar: Çözümleyiciler adın tümüyle yok olduğuna inanabilir.</translation>
    </message>
    <message>
        <source>As a client, ask for the other address type before you call a name dead on NODATA.</source>
        <translation>İstemci taraftaysanız NODATA aldığınızda, adın olmadığına karar vermeden önce öteki adres türünü sorun.</translation>
    </message>
    <message>
        <source>SERVFAIL alone leaves two suspects, the servers and DNSSEC. EDE 22 clears DNSSEC: no name server of the zone gave a usable answer.</source>
        <translation>SERVFAIL tek başına iki kuşkulu bırakır: sunucular ve DNSSEC. EDE 22, DNSSEC&apos;i aklar: Bölgenin hiçbir ad sunucusu işe yarar bir yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>Result of `dig +cd`</source>
        <translation>`dig +cd` sonucu</translation>
    </message>
    <message>
        <source>Tells validation from reachability</source>
        <translation>Doğrulamayı erişilebilirlikten ayırır</translation>
    </message>
    <message>
        <source>SERVFAIL again</source>
        <translation>Yine SERVFAIL</translation>
    </message>
    <message>
        <source>Where the client sees it</source>
        <translation>İstemci nerede görür</translation>
    </message>
    <message>
        <source>RCODE of every answer, glibc included</source>
        <translation>Her yanıtın RCODE&apos;unda, glibc&apos;de de</translation>
    </message>
    <message>
        <source>OPT record; programs mostly ignore it, dig shows it</source>
        <translation>OPT kaydında; programlar çoğu kez yok sayar, dig gösterir</translation>
    </message>
    <message>
        <source>A timeout instead of an answer</source>
        <translation>Yanıt yerine zaman aşımı</translation>
    </message>
    <message>
        <source>The client gave up before the resolver did</source>
        <translation>İstemci, çözümleyiciden önce vazgeçmiştir</translation>
    </message>
    <message>
        <source>The resolver saw timeouts itself, and says so</source>
        <translation>Zaman aşımını çözümleyicinin kendisi görmüş ve bildirmiştir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>`dig +cd`, then the authorities</source>
        <translation>`dig +cd`, ardından yetkili sunucular</translation>
    </message>
    <message>
        <source>Ask each NS from two networks</source>
        <translation>Her NS&apos;e iki ayrı ağdan sorun</translation>
    </message>
    <message>
        <source>When every name is hit</source>
        <translation>Her ad etkileniyorsa</translation>
    </message>
    <message>
        <source>The resolver&apos;s clock or its way out</source>
        <translation>Çözümleyicinin saati ya da çıkış yolu</translation>
    </message>
    <message>
        <source>Its way out: port 53, IPv6, forwarders</source>
        <translation>Çıkış yolu: 53 numaralı port, IPv6, ileticiler</translation>
    </message>
    <message>
        <source>With 22 do not touch keys or DS records; correct the delegation or the reachability of the name servers.</source>
        <translation>22 varsa anahtarlara ve DS kayıtlarına dokunmayın; yetki devrini ya da ad sunucularının erişilebilirliğini düzeltin.</translation>
    </message>
    <message>
        <source>SERVFAIL is the outcome, EDE 23 one failed exchange on the way to it: a reset, a TLS failure, an unreachable network, or a refusal that Cloudflare reports with it.</source>
        <translation>SERVFAIL sonuçtur, EDE 23 ise ona giden yoldaki tek bir başarısız iletişimdir: sıfırlanan bağlantı, TLS hatası, ulaşılamayan ağ ya da Cloudflare&apos;in onunla bildirdiği bir ret.</translation>
    </message>
    <message>
        <source>How much it names</source>
        <translation>Neyi bildirir</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şeyi</translation>
    </message>
    <message>
        <source>With Cloudflare the server, the question and what came back</source>
        <translation>Cloudflare&apos;de sunucuyu, soruyu ve gelen yanıtı</translation>
    </message>
    <message>
        <source>Can the answer be good all the same?</source>
        <translation>Yanıt yine de iyi olabilir mi</translation>
    </message>
    <message>
        <source>Yes: RFC 8914 lets an EDE stand beside any answer</source>
        <translation>Evet: RFC 8914&apos;e göre EDE her yanıtın yanında durabilir</translation>
    </message>
    <message>
        <source>Typical sight</source>
        <translation>Tipik görünüm</translation>
    </message>
    <message>
        <source>Alone, from old resolvers</source>
        <translation>Tek başına, eski çözümleyicilerden</translation>
    </message>
    <message>
        <source>From 1.1.1.1, together with 22</source>
        <translation>1.1.1.1&apos;den, 22 ile birlikte</translation>
    </message>
    <message>
        <source>In Unbound</source>
        <translation>Unbound&apos;da</translation>
    </message>
    <message>
        <source>Also for a failed validation</source>
        <translation>Başarısız doğrulama için de</translation>
    </message>
    <message>
        <source>When the DS record could not be fetched</source>
        <translation>DS kaydı alınamadığında</translation>
    </message>
    <message>
        <source>Take the address from the extra text and ask that server yourself; if it answers you, it blocks or limits the resolver.</source>
        <translation>Ek metindeki adresi alıp o sunucuya kendiniz sorun; size yanıt veriyorsa çözümleyiciyi engelliyor ya da sınırlıyordur.</translation>
    </message>
    <message>
        <source>Your own resolver refuses clients: BIND logs `query (cache) &apos;example.org/A/IN&apos; denied (allow-query-cache did not match)`; Unbound refuses everybody but localhost by default.</source>
        <translation>Kendi çözümleyiciniz istemcileri reddeder: BIND `query (cache) &apos;example.org/A/IN&apos; denied (allow-query-cache did not match)` yazar; Unbound varsayılan olarak localhost dışındaki herkesi reddeder.</translation>
    </message>
    <message>
        <source>A timeout is no code: dig says `no servers could be reached`, and then the resolver itself is down, or a firewall drops the query or its answer. SERVFAIL proves that the resolver can be reached and works.</source>
        <translation>Zaman aşımı bir kod değildir: dig `no servers could be reached` der; o zaman çözümleyicinin kendisi çalışmıyordur ya da bir güvenlik duvarı sorguyu veya yanıtını düşürüyordur. SERVFAIL ise çözümleyiciye ulaşılabildiğini ve çalıştığını gösterir.</translation>
    </message>
</context>
</TS>
