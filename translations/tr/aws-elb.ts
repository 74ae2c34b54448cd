<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>aws-elb</name>
    <message>
        <source>No status</source>
        <extracomment>class 0xx</extracomment>
        <translation>Durum kodu yok</translation>
    </message>
    <message>
        <source>Client Error</source>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Server Error</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Connection closed without a status</source>
        <translation>Durum kodu olmadan kapatıldı</translation>
    </message>
    <message>
        <source>Load balancer, reading the request headers</source>
        <translation>Yük dengeleyici, istek başlıklarını okurken</translation>
    </message>
    <message>
        <source>On an HTTP/2 connection a header was longer than 8 K after compression. The load balancer sends GOAWAY and closes; there is no answer, so the log has 000.</source>
        <translation>Bir HTTP/2 bağlantısında bir başlık sıkıştırılmış hâliyle 8 K&apos;yi aşmıştır. Yük dengeleyici GOAWAY gönderip kapatır; yanıt olmadığı için günlükte 000 yazar.</translation>
    </message>
    <message>
        <source>Users with many or large cookies, or a fat token in `Authorization`, cannot reach the site.</source>
        <translation>Çok sayıda veya büyük çerezi ya da `Authorization` içinde büyük belirteci olan kullanıcılar siteye ulaşamaz.</translation>
    </message>
    <message>
        <source>Make cookies and tokens smaller: keep the session on the server. At once it helps to delete the cookies of the site.</source>
        <translation>Çerez ve belirteçleri küçültün: Oturumu sunucuda tutun. Hemen yardımcı olan, sitenin çerezlerini silmektir.</translation>
    </message>
    <message>
        <source>ALB logs 000 when it closed an HTTP/2 connection for an oversized header.</source>
        <translation>ALB, aşırı büyük başlık yüzünden HTTP/2 bağlantısını kapattığında 000 yazar.</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>Hatalı istek</translation>
    </message>
    <message>
        <source>Load balancer, reading the request</source>
        <translation>Yük dengeleyici, isteği okurken</translation>
    </message>
    <message>
        <source>The request was not valid HTTP or its headers were too large; no target saw it.</source>
        <translation>İstek geçerli HTTP değildir veya başlıkları çok büyüktür; hiçbir hedef onu görmemiştir.</translation>
    </message>
    <message>
        <source>The limits are 16 K for the request line and for a single header, 64 K for all headers together; large cookies are the usual way over them.</source>
        <translation>Sınırlar istek satırı ve tek başlık için 16 K, bütün başlıklar için 64 K&apos;dir; çoğu kez büyük çerezler aşar.</translation>
    </message>
    <message>
        <source>Shrink the cookies.</source>
        <translation>Çerezleri küçültün.</translation>
    </message>
    <message>
        <source>Plain HTTP sent to an HTTPS listener, or scanners with broken requests.</source>
        <translation>HTTPS dinleyicisine düz HTTP veya bozuk istek gönderen tarama araçları.</translation>
    </message>
    <message>
        <source>Use `https://`; ignore the scanners.</source>
        <translation>`https://` kullanın; botları önemsemeyin.</translation>
    </message>
    <message>
        <source>ALB sends 400 for a request it cannot parse or that is too large.</source>
        <translation>ALB, ayrıştıramadığı veya çok büyük bulduğu istek için 400 gönderir.</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Kimlik doğrulanmadı</translation>
    </message>
    <message>
        <source>Load balancer, authentication rule</source>
        <translation>Yük dengeleyici, kimlik doğrulama kuralı</translation>
    </message>
    <message>
        <source>A listener rule wants authenticated users, and the load balancer could not make this one into one.</source>
        <translation>Bir dinleyici kuralı kimliği doğrulanmış kullanıcı ister; yük dengeleyici bu kullanıcıyı doğrulayamamıştır.</translation>
    </message>
    <message>
        <source>API calls without a session under a rule with `OnUnauthenticatedRequest` set to `deny`.</source>
        <translation>`OnUnauthenticatedRequest` değeri `deny` olan bir kural altında oturumsuz API çağrıları.</translation>
    </message>
    <message>
        <source>Log in first, or give the API a rule of its own.</source>
        <translation>Önce oturum açın veya API&apos;ye ayrı bir kural verin.</translation>
    </message>
    <message>
        <source>Allow outbound HTTPS in its security group; an internal load balancer needs a NAT gateway.</source>
        <translation>Güvenlik grubunda dışarı HTTPS&apos;ye izin verin; iç yük dengeleyiciye NAT ağ geçidi gerekir.</translation>
    </message>
    <message>
        <source>Send fewer claims.</source>
        <translation>Daha az bilgi (claim) gönderin.</translation>
    </message>
    <message>
        <source>ALB sends 401 from an authentication rule.</source>
        <translation>ALB, kimlik doğrulama kuralından 401 gönderir.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>Load balancer, AWS WAF</source>
        <translation>Yük dengeleyici, AWS WAF</translation>
    </message>
    <message>
        <source>The web ACL of AWS WAF blocked the request before any target.</source>
        <translation>AWS WAF web ACL&apos;si isteği hiçbir hedefe ulaşmadan engellemiştir.</translation>
    </message>
    <message>
        <source>`actions_executed` in the access log is `waf`. A managed rule took an ordinary form or upload for an attack, often a body above 8 KB.</source>
        <translation>Erişim günlüğünde `actions_executed` değeri `waf` olur. Yönetilen bir kural olağan bir formu veya yüklemeyi, çoğu kez 8 KB üstü bir gövdeyi saldırı saymıştır.</translation>
    </message>
    <message>
        <source>Find the rule in the sampled requests of the web ACL, and set it to Count for that path.</source>
        <translation>Kuralı web ACL&apos;nin örnek isteklerinde bulun ve o yol için Count yapın.</translation>
    </message>
    <message>
        <source>`target_status_code` is 403 too: the application refused.</source>
        <translation>`target_status_code` da 403&apos;tür: Uygulama reddetmiştir.</translation>
    </message>
    <message>
        <source>Look in the application.</source>
        <translation>Uygulamaya bakın.</translation>
    </message>
    <message>
        <source>ALB sends 403 when AWS WAF blocked the request.</source>
        <translation>ALB, AWS WAF isteği engellediğinde 403 gönderir.</translation>
    </message>
    <message>
        <source>Method Not Allowed</source>
        <translation>Yönteme izin yok</translation>
    </message>
    <message>
        <source>ALB does not take TRACE; another method that is refused was refused by the target.</source>
        <translation>ALB, TRACE yöntemini kabul etmez; başka bir yöntem reddedildiyse reddeden hedeftir.</translation>
    </message>
    <message>
        <source>Security scanners test TRACE.</source>
        <translation>Güvenlik tarama araçları TRACE dener.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Another method, and `target_status_code` is 405.</source>
        <translation>Başka bir yöntem ve `target_status_code` 405.</translation>
    </message>
    <message>
        <source>Look at the routes of the application.</source>
        <translation>Uygulamanın rotalarına bakın.</translation>
    </message>
    <message>
        <source>ALB sends 405 for TRACE.</source>
        <translation>ALB, TRACE için 405 gönderir.</translation>
    </message>
    <message>
        <source>Request Timeout</source>
        <translation>İstek zaman aşımı</translation>
    </message>
    <message>
        <source>The client sent no data until the idle timeout was over. TCP keep-alive does not count as data.</source>
        <translation>İstemci boşta kalma süresi dolana kadar veri göndermemiştir. TCP keep-alive veri sayılmaz.</translation>
    </message>
    <message>
        <source>Uploads over poor networks stall for longer than the idle timeout.</source>
        <translation>Zayıf ağlardan yüklemeler boşta kalma süresinden uzun takılır.</translation>
    </message>
    <message>
        <source>Send in smaller parts; raise the idle timeout if the pauses are normal.</source>
        <translation>Daha küçük parçalarla gönderin; duraklamalar olağansa boşta kalma süresini yükseltin.</translation>
    </message>
    <message>
        <source>ALB sends 408 when the client fell silent.</source>
        <translation>ALB, istemci sustuğunda 408 gönderir.</translation>
    </message>
    <message>
        <source>Payload Too Large</source>
        <translation>Gövde çok büyük</translation>
    </message>
    <message>
        <source>Load balancer, Lambda target</source>
        <translation>Yük dengeleyici, Lambda hedefi</translation>
    </message>
    <message>
        <source>A Lambda function is the target, and the request body is larger than 1 MB. For other targets ALB sets no such limit to the body. AWS&apos;s present guide also names 413 for headers beyond 16 K a line or 64 K in all.</source>
        <translation>Hedef bir Lambda işlevidir ve istek gövdesi 1 MB&apos;den büyüktür. Başka hedeflerde ALB gövdeye böyle bir sınır koymaz. AWS&apos;nin bugünkü kılavuzu, satır başına 16 K&apos;yi veya toplamda 64 K&apos;yi aşan başlıklar için de 413&apos;ü sayar.</translation>
    </message>
    <message>
        <source>Uploads through a function behind ALB.</source>
        <translation>ALB arkasındaki bir işlev üzerinden yükleme.</translation>
    </message>
    <message>
        <source>Let clients put the file into S3 with a presigned URL.</source>
        <translation>İstemciler dosyayı önceden imzalı bir URL ile S3&apos;e koysun.</translation>
    </message>
    <message>
        <source>ALB sends 413 when a body is too large for a Lambda target.</source>
        <translation>ALB, gövde Lambda hedefi için çok büyük olduğunda 413 gönderir.</translation>
    </message>
    <message>
        <source>URI Too Long</source>
        <translation>URI çok uzun</translation>
    </message>
    <message>
        <source>The URL or its query is longer than the load balancer takes.</source>
        <translation>URL veya sorgusu, yük dengeleyicinin sınırından uzundur.</translation>
    </message>
    <message>
        <source>Filters, reports or sign-on data packed into the query.</source>
        <translation>Sorguya doldurulmuş filtreler, raporlar veya oturum açma verileri.</translation>
    </message>
    <message>
        <source>Send them in the body of a POST.</source>
        <translation>Onları POST gövdesinde gönderin.</translation>
    </message>
    <message>
        <source>ALB sends 414 for an oversized URL or query string.</source>
        <translation>ALB, aşırı uzun URL veya sorgu için 414 gönderir.</translation>
    </message>
    <message>
        <source>Client closed connection</source>
        <translation>İstemci bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>Load balancer, while waiting for the target</source>
        <translation>Yük dengeleyici, hedefi beklerken</translation>
    </message>
    <message>
        <source>The client closed the connection before the load balancer had an answer for it, and before the idle timeout was over. The code stands in the access log only: nobody was there to receive it.</source>
        <translation>İstemci, yük dengeleyicinin elinde yanıt yokken ve boşta kalma süresi dolmadan bağlantıyı kapatmıştır. Kod yalnızca erişim günlüğünde yer alır: Onu alacak kimse kalmamıştır.</translation>
    </message>
    <message>
        <source>Many 460 at the same age: the timeout of the client, or of a proxy in front, is shorter than the target needs.</source>
        <translation>Hep aynı süre sonunda gelen çok sayıda 460: İstemcinin veya öndeki vekil sunucunun zaman aşımı, hedefin ihtiyaç duyduğu süreden kısadır.</translation>
    </message>
    <message>
        <source>Make the target faster, or raise the timeout of the client to at least the idle timeout of the load balancer.</source>
        <translation>Hedefi hızlandırın veya istemcinin zaman aşımını en az yük dengeleyicinin boşta kalma süresine çıkarın.</translation>
    </message>
    <message>
        <source>Mobile apps and browsers, now and then: people leave.</source>
        <translation>Mobil uygulamalar ve tarayıcılarda arada bir: Kullanıcılar ayrılır.</translation>
    </message>
    <message>
        <source>Watch the share only.</source>
        <translation>Yalnızca oranı izleyin.</translation>
    </message>
    <message>
        <source>ALB logs 460 when the client left first.</source>
        <translation>ALB, istemci önce ayrıldığında 460 yazar.</translation>
    </message>
    <message>
        <source>Too many IP addresses in X-Forwarded-For</source>
        <translation>X-Forwarded-For içinde çok fazla IP adresi</translation>
    </message>
    <message>
        <source>The `X-Forwarded-For` header of the request holds more than 30 addresses.</source>
        <translation>İsteğin `X-Forwarded-For` başlığında 30&apos;dan fazla adres vardır.</translation>
    </message>
    <message>
        <source>Requests go round in a circle through the same proxies, each adding an address.</source>
        <translation>İstekler aynı vekil sunuculardan geçerek döngüde dolaşır, her biri bir adres ekler.</translation>
    </message>
    <message>
        <source>Find the loop: a proxy whose target leads back to this load balancer.</source>
        <translation>Döngüyü bulun: hedefi yeniden bu yük dengeleyiciye çıkan bir vekil sunucu.</translation>
    </message>
    <message>
        <source>A scanner or a script sends a made-up header.</source>
        <translation>Bir tarama aracı veya betik uydurma bir başlık gönderir.</translation>
    </message>
    <message>
        <source>Nothing for strangers; in a program of your own, send the header once or not at all.</source>
        <translation>Yabancı istemciler için yapılacak bir şey yok; kendi programınızda başlığı bir kez gönderin veya hiç göndermeyin.</translation>
    </message>
    <message>
        <source>ALB sends 463 for an `X-Forwarded-For` with more than 30 addresses.</source>
        <translation>ALB, 30&apos;dan fazla adresli `X-Forwarded-For` için 463 gönderir.</translation>
    </message>
    <message>
        <source>Incompatible protocol versions</source>
        <translation>Uyumsuz protokol sürümleri</translation>
    </message>
    <message>
        <source>Load balancer, choosing the target group</source>
        <translation>Yük dengeleyici, hedef grubu seçerken</translation>
    </message>
    <message>
        <source>The version of HTTP in the request does not fit the protocol version of the target group.</source>
        <translation>İsteğin HTTP sürümü, hedef grubunun protokol sürümüne uymuyordur.</translation>
    </message>
    <message>
        <source>The target group is set to gRPC or HTTP/2, and a browser or health monitor comes with HTTP/1.1.</source>
        <translation>Hedef grubu gRPC veya HTTP/2&apos;ye ayarlıdır, bir tarayıcı veya izleme sistemi HTTP/1.1 ile gelir.</translation>
    </message>
    <message>
        <source>Use a group with version HTTP1 for such clients: ALB itself still offers HTTP/2 to browsers in front.</source>
        <translation>Böyle istemciler için HTTP1 sürümlü bir grup kullanın: ALB önde tarayıcılara yine HTTP/2 sunar.</translation>
    </message>
    <message>
        <source>A gRPC client sends something other than POST to a gRPC group.</source>
        <translation>Bir gRPC istemcisi gRPC grubuna POST dışında bir şey gönderir.</translation>
    </message>
    <message>
        <source>Send POST over HTTP/2.</source>
        <translation>HTTP/2 üzerinden POST gönderin.</translation>
    </message>
    <message>
        <source>ALB sends 464 when request and target group differ in protocol version.</source>
        <translation>ALB, istek ile hedef grubunun protokol sürümü uyuşmadığında 464 gönderir.</translation>
    </message>
    <message>
        <source>Internal Server Error</source>
        <translation>Sunucu iç hatası</translation>
    </message>
    <message>
        <source>`target_status_code` is 500: it is an error of the application, by far the usual case.</source>
        <translation>`target_status_code` 500&apos;dür: Uygulamanın hatasıdır; açık ara en sık durum budur.</translation>
    </message>
    <message>
        <source>Read the log of the application.</source>
        <translation>Uygulamanın günlüğünü okuyun.</translation>
    </message>
    <message>
        <source>`target_status_code` is `-` and a web ACL is attached.</source>
        <translation>`target_status_code` değeri `-` olur ve bir web ACL bağlıdır.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the rules and ask AWS support with the trace ID.</source>
        <translation>Yeniden deneyin; sürerse kuralları denetleyin ve izleme kimliğiyle AWS desteğine sorun.</translation>
    </message>
    <message>
        <source>Not Implemented</source>
        <translation>Desteklenmiyor</translation>
    </message>
    <message>
        <source>The `Transfer-Encoding` of the request is neither `chunked` nor `identity`.</source>
        <translation>İsteğin `Transfer-Encoding` değeri ne `chunked` ne `identity` değeridir.</translation>
    </message>
    <message>
        <source>A client announces `Transfer-Encoding: gzip`.</source>
        <translation>Bir istemci `Transfer-Encoding: gzip` bildirir.</translation>
    </message>
    <message>
        <source>Use `Content-Encoding: gzip`.</source>
        <translation>`Content-Encoding: gzip` kullanın.</translation>
    </message>
    <message>
        <source>ALB sends 501 for a transfer coding it does not know.</source>
        <translation>ALB, bilmediği aktarım kodlaması için 501 gönderir.</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>Load balancer, connecting to or reading from the target</source>
        <translation>Yük dengeleyici, hedefe bağlanırken veya hedeften okurken</translation>
    </message>
    <message>
        <source>The load balancer itself made this 502: the target refused, broke off, or answered something that is not HTTP. In the access log `elb_status_code` is 502 and `target_status_code` is `-`.</source>
        <translation>Bu 502 yanıtını yük dengeleyicinin kendisi üretmiştir: Hedef reddetmiş, bağlantıyı koparmış veya HTTP olmayan bir şey göndermiştir. Erişim günlüğünde `elb_status_code` 502, `target_status_code` ise `-` olur.</translation>
    </message>
    <message>
        <source>`target_processing_time` is `-1` on these lines</source>
        <translation>Bu satırlarda `target_processing_time` değeri `-1`</translation>
    </message>
    <message>
        <source>Set the keep-alive of the application above the idle timeout: in Node.js `server.keepAliveTimeout = 65000` and `headersTimeout` a little higher.</source>
        <translation>Uygulamanın keep-alive süresini boşta kalma süresinin üstüne çıkarın: Node.js&apos;te `server.keepAliveTimeout = 65000`, `headersTimeout` da biraz daha yüksek.</translation>
    </message>
    <message>
        <source>All requests, after a deployment: nothing listens on the port of the target group, so the target answers with RST.</source>
        <translation>Bir dağıtımdan sonra bütün istekler: Hedef grubunun bağlantı noktasında dinleyen yoktur, hedef RST ile yanıtlar.</translation>
    </message>
    <message>
        <source>`aws elbv2 describe-target-health --target-group-arn ARN`</source>
        <translation>`aws elbv2 describe-target-health --target-group-arn ARN`</translation>
    </message>
    <message>
        <source>Correct the port of the target group or of the container, and let the health check use the same port.</source>
        <translation>Hedef grubunun veya konteynerin bağlantı noktasını düzeltin; sağlık denetimi de aynı noktayı kullansın.</translation>
    </message>
    <message>
        <source>During deployments only: requests were still running when the deregistration delay (300 seconds by default) was over, or the process ended before it.</source>
        <translation>Yalnızca dağıtımlarda: Kayıt silme gecikmesi (varsayılan 300 saniye) dolduğunda istekler sürüyordur veya süreç ondan önce sona ermiştir.</translation>
    </message>
    <message>
        <source>Let the process finish its requests on `SIGTERM`, and raise the delay for long ones.</source>
        <translation>Süreç `SIGTERM` aldığında isteklerini bitirsin; uzun olanlar için gecikmeyi yükseltin.</translation>
    </message>
    <message>
        <source>The target group speaks HTTPS, and the handshake with the target fails. One that takes more than 10 seconds ends in 504, by AWS&apos;s present guide.</source>
        <translation>Hedef grubu HTTPS konuşur ve hedefle el sıkışma başarısız olur. AWS&apos;nin bugünkü kılavuzuna göre 10 saniyeden uzun süren el sıkışma 504 ile biter.</translation>
    </message>
    <message>
        <source>Test the target with `openssl s_client`; set the group to HTTP if the target has no TLS.</source>
        <translation>Hedefi `openssl s_client` ile deneyin; hedefte TLS yoksa grubu HTTP yapın.</translation>
    </message>
    <message>
        <source>The target is a Lambda function: its answer is malformed or larger than 1 MB, it failed or was throttled, or it ran into its own timeout.</source>
        <translation>Hedef bir Lambda işlevidir: Yanıtı bozuktur, 1 MB&apos;den büyüktür, işlev hata vermiş veya kısıtlanmıştır ya da kendi zaman aşımına uğramıştır.</translation>
    </message>
    <message>
        <source>Return `statusCode`, `headers` and `body` in the form ALB expects; raise the timeout of the function; put large results into S3.</source>
        <translation>`statusCode`, `headers` ve `body` alanlarını ALB&apos;nin beklediği biçimde döndürün; işlevin zaman aşımını yükseltin; büyük sonuçları S3&apos;e koyun.</translation>
    </message>
    <message>
        <source>ALB sends 502 when the target gave no usable answer.</source>
        <translation>ALB, hedef kullanılabilir bir yanıt vermediğinde 502 gönderir.</translation>
    </message>
    <message>
        <source>elb_status_code 502</source>
        <translation>elb_status_code 502</translation>
    </message>
    <message>
        <source>HTTPCode_ELB_502_Count</source>
        <translation>HTTPCode_ELB_502_Count</translation>
    </message>
    <message>
        <source>Service Unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>Load balancer, choosing a target</source>
        <translation>Yük dengeleyici, hedef seçerken</translation>
    </message>
    <message>
        <source>The ECS service has no running task, or the Auto Scaling group was never attached to the target group.</source>
        <translation>ECS hizmetinde çalışan görev yoktur veya Auto Scaling grubu hedef grubuna hiç bağlanmamıştır.</translation>
    </message>
    <message>
        <source>Read the events of the service for the reason its tasks stop; attach the group.</source>
        <translation>Görevlerin neden durduğunu hizmetin olaylarından okuyun; grubu bağlayın.</translation>
    </message>
    <message>
        <source>The application answers 503 itself; then `target_status_code` is 503 too.</source>
        <translation>503 yanıtını uygulama kendisi verir; o zaman `target_status_code` da 503&apos;tür.</translation>
    </message>
    <message>
        <source>ALB sends 503 for a target group without registered targets.</source>
        <translation>ALB, kayıtlı hedefi olmayan hedef grubu için 503 gönderir.</translation>
    </message>
    <message>
        <source>HTTPCode_ELB_503_Count</source>
        <translation>HTTPCode_ELB_503_Count</translation>
    </message>
    <message>
        <source>Gateway Timeout</source>
        <translation>Ağ geçidi zaman aşımı</translation>
    </message>
    <message>
        <source>Load balancer, waiting for the target</source>
        <translation>Yük dengeleyici, hedefi beklerken</translation>
    </message>
    <message>
        <source>Either no connection to the target, or no TLS handshake with it, within 10 seconds; or no answer within the idle timeout, 60 seconds by default.</source>
        <translation>Ya hedefle 10 saniye içinde bağlantı kurulamamış veya TLS el sıkışması bitmemiştir ya da varsayılanı 60 saniye olan boşta kalma süresi içinde yanıt gelmemiştir.</translation>
    </message>
    <message>
        <source>The request takes 60 seconds and more: `target_processing_time` is `-1` and the line comes about 60 seconds after the request.</source>
        <translation>İstek 60 saniye veya daha uzun sürer: `target_processing_time` değeri `-1` olur ve satır istekten yaklaşık 60 saniye sonra gelir.</translation>
    </message>
    <message>
        <source>`aws elbv2 describe-load-balancer-attributes --load-balancer-arn ARN`</source>
        <translation>`aws elbv2 describe-load-balancer-attributes --load-balancer-arn ARN`</translation>
    </message>
    <message>
        <source>Make the request faster, or raise the idle timeout, and then the keep-alive of the application with it.</source>
        <translation>İsteği hızlandırın veya boşta kalma süresini, onunla birlikte uygulamanın keep-alive süresini yükseltin.</translation>
    </message>
    <message>
        <source>After 10 seconds: the security group of the target or a network ACL (ephemeral ports 1024-65535) swallows the packets.</source>
        <translation>10 saniye sonra: Hedefin güvenlik grubu veya bir ağ ACL&apos;si (1024-65535 geçici bağlantı noktaları) paketleri yutuyordur.</translation>
    </message>
    <message>
        <source>Allow the security group of the load balancer on the port of the target, and the way back in the ACL.</source>
        <translation>Hedefin bağlantı noktasında yük dengeleyicinin güvenlik grubuna, ACL&apos;de de dönüş yoluna izin verin.</translation>
    </message>
    <message>
        <source>The target announces a larger `Content-Length` than it sends, and ALB waits for the rest.</source>
        <translation>Hedef, gönderdiğinden büyük bir `Content-Length` bildirir ve ALB kalanı bekler.</translation>
    </message>
    <message>
        <source>Mend the length in the application.</source>
        <translation>Uzunluğu uygulamada düzeltin.</translation>
    </message>
    <message>
        <source>ALB sends 504 when the target could not be reached or did not answer in time.</source>
        <translation>ALB, hedefe ulaşamadığında veya hedef zamanında yanıt vermediğinde 504 gönderir.</translation>
    </message>
    <message>
        <source>HTTPCode_ELB_504_Count</source>
        <translation>HTTPCode_ELB_504_Count</translation>
    </message>
    <message>
        <source>Unauthorized (identity provider)</source>
        <translation>Kimlik doğrulanamadı (kimlik sağlayıcı)</translation>
    </message>
    <message>
        <source>A listener rule authenticates users, and the identity provider answered with an error code. The field `error_reason` of the access log may name it.</source>
        <translation>Bir dinleyici kuralı kullanıcıların kimliğini doğrular; kimlik sağlayıcı hata koduyla yanıt vermiştir. Erişim günlüğünün `error_reason` alanında nedeni yazabilir.</translation>
    </message>
    <message>
        <source>Nobody gets in after a change: the provider sends everyone back to `https://DOMAIN/oauth2/idpresponse` with an `error` in the address, such as `invalid_scope` or `unauthorized_client`. (With a wrong client ID or callback address people stay on an error page of the provider.)</source>
        <translation>Bir değişiklikten sonra kimse giremez: Kimlik sağlayıcı herkesi `https://DOMAIN/oauth2/idpresponse` adresine, içinde `invalid_scope` veya `unauthorized_client` gibi bir `error` ile geri gönderir. (İstemci kimliği veya geri dönüş adresi yanlışsa kullanıcı, sağlayıcının hata sayfasında kalır.)</translation>
    </message>
    <message>
        <source>Read `error` and `error_description` in that address, with the browser&apos;s developer tools, and correct the scope or the client at the provider.</source>
        <translation>Tarayıcının geliştirici araçlarıyla o adresteki `error` ve `error_description` değerlerini okuyun; kapsamı veya sağlayıcıdaki istemciyi düzeltin.</translation>
    </message>
    <message>
        <source>ALB sends 561 when the identity provider reported an error.</source>
        <translation>ALB, kimlik sağlayıcı hata bildirdiğinde 561 gönderir.</translation>
    </message>
    <message>
        <source>The same event under two names: the client went away before there was an answer. Neither code was ever sent to anybody.</source>
        <translation>Aynı olayın iki adı: İstemci, yanıt oluşmadan gitmiştir. İki kod da hiç kimseye gönderilmemiştir.</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>AWS Application Load Balancer</source>
        <translation>AWS Application Load Balancer</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Durduğu yer</translation>
    </message>
    <message>
        <source>`elb_status_code` in the access log</source>
        <translation>Erişim günlüğünde `elb_status_code`</translation>
    </message>
    <message>
        <source>`$status` in the access log</source>
        <translation>Erişim günlüğünde `$status`</translation>
    </message>
    <message>
        <source>Limit it came before</source>
        <translation>Henüz dolmamış olan sınır</translation>
    </message>
    <message>
        <source>The idle timeout, 60 seconds by default; after it comes 504</source>
        <translation>Boşta kalma süresi, varsayılan 60 saniye; sonrasında 504 gelir</translation>
    </message>
    <message>
        <source>`proxy_read_timeout`, 60 seconds by default; after it comes 504</source>
        <translation>`proxy_read_timeout`, varsayılan 60 saniye; sonrasında 504 gelir</translation>
    </message>
    <message>
        <source>The request behind it</source>
        <translation>Arkadaki istek</translation>
    </message>
    <message>
        <source>May run on in the target</source>
        <translation>Hedefte sürebilir</translation>
    </message>
    <message>
        <source>Connection to the upstream is closed, unless `proxy_ignore_client_abort on`</source>
        <translation>`proxy_ignore_client_abort on` değilse arka uçla bağlantı kapatılır</translation>
    </message>
    <message>
        <source>With ALB in front of nginx, 460 in one log and 499 in the other belong together: the client left. 499 in nginx beside 504 in ALB means that ALB left.</source>
        <translation>nginx&apos;in önünde ALB varsa bir günlükteki 460 ile ötekindeki 499 aynı olaydır: İstemci gitmiştir. nginx&apos;te 499, ALB&apos;de 504 varsa giden ALB&apos;dir.</translation>
    </message>
    <message>
        <source>The login page stayed open for more than 15 minutes before the user signed in.</source>
        <translation>Kullanıcı oturum açana kadar giriş sayfası 15 dakikadan uzun açık kalmıştır.</translation>
    </message>
    <message>
        <source>Start again from the address of the application.</source>
        <translation>Uygulamanın adresinden yeniden başlayın.</translation>
    </message>
    <message>
        <source>All logins fail: the load balancer cannot reach the token or user info endpoint of the provider. Older versions of the guide list this under 401; today AWS names 500 for it.</source>
        <translation>Bütün girişler başarısızdır: Yük dengeleyici sağlayıcının token veya user info uç noktasına ulaşamıyordur. Kılavuzun eski sürümleri bunu 401 altında sayar; AWS bugün bunun için 500 der.</translation>
    </message>
    <message>
        <source>Users with very many groups: the claims of the provider are larger than the load balancer takes, 11 K together with the access token.</source>
        <translation>Çok fazla gruba üye kullanıcılar: Sağlayıcının bildirdiği bilgiler yük dengeleyicinin sınırından, erişim belirteciyle birlikte 11 K&apos;den büyüktür.</translation>
    </message>
    <message>
        <source>Load balancer, AWS WAF or login</source>
        <translation>Yük dengeleyici, AWS WAF veya giriş</translation>
    </message>
    <message>
        <source>If it comes from the load balancer and not from the target, the rules of AWS WAF could not be run, or a rule that authenticates users could not reach the identity provider.</source>
        <translation>Hedeften değil yük dengeleyiciden geldiyse AWS WAF kuralları çalıştırılamamış veya kullanıcıların kimliğini doğrulayan bir kural kimlik sağlayıcıya ulaşamamıştır.</translation>
    </message>
    <message>
        <source>`target_status_code` is `-` on the way back from the login page, for everybody.</source>
        <translation>Giriş sayfasından dönüşte, herkeste, `target_status_code` değeri `-` olur.</translation>
    </message>
    <message>
        <source>Allow HTTPS from the security group and subnets of the load balancer to the token and user info endpoints of the provider; its names must resolve publicly.</source>
        <translation>Yük dengeleyicinin güvenlik grubundan ve alt ağlarından sağlayıcının token ve user info uç noktalarına HTTPS izni verin; bu adlar genel DNS&apos;te çözümlenmelidir.</translation>
    </message>
    <message>
        <source>ALB sends 500 of its own when it could not run the web ACL or ask the identity provider.</source>
        <translation>ALB kendi 500 yanıtını, web ACL&apos;yi çalıştıramadığında veya kimlik sağlayıcıya soramadığında gönderir.</translation>
    </message>
    <message>
        <source>A few 502 all day, without any trace in the application: its keep-alive is shorter than the idle timeout of the load balancer (60 seconds by default), and it closes a connection just as the next request comes. Node.js keeps 5 seconds by default, only its newest versions 65.</source>
        <translation>Gün boyu tek tük, uygulamada iz bırakmayan 502: Uygulamanın keep-alive süresi yük dengeleyicinin boşta kalma süresinden (varsayılan 60 saniye) kısadır ve bağlantıyı tam sonraki istek gelirken kapatır. Node.js varsayılan olarak 5 saniye tutar; yalnızca en yeni sürümleri 65 saniye.</translation>
    </message>
    <message>
        <source>The target group that the rule leads to has no registered target, or only targets in the state `unused`. Unhealthy targets alone do not cause this: if all are unhealthy, ALB sends to them all the same.</source>
        <translation>Kuralın götürdüğü hedef grubunda kayıtlı hedef yoktur veya hepsi `unused` durumundadır. Sağlıksız hedefler tek başına buna yol açmaz: Hepsi sağlıksızsa ALB yine de onlara gönderir.</translation>
    </message>
    <message>
        <source>Single users only: the provider answers with an error for this person. Where it says that access is denied, ALB sends 401 instead.</source>
        <translation>Yalnızca bazı kullanıcılar giremez: Kimlik sağlayıcı o kişiler için hata verir. Erişimin reddedildiğini söylediğinde ALB bunun yerine 401 gönderir.</translation>
    </message>
    <message>
        <source>Look for the user in the log of the provider.</source>
        <translation>Kullanıcıyı sağlayıcının günlüğünde arayın.</translation>
    </message>
    <message>
        <source>An Application Load Balancer got an unusable answer from the target, or none in time. In the access log both have `target_status_code` `-`; the timers tell them apart.</source>
        <translation>Application Load Balancer hedeften kullanılamaz bir yanıt almış ya da zamanında hiç almamıştır. Erişim günlüğünde ikisinde de `target_status_code` `-` olur; ayrımı süreler yapar.</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Milliseconds, mostly</source>
        <translation>Çoğu kez milisaniyeler</translation>
    </message>
    <message>
        <source>10 seconds (connection) or the idle timeout, 60 by default</source>
        <translation>10 saniye (bağlantı) ya da boşta kalma süresi, varsayılan 60</translation>
    </message>
    <message>
        <source>Application closes idle connections early</source>
        <translation>Uygulama boştaki bağlantıyı erken kapatıyor</translation>
    </message>
    <message>
        <source>The classic cause: single errors in quiet hours</source>
        <translation>Bilinen neden: sakin saatlerde tek tük hata</translation>
    </message>
    <message>
        <source>Not the cause</source>
        <translation>Neden değildir</translation>
    </message>
    <message>
        <source>Security groups and ACLs</source>
        <translation>Güvenlik grupları ve ACL&apos;ler</translation>
    </message>
    <message>
        <source>A rejected packet at most</source>
        <translation>En çok reddedilen bir paket</translation>
    </message>
    <message>
        <source>Usual, when all requests fail after 10 seconds</source>
        <translation>Bütün istekler 10 saniyede düşüyorsa olağan</translation>
    </message>
    <message>
        <source>Lambda as the target</source>
        <translation>Hedef Lambda ise</translation>
    </message>
    <message>
        <source>Malformed or too large a result</source>
        <translation>Bozuk ya da fazla büyük sonuç</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Seyrek</translation>
    </message>
    <message>
        <source>The lever</source>
        <translation>Oynanacak ayar</translation>
    </message>
    <message>
        <source>`server.keepAliveTimeout`, ports, deregistration delay</source>
        <translation>`server.keepAliveTimeout`, bağlantı noktaları, kayıttan çıkarma gecikmesi</translation>
    </message>
    <message>
        <source>Faster requests, idle timeout</source>
        <translation>Daha hızlı istekler, boşta kalma süresi</translation>
    </message>
    <message>
        <source>When you raise the idle timeout against 504, raise the application&apos;s keep-alive above it, or 502 takes its place.</source>
        <translation>504&apos;e karşı boşta kalma süresini artırırsanız uygulamanın bağlantı süresini de onun üstüne çıkarın, yoksa yerini 502 alır.</translation>
    </message>
</context>
</TS>
