<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>varnish</name>
    <message>
        <source>Error in FetchError</source>
        <extracomment>class htc</extracomment>
        <translation>FetchError içindeki hata</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP durum kodu</translation>
    </message>
    <message>
        <source>Input ended too soon</source>
        <translation>Girdi erken bitti</translation>
    </message>
    <message>
        <source>Varnish, reading from the backend</source>
        <translation>Varnish, arka uçtan okurken</translation>
    </message>
    <message>
        <source>The backend closed before its response headers were complete.</source>
        <translation>Arka uç, yanıt başlıkları tamamlanmadan kapatmıştır.</translation>
    </message>
    <message>
        <source>Make the keep-alive of the backend longer, or `backend_idle_timeout` shorter.</source>
        <translation>Arka ucun keep-alive süresini uzatın veya `backend_idle_timeout` değerini kısaltın.</translation>
    </message>
    <message>
        <source>Always on one URL: the application crashes there.</source>
        <translation>Hep aynı URL&apos;de: Uygulama orada çöker.</translation>
    </message>
    <message>
        <source>Read its log.</source>
        <translation>Günlüğünü okuyun.</translation>
    </message>
    <message>
        <source>Varnish logs `eof (-1)` when the input ended too soon.</source>
        <translation>Varnish, girdi erken bittiğinde `eof (-1)` yazar.</translation>
    </message>
    <message>
        <source>Buffer or workspace too small</source>
        <translation>Tampon veya çalışma alanı küçük</translation>
    </message>
    <message>
        <source>The response headers did not fit.</source>
        <translation>Yanıt başlıkları sığmamıştır.</translation>
    </message>
    <message>
        <source>`varnishadm param.show http_resp_size`</source>
        <translation>`varnishadm param.show http_resp_size`</translation>
    </message>
    <message>
        <source>Raise `http_resp_size` and `workspace_backend`.</source>
        <translation>`http_resp_size` ve `workspace_backend` değerlerini yükseltin.</translation>
    </message>
    <message>
        <source>Varnish logs `overflow (-2)` when a buffer or workspace is too small.</source>
        <translation>Varnish, tampon veya çalışma alanı yetmediğinde `overflow (-2)` yazar.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>Look for what the application waits for.</source>
        <translation>Uygulamanın neyi beklediğini arayın.</translation>
    </message>
    <message>
        <source>Varnish logs `timeout`, its status -3, when the backend was too slow in the middle.</source>
        <translation>Varnish, arka uç ortada geciktiğinde `timeout` yazar; bu, -3 durumudur.</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Bağlantı kapandı</translation>
    </message>
    <message>
        <source>Unexpected data</source>
        <translation>Beklenmeyen veri</translation>
    </message>
    <message>
        <source>Use the plain port, or put a TLS client such as stunnel or HAProxy between.</source>
        <translation>Düz bağlantı noktasını kullanın veya araya stunnel ya da HAProxy gibi bir TLS istemcisi koyun.</translation>
    </message>
    <message>
        <source>Closed while idle</source>
        <translation>Boştayken kapandı</translation>
    </message>
    <message>
        <source>Make the request faster, or raise the timeout for it.</source>
        <translation>İsteği hızlandırın veya onun için zaman aşımını yükseltin.</translation>
    </message>
    <message>
        <source>Varnish logs `idle (3)` when a backend sent nothing.</source>
        <translation>Varnish, arka uç hiçbir şey göndermediğinde `idle (3)` yazar.</translation>
    </message>
    <message>
        <source>Backend fetch failed</source>
        <translation>Arka uçtan alınamadı</translation>
    </message>
    <message>
        <source>Varnish, fetching from the backend</source>
        <translation>Varnish, arka uçtan alırken</translation>
    </message>
    <message>
        <source>Varnish got no usable answer from the backend and shows its own page, with `Guru Meditation` and the XID. The reason stands in the log under `FetchError`.</source>
        <translation>Varnish arka uçtan kullanılabilir yanıt alamamış ve `Guru Meditation` ile XID içeren kendi sayfasını göstermiştir. Neden, günlükte `FetchError` altındadır.</translation>
    </message>
    <message>
        <source>`FetchError` says `backend default: unhealthy`: the probe fails.</source>
        <translation>`FetchError` satırında `backend default: unhealthy` yazar: Sağlık yoklaması başarısızdır.</translation>
    </message>
    <message>
        <source>`varnishadm backend.list -p`</source>
        <translation>`varnishadm backend.list -p`</translation>
    </message>
    <message>
        <source>Ask for the URL of the probe from the Varnish machine, with its `Host`.</source>
        <translation>Yoklamanın URL&apos;sini Varnish makinesinden, kendi `Host` değeriyle isteyin.</translation>
    </message>
    <message>
        <source>`fail errno 111 (Connection refused)`: nothing listens on the port of the backend.</source>
        <translation>`fail errno 111 (Connection refused)`: Arka ucun bağlantı noktasında dinleyen yoktur.</translation>
    </message>
    <message>
        <source>`varnishlog -g request -q &apos;FetchError&apos;`</source>
        <translation>`varnishlog -g request -q &apos;FetchError&apos;`</translation>
    </message>
    <message>
        <source>Start it or correct `.port`.</source>
        <translation>Başlatın veya `.port` değerini düzeltin.</translation>
    </message>
    <message>
        <source>`first byte timeout`: the application needs longer than `first_byte_timeout`, 60 seconds by default.</source>
        <translation>`first byte timeout`: Uygulama `first_byte_timeout` süresinden (varsayılan 60 saniye) uzun sürer.</translation>
    </message>
    <message>
        <source>Make it faster; raise the timeout for that backend or request only.</source>
        <translation>Hızlandırın; zaman aşımını yalnızca o arka uç veya istek için yükseltin.</translation>
    </message>
    <message>
        <source>Only some pages: their headers are larger than `http_resp_hdr_len` (8k) or `http_resp_size` (32k), or `workspace_backend` is too small.</source>
        <translation>Yalnızca bazı sayfalar: Başlıkları `http_resp_hdr_len` (8k) veya `http_resp_size` (32k) sınırından büyüktür ya da `workspace_backend` küçüktür.</translation>
    </message>
    <message>
        <source>Raise the parameter, or shrink the headers: cache tags of a shop system are the usual ones.</source>
        <translation>Parametreyi yükseltin veya başlıkları küçültün: Olağan neden mağaza yazılımlarının önbellek etiketleridir.</translation>
    </message>
    <message>
        <source>Varnish answers 503 when a fetch from the backend failed.</source>
        <translation>Varnish, arka uçtan alma başarısız olduğunda 503 verir.</translation>
    </message>
    <message>
        <source>Guru Meditation</source>
        <translation>Guru Meditation</translation>
    </message>
    <message>
        <source>`FetchError` says `overflow` on pages with very many cache tags or cookies.</source>
        <translation>Çok sayıda önbellek etiketi veya çerez içeren sayfalarda `FetchError` satırında `overflow` yazar.</translation>
    </message>
    <message>
        <source>The backend had begun to answer, and then took too long.</source>
        <translation>Arka uç yanıta başlamış, sonra çok gecikmiştir.</translation>
    </message>
    <message>
        <source>`FetchError` says `timeout`: the headers stall for longer than `between_bytes_timeout`, 60 seconds by default.</source>
        <translation>`FetchError` satırında `timeout` yazar: Başlıklar `between_bytes_timeout` süresinden (varsayılan 60 saniye) uzun takılır.</translation>
    </message>
    <message>
        <source>Nothing at all came from the backend before the time was over.</source>
        <translation>Süre dolana kadar arka uçtan hiçbir şey gelmemiştir.</translation>
    </message>
    <message>
        <source>After 60 seconds `HTC idle (3)` in Varnish 6.0, `first byte timeout` in Varnish 7: the application did not begin to answer within `first_byte_timeout`.</source>
        <translation>60 saniye sonra Varnish 6.0&apos;da `HTC idle (3)`, Varnish 7&apos;de `first byte timeout`: Uygulama `first_byte_timeout` içinde yanıta başlamamıştır.</translation>
    </message>
    <message>
        <source>`HTC eof (-1)`, after 8.0 `HTC eof (Unexpected end of input)`, now and then, mostly with POST: the backend closes idle connections sooner than Varnish, which keeps them for 60 seconds (`backend_idle_timeout`). A request without a body Varnish repeats once by itself.</source>
        <translation>Arada bir, çoğunlukla POST isteklerinde `HTC eof (-1)`, 8.0&apos;dan sonra `HTC eof (Unexpected end of input)`: Arka uç boştaki bağlantıları, onları 60 saniye tutan (`backend_idle_timeout`) Varnish&apos;ten önce kapatır. Gövdesiz isteği Varnish kendiliğinden bir kez yineler.</translation>
    </message>
    <message>
        <source>Every request, from the first on: the backend speaks another protocol there, or closes on a request it does not like.</source>
        <translation>İlkinden başlayarak her istekte: Arka uç orada başka bir protokol konuşur veya beğenmediği isteği kapatır.</translation>
    </message>
    <message>
        <source>`curl -v http://10.0.0.12:8080/` from the machine of Varnish</source>
        <translation>Varnish makinesinden `curl -v http://10.0.0.12:8080/`</translation>
    </message>
    <message>
        <source>Correct `.host` and `.port`, or the protocol of that port.</source>
        <translation>`.host` ve `.port` değerlerini veya o bağlantı noktasının protokolünü düzeltin.</translation>
    </message>
    <message>
        <source>The other side closed the connection: so says the table of Varnish. Its source asks beside it whether it is used at all, and reading from a backend does not come to it, for a close is `eof (-1)` there.</source>
        <translation>Varnish&apos;in tablosuna göre bağlantıyı karşı taraf kapatmıştır. Kaynak kodu, kullanılıp kullanılmadığını yanında sorar; arka uçtan okurken buraya varılmaz, çünkü kapanma orada `eof (-1)` olur.</translation>
    </message>
    <message>
        <source>A list or a tool names `close (-4)` or `backend closed`.</source>
        <translation>Bir liste veya araç `close (-4)` ya da `backend closed` der.</translation>
    </message>
    <message>
        <source>Go on as for -1: compare the idle timeouts and look for a restart or a crash of the backend.</source>
        <translation>-1 için olduğu gibi davranın: Boşta kalma sürelerini karşılaştırın, arka ucun yeniden başlatılmasını veya çökmesini arayın.</translation>
    </message>
    <message>
        <source>Varnish keeps `close (-4)` in its table and logs `eof (-1)` when a backend closes.</source>
        <translation>Varnish `close (-4)` değerini tablosunda tutar, arka uç kapattığında `eof (-1)` yazar.</translation>
    </message>
    <message>
        <source>In the table of Varnish this is data that is not HTTP/1. For responses the source no longer sets it: what another protocol sends ends as `HTC eof (-1)`, or as `http format error` once an empty line has come.</source>
        <translation>Varnish&apos;in tablosunda HTTP/1 olmayan veriyi gösterir. Kaynak kodu bunu yanıtlar için artık kullanmaz: Başka bir protokolün gönderdiği, `HTC eof (-1)` ya da boş bir satır geldiyse `http format error` ile biter.</translation>
    </message>
    <message>
        <source>`http format error`, `HTC eof (-1)` or, by the words of older lists, `Received junk` on every request: the port of the backend speaks another protocol, such as TLS. Varnish Cache 7 itself speaks plain HTTP to backends; nginx and Apache answer that on a TLS port with a readable 400.</source>
        <translation>Her istekte `http format error`, `HTC eof (-1)` veya eski listelerin sözüyle `Received junk`: Arka ucun bağlantı noktası TLS gibi başka bir protokol konuşur. Varnish Cache 7 arka uçlarla düz HTTP konuşur; nginx ve Apache buna TLS bağlantı noktasında okunabilir bir 400 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Varnish keeps `junk (-5)` for something else than HTTP.</source>
        <translation>Varnish `junk (-5)` değerini HTTP dışındaki veri için ayırır.</translation>
    </message>
    <message>
        <source>`backend default: busy`: all connections that `.max_connections` allows to this backend are in use.</source>
        <translation>`backend default: busy`: `.max_connections` değerinin bu arka uca izin verdiği bütün bağlantılar kullanımdadır.</translation>
    </message>
    <message>
        <source>`varnishstat -1 -f VBE.*.busy`</source>
        <translation>`varnishstat -1 -f VBE.*.busy`</translation>
    </message>
    <message>
        <source>Find out why the backend is slow; raise the number only if it can bear more.</source>
        <translation>Arka ucun neden yavaş olduğunu bulun; sayıyı yalnızca daha fazlasını kaldırabiliyorsa yükseltin.</translation>
    </message>
</context>
</TS>
