<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>outlook</name>
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
        <source>Service not available</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The receiving service is down for the moment.</source>
        <translation>Alıcı hizmet o an çalışmamaktadır.</translation>
    </message>
    <message>
        <source>`421 4.3.2 Service not available, closing transmission channel`.</source>
        <translation>`421 4.3.2 Service not available, closing transmission channel`.</translation>
    </message>
    <message>
        <source>Retry from the queue.</source>
        <translation>Kuyruktan yeniden deneyin.</translation>
    </message>
    <message>
        <source>No limit of yours is meant.</source>
        <translation>Sizin bir sınırınız kastedilmez.</translation>
    </message>
    <message>
        <source>Rate limit of the IP</source>
        <translation>IP&apos;nin hız sınırı</translation>
    </message>
    <message>
        <source>Greeting or MAIL FROM</source>
        <translation>Karşılama veya MAIL FROM</translation>
    </message>
    <message>
        <source>The IP address has exceeded the rate that its reputation allows.</source>
        <translation>IP adresi, itibarının izin verdiği hızı aşmıştır.</translation>
    </message>
    <message>
        <source>`421 RP-001` and `exceeded`, with the reputation of IP or domain given as the reason.</source>
        <translation>`421 RP-001` ve `exceeded`; gerekçe IP veya alan adı itibarıdır.</translation>
    </message>
    <message>
        <source>SNDS</source>
        <translation>SNDS</translation>
    </message>
    <message>
        <source>Send more slowly and improve what Outlook.com rates: complaints, unknown recipients, authentication.</source>
        <translation>Daha yavaş gönderin ve Outlook.com&apos;un not verdiği şeyleri düzeltin: şikâyetler, bilinmeyen alıcılar, kimlik doğrulama.</translation>
    </message>
    <message>
        <source>The limit is on the address as such; RP-002 is on one connection.</source>
        <translation>Sınır adresin kendisinedir; RP-002 tek bağlantıyadır.</translation>
    </message>
    <message>
        <source>Rate limit on this connection</source>
        <translation>Bu bağlantıdaki hız sınırı</translation>
    </message>
    <message>
        <source>On this connection the address has sent as much as its reputation permits.</source>
        <translation>Adres, bu bağlantıda itibarının izin verdiği kadar göndermiştir.</translation>
    </message>
    <message>
        <source>`421 RP-002` at the start of the reply.</source>
        <translation>Yanıtın başında `421 RP-002`.</translation>
    </message>
    <message>
        <source>End the session after fewer messages and open the next one later.</source>
        <translation>Oturumu daha az iletiden sonra bitirin ve sonrakini daha geç açın.</translation>
    </message>
    <message>
        <source>A new connection may pass at once, but the cause is reputation still.</source>
        <translation>Yeni bir bağlantı hemen geçebilir ama neden yine itibardır.</translation>
    </message>
    <message>
        <source>Connection limit of the IP</source>
        <translation>IP&apos;nin bağlantı sınırı</translation>
    </message>
    <message>
        <source>The address holds more connections than its reputation allows.</source>
        <translation>Adres, itibarının izin verdiğinden çok bağlantı tutmaktadır.</translation>
    </message>
    <message>
        <source>`421 RP-003` at the start of the reply.</source>
        <translation>Yanıtın başında `421 RP-003`.</translation>
    </message>
    <message>
        <source>Set the concurrency for Microsoft&apos;s domains low.</source>
        <translation>Microsoft alan adları için eşzamanlılığı düşürün.</translation>
    </message>
    <message>
        <source>Messages on the remaining connections are accepted.</source>
        <translation>Kalan bağlantılardaki iletiler kabul edilir.</translation>
    </message>
    <message>
        <source>Recipient&apos;s organization gets too much</source>
        <translation>Alıcının kuruluşuna çok posta geliyor</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain receives so much at once that its queue quota is full.</source>
        <translation>Alıcının alan adına aynı anda o kadar çok posta gelir ki kuyruk kotası dolar.</translation>
    </message>
    <message>
        <source>`450 4.7.3 Organization queue quota exceeded`.</source>
        <translation>`450 4.7.3 Organization queue quota exceeded`.</translation>
    </message>
    <message>
        <source>Leave it to the queue; the recipient&apos;s admin should look for the flood.</source>
        <translation>Kuyruğa bırakın; akını alıcının yöneticisi aramalıdır.</translation>
    </message>
    <message>
        <source>All senders to that domain see it.</source>
        <translation>O alan adına gönderen herkes görür.</translation>
    </message>
    <message>
        <source>Temporary server error ATTR17</source>
        <translation>Geçici sunucu hatası ATTR17</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>A lookup inside the service failed for the moment.</source>
        <translation>Hizmet içindeki bir sorgu o an başarısız olmuştur.</translation>
    </message>
    <message>
        <source>`451 4.3.2 Temporary server error. Please try again later ATTR17`.</source>
        <translation>`451 4.3.2 Temporary server error. Please try again later ATTR17`.</translation>
    </message>
    <message>
        <source>Wait some minutes; report it to Microsoft only when it lasts a day.</source>
        <translation>Birkaç dakika bekleyin; ancak bir gün sürerse Microsoft&apos;a bildirin.</translation>
    </message>
    <message>
        <source>ATTR18 is its sister at Exchange Online.</source>
        <translation>ATTR18, Exchange Online&apos;daki benzeridir.</translation>
    </message>
    <message>
        <source>IP slowed for reputation: S775</source>
        <translation>İtibar nedeniyle IP yavaşlatıldı: S775</translation>
    </message>
    <message>
        <source>The IP address is slowed because of its reputation at Outlook.com, a new address without history included.</source>
        <translation>IP adresi Outlook.com&apos;daki itibarı nedeniyle yavaşlatılır; geçmişi olmayan yeni adresler de buna dâhildir.</translation>
    </message>
    <message>
        <source>SNDS data of the day before</source>
        <translation>SNDS&apos;de bir önceki günün verileri</translation>
    </message>
    <message>
        <source>Send less per connection, warm the address up over weeks and look at the colours in SNDS.</source>
        <translation>Bağlantı başına daha az gönderin, adresi haftalar içinde ısıtın ve SNDS&apos;deki renklere bakın.</translation>
    </message>
    <message>
        <source>4.7.651 says the same under another mark.</source>
        <translation>4.7.651 aynı şeyi başka bir işaretle söyler.</translation>
    </message>
    <message>
        <source>IP slowed for reputation: S3114</source>
        <translation>İtibar nedeniyle IP yavaşlatıldı: S3114</translation>
    </message>
    <message>
        <source>Outlook.com lets only a part of this address&apos;s mail in at present.</source>
        <translation>Outlook.com şu anda bu adresin postasının yalnız bir bölümünü alır.</translation>
    </message>
    <message>
        <source>`451 4.7.651 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation`, with `S3114`.</source>
        <translation>`451 4.7.651 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation`; işareti `S3114`.</translation>
    </message>
    <message>
        <source>Keep the queue running, cut inactive recipients from the mailing, and enrol in JMRP.</source>
        <translation>Kuyruğu çalışır tutun, etkin olmayan alıcıları gönderimden çıkarın ve JMRP&apos;ye kaydolun.</translation>
    </message>
    <message>
        <source>When it is ignored for long, S3150 may follow with 550.</source>
        <translation>Uzun süre aldırış edilmezse 550 ile S3150 gelebilir.</translation>
    </message>
    <message>
        <source>Insufficient system resources</source>
        <translation>Sistem kaynakları yetersiz</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>The receiving server is short of disk or memory.</source>
        <translation>Alıcı sunucuda disk veya bellek azdır.</translation>
    </message>
    <message>
        <source>`452 4.3.1 Insufficient system resources`, of Exchange Server as well.</source>
        <translation>`452 4.3.1 Insufficient system resources`; Exchange Server da gönderir.</translation>
    </message>
    <message>
        <source>On your own server: free space on the queue volume</source>
        <translation>Kendi sunucunuzda: kuyruk biriminde boş alan</translation>
    </message>
    <message>
        <source>Wait; on an own Exchange Server free the disk (back pressure).</source>
        <translation>Bekleyin; kendi Exchange Server&apos;ınızda disk alanı açın (back pressure).</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is not full.</source>
        <translation>Alıcının kutusu dolu değildir.</translation>
    </message>
    <message>
        <source>Address malformed</source>
        <translation>Adres bozuk</translation>
    </message>
    <message>
        <source>The address is not valid as written.</source>
        <translation>Adres yazıldığı hâliyle geçerli değildir.</translation>
    </message>
    <message>
        <source>`501 5.1.3 Invalid address`.</source>
        <translation>`501 5.1.3 Invalid address`.</translation>
    </message>
    <message>
        <source>Remove spaces, quotation marks or a missing domain part from the list entry.</source>
        <translation>Liste girdisindeki boşluğu, tırnağı veya eksik alan adını düzeltin.</translation>
    </message>
    <message>
        <source>Existence is checked only afterwards.</source>
        <translation>Var olup olmadığına ancak sonra bakılır.</translation>
    </message>
    <message>
        <source>None of the recipients exists</source>
        <translation>Alıcıların hiçbiri yok</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>Every recipient of the transaction was unknown.</source>
        <translation>İşlemdeki alıcıların hiçbiri bilinmemektedir.</translation>
    </message>
    <message>
        <source>Check the addresses; the words Access denied do not mean your server.</source>
        <translation>Adresleri denetleyin; Access denied sözleri sunucunuzu kastetmez.</translation>
    </message>
    <message>
        <source>One unknown recipient is 5.4.1 with the singular text.</source>
        <translation>Bilinmeyen tek alıcı 5.4.1&apos;in tekil metnini alır.</translation>
    </message>
    <message>
        <source>Consumer mailbox does not exist</source>
        <translation>Bireysel posta kutusu yok</translation>
    </message>
    <message>
        <source>The Outlook.com or Hotmail address does not exist. Closed accounts end here too.</source>
        <translation>Outlook.com veya Hotmail adresi yoktur. Kapatılan hesaplar da burada görünür.</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list; many such refusals in a mailing harm your rating.</source>
        <translation>Adresi düzeltin ya da listeden çıkarın; bir gönderimde çok sayıda böyle ret itibarınızı düşürür.</translation>
    </message>
    <message>
        <source>In the registry 5.5.0 is any protocol error; here a person is missing.</source>
        <translation>Kayıt defterinde 5.5.0 herhangi bir protokol hatası demektir; burada eksik olan, kişidir.</translation>
    </message>
    <message>
        <source>Network on Microsoft&apos;s block list: S3140</source>
        <translation>Ağ Microsoft&apos;un engelleme listesinde: S3140</translation>
    </message>
    <message>
        <source>The text is that of S3150 with another mark; what sets the two apart Microsoft does not publish.</source>
        <translation>Metin S3150 ile aynıdır, yalnız işareti farklıdır; ikisini neyin ayırdığını Microsoft yayımlamaz.</translation>
    </message>
    <message>
        <source>Apply at `https://olcsupport.office.com` with the IP address, and name what you changed.</source>
        <translation>`https://olcsupport.office.com` üzerinden IP adresiyle başvurun ve neyi değiştirdiğinizi yazın.</translation>
    </message>
    <message>
        <source>Network on Microsoft&apos;s block list: S3150</source>
        <translation>Ağ Microsoft&apos;un engelleme listesinde: S3150</translation>
    </message>
    <message>
        <source>Outlook.com refuses MAIL FROM because the sender&apos;s network is on its own block list. Often a whole hosting range is listed, so that a fresh server is hit on its first day.</source>
        <translation>Outlook.com, gönderenin ağı kendi engelleme listesinde olduğu için MAIL FROM komutunu reddeder. Çoğu kez tüm barındırma aralığı listededir; yeni bir sunucu ilk gününde bununla karşılaşır.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Unfortunately, messages from [192.0.2.25] weren&apos;t sent. Please contact your Internet service provider since part of their network is on our block list (S3150)`.</source>
        <translation>`550 5.7.1 Unfortunately, messages from [192.0.2.25] weren&apos;t sent. Please contact your Internet service provider since part of their network is on our block list (S3150)`.</translation>
    </message>
    <message>
        <source>Ask through the form at `https://olcsupport.office.com`; when the robot declines, answer its mail and ask for a review by a person.</source>
        <translation>`https://olcsupport.office.com` adresindeki formla başvurun; otomatik yanıt reddederse o e-postayı yanıtlayıp bir kişinin incelemesini isteyin.</translation>
    </message>
    <message>
        <source>Register the address in SNDS and JMRP so that complaints reach you.</source>
        <translation>Şikâyetlerin size ulaşması için adresi SNDS ve JMRP&apos;ye kaydedin.</translation>
    </message>
    <message>
        <source>The portal for Exchange Online (5.7.606) does not know this list.</source>
        <translation>Exchange Online&apos;ın portalı (5.7.606) bu listeyi bilmez.</translation>
    </message>
    <message>
        <source>hotmail block list</source>
        <translation>hotmail engelleme listesi</translation>
    </message>
    <message>
        <source>Envelope domain on a Spamhaus list</source>
        <translation>Zarf alan adı Spamhaus listesinde</translation>
    </message>
    <message>
        <source>The domain in MAIL FROM is on Spamhaus&apos;s domain list.</source>
        <translation>MAIL FROM alan adı Spamhaus&apos;un alan adı listesindedir.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `MailFrom domain is listed in Spamhaus`, marked `S8002`.</source>
        <translation>`550 5.7.1` ve `MailFrom domain is listed in Spamhaus`; işareti `S8002`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org` for the domain</source>
        <translation>Alan adı için `https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Remove the cause and apply for delisting at Spamhaus.</source>
        <translation>Nedeni giderip Spamhaus&apos;a listeden çıkma başvurusu yapın.</translation>
    </message>
    <message>
        <source>The EHLO domain has S8001.</source>
        <translation>EHLO alan adı için S8001 vardır.</translation>
    </message>
    <message>
        <source>Dynamic address</source>
        <translation>Dinamik adres</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>Mail straight from a dynamic IP address is not taken.</source>
        <translation>Dinamik IP adresinden doğrudan gelen posta alınmaz.</translation>
    </message>
    <message>
        <source>`550 DY-001` at the start of the reply.</source>
        <translation>Yanıtın başında `550 DY-001`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`: a generic name?</source>
        <translation>`dig +short -x 192.0.2.25`: Genel bir ad mı?</translation>
    </message>
    <message>
        <source>Send through the provider&apos;s relay; for a static address ask the provider to have it reclassified.</source>
        <translation>Sağlayıcının aktarma sunucusu üzerinden gönderin; adres sabitse sağlayıcıdan sınıfını değiştirtmesini isteyin.</translation>
    </message>
    <message>
        <source>Spamhaus&apos;s PBL says the same elsewhere.</source>
        <translation>Başka yerlerde aynı şeyi Spamhaus&apos;un PBL listesi söyler.</translation>
    </message>
    <message>
        <source>Infected or compromised sender</source>
        <translation>Zararlı bulaşmış veya ele geçirilmiş gönderen</translation>
    </message>
    <message>
        <source>The likely cause, says Outlook.com, is a compromised or infected sender.</source>
        <translation>Outlook.com&apos;a göre olası neden, ele geçirilmiş veya zararlı yazılım bulaşmış bir gönderendir.</translation>
    </message>
    <message>
        <source>`550 DY-002` at the start of the reply.</source>
        <translation>Yanıtın başında `550 DY-002`.</translation>
    </message>
    <message>
        <source>Firewall log for port 25 from hosts that are no mail servers</source>
        <translation>Posta sunucusu olmayan makinelerin 25 numaralı bağlantı noktası trafiği</translation>
    </message>
    <message>
        <source>Find the machine behind the shared address, clean it, and let only the mail server out on port 25.</source>
        <translation>Ortak adresin arkasındaki makineyi bulup temizleyin ve 25 numaralı bağlantı noktasından yalnız posta sunucusunu çıkarın.</translation>
    </message>
    <message>
        <source>The mail server itself may be innocent.</source>
        <translation>Posta sunucusunun kendisi suçsuz olabilir.</translation>
    </message>
    <message>
        <source>IP on a list, Spamhaus named</source>
        <translation>IP listede, Spamhaus gösteriliyor</translation>
    </message>
    <message>
        <source>The IP address is listed, and the reply sends you to Spamhaus for removal.</source>
        <translation>IP adresi listededir ve yanıt, çıkarılma için Spamhaus&apos;a yönlendirir.</translation>
    </message>
    <message>
        <source>`550 OU-001` with a link to Spamhaus.</source>
        <translation>Spamhaus bağlantısıyla birlikte `550 OU-001`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Follow the listing&apos;s own instructions; Outlook.com follows by itself.</source>
        <translation>Listedeki kaydın kendi yönergelerini uygulayın; kayıt silinince Outlook.com da kendiliğinden kaldırır.</translation>
    </message>
    <message>
        <source>With S3150 the list is Microsoft&apos;s own.</source>
        <translation>S3150&apos;de liste Microsoft&apos;undur.</translation>
    </message>
    <message>
        <source>Policy: content or reputation, second mark</source>
        <translation>İlke: içerik veya itibar, ikinci işaret</translation>
    </message>
    <message>
        <source>A refusal for policy reasons: spam-like content, or a bad reputation of IP or domain.</source>
        <translation>İlke gereği ret: istenmeyen iletiye benzer içerik ya da IP&apos;nin veya alan adının kötü itibarı.</translation>
    </message>
    <message>
        <source>`550 OU-002` at the start of the reply.</source>
        <translation>Yanıtın başında `550 OU-002`.</translation>
    </message>
    <message>
        <source>Proceed as for SC-001; compare messages that pass with those that do not.</source>
        <translation>SC-001&apos;deki gibi davranın; geçen iletilerle geçmeyenleri karşılaştırın.</translation>
    </message>
    <message>
        <source>A second label of one and the same judgement.</source>
        <translation>Aynı yargının ikinci etiketidir.</translation>
    </message>
    <message>
        <source>Policy: content or reputation</source>
        <translation>İlke: içerik veya itibar</translation>
    </message>
    <message>
        <source>Outlook.com refuses for policy reasons: content like spam, or the reputation of IP or domain.</source>
        <translation>Outlook.com ilke gereği reddeder: istenmeyen iletiye benzer içerik ya da IP veya alan adı itibarı.</translation>
    </message>
    <message>
        <source>`550 SC-001` at the start of the reply.</source>
        <translation>Yanıtın başında `550 SC-001`.</translation>
    </message>
    <message>
        <source>SNDS, and a test with another text</source>
        <translation>SNDS ve başka bir metinle deneme</translation>
    </message>
    <message>
        <source>Change content and links, authenticate the mail, and apply at `https://olcsupport.office.com` if the address is clean.</source>
        <translation>İçeriği ve bağlantıları değiştirin, kimlik doğrulamasını tamamlayın; adres temizse `https://olcsupport.office.com` üzerinden başvurun.</translation>
    </message>
    <message>
        <source>OU-002 has the same meaning.</source>
        <translation>OU-002 aynı anlamdadır.</translation>
    </message>
    <message>
        <source>Address harvesting</source>
        <translation>Adres toplama</translation>
    </message>
    <message>
        <source>`550 SC-002` at the start of the reply.</source>
        <translation>Yanıtın başında `550 SC-002`.</translation>
    </message>
    <message>
        <source>No content is judged with it.</source>
        <translation>İçerik hakkında bir yargı değildir.</translation>
    </message>
    <message>
        <source>Open proxy or relay</source>
        <translation>Açık vekil sunucu veya aktarma</translation>
    </message>
    <message>
        <source>The IP address is taken for an open proxy or an open relay.</source>
        <translation>IP adresi açık vekil sunucu veya açık aktarma sayılmaktadır.</translation>
    </message>
    <message>
        <source>`550 SC-003` at the start of the reply.</source>
        <translation>Yanıtın başında `550 SC-003`.</translation>
    </message>
    <message>
        <source>`swaks --to test@example.net --server mail.example.org` from outside, without login</source>
        <translation>Dışarıdan, oturum açmadan `swaks --to test@example.net --server mail.example.org`</translation>
    </message>
    <message>
        <source>Close relaying to strangers and unknown proxy ports, then ask for removal.</source>
        <translation>Yabancılara aktarmayı ve bilinmeyen vekil sunucu bağlantı noktalarını kapatın, sonra çıkarılmayı isteyin.</translation>
    </message>
    <message>
        <source>SC-001 follows from mail, this one from the machine.</source>
        <translation>SC-001 postadan, bu ise makineden kaynaklanır.</translation>
    </message>
    <message>
        <source>User complaints</source>
        <translation>Kullanıcı şikâyetleri</translation>
    </message>
    <message>
        <source>The IP address is refused after complaints of Outlook.com users.</source>
        <translation>IP adresi, Outlook.com kullanıcılarının şikâyetleri üzerine reddedilir.</translation>
    </message>
    <message>
        <source>`550 SC-004` at the start of the reply.</source>
        <translation>Yanıtın başında `550 SC-004`.</translation>
    </message>
    <message>
        <source>JMRP reports: which mailing was marked as junk?</source>
        <translation>JMRP raporları: Hangi gönderim gereksiz olarak işaretlendi?</translation>
    </message>
    <message>
        <source>Take complaining readers off, make leaving easy (`List-Unsubscribe`), then apply at `https://olcsupport.office.com`.</source>
        <translation>Şikâyet edenleri çıkarın, ayrılmayı kolaylaştırın (`List-Unsubscribe`), sonra `https://olcsupport.office.com` üzerinden başvurun.</translation>
    </message>
    <message>
        <source>The number of complaints counts, not the volume.</source>
        <translation>Hacim değil şikâyet sayısı önemlidir.</translation>
    </message>
    <message>
        <source>SPF record allows no sender</source>
        <translation>SPF kaydı hiçbir gönderene izin vermiyor</translation>
    </message>
    <message>
        <source>The domain publishes an SPF record that permits nobody (`v=spf1 -all`), yet mail claims to come from it.</source>
        <translation>Alan adı kimseye izin vermeyen bir SPF kaydı (`v=spf1 -all`) yayımlar ama posta ondan geldiğini öne sürer.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>The name Sender ID is historic; SPF is what counts.</source>
        <translation>Sender ID adı tarihseldir; geçerli olan SPF&apos;dir.</translation>
    </message>
    <message>
        <source>`451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation`, with `S775` or `S843`.</source>
        <translation>`451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation`; işareti `S775` veya `S843`.</translation>
    </message>
    <message>
        <source>`550 5.4.1 All recipient addresses rejected: Access denied`.</source>
        <translation>`550 5.4.1 All recipient addresses rejected: Access denied`.</translation>
    </message>
    <message>
        <source>`550 5.5.0 Requested action not taken: mailbox unavailable`, with a mark such as `S2017062302`.</source>
        <translation>`550 5.5.0 Requested action not taken: mailbox unavailable`; `S2017062302` gibi bir işaretle.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Unfortunately, messages from [192.0.2.25] weren&apos;t sent` … `part of their network is on our block list (S3140)`.</source>
        <translation>`550 5.7.1 Unfortunately, messages from [192.0.2.25] weren&apos;t sent` … `part of their network is on our block list (S3140)`.</translation>
    </message>
    <message>
        <source>The mark decides nothing for the sender: the way out is the same.</source>
        <translation>İşaret gönderen için bir şey değiştirmez: Çıkış yolu aynıdır.</translation>
    </message>
    <message>
        <source>SNDS for the address: `https://substrate.office.com/ip-domain-management-snds/snds`, since June 2026 in place of the former site</source>
        <translation>Adres için SNDS: `https://substrate.office.com/ip-domain-management-snds/snds`; Haziran 2026&apos;dan beri eski sitenin yerini almıştır</translation>
    </message>
    <message>
        <source>Sessions in the log that end after RCPT TO</source>
        <translation>Günlükte RCPT TO&apos;dan sonra biten oturumlar</translation>
    </message>
    <message>
        <source>Switch off what probes addresses there: list checkers and callouts such as Postfix `reject_unverified_sender`. See that no account or server of yours is in foreign hands.</source>
        <translation>Orada adres deneyenleri kapatın: liste denetleyicileri ve Postfix `reject_unverified_sender` gibi geri sorgular. Hesap ve sunucularınızın başkasının elinde olmadığından emin olun.</translation>
    </message>
    <message>
        <source>`550 command rejected due to Sender ID validation failure`.</source>
        <translation>`550 command rejected due to Sender ID validation failure`.</translation>
    </message>
    <message>
        <source>If the domain is to send, publish its real senders; Microsoft advises to wait 48 hours afterwards.</source>
        <translation>Alan adı posta gönderecekse gerçek gönderenlerini yayımlayın; Microsoft ardından 48 saat beklenmesini önerir.</translation>
    </message>
    <message>
        <source>Outlook.com brakes an address with 4.7.650 and S775; with S3150 its whole network is on a block list. The first passes with good conduct, the second only by application.</source>
        <translation>Outlook.com 4.7.650 ve S775 ile bir adresi yavaşlatır; S3150&apos;de adresin bütün ağı engelleme listesindedir. İlki iyi davranışla geçer, ikincisi yalnızca başvuruyla.</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Değerlendirilen</translation>
    </message>
    <message>
        <source>This one address</source>
        <translation>Bu tek adres</translation>
    </message>
    <message>
        <source>The network around it, often the hosting provider&apos;s range</source>
        <translation>Çevresindeki ağ, çoğu kez barındırma sağlayıcısının aralığı</translation>
    </message>
    <message>
        <source>On a fresh server</source>
        <translation>Yeni bir sunucuda</translation>
    </message>
    <message>
        <source>Expected during the first weeks</source>
        <translation>İlk haftalarda beklenir</translation>
    </message>
    <message>
        <source>Inherited from the neighbours</source>
        <translation>Komşulardan devralınır</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Çıkış yolu</translation>
    </message>
    <message>
        <source>Warm up, less per connection, fewer complaints</source>
        <translation>Isıtma, bağlantı başına daha az, daha az şikâyet</translation>
    </message>
    <message>
        <source>`https://olcsupport.office.com`, and insisting on a person when the robot declines</source>
        <translation>`https://olcsupport.office.com`, robot reddederse bir insanın bakmasında ısrar</translation>
    </message>
    <message>
        <source>What SNDS shows</source>
        <translation>SNDS ne gösterir</translation>
    </message>
    <message>
        <source>The colour of the address on the day before</source>
        <translation>Adresin bir gün önceki rengi</translation>
    </message>
    <message>
        <source>Whether the address is blocked</source>
        <translation>Adresin engelli olup olmadığı</translation>
    </message>
    <message>
        <source>Do not file a form for S775: it is answered by sending better mail, not by a request.</source>
        <translation>S775 için form doldurmayın: Çaresi başvuru değil, daha iyi posta göndermektir.</translation>
    </message>
    <message>
        <source>The IP address has behaved like one that tests whether addresses exist without sending mail to them (namespace mining).</source>
        <translation>IP adresi, posta göndermeden adreslerin var olup olmadığını deneyen bir adres gibi davranmıştır (namespace mining).</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
</context>
</TS>
