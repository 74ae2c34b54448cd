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
        <source>`echo &quot;show info&quot; | socat stdio /run/haproxy/admin.sock`</source>
        <translation>`echo &quot;show info&quot; | socat stdio /run/haproxy/admin.sock`</translation>
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
        <source>Mostly that the machine is reachable and the port closed</source>
        <translation>Çoğu kez makineye ulaşıldığını, bağlantı noktasının kapalı olduğunu</translation>
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
    <message>
        <source>Persistence cookie</source>
        <translation>Süreklilik çerezi</translation>
    </message>
    <message>
        <source>Any other pair can be read letter by letter. First, what ended the session: `C` the client, `S` the server, `P` a rule or limit of HAProxy, `L` an answer of its own, `R` a lack of resources, `I` an internal error, `D` a server that went down, `U` one that came up, `K` an admin, `c` and `s` the timeout of client and server. Then the phase: `R` reading the request, `Q` queue, `C` connecting, `H` waiting for headers, `D` data, `L` last data to the client, `T` tarpit.</source>
        <translation>Başka her ikili harf harf okunabilir. Birincisi oturumu neyin bitirdiğidir: `C` istemci, `S` sunucu, `P` HAProxy&apos;nin bir kuralı veya sınırı, `L` kendi yanıtı, `R` kaynak yetersizliği, `I` iç hata, `D` kapalı sayılan bir sunucu, `U` geri gelen bir sunucu, `K` yönetici, `c` ve `s` istemcinin ve sunucunun zaman aşımı. İkincisi aşamadır: `R` isteği okuma, `Q` kuyruk, `C` bağlanma, `H` başlıkları bekleme, `D` veri, `L` istemciye giden son veri, `T` bekletme (tarpit).</translation>
    </message>
    <message>
        <source>The server, or something on the way to it, said no to the TCP connection, or the TLS handshake with the server failed. The request was not passed on, and HAProxy had used up its attempts (3 retries by default).</source>
        <translation>Sunucu veya ona giden yoldaki bir şey TCP bağlantısına hayır demiş ya da sunucuyla TLS el sıkışması başarısız olmuştur. İstek iletilmemiş, HAProxy deneme hakkını (varsayılan 3 yeniden deneme) bitirmiştir.</translation>
    </message>
    <message>
        <source>The `server` line has `ssl`, and the health check says `Layer6 invalid response` (`L6RSP`): the handshake fails, because the certificate is not trusted or the server wants a name in the SNI.</source>
        <translation>`server` satırında `ssl` vardır ve sağlık denetimi `Layer6 invalid response` (`L6RSP`) der: Sertifikaya güvenilmediği veya sunucu SNI içinde bir ad istediği için el sıkışma başarısızdır.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect 10.0.0.12:443 -servername app.example.com`</source>
        <translation>`openssl s_client -connect 10.0.0.12:443 -servername app.example.com`</translation>
    </message>
    <message>
        <source>Correct `ca-file`, `verifyhost` or `sni` on the line, or renew the certificate of the server.</source>
        <translation>Satırdaki `ca-file`, `verifyhost` veya `sni` değerini düzeltin ya da sunucunun sertifikasını yenileyin.</translation>
    </message>
    <message>
        <source>A firewall on the way rejects with RST or ICMP instead of dropping, or the machine of HAProxy has no route or gets no ARP answer.</source>
        <translation>Yoldaki bir güvenlik duvarı paketleri düşürmek yerine RST veya ICMP ile reddediyordur ya da HAProxy makinesinin yolu yoktur veya ARP yanıtı alamıyordur.</translation>
    </message>
    <message>
        <source>Where HAProxy had reused a connection and nothing came back on it, there is no such line: HAProxy closes towards the client without an answer and logs nothing, so that the client repeats the request.</source>
        <translation>HAProxy bir bağlantıyı yeniden kullanmışsa ve üzerinden hiçbir şey gelmemişse böyle bir satır yoktur: HAProxy, istemci isteği yinelesin diye ona yanıt vermeden kapatır ve günlüğe bir şey yazmaz.</translation>
    </message>
    <message>
        <source>Every request, at once: the server expects the PROXY protocol and the `server` line has no `send-proxy`. nginx then logs `broken header` and `while reading PROXY protocol`.</source>
        <translation>Her istekte, hemen: Sunucu PROXY protokolünü bekler, `server` satırında ise `send-proxy` yoktur. nginx bu durumda `broken header` ve `while reading PROXY protocol` yazar.</translation>
    </message>
    <message>
        <source>Add `send-proxy` or `send-proxy-v2` to the line, or take `proxy_protocol` off the `listen` of the server.</source>
        <translation>Satıra `send-proxy` veya `send-proxy-v2` ekleyin ya da sunucunun `listen` satırından `proxy_protocol` sözünü kaldırın.</translation>
    </message>
    <message>
        <source>Clients report an empty reply, and HAProxy has no line for it: the server closed an idle connection just as HAProxy used it again.</source>
        <translation>İstemciler boş yanıt bildirir, HAProxy&apos;de ise satırı yoktur: Sunucu, boştaki bağlantıyı tam HAProxy onu yeniden kullanırken kapatmıştır.</translation>
    </message>
    <message>
        <source>Killed because the server went down</source>
        <translation>Sunucu kapalı sayıldığı için sonlandırıldı</translation>
    </message>
    <message>
        <source>The health check declared the server down, and `on-marked-down shutdown-sessions` on its line cut all its sessions in the same moment. Without that option running sessions go on.</source>
        <translation>Sağlık denetimi sunucuyu kapalı saymış, satırındaki `on-marked-down shutdown-sessions` bütün oturumlarını aynı anda kesmiştir. Bu seçenek yoksa süren oturumlar devam eder.</translation>
    </message>
    <message>
        <source>`Server app/srv1 is DOWN` in the log and a burst of DD in the same second.</source>
        <translation>Günlükte `Server app/srv1 is DOWN` ve aynı saniyede art arda DD satırları.</translation>
    </message>
    <message>
        <source>Look for the cause at the server and at its check. For databases the option is right: clients move to the other node at once.</source>
        <translation>Nedeni sunucuda ve denetiminde arayın. Veritabanları için bu seçenek doğrudur: İstemciler hemen öteki düğüme geçer.</translation>
    </message>
    <message>
        <source>The same again and again, though the server works: the check is too strict.</source>
        <translation>Sunucu çalıştığı hâlde aynısı tekrar tekrar: Denetim fazla katıdır.</translation>
    </message>
    <message>
        <source>Raise `fall` and `timeout check`, or leave the option out for servers with long downloads.</source>
        <translation>`fall` ve `timeout check` değerlerini yükseltin ya da uzun indirmeleri olan sunucularda bu seçeneği kaldırın.</translation>
    </message>
    <message>
        <source>HAProxy logs D first when the fall of a server ended the session.</source>
        <translation>HAProxy, oturumu sunucunun düşmesi bitirdiğinde ilk harf olarak D yazar.</translation>
    </message>
    <message>
        <source>DD--</source>
        <translation>DD--</translation>
    </message>
    <message>
        <source>DH</source>
        <translation>DH</translation>
    </message>
    <message>
        <source>on-marked-down</source>
        <translation>on-marked-down</translation>
    </message>
    <message>
        <source>shutdown-sessions</source>
        <translation>shutdown-sessions</translation>
    </message>
    <message>
        <source>Internal error during the transfer</source>
        <translation>Aktarım sırasında iç hata</translation>
    </message>
    <message>
        <source>The status had gone out, often 200, when HAProxy stumbled over the body; the client got a truncated answer. Nothing at the server shows it.</source>
        <translation>HAProxy gövdede tökezlediğinde durum kodu, çoğu kez 200, çoktan gitmiştir; istemci yarım bir yanıt alır. Sunucu tarafında hiçbir iz görülmez.</translation>
    </message>
    <message>
        <source>HAProxy 2.9 to 3.0.5 with `compression` or another filter: frequent `ID--`, downloads end early.</source>
        <translation>HAProxy 2.9 ile 3.0.5 arası, `compression` veya başka bir filtreyle: sık `ID--`, indirmeler erken biter.</translation>
    </message>
    <message>
        <source>`haproxy -v`</source>
        <translation>`haproxy -v`</translation>
    </message>
    <message>
        <source>Update to a release after October 2024; until then switch compression off in that proxy.</source>
        <translation>Ekim 2024&apos;ten sonraki bir sürüme geçin; o zamana kadar bu bölümde sıkıştırmayı kapatın.</translation>
    </message>
    <message>
        <source>HAProxy logs ID for a fault of its own in the data phase.</source>
        <translation>HAProxy, veri aşamasındaki kendi hatası için ID yazar.</translation>
    </message>
    <message>
        <source>ID--</source>
        <translation>ID--</translation>
    </message>
    <message>
        <source>Internal error while waiting for the headers</source>
        <translation>Başlıkları beklerken iç hata</translation>
    </message>
    <message>
        <source>The request had gone to the server; then HAProxy failed at its own work on the exchange and sent 500.</source>
        <translation>İstek sunucuya gitmişti; sonra HAProxy bu istek üzerindeki kendi işinde başarısız olmuş ve 500 göndermiştir.</translation>
    </message>
    <message>
        <source>HAProxy 2.2: `http-response set-header` with a long value, a Content-Security-Policy for example, on answers with a large body. The header no longer fits into the reserve of the buffer.</source>
        <translation>HAProxy 2.2: Büyük gövdeli yanıtlarda uzun değerli bir `http-response set-header`, örneğin Content-Security-Policy. Başlık, arabelleğin ayrılmış bölümüne sığmaz.</translation>
    </message>
    <message>
        <source>Raise `tune.maxrewrite`, together with `tune.bufsize` if need be. Newer versions log `PH` with 500 for it.</source>
        <translation>`tune.maxrewrite` değerini, gerekirse `tune.bufsize` ile birlikte yükseltin. Yeni sürümler bunun için 500 ile `PH` yazar.</translation>
    </message>
    <message>
        <source>HAProxy 2.4.16: POST over HTTP/2 with a `content-length` and trailers.</source>
        <translation>HAProxy 2.4.16: HTTP/2 üzerinden `content-length` ve sondaki başlıklarla (trailer) gelen POST.</translation>
    </message>
    <message>
        <source>Update; mended in May 2022 for 2.4 and later.</source>
        <translation>Güncelleyin; 2.4 ve sonrası için Mayıs 2022&apos;de düzeltildi.</translation>
    </message>
    <message>
        <source>HAProxy logs IH with 500 for a fault of its own after the request was sent on.</source>
        <translation>HAProxy, istek iletildikten sonraki kendi hatası için 500 ile IH yazar.</translation>
    </message>
    <message>
        <source>IH--</source>
        <translation>IH--</translation>
    </message>
    <message>
        <source>Internal error while reading the request</source>
        <translation>İsteği okurken iç hata</translation>
    </message>
    <message>
        <source>HAProxy answered 500 by itself before any server was chosen: a check of its own failed, or it got no memory. The manual calls such a line almost certainly a bug and asks for a report. `IC` is the same while connecting.</source>
        <translation>HAProxy, daha sunucu seçilmeden 500 yanıtını kendisi vermiştir: Kendi iç denetimlerinden biri başarısız olmuş ya da bellek bulamamıştır. Kılavuz böyle bir satırı neredeyse kesin bir yazılım hatası sayar ve bildirilmesini ister. `IC`, bağlanma sırasındaki karşılığıdır.</translation>
    </message>
    <message>
        <source>Sporadic 500 with `&lt;NOSRV&gt;` and `IR`, on requests that work the next time.</source>
        <translation>Bir sonraki denemede çalışan isteklerde ara sıra `&lt;NOSRV&gt;` ve `IR` ile 500.</translation>
    </message>
    <message>
        <source>`echo &quot;show info&quot; | socat stdio /run/haproxy/admin.sock | grep -E &apos;Version|PoolFailed&apos;`</source>
        <translation>`echo &quot;show info&quot; | socat stdio /run/haproxy/admin.sock | grep -E &apos;Version|PoolFailed&apos;`</translation>
    </message>
    <message>
        <source>Where `PoolFailed` grows, memory is short: raise the limit (`-m`) or lower `maxconn`.</source>
        <translation>`PoolFailed` artıyorsa bellek yetmiyordur: Sınırı (`-m`) yükseltin ya da `maxconn` değerini düşürün.</translation>
    </message>
    <message>
        <source>Otherwise update to the last release of your branch, compare `https://www.haproxy.org/bugs/`, and report what remains.</source>
        <translation>Değilse kullandığınız dalın son sürümüne geçin, `https://www.haproxy.org/bugs/` sayfasına bakın ve kalanı bildirin.</translation>
    </message>
    <message>
        <source>HAProxy logs I first for faults of its own.</source>
        <translation>HAProxy, kendi hataları için ilk harf olarak I yazar.</translation>
    </message>
    <message>
        <source>IR--</source>
        <translation>IR--</translation>
    </message>
    <message>
        <source>IC</source>
        <translation>IC</translation>
    </message>
    <message>
        <source>IC--</source>
        <translation>IC--</translation>
    </message>
    <message>
        <source>Killed by an admin during the transfer</source>
        <translation>Aktarım sırasında yönetici sonlandırdı</translation>
    </message>
    <message>
        <source>Somebody, or a script, ended the session by a command to HAProxy. The letter is K in every phase, so `KQ`, `KC` and `KH` say the same of a session in the queue, connecting, or waiting for headers.</source>
        <translation>Birisi veya bir betik, oturumu HAProxy&apos;ye verilen bir komutla bitirmiştir. Harf her aşamada K&apos;dir; `KQ`, `KC` ve `KH` de kuyruktaki, bağlanan veya başlık bekleyen bir oturum için aynısını söyler.</translation>
    </message>
    <message>
        <source>Many KD at once for one server: `shutdown sessions server app/srv1`, mostly from a deployment script.</source>
        <translation>Tek bir sunucu için bir anda çok sayıda KD: `shutdown sessions server app/srv1`, çoğunlukla bir dağıtım betiğinden.</translation>
    </message>
    <message>
        <source>Compare the second with the log of deployments</source>
        <translation>Saniyeyi dağıtım günlüğüyle karşılaştırın</translation>
    </message>
    <message>
        <source>Drain first: `set server app/srv1 state drain`, wait until `scur` in `show stat` is 0 for it, then stop.</source>
        <translation>Önce boşaltın: `set server app/srv1 state drain`, `show stat` içindeki `scur` değeri 0 olana kadar bekleyin, sonra durdurun.</translation>
    </message>
    <message>
        <source>A single one after hours: `shutdown session 0x…` against a transfer without end.</source>
        <translation>Saatler sonra tek bir tane: bitmeyen bir aktarıma karşı `shutdown session 0x…`.</translation>
    </message>
    <message>
        <source>Ask who did it; a timeout (`timeout server`, `timeout tunnel`) does it without a hand.</source>
        <translation>Kimin yaptığını sorun; bir zaman aşımı (`timeout server`, `timeout tunnel`) bunu el değmeden yapar.</translation>
    </message>
    <message>
        <source>HAProxy logs K where a command at its socket ended the session.</source>
        <translation>HAProxy, oturumu soketine verilen bir komut bitirdiğinde K yazar.</translation>
    </message>
    <message>
        <source>KD--</source>
        <translation>KD--</translation>
    </message>
    <message>
        <source>KH</source>
        <translation>KH</translation>
    </message>
    <message>
        <source>KC</source>
        <translation>KC</translation>
    </message>
    <message>
        <source>KQ</source>
        <translation>KQ</translation>
    </message>
    <message>
        <source>shutdown sessions server</source>
        <translation>shutdown sessions server</translation>
    </message>
    <message>
        <source>Redirected by the server line</source>
        <translation>Sunucu satırı yönlendirdi</translation>
    </message>
    <message>
        <source>HAProxy, in place of connecting</source>
        <translation>HAProxy, bağlanmak yerine</translation>
    </message>
    <message>
        <source>302 with LC, and clients run in a circle: the prefix after `redir` leads back to HAProxy, or is relative.</source>
        <translation>LC ile 302 ve istemciler döngüye girer: `redir` sonrasındaki önek HAProxy&apos;ye geri götürüyordur ya da görelidir.</translation>
    </message>
    <message>
        <source>Write an absolute address of the server itself, such as `redir http://image1.example.com`.</source>
        <translation>Sunucunun kendi mutlak adresini yazın, örneğin `redir http://image1.example.com`.</translation>
    </message>
    <message>
        <source>HAProxy logs LC only for `redir`; redirects by rules are LR.</source>
        <translation>HAProxy LC&apos;yi yalnızca `redir` için yazar; kurallarla yapılan yönlendirmeler LR olur.</translation>
    </message>
    <message>
        <source>LC--</source>
        <translation>LC--</translation>
    </message>
    <message>
        <source>redir</source>
        <translation>redir</translation>
    </message>
    <message>
        <source>Response replaced by HAProxy</source>
        <translation>Yanıtı HAProxy değiştirdi</translation>
    </message>
    <message>
        <source>LH with a status that the application never sends, and `%Tr` is -1 although the server was quick (before the correction of November 2024).</source>
        <translation>Uygulamanın hiç göndermediği bir durum koduyla LH; sunucu hızlı olduğu hâlde `%Tr` -1&apos;dir (Kasım 2024&apos;teki düzeltmeden önce).</translation>
    </message>
    <message>
        <source>`grep -n &apos;http-response&apos; /etc/haproxy/haproxy.cfg`</source>
        <translation>`grep -n &apos;http-response&apos; /etc/haproxy/haproxy.cfg`</translation>
    </message>
    <message>
        <source>Find the rule whose condition the answer of the server fits, and see the original status in the log of the server.</source>
        <translation>Sunucunun yanıtının uyduğu kuralı bulun, asıl durum koduna sunucunun günlüğünden bakın.</translation>
    </message>
    <message>
        <source>HAProxy logs LH where a response rule answered for the server.</source>
        <translation>HAProxy, sunucunun yerine bir yanıt kuralı yanıt verdiğinde LH yazar.</translation>
    </message>
    <message>
        <source>LH--</source>
        <translation>LH--</translation>
    </message>
    <message>
        <source>http-response return</source>
        <translation>http-response return</translation>
    </message>
    <message>
        <source>`ulimit-n` in `global` was set by hand and is too small for `maxconn`, or `maxconn` itself is too small for the traffic.</source>
        <translation>`global` içindeki `ulimit-n` elle ayarlanmıştır ve `maxconn` için küçüktür ya da `maxconn` trafiğe göre küçüktür.</translation>
    </message>
    <message>
        <source>Leave `ulimit-n` to HAProxy, which works it out from `maxconn`, and raise `maxconn` if memory allows.</source>
        <translation>`ulimit-n` değerini, onu `maxconn` üzerinden hesaplayan HAProxy&apos;ye bırakın; bellek elverirse `maxconn` değerini yükseltin.</translation>
    </message>
    <message>
        <source>Backup session ended because a server came up</source>
        <translation>Asıl sunucu döndüğü için yedek oturum sonlandırıldı</translation>
    </message>
    <message>
        <source>An active server came back, and `on-marked-up shutdown-backup-sessions` on its line closed the sessions that the backup servers had taken over. What was under way there is cut off.</source>
        <translation>Asıl sunucu geri gelmiş, satırındaki `on-marked-up shutdown-backup-sessions` yedek sunucuların devraldığı oturumları kapatmıştır. Orada sürmekte olan iş yarıda kesilir.</translation>
    </message>
    <message>
        <source>A database pair: after the primary returns, all clients lose their connection once and reconnect.</source>
        <translation>Bir veritabanı çifti: Birincil sunucu dönünce bütün istemciler bir kez bağlantısını yitirir ve yeniden bağlanır.</translation>
    </message>
    <message>
        <source>That is what the option is for. Let clients reconnect by themselves, and use it only where two writers would be worse.</source>
        <translation>Bu seçenek zaten bunun içindir. İstemciler kendiliğinden yeniden bağlansın; seçeneği yalnızca iki yazıcının daha kötü olacağı yerde kullanın.</translation>
    </message>
    <message>
        <source>HAProxy logs U first when the return of a server ended a session on a backup.</source>
        <translation>HAProxy, bir sunucunun dönüşü yedekteki oturumu bitirdiğinde ilk harf olarak U yazar.</translation>
    </message>
    <message>
        <source>UD--</source>
        <translation>UD--</translation>
    </message>
    <message>
        <source>UH</source>
        <translation>UH</translation>
    </message>
    <message>
        <source>on-marked-up</source>
        <translation>on-marked-up</translation>
    </message>
    <message>
        <source>shutdown-backup-sessions</source>
        <translation>shutdown-backup-sessions</translation>
    </message>
    <message>
        <source>Server down, new one set</source>
        <translation>Sunucu kapalı, yenisi verildi</translation>
    </message>
    <message>
        <source>HAProxy, persistence cookie</source>
        <translation>HAProxy, süreklilik çerezi</translation>
    </message>
    <message>
        <source>The server named in the cookie was down, or could not be reached, so HAProxy chose another and gave the client its cookie. Users notice it as a lost session.</source>
        <translation>Çerezde adı geçen sunucu kapalıydı ya da ulaşılamadı; HAProxy başka bir sunucu seçip istemciye onun çerezini verdi. Kullanıcılar bunu düşmüş oturum olarak fark eder.</translation>
    </message>
    <message>
        <source>With `option persist` the client goes to the server that is down all the same; if that works, the pair is `DN`.</source>
        <translation>`option persist` varsa istemci yine de kapalı sunucuya gider; işe yararsa ikili `DN` olur.</translation>
    </message>
    <message>
        <source>DI for all users of one server, from the second at which its check failed.</source>
        <translation>Bir sunucunun bütün kullanıcılarında, denetiminin başarısız olduğu saniyeden başlayarak DI.</translation>
    </message>
    <message>
        <source>`journalctl -u haproxy | grep &apos;is DOWN&apos;`</source>
        <translation>`journalctl -u haproxy | grep &apos;is DOWN&apos;`</translation>
    </message>
    <message>
        <source>Find out why the check failed. Share sessions between the servers, so that a change does no harm.</source>
        <translation>Denetimin neden başarısız olduğunu bulun. Sunucu değişmesi zarar vermesin diye oturumları sunucular arasında paylaştırın.</translation>
    </message>
    <message>
        <source>DI now and then without any DOWN in the log: connecting failed and `option redispatch` moved the request.</source>
        <translation>Günlükte DOWN yokken ara sıra DI: Bağlantı kurulamamış, `option redispatch` isteği başka sunucuya taşımıştır.</translation>
    </message>
    <message>
        <source>Look at the retries field (`%rc`, `+1` and the like) and at the load of that server.</source>
        <translation>Yeniden deneme alanına (`%rc`, `+1` gibi) ve o sunucunun yüküne bakın.</translation>
    </message>
    <message>
        <source>HAProxy logs DI when the server of the cookie could not serve and a new cookie replaced it.</source>
        <translation>HAProxy, çerezdeki sunucu hizmet veremeyip yerine yeni çerez verildiğinde DI yazar.</translation>
    </message>
    <message>
        <source>--DI</source>
        <translation>--DI</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>DN</translation>
    </message>
    <message>
        <source>redispatch</source>
        <translation>redispatch</translation>
    </message>
    <message>
        <source>Expired cookie, new one set</source>
        <translation>Süresi dolmuş çerez, yenisi verildi</translation>
    </message>
    <message>
        <source>The last visit was longer ago than `maxidle`: the cookie was ignored, the load balancer chose anew, and a fresh cookie went out.</source>
        <translation>Son ziyaretin üzerinden `maxidle` süresinden uzun zaman geçmiştir: Çerez yok sayılmış, yük dengeleyici yeniden seçmiş, taze bir çerez verilmiştir.</translation>
    </message>
    <message>
        <source>Users who come back after a break are logged out.</source>
        <translation>Aradan sonra dönen kullanıcıların oturumu kapanmıştır.</translation>
    </message>
    <message>
        <source>Let `maxidle` be longer than the session timeout of the application.</source>
        <translation>`maxidle`, uygulamanın oturum süresinden uzun olsun.</translation>
    </message>
    <message>
        <source>The clock of one HAProxy machine was more than a day ahead: a date that far in the future counts as expired as well.</source>
        <translation>Bir HAProxy makinesinin saati bir günden fazla ileriydi: Gelecekte bu kadar uzak bir tarih de süresi dolmuş sayılır.</translation>
    </message>
    <message>
        <source>`chronyc tracking` on each machine</source>
        <translation>Her makinede `chronyc tracking`</translation>
    </message>
    <message>
        <source>Set the clock; the cookies mend themselves at the next visit.</source>
        <translation>Saati düzeltin; çerezler bir sonraki ziyarette kendiliğinden düzelir.</translation>
    </message>
    <message>
        <source>HAProxy logs EI when `maxidle` had run out.</source>
        <translation>HAProxy, `maxidle` süresi dolduğunda EI yazar.</translation>
    </message>
    <message>
        <source>--EI</source>
        <translation>--EI</translation>
    </message>
    <message>
        <source>maxidle</source>
        <translation>maxidle</translation>
    </message>
    <message>
        <source>Invalid cookie, new one set</source>
        <translation>Geçersiz çerez, yenisi verildi</translation>
    </message>
    <message>
        <source>The cookie names no server of this backend. The client was treated as new and given another one, so what its old server remembered of it is lost.</source>
        <translation>Çerez bu arka uçtaki hiçbir sunucunun adını taşımaz. İstemci yeni sayılmış ve başka bir çerez almıştır; eski sunucunun onun hakkında bildikleri böylece kaybolur.</translation>
    </message>
    <message>
        <source>A wave of II after a change: a `server` line was removed, or its `cookie` value renamed.</source>
        <translation>Bir değişiklikten sonra art arda II: Bir `server` satırı kaldırılmış ya da `cookie` değeri yeniden adlandırılmıştır.</translation>
    </message>
    <message>
        <source>Drain a server before you remove it (`set server app/srv1 state drain`), and keep the cookie value when only the name changes.</source>
        <translation>Sunucuyu kaldırmadan önce boşaltın (`set server app/srv1 state drain`); yalnızca ad değişiyorsa çerez değerini koruyun.</translation>
    </message>
    <message>
        <source>II all the time, between two backends or between HTTP and HTTPS: both use one cookie name with different values.</source>
        <translation>İki arka uç veya HTTP ile HTTPS arasında sürekli II: İkisi aynı çerez adını farklı değerlerle kullanıyordur.</translation>
    </message>
    <message>
        <source>Give each backend a cookie name of its own, or the same values.</source>
        <translation>Her arka uca kendi çerez adını ya da aynı değerleri verin.</translation>
    </message>
    <message>
        <source>Single II with strange values: somebody tries out cookies.</source>
        <translation>Tuhaf değerlerle tek tük II: Birisi çerez deniyordur.</translation>
    </message>
    <message>
        <source>HAProxy logs II when it replaces a cookie that fits no server.</source>
        <translation>HAProxy, hiçbir sunucuya uymayan çerezi değiştirdiğinde II yazar.</translation>
    </message>
    <message>
        <source>--II</source>
        <translation>--II</translation>
    </message>
    <message>
        <source>No cookie, one set</source>
        <translation>Çerez gelmedi, verildi</translation>
    </message>
    <message>
        <source>A first visit: the client had no persistence cookie, and the answer gave it one. The number of `NI` is a fair count of new visitors.</source>
        <translation>İlk ziyaret: İstemcinin süreklilik çerezi yoktur ve yanıtla birlikte almıştır. `NI` sayısı yeni ziyaretçilerin iyi bir sayımıdır.</translation>
    </message>
    <message>
        <source>Every request of the same client is NI: it keeps no cookies. Health monitors, scripts and API clients do that, and browsers in a frame of another site.</source>
        <translation>Aynı istemcinin her isteği NI olur: Çerez saklamıyordur. Sağlık izleyicileri, betikler, API istemcileri ve başka bir sitenin çerçevesindeki tarayıcılar böyle yapar.</translation>
    </message>
    <message>
        <source>For clients without cookies stick by address or by a header instead: `stick-table` with `stick on src`. In frames, `attr &quot;SameSite=None&quot;` with `secure` helps.</source>
        <translation>Çerezsiz istemciler için adrese veya bir başlığa göre bağlayın: `stick on src` ile `stick-table`. Çerçevelerde `secure` ile birlikte `attr &quot;SameSite=None&quot;` işe yarar.</translation>
    </message>
    <message>
        <source>NI for a browser that has visited before: the cookie has `secure` and the page is HTTP, or `domain` does not fit the host name.</source>
        <translation>Daha önce gelmiş bir tarayıcıda NI: Çerezde `secure` vardır ama sayfa HTTP&apos;dir ya da `domain` makine adına uymuyordur.</translation>
    </message>
    <message>
        <source>Redirect to HTTPS first, and set `domain` only if several host names share the cookie.</source>
        <translation>Önce HTTPS&apos;e yönlendirin; `domain` değerini yalnızca çerezi birden çok makine adı paylaşıyorsa verin.</translation>
    </message>
    <message>
        <source>HAProxy logs NI when it inserts the cookie for the first time.</source>
        <translation>HAProxy çerezi ilk kez eklediğinde NI yazar.</translation>
    </message>
    <message>
        <source>--NI</source>
        <translation>--NI</translation>
    </message>
    <message>
        <source>No cookie, none set</source>
        <translation>Çerez gelmedi, verilmedi</translation>
    </message>
    <message>
        <source>The client sent no persistence cookie and got none. The two letters are the third and fourth of the four in an HTTP line: first what the client brought (`N` none, `V` valid, `I` invalid, `D` of a server that is down, `E` expired, `O` too old, `U` unused), then what went back (`N` nothing, `I` inserted, `U` updated, `P` passed on from the server, `R` rewritten, `D` deleted). `--` there: no `cookie` is configured.</source>
        <translation>İstemci süreklilik çerezi göndermemiş, kendisine de verilmemiştir. Bu iki harf, HTTP satırındaki dört harfin üçüncüsü ve dördüncüsüdür: Önce istemcinin getirdiği (`N` yok, `V` geçerli, `I` geçersiz, `D` kapalı bir sunucunun, `E` süresi dolmuş, `O` çok eski, `U` kullanılmamış), sonra geri giden (`N` hiçbir şey, `I` eklendi, `U` güncellendi, `P` sunucudan olduğu gibi geçti, `R` yeniden yazıldı, `D` silindi). Orada `--` varsa `cookie` tanımlı değildir.</translation>
    </message>
    <message>
        <source>`cookie … postonly`: a GET gets no cookie, the next POST does.</source>
        <translation>`cookie … postonly`: GET çerez almaz, sonraki POST alır.</translation>
    </message>
    <message>
        <source>Nothing to do; it is meant that way.</source>
        <translation>Yapılacak bir şey yok; öyle istenmiştir.</translation>
    </message>
    <message>
        <source>`cookie … rewrite` or `prefix`, and users do not stay on their server: the application sets no cookie of that name, so HAProxy has nothing to change.</source>
        <translation>`cookie … rewrite` veya `prefix` vardır ve kullanıcılar sunucularında kalmaz: Uygulama o adda bir çerez vermez, bu yüzden HAProxy&apos;nin değiştirecek bir şeyi yoktur.</translation>
    </message>
    <message>
        <source>`curl -si http://10.0.0.12:8080/ | grep -i set-cookie` at the server itself</source>
        <translation>Doğrudan sunucuda `curl -si http://10.0.0.12:8080/ | grep -i set-cookie`</translation>
    </message>
    <message>
        <source>Use `cookie SRV insert indirect nocache`, or name the cookie that the application really sets.</source>
        <translation>`cookie SRV insert indirect nocache` kullanın ya da uygulamanın gerçekten verdiği çerezin adını yazın.</translation>
    </message>
    <message>
        <source>HAProxy logs NN as the last two letters when no persistence cookie went either way.</source>
        <translation>HAProxy, hiçbir yönde süreklilik çerezi gitmediğinde son iki harf olarak NN yazar.</translation>
    </message>
    <message>
        <source>--NN</source>
        <translation>--NN</translation>
    </message>
    <message>
        <source>persistence cookie</source>
        <translation>süreklilik çerezi</translation>
    </message>
    <message>
        <source>cookie flags</source>
        <translation>çerez harfleri</translation>
    </message>
    <message>
        <source>Old cookie, new one set</source>
        <translation>Eski çerez, yenisi verildi</translation>
    </message>
    <message>
        <source>The first visit was longer ago than `maxlife`, however active the client has been since. It is distributed anew on purpose, and may lose its session by that.</source>
        <translation>İlk ziyaretin üzerinden `maxlife` süresinden uzun zaman geçmiştir; istemcinin o zamandan beri ne kadar etkin olduğu önemli değildir. Bilerek yeniden dağıtılır ve bu yüzden oturumunu yitirebilir.</translation>
    </message>
    <message>
        <source>Users are thrown out in the middle of work, at a fixed time after login.</source>
        <translation>Kullanıcılar çalışırken, oturum açtıktan belirli bir süre sonra dışarı atılır.</translation>
    </message>
    <message>
        <source>Raise `maxlife` beyond a working day, or use `maxidle` alone.</source>
        <translation>`maxlife` değerini bir iş gününden uzun yapın ya da yalnızca `maxidle` kullanın.</translation>
    </message>
    <message>
        <source>HAProxy logs OI when `maxlife` had run out.</source>
        <translation>HAProxy, `maxlife` süresi dolduğunda OI yazar.</translation>
    </message>
    <message>
        <source>--OI</source>
        <translation>--OI</translation>
    </message>
    <message>
        <source>maxlife</source>
        <translation>maxlife</translation>
    </message>
    <message>
        <source>Server not reachable, new one set</source>
        <translation>Sunucuya ulaşılamadı, yenisi verildi</translation>
    </message>
    <message>
        <source>By the manual, the server of the cookie was not marked down, yet could not be reached; the request was redispatched and the client got the cookie of another server.</source>
        <translation>Kılavuza göre çerezdeki sunucu kapalı sayılmıyordu ama ona ulaşılamadı; istek başka sunucuya aktarıldı ve istemci onun çerezini aldı.</translation>
    </message>
    <message>
        <source>Present sources turn the V of such a request into D, so look for `DI` as well.</source>
        <translation>Bugünkü kaynak kodu böyle bir istekteki V harfini D yapar; bu yüzden `DI` da arayın.</translation>
    </message>
    <message>
        <source>VI in the seconds between the death of a server and the check that notices it.</source>
        <translation>Sunucunun çöktüğü an ile bunu fark eden denetim arasındaki saniyelerde VI.</translation>
    </message>
    <message>
        <source>Let checks notice sooner (`inter`, `fall`), or add `observe layer4`.</source>
        <translation>Denetimler daha erken fark etsin (`inter`, `fall`) ya da `observe layer4` ekleyin.</translation>
    </message>
    <message>
        <source>HAProxy logs VI when a live server of a valid cookie did not take the connection.</source>
        <translation>HAProxy, geçerli çerezin ayakta görünen sunucusu bağlantıyı almadığında VI yazar.</translation>
    </message>
    <message>
        <source>--VI</source>
        <translation>--VI</translation>
    </message>
    <message>
        <source>Valid cookie, none set</source>
        <translation>Geçerli çerez, yenisi verilmedi</translation>
    </message>
    <message>
        <source>The everyday case: the client showed its cookie, was sent to that server, and needed no new one.</source>
        <translation>Gündelik durum: İstemci çerezini göstermiş, o sunucuya gönderilmiş, yenisine gerek kalmamıştır.</translation>
    </message>
    <message>
        <source>Users complain of lost sessions and their lines are VN throughout, to the same server: persistence works.</source>
        <translation>Kullanıcılar oturumlarının düştüğünden yakınır, satırları ise aynı sunucuya giden VN&apos;lerden oluşur: Süreklilik çalışıyordur.</translation>
    </message>
    <message>
        <source>Look for the loss in the application on that server: a restart, its session timeout, several processes without a shared session store.</source>
        <translation>Kaybı o sunucudaki uygulamada arayın: yeniden başlatma, oturumun zaman aşımı, ortak oturum deposu olmayan birkaç süreç.</translation>
    </message>
    <message>
        <source>HAProxy logs VN when the cookie led to its server and stayed as it was.</source>
        <translation>HAProxy, çerez kendi sunucusuna götürdüğünde ve olduğu gibi kaldığında VN yazar.</translation>
    </message>
    <message>
        <source>--VN</source>
        <translation>--VN</translation>
    </message>
    <message>
        <source>Valid cookie, date refreshed</source>
        <translation>Geçerli çerez, tarihi yenilendi</translation>
    </message>
    <message>
        <source>The client went to the server of its cookie, and the cookie came back with a new date: with `maxidle` that happens whenever the last visit is a while ago.</source>
        <translation>İstemci çerezinin gösterdiği sunucuya gitmiş, çerez yeni bir tarihle geri verilmiştir: `maxidle` varsa son ziyaretin üzerinden biraz zaman geçince böyle olur.</translation>
    </message>
    <message>
        <source>Many VU after `maxidle` or `maxlife` was added or removed: cookies without a date get one, or lose it.</source>
        <translation>`maxidle` veya `maxlife` eklendikten ya da kaldırıldıktan sonra çok sayıda VU: Tarihsiz çerezler tarih alır veya tarihini yitirir.</translation>
    </message>
    <message>
        <source>Nothing to do; each client changes once.</source>
        <translation>Yapılacak bir şey yok; her istemci bir kez değişir.</translation>
    </message>
    <message>
        <source>HAProxy logs VU when only the date in the cookie changed, never when the server did.</source>
        <translation>HAProxy, çerezde yalnızca tarih değiştiğinde VU yazar; sunucu değiştiğinde asla.</translation>
    </message>
    <message>
        <source>--VU</source>
        <translation>--VU</translation>
    </message>
    <message>
        <source>The transfer broke off on the server&apos;s side. With DD HAProxy cut it after a failed check; with SD the connection itself died.</source>
        <translation>Aktarım sunucu tarafında kopmuştur. DD&apos;de HAProxy başarısız bir denetimden sonra kesmiş, SD&apos;de bağlantının kendisi kopmuştur.</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Bitiren</translation>
    </message>
    <message>
        <source>HAProxy, by `on-marked-down shutdown-sessions`</source>
        <translation>`on-marked-down shutdown-sessions` ile HAProxy</translation>
    </message>
    <message>
        <source>The server or something in between, by RST</source>
        <translation>RST ile sunucu veya aradaki bir şey</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Görünüşü</translation>
    </message>
    <message>
        <source>All sessions of one server in one second</source>
        <translation>Bir sunucunun bütün oturumları, tek bir saniyede</translation>
    </message>
    <message>
        <source>Single lines, spread over time</source>
        <translation>Zamana yayılmış tek tek satırlar</translation>
    </message>
    <message>
        <source>Beside it in the log</source>
        <translation>Günlükte yanında</translation>
    </message>
    <message>
        <source>`Server … is DOWN`</source>
        <translation>`Server … is DOWN`</translation>
    </message>
    <message>
        <source>Nothing, or errors of the application</source>
        <translation>Hiçbir şey ya da uygulama hataları</translation>
    </message>
    <message>
        <source>Reading DD, start with the health check; reading SD, with the application and the network.</source>
        <translation>DD okuyorsanız sağlık denetiminden, SD okuyorsanız uygulamadan ve ağdan başlayın.</translation>
    </message>
    <message>
        <source>Both lose the user&apos;s server and set a new cookie. With DI the server is known and out of service; with II nobody knows the cookie.</source>
        <translation>İkisinde de kullanıcının sunucusu kaybolur ve yeni çerez verilir. DI&apos;de sunucu bilinir ama hizmet dışıdır; II&apos;de çerezi kimse tanımaz.</translation>
    </message>
    <message>
        <source>The cookie names</source>
        <translation>Çerezin gösterdiği</translation>
    </message>
    <message>
        <source>A server of this backend</source>
        <translation>Bu arka uçtaki bir sunucu</translation>
    </message>
    <message>
        <source>No server here</source>
        <translation>Burada hiçbir sunucu</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>From the failure of a check until the server is back</source>
        <translation>Bir denetimin başarısızlığından sunucunun dönüşüne kadar</translation>
    </message>
    <message>
        <source>After a change of the configuration</source>
        <translation>Yapılandırma değişikliğinden sonra</translation>
    </message>
    <message>
        <source>`is DOWN` in the log, the health check</source>
        <translation>Günlükte `is DOWN`, sağlık denetimi</translation>
    </message>
    <message>
        <source>`cookie` values of the `server` lines, other sites with the same cookie name</source>
        <translation>`server` satırlarındaki `cookie` değerleri, aynı çerez adını kullanan başka siteler</translation>
    </message>
    <message>
        <source>Both are harmless where sessions are shared between servers.</source>
        <translation>Oturumlar sunucular arasında paylaşılıyorsa ikisi de zararsızdır.</translation>
    </message>
    <message>
        <source>`option abortonclose`, the default for HTTP since 3.3, drops queued requests whose client is gone and half-closes the connection to the server, which can then stop.</source>
        <translation>HTTP için 3.3&apos;ten beri varsayılan olan `option abortonclose`, kuyrukta bekleyen ve istemcisi gitmiş istekleri düşürür, sunucuya giden bağlantıyı yarım kapatır; sunucu o zaman işi bırakabilir.</translation>
    </message>
    <message>
        <source>The chosen `server` line has `redir`: HAProxy sent the client to that address with 302 and made no connection. The manual lists it since December 2023.</source>
        <translation>Seçilen `server` satırında `redir` vardır: HAProxy istemciyi 302 ile o adrese göndermiş, bağlantı kurmamıştır. Kılavuz bunu Aralık 2023&apos;ten beri sayar.</translation>
    </message>
    <message>
        <source>The server did answer, and an `http-response return` or `http-response redirect` rule put something else in its place. The status in the line is that of the rule. In the manual since December 2023; older ones explain L as if no server had been asked.</source>
        <translation>Sunucu yanıt vermiş, ama bir `http-response return` veya `http-response redirect` kuralı yerine başka bir şey koymuştur. Satırdaki durum kodu kuralındır. Kılavuzda Aralık 2023&apos;ten beri vardır; eskileri L harfini, hiç sunucuya sorulmamış gibi açıklar.</translation>
    </message>
</context>
</TS>
