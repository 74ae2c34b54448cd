<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>http3</name>
    <message>
        <source>HTTP/3 error code</source>
        <extracomment>class http3</extracomment>
        <translation>HTTP/3 hata kodu</translation>
    </message>
    <message>
        <source>QPACK error code</source>
        <translation>QPACK hata kodu</translation>
    </message>
    <message>
        <source>Datagram or Capsule Protocol parse error</source>
        <translation>Datagram veya Capsule Protocol ayrıştırma hatası</translation>
    </message>
    <message>
        <source>Stream or connection</source>
        <translation>Akış veya bağlantı</translation>
    </message>
    <message>
        <source>A datagram or capsule that belongs to an HTTP request (WebTransport, tunnelled UDP or IP) could not be parsed.</source>
        <translation>Bir HTTP isteğine ait datagram veya kapsül (WebTransport, tünellenmiş UDP ya da IP) ayrıştırılamamıştır.</translation>
    </message>
    <message>
        <source>MASQUE and WebTransport went through several drafts with other capsules and datagrams; two ends of different age meet it.</source>
        <translation>MASQUE ve WebTransport, kapsülleri ve datagramları farklı birkaç taslaktan geçmiştir; yaşları farklı iki uç bununla karşılaşır.</translation>
    </message>
    <message>
        <source>Bring both to the same version.</source>
        <translation>İkisini aynı sürüme getirin.</translation>
    </message>
    <message>
        <source>Sent by the side that parses.</source>
        <translation>Ayrıştıran taraf gönderir.</translation>
    </message>
    <message>
        <source>0x33</source>
        <translation>0x33</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Hata yok</translation>
    </message>
    <message>
        <source>An orderly end. A server also stops reading a request body with it when the answer is complete; unknown codes count as this one.</source>
        <translation>Düzenli bir son. Sunucu, yanıtı tamamladığında istek gövdesini okumayı da bununla bırakır; bilinmeyen kodlar bu kod sayılır.</translation>
    </message>
    <message>
        <source>quic-go: `Application error 0x100 (remote)`: the server closed an idle or old connection; nginx does so after `keepalive_timeout` or `keepalive_requests`.</source>
        <translation>quic-go: `Application error 0x100 (remote)`: Sunucu boşta duran veya eskiyen bağlantıyı kapatmıştır; nginx bunu `keepalive_timeout` veya `keepalive_requests` sonunda yapar.</translation>
    </message>
    <message>
        <source>Open a new connection; a request that the GOAWAY did not cover may be repeated.</source>
        <translation>Yeni bir bağlantı açın; GOAWAY&apos;in kapsamadığı istek yinelenebilir.</translation>
    </message>
    <message>
        <source>Sent by servers in shutdown, and by whoever needs a stream no longer without blaming anybody.</source>
        <translation>Kapanan sunucular ve bir akışa, kimseyi suçlamadan, artık gereksinimi olmayan taraf gönderir.</translation>
    </message>
    <message>
        <source>0x100</source>
        <translation>0x100</translation>
    </message>
    <message>
        <source>General protocol error</source>
        <translation>Genel protokol hatası</translation>
    </message>
    <message>
        <source>The peer broke a rule for which there is no better code, or the endpoint keeps the better one to itself.</source>
        <translation>Karşı taraf, daha uygun bir kodu olmayan bir kuralı bozmuştur veya uç daha uygun kodu kendine saklıyordur.</translation>
    </message>
    <message>
        <source>Chrome: `ERR_QUIC_PROTOCOL_ERROR`, while the site works over HTTP/2.</source>
        <translation>Chrome: `ERR_QUIC_PROTOCOL_ERROR`; site HTTP/2 üzerinden çalışır.</translation>
    </message>
    <message>
        <source>`curl -v --http3-only https://www.example.com/`</source>
        <translation>`curl -v --http3-only https://www.example.com/`</translation>
    </message>
    <message>
        <source>Take `Alt-Svc` out of the answers or close UDP 443 to be sure it is HTTP/3; then update the server.</source>
        <translation>HTTP/3&apos;ten kaynaklandığından emin olmak için `Alt-Svc` başlığını yanıtlardan çıkarın veya UDP 443&apos;ü kapatın; sonra sunucuyu güncelleyin.</translation>
    </message>
    <message>
        <source>nginx resets a request&apos;s stream with it when the client went silent in the middle: `client_header_timeout`, `client_body_timeout` or `send_timeout` (60 seconds each by default).</source>
        <translation>nginx, istemci yarıda sustuğunda isteğin akışını bununla sıfırlar: `client_header_timeout`, `client_body_timeout` veya `send_timeout` (her birinin varsayılanı 60 saniye).</translation>
    </message>
    <message>
        <source>Look for a slow or broken way to the client; raise the timeout only where slow uploads are meant.</source>
        <translation>İstemciye giden yolun yavaş veya bozuk olup olmadığına bakın; zaman aşımını yalnızca yavaş yüklemeler normalse yükseltin.</translation>
    </message>
    <message>
        <source>The general code of HTTP/3.</source>
        <translation>HTTP/3&apos;ün genel kodudur.</translation>
    </message>
    <message>
        <source>0x101</source>
        <translation>0x101</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>İç hata</translation>
    </message>
    <message>
        <source>The HTTP stack of the sender failed.</source>
        <translation>Gönderenin HTTP yığını başarısız olmuştur.</translation>
    </message>
    <message>
        <source>Answers break off in the middle; over TCP the same shows as INTERNAL_ERROR of HTTP/2.</source>
        <translation>Yanıtlar yarıda kesilir; TCP üzerinden aynı şey HTTP/2&apos;nin INTERNAL_ERROR koduyla görünür.</translation>
    </message>
    <message>
        <source>Look at the server and at what stands behind it.</source>
        <translation>Sunucuya ve arkasındakine bakın.</translation>
    </message>
    <message>
        <source>Sent by the side that failed.</source>
        <translation>Başarısız olan taraf gönderir.</translation>
    </message>
    <message>
        <source>0x102</source>
        <translation>0x102</translation>
    </message>
    <message>
        <source>Stream creation error</source>
        <translation>Akış oluşturma hatası</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The peer opened a stream that is not allowed, such as a second control stream or a bidirectional one from the server.</source>
        <translation>Karşı taraf, izin verilmeyen bir akış açmıştır; örneğin ikinci bir denetim akışı veya sunucudan çift yönlü bir akış.</translation>
    </message>
    <message>
        <source>It is met with one particular client or server, mostly one under development; no setting leads to it.</source>
        <translation>Belirli bir istemciyle veya sunucuyla, çoğunlukla hâlâ geliştirilmekte olan bir yazılımla görülür; hiçbir ayar buna yol açmaz.</translation>
    </message>
    <message>
        <source>Open one control stream, and QPACK&apos;s two, once each.</source>
        <translation>Bir denetim akışını ve QPACK&apos;in iki akışını birer kez açın.</translation>
    </message>
    <message>
        <source>Sent for the connection.</source>
        <translation>Bağlantı için gönderilir.</translation>
    </message>
    <message>
        <source>0x103</source>
        <translation>0x103</translation>
    </message>
    <message>
        <source>Critical stream was closed</source>
        <translation>Zorunlu akış kapatıldı</translation>
    </message>
    <message>
        <source>A stream that must live as long as the connection (control, QPACK) was ended.</source>
        <translation>Bağlantı kadar yaşaması gereken bir akış (denetim, QPACK) bitirilmiştir.</translation>
    </message>
    <message>
        <source>A program ends its control or QPACK stream while the connection still lives, for example by closing all streams first.</source>
        <translation>Bir program, bağlantı sürerken denetim veya QPACK akışını bitirir; örneğin önce bütün akışları kapatır.</translation>
    </message>
    <message>
        <source>Close the connection first.</source>
        <translation>Önce bağlantıyı kapatın.</translation>
    </message>
    <message>
        <source>Sent by the side that still needs the stream.</source>
        <translation>Akışa hâlâ gereksinimi olan taraf gönderir.</translation>
    </message>
    <message>
        <source>0x104</source>
        <translation>0x104</translation>
    </message>
    <message>
        <source>Frame not permitted in the current state</source>
        <translation>Çerçeveye bu durumda izin yok</translation>
    </message>
    <message>
        <source>A frame came where it must not, for example DATA before HEADERS or on the control stream.</source>
        <translation>Bir çerçeve bulunmaması gereken yerde gelmiştir; örneğin HEADERS&apos;tan önce veya denetim akışında DATA.</translation>
    </message>
    <message>
        <source>An implementation sends a frame on the wrong stream or in the wrong order; HTTP/2 frames that HTTP/3 does not have (such as PING) count here too.</source>
        <translation>Bir yazılım, çerçeveyi yanlış akışta veya yanlış sırada gönderir; HTTP/3&apos;te bulunmayan HTTP/2 çerçeveleri de (örneğin PING) buraya girer.</translation>
    </message>
    <message>
        <source>Update that implementation: the frame types of HTTP/2 are reserved in HTTP/3.</source>
        <translation>O yazılımı güncelleyin: HTTP/2&apos;nin çerçeve türleri HTTP/3&apos;te ayrılmıştır.</translation>
    </message>
    <message>
        <source>Sent for the connection, since the two sides no longer agree.</source>
        <translation>İki taraf artık uyuşmadığından bağlantı için gönderilir.</translation>
    </message>
    <message>
        <source>0x105</source>
        <translation>0x105</translation>
    </message>
    <message>
        <source>Frame violated layout or size rules</source>
        <translation>Çerçeve düzen veya boyut kuralını bozdu</translation>
    </message>
    <message>
        <source>A frame&apos;s length does not fit its content, or a stream ended inside a frame.</source>
        <translation>Çerçevenin uzunluğu içeriğine uymuyordur veya akış bir çerçevenin içinde bitmiştir.</translation>
    </message>
    <message>
        <source>A program writes a frame with a wrong length, or ends the stream in order before the announced length is reached.</source>
        <translation>Bir program çerçeveyi yanlış uzunlukla yazar ya da akışı, bildirilen uzunluğa varmadan düzgün biçimde bitirir.</translation>
    </message>
    <message>
        <source>Update the side that wrote the frame. One that must break off should reset the stream instead of ending it.</source>
        <translation>Çerçeveyi yazan tarafı güncelleyin. Yarıda bırakması gereken taraf akışı bitirmek yerine sıfırlamalıdır.</translation>
    </message>
    <message>
        <source>Sent by the receiver of the frame.</source>
        <translation>Çerçeveyi alan taraf gönderir.</translation>
    </message>
    <message>
        <source>0x106</source>
        <translation>0x106</translation>
    </message>
    <message>
        <source>Peer generating excessive load</source>
        <translation>Karşı taraf aşırı yük oluşturuyor</translation>
    </message>
    <message>
        <source>The peer costs too much: headers without end, streams opened and cancelled in numbers. It is the ENHANCE_YOUR_CALM of HTTP/3.</source>
        <translation>Karşı taraf fazla pahalıya mal oluyordur: sonu gelmeyen başlıklar, topluca açılıp iptal edilen akışlar. HTTP/3&apos;ün ENHANCE_YOUR_CALM kodudur.</translation>
    </message>
    <message>
        <source>nginx answers so when a header block outgrows `large_client_header_buffers`.</source>
        <translation>nginx, başlık bloğu `large_client_header_buffers` değerini aşınca böyle yanıt verir.</translation>
    </message>
    <message>
        <source>Shorten cookies and tokens, or raise the buffers.</source>
        <translation>Çerezleri ve belirteçleri kısaltın veya arabellekleri büyütün.</translation>
    </message>
    <message>
        <source>Sent by the side that protects itself.</source>
        <translation>Kendini koruyan taraf gönderir.</translation>
    </message>
    <message>
        <source>0x107</source>
        <translation>0x107</translation>
    </message>
    <message>
        <source>An identifier was used incorrectly</source>
        <translation>Bir kimlik yanlış kullanıldı</translation>
    </message>
    <message>
        <source>A stream or push number is out of bounds, was used twice, or a GOAWAY names a higher one than the last.</source>
        <translation>Bir akış veya itme (push) numarası sınır dışındadır, iki kez kullanılmıştır ya da bir GOAWAY öncekinden yükseğini bildirmiştir.</translation>
    </message>
    <message>
        <source>A server whose second GOAWAY names a higher number than the first breaks the rule and gets this code from the client.</source>
        <translation>İkinci GOAWAY çerçevesinde ilkinden yüksek bir numara bildiren sunucu kuralı bozar ve istemciden bu kodu alır.</translation>
    </message>
    <message>
        <source>Let the numbers fall only.</source>
        <translation>Numaralar yalnızca küçülsün.</translation>
    </message>
    <message>
        <source>Sent by the side that sees the contradiction.</source>
        <translation>Çelişkiyi gören taraf gönderir.</translation>
    </message>
    <message>
        <source>0x108</source>
        <translation>0x108</translation>
    </message>
    <message>
        <source>SETTINGS frame contained invalid values</source>
        <translation>SETTINGS çerçevesinde geçersiz değer</translation>
    </message>
    <message>
        <source>A setting occurs twice, is forbidden (those of HTTP/2), or contradicts what the client remembers for early data.</source>
        <translation>Bir ayar iki kez geçiyordur, yasaktır (HTTP/2&apos;ninkiler) ya da istemcinin erken veri için hatırladığıyla çelişiyordur.</translation>
    </message>
    <message>
        <source>A server accepts 0-RTT data and then sends settings that are smaller than those the client remembers; the client must close.</source>
        <translation>Sunucu 0-RTT verisini kabul eder, ardından istemcinin hatırladığından küçük ayarlar gönderir; istemci kapatmak zorundadır.</translation>
    </message>
    <message>
        <source>Change the ticket keys together with settings that get smaller.</source>
        <translation>Küçülen ayarlarla birlikte bilet anahtarlarını da değiştirin.</translation>
    </message>
    <message>
        <source>0x109</source>
        <translation>0x109</translation>
    </message>
    <message>
        <source>No SETTINGS frame received</source>
        <translation>SETTINGS çerçevesi alınmadı</translation>
    </message>
    <message>
        <source>The control stream did not begin with SETTINGS.</source>
        <translation>Denetim akışı SETTINGS ile başlamamıştır.</translation>
    </message>
    <message>
        <source>A client that knows QUIC but not HTTP/3, such as a test program, opens the control stream with something else.</source>
        <translation>QUIC bilen ama HTTP/3 bilmeyen bir istemci, örneğin bir sınama programı, denetim akışına başka bir şeyle başlar.</translation>
    </message>
    <message>
        <source>Send SETTINGS as the first frame, even an empty one.</source>
        <translation>İlk çerçeve olarak, boş bile olsa, SETTINGS gönderin.</translation>
    </message>
    <message>
        <source>0x10a</source>
        <translation>0x10a</translation>
    </message>
    <message>
        <source>Request not processed</source>
        <translation>İstek işlenmedi</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Akış</translation>
    </message>
    <message>
        <source>The server has done nothing for this request; it can be sent again as it was, on another connection or later.</source>
        <translation>Sunucu bu istek için hiçbir şey yapmamıştır; istek olduğu gibi, başka bir bağlantıda veya daha sonra yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>nginx rejects a stream so when it cannot set one up, as a rule since `worker_connections` are used up; each QUIC stream takes one. The error log then has `worker_connections are not enough`.</source>
        <translation>nginx, bir akışı kuramadığında onu böyle reddeder; genellikle `worker_connections` tükenmiştir, çünkü her QUIC akışı bir tane kullanır. Hata günlüğünde o zaman `worker_connections are not enough` yazar.</translation>
    </message>
    <message>
        <source>Raise `worker_connections` and the limit of open files.</source>
        <translation>`worker_connections` değerini ve açık dosya sınırını yükseltin.</translation>
    </message>
    <message>
        <source>Servers only, and never for a request that was partly processed.</source>
        <translation>Yalnızca sunucular kullanır; bir bölümü işlenmiş istek için asla.</translation>
    </message>
    <message>
        <source>0x10b</source>
        <translation>0x10b</translation>
    </message>
    <message>
        <source>Data no longer needed</source>
        <translation>Veriye artık gerek yok</translation>
    </message>
    <message>
        <source>One side has lost interest in the request or its answer. How far the work had got is not said.</source>
        <translation>Bir taraf istekle veya yanıtıyla ilgisini yitirmiştir. İşin ne kadar ilerlediği söylenmez.</translation>
    </message>
    <message>
        <source>Streams end with `0x10c` when people leave a page, skip in a video, or type the next letter: the browser cancels.</source>
        <translation>Kullanıcılar sayfadan çıktığında, videoda atladığında veya bir sonraki harfi yazdığında akışlar `0x10c` ile biter: Tarayıcı iptal eder.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapmayın.</translation>
    </message>
    <message>
        <source>A proxy or CDN cancels towards the server at a fixed time: its timeout.</source>
        <translation>Bir vekil sunucu veya CDN, sunucuya doğru hep aynı süre sonunda iptal eder: kendi zaman aşımı dolmuştur.</translation>
    </message>
    <message>
        <source>Compare the time with its settings.</source>
        <translation>Süreyi onun ayarlarıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Clients send it freely; servers when they stop after having begun.</source>
        <translation>İstemciler serbestçe, sunucular başladıktan sonra bıraktıklarında gönderir.</translation>
    </message>
    <message>
        <source>0x10c</source>
        <translation>0x10c</translation>
    </message>
    <message>
        <source>Stream terminated early</source>
        <translation>Akış erken bitti</translation>
    </message>
    <message>
        <source>The client&apos;s stream ended before the request was complete.</source>
        <translation>İstemcinin akışı, istek tamamlanmadan bitmiştir.</translation>
    </message>
    <message>
        <source>A client ends its stream before its headers are there, for example because a program of its own closes the stream too early. A body shorter than its `Content-Length` is another fault: H3_MESSAGE_ERROR.</source>
        <translation>İstemci, başlıkları tamamlanmadan akışını bitirir; örneğin kendi yazdığı bir program akışı erken kapatmıştır. `Content-Length` değerinden kısa kalan gövde ise başka bir hatadır: H3_MESSAGE_ERROR.</translation>
    </message>
    <message>
        <source>Send the request anew.</source>
        <translation>İsteği yeniden gönderin.</translation>
    </message>
    <message>
        <source>Sent by servers.</source>
        <translation>Sunucular gönderir.</translation>
    </message>
    <message>
        <source>0x10d</source>
        <translation>0x10d</translation>
    </message>
    <message>
        <source>Malformed message</source>
        <translation>Bozuk ileti</translation>
    </message>
    <message>
        <source>A request or answer is not well formed: a forbidden header, upper case in a name, or a `Content-Length` that does not fit.</source>
        <translation>İstek veya yanıt düzgün değildir: Yasak bir başlık, adda büyük harf veya tutmayan bir `Content-Length`.</translation>
    </message>
    <message>
        <source>An application behind the server emits `Connection` or `Transfer-Encoding`, which is no harm with HTTP/1.1.</source>
        <translation>Sunucunun arkasındaki uygulama `Connection` veya `Transfer-Encoding` gönderir; HTTP/1.1&apos;de zararı yoktur.</translation>
    </message>
    <message>
        <source>`curl -sv http://127.0.0.1:8080/path` at the application itself, past the proxy</source>
        <translation>`curl -sv http://127.0.0.1:8080/path`: vekil sunucuyu atlayıp doğrudan uygulamaya</translation>
    </message>
    <message>
        <source>Remove it in the application or at the proxy.</source>
        <translation>Uygulamada veya vekil sunucuda kaldırın.</translation>
    </message>
    <message>
        <source>Sent on the stream of the message.</source>
        <translation>İletinin akışında gönderilir.</translation>
    </message>
    <message>
        <source>0x10e</source>
        <translation>0x10e</translation>
    </message>
    <message>
        <source>TCP reset or error on CONNECT request</source>
        <translation>CONNECT isteğinde TCP sıfırlaması veya hatası</translation>
    </message>
    <message>
        <source>The TCP connection behind a CONNECT tunnel was reset or broke.</source>
        <translation>CONNECT tünelinin ardındaki TCP bağlantısı sıfırlanmış veya kopmuştur.</translation>
    </message>
    <message>
        <source>A site reached through an HTTP/3 proxy closes with a reset.</source>
        <translation>HTTP/3 vekil sunucusu üzerinden ulaşılan bir site sıfırlayarak kapatır.</translation>
    </message>
    <message>
        <source>Look at the destination, not at the proxy.</source>
        <translation>Vekil sunucuya değil hedefe bakın.</translation>
    </message>
    <message>
        <source>Proxies send it.</source>
        <translation>Vekil sunucular gönderir.</translation>
    </message>
    <message>
        <source>0x10f</source>
        <translation>0x10f</translation>
    </message>
    <message>
        <source>Retry over HTTP/1.1</source>
        <translation>HTTP/1.1 ile yeniden deneyin</translation>
    </message>
    <message>
        <source>The request cannot be served over HTTP/3; the client should repeat it over HTTP/1.1.</source>
        <translation>İstek HTTP/3 üzerinden karşılanamıyordur; istemci HTTP/1.1 ile yinelemelidir.</translation>
    </message>
    <message>
        <source>The resource needs authentication bound to a TCP connection (NTLM, Negotiate).</source>
        <translation>Kaynak, TCP bağlantısına bağlı kimlik doğrulama (NTLM, Negotiate) gerektirir.</translation>
    </message>
    <message>
        <source>`curl -v --http1.1 https://intranet.example.com/`</source>
        <translation>`curl -v --http1.1 https://intranet.example.com/`</translation>
    </message>
    <message>
        <source>Use HTTP/1.1 for that host.</source>
        <translation>O makine adında HTTP/1.1 kullanın.</translation>
    </message>
    <message>
        <source>0x110</source>
        <translation>0x110</translation>
    </message>
    <message>
        <source>Decoding of a field section failed</source>
        <translation>Alan bölümü çözülemedi</translation>
    </message>
    <message>
        <source>Compressed headers could not be decoded; the connection cannot go on.</source>
        <translation>Sıkıştırılmış başlıklar çözülememiştir; bağlantı sürdürülemez.</translation>
    </message>
    <message>
        <source>One side refers to a table entry that the other does not have, by a fault in its QPACK; it is met between two particular implementations.</source>
        <translation>Bir taraf, QPACK&apos;indeki bir hata yüzünden ötekinde bulunmayan bir tablo girdisine başvurur; belirli iki yazılım arasında karşılaşılır.</translation>
    </message>
    <message>
        <source>Set the table&apos;s capacity to 0 to test, then update.</source>
        <translation>Denemek için tablo kapasitesini 0 yapın, sonra güncelleyin.</translation>
    </message>
    <message>
        <source>Sent by the side that decodes.</source>
        <translation>Çözen taraf gönderir.</translation>
    </message>
    <message>
        <source>0x200</source>
        <translation>0x200</translation>
    </message>
    <message>
        <source>Error on the encoder stream</source>
        <translation>Kodlayıcı akışında hata</translation>
    </message>
    <message>
        <source>An instruction of the peer&apos;s encoder makes no sense, such as a table larger than permitted.</source>
        <translation>Karşı tarafın kodlayıcısından gelen bir yönerge anlamsızdır; örneğin izin verilenden büyük bir tablo.</translation>
    </message>
    <message>
        <source>It is met between two particular implementations, seldom at all, and no setting of the site causes it.</source>
        <translation>Belirli iki yazılım arasında, zaten seyrek karşılaşılır; sitenin hiçbir ayarı buna yol açmaz.</translation>
    </message>
    <message>
        <source>Report it with a qlog; go without the dynamic table meanwhile.</source>
        <translation>qlog ile bildirin; bu arada dinamik tabloyu kullanmayın.</translation>
    </message>
    <message>
        <source>Sent by the decoder.</source>
        <translation>Kod çözücü gönderir.</translation>
    </message>
    <message>
        <source>0x201</source>
        <translation>0x201</translation>
    </message>
    <message>
        <source>Error on the decoder stream</source>
        <translation>Kod çözücü akışında hata</translation>
    </message>
    <message>
        <source>The peer&apos;s decoder acknowledged something that was never sent.</source>
        <translation>Karşı tarafın kod çözücüsü, hiç gönderilmemiş bir şeyi onaylamıştır.</translation>
    </message>
    <message>
        <source>The decoder of one implementation reports more than the other&apos;s encoder has sent; a matter for its developers.</source>
        <translation>Bir yazılımın kod çözücüsü, ötekinin kodlayıcısının gönderdiğinden fazlasını bildirir; bu, geliştiricilerinin işidir.</translation>
    </message>
    <message>
        <source>Update the side that decodes.</source>
        <translation>Çözen tarafı güncelleyin.</translation>
    </message>
    <message>
        <source>Sent by the encoder.</source>
        <translation>Kodlayıcı gönderir.</translation>
    </message>
    <message>
        <source>0x202</source>
        <translation>0x202</translation>
    </message>
</context>
</TS>
