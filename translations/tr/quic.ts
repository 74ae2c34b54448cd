<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>quic</name>
    <message>
        <source>QUIC transport error code</source>
        <extracomment>class transport</extracomment>
        <translation>QUIC aktarım hata kodu</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Hata yok</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The connection is closed at once and nothing is wrong. HTTP/3 has a code of its own for an orderly end, `H3_NO_ERROR`.</source>
        <translation>Bağlantı hemen kapatılır, yanlış bir şey yoktur. HTTP/3&apos;ün düzenli son için kendi kodu vardır: `H3_NO_ERROR`.</translation>
    </message>
    <message>
        <source>A client or server leaves before any application protocol runs, for example a probe.</source>
        <translation>İstemci veya sunucu, uygulama protokolü başlamadan ayrılır; örneğin bir yoklama.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Sent for an abrupt close without fault.</source>
        <translation>Hatasız, ani bir kapanışta gönderilir.</translation>
    </message>
    <message>
        <source>Implementation error</source>
        <translation>Yazılım hatası</translation>
    </message>
    <message>
        <source>The endpoint that closes had an error of its own and cannot go on.</source>
        <translation>Kapatan ucun kendi hatası vardır ve sürdüremez.</translation>
    </message>
    <message>
        <source>A server closes its QUIC connections with it while the same site answers over TCP: its QUIC code failed, or could not get memory or sockets.</source>
        <translation>Bir sunucu QUIC bağlantılarını bununla kapatır, aynı site TCP üzerinden yanıt verir: QUIC kodu hata vermiş veya bellek ya da soket alamamıştır.</translation>
    </message>
    <message>
        <source>Read its log; browsers meanwhile use TCP.</source>
        <translation>Günlüğünü okuyun; tarayıcılar bu sırada TCP kullanır.</translation>
    </message>
    <message>
        <source>Sent by whoever failed.</source>
        <translation>Başarısız olan taraf gönderir.</translation>
    </message>
    <message>
        <source>Server refuses a connection</source>
        <translation>Sunucu bağlantıyı reddediyor</translation>
    </message>
    <message>
        <source>Opening of the connection</source>
        <translation>Bağlantının açılması</translation>
    </message>
    <message>
        <source>The server does not take new connections now: it is overloaded, shuts down, or does not want this client.</source>
        <translation>Sunucu şu anda yeni bağlantı almıyordur: Aşırı yüklüdür, kapanıyordur veya bu istemciyi istemiyordur.</translation>
    </message>
    <message>
        <source>quic-go: `CONNECTION_REFUSED (remote)` right after the first packet, while the same address answers over TCP.</source>
        <translation>quic-go: ilk paketin hemen ardından `CONNECTION_REFUSED (remote)`; aynı adres TCP üzerinden yanıt verir.</translation>
    </message>
    <message>
        <source>Fall back to HTTP/2, and try QUIC later; on the server look at its limit of connections.</source>
        <translation>HTTP/2&apos;ye dönün, QUIC&apos;i daha sonra deneyin; sunucuda bağlantı sınırına bakın.</translation>
    </message>
    <message>
        <source>Only servers send it, in answer to an Initial packet.</source>
        <translation>Yalnızca sunucular, Initial paketine yanıt olarak gönderir.</translation>
    </message>
    <message>
        <source>Flow control error</source>
        <translation>Akış denetimi hatası</translation>
    </message>
    <message>
        <source>More data came than the receiver&apos;s announced limits allow, on one stream or in sum.</source>
        <translation>Alanın bildirdiği sınırların izin verdiğinden çok veri, tek akışta veya toplamda gelmiştir.</translation>
    </message>
    <message>
        <source>One pair of implementations fails with it, others do not: a fault in counting, as a rule.</source>
        <translation>Belirli iki yazılım arasında gelir, başkalarında gelmez: Genellikle bir sayım hatasıdır.</translation>
    </message>
    <message>
        <source>Update both; the sender counts wrongly, or the receiver forgot a limit it raised.</source>
        <translation>İkisini de güncelleyin; ya gönderen yanlış sayıyordur ya da alan, yükselttiği sınırı unutmuştur.</translation>
    </message>
    <message>
        <source>Sent by the receiver of the excess.</source>
        <translation>Fazlasını alan taraf gönderir.</translation>
    </message>
    <message>
        <source>Too many streams opened</source>
        <translation>Çok fazla akış açıldı</translation>
    </message>
    <message>
        <source>A stream was opened above the number that the peer permits at present. Early drafts called it STREAM_ID_ERROR, and so do old tools.</source>
        <translation>Karşı tarafın şu anda izin verdiği sayının üstünde akış açılmıştır. İlk taslaklarda adı STREAM_ID_ERROR idi; eski araçlar hâlâ öyle yazar.</translation>
    </message>
    <message>
        <source>A client opens streams without regard to MAX_STREAMS; with ready-made libraries the application cannot do that.</source>
        <translation>Bir istemci, MAX_STREAMS değerine bakmadan akış açar; hazır kitaplıklarda uygulama bunu yapamaz.</translation>
    </message>
    <message>
        <source>Wait for MAX_STREAMS, or have the server allow more at once.</source>
        <translation>MAX_STREAMS çerçevesini bekleyin veya sunucunun aynı anda daha fazlasına izin vermesini sağlayın.</translation>
    </message>
    <message>
        <source>Sent by the side whose limit was passed.</source>
        <translation>Sınırı aşılan taraf gönderir.</translation>
    </message>
    <message>
        <source>STREAM_ID_ERROR</source>
        <translation>STREAM_ID_ERROR</translation>
    </message>
    <message>
        <source>Frame received in invalid stream state</source>
        <translation>Akışın durumuna uymayan çerçeve</translation>
    </message>
    <message>
        <source>A frame came for a stream that cannot have it, such as data on a stream that only the receiver may write to.</source>
        <translation>Bir akışa, alamayacağı bir çerçeve gelmiştir; örneğin yalnızca alanın yazabildiği bir akışta veri.</translation>
    </message>
    <message>
        <source>An implementation under development mixes up client and server streams.</source>
        <translation>Geliştirilmekte olan bir yazılım, istemci ve sunucu akışlarını karıştırıyordur.</translation>
    </message>
    <message>
        <source>Check the two low bits of the stream number: who opened it, and in how many directions.</source>
        <translation>Akış numarasının en düşük iki bitini denetleyin: Kim açmış, kaç yönlüdür.</translation>
    </message>
    <message>
        <source>Sent by the receiver of the frame.</source>
        <translation>Çerçeveyi alan taraf gönderir.</translation>
    </message>
    <message>
        <source>Change to final size</source>
        <translation>Son boyut değişti</translation>
    </message>
    <message>
        <source>The end of a stream was announced twice at different places, or data came beyond it.</source>
        <translation>Bir akışın sonu iki kez farklı yerde bildirilmiş veya sonundan ötede veri gelmiştir.</translation>
    </message>
    <message>
        <source>A sender ends or resets a stream with a size that does not fit what it sent before; the fault is in its QUIC library.</source>
        <translation>Gönderen, akışı önceden gönderdiğiyle uyuşmayan bir boyutla bitirir veya sıfırlar; hata QUIC kitaplığındadır.</translation>
    </message>
    <message>
        <source>Report it to the makers of the sending stack, with a qlog of both sides.</source>
        <translation>Gönderen yığının geliştiricilerine, iki tarafın qlog kaydıyla bildirin.</translation>
    </message>
    <message>
        <source>Sent by the receiver that notices the contradiction.</source>
        <translation>Çelişkiyi fark eden alan taraf gönderir.</translation>
    </message>
    <message>
        <source>Frame encoding error</source>
        <translation>Çerçeve kodlama hatası</translation>
    </message>
    <message>
        <source>A frame could not be read: an unknown type, or a length that runs past the packet.</source>
        <translation>Bir çerçeve okunamamıştır: Türü bilinmiyordur veya uzunluğu paketi aşıyordur.</translation>
    </message>
    <message>
        <source>One side sends a frame of an extension (acknowledgement frequency, multipath) that the other does not know.</source>
        <translation>Bir taraf, ötekinin tanımadığı bir uzantının (onay sıklığı, çoklu yol) çerçevesini gönderir.</translation>
    </message>
    <message>
        <source>Use the extension only when the other side announced it in its transport parameters; else switch it off.</source>
        <translation>Uzantıyı yalnızca öteki taraf aktarım parametrelerinde bildirdiyse kullanın; değilse kapatın.</translation>
    </message>
    <message>
        <source>Sent by the side that cannot parse the frame.</source>
        <translation>Çerçeveyi ayrıştıramayan taraf gönderir.</translation>
    </message>
    <message>
        <source>Error in transport parameters</source>
        <translation>Aktarım parametrelerinde hata</translation>
    </message>
    <message>
        <source>The transport parameters exchanged in the handshake are missing one that must be there, hold a forbidden value, or do not match the connection IDs in use.</source>
        <translation>El sıkışmada değiştirilen aktarım parametrelerinde zorunlu biri eksiktir, yasak bir değer vardır veya kullanılan bağlantı kimlikleriyle uyuşmazlık vardır.</translation>
    </message>
    <message>
        <source>It happens behind a load balancer that changes or answers the first packets: the connection IDs that the two ends authenticate differ.</source>
        <translation>İlk paketleri değiştiren veya yanıtlayan bir yük dengeleyicinin arkasında olur: İki ucun doğruladığı bağlantı kimlikleri farklıdır.</translation>
    </message>
    <message>
        <source>Let it pass UDP unchanged, or end QUIC there.</source>
        <translation>UDP&apos;yi değiştirmeden geçirin veya QUIC&apos;i orada sonlandırın.</translation>
    </message>
    <message>
        <source>Sent during the handshake.</source>
        <translation>El sıkışma sırasında gönderilir.</translation>
    </message>
    <message>
        <source>Too many connection IDs received</source>
        <translation>Çok fazla bağlantı kimliği alındı</translation>
    </message>
    <message>
        <source>The peer handed out more connection IDs than the receiver&apos;s `active_connection_id_limit`.</source>
        <translation>Karşı taraf, alanın `active_connection_id_limit` değerinden çok bağlantı kimliği vermiştir.</translation>
    </message>
    <message>
        <source>It is met with one particular implementation, which issues IDs without looking at the limit or without waiting for old ones to be retired.</source>
        <translation>Sınıra bakmadan veya eskilerinin bırakılmasını beklemeden kimlik veren belirli bir yazılımla karşılaşılır.</translation>
    </message>
    <message>
        <source>Update that implementation.</source>
        <translation>O yazılımı güncelleyin.</translation>
    </message>
    <message>
        <source>Sent by the side that received too many.</source>
        <translation>Fazlasını alan taraf gönderir.</translation>
    </message>
    <message>
        <source>Generic protocol violation</source>
        <translation>Genel protokol ihlali</translation>
    </message>
    <message>
        <source>A rule was broken that has no code of its own, or the endpoint prefers to say no more.</source>
        <translation>Kendi kodu olmayan bir kural bozulmuştur ya da uç daha fazlasını söylememeyi seçmiştir.</translation>
    </message>
    <message>
        <source>quic-go: `PROTOCOL_VIOLATION`, with a sentence from the peer behind it.</source>
        <translation>quic-go: `PROTOCOL_VIOLATION` ve ardından karşı tarafın bir cümlesi.</translation>
    </message>
    <message>
        <source>Read the sentence; it is the reason phrase of CONNECTION_CLOSE.</source>
        <translation>Cümleyi okuyun; CONNECTION_CLOSE çerçevesindeki açıklamadır.</translation>
    </message>
    <message>
        <source>The general code of the transport.</source>
        <translation>Aktarım katmanının genel kodudur.</translation>
    </message>
    <message>
        <source>0xa</source>
        <translation>0xa</translation>
    </message>
    <message>
        <source>Invalid Token received</source>
        <translation>Geçersiz belirteç alındı</translation>
    </message>
    <message>
        <source>The first packet carried an address token that the server does not accept.</source>
        <translation>İlk paket, sunucunun kabul etmediği bir adres belirteci taşıyordur.</translation>
    </message>
    <message>
        <source>Several servers share one address, and each makes its Retry tokens with a key of its own.</source>
        <translation>Tek bir adresi birden çok sunucu paylaşır ve her biri Retry belirteçlerini kendi anahtarıyla üretir.</translation>
    </message>
    <message>
        <source>Share the key: `quic_host_key` in nginx.</source>
        <translation>Anahtar ortak olsun: nginx&apos;te `quic_host_key`.</translation>
    </message>
    <message>
        <source>Servers send it to an Initial packet with a bad Retry token.</source>
        <translation>Sunucular, hatalı Retry belirteci taşıyan Initial paketine gönderir.</translation>
    </message>
    <message>
        <source>0xb</source>
        <translation>0xb</translation>
    </message>
    <message>
        <source>Application error</source>
        <translation>Uygulama hatası</translation>
    </message>
    <message>
        <source>The application closed the connection during the handshake, when its own code must not be shown yet; this number stands in its place.</source>
        <translation>Uygulama bağlantıyı el sıkışma sırasında kapatmıştır; kendi kodu henüz gösterilemeyeceğinden yerine bu sayı konur.</translation>
    </message>
    <message>
        <source>A client cancels while the connection is being set up, or a server&apos;s application refuses it there.</source>
        <translation>İstemci bağlantı kurulurken vazgeçer ya da sunucudaki uygulama bağlantıyı o sırada reddeder.</translation>
    </message>
    <message>
        <source>Look at the application&apos;s own log on the side that closed.</source>
        <translation>Kapatan tarafta uygulamanın kendi günlüğüne bakın.</translation>
    </message>
    <message>
        <source>In Initial and Handshake packets only.</source>
        <translation>Yalnızca Initial ve Handshake paketlerinde bulunur.</translation>
    </message>
    <message>
        <source>0xc</source>
        <translation>0xc</translation>
    </message>
    <message>
        <source>CRYPTO data buffer overflowed</source>
        <translation>CRYPTO veri arabelleği taştı</translation>
    </message>
    <message>
        <source>Handshake data arrived out of order in an amount that the receiver does not store; it must keep 4,096 bytes at least.</source>
        <translation>El sıkışma verisi, alanın saklamadığı miktarda sırasız gelmiştir; alan en az 4.096 bayt saklamalıdır.</translation>
    </message>
    <message>
        <source>First packets arrive late or not at all while a long handshake (a large certificate chain) goes on behind them.</source>
        <translation>Uzun bir el sıkışma (büyük bir sertifika zinciri) sürerken ilk paketler geç ulaşır veya hiç ulaşmaz.</translation>
    </message>
    <message>
        <source>Shorten the chain: leave the root out, prefer ECDSA. If it recurs on a good network, update the receiving stack.</source>
        <translation>Zinciri kısaltın: Kökü çıkarın, ECDSA&apos;yı yeğleyin. İyi bir ağda da yineliyorsa alan tarafın yazılımını güncelleyin.</translation>
    </message>
    <message>
        <source>Sent by the receiver of the handshake data.</source>
        <translation>El sıkışma verisini alan taraf gönderir.</translation>
    </message>
    <message>
        <source>0xd</source>
        <translation>0xd</translation>
    </message>
    <message>
        <source>Invalid packet protection update</source>
        <translation>Geçersiz paket koruma güncellemesi</translation>
    </message>
    <message>
        <source>The two sides did not change their keys by the rules, for example twice without a confirmation in between.</source>
        <translation>İki taraf anahtarlarını kurala göre değiştirmemiştir; örneğin arada onay olmadan iki kez.</translation>
    </message>
    <message>
        <source>It can come only on connections long enough for a key update, and points to a fault in one of the two implementations.</source>
        <translation>Yalnızca anahtar güncellemesi yapılacak kadar uzun bağlantılarda gelebilir ve iki yazılımdan birindeki bir hatayı gösterir.</translation>
    </message>
    <message>
        <source>Update them; shorter connections avoid it meanwhile.</source>
        <translation>Onları güncelleyin; bu arada kısa bağlantılar sorunu önler.</translation>
    </message>
    <message>
        <source>Sent by the side that sees the wrong update.</source>
        <translation>Yanlış güncellemeyi gören taraf gönderir.</translation>
    </message>
    <message>
        <source>0xe</source>
        <translation>0xe</translation>
    </message>
    <message>
        <source>Excessive use of packet protection keys</source>
        <translation>Paket koruma anahtarlarının aşırı kullanımı</translation>
    </message>
    <message>
        <source>So many packets were protected with one key, or so many forgeries were seen, that the cipher is no longer safe for this connection.</source>
        <translation>Tek anahtarla o kadar çok paket korunmuş veya o kadar çok sahte paket görülmüştür ki şifre bu bağlantı için artık güvenli değildir.</translation>
    </message>
    <message>
        <source>The limits are so high that only enormous transfers without key updates, or a flood of forged packets, reach them.</source>
        <translation>Sınırlar o kadar yüksektir ki bunlara yalnızca anahtar güncellemesi yapılmayan çok büyük aktarımlar veya sahte paket seli ulaşır.</translation>
    </message>
    <message>
        <source>Open a new connection; see to it that key updates work.</source>
        <translation>Yeni bir bağlantı açın; anahtar güncellemelerinin çalıştığından emin olun.</translation>
    </message>
    <message>
        <source>Sent when the limit of the cipher is reached.</source>
        <translation>Şifrenin sınırına ulaşılınca gönderilir.</translation>
    </message>
    <message>
        <source>0xf</source>
        <translation>0xf</translation>
    </message>
    <message>
        <source>No viable network path exists</source>
        <translation>Kullanılabilir ağ yolu yok</translation>
    </message>
    <message>
        <source>The way through the network cannot carry QUIC, mostly since it does not let packets of 1,200 bytes pass.</source>
        <translation>Ağdaki yol QUIC taşıyamıyordur; çoğunlukla 1.200 baytlık paketleri geçirmediği için.</translation>
    </message>
    <message>
        <source>Inside a VPN or tunnel with a small MTU.</source>
        <translation>MTU&apos;su küçük bir VPN veya tünelin içinde.</translation>
    </message>
    <message>
        <source>`ping -M do -s 1200 www.example.com`</source>
        <translation>`ping -M do -s 1200 www.example.com`</translation>
    </message>
    <message>
        <source>Raise the MTU of the tunnel, or let clients use TCP there.</source>
        <translation>Tünelin MTU değerini büyütün veya istemciler orada TCP kullansın.</translation>
    </message>
    <message>
        <source>Seldom seen by the peer: what cannot be reached cannot be told.</source>
        <translation>Karşı taraf nadiren görür: Ulaşılamayana haber de verilemez.</translation>
    </message>
    <message>
        <source>0x10</source>
        <translation>0x10</translation>
    </message>
    <message>
        <source>Error negotiating version</source>
        <translation>Sürüm anlaşmasında hata</translation>
    </message>
    <message>
        <source>The versions that the two sides say they offered and chose do not agree, as if somebody had steered them to a lower one.</source>
        <translation>İki tarafın önerdiğini ve seçtiğini söylediği sürümler uyuşmuyordur; sanki biri onları daha düşüğüne yönlendirmiş gibi.</translation>
    </message>
    <message>
        <source>Servers behind one address support different QUIC versions during an update.</source>
        <translation>Tek bir adresin arkasındaki sunucular, güncelleme sırasında farklı QUIC sürümlerini destekler.</translation>
    </message>
    <message>
        <source>Update all in the order that RFC 9368 gives for deployments: accept first, then offer.</source>
        <translation>Hepsini RFC 9368&apos;in kurulum için verdiği sırayla güncelleyin: önce kabul edin, sonra önerin.</translation>
    </message>
    <message>
        <source>Sent when the check of version information fails.</source>
        <translation>Sürüm bilgisi denetimi başarısız olunca gönderilir.</translation>
    </message>
    <message>
        <source>0x11</source>
        <translation>0x11</translation>
    </message>
    <message>
        <source>Path abandoned at the application&apos;s request</source>
        <translation>Yol uygulamanın isteğiyle bırakıldı</translation>
    </message>
    <message>
        <source>Path of a multipath connection</source>
        <translation>Çok yollu bağlantının bir yolu</translation>
    </message>
    <message>
        <source>One path of a multipath connection was given up since the application wished it; the connection itself goes on over the others.</source>
        <translation>Çok yollu bağlantının bir yolu, uygulama istediği için bırakılmıştır; bağlantı ötekiler üzerinden sürer.</translation>
    </message>
    <message>
        <source>A program that uses several networks at once, such as Wi-Fi and mobile, decides to do without one of them.</source>
        <translation>Wi-Fi ve mobil gibi birkaç ağı birden kullanan bir program, birinden vazgeçer.</translation>
    </message>
    <message>
        <source>Stands in PATH_ABANDON, not in CONNECTION_CLOSE.</source>
        <translation>CONNECTION_CLOSE&apos;da değil PATH_ABANDON&apos;da bulunur.</translation>
    </message>
    <message>
        <source>0x3e</source>
        <translation>0x3e</translation>
    </message>
    <message>
        <source>TLS alert code</source>
        <translation>TLS uyarı kodu</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS el sıkışması</translation>
    </message>
    <message>
        <source>The TLS handshake inside QUIC failed. The last two hexadecimal digits, or the number less 256, are the TLS alert: `0x128` is 40 `handshake_failure`, `0x12a` is 42 `bad_certificate`, `0x130` is 48 `unknown_ca`, `0x178` is 120 `no_application_protocol`.</source>
        <translation>QUIC içindeki TLS el sıkışması başarısız olmuştur. Son iki onaltılık basamak, yani sayının 256 eksiği TLS uyarısıdır: `0x128` 40 `handshake_failure`, `0x12a` 42 `bad_certificate`, `0x130` 48 `unknown_ca`, `0x178` 120 `no_application_protocol`.</translation>
    </message>
    <message>
        <source>quic-go: `CRYPTO_ERROR 0x12a (remote): tls: bad certificate`: the other side did not accept the certificate.</source>
        <translation>quic-go: `CRYPTO_ERROR 0x12a (remote): tls: bad certificate`: Öteki taraf sertifikayı kabul etmemiştir.</translation>
    </message>
    <message>
        <source>Read the page of the TLS alert; certificate and name are checked as over TCP.</source>
        <translation>TLS uyarısının maddesini okuyun; sertifika ve ad, TCP&apos;deki gibi denetlenir.</translation>
    </message>
    <message>
        <source>`CRYPTO_ERROR 0x178`: no common ALPN; the client offers `h3`, and the server has QUIC for something else or an old draft.</source>
        <translation>`CRYPTO_ERROR 0x178`: Ortak ALPN yoktur; istemci `h3` önerir, sunucuda QUIC başka bir iş veya eski bir taslak içindir.</translation>
    </message>
    <message>
        <source>Enable `h3` on the server.</source>
        <translation>Sunucuda `h3` protokolünü etkinleştirin.</translation>
    </message>
    <message>
        <source>`CRYPTO_ERROR 0x16d`: the transport parameters are missing, so the TLS library was used without its QUIC interface.</source>
        <translation>`CRYPTO_ERROR 0x16d`: Aktarım parametreleri eksiktir; TLS kitaplığı QUIC arabirimi olmadan kullanılmıştır.</translation>
    </message>
    <message>
        <source>Use a TLS library with QUIC support.</source>
        <translation>QUIC destekli bir TLS kitaplığı kullanın.</translation>
    </message>
    <message>
        <source>Sent by the side whose TLS raised the alert.</source>
        <translation>Uyarıyı hangi tarafın TLS&apos;si verdiyse o gönderir.</translation>
    </message>
    <message>
        <source>0x0100-0x01ff</source>
        <translation>0x0100-0x01ff</translation>
    </message>
    <message>
        <source>CRYPTO_ERROR</source>
        <translation>CRYPTO_ERROR</translation>
    </message>
    <message>
        <source>0x100</source>
        <translation>0x100</translation>
    </message>
    <message>
        <source>Path abandoned due to resource limitations</source>
        <translation>Yol kaynak sınırı yüzünden bırakıldı</translation>
    </message>
    <message>
        <source>The endpoint has no resources for this further path.</source>
        <translation>Ucun bu ek yol için kaynağı yoktur.</translation>
    </message>
    <message>
        <source>The multipath draft lets an endpoint give up a path that costs it too much; it is met in tests of multipath stacks.</source>
        <translation>Çoklu yol taslağı, ucun kendisine fazlaya mal olan bir yolu bırakmasına izin verir; çoklu yol yazılımlarının denemelerinde karşılaşılır.</translation>
    </message>
    <message>
        <source>Use fewer paths.</source>
        <translation>Daha az yol kullanın.</translation>
    </message>
    <message>
        <source>Closes one path only.</source>
        <translation>Yalnızca tek bir yolu kapatır.</translation>
    </message>
    <message>
        <source>0x3e75</source>
        <translation>0x3e75</translation>
    </message>
    <message>
        <source>Path abandoned due to unstable or poor conditions</source>
        <translation>Yol kararsız veya zayıf olduğu için bırakıldı</translation>
    </message>
    <message>
        <source>A path lost too many packets or its interface came and went.</source>
        <translation>Bir yol çok paket yitirmiş veya arabirimi gelip gitmiştir.</translation>
    </message>
    <message>
        <source>One of several networks, such as Wi-Fi at the edge of its range, becomes too poor to be worth using.</source>
        <translation>Birkaç ağdan biri, örneğin kapsamasının kenarındaki Wi-Fi, kullanmaya değmeyecek kadar zayıflar.</translation>
    </message>
    <message>
        <source>Nothing while another path works.</source>
        <translation>Başka bir yol çalıştığı sürece yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Sent by the side that measures the path.</source>
        <translation>Yolu ölçen taraf gönderir.</translation>
    </message>
    <message>
        <source>0x3e76</source>
        <translation>0x3e76</translation>
    </message>
    <message>
        <source>Path abandoned for lack of connection IDs</source>
        <translation>Yol bağlantı kimliği kalmadığı için bırakıldı</translation>
    </message>
    <message>
        <source>The peer has not supplied a connection ID for the new path.</source>
        <translation>Karşı taraf yeni yol için bağlantı kimliği vermemiştir.</translation>
    </message>
    <message>
        <source>A new path was wanted, and the other side had handed out no connection ID for it.</source>
        <translation>Yeni bir yol istenmiş, ama öteki taraf onun için bağlantı kimliği vermemiştir.</translation>
    </message>
    <message>
        <source>Open the path again after new IDs have come.</source>
        <translation>Yeni kimlikler gelince yolu yeniden açın.</translation>
    </message>
    <message>
        <source>Sent when a path cannot be used without an ID.</source>
        <translation>Kimliksiz bir yol kullanılamadığında gönderilir.</translation>
    </message>
    <message>
        <source>0x3e77</source>
        <translation>0x3e77</translation>
    </message>
    <message>
        <source>The BDP token received from the client is invalid</source>
        <translation>İstemciden alınan BDP belirteci geçersiz</translation>
    </message>
    <message>
        <source>A client may keep a token with what the server had learnt of the path (bandwidth and delay), and show it next time so that the sending starts faster. This one does not hold. The number is `0x4143414213370002`; IANA has it provisionally, after a draft of January 2024 that has expired.</source>
        <translation>İstemci, sunucunun yol hakkında öğrendiklerini (bant genişliği ve gecikme) içeren bir belirteci saklayıp sonraki bağlantıda gösterebilir; böylece gönderim daha hızlı başlar. Bu belirteç geçerli değildir. Numara `0x4143414213370002` değeridir; IANA&apos;daki kaydı geçicidir ve süresi dolmuş Ocak 2024 tarihli bir taslağa dayanır.</translation>
    </message>
    <message>
        <source>Tools such as Wireshark name the code; it is met in experiments with that draft.</source>
        <translation>Wireshark gibi araçlar kodu adlandırır; o taslakla yapılan denemelerde karşılaşılır.</translation>
    </message>
    <message>
        <source>Throw the token away and connect without it.</source>
        <translation>Belirteci atın ve onsuz bağlanın.</translation>
    </message>
    <message>
        <source>Only a server that hands out such tokens can send it.</source>
        <translation>Yalnızca böyle belirteçler veren bir sunucu gönderebilir.</translation>
    </message>
    <message>
        <source>0x4143414213370002</source>
        <translation>0x4143414213370002</translation>
    </message>
</context>
</TS>
