<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>amqp</name>
    <message>
        <source>Success</source>
        <extracomment>class success</extracomment>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>Soft error, closes the channel</source>
        <translation>Yumuşak hata, kanalı kapatır</translation>
    </message>
    <message>
        <source>Hard error, closes the connection</source>
        <translation>Sert hata, bağlantıyı kapatır</translation>
    </message>
    <message>
        <source>Reply success</source>
        <translation>Başarılı yanıt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapatma</translation>
    </message>
    <message>
        <source>The ordinary end of a channel or connection.</source>
        <translation>Kanalın ya da bağlantının olağan bitişidir.</translation>
    </message>
    <message>
        <source>Client logs show `connection closed: 200` with `Goodbye` or `Normal shutdown`.</source>
        <translation>İstemci günlüğünde `connection closed: 200`, yanında `Goodbye` ya da `Normal shutdown` görünür.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapmak gerekmez.</translation>
    </message>
    <message>
        <source>Log it at a low level.</source>
        <translation>Günlüğe düşük düzeyde yazın.</translation>
    </message>
    <message>
        <source>Content too large</source>
        <translation>İçerik çok büyük</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Yayımlama</translation>
    </message>
    <message>
        <source>The message is larger than the server will take now.</source>
        <translation>İleti, sunucunun şimdi kabul edeceğinden büyüktür.</translation>
    </message>
    <message>
        <source>RabbitMQ does not use it: it closes the channel with 406 `PRECONDITION_FAILED - message size … is larger than configured max size`.</source>
        <translation>RabbitMQ kullanmaz: Kanalı 406 `PRECONDITION_FAILED - message size … is larger than configured max size` ile kapatır.</translation>
    </message>
    <message>
        <source>Keep large data elsewhere and send a reference.</source>
        <translation>Büyük veriyi başka yerde tutup iletide yalnızca adresini gönderin.</translation>
    </message>
    <message>
        <source>Expect it only from brokers other than RabbitMQ.</source>
        <translation>Yalnızca RabbitMQ dışındaki broker&apos;lardan bekleyin.</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Yol yok</translation>
    </message>
    <message>
        <source>A message with `mandatory` reached no queue and comes back by `basic.return`. The channel stays open.</source>
        <translation>`mandatory` işaretli ileti hiçbir kuyruğa ulaşmamıştır ve `basic.return` ile geri döner. Kanal açık kalır.</translation>
    </message>
    <message>
        <source>No binding fits the routing key, or the queue was deleted. Without `mandatory` the message vanishes without a word.</source>
        <translation>Yönlendirme anahtarına uyan bağlama yoktur ya da kuyruk silinmiştir. `mandatory` olmadan ileti sessizce kaybolur.</translation>
    </message>
    <message>
        <source>`rabbitmqctl list_bindings`</source>
        <translation>`rabbitmqctl list_bindings`</translation>
    </message>
    <message>
        <source>Bind the queue before publishing, or give the exchange an alternate exchange.</source>
        <translation>Yayımlamadan önce kuyruğu bağlayın ya da exchange&apos;e yedek bir exchange tanımlayın.</translation>
    </message>
    <message>
        <source>Spring and other frameworks log `Returned message but no callback available`.</source>
        <translation>Spring ve başka çatılar `Returned message but no callback available` yazar.</translation>
    </message>
    <message>
        <source>Set a callback for returned messages.</source>
        <translation>Dönen iletiler için bir geri çağrı tanımlayın.</translation>
    </message>
    <message>
        <source>A publisher confirm comes all the same: it is not delivery.</source>
        <translation>Yayımlama onayı yine gelir: teslimat anlamına gelmez.</translation>
    </message>
    <message>
        <source>No consumers</source>
        <translation>Tüketici yok</translation>
    </message>
    <message>
        <source>A message with `immediate` found no consumer ready.</source>
        <translation>`immediate` işaretli ileti hazır bir tüketici bulamamıştır.</translation>
    </message>
    <message>
        <source>RabbitMQ dropped the flag with 3.0 and answers it by 540.</source>
        <translation>RabbitMQ bayrağı 3.0 ile kaldırmıştır ve 540 yanıtını verir.</translation>
    </message>
    <message>
        <source>Use a message TTL of 0.</source>
        <translation>0 ileti ömrü (TTL) kullanın.</translation>
    </message>
    <message>
        <source>New programs have no reason to set `immediate`.</source>
        <translation>Yeni programların `immediate` kullanması için neden yoktur.</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Erişim reddedildi</translation>
    </message>
    <message>
        <source>Login, declare, publish, consume</source>
        <translation>Oturum açma, tanımlama, yayımlama, tüketme</translation>
    </message>
    <message>
        <source>Wrong credentials at the login, or no right on a queue or exchange later. At the login it ends the connection, later only the channel.</source>
        <translation>Oturum açarken yanlış kimlik bilgileri ya da sonra kuyrukta veya exchange üzerinde eksik hak. Oturum açarken bağlantıyı, sonra yalnızca kanalı bitirir.</translation>
    </message>
    <message>
        <source>`ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.`: wrong password, or `guest` from another machine, which RabbitMQ allows from localhost only.</source>
        <translation>`ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.`: yanlış parola ya da RabbitMQ&apos;nun yalnızca localhost&apos;tan kabul ettiği `guest` hesabıyla başka bir makineden bağlanma.</translation>
    </message>
    <message>
        <source>`rabbitmqctl authenticate_user jane secret`</source>
        <translation>`rabbitmqctl authenticate_user jane secret`</translation>
    </message>
    <message>
        <source>Create a user of your own with its rights (`rabbitmqctl add_user`, `set_permissions`) instead of opening `guest`.</source>
        <translation>`guest` hesabını açmak yerine haklarıyla kendi kullanıcınızı oluşturun (`rabbitmqctl add_user`, `set_permissions`).</translation>
    </message>
    <message>
        <source>`ACCESS_REFUSED - access to queue &apos;orders&apos; in vhost &apos;/&apos; refused for user &apos;jane&apos;` (newer versions: `configure access`, `write access`, `read access`).</source>
        <translation>`ACCESS_REFUSED - access to queue &apos;orders&apos; in vhost &apos;/&apos; refused for user &apos;jane&apos;` (yeni sürümlerde `configure access`, `write access`, `read access`).</translation>
    </message>
    <message>
        <source>`rabbitmqctl list_user_permissions jane`</source>
        <translation>`rabbitmqctl list_user_permissions jane`</translation>
    </message>
    <message>
        <source>`rabbitmqctl set_permissions -p / jane &apos;^orders&apos; &apos;^orders&apos; &apos;^orders&apos;`: configure, write, read, each as a regular expression.</source>
        <translation>`rabbitmqctl set_permissions -p / jane &apos;^orders&apos; &apos;^orders&apos; &apos;^orders&apos;`: yapılandırma, yazma, okuma; her biri düzenli ifadedir.</translation>
    </message>
    <message>
        <source>`queue name &apos;amq.…&apos; contains reserved prefix &apos;amq.*&apos;`.</source>
        <translation>`queue name &apos;amq.…&apos; contains reserved prefix &apos;amq.*&apos;`.</translation>
    </message>
    <message>
        <source>Choose another name, or let the server name the queue.</source>
        <translation>Başka bir ad seçin ya da adı sunucu versin.</translation>
    </message>
    <message>
        <source>At the login look at the password, later at the three permissions.</source>
        <translation>Oturum açarken parolaya, sonrasında üç izne bakın.</translation>
    </message>
    <message>
        <source>login was refused</source>
        <translation>oturum reddedildi</translation>
    </message>
    <message>
        <source>guest localhost</source>
        <translation>guest localhost</translation>
    </message>
    <message>
        <source>access to queue refused</source>
        <translation>kuyruğa erişim reddedildi</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Declare, publish, consume, bind</source>
        <translation>Tanımlama, yayımlama, tüketme, bağlama</translation>
    </message>
    <message>
        <source>The queue or exchange does not exist in this vhost. The channel is closed with it.</source>
        <translation>Kuyruk ya da exchange bu vhost içinde yoktur. Bu hatayla kanal da kapanır.</translation>
    </message>
    <message>
        <source>`NOT_FOUND - no queue &apos;orders&apos; in vhost &apos;/&apos;` or `no exchange &apos;events&apos; in vhost &apos;/&apos;`: the client started before whoever declares it, or uses another vhost.</source>
        <translation>`NOT_FOUND - no queue &apos;orders&apos; in vhost &apos;/&apos;` ya da `no exchange &apos;events&apos; in vhost &apos;/&apos;`: İstemci, bunları tanımlayan programdan önce başlamıştır ya da başka bir vhost kullanıyordur.</translation>
    </message>
    <message>
        <source>`rabbitmqctl list_queues -p / name`</source>
        <translation>`rabbitmqctl list_queues -p / name`</translation>
    </message>
    <message>
        <source>Declare what you use at the start; open a new channel after the error.</source>
        <translation>Kullandığınızı başlangıçta tanımlayın; hatadan sonra yeni kanal açın.</translation>
    </message>
    <message>
        <source>The queue vanished: `auto-delete`, `exclusive`, a TTL on the queue, or a restart of the broker with a queue that is not durable.</source>
        <translation>Kuyruk kaybolmuştur: `auto-delete`, `exclusive`, kuyruk ömrü (TTL) ya da kalıcı olmayan kuyrukla broker&apos;ın yeniden başlaması.</translation>
    </message>
    <message>
        <source>Declare it durable, and let the client restore its topology on reconnect.</source>
        <translation>Kalıcı olarak tanımlayın; istemci, yeniden bağlanınca yapıyı yeniden kursun.</translation>
    </message>
    <message>
        <source>A passive declare asks with 404 whether something exists.</source>
        <translation>Pasif tanımlama, bir şeyin var olup olmadığını 404 ile öğrenir.</translation>
    </message>
    <message>
        <source>Resource locked</source>
        <translation>Kaynak kilitli</translation>
    </message>
    <message>
        <source>Declare, consume</source>
        <translation>Tanımlama, tüketme</translation>
    </message>
    <message>
        <source>Another connection holds the queue exclusively.</source>
        <translation>Kuyruğu başka bir bağlantı tek başına tutmaktadır.</translation>
    </message>
    <message>
        <source>`RESOURCE_LOCKED - cannot obtain exclusive access to locked queue`: the same program runs twice, or the old connection after a network break still counts as alive.</source>
        <translation>`RESOURCE_LOCKED - cannot obtain exclusive access to locked queue`: Aynı program iki kez çalışıyordur ya da ağ kesintisinden sonra eski bağlantı hâlâ yaşıyor sayılıyordur.</translation>
    </message>
    <message>
        <source>`rabbitmqctl list_queues name exclusive owner_pid`</source>
        <translation>`rabbitmqctl list_queues name exclusive owner_pid`</translation>
    </message>
    <message>
        <source>Use server-named exclusive queues, and heartbeats so that dead connections are noticed; wait and declare again.</source>
        <translation>Adını sunucunun verdiği özel kuyruklar ve ölü bağlantıları fark ettiren kalp atışı (heartbeat) kullanın; bekleyip yeniden tanımlayın.</translation>
    </message>
    <message>
        <source>Several consumers may share an ordinary queue; only `exclusive` locks it.</source>
        <translation>Olağan bir kuyruğu birden çok tüketici paylaşabilir; kilitleyen yalnızca `exclusive` seçeneğidir.</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Ön koşul sağlanmadı</translation>
    </message>
    <message>
        <source>Declare, acknowledge, publish</source>
        <translation>Tanımlama, onaylama, yayımlama</translation>
    </message>
    <message>
        <source>The request contradicts what is there: a declaration with other properties, an acknowledgement for a message that is not open.</source>
        <translation>İstek var olanla çelişir: başka özelliklerle tanımlama, onay beklemeyen bir iletiye onay.</translation>
    </message>
    <message>
        <source>`PRECONDITION_FAILED - inequivalent arg &apos;durable&apos; for queue &apos;orders&apos; in vhost &apos;/&apos;: received &apos;false&apos; but current is &apos;true&apos;`; the same with `x-message-ttl`, `x-queue-type` and others.</source>
        <translation>`PRECONDITION_FAILED - inequivalent arg &apos;durable&apos; for queue &apos;orders&apos; in vhost &apos;/&apos;: received &apos;false&apos; but current is &apos;true&apos;`; `x-message-ttl`, `x-queue-type` ve başkalarıyla aynısı.</translation>
    </message>
    <message>
        <source>`rabbitmqctl list_queues name durable arguments`</source>
        <translation>`rabbitmqctl list_queues name durable arguments`</translation>
    </message>
    <message>
        <source>Declare with the same arguments everywhere. Arguments of an existing queue do not change: use policies, or delete it and declare it anew.</source>
        <translation>Her yerde aynı argümanlarla tanımlayın. Var olan kuyruğun argümanları değişmez: ilke kullanın ya da silip yeniden tanımlayın.</translation>
    </message>
    <message>
        <source>`PRECONDITION_FAILED - unknown delivery tag 1`: acknowledged twice, on another channel, or though `auto_ack` is on.</source>
        <translation>`PRECONDITION_FAILED - unknown delivery tag 1`: iki kez, başka bir kanalda ya da `auto_ack` açıkken onaylanmıştır.</translation>
    </message>
    <message>
        <source>Acknowledge once, on the channel that delivered.</source>
        <translation>Bir kez ve teslim eden kanalda onaylayın.</translation>
    </message>
    <message>
        <source>`PRECONDITION_FAILED - delivery acknowledgement on channel 1 timed out. Timeout value used: 1800000 ms`: a consumer held a message longer than `consumer_timeout`, 30 minutes by default since RabbitMQ 3.8.17.</source>
        <translation>`PRECONDITION_FAILED - delivery acknowledgement on channel 1 timed out. Timeout value used: 1800000 ms`: Tüketici bir iletiyi `consumer_timeout` süresinden (RabbitMQ 3.8.17&apos;den beri varsayılan 30 dakika) uzun tutmuştur.</translation>
    </message>
    <message>
        <source>Acknowledge earlier, prefetch fewer messages, or raise the timeout for long jobs.</source>
        <translation>Daha erken onaylayın, önceden aldığınız ileti sayısını (prefetch) azaltın ya da uzun işler için süreyi uzatın.</translation>
    </message>
    <message>
        <source>`PRECONDITION_FAILED - message size … is larger than configured max size`.</source>
        <translation>`PRECONDITION_FAILED - message size … is larger than configured max size`.</translation>
    </message>
    <message>
        <source>Send less, or raise `max_message_size`.</source>
        <translation>Daha az gönderin ya da `max_message_size` değerini yükseltin.</translation>
    </message>
    <message>
        <source>The channel is gone: open another before going on.</source>
        <translation>Kanal kapanmıştır: Devam etmeden önce başkasını açın.</translation>
    </message>
    <message>
        <source>inequivalent arg</source>
        <translation>inequivalent arg</translation>
    </message>
    <message>
        <source>unknown delivery tag</source>
        <translation>unknown delivery tag</translation>
    </message>
    <message>
        <source>consumer timeout</source>
        <translation>tüketici zaman aşımı</translation>
    </message>
    <message>
        <source>Connection forced</source>
        <translation>Bağlantı zorla kapatıldı</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>An operator or the broker itself closed the connection; the client did nothing wrong.</source>
        <translation>Bağlantıyı bir işletmeci ya da broker&apos;ın kendisi kapatmıştır; istemci yanlış bir şey yapmamıştır.</translation>
    </message>
    <message>
        <source>`CONNECTION_FORCED - broker forced connection closure with reason &apos;shutdown&apos;`: the node is stopping.</source>
        <translation>`CONNECTION_FORCED - broker forced connection closure with reason &apos;shutdown&apos;`: Düğüm durmaktadır.</translation>
    </message>
    <message>
        <source>Reconnect automatically, to another node of the cluster.</source>
        <translation>Otomatik olarak, kümenin başka bir düğümüne yeniden bağlanın.</translation>
    </message>
    <message>
        <source>`CONNECTION_FORCED - Closed via management plugin`, or `user … is deleted`.</source>
        <translation>`CONNECTION_FORCED - Closed via management plugin` ya da `user … is deleted`.</translation>
    </message>
    <message>
        <source>Ask who closed it.</source>
        <translation>Kimin kapattığını sorun.</translation>
    </message>
    <message>
        <source>Reconnect with a pause, and not all clients at once.</source>
        <translation>Biraz bekleyip yeniden bağlanın; bütün istemciler aynı anda bağlanmasın.</translation>
    </message>
    <message>
        <source>Invalid path</source>
        <translation>Geçersiz yol</translation>
    </message>
    <message>
        <source>The virtual host is unknown to the server.</source>
        <translation>Sunucu bu vhost&apos;u tanımaz.</translation>
    </message>
    <message>
        <source>RabbitMQ says 530 instead.</source>
        <translation>RabbitMQ bunun yerine 530 der.</translation>
    </message>
    <message>
        <source>Correct the vhost.</source>
        <translation>vhost adını düzeltin.</translation>
    </message>
    <message>
        <source>Look at the vhost in the URL when another broker sends it.</source>
        <translation>Başka bir broker gönderirse URL&apos;deki vhost&apos;a bakın.</translation>
    </message>
    <message>
        <source>Frame error</source>
        <translation>Çerçeve hatası</translation>
    </message>
    <message>
        <source>A frame could not be read.</source>
        <translation>Bir çerçeve okunamamıştır.</translation>
    </message>
    <message>
        <source>`FRAME_ERROR - type 2, all octets = &lt;&lt;&gt;&gt;: {frame_too_large,34383,16376}`: several threads write to one connection or channel and their frames mix, or the library has an error.</source>
        <translation>`FRAME_ERROR - type 2, all octets = &lt;&lt;&gt;&gt;: {frame_too_large,34383,16376}`: Birkaç iş parçacığı aynı bağlantıya ya da kanala yazar ve çerçeveleri birbirine karışır ya da kitaplıkta hata vardır.</translation>
    </message>
    <message>
        <source>One channel for each publishing thread, or a lock around it; update the client library.</source>
        <translation>Yayımlayan her iş parçacığına bir kanal ya da çevresinde bir kilit; istemci kitaplığını güncelleyin.</translation>
    </message>
    <message>
        <source>`{frame_too_large,6307,4088}` with `type 1` during the login: an OAuth 2 token longer than the first frames may be, 8192 bytes since RabbitMQ 4.1, 4096 in older versions.</source>
        <translation>Oturum açılırken `type 1` ve `{frame_too_large,6307,4088}`: OAuth 2 belirteci, ilk çerçeveler için izin verilenden (RabbitMQ 4.1&apos;den beri 8192, eski sürümlerde 4096 bayt) uzundur.</translation>
    </message>
    <message>
        <source>Shorten the token (fewer scopes) or update RabbitMQ.</source>
        <translation>Belirteci kısaltın (daha az kapsam) ya da RabbitMQ&apos;yu güncelleyin.</translation>
    </message>
    <message>
        <source>TLS on the plain port, or something that is not AMQP, brings no 501: RabbitMQ closes without a code and logs `bad_header`, since 4.1 `detected_unexpected_tls_header`.</source>
        <translation>Şifrelenmemiş bağlantı noktasına TLS ya da AMQP olmayan bir şey 501 getirmez: RabbitMQ kod vermeden kapatır ve günlüğe `bad_header`, 4.1&apos;den beri TLS için `detected_unexpected_tls_header` yazar.</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Sözdizimi hatası</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Herhangi bir yöntem</translation>
    </message>
    <message>
        <source>A frame holds a value that cannot be.</source>
        <translation>Çerçeve, olamayacak bir değer taşır.</translation>
    </message>
    <message>
        <source>A header or argument of a type that the broker does not know.</source>
        <translation>Broker&apos;ın bilmediği türde bir başlık ya da argüman.</translation>
    </message>
    <message>
        <source>Use plain types in headers: text, numbers, booleans.</source>
        <translation>Başlıklarda sade türler kullanın: metin, sayı, mantıksal değer.</translation>
    </message>
    <message>
        <source>Remove custom headers one by one to find the value.</source>
        <translation>Değeri bulmak için özel başlıkları birer birer çıkarın.</translation>
    </message>
    <message>
        <source>Command invalid</source>
        <translation>Geçersiz komut</translation>
    </message>
    <message>
        <source>The method does not belong at this point of the dialogue.</source>
        <translation>Yöntemin, diyaloğun bu noktasında yeri yoktur.</translation>
    </message>
    <message>
        <source>`COMMAND_INVALID - unimplemented method` or a second `connection.open`: an error of the library.</source>
        <translation>`COMMAND_INVALID - unimplemented method` ya da ikinci bir `connection.open`: kitaplık hatası.</translation>
    </message>
    <message>
        <source>Update the library.</source>
        <translation>Kitaplığı güncelleyin.</translation>
    </message>
    <message>
        <source>No configuration helps here; the client library has to be right.</source>
        <translation>Burada hiçbir ayar işe yaramaz; istemci kitaplığının doğru olması gerekir.</translation>
    </message>
    <message>
        <source>Channel error</source>
        <translation>Kanal hatası</translation>
    </message>
    <message>
        <source>The client uses a channel that is not open, or opens one that is.</source>
        <translation>İstemci, açık olmayan bir kanalı kullanır ya da açık olanı açar.</translation>
    </message>
    <message>
        <source>`CHANNEL_ERROR - expected &apos;channel.open&apos;`: the channel was closed by an error before, and the program goes on with it.</source>
        <translation>`CHANNEL_ERROR - expected &apos;channel.open&apos;`: Kanal önceki bir hatayla kapanmıştır, program onu kullanmayı sürdürür.</translation>
    </message>
    <message>
        <source>Look for the 403, 404 or 406 before it; open a new channel after each of them.</source>
        <translation>Öncesindeki 403, 404 veya 406&apos;yı arayın; her birinden sonra yeni kanal açın.</translation>
    </message>
    <message>
        <source>`CHANNEL_ERROR - second &apos;channel.open&apos; seen`: two threads share a channel number.</source>
        <translation>`CHANNEL_ERROR - second &apos;channel.open&apos; seen`: İki iş parçacığı aynı kanal numarasını kullanır.</translation>
    </message>
    <message>
        <source>Give each thread its own channel.</source>
        <translation>Her iş parçacığına ayrı kanal verin.</translation>
    </message>
    <message>
        <source>Look for the channel error that came before: it explains this one.</source>
        <translation>Öncesinde gelen kanal hatasını arayın: Bunu o açıklar.</translation>
    </message>
    <message>
        <source>Unexpected frame</source>
        <translation>Beklenmeyen çerçeve</translation>
    </message>
    <message>
        <source>Another frame was due: mostly a method came between the parts of a message.</source>
        <translation>Sırada başka bir çerçeve vardı: Çoğunlukla iletinin parçaları arasına bir yöntem girmiştir.</translation>
    </message>
    <message>
        <source>`UNEXPECTED_FRAME - expected content header for class 60, got non content header frame instead`: several threads publish on one channel.</source>
        <translation>`UNEXPECTED_FRAME - expected content header for class 60, got non content header frame instead`: Birkaç iş parçacığı aynı kanalda yayımlar.</translation>
    </message>
    <message>
        <source>One channel for each publishing thread, or a lock around it.</source>
        <translation>Yayımlayan her iş parçacığına bir kanal ya da çevresinde bir kilit.</translation>
    </message>
    <message>
        <source>Never publish on one channel from two threads.</source>
        <translation>Aynı kanalda iki iş parçacığından yayımlamayın.</translation>
    </message>
    <message>
        <source>Resource error</source>
        <translation>Kaynak hatası</translation>
    </message>
    <message>
        <source>The server has no resources left for what was asked.</source>
        <translation>Sunucuda istenen iş için kaynak kalmamıştır.</translation>
    </message>
    <message>
        <source>Seldom from RabbitMQ: short of memory or disk it blocks publishers (`connection.blocked`) rather than closing.</source>
        <translation>RabbitMQ&apos;dan seyrek gelir: Bellek veya disk azalınca kapatmak yerine yayımcıları durdurur (`connection.blocked`).</translation>
    </message>
    <message>
        <source>`rabbitmq-diagnostics alarms`</source>
        <translation>`rabbitmq-diagnostics alarms`</translation>
    </message>
    <message>
        <source>Free memory and disk, consume what is queued.</source>
        <translation>Bellek ve disk açın, kuyruktakileri tüketin.</translation>
    </message>
    <message>
        <source>Relieve the broker before the clients come back.</source>
        <translation>İstemciler dönmeden önce broker&apos;ı rahatlatın.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>Connection, consume</source>
        <translation>Bağlantı, tüketme</translation>
    </message>
    <message>
        <source>The request is against the server&apos;s rules, mostly the virtual host.</source>
        <translation>İstek sunucunun kurallarına aykırıdır; çoğunlukla vhost yüzünden.</translation>
    </message>
    <message>
        <source>`NOT_ALLOWED - vhost orders not found`: the vhost does not exist, or the URL has none or one `/` too many (`%2F` is the default vhost).</source>
        <translation>`NOT_ALLOWED - vhost orders not found`: vhost yoktur ya da URL&apos;de hiç yazılmamıştır veya bir `/` fazladır (varsayılan vhost `%2F` olarak yazılır).</translation>
    </message>
    <message>
        <source>`rabbitmqctl list_vhosts`</source>
        <translation>`rabbitmqctl list_vhosts`</translation>
    </message>
    <message>
        <source>Correct the URL, `amqp://jane:secret@host/orders`, or `rabbitmqctl add_vhost orders`.</source>
        <translation>URL&apos;yi düzeltin, `amqp://jane:secret@host/orders`, ya da `rabbitmqctl add_vhost orders` çalıştırın.</translation>
    </message>
    <message>
        <source>`NOT_ALLOWED - access to vhost &apos;orders&apos; refused for user &apos;jane&apos;`.</source>
        <translation>`NOT_ALLOWED - access to vhost &apos;orders&apos; refused for user &apos;jane&apos;`.</translation>
    </message>
    <message>
        <source>Give the rights: `rabbitmqctl set_permissions -p orders jane &apos;.*&apos; &apos;.*&apos; &apos;.*&apos;`.</source>
        <translation>Hakları verin: `rabbitmqctl set_permissions -p orders jane &apos;.*&apos; &apos;.*&apos; &apos;.*&apos;`.</translation>
    </message>
    <message>
        <source>Close what is not used; give each consumer its own tag.</source>
        <translation>Kullanılmayanları kapatın; her tüketiciye ayrı etiket verin.</translation>
    </message>
    <message>
        <source>The password was right: that would be 403.</source>
        <translation>Parola doğrudur: yanlış olsaydı 403 gelirdi.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Uygulanmıyor</translation>
    </message>
    <message>
        <source>The broker does not have the function asked for.</source>
        <translation>Broker&apos;da istenen işlev yoktur.</translation>
    </message>
    <message>
        <source>`NOT_IMPLEMENTED - immediate=true`, since RabbitMQ 3.0.</source>
        <translation>`NOT_IMPLEMENTED - immediate=true`, RabbitMQ 3.0&apos;dan beri.</translation>
    </message>
    <message>
        <source>Publish without `immediate`.</source>
        <translation>`immediate` olmadan yayımlayın.</translation>
    </message>
    <message>
        <source>`NOT_IMPLEMENTED - prefetch_size!=0`: RabbitMQ counts messages, not bytes.</source>
        <translation>`NOT_IMPLEMENTED - prefetch_size!=0`: RabbitMQ bayt değil, ileti sayar.</translation>
    </message>
    <message>
        <source>Set `prefetch_count` and leave the size at 0.</source>
        <translation>`prefetch_count` ayarlayın, boyutu 0 bırakın.</translation>
    </message>
    <message>
        <source>It costs the whole connection.</source>
        <translation>Bağlantının tümüne mal olur.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>İç hata</translation>
    </message>
    <message>
        <source>The server failed in a way that it did not expect.</source>
        <translation>Sunucu, beklemediği biçimde başarısız olmuştur.</translation>
    </message>
    <message>
        <source>`INTERNAL_ERROR` in the client and a crash report in RabbitMQ&apos;s log at the same second, often a queue whose leader node is down.</source>
        <translation>İstemcide `INTERNAL_ERROR`, RabbitMQ günlüğünde aynı saniyede bir çökme raporu; çoğu kez lider düğümü kapalı bir kuyruk.</translation>
    </message>
    <message>
        <source>`rabbitmq-diagnostics status`, the log of each node</source>
        <translation>`rabbitmq-diagnostics status`, her düğümün günlüğü</translation>
    </message>
    <message>
        <source>Bring the node back and update RabbitMQ; let the client reconnect.</source>
        <translation>Düğümü geri getirin ve RabbitMQ&apos;yu güncelleyin; istemci yeniden bağlansın.</translation>
    </message>
    <message>
        <source>Pass the text of the log on to those who maintain the broker.</source>
        <translation>Günlükteki metni broker&apos;ın bakımını yapanlara iletin.</translation>
    </message>
    <message>
        <source>`PRECONDITION_FAILED - cannot declare queue &apos;orders&apos;: queue limit in vhost &apos;/&apos; (1000) is reached`.</source>
        <translation>`PRECONDITION_FAILED - cannot declare queue &apos;orders&apos;: queue limit in vhost &apos;/&apos; (1000) is reached`.</translation>
    </message>
    <message>
        <source>`rabbitmqctl list_vhost_limits -p /`</source>
        <translation>`rabbitmqctl list_vhost_limits -p /`</translation>
    </message>
    <message>
        <source>Delete queues that nobody uses; look for a program that declares a new one on each start. Only then raise `max-queues`.</source>
        <translation>Kimsenin kullanmadığı kuyrukları silin; her başlangıçta yeni kuyruk tanımlayan bir program olup olmadığına bakın. `max-queues` değerini ancak bundan sonra yükseltin.</translation>
    </message>
    <message>
        <source>A limit of connections or channels for the user or vhost is reached (`connection limit`, `maximum allowed user limit`), or a consumer tag is used twice on a channel (`attempt to reuse consumer tag`).</source>
        <translation>Kullanıcı ya da vhost için bağlantı veya kanal sınırına ulaşılmıştır (`connection limit`, `maximum allowed user limit`) ya da bir kanalda aynı tüketici etiketi iki kez kullanılmıştır (`attempt to reuse consumer tag`).</translation>
    </message>
</context>
</TS>
