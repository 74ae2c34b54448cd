<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>http2</name>
    <message>
        <source>HTTP/2 error code</source>
        <extracomment>class code</extracomment>
        <translation>HTTP/2 hata kodu</translation>
    </message>
    <message>
        <source>Graceful shutdown</source>
        <translation>Düzenli kapanış</translation>
    </message>
    <message>
        <source>Connection (GOAWAY)</source>
        <translation>Bağlantı (GOAWAY)</translation>
    </message>
    <message>
        <source>No error: the sender ends the connection in order (GOAWAY) or no longer needs the rest of a stream (RST_STREAM). Requests above the stream number in the GOAWAY were not processed and can be sent anew.</source>
        <translation>Hata yoktur: Gönderen, bağlantıyı düzenli biçimde bitiriyordur (GOAWAY) veya bir akışın kalanına gereksinimi yoktur (RST_STREAM). GOAWAY&apos;deki akış numarasının üstündeki istekler işlenmemiştir, yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>Go: `http2: server sent GOAWAY and closed the connection; LastStreamID=1999, ErrCode=NO_ERROR`. The server limits a connection&apos;s life: nginx after `keepalive_requests` (1,000 by default), a proxy after its maximum age, any server on restart.</source>
        <translation>Go: `http2: server sent GOAWAY and closed the connection; LastStreamID=1999, ErrCode=NO_ERROR`. Sunucu bağlantının ömrünü sınırlıyordur: nginx `keepalive_requests` (varsayılan 1.000) sonunda, bir vekil sunucu azami bağlantı süresinde, her sunucu yeniden başlarken.</translation>
    </message>
    <message>
        <source>Retry on a new connection; current clients do so by themselves when it is safe. A request body that was already sent must be repeatable (`GetBody` in Go).</source>
        <translation>Yeni bir bağlantıda yeniden deneyin; güncel istemciler güvenliyse bunu kendileri yapar. Gönderilmiş bir istek gövdesi yinelenebilir olmalıdır (Go&apos;da `GetBody`).</translation>
    </message>
    <message>
        <source>RST_STREAM with this code during an upload, after an answer such as 413 or 401: the server has answered and does not want the rest.</source>
        <translation>413 veya 401 gibi bir yanıttan sonra, yükleme sürerken bu kodla RST_STREAM: Sunucu yanıtını vermiştir ve gerisini istemiyordur.</translation>
    </message>
    <message>
        <source>Read the answer; it holds the real reason. A few clients report only the reset: update them.</source>
        <translation>Yanıtı okuyun; asıl neden ondadır. Birkaç istemci yalnızca sıfırlamayı bildirir: Onları güncelleyin.</translation>
    </message>
    <message>
        <source>gRPC: `Received RST_STREAM with code 0`: the server ended a call without its status.</source>
        <translation>gRPC: `Received RST_STREAM with code 0`: Sunucu bir çağrıyı durumunu bildirmeden bitirmiştir.</translation>
    </message>
    <message>
        <source>Look for a proxy that drops trailers.</source>
        <translation>Sonda gelen başlıkları (trailers) düşüren bir vekil sunucu arayın.</translation>
    </message>
    <message>
        <source>Servers send it in GOAWAY before they close, and in RST_STREAM after a complete answer.</source>
        <translation>Sunucular kapatmadan önce GOAWAY&apos;de, tam bir yanıttan sonra da RST_STREAM&apos;de gönderir.</translation>
    </message>
    <message>
        <source>GOAWAY</source>
        <translation>GOAWAY</translation>
    </message>
    <message>
        <source>NGHTTP2_NO_ERROR</source>
        <translation>NGHTTP2_NO_ERROR</translation>
    </message>
    <message>
        <source>ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED</source>
        <translation>ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED</translation>
    </message>
    <message>
        <source>Protocol error detected</source>
        <translation>Protokol hatası saptandı</translation>
    </message>
    <message>
        <source>Stream or connection</source>
        <translation>Akış veya bağlantı</translation>
    </message>
    <message>
        <source>A rule of HTTP/2 was broken for which there is no better code. On a stream it is often a malformed message, above all forbidden headers.</source>
        <translation>Daha uygun bir kodu olmayan bir HTTP/2 kuralı bozulmuştur. Akışta çoğunlukla bozuk bir ileti, en çok da yasak başlıklar söz konusudur.</translation>
    </message>
    <message>
        <source>`net::ERR_HTTP2_PROTOCOL_ERROR` in Chrome, `HTTP/2 stream 1 was not closed cleanly: PROTOCOL_ERROR (err 1)` in curl, while HTTP/1.1 works: the answer holds a header that HTTP/2 forbids (`Connection`, `Transfer-Encoding`, `Keep-Alive`), an invalid character in a name or value, or a `Content-Length` that does not match.</source>
        <translation>Chrome&apos;da `net::ERR_HTTP2_PROTOCOL_ERROR`, curl&apos;de `HTTP/2 stream 1 was not closed cleanly: PROTOCOL_ERROR (err 1)`; HTTP/1.1 ise çalışır: Yanıtta HTTP/2&apos;nin yasakladığı bir başlık (`Connection`, `Transfer-Encoding`, `Keep-Alive`), adda veya değerde geçersiz bir karakter ya da tutmayan bir `Content-Length` vardır.</translation>
    </message>
    <message>
        <source>`curl -v --http1.1 https://www.example.com/path`, then `nghttp -nv` or `curl -v --http2`</source>
        <translation>`curl -v --http1.1 https://www.example.com/path`, ardından `nghttp -nv` veya `curl -v --http2`</translation>
    </message>
    <message>
        <source>Find the header with HTTP/1.1 and remove it in the application; proxies do not repair all of them.</source>
        <translation>Başlığı HTTP/1.1 ile bulup uygulamada kaldırın; vekil sunucular hepsini onarmaz.</translation>
    </message>
    <message>
        <source>Read the proxy&apos;s error log at that second; give its user the temporary directory, or free the disk.</source>
        <translation>Vekil sunucunun o saniyedeki hata günlüğünü okuyun; geçici dizini, vekil sunucunun çalıştığı kullanıcıya verin veya diskte yer açın.</translation>
    </message>
    <message>
        <source>It happens on one PC or in one office: an antivirus program or inspecting proxy speaks a poor HTTP/2.</source>
        <translation>Tek bir bilgisayarda veya ofiste olur: Bir antivirüs programı veya denetleyen vekil sunucu HTTP/2&apos;yi kötü konuşuyordur.</translation>
    </message>
    <message>
        <source>Switch its HTTPS inspection off to test, then update it.</source>
        <translation>Denemek için HTTPS denetimini kapatın, sonra güncelleyin.</translation>
    </message>
    <message>
        <source>`client sent padded DATA frame`, `client sent HEADERS frame with incorrect identifier` and the like in nginx&apos;s log at level info: a client is broken or probing.</source>
        <translation>nginx günlüğünde info düzeyinde `client sent padded DATA frame`, `client sent HEADERS frame with incorrect identifier` ve benzerleri: Bir istemci bozuktur veya yoklama yapıyordur.</translation>
    </message>
    <message>
        <source>Nothing on the server; update the client if it is yours.</source>
        <translation>Sunucuda bir şey yapmayın; istemci sizinse güncelleyin.</translation>
    </message>
    <message>
        <source>Sent for any breach without a code of its own.</source>
        <translation>Kendi kodu olmayan her ihlal için gönderilir.</translation>
    </message>
    <message>
        <source>curl 92</source>
        <translation>curl 92</translation>
    </message>
    <message>
        <source>NGHTTP2_PROTOCOL_ERROR</source>
        <translation>NGHTTP2_PROTOCOL_ERROR</translation>
    </message>
    <message>
        <source>ERR_HTTP2_PROTOCOL_ERROR</source>
        <translation>ERR_HTTP2_PROTOCOL_ERROR</translation>
    </message>
    <message>
        <source>Implementation fault</source>
        <translation>Yazılım hatası</translation>
    </message>
    <message>
        <source>The sender failed by its own fault, usually in the middle of an answer whose status line is out already, so that it cannot become a 500 any more.</source>
        <translation>Gönderen kendi hatası yüzünden başarısız olmuştur; çoğunlukla durum satırı çıkmış bir yanıtın ortasındadır ve artık 500&apos;e dönüşemez.</translation>
    </message>
    <message>
        <source>`HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)` in curl, `stream error: stream ID 1; INTERNAL_ERROR; received from peer` in Go: the application or the server behind the proxy crashed or closed midway; nginx logs `upstream prematurely closed connection while reading upstream`.</source>
        <translation>curl&apos;de `HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)`, Go&apos;da `stream error: stream ID 1; INTERNAL_ERROR; received from peer`: Uygulama veya vekil sunucunun arkasındaki sunucu yarıda çökmüş ya da kapatmıştır; nginx `upstream prematurely closed connection while reading upstream` yazar.</translation>
    </message>
    <message>
        <source>`curl --http1.1 -o /dev/null https://www.example.com/path`</source>
        <translation>`curl --http1.1 -o /dev/null https://www.example.com/path`</translation>
    </message>
    <message>
        <source>Find the crash or timeout in the application&apos;s log; with HTTP/1.1 the same shows as a short body.</source>
        <translation>Çökmeyi veya zaman aşımını uygulamanın günlüğünde bulun; HTTP/1.1&apos;de aynı şey eksik gövde olarak görünür.</translation>
    </message>
    <message>
        <source>It comes after a fixed time in the middle of a long answer: a proxy&apos;s read timeout ended the stream.</source>
        <translation>Uzun bir yanıtın ortasında, sabit bir süre sonunda gelir: Bir vekil sunucunun okuma zaman aşımı akışı bitirmiştir.</translation>
    </message>
    <message>
        <source>Send data more often, or raise the timeout for that path.</source>
        <translation>Daha sık veri gönderin veya o yol için zaman aşımını yükseltin.</translation>
    </message>
    <message>
        <source>A Go handler panics, before or after it has written: the server resets the stream and logs `http2: panic serving`.</source>
        <translation>Bir Go işleyicisi yanıtı yazmadan önce veya sonra panic ile çöker: Sunucu akışı sıfırlar ve `http2: panic serving` yazar.</translation>
    </message>
    <message>
        <source>Mend the panic; `http.ErrAbortHandler` does the same on purpose.</source>
        <translation>Çökmenin nedenini giderin; `http.ErrAbortHandler` aynısını bilerek yapar.</translation>
    </message>
    <message>
        <source>The side whose code failed sends it.</source>
        <translation>Yazılımı hata veren taraf gönderir.</translation>
    </message>
    <message>
        <source>NGHTTP2_INTERNAL_ERROR</source>
        <translation>NGHTTP2_INTERNAL_ERROR</translation>
    </message>
    <message>
        <source>Flow-control limits exceeded</source>
        <translation>Akış denetimi sınırı aşıldı</translation>
    </message>
    <message>
        <source>One side sent more data than the window of the other allowed, or raised a window beyond 2^31−1 bytes. It is a fault of a library, never of a network.</source>
        <translation>Bir taraf, ötekinin penceresinin izin verdiğinden çok veri göndermiş veya pencereyi 2^31−1 baytın üstüne çıkarmıştır. Ağın değil, kitaplığın hatasıdır.</translation>
    </message>
    <message>
        <source>It appears with one client library or one proxy, often when the initial window is changed by SETTINGS during a transfer.</source>
        <translation>Tek bir istemci kitaplığı veya vekil sunucuyla, çoğunlukla aktarım sürerken ilk pencere SETTINGS ile değiştirildiğinde görülür.</translation>
    </message>
    <message>
        <source>Update that software; as a stopgap leave window sizes at their defaults.</source>
        <translation>O yazılımı güncelleyin; geçici olarak pencere boyutlarını varsayılanda bırakın.</translation>
    </message>
    <message>
        <source>Sent by the side whose window was overrun. gRPC&apos;s document maps it to INTERNAL, while gRPC-Go reports RESOURCE_EXHAUSTED.</source>
        <translation>Penceresi aşılan taraf gönderir. gRPC&apos;nin belgesi bunu INTERNAL&apos;a eşler, gRPC-Go ise RESOURCE_EXHAUSTED bildirir.</translation>
    </message>
    <message>
        <source>NGHTTP2_FLOW_CONTROL_ERROR</source>
        <translation>NGHTTP2_FLOW_CONTROL_ERROR</translation>
    </message>
    <message>
        <source>ERR_HTTP2_FLOW_CONTROL_ERROR</source>
        <translation>ERR_HTTP2_FLOW_CONTROL_ERROR</translation>
    </message>
    <message>
        <source>Settings not acknowledged</source>
        <translation>Ayarlar onaylanmadı</translation>
    </message>
    <message>
        <source>A SETTINGS frame was sent and never acknowledged. The peer hangs, is very slow, or does not speak HTTP/2.</source>
        <translation>Bir SETTINGS çerçevesi gönderilmiş ve hiç onaylanmamıştır. Karşı taraf takılmış veya çok yavaştır ya da HTTP/2 konuşmuyordur.</translation>
    </message>
    <message>
        <source>Connections end some seconds after they open: the peer&apos;s process is overloaded, or packets in one direction are lost.</source>
        <translation>Bağlantılar açıldıktan birkaç saniye sonra biter: Karşı tarafın süreci aşırı yüklüdür veya tek yöndeki paketler kayboluyordur.</translation>
    </message>
    <message>
        <source>Look at the load of the peer and at the path (MTU, firewall).</source>
        <translation>Karşı tarafın yüküne ve yola (MTU, güvenlik duvarı) bakın.</translation>
    </message>
    <message>
        <source>Sent by an endpoint that waits for the acknowledgement with a limit.</source>
        <translation>Onayı süre sınırıyla bekleyen uç gönderir.</translation>
    </message>
    <message>
        <source>NGHTTP2_SETTINGS_TIMEOUT</source>
        <translation>NGHTTP2_SETTINGS_TIMEOUT</translation>
    </message>
    <message>
        <source>Frame received for closed stream</source>
        <translation>Kapalı akış için çerçeve alındı</translation>
    </message>
    <message>
        <source>A frame came for a stream that its sender had already ended. Right after a reset this is a harmless crossing on the way; otherwise a library counts its streams wrongly.</source>
        <translation>Gönderenin zaten bitirdiği bir akış için çerçeve gelmiştir. Sıfırlamanın hemen ardından bu zararsızdır: İki tarafın çerçeveleri yolda birbirini geçmiştir. Başka durumda kitaplık, akışlarının durumunu yanlış izliyordur.</translation>
    </message>
    <message>
        <source>nginx: `client sent DATA frame for half-closed stream`; Chrome `ERR_HTTP2_STREAM_CLOSED`: one side goes on sending after its END_STREAM.</source>
        <translation>nginx: `client sent DATA frame for half-closed stream`; Chrome `ERR_HTTP2_STREAM_CLOSED`: Taraflardan biri END_STREAM&apos;den sonra göndermeyi sürdürüyordur.</translation>
    </message>
    <message>
        <source>Single ones: ignore. Regular ones: update the client.</source>
        <translation>Tek tük ise dikkate almayın. Düzenliyse istemciyi güncelleyin.</translation>
    </message>
    <message>
        <source>Sent for late frames, on the stream or for the whole connection.</source>
        <translation>Geç gelen çerçeveler için, akışta veya bağlantının tümü için gönderilir.</translation>
    </message>
    <message>
        <source>NGHTTP2_STREAM_CLOSED</source>
        <translation>NGHTTP2_STREAM_CLOSED</translation>
    </message>
    <message>
        <source>ERR_HTTP2_STREAM_CLOSED</source>
        <translation>ERR_HTTP2_STREAM_CLOSED</translation>
    </message>
    <message>
        <source>Frame size incorrect</source>
        <translation>Çerçeve boyutu yanlış</translation>
    </message>
    <message>
        <source>A frame is longer than the receiver&apos;s limit (16,384 bytes unless it allowed more) or has a length that its type does not permit.</source>
        <translation>Çerçeve, alan tarafın sınırından (daha fazlasına izin vermedikçe 16.384 bayt) uzundur veya uzunluğu türüne uymuyordur.</translation>
    </message>
    <message>
        <source>It is the very first thing on a connection: the peer does not speak HTTP/2, and letters of its HTTP/1.1 answer were read as a length. Go says `http2: frame too large, note that the frame header looked like an HTTP/1.1 header`.</source>
        <translation>Bağlantıdaki ilk şeydir: Karşı taraf HTTP/2 konuşmuyordur ve HTTP/1.1 yanıtının harfleri uzunluk sanılmıştır. Go `http2: frame too large, note that the frame header looked like an HTTP/1.1 header` der.</translation>
    </message>
    <message>
        <source>Enable HTTP/2 on that port, or have the client speak HTTP/1.1; for HTTP/2 without TLS both sides must be set to it.</source>
        <translation>O bağlantı noktasında HTTP/2&apos;yi etkinleştirin veya istemci HTTP/1.1 konuşsun; TLS&apos;siz HTTP/2 iki tarafta da ayarlanmalıdır.</translation>
    </message>
    <message>
        <source>nginx: `client sent PING frame with incorrect length`, `client sent WINDOW_UPDATE frame with incorrect length`, `client sent header block with incorrect length`: a faulty or hostile client.</source>
        <translation>nginx: `client sent PING frame with incorrect length`, `client sent WINDOW_UPDATE frame with incorrect length`, `client sent header block with incorrect length`: Hatalı veya kötü niyetli bir istemci.</translation>
    </message>
    <message>
        <source>Nothing on the server.</source>
        <translation>Sunucuda yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Sent by the receiver of the frame.</source>
        <translation>Çerçeveyi alan taraf gönderir.</translation>
    </message>
    <message>
        <source>NGHTTP2_FRAME_SIZE_ERROR</source>
        <translation>NGHTTP2_FRAME_SIZE_ERROR</translation>
    </message>
    <message>
        <source>ERR_HTTP2_FRAME_SIZE_ERROR</source>
        <translation>ERR_HTTP2_FRAME_SIZE_ERROR</translation>
    </message>
    <message>
        <source>Stream not processed</source>
        <translation>Akış işlenmedi</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Akış</translation>
    </message>
    <message>
        <source>The server turned the stream away before it did anything for it. The request may be sent again as it was, POST included: that is what this code promises.</source>
        <translation>Sunucu akışı, onun için bir şey yapmadan geri çevirmiştir. İstek, POST da olsa, olduğu gibi yeniden gönderilebilir: Bu kodun verdiği söz budur.</translation>
    </message>
    <message>
        <source>nginx at level info: `concurrent streams exceeded 128`. The client opens more streams than `http2_max_concurrent_streams` (128 by default).</source>
        <translation>nginx, info düzeyinde: `concurrent streams exceeded 128`. İstemci, `http2_max_concurrent_streams` (varsayılan 128) değerinden çok akış açıyordur.</translation>
    </message>
    <message>
        <source>Let the client keep to the server&apos;s limit and queue the rest, or open a second connection.</source>
        <translation>İstemci sunucunun sınırına uysun ve gerisini kuyrukta bekletsin veya ikinci bir bağlantı açsın.</translation>
    </message>
    <message>
        <source>It comes on a new connection at once: requests were sent before the server&apos;s SETTINGS told the limit; nginx: `client sent stream with data before settings were acknowledged`.</source>
        <translation>Yeni bir bağlantıda hemen gelir: İstekler, sunucunun SETTINGS çerçevesi sınırı bildirmeden gönderilmiştir; nginx: `client sent stream with data before settings were acknowledged`.</translation>
    </message>
    <message>
        <source>Nothing: clients retry. Update one that does not.</source>
        <translation>Bir şey yapmayın: İstemciler yeniden dener. Denemeyeni güncelleyin.</translation>
    </message>
    <message>
        <source>Retry; a server in shutdown should send GOAWAY first.</source>
        <translation>Yeniden deneyin; kapanan sunucu önce GOAWAY göndermelidir.</translation>
    </message>
    <message>
        <source>Only for streams on which no work has begun; after that `CANCEL` or `INTERNAL_ERROR`.</source>
        <translation>Yalnızca üzerinde hiç çalışılmamış akışlar için; sonrasında `CANCEL` veya `INTERNAL_ERROR`.</translation>
    </message>
    <message>
        <source>NGHTTP2_REFUSED_STREAM</source>
        <translation>NGHTTP2_REFUSED_STREAM</translation>
    </message>
    <message>
        <source>ERR_HTTP2_SERVER_REFUSED_STREAM</source>
        <translation>ERR_HTTP2_SERVER_REFUSED_STREAM</translation>
    </message>
    <message>
        <source>Stream cancelled</source>
        <translation>Akış iptal edildi</translation>
    </message>
    <message>
        <source>The sender no longer needs the stream. From a client that is everyday business: a page was left, a search replaced by the next. From a server or proxy it means that the answer was given up.</source>
        <translation>Gönderenin akışa artık gereksinimi yoktur. İstemciden gelmesi gündelik bir iştir: Sayfadan çıkılmış, arama yerini bir sonrakine bırakmıştır. Sunucudan veya vekil sunucudan gelmesi, yanıttan vazgeçildiği anlamına gelir.</translation>
    </message>
    <message>
        <source>Access logs show 499 or `DC`, and the stream ended with CANCEL: users and browsers abort requests.</source>
        <translation>Erişim günlüğünde 499 veya `DC` görünür ve akış CANCEL ile bitmiştir: Kullanıcılar ve tarayıcılar istekleri bırakıyordur.</translation>
    </message>
    <message>
        <source>Nothing, unless many end at the same age: then a timeout strikes somewhere in front.</source>
        <translation>Birçoğu aynı süre sonunda bitmiyorsa bir şey yapmayın; bitiyorsa öndeki bir zaman aşımı devreye giriyordur.</translation>
    </message>
    <message>
        <source>`error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)` from git: the server or a proxy gave up on a large clone or push.</source>
        <translation>git: `error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)`: Sunucu veya vekil sunucu büyük bir klonlamadan ya da göndermeden vazgeçmiştir.</translation>
    </message>
    <message>
        <source>Try `git clone --depth 1` and then `git fetch --unshallow`, or `git config http.version HTTP/1.1`; on the server, raise the proxy&apos;s timeouts.</source>
        <translation>`git clone --depth 1` ve ardından `git fetch --unshallow` veya `git config http.version HTTP/1.1` deneyin; sunucuda vekil sunucunun zaman aşımlarını yükseltin.</translation>
    </message>
    <message>
        <source>Thousands of streams a second are opened and cancelled at once: the rapid reset attack (CVE-2023-44487).</source>
        <translation>Saniyede binlerce akış açılıp hemen iptal edilir: hızlı sıfırlama saldırısı (CVE-2023-44487).</translation>
    </message>
    <message>
        <source>Update server and proxy to versions of October 2023 or later, and keep the limits on streams and requests a connection.</source>
        <translation>Sunucuyu ve vekil sunucuyu Ekim 2023 veya sonrasının sürümlerine güncelleyin; bağlantı başına akış ve istek sınırlarını koruyun.</translation>
    </message>
    <message>
        <source>OkHttp: `stream was reset: CANCEL`: the call&apos;s own timeout, `cancel()`, or the server.</source>
        <translation>OkHttp: `stream was reset: CANCEL`: Çağrının kendi zaman aşımı, `cancel()` veya sunucu.</translation>
    </message>
    <message>
        <source>Find out which: compare the duration with `callTimeout`, and look for `cancel()` in the code.</source>
        <translation>Hangisi olduğunu bulun: Süreyi `callTimeout` ile karşılaştırın, kodda `cancel()` arayın.</translation>
    </message>
    <message>
        <source>Whoever no longer wants the stream sends it.</source>
        <translation>Akışı artık istemeyen gönderir.</translation>
    </message>
    <message>
        <source>NGHTTP2_CANCEL</source>
        <translation>NGHTTP2_CANCEL</translation>
    </message>
    <message>
        <source>Compression state not updated</source>
        <translation>Sıkıştırma durumu güncellenemedi</translation>
    </message>
    <message>
        <source>The compressed headers could not be decoded, and since both sides share one table for the connection, the whole connection is lost.</source>
        <translation>Sıkıştırılmış başlıklar çözülememiştir; iki taraf bağlantı boyunca tek bir tabloyu paylaştığından bağlantının tümü yitirilir.</translation>
    </message>
    <message>
        <source>It comes from one client or through one proxy; nginx logs `client sent invalid encoded header field`, `client sent out of bound hpack table index` or the like.</source>
        <translation>Tek bir istemciden veya tek bir vekil sunucu üzerinden gelir; nginx `client sent invalid encoded header field`, `client sent out of bound hpack table index` veya benzerini yazar.</translation>
    </message>
    <message>
        <source>Update the side that encodes; test without the device in between.</source>
        <translation>Kodlayan tarafı güncelleyin; aradaki cihaz olmadan deneyin.</translation>
    </message>
    <message>
        <source>Always for the connection.</source>
        <translation>Her zaman bağlantı için gönderilir.</translation>
    </message>
    <message>
        <source>HPACK</source>
        <translation>HPACK</translation>
    </message>
    <message>
        <source>NGHTTP2_COMPRESSION_ERROR</source>
        <translation>NGHTTP2_COMPRESSION_ERROR</translation>
    </message>
    <message>
        <source>ERR_HTTP2_COMPRESSION_ERROR</source>
        <translation>ERR_HTTP2_COMPRESSION_ERROR</translation>
    </message>
    <message>
        <source>TCP connection error for CONNECT method</source>
        <translation>CONNECT yönteminde TCP bağlantı hatası</translation>
    </message>
    <message>
        <source>A proxy had opened a tunnel by CONNECT, and the TCP connection beyond it was reset or broke.</source>
        <translation>Bir vekil sunucu CONNECT ile tünel açmış, ötesindeki TCP bağlantısı sıfırlanmış veya kopmuştur.</translation>
    </message>
    <message>
        <source>A site behind an HTTP/2 forward proxy ends in the middle: the destination reset the connection.</source>
        <translation>HTTP/2 konuşan ileri yönlü bir vekil sunucunun arkasındaki site yarıda biter: Hedef, bağlantıyı sıfırlamıştır.</translation>
    </message>
    <message>
        <source>Treat it as `connection reset` by the destination; try without the proxy.</source>
        <translation>Hedefin `connection reset` hatası gibi ele alın; vekil sunucu olmadan deneyin.</translation>
    </message>
    <message>
        <source>Proxies send it on the tunnel&apos;s stream.</source>
        <translation>Vekil sunucular tünelin akışında gönderir.</translation>
    </message>
    <message>
        <source>NGHTTP2_CONNECT_ERROR</source>
        <translation>NGHTTP2_CONNECT_ERROR</translation>
    </message>
    <message>
        <source>Processing capacity exceeded</source>
        <translation>İşleme kapasitesi aşıldı</translation>
    </message>
    <message>
        <source>The peer does something that costs too much: too many pings, resets, settings or streams, or headers without end. It is the HTTP/2 way to say that somebody should slow down.</source>
        <translation>Karşı taraf fazla pahalıya mal olan bir şey yapıyordur: çok sayıda ping, sıfırlama, ayar veya akış ya da sonu gelmeyen başlıklar. HTTP/2&apos;de birine yavaşlamasını söylemenin yolu budur.</translation>
    </message>
    <message>
        <source>gRPC: GOAWAY with `too_many_pings`. Keepalive pings come more often than the server allows, every 5 minutes by default in gRPC.</source>
        <translation>gRPC: `too_many_pings` içeren GOAWAY. Canlı tutma ping&apos;leri sunucunun izin verdiğinden sık geliyordur; gRPC&apos;de varsayılan 5 dakikada birdir.</translation>
    </message>
    <message>
        <source>Set the client&apos;s keepalive time to 5 minutes or more, or permit less on the server (`EnforcementPolicy.MinTime` in Go).</source>
        <translation>İstemcinin canlı tutma süresini 5 dakika veya üstüne ayarlayın ya da sunucuda daha kısa aralığa izin verin (Go&apos;da `EnforcementPolicy.MinTime`).</translation>
    </message>
    <message>
        <source>nginx at level info: `client sent too large header field` or `client sent too large header`: cookies or tokens outgrew `large_client_header_buffers` (4 of 8 KB).</source>
        <translation>nginx, info düzeyinde: `client sent too large header field` veya `client sent too large header`: Çerezler veya belirteçler `large_client_header_buffers` (4 adet 8 KB) değerini aşmıştır.</translation>
    </message>
    <message>
        <source>Delete cookies or shorten the token; raise the buffers if it must be.</source>
        <translation>Çerezleri silin veya belirteci kısaltın; gerekiyorsa arabellekleri büyütün.</translation>
    </message>
    <message>
        <source>It began after the updates against rapid reset in October 2023: a client that cancels very many requests is taken for an attacker.</source>
        <translation>Ekim 2023&apos;teki hızlı sıfırlama güncellemelerinden sonra başlamıştır: Çok fazla isteği iptal eden bir istemci saldırgan sanılıyordur.</translation>
    </message>
    <message>
        <source>Cancel less (debounce searches in the page), or raise the server&apos;s limit for that client.</source>
        <translation>Daha az iptal edin (sayfadaki aramaları geciktirin) veya o istemci için sunucudaki sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Sent by the side that protects itself; for single requests HTTP has 429 and 431.</source>
        <translation>Kendini koruyan taraf gönderir; tek tek istekler için HTTP&apos;de 429 ve 431 vardır.</translation>
    </message>
    <message>
        <source>too_many_pings</source>
        <translation>too_many_pings</translation>
    </message>
    <message>
        <source>NGHTTP2_ENHANCE_YOUR_CALM</source>
        <translation>NGHTTP2_ENHANCE_YOUR_CALM</translation>
    </message>
    <message>
        <source>Negotiated TLS parameters not acceptable</source>
        <translation>Anlaşılan TLS parametreleri kabul edilemez</translation>
    </message>
    <message>
        <source>The TLS connection works, but HTTP/2 does not allow what was negotiated: a version below 1.2, or with 1.2 a cipher suite on the prohibited list (RSA key exchange, CBC).</source>
        <translation>TLS bağlantısı çalışır, ama HTTP/2 üzerinde anlaşılana izin vermez: 1.2&apos;den düşük bir sürüm veya 1.2&apos;de yasak listesindeki bir şifre takımı (RSA anahtar değişimi, CBC).</translation>
    </message>
    <message>
        <source>Chrome: `ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY`, typically from IIS on Windows Server 2016 whose cipher order was changed by policy.</source>
        <translation>Chrome: `ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY`; tipik olarak Windows Server 2016&apos;da, şifre takımlarının sırası ilkeyle değiştirilmiş bir IIS&apos;ten gelir.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect www.example.com:443 -alpn h2 -tls1_2`</source>
        <translation>`openssl s_client -connect www.example.com:443 -alpn h2 -tls1_2`</translation>
    </message>
    <message>
        <source>Put ECDHE suites with AES-GCM first, or switch HTTP/2 off on that server.</source>
        <translation>AES-GCM&apos;li ECDHE takımlarını başa alın veya o sunucuda HTTP/2&apos;yi kapatın.</translation>
    </message>
    <message>
        <source>Sent by either side after looking at the TLS parameters.</source>
        <translation>TLS parametrelerine baktıktan sonra iki taraftan biri gönderir.</translation>
    </message>
    <message>
        <source>NGHTTP2_INADEQUATE_SECURITY</source>
        <translation>NGHTTP2_INADEQUATE_SECURITY</translation>
    </message>
    <message>
        <source>ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY</source>
        <translation>ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY</translation>
    </message>
    <message>
        <source>Use HTTP/1.1 for the request</source>
        <translation>İstek için HTTP/1.1 kullanın</translation>
    </message>
    <message>
        <source>This request needs something that HTTP/2 lacks, as a rule authentication tied to the connection (NTLM, Negotiate) or TLS renegotiation for a client certificate.</source>
        <translation>Bu istek HTTP/2&apos;de olmayan bir şey gerektirir: genellikle bağlantıya bağlı kimlik doğrulama (NTLM, Negotiate) veya istemci sertifikası için TLS yeniden anlaşması.</translation>
    </message>
    <message>
        <source>IIS with Windows authentication or per-path client certificates. Browsers and newer versions of curl repeat over HTTP/1.1 unnoticed; other clients end with the error, old curl with `HTTP_1_1_REQUIRED (err 13)`.</source>
        <translation>Windows kimlik doğrulaması veya yola özel istemci sertifikası kullanan IIS. Tarayıcılar ve curl&apos;ün yeni sürümleri fark ettirmeden HTTP/1.1 ile yineler; başka istemciler hatayla, eski curl `HTTP_1_1_REQUIRED (err 13)` ile biter.</translation>
    </message>
    <message>
        <source>Use `--http1.1` for that address, or ask for the certificate on a host name of its own at the first handshake.</source>
        <translation>O adres için `--http1.1` kullanın veya sertifikayı ayrı bir makine adında, ilk el sıkışmada isteyin.</translation>
    </message>
    <message>
        <source>Servers send it where a request cannot be served over HTTP/2.</source>
        <translation>Sunucular, isteğin HTTP/2 üzerinden karşılanamadığı yerde gönderir.</translation>
    </message>
    <message>
        <source>NGHTTP2_HTTP_1_1_REQUIRED</source>
        <translation>NGHTTP2_HTTP_1_1_REQUIRED</translation>
    </message>
    <message>
        <source>ERR_HTTP_1_1_REQUIRED</source>
        <translation>ERR_HTTP_1_1_REQUIRED</translation>
    </message>
    <message>
        <source>REFUSED_STREAM: nothing has been done yet. CANCEL: somebody lost interest, and nobody knows how far the work had got.</source>
        <translation>REFUSED_STREAM: Henüz bir şey yapılmamıştır. CANCEL: Biri ilgisini yitirmiştir ve işin ne kadar ilerlediği bilinmez.</translation>
    </message>
    <message>
        <source>Send a POST again</source>
        <translation>POST&apos;u yeniden göndermek</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Güvenlidir</translation>
    </message>
    <message>
        <source>Only with a key against duplicates</source>
        <translation>Yalnızca yinelemeye karşı bir anahtarla</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>Kim gönderir</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Mostly the client; a server or proxy that gives up</source>
        <translation>Çoğunlukla istemci; vazgeçen sunucu veya vekil sunucu</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>Too many streams at once, or a restart</source>
        <translation>Aynı anda çok fazla akış veya yeniden başlatma</translation>
    </message>
    <message>
        <source>A page left, a timeout</source>
        <translation>Çıkılan sayfa, zaman aşımı</translation>
    </message>
    <message>
        <source>In gRPC</source>
        <translation>gRPC&apos;de</translation>
    </message>
    <message>
        <source>`UNAVAILABLE`</source>
        <translation>`UNAVAILABLE`</translation>
    </message>
    <message>
        <source>`CANCELLED`</source>
        <translation>`CANCELLED`</translation>
    </message>
    <message>
        <source>A server that has not touched the request should say REFUSED_STREAM, so that the client may repeat it.</source>
        <translation>İsteğe dokunmamış sunucu REFUSED_STREAM demelidir; istemci de onu yineleyebilsin.</translation>
    </message>
    <message>
        <source>Only large pages or files break off so: the server behind the proxy ended in the middle, or the proxy cannot write its buffer files (nginx: `open() &quot;/var/lib/nginx/…&quot; failed (13: Permission denied)`). Chrome shows most resets as this same error, also those with another code.</source>
        <translation>Yalnızca büyük sayfalar veya dosyalar böyle kesilir: Vekil sunucunun arkasındaki sunucu yarıda kesmiştir ya da vekil sunucu arabellek dosyalarını yazamıyordur (nginx: `open() &quot;/var/lib/nginx/…&quot; failed (13: Permission denied)`). Chrome sıfırlamaların çoğunu, kodları başka olsa da, aynı hatayla gösterir.</translation>
    </message>
    <message>
        <source>`refused by server, try again on a new connection` in curl since 8.19 (before, `REFUSED_STREAM, try again on a new connection` in its trace), `Stream refused by server` in gRPC for Node.js, around the time of a restart.</source>
        <translation>Yeniden başlatma sırasında curl&apos;de 8.19&apos;dan beri `refused by server, try again on a new connection` (daha önce izleme çıktısında `REFUSED_STREAM, try again on a new connection`), Node.js için gRPC&apos;de `Stream refused by server`.</translation>
    </message>
</context>
</TS>
