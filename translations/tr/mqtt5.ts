<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>mqtt5</name>
    <message>
        <source>Success</source>
        <extracomment>class success</extracomment>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>In packets</source>
        <translation>Bulunduğu paketler</translation>
    </message>
    <message>
        <source>Any acknowledgement</source>
        <translation>Her onay</translation>
    </message>
    <message>
        <source>CONNACK, PUBACK and others</source>
        <translation>CONNACK, PUBACK ve ötekiler</translation>
    </message>
    <message>
        <source>The request was accepted.</source>
        <translation>İstek kabul edilmiştir.</translation>
    </message>
    <message>
        <source>SUBACK</source>
        <translation>SUBACK</translation>
    </message>
    <message>
        <source>Subscribed, with QoS 0 at most.</source>
        <translation>Abone olunmuştur, en çok QoS 0 ile.</translation>
    </message>
    <message>
        <source>DISCONNECT</source>
        <translation>DISCONNECT</translation>
    </message>
    <message>
        <source>The client leaves in order; the will message is not published.</source>
        <translation>İstemci düzenli ayrılır; vasiyet iletisi yayımlanmaz.</translation>
    </message>
    <message>
        <source>All is well, and in a SUBACK also the lowest quality of service.</source>
        <translation>Her şey yolundadır; SUBACK içinde aynı zamanda en düşük hizmet kalitesidir.</translation>
    </message>
    <message>
        <source>A subscription asks for QoS 1 and gets 0: the broker limits it, and messages may be lost.</source>
        <translation>Abonelik QoS 1 ister, 0 alır: Aracı sunucu (broker) sınırlamıştır, iletiler yitirilebilir.</translation>
    </message>
    <message>
        <source>Look at the limit of the broker; in Mosquitto `max_qos`.</source>
        <translation>Broker&apos;daki sınıra bakın; Mosquitto&apos;da `max_qos`.</translation>
    </message>
    <message>
        <source>PUBACK with 0, and no subscriber has the message: it says that the broker took it over, not that anybody got it.</source>
        <translation>PUBACK 0 ile gelir, ileti hiçbir abonede yoktur: Bu, broker&apos;ın iletiyi üstlendiğini söyler, birine ulaştığını değil.</translation>
    </message>
    <message>
        <source>Look at topic and subscription; upper and lower case count.</source>
        <translation>Konuya ve aboneliğe bakın; büyük-küçük harf ayrımı vardır.</translation>
    </message>
    <message>
        <source>Everything below 128 is success.</source>
        <translation>128&apos;in altındaki her şey başarıdır.</translation>
    </message>
    <message>
        <source>Granted QoS 1</source>
        <translation>QoS 1 verildi</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonelik</translation>
    </message>
    <message>
        <source>Subscribed with QoS 1 at most: each message arrives at least once, some perhaps twice.</source>
        <translation>En çok QoS 1 ile abone olunmuştur: Her ileti en az bir kez, kimisi belki iki kez gelir.</translation>
    </message>
    <message>
        <source>Duplicates after a reconnect.</source>
        <translation>Yeniden bağlandıktan sonra yinelenen iletiler.</translation>
    </message>
    <message>
        <source>Let the receiver recognise duplicates.</source>
        <translation>Alan taraf yinelenenleri tanısın.</translation>
    </message>
    <message>
        <source>The number is the quality granted, perhaps lower than asked.</source>
        <translation>Sayı, istenenden düşük olabilen, verilen kalitedir.</translation>
    </message>
    <message>
        <source>Granted QoS 2</source>
        <translation>QoS 2 verildi</translation>
    </message>
    <message>
        <source>Subscribed with QoS 2: each message exactly once between broker and this client.</source>
        <translation>QoS 2 ile abone olunmuştur: Broker ile bu istemci arasında her ileti tam bir kez.</translation>
    </message>
    <message>
        <source>Messages still come with QoS 0: the publisher sent them so, and the lower of the two applies.</source>
        <translation>İletiler yine QoS 0 ile gelir: Yayımcı öyle göndermiştir, ikisinden düşük olanı geçerlidir.</translation>
    </message>
    <message>
        <source>Raise the quality at the publisher.</source>
        <translation>Kaliteyi yayımcıda yükseltin.</translation>
    </message>
    <message>
        <source>Choose it where duplicates do harm; it costs two more packets for each message.</source>
        <translation>Yinelenenler zarar veriyorsa bunu seçin; her ileti için iki paket daha gerekir.</translation>
    </message>
    <message>
        <source>Disconnect with Will Message</source>
        <translation>Vasiyet iletisiyle ayrılma</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Ayrılma</translation>
    </message>
    <message>
        <source>The client leaves in order and wants its will message published all the same.</source>
        <translation>İstemci düzenli ayrılır, yine de vasiyet iletisinin yayımlanmasını ister.</translation>
    </message>
    <message>
        <source>Devices that go to sleep and want to be shown as offline at once.</source>
        <translation>Uykuya geçen ve hemen çevrimdışı görünmek isteyen aygıtlar.</translation>
    </message>
    <message>
        <source>Use 0 where the will is meant for failures only.</source>
        <translation>Vasiyet yalnızca arıza içinse 0 kullanın.</translation>
    </message>
    <message>
        <source>A server never sends it.</source>
        <translation>Sunucu bunu göndermez.</translation>
    </message>
    <message>
        <source>No matching subscribers</source>
        <translation>Eşleşen abone yok</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Yayımlama</translation>
    </message>
    <message>
        <source>The broker took the message and nobody has subscribed to this topic.</source>
        <translation>Broker iletiyi almıştır, bu konuya abone olan yoktur.</translation>
    </message>
    <message>
        <source>A typing error in the topic, or the receiver is off and has no lasting session. Brokers need not send 16.</source>
        <translation>Konuda yazım hatası vardır ya da alan taraf kapalıdır ve kalıcı oturumu yoktur. Broker&apos;lar 16 göndermek zorunda değildir.</translation>
    </message>
    <message>
        <source>`mosquitto_sub -v -t &apos;#&apos;`</source>
        <translation>`mosquitto_sub -v -t &apos;#&apos;`</translation>
    </message>
    <message>
        <source>Compare the topics letter by letter.</source>
        <translation>Konuları harf harf karşılaştırın.</translation>
    </message>
    <message>
        <source>Do not send the message again; nobody would get it either.</source>
        <translation>İletiyi yeniden göndermeyin; o da kimseye ulaşmaz.</translation>
    </message>
    <message>
        <source>No subscription existed</source>
        <translation>Abonelik yoktu</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abonelikten çıkma</translation>
    </message>
    <message>
        <source>There was nothing to end: no subscription with this very filter.</source>
        <translation>Bitirecek bir şey yoktur: Tam bu filtreyle bir abonelik bulunmaz.</translation>
    </message>
    <message>
        <source>The filter is written differently from the one subscribed with.</source>
        <translation>Filtre, abone olunandan farklı yazılmıştır.</translation>
    </message>
    <message>
        <source>Use the same string.</source>
        <translation>Aynı dizgeyi kullanın.</translation>
    </message>
    <message>
        <source>The client may go on as if it had unsubscribed.</source>
        <translation>İstemci, abonelikten çıkmış gibi devam edebilir.</translation>
    </message>
    <message>
        <source>Continue authentication</source>
        <translation>Kimlik doğrulama sürüyor</translation>
    </message>
    <message>
        <source>Enhanced authentication</source>
        <translation>Genişletilmiş kimlik doğrulama</translation>
    </message>
    <message>
        <source>Another round is needed, as with SCRAM or Kerberos.</source>
        <translation>SCRAM veya Kerberos&apos;ta olduğu gibi bir tur daha gerekir.</translation>
    </message>
    <message>
        <source>Only with an authentication method in CONNECT.</source>
        <translation>Yalnızca CONNECT içinde bir kimlik doğrulama yöntemi varsa görülür.</translation>
    </message>
    <message>
        <source>Let the library answer.</source>
        <translation>Kitaplık yanıtlasın.</translation>
    </message>
    <message>
        <source>Either side may send it until both are satisfied.</source>
        <translation>İki taraf da yeterli bulana kadar her biri gönderebilir.</translation>
    </message>
    <message>
        <source>Re-authenticate</source>
        <translation>Yeniden kimlik doğrulama</translation>
    </message>
    <message>
        <source>The client proves its identity anew without leaving, before a token runs out.</source>
        <translation>İstemci, belirtecin süresi dolmadan ve bağlantıyı kesmeden kimliğini yeniden kanıtlar.</translation>
    </message>
    <message>
        <source>A broker without support closes with 130.</source>
        <translation>Desteklemeyen broker 130 ile kapatır.</translation>
    </message>
    <message>
        <source>Reconnect with a new token instead.</source>
        <translation>Bunun yerine yeni belirteçle yeniden bağlanın.</translation>
    </message>
    <message>
        <source>Sent by clients, with the method of the CONNECT.</source>
        <translation>İstemciler, CONNECT&apos;teki yöntemle gönderir.</translation>
    </message>
    <message>
        <source>Unspecified error</source>
        <translation>Belirtilmemiş hata</translation>
    </message>
    <message>
        <source>Any packet</source>
        <translation>Herhangi bir paket</translation>
    </message>
    <message>
        <source>Something failed and the broker will not or cannot say what. In MQTT 3.1.1 it is the one error that a SUBACK knows.</source>
        <translation>Bir şey başarısız olmuştur, broker ne olduğunu söylemek istemez ya da söyleyemez. MQTT 3.1.1&apos;de SUBACK&apos;in bildiği tek hatadır.</translation>
    </message>
    <message>
        <source>A subscription over 3.1.1 gets 128: mostly the ACL forbids the topic.</source>
        <translation>3.1.1 üzerinden abonelik 128 alır: Çoğunlukla ACL konuyu yasaklar.</translation>
    </message>
    <message>
        <source>The broker&apos;s log (in Mosquitto with `log_type all`)</source>
        <translation>Broker&apos;ın günlüğü (Mosquitto&apos;da `log_type all` ile)</translation>
    </message>
    <message>
        <source>Grant the topic to this user, or use version 5 to see the reason.</source>
        <translation>Bu kullanıcıya konu için izin verin ya da nedeni görmek için sürüm 5&apos;i kullanın.</translation>
    </message>
    <message>
        <source>Look for a Reason String in the properties.</source>
        <translation>Özellikler arasında açıklama dizgesine (Reason String) bakın.</translation>
    </message>
    <message>
        <source>Malformed Packet</source>
        <translation>Bozuk paket</translation>
    </message>
    <message>
        <source>The packet cannot be read: wrong length, invalid UTF-8, bits that must not be set.</source>
        <translation>Paket okunamaz: yanlış uzunluk, geçersiz UTF-8, olmaması gereken bitler.</translation>
    </message>
    <message>
        <source>A client that speaks TLS to the plain port or the reverse, or HTTP on 1883.</source>
        <translation>Şifrelenmemiş bağlantı noktasına TLS, ya da tersi; 1883&apos;e HTTP.</translation>
    </message>
    <message>
        <source>Use 8883 for TLS and 1883 without, and `ws` only on the WebSocket listener.</source>
        <translation>TLS için 8883, TLS&apos;siz 1883 kullanın; `ws` yalnızca WebSocket dinleyicisinde.</translation>
    </message>
    <message>
        <source>Suspect the port and the transport first, the library second.</source>
        <translation>Önce bağlantı noktasından ve taşıma katmanından, sonra kitaplıktan kuşkulanın.</translation>
    </message>
    <message>
        <source>Protocol Error</source>
        <translation>Protokol hatası</translation>
    </message>
    <message>
        <source>The packet is readable and not allowed here: a second CONNECT, a property given twice, a value out of range.</source>
        <translation>Paket okunabilir, ama burada izinli değildir: ikinci CONNECT, iki kez verilmiş özellik, aralık dışı değer.</translation>
    </message>
    <message>
        <source>Two threads use one connection and mix their packets.</source>
        <translation>İki iş parçacığı tek bağlantıyı kullanır ve paketleri karışır.</translation>
    </message>
    <message>
        <source>One connection, one writer; update the library.</source>
        <translation>Her bağlantıya tek yazan; kitaplığı güncelleyin.</translation>
    </message>
    <message>
        <source>A shared subscription with No Local set.</source>
        <translation>No Local işaretli paylaşılan abonelik.</translation>
    </message>
    <message>
        <source>Switch No Local off for `$share/…`.</source>
        <translation>`$share/…` için No Local seçeneğini kapatın.</translation>
    </message>
    <message>
        <source>Expect the connection to close after it.</source>
        <translation>Ardından bağlantının kapanmasını bekleyin.</translation>
    </message>
    <message>
        <source>Implementation specific error</source>
        <translation>Uygulamaya özgü hata</translation>
    </message>
    <message>
        <source>The packet is valid and this broker does not process it.</source>
        <translation>Paket geçerlidir, bu broker işlemez.</translation>
    </message>
    <message>
        <source>Cloud brokers with rules of their own on topics, retained messages or properties.</source>
        <translation>Konular, saklanan iletiler veya özellikler için kendi kuralları olan bulut broker&apos;ları.</translation>
    </message>
    <message>
        <source>Read the Reason String and the provider&apos;s list of limits.</source>
        <translation>Açıklama dizgesini (Reason String) ve sağlayıcının sınır listesini okuyun.</translation>
    </message>
    <message>
        <source>A broker that sends it should explain itself in the Reason String.</source>
        <translation>Bunu gönderen broker, nedenini açıklama dizgesinde (Reason String) bildirmelidir.</translation>
    </message>
    <message>
        <source>Unsupported Protocol Version</source>
        <translation>Desteklenmeyen protokol sürümü</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The broker does not speak the version in the CONNECT.</source>
        <translation>Broker, CONNECT içindeki sürümü bilmez.</translation>
    </message>
    <message>
        <source>A client with version 5 towards a 3.1.1 broker; such a broker answers in its own form, with return code 1.</source>
        <translation>3.1.1 broker&apos;ına sürüm 5 ile gelen istemci; böyle bir broker kendi biçimiyle, 1 dönüş koduyla yanıt verir.</translation>
    </message>
    <message>
        <source>Set `MQTTv311` in the client, or update the broker.</source>
        <translation>İstemcide `MQTTv311` ayarlayın ya da broker&apos;ı güncelleyin.</translation>
    </message>
    <message>
        <source>Set the version explicitly instead of leaving it to the library.</source>
        <translation>Sürümü kitaplığa bırakmayıp açıkça ayarlayın.</translation>
    </message>
    <message>
        <source>Client Identifier not valid</source>
        <translation>İstemci kimliği geçersiz</translation>
    </message>
    <message>
        <source>The client id is well-formed and not accepted.</source>
        <translation>İstemci kimliğinin biçimi doğrudur ama kabul edilmez.</translation>
    </message>
    <message>
        <source>An empty id where the broker does not assign one (Mosquitto `allow_zero_length_clientid false`), or a cloud service that wants the id of the registered device.</source>
        <translation>Broker&apos;ın kimlik atamadığı yerde boş kimlik (Mosquitto `allow_zero_length_clientid false`) ya da kayıtlı aygıtın kimliğini isteyen bulut hizmeti.</translation>
    </message>
    <message>
        <source>Set the id that is expected, unique for each client.</source>
        <translation>Beklenen ve her istemcide benzersiz olan kimliği ayarlayın.</translation>
    </message>
    <message>
        <source>A duplicate id is accepted and throws out the other client: 142.</source>
        <translation>Yinelenen kimlik kabul edilir ve öteki istemcinin bağlantısını düşürür: 142.</translation>
    </message>
    <message>
        <source>Bad User Name or Password</source>
        <translation>Kullanıcı adı veya parola hatalı</translation>
    </message>
    <message>
        <source>The broker does not accept the credentials.</source>
        <translation>Broker kimlik bilgilerini kabul etmez.</translation>
    </message>
    <message>
        <source>`mosquitto_pub -V mqttv5 -h broker.example.org -u jane -P secret -t test -m x -d`</source>
        <translation>`mosquitto_pub -V mqttv5 -h broker.example.org -u jane -P secret -t test -m x -d`</translation>
    </message>
    <message>
        <source>A token that has run out, at cloud brokers that take it as the password.</source>
        <translation>Belirteci parola olarak alan bulut broker&apos;larında süresi dolmuş belirteç.</translation>
    </message>
    <message>
        <source>Get a new token before each connect; correct the clock of the device.</source>
        <translation>Her bağlantıdan önce yeni belirteç alın; aygıtın saatini düzeltin.</translation>
    </message>
    <message>
        <source>connection refused bad user name or password</source>
        <translation>bağlantı reddedildi kullanıcı adı veya parola hatalı</translation>
    </message>
    <message>
        <source>return code 4</source>
        <translation>dönüş kodu 4</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Yetkili değil</translation>
    </message>
    <message>
        <source>Connect, publish, subscribe</source>
        <translation>Bağlantı, yayımlama, abonelik</translation>
    </message>
    <message>
        <source>The client may not do this: connect, or use this topic.</source>
        <translation>İstemcinin bunu yapmaya yetkisi yoktur: bağlanmaya ya da bu konuyu kullanmaya.</translation>
    </message>
    <message>
        <source>Mosquitto since 2.0 with no listener configured takes local clients only, and with a listener no anonymous ones (`allow_anonymous` is `false` by default): `Connection error: Connection Refused: not authorised.`</source>
        <translation>Mosquitto, 2.0&apos;dan beri dinleyici yapılandırılmamışsa yalnızca yerel istemcileri alır, dinleyici varsa anonim istemcileri almaz (`allow_anonymous` varsayılan olarak `false`): `Connection error: Connection Refused: not authorised.`</translation>
    </message>
    <message>
        <source>Create users (`password_file`), or allow anonymous clients on a closed network only.</source>
        <translation>Kullanıcı oluşturun (`password_file`) ya da anonim istemcilere yalnızca kapalı bir ağda izin verin.</translation>
    </message>
    <message>
        <source>`acl_file` of the broker; its log shows `Denied PUBLISH from`</source>
        <translation>Broker&apos;ın `acl_file` dosyası; günlüğünde `Denied PUBLISH from` görünür</translation>
    </message>
    <message>
        <source>Add `topic readwrite sensors/#` for the user.</source>
        <translation>Kullanıcı için `topic readwrite sensors/#` ekleyin.</translation>
    </message>
    <message>
        <source>A cloud service closes after CONNECT: policy or certificate of the device does not cover this client id.</source>
        <translation>Bulut hizmeti, bağlantıyı CONNECT&apos;ten sonra kapatır: Aygıtın ilkesi ya da sertifikası bu istemci kimliğini kapsamaz.</translation>
    </message>
    <message>
        <source>Compare the client id and topics with the policy.</source>
        <translation>İstemci kimliğini ve konuları ilkeyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Ask the broker&apos;s log which of the two was missing, the login or the right on the topic.</source>
        <translation>İkisinden hangisinin, oturumun mu konu hakkının mı eksik olduğuna broker günlüğünden bakın.</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>yetki yok</translation>
    </message>
    <message>
        <source>return code 5</source>
        <translation>dönüş kodu 5</translation>
    </message>
    <message>
        <source>acl denied</source>
        <translation>acl reddi</translation>
    </message>
    <message>
        <source>Server unavailable</source>
        <translation>Sunucu kullanılamıyor</translation>
    </message>
    <message>
        <source>The broker cannot take clients now.</source>
        <translation>Broker şu anda istemci alamaz.</translation>
    </message>
    <message>
        <source>During a restart, or with a back end for users or storage that does not answer. Over 3.1.1 it is return code 3.</source>
        <translation>Yeniden başlarken ya da kullanıcılar veya depolama için kullanılan arka uç yanıt vermezken. 3.1.1&apos;de 3 dönüş kodudur.</translation>
    </message>
    <message>
        <source>Reconnect with growing, random pauses.</source>
        <translation>Giderek uzayan, rastgele aralarla yeniden bağlanın.</translation>
    </message>
    <message>
        <source>Keep trying, with pauses: the client has nothing to change.</source>
        <translation>Ara vererek deneyin: İstemcide değiştirilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Sunucu meşgul</translation>
    </message>
    <message>
        <source>The broker is up and overloaded.</source>
        <translation>Broker çalışır, ama aşırı yüklüdür.</translation>
    </message>
    <message>
        <source>All devices reconnect at once after an outage.</source>
        <translation>Kesintiden sonra tüm aygıtlar aynı anda yeniden bağlanır.</translation>
    </message>
    <message>
        <source>Spread the reconnects by chance over minutes.</source>
        <translation>Yeniden bağlanmaları dakikalara rastgele dağıtın.</translation>
    </message>
    <message>
        <source>Ask clients to wait; for a rate of connections there is 159.</source>
        <translation>İstemcilerden beklemelerini ister; bağlantı hızı için 159 vardır.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Yasaklandı</translation>
    </message>
    <message>
        <source>An administrator, or a rule, has shut this client out.</source>
        <translation>Bir yönetici ya da kural bu istemciyi dışarıda bırakmıştır.</translation>
    </message>
    <message>
        <source>EMQX with flapping detection bans clients that connect and leave too often, for five minutes by default.</source>
        <translation>Bağlanıp ayrılma algılaması açık EMQX, çok sık bağlanıp ayrılan istemcileri varsayılan olarak beş dakika yasaklar.</translation>
    </message>
    <message>
        <source>Mend the client that cannot stay connected, then lift the ban in the dashboard.</source>
        <translation>Bağlı kalamayan istemciyi düzeltin, sonra yasağı yönetim panelinden kaldırın.</translation>
    </message>
    <message>
        <source>Reconnecting in a loop only prolongs it.</source>
        <translation>Döngüde yeniden bağlanmak yalnızca süreyi uzatır.</translation>
    </message>
    <message>
        <source>Server shutting down</source>
        <translation>Sunucu kapanıyor</translation>
    </message>
    <message>
        <source>The broker leaves in order.</source>
        <translation>Broker düzenli kapanmaktadır.</translation>
    </message>
    <message>
        <source>Updates and restarts.</source>
        <translation>Güncellemeler ve yeniden başlatmalar.</translation>
    </message>
    <message>
        <source>Reconnect after a while; a session with an expiry goes on.</source>
        <translation>Bir süre sonra yeniden bağlanın; süresi tanımlı oturum kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Spread the reconnects, or the restarted broker meets all clients at once.</source>
        <translation>Yeniden bağlanmaları dağıtın; yoksa yeniden başlayan broker tüm istemcilerle aynı anda karşılaşır.</translation>
    </message>
    <message>
        <source>Bad authentication method</source>
        <translation>Kimlik doğrulama yöntemi hatalı</translation>
    </message>
    <message>
        <source>Connect, AUTH</source>
        <translation>Bağlantı, AUTH</translation>
    </message>
    <message>
        <source>The broker does not offer this method of enhanced authentication, or it is not the one of the session.</source>
        <translation>Broker, genişletilmiş kimlik doğrulamanın bu yöntemini sunmaz ya da oturumdaki yöntem bu değildir.</translation>
    </message>
    <message>
        <source>A client sets an Authentication Method although plain user name and password are wanted.</source>
        <translation>Yalnızca kullanıcı adı ve parola istenirken istemci bir Authentication Method ayarlar.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Çıkarın.</translation>
    </message>
    <message>
        <source>Plain user name and password need no authentication method at all.</source>
        <translation>Yalın kullanıcı adı ve parola için kimlik doğrulama yöntemi gerekmez.</translation>
    </message>
    <message>
        <source>Keep Alive timeout</source>
        <translation>Canlı tutma zaman aşımı</translation>
    </message>
    <message>
        <source>Nothing came from the client for one and a half times its keep alive.</source>
        <translation>İstemciden, canlı tutma süresinin bir buçuk katı boyunca hiçbir şey gelmemiştir.</translation>
    </message>
    <message>
        <source>The device slept or lost its network; Mosquitto logs `disconnected: exceeded timeout` (older versions `has exceeded timeout, disconnecting`).</source>
        <translation>Aygıt uyumuş ya da ağını yitirmiştir; Mosquitto günlüğe `disconnected: exceeded timeout` (eski sürümler `has exceeded timeout, disconnecting`) yazar.</translation>
    </message>
    <message>
        <source>Set a keep alive that suits the network (60 seconds is usual), and reconnect by program.</source>
        <translation>Ağa uygun bir süre ayarlayın (60 saniye alışılmıştır) ve yeniden bağlanmayı programa bırakın.</translation>
    </message>
    <message>
        <source>A long computation blocks the client&apos;s network loop, so that no PINGREQ goes out.</source>
        <translation>Uzun bir hesaplama istemcinin ağ döngüsünü tıkar, PINGREQ gönderilemez.</translation>
    </message>
    <message>
        <source>Run the loop in a thread of its own (`loop_start()` in Paho).</source>
        <translation>Döngüyü ayrı bir iş parçacığında çalıştırın (Paho&apos;da `loop_start()`).</translation>
    </message>
    <message>
        <source>Subscribers learn of it by the will message, which the broker now publishes.</source>
        <translation>Aboneler bunu, broker&apos;ın şimdi yayımladığı vasiyet (will) iletisinden öğrenir.</translation>
    </message>
    <message>
        <source>Session taken over</source>
        <translation>Oturum devralındı</translation>
    </message>
    <message>
        <source>Another connection came with the same client id, and the older one is closed.</source>
        <translation>Aynı istemci kimliğiyle başka bir bağlantı gelmiştir, eskisi kapatılır.</translation>
    </message>
    <message>
        <source>The addresses beside the client id in the broker&apos;s log</source>
        <translation>Broker günlüğünde istemci kimliğinin yanındaki adresler</translation>
    </message>
    <message>
        <source>Give each client an id of its own; look for a second process, a test copy or an image flashed to several devices.</source>
        <translation>Her istemciye ayrı bir kimlik verin; ikinci bir süreç, sınama kopyası ya da birden çok aygıta yazılmış aynı imaj arayın.</translation>
    </message>
    <message>
        <source>A device reconnects after a network change before the broker has missed the old connection.</source>
        <translation>Aygıt, ağ değiştirdikten sonra, broker eski bağlantının koptuğunu fark etmeden yeniden bağlanır.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapılması gerekmez.</translation>
    </message>
    <message>
        <source>The one that gets 142 should not reconnect blindly.</source>
        <translation>142 alan, körlemesine yeniden bağlanmamalıdır.</translation>
    </message>
    <message>
        <source>client id conflict</source>
        <translation>istemci kimliği çakışması</translation>
    </message>
    <message>
        <source>reconnect loop</source>
        <translation>sürekli yeniden bağlanma</translation>
    </message>
    <message>
        <source>Topic Filter invalid</source>
        <translation>Konu filtresi geçersiz</translation>
    </message>
    <message>
        <source>Subscribe, unsubscribe</source>
        <translation>Abonelik, abonelikten çıkma</translation>
    </message>
    <message>
        <source>The filter is well-formed and not accepted by this broker or for this client.</source>
        <translation>Filtrenin biçimi doğrudur ama bu broker onu kabul etmez ya da filtre bu istemci için geçerli değildir.</translation>
    </message>
    <message>
        <source>Cloud brokers that forbid `#` at the top, or limit the number of levels.</source>
        <translation>En üstte `#` kullanımını yasaklayan ya da düzey sayısını sınırlayan bulut broker&apos;ları.</translation>
    </message>
    <message>
        <source>Subscribe to narrower filters.</source>
        <translation>Daha dar filtrelere abone olun.</translation>
    </message>
    <message>
        <source>Test the filter with `mosquitto_sub` as the same user.</source>
        <translation>Filtreyi aynı kullanıcıyla `mosquitto_sub` üzerinde sınayın.</translation>
    </message>
    <message>
        <source>Topic Name invalid</source>
        <translation>Konu adı geçersiz</translation>
    </message>
    <message>
        <source>Publish, will</source>
        <translation>Yayımlama, vasiyet</translation>
    </message>
    <message>
        <source>The topic is well-formed and not accepted.</source>
        <translation>Konunun biçimi doğrudur ama kabul edilmez.</translation>
    </message>
    <message>
        <source>A publish to `$SYS/…` or to a name that the service keeps for itself.</source>
        <translation>`$SYS/…` altına ya da hizmetin kendine ayırdığı bir ada yayımlama.</translation>
    </message>
    <message>
        <source>Use a topic of your own.</source>
        <translation>Kendi konunuzu kullanın.</translation>
    </message>
    <message>
        <source>Wildcards in a topic name are 130 or 129, not 144.</source>
        <translation>Konu adındaki joker karakterler 144 değil, 130 ya da 129&apos;dur.</translation>
    </message>
    <message>
        <source>Packet Identifier in use</source>
        <translation>Paket kimliği kullanımda</translation>
    </message>
    <message>
        <source>Publish, subscribe</source>
        <translation>Yayımlama, abonelik</translation>
    </message>
    <message>
        <source>The identifier belongs to a packet that is not finished yet: the two sides do not agree about the session.</source>
        <translation>Kimlik, henüz bitmemiş bir pakete aittir: İki taraf oturum konusunda anlaşmaz.</translation>
    </message>
    <message>
        <source>A client that forgot its state after a restart and goes on with an old session.</source>
        <translation>Yeniden başladıktan sonra durumunu unutan ve eski oturumla süren istemci.</translation>
    </message>
    <message>
        <source>Connect with Clean Start.</source>
        <translation>Clean Start ile bağlanın.</translation>
    </message>
    <message>
        <source>Store the session state on the client, or do not ask for it to be kept.</source>
        <translation>Oturum durumunu istemcide saklayın ya da korunmasını istemeyin.</translation>
    </message>
    <message>
        <source>Packet Identifier not found</source>
        <translation>Paket kimliği bulunamadı</translation>
    </message>
    <message>
        <source>QoS 2 exchange</source>
        <translation>QoS 2 akışı</translation>
    </message>
    <message>
        <source>The packet that is spoken of is unknown. During recovery this is no error.</source>
        <translation>Sözü edilen paket bilinmiyordur. Kurtarma sırasında bu hata değildir.</translation>
    </message>
    <message>
        <source>After a reconnect, for messages that were finished before.</source>
        <translation>Yeniden bağlandıktan sonra, önceden bitmiş iletiler için.</translation>
    </message>
    <message>
        <source>Nothing; if it goes on, connect with Clean Start.</source>
        <translation>Bir şey gerekmez; sürerse Clean Start ile bağlanın.</translation>
    </message>
    <message>
        <source>Log it, and go on.</source>
        <translation>Günlüğe yazıp devam edin.</translation>
    </message>
    <message>
        <source>Receive Maximum exceeded</source>
        <translation>Alma sınırı aşıldı</translation>
    </message>
    <message>
        <source>More messages with QoS 1 or 2 are on the way than the receiver allows at once.</source>
        <translation>QoS 1 veya 2 ile yolda olan iletiler, alan tarafın aynı anda izin verdiğinden fazladır.</translation>
    </message>
    <message>
        <source>A home-made client ignores the Receive Maximum of the CONNACK (Mosquitto: `max_inflight_messages`, 20 by default).</source>
        <translation>Elle yazılmış istemci, CONNACK içindeki Receive Maximum değerini gözetmez (Mosquitto: `max_inflight_messages`, varsayılan 20).</translation>
    </message>
    <message>
        <source>Wait for acknowledgements.</source>
        <translation>Onayları bekleyin.</translation>
    </message>
    <message>
        <source>Only the library that sends can mend it.</source>
        <translation>Bunu yalnızca gönderen kitaplık düzeltebilir.</translation>
    </message>
    <message>
        <source>Topic Alias invalid</source>
        <translation>Konu takma adı geçersiz</translation>
    </message>
    <message>
        <source>The alias is larger than Topic Alias Maximum, or zero.</source>
        <translation>Takma ad, Topic Alias Maximum değerinden büyüktür ya da sıfırdır.</translation>
    </message>
    <message>
        <source>After a reconnect an alias is used before it has been set anew.</source>
        <translation>Yeniden bağlandıktan sonra takma ad, yeniden tanımlanmadan kullanılır.</translation>
    </message>
    <message>
        <source>Send the topic in full once for each connection.</source>
        <translation>Konuyu her bağlantıda bir kez tam olarak gönderin.</translation>
    </message>
    <message>
        <source>Aliases end with the connection.</source>
        <translation>Takma adlar bağlantıyla birlikte biter.</translation>
    </message>
    <message>
        <source>Packet too large</source>
        <translation>Paket çok büyük</translation>
    </message>
    <message>
        <source>The packet is larger than the Maximum Packet Size of the receiver.</source>
        <translation>Paket, alan tarafın Maximum Packet Size değerinden büyüktür.</translation>
    </message>
    <message>
        <source>Pictures or firmware in one message: AWS IoT takes 128 KB, Mosquitto as much as `max_packet_size` says (no limit by default in 2.0).</source>
        <translation>Tek iletide resim ya da aygıt yazılımı: AWS IoT 128 KB, Mosquitto `max_packet_size` kadar alır (2.0&apos;da varsayılan sınır yoktur).</translation>
    </message>
    <message>
        <source>Split the data, or send a link.</source>
        <translation>Veriyi bölün ya da indirileceği adresi (URL) gönderin.</translation>
    </message>
    <message>
        <source>The limit stands in the CONNACK.</source>
        <translation>Sınır CONNACK içindedir.</translation>
    </message>
    <message>
        <source>Message rate too high</source>
        <translation>İleti hızı çok yüksek</translation>
    </message>
    <message>
        <source>More messages a second than the broker allows.</source>
        <translation>Saniyede gönderilen ileti sayısı, broker&apos;ın izin verdiğinden fazladır.</translation>
    </message>
    <message>
        <source>A sensor in a loop without pause, or a bridge that echoes messages back.</source>
        <translation>Döngü içinde hiç beklemeden gönderen bir algılayıcı ya da iletileri geri yansıtan bir köprü.</translation>
    </message>
    <message>
        <source>Send less often; look for a loop between bridges.</source>
        <translation>Daha seyrek gönderin; köprüler arasında döngü arayın.</translation>
    </message>
    <message>
        <source>Slow the publisher down before it reconnects; otherwise it will be thrown out again.</source>
        <translation>Yeniden bağlanmadan önce yayımcıyı yavaşlatın; yoksa yine atılır.</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>Kota aşıldı</translation>
    </message>
    <message>
        <source>A limit of amount is reached: connections, subscriptions, stored messages.</source>
        <translation>Bir miktar sınırına ulaşılmıştır: bağlantılar, abonelikler, saklanan iletiler.</translation>
    </message>
    <message>
        <source>The queue of an absent client is full (Mosquitto `max_queued_messages`, 1000 by default).</source>
        <translation>Bağlı olmayan bir istemcinin kuyruğu dolmuştur (Mosquitto `max_queued_messages`, varsayılan 1000).</translation>
    </message>
    <message>
        <source>Let the client come more often, set a message expiry, or raise the limit.</source>
        <translation>İstemci daha sık bağlansın, iletilere geçerlilik süresi verin ya da sınırı yükseltin.</translation>
    </message>
    <message>
        <source>A plan of a cloud provider.</source>
        <translation>Bulut sağlayıcısının paket sınırı.</translation>
    </message>
    <message>
        <source>Use fewer connections or a larger plan.</source>
        <translation>Daha az bağlantı ya da daha büyük bir paket kullanın.</translation>
    </message>
    <message>
        <source>Find out which limit it is from the Reason String, then use less or ask for more.</source>
        <translation>Hangi sınır olduğunu açıklama dizgesinden (Reason String) öğrenin; sonra daha az kullanın ya da fazlasını isteyin.</translation>
    </message>
    <message>
        <source>Administrative action</source>
        <translation>Yönetici işlemi</translation>
    </message>
    <message>
        <source>Somebody closed this connection by hand or by a rule.</source>
        <translation>Bu bağlantıyı biri elle ya da bir kuralla kapatmıştır.</translation>
    </message>
    <message>
        <source>&quot;Kick&quot; in the broker&apos;s dashboard; a change of the dynamic security of Mosquitto.</source>
        <translation>Broker&apos;ın yönetim panelinde istemciyi atma; Mosquitto&apos;nun dinamik güvenlik ayarında bir değişiklik.</translation>
    </message>
    <message>
        <source>Ask the administrator before reconnecting by program.</source>
        <translation>Programla yeniden bağlanmadan önce yöneticiye sorun.</translation>
    </message>
    <message>
        <source>Programs should raise an alarm rather than come back at once.</source>
        <translation>Programlar hemen dönmek yerine uyarı vermelidir.</translation>
    </message>
    <message>
        <source>Payload format invalid</source>
        <translation>Yük biçimi geçersiz</translation>
    </message>
    <message>
        <source>The message says that it is UTF-8 text and is not.</source>
        <translation>İleti, UTF-8 metin olarak işaretlenmiştir ama değildir.</translation>
    </message>
    <message>
        <source>Binary data with Payload Format Indicator 1.</source>
        <translation>Payload Format Indicator 1 ile ikili veri.</translation>
    </message>
    <message>
        <source>Set 0 for binary data.</source>
        <translation>İkili veri için 0 ayarlayın.</translation>
    </message>
    <message>
        <source>Do not rely on it, since brokers need not check.</source>
        <translation>Buna güvenmeyin; broker&apos;lar denetlemek zorunda değildir.</translation>
    </message>
    <message>
        <source>Retain not supported</source>
        <translation>Saklama desteklenmiyor</translation>
    </message>
    <message>
        <source>The broker keeps no retained messages, and the client sent one.</source>
        <translation>Broker saklanan ileti tutmaz, istemci ise göndermiştir.</translation>
    </message>
    <message>
        <source>`retain_available false` in Mosquitto, or cloud services that switched it off.</source>
        <translation>Mosquitto&apos;da `retain_available false` ya da bunu kapatmış bulut hizmetleri.</translation>
    </message>
    <message>
        <source>Publish without the retain flag, in the will too.</source>
        <translation>Vasiyet dahil, saklama bayrağı olmadan yayımlayın.</translation>
    </message>
    <message>
        <source>The CONNACK says so in Retain Available.</source>
        <translation>CONNACK bunu Retain Available ile bildirir.</translation>
    </message>
    <message>
        <source>QoS not supported</source>
        <translation>QoS desteklenmiyor</translation>
    </message>
    <message>
        <source>The client sends with a higher quality than Maximum QoS in the CONNACK.</source>
        <translation>İstemci, CONNACK içindeki Maximum QoS değerinden yüksek bir QoS ile gönderir.</translation>
    </message>
    <message>
        <source>QoS 2 towards AWS IoT or Azure, which know 0 and 1.</source>
        <translation>QoS 2 ile gönderilir, AWS IoT ve Azure ise yalnızca 0 ve 1&apos;i destekler.</translation>
    </message>
    <message>
        <source>Use QoS 1.</source>
        <translation>QoS 1 kullanın.</translation>
    </message>
    <message>
        <source>A subscription with too high a quality is just granted less.</source>
        <translation>Çok yüksek QoS ile istenen abonelik reddedilmez, yalnızca daha düşük QoS ile verilir.</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Başka sunucu kullanın</translation>
    </message>
    <message>
        <source>Connect, disconnect</source>
        <translation>Bağlantı, ayrılma</translation>
    </message>
    <message>
        <source>For now the client is to go to the server in Server Reference.</source>
        <translation>İstemci şimdilik Server Reference içindeki sunucuya gitmelidir.</translation>
    </message>
    <message>
        <source>Load balancing or maintenance of a cluster; many libraries do not follow.</source>
        <translation>Yük dengeleme ya da küme bakımı; birçok kitaplık izlemez.</translation>
    </message>
    <message>
        <source>Follow the reference in the program, or connect to the load balancer again.</source>
        <translation>Göndermeyi programda izleyin ya da yük dengeleyiciye yeniden bağlanın.</translation>
    </message>
    <message>
        <source>Come back to the first address next time; a lasting move is 157.</source>
        <translation>Bir dahaki sefere ilk adrese dönün; kalıcı taşınma 157&apos;dir.</translation>
    </message>
    <message>
        <source>Server moved</source>
        <translation>Sunucu taşındı</translation>
    </message>
    <message>
        <source>The client is to use another server from now on.</source>
        <translation>İstemci bundan böyle başka bir sunucu kullanmalıdır.</translation>
    </message>
    <message>
        <source>A migration to a new broker.</source>
        <translation>Yeni bir broker&apos;a geçiş.</translation>
    </message>
    <message>
        <source>Change the address in the configuration.</source>
        <translation>Yapılandırmada adresi değiştirin.</translation>
    </message>
    <message>
        <source>Take the new address from Server Reference into the configuration.</source>
        <translation>Yeni adresi Server Reference özelliğinden alıp yapılandırmaya yazın.</translation>
    </message>
    <message>
        <source>Shared Subscriptions not supported</source>
        <translation>Paylaşılan abonelik desteklenmiyor</translation>
    </message>
    <message>
        <source>The broker does not serve `$share/…`.</source>
        <translation>Broker `$share/…` sunmaz.</translation>
    </message>
    <message>
        <source>Simple or embedded brokers.</source>
        <translation>Basit ya da gömülü broker&apos;lar.</translation>
    </message>
    <message>
        <source>Use plain subscriptions, or another broker.</source>
        <translation>Olağan abonelikleri ya da başka bir broker kullanın.</translation>
    </message>
    <message>
        <source>Look into the CONNACK before subscribing: it announces what is missing.</source>
        <translation>Abone olmadan önce CONNACK&apos;e bakın: Nelerin olmadığını bildirir.</translation>
    </message>
    <message>
        <source>Connection rate exceeded</source>
        <translation>Bağlantı hızı aşıldı</translation>
    </message>
    <message>
        <source>Too many connections in a short time.</source>
        <translation>Kısa sürede çok fazla bağlantı vardır.</translation>
    </message>
    <message>
        <source>A client that reconnects in a loop, or a whole fleet after an outage.</source>
        <translation>Döngüde yeniden bağlanan bir istemci ya da kesintiden sonra tüm aygıtlar.</translation>
    </message>
    <message>
        <source>Wait longer after each failure, with a random part.</source>
        <translation>Her başarısızlıktan sonra, rastgele bir pay ekleyerek daha uzun bekleyin.</translation>
    </message>
    <message>
        <source>Check whether one client is looping before raising the limit.</source>
        <translation>Sınırı yükseltmeden önce tek bir istemcinin döngüye girip girmediğine bakın.</translation>
    </message>
    <message>
        <source>Maximum connect time</source>
        <translation>En uzun bağlantı süresi</translation>
    </message>
    <message>
        <source>The time allowed for this connection is over, often that of its token.</source>
        <translation>Bu bağlantıya izin verilen süre dolmuştur; çoğu kez belirtecinin süresi.</translation>
    </message>
    <message>
        <source>Cloud brokers that end connections with the token or after a day.</source>
        <translation>Bağlantıyı belirteçle birlikte ya da bir günün sonunda bitiren bulut broker&apos;ları.</translation>
    </message>
    <message>
        <source>Reconnect with a fresh token.</source>
        <translation>Yeni belirteçle yeniden bağlanın.</translation>
    </message>
    <message>
        <source>Plan the renewal of the token before this moment.</source>
        <translation>Belirtecin yenilenmesini bu andan öncesine planlayın.</translation>
    </message>
    <message>
        <source>Subscription Identifiers not supported</source>
        <translation>Abonelik kimlikleri desteklenmiyor</translation>
    </message>
    <message>
        <source>The broker cannot mark messages with the number of the subscription.</source>
        <translation>Broker iletileri aboneliğin numarasıyla işaretleyemez.</translation>
    </message>
    <message>
        <source>A library that sets identifiers by default towards a simple broker.</source>
        <translation>Kimlikleri varsayılan olarak ayarlayan bir kitaplık ve basit bir broker.</translation>
    </message>
    <message>
        <source>Switch them off in the library.</source>
        <translation>Kitaplıkta kapatın.</translation>
    </message>
    <message>
        <source>Read Subscription Identifiers Available in the CONNACK before using them.</source>
        <translation>Kullanmadan önce CONNACK içindeki Subscription Identifiers Available değerini okuyun.</translation>
    </message>
    <message>
        <source>Wildcard Subscriptions not supported</source>
        <translation>Joker karakterli abonelik desteklenmiyor</translation>
    </message>
    <message>
        <source>The broker takes only subscriptions to single topics, without `+` and `#`.</source>
        <translation>Broker yalnızca tek konuya, `+` ve `#` olmadan aboneliği kabul eder.</translation>
    </message>
    <message>
        <source>Services with a fixed topic for each device.</source>
        <translation>Her aygıt için sabit konusu olan hizmetler.</translation>
    </message>
    <message>
        <source>Subscribe to each topic by name.</source>
        <translation>Her konuya adıyla abone olun.</translation>
    </message>
    <message>
        <source>A wildcard at a forbidden place only is 143.</source>
        <translation>Yalnızca yasak yerdeki joker karakter 143&apos;tür.</translation>
    </message>
    <message>
        <source>Packets that carry it</source>
        <translation>Taşıyan paketler</translation>
    </message>
    <message>
        <source>CONNACK only</source>
        <translation>Yalnızca CONNACK</translation>
    </message>
    <message>
        <source>CONNACK, and the answers to PUBLISH and SUBSCRIBE</source>
        <translation>CONNACK ile PUBLISH ve SUBSCRIBE yanıtları</translation>
    </message>
    <message>
        <source>In MQTT 3.1.1</source>
        <translation>MQTT 3.1.1&apos;de</translation>
    </message>
    <message>
        <source>Return code 4</source>
        <translation>Dönüş kodu 4</translation>
    </message>
    <message>
        <source>Return code 5 at CONNECT; a refused PUBLISH vanishes silently</source>
        <translation>CONNECT&apos;te dönüş kodu 5; reddedilen PUBLISH sessizce yok olur</translation>
    </message>
    <message>
        <source>After an upgrade to Mosquitto 2.0</source>
        <translation>Mosquitto 2.0&apos;a yükselttikten sonra</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Değişmez</translation>
    </message>
    <message>
        <source>Everybody, since anonymous clients are refused by default</source>
        <translation>Herkes alır, çünkü anonim istemciler varsayılan olarak reddedilir</translation>
    </message>
    <message>
        <source>When CONNECT succeeded and a topic fails, the password is fine: edit the ACL.</source>
        <translation>CONNECT başarılı olmuş da bir konu başarısızsa parola doğrudur: ACL&apos;yi düzenleyin.</translation>
    </message>
    <message>
        <source>Setting to look at in Mosquitto</source>
        <translation>Mosquitto&apos;da bakılacak ayar</translation>
    </message>
    <message>
        <source>RabbitMQ&apos;s MQTT plugin says 134 to a wrong or missing password, an unknown user, and a virtual host that does not exist. Over 3.1.1 the same is return code 4.</source>
        <translation>RabbitMQ&apos;nun MQTT eklentisi yanlış veya eksik parolaya, bilinmeyen kullanıcıya ve var olmayan vhost&apos;a 134 der. 3.1.1&apos;de aynı durum 4 dönüş kodudur.</translation>
    </message>
    <message>
        <source>`rabbitmqctl authenticate_user jane`, and the broker&apos;s log: `MQTT connection failed: access refused for user`</source>
        <translation>`rabbitmqctl authenticate_user jane` ve broker günlüğündeki `MQTT connection failed: access refused for user`</translation>
    </message>
    <message>
        <source>Set the password with `rabbitmqctl change_password jane`; a virtual host other than the default stands in front of the user name (`orders:jane`).</source>
        <translation>Parolayı `rabbitmqctl change_password jane` ile yeniden verin; varsayılandan başka bir vhost, kullanıcı adının önüne yazılır (`orders:jane`).</translation>
    </message>
    <message>
        <source>Mosquitto sends 134 only where the user name comes from the client&apos;s certificate (`use_identity_as_username`) and the client shows none. For a wrong password it says 135.</source>
        <translation>Mosquitto 134&apos;ü yalnızca kullanıcı adının istemci sertifikasından alındığı (`use_identity_as_username`) ve istemcinin sertifika göstermediği durumda gönderir. Yanlış parolaya 135 der.</translation>
    </message>
    <message>
        <source>Give the client its certificate and key, or take the setting out of the listener.</source>
        <translation>İstemciye sertifikasını ve anahtarını verin ya da ayarı dinleyiciden çıkarın.</translation>
    </message>
    <message>
        <source>Not every broker sends it for a wrong password, so look under 135 as well.</source>
        <translation>Her broker bunu yanlış parola için göndermez; 135&apos;e de bakın.</translation>
    </message>
    <message>
        <source>A wrong password, or a user who is not in Mosquitto&apos;s `password_file`: Mosquitto says 135 for these too, over 3.1.1 return code 5.</source>
        <translation>Yanlış parola ya da Mosquitto&apos;nun `password_file` dosyasında olmayan kullanıcı: Mosquitto bunlara da 135, 3.1.1&apos;de 5 dönüş kodunu verir.</translation>
    </message>
    <message>
        <source>Add the user or set the password anew with `mosquitto_passwd /etc/mosquitto/passwd jane`, then reload the broker (`SIGHUP`).</source>
        <translation>`mosquitto_passwd /etc/mosquitto/passwd jane` ile kullanıcıyı ekleyin veya parolasını yeniden verin, sonra broker&apos;a yapılandırmayı yeniden yükletin (`SIGHUP`).</translation>
    </message>
    <message>
        <source>The ACL gives the user no right on the topic: 135 in the PUBACK, over 3.1.1 the message vanishes without a word. Mosquitto&apos;s `acl_file` grants every SUBSCRIBE and withholds the messages; other brokers refuse it in the SUBACK.</source>
        <translation>ACL, kullanıcıya konuda hak vermez: PUBACK içinde 135 gelir, 3.1.1&apos;de ileti sessizce kaybolur. Mosquitto&apos;nun `acl_file` dosyası her SUBSCRIBE isteğini kabul eder, iletileri ise vermez; başka broker&apos;lar isteği SUBACK içinde reddeder.</translation>
    </message>
    <message>
        <source>Two clients with one id throw each other out in turn, every second or so. Mosquitto up to 2.0 logs `already connected, closing old connection`, 2.1 `disconnected: session taken over`.</source>
        <translation>Aynı kimlikli iki istemci, yaklaşık saniyede bir, birbirinin bağlantısını düşürür. Mosquitto 2.0&apos;a kadar günlüğe `already connected, closing old connection`, 2.1 ise `disconnected: session taken over` yazar.</translation>
    </message>
    <message>
        <source>134 rejects who you say you are, 135 what you want to do. A wrong password is 134 at RabbitMQ and 135 at Mosquitto.</source>
        <translation>134 bildirdiğiniz kimliği, 135 yapmak istediğinizi reddeder. Yanlış parola RabbitMQ&apos;da 134, Mosquitto&apos;da 135&apos;tir.</translation>
    </message>
    <message>
        <source>`use_identity_as_username`</source>
        <translation>`use_identity_as_username`</translation>
    </message>
    <message>
        <source>`password_file`, `acl_file`, `allow_anonymous`</source>
        <translation>`password_file`, `acl_file`, `allow_anonymous`</translation>
    </message>
</context>
</TS>
