<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>azure-frontdoor</name>
    <message>
        <source>Origin</source>
        <extracomment>class origin</extracomment>
        <translation>Kaynak sunucu</translation>
    </message>
    <message>
        <source>Client side</source>
        <translation>İstemci tarafı</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>HTTP status with it</source>
        <translation>Birlikte gelen HTTP durum kodu</translation>
    </message>
    <message>
        <source>Certificate error</source>
        <translation>Sertifika hatası</translation>
    </message>
    <message>
        <source>Front Door, connecting to the origin</source>
        <translation>Front Door, kaynağa bağlanırken</translation>
    </message>
    <message>
        <source>There is something wrong with the certificate of the origin that has no value of its own.</source>
        <translation>Kaynağın sertifikasında, ayrı değeri olmayan bir sorun vardır.</translation>
    </message>
    <message>
        <source>Expired, or the chain lacks its intermediate.</source>
        <translation>Süresi dolmuştur veya zincirde ara sertifika eksiktir.</translation>
    </message>
    <message>
        <source>Renew it and send the whole chain.</source>
        <translation>Yenileyin ve zincirin tamamını gönderin.</translation>
    </message>
    <message>
        <source>Front Door logs `CertificateError` when a certificate failed for another reason.</source>
        <translation>Front Door, sertifika başka bir nedenle geçersiz olduğunda `CertificateError` yazar.</translation>
    </message>
    <message>
        <source>Certificate name check failed</source>
        <translation>Sertifika adı denetimi başarısız</translation>
    </message>
    <message>
        <source>The origin presents a certificate without the host name configured for the origin.</source>
        <translation>Kaynağın sunduğu sertifikada, kaynak için yapılandırılan makine adı yoktur.</translation>
    </message>
    <message>
        <source>The origin is entered by IP address, or its certificate is for the public domain only.</source>
        <translation>Kaynak sunucu yapılandırmaya IP adresiyle yazılmıştır veya sertifikası yalnızca genel alan adı içindir.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect origin.example.com:443 -servername origin.example.com`</source>
        <translation>`openssl s_client -connect origin.example.com:443 -servername origin.example.com`</translation>
    </message>
    <message>
        <source>Enter a name of the certificate as host name of the origin, or add the name to the certificate. Switch the name check off only for tests.</source>
        <translation>Kaynağın makine adı olarak sertifikadaki bir adı girin veya adı sertifikaya ekleyin. Ad denetimini yalnızca deneme için kapatın.</translation>
    </message>
    <message>
        <source>Front Door logs `CertificateNameCheckFailed` when the certificate of the origin has another name.</source>
        <translation>Front Door, kaynağın sertifikasında başka ad olduğunda `CertificateNameCheckFailed` yazar.</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <translation>DNS hatası</translation>
    </message>
    <message>
        <source>Front Door, resolving the origin</source>
        <translation>Front Door, kaynak adını çözerken</translation>
    </message>
    <message>
        <source>Resolution of the origin name failed with an error.</source>
        <translation>Kaynak adının çözümlemesi hatayla sonuçlanmıştır.</translation>
    </message>
    <message>
        <source>SERVFAIL from broken DNSSEC or name servers of the domain.</source>
        <translation>Alan adının bozuk DNSSEC&apos;i veya ad sunucuları yüzünden SERVFAIL.</translation>
    </message>
    <message>
        <source>Check the domain with a DNSSEC analyser.</source>
        <translation>Alan adını bir DNSSEC denetim aracıyla denetleyin.</translation>
    </message>
    <message>
        <source>Front Door logs `DNSFailure` when DNS answered with an error.</source>
        <translation>Front Door, DNS hatayla yanıt verdiğinde `DNSFailure` yazar.</translation>
    </message>
    <message>
        <source>Origin name not resolved</source>
        <translation>Kaynak adı çözülemedi</translation>
    </message>
    <message>
        <source>The host name of the origin has no address in public DNS.</source>
        <translation>Kaynağın makine adının genel DNS&apos;te adresi yoktur.</translation>
    </message>
    <message>
        <source>An App Service was deleted or renamed, or the name is only in a private zone.</source>
        <translation>Bir App Service silinmiş veya adı değişmiştir ya da ad yalnızca özel bölgededir.</translation>
    </message>
    <message>
        <source>`nslookup origin.example.com 8.8.8.8`</source>
        <translation>`nslookup origin.example.com 8.8.8.8`</translation>
    </message>
    <message>
        <source>Correct the origin; private origins need Private Link.</source>
        <translation>Kaynağı düzeltin; özel kaynaklar Private Link ister.</translation>
    </message>
    <message>
        <source>Front Door logs `DNSNameNotResolved` when the origin name does not resolve.</source>
        <translation>Front Door, kaynak adı çözülemediğinde `DNSNameNotResolved` yazar.</translation>
    </message>
    <message>
        <source>DNS timeout</source>
        <translation>DNS zaman aşımı</translation>
    </message>
    <message>
        <source>The name servers of the origin domain did not answer in time.</source>
        <translation>Kaynak alan adının ad sunucuları zamanında yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>One of the name servers is dead or slow.</source>
        <translation>Ad sunucularından biri ölü veya yavaştır.</translation>
    </message>
    <message>
        <source>`dig +trace origin.example.com`</source>
        <translation>`dig +trace origin.example.com`</translation>
    </message>
    <message>
        <source>Test each one and mend the delegation.</source>
        <translation>Her birini deneyin ve yetkilendirmeyi düzeltin.</translation>
    </message>
    <message>
        <source>Front Door logs `DNSTimeout` when DNS for the origin was too slow.</source>
        <translation>Front Door, kaynağın DNS yanıtı geciktiğinde `DNSTimeout` yazar.</translation>
    </message>
    <message>
        <source>Origin connection aborted</source>
        <translation>Kaynak bağlantısı koptu</translation>
    </message>
    <message>
        <source>Front Door, fetching from the origin</source>
        <translation>Front Door, kaynaktan alırken</translation>
    </message>
    <message>
        <source>The connection with the origin broke off in the middle.</source>
        <translation>Kaynakla bağlantı ortada kopmuştur.</translation>
    </message>
    <message>
        <source>The application restarts or closes idle connections early.</source>
        <translation>Uygulama yeniden başlar veya boştaki bağlantıları erken kapatır.</translation>
    </message>
    <message>
        <source>Front Door logs `OriginConnectionAborted` when the origin connection broke.</source>
        <translation>Front Door, kaynak bağlantısı koptuğunda `OriginConnectionAborted` yazar.</translation>
    </message>
    <message>
        <source>Origin connection error</source>
        <translation>Kaynak bağlantı hatası</translation>
    </message>
    <message>
        <source>No connection to the origin came about, for a reason the log does not name more closely.</source>
        <translation>Kaynakla bağlantı kurulamamıştır; günlük nedeni daha ayrıntılı söylemez.</translation>
    </message>
    <message>
        <source>The network security group or firewall of the origin, or an origin that is stopped.</source>
        <translation>Kaynağın ağ güvenlik grubu veya güvenlik duvarı ya da durdurulmuş bir kaynak.</translation>
    </message>
    <message>
        <source>Look at the health of the origin in the metrics, then at its network rules.</source>
        <translation>Metriklerde kaynağın sağlığına, sonra ağ kurallarına bakın.</translation>
    </message>
    <message>
        <source>Front Door logs `OriginConnectionError` when it could not connect to the origin.</source>
        <translation>Front Door, kaynağa bağlanamadığında `OriginConnectionError` yazar.</translation>
    </message>
    <message>
        <source>Origin refused the connection</source>
        <translation>Kaynak bağlantıyı reddetti</translation>
    </message>
    <message>
        <source>Nothing at the origin takes connections on the port that Front Door uses.</source>
        <translation>Kaynakta, Front Door&apos;un kullandığı bağlantı noktasında bağlantı kabul eden yoktur.</translation>
    </message>
    <message>
        <source>The service is down, or listens on 80 while the route forwards HTTPS.</source>
        <translation>Servis durmuştur veya rota HTTPS iletirken 80&apos;i dinler.</translation>
    </message>
    <message>
        <source>Start it; make forwarding protocol and origin ports agree.</source>
        <translation>Başlatın; iletme protokolü ile kaynak bağlantı noktalarını uyumlu yapın.</translation>
    </message>
    <message>
        <source>Front Door logs `OriginConnectionRefused` when the origin refused.</source>
        <translation>Front Door, kaynak reddettiğinde `OriginConnectionRefused` yazar.</translation>
    </message>
    <message>
        <source>Origin error</source>
        <translation>Kaynak hatası</translation>
    </message>
    <message>
        <source>Something failed at the origin that has no value of its own.</source>
        <translation>Kaynakta, ayrı değeri olmayan bir şey başarısız olmuştur.</translation>
    </message>
    <message>
        <source>Errors that come and go with the health of the origin.</source>
        <translation>Kaynağın sağlığıyla gelip giden hatalar.</translation>
    </message>
    <message>
        <source>Set the log of the origin beside it.</source>
        <translation>Kaynağın günlüğüyle yan yana koyun.</translation>
    </message>
    <message>
        <source>Front Door logs `OriginError` when the origin failed in another way.</source>
        <translation>Front Door, kaynak başka biçimde başarısız olduğunda `OriginError` yazar.</translation>
    </message>
    <message>
        <source>Invalid request to the origin</source>
        <translation>Kaynağa geçersiz istek</translation>
    </message>
    <message>
        <source>The request that went to the origin was not valid.</source>
        <translation>Kaynağa giden istek geçerli değildir.</translation>
    </message>
    <message>
        <source>A rule set rewrites path or headers into something broken.</source>
        <translation>Bir kural kümesi yolu veya başlıkları bozuk bir hâle getirir.</translation>
    </message>
    <message>
        <source>Switch the newest rule off and test.</source>
        <translation>En yeni kuralı kapatıp deneyin.</translation>
    </message>
    <message>
        <source>Front Door logs `OriginInvalidRequest` when the request to the origin is invalid.</source>
        <translation>Front Door, kaynağa giden istek geçersiz olduğunda `OriginInvalidRequest` yazar.</translation>
    </message>
    <message>
        <source>Origin response invalid</source>
        <translation>Kaynağın yanıtı geçersiz</translation>
    </message>
    <message>
        <source>The origin answered with something Front Door could not use.</source>
        <translation>Kaynak sunucu, Front Door&apos;un kullanamadığı bir yanıt vermiştir.</translation>
    </message>
    <message>
        <source>503 now and then on large files: the client asks for a byte range and allows compression, so the origin announces different lengths.</source>
        <translation>Büyük dosyalarda arada bir 503: İstemci bayt aralığı ister ve sıkıştırmaya izin verir; kaynak farklı uzunluklar bildirir.</translation>
    </message>
    <message>
        <source>Switch compression off at the origin or in Front Door, or remove `Accept-Encoding` from such requests with a rule.</source>
        <translation>Sıkıştırmayı kaynakta veya Front Door&apos;da kapatın ya da bir kuralla böyle isteklerden `Accept-Encoding` başlığını silin.</translation>
    </message>
    <message>
        <source>An origin addressed by IP or with another name in its certificate while the name check is on.</source>
        <translation>Ad denetimi açıkken IP ile adreslenen veya sertifikasında başka ad olan kaynak.</translation>
    </message>
    <message>
        <source>Enter a host name that the certificate covers.</source>
        <translation>Sertifikanın kapsadığı bir makine adı girin.</translation>
    </message>
    <message>
        <source>Front Door logs `OriginInvalidResponse` when the answer of the origin makes no sense to it.</source>
        <translation>Front Door, kaynağın yanıtını anlamadığında `OriginInvalidResponse` yazar.</translation>
    </message>
    <message>
        <source>Origin timeout</source>
        <translation>Kaynak zaman aşımı</translation>
    </message>
    <message>
        <source>Requests fail after about 30 seconds through Front Door and succeed directly.</source>
        <translation>İstekler Front Door üzerinden yaklaşık 30 saniye sonra başarısız olur, doğrudan başarılıdır.</translation>
    </message>
    <message>
        <source>`curl -o /dev/null -sw &apos;%{time_starttransfer}\n&apos; https://origin.example.com/path`</source>
        <translation>`curl -o /dev/null -sw &apos;%{time_starttransfer}\n&apos; https://origin.example.com/path`</translation>
    </message>
    <message>
        <source>Make the request faster, or raise the origin response timeout (16 to 240 seconds, Standard and Premium).</source>
        <translation>İsteği hızlandırın veya kaynak yanıt zaman aşımını yükseltin (16-240 saniye, Standard ve Premium).</translation>
    </message>
    <message>
        <source>All requests: a firewall at the origin drops the addresses of Front Door.</source>
        <translation>Bütün istekler: Kaynaktaki bir güvenlik duvarı Front Door adreslerini düşürür.</translation>
    </message>
    <message>
        <source>Allow the service tag `AzureFrontDoor.Backend`.</source>
        <translation>`AzureFrontDoor.Backend` hizmet etiketine izin verin.</translation>
    </message>
    <message>
        <source>Front Door logs `OriginTimeout` when the origin was too slow.</source>
        <translation>Front Door, kaynak sunucu çok geciktiğinde `OriginTimeout` yazar.</translation>
    </message>
    <message>
        <source>Response header too big</source>
        <translation>Yanıt başlığı çok büyük</translation>
    </message>
    <message>
        <source>The headers of the origin exceed what Front Door takes.</source>
        <translation>Kaynağın başlıkları Front Door&apos;un sınırını aşmıştır.</translation>
    </message>
    <message>
        <source>Many or large `Set-Cookie` or `Content-Security-Policy` headers.</source>
        <translation>Çok sayıda veya büyük `Set-Cookie` ya da `Content-Security-Policy` başlığı.</translation>
    </message>
    <message>
        <source>Make them smaller.</source>
        <translation>Küçültün.</translation>
    </message>
    <message>
        <source>Front Door logs `ResponseHeaderTooBig` when the response headers are too large.</source>
        <translation>Front Door, yanıt başlıkları çok büyük olduğunda `ResponseHeaderTooBig` yazar.</translation>
    </message>
    <message>
        <source>TLS handshake error</source>
        <translation>TLS el sıkışma hatası</translation>
    </message>
    <message>
        <source>Front Door and origin did not agree on TLS.</source>
        <translation>Front Door ile kaynak TLS&apos;de anlaşamamıştır.</translation>
    </message>
    <message>
        <source>The origin has no certificate for that name in SNI, or only old protocol versions.</source>
        <translation>Kaynakta SNI&apos;deki ad için sertifika yoktur veya yalnızca eski protokol sürümleri vardır.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and a certificate for the origin host header.</source>
        <translation>TLS 1.2 ve kaynak makine başlığı için bir sertifika sunun.</translation>
    </message>
    <message>
        <source>Front Door logs `SSLHandshakeError` when the handshake with the origin fails.</source>
        <translation>Front Door, kaynakla el sıkışma başarısız olduğunda `SSLHandshakeError` yazar.</translation>
    </message>
    <message>
        <source>Cipher not accepted</source>
        <translation>Şifre takımı kabul edilmedi</translation>
    </message>
    <message>
        <source>The origin chose or offers no cipher that Front Door uses.</source>
        <translation>Kaynak, Front Door&apos;un kullandığı bir şifre takımı sunmuyordur.</translation>
    </message>
    <message>
        <source>A hardened or very old server.</source>
        <translation>Aşırı sıkılaştırılmış veya çok eski bir sunucu.</translation>
    </message>
    <message>
        <source>Allow an ECDHE suite with AES-GCM.</source>
        <translation>AES-GCM&apos;li bir ECDHE takımına izin verin.</translation>
    </message>
    <message>
        <source>Front Door logs `SSLInvalidCipher` when no cipher fits.</source>
        <translation>Front Door, ortak şifre takımı olmadığında `SSLInvalidCipher` yazar.</translation>
    </message>
    <message>
        <source>Root certificate not accepted</source>
        <translation>Kök sertifika kabul edilmedi</translation>
    </message>
    <message>
        <source>The certificate of the origin comes from an authority Front Door does not know; self-signed ones do not pass.</source>
        <translation>Kaynağın sertifikası Front Door&apos;un tanımadığı bir otoritedendir; kendinden imzalı olanlar geçmez.</translation>
    </message>
    <message>
        <source>An internal authority or a self-signed certificate at the origin.</source>
        <translation>Kaynak sunucuda kurum içi bir sertifika otoritesinin sertifikası veya kendinden imzalı bir sertifika vardır.</translation>
    </message>
    <message>
        <source>Install one of a public authority.</source>
        <translation>Genel bir sertifika otoritesinin verdiği bir sertifika kurun.</translation>
    </message>
    <message>
        <source>Front Door logs `SSLInvalidRootCA` when the root of the origin certificate is unknown.</source>
        <translation>Front Door, kaynak sertifikasının kökünü tanımadığında `SSLInvalidRootCA` yazar.</translation>
    </message>
    <message>
        <source>Client disconnected</source>
        <translation>İstemci ayrıldı</translation>
    </message>
    <message>
        <source>Front Door, before the response was complete</source>
        <translation>Front Door, yanıt tamamlanmadan önce</translation>
    </message>
    <message>
        <source>The connection of the client broke before the response was delivered.</source>
        <translation>Yanıt teslim edilmeden istemcinin bağlantısı kopmuştur.</translation>
    </message>
    <message>
        <source>Many at the same duration: the client gives up before the origin is ready.</source>
        <translation>Aynı sürede çok sayıda: İstemci, kaynak hazır olmadan vazgeçer.</translation>
    </message>
    <message>
        <source>Look for the slow path.</source>
        <translation>Yavaş yolu arayın.</translation>
    </message>
    <message>
        <source>Scattered: people leave.</source>
        <translation>Dağınık: Kullanıcılar ayrılır.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Front Door logs `ClientDisconnected` when the client went away.</source>
        <translation>Front Door, istemci gittiğinde `ClientDisconnected` yazar.</translation>
    </message>
    <message>
        <source>Client country blocked</source>
        <translation>İstemcinin ülkesi engelli</translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>Travellers and VPN users, or an address whose country is listed wrongly.</source>
        <translation>Seyahat edenler ve VPN kullananlar ya da ülkesi yanlış kayıtlı bir adres.</translation>
    </message>
    <message>
        <source>Allow the address above the geographic rule.</source>
        <translation>Adrese coğrafi kuralın üstünde izin verin.</translation>
    </message>
    <message>
        <source>Front Door logs `ClientGeoBlocked` when a geographic rule matched.</source>
        <translation>Front Door, coğrafi kural eşleştiğinde `ClientGeoBlocked` yazar.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Geçersiz istek</translation>
    </message>
    <message>
        <source>Header, body or URL of the request are malformed.</source>
        <translation>İsteğin başlığı, gövdesi veya URL&apos;si bozuktur.</translation>
    </message>
    <message>
        <source>Scanners, and clients that do not encode the URL.</source>
        <translation>Açık arayan botlar ve URL&apos;yi kodlamayan istemciler.</translation>
    </message>
    <message>
        <source>Compare with a request of `curl -v`.</source>
        <translation>`curl -v` ile yapılan bir istekle karşılaştırın.</translation>
    </message>
    <message>
        <source>Front Door logs `InvalidRequest` when it cannot use the request.</source>
        <translation>Front Door, isteği kullanamadığında `InvalidRequest` yazar.</translation>
    </message>
    <message>
        <source>Address blocked</source>
        <translation>Adres engelli</translation>
    </message>
    <message>
        <source>A rule of the web application firewall with an address list.</source>
        <translation>Web uygulaması güvenlik duvarının adres listeli kuralı.</translation>
    </message>
    <message>
        <source>Find the rule by the tracking reference, and correct the list.</source>
        <translation>Kuralı izleme başvurusuyla bulun ve listeyi düzeltin.</translation>
    </message>
    <message>
        <source>Front Door logs `RestrictedIP` when the address is on a list.</source>
        <translation>Front Door, adres listede olduğunda `RestrictedIP` yazar.</translation>
    </message>
    <message>
        <source>Unspecified client error</source>
        <translation>Belirtilmemiş istemci hatası</translation>
    </message>
    <message>
        <source>A fault on the side of the client without a closer name.</source>
        <translation>İstemci tarafında, adı daha ayrıntılı verilmeyen bir hata.</translation>
    </message>
    <message>
        <source>Single lines from odd clients.</source>
        <translation>Garip istemcilerden tek tük satırlar.</translation>
    </message>
    <message>
        <source>Only if one client of your own repeats it, look at its requests.</source>
        <translation>Yalnızca kendi istemciniz yineliyorsa isteklerine bakın.</translation>
    </message>
    <message>
        <source>Front Door logs `UnspecifiedClientError` when the client failed in another way.</source>
        <translation>Front Door, istemci başka biçimde hata yaptığında `UnspecifiedClientError` yazar.</translation>
    </message>
    <message>
        <source>Unspecified error</source>
        <translation>Belirtilmemiş hata</translation>
    </message>
    <message>
        <source>None of the other values fits.</source>
        <translation>Öteki değerlerden hiçbiri uymuyordur.</translation>
    </message>
    <message>
        <source>A short burst, often with a platform incident.</source>
        <translation>Kısa süreli yığılma; çoğu kez bir platform olayıyla birlikte.</translation>
    </message>
    <message>
        <source>Check Azure status; ask support with the tracking reference, the value of `X-Azure-Ref` in the answer.</source>
        <translation>Azure durum sayfasına bakın; desteğe, yanıttaki `X-Azure-Ref` değerini (izleme başvurusu) vererek sorun.</translation>
    </message>
    <message>
        <source>Front Door logs `UnspecifiedError` when nothing else fits.</source>
        <translation>Front Door, başka değer uymadığında `UnspecifiedError` yazar.</translation>
    </message>
    <message>
        <source>Compare the times with the restarts of the origin, and raise its keep-alive timeout.</source>
        <translation>Zamanları kaynağın yeniden başlatmalarıyla karşılaştırın ve keep-alive süresini uzatın.</translation>
    </message>
    <message>
        <source>The origin did not answer within the origin response timeout, 30 seconds by default. The access log shows status 0 for such a request.</source>
        <translation>Kaynak sunucu, kaynak yanıt zaman aşımı (varsayılan 30 saniye) içinde yanıt vermemiştir. Erişim günlüğünde böyle bir isteğin durum kodu 0 görünür.</translation>
    </message>
    <message>
        <source>Front Door refused the request for the place of its IP address; the origin never saw it.</source>
        <translation>Front Door isteği, IP adresinin bulunduğu yer nedeniyle reddetmiştir; kaynak sunucu onu hiç görmemiştir.</translation>
    </message>
    <message>
        <source>A rule names the IP address of the client, and Front Door refuses all that comes from there.</source>
        <translation>Kurallardan birinde istemcinin IP adresi yazılıdır ve Front Door oradan gelen her isteği reddeder.</translation>
    </message>
    <message>
        <source>Front Door, reading the request</source>
        <translation>Front Door, isteği okurken</translation>
    </message>
</context>
</TS>
