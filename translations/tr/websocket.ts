<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>websocket</name>
    <message>
        <source>Protocol (1000-2999)</source>
        <extracomment>class protocol</extracomment>
        <translation>Protokol (1000-2999)</translation>
    </message>
    <message>
        <source>Libraries, frameworks and applications (3000-3999)</source>
        <translation>Kitaplıklar, uygulama çatıları ve uygulamalar (3000-3999)</translation>
    </message>
    <message>
        <source>Private use (4000-4999)</source>
        <translation>Özel kullanım (4000-4999)</translation>
    </message>
    <message>
        <source>In a close frame</source>
        <translation>Kapatma çerçevesinde</translation>
    </message>
    <message>
        <source>Never: set by the receiving program itself</source>
        <translation>Bulunmaz: Alan program kendisi atar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Normal Closure</source>
        <translation>Olağan kapanış</translation>
    </message>
    <message>
        <source>Closing of the connection</source>
        <translation>Bağlantının kapatılması</translation>
    </message>
    <message>
        <source>The connection has done what it was opened for, and both sides take leave.</source>
        <translation>Bağlantı, açılma amacını yerine getirmiştir ve iki taraf vedalaşır.</translation>
    </message>
    <message>
        <source>A client that reconnects only after errors stays away: the server closed with 1000 although there was more to come.</source>
        <translation>Yalnızca hatadan sonra yeniden bağlanan bir istemci geri gelmez: Sunucu, devamı olduğu hâlde 1000 ile kapatmıştır.</translation>
    </message>
    <message>
        <source>Close with 1001 or 1012 when clients shall come back; let a client that needs the connection reconnect after every code.</source>
        <translation>İstemcilerin geri gelmesi gerekiyorsa 1001 veya 1012 ile kapatın; bağlantıya gereksinimi olan istemci her koddan sonra yeniden bağlansın.</translation>
    </message>
    <message>
        <source>A Go program with gorilla/websocket logs `websocket: close 1000 (normal)` as an error: reading returns every close as one.</source>
        <translation>gorilla/websocket kullanan bir Go programı `websocket: close 1000 (normal)` satırını hata olarak yazar: Okuma işlevi her kapanışı hata olarak döndürür.</translation>
    </message>
    <message>
        <source>Log only what `websocket.IsUnexpectedCloseError` names.</source>
        <translation>Yalnızca `websocket.IsUnexpectedCloseError` işlevinin bildirdiklerini günlüğe yazın.</translation>
    </message>
    <message>
        <source>Either side sends it when its work is done; a browser&apos;s `close(1000)` may give a reason of up to 123 bytes.</source>
        <translation>İşi biten taraf gönderir; tarayıcıdaki `close(1000)` en çok 123 baytlık bir neden de taşıyabilir.</translation>
    </message>
    <message>
        <source>normal close</source>
        <translation>normal kapanış</translation>
    </message>
    <message>
        <source>Going Away</source>
        <translation>Ayrılıyor</translation>
    </message>
    <message>
        <source>One side leaves for a reason that has nothing to do with the content: a server shuts down, or a person has closed the tab or gone to another page.</source>
        <translation>Taraflardan biri, içerikle ilgisi olmayan bir nedenle ayrılıyordur: Sunucu kapanıyordur ya da kullanıcı sekmeyi kapatmış veya başka sayfaya geçmiştir.</translation>
    </message>
    <message>
        <source>A server logs `websocket: close 1001 (going away)` (gorilla) or `received 1001 (going away)` (Python) all day long: tabs that were closed.</source>
        <translation>Bir sunucu bütün gün `websocket: close 1001 (going away)` (gorilla) veya `received 1001 (going away)` (Python) yazar: kapatılan sekmeler.</translation>
    </message>
    <message>
        <source>Nothing; log it below the level of errors.</source>
        <translation>Bir şey yapmayın; hata düzeyinin altında günlüğe yazın.</translation>
    </message>
    <message>
        <source>All clients receive it in one moment: the server is deployed or restarted.</source>
        <translation>Bütün istemciler aynı anda alır: Sunucuya yeni sürüm kuruluyordur veya sunucu yeniden başlatılıyordur.</translation>
    </message>
    <message>
        <source>Reconnect after a random delay, so that they do not all return at once.</source>
        <translation>Hepsi birden dönmesin diye rastgele bir gecikmeyle yeniden bağlanın.</translation>
    </message>
    <message>
        <source>A browser sends it when the page is left, a server when it goes down; with 1012 the server adds that it comes back.</source>
        <translation>Sayfadan çıkıldığında tarayıcı, kapanırken sunucu gönderir; sunucu 1012 ile geri geleceğini de söylemiş olur.</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokol hatası</translation>
    </message>
    <message>
        <source>A frame breaks the rules of RFC 6455: reserved bits, masking, an unknown opcode, fragments in the wrong order.</source>
        <translation>Bir çerçeve RFC 6455&apos;in kurallarını bozuyordur: ayrılmış bitler, maskeleme, bilinmeyen işlem kodu, yanlış sıradaki parçalar.</translation>
    </message>
    <message>
        <source>`Invalid WebSocket frame: RSV1 must be clear` (ws), in Chrome `One or more reserved bits are on`: one side sends compressed frames without `permessage-deflate` having been agreed, or a proxy dropped the extension header.</source>
        <translation>`Invalid WebSocket frame: RSV1 must be clear` (ws), Chrome&apos;da `One or more reserved bits are on`: Bir taraf, `permessage-deflate` üzerinde anlaşılmadan sıkıştırılmış çerçeve gönderiyordur ya da bir vekil sunucu uzantı başlığını düşürmüştür.</translation>
    </message>
    <message>
        <source>Switch compression off on both sides to test; then mend the proxy or the library.</source>
        <translation>Denemek için sıkıştırmayı iki tarafta kapatın, sonra vekil sunucuyu veya kitaplığı düzeltin.</translation>
    </message>
    <message>
        <source>`Invalid frame header` in Chrome, or varying words in ws (`invalid opcode`, `FIN must be set`): bytes of two writers are mixed, or something wrote text (a log line, an HTTP answer) into the socket.</source>
        <translation>Chrome&apos;da `Invalid frame header` veya ws&apos;te değişen sözler (`invalid opcode`, `FIN must be set`): Aynı sokete iki yerden yazılmış ve baytlar karışmıştır ya da bir şey sokete metin (günlük satırı, HTTP yanıtı) yazmıştır.</translation>
    </message>
    <message>
        <source>Give each connection one writer; handle the upgrade request in one place only.</source>
        <translation>Her bağlantıya tek bir yerden yazın; yükseltme (upgrade) isteğini yalnızca tek yerde işleyin.</translation>
    </message>
    <message>
        <source>`MASK must be set` on a server, `A server must not mask any frames that it sends to the client` in Chrome: a home-made client does not mask, or a home-made server does.</source>
        <translation>Sunucuda `MASK must be set`, Chrome&apos;da `A server must not mask any frames that it sends to the client`: Elle yazılmış bir istemci maskelemiyor veya elle yazılmış bir sunucu maskeliyordur.</translation>
    </message>
    <message>
        <source>Use a library; clients always mask, servers never.</source>
        <translation>Kitaplık kullanın; istemciler her zaman maskeler, sunucular hiç maskelemez.</translation>
    </message>
    <message>
        <source>Sent by the side that received the bad frame, which then drops the connection.</source>
        <translation>Bozuk çerçeveyi alan taraf gönderir, sonra bağlantıyı bırakır.</translation>
    </message>
    <message>
        <source>Unsupported Data</source>
        <translation>Desteklenmeyen veri</translation>
    </message>
    <message>
        <source>The endpoint takes only one kind of message, text or binary, and got the other.</source>
        <translation>Uç, iletilerin yalnızca tek türünü (metin veya ikili) kabul eder, ama ötekini almıştır.</translation>
    </message>
    <message>
        <source>A client sends a `Buffer` or `Blob` where the service expects JSON text, or text where it expects binary (audio, protobuf).</source>
        <translation>İstemci, hizmet JSON metni beklerken `Buffer` veya `Blob`, ikili veri (ses, protobuf) beklerken metin gönderir.</translation>
    </message>
    <message>
        <source>The Messages tab of the browser&apos;s network panel</source>
        <translation>Tarayıcının ağ panelindeki iletiler sekmesi</translation>
    </message>
    <message>
        <source>Send a string for JSON (`ws.send(JSON.stringify(x))`), bytes for binary protocols.</source>
        <translation>JSON için karakter dizisi (`ws.send(JSON.stringify(x))`), ikili protokoller için bayt gönderin.</translation>
    </message>
    <message>
        <source>About the type of the message; content that does not fit its type is 1007.</source>
        <translation>İletinin türüyle ilgilidir; türüne uymayan içerik 1007&apos;dir.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Ayrılmış</translation>
    </message>
    <message>
        <source>Set aside in 2011 for a meaning that was never given.</source>
        <translation>2011&apos;de ayrılmış, anlamı hiçbir zaman tanımlanmamıştır.</translation>
    </message>
    <message>
        <source>A library such as ws refuses to send it, and treats it as an invalid close code on arrival.</source>
        <translation>ws gibi bir kitaplık bunu göndermeyi reddeder, geldiğinde de geçersiz kapatma kodu sayar.</translation>
    </message>
    <message>
        <source>Choose a defined code, or one from 4000 up for an application of your own.</source>
        <translation>Tanımlı bir kod veya kendi uygulamanız için 4000&apos;den başlayan bir kod seçin.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Kullanılmaz.</translation>
    </message>
    <message>
        <source>No Status Rcvd</source>
        <translation>Durum alınmadı</translation>
    </message>
    <message>
        <source>The other side closed in due form, with a close frame that holds no code. The receiving program puts 1005 in its place.</source>
        <translation>Karşı taraf usulüne uygun, ama kod içermeyen bir çerçeveyle kapatmıştır. Alan program onun yerine 1005 koyar.</translation>
    </message>
    <message>
        <source>A server logs `websocket: close 1005 (no status)`: the page called `close()` without a code.</source>
        <translation>Bir sunucu `websocket: close 1005 (no status)` yazar: Sayfa `close()` işlevini kodsuz çağırmıştır.</translation>
    </message>
    <message>
        <source>Take it for a normal end. Send `close(1000)` where the difference matters.</source>
        <translation>Olağan bir son sayın. Farkın önemli olduğu yerde `close(1000)` gönderin.</translation>
    </message>
    <message>
        <source>An application tries to send 1005 itself: libraries refuse, browsers throw `InvalidAccessError`.</source>
        <translation>Bir uygulama 1005&apos;i kendisi göndermeye çalışır: Kitaplıklar reddeder, tarayıcılar `InvalidAccessError` fırlatır.</translation>
    </message>
    <message>
        <source>Send 1000, or nothing.</source>
        <translation>1000 gönderin veya kod vermeyin.</translation>
    </message>
    <message>
        <source>Only in the API, never in a frame.</source>
        <translation>Yalnızca API&apos;de görülür, çerçevede hiç bulunmaz.</translation>
    </message>
    <message>
        <source>Abnormal Closure</source>
        <translation>Olağan dışı kapanış</translation>
    </message>
    <message>
        <source>The connection ended without a close frame: it was cut, or never came about. Browsers report every failure of a WebSocket so, on purpose without detail, so that a page cannot explore the network; the reason stands in the console or on the server.</source>
        <translation>Bağlantı kapatma çerçevesi olmadan bitmiştir: Kesilmiş veya hiç kurulamamıştır. Tarayıcılar, hiçbir sayfa bu yolla ağı yoklayamasın diye her WebSocket hatasını bilerek böyle, ayrıntısız bildirir; neden konsolda veya sunucudadır.</translation>
    </message>
    <message>
        <source>It comes at a steady age of the connection, such as 60 seconds without traffic: nginx `proxy_read_timeout` (60 s), an AWS load balancer&apos;s idle timeout (60 s), or HAProxy without `timeout tunnel`.</source>
        <translation>Hep aynı süreden sonra, örneğin bağlantı 60 saniye trafiksiz kalınca gelir: nginx&apos;te `proxy_read_timeout` (60 sn), AWS yük dengeleyicisinin boşta kalma süresi (60 sn) veya `timeout tunnel` ayarlanmamış HAProxy.</translation>
    </message>
    <message>
        <source>Send a ping or a small message every 20 to 30 seconds, and raise the timeout on the way.</source>
        <translation>20-30 saniyede bir ping veya küçük bir ileti gönderin, yoldaki zaman aşımını yükseltin.</translation>
    </message>
    <message>
        <source>It fails at once, and the console says `Unexpected response code:` 200, 400, 404 or 426, or the `error` event comes before `open`: the handshake never became a WebSocket.</source>
        <translation>Hemen başarısız olur ve konsolda 200, 400, 404 veya 426 ile `Unexpected response code:` yazar ya da `error` olayı `open` olayından önce gelir: El sıkışma hiç WebSocket&apos;e dönüşmemiştir.</translation>
    </message>
    <message>
        <source>`curl -si --http1.1 -H &apos;Connection: Upgrade&apos; -H &apos;Upgrade: websocket&apos; -H &apos;Sec-WebSocket-Version: 13&apos; -H &apos;Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==&apos; https://www.example.com/ws`</source>
        <translation>`curl -si --http1.1 -H &apos;Connection: Upgrade&apos; -H &apos;Upgrade: websocket&apos; -H &apos;Sec-WebSocket-Version: 13&apos; -H &apos;Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==&apos; https://www.example.com/ws`</translation>
    </message>
    <message>
        <source>Pass the upgrade on: in nginx `proxy_http_version 1.1`, `proxy_set_header Upgrade $http_upgrade` and `proxy_set_header Connection &quot;upgrade&quot;`. Check the path.</source>
        <translation>Yükseltmeyi iletin: nginx&apos;te `proxy_http_version 1.1`, `proxy_set_header Upgrade $http_upgrade` ve `proxy_set_header Connection &quot;upgrade&quot;`. Yolu denetleyin.</translation>
    </message>
    <message>
        <source>`websocket: close 1006 (abnormal closure): unexpected EOF` (gorilla), `no close frame received or sent` (Python), `The remote party closed the WebSocket connection without completing the close handshake` (.NET): the other process crashed, was killed, or closed TCP without ceremony.</source>
        <translation>`websocket: close 1006 (abnormal closure): unexpected EOF` (gorilla), `no close frame received or sent` (Python), `The remote party closed the WebSocket connection without completing the close handshake` (.NET): Öteki süreç çökmüş, öldürülmüş veya TCP&apos;yi doğrudan kapatmıştır.</translation>
    </message>
    <message>
        <source>Look at its log and its memory at that second (`OOMKilled` in Kubernetes). On shutdown, send 1001 and wait for the answer.</source>
        <translation>O saniyedeki günlüğüne ve belleğine bakın (Kubernetes&apos;te `OOMKilled`). Kapanırken 1001 gönderip yanıtı bekleyin.</translation>
    </message>
    <message>
        <source>Laptops and phones after sleep or a change of network.</source>
        <translation>Uykudan veya ağ değişikliğinden sonra dizüstü bilgisayarlar ve telefonlar.</translation>
    </message>
    <message>
        <source>Reconnect with growing, random pauses, and resume from the last message that was confirmed.</source>
        <translation>Giderek uzayan, rastgele aralarla yeniden bağlanın ve onaylanan son iletiden sürdürün.</translation>
    </message>
    <message>
        <source>Only `wss://` fails, with a certificate that browsers do not trust: the browser shows no warning for a WebSocket.</source>
        <translation>Yalnızca `wss://` başarısız olur ve tarayıcılar sertifikaya güvenmiyordur: Tarayıcı WebSocket için uyarı göstermez.</translation>
    </message>
    <message>
        <source>Open the same host as `https://` and read the error there.</source>
        <translation>Aynı makine adını `https://` ile açıp hatayı orada okuyun.</translation>
    </message>
    <message>
        <source>Set by the program that notices the loss; it cannot be sent.</source>
        <translation>Kaybı fark eden program atar; gönderilemez.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>Invalid frame payload data</source>
        <translation>Geçersiz çerçeve verisi</translation>
    </message>
    <message>
        <source>The content of a message contradicts its type; in practice, a text message is not valid UTF-8, or compressed data cannot be unpacked.</source>
        <translation>İletinin içeriği türüyle çelişir; pratikte metin iletisi geçerli UTF-8 değildir veya sıkıştırılmış veri açılamıyordur.</translation>
    </message>
    <message>
        <source>`Could not decode a text frame as UTF-8` in a browser, `invalid UTF-8 sequence` in ws: binary data, or text in Latin-1, goes out as a text message. Web terminals do this with raw output.</source>
        <translation>Tarayıcıda `Could not decode a text frame as UTF-8`, ws&apos;te `invalid UTF-8 sequence`: İkili veri veya Latin-1 metin, metin iletisi olarak gönderiliyordur. Web uçbirimleri bunu ham çıktıyla yapar.</translation>
    </message>
    <message>
        <source>Send such data as a binary message, or encode it first.</source>
        <translation>Böyle veriyi ikili ileti olarak gönderin veya önce kodlayın.</translation>
    </message>
    <message>
        <source>It strikes now and then, on text with Turkish or other non-ASCII letters: the program cuts a buffer in the middle of a character and sends the halves as two messages.</source>
        <translation>Türkçe veya başka ASCII dışı harfler içeren metinlerde ara sıra olur: Program arabelleği bir karakterin ortasından kesip yarımları iki ileti olarak gönderiyordur.</translation>
    </message>
    <message>
        <source>Cut at character boundaries, or use one message with several frames: UTF-8 is checked over the whole message.</source>
        <translation>Karakter sınırlarından kesin veya birden çok çerçeveli tek ileti kullanın: UTF-8 iletinin bütününde denetlenir.</translation>
    </message>
    <message>
        <source>An API closes with 1007 and a sentence as reason, for example Google&apos;s Gemini Live with `Request contains an invalid argument`: the JSON is refused, not its encoding.</source>
        <translation>Bir API 1007 ve neden olarak bir cümleyle kapatır; örneğin Google&apos;ın Gemini Live hizmeti `Request contains an invalid argument` der: Reddedilen kodlama değil, JSON&apos;un içeriğidir.</translation>
    </message>
    <message>
        <source>Read the reason and correct the first message (model name, configuration).</source>
        <translation>Nedeni okuyup ilk iletiyi (model adı, yapılandırma) düzeltin.</translation>
    </message>
    <message>
        <source>Sent by the side that checks the content.</source>
        <translation>İçeriği denetleyen taraf gönderir.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Policy Violation</source>
        <translation>İlke ihlali</translation>
    </message>
    <message>
        <source>The endpoint refuses for a rule of its own, and need not say which. The RFC means it as the general code; in the field it mostly says that somebody is not logged in or not allowed.</source>
        <translation>Uç, kendi kurallarından biri yüzünden reddeder ve hangisi olduğunu söylemesi gerekmez. RFC bunu genel kod olarak düşünmüştür; sahada çoğunlukla birinin oturum açmadığını veya izni olmadığını söyler.</translation>
    </message>
    <message>
        <source>It comes right after the connection opens: the token is missing, expired or in the wrong place. FastAPI&apos;s examples close with `WS_1008_POLICY_VIOLATION`.</source>
        <translation>Bağlantı açılır açılmaz gelir: Belirteç yoktur, süresi dolmuştur veya yanlış yerdedir. FastAPI örnekleri `WS_1008_POLICY_VIOLATION` ile kapatır.</translation>
    </message>
    <message>
        <source>Send the token as the service wants it: in the query, a cookie, a subprotocol or the first message. A browser cannot set an `Authorization` header for a WebSocket.</source>
        <translation>Belirteci hizmetin istediği biçimde gönderin: sorguda, çerezde, alt protokolde veya ilk iletide. Tarayıcı, WebSocket için `Authorization` başlığı koyamaz.</translation>
    </message>
    <message>
        <source>It comes from one web page only: the server checks `Origin`.</source>
        <translation>Yalnızca tek bir web sayfasından gelir: Sunucu `Origin` başlığını denetliyordur.</translation>
    </message>
    <message>
        <source>Add the page&apos;s origin to the allowed list.</source>
        <translation>Sayfanın kökenini (origin) izin listesine ekleyin.</translation>
    </message>
    <message>
        <source>It comes after a burst of messages: a rate limit. Current versions of Node&apos;s ws also close so when data arrive in too many pieces: `Too many message fragments`, `Too many buffered chunks`.</source>
        <translation>Bir ileti yığınından sonra gelir: hız sınırı. Node&apos;daki ws&apos;in güncel sürümleri, veri çok fazla parça hâlinde geldiğinde de böyle kapatır: `Too many message fragments`, `Too many buffered chunks`.</translation>
    </message>
    <message>
        <source>Send less often; gather small updates into one message.</source>
        <translation>Daha seyrek gönderin; küçük güncellemeleri tek iletide toplayın.</translation>
    </message>
    <message>
        <source>For ws, send a message in fewer frames, or raise `maxFragments` or `maxBufferedChunks`.</source>
        <translation>ws için iletiyi daha az çerçeveyle gönderin ya da `maxFragments` veya `maxBufferedChunks` değerini yükseltin.</translation>
    </message>
    <message>
        <source>For refusals without a better code (1003, 1009); new services take 3000 for missing and 3003 for insufficient rights.</source>
        <translation>Daha uygun kodu (1003, 1009) olmayan retler için; yeni hizmetler eksik kimlik için 3000, yetersiz yetki için 3003 kullanır.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>izin yok</translation>
    </message>
    <message>
        <source>Message Too Big</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>A message is larger than the receiver accepts. All its frames count together, after decompression.</source>
        <translation>İleti, alanın kabul ettiğinden büyüktür. Bütün çerçeveleri, sıkıştırma açıldıktan sonra birlikte sayılır.</translation>
    </message>
    <message>
        <source>Python&apos;s websockets: `sent 1009 (message too big)`; its `max_size` is 1 MiB by default.</source>
        <translation>Python&apos;daki websockets: `sent 1009 (message too big)`; `max_size` varsayılan olarak 1 MiB&apos;tır.</translation>
    </message>
    <message>
        <source>Set `max_size` on the side that says `sent`, or split the message.</source>
        <translation>`sent` diyen tarafta `max_size` değerini ayarlayın veya iletiyi bölün.</translation>
    </message>
    <message>
        <source>Node&apos;s ws: `Max payload size exceeded`, 100 MiB by default, often much less where a framework sets `maxPayload` (Socket.IO since 3.0: 1 MB, `maxHttpBufferSize`).</source>
        <translation>Node&apos;daki ws: `Max payload size exceeded`; varsayılan 100 MiB, `maxPayload` değerini bir uygulama çatısının ayarladığı yerde çoğunlukla çok daha azdır (3.0&apos;dan beri Socket.IO: 1 MB, `maxHttpBufferSize`).</translation>
    </message>
    <message>
        <source>Raise that option on the server, or upload large things by HTTP.</source>
        <translation>Sunucuda bu seçeneği yükseltin veya büyük şeyleri HTTP ile yükleyin.</translation>
    </message>
    <message>
        <source>Tomcat or Spring: `The decoded text message was too big for the output buffer`; the buffer holds 8,192 by default.</source>
        <translation>Tomcat veya Spring: `The decoded text message was too big for the output buffer`; arabellek varsayılan olarak 8.192&apos;dir.</translation>
    </message>
    <message>
        <source>In Spring raise `maxTextMessageBufferSize` and `maxBinaryMessageBufferSize`; in plain Tomcat the context parameters `org.apache.tomcat.websocket.textBufferSize` and `org.apache.tomcat.websocket.binaryBufferSize`.</source>
        <translation>Spring&apos;de `maxTextMessageBufferSize` ve `maxBinaryMessageBufferSize`, yalın Tomcat&apos;te `org.apache.tomcat.websocket.textBufferSize` ve `org.apache.tomcat.websocket.binaryBufferSize` bağlam parametrelerini yükseltin.</translation>
    </message>
    <message>
        <source>AWS API Gateway: messages are limited to 128 KB, single frames to 32 KB.</source>
        <translation>AWS API Gateway: İletiler 128 KB, tek tek çerçeveler 32 KB ile sınırlıdır.</translation>
    </message>
    <message>
        <source>Split into smaller messages; the limit is fixed.</source>
        <translation>Daha küçük iletilere bölün; sınır değiştirilemez.</translation>
    </message>
    <message>
        <source>Sent by the side that would have to hold the message in memory.</source>
        <translation>İletiyi bellekte tutması gereken taraf gönderir.</translation>
    </message>
    <message>
        <source>payload too large</source>
        <translation>veri çok büyük</translation>
    </message>
    <message>
        <source>Mandatory Ext.</source>
        <translation>Zorunlu uzantı</translation>
    </message>
    <message>
        <source>A client needs an extension, such as compression, that the server did not agree to. It names the extension in the reason. Servers never send it.</source>
        <translation>İstemci, sunucunun kabul etmediği bir uzantıya (örneğin sıkıştırmaya) gereksinim duyar. Uzantının adını nedende verir. Sunucular bunu hiç göndermez.</translation>
    </message>
    <message>
        <source>A client insists on `permessage-deflate`, and a proxy removed `Sec-WebSocket-Extensions` from the handshake.</source>
        <translation>İstemci `permessage-deflate` üzerinde ısrar eder, bir vekil sunucu ise el sıkışmadan `Sec-WebSocket-Extensions` başlığını çıkarmıştır.</translation>
    </message>
    <message>
        <source>Let the header through, or make the extension optional in the client.</source>
        <translation>Başlığın geçmesine izin verin veya uzantıyı istemcide isteğe bağlı yapın.</translation>
    </message>
    <message>
        <source>Clients only.</source>
        <translation>Yalnızca istemciler kullanır.</translation>
    </message>
    <message>
        <source>Internal Error</source>
        <translation>İç hata</translation>
    </message>
    <message>
        <source>The endpoint met something that it did not expect and cannot go on. The RFC speaks of servers; libraries on the client&apos;s side send it too.</source>
        <translation>Uç beklemediği bir şeyle karşılaşmıştır ve sürdüremez. RFC sunuculardan söz eder; istemci tarafındaki kitaplıklar da gönderir.</translation>
    </message>
    <message>
        <source>Python&apos;s websockets: `sent 1011 (internal error) keepalive ping timeout; no close frame received`. The peer did not answer a ping within 20 seconds; either the network is gone or the event loop of one side was blocked.</source>
        <translation>Python&apos;daki websockets: `sent 1011 (internal error) keepalive ping timeout; no close frame received`. Karşı taraf bir ping&apos;e 20 saniyede yanıt vermemiştir; ya ağ yoktur ya da bir tarafın olay döngüsü tıkanmıştır.</translation>
    </message>
    <message>
        <source>Move blocking work off the event loop (`asyncio.to_thread`); raise `ping_timeout` where long pauses are meant; reconnect.</source>
        <translation>Engelleyen işi olay döngüsünün dışına taşıyın (`asyncio.to_thread`); uzun duraklamalar normalse `ping_timeout` değerini yükseltin; yeniden bağlanın.</translation>
    </message>
    <message>
        <source>`received 1011 (internal error)` at the same action each time: the server&apos;s handler threw an exception.</source>
        <translation>Her seferinde aynı işlemde `received 1011 (internal error)`: Sunucudaki işleyici bir istisna fırlatmıştır.</translation>
    </message>
    <message>
        <source>Find the stack trace on the server, and answer with a message instead of closing.</source>
        <translation>Sunucuda yığın izini bulun; kapatmak yerine bir iletiyle yanıt verin.</translation>
    </message>
    <message>
        <source>A speech or streaming service closes so after some seconds of silence, for example Deepgram with `NET-0001`.</source>
        <translation>Bir konuşma veya akış hizmeti birkaç saniye sessizlikten sonra böyle kapatır; örneğin Deepgram `NET-0001` ile.</translation>
    </message>
    <message>
        <source>Send audio or the service&apos;s keep-alive message while nothing is spoken.</source>
        <translation>Konuşulmadığı sürece ses veya hizmetin canlı tutma iletisini gönderin.</translation>
    </message>
    <message>
        <source>For one&apos;s own failure; trouble with the peer&apos;s message has a code of its own.</source>
        <translation>Kendinden kaynaklanan hata içindir; karşı tarafın iletisindeki sorunların ayrı kodları vardır.</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>iç sunucu hatası</translation>
    </message>
    <message>
        <source>Service Restart</source>
        <translation>Hizmet yeniden başlıyor</translation>
    </message>
    <message>
        <source>The server restarts and will be back. The registration asks clients to wait a random time of 5 to 30 seconds before they reconnect.</source>
        <translation>Sunucu yeniden başlıyordur ve geri gelecektir. Kayıt metni, istemcilerin yeniden bağlanmadan önce 5-30 saniye arasında rastgele bir süre beklemesini ister.</translation>
    </message>
    <message>
        <source>Uvicorn closes open WebSockets with it when it is stopped, and so do its reloads in development.</source>
        <translation>Uvicorn durdurulurken açık WebSocket bağlantılarını bununla kapatır; geliştirme sırasındaki yeniden yüklemeleri de öyle.</translation>
    </message>
    <message>
        <source>Reconnect after a random pause. If it recurs without a deployment, see why the process is restarted.</source>
        <translation>Rastgele bir aradan sonra yeniden bağlanın. Yeni sürüm kurulmadan yineleniyorsa sürecin neden yeniden başlatıldığına bakın.</translation>
    </message>
    <message>
        <source>Servers that come back in a moment.</source>
        <translation>Birazdan geri gelecek sunucular gönderir.</translation>
    </message>
    <message>
        <source>Try Again Later</source>
        <translation>Daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>The server is overloaded and sheds connections. The registration asks the client to try another address if there are several, and to return to the same one only when its user asks.</source>
        <translation>Sunucu aşırı yüklüdür ve bağlantıları bırakıyordur. Kayıt metni, birden çok adres varsa başkasının denenmesini, aynı adrese ise yalnızca kullanıcı isteyince dönülmesini ister.</translation>
    </message>
    <message>
        <source>A service refuses new connections, or drops slow readers, while its queue is full.</source>
        <translation>Bir hizmet, kuyruğu doluyken yeni bağlantıları reddeder veya yavaş okuyanları bırakır.</translation>
    </message>
    <message>
        <source>Come back with growing pauses; read faster or subscribe to less.</source>
        <translation>Giderek uzayan aralarla dönün; daha hızlı okuyun veya daha az şeye abone olun.</translation>
    </message>
    <message>
        <source>Servers under load send it; for one client&apos;s excess, 1008 is usual.</source>
        <translation>Yük altındaki sunucular gönderir; tek bir istemcinin aşırılığı için 1008 olağandır.</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>A gateway accepted the WebSocket and got an invalid answer from the server behind it; the counterpart of HTTP 502.</source>
        <translation>Bir ağ geçidi WebSocket&apos;i kabul etmiş, ama arkasındaki sunucudan geçersiz bir yanıt almıştır; HTTP 502&apos;nin karşılığıdır.</translation>
    </message>
    <message>
        <source>A WebSocket gateway keeps client connections open while the service behind it fails.</source>
        <translation>Bir WebSocket ağ geçidi, arkasındaki hizmet başarısız olurken istemci bağlantılarını açık tutuyordur.</translation>
    </message>
    <message>
        <source>Look at that service, then at the gateway&apos;s log.</source>
        <translation>Önce o hizmete, sonra ağ geçidinin günlüğüne bakın.</translation>
    </message>
    <message>
        <source>Gateways that are endpoints themselves; a plain proxy just cuts, which shows as 1006.</source>
        <translation>Kendisi uç olan ağ geçitleri gönderir; sıradan vekil sunucu yalnızca keser, o da 1006 olarak görünür.</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS el sıkışması</translation>
    </message>
    <message>
        <source>Before the WebSocket</source>
        <translation>WebSocket&apos;ten önce</translation>
    </message>
    <message>
        <source>The TLS handshake before the WebSocket failed, so there was never a connection that could have carried a code. Browsers show 1006 for it.</source>
        <translation>WebSocket&apos;ten önceki TLS el sıkışması başarısız olmuştur; kodu taşıyabilecek bir bağlantı hiç olmamıştır. Tarayıcılar bunun için 1006 gösterir.</translation>
    </message>
    <message>
        <source>A library outside browsers reports it, or a program that speaks plain `ws://` to a TLS port: certificate untrusted, expired, or for another name.</source>
        <translation>Tarayıcı dışındaki bir kitaplık veya TLS bağlantı noktasıyla düz `ws://` konuşan bir program bildirir: Sertifikaya güvenilmiyordur, süresi dolmuştur veya başka bir ad içindir.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect www.example.com:443 -servername www.example.com`, then the TLS alert</source>
        <translation>`openssl s_client -connect www.example.com:443 -servername www.example.com`, ardından TLS uyarısı</translation>
    </message>
    <message>
        <source>Mend the certificate; use `wss://` for TLS ports.</source>
        <translation>Sertifikayı düzeltin; TLS bağlantı noktalarında `wss://` kullanın.</translation>
    </message>
    <message>
        <source>Set by programs, never sent.</source>
        <translation>Programlar atar, hiç gönderilmez.</translation>
    </message>
    <message>
        <source>TLS handshake failure</source>
        <translation>TLS el sıkışması başarısız</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Yetkisiz</translation>
    </message>
    <message>
        <source>The connection needs authentication that the client did not give; registered for what HTTP says with 401.</source>
        <translation>Bağlantı, istemcinin vermediği bir kimlik doğrulaması gerektirir; HTTP&apos;nin 401 ile söylediği için kaydedilmiştir.</translation>
    </message>
    <message>
        <source>A service closes with it when a token is missing or has run out during the connection.</source>
        <translation>Hizmet, belirteç yoksa veya bağlantı sırasında süresi dolduysa bununla kapatır.</translation>
    </message>
    <message>
        <source>Fetch a new token before reconnecting.</source>
        <translation>Yeniden bağlanmadan önce yeni bir belirteç alın.</translation>
    </message>
    <message>
        <source>Services that would otherwise use 1008 without a reason.</source>
        <translation>Aksi hâlde nedensiz 1008 kullanacak hizmetler içindir.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>The client is known and has no right to what it asked for, like HTTP 403.</source>
        <translation>İstemci bilinir ama istediğine yetkisi yoktur; HTTP 403 gibi.</translation>
    </message>
    <message>
        <source>A subscription to a channel or document of somebody else.</source>
        <translation>Başkasının kanalına veya belgesine abone olma denemesi.</translation>
    </message>
    <message>
        <source>Ask for access; the same request will fail again.</source>
        <translation>Erişim isteyin; aynı istek yine başarısız olur.</translation>
    </message>
    <message>
        <source>Services that distinguish a missing right from a missing login.</source>
        <translation>Eksik yetkiyi eksik oturumdan ayıran hizmetler içindir.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>The endpoint waited too long for the other side, for example for a first message or a sign of life.</source>
        <translation>Uç, karşı tarafı, örneğin ilk iletiyi veya bir yaşam belirtisini, fazla uzun beklemiştir.</translation>
    </message>
    <message>
        <source>The client opened the connection and did not send what the service expects first.</source>
        <translation>İstemci bağlantıyı açmış, hizmetin ilk beklediği şeyi göndermemiştir.</translation>
    </message>
    <message>
        <source>Send the opening message at once, and pings while idle.</source>
        <translation>Açılış iletisini hemen, boştayken de ping gönderin.</translation>
    </message>
    <message>
        <source>Endpoints with a limit of their own on silence.</source>
        <translation>Sessizlik için kendi sınırı olan uçlar içindir.</translation>
    </message>
    <message>
        <source>Reserved for Private Use</source>
        <translation>Özel kullanıma ayrılmış</translation>
    </message>
    <message>
        <source>These numbers belong to each application. Their meaning stands in its documentation, and the same number means different things elsewhere.</source>
        <translation>Bu sayılar her uygulamanın kendisine aittir. Anlamları o uygulamanın belgelerindedir; aynı sayı başka yerde başka anlama gelir.</translation>
    </message>
    <message>
        <source>GraphQL over WebSocket (graphql-ws): 4400 bad message, 4401 not logged in, 4403 forbidden, 4408 `Connection initialisation timeout`, 4429 `Too many initialisation requests`.</source>
        <translation>WebSocket üzerinden GraphQL (graphql-ws): 4400 hatalı ileti, 4401 oturum açılmamış, 4403 yasak, 4408 `Connection initialisation timeout`, 4429 `Too many initialisation requests`.</translation>
    </message>
    <message>
        <source>For 4401 and 4403 look at `connectionParams`; for 4408 send `connection_init` first.</source>
        <translation>4401 ve 4403 için `connectionParams` değerine bakın; 4408 için önce `connection_init` gönderin.</translation>
    </message>
    <message>
        <source>Discord&apos;s gateway: 4004 authentication failed, 4009 session timed out, 4014 disallowed intents.</source>
        <translation>Discord ağ geçidi: 4004 kimlik doğrulanamadı, 4009 oturum zaman aşımına uğradı, 4014 izin verilmeyen niyetler (intents).</translation>
    </message>
    <message>
        <source>4004: renew the bot&apos;s token. 4009: reconnect. 4014: allow the privileged intents in the developer portal.</source>
        <translation>4004: botun belirtecini yenileyin. 4009: yeniden bağlanın. 4014: ayrıcalıklı niyetlere geliştirici portalında izin verin.</translation>
    </message>
    <message>
        <source>Applications choose from here for reasons of their own.</source>
        <translation>Uygulamalar kendi nedenleri için buradan seçer.</translation>
    </message>
    <message>
        <source>4401</source>
        <translation>4401</translation>
    </message>
    <message>
        <source>4408</source>
        <translation>4408</translation>
    </message>
    <message>
        <source>4004</source>
        <translation>4004</translation>
    </message>
    <message>
        <source>Both are peaceful. With 1000 the purpose is fulfilled; with 1001 the side that closes has to go.</source>
        <translation>İkisi de barışçıldır. 1000&apos;de amaç yerine gelmiştir; 1001&apos;de kapatan tarafın gitmesi gerekir.</translation>
    </message>
    <message>
        <source>Typical sender</source>
        <translation>Tipik gönderen</translation>
    </message>
    <message>
        <source>The application&apos;s own `close(1000)`</source>
        <translation>Uygulamanın kendi `close(1000)` çağrısı</translation>
    </message>
    <message>
        <source>A browser that leaves the page; a server in shutdown</source>
        <translation>Sayfadan çıkan tarayıcı; kapanan sunucu</translation>
    </message>
    <message>
        <source>Should the client come back</source>
        <translation>İstemci geri gelmeli mi</translation>
    </message>
    <message>
        <source>No, unless it has new work</source>
        <translation>Yeni işi yoksa hayır</translation>
    </message>
    <message>
        <source>Yes, if it was the server that left</source>
        <translation>Ayrılan sunucuysa evet</translation>
    </message>
    <message>
        <source>From a server to all clients at once</source>
        <translation>Sunucudan bütün istemcilere aynı anda</translation>
    </message>
    <message>
        <source>Would keep them away</source>
        <translation>Onları uzak tutar</translation>
    </message>
    <message>
        <source>A restart or deployment</source>
        <translation>Yeniden başlatma veya yeni sürüm</translation>
    </message>
    <message>
        <source>As a server that shuts down, send 1001, or 1012 if it comes back at once.</source>
        <translation>Kapanan sunucu tarafındaysanız 1001, hemen geri gelecekse 1012 gönderin.</translation>
    </message>
    <message>
        <source>1000 was said; 1006 is what a program notes when nothing was said.</source>
        <translation>1000 söylenmiştir; 1006, hiçbir şey söylenmediğinde programın kaydettiğidir.</translation>
    </message>
    <message>
        <source>Were all messages delivered</source>
        <translation>Bütün iletiler ulaştı mı</translation>
    </message>
    <message>
        <source>Yes, those before the close frame</source>
        <translation>Evet, kapatma çerçevesinden öncekiler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmez</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Yeniden bağlanmak</translation>
    </message>
    <message>
        <source>Only for new work</source>
        <translation>Yalnızca yeni iş için</translation>
    </message>
    <message>
        <source>Yes, with pauses</source>
        <translation>Evet, aralarla</translation>
    </message>
    <message>
        <source>`wasClean` in the browser</source>
        <translation>Tarayıcıda `wasClean`</translation>
    </message>
    <message>
        <source>`true`</source>
        <translation>`true`</translation>
    </message>
    <message>
        <source>`false`</source>
        <translation>`false`</translation>
    </message>
    <message>
        <source>If your own orderly close shows as 1006 on the other side, the process ended before the frame was sent.</source>
        <translation>Kendi düzgün kapatmanız karşı tarafta 1006 görünüyorsa süreç, çerçeve gönderilmeden bitmiştir.</translation>
    </message>
    <message>
        <source>The side that leaves announced it with 1001; with 1006 it vanished, or the way to it was cut.</source>
        <translation>Ayrılan taraf 1001 ile haber vermiştir; 1006&apos;da kaybolmuş veya ona giden yol kesilmiştir.</translation>
    </message>
    <message>
        <source>On a deployment</source>
        <translation>Yeni sürüm kurulurken</translation>
    </message>
    <message>
        <source>The server shut down in order</source>
        <translation>Sunucu düzenli kapanmıştır</translation>
    </message>
    <message>
        <source>It was killed before it could say so</source>
        <translation>Haber veremeden öldürülmüştür</translation>
    </message>
    <message>
        <source>On a closed tab</source>
        <translation>Kapatılan sekmede</translation>
    </message>
    <message>
        <source>The usual code</source>
        <translation>Olağan kod</translation>
    </message>
    <message>
        <source>The device went to sleep or lost the network</source>
        <translation>Cihaz uyumuş veya ağı yitirmiştir</translation>
    </message>
    <message>
        <source>At a fixed age</source>
        <translation>Hep aynı süreden sonra</translation>
    </message>
    <message>
        <source>A server that limits the life of connections</source>
        <translation>Bağlantı ömrünü sınırlayan bir sunucu</translation>
    </message>
    <message>
        <source>An idle timeout on the way</source>
        <translation>Yoldaki bir boşta kalma zaman aşımı</translation>
    </message>
    <message>
        <source>Turn 1006 into 1001 where you can: handle SIGTERM, send the close frame, wait a few seconds.</source>
        <translation>Yapabildiğiniz yerde 1006&apos;yı 1001&apos;e çevirin: SIGTERM&apos;i ele alın, kapatma çerçevesini gönderin, birkaç saniye bekleyin.</translation>
    </message>
    <message>
        <source>1003: the wrong kind of message. 1007: the right kind, with content that is not what the kind promises.</source>
        <translation>1003: yanlış türde ileti. 1007: doğru türde ama türünün söz verdiğine uymayan içerik.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Binary to a service that takes text</source>
        <translation>Metin alan hizmete ikili veri</translation>
    </message>
    <message>
        <source>A text message that is not UTF-8</source>
        <translation>UTF-8 olmayan metin iletisi</translation>
    </message>
    <message>
        <source>Who finds it</source>
        <translation>Kim fark eder</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Çare</translation>
    </message>
    <message>
        <source>Send the other type</source>
        <translation>Öteki türü göndermek</translation>
    </message>
    <message>
        <source>Encode, or send as binary</source>
        <translation>Kodlamak veya ikili göndermek</translation>
    </message>
    <message>
        <source>For JSON that is valid UTF-8 but not what you expect, 1008 or a private code says more than 1007.</source>
        <translation>Geçerli UTF-8 olan ama beklediğiniz gibi olmayan JSON için 1008 veya özel bir kod, 1007&apos;den daha çok şey söyler.</translation>
    </message>
    <message>
        <source>Neither stands in a frame. 1005: a close frame came, without a code. 1006: none came.</source>
        <translation>İkisi de çerçevede bulunmaz. 1005: Kodsuz bir kapatma çerçevesi gelmiştir. 1006: Hiç gelmemiştir.</translation>
    </message>
    <message>
        <source>Close handshake</source>
        <translation>Kapanış el sıkışması</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Typical cause</source>
        <translation>Tipik neden</translation>
    </message>
    <message>
        <source>`close()` without arguments</source>
        <translation>Bağımsız değişkensiz `close()`</translation>
    </message>
    <message>
        <source>Timeout, crash, failed handshake</source>
        <translation>Zaman aşımı, çökme, başarısız el sıkışma</translation>
    </message>
    <message>
        <source>Level in the log</source>
        <translation>Günlükteki düzey</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Treat 1005 like 1000, and 1006 like a lost connection.</source>
        <translation>1005&apos;i 1000 gibi, 1006&apos;yı kopmuş bağlantı gibi ele alın.</translation>
    </message>
    <message>
        <source>1008 is a refusal in words. A refusal during the handshake, such as HTTP 401 or 403, reaches a browser&apos;s page as 1006.</source>
        <translation>1008 açıkça söylenmiş bir rettir. El sıkışma sırasındaki ret (örneğin HTTP 401 veya 403) tarayıcıdaki sayfaya 1006 olarak ulaşır.</translation>
    </message>
    <message>
        <source>Did the connection open</source>
        <translation>Bağlantı açıldı mı</translation>
    </message>
    <message>
        <source>Perhaps never</source>
        <translation>Belki hiç açılmadı</translation>
    </message>
    <message>
        <source>Reason text</source>
        <translation>Neden metni</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Often given</source>
        <translation>Çoğunlukla vardır</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Find the break: timeout, proxy, crash</source>
        <translation>Kopmayı bulmak: zaman aşımı, vekil sunucu, çökme</translation>
    </message>
    <message>
        <source>Mend token, origin or rate</source>
        <translation>Belirteci, kökeni veya hızı düzeltmek</translation>
    </message>
    <message>
        <source>As a server that wants browsers to learn the reason: accept, then close with 1008 or 3000.</source>
        <translation>Tarayıcıların nedeni öğrenmesini isteyen sunucu tarafındaysanız: önce kabul edin, sonra 1008 veya 3000 ile kapatın.</translation>
    </message>
    <message>
        <source>1011 is a failure that could still be reported; 1006 one that could not.</source>
        <translation>1011 hâlâ bildirilebilen, 1006 bildirilemeyen bir arızadır.</translation>
    </message>
    <message>
        <source>State of the other process</source>
        <translation>Öteki sürecin durumu</translation>
    </message>
    <message>
        <source>Dead or out of reach, for all one knows</source>
        <translation>Bilindiği kadarıyla ölü veya ulaşılamaz</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Ayakta</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>Restarts, memory, proxies in between</source>
        <translation>Yeniden başlatmalar, bellek, aradaki vekil sunucular</translation>
    </message>
    <message>
        <source>The exception in its log</source>
        <translation>Günlüğündeki istisna</translation>
    </message>
    <message>
        <source>Ping timeout in Python&apos;s websockets</source>
        <translation>Python websockets&apos;te ping zaman aşımı</translation>
    </message>
    <message>
        <source>What the peer sees, if nothing gets through</source>
        <translation>Hiçbir şey ulaşmıyorsa karşı tarafın gördüğü</translation>
    </message>
    <message>
        <source>What the side that gave up reports</source>
        <translation>Vazgeçen tarafın bildirdiği</translation>
    </message>
    <message>
        <source>`sent 1011` with `no close frame received` is a lost connection in spite of its number.</source>
        <translation>`no close frame received` ile birlikte gelen `sent 1011`, numarasına karşın kopmuş bir bağlantıdır.</translation>
    </message>
    <message>
        <source>1008 blames the client, by a rule. 1011 blames the sender of the code itself.</source>
        <translation>1008 bir kurala dayanarak istemciyi, 1011 kodu gönderenin kendisini suçlar.</translation>
    </message>
    <message>
        <source>Reconnecting unchanged</source>
        <translation>Değişiklik yapmadan yeniden bağlanmak</translation>
    </message>
    <message>
        <source>Ends the same way</source>
        <translation>Aynı biçimde biter</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>İşe yarayabilir</translation>
    </message>
    <message>
        <source>Usual moment</source>
        <translation>Olağan an</translation>
    </message>
    <message>
        <source>Right after opening</source>
        <translation>Açılır açılmaz</translation>
    </message>
    <message>
        <source>During an action, or after silence</source>
        <translation>Bir işlem sırasında veya sessizlikten sonra</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Kim düzeltir</translation>
    </message>
    <message>
        <source>The client: login, origin, rate</source>
        <translation>İstemci: oturum, köken, hız</translation>
    </message>
    <message>
        <source>The server&apos;s developer</source>
        <translation>Sunucunun geliştiricisi</translation>
    </message>
    <message>
        <source>A server that throws on a bad token should catch that and send 1008, so that clients stop retrying.</source>
        <translation>Hatalı belirteçte istisna fırlatan sunucu bunu yakalayıp 1008 göndermelidir; istemciler yeniden denemeyi bıraksın.</translation>
    </message>
    <message>
        <source>1012: the server restarts. 1013: it stays up and has too much to do.</source>
        <translation>1012: Sunucu yeniden başlıyordur. 1013: Ayaktadır ama işi çoktur.</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Ne zaman dönülür</translation>
    </message>
    <message>
        <source>After a random 5 to 30 seconds</source>
        <translation>Rastgele 5-30 saniye sonra</translation>
    </message>
    <message>
        <source>To the same address, when the user asks</source>
        <translation>Aynı adrese, kullanıcı isteyince</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Başka bir adres</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Nadiren gerekir</translation>
    </message>
    <message>
        <source>Worth trying</source>
        <translation>Denemeye değer</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Kim etkilenir</translation>
    </message>
    <message>
        <source>All clients of that process</source>
        <translation>O sürecin bütün istemcileri</translation>
    </message>
    <message>
        <source>Some, as the server chooses</source>
        <translation>Sunucunun seçtiği bazıları</translation>
    </message>
    <message>
        <source>Do not send 1012 on overload: clients would return within half a minute.</source>
        <translation>Aşırı yükte 1012 göndermeyin: İstemciler yarım dakika içinde döner.</translation>
    </message>
    <message>
        <source>1002: a frame is built wrongly. 1007: the frames are right, and what they carry does not fit the type of the message.</source>
        <translation>1002: Bir çerçeve yanlış kurulmuştur. 1007: Çerçeveler doğrudur, taşıdıkları ise iletinin türüne uymaz.</translation>
    </message>
    <message>
        <source>Broken layer</source>
        <translation>Bozulan katman</translation>
    </message>
    <message>
        <source>Bits, opcode, mask, order of fragments</source>
        <translation>Bitler, işlem kodu, maske, parça sırası</translation>
    </message>
    <message>
        <source>Text that is not UTF-8, or data that cannot be unpacked</source>
        <translation>UTF-8 olmayan metin ya da açılamayan veri</translation>
    </message>
    <message>
        <source>Depends on the content</source>
        <translation>İçeriğe bağlı mı</translation>
    </message>
    <message>
        <source>No: it comes with any message, or by chance of timing</source>
        <translation>Hayır: Her iletide ya da zamanlamanın rastlantısıyla gelir</translation>
    </message>
    <message>
        <source>Yes: with Turkish letters or raw output</source>
        <translation>Evet: Türkçe harflerle ya da ham çıktıyla</translation>
    </message>
    <message>
        <source>Usual culprit</source>
        <translation>Olağan sorumlu</translation>
    </message>
    <message>
        <source>A proxy, a home-made client, two writers on one socket</source>
        <translation>Vekil sunucu, elle yazılmış istemci, tek sokete yazan iki yer</translation>
    </message>
    <message>
        <source>The application that cuts a buffer or sends bytes as text</source>
        <translation>Arabelleği bölen ya da baytları metin diye gönderen uygulama</translation>
    </message>
    <message>
        <source>Quick test</source>
        <translation>Hızlı sınama</translation>
    </message>
    <message>
        <source>Compression off, proxy out of the way</source>
        <translation>Sıkıştırmayı kapatın, vekil sunucuyu aradan çıkarın</translation>
    </message>
    <message>
        <source>Send the same as a binary message</source>
        <translation>Aynısını ikili ileti olarak gönderin</translation>
    </message>
    <message>
        <source>A server that dislikes only the JSON in a well-formed text closes with 1008 or a code of its own, though some APIs use 1007.</source>
        <translation>Düzgün bir metindeki JSON&apos;u beğenmeyen sunucu 1008 ya da kendine ait bir kodla kapatır; kimi API&apos;ler yine de 1007 kullanır.</translation>
    </message>
    <message>
        <source>Neither is ever sent. A browser says 1006 for every loss; a library outside browsers may say 1015 when it knows that TLS failed before there was a WebSocket.</source>
        <translation>İkisi de hiçbir zaman gönderilmez. Tarayıcı her kayıp için 1006 der; tarayıcı dışındaki bir kitaplık, WebSocket&apos;ten önce TLS&apos;nin başarısız olduğunu biliyorsa 1015 diyebilir.</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Nereye kadar geldi</translation>
    </message>
    <message>
        <source>Perhaps a long, healthy session</source>
        <translation>Belki uzun ve sağlıklı bir oturum</translation>
    </message>
    <message>
        <source>Not even to the upgrade request</source>
        <translation>Yükseltme isteğine bile varmadı</translation>
    </message>
    <message>
        <source>In a browser&apos;s `onclose`</source>
        <translation>Tarayıcının `onclose` olayında</translation>
    </message>
    <message>
        <source>Yes, for certificate errors too</source>
        <translation>Evet, sertifika hatalarında da</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Where the reason stands</source>
        <translation>Nedenin durduğu yer</translation>
    </message>
    <message>
        <source>Console, server log, proxy timeouts</source>
        <translation>Konsol, sunucu günlüğü, vekil sunucu zaman aşımları</translation>
    </message>
    <message>
        <source>The TLS alert, or `openssl s_client`</source>
        <translation>TLS uyarısı ya da `openssl s_client`</translation>
    </message>
    <message>
        <source>Reconnecting by program</source>
        <translation>Programla yeniden bağlanmak</translation>
    </message>
    <message>
        <source>Sensible, with growing pauses</source>
        <translation>Anlamlı, büyüyen aralarla</translation>
    </message>
    <message>
        <source>Useless until the certificate is mended</source>
        <translation>Sertifika düzelene kadar boşuna</translation>
    </message>
    <message>
        <source>When only `wss://` fails with 1006, open the same host as https in a tab: the browser then shows what 1015 would have said.</source>
        <translation>Yalnızca `wss://` 1006 ile başarısızsa aynı makineyi bir sekmede https ile açın: Tarayıcı o zaman 1015&apos;in söyleyeceğini gösterir.</translation>
    </message>
</context>
</TS>
