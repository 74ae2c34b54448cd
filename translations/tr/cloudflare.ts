<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>cloudflare</name>
    <message>
        <source>HTTP status</source>
        <extracomment>class 5xx</extracomment>
        <translation>HTTP durum kodu</translation>
    </message>
    <message>
        <source>Code on the error page</source>
        <translation>Hata sayfasındaki kod</translation>
    </message>
    <message>
        <source>HTTP status with it</source>
        <translation>Birlikte gelen HTTP durum kodu</translation>
    </message>
    <message>
        <source>Web server returns an unknown error</source>
        <translation>Web sunucusu bilinmeyen bir hata döndürdü</translation>
    </message>
    <message>
        <source>Cloudflare, reading the origin&apos;s answer</source>
        <translation>Cloudflare, kaynak sunucunun yanıtını okurken</translation>
    </message>
    <message>
        <source>Cloudflare reached the origin and could make nothing of what came back: an empty answer, a connection that broke off, or headers it will not take. It is the code for everything that has no code of its own.</source>
        <translation>Cloudflare kaynak sunucuya ulaşmış, ama dönenden bir şey anlamamıştır: boş bir yanıt, yarıda kopan bir bağlantı veya kabul etmediği başlıklar. Kendi kodu olmayan her şeyin kodudur.</translation>
    </message>
    <message>
        <source>The origin&apos;s application crashes or its worker is killed mid-request; for PHP the web server&apos;s log shows a fault of the process at that second.</source>
        <translation>Kaynak sunucudaki uygulama çöker veya işçisi istek sürerken öldürülür; PHP&apos;de web sunucusunun günlüğünde o saniyede sürecin hatası görünür.</translation>
    </message>
    <message>
        <source>`curl -vk --resolve www.example.com:443:203.0.113.10 https://www.example.com/`</source>
        <translation>`curl -vk --resolve www.example.com:443:203.0.113.10 https://www.example.com/`</translation>
    </message>
    <message>
        <source>Read the origin&apos;s error log at the time beside the Ray ID, and the kernel log for processes killed for memory.</source>
        <translation>Kaynak sunucunun hata günlüğünü Ray ID&apos;nin yanındaki saatte, çekirdek günlüğünü de bellek yüzünden öldürülen süreçler için okuyun.</translation>
    </message>
    <message>
        <source>The origin closes the connection without an answer on purpose: `return 444` in nginx, or a firewall or security plugin that resets connections from Cloudflare&apos;s addresses.</source>
        <translation>Kaynak sunucu, bağlantıyı bilerek yanıtsız kapatır: nginx&apos;te `return 444` veya Cloudflare adreslerinden gelen bağlantıları sıfırlayan bir güvenlik duvarı ya da güvenlik eklentisi.</translation>
    </message>
    <message>
        <source>`curl -s https://www.cloudflare.com/ips-v4`</source>
        <translation>`curl -s https://www.cloudflare.com/ips-v4`</translation>
    </message>
    <message>
        <source>Allow Cloudflare&apos;s address ranges everywhere at the origin, and add the host name to `server_name`.</source>
        <translation>Kaynak sunucuda her yerde Cloudflare&apos;in adres aralıklarına izin verin ve makine adını `server_name` yönergesine ekleyin.</translation>
    </message>
    <message>
        <source>Only some users get 520, mostly those who are logged in: the response headers are too large, because of too many or too large `Set-Cookie`. Cloudflare documents 128 KB as the limit, in older texts 16 KB a header and 32 KB in all.</source>
        <translation>520&apos;yi yalnızca bazı kullanıcılar, çoğunlukla oturum açmış olanlar alır: Çok sayıda veya çok büyük `Set-Cookie` yüzünden yanıt başlıkları fazla büyüktür. Cloudflare sınırı 128 KB, eski metinlerinde ise başlık başına 16 KB ve toplam 32 KB olarak belirtir.</translation>
    </message>
    <message>
        <source>`curl -sk -o /dev/null -D - https://203.0.113.10/ -H &apos;Host: www.example.com&apos; | wc -c`</source>
        <translation>`curl -sk -o /dev/null -D - https://203.0.113.10/ -H &apos;Host: www.example.com&apos; | wc -c`</translation>
    </message>
    <message>
        <source>Set fewer cookies, and keep session data on the server.</source>
        <translation>Daha az çerez verin ve oturum verisini sunucuda tutun.</translation>
    </message>
    <message>
        <source>The origin offers HTTP/2 by ALPN and then does not speak it properly.</source>
        <translation>Kaynak sunucu ALPN ile HTTP/2 önerir, sonra onu doğru konuşmaz.</translation>
    </message>
    <message>
        <source>Correct HTTP/2 at the origin, or turn off HTTP/2 to Origin in the dashboard (Speed, Optimization, Protocol).</source>
        <translation>Kaynak sunucuda HTTP/2&apos;yi düzeltin veya yönetim panelinde HTTP/2 to Origin ayarını kapatın (Speed, Optimization, Protocol).</translation>
    </message>
    <message>
        <source>Authenticated Origin Pulls is switched on in Cloudflare and not set up at the origin.</source>
        <translation>Cloudflare&apos;de Authenticated Origin Pulls açıktır, kaynak sunucuda ise kurulmamıştır.</translation>
    </message>
    <message>
        <source>Let the origin verify Cloudflare&apos;s client certificate, or switch the feature off.</source>
        <translation>Kaynak sunucu Cloudflare&apos;in istemci sertifikasını doğrulasın veya özelliği kapatın.</translation>
    </message>
    <message>
        <source>Cloudflare sends 520 when the origin&apos;s answer is empty, broken or not HTTP.</source>
        <translation>Cloudflare, kaynak sunucunun yanıtı boş, bozuk veya HTTP değilse 520 gönderir.</translation>
    </message>
    <message>
        <source>web server is returning an unknown error</source>
        <translation>web sunucusu bilinmeyen bir hata döndürüyor</translation>
    </message>
    <message>
        <source>Web server is down</source>
        <translation>Web sunucusu kapalı</translation>
    </message>
    <message>
        <source>Cloudflare, connecting to the origin</source>
        <translation>Cloudflare, kaynak sunucuya bağlanırken</translation>
    </message>
    <message>
        <source>The origin refused the TCP connection. Its machine is up and answers with a reset, but nothing listens on the port that Cloudflare calls, or something there rejects Cloudflare.</source>
        <translation>Kaynak sunucu TCP bağlantısını reddetmiştir. Makine ayaktadır ve bağlantıyı sıfırlayarak yanıt verir, ama Cloudflare&apos;in aradığı bağlantı noktasında dinleyen yoktur veya orada bir şey Cloudflare&apos;i geri çeviriyordur.</translation>
    </message>
    <message>
        <source>The web server is stopped or did not start after an update.</source>
        <translation>Web sunucusu durmuştur veya güncellemeden sonra başlamamıştır.</translation>
    </message>
    <message>
        <source>`systemctl status nginx apache2; ss -ltnp | grep -E &apos;:(80|443) &apos;`</source>
        <translation>`systemctl status nginx apache2; ss -ltnp | grep -E &apos;:(80|443) &apos;`</translation>
    </message>
    <message>
        <source>Start it. `nginx -t` or `apachectl configtest` says why it would not.</source>
        <translation>Başlatın. Neden başlamadığını `nginx -t` veya `apachectl configtest` söyler.</translation>
    </message>
    <message>
        <source>It runs, but not on the port that the SSL/TLS mode demands: Flexible calls port 80, Full and Full (strict) call 443.</source>
        <translation>Çalışıyordur, ama SSL/TLS kipinin gerektirdiği bağlantı noktasında değildir: Flexible 80&apos;i, Full ve Full (strict) 443&apos;ü arar.</translation>
    </message>
    <message>
        <source>`curl -vk https://203.0.113.10/`</source>
        <translation>`curl -vk https://203.0.113.10/`</translation>
    </message>
    <message>
        <source>Let the origin listen on 443 with a certificate (a free Cloudflare Origin CA certificate will do) and use Full (strict).</source>
        <translation>Kaynak sunucu bir sertifikayla 443&apos;ü dinlesin (ücretsiz bir Cloudflare Origin CA sertifikası yeterlidir) ve Full (strict) kullanın.</translation>
    </message>
    <message>
        <source>From your own machine the origin answers, through Cloudflare it does not: a firewall, fail2ban or the hosting company rejects Cloudflare&apos;s addresses, which carry all your traffic and so look like an attacker.</source>
        <translation>Kaynak sunucu kendi makinenizden yanıt verir, Cloudflare üzerinden vermez: Bir güvenlik duvarı, fail2ban veya barındırma şirketi, bütün trafiğinizi taşıdığı için saldırgan gibi görünen Cloudflare adreslerini reddediyordur.</translation>
    </message>
    <message>
        <source>`iptables -L -n | grep -i reject`</source>
        <translation>`iptables -L -n | grep -i reject`</translation>
    </message>
    <message>
        <source>Allow all ranges of `https://www.cloudflare.com/ips/`, and let fail2ban and logs use `CF-Connecting-IP`.</source>
        <translation>`https://www.cloudflare.com/ips/` sayfasındaki bütün aralıklara izin verin; fail2ban ve günlükler `CF-Connecting-IP` değerini kullansın.</translation>
    </message>
    <message>
        <source>Cloudflare sends 521 when the origin refuses the connection.</source>
        <translation>Cloudflare, kaynak sunucu bağlantıyı reddettiğinde 521 gönderir.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>bağlantı reddedildi</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Bağlantı zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>Cloudflare got no sign of life from the origin: no SYN+ACK within 19 seconds, or, on an open connection, no acknowledgement of the request within 90 seconds. Nothing refuses here, something stays silent.</source>
        <translation>Cloudflare kaynak sunucudan hayat belirtisi alamamıştır: 19 saniye içinde SYN+ACK gelmemiş veya açık bir bağlantıda istek 90 saniye içinde onaylanmamıştır. Burada reddeden değil, susan bir şey vardır.</translation>
    </message>
    <message>
        <source>A firewall at the origin or at the hosting company drops packets of Cloudflare&apos;s addresses. Cloudflare calls it the most common cause.</source>
        <translation>Kaynak sunucudaki veya barındırma şirketindeki bir güvenlik duvarı, Cloudflare adreslerinden gelen paketleri düşürüyordur. Cloudflare&apos;e göre en sık görülen neden budur.</translation>
    </message>
    <message>
        <source>`tcpdump -ni any &apos;tcp[tcpflags] &amp; tcp-syn != 0 and port 443&apos;`</source>
        <translation>`tcpdump -ni any &apos;tcp[tcpflags] &amp; tcp-syn != 0 and port 443&apos;`</translation>
    </message>
    <message>
        <source>Allow all ranges of `https://www.cloudflare.com/ips/` on ports 80 and 443, in the security group too.</source>
        <translation>80 ve 443 numaralı bağlantı noktalarında, güvenlik grubunda da, `https://www.cloudflare.com/ips/` sayfasındaki bütün aralıklara izin verin.</translation>
    </message>
    <message>
        <source>The DNS record in Cloudflare still names the old address after the server has moved or its address has changed.</source>
        <translation>Sunucu taşındığı veya adresi değiştiği hâlde Cloudflare&apos;deki DNS kaydı hâlâ eski adresi gösterir.</translation>
    </message>
    <message>
        <source>`curl -m 10 -vk https://203.0.113.10/`</source>
        <translation>`curl -m 10 -vk https://203.0.113.10/`</translation>
    </message>
    <message>
        <source>Enter the present address of the origin in the record.</source>
        <translation>Kayda kaynak sunucunun şimdiki adresini yazın.</translation>
    </message>
    <message>
        <source>The origin is overloaded and its accept queue is full, so SYNs are dropped in the busy hours only.</source>
        <translation>Kaynak sunucu aşırı yüklüdür ve kabul kuyruğu doludur; SYN paketleri yalnızca yoğun saatlerde düşer.</translation>
    </message>
    <message>
        <source>`ss -ltn; nstat -az TcpExtListenDrops`</source>
        <translation>`ss -ltn; nstat -az TcpExtListenDrops`</translation>
    </message>
    <message>
        <source>Find what holds the workers. Cache more at Cloudflare, and leave keep-alive on at the origin.</source>
        <translation>İşçileri meşgul edeni bulun. Cloudflare&apos;de daha çok önbelleğe alın ve kaynak sunucuda keep-alive açık kalsın.</translation>
    </message>
    <message>
        <source>A Worker on a custom domain fetches its own host name, or an origin rule leads to a host name whose record is a placeholder such as `192.0.2.0` or `100::`.</source>
        <translation>Özel alan adındaki bir Worker kendi makine adını çağırır veya bir Origin Rule, kaydı `192.0.2.0` ya da `100::` gibi bir yer tutucu olan makine adına götürür.</translation>
    </message>
    <message>
        <source>Use a route instead of a custom domain, fetch another host name, or set the compatibility flag `global_fetch_strictly_public`.</source>
        <translation>Özel alan adı yerine bir yol (route) kullanın, başka bir makine adını çağırın veya `global_fetch_strictly_public` uyumluluk bayrağını ayarlayın.</translation>
    </message>
    <message>
        <source>Cloudflare sends 522 when the origin does not answer on the level of TCP.</source>
        <translation>Cloudflare, kaynak sunucu TCP düzeyinde yanıt vermediğinde 522 gönderir.</translation>
    </message>
    <message>
        <source>origin timeout</source>
        <translation>kaynak sunucu yanıt vermiyor</translation>
    </message>
    <message>
        <source>Origin is unreachable</source>
        <translation>Kaynak sunucuya ulaşılamıyor</translation>
    </message>
    <message>
        <source>There is no way to the origin&apos;s address: some router between Cloudflare and the origin has no route for it.</source>
        <translation>Kaynak sunucunun adresine giden yol yoktur: Cloudflare ile kaynak sunucu arasındaki bir yönlendirici bu adres için yol bilmiyordur.</translation>
    </message>
    <message>
        <source>The A or AAAA record in Cloudflare names an address that does not exist any more, or an AAAA record names one that the host never had.</source>
        <translation>Cloudflare&apos;deki A veya AAAA kaydı artık var olmayan bir adresi ya da AAAA kaydı, makinenin hiç kullanmadığı bir adresi gösterir.</translation>
    </message>
    <message>
        <source>`mtr -rwc 10 203.0.113.10`</source>
        <translation>`mtr -rwc 10 203.0.113.10`</translation>
    </message>
    <message>
        <source>Correct the records; delete an AAAA record of a host without IPv6.</source>
        <translation>Kayıtları düzeltin; IPv6&apos;sı olmayan bir makinenin AAAA kaydını silin.</translation>
    </message>
    <message>
        <source>In AWS the route table of the VPC sends too broad a range, such as `172.0.0.0/8`, to a private target. Cloudflare&apos;s `172.64.0.0/13` lies within it, and the answers never leave.</source>
        <translation>AWS&apos;de VPC&apos;nin yol tablosu, `172.0.0.0/8` gibi fazla geniş bir aralığı özel bir hedefe gönderir. Cloudflare&apos;in `172.64.0.0/13` aralığı bunun içindedir ve yanıtlar dışarı çıkamaz.</translation>
    </message>
    <message>
        <source>Narrow that route, or add one for `172.64.0.0/13` to the Internet gateway.</source>
        <translation>O yolu daraltın veya `172.64.0.0/13` için internet ağ geçidine giden bir yol ekleyin.</translation>
    </message>
    <message>
        <source>A fault in routing between two networks, often seen from some Cloudflare locations only.</source>
        <translation>İki ağ arasında bir yönlendirme arızası vardır; çoğu zaman yalnızca bazı Cloudflare konumlarından görülür.</translation>
    </message>
    <message>
        <source>Send the hosting company a traceroute from the origin to a Cloudflare address.</source>
        <translation>Barındırma şirketine, kaynak sunucudan bir Cloudflare adresine yapılmış traceroute gönderin.</translation>
    </message>
    <message>
        <source>Cloudflare sends 523 when the network reports that the origin cannot be reached.</source>
        <translation>Cloudflare, ağ kaynak sunucuya ulaşılamadığını bildirdiğinde 523 gönderir.</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>makineye giden yol yok</translation>
    </message>
    <message>
        <source>A timeout occurred</source>
        <translation>Zaman aşımı oluştu</translation>
    </message>
    <message>
        <source>Cloudflare, waiting for the origin&apos;s answer</source>
        <translation>Cloudflare, kaynak sunucunun yanıtını beklerken</translation>
    </message>
    <message>
        <source>The origin took the connection and the request, and then did not answer within the Proxy Read Timeout: 120 seconds by default, 100 in older documents. The application may still be at work.</source>
        <translation>Kaynak sunucu bağlantıyı ve isteği almış, ama Proxy Read Timeout içinde yanıt vermemiştir: varsayılan olarak 120 saniye, eski belgelerde 100. Uygulama hâlâ çalışıyor olabilir.</translation>
    </message>
    <message>
        <source>There is a second, fixed limit of 30 seconds for writing the request to the origin, which large uploads can meet.</source>
        <translation>İsteğin kaynak sunucuya yazılması için 30 saniyelik ikinci ve sabit bir sınır daha vardır; büyük yüklemeler buna takılabilir.</translation>
    </message>
    <message>
        <source>An export, import, report or call to a language model takes longer than two minutes.</source>
        <translation>Bir dışa aktarma, içe aktarma, rapor veya dil modeli çağrısı iki dakikadan uzun sürer.</translation>
    </message>
    <message>
        <source>`curl -o /dev/null -skw &apos;%{time_starttransfer}\n&apos; --resolve www.example.com:443:203.0.113.10 https://www.example.com/export`</source>
        <translation>`curl -o /dev/null -skw &apos;%{time_starttransfer}\n&apos; --resolve www.example.com:443:203.0.113.10 https://www.example.com/export`</translation>
    </message>
    <message>
        <source>Start the work as a job, answer at once with 202, and let the client ask for its state.</source>
        <translation>İşi bir görev olarak başlatın, hemen 202 ile yanıt verin ve istemci durumu sorsun.</translation>
    </message>
    <message>
        <source>Or call it on a host name whose record is DNS only.</source>
        <translation>Ya da onu, kaydı DNS only olan bir makine adı üzerinden çağırın.</translation>
    </message>
    <message>
        <source>Pages that are fast on other days: the database or the server is overloaded, a query waits for a lock.</source>
        <translation>Başka günlerde hızlı olan sayfalar: Veritabanı veya sunucu aşırı yüklüdür, bir sorgu kilit bekliyordur.</translation>
    </message>
    <message>
        <source>Log the response time at the origin (`$request_time` in nginx, `%D` in Apache) and follow the slowest.</source>
        <translation>Kaynak sunucuda yanıt süresini günlüğe yazın (nginx&apos;te `$request_time`, Apache&apos;de `%D`) ve en yavaşını izleyin.</translation>
    </message>
    <message>
        <source>The long wait is meant and the site has an Enterprise plan.</source>
        <translation>Uzun bekleme bilerek istenmiştir ve sitenin Enterprise planı vardır.</translation>
    </message>
    <message>
        <source>Raise Proxy Read Timeout, up to 6000 seconds, in a Cache Rule or for the zone by the API.</source>
        <translation>Proxy Read Timeout değerini bir Cache Rule ile veya API üzerinden bölgenin tamamı için, en çok 6000 saniyeye kadar yükseltin.</translation>
    </message>
    <message>
        <source>Cloudflare sends 524 when the origin is connected but does not answer in time.</source>
        <translation>Cloudflare, kaynak sunucuya bağlanıp zamanında yanıt alamadığında 524 gönderir.</translation>
    </message>
    <message>
        <source>cloudflare timeout</source>
        <translation>Cloudflare zaman aşımı</translation>
    </message>
    <message>
        <source>100 seconds timeout</source>
        <translation>100 saniye sınırı</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>SSL el sıkışması başarısız</translation>
    </message>
    <message>
        <source>Cloudflare, TLS with the origin</source>
        <translation>Cloudflare, kaynak sunucuyla TLS</translation>
    </message>
    <message>
        <source>The zone is in mode Full or Full (strict), the TCP connection to the origin stands, and the TLS handshake over it broke down. It never came to judging the certificate.</source>
        <translation>Bölge (zone) Full veya Full (strict) kipindedir, kaynak sunucuya TCP bağlantısı kurulmuştur, ama üzerindeki TLS el sıkışması yarıda kalmıştır. Sertifikanın değerlendirilmesine sıra gelmemiştir.</translation>
    </message>
    <message>
        <source>The origin has no certificate for this host name, or port 443 speaks plain HTTP.</source>
        <translation>Kaynak sunucuda bu makine adı için sertifika yoktur veya 443 numaralı bağlantı noktası düz HTTP konuşur.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect 203.0.113.10:443 -servername www.example.com &lt;/dev/null`</source>
        <translation>`openssl s_client -connect 203.0.113.10:443 -servername www.example.com &lt;/dev/null`</translation>
    </message>
    <message>
        <source>Install a certificate, for instance Cloudflare&apos;s free Origin CA certificate, and let the virtual host of this name use it.</source>
        <translation>Bir sertifika kurun (örneğin Cloudflare&apos;in ücretsiz Origin CA sertifikasını) ve bu adın sanal konağı onu kullansın.</translation>
    </message>
    <message>
        <source>Origin and Cloudflare have no cipher or TLS version in common, after a hardening of the origin or on an old system.</source>
        <translation>Kaynak sunucunun sıkılaştırılmasından sonra veya eski bir sistemde, Cloudflare ile ortak şifre takımı ya da TLS sürümü kalmamıştır.</translation>
    </message>
    <message>
        <source>`nmap --script ssl-enum-ciphers -p 443 203.0.113.10`</source>
        <translation>`nmap --script ssl-enum-ciphers -p 443 203.0.113.10`</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the ciphers that Cloudflare lists for origins.</source>
        <translation>Cloudflare&apos;in kaynak sunucular için saydığı şifre takımlarıyla TLS 1.2 ve 1.3 sunun.</translation>
    </message>
    <message>
        <source>The server does not know the name in SNI and breaks the handshake off, for instance nginx with `ssl_reject_handshake on` in its default server.</source>
        <translation>Sunucu SNI&apos;deki adı tanımaz ve el sıkışmayı keser; örneğin varsayılan sunucusunda `ssl_reject_handshake on` olan nginx.</translation>
    </message>
    <message>
        <source>Add the host name to `server_name` of the right virtual host.</source>
        <translation>Makine adını doğru sanal konağın `server_name` yönergesine ekleyin.</translation>
    </message>
    <message>
        <source>It happens now and then: the origin, overloaded or restarted, resets connections during the handshake.</source>
        <translation>Arada bir görülür: Aşırı yüklü veya yeniden başlatılan kaynak sunucu, el sıkışma sırasında bağlantıları sıfırlar.</translation>
    </message>
    <message>
        <source>Compare the times with the origin&apos;s error log at a raised log level.</source>
        <translation>Saatleri, ayrıntı düzeyi yükseltilmiş kaynak sunucu hata günlüğüyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Cloudflare sends 525 when the TLS handshake with the origin does not complete.</source>
        <translation>Cloudflare, kaynak sunucuyla TLS el sıkışması tamamlanmadığında 525 gönderir.</translation>
    </message>
    <message>
        <source>tls handshake failed</source>
        <translation>TLS el sıkışması başarısız</translation>
    </message>
    <message>
        <source>Invalid SSL certificate</source>
        <translation>Geçersiz SSL sertifikası</translation>
    </message>
    <message>
        <source>The zone is in mode Full (strict), and the origin&apos;s certificate does not pass: expired, self-signed, of an unknown issuer, or for another name. Visitors never see that certificate, so the site looks well until the mode is strict.</source>
        <translation>Bölge (zone) Full (strict) kipindedir ve kaynak sunucunun sertifikası denetimden geçmez: süresi dolmuştur, kendinden imzalıdır, vereni bilinmiyordur veya başka bir ad içindir. Ziyaretçiler bu sertifikayı hiç görmez; bu yüzden kip Full (strict) yapılana kadar site sağlıklı görünür.</translation>
    </message>
    <message>
        <source>The origin&apos;s certificate has expired, because its renewal stopped working behind the proxy.</source>
        <translation>Kaynak sunucunun sertifikasının süresi dolmuştur; vekil sunucunun arkasına alındığından beri yenileme çalışmıyordur.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect 203.0.113.10:443 -servername www.example.com &lt;/dev/null | openssl x509 -noout -dates -issuer -ext subjectAltName`</source>
        <translation>`openssl s_client -connect 203.0.113.10:443 -servername www.example.com &lt;/dev/null | openssl x509 -noout -dates -issuer -ext subjectAltName`</translation>
    </message>
    <message>
        <source>Renew it, with the DNS challenge if the HTTP challenge does not come through. A Cloudflare Origin CA certificate can last up to 15 years.</source>
        <translation>Yenileyin; HTTP doğrulaması ulaşmıyorsa DNS doğrulamasını kullanın. Cloudflare Origin CA sertifikası 15 yıla kadar geçerli olabilir.</translation>
    </message>
    <message>
        <source>The certificate is self-signed or misses its intermediate.</source>
        <translation>Sertifika kendinden imzalıdır veya ara sertifikası eksiktir.</translation>
    </message>
    <message>
        <source>Use a certificate of a public CA with its chain, or Cloudflare&apos;s Origin CA. Or put your own CA into the Custom Origin Trust Store.</source>
        <translation>Herkese açık bir CA&apos;nın zinciriyle birlikte sertifikasını veya Cloudflare&apos;in Origin CA sertifikasını kullanın. Ya da kendi CA&apos;nızı Custom Origin Trust Store&apos;a ekleyin.</translation>
    </message>
    <message>
        <source>The host name is not in the certificate&apos;s subject alternative names, as with a new subdomain.</source>
        <translation>Makine adı, sertifikanın alternatif adları arasında yoktur; yeni bir alt alan adında olduğu gibi.</translation>
    </message>
    <message>
        <source>Issue the certificate again with that name or a wildcard.</source>
        <translation>Sertifikayı o adla veya joker adla yeniden çıkarın.</translation>
    </message>
    <message>
        <source>A Worker calls a host outside the zone that Cloudflare does not proxy: such calls always verify as Full (strict), whatever the zone&apos;s mode.</source>
        <translation>Bir Worker, bölgenin (zone) dışında kalan ve Cloudflare&apos;in vekil sunucusundan geçmeyen bir makineyi çağırır: Böyle çağrılar, bölgenin kipi ne olursa olsun her zaman Full (strict) olarak doğrulanır.</translation>
    </message>
    <message>
        <source>Repair the certificate of that host.</source>
        <translation>O makinenin sertifikasını onarın.</translation>
    </message>
    <message>
        <source>It comes from Cloudflare Gateway to a user in a company: the site itself has an untrusted certificate or only weak ciphers.</source>
        <translation>Bir şirketteki kullanıcıya Cloudflare Gateway&apos;den gelir: Sitenin kendisinde güvenilmeyen bir sertifika veya yalnızca zayıf şifre takımları vardır.</translation>
    </message>
    <message>
        <source>Tell the site. If you trust it, add a Do Not Inspect policy for its host name.</source>
        <translation>Siteye bildirin. Siteye güveniyorsanız makine adı için bir Do Not Inspect ilkesi ekleyin.</translation>
    </message>
    <message>
        <source>Cloudflare sends 526 when it must verify the origin&apos;s certificate and cannot.</source>
        <translation>Cloudflare, kaynak sunucunun sertifikasını doğrulaması gerekip doğrulayamadığında 526 gönderir.</translation>
    </message>
    <message>
        <source>full strict</source>
        <translation>Full (strict)</translation>
    </message>
    <message>
        <source>Railgun error</source>
        <translation>Railgun hatası</translation>
    </message>
    <message>
        <source>Railgun</source>
        <translation>Railgun</translation>
    </message>
    <message>
        <source>Belonged to Railgun, a product of Cloudflare that has been retired: the connection between Cloudflare and the Railgun listener at the origin failed. Cloudflare&apos;s present documentation does not list it.</source>
        <translation>Cloudflare&apos;in kullanımdan kaldırılan Railgun ürününe aitti: Cloudflare ile kaynak sunucudaki Railgun dinleyicisi arasındaki bağlantı başarısız olmuştu. Cloudflare&apos;in bugünkü belgelerinde yoktur.</translation>
    </message>
    <message>
        <source>A list or an old log shows it; no present zone can.</source>
        <translation>Bir listede veya eski bir günlükte görünür; bugünkü hiçbir sitede görülemez.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Cloudflare no longer sends 527.</source>
        <translation>Cloudflare artık 527 göndermez.</translation>
    </message>
    <message>
        <source>Page carries a 1xxx error</source>
        <translation>Sayfada 1xxx hatası var</translation>
    </message>
    <message>
        <source>Cloudflare, before connecting</source>
        <translation>Cloudflare, bağlanmadan önce</translation>
    </message>
    <message>
        <source>The frame around another error: Cloudflare could not resolve the origin&apos;s host name, and the real code, mostly 1016 or 1033, stands on the page.</source>
        <translation>Başka bir hatanın çerçevesidir: Cloudflare, kaynak sunucunun makine adını çözümleyememiştir ve asıl kod (çoğunlukla 1016 veya 1033) sayfadadır.</translation>
    </message>
    <message>
        <source>The body says `error code: 1016`, the page `Origin DNS error`: the record leads to a name that does not resolve.</source>
        <translation>Gövde `error code: 1016`, sayfa `Origin DNS error` der: Kayıt, çözümlenmeyen bir ada götürür.</translation>
    </message>
    <message>
        <source>`curl -si https://www.example.com/ | grep -iE &apos;cf-error-type|error code&apos;`</source>
        <translation>`curl -si https://www.example.com/ | grep -iE &apos;cf-error-type|error code&apos;`</translation>
    </message>
    <message>
        <source>Repair the DNS record, as described for 1016.</source>
        <translation>DNS kaydını 1016&apos;da anlatıldığı gibi onarın.</translation>
    </message>
    <message>
        <source>The body says `error code: 1033`: a Cloudflare Tunnel has no running connector.</source>
        <translation>Gövde `error code: 1033` der: Bir Cloudflare Tunnel&apos;ın çalışan bağlayıcısı yoktur.</translation>
    </message>
    <message>
        <source>Start `cloudflared`.</source>
        <translation>`cloudflared` programını başlatın.</translation>
    </message>
    <message>
        <source>Cloudflare sends 530 together with a 1xxx code that gives the reason.</source>
        <translation>Cloudflare 530&apos;u, nedeni veren bir 1xxx koduyla birlikte gönderir.</translation>
    </message>
    <message>
        <source>DNS points to prohibited IP</source>
        <translation>DNS yasaklı bir IP adresini gösteriyor</translation>
    </message>
    <message>
        <source>Cloudflare, DNS of the zone</source>
        <translation>Cloudflare, bölgenin DNS kaydı</translation>
    </message>
    <message>
        <source>Cloudflare stopped the request because it would come back to Cloudflare: a record names one of Cloudflare&apos;s own addresses, or a proxy behind it sends the request in again.</source>
        <translation>Cloudflare, kendisine geri döneceği için isteği durdurmuştur: Bir kayıt Cloudflare&apos;in kendi adreslerinden birini gösterir veya arkadaki bir vekil sunucu isteği yeniden içeri gönderir.</translation>
    </message>
    <message>
        <source>The A record holds an address of Cloudflare, often copied from a DNS lookup of the proxied site.</source>
        <translation>A kaydında bir Cloudflare adresi vardır; çoğu zaman vekil sunucudan geçen sitenin DNS sorgusundan kopyalanmıştır.</translation>
    </message>
    <message>
        <source>In the dashboard, DNS, Records: does an A or AAAA record hold an address from `https://www.cloudflare.com/ips/`? `dig` shows Cloudflare&apos;s addresses for every proxied name.</source>
        <translation>Panelde DNS, Records: Bir A veya AAAA kaydında `https://www.cloudflare.com/ips/` listesinden bir adres var mı? `dig`, vekil sunucudan geçen her ad için Cloudflare adresi gösterir.</translation>
    </message>
    <message>
        <source>Enter the origin&apos;s real address; the hosting company tells it, or `ip addr` on the server.</source>
        <translation>Kaynak sunucunun gerçek adresini girin; onu barındırma şirketi bildirir veya sunucuda `ip addr` gösterir.</translation>
    </message>
    <message>
        <source>A reverse proxy at the origin passes the request to a host name that is itself behind Cloudflare.</source>
        <translation>Kaynak sunucudaki bir ters vekil sunucu, isteği kendisi de Cloudflare arkasında olan bir makine adına iletir.</translation>
    </message>
    <message>
        <source>Let it use the origin&apos;s address, or redirect instead.</source>
        <translation>Kaynağın adresini kullansın veya bunun yerine yönlendirsin.</translation>
    </message>
    <message>
        <source>The request already carries `CF-Connecting-IP`, two `X-Forwarded-For` headers or one of more than 100 characters.</source>
        <translation>İstek zaten `CF-Connecting-IP`, iki `X-Forwarded-For` başlığı veya 100 karakterden uzun bir tane taşır.</translation>
    </message>
    <message>
        <source>Remove these headers in the client or in the proxy before Cloudflare.</source>
        <translation>Bu başlıkları istemcide veya Cloudflare&apos;den önceki vekil sunucuda kaldırın.</translation>
    </message>
    <message>
        <source>Your name points to a SaaS provider on Cloudflare who has not set up your custom host name.</source>
        <translation>Adınız, Cloudflare üzerindeki bir SaaS sağlayıcısını gösterir, sağlayıcı ise özel makine adınızı tanımlamamıştır.</translation>
    </message>
    <message>
        <source>Ask the provider to add it.</source>
        <translation>Sağlayıcıdan eklemesini isteyin.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1000 for a request that would loop through Cloudflare.</source>
        <translation>Cloudflare, kendi üzerinden döngüye girecek istek için 1000 gösterir.</translation>
    </message>
    <message>
        <source>DNS resolution error</source>
        <translation>DNS çözümleme hatası</translation>
    </message>
    <message>
        <source>The request reached Cloudflare for a host name that it does not know as a proxied site, or whose CNAME target cannot be resolved.</source>
        <translation>İstek, Cloudflare&apos;in, vekil sunucusundan geçen bir site olarak tanımadığı veya CNAME hedefi çözümlenemeyen bir makine adıyla gelmiştir.</translation>
    </message>
    <message>
        <source>A domain outside Cloudflare has a CNAME to one that is on Cloudflare.</source>
        <translation>Cloudflare dışındaki bir alan adının CNAME kaydı, Cloudflare üzerindeki bir ada götürür.</translation>
    </message>
    <message>
        <source>`dig www.example.com CNAME`</source>
        <translation>`dig www.example.com CNAME`</translation>
    </message>
    <message>
        <source>Add the first domain to Cloudflare, or have the second owner set it up as a custom host name (Cloudflare for SaaS).</source>
        <translation>İlk alan adını Cloudflare&apos;e ekleyin veya ikincinin sahibi onu özel makine adı (Cloudflare for SaaS) olarak tanımlasın.</translation>
    </message>
    <message>
        <source>The site was added minutes ago, or its CNAME target is down at another DNS provider.</source>
        <translation>Site dakikalar önce eklenmiştir veya CNAME hedefi başka bir DNS sağlayıcısında çalışmıyordur.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test the target by itself.</source>
        <translation>Birkaç dakika bekleyin, sonra hedefi tek başına deneyin.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1001 when it cannot resolve the requested name to a site.</source>
        <translation>Cloudflare, istenen adı bir siteye çözümleyemediğinde 1001 gösterir.</translation>
    </message>
    <message>
        <source>DNS points to prohibited IP or is restricted</source>
        <translation>DNS yasaklı bir IP adresini gösteriyor veya kısıtlı</translation>
    </message>
    <message>
        <source>Two headings share the number: a record names an address of Cloudflare, or the name resolves to a local or disallowed address.</source>
        <translation>Numarayı iki başlık paylaşır: Bir kayıt Cloudflare adresi gösterir veya ad, yerel ya da izin verilmeyen bir adrese çözümlenir.</translation>
    </message>
    <message>
        <source>The record holds a Cloudflare address, a private address such as `192.168.1.10`, or a wrong CNAME target.</source>
        <translation>Kayıtta bir Cloudflare adresi, `192.168.1.10` gibi özel bir adres veya yanlış bir CNAME hedefi vardır.</translation>
    </message>
    <message>
        <source>Enter the origin&apos;s public address. For a private one use a Cloudflare Tunnel.</source>
        <translation>Kaynağın herkese açık adresini girin. Özel adres için Cloudflare Tunnel kullanın.</translation>
    </message>
    <message>
        <source>The origin fetches its own public name and so comes back to Cloudflare.</source>
        <translation>Kaynak sunucu kendi herkese açık adını çağırır ve böylece Cloudflare&apos;e geri döner.</translation>
    </message>
    <message>
        <source>Let the origin resolve that name to itself, for instance in `/etc/hosts`.</source>
        <translation>Kaynak sunucu o adı kendisine çözümlesin; örneğin `/etc/hosts` içinde.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1002 for a record whose address it will not connect to.</source>
        <translation>Cloudflare, adresine bağlanmayacağı bir kayıt için 1002 gösterir.</translation>
    </message>
    <message>
        <source>Direct IP Access Not Allowed</source>
        <translation>IP adresiyle doğrudan erişime izin yok</translation>
    </message>
    <message>
        <source>Host header</source>
        <translation>Host başlığı</translation>
    </message>
    <message>
        <source>Someone called one of Cloudflare&apos;s addresses as if it were a site, without a host name.</source>
        <translation>Biri, Cloudflare adreslerinden birini makine adı olmadan, siteymiş gibi çağırmıştır.</translation>
    </message>
    <message>
        <source>An address was typed or scanned, or a script sends the address in `Host`.</source>
        <translation>Bir adres yazılmış veya taranmıştır ya da bir betik `Host` başlığında adresi gönderiyordur.</translation>
    </message>
    <message>
        <source>`curl --resolve www.example.com:443:203.0.113.10 https://www.example.com/`</source>
        <translation>`curl --resolve www.example.com:443:203.0.113.10 https://www.example.com/`</translation>
    </message>
    <message>
        <source>Use the site&apos;s name. To test one address, use `curl --resolve`.</source>
        <translation>Sitenin adını kullanın. Tek bir adresi denemek için `curl --resolve` kullanın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1003 for a request by address.</source>
        <translation>Cloudflare, adresle yapılan istek için 1003 gösterir.</translation>
    </message>
    <message>
        <source>Host Not Configured to Serve Web Traffic</source>
        <translation>Makine web trafiği için ayarlanmamış</translation>
    </message>
    <message>
        <source>Proxying is not active for this host: the change is minutes old, or Cloudflare has switched it off for abuse.</source>
        <translation>Bu makine adı için vekil sunucu etkin değildir: Ayar birkaç dakika önce değişmiştir veya Cloudflare, kötüye kullanım nedeniyle kapatmıştır.</translation>
    </message>
    <message>
        <source>The record was just created.</source>
        <translation>Kayıt az önce oluşturulmuştur.</translation>
    </message>
    <message>
        <source>Wait five minutes. After that, ask Cloudflare&apos;s support.</source>
        <translation>Beş dakika bekleyin. Sonra Cloudflare desteğine sorun.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1004 for a host that it does not proxy.</source>
        <translation>Cloudflare, vekil sunucusundan geçirmediği makine adı için 1004 gösterir.</translation>
    </message>
    <message>
        <source>Autonomous System Number (ASN) banned</source>
        <translation>Özerk sistem numarası (ASN) yasaklı</translation>
    </message>
    <message>
        <source>Security rule of the site</source>
        <translation>Sitenin güvenlik kuralı</translation>
    </message>
    <message>
        <source>The site bars the whole network that the visitor comes from, in practice often a hosting company, a VPN or a mobile provider.</source>
        <translation>Site, ziyaretçinin geldiği ağın tamamını yasaklamıştır; pratikte bu çoğunlukla bir barındırma şirketi, bir VPN veya bir mobil sağlayıcıdır.</translation>
    </message>
    <message>
        <source>You are a visitor. The owner of the site has blocked you, and Cloudflare&apos;s support cannot lift it.</source>
        <translation>Ziyaretçisiniz. Sizi engelleyen, sitenin sahibidir ve Cloudflare desteği engeli kaldıramaz.</translation>
    </message>
    <message>
        <source>Send the owner the time, your address and the Ray ID from the page.</source>
        <translation>Site sahibine saati, adresinizi ve sayfadaki Ray ID&apos;yi gönderin.</translation>
    </message>
    <message>
        <source>You own the site, and a visitor you want is blocked.</source>
        <translation>Sitenin sahibisiniz ve engellemek istemediğiniz bir ziyaretçi engelleniyordur.</translation>
    </message>
    <message>
        <source>Find the rule under Security, Events by Ray ID or address, and change it or allow the address in the IP Access Rules. The page&apos;s time is UTC.</source>
        <translation>Kuralı Security, Events altında Ray ID veya adresle bulun; değiştirin ya da adrese IP Access Rules içinde izin verin. Sayfadaki saat UTC&apos;dir.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1005 when a rule of the site blocks the visitor&apos;s network.</source>
        <translation>Cloudflare, sitenin bir kuralı ziyaretçinin ağını engellediğinde 1005 gösterir.</translation>
    </message>
    <message>
        <source>Your IP address has been banned</source>
        <translation>IP adresiniz yasaklandı</translation>
    </message>
    <message>
        <source>The site bars the visitor&apos;s address. Behind a shared address (a company, a mobile network) one visitor may have caused it and all feel it.</source>
        <translation>Site, ziyaretçinin adresini yasaklamıştır. Ortak bir adresin arkasında (şirket, mobil ağ) buna bir kişi yol açmış, herkes etkilenmiş olabilir.</translation>
    </message>
    <message>
        <source>The preview of a Worker in the dashboard fails with 1006: Zone Lockdown or another rule blocks the addresses that the preview uses.</source>
        <translation>Yönetim panelindeki Worker önizlemesi 1006 ile başarısız olur: Zone Lockdown veya başka bir kural, önizlemenin kullandığı adresleri engelliyordur.</translation>
    </message>
    <message>
        <source>Test against a route of the zone, or make an exception.</source>
        <translation>Bölgenin bir yolu (route) üzerinden deneyin veya istisna tanımlayın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1006 when an access rule of the site blocks the address.</source>
        <translation>Cloudflare, sitenin bir erişim kuralı adresi engellediğinde 1006 gösterir.</translation>
    </message>
    <message>
        <source>IP address banned (1007)</source>
        <translation>IP adresi yasaklı (1007)</translation>
    </message>
    <message>
        <source>The same as 1006: the site bars the visitor&apos;s address. Cloudflare&apos;s documentation treats the four numbers as one.</source>
        <translation>1006 ile aynıdır: Site, ziyaretçinin adresini yasaklamıştır. Cloudflare belgeleri bu dört numarayı bir tutar.</translation>
    </message>
    <message>
        <source>Read 1007 as 1006.</source>
        <translation>1007 numarasını 1006 gibi okuyun.</translation>
    </message>
    <message>
        <source>IP address banned (1008)</source>
        <translation>IP adresi yasaklı (1008)</translation>
    </message>
    <message>
        <source>1008 is one of four numbers with which Cloudflare says that the site has blocked this address. The others are 1006, 1007 and 1106.</source>
        <translation>1008, sitenin bu adresi engellediğini söyleyen dört numaradan biridir. Ötekiler 1006, 1007 ve 1106 numaralarıdır.</translation>
    </message>
    <message>
        <source>Read 1008 as 1006.</source>
        <translation>1008 numarasını 1006 gibi okuyun.</translation>
    </message>
    <message>
        <source>Country or region banned</source>
        <translation>Ülke veya bölge yasaklı</translation>
    </message>
    <message>
        <source>The site bars the country that the visitor&apos;s address is assigned to. With a VPN or a roaming mobile it need not be the one where the person is.</source>
        <translation>Site, ziyaretçinin adresinin atandığı ülkeyi yasaklamıştır. VPN veya dolaşımdaki bir telefonla bu, kişinin bulunduğu ülke olmayabilir.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1009 when a rule of the site blocks the country.</source>
        <translation>Cloudflare, sitenin bir kuralı ülkeyi engellediğinde 1009 gösterir.</translation>
    </message>
    <message>
        <source>geo block</source>
        <translation>ülke engeli</translation>
    </message>
    <message>
        <source>Browser&apos;s signature banned</source>
        <translation>Tarayıcı imzası yüzünden yasaklı</translation>
    </message>
    <message>
        <source>Browser Integrity Check found the headers of the client typical of bots: a missing or odd `User-Agent`, as scripts and libraries send it.</source>
        <translation>Browser Integrity Check, istemcinin başlıklarını botlara özgü bulmuştur: betik ve kitaplıkların gönderdiği gibi eksik veya alışılmadık bir `User-Agent`.</translation>
    </message>
    <message>
        <source>Your own API is called by programs, and they get 1010.</source>
        <translation>Kendi API&apos;nizi programlar çağırır ve 1010 alır.</translation>
    </message>
    <message>
        <source>Turn Browser Integrity Check off for that path with a configuration rule.</source>
        <translation>O yol için Browser Integrity Check özelliğini bir yapılandırma kuralıyla kapatın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1010 when Browser Integrity Check rejects the client.</source>
        <translation>Cloudflare, Browser Integrity Check istemciyi reddettiğinde 1010 gösterir.</translation>
    </message>
    <message>
        <source>Hotlinking Denied</source>
        <translation>Doğrudan bağlantı verilmesi engellendi</translation>
    </message>
    <message>
        <source>Hotlink protection</source>
        <translation>Bağlantı koruması</translation>
    </message>
    <message>
        <source>An image was requested with a `Referer` of another site, and the site does not allow that.</source>
        <translation>Bir görsel, başka bir sitenin `Referer` başlığıyla istenmiştir ve site buna izin vermez.</translation>
    </message>
    <message>
        <source>A page, newsletter or forum embeds images of the protected site.</source>
        <translation>Bir sayfa, bülten veya forum, korunan sitenin görsellerini kendi içinde gösterir.</translation>
    </message>
    <message>
        <source>Host the image yourself, with permission.</source>
        <translation>Görseli izin alarak kendi sunucunuzda barındırın.</translation>
    </message>
    <message>
        <source>Your own second domain or app is refused.</source>
        <translation>Kendi ikinci alan adınız veya uygulamanız reddedilir.</translation>
    </message>
    <message>
        <source>Turn Hotlink Protection off in Scrape Shield, or put such images under `hotlink-ok/`.</source>
        <translation>Scrape Shield içinde Hotlink Protection özelliğini kapatın veya bu görselleri `hotlink-ok/` altına koyun.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1011 when hotlink protection blocks an image.</source>
        <translation>Cloudflare, bağlantı koruması bir görseli engellediğinde 1011 gösterir.</translation>
    </message>
    <message>
        <source>Access denied (malicious activity)</source>
        <translation>Erişim reddedildi (zararlı etkinlik)</translation>
    </message>
    <message>
        <source>The site refuses this visitor because of signs of harmful activity from the computer or network. Cloudflare names malware on the visitor&apos;s computer as the likeliest cause.</source>
        <translation>Site, bilgisayardan veya ağdan gelen zararlı etkinlik belirtileri yüzünden bu ziyaretçiyi reddeder. Cloudflare en olası neden olarak ziyaretçinin bilgisayarındaki zararlı yazılımı gösterir.</translation>
    </message>
    <message>
        <source>The computer may be infected.</source>
        <translation>Bilgisayara zararlı yazılım bulaşmış olabilir.</translation>
    </message>
    <message>
        <source>Run a full scan with an up-to-date antivirus program.</source>
        <translation>Güncel bir virüsten koruma programıyla tam tarama yapın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1012 when the site forbids access after such signs.</source>
        <translation>Cloudflare, site bu tür belirtiler yüzünden erişimi yasakladığında 1012 gösterir.</translation>
    </message>
    <message>
        <source>HTTP hostname and TLS SNI hostname mismatch</source>
        <translation>HTTP makine adı ile TLS SNI adı uyuşmuyor</translation>
    </message>
    <message>
        <source>TLS and Host header</source>
        <translation>TLS ve Host başlığı</translation>
    </message>
    <message>
        <source>The name in the TLS handshake and the name in the `Host` header differ. The standard&apos;s code for that is 421.</source>
        <translation>TLS el sıkışmasındaki ad ile `Host` başlığındaki ad farklıdır. Standardın bunun için kodu 421&apos;dir.</translation>
    </message>
    <message>
        <source>A proxy or script sets `Host` and connects under another name.</source>
        <translation>Bir vekil sunucu veya betik `Host` başlığını ayarlar, ama başka bir adla bağlanır.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect www.example.com:443 -servername www.example.com &lt;/dev/null`</source>
        <translation>`openssl s_client -connect www.example.com:443 -servername www.example.com &lt;/dev/null`</translation>
    </message>
    <message>
        <source>Send the same name in both: in nginx `proxy_ssl_server_name on;` and `proxy_ssl_name` with the name of `Host`.</source>
        <translation>İkisinde de aynı adı gönderin: nginx&apos;te `proxy_ssl_server_name on;` ve `Host` değerindeki adla `proxy_ssl_name`.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1013 when SNI and `Host` differ.</source>
        <translation>Cloudflare, SNI ile `Host` farklı olduğunda 1013 gösterir.</translation>
    </message>
    <message>
        <source>CNAME Cross-User Banned</source>
        <translation>Hesaplar arası CNAME yasak</translation>
    </message>
    <message>
        <source>A CNAME leads from a zone of one Cloudflare account to a zone of another, which Cloudflare forbids unless the target&apos;s owner uses Cloudflare for SaaS.</source>
        <translation>CNAME, bir Cloudflare hesabının bölgesinden (zone) başka bir hesabın bölgesine götürür. Hedefin sahibi Cloudflare for SaaS kullanmıyorsa Cloudflare buna izin vermez.</translation>
    </message>
    <message>
        <source>Your domain is to be served by a shop, blog or status service that is itself on Cloudflare.</source>
        <translation>Alan adınızın, kendisi de Cloudflare üzerinde olan bir mağaza, blog veya durum sayfası hizmetinden sunulması istenmektedir.</translation>
    </message>
    <message>
        <source>Let the service add your domain as a custom host name, or set the record to DNS only if the service allows that.</source>
        <translation>Hizmet, alan adınızı özel makine adı olarak eklesin veya hizmet izin veriyorsa kaydı DNS only yapın.</translation>
    </message>
    <message>
        <source>A custom domain for an R2 bucket fails, because its zone has a zone hold or is banned.</source>
        <translation>Bir R2 kovası için özel alan adı çalışmaz; bölgede zone hold vardır veya bölge yasaklanmıştır.</translation>
    </message>
    <message>
        <source>Release the zone hold. If the zone is banned, look for abuse reports and unpaid invoices.</source>
        <translation>Zone hold kilidini kaldırın. Bölge yasaklandıysa kötüye kullanım bildirimlerine ve ödenmemiş faturalara bakın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1014 for a CNAME between two accounts.</source>
        <translation>Cloudflare, iki hesap arasındaki CNAME için 1014 gösterir.</translation>
    </message>
    <message>
        <source>You are being rate limited</source>
        <translation>Hız sınırına takıldınız</translation>
    </message>
    <message>
        <source>Rate limiting rule of the site</source>
        <translation>Sitenin hız sınırlama kuralı</translation>
    </message>
    <message>
        <source>The visitor exceeded a rate limit that the site&apos;s owner has set. Trying again at once can prolong the block.</source>
        <translation>Ziyaretçi, site sahibinin belirlediği hız sınırını aşmıştır. Hemen yeniden denemek engeli uzatabilir.</translation>
    </message>
    <message>
        <source>The same number also means Unable to purge in the cache purge of the dashboard, where trying again helps.</source>
        <translation>Aynı numara, yönetim panelinde önbellek temizlenirken Unable to purge anlamına da gelir; orada yeniden denemek yardımcı olur.</translation>
    </message>
    <message>
        <source>You are a visitor or run a script: too many reloads, tabs or parallel requests.</source>
        <translation>Ziyaretçisiniz veya bir betik çalıştırıyorsunuz: çok sayıda yenileme, sekme veya paralel istek.</translation>
    </message>
    <message>
        <source>`curl -si https://www.example.com/ | grep -iE &apos;^retry-after|error code&apos;`</source>
        <translation>`curl -si https://www.example.com/ | grep -iE &apos;^retry-after|error code&apos;`</translation>
    </message>
    <message>
        <source>Stop for as long as `Retry-After` says, or for some minutes, and go on more slowly.</source>
        <translation>`Retry-After` ne kadar diyorsa o kadar veya birkaç dakika durun, sonra daha yavaş sürdürün.</translation>
    </message>
    <message>
        <source>You own the site and ordinary visitors are hit, for instance by a limit counted in one second, or with many people behind one address.</source>
        <translation>Sitenin sahibisiniz ve sıradan ziyaretçiler takılıyordur; örneğin sınır bir saniyede sayılıyordur veya tek adresin arkasında çok kişi vardır.</translation>
    </message>
    <message>
        <source>Count over 10 seconds or more, exempt images and scripts, and let the rule count failed logins rather than pages.</source>
        <translation>10 saniye veya daha uzun bir süre üzerinden sayın, görselleri ve betikleri dışarıda bırakın; kural sayfaları değil başarısız oturum açmaları saysın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1015 with HTTP 429 when a rate limiting rule applies.</source>
        <translation>Cloudflare, bir hız sınırlama kuralı uygulandığında HTTP 429 ile birlikte 1015 gösterir.</translation>
    </message>
    <message>
        <source>unable to purge</source>
        <translation>önbellek temizlenemedi</translation>
    </message>
    <message>
        <source>Origin DNS error</source>
        <translation>Kaynak sunucunun DNS hatası</translation>
    </message>
    <message>
        <source>Cloudflare knows the site but cannot resolve the name of its origin.</source>
        <translation>Cloudflare siteyi tanır, ama kaynak sunucusunun adını çözümleyemez.</translation>
    </message>
    <message>
        <source>The CNAME leads to a name that no longer exists: a deleted cloud load balancer, an old bucket, a typing error.</source>
        <translation>CNAME artık var olmayan bir ada götürür: silinmiş bir bulut yük dengeleyicisi, eski bir kova veya bir yazım hatası.</translation>
    </message>
    <message>
        <source>`dig +short origin.example.net`</source>
        <translation>`dig +short origin.example.net`</translation>
    </message>
    <message>
        <source>Point the record to the present name, or to an address.</source>
        <translation>Kaydı şimdiki ada veya bir adrese yöneltin.</translation>
    </message>
    <message>
        <source>All origins in the pools of a Cloudflare Load Balancer are names that do not resolve.</source>
        <translation>Bir Cloudflare Load Balancer&apos;ın havuzlarındaki bütün kaynaklar çözümlenmeyen adlardır.</translation>
    </message>
    <message>
        <source>Give the fallback pool an address.</source>
        <translation>Yedek havuza bir adres verin.</translation>
    </message>
    <message>
        <source>A custom host name of Cloudflare for SaaS is not active yet, or the fallback origin has no record.</source>
        <translation>Cloudflare for SaaS özel makine adı henüz etkin değildir veya yedek kaynağın kaydı yoktur.</translation>
    </message>
    <message>
        <source>Complete the validation and create the record of the fallback origin.</source>
        <translation>Doğrulamayı tamamlayın ve yedek kaynağın kaydını oluşturun.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1016 with HTTP 530 when the origin&apos;s name does not resolve.</source>
        <translation>Cloudflare, kaynak sunucunun adı çözümlenmediğinde HTTP 530 ile birlikte 1016 gösterir.</translation>
    </message>
    <message>
        <source>Could not find host</source>
        <translation>Makine bulunamadı</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s network does not have the settings of this site yet, or the partner through whom it was added has a DNS failure.</source>
        <translation>Cloudflare ağı bu sitenin ayarlarını henüz almamıştır veya siteyi ekleyen iş ortağında bir DNS arızası vardır.</translation>
    </message>
    <message>
        <source>The site was activated minutes ago.</source>
        <translation>Site dakikalar önce etkinleştirilmiştir.</translation>
    </message>
    <message>
        <source>Wait. If it lasts, ask Cloudflare&apos;s support with the Ray ID.</source>
        <translation>Bekleyin. Sürerse Ray ID ile Cloudflare desteğine sorun.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1018 with HTTP 409 for a site that it cannot find yet.</source>
        <translation>Cloudflare, henüz bulamadığı site için HTTP 409 ile birlikte 1018 gösterir.</translation>
    </message>
    <message>
        <source>Compute server error</source>
        <translation>İşlem sunucusu hatası</translation>
    </message>
    <message>
        <source>Cloudflare Workers</source>
        <translation>Cloudflare Workers</translation>
    </message>
    <message>
        <source>A Worker calls an address that runs the same Worker again.</source>
        <translation>Bir Worker, aynı Worker&apos;ı yeniden çalıştıran bir adresi çağırır.</translation>
    </message>
    <message>
        <source>The Worker fetches its own route or a host name that leads back to it.</source>
        <translation>Worker kendi yolunu veya kendisine geri dönen bir makine adını çağırır.</translation>
    </message>
    <message>
        <source>Fetch the origin under a name outside the route.</source>
        <translation>Kaynağı, yolun dışındaki bir adla çağırın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1019 when a Worker calls itself.</source>
        <translation>Cloudflare, bir Worker kendisini çağırdığında 1019 gösterir.</translation>
    </message>
    <message>
        <source>Access denied (firewall rule)</source>
        <translation>Erişim reddedildi (güvenlik duvarı kuralı)</translation>
    </message>
    <message>
        <source>A firewall rule that the site&apos;s owner wrote matched this request. It may look at the address, country, path, user agent, bot score or anything else, so the page alone never tells what was wrong.</source>
        <translation>Site sahibinin yazdığı bir güvenlik duvarı kuralı bu istekle eşleşmiştir. Kural adrese, ülkeye, yola, kullanıcı aracısına, bot puanına veya başka bir şeye bakabilir; bu yüzden sayfa tek başına neyin yanlış olduğunu söylemez.</translation>
    </message>
    <message>
        <source>Cloudflare ties the number to its older Firewall Rules, which it calls deprecated in favour of WAF custom rules.</source>
        <translation>Cloudflare bu numarayı eski Firewall Rules özelliğine bağlar ve bu özelliği, WAF özel kuralları lehine kullanımdan kaldırılmış sayar.</translation>
    </message>
    <message>
        <source>You are a visitor in a browser: a VPN, an extension that changes headers, or a shared address is the likeliest difference from others.</source>
        <translation>Tarayıcı kullanan bir ziyaretçisiniz: Başkalarından en olası farkınız bir VPN, başlıkları değiştiren bir eklenti veya ortak bir adrestir.</translation>
    </message>
    <message>
        <source>Try once without VPN and extensions.</source>
        <translation>Bir kez VPN&apos;siz ve eklentisiz deneyin.</translation>
    </message>
    <message>
        <source>Send the site&apos;s owner the Ray ID and the time from the page.</source>
        <translation>Site sahibine sayfadaki Ray ID&apos;yi ve saati gönderin.</translation>
    </message>
    <message>
        <source>A script, a monitor or a webhook gets 403 with `error code: 1020`, a browser on the same machine does not.</source>
        <translation>Bir betik, izleme sistemi veya webhook `error code: 1020` ile 403 alır, aynı makinedeki tarayıcı almaz.</translation>
    </message>
    <message>
        <source>`curl -si https://www.example.com/ | grep -iE &apos;^(HTTP|cf-ray)|error code&apos;`</source>
        <translation>`curl -si https://www.example.com/ | grep -iE &apos;^(HTTP|cf-ray)|error code&apos;`</translation>
    </message>
    <message>
        <source>Ask the owner for an API or an exception. Disguising the client as a browser only lasts until the next rule.</source>
        <translation>Site sahibinden bir API veya istisna isteyin. İstemciyi tarayıcı gibi göstermek ancak bir sonraki kurala kadar işe yarar.</translation>
    </message>
    <message>
        <source>You own the site and a good visitor, a payment provider or a search engine is blocked.</source>
        <translation>Sitenin sahibisiniz ve sıradan bir ziyaretçi, bir ödeme sağlayıcısı veya arama motoru engelleniyordur.</translation>
    </message>
    <message>
        <source>Cloudflare dashboard: Security, Analytics, Events</source>
        <translation>Cloudflare yönetim paneli: Security, Analytics, Events</translation>
    </message>
    <message>
        <source>Search Security, Analytics, Events for the Ray ID. The event names the rule. Narrow it, or put a Skip rule for that provider&apos;s addresses before it.</source>
        <translation>Security, Analytics, Events altında Ray ID&apos;yi arayın. Olay, kuralın adını verir. Kuralı daraltın veya önüne, o sağlayıcının adresleri için bir Skip kuralı koyun.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1020 with HTTP 403 when a firewall rule of the site matches.</source>
        <translation>Cloudflare, sitenin bir güvenlik duvarı kuralı eşleştiğinde HTTP 403 ile birlikte 1020 gösterir.</translation>
    </message>
    <message>
        <source>cloudflare blocked</source>
        <translation>Cloudflare engelledi</translation>
    </message>
    <message>
        <source>Could not find host (1023)</source>
        <translation>Makine bulunamadı (1023)</translation>
    </message>
    <message>
        <source>Close to 1018: the site is new at Cloudflare, its configuration is wrong, or the DNS of a partner fails. Cloudflare&apos;s documents name HTTP 409 with it in older versions, 503 in newer ones.</source>
        <translation>1018&apos;e yakındır: Site Cloudflare&apos;de yenidir, yapılandırması yanlıştır veya bir iş ortağının DNS&apos;i çalışmıyordur. Cloudflare belgeleri bununla gelen HTTP kodunu eski sürümlerde 409, yenilerde 503 olarak verir.</translation>
    </message>
    <message>
        <source>The domain was added through a hosting company and fails after some minutes still.</source>
        <translation>Alan adı bir barındırma şirketi üzerinden eklenmiştir ve birkaç dakika sonra hâlâ çalışmıyordur.</translation>
    </message>
    <message>
        <source>Ask that company, then Cloudflare&apos;s support with the Ray ID.</source>
        <translation>Önce o şirkete, sonra Ray ID ile Cloudflare desteğine sorun.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1023 for a site whose configuration it cannot find.</source>
        <translation>Cloudflare, yapılandırmasını bulamadığı site için 1023 gösterir.</translation>
    </message>
    <message>
        <source>Please check back later</source>
        <translation>Lütfen daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>The account has used up what its Workers plan allows. For the daily number of requests of the free plan (100,000, until midnight UTC) the page shows 1027 today.</source>
        <translation>Hesap, Workers planının izin verdiğini tüketmiştir. Ücretsiz planın günlük istek sayısı (UTC gece yarısına kadar 100.000) dolduğunda sayfa bugün 1027&apos;yi gösterir.</translation>
    </message>
    <message>
        <source>A site on the free Workers plan gets more requests than the plan includes.</source>
        <translation>Ücretsiz Workers planındaki bir site, planın içerdiğinden çok istek alır.</translation>
    </message>
    <message>
        <source>Take the paid plan, or let static files bypass the Worker.</source>
        <translation>Ücretli plana geçin veya statik dosyalar Worker&apos;dan geçmesin.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1025 when the Workers plan is exhausted.</source>
        <translation>Cloudflare, Workers planı tükendiğinde 1025 gösterir.</translation>
    </message>
    <message>
        <source>Argo Tunnel error</source>
        <translation>Argo Tunnel hatası</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>The host name leads to a Cloudflare Tunnel, and no `cloudflared` is connected for it.</source>
        <translation>Makine adı bir Cloudflare Tunnel&apos;a götürür ve ona bağlı bir `cloudflared` yoktur.</translation>
    </message>
    <message>
        <source>`cloudflared` does not run or cannot get out; it needs port 7844 outbound.</source>
        <translation>`cloudflared` çalışmıyordur veya dışarı çıkamıyordur; dışarıya doğru 7844 numaralı bağlantı noktasına gerek duyar.</translation>
    </message>
    <message>
        <source>`systemctl status cloudflared; cloudflared tunnel info TUNNEL`</source>
        <translation>`systemctl status cloudflared; cloudflared tunnel info TUNNEL`</translation>
    </message>
    <message>
        <source>Start it and read its log. Run a second connector, so that one may fail.</source>
        <translation>Başlatın ve günlüğünü okuyun. Biri durabilsin diye ikinci bir bağlayıcı çalıştırın.</translation>
    </message>
    <message>
        <source>The tunnel was deleted and created anew, and the DNS record still names the old tunnel&apos;s ID.</source>
        <translation>Tünel silinip yeniden oluşturulmuştur, DNS kaydı ise hâlâ eski tünelin kimliğini gösterir.</translation>
    </message>
    <message>
        <source>Point the CNAME to the new `cfargotunnel.com` name: `cloudflared tunnel route dns`.</source>
        <translation>CNAME kaydını yeni `cfargotunnel.com` adına yöneltin: `cloudflared tunnel route dns`.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1033 when a tunnel has no running connector.</source>
        <translation>Cloudflare, bir tünelin çalışan bağlayıcısı olmadığında 1033 gösterir.</translation>
    </message>
    <message>
        <source>cloudflare tunnel error</source>
        <translation>Cloudflare tünel hatası</translation>
    </message>
    <message>
        <source>Edge IP Restricted</source>
        <translation>Uç IP adresi kısıtlı</translation>
    </message>
    <message>
        <source>The name points to an address of Cloudflare that sites may not use, such as `1.1.1.1`.</source>
        <translation>Ad, sitelerin kullanamayacağı bir Cloudflare adresini gösterir; örneğin `1.1.1.1`.</translation>
    </message>
    <message>
        <source>A record with a placeholder address, meant for a site without an origin.</source>
        <translation>Kaynağı olmayan bir site için yazılmış yer tutucu adresli bir kayıt.</translation>
    </message>
    <message>
        <source>Use `192.0.2.0` or `100::` as the placeholder.</source>
        <translation>Yer tutucu olarak `192.0.2.0` veya `100::` kullanın.</translation>
    </message>
    <message>
        <source>A SaaS provider admits only names that are set up with it.</source>
        <translation>Bir SaaS sağlayıcısı yalnızca kendisinde tanımlı adları kabul eder.</translation>
    </message>
    <message>
        <source>Finish the setup of your domain at the provider and take the records from there.</source>
        <translation>Alan adınızın kurulumunu sağlayıcıda tamamlayın ve kayıtları oradan alın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1034 for a name on a restricted address.</source>
        <translation>Cloudflare, kısıtlı bir adresteki ad için 1034 gösterir.</translation>
    </message>
    <message>
        <source>Invalid request rewrite (invalid URI path)</source>
        <translation>Geçersiz istek dönüşümü (geçersiz URI yolu)</translation>
    </message>
    <message>
        <source>Transform rules of the zone</source>
        <translation>Bölgenin dönüştürme kuralları</translation>
    </message>
    <message>
        <source>A URL rewrite of the zone produced a path that is empty, does not begin with a slash, or lies under `/cdn-cgi/`.</source>
        <translation>Bölgedeki bir URL dönüşümü, boş olan, eğik çizgiyle başlamayan veya `/cdn-cgi/` altında kalan bir yol üretmiştir.</translation>
    </message>
    <message>
        <source>The expression concatenates parts without a leading `/`.</source>
        <translation>İfade, parçaları başta `/` olmadan birleştirir.</translation>
    </message>
    <message>
        <source>Write `concat(&quot;/&quot;, lower(ip.src.country), http.request.uri.path)`.</source>
        <translation>`concat(&quot;/&quot;, lower(ip.src.country), http.request.uri.path)` yazın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1035 when a rewrite yields no valid path.</source>
        <translation>Cloudflare, bir dönüşüm geçerli yol vermediğinde 1035 gösterir.</translation>
    </message>
    <message>
        <source>Invalid request rewrite (maximum length exceeded)</source>
        <translation>Geçersiz istek dönüşümü (en büyük uzunluk aşıldı)</translation>
    </message>
    <message>
        <source>A rewritten path or query string is longer than Cloudflare allows.</source>
        <translation>Dönüştürülen yol veya sorgu dizesi, Cloudflare&apos;in izin verdiğinden uzundur.</translation>
    </message>
    <message>
        <source>The rule appends to a query string that is long already.</source>
        <translation>Kural, zaten uzun olan bir sorgu dizesine ekleme yapar.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Değeri kısaltın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1036 when a rewrite becomes too long.</source>
        <translation>Cloudflare, bir dönüşüm fazla uzun olduğunda 1036 gösterir.</translation>
    </message>
    <message>
        <source>Invalid rewrite rule (failed to evaluate expression)</source>
        <translation>Geçersiz dönüşüm kuralı (ifade hesaplanamadı)</translation>
    </message>
    <message>
        <source>The expression of a rewrite rule met a value that this request does not have.</source>
        <translation>Bir dönüşüm kuralının ifadesi, bu istekte bulunmayan bir değere rastlamıştır.</translation>
    </message>
    <message>
        <source>The rule reads a header that not every client sends, such as `http.request.headers[&quot;x-source&quot;][0]`.</source>
        <translation>Kural, her istemcinin göndermediği bir başlığı okur; örneğin `http.request.headers[&quot;x-source&quot;][0]`.</translation>
    </message>
    <message>
        <source>Let the rule apply only where the header exists.</source>
        <translation>Kural yalnızca başlık varsa uygulansın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1037 when it cannot evaluate a rewrite.</source>
        <translation>Cloudflare, bir dönüşümü hesaplayamadığında 1037 gösterir.</translation>
    </message>
    <message>
        <source>Invalid request rewrite (header modification not allowed)</source>
        <translation>Geçersiz istek dönüşümü (başlık değiştirilemez)</translation>
    </message>
    <message>
        <source>A rule tries to change a request header that Cloudflare keeps for itself.</source>
        <translation>Bir kural, Cloudflare&apos;in kendine ayırdığı bir istek başlığını değiştirmeye çalışır.</translation>
    </message>
    <message>
        <source>The rule names a reserved header.</source>
        <translation>Kural, ayrılmış bir başlığın adını verir.</translation>
    </message>
    <message>
        <source>Choose another header name.</source>
        <translation>Başka bir başlık adı seçin.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1040 for a header that rules may not change.</source>
        <translation>Cloudflare, kuralların değiştiremeyeceği bir başlık için 1040 gösterir.</translation>
    </message>
    <message>
        <source>Invalid request rewrite (invalid header value)</source>
        <translation>Geçersiz istek dönüşümü (geçersiz başlık değeri)</translation>
    </message>
    <message>
        <source>A rule sets a header value that is too long or holds characters that are not allowed.</source>
        <translation>Bir kural, fazla uzun veya izin verilmeyen karakterler içeren bir başlık değeri ayarlar.</translation>
    </message>
    <message>
        <source>The value is copied from a request and holds letters outside ASCII.</source>
        <translation>Değer bir istekten kopyalanmıştır ve ASCII dışı harfler içerir.</translation>
    </message>
    <message>
        <source>Shorten or encode the value.</source>
        <translation>Değeri kısaltın veya kodlayın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1041 for a header value it cannot send.</source>
        <translation>Cloudflare, gönderemeyeceği bir başlık değeri için 1041 gösterir.</translation>
    </message>
    <message>
        <source>Worker threw an exception</source>
        <translation>Worker istisna verdi</translation>
    </message>
    <message>
        <source>The JavaScript of a Worker ended with an exception that nobody caught. Cloudflare&apos;s page calls it Rendering error.</source>
        <translation>Bir Worker&apos;ın JavaScript kodu, yakalanmayan bir istisnayla sona ermiştir. Cloudflare sayfası bunu Rendering error diye adlandırır.</translation>
    </message>
    <message>
        <source>Undefined variables, a rejected `Promise`, a failed `fetch`, or a secret or binding that is missing after deployment.</source>
        <translation>Tanımsız değişkenler, reddedilen bir `Promise`, başarısız bir `fetch` veya dağıtımdan sonra eksik kalan bir gizli değer ya da bağ.</translation>
    </message>
    <message>
        <source>`wrangler tail`</source>
        <translation>`wrangler tail`</translation>
    </message>
    <message>
        <source>Read the exception and correct the code; catch what may fail.</source>
        <translation>İstisnayı okuyup kodu düzeltin; başarısız olabilecekleri yakalayın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1101 when a Worker throws.</source>
        <translation>Cloudflare, bir Worker istisna verdiğinde 1101 gösterir.</translation>
    </message>
    <message>
        <source>rendering error</source>
        <translation>işleme hatası</translation>
    </message>
    <message>
        <source>Worker exceeded resource limits</source>
        <translation>Worker kaynak sınırlarını aştı</translation>
    </message>
    <message>
        <source>A Worker used more CPU time or memory than its plan allows. Waiting for a `fetch` does not count as CPU time. The memory limit is 128 MB for an isolate, which may serve several requests at once.</source>
        <translation>Bir Worker, planının izin verdiğinden çok CPU süresi veya bellek kullanmıştır. `fetch` beklemek CPU süresinden sayılmaz. Bellek sınırı, aynı anda birkaç isteğe hizmet edebilen bir yalıtım ortamı için 128 MB&apos;tır.</translation>
    </message>
    <message>
        <source>Loops over large data or the parsing of large JSON use up the CPU time.</source>
        <translation>Büyük veri üzerindeki döngüler veya büyük JSON&apos;un ayrıştırılması CPU süresini tüketir.</translation>
    </message>
    <message>
        <source>Measure with the profiler in DevTools, cache results, split the work. The paid plan allows up to 5 minutes.</source>
        <translation>DevTools&apos;taki profil aracıyla ölçün, sonuçları önbelleğe alın, işi bölün. Ücretli plan 5 dakikaya kadar izin verir.</translation>
    </message>
    <message>
        <source>The Worker holds whole bodies in memory.</source>
        <translation>Worker, gövdelerin tamamını bellekte tutar.</translation>
    </message>
    <message>
        <source>Stream them, with `TransformStream`.</source>
        <translation>`TransformStream` ile akıtarak işleyin.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1102 when a Worker exceeds its CPU or memory limit.</source>
        <translation>Cloudflare, bir Worker CPU veya bellek sınırını aştığında 1102 gösterir.</translation>
    </message>
    <message>
        <source>Variation of this email address is already taken</source>
        <translation>Bu e-posta adresinin bir biçimi zaten kullanılıyor</translation>
    </message>
    <message>
        <source>Cloudflare account</source>
        <translation>Cloudflare hesabı</translation>
    </message>
    <message>
        <source>Not an error of a site. Cloudflare&apos;s dashboard treats spellings such as `my+user@example.com` and `my.user@example.com` as one address, and one of them has an account.</source>
        <translation>Bir sitenin hatası değildir. Cloudflare yönetim paneli `my+user@example.com` ve `my.user@example.com` gibi yazımları tek adres sayar ve birinin hesabı vardır.</translation>
    </message>
    <message>
        <source>You change or create an account address.</source>
        <translation>Hesap adresi değiştiriyor veya oluşturuyorsunuz.</translation>
    </message>
    <message>
        <source>Log in to the old account and give it another address.</source>
        <translation>Eski hesapta oturum açıp ona başka bir adres verin.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1104 for an account address that exists in another spelling.</source>
        <translation>Cloudflare, başka yazımla var olan hesap adresi için 1104 gösterir.</translation>
    </message>
    <message>
        <source>IP address banned (1106)</source>
        <translation>IP adresi yasaklı (1106)</translation>
    </message>
    <message>
        <source>The site does not admit this address. Cloudflare shows this number where a Zone Lockdown rule lists the only addresses that may enter; its documentation explains 1006, 1007, 1008 and 1106 together.</source>
        <translation>Site bu adresi içeri almaz. Cloudflare bu numarayı, girebilecek adresleri tek tek sayan bir Zone Lockdown kuralında gösterir; belgeleri 1006, 1007, 1008 ve 1106 numaralarını birlikte açıklar.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1106 to an address that a Zone Lockdown rule does not list.</source>
        <translation>Cloudflare, bir Zone Lockdown kuralının saymadığı adrese 1106 gösterir.</translation>
    </message>
    <message>
        <source>Cache connection limit</source>
        <translation>Önbellek bağlantı sınırı</translation>
    </message>
    <message>
        <source>Cloudflare, queue to the origin</source>
        <translation>Cloudflare, kaynak sunucuya giden kuyruk</translation>
    </message>
    <message>
        <source>So many requests wait at Cloudflare for this origin that Cloudflare takes no more.</source>
        <translation>Cloudflare&apos;de bu kaynak sunucu için o kadar çok istek bekler ki Cloudflare yenilerini almaz.</translation>
    </message>
    <message>
        <source>The origin has slowed down, or many misses of one page arrive at once after a purge.</source>
        <translation>Kaynak sunucu yavaşlamıştır veya önbellek temizlendikten sonra aynı sayfa için çok sayıda istek birden gelir.</translation>
    </message>
    <message>
        <source>Let the origin take connections faster, and cache more, so that fewer requests reach it.</source>
        <translation>Kaynak sunucu bağlantıları daha hızlı kabul etsin; daha az isteğin ulaşması için daha çok önbelleğe alın.</translation>
    </message>
    <message>
        <source>Cloudflare shows 1200 when too many requests wait for one origin.</source>
        <translation>Cloudflare, tek kaynak için çok fazla istek beklediğinde 1200 gösterir.</translation>
    </message>
    <message>
        <source>The origin&apos;s answer was unusable (520), or did not come in time (524).</source>
        <translation>Kaynak sunucunun yanıtı kullanılamaz durumdadır (520) veya zamanında gelmemiştir (524).</translation>
    </message>
    <message>
        <source>When the error appears</source>
        <translation>Hata ne zaman görünür</translation>
    </message>
    <message>
        <source>At any moment</source>
        <translation>Herhangi bir anda</translation>
    </message>
    <message>
        <source>After 120 seconds by default</source>
        <translation>Varsayılan olarak 120 saniye sonra</translation>
    </message>
    <message>
        <source>What the origin did</source>
        <translation>Kaynak sunucu ne yaptı</translation>
    </message>
    <message>
        <source>Closed the connection, or sent something that is not HTTP</source>
        <translation>Bağlantıyı kapattı veya HTTP olmayan bir şey gönderdi</translation>
    </message>
    <message>
        <source>Went on working</source>
        <translation>Çalışmayı sürdürdü</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>Crashes in the error log, size of the headers</source>
        <translation>Hata günlüğündeki çökmeler, başlıkların boyutu</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Yanıt süreleri</translation>
    </message>
    <message>
        <source>Counterpart in HTTP</source>
        <translation>HTTP&apos;deki karşılığı</translation>
    </message>
    <message>
        <source>502</source>
        <translation>502</translation>
    </message>
    <message>
        <source>504</source>
        <translation>504</translation>
    </message>
    <message>
        <source>A 520 that always comes after the same number of seconds is a timeout of the origin itself, for instance of PHP or of a proxy there.</source>
        <translation>Hep aynı saniyede gelen bir 520, kaynağın kendi zaman aşımından doğar; örneğin PHP&apos;nin veya oradaki bir vekil sunucunun.</translation>
    </message>
    <message>
        <source>The origin refuses (521) or is silent (522). That one difference says whether to look for the web server or for a firewall.</source>
        <translation>Kaynak sunucu reddeder (521) veya susar (522). Bu tek fark, web sunucusuna mı güvenlik duvarına mı bakılacağını söyler.</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Geri gelen</translation>
    </message>
    <message>
        <source>A TCP reset, at once</source>
        <translation>Hemen bir TCP sıfırlaması</translation>
    </message>
    <message>
        <source>Nothing for 19 seconds, or no acknowledgement for 90</source>
        <translation>19 saniye boyunca hiçbir şey veya 90 saniye boyunca onay yok</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Olası neden</translation>
    </message>
    <message>
        <source>Web server stopped, wrong port, firewall that rejects</source>
        <translation>Durmuş web sunucusu, yanlış bağlantı noktası, reddeden güvenlik duvarı</translation>
    </message>
    <message>
        <source>Firewall that drops, wrong address, overload</source>
        <translation>Paket düşüren güvenlik duvarı, yanlış adres, aşırı yük</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>İlk denetim</translation>
    </message>
    <message>
        <source>`systemctl status nginx`</source>
        <translation>`systemctl status nginx`</translation>
    </message>
    <message>
        <source>In both cases compare a request from elsewhere to the origin&apos;s address. If that works, Cloudflare&apos;s addresses are being blocked.</source>
        <translation>İkisinde de kaynağın adresine bir de başka bir yerden istek gönderip karşılaştırın. O istek yanıt alıyorsa Cloudflare adresleri engelleniyordur.</translation>
    </message>
    <message>
        <source>Cloudflare says 521 when the origin refuses its connection. A 502 with Cloudflare&apos;s look was sent by the origin and only dressed by Cloudflare.</source>
        <translation>Kaynak sunucu bağlantısını reddettiğinde Cloudflare 521 der. Cloudflare görünümlü bir 502&apos;yi kaynak sunucu göndermiş, Cloudflare ona yalnızca kendi görünümünü vermiştir.</translation>
    </message>
    <message>
        <source>Where the connection fails</source>
        <translation>Bağlantı nerede kopuyor</translation>
    </message>
    <message>
        <source>Between Cloudflare and the origin</source>
        <translation>Cloudflare ile kaynak sunucu arasında</translation>
    </message>
    <message>
        <source>Between the origin&apos;s proxy and its application</source>
        <translation>Kaynaktaki vekil sunucu ile uygulama arasında</translation>
    </message>
    <message>
        <source>Is the web server running?</source>
        <translation>Web sunucusu çalışıyor mu?</translation>
    </message>
    <message>
        <source>No, or not for Cloudflare</source>
        <translation>Hayır veya Cloudflare için değil</translation>
    </message>
    <message>
        <source>Yes, it sent the 502</source>
        <translation>Evet, 502&apos;yi o gönderdi</translation>
    </message>
    <message>
        <source>In the origin&apos;s access log</source>
        <translation>Kaynağın erişim günlüğünde</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>The request with 502</source>
        <translation>İstek, 502 ile</translation>
    </message>
    <message>
        <source>A plain 502 page that names cloudflare comes from Cloudflare&apos;s own network: check its status page and wait.</source>
        <translation>cloudflare adını taşıyan yalın bir 502 sayfası Cloudflare&apos;in kendi ağından gelir: Durum sayfasına bakıp bekleyin.</translation>
    </message>
    <message>
        <source>With 522 packets go out and nothing comes back. With 523 the network itself says that there is no way.</source>
        <translation>522&apos;de paketler gider, hiçbir şey dönmez. 523&apos;te ağın kendisi yol olmadığını söyler.</translation>
    </message>
    <message>
        <source>What Cloudflare learns</source>
        <translation>Cloudflare&apos;in öğrendiği</translation>
    </message>
    <message>
        <source>Nothing, until the timeout</source>
        <translation>Zaman aşımına kadar hiçbir şey</translation>
    </message>
    <message>
        <source>Unreachable, at once</source>
        <translation>Hemen: ulaşılamaz</translation>
    </message>
    <message>
        <source>A firewall that drops, overload</source>
        <translation>Paket düşüren güvenlik duvarı, aşırı yük</translation>
    </message>
    <message>
        <source>A wrong address, a fault in routing</source>
        <translation>Yanlış adres, yönlendirme arızası</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Kim yardımcı olabilir</translation>
    </message>
    <message>
        <source>The server&apos;s administrator</source>
        <translation>Sunucunun yöneticisi</translation>
    </message>
    <message>
        <source>The hosting company or network operator</source>
        <translation>Barındırma şirketi veya ağ işletmecisi</translation>
    </message>
    <message>
        <source>A wrong address can bring either, so first compare the DNS record with the server&apos;s real address.</source>
        <translation>Yanlış adres ikisine de yol açabilir; önce DNS kaydını sunucunun gerçek adresiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Two timeouts. With 522 the network or the machine did not react; with 524 the connection stood and the application was slow.</source>
        <translation>İki zaman aşımı. 522&apos;de ağ veya makine tepki vermemiştir; 524&apos;te bağlantı kurulmuş, uygulama yavaş kalmıştır.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>19 seconds to connect, 90 for the acknowledgement</source>
        <translation>Bağlanmak için 19, onay için 90 saniye</translation>
    </message>
    <message>
        <source>120 seconds by default, up to 6000 on Enterprise</source>
        <translation>Varsayılan 120 saniye, Enterprise&apos;da 6000&apos;e kadar</translation>
    </message>
    <message>
        <source>The request, in nginx often as 499</source>
        <translation>İstek, nginx&apos;te çoğu zaman 499 olarak</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Çare</translation>
    </message>
    <message>
        <source>Firewall, address, load</source>
        <translation>Güvenlik duvarı, adres, yük</translation>
    </message>
    <message>
        <source>A faster request or a job</source>
        <translation>Daha hızlı istek veya arka plan görevi</translation>
    </message>
    <message>
        <source>The origin&apos;s access log decides: a request that stands there cannot have been a 522 for lack of a connection.</source>
        <translation>Kararı kaynağın erişim günlüğü verir: Orada görünen bir istek, bağlantı kurulamadığı için 522 olmuş olamaz.</translation>
    </message>
    <message>
        <source>Both are timeouts of a gateway. 522 is Cloudflare&apos;s, on the way to the origin; a 504 mostly comes from a proxy at the origin that waits for its application.</source>
        <translation>İkisi de bir ağ geçidinin zaman aşımıdır. 522, kaynağa giden yolda Cloudflare&apos;indir; 504 çoğunlukla kaynakta, uygulamasını bekleyen bir vekil sunucudan gelir.</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>Gelmeyen</translation>
    </message>
    <message>
        <source>An answer of TCP</source>
        <translation>TCP düzeyinde yanıt</translation>
    </message>
    <message>
        <source>An answer of HTTP</source>
        <translation>HTTP yanıtı</translation>
    </message>
    <message>
        <source>The request with 504</source>
        <translation>504 ile birlikte istek</translation>
    </message>
    <message>
        <source>Firewall and address of the origin</source>
        <translation>Kaynağın güvenlik duvarı ve adresi</translation>
    </message>
    <message>
        <source>The slow request</source>
        <translation>Yavaş istek</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own counterpart of a slow application is 524, not 522.</source>
        <translation>Yavaş uygulamanın Cloudflare&apos;deki karşılığı 522 değil 524&apos;tür.</translation>
    </message>
    <message>
        <source>With 525 the TLS handshake broke down. With 526 the certificate was there and was rejected.</source>
        <translation>525&apos;te TLS el sıkışması yarıda kalmıştır. 526&apos;da sertifika gelmiş ve reddedilmiştir.</translation>
    </message>
    <message>
        <source>SSL/TLS mode</source>
        <translation>SSL/TLS kipi</translation>
    </message>
    <message>
        <source>Full or Full (strict)</source>
        <translation>Full veya Full (strict)</translation>
    </message>
    <message>
        <source>Full (strict) only; Workers and Gateway in any case</source>
        <translation>Yalnızca Full (strict); Workers ve Gateway her durumda</translation>
    </message>
    <message>
        <source>No certificate, no common cipher, unknown SNI</source>
        <translation>Sertifika yok, ortak şifre takımı yok, bilinmeyen SNI</translation>
    </message>
    <message>
        <source>Expired, self-signed, other name</source>
        <translation>Süresi dolmuş, kendinden imzalı, başka ad</translation>
    </message>
    <message>
        <source>What `openssl s_client` shows</source>
        <translation>`openssl s_client` ne gösterir</translation>
    </message>
    <message>
        <source>A handshake failure or no certificate</source>
        <translation>El sıkışma hatası veya sertifika yok</translation>
    </message>
    <message>
        <source>A certificate, and a verify error</source>
        <translation>Bir sertifika ve doğrulama hatası</translation>
    </message>
    <message>
        <source>Does mode Full help?</source>
        <translation>Full kipi yardımcı olur mu?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes, at the price of not verifying</source>
        <translation>Evet, doğrulamadan vazgeçme pahasına</translation>
    </message>
    <message>
        <source>A Cloudflare Origin CA certificate at the origin cures most of both.</source>
        <translation>Kaynak sunucudaki bir Cloudflare Origin CA sertifikası ikisinin de çoğunu giderir.</translation>
    </message>
    <message>
        <source>1020 is always a firewall rule of the site at Cloudflare. A 403 without that number can come from many places.</source>
        <translation>1020 her zaman sitenin Cloudflare&apos;deki bir güvenlik duvarı kuralıdır. Bu numarayı taşımayan bir 403 birçok yerden gelebilir.</translation>
    </message>
    <message>
        <source>Who refuses</source>
        <translation>Kim reddeder</translation>
    </message>
    <message>
        <source>Cloudflare, by order of the site</source>
        <translation>Sitenin talimatıyla Cloudflare</translation>
    </message>
    <message>
        <source>The application, web server, a firewall, or Cloudflare</source>
        <translation>Uygulama, web sunucusu, bir güvenlik duvarı veya Cloudflare</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Belirti</translation>
    </message>
    <message>
        <source>`error code: 1020` or the page with the Ray ID</source>
        <translation>`error code: 1020` veya Ray ID taşıyan sayfa</translation>
    </message>
    <message>
        <source>None in common</source>
        <translation>Ortak bir belirti yok</translation>
    </message>
    <message>
        <source>The request, if the origin refused</source>
        <translation>Reddeden kaynaksa istek</translation>
    </message>
    <message>
        <source>Where to find the reason</source>
        <translation>Neden nerede bulunur</translation>
    </message>
    <message>
        <source>Security events in Cloudflare, by Ray ID</source>
        <translation>Cloudflare güvenlik olayları, Ray ID ile</translation>
    </message>
    <message>
        <source>The log of whoever refused</source>
        <translation>Reddedenin günlüğü</translation>
    </message>
    <message>
        <source>As the owner, look into Cloudflare&apos;s events first: if the Ray ID is there, the origin need not be searched.</source>
        <translation>Site sahibiyseniz önce Cloudflare olaylarına bakın: Ray ID oradaysa kaynakta aramaya gerek yoktur.</translation>
    </message>
    <message>
        <source>520 is Cloudflare&apos;s word for an origin whose answer it cannot use; a 502 with Cloudflare&apos;s dress usually comes from the origin&apos;s own proxy. With both, the origin&apos;s network is fine.</source>
        <translation>520, Cloudflare&apos;in yanıtı işe yaramayan kaynak sunucu için kullandığı sözdür; Cloudflare görünümlü bir 502 ise genellikle kaynağın kendi vekil sunucusundan gelir. İkisinde de kaynağın ağı sağlamdır.</translation>
    </message>
    <message>
        <source>Link that failed</source>
        <translation>Aksayan bağlantı</translation>
    </message>
    <message>
        <source>Cloudflare to the origin&apos;s web server</source>
        <translation>Cloudflare ile kaynağın web sunucusu arası</translation>
    </message>
    <message>
        <source>The origin&apos;s proxy to its application</source>
        <translation>Kaynağın vekil sunucusu ile uygulaması arası</translation>
    </message>
    <message>
        <source>Perhaps 200, 444 or no line at all</source>
        <translation>Belki 200, 444 ya da hiç satır yok</translation>
    </message>
    <message>
        <source>Cause the other does not know</source>
        <translation>Ötekinde olmayan neden</translation>
    </message>
    <message>
        <source>Headers too large for Cloudflare, Authenticated Origin Pulls</source>
        <translation>Cloudflare&apos;e fazla gelen başlıklar, Authenticated Origin Pulls</translation>
    </message>
    <message>
        <source>Refused connection, timeout of a worker</source>
        <translation>Reddedilen bağlantı, işçi sürecin zaman aşımı</translation>
    </message>
    <message>
        <source>Test that separates them</source>
        <translation>Ayıran sınama</translation>
    </message>
    <message>
        <source>`curl` to the origin with `--resolve`, watching the headers</source>
        <translation>Kaynağa `--resolve` ile `curl`, başlıklara bakarak</translation>
    </message>
    <message>
        <source>The proxy&apos;s error log at that second</source>
        <translation>Vekil sunucunun o saniyedeki hata günlüğü</translation>
    </message>
    <message>
        <source>A deliberate `return 444` at the origin shows as 520 to visitors: answer 403 where people may be hit.</source>
        <translation>Kaynaktaki bilinçli bir `return 444` ziyaretçiye 520 olarak görünür: İnsanların denk gelebileceği yerde 403 ile yanıt verin.</translation>
    </message>
    <message>
        <source>Error 1015 is always sent with 429; a 429 need not be 1015. The page tells whether Cloudflare&apos;s rule or the site&apos;s own program has counted.</source>
        <translation>1015 hatası her zaman 429 ile gönderilir; 429 ise 1015 olmak zorunda değildir. Sayanın Cloudflare kuralı mı sitenin kendi programı mı olduğunu sayfa söyler.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Kim sayar</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s edge, by a rule of the site&apos;s owner</source>
        <translation>Cloudflare&apos;in uç sunucusu, site sahibinin kuralıyla</translation>
    </message>
    <message>
        <source>Any server, API or proxy</source>
        <translation>Herhangi bir sunucu, API ya da vekil sunucu</translation>
    </message>
    <message>
        <source>In the origin&apos;s log</source>
        <translation>Kaynağın günlüğünde</translation>
    </message>
    <message>
        <source>A line, if the origin sent it</source>
        <translation>Kaynak gönderdiyse bir satır</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Neye göre sayılır</translation>
    </message>
    <message>
        <source>The address, or what the rule names</source>
        <translation>Adrese ya da kuralın söylediğine göre</translation>
    </message>
    <message>
        <source>Address, key, account: up to the service</source>
        <translation>Adres, anahtar, hesap: hizmete kalmış</translation>
    </message>
    <message>
        <source>Where the owner changes it</source>
        <translation>Sahibi nerede değiştirir</translation>
    </message>
    <message>
        <source>Dashboard, rate limiting rules</source>
        <translation>Yönetim panelinde hız sınırı kuralları</translation>
    </message>
    <message>
        <source>`limit_req`, application, API gateway</source>
        <translation>`limit_req`, uygulama, API ağ geçidi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gövde</translation>
    </message>
    <message>
        <source>HTML page with a Ray ID</source>
        <translation>Ray ID içeren HTML sayfası</translation>
    </message>
    <message>
        <source>Often JSON with the quota&apos;s name</source>
        <translation>Çoğu kez kotanın adını veren JSON</translation>
    </message>
    <message>
        <source>A client treats both alike: it stops for the time of `Retry-After`. Only the owner needs to know which of the two it was.</source>
        <translation>İstemci ikisine de aynı davranır: `Retry-After` süresince durur. Hangisi olduğunu yalnızca sitenin sahibi bilmek zorundadır.</translation>
    </message>
    <message>
        <source>Cloudflare has no address for the origin, or has one and finds no route to it. With 1016 look at names, with 523 at addresses.</source>
        <translation>Cloudflare&apos;in elinde kaynağın adresi yoktur ya da vardır ama oraya yol bulamaz. 1016&apos;da adlara, 523&apos;te adreslere bakın.</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Ne başarısız olur</translation>
    </message>
    <message>
        <source>The look-up of the origin&apos;s name</source>
        <translation>Kaynağın adının çözümlenmesi</translation>
    </message>
    <message>
        <source>The way to the origin&apos;s address</source>
        <translation>Kaynağın adresine giden yol</translation>
    </message>
    <message>
        <source>Kind of record in Cloudflare</source>
        <translation>Cloudflare&apos;deki kayıt türü</translation>
    </message>
    <message>
        <source>CNAME, or a pool of names</source>
        <translation>CNAME ya da adlardan oluşan havuz</translation>
    </message>
    <message>
        <source>A or AAAA</source>
        <translation>A ya da AAAA</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>The target of the CNAME was deleted</source>
        <translation>CNAME&apos;in hedefi silinmiştir</translation>
    </message>
    <message>
        <source>The server moved and the record stayed; an AAAA without IPv6</source>
        <translation>Sunucu taşınmış, kayıt kalmıştır; IPv6&apos;sı olmayan AAAA</translation>
    </message>
    <message>
        <source>Same from every location</source>
        <translation>Her yerden aynı mı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Not always: routing faults are regional</source>
        <translation>Her zaman değil: Yönlendirme arızaları bölgeseldir</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sınama</translation>
    </message>
    <message>
        <source>`dig +short` of the target name</source>
        <translation>Hedef adla `dig +short`</translation>
    </message>
    <message>
        <source>`mtr` to the address</source>
        <translation>Adrese `mtr`</translation>
    </message>
    <message>
        <source>After a move of hosting check both kinds of record, and delete what nobody serves any more.</source>
        <translation>Barındırma değiştikten sonra iki tür kaydı da denetleyin ve artık kimsenin hizmet vermediği kaydı silin.</translation>
    </message>
    <message>
        <source>List and redirect code</source>
        <translation>Liste ve yönlendirme kodu</translation>
    </message>
    <message>
        <source>Internal Server Error</source>
        <translation>Sunucu iç hatası</translation>
    </message>
    <message>
        <source>Cloudflare, in front of the origin</source>
        <translation>Cloudflare, kaynak sunucunun önünde</translation>
    </message>
    <message>
        <source>Nearly always the answer of the origin, passed on. Only when the body names `cloudflare` or `cloudflare-nginx` does it come from Cloudflare itself.</source>
        <translation>Hemen her zaman kaynak sunucunun olduğu gibi iletilen yanıtıdır. Yalnızca gövdede `cloudflare` veya `cloudflare-nginx` geçiyorsa Cloudflare&apos;in kendisindendir.</translation>
    </message>
    <message>
        <source>The page is that of the application, `Error establishing database connection` for example.</source>
        <translation>Sayfa uygulamanındır, örneğin `Error establishing database connection`.</translation>
    </message>
    <message>
        <source>`curl -k --resolve www.example.com:443:203.0.113.10 https://www.example.com/`</source>
        <translation>`curl -k --resolve www.example.com:443:203.0.113.10 https://www.example.com/`</translation>
    </message>
    <message>
        <source>Go to the log of the origin; Cloudflare has no part in it.</source>
        <translation>Kaynak sunucunun günlüğüne bakın; Cloudflare&apos;in bunda payı yoktur.</translation>
    </message>
    <message>
        <source>`https://www.cloudflarestatus.com/`</source>
        <translation>`https://www.cloudflarestatus.com/`</translation>
    </message>
    <message>
        <source>Disable the Page Rules of that path one after the other; else send support the time, the domain and the output of `/cdn-cgi/trace`.</source>
        <translation>O yolun Page Rule kayıtlarını sırayla kapatın; olmazsa destek ekibine saati, alan adını ve `/cdn-cgi/trace` çıktısını gönderin.</translation>
    </message>
    <message>
        <source>Cloudflare passes a 500 on; for a failed Worker it has 1101.</source>
        <translation>Cloudflare 500 yanıtını olduğu gibi iletir; başarısız bir Worker için 1101 vardır.</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>Against expectation the page tells it the other way round: a 502 in Cloudflare&apos;s colours means that the origin, or a proxy there, answered 502. A bare page that names `cloudflare` comes from Cloudflare.</source>
        <translation>Sayfanın görünüşü sanılanın tersini söyler: Cloudflare renklerindeki 502, kaynak sunucunun veya oradaki bir vekil sunucunun 502 verdiği anlamına gelir. `cloudflare` adını taşıyan yalın sayfa Cloudflare&apos;den gelir.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s page, and the access log of the origin has 502 as well: nginx or a load balancer there got nothing from the application.</source>
        <translation>Cloudflare&apos;in sayfası görünür, kaynak sunucunun erişim günlüğünde de 502 vardır: Oradaki nginx veya yük dengeleyici uygulamadan bir şey alamamıştır.</translation>
    </message>
    <message>
        <source>The time beside the Ray ID in the error log of the origin</source>
        <translation>Kaynak sunucunun hata günlüğünde Ray ID&apos;nin yanındaki saat</translation>
    </message>
    <message>
        <source>Restart or mend the application behind it.</source>
        <translation>Arkasındaki uygulamayı yeniden başlatın veya onarın.</translation>
    </message>
    <message>
        <source>A bare 502, and the origin has logged 200: it sends broken gzip, or a `Content-Length` that does not fit the compressed body.</source>
        <translation>Yalın bir 502 görünür, kaynak sunucu ise 200 yazmıştır: Bozuk gzip ya da sıkıştırılmış gövdeye uymayan bir `Content-Length` gönderiyordur.</translation>
    </message>
    <message>
        <source>Switch compression off at the origin to make sure, then correct it there.</source>
        <translation>Emin olmak için kaynak sunucuda sıkıştırmayı kapatın, sonra orada düzeltin.</translation>
    </message>
    <message>
        <source>Bare 502 for some seconds in one region: Cloudflare moves traffic to another data centre.</source>
        <translation>Bir bölgede birkaç saniyelik yalın 502: Cloudflare trafiği başka bir veri merkezine taşıyordur.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell support the time, the URL and the output of `/cdn-cgi/trace`.</source>
        <translation>Yeniden deneyin; sürerse destek ekibine saati, URL&apos;yi ve `/cdn-cgi/trace` çıktısını bildirin.</translation>
    </message>
    <message>
        <source>Where Cloudflare could not talk to the origin at all, it sends 520 to 526 instead.</source>
        <translation>Kaynak sunucuyla hiç konuşamadığında Cloudflare bunun yerine 520 ile 526 arasındaki kodları gönderir.</translation>
    </message>
    <message>
        <source>bad gateway cloudflare</source>
        <translation>cloudflare bad gateway</translation>
    </message>
    <message>
        <source>Service Temporarily Unavailable</source>
        <translation>Hizmet geçici olarak kullanılamıyor</translation>
    </message>
    <message>
        <source>The origin is overloaded, in maintenance or limits Cloudflare&apos;s requests. With `cloudflare` or `cloudflare-nginx` in the body it is a connectivity problem in one of Cloudflare&apos;s data centres.</source>
        <translation>Kaynak sunucu aşırı yüklüdür, bakımdadır veya Cloudflare&apos;in isteklerini sınırlıyordur. Gövdede `cloudflare` veya `cloudflare-nginx` geçiyorsa Cloudflare&apos;in bir veri merkezinde bağlantı sorunu vardır.</translation>
    </message>
    <message>
        <source>503 under load only: the host counts all visitors as a few addresses of Cloudflare and limits them.</source>
        <translation>Yalnızca yük altında 503: Barındırma şirketi bütün ziyaretçileri birkaç Cloudflare adresi sanıp sınırlıyordur.</translation>
    </message>
    <message>
        <source>Do the addresses in the log of the origin belong to `https://www.cloudflare.com/ips/`?</source>
        <translation>Kaynak sunucunun günlüğündeki adresler `https://www.cloudflare.com/ips/` listesinden mi?</translation>
    </message>
    <message>
        <source>Exempt those ranges from the rate limit, and take the visitor&apos;s address from `CF-Connecting-IP`.</source>
        <translation>Bu aralıkları hız sınırından çıkarın ve ziyaretçi adresini `CF-Connecting-IP` başlığından alın.</translation>
    </message>
    <message>
        <source>503 in the analytics that no visitor has seen: failed prefetches of Speed Brain.</source>
        <translation>Analizlerde hiçbir ziyaretçinin görmediği 503&apos;ler: Speed Brain&apos;in başarısız ön getirmeleri.</translation>
    </message>
    <message>
        <source>Ignore them, or disable Speed Brain for the zone.</source>
        <translation>Yok sayın ya da bölge için Speed Brain&apos;i kapatın.</translation>
    </message>
    <message>
        <source>Cloudflare passes the 503 of an origin on; one of its own names itself in the body.</source>
        <translation>Cloudflare kaynak sunucunun 503 yanıtını iletir; kendi 503&apos;ü gövdede adını söyler.</translation>
    </message>
    <message>
        <source>Gateway Timeout</source>
        <translation>Ağ geçidi zaman aşımı</translation>
    </message>
    <message>
        <source>As with 502, Cloudflare&apos;s coloured page means that the origin itself answered 504, a proxy there having waited in vain for its application. When Cloudflare loses patience with the origin, it says 524, or 522 before the connection stands.</source>
        <translation>502&apos;de olduğu gibi, Cloudflare&apos;in renkli sayfası 504 yanıtını kaynak sunucunun kendisinin verdiğini gösterir: Oradaki vekil sunucu uygulamasını boşuna beklemiştir. Sabrı tükenen Cloudflare ise 524, bağlantı kurulmadan önce ise 522 der.</translation>
    </message>
    <message>
        <source>nginx at the origin logs `upstream timed out (110: Connection timed out)` and sends 504 after 60 seconds, before Cloudflare&apos;s own limit (120 seconds by default, 100 in older documents).</source>
        <translation>Kaynak sunucudaki nginx `upstream timed out (110: Connection timed out)` yazar ve Cloudflare&apos;in kendi sınırından (varsayılan 120, eski belgelerde 100 saniye) önce, 60 saniyede 504 gönderir.</translation>
    </message>
    <message>
        <source>Make the request faster; raising `proxy_read_timeout` beyond that limit only turns it into a 524.</source>
        <translation>İsteği hızlandırın; `proxy_read_timeout` değerini bu sınırın üzerine çıkarmak onu yalnızca 524&apos;e çevirir.</translation>
    </message>
    <message>
        <source>504 appears in logs and analytics alone, for cacheable pages: Early Hints asked the cache and missed.</source>
        <translation>504 yalnızca günlüklerde ve analizlerde, önbelleğe alınabilir sayfalarda görünür: Early Hints önbelleğe sormuş ve bulamamıştır.</translation>
    </message>
    <message>
        <source>No visitor is concerned; nothing to do.</source>
        <translation>Hiçbir ziyaretçi etkilenmez; yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>A 504 behind Cloudflare is a matter of the origin until shown otherwise.</source>
        <translation>Cloudflare arkasındaki 504, aksi görülene dek kaynak sunucunun sorunudur.</translation>
    </message>
    <message>
        <source>Duplicate items in add list items operation</source>
        <translation>Öğe ekleme işleminde yinelenen öğeler</translation>
    </message>
    <message>
        <source>Lists and bulk redirects, dashboard or API</source>
        <translation>Listeler ve toplu yönlendirmeler, panel veya API</translation>
    </message>
    <message>
        <source>One request to add items to a list holds the same item twice: an address in an IP list, or a source URL in a bulk redirect list. Visitors see nothing of such errors.</source>
        <translation>Listeye öğe ekleyen tek bir istekte aynı öğe iki kez vardır: bir IP listesinde adres veya toplu yönlendirme listesinde kaynak URL. Ziyaretçiler bu tür hataları görmez.</translation>
    </message>
    <message>
        <source>An import from a spreadsheet, or a script that joins several block lists.</source>
        <translation>Elektronik tablodan içe aktarma ya da birkaç engelleme listesini birleştiren bir betik.</translation>
    </message>
    <message>
        <source>`cut -d, -f1 redirects.csv | sort | uniq -d`</source>
        <translation>`cut -d, -f1 redirects.csv | sort | uniq -d`</translation>
    </message>
    <message>
        <source>Remove the double and send the request again.</source>
        <translation>Yineleneni çıkarıp isteği yeniden gönderin.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10028 when a request repeats a list item.</source>
        <translation>Cloudflare, istekte bir liste öğesi yinelendiğinde 10028 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Source URL in redirect is too long</source>
        <translation>Yönlendirmedeki kaynak URL çok uzun</translation>
    </message>
    <message>
        <source>The source URL of a bulk redirect has more than 32,768 characters.</source>
        <translation>Bir toplu yönlendirmenin kaynak URL&apos;si 32.768 karakterden uzundur.</translation>
    </message>
    <message>
        <source>`awk &apos;length &gt; 2000&apos; redirects.csv`</source>
        <translation>`awk &apos;length &gt; 2000&apos; redirects.csv`</translation>
    </message>
    <message>
        <source>Shorten it; a source takes no query string anyway.</source>
        <translation>Kısaltın; kaynak URL zaten sorgu dizesi alamaz.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10043 for a source beyond the limit.</source>
        <translation>Cloudflare, sınırı aşan bir kaynak için 10043 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Target URL in redirect is too long</source>
        <translation>Yönlendirmedeki hedef URL çok uzun</translation>
    </message>
    <message>
        <source>The address to which a bulk redirect should lead has more than 32,768 characters.</source>
        <translation>Toplu yönlendirmenin götüreceği adres 32.768 karakterden uzundur.</translation>
    </message>
    <message>
        <source>A target with a long query string, encoded several times over.</source>
        <translation>Birkaç kez kodlanmış uzun sorgu dizesi taşıyan bir hedef.</translation>
    </message>
    <message>
        <source>Use a shorter target; where the query of the visitor is meant, enable `preserve_query_string` instead of writing it out.</source>
        <translation>Daha kısa bir hedef kullanın; ziyaretçinin sorgusu isteniyorsa onu yazmak yerine `preserve_query_string` seçeneğini açın.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10044 for a target beyond the limit.</source>
        <translation>Cloudflare, sınırı aşan bir hedef için 10044 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Invalid redirect source URL</source>
        <translation>Geçersiz yönlendirme kaynak URL&apos;si</translation>
    </message>
    <message>
        <source>The value of `source_url` is no valid URL. More exact codes exist for a wrong scheme, user information, a port, a query and a fragment.</source>
        <translation>`source_url` değeri geçerli bir URL değildir. Yanlış şema, kullanıcı bilgisi, bağlantı noktası, sorgu ve parça için daha belirli kodlar vardır.</translation>
    </message>
    <message>
        <source>A blank, a stray quotation mark or a remark stands in the first column.</source>
        <translation>İlk sütunda bir boşluk, fazladan bir tırnak işareti veya bir not vardır.</translation>
    </message>
    <message>
        <source>Write host and path, as in `example.com/old`. For patterns use Single Redirects; bulk redirects know no wildcards.</source>
        <translation>`example.com/old` gibi makine adı ve yol yazın. Kalıplar için Single Redirects kullanın; toplu yönlendirmeler joker karakter bilmez.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10045 when the source cannot be read as a URL.</source>
        <translation>Cloudflare, kaynak URL olarak okunamadığında 10045 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Invalid redirect target URL</source>
        <translation>Geçersiz yönlendirme hedef URL&apos;si</translation>
    </message>
    <message>
        <source>The value of `target_url` is no valid URL.</source>
        <translation>`target_url` değeri geçerli bir URL değildir.</translation>
    </message>
    <message>
        <source>A blank in the target, or a slash too few, as in `https:/example.net/new`. A header row in the file, which must not be there, can end the same way.</source>
        <translation>Hedefte bir boşluk vardır ya da `https:/example.net/new` örneğindeki gibi bir eğik çizgi eksiktir. Dosyada bulunmaması gereken bir başlık satırı da aynı biçimde sonuçlanabilir.</translation>
    </message>
    <message>
        <source>`head -n 3 redirects.csv`</source>
        <translation>`head -n 3 redirects.csv`</translation>
    </message>
    <message>
        <source>Put source first and target second, and give the target in full, as in `https://example.net/new`.</source>
        <translation>Önce kaynağı, sonra hedefi yazın; hedefi `https://example.net/new` gibi tam verin.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10046 when the target cannot be read as a URL.</source>
        <translation>Cloudflare, hedef URL olarak okunamadığında 10046 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Invalid redirect status code</source>
        <translation>Geçersiz yönlendirme durum kodu</translation>
    </message>
    <message>
        <source>A bulk redirect can answer with 301 (the default), 302, 307 or 308, and something else was given.</source>
        <translation>Toplu yönlendirme 301 (varsayılan), 302, 307 veya 308 ile yanıt verebilir; başka bir şey verilmiştir.</translation>
    </message>
    <message>
        <source>`status_code` is 303 or 410; or a comma in a URL without quotation marks has pushed the columns of the file to the right.</source>
        <translation>`status_code` 303 veya 410&apos;dur ya da tırnak içine alınmamış bir URL&apos;deki virgül, dosyanın sütunlarını sağa kaydırmıştır.</translation>
    </message>
    <message>
        <source>Choose one of the four. To answer that a page is gone, use a Worker or a custom rule.</source>
        <translation>Dördünden birini seçin. Bir sayfanın kaldırıldığını bildirmek için Worker veya özel kural kullanın.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10047 for a status that bulk redirects do not send.</source>
        <translation>Cloudflare, toplu yönlendirmelerin göndermediği bir durum kodu için 10047 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Preserve path suffix requires subpath matching</source>
        <translation>Yol sonekini korumak, alt yol eşleşmesini gerektirir</translation>
    </message>
    <message>
        <source>`preserve_path_suffix` keeps what follows the matched path, and without `subpath_matching` nothing can follow.</source>
        <translation>`preserve_path_suffix` eşleşen yoldan sonrasını korur; `subpath_matching` yoksa sonrası olamaz.</translation>
    </message>
    <message>
        <source>A redirect has the first set to true and the second to false.</source>
        <translation>Bir yönlendirmede birincisi açık, ikincisi kapalıdır.</translation>
    </message>
    <message>
        <source>Enable both to move a whole folder, or neither for a single page.</source>
        <translation>Bütün bir klasörü taşımak için ikisini de açın, tek sayfa için hiçbirini açmayın.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10048 when these two options contradict each other.</source>
        <translation>Cloudflare, bu iki seçenek çeliştiğinde 10048 ile yanıt verir.</translation>
    </message>
    <message>
        <source>preserve_path_suffix</source>
        <translation>preserve_path_suffix</translation>
    </message>
    <message>
        <source>subpath_matching</source>
        <translation>subpath_matching</translation>
    </message>
    <message>
        <source>Invalid scheme in redirect source URL</source>
        <translation>Yönlendirme kaynak URL&apos;sinde geçersiz şema</translation>
    </message>
    <message>
        <source>The source may begin with `http://`, with `https://`, or with no scheme, which stands for both.</source>
        <translation>Kaynak `http://` veya `https://` ile ya da ikisi anlamına gelmek üzere şemasız başlayabilir.</translation>
    </message>
    <message>
        <source>A slip such as `htps://`, or a source with `ws://` or `ftp://`.</source>
        <translation>`htps://` gibi bir yazım hatası ya da `ws://` veya `ftp://` ile başlayan bir kaynak.</translation>
    </message>
    <message>
        <source>Leave the scheme out; then one entry serves both.</source>
        <translation>Şemayı yazmayın; o zaman tek kayıt ikisine de yarar.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10049 for any other scheme in the source.</source>
        <translation>Cloudflare, kaynakta başka bir şema olduğunda 10049 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Invalid redirect source URL with user info</source>
        <translation>Kullanıcı bilgisi içeren geçersiz kaynak URL</translation>
    </message>
    <message>
        <source>The source holds a name or password before the host, as in `https://user:password@example.com`. Such a part is never in the request line, so nothing could match it.</source>
        <translation>Kaynakta makine adından önce bir ad veya parola vardır: `https://user:password@example.com`. Böyle bir bölüm istek satırında hiç bulunmaz, yani hiçbir şey eşleşemezdi.</translation>
    </message>
    <message>
        <source>An address with credentials was copied from an old configuration.</source>
        <translation>Kimlik bilgileri içeren bir adres eski bir yapılandırmadan kopyalanmıştır.</translation>
    </message>
    <message>
        <source>Delete everything up to the `@`, and change the password, since it has been passed on.</source>
        <translation>`@` dahil öncesindeki her şeyi silin ve başkasına geçmiş olan parolayı değiştirin.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10050 when the source has user information.</source>
        <translation>Cloudflare, kaynakta kullanıcı bilgisi olduğunda 10050 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Missing authority in redirect source URL</source>
        <translation>Yönlendirme kaynak URL&apos;sinde makine adı eksik</translation>
    </message>
    <message>
        <source>The source has no host name, as in `http:///path`. Every source needs one, because a list applies to all domains of the account.</source>
        <translation>Kaynak URL&apos;sinde makine adı yoktur: `http:///path`. Bir liste hesaptaki bütün alan adlarına uygulandığı için her kaynak URL&apos;si makine adını taşımalıdır.</translation>
    </message>
    <message>
        <source>A template left the host empty.</source>
        <translation>Bir şablon makine adını boş bırakmıştır.</translation>
    </message>
    <message>
        <source>Add the host name; `include_subdomains` covers the names below it.</source>
        <translation>Makine adını ekleyin; altındaki adları `include_subdomains` kapsar.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10051 when the source names no host.</source>
        <translation>Cloudflare, kaynak URL&apos;sinde makine adı olmadığında 10051 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Invalid redirect source URL with port</source>
        <translation>Bağlantı noktası içeren geçersiz kaynak URL</translation>
    </message>
    <message>
        <source>The source has a port, as in `https://example.com:8081`.</source>
        <translation>Kaynakta bağlantı noktası vardır: `https://example.com:8081`.</translation>
    </message>
    <message>
        <source>The address comes from a test system.</source>
        <translation>Adres bir deneme sisteminden gelmiştir.</translation>
    </message>
    <message>
        <source>Remove the port. A redirect for one port only needs a Single Redirect with `cf.edge.server_port`.</source>
        <translation>Bağlantı noktasını çıkarın. Yalnızca tek bir bağlantı noktası için yönlendirme, `cf.edge.server_port` kullanan bir Single Redirect ister.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10052 when the source has a port.</source>
        <translation>Cloudflare, kaynakta bağlantı noktası olduğunda 10052 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Invalid redirect source URL with query string</source>
        <translation>Sorgu dizesi içeren geçersiz kaynak URL</translation>
    </message>
    <message>
        <source>The source has a part behind `?`. Bulk redirects match host and path alone.</source>
        <translation>Kaynakta `?` sonrası bir bölüm vardır. Toplu yönlendirmeler yalnızca makine adı ve yolla eşleşir.</translation>
    </message>
    <message>
        <source>Old addresses of a shop or forum, such as `example.com/index.php?id=12`, are to be redirected one by one.</source>
        <translation>Bir mağazanın veya forumun `example.com/index.php?id=12` gibi eski adresleri tek tek yönlendirilmek istenir.</translation>
    </message>
    <message>
        <source>For those use Single Redirects, whose expressions can test `http.request.uri.query`, or a Worker.</source>
        <translation>Bunlar için ifadeleri `http.request.uri.query` değerini sınayabilen Single Redirects veya bir Worker kullanın.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10053 when the source has a query string.</source>
        <translation>Cloudflare, kaynakta sorgu dizesi olduğunda 10053 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Invalid redirect source URL with fragment</source>
        <translation>Parça içeren geçersiz kaynak URL</translation>
    </message>
    <message>
        <source>The source has a part behind `#`. Browsers keep that for themselves and never send it.</source>
        <translation>Kaynakta `#` sonrası bir bölüm, yani parça (fragment) vardır. Tarayıcılar onu kendine saklar, hiç göndermez.</translation>
    </message>
    <message>
        <source>Addresses were copied from the address bar of a page with anchors.</source>
        <translation>Adresler, çapa (anchor) içeren bir sayfanın adres çubuğundan kopyalanmıştır.</translation>
    </message>
    <message>
        <source>Cut it off at the source. In the target a fragment is allowed.</source>
        <translation>Kaynakta kesin. Hedefte parça bulunabilir.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10054 when the source has a fragment.</source>
        <translation>Cloudflare, kaynakta parça olduğunda 10054 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Query string settings incompatible with redirect target URL</source>
        <translation>Sorgu dizesi ayarları hedef URL ile bağdaşmıyor</translation>
    </message>
    <message>
        <source>`preserve_query_string` is on, and the target has a query string of its own. Which of the two should the visitor get?</source>
        <translation>`preserve_query_string` açıktır ve hedefin de kendi sorgu dizesi vardır. Ziyaretçi hangisini alacaktır?</translation>
    </message>
    <message>
        <source>The target carries campaign parameters such as `?utm_source=old`.</source>
        <translation>Hedef, `?utm_source=old` gibi kampanya parametreleri taşır.</translation>
    </message>
    <message>
        <source>Drop the parameters, or switch the option off for this entry.</source>
        <translation>Parametreleri çıkarın ya da bu kayıt için seçeneği kapatın.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10055 when both would set the query.</source>
        <translation>Cloudflare, sorguyu ikisi birden belirleyeceğinde 10055 ile yanıt verir.</translation>
    </message>
    <message>
        <source>preserve_query_string</source>
        <translation>preserve_query_string</translation>
    </message>
    <message>
        <source>Add list items operation with different types</source>
        <translation>Öğe ekleme işleminde farklı türler</translation>
    </message>
    <message>
        <source>Items of several kinds stand in one request: addresses, host names and redirects together.</source>
        <translation>Tek istekte birkaç tür öğe vardır: adresler, makine adları ve yönlendirmeler bir arada.</translation>
    </message>
    <message>
        <source>A script collects everything into one call.</source>
        <translation>Bir betik her şeyi tek çağrıda toplar.</translation>
    </message>
    <message>
        <source>Send one request a list, with the items of its kind only.</source>
        <translation>Her liste için yalnızca kendi türündeki öğelerle ayrı bir istek gönderin.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10056 when a request mixes kinds of items.</source>
        <translation>Cloudflare, istekte öğe türleri karıştığında 10056 ile yanıt verir.</translation>
    </message>
    <message>
        <source>List items incompatible with list type</source>
        <translation>Liste öğeleri liste türüyle bağdaşmıyor</translation>
    </message>
    <message>
        <source>The items are all of one kind, and the list is of another: an IP list takes addresses, a hostname list host names, a bulk redirect list redirects.</source>
        <translation>Öğelerin hepsi aynı türdendir ama liste başka türdendir: IP listesi adres, makine adı listesi makine adı, toplu yönlendirme listesi yönlendirme alır.</translation>
    </message>
    <message>
        <source>The list id in the address of the API call is that of another list.</source>
        <translation>API çağrısının adresindeki liste kimliği başka bir listenindir.</translation>
    </message>
    <message>
        <source>`curl -s -H &quot;Authorization: Bearer $CLOUDFLARE_API_TOKEN&quot; https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/rules/lists`</source>
        <translation>`curl -s -H &quot;Authorization: Bearer $CLOUDFLARE_API_TOKEN&quot; https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/rules/lists`</translation>
    </message>
    <message>
        <source>Look at the `kind` of each list, and use the id of the right one.</source>
        <translation>Her listenin `kind` değerine bakın ve doğru olanın kimliğini kullanın.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10058 when items do not fit the list.</source>
        <translation>Cloudflare, öğeler listeye uymadığında 10058 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Maximum number of repeated URL source paths exceeded</source>
        <translation>Aynı kaynak yolun en çok yinelenme sayısı aşıldı</translation>
    </message>
    <message>
        <source>Too many redirects of the account share one source path, whatever their domain. The limit counts across all bulk redirect lists together.</source>
        <translation>Hesaptaki çok fazla yönlendirme, alan adı ne olursa olsun aynı kaynak yolu paylaşır. Sınır, bütün toplu yönlendirme listeleri için birlikte sayılır.</translation>
    </message>
    <message>
        <source>One path, `/` or `/index.html` for example, is redirected for each of many domains.</source>
        <translation>Örneğin `/` veya `/index.html` yolu pek çok alan adının her biri için yönlendirilir.</translation>
    </message>
    <message>
        <source>Replace them by one rule with an expression (Single Redirects), or by `include_subdomains` where the names belong together.</source>
        <translation>Bunların yerine ifadeli tek bir kural (Single Redirects) ya da adlar aynı alana aitse `include_subdomains` kullanın.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10059 when one source path occurs too often in an account.</source>
        <translation>Cloudflare, bir kaynak yol hesapta çok sık geçtiğinde 10059 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Missing scheme in redirect target URL</source>
        <translation>Yönlendirme hedef URL&apos;sinde şema eksik</translation>
    </message>
    <message>
        <source>The target begins without `https://` or another scheme. The source may leave it out, the target may not.</source>
        <translation>Hedef `https://` veya başka bir şema olmadan başlar. Kaynakta yazılmayabilir, hedefte yazılmalıdır.</translation>
    </message>
    <message>
        <source>Both columns were written alike, as in `example.com/a,example.net/b`.</source>
        <translation>İki sütun da aynı biçimde yazılmıştır: `example.com/a,example.net/b`.</translation>
    </message>
    <message>
        <source>Put `https://` before each target.</source>
        <translation>Her hedefin başına `https://` koyun.</translation>
    </message>
    <message>
        <source>Cloudflare answers 10060 for a target without a scheme.</source>
        <translation>Cloudflare, şemasız bir hedef için 10060 ile yanıt verir.</translation>
    </message>
    <message>
        <source>With 502 the origin, or a proxy there, said 502; with 520 the origin said nothing that Cloudflare understood.</source>
        <translation>502&apos;de kaynak sunucu veya oradaki bir vekil sunucu 502 demiştir; 520&apos;de kaynak sunucu Cloudflare&apos;in anladığı bir şey söylememiştir.</translation>
    </message>
    <message>
        <source>What came from the origin</source>
        <translation>Kaynak sunucudan gelen</translation>
    </message>
    <message>
        <source>A proper answer with status 502</source>
        <translation>502 durum kodlu düzgün bir yanıt</translation>
    </message>
    <message>
        <source>An empty or broken answer, or a reset</source>
        <translation>Boş veya bozuk bir yanıt ya da sıfırlama</translation>
    </message>
    <message>
        <source>In the log of the origin</source>
        <translation>Kaynak sunucunun günlüğünde</translation>
    </message>
    <message>
        <source>502 at the same second</source>
        <translation>Aynı saniyede 502</translation>
    </message>
    <message>
        <source>Often nothing, or a crash</source>
        <translation>Çoğu kez hiçbir şey ya da bir çökme</translation>
    </message>
    <message>
        <source>The application behind the proxy</source>
        <translation>Vekil sunucunun arkasındaki uygulama</translation>
    </message>
    <message>
        <source>Size of the headers, resets, HTTP/2 of the origin</source>
        <translation>Başlıkların boyutu, sıfırlamalar, kaynak sunucunun HTTP/2&apos;si</translation>
    </message>
    <message>
        <source>Ask the origin directly with `curl --resolve`: a 502 there settles it.</source>
        <translation>Kaynak sunucuya `curl --resolve` ile doğrudan sorun: Orada da 502 varsa konu kapanır.</translation>
    </message>
    <message>
        <source>Somebody waited too long for the application: with 504 a proxy at the origin, with 524 Cloudflare.</source>
        <translation>Birisi uygulamayı fazla beklemiştir: 504&apos;te kaynak sunucudaki bir vekil sunucu, 524&apos;te Cloudflare.</translation>
    </message>
    <message>
        <source>Whose patience ran out</source>
        <translation>Sabrı tükenen</translation>
    </message>
    <message>
        <source>nginx or a load balancer at the origin</source>
        <translation>Kaynak sunucudaki nginx veya yük dengeleyici</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ne kadar sonra</translation>
    </message>
    <message>
        <source>Mostly 60 seconds (`proxy_read_timeout` of nginx)</source>
        <translation>Çoğunlukla 60 saniye (nginx&apos;te `proxy_read_timeout`)</translation>
    </message>
    <message>
        <source>120 seconds by default, 100 in older documents</source>
        <translation>Varsayılan 120 saniye, eski belgelerde 100</translation>
    </message>
    <message>
        <source>499 in nginx, since Cloudflare hung up</source>
        <translation>nginx&apos;te 499, çünkü Cloudflare kapatmıştır</translation>
    </message>
    <message>
        <source>Both ask for a job that runs in the background and is asked for later.</source>
        <translation>İkisi de arka planda yürüyen ve sonucu sonra sorulan bir iş ister.</translation>
    </message>
    <message>
        <source>The body names `cloudflare-nginx`, and the log of the origin does not have the request: a fault at Cloudflare, or a Page Rule that is configured wrongly.</source>
        <translation>Gövdede `cloudflare-nginx` geçer, kaynak sunucunun günlüğünde ise istek yoktur: Cloudflare tarafında bir arıza ya da yanlış yapılandırılmış bir Page Rule vardır.</translation>
    </message>
    <message>
        <source>A dynamic address with many query parameters or tracking codes was pasted, or a missing quotation mark lets a line of the file swallow the next ones.</source>
        <translation>Çok sayıda sorgu parametresi veya izleme kodu taşıyan bir adres yapıştırılmıştır ya da eksik bir tırnak işareti yüzünden dosyadaki bir satır sonrakileri yutmuştur.</translation>
    </message>
    <message>
        <source>`dig +short www.example.com`</source>
        <translation>`dig +short www.example.com`</translation>
    </message>
</context>
</TS>
