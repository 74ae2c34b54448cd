<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>envoy</name>
    <message>
        <source>Upstream</source>
        <extracomment>class upstream</extracomment>
        <translation>Arka uç</translation>
    </message>
    <message>
        <source>Client side</source>
        <translation>İstemci tarafı</translation>
    </message>
    <message>
        <source>Envoy itself</source>
        <translation>Envoy&apos;un kendisi</translation>
    </message>
    <message>
        <source>HTTP status with it</source>
        <translation>Birlikte gelen HTTP durum kodu</translation>
    </message>
    <message>
        <source>DNS resolution failed</source>
        <translation>DNS çözümlemesi başarısız</translation>
    </message>
    <message>
        <source>Envoy, resolving the upstream</source>
        <translation>Envoy, arka ucun adını çözümlerken</translation>
    </message>
    <message>
        <source>The dynamic forward proxy could not turn the host name of the request into an address.</source>
        <translation>Dinamik iletim vekil sunucusu, isteğin makine adını adrese çevirememiştir.</translation>
    </message>
    <message>
        <source>503 with `dns_resolution_failure`: the name in `Host` does not exist, or the resolver of Envoy does not answer.</source>
        <translation>`dns_resolution_failure` ile 503: `Host` içindeki ad yoktur veya Envoy&apos;un çözümleyicisi yanıt vermiyordur.</translation>
    </message>
    <message>
        <source>`dig shop.example.com` in the container of Envoy</source>
        <translation>Envoy&apos;un konteynerinde `dig shop.example.com`</translation>
    </message>
    <message>
        <source>Ask the resolver that Envoy uses for that name, and correct the name or the resolver.</source>
        <translation>Envoy&apos;un kullandığı çözümleyiciye bu adı sorun; adı veya çözümleyiciyi düzeltin.</translation>
    </message>
    <message>
        <source>Envoy logs DF when the upstream name could not be resolved.</source>
        <translation>Envoy, arka ucun adı çözümlenemediğinde DF yazar.</translation>
    </message>
    <message>
        <source>Drop overload</source>
        <translation>Aşırı yükte düşürüldü</translation>
    </message>
    <message>
        <source>Envoy, before choosing a host</source>
        <translation>Envoy, sunucu seçmeden önce</translation>
    </message>
    <message>
        <source>The control plane has told Envoy to drop a share of the requests of this cluster, and this one was among them.</source>
        <translation>Denetim düzlemi Envoy&apos;a bu kümenin isteklerinden bir payı düşürmesini söylemiştir; bu istek onlardan biridir.</translation>
    </message>
    <message>
        <source>A steady percentage of requests fails while the hosts are healthy: `drop_overloads` stands in the policy of the endpoints.</source>
        <translation>Sunucular sağlıklıyken isteklerin sabit bir yüzdesi başarısız olur: Uç noktaların ilkesinde `drop_overloads` vardır.</translation>
    </message>
    <message>
        <source>Look there for the share and its author; take it away when the overload is over.</source>
        <translation>Payı ve onu koyanı orada arayın; aşırı yük geçince kaldırın.</translation>
    </message>
    <message>
        <source>Envoy logs DO for a request that the drop policy of the cluster took.</source>
        <translation>Envoy, kümenin düşürme ilkesine takılan istek için DO yazar.</translation>
    </message>
    <message>
        <source>Upstream connection termination</source>
        <translation>Arka uç bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>Envoy, waiting for the response headers</source>
        <translation>Envoy, yanıt başlıklarını beklerken</translation>
    </message>
    <message>
        <source>An open connection to the upstream ended while a request was on it and no answer had begun. With a connection from the pool the upstream may never have read the request.</source>
        <translation>Arka uçla açık olan bir bağlantı, üzerinde istek varken ve yanıt başlamadan sona ermiştir. Bağlantı havuzdan geldiyse arka uç isteği hiç okumamış olabilir.</translation>
    </message>
    <message>
        <source>`%DURATION%` of the lines; the keep-alive setting of the application</source>
        <translation>Satırların `%DURATION%` değeri; uygulamanın keep-alive ayarı</translation>
    </message>
    <message>
        <source>Set `idle_timeout` in the `common_http_protocol_options` of the cluster below the keep-alive of the application, and retry on `reset`.</source>
        <translation>Kümenin `common_http_protocol_options` içindeki `idle_timeout` değerini uygulamanın keep-alive süresinin altına çekin ve `reset` için yeniden denemeyi açın.</translation>
    </message>
    <message>
        <source>UC in a burst at the time of a rollout or a crash: processes ended with requests in hand.</source>
        <translation>Bir dağıtım veya çökme anında toplu UC: Süreçler, ellerinde istek varken sona ermiştir.</translation>
    </message>
    <message>
        <source>`kubectl describe pod`</source>
        <translation>`kubectl describe pod`</translation>
    </message>
    <message>
        <source>Let the application finish its requests on `SIGTERM`, and hold the Pod back with a `preStop` pause. After a crash, read its own log and the reason of the last exit.</source>
        <translation>Uygulama `SIGTERM` aldığında isteklerini bitirsin; Pod&apos;u `preStop` beklemesiyle tutun. Çökmeden sonra kendi günlüğünü ve son çıkış nedenini okuyun.</translation>
    </message>
    <message>
        <source>Always the same path: the application closes without an answer, for instance on a body that is too large.</source>
        <translation>Hep aynı yol: Uygulama yanıt vermeden kapatıyordur; örneğin gövde çok büyük olduğunda.</translation>
    </message>
    <message>
        <source>Send that request past Envoy with `curl -v` and mend the application.</source>
        <translation>O isteği `curl -v` ile Envoy&apos;u atlayarak gönderin ve uygulamayı düzeltin.</translation>
    </message>
    <message>
        <source>Envoy logs UC with 503 when the upstream connection closed before the response.</source>
        <translation>Envoy, arka uç bağlantısı yanıttan önce kapandığında 503 ile birlikte UC yazar.</translation>
    </message>
    <message>
        <source>disconnect/reset before headers</source>
        <translation>connection termination</translation>
    </message>
    <message>
        <source>Upstream connection failure</source>
        <translation>Arka uçla bağlantı kurulamadı</translation>
    </message>
    <message>
        <source>Envoy, connecting to the upstream</source>
        <translation>Envoy, arka uca bağlanırken</translation>
    </message>
    <message>
        <source>Envoy could not open a connection to the chosen host: refused, timed out, or broken off in the TLS handshake. The request itself was never sent.</source>
        <translation>Envoy, seçtiği sunucuya bağlantı açamamıştır: Bağlantı reddedilmiş, zaman aşımına uğramış veya TLS el sıkışmasında kopmuştur. İsteğin kendisi hiç gönderilmemiştir.</translation>
    </message>
    <message>
        <source>The end of the reply text, after `transport failure reason:`, says which of these it was.</source>
        <translation>Hangisi olduğunu yanıt metninin sonu, `transport failure reason:` sonrası söyler.</translation>
    </message>
    <message>
        <source>`ss -ltnp`</source>
        <translation>`ss -ltnp`</translation>
    </message>
    <message>
        <source>Start the application, let it listen on `0.0.0.0`, and compare its port with the one in the cluster or Service.</source>
        <translation>Uygulamayı başlatın, `0.0.0.0` adresinde dinlemesini sağlayın ve bağlantı noktasını kümedeki (cluster) veya Service içindekiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The line ends after just the `connect_timeout` of the cluster, 5 seconds by default: a firewall, network policy or dead node swallows the packets.</source>
        <translation>İstek, kümenin `connect_timeout` süresi (varsayılan 5 saniye) dolduğu anda biter: Bir güvenlik duvarı, ağ ilkesi veya ölü bir düğüm paketleri yutuyordur.</translation>
    </message>
    <message>
        <source>`nc -vz -w 5 10.0.0.12 8080` from the machine or container of Envoy</source>
        <translation>Envoy&apos;un makinesinden veya konteynerinden `nc -vz -w 5 10.0.0.12 8080`</translation>
    </message>
    <message>
        <source>Open the way from Envoy to the host, and remove dead addresses from the endpoints.</source>
        <translation>Envoy&apos;dan sunucuya giden yolu açın ve ölü adresleri uç noktalardan çıkarın.</translation>
    </message>
    <message>
        <source>The reason names `CERTIFICATE_VERIFY_FAILED`: Envoy does not trust the certificate of the upstream, or the name in it is another.</source>
        <translation>Neden olarak `CERTIFICATE_VERIFY_FAILED` yazar: Envoy arka ucun sertifikasına güvenmiyordur veya içindeki ad başkadır.</translation>
    </message>
    <message>
        <source>Correct `trusted_ca`, the name matchers and `sni` in the `UpstreamTlsContext`, or renew the certificate.</source>
        <translation>`UpstreamTlsContext` içindeki `trusted_ca`, ad eşleştiricileri ve `sni` değerlerini düzeltin veya sertifikayı yenileyin.</translation>
    </message>
    <message>
        <source>The reason names `WRONG_VERSION_NUMBER`: Envoy speaks TLS to a port that answers in plain text. In Istio this is a `DestinationRule` with TLS for a workload without a sidecar.</source>
        <translation>Neden olarak `WRONG_VERSION_NUMBER` yazar: Envoy, düz metinle yanıt veren bir bağlantı noktasıyla TLS konuşuyordur. Istio&apos;da bu, yan vekil sunucusu (sidecar) olmayan bir iş yükü için TLS isteyen `DestinationRule` demektir.</translation>
    </message>
    <message>
        <source>Switch TLS off for that cluster, or aim at the TLS port.</source>
        <translation>O küme için TLS&apos;yi kapatın veya TLS bağlantı noktasını hedefleyin.</translation>
    </message>
    <message>
        <source>Envoy logs UF with 503 when no connection to the upstream came about.</source>
        <translation>Envoy, arka uçla bağlantı kurulamadığında 503 ile birlikte UF yazar.</translation>
    </message>
    <message>
        <source>upstream connect error</source>
        <translation>arka uca bağlanılamadı</translation>
    </message>
    <message>
        <source>No healthy upstream</source>
        <translation>Sağlıklı arka uç yok</translation>
    </message>
    <message>
        <source>Envoy, choosing a host</source>
        <translation>Envoy, sunucu seçerken</translation>
    </message>
    <message>
        <source>The Service has no ready Pod: all restart, or none passes its readiness probe.</source>
        <translation>Service&apos;in hazır Pod&apos;u yoktur: Hepsi yeniden başlıyordur veya hiçbiri hazır olma denetimini geçmiyordur.</translation>
    </message>
    <message>
        <source>`kubectl get endpointslices -l kubernetes.io/service-name=shop`</source>
        <translation>`kubectl get endpointslices -l kubernetes.io/service-name=shop`</translation>
    </message>
    <message>
        <source>Bring the Pods to readiness; look at their logs and events first.</source>
        <translation>Pod&apos;ların hazır duruma gelmesini sağlayın; önce günlüklerine ve olaylarına bakın.</translation>
    </message>
    <message>
        <source>The list is empty although Pods run: the selector of the Service, the `subset` labels of an Istio `DestinationRule` or the discovery source fit none of them.</source>
        <translation>Pod&apos;lar çalıştığı hâlde liste boştur: Service&apos;in seçicisi, Istio `DestinationRule` içindeki `subset` etiketleri veya keşif kaynağı hiçbirine uymuyordur.</translation>
    </message>
    <message>
        <source>`curl -s localhost:9901/clusters | grep shop`</source>
        <translation>`curl -s localhost:9901/clusters | grep shop`</translation>
    </message>
    <message>
        <source>Make labels and selectors agree.</source>
        <translation>Etiketlerle seçicileri uyumlu yapın.</translation>
    </message>
    <message>
        <source>`/clusters` shows `/failed_active_hc`: the health checks of Envoy fail, on a wrong path, port or `Host`.</source>
        <translation>`/clusters` çıktısında `/failed_active_hc` vardır: Envoy&apos;un sağlık denetimleri yanlış yol, bağlantı noktası veya `Host` yüzünden başarısız oluyordur.</translation>
    </message>
    <message>
        <source>Ask for the path of the check by hand from the machine of Envoy and mend the answer or the check.</source>
        <translation>Denetimin yolunu Envoy&apos;un makinesinden elle isteyin, yanıtı veya denetimi düzeltin.</translation>
    </message>
    <message>
        <source>`/clusters` shows `/failed_outlier_check`: outlier detection has ejected the hosts after errors in a row.</source>
        <translation>`/clusters` çıktısında `/failed_outlier_check` vardır: Aykırı sunucu algılama, art arda hatalardan sonra sunucuları çıkarmıştır.</translation>
    </message>
    <message>
        <source>Envoy answers 503 with the body `no healthy upstream` and logs UH.</source>
        <translation>Envoy, gövdesi `no healthy upstream` olan 503 yanıtını verir ve UH yazar.</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>uç nokta yok</translation>
    </message>
    <message>
        <source>Upstream max stream duration reached</source>
        <translation>Arka uç akışının en uzun süresi doldu</translation>
    </message>
    <message>
        <source>Envoy, stream to the upstream</source>
        <translation>Envoy, arka uca giden akış</translation>
    </message>
    <message>
        <source>The stream has lasted as long as `max_stream_duration` allows. The limit counts from the start, however busy the stream is.</source>
        <translation>Akış, `max_stream_duration` ayarının izin verdiği süreyi doldurmuştur. Sınır, akış ne kadar meşgul olursa olsun baştan sayılır.</translation>
    </message>
    <message>
        <source>Long gRPC streams or downloads end after the same time.</source>
        <translation>Uzun gRPC akışları veya indirmeler hep aynı sürede biter.</translation>
    </message>
    <message>
        <source>Raise or remove the limit for those routes; let clients of endless streams reconnect.</source>
        <translation>Bu rotalarda sınırı yükseltin veya kaldırın; sonu olmayan akışların istemcileri yeniden bağlansın.</translation>
    </message>
    <message>
        <source>Envoy logs UMSDR when the longest duration of an upstream stream is over.</source>
        <translation>Envoy, arka uç akışının en uzun süresi dolduğunda UMSDR yazar.</translation>
    </message>
    <message>
        <source>Upstream overflow</source>
        <translation>Arka uç sınırı aşıldı</translation>
    </message>
    <message>
        <source>Envoy, before sending to the upstream</source>
        <translation>Envoy, arka uca göndermeden önce</translation>
    </message>
    <message>
        <source>A circuit breaker of the cluster is open: too many connections, waiting requests, requests or retries at once. Envoy refuses on the spot to spare the upstream.</source>
        <translation>Kümenin bir devre kesicisi açıktır: aynı anda çok fazla bağlantı, bekleyen istek, istek veya yeniden deneme vardır. Envoy arka ucu korumak için anında reddeder.</translation>
    </message>
    <message>
        <source>The statistics `upstream_rq_pending_overflow` or `upstream_cx_overflow` of the cluster grow. By default 1024 connections, 1024 waiting requests and 1024 requests are allowed, and 3 retries at once.</source>
        <translation>Kümenin `upstream_rq_pending_overflow` veya `upstream_cx_overflow` istatistiği büyür. Varsayılan olarak 1024 bağlantıya, bekleyen 1024 isteğe, 1024 isteğe ve aynı anda 3 yeniden denemeye izin verilir.</translation>
    </message>
    <message>
        <source>`curl -s localhost:9901/stats | grep overflow`</source>
        <translation>`curl -s localhost:9901/stats | grep overflow`</translation>
    </message>
    <message>
        <source>If the upstream is slow, mend that: the queue is the result. If it can bear more, raise the one threshold that overflows.</source>
        <translation>Arka uç yavaşsa onu düzeltin: Kuyruk bunun sonucudur. Daha fazlasını kaldırabiliyorsa yalnızca taşan eşiği yükseltin.</translation>
    </message>
    <message>
        <source>An Istio `DestinationRule` sets `http1MaxPendingRequests` or `maxConnections` to small numbers copied from an example.</source>
        <translation>Bir Istio `DestinationRule`, `http1MaxPendingRequests` veya `maxConnections` için örnekten kopyalanmış küçük sayılar kullanır.</translation>
    </message>
    <message>
        <source>Size them by the load you measure.</source>
        <translation>Onları ölçtüğünüz yüke göre belirleyin.</translation>
    </message>
    <message>
        <source>Envoy answers 503 with the header `x-envoy-overloaded` and logs UO.</source>
        <translation>Envoy, `x-envoy-overloaded` başlığıyla 503 yanıtını verir ve UO yazar.</translation>
    </message>
    <message>
        <source>circuit breaker</source>
        <translation>devre kesici</translation>
    </message>
    <message>
        <source>circuit breaking</source>
        <translation>circuit breaker</translation>
    </message>
    <message>
        <source>Upstream protocol error</source>
        <translation>Arka uç tarafında protokol hatası</translation>
    </message>
    <message>
        <source>Envoy, reading the response</source>
        <translation>Envoy, yanıtı okurken</translation>
    </message>
    <message>
        <source>The upstream answered, but not in valid HTTP of the version that Envoy expected.</source>
        <translation>Arka uç yanıt vermiştir, ama yanıt Envoy&apos;un beklediği sürümde geçerli HTTP değildir.</translation>
    </message>
    <message>
        <source>The cluster is set to HTTP/2 and the application speaks HTTP/1.1 only, or the other way round with gRPC.</source>
        <translation>Küme HTTP/2&apos;ye ayarlıdır, uygulama ise yalnızca HTTP/1.1 konuşur; gRPC&apos;de de tersi olur.</translation>
    </message>
    <message>
        <source>`curl -v --http2-prior-knowledge http://10.0.0.12:8080/`</source>
        <translation>`curl -v --http2-prior-knowledge http://10.0.0.12:8080/`</translation>
    </message>
    <message>
        <source>Set `http2_protocol_options` for gRPC only; in Kubernetes name the port `grpc-…` or `http-…`, or set its `appProtocol`.</source>
        <translation>`http2_protocol_options` ayarını yalnızca gRPC için kullanın; Kubernetes&apos;te bağlantı noktasına `grpc-…` veya `http-…` adını verin ya da `appProtocol` alanını ayarlayın.</translation>
    </message>
    <message>
        <source>The application sends both `Content-Length` and `Transfer-Encoding`, or control characters in a header.</source>
        <translation>Uygulama hem `Content-Length` hem `Transfer-Encoding` veya başlıkta denetim karakterleri gönderiyordur.</translation>
    </message>
    <message>
        <source>Mend the response in the application.</source>
        <translation>Yanıtı uygulamada düzeltin.</translation>
    </message>
    <message>
        <source>Envoy logs UPE when the response broke the rules of HTTP.</source>
        <translation>Envoy, yanıt HTTP kurallarını çiğnediğinde UPE yazar.</translation>
    </message>
    <message>
        <source>invalid response from upstream</source>
        <translation>protocol error</translation>
    </message>
    <message>
        <source>Upstream remote reset</source>
        <translation>Arka uç akışı sıfırladı</translation>
    </message>
    <message>
        <source>Envoy, waiting for the upstream</source>
        <translation>Envoy, arka ucu beklerken</translation>
    </message>
    <message>
        <source>The upstream gave up this one stream with `RST_STREAM`; the connection around it lives on. So it is a matter of HTTP/2, gRPC or HTTP/3.</source>
        <translation>Arka uç yalnızca bu akıştan `RST_STREAM` ile vazgeçmiştir; çevresindeki bağlantı yaşamaya devam eder. Yani konu HTTP/2, gRPC veya HTTP/3&apos;tür.</translation>
    </message>
    <message>
        <source>A gRPC server aborts the call: an unhandled error, a message above its size limit, or its own deadline.</source>
        <translation>Bir gRPC sunucusu çağrıyı keser: yakalanmamış bir hata, boyut sınırını aşan bir ileti veya kendi süre sınırı.</translation>
    </message>
    <message>
        <source>Read the log of the server at the time of the line; on the wire, the error code in `RST_STREAM` names the reason.</source>
        <translation>Satırın zamanında sunucunun günlüğünü okuyun; ağ kaydında nedeni `RST_STREAM` içindeki hata kodu söyler.</translation>
    </message>
    <message>
        <source>The server refuses new streams with `REFUSED_STREAM` because it shuts down or has reached its limit of streams.</source>
        <translation>Sunucu kapandığı veya akış sınırına ulaştığı için yeni akışları `REFUSED_STREAM` ile reddeder.</translation>
    </message>
    <message>
        <source>Retry on `refused-stream`: such a request was not processed.</source>
        <translation>`refused-stream` için yeniden denemeyi açın: Böyle bir istek işlenmemiştir.</translation>
    </message>
    <message>
        <source>Envoy logs UR with 503 when the upstream resets the stream before the response.</source>
        <translation>Envoy, arka uç akışı yanıttan önce sıfırladığında 503 ile birlikte UR yazar.</translation>
    </message>
    <message>
        <source>RST_STREAM from upstream</source>
        <translation>remote reset</translation>
    </message>
    <message>
        <source>Upstream retry limit exceeded</source>
        <translation>Arka uç deneme sınırı aşıldı</translation>
    </message>
    <message>
        <source>Envoy, after the last attempt</source>
        <translation>Envoy, son denemeden sonra</translation>
    </message>
    <message>
        <source>All attempts that the retry policy allows have failed; for TCP, all connection attempts. The flag says how often Envoy tried, and the flag beside it why the attempts failed.</source>
        <translation>Yeniden deneme ilkesinin izin verdiği bütün denemeler, TCP&apos;de bütün bağlantı denemeleri başarısız olmuştur. Bu bayrak Envoy&apos;un ne kadar denediğini, yanındaki bayrak denemelerin neden tutmadığını söyler.</translation>
    </message>
    <message>
        <source>`UF,URX`: every attempt met a connection that could not be opened. For a TCP proxy one failure is enough, as `max_connect_attempts` is 1 by default.</source>
        <translation>`UF,URX`: Her denemede bağlantı açılamamıştır. TCP vekil sunucusunda tek başarısızlık yeter, çünkü `max_connect_attempts` varsayılan olarak 1&apos;dir.</translation>
    </message>
    <message>
        <source>Treat it as UF.</source>
        <translation>UF gibi ele alın.</translation>
    </message>
    <message>
        <source>URX alone beside a 5xx: the upstream answered each attempt with an error that the policy retries on, and the client got the last answer.</source>
        <translation>5xx ile birlikte tek başına URX: Arka uç her denemeye, ilkenin yeniden deneme öngördüğü bir hatayla yanıt vermiştir; istemci son yanıtı almıştır.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the application. More retries would only multiply the load.</source>
        <translation>Nedeni uygulamanın günlüğünde arayın. Daha çok deneme yalnızca yükü katlar.</translation>
    </message>
    <message>
        <source>Envoy adds URX when the number of retries or of TCP connection attempts is used up.</source>
        <translation>Envoy, yeniden deneme veya TCP bağlantı denemesi hakkı bittiğinde URX ekler.</translation>
    </message>
    <message>
        <source>retries exhausted</source>
        <translation>retry limit exceeded</translation>
    </message>
    <message>
        <source>Upstream request timeout</source>
        <translation>Arka uç istek zaman aşımı</translation>
    </message>
    <message>
        <source>The whole request had come in, but the answer was not complete when the timeout of the route ran out. Connecting and all retries count into that time. Whether the work was done is unknown.</source>
        <translation>İsteğin tamamı gelmiştir; ama rotanın zaman aşımı dolduğunda yanıt tamamlanmamıştır. Bağlantının kurulması ve bütün yeniden denemeler bu süreye girer. İşin yapılıp yapılmadığı bilinmez.</translation>
    </message>
    <message>
        <source>`%DURATION%` is close to 15000 on all of them: that is the default `timeout` of a route.</source>
        <translation>`%DURATION%` hepsinde 15000&apos;e yakındır: Bir rotanın varsayılan `timeout` değeri budur.</translation>
    </message>
    <message>
        <source>Make the request faster, or set `timeout` on that route to what it needs. For streams and long polling set it to `0s` and rely on the idle timeout.</source>
        <translation>İsteği hızlandırın veya o rotanın `timeout` değerini gereken süreye ayarlayın. Akışlarda ve uzun yoklamada `0s` yapıp boşta kalma zaman aşımına güvenin.</translation>
    </message>
    <message>
        <source>The details say `upstream_per_try_timeout`: each attempt is cut short by `per_try_timeout`, and the last one was too.</source>
        <translation>Ayrıntıda `upstream_per_try_timeout` yazar: Her deneme `per_try_timeout` ile kesilmiş, sonuncusu da kesilmiştir.</translation>
    </message>
    <message>
        <source>Raise `per_try_timeout` above the usual response time, and keep attempts times `per_try_timeout` below `timeout`.</source>
        <translation>`per_try_timeout` değerini olağan yanıt süresinin üstüne çıkarın; deneme sayısı ile `per_try_timeout` çarpımı `timeout` değerinin altında kalsın.</translation>
    </message>
    <message>
        <source>The client sets the limit itself with `x-envoy-upstream-rq-timeout-ms`, or over gRPC with `grpc-timeout` where the route has the old `max_grpc_timeout`. With `max_stream_duration` the end is not UT: the details then say `max_duration_timeout`.</source>
        <translation>Sınırı istemci `x-envoy-upstream-rq-timeout-ms` ile kendisi koyar; gRPC&apos;de ise rotada eski `max_grpc_timeout` ayarı varsa `grpc-timeout` ile. `max_stream_duration` ayarında son UT değildir: Ayrıntılarda `max_duration_timeout` yazar.</translation>
    </message>
    <message>
        <source>Let the caller ask for more time.</source>
        <translation>Çağıran taraf daha uzun süre istesin.</translation>
    </message>
    <message>
        <source>Envoy answers 504 and logs UT.</source>
        <translation>Envoy 504 yanıtını verir ve UT yazar.</translation>
    </message>
    <message>
        <source>upstream timed out</source>
        <translation>upstream request timeout</translation>
    </message>
    <message>
        <source>Downstream connection termination</source>
        <translation>İstemci bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>Envoy, before the response was complete</source>
        <translation>Envoy, yanıt tamamlanmadan önce</translation>
    </message>
    <message>
        <source>Many DC with the same `%DURATION%`: the timeout of the caller or of the load balancer in front is shorter than the response takes.</source>
        <translation>`%DURATION%` değeri aynı olan çok sayıda DC: Çağıranın veya öndeki yük dengeleyicinin zaman aşımı, yanıtın süresinden kısadır.</translation>
    </message>
    <message>
        <source>Make the response faster, or raise the timeout in front above that of the route.</source>
        <translation>Yanıtı hızlandırın veya öndeki zaman aşımını rotanınkinin üstüne çıkarın.</translation>
    </message>
    <message>
        <source>Scattered lines on pages and searches: people leave or reload.</source>
        <translation>Sayfa ve aramalarda dağınık satırlar: Kullanıcılar ayrılır veya sayfayı yeniler.</translation>
    </message>
    <message>
        <source>Nothing; watch the share.</source>
        <translation>Yapılacak bir şey yok; oranı izleyin.</translation>
    </message>
    <message>
        <source>Expected for such routes: leave them out of the error rate.</source>
        <translation>Böyle rotalarda beklenen durumdur: Hata oranına katmayın.</translation>
    </message>
    <message>
        <source>Envoy logs DC when the downstream side ended first.</source>
        <translation>Envoy, istemci tarafı önce bitirdiğinde DC yazar.</translation>
    </message>
    <message>
        <source>client disconnected</source>
        <translation>istemci bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>response code 0</source>
        <translation>durum kodu 0</translation>
    </message>
    <message>
        <source>Downstream protocol error</source>
        <translation>İstemci tarafında protokol hatası</translation>
    </message>
    <message>
        <source>Envoy, reading the request</source>
        <translation>Envoy, isteği okurken</translation>
    </message>
    <message>
        <source>What came in was not valid HTTP, so there was no request to route.</source>
        <translation>Gelen veri geçerli HTTP değildir; yönlendirilecek bir istek oluşmamıştır.</translation>
    </message>
    <message>
        <source>`http1.codec_error` at the first byte: a client speaks TLS to the plain-text port, or another protocol altogether.</source>
        <translation>İlk baytta `http1.codec_error`: Bir istemci düz metin bağlantı noktasıyla TLS veya büsbütün başka bir protokol konuşuyordur.</translation>
    </message>
    <message>
        <source>Use `http://` or the port with TLS.</source>
        <translation>`http://` veya TLS&apos;li bağlantı noktasını kullanın.</translation>
    </message>
    <message>
        <source>Scanners and old programs send broken headers to a public listener.</source>
        <translation>Tarama araçları ve eski programlar, herkese açık dinleyiciye bozuk başlıklar gönderir.</translation>
    </message>
    <message>
        <source>Nothing for strangers; for a client of your own, look at `%RESPONSE_CODE_DETAILS%`.</source>
        <translation>Yabancı istemciler için yapılacak bir şey yok; kendi istemcinizse `%RESPONSE_CODE_DETAILS%` değerine bakın.</translation>
    </message>
    <message>
        <source>Envoy logs DPE when the request broke the rules of HTTP.</source>
        <translation>Envoy, istek HTTP kurallarını çiğnediğinde DPE yazar.</translation>
    </message>
    <message>
        <source>Duration timeout</source>
        <translation>Süre sınırı doldu</translation>
    </message>
    <message>
        <source>Envoy, client connection</source>
        <translation>Envoy, istemci bağlantısı</translation>
    </message>
    <message>
        <source>The request or connection of the client was older than `max_connection_duration` or, with TCP, `max_downstream_connection_duration`.</source>
        <translation>İstemcinin isteği veya bağlantısı `max_connection_duration`, TCP&apos;de `max_downstream_connection_duration` süresini aşmıştır.</translation>
    </message>
    <message>
        <source>TCP connections, to a database for instance, are cut at the same age.</source>
        <translation>TCP bağlantıları, örneğin bir veritabanına gidenler, hep aynı süre sonunda kesilir.</translation>
    </message>
    <message>
        <source>Let the pool of the client renew its connections earlier, or raise the limit.</source>
        <translation>İstemcinin havuzu bağlantılarını daha erken yenilesin ya da sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Envoy logs DT when the downstream duration limit is over.</source>
        <translation>Envoy, istemci tarafındaki süre sınırı dolduğunda DT yazar.</translation>
    </message>
    <message>
        <source>Invalid Envoy request headers</source>
        <translation>Geçersiz Envoy istek başlıkları</translation>
    </message>
    <message>
        <source>Envoy, router</source>
        <translation>Envoy, yönlendirici</translation>
    </message>
    <message>
        <source>A header that the router checks strictly, such as `x-envoy-retry-on`, has a value it does not accept.</source>
        <translation>Yönlendiricinin sıkı denetlediği, `x-envoy-retry-on` gibi bir başlığın değeri kabul edilmemiştir.</translation>
    </message>
    <message>
        <source>The router has `strict_check_headers`, and a caller sends a misspelt value.</source>
        <translation>Yönlendiricide `strict_check_headers` vardır ve bir çağıran yanlış yazılmış bir değer gönderir.</translation>
    </message>
    <message>
        <source>Correct the value in the caller, or remove `x-envoy-*` from requests that come from outside.</source>
        <translation>Değeri çağıranda düzeltin veya dışarıdan gelen isteklerden `x-envoy-*` başlıklarını silin.</translation>
    </message>
    <message>
        <source>Envoy answers 400 and logs IH.</source>
        <translation>Envoy 400 yanıtını verir ve IH yazar.</translation>
    </message>
    <message>
        <source>Delay injected</source>
        <translation>Gecikme eklendi</translation>
    </message>
    <message>
        <source>Envoy, fault filter</source>
        <translation>Envoy, hata ekleme filtresi</translation>
    </message>
    <message>
        <source>The fault filter held the request back for a set time. The response after it may be quite normal.</source>
        <translation>Hata ekleme filtresi isteği belirli bir süre bekletmiştir. Ardından gelen yanıt tümüyle olağan olabilir.</translation>
    </message>
    <message>
        <source>Response times grow by a round amount, and the lines carry DI.</source>
        <translation>Yanıt süreleri yuvarlak bir miktar uzar ve satırlarda DI vardır.</translation>
    </message>
    <message>
        <source>Look for `fault` with `delay` in the route or `VirtualService`.</source>
        <translation>Rotada veya `VirtualService` içinde `delay` taşıyan `fault` bloğunu arayın.</translation>
    </message>
    <message>
        <source>Envoy logs DI when its fault filter delayed the request.</source>
        <translation>Envoy, hata ekleme filtresi isteği geciktirdiğinde DI yazar.</translation>
    </message>
    <message>
        <source>Fault injected</source>
        <translation>Hata eklendi</translation>
    </message>
    <message>
        <source>The error is made on purpose: the fault filter aborted the request.</source>
        <translation>Hata bilerek üretilmiştir: Hata ekleme filtresi isteği kesmiştir.</translation>
    </message>
    <message>
        <source>The body is `fault filter abort`. A test of resilience is running, or was forgotten in a `VirtualService`.</source>
        <translation>Gövdede `fault filter abort` yazar. Bir dayanıklılık denemesi sürüyordur veya bir `VirtualService` içinde unutulmuştur.</translation>
    </message>
    <message>
        <source>Remove the `fault` block or restrict it to test traffic by a header.</source>
        <translation>`fault` bloğunu kaldırın veya bir başlıkla deneme trafiğiyle sınırlayın.</translation>
    </message>
    <message>
        <source>Envoy logs FI when its fault filter aborted the request.</source>
        <translation>Envoy, hata ekleme filtresi isteği kestiğinde FI yazar.</translation>
    </message>
    <message>
        <source>Failed local health check</source>
        <translation>Yerel sağlık denetimi başarısız</translation>
    </message>
    <message>
        <source>Envoy, health check filter</source>
        <translation>Envoy, sağlık denetimi filtresi</translation>
    </message>
    <message>
        <source>The health check filter of this Envoy answers that the local service is failed, so that load balancers in front take it out. It does so on an order by hand, when the service&apos;s own last answer was a failure, or when too few hosts of a cluster named in the filter are healthy.</source>
        <translation>Bu Envoy&apos;un sağlık denetimi filtresi, yerel hizmetin başarısız olduğunu bildirir; öndeki yük dengeleyiciler onu devreden çıkarsın diye. Bunu elle verilen bir komut üzerine, hizmetin son yanıtı başarısız olduğunda veya filtrede adı geçen bir kümenin sağlıklı makineleri azaldığında yapar.</translation>
    </message>
    <message>
        <source>Someone has posted `/healthcheck/fail` to the admin interface, as scripts do before a restart, and nobody has taken it back.</source>
        <translation>Biri, betiklerin yeniden başlatmadan önce yaptığı gibi yönetim arayüzüne `/healthcheck/fail` göndermiş ve geri alan olmamıştır.</translation>
    </message>
    <message>
        <source>Envoy logs LH with 503 while the local service counts as failed.</source>
        <translation>Envoy, yerel hizmet başarısız sayıldığı sürece 503 ile birlikte LH yazar.</translation>
    </message>
    <message>
        <source>Local reset</source>
        <translation>Yerel sıfırlama</translation>
    </message>
    <message>
        <source>Envoy, before the response</source>
        <translation>Envoy, yanıttan önce</translation>
    </message>
    <message>
        <source>Envoy logs LR with 503 when it reset the upstream side itself.</source>
        <translation>Envoy, arka uç tarafını kendisi sıfırladığında 503 ile birlikte LR yazar.</translation>
    </message>
    <message>
        <source>No cluster found</source>
        <translation>Küme bulunamadı</translation>
    </message>
    <message>
        <source>Envoy, choosing the cluster</source>
        <translation>Envoy, küme seçerken</translation>
    </message>
    <message>
        <source>A route fits, but the cluster it names is not known to this Envoy.</source>
        <translation>Bir rota uyar, ama adını verdiği küme bu Envoy&apos;da tanımlı değildir.</translation>
    </message>
    <message>
        <source>The control plane sent the route and not the cluster, or the cluster was rejected as invalid; for a while after a change this also happens in passing.</source>
        <translation>Denetim düzlemi rotayı göndermiş, kümeyi göndermemiştir veya küme geçersiz diye reddedilmiştir; bir değişiklikten hemen sonra geçici olarak da görülür.</translation>
    </message>
    <message>
        <source>`curl -s localhost:9901/clusters`</source>
        <translation>`curl -s localhost:9901/clusters`</translation>
    </message>
    <message>
        <source>Compare the name in the route with the list of clusters, and look for rejected updates.</source>
        <translation>Rotadaki adı küme listesiyle karşılaştırın ve reddedilen güncellemeleri arayın.</translation>
    </message>
    <message>
        <source>`cluster_header` takes the name from a request header, and the value is wrong or missing.</source>
        <translation>`cluster_header`, adı bir istek başlığından alır; değer yanlıştır veya yoktur.</translation>
    </message>
    <message>
        <source>Set the header at the one that sends it.</source>
        <translation>Başlığı gönderen tarafta düzeltin.</translation>
    </message>
    <message>
        <source>Envoy answers 503, or what `cluster_not_found_response_code` says, and logs NC.</source>
        <translation>Envoy 503 veya `cluster_not_found_response_code` ne diyorsa onu gönderir ve NC yazar.</translation>
    </message>
    <message>
        <source>No filter config found</source>
        <translation>Filtre yapılandırması bulunamadı</translation>
    </message>
    <message>
        <source>Envoy, filter chain</source>
        <translation>Envoy, filtre zinciri</translation>
    </message>
    <message>
        <source>Errors right after the start of Envoy or after a new filter was added by `ECDS`.</source>
        <translation>Envoy başladıktan veya `ECDS` ile yeni bir filtre eklendikten hemen sonra hatalar görülür.</translation>
    </message>
    <message>
        <source>Check the connection to the control plane and whether it knows the resource; give the filter a `default_config`.</source>
        <translation>Denetim düzlemiyle bağlantıyı ve kaynağı tanıyıp tanımadığını denetleyin; filtreye bir `default_config` verin.</translation>
    </message>
    <message>
        <source>Envoy logs NFCF when a filter is still without its configuration.</source>
        <translation>Envoy, bir filtrenin yapılandırması hâlâ yoksa NFCF yazar.</translation>
    </message>
    <message>
        <source>No route found</source>
        <translation>Rota bulunamadı</translation>
    </message>
    <message>
        <source>Envoy, choosing the route</source>
        <translation>Envoy, rota seçerken</translation>
    </message>
    <message>
        <source>Nothing in the configuration fits the request: no virtual host for its host name, no route for its path, or, one layer below, no filter chain for the connection. No upstream was asked.</source>
        <translation>Yapılandırmada isteğe uyan bir şey yoktur: makine adı için sanal konak (virtual host), yolu için rota veya bir alt katmanda bağlantı için filtre zinciri bulunamamıştır. Hiçbir arka uca sorulmamıştır.</translation>
    </message>
    <message>
        <source>`route_not_found` and an empty 404: the `Host` of the request is in no `domains` list, often because it carries a port such as `shop.example.com:8443`.</source>
        <translation>`route_not_found` ve boş bir 404: İsteğin `Host` değeri hiçbir `domains` listesinde yoktur; çoğu kez `shop.example.com:8443` gibi bağlantı noktası taşıdığı için.</translation>
    </message>
    <message>
        <source>`curl -s localhost:9901/config_dump`</source>
        <translation>`curl -s localhost:9901/config_dump`</translation>
    </message>
    <message>
        <source>Add the name, with the port too, or set `strip_any_host_port` on the connection manager.</source>
        <translation>Adı, bağlantı noktalı biçimiyle de ekleyin veya bağlantı yöneticisinde `strip_any_host_port` ayarlayın.</translation>
    </message>
    <message>
        <source>The host is known, but no route takes the path: a `prefix` or `path` differs by a slash or a letter, and there is no catch-all.</source>
        <translation>Makine adı bilinir, ama bu yolu karşılayan rota yoktur: `prefix` veya `path` değeri bir eğik çizgi ya da harf farklıdır ve geri kalan her şeyi yakalayan bir rota da yoktur.</translation>
    </message>
    <message>
        <source>Correct the match, or the address in the caller.</source>
        <translation>Eşleşmeyi veya çağırandaki adresi düzeltin.</translation>
    </message>
    <message>
        <source>`filter_chain_not_found` in the listener log: the SNI, the ALPN or the address of the connection fits no filter chain.</source>
        <translation>Dinleyici günlüğünde `filter_chain_not_found` vardır: Bağlantının SNI, ALPN veya adres bilgisi hiçbir filtre zincirine uymuyordur.</translation>
    </message>
    <message>
        <source>Send the right SNI (`openssl s_client -servername`), or add a chain or a `default_filter_chain`.</source>
        <translation>Doğru SNI gönderin (`openssl s_client -servername`) veya bir zincir ya da `default_filter_chain` ekleyin.</translation>
    </message>
    <message>
        <source>`istioctl analyze`</source>
        <translation>`istioctl analyze`</translation>
    </message>
    <message>
        <source>Run the analyser and follow what it names.</source>
        <translation>Analiz aracını çalıştırın ve gösterdiğini düzeltin.</translation>
    </message>
    <message>
        <source>Envoy answers 404 with an empty body and logs NR.</source>
        <translation>Envoy, gövdesi boş bir 404 yanıtı verir ve NR yazar.</translation>
    </message>
    <message>
        <source>route not found</source>
        <translation>route not found</translation>
    </message>
    <message>
        <source>Overload manager terminated the request</source>
        <translation>Aşırı yük yöneticisi isteği bitirdi</translation>
    </message>
    <message>
        <source>Envoy, under overload</source>
        <translation>Envoy, aşırı yük altında</translation>
    </message>
    <message>
        <source>Envoy itself is short of a resource that its overload manager watches, usually memory, and sheds load.</source>
        <translation>Envoy&apos;un kendisi, aşırı yük yöneticisinin izlediği bir kaynakta, çoğu kez bellekte sıkışmıştır ve yük atıyordur.</translation>
    </message>
    <message>
        <source>The statistics `overload.*.active` are 1 for an action, and the heap is close to `max_heap_size_bytes`.</source>
        <translation>Bir eylem için `overload.*.active` istatistiği 1&apos;dir ve yığın belleği `max_heap_size_bytes` sınırına yakındır.</translation>
    </message>
    <message>
        <source>`curl -s localhost:9901/stats | grep overload`</source>
        <translation>`curl -s localhost:9901/stats | grep overload`</translation>
    </message>
    <message>
        <source>Give Envoy more memory or more replicas; look for buffers that grow, as with slow clients and large bodies.</source>
        <translation>Envoy&apos;a daha çok bellek veya kopya verin; yavaş istemciler ve büyük gövdelerdeki gibi büyüyen arabellekleri arayın.</translation>
    </message>
    <message>
        <source>Envoy logs OM when its overload manager ends a request.</source>
        <translation>Envoy, aşırı yük yöneticisi bir isteği bitirdiğinde OM yazar.</translation>
    </message>
    <message>
        <source>Response from cache filter</source>
        <translation>Yanıt önbellek filtresinden</translation>
    </message>
    <message>
        <source>Envoy, cache filter</source>
        <translation>Envoy, önbellek filtresi</translation>
    </message>
    <message>
        <source>The response came from the cache filter of Envoy, not from an upstream. It is a note, not an error.</source>
        <translation>Yanıt bir arka uçtan değil, Envoy&apos;un önbellek filtresinden gelmiştir. Hata değil, nottur.</translation>
    </message>
    <message>
        <source>Responses stay old after a change at the upstream, and the lines carry RFCF.</source>
        <translation>Arka uçtaki bir değişiklikten sonra yanıtlar eski kalır ve satırlarda RFCF vardır.</translation>
    </message>
    <message>
        <source>Send shorter `Cache-Control` from the upstream.</source>
        <translation>Arka uçtan daha kısa `Cache-Control` gönderin.</translation>
    </message>
    <message>
        <source>Envoy logs RFCF for a response out of its cache.</source>
        <translation>Envoy, önbelleğinden verdiği yanıt için RFCF yazar.</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Hız sınırına takıldı</translation>
    </message>
    <message>
        <source>Envoy, rate limit filter</source>
        <translation>Envoy, hız sınırı filtresi</translation>
    </message>
    <message>
        <source>A rate limit filter refused the request. No upstream saw it.</source>
        <translation>Bir hız sınırı filtresi isteği reddetmiştir. Hiçbir arka uç onu görmemiştir.</translation>
    </message>
    <message>
        <source>The body is `local_rate_limited`: the token bucket of this one Envoy was empty. Each replica counts for itself.</source>
        <translation>Gövdede `local_rate_limited` yazar: Yalnızca bu Envoy&apos;un belirteç kovası boşalmıştır. Her kopya kendi sayar.</translation>
    </message>
    <message>
        <source>Let the caller slow down. If the limit is too tight, size `token_bucket` per replica.</source>
        <translation>Çağıran yavaşlasın. Sınır çok darsa `token_bucket` değerini kopya başına hesaplayın.</translation>
    </message>
    <message>
        <source>The details are `request_rate_limited`: the shared rate limit service said no, by its descriptors.</source>
        <translation>Ayrıntıda `request_rate_limited` yazar: Ortak hız sınırı hizmeti, tanımlayıcılarına göre hayır demiştir.</translation>
    </message>
    <message>
        <source>Find the descriptor in the configuration of the service, and check that it does not put all clients behind one proxy into one bucket.</source>
        <translation>Hizmetin yapılandırmasında tanımlayıcıyı bulun ve tek bir vekil sunucunun ardındaki bütün istemcileri aynı kovaya koymadığını doğrulayın.</translation>
    </message>
    <message>
        <source>Envoy answers 429 and logs RL.</source>
        <translation>Envoy 429 yanıtını verir ve RL yazar.</translation>
    </message>
    <message>
        <source>Rate limit service error</source>
        <translation>Hız sınırı hizmeti hatası</translation>
    </message>
    <message>
        <source>The rate limit service could not be asked, and `failure_mode_deny` tells Envoy to refuse in that case.</source>
        <translation>Hız sınırı hizmetine sorulamamıştır ve `failure_mode_deny`, Envoy&apos;a bu durumda reddetmesini söyler.</translation>
    </message>
    <message>
        <source>The service is down or slower than the `timeout` of the filter, 20 ms by default.</source>
        <translation>Hizmet durmuştur veya filtrenin `timeout` değerinden (varsayılan 20 ms) yavaştır.</translation>
    </message>
    <message>
        <source>Bring the service back. Decide whether an outage of the limiter should stop traffic: without `failure_mode_deny` requests pass.</source>
        <translation>Hizmeti ayağa kaldırın. Sınırlayıcının kesintisi trafiği durdursun mu, karar verin: `failure_mode_deny` olmadan istekler geçer.</translation>
    </message>
    <message>
        <source>Envoy logs RLSE when it refuses because the rate limit service failed.</source>
        <translation>Envoy, hız sınırı hizmeti çalışmadığı için reddettiğinde RLSE yazar.</translation>
    </message>
    <message>
        <source>Stream idle timeout</source>
        <translation>Akış boşta kalma zaman aşımı</translation>
    </message>
    <message>
        <source>Envoy, with the stream idle</source>
        <translation>Envoy, akış boştayken</translation>
    </message>
    <message>
        <source>For `stream_idle_timeout`, 5 minutes by default, no byte moved on this stream in either direction.</source>
        <translation>`stream_idle_timeout` süresince (varsayılan 5 dakika) bu akışta hiçbir yönde bayt akmamıştır.</translation>
    </message>
    <message>
        <source>Server-sent events, WebSocket or gRPC streams break after exactly 5 minutes of silence.</source>
        <translation>Uzun süreli akışlar (Server-Sent Events, WebSocket, gRPC) tam 5 dakikalık sessizlikten sonra kopar.</translation>
    </message>
    <message>
        <source>Send a message or comment now and then, or raise `idle_timeout` on that route.</source>
        <translation>Arada bir ileti veya yorum gönderin ya da o rotanın `idle_timeout` değerini yükseltin.</translation>
    </message>
    <message>
        <source>Uploads stall: the client stops sending in the middle of the body.</source>
        <translation>Yüklemeler takılır: İstemci gövdenin ortasında göndermeyi bırakır.</translation>
    </message>
    <message>
        <source>Look at the network of the client, and let it resume.</source>
        <translation>İstemcinin ağına bakın ve yüklemeyi kaldığı yerden sürdürmesini sağlayın.</translation>
    </message>
    <message>
        <source>If no response has begun, Envoy answers 408, in newer versions 504 once it has the whole request; otherwise it resets the stream.</source>
        <translation>Yanıt başlamadıysa Envoy 408, yeni sürümlerde isteğin tamamını almışsa 504 gönderir; başladıysa akışı sıfırlar.</translation>
    </message>
    <message>
        <source>Unauthorized external service</source>
        <translation>Dış yetkilendirme reddetti</translation>
    </message>
    <message>
        <source>Envoy, external authorization</source>
        <translation>Envoy, dış yetkilendirme</translation>
    </message>
    <message>
        <source>The external authorization service did not let the request through, by refusing it or by not answering. The upstream saw nothing.</source>
        <translation>Dış yetkilendirme hizmeti isteği geçirmemiştir: ya reddetmiş ya da yanıt vermemiştir. Arka uç hiçbir şey görmemiştir.</translation>
    </message>
    <message>
        <source>`ext_authz_denied`: the service answered no; its own status and body go to the client.</source>
        <translation>`ext_authz_denied`: Hizmet hayır demiştir; kendi durum kodu ve gövdesi istemciye gider.</translation>
    </message>
    <message>
        <source>Look for the request in the log of the authorization service: a missing token, an expired one, or a rule.</source>
        <translation>İsteği yetkilendirme hizmetinin günlüğünde arayın: eksik veya süresi geçmiş bir belirteç ya da bir kural.</translation>
    </message>
    <message>
        <source>`ext_authz_error`: the service was unreachable or slow, and `failure_mode_allow` is off. The client gets `status_on_error`, 403 by default, which hides an outage.</source>
        <translation>`ext_authz_error`: Hizmete ulaşılamamıştır veya hizmet yavaştır ve `failure_mode_allow` kapalıdır. İstemci `status_on_error` değerini, varsayılan 403&apos;ü alır; bu da bir kesintiyi gizler.</translation>
    </message>
    <message>
        <source>Restore the service, and set `status_on_error` to 503 so that callers retry.</source>
        <translation>Hizmeti düzeltin ve çağıranlar yeniden denesin diye `status_on_error` değerini 503 yapın.</translation>
    </message>
    <message>
        <source>Envoy logs UAEX when the `ext_authz` filter refused.</source>
        <translation>Envoy, `ext_authz` filtresi reddettiğinde UAEX yazar.</translation>
    </message>
    <message>
        <source>ext_authz</source>
        <translation>dış yetkilendirme</translation>
    </message>
    <message>
        <source>external authorization</source>
        <translation>ext_authz</translation>
    </message>
    <message>
        <source>Both end in 503 without a request sent. With UF Envoy picked a host and could not connect to it; with UH there was none to pick.</source>
        <translation>İkisi de istek gönderilmeden 503 ile biter. UF&apos;de Envoy bir sunucu seçmiş ama bağlanamamıştır; UH&apos;de seçilecek sunucu yoktur.</translation>
    </message>
    <message>
        <source>`%UPSTREAM_HOST%` in the line</source>
        <translation>Satırdaki `%UPSTREAM_HOST%`</translation>
    </message>
    <message>
        <source>The address it tried</source>
        <translation>Denediği adres</translation>
    </message>
    <message>
        <source>`-`</source>
        <translation>`-`</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Yanıt metni</translation>
    </message>
    <message>
        <source>`upstream connect error or disconnect/reset before headers`</source>
        <translation>`upstream connect error or disconnect/reset before headers`</translation>
    </message>
    <message>
        <source>`no healthy upstream`</source>
        <translation>`no healthy upstream`</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Instant if refused, else up to `connect_timeout`</source>
        <translation>Reddedilirse anında, yoksa en çok `connect_timeout` kadar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>The port of the application and the way to it</source>
        <translation>Uygulamanın bağlantı noktası ve ona giden yol</translation>
    </message>
    <message>
        <source>Endpoints, readiness and health checks</source>
        <translation>Uç noktalar, hazır olma ve sağlık denetimleri</translation>
    </message>
    <message>
        <source>The upstream ended the request before it answered. UR ends one stream, UC the connection.</source>
        <translation>Arka uç isteği yanıtlamadan bitirmiştir. UR tek bir akışı, UC bağlantıyı bitirir.</translation>
    </message>
    <message>
        <source>What came from the upstream</source>
        <translation>Arka uçtan gelen</translation>
    </message>
    <message>
        <source>`RST_STREAM`</source>
        <translation>`RST_STREAM`</translation>
    </message>
    <message>
        <source>FIN or RST of the TCP connection</source>
        <translation>TCP bağlantısının FIN veya RST paketi</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>HTTP/2, gRPC, HTTP/3</source>
        <translation>HTTP/2, gRPC, HTTP/3</translation>
    </message>
    <message>
        <source>Mostly HTTP/1.1, but any</source>
        <translation>Çoğunlukla HTTP/1.1, ama hepsi olabilir</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>The server aborts this call</source>
        <translation>Sunucu bu çağrıyı keser</translation>
    </message>
    <message>
        <source>Keep-alive race, restart or crash</source>
        <translation>Keep-alive yarışı, yeniden başlatma veya çökme</translation>
    </message>
    <message>
        <source>Reset reason</source>
        <translation>Sıfırlama nedeni</translation>
    </message>
    <message>
        <source>`remote reset`</source>
        <translation>`remote reset`</translation>
    </message>
    <message>
        <source>`connection termination`</source>
        <translation>`connection termination`</translation>
    </message>
    <message>
        <source>For UR read the log of the application; for UC compare the idle timeouts first.</source>
        <translation>UR için uygulamanın günlüğünü okuyun; UC için önce boşta kalma sürelerini karşılaştırın.</translation>
    </message>
    <message>
        <source>UT is a cause, URX a count: time ran out, or attempts did.</source>
        <translation>UT bir nedendir, URX ise bir sayım: Ya süre ya da deneme hakkı bitmiştir.</translation>
    </message>
    <message>
        <source>What was used up</source>
        <translation>Biten</translation>
    </message>
    <message>
        <source>`timeout` of the route, or of the last try</source>
        <translation>Rotanın veya son denemenin `timeout` süresi</translation>
    </message>
    <message>
        <source>Retries, or TCP connection attempts</source>
        <translation>Yeniden denemeler veya TCP bağlantı denemeleri</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum kodu</translation>
    </message>
    <message>
        <source>504</source>
        <translation>504</translation>
    </message>
    <message>
        <source>That of the last attempt</source>
        <translation>Son denemeninki</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Tek başına durur mu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Often beside UF or another flag</source>
        <translation>Çoğu kez UF veya başka bir bayrağın yanında</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Yardımcı olan</translation>
    </message>
    <message>
        <source>A faster upstream or a longer timeout</source>
        <translation>Daha hızlı arka uç veya daha uzun zaman aşımı</translation>
    </message>
    <message>
        <source>The cause of the single failures</source>
        <translation>Tek tek başarısızlıkların nedeni</translation>
    </message>
    <message>
        <source>Keep `timeout` above attempts times `per_try_timeout`, or retries end as UT before they are used.</source>
        <translation>`timeout`, deneme sayısı ile `per_try_timeout` çarpımının üstünde kalsın; yoksa denemeler kullanılmadan UT ile biter.</translation>
    </message>
    <message>
        <source>Single UC in quiet hours, over within a few milliseconds: the keep-alive of the application is shorter than that of Envoy, 1 hour by default, and it closed the idle connection at just that moment. Node.js closes after 5 seconds by default, only its newest versions after 65.</source>
        <translation>Sakin saatlerde birkaç milisaniyede biten, tek tük UC: Uygulamanın keep-alive süresi Envoy&apos;unkinden (varsayılan 1 saat) kısadır ve boştaki bağlantıyı tam o anda kapatmıştır. Node.js varsayılan olarak 5 saniye sonra kapatır; yalnızca en yeni sürümleri 65 saniye bekler.</translation>
    </message>
    <message>
        <source>`delayed connect error: 111`, in newer versions with the words `Connection refused`: nothing listens on that address and port. The application is down, still starting, or bound to `127.0.0.1` in its own container.</source>
        <translation>`delayed connect error: 111`, yeni sürümlerde `Connection refused` sözleriyle: O adres ve bağlantı noktasında dinleyen yoktur. Uygulama durmuştur, henüz açılıyordur veya kendi konteynerinde `127.0.0.1` adresine bağlanmıştır.</translation>
    </message>
    <message>
        <source>The cluster has no host that Envoy may use, so it tried none. Either the list is empty, or all hosts in it count as unhealthy and panic mode is off. In panic mode, the default below 50 percent of healthy hosts, Envoy sends to the unhealthy ones all the same; Istio switches it off.</source>
        <translation>Kümede Envoy&apos;un kullanabileceği sunucu yoktur; bu yüzden hiçbirini denememiştir. Ya liste boştur ya da içindeki bütün sunucular sağlıksız sayılıyordur ve panik kipi kapalıdır. Sağlıklı sunucular yüzde 50&apos;nin altına inince varsayılan olarak devreye giren panik kipinde Envoy sağlıksız sunuculara da gönderir; Istio bu kipi kapatır.</translation>
    </message>
    <message>
        <source>Find the 5xx that came before. Keep `max_ejection_percent` low (10 by default), so that one bad release does not empty the cluster.</source>
        <translation>Öncesindeki 5xx yanıtlarını bulun. Tek bir kötü sürüm kümeyi boşaltmasın diye `max_ejection_percent` değerini düşük (varsayılan 10) tutun.</translation>
    </message>
    <message>
        <source>Server-sent events, WebSocket or gRPC streams end with DC when the client goes away after hours.</source>
        <translation>Saatler sonra istemci gidince uzun süreli akışlar (Server-Sent Events, WebSocket, gRPC) DC ile biter.</translation>
    </message>
    <message>
        <source>The stream to the upstream was reset from the side of Envoy, not by the upstream. The flag does not say why; several causes end in it.</source>
        <translation>Arka uca giden akış, arka uç tarafından değil, Envoy tarafından sıfırlanmıştır. Bayrak nedenini söylemez; birkaç neden buna çıkar.</translation>
    </message>
    <message>
        <source>Lines with one upstream or under load: the codec of Envoy gave the stream up, for example over a response that breaks the rules of the protocol or a limit on headers.</source>
        <translation>Tek bir arka uçta veya yük altında görülen satırlar: Envoy&apos;un kodlayıcısı (codec) akıştan vazgeçmiştir; örneğin yanıt protokol kurallarını çiğnediği veya başlık sınırını aştığı için.</translation>
    </message>
    <message>
        <source>`curl -s localhost:9901/stats | grep cluster.shop`</source>
        <translation>`curl -s localhost:9901/stats | grep cluster.shop`</translation>
    </message>
    <message>
        <source>Look which counter of the cluster grows with the lines, such as `upstream_cx_protocol_error` or `upstream_rq_timeout`, and mend what it names. Retry on `reset` until then.</source>
        <translation>Kümenin hangi sayacının bu satırlarla birlikte arttığına bakın, örneğin `upstream_cx_protocol_error` veya `upstream_rq_timeout`; gösterdiğini düzeltin. O zamana kadar `reset` için yeniden denemeyi açın.</translation>
    </message>
    <message>
        <source>Istio: the `VirtualService` sends to a `subset` that no `DestinationRule` defines. Before 1.18 Envoy logged this as NR.</source>
        <translation>Istio: `VirtualService`, hiçbir `DestinationRule` içinde tanımlanmamış bir `subset` hedefine gönderir. Envoy 1.18&apos;den önce bunu NR olarak yazardı.</translation>
    </message>
    <message>
        <source>Define the subset first and route to it afterwards; remove in the opposite order.</source>
        <translation>Önce alt kümeyi tanımlayın, sonra ona yönlendirin; kaldırırken sırayı tersine çevirin.</translation>
    </message>
    <message>
        <source>Istio logs NR for a service that exists: the `VirtualService` is bound to another gateway, or its `hosts` do not hold the name that was asked for.</source>
        <translation>Istio, var olan bir hizmet için NR yazar: `VirtualService` başka bir ağ geçidine bağlıdır veya `hosts` listesinde istenen ad yoktur.</translation>
    </message>
    <message>
        <source>NR: Envoy does not know where this request belongs. UH: it knows, and nobody there is fit to take it.</source>
        <translation>NR: Envoy bu isteğin nereye ait olduğunu bilmez. UH: Bilir ama orada alacak durumda kimse yoktur.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olan</translation>
    </message>
    <message>
        <source>A virtual host, route or filter chain</source>
        <translation>Sanal konak, yol ya da filtre zinciri</translation>
    </message>
    <message>
        <source>A healthy host in the cluster</source>
        <translation>Kümede sağlıklı bir sunucu</translation>
    </message>
    <message>
        <source>Status and body</source>
        <translation>Durum ve gövde</translation>
    </message>
    <message>
        <source>404, empty</source>
        <translation>404, boş</translation>
    </message>
    <message>
        <source>503, `no healthy upstream`</source>
        <translation>503, `no healthy upstream`</translation>
    </message>
    <message>
        <source>Comes and goes with deployments</source>
        <translation>Dağıtımlarla gelip gider mi</translation>
    </message>
    <message>
        <source>No: with changes of configuration</source>
        <translation>Hayır: yapılandırma değişiklikleriyle</translation>
    </message>
    <message>
        <source>Yes: readiness, restarts, ejection</source>
        <translation>Evet: hazır olma durumu, yeniden başlatma, devre dışı bırakma</translation>
    </message>
    <message>
        <source>Look into</source>
        <translation>Bakılacak yer</translation>
    </message>
    <message>
        <source>`/config_dump`, `istioctl analyze`</source>
        <translation>`/config_dump`, `istioctl analyze`</translation>
    </message>
    <message>
        <source>`/clusters`, endpoint slices</source>
        <translation>`/clusters`, uç nokta dilimleri</translation>
    </message>
    <message>
        <source>A 404 with NR is no missing page: raise an alarm on it, for the application never sees these requests.</source>
        <translation>NR ile gelen 404 eksik bir sayfa değildir: Buna alarm kurun, çünkü uygulama bu istekleri hiç görmez.</translation>
    </message>
    <message>
        <source>Without health checks a dead host gives UF. With them it turns into UH, where panic mode is off as in Istio. Both at once mean that the last hosts are going.</source>
        <translation>Sağlık denetimi yoksa ölü bir sunucu UF verir. Denetim varsa ve Istio&apos;daki gibi panik kipi kapalıysa UH&apos;ye döner. İkisi birden, son sunucuların gitmekte olduğunu gösterir.</translation>
    </message>
    <message>
        <source>With UF Envoy tried to connect and failed; with UO it did not try, because a circuit breaker of its own was open.</source>
        <translation>UF&apos;de Envoy bağlanmayı denemiş, başaramamıştır; UO&apos;da kendi devre kesicisi açık olduğu için hiç denememiştir.</translation>
    </message>
    <message>
        <source>Where the fault lies</source>
        <translation>Sorun nerede</translation>
    </message>
    <message>
        <source>Upstream: port, network, TLS</source>
        <translation>Arka uçta: bağlantı noktası, ağ, TLS</translation>
    </message>
    <message>
        <source>Load against a threshold in Envoy</source>
        <translation>Yükün Envoy&apos;daki bir eşiği aşmasında</translation>
    </message>
    <message>
        <source>Header or text with it</source>
        <translation>Yanındaki başlık ya da metin</translation>
    </message>
    <message>
        <source>`transport failure reason:`</source>
        <translation>`transport failure reason:`</translation>
    </message>
    <message>
        <source>`x-envoy-overloaded`</source>
        <translation>`x-envoy-overloaded`</translation>
    </message>
    <message>
        <source>Depends on the load</source>
        <translation>Yüke bağlı mı</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>İstatistik</translation>
    </message>
    <message>
        <source>`upstream_cx_connect_fail`</source>
        <translation>`upstream_cx_connect_fail`</translation>
    </message>
    <message>
        <source>`upstream_rq_pending_overflow`</source>
        <translation>`upstream_rq_pending_overflow`</translation>
    </message>
    <message>
        <source>Raising a number helps</source>
        <translation>Bir sayıyı artırmak yarar mı</translation>
    </message>
    <message>
        <source>No, save for `connect_timeout` on slow networks</source>
        <translation>Hayır, yavaş ağda `connect_timeout` dışında</translation>
    </message>
    <message>
        <source>Only if the upstream has room; else it is slow</source>
        <translation>Yalnızca arka uçta yer varsa; yoksa sorun onun yavaşlığıdır</translation>
    </message>
    <message>
        <source>When UO follows UF, retries have filled the queue: limit retries before you raise the breaker.</source>
        <translation>UF&apos;yi UO izliyorsa kuyruğu yeniden denemeler doldurmuştur: Eşiği artırmadan önce yeniden denemeleri sınırlayın.</translation>
    </message>
    <message>
        <source>At 100 percent, when all is dropped, newer versions log UDO instead.</source>
        <translation>Pay yüzde 100 ise, yani hepsi düşürülüyorsa, yeni sürümler bunun yerine UDO yazar.</translation>
    </message>
    <message>
        <source>UDO</source>
        <translation>UDO</translation>
    </message>
    <message>
        <source>UnconditionalDropOverload</source>
        <translation>UnconditionalDropOverload</translation>
    </message>
    <message>
        <source>If no response has begun, the client gets 504 when its request was complete and 408 when it was not.</source>
        <translation>Yanıt başlamadıysa istemci, isteği tamamlanmışsa 504, tamamlanmamışsa 408 alır.</translation>
    </message>
    <message>
        <source>The client, or a proxy in front, closed its connection before Envoy had sent the whole response. The status in the line is 0 if no response had begun.</source>
        <translation>İstemci veya öndeki bir vekil sunucu, Envoy yanıtın tamamını göndermeden bağlantısını kapatmıştır. Yanıt hiç başlamadıysa satırdaki durum kodu 0&apos;dır.</translation>
    </message>
    <message>
        <source>When only one stream of HTTP/2 is given up, by `RST_STREAM`, newer versions log DR (DownstreamRemoteReset) with the details `http2.remote_reset`, and the causes are the same.</source>
        <translation>HTTP/2&apos;nin yalnızca tek bir akışından `RST_STREAM` ile vazgeçildiğinde yeni sürümler `http2.remote_reset` ayrıntısıyla DR (DownstreamRemoteReset) yazar; nedenler aynıdır.</translation>
    </message>
    <message>
        <source>DR</source>
        <translation>DR</translation>
    </message>
    <message>
        <source>DownstreamRemoteReset</source>
        <translation>DownstreamRemoteReset</translation>
    </message>
    <message>
        <source>`curl -s localhost:9901/server_info` has `&quot;state&quot;: &quot;DRAINING&quot;`</source>
        <translation>`curl -s localhost:9901/server_info` çıktısında `&quot;state&quot;: &quot;DRAINING&quot;`</translation>
    </message>
    <message>
        <source>Take it back: `curl -X POST localhost:9901/healthcheck/ok`.</source>
        <translation>Geri alın: `curl -X POST localhost:9901/healthcheck/ok`.</translation>
    </message>
    <message>
        <source>A filter of the chain gets its configuration from the control plane, and that did not arrive before the deadline for warming.</source>
        <translation>Zincirdeki bir filtre yapılandırmasını denetim düzleminden alır; bu yapılandırma hazırlık süresi (warming) dolmadan gelmemiştir.</translation>
    </message>
</context>
</TS>
