<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>gmail</name>
    <message>
        <source>Transient Negative Completion</source>
        <extracomment>class 4yz</extracomment>
        <translation>Geçici Olumsuz Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>Permanent Negative Completion</source>
        <translation>Kalıcı Olumsuz Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>Temporary system problem</source>
        <translation>Geçici sistem sorunu</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>Something at Google fails for the moment.</source>
        <translation>Google tarafında o an bir şey aksamaktadır.</translation>
    </message>
    <message>
        <source>`421 4.3.0 Temporary System Problem. Try again later`.</source>
        <translation>`421 4.3.0 Temporary System Problem. Try again later`.</translation>
    </message>
    <message>
        <source>`https://www.google.com/appsstatus/dashboard/`</source>
        <translation>`https://www.google.com/appsstatus/dashboard/`</translation>
    </message>
    <message>
        <source>Leave it to the queue.</source>
        <translation>Kuyruğa bırakın.</translation>
    </message>
    <message>
        <source>Unlike 421 4.7.x it is no judgement on the sender.</source>
        <translation>421 4.7.x&apos;in aksine gönderenle ilgili bir yargı değildir.</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Sunucu meşgul</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>The receiving server at Google is overloaded.</source>
        <translation>Google&apos;daki alıcı sunucu aşırı yüklüdür.</translation>
    </message>
    <message>
        <source>`421 4.4.5 Server busy, try again later`.</source>
        <translation>`421 4.4.5 Server busy, try again later`.</translation>
    </message>
    <message>
        <source>Let the queue retry, with another of Google&apos;s MX hosts if your server can.</source>
        <translation>Kuyruk yeniden denesin; sunucunuz yapabiliyorsa Google&apos;ın başka bir MX makinesiyle.</translation>
    </message>
    <message>
        <source>Busy is the server here; 450 4.2.1 speaks of one mailbox.</source>
        <translation>Burada meşgul olan sunucudur; 450 4.2.1 tek bir posta kutusundan söz eder.</translation>
    </message>
    <message>
        <source>Suspicious content, refused for now</source>
        <translation>Şüpheli içerik, şimdilik reddedildi</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>Text or links look suspicious, and Google puts the message off instead of refusing it outright.</source>
        <translation>Metin veya bağlantılar şüpheli görünür; Google iletiyi kesin reddetmek yerine erteler.</translation>
    </message>
    <message>
        <source>`421 4.7.0 This message is suspicious due to the nature of the content`.</source>
        <translation>`421 4.7.0 This message is suspicious due to the nature of the content`.</translation>
    </message>
    <message>
        <source>Let the queue retry; if it goes on for hours, take out links to young or shared domains.</source>
        <translation>Kuyruğun yeniden denemesini bekleyin; saatlerce sürerse yeni veya ortak alan adlarına giden bağlantıları çıkarın.</translation>
    </message>
    <message>
        <source>The lasting form of the verdict is 550 5.7.1 unsolicited.</source>
        <translation>Kararın kalıcı biçimi, istenmeyen ileti diyen 550 5.7.1&apos;dir.</translation>
    </message>
    <message>
        <source>Low domain reputation, refused for now</source>
        <translation>Düşük alan adı itibarı, şimdilik reddedildi</translation>
    </message>
    <message>
        <source>The domain in From or in the signature is badly rated, and Google asks to be tried again later.</source>
        <translation>From başlığındaki veya imzadaki alan adının notu kötüdür; Google daha sonra yeniden denenmesini ister.</translation>
    </message>
    <message>
        <source>`421 4.7.0 This message is suspicious due to the very low reputation of the sending domain`.</source>
        <translation>`421 4.7.0 This message is suspicious due to the very low reputation of the sending domain`.</translation>
    </message>
    <message>
        <source>Hold newsletters back, write to readers who opened mail of late, and see that nobody else signs with your domain.</source>
        <translation>Bültenleri bekletin, son zamanlarda ileti açmış okurlara yazın ve alan adınızla başkasının imzalamadığından emin olun.</translation>
    </message>
    <message>
        <source>The rating follows the domain to every relay.</source>
        <translation>Bu not, hangi aktarma sunucusu kullanılırsa kullanılsın alan adının peşinden gelir.</translation>
    </message>
    <message>
        <source>Connection expired</source>
        <translation>Bağlantının süresi doldu</translation>
    </message>
    <message>
        <source>The session was idle or open for too long, and Google ends it.</source>
        <translation>Oturum fazla boş kalmış veya fazla açık tutulmuştur; Google onu bitirir.</translation>
    </message>
    <message>
        <source>`421 4.7.0 Connection expired, try reconnecting`.</source>
        <translation>`421 4.7.0 Connection expired, try reconnecting`.</translation>
    </message>
    <message>
        <source>Reconnect. If it recurs, limit how long the client keeps a session (Postfix: `smtp_connection_reuse_time_limit`).</source>
        <translation>Yeniden bağlanın. Yineleniyorsa istemcinin oturumu tutma süresini sınırlayın (Postfix: `smtp_connection_reuse_time_limit`).</translation>
    </message>
    <message>
        <source>Mail confirmed with 250 before it is safe.</source>
        <translation>Daha önce 250 ile onaylanmış posta güvendedir.</translation>
    </message>
    <message>
        <source>Try again later, at the greeting</source>
        <translation>Daha karşılamada “sonra deneyin” yanıtı</translation>
    </message>
    <message>
        <source>Google closes the connection at once, usually to fend off a flood.</source>
        <translation>Google bağlantıyı hemen kapatır, genellikle bir akını önlemek için.</translation>
    </message>
    <message>
        <source>`421-4.7.0 Try again later, closing connection.` in answer to EHLO, often from `smtp-relay.gmail.com`.</source>
        <translation>EHLO komutuna `421-4.7.0 Try again later, closing connection.` yanıtı gelir; çoğu kez `smtp-relay.gmail.com` sunucusundan.</translation>
    </message>
    <message>
        <source>The name in EHLO: `postconf smtp_helo_name`</source>
        <translation>EHLO adı: `postconf smtp_helo_name`</translation>
    </message>
    <message>
        <source>Open fewer connections at once. On the relay, send a real host name in EHLO instead of `localhost`.</source>
        <translation>Aynı anda daha az bağlantı açın. Aktarma hizmetinde EHLO&apos;da `localhost` yerine gerçek bir makine adı gönderin.</translation>
    </message>
    <message>
        <source>It comes before any sender or recipient is named, so neither can be its cause.</source>
        <translation>Gönderen ve alıcı söylenmeden geldiği için nedeni bunlar olamaz.</translation>
    </message>
    <message>
        <source>Low IP reputation, refused for now</source>
        <translation>Düşük IP itibarı, şimdilik reddedildi</translation>
    </message>
    <message>
        <source>The sending IP address has a very low reputation with Google, so the message is held off. A fresh address without history can begin like this as well.</source>
        <translation>Gönderen IP adresinin Google&apos;daki itibarı çok düşüktür; ileti bu yüzden ertelenir. Geçmişi olmayan yeni bir adres de böyle başlayabilir.</translation>
    </message>
    <message>
        <source>`421 4.7.0 This message is suspicious due to the very low reputation of the sending IP address`.</source>
        <translation>`421 4.7.0 This message is suspicious due to the very low reputation of the sending IP address`.</translation>
    </message>
    <message>
        <source>Warm a new address up with small amounts; on an old one find the spam that spoiled it.</source>
        <translation>Yeni bir adresi küçük miktarlarla ısıtın; eski adreste itibarı bozan istenmeyen iletiyi bulun.</translation>
    </message>
    <message>
        <source>Once it is refused for good, the same words come with 550 5.7.1.</source>
        <translation>Kalıcı olarak reddedildiğinde aynı sözler 550 5.7.1 ile gelir.</translation>
    </message>
    <message>
        <source>Reverse DNS missing, older number</source>
        <translation>Ters DNS eksik, eski numara</translation>
    </message>
    <message>
        <source>The sending IP address has no matching PTR record. New replies use 4.7.23 for it.</source>
        <translation>Gönderen IP adresinin eşleşen PTR kaydı yoktur. Yeni yanıtlar bunun için 4.7.23 kullanır.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`</source>
        <translation>`dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Have the PTR set and test that its name resolves back.</source>
        <translation>PTR kaydını yaptırın ve kayıttaki adın aynı adrese geri çözüldüğünü sınayın.</translation>
    </message>
    <message>
        <source>Waiting does nothing for it, despite the 4.</source>
        <translation>Başındaki 4&apos;e karşın beklemek işe yaramaz.</translation>
    </message>
    <message>
        <source>Recipient domain requires TLS</source>
        <translation>Alıcı alan adı TLS istiyor</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes mail over TLS only, a setting of its administrator.</source>
        <translation>Alıcının alan adı yalnızca TLS ile posta alır; bu, yöneticisinin ayarıdır.</translation>
    </message>
    <message>
        <source>`421 4.7.0 TLS required for RCPT domain, closing connection`.</source>
        <translation>`421 4.7.0 TLS required for RCPT domain, closing connection`.</translation>
    </message>
    <message>
        <source>`posttls-finger gmail.com`</source>
        <translation>`posttls-finger gmail.com`</translation>
    </message>
    <message>
        <source>Switch STARTTLS on for outgoing mail, and look whether a firewall hides it.</source>
        <translation>Giden posta için STARTTLS&apos;i açın ve bir güvenlik duvarının bunu gizleyip gizlemediğine bakın.</translation>
    </message>
    <message>
        <source>Google&apos;s general rule on TLS has 4.7.29.</source>
        <translation>Google&apos;ın genel TLS kuralının kodu 4.7.29&apos;dur.</translation>
    </message>
    <message>
        <source>Unwanted mail from the IP, older number</source>
        <translation>IP&apos;den istenmeyen ileti, eski numara</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>Gmail slows an IP address that sends an unusual amount of unwanted mail; today&apos;s number for it is 4.7.28.</source>
        <translation>Gmail, olağan dışı miktarda istenmeyen ileti gönderen IP adresini yavaşlatır; bugünkü numarası 4.7.28&apos;dir.</translation>
    </message>
    <message>
        <source>`421 4.7.0 Our system has detected an unusual rate of unsolicited mail originating from your IP address`.</source>
        <translation>`421 4.7.0 Our system has detected an unusual rate of unsolicited mail originating from your IP address`.</translation>
    </message>
    <message>
        <source>Read on at 421 4.7.28 for the IP address; the remedy is the same.</source>
        <translation>IP adresi için olan 421 4.7.28&apos;e bakın; çözüm aynıdır.</translation>
    </message>
    <message>
        <source>It appears in older logs.</source>
        <translation>Eski günlüklerde görülür.</translation>
    </message>
    <message>
        <source>IP not on the recipient&apos;s list</source>
        <translation>IP alıcının listesinde değil</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes mail only from addresses that its administrator listed, such as the customer&apos;s own filter.</source>
        <translation>Alıcının alan adı yalnızca yöneticisinin listelediği adreslerden, örneğin kendi filtresinden posta alır.</translation>
    </message>
    <message>
        <source>`421 4.7.0 IP not in whitelist for RCPT domain, closing connection`.</source>
        <translation>`421 4.7.0 IP not in whitelist for RCPT domain, closing connection`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`: do you send to the MX or past it?</source>
        <translation>`dig +short mx example.org`: MX sunucusuna mı gönderiyorsunuz, onu atlıyor musunuz?</translation>
    </message>
    <message>
        <source>Deliver to the domain&apos;s MX; as the administrator add the gateway&apos;s addresses to the inbound gateway setting.</source>
        <translation>Alan adının MX sunucusuna teslim edin; yöneticiyseniz gelen ağ geçidi ayarına ağ geçidinin adreslerini ekleyin.</translation>
    </message>
    <message>
        <source>It is the customer&apos;s rule and no judgement on the sender.</source>
        <translation>Müşterinin kuralıdır, gönderen hakkında bir yargı değildir.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passed, rate limited</source>
        <translation>Ne SPF ne DKIM geçti, hız sınırlandı</translation>
    </message>
    <message>
        <source>Mail that passes neither SPF nor DKIM is let in slowly. The code is temporary, but without a change of the records the next messages get it again.</source>
        <translation>SPF ve DKIM&apos;in ikisinden de geçemeyen posta yavaşlatılarak alınır. Kod geçicidir ama kayıtlar değişmedikçe sonraki iletiler de aynı yanıtı alır.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`, `dig +short txt selector._domainkey.example.org`</source>
        <translation>`dig +short txt example.org`, `dig +short txt selector._domainkey.example.org`</translation>
    </message>
    <message>
        <source>Publish SPF for the sending hosts and switch DKIM signing on now: the same cause is also refused for good, with 550 5.7.26.</source>
        <translation>Gönderen makineler için SPF yayımlayın ve DKIM imzalamayı hemen açın: Aynı neden 550 5.7.26 ile kalıcı olarak da reddedilir.</translation>
    </message>
    <message>
        <source>Gmail slows with 421 what it otherwise refuses with 550.</source>
        <translation>Gmail başka durumlarda 550 ile reddettiğini 421 ile yavaşlatır.</translation>
    </message>
    <message>
        <source>Bulk sender without SPF, rate limited</source>
        <translation>SPF&apos;siz toplu gönderen, hız sınırlandı</translation>
    </message>
    <message>
        <source>Whoever sends in bulk to Gmail must pass SPF with the envelope domain. The mail is slowed because that check failed.</source>
        <translation>Gmail&apos;e toplu posta gönderen, zarf alan adıyla SPF&apos;den geçmek zorundadır. Denetim başarısız olduğu için posta yavaşlatılır.</translation>
    </message>
    <message>
        <source>`421 4.7.27 Your email has been rate limited because SPF authentication didn&apos;t pass for this message`.</source>
        <translation>`421 4.7.27 Your email has been rate limited because SPF authentication didn&apos;t pass for this message`.</translation>
    </message>
    <message>
        <source>`dig +short txt bounce.example.org` for the domain in MAIL FROM</source>
        <translation>MAIL FROM alan adı için `dig +short txt bounce.example.org`</translation>
    </message>
    <message>
        <source>Publish or complete SPF for the bounce domain of the sending service.</source>
        <translation>Gönderim hizmetinin kullandığı zarf alan adı için SPF yayımlayın veya kaydı tamamlayın.</translation>
    </message>
    <message>
        <source>It is the softer form of 550 5.7.27.</source>
        <translation>550 5.7.27 yanıtının yumuşak biçimidir.</translation>
    </message>
    <message>
        <source>IP blocked for a while</source>
        <translation>IP bir süre engellendi</translation>
    </message>
    <message>
        <source>After an unusual amount of unwanted mail Google has blocked the IP address for a time.</source>
        <translation>Olağan dışı miktarda istenmeyen iletiden sonra Google, IP adresini bir süre engellemiştir.</translation>
    </message>
    <message>
        <source>`421 4.7.28` with `unusual amount of unsolicited email`.</source>
        <translation>`421 4.7.28` ve `unusual amount of unsolicited email`.</translation>
    </message>
    <message>
        <source>Stop the source, hold bulk mail back for a day, then begin slowly with the recipients who read your mail.</source>
        <translation>Kaynağı durdurun, toplu postayı bir gün bekletin, sonra postanızı okuyan alıcılarla yavaşça başlayın.</translation>
    </message>
    <message>
        <source>It says amount where the milder texts say rate.</source>
        <translation>Daha hafif metinler hızdan, bu ise miktardan söz eder.</translation>
    </message>
    <message>
        <source>Rate limit for the DKIM domain</source>
        <translation>DKIM alan adı için hız sınırı</translation>
    </message>
    <message>
        <source>Much unwanted mail carries a DKIM signature of this domain. The limit follows the domain through every IP address it uses.</source>
        <translation>Çok sayıda istenmeyen ileti bu alan adının DKIM imzasını taşır. Sınır, hangi IP adresini kullanırsa kullansın alan adının peşinden gelir.</translation>
    </message>
    <message>
        <source>`421 4.7.28` with `originating from your DKIM domain`, and the domain in brackets.</source>
        <translation>`421 4.7.28` ve `originating from your DKIM domain`; alan adı köşeli ayraç içindedir.</translation>
    </message>
    <message>
        <source>Spam rate of the domain in Postmaster Tools</source>
        <translation>Postmaster Tools&apos;ta alan adının istenmeyen ileti oranı</translation>
    </message>
    <message>
        <source>Stop the mailing that draws complaints, and give bulk and personal mail different signing subdomains.</source>
        <translation>Şikâyet alan gönderimi durdurun; toplu ve kişisel posta için ayrı imza alt alan adları kullanın.</translation>
    </message>
    <message>
        <source>A change of IP address does not get around it.</source>
        <translation>IP adresini değiştirmek bundan kurtarmaz.</translation>
    </message>
    <message>
        <source>Rate limit for the IP address</source>
        <translation>IP adresi için hız sınırı</translation>
    </message>
    <message>
        <source>Unwanted mail from this IP address has come at an unusual rate, and Gmail slows the address for a time. All who share it are hit.</source>
        <translation>Bu IP adresinden olağan dışı hızda istenmeyen ileti gelmiştir; Gmail adresi bir süre yavaşlatır. Adresi paylaşan herkes etkilenir.</translation>
    </message>
    <message>
        <source>`qshape deferred` and the log: which account or site sends so much?</source>
        <translation>`qshape deferred` ve günlük: Bu kadar postayı hangi hesap veya site gönderiyor?</translation>
    </message>
    <message>
        <source>Find the source: a stolen password, a hacked web form, or users&apos; mail that is forwarded to Gmail together with its spam.</source>
        <translation>Kaynağı bulun: çalınmış bir parola, ele geçirilmiş bir web formu veya kullanıcıların, istenmeyen iletilerle birlikte Gmail&apos;e yönlendirilen postası.</translation>
    </message>
    <message>
        <source>550 5.7.28 is what comes when the address is refused instead of slowed.</source>
        <translation>Adres yavaşlatılmak yerine reddedilirse 550 5.7.28 gelir.</translation>
    </message>
    <message>
        <source>Too many messages with one Message-ID</source>
        <translation>Aynı Message-ID ile çok ileti</translation>
    </message>
    <message>
        <source>Many messages carry the same Message-ID, which ought to be unique; Gmail takes it for a flood.</source>
        <translation>Benzersiz olması gereken Message-ID başlığı çok sayıda iletide aynıdır; Gmail bunu akın sayar.</translation>
    </message>
    <message>
        <source>Let the program create a new Message-ID for each message, and find the loop or script that sends one message again and again.</source>
        <translation>Program her ileti için yeni bir Message-ID üretsin; aynı iletiyi tekrar tekrar gönderen döngüyü veya betiği bulun.</translation>
    </message>
    <message>
        <source>A missing Message-ID is another reply, 550 5.7.1.</source>
        <translation>Message-ID&apos;nin hiç olmaması başka bir yanıttır: 550 5.7.1.</translation>
    </message>
    <message>
        <source>Rate limit for the netblock</source>
        <translation>Adres bloğu için hız sınırı</translation>
    </message>
    <message>
        <source>Not your own address but the block around it has sent too much unwanted mail. On cheap cloud ranges the cause is often a neighbour.</source>
        <translation>Çok fazla istenmeyen iletiyi sizin adresiniz değil, çevresindeki blok göndermiştir. Ucuz bulut aralıklarında neden çoğu kez bir komşudur.</translation>
    </message>
    <message>
        <source>`421 4.7.28` with `originating from your IP Netblock`.</source>
        <translation>`421 4.7.28` ve `originating from your IP Netblock`.</translation>
    </message>
    <message>
        <source>`whois 192.0.2.25` for the size and owner of the block</source>
        <translation>Bloğun büyüklüğü ve sahibi için `whois 192.0.2.25`</translation>
    </message>
    <message>
        <source>Tell the hosting provider; move outgoing mail to a relay or a range that is kept clean.</source>
        <translation>Barındırma sağlayıcısına bildirin; giden postayı temiz tutulan bir aralığa veya aktarma hizmetine taşıyın.</translation>
    </message>
    <message>
        <source>It says nothing about your own server, as the form for one address does.</source>
        <translation>Tek adres için olan biçimin aksine kendi sunucunuz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Unusual rate of mail</source>
        <translation>Olağan dışı posta hızı</translation>
    </message>
    <message>
        <source>Queue length and mails an hour to Google; Postmaster Tools `https://postmaster.google.com`</source>
        <translation>Kuyruk uzunluğu ve Google&apos;a saatte giden ileti sayısı; Postmaster Tools `https://postmaster.google.com`</translation>
    </message>
    <message>
        <source>The longer texts of 4.7.28 name what is being counted.</source>
        <translation>4.7.28&apos;in daha uzun metinleri neyin sayıldığını söyler.</translation>
    </message>
    <message>
        <source>Rate limit for the SPF domain</source>
        <translation>SPF alan adı için hız sınırı</translation>
    </message>
    <message>
        <source>The envelope domain (MAIL FROM) stands behind an unusual amount of unwanted mail and is slowed.</source>
        <translation>Zarf alan adı (MAIL FROM) olağan dışı miktarda istenmeyen iletinin arkasındadır ve yavaşlatılır.</translation>
    </message>
    <message>
        <source>`421 4.7.28` with `originating from your SPF domain`.</source>
        <translation>`421 4.7.28` ve `originating from your SPF domain`.</translation>
    </message>
    <message>
        <source>The log for MAIL FROM of that domain: users, scripts, forwarding with SRS</source>
        <translation>O alan adının MAIL FROM kayıtları: kullanıcılar, betikler, SRS&apos;li yönlendirme</translation>
    </message>
    <message>
        <source>Keep spam out of what SRS forwards, since it goes out under your domain, and give newsletters an envelope domain of their own.</source>
        <translation>SRS ile yönlendirilen istenmeyen iletileri eleyin, çünkü sizin alan adınızla çıkarlar; bültenlere ayrı bir zarf alan adı verin.</translation>
    </message>
    <message>
        <source>It counts by MAIL FROM, whatever From says.</source>
        <translation>From ne derse desin, MAIL FROM&apos;a göre sayar.</translation>
    </message>
    <message>
        <source>Rate limit for linked domain</source>
        <translation>Bağlantı verilen alan adı için hız sınırı</translation>
    </message>
    <message>
        <source>Unwanted mail that links to one of your domains has come in mass, from you or from somebody who abuses your site or short links.</source>
        <translation>Alan adlarınızdan birine bağlantı veren istenmeyen ileti yığın hâlinde gelmiştir; gönderen siz ya da sitenizi veya kısa bağlantılarınızı kötüye kullanan biri olabilir.</translation>
    </message>
    <message>
        <source>`421 4.7.28` with `containing one of your URL domains`.</source>
        <translation>`421 4.7.28` ve `containing one of your URL domains`.</translation>
    </message>
    <message>
        <source>The links in the message, redirects and click counters included</source>
        <translation>Yönlendirmeler ve tıklama sayaçları dâhil, iletideki bağlantılar</translation>
    </message>
    <message>
        <source>Look for hacked pages and open redirects on the domain named, and replace shared tracking domains by your own.</source>
        <translation>Adı geçen alan adında ele geçirilmiş sayfa ve açık yönlendirme arayın; ortak izleme alan adı yerine kendinizinkini kullanın.</translation>
    </message>
    <message>
        <source>The only 4.7.28 that the text of the message decides.</source>
        <translation>İleti metninin belirlediği tek 4.7.28 budur.</translation>
    </message>
    <message>
        <source>TLS missing, rate limited</source>
        <translation>TLS yok, hız sınırlandı</translation>
    </message>
    <message>
        <source>Gmail demands an encrypted session from bulk senders; the message came unencrypted and is slowed.</source>
        <translation>Gmail toplu gönderenlerden şifrelenmiş oturum ister; ileti şifrelenmemiş geldiği için yavaşlatılır.</translation>
    </message>
    <message>
        <source>`postconf smtp_tls_security_level`</source>
        <translation>`postconf smtp_tls_security_level`</translation>
    </message>
    <message>
        <source>In Postfix set `smtp_tls_security_level = may`; elsewhere switch on opportunistic STARTTLS for outgoing mail.</source>
        <translation>Postfix&apos;te `smtp_tls_security_level = may` ayarlayın; başka yazılımlarda giden posta için fırsatçı STARTTLS&apos;i açın.</translation>
    </message>
    <message>
        <source>Gmail&apos;s milder answer to unencrypted mail; the harder one is 550 5.7.29.</source>
        <translation>Gmail&apos;in şifrelenmemiş postaya verdiği hafif yanıttır; ağır olanı 550 5.7.29&apos;dur.</translation>
    </message>
    <message>
        <source>Bulk sender without DKIM, rate limited</source>
        <translation>DKIM&apos;siz toplu gönderen, hız sınırlandı</translation>
    </message>
    <message>
        <source>Gmail requires that bulk senders sign with DKIM; this message has no signature that passes, so it is slowed.</source>
        <translation>Gmail toplu gönderenlerin DKIM ile imzalamasını ister; bu iletide geçerli bir imza yoktur, bu yüzden yavaşlatılır.</translation>
    </message>
    <message>
        <source>`opendkim-testkey -d example.org -s selector -vvv`</source>
        <translation>`opendkim-testkey -d example.org -s selector -vvv`</translation>
    </message>
    <message>
        <source>Publish the public key under the selector and let the last server that changes the message do the signing.</source>
        <translation>Genel anahtarı seçici altında yayımlayın; imzalamayı iletiyi değiştiren son sunucu yapsın.</translation>
    </message>
    <message>
        <source>With 421 a part of the mail still gets in; 550 5.7.30 takes none of it.</source>
        <translation>421 ile postanın bir bölümü yine de içeri alınır; 550 5.7.30 hiçbirini almaz.</translation>
    </message>
    <message>
        <source>From domain not aligned, rate limited</source>
        <translation>From alan adı hizalı değil, hız sınırlandı</translation>
    </message>
    <message>
        <source>SPF or DKIM may have passed, but for another domain than the one in From. Bulk senders need one of the two to match.</source>
        <translation>SPF veya DKIM geçmiş olabilir, ama From başlığındakinden başka bir alan adı için. Toplu gönderenlerde ikisinden birinin eşleşmesi gerekir.</translation>
    </message>
    <message>
        <source>`421 4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn&apos;t aligned with either` the authenticated SPF or DKIM domain.</source>
        <translation>`421 4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn&apos;t aligned with either` diye başlar ve doğrulanmış SPF veya DKIM alan adıyla hizalanmadığını söyler.</translation>
    </message>
    <message>
        <source>Original view of a delivered copy: compare the From domain with `header.d` and `smtp.mailfrom`</source>
        <translation>Ulaşmış bir kopyanın orijinal görünümü: From alan adını `header.d` ve `smtp.mailfrom` ile karşılaştırın</translation>
    </message>
    <message>
        <source>Set up DKIM with your own domain at the mailing service; its shared domain does not count.</source>
        <translation>Gönderim hizmetinde DKIM&apos;i kendi alan adınızla kurun; hizmetin ortak alan adı sayılmaz.</translation>
    </message>
    <message>
        <source>The refusal with the same reason is 550 5.7.32.</source>
        <translation>Aynı nedenle ret 550 5.7.32 ile gelir.</translation>
    </message>
    <message>
        <source>No DMARC record, rate limited</source>
        <translation>DMARC kaydı yok, hız sınırlandı</translation>
    </message>
    <message>
        <source>`421 4.7.40` with the words that the sending domain `doesn&apos;t have a DMARC record`.</source>
        <translation>`421 4.7.40` ve gönderen alan adı için `doesn&apos;t have a DMARC record` sözleri.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Publish `v=DMARC1; p=none; rua=mailto:dmarc@example.org` as a start: `p=none` is enough.</source>
        <translation>Başlangıç olarak `v=DMARC1; p=none; rua=mailto:dmarc@example.org` yayımlayın: `p=none` yeterlidir.</translation>
    </message>
    <message>
        <source>It complains of a missing record; a record that asks for rejection leads to 5.7.26.</source>
        <translation>Eksik kayıttan yakınır; reddedilmesini isteyen bir kayıt ise 5.7.26&apos;ya yol açar.</translation>
    </message>
    <message>
        <source>Mailbox receives too fast</source>
        <translation>Posta kutusu çok hızlı posta alıyor</translation>
    </message>
    <message>
        <source>One mailbox gets mail at a rate that keeps it from taking more for now. Google asks for the message to be sent again later.</source>
        <translation>Tek bir posta kutusuna, şu an için yenisini almasını engelleyecek hızda posta gelmektedir. Google iletinin daha sonra yeniden gönderilmesini ister.</translation>
    </message>
    <message>
        <source>`450 4.2.1 The user you are trying to contact is receiving mail too quickly`, or `receiving mail at a rate that prevents additional messages`.</source>
        <translation>`450 4.2.1 The user you are trying to contact is receiving mail too quickly` veya `receiving mail at a rate that prevents additional messages`.</translation>
    </message>
    <message>
        <source>`mailq` on the sending side: many messages to one recipient?</source>
        <translation>Gönderen tarafta `mailq`: Tek bir alıcıya çok sayıda ileti var mı?</translation>
    </message>
    <message>
        <source>Leave the queue to its retries. If your own system sends the flood (alarms, a loop between two mailboxes), stop that first.</source>
        <translation>Yeniden denemeyi kuyruğa bırakın. Akını kendi sisteminiz yapıyorsa (uyarılar, iki posta kutusu arasında döngü) önce onu durdurun.</translation>
    </message>
    <message>
        <source>The limit belongs to the recipient&apos;s mailbox; limits of the sending IP address come as 421 4.7.28.</source>
        <translation>Bu sınır alıcının posta kutusunundur; gönderen IP adresine ait sınırlar 421 4.7.28 ile gelir.</translation>
    </message>
    <message>
        <source>Peak relay limit</source>
        <translation>Aktarmada anlık sınır</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>A Workspace customer sends through Google&apos;s SMTP relay service faster than its peak limit allows.</source>
        <translation>Bir Workspace müşterisi, Google&apos;ın SMTP aktarma hizmeti üzerinden anlık sınırın izin verdiğinden hızlı posta göndermektedir.</translation>
    </message>
    <message>
        <source>`smtp-relay.gmail.com` answers `450 4.2.1 Peak SMTP relay limit exceeded for customer`.</source>
        <translation>`smtp-relay.gmail.com` şu yanıtı verir: `450 4.2.1 Peak SMTP relay limit exceeded for customer`.</translation>
    </message>
    <message>
        <source>Spread the mailing over more time and keep fewer sessions open at once; the queue can keep the rest.</source>
        <translation>Gönderimi daha uzun süreye yayın ve aynı anda daha az oturum açık tutun; kalanı kuyruk bekletebilir.</translation>
    </message>
    <message>
        <source>The relay&apos;s limit for a whole day is another reply, 550 5.7.1.</source>
        <translation>Aktarma hizmetinin günlük sınırı ayrı bir yanıttır: 550 5.7.1.</translation>
    </message>
    <message>
        <source>Several recipient domains in one transaction</source>
        <translation>Tek işlemde birkaç alıcı alan adı</translation>
    </message>
    <message>
        <source>One transaction named recipients of different domains whose settings cannot be applied together.</source>
        <translation>Tek işlemde, ayarları birlikte uygulanamayan farklı alan adlarından alıcılar belirtilmiştir.</translation>
    </message>
    <message>
        <source>`451 4.3.0 Multiple destination domains per transaction is unsupported`.</source>
        <translation>`451 4.3.0 Multiple destination domains per transaction is unsupported`.</translation>
    </message>
    <message>
        <source>A client that resends only the refused recipients gets through.</source>
        <translation>Yalnız reddedilen alıcıları yeniden gönderen istemci başarılı olur.</translation>
    </message>
    <message>
        <source>Temporarily rejected, no reason given</source>
        <translation>Geçici ret, nedeni söylenmiyor</translation>
    </message>
    <message>
        <source>The mail server has put the message off and gives no ground.</source>
        <translation>Posta sunucusu iletiyi ertelemiş ve gerekçe vermemiştir.</translation>
    </message>
    <message>
        <source>`451 4.3.0 Mail server temporarily rejected message`.</source>
        <translation>`451 4.3.0 Mail server temporarily rejected message`.</translation>
    </message>
    <message>
        <source>Wait for the queue. If one message alone fails for hours, compare it with those that pass: size, attachments, headers.</source>
        <translation>Kuyruğu bekleyin. Saatlerce yalnız bir ileti takılıyorsa geçenlerle karşılaştırın: boyut, ekler, başlıklar.</translation>
    </message>
    <message>
        <source>It is Google&apos;s answer when no other 4yz fits.</source>
        <translation>Başka bir 4yz uymadığında Google&apos;ın verdiği yanıttır.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>The client sent nothing for so long that Google closes the session.</source>
        <translation>İstemci o kadar uzun süre bir şey göndermemiştir ki Google oturumu kapatır.</translation>
    </message>
    <message>
        <source>`451 4.4.2 Timeout - closing connection`.</source>
        <translation>`451 4.4.2 Timeout - closing connection`.</translation>
    </message>
    <message>
        <source>Large messages only? Then test the path MTU</source>
        <translation>Yalnız büyük iletilerde mi? Öyleyse yol MTU&apos;sunu deneyin</translation>
    </message>
    <message>
        <source>Let the queue retry; look at firewalls with SMTP inspection and at slow content filters on the sending host.</source>
        <translation>Kuyruk yeniden denesin; SMTP denetimi yapan güvenlik duvarlarına ve gönderen makinedeki yavaş içerik filtrelerine bakın.</translation>
    </message>
    <message>
        <source>The client was silent; 421 4.7.0 ends sessions that are merely old.</source>
        <translation>İstemci susmuştur; 421 4.7.0 ise yalnızca eskimiş oturumları bitirir.</translation>
    </message>
    <message>
        <source>SMTP protocol violation</source>
        <translation>SMTP protokol ihlali</translation>
    </message>
    <message>
        <source>The client broke the order or form of the protocol; Google points to RFC 5321.</source>
        <translation>İstemci protokolün sırasını veya biçimini bozmuştur; Google RFC 5321&apos;e gönderme yapar.</translation>
    </message>
    <message>
        <source>`451 4.5.0 SMTP protocol violation`.</source>
        <translation>`451 4.5.0 SMTP protocol violation`.</translation>
    </message>
    <message>
        <source>Look for a client that sends before the greeting, or pipelines commands that were not offered.</source>
        <translation>Karşılamadan önce gönderen ya da sunulmamış olduğu hâlde komutları ardışık yollayan istemciyi arayın.</translation>
    </message>
    <message>
        <source>Named temporary, yet the same client will break the same rule again.</source>
        <translation>Geçici denir ama aynı istemci aynı kuralı yine bozar.</translation>
    </message>
    <message>
        <source>Reverse DNS wrong, rate limited</source>
        <translation>Ters DNS yanlış, hız sınırlandı</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`, `dig +short mail.example.org`</source>
        <translation>`dig +short -x 192.0.2.25`, `dig +short mail.example.org`</translation>
    </message>
    <message>
        <source>Ask the owner of the IP address (hosting or access provider) to set the PTR, and give that name an A or AAAA record.</source>
        <translation>PTR kaydını IP adresinin sahibine (barındırma veya erişim sağlayıcısı) yaptırın; o ada da A veya AAAA kaydı verin.</translation>
    </message>
    <message>
        <source>The permanent form is 550 5.7.25.</source>
        <translation>Kalıcı biçimi 550 5.7.25&apos;tir.</translation>
    </message>
    <message>
        <source>Suspicious SPF record, rate limited</source>
        <translation>Şüpheli SPF kaydı, hız sınırlandı</translation>
    </message>
    <message>
        <source>The SPF record of the sending domain has entries that look suspicious to Google.</source>
        <translation>Gönderen alan adının SPF kaydında Google&apos;a şüpheli gelen öğeler vardır.</translation>
    </message>
    <message>
        <source>`451 4.7.24 The SPF record of the sending domain has one` or more suspicious entries.</source>
        <translation>`451 4.7.24 The SPF record of the sending domain has one` diye başlayan yanıt, kayıtta bir veya birkaç şüpheli öğe olduğunu söyler.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`, then every `include` in it</source>
        <translation>`dig +short txt example.org`, ardından içindeki her `include`</translation>
    </message>
    <message>
        <source>Take out entries for hosts that no longer send for you, and any `+all` or very large range.</source>
        <translation>Artık sizin adınıza göndermeyen makinelerin öğelerini, `+all` öğesini ve çok geniş aralıkları çıkarın.</translation>
    </message>
    <message>
        <source>Here the record itself displeases, not its result.</source>
        <translation>Burada sonuç değil kaydın kendisi beğenilmemiştir.</translation>
    </message>
    <message>
        <source>DNS failed during DMARC check</source>
        <translation>DMARC denetiminde DNS başarısız</translation>
    </message>
    <message>
        <source>Google could not fetch the SPF, DKIM or DMARC records of the sender&apos;s domain in time, and so could not judge the message.</source>
        <translation>Google, gönderenin alan adının SPF, DKIM veya DMARC kayıtlarını zamanında alamamış, iletiyi bu yüzden değerlendirememiştir.</translation>
    </message>
    <message>
        <source>`dig +trace txt _dmarc.example.org`, and again from another network</source>
        <translation>`dig +trace txt _dmarc.example.org` ve aynı sorgu başka bir ağdan</translation>
    </message>
    <message>
        <source>Let the queue retry, and see whether all name servers of the domain answer, over TCP too.</source>
        <translation>Kuyruğun yeniden denemesini bekleyin; alan adının tüm ad sunucularının TCP üzerinden de yanıt verip vermediğine bakın.</translation>
    </message>
    <message>
        <source>451 leaves the verdict open; a check that could be made and failed is 421 or 550 with 7.26.</source>
        <translation>451 kararı açık bırakır; yapılabilen ve başarısız olan denetim, 7.26 ile 421 veya 550 döndürür.</translation>
    </message>
    <message>
        <source>Recipient&apos;s storage full</source>
        <translation>Alıcının depolama alanı dolu</translation>
    </message>
    <message>
        <source>The storage that Gmail, Drive and Photos share is used up, so the mailbox takes no more for now. Google asks for a later attempt.</source>
        <translation>Gmail, Drive ve Fotoğraflar&apos;ın paylaştığı depolama alanı dolmuştur; posta kutusu şu an yeni ileti almaz. Google, daha sonra yeniden denenmesini ister.</translation>
    </message>
    <message>
        <source>Let the queue retry. Tell the recipient by another way, since only they can free or buy space.</source>
        <translation>Kuyruğun yeniden denemesini bekleyin. Yeri yalnızca alıcı açabileceği veya satın alabileceği için ona başka bir yoldan haber verin.</translation>
    </message>
    <message>
        <source>452 is sent while the account is in use; an unused full one gets 552 5.2.2.</source>
        <translation>Hesap kullanılıyorsa 452, dolu ve kullanılmıyorsa 552 5.2.2 gönderilir.</translation>
    </message>
    <message>
        <source>Recipient needs a transaction of its own</source>
        <translation>Alıcıya ayrı işlem gerek</translation>
    </message>
    <message>
        <source>The rules of this recipient&apos;s domain are too large to be applied together with those of the other recipients.</source>
        <translation>Bu alıcının alan adındaki kurallar, öteki alıcılarınkiyle birlikte uygulanamayacak kadar büyüktür.</translation>
    </message>
    <message>
        <source>`452 4.5.3 Domain policy size per transaction exceeded`.</source>
        <translation>`452 4.5.3 Domain policy size per transaction exceeded`.</translation>
    </message>
    <message>
        <source>Send the rest in another transaction; a queue does this at its next attempt.</source>
        <translation>Kalanları ayrı bir işlemde gönderin; kuyruk bunu sonraki denemesinde yapar.</translation>
    </message>
    <message>
        <source>Recipients accepted before stay accepted.</source>
        <translation>Önceden kabul edilen alıcılar geçerli kalır.</translation>
    </message>
    <message>
        <source>Too many recipients in a message</source>
        <translation>İletide çok fazla alıcı</translation>
    </message>
    <message>
        <source>The message has more recipients than Google takes at once.</source>
        <translation>İletide Google&apos;ın bir kerede aldığından çok alıcı vardır.</translation>
    </message>
    <message>
        <source>`452 4.5.3 Your message has too many recipients`.</source>
        <translation>`452 4.5.3 Your message has too many recipients`.</translation>
    </message>
    <message>
        <source>Split the list or use a group address; a relaying server sends the remainder in the next transaction.</source>
        <translation>Listeyi bölün veya bir grup adresi kullanın; aktaran sunucu kalanını sonraki işlemde gönderir.</translation>
    </message>
    <message>
        <source>It counts one message, 550 5.5.3 what a sender has done so far.</source>
        <translation>Bu yanıt tek iletideki alıcıları, 550 5.5.3 ise gönderenin o ana kadar yazdığı alıcıların tümünü sayar.</translation>
    </message>
    <message>
        <source>Too many logins</source>
        <translation>Çok sık oturum açma</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>A program logs in so often that Google makes it pause.</source>
        <translation>Bir program o kadar sık oturum açar ki Google onu bekletir.</translation>
    </message>
    <message>
        <source>`454 4.7.0 Too many login attempts, please try again later`.</source>
        <translation>`454 4.7.0 Too many login attempts, please try again later`.</translation>
    </message>
    <message>
        <source>Pause for an hour, reuse one session for several messages, and stop devices that retry an old password.</source>
        <translation>Bir saat ara verin, bir oturumda birkaç ileti gönderin ve eski parolayı deneyip duran aygıtları durdurun.</translation>
    </message>
    <message>
        <source>The login was not judged; 535 would do that.</source>
        <translation>Oturum bilgileri değerlendirilmemiştir; onlar hakkındaki karar 535 ile gelir.</translation>
    </message>
    <message>
        <source>Login service unavailable</source>
        <translation>Oturum açma hizmeti kullanılamıyor</translation>
    </message>
    <message>
        <source>Google cannot check logins for the moment.</source>
        <translation>Google şu anda oturum bilgilerini denetleyememektedir.</translation>
    </message>
    <message>
        <source>`454 4.7.0 Cannot authenticate due to temporary system problem`.</source>
        <translation>`454 4.7.0 Cannot authenticate due to temporary system problem`.</translation>
    </message>
    <message>
        <source>Keep the password and try again in a few minutes.</source>
        <translation>Parolayı değiştirmeyin, birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The fault is Google&apos;s, other than with 454 for too many logins.</source>
        <translation>Çok sık oturum açıldığında gelen 454&apos;ün aksine sorun Google&apos;dadır.</translation>
    </message>
    <message>
        <source>Login data not decodable</source>
        <translation>Oturum açma verisi çözülemiyor</translation>
    </message>
    <message>
        <source>What the client sent after AUTH is no valid base64.</source>
        <translation>İstemcinin AUTH&apos;tan sonra gönderdiği metin geçerli base64 değildir.</translation>
    </message>
    <message>
        <source>`501 5.5.2 Cannot Decode response`.</source>
        <translation>`501 5.5.2 Cannot Decode response`.</translation>
    </message>
    <message>
        <source>`printf &apos;\0user\0password&apos; | base64`</source>
        <translation>`printf &apos;\0user\0password&apos; | base64`</translation>
    </message>
    <message>
        <source>Encode user name and password without a line break, and send the OAuth string in one piece.</source>
        <translation>Kullanıcı adını ve parolayı satır sonu olmadan kodlayın; OAuth dizesini tek parça gönderin.</translation>
    </message>
    <message>
        <source>The credentials were not even read.</source>
        <translation>Kimlik bilgileri okunmamıştır bile.</translation>
    </message>
    <message>
        <source>EHLO argument invalid</source>
        <translation>EHLO adı geçersiz</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>The name after EHLO is missing or no valid host name.</source>
        <translation>EHLO&apos;dan sonraki ad eksiktir veya geçerli bir makine adı değildir.</translation>
    </message>
    <message>
        <source>`postconf smtp_helo_name`</source>
        <translation>`postconf smtp_helo_name`</translation>
    </message>
    <message>
        <source>Give the client its full host name, without underscore or spaces.</source>
        <translation>İstemciye alt çizgisiz ve boşluksuz tam makine adını verin.</translation>
    </message>
    <message>
        <source>Reverse DNS is judged by other replies.</source>
        <translation>Ters DNS&apos;i başka yanıtlar değerlendirir.</translation>
    </message>
    <message>
        <source>Too many unrecognized commands</source>
        <translation>Çok fazla tanınmayan komut</translation>
    </message>
    <message>
        <source>The client keeps sending commands that Google does not know, and is shown out.</source>
        <translation>İstemci Google&apos;ın tanımadığı komutlar göndermeyi sürdürür ve bağlantısı kesilir.</translation>
    </message>
    <message>
        <source>`502 5.5.1 Too many unrecognized commands, goodbye`.</source>
        <translation>`502 5.5.1 Too many unrecognized commands, goodbye`.</translation>
    </message>
    <message>
        <source>A trace of the session, such as `tcpdump -A port 25`</source>
        <translation>Oturumun izi, örneğin `tcpdump -A port 25`</translation>
    </message>
    <message>
        <source>Look for a program that speaks HTTP or sends message text after a refused DATA.</source>
        <translation>HTTP konuşan ya da reddedilen DATA&apos;dan sonra ileti metnini gönderen bir program arayın.</translation>
    </message>
    <message>
        <source>A single unknown command is only answered with 502 or 555.</source>
        <translation>Tek bir bilinmeyen komut yalnızca 502 veya 555 yanıtı alır.</translation>
    </message>
    <message>
        <source>Commands in the wrong order</source>
        <translation>Komutlar yanlış sırada</translation>
    </message>
    <message>
        <source>A command came before the one it depends on.</source>
        <translation>Bir komut, bağlı olduğu komuttan önce gelmiştir.</translation>
    </message>
    <message>
        <source>`503 5.5.1 EHLO/HELO first`, `RCPT first` or `Bad sequence of commands`.</source>
        <translation>`503 5.5.1 EHLO/HELO first`, `RCPT first` veya `Bad sequence of commands`.</translation>
    </message>
    <message>
        <source>The reply before it in the log</source>
        <translation>Günlükte bundan önceki yanıt</translation>
    </message>
    <message>
        <source>If `RCPT first` follows a refused recipient, that refusal is the real cause.</source>
        <translation>`RCPT first` reddedilen bir alıcıdan sonra geliyorsa asıl neden o rettir.</translation>
    </message>
    <message>
        <source>It usually follows from an earlier error that the client ignored.</source>
        <translation>Genellikle istemcinin önemsemediği önceki bir hatanın sonucudur.</translation>
    </message>
    <message>
        <source>Second login in one session</source>
        <translation>Tek oturumda ikinci kez oturum açma</translation>
    </message>
    <message>
        <source>The session is already logged in, and Google allows no change of user.</source>
        <translation>Oturum zaten açılmıştır ve Google kullanıcı değişikliğine izin vermez.</translation>
    </message>
    <message>
        <source>`503 5.7.0 No identity changes permitted`.</source>
        <translation>`503 5.7.0 No identity changes permitted`.</translation>
    </message>
    <message>
        <source>Open a new connection for the second user.</source>
        <translation>İkinci kullanıcı için yeni bir bağlantı açın.</translation>
    </message>
    <message>
        <source>The first login stays in force.</source>
        <translation>İlk oturum geçerli kalır.</translation>
    </message>
    <message>
        <source>Login mechanism unknown</source>
        <translation>Oturum açma mekanizması bilinmiyor</translation>
    </message>
    <message>
        <source>The client wants a login mechanism that Google does not offer. Google&apos;s list since August 2025 prints 5.7.40 for this text, probably a zero too many.</source>
        <translation>İstemci Google&apos;ın sunmadığı bir oturum açma mekanizması ister. Google&apos;ın listesi Ağustos 2025&apos;ten beri bu metin için, herhâlde fazla bir sıfırla, 5.7.40 yazar.</translation>
    </message>
    <message>
        <source>`504 5.7.4 Unrecognized Authentication Type`.</source>
        <translation>`504 5.7.4 Unrecognized Authentication Type`.</translation>
    </message>
    <message>
        <source>The line `AUTH` in the answer to EHLO</source>
        <translation>EHLO yanıtındaki `AUTH` satırı</translation>
    </message>
    <message>
        <source>Choose `PLAIN`, `LOGIN` or `XOAUTH2`; `CRAM-MD5` and `NTLM` do not work there.</source>
        <translation>`PLAIN`, `LOGIN` veya `XOAUTH2` seçin; `CRAM-MD5` ve `NTLM` orada çalışmaz.</translation>
    </message>
    <message>
        <source>Name and password play no part yet.</source>
        <translation>Ad ve parola henüz işin içinde değildir.</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Oturum açmak gerekli</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The client sent MAIL FROM without a login.</source>
        <translation>İstemci oturum açmadan MAIL FROM göndermiştir.</translation>
    </message>
    <message>
        <source>`530-5.7.0 Authentication Required`; older replies bear 5.5.1.</source>
        <translation>`530-5.7.0 Authentication Required`; eski yanıtlar 5.5.1 taşır.</translation>
    </message>
    <message>
        <source>Switch SMTP authentication on in the program. A server that delivers to Gmail users needs no login but port 25 of their MX.</source>
        <translation>Programda SMTP kimlik doğrulamasını açın. Gmail kullanıcılarına posta teslim eden sunucunun oturum açması gerekmez; MX makinesinin 25 numaralı bağlantı noktasını kullanmalıdır.</translation>
    </message>
    <message>
        <source>530 means no login at all, 535 a wrong one.</source>
        <translation>530 hiç oturum açılmadığını, 535 oturum bilgilerinin yanlış olduğunu gösterir.</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS gerekli</translation>
    </message>
    <message>
        <source>The submission server takes neither a login nor mail before the session is encrypted.</source>
        <translation>Gönderim sunucusu, oturum şifrelenmeden ne oturum açma ne de posta kabul eder.</translation>
    </message>
    <message>
        <source>`smtp.gmail.com:587` answers `530 5.7.0 Must issue a STARTTLS command first`.</source>
        <translation>`smtp.gmail.com:587` şu yanıtı verir: `530 5.7.0 Must issue a STARTTLS command first`.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect smtp.gmail.com:587`</source>
        <translation>`openssl s_client -starttls smtp -connect smtp.gmail.com:587`</translation>
    </message>
    <message>
        <source>Set the program to STARTTLS on 587 or to TLS from the start on 465.</source>
        <translation>Programı 587&apos;de STARTTLS&apos;e ya da 465&apos;te baştan TLS&apos;e ayarlayın.</translation>
    </message>
    <message>
        <source>After STARTTLS the next 530 asks for the login.</source>
        <translation>STARTTLS&apos;ten sonraki 530 oturum açılmasını ister.</translation>
    </message>
    <message>
        <source>App password required</source>
        <translation>Uygulama parolası gerekli</translation>
    </message>
    <message>
        <source>The account has 2-Step Verification, so its ordinary password does not open SMTP. Sisimai has the text with 535 too; Google&apos;s list since August 2025 prints 5.7.90.</source>
        <translation>Hesapta 2 Adımlı Doğrulama açıktır; olağan parola SMTP&apos;yi açmaz. Sisimai metni 535 ile de bulur; Google&apos;ın listesi Ağustos 2025&apos;ten beri 5.7.90 yazar.</translation>
    </message>
    <message>
        <source>`534-5.7.9 Application-specific password required`.</source>
        <translation>`534-5.7.9 Application-specific password required`.</translation>
    </message>
    <message>
        <source>`https://myaccount.google.com/apppasswords`</source>
        <translation>`https://myaccount.google.com/apppasswords`</translation>
    </message>
    <message>
        <source>Create an app password for this one device and enter it in place of the account&apos;s.</source>
        <translation>Yalnız bu aygıt için bir uygulama parolası oluşturup hesap parolasının yerine girin.</translation>
    </message>
    <message>
        <source>It proves that the user name was right.</source>
        <translation>Kullanıcı adının doğru olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Confirm the login in a browser</source>
        <translation>Oturum açmayı tarayıcıda onaylayın</translation>
    </message>
    <message>
        <source>Google finds this login suspicious and wants the user to confirm it once in a browser.</source>
        <translation>Google bu oturum açmayı şüpheli bulur ve kullanıcının bunu bir kez tarayıcıda onaylamasını ister.</translation>
    </message>
    <message>
        <source>`534-5.7.14 Please log in through your web browser and then try again`.</source>
        <translation>`534-5.7.14 Please log in through your web browser and then try again`.</translation>
    </message>
    <message>
        <source>Log in at `https://accounts.google.com` from the same network, answer the security notice, then let the program try again.</source>
        <translation>Aynı ağdan `https://accounts.google.com` adresinde oturum açın, güvenlik uyarısını yanıtlayın, sonra programı yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <translation>Yanlış kullanıcı adı veya parola</translation>
    </message>
    <message>
        <source>Google did not accept the login. Most such programs send the ordinary account password, which Google no longer takes over SMTP.</source>
        <translation>Google oturum açmayı kabul etmemiştir. Bu yanıtı alan programların çoğu, hesabın olağan parolasını gönderir; Google bunu SMTP&apos;de artık kabul etmez.</translation>
    </message>
    <message>
        <source>`535-5.7.8 Username and Password not accepted`. Google&apos;s list since August 2025 prints 5.7.80 for it.</source>
        <translation>`535-5.7.8 Username and Password not accepted`. Google&apos;ın listesi Ağustos 2025&apos;ten beri bunun için 5.7.80 yazar.</translation>
    </message>
    <message>
        <source>`https://myaccount.google.com/apppasswords`: does an app password exist?</source>
        <translation>`https://myaccount.google.com/apppasswords`: Uygulama parolası var mı?</translation>
    </message>
    <message>
        <source>Turn 2-Step Verification on, create an app password (16 letters, entered without spaces) and use the full address as the user name; or let the program use OAuth.</source>
        <translation>2 Adımlı Doğrulama&apos;yı açıp bir uygulama parolası oluşturun (16 harf, boşluksuz girilir) ve kullanıcı adı olarak tam adresi yazın; ya da program OAuth kullansın.</translation>
    </message>
    <message>
        <source>534 tells which kind of login is missing, 535 only that this one failed.</source>
        <translation>534 hangi tür oturum açmanın eksik olduğunu, 535 yalnızca bu denemenin başarısız olduğunu söyler.</translation>
    </message>
    <message>
        <source>BadCredentials</source>
        <translation>BadCredentials</translation>
    </message>
    <message>
        <source>gmail smtp password</source>
        <translation>gmail smtp parola</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Böyle bir hesap yok</translation>
    </message>
    <message>
        <source>The address does not exist at Google. Nothing is wrong with the sending server, and a second attempt gets the same answer.</source>
        <translation>Bu adres Google&apos;da yoktur. Gönderen sunucuda bir sorun yoktur ve ikinci deneme de aynı yanıtı alır.</translation>
    </message>
    <message>
        <source>RCPT TO gets `550 5.1.1 The email account that you tried to reach does not exist`, at the end with a word such as `NoSuchUser`.</source>
        <translation>RCPT TO komutuna `550 5.1.1 The email account that you tried to reach does not exist` yanıtı gelir; metin `NoSuchUser` gibi bir sözcükle biter.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter: spaces, quotation marks and a misspelt domain are common</source>
        <translation>Adresi harf harf karşılaştırın: Boşluk, tırnak işareti ve yanlış yazılmış alan adı sık görülür</translation>
    </message>
    <message>
        <source>Correct the address; take it off the list if it is right as written.</source>
        <translation>Adresi düzeltin; yazımı doğruysa listeden çıkarın.</translation>
    </message>
    <message>
        <source>If the account is in your own Workspace domain, see in the Admin console whether the user or alias exists.</source>
        <translation>Hesap kendi Workspace alan adınızdaysa Yönetici konsolunda kullanıcının veya takma adın bulunup bulunmadığına bakın.</translation>
    </message>
    <message>
        <source>Google answers 550 5.1.1 for an address it has never heard of and 550 5.2.1 for an account that exists but is switched off.</source>
        <translation>Google, hiç tanımadığı adrese 550 5.1.1, var olan ama kapatılmış hesaba 550 5.2.1 yanıtını verir.</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>böyle bir kullanıcı yok</translation>
    </message>
    <message>
        <source>NoSuchUser</source>
        <translation>NoSuchUser</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Hesap devre dışı</translation>
    </message>
    <message>
        <source>The account exists, but Google or its administrator has switched it off, or nobody has used it for long. The same code also reports a mailbox that gets mail too fast; only the text tells the two apart.</source>
        <translation>Hesap vardır ama Google veya yöneticisi tarafından kapatılmıştır ya da uzun süredir kullanılmamaktadır. Aynı kod, posta kutusunun çok hızlı posta aldığını da bildirir; ikisini yalnızca yanıt metni ayırır.</translation>
    </message>
    <message>
        <source>`550 5.2.1 The email account that you tried to reach is` disabled or inactive, with `DisabledUser` at the end.</source>
        <translation>`550 5.2.1 The email account that you tried to reach is` ile başlayan metin hesabın kapalı veya etkin olmadığını söyler ve `DisabledUser` sözcüğüyle biter.</translation>
    </message>
    <message>
        <source>As the sender, remove the address after the second such answer.</source>
        <translation>Gönderen taraftaysanız bu yanıtı ikinci kez alınca adresi listeden çıkarın.</translation>
    </message>
    <message>
        <source>As the Workspace administrator, restore the suspended user if the mail is wanted.</source>
        <translation>Workspace yöneticisiyseniz ve posta isteniyorsa askıya alınmış kullanıcıyı geri getirin.</translation>
    </message>
    <message>
        <source>It closes a mailbox to everybody, whereas the rate meaning of the same number passes.</source>
        <translation>Bu durumda posta kutusu herkese kapalıdır; aynı numaranın hızla ilgili anlamı ise geçicidir.</translation>
    </message>
    <message>
        <source>Mailbox receives too fast, refused</source>
        <translation>Posta kutusu çok hızlı posta alıyor, reddedildi</translation>
    </message>
    <message>
        <source>The mailbox gets more mail than Google lets it have, and this message is refused with a permanent code. The state itself passes: KumoMTA&apos;s bounce rules count it among the transient failures.</source>
        <translation>Posta kutusuna Google&apos;ın izin verdiğinden fazla posta gelmektedir ve bu ileti kalıcı bir kodla reddedilir. Durumun kendisi geçicidir: KumoMTA&apos;nın kuralları bunu geçici başarısızlıklar arasında sayar.</translation>
    </message>
    <message>
        <source>The text speaks of a `rate that prevents additional messages` and ends in `ReceivingRatePerm`.</source>
        <translation>Metinde `rate that prevents additional messages` geçer ve metin `ReceivingRatePerm` ile biter.</translation>
    </message>
    <message>
        <source>Do not delete the address: send again after a few hours, and look for a loop or an alarm that floods this one mailbox.</source>
        <translation>Adresi silmeyin: Birkaç saat sonra yeniden gönderin ve bu posta kutusuna posta yağdıran bir döngü veya uyarı sistemi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Google has 450 4.2.1 for the same state while it still accepts retries.</source>
        <translation>Google, yeniden denemeleri hâlâ kabul ederken aynı durum için 450 4.2.1 kullanır.</translation>
    </message>
    <message>
        <source>Own daily relay limit</source>
        <translation>Günlük aktarma sınırı</translation>
    </message>
    <message>
        <source>One user of the SMTP relay service has sent as much as a day allows.</source>
        <translation>SMTP aktarma hizmetinin bir kullanıcısı, bir günde izin verilen kadar göndermiştir.</translation>
    </message>
    <message>
        <source>`550 5.4.5 Daily SMTP relay limit exceeded for user`.</source>
        <translation>`550 5.4.5 Daily SMTP relay limit exceeded for user`.</translation>
    </message>
    <message>
        <source>Which device or service logs in with this user?</source>
        <translation>Bu kullanıcıyla hangi aygıt veya hizmet oturum açıyor?</translation>
    </message>
    <message>
        <source>Give heavy senders a user of their own and try again the next day.</source>
        <translation>Çok gönderenlere ayrı bir kullanıcı verin ve ertesi gün yeniden deneyin.</translation>
    </message>
    <message>
        <source>The web interface&apos;s limit has the other text of 5.4.5.</source>
        <translation>Web arayüzünün sınırı 5.4.5&apos;in öteki metniyle gelir.</translation>
    </message>
    <message>
        <source>Own daily sending limit</source>
        <translation>Günlük gönderim sınırınız</translation>
    </message>
    <message>
        <source>The account that sends has reached its limit for a day. The number is a peculiar choice: in the registry 5.4.5 is a congested mail system.</source>
        <translation>Gönderen hesap günlük sınırına ulaşmıştır. Numara tuhaf seçilmiştir: 5.4.5, kayıt defterinde, tıkanmış bir posta sistemini anlatır.</translation>
    </message>
    <message>
        <source>`550 5.4.5 Daily user sending limit exceeded`, formerly `Daily sending quota exceeded`.</source>
        <translation>`550 5.4.5 Daily user sending limit exceeded`; eskiden `Daily sending quota exceeded`.</translation>
    </message>
    <message>
        <source>Sent folder and connected programs of the account</source>
        <translation>Hesabın Gönderilmiş klasörü ve bağlı programları</translation>
    </message>
    <message>
        <source>Wait up to 24 hours. If nobody sent that much, change the password and revoke app passwords: the account is in foreign hands.</source>
        <translation>En çok 24 saat bekleyin. Bu kadar gönderen yoksa parolayı değiştirip uygulama parolalarını iptal edin: Hesap başkasının elindedir.</translation>
    </message>
    <message>
        <source>Recipients have no part in it, and nothing is wrong with their addresses.</source>
        <translation>Alıcıların bununla ilgisi yoktur, adreslerinde de sorun yoktur.</translation>
    </message>
    <message>
        <source>Gmail daily limit</source>
        <translation>Gmail günlük sınır</translation>
    </message>
    <message>
        <source>Too many recipients for this sender</source>
        <translation>Bu gönderen için çok fazla alıcı</translation>
    </message>
    <message>
        <source>The sender has addressed more recipients than allowed.</source>
        <translation>Gönderen, izin verilenden çok alıcıya yazmıştır.</translation>
    </message>
    <message>
        <source>`550 5.5.3 Too many recipients for this sender`.</source>
        <translation>`550 5.5.3 Too many recipients for this sender`.</translation>
    </message>
    <message>
        <source>Send in smaller parts over the day, or move the mailing to a service made for it.</source>
        <translation>Gün içine yayılmış küçük parçalarla gönderin veya gönderimi bunun için yapılmış bir hizmete taşıyın.</translation>
    </message>
    <message>
        <source>Refused for good for this message; later ones pass.</source>
        <translation>Bu ileti için ret kesindir; sonrakiler geçer.</translation>
    </message>
    <message>
        <source>Sending suspended after abuse</source>
        <translation>Kötüye kullanım sonrası gönderim askıda</translation>
    </message>
    <message>
        <source>Admin console, alert center</source>
        <translation>Yönetici konsolu, uyarı merkezi</translation>
    </message>
    <message>
        <source>Secure the account (password, app passwords, OAuth grants), then ask Workspace support to lift it.</source>
        <translation>Hesabı güvene alın (parola, uygulama parolaları, OAuth izinleri), sonra kaldırılmasını Workspace desteğinden isteyin.</translation>
    </message>
    <message>
        <source>Your own account is stopped, not the recipient.</source>
        <translation>Durdurulan alıcı değil kendi hesabınızdır.</translation>
    </message>
    <message>
        <source>Account may not send</source>
        <translation>Hesap gönderemez</translation>
    </message>
    <message>
        <source>No abuse is alleged, as in the suspension text.</source>
        <translation>Askıya alma metnindeki gibi bir kötüye kullanım öne sürülmez.</translation>
    </message>
    <message>
        <source>Relay not permitted</source>
        <translation>Aktarmaya izin yok</translation>
    </message>
    <message>
        <source>The SMTP relay service of Workspace does not cover the IP address or the sender&apos;s domain that was used.</source>
        <translation>Workspace&apos;in SMTP aktarma hizmeti, kullanılan IP adresini veya gönderenin alan adını kapsamamaktadır.</translation>
    </message>
    <message>
        <source>Admin console: Apps, Google Workspace, Gmail, Routing, SMTP relay service</source>
        <translation>Yönetici konsolu: Uygulamalar, Google Workspace, Gmail, Yönlendirme, SMTP aktarma hizmeti</translation>
    </message>
    <message>
        <source>Enter the public IP address that the reply names (after a change of the internet line it is a new one), or use SMTP AUTH, and send with an address of a registered domain.</source>
        <translation>Yanıtta adı geçen genel IP adresini girin (internet hattı değiştiyse adres yenidir) ya da SMTP AUTH kullanın; kayıtlı bir alan adının adresiyle gönderin.</translation>
    </message>
    <message>
        <source>Home or dynamic address</source>
        <translation>Ev veya dinamik adres</translation>
    </message>
    <message>
        <source>Google takes no mail directly from an IP address meant for homes or changing users.</source>
        <translation>Google, evlere veya değişen kullanıcılara ayrılmış bir IP adresinden doğrudan posta almaz.</translation>
    </message>
    <message>
        <source>`550 5.7.1 The IP you&apos;re using to send mail is not authorized to send email directly to our servers`.</source>
        <translation>`550 5.7.1 The IP you&apos;re using to send mail is not authorized to send email directly to our servers`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`: is the address in the PBL?</source>
        <translation>`https://check.spamhaus.org`: Adres PBL&apos;de mi?</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s relay: Postfix `relayhost = [smtp.example.net]:587`.</source>
        <translation>Sağlayıcınızın aktarma sunucusu üzerinden gönderin: Postfix `relayhost = [smtp.example.net]:587`.</translation>
    </message>
    <message>
        <source>Content and domain play no part.</source>
        <translation>İçeriğin ve alan adının bunda rolü yoktur.</translation>
    </message>
    <message>
        <source>DMARC policy, older number</source>
        <translation>DMARC ilkesi, eski numara</translation>
    </message>
    <message>
        <source>Older replies of Gmail put its DMARC refusal under 5.7.1; the text is that of 5.7.26.</source>
        <translation>Gmail&apos;in eski yanıtlarında DMARC reddi 5.7.1 altında gelir; metin 5.7.26 ile aynıdır.</translation>
    </message>
    <message>
        <source>Proceed as for 550 5.7.26, and let bounce rules compare the text rather than the number.</source>
        <translation>550 5.7.26 için yazılanları uygulayın; geri dönen iletileri ayıran kurallar numarayı değil metni karşılaştırsın.</translation>
    </message>
    <message>
        <source>New replies bear 5.7.26.</source>
        <translation>Yeni yanıtlar 5.7.26 taşır.</translation>
    </message>
    <message>
        <source>Low domain reputation, refused</source>
        <translation>Düşük alan adı itibarı, reddedildi</translation>
    </message>
    <message>
        <source>Mail of this domain is refused for its very low reputation. A domain registered a few days ago may meet it without any fault of its own.</source>
        <translation>Bu alan adının postası çok düşük itibarı nedeniyle reddedilir. Birkaç gün önce alınmış bir alan adı da suçu olmadan bununla karşılaşabilir.</translation>
    </message>
    <message>
        <source>`550 5.7.1` … `likely suspicious due to the very low reputation of the sending domain`.</source>
        <translation>`550 5.7.1` … `likely suspicious due to the very low reputation of the sending domain`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org` for the domain (DBL)</source>
        <translation>Alan adı için `https://check.spamhaus.org` (DBL)</translation>
    </message>
    <message>
        <source>Stop bulk mail, complete SPF, DKIM and DMARC, and rebuild over weeks with wanted mail.</source>
        <translation>Toplu postayı durdurun; SPF, DKIM ve DMARC&apos;ı tamamlayın ve itibarı haftalar içinde, istenen postayla yeniden kurun.</translation>
    </message>
    <message>
        <source>Another IP address does not help, since the domain is judged.</source>
        <translation>Alan adı yargılandığı için başka bir IP adresi yardımcı olmaz.</translation>
    </message>
    <message>
        <source>Encoded word in the wrong header</source>
        <translation>Yanlış başlıkta kodlanmış sözcük</translation>
    </message>
    <message>
        <source>An encoded word (`=?utf-8?…?=`) stands in a header that may not have one.</source>
        <translation>Bulunmaması gereken bir başlıkta kodlanmış sözcük (`=?utf-8?…?=`) vardır.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Encoded-word syntax is not permitted` in the header named.</source>
        <translation>`550 5.7.1 Encoded-word syntax is not permitted` yanıtı başlığın adını da verir.</translation>
    </message>
    <message>
        <source>Raw source of a message that was refused</source>
        <translation>Reddedilen bir iletinin ham kaynağı</translation>
    </message>
    <message>
        <source>Encode display names only, never an address, a Message-ID or a date.</source>
        <translation>Yalnız görünen adları kodlayın; adresi, Message-ID&apos;yi veya tarihi asla.</translation>
    </message>
    <message>
        <source>RFC 2047 forbids it there as well.</source>
        <translation>RFC 2047 de bunu orada yasaklar.</translation>
    </message>
    <message>
        <source>Several addresses in From</source>
        <translation>From başlığında birkaç adres</translation>
    </message>
    <message>
        <source>RFC 5322 allows several authors in From, Gmail does not.</source>
        <translation>RFC 5322, From başlığında birkaç yazara izin verir, Gmail vermez.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `multiple addresses in From: header`.</source>
        <translation>`550 5.7.1` ve `multiple addresses in From: header`.</translation>
    </message>
    <message>
        <source>Keep one address and name the others in Reply-To or in the text; an unquoted comma in a name counts as two addresses.</source>
        <translation>Tek adres bırakın, ötekileri Reply-To&apos;da veya metinde belirtin; addaki tırnaksız virgül iki adres sayılır.</translation>
    </message>
    <message>
        <source>It is Google&apos;s own rule against forged senders.</source>
        <translation>Sahte gönderenlere karşı Google&apos;ın kendi kuralıdır.</translation>
    </message>
    <message>
        <source>From header without address</source>
        <translation>From başlığında adres yok</translation>
    </message>
    <message>
        <source>Google wants one valid address in From; this message has none.</source>
        <translation>Google, From başlığında geçerli bir adres ister; bu iletide yoktur.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `missing a valid address in From:`.</source>
        <translation>`550 5.7.1` ve `missing a valid address in From:`.</translation>
    </message>
    <message>
        <source>Let the program write `From: Name &lt;jane@example.org&gt;` and quote names with commas.</source>
        <translation>Program `From: Name &lt;jane@example.org&gt;` biçiminde yazsın ve virgül içeren adları tırnak içine alsın.</translation>
    </message>
    <message>
        <source>The envelope address may be right all the same.</source>
        <translation>Zarf adresi yine de doğru olabilir.</translation>
    </message>
    <message>
        <source>Low IP reputation, refused</source>
        <translation>Düşük IP itibarı, reddedildi</translation>
    </message>
    <message>
        <source>Google refuses because the sending IP address has a very low reputation.</source>
        <translation>Google, gönderen IP adresinin itibarı çok düşük olduğu için reddeder.</translation>
    </message>
    <message>
        <source>`550 5.7.1` … `very low reputation of the sending IP`.</source>
        <translation>`550 5.7.1` … `very low reputation of the sending IP`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org` for the address: a listing often explains it</source>
        <translation>Adres için `https://check.spamhaus.org`: Listelenme çoğu kez nedeni açıklar</translation>
    </message>
    <message>
        <source>Clear the cause and its listings, then send slowly; until then a relay with a good name carries urgent mail.</source>
        <translation>Nedeni ve listelenmeleri giderin, sonra yavaşça gönderin; acil postayı o zamana dek itibarı iyi bir aktarma hizmeti taşısın.</translation>
    </message>
    <message>
        <source>Google offers no removal on request for it.</source>
        <translation>Google bunun için istek üzerine çıkarma sunmaz.</translation>
    </message>
    <message>
        <source>IPv6 sending guidelines not met</source>
        <translation>IPv6 gönderim kurallarına uyulmadı</translation>
    </message>
    <message>
        <source>Over IPv6 Google insists on a PTR record that matches and on SPF or DKIM; this message lacked one of them.</source>
        <translation>Google, IPv6 üzerinden eşleşen bir PTR kaydı ile SPF veya DKIM&apos;de ısrar eder; bu iletide biri eksiktir.</translation>
    </message>
    <message>
        <source>`does not meet IPv6 sending guidelines regarding PTR records and authentication`.</source>
        <translation>`does not meet IPv6 sending guidelines regarding PTR records and authentication`.</translation>
    </message>
    <message>
        <source>`dig +short -x 2001:db8::25`</source>
        <translation>`dig +short -x 2001:db8::25`</translation>
    </message>
    <message>
        <source>Give the IPv6 address a PTR and AAAA and authenticate, or send over IPv4: Postfix `smtp_address_preference = ipv4`.</source>
        <translation>IPv6 adresine PTR ve AAAA verip kimliği doğrulayın ya da IPv4 ile gönderin: Postfix `smtp_address_preference = ipv4`.</translation>
    </message>
    <message>
        <source>IPv4 mail with the same lack is told 5.7.25 or 5.7.26.</source>
        <translation>Aynı eksikle gelen IPv4 postası 5.7.25 veya 5.7.26 alır.</translation>
    </message>
    <message>
        <source>Message-ID missing or malformed</source>
        <translation>Message-ID eksik veya bozuk</translation>
    </message>
    <message>
        <source>Google refuses a message whose Message-ID header is missing or not valid.</source>
        <translation>Google, Message-ID başlığı eksik veya geçersiz olan iletiyi reddeder.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `missing a valid Message-ID header`.</source>
        <translation>`550 5.7.1` ve `missing a valid Message-ID header`.</translation>
    </message>
    <message>
        <source>One Message-ID on many messages is 421 4.7.28.</source>
        <translation>Çok sayıda iletide aynı Message-ID varsa kod 421 4.7.28&apos;dir.</translation>
    </message>
    <message>
        <source>Refused by an administrator&apos;s rule</source>
        <translation>Yöneticinin kuralıyla reddedildi</translation>
    </message>
    <message>
        <source>A Workspace administrator has set a rule that forbids this message, on the sending or the receiving side.</source>
        <translation>Bir Workspace yöneticisi, gönderen veya alan tarafta bu iletiyi yasaklayan bir kural koymuştur.</translation>
    </message>
    <message>
        <source>Email log search in the Admin console of the domain that has the rule</source>
        <translation>Kuralı koyan alan adının Yönetici konsolunda e-posta günlüğü araması</translation>
    </message>
    <message>
        <source>Ask the administrator which rule it was: content compliance, restricted delivery or blocked senders.</source>
        <translation>Yöneticiye hangi kural olduğunu sorun: içerik uygunluğu, kısıtlı teslim veya engellenen gönderenler.</translation>
    </message>
    <message>
        <source>Google only passes on the customer&apos;s wish here.</source>
        <translation>Google burada yalnızca müşterinin isteğini uygular.</translation>
    </message>
    <message>
        <source>Message rate limited, refused</source>
        <translation>Hız sınırı, reddedildi</translation>
    </message>
    <message>
        <source>Gmail refuses the message for the rate at which mail of this kind comes, and asks for its sender guidelines to be followed.</source>
        <translation>Gmail iletiyi bu türden postanın geliş hızı yüzünden reddeder ve gönderen kurallarına uyulmasını ister.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `this mail has been rate limited`.</source>
        <translation>`550 5.7.1` ve `this mail has been rate limited`.</translation>
    </message>
    <message>
        <source>Reduce the rate, check SPF and DKIM, and send the refused messages again the next day: they are no longer in the queue.</source>
        <translation>Hızı düşürün, SPF ve DKIM&apos;i denetleyin ve reddedilenleri ertesi gün yeniden gönderin: Artık kuyrukta değildirler.</translation>
    </message>
    <message>
        <source>A rate limit under a 5 is lost mail unless somebody sends it anew.</source>
        <translation>5 ile gelen hız sınırında posta, biri yeniden göndermedikçe kaybolur.</translation>
    </message>
    <message>
        <source>IP refused after unwanted mail, older number</source>
        <translation>İstenmeyen iletiden sonra IP reddi, eski numara</translation>
    </message>
    <message>
        <source>The text of 5.7.28 under the number that Gmail used before.</source>
        <translation>5.7.28 metninin, Gmail&apos;in eskiden kullandığı numarayla gelen hâli.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Our system has detected an unusual rate of unsolicited mail`.</source>
        <translation>`550 5.7.1 Our system has detected an unusual rate of unsolicited mail`.</translation>
    </message>
    <message>
        <source>Do what 550 5.7.28 asks for; rules that match the number alone need the text added.</source>
        <translation>550 5.7.28 ne istiyorsa onu yapın; yalnız numaraya bakan kurallara metni de ekleyin.</translation>
    </message>
    <message>
        <source>Kept for old logs and bounce collections.</source>
        <translation>Eski günlükler ve geri dönen ileti arşivleri için tutulur.</translation>
    </message>
    <message>
        <source>Relay&apos;s daily limit of the customer</source>
        <translation>Müşterinin günlük aktarma sınırı</translation>
    </message>
    <message>
        <source>The customer has used up the SMTP relay service&apos;s limit for the day.</source>
        <translation>Müşteri, SMTP aktarma hizmetinin günlük sınırını doldurmuştur.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Daily SMTP relay sending limit exceeded for customer`.</source>
        <translation>`550 5.7.1 Daily SMTP relay sending limit exceeded for customer`.</translation>
    </message>
    <message>
        <source>Wait until the limit renews within 24 hours, then find what sends so much; a client that takes 550 for final must send again by hand.</source>
        <translation>Sınırın 24 saat içinde yenilenmesini bekleyin, sonra bu kadar gönderenin ne olduğunu bulun; 550&apos;yi kesin sayan bir istemcide iletiler elle yeniden gönderilmelidir.</translation>
    </message>
    <message>
        <source>It counts the whole customer, 5.4.5 one user.</source>
        <translation>Bu tüm müşteriyi, 5.4.5 tek kullanıcıyı sayar.</translation>
    </message>
    <message>
        <source>Headers not as RFC 5322 has them</source>
        <translation>Başlıklar RFC 5322&apos;ye aykırı</translation>
    </message>
    <message>
        <source>A header is missing, occurs twice or is malformed, and Google refuses the message; the reply names what is wrong.</source>
        <translation>Bir başlık eksik, yinelenmiş veya bozuktur ve Google iletiyi reddeder; sorunu yanıt metni söyler.</translation>
    </message>
    <message>
        <source>Look at the raw message as it leaves the last hop, and find the program or filter that adds a header a second time.</source>
        <translation>İletinin son duraktan çıkan ham hâline bakın ve bir başlığı ikinci kez ekleyen programı veya filtreyi bulun.</translation>
    </message>
    <message>
        <source>From and Message-ID have texts of their own.</source>
        <translation>From ve Message-ID için ayrı metinler vardır.</translation>
    </message>
    <message>
        <source>Non-ASCII letter in a header</source>
        <translation>Başlıkta ASCII dışı harf</translation>
    </message>
    <message>
        <source>A header that must be plain ASCII holds a raw Unicode character.</source>
        <translation>Düz ASCII olması gereken bir başlıkta ham bir Unicode karakteri vardır.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `unicode character in a disallowed header`.</source>
        <translation>`550 5.7.1` ve `unicode character in a disallowed header`.</translation>
    </message>
    <message>
        <source>Encode names and subjects (RFC 2047) instead of writing raw UTF-8; addresses must stay ASCII.</source>
        <translation>Ham UTF-8 yazmak yerine adları ve konuları kodlayın (RFC 2047); adresler ASCII kalmalıdır.</translation>
    </message>
    <message>
        <source>Where encoding itself is forbidden, the encoded-word reply comes.</source>
        <translation>Kodlamanın da yasak olduğu yerde kodlanmış sözcük yanıtı gelir.</translation>
    </message>
    <message>
        <source>Judged to be spam</source>
        <translation>İstenmeyen ileti sayıldı</translation>
    </message>
    <message>
        <source>Gmail&apos;s filter takes this message for spam and refuses it to protect its users. Content, links and reputation of the domain all count.</source>
        <translation>Gmail&apos;in filtresi bu iletiyi istenmeyen ileti (spam) sayar ve kullanıcılarını korumak için reddeder. İçerik, bağlantılar ve alan adının itibarı birlikte etkili olur.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `this message is likely unsolicited mail`, ending in `UnsolicitedMessageError`.</source>
        <translation>`550 5.7.1` yanıtında `this message is likely unsolicited mail` geçer ve metin `UnsolicitedMessageError` ile biter.</translation>
    </message>
    <message>
        <source>Send the text without links, then the links one by one, to an account of your own</source>
        <translation>Metni kendi hesabınıza önce bağlantısız, sonra bağlantıları tek tek ekleyerek gönderin</translation>
    </message>
    <message>
        <source>Replace suspicious links and shorteners, and authenticate with SPF, DKIM and DMARC.</source>
        <translation>Şüpheli bağlantıları ve kısaltıcıları değiştirin; SPF, DKIM ve DMARC ile kimliği doğrulayın.</translation>
    </message>
    <message>
        <source>If it hits mail that your users forward to Gmail, filter spam before forwarding.</source>
        <translation>Kullanıcılarınızın Gmail&apos;e yönlendirdiği posta etkileniyorsa yönlendirmeden önce istenmeyen iletileri filtreleyin.</translation>
    </message>
    <message>
        <source>The message is judged here; 5.7.28 judges who sends and how fast.</source>
        <translation>Burada ileti yargılanır; 5.7.28 ise göndereni ve hızını yargılar.</translation>
    </message>
    <message>
        <source>Gmail spam</source>
        <translation>Gmail spam</translation>
    </message>
    <message>
        <source>Suspicious SPF record, refused</source>
        <translation>Şüpheli SPF kaydı, reddedildi</translation>
    </message>
    <message>
        <source>Google refuses the mail because of suspicious entries in the domain&apos;s SPF record. RFC 7372 gives 5.7.24 to errors in evaluating SPF, which is another thing.</source>
        <translation>Google, alan adının SPF kaydındaki şüpheli öğeler yüzünden postayı reddeder. RFC 7372 ise 5.7.24&apos;ü SPF değerlendirilirken çıkan hatalara ayırır.</translation>
    </message>
    <message>
        <source>`550 5.7.24 The SPF record of the sending domain has one` or more suspicious entries.</source>
        <translation>`550 5.7.24 The SPF record of the sending domain has one` diye başlar ve şüpheli öğeleri bildirir.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>Cut the record down to what really sends, look into who added the rest, and wait for the TTL before the next attempt.</source>
        <translation>Kaydı gerçekten gönderenlerle sınırlayın, gerisini kimin eklediğini araştırın ve yeniden denemeden önce TTL süresini bekleyin.</translation>
    </message>
    <message>
        <source>The temporary twin is 451 4.7.24.</source>
        <translation>Geçici eşi 451 4.7.24&apos;tür.</translation>
    </message>
    <message>
        <source>Reverse DNS wrong, refused</source>
        <translation>Ters DNS yanlış, reddedildi</translation>
    </message>
    <message>
        <source>PTR record and host name of the sending IP address do not agree, or there is no PTR; Google takes no mail from it.</source>
        <translation>Gönderen IP adresinin PTR kaydı ile makine adı uyuşmaz ya da PTR yoktur; Google bu adresten posta almaz.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`; test IPv6 too, which often lacks it</source>
        <translation>`dig +short -x 192.0.2.25`; çoğu kez eksik olan IPv6 için de deneyin</translation>
    </message>
    <message>
        <source>Set PTR and A/AAAA to point at each other. If only IPv6 lacks it, send over IPv4 until it is there (Postfix: `smtp_address_preference = ipv4`).</source>
        <translation>PTR ile A/AAAA kayıtlarını birbirini gösterecek biçimde kurun. Yalnız IPv6&apos;da eksikse kayıt gelene dek IPv4 ile gönderin (Postfix: `smtp_address_preference = ipv4`).</translation>
    </message>
    <message>
        <source>Mail that Google only slows for this gets 4.7.23.</source>
        <translation>Google&apos;ın bu nedenle yalnızca yavaşlattığı posta 4.7.23 alır.</translation>
    </message>
    <message>
        <source>DMARC policy of the domain, refused</source>
        <translation>Alan adının DMARC ilkesi, reddedildi</translation>
    </message>
    <message>
        <source>The message failed DMARC, and the domain in its From header asks receivers to reject such mail. Google carries out what that domain has published.</source>
        <translation>İleti DMARC denetiminden geçememiştir ve From başlığındaki alan adı böyle postanın reddedilmesini ister. Google o alan adının yayımladığını uygular.</translation>
    </message>
    <message>
        <source>`Unauthenticated email from example.org is not accepted due to domain&apos;s DMARC policy`.</source>
        <translation>`Unauthenticated email from example.org is not accepted due to domain&apos;s DMARC policy`.</translation>
    </message>
    <message>
        <source>If the domain is yours, let the service that sends sign with your own domain (DKIM), or use your domain in its envelope address.</source>
        <translation>Alan adı sizinse gönderimi yapan hizmetin iletileri kendi alan adınızla imzalamasını (DKIM) veya zarf adresinde alan adınızı kullanmasını sağlayın.</translation>
    </message>
    <message>
        <source>If you send for others, write your own domain in From and theirs in Reply-To; a `gmail.com` or `yahoo.com` address in From of a web form always ends here.</source>
        <translation>Başkaları adına gönderiyorsanız From başlığına kendi alan adınızı, Reply-To başlığına onların adresini yazın; web formunun From başlığındaki `gmail.com` veya `yahoo.com` adresi hep buraya varır.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding mailbox changed the message, and the signature of the author no longer fits: the same text, for subscribers at Gmail only.</source>
        <translation>Posta listesi veya yönlendirme iletiyi değiştirmiş, iletiyi yazanın imzası artık uymuyordur: Aynı metin yalnızca Gmail kullanan abonelerde görülür.</translation>
    </message>
    <message>
        <source>Let the list rewrite From (Mailman: `dmarc_mitigate_action`) or leave subject and body as they are.</source>
        <translation>Listenin From başlığını yeniden yazmasını sağlayın (Mailman: `dmarc_mitigate_action`) veya konuya ve gövdeye dokunmayın.</translation>
    </message>
    <message>
        <source>The domain owner decides here, whereas 5.7.32 applies Google&apos;s own bulk-sender rule on alignment.</source>
        <translation>Burada kararı alan adının sahibi verir; 5.7.32 ise Google&apos;ın toplu gönderenler için koyduğu hizalama kuralıdır.</translation>
    </message>
    <message>
        <source>DMARC reject</source>
        <translation>DMARC reject</translation>
    </message>
    <message>
        <source>unauthenticated email</source>
        <translation>kimliği doğrulanmamış e-posta</translation>
    </message>
    <message>
        <source>No authentication information</source>
        <translation>Kimlik doğrulama bilgisi yok</translation>
    </message>
    <message>
        <source>Gmail found neither a usable SPF result nor a DKIM signature. Sisimai&apos;s lists hold this wording.</source>
        <translation>Gmail, kullanılabilir bir SPF sonucu da DKIM imzası da bulamamıştır. Bu metin Sisimai listelerinde yer alır.</translation>
    </message>
    <message>
        <source>`550-5.7.26 This message does not have authentication information`, or its continuation `fails to pass authentication checks`.</source>
        <translation>`550-5.7.26 This message does not have authentication information` veya devamındaki `fails to pass authentication checks`.</translation>
    </message>
    <message>
        <source>Start with SPF, which needs one DNS record, then let the mail server sign.</source>
        <translation>Tek DNS kaydı yeten SPF ile başlayın, ardından posta sunucusuna imzalatın.</translation>
    </message>
    <message>
        <source>Today&apos;s wording for the same state is the unauthenticated text.</source>
        <translation>Aynı durum için bugünkü metin, gönderenin kimliğinin doğrulanmadığını söyleyendir.</translation>
    </message>
    <message>
        <source>SPF hard fail</source>
        <translation>SPF kesin başarısızlık</translation>
    </message>
    <message>
        <source>The SPF record of the domain ends in `-all`, and the sending IP address is not in it.</source>
        <translation>Alan adının SPF kaydı `-all` ile biter ve gönderen IP adresi bu kayıtta yoktur.</translation>
    </message>
    <message>
        <source>The reply says that the domain `has an SPF record with a hard fail` policy.</source>
        <translation>Yanıt metni, alan adı için `has an SPF record with a hard fail` der.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org` against the IP address in the log</source>
        <translation>`dig +short txt example.org` çıktısını günlükteki IP adresiyle karşılaştırın</translation>
    </message>
    <message>
        <source>Add the host or the `include` of the sending service to the record; count the DNS lookups, since more than ten make SPF fail with an error. If your server only forwarded the mail and the domain is a stranger&apos;s, let it rewrite the envelope sender to a domain of your own (SRS).</source>
        <translation>Kayda makineyi veya gönderim hizmetinin `include` öğesini ekleyin; DNS sorgularını da sayın; 10&apos;dan fazla sorgu SPF&apos;yi hatayla sonuçlandırır. Sunucunuz iletiyi yalnızca yönlendirdiyse ve alan adı başkasınınsa zarftaki göndereni kendi alan adınızla yeniden yazdırın (SRS).</translation>
    </message>
    <message>
        <source>It names the record&apos;s own strictness; without `-all`, mail that passes nothing gets the general 5.7.26.</source>
        <translation>Kaydın kendi katılığını bildirir; `-all` yoksa hiçbir denetimden geçemeyen posta genel 5.7.26 yanıtını alır.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passed, refused</source>
        <translation>Ne SPF ne DKIM geçti, reddedildi</translation>
    </message>
    <message>
        <source>Gmail wants every sender to pass SPF or DKIM; this message passed neither, and the reply lists both results.</source>
        <translation>Gmail her gönderenin SPF veya DKIM denetiminden geçmesini ister; bu ileti ikisinden de geçememiştir ve yanıt metni iki sonucu da yazar.</translation>
    </message>
    <message>
        <source>`550 5.7.26 Your email has been blocked because the sender is unauthenticated`, with the lines `DKIM = did not pass` and `SPF` … `did not pass`.</source>
        <translation>`550 5.7.26 Your email has been blocked because the sender is unauthenticated` yanıtı gelir; metinde `DKIM = did not pass` satırı ile `SPF` … `did not pass` satırı bulunur.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org` and, in the copy of a message that arrived elsewhere, the header `Authentication-Results`</source>
        <translation>`dig +short txt example.org` ve başka bir yere ulaşmış bir kopyada `Authentication-Results` başlığı</translation>
    </message>
    <message>
        <source>Add the sending IP address to the SPF record of the envelope domain and sign with DKIM.</source>
        <translation>Gönderen IP adresini zarf alan adının SPF kaydına ekleyin ve iletileri DKIM ile imzalayın.</translation>
    </message>
    <message>
        <source>For forwarded mail, only a DKIM signature that survives the way, or SRS, helps.</source>
        <translation>Yönlendirilen postada ancak yolda bozulmayan bir DKIM imzası veya SRS işe yarar.</translation>
    </message>
    <message>
        <source>550 5.7.26 with this text is about authentication as such; a DMARC refusal bears the same number and names the policy.</source>
        <translation>Bu metinle 550 5.7.26 genel olarak kimlik doğrulamayla ilgilidir; DMARC reddi aynı numarayı taşır ama ilkeyi adıyla söyler.</translation>
    </message>
    <message>
        <source>Bulk sender without SPF, refused</source>
        <translation>SPF&apos;siz toplu gönderen, reddedildi</translation>
    </message>
    <message>
        <source>Gmail&apos;s bulk-sender rules demand SPF and DKIM, both; here SPF did not pass.</source>
        <translation>Gmail&apos;in toplu gönderen kuralları SPF ve DKIM&apos;in ikisini de ister; burada SPF geçmemiştir.</translation>
    </message>
    <message>
        <source>`dig +short txt bounce.example.org`</source>
        <translation>`dig +short txt bounce.example.org`</translation>
    </message>
    <message>
        <source>Add the IP address named in the reply to the SPF record of the MAIL FROM domain, then send one test message to a Gmail account and open its original view.</source>
        <translation>Yanıtta adı geçen IP adresini MAIL FROM alan adının SPF kaydına ekleyin; ardından bir Gmail hesabına deneme iletisi gönderip iletinin orijinalini görüntüleyin.</translation>
    </message>
    <message>
        <source>A pass of DKIM alone does not lift it, unlike 5.7.26.</source>
        <translation>5.7.26&apos;nın aksine yalnız DKIM&apos;in geçmesi bunu kaldırmaz.</translation>
    </message>
    <message>
        <source>IP refused after unwanted mail</source>
        <translation>İstenmeyen iletiden sonra IP reddedildi</translation>
    </message>
    <message>
        <source>Postmaster Tools; `mailq | tail -1` for what waits</source>
        <translation>Postmaster Tools; bekleyenler için `mailq | tail -1`</translation>
    </message>
    <message>
        <source>Clean out the source (broken account, web form, bought list) before anything else.</source>
        <translation>Her şeyden önce kaynağı temizleyin (ele geçirilmiş hesap, web formu, satın alınmış liste).</translation>
    </message>
    <message>
        <source>Waiting alone mends 421 4.7.28, not this one.</source>
        <translation>Yalnızca beklemek 421 4.7.28&apos;i düzeltir, bunu düzeltmez.</translation>
    </message>
    <message>
        <source>TLS missing, refused</source>
        <translation>TLS yok, reddedildi</translation>
    </message>
    <message>
        <source>The message came over a session without TLS and is refused.</source>
        <translation>İleti TLS&apos;siz bir oturumla gelmiş ve reddedilmiştir.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect gmail-smtp-in.l.google.com:25` from the sending host</source>
        <translation>Gönderen makineden `openssl s_client -starttls smtp -connect gmail-smtp-in.l.google.com:25`</translation>
    </message>
    <message>
        <source>Enable STARTTLS in the client. If the command above fails, a firewall between strips STARTTLS: turn off its SMTP inspection.</source>
        <translation>İstemcide STARTTLS&apos;i açın. Yukarıdaki komut başarısızsa aradaki güvenlik duvarı STARTTLS&apos;i siliyordur: SMTP denetimini kapatın.</translation>
    </message>
    <message>
        <source>It is Google&apos;s general rule; a single recipient domain that insists on TLS answers 421 4.7.0.</source>
        <translation>Google&apos;ın genel kuralıdır; TLS&apos;te ısrar eden tek bir alıcı alan adı 421 4.7.0 döndürür.</translation>
    </message>
    <message>
        <source>Bulk sender without DKIM, refused</source>
        <translation>DKIM&apos;siz toplu gönderen, reddedildi</translation>
    </message>
    <message>
        <source>No DKIM signature of the message passed, and for bulk senders Gmail insists on one. In the registry 5.7.30 stands for REQUIRETLS (RFC 8689), which has nothing to do with it.</source>
        <translation>İletinin hiçbir DKIM imzası geçmemiştir ve Gmail toplu gönderenlerde bunda ısrar eder. Kayıtlı 5.7.30 ise REQUIRETLS (RFC 8689) anlamına gelir ve bununla ilgisi yoktur.</translation>
    </message>
    <message>
        <source>Original view of a delivered copy: `dkim=fail` with its reason, such as a changed body</source>
        <translation>Ulaşmış bir kopyanın orijinal görünümü: `dkim=fail` ve nedeni, örneğin değişmiş gövde</translation>
    </message>
    <message>
        <source>If the key cannot be found, mend the DNS record; if the body hash differs, find the gateway or footer that changes mail after signing.</source>
        <translation>Anahtar bulunamıyorsa DNS kaydını düzeltin; gövde özeti uyuşmuyorsa imzadan sonra iletiyi değiştiren ağ geçidini veya alt bilgi eklentisini bulun.</translation>
    </message>
    <message>
        <source>SPF cannot stand in for it: that is demanded besides.</source>
        <translation>SPF bunun yerini tutamaz; o ayrıca istenir.</translation>
    </message>
    <message>
        <source>From domain not aligned, refused</source>
        <translation>From alan adı hizalı değil, reddedildi</translation>
    </message>
    <message>
        <source>The From domain agrees with neither the SPF nor the DKIM domain, and Gmail refuses the bulk mail. Google&apos;s list prints basic code 421 beside this 5.7.32, which contradict each other; 550 is assumed here.</source>
        <translation>From alan adı ne SPF ne de DKIM alan adıyla uyuşur ve Gmail toplu postayı reddeder. Google&apos;ın listesi bu 5.7.32&apos;nin yanına 421 temel kodunu yazar, ikisi ise birbiriyle çelişir; burada 550 varsayılmıştır.</translation>
    </message>
    <message>
        <source>A 5.7.32 whose text says `blocked because the From: header`.</source>
        <translation>Metninde `blocked because the From: header` geçen 5.7.32 yanıtı.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org` for the From domain; `adkim=s` or `aspf=s` there forbids subdomains</source>
        <translation>From alan adı için `dig +short txt _dmarc.example.org`; kayıttaki `adkim=s` veya `aspf=s` alt alan adlarına izin vermez</translation>
    </message>
    <message>
        <source>Sign with the From domain, or change From to the domain that is authenticated.</source>
        <translation>From alan adıyla imzalayın veya From başlığını kimliği doğrulanan alan adına çevirin.</translation>
    </message>
    <message>
        <source>5.7.32 needs no DMARC policy of the sender: Google&apos;s rules alone demand alignment.</source>
        <translation>5.7.32 için gönderenin DMARC ilkesi gerekmez; hizalamayı Google&apos;ın kuralları ister.</translation>
    </message>
    <message>
        <source>No DMARC record, refused</source>
        <translation>DMARC kaydı yok, reddedildi</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org` at every name server of the domain</source>
        <translation>Alan adının her ad sunucusunda `dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Add the TXT record at `_dmarc` of the organizational domain, not at the host that sends.</source>
        <translation>TXT kaydını gönderen makineye değil, kuruluşun alan adının `_dmarc` adına ekleyin.</translation>
    </message>
    <message>
        <source>Until a record exists, no waiting helps.</source>
        <translation>Kayıt olmadan beklemek bir işe yaramaz.</translation>
    </message>
    <message>
        <source>Storage full and account inactive</source>
        <translation>Alan dolu, hesap kullanılmıyor</translation>
    </message>
    <message>
        <source>The mailbox is full and its owner has stopped using it, so Google refuses for good. In practice nobody is there to make room.</source>
        <translation>Posta kutusu doludur ve sahibi onu artık kullanmamaktadır; bu yüzden Google kalıcı olarak reddeder. Uygulamada yer açacak kimse yoktur.</translation>
    </message>
    <message>
        <source>Treat the address as gone and take it off the list.</source>
        <translation>Adresi artık yok sayın ve listeden çıkarın.</translation>
    </message>
    <message>
        <source>A full mailbox that is still in use is answered with 452 4.2.2 instead.</source>
        <translation>Hâlâ kullanılan dolu bir posta kutusu için bunun yerine 452 4.2.2 gelir.</translation>
    </message>
    <message>
        <source>Message too large, older number</source>
        <translation>İleti çok büyük, eski numara</translation>
    </message>
    <message>
        <source>The size text under the number that Gmail used formerly.</source>
        <translation>Boyut metninin, Gmail&apos;in eskiden kullandığı numarayla gelen hâli.</translation>
    </message>
    <message>
        <source>`552 5.2.3 Your message exceeded Google&apos;s message size limits`.</source>
        <translation>`552 5.2.3 Your message exceeded Google&apos;s message size limits`.</translation>
    </message>
    <message>
        <source>See 552 5.3.4: link instead of attachment.</source>
        <translation>552 5.3.4&apos;e bakın: ek yerine bağlantı.</translation>
    </message>
    <message>
        <source>Both numbers mean the same limit.</source>
        <translation>İki numara da aynı sınırı gösterir.</translation>
    </message>
    <message>
        <source>Too many attachments</source>
        <translation>Çok fazla ek</translation>
    </message>
    <message>
        <source>Google refuses a message with more attachments than it handles.</source>
        <translation>Google, işleyebileceğinden çok eki olan iletiyi reddeder.</translation>
    </message>
    <message>
        <source>`552 5.3.4 The number of attachments` exceeds the limit.</source>
        <translation>`552 5.3.4 The number of attachments` ile başlayan yanıt sınırın aşıldığını söyler.</translation>
    </message>
    <message>
        <source>Pack the files into one archive of a permitted kind.</source>
        <translation>Dosyaları izin verilen türde tek bir arşivde toplayın.</translation>
    </message>
    <message>
        <source>Size in bytes does not matter here.</source>
        <translation>Burada bayt olarak boyut önemli değildir.</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Başlıklar çok büyük</translation>
    </message>
    <message>
        <source>The headers together, or a single one, exceed Google&apos;s limits; long To lists and long chains of forwarding do it.</source>
        <translation>Başlıkların toplamı veya tek bir başlık Google&apos;ın sınırlarını aşar; uzun To listeleri ve uzun yönlendirme zincirleri buna yol açar.</translation>
    </message>
    <message>
        <source>`552 5.3.4` with `header size limits`, `individual header size` or `header name limit`.</source>
        <translation>`552 5.3.4` ve `header size limits`, `individual header size` veya `header name limit`.</translation>
    </message>
    <message>
        <source>Raw source of the message</source>
        <translation>İletinin ham kaynağı</translation>
    </message>
    <message>
        <source>Put recipients into Bcc or a list, and strip headers that own programs pile up.</source>
        <translation>Alıcıları Bcc&apos;ye veya bir listeye koyun; kendi programlarınızın yığdığı başlıkları temizleyin.</translation>
    </message>
    <message>
        <source>The body is not to blame.</source>
        <translation>Sorun gövdede değildir.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>The message exceeds Google&apos;s size limit; base64 makes attachments a third larger on the way.</source>
        <translation>İleti Google&apos;ın boyut sınırını aşar; base64 ekleri yolda üçte bir oranında büyütür.</translation>
    </message>
    <message>
        <source>`552 5.3.4 Your message exceeded Google&apos;s message size limits`; older replies have 5.2.3.</source>
        <translation>`552 5.3.4 Your message exceeded Google&apos;s message size limits`; eski yanıtlarda 5.2.3 bulunur.</translation>
    </message>
    <message>
        <source>`SIZE` in the answer to EHLO shows the limit</source>
        <translation>EHLO yanıtındaki `SIZE` sınırı gösterir</translation>
    </message>
    <message>
        <source>Share a link instead of the file, or split it.</source>
        <translation>Dosyanın yerine bağlantı paylaşın veya dosyayı bölün.</translation>
    </message>
    <message>
        <source>The number of attachments and the headers have texts of their own under 5.3.4.</source>
        <translation>Ek sayısı ve başlıklar için 5.3.4 altında ayrı metinler vardır.</translation>
    </message>
    <message>
        <source>Attachment not allowed</source>
        <translation>Eke izin verilmiyor</translation>
    </message>
    <message>
        <source>The file type, or what an archive holds, is on Google&apos;s list of dangerous content.</source>
        <translation>Dosya türü veya arşivin içindekiler Google&apos;ın tehlikeli içerik listesindedir.</translation>
    </message>
    <message>
        <source>`552-5.7.0 This message was blocked because its content presents a potential security issue`, formerly `illegal attachment`.</source>
        <translation>`552-5.7.0 This message was blocked because its content presents a potential security issue`; eskiden `illegal attachment`.</translation>
    </message>
    <message>
        <source>`https://support.google.com/mail/answer/6590`</source>
        <translation>`https://support.google.com/mail/answer/6590`</translation>
    </message>
    <message>
        <source>Send the file through Drive or another store; a renamed ending does not help, as Gmail looks into the file.</source>
        <translation>Dosyayı Drive veya başka bir depo üzerinden gönderin; uzantıyı değiştirmek işe yaramaz, çünkü Gmail dosyanın içine bakar.</translation>
    </message>
    <message>
        <source>Viruses and program files end here, ordinary spam at 550 5.7.1.</source>
        <translation>Virüsler ve program dosyaları bu yanıtı, sıradan istenmeyen iletiler 550 5.7.1 yanıtını alır.</translation>
    </message>
    <message>
        <source>Recipient domain not found</source>
        <translation>Alıcı alan adı bulunamadı</translation>
    </message>
    <message>
        <source>Google&apos;s submission server finds no such domain in DNS.</source>
        <translation>Google&apos;ın gönderim sunucusu DNS&apos;te böyle bir alan adı bulamaz.</translation>
    </message>
    <message>
        <source>`553 5.1.2 We weren&apos;t able to find the recipient domain`.</source>
        <translation>`553 5.1.2 We weren&apos;t able to find the recipient domain`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Correct the spelling after the @ sign.</source>
        <translation>@ işaretinden sonraki yazımı düzeltin.</translation>
    </message>
    <message>
        <source>A bad form of the address is 553 5.1.3.</source>
        <translation>Adresin biçimi bozuksa 553 5.1.3 gelir.</translation>
    </message>
    <message>
        <source>Recipient address malformed</source>
        <translation>Alıcı adresi bozuk</translation>
    </message>
    <message>
        <source>What stands in RCPT TO is no valid address by RFC 5321.</source>
        <translation>RCPT TO içindeki metin RFC 5321&apos;e göre geçerli bir adres değildir.</translation>
    </message>
    <message>
        <source>The address in the log between `&lt;` and `&gt;`</source>
        <translation>Günlükte `&lt;` ile `&gt;` arasındaki adres</translation>
    </message>
    <message>
        <source>Remove spaces, a trailing dot, a comma or a second @ from the list.</source>
        <translation>Listedeki boşluğu, sondaki noktayı, virgülü veya ikinci @ işaretini silin.</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether such a mailbox exists.</source>
        <translation>Böyle bir posta kutusunun olup olmadığına henüz bakılmamıştır.</translation>
    </message>
    <message>
        <source>Sender address malformed</source>
        <translation>Gönderen adresi bozuk</translation>
    </message>
    <message>
        <source>The address in MAIL FROM is not valid.</source>
        <translation>MAIL FROM içindeki adres geçerli değildir.</translation>
    </message>
    <message>
        <source>`553 5.1.7 The sender address` is not a valid RFC 5321 address.</source>
        <translation>`553 5.1.7 The sender address` diye başlar ve adresin RFC 5321&apos;e göre geçersiz olduğunu söyler.</translation>
    </message>
    <message>
        <source>Set the sender address in the program or device; printers often send their plain name.</source>
        <translation>Programda veya aygıtta gönderen adresini ayarlayın; yazıcılar çoğu kez yalnızca adlarını gönderir.</translation>
    </message>
    <message>
        <source>It is about the envelope, not about the From header.</source>
        <translation>From başlığıyla değil zarfla ilgilidir.</translation>
    </message>
    <message>
        <source>Message exceeded 50 hops</source>
        <translation>İleti 50 durağı aştı</translation>
    </message>
    <message>
        <source>The message has passed so many servers that Google takes it for a loop.</source>
        <translation>İleti o kadar çok sunucudan geçmiştir ki Google bunu döngü sayar.</translation>
    </message>
    <message>
        <source>`554 5.4.6 Message exceeded 50 hops`; older replies have 5.6.0.</source>
        <translation>`554 5.4.6 Message exceeded 50 hops`; eski yanıtlarda 5.6.0 bulunur.</translation>
    </message>
    <message>
        <source>The `Received` headers: which two names alternate?</source>
        <translation>`Received` başlıkları: Hangi iki ad birbirini izliyor?</translation>
    </message>
    <message>
        <source>Break the forwarding between the two, or the routing rule that sends mail back to where it came from.</source>
        <translation>İkisi arasındaki yönlendirmeyi ya da postayı geldiği yere geri yollayan kuralı kaldırın.</translation>
    </message>
    <message>
        <source>Until that is done, each further attempt loops again.</source>
        <translation>Bu yapılana dek her yeni deneme yine dönüp durur.</translation>
    </message>
    <message>
        <source>Message malformed</source>
        <translation>İleti bozuk</translation>
    </message>
    <message>
        <source>The structure of the message is broken, for instance MIME parts that do not end.</source>
        <translation>İletinin yapısı bozuktur, örneğin sona ermeyen MIME bölümleri vardır.</translation>
    </message>
    <message>
        <source>`554 5.6.0 Mail message is malformed. Not accepted`.</source>
        <translation>`554 5.6.0 Mail message is malformed. Not accepted`.</translation>
    </message>
    <message>
        <source>Open the raw message in another mail program: are parts or attachments missing?</source>
        <translation>Ham iletiyi başka bir posta programında açın: Eksik bölüm veya ek var mı?</translation>
    </message>
    <message>
        <source>Let a tested library build the message, and see what a filter in between rewrites.</source>
        <translation>İletiyi sınanmış bir kitaplık oluştursun; aradaki bir filtrenin neyi yeniden yazdığına bakın.</translation>
    </message>
    <message>
        <source>A single bad header is 550 5.7.1.</source>
        <translation>Tek bir bozuk başlığın kodu 550 5.7.1&apos;dir.</translation>
    </message>
    <message>
        <source>Too many unauthenticated commands</source>
        <translation>Oturum açmadan çok fazla komut</translation>
    </message>
    <message>
        <source>The client sent many commands to the submission server without logging in.</source>
        <translation>İstemci gönderim sunucusuna oturum açmadan çok sayıda komut göndermiştir.</translation>
    </message>
    <message>
        <source>`554 5.7.0 Too Many Unauthenticated commands`.</source>
        <translation>`554 5.7.0 Too Many Unauthenticated commands`.</translation>
    </message>
    <message>
        <source>Log in directly after STARTTLS; a monitor that only tests the port should say QUIT.</source>
        <translation>STARTTLS&apos;ten hemen sonra oturum açın; yalnız bağlantı noktasını deneyen bir izleme aracı QUIT göndersin.</translation>
    </message>
    <message>
        <source>530 asks for the login first; this ends the patience.</source>
        <translation>530 önce oturum açılmasını ister; bu ise sabrın sonudur.</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Sözdizimi hatası</translation>
    </message>
    <message>
        <source>Google does not understand the command as it was written, mostly MAIL FROM or RCPT TO without angle brackets or with an unknown parameter.</source>
        <translation>Google komutu yazıldığı biçimde anlamaz; çoğu kez MAIL FROM veya RCPT TO açılı ayraçsızdır ya da bilinmeyen bir parametre taşır.</translation>
    </message>
    <message>
        <source>`555 5.5.2 Syntax error, goodbye`, often after `MAIL FROM: jane@example.org`.</source>
        <translation>`555 5.5.2 Syntax error, goodbye`; çoğu kez `MAIL FROM: jane@example.org` sonrasında.</translation>
    </message>
    <message>
        <source>The command in the client&apos;s debug log</source>
        <translation>İstemcinin hata ayıklama günlüğündeki komut</translation>
    </message>
    <message>
        <source>Write `MAIL FROM:&lt;jane@example.org&gt;`, without a space after the colon; name and address together do not belong in it.</source>
        <translation>İki noktadan sonra boşluk bırakmadan `MAIL FROM:&lt;jane@example.org&gt;` yazın; ad ile adresi birlikte yazmayın.</translation>
    </message>
    <message>
        <source>The standard keeps 555 for unknown parameters; Google uses it for bad syntax at large.</source>
        <translation>Standart 555&apos;i bilinmeyen parametrelere ayırır; Google her sözdizimi hatasında kullanır.</translation>
    </message>
    <message>
        <source>Both punish unwanted mail from one address: with 421 Google slows it and the queue may go on trying, with 550 it refuses.</source>
        <translation>İkisi de bir adresten gelen istenmeyen iletiyi cezalandırır: Google 421 ile yavaşlatır ve kuyruk denemeyi sürdürebilir, 550 ile reddeder.</translation>
    </message>
    <message>
        <source>What becomes of the message</source>
        <translation>İletinin sonu</translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation>Kuyrukta bekler</translation>
    </message>
    <message>
        <source>Bounces at once</source>
        <translation>Hemen geri döner</translation>
    </message>
    <message>
        <source>Does waiting help?</source>
        <translation>Beklemek işe yarar mı?</translation>
    </message>
    <message>
        <source>Yes, once the rate falls</source>
        <translation>Evet, hız düşünce</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Tek başına hayır</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk adım</translation>
    </message>
    <message>
        <source>Fewer connections, find the source</source>
        <translation>Bağlantıyı azaltmak, kaynağı bulmak</translation>
    </message>
    <message>
        <source>Stop the source, then ask Google through its form</source>
        <translation>Kaynağı durdurmak, sonra formla Google&apos;a başvurmak</translation>
    </message>
    <message>
        <source>Older number</source>
        <translation>Eski numara</translation>
    </message>
    <message>
        <source>421 4.7.0</source>
        <translation>421 4.7.0</translation>
    </message>
    <message>
        <source>550 5.7.1</source>
        <translation>550 5.7.1</translation>
    </message>
    <message>
        <source>As the receiver of these replies, treat 421 as the last warning: mend the source while the queue still holds the mail.</source>
        <translation>Bu yanıtları alıyorsanız 421&apos;i son uyarı sayın: Posta hâlâ kuyruktayken kaynağı düzeltin.</translation>
    </message>
    <message>
        <source>One number, two meanings: the account is switched off, or it gets too much mail at the moment. Only the text tells them apart.</source>
        <translation>Tek numara, iki anlam: Hesap kapalıdır ya da şu an çok fazla posta almaktadır. İkisini yalnızca metin ayırır.</translation>
    </message>
    <message>
        <source>Word at the end</source>
        <translation>Sondaki sözcük</translation>
    </message>
    <message>
        <source>`DisabledUser`</source>
        <translation>`DisabledUser`</translation>
    </message>
    <message>
        <source>`ReceivingRatePerm`</source>
        <translation>`ReceivingRatePerm`</translation>
    </message>
    <message>
        <source>Does it pass?</source>
        <translation>Geçer mi?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes, within hours</source>
        <translation>Evet, saatler içinde</translation>
    </message>
    <message>
        <source>What to do with the address</source>
        <translation>Adrese ne yapmalı</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Çıkarmak</translation>
    </message>
    <message>
        <source>Keep it and send again later</source>
        <translation>Tutmak ve sonra yeniden göndermek</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Kim yardım edebilir</translation>
    </message>
    <message>
        <source>The account&apos;s administrator</source>
        <translation>Hesabın yöneticisi</translation>
    </message>
    <message>
        <source>Whoever floods the mailbox</source>
        <translation>Kutuya posta yağdıran</translation>
    </message>
    <message>
        <source>If you write bounce rules, match the text: a rule on 550 5.2.1 alone deletes living addresses.</source>
        <translation>Geri dönen iletiler için kural yazıyorsanız metne bakın: Yalnız 550 5.2.1&apos;e bakan kural yaşayan adresleri siler.</translation>
    </message>
    <message>
        <source>The two largest receivers say the same: the message fails DMARC and the domain in From wants it refused.</source>
        <translation>Posta alan en büyük iki taraf aynı şeyi söyler: İleti DMARC&apos;tan geçememiştir ve From&apos;daki alan adı böyle iletilerin reddedilmesini ister.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Alan taraf</translation>
    </message>
    <message>
        <source>Gmail and Google Workspace</source>
        <translation>Gmail ve Google Workspace</translation>
    </message>
    <message>
        <source>Exchange Online and Outlook.com</source>
        <translation>Exchange Online ve Outlook.com</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Günlükteki sözler</translation>
    </message>
    <message>
        <source>`not accepted due to domain&apos;s DMARC policy`</source>
        <translation>`not accepted due to domain&apos;s DMARC policy`</translation>
    </message>
    <message>
        <source>`does not pass DMARC verification`</source>
        <translation>`does not pass DMARC verification`</translation>
    </message>
    <message>
        <source>The number has other meanings</source>
        <translation>Numaranın başka anlamı var mı?</translation>
    </message>
    <message>
        <source>Yes: 5.7.26 also means no SPF or DKIM at all</source>
        <translation>Evet: 5.7.26, hiç SPF veya DKIM olmamasını da anlatır</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Özel neden</translation>
    </message>
    <message>
        <source>Mailing lists and forwarding to Gmail</source>
        <translation>Posta listeleri ve Gmail&apos;e yönlendirme</translation>
    </message>
    <message>
        <source>A filter before the tenant, without enhanced filtering</source>
        <translation>Kiracının önünde gelişmiş filtreleme açılmadan çalışan bir filtre</translation>
    </message>
    <message>
        <source>As the sender, one repair serves both: DKIM under the From domain.</source>
        <translation>Gönderen taraftaysanız tek onarım ikisine de yeter: From alan adıyla DKIM.</translation>
    </message>
    <message>
        <source>Postmaster Tools: spam rate and compliance status (its reputation pages were retired in 2025)</source>
        <translation>Postmaster Tools: istenmeyen ileti oranı ve uyumluluk durumu (itibar sayfaları 2025&apos;te kaldırılmıştır)</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org` for the address; Postmaster Tools has shown no reputation of IP addresses since 2025</source>
        <translation>Adres için `https://check.spamhaus.org`; Postmaster Tools 2025&apos;ten beri IP itibarını göstermez</translation>
    </message>
    <message>
        <source>`421 4.7.0` … `The IP address sending this message does not have a PTR record`.</source>
        <translation>`421 4.7.0` … `The IP address sending this message does not have a PTR record`.</translation>
    </message>
    <message>
        <source>`421 4.7.26 This mail has been rate limited because it is unauthenticated`.</source>
        <translation>`421 4.7.26 This mail has been rate limited because it is unauthenticated`.</translation>
    </message>
    <message>
        <source>Postmaster Tools, spam rate; `https://check.spamhaus.org` for the address</source>
        <translation>Postmaster Tools&apos;ta istenmeyen ileti oranı; adres için `https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>`421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address`; older replies begin with `Our system has detected`.</source>
        <translation>`421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address`; eski yanıtlar `Our system has detected` ile başlar.</translation>
    </message>
    <message>
        <source>Then do as Google asks: send nothing for ten minutes, go on with one connection, and add further ones singly while they succeed.</source>
        <translation>Ardından Google&apos;ın istediği gibi davranın: 10 dakika hiçbir şey göndermeyin, tek bağlantıyla sürdürün, başarılı oldukça bağlantıları birer birer artırın.</translation>
    </message>
    <message>
        <source>`421 4.7.28` with `sending messages that have the same Message-ID`.</source>
        <translation>`421 4.7.28` ve `sending messages that have the same Message-ID`.</translation>
    </message>
    <message>
        <source>`grep -o &apos;message-id=&lt;[^&gt;]*&gt;&apos; /var/log/mail.log | sort | uniq -cd` lists those that occur more than once</source>
        <translation>`grep -o &apos;message-id=&lt;[^&gt;]*&gt;&apos; /var/log/mail.log | sort | uniq -cd` birden çok geçenleri listeler</translation>
    </message>
    <message>
        <source>Google sees an unusual rate of mail and slows it, without saying what it counts. Its guidelines say to assume then that IP address, SPF domain and DKIM domain are all affected.</source>
        <translation>Google olağan dışı bir posta hızı görmüş ve gönderimi yavaşlatmıştır; neyi saydığını söylemez. Kuralları, bu durumda IP adresinin, SPF ve DKIM alan adlarının üçünün de etkilendiğini varsaymayı ister.</translation>
    </message>
    <message>
        <source>`421 4.7.28 Gmail has detected an unusual rate of` mail or email, and no further cause in the text.</source>
        <translation>`421 4.7.28 Gmail has detected an unusual rate of` diye başlar, metinde başka neden yoktur.</translation>
    </message>
    <message>
        <source>Send nothing to Gmail for at least ten minutes, then over a single connection; if that works, open more connections one at a time.</source>
        <translation>Gmail&apos;e en az 10 dakika hiçbir şey göndermeyin, sonra tek bağlantıyla gönderin; bu başarılı olursa bağlantıları birer birer artırın.</translation>
    </message>
    <message>
        <source>`421 4.7.29 Your email has been rate limited because you&apos;re not using a TLS connection`.</source>
        <translation>`421 4.7.29 Your email has been rate limited because you&apos;re not using a TLS connection`.</translation>
    </message>
    <message>
        <source>`421 4.7.30 Your email has been rate limited because DKIM authentication didn&apos;t pass for this message`.</source>
        <translation>`421 4.7.30 Your email has been rate limited because DKIM authentication didn&apos;t pass for this message`.</translation>
    </message>
    <message>
        <source>The domain in From publishes no DMARC record, or one without a policy; Gmail demands one of bulk senders and slows the mail.</source>
        <translation>From başlığındaki alan adı DMARC kaydı yayımlamaz ya da kaydında ilke yoktur; Gmail toplu gönderenlerden bunu ister ve postayı yavaşlatır.</translation>
    </message>
    <message>
        <source>Send a transaction for each domain. Postfix does so by itself unless a relay host collects the recipients; in Exim set `multi_domain = false` on the smtp transport (by default it mixes domains with the same hosts).</source>
        <translation>Her alan adı için ayrı işlem yapın. Postfix, alıcıları bir aktarma sunucusu toplamadıkça bunu kendiliğinden yapar; Exim&apos;de smtp taşıyıcısına `multi_domain = false` yazın (varsayılan olarak aynı makinelere giden alan adlarını karıştırır).</translation>
    </message>
    <message>
        <source>Gmail found no PTR record for the sending IP address, or one whose name does not lead back to it. Google&apos;s list prints 451; Sisimai matches 421 with the same 4.7.23.</source>
        <translation>Gönderen IP adresinin PTR kaydı yoktur veya kayıttaki ad aynı adrese geri götürmez. Google&apos;ın listesi 451 yazar; Sisimai aynı 4.7.23&apos;ü 421 ile eşleştirir.</translation>
    </message>
    <message>
        <source>`4.7.23 The sending IP address for this message doesn&apos;t have a PTR record`, or the forward DNS entry of its name does not match.</source>
        <translation>`4.7.23 The sending IP address for this message doesn&apos;t have a PTR record`; ya da adın ileri yöndeki DNS kaydı uymuyordur.</translation>
    </message>
    <message>
        <source>`451 4.7.26 Unauthenticated email from example.org is not accepted due to domain&apos;s DMARC policy, but temporary DNS failures prevent authentication`.</source>
        <translation>`451 4.7.26 Unauthenticated email from example.org is not accepted due to domain&apos;s DMARC policy, but temporary DNS failures prevent authentication`.</translation>
    </message>
    <message>
        <source>`452 4.2.2 The recipient&apos;s inbox is out of storage space`, with `OverQuotaTemp` at the end; older replies say `is over quota`.</source>
        <translation>`452 4.2.2 The recipient&apos;s inbox is out of storage space`; metin `OverQuotaTemp` ile biter, eski yanıtlarda `is over quota` yazar.</translation>
    </message>
    <message>
        <source>`501 5.5.4 HELO/EHLO argument` … `invalid, closing connection`, or `Empty HELO/EHLO argument not allowed`.</source>
        <translation>`501 5.5.4 HELO/EHLO argument` … `invalid, closing connection` ya da `Empty HELO/EHLO argument not allowed`.</translation>
    </message>
    <message>
        <source>Nothing is said against the password; Google doubts the place or the device.</source>
        <translation>Parola hakkında bir şey söylenmez; Google&apos;ın kuşkulandığı yer veya aygıttır.</translation>
    </message>
    <message>
        <source>Google has suspended the sending account because of abuse, and the SMTP relay service refuses its mail.</source>
        <translation>Google gönderen hesabı kötüye kullanım nedeniyle askıya almıştır; SMTP aktarma hizmeti de postasını reddeder.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Email relay denied` … `temporarily suspended due to abuse`.</source>
        <translation>`550 5.7.0 Email relay denied` … `temporarily suspended due to abuse`.</translation>
    </message>
    <message>
        <source>The sending account is disabled or not registered in the Workspace domain, and the SMTP relay service refuses it.</source>
        <translation>Gönderen hesap devre dışıdır veya Workspace alan adına kayıtlı değildir; SMTP aktarma hizmeti onu reddeder.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Mail Sending denied`, in Google&apos;s list `Email sending denied`.</source>
        <translation>`550 5.7.0 Mail Sending denied`; Google&apos;ın listesinde `Email sending denied`.</translation>
    </message>
    <message>
        <source>See in the Admin console whether the account of the sender exists and is active.</source>
        <translation>Yönetici konsolunda gönderenin hesabının bulunup bulunmadığına ve etkin olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Mail relay denied`, the IP address in brackets, then `Invalid credentials for relay for one of the domains`.</source>
        <translation>`550 5.7.0 Mail relay denied`, köşeli ayraç içinde IP adresi, ardından `Invalid credentials for relay for one of the domains`.</translation>
    </message>
    <message>
        <source>A personal Gmail account cannot use this service at all: set the program to `smtp.gmail.com` with an app password.</source>
        <translation>Kişisel bir Gmail hesabı bu hizmeti hiç kullanamaz: Programı uygulama parolasıyla `smtp.gmail.com` sunucusuna ayarlayın.</translation>
    </message>
    <message>
        <source>Where the IP address is known and only the domain does not fit, 550 5.7.1 comes.</source>
        <translation>IP adresi tanınıyor, yalnız alan adı uymuyorsa 550 5.7.1 gelir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Unauthenticated email from example.org is not accepted due to domain&apos;s DMARC policy`, in logs and forum posts some years old.</source>
        <translation>`550 5.7.1 Unauthenticated email from example.org is not accepted due to domain&apos;s DMARC policy`; birkaç yıl öncesinin günlüklerinde ve forum iletilerinde görülür.</translation>
    </message>
    <message>
        <source>Let the library set `Message-ID: &lt;unique@example.org&gt;`. Postfix adds a missing one to mail of its own host; for mail that other clients hand in, set `always_add_missing_headers = yes`.</source>
        <translation>Kitaplık `Message-ID: &lt;unique@example.org&gt;` yazsın. Postfix, eksik başlığı kendi makinesinin postasına ekler; başka istemcilerin verdiği posta için `always_add_missing_headers = yes` ayarlayın.</translation>
    </message>
    <message>
        <source>`550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent`, or words of the administrator&apos;s own: `gcdp` before `gsmtp` at the end marks a customer&apos;s rule.</source>
        <translation>`550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent` ya da yöneticinin kendi sözleri: Sonda `gsmtp` öncesindeki `gcdp` müşteri kuralını gösterir.</translation>
    </message>
    <message>
        <source>Relay address does not fit the domain</source>
        <translation>Aktarma adresi alan adına uymuyor</translation>
    </message>
    <message>
        <source>The IP address is registered for the SMTP relay service, but the domain of the message does not belong to the account that registered it. An empty MAIL FROM names no domain at all.</source>
        <translation>IP adresi SMTP aktarma hizmetine kayıtlıdır ama iletinin alan adı, adresi kaydeden hesaba ait değildir. Boş MAIL FROM ise hiçbir alan adı bildirmez.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Invalid credentials for relay`, with the IP address in brackets.</source>
        <translation>`550 5.7.1 Invalid credentials for relay`; IP adresi köşeli ayraç içindedir.</translation>
    </message>
    <message>
        <source>Log in with SMTP AUTH, or present one of your own domains in EHLO (Postfix: `smtp_helo_name`); add a domain that is missing to the Workspace account.</source>
        <translation>SMTP AUTH ile oturum açın ya da EHLO&apos;da kendi alan adlarınızdan birini bildirin (Postfix: `smtp_helo_name`); eksik alan adını Workspace hesabına ekleyin.</translation>
    </message>
    <message>
        <source>Despite the word credentials no password was judged; a wrong one gets 535.</source>
        <translation>Kimlik bilgilerinden söz edilse de parola değerlendirilmemiştir; yanlış parola 535 alır.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `this message is not RFC 5322 compliant`, often for duplicate headers such as two From or two Subject.</source>
        <translation>`550 5.7.1` ve `this message is not RFC 5322 compliant`; çoğu kez iki From veya iki Subject gibi yinelenen başlıklar için.</translation>
    </message>
    <message>
        <source>`550 5.7.25` and `the sending IP address doesn&apos;t have a PTR record`; other replies say `does not have a PTR record` or `does not match the IP address of the hostname`.</source>
        <translation>`550 5.7.25` ve `the sending IP address doesn&apos;t have a PTR record`; başka yanıtlarda `does not have a PTR record` veya `does not match the IP address of the hostname` yazar.</translation>
    </message>
    <message>
        <source>`550 5.7.27 This message was blocked because it didn&apos;t pass SPF authentication`; other replies say `SPF does not pass`.</source>
        <translation>`550 5.7.27 This message was blocked because it didn&apos;t pass SPF authentication`; başka yanıtlarda `SPF does not pass` yazar.</translation>
    </message>
    <message>
        <source>The rate of unwanted mail from the IP address is so unusual that Google refuses instead of slowing.</source>
        <translation>IP adresinden gelen istenmeyen iletinin hızı o denli olağan dışıdır ki Google yavaşlatmak yerine reddeder.</translation>
    </message>
    <message>
        <source>`550 5.7.28 There is an unusual rate of unsolicited email originating from your IP address`; in logs also `Our system has detected an unusual rate`.</source>
        <translation>`550 5.7.28 There is an unusual rate of unsolicited email originating from your IP address`; günlüklerde `Our system has detected an unusual rate` de görülür.</translation>
    </message>
    <message>
        <source>Afterwards use Google&apos;s form for bulk senders, `https://support.google.com/mail/contact/gmail_bulk_sender_escalation`; it helps only those who meet all the guidelines and whose spam rate has been below 0.3 % for seven days.</source>
        <translation>Sonra Google&apos;ın toplu gönderenler formunu kullanın: `https://support.google.com/mail/contact/gmail_bulk_sender_escalation`; form yalnızca tüm kurallara uyan ve istenmeyen ileti oranı yedi gündür binde üçün altında olanlara yarar.</translation>
    </message>
    <message>
        <source>`550 5.7.29 This message was blocked because it wasn&apos;t sent over a TLS connection`.</source>
        <translation>`550 5.7.29 This message was blocked because it wasn&apos;t sent over a TLS connection`.</translation>
    </message>
    <message>
        <source>`550 5.7.30 This message was blocked because it didn&apos;t pass DKIM authentication`; other replies say `DKIM does not pass`.</source>
        <translation>`550 5.7.30 This message was blocked because it didn&apos;t pass DKIM authentication`; başka yanıtlarda `DKIM does not pass` yazar.</translation>
    </message>
    <message>
        <source>For want of a DMARC record, or of a policy in it, Gmail refuses the bulk sender&apos;s message. Since August 2025 Google&apos;s list prints 5.7.40 for an unknown login mechanism too, where replies have 5.7.4.</source>
        <translation>Gmail, DMARC kaydı veya kayıtta ilke bulunmadığı için toplu gönderenin iletisini reddeder. Google&apos;ın listesi Ağustos 2025&apos;ten beri bilinmeyen oturum açma mekanizması için de 5.7.40 yazar; yanıtlardaki numara ise 5.7.4&apos;tür.</translation>
    </message>
    <message>
        <source>`550 5.7.40 Your message was blocked because the sending domain doesn&apos;t have a DMARC record`.</source>
        <translation>`550 5.7.40 Your message was blocked because the sending domain doesn&apos;t have a DMARC record`.</translation>
    </message>
    <message>
        <source>`552 5.2.2 The recipient&apos;s inbox is out of storage space and inactive`, ending in `OverQuotaPerm`; older replies say `is over quota`.</source>
        <translation>`552 5.2.2 The recipient&apos;s inbox is out of storage space and inactive`; metin `OverQuotaPerm` ile biter, eski yanıtlarda `is over quota` yazar.</translation>
    </message>
    <message>
        <source>`553 5.1.3 The recipient address` … `is not a valid RFC 5321 address`; some replies have 5.1.2 with it.</source>
        <translation>`553 5.1.3 The recipient address` … `is not a valid RFC 5321 address`; bazı yanıtlarda numara 5.1.2&apos;dir.</translation>
    </message>
    <message>
        <source>Gmail holds mail off for a bad name in both: that of the machine that sends, or that of the domain that signs and stands in From.</source>
        <translation>İkisinde de Gmail düşük itibar yüzünden postayı bekletir: gönderen makinenin itibarı ya da imzalayan ve From&apos;da duran alan adının itibarı.</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Son sözler</translation>
    </message>
    <message>
        <source>`reputation of the sending IP address`</source>
        <translation>`reputation of the sending IP address`</translation>
    </message>
    <message>
        <source>`reputation of the sending domain`</source>
        <translation>`reputation of the sending domain`</translation>
    </message>
    <message>
        <source>Who shares the fate</source>
        <translation>Aynı duruma kimler düşer</translation>
    </message>
    <message>
        <source>Everybody on that address, strangers on a shared relay too</source>
        <translation>O adresteki herkes, ortak sunucudaki yabancılar da</translation>
    </message>
    <message>
        <source>Everybody who writes under the domain, through whatever server</source>
        <translation>Hangi sunucudan olursa olsun o alan adıyla yazan herkes</translation>
    </message>
    <message>
        <source>Does another relay help?</source>
        <translation>Başka bir aktarma sunucusu işe yarar mı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No, the rating follows the domain</source>
        <translation>Hayır, değerlendirme alan adının peşinden gelir</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Ne düzeltir</translation>
    </message>
    <message>
        <source>Finding the spam on the machine; warming a new address up</source>
        <translation>Makinedeki istenmeyen iletiyi bulmak; yeni adresi ısıtmak</translation>
    </message>
    <message>
        <source>Mailing only to readers who open; stopping others who sign with the domain</source>
        <translation>Yalnızca açan okurlara göndermek; alan adıyla imza atan başkalarını durdurmak</translation>
    </message>
    <message>
        <source>Read which of the two the reply names before you pay for a new address: a bad domain goes with you to it.</source>
        <translation>Yeni bir adrese para vermeden önce yanıtın ikisinden hangisini söylediğine bakın: Kötü alan adı oraya da sizinle gelir.</translation>
    </message>
    <message>
        <source>The same number and the same cause in two strengths: an address that Gmail slows, and one that it has shut out for a time. Only the words of the reply tell them apart.</source>
        <translation>Aynı numara ve aynı neden, iki ayrı şiddette: Gmail&apos;in yavaşlattığı bir adres ve bir süreliğine kapattığı bir adres. İkisini yalnızca yanıttaki sözler ayırır.</translation>
    </message>
    <message>
        <source>Words in the reply</source>
        <translation>Yanıttaki sözler</translation>
    </message>
    <message>
        <source>`unsolicited mail originating from your IP address`</source>
        <translation>`unsolicited mail originating from your IP address`</translation>
    </message>
    <message>
        <source>`unusual amount of unsolicited email`</source>
        <translation>`unusual amount of unsolicited email`</translation>
    </message>
    <message>
        <source>What still gets through</source>
        <translation>Hâlâ geçen</translation>
    </message>
    <message>
        <source>Part of the mail, more of it as the rate drops</source>
        <translation>Postanın bir bölümü, hız düştükçe daha fazlası</translation>
    </message>
    <message>
        <source>Nothing until the block ends</source>
        <translation>Engel kalkana kadar hiçbir şey</translation>
    </message>
    <message>
        <source>What to do with the queue</source>
        <translation>Kuyruğa ne yapmalı</translation>
    </message>
    <message>
        <source>Hold it for ten minutes, then go on with one connection</source>
        <translation>On dakika bekletin, sonra tek bağlantıyla sürdürün</translation>
    </message>
    <message>
        <source>Hold bulk mail back for a day</source>
        <translation>Toplu postayı bir gün bekletin</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Yeniden başlarken</translation>
    </message>
    <message>
        <source>One connection more at a time, while it succeeds</source>
        <translation>Başarılı oldukça her seferinde bir bağlantı daha</translation>
    </message>
    <message>
        <source>Slowly, with the recipients who read your mail</source>
        <translation>Yavaş yavaş, postanızı okuyan alıcılarla</translation>
    </message>
    <message>
        <source>Find the stolen password, web form or forwarding first: without that the milder reply grows into the harder one.</source>
        <translation>Önce çalınmış parolayı, web formunu ya da yönlendirmeyi bulun: Bu yapılmazsa hafif yanıt ağırına dönüşür.</translation>
    </message>
    <message>
        <source>The storage is full in both. Google gives the owner of a living mailbox time with 452 and gives up on an abandoned one with 552.</source>
        <translation>İkisinde de depolama alanı doludur. Google, kullanılan bir posta kutusunun sahibine 452 ile zaman tanır, terk edilmiş olandan 552 ile vazgeçer.</translation>
    </message>
    <message>
        <source>Does the owner still use the account?</source>
        <translation>Sahibi hesabı hâlâ kullanıyor mu</translation>
    </message>
    <message>
        <source>Mark at the end of the reply</source>
        <translation>Yanıtın sonundaki işaret</translation>
    </message>
    <message>
        <source>`OverQuotaTemp`</source>
        <translation>`OverQuotaTemp`</translation>
    </message>
    <message>
        <source>`OverQuotaPerm`</source>
        <translation>`OverQuotaPerm`</translation>
    </message>
    <message>
        <source>Keep it and tell the person by another way</source>
        <translation>Listede tutun, kişiye başka yoldan haber verin</translation>
    </message>
    <message>
        <source>Take it off the list at once</source>
        <translation>Hemen listeden çıkarın</translation>
    </message>
    <message>
        <source>What it says about your list</source>
        <translation>Listeniz hakkında ne söyler</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>That it holds people who have not read mail for long</source>
        <translation>Uzun süredir posta okumayan kişiler içerdiğini</translation>
    </message>
    <message>
        <source>Count 452 as a soft bounce with a limit of some days, 552 as a hard one on the first occurrence.</source>
        <translation>452&apos;yi birkaç günle sınırlı, geçici bir hata, 552&apos;yi daha ilk görülüşte kalıcı bir hata sayın.</translation>
    </message>
    <message>
        <source>Google&apos;s two refusals of a login. 534 knows what is missing, an app password; 535 says only that user name and password did not do.</source>
        <translation>Google&apos;ın iki oturum açma reddi. 534 eksik olanı bilir: uygulama parolası; 535 yalnızca kullanıcı adı ile parolanın kabul edilmediğini söyler.</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Neyi kanıtlar</translation>
    </message>
    <message>
        <source>User name right, account uses 2-Step Verification</source>
        <translation>Kullanıcı adı doğru, hesapta 2 Adımlı Doğrulama açık</translation>
    </message>
    <message>
        <source>Nothing: name, password or kind of login may be wrong</source>
        <translation>Hiçbir şeyi: Ad, parola ya da giriş türü yanlış olabilir</translation>
    </message>
    <message>
        <source>Create an app password for this device</source>
        <translation>Bu cihaz için bir uygulama parolası oluşturun</translation>
    </message>
    <message>
        <source>Check the full address; turn 2-Step Verification on, without which there are no app passwords</source>
        <translation>Tam adresi denetleyin; 2 Adımlı Doğrulama&apos;yı açın, onsuz uygulama parolası olmaz</translation>
    </message>
    <message>
        <source>When it began to fail overnight</source>
        <translation>Bir gecede başladıysa</translation>
    </message>
    <message>
        <source>2-Step Verification was switched on</source>
        <translation>2 Adımlı Doğrulama açılmıştır</translation>
    </message>
    <message>
        <source>The account password was changed, which cancels app passwords</source>
        <translation>Hesap parolası değişmiştir, bu da uygulama parolalarını geçersiz kılar</translation>
    </message>
    <message>
        <source>Number in Google&apos;s list since August 2025</source>
        <translation>Google&apos;ın listesindeki numara, Ağustos 2025&apos;ten beri</translation>
    </message>
    <message>
        <source>5.7.90</source>
        <translation>5.7.90</translation>
    </message>
    <message>
        <source>5.7.80</source>
        <translation>5.7.80</translation>
    </message>
    <message>
        <source>Write the sixteen letters without spaces in both cases, or let the program use OAuth and be rid of both replies.</source>
        <translation>İki durumda da on altı harfi boşluksuz yazın ya da programa OAuth kullandırıp iki yanıttan da kurtulun.</translation>
    </message>
    <message>
        <source>Two limits of one&apos;s own account share the number 5.4.5. The user limit counts what the mailbox sends, the relay limit what goes through Workspace&apos;s SMTP relay service.</source>
        <translation>Kendi hesabınızın iki sınırı 5.4.5 numarasını paylaşır. Kullanıcı sınırı posta kutusunun gönderdiğini, aktarma sınırı Workspace&apos;in SMTP aktarma hizmetinden geçeni sayar.</translation>
    </message>
    <message>
        <source>`Daily user sending limit exceeded`</source>
        <translation>`Daily user sending limit exceeded`</translation>
    </message>
    <message>
        <source>`Daily SMTP relay limit exceeded for user`</source>
        <translation>`Daily SMTP relay limit exceeded for user`</translation>
    </message>
    <message>
        <source>Who typically meets it</source>
        <translation>Tipik olarak kime gelir</translation>
    </message>
    <message>
        <source>A person with a mail merge, or a stolen account</source>
        <translation>Posta birleştirmeyle toplu ileti gönderen birine ya da çalınmış bir hesaba</translation>
    </message>
    <message>
        <source>A printer, application or server that sends for many</source>
        <translation>Birçok kişi adına gönderen bir yazıcıya, uygulamaya ya da sunucuya</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Neyi denetlemeli</translation>
    </message>
    <message>
        <source>Sent folder and connected programs</source>
        <translation>Gönderilmiş iletiler klasörü ve bağlı programlar</translation>
    </message>
    <message>
        <source>Which device logs in to the relay with this user</source>
        <translation>Aktarma hizmetinde bu kullanıcıyla hangi cihazın oturum açtığı</translation>
    </message>
    <message>
        <source>Lasting cure</source>
        <translation>Kalıcı çözüm</translation>
    </message>
    <message>
        <source>A mailing service for newsletters; a new password where nobody sent that much</source>
        <translation>Bültenler için bir gönderim hizmeti; kimse o kadar göndermediyse yeni parola</translation>
    </message>
    <message>
        <source>A relay user of its own for each heavy sender</source>
        <translation>Çok gönderen her cihaza kendi aktarma kullanıcısı</translation>
    </message>
    <message>
        <source>Do not look for a fault at the recipients: neither text has anything to do with them.</source>
        <translation>Sorunu alıcılarda aramayın: İki metnin de onlarla ilgisi yoktur.</translation>
    </message>
    <message>
        <source>One number, two judges. In the first the domain in From asked for rejection by its DMARC record; in the second Gmail itself found neither SPF nor DKIM.</source>
        <translation>Tek numara, iki karar veren. İlkinde From&apos;daki alan adı DMARC kaydıyla reddi istemiştir; ikincisinde Gmail ne SPF ne DKIM bulmuştur.</translation>
    </message>
    <message>
        <source>`due to domain&apos;s DMARC policy`</source>
        <translation>`due to domain&apos;s DMARC policy`</translation>
    </message>
    <message>
        <source>`because the sender is unauthenticated`</source>
        <translation>`because the sender is unauthenticated`</translation>
    </message>
    <message>
        <source>Whose rule</source>
        <translation>Kimin kuralı</translation>
    </message>
    <message>
        <source>That of the domain in From</source>
        <translation>From&apos;daki alan adının</translation>
    </message>
    <message>
        <source>Gmail&apos;s own, for every sender</source>
        <translation>Gmail&apos;in, her gönderen için</translation>
    </message>
    <message>
        <source>When SPF alone passes</source>
        <translation>Yalnız SPF geçtiğinde</translation>
    </message>
    <message>
        <source>Not enough unless its domain is that of From</source>
        <translation>Alan adı From&apos;dakiyle aynı değilse yetmez</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Yeter</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Nereye bakmalı</translation>
    </message>
    <message>
        <source>The lines `DKIM =` and `SPF` in the reply</source>
        <translation>Yanıttaki `DKIM =` ve `SPF` satırları</translation>
    </message>
    <message>
        <source>Web form that puts the visitor&apos;s address in From</source>
        <translation>Ziyaretçinin adresini From&apos;a yazan web formu</translation>
    </message>
    <message>
        <source>The usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>Seldom, since the form&apos;s own server often passes SPF</source>
        <translation>Seyrek, çünkü formun sunucusu çoğu kez SPF&apos;den geçer</translation>
    </message>
    <message>
        <source>For the DMARC text sign with the From domain or change From; for the other, any valid SPF or DKIM of your own opens the door.</source>
        <translation>DMARC metninde From alan adıyla imzalayın ya da From&apos;u değiştirin; ötekinde kendi geçerli SPF ya da DKIM&apos;iniz kapıyı açar.</translation>
    </message>
    <message>
        <source>Read the words before you touch DNS: loosening the DMARC record does nothing against the second reply.</source>
        <translation>DNS&apos;e dokunmadan önce sözleri okuyun: DMARC kaydını gevşetmek ikinci yanıta karşı bir işe yaramaz.</translation>
    </message>
    <message>
        <source>Both complain that the From domain fits no authentication. 5.7.26 carries out the domain owner&apos;s DMARC policy; 5.7.32 applies Google&apos;s rule for bulk mail, whatever the domain has published.</source>
        <translation>İkisi de From alan adının hiçbir kimlik doğrulamayla örtüşmediğinden yakınır. 5.7.26 alan adı sahibinin DMARC ilkesini uygular; 5.7.32 ise, alan adı ne yayımlamış olursa olsun, Google&apos;ın toplu posta kuralını.</translation>
    </message>
    <message>
        <source>Needs a DMARC record with a policy</source>
        <translation>İlkeli bir DMARC kaydı gerekir mi</translation>
    </message>
    <message>
        <source>Whom it can hit</source>
        <translation>Kime gelebilir</translation>
    </message>
    <message>
        <source>Every message, a single one as well</source>
        <translation>Her iletiye, tek bir iletiye de</translation>
    </message>
    <message>
        <source>Bulk senders</source>
        <translation>Toplu gönderenlere</translation>
    </message>
    <message>
        <source>Helped by `p=none`</source>
        <translation>`p=none` işe yarar mı</translation>
    </message>
    <message>
        <source>Yes, at the cost of the protection</source>
        <translation>Evet, koruma pahasına</translation>
    </message>
    <message>
        <source>Strict alignment, `adkim=s` or `aspf=s`</source>
        <translation>Katı hizalama, `adkim=s` ya da `aspf=s`</translation>
    </message>
    <message>
        <source>A subdomain then fails</source>
        <translation>Alt alan adı o zaman geçemez</translation>
    </message>
    <message>
        <source>The same trap: a subdomain does not count</source>
        <translation>Aynı tuzak: Alt alan adı sayılmaz</translation>
    </message>
    <message>
        <source>A DKIM signature of the From domain mends both; let the mailing service sign with your domain instead of its own.</source>
        <translation>From alan adının DKIM imzası ikisini de giderir; gönderim hizmeti kendi alan adıyla değil sizinkiyle imzalasın.</translation>
    </message>
    <message>
        <source>The same finding at two providers: neither SPF nor DKIM passed. Gmail gives it the number of the registry, Yahoo one that elsewhere means a weak login mechanism.</source>
        <translation>İki sağlayıcıda aynı bulgu: Ne SPF ne DKIM geçmiştir. Gmail buna kayıt defterindeki numarayı, Yahoo ise başka yerde zayıf kimlik doğrulama mekanizması anlamına gelen bir numarayı verir.</translation>
    </message>
    <message>
        <source>The number in the IANA registry</source>
        <translation>IANA kayıt defterindeki numara</translation>
    </message>
    <message>
        <source>5.7.26, multiple authentication checks failed: fits</source>
        <translation>5.7.26, birden çok kimlik doğrulama denetimi başarısız: uyar</translation>
    </message>
    <message>
        <source>5.7.9, authentication mechanism is too weak: does not fit</source>
        <translation>5.7.9, kimlik doğrulama mekanizması çok zayıf: uymaz</translation>
    </message>
    <message>
        <source>What the reply lists</source>
        <translation>Yanıtta sıralanan</translation>
    </message>
    <message>
        <source>Both results, SPF and DKIM</source>
        <translation>SPF ve DKIM, iki sonuç da</translation>
    </message>
    <message>
        <source>Only that authentication is missing</source>
        <translation>Yalnızca kimlik doğrulamanın eksik olduğu</translation>
    </message>
    <message>
        <source>Same number, other meaning there</source>
        <translation>Orada aynı numaranın öteki anlamı</translation>
    </message>
    <message>
        <source>A DMARC refusal, with the word policy</source>
        <translation>Policy sözüyle bir DMARC reddi</translation>
    </message>
    <message>
        <source>With 554 instead of 550: a policy refusal, often DMARC</source>
        <translation>550 yerine 554 ile: çoğu kez DMARC&apos;tan gelen bir ilke reddi</translation>
    </message>
    <message>
        <source>One repair serves both: the IP address in the SPF record of the envelope domain, and DKIM on everything.</source>
        <translation>Tek onarım ikisine de yeter: Zarf alan adının SPF kaydında IP adresi ve her iletide DKIM.</translation>
    </message>
    <message>
        <source>In log filters match the text as well as the number, or Yahoo&apos;s 5.7.9 lands among the login failures.</source>
        <translation>Günlük filtrelerinde numarayla birlikte metni de arayın, yoksa Yahoo&apos;nun 5.7.9&apos;u oturum açma hatalarının arasına düşer.</translation>
    </message>
</context>
</TS>
