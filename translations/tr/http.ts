<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>http</name>
    <message>
        <source>Informational</source>
        <extracomment>class 1xx</extracomment>
        <translation>Bilgilendirme</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Yönlendirme</translation>
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
        <source>Cacheable by default</source>
        <translation>Varsayılan olarak önbelleğe alınabilir</translation>
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
        <source>Safe to send again</source>
        <translation>Yeniden gönderilebilir</translation>
    </message>
    <message>
        <source>Only idempotent methods</source>
        <translation>Yalnızca idempotent yöntemler</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gövde</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Olabilir</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Headers with it</source>
        <translation>Yanındaki başlıklar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>İstek gövdesi</translation>
    </message>
    <message>
        <source>An interim answer: the headers are accepted, and the client may now send the body. The final answer follows on the same connection. It comes to clients that asked for it with `Expect: 100-continue`.</source>
        <translation>Ara yanıttır: Başlıklar kabul edilmiştir, istemci artık gövdeyi gönderebilir. Nihai yanıt aynı bağlantıda ardından gelir. Bunu `Expect: 100-continue` ile isteyen istemciler alır.</translation>
    </message>
    <message>
        <source>Each upload begins a second late, and curl says `Done waiting for 100-continue`: it asks before bodies of more than 1 MB, and the server or a proxy does not answer the question.</source>
        <translation>Her yükleme bir saniye geç başlar ve curl `Done waiting for 100-continue` der: 1 MB&apos;tan büyük gövdelerden önce sorar, sunucu veya bir vekil sunucu bu soruya yanıt vermez.</translation>
    </message>
    <message>
        <source>`curl -v -T big.bin https://www.example.com/upload`</source>
        <translation>`curl -v -T big.bin https://www.example.com/upload`</translation>
    </message>
    <message>
        <source>Leave the question out with `-H &apos;Expect:&apos;`.</source>
        <translation>Soruyu `-H &apos;Expect:&apos;` ile kaldırın.</translation>
    </message>
    <message>
        <source>A script that splits an answer at the first empty line takes the 100 for the result.</source>
        <translation>Yanıtı ilk boş satırdan bölen bir betik, 100&apos;ü sonuç sanır.</translation>
    </message>
    <message>
        <source>Read on to the first status of 200 or more; an HTTP library does that.</source>
        <translation>200 veya üzeri ilk durum koduna kadar okumayı sürdürün; HTTP kitaplıkları bunu yapar.</translation>
    </message>
    <message>
        <source>A .NET Framework client sends `Expect: 100-continue` with every POST, and an old device answers 417 or hangs.</source>
        <translation>.NET Framework istemcisi her POST ile `Expect: 100-continue` gönderir, eski bir cihaz 417 yanıtı verir veya takılır.</translation>
    </message>
    <message>
        <source>Set `ServicePointManager.Expect100Continue = false`.</source>
        <translation>`ServicePointManager.Expect100Continue = false` ayarlayın.</translation>
    </message>
    <message>
        <source>A server sends 100 to a client that waits for permission before the body; otherwise there is no need.</source>
        <translation>Sunucu, gövdeden önce izin bekleyen istemciye 100 gönderir; başka durumda gerek yoktur.</translation>
    </message>
    <message>
        <source>expect 100-continue</source>
        <translation>expect 100-continue</translation>
    </message>
    <message>
        <source>Switching Protocols</source>
        <translation>Protokol değiştiriliyor</translation>
    </message>
    <message>
        <source>Protocol of the connection</source>
        <translation>Bağlantının protokolü</translation>
    </message>
    <message>
        <source>The server agrees to leave HTTP on this connection; from here on it speaks the protocol that `Upgrade` names, nearly always WebSocket. In HTTP/2 and HTTP/3 there is no 101: there a WebSocket begins with an extended CONNECT and a 200.</source>
        <translation>Sunucu bu bağlantıda HTTP&apos;yi bırakmayı kabul eder; bundan sonra `Upgrade` içindeki protokolü, neredeyse her zaman WebSocket&apos;i konuşur. HTTP/2 ve HTTP/3&apos;te 101 yoktur: Orada WebSocket, genişletilmiş bir CONNECT ve 200 ile başlar.</translation>
    </message>
    <message>
        <source>The 101 does not come; Chrome says `Error during WebSocket handshake: Unexpected response code` with 200, 400, 404 or 502. A proxy in between did not pass `Upgrade` and `Connection` on, or sent the path to the wrong place.</source>
        <translation>101 gelmez; Chrome 200, 400, 404 veya 502 ile birlikte `Error during WebSocket handshake: Unexpected response code` der. Aradaki bir vekil sunucu `Upgrade` ve `Connection` başlıklarını iletmemiş veya yolu yanlış yere göndermiştir.</translation>
    </message>
    <message>
        <source>`curl --http1.1 -i -N -H &apos;Connection: Upgrade&apos; -H &apos;Upgrade: websocket&apos; -H &apos;Sec-WebSocket-Version: 13&apos; -H &apos;Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==&apos; https://www.example.com/ws`</source>
        <translation>`curl --http1.1 -i -N -H &apos;Connection: Upgrade&apos; -H &apos;Upgrade: websocket&apos; -H &apos;Sec-WebSocket-Version: 13&apos; -H &apos;Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==&apos; https://www.example.com/ws`</translation>
    </message>
    <message>
        <source>In nginx set `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection &quot;upgrade&quot;;` in that location.</source>
        <translation>nginx&apos;te o location bloğunda `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` ve `proxy_set_header Connection &quot;upgrade&quot;;` ayarlayın.</translation>
    </message>
    <message>
        <source>The connection stands after the 101 and breaks after 60 seconds of silence, in the browser with close code 1006: `proxy_read_timeout` of nginx or the idle timeout of a load balancer.</source>
        <translation>Bağlantı 101&apos;den sonra kurulur, 60 saniyelik sessizlikten sonra tarayıcıda 1006 kapanış koduyla kopar: nginx&apos;in `proxy_read_timeout` süresi veya yük dengeleyicinin boşta kalma süresi.</translation>
    </message>
    <message>
        <source>Let the server send a WebSocket ping every 30 seconds, or raise the timeout for that path.</source>
        <translation>Sunucu 30 saniyede bir WebSocket ping göndersin veya o yol için süreyi yükseltin.</translation>
    </message>
    <message>
        <source>The access log shows each 101 late and with a time of minutes or hours: nginx writes the line when the WebSocket ends.</source>
        <translation>Erişim günlüğünde her 101 geç ve dakikalar, saatler süren bir zamanla görünür: nginx satırı, WebSocket kapandığında yazar.</translation>
    </message>
    <message>
        <source>Leave 101 out of statistics of response times.</source>
        <translation>101&apos;i yanıt süresi istatistiklerinin dışında tutun.</translation>
    </message>
    <message>
        <source>A server sends 101 only to a request with `Upgrade` whose offer it takes.</source>
        <translation>Sunucu 101&apos;i yalnızca `Upgrade` içeren ve önerisini kabul ettiği bir isteğe gönderir.</translation>
    </message>
    <message>
        <source>websocket</source>
        <translation>websocket</translation>
    </message>
    <message>
        <source>websocket handshake</source>
        <translation>websocket el sıkışması</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>WebDAV</source>
        <translation>WebDAV</translation>
    </message>
    <message>
        <source>A sign of life from a WebDAV server that works on something long, so that the client does not give up. RFC 4918 dropped it when it replaced RFC 2518, for want of implementations; the number stays registered.</source>
        <translation>Uzun bir iş yapan WebDAV sunucusunun, istemci vazgeçmesin diye verdiği yaşam belirtisidir. RFC 4918, RFC 2518&apos;in yerini alırken uygulayan olmadığı için onu çıkarmıştır; numara kayıtlı kalmaktadır.</translation>
    </message>
    <message>
        <source>A client gives up on the copy or move of a large folder, and no 102 comes, as is usual today.</source>
        <translation>İstemci büyük bir klasörün kopyalanması veya taşınması sırasında vazgeçer ve bugün olağan olduğu üzere hiç 102 gelmez.</translation>
    </message>
    <message>
        <source>Raise the client&apos;s timeout or work in smaller folders.</source>
        <translation>İstemcinin zaman aşımını yükseltin veya daha küçük klasörlerle çalışın.</translation>
    </message>
    <message>
        <source>New servers need not send 102.</source>
        <translation>Yeni sunucuların 102 göndermesi gerekmez.</translation>
    </message>
    <message>
        <source>Early Hints</source>
        <translation>Erken ipuçları</translation>
    </message>
    <message>
        <source>Before the final answer</source>
        <translation>Nihai yanıttan önce</translation>
    </message>
    <message>
        <source>While the server still works on the page it tells in `Link` which styles and scripts will be needed, and the browser fetches them at once. The headers of the final answer count; the hints bind to nothing.</source>
        <translation>Sunucu sayfayı hazırlarken `Link` başlığında hangi stil ve betiklerin gerekeceğini bildirir, tarayıcı da onları hemen indirmeye başlar. Geçerli olan nihai yanıtın başlıklarıdır; ipuçları bağlayıcı değildir.</translation>
    </message>
    <message>
        <source>The page never finishes loading, or Chrome shows `ERR_HTTP2_PROTOCOL_ERROR`, only behind nginx: before 1.29.0 it takes a 103 of the application for the final answer, before 1.29.8 still the second of two in a row.</source>
        <translation>Sayfanın yüklenmesi yalnızca nginx&apos;in arkasındayken bitmez veya Chrome `ERR_HTTP2_PROTOCOL_ERROR` gösterir: nginx 1.29.0&apos;dan önce uygulamanın 103&apos;ünü, 1.29.8&apos;den önce de art arda gelen iki 103&apos;ün ikincisini nihai yanıt sanır.</translation>
    </message>
    <message>
        <source>`curl -s -D - -o /dev/null http://127.0.0.1:3000/`</source>
        <translation>`curl -s -D - -o /dev/null http://127.0.0.1:3000/`</translation>
    </message>
    <message>
        <source>Switch the hints off in the application, or update nginx and let them through with `early_hints`.</source>
        <translation>İpuçlarını uygulamada kapatın veya nginx&apos;i güncelleyip `early_hints` ile geçmelerine izin verin.</translation>
    </message>
    <message>
        <source>A client library takes the 103 for the result or fails at it. RFC 8297 warns of this for HTTP/1.1.</source>
        <translation>Bir istemci kitaplığı 103&apos;ü sonuç sanır veya onda hata verir. RFC 8297 bu konuda HTTP/1.1 için uyarır.</translation>
    </message>
    <message>
        <source>Send hints over HTTP/2 and HTTP/3 and to page loads only (`Sec-Fetch-Mode: navigate`).</source>
        <translation>İpuçlarını yalnızca HTTP/2 ve HTTP/3 üzerinden ve sayfa yüklemelerine (`Sec-Fetch-Mode: navigate`) gönderin.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s logs contain 504 for requests of Early Hints that no visitor saw: misses of its hint cache.</source>
        <translation>Cloudflare günlüklerinde, hiçbir ziyaretçinin görmediği Early Hints istekleri için 504 vardır: ipucu önbelleğinde bulunamayanlardır.</translation>
    </message>
    <message>
        <source>Filter them out.</source>
        <translation>Bunları filtreleyin.</translation>
    </message>
    <message>
        <source>A server sends 103 before a page that takes time and whose needs it knows beforehand.</source>
        <translation>Sunucu, hazırlanması zaman alan ve gereksinimlerini önceden bildiği bir sayfadan önce 103 gönderir.</translation>
    </message>
    <message>
        <source>preload hints</source>
        <translation>ön yükleme ipuçları</translation>
    </message>
    <message>
        <source>Upload Resumption Supported</source>
        <translation>Yükleme sürdürülebilir</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <source>An interim answer from a draft: should this upload break off, it can be continued at the address in `Location`. The registration is temporary; it ran until 13 November 2026, and whether it was extended must be looked up in the IANA registry.</source>
        <translation>Bir taslaktan gelen ara yanıttır: Yükleme kesilirse `Location` içindeki adreste sürdürülebilir. Kayıt geçicidir; 13 Kasım 2026&apos;ya kadardı, uzatılıp uzatılmadığına IANA kayıtlarından bakılmalıdır.</translation>
    </message>
    <message>
        <source>An app on iOS 17 or macOS 14 and later starts an upload anew after a break: `URLSession` can resume only where the server speaks a version of the draft that it knows.</source>
        <translation>iOS 17 veya macOS 14 ve sonrasında bir uygulama, kesintiden sonra yüklemeye baştan başlar: `URLSession` yalnızca sunucu, taslağın onun bildiği bir sürümünü konuşuyorsa kaldığı yerden sürdürebilir.</translation>
    </message>
    <message>
        <source>Compare `Upload-Draft-Interop-Version` on both sides; without a match the upload works as ever, whole.</source>
        <translation>İki taraftaki `Upload-Draft-Interop-Version` değerini karşılaştırın; uyuşmuyorsa yükleme eskisi gibi tek parça çalışır.</translation>
    </message>
    <message>
        <source>A server that implements the draft sends 104 as soon as an upload can be resumed.</source>
        <translation>Taslağı uygulayan sunucu, yükleme sürdürülebilir hâle gelir gelmez 104 gönderir.</translation>
    </message>
    <message>
        <source>resumable upload</source>
        <translation>sürdürülebilir yükleme</translation>
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
        <source>The request has succeeded as far as HTTP is concerned. What the application makes of it may stand in the body, and the status is sent before the body: a 200 in the log does not prove that all of it arrived.</source>
        <translation>HTTP açısından istek başarılı olmuştur. Uygulamanın verdiği sonuç gövdede yazıyor olabilir; ayrıca durum kodu gövdeden önce gönderilir: Günlükteki 200, her şeyin ulaştığını kanıtlamaz.</translation>
    </message>
    <message>
        <source>The body reports an error all the same: GraphQL has `errors`, Elasticsearch&apos;s `_bulk` `&quot;errors&quot;:true`, Amazon S3 an `&lt;Error&gt;` after `CompleteMultipartUpload` or `CopyObject`; gRPC always says 200 and tells the outcome in `grpc-status`.</source>
        <translation>Gövde yine de bir hata bildirir: GraphQL&apos;de `errors`, Elasticsearch `_bulk` yanıtında `&quot;errors&quot;:true`, Amazon S3&apos;te `CompleteMultipartUpload` veya `CopyObject` sonrasında bir `&lt;Error&gt;` vardır; gRPC hep 200 der ve sonucu `grpc-status` ile bildirir.</translation>
    </message>
    <message>
        <source>Judge by the body or trailer, not by the status alone.</source>
        <translation>Yalnızca durum koduna değil, gövdeye veya sonda gelen başlıklara (trailer) bakarak karar verin.</translation>
    </message>
    <message>
        <source>HTML comes where a script or JSON was asked for: the browser says `Failed to load module script` or `Unexpected token &apos;&lt;&apos;`. A fallback to `index.html` answers for files that are gone since the last deployment.</source>
        <translation>Betik veya JSON istenen yerde HTML gelir: Tarayıcı `Failed to load module script` veya `Unexpected token &apos;&lt;&apos;` der. Her şeyi `index.html` ile yanıtlayan yedek kural, son dağıtımla silinen dosyalar için de devreye giriyordur.</translation>
    </message>
    <message>
        <source>`curl -sI https://www.example.com/assets/app.js | grep -i content-type`</source>
        <translation>`curl -sI https://www.example.com/assets/app.js | grep -i content-type`</translation>
    </message>
    <message>
        <source>Exempt the directory of built files: `location /assets/ { try_files $uri =404; }`. Keep the files of the former build for a while.</source>
        <translation>Derlenmiş dosyaların dizinini bunun dışında tutun: `location /assets/ { try_files $uri =404; }`. Önceki derlemenin dosyalarını bir süre saklayın.</translation>
    </message>
    <message>
        <source>The log says 200, the download is cut off: curl `(18) transfer closed with outstanding read data remaining`, Chrome `ERR_INCOMPLETE_CHUNKED_ENCODING` or `ERR_CONTENT_LENGTH_MISMATCH`. In nginx&apos;s error log stands `upstream prematurely closed connection while reading upstream`.</source>
        <translation>Günlük 200 der, indirme yarıda kesilir: curl `(18) transfer closed with outstanding read data remaining`, Chrome `ERR_INCOMPLETE_CHUNKED_ENCODING` veya `ERR_CONTENT_LENGTH_MISMATCH`. nginx&apos;in hata günlüğünde `upstream prematurely closed connection while reading upstream` vardır.</translation>
    </message>
    <message>
        <source>`grep &apos;while reading upstream&apos; /var/log/nginx/error.log`</source>
        <translation>`grep &apos;while reading upstream&apos; /var/log/nginx/error.log`</translation>
    </message>
    <message>
        <source>The application failed in mid-answer: read its log at that second.</source>
        <translation>Uygulama yanıtın ortasında hata vermiştir: O saniyedeki günlüğünü okuyun.</translation>
    </message>
    <message>
        <source>The content is old: a CDN or proxy answers from its cache, to be seen by `Age` and `X-Cache` or `cf-cache-status: HIT`.</source>
        <translation>İçerik eskidir: Bir CDN veya vekil sunucu önbelleğinden yanıt verir; `Age` ile `X-Cache` veya `cf-cache-status: HIT` başlıklarından anlaşılır.</translation>
    </message>
    <message>
        <source>`curl -sI https://www.example.com/ | grep -iE &apos;^(age|x-cache|cf-cache-status|cache-control)&apos;`</source>
        <translation>`curl -sI https://www.example.com/ | grep -iE &apos;^(age|x-cache|cf-cache-status|cache-control)&apos;`</translation>
    </message>
    <message>
        <source>Purge the address, and let the application send the `Cache-Control` that it means.</source>
        <translation>Adresi önbellekten silin; uygulama gerçekten istediği `Cache-Control` değerini göndersin.</translation>
    </message>
    <message>
        <source>Search engines report soft 404: a page that says that nothing was found is sent with 200.</source>
        <translation>Arama motorları sahte 404 (soft 404) bildirir: Hiçbir şey bulunamadığını söyleyen bir sayfa 200 ile gönderiliyordur.</translation>
    </message>
    <message>
        <source>`curl -so /dev/null -w &apos;%{http_code}\n&apos; https://www.example.com/no-such-page`</source>
        <translation>`curl -so /dev/null -w &apos;%{http_code}\n&apos; https://www.example.com/no-such-page`</translation>
    </message>
    <message>
        <source>Send that page with 404 or 410.</source>
        <translation>O sayfayı 404 veya 410 ile gönderin.</translation>
    </message>
    <message>
        <source>A server sends 200 with the thing asked for or the result of the action; with nothing to send it sends 204.</source>
        <translation>Sunucu, isteneni veya işlemin sonucunu 200 ile gönderir; gönderecek bir şey yoksa 204 gönderir.</translation>
    </message>
    <message>
        <source>success</source>
        <translation>başarılı</translation>
    </message>
    <message>
        <source>soft 404</source>
        <translation>soft 404</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>After the action</source>
        <translation>İşlemden sonra</translation>
    </message>
    <message>
        <source>Something new has been made; its address is in `Location`, or without that header it is the address that was called.</source>
        <translation>Yeni bir şey oluşturulmuştur; adresi `Location` içindedir, bu başlık yoksa çağrılan adrestir.</translation>
    </message>
    <message>
        <source>Two of them exist: the first POST took effect, its answer was lost, and the client sent again.</source>
        <translation>Aynısından iki tane vardır: İlk POST işlenmiş, yanıtı kaybolmuş, istemci yeniden göndermiştir.</translation>
    </message>
    <message>
        <source>Send an idempotency key, or create with PUT at an address that the client chooses.</source>
        <translation>Bir tekilleştirme anahtarı (idempotency key) gönderin veya istemcinin seçtiği bir adrese PUT ile oluşturun.</translation>
    </message>
    <message>
        <source>`Location` names an inner host or http, so that the client cannot follow.</source>
        <translation>`Location` içinde iç ağdaki bir makine adı veya http vardır, istemci oraya gidemez.</translation>
    </message>
    <message>
        <source>`curl -si -d @item.json https://api.example.com/items | grep -i location`</source>
        <translation>`curl -si -d @item.json https://api.example.com/items | grep -i location`</translation>
    </message>
    <message>
        <source>Let the proxy pass on `Host` and `X-Forwarded-Proto`, or answer with a path only.</source>
        <translation>Vekil sunucu `Host` ve `X-Forwarded-Proto` başlıklarını iletsin veya yanıtta yalnızca yol verin.</translation>
    </message>
    <message>
        <source>A GET of the new address gives 404 for a moment: it is read from a replica or an index that lags behind.</source>
        <translation>Yeni adrese yapılan GET bir süre 404 verir: Geriden gelen bir kopyadan veya dizinden okunuyordur.</translation>
    </message>
    <message>
        <source>Use the body of the 201, or read from the primary after writing.</source>
        <translation>201&apos;in gövdesini kullanın veya yazdıktan sonra asıl sunucudan okuyun.</translation>
    </message>
    <message>
        <source>A server sends 201 when the request made a new resource.</source>
        <translation>Sunucu, istek yeni bir kaynak oluşturduğunda 201 gönderir.</translation>
    </message>
    <message>
        <source>resource created</source>
        <translation>kaynak oluşturuldu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Before the work is done</source>
        <translation>İş yapılmadan önce</translation>
    </message>
    <message>
        <source>The request has been taken in; the work comes later and may still fail. HTTP itself does not report the end: look at the place that the answer names.</source>
        <translation>İstek teslim alınmıştır; iş daha sonra yapılır ve yine de başarısız olabilir. Sonucu HTTP&apos;nin kendisi bildirmez: Yanıtın gösterdiği yere bakın.</translation>
    </message>
    <message>
        <source>Mail was accepted with 202 and does not arrive: SendGrid&apos;s `mail/send` and `sendMail` of Microsoft Graph answer so before anything is delivered.</source>
        <translation>İleti 202 ile kabul edilir ve ulaşmaz: SendGrid&apos;in `mail/send` ve Microsoft Graph&apos;ın `sendMail` çağrıları teslimden önce böyle yanıt verir.</translation>
    </message>
    <message>
        <source>Follow the message by its id (`X-Message-Id` at SendGrid) in the activity feed, at Microsoft in the message trace.</source>
        <translation>İletiyi kimliğiyle (SendGrid&apos;de `X-Message-Id`) etkinlik akışında, Microsoft&apos;ta ileti izlemede arayın.</translation>
    </message>
    <message>
        <source>An Azure operation answers 202, and the resource is not there yet: `Azure-AsyncOperation` or `Location` is the address to ask.</source>
        <translation>Bir Azure işlemi 202 yanıtı verir, kaynak henüz yoktur: Sorulacak adres `Azure-AsyncOperation` veya `Location` içindedir.</translation>
    </message>
    <message>
        <source>Ask there at the pace of `Retry-After` until the state is `Succeeded` or `Failed`.</source>
        <translation>Durum `Succeeded` veya `Failed` olana kadar oraya `Retry-After` aralığıyla sorun.</translation>
    </message>
    <message>
        <source>AWS Lambda, invoked with `InvocationType=Event`, answers 202 although the function fails afterwards.</source>
        <translation>`InvocationType=Event` ile çağrılan AWS Lambda, işlev sonradan başarısız olsa da 202 yanıtı verir.</translation>
    </message>
    <message>
        <source>`aws logs tail /aws/lambda/my-function --since 10m`</source>
        <translation>`aws logs tail /aws/lambda/my-function --since 10m`</translation>
    </message>
    <message>
        <source>Read the function&apos;s log, and set a destination or dead-letter queue for failures.</source>
        <translation>İşlevin günlüğünü okuyun; başarısızlıklar için bir hedef veya ölü ileti kuyruğu ayarlayın.</translation>
    </message>
    <message>
        <source>A server sends 202 when the work outlasts the request, with an address where its state can be read.</source>
        <translation>Sunucu, iş istekten uzun sürecekse, durumunun okunabileceği bir adresle birlikte 202 gönderir.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>kuyruğa alındı</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>eşzamansız</translation>
    </message>
    <message>
        <source>Non-Authoritative Information</source>
        <translation>Asıl sunucudan olmayan bilgi</translation>
    </message>
    <message>
        <source>Transforming proxy</source>
        <translation>Dönüştüren vekil sunucu</translation>
    </message>
    <message>
        <source>A proxy passes a 200 on and has changed its content. Hardly any proxy says so: those that shrink images or filter pages mostly leave the 200 as it was.</source>
        <translation>Bir vekil sunucu bir 200&apos;ü iletir ve içeriğini değiştirmiştir. Neredeyse hiçbir vekil sunucu bunu söylemez: Görüntüleri küçülten veya sayfaları filtreleyenler çoğunlukla 200&apos;ü olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>The content differs from the server&apos;s own, or an application behind an API manager chose this number itself.</source>
        <translation>İçerik, sunucunun kendi içeriğinden farklıdır veya API yöneticisi arkasındaki bir uygulama bu numarayı kendisi seçmiştir.</translation>
    </message>
    <message>
        <source>`curl -s --resolve www.example.com:443:203.0.113.10 https://www.example.com/ | sha256sum`</source>
        <translation>`curl -s --resolve www.example.com:443:203.0.113.10 https://www.example.com/ | sha256sum`</translation>
    </message>
    <message>
        <source>Compare with an answer fetched directly, or over https, where no proxy on the way can change anything. `Cache-Control: no-transform` forbids it.</source>
        <translation>Doğrudan veya yoldaki bir vekil sunucunun hiçbir şeyi değiştiremeyeceği https üzerinden alınan bir yanıtla karşılaştırın. `Cache-Control: no-transform` bunu yasaklar.</translation>
    </message>
    <message>
        <source>A proxy that changes content may say so with 203.</source>
        <translation>İçeriği değiştiren bir vekil sunucu bunu 203 ile bildirebilir.</translation>
    </message>
    <message>
        <source>No Content</source>
        <translation>İçerik yok</translation>
    </message>
    <message>
        <source>Done, and there is nothing to show. The answer ends with its headers; a browser stays on the page it is on. Usual after DELETE, after saving, and for CORS preflights.</source>
        <translation>İş yapılmıştır ve gösterilecek bir şey yoktur. Yanıt başlıklarıyla biter; tarayıcı bulunduğu sayfada kalır. DELETE&apos;ten ve kaydetmeden sonra, CORS ön isteklerinde olağandır.</translation>
    </message>
    <message>
        <source>A script fails with `Unexpected end of JSON input`: it reads JSON from an answer that has no body.</source>
        <translation>Bir betik `Unexpected end of JSON input` ile başarısız olur: Gövdesi olmayan bir yanıttan JSON okuyordur.</translation>
    </message>
    <message>
        <source>Look at the status first: `if (r.status !== 204) data = await r.json()`.</source>
        <translation>Önce durum koduna bakın: `if (r.status !== 204) data = await r.json()`.</translation>
    </message>
    <message>
        <source>Rails logs `No template found for` the action and `rendering head :no_content`, and the form seems to do nothing: the view is missing or has another name.</source>
        <translation>Rails, eylem için `No template found for` ve `rendering head :no_content` yazar, form hiçbir şey yapmıyor gibi görünür: Görünüm dosyası yoktur veya adı başkadır.</translation>
    </message>
    <message>
        <source>Create the view, or redirect with 303.</source>
        <translation>Görünümü oluşturun veya 303 ile yönlendirin.</translation>
    </message>
    <message>
        <source>The next request on the same connection fails in a strange way: the application sends a body such as `{}` or `null` with the 204, and the client takes it for the beginning of the next answer.</source>
        <translation>Aynı bağlantıdaki bir sonraki istek tuhaf biçimde başarısız olur: Uygulama 204 ile `{}` veya `null` gibi bir gövde gönderir, istemci de bunu bir sonraki yanıtın başı sanır.</translation>
    </message>
    <message>
        <source>`printf &apos;DELETE /items/1 HTTP/1.1\r\nHost: a\r\n\r\n&apos; | nc 127.0.0.1 8080`</source>
        <translation>`printf &apos;DELETE /items/1 HTTP/1.1\r\nHost: a\r\n\r\n&apos; | nc 127.0.0.1 8080`</translation>
    </message>
    <message>
        <source>Send nothing with 204, or send 200.</source>
        <translation>204 ile hiçbir şey göndermeyin veya 200 gönderin.</translation>
    </message>
    <message>
        <source>A server sends 204 when all is done and there is nothing to tell.</source>
        <translation>Sunucu, iş bittiğinde ve söyleyecek bir şey olmadığında 204 gönderir.</translation>
    </message>
    <message>
        <source>empty response</source>
        <translation>boş yanıt</translation>
    </message>
    <message>
        <source>Reset Content</source>
        <translation>İçeriği sıfırla</translation>
    </message>
    <message>
        <source>After a form</source>
        <translation>Formdan sonra</translation>
    </message>
    <message>
        <source>Done, and the client should set its form back for the next entry. Browsers do not do that: they treat 205 like 204.</source>
        <translation>İş yapılmıştır; istemci, formu bir sonraki giriş için ilk hâline döndürmelidir. Tarayıcılar bunu yapmaz: 205&apos;e 204 gibi davranır.</translation>
    </message>
    <message>
        <source>A form answered with 205 keeps what was typed.</source>
        <translation>205 ile yanıtlanan form, yazılanları korur.</translation>
    </message>
    <message>
        <source>Empty the form in JavaScript, or redirect to it with 303.</source>
        <translation>Formu JavaScript ile boşaltın veya 303 ile ona yönlendirin.</translation>
    </message>
    <message>
        <source>Applications for browsers do better with 204 or 303.</source>
        <translation>Tarayıcıya yönelik uygulamalar 204 veya 303 ile daha iyi sonuç alır.</translation>
    </message>
    <message>
        <source>Partial Content</source>
        <translation>Kısmi içerik</translation>
    </message>
    <message>
        <source>Range request</source>
        <translation>Aralık isteği</translation>
    </message>
    <message>
        <source>The client asked for a part with `Range` and gets it; `Content-Range` says which bytes of how many. `Content-Length` counts the part, not the whole. Video players, PDF viewers and download managers live on it.</source>
        <translation>İstemci `Range` ile bir parça istemiştir ve onu alır; toplam kaç baytın hangilerinin geldiğini `Content-Range` söyler. `Content-Length` bütünü değil parçayı sayar. Video oynatıcılar, PDF görüntüleyiciler ve indirme yöneticileri bununla çalışır.</translation>
    </message>
    <message>
        <source>A resumed download is broken: the file changed between the two parts.</source>
        <translation>Kaldığı yerden sürdürülen bir indirme bozuktur: Dosya iki parça arasında değişmiştir.</translation>
    </message>
    <message>
        <source>`sha256sum file.iso`</source>
        <translation>`sha256sum file.iso`</translation>
    </message>
    <message>
        <source>Load it anew. A client that sends `If-Range` with the `ETag` gets the whole new file in that case.</source>
        <translation>Baştan indirin. `ETag` ile `If-Range` gönderen istemci bu durumda yeni dosyanın tamamını alır.</translation>
    </message>
    <message>
        <source>Let the web server deliver the file itself (`X-Accel-Redirect` in nginx, `X-Sendfile` in Apache) in place of the application.</source>
        <translation>Dosyayı uygulama yerine web sunucusu göndersin (nginx&apos;te `X-Accel-Redirect`, Apache&apos;de `X-Sendfile`).</translation>
    </message>
    <message>
        <source>Statistics count one video as dozens of downloads: each 206 is one part.</source>
        <translation>İstatistikler tek bir videoyu onlarca indirme sayar: Her 206 bir parçadır.</translation>
    </message>
    <message>
        <source>Count 206 only where `Content-Range` begins with byte 0; nginx logs it as `$sent_http_content_range`.</source>
        <translation>206&apos;yı yalnızca `Content-Range` 0. bayttan başlıyorsa sayın; nginx onu `$sent_http_content_range` ile günlüğe yazar.</translation>
    </message>
    <message>
        <source>A server sends 206 to a request with `Range` that it can satisfy; to one it cannot, 416.</source>
        <translation>Sunucu, karşılayabildiği bir `Range` isteğine 206, karşılayamadığına 416 gönderir.</translation>
    </message>
    <message>
        <source>byte range</source>
        <translation>bayt aralığı</translation>
    </message>
    <message>
        <source>resume download</source>
        <translation>indirmeyi sürdürme</translation>
    </message>
    <message>
        <source>Multi-Status</source>
        <translation>Çoklu durum</translation>
    </message>
    <message>
        <source>WebDAV or batch request</source>
        <translation>WebDAV veya toplu istek</translation>
    </message>
    <message>
        <source>One answer for many things: the body, in WebDAV an XML `multistatus`, holds a status for each. The 207 alone says nothing of success.</source>
        <translation>Birçok şey için tek yanıttır: WebDAV&apos;da bir XML `multistatus` olan gövde, her biri için bir durum kodu içerir. 207 tek başına başarı hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>A calendar, contact or file is not changed although the server answered 207: its own status in the body is 403, 409 or 424.</source>
        <translation>Sunucu 207 yanıtı verdiği hâlde takvim, kişi kaydı veya dosya değişmez: Gövdedeki kendi durum kodu 403, 409 veya 424&apos;tür.</translation>
    </message>
    <message>
        <source>`curl -s -u alice -X PROPFIND -H &apos;Depth: 1&apos; https://dav.example.com/ | grep -oi &apos;HTTP/1.1 [0-9]*&apos; | sort | uniq -c`</source>
        <translation>`curl -s -u alice -X PROPFIND -H &apos;Depth: 1&apos; https://dav.example.com/ | grep -oi &apos;HTTP/1.1 [0-9]*&apos; | sort | uniq -c`</translation>
    </message>
    <message>
        <source>Read the status of each entry and treat it as an answer of its own.</source>
        <translation>Her kaydın durum kodunu okuyun ve onu ayrı bir yanıt gibi ele alın.</translation>
    </message>
    <message>
        <source>Listing a large folder is slow or ends in a timeout: `PROPFIND` with `Depth: infinity` describes all that is below.</source>
        <translation>Büyük bir klasörün listelenmesi yavaştır veya zaman aşımıyla biter: `Depth: infinity` içeren `PROPFIND`, alttaki her şeyi betimler.</translation>
    </message>
    <message>
        <source>Ask with `Depth: 1`.</source>
        <translation>`Depth: 1` ile isteyin.</translation>
    </message>
    <message>
        <source>A WebDAV server sends 207 when one request concerns several resources or properties.</source>
        <translation>WebDAV sunucusu, bir istek birden çok kaynağı veya özelliği ilgilendirdiğinde 207 gönderir.</translation>
    </message>
    <message>
        <source>propfind</source>
        <translation>propfind</translation>
    </message>
    <message>
        <source>multistatus</source>
        <translation>multistatus</translation>
    </message>
    <message>
        <source>Already Reported</source>
        <translation>Daha önce bildirildi</translation>
    </message>
    <message>
        <source>Inside a 207</source>
        <translation>207 içinde</translation>
    </message>
    <message>
        <source>Stands only inside the body of a 207, with `Depth: infinity`: this folder has been listed above under another name, so its contents are not repeated. It comes from the bindings of WebDAV, an experimental specification that few servers have.</source>
        <translation>Yalnızca `Depth: infinity` ile istenen bir 207&apos;nin gövdesinde bulunur: Bu klasör yukarıda başka bir adla listelenmiştir, içindekiler yinelenmez. WebDAV&apos;ın, az sunucuda bulunan deneysel bağlama (binding) belirtiminden gelir.</translation>
    </message>
    <message>
        <source>A listing has a folder without contents beside 208.</source>
        <translation>Bir listede 208&apos;in yanında içeriği olmayan bir klasör vardır.</translation>
    </message>
    <message>
        <source>Look for the same `DAV:resource-id` further up in the listing.</source>
        <translation>Aynı `DAV:resource-id` değerini listenin yukarısında arayın.</translation>
    </message>
    <message>
        <source>A server uses 208 only for clients that announce the support with `DAV: bind`.</source>
        <translation>Sunucu 208&apos;i yalnızca, desteğini `DAV: bind` ile bildiren istemcilere gönderir.</translation>
    </message>
    <message>
        <source>IM Used</source>
        <translation>Örnek dönüşümü uygulandı</translation>
    </message>
    <message>
        <source>Delta encoding</source>
        <translation>Fark kodlaması</translation>
    </message>
    <message>
        <source>The server sends only the difference from a version that the client named with `A-IM` and `If-None-Match`. Browsers and common servers never took it up; a few feed readers and blogs used it for RSS.</source>
        <translation>Sunucu, istemcinin `A-IM` ve `If-None-Match` ile belirttiği sürüme göre yalnızca farkı gönderir. Tarayıcılar ve yaygın sunucular bunu hiç benimsememiştir; birkaç besleme okuyucu ve blog RSS için kullanmıştır.</translation>
    </message>
    <message>
        <source>A feed reader that sends `A-IM: feed` gets only the new articles.</source>
        <translation>`A-IM: feed` gönderen bir besleme okuyucu yalnızca yeni yazıları alır.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To get the whole feed, leave out `A-IM`.</source>
        <translation>Bir sorun yoktur. Beslemenin tamamını almak için `A-IM` göndermeyin.</translation>
    </message>
    <message>
        <source>A server may send 226 only to a client that asked with `A-IM`.</source>
        <translation>Sunucu 226&apos;yı yalnızca `A-IM` ile isteyen istemciye gönderebilir.</translation>
    </message>
    <message>
        <source>Multiple Choices</source>
        <translation>Birden çok seçenek</translation>
    </message>
    <message>
        <source>Content negotiation</source>
        <translation>İçerik uzlaşması</translation>
    </message>
    <message>
        <source>There are several versions, and the client shall choose. No format for the choice was ever standardised, so clients do not choose by themselves.</source>
        <translation>Birkaç sürüm vardır ve istemci seçmelidir. Seçim için bir biçim hiç standartlaştırılmamıştır; bu yüzden istemciler kendiliğinden seçim yapmaz.</translation>
    </message>
    <message>
        <source>The address of an OpenStack service (Keystone, Glance) without a version answers 300 with a list of its API versions in JSON.</source>
        <translation>Bir OpenStack hizmetinin (Keystone, Glance) sürümsüz adresi, API sürümlerinin JSON listesiyle 300 yanıtı verir.</translation>
    </message>
    <message>
        <source>`curl -si http://keystone.example.com:5000/ | head -1`</source>
        <translation>`curl -si http://keystone.example.com:5000/ | head -1`</translation>
    </message>
    <message>
        <source>Take one of the addresses in the list, for Keystone the one with `/v3`.</source>
        <translation>Listedeki adreslerden birini kullanın, Keystone için `/v3` olanı.</translation>
    </message>
    <message>
        <source>Apache with `CheckSpelling On` finds several files whose names are close to the one asked for and shows a list.</source>
        <translation>`CheckSpelling On` kullanan Apache, istenene yakın adlı birkaç dosya bulur ve bir liste gösterir.</translation>
    </message>
    <message>
        <source>Correct the link.</source>
        <translation>Bağlantıyı düzeltin.</translation>
    </message>
    <message>
        <source>Servers rarely have use for 300; they choose by `Accept` or redirect.</source>
        <translation>Sunucular 300&apos;e nadiren gerek duyar; `Accept` başlığına göre seçer veya yönlendirir.</translation>
    </message>
    <message>
        <source>several versions</source>
        <translation>birkaç sürüm</translation>
    </message>
    <message>
        <source>Moved Permanently</source>
        <translation>Kalıcı olarak taşındı</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The resource has moved for good to the address in `Location`. Browsers follow by themselves, curl only with `-L`.</source>
        <translation>Kaynak kalıcı olarak `Location` içindeki adrese taşınmıştır. Tarayıcılar oraya kendiliğinden gider, curl yalnızca `-L` ile gider.</translation>
    </message>
    <message>
        <source>Browsers keep a 301 in their cache even when no header tells them to, so a wrong one stays with visitors after the server has been corrected. When following, clients turn a POST into a GET; 308 does not allow that.</source>
        <translation>Tarayıcılar bir 301&apos;i, hiçbir başlık söylemese de önbellekte tutar; bu yüzden yanlış bir yönlendirme, sunucu düzeltildikten sonra da ziyaretçilerde kalır. İstemciler yönlendirmeyi izlerken POST&apos;u GET&apos;e çevirir; 308 buna izin vermez.</translation>
    </message>
    <message>
        <source>The page never loads: Chrome shows `ERR_TOO_MANY_REDIRECTS`, Firefox that the page is not redirecting properly, curl stops with `Maximum (50) redirects followed`. TLS ends at a proxy or CDN, the application sees http and redirects to the https address that the visitor already has. With Cloudflare the encryption mode is then Flexible.</source>
        <translation>Sayfa hiç açılmaz: Chrome `ERR_TOO_MANY_REDIRECTS` gösterir, Firefox sayfanın düzgün yönlendirme yapmadığını söyler; curl `Maximum (50) redirects followed` ile durur. TLS bir vekil sunucuda veya CDN&apos;de sona eriyor, uygulama http görüyor ve ziyaretçinin zaten bulunduğu https adresine yönlendiriyordur. Cloudflare&apos;de şifreleme kipi bu durumda Flexible&apos;dır.</translation>
    </message>
    <message>
        <source>`curl -sIL --max-redirs 5 https://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;`</source>
        <translation>`curl -sIL --max-redirs 5 https://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;`</translation>
    </message>
    <message>
        <source>Let the proxy send `X-Forwarded-Proto: https` and the application believe it: `SECURE_PROXY_SSL_HEADER` in Django, `trust proxy` in Express.</source>
        <translation>Vekil sunucu `X-Forwarded-Proto: https` göndersin, uygulama da ona güvensin: Django&apos;da `SECURE_PROXY_SSL_HEADER`, Express&apos;te `trust proxy`.</translation>
    </message>
    <message>
        <source>At Cloudflare set the mode to Full (strict) and install a certificate at the origin.</source>
        <translation>Cloudflare&apos;de kipi Full (strict) yapın ve kaynak sunucuya bir sertifika kurun.</translation>
    </message>
    <message>
        <source>One browser still goes to the old target although curl and a private window see the right page: it has kept a former 301.</source>
        <translation>curl ve gizli pencere doğru sayfayı gördüğü hâlde bir tarayıcı hâlâ eski hedefe gider: Önceki 301&apos;i saklamıştır.</translation>
    </message>
    <message>
        <source>`curl -sI https://www.example.com/old`</source>
        <translation>`curl -sI https://www.example.com/old`</translation>
    </message>
    <message>
        <source>Clear the browser&apos;s cache for the site. Until a redirect is certain, send 302, or 301 with `Cache-Control: max-age=300`.</source>
        <translation>Tarayıcının bu siteye ait önbelleğini temizleyin. Yönlendirme kesinleşene kadar 302 veya `Cache-Control: max-age=300` ile 301 gönderin.</translation>
    </message>
    <message>
        <source>A POST arrives as GET and without its data, often followed by 405: the form or client calls the http address, or leaves out the slash at the end. Django says in debug mode `You called this URL via POST, but the URL doesn&apos;t end in a slash`.</source>
        <translation>Bir POST, GET olarak ve verisiz ulaşır; ardından çoğu zaman 405 gelir: Form veya istemci http adresini çağırıyor ya da sondaki eğik çizgiyi yazmıyordur. Django hata ayıklama kipinde `You called this URL via POST, but the URL doesn&apos;t end in a slash` der.</translation>
    </message>
    <message>
        <source>Call the final address. A server that must redirect such requests uses 308.</source>
        <translation>Son adresi çağırın. Bu tür istekleri yönlendirmek zorunda olan sunucu 308 kullanır.</translation>
    </message>
    <message>
        <source>nginx behind a proxy adds the slash to a directory and names its own port and scheme: `Location: http://www.example.com:8080/docs/`.</source>
        <translation>Vekil sunucu arkasındaki nginx, dizin adının sonuna eğik çizgi eklerken kendi bağlantı noktasını ve şemasını yazar: `Location: http://www.example.com:8080/docs/`.</translation>
    </message>
    <message>
        <source>`curl -sI http://127.0.0.1:8080/docs | grep -i location`</source>
        <translation>`curl -sI http://127.0.0.1:8080/docs | grep -i location`</translation>
    </message>
    <message>
        <source>Set `absolute_redirect off;` (since 1.11.8), so that `Location` holds only the path.</source>
        <translation>`absolute_redirect off;` ayarlayın (1.11.8&apos;den beri); `Location` o zaman yalnızca yolu içerir.</translation>
    </message>
    <message>
        <source>WordPress sends every visitor to an old domain, or to http: the answer carries `X-Redirect-By: WordPress`, and `home` and `siteurl` in its database hold the old address.</source>
        <translation>WordPress her ziyaretçiyi eski bir alan adına veya http&apos;ye gönderir: Yanıtta `X-Redirect-By: WordPress` vardır ve veritabanındaki `home` ile `siteurl` eski adresi tutuyordur.</translation>
    </message>
    <message>
        <source>`wp option get home` · `wp option get siteurl`</source>
        <translation>`wp option get home` · `wp option get siteurl`</translation>
    </message>
    <message>
        <source>Run `wp search-replace &apos;http://old.example&apos; &apos;https://www.example.com&apos;`, or define `WP_HOME` and `WP_SITEURL` in `wp-config.php`.</source>
        <translation>`wp search-replace &apos;http://old.example&apos; &apos;https://www.example.com&apos;` çalıştırın veya `wp-config.php` içinde `WP_HOME` ve `WP_SITEURL` tanımlayın.</translation>
    </message>
    <message>
        <source>A script stores a small HTML page with the title `301 Moved Permanently` in place of the file.</source>
        <translation>Bir betik, dosya yerine `301 Moved Permanently` başlıklı küçük bir HTML sayfası kaydeder.</translation>
    </message>
    <message>
        <source>Use `curl -fL`, or the address that `Location` names.</source>
        <translation>`curl -fL` veya `Location` içindeki adresi kullanın.</translation>
    </message>
    <message>
        <source>A server sends 301 when an address will never be used again; while the move may be undone, it sends 302 or 307.</source>
        <translation>Sunucu, bir adres bir daha kullanılmayacaksa 301, taşınma geri alınabilecekse 302 veya 307 gönderir.</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <translation>yönlendirme döngüsü</translation>
    </message>
    <message>
        <source>permanent redirect</source>
        <translation>kalıcı yönlendirme</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>çok fazla yönlendirme</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>For the moment the resource is at another address, given in `Location`; the old one stays the right one to use. It is the redirect that applications send unless told otherwise: to a login page, after a form, to a chosen language.</source>
        <translation>Kaynak şimdilik `Location` içindeki başka bir adrestedir; doğru adres yine eskisidir. Uygulamaların, başka bir şey söylenmedikçe kullandığı yönlendirme budur: giriş sayfasına, form sonrasındaki sayfaya, seçilen dile.</translation>
    </message>
    <message>
        <source>A client that follows may turn a POST into a GET, and all browsers do. Where the method must stay, the code is 307; where it must become GET, 303.</source>
        <translation>Yönlendirmeyi izleyen istemci POST&apos;u GET&apos;e çevirebilir; bütün tarayıcılar da çevirir. Yöntemin aynı kalması gerekiyorsa kod 307&apos;dir, GET olması gerekiyorsa 303&apos;tür.</translation>
    </message>
    <message>
        <source>After login the browser goes back and forth between page and login until `ERR_TOO_MANY_REDIRECTS`: the session cookie is not kept. It has `Secure` on an http page, a wrong `Domain`, or `SameSite=Strict` when the login comes back from another site; or several servers do not share their sessions.</source>
        <translation>Girişten sonra tarayıcı `ERR_TOO_MANY_REDIRECTS` verene kadar sayfa ile giriş arasında gidip gelir: Oturum çerezi saklanmıyordur. http sayfasında `Secure` taşıyordur, `Domain` değeri yanlıştır veya oturum açma başka bir siteden geri dönerken `SameSite=Strict` vardır; ya da birkaç sunucu oturumlarını paylaşmıyordur.</translation>
    </message>
    <message>
        <source>Browser developer tools, Network, the warning beside `Set-Cookie`</source>
        <translation>Tarayıcı geliştirici araçları, Ağ sekmesi, `Set-Cookie` yanındaki uyarı</translation>
    </message>
    <message>
        <source>Correct the attribute that the browser complains about; store sessions where all servers see them, or let the load balancer keep a visitor on one server.</source>
        <translation>Tarayıcının itiraz ettiği çerez niteliğini düzeltin; oturumları bütün sunucuların gördüğü bir yerde tutun veya yük dengeleyici ziyaretçiyi tek sunucuda tutsun.</translation>
    </message>
    <message>
        <source>A script expects JSON and gets the login page with status 200, in JavaScript as `Unexpected token &apos;&lt;&apos;`: the session has expired, the API answered 302, and the client followed.</source>
        <translation>Bir betik JSON bekler, 200 ile giriş sayfasını alır; JavaScript&apos;te hata `Unexpected token &apos;&lt;&apos;` olur: Oturum sona ermiş, API 302 yanıtı vermiş, istemci de onu izlemiştir.</translation>
    </message>
    <message>
        <source>`curl -si https://www.example.com/api/items | head -5`</source>
        <translation>`curl -si https://www.example.com/api/items | head -5`</translation>
    </message>
    <message>
        <source>Let the API answer 401 to requests that are not for a page; in the client look at the final address (`response.redirected`, `curl -w &apos;%{url_effective}&apos;`).</source>
        <translation>API, sayfa yüklemesi olmayan isteklere 401 yanıtı versin; istemcide varılan son adrese bakın (`response.redirected`, `curl -w &apos;%{url_effective}&apos;`).</translation>
    </message>
    <message>
        <source>The browser console says `blocked by CORS policy` for the address of a login service, or `Redirect is not allowed for a preflight request`: a script&apos;s request was redirected to single sign-on, which only a page load can go through.</source>
        <translation>Tarayıcı konsolu, bir giriş hizmetinin adresi için `blocked by CORS policy` veya `Redirect is not allowed for a preflight request` der: Bir betiğin isteği, yalnızca sayfa yüklemesinin geçebildiği tek oturum açma (SSO) hizmetine yönlendirilmiştir.</translation>
    </message>
    <message>
        <source>Answer such requests with 401 and let the page start the login. Exempt `OPTIONS` from the redirect, also from the one to https.</source>
        <translation>Bu isteklere 401 ile yanıt verin, girişi sayfa başlatsın. `OPTIONS` isteklerini yönlendirmelerin dışında tutun, https&apos;ye yapılanın da.</translation>
    </message>
    <message>
        <source>`Location` names an internal host or http: the application builds the address from what its proxy passed on.</source>
        <translation>`Location` içinde iç ağdaki bir makine adı veya http vardır: Uygulama, adresi vekil sunucunun ilettiklerinden kurar.</translation>
    </message>
    <message>
        <source>`curl -sI https://www.example.com/account | grep -i location`</source>
        <translation>`curl -sI https://www.example.com/account | grep -i location`</translation>
    </message>
    <message>
        <source>In nginx set `proxy_set_header Host $host;` and `proxy_set_header X-Forwarded-Proto $scheme;`, in Apache `ProxyPreserveHost On` or `ProxyPassReverse`.</source>
        <translation>nginx&apos;te `proxy_set_header Host $host;` ve `proxy_set_header X-Forwarded-Proto $scheme;`, Apache&apos;de `ProxyPreserveHost On` veya `ProxyPassReverse` ayarlayın.</translation>
    </message>
    <message>
        <source>Every http address leads to the same unknown page while https fails: a hotel or guest network wants its login first.</source>
        <translation>Her http adresi aynı yabancı sayfaya çıkar, https ise başarısız olur: Otel veya misafir ağı önce kendi girişini istiyordur.</translation>
    </message>
    <message>
        <source>Open a plain http page in the browser and log in to the network.</source>
        <translation>Tarayıcıda https olmayan bir sayfa açın ve ağda oturum açın.</translation>
    </message>
    <message>
        <source>A server sends 302 for a detour whose method does not matter.</source>
        <translation>Sunucu, yöntemin önemli olmadığı geçici bir sapma için 302 gönderir.</translation>
    </message>
    <message>
        <source>moved temporarily</source>
        <translation>geçici olarak taşındı</translation>
    </message>
    <message>
        <source>login redirect</source>
        <translation>giriş sayfasına yönlendirme</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>yönlendirme</translation>
    </message>
    <message>
        <source>See Other</source>
        <translation>Başka adrese bakın</translation>
    </message>
    <message>
        <source>The request has been dealt with, and what there is to see stands at the address in `Location`, which the client fetches with GET whatever it sent before. It is the clean end of a form: reloading the page does not send the form twice.</source>
        <translation>İstek işlenmiştir; görülecek olan `Location` içindeki adrestedir ve istemci, önce ne göndermiş olursa olsun, onu GET ile alır. Bir form işlemi böyle temiz biter: Sayfayı yenilemek formu ikinci kez göndermez.</translation>
    </message>
    <message>
        <source>After a DELETE or PATCH from a script the browser repeats that method at the target, in the worst case a second DELETE: the application redirected with 302, and only a POST is turned into GET there.</source>
        <translation>Bir betiğin DELETE veya PATCH isteğinden sonra tarayıcı aynı yöntemi hedefte yineler, en kötü durumda ikinci bir DELETE gönderir: Uygulama 302 ile yönlendirmiştir ve 302&apos;de yalnızca POST, GET&apos;e çevrilir.</translation>
    </message>
    <message>
        <source>Redirect with 303, in Rails `redirect_to items_path, status: :see_other`.</source>
        <translation>303 ile yönlendirin; Rails&apos;te `redirect_to items_path, status: :see_other`.</translation>
    </message>
    <message>
        <source>Turbo (Rails) logs `Form responses must redirect to another location` in the browser console: the form was answered with a page and 200.</source>
        <translation>Turbo (Rails), tarayıcı konsoluna `Form responses must redirect to another location` yazar: Forma bir sayfa ve 200 ile yanıt verilmiştir.</translation>
    </message>
    <message>
        <source>Redirect with 303 after success, and render the form anew with 422 after an error.</source>
        <translation>Başarıdan sonra 303 ile yönlendirin, hatadan sonra formu 422 ile yeniden gösterin.</translation>
    </message>
    <message>
        <source>`curl -X POST -L` sends POST to the target too, which answers 405: `-X` fixes the method for all requests.</source>
        <translation>`curl -X POST -L` hedefe de POST gönderir, hedef 405 yanıtı verir: `-X` yöntemi bütün istekler için sabitler.</translation>
    </message>
    <message>
        <source>`curl -vL -d &apos;a=1&apos; https://www.example.com/form`</source>
        <translation>`curl -vL -d &apos;a=1&apos; https://www.example.com/form`</translation>
    </message>
    <message>
        <source>Leave out `-X POST`; `-d` alone makes it a POST and lets curl follow with GET.</source>
        <translation>`-X POST` yazmayın; tek başına `-d` isteği POST yapar ve curl&apos;ün GET ile izlemesine izin verir.</translation>
    </message>
    <message>
        <source>An application sends 303 after it has taken a form or an action.</source>
        <translation>Uygulama, bir formu veya işlemi kabul ettikten sonra 303 gönderir.</translation>
    </message>
    <message>
        <source>post redirect get</source>
        <translation>post redirect get</translation>
    </message>
    <message>
        <source>redirect after post</source>
        <translation>formdan sonra yönlendirme</translation>
    </message>
    <message>
        <source>Not Modified</source>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>Conditional request</source>
        <translation>Koşullu istek</translation>
    </message>
    <message>
        <source>The client asked whether its stored copy is still good (`If-None-Match` or `If-Modified-Since`), and it is. No body comes; the client uses its copy. Lots of 304 in an access log mean that caching works.</source>
        <translation>İstemci, elindeki kopyanın hâlâ geçerli olup olmadığını sormuştur (`If-None-Match` veya `If-Modified-Since`) ve kopya geçerlidir. Gövde gelmez; istemci kendi kopyasını kullanır. Erişim günlüğündeki çok sayıda 304, önbelleğin çalıştığını gösterir.</translation>
    </message>
    <message>
        <source>Visitors see the old page after a deployment, and the server answers 304: the new file has the same `ETag` or modification time as the old one. nginx makes its `ETag` of time and size; build tools and some images set all times to the same value.</source>
        <translation>Dağıtımdan sonra ziyaretçiler eski sayfayı görür, sunucu ise 304 yanıtı verir: Yeni dosyanın `ETag` değeri veya değişiklik zamanı eskisiyle aynıdır. nginx `ETag` değerini zaman ve boyuttan üretir; derleme araçları ve bazı konteyner imajları bütün dosyalara aynı zamanı yazar.</translation>
    </message>
    <message>
        <source>`curl -sI https://www.example.com/app.js | grep -iE &apos;^(etag|last-modified)&apos;`</source>
        <translation>`curl -sI https://www.example.com/app.js | grep -iE &apos;^(etag|last-modified)&apos;`</translation>
    </message>
    <message>
        <source>Give files a hash in their name, and let the pages that name them carry `Cache-Control: no-cache`. For the moment `touch` the files.</source>
        <translation>Dosya adlarına bir özet değeri koyun; bu dosyalara başvuran sayfalar `Cache-Control: no-cache` taşısın. Şimdilik dosyalara `touch` uygulayın.</translation>
    </message>
    <message>
        <source>A program gets 304 and an empty body and reports an error: it sends `If-None-Match` or `If-Modified-Since` without having a copy, often because the request was taken from a browser with Copy as cURL.</source>
        <translation>Bir program 304 ve boş gövde alıp hata bildirir: Elinde kopya olmadan `If-None-Match` veya `If-Modified-Since` gönderiyordur; istek çoğu zaman tarayıcıdan cURL olarak kopyalanmıştır.</translation>
    </message>
    <message>
        <source>Leave out both headers.</source>
        <translation>İki başlığı da göndermeyin.</translation>
    </message>
    <message>
        <source>304 never comes, every visit loads all: servers behind one load balancer give different `ETag` values for the same file, because its time differs on each.</source>
        <translation>304 hiç gelmez, her ziyaret her şeyi yeniden yükler: Aynı yük dengeleyicinin arkasındaki sunucular aynı dosya için farklı `ETag` değerleri verir; dosyanın zamanı her birinde farklıdır.</translation>
    </message>
    <message>
        <source>`curl -sI --resolve www.example.com:443:203.0.113.10 https://www.example.com/app.js`</source>
        <translation>`curl -sI --resolve www.example.com:443:203.0.113.10 https://www.example.com/app.js`</translation>
    </message>
    <message>
        <source>Keep the modification times when you deploy (`rsync -t`), or send no `ETag`.</source>
        <translation>Dağıtırken değişiklik zamanlarını koruyun (`rsync -t`) veya `ETag` göndermeyin.</translation>
    </message>
    <message>
        <source>Apache never answers 304 for compressed content: mod_deflate appends `-gzip` to the `ETag`, which then matches nothing.</source>
        <translation>Apache, sıkıştırılmış içerik için hiç 304 yanıtı vermez: mod_deflate `ETag` değerine `-gzip` ekler ve bu değer artık hiçbir şeyle eşleşmez.</translation>
    </message>
    <message>
        <source>`curl -sI --compressed https://www.example.com/app.js | grep -i etag`</source>
        <translation>`curl -sI --compressed https://www.example.com/app.js | grep -i etag`</translation>
    </message>
    <message>
        <source>Set `DeflateAlterETag NoChange` (2.4.58 and later).</source>
        <translation>`DeflateAlterETag NoChange` ayarlayın (2.4.58 ve sonrası).</translation>
    </message>
    <message>
        <source>A server sends 304 to a conditional GET or HEAD when the client already has the content that a 200 would bring.</source>
        <translation>Sunucu, 200 ile göndereceği içerik istemcide zaten varsa koşullu GET veya HEAD isteğine 304 gönderir.</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>önbellekten</translation>
    </message>
    <message>
        <source>etag</source>
        <translation>etag</translation>
    </message>
    <message>
        <source>if-modified-since</source>
        <translation>if-modified-since</translation>
    </message>
    <message>
        <source>Use Proxy</source>
        <translation>Vekil sunucu kullan</translation>
    </message>
    <message>
        <source>Once meant: ask again through the proxy in `Location`. Deprecated because any server could have diverted clients that way; browsers do not follow it.</source>
        <translation>Eski anlamı şuydu: Aynı şeyi `Location` içindeki vekil sunucu üzerinden isteyin. Herhangi bir sunucu istemcileri bu yolla saptırabileceği için kullanımdan kaldırılmıştır; tarayıcılar buna uymaz.</translation>
    </message>
    <message>
        <source>An answer with 305 leads nowhere: the browser shows its body and stops there.</source>
        <translation>305 yanıtı bir yere götürmez: Tarayıcı gövdesini gösterir ve orada durur.</translation>
    </message>
    <message>
        <source>Set the proxy in the client or the system. As the server&apos;s operator take the rule out.</source>
        <translation>Vekil sunucuyu istemcide veya sistemde ayarlayın. Sunucuyu siz yönetiyorsanız kuralı kaldırın.</translation>
    </message>
    <message>
        <source>Do not send 305.</source>
        <translation>305 göndermeyin.</translation>
    </message>
    <message>
        <source>(Unused, once Switch Proxy)</source>
        <translation>(Kullanılmıyor, eskiden Switch Proxy)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Reserved and without meaning. An early draft of HTTP/1.1 had it as Switch Proxy; the number is not given out again.</source>
        <translation>Ayrılmıştır ve anlamı yoktur. HTTP/1.1&apos;in erken bir taslağında Switch Proxy olarak geçiyordu; numara yeniden verilmez.</translation>
    </message>
    <message>
        <source>Some program sends 306 with a meaning of its own; clients do with it what they do with any unknown 3xx.</source>
        <translation>Bir program 306&apos;yı kendi yüklediği anlamla gönderir; istemciler ona, bilinmeyen her 3xx&apos;e davrandıkları gibi davranır.</translation>
    </message>
    <message>
        <source>Read that program&apos;s documentation, and use 302 or 307 in its place.</source>
        <translation>O programın belgelerini okuyun ve yerine 302 veya 307 kullanın.</translation>
    </message>
    <message>
        <source>Do not send 306.</source>
        <translation>306 göndermeyin.</translation>
    </message>
    <message>
        <source>Temporary Redirect</source>
        <translation>Geçici yönlendirme</translation>
    </message>
    <message>
        <source>For the moment another address answers, and the client repeats exactly what it sent there: the same method, the same body. That is what distinguishes it from 302.</source>
        <translation>Şimdilik başka bir adres yanıt verir ve istemci, gönderdiğinin aynısını orada yineler: aynı yöntem, aynı gövde. 302&apos;den farkı budur.</translation>
    </message>
    <message>
        <source>The 307 that Chrome shows for an http address is mostly its own and never came from a server: HSTS made it use https.</source>
        <translation>Chrome&apos;un bir http adresi için gösterdiği 307 çoğu zaman kendisine aittir, hiçbir sunucudan gelmemiştir: HSTS onu https kullanmaya zorlamıştır.</translation>
    </message>
    <message>
        <source>Chrome&apos;s developer tools show `307 Internal Redirect` with `Non-Authoritative-Reason: HSTS`: the site, or its parent domain, once sent `Strict-Transport-Security`.</source>
        <translation>Chrome&apos;un geliştirici araçları `Non-Authoritative-Reason: HSTS` ile `307 Internal Redirect` gösterir: Site veya üst alan adı bir zamanlar `Strict-Transport-Security` göndermiştir.</translation>
    </message>
    <message>
        <source>`curl -sI http://www.example.com/`</source>
        <translation>`curl -sI http://www.example.com/`</translation>
    </message>
    <message>
        <source>Give the host a certificate. For a development name delete the entry at `chrome://net-internals/#hsts`.</source>
        <translation>Makine adına bir sertifika verin. Geliştirme adı içinse kaydı `chrome://net-internals/#hsts` sayfasında silin.</translation>
    </message>
    <message>
        <source>FastAPI and Starlette redirect `/items` to `/items/` or back, behind a proxy even to http, where the browser blocks it as mixed content or the client drops `Authorization`.</source>
        <translation>FastAPI ve Starlette `/items` adresini `/items/` adresine veya tersine yönlendirir; vekil sunucu arkasında http adresine bile yönlendirir. Tarayıcı bunu karma içerik diye engeller veya istemci `Authorization` başlığını düşürür.</translation>
    </message>
    <message>
        <source>`curl -sI https://api.example.com/items | grep -i location`</source>
        <translation>`curl -sI https://api.example.com/items | grep -i location`</translation>
    </message>
    <message>
        <source>Call the path as the route declares it. Start uvicorn with `--proxy-headers --forwarded-allow-ips` and the address of the proxy.</source>
        <translation>Yolu, rotanın tanımladığı biçimde çağırın. uvicorn&apos;u `--proxy-headers --forwarded-allow-ips` ve vekil sunucunun adresiyle başlatın.</translation>
    </message>
    <message>
        <source>Send it to the final address, or from a file. A client that sends `Expect: 100-continue` learns of the redirect before the body is on its way.</source>
        <translation>Onu son adrese veya bir dosyadan gönderin. `Expect: 100-continue` gönderen istemci, yönlendirmeyi gövde yola çıkmadan öğrenir.</translation>
    </message>
    <message>
        <source>Amazon S3 says `TemporaryRedirect` and `Please re-send this request to the specified temporary endpoint.`: the bucket is new, and its name does not yet lead to its region.</source>
        <translation>Amazon S3 `TemporaryRedirect` ve `Please re-send this request to the specified temporary endpoint.` der: Kova yenidir ve adı henüz bölgesine çözümlenmiyordur.</translation>
    </message>
    <message>
        <source>Configure the region&apos;s own endpoint; otherwise the name settles by itself.</source>
        <translation>Bölgenin kendi uç noktasını yapılandırın; yoksa ad zamanla kendiliğinden yerine oturur.</translation>
    </message>
    <message>
        <source>A file written through WebHDFS fails after 307: the client is sent to a DataNode under an internal name that it cannot resolve.</source>
        <translation>WebHDFS üzerinden yazılan bir dosya 307&apos;den sonra başarısız olur: İstemci, çözümleyemediği bir iç adla bir DataNode&apos;a gönderilmiştir.</translation>
    </message>
    <message>
        <source>Let the client resolve and reach the DataNodes, or go through HttpFS or Knox.</source>
        <translation>İstemci, DataNode adlarını çözümleyip onlara ulaşabilsin veya HttpFS ya da Knox üzerinden gidin.</translation>
    </message>
    <message>
        <source>A server sends 307 for a detour that a POST or PUT shall survive unchanged.</source>
        <translation>Sunucu, POST veya PUT&apos;un değişmeden geçmesi gereken geçici bir sapma için 307 gönderir.</translation>
    </message>
    <message>
        <source>hsts redirect</source>
        <translation>hsts yönlendirmesi</translation>
    </message>
    <message>
        <source>internal redirect</source>
        <translation>iç yönlendirme</translation>
    </message>
    <message>
        <source>Permanent Redirect</source>
        <translation>Kalıcı yönlendirme</translation>
    </message>
    <message>
        <source>The address has changed for good, and the client repeats the same method with the same body at the new one. Like a 301 it stays in browser caches; unlike it, a POST remains a POST.</source>
        <translation>Adres kalıcı olarak değişmiştir; istemci aynı yöntemi aynı gövdeyle yeni adreste yineler. 301 gibi tarayıcı önbelleklerinde kalır, ondan farklı olarak POST, POST olarak kalır.</translation>
    </message>
    <message>
        <source>It is the youngest of the redirects (2014, first as an experiment under RFC 7238), so old clients take it for an unknown code.</source>
        <translation>Yönlendirmelerin en gencidir (2014, önce RFC 7238 ile deneysel olarak); bu yüzden eski istemciler onu bilinmeyen bir kod sayar.</translation>
    </message>
    <message>
        <source>ingress-nginx redirects http to https with 308 by default (for hosts under `tls`) and loops when a load balancer in front of it ends TLS.</source>
        <translation>ingress-nginx http&apos;yi https&apos;ye varsayılan olarak (`tls` altındaki adlar için) 308 ile yönlendirir; önündeki yük dengeleyici TLS&apos;yi sonlandırıyorsa döngüye girer.</translation>
    </message>
    <message>
        <source>`curl -sI http://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;`</source>
        <translation>`curl -sI http://www.example.com/ | grep -iE &apos;^(HTTP|location)&apos;`</translation>
    </message>
    <message>
        <source>Set `use-forwarded-headers: &quot;true&quot;` in its ConfigMap when the load balancer sends `X-Forwarded-Proto`; otherwise annotate the ingress with `nginx.ingress.kubernetes.io/ssl-redirect: &quot;false&quot;`.</source>
        <translation>Yük dengeleyici `X-Forwarded-Proto` gönderiyorsa ConfigMap içinde `use-forwarded-headers: &quot;true&quot;` ayarlayın; göndermiyorsa ingress&apos;e `nginx.ingress.kubernetes.io/ssl-redirect: &quot;false&quot;` ek açıklamasını koyun.</translation>
    </message>
    <message>
        <source>A client stops at the 308: Java&apos;s `HttpURLConnection` follows redirects up to 307 only.</source>
        <translation>Bir istemci 308&apos;de durur: Java&apos;nın `HttpURLConnection` sınıfı yalnızca 307&apos;ye kadar olan yönlendirmeleri izler.</translation>
    </message>
    <message>
        <source>Call the new address, or use `java.net.http.HttpClient` with `Redirect.NORMAL`. For such clients a server can still send 301.</source>
        <translation>Yeni adresi çağırın veya `Redirect.NORMAL` ile `java.net.http.HttpClient` kullanın. Sunucu bu istemciler için yine 301 gönderebilir.</translation>
    </message>
    <message>
        <source>An upload to Google Cloud Storage or another Google API gets 308 without `Location`: there it means Resume Incomplete, the server has the bytes that `Range` names and waits for the rest.</source>
        <translation>Google Cloud Storage&apos;a veya başka bir Google API&apos;sine yapılan yükleme `Location` olmadan 308 alır: 308 orada Resume Incomplete demektir; sunucu `Range` başlığındaki baytları almıştır, kalanını bekler.</translation>
    </message>
    <message>
        <source>Send the next chunk from the byte after `Range`. Keep the HTTP library from treating this as a redirect.</source>
        <translation>Sonraki parçayı `Range` değerinden sonraki bayttan başlayarak gönderin. HTTP kitaplığı bunu yönlendirme saymasın.</translation>
    </message>
    <message>
        <source>A page goes back and forth between the addresses with and without a slash: Next.js removes it with 308 (`trailingSlash: false` is the default), and a proxy or CDN adds it again.</source>
        <translation>Sayfa, sonunda eğik çizgi olan ve olmayan adresler arasında gidip gelir: Next.js onu 308 ile kaldırır (`trailingSlash: false` varsayılandır), bir vekil sunucu veya CDN yeniden ekler.</translation>
    </message>
    <message>
        <source>Let one of them decide, and clear the caches afterwards.</source>
        <translation>Kararı yalnızca biri versin; ardından önbellekleri temizleyin.</translation>
    </message>
    <message>
        <source>A server sends 308 when an address that also takes POST or PUT has moved for good.</source>
        <translation>Sunucu, POST veya PUT da kabul eden bir adres kalıcı olarak taşındığında 308 gönderir.</translation>
    </message>
    <message>
        <source>resume incomplete</source>
        <translation>resume incomplete</translation>
    </message>
    <message>
        <source>https redirect</source>
        <translation>https yönlendirmesi</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>Hatalı istek</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>The server takes the request for faulty: the bytes are no proper HTTP, a header is missing or doubled, or the data are not what the application expects. A web server that says so has not passed the request on, so first find out whose page it is.</source>
        <translation>Sunucu isteği hatalı sayar: Baytlar düzgün HTTP değildir, bir başlık eksik veya çifttir ya da veri, uygulamanın beklediği gibi değildir. Bunu bir web sunucusu söylüyorsa isteği arkadaki uygulamaya iletmemiş demektir; bu yüzden önce sayfanın kime ait olduğunu bulun.</translation>
    </message>
    <message>
        <source>nginx has several internal codes for it (494 to 497), of which the client sees only 400.</source>
        <translation>nginx&apos;in bunun için birkaç iç kodu vardır (494–497); istemci bunlardan yalnızca 400&apos;ü görür.</translation>
    </message>
    <message>
        <source>Unencrypted HTTP reaches a TLS port: nginx shows `The plain HTTP request was sent to HTTPS port`, Apache `You&apos;re speaking plain HTTP to an SSL-enabled server port`, a Go program `Client sent an HTTP request to an HTTPS server.`</source>
        <translation>Şifrelenmemiş HTTP, bir TLS bağlantı noktasına gelir: nginx `The plain HTTP request was sent to HTTPS port`, Apache `You&apos;re speaking plain HTTP to an SSL-enabled server port`, bir Go programı `Client sent an HTTP request to an HTTPS server.` der.</translation>
    </message>
    <message>
        <source>`curl -vk https://www.example.com:8443/`</source>
        <translation>`curl -vk https://www.example.com:8443/`</translation>
    </message>
    <message>
        <source>Write https:// with that port. If a proxy sends it, use `https://` in `proxy_pass` or a port without TLS.</source>
        <translation>Bu bağlantı noktası için adresi https:// ile yazın. Gönderen bir vekil sunucuysa `proxy_pass` içinde `https://` kullanın ya da TLS&apos;siz bir bağlantı noktasına gönderin.</translation>
    </message>
    <message>
        <source>The access log shows 400 for a request line that begins with `\x16\x03\x01`: the opposite, TLS on a plain port. The client says `wrong version number`. At an address on the Internet it is mostly a scanner.</source>
        <translation>Erişim günlüğünde `\x16\x03\x01` ile başlayan bir istek satırı için 400 vardır: tam tersi, TLS&apos;siz bir bağlantı noktasına TLS gelmiştir. İstemci `wrong version number` der. İnternete açık bir adreste bunu çoğu zaman bir tarama aracı gönderir.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect www.example.com:443`</source>
        <translation>`openssl s_client -connect www.example.com:443`</translation>
    </message>
    <message>
        <source>Add `ssl` to the `listen` line, in Apache `SSLEngine on` to the virtual host, or let the client use http.</source>
        <translation>`listen` satırına `ssl`, Apache&apos;de sanal konağa `SSLEngine on` ekleyin veya istemci http kullansın.</translation>
    </message>
    <message>
        <source>`Request Header Or Cookie Too Large` (nginx) or `Size of a request header field exceeds server limit` (Apache): cookies or a token have grown too large. Others say 431.</source>
        <translation>`Request Header Or Cookie Too Large` (nginx) veya `Size of a request header field exceeds server limit` (Apache): Çerezler veya bir belirteç fazla büyümüştür. Başka sunucular 431 der.</translation>
    </message>
    <message>
        <source>Delete the cookies of the site. As its operator read `nginx/494` and `http/431`.</source>
        <translation>Sitenin çerezlerini silin. Siteyi siz işletiyorsanız `nginx/494` ve `http/431` maddelerine bakın.</translation>
    </message>
    <message>
        <source>The name in `Host` is not accepted or missing: Django logs `Invalid HTTP_HOST header`, nginx at level `info` `client sent invalid host header` or `client sent HTTP/1.1 request without &quot;Host&quot; header`. Health checks that call the bare address are a frequent source.</source>
        <translation>`Host` içindeki ad kabul edilmez veya yoktur: Django `Invalid HTTP_HOST header`, nginx `info` düzeyinde `client sent invalid host header` veya `client sent HTTP/1.1 request without &quot;Host&quot; header` yazar. Yalın IP adresini çağıran sağlık denetimleri sık rastlanan bir kaynaktır.</translation>
    </message>
    <message>
        <source>`curl -sI -H &apos;Host: www.example.com&apos; http://10.0.0.5:8000/`</source>
        <translation>`curl -sI -H &apos;Host: www.example.com&apos; http://10.0.0.5:8000/`</translation>
    </message>
    <message>
        <source>Add the name to `ALLOWED_HOSTS`; let the proxy pass it on with `proxy_set_header Host $host;` and the health check send it.</source>
        <translation>Adı `ALLOWED_HOSTS` listesine ekleyin; vekil sunucu onu `proxy_set_header Host $host;` ile iletsin, sağlık denetimi de göndersin.</translation>
    </message>
    <message>
        <source>The body cannot be parsed: Spring says `JSON parse error`, Node.js with Express `SyntaxError: Unexpected token`. On the Windows command line single quotes do not protect JSON.</source>
        <translation>Gövde ayrıştırılamaz: Spring `JSON parse error`, Express kullanan Node.js `SyntaxError: Unexpected token` der. Windows komut satırında tek tırnak JSON&apos;u korumaz.</translation>
    </message>
    <message>
        <source>`jq . body.json`</source>
        <translation>`jq . body.json`</translation>
    </message>
    <message>
        <source>Send the body from a file (`--data-binary @body.json`) with `Content-Type: application/json`.</source>
        <translation>Gövdeyi `Content-Type: application/json` ile bir dosyadan gönderin (`--data-binary @body.json`).</translation>
    </message>
    <message>
        <source>Tomcat logs `Invalid character found in the request target`: the address contains `[`, `{`, `|` or a letter outside ASCII that is not encoded.</source>
        <translation>Tomcat `Invalid character found in the request target` yazar: Adreste kodlanmamış `[`, `{`, `|` veya ASCII dışı bir harf vardır.</translation>
    </message>
    <message>
        <source>Encode the parameters (`encodeURIComponent`, `curl -G --data-urlencode`). `relaxedQueryChars` on the connector is only a stopgap.</source>
        <translation>Parametreleri kodlayın (`encodeURIComponent`, `curl -G --data-urlencode`). Bağlayıcıdaki `relaxedQueryChars` geçici bir çaredir.</translation>
    </message>
    <message>
        <source>HAProxy logs `&lt;BADREQ&gt;` with `PR--`: it could not parse the request. With `CR--` the client left before it was complete.</source>
        <translation>HAProxy `PR--` ile `&lt;BADREQ&gt;` yazar: İsteği ayrıştıramamıştır. `CR--` varsa istemci, istek tamamlanmadan ayrılmıştır.</translation>
    </message>
    <message>
        <source>`echo &apos;show errors&apos; | socat stdio /run/haproxy/admin.sock`</source>
        <translation>`echo &apos;show errors&apos; | socat stdio /run/haproxy/admin.sock`</translation>
    </message>
    <message>
        <source>`show errors` displays the faulty bytes and where they are; correct the client.</source>
        <translation>`show errors` hatalı baytları ve yerlerini gösterir; istemciyi düzeltin.</translation>
    </message>
    <message>
        <source>A server sends 400 when it cannot make sense of a request; when it understands it and the values will not do, many send 422.</source>
        <translation>Sunucu, bir isteği anlayamadığında 400 gönderir; istek anlaşılır ama değerler uygun değilse birçok sunucu 422 gönderir.</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>bozuk istek</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>geçersiz istek</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Kimlik doğrulanmadı</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Kimlik doğrulama</translation>
    </message>
    <message>
        <source>The server does not know who is asking: credentials are missing, wrong or expired. `WWW-Authenticate` says which kind it wants, and often the reason. Despite the name it is about authentication; a user who is known but lacks the right gets 403.</source>
        <translation>Sunucu, kimin sorduğunu bilmez: Kimlik bilgileri eksiktir, yanlıştır veya süreleri geçmiştir. Hangi türü istediğini, çoğu zaman da gerekçeyi `WWW-Authenticate` söyler. Adına rağmen konu yetki değil kimliktir; kimliği bilinen ama yetkisi olmayan kullanıcı 403 alır.</translation>
    </message>
    <message>
        <source>A single 401 before success is normal: browsers ask without credentials first, and NTLM and Digest need it to begin.</source>
        <translation>Başarıdan önceki tek bir 401 olağandır: Tarayıcılar önce kimlik bilgisi olmadan sorar, NTLM ve Digest de onunla başlar.</translation>
    </message>
    <message>
        <source>A bearer token has expired or is meant for someone else: `WWW-Authenticate: Bearer` carries `error=&quot;invalid_token&quot;`. A wrong clock on either side does the same.</source>
        <translation>Bir Bearer belirtecinin süresi geçmiştir veya belirteç başkası içindir: `WWW-Authenticate: Bearer` içinde `error=&quot;invalid_token&quot;` vardır. Taraflardan birinin yanlış saati de aynı sonucu verir.</translation>
    </message>
    <message>
        <source>`curl -si -H &quot;Authorization: Bearer $TOKEN&quot; https://api.example.com/me | grep -i www-authenticate`</source>
        <translation>`curl -si -H &quot;Authorization: Bearer $TOKEN&quot; https://api.example.com/me | grep -i www-authenticate`</translation>
    </message>
    <message>
        <source>Fetch a new token; compare its `exp`, `aud` and `iss` with what the server expects, and synchronise the clocks.</source>
        <translation>Yeni bir belirteç alın; `exp`, `aud` ve `iss` alanlarını sunucunun beklediğiyle karşılaştırın, saatleri eşitleyin.</translation>
    </message>
    <message>
        <source>Basic authentication fails: nginx&apos;s error log has `password mismatch` or `was not found in` with the password file; Apache `AH01617` (`Password Mismatch`) or `AH01618` (`not found`).</source>
        <translation>Basic kimlik doğrulama başarısız olur: nginx&apos;in hata günlüğünde parola dosyasının adıyla birlikte `password mismatch` veya `was not found in`, Apache&apos;de `AH01617` (`Password Mismatch`) veya `AH01618` (`not found`) vardır.</translation>
    </message>
    <message>
        <source>`htpasswd -v /etc/nginx/.htpasswd alice`</source>
        <translation>`htpasswd -v /etc/nginx/.htpasswd alice`</translation>
    </message>
    <message>
        <source>Set the password anew with `htpasswd`, and see that the configuration names that file and the worker may read it.</source>
        <translation>Parolayı `htpasswd` ile yeniden belirleyin; yapılandırmanın o dosyayı gösterdiğini ve işçi sürecin onu okuyabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>The client sends `Authorization` and the application does not see it: Apache hides the header from CGI and PHP-FPM, mod_wsgi from Python.</source>
        <translation>İstemci `Authorization` gönderir ama uygulama onu görmez: Apache bu başlığı CGI ve PHP-FPM&apos;den, mod_wsgi ise Python&apos;dan gizler.</translation>
    </message>
    <message>
        <source>Set `CGIPassAuth On` (Apache 2.4.13 and later) in the directory, `WSGIPassAuthorization On` for mod_wsgi.</source>
        <translation>Dizinde `CGIPassAuth On` (Apache 2.4.13 ve sonrası), mod_wsgi için `WSGIPassAuthorization On` ayarlayın.</translation>
    </message>
    <message>
        <source>The same token works at one address and not at another: a redirect lies between, and the client drops `Authorization` when it leads to another host. curl and Python&apos;s requests do so.</source>
        <translation>Aynı belirteç bir adreste çalışır, ötekinde çalışmaz: Arada bir yönlendirme vardır ve istemci, yönlendirme başka bir makineye götürüyorsa `Authorization` başlığını düşürür. curl ve Python&apos;daki requests böyle yapar.</translation>
    </message>
    <message>
        <source>`curl -svL -o /dev/null -H &quot;Authorization: Bearer $TOKEN&quot; https://example.com/api 2&gt;&amp;1 | grep -iE &apos;^[&lt;&gt;] (HTTP|GET|location|authorization)&apos;`</source>
        <translation>`curl -svL -o /dev/null -H &quot;Authorization: Bearer $TOKEN&quot; https://example.com/api 2&gt;&amp;1 | grep -iE &apos;^[&lt;&gt;] (HTTP|GET|location|authorization)&apos;`</translation>
    </message>
    <message>
        <source>Call the final address.</source>
        <translation>Son adresi çağırın.</translation>
    </message>
    <message>
        <source>A browser application fails although curl works, and the log has an `OPTIONS` with 401: the preflight carries no credentials, and the server demands them. The console says `Response to preflight request doesn&apos;t pass access control check: It does not have HTTP ok status.`</source>
        <translation>curl çalıştığı hâlde bir tarayıcı uygulaması başarısız olur ve günlükte 401 almış bir `OPTIONS` vardır: Ön istek (preflight) kimlik bilgisi taşımaz, sunucu ise ister. Konsol `Response to preflight request doesn&apos;t pass access control check: It does not have HTTP ok status.` der.</translation>
    </message>
    <message>
        <source>`curl -si -X OPTIONS -H &apos;Origin: https://app.example.com&apos; -H &apos;Access-Control-Request-Method: GET&apos; https://api.example.com/me`</source>
        <translation>`curl -si -X OPTIONS -H &apos;Origin: https://app.example.com&apos; -H &apos;Access-Control-Request-Method: GET&apos; https://api.example.com/me`</translation>
    </message>
    <message>
        <source>Answer `OPTIONS` before authentication, with 204 and the `Access-Control-Allow-` headers.</source>
        <translation>`OPTIONS` isteğine kimlik doğrulamadan önce, 204 ve `Access-Control-Allow-` başlıklarıyla yanıt verin.</translation>
    </message>
    <message>
        <source>IIS with Windows authentication: two answers 401 before the 200 are the handshake. If the prompt returns again and again, the name has no SPN, the site is not in the intranet zone, or IIS itself is the client and refuses its own name (loopback check).</source>
        <translation>Windows kimlik doğrulaması kullanan IIS: 200&apos;den önceki iki 401 el sıkışmanın kendisidir. Parola penceresi tekrar tekrar geliyorsa adın SPN kaydı yoktur, site intranet bölgesinde değildir ya da istemci IIS&apos;in kendisidir ve kendi adını reddediyordur (geri döngü denetimi).</translation>
    </message>
    <message>
        <source>`setspn -Q HTTP/intranet.example.com`</source>
        <translation>`setspn -Q HTTP/intranet.example.com`</translation>
    </message>
    <message>
        <source>Register the SPN with `setspn -S` for the account of the application pool, and add the site to the intranet zone. The sub-status is explained under `iis/401.1` and `iis/401.2`.</source>
        <translation>SPN kaydını uygulama havuzunun hesabı için `setspn -S` ile yapın, siteyi intranet bölgesine ekleyin. Alt durum kodu `iis/401.1` ve `iis/401.2` maddelerinde açıklanır.</translation>
    </message>
    <message>
        <source>A tool uses credentials that it stored long ago: kubectl says `You must be logged in to the server (Unauthorized)`, Docker `unauthorized: authentication required`.</source>
        <translation>Bir araç, uzun zaman önce sakladığı kimlik bilgilerini kullanır: kubectl `You must be logged in to the server (Unauthorized)`, Docker `unauthorized: authentication required` der.</translation>
    </message>
    <message>
        <source>`kubectl config view --minify`</source>
        <translation>`kubectl config view --minify`</translation>
    </message>
    <message>
        <source>Fetch the kubeconfig or its token anew; `docker login` at the registry that the image name begins with.</source>
        <translation>kubeconfig dosyasını veya içindeki belirteci yeniden alın; imaj adının başındaki kayıt sunucusunda `docker login` yapın.</translation>
    </message>
    <message>
        <source>A server sends 401 with a challenge in `WWW-Authenticate` when credentials could help; when they could not, it sends 403.</source>
        <translation>Sunucu, kimlik bilgileri işe yarayacaksa `WWW-Authenticate` başlığıyla 401, yaramayacaksa 403 gönderir.</translation>
    </message>
    <message>
        <source>authorization required</source>
        <translation>kimlik doğrulama gerekli</translation>
    </message>
    <message>
        <source>unauthenticated</source>
        <translation>oturum açılmamış</translation>
    </message>
    <message>
        <source>login failed</source>
        <translation>giriş başarısız</translation>
    </message>
    <message>
        <source>Payment Required</source>
        <translation>Ödeme gerekli</translation>
    </message>
    <message>
        <source>Account or payment</source>
        <translation>Hesap veya ödeme</translation>
    </message>
    <message>
        <source>Reserved for a payment scheme of HTTP that the standard still does not have. In the field it is the answer of paid services: the account has no credit, the plan does not include this, or a card was declined. What exactly is meant stands in the body only.</source>
        <translation>HTTP&apos;nin hâlâ sahip olmadığı bir ödeme düzeni için ayrılmıştır. Uygulamada ücretli hizmetlerin yanıtıdır: Hesapta bakiye yoktur, plan bunu kapsamaz veya bir kart reddedilmiştir. Tam olarak ne denmek istendiği yalnızca gövdede yazar.</translation>
    </message>
    <message>
        <source>Stripe answers 402 with `card_declined`: the request was correct, the bank refused the card. `decline_code` gives its reason.</source>
        <translation>Stripe `card_declined` ile 402 yanıtı verir: İstek doğrudur, kartı banka reddetmiştir. Gerekçesini `decline_code` söyler.</translation>
    </message>
    <message>
        <source>Ask the customer for another card or to call the bank; sending the same again rarely helps.</source>
        <translation>Müşteriden başka bir kart kullanmasını veya bankasını aramasını isteyin; aynısını yeniden göndermek nadiren işe yarar.</translation>
    </message>
    <message>
        <source>An API is used on prepaid credit that has run out: DeepSeek says `Insufficient Balance`.</source>
        <translation>Ön ödemeli bakiyeyle kullanılan bir API&apos;de bakiye bitmiştir: DeepSeek `Insufficient Balance` der.</translation>
    </message>
    <message>
        <source>Top up the account, and set an alarm below its limit.</source>
        <translation>Hesaba bakiye yükleyin ve sınırın altına bir uyarı koyun.</translation>
    </message>
    <message>
        <source>A paid service that sends 402 should say in the body what is owed; the standard gives the code no meaning yet.</source>
        <translation>402 gönderen ücretli bir hizmet, neyin ödenmesi gerektiğini gövdede söylemelidir; standart bu koda henüz bir anlam vermemiştir.</translation>
    </message>
    <message>
        <source>insufficient balance</source>
        <translation>yetersiz bakiye</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>kart reddedildi</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>Authorization or access rules</source>
        <translation>Yetki veya erişim kuralları</translation>
    </message>
    <message>
        <source>The server has understood and refuses. Three kinds hide behind the number: the web server may not read its own file, a rule keeps this client out, or a known user lacks a right. The error log tells them apart, the page seldom does.</source>
        <translation>Sunucu isteği anlamıştır ve reddeder. Bu numaranın arkasında üç ayrı durum vardır: Web sunucusu kendi dosyasını okuyamıyordur, bir kural bu istemciyi dışarıda tutuyordur veya bilinen bir kullanıcının hakkı yoktur. Hangisi olduğunu hata günlüğü gösterir, sayfa nadiren gösterir.</translation>
    </message>
    <message>
        <source>nginx&apos;s error log has `directory index of &quot;/var/www/html/&quot; is forbidden`, Apache&apos;s `AH01276: Cannot serve directory`, IIS says 403.14: the directory has no start page, and listing is off. Often `root` points to the wrong place, or requests should have gone to the application.</source>
        <translation>nginx&apos;in hata günlüğünde `directory index of &quot;/var/www/html/&quot; is forbidden`, Apache&apos;ninkinde `AH01276: Cannot serve directory` vardır, IIS 403.14 der: Dizinde başlangıç sayfası yoktur ve listeleme kapalıdır. Çoğu zaman `root` yanlış yeri gösterir veya istekler uygulamaya gitmesi gerekirken gitmiyordur.</translation>
    </message>
    <message>
        <source>`nginx -T | grep -nE &apos;server_name|root|index|try_files&apos;`</source>
        <translation>`nginx -T | grep -nE &apos;server_name|root|index|try_files&apos;`</translation>
    </message>
    <message>
        <source>Correct `root`, add the page&apos;s name to `index` (`index index.php index.html;`), or hand over with `try_files` or `proxy_pass`.</source>
        <translation>`root` değerini düzeltin, sayfanın adını `index` satırına ekleyin (`index index.php index.html;`) ya da isteği `try_files` veya `proxy_pass` ile devredin.</translation>
    </message>
    <message>
        <source>nginx logs `failed (13: Permission denied)` for a file, Apache `AH00132: file permissions deny server access` or `AH00035` with `search permissions are missing on a component of the path`: the user of the web server cannot enter one of the directories above. A home directory with mode 700 or 750 is the usual one.</source>
        <translation>nginx bir dosya için `failed (13: Permission denied)`, Apache `AH00132: file permissions deny server access` veya `search permissions are missing on a component of the path` ile `AH00035` yazar: Web sunucusunun kullanıcısı üstteki dizinlerden birine giremiyordur. Genellikle izni 700 veya 750 olan bir ev dizinidir.</translation>
    </message>
    <message>
        <source>`namei -l /home/alice/site/index.html`</source>
        <translation>`namei -l /home/alice/site/index.html`</translation>
    </message>
    <message>
        <source>Give search permission on every directory of the path (`chmod o+x`), or move the site to `/srv`.</source>
        <translation>Yoldaki her dizine arama izni verin (`chmod o+x`) veya siteyi `/srv` altına taşıyın.</translation>
    </message>
    <message>
        <source>The same `(13: Permission denied)` with correct modes: SELinux on Red Hat systems, where moved files keep the label of their old place.</source>
        <translation>İzinler doğru olduğu hâlde aynı `(13: Permission denied)`: Red Hat sistemlerinde SELinux; taşınan dosyalar eski yerlerinin etiketini korur.</translation>
    </message>
    <message>
        <source>`ausearch -m avc -ts recent` · `ls -Z /srv/www`</source>
        <translation>`ausearch -m avc -ts recent` · `ls -Z /srv/www`</translation>
    </message>
    <message>
        <source>Run `restorecon -Rv /var/www`; for another directory first `semanage fcontext -a -t httpd_sys_content_t &apos;/srv/www(/.*)?&apos;`.</source>
        <translation>`restorecon -Rv /var/www` çalıştırın; başka bir dizin için önce `semanage fcontext -a -t httpd_sys_content_t &apos;/srv/www(/.*)?&apos;`.</translation>
    </message>
    <message>
        <source>A rule refuses the client: nginx `access forbidden by rule`, Apache `AH01630: client denied by server configuration` (`AH01797` with the old `Allow` and `Deny`), HAProxy the page `Request forbidden by administrative rules.` Behind a proxy the rule sees the proxy&apos;s address.</source>
        <translation>Bir kural istemciyi reddeder: nginx `access forbidden by rule`, Apache `AH01630: client denied by server configuration` (eski `Allow` ve `Deny` ile `AH01797`) yazar, HAProxy `Request forbidden by administrative rules.` sayfasını gösterir. Vekil sunucu arkasında kural, vekil sunucunun adresini görür.</translation>
    </message>
    <message>
        <source>`tail -f /var/log/nginx/error.log`</source>
        <translation>`tail -f /var/log/nginx/error.log`</translation>
    </message>
    <message>
        <source>Allow the address, in Apache 2.4 with `Require` in place of `Order` and `Allow`. Restore the client&apos;s address with `real_ip_header` or `RemoteIPHeader`.</source>
        <translation>Adrese izin verin; Apache 2.4&apos;te `Order` ve `Allow` yerine `Require` kullanın. İstemcinin adresini `real_ip_header` veya `RemoteIPHeader` ile geri alın.</translation>
    </message>
    <message>
        <source>A web application firewall takes the request for an attack: the log has `ModSecurity: Access denied with code 403`; Cloudflare shows a page with a Ray ID, the AWS load balancer 403 without the target having seen the request.</source>
        <translation>Bir web uygulaması güvenlik duvarı isteği saldırı sayar: Günlükte `ModSecurity: Access denied with code 403` vardır; Cloudflare, Ray ID içeren bir sayfa gösterir, AWS yük dengeleyicisi ise istek hedefe hiç ulaşmadan 403 döndürür.</translation>
    </message>
    <message>
        <source>`grep &apos;ModSecurity: Access denied&apos; /var/log/apache2/error.log`</source>
        <translation>`grep &apos;ModSecurity: Access denied&apos; /var/log/apache2/error.log`</translation>
    </message>
    <message>
        <source>Find the rule by the `id` in the line, or by the Ray ID in Security Events, and exempt that field or path only.</source>
        <translation>Kuralı satırdaki `id` değeriyle veya Security Events içindeki Ray ID ile bulun; yalnızca o alanı veya yolu kural dışında bırakın.</translation>
    </message>
    <message>
        <source>Django says `CSRF verification failed. Request aborted.`; its log gives the reason, for instance `CSRF cookie not set.` or `Origin checking failed`, the latter behind a proxy since 4.0.</source>
        <translation>Django `CSRF verification failed. Request aborted.` der; gerekçeyi günlüğü söyler, örneğin `CSRF cookie not set.` veya 4.0&apos;dan beri vekil sunucu arkasında `Origin checking failed`.</translation>
    </message>
    <message>
        <source>Add `https://www.example.com` to `CSRF_TRUSTED_ORIGINS` and set `SECURE_PROXY_SSL_HEADER`; for a missing cookie look at `CSRF_COOKIE_SECURE` on an http page and at blocked cookies.</source>
        <translation>`https://www.example.com` değerini `CSRF_TRUSTED_ORIGINS` listesine ekleyin ve `SECURE_PROXY_SSL_HEADER` ayarlayın; çerez eksikse http sayfasında `CSRF_COOKIE_SECURE` ayarına ve engellenen çerezlere bakın.</translation>
    </message>
    <message>
        <source>An account lacks a right: Kubernetes says `is forbidden: User`, GitHub `Resource not accessible by integration`, Amazon S3 `AccessDenied`. S3 sends 403 too for `SignatureDoesNotMatch` and `RequestTimeTooSkewed`, a clock more than 15 minutes off.</source>
        <translation>Bir hesabın hakkı yoktur: Kubernetes `is forbidden: User`, GitHub `Resource not accessible by integration`, Amazon S3 `AccessDenied` der. S3, `SignatureDoesNotMatch` ve `RequestTimeTooSkewed` (15 dakikadan fazla sapan saat) için de 403 gönderir.</translation>
    </message>
    <message>
        <source>`kubectl auth can-i --list` · `aws sts get-caller-identity`</source>
        <translation>`kubectl auth can-i --list` · `aws sts get-caller-identity`</translation>
    </message>
    <message>
        <source>Make sure which account is asking, then grant it the right that the message names.</source>
        <translation>Hangi hesabın sorduğundan emin olun, sonra ona hata iletisinde geçen hakkı verin.</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>erişim engellendi</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>izin reddedildi</translation>
    </message>
    <message>
        <source>Not Found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>At this address the server has nothing, or will not say that it has. Whether for now or for ever it leaves open. The question to ask first is which server answered: the file, the route or the virtual host may be missing at any of them.</source>
        <translation>Sunucunun bu adreste sunacak bir şeyi yoktur ya da olduğunu söylemek istemez. Durumun geçici mi kalıcı mı olduğunu da belirtmez. İlk soru, yanıtı hangi sunucunun verdiğidir: Dosya, rota veya sanal konak, yoldaki sunucuların herhangi birinde eksik olabilir.</translation>
    </message>
    <message>
        <source>nginx logs `failed (2: No such file or directory)` with the path where it looked, Apache at level `info` `AH00128: File does not exist`: `root` or `alias` is wrong, or another `server` block answered because none has this name.</source>
        <translation>nginx, baktığı yolla birlikte `failed (2: No such file or directory)`, Apache `info` düzeyinde `AH00128: File does not exist` yazar: `root` veya `alias` yanlıştır ya da bu adı taşıyan bir `server` bloğu olmadığı için başka bir blok yanıt vermiştir.</translation>
    </message>
    <message>
        <source>`nginx -T | grep -nE &apos;listen|server_name|root|alias&apos;`</source>
        <translation>`nginx -T | grep -nE &apos;listen|server_name|root|alias&apos;`</translation>
    </message>
    <message>
        <source>Compare the path in the log with the one on disk. `root` appends the whole address, `alias` replaces the part that the location matched.</source>
        <translation>Günlükteki yolu diskteki yolla karşılaştırın. `root`, adresin tamamını kendi sonuna ekler; `alias`, adresin eşleşen kısmının yerine geçer.</translation>
    </message>
    <message>
        <source>The start page works, every other address fails when it is called directly or reloaded: the web server looks for files in place of handing over to the application (React, Vue, WordPress, Laravel).</source>
        <translation>Başlangıç sayfası çalışır, öteki adresler doğrudan açıldığında veya yenilendiğinde başarısız olur: Web sunucusu, isteği uygulamaya (React, Vue, WordPress, Laravel) devretmek yerine dosya arıyordur.</translation>
    </message>
    <message>
        <source>nginx: `try_files $uri $uri/ /index.html;`, for PHP `try_files $uri $uri/ /index.php?$args;`.</source>
        <translation>nginx: `try_files $uri $uri/ /index.html;`, PHP için `try_files $uri $uri/ /index.php?$args;`.</translation>
    </message>
    <message>
        <source>Apache: `a2enmod rewrite` and `AllowOverride All`, so that `.htaccess` counts.</source>
        <translation>Apache: `.htaccess` geçerli olsun diye `a2enmod rewrite` ve `AllowOverride All`.</translation>
    </message>
    <message>
        <source>The application behind nginx gets another path than expected: with a slash at its end (`proxy_pass http://app/;`) the matched part is cut off, without it is kept.</source>
        <translation>nginx&apos;in arkasındaki uygulamaya beklenenden farklı bir yol gelir: Sonunda eğik çizgi varsa (`proxy_pass http://app/;`) eşleşen kısım kesilir, yoksa korunur.</translation>
    </message>
    <message>
        <source>The path in the application&apos;s own log</source>
        <translation>Uygulamanın kendi günlüğündeki yol</translation>
    </message>
    <message>
        <source>Write `location` and `proxy_pass` both with or both without the slash, as the application expects its paths.</source>
        <translation>`location` ve `proxy_pass` satırlarını, uygulamanın beklediği yola göre ikisi de eğik çizgili veya ikisi de çizgisiz yazın.</translation>
    </message>
    <message>
        <source>No route fits: ingress-nginx says `default backend - 404`, Traefik and Go `404 page not found`, Envoy logs the flag `NR`. The host name is not the one of the rule, or the rule belongs to another ingress class.</source>
        <translation>Hiçbir rota uymaz: ingress-nginx `default backend - 404`, Traefik ve Go `404 page not found` der, Envoy `NR` bayrağını yazar. Makine adı kuraldaki ad değildir veya kural başka bir ingress sınıfına aittir.</translation>
    </message>
    <message>
        <source>`kubectl get ingress -A` · `curl -sI -H &apos;Host: www.example.com&apos; http://203.0.113.10/app`</source>
        <translation>`kubectl get ingress -A` · `curl -sI -H &apos;Host: www.example.com&apos; http://203.0.113.10/app`</translation>
    </message>
    <message>
        <source>Compare host, path and `ingressClassName`; the path `/app` with `pathType: Exact` does not match `/app/`.</source>
        <translation>Makine adını, yolu ve `ingressClassName` değerini karşılaştırın; `pathType: Exact` ile `/app` yolu `/app/` ile eşleşmez.</translation>
    </message>
    <message>
        <source>An API hides what the caller may not see: GitHub answers 404 for a private repository without a fitting token. Amazon S3 says `NoSuchKey` for a name that differs in one letter or its case.</source>
        <translation>Bir API, çağıranın görmemesi gerekeni gizler: GitHub, uygun belirteç olmadan özel bir depo için 404 yanıtı verir. Amazon S3, tek bir harfi veya büyük/küçük harf yazımı farklı olan bir ad için `NoSuchKey` der.</translation>
    </message>
    <message>
        <source>`curl -si -H &quot;Authorization: Bearer $TOKEN&quot; https://api.github.com/user | grep -i x-oauth-scopes`</source>
        <translation>`curl -si -H &quot;Authorization: Bearer $TOKEN&quot; https://api.github.com/user | grep -i x-oauth-scopes`</translation>
    </message>
    <message>
        <source>Check the token&apos;s rights before you doubt the address.</source>
        <translation>Adresten kuşkulanmadan önce belirtecin haklarını denetleyin.</translation>
    </message>
    <message>
        <source>A certificate cannot be issued: `Invalid response from` an address with `/.well-known/acme-challenge/` and 404. Port 80 leads to another server or site than the one where the ACME client put its file.</source>
        <translation>Sertifika verilemez: `/.well-known/acme-challenge/` içeren bir adres için `Invalid response from` ve 404. 80 numaralı bağlantı noktası, ACME istemcisinin dosyayı koyduğundan başka bir sunucuya veya siteye çıkıyordur.</translation>
    </message>
    <message>
        <source>`curl -4i http://www.example.com/.well-known/acme-challenge/test` · `dig +short AAAA www.example.com`</source>
        <translation>`curl -4i http://www.example.com/.well-known/acme-challenge/test` · `dig +short AAAA www.example.com`</translation>
    </message>
    <message>
        <source>Put a file there by hand and fetch it from outside; look for an old AAAA record, and exempt that path from redirects and rewriting.</source>
        <translation>Oraya elle bir dosya koyup dışarıdan isteyin; eski bir AAAA kaydı arayın, o yolu yönlendirmelerin ve yeniden yazmanın dışında tutun.</translation>
    </message>
    <message>
        <source>IIS answers 404 for reasons that have nothing to do with a missing file: 404.3 for a file type without MIME mapping, 404.13 for a body over `maxAllowedContentLength`, 404.7 for a forbidden extension.</source>
        <translation>IIS, eksik dosyayla ilgisi olmayan nedenlerle de 404 yanıtı verir: MIME eşlemesi olmayan dosya türü için 404.3, `maxAllowedContentLength` değerini aşan gövde için 404.13, yasaklı uzantı için 404.7.</translation>
    </message>
    <message>
        <source>The field `sc-substatus` in the IIS log</source>
        <translation>IIS günlüğündeki `sc-substatus` alanı</translation>
    </message>
    <message>
        <source>Read the sub-status and its entry, for instance `iis/404.3`.</source>
        <translation>Alt durum kodunu ve onun maddesini okuyun, örneğin `iis/404.3`.</translation>
    </message>
    <message>
        <source>A server sends 404 when it has nothing at an address and cannot say that this will last; if it can, it sends 410.</source>
        <translation>Sunucu, bir adreste bir şeyi olmadığında ve bunun kalıcı olduğunu söyleyemediğinde 404, söyleyebildiğinde 410 gönderir.</translation>
    </message>
    <message>
        <source>page not found</source>
        <translation>sayfa bulunamadı</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>dosya yok</translation>
    </message>
    <message>
        <source>dead link</source>
        <translation>ölü bağlantı</translation>
    </message>
    <message>
        <source>Method Not Allowed</source>
        <translation>Yönteme izin verilmiyor</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>The server knows the method and this resource does not take it. `Allow` must list those it takes; nginx leaves the header out. A method that the server knows for nothing at all gets 501.</source>
        <translation>Sunucu yöntemi tanır, ama bu kaynak onu kabul etmez. Kabul edilen yöntemler `Allow` başlığında listelenmek zorundadır; nginx bu başlığı göndermez. Sunucunun hiçbir kaynak için tanımadığı bir yöntem 501 alır.</translation>
    </message>
    <message>
        <source>A POST meets a static file: nginx shows its page `405 Not Allowed`. The address should have led to the application and does not, or a form is sent to a page on a host for static sites.</source>
        <translation>Bir POST, statik bir dosyaya denk gelir: nginx `405 Not Allowed` sayfasını gösterir. İsteğin uygulamaya gitmesi gerekirken gitmiyordur ya da bir form, statik site barındırmasındaki bir sayfaya gönderiliyordur.</translation>
    </message>
    <message>
        <source>`nginx -T | grep -nE &apos;location|proxy_pass|fastcgi_pass&apos;`</source>
        <translation>`nginx -T | grep -nE &apos;location|proxy_pass|fastcgi_pass&apos;`</translation>
    </message>
    <message>
        <source>Give that path to the application with `proxy_pass` or `fastcgi_pass`; a static host needs a form service.</source>
        <translation>O yolu `proxy_pass` veya `fastcgi_pass` ile uygulamaya verin; statik barındırmada bir form hizmeti gerekir.</translation>
    </message>
    <message>
        <source>The server logs a GET where the client sent a POST: a redirect (http to https, or the slash at the end) lies before it. Laravel then says `The GET method is not supported for route`.</source>
        <translation>İstemci POST gönderdiği hâlde sunucu bir GET kaydeder: Öncesinde bir yönlendirme vardır (http&apos;den https&apos;ye veya sondaki eğik çizgi). Laravel bu durumda `The GET method is not supported for route` der.</translation>
    </message>
    <message>
        <source>`curl -svL -o /dev/null -d &apos;a=1&apos; http://www.example.com/form 2&gt;&amp;1 | grep -iE &apos;^[&lt;&gt;] (HTTP|POST|GET|location)&apos;`</source>
        <translation>`curl -svL -o /dev/null -d &apos;a=1&apos; http://www.example.com/form 2&gt;&amp;1 | grep -iE &apos;^[&lt;&gt;] (HTTP|POST|GET|location)&apos;`</translation>
    </message>
    <message>
        <source>Use the address after the redirect.</source>
        <translation>Yönlendirmeden sonraki adresi kullanın.</translation>
    </message>
    <message>
        <source>A wrong method for the path: Spring logs `HttpRequestMethodNotSupportedException`, Django `Method Not Allowed (POST)`, Laravel names `Supported methods`.</source>
        <translation>Yol için yanlış yöntem: Spring `HttpRequestMethodNotSupportedException`, Django `Method Not Allowed (POST)` yazar, Laravel `Supported methods` listesini verir.</translation>
    </message>
    <message>
        <source>`curl -si -X OPTIONS https://api.example.com/items | grep -i &apos;^allow&apos;`</source>
        <translation>`curl -si -X OPTIONS https://api.example.com/items | grep -i &apos;^allow&apos;`</translation>
    </message>
    <message>
        <source>Use a method from `Allow`. If the route is new, see that its version is running and no older route catches the path first.</source>
        <translation>`Allow` içindeki bir yöntemi kullanın. Rota yeniyse o sürümün çalıştığını ve yolu daha eski bir rotanın yakalamadığını denetleyin.</translation>
    </message>
    <message>
        <source>PUT and DELETE fail on IIS and nothing else does: its WebDAV module takes them before the application.</source>
        <translation>IIS&apos;te yalnızca PUT ve DELETE başarısız olur: WebDAV modülü bunları uygulamadan önce ele alır.</translation>
    </message>
    <message>
        <source>Failed Request Tracing: which module answered</source>
        <translation>Başarısız istek izleme kaydı: Hangi modül yanıt verdi</translation>
    </message>
    <message>
        <source>Remove the module in `web.config` with `&lt;remove name=&quot;WebDAVModule&quot; /&gt;`, and the handler with `&lt;remove name=&quot;WebDAV&quot; /&gt;`.</source>
        <translation>`web.config` içinde modülü `&lt;remove name=&quot;WebDAVModule&quot; /&gt;`, işleyiciyi `&lt;remove name=&quot;WebDAV&quot; /&gt;` ile kaldırın.</translation>
    </message>
    <message>
        <source>`OPTIONS` gets 405 and the browser blocks the request that was to follow: the server has no CORS configured.</source>
        <translation>`OPTIONS` 405 alır ve tarayıcı, ardından gelecek isteği engeller: Sunucuda CORS yapılandırılmamıştır.</translation>
    </message>
    <message>
        <source>`curl -si -X OPTIONS -H &apos;Origin: https://app.example.com&apos; -H &apos;Access-Control-Request-Method: PUT&apos; https://api.example.com/items/1`</source>
        <translation>`curl -si -X OPTIONS -H &apos;Origin: https://app.example.com&apos; -H &apos;Access-Control-Request-Method: PUT&apos; https://api.example.com/items/1`</translation>
    </message>
    <message>
        <source>Switch on the framework&apos;s CORS support for that origin, or answer `OPTIONS` at the proxy.</source>
        <translation>Çatının CORS desteğini o köken (origin) için açın veya `OPTIONS` isteğine vekil sunucuda yanıt verin.</translation>
    </message>
    <message>
        <source>Amazon S3 says `MethodNotAllowed`, `The specified method is not allowed against this resource.`: an upload goes to the website endpoint, which only serves.</source>
        <translation>Amazon S3 `MethodNotAllowed`, `The specified method is not allowed against this resource.` der: Yükleme, yalnızca sunum yapan web sitesi uç noktasına gitmiştir.</translation>
    </message>
    <message>
        <source>Upload to the REST endpoint of the bucket, without `s3-website` in the name.</source>
        <translation>Yüklemeyi kovanın REST uç noktasına yapın; adında `s3-website` geçmez.</translation>
    </message>
    <message>
        <source>A server sends 405 with `Allow` when the method would be fine elsewhere.</source>
        <translation>Sunucu, başka bir kaynakta geçerli olan bir yöntem için `Allow` ile 405 gönderir.</translation>
    </message>
    <message>
        <source>verb not allowed</source>
        <translation>yöntem kabul edilmiyor</translation>
    </message>
    <message>
        <source>method not supported</source>
        <translation>yöntem desteklenmiyor</translation>
    </message>
    <message>
        <source>Not Acceptable</source>
        <translation>Kabul edilebilir değil</translation>
    </message>
    <message>
        <source>The server has the resource, but not in a form that the client&apos;s `Accept` headers admit, and it will not send another. Servers may ignore `Accept` and mostly do; so the 406 of a web page usually comes from a firewall that uses the number for blocked requests.</source>
        <translation>Sunucuda kaynak vardır, ama istemcinin `Accept` başlıklarının izin verdiği bir biçimde değildir; sunucu başkasını da göndermez. Sunucular `Accept` başlığını yok sayabilir ve çoğunlukla sayar; bu yüzden bir web sayfasının 406&apos;sı genellikle, bu numarayı engellenen istekler için kullanan bir güvenlik duvarından gelir.</translation>
    </message>
    <message>
        <source>A shared host shows `Not Acceptable!` and `This error was generated by Mod_Security`: a rule blocked the request, often for text that looks like code or for a User-Agent such as that of Python or wget.</source>
        <translation>Paylaşımlı bir sunucu `Not Acceptable!` ve `This error was generated by Mod_Security` gösterir: Bir kural, isteği çoğu zaman koda benzeyen bir metin ya da Python veya wget&apos;inki gibi bir User-Agent yüzünden engellemiştir.</translation>
    </message>
    <message>
        <source>`curl -sI -A &apos;Mozilla/5.0&apos; https://www.example.com/`</source>
        <translation>`curl -sI -A &apos;Mozilla/5.0&apos; https://www.example.com/`</translation>
    </message>
    <message>
        <source>Ask the host for the rule&apos;s id and an exception for that path, or send another `User-Agent`.</source>
        <translation>Barındırma firmasından kuralın kimliğini ve o yol için bir istisna isteyin veya başka bir `User-Agent` gönderin.</translation>
    </message>
    <message>
        <source>Spring logs `HttpMediaTypeNotAcceptableException`: the client accepts only a type that the method does not produce, or the returned class cannot be turned into JSON, for instance for lack of getters.</source>
        <translation>Spring `HttpMediaTypeNotAcceptableException` yazar: İstemci yalnızca yöntemin üretmediği bir türü kabul eder veya döndürülen sınıf, örneğin getter&apos;ları olmadığı için, JSON&apos;a çevrilemez.</translation>
    </message>
    <message>
        <source>`curl -si -H &apos;Accept: application/json&apos; https://api.example.com/items/1`</source>
        <translation>`curl -si -H &apos;Accept: application/json&apos; https://api.example.com/items/1`</translation>
    </message>
    <message>
        <source>Compare the request&apos;s `Accept` with `produces`; add getters or the Jackson library.</source>
        <translation>İsteğin `Accept` değerini `produces` ile karşılaştırın; getter&apos;ları veya Jackson kitaplığını ekleyin.</translation>
    </message>
    <message>
        <source>Rails logs `ActionController::UnknownFormat`: the action answers for other formats than the one asked for, often a bot or a link with `.json` or `.php` at its end.</source>
        <translation>Rails `ActionController::UnknownFormat` yazar: Eylem, istenenden başka biçimler için yanıt verir; isteyen çoğu zaman bir bottur veya sonunda `.json` ya da `.php` olan bir bağlantıdır.</translation>
    </message>
    <message>
        <source>Ask for a format that `respond_to` lists, or add it there.</source>
        <translation>`respond_to` içinde bulunan bir biçim isteyin veya istenen biçimi oraya ekleyin.</translation>
    </message>
    <message>
        <source>An MCP server says `Not Acceptable: Client must accept both application/json and text/event-stream`.</source>
        <translation>Bir MCP sunucusu `Not Acceptable: Client must accept both application/json and text/event-stream` der.</translation>
    </message>
    <message>
        <source>Send `Accept: application/json, text/event-stream`, and see that no proxy shortens it.</source>
        <translation>`Accept: application/json, text/event-stream` gönderin; hiçbir vekil sunucunun bunu kısaltmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Apache logs `AH00690: no acceptable variant`: MultiViews looks for a variant of the file and finds none in an accepted language or type.</source>
        <translation>Apache `AH00690: no acceptable variant` yazar: MultiViews dosyanın bir çeşidini arar ve kabul edilen dilde veya türde olanı bulamaz.</translation>
    </message>
    <message>
        <source>Switch it off with `Options -MultiViews`, or set `ForceLanguagePriority Prefer Fallback`.</source>
        <translation>`Options -MultiViews` ile kapatın veya `ForceLanguagePriority Prefer Fallback` ayarlayın.</translation>
    </message>
    <message>
        <source>A server sends 406 only when a wrong form would do more harm than none; otherwise it sends what it has.</source>
        <translation>Sunucu, yanlış biçim hiç göndermemekten daha zararlıysa 406 gönderir; değilse elindekini gönderir.</translation>
    </message>
    <message>
        <source>mod_security</source>
        <translation>mod_security</translation>
    </message>
    <message>
        <source>accept header</source>
        <translation>accept başlığı</translation>
    </message>
    <message>
        <source>Proxy Authentication Required</source>
        <translation>Vekil sunucu kimlik doğrulaması gerekli</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>A proxy on the way wants to know who you are before it passes anything on; the destination knows nothing of the request yet. The kind of login stands in `Proxy-Authenticate`, the answer belongs into `Proxy-Authorization`.</source>
        <translation>Yoldaki bir vekil sunucu, herhangi bir şeyi iletmeden önce kim olduğunuzu bilmek ister; hedefin istekten henüz haberi yoktur. Giriş türü `Proxy-Authenticate` içinde yazar, karşılığı `Proxy-Authorization` başlığındadır.</translation>
    </message>
    <message>
        <source>A command-line tool has no credentials for the company&apos;s proxy: curl says `CONNECT tunnel failed, response 407` (older versions `Received HTTP code 407 from proxy after CONNECT`), pip `Tunnel connection failed: 407 Proxy Authentication Required`.</source>
        <translation>Bir komut satırı aracının, şirketin vekil sunucusu için kimlik bilgisi yoktur: curl `CONNECT tunnel failed, response 407` (eski sürümler `Received HTTP code 407 from proxy after CONNECT`), pip `Tunnel connection failed: 407 Proxy Authentication Required` der.</translation>
    </message>
    <message>
        <source>`curl -v -x http://proxy.example.com:3128 https://example.org/ 2&gt;&amp;1 | grep -i proxy-authenticate`</source>
        <translation>`curl -v -x http://proxy.example.com:3128 https://example.org/ 2&gt;&amp;1 | grep -i proxy-authenticate`</translation>
    </message>
    <message>
        <source>Set `https_proxy=http://user:password@proxy.example.com:3128`. Special characters in the password are percent-encoded, `@` as `%40`.</source>
        <translation>`https_proxy=http://user:password@proxy.example.com:3128` ayarlayın. Paroladaki özel karakterler yüzde kodlamasıyla yazılır, `@` örneğin `%40` olur.</translation>
    </message>
    <message>
        <source>`Proxy-Authenticate` offers only `Negotiate` or `NTLM`, and the tool knows only Basic.</source>
        <translation>`Proxy-Authenticate` yalnızca `Negotiate` veya `NTLM` sunar, araç ise yalnızca Basic bilir.</translation>
    </message>
    <message>
        <source>`klist`</source>
        <translation>`klist`</translation>
    </message>
    <message>
        <source>curl: `--proxy-negotiate -U :` with a Kerberos ticket. For other tools run a local helper such as cntlm or px and name it as the proxy.</source>
        <translation>curl: Kerberos biletiyle `--proxy-negotiate -U :`. Öteki araçlar için cntlm veya px gibi yerel bir yardımcı çalıştırıp vekil sunucu olarak onu gösterin.</translation>
    </message>
    <message>
        <source>A service fails although the user at the same machine gets through: it has neither the user&apos;s settings nor the user&apos;s login. Docker&apos;s daemon, apt and Windows services are the usual ones.</source>
        <translation>Aynı makinedeki kullanıcı dışarı çıkabildiği hâlde bir hizmet başarısız olur: Hizmette kullanıcının ne ayarları ne oturumu vardır. Genellikle Docker hizmeti, apt ve Windows hizmetleridir.</translation>
    </message>
    <message>
        <source>`systemctl show docker --property=Environment`</source>
        <translation>`systemctl show docker --property=Environment`</translation>
    </message>
    <message>
        <source>Configure the service itself: `HTTPS_PROXY` in the Docker unit (`systemctl edit docker`; write `%` twice there), `Acquire::http::Proxy` for apt. Better still, let the proxy exempt the server&apos;s address.</source>
        <translation>Hizmetin kendisini yapılandırın: Docker biriminde `HTTPS_PROXY` (`systemctl edit docker`; orada `%` iki kez yazılır), apt için `Acquire::http::Proxy`. Daha iyisi, vekil sunucu bu makinenin adresini muaf tutsun.</translation>
    </message>
    <message>
        <source>Java refuses to send the password: `Unable to tunnel through proxy. Proxy returns &quot;HTTP/1.1 407`. Since 8u111 it allows no Basic login for tunnels.</source>
        <translation>Java parolayı göndermeyi reddeder: `Unable to tunnel through proxy. Proxy returns &quot;HTTP/1.1 407`. 8u111&apos;den beri tüneller için Basic girişine izin vermez.</translation>
    </message>
    <message>
        <source>Start it with `-Djdk.http.auth.tunneling.disabledSchemes=` (empty) and an `Authenticator`.</source>
        <translation>Onu `-Djdk.http.auth.tunneling.disabledSchemes=` (boş değer) ve bir `Authenticator` ile başlatın.</translation>
    </message>
    <message>
        <source>Squid&apos;s access log has `TCP_DENIED/407` before nearly every request: the challenge with which each login begins.</source>
        <translation>Squid&apos;in erişim günlüğünde neredeyse her istekten önce `TCP_DENIED/407` vardır: her girişin başladığı kimlik sorma adımıdır.</translation>
    </message>
    <message>
        <source>Leave it; count only those that no success follows.</source>
        <translation>Bırakın; yalnızca ardından başarı gelmeyenleri sayın.</translation>
    </message>
    <message>
        <source>Suddenly nobody gets through Squid: its authentication helper fails, or the directory behind it is down.</source>
        <translation>Birden hiç kimse Squid&apos;den geçemez olur: Kimlik doğrulama yardımcısı çalışmıyordur veya arkasındaki dizin hizmeti kapalıdır.</translation>
    </message>
    <message>
        <source>`/usr/lib/squid/basic_ncsa_auth /etc/squid/passwd`</source>
        <translation>`/usr/lib/squid/basic_ncsa_auth /etc/squid/passwd`</translation>
    </message>
    <message>
        <source>Type a name and a password into the helper: it must say `OK`. Then look at `cache.log`.</source>
        <translation>Yardımcıya bir ad ve parola yazın: `OK` demelidir. Sonra `cache.log` dosyasına bakın.</translation>
    </message>
    <message>
        <source>A proxy sends 407 with a challenge in `Proxy-Authenticate`; a server that is no proxy sends 401.</source>
        <translation>Vekil sunucu `Proxy-Authenticate` başlığıyla 407 gönderir; vekil olmayan sunucu 401 gönderir.</translation>
    </message>
    <message>
        <source>proxy login</source>
        <translation>vekil sunucu girişi</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>vekil sunucu parolası</translation>
    </message>
    <message>
        <source>Request Timeout</source>
        <translation>İstek zaman aşımı</translation>
    </message>
    <message>
        <source>Reading the request</source>
        <translation>İsteğin okunması</translation>
    </message>
    <message>
        <source>The server waited for the whole request and gave up before it was there. It has done nothing yet, so the client may send the request again, on a new connection.</source>
        <translation>Sunucu isteğin tamamını beklemiş ve istek tamamlanmadan vazgeçmiştir. Henüz hiçbir şey yapmamıştır; istemci isteği yeni bir bağlantıda yeniden gönderebilir.</translation>
    </message>
    <message>
        <source>Do not take it for a slow application: waiting for that ends in 504. nginx writes 408 into its log only and closes the connection without an answer.</source>
        <translation>Yavaş bir uygulamayla karıştırmayın: Onu beklemek 504 ile biter. nginx 408&apos;i yalnızca günlüğüne yazar ve bağlantıyı yanıtsız kapatır.</translation>
    </message>
    <message>
        <source>The log has many 408 without a request line, from ordinary visitors: `&quot;-&quot; 408` in Apache, `&lt;BADREQ&gt;` with `cR--` in HAProxy. Browsers open connections in advance and do not use them.</source>
        <translation>Günlükte sıradan ziyaretçilerden gelen, istek satırı olmayan çok sayıda 408 vardır: Apache&apos;de `&quot;-&quot; 408`, HAProxy&apos;de `cR--` ile `&lt;BADREQ&gt;`. Tarayıcılar önceden bağlantı açıp kullanmaz.</translation>
    </message>
    <message>
        <source>They are harmless. In HAProxy `option http-ignore-probes` drops them, but it also hides requests that are really lost on the way.</source>
        <translation>Zararsızdır. HAProxy&apos;de `option http-ignore-probes` bunları yok sayar, ama yolda gerçekten kaybolan istekleri de gizler.</translation>
    </message>
    <message>
        <source>Uploads over slow lines are cut off: nginx waits `client_body_timeout`, 60 seconds between two reads; Apache&apos;s mod_reqtimeout logs at level `info` `AH01382: Request body read timeout` and allows 20 seconds plus one for every 500 bytes by default.</source>
        <translation>Yavaş hatlardaki yüklemeler kesilir: nginx iki okuma arasında `client_body_timeout` kadar, 60 saniye bekler; Apache&apos;nin mod_reqtimeout modülü `info` düzeyinde `AH01382: Request body read timeout` yazar ve varsayılan olarak 20 saniye artı her 500 bayt için bir saniye tanır.</translation>
    </message>
    <message>
        <source>`grep -rn RequestReadTimeout /etc/apache2/`</source>
        <translation>`grep -rn RequestReadTimeout /etc/apache2/`</translation>
    </message>
    <message>
        <source>Raise the limit for the upload path only; as client send smaller parts.</source>
        <translation>Sınırı yalnızca yükleme yolu için yükseltin; istemciyseniz daha küçük parçalar gönderin.</translation>
    </message>
    <message>
        <source>HAProxy answers `Your browser didn&apos;t send a complete request in time.` and logs `cR--`: `timeout http-request` ran out. Where it hits real requests with large cookies, packets of full size get lost, often on PPPoE or VPN lines.</source>
        <translation>HAProxy `Your browser didn&apos;t send a complete request in time.` yanıtını verir ve `cR--` yazar: `timeout http-request` dolmuştur. Büyük çerezli gerçek istekler etkileniyorsa tam boydaki paketler kayboluyordur; çoğu zaman PPPoE veya VPN hatlarında.</translation>
    </message>
    <message>
        <source>`ping -M do -s 1472 www.example.com`</source>
        <translation>`ping -M do -s 1472 www.example.com`</translation>
    </message>
    <message>
        <source>Lower the MSS on that line, and let ICMP pass so that path MTU discovery works.</source>
        <translation>O hatta MSS değerini düşürün; yol MTU keşfi çalışsın diye ICMP&apos;ye izin verin.</translation>
    </message>
    <message>
        <source>The client announces more than it sends: `Content-Length` is counted in characters and not in bytes, or a proxy has changed the body. The server waits for the rest.</source>
        <translation>İstemci, gönderdiğinden fazlasını bildirir: `Content-Length` bayt yerine karakterle sayılmıştır veya bir vekil sunucu gövdeyi değiştirmiştir. Sunucu kalanı bekler.</translation>
    </message>
    <message>
        <source>`wc -c body.json`</source>
        <translation>`wc -c body.json`</translation>
    </message>
    <message>
        <source>Let the HTTP library compute the length.</source>
        <translation>Uzunluğu HTTP kitaplığı hesaplasın.</translation>
    </message>
    <message>
        <source>Node.js since 18 answers 408 when a whole request takes longer than `server.requestTimeout`, 300 seconds; the error is `ERR_HTTP_REQUEST_TIMEOUT`. An upload of many gigabytes runs into it.</source>
        <translation>Node.js 18 ve sonrası, isteğin tamamı `server.requestTimeout` (300 saniye) değerinden uzun sürerse 408 yanıtı verir; hata `ERR_HTTP_REQUEST_TIMEOUT` olur. Gigabaytlarca veri yükleyenler buna takılır.</translation>
    </message>
    <message>
        <source>Raise `server.requestTimeout`, or set it to 0 where a proxy in front watches the time.</source>
        <translation>`server.requestTimeout` değerini yükseltin veya öndeki bir vekil sunucu süreyi izliyorsa 0 yapın.</translation>
    </message>
    <message>
        <source>A server sends 408 when the request did not arrive in full; when it is the answer that takes too long, a gateway sends 504.</source>
        <translation>Sunucu, istek tam gelmediğinde 408 gönderir; geciken, yanıtın kendisiyse ağ geçidi 504 gönderir.</translation>
    </message>
    <message>
        <source>client timeout</source>
        <translation>istemci zaman aşımı</translation>
    </message>
    <message>
        <source>slow client</source>
        <translation>yavaş istemci</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Çakışma</translation>
    </message>
    <message>
        <source>State of the resource</source>
        <translation>Kaynağın durumu</translation>
    </message>
    <message>
        <source>The request is in order, but does not fit what is there now: the thing has changed since it was read, the name is taken, or another operation is running. Read the present state, settle the conflict, send again.</source>
        <translation>İstek düzgündür, ama şu anki durumla bağdaşmaz: Nesne okunduğundan beri değişmiştir, ad kullanılıyordur veya başka bir işlem sürüyordur. Güncel durumu okuyun, çakışmayı giderin, yeniden gönderin.</translation>
    </message>
    <message>
        <source>Kubernetes says `the object has been modified; please apply your changes to the latest version and try again`: another controller or user was faster.</source>
        <translation>Kubernetes `the object has been modified; please apply your changes to the latest version and try again` der: Başka bir denetleyici veya kullanıcı daha hızlı davranmıştır.</translation>
    </message>
    <message>
        <source>Fetch the object anew and repeat the change, in Go with `retry.RetryOnConflict`; or send a patch with only your fields. An occasional one in a controller&apos;s log is harmless.</source>
        <translation>Nesneyi yeniden alıp değişikliği yineleyin (Go&apos;da `retry.RetryOnConflict` ile) ya da yalnızca kendi alanlarınızı içeren bir yama gönderin. Denetleyici günlüğünde arada bir görülmesi zararsızdır.</translation>
    </message>
    <message>
        <source>The name is taken: Docker says `Conflict. The container name` with the id that uses it, Kubernetes `already exists`.</source>
        <translation>Ad kullanılıyordur: Docker, adı kullanan konteynerin kimliğiyle birlikte `Conflict. The container name`, Kubernetes `already exists` der.</translation>
    </message>
    <message>
        <source>`docker ps -a --filter name=web`</source>
        <translation>`docker ps -a --filter name=web`</translation>
    </message>
    <message>
        <source>Remove or rename the old one (`docker rm`, or `docker run --rm` from the start), or update it in place of creating it.</source>
        <translation>Eskisini silin veya adını değiştirin (`docker rm`, ya da baştan `docker run --rm`) veya oluşturmak yerine onu güncelleyin.</translation>
    </message>
    <message>
        <source>A database keeps versions: Elasticsearch says `version_conflict_engine_exception`, CouchDB `Document update conflict.` Two writers, or one that uses an old `_rev` or `if_seq_no`.</source>
        <translation>Bir veritabanı sürümleri izler: Elasticsearch `version_conflict_engine_exception`, CouchDB `Document update conflict.` der. İki yazan vardır veya biri eski bir `_rev` ya da `if_seq_no` kullanıyordur.</translation>
    </message>
    <message>
        <source>Read, change, write with the version just read; Elasticsearch repeats updates itself with `retry_on_conflict`.</source>
        <translation>Okuyun, değiştirin, az önce okunan sürümle yazın; Elasticsearch güncellemeleri `retry_on_conflict` ile kendisi yineler.</translation>
    </message>
    <message>
        <source>A PUT or MKCOL over WebDAV fails because the folder above does not exist; WebDAV creates no parents.</source>
        <translation>WebDAV üzerinden bir PUT veya MKCOL, üst klasör olmadığı için başarısız olur; WebDAV üst klasörleri oluşturmaz.</translation>
    </message>
    <message>
        <source>`curl -u alice -X PROPFIND -H &apos;Depth: 0&apos; https://dav.example.com/docs/`</source>
        <translation>`curl -u alice -X PROPFIND -H &apos;Depth: 0&apos; https://dav.example.com/docs/`</translation>
    </message>
    <message>
        <source>Create the folders from the top down, one MKCOL each.</source>
        <translation>Klasörleri yukarıdan aşağıya, her biri için bir MKCOL ile oluşturun.</translation>
    </message>
    <message>
        <source>Amazon S3 says `OperationAborted`, `A conflicting conditional operation is currently in progress against this resource`: a bucket was deleted and is made anew at once, or two settings are changed at the same time.</source>
        <translation>Amazon S3 `OperationAborted`, `A conflicting conditional operation is currently in progress against this resource` der: Bir kova silinmiş ve hemen yeniden oluşturuluyordur veya iki ayar aynı anda değiştiriliyordur.</translation>
    </message>
    <message>
        <source>Wait and send again; let Terraform make the changes one after another with `depends_on`.</source>
        <translation>Bekleyip yeniden gönderin; Terraform değişiklikleri `depends_on` ile sırayla yapsın.</translation>
    </message>
    <message>
        <source>A server sends 409 when the state of the resource stands in the way, and says in the body what the conflict is.</source>
        <translation>Sunucu, kaynağın durumu isteğe engel olduğunda 409 gönderir ve çakışmanın ne olduğunu gövdede söyler.</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>zaten var</translation>
    </message>
    <message>
        <source>edit conflict</source>
        <translation>düzenleme çakışması</translation>
    </message>
    <message>
        <source>version conflict</source>
        <translation>sürüm çakışması</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Artık yok</translation>
    </message>
    <message>
        <source>There was something here, and it has been taken away on purpose and for good; links to it should be removed. In interfaces it has a second life: a token, subscription or position of yours has expired and must be made anew.</source>
        <translation>Burada bir şey vardı, bilerek ve kalıcı olarak kaldırıldı; ona giden bağlantılar silinmelidir. Programlama arayüzlerinde ikinci bir anlamı daha vardır: Elinizdeki belirteç, abonelik veya konum geçersizleşmiştir ve yenisi alınmalıdır.</translation>
    </message>
    <message>
        <source>A Kubernetes watch ends with `too old resource version` and the reason `Expired`: etcd has compacted that history, every five minutes by default.</source>
        <translation>Bir Kubernetes izleme isteği (watch) `too old resource version` ve `Expired` gerekçesiyle biter: etcd bu geçmişi sıkıştırmıştır; bunu varsayılan olarak beş dakikada bir yapar.</translation>
    </message>
    <message>
        <source>List anew and watch from the version that the list gives; client libraries with informers do that by themselves.</source>
        <translation>Yeniden listeleyin ve listenin verdiği sürümden izlemeye başlayın; informer kullanan istemci kitaplıkları bunu kendisi yapar.</translation>
    </message>
    <message>
        <source>A push service answers 410: the browser&apos;s subscription has ended, or at Apple (APNs, reason `Unregistered`) the app was removed from the device.</source>
        <translation>Bir anlık bildirim hizmeti 410 yanıtı verir: Tarayıcının aboneliği bitmiştir veya Apple&apos;da (APNs, gerekçe `Unregistered`) uygulama cihazdan silinmiştir.</translation>
    </message>
    <message>
        <source>Delete the subscription or device token from your database.</source>
        <translation>Aboneliği veya cihaz belirtecini veritabanınızdan silin.</translation>
    </message>
    <message>
        <source>Google Calendar says `Sync token is no longer valid, a full sync is required.`</source>
        <translation>Google Calendar `Sync token is no longer valid, a full sync is required.` der.</translation>
    </message>
    <message>
        <source>Forget the stored `syncToken` and read everything once.</source>
        <translation>Saklanan `syncToken` değerini atın ve her şeyi bir kez baştan okuyun.</translation>
    </message>
    <message>
        <source>An API version has been switched off: Jira Cloud says `The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.`</source>
        <translation>Bir API sürümü kapatılmıştır: Jira Cloud `The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.` der.</translation>
    </message>
    <message>
        <source>Update the connector or library to one that uses the new address.</source>
        <translation>Bağlayıcıyı veya kitaplığı, yeni adresi kullanan bir sürüme güncelleyin.</translation>
    </message>
    <message>
        <source>A page on one&apos;s own site answers 410 and should not: a `return 410;` in nginx, a `Redirect gone` in Apache or a plug-in for removed pages catches too much. Caches and search engines keep it.</source>
        <translation>Kendi sitenizdeki bir sayfa, vermemesi gerekirken 410 yanıtı verir: nginx&apos;te bir `return 410;`, Apache&apos;de bir `Redirect gone` veya silinmiş sayfalar için bir eklenti gereğinden fazlasını yakalıyordur. Önbellekler ve arama motorları bunu saklar.</translation>
    </message>
    <message>
        <source>`grep -rnE &apos;return 410|Redirect +(gone|410)|\[G&apos; /etc/nginx /etc/apache2 /var/www`</source>
        <translation>`grep -rnE &apos;return 410|Redirect +(gone|410)|\[G&apos; /etc/nginx /etc/apache2 /var/www`</translation>
    </message>
    <message>
        <source>Narrow the rule, clear the CDN&apos;s cache, and ask the search engine to fetch the page again.</source>
        <translation>Kuralı daraltın, CDN önbelleğini temizleyin ve arama motorundan sayfayı yeniden taramasını isteyin.</translation>
    </message>
    <message>
        <source>A server sends 410 for what was removed on purpose and will not return; when it does not know that, it sends 404.</source>
        <translation>Sunucu, bilerek kaldırılan ve geri gelmeyecek olan için 410, bunu bilmiyorsa 404 gönderir.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <source>Length Required</source>
        <translation>Uzunluk gerekli</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>İstek başlıkları</translation>
    </message>
    <message>
        <source>The server wants to know the length of the body before it reads it, and the request has no `Content-Length`. Either the client sent no body at all with a POST or PUT, or it sent one in chunks.</source>
        <translation>Sunucu gövdeyi okumadan önce uzunluğunu bilmek ister ve istekte `Content-Length` yoktur. İstemci ya POST veya PUT ile hiç gövde göndermemiştir ya da gövdeyi parçalar hâlinde göndermiştir.</translation>
    </message>
    <message>
        <source>A POST without a body: Windows (IIS and all of http.sys) says `HTTP Error 411. The request must be chunked or have a content length.`, Google&apos;s servers `POST requests require a Content-length header`. `curl -X POST` without `-d` sends neither.</source>
        <translation>Gövdesi olmayan bir POST: Windows (IIS ve http.sys kullananların tümü) `HTTP Error 411. The request must be chunked or have a content length.`, Google sunucuları `POST requests require a Content-length header` der. `-d` olmadan `curl -X POST` ikisini de göndermez.</translation>
    </message>
    <message>
        <source>`curl -v -d &apos;&apos; https://api.example.com/jobs/7/start`</source>
        <translation>`curl -v -d &apos;&apos; https://api.example.com/jobs/7/start`</translation>
    </message>
    <message>
        <source>Send `Content-Length: 0`, with curl `-d &apos;&apos;`.</source>
        <translation>`Content-Length: 0` gönderin, curl ile `-d &apos;&apos;`.</translation>
    </message>
    <message>
        <source>Amazon S3 says `MissingContentLength`, `You must provide the Content-Length HTTP header.`: the upload is a stream of unknown size.</source>
        <translation>Amazon S3 `MissingContentLength`, `You must provide the Content-Length HTTP header.` der: Yükleme, boyutu bilinmeyen bir akıştır.</translation>
    </message>
    <message>
        <source>Give the length, write the stream to a file first, or use a multipart upload.</source>
        <translation>Uzunluğu belirtin, akışı önce bir dosyaya yazın veya çok parçalı yükleme kullanın.</translation>
    </message>
    <message>
        <source>An old proxy or device refuses chunked uploads that the server behind it would take.</source>
        <translation>Eski bir vekil sunucu veya cihaz, arkasındaki sunucunun kabul edeceği parçalı yüklemeleri reddeder.</translation>
    </message>
    <message>
        <source>`curl -v -H &apos;Transfer-Encoding: chunked&apos; -d @body.json https://api.example.com/items`</source>
        <translation>`curl -v -H &apos;Transfer-Encoding: chunked&apos; -d @body.json https://api.example.com/items`</translation>
    </message>
    <message>
        <source>Let the client buffer the body and send its length; in nginx `proxy_request_buffering on` (the default) turns chunks into a length for the server behind.</source>
        <translation>İstemci gövdeyi biriktirip uzunluğuyla göndersin; nginx&apos;te `proxy_request_buffering on` (varsayılan) parçaları arkadaki sunucu için uzunluğa çevirir.</translation>
    </message>
    <message>
        <source>A server that takes chunked bodies need not send 411 at all.</source>
        <translation>Parçalı gövdeleri kabul eden bir sunucunun 411 göndermesine hiç gerek yoktur.</translation>
    </message>
    <message>
        <source>content-length missing</source>
        <translation>content-length eksik</translation>
    </message>
    <message>
        <source>chunked upload</source>
        <translation>parçalı yükleme</translation>
    </message>
    <message>
        <source>Precondition Failed</source>
        <translation>Ön koşul sağlanmadı</translation>
    </message>
    <message>
        <source>The client had tied its request to a condition, mostly `If-Match` or `If-None-Match: *`, and it does not hold: the resource has changed, or it exists already. Nothing was done, which is just what the condition is for.</source>
        <translation>İstemci isteğini bir koşula, çoğunlukla `If-Match` veya `If-None-Match: *` koşuluna bağlamıştır ve koşul sağlanmamıştır: Kaynak değişmiştir veya zaten vardır. Hiçbir şey yapılmamıştır; koşulun amacı da budur.</translation>
    </message>
    <message>
        <source>Someone else saved in the meantime: a calendar, a contact or a document was changed on another device, and the `ETag` in `If-Match` is the old one.</source>
        <translation>Arada bir başkası kaydetmiştir: Takvim, kişi kaydı veya belge başka bir cihazda değiştirilmiştir ve `If-Match` içindeki `ETag` eskidir.</translation>
    </message>
    <message>
        <source>`curl -sI https://dav.example.com/cal/event1.ics | grep -i etag`</source>
        <translation>`curl -sI https://dav.example.com/cal/event1.ics | grep -i etag`</translation>
    </message>
    <message>
        <source>Fetch the resource anew, merge, and send with the new `ETag`. Synchronising the client again does the same.</source>
        <translation>Kaynağı yeniden alın, birleştirin ve yeni `ETag` ile gönderin. İstemciyi yeniden eşitlemek de aynı işi yapar.</translation>
    </message>
    <message>
        <source>Amazon S3 says `PreconditionFailed`, `At least one of the pre-conditions you specified did not hold`: with `If-None-Match: *` the object exists already. Terraform shows this when its lock file on S3 (`use_lockfile`) is held.</source>
        <translation>Amazon S3 `PreconditionFailed`, `At least one of the pre-conditions you specified did not hold` der: `If-None-Match: *` gönderilmiştir ve nesne zaten vardır. Terraform bunu, S3&apos;teki kilit dosyası (`use_lockfile`) tutulurken gösterir.</translation>
    </message>
    <message>
        <source>Wait for the other run to end. Only when it is certainly dead: `terraform force-unlock` with the lock&apos;s id.</source>
        <translation>Öteki çalışmanın bitmesini bekleyin. Yalnızca öldüğü kesinse kilidin kimliğiyle `terraform force-unlock` çalıştırın.</translation>
    </message>
    <message>
        <source>Azure Storage says `There is currently a lease on the blob and no lease ID was specified in the request.`; SQL Server backups to a URL run into it after a run that broke off.</source>
        <translation>Azure Storage `There is currently a lease on the blob and no lease ID was specified in the request.` der; bir URL&apos;ye alınan SQL Server yedekleri, yarıda kalan bir çalışmadan sonra buna rastlar.</translation>
    </message>
    <message>
        <source>Break the lease (`az storage blob lease break`) and delete the blob if it is incomplete.</source>
        <translation>Kilidi (lease) kırın (`az storage blob lease break`); blob eksikse silin.</translation>
    </message>
    <message>
        <source>`If-Match` never succeeds: a proxy that compresses has changed the `ETag`. nginx with `gzip` makes it weak (`W/`), Apache appends `-gzip`; `If-Match` compares strictly and takes no weak one.</source>
        <translation>`If-Match` hiç başarılı olmaz: Sıkıştırma yapan bir vekil sunucu `ETag` değerini değiştirmiştir. nginx `gzip` ile onu zayıf yapar (`W/`), Apache `-gzip` ekler; `If-Match` katı karşılaştırır ve zayıf olanı kabul etmez.</translation>
    </message>
    <message>
        <source>`curl -sI --compressed https://api.example.com/items/1 | grep -i etag`</source>
        <translation>`curl -sI --compressed https://api.example.com/items/1 | grep -i etag`</translation>
    </message>
    <message>
        <source>Switch compression off for that API at the proxy.</source>
        <translation>Vekil sunucuda o API için sıkıştırmayı kapatın.</translation>
    </message>
    <message>
        <source>CouchDB answers PUT for a database that exists already with `file_exists`.</source>
        <translation>CouchDB, zaten var olan bir veritabanı için gönderilen PUT&apos;a `file_exists` ile yanıt verir.</translation>
    </message>
    <message>
        <source>Treat it as done.</source>
        <translation>İşi yapılmış sayın.</translation>
    </message>
    <message>
        <source>A server sends 412 when a condition in the request&apos;s headers fails; for a conflict that it finds by itself it sends 409.</source>
        <translation>Sunucu, istek başlıklarındaki bir koşul sağlanmadığında 412, kendisinin saptadığı bir çakışmada 409 gönderir.</translation>
    </message>
    <message>
        <source>if-match</source>
        <translation>if-match</translation>
    </message>
    <message>
        <source>etag mismatch</source>
        <translation>etag uyuşmazlığı</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>kayıp güncelleme</translation>
    </message>
    <message>
        <source>Content Too Large</source>
        <translation>İçerik çok büyük</translation>
    </message>
    <message>
        <source>Somewhere on the way a server refuses the request body for its size. Every hop has a limit of its own (CDN, load balancer, web server, framework, application), and the smallest of them wins, so the first question is whose page came back.</source>
        <translation>Yol üzerindeki sunuculardan biri, istek gövdesini boyutu yüzünden reddeder. Her durağın (CDN, yük dengeleyici, web sunucusu, uygulama çatısı, uygulamanın kendisi) ayrı bir sınırı vardır ve en küçüğü geçerli olur; bu yüzden ilk soru, dönen sayfanın kime ait olduğudur.</translation>
    </message>
    <message>
        <source>The server may close the connection while the client is still sending. Such a client reports a reset or a broken pipe and never sees the 413. A `Retry-After` header says that the refusal is temporary.</source>
        <translation>Sunucu, istemci daha gönderirken bağlantıyı kapatabilir. Böyle bir istemci bağlantının sıfırlandığını veya kesildiğini bildirir, 413&apos;ü hiç görmez. `Retry-After` başlığı varsa durum geçicidir.</translation>
    </message>
    <message>
        <source>nginx&apos;s error log has `client intended to send too large body`: the body exceeds `client_max_body_size`, 1 MB by default. A `git push` through such a proxy ends with `RPC failed; HTTP 413`.</source>
        <translation>nginx&apos;in hata günlüğünde `client intended to send too large body` yazar: Gövde, varsayılanı 1 MB olan `client_max_body_size` sınırını aşmıştır. Böyle bir vekil sunucudan geçen `git push`, `RPC failed; HTTP 413` ile biter.</translation>
    </message>
    <message>
        <source>`nginx -T | grep client_max_body_size`</source>
        <translation>`nginx -T | grep client_max_body_size`</translation>
    </message>
    <message>
        <source>Raise `client_max_body_size` in the `server` or `location` block that takes the upload and reload nginx. In ingress-nginx the annotation is `nginx.ingress.kubernetes.io/proxy-body-size`.</source>
        <translation>Yüklemeyi alan `server` veya `location` bloğunda `client_max_body_size` değerini yükseltin ve nginx&apos;i yeniden yükleyin. ingress-nginx&apos;te bunun ek açıklaması `nginx.ingress.kubernetes.io/proxy-body-size` adını taşır.</translation>
    </message>
    <message>
        <source>A Node.js application on Express logs `PayloadTooLargeError: request entity too large`: its body parsers take 100 kB unless told otherwise.</source>
        <translation>Express üzerinde çalışan bir Node.js uygulaması `PayloadTooLargeError: request entity too large` yazar: Gövde ayrıştırıcıları, aksi söylenmedikçe 100 kB kabul eder.</translation>
    </message>
    <message>
        <source>Give the parser of that route a limit, for instance `express.json({limit: &apos;5mb&apos;})`.</source>
        <translation>O rotanın ayrıştırıcısına bir sınır verin; örneğin `express.json({limit: &apos;5mb&apos;})`.</translation>
    </message>
    <message>
        <source>Laravel answers 413 with `PostTooLargeException`, and PHP warns that `POST Content-Length` exceeds the limit: `post_max_size` is 8M by default.</source>
        <translation>Laravel `PostTooLargeException` ile 413 döndürür, PHP de `POST Content-Length` değerinin sınırı aştığı konusunda uyarır: `post_max_size` varsayılan olarak 8M&apos;dir.</translation>
    </message>
    <message>
        <source>`php-fpm -i | grep -E &apos;post_max_size|upload_max_filesize&apos;`</source>
        <translation>`php-fpm -i | grep -E &apos;post_max_size|upload_max_filesize&apos;`</translation>
    </message>
    <message>
        <source>Raise `post_max_size` and `upload_max_filesize` together in `php.ini` and restart PHP-FPM; keep the web server&apos;s limit above them.</source>
        <translation>`php.ini` içinde `post_max_size` ile `upload_max_filesize` değerlerini birlikte yükseltip PHP-FPM&apos;i yeniden başlatın; web sunucusunun sınırı bunların üzerinde kalsın.</translation>
    </message>
    <message>
        <source>The answer carries `server: cloudflare` and the origin&apos;s access log has no such request: the upload limit of the Cloudflare plan, or the zone&apos;s own Maximum Upload Size, was exceeded.</source>
        <translation>Yanıtta `server: cloudflare` görünür, kaynak sunucunun erişim günlüğünde ise böyle bir istek yoktur: Cloudflare planının yükleme sınırı veya bölge (zone) için ayrıca belirlenmiş en büyük yükleme boyutu aşılmıştır.</translation>
    </message>
    <message>
        <source>`curl -sI https://www.example.com/ | grep -i &apos;^server&apos;`</source>
        <translation>`curl -sI https://www.example.com/ | grep -i &apos;^server&apos;`</translation>
    </message>
    <message>
        <source>Upload in parts, or send large uploads to a host name whose DNS record is not proxied (DNS only).</source>
        <translation>Dosyayı parçalar hâlinde yükleyin veya büyük yüklemeleri, DNS kaydı Cloudflare&apos;in vekil sunucusundan geçmeyen (DNS only) bir makine adına yönlendirin.</translation>
    </message>
    <message>
        <source>Apache&apos;s error log at level `info` says that the content length `is larger than the configured limit` (AH01588): `LimitRequestBody`, 1 GiB by default since 2.4.54 and unlimited before.</source>
        <translation>Apache&apos;nin `info` düzeyindeki hata günlüğü, içerik uzunluğu için `is larger than the configured limit` der (AH01588): Sınır `LimitRequestBody`&apos;dir; 2.4.54&apos;ten beri varsayılan olarak 1 GiB, öncesinde sınırsızdır.</translation>
    </message>
    <message>
        <source>Set `LimitRequestBody` for the directory or location that takes large uploads.</source>
        <translation>Büyük yüklemeleri alan dizin veya konum için `LimitRequestBody` değerini ayarlayın.</translation>
    </message>
    <message>
        <source>Apache asks for a client certificate only in a `&lt;Location&gt;`, and a POST there fails with `AH02018: request body exceeds maximum size`: the body must be held in memory during the renegotiation, and `SSLRenegBufferSize` is 128 KiB.</source>
        <translation>Apache istemci sertifikasını yalnızca bir `&lt;Location&gt;` içinde ister ve oraya yapılan POST `AH02018: request body exceeds maximum size` ile başarısız olur: Gövde, yeniden el sıkışma sürerken bellekte tutulmalıdır ve `SSLRenegBufferSize` 128 KiB&apos;tır.</translation>
    </message>
    <message>
        <source>Ask for the certificate in the whole virtual host, or raise `SSLRenegBufferSize` for that location.</source>
        <translation>Sertifikayı sanal konağın tamamında isteyin veya o konum için `SSLRenegBufferSize` değerini yükseltin.</translation>
    </message>
    <message>
        <source>A server sends 413 when the body is too large for it; where the headers are, it sends 431, and for the address 414.</source>
        <translation>Sunucu, gövde kendisi için fazla büyükse 413 gönderir; büyük olan başlıklarsa 431, adresse 414 gönderir.</translation>
    </message>
    <message>
        <source>request entity too large</source>
        <translation>istek çok büyük</translation>
    </message>
    <message>
        <source>payload too large</source>
        <translation>dosya çok büyük</translation>
    </message>
    <message>
        <source>upload limit</source>
        <translation>yükleme sınırı</translation>
    </message>
    <message>
        <source>URI Too Long</source>
        <translation>URI çok uzun</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>İstek satırı</translation>
    </message>
    <message>
        <source>The address of the request, query string included, is longer than the server reads. RFC 9110 names three origins: a form that should have been a POST, a redirect that feeds on itself, and an attack.</source>
        <translation>İsteğin adresi, sorgu dizesiyle birlikte, sunucunun okuduğundan uzundur. RFC 9110 üç kaynak sayar: POST olması gereken bir form, kendi kendini besleyen bir yönlendirme ve saldırı.</translation>
    </message>
    <message>
        <source>The usual limit is about 8 KB for the whole request line. IIS refuses long addresses as 404.14 and 404.15 instead.</source>
        <translation>Alışılmış sınır, istek satırının tamamı için 8 KB dolayındadır. IIS uzun adresleri 414 yerine 404.14 ve 404.15 ile reddeder.</translation>
    </message>
    <message>
        <source>The access log shows the same path again and again, each time longer: the login page redirects to itself and packs the previous address into `next=` or `returnUrl=`.</source>
        <translation>Erişim günlüğünde aynı yol art arda, her seferinde biraz daha uzun görünür: Oturum açma sayfası kendisine yönlendirir ve önceki adresi `next=` veya `returnUrl=` içine koyar.</translation>
    </message>
    <message>
        <source>`curl -sIL --max-redirs 10 https://www.example.com/ | grep -i &apos;^location&apos;`</source>
        <translation>`curl -sIL --max-redirs 10 https://www.example.com/ | grep -i &apos;^location&apos;`</translation>
    </message>
    <message>
        <source>Exempt the login page from the redirect to the login page, and never nest a return address in another.</source>
        <translation>Oturum açma sayfasını, oturum açmaya yönlendirme kuralının dışında tutun; dönüş adresini bir başka dönüş adresinin içine koymayın.</translation>
    </message>
    <message>
        <source>A search or export puts hundreds of identifiers or a whole form into the query string of a GET.</source>
        <translation>Bir arama veya dışa aktarma, yüzlerce kimliği ya da bütün bir formu GET isteğinin sorgu dizesine koyar.</translation>
    </message>
    <message>
        <source>Send the data in the body of a POST, or split the list into several requests.</source>
        <translation>Veriyi bir POST&apos;un gövdesinde gönderin veya listeyi birkaç isteğe bölün.</translation>
    </message>
    <message>
        <source>nginx at log level `info` writes `client sent too long URI`: the request line does not fit into one buffer of `large_client_header_buffers`, four of 8 KB by default.</source>
        <translation>nginx `info` düzeyinde `client sent too long URI` yazar: İstek satırı, varsayılan olarak her biri 8 KB olan dört `large_client_header_buffers` arabelleğinden birine sığmamıştır.</translation>
    </message>
    <message>
        <source>If such addresses are meant, raise the size, for example `large_client_header_buffers 4 16k;`, in the `http` block or in the default server of that port.</source>
        <translation>Böyle adresler bilerek kullanılıyorsa boyutu `http` bloğunda veya o bağlantı noktasının varsayılan sunucusunda yükseltin; örneğin `large_client_header_buffers 4 16k;`.</translation>
    </message>
    <message>
        <source>Apache at level `info` writes `AH00565: request failed: client&apos;s request-line exceeds LimitRequestLine`; the default is 8190 bytes.</source>
        <translation>Apache `info` düzeyinde `AH00565: request failed: client&apos;s request-line exceeds LimitRequestLine` yazar; varsayılan sınır 8190 bayttır.</translation>
    </message>
    <message>
        <source>Shorten the address; where that is impossible, raise `LimitRequestLine` in the first virtual host of that address and port.</source>
        <translation>Adresi kısaltın; bu mümkün değilse `LimitRequestLine` değerini o adres ve bağlantı noktasının ilk sanal konağında yükseltin.</translation>
    </message>
    <message>
        <source>A Java service on Jetty logs `URI is too large &gt;8192`: path and headers share `requestHeaderSize`, 8192 bytes by default.</source>
        <translation>Jetty üzerindeki bir Java hizmeti `URI is too large &gt;8192` yazar: Yol ile başlıklar, varsayılanı 8192 bayt olan `requestHeaderSize` sınırını paylaşır.</translation>
    </message>
    <message>
        <source>Raise `requestHeaderSize` in the connector&apos;s `HttpConfiguration`.</source>
        <translation>Bağlayıcının `HttpConfiguration` ayarında `requestHeaderSize` değerini yükseltin.</translation>
    </message>
    <message>
        <source>A server sends 414 for an address it will not read to its end.</source>
        <translation>Sunucu, sonuna kadar okumayı kabul etmediği bir adres için 414 gönderir.</translation>
    </message>
    <message>
        <source>request-uri too large</source>
        <translation>adres çok uzun</translation>
    </message>
    <message>
        <source>request-uri too long</source>
        <translation>URL çok uzun</translation>
    </message>
    <message>
        <source>Unsupported Media Type</source>
        <translation>Desteklenmeyen ortam türü</translation>
    </message>
    <message>
        <source>The body arrived in a format that this method of this resource does not take. The server goes by `Content-Type` or `Content-Encoding`, sometimes by the bytes themselves.</source>
        <translation>Gövde, kaynağın bu yönteminin kabul etmediği bir biçimde gelmiştir. Sunucu `Content-Type` veya `Content-Encoding` başlığına, bazen de baytların kendisine bakar.</translation>
    </message>
    <message>
        <source>A careful server names what it would have taken: `Accept` in the answer lists media types, `Accept-Encoding` lists content codings.</source>
        <translation>Özenli bir sunucu neyi kabul edeceğini de söyler: Yanıttaki `Accept` ortam türlerini, `Accept-Encoding` içerik kodlamalarını sıralar.</translation>
    </message>
    <message>
        <source>JSON goes out under another type: `curl -d` labels it `application/x-www-form-urlencoded`. Spring logs `HttpMediaTypeNotSupportedException`, Flask since 2.3 says `Did not attempt to load JSON data`, Django REST framework `Unsupported media type`.</source>
        <translation>JSON başka bir tür adı altında gönderilir: `curl -d` onu `application/x-www-form-urlencoded` olarak etiketler. Spring `HttpMediaTypeNotSupportedException` yazar, Flask 2.3&apos;ten beri `Did not attempt to load JSON data`, Django REST framework ise `Unsupported media type` der.</translation>
    </message>
    <message>
        <source>`curl -v -H &apos;Content-Type: application/json&apos; -d @body.json https://api.example.com/items`</source>
        <translation>`curl -v -H &apos;Content-Type: application/json&apos; -d @body.json https://api.example.com/items`</translation>
    </message>
    <message>
        <source>Set `Content-Type: application/json`; curl since 7.82.0 does it with `--json`.</source>
        <translation>`Content-Type: application/json` başlığını verin; curl 7.82.0&apos;dan beri bunu `--json` ile yapar.</translation>
    </message>
    <message>
        <source>A multipart upload to Spring fails with `Content-Type &apos;application/octet-stream&apos; is not supported`: the part bound by `@RequestPart` has no type of its own.</source>
        <translation>Spring&apos;e yapılan çok parçalı yükleme `Content-Type &apos;application/octet-stream&apos; is not supported` ile başarısız olur: `@RequestPart` ile bağlanan parçanın kendi türü yoktur.</translation>
    </message>
    <message>
        <source>Give that part its type, in a browser `new Blob([json], {type: &apos;application/json&apos;})`, with curl `-F &apos;meta=@meta.json;type=application/json&apos;`.</source>
        <translation>O parçaya türünü verin: tarayıcıda `new Blob([json], {type: &apos;application/json&apos;})`, curl ile `-F &apos;meta=@meta.json;type=application/json&apos;`.</translation>
    </message>
    <message>
        <source>A PATCH to the Kubernetes API is refused with `the body of the request was in an unknown format`: it expects one of the patch types, not plain `application/json`.</source>
        <translation>Kubernetes API&apos;sine yapılan PATCH `the body of the request was in an unknown format` ile reddedilir: API düz `application/json` değil, yama türlerinden birini bekler.</translation>
    </message>
    <message>
        <source>Send `application/merge-patch+json`, `application/json-patch+json` or `application/strategic-merge-patch+json`, whichever the body is.</source>
        <translation>Gövde hangisiyse `application/merge-patch+json`, `application/json-patch+json` veya `application/strategic-merge-patch+json` türünü gönderin.</translation>
    </message>
    <message>
        <source>The client compresses its body and the server cannot unpack it; Express says `unsupported content encoding`.</source>
        <translation>İstemci gövdeyi sıkıştırır, sunucu ise açamaz; Express `unsupported content encoding` der.</translation>
    </message>
    <message>
        <source>Send the body uncompressed, or in a coding that the answer&apos;s `Accept-Encoding` names.</source>
        <translation>Gövdeyi sıkıştırmadan veya yanıttaki `Accept-Encoding` başlığının saydığı bir kodlamayla gönderin.</translation>
    </message>
    <message>
        <source>A browser, a health check or a proxy speaks plain HTTP to a gRPC port: gRPC servers answer any content type that does not begin with `application/grpc` with 415.</source>
        <translation>Bir tarayıcı, sağlık denetimi veya vekil sunucu, gRPC bağlantı noktasına düz HTTP ile seslenir: gRPC sunucuları `application/grpc` ile başlamayan her içerik türüne 415 yanıtını verir.</translation>
    </message>
    <message>
        <source>Point the check at the gRPC health service, and let REST clients go through a gateway such as grpc-gateway.</source>
        <translation>Denetimi gRPC sağlık hizmetine yöneltin; REST istemcilerini grpc-gateway gibi bir ağ geçidinden geçirin.</translation>
    </message>
    <message>
        <source>A server sends 415 when it cannot take the format of what was sent; 406 is about the format of what was asked for.</source>
        <translation>Sunucu, gönderilenin biçimini kabul edemiyorsa 415 gönderir; 406 ise istenen yanıtın biçimiyle ilgilidir.</translation>
    </message>
    <message>
        <source>wrong content type</source>
        <translation>yanlış içerik türü</translation>
    </message>
    <message>
        <source>content type not supported</source>
        <translation>içerik türü desteklenmiyor</translation>
    </message>
    <message>
        <source>Range Not Satisfiable</source>
        <translation>Aralık karşılanamıyor</translation>
    </message>
    <message>
        <source>The part of the file that `Range` asks for does not exist, mostly because it begins at or behind the end. A server may also refuse an excessive set of small or overlapping ranges.</source>
        <translation>`Range` ile istenen parça dosyada yoktur; çoğu zaman dosyanın sonundan veya ondan da sonra başlıyordur. Sunucu, çok sayıda küçük veya birbiriyle çakışan aralığı da reddedebilir.</translation>
    </message>
    <message>
        <source>The answer&apos;s `Content-Range: bytes */N` gives the present length N. Servers are free to ignore `Range` and send everything with 200, so no client can rely on getting a 416.</source>
        <translation>Yanıttaki `Content-Range: bytes */N`, şimdiki uzunluğu (N) verir. Sunucular `Range` başlığını yok sayıp her şeyi 200 ile gönderebilir; bu nedenle hiçbir istemci 416 alacağına güvenemez.</translation>
    </message>
    <message>
        <source>A download is resumed although it was complete. `wget -c` then says `The file is already fully retrieved; nothing to do.`</source>
        <translation>Tamamlanmış bir indirme sürdürülmeye çalışılır. `wget -c` bu durumda `The file is already fully retrieved; nothing to do.` der.</translation>
    </message>
    <message>
        <source>`curl -sI https://www.example.com/file.iso | grep -i &apos;^content-length&apos;`</source>
        <translation>`curl -sI https://www.example.com/file.iso | grep -i &apos;^content-length&apos;`</translation>
    </message>
    <message>
        <source>Compare the local size with the length after `bytes */`; if they are equal, the file is there.</source>
        <translation>Yerel dosyanın boyutunu `bytes */` sonrasındaki uzunlukla karşılaştırın; eşitse dosya tamamdır.</translation>
    </message>
    <message>
        <source>The partial copy is longer than the file on the server, which has been replaced by another version in the meantime.</source>
        <translation>Yarım kalan kopya, sunucudaki dosyadan uzundur; dosya bu arada başka bir sürümle değiştirilmiştir.</translation>
    </message>
    <message>
        <source>Delete the partial copy and load the whole file. A client that resumes should send `If-Range` with the ETag it has seen: a changed file then comes whole, with 200.</source>
        <translation>Yarım kopyayı silip dosyanın tamamını indirin. Sürdüren istemci, gördüğü ETag ile `If-Range` göndermelidir; dosya değişmişse o zaman tamamı 200 ile gelir.</translation>
    </message>
    <message>
        <source>A range read of an empty object in S3 returns `InvalidRange`: zero bytes have no first byte, so even `bytes=0-` cannot be met.</source>
        <translation>S3&apos;te boş bir nesnenin aralık isteğiyle okunması `InvalidRange` döndürür: Sıfır baytlık nesnenin ilk baytı yoktur, bu yüzden `bytes=0-` bile karşılanamaz.</translation>
    </message>
    <message>
        <source>Ask for the size first and read empty objects without `Range`.</source>
        <translation>Önce boyutu sorun; boş nesneleri `Range` olmadan okuyun.</translation>
    </message>
    <message>
        <source>A push to a container registry fails in a PATCH of a blob: the chunk does not begin where the last one ended, often because a load balancer spreads one upload over several registries without shared storage.</source>
        <translation>Bir konteyner kayıt sunucusuna (container registry) gönderim, blob PATCH isteğinde başarısız olur: Parça, bir öncekinin bittiği yerden başlamamıştır; çoğu zaman yük dengeleyici tek bir yüklemeyi ortak deposu olmayan birkaç kayıt sunucusuna dağıtıyordur.</translation>
    </message>
    <message>
        <source>Give the registries shared storage or bind an upload to one of them, then push again.</source>
        <translation>Kayıt sunucularına ortak depo verin veya bir yüklemeyi tek sunucuya bağlayın, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>A server sends 416 when no part of the requested range lies within the resource.</source>
        <translation>Sunucu, istenen aralığın hiçbir parçası kaynağın içinde değilse 416 gönderir.</translation>
    </message>
    <message>
        <source>requested range not satisfiable</source>
        <translation>istenen aralık karşılanamıyor</translation>
    </message>
    <message>
        <source>cannot resume download</source>
        <translation>indirme sürdürülemiyor</translation>
    </message>
    <message>
        <source>Expectation Failed</source>
        <translation>Beklenti karşılanamadı</translation>
    </message>
    <message>
        <source>The request carried an `Expect` header that a server on the way cannot meet. The only expectation in use is `100-continue`, with which a client asks for permission before it sends a large body.</source>
        <translation>İstek, yoldaki bir sunucunun karşılayamadığı bir `Expect` başlığı taşır. Kullanılan tek beklenti, istemcinin büyük bir gövdeyi göndermeden önce izin istediği `100-continue` değeridir.</translation>
    </message>
    <message>
        <source>An old proxy stands between: Squid before 3.2 answers every `Expect: 100-continue` with 417. Clients that send the header unasked are .NET Framework and curl with larger bodies.</source>
        <translation>Arada eski bir vekil sunucu vardır: 3.2 öncesi Squid, her `Expect: 100-continue` başlığına 417 ile yanıt verir. Bu başlığı kendiliğinden gönderen istemciler arasında .NET Framework ve büyük gövdelerde curl bulunur.</translation>
    </message>
    <message>
        <source>`curl -v -H &apos;Expect:&apos; -d @body.json https://www.example.com/items`</source>
        <translation>`curl -v -H &apos;Expect:&apos; -d @body.json https://www.example.com/items`</translation>
    </message>
    <message>
        <source>Send the request again without the header: `curl -H &apos;Expect:&apos;`, in .NET Framework `ServicePointManager.Expect100Continue = false`.</source>
        <translation>İsteği bu başlık olmadan yeniden gönderin: `curl -H &apos;Expect:&apos;`, .NET Framework&apos;te `ServicePointManager.Expect100Continue = false`.</translation>
    </message>
    <message>
        <source>Renew the proxy.</source>
        <translation>Vekil sunucuyu yenileyin.</translation>
    </message>
    <message>
        <source>Apache logs `AH00570: client sent an unrecognized expectation value of Expect`: the header holds something else than `100-continue`.</source>
        <translation>Apache `AH00570: client sent an unrecognized expectation value of Expect` yazar: Başlıkta `100-continue` dışında bir şey vardır.</translation>
    </message>
    <message>
        <source>Remove the header in the client.</source>
        <translation>Başlığı istemciden kaldırın.</translation>
    </message>
    <message>
        <source>A server sends 417 for an `Expect` header that it cannot meet.</source>
        <translation>Sunucu, karşılayamadığı bir `Expect` başlığı için 417 gönderir.</translation>
    </message>
    <message>
        <source>(Unused)</source>
        <translation>(Kullanılmıyor)</translation>
    </message>
    <message>
        <source>418 has no meaning in HTTP. An April Fools&apos; RFC of 1998 made it the answer of a teapot that is asked for coffee, and the joke was built into so many programs that IANA now keeps the number out of use.</source>
        <translation>418&apos;in HTTP&apos;de bir anlamı yoktur. 1998 tarihli bir 1 Nisan RFC&apos;si onu, kendisinden kahve istenen çaydanlığın yanıtı yapmıştı; şaka o kadar çok programa girdi ki IANA bugün bu numarayı kullanım dışı tutar.</translation>
    </message>
    <message>
        <source>Libraries know it as `I&apos;m a teapot`. Whoever sends it means something of their own.</source>
        <translation>Kitaplıklar onu `I&apos;m a teapot` adıyla tanır. Gönderen, onunla kendince bir şey anlatıyordur.</translation>
    </message>
    <message>
        <source>A site answers a scraper or an unwanted client with 418 where others send 403 or 429.</source>
        <translation>Bir site, veri kazıyan veya istemediği bir istemciye, başkalarının 403 ya da 429 gönderdiği yerde 418 gönderir.</translation>
    </message>
    <message>
        <source>Treat it as a refusal: slow down, and ask the owner of the site for access.</source>
        <translation>Bunu bir ret olarak görün: Yavaşlayın ve site sahibinden izin isteyin.</translation>
    </message>
    <message>
        <source>An application of your own returns it: a developer took `StatusTeapot` or `I_AM_A_TEAPOT` for a branch that was never finished.</source>
        <translation>Kendi uygulamanız döndürüyordur: Bir geliştirici, hiç tamamlanmamış bir dal için `StatusTeapot` veya `I_AM_A_TEAPOT` kullanmıştır.</translation>
    </message>
    <message>
        <source>Find the place and return the code that says what happened, such as 400, 403 or 501.</source>
        <translation>Yerini bulun ve olanı anlatan kodu döndürün; örneğin 400, 403 veya 501.</translation>
    </message>
    <message>
        <source>No server should send 418, because clients can conclude nothing from it.</source>
        <translation>Hiçbir sunucu 418 göndermemelidir, çünkü istemciler ondan bir sonuç çıkaramaz.</translation>
    </message>
    <message>
        <source>i&apos;m a teapot</source>
        <translation>i&apos;m a teapot</translation>
    </message>
    <message>
        <source>teapot</source>
        <translation>çaydanlık</translation>
    </message>
    <message>
        <source>Misdirected Request</source>
        <translation>Yanlış yönlendirilmiş istek</translation>
    </message>
    <message>
        <source>Connection and virtual host</source>
        <translation>Bağlantı ve sanal konak</translation>
    </message>
    <message>
        <source>The request reached a server that will not answer for this host name on this connection. Mostly the name in the `Host` header does not fit the name that the TLS handshake was made for.</source>
        <translation>İstek, bu makine adı için bu bağlantı üzerinden yanıt vermeyecek bir sunucuya ulaşmıştır. Çoğu zaman `Host` başlığındaki ad, TLS el sıkışmasının yapıldığı adla uyuşmaz.</translation>
    </message>
    <message>
        <source>A client may repeat the request on a fresh connection whatever the method, since nothing was processed. Browsers do so by themselves, so a visitor sees 421 only when the new connection fails too.</source>
        <translation>Hiçbir şey işlenmediğinden istemci, yöntem ne olursa olsun isteği yeni bir bağlantıda yineleyebilir. Tarayıcılar bunu kendiliğinden yapar; ziyaretçi 421&apos;i ancak yeni bağlantı da başarısız olursa görür.</translation>
    </message>
    <message>
        <source>Since an update of Apache to 2.4.64 or later every site behind an nginx or panel proxy answers 421, and Apache logs `AH02032` with `default host as no SNI was provided`: by default nginx sends no server name when it connects to an HTTPS backend.</source>
        <translation>Apache 2.4.64 veya sonrasına güncellendiğinden beri nginx&apos;in ya da bir yönetim paneline ait vekil sunucunun arkasındaki bütün siteler 421 döndürür ve Apache `default host as no SNI was provided` ile birlikte `AH02032` yazar: nginx bir HTTPS arka ucuna (upstream) bağlanırken varsayılan olarak sunucu adı göndermez.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect 127.0.0.1:443 -servername www.example.com &lt;/dev/null | head`</source>
        <translation>`openssl s_client -connect 127.0.0.1:443 -servername www.example.com &lt;/dev/null | head`</translation>
    </message>
    <message>
        <source>In nginx set `proxy_ssl_server_name on;`, `proxy_ssl_name $host;` and, where several sites share the backend, `proxy_ssl_session_reuse off;`.</source>
        <translation>nginx&apos;te `proxy_ssl_server_name on;`, `proxy_ssl_name $host;` ve birkaç site aynı arka ucu paylaşıyorsa `proxy_ssl_session_reuse off;` ayarlarını yapın.</translation>
    </message>
    <message>
        <source>Browsers reuse one HTTP/2 connection for two host names of the same certificate and address, whose virtual hosts have different TLS settings. Apache explains: `The client needs a new connection for this request`.</source>
        <translation>Tarayıcılar, aynı sertifikayı ve adresi paylaşan iki makine adı için tek bir HTTP/2 bağlantısını kullanır; bunların sanal konaklarında TLS ayarları ise farklıdır. Apache şöyle açıklar: `The client needs a new connection for this request`.</translation>
    </message>
    <message>
        <source>`curl -v --http1.1 https://www.example.com/`</source>
        <translation>`curl -v --http1.1 https://www.example.com/`</translation>
    </message>
    <message>
        <source>Give the virtual hosts the same protocols, ciphers and client-certificate settings, or separate certificates or addresses.</source>
        <translation>Sanal konaklara aynı protokol, şifre takımı ve istemci sertifikası ayarlarını verin ya da sertifikalarını veya adreslerini ayırın.</translation>
    </message>
    <message>
        <source>nginx with `ssl_verify_client` writes `client attempted to request the server name different from the one that was negotiated`: the client used the connection of another host name to reach one that demands a certificate.</source>
        <translation>`ssl_verify_client` kullanan nginx `client attempted to request the server name different from the one that was negotiated` yazar: İstemci, sertifika isteyen bir makine adına başka bir makine adının bağlantısından ulaşmaya çalışmıştır.</translation>
    </message>
    <message>
        <source>Let the client open a connection of its own for that name; keep names that need client certificates out of shared certificates.</source>
        <translation>İstemci o ad için ayrı bir bağlantı açsın; istemci sertifikası gerektiren adları ortak sertifikalara koymayın.</translation>
    </message>
    <message>
        <source>Traefik logs `TLS options difference`: the routers of the two names have different TLS options.</source>
        <translation>Traefik `TLS options difference` yazar: İki adın yönlendiricilerinde TLS seçenekleri farklıdır.</translation>
    </message>
    <message>
        <source>Use the same TLS options for all routers of names that share a certificate.</source>
        <translation>Sertifikası ortak olan adların bütün yönlendiricilerinde aynı TLS seçeneklerini kullanın.</translation>
    </message>
    <message>
        <source>An origin server or its gateway sends 421 for a host it does not serve on this connection; a proxy must never generate it.</source>
        <translation>Kaynak sunucu veya onun ağ geçidi, bu bağlantıda hizmet vermediği bir ad için 421 gönderir; vekil sunucular bu kodu üretmemelidir.</translation>
    </message>
    <message>
        <source>sni mismatch</source>
        <translation>SNI uyuşmazlığı</translation>
    </message>
    <message>
        <source>Unprocessable Content</source>
        <translation>İşlenemeyen içerik</translation>
    </message>
    <message>
        <source>The server understood the format and could parse the body, but what it says cannot be carried out: a field is missing, a value is out of range, a name is taken.</source>
        <translation>Sunucu biçimi anlamış ve gövdeyi ayrıştırmıştır, ama söylenen yapılamaz: bir alan eksiktir, bir değer sınırların dışındadır, bir ad kullanılıyordur.</translation>
    </message>
    <message>
        <source>The code came from WebDAV as Unprocessable Entity, the wording that most frameworks still print; RFC 9110 made it general.</source>
        <translation>Kod WebDAV&apos;dan Unprocessable Entity adıyla gelmiştir ve çatıların çoğu hâlâ bu ifadeyi yazar; RFC 9110 onu genel kullanıma almıştır.</translation>
    </message>
    <message>
        <source>FastAPI returns a `detail` list with `loc` and `msg`, for instance `Field required`: the body or a parameter does not fit the declared model.</source>
        <translation>FastAPI `loc` ve `msg` alanlı bir `detail` listesi döndürür; örneğin `Field required`. Gövde veya bir parametre, bildirilen modele uymuyordur.</translation>
    </message>
    <message>
        <source>`curl -sS -i -H &apos;Content-Type: application/json&apos; -d @body.json https://api.example.com/items`</source>
        <translation>`curl -sS -i -H &apos;Content-Type: application/json&apos; -d @body.json https://api.example.com/items`</translation>
    </message>
    <message>
        <source>Read `loc`: it names the field and whether it was looked for in `body`, `query` or `path`. A body that was sent as a form where JSON is declared fails the same way.</source>
        <translation>`loc` değerini okuyun: Alanın adını ve `body`, `query`, `path` içinden nerede arandığını söyler. JSON bildirilmişken form olarak gönderilen gövde de aynı biçimde başarısız olur.</translation>
    </message>
    <message>
        <source>Laravel answers an XHR or JSON request with a `message` and an `errors` object per field, after its validation failed; before version 9 the message is `The given data was invalid.`</source>
        <translation>Laravel, doğrulama başarısız olduğunda XHR veya JSON isteğine bir `message` ve alan başına bir `errors` nesnesiyle yanıt verir; 9&apos;dan önceki sürümlerde ileti `The given data was invalid.` olur.</translation>
    </message>
    <message>
        <source>Correct the fields that `errors` names.</source>
        <translation>`errors` içinde adı geçen alanları düzeltin.</translation>
    </message>
    <message>
        <source>Rails logs `Can&apos;t verify CSRF token authenticity` and `ActionController::InvalidAuthenticityToken`: the form is older than the session, or the client sends no token.</source>
        <translation>Rails `Can&apos;t verify CSRF token authenticity` ve `ActionController::InvalidAuthenticityToken` yazar: Form oturumdan eskidir veya istemci belirteç göndermiyordur.</translation>
    </message>
    <message>
        <source>Load the page anew; send `X-CSRF-Token` from scripts; for an API without cookies leave the check out.</source>
        <translation>Sayfayı yeniden yükleyin; betiklerden `X-CSRF-Token` gönderin; çerezsiz bir API&apos;de bu denetimi kaldırın.</translation>
    </message>
    <message>
        <source>Rails behind a proxy that ends TLS logs `HTTP Origin header` that `didn&apos;t match request.base_url`: the application believes it was called with http.</source>
        <translation>TLS&apos;yi sonlandıran bir vekil sunucunun arkasındaki Rails, `HTTP Origin header` için `didn&apos;t match request.base_url` yazar: Uygulama, http ile çağrıldığını sanıyordur.</translation>
    </message>
    <message>
        <source>Let the proxy pass `X-Forwarded-Proto: https` and the original `Host`.</source>
        <translation>Vekil sunucu `X-Forwarded-Proto: https` başlığını ve özgün `Host` değerini iletsin.</translation>
    </message>
    <message>
        <source>The GitHub API answers `Validation Failed` with an `errors` list whose `code` is `missing_field`, `invalid` or `already_exists`.</source>
        <translation>GitHub API&apos;si, `code` değeri `missing_field`, `invalid` veya `already_exists` olan bir `errors` listesiyle `Validation Failed` yanıtını verir.</translation>
    </message>
    <message>
        <source>Change the field; with `already_exists` use the object that is there.</source>
        <translation>Alanı değiştirin; `already_exists` durumunda var olan nesneyi kullanın.</translation>
    </message>
    <message>
        <source>A server sends 422 when a well-formed body asks for what cannot be done; for a body that cannot be parsed it sends 400.</source>
        <translation>Sunucu, biçimce doğru bir gövde yapılamayacak bir şey istiyorsa 422, ayrıştırılamayan bir gövde için 400 gönderir.</translation>
    </message>
    <message>
        <source>unprocessable entity</source>
        <translation>işlenemeyen varlık</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>doğrulama hatası</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>WebDAV resource</source>
        <translation>WebDAV kaynağı</translation>
    </message>
    <message>
        <source>The file or folder is under a WebDAV lock, and the request did not present the lock&apos;s token. Locks carry a timeout, so a forgotten one ends by itself.</source>
        <translation>Dosya veya klasör bir WebDAV kilidi altındadır ve istek, kilidin belirtecini sunmamıştır. Kilitlerin bir süresi vardır; unutulan bir kilit kendiliğinden sona erer.</translation>
    </message>
    <message>
        <source>Office or another editor has the document open on the share, or crashed with it open. Nextcloud names it `is locked` or `FileLocked`.</source>
        <translation>Belge paylaşımda Office veya başka bir düzenleyicide açıktır ya da açıkken program çökmüştür. Nextcloud bunu `is locked` veya `FileLocked` diye adlandırır.</translation>
    </message>
    <message>
        <source>`curl -u user -X PROPFIND -H &apos;Depth: 0&apos; https://dav.example.com/plan.docx | grep -i lockdiscovery`</source>
        <translation>`curl -u user -X PROPFIND -H &apos;Depth: 0&apos; https://dav.example.com/plan.docx | grep -i lockdiscovery`</translation>
    </message>
    <message>
        <source>Close the document in the program that holds it, or wait for the lock to time out.</source>
        <translation>Belgeyi, kilidi tutan programda kapatın veya kilidin süresinin dolmasını bekleyin.</translation>
    </message>
    <message>
        <source>If nobody holds it, remove the stale lock on the server.</source>
        <translation>Kilidi tutan kimse yoksa eskimiş kilidi sunucuda kaldırın.</translation>
    </message>
    <message>
        <source>Terraform with the HTTP backend reports an error acquiring the state lock: another run holds the lock, or one that was killed left it behind.</source>
        <translation>HTTP arka ucunu kullanan Terraform, durum kilidini alamadığını bildirir: Kilidi başka bir çalıştırma tutuyordur veya öldürülen bir çalıştırma geride bırakmıştır.</translation>
    </message>
    <message>
        <source>Wait for the other run. If it is certainly gone, use `terraform force-unlock` with the lock ID from the message.</source>
        <translation>Öteki çalıştırmanın bitmesini bekleyin. Kesinlikle sona ermişse iletideki kilit kimliğiyle `terraform force-unlock` kullanın.</translation>
    </message>
    <message>
        <source>A WebDAV server sends 423 when a lock protects the source or the destination of the method.</source>
        <translation>WebDAV sunucusu, yöntemin kaynağı veya hedefi bir kilitle korunuyorsa 423 gönderir.</translation>
    </message>
    <message>
        <source>file is locked</source>
        <translation>dosya kilitli</translation>
    </message>
    <message>
        <source>Failed Dependency</source>
        <translation>Başarısız bağımlılık</translation>
    </message>
    <message>
        <source>Part of a larger request</source>
        <translation>Daha büyük bir isteğin parçası</translation>
    </message>
    <message>
        <source>This part failed only because another part failed. In WebDAV it stands inside a 207 answer: when one property of a PROPPATCH cannot be set, all the others get 424.</source>
        <translation>Bu parça, yalnızca başka bir parça başarısız olduğu için başarısızdır. WebDAV&apos;da 207 yanıtının içinde yer alır: Bir PROPPATCH&apos;in tek bir özelliği ayarlanamazsa ötekilerin hepsi 424 alır.</translation>
    </message>
    <message>
        <source>Outside WebDAV the code is used freely, mostly to say that a service behind the one you called has failed.</source>
        <translation>WebDAV dışında kod serbestçe kullanılır; çoğunlukla, çağırdığınız hizmetin arkasındaki bir hizmetin başarısız olduğunu söyler.</translation>
    </message>
    <message>
        <source>A 207 answer of a WebDAV server lists 424 for most properties and another code, often 403, 409 or 423, for one.</source>
        <translation>Bir WebDAV sunucusunun 207 yanıtı çoğu özellik için 424, bir tanesi için ise başka bir kod (çoğu zaman 403, 409 veya 423) sıralar.</translation>
    </message>
    <message>
        <source>Correct the part with the other code. The 424 disappear with it.</source>
        <translation>Öteki kodu taşıyan parçayı düzeltin. 424&apos;ler onunla birlikte kaybolur.</translation>
    </message>
    <message>
        <source>Amazon SageMaker answers InvokeEndpoint with 424 and `ModelError`: the model container itself returned an error or did not answer.</source>
        <translation>Amazon SageMaker, InvokeEndpoint çağrısına 424 ve `ModelError` ile yanıt verir: Modelin konteyneri hata döndürmüş veya yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>Read the container&apos;s log in CloudWatch; `OriginalStatusCode` holds what the container returned.</source>
        <translation>Konteynerin CloudWatch&apos;taki günlüğünü okuyun; konteynerin döndürdüğü kod `OriginalStatusCode` içindedir.</translation>
    </message>
    <message>
        <source>A server sends 424 for an action that it did not carry out because another one, on which it depends, failed.</source>
        <translation>Sunucu, bağlı olduğu başka bir işlem başarısız olduğu için yapmadığı bir işlem için 424 gönderir.</translation>
    </message>
    <message>
        <source>Too Early</source>
        <translation>Fazla erken</translation>
    </message>
    <message>
        <source>TLS 1.3 early data</source>
        <translation>TLS 1.3 erken verisi</translation>
    </message>
    <message>
        <source>The request came as TLS 1.3 early data (0-RTT), which an attacker could replay, and the server will not take the risk for this request. The same request is welcome once the handshake is complete.</source>
        <translation>İstek, bir saldırganın yakalayıp yeniden gönderebileceği TLS 1.3 erken verisi (0-RTT) olarak gelmiştir ve sunucu bu istek için o riski almaz. El sıkışma tamamlandığında aynı istek kabul edilir.</translation>
    </message>
    <message>
        <source>Browsers repeat it by themselves. A 425 that a user sees therefore points to a client or proxy without that repetition.</source>
        <translation>Tarayıcılar isteği kendiliğinden yineler. Kullanıcının gördüğü bir 425, bu yüzden yinelemeyi yapmayan bir istemciye veya vekil sunucuya işaret eder.</translation>
    </message>
    <message>
        <source>nginx runs with `ssl_early_data on`, passes `Early-Data: 1` to the application, and the application answers 425 to requests that change something. Clients without support for 425 show it as an error.</source>
        <translation>nginx `ssl_early_data on` ile çalışır, uygulamaya `Early-Data: 1` başlığını iletir ve uygulama, değişiklik yapan isteklere 425 yanıtını verir. 425 desteği olmayan istemciler bunu hata olarak gösterir.</translation>
    </message>
    <message>
        <source>`curl -v https://www.example.com/`</source>
        <translation>`curl -v https://www.example.com/`</translation>
    </message>
    <message>
        <source>Send the request again after the handshake, never as early data.</source>
        <translation>İsteği el sıkışmadan sonra yeniden gönderin, erken veri olarak göndermeyin.</translation>
    </message>
    <message>
        <source>HAProxy sends early data on to a server that refuses it, and then answers the client itself: `Your browser sent early data.`</source>
        <translation>HAProxy erken veriyi, onu reddeden bir sunucuya iletir ve istemciye kendisi yanıt verir: `Your browser sent early data.`</translation>
    </message>
    <message>
        <source>Add `http-request wait-for-handshake` for the requests concerned, or `retry-on 0rtt-rejected` in the backend.</source>
        <translation>İlgili istekler için `http-request wait-for-handshake` veya arka uçta `retry-on 0rtt-rejected` ekleyin.</translation>
    </message>
    <message>
        <source>The access log shows 425 and, a moment later, the same request of the same client with 200: the browser has repeated it.</source>
        <translation>Erişim günlüğünde 425, hemen ardından aynı istemcinin aynı isteği 200 ile görünür: Tarayıcı isteği yinelemiştir.</translation>
    </message>
    <message>
        <source>Leave it. Only where such pairs are frequent does early data cost more than it saves.</source>
        <translation>Olduğu gibi bırakın. Erken veri, yalnızca böyle çiftler sık görülüyorsa kazandırdığından fazlasına mal oluyordur.</translation>
    </message>
    <message>
        <source>A server sends 425 only to a request that arrived in early data or carries `Early-Data: 1`.</source>
        <translation>Sunucu 425&apos;i yalnızca erken veriyle gelen veya `Early-Data: 1` taşıyan isteğe gönderir.</translation>
    </message>
    <message>
        <source>0-rtt</source>
        <translation>0-RTT</translation>
    </message>
    <message>
        <source>early data</source>
        <translation>erken veri</translation>
    </message>
    <message>
        <source>Upgrade Required</source>
        <translation>Yükseltme gerekli</translation>
    </message>
    <message>
        <source>The server will not answer in the protocol that was used and names in `Upgrade` the one it wants. In the field this is either a request in HTTP/1.0 or a WebSocket endpoint that was called without a WebSocket handshake.</source>
        <translation>Sunucu, kullanılan protokolde yanıt vermez ve istediğini `Upgrade` başlığında belirtir. Pratikte bu, ya HTTP/1.0 ile gelen bir istektir ya da WebSocket el sıkışması olmadan çağrılan bir WebSocket uç noktasıdır.</translation>
    </message>
    <message>
        <source>nginx in front of Istio or Envoy: nginx before 1.29.7 speaks HTTP/1.0 to its upstreams by default, and Envoy refuses it. Envoy&apos;s access log shows 426 with `low_version`.</source>
        <translation>Istio veya Envoy&apos;un önündeki nginx: 1.29.7 öncesi nginx arka uçlarla (upstream) varsayılan olarak HTTP/1.0 konuşur, Envoy ise bunu reddeder. Envoy&apos;un erişim günlüğünde 426 ile birlikte `low_version` görünür.</translation>
    </message>
    <message>
        <source>`curl --http1.0 -i http://service.example.internal/`</source>
        <translation>`curl --http1.0 -i http://service.example.internal/`</translation>
    </message>
    <message>
        <source>Set `proxy_http_version 1.1;` and `proxy_set_header Connection &quot;&quot;;` in nginx.</source>
        <translation>nginx&apos;te `proxy_http_version 1.1;` ve `proxy_set_header Connection &quot;&quot;;` ayarlarını yapın.</translation>
    </message>
    <message>
        <source>Another old client speaks HTTP/1.0 to Envoy: ApacheBench (`ab`), or Python before 3.12 when it opens a tunnel with CONNECT.</source>
        <translation>Başka bir eski istemci Envoy ile HTTP/1.0 konuşur: ApacheBench (`ab`) veya CONNECT ile tünel açan 3.12 öncesi Python.</translation>
    </message>
    <message>
        <source>Use a client that speaks HTTP/1.1; where that is impossible, set `accept_http_10` in Envoy, in Istio `PILOT_HTTP10=1`.</source>
        <translation>HTTP/1.1 konuşan bir istemci kullanın; bu mümkün değilse Envoy&apos;da `accept_http_10`, Istio&apos;da `PILOT_HTTP10=1` ayarını yapın.</translation>
    </message>
    <message>
        <source>A browser or health check opens a WebSocket address with a plain GET: the Node.js library `ws` answers 426.</source>
        <translation>Tarayıcı veya sağlık denetimi bir WebSocket adresini düz bir GET ile açar: Node.js kitaplığı `ws` 426 yanıtını verir.</translation>
    </message>
    <message>
        <source>Connect with a WebSocket client and point the health check at an HTTP path.</source>
        <translation>Bir WebSocket istemcisiyle bağlanın ve sağlık denetimini bir HTTP yoluna yöneltin.</translation>
    </message>
    <message>
        <source>WebSocket works directly and fails through a proxy: the proxy drops the headers `Upgrade` and `Connection`, which are valid for one hop only. Apache&apos;s mod_proxy_wstunnel logs `require upgrade for URL`.</source>
        <translation>WebSocket doğrudan çalışır, vekil sunucu üzerinden çalışmaz: Vekil sunucu, yalnızca tek durak için geçerli olan `Upgrade` ve `Connection` başlıklarını düşürüyordur. Apache&apos;nin mod_proxy_wstunnel modülü `require upgrade for URL` yazar.</translation>
    </message>
    <message>
        <source>Pass them on, in nginx `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection &quot;upgrade&quot;;` with `proxy_http_version 1.1;`.</source>
        <translation>Bu başlıkları iletin; nginx&apos;te `proxy_http_version 1.1;` ile birlikte `proxy_set_header Upgrade $http_upgrade;` ve `proxy_set_header Connection &quot;upgrade&quot;;`.</translation>
    </message>
    <message>
        <source>A server sends 426 with an `Upgrade` header when the request would be welcome in another protocol.</source>
        <translation>Sunucu, istek başka bir protokolle kabul edilecekse `Upgrade` başlığıyla birlikte 426 gönderir.</translation>
    </message>
    <message>
        <source>websocket upgrade</source>
        <translation>WebSocket yükseltmesi</translation>
    </message>
    <message>
        <source>Precondition Required</source>
        <translation>Ön koşul gerekli</translation>
    </message>
    <message>
        <source>The server takes this request only with a condition, usually `If-Match` and the ETag that the client saw last. In this way nobody can overwrite a change without having read it.</source>
        <translation>Sunucu bu isteği yalnızca bir koşulla kabul eder; bu genellikle `If-Match` ve istemcinin son gördüğü ETag&apos;dir. Böylece hiç kimse okumadığı bir değişikliğin üzerine yazamaz.</translation>
    </message>
    <message>
        <source>A PUT, PATCH or DELETE to an API with optimistic locking carries no `If-Match`.</source>
        <translation>İyimser kilitleme kullanan bir API&apos;ye yapılan PUT, PATCH veya DELETE isteğinde `If-Match` yoktur.</translation>
    </message>
    <message>
        <source>`curl -sI https://api.example.com/items/7 | grep -i &apos;^etag&apos;`</source>
        <translation>`curl -sI https://api.example.com/items/7 | grep -i &apos;^etag&apos;`</translation>
    </message>
    <message>
        <source>GET the resource, take its `ETag`, and send the change with `If-Match`. If the server then answers 412, someone else was faster: read again.</source>
        <translation>Kaynağı GET ile okuyun, `ETag` değerini alın ve değişikliği `If-Match` ile gönderin. Sunucu 412 döndürürse başka biri sizden hızlı davranmıştır; yeniden okuyun.</translation>
    </message>
    <message>
        <source>The script in the browser cannot read the ETag of another origin, although curl shows it.</source>
        <translation>curl gösterdiği hâlde tarayıcıdaki betik, başka bir kökenin (origin) ETag değerini okuyamaz.</translation>
    </message>
    <message>
        <source>Let the API send `Access-Control-Expose-Headers: ETag` and allow `If-Match` in `Access-Control-Allow-Headers`.</source>
        <translation>API `Access-Control-Expose-Headers: ETag` göndersin ve `Access-Control-Allow-Headers` içinde `If-Match` başlığına izin versin.</translation>
    </message>
    <message>
        <source>Playwright fails with `WebSocket error` and 428, followed by `Playwright version mismatch`: client and browser server differ in their minor version.</source>
        <translation>Playwright `WebSocket error` ve 428 ile başarısız olur, ardından `Playwright version mismatch` yazar: İstemci ile tarayıcı sunucusunun alt sürümü farklıdır.</translation>
    </message>
    <message>
        <source>Bring both to the same version, for instance by pinning the client to that of the browser image.</source>
        <translation>İkisini aynı sürüme getirin; örneğin istemciyi tarayıcı imajının sürümüne sabitleyin.</translation>
    </message>
    <message>
        <source>An origin server sends 428 when it demands a condition and the request has none.</source>
        <translation>Kaynak sunucu, koşul istediği hâlde istekte koşul yoksa 428 gönderir.</translation>
    </message>
    <message>
        <source>if-match missing</source>
        <translation>If-Match eksik</translation>
    </message>
    <message>
        <source>Too Many Requests</source>
        <translation>Çok fazla istek</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>Too many requests came from this client in the time allowed. What counts as one client (an address, a key, an account) and how requests are counted is up to the server.</source>
        <translation>Bu istemciden, izin verilen sürede çok fazla istek gelmiştir. Neyin tek istemci sayıldığına (bir adres, anahtar, hesap) ve isteklerin nasıl sayıldığına sunucu karar verir.</translation>
    </message>
    <message>
        <source>`Retry-After` says how long to wait. Some services mean a quota that is used up for the day or the month: then the body says so, and waiting a minute does not help.</source>
        <translation>Ne kadar bekleneceğini `Retry-After` söyler. Bazı hizmetler günlük veya aylık kotanın bittiğini kasteder; o zaman bunu gövde açıklar ve bir dakika beklemek işe yaramaz.</translation>
    </message>
    <message>
        <source>A script calls an API in a tight loop or with many workers. Python&apos;s requests ends with `too many 429 error responses` after its retries.</source>
        <translation>Bir betik API&apos;yi aralıksız bir döngüde veya çok sayıda işçiyle çağırır. Python&apos;daki requests, denemelerinden sonra `too many 429 error responses` ile biter.</translation>
    </message>
    <message>
        <source>`curl -si https://api.example.com/items | grep -iE &apos;^(retry-after|x-ratelimit|ratelimit)&apos;`</source>
        <translation>`curl -si https://api.example.com/items | grep -iE &apos;^(retry-after|x-ratelimit|ratelimit)&apos;`</translation>
    </message>
    <message>
        <source>Wait as long as `Retry-After` says; without it, double the pause after each attempt and add some randomness.</source>
        <translation>`Retry-After` ne kadar diyorsa o kadar bekleyin; yoksa her denemeden sonra beklemeyi ikiye katlayıp biraz rastgelelik ekleyin.</translation>
    </message>
    <message>
        <source>Keep the number of parallel requests fixed, and cache what does not change.</source>
        <translation>Paralel isteklerin sayısını sabit tutun, değişmeyeni önbelleğe alın.</translation>
    </message>
    <message>
        <source>Docker says `toomanyrequests` and speaks of a pull rate limit: all machines behind one address share the allowance of anonymous pulls.</source>
        <translation>Docker `toomanyrequests` der ve çekme sınırından söz eder: Aynı adresin arkasındaki bütün makineler, anonim çekme hakkını paylaşır.</translation>
    </message>
    <message>
        <source>Log in with `docker login`, or pull through a registry mirror of your own.</source>
        <translation>`docker login` ile oturum açın veya kendi yansı kayıt sunucunuz üzerinden çekin.</translation>
    </message>
    <message>
        <source>All users of a site are limited at once: nginx stands behind a load balancer or CDN and counts by `$binary_remote_addr`, which is the address of that proxy.</source>
        <translation>Bir sitenin bütün kullanıcıları aynı anda sınırlanır: nginx bir yük dengeleyici veya CDN arkasındadır ve o vekil sunucunun adresi olan `$binary_remote_addr` değerine göre sayar.</translation>
    </message>
    <message>
        <source>`grep &apos;limiting requests&apos; /var/log/nginx/error.log`</source>
        <translation>`grep &apos;limiting requests&apos; /var/log/nginx/error.log`</translation>
    </message>
    <message>
        <source>Restore the client&apos;s address with `set_real_ip_from` and `real_ip_header`, then limit by it.</source>
        <translation>İstemcinin adresini `set_real_ip_from` ve `real_ip_header` ile geri alın, sınırı ona göre uygulayın.</translation>
    </message>
    <message>
        <source>nginx with `limit_req_status 429` logs `limiting requests, excess`: one page loads more files at once than `burst` allows.</source>
        <translation>`limit_req_status 429` kullanan nginx `limiting requests, excess` yazar: Tek bir sayfa, `burst` değerinin izin verdiğinden çok dosyayı aynı anda yüklüyordur.</translation>
    </message>
    <message>
        <source>Give `limit_req` a `burst` as large as the number of files in a page, with `nodelay`, and exempt static files.</source>
        <translation>`limit_req` satırında, `nodelay` ile birlikte, bir sayfadaki dosya sayısı kadar `burst` verin ve statik dosyaları sınırın dışında tutun.</translation>
    </message>
    <message>
        <source>Envoy&apos;s access log shows 429 with the flag `RL`, or the body is `local_rate_limited`.</source>
        <translation>Envoy&apos;un erişim günlüğünde 429 ile birlikte `RL` bayrağı görünür veya gövdede `local_rate_limited` yazar.</translation>
    </message>
    <message>
        <source>Adjust the descriptor of the rate limit service, or the token bucket of the local filter.</source>
        <translation>Hız sınırı hizmetindeki tanımlayıcıyı veya yerel filtrenin belirteç kovasını ayarlayın.</translation>
    </message>
    <message>
        <source>An API of a language model says `insufficient_quota`: the account has no credit left, and no waiting brings it back.</source>
        <translation>Bir dil modelinin API&apos;si `insufficient_quota` der: Hesapta bakiye kalmamıştır ve beklemek onu geri getirmez.</translation>
    </message>
    <message>
        <source>Look into the billing settings of the account.</source>
        <translation>Hesabın faturalama ayarlarına bakın.</translation>
    </message>
    <message>
        <source>A Cloudflare page with error 1015 comes with the 429.</source>
        <translation>429 ile birlikte 1015 hatasını gösteren bir Cloudflare sayfası gelir.</translation>
    </message>
    <message>
        <source>Slow down. The owner of the site can change the rule.</source>
        <translation>Yavaşlayın. Kuralı sitenin sahibi değiştirebilir.</translation>
    </message>
    <message>
        <source>A server sends 429 to a client that exceeds its limit; when the server itself has no capacity left for anyone, it sends 503.</source>
        <translation>Sunucu, sınırını aşan istemciye 429 gönderir; hiç kimse için kapasitesi kalmadıysa 503 gönderir.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>hız sınırı aşıldı</translation>
    </message>
    <message>
        <source>rate limit exceeded</source>
        <translation>istek sınırı</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>kısıtlandı</translation>
    </message>
    <message>
        <source>Request Header Fields Too Large</source>
        <translation>İstek başlıkları çok büyük</translation>
    </message>
    <message>
        <source>One header, or all of them together, exceeds what the server reads. Nearly always it is `Cookie` that has grown, or `Authorization` with a large token.</source>
        <translation>Bir başlık veya başlıkların toplamı, sunucunun okuduğu boyutu aşar. Neredeyse her zaman büyüyen `Cookie` başlığıdır ya da büyük bir belirteç taşıyan `Authorization`.</translation>
    </message>
    <message>
        <source>Many servers say 400 for the same: nginx (its internal 494), Apache over HTTP/1.1, HAProxy before 3.1, IIS and Tomcat. Node.js, Jetty, Envoy, HAProxy since 3.1 and Apache over HTTP/2 say 431.</source>
        <translation>Birçok sunucu aynı durum için 400 der: nginx (kendi içinde 494), HTTP/1.1 üzerinden Apache, 3.1&apos;den önceki HAProxy, IIS ve Tomcat. Node.js, Jetty, Envoy, 3.1&apos;den beri HAProxy ve HTTP/2 üzerinden Apache 431 der.</translation>
    </message>
    <message>
        <source>One browser is refused and a private window works: the cookies of the domain have piled up.</source>
        <translation>Bir tarayıcı reddedilir, gizli pencere ise çalışır: Alan adının çerezleri birikmiştir.</translation>
    </message>
    <message>
        <source>Browser developer tools, Network, the request&apos;s `Cookie` header</source>
        <translation>Tarayıcı geliştirici araçları, Ağ sekmesi, isteğin `Cookie` başlığı</translation>
    </message>
    <message>
        <source>Delete the cookies of the site and its parent domain.</source>
        <translation>Sitenin ve üst alan adının çerezlerini silin.</translation>
    </message>
    <message>
        <source>As the site, store a session key in the cookie and the data on the server.</source>
        <translation>Site sahibiyseniz çerezde yalnızca oturum anahtarını, veriyi sunucuda tutun.</translation>
    </message>
    <message>
        <source>A development server on `localhost` answers 431: cookies do not distinguish ports, so all projects on `localhost` send theirs.</source>
        <translation>`localhost` üzerindeki bir geliştirme sunucusu 431 yanıtını verir: Çerezler bağlantı noktasını ayırt etmez, bu yüzden `localhost` üzerindeki bütün projelerin çerezleri gönderilir.</translation>
    </message>
    <message>
        <source>Delete the cookies of `localhost`, or start the server with `NODE_OPTIONS=--max-http-header-size=32768`.</source>
        <translation>`localhost` çerezlerini silin veya sunucuyu `NODE_OPTIONS=--max-http-header-size=32768` ile başlatın.</translation>
    </message>
    <message>
        <source>Node.js refuses more than 16 KiB of headers (`--max-http-header-size`); the parser error is `HPE_HEADER_OVERFLOW`.</source>
        <translation>Node.js 16 KiB&apos;tan büyük başlıkları reddeder (`--max-http-header-size`); ayrıştırıcı hatası `HPE_HEADER_OVERFLOW` olur.</translation>
    </message>
    <message>
        <source>Make tokens and cookies smaller, or raise the limit when the server starts.</source>
        <translation>Belirteçleri ve çerezleri küçültün veya sunucuyu başlatırken sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Jetty logs `Header is too large 8193&gt;8192`, often for a Kerberos token of a user in many groups.</source>
        <translation>Jetty `Header is too large 8193&gt;8192` yazar; çoğu zaman neden, çok sayıda gruba üye bir kullanıcının Kerberos belirtecidir.</translation>
    </message>
    <message>
        <source>Raise `requestHeaderSize`, in Spring Boot 3 `server.max-http-request-header-size`.</source>
        <translation>`requestHeaderSize` değerini, Spring Boot 3&apos;te `server.max-http-request-header-size` değerini yükseltin.</translation>
    </message>
    <message>
        <source>Envoy or Istio refuses headers of more than 60 KiB in sum, or more than 100 of them.</source>
        <translation>Envoy veya Istio, toplamı 60 KiB&apos;ı veya sayısı 100&apos;ü aşan başlıkları reddeder.</translation>
    </message>
    <message>
        <source>Find out who adds headers at every hop; only then raise `max_request_headers_kb` or `max_headers_count`.</source>
        <translation>Her durakta kimin başlık eklediğini bulun; ancak ondan sonra `max_request_headers_kb` veya `max_headers_count` değerini yükseltin.</translation>
    </message>
    <message>
        <source>Apache over HTTP/2 logs at level `info` `Request header exceeds LimitRequestFieldSize` (AH10180): 8190 bytes a header by default.</source>
        <translation>Apache, HTTP/2 üzerinden `info` düzeyinde `Request header exceeds LimitRequestFieldSize` yazar (AH10180): Sınır, varsayılan olarak başlık başına 8190 bayttır.</translation>
    </message>
    <message>
        <source>Raise `LimitRequestFieldSize` in the first virtual host of that address.</source>
        <translation>O adresin ilk sanal konağında `LimitRequestFieldSize` değerini yükseltin.</translation>
    </message>
    <message>
        <source>A server sends 431 when the headers are too large for it, and names the header where one alone is at fault.</source>
        <translation>Sunucu, başlıklar kendisi için fazla büyükse 431 gönderir ve sorun tek bir başlıktaysa onu belirtir.</translation>
    </message>
    <message>
        <source>cookie too large</source>
        <translation>çerez çok büyük</translation>
    </message>
    <message>
        <source>Unavailable For Legal Reasons</source>
        <translation>Yasal nedenlerle kullanılamıyor</translation>
    </message>
    <message>
        <source>Someone denies access because of a legal demand: the site itself, a provider on the way, or a cache. Whether the resource exists is left open.</source>
        <translation>Biri, yasal bir talep yüzünden erişimi engeller: sitenin kendisi, yoldaki bir sağlayıcı veya bir önbellek. Kaynağın var olup olmadığı açık bırakılır.</translation>
    </message>
    <message>
        <source>The answer should explain who demands what by which law, and a `Link` header with `rel=&quot;blocked-by&quot;` should name whoever carries out the block.</source>
        <translation>Yanıt, kimin hangi yasaya dayanarak ne istediğini açıklamalı ve `rel=&quot;blocked-by&quot;` taşıyan bir `Link` başlığı engellemeyi uygulayanı belirtmelidir.</translation>
    </message>
    <message>
        <source>A foreign news or shop site refuses visitors from the European Union, citing the GDPR.</source>
        <translation>Yabancı bir haber veya mağaza sitesi, GDPR&apos;yi gerekçe göstererek Avrupa Birliği&apos;nden gelen ziyaretçileri reddeder.</translation>
    </message>
    <message>
        <source>`curl -si https://www.example.com/ | grep -i &apos;^link&apos;`</source>
        <translation>`curl -si https://www.example.com/ | grep -i &apos;^link&apos;`</translation>
    </message>
    <message>
        <source>Ask the site; a crawler should drop the address.</source>
        <translation>Siteye sorun; arama robotu ise adresi listesinden çıkarmalıdır.</translation>
    </message>
    <message>
        <source>GitHub answers for a repository that was taken down after a copyright notice; its API says `Repository access blocked`.</source>
        <translation>GitHub, telif hakkı bildirimi üzerine kaldırılan bir depo için bu yanıtı verir; API&apos;si `Repository access blocked` der.</translation>
    </message>
    <message>
        <source>Read the notice that the page links to, and look for the project elsewhere.</source>
        <translation>Sayfanın bağlantı verdiği bildirimi okuyun ve projeyi başka yerde arayın.</translation>
    </message>
    <message>
        <source>Only one country or one provider gets 451, and `Link` names somebody else than the site: an intermediary carries out a court order.</source>
        <translation>451&apos;i yalnızca bir ülke veya bir sağlayıcı alır ve `Link`, siteden başka birini gösterir: Bir aracı, mahkeme kararını uyguluyordur.</translation>
    </message>
    <message>
        <source>`curl -si https://www.example.com/ | grep -i &apos;blocked-by&apos;`</source>
        <translation>`curl -si https://www.example.com/ | grep -i &apos;blocked-by&apos;`</translation>
    </message>
    <message>
        <source>Ask the one named there. The site cannot lift the block and its log has no such request.</source>
        <translation>Orada adı geçene sorun. Site engeli kaldıramaz, günlüğünde böyle bir istek de yoktur.</translation>
    </message>
    <message>
        <source>A server or intermediary sends 451 when a legal demand is the reason for its refusal; for its own rules it sends 403.</source>
        <translation>Sunucu veya aracı, reddin nedeni yasal bir talepse 451 gönderir; kendi kuralları için 403 gönderir.</translation>
    </message>
    <message>
        <source>censored</source>
        <translation>sansür</translation>
    </message>
    <message>
        <source>geo-blocked</source>
        <translation>bölgesel engelleme</translation>
    </message>
    <message>
        <source>Internal Server Error</source>
        <translation>Sunucu iç hatası</translation>
    </message>
    <message>
        <source>Application or web server</source>
        <translation>Uygulama veya web sunucusu</translation>
    </message>
    <message>
        <source>Something happened on the server that it had not foreseen. The client learns nothing more, on purpose: the reason stands in the server&apos;s error log at that second, and nowhere else.</source>
        <translation>Sunucuda öngörülmemiş bir şey olmuştur. İstemci bilerek daha fazlasını öğrenmez: Nedeni, sunucunun hata günlüğünde o saniyenin satırında yazar, başka hiçbir yerde değil.</translation>
    </message>
    <message>
        <source>How far the request came is unknown. A read may be repeated, an order or payment only after a look at what became of it.</source>
        <translation>İsteğin nereye kadar ilerlediği bilinmez. Bir okuma yinelenebilir; bir sipariş veya ödeme ancak sonucuna bakıldıktan sonra.</translation>
    </message>
    <message>
        <source>The application&apos;s log shows an exception at that time: a PHP `Fatal error: Uncaught`, a Python traceback, a Java stack trace. After a release this is the first suspect.</source>
        <translation>Uygulamanın günlüğünde o saatte bir istisna vardır: PHP&apos;de `Fatal error: Uncaught`, Python&apos;da bir geri izleme (traceback), Java&apos;da bir yığın izi. Yeni bir sürümden sonra ilk şüpheli budur.</translation>
    </message>
    <message>
        <source>`journalctl -u app --since &apos;10 min ago&apos; -p err`</source>
        <translation>`journalctl -u app --since &apos;10 min ago&apos; -p err`</translation>
    </message>
    <message>
        <source>Correct the code, or go back to the last release.</source>
        <translation>Kodu düzeltin veya önceki sürüme dönün.</translation>
    </message>
    <message>
        <source>Let the error page show a request ID, so that the report of a user leads to the log line.</source>
        <translation>Hata sayfası bir istek kimliği göstersin; böylece kullanıcının bildirimi sizi günlük satırına götürür.</translation>
    </message>
    <message>
        <source>Apache: a `.htaccess` holds a directive that the server does not know, `Invalid command &apos;RewriteEngine&apos;, perhaps misspelled or defined by a module not included in the server configuration`.</source>
        <translation>Apache: Bir `.htaccess`, sunucunun tanımadığı bir yönerge içerir: `Invalid command &apos;RewriteEngine&apos;, perhaps misspelled or defined by a module not included in the server configuration`.</translation>
    </message>
    <message>
        <source>Enable the module (`a2enmod rewrite` on Debian) or remove the line.</source>
        <translation>Modülü etkinleştirin (Debian&apos;da `a2enmod rewrite`) veya satırı kaldırın.</translation>
    </message>
    <message>
        <source>A rewrite runs in circles: nginx logs `rewrite or internal redirection cycle`, Apache `AH00124` with `exceeded the limit of 10 internal redirects`.</source>
        <translation>Bir yeniden yazma kuralı döngüye girer: nginx `rewrite or internal redirection cycle`, Apache ise `exceeded the limit of 10 internal redirects` ile `AH00124` yazar.</translation>
    </message>
    <message>
        <source>In nginx the last argument of `try_files` points to a file that does not exist; correct `root` or the name. In Apache add a condition that excludes the target of the rule.</source>
        <translation>nginx&apos;te `try_files` yönergesinin son bağımsız değişkeni var olmayan bir dosyayı gösterir; `root` değerini veya adı düzeltin. Apache&apos;de kuralın hedefini dışlayan bir koşul ekleyin.</translation>
    </message>
    <message>
        <source>A CGI script ends before it prints a header: Apache logs `End of script output before headers`, in old versions `Premature end of script headers`.</source>
        <translation>Bir CGI betiği başlık yazmadan sona erer: Apache `End of script output before headers`, eski sürümler `Premature end of script headers` yazar.</translation>
    </message>
    <message>
        <source>`sudo -u www-data ./script.cgi`</source>
        <translation>`sudo -u www-data ./script.cgi`</translation>
    </message>
    <message>
        <source>Run the script by hand as the web server&apos;s user. Look for its execute permission, its first line and Windows line ends.</source>
        <translation>Betiği web sunucusunun kullanıcısıyla elle çalıştırın. Çalıştırma iznine, ilk satırına ve Windows satır sonlarına bakın.</translation>
    </message>
    <message>
        <source>nginx cannot write its temporary files: `open()` or `pwrite()` with `(13: Permission denied)` or `(28: No space left on device)`. Uploads fail, small requests work.</source>
        <translation>nginx geçici dosyalarını yazamaz: `open()` veya `pwrite()` için `(13: Permission denied)` ya da `(28: No space left on device)`. Yüklemeler başarısız olur, küçük istekler çalışır.</translation>
    </message>
    <message>
        <source>`df -h /var/lib/nginx`</source>
        <translation>`df -h /var/lib/nginx`</translation>
    </message>
    <message>
        <source>Free disk space, or give the directory back to the user that nginx workers run as.</source>
        <translation>Diskte yer açın veya dizini, nginx işçilerinin çalıştığı kullanıcıya geri verin.</translation>
    </message>
    <message>
        <source>nginx logs `worker_connections are not enough`: all connections of the worker are taken.</source>
        <translation>nginx `worker_connections are not enough` yazar: İşçinin bütün bağlantıları doludur.</translation>
    </message>
    <message>
        <source>Raise `worker_connections`, and `worker_rlimit_nofile` with it.</source>
        <translation>`worker_connections` değerini, onunla birlikte `worker_rlimit_nofile` değerini yükseltin.</translation>
    </message>
    <message>
        <source>HAProxy logs `PT--` with 500: the client was held in a tarpit on purpose, the server has seen nothing.</source>
        <translation>HAProxy 500 ile birlikte `PT--` yazar: İstemci bilerek bekletilmiştir (tarpit), sunucu hiçbir şey görmemiştir.</translation>
    </message>
    <message>
        <source>Look for the `http-request tarpit` rule that caught it, and whether it should have.</source>
        <translation>Onu yakalayan `http-request tarpit` kuralına ve yakalamasının doğru olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>A server sends 500 for a failure of its own that no other code describes.</source>
        <translation>Sunucu, başka hiçbir kodun anlatmadığı kendi hatası için 500 gönderir.</translation>
    </message>
    <message>
        <source>http 500</source>
        <translation>HTTP 500</translation>
    </message>
    <message>
        <source>Not Implemented</source>
        <translation>Gerçekleştirilmemiş</translation>
    </message>
    <message>
        <source>Method or feature</source>
        <translation>Yöntem veya özellik</translation>
    </message>
    <message>
        <source>The server lacks what the request needs. Mostly that is a method it knows for no resource at all. A method that only this resource refuses gets 405.</source>
        <translation>Sunucuda, isteğin gerektirdiği şey yoktur. Çoğu zaman bu, hiçbir kaynak için tanımadığı bir yöntemdir. Yalnızca bu kaynağın reddettiği bir yöntem 405 alır.</translation>
    </message>
    <message>
        <source>A POST goes to a server for static files only: Python&apos;s `http.server` says `Unsupported method (&apos;POST&apos;)`.</source>
        <translation>POST, yalnızca statik dosya sunan bir sunucuya gider: Python&apos;daki `http.server` `Unsupported method (&apos;POST&apos;)` der.</translation>
    </message>
    <message>
        <source>Send the request to the application server; check host name and port.</source>
        <translation>İsteği uygulama sunucusuna gönderin; makine adını ve bağlantı noktasını denetleyin.</translation>
    </message>
    <message>
        <source>An upload to Amazon S3 fails with `A header you provided implies functionality that is not implemented`: the client sent `Transfer-Encoding: chunked` and no length, as happens with a stream of unknown size.</source>
        <translation>Amazon S3&apos;e yükleme `A header you provided implies functionality that is not implemented` ile başarısız olur: İstemci, boyutu bilinmeyen bir akışta olduğu gibi uzunluk vermeden `Transfer-Encoding: chunked` göndermiştir.</translation>
    </message>
    <message>
        <source>Send `Content-Length`, or use a multipart upload.</source>
        <translation>`Content-Length` gönderin veya çok parçalı yükleme kullanın.</translation>
    </message>
    <message>
        <source>nginx logs `client sent unknown &quot;Transfer-Encoding&quot;`, or an AWS Application Load Balancer answers 501: they take only `chunked` (and, in the load balancer, `identity`).</source>
        <translation>nginx `client sent unknown &quot;Transfer-Encoding&quot;` yazar veya bir AWS Application Load Balancer 501 döndürür: Yalnızca `chunked` değerini (yük dengeleyici ayrıca `identity` değerini) kabul ederler.</translation>
    </message>
    <message>
        <source>Let the client use `chunked` or a `Content-Length`. From the open Internet such requests are mostly attempts at request smuggling.</source>
        <translation>İstemci `chunked` veya `Content-Length` kullansın. Açık internetten gelen böyle istekler çoğunlukla istek kaçakçılığı denemesidir.</translation>
    </message>
    <message>
        <source>Apache logs `AH00135: Invalid method in request`: a scanner, or a client with a misspelled method. Methods are case-sensitive, so `get` is not `GET`. For a static file nginx answers an unknown method with 405, one in small letters with 400.</source>
        <translation>Apache `AH00135: Invalid method in request` yazar: Gönderen ya bir tarama aracıdır ya da yöntemi yanlış yazan bir istemci. Yöntem adları büyük/küçük harfe duyarlıdır; `get` ile `GET` aynı değildir. nginx, statik bir dosya için bilmediği yönteme 405, küçük harfle yazılana 400 yanıtını verir.</translation>
    </message>
    <message>
        <source>Correct the client. Scanners can be left alone.</source>
        <translation>İstemciyi düzeltin. Tarama yapanlara bir şey yapmak gerekmez.</translation>
    </message>
    <message>
        <source>grpc-gateway returns 501 with the message `Method Not Allowed`: it has the path, but for another HTTP method.</source>
        <translation>grpc-gateway `Method Not Allowed` iletisiyle 501 döndürür: Yolu tanır, ama başka bir HTTP yöntemi için.</translation>
    </message>
    <message>
        <source>Use the method that the `google.api.http` option of the call names.</source>
        <translation>Çağrının `google.api.http` seçeneğinde yazan yöntemi kullanın.</translation>
    </message>
    <message>
        <source>grpc-gateway returns 501 with `unknown service` or `unknown method`: the gRPC server behind it answered UNIMPLEMENTED, mostly because it is older than the gateway.</source>
        <translation>grpc-gateway `unknown service` veya `unknown method` ile 501 döndürür: Arkasındaki gRPC sunucusu, çoğu zaman ağ geçidinden eski olduğu için UNIMPLEMENTED yanıtını vermiştir.</translation>
    </message>
    <message>
        <source>Bring server and gateway to the same version of the service definition.</source>
        <translation>Sunucu ile ağ geçidini aynı hizmet tanımı sürümüne getirin.</translation>
    </message>
    <message>
        <source>A server sends 501 when it does not know the method or cannot do what the request requires, for any resource.</source>
        <translation>Sunucu, yöntemi tanımıyorsa veya isteğin gerektirdiğini hiçbir kaynak için yapamıyorsa 501 gönderir.</translation>
    </message>
    <message>
        <source>unsupported method</source>
        <translation>desteklenmeyen yöntem</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>Gateway or proxy</source>
        <translation>Ağ geçidi veya vekil sunucu</translation>
    </message>
    <message>
        <source>A gateway asked the server behind it and got nothing usable: the connection was refused or broke, or what came was not a valid answer. The gateway itself is well, so look at its error log for the reason and at the server behind it for the cause.</source>
        <translation>Bir ağ geçidi arkasındaki sunucuya sormuş ve işe yarar bir yanıt almamıştır: Bağlantı reddedilmiş veya kopmuş ya da gelen şey geçerli bir yanıt olmamıştır. Ağ geçidinin kendisi sağlıklıdır; gerekçe için onun hata günlüğüne, neden için arkasındaki sunucuya bakın.</translation>
    </message>
    <message>
        <source>A refused connection is 502 in nginx and 503 in Apache, HAProxy and Envoy. A backend that is merely too slow is 504, except in Apache&apos;s mod_proxy_http, which answers 502 and logs `(70007)The timeout specified has expired`.</source>
        <translation>Reddedilen bir bağlantı nginx&apos;te 502, Apache, HAProxy ve Envoy&apos;da 503 olur. Yalnızca fazla yavaş kalan bir arka uç (upstream) 504 demektir; Apache&apos;nin mod_proxy_http modülü ise bu durumda 502 döndürür ve `(70007)The timeout specified has expired` yazar.</translation>
    </message>
    <message>
        <source>nginx logs `connect() failed (111: Connection refused) while connecting to upstream`: nothing listens on that address and port. The application is down or starting, or it listens elsewhere, in a container often on its own `127.0.0.1`. Go&apos;s reverse proxy says `http: proxy error: dial tcp`. When nginx has set all servers aside after such failures, it says `no live upstreams`.</source>
        <translation>nginx `connect() failed (111: Connection refused) while connecting to upstream` yazar: O adres ve bağlantı noktasında dinleyen yoktur. Uygulama kapalıdır, yeni başlıyordur veya başka yerde, konteynerlerde çoğu zaman kendi `127.0.0.1` adresinde dinliyordur. Go&apos;nun ters vekil sunucusu `http: proxy error: dial tcp` der. nginx böyle hatalardan sonra bütün sunucuları kenara ayırdıysa `no live upstreams` der.</translation>
    </message>
    <message>
        <source>`ss -ltnp` · `curl -v http://127.0.0.1:8080/`</source>
        <translation>`ss -ltnp` · `curl -v http://127.0.0.1:8080/`</translation>
    </message>
    <message>
        <source>Start the application and read why it stopped. Bind it to the address that `proxy_pass` names.</source>
        <translation>Uygulamayı başlatın ve neden durduğunu okuyun. Onu `proxy_pass` içinde yazan adrese bağlayın.</translation>
    </message>
    <message>
        <source>nginx logs `upstream prematurely closed connection while reading response header from upstream`: the application took the request and died, or its process manager killed it. Apache calls that `AH01102: error reading status line from remote server`, HAProxy `SH--`. In the application gunicorn logs `WORKER TIMEOUT` (30 seconds by default), uWSGI `invalid request block size`, the kernel `Out of memory: Killed process`.</source>
        <translation>nginx `upstream prematurely closed connection while reading response header from upstream` yazar: Uygulama isteği almış ve ölmüş veya süreç yöneticisi onu öldürmüştür. Apache buna `AH01102: error reading status line from remote server`, HAProxy `SH--` der. Uygulama tarafında gunicorn `WORKER TIMEOUT` (varsayılan 30 saniye), uWSGI `invalid request block size`, çekirdek `Out of memory: Killed process` yazar.</translation>
    </message>
    <message>
        <source>`journalctl -k | grep -i &apos;out of memory&apos;`</source>
        <translation>`journalctl -k | grep -i &apos;out of memory&apos;`</translation>
    </message>
    <message>
        <source>Follow the application&apos;s log at that second: shorten the request or raise the worker timeout, raise uWSGI&apos;s `buffer-size`, give it memory.</source>
        <translation>Uygulamanın o saniyedeki günlüğünü izleyin: İsteği kısaltın veya işçi zaman aşımını yükseltin, uWSGI&apos;nin `buffer-size` değerini yükseltin, bellek verin.</translation>
    </message>
    <message>
        <source>nginx cannot reach the socket of PHP-FPM: `connect() to unix:` with `(2: No such file or directory)` after a PHP update changed its name, or `(13: Permission denied)`.</source>
        <translation>nginx, PHP-FPM soketine ulaşamaz: PHP güncellemesi adını değiştirdikten sonra `connect() to unix:` için `(2: No such file or directory)` veya `(13: Permission denied)`.</translation>
    </message>
    <message>
        <source>`ls -l /run/php/`</source>
        <translation>`ls -l /run/php/`</translation>
    </message>
    <message>
        <source>Let `fastcgi_pass` and the pool&apos;s `listen` name the same path, and set `listen.owner` to the user of nginx. Under SELinux, connections over TCP need `setsebool -P httpd_can_network_connect on`.</source>
        <translation>`fastcgi_pass` ile havuzun `listen` ayarı aynı yolu göstersin; `listen.owner` değerini nginx&apos;in kullanıcısı yapın. SELinux altında TCP bağlantıları için `setsebool -P httpd_can_network_connect on` gerekir.</translation>
    </message>
    <message>
        <source>nginx logs `upstream sent too big header while reading response header from upstream`: the answer&apos;s headers, mostly cookies or a token, exceed `proxy_buffer_size` (4 or 8 KB, one memory page). HAProxy logs `PH--` when they exceed `tune.bufsize`, 16 KB.</source>
        <translation>nginx `upstream sent too big header while reading response header from upstream` yazar: Yanıtın başlıkları (çoğunlukla çerezler veya bir belirteç) `proxy_buffer_size` değerini (bir bellek sayfası, 4 veya 8 KB) aşar. HAProxy, 16 KB olan `tune.bufsize` aşıldığında `PH--` yazar.</translation>
    </message>
    <message>
        <source>Set `proxy_buffer_size 16k;` and `proxy_buffers 8 16k;`, for PHP-FPM their `fastcgi_` counterparts.</source>
        <translation>`proxy_buffer_size 16k;` ve `proxy_buffers 8 16k;`, PHP-FPM için bunların `fastcgi_` karşılıklarını ayarlayın.</translation>
    </message>
    <message>
        <source>Let the application wait longer than the gateway, for instance `server.keepAliveTimeout = 65000`.</source>
        <translation>Uygulama ağ geçidinden uzun beklesin; örneğin `server.keepAliveTimeout = 65000`.</translation>
    </message>
    <message>
        <source>The gateway speaks TLS to a plain port or fails at its certificate: nginx logs `SSL_do_handshake() failed` with `while SSL handshaking to upstream`, or `upstream SSL certificate verify error`.</source>
        <translation>Ağ geçidi, TLS&apos;siz bir bağlantı noktasına TLS ile seslenir veya sertifikasını kabul etmez: nginx, `while SSL handshaking to upstream` ile `SSL_do_handshake() failed` ya da `upstream SSL certificate verify error` yazar.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect 10.0.0.5:8443 -servername app.example.internal`</source>
        <translation>`openssl s_client -connect 10.0.0.5:8443 -servername app.example.internal`</translation>
    </message>
    <message>
        <source>Use `http://` in `proxy_pass` for a plain port. Where the backend serves several names, set `proxy_ssl_server_name on`.</source>
        <translation>TLS&apos;siz bağlantı noktası için `proxy_pass` içinde `http://` kullanın. Arka uç birkaç ad sunuyorsa `proxy_ssl_server_name on` ayarlayın.</translation>
    </message>
    <message>
        <source>nginx cannot resolve the name of the upstream: `could not be resolved (3: Host not found)`, or `no resolver defined to resolve`. This happens where `proxy_pass` contains a variable, so that the name is looked up at run time.</source>
        <translation>nginx, arka ucun adını çözümleyemez: `could not be resolved (3: Host not found)` veya `no resolver defined to resolve`. `proxy_pass` bir değişken içerdiğinde, yani ad çalışma sırasında sorgulandığında görülür.</translation>
    </message>
    <message>
        <source>`nginx -T | grep -n resolver`</source>
        <translation>`nginx -T | grep -n resolver`</translation>
    </message>
    <message>
        <source>Name a DNS server in `resolver`, under Docker `resolver 127.0.0.11;`, and write the full name of the service.</source>
        <translation>`resolver` yönergesinde bir DNS sunucusu belirtin (Docker altında `resolver 127.0.0.11;`) ve hizmetin tam adını yazın.</translation>
    </message>
    <message>
        <source>A gateway sends 502 when the answer from behind is missing or invalid; when it is late, it sends 504.</source>
        <translation>Ağ geçidi, arkadan gelmesi gereken yanıt yoksa veya geçersizse 502, gecikmişse 504 gönderir.</translation>
    </message>
    <message>
        <source>proxy error</source>
        <translation>vekil sunucu hatası</translation>
    </message>
    <message>
        <source>Service Unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>Server, gateway or load balancer</source>
        <translation>Sunucu, ağ geçidi veya yük dengeleyici</translation>
    </message>
    <message>
        <source>For the moment the server takes no request: it is overloaded, under maintenance, or a load balancer has no healthy server left to give it to. `Retry-After` may say for how long.</source>
        <translation>Sunucu şu an istek kabul etmez: aşırı yüklüdür, bakımdadır veya yük dengeleyicinin isteği verebileceği sağlıklı bir sunucusu kalmamıştır. Ne kadar süreceğini `Retry-After` söyleyebilir.</translation>
    </message>
    <message>
        <source>HAProxy logs `&lt;NOSRV&gt;` with `SC--`, and `has no server available!`: all servers of the backend failed their health check. An AWS Application Load Balancer sends 503 when its target group has no registered target.</source>
        <translation>HAProxy `SC--` ile birlikte `&lt;NOSRV&gt;` ve `has no server available!` yazar: Arka uçtaki bütün sunucular sağlık denetimini geçememiştir. AWS Application Load Balancer, hedef grubunda kayıtlı hedef yoksa 503 gönderir.</translation>
    </message>
    <message>
        <source>`echo &apos;show servers state&apos; | socat stdio /run/haproxy/admin.sock`</source>
        <translation>`echo &apos;show servers state&apos; | socat stdio /run/haproxy/admin.sock`</translation>
    </message>
    <message>
        <source>Call the path of the health check yourself from the load balancer. Often the server is well and the check asks for a path that answers 301 or 401.</source>
        <translation>Sağlık denetiminin yolunu yük dengeleyiciden kendiniz çağırın. Çoğu zaman sunucu sağlıklıdır, denetim ise 301 veya 401 döndüren bir yolu istiyordur.</translation>
    </message>
    <message>
        <source>Envoy or Istio says `no healthy upstream` (flag `UH`), or `upstream connect error or disconnect/reset before headers` (`UF`, `UC`, `UR`); ingress-nginx `does not have any active Endpoint`. In Kubernetes no ready pod stands behind the Service.</source>
        <translation>Envoy veya Istio `no healthy upstream` (`UH` bayrağı) ya da `upstream connect error or disconnect/reset before headers` (`UF`, `UC`, `UR`), ingress-nginx `does not have any active Endpoint` der. Kubernetes&apos;te Service&apos;in arkasında hazır bir pod yoktur.</translation>
    </message>
    <message>
        <source>`kubectl get endpointslices -l kubernetes.io/service-name=web`</source>
        <translation>`kubectl get endpointslices -l kubernetes.io/service-name=web`</translation>
    </message>
    <message>
        <source>If the list is empty, compare the Service&apos;s selector with the labels of the pods and look at the readiness probe. If it is not, compare `targetPort` with the port that the application listens on.</source>
        <translation>Liste boşsa Service&apos;in seçicisini pod etiketleriyle karşılaştırın ve hazır olma denetimine bakın. Boş değilse `targetPort` değerini uygulamanın dinlediği bağlantı noktasıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Apache as a proxy logs `AH00957: HTTP: attempt to connect to` and `AH01114: HTTP: failed to make connection to backend`, for PHP-FPM `AH01079`. After a failure it does not try that backend again for 60 seconds (`retry`). Varnish shows `Backend fetch failed` and explains it by `FetchError` in `varnishlog`.</source>
        <translation>Vekil sunucu olarak çalışan Apache `AH00957: HTTP: attempt to connect to` ve `AH01114: HTTP: failed to make connection to backend`, PHP-FPM için `AH01079` yazar. Bir hatadan sonra o arka ucu 60 saniye boyunca yeniden denemez (`retry`). Varnish `Backend fetch failed` gösterir ve nedenini `varnishlog` içindeki `FetchError` ile açıklar.</translation>
    </message>
    <message>
        <source>Start the backend. `retry=0` on the `ProxyPass` line makes it available as soon as it is back.</source>
        <translation>Arka ucu başlatın. `ProxyPass` satırındaki `retry=0`, geri geldiği anda kullanılmasını sağlar.</translation>
    </message>
    <message>
        <source>nginx limits: `limiting requests, excess` or `limiting connections by zone` in the error log. `limit_req` and `limit_conn` answer 503 by default, not 429.</source>
        <translation>nginx sınırları: Hata günlüğünde `limiting requests, excess` veya `limiting connections by zone` vardır. `limit_req` ve `limit_conn` varsayılan olarak 429 değil 503 döndürür.</translation>
    </message>
    <message>
        <source>Check the limit, and set `limit_req_status 429;` and `limit_conn_status 429;`, so that clients understand.</source>
        <translation>Sınırı gözden geçirin; istemcilerin anlaması için `limit_req_status 429;` ve `limit_conn_status 429;` ayarlarını yapın.</translation>
    </message>
    <message>
        <source>More requests than the server can serve: HAProxy logs `sQ--` (waited in the queue until `timeout queue`), Envoy the flag `UO` (circuit breaker), IIS `QueueFull` in HTTPERR, PHP-FPM behind Apache `server reached pm.max_children setting` (behind nginx that ends in 504, or in 502 with `(11: Resource temporarily unavailable)`).</source>
        <translation>Sunucunun karşılayabileceğinden çok istek vardır: HAProxy `sQ--` (`timeout queue` dolana kadar kuyrukta bekledi), Envoy `UO` bayrağını (devre kesici), IIS HTTPERR içinde `QueueFull`, Apache&apos;nin arkasındaki PHP-FPM `server reached pm.max_children setting` yazar (nginx&apos;in arkasında bu 504 ile veya `(11: Resource temporarily unavailable)` yazan bir 502 ile sonuçlanır).</translation>
    </message>
    <message>
        <source>Find the slow requests that hold the workers before you raise any limit.</source>
        <translation>Sınırları yükseltmeden önce işçileri meşgul eden yavaş istekleri bulun.</translation>
    </message>
    <message>
        <source>Maintenance mode was left on: WordPress says `Briefly unavailable for scheduled maintenance` after an update that broke off, Laravel after `php artisan down`.</source>
        <translation>Bakım modu açık kalmıştır: WordPress, yarıda kesilen bir güncellemeden sonra `Briefly unavailable for scheduled maintenance` der; Laravel `php artisan down` sonrasında 503 döndürür.</translation>
    </message>
    <message>
        <source>WordPress: delete the file `.maintenance`. Laravel: `php artisan up`.</source>
        <translation>WordPress: `.maintenance` dosyasını silin. Laravel: `php artisan up`.</translation>
    </message>
    <message>
        <source>IIS: the application pool is stopped, often after five crashes in five minutes (rapid-fail protection). The HTTPERR log holds `AppOffline`.</source>
        <translation>IIS: Uygulama havuzu durmuştur; çoğu zaman beş dakikada beş çökmeden sonra (hızlı hata koruması, rapid-fail protection). HTTPERR günlüğünde `AppOffline` vardır.</translation>
    </message>
    <message>
        <source>`%windir%\System32\LogFiles\HTTPERR`</source>
        <translation>`%windir%\System32\LogFiles\HTTPERR`</translation>
    </message>
    <message>
        <source>Start the pool and read the Windows event log for the crash.</source>
        <translation>Havuzu başlatın ve çökmenin nedenini Windows olay günlüğünden okuyun.</translation>
    </message>
    <message>
        <source>A server sends 503 while it cannot serve anyone, and with `Retry-After` where the end is known.</source>
        <translation>Sunucu, hiç kimseye hizmet veremediği sürece 503 gönderir; sonu biliniyorsa `Retry-After` ekler.</translation>
    </message>
    <message>
        <source>service temporarily unavailable</source>
        <translation>hizmet geçici olarak kullanılamıyor</translation>
    </message>
    <message>
        <source>maintenance mode</source>
        <translation>bakım modu</translation>
    </message>
    <message>
        <source>Gateway Timeout</source>
        <translation>Ağ geçidi zaman aşımı</translation>
    </message>
    <message>
        <source>A gateway or proxy passed the request on and waited for the answer until its own patience ran out. Whether the server behind it has done the work, is still at it, or never saw the request, it cannot know.</source>
        <translation>Bir ağ geçidi veya vekil sunucu isteği iletmiş ve kendi sabrı tükenene kadar yanıtı beklemiştir. Arkasındaki sunucunun işi yapıp yapmadığını, hâlâ uğraşıp uğraşmadığını veya isteği hiç görüp görmediğini bilemez.</translation>
    </message>
    <message>
        <source>nginx&apos;s error log has `upstream timed out (110: Connection timed out) while reading response header from upstream`: the application takes longer than `proxy_read_timeout`, 60 seconds by default.</source>
        <translation>nginx&apos;in hata günlüğünde `upstream timed out (110: Connection timed out) while reading response header from upstream` yazar: Uygulama, varsayılanı 60 saniye olan `proxy_read_timeout` süresinden uzun çalışıyordur.</translation>
    </message>
    <message>
        <source>`curl -o /dev/null -sw &apos;%{time_total}\n&apos; http://127.0.0.1:8080/path` on the proxy itself</source>
        <translation>`curl -o /dev/null -sw &apos;%{time_total}\n&apos; http://127.0.0.1:8080/path`, vekil sunucunun üzerinde</translation>
    </message>
    <message>
        <source>Make the request faster or move the work to a job that the client asks for later; raise `proxy_read_timeout` only where the wait is meant.</source>
        <translation>İsteği hızlandırın veya işi, istemcinin sonucunu daha sonra soracağı bir göreve taşıyın; `proxy_read_timeout` değerini yalnızca beklemek gerçekten istenen yerde yükseltin.</translation>
    </message>
    <message>
        <source>A form that charges a card comes back with 504 after a minute, and the charge is there all the same.</source>
        <translation>Kartla ödeme alan bir form bir dakika sonra 504 ile döner, tahsilat ise yine de yapılmıştır.</translation>
    </message>
    <message>
        <source>Look for the result before sending again; let clients send an idempotency key, so that a second attempt does no harm.</source>
        <translation>Yeniden göndermeden önce sonuca bakın; istemciler bir tekilleştirme anahtarı (idempotency key) göndersin, böylece ikinci deneme zarar vermez.</translation>
    </message>
    <message>
        <source>nginx says `while connecting to upstream` instead: the packets are swallowed, by a firewall or security group or because the address is dead. The limit is `proxy_connect_timeout`, also 60 seconds.</source>
        <translation>nginx bunun yerine `while connecting to upstream` der: Paketler bir güvenlik duvarında veya güvenlik grubunda yutuluyordur ya da adreste kimse yoktur. Sınır, yine 60 saniye olan `proxy_connect_timeout` değeridir.</translation>
    </message>
    <message>
        <source>`nc -vz -w 5 10.0.0.5 8080`</source>
        <translation>`nc -vz -w 5 10.0.0.5 8080`</translation>
    </message>
    <message>
        <source>Open the way from the proxy to that port, or correct the address.</source>
        <translation>Vekil sunucudan o bağlantı noktasına giden yolu açın veya adresi düzeltin.</translation>
    </message>
    <message>
        <source>HAProxy logs `sH--` with 504: the server did not answer within `timeout server`.</source>
        <translation>HAProxy 504 ile birlikte `sH--` yazar: Sunucu `timeout server` süresi içinde yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>Look for the slow statement or the lock in the application. A longer `timeout server` only hides it.</source>
        <translation>Uygulamadaki yavaş sorguyu veya kilidi arayın. Daha uzun bir `timeout server` onu yalnızca gizler.</translation>
    </message>
    <message>
        <source>Envoy says `upstream request timeout` (flag `UT`): the route&apos;s timeout is 15 seconds unless it is set.</source>
        <translation>Envoy `upstream request timeout` der (`UT` bayrağı): Rotanın zaman aşımı, ayarlanmadıkça 15 saniyedir.</translation>
    </message>
    <message>
        <source>Set `timeout` on the route, in Istio in the VirtualService, to what the request really needs.</source>
        <translation>Rotada, Istio&apos;da VirtualService içinde `timeout` değerini isteğin gerçekten gerektirdiği süreye ayarlayın.</translation>
    </message>
    <message>
        <source>An AWS load balancer answers 504: no connection to the target within 10 seconds, or no answer within the idle timeout, 60 seconds by default. The access log then has `-1` as the target&apos;s processing time.</source>
        <translation>Bir AWS yük dengeleyicisi 504 döndürür: Hedefe 10 saniyede bağlanılamamış veya varsayılanı 60 saniye olan boşta kalma süresi içinde yanıt gelmemiştir. Erişim günlüğünde hedefin işlem süresi `-1` olur.</translation>
    </message>
    <message>
        <source>Check the target&apos;s security group, then how long the request takes.</source>
        <translation>Önce hedefin güvenlik grubunu, sonra isteğin ne kadar sürdüğünü denetleyin.</translation>
    </message>
    <message>
        <source>Apache with PHP-FPM logs `AH01075: Error dispatching request to` and `The timeout specified has expired`: `ProxyTimeout`, or else `Timeout`, 60 seconds.</source>
        <translation>PHP-FPM ile çalışan Apache `AH01075: Error dispatching request to` ve `The timeout specified has expired` yazar: Sınır `ProxyTimeout`, o yoksa 60 saniye olan `Timeout` değeridir.</translation>
    </message>
    <message>
        <source>Find the slow script in PHP-FPM&apos;s slow log (`request_slowlog_timeout`), or raise `ProxyTimeout`.</source>
        <translation>Yavaş betiği PHP-FPM&apos;in yavaş istek günlüğünde (`request_slowlog_timeout`) bulun veya `ProxyTimeout` değerini yükseltin.</translation>
    </message>
    <message>
        <source>A gateway sends 504 when it has waited in vain; when the answer came but made no sense, it sends 502.</source>
        <translation>Ağ geçidi boşuna bekledikten sonra 504, yanıt gelmiş ama anlamsızsa 502 gönderir.</translation>
    </message>
    <message>
        <source>gateway timed out</source>
        <translation>ağ geçidi zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>upstream timeout</source>
        <translation>arka uç zaman aşımı</translation>
    </message>
    <message>
        <source>HTTP Version Not Supported</source>
        <translation>HTTP sürümü desteklenmiyor</translation>
    </message>
    <message>
        <source>The request names a major version of HTTP that the server does not speak. Real clients agree on the version before they send, by ALPN in the TLS handshake, so a 505 mostly answers a request written by hand or by a scanner.</source>
        <translation>İstek, sunucunun konuşmadığı bir ana HTTP sürümünü belirtir. Gerçek istemciler sürümü göndermeden önce, TLS el sıkışmasındaki ALPN ile kararlaştırır; bu yüzden 505 çoğunlukla elle veya bir tarama aracıyla yazılmış isteğe verilen yanıttır.</translation>
    </message>
    <message>
        <source>nginx since 1.13.1 logs `client sent invalid version` for a request line such as `GET / HTTP/2.0` on a connection in HTTP/1.</source>
        <translation>nginx 1.13.1&apos;den beri, HTTP/1 bağlantısında `GET / HTTP/2.0` gibi bir istek satırı için `client sent invalid version` yazar.</translation>
    </message>
    <message>
        <source>Send `HTTP/1.1` in the request line, or let a library speak HTTP/2: it has no such line on the wire.</source>
        <translation>İstek satırında `HTTP/1.1` gönderin veya HTTP/2&apos;yi bir kitaplığa bırakın: HTTP/2&apos;de ağ üzerinden böyle bir satır gönderilmez.</translation>
    </message>
    <message>
        <source>Go programs answer `unsupported protocol version` for anything but HTTP/1.x on such a connection.</source>
        <translation>Go programları, böyle bir bağlantıda HTTP/1.x dışındaki her şeye `unsupported protocol version` yanıtını verir.</translation>
    </message>
    <message>
        <source>Check with which version the client or the proxy before it writes its requests.</source>
        <translation>İstemcinin veya önündeki vekil sunucunun isteklerini hangi sürümle yazdığını denetleyin.</translation>
    </message>
    <message>
        <source>The HTTPERR log of IIS holds `Version_N/S`.</source>
        <translation>IIS&apos;in HTTPERR günlüğünde `Version_N/S` vardır.</translation>
    </message>
    <message>
        <source>Look at the client address in that line. From the Internet it is mostly a scanner.</source>
        <translation>O satırdaki istemci adresine bakın. İnternetten geliyorsa çoğunlukla bir tarama aracıdır.</translation>
    </message>
    <message>
        <source>A server sends 505 for a major version it does not speak.</source>
        <translation>Sunucu, konuşmadığı bir ana sürüm için 505 gönderir.</translation>
    </message>
    <message>
        <source>Variant Also Negotiates</source>
        <translation>Seçilen sürüm de uzlaşma yapıyor</translation>
    </message>
    <message>
        <source>A configuration error in transparent content negotiation: the variant that was chosen is itself set up to negotiate, so the choice would never end.</source>
        <translation>Saydam içerik uzlaşmasında bir yapılandırma hatası: Seçilen sürüm de uzlaşma yapacak biçimde ayarlanmıştır, yani seçim hiç bitmeyecektir.</translation>
    </message>
    <message>
        <source>Apache with mod_negotiation: a type map (`.var`) names another type map as a variant.</source>
        <translation>mod_negotiation kullanan Apache: Bir tür eşlemi (`.var`), sürüm olarak başka bir tür eşlemini gösterir.</translation>
    </message>
    <message>
        <source>`grep -i &apos;^URI:&apos; page.html.var`</source>
        <translation>`grep -i &apos;^URI:&apos; page.html.var`</translation>
    </message>
    <message>
        <source>Let the type map name the files themselves.</source>
        <translation>Tür eşlemi doğrudan dosyaları göstersin.</translation>
    </message>
    <message>
        <source>A server sends 506 when the chosen variant would start a negotiation of its own.</source>
        <translation>Sunucu, seçilen sürüm kendi başına yeni bir uzlaşma başlatacaksa 506 gönderir.</translation>
    </message>
    <message>
        <source>Insufficient Storage</source>
        <translation>Yetersiz depolama alanı</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>The server cannot store what the request would create: the disk is full, or the quota of the account is. RFC 4918 regards this as temporary, but a request that a user has started must not be repeated until the user asks for it.</source>
        <translation>Sunucu, isteğin oluşturacağı şeyi saklayamaz: Disk veya hesabın kotası dolmuştur. RFC 4918 bunu geçici sayar, ancak kullanıcının başlattığı bir istek, kullanıcı istemedikçe yinelenmemelidir.</translation>
    </message>
    <message>
        <source>Nextcloud or another WebDAV server refuses an upload: the user&apos;s quota is used up, deleted files and old versions included.</source>
        <translation>Nextcloud veya başka bir WebDAV sunucusu yüklemeyi reddeder: Kullanıcının kotası dolmuştur; silinen dosyalar ve eski sürümler de buna dahildir.</translation>
    </message>
    <message>
        <source>Empty the trash, delete versions, or raise the quota.</source>
        <translation>Çöp kutusunu boşaltın, sürümleri silin veya kotayı yükseltin.</translation>
    </message>
    <message>
        <source>The disk of the server is full: mod_dav and nginx&apos;s DAV module turn `ENOSPC` into 507.</source>
        <translation>Sunucunun diski doludur: mod_dav ve nginx&apos;in DAV modülü `ENOSPC` hatasını 507&apos;ye çevirir.</translation>
    </message>
    <message>
        <source>`df -h; df -i`</source>
        <translation>`df -h; df -i`</translation>
    </message>
    <message>
        <source>Free space; look at inodes too.</source>
        <translation>Yer açın; inode sayısına da bakın.</translation>
    </message>
    <message>
        <source>A server sends 507 when it has no room for what the request would store.</source>
        <translation>Sunucu, isteğin saklayacağı şey için yeri yoksa 507 gönderir.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>kota aşıldı</translation>
    </message>
    <message>
        <source>Loop Detected</source>
        <translation>Döngü algılandı</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>The standard says: while it worked on a WebDAV request with `Depth: infinity`, the server found that a binding leads back into itself, and gave the whole request up.</source>
        <translation>Standarda göre: Sunucu, `Depth: infinity` taşıyan bir WebDAV isteğini işlerken bir bağın kendi içine döndüğünü görmüş ve isteğin tamamından vazgeçmiştir.</translation>
    </message>
    <message>
        <source>In the field it is nearly always something else: on shared hosting with CloudLinux `508 Resource Limit Is Reached` means that the account has used up its share.</source>
        <translation>Pratikte neredeyse her zaman başka bir şeydir: CloudLinux kullanan paylaşımlı barındırmada `508 Resource Limit Is Reached`, hesabın kendi payını tükettiğini söyler.</translation>
    </message>
    <message>
        <source>A page titled `508 Resource Limit Is Reached`: the account runs as many PHP requests at once as its entry processes (EP) allow.</source>
        <translation>`508 Resource Limit Is Reached` başlıklı bir sayfa: Hesap, Entry Processes (EP) sınırının izin verdiği kadar PHP isteğini zaten aynı anda çalıştırıyordur.</translation>
    </message>
    <message>
        <source>Look at Resource Usage in cPanel for the time and the limit. Slow scripts, bots and a missing page cache are the usual causes.</source>
        <translation>cPanel&apos;de Resource Usage altında saate ve sınıra bakın. Alışılmış nedenler yavaş betikler, botlar ve eksik sayfa önbelleğidir.</translation>
    </message>
    <message>
        <source>Block the bots, cache pages, or take a larger plan.</source>
        <translation>Botları engelleyin, sayfaları önbelleğe alın veya daha büyük bir plana geçin.</translation>
    </message>
    <message>
        <source>A WebDAV client asks for a whole tree in which a collection is bound below itself.</source>
        <translation>Bir WebDAV istemcisi, içinde bir koleksiyonun kendi altına bağlandığı bütün bir ağacı ister.</translation>
    </message>
    <message>
        <source>Remove that binding, or walk the tree with `Depth: 1`.</source>
        <translation>O bağı kaldırın veya ağacı `Depth: 1` ile dolaşın.</translation>
    </message>
    <message>
        <source>A WebDAV server sends 508 when a request of infinite depth runs into a loop.</source>
        <translation>WebDAV sunucusu, sonsuz derinlikte bir istek döngüye girdiğinde 508 gönderir.</translation>
    </message>
    <message>
        <source>resource limit is reached</source>
        <translation>kaynak sınırına ulaşıldı</translation>
    </message>
    <message>
        <source>Not Extended</source>
        <translation>Genişletilmemiş</translation>
    </message>
    <message>
        <source>HTTP Extension Framework</source>
        <translation>HTTP Extension Framework</translation>
    </message>
    <message>
        <source>Left over from the HTTP Extension Framework of 2000, an experiment that was declared historic: the request lacks an extension that the server demands.</source>
        <translation>2000 yılının, artık tarihî sayılan HTTP Extension Framework denemesinden kalmadır: İstekte, sunucunun istediği bir eklenti eksiktir.</translation>
    </message>
    <message>
        <source>Some program sends the number with a meaning of its own.</source>
        <translation>Bir program bu numarayı kendi yüklediği bir anlamla gönderir.</translation>
    </message>
    <message>
        <source>Read the body and the documentation of that program. Nothing in today&apos;s HTTP sends 510.</source>
        <translation>Gövdeyi ve o programın belgelerini okuyun. Bugünkü HTTP&apos;de 510 gönderen bir şey yoktur.</translation>
    </message>
    <message>
        <source>Do not send 510.</source>
        <translation>510 göndermeyin.</translation>
    </message>
    <message>
        <source>Network Authentication Required</source>
        <translation>Ağ kimlik doğrulaması gerekli</translation>
    </message>
    <message>
        <source>Captive portal</source>
        <translation>Giriş sayfası (captive portal)</translation>
    </message>
    <message>
        <source>It is not the site that answers here but the network: a hotel, train or guest WLAN wants you to log in or accept its terms before it lets traffic through.</source>
        <translation>Burada yanıt veren site değil, ağdır: Bir otel, tren veya misafir WLAN ağı, trafiği geçirmeden önce oturum açmanızı veya koşulları kabul etmenizi ister.</translation>
    </message>
    <message>
        <source>The code keeps programs from taking the login page for the answer of the site. It works on unencrypted HTTP only. Over HTTPS such a network can merely block the connection or fail with a certificate error.</source>
        <translation>Kod, programların giriş sayfasını sitenin yanıtı sanmasını önler. Yalnızca şifrelenmemiş HTTP&apos;de işe yarar. HTTPS&apos;te böyle bir ağ ancak bağlantıyı engelleyebilir veya sertifika hatası verebilir.</translation>
    </message>
    <message>
        <source>A program on a laptop or a device in a guest network gets 511, a redirect to a login page, or HTML where JSON was expected.</source>
        <translation>Misafir ağındaki bir dizüstü bilgisayarda veya cihazda çalışan program ya 511 alır ya bir giriş sayfasına yönlendirilir ya da JSON beklerken HTML alır.</translation>
    </message>
    <message>
        <source>`curl -si http://connectivitycheck.gstatic.com/generate_204 | head -5`: anything but 204 comes from the network</source>
        <translation>`curl -si http://connectivitycheck.gstatic.com/generate_204 | head -5`: 204 dışındaki her yanıt ağdan gelir</translation>
    </message>
    <message>
        <source>Open any page with http:// in a browser and log in; then run the program again.</source>
        <translation>Tarayıcıda http:// ile herhangi bir sayfa açıp oturum açın, sonra programı yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>In a new network every https page fails with a certificate error or a timeout, and no 511 is seen: the portal cannot answer for a foreign name over TLS.</source>
        <translation>Yeni bir ağda her https sayfası sertifika hatası veya zaman aşımıyla başarısız olur, 511 ise görülmez: Giriş sayfası, TLS üzerinden başka bir sitenin yerine yanıt veremez.</translation>
    </message>
    <message>
        <source>Do not accept the certificate. Open a page over http:// instead, which the portal can redirect.</source>
        <translation>Sertifikayı kabul etmeyin. Bunun yerine, giriş sayfasının yönlendirebileceği bir sayfayı http:// ile açın.</translation>
    </message>
    <message>
        <source>A device without a browser cannot log in: a camera, a sensor, a console.</source>
        <translation>Tarayıcısı olmayan bir cihaz oturum açamaz: bir kamera, algılayıcı veya oyun konsolu.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s operator to admit its MAC address, or let it connect through a phone.</source>
        <translation>Ağın işletmecisinden cihazın MAC adresine izin vermesini isteyin veya cihazı bir telefon üzerinden bağlayın.</translation>
    </message>
    <message>
        <source>An intercepting proxy that guards access to a network sends 511; an origin server does not.</source>
        <translation>511&apos;i, ağa erişimi denetleyen ve araya giren bir vekil sunucu gönderir; kaynak sunucu göndermez.</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>captive portal</translation>
    </message>
    <message>
        <source>guest network login</source>
        <translation>misafir ağı girişi</translation>
    </message>
    <message>
        <source>Both mean success. 201 adds that something new exists and where.</source>
        <translation>İkisi de başarı demektir. 201, yeni bir şeyin oluştuğunu ve nerede olduğunu da söyler.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>The thing was read, changed or carried out</source>
        <translation>Okundu, değiştirildi veya yapıldı</translation>
    </message>
    <message>
        <source>A resource was made</source>
        <translation>Bir kaynak oluşturuldu</translation>
    </message>
    <message>
        <source>After a PUT</source>
        <translation>PUT&apos;tan sonra</translation>
    </message>
    <message>
        <source>The resource was there and was replaced</source>
        <translation>Kaynak vardı ve değiştirildi</translation>
    </message>
    <message>
        <source>It was not there before</source>
        <translation>Daha önce yoktu</translation>
    </message>
    <message>
        <source>The body holds</source>
        <translation>Gövdede olan</translation>
    </message>
    <message>
        <source>The thing itself or the result</source>
        <translation>İstenenin kendisi veya sonuç</translation>
    </message>
    <message>
        <source>The new resource or a pointer to it</source>
        <translation>Yeni kaynak veya ona götüren adres</translation>
    </message>
    <message>
        <source>As a server send 201 with `Location` when a POST makes something with an address of its own; otherwise 200.</source>
        <translation>Sunucu olarak, POST kendi adresi olan bir şey oluşturduğunda `Location` ile 201, yoksa 200 gönderin.</translation>
    </message>
    <message>
        <source>As a client treat every 2xx as success before you look closer.</source>
        <translation>İstemci olarak ayrıntıya bakmadan önce her 2xx&apos;i başarı sayın.</translation>
    </message>
    <message>
        <source>200 reports a result. 202 reports only that the work has been taken on; it may still fail.</source>
        <translation>200 bir sonuç bildirir. 202 yalnızca işin üstlenildiğini bildirir; iş yine de başarısız olabilir.</translation>
    </message>
    <message>
        <source>State of the work</source>
        <translation>İşin durumu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Waiting or running</source>
        <translation>Bekliyor veya sürüyor</translation>
    </message>
    <message>
        <source>Where the outcome is</source>
        <translation>Sonuç nerede</translation>
    </message>
    <message>
        <source>In this answer</source>
        <translation>Bu yanıtta</translation>
    </message>
    <message>
        <source>At an address to ask later, or nowhere</source>
        <translation>Sonra sorulacak bir adreste veya hiçbir yerde</translation>
    </message>
    <message>
        <source>If it fails later</source>
        <translation>Sonra başarısız olursa</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Olamaz</translation>
    </message>
    <message>
        <source>HTTP does not tell the client</source>
        <translation>HTTP istemciye bildirmez</translation>
    </message>
    <message>
        <source>Work that takes longer than a gateway waits belongs behind 202 and an address for its state.</source>
        <translation>Bir ağ geçidinin bekleyeceğinden uzun süren iş, 202 ve durumunun okunacağı bir adresle yürütülmelidir.</translation>
    </message>
    <message>
        <source>As a client do not show 202 as done.</source>
        <translation>İstemci olarak 202&apos;yi tamamlandı diye göstermeyin.</translation>
    </message>
    <message>
        <source>Both mean success. With 204 there is nothing to read, with 200 there should be.</source>
        <translation>İkisi de başarı demektir. 204&apos;te okunacak bir şey yoktur, 200&apos;de olmalıdır.</translation>
    </message>
    <message>
        <source>What a browser does</source>
        <translation>Tarayıcı ne yapar</translation>
    </message>
    <message>
        <source>Shows the content</source>
        <translation>İçeriği gösterir</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Olduğu yerde kalır</translation>
    </message>
    <message>
        <source>Typical mistake</source>
        <translation>Tipik hata</translation>
    </message>
    <message>
        <source>An empty body that a client tries to parse</source>
        <translation>İstemcinin ayrıştırmaya çalıştığı boş gövde</translation>
    </message>
    <message>
        <source>A body all the same, which disturbs the connection</source>
        <translation>Yine de gövde gönderilmesi; bağlantıyı bozar</translation>
    </message>
    <message>
        <source>Usual after</source>
        <translation>Şunlardan sonra olağandır</translation>
    </message>
    <message>
        <source>GET and searches</source>
        <translation>GET ve aramalar</translation>
    </message>
    <message>
        <source>DELETE, saving, CORS preflight</source>
        <translation>DELETE, kaydetme, CORS ön isteği</translation>
    </message>
    <message>
        <source>Send 204 where the client needs no more than the fact; if it will want the new state, send that with 200.</source>
        <translation>İstemciye yalnızca sonucun bilgisi yetiyorsa 204 gönderin; yeni durumu isteyecekse onu 200 ile gönderin.</translation>
    </message>
    <message>
        <source>200 brings the whole, 206 the part that was asked for with `Range`.</source>
        <translation>200 bütünü, 206 `Range` ile istenen parçayı getirir.</translation>
    </message>
    <message>
        <source>`Content-Length` counts</source>
        <translation>`Content-Length` neyi sayar</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Bütünü</translation>
    </message>
    <message>
        <source>The part; the whole is in `Content-Range`</source>
        <translation>Parçayı; bütün `Content-Range` içindedir</translation>
    </message>
    <message>
        <source>Answer to a request with `Range`</source>
        <translation>`Range` içeren isteğe yanıt olarak</translation>
    </message>
    <message>
        <source>The server ignores ranges, or `If-Range` no longer fits</source>
        <translation>Sunucu aralıkları yok sayar veya `If-Range` artık tutmaz</translation>
    </message>
    <message>
        <source>The range is delivered</source>
        <translation>Aralık gönderilir</translation>
    </message>
    <message>
        <source>When resuming a download</source>
        <translation>İndirmeyi sürdürürken</translation>
    </message>
    <message>
        <source>Throw the old part away and begin anew</source>
        <translation>Eski parçayı atıp baştan başlamak</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Sonuna eklemek</translation>
    </message>
    <message>
        <source>A client that resumes must look at the status: appending a 200 to a half file spoils it.</source>
        <translation>İndirmeyi sürdüren istemci durum koduna bakmalıdır: Yarım dosyaya 200&apos;ü eklemek onu bozar.</translation>
    </message>
    <message>
        <source>Both follow a change. 201 says that something new is there, 204 that all is done and nothing need be said.</source>
        <translation>İkisi de bir değişikliğin ardından gelir. 201 yeni bir şeyin olduğunu, 204 işin bittiğini ve söylenecek bir şey olmadığını bildirir.</translation>
    </message>
    <message>
        <source>The resource was created</source>
        <translation>Kaynak oluşturuldu</translation>
    </message>
    <message>
        <source>The existing one was replaced</source>
        <translation>Var olan değiştirildi</translation>
    </message>
    <message>
        <source>What the client learns</source>
        <translation>İstemcinin öğrendiği</translation>
    </message>
    <message>
        <source>An address and mostly the new resource</source>
        <translation>Bir adres ve çoğunlukla yeni kaynak</translation>
    </message>
    <message>
        <source>That it worked, at most the new `ETag`</source>
        <translation>İşin olduğu, en fazla yeni `ETag`</translation>
    </message>
    <message>
        <source>After a DELETE</source>
        <translation>DELETE&apos;ten sonra</translation>
    </message>
    <message>
        <source>The usual answer</source>
        <translation>Olağan yanıt</translation>
    </message>
    <message>
        <source>A server that decides by whether the resource existed sends 201 or 204 to the same PUT; clients should expect both.</source>
        <translation>Kaynağın önceden var olup olmadığına göre karar veren sunucu aynı PUT&apos;a 201 veya 204 gönderir; istemciler ikisini de beklemelidir.</translation>
    </message>
    <message>
        <source>Both end without content. 205 asks the client to reset its form besides, which browsers do not do.</source>
        <translation>İkisi de içeriksiz biter. 205 ayrıca istemciden formunu sıfırlamasını ister; tarayıcılar bunu yapmaz.</translation>
    </message>
    <message>
        <source>What the client should do</source>
        <translation>İstemcinin yapması gereken</translation>
    </message>
    <message>
        <source>Leave what it shows</source>
        <translation>Gösterdiğini olduğu gibi bırakmak</translation>
    </message>
    <message>
        <source>Set the form back</source>
        <translation>Formu sıfırlamak</translation>
    </message>
    <message>
        <source>What browsers do</source>
        <translation>Tarayıcıların yaptığı</translation>
    </message>
    <message>
        <source>Nothing, as meant</source>
        <translation>Hiçbir şey; istenen de budur</translation>
    </message>
    <message>
        <source>Nothing either</source>
        <translation>Yine hiçbir şey</translation>
    </message>
    <message>
        <source>Use today</source>
        <translation>Bugünkü kullanımı</translation>
    </message>
    <message>
        <source>Common in APIs</source>
        <translation>API&apos;lerde yaygın</translation>
    </message>
    <message>
        <source>Next to none</source>
        <translation>Yok denecek kadar az</translation>
    </message>
    <message>
        <source>Send 204, and reset the form in the page&apos;s own script.</source>
        <translation>204 gönderin ve formu sayfanın kendi betiğinde sıfırlayın.</translation>
    </message>
    <message>
        <source>Both send the client to another address and let it turn a POST into a GET. 301 means from now on, 302 for this time.</source>
        <translation>İkisi de istemciyi başka bir adrese gönderir ve POST&apos;u GET&apos;e çevirmesine izin verir. 301 bundan böyle, 302 bu seferlik demektir.</translation>
    </message>
    <message>
        <source>Which address is right next time</source>
        <translation>Sonraki seferde doğru adres</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Yenisi</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Eskisi</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Yanlış yapılırsa</translation>
    </message>
    <message>
        <source>Stay in browsers until their cache is cleared</source>
        <translation>Önbellek temizlenene kadar tarayıcılarda kalır</translation>
    </message>
    <message>
        <source>End with the next request</source>
        <translation>Bir sonraki istekle sona erer</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Arama motorları</translation>
    </message>
    <message>
        <source>Take over the new address</source>
        <translation>Yeni adresi benimser</translation>
    </message>
    <message>
        <source>Mostly keep the old one</source>
        <translation>Çoğunlukla eskisini tutar</translation>
    </message>
    <message>
        <source>Where it is met</source>
        <translation>Görüldüğü yer</translation>
    </message>
    <message>
        <source>http to https, new domain, slash at the end</source>
        <translation>http&apos;den https&apos;ye, yeni alan adı, sondaki eğik çizgi</translation>
    </message>
    <message>
        <source>Login, language, after a form</source>
        <translation>Giriş, dil, formdan sonra</translation>
    </message>
    <message>
        <source>Send 302 while you try a redirect out and 301 once it is certain.</source>
        <translation>Bir yönlendirmeyi denerken 302, kesinleşince 301 gönderin.</translation>
    </message>
    <message>
        <source>They differ in both respects: 301 is for good and may turn a POST into a GET, 307 is for now and must not.</source>
        <translation>İki bakımdan da ayrılırlar: 301 kalıcıdır ve POST&apos;u GET&apos;e çevirebilir, 307 geçicidir ve çeviremez.</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Ne kadar geçerli</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Kalıcı olarak</translation>
    </message>
    <message>
        <source>For this request</source>
        <translation>Bu istek için</translation>
    </message>
    <message>
        <source>A POST arrives at the target as</source>
        <translation>POST hedefe nasıl ulaşır</translation>
    </message>
    <message>
        <source>GET, without its data</source>
        <translation>GET, verisiz</translation>
    </message>
    <message>
        <source>POST, with its data</source>
        <translation>POST, verisiyle</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>Kim gönderir</translation>
    </message>
    <message>
        <source>Web servers and content systems</source>
        <translation>Web sunucuları ve içerik sistemleri</translation>
    </message>
    <message>
        <source>Frameworks and services; in Chrome also the browser itself (HSTS)</source>
        <translation>Çatılar ve hizmetler; Chrome&apos;da tarayıcının kendisi de (HSTS)</translation>
    </message>
    <message>
        <source>Where a lasting move shall keep the method, neither fits: that is 308.</source>
        <translation>Kalıcı taşınmada yöntem de korunacaksa ikisi de uymaz: O kod 308&apos;dir.</translation>
    </message>
    <message>
        <source>Both say that the address has changed for good. Following a 301, clients turn a POST into a GET; following a 308 they may not.</source>
        <translation>İkisi de adresin kalıcı olarak değiştiğini söyler. İstemciler 301&apos;i izlerken POST&apos;u GET&apos;e çevirir; 308&apos;i izlerken çeviremez.</translation>
    </message>
    <message>
        <source>Understood by</source>
        <translation>Kim anlar</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Her istemci</translation>
    </message>
    <message>
        <source>Clients since about 2015</source>
        <translation>Yaklaşık 2015&apos;ten sonraki istemciler</translation>
    </message>
    <message>
        <source>A second meaning</source>
        <translation>İkinci anlamı</translation>
    </message>
    <message>
        <source>Resume Incomplete, in uploads to Google APIs</source>
        <translation>Google API&apos;lerine yüklemelerde Resume Incomplete</translation>
    </message>
    <message>
        <source>For pages 301 will do. For an API that has moved send 308, and tell its users, since old clients stop there.</source>
        <translation>Sayfalar için 301 yeterlidir. Taşınan bir API için 308 gönderin ve kullanıcılarına bildirin; eski istemciler orada durur.</translation>
    </message>
    <message>
        <source>Both are temporary. 303 says that the request has been dealt with and the rest is to be fetched with GET; 302 leaves open what it means and with which method to follow.</source>
        <translation>İkisi de geçicidir. 303, isteğin işlendiğini ve kalanının GET ile alınacağını söyler; 302 ne anlama geldiğini ve hangi yöntemle izleneceğini açık bırakır.</translation>
    </message>
    <message>
        <source>Method after a POST</source>
        <translation>POST&apos;tan sonraki yöntem</translation>
    </message>
    <message>
        <source>GET in practice, by permission of the standard</source>
        <translation>Uygulamada GET; standart izin verir</translation>
    </message>
    <message>
        <source>GET, always</source>
        <translation>Her zaman GET</translation>
    </message>
    <message>
        <source>Method after PUT, PATCH or DELETE</source>
        <translation>PUT, PATCH veya DELETE&apos;ten sonra</translation>
    </message>
    <message>
        <source>Browsers repeat it</source>
        <translation>Tarayıcılar onu yineler</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>What the target is</source>
        <translation>Hedef nedir</translation>
    </message>
    <message>
        <source>The same thing at another address for now</source>
        <translation>Aynı şey, şimdilik başka adreste</translation>
    </message>
    <message>
        <source>The result, or a page about it</source>
        <translation>Sonuç veya onunla ilgili bir sayfa</translation>
    </message>
    <message>
        <source>After a form or an action send 303; frameworks that send 302 by default mean it so.</source>
        <translation>Formdan veya işlemden sonra 303 gönderin; varsayılan olarak 302 gönderen çatılar da bunu kasteder.</translation>
    </message>
    <message>
        <source>Both point to another address for the moment. They differ in what becomes of a POST: 302 loses it in practice, 307 repeats it.</source>
        <translation>İkisi de şimdilik başka bir adresi gösterir. Fark, POST&apos;un başına gelendedir: Uygulamada 302 onu yitirir, 307 yineler.</translation>
    </message>
    <message>
        <source>GET without the body</source>
        <translation>Gövdesiz GET</translation>
    </message>
    <message>
        <source>The same POST with its body</source>
        <translation>Gövdesiyle aynı POST</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Ters gidebilecek şey</translation>
    </message>
    <message>
        <source>Form data are lost, the target says 405</source>
        <translation>Form verisi kaybolur, hedef 405 der</translation>
    </message>
    <message>
        <source>A streamed body cannot be sent twice</source>
        <translation>Akış olarak gönderilen gövde iki kez gönderilemez</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Uygun olduğu yer</translation>
    </message>
    <message>
        <source>Pages, logins</source>
        <translation>Sayfalar, girişler</translation>
    </message>
    <message>
        <source>APIs, uploads</source>
        <translation>API&apos;ler, yüklemeler</translation>
    </message>
    <message>
        <source>Send 307 where anything but GET may arrive and shall get through; 303 where the answer is meant to be a page.</source>
        <translation>GET dışındakilerin gelebildiği ve hedefe varması gereken yerde 307, yanıtın bir sayfa olması istenen yerde 303 gönderin.</translation>
    </message>
    <message>
        <source>Both are the outcome of a condition. 304 tells a reader that the copy is still good; 412 keeps a writer from overwriting something else.</source>
        <translation>İkisi de bir koşulun sonucudur. 304, okuyana kopyasının hâlâ geçerli olduğunu söyler; 412, yazanı başka bir şeyin üstüne yazmaktan alıkoyar.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Yöntemler</translation>
    </message>
    <message>
        <source>GET and HEAD</source>
        <translation>GET ve HEAD</translation>
    </message>
    <message>
        <source>PUT, DELETE, POST; with `If-Match` any</source>
        <translation>PUT, DELETE, POST; `If-Match` ile hepsi</translation>
    </message>
    <message>
        <source>`If-None-Match` that matches</source>
        <translation>Eşleşen `If-None-Match`</translation>
    </message>
    <message>
        <source>With GET and HEAD</source>
        <translation>GET ve HEAD ile</translation>
    </message>
    <message>
        <source>With all other methods</source>
        <translation>Öteki bütün yöntemlerle</translation>
    </message>
    <message>
        <source>Is it good news?</source>
        <translation>İyi haber mi?</translation>
    </message>
    <message>
        <source>Yes: use the copy</source>
        <translation>Evet: kopyayı kullanın</translation>
    </message>
    <message>
        <source>No: nothing was saved</source>
        <translation>Hayır: hiçbir şey kaydedilmedi</translation>
    </message>
    <message>
        <source>A server decides by the method, as RFC 9110 §13.2.2 lays down; the same header gives 304 to a GET and 412 to a PUT.</source>
        <translation>Sunucu, RFC 9110 §13.2.2&apos;deki sıraya göre yönteme bakarak karar verir; aynı başlık GET için 304, PUT için 412 verir.</translation>
    </message>
    <message>
        <source>Both keep method and body. 307 is for the time being, 308 for good.</source>
        <translation>İkisi de yöntemi ve gövdeyi korur. 307 geçici, 308 kalıcıdır.</translation>
    </message>
    <message>
        <source>Stay in browser caches</source>
        <translation>Tarayıcı önbelleklerinde kalır</translation>
    </message>
    <message>
        <source>Clients that do not know it</source>
        <translation>Tanımayan istemciler</translation>
    </message>
    <message>
        <source>Hardly any</source>
        <translation>Neredeyse yok</translation>
    </message>
    <message>
        <source>Some, for instance Java&apos;s `HttpURLConnection`</source>
        <translation>Bazıları, örneğin Java&apos;nın `HttpURLConnection` sınıfı</translation>
    </message>
    <message>
        <source>HSTS in Chrome, FastAPI, S3 and WebHDFS</source>
        <translation>Chrome&apos;da HSTS, FastAPI, S3 ve WebHDFS</translation>
    </message>
    <message>
        <source>ingress-nginx, Next.js, uploads to Google</source>
        <translation>ingress-nginx, Next.js, Google&apos;a yüklemeler</translation>
    </message>
    <message>
        <source>Choose 308 when callers should change their configuration and 307 when they should not.</source>
        <translation>Çağıranların yapılandırmasını değiştirmesi gerekiyorsa 308, gerekmiyorsa 307 seçin.</translation>
    </message>
    <message>
        <source>400 finds fault with the request itself, 404 only with its address.</source>
        <translation>400 isteğin kendisinde, 404 yalnızca adresinde sorun bulur.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yanlış olan</translation>
    </message>
    <message>
        <source>Form, headers or values</source>
        <translation>Biçim, başlıklar veya değerler</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>Bu adreste bir şey yok</translation>
    </message>
    <message>
        <source>An id that does not exist</source>
        <translation>Var olmayan bir kimlik</translation>
    </message>
    <message>
        <source>When it stands in the body</source>
        <translation>Gövdedeyse</translation>
    </message>
    <message>
        <source>When it is part of the path</source>
        <translation>Yolun parçasıysa</translation>
    </message>
    <message>
        <source>An id of the wrong form</source>
        <translation>Biçimi yanlış bir kimlik</translation>
    </message>
    <message>
        <source>From frameworks whose route then does not match</source>
        <translation>Rotası eşleşmeyen çatılardan</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>The body and headers as they were sent</source>
        <translation>Gövde ve başlıkların gönderilmiş hâli</translation>
    </message>
    <message>
        <source>Routes, `root`, virtual host</source>
        <translation>Rotalar, `root`, sanal konak</translation>
    </message>
    <message>
        <source>An API sends 404 for an unknown address and 400 for a request that no address would accept.</source>
        <translation>API, bilinmeyen bir adrese 404, hiçbir adresin kabul etmeyeceği bir isteğe 400 gönderir.</translation>
    </message>
    <message>
        <source>A request that gets 400 is wrong at any time; one that gets 409 is right in itself and does not fit the present state.</source>
        <translation>400 alan istek her zaman yanlıştır; 409 alan istek kendi içinde doğrudur ama şu anki duruma uymaz.</translation>
    </message>
    <message>
        <source>Where the fault lies</source>
        <translation>Sorun nerede</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>İstekte</translation>
    </message>
    <message>
        <source>Between the request and what is stored</source>
        <translation>İstek ile saklanan arasında</translation>
    </message>
    <message>
        <source>Could it succeed unchanged?</source>
        <translation>Değişmeden başarılı olabilir mi?</translation>
    </message>
    <message>
        <source>Yes, once the state is another</source>
        <translation>Evet, durum değişince</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Correct the request</source>
        <translation>İsteği düzeltmek</translation>
    </message>
    <message>
        <source>Read the state, settle the conflict, send again</source>
        <translation>Durumu okumak, çakışmayı gidermek, yeniden göndermek</translation>
    </message>
    <message>
        <source>A name that is taken</source>
        <translation>Kullanılan bir ad</translation>
    </message>
    <message>
        <source>In some older APIs</source>
        <translation>Bazı eski API&apos;lerde</translation>
    </message>
    <message>
        <source>Send 409 when your check needed the database, 400 when the request alone was enough to say no.</source>
        <translation>Denetiminiz veritabanını gerektirdiyse 409, isteğin kendisi hayır demeye yettiyse 400 gönderin.</translation>
    </message>
    <message>
        <source>400 rejects a faulty request. 412 obeys a sound one: the client asked for the work only under a condition, and the condition does not hold.</source>
        <translation>400 hatalı bir isteği reddeder. 412 düzgün bir isteğe uyar: İstemci işi yalnızca bir koşulla istemiştir ve koşul sağlanmamıştır.</translation>
    </message>
    <message>
        <source>Who set the condition</source>
        <translation>Koşulu kim koydu</translation>
    </message>
    <message>
        <source>The server: its rules for requests</source>
        <translation>Sunucu: istek kuralları</translation>
    </message>
    <message>
        <source>The client, with `If-Match` and the like</source>
        <translation>İstemci, `If-Match` ve benzerleriyle</translation>
    </message>
    <message>
        <source>Fetch the present `ETag` and decide anew</source>
        <translation>Güncel `ETag` değerini alıp yeniden karar vermek</translation>
    </message>
    <message>
        <source>gRPC `FAILED_PRECONDITION`</source>
        <translation>gRPC `FAILED_PRECONDITION`</translation>
    </message>
    <message>
        <source>What grpc-gateway and Envoy make of it</source>
        <translation>grpc-gateway ve Envoy&apos;un çevirdiği</translation>
    </message>
    <message>
        <source>Only in old versions of grpc-gateway</source>
        <translation>Yalnızca grpc-gateway&apos;in eski sürümlerinde</translation>
    </message>
    <message>
        <source>Send 412 only for a failed condition in the headers; business rules that are not met are 400, 409 or 422.</source>
        <translation>412&apos;yi yalnızca başlıklardaki bir koşul sağlanmadığında gönderin; karşılanmayan iş kuralları 400, 409 veya 422&apos;dir.</translation>
    </message>
    <message>
        <source>With 400 the server could not read the request. With 422 it read the request and cannot do what it says.</source>
        <translation>400&apos;de sunucu isteği okuyamamıştır. 422&apos;de isteği okumuştur, ama söyleneni yapamaz.</translation>
    </message>
    <message>
        <source>The form: syntax, headers, framing</source>
        <translation>Biçim: sözdizimi, başlıklar, çerçeveleme</translation>
    </message>
    <message>
        <source>The content: a field, a value, a rule</source>
        <translation>İçerik: bir alan, bir değer, bir kural</translation>
    </message>
    <message>
        <source>A typical body</source>
        <translation>Tipik bir gövde</translation>
    </message>
    <message>
        <source>`{&quot;name&quot;: &quot;Ada&quot;,}` (a comma too many)</source>
        <translation>`{&quot;name&quot;: &quot;Ada&quot;,}` (fazladan bir virgül)</translation>
    </message>
    <message>
        <source>`{&quot;name&quot;: &quot;&quot;}` (valid JSON, empty name)</source>
        <translation>`{&quot;name&quot;: &quot;&quot;}` (geçerli JSON, boş ad)</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kim yanıt verir</translation>
    </message>
    <message>
        <source>Often the web server or proxy, before the application</source>
        <translation>Çoğu zaman uygulamadan önce web sunucusu veya vekil sunucu</translation>
    </message>
    <message>
        <source>The application&apos;s validation</source>
        <translation>Uygulamanın doğrulaması</translation>
    </message>
    <message>
        <source>Where the reason stands</source>
        <translation>Neden nerede yazar</translation>
    </message>
    <message>
        <source>The server&apos;s error log</source>
        <translation>Sunucunun hata günlüğünde</translation>
    </message>
    <message>
        <source>The body of the answer, field by field</source>
        <translation>Yanıtın gövdesinde, alan alan</translation>
    </message>
    <message>
        <source>As an API, send 400 for a body that cannot be parsed and 422 for one that fails validation. Many APIs use 400 for both, which is allowed too.</source>
        <translation>API iseniz ayrıştırılamayan gövde için 400, doğrulamadan geçmeyen için 422 gönderin. Birçok API ikisi için de 400 kullanır; buna da izin vardır.</translation>
    </message>
    <message>
        <source>As a client, repeat neither without a change.</source>
        <translation>İstemciyseniz ikisinde de isteği değiştirmeden yinelemeyin.</translation>
    </message>
    <message>
        <source>Both refuse access. 401 asks who you are, because the credentials are missing or no longer valid; 403 says that you, or anyone from where you are, may not.</source>
        <translation>İkisi de erişimi reddeder. 401, kimlik bilgileri eksik veya artık geçersiz olduğu için kim olduğunuzu sorar; 403, sizin veya bulunduğunuz yerden hiç kimsenin buna hakkı olmadığını söyler.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olan</translation>
    </message>
    <message>
        <source>Valid credentials</source>
        <translation>Geçerli kimlik bilgileri</translation>
    </message>
    <message>
        <source>A right, or a rule that lets you in</source>
        <translation>Bir hak veya sizi içeri alan bir kural</translation>
    </message>
    <message>
        <source>Does logging in again help?</source>
        <translation>Yeniden giriş işe yarar mı?</translation>
    </message>
    <message>
        <source>Yes, that is what it asks for</source>
        <translation>Evet, istediği budur</translation>
    </message>
    <message>
        <source>Only as another account</source>
        <translation>Yalnızca başka bir hesapla</translation>
    </message>
    <message>
        <source>`WWW-Authenticate`, the token&apos;s expiry, the clock</source>
        <translation>`WWW-Authenticate`, belirtecin geçerlilik süresi, saat</translation>
    </message>
    <message>
        <source>The server&apos;s error log, file permissions, firewall rules</source>
        <translation>Sunucunun hata günlüğü, dosya izinleri, güvenlik duvarı kuralları</translation>
    </message>
    <message>
        <source>Can it have nothing to do with users?</source>
        <translation>Kullanıcılarla ilgisiz olabilir mi?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Pek olmaz</translation>
    </message>
    <message>
        <source>Often: a missing start page or an unreadable file</source>
        <translation>Çoğu zaman: eksik bir başlangıç sayfası veya okunamayan bir dosya</translation>
    </message>
    <message>
        <source>As a server send 401 only with a challenge that the client can answer, and 403 to a user you know.</source>
        <translation>Sunucu olarak 401&apos;i yalnızca istemcinin karşılayabileceği bir kimlik sorma (challenge) başlığıyla, 403&apos;ü tanıdığınız kullanıcıya gönderin.</translation>
    </message>
    <message>
        <source>As a client renew the token once after 401; after 403 ask for the right instead.</source>
        <translation>İstemci olarak 401&apos;den sonra belirteci bir kez yenileyin; 403&apos;ten sonra belirteç değil, yetki isteyin.</translation>
    </message>
    <message>
        <source>401 admits that there is something behind a login. 404 admits nothing, and some services send it on purpose to callers without rights.</source>
        <translation>401, bir girişin arkasında bir şey olduğunu kabul eder. 404 hiçbir şeyi kabul etmez; bazı hizmetler onu yetkisi olmayanlara bilerek gönderir.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>Ele verdiği</translation>
    </message>
    <message>
        <source>That the address exists or may exist</source>
        <translation>Adresin var olduğu veya olabileceği</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>With credentials</source>
        <translation>Kimlik bilgileriyle</translation>
    </message>
    <message>
        <source>The answer changes</source>
        <translation>Yanıt değişir</translation>
    </message>
    <message>
        <source>It changes only where 404 was a cover</source>
        <translation>Yalnızca 404 örtü olarak gönderildiyse değişir</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>A Docker registry without login</source>
        <translation>Oturum açılmamış bir Docker kayıt sunucusu</translation>
    </message>
    <message>
        <source>A private repository at GitHub without a token</source>
        <translation>GitHub&apos;da belirteçsiz istenen özel bir depo</translation>
    </message>
    <message>
        <source>A client that gets 404 where it expects something should check its token before its address.</source>
        <translation>Bir şey beklediği yerde 404 alan istemci, adresinden önce belirtecini denetlemelidir.</translation>
    </message>
    <message>
        <source>Hide with 404 only what must not be known to exist; it makes every mistake with rights harder to find.</source>
        <translation>404 ile yalnızca varlığı bilinmemesi gerekeni gizleyin; bu, her yetki hatasını bulmayı zorlaştırır.</translation>
    </message>
    <message>
        <source>Both ask for a login: 401 the server at the end, 407 a proxy on the way.</source>
        <translation>İkisi de giriş ister: 401&apos;i uçtaki sunucu, 407&apos;yi yoldaki vekil sunucu.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kim ister</translation>
    </message>
    <message>
        <source>The site or its gateway</source>
        <translation>Site veya onun ağ geçidi</translation>
    </message>
    <message>
        <source>The proxy of your own network or provider</source>
        <translation>Kendi ağınızın veya sağlayıcınızın vekil sunucusu</translation>
    </message>
    <message>
        <source>Where the credentials go</source>
        <translation>Kimlik bilgilerinin yeri</translation>
    </message>
    <message>
        <source>`Authorization`</source>
        <translation>`Authorization`</translation>
    </message>
    <message>
        <source>`Proxy-Authorization`</source>
        <translation>`Proxy-Authorization`</translation>
    </message>
    <message>
        <source>Did the site see the request?</source>
        <translation>Site isteği gördü mü?</translation>
    </message>
    <message>
        <source>Setting in curl</source>
        <translation>curl ayarı</translation>
    </message>
    <message>
        <source>`-u user`</source>
        <translation>`-u user`</translation>
    </message>
    <message>
        <source>`-x http://proxy:3128 -U user`</source>
        <translation>`-x http://proxy:3128 -U user`</translation>
    </message>
    <message>
        <source>A 407 without a configured proxy is the server&apos;s mistake for 401; Chrome then says `ERR_UNEXPECTED_PROXY_AUTH`.</source>
        <translation>Vekil sunucu yapılandırılmamışken gelen 407, sunucunun 401 yerine yanlışlıkla gönderdiği bir koddur; Chrome bu durumda `ERR_UNEXPECTED_PROXY_AUTH` der.</translation>
    </message>
    <message>
        <source>403 says that it exists, or at least that you may not; 404 says that nothing is there or that nobody will tell you.</source>
        <translation>403 orada bir şey olduğunu veya en azından izniniz olmadığını söyler; 404 orada bir şey olmadığını ya da size söylenmeyeceğini.</translation>
    </message>
    <message>
        <source>Static files on a web server</source>
        <translation>Web sunucusundaki statik dosyalar</translation>
    </message>
    <message>
        <source>The file or directory is there and may not be read or listed</source>
        <translation>Dosya veya dizin vardır; okunamaz veya listelenemez</translation>
    </message>
    <message>
        <source>The path leads to no file</source>
        <translation>Yol bir dosyaya çıkmaz</translation>
    </message>
    <message>
        <source>`namei -l`, SELinux, `Require`, the firewall</source>
        <translation>`namei -l`, SELinux, `Require`, güvenlik duvarı</translation>
    </message>
    <message>
        <source>`root` and `alias`, `try_files`, the virtual host</source>
        <translation>`root` ve `alias`, `try_files`, sanal konak</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Also for missing objects, when the caller lacks `s3:ListBucket`</source>
        <translation>Çağıranda `s3:ListBucket` yoksa eksik nesneler için de</translation>
    </message>
    <message>
        <source>Missing objects, when the caller may list</source>
        <translation>Çağıran listeleyebiliyorsa eksik nesneler için</translation>
    </message>
    <message>
        <source>That there is something to protect</source>
        <translation>Korunacak bir şey olduğu</translation>
    </message>
    <message>
        <source>Send 404 in place of 403 where the mere existence is a secret.</source>
        <translation>Varlığın kendisi gizliyse 403 yerine 404 gönderin.</translation>
    </message>
    <message>
        <source>Both refuse. 451 adds the reason: a law or a court, not the server&apos;s own will.</source>
        <translation>İkisi de reddeder. 451 nedeni de söyler: sunucunun kendi isteği değil, bir yasa veya mahkeme.</translation>
    </message>
    <message>
        <source>Who wants the refusal</source>
        <translation>Reddi kim ister</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>A third party with the law behind it</source>
        <translation>Arkasına yasayı alan üçüncü bir taraf</translation>
    </message>
    <message>
        <source>Can login help?</source>
        <translation>Oturum açmak yardımcı olur mu?</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Bazen</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>Yanıtın söylediği</translation>
    </message>
    <message>
        <source>Often nothing</source>
        <translation>Çoğu zaman hiçbir şey</translation>
    </message>
    <message>
        <source>Whose demand, by which law, and in `Link` who blocks</source>
        <translation>Kimin, hangi yasayla istediği ve `Link` içinde kimin engellediği</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>The origin, its proxy or firewall</source>
        <translation>Kaynak sunucu, vekil sunucusu veya güvenlik duvarı</translation>
    </message>
    <message>
        <source>The origin or a provider on the way</source>
        <translation>Kaynak sunucu veya yoldaki bir sağlayıcı</translation>
    </message>
    <message>
        <source>Send 451 where you may name the demand, so that people and researchers can see the block. Where the law forbids that, 403 remains.</source>
        <translation>Talebi açıklayabiliyorsanız 451 gönderin; böylece insanlar ve araştırmacılar engellemeyi görebilir. Yasa bunu yasaklıyorsa 403 kalır.</translation>
    </message>
    <message>
        <source>Nothing is there. 404 does not say why or for how long; 410 says that it was removed on purpose.</source>
        <translation>Orada bir şey yoktur. 404 nedenini ve süresini söylemez; 410 bilerek kaldırıldığını söyler.</translation>
    </message>
    <message>
        <source>Will it come back?</source>
        <translation>Geri gelir mi?</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Belki</translation>
    </message>
    <message>
        <source>Not to be expected</source>
        <translation>Beklenmez</translation>
    </message>
    <message>
        <source>What it takes to send it</source>
        <translation>Göndermek için ne gerekir</translation>
    </message>
    <message>
        <source>Nothing: it is the answer by default</source>
        <translation>Hiçbir şey: varsayılan yanıttır</translation>
    </message>
    <message>
        <source>Someone must configure it</source>
        <translation>Birinin yapılandırması gerekir</translation>
    </message>
    <message>
        <source>What clients should do</source>
        <translation>İstemcinin yapması gereken</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Adresi denetlemek</translation>
    </message>
    <message>
        <source>Delete the link, subscription or token</source>
        <translation>Bağlantıyı, aboneliği veya belirteci silmek</translation>
    </message>
    <message>
        <source>Send 410 for what you took away and want forgotten; for a page with a successor, 301.</source>
        <translation>Kaldırdığınız ve unutulmasını istediğiniz için 410, yerine yenisi gelen sayfa için 301 gönderin.</translation>
    </message>
    <message>
        <source>405 rejects the method, 406 the form in which the client wants the answer.</source>
        <translation>405 yöntemi, 406 istemcinin yanıtı istediği biçimi reddeder.</translation>
    </message>
    <message>
        <source>Part of the request</source>
        <translation>İsteğin hangi parçası</translation>
    </message>
    <message>
        <source>The first word: GET, POST, PUT …</source>
        <translation>İlk sözcük: GET, POST, PUT …</translation>
    </message>
    <message>
        <source>The `Accept` headers</source>
        <translation>`Accept` başlıkları</translation>
    </message>
    <message>
        <source>What would be accepted</source>
        <translation>Neyin kabul edileceği</translation>
    </message>
    <message>
        <source>Listed in `Allow`</source>
        <translation>`Allow` içinde yazar</translation>
    </message>
    <message>
        <source>Perhaps listed in the body</source>
        <translation>Belki gövdede yazar</translation>
    </message>
    <message>
        <source>Usual cause in the field</source>
        <translation>Uygulamadaki olağan neden</translation>
    </message>
    <message>
        <source>A redirect turned POST into GET, or a static file got a POST</source>
        <translation>Yönlendirme POST&apos;u GET&apos;e çevirmiştir veya statik dosyaya POST gelmiştir</translation>
    </message>
    <message>
        <source>A firewall such as ModSecurity</source>
        <translation>ModSecurity gibi bir güvenlik duvarı</translation>
    </message>
    <message>
        <source>Answer a method that the resource does not take with 405 and `Allow`; a 406 can be spared by answering in the format there is.</source>
        <translation>Kaynağın kabul etmediği yönteme `Allow` ile 405 yanıtı verin; eldeki biçimde yanıt vererek 406&apos;dan kaçınabilirsiniz.</translation>
    </message>
    <message>
        <source>405: this resource does not take the method. 501: this server takes it nowhere.</source>
        <translation>405: Bu kaynak yöntemi kabul etmez. 501: Bu sunucu onu hiçbir yerde kabul etmez.</translation>
    </message>
    <message>
        <source>Does the server know the method?</source>
        <translation>Sunucu yöntemi tanır mı?</translation>
    </message>
    <message>
        <source>Another address on the same server</source>
        <translation>Aynı sunucuda başka bir adres</translation>
    </message>
    <message>
        <source>May take it</source>
        <translation>Kabul edebilir</translation>
    </message>
    <message>
        <source>Will not take it either</source>
        <translation>O da kabul etmez</translation>
    </message>
    <message>
        <source>nginx: POST to a static file</source>
        <translation>nginx: statik bir dosyaya POST</translation>
    </message>
    <message>
        <source>Apache: a misspelled method (for which nginx, too, says 405)</source>
        <translation>Apache: yanlış yazılmış bir yöntem (nginx bunun için de 405 der)</translation>
    </message>
    <message>
        <source>Send 405 with `Allow` for methods you know, 501 for those you do not.</source>
        <translation>Tanıdığınız yöntemler için `Allow` ile 405, tanımadıklarınız için 501 gönderin.</translation>
    </message>
    <message>
        <source>Both are about formats, in opposite directions: 406 about what the client wants back, 415 about what it sent.</source>
        <translation>İkisi de biçimlerle ilgilidir, ama ters yönlerde: 406 istemcinin geri istediğiyle, 415 gönderdiğiyle.</translation>
    </message>
    <message>
        <source>Header that decides</source>
        <translation>Belirleyen başlık</translation>
    </message>
    <message>
        <source>`Accept`, `Accept-Language`, `Accept-Encoding`</source>
        <translation>`Accept`, `Accept-Language`, `Accept-Encoding`</translation>
    </message>
    <message>
        <source>`Content-Type`, `Content-Encoding`</source>
        <translation>`Content-Type`, `Content-Encoding`</translation>
    </message>
    <message>
        <source>Requests it happens to</source>
        <translation>Hangi isteklerde görülür</translation>
    </message>
    <message>
        <source>Mostly GET</source>
        <translation>Çoğunlukla GET</translation>
    </message>
    <message>
        <source>POST, PUT and PATCH</source>
        <translation>POST, PUT ve PATCH</translation>
    </message>
    <message>
        <source>Quick test</source>
        <translation>Hızlı deneme</translation>
    </message>
    <message>
        <source>`curl -H &apos;Accept: */*&apos;`</source>
        <translation>`curl -H &apos;Accept: */*&apos;`</translation>
    </message>
    <message>
        <source>`curl -H &apos;Content-Type: application/json&apos;`</source>
        <translation>`curl -H &apos;Content-Type: application/json&apos;`</translation>
    </message>
    <message>
        <source>A server may ignore `Accept` and send what it has, but it cannot read a format it does not know: 415 is the more common of the two.</source>
        <translation>Sunucu `Accept` başlığını yok sayıp elindekini gönderebilir, ama tanımadığı bir biçimi okuyamaz: İkisinden 415 daha sık görülür.</translation>
    </message>
    <message>
        <source>A timeout on either side of the server: with 408 it waited for its client, with 504 for the server behind it.</source>
        <translation>Sunucunun iki yanından birinde zaman aşımı: 408&apos;de istemcisini, 504&apos;te arkasındaki sunucuyu beklemiştir.</translation>
    </message>
    <message>
        <source>Who was slow</source>
        <translation>Kim yavaştı</translation>
    </message>
    <message>
        <source>The client, or the network to it</source>
        <translation>İstemci veya ona giden ağ</translation>
    </message>
    <message>
        <source>The application behind the gateway</source>
        <translation>Ağ geçidinin arkasındaki uygulama</translation>
    </message>
    <message>
        <source>Limit in nginx</source>
        <translation>nginx&apos;teki sınır</translation>
    </message>
    <message>
        <source>`client_header_timeout`, `client_body_timeout`</source>
        <translation>`client_header_timeout`, `client_body_timeout`</translation>
    </message>
    <message>
        <source>`proxy_read_timeout`, `proxy_connect_timeout`</source>
        <translation>`proxy_read_timeout`, `proxy_connect_timeout`</translation>
    </message>
    <message>
        <source>State in HAProxy&apos;s log</source>
        <translation>HAProxy günlüğündeki durum</translation>
    </message>
    <message>
        <source>`cR--`</source>
        <translation>`cR--`</translation>
    </message>
    <message>
        <source>`sH--`</source>
        <translation>`sH--`</translation>
    </message>
    <message>
        <source>Was the work done?</source>
        <translation>İş yapıldı mı?</translation>
    </message>
    <message>
        <source>No, the request was never complete</source>
        <translation>Hayır, istek hiç tamamlanmadı</translation>
    </message>
    <message>
        <source>Harmless form</source>
        <translation>Zararsız biçimi</translation>
    </message>
    <message>
        <source>A browser&apos;s idle connection that is closed</source>
        <translation>Tarayıcının boşta duran bağlantısının kapatılması</translation>
    </message>
    <message>
        <source>A gateway sends 408 toward a client that stalls and 504 when its upstream does.</source>
        <translation>Ağ geçidi, duraklayan istemciye 408, arka ucu (upstream) duraklarsa 504 gönderir.</translation>
    </message>
    <message>
        <source>Both protect what is stored. With 412 the client itself set the condition in a header; with 409 the server found the conflict.</source>
        <translation>İkisi de saklananı korur. 412&apos;de koşulu başlıkta istemci koymuştur; 409&apos;da çakışmayı sunucu bulmuştur.</translation>
    </message>
    <message>
        <source>Where the condition stands</source>
        <translation>Koşul nerede</translation>
    </message>
    <message>
        <source>In the server&apos;s rules</source>
        <translation>Sunucunun kurallarında</translation>
    </message>
    <message>
        <source>In `If-Match`, `If-None-Match` or `If-Unmodified-Since`</source>
        <translation>`If-Match`, `If-None-Match` veya `If-Unmodified-Since` başlığında</translation>
    </message>
    <message>
        <source>What the body should tell</source>
        <translation>Gövdenin söylemesi gereken</translation>
    </message>
    <message>
        <source>What conflicts</source>
        <translation>Neyin çakıştığını</translation>
    </message>
    <message>
        <source>Little: the client knows its condition</source>
        <translation>Pek az şey: İstemci kendi koşulunu bilir</translation>
    </message>
    <message>
        <source>Lost updates are stopped by</source>
        <translation>Kayıp güncellemeyi önleyen</translation>
    </message>
    <message>
        <source>A version in the body, as in Kubernetes or CouchDB</source>
        <translation>Gövdedeki sürüm, Kubernetes veya CouchDB&apos;deki gibi</translation>
    </message>
    <message>
        <source>The `ETag` in `If-Match`</source>
        <translation>`If-Match` içindeki `ETag`</translation>
    </message>
    <message>
        <source>When the client sent `If-None-Match: *`</source>
        <translation>İstemci `If-None-Match: *` gönderdiyse</translation>
    </message>
    <message>
        <source>Send 412 when a condition in the headers failed, and only then; 409 for all else that the present state forbids.</source>
        <translation>Yalnızca başlıklardaki bir koşul sağlanmadığında 412, şu anki durumun engellediği öteki her şey için 409 gönderin.</translation>
    </message>
    <message>
        <source>409 depends on the present state of the resource, so the same request may pass tomorrow. 422 depends on the request alone.</source>
        <translation>409 kaynağın şimdiki durumuna bağlıdır; aynı istek yarın geçebilir. 422 yalnızca isteğe bağlıdır.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Engel olan</translation>
    </message>
    <message>
        <source>Another version, a duplicate, a job under way</source>
        <translation>Başka bir sürüm, aynı kayıttan bir tane daha, süren bir iş</translation>
    </message>
    <message>
        <source>A value that breaks a rule</source>
        <translation>Bir kuralı çiğneyen değer</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ne değiştirilmeli</translation>
    </message>
    <message>
        <source>Read the resource anew, then merge or choose another key</source>
        <translation>Kaynağı yeniden okuyun, sonra birleştirin veya başka bir anahtar seçin</translation>
    </message>
    <message>
        <source>The fields that the answer names</source>
        <translation>Yanıtta adı geçen alanlar</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Two people save the same page</source>
        <translation>İki kişi aynı sayfayı kaydeder</translation>
    </message>
    <message>
        <source>An end date before the start date</source>
        <translation>Başlangıçtan önceki bir bitiş tarihi</translation>
    </message>
    <message>
        <source>Send 409 when the client can solve it by looking at the resource again, 422 when the request would be wrong at any time.</source>
        <translation>İstemci kaynağa yeniden bakarak çözebilecekse 409, istek her zaman yanlış olacaksa 422 gönderin.</translation>
    </message>
    <message>
        <source>A name that is taken is sent as 409 by some and as 422 by others (GitHub). Be consistent within one API.</source>
        <translation>Kullanılmakta olan bir ad için kimi 409, kimi 422 (GitHub) gönderir. Tek bir API içinde tutarlı olun.</translation>
    </message>
    <message>
        <source>Both guard against lost updates. 428 asks for a condition that is missing; 409 reports a conflict that has happened.</source>
        <translation>İkisi de kaybolan güncellemelere karşı korur. 428 eksik olan koşulu ister; 409 gerçekleşmiş bir çakışmayı bildirir.</translation>
    </message>
    <message>
        <source>What the server found</source>
        <translation>Sunucunun gördüğü</translation>
    </message>
    <message>
        <source>The change does not fit the resource as it is</source>
        <translation>Değişiklik kaynağın şimdiki hâline uymuyor</translation>
    </message>
    <message>
        <source>No `If-Match` in the request</source>
        <translation>İstekte `If-Match` yok</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Read anew and merge</source>
        <translation>Yeniden okuyup birleştirmek</translation>
    </message>
    <message>
        <source>Repeat with the ETag</source>
        <translation>ETag ile yinelemek</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ondan sonra</translation>
    </message>
    <message>
        <source>It may pass</source>
        <translation>Geçebilir</translation>
    </message>
    <message>
        <source>It may still end in 412</source>
        <translation>Yine de 412 ile bitebilir</translation>
    </message>
    <message>
        <source>An API that demands conditions sends 428 and 412. One that compares versions inside the body sends 409.</source>
        <translation>Koşul isteyen bir API 428 ve 412 gönderir. Sürümleri gövdenin içinde karşılaştıran bir API 409 gönderir.</translation>
    </message>
    <message>
        <source>With 412 the condition was there and false. With 428 there was none.</source>
        <translation>412&apos;de koşul vardı, ama sağlanmadı. 428&apos;de koşul yoktu.</translation>
    </message>
    <message>
        <source>What the request carried</source>
        <translation>İstekte olan</translation>
    </message>
    <message>
        <source>`If-Match` or its like</source>
        <translation>`If-Match` veya benzeri</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>Koşul yok</translation>
    </message>
    <message>
        <source>What it says about the resource</source>
        <translation>Kaynak hakkında söylediği</translation>
    </message>
    <message>
        <source>It has changed since the client read it</source>
        <translation>İstemci okuduktan sonra değişmiş</translation>
    </message>
    <message>
        <source>Read anew, merge, send with the new ETag</source>
        <translation>Yeniden okumak, birleştirmek, yeni ETag ile göndermek</translation>
    </message>
    <message>
        <source>Read, take the ETag, send with `If-Match`</source>
        <translation>Okumak, ETag&apos;i almak, `If-Match` ile göndermek</translation>
    </message>
    <message>
        <source>Web servers and APIs alike</source>
        <translation>Hem web sunucuları hem API&apos;ler</translation>
    </message>
    <message>
        <source>APIs that insist on conditions</source>
        <translation>Koşul isteyen API&apos;ler</translation>
    </message>
    <message>
        <source>Never answer a 428 with `If-Match: *`: that fulfils the demand and gives its protection away.</source>
        <translation>428&apos;e `If-Match: *` ile karşılık vermeyin: İstenen yerine gelir, sağladığı koruma ise yok olur.</translation>
    </message>
    <message>
        <source>Both say too large: 413 of the body, 414 of the address.</source>
        <translation>İkisi de fazla büyük der: 413 gövde için, 414 adres için.</translation>
    </message>
    <message>
        <source>What is too large</source>
        <translation>Fazla büyük olan</translation>
    </message>
    <message>
        <source>What follows the headers</source>
        <translation>Başlıklardan sonra gelen</translation>
    </message>
    <message>
        <source>The request line</source>
        <translation>İstek satırı</translation>
    </message>
    <message>
        <source>Usual limit</source>
        <translation>Alışılmış sınır</translation>
    </message>
    <message>
        <source>1 MB and more</source>
        <translation>1 MB ve üzeri</translation>
    </message>
    <message>
        <source>About 8 KB</source>
        <translation>8 KB dolayı</translation>
    </message>
    <message>
        <source>Typical cause</source>
        <translation>Tipik neden</translation>
    </message>
    <message>
        <source>An upload</source>
        <translation>Bir yükleme</translation>
    </message>
    <message>
        <source>A form sent by GET, or a redirect loop</source>
        <translation>GET ile gönderilen form veya yönlendirme döngüsü</translation>
    </message>
    <message>
        <source>Words in nginx&apos;s log</source>
        <translation>nginx günlüğündeki sözler</translation>
    </message>
    <message>
        <source>`client intended to send too large body`</source>
        <translation>`client intended to send too large body`</translation>
    </message>
    <message>
        <source>`client sent too long URI`</source>
        <translation>`client sent too long URI`</translation>
    </message>
    <message>
        <source>Data that makes the address too long belongs in a body, so the cure for 414 is often a POST.</source>
        <translation>Adresi fazla uzatan verinin yeri gövdedir; bu yüzden 414&apos;ün çaresi çoğu zaman bir POST&apos;tur.</translation>
    </message>
    <message>
        <source>One request too large, or too many requests. Some upload APIs count bytes by the hour and use 429 for that.</source>
        <translation>Tek bir istek fazla büyüktür ya da istekler fazla çoktur. Bazı yükleme API&apos;leri saat başına baytları sayar ve bunun için 429 kullanır.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ölçülen</translation>
    </message>
    <message>
        <source>The body of this request</source>
        <translation>Bu isteğin gövdesi</translation>
    </message>
    <message>
        <source>The client&apos;s requests over time</source>
        <translation>İstemcinin zaman içindeki istekleri</translation>
    </message>
    <message>
        <source>Does waiting help?</source>
        <translation>Beklemek yardımcı olur mu?</translation>
    </message>
    <message>
        <source>Only if `Retry-After` is there</source>
        <translation>Yalnızca `Retry-After` varsa</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Çare</translation>
    </message>
    <message>
        <source>A smaller body, parts, a higher limit</source>
        <translation>Daha küçük gövde, parçalar, daha yüksek sınır</translation>
    </message>
    <message>
        <source>Slower, fewer, cached</source>
        <translation>Daha yavaş, daha az, önbellekten</translation>
    </message>
    <message>
        <source>Where it is set</source>
        <translation>Nerede ayarlanır</translation>
    </message>
    <message>
        <source>`client_max_body_size`, `LimitRequestBody`</source>
        <translation>`client_max_body_size`, `LimitRequestBody`</translation>
    </message>
    <message>
        <source>`limit_req`, the API gateway&apos;s plans</source>
        <translation>`limit_req`, API ağ geçidinin planları</translation>
    </message>
    <message>
        <source>Splitting an upload into parts cures 413 and can bring on 429, so pace the parts.</source>
        <translation>Yüklemeyi parçalara bölmek 413&apos;ü giderir, ama 429&apos;a yol açabilir; parçaları aralıklı gönderin.</translation>
    </message>
    <message>
        <source>Both say that something else failed. 502 is the gateway&apos;s word in HTTP itself; 424 comes from WebDAV and is used freely by some APIs.</source>
        <translation>İkisi de başka bir şeyin başarısız olduğunu söyler. 502, HTTP&apos;de ağ geçidinin sözüdür; 424 WebDAV&apos;dan gelir ve bazı API&apos;ler onu serbestçe kullanır.</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ne başarısız oldu</translation>
    </message>
    <message>
        <source>Another part of the same request, in some APIs a service behind</source>
        <translation>Aynı isteğin başka bir parçası, bazı API&apos;lerde arkadaki bir hizmet</translation>
    </message>
    <message>
        <source>The server behind the gateway</source>
        <translation>Ağ geçidinin arkasındaki sunucu</translation>
    </message>
    <message>
        <source>Whose fault, by class</source>
        <translation>Sınıfa göre sorumlu</translation>
    </message>
    <message>
        <source>The client&apos;s</source>
        <translation>İstemci</translation>
    </message>
    <message>
        <source>The server&apos;s</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Do clients try again by themselves?</source>
        <translation>İstemciler kendiliğinden yeniden dener mi?</translation>
    </message>
    <message>
        <source>No, libraries do not repeat a 424</source>
        <translation>Hayır, kitaplıklar 424&apos;ü yinelemez</translation>
    </message>
    <message>
        <source>Many repeat a 502 for GET</source>
        <translation>Birçoğu GET için 502&apos;yi yineler</translation>
    </message>
    <message>
        <source>For a service behind yours that fails, send 502, 503 or 504, so that clients and proxies treat it as the server failure it is.</source>
        <translation>Hizmetinizin arkasındaki bir hizmet başarısız olursa 502, 503 veya 504 gönderin; böylece istemciler ve vekil sunucular bunu olduğu gibi, bir sunucu hatası olarak ele alır.</translation>
    </message>
    <message>
        <source>429 is a decision of the server about this client, 500 an accident inside the server.</source>
        <translation>429, sunucunun bu istemci hakkındaki kararıdır; 500, sunucunun içindeki bir kazadır.</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Kim etkilenir</translation>
    </message>
    <message>
        <source>One client, key or account</source>
        <translation>Tek istemci, anahtar veya hesap</translation>
    </message>
    <message>
        <source>Everyone who takes that path</source>
        <translation>O yoldan geçen herkes</translation>
    </message>
    <message>
        <source>No, refused before</source>
        <translation>Hayır, öncesinde reddedildi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmez</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>Nasıl yeniden denenir</translation>
    </message>
    <message>
        <source>After `Retry-After`, then slower</source>
        <translation>`Retry-After` sonrasında, sonra daha yavaş</translation>
    </message>
    <message>
        <source>A few times with growing pauses, and only what may safely be repeated</source>
        <translation>Artan aralarla birkaç kez ve yalnızca yinelenmesi güvenli olan</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Kime bildirilir</translation>
    </message>
    <message>
        <source>Nobody, or the service for a higher limit</source>
        <translation>Hiç kimseye ya da daha yüksek sınır için hizmete</translation>
    </message>
    <message>
        <source>The operator, with time and request ID</source>
        <translation>İşletmeciye, saat ve istek kimliğiyle</translation>
    </message>
    <message>
        <source>A rate limiter that breaks down should answer 503 or let requests pass. A 500 from it sends people looking in the wrong place.</source>
        <translation>Bozulan bir hız sınırlayıcı 503 vermeli veya istekleri geçirmelidir. Ondan gelen 500, insanları yanlış yere baktırır.</translation>
    </message>
    <message>
        <source>Too much from you (429), or too much for us (503).</source>
        <translation>Sizden gelen çok fazladır (429) veya gelen, bizim kaldırabileceğimizden fazladır (503).</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>Kimin sınırı</translation>
    </message>
    <message>
        <source>The client&apos;s share</source>
        <translation>İstemcinin payı</translation>
    </message>
    <message>
        <source>The server&apos;s capacity</source>
        <translation>Sunucunun kapasitesi</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Bu istemci</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Kim bir şey yapabilir</translation>
    </message>
    <message>
        <source>The client, by sending less</source>
        <translation>Daha az göndererek istemci</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>İşletmeci</translation>
    </message>
    <message>
        <source>What nginx sends</source>
        <translation>nginx ne gönderir</translation>
    </message>
    <message>
        <source>Only with `limit_req_status 429`</source>
        <translation>Yalnızca `limit_req_status 429` ile</translation>
    </message>
    <message>
        <source>`limit_req` and `limit_conn` by default</source>
        <translation>Varsayılan olarak `limit_req` ve `limit_conn`</translation>
    </message>
    <message>
        <source>Send 429 for limits that are counted per client, 503 for overload and maintenance. Clients and search engines slow down on either.</source>
        <translation>İstemci başına sayılan sınırlar için 429, aşırı yük ve bakım için 503 gönderin. İstemciler ve arama motorları ikisinde de yavaşlar.</translation>
    </message>
    <message>
        <source>A 503 may be a rate limit in disguise: look for `limiting requests` in nginx&apos;s log.</source>
        <translation>503, kılık değiştirmiş bir hız sınırı olabilir: nginx günlüğünde `limiting requests` arayın.</translation>
    </message>
    <message>
        <source>The application says 500 about itself. A gateway says 502 about the application.</source>
        <translation>500&apos;ü uygulama kendisi hakkında söyler. 502&apos;yi ağ geçidi uygulama hakkında söyler.</translation>
    </message>
    <message>
        <source>Who made the answer</source>
        <translation>Yanıtı kim üretti</translation>
    </message>
    <message>
        <source>The application, or a web server that failed itself</source>
        <translation>Uygulama veya kendisi hata yapan web sunucusu</translation>
    </message>
    <message>
        <source>The proxy in front of it</source>
        <translation>Önündeki vekil sunucu</translation>
    </message>
    <message>
        <source>State of the application</source>
        <translation>Uygulamanın durumu</translation>
    </message>
    <message>
        <source>Alive enough to answer</source>
        <translation>Yanıt verecek kadar ayakta</translation>
    </message>
    <message>
        <source>Dead, starting, or talking nonsense</source>
        <translation>Ölmüş, başlıyor veya anlamsız konuşuyor</translation>
    </message>
    <message>
        <source>The application&apos;s log</source>
        <translation>Uygulamanın günlüğü</translation>
    </message>
    <message>
        <source>The proxy&apos;s error log, then whether the application runs</source>
        <translation>Vekil sunucunun hata günlüğü, sonra uygulamanın çalışıp çalışmadığı</translation>
    </message>
    <message>
        <source>After a deployment</source>
        <translation>Yeni sürüm kurulduktan sonra</translation>
    </message>
    <message>
        <source>A bug or a missing setting</source>
        <translation>Bir hata veya eksik bir ayar</translation>
    </message>
    <message>
        <source>It does not start, or listens elsewhere</source>
        <translation>Başlamıyor veya başka yerde dinliyor</translation>
    </message>
    <message>
        <source>An application answers its own faults with 500. It has no business sending 502 unless it acts as a gateway to another service.</source>
        <translation>Uygulama kendi hatalarına 500 ile yanıt verir. Başka bir hizmete ağ geçidi olarak çalışmıyorsa 502 göndermesi yersizdir.</translation>
    </message>
    <message>
        <source>500 is a fault that nobody planned. 503 is a state the server knows of and expects to end.</source>
        <translation>500 kimsenin planlamadığı bir arızadır. 503, sunucunun bildiği ve biteceğini düşündüğü bir durumdur.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>A bug, a wrong setting, a full disk</source>
        <translation>Bir kod hatası, yanlış ayar, dolu disk</translation>
    </message>
    <message>
        <source>Overload, maintenance, no healthy server</source>
        <translation>Aşırı yük, bakım, sağlıklı sunucu yok</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Often one path or one input</source>
        <translation>Çoğu zaman tek yol veya tek girdi</translation>
    </message>
    <message>
        <source>Often the whole site</source>
        <translation>Çoğu zaman bütün site</translation>
    </message>
    <message>
        <source>Not until someone fixes it</source>
        <translation>Biri onarana kadar hayır</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Genellikle</translation>
    </message>
    <message>
        <source>The stack trace</source>
        <translation>Yığın izi</translation>
    </message>
    <message>
        <source>Health checks, queues, limits</source>
        <translation>Sağlık denetimleri, kuyruklar, sınırlar</translation>
    </message>
    <message>
        <source>For planned downtime send 503 with `Retry-After`. Crawlers take that as temporary.</source>
        <translation>Planlı kesintide `Retry-After` ile 503 gönderin. Arama robotları bunu geçici sayar.</translation>
    </message>
    <message>
        <source>The server is too small for the request: it lacks the method or feature (501), or the version of HTTP (505).</source>
        <translation>Sunucu isteği karşılayamaz: Yöntemi veya özelliği (501) ya da HTTP sürümünü (505) bilmez.</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>Bilmediği</translation>
    </message>
    <message>
        <source>The method, a transfer coding, a function</source>
        <translation>Yöntem, aktarım kodlaması, bir işlev</translation>
    </message>
    <message>
        <source>The major version in the request line</source>
        <translation>İstek satırındaki ana sürüm</translation>
    </message>
    <message>
        <source>Where it stands in the request</source>
        <translation>İstekteki yeri</translation>
    </message>
    <message>
        <source>First word of the line, or a header</source>
        <translation>Satırın ilk sözcüğü veya bir başlık</translation>
    </message>
    <message>
        <source>Last word of the line</source>
        <translation>Satırın son sözcüğü</translation>
    </message>
    <message>
        <source>`curl -X GET`</source>
        <translation>`curl -X GET`</translation>
    </message>
    <message>
        <source>`curl --http1.1`</source>
        <translation>`curl --http1.1`</translation>
    </message>
    <message>
        <source>Most servers answer malformed versions with 400, so a real 505 is rare.</source>
        <translation>Sunucuların çoğu bozuk sürümlere 400 ile yanıt verir; gerçek bir 505 enderdir.</translation>
    </message>
    <message>
        <source>With 502 a particular exchange with the server behind went wrong. With 503 the request was not passed on at all, or the server itself said no.</source>
        <translation>502&apos;de arkadaki sunucuyla yapılan belirli bir görüşme ters gitmiştir. 503&apos;te istek hiç iletilmemiş veya sunucunun kendisi hayır demiştir.</translation>
    </message>
    <message>
        <source>What the gateway saw</source>
        <translation>Ağ geçidinin gördüğü</translation>
    </message>
    <message>
        <source>A broken or invalid answer</source>
        <translation>Kopuk veya geçersiz bir yanıt</translation>
    </message>
    <message>
        <source>No server to give the request to</source>
        <translation>İsteği verecek sunucu yok</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Reddedilen bağlantı</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>Apache, HAProxy, Envoy</source>
        <translation>Apache, HAProxy, Envoy</translation>
    </message>
    <message>
        <source>The application&apos;s log at that second</source>
        <translation>Uygulamanın o saniyedeki günlüğü</translation>
    </message>
    <message>
        <source>Health checks and the list of servers</source>
        <translation>Sağlık denetimleri ve sunucu listesi</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation>Bilerek</translation>
    </message>
    <message>
        <source>Maintenance, rate limits of nginx</source>
        <translation>Bakım, nginx&apos;in hız sınırları</translation>
    </message>
    <message>
        <source>The same outage shows as 502 behind one proxy and as 503 behind another, so alert on both.</source>
        <translation>Aynı kesinti bir vekil sunucunun arkasında 502, başka birinin arkasında 503 olarak görünür; ikisi için de uyarı kurun.</translation>
    </message>
    <message>
        <source>A gateway without a usable server sends 503; one that got an unusable answer sends 502.</source>
        <translation>Kullanılabilir sunucusu olmayan ağ geçidi 503, kullanılamaz bir yanıt alan 502 gönderir.</translation>
    </message>
    <message>
        <source>Both come from a gateway. With 502 it got an answer it could not use, or none because nobody was listening; with 504 it got none in time.</source>
        <translation>İkisi de bir ağ geçidinden gelir. 502&apos;de kullanamadığı bir yanıt almış veya dinleyen olmadığı için hiç almamıştır; 504&apos;te zamanında yanıt almamıştır.</translation>
    </message>
    <message>
        <source>A refused or broken connection, or a reply that is not HTTP</source>
        <translation>Reddedilen veya kopan bir bağlantı ya da HTTP olmayan bir yanıt</translation>
    </message>
    <message>
        <source>Silence until its timeout</source>
        <translation>Zaman aşımına kadar sessizlik</translation>
    </message>
    <message>
        <source>Is the application running, on that port, speaking that protocol?</source>
        <translation>Uygulama çalışıyor mu, o bağlantı noktasında mı, o protokolü mü konuşuyor?</translation>
    </message>
    <message>
        <source>Which request is slow, and what is it waiting for?</source>
        <translation>Hangi istek yavaş ve neyi bekliyor?</translation>
    </message>
    <message>
        <source>Whether the work was done</source>
        <translation>İşin yapılıp yapılmadığı</translation>
    </message>
    <message>
        <source>Usually not</source>
        <translation>Genellikle hayır</translation>
    </message>
    <message>
        <source>Perhaps: ask before sending again</source>
        <translation>Belki: Yeniden göndermeden önce sorun</translation>
    </message>
    <message>
        <source>A gateway sends 502 for an invalid answer and 504 for a late one; an application itself sends neither.</source>
        <translation>Ağ geçidi geçersiz yanıt için 502, geciken yanıt için 504 gönderir; uygulamanın kendisi ikisini de göndermez.</translation>
    </message>
    <message>
        <source>With 503 the request was turned away, usually at once. With 504 it was passed on, and the answer did not come in time.</source>
        <translation>503&apos;te istek, genellikle hemen, geri çevrilmiştir. 504&apos;te iletilmiş, ama yanıt zamanında gelmemiştir.</translation>
    </message>
    <message>
        <source>Time until the error</source>
        <translation>Hataya kadar geçen süre</translation>
    </message>
    <message>
        <source>Short, except after a queue</source>
        <translation>Kısa; kuyruk varsa değil</translation>
    </message>
    <message>
        <source>The gateway&apos;s whole timeout</source>
        <translation>Ağ geçidinin bütün zaman aşımı</translation>
    </message>
    <message>
        <source>Mostly not</source>
        <translation>Çoğunlukla hayır</translation>
    </message>
    <message>
        <source>Perhaps, or still under way</source>
        <translation>Belki veya hâlâ sürüyor</translation>
    </message>
    <message>
        <source>What HAProxy logs</source>
        <translation>HAProxy ne yazar</translation>
    </message>
    <message>
        <source>`SC--`, `sQ--`</source>
        <translation>`SC--`, `sQ--`</translation>
    </message>
    <message>
        <source>What Envoy logs</source>
        <translation>Envoy ne yazar</translation>
    </message>
    <message>
        <source>`UH`, `UF`, `UO`</source>
        <translation>`UH`, `UF`, `UO`</translation>
    </message>
    <message>
        <source>`UT`</source>
        <translation>`UT`</translation>
    </message>
    <message>
        <source>Is there a healthy server?</source>
        <translation>Sağlıklı bir sunucu var mı?</translation>
    </message>
    <message>
        <source>What makes the request slow?</source>
        <translation>İsteği yavaşlatan ne?</translation>
    </message>
    <message>
        <source>In overload 504 comes first, while requests still get in. 503 follows when queues are full or health checks fail.</source>
        <translation>Aşırı yükte önce, istekler hâlâ içeri girerken, 504 gelir. Kuyruklar dolduğunda veya sağlık denetimleri başarısız olduğunda 503 izler.</translation>
    </message>
    <message>
        <source>A server that knows it is overloaded should send 503 early rather than let clients wait for 504.</source>
        <translation>Aşırı yüklü olduğunu bilen bir sunucu, istemcileri 504 için bekletmek yerine erkenden 503 göndermelidir.</translation>
    </message>
    <message>
        <source>Two answers to `Range`. 206 brings the part; 416 says that it does not exist, and how long the resource is.</source>
        <translation>`Range` isteğine iki yanıt. 206 parçayı getirir; 416 böyle bir parçanın olmadığını ve kaynağın uzunluğunu söyler.</translation>
    </message>
    <message>
        <source>`Content-Range`</source>
        <translation>`Content-Range`</translation>
    </message>
    <message>
        <source>`bytes 0-1/5000`: part and whole</source>
        <translation>`bytes 0-1/5000`: parça ve bütün</translation>
    </message>
    <message>
        <source>`bytes */5000`: the whole only</source>
        <translation>`bytes */5000`: yalnızca bütün</translation>
    </message>
    <message>
        <source>On resuming a download</source>
        <translation>İndirmeyi sürdürürken</translation>
    </message>
    <message>
        <source>The rest comes</source>
        <translation>Kalanı gelir</translation>
    </message>
    <message>
        <source>The copy is complete already, or longer than the file</source>
        <translation>Kopya zaten tamdır ya da dosyadan uzundur</translation>
    </message>
    <message>
        <source>File changed in between</source>
        <translation>Dosya arada değiştiyse</translation>
    </message>
    <message>
        <source>Two versions are glued together, without `If-Range`</source>
        <translation>`If-Range` yoksa iki sürüm birbirine eklenir</translation>
    </message>
    <message>
        <source>Shows when the new one is shorter</source>
        <translation>Yenisi daha kısaysa ortaya çıkar</translation>
    </message>
    <message>
        <source>When the server ignores `Range`</source>
        <translation>Sunucu `Range` başlığını yok sayarsa</translation>
    </message>
    <message>
        <source>A 200 with everything comes instead</source>
        <translation>Yerine her şeyi taşıyan bir 200 gelir</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Gelemez</translation>
    </message>
    <message>
        <source>A client resumes with `If-Range` and the ETag; on 416 it compares its size with the number behind `bytes */` before deleting anything.</source>
        <translation>İstemci `If-Range` ve ETag ile sürdürür; 416&apos;da bir şey silmeden önce kendi boyutunu `bytes */` sonrasındaki sayıyla karşılaştırır.</translation>
    </message>
    <message>
        <source>Both stop a request on the way and ask for a login. 407 comes from a proxy that the client has chosen and knows how to answer; 511 from a network that wants a person at a web page.</source>
        <translation>İkisi de isteği yolda durdurup giriş ister. 407 istemcinin seçtiği, nasıl yanıtlayacağını bildiği bir vekil sunucudan; 511 ise bir web sayfasında insan isteyen bir ağdan gelir.</translation>
    </message>
    <message>
        <source>Can a program log in by itself?</source>
        <translation>Program kendi başına oturum açabilir mi?</translation>
    </message>
    <message>
        <source>Yes, with `Proxy-Authorization`</source>
        <translation>Evet, `Proxy-Authorization` ile</translation>
    </message>
    <message>
        <source>No: terms and a form in a browser</source>
        <translation>Hayır: tarayıcıda koşullar ve form</translation>
    </message>
    <message>
        <source>Over HTTPS</source>
        <translation>HTTPS üzerinden</translation>
    </message>
    <message>
        <source>Works, in the answer to CONNECT</source>
        <translation>Çalışır, CONNECT yanıtında</translation>
    </message>
    <message>
        <source>Cannot: a certificate error or a timeout shows instead</source>
        <translation>Olmaz: Yerine sertifika hatası ya da zaman aşımı görünür</translation>
    </message>
    <message>
        <source>Where you meet it</source>
        <translation>Nerede görülür</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Şirketlerde</translation>
    </message>
    <message>
        <source>Hotels, trains, guest networks</source>
        <translation>Otellerde, trenlerde, misafir ağlarında</translation>
    </message>
    <message>
        <source>What remembers the login</source>
        <translation>Girişi hatırlayan</translation>
    </message>
    <message>
        <source>Each request or connection carries it</source>
        <translation>Her istek ya da bağlantı taşır</translation>
    </message>
    <message>
        <source>The network, by MAC or IP address</source>
        <translation>Ağ, MAC ya da IP adresiyle</translation>
    </message>
    <message>
        <source>Software for travelling devices should know 511 and show the portal instead of an error; for 407 it needs a proxy setting.</source>
        <translation>Gezici cihazlar için yazılan yazılım 511&apos;i tanımalı ve hata yerine portalı göstermelidir; 407 için vekil sunucu ayarı gerekir.</translation>
    </message>
    <message>
        <source>Too large in both: the body with 413, the headers with 431. The first happens to uploads, the second to people with many cookies.</source>
        <translation>İkisinde de bir şey fazla büyüktür: 413&apos;te gövde, 431&apos;de başlıklar. İlki yüklemelerde, ikincisi çok çerezi olan kişilerde görülür.</translation>
    </message>
    <message>
        <source>Methods concerned</source>
        <translation>İlgili yöntemler</translation>
    </message>
    <message>
        <source>POST, PUT, PATCH</source>
        <translation>POST, PUT, PATCH</translation>
    </message>
    <message>
        <source>All, a plain GET too</source>
        <translation>Hepsi, düz bir GET de</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Kim etkilenir</translation>
    </message>
    <message>
        <source>Whoever sends the large file</source>
        <translation>Büyük dosyayı gönderen</translation>
    </message>
    <message>
        <source>One browser, on every page of the site</source>
        <translation>Tek bir tarayıcı, sitenin her sayfasında</translation>
    </message>
    <message>
        <source>A private window</source>
        <translation>Gizli pencere</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Bir şey değiştirmez</translation>
    </message>
    <message>
        <source>Works at once: no cookies</source>
        <translation>Hemen çalışır: çerez yok</translation>
    </message>
    <message>
        <source>1 MB in nginx, 8 MB in PHP</source>
        <translation>nginx&apos;te 1 MB, PHP&apos;de 8 MB</translation>
    </message>
    <message>
        <source>8 KB a line in many servers, 16 KB in Node.js, 60 KB in Envoy</source>
        <translation>Birçok sunucuda satır başına 8 KB, Node.js&apos;te 16 KB, Envoy&apos;da 60 KB</translation>
    </message>
    <message>
        <source>Other number for the same</source>
        <translation>Aynı şeyin başka numarası</translation>
    </message>
    <message>
        <source>404.13 in IIS</source>
        <translation>IIS&apos;te 404.13</translation>
    </message>
    <message>
        <source>400 in nginx, Apache over HTTP/1.1, IIS</source>
        <translation>nginx&apos;te, HTTP/1.1 üzerinde Apache&apos;de ve IIS&apos;te 400</translation>
    </message>
    <message>
        <source>As an author of an API name the limit in the body of the answer; with 431 say which header it was.</source>
        <translation>API yazıyorsanız sınırı yanıtın gövdesinde söyleyin; 431&apos;de hangi başlık olduğunu da yazın.</translation>
    </message>
    <message>
        <source>For mail 421 is the commonest brake: the server hangs up and the queue waits. On the web it is a rare mismatch of host name and connection that waiting never cures.</source>
        <translation>Postada 421 en sık görülen frendir: Sunucu kapatır, kuyruk bekler. Web&apos;de ise makine adı ile bağlantının seyrek görülen bir uyuşmazlığıdır ve beklemekle geçmez.</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>Kendiliğinden yapılan</translation>
    </message>
    <message>
        <source>Browsers repeat the request on a fresh connection</source>
        <translation>Tarayıcılar isteği yeni bir bağlantıda yineler</translation>
    </message>
    <message>
        <source>The sending server&apos;s queue tries for days</source>
        <translation>Gönderen sunucunun kuyruğu günlerce dener</translation>
    </message>
    <message>
        <source>How often in healthy logs</source>
        <translation>Sağlıklı günlüklerde sıklığı</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>Neredeyse hiç</translation>
    </message>
    <message>
        <source>Daily, from every big provider</source>
        <translation>Her gün, her büyük sağlayıcıdan</translation>
    </message>
    <message>
        <source>What tells the cause</source>
        <translation>Nedeni söyleyen</translation>
    </message>
    <message>
        <source>The server&apos;s error log: SNI, virtual host, TLS options</source>
        <translation>Sunucunun hata günlüğü: SNI, sanal konak, TLS ayarları</translation>
    </message>
    <message>
        <source>The enhanced code and text: 4.7.28, TSS04, 4.4.2</source>
        <translation>Genişletilmiş kod ve metin: 4.7.28, TSS04, 4.4.2</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>İlk denetim</translation>
    </message>
    <message>
        <source>`curl -v --http1.1` with the site&apos;s address</source>
        <translation>Sitenin adresiyle `curl -v --http1.1`</translation>
    </message>
    <message>
        <source>`qshape deferred`</source>
        <translation>`qshape deferred`</translation>
    </message>
    <message>
        <source>An HTTP server that is overloaded says 503 or 429, never 421; a habit from mail misleads here.</source>
        <translation>Aşırı yüklenen HTTP sunucusu 421 değil 503 ya da 429 der; postadan kalan alışkanlık burada yanıltır.</translation>
    </message>
    <message>
        <source>206 is missing where it is needed: Safari does not play the video, seeking starts over, curl says `HTTP server does not seem to support byte ranges. Cannot resume.` The application or a proxy ignores `Range` and answers 200.</source>
        <translation>Gerektiği yerde 206 yoktur: Safari videoyu oynatmaz, ileri sarma baştan başlatır, curl `HTTP server does not seem to support byte ranges. Cannot resume.` der. Uygulama veya bir vekil sunucu `Range` başlığını yok sayıp 200 yanıtı veriyordur.</translation>
    </message>
    <message>
        <source>`curl -so /dev/null -D - -r 0-1 https://www.example.com/video.mp4`</source>
        <translation>`curl -so /dev/null -D - -r 0-1 https://www.example.com/video.mp4`</translation>
    </message>
    <message>
        <source>The upload breaks at the redirect: Python&apos;s requests raises `UnrewindableBodyError`, curl says `necessary data rewind was not possible` (exit code 65). The body was a stream and cannot be sent twice.</source>
        <translation>Yükleme yönlendirmede kesilir: Python&apos;daki requests `UnrewindableBodyError` verir, curl `necessary data rewind was not possible` der (çıkış kodu 65). Gövde bir akıştır ve iki kez gönderilemez.</translation>
    </message>
    <message>
        <source>A server sends 403 when it understands the request and refuses it, with or without valid credentials; to hide that the thing exists it may send 404.</source>
        <translation>Sunucu, anladığı bir isteği kimlik bilgileri geçerli olsa da olmasa da reddediyorsa 403 gönderir; o şeyin varlığını gizlemek isterse 404 gönderebilir.</translation>
    </message>
    <message>
        <source>If such clients matter to you, turn early data off in the `http` block. In a `server` block, nginx with OpenSSL heeds it only for the default server of the port.</source>
        <translation>Bu istemciler sizin için önemliyse erken veriyi `http` bloğunda kapatın. OpenSSL ile derlenmiş nginx, `server` bloğundaki değeri yalnızca bağlantı noktasının varsayılan sunucusunda dikkate alır.</translation>
    </message>
    <message>
        <source>Now and then a request fails with 502 although the application is well: it closes idle connections sooner than the gateway. Node.js up to 26 waits 5 seconds by default (`server.keepAliveTimeout`), an AWS Application Load Balancer reuses a connection for 60.</source>
        <translation>Uygulama sağlıklı olduğu hâlde arada bir istek 502 ile başarısız olur: Uygulama boştaki bağlantıları ağ geçidinden önce kapatıyordur. Node.js 26 ve önceki sürümler varsayılan olarak 5 saniye bekler (`server.keepAliveTimeout`), AWS Application Load Balancer bir bağlantıyı 60 saniye boyunca yeniden kullanır.</translation>
    </message>
</context>
</TS>
