<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>cloudfront</name>
    <message>
        <source>Client Error</source>
        <extracomment>class 4xx</extracomment>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Server Error</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>CloudFront or origin</source>
        <translation>CloudFront veya kaynak sunucu</translation>
    </message>
    <message>
        <source>Three parties may have refused: AWS WAF or a geographic restriction at the edge, CloudFront for lack of a signature, or the origin, most often S3.</source>
        <translation>Reddeden üç taraf olabilir: kenarda AWS WAF veya coğrafi kısıtlama, imza eksikliği yüzünden CloudFront ya da kaynak sunucu, en sık S3.</translation>
    </message>
    <message>
        <source>`AccessDenied` in XML: S3 refuses. The object does not exist and the policy grants no `s3:ListBucket`, so S3 does not say 404; or the bucket policy does not know this distribution.</source>
        <translation>XML içinde `AccessDenied`: S3 reddetmiştir. Nesne yoktur ve ilke `s3:ListBucket` vermediği için S3 404 demez; ya da kova ilkesi bu dağıtımı tanımıyordur.</translation>
    </message>
    <message>
        <source>`aws s3api head-object --bucket BUCKET --key index.html`</source>
        <translation>`aws s3api head-object --bucket BUCKET --key index.html`</translation>
    </message>
    <message>
        <source>Check the key and the default root object; allow the distribution in the bucket policy (origin access control).</source>
        <translation>Anahtarı ve varsayılan kök nesneyi denetleyin; kova ilkesinde dağıtıma izin verin (origin access control).</translation>
    </message>
    <message>
        <source>The page of CloudFront says `Request blocked.`: AWS WAF matched.</source>
        <translation>CloudFront sayfasında `Request blocked.` yazar: AWS WAF eşleşmiştir.</translation>
    </message>
    <message>
        <source>Look for the request ID in the sampled requests of the web ACL.</source>
        <translation>İstek kimliğini web ACL&apos;nin örnek isteklerinde arayın.</translation>
    </message>
    <message>
        <source>`MissingKey`: the path wants a signed URL or cookie, and the request has none.</source>
        <translation>`MissingKey`: Yol imzalı URL veya çerez ister, istekte yoktur.</translation>
    </message>
    <message>
        <source>Sign it, or take the restriction off that behavior.</source>
        <translation>İmzalayın veya kısıtlamayı o davranıştan (behavior) kaldırın.</translation>
    </message>
    <message>
        <source>CloudFront sends or passes on 403 for a request that WAF, a restriction or the origin refused.</source>
        <translation>CloudFront; WAF, bir kısıtlama veya kaynak sunucu reddettiğinde 403 gönderir veya iletir.</translation>
    </message>
    <message>
        <source>Not Found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Kaynak sunucu</translation>
    </message>
    <message>
        <source>The origin has no such object. CloudFront keeps the 404 for 10 seconds by default, so a file uploaded just now may be missing a little longer.</source>
        <translation>Kaynak sunucuda böyle bir nesne yoktur. CloudFront 404 yanıtını varsayılan olarak 10 saniye tutar; az önce yüklenen dosya biraz daha yok görünebilir.</translation>
    </message>
    <message>
        <source>The file exists now, and the 404 stays: the error caching minimum TTL was raised, or the origin sent `Cache-Control` with it.</source>
        <translation>Dosya artık vardır, 404 sürer: Hata önbelleğinin en kısa TTL değeri yükseltilmiştir veya kaynak sunucu yanında `Cache-Control` göndermiştir.</translation>
    </message>
    <message>
        <source>`curl -sI https://origin.example.com/path`: 200 there means that CloudFront still holds the old 404</source>
        <translation>`curl -sI https://origin.example.com/path`: Orada 200 geliyorsa eski 404&apos;ü CloudFront tutuyordur</translation>
    </message>
    <message>
        <source>Invalidate the path with `aws cloudfront create-invalidation --distribution-id ID --paths /path`, and lower that TTL.</source>
        <translation>Yolu `aws cloudfront create-invalidation --distribution-id ID --paths /path` ile geçersiz kılın ve o TTL değerini düşürün.</translation>
    </message>
    <message>
        <source>Paths of a single-page application give 404 on reload: they exist only in the browser.</source>
        <translation>Tek sayfalık uygulamanın yolları yenilemede 404 verir: Bu yollar yalnızca tarayıcıda vardır.</translation>
    </message>
    <message>
        <source>Map them to `/index.html` with a function on the viewer request.</source>
        <translation>Onları, “viewer request” olayında çalışan bir işlevle `/index.html` dosyasına yönlendirin.</translation>
    </message>
    <message>
        <source>CloudFront passes on the 404 of the origin and caches it briefly.</source>
        <translation>CloudFront, kaynak sunucunun 404 yanıtını iletir ve kısa süre önbellekte tutar.</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>CloudFront, connecting to the origin</source>
        <translation>CloudFront, kaynak sunucuya bağlanırken</translation>
    </message>
    <message>
        <source>CloudFront reached no usable origin: mostly the TLS handshake with it failed. The page says `The request could not be satisfied`, and `x-cache` is `Error from cloudfront`. The error is cached for 10 seconds by default.</source>
        <translation>CloudFront kullanılabilir bir kaynak sunucu bulamamıştır: Çoğu kez onunla TLS el sıkışması başarısızdır. Sayfada `The request could not be satisfied`, `x-cache` başlığında `Error from cloudfront` yazar. Hata varsayılan olarak 10 saniye önbellekte kalır.</translation>
    </message>
    <message>
        <source>The certificate of the origin does not carry the origin domain name, nor the `Host` that is passed on. Typical: the origin is the DNS name of a load balancer, the certificate is for the site.</source>
        <translation>Kaynak sunucunun sertifikasında ne kaynak alan adı ne iletilen `Host` vardır. Tipik durum: Kaynak, yük dengeleyicinin DNS adıdır, sertifika ise sitenindir.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect origin.example.com:443 -servername origin.example.com`</source>
        <translation>`openssl s_client -connect origin.example.com:443 -servername origin.example.com`</translation>
    </message>
    <message>
        <source>Use an origin name that the certificate covers, or pass `Host` on to the origin.</source>
        <translation>Sertifikanın kapsadığı bir kaynak adı kullanın veya `Host` başlığını kaynağa iletin.</translation>
    </message>
    <message>
        <source>The certificate of the origin has expired, is self-signed, or lacks its intermediate.</source>
        <translation>Kaynak sunucunun sertifikasının süresi geçmiştir, sertifika kendinden imzalıdır veya ara sertifikası eksiktir.</translation>
    </message>
    <message>
        <source>Install a valid certificate with the whole chain.</source>
        <translation>Tam zinciriyle geçerli bir sertifika kurun.</translation>
    </message>
    <message>
        <source>The origin shares no protocol version or cipher with CloudFront, or listens on another port.</source>
        <translation>Kaynak sunucunun CloudFront ile ortak protokol sürümü veya şifre takımı yoktur ya da başka bir bağlantı noktasında dinler.</translation>
    </message>
    <message>
        <source>Compare the minimum origin SSL protocol and the ports of the origin settings with the server.</source>
        <translation>Kaynak ayarlarındaki en düşük SSL protokolünü ve bağlantı noktalarını sunucuyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Correct the name or its DNS record.</source>
        <translation>Adı veya DNS kaydını düzeltin.</translation>
    </message>
    <message>
        <source>A Lambda@Edge function returned a malformed response.</source>
        <translation>Bir Lambda@Edge işlevi bozuk bir yanıt döndürmüştür.</translation>
    </message>
    <message>
        <source>Test the function with the event from its log.</source>
        <translation>İşlevi günlüğündeki olayla deneyin.</translation>
    </message>
    <message>
        <source>CloudFront sends 502 when it cannot connect to the origin properly.</source>
        <translation>CloudFront, kaynak sunucuya düzgün bağlanamadığında 502 gönderir.</translation>
    </message>
    <message>
        <source>The request could not be satisfied</source>
        <translation>The request could not be satisfied</translation>
    </message>
    <message>
        <source>Error from cloudfront</source>
        <translation>Error from cloudfront</translation>
    </message>
    <message>
        <source>Service Unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>Usually the origin itself says 503 and CloudFront passes it on; the rest are functions at the edge and, rarely, a lack of capacity there.</source>
        <translation>Çoğu kez 503 diyen kaynak sunucudur, CloudFront onu iletir; gerisi kenardaki işlevlerdir, seyrek olarak da kenarda kapasite eksikliğidir.</translation>
    </message>
    <message>
        <source>The origin is overloaded or in maintenance, or an S3 bucket answers `Slow Down`.</source>
        <translation>Kaynak sunucu aşırı yüklü veya bakımdadır ya da bir S3 kovası `Slow Down` yanıtı verir.</translation>
    </message>
    <message>
        <source>`curl -sv -o /dev/null https://origin.example.com/path`</source>
        <translation>`curl -sv -o /dev/null https://origin.example.com/path`</translation>
    </message>
    <message>
        <source>Ask the origin directly. Cache longer so that fewer requests reach it.</source>
        <translation>Kaynak sunucuya doğrudan sorun. Ona daha az istek gitsin diye daha uzun önbelleğe alın.</translation>
    </message>
    <message>
        <source>A CloudFront function or Lambda@Edge function throws, or hits its limits; the log or `x-cache` names `LambdaExecutionError` or `FunctionExecutionError`.</source>
        <translation>Bir CloudFront işlevi veya Lambda@Edge işlevi hata veriyor ya da sınırına takılıyordur; günlükte veya `x-cache` başlığında `LambdaExecutionError` veya `FunctionExecutionError` yazar.</translation>
    </message>
    <message>
        <source>Read its log in CloudWatch: that of Lambda@Edge is in the region near the user, that of CloudFront functions in us-east-1.</source>
        <translation>CloudWatch&apos;taki günlüğünü okuyun: Lambda@Edge&apos;inki kullanıcıya yakın bölgede, CloudFront işlevlerininki us-east-1&apos;dedir.</translation>
    </message>
    <message>
        <source>CloudFront sends or passes on 503 when the origin or a function at the edge is unavailable.</source>
        <translation>CloudFront, kaynak sunucu veya kenardaki bir işlev kullanılamadığında 503 gönderir veya iletir.</translation>
    </message>
    <message>
        <source>Gateway Timeout</source>
        <translation>Ağ geçidi zaman aşımı</translation>
    </message>
    <message>
        <source>CloudFront, waiting for the origin</source>
        <translation>CloudFront, kaynak sunucuyu beklerken</translation>
    </message>
    <message>
        <source>The origin did not answer in time, or packets to it are lost. The origin response timeout is 30 seconds by default; for a connection CloudFront makes 3 attempts of 10 seconds.</source>
        <translation>Kaynak sunucu zamanında yanıt vermemiştir veya ona giden paketler kayboluyordur. Kaynak yanıt zaman aşımı varsayılan olarak 30 saniyedir; bağlantı için CloudFront 10&apos;ar saniyelik 3 deneme yapar.</translation>
    </message>
    <message>
        <source>Slow paths: a POST fails after 30 seconds, GET and HEAD after up to 90, because CloudFront asks the origin up to 3 times.</source>
        <translation>Yavaş yollar: POST 30 saniye sonra başarısız olur; GET ve HEAD&apos;de CloudFront kaynağa 3 keze kadar sorduğu için bu 90 saniyeyi bulabilir.</translation>
    </message>
    <message>
        <source>`curl -o /dev/null -sw &apos;%{time_starttransfer}\n&apos; https://origin.example.com/path`</source>
        <translation>`curl -o /dev/null -sw &apos;%{time_starttransfer}\n&apos; https://origin.example.com/path`</translation>
    </message>
    <message>
        <source>Make them faster; raise the response timeout of the origin.</source>
        <translation>Hızlandırın; kaynağın yanıt zaman aşımını yükseltin.</translation>
    </message>
    <message>
        <source>Everything fails: a firewall or security group of the origin drops the addresses of CloudFront.</source>
        <translation>Her şey başarısızdır: Kaynak sunucunun güvenlik duvarı veya güvenlik grubu CloudFront adreslerini düşürüyordur.</translation>
    </message>
    <message>
        <source>Allow the managed prefix list `com.amazonaws.global.cloudfront.origin-facing`.</source>
        <translation>Yönetilen `com.amazonaws.global.cloudfront.origin-facing` önek listesine izin verin.</translation>
    </message>
    <message>
        <source>The origin has a private address or no route from the internet.</source>
        <translation>Kaynak sunucunun yalnızca özel ağ adresi vardır veya ona internetten yol yoktur.</translation>
    </message>
    <message>
        <source>Give it a public name, or use VPC origins.</source>
        <translation>Ona genel bir ad verin veya VPC origins kullanın.</translation>
    </message>
    <message>
        <source>CloudFront sends 504 when the origin stays silent.</source>
        <translation>CloudFront, kaynak sunucu sustuğunda 504 gönderir.</translation>
    </message>
    <message>
        <source>`x-edge-detailed-result-type` is `OriginDnsError`, or the error names `NonS3OriginDnsError`: the origin domain name does not resolve.</source>
        <translation>`x-edge-detailed-result-type` değeri `OriginDnsError` olur veya hata `NonS3OriginDnsError` adını taşır: Kaynak alan adı çözülemiyordur.</translation>
    </message>
</context>
</TS>
