<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>haproxy</name>
    <message>
        <source>Normal end</source>
        <extracomment>class normal</extracomment>
        <translation>Olağan bitiş</translation>
    </message>
    <message>
        <source>Ended by the client</source>
        <translation>İstemci bitirdi</translation>
    </message>
    <message>
        <source>Ended by the server</source>
        <translation>Sunucu bitirdi</translation>
    </message>
    <message>
        <source>Ended by HAProxy</source>
        <translation>HAProxy bitirdi</translation>
    </message>
    <message>
        <source>HTTP status with it</source>
        <translation>Birlikte gelen HTTP durum kodu</translation>
    </message>
    <message>
        <source>Normal termination</source>
        <translation>Olağan bitiş</translation>
    </message>
    <message>
        <source>HAProxy, end of the session</source>
        <translation>HAProxy, oturumun sonu</translation>
    </message>
    <message>
        <source>Both sides closed with nothing left to send. That says nothing of the status: a 500 of the application ends as `--` too.</source>
        <translation>İki taraf da gönderilecek bir şey kalmadan kapatmıştır. Bu, durum kodu hakkında bir şey söylemez: Uygulamanın 500 yanıtı da `--` ile biter.</translation>
    </message>
    <message>
        <source>Users complain of errors, and the lines show 5xx with `----`: the answers come from the server itself, not from HAProxy.</source>
        <translation>Kullanıcılar hatadan yakınır, satırlarda `----` ile 5xx görülür: Yanıtlar HAProxy&apos;den değil, sunucunun kendisinden gelmektedir.</translation>
    </message>
    <message>
        <source>Search the log of that server.</source>
        <translation>O sunucunun günlüğünde arayın.</translation>
    </message>
    <message>
        <source>HAProxy logs `--` when the exchange ended as it should.</source>
        <translation>HAProxy, aktarım olması gerektiği gibi bittiğinde `--` yazar.</translation>
    </message>
    <message>
        <source>----</source>
        <translation>----</translation>
    </message>
    <message>
        <source>Client aborted while connecting</source>
        <translation>Sunucuya bağlanılırken istemci vazgeçti</translation>
    </message>
    <message>
        <source>HAProxy, connecting to the server</source>
        <translation>HAProxy, sunucuya bağlanırken</translation>
    </message>
    <message>
        <source>The client left while HAProxy was still trying to reach the server.</source>
        <translation>İstemci, HAProxy hâlâ sunucuya ulaşmaya çalışırken ayrılmıştır.</translation>
    </message>
    <message>
        <source>A server has died or is not checked, and clients lose patience before `timeout connect` and its retries are over.</source>
        <translation>Bir sunucu ölmüştür veya denetlenmiyordur; istemciler `timeout connect` ve yeniden denemeler bitmeden sabrını yitirir.</translation>
    </message>
    <message>
        <source>Switch on `check`, and shorten `timeout connect`.</source>
        <translation>`check` açın ve `timeout connect` değerini kısaltın.</translation>
    </message>
    <message>
        <source>HAProxy logs CC when the client left in the connection phase.</source>
        <translation>HAProxy, istemci bağlanma aşamasında ayrıldığında CC yazar.</translation>
    </message>
    <message>
        <source>CC--</source>
        <translation>CC--</translation>
    </message>
    <message>
        <source>Client aborted during the transfer</source>
        <translation>İstemci aktarım sırasında bağlantıyı kesti</translation>
    </message>
    <message>
        <source>HAProxy, during the response body</source>
        <translation>HAProxy, yanıt gövdesi sırasında</translation>
    </message>
    <message>
        <source>The client closed while data was still going to and fro. Among browsers this is everyday business.</source>
        <translation>İstemci, veri hâlâ gidip gelirken bağlantıyı kapatmıştır. Tarayıcılarda bu gündelik bir durumdur.</translation>
    </message>
    <message>
        <source>Downloads and video: people stop, skip or leave.</source>
        <translation>İndirme ve video: Kullanıcılar durdurur, atlar veya ayrılır.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>All clients behind one network, at the same size or age: a proxy, antivirus or firewall there cuts the connection.</source>
        <translation>Tek bir ağın ardındaki bütün istemciler, aynı boyutta veya aynı süre sonunda: Oradaki bir vekil sunucu, virüs koruması veya güvenlik duvarı bağlantıyı kesiyordur.</translation>
    </message>
    <message>
        <source>Ask the owner of that network; test from outside it.</source>
        <translation>O ağın yöneticisine sorun; dışarıdan deneyin.</translation>
    </message>
    <message>
        <source>Sessions in TCP mode, of a database for example, end with CD when the client leaves with RST instead of closing in order.</source>
        <translation>TCP kipindeki oturumlar, örneğin veritabanı oturumları, istemci düzgün kapatmak yerine RST ile ayrıldığında CD ile biter.</translation>
    </message>
    <message>
        <source>Normal for such protocols.</source>
        <translation>Böyle protokollerde olağandır.</translation>
    </message>
    <message>
        <source>HAProxy logs CD when the client side broke off in the data phase.</source>
        <translation>HAProxy, veri aşamasında istemci tarafı koptuğunda CD yazar.</translation>
    </message>
    <message>
        <source>CD--</source>
        <translation>CD--</translation>
    </message>
    <message>
        <source>Client aborted before the headers</source>
        <translation>İstemci yanıt başlıklarından önce vazgeçti</translation>
    </message>
    <message>
        <source>HAProxy, waiting for the response headers</source>
        <translation>HAProxy, yanıt başlıklarını beklerken</translation>
    </message>
    <message>
        <source>Many, with the same total time: the client or a proxy in front has a shorter timeout than the server takes.</source>
        <translation>Çok sayıda ve toplam süresi aynı: İstemcinin veya öndeki vekil sunucunun zaman aşımı, sunucunun süresinden kısadır.</translation>
    </message>
    <message>
        <source>Make the server faster; let timeouts grow from the inside to the outside.</source>
        <translation>Sunucuyu hızlandırın; zaman aşımları içeriden dışarıya doğru büyüsün.</translation>
    </message>
    <message>
        <source>Few, with short times: people press stop or click on.</source>
        <translation>Az sayıda ve kısa süreli: Kullanıcılar durdurur veya başka yere tıklar.</translation>
    </message>
    <message>
        <source>Nothing; the share matters.</source>
        <translation>Bir şey yapmayın; önemli olan orandır.</translation>
    </message>
    <message>
        <source>The server goes on working for clients that have left, and load rises.</source>
        <translation>Sunucu ayrılmış istemciler için çalışmayı sürdürür ve yük artar.</translation>
    </message>
    <message>
        <source>HAProxy logs CH when the client left before the response headers.</source>
        <translation>HAProxy, istemci yanıt başlıklarından önce ayrıldığında CH yazar.</translation>
    </message>
    <message>
        <source>CH--</source>
        <translation>CH--</translation>
    </message>
    <message>
        <source>Client aborted in the queue</source>
        <translation>İstemci kuyruktayken vazgeçti</translation>
    </message>
    <message>
        <source>HAProxy, in the queue</source>
        <translation>HAProxy, kuyrukta</translation>
    </message>
    <message>
        <source>The client gave up while its request waited for a free slot on a server.</source>
        <translation>İstemci, isteği bir sunucuda boş yer beklerken vazgeçmiştir.</translation>
    </message>
    <message>
        <source>The servers are saturated, and the queue time `Tw` on the lines is long.</source>
        <translation>Sunucular kapasite sınırındadır ve satırlardaki kuyruk süresi `Tw` uzundur.</translation>
    </message>
    <message>
        <source>Make the servers faster or add some; shorten `timeout queue` so that people get a clear 503.</source>
        <translation>Sunucuları hızlandırın veya ekleyin; kullanıcılar net bir 503 alsın diye `timeout queue` değerini kısaltın.</translation>
    </message>
    <message>
        <source>HAProxy logs CQ when the client left while queued.</source>
        <translation>HAProxy, istemci kuyruktayken ayrıldığında CQ yazar.</translation>
    </message>
    <message>
        <source>CQ--</source>
        <translation>CQ--</translation>
    </message>
    <message>
        <source>Client aborted before the request was complete</source>
        <translation>İstemci isteğini tamamlamadan vazgeçti</translation>
    </message>
    <message>
        <source>HAProxy, reading the request</source>
        <translation>HAProxy, isteği okurken</translation>
    </message>
    <message>
        <source>The connection was closed before a whole request had come. No server is involved.</source>
        <translation>Bağlantı, isteğin tamamı gelmeden kapanmıştır. Hiçbir sunucu işin içinde değildir.</translation>
    </message>
    <message>
        <source>Browsers open connections in advance and close them unused; port scanners and TCP health checks do the same.</source>
        <translation>Tarayıcılar önceden bağlantı açar ve kullanmadan kapatır; bağlantı noktası tarama araçları ve TCP sağlık denetimleri de aynısını yapar.</translation>
    </message>
    <message>
        <source>`option http-ignore-probes` keeps them out of the log.</source>
        <translation>`option http-ignore-probes` onları günlükten uzak tutar.</translation>
    </message>
    <message>
        <source>An intrusion detection system in front kills connections.</source>
        <translation>Öndeki bir saldırı algılama sistemi bağlantıları kesiyordur.</translation>
    </message>
    <message>
        <source>Search its log for the addresses.</source>
        <translation>Adresleri onun günlüğünde arayın.</translation>
    </message>
    <message>
        <source>HAProxy logs CR, most often with 400, when the client left before its request.</source>
        <translation>HAProxy, istemci isteğini bitirmeden ayrıldığında çoğu kez 400 ile birlikte CR yazar.</translation>
    </message>
    <message>
        <source>CR--</source>
        <translation>CR--</translation>
    </message>
    <message>
        <source>Client aborted in the tarpit</source>
        <translation>İstemci bekletilirken vazgeçti</translation>
    </message>
    <message>
        <source>HAProxy, tarpit</source>
        <translation>HAProxy, bekletme</translation>
    </message>
    <message>
        <source>A `tarpit` rule held the request, and the client left before the delay was over.</source>
        <translation>Bir `tarpit` kuralı isteği bekletmiş, istemci süre dolmadan ayrılmıştır.</translation>
    </message>
    <message>
        <source>Valid requests are among them: the rule catches too much.</source>
        <translation>Aralarında geçerli istekler vardır: Kural fazlasını yakalıyordur.</translation>
    </message>
    <message>
        <source>Correct the condition of the rule.</source>
        <translation>Kuralın koşulunu düzeltin.</translation>
    </message>
    <message>
        <source>Only attackers, but many: each holds a connection.</source>
        <translation>Yalnızca saldırganlar, ama çok sayıda: Her biri bir bağlantı tutar.</translation>
    </message>
    <message>
        <source>Lower `timeout tarpit` to about the `Tw` you see.</source>
        <translation>`timeout tarpit` değerini gördüğünüz `Tw` dolayına indirin.</translation>
    </message>
    <message>
        <source>HAProxy logs CT when a tarpitted client left.</source>
        <translation>HAProxy, bekletilen istemci ayrıldığında CT yazar.</translation>
    </message>
    <message>
        <source>CT--</source>
        <translation>CT--</translation>
    </message>
    <message>
        <source>Client timeout during the transfer</source>
        <translation>Aktarım sırasında istemci zaman aşımı</translation>
    </message>
    <message>
        <source>For `timeout client` the client neither sent nor acknowledged anything. Often its network is gone and no FIN came.</source>
        <translation>İstemci `timeout client` boyunca ne veri göndermiş ne de onay vermiştir. Çoğu kez ağı kopmuş, FIN gelmemiştir.</translation>
    </message>
    <message>
        <source>Mobile clients and laptops that fall asleep.</source>
        <translation>Mobil istemciler ve uykuya geçen dizüstü bilgisayarlar.</translation>
    </message>
    <message>
        <source>Nothing to do at HAProxy; downloads should be able to resume.</source>
        <translation>HAProxy&apos;de yapılacak bir şey yok; indirmeler kaldığı yerden sürebilmeli.</translation>
    </message>
    <message>
        <source>Idle database or message connections in TCP mode, cut at `timeout client`, and the pool of the application reports broken connections.</source>
        <translation>TCP kipinde boşta duran veritabanı veya ileti kuyruğu bağlantıları `timeout client` dolunca kesilir, uygulamanın havuzu kopuk bağlantı bildirir.</translation>
    </message>
    <message>
        <source>Raise `timeout client` and `timeout server` together for that listener, or let the pool renew connections earlier.</source>
        <translation>O dinleyici için `timeout client` ve `timeout server` değerlerini birlikte yükseltin veya havuz bağlantıları daha erken yenilesin.</translation>
    </message>
    <message>
        <source>HAProxy logs cD when the client side fell silent in the data phase.</source>
        <translation>HAProxy, veri aşamasında istemci tarafı sustuğunda cD yazar.</translation>
    </message>
    <message>
        <source>cD--</source>
        <translation>cD--</translation>
    </message>
    <message>
        <source>Client timeout before the headers</source>
        <translation>Başlıklardan önce istemci zaman aşımı</translation>
    </message>
    <message>
        <source>`timeout client` struck while HAProxy still waited: for the rest of a POST from the client, or for a slow server behind.</source>
        <translation>HAProxy hâlâ beklerken `timeout client` dolmuştur: ya istemciden POST gövdesinin kalanını ya da arkadaki yavaş sunucuyu bekliyordur.</translation>
    </message>
    <message>
        <source>`timeout client` is shorter than `timeout server`, and the server takes long.</source>
        <translation>`timeout client`, `timeout server` değerinden kısadır ve sunucu uzun sürer.</translation>
    </message>
    <message>
        <source>Set both to the same value.</source>
        <translation>İkisini aynı değere ayarlayın.</translation>
    </message>
    <message>
        <source>Uploads from some networks stop after the first packets: packets of full size do not pass (PPPoE, VPN).</source>
        <translation>Bazı ağlardan yüklemeler ilk paketlerden sonra durur: Tam boyutlu paketler geçmiyordur (PPPoE, VPN).</translation>
    </message>
    <message>
        <source>Clamp the MSS on that way or allow ICMP fragmentation-needed.</source>
        <translation>O yolda MSS değerini düşürün veya parçalama gerektiğini bildiren ICMP iletilerine izin verin.</translation>
    </message>
    <message>
        <source>HAProxy logs cH when the client timeout ended the wait for the response.</source>
        <translation>HAProxy, yanıt beklenirken istemci zaman aşımı dolduğunda cH yazar.</translation>
    </message>
    <message>
        <source>cH--</source>
        <translation>cH--</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>İstek zaman aşımı</translation>
    </message>
    <message>
        <source>`timeout http-request` (or `timeout client`) ran out before the request was complete. The servers saw nothing of it.</source>
        <translation>`timeout http-request` (veya `timeout client`), istek tamamlanmadan dolmuştur. Sunucular onu görmemiştir.</translation>
    </message>
    <message>
        <source>Many 408 without a single byte: connections that browsers open in advance and never use.</source>
        <translation>Tek bayt gelmeden çok sayıda 408: tarayıcıların önceden açıp hiç kullanmadığı bağlantılar.</translation>
    </message>
    <message>
        <source>`&lt;BADREQ&gt;` and 0 bytes read in the lines</source>
        <translation>Satırlarda `&lt;BADREQ&gt;` ve 0 bayt</translation>
    </message>
    <message>
        <source>Set `option http-ignore-probes` in the `frontend`.</source>
        <translation>`frontend` bölümünde `option http-ignore-probes` ayarlayın.</translation>
    </message>
    <message>
        <source>Many from few addresses, each sending a header now and then: a slow attack.</source>
        <translation>Az sayıda adresten çok sayıda, her biri arada bir başlık gönderen bağlantı: yavaş bir saldırı.</translation>
    </message>
    <message>
        <source>Keep `timeout http-request` at 5 to 10 seconds and limit connections per address with a stick table.</source>
        <translation>`timeout http-request` değerini 5-10 saniyede tutun ve adres başına bağlantıyı stick table ile sınırlayın.</translation>
    </message>
    <message>
        <source>Large cookies or headers from certain networks only: full-size packets are lost.</source>
        <translation>Yalnızca belirli ağlardan gelen büyük çerezler veya başlıklar: Tam boyutlu paketler kayboluyordur.</translation>
    </message>
    <message>
        <source>Check MTU and MSS on that way.</source>
        <translation>O yolda MTU ve MSS değerlerini denetleyin.</translation>
    </message>
    <message>
        <source>HAProxy logs cR with 408 when the request did not come in time.</source>
        <translation>HAProxy, istek zamanında gelmediğinde 408 ile birlikte cR yazar.</translation>
    </message>
    <message>
        <source>cR--</source>
        <translation>cR--</translation>
    </message>
    <message>
        <source>BADREQ</source>
        <translation>BADREQ</translation>
    </message>
    <message>
        <source>Server refused the connection</source>
        <translation>Sunucu bağlantıyı reddetti</translation>
    </message>
    <message>
        <source>The server, or something on the way to it, said no to the TCP connection. The request was not passed on, and HAProxy had used up its attempts (3 retries by default).</source>
        <translation>Sunucu veya ona giden yoldaki bir şey TCP bağlantısına hayır demiştir. İstek iletilmemiş, HAProxy deneme hakkını (varsayılan 3 yeniden deneme) bitirmiştir.</translation>
    </message>
    <message>
        <source>Nothing listens on the port of the `server` line: the service is down, restarting, or bound to another address.</source>
        <translation>`server` satırındaki bağlantı noktasında dinleyen yoktur: Hizmet durmuştur, yeniden başlıyordur veya başka bir adrese bağlıdır.</translation>
    </message>
    <message>
        <source>`ss -ltnp` on the server</source>
        <translation>Sunucuda `ss -ltnp`</translation>
    </message>
    <message>
        <source>Start the service or correct the address. With `check` on the line HAProxy stops using a dead server by itself.</source>
        <translation>Hizmeti başlatın veya adresi düzeltin. Satırda `check` varsa HAProxy ölü sunucuyu kendiliğinden bırakır.</translation>
    </message>
    <message>
        <source>The line names `&lt;NOSRV&gt;` and the status is 503: no server of the backend is up. The log has `has no server available!` before it.</source>
        <translation>Satırda `&lt;NOSRV&gt;` yazar ve durum kodu 503&apos;tür: Arka uçta ayakta sunucu yoktur. Günlükte öncesinde `has no server available!` bulunur.</translation>
    </message>
    <message>
        <source>`echo &quot;show servers state&quot; | socat stdio /run/haproxy/admin.sock`</source>
        <translation>`echo &quot;show servers state&quot; | socat stdio /run/haproxy/admin.sock`</translation>
    </message>
    <message>
        <source>Read why the health checks fail, in the log or on the statistics page (`LastChk`), and mend the server or the check.</source>
        <translation>Sağlık denetimlerinin neden başarısız olduğunu günlükten veya istatistik sayfasından (`LastChk`) okuyun; sunucuyu veya denetimi düzeltin.</translation>
    </message>
    <message>
        <source>A firewall on the way rejects with RST or ICMP instead of dropping.</source>
        <translation>Yoldaki bir güvenlik duvarı paketleri düşürmek yerine RST veya ICMP ile reddediyordur.</translation>
    </message>
    <message>
        <source>`tcpdump -ni any port 8080` while you repeat the request</source>
        <translation>İsteği yinelerken `tcpdump -ni any port 8080`</translation>
    </message>
    <message>
        <source>Allow the address of HAProxy.</source>
        <translation>HAProxy&apos;nin adresine izin verin.</translation>
    </message>
    <message>
        <source>SELinux forbids HAProxy the port; the audit log has `denied { name_connect }`.</source>
        <translation>SELinux HAProxy&apos;ye bu bağlantı noktasını yasaklıyordur; denetim günlüğünde `denied { name_connect }` vardır.</translation>
    </message>
    <message>
        <source>`ausearch -m avc -c haproxy`</source>
        <translation>`ausearch -m avc -c haproxy`</translation>
    </message>
    <message>
        <source>Set the boolean `haproxy_connect_any` or label the port.</source>
        <translation>`haproxy_connect_any` değişkenini açın veya bağlantı noktasını etiketleyin.</translation>
    </message>
    <message>
        <source>HAProxy logs SC with 503 when the server refused.</source>
        <translation>HAProxy, sunucu reddettiğinde 503 ile birlikte SC yazar.</translation>
    </message>
    <message>
        <source>SC--</source>
        <translation>SC--</translation>
    </message>
    <message>
        <source>NOSRV</source>
        <translation>NOSRV</translation>
    </message>
    <message>
        <source>Server aborted during the transfer</source>
        <translation>Sunucu aktarım sırasında bağlantıyı kesti</translation>
    </message>
    <message>
        <source>The connection to the server died in the middle of the body. The client has the headers, so the status looks good, and a truncated body.</source>
        <translation>Sunucuyla bağlantı gövdenin ortasında kopmuştur. İstemci başlıkları almıştır, bu yüzden durum kodu iyi görünür, ama gövde yarımdır.</translation>
    </message>
    <message>
        <source>The application crashed or was restarted while it sent.</source>
        <translation>Uygulama gönderirken çökmüş veya yeniden başlatılmıştır.</translation>
    </message>
    <message>
        <source>Compare the times with its log and with deployments.</source>
        <translation>Zamanları uygulamanın günlüğü ve dağıtımlarla karşılaştırın.</translation>
    </message>
    <message>
        <source>A firewall or NAT between HAProxy and the server drops long or idle connections.</source>
        <translation>HAProxy ile sunucu arasındaki bir güvenlik duvarı veya NAT, uzun ya da boştaki bağlantıları düşürüyordur.</translation>
    </message>
    <message>
        <source>Raise its timeout, or switch on `option srvtcpka`.</source>
        <translation>Onun zaman aşımını yükseltin veya `option srvtcpka` açın.</translation>
    </message>
    <message>
        <source>HAProxy logs SD when the server side broke off in the data phase.</source>
        <translation>HAProxy, veri aşamasında sunucu tarafı koptuğunda SD yazar.</translation>
    </message>
    <message>
        <source>SD--</source>
        <translation>SD--</translation>
    </message>
    <message>
        <source>Server aborted before the headers</source>
        <translation>Sunucu başlıklardan önce bağlantıyı kesti</translation>
    </message>
    <message>
        <source>The server took the request and closed, or crashed, before it had sent complete headers.</source>
        <translation>Sunucu isteği almış, başlıkların tamamını göndermeden kapatmış veya çökmüştür.</translation>
    </message>
    <message>
        <source>A worker died on this request: out of memory, a fault, or a timeout of its supervisor that kills it (gunicorn: 30 seconds by default).</source>
        <translation>Bu istekte bir işçi ölmüştür: bellek yetmemiş, program hatası olmuş veya yöneticisinin zaman aşımı onu öldürmüştür (gunicorn: varsayılan 30 saniye).</translation>
    </message>
    <message>
        <source>Look in the log of the application and in `dmesg` at that second.</source>
        <translation>O saniyede uygulamanın günlüğüne ve `dmesg` çıktısına bakın.</translation>
    </message>
    <message>
        <source>Single SH with a time near 0: the server closed an idle keep-alive connection just as HAProxy used it again.</source>
        <translation>Süresi 0&apos;a yakın tek tük SH: Sunucu, boştaki keep-alive bağlantısını tam HAProxy onu yeniden kullanırken kapatmıştır.</translation>
    </message>
    <message>
        <source>Let the keep-alive of the server be longer than `timeout http-keep-alive` and the pool (`pool-purge-delay`, 5 seconds by default), or set `retry-on empty-response` for requests that may be repeated.</source>
        <translation>Sunucunun keep-alive süresi, `timeout http-keep-alive` ve havuz süresinden (`pool-purge-delay`, varsayılan 5 saniye) uzun olsun veya yinelenebilen istekler için `retry-on empty-response` ayarlayın.</translation>
    </message>
    <message>
        <source>Always, on a new server: HAProxy speaks plain HTTP to a TLS port.</source>
        <translation>Yeni bir sunucuda, her zaman: HAProxy bir TLS bağlantı noktasıyla düz HTTP konuşuyordur.</translation>
    </message>
    <message>
        <source>`curl -v http://10.0.0.12:8443/`</source>
        <translation>`curl -v http://10.0.0.12:8443/`</translation>
    </message>
    <message>
        <source>Add `ssl verify required ca-file …` to the `server` line, or use the plain port.</source>
        <translation>`server` satırına `ssl verify required ca-file …` ekleyin veya düz bağlantı noktasını kullanın.</translation>
    </message>
    <message>
        <source>HAProxy logs SH with 502 when the server gave up before its headers.</source>
        <translation>HAProxy, sunucu başlıklarından önce vazgeçtiğinde 502 ile birlikte SH yazar.</translation>
    </message>
    <message>
        <source>SH--</source>
        <translation>SH--</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Bağlanma zaman aşımı</translation>
    </message>
    <message>
        <source>`timeout connect` ran out before the server had answered the SYN. Silence, not refusal.</source>
        <translation>`timeout connect`, sunucu SYN paketini yanıtlamadan dolmuştur. Burada ret değil, sessizlik vardır.</translation>
    </message>
    <message>
        <source>The server is off or its network gone, or a firewall drops the packets.</source>
        <translation>Sunucu kapalıdır, ağı kopmuştur veya bir güvenlik duvarı paketleri düşürüyordur.</translation>
    </message>
    <message>
        <source>`nc -vz -w 3 10.0.0.12 8080` on HAProxy</source>
        <translation>HAProxy&apos;de `nc -vz -w 3 10.0.0.12 8080`</translation>
    </message>
    <message>
        <source>Restore the way; let health checks take dead servers out quickly (`inter`, `fall`).</source>
        <translation>Yolu düzeltin; sağlık denetimleri ölü sunucuları çabuk çıkarsın (`inter`, `fall`).</translation>
    </message>
    <message>
        <source>Only at peak: the accept queue of the server overflows and SYNs are lost.</source>
        <translation>Yalnızca yoğun saatte: Sunucunun kabul kuyruğu taşıyor ve SYN paketleri kayboluyordur.</translation>
    </message>
    <message>
        <source>`nstat -az TcpExtListenOverflows` on the server</source>
        <translation>Sunucuda `nstat -az TcpExtListenOverflows`</translation>
    </message>
    <message>
        <source>Set `maxconn` on the `server` line so that the surplus waits in HAProxy, and raise the backlog of the server.</source>
        <translation>Fazlası HAProxy&apos;de beklesin diye `server` satırına `maxconn` yazın ve sunucunun bekleme kuyruğunu büyütün.</translation>
    </message>
    <message>
        <source>HAProxy logs sC with 503 when the connection did not stand in time.</source>
        <translation>HAProxy, bağlantı zamanında kurulmadığında 503 ile birlikte sC yazar.</translation>
    </message>
    <message>
        <source>sC--</source>
        <translation>sC--</translation>
    </message>
    <message>
        <source>Server timeout during the transfer</source>
        <translation>Aktarım sırasında sunucu zaman aşımı</translation>
    </message>
    <message>
        <source>The response had begun, then the server neither sent nor took anything for `timeout server`.</source>
        <translation>Yanıt başlamış, sonra sunucu `timeout server` boyunca ne bir şey göndermiş ne almıştır.</translation>
    </message>
    <message>
        <source>WebSocket and other tunnels are cut after the same idle time.</source>
        <translation>WebSocket ve başka tüneller hep aynı boşta kalma süresinden sonra kesilir.</translation>
    </message>
    <message>
        <source>Set `timeout tunnel`, for example 1h, and let the application send pings.</source>
        <translation>`timeout tunnel` ayarlayın, örneğin 1h, ve uygulama ping göndersin.</translation>
    </message>
    <message>
        <source>Streams and exports with long pauses between their parts.</source>
        <translation>Parçaları arasında uzun duraklamalar olan akışlar ve dışa aktarmalar.</translation>
    </message>
    <message>
        <source>Send something during the pause, or raise `timeout server` for that backend.</source>
        <translation>Duraklamada bir şey gönderin veya o arka uç için `timeout server` değerini yükseltin.</translation>
    </message>
    <message>
        <source>Firewalls that forget the connection leave HAProxy waiting for a server that is not there.</source>
        <translation>Bağlantıyı unutan güvenlik duvarları, HAProxy&apos;yi orada olmayan bir sunucuyu bekler durumda bırakır.</translation>
    </message>
    <message>
        <source>Compare the idle timeouts on the way.</source>
        <translation>Yoldaki boşta kalma sürelerini karşılaştırın.</translation>
    </message>
    <message>
        <source>HAProxy logs sD when the server side fell silent in the data phase.</source>
        <translation>HAProxy, veri aşamasında sunucu tarafı sustuğunda sD yazar.</translation>
    </message>
    <message>
        <source>sD--</source>
        <translation>sD--</translation>
    </message>
    <message>
        <source>Server timeout before the headers</source>
        <translation>Başlıklardan önce sunucu zaman aşımı</translation>
    </message>
    <message>
        <source>The server has the request, but `timeout server` ran out before it began to answer. It may still be at work.</source>
        <translation>İstek sunucudadır, ama yanıta başlamadan `timeout server` dolmuştur. Sunucu hâlâ çalışıyor olabilir.</translation>
    </message>
    <message>
        <source>The total time is just `timeout server` on every line, and it is the same few paths: a slow query, report or export.</source>
        <translation>Toplam süre her satırda tam `timeout server` kadardır ve hep aynı birkaç yoldur: yavaş bir sorgu, rapor veya dışa aktarma.</translation>
    </message>
    <message>
        <source>`grep &apos; sH&apos; /var/log/haproxy.log`</source>
        <translation>`grep &apos; sH&apos; /var/log/haproxy.log`</translation>
    </message>
    <message>
        <source>All paths of one server at once: it waits for a database, a lock or a full pool of workers.</source>
        <translation>Tek bir sunucunun bütün yolları birden: Sunucu veritabanını, bir kilidi veya dolu işçi havuzunu bekliyordur.</translation>
    </message>
    <message>
        <source>Look for what it waits for; `maxconn` on the `server` line keeps it from drowning.</source>
        <translation>Neyi beklediğini bulun; `server` satırındaki `maxconn` onu boğulmaktan korur.</translation>
    </message>
    <message>
        <source>Long polling and idle WebSocket handshakes under a short `timeout server`.</source>
        <translation>Kısa `timeout server` altında uzun yoklama ve bekleyen WebSocket el sıkışmaları.</translation>
    </message>
    <message>
        <source>Give them a backend with a longer timeout, and `timeout tunnel` for WebSocket.</source>
        <translation>Onlara daha uzun zaman aşımlı bir arka uç, WebSocket için de `timeout tunnel` verin.</translation>
    </message>
    <message>
        <source>HAProxy logs sH with 504 when the server was too slow to begin.</source>
        <translation>HAProxy, sunucu yanıta başlamakta çok geciktiğinde 504 ile birlikte sH yazar.</translation>
    </message>
    <message>
        <source>sH--</source>
        <translation>sH--</translation>
    </message>
    <message>
        <source>Queue timeout</source>
        <translation>Kuyruk zaman aşımı</translation>
    </message>
    <message>
        <source>All servers had their `maxconn` of connections, and no slot came free within `timeout queue` (or `timeout connect`, where that is not set). No server saw the request.</source>
        <translation>Bütün sunucularda bağlantı sayısı `maxconn` değerine ulaşmıştır ve `timeout queue` (ayarlı değilse `timeout connect`) süresinde yer açılmamıştır. İsteği hiçbir sunucu görmemiştir.</translation>
    </message>
    <message>
        <source>Response times rose first, then the queue filled: the servers are too slow for the load.</source>
        <translation>Önce yanıt süreleri yükselmiş, sonra kuyruk dolmuştur: Sunucular yüke göre yavaştır.</translation>
    </message>
    <message>
        <source>`qcur` and `scur` on the statistics page</source>
        <translation>İstatistik sayfasında `qcur` ve `scur`</translation>
    </message>
    <message>
        <source>Find the slow part, or add servers. Raise `maxconn` only if the servers have room.</source>
        <translation>Yavaş yeri bulun veya sunucu ekleyin. `maxconn` değerini yalnızca sunucularda yer varsa yükseltin.</translation>
    </message>
    <message>
        <source>Some servers are down and the rest must carry all.</source>
        <translation>Sunuculardan bazıları kapalıdır; kalanlar bütün yükü taşır.</translation>
    </message>
    <message>
        <source>Bring them back first.</source>
        <translation>Önce onları ayağa kaldırın.</translation>
    </message>
    <message>
        <source>HAProxy logs sQ with 503 when a request waited in the queue too long.</source>
        <translation>HAProxy, istek kuyrukta çok beklediğinde 503 ile birlikte sQ yazar.</translation>
    </message>
    <message>
        <source>sQ--</source>
        <translation>sQ--</translation>
    </message>
    <message>
        <source>Answered by HAProxy itself</source>
        <translation>HAProxy kendisi yanıtladı</translation>
    </message>
    <message>
        <source>HAProxy, after reading the request</source>
        <translation>HAProxy, isteği okuduktan sonra</translation>
    </message>
    <message>
        <source>A redirect, the statistics page or another answer that HAProxy makes itself. No server was asked, and nothing is wrong.</source>
        <translation>Bir yönlendirme, istatistik sayfası veya HAProxy&apos;nin kendi ürettiği başka bir yanıttır. Hiçbir sunucuya sorulmamıştır ve sorun yoktur.</translation>
    </message>
    <message>
        <source>Every second request is LR with 301 or 302: `redirect scheme https` does its work, or runs in a circle because TLS ends in front of HAProxy.</source>
        <translation>Her ikinci istek 301 veya 302 ile LR&apos;dir: `redirect scheme https` işini yapıyordur ya da TLS HAProxy&apos;nin önünde bittiği için döngüye girmiştir.</translation>
    </message>
    <message>
        <source>In a circle, test `X-Forwarded-Proto` in the condition instead of `ssl_fc`.</source>
        <translation>Döngüde koşul olarak `ssl_fc` yerine `X-Forwarded-Proto` değerini sınayın.</translation>
    </message>
    <message>
        <source>HAProxy logs LR for what it answers without a server.</source>
        <translation>HAProxy, sunucuya sormadan verdiği yanıtlarda LR yazar.</translation>
    </message>
    <message>
        <source>LR--</source>
        <translation>LR--</translation>
    </message>
    <message>
        <source>Process socket limit</source>
        <translation>Süreç soket sınırı</translation>
    </message>
    <message>
        <source>HAProxy reached its own limit of sockets and could not open a connection to the server. Rare.</source>
        <translation>HAProxy kendi soket sınırına ulaşmış ve sunucuya bağlantı açamamıştır. Seyrek görülür.</translation>
    </message>
    <message>
        <source>`maxconn` in `global` was set by hand above what `ulimit-n` gives.</source>
        <translation>`global` içindeki `maxconn`, `ulimit-n` değerinin verdiğinden yükseğe elle ayarlanmıştır.</translation>
    </message>
    <message>
        <source>`echo &quot;show info&quot; | socat stdio /run/haproxy/admin.sock`</source>
        <translation>`echo &quot;show info&quot; | socat stdio /run/haproxy/admin.sock`</translation>
    </message>
    <message>
        <source>Leave `ulimit-n` to HAProxy, which works it out from `maxconn`.</source>
        <translation>`ulimit-n` değerini, onu `maxconn` üzerinden hesaplayan HAProxy&apos;ye bırakın.</translation>
    </message>
    <message>
        <source>HAProxy logs PC when its process limit kept it from connecting.</source>
        <translation>HAProxy, süreç sınırı yüzünden bağlanamadığında PC yazar.</translation>
    </message>
    <message>
        <source>PC--</source>
        <translation>PC--</translation>
    </message>
    <message>
        <source>Malformed body blocked</source>
        <translation>Bozuk gövde engellendi</translation>
    </message>
    <message>
        <source>HAProxy, during the transfer</source>
        <translation>HAProxy, aktarım sırasında</translation>
    </message>
    <message>
        <source>HAProxy stopped in the middle of a body because its chunks, of the request or of the response, were malformed.</source>
        <translation>HAProxy, istek veya yanıt gövdesindeki parçalar bozuk olduğu için gövdenin ortasında durmuştur.</translation>
    </message>
    <message>
        <source>`echo &quot;show errors&quot; | socat stdio /run/haproxy/admin.sock`</source>
        <translation>`echo &quot;show errors&quot; | socat stdio /run/haproxy/admin.sock`</translation>
    </message>
    <message>
        <source>Let its HTTP library do the chunking.</source>
        <translation>Parçalamayı HTTP kitaplığına bırakın.</translation>
    </message>
    <message>
        <source>HAProxy logs PD when it found a malformed chunk in the data phase.</source>
        <translation>HAProxy, veri aşamasında bozuk bir parça bulduğunda PD yazar.</translation>
    </message>
    <message>
        <source>PD--</source>
        <translation>PD--</translation>
    </message>
    <message>
        <source>Response blocked by the proxy</source>
        <translation>Yanıt vekil sunucuda engellendi</translation>
    </message>
    <message>
        <source>HAProxy, reading the response headers</source>
        <translation>HAProxy, yanıt başlıklarını okurken</translation>
    </message>
    <message>
        <source>The server answered, but HAProxy did not let the answer pass: it was invalid, or a rule denied it.</source>
        <translation>Sunucu yanıt vermiş, ama HAProxy yanıtı geçirmemiştir: Yanıt geçersizdir veya bir kural reddetmiştir.</translation>
    </message>
    <message>
        <source>502: the headers have invalid characters, contradict each other, or exceed the buffer with many `Set-Cookie`.</source>
        <translation>502: Başlıklarda geçersiz karakter vardır, başlıklar çelişiyordur veya çok sayıda `Set-Cookie` arabelleğe sığmıyordur.</translation>
    </message>
    <message>
        <source>Read the captured response and mend the application; for size, raise `tune.bufsize`.</source>
        <translation>Yakalanan yanıtı okuyun ve uygulamayı düzeltin; boyut için `tune.bufsize` değerini yükseltin.</translation>
    </message>
    <message>
        <source>An `http-response deny` rule matched.</source>
        <translation>Bir `http-response deny` kuralı eşleşmiştir.</translation>
    </message>
    <message>
        <source>Check the condition of that rule.</source>
        <translation>O kuralın koşulunu denetleyin.</translation>
    </message>
    <message>
        <source>HAProxy logs PH with 502, or 500 after a failed rewrite, when it blocked the response.</source>
        <translation>HAProxy, yanıtı engellediğinde 502, başarısız yeniden yazmada 500 ile birlikte PH yazar.</translation>
    </message>
    <message>
        <source>PH--</source>
        <translation>PH--</translation>
    </message>
    <message>
        <source>Request blocked by the proxy</source>
        <translation>İstek vekil sunucuda engellendi</translation>
    </message>
    <message>
        <source>HAProxy refused the request before any server: it was malformed, a rule denied it, or a rewrite failed.</source>
        <translation>HAProxy isteği hiçbir sunucuya iletmeden reddetmiştir: İstek bozuktur, bir kural reddetmiştir veya yeniden yazma başarısız olmuştur.</translation>
    </message>
    <message>
        <source>403: an `http-request deny` rule matched.</source>
        <translation>403: Bir `http-request deny` kuralı eşleşmiştir.</translation>
    </message>
    <message>
        <source>Find the rule by the path and address in the line; log a variable in each rule if there are many.</source>
        <translation>Kuralı satırdaki yol ve adresten bulun; kural çoksa her birinde bir değişken günlüğe yazın.</translation>
    </message>
    <message>
        <source>Read the captured request, and shrink the cookies or raise `tune.bufsize`.</source>
        <translation>Yakalanan isteği okuyun; çerezleri küçültün veya `tune.bufsize` değerini yükseltin.</translation>
    </message>
    <message>
        <source>HTTPS was sent to a `bind` without `ssl`.</source>
        <translation>HTTPS, `ssl` olmayan bir `bind` satırına gönderilmiştir.</translation>
    </message>
    <message>
        <source>Use the right port, or add `ssl crt …`.</source>
        <translation>Doğru bağlantı noktasını kullanın veya `ssl crt …` ekleyin.</translation>
    </message>
    <message>
        <source>HAProxy logs PR when it blocked the request itself.</source>
        <translation>HAProxy, isteği kendisi engellediğinde PR yazar.</translation>
    </message>
    <message>
        <source>PR--</source>
        <translation>PR--</translation>
    </message>
    <message>
        <source>Request tarpitted</source>
        <translation>İstek bekletildi</translation>
    </message>
    <message>
        <source>A `tarpit` rule held the connection for `timeout tarpit` and then answered with an error, to slow attackers down.</source>
        <translation>Bir `tarpit` kuralı, saldırganları yavaşlatmak için bağlantıyı `timeout tarpit` boyunca tutmuş, sonra hatayla yanıtlamıştır.</translation>
    </message>
    <message>
        <source>Users report 500 after a long wait and the servers have no such request: the rule catches them too.</source>
        <translation>Kullanıcılar uzun bekleyişten sonra 500 bildirir, sunucularda böyle istek yoktur: Kural onları da yakalıyordur.</translation>
    </message>
    <message>
        <source>Narrow the rule.</source>
        <translation>Kuralı daraltın.</translation>
    </message>
    <message>
        <source>HAProxy logs PT with 500 after it tarpitted a request.</source>
        <translation>HAProxy, bir isteği beklettikten sonra 500 ile birlikte PT yazar.</translation>
    </message>
    <message>
        <source>PT--</source>
        <translation>PT--</translation>
    </message>
    <message>
        <source>Local resource missing</source>
        <translation>Yerel kaynak yok</translation>
    </message>
    <message>
        <source>The system refused HAProxy a resource for the connection: memory, file handles or source ports.</source>
        <translation>Sistem, bağlantı için HAProxy&apos;ye bir kaynak vermemiştir: bellek, dosya tanıtıcısı veya kaynak bağlantı noktası.</translation>
    </message>
    <message>
        <source>Tens of thousands of connections to one server address: the source ports are used up.</source>
        <translation>Tek bir sunucu adresine on binlerce bağlantı: Kaynak bağlantı noktaları tükenmiştir.</translation>
    </message>
    <message>
        <source>`ss -s`</source>
        <translation>`ss -s`</translation>
    </message>
    <message>
        <source>HAProxy logs RC when the system lacked a resource for the connection.</source>
        <translation>HAProxy, sistemde bağlantı için kaynak kalmadığında RC yazar.</translation>
    </message>
    <message>
        <source>RC--</source>
        <translation>RC--</translation>
    </message>
    <message>
        <source>Neither got a connection to the server: refused in one case, unanswered in the other.</source>
        <translation>İkisinde de sunucuyla bağlantı kurulamamıştır: Birinde reddedilmiş, ötekinde yanıtsız kalmıştır.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Geri gelen</translation>
    </message>
    <message>
        <source>RST or ICMP, or no server was up</source>
        <translation>RST veya ICMP ya da ayakta sunucu yoktu</translation>
    </message>
    <message>
        <source>Nothing within `timeout connect`</source>
        <translation>`timeout connect` içinde hiçbir şey</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Gösterdiği</translation>
    </message>
    <message>
        <source>The machine is reachable, the port closed</source>
        <translation>Makineye ulaşılıyor, bağlantı noktası kapalı</translation>
    </message>
    <message>
        <source>Packets are lost</source>
        <translation>Paketler kayboluyor</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>Is the service running?</source>
        <translation>Hizmet çalışıyor mu?</translation>
    </message>
    <message>
        <source>Firewall, routing, accept queue</source>
        <translation>Güvenlik duvarı, yönlendirme, kabul kuyruğu</translation>
    </message>
    <message>
        <source>With `&lt;NOSRV&gt;` in the line, look at the health checks and not at the network.</source>
        <translation>Satırda `&lt;NOSRV&gt;` varsa ağa değil, sağlık denetimlerine bakın.</translation>
    </message>
    <message>
        <source>Both wait for the first headers of a server that has the request. A capital letter is an abort, a small one a timeout.</source>
        <translation>İkisi de isteği almış bir sunucunun ilk başlıklarını bekler. Büyük harf bağlantının kesildiğini, küçük harf zaman aşımını gösterir.</translation>
    </message>
    <message>
        <source>What ended the wait</source>
        <translation>Bekleyişi bitiren</translation>
    </message>
    <message>
        <source>The server closed or reset</source>
        <translation>Sunucu kapattı veya sıfırladı</translation>
    </message>
    <message>
        <source>`timeout server` of HAProxy</source>
        <translation>HAProxy&apos;nin `timeout server` süresi</translation>
    </message>
    <message>
        <source>Status for the client</source>
        <translation>İstemcinin gördüğü durum kodu</translation>
    </message>
    <message>
        <source>502</source>
        <translation>502</translation>
    </message>
    <message>
        <source>504</source>
        <translation>504</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Toplam süre</translation>
    </message>
    <message>
        <source>Any, often short</source>
        <translation>Herhangi, çoğu kez kısa</translation>
    </message>
    <message>
        <source>Just the timeout</source>
        <translation>Tam zaman aşımı kadar</translation>
    </message>
    <message>
        <source>Crashes and restarts of the application</source>
        <translation>Uygulamanın çökme ve yeniden başlatmaları</translation>
    </message>
    <message>
        <source>Its slow requests</source>
        <translation>Uygulamanın yavaş istekleri</translation>
    </message>
    <message>
        <source>A worker that its supervisor kills for slowness shows as SH: then the cure is the slow request all the same.</source>
        <translation>Yavaşlığı yüzünden yöneticisinin öldürdüğü işçi SH olarak görünür: O durumda da çözüm yavaş istekte aranır.</translation>
    </message>
    <message>
        <source>The request was with the server, and the client left before the answer began. The status of such a line is -1, or 400 with `option abortonclose`.</source>
        <translation>İstek sunucudaydı ve istemci yanıt başlamadan ayrılmıştır. Böyle bir satırda durum kodu -1, `option abortonclose` ile 400&apos;dür.</translation>
    </message>
    <message>
        <source>`option abortonclose`, the default since 3.3, drops queued requests whose client is gone and closes towards the server.</source>
        <translation>3.3&apos;ten beri varsayılan olan `option abortonclose`, kuyrukta bekleyen ve istemcisi gitmiş istekleri düşürür ve sunucuya giden bağlantıyı kapatır.</translation>
    </message>
    <message>
        <source>Make it faster or turn it into a job. A longer `timeout server` belongs in a backend of its own for those paths.</source>
        <translation>Hızlandırın veya arka plan işine çevirin. Daha uzun `timeout server`, yalnızca bu yollar için ayrı bir arka uçta olsun.</translation>
    </message>
    <message>
        <source>An application, more rarely a client, builds chunks by hand and counts them wrongly.</source>
        <translation>Bir uygulama, daha seyrek olarak bir istemci, parçaları elle oluşturuyor ve yanlış sayıyordur.</translation>
    </message>
    <message>
        <source>400 and `&lt;BADREQ&gt;`: the request was not valid HTTP, or its headers were larger than the buffer (`tune.bufsize`, 16384 bytes by default, less `tune.maxrewrite`).</source>
        <translation>400 ve `&lt;BADREQ&gt;`: İstek geçerli HTTP değildir veya başlıkları arabellekten (`tune.bufsize`, varsayılan 16384 bayt, eksi `tune.maxrewrite`) büyüktür.</translation>
    </message>
    <message>
        <source>Widen `net.ipv4.ip_local_port_range`, reuse connections, or list the server several times, each with a `source` address of its own.</source>
        <translation>`net.ipv4.ip_local_port_range` aralığını genişletin, bağlantıları yeniden kullanın veya sunucuyu, her biri ayrı bir `source` adresiyle birkaç kez yazın.</translation>
    </message>
    <message>
        <source>The body was under way when one side broke off. CD is the client and mostly everyday business; SD is the server, and the client holds a truncated answer.</source>
        <translation>Gövde yoldayken taraflardan biri bağlantıyı kesmiştir. CD&apos;de kesen istemcidir, bu da çoğu kez gündelik bir olaydır; SD&apos;de sunucudur ve istemcinin elinde yarım bir yanıt kalır.</translation>
    </message>
    <message>
        <source>What the user has</source>
        <translation>Kullanıcının elinde ne var</translation>
    </message>
    <message>
        <source>What they wanted to have</source>
        <translation>İstediği kadarı</translation>
    </message>
    <message>
        <source>A cut page or file under a good status</source>
        <translation>Durum kodu iyi görünen, ama yarım kalmış bir sayfa ya da dosya</translation>
    </message>
    <message>
        <source>How the client program sees it</source>
        <translation>İstemci programı nasıl görür</translation>
    </message>
    <message>
        <source>It did it itself</source>
        <translation>Kendisi yapmıştır</translation>
    </message>
    <message>
        <source>curl exits with 18, browsers say `ERR_CONTENT_LENGTH_MISMATCH`</source>
        <translation>curl 18 ile biter, tarayıcı `ERR_CONTENT_LENGTH_MISMATCH` der</translation>
    </message>
    <message>
        <source>Pattern worth attention</source>
        <translation>Dikkat edilecek örüntü</translation>
    </message>
    <message>
        <source>Same network, same size or age</source>
        <translation>Aynı ağ, aynı boyut ya da süre</translation>
    </message>
    <message>
        <source>Same time as a deployment, or a fixed idle time</source>
        <translation>Dağıtımla aynı an ya da sabit bir boşta kalma süresi</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Nereye bakmalı</translation>
    </message>
    <message>
        <source>A proxy or antivirus on the client&apos;s side</source>
        <translation>İstemci tarafındaki vekil sunucu ya da antivirüs</translation>
    </message>
    <message>
        <source>The application&apos;s log, firewall and NAT between the two</source>
        <translation>Uygulamanın günlüğü, aradaki güvenlik duvarı ve NAT</translation>
    </message>
    <message>
        <source>Count SD among errors although the status is 200; leave CD out.</source>
        <translation>Durum 200 olsa da SD&apos;yi hatalara sayın; CD&apos;yi saymayın.</translation>
    </message>
    <message>
        <source>Two waits that ended before any server saw the request: for an answer to the SYN, or for a free slot in HAProxy&apos;s own queue.</source>
        <translation>Hiçbir sunucu isteği görmeden biten iki bekleyiş: SYN&apos;e yanıt için ya da HAProxy&apos;nin kendi kuyruğunda boş yer için.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>The network and the server&apos;s kernel</source>
        <translation>Ağ ve sunucunun çekirdeği</translation>
    </message>
    <message>
        <source>One of the `maxconn` slots of the servers</source>
        <translation>Sunucuların `maxconn` yerlerinden biri</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>`timeout connect`</source>
        <translation>`timeout connect`</translation>
    </message>
    <message>
        <source>`timeout queue`, or `timeout connect` where that is unset</source>
        <translation>`timeout queue`, ayarlı değilse `timeout connect`</translation>
    </message>
    <message>
        <source>In the timers of the line</source>
        <translation>Satırın sürelerinde</translation>
    </message>
    <message>
        <source>`Tw` short, `Tc` is -1</source>
        <translation>`Tw` kısadır, `Tc` -1&apos;dir</translation>
    </message>
    <message>
        <source>`Tw` as long as the timeout</source>
        <translation>`Tw` zaman aşımı kadardır</translation>
    </message>
    <message>
        <source>What it says of the server</source>
        <translation>Sunucu hakkında ne söyler</translation>
    </message>
    <message>
        <source>Down, cut off, or its accept queue overflows</source>
        <translation>Kapalı, kesik ya da kabul kuyruğu taşıyor</translation>
    </message>
    <message>
        <source>Alive and too slow for the load</source>
        <translation>Ayakta ve yük için çok yavaş</translation>
    </message>
    <message>
        <source>Link between the two</source>
        <translation>İkisinin bağı</translation>
    </message>
    <message>
        <source>A `maxconn` that is set turns it into sQ</source>
        <translation>Ayarlanan `maxconn` bunu sQ&apos;ya dönüştürür</translation>
    </message>
    <message>
        <source>Without `maxconn` the surplus ends here or as SC</source>
        <translation>`maxconn` yoksa fazlalık sC ya da SC olarak biter</translation>
    </message>
    <message>
        <source>Prefer the queue: it is visible in `qcur`, and a waiting request costs less than a lost SYN.</source>
        <translation>Kuyruğu yeğleyin: `qcur` ile görünür ve bekleyen istek, yitirilen bir SYN&apos;den ucuzdur.</translation>
    </message>
</context>
</TS>
