<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>grpc</name>
    <message>
        <source>Success</source>
        <extracomment>class success</extracomment>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Produced by gRPC itself</source>
        <translation>gRPC&apos;nin kendisi üretir mi</translation>
    </message>
    <message>
        <source>By client and server</source>
        <translation>İstemci de sunucu da üretir</translation>
    </message>
    <message>
        <source>Never: it comes from the application</source>
        <translation>Hayır, uygulamadan gelir</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>End of the call</source>
        <translation>Çağrının sonu</translation>
    </message>
    <message>
        <source>The call ended well. The server says so with `grpc-status: 0` in the trailers after the last message, or together with the headers when there was no message.</source>
        <translation>Çağrı iyi bitmiştir. Sunucu bunu son iletiden sonra gelen başlıklarda (trailers), ileti yoksa başlıklarla birlikte `grpc-status: 0` ile bildirir.</translation>
    </message>
    <message>
        <source>An access log is full of HTTP 200, yet callers see errors: gRPC answers with `:status` 200 even when the call fails, and the outcome stands in `grpc-status`.</source>
        <translation>Erişim günlüğü HTTP 200 ile doludur, çağıranlar ise hata görür: gRPC, çağrı başarısız olduğunda bile `:status` olarak 200 döndürür; sonuç `grpc-status` içindedir.</translation>
    </message>
    <message>
        <source>Log and alert on `grpc-status`: `%GRPC_STATUS%` in Envoy, `$sent_trailer_grpc_status` or `$upstream_trailer_grpc_status` in nginx.</source>
        <translation>Günlüğü ve uyarıları `grpc-status` değerine göre kurun: Envoy&apos;da `%GRPC_STATUS%`, nginx&apos;te `$sent_trailer_grpc_status` veya `$upstream_trailer_grpc_status`.</translation>
    </message>
    <message>
        <source>The status is OK but a batch did only part of its work: the failures of single items are fields of the answer.</source>
        <translation>Durum tamamdır ama toplu bir işlem işin yalnızca bir bölümünü yapmıştır: Tek tek öğelerin hataları yanıtın alanlarındadır.</translation>
    </message>
    <message>
        <source>Read the per-item results that the service defines.</source>
        <translation>Hizmetin tanımladığı, öğe başına sonuçları okuyun.</translation>
    </message>
    <message>
        <source>A server ends every successful call with OK; an error code with a message body of data is not possible, since a failed unary call delivers no response message.</source>
        <translation>Sunucu, başarılı her çağrıyı OK ile bitirir; başarısız bir tekil (unary) çağrı yanıt iletisi taşımadığından hem hata kodu hem veri döndürülemez.</translation>
    </message>
    <message>
        <source>success</source>
        <translation>başarılı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Any moment of a call</source>
        <translation>Çağrının herhangi bir anı</translation>
    </message>
    <message>
        <source>The call was given up, as a rule by the caller: a user left, a deadline further up the chain ended, or the client closed its channel. What the server had done by then stays done, unless the application undoes it.</source>
        <translation>Çağrıdan, genellikle çağıran tarafça, vazgeçilmiştir: Kullanıcı gitmiş, zincirin üst halkalarından birinde süre sınırı dolmuş veya istemci kanalını kapatmıştır. Sunucunun o ana kadar yaptıkları, uygulama geri almadıkça yapılmış kalır.</translation>
    </message>
    <message>
        <source>Go spells the code `Canceled`. A stream reset with HTTP/2 `CANCEL` by the server arrives as this code too.</source>
        <translation>Go bu kodu `Canceled` olarak yazar. Sunucunun HTTP/2 `CANCEL` ile sıfırladığı akış da bu kodla gelir.</translation>
    </message>
    <message>
        <source>`context canceled` in a Go service: the incoming request that caused this call was gone, so the context of the outgoing call ended with it.</source>
        <translation>Bir Go hizmetinde `context canceled`: Bu çağrıya yol açan gelen istek bitmiş, giden çağrının bağlamı (context) da onunla birlikte sona ermiştir.</translation>
    </message>
    <message>
        <source>Nothing to do for a user who left. Work that must outlive the request needs a context of its own: `context.WithoutCancel` since Go 1.21.</source>
        <translation>Kullanıcı ayrıldıysa yapılacak bir şey yok. İstekten uzun yaşaması gereken işe ayrı bir bağlam verin: Go 1.21&apos;den beri `context.WithoutCancel`.</translation>
    </message>
    <message>
        <source>`grpc: the client connection is closing`: the program called `Close()` on its connection while calls were running.</source>
        <translation>`grpc: the client connection is closing`: Program, çağrılar sürerken bağlantısında `Close()` çağırmıştır.</translation>
    </message>
    <message>
        <source>Keep one connection for the life of the process, and close it after the last call.</source>
        <translation>Süreç boyunca tek bir bağlantı tutun ve onu son çağrıdan sonra kapatın.</translation>
    </message>
    <message>
        <source>`Locally cancelled by application!` (Python) or `Cancelled on client` (Node.js): the program&apos;s own code cancelled.</source>
        <translation>`Locally cancelled by application!` (Python) veya `Cancelled on client` (Node.js): Programın kendi kodu iptal etmiştir.</translation>
    </message>
    <message>
        <source>Look for the `cancel()` in that program, often in a timeout helper or a stream that is no longer read.</source>
        <translation>O programda `cancel()` çağrısını arayın; çoğunlukla bir zaman aşımı yardımcısında veya artık okunmayan bir akıştadır.</translation>
    </message>
    <message>
        <source>`stream terminated by RST_STREAM with error code: CANCEL` while the client waits: a proxy in between or the server reset the stream.</source>
        <translation>İstemci beklerken `stream terminated by RST_STREAM with error code: CANCEL`: Aradaki bir vekil sunucu veya sunucunun kendisi akışı sıfırlamıştır.</translation>
    </message>
    <message>
        <source>Compare with the idle and route timeouts of the proxy; long streams need their own.</source>
        <translation>Vekil sunucunun boşta kalma ve rota zaman aşımlarıyla karşılaştırın; uzun akışlar ayrı değerler ister.</translation>
    </message>
    <message>
        <source>Libraries report it when the caller cancels; a service should not send it to say that it has no time.</source>
        <translation>Çağıran iptal ettiğinde kitaplıklar bildirir; hizmet, vakti kalmadığını söylemek için bu kodu göndermemelidir.</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>canceled</translation>
    </message>
    <message>
        <source>context canceled</source>
        <translation>context canceled</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmeyen hata</translation>
    </message>
    <message>
        <source>Server handler</source>
        <translation>Sunucudaki işleyici</translation>
    </message>
    <message>
        <source>The server&apos;s code failed without saying how: an exception, or an error that is no gRPC status. Clients also report it for an HTTP status that has no entry in the mapping table, 200 without `grpc-status` among them.</source>
        <translation>Sunucudaki kod, nasıl olduğunu söylemeden başarısız olmuştur: Bir istisna oluşmuş veya gRPC durumu olmayan bir hata dönmüştür. İstemciler, eşleme tablosunda yeri olmayan HTTP durumlarını (`grpc-status` taşımayan 200 dahil) da bu kodla bildirir.</translation>
    </message>
    <message>
        <source>`Application error processing RPC` from a Java server: the handler threw an exception, whose text stays on the server.</source>
        <translation>Java sunucusundan `Application error processing RPC`: İşleyici bir istisna fırlatmıştır; metni sunucuda kalır.</translation>
    </message>
    <message>
        <source>Find the stack trace in the server&apos;s log at that moment, and let the handler answer with a status of its own.</source>
        <translation>O ana ait yığın izini sunucunun günlüğünde bulun ve işleyicinin kendi durumuyla yanıt vermesini sağlayın.</translation>
    </message>
    <message>
        <source>`Exception calling application:` (Python) or `Exception was thrown by handler.` (.NET): the same in other languages; Python adds the text of the exception.</source>
        <translation>`Exception calling application:` (Python) veya `Exception was thrown by handler.` (.NET): Aynı durumun başka dillerdeki biçimi; Python istisnanın metnini de ekler.</translation>
    </message>
    <message>
        <source>Handle the exception: `context.abort(...)` in Python, `throw new RpcException(...)` in .NET. `EnableDetailedErrors` shows the text while you search.</source>
        <translation>İstisnayı ele alın: Python&apos;da `context.abort(...)`, .NET&apos;te `throw new RpcException(...)`. `EnableDetailedErrors`, ararken metni gösterir.</translation>
    </message>
    <message>
        <source>`code = Unknown desc =` with a text of the application, from Go: the handler returned a plain `error`.</source>
        <translation>Go&apos;dan, uygulamanın kendi metniyle `code = Unknown desc =`: İşleyici düz bir `error` döndürmüştür.</translation>
    </message>
    <message>
        <source>Wrap it: `status.Errorf(codes.NotFound, ...)`, whichever code tells the caller what to do.</source>
        <translation>Hatayı, çağırana ne yapacağını söyleyen kodla sarmalayın: `status.Errorf(codes.NotFound, ...)`.</translation>
    </message>
    <message>
        <source>`received unexpected content-type &quot;text/html&quot;` or `Received HTTP status code 500`: a web server or a proxy&apos;s error page answered, not gRPC.</source>
        <translation>`received unexpected content-type &quot;text/html&quot;` veya `Received HTTP status code 500`: gRPC değil, bir web sunucusu ya da vekil sunucunun hata sayfası yanıt vermiştir.</translation>
    </message>
    <message>
        <source>`curl -sv --http2-prior-knowledge http://10.0.0.5:50051/`</source>
        <translation>`curl -sv --http2-prior-knowledge http://10.0.0.5:50051/`</translation>
    </message>
    <message>
        <source>Check address, port and route; read the proxy&apos;s log for the real error.</source>
        <translation>Adresi, bağlantı noktasını ve rotayı denetleyin; asıl hatayı vekil sunucunun günlüğünde okuyun.</translation>
    </message>
    <message>
        <source>Leave it to the library: a service that knows the cause has a better code, INTERNAL for its own broken invariants.</source>
        <translation>Bunu kitaplığa bırakın: Nedeni bilen bir hizmetin daha iyi bir kodu vardır; kendi iç tutarlılığı bozulduğunda INTERNAL.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>bilinmeyen hata</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Geçersiz bağımsız değişken</translation>
    </message>
    <message>
        <source>Check of the request</source>
        <translation>İsteğin denetlenmesi</translation>
    </message>
    <message>
        <source>Something in the request is wrong in itself, whatever state the system is in: an empty name, a malformed identifier, a field that may not be set.</source>
        <translation>İstekteki bir şey, sistemin durumu ne olursa olsun kendi başına yanlıştır: Boş bir ad, bozuk bir kimlik, doldurulmaması gereken bir alan.</translation>
    </message>
    <message>
        <source>A Google API answers `Request contains an invalid argument.`, sometimes with nothing else; the details carry `google.rpc.BadRequest` with the field.</source>
        <translation>Bir Google API&apos;si, bazen başka bir şey eklemeden, `Request contains an invalid argument.` der; ayrıntılarda alanı gösteren `google.rpc.BadRequest` bulunur.</translation>
    </message>
    <message>
        <source>Print the error details (`grpc-status-details-bin`), not only the message; then correct the named field.</source>
        <translation>Yalnızca iletiyi değil hata ayrıntılarını da (`grpc-status-details-bin`) yazdırın, sonra adı geçen alanı düzeltin.</translation>
    </message>
    <message>
        <source>`etcdserver: request is too large`: the write is bigger than `--max-request-bytes`, 1.5 MiB by default.</source>
        <translation>`etcdserver: request is too large`: Yazma, varsayılanı 1,5 MiB olan `--max-request-bytes` değerinden büyüktür.</translation>
    </message>
    <message>
        <source>Store less in one key or transaction; in Kubernetes, look for an oversized ConfigMap, Secret or custom resource.</source>
        <translation>Tek anahtara veya işleme daha az veri koyun; Kubernetes&apos;te fazla büyük bir ConfigMap, Secret veya özel kaynak arayın.</translation>
    </message>
    <message>
        <source>`etcdserver: authentication failed, invalid user ID or password`: etcd uses this code for a wrong password, not 16.</source>
        <translation>`etcdserver: authentication failed, invalid user ID or password`: etcd yanlış parola için 16 değil, bu kodu kullanır.</translation>
    </message>
    <message>
        <source>Correct the user and password that the client is configured with.</source>
        <translation>İstemcinin yapılandırmasındaki kullanıcı adı ve parolayı düzeltin.</translation>
    </message>
    <message>
        <source>`invalid gRPC request content-type` from a Go server, with HTTP 415: the caller speaks plain HTTP or JSON.</source>
        <translation>Bir Go sunucusundan HTTP 415 ile `invalid gRPC request content-type`: Çağıran düz HTTP veya JSON konuşuyordur.</translation>
    </message>
    <message>
        <source>Use a gRPC client, or put a gateway (grpc-gateway, Envoy&apos;s transcoder) before the server.</source>
        <translation>gRPC istemcisi kullanın veya sunucunun önüne bir ağ geçidi (grpc-gateway, Envoy&apos;un dönüştürücüsü) koyun.</translation>
    </message>
    <message>
        <source>A service sends it for what the caller can see and mend in the request alone; gRPC itself does not produce it for a parsing error, that is INTERNAL.</source>
        <translation>Hizmet bunu, çağıranın yalnızca isteğe bakarak görüp düzeltebileceği şeyler için gönderir; ayrıştırma hatası için gRPC&apos;nin ürettiği kod bu değil, INTERNAL&apos;dır.</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>geçersiz istek</translation>
    </message>
    <message>
        <source>Deadline exceeded</source>
        <translation>Süre sınırı aşıldı</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Yanıtı beklerken</translation>
    </message>
    <message>
        <source>The time that the caller allowed ran out before the answer came. The client notices by itself; the server learns of the limit from the header `grpc-timeout` and stops as well.</source>
        <translation>Çağıranın tanıdığı süre, yanıt gelmeden dolmuştur. İstemci bunu kendisi fark eder; sunucu sınırı `grpc-timeout` başlığından öğrenir ve o da bırakır.</translation>
    </message>
    <message>
        <source>The work may have been done all the same: a success can cross the deadline on its way back.</source>
        <translation>İş yine de yapılmış olabilir: Başarılı bir yanıt daha yoldayken süre dolmuştur.</translation>
    </message>
    <message>
        <source>`context deadline exceeded` after the full timeout: the server is slow, or waits for a lock, a pool or another service.</source>
        <translation>Süre tamamen dolunca `context deadline exceeded`: Sunucu yavaştır ya da bir kilidi, bağlantı havuzunu veya başka bir hizmeti bekliyordur.</translation>
    </message>
    <message>
        <source>Follow the call in a trace to the slowest span; raise the deadline only where the work really takes that long.</source>
        <translation>Çağrıyı izleme (trace) kaydında en yavaş adıma kadar takip edin; süre sınırını yalnızca iş gerçekten o kadar sürüyorsa yükseltin.</translation>
    </message>
    <message>
        <source>`grpcurl -plaintext 10.0.0.5:50051 list`</source>
        <translation>`grpcurl -plaintext 10.0.0.5:50051 list`</translation>
    </message>
    <message>
        <source>Treat it as UNAVAILABLE: check name, port, firewall and TLS.</source>
        <translation>UNAVAILABLE gibi ele alın: Adı, bağlantı noktasını, güvenlik duvarını ve TLS&apos;yi denetleyin.</translation>
    </message>
    <message>
        <source>A whole chain of services fails together after one slow call: each waits with a deadline longer than that of its caller.</source>
        <translation>Tek bir yavaş çağrıdan sonra bütün hizmet zinciri birlikte başarısız olur: Her halka, çağıranınkinden uzun bir süre sınırıyla bekliyordur.</translation>
    </message>
    <message>
        <source>Pass the deadline on (the context in Go and Java does), and leave each hop a little less than it got.</source>
        <translation>Süre sınırını aktarın (Go ve Java&apos;da bağlam bunu yapar) ve her adıma, aldığından biraz daha az süre bırakın.</translation>
    </message>
    <message>
        <source>kubelet logs `GenericPLEG: Unable to retrieve pods` with this code, then `PLEG is not healthy`: the container runtime does not answer within `runtimeRequestTimeout`, two minutes by default.</source>
        <translation>kubelet bu kodla `GenericPLEG: Unable to retrieve pods`, ardından `PLEG is not healthy` yazar: Konteyner çalışma ortamı, varsayılanı iki dakika olan `runtimeRequestTimeout` süresinde yanıt vermiyordur.</translation>
    </message>
    <message>
        <source>`crictl pods`, `journalctl -u containerd`</source>
        <translation>`crictl pods`, `journalctl -u containerd`</translation>
    </message>
    <message>
        <source>Look at disk load and at containerd&apos;s own log on that node.</source>
        <translation>O düğümde disk yüküne ve containerd&apos;nin kendi günlüğüne bakın.</translation>
    </message>
    <message>
        <source>A change (a payment, an insert) ends so, and the retry creates it twice.</source>
        <translation>Bir değişiklik (ödeme, ekleme) böyle biter ve yeniden deneme onu ikinci kez oluşturur.</translation>
    </message>
    <message>
        <source>Read the state before repeating, or give the request an identifier by which the server recognizes the second attempt.</source>
        <translation>Yinelemeden önce durumu okuyun veya isteğe, sunucunun ikinci denemeyi tanıyacağı bir kimlik verin.</translation>
    </message>
    <message>
        <source>Libraries send it when the caller&apos;s own limit is reached; a service that gives up on a dependency for lack of time answers with it too.</source>
        <translation>Çağıranın kendi sınırı dolduğunda kitaplıklar bildirir; zaman yetmediği için bağlı olduğu bir hizmetten vazgeçen hizmet de bununla yanıt verir.</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>zaman aşımı</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>The thing that the request names does not exist, or the caller may not know whether it does. The method was found and ran: an unknown method or path is UNIMPLEMENTED.</source>
        <translation>İstekte adı geçen şey yoktur veya çağıranın, olup olmadığını bilmesi istenmiyordur. Metot bulunmuş ve çalışmıştır: Bilinmeyen bir metot veya yol UNIMPLEMENTED verir.</translation>
    </message>
    <message>
        <source>kubelet or `crictl pull`: `code = NotFound desc = failed to pull and unpack image`: the tag or repository does not exist in that registry.</source>
        <translation>kubelet veya `crictl pull`: `code = NotFound desc = failed to pull and unpack image`: Etiket veya depo o kayıt sunucusunda yoktur.</translation>
    </message>
    <message>
        <source>Correct name and tag; make sure the image exists for the node&apos;s architecture.</source>
        <translation>Adı ve etiketi düzeltin; imajın düğümün mimarisi için de var olduğundan emin olun.</translation>
    </message>
    <message>
        <source>`etcdserver: requested lease not found`: the lease ran out, or was revoked, before the client renewed it.</source>
        <translation>`etcdserver: requested lease not found`: Kira, istemci yenilemeden önce dolmuş veya geri alınmıştır.</translation>
    </message>
    <message>
        <source>Ask for a new lease and write the keys again; look for long pauses or a longer TTL if it recurs.</source>
        <translation>Yeni bir kira alıp anahtarları yeniden yazın; yineleniyorsa uzun duraklamaları arayın veya TTL&apos;yi uzatın.</translation>
    </message>
    <message>
        <source>A health check fails with `unknown service`: the server&apos;s health service knows no status under that name.</source>
        <translation>Sağlık denetimi `unknown service` ile başarısız olur: Sunucunun sağlık hizmeti bu ad için bir durum tutmuyordur.</translation>
    </message>
    <message>
        <source>`grpc_health_probe -addr=10.0.0.5:50051`</source>
        <translation>`grpc_health_probe -addr=10.0.0.5:50051`</translation>
    </message>
    <message>
        <source>Check the empty name, or have the server set a status for the service: `SetServingStatus`.</source>
        <translation>Boş adı denetleyin veya sunucunun hizmet için durum bildirmesini sağlayın: `SetServingStatus`.</translation>
    </message>
    <message>
        <source>A freshly created object is not found for some moments: the read went to a replica that lags.</source>
        <translation>Yeni oluşturulmuş bir nesne birkaç an bulunamaz: Okuma, geriden gelen bir kopyaya gitmiştir.</translation>
    </message>
    <message>
        <source>Read with strong consistency where the service offers it, or try again after a short wait.</source>
        <translation>Hizmet sunuyorsa güçlü tutarlılıkla okuyun veya kısa bir beklemeden sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A service sends it when the named object is missing. Google&apos;s table also allows it to hide something from a whole class of callers; for single users of a class who lack a right it demands PERMISSION_DENIED.</source>
        <translation>Adı verilen nesne yoksa hizmet bunu gönderir. Google&apos;ın tablosu, bir şeyi bütün bir kullanıcı sınıfından gizlemek için de buna izin verir; sınıfın içinde yetkisi olmayan tek tek kullanıcılar için PERMISSION_DENIED ister.</translation>
    </message>
    <message>
        <source>no such object</source>
        <translation>böyle bir nesne yok</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <source>The caller tried to create something, and something with that name or key is there.</source>
        <translation>Çağıran bir şey oluşturmak istemiş, ama o adda veya anahtarda bir şey zaten vardır.</translation>
    </message>
    <message>
        <source>It comes on the second attempt after a timeout or a broken connection: the first attempt had succeeded.</source>
        <translation>Zaman aşımından veya kopan bağlantıdan sonraki ikinci denemede gelir: İlk deneme başarılı olmuştur.</translation>
    </message>
    <message>
        <source>Read the object and compare; if it is what you wanted, count the call as done.</source>
        <translation>Nesneyi okuyup karşılaştırın; istediğiniz buysa çağrıyı yapılmış sayın.</translation>
    </message>
    <message>
        <source>A database such as Spanner reports a duplicate primary key or unique index.</source>
        <translation>Spanner gibi bir veritabanı, yinelenen birincil anahtar veya benzersiz dizin bildirir.</translation>
    </message>
    <message>
        <source>Choose another key, or use the service&apos;s upsert where overwriting is meant.</source>
        <translation>Başka bir anahtar seçin veya üzerine yazmak isteniyorsa hizmetin ekle-veya-güncelle işlemini kullanın.</translation>
    </message>
    <message>
        <source>A service sends it to a create call; etcd answers FAILED_PRECONDITION for the same situation.</source>
        <translation>Hizmet bunu bir oluşturma çağrısına verir; etcd aynı durumda FAILED_PRECONDITION döndürür.</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>yinelenen kayıt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>İzin verilmedi</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Yetkilendirme</translation>
    </message>
    <message>
        <source>The server knows who calls, and does not let this caller do that. New credentials of the same identity change nothing; a right has to be granted.</source>
        <translation>Sunucu çağıranın kim olduğunu bilir ve bunu yapmasına izin vermez. Aynı kimliğin yeni kimlik bilgileri bir şeyi değiştirmez; yetki verilmelidir.</translation>
    </message>
    <message>
        <source>Clients also derive it from HTTP 403 without `grpc-status`: then a proxy or gateway refused, not the application.</source>
        <translation>İstemciler bunu `grpc-status` taşımayan HTTP 403&apos;ten de çıkarır: O zaman reddeden uygulama değil, bir vekil sunucu veya ağ geçididir.</translation>
    </message>
    <message>
        <source>Google Cloud: `The caller does not have permission`. The service account lacks the role, or another account is used than you think.</source>
        <translation>Google Cloud: `The caller does not have permission`. Hizmet hesabında rol eksiktir veya sandığınızdan başka bir hesap kullanılıyordur.</translation>
    </message>
    <message>
        <source>`gcloud auth list`, and the audit log entry of the refused call</source>
        <translation>`gcloud auth list` ve reddedilen çağrının denetim günlüğündeki kaydı</translation>
    </message>
    <message>
        <source>Grant the role that holds the named permission, to the account that really calls.</source>
        <translation>Adı geçen izni içeren rolü, gerçekten çağıran hesaba verin.</translation>
    </message>
    <message>
        <source>`RBAC: access denied`: Envoy&apos;s or Istio&apos;s authorization policy refused before the service saw the call.</source>
        <translation>`RBAC: access denied`: Envoy&apos;un veya Istio&apos;nun yetkilendirme ilkesi, hizmet çağrıyı görmeden reddetmiştir.</translation>
    </message>
    <message>
        <source>`istioctl x authz check POD`</source>
        <translation>`istioctl x authz check POD`</translation>
    </message>
    <message>
        <source>Add the caller&apos;s principal to the `AuthorizationPolicy`, and check that mTLS gives it the identity the rule expects.</source>
        <translation>Çağıranın kimliğini `AuthorizationPolicy` içine ekleyin ve mTLS&apos;nin, kuralın beklediği kimliği verdiğini denetleyin.</translation>
    </message>
    <message>
        <source>`etcdserver: permission denied`: the user&apos;s roles do not cover this key range.</source>
        <translation>`etcdserver: permission denied`: Kullanıcının rolleri bu anahtar aralığını kapsamıyordur.</translation>
    </message>
    <message>
        <source>Grant it with `etcdctl role grant-permission`.</source>
        <translation>`etcdctl role grant-permission` ile verin.</translation>
    </message>
    <message>
        <source>`unexpected HTTP status code received from server: 403 (Forbidden)`: a load balancer, web application firewall or identity proxy answered.</source>
        <translation>`unexpected HTTP status code received from server: 403 (Forbidden)`: Bir yük dengeleyici, web uygulaması güvenlik duvarı veya kimlik doğrulayan vekil sunucu yanıt vermiştir.</translation>
    </message>
    <message>
        <source>Look for the refusal in the log of that component.</source>
        <translation>Reddi o bileşenin günlüğünde arayın.</translation>
    </message>
    <message>
        <source>A service sends it to an identified caller who lacks a right; without valid credentials it is UNAUTHENTICATED, and an exhausted quota is RESOURCE_EXHAUSTED.</source>
        <translation>Hizmet bunu, kimliği belli ama yetkisi olmayan çağırana gönderir; geçerli kimlik bilgisi yoksa UNAUTHENTICATED, kota bittiyse RESOURCE_EXHAUSTED kullanılır.</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>erişim reddedildi</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>yasak</translation>
    </message>
    <message>
        <source>Resource exhausted</source>
        <translation>Kaynak tükendi</translation>
    </message>
    <message>
        <source>Limits of size, rate or quota</source>
        <translation>Boyut, hız veya kota sınırı</translation>
    </message>
    <message>
        <source>A limit was reached: a quota, a rate, memory, disk, or simply the size of one message. Waiting helps for a rate; it never helps for a message that is too large.</source>
        <translation>Bir sınıra ulaşılmıştır: kota, hız, bellek, disk veya yalnızca tek bir iletinin boyutu. Hız sınırında beklemek işe yarar, fazla büyük bir iletide hiç yaramaz.</translation>
    </message>
    <message>
        <source>As HTTP it becomes 429. The way back is another: HTTP 429 without `grpc-status` reaches a gRPC client as UNAVAILABLE.</source>
        <translation>HTTP&apos;ye 429 olarak çevrilir. Geri dönüş yolu başkadır: `grpc-status` taşımayan HTTP 429, gRPC istemcisine UNAVAILABLE olarak ulaşır.</translation>
    </message>
    <message>
        <source>`grpc: received message larger than max (… vs. 4194304)` (Go), `Received message larger than max` (C++, Python, Node.js), `gRPC message exceeds maximum size 4194304` (Java): the receiving side takes 4 MiB by default.</source>
        <translation>`grpc: received message larger than max (… vs. 4194304)` (Go), `Received message larger than max` (C++, Python, Node.js), `gRPC message exceeds maximum size 4194304` (Java): Alan taraf varsayılan olarak 4 MiB kabul eder.</translation>
    </message>
    <message>
        <source>Page or stream the data. Or raise the limit on the side that complains: `grpc.MaxCallRecvMsgSize`, `grpc.max_receive_message_length`, `maxInboundMessageSize`.</source>
        <translation>Veriyi sayfalara bölün veya akışla gönderin. Ya da yakınan taraftaki sınırı yükseltin: `grpc.MaxCallRecvMsgSize`, `grpc.max_receive_message_length`, `maxInboundMessageSize`.</translation>
    </message>
    <message>
        <source>A Google API says `Quota exceeded for quota metric`: a limit per minute or per day of the project is used up.</source>
        <translation>Bir Google API&apos;si `Quota exceeded for quota metric` der: Projenin dakikalık veya günlük sınırı dolmuştur.</translation>
    </message>
    <message>
        <source>Back off with growing pauses; spread the load, or ask for a larger quota.</source>
        <translation>Giderek uzayan aralarla yeniden deneyin; yükü yayın veya daha büyük kota isteyin.</translation>
    </message>
    <message>
        <source>`etcdserver: mvcc: database space exceeded`: etcd reached `--quota-backend-bytes`, 2 GiB by default, and takes no more writes.</source>
        <translation>`etcdserver: mvcc: database space exceeded`: etcd, varsayılanı 2 GiB olan `--quota-backend-bytes` sınırına ulaşmıştır ve artık yazma kabul etmez.</translation>
    </message>
    <message>
        <source>`etcdctl endpoint status -w table`, `etcdctl alarm list`</source>
        <translation>`etcdctl endpoint status -w table`, `etcdctl alarm list`</translation>
    </message>
    <message>
        <source>Compact, defragment each member, then `etcdctl alarm disarm`.</source>
        <translation>Önce sıkıştırma (compact), sonra her üyede birleştirme (defrag) yapın, ardından `etcdctl alarm disarm` çalıştırın.</translation>
    </message>
    <message>
        <source>`etcdserver: too many requests`: more proposals are waiting than etcd can apply, as a rule for a slow disk.</source>
        <translation>`etcdserver: too many requests`: Genellikle disk yavaş olduğu için, etcd&apos;nin uygulayabildiğinden çok öneri bekliyordur.</translation>
    </message>
    <message>
        <source>The metric `etcd_disk_wal_fsync_duration_seconds`</source>
        <translation>`etcd_disk_wal_fsync_duration_seconds` ölçümü</translation>
    </message>
    <message>
        <source>Look at the fsync times of the disk; slow the writers down until then.</source>
        <translation>Diskin fsync sürelerine bakın; o zamana kadar yazanları yavaşlatın.</translation>
    </message>
    <message>
        <source>`stream terminated by RST_STREAM with error code: ENHANCE_YOUR_CALM`, in Node.js `Bandwidth exhausted or memory limit exceeded`: the peer found the stream too much.</source>
        <translation>`stream terminated by RST_STREAM with error code: ENHANCE_YOUR_CALM`, Node.js&apos;te `Bandwidth exhausted or memory limit exceeded`: Karşı taraf akışı fazla bulmuştur.</translation>
    </message>
    <message>
        <source>Send smaller headers and fewer streams at once, and see the peer&apos;s log for its limit.</source>
        <translation>Daha küçük başlıklar ve aynı anda daha az akış gönderin; sınırı karşı tarafın günlüğünde arayın.</translation>
    </message>
    <message>
        <source>A service sends it for a limit of this caller or of a resource; for general overload that soon passes, UNAVAILABLE fits, which clients retry.</source>
        <translation>Hizmet bunu çağırana veya bir kaynağa ait sınır için gönderir; kısa sürede geçecek genel aşırı yükte, istemcilerin yeniden denediği UNAVAILABLE uygundur.</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>kota aşıldı</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>ileti çok büyük</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>hız sınırı aşıldı</translation>
    </message>
    <message>
        <source>Failed precondition</source>
        <translation>Ön koşul sağlanmadı</translation>
    </message>
    <message>
        <source>The request is well formed, but the system is not in the state that it needs: the directory is not empty, the index is missing, the member is no learner. Repeating it changes nothing until somebody changes that state.</source>
        <translation>İstek düzgündür, ama sistem onun gerektirdiği durumda değildir: Klasör boş değildir, dizin (index) yoktur, üye öğrenci (learner) değildir. Birisi o durumu değiştirene kadar yinelemek bir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Firestore: `The query requires an index`, with a link that creates it.</source>
        <translation>Firestore: `The query requires an index`; yanında dizini oluşturan bir bağlantı vardır.</translation>
    </message>
    <message>
        <source>Follow the link, or add the composite index to `firestore.indexes.json`, and wait until it is built.</source>
        <translation>Bağlantıyı izleyin veya birleşik dizini `firestore.indexes.json` dosyasına ekleyip oluşmasını bekleyin.</translation>
    </message>
    <message>
        <source>`etcdserver: re-configuration failed due to not enough started members`: adding or removing a member would cost the quorum.</source>
        <translation>`etcdserver: re-configuration failed due to not enough started members`: Üye eklemek veya çıkarmak çoğunluğu bozacaktır.</translation>
    </message>
    <message>
        <source>`etcdctl member list -w table`</source>
        <translation>`etcdctl member list -w table`</translation>
    </message>
    <message>
        <source>Bring the members up first, or remove the dead one before you add another.</source>
        <translation>Önce üyeleri ayağa kaldırın veya yenisini eklemeden önce ölü olanı çıkarın.</translation>
    </message>
    <message>
        <source>`etcdserver: not leader` or `can only promote a learner member which is in sync with leader`: the right member, but not yet.</source>
        <translation>`etcdserver: not leader` veya `can only promote a learner member which is in sync with leader`: Doğru üyedir ama zamanı gelmemiştir.</translation>
    </message>
    <message>
        <source>Ask the leader, or let the learner catch up and repeat the promotion.</source>
        <translation>Lidere sorun ya da öğrenci üyenin yetişmesini bekleyip yükseltmeyi yineleyin.</translation>
    </message>
    <message>
        <source>Through a REST gateway it is 400, and the client looks for a mistake in its JSON.</source>
        <translation>REST ağ geçidinden 400 olarak geçer ve istemci hatayı kendi JSON&apos;unda arar.</translation>
    </message>
    <message>
        <source>Read `code` in the body: 9 means state, 3 means content.</source>
        <translation>Gövdedeki `code` değerine bakın: 9 durumu, 3 içeriği gösterir.</translation>
    </message>
    <message>
        <source>A service sends it where the caller must not retry before the state has been changed; where retrying a larger sequence helps, ABORTED, and where the very same call may succeed soon, UNAVAILABLE.</source>
        <translation>Hizmet bunu, çağıranın durum değişmeden yeniden denememesi gereken yerde gönderir; daha büyük bir işlem dizisini baştan denemek işe yarıyorsa ABORTED, aynı çağrı az sonra başarılı olabilecekse UNAVAILABLE uygundur.</translation>
    </message>
    <message>
        <source>wrong state</source>
        <translation>uygun olmayan durum</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Yarıda kesildi</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>İşlem (transaction)</translation>
    </message>
    <message>
        <source>Two things wanted the same data at the same time, and this one lost: a transaction conflict, a failed compare-and-set, a lock held by another. Repeating the single call does not help: the whole sequence has to be repeated, from its first read.</source>
        <translation>İki iş aynı anda aynı veriyi istemiş, bu taraf kaybetmiştir: İşlem çakışması, başarısız bir karşılaştır-ve-yaz, başkasının elindeki kilit. Tek çağrıyı yinelemek işe yaramaz; ilk okumadan başlayarak bütün adımlar yinelenmelidir.</translation>
    </message>
    <message>
        <source>Spanner: `Transaction was aborted`; Firestore: `Too much contention on these documents`. Many writers change the same rows or documents.</source>
        <translation>Spanner: `Transaction was aborted`; Firestore: `Too much contention on these documents`. Çok sayıda yazan, aynı satırları veya belgeleri değiştiriyordur.</translation>
    </message>
    <message>
        <source>Use the client library&apos;s transaction function, which repeats the whole body; spread hot counters over several rows.</source>
        <translation>İstemci kitaplığının, gövdenin tümünü yineleyen işlem (transaction) işlevini kullanın; yoğun sayaçları birden çok satıra dağıtın.</translation>
    </message>
    <message>
        <source>A CSI driver such as ceph-csi: `an operation with the given Volume ID … already exists`. The first attempt is still running after the caller&apos;s timeout.</source>
        <translation>ceph-csi gibi bir CSI sürücüsü: `an operation with the given Volume ID … already exists`. İlk deneme, çağıranın zaman aşımından sonra hâlâ sürüyordur.</translation>
    </message>
    <message>
        <source>Find out why the first one hangs: the storage back end does not answer. Kubernetes repeats by itself.</source>
        <translation>İlkinin neden takıldığını bulun: Depolama sistemi yanıt vermiyordur. Kubernetes kendiliğinden yineler.</translation>
    </message>
    <message>
        <source>A service sends it for a conflict that a fresh attempt may win.</source>
        <translation>Hizmet bunu, yeni bir denemenin kazanabileceği çakışmalar için gönderir.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>çakışma</translation>
    </message>
    <message>
        <source>concurrency conflict</source>
        <translation>eşzamanlılık çakışması</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Aralık dışında</translation>
    </message>
    <message>
        <source>The operation goes beyond what exists at present: reading past the end of a file, or a revision that history no longer holds. Unlike INVALID_ARGUMENT it may become right later, when there is more.</source>
        <translation>İşlem şu anda var olanın ötesine uzanır: Dosya sonundan sonrasını okumak veya geçmişte artık bulunmayan bir sürümü istemek. INVALID_ARGUMENT&apos;tan farkı, daha fazla veri olduğunda doğru hâle gelebilmesidir.</translation>
    </message>
    <message>
        <source>`etcdserver: mvcc: required revision has been compacted`: a watch or a paged list asks for a revision that compaction has removed; Kubernetes shows it as 410 Gone.</source>
        <translation>`etcdserver: mvcc: required revision has been compacted`: Bir izleme (watch) veya sayfalı liste, sıkıştırmanın sildiği bir sürümü ister; Kubernetes bunu 410 Gone olarak gösterir.</translation>
    </message>
    <message>
        <source>List again and watch from the new revision; clients such as the reflector in client-go do that themselves.</source>
        <translation>Yeniden listeleyip yeni sürümden izleyin; client-go&apos;daki reflector gibi istemciler bunu kendileri yapar.</translation>
    </message>
    <message>
        <source>`etcdserver: mvcc: required revision is a future revision`: the member is behind, or was restored from an older snapshot.</source>
        <translation>`etcdserver: mvcc: required revision is a future revision`: Üye geridedir veya daha eski bir anlık görüntüden geri yüklenmiştir.</translation>
    </message>
    <message>
        <source>`etcdctl endpoint status -w table`</source>
        <translation>`etcdctl endpoint status -w table`</translation>
    </message>
    <message>
        <source>Compare the revisions of the members; after a restore, restart the clients that remember the old one.</source>
        <translation>Üyelerin sürümlerini karşılaştırın; geri yüklemeden sonra eski sürümü hatırlayan istemcileri yeniden başlatın.</translation>
    </message>
    <message>
        <source>A service sends it to a caller that iterates, so that it knows where the end is.</source>
        <translation>Hizmet bunu, sona geldiğini anlasın diye sırayla ilerleyen çağırana gönderir.</translation>
    </message>
    <message>
        <source>past the end</source>
        <translation>sonun ötesinde</translation>
    </message>
    <message>
        <source>Unimplemented</source>
        <translation>Gerçekleştirilmemiş</translation>
    </message>
    <message>
        <source>Method lookup</source>
        <translation>Metodun aranması</translation>
    </message>
    <message>
        <source>The server has no such service or method, or does not support what the call needs, such as the compression that the client chose.</source>
        <translation>Sunucuda böyle bir hizmet veya metot yoktur ya da çağrının gerektirdiği bir şeyi, örneğin istemcinin seçtiği sıkıştırmayı desteklemiyordur.</translation>
    </message>
    <message>
        <source>HTTP 404 without `grpc-status` arrives as this code, not as NOT_FOUND: to a gRPC client, a path that the web server does not know is a method that is not there. In the other direction NOT_FOUND becomes 404, and UNIMPLEMENTED 501.</source>
        <translation>`grpc-status` taşımayan HTTP 404, NOT_FOUND değil bu kod olarak gelir: gRPC istemcisi için web sunucusunun bilmediği yol, var olmayan bir metottur. Ters yönde NOT_FOUND 404&apos;e, UNIMPLEMENTED 501&apos;e çevrilir.</translation>
    </message>
    <message>
        <source>`unknown service helloworld.Greeter` or `unknown method` (Go), `Method not found:` (Java), `The server does not implement the method` (Node.js): the program at that port does not serve it. Often the port of another service, or a server older than its client.</source>
        <translation>`unknown service helloworld.Greeter` veya `unknown method` (Go), `Method not found:` (Java), `The server does not implement the method` (Node.js): O bağlantı noktasındaki program bunu sunmuyordur. Çoğunlukla başka bir hizmetin bağlantı noktasıdır ya da sunucu istemciden eskidir.</translation>
    </message>
    <message>
        <source>`grpcurl -plaintext 10.0.0.5:50051 list` (needs reflection)</source>
        <translation>`grpcurl -plaintext 10.0.0.5:50051 list` (reflection gerekir)</translation>
    </message>
    <message>
        <source>Compare the full name, package included, with what the server lists; update the server before its clients.</source>
        <translation>Tam adı, paketiyle birlikte, sunucunun listelediğiyle karşılaştırın; sunucuyu istemcilerinden önce güncelleyin.</translation>
    </message>
    <message>
        <source>`unexpected HTTP status code received from server: 404 (Not Found)` (Go), `Received HTTP status code 404` (Node.js), `Bad gRPC response. HTTP status code: 404` (.NET): an ingress or web server has no route for the path.</source>
        <translation>`unexpected HTTP status code received from server: 404 (Not Found)` (Go), `Received HTTP status code 404` (Node.js), `Bad gRPC response. HTTP status code: 404` (.NET): Bir ingress veya web sunucusunda bu yol için kural yoktur.</translation>
    </message>
    <message>
        <source>Route `/package.Service/` to the gRPC back end: `nginx.ingress.kubernetes.io/backend-protocol: &quot;GRPC&quot;` in ingress-nginx, `grpc_pass` in nginx.</source>
        <translation>`/package.Service/` yolunu gRPC arka ucuna yönlendirin: ingress-nginx&apos;te `nginx.ingress.kubernetes.io/backend-protocol: &quot;GRPC&quot;`, nginx&apos;te `grpc_pass`.</translation>
    </message>
    <message>
        <source>`method SayHello not implemented`: the service is registered, but its code embeds the generated stub and does not define this method.</source>
        <translation>`method SayHello not implemented`: Hizmet kayıtlıdır, ama kodu üretilmiş taslağı (stub) gömer ve bu metodu tanımlamaz.</translation>
    </message>
    <message>
        <source>Write the method; in Go, check that its signature is exactly the generated one.</source>
        <translation>Metodu yazın; Go&apos;da imzasının üretilenle birebir aynı olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Register it (in Go, import `google.golang.org/grpc/encoding/gzip`), or turn compression off in the client.</source>
        <translation>Onu kaydedin (Go&apos;da `google.golang.org/grpc/encoding/gzip` paketini içe aktarın) veya istemcide sıkıştırmayı kapatın.</translation>
    </message>
    <message>
        <source>Only health checks or `grpcurl` fail so: the health service or reflection is not registered.</source>
        <translation>Yalnızca sağlık denetimleri veya `grpcurl` böyle başarısız olur: Sağlık hizmeti veya reflection kayıtlı değildir.</translation>
    </message>
    <message>
        <source>Register `grpc.health.v1.Health`; give `grpcurl` the `.proto` file where reflection is off on purpose.</source>
        <translation>`grpc.health.v1.Health` hizmetini kaydedin; reflection bilerek kapalıysa `grpcurl` komutuna `.proto` dosyasını verin.</translation>
    </message>
    <message>
        <source>The library sends it for an unknown method; a service, for an operation that it deliberately lacks.</source>
        <translation>Bilinmeyen metot için kitaplık, bilerek sunulmayan bir işlem için hizmet gönderir.</translation>
    </message>
    <message>
        <source>method not found</source>
        <translation>metot bulunamadı</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>unknown service</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>İç hata</translation>
    </message>
    <message>
        <source>Library or transport</source>
        <translation>Kitaplık veya taşıma</translation>
    </message>
    <message>
        <source>Something that must hold does not: a message that cannot be decoded, a stream without its trailers, a broken rule of HTTP/2. In libraries it nearly always speaks of the transport or of the encoding, not of the application.</source>
        <translation>Geçerli olması gereken bir şey geçerli değildir: Çözülemeyen bir ileti, sonda gelen başlıkları (trailers) olmayan bir akış, bozulmuş bir HTTP/2 kuralı. Kitaplıklarda neredeyse her zaman uygulamadan değil, taşımadan veya kodlamadan söz eder.</translation>
    </message>
    <message>
        <source>`Received RST_STREAM with code 2 (Internal server error)` in Node.js, `stream terminated by RST_STREAM with error code: INTERNAL_ERROR` in Go: the server or a proxy reset the stream with HTTP/2 INTERNAL_ERROR.</source>
        <translation>Node.js&apos;te `Received RST_STREAM with code 2 (Internal server error)`, Go&apos;da `stream terminated by RST_STREAM with error code: INTERNAL_ERROR`: Sunucu veya bir vekil sunucu akışı HTTP/2 INTERNAL_ERROR ile sıfırlamıştır.</translation>
    </message>
    <message>
        <source>Read the log of the proxy and of the server at that second; a crash or a timeout in the middle of a stream ends like this.</source>
        <translation>Vekil sunucunun ve sunucunun o saniyeye ait günlüklerini okuyun; akış ortasındaki bir çökme veya zaman aşımı böyle biter.</translation>
    </message>
    <message>
        <source>`triggered by internal client error:` follows (Node.js): the fault is on the client&apos;s own side, and the words behind it name it.</source>
        <translation>Ardından `triggered by internal client error:` gelir (Node.js): Hata istemcinin kendi tarafındadır ve arkasındaki sözler onu adlandırır.</translation>
    </message>
    <message>
        <source>Act on those words, such as a TLS alert or `EHOSTUNREACH`.</source>
        <translation>O sözler ne diyorsa (örneğin bir TLS uyarısı veya `EHOSTUNREACH`) ona göre davranın.</translation>
    </message>
    <message>
        <source>`server closed the stream without sending trailers` (Go) or `Received RST_STREAM with code 0` (Node.js): the answer broke off, or a proxy dropped the trailers.</source>
        <translation>`server closed the stream without sending trailers` (Go) veya `Received RST_STREAM with code 0` (Node.js): Yanıt yarıda kesilmiştir ya da bir vekil sunucu sonda gelen başlıkları düşürmüştür.</translation>
    </message>
    <message>
        <source>Use HTTP/2 from end to end and a proxy that passes trailers: `grpc_pass`, not `proxy_pass`, in nginx.</source>
        <translation>Baştan sona HTTP/2 ve sonda gelen başlıkları geçiren bir vekil sunucu kullanın: nginx&apos;te `proxy_pass` değil `grpc_pass`.</translation>
    </message>
    <message>
        <source>`grpc: failed to unmarshal the received message`: the two sides were built from different `.proto` files, or the message is no protobuf at all.</source>
        <translation>`grpc: failed to unmarshal the received message`: İki taraf farklı `.proto` dosyalarından üretilmiştir veya ileti protobuf değildir.</translation>
    </message>
    <message>
        <source>Generate both from the same file; never give a used field number another type.</source>
        <translation>İkisini de aynı dosyadan üretin; kullanılmış bir alan numarasına asla başka tür vermeyin.</translation>
    </message>
    <message>
        <source>`unexpected HTTP status code received from server: 400 (Bad Request)`: something before the server took the request for bad HTTP.</source>
        <translation>`unexpected HTTP status code received from server: 400 (Bad Request)`: Sunucunun önündeki bir şey isteği bozuk HTTP saymıştır.</translation>
    </message>
    <message>
        <source>Look there: TLS to a plain port, HTTP/1.1 only, or a header that is too large.</source>
        <translation>Oraya bakın: Düz bağlantı noktasına TLS, yalnızca HTTP/1.1 veya fazla büyük bir başlık.</translation>
    </message>
    <message>
        <source>Libraries send it for broken framing and encoding; a service, for a bug of its own, not for bad input.</source>
        <translation>Kitaplıklar bozuk çerçeve ve kodlama için, hizmet ise hatalı girdi için değil kendi hatası için gönderir.</translation>
    </message>
    <message>
        <source>RST_STREAM</source>
        <translation>RST_STREAM</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Kullanılamıyor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The service cannot be reached or cannot take calls at this moment: no connection, a connection that broke, a server that shuts down. It is the code that clients retry, with growing pauses.</source>
        <translation>Hizmete şu anda ulaşılamıyordur veya hizmet çağrı alamıyordur: Bağlantı yoktur, bağlantı kopmuştur ya da sunucu kapanıyordur. İstemcilerin, giderek uzayan aralarla yeniden denediği kod budur.</translation>
    </message>
    <message>
        <source>If the connection broke after the request was sent, nobody knows whether the call ran. HTTP 429, 502, 503 and 504 without `grpc-status` arrive as this code too.</source>
        <translation>Bağlantı istek gönderildikten sonra koptuysa çağrının yürütülüp yürütülmediği bilinmez. `grpc-status` taşımayan HTTP 429, 502, 503 ve 504 de bu kodla gelir.</translation>
    </message>
    <message>
        <source>`connect: connection refused` (Go), `No connection established. Last error: connect ECONNREFUSED` (Node.js), `failed to connect to all addresses` (C++, Python): nobody listens there. The server is down, listens on `127.0.0.1` only, or the port is wrong.</source>
        <translation>`connect: connection refused` (Go), `No connection established. Last error: connect ECONNREFUSED` (Node.js), `failed to connect to all addresses` (C++, Python): Orada dinleyen yoktur. Sunucu kapalıdır, yalnızca `127.0.0.1` üzerinde dinliyordur veya bağlantı noktası yanlıştır.</translation>
    </message>
    <message>
        <source>`ss -ltnp` on the server, `nc -vz -w 5 10.0.0.5 50051` from the client</source>
        <translation>Sunucuda `ss -ltnp`, istemciden `nc -vz -w 5 10.0.0.5 50051`</translation>
    </message>
    <message>
        <source>Start the server, let it listen on the address that clients use, or correct the target.</source>
        <translation>Sunucuyu başlatın, istemcilerin kullandığı adreste dinlemesini sağlayın veya hedefi düzeltin.</translation>
    </message>
    <message>
        <source>`authentication handshake failed:`, `first record does not look like a TLS handshake`, `error reading server preface`: one side speaks TLS and the other does not, or a certificate is not trusted.</source>
        <translation>`authentication handshake failed:`, `first record does not look like a TLS handshake`, `error reading server preface`: Bir taraf TLS konuşuyor, öteki konuşmuyordur ya da sertifikaya güvenilmiyordur.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect 10.0.0.5:50051 -alpn h2`</source>
        <translation>`openssl s_client -connect 10.0.0.5:50051 -alpn h2`</translation>
    </message>
    <message>
        <source>Use the same on both sides (`insecure.NewCredentials()` or TLS in Go), and give the client the right CA and name.</source>
        <translation>İki tarafta aynısını kullanın (Go&apos;da `insecure.NewCredentials()` veya TLS), istemciye doğru CA&apos;yı ve adı verin.</translation>
    </message>
    <message>
        <source>gRPC-Go since 1.67 also insists on ALPN: `missing selected ALPN property` means that the server or proxy does not offer `h2`.</source>
        <translation>gRPC-Go 1.67&apos;den beri ALPN de ister: `missing selected ALPN property`, sunucunun veya vekil sunucunun `h2` önermediği anlamına gelir.</translation>
    </message>
    <message>
        <source>`name resolver error: produced zero addresses` or `DNS resolution failed`: the name has no address, in Kubernetes as a rule a service without ready pods or a wrong namespace.</source>
        <translation>`name resolver error: produced zero addresses` veya `DNS resolution failed`: Adın adresi yoktur; Kubernetes&apos;te genellikle hazır pod&apos;u olmayan bir hizmet ya da yanlış bir ad alanıdır.</translation>
    </message>
    <message>
        <source>`kubectl get endpointslices`, `dig NAME`</source>
        <translation>`kubectl get endpointslices`, `dig NAME`</translation>
    </message>
    <message>
        <source>Correct the name, and see why no pod is ready.</source>
        <translation>Adı düzeltin ve neden hiçbir pod&apos;un hazır olmadığına bakın.</translation>
    </message>
    <message>
        <source>Short bursts while a server is deployed: `the connection is draining`, `closing transport due to`, `Connection dropped`, `Socket closed`.</source>
        <translation>Sunucunun yeni sürümü kurulurken kısa dalgalar: `the connection is draining`, `closing transport due to`, `Connection dropped`, `Socket closed`.</translation>
    </message>
    <message>
        <source>Retry calls that are safe to repeat, by a `retryPolicy` in the service config. Let the server finish running calls before it exits: `GracefulStop` in Go.</source>
        <translation>Yinelenmesi güvenli çağrıları hizmet yapılandırmasındaki `retryPolicy` ile yeniden deneyin. Sunucu çıkmadan önce süren çağrıları bitirsin: Go&apos;da `GracefulStop`.</translation>
    </message>
    <message>
        <source>`upstream connect error or disconnect/reset before headers`, `no healthy upstream` or `upstream request timeout`: Envoy or Istio had no back end to give the call to, or none that answered.</source>
        <translation>`upstream connect error or disconnect/reset before headers`, `no healthy upstream` veya `upstream request timeout`: Envoy ya da Istio&apos;nun çağrıyı verebileceği veya yanıt veren bir arka ucu (upstream) yoktur.</translation>
    </message>
    <message>
        <source>Read the response flag in the access log (`UF`, `UH`, `UT`) and act on that.</source>
        <translation>Erişim günlüğündeki yanıt bayrağını (`UF`, `UH`, `UT`) okuyup ona göre davranın.</translation>
    </message>
    <message>
        <source>Calls fail after some minutes of silence: a load balancer or firewall forgot the idle connection. The opposite mistake says `too_many_pings`: keepalive pings come more often than the server allows, every 5 minutes by default.</source>
        <translation>Birkaç dakikalık sessizlikten sonra çağrılar başarısız olur: Bir yük dengeleyici veya güvenlik duvarı boşta kalan bağlantıyı unutmuştur. Ters yöndeki hata `too_many_pings` der: Canlı tutma ping&apos;leri, sunucunun izin verdiğinden (varsayılan 5 dakikada bir) daha sık geliyordur.</translation>
    </message>
    <message>
        <source>Set keepalive shorter than the idle timeout between them, and allow it on the server: `EnforcementPolicy.MinTime` in Go, `permitKeepAliveTime` in Java.</source>
        <translation>Canlı tutma süresini aradaki boşta kalma süresinden kısa ayarlayın ve sunucuda buna izin verin: Go&apos;da `EnforcementPolicy.MinTime`, Java&apos;da `permitKeepAliveTime`.</translation>
    </message>
    <message>
        <source>`etcdserver: leader changed`, `etcdserver: request timed out` or `etcdserver: no leader`: the cluster is electing, often since a disk is slow.</source>
        <translation>`etcdserver: leader changed`, `etcdserver: request timed out` veya `etcdserver: no leader`: Küme, çoğunlukla bir disk yavaş olduğu için, lider seçiyordur.</translation>
    </message>
    <message>
        <source>Wait and repeat; if it recurs, measure the disk&apos;s fsync time and the network between the members.</source>
        <translation>Bekleyip yineleyin; tekrarlıyorsa diskin fsync süresini ve üyeler arasındaki ağı ölçün.</translation>
    </message>
    <message>
        <source>A service sends it when the same call may succeed in a moment; for a condition that stays until somebody acts, FAILED_PRECONDITION.</source>
        <translation>Hizmet bunu, aynı çağrı birazdan başarılı olabilecekse gönderir; birisi bir şey yapana kadar sürecek durumda FAILED_PRECONDITION uygundur.</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>bağlantı reddedildi</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>Veri kaybı</translation>
    </message>
    <message>
        <source>Data is lost or damaged beyond repair. No library produces this code; a service that sends it has found something broken in what it stores.</source>
        <translation>Veri kaybolmuş veya onarılamayacak biçimde bozulmuştur. Hiçbir kitaplık bu kodu üretmez; gönderen hizmet, sakladığı verilerde bozuk bir şey bulmuştur.</translation>
    </message>
    <message>
        <source>`etcdserver: corrupt cluster`: the members&apos; data differ, and the cluster refuses service with the alarm CORRUPT.</source>
        <translation>`etcdserver: corrupt cluster`: Üyelerin verileri farklıdır ve küme CORRUPT alarmıyla hizmeti reddeder.</translation>
    </message>
    <message>
        <source>`etcdctl alarm list`, `etcdctl endpoint hashkv --cluster`</source>
        <translation>`etcdctl alarm list`, `etcdctl endpoint hashkv --cluster`</translation>
    </message>
    <message>
        <source>Find the member that differs, remove it, delete its data and add it anew; if none can be trusted, restore a snapshot.</source>
        <translation>Farklı olan üyeyi bulup çıkarın, verisini silin ve yeniden ekleyin; hiçbirine güvenilemiyorsa bir anlık görüntüyü geri yükleyin.</translation>
    </message>
    <message>
        <source>Only for real, lasting loss; a connection that broke in the middle is UNAVAILABLE.</source>
        <translation>Yalnızca gerçek ve kalıcı kayıp için; ortada kopan bir bağlantı UNAVAILABLE&apos;dır.</translation>
    </message>
    <message>
        <source>corruption</source>
        <translation>bozulma</translation>
    </message>
    <message>
        <source>Unauthenticated</source>
        <translation>Kimliği doğrulanmamış</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Kimlik doğrulama</translation>
    </message>
    <message>
        <source>The call carried no valid credentials: none at all, a token that has expired, one for another audience, or a client certificate the server does not accept.</source>
        <translation>Çağrı geçerli kimlik bilgisi taşımıyordur: Hiç yoktur, belirtecin süresi dolmuştur, belirteç başka bir hedef (audience) içindir ya da sunucu istemci sertifikasını kabul etmiyordur.</translation>
    </message>
    <message>
        <source>HTTP 401 without `grpc-status` arrives as this code, and it becomes 401 on the way out; the pair is one of the few that agree both ways.</source>
        <translation>`grpc-status` taşımayan HTTP 401 bu kodla gelir, dışarıya da 401 olarak çevrilir; iki yönde de uyuşan az sayıdaki çiftten biridir.</translation>
    </message>
    <message>
        <source>Google APIs: `Request had invalid authentication credentials` or `Request is missing required authentication credential`.</source>
        <translation>Google API&apos;leri: `Request had invalid authentication credentials` veya `Request is missing required authentication credential`.</translation>
    </message>
    <message>
        <source>Fetch a fresh token (`gcloud auth application-default login` on a workstation), and check which account and scopes the program really uses.</source>
        <translation>Yeni bir belirteç alın (iş istasyonunda `gcloud auth application-default login`) ve programın gerçekte hangi hesabı ve kapsamları kullandığını denetleyin.</translation>
    </message>
    <message>
        <source>It starts an hour or so after the client did: the token is read once and never renewed.</source>
        <translation>İstemci başladıktan bir saat kadar sonra ortaya çıkar: Belirteç bir kez okunmuş ve hiç yenilenmemiştir.</translation>
    </message>
    <message>
        <source>Use call credentials that fetch a token for each call from a renewing source, or read the file again before it expires.</source>
        <translation>Her çağrı için, kendini yenileyen bir kaynaktan belirteç alan çağrı kimlik bilgileri (call credentials) kullanın veya dosyayı süresi dolmadan yeniden okuyun.</translation>
    </message>
    <message>
        <source>`etcdserver: invalid auth token`: the token ended (simple tokens live five minutes by default) or the member that issued it restarted.</source>
        <translation>`etcdserver: invalid auth token`: Belirtecin süresi dolmuş (basit belirteçler varsayılan olarak beş dakika yaşar) veya onu veren üye yeniden başlamıştır.</translation>
    </message>
    <message>
        <source>Log in again; official clients do so by themselves.</source>
        <translation>Yeniden oturum açın; resmî istemciler bunu kendileri yapar.</translation>
    </message>
    <message>
        <source>`transport: cannot send secure credentials on an insecure connection` (Go): the token was never sent, since the channel has no TLS.</source>
        <translation>`transport: cannot send secure credentials on an insecure connection` (Go): Kanalda TLS olmadığından belirteç hiç gönderilmemiştir.</translation>
    </message>
    <message>
        <source>Use TLS for the channel.</source>
        <translation>Kanalda TLS kullanın.</translation>
    </message>
    <message>
        <source>A fresh token is refused, with words such as `token used before issued`: a clock is wrong.</source>
        <translation>Yeni alınmış bir belirteç `token used before issued` gibi sözlerle reddedilir: Bir saat yanlıştır.</translation>
    </message>
    <message>
        <source>`timedatectl`, `chronyc tracking`</source>
        <translation>`timedatectl`, `chronyc tracking`</translation>
    </message>
    <message>
        <source>Set both clocks by NTP.</source>
        <translation>Her iki saati de NTP ile ayarlayın.</translation>
    </message>
    <message>
        <source>A server sends it to a caller it cannot identify; one that is identified and lacks a right gets PERMISSION_DENIED.</source>
        <translation>Sunucu bunu kim olduğunu belirleyemediği çağırana gönderir; kim olduğu belli ama yetkisi olmayan PERMISSION_DENIED alır.</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>oturum açılmamış</translation>
    </message>
    <message>
        <source>invalid token</source>
        <translation>geçersiz belirteç</translation>
    </message>
    <message>
        <source>Somebody gave up in both: with CANCELLED by decision, with DEADLINE_EXCEEDED by the clock.</source>
        <translation>İkisinde de biri vazgeçmiştir: CANCELLED&apos;da kararla, DEADLINE_EXCEEDED&apos;da saatle.</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Bittiği an</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Herhangi bir an</translation>
    </message>
    <message>
        <source>At the limit that was set</source>
        <translation>Ayarlanan sınırda</translation>
    </message>
    <message>
        <source>In Go&apos;s message</source>
        <translation>Go iletisinde</translation>
    </message>
    <message>
        <source>`context canceled`</source>
        <translation>`context canceled`</translation>
    </message>
    <message>
        <source>`context deadline exceeded`</source>
        <translation>`context deadline exceeded`</translation>
    </message>
    <message>
        <source>Worth an alert</source>
        <translation>Uyarı kurmaya değer mi</translation>
    </message>
    <message>
        <source>Seldom: users leave</source>
        <translation>Nadiren: Kullanıcılar ayrılır</translation>
    </message>
    <message>
        <source>Yes: something is slow</source>
        <translation>Evet: Bir şey yavaştır</translation>
    </message>
    <message>
        <source>A deadline that ends further up the chain can reach the services below as CANCELLED: look at the first service for the real reason.</source>
        <translation>Zincirin üstünde dolan bir süre sınırı alttaki hizmetlere CANCELLED olarak ulaşabilir: Asıl neden için ilk hizmete bakın.</translation>
    </message>
    <message>
        <source>CANCELLED: this side, as a rule, no longer wanted the answer. UNAVAILABLE: it wanted it and could not get it.</source>
        <translation>CANCELLED: Genellikle bu taraf yanıtı artık istememiştir. UNAVAILABLE: İstemiş ama alamamıştır.</translation>
    </message>
    <message>
        <source>A connection that breaks</source>
        <translation>Kopan bağlantı</translation>
    </message>
    <message>
        <source>What the server&apos;s code sees</source>
        <translation>Sunucudaki kodun gördüğü</translation>
    </message>
    <message>
        <source>What the client sees</source>
        <translation>İstemcinin gördüğü</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden deneme</translation>
    </message>
    <message>
        <source>No, nobody waits</source>
        <translation>Hayır, bekleyen yok</translation>
    </message>
    <message>
        <source>Yes, with pauses</source>
        <translation>Evet, aralarla</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Kim bitirdi</translation>
    </message>
    <message>
        <source>The caller&apos;s code or user</source>
        <translation>Çağıranın kodu veya kullanıcısı</translation>
    </message>
    <message>
        <source>Network, proxy or server</source>
        <translation>Ağ, vekil sunucu veya sunucu</translation>
    </message>
    <message>
        <source>One break shows as both, one on each side: compare the times before you look for two causes.</source>
        <translation>Tek bir kopma, iki tarafta iki ayrı kod olarak görünür: İki neden aramadan önce saatleri karşılaştırın.</translation>
    </message>
    <message>
        <source>UNKNOWN is an error of the application that nobody named. INTERNAL is a broken rule, mostly found by the library in transport or encoding.</source>
        <translation>UNKNOWN, uygulamanın kimsenin adlandırmadığı hatasıdır. INTERNAL, çoğunlukla kitaplığın taşıma veya kodlamada bulduğu, bozulmuş bir kuraldır.</translation>
    </message>
    <message>
        <source>Typical origin</source>
        <translation>Tipik kaynak</translation>
    </message>
    <message>
        <source>An exception in the handler</source>
        <translation>İşleyicideki bir istisna</translation>
    </message>
    <message>
        <source>Reset stream, missing trailers, undecodable message</source>
        <translation>Sıfırlanan akış, sonda eksik kalan başlıklar, çözülemeyen ileti</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>The server&apos;s stack trace</source>
        <translation>Sunucudaki yığın izi</translation>
    </message>
    <message>
        <source>The proxy between them, then both `.proto` files</source>
        <translation>Aradaki vekil sunucu, sonra iki `.proto` dosyası</translation>
    </message>
    <message>
        <source>From HTTP without `grpc-status`</source>
        <translation>`grpc-status` taşımayan HTTP&apos;den</translation>
    </message>
    <message>
        <source>Any status that the table does not name, 500 among them</source>
        <translation>500 dahil, tabloda adı geçmeyen her durum</translation>
    </message>
    <message>
        <source>400, 431</source>
        <translation>400, 431</translation>
    </message>
    <message>
        <source>As a service, name the cause; if it is your own bug, say INTERNAL.</source>
        <translation>Hizmet tarafındaysanız nedeni adlandırın; kendi hatanızsa INTERNAL deyin.</translation>
    </message>
    <message>
        <source>As a caller, repeat neither blindly.</source>
        <translation>Çağıran tarafsanız hiçbirini körü körüne yinelemeyin.</translation>
    </message>
    <message>
        <source>INVALID_ARGUMENT blames the request alone, FAILED_PRECONDITION the state that the request meets.</source>
        <translation>INVALID_ARGUMENT yalnızca isteği, FAILED_PRECONDITION isteğin karşılaştığı durumu suçlar.</translation>
    </message>
    <message>
        <source>The same request tomorrow</source>
        <translation>Aynı istek yarın</translation>
    </message>
    <message>
        <source>Wrong again</source>
        <translation>Yine yanlıştır</translation>
    </message>
    <message>
        <source>Right, if the state has changed</source>
        <translation>Durum değiştiyse doğrudur</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Değişmesi gereken</translation>
    </message>
    <message>
        <source>A field of the request</source>
        <translation>İsteğin bir alanı</translation>
    </message>
    <message>
        <source>Something in the system: an index, a lock, a quorum</source>
        <translation>Sistemdeki bir şey: dizin, kilit, çoğunluk</translation>
    </message>
    <message>
        <source>Can be checked</source>
        <translation>Denetlenebileceği yer</translation>
    </message>
    <message>
        <source>In the client, before sending</source>
        <translation>Göndermeden önce istemcide</translation>
    </message>
    <message>
        <source>Only on the server</source>
        <translation>Yalnızca sunucuda</translation>
    </message>
    <message>
        <source>Both become HTTP 400, so a REST client sees the difference only in the `code` of the body.</source>
        <translation>İkisi de HTTP 400&apos;e çevrilir; REST istemcisi farkı yalnızca gövdedeki `code` alanında görür.</translation>
    </message>
    <message>
        <source>As a service, ask whether the request could ever be right as it stands: if so, FAILED_PRECONDITION.</source>
        <translation>Hizmet tarafındaysanız isteğin bu hâliyle herhangi bir zamanda doğru olup olamayacağını sorun: Olabiliyorsa FAILED_PRECONDITION.</translation>
    </message>
    <message>
        <source>INVALID_ARGUMENT is wrong always, OUT_OF_RANGE only for what exists now.</source>
        <translation>INVALID_ARGUMENT her zaman, OUT_OF_RANGE yalnızca şu an var olana göre yanlıştır.</translation>
    </message>
    <message>
        <source>An offset of −1</source>
        <translation>−1 konumu</translation>
    </message>
    <message>
        <source>This code</source>
        <translation>Bu kod</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>An offset past the end of the file</source>
        <translation>Dosya sonunun ötesinde bir konum</translation>
    </message>
    <message>
        <source>May become right by itself</source>
        <translation>Kendiliğinden doğru olabilir mi</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Asla</translation>
    </message>
    <message>
        <source>Yes, when the data grows</source>
        <translation>Evet, veri büyüdüğünde</translation>
    </message>
    <message>
        <source>A fixed limit (at most 1,000 items a page) is INVALID_ARGUMENT; a limit given by the data is OUT_OF_RANGE.</source>
        <translation>Sabit bir sınır (sayfa başına en çok 1.000 öğe) INVALID_ARGUMENT, veriden gelen bir sınır OUT_OF_RANGE&apos;dir.</translation>
    </message>
    <message>
        <source>DEADLINE_EXCEEDED goes out as 504. A 504 that comes in without `grpc-status` becomes UNAVAILABLE.</source>
        <translation>DEADLINE_EXCEEDED dışarıya 504 olarak çıkar. `grpc-status` olmadan gelen 504 ise UNAVAILABLE olur.</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>Kimin sınırı</translation>
    </message>
    <message>
        <source>The caller&apos;s deadline</source>
        <translation>Çağıranın süre sınırı</translation>
    </message>
    <message>
        <source>The gateway&apos;s timeout</source>
        <translation>Ağ geçidinin zaman aşımı</translation>
    </message>
    <message>
        <source>Known to the server</source>
        <translation>Sunucu bilir mi</translation>
    </message>
    <message>
        <source>Yes, by `grpc-timeout`</source>
        <translation>Evet, `grpc-timeout` ile</translation>
    </message>
    <message>
        <source>Document, and its direction</source>
        <translation>Belge ve yönü</translation>
    </message>
    <message>
        <source>`google/rpc/code.proto`: gRPC to HTTP</source>
        <translation>`google/rpc/code.proto`: gRPC&apos;den HTTP&apos;ye</translation>
    </message>
    <message>
        <source>`doc/http-grpc-status-mapping.md`: HTTP to gRPC; the result is 14, not 4</source>
        <translation>`doc/http-grpc-status-mapping.md`: HTTP&apos;den gRPC&apos;ye; sonuç 4 değil 14</translation>
    </message>
    <message>
        <source>Let the proxy&apos;s timeout be longer than the longest deadline: then the caller learns the true reason.</source>
        <translation>Vekil sunucunun zaman aşımı en uzun süre sınırından uzun olsun: O zaman çağıran gerçek nedeni öğrenir.</translation>
    </message>
    <message>
        <source>Grpc-gateway before its present table sent 408 for a passed deadline.</source>
        <translation>grpc-gateway, bugünkü tablosundan önce aşılan süre sınırı için 408 gönderirdi.</translation>
    </message>
    <message>
        <source>NOT_FOUND: the thing itself is missing. FAILED_PRECONDITION: it is there, and not in the right state, or something it depends on is missing.</source>
        <translation>NOT_FOUND: Nesnenin kendisi yoktur. FAILED_PRECONDITION: Vardır ama doğru durumda değildir veya bağlı olduğu bir şey eksiktir.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olan</translation>
    </message>
    <message>
        <source>The object that the request names</source>
        <translation>İsteğin adını verdiği nesne</translation>
    </message>
    <message>
        <source>A condition for the operation</source>
        <translation>İşlemin bir koşulu</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Correct the name, or create it</source>
        <translation>Adı düzeltmek veya nesneyi oluşturmak</translation>
    </message>
    <message>
        <source>Bring about the state, then repeat</source>
        <translation>Durumu sağlayıp yinelemek</translation>
    </message>
    <message>
        <source>Deleting what is gone</source>
        <translation>Zaten olmayanı silmek</translation>
    </message>
    <message>
        <source>Usual answer; many callers treat it as done</source>
        <translation>Olağan yanıt; birçok çağıran yapılmış sayar</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Bu değil</translation>
    </message>
    <message>
        <source>Services differ: etcd answers FAILED_PRECONDITION for an unknown user or role, NOT_FOUND for a lease or member.</source>
        <translation>Hizmetler farklıdır: etcd bilinmeyen kullanıcı veya rol için FAILED_PRECONDITION, kira veya üye için NOT_FOUND döndürür.</translation>
    </message>
    <message>
        <source>NOT_FOUND goes out as 404. A 404 that comes in without `grpc-status` becomes UNIMPLEMENTED: the two documents do not mirror each other.</source>
        <translation>NOT_FOUND dışarıya 404 olarak çıkar. `grpc-status` olmadan gelen 404 ise UNIMPLEMENTED olur: İki belge birbirinin aynadaki görüntüsü değildir.</translation>
    </message>
    <message>
        <source>What was not found</source>
        <translation>Bulunamayan</translation>
    </message>
    <message>
        <source>The object, by a method that ran</source>
        <translation>Çalışan bir metodun aradığı nesne</translation>
    </message>
    <message>
        <source>Whatever the path names: an object or a route</source>
        <translation>Yolun gösterdiği şey: nesne veya rota</translation>
    </message>
    <message>
        <source>`doc/http-grpc-status-mapping.md`: HTTP to gRPC, and to code 12</source>
        <translation>`doc/http-grpc-status-mapping.md`: HTTP&apos;den gRPC&apos;ye, 12 koduna</translation>
    </message>
    <message>
        <source>The identifier in the request</source>
        <translation>İstekteki kimlik</translation>
    </message>
    <message>
        <source>For a gRPC call, the route in the proxy</source>
        <translation>gRPC çağrısında vekil sunucudaki rota</translation>
    </message>
    <message>
        <source>Never let a proxy answer 404 to a gRPC client for a missing object: it will read that the method does not exist.</source>
        <translation>Eksik bir nesne için vekil sunucunun gRPC istemcisine 404 döndürmesine izin vermeyin: İstemci bundan metodun var olmadığı sonucunu çıkarır.</translation>
    </message>
    <message>
        <source>RESOURCE_EXHAUSTED says that a limit was reached, UNAVAILABLE that the service could not be reached or cannot take the call now.</source>
        <translation>RESOURCE_EXHAUSTED bir sınıra ulaşıldığını, UNAVAILABLE hizmete ulaşılamadığını veya hizmetin çağrıyı şu anda alamadığını söyler.</translation>
    </message>
    <message>
        <source>Typical cause</source>
        <translation>Tipik neden</translation>
    </message>
    <message>
        <source>Quota, rate, a message over 4 MiB</source>
        <translation>Kota, hız, 4 MiB&apos;tan büyük bir ileti</translation>
    </message>
    <message>
        <source>Refused or broken connection, restart</source>
        <translation>Reddedilen veya kopan bağlantı, yeniden başlatma</translation>
    </message>
    <message>
        <source>Retry by the library</source>
        <translation>Kitaplığın yeniden denemesi</translation>
    </message>
    <message>
        <source>Only where a policy names it</source>
        <translation>Yalnızca bir ilke adını veriyorsa</translation>
    </message>
    <message>
        <source>The usual entry of a `retryPolicy`</source>
        <translation>Bir `retryPolicy` içindeki olağan kod</translation>
    </message>
    <message>
        <source>Where the limit is</source>
        <translation>Sınırın yeri</translation>
    </message>
    <message>
        <source>This caller, or one resource</source>
        <translation>Bu çağıran veya tek bir kaynak</translation>
    </message>
    <message>
        <source>The service as a whole, for a while</source>
        <translation>Bir süreliğine hizmetin bütünü</translation>
    </message>
    <message>
        <source>As HTTP, outward</source>
        <translation>Dışarıya HTTP olarak</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>A proxy&apos;s 429 arrives at a gRPC client as UNAVAILABLE, so a rate limit can look like an outage: read the message.</source>
        <translation>Bir vekil sunucunun 429&apos;u gRPC istemcisine UNAVAILABLE olarak gelir; hız sınırı kesinti gibi görünebilir: İletiyi okuyun.</translation>
    </message>
    <message>
        <source>A service that limits one caller sends RESOURCE_EXHAUSTED; one that sheds load for all sends UNAVAILABLE.</source>
        <translation>Tek bir çağıranı sınırlayan hizmet RESOURCE_EXHAUSTED, herkes için yükü azaltan hizmet UNAVAILABLE gönderir.</translation>
    </message>
    <message>
        <source>RESOURCE_EXHAUSTED goes out as HTTP 429. A 429 that comes in without `grpc-status` is not turned into it, but into UNAVAILABLE.</source>
        <translation>RESOURCE_EXHAUSTED dışarıya HTTP 429 olarak çıkar. `grpc-status` taşımadan gelen 429 ise buna değil, UNAVAILABLE&apos;a çevrilir.</translation>
    </message>
    <message>
        <source>`google/rpc/code.proto`, also grpc-gateway and Envoy: gRPC to HTTP</source>
        <translation>`google/rpc/code.proto`, ayrıca grpc-gateway ve Envoy: gRPC&apos;den HTTP&apos;ye</translation>
    </message>
    <message>
        <source>`doc/http-grpc-status-mapping.md`: HTTP to gRPC, and to code 14</source>
        <translation>`doc/http-grpc-status-mapping.md`: HTTP&apos;den gRPC&apos;ye, 14 koduna</translation>
    </message>
    <message>
        <source>Too large a message</source>
        <translation>Fazla büyük ileti</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Kapsamdadır</translation>
    </message>
    <message>
        <source>Not meant; HTTP has 413</source>
        <translation>Kastedilmez; HTTP&apos;de 413 vardır</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Ne kadar beklenir</translation>
    </message>
    <message>
        <source>`google.rpc.RetryInfo` in the details, if any</source>
        <translation>Varsa ayrıntılardaki `google.rpc.RetryInfo`</translation>
    </message>
    <message>
        <source>`Retry-After`</source>
        <translation>`Retry-After`</translation>
    </message>
    <message>
        <source>Grpc-gateway before its present table sent 403 instead: an old gateway&apos;s 403 may be a quota.</source>
        <translation>grpc-gateway, bugünkü tablosundan önce 403 gönderirdi: Eski bir ağ geçidinin 403&apos;ü kota olabilir.</translation>
    </message>
    <message>
        <source>Answer gRPC clients with `grpc-status: 8` from a rate limiter, so that they see what it is.</source>
        <translation>Hız sınırlayıcıdan gRPC istemcilerine `grpc-status: 8` ile yanıt verin; ne olduğunu görsünler.</translation>
    </message>
    <message>
        <source>Both depend on the present state. OUT_OF_RANGE is the narrower one: the caller has run past the end.</source>
        <translation>İkisi de o andaki duruma bağlıdır. OUT_OF_RANGE daha dardır: Çağıran sonu geçmiştir.</translation>
    </message>
    <message>
        <source>Meaning for a loop</source>
        <translation>Döngü için anlamı</translation>
    </message>
    <message>
        <source>Stop, something is wrong</source>
        <translation>Dur, bir sorun var</translation>
    </message>
    <message>
        <source>Done, there is no more</source>
        <translation>Bitti, daha fazlası yok</translation>
    </message>
    <message>
        <source>Example from etcd</source>
        <translation>etcd&apos;den örnek</translation>
    </message>
    <message>
        <source>`etcdserver: not leader`</source>
        <translation>`etcdserver: not leader`</translation>
    </message>
    <message>
        <source>`etcdserver: mvcc: required revision has been compacted`</source>
        <translation>`etcdserver: mvcc: required revision has been compacted`</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Durumu değiştirmek</translation>
    </message>
    <message>
        <source>Go back to a valid position</source>
        <translation>Geçerli bir konuma dönmek</translation>
    </message>
    <message>
        <source>Use OUT_OF_RANGE where it fits, so that a caller that iterates recognizes the end without reading texts.</source>
        <translation>Uyduğu yerde OUT_OF_RANGE kullanın; sırayla ilerleyen çağıran sonu metin okumadan anlasın.</translation>
    </message>
    <message>
        <source>After ABORTED a new attempt from the beginning may succeed by itself. After FAILED_PRECONDITION it will not, until somebody changes the state.</source>
        <translation>ABORTED&apos;dan sonra baştan yapılan yeni bir deneme kendiliğinden başarılı olabilir. FAILED_PRECONDITION&apos;dan sonra, birisi durumu değiştirmedikçe olmaz.</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Engel olan</translation>
    </message>
    <message>
        <source>Another writer at the same moment</source>
        <translation>Aynı anda yazan bir başkası</translation>
    </message>
    <message>
        <source>A lasting state</source>
        <translation>Kalıcı bir durum</translation>
    </message>
    <message>
        <source>What to repeat</source>
        <translation>Yinelenecek olan</translation>
    </message>
    <message>
        <source>The whole read-change-write sequence</source>
        <translation>Oku-değiştir-yaz dizisinin tümü</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz hiçbir şey</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>`Transaction was aborted`</source>
        <translation>`Transaction was aborted`</translation>
    </message>
    <message>
        <source>`The query requires an index`</source>
        <translation>`The query requires an index`</translation>
    </message>
    <message>
        <source>As a service: would the client&apos;s loop ever end without outside help? If yes, ABORTED.</source>
        <translation>Hizmet tarafındaysanız: İstemcinin döngüsü dışarıdan yardım almadan biter miydi? Evetse ABORTED.</translation>
    </message>
    <message>
        <source>Both invite another attempt; ABORTED for the whole transaction, UNAVAILABLE for this one call.</source>
        <translation>İkisi de yeni bir denemeye çağırır: ABORTED işlemin tümü, UNAVAILABLE yalnızca bu çağrı için.</translation>
    </message>
    <message>
        <source>From the first read on</source>
        <translation>İlk okumadan itibaren her şey</translation>
    </message>
    <message>
        <source>The failed call only</source>
        <translation>Yalnızca başarısız çağrı</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>A conflict with another client</source>
        <translation>Başka bir istemciyle çakışma</translation>
    </message>
    <message>
        <source>Connection or server</source>
        <translation>Bağlantı veya sunucu</translation>
    </message>
    <message>
        <source>Who produces it</source>
        <translation>Kim üretir</translation>
    </message>
    <message>
        <source>Only the application</source>
        <translation>Yalnızca uygulama</translation>
    </message>
    <message>
        <source>Libraries, proxies and applications</source>
        <translation>Kitaplıklar, vekil sunucular ve uygulamalar</translation>
    </message>
    <message>
        <source>A generic retry in a proxy is right for UNAVAILABLE and wrong for ABORTED, since the proxy cannot read the data again.</source>
        <translation>Vekil sunucudaki genel bir yeniden deneme UNAVAILABLE için doğru, ABORTED için yanlıştır; çünkü vekil sunucu veriyi yeniden okuyamaz.</translation>
    </message>
    <message>
        <source>UNAVAILABLE: the call could not be delivered, or the connection broke. DEADLINE_EXCEEDED: the caller&apos;s time ran out first.</source>
        <translation>UNAVAILABLE: Çağrı iletilememiş veya bağlantı kopmuştur. DEADLINE_EXCEEDED: Önce çağıranın süresi dolmuştur.</translation>
    </message>
    <message>
        <source>How fast it comes</source>
        <translation>Ne kadar çabuk gelir</translation>
    </message>
    <message>
        <source>Often at once</source>
        <translation>Çoğunlukla hemen</translation>
    </message>
    <message>
        <source>After exactly the time allowed</source>
        <translation>Tam tanınan süre sonunda</translation>
    </message>
    <message>
        <source>Usual culprit</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>Address, firewall, TLS, a restart</source>
        <translation>Adres, güvenlik duvarı, TLS, yeniden başlatma</translation>
    </message>
    <message>
        <source>A slow dependency or a deadline too short</source>
        <translation>Yavaş bir bağımlılık veya fazla kısa bir süre sınırı</translation>
    </message>
    <message>
        <source>Whether the work was done</source>
        <translation>İşin yapılıp yapılmadığı</translation>
    </message>
    <message>
        <source>Often not; unknown if the connection broke midway</source>
        <translation>Çoğunlukla hayır; bağlantı ortada koptuysa bilinmez</translation>
    </message>
    <message>
        <source>Unknown: it may still be running</source>
        <translation>Bilinmez: Hâlâ sürüyor olabilir</translation>
    </message>
    <message>
        <source>With `WaitForReady` an unreachable server shows as DEADLINE_EXCEEDED: the words about connections decide.</source>
        <translation>`WaitForReady` ile ulaşılamayan sunucu DEADLINE_EXCEEDED olarak görünür: Kararı, iletideki bağlantıyla ilgili sözler verir.</translation>
    </message>
    <message>
        <source>Retry UNAVAILABLE for calls that are safe to repeat; for DEADLINE_EXCEEDED look at the state first.</source>
        <translation>UNAVAILABLE&apos;da yinelenmesi güvenli çağrıları yeniden deneyin; DEADLINE_EXCEEDED&apos;da önce duruma bakın.</translation>
    </message>
    <message>
        <source>A 429 from a proxy or gateway, without `grpc-status`, reaches a gRPC client as UNAVAILABLE. Nothing turns UNAVAILABLE back into 429.</source>
        <translation>Bir vekil sunucu veya ağ geçidinden `grpc-status` olmadan gelen 429, gRPC istemcisine UNAVAILABLE olarak ulaşır. UNAVAILABLE&apos;ı yeniden 429&apos;a çeviren bir şey yoktur.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Kastedilen</translation>
    </message>
    <message>
        <source>Not reachable for now</source>
        <translation>Şimdilik ulaşılamıyor</translation>
    </message>
    <message>
        <source>This caller sends too much</source>
        <translation>Bu çağıran fazla gönderiyor</translation>
    </message>
    <message>
        <source>The gRPC code that means the same</source>
        <translation>Aynı anlama gelen gRPC kodu</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Kendisi</translation>
    </message>
    <message>
        <source>`RESOURCE_EXHAUSTED`, but only from gRPC to HTTP</source>
        <translation>`RESOURCE_EXHAUSTED`, ama yalnızca gRPC&apos;den HTTP&apos;ye</translation>
    </message>
    <message>
        <source>If UNAVAILABLE comes with `429` in its message, slow down instead of retrying faster.</source>
        <translation>UNAVAILABLE iletisinde `429` geçiyorsa daha hızlı denemek yerine yavaşlayın.</translation>
    </message>
    <message>
        <source>The nearest pair there is: 503 becomes UNAVAILABLE, and UNAVAILABLE becomes 503.</source>
        <translation>Var olan en yakın çift: 503 UNAVAILABLE&apos;a, UNAVAILABLE 503&apos;e çevrilir.</translation>
    </message>
    <message>
        <source>Very often the client&apos;s own library, without any answer</source>
        <translation>Çoğunlukla, hiçbir yanıt gelmeden, istemcinin kendi kitaplığı</translation>
    </message>
    <message>
        <source>Always a server or proxy that answered</source>
        <translation>Her zaman yanıt vermiş bir sunucu veya vekil sunucu</translation>
    </message>
    <message>
        <source>A refused connection</source>
        <translation>Reddedilen bağlantı</translation>
    </message>
    <message>
        <source>No status at all; from a proxy, 502 or 503</source>
        <translation>Hiç durum yoktur; vekil sunucudan 502 veya 503</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Ne zaman dönülür</translation>
    </message>
    <message>
        <source>Growing pauses of the library</source>
        <translation>Kitaplığın giderek uzayan araları</translation>
    </message>
    <message>
        <source>The mapping loses something inward only: 429, 502 and 504 end in the same gRPC code.</source>
        <translation>Eşleme yalnızca içeri yönde bilgi yitirir: 429, 502 ve 504 de aynı gRPC koduna gider.</translation>
    </message>
    <message>
        <source>With UNAUTHENTICATED the server does not know who calls. With PERMISSION_DENIED it knows, and says no.</source>
        <translation>UNAUTHENTICATED&apos;da sunucu çağıranın kim olduğunu bilmez. PERMISSION_DENIED&apos;da bilir ve hayır der.</translation>
    </message>
    <message>
        <source>Valid credentials</source>
        <translation>Geçerli kimlik bilgileri</translation>
    </message>
    <message>
        <source>A right</source>
        <translation>Bir yetki</translation>
    </message>
    <message>
        <source>A new token</source>
        <translation>Yeni bir belirteç</translation>
    </message>
    <message>
        <source>May be the cure</source>
        <translation>Çare olabilir</translation>
    </message>
    <message>
        <source>Changes nothing while the identity is the same</source>
        <translation>Kimlik aynı kaldıkça bir şeyi değiştirmez</translation>
    </message>
    <message>
        <source>Who can mend it</source>
        <translation>Kim düzeltebilir</translation>
    </message>
    <message>
        <source>The caller: log in, renew, set the clock</source>
        <translation>Çağıran: oturum açar, yeniler, saati ayarlar</translation>
    </message>
    <message>
        <source>Whoever grants roles on the server&apos;s side</source>
        <translation>Sunucu tarafında rolleri veren kişi</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>403</source>
        <translation>403</translation>
    </message>
    <message>
        <source>A server that hides whether an object exists may answer NOT_FOUND instead of either.</source>
        <translation>Bir nesnenin var olup olmadığını gizleyen sunucu, ikisinin yerine NOT_FOUND da döndürebilir.</translation>
    </message>
    <message>
        <source>As a caller, look at the token first; if it is right, ask for the role.</source>
        <translation>Çağıran tarafsanız önce belirtece bakın; doğruysa rolü isteyin.</translation>
    </message>
    <message>
        <source>CANCELLED goes out as 499 by Google&apos;s table, grpc-gateway and Envoy; nginx&apos;s 499 is never sent and stands in its log alone. Both say that the caller has gone.</source>
        <translation>CANCELLED, Google&apos;ın tablosuna, grpc-gateway&apos;e ve Envoy&apos;a göre 499 olarak çıkar; nginx&apos;in 499&apos;u hiç gönderilmez, yalnızca günlüğünde durur. İkisi de çağıranın gittiğini söyler.</translation>
    </message>
    <message>
        <source>Who records it</source>
        <translation>Kim kaydeder</translation>
    </message>
    <message>
        <source>The caller&apos;s library, and the server&apos;s handler</source>
        <translation>Çağıranın kitaplığı ve sunucudaki işleyici</translation>
    </message>
    <message>
        <source>Only the proxy in between</source>
        <translation>Yalnızca aradaki vekil sunucu</translation>
    </message>
    <message>
        <source>Where the server learns of it</source>
        <translation>Sunucu nereden öğrenir</translation>
    </message>
    <message>
        <source>By the cancelled context, at once</source>
        <translation>İptal edilen bağlamdan, hemen</translation>
    </message>
    <message>
        <source>By a dropped connection, if it looks at all</source>
        <translation>Kopan bağlantıdan, o da bakarsa</translation>
    </message>
    <message>
        <source>A 499 arriving at a gRPC client without `grpc-status` becomes UNKNOWN</source>
        <translation>gRPC istemcisine `grpc-status` olmadan ulaşan 499, UNKNOWN olur</translation>
    </message>
    <message>
        <source>Can a passed deadline be behind it?</source>
        <translation>Ardında dolmuş bir süre olabilir mi</translation>
    </message>
    <message>
        <source>The caller then sees code 4, services below it often code 1</source>
        <translation>Çağıran o zaman 4, altındaki hizmetler çoğu kez 1 görür</translation>
    </message>
    <message>
        <source>Yes: the client&apos;s timeout looks like any other departure</source>
        <translation>Evet: İstemcinin zaman aşımı öteki ayrılışlardan farksızdır</translation>
    </message>
    <message>
        <source>Keep the work going all the same</source>
        <translation>İşi yine de sürdürmek</translation>
    </message>
    <message>
        <source>A context of its own in the handler</source>
        <translation>İşleyicide ayrı bir bağlam</translation>
    </message>
    <message>
        <source>`proxy_ignore_client_abort on`</source>
        <translation>`proxy_ignore_client_abort on`</translation>
    </message>
    <message>
        <source>Leave both out of the server&apos;s error rate, and watch their share: when it grows, somebody&apos;s patience is shorter than your answer.</source>
        <translation>İkisini de sunucunun hata oranına katmayın, paylarını izleyin: Büyüyorsa birinin sabrı yanıtınızdan kısadır.</translation>
    </message>
    <message>
        <source>Grpc-gateway before its present table sent 408 for a cancelled call.</source>
        <translation>Bugünkü tablosundan önceki grpc-gateway, iptal edilen çağrı için 408 gönderirdi.</translation>
    </message>
    <message>
        <source>A message over 4 MiB is RESOURCE_EXHAUSTED in gRPC, a body over the limit 413 in HTTP. No table joins the two: 8 goes out as 429, and a 413 reaches a gRPC client as UNKNOWN.</source>
        <translation>4 MiB&apos;yi aşan ileti gRPC&apos;de RESOURCE_EXHAUSTED, sınırı aşan gövde HTTP&apos;de 413&apos;tür. Hiçbir tablo ikisini birleştirmez: 8, 429 olarak çıkar; 413 de gRPC istemcisine UNKNOWN olarak ulaşır.</translation>
    </message>
    <message>
        <source>What else it covers</source>
        <translation>Başka neyi kapsar</translation>
    </message>
    <message>
        <source>Quotas, rates, memory, disk</source>
        <translation>Kota, hız, bellek, disk</translation>
    </message>
    <message>
        <source>Nothing but size</source>
        <translation>Boyuttan başka bir şeyi değil</translation>
    </message>
    <message>
        <source>Which side refuses</source>
        <translation>Hangi taraf reddeder</translation>
    </message>
    <message>
        <source>The receiving one: often the client, for a large answer</source>
        <translation>Alan taraf: büyük yanıtta çoğu kez istemci</translation>
    </message>
    <message>
        <source>A server on the way, for a large request</source>
        <translation>Yoldaki bir sunucu, büyük istek için</translation>
    </message>
    <message>
        <source>Usual limit</source>
        <translation>Olağan sınır</translation>
    </message>
    <message>
        <source>4 MiB a message, in every library</source>
        <translation>Her kitaplıkta ileti başına 4 MiB</translation>
    </message>
    <message>
        <source>1 MB in nginx, 100 kB in Express, each hop its own</source>
        <translation>nginx&apos;te 1 MB, Express&apos;te 100 kB, her durakta ayrı</translation>
    </message>
    <message>
        <source>What to raise</source>
        <translation>Neyi artırmalı</translation>
    </message>
    <message>
        <source>`grpc.MaxCallRecvMsgSize`, `maxInboundMessageSize`</source>
        <translation>`grpc.MaxCallRecvMsgSize`, `maxInboundMessageSize`</translation>
    </message>
    <message>
        <source>`client_max_body_size`, `express.json({limit: &apos;5mb&apos;})`</source>
        <translation>`client_max_body_size`, `express.json({limit: &apos;5mb&apos;})`</translation>
    </message>
    <message>
        <source>Better than raising</source>
        <translation>Artırmaktan iyisi</translation>
    </message>
    <message>
        <source>Stream or page</source>
        <translation>Akışla ya da sayfa sayfa göndermek</translation>
    </message>
    <message>
        <source>Upload in parts</source>
        <translation>Parça parça yüklemek</translation>
    </message>
    <message>
        <source>If a gRPC client gets UNKNOWN with HTTP 413, the limit is that of the proxy in front of the service, not of gRPC.</source>
        <translation>gRPC istemcisi HTTP 413 ile UNKNOWN alıyorsa sınır gRPC&apos;nin değil, hizmetin önündeki vekil sunucunundur.</translation>
    </message>
    <message>
        <source>`while waiting for connections to become ready` stands in the message (Go since 1.71; from 1.64 on `received context error while waiting for new LB policy update`): the call waited for a connection that never came, since `WaitForReady` is on.</source>
        <translation>İletide `while waiting for connections to become ready` yazar (Go, 1.71&apos;den beri; 1.64&apos;ten 1.70&apos;e kadar `received context error while waiting for new LB policy update`): `WaitForReady` açık olduğundan çağrı, hiç kurulamayan bir bağlantıyı beklemiştir.</translation>
    </message>
    <message>
        <source>`grpc: Decompressor is not installed for grpc-encoding`: the client compressed in a way that the server does not know. The reverse, an answer that a Go client cannot unpack, is INTERNAL.</source>
        <translation>`grpc: Decompressor is not installed for grpc-encoding`: İstemci, sunucunun bilmediği bir yöntemle sıkıştırmıştır. Tersi, yani Go istemcisinin açamadığı bir yanıt, INTERNAL olur.</translation>
    </message>
    <message>
        <source>What clients usually do</source>
        <translation>İstemcilerin olağan davranışı</translation>
    </message>
    <message>
        <source>Try again by their `retryPolicy`, perhaps soon</source>
        <translation>`retryPolicy` gereği yeniden, belki hemen dener</translation>
    </message>
    <message>
        <source>Wait as `Retry-After` says</source>
        <translation>`Retry-After` kadar bekler</translation>
    </message>
</context>
</TS>
