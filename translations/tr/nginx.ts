<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>nginx</name>
    <message>
        <source>Internal code</source>
        <extracomment>class internal</extracomment>
        <translation>İç kod</translation>
    </message>
    <message>
        <source>Access log only</source>
        <translation>Yalnızca erişim günlüğünde</translation>
    </message>
    <message>
        <source>What the client gets</source>
        <translation>İstemcinin aldığı yanıt</translation>
    </message>
    <message>
        <source>400 Bad Request</source>
        <translation>400 Bad Request</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>In the access log</source>
        <translation>Erişim günlüğünde</translation>
    </message>
    <message>
        <source>Connection closed without response</source>
        <translation>Yanıt verilmeden kapatılan bağlantı</translation>
    </message>
    <message>
        <source>Before any response</source>
        <translation>Herhangi bir yanıttan önce</translation>
    </message>
    <message>
        <source>Not an answer but the order to give none: `return 444;` makes nginx close the connection at once. The number stands in the access log and nowhere on the wire.</source>
        <translation>Bir yanıt değil, yanıt vermeme talimatıdır: `return 444;` ile nginx bağlantıyı hemen kapatır. Numara yalnızca erişim günlüğünde görünür, ağ üzerinden hiç gönderilmez.</translation>
    </message>
    <message>
        <source>Clients report `curl: (52) Empty reply from server` or `ERR_EMPTY_RESPONSE`. A proxy in front makes an error of its own out of it, for instance 502 or Cloudflare&apos;s 520.</source>
        <translation>İstemciler `curl: (52) Empty reply from server` veya `ERR_EMPTY_RESPONSE` bildirir. Öndeki bir vekil sunucu bundan kendi hatasını üretir; örneğin 502 veya Cloudflare&apos;in 520&apos;si.</translation>
    </message>
    <message>
        <source>Scanners that call the server by its address or by foreign names fall into a default server with `return 444;`, as intended.</source>
        <translation>Sunucuyu IP adresiyle veya yabancı adlarla çağıran tarama araçları, istendiği gibi `return 444;` içeren varsayılan sunucuya düşer.</translation>
    </message>
    <message>
        <source>`nginx -T | grep -n &apos;return 444&apos;`</source>
        <translation>`nginx -T | grep -n &apos;return 444&apos;`</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>A site of your own gives empty replies: its host name is in no `server_name`, so the request falls into that default server. This happens after a new domain, for `www.`, and to health checks that call the address.</source>
        <translation>Kendi siteniz boş yanıt verir: Makine adı hiçbir `server_name` içinde yoktur, istek bu yüzden o varsayılan sunucuya düşer. Yeni bir alan adından sonra, `www.` ile ve IP adresini çağıran sağlık denetimlerinde görülür.</translation>
    </message>
    <message>
        <source>`curl -v -H &apos;Host: www.example.com&apos; http://127.0.0.1/`</source>
        <translation>`curl -v -H &apos;Host: www.example.com&apos; http://127.0.0.1/`</translation>
    </message>
    <message>
        <source>Add the name to `server_name`; let the health check send a `Host` header.</source>
        <translation>Adı `server_name` yönergesine ekleyin; sağlık denetimi bir `Host` başlığı göndersin.</translation>
    </message>
    <message>
        <source>A `map` or `if` that blocks user agents or countries with 444 catches real visitors.</source>
        <translation>Kullanıcı aracısını veya ülkeyi 444 ile engelleyen bir `map` ya da `if`, gerçek ziyaretçileri de yakalar.</translation>
    </message>
    <message>
        <source>Log the variable that the rule uses, and answer 403 where people may be hit: a silent close looks like a broken server.</source>
        <translation>Kuralın kullandığı değişkeni günlüğe yazın; insanların yakalanabileceği yerde 403 döndürün, çünkü sessizce kapatmak bozuk bir sunucu gibi görünür.</translation>
    </message>
    <message>
        <source>nginx logs 444 for a connection that its configuration told it to close.</source>
        <translation>nginx, yapılandırmasının kapatmasını söylediği bağlantı için 444 yazar.</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>empty reply from server</source>
        <translation>boş yanıt</translation>
    </message>
    <message>
        <source>Request header too large</source>
        <translation>İstek başlığı çok büyük</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>İstek başlıkları</translation>
    </message>
    <message>
        <source>nginx&apos;s own name for headers that do not fit into its buffers. The client gets 400 with the page `400 Request Header Or Cookie Too Large`; the number appears only in `error_page 494`.</source>
        <translation>nginx&apos;in, arabelleklerine sığmayan başlıklara verdiği addır. İstemci `400 Request Header Or Cookie Too Large` sayfasıyla 400 alır; numara yalnızca `error_page 494` içinde görünür.</translation>
    </message>
    <message>
        <source>The standard&apos;s code for the same is 431.</source>
        <translation>Standartta aynı durumun kodu 431&apos;dir.</translation>
    </message>
    <message>
        <source>One user sees `Request Header Or Cookie Too Large`, others do not: the cookies of the site have grown too large for one buffer.</source>
        <translation>Bir kullanıcı `Request Header Or Cookie Too Large` görür, başkaları görmez: Sitenin çerezleri tek bir arabelleğe sığmayacak kadar büyümüştür.</translation>
    </message>
    <message>
        <source>Delete the cookies of the site.</source>
        <translation>Sitenin çerezlerini silin.</translation>
    </message>
    <message>
        <source>As the site, find out who keeps adding cookies.</source>
        <translation>Site sahibiyseniz sürekli çerez ekleyeni bulun.</translation>
    </message>
    <message>
        <source>The error log at level `info` has `client sent too long header line`: one header exceeds a buffer of `large_client_header_buffers`, 8 KB by default. With `client sent too large request` all four buffers are full.</source>
        <translation>`info` düzeyindeki hata günlüğünde `client sent too long header line` vardır: Bir başlık, varsayılanı 8 KB olan `large_client_header_buffers` arabelleğine sığmaz. `client sent too large request` ise dört arabelleğin de dolduğunu söyler.</translation>
    </message>
    <message>
        <source>`nginx -T | grep large_client_header_buffers`</source>
        <translation>`nginx -T | grep large_client_header_buffers`</translation>
    </message>
    <message>
        <source>nginx since 1.29.8 logs `client sent too many header lines`: `max_headers` is exceeded.</source>
        <translation>nginx 1.29.8&apos;den beri `client sent too many header lines` yazar: `max_headers` aşılmıştır.</translation>
    </message>
    <message>
        <source>Look for a proxy that adds headers at every hop before you raise it.</source>
        <translation>Sınırı yükseltmeden önce her durakta başlık ekleyen bir vekil sunucu arayın.</translation>
    </message>
    <message>
        <source>nginx uses 494 inside, so that `error_page` can tell it from other 400s.</source>
        <translation>nginx 494&apos;ü içeride kullanır; böylece `error_page` onu öteki 400&apos;lerden ayırabilir.</translation>
    </message>
    <message>
        <source>request header or cookie too large</source>
        <translation>istek başlığı veya çerez çok büyük</translation>
    </message>
    <message>
        <source>SSL certificate error</source>
        <translation>İstemci sertifikası hatası</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>İstemci sertifikası</translation>
    </message>
    <message>
        <source>A client certificate was presented and did not pass `ssl_verify_client`. The TLS handshake itself succeeds, and the request gets 400 with the page `400 The SSL certificate error`.</source>
        <translation>Bir istemci sertifikası sunulmuş, ama `ssl_verify_client` denetiminden geçmemiştir. TLS el sıkışması tamamlanır, istek ise `400 The SSL certificate error` sayfasıyla 400 alır.</translation>
    </message>
    <message>
        <source>The error log at level `info` has `client SSL certificate verify error: (10:certificate has expired)`.</source>
        <translation>`info` düzeyindeki hata günlüğünde `client SSL certificate verify error: (10:certificate has expired)` vardır.</translation>
    </message>
    <message>
        <source>`openssl x509 -in client.pem -noout -dates -issuer`</source>
        <translation>`openssl x509 -in client.pem -noout -dates -issuer`</translation>
    </message>
    <message>
        <source>Issue a new client certificate.</source>
        <translation>Yeni bir istemci sertifikası çıkarın.</translation>
    </message>
    <message>
        <source>The number in brackets is 20, 21 or 2, `unable to get local issuer certificate` and its like: the issuer is not in `ssl_client_certificate`, or an intermediate is missing.</source>
        <translation>Ayraç içindeki sayı 20, 21 veya 2&apos;dir (`unable to get local issuer certificate` ve benzerleri): Sertifikayı veren, `ssl_client_certificate` dosyasında yoktur veya ara sertifika eksiktir.</translation>
    </message>
    <message>
        <source>`openssl verify -CAfile ca.pem client.pem`</source>
        <translation>`openssl verify -CAfile ca.pem client.pem`</translation>
    </message>
    <message>
        <source>Add the root and the intermediate CA to that file. If the number is 22 (`certificate chain too long`), raise `ssl_verify_depth`, which is 1 by default.</source>
        <translation>O dosyaya kök ve ara CA sertifikasını ekleyin. Sayı 22 ise (`certificate chain too long`) varsayılanı 1 olan `ssl_verify_depth` değerini yükseltin.</translation>
    </message>
    <message>
        <source>All client certificates fail at once with 12, `CRL has expired`.</source>
        <translation>Bütün istemci sertifikaları aynı anda 12 (`CRL has expired`) ile başarısız olur.</translation>
    </message>
    <message>
        <source>Fetch a fresh list for `ssl_crl` and reload nginx; automate it.</source>
        <translation>`ssl_crl` için güncel bir liste alıp nginx&apos;i yeniden yükleyin ve bunu otomatikleştirin.</translation>
    </message>
    <message>
        <source>nginx uses 495 inside for a client certificate that does not verify.</source>
        <translation>nginx 495&apos;i, doğrulanamayan istemci sertifikası için içeride kullanır.</translation>
    </message>
    <message>
        <source>the ssl certificate error</source>
        <translation>SSL sertifika hatası</translation>
    </message>
    <message>
        <source>mtls</source>
        <translation>mTLS</translation>
    </message>
    <message>
        <source>SSL certificate required</source>
        <translation>İstemci sertifikası gerekli</translation>
    </message>
    <message>
        <source>`ssl_verify_client on` demands a client certificate and none came. The client gets 400 with the page `400 No required SSL certificate was sent`.</source>
        <translation>`ssl_verify_client on` istemci sertifikası ister, ama sertifika gelmemiştir. İstemci `400 No required SSL certificate was sent` sayfasıyla 400 alır.</translation>
    </message>
    <message>
        <source>The program or browser has no certificate configured for this host, or the user dismissed the browser&apos;s choice.</source>
        <translation>Programda veya tarayıcıda bu makine için ayarlı bir sertifika yoktur ya da kullanıcı, tarayıcının seçim penceresini kapatmıştır.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect www.example.com:443 -cert client.pem -key client.key`</source>
        <translation>`openssl s_client -connect www.example.com:443 -cert client.pem -key client.key`</translation>
    </message>
    <message>
        <source>Give the client certificate and key: `curl --cert client.pem --key client.key`.</source>
        <translation>İstemci sertifikasını ve anahtarını verin: `curl --cert client.pem --key client.key`.</translation>
    </message>
    <message>
        <source>The client has a certificate and does not send it, because its issuer is not in the list of CAs that the server announces.</source>
        <translation>İstemcinin sertifikası vardır, ama sertifikayı veren, sunucunun bildirdiği CA listesinde olmadığı için göndermez.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect www.example.com:443 &lt;/dev/null | grep -A5 &apos;Acceptable client certificate&apos;`</source>
        <translation>`openssl s_client -connect www.example.com:443 &lt;/dev/null | grep -A5 &apos;Acceptable client certificate&apos;`</translation>
    </message>
    <message>
        <source>Add the issuing CA to `ssl_client_certificate`; nginx announces the CAs of that file.</source>
        <translation>Sertifikayı veren CA&apos;yı `ssl_client_certificate` dosyasına ekleyin; nginx bu dosyadaki CA&apos;ları bildirir.</translation>
    </message>
    <message>
        <source>A proxy or CDN in front ends TLS, so the client&apos;s certificate stops there.</source>
        <translation>Öndeki vekil sunucu veya CDN TLS&apos;yi sonlandırır; istemcinin sertifikası orada kalır.</translation>
    </message>
    <message>
        <source>Verify it there, or let that proxy present a certificate of its own (with Cloudflare: Authenticated Origin Pulls).</source>
        <translation>Doğrulamayı orada yapın veya o vekil sunucu kendi sertifikasını sunsun (Cloudflare&apos;de Authenticated Origin Pulls).</translation>
    </message>
    <message>
        <source>nginx uses 496 inside when a required client certificate is missing.</source>
        <translation>nginx 496&apos;yı, zorunlu istemci sertifikası eksikken içeride kullanır.</translation>
    </message>
    <message>
        <source>no required ssl certificate was sent</source>
        <translation>gerekli SSL sertifikası gönderilmedi</translation>
    </message>
    <message>
        <source>HTTP request sent to HTTPS port</source>
        <translation>HTTPS bağlantı noktasına HTTP isteği</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Unencrypted HTTP arrived on a port that a `listen` line with `ssl` has reserved for TLS. nginx notices, says so in a 400 page and closes the connection.</source>
        <translation>TLS için ayrılmış (`listen` satırında `ssl` bulunan) bir bağlantı noktasına şifrelenmemiş HTTP gelmiştir. nginx bunu fark eder, 400 sayfasında söyler ve bağlantıyı kapatır.</translation>
    </message>
    <message>
        <source>A user opens `http://www.example.com:8443/`: browsers do not guess https on other ports.</source>
        <translation>Kullanıcı `http://www.example.com:8443/` adresini açar: Tarayıcılar öteki bağlantı noktalarında https tahmin etmez.</translation>
    </message>
    <message>
        <source>Write https:// into the link, or let nginx redirect: `error_page 497 =301 https://$host:$server_port$request_uri;`.</source>
        <translation>Bağlantıya https:// yazın veya nginx yönlendirsin: `error_page 497 =301 https://$host:$server_port$request_uri;`.</translation>
    </message>
    <message>
        <source>A load balancer or proxy ends TLS and passes plain HTTP to port 443 of nginx.</source>
        <translation>Yük dengeleyici veya vekil sunucu TLS&apos;yi sonlandırır ve nginx&apos;in 443 numaralı bağlantı noktasına düz HTTP iletir.</translation>
    </message>
    <message>
        <source>`curl -v http://10.0.0.5:443/`</source>
        <translation>`curl -v http://10.0.0.5:443/`</translation>
    </message>
    <message>
        <source>Send it to a port without `ssl`, or let the proxy speak HTTPS to the backend: `proxy_pass https://`, in Kubernetes the backend protocol annotation.</source>
        <translation>İsteği `ssl` olmayan bir bağlantı noktasına gönderin veya vekil sunucu arka uçla HTTPS konuşsun: `proxy_pass https://`, Kubernetes&apos;te arka uç protokolünü belirten ek açıklama.</translation>
    </message>
    <message>
        <source>A `server` block listens on 80 and 443 and carries the old directive `ssl on;`, which made every port of the block a TLS port. nginx removed it in 1.25.1.</source>
        <translation>Bir `server` bloğu 80 ve 443&apos;ü dinler ve bloğun her bağlantı noktasını TLS yapan eski `ssl on;` yönergesini taşır. nginx bu yönergeyi 1.25.1&apos;de kaldırmıştır.</translation>
    </message>
    <message>
        <source>Delete `ssl on;` and write `listen 443 ssl;`.</source>
        <translation>`ssl on;` satırını silip `listen 443 ssl;` yazın.</translation>
    </message>
    <message>
        <source>nginx uses 497 inside, so that `error_page` can redirect such requests.</source>
        <translation>nginx 497&apos;yi içeride kullanır; böylece `error_page` bu istekleri yönlendirebilir.</translation>
    </message>
    <message>
        <source>the plain http request was sent to https port</source>
        <translation>HTTPS bağlantı noktasına düz HTTP isteği gönderildi</translation>
    </message>
    <message>
        <source>Canceled code for an invalid host name</source>
        <translation>Geçersiz makine adı için iptal edilmiş kod</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Bugün hiçbiri</translation>
    </message>
    <message>
        <source>Once meant for requests with an invalid host name, then canceled. In the source only a comment and a placeholder are left; nginx answers such requests with 400.</source>
        <translation>Bir zamanlar geçersiz makine adı taşıyan istekler için düşünülmüş, sonra iptal edilmiştir. Kaynak kodda yalnızca bir açıklama ve bir yer tutucu kalmıştır; nginx böyle isteklere 400 yanıtını verir.</translation>
    </message>
    <message>
        <source>A log behind nginx shows 498: the application sent it, for instance ArcGIS, where it means an invalid token.</source>
        <translation>nginx&apos;in arkasındaki bir günlükte 498 görünür: Onu uygulama göndermiştir; örneğin ArcGIS&apos;te geçersiz belirteç anlamına gelir.</translation>
    </message>
    <message>
        <source>Read the body of the answer and the documentation of that application.</source>
        <translation>Yanıtın gövdesini ve o uygulamanın belgelerini okuyun.</translation>
    </message>
    <message>
        <source>nginx itself does not use 498.</source>
        <translation>nginx&apos;in kendisi 498&apos;i kullanmaz.</translation>
    </message>
    <message>
        <source>Client closed request</source>
        <translation>İstemci isteği kapattı</translation>
    </message>
    <message>
        <source>While waiting for the upstream</source>
        <translation>Arka uç yanıtı beklenirken</translation>
    </message>
    <message>
        <source>The client was gone before nginx had anything to send. Nobody received this status: it exists for the log, where a waiting request would otherwise have none.</source>
        <translation>nginx&apos;in elinde henüz gönderecek bir şey yokken istemci ayrılmıştır. Bu durum kodunu kimse almamıştır: Kod, beklerken biten istek günlükte durum kodsuz kalmasın diye vardır.</translation>
    </message>
    <message>
        <source>By default nginx then drops the connection to the upstream as well. Whether the application stops or carries the work to its end depends on the application.</source>
        <translation>nginx varsayılan olarak arka uçla bağlantıyı da bırakır. Uygulamanın durması veya işi sonuna kadar götürmesi uygulamaya bağlıdır.</translation>
    </message>
    <message>
        <source>Many 499 with nearly the same `$request_time`, say 10, 30 or 60 seconds: something in front (the client&apos;s timeout, a load balancer, a CDN) gives up before the application has answered.</source>
        <translation>`$request_time` değeri hemen hemen aynı (örneğin 10, 30 veya 60 saniye) çok sayıda 499: Öndeki bir halka (istemcinin zaman aşımı, yük dengeleyici, CDN), uygulama yanıt vermeden vazgeçiyordur.</translation>
    </message>
    <message>
        <source>`$request_time` and `$upstream_response_time` in the access log, for status 499</source>
        <translation>Erişim günlüğünde durumu 499 olan satırların `$request_time` ve `$upstream_response_time` değerleri</translation>
    </message>
    <message>
        <source>Make the request faster. Otherwise raise the timeout of the one in front, so that timeouts grow from the inside to the outside.</source>
        <translation>İsteği hızlandırın. Olmuyorsa öndekinin zaman aşımını yükseltin; zaman aşımları içeriden dışarıya doğru büyümelidir.</translation>
    </message>
    <message>
        <source>Single 499 after a short time, on searches, images or pages: people reload, click on, or type the next letter, and the browser cancels.</source>
        <translation>Arama, görsel veya sayfalarda kısa süre sonra tek tek 499: Kullanıcılar sayfayı yeniler, başka yere tıklar veya bir sonraki harfi yazar, tarayıcı da isteği iptal eder.</translation>
    </message>
    <message>
        <source>Nothing to do. Watch the share, not the single line.</source>
        <translation>Yapılacak bir şey yok. Tek satıra değil, orana bakın.</translation>
    </message>
    <message>
        <source>Orders or payments are half done after a 499. The error log at level `info` says `client prematurely closed connection, so upstream connection is closed too`.</source>
        <translation>499&apos;dan sonra siparişler veya ödemeler yarım kalır. `info` düzeyindeki hata günlüğü `client prematurely closed connection, so upstream connection is closed too` der.</translation>
    </message>
    <message>
        <source>Set `proxy_ignore_client_abort on` (or `fastcgi_ignore_client_abort on`) for those paths, and make the action repeatable without harm.</source>
        <translation>Bu yollar için `proxy_ignore_client_abort on` (veya `fastcgi_ignore_client_abort on`) ayarlayın ve işlemi zararsızca yinelenebilir yapın.</translation>
    </message>
    <message>
        <source>Regular 499 from one address: a health check or monitor gives up before the page is ready.</source>
        <translation>Tek bir adresten düzenli 499: Bir sağlık denetimi veya izleme sistemi, sayfa hazır olmadan vazgeçiyordur.</translation>
    </message>
    <message>
        <source>Give it a light path of its own, or a longer timeout.</source>
        <translation>Ona ayrı ve hafif bir yol ya da daha uzun bir zaman aşımı verin.</translation>
    </message>
    <message>
        <source>499 and 504 rise together: the application has slowed down, and some clients leave before nginx loses patience.</source>
        <translation>499 ve 504 birlikte artar: Uygulama yavaşlamıştır ve bazı istemciler nginx&apos;in sabrı tükenmeden ayrılır.</translation>
    </message>
    <message>
        <source>Look for what is slow behind nginx, as for 504.</source>
        <translation>504&apos;te olduğu gibi nginx&apos;in arkasında neyin yavaş olduğunu arayın.</translation>
    </message>
    <message>
        <source>nginx writes 499 when the client has closed the connection or stream before the response began.</source>
        <translation>nginx, istemci bağlantıyı veya akışı yanıt başlamadan kapattıysa 499 yazar.</translation>
    </message>
    <message>
        <source>client closed connection</source>
        <translation>istemci bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>Both end a request for want of time or patience. With 499 the client left while the server worked; with 408 the server gave up because the client did not finish its request.</source>
        <translation>İkisi de bir isteği zaman veya sabır yetmediği için bitirir. 499&apos;da sunucu çalışırken istemci ayrılmıştır; 408&apos;de istemci isteğini tamamlamadığı için sunucu vazgeçmiştir.</translation>
    </message>
    <message>
        <source>Who gave up</source>
        <translation>Kim vazgeçti</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Eksik olan neydi</translation>
    </message>
    <message>
        <source>The response</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>The rest of the request</source>
        <translation>İsteğin kalanı</translation>
    </message>
    <message>
        <source>Who sees the code</source>
        <translation>Kodu kim görür</translation>
    </message>
    <message>
        <source>Only the reader of nginx&apos;s access log</source>
        <translation>Yalnızca nginx&apos;in erişim günlüğünü okuyan</translation>
    </message>
    <message>
        <source>The client too, if it still reads; nginx itself only logs its 408</source>
        <translation>Hâlâ okuyorsa istemci de; nginx kendi 408 kodunu yalnızca günlüğe yazar</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>`$upstream_response_time` of those requests</source>
        <translation>Bu isteklerin `$upstream_response_time` değeri</translation>
    </message>
    <message>
        <source>The client&apos;s network, `client_body_timeout` and `client_header_timeout`</source>
        <translation>İstemcinin ağı, `client_body_timeout` ve `client_header_timeout`</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Yeniden göndermek</translation>
    </message>
    <message>
        <source>Only after a look at the result: the application may have finished</source>
        <translation>Ancak sonuca baktıktan sonra: Uygulama işi bitirmiş olabilir</translation>
    </message>
    <message>
        <source>Safe on a new connection</source>
        <translation>Yeni bir bağlantıda güvenli</translation>
    </message>
    <message>
        <source>A server that waits for its client answers 408. 499 is no answer and is not for applications to send.</source>
        <translation>İstemcisini bekleyen sunucu 408 ile yanıt verir. 499 bir yanıt değildir ve uygulamaların göndereceği bir kod değildir.</translation>
    </message>
    <message>
        <source>Reading logs: many 499 mean a slow server, many 408 mean slow or idle clients.</source>
        <translation>Günlük okurken: Çok sayıda 499 yavaş bir sunucuya, çok sayıda 408 yavaş veya boşta bekleyen istemcilere işaret eder.</translation>
    </message>
    <message>
        <source>The application behind nginx was too slow in both. The difference is whose patience ended first: the client&apos;s or nginx&apos;s.</source>
        <translation>İkisinde de nginx&apos;in arkasındaki uygulama fazla yavaştır. Fark, önce kimin sabrının tükendiğidir: istemcinin mi, nginx&apos;in mi.</translation>
    </message>
    <message>
        <source>Which timeout struck</source>
        <translation>Hangi zaman aşımı doldu</translation>
    </message>
    <message>
        <source>One in front of nginx, or a user&apos;s click</source>
        <translation>nginx&apos;in önündeki bir zaman aşımı veya kullanıcının tıklaması</translation>
    </message>
    <message>
        <source>`proxy_read_timeout` or its like, 60 seconds by default</source>
        <translation>`proxy_read_timeout` veya benzeri, varsayılan 60 saniye</translation>
    </message>
    <message>
        <source>What the client got</source>
        <translation>İstemcinin aldığı</translation>
    </message>
    <message>
        <source>An error page</source>
        <translation>Bir hata sayfası</translation>
    </message>
    <message>
        <source>Words in the error log</source>
        <translation>Hata günlüğündeki sözler</translation>
    </message>
    <message>
        <source>`client prematurely closed connection`, at level `info`</source>
        <translation>`client prematurely closed connection`, `info` düzeyinde</translation>
    </message>
    <message>
        <source>`upstream timed out (110: Connection timed out)`</source>
        <translation>`upstream timed out (110: Connection timed out)`</translation>
    </message>
    <message>
        <source>Spread of `$request_time`</source>
        <translation>`$request_time` dağılımı</translation>
    </message>
    <message>
        <source>At the other side&apos;s limit, or anywhere</source>
        <translation>Karşı tarafın sınırında veya herhangi bir değerde</translation>
    </message>
    <message>
        <source>At nginx&apos;s own limit</source>
        <translation>nginx&apos;in kendi sınırında</translation>
    </message>
    <message>
        <source>Set timeouts so that the outermost is the longest: then the logs say 504 with its reason instead of 499 without one.</source>
        <translation>Zaman aşımlarını en dıştaki en uzun olacak biçimde ayarlayın: O zaman günlükler nedensiz 499 yerine nedeniyle birlikte 504 gösterir.</translation>
    </message>
    <message>
        <source>Either way the cure is the slow request.</source>
        <translation>Her iki durumda da çare, yavaş isteği hızlandırmaktır.</translation>
    </message>
    <message>
        <source>Two numbers that no client ever receives. 444 is nginx closing on purpose; 499 is the client having left.</source>
        <translation>Hiçbir istemcinin almadığı iki numara. 444&apos;te nginx bilerek kapatır; 499&apos;da istemci gitmiştir.</translation>
    </message>
    <message>
        <source>Who hung up</source>
        <translation>Kapatan</translation>
    </message>
    <message>
        <source>nginx, by `return 444;`</source>
        <translation>nginx, `return 444;` ile</translation>
    </message>
    <message>
        <source>The client, a load balancer or a CDN in front</source>
        <translation>İstemci, öndeki yük dengeleyici ya da CDN</translation>
    </message>
    <message>
        <source>What the other side sees</source>
        <translation>Karşı tarafın gördüğü</translation>
    </message>
    <message>
        <source>`curl: (52) Empty reply from server`</source>
        <translation>`curl: (52) Empty reply from server`</translation>
    </message>
    <message>
        <source>Its own timeout or its own cancel</source>
        <translation>Kendi zaman aşımı ya da kendi iptali</translation>
    </message>
    <message>
        <source>Was the application asked?</source>
        <translation>Uygulamaya soruldu mu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Usually, and it may still be at work</source>
        <translation>Genellikle evet ve hâlâ çalışıyor olabilir</translation>
    </message>
    <message>
        <source>`$request_time`</source>
        <translation>`$request_time`</translation>
    </message>
    <message>
        <source>Close to zero</source>
        <translation>Sıfıra yakın</translation>
    </message>
    <message>
        <source>As long as the client&apos;s patience</source>
        <translation>İstemcinin sabrı kadar</translation>
    </message>
    <message>
        <source>If real users are hit</source>
        <translation>Gerçek kullanıcılar etkileniyorsa</translation>
    </message>
    <message>
        <source>Add the host name to `server_name`; narrow the rule</source>
        <translation>Makine adını `server_name` içine ekleyin; kuralı daraltın</translation>
    </message>
    <message>
        <source>Make the answer faster, or raise the timeout in front</source>
        <translation>Yanıtı hızlandırın ya da öndeki zaman aşımını artırın</translation>
    </message>
    <message>
        <source>In statistics keep them apart: 444 measures scanners, 499 measures patience.</source>
        <translation>İstatistikte ayrı tutun: 444 tarama araçlarını, 499 sabrı ölçer.</translation>
    </message>
    <message>
        <source>A client certificate was wanted. With 495 one came and did not verify, with 496 none came; both reach the client as 400.</source>
        <translation>Bir istemci sertifikası isteniyordu. 495&apos;te gelmiş ama doğrulanamamış, 496&apos;da hiç gelmemiştir; ikisi de istemciye 400 olarak ulaşır.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>`The SSL certificate error`</source>
        <translation>`The SSL certificate error`</translation>
    </message>
    <message>
        <source>`No required SSL certificate was sent`</source>
        <translation>`No required SSL certificate was sent`</translation>
    </message>
    <message>
        <source>With `ssl_verify_client optional`</source>
        <translation>`ssl_verify_client optional` ile</translation>
    </message>
    <message>
        <source>Still happens</source>
        <translation>Yine olur</translation>
    </message>
    <message>
        <source>Does not: the request goes through, `$ssl_client_verify` is `NONE`</source>
        <translation>Olmaz: İstek geçer, `$ssl_client_verify` değeri `NONE` olur</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>Expired, unknown issuer, expired revocation list</source>
        <translation>Süre dolması, tanınmayan yayımcı, süresi dolmuş iptal listesi</translation>
    </message>
    <message>
        <source>Not configured, or a proxy in front ends TLS</source>
        <translation>Yapılandırılmamıştır ya da öndeki vekil sunucu TLS&apos;yi sonlandırır</translation>
    </message>
    <message>
        <source>Look into</source>
        <translation>Bakılacak yer</translation>
    </message>
    <message>
        <source>Error log at level `info`: the number and words in brackets</source>
        <translation>`info` düzeyinde hata günlüğü: parantez içindeki sayı ve sözler</translation>
    </message>
    <message>
        <source>`Acceptable client certificate CA names` in `openssl s_client`</source>
        <translation>`openssl s_client` çıktısında `Acceptable client certificate CA names`</translation>
    </message>
    <message>
        <source>Whole clientele at once</source>
        <translation>Bütün istemciler birden</translation>
    </message>
    <message>
        <source>Revocation list or CA of the server</source>
        <translation>Sunucunun iptal listesi ya da CA&apos;sı</translation>
    </message>
    <message>
        <source>A new proxy or CDN in front</source>
        <translation>Öne konan yeni vekil sunucu ya da CDN</translation>
    </message>
    <message>
        <source>Catch both by `error_page 495 496` and tell people which certificate to bring: the default page helps nobody.</source>
        <translation>İkisini de `error_page 495 496` ile yakalayıp hangi sertifikanın gerektiğini söyleyin: Varsayılan sayfa kimseye yardım etmez.</translation>
    </message>
    <message>
        <source>Set for example `large_client_header_buffers 4 16k;` in the `http` block. In a `server` block it may come too late: until nginx knows the host name (by SNI or `Host`), the value of the port&apos;s default server counts.</source>
        <translation>Örneğin `http` bloğunda `large_client_header_buffers 4 16k;` ayarlayın. Bir `server` bloğunda geç kalabilir: nginx makine adını (SNI veya `Host` ile) öğrenene kadar, bağlantı noktasının varsayılan sunucusundaki değer geçerlidir.</translation>
    </message>
</context>
</TS>
