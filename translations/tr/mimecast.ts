<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>mimecast</name>
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
        <source>Sender address blocked</source>
        <translation>Gönderen adresi engelli</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The customer&apos;s blocked-senders policy refuses the sender, here with a temporary code.</source>
        <translation>Müşterinin engellenen gönderenler ilkesi, göndereni geçici kodla reddeder.</translation>
    </message>
    <message>
        <source>`421 sender address blocked`.</source>
        <translation>`421 sender address blocked`.</translation>
    </message>
    <message>
        <source>Ask the customer; the queue would only repeat it.</source>
        <translation>Müşteriye sorun; kuyruk yalnızca yineler.</translation>
    </message>
    <message>
        <source>The policy ends it, not time.</source>
        <translation>Zaman değil ilke bitirir.</translation>
    </message>
    <message>
        <source>Too many connections for the customer</source>
        <translation>Müşteri için çok fazla bağlantı</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>The customer&apos;s connections, 20 by default, are all in use.</source>
        <translation>Müşterinin varsayılan olarak 20 olan bağlantılarının tümü doludur.</translation>
    </message>
    <message>
        <source>`451 Account service is temporarily unavailable`.</source>
        <translation>`451 Account service is temporarily unavailable`.</translation>
    </message>
    <message>
        <source>Lower your concurrency and retry; the block ends by itself after five minutes. Do not send outbound or journal mail to Mimecast from an address that is not authorized: it renews the block.</source>
        <translation>Eşzamanlılığı düşürüp yeniden deneyin; engel beş dakika sonra kendiliğinden kalkar. Mimecast&apos;e yetkilendirilmemiş bir adresten giden postayı veya günlük postasını (journal) göndermeyin: Engeli yeniler.</translation>
    </message>
    <message>
        <source>Others&apos; connections count too.</source>
        <translation>Başkalarının bağlantıları da sayılır.</translation>
    </message>
    <message>
        <source>Message ended early</source>
        <translation>İleti erken bitti</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The transmission broke off before the end, often at a firewall with SMTP inspection.</source>
        <translation>Aktarım, çoğu kez SMTP denetimi yapan bir güvenlik duvarında, bitmeden kesilmiştir.</translation>
    </message>
    <message>
        <source>`451 Message ended early`.</source>
        <translation>`451 Message ended early`.</translation>
    </message>
    <message>
        <source>Packet trace on both sides of the firewall</source>
        <translation>Güvenlik duvarının iki yanında paket izi</translation>
    </message>
    <message>
        <source>Switch the inspection (Cisco `fixup`, `inspect esmtp`) off and check the MTU.</source>
        <translation>Denetimi (Cisco `fixup`, `inspect esmtp`) kapatın ve MTU&apos;yu denetleyin.</translation>
    </message>
    <message>
        <source>`451 hostname is not authorized`.</source>
        <translation>`451 hostname is not authorized`.</translation>
    </message>
    <message>
        <source>Customer&apos;s inbound mail off</source>
        <translation>Müşterinin gelen postası kapalı</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>Inbound mail of the customer&apos;s account is switched off.</source>
        <translation>Müşterinin hesabında gelen posta kapatılmıştır.</translation>
    </message>
    <message>
        <source>`451 Account inbounds disabled`.</source>
        <translation>`451 Account inbounds disabled`.</translation>
    </message>
    <message>
        <source>Tell the customer, who turns to Mimecast.</source>
        <translation>Müşteriye bildirin; o Mimecast&apos;a başvurur.</translation>
    </message>
    <message>
        <source>Every sender is hit.</source>
        <translation>Her gönderen etkilenir.</translation>
    </message>
    <message>
        <source>Recipient not confirmed yet</source>
        <translation>Alıcı henüz onaylanmadı</translation>
    </message>
    <message>
        <source>The recipient could not be confirmed for the moment.</source>
        <translation>Alıcı şu an onaylanamamıştır.</translation>
    </message>
    <message>
        <source>`451 Invalid Recipient`.</source>
        <translation>`451 Invalid Recipient`.</translation>
    </message>
    <message>
        <source>Retry; treat it as unknown only when 550 comes.</source>
        <translation>Yeniden deneyin; ancak 550 gelince bilinmeyen sayın.</translation>
    </message>
    <message>
        <source>The same words with 550 are final.</source>
        <translation>550 ile aynı sözler kesindir.</translation>
    </message>
    <message>
        <source>Sending limit reached</source>
        <translation>Gönderme sınırına ulaşıldı</translation>
    </message>
    <message>
        <source>The IP address has reached a limit and is held back for a while.</source>
        <translation>IP adresi bir sınıra ulaşmıştır ve bir süre bekletilir.</translation>
    </message>
    <message>
        <source>`451 IP temporarily blacklisted`.</source>
        <translation>`451 IP temporarily blacklisted`.</translation>
    </message>
    <message>
        <source>Send more slowly.</source>
        <translation>Daha yavaş gönderin.</translation>
    </message>
    <message>
        <source>No lasting list is meant.</source>
        <translation>Kalıcı bir liste kastedilmez.</translation>
    </message>
    <message>
        <source>Server at full load</source>
        <translation>Sunucu tam yükte</translation>
    </message>
    <message>
        <source>The Mimecast server is at full load.</source>
        <translation>Mimecast sunucusu tam yüktedir.</translation>
    </message>
    <message>
        <source>`451 unable to process connection at this time`.</source>
        <translation>`451 unable to process connection at this time`.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>One customer&apos;s limit has another text.</source>
        <translation>Tek müşterinin sınırının metni başkadır.</translation>
    </message>
    <message>
        <source>MX points to the wrong host</source>
        <translation>MX yanlış makineyi gösteriyor</translation>
    </message>
    <message>
        <source>`451 incorrect hostname used for inbounds`.</source>
        <translation>`451 incorrect hostname used for inbounds`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>A cached old MX passes with time.</source>
        <translation>Önbellekteki eski MX zamanla geçer.</translation>
    </message>
    <message>
        <source>Neither domain is a customer&apos;s</source>
        <translation>İki alan adı da müşterinin değil</translation>
    </message>
    <message>
        <source>`451 Open relay not allowed`.</source>
        <translation>`451 Open relay not allowed`.</translation>
    </message>
    <message>
        <source>Temporary by number only.</source>
        <translation>Yalnız numarası geçicidir.</translation>
    </message>
    <message>
        <source>Own outbound mail off</source>
        <translation>Giden postanız kapalı</translation>
    </message>
    <message>
        <source>Outbound mail of your account is switched off.</source>
        <translation>Hesabınızın giden postası kapatılmıştır.</translation>
    </message>
    <message>
        <source>`451 Account outbounds disabled`.</source>
        <translation>`451 Account outbounds disabled`.</translation>
    </message>
    <message>
        <source>Ask Mimecast&apos;s support for the reason.</source>
        <translation>Nedenini Mimecast desteğine sorun.</translation>
    </message>
    <message>
        <source>The inbound text concerns recipients.</source>
        <translation>Gelen postayla ilgili metin alıcıları kasteder.</translation>
    </message>
    <message>
        <source>Recipient check without an answer</source>
        <translation>Alıcı denetimi yanıtsız</translation>
    </message>
    <message>
        <source>The customer&apos;s server gave no answer about the recipient, or the IP address is blocked for bad connections.</source>
        <translation>Müşterinin sunucusu alıcı hakkında yanıt vermemiştir ya da IP adresi hatalı bağlantılar yüzünden engellidir.</translation>
    </message>
    <message>
        <source>`451 Recipient temporarily unavailable`.</source>
        <translation>`451 Recipient temporarily unavailable`.</translation>
    </message>
    <message>
        <source>Let the queue retry; the customer looks after the server behind Mimecast.</source>
        <translation>Kuyruk yeniden denesin; müşteri Mimecast&apos;ın arkasındaki sunucuya baksın.</translation>
    </message>
    <message>
        <source>550 Invalid Recipient is the final answer.</source>
        <translation>550 Invalid Recipient kesin yanıttır.</translation>
    </message>
    <message>
        <source>Greylisting or poor reputation</source>
        <translation>Gri listeleme veya kötü itibar</translation>
    </message>
    <message>
        <source>Mimecast puts the message off: greylisting of an unknown sender or a poor IP reputation. The words speak of resources.</source>
        <translation>Mimecast iletiyi erteler: bilinmeyen gönderenin gri listelenmesi ya da kötü IP itibarı. Sözler kaynaklardan söz eder.</translation>
    </message>
    <message>
        <source>`451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451`.</source>
        <translation>`451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451`.</translation>
    </message>
    <message>
        <source>A host that sends each attempt from another address never passes.</source>
        <translation>Her denemeyi başka adresten yapan makine hiç geçemez.</translation>
    </message>
    <message>
        <source>More than 100 recipients</source>
        <translation>100&apos;den çok alıcı</translation>
    </message>
    <message>
        <source>Mimecast takes 100 recipients in a transaction.</source>
        <translation>Mimecast bir işlemde 100 alıcı kabul eder.</translation>
    </message>
    <message>
        <source>`452 Too many recipients`.</source>
        <translation>`452 Too many recipients`.</translation>
    </message>
    <message>
        <source>`postconf smtp_destination_recipient_limit`</source>
        <translation>`postconf smtp_destination_recipient_limit`</translation>
    </message>
    <message>
        <source>Send the rest in the next transaction.</source>
        <translation>Kalanları sonraki işlemde gönderin.</translation>
    </message>
    <message>
        <source>The first hundred are accepted.</source>
        <translation>İlk yüz kabul edilir.</translation>
    </message>
    <message>
        <source>Wrong login</source>
        <translation>Yanlış oturum bilgileri</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Kullanıcı adı ya da parola yanlıştır.</translation>
    </message>
    <message>
        <source>`535 Incorrect authentication data`.</source>
        <translation>`535 Incorrect authentication data`.</translation>
    </message>
    <message>
        <source>Correct the login; the account may be locked after failures.</source>
        <translation>Oturum bilgilerini düzeltin; hesap hatalardan sonra kilitlenmiş olabilir.</translation>
    </message>
    <message>
        <source>Exim uses the same text.</source>
        <translation>Exim aynı metni kullanır.</translation>
    </message>
    <message>
        <source>Anti-spoofing policy</source>
        <translation>Sahtecilik karşıtı ilke</translation>
    </message>
    <message>
        <source>Mail from outside claims to come from the customer&apos;s own domain.</source>
        <translation>Dışarıdan gelen posta müşterinin kendi alan adından geldiğini öne sürer.</translation>
    </message>
    <message>
        <source>Does a service send under the customer&apos;s domain?</source>
        <translation>Müşterinin alan adıyla bir hizmet mi gönderiyor?</translation>
    </message>
    <message>
        <source>The customer adds the service to an anti-spoofing bypass, or lets it send from a subdomain.</source>
        <translation>Müşteri hizmete istisna tanır ya da onu alt alan adından göndertir.</translation>
    </message>
    <message>
        <source>SPF of that domain does not lift the policy by itself.</source>
        <translation>O alan adının SPF&apos;si ilkeyi tek başına kaldırmaz.</translation>
    </message>
    <message>
        <source>Customer&apos;s blocked senders</source>
        <translation>Müşterinin engellediği gönderenler</translation>
    </message>
    <message>
        <source>RCPT TO or end of DATA</source>
        <translation>RCPT TO veya DATA sonu</translation>
    </message>
    <message>
        <source>A policy of the customer blocks this sender, by envelope or header.</source>
        <translation>Müşterinin bir ilkesi bu göndereni zarfa veya başlığa göre engeller.</translation>
    </message>
    <message>
        <source>`550` with `Block policy for Header From` or `Block policy for Envelope From`.</source>
        <translation>`550` ve `Block policy for Header From` ya da `Block policy for Envelope From`.</translation>
    </message>
    <message>
        <source>Write to the customer&apos;s admin from elsewhere.</source>
        <translation>Müşterinin yöneticisine başka yerden yazın.</translation>
    </message>
    <message>
        <source>It covers the whole organization.</source>
        <translation>Tüm kuruluşu kapsar.</translation>
    </message>
    <message>
        <source>Content rule of the customer</source>
        <translation>Müşterinin içerik kuralı</translation>
    </message>
    <message>
        <source>A content examination policy of the customer refused the message.</source>
        <translation>Müşterinin içerik inceleme ilkesi iletiyi reddetmiştir.</translation>
    </message>
    <message>
        <source>Ask which words or attachments are forbidden.</source>
        <translation>Hangi sözlerin veya eklerin yasak olduğunu sorun.</translation>
    </message>
    <message>
        <source>Spam scoring is 554.</source>
        <translation>İstenmeyen ileti puanının kodu 554&apos;tür.</translation>
    </message>
    <message>
        <source>DKIM failed</source>
        <translation>DKIM başarısız</translation>
    </message>
    <message>
        <source>The DKIM signature did not verify.</source>
        <translation>DKIM imzası doğrulanmamıştır.</translation>
    </message>
    <message>
        <source>`550 DKIM Sender Invalid - envelope rejected`.</source>
        <translation>`550 DKIM Sender Invalid - envelope rejected`.</translation>
    </message>
    <message>
        <source>`opendkim-testkey -d example.org -s selector`</source>
        <translation>`opendkim-testkey -d example.org -s selector`</translation>
    </message>
    <message>
        <source>Publish the key, and find what alters the mail after signing.</source>
        <translation>Anahtarı yayımlayın ve imzadan sonra postayı neyin değiştirdiğini bulun.</translation>
    </message>
    <message>
        <source>A missing signature is not this.</source>
        <translation>İmzanın hiç olmaması bu yanıta girmez.</translation>
    </message>
    <message>
        <source>DMARC failed</source>
        <translation>DMARC başarısız</translation>
    </message>
    <message>
        <source>DMARC failed under the customer&apos;s policy.</source>
        <translation>Müşterinin ilkesine göre DMARC başarısızdır.</translation>
    </message>
    <message>
        <source>`550 DMARC Sender Invalid - envelope rejected`.</source>
        <translation>`550 DMARC Sender Invalid - envelope rejected`.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Align SPF or DKIM with From.</source>
        <translation>SPF veya DKIM&apos;i From ile hizalayın.</translation>
    </message>
    <message>
        <source>The From domain counts.</source>
        <translation>From alan adı sayılır.</translation>
    </message>
    <message>
        <source>Recipient not known</source>
        <translation>Alıcı bilinmiyor</translation>
    </message>
    <message>
        <source>The recipient is not known to the customer&apos;s directory.</source>
        <translation>Alıcı, müşterinin dizininde yoktur.</translation>
    </message>
    <message>
        <source>`550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550`.</source>
        <translation>`550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550`.</translation>
    </message>
    <message>
        <source>Correct the address; the customer synchronizes new users to Mimecast.</source>
        <translation>Adresi düzeltin; müşteri yeni kullanıcıları Mimecast&apos;a eşitlesin.</translation>
    </message>
    <message>
        <source>Sent at RCPT TO, before any content.</source>
        <translation>İçerikten önce, RCPT TO&apos;da gelir.</translation>
    </message>
    <message>
        <source>On the recipient&apos;s own list: From</source>
        <translation>Alıcının kendi listesinde: From</translation>
    </message>
    <message>
        <source>The From header is on the recipient&apos;s list of manually blocked senders.</source>
        <translation>From başlığı alıcının elle engellediği gönderenlerdedir.</translation>
    </message>
    <message>
        <source>`550` with `manually Blocked Senders`.</source>
        <translation>`550` ve `manually Blocked Senders`.</translation>
    </message>
    <message>
        <source>The recipient removes it in the Mimecast portal.</source>
        <translation>Alıcı bunu Mimecast portalında kaldırır.</translation>
    </message>
    <message>
        <source>The envelope may be another address.</source>
        <translation>Zarf adresi başka olabilir.</translation>
    </message>
    <message>
        <source>Administrative prohibition</source>
        <translation>Yönetimsel yasak</translation>
    </message>
    <message>
        <source>A blocked-senders policy of the customer, or an SPF hard fail.</source>
        <translation>Müşterinin engellenen gönderenler ilkesi ya da SPF kesin başarısızlığı.</translation>
    </message>
    <message>
        <source>`550 Administrative prohibition - envelope blocked`.</source>
        <translation>`550 Administrative prohibition - envelope blocked`.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>Check SPF first, then ask the customer&apos;s admin.</source>
        <translation>Önce SPF&apos;yi denetleyin, sonra müşterinin yöneticisine sorun.</translation>
    </message>
    <message>
        <source>Exim has the same two words.</source>
        <translation>Aynı iki söz Exim&apos;de de vardır.</translation>
    </message>
    <message>
        <source>Poor IP reputation: csi.mimecast.org</source>
        <translation>Kötü IP itibarı: csi.mimecast.org</translation>
    </message>
    <message>
        <source>Mimecast&apos;s own list calls the address a sender of poor reputation.</source>
        <translation>Mimecast&apos;ın kendi listesi adresi kötü itibarlı sayar.</translation>
    </message>
    <message>
        <source>`550 csi.mimecast.org Poor Reputation Sender`.</source>
        <translation>`550 csi.mimecast.org Poor Reputation Sender`.</translation>
    </message>
    <message>
        <source>Ask Mimecast for a review, through the customer if need be.</source>
        <translation>Gerekirse müşteri aracılığıyla Mimecast&apos;tan inceleme isteyin.</translation>
    </message>
    <message>
        <source>All Mimecast customers see it.</source>
        <translation>Tüm Mimecast müşterilerinde görülür.</translation>
    </message>
    <message>
        <source>Poor IP reputation: local CT</source>
        <translation>Kötü IP itibarı: yerel CT</translation>
    </message>
    <message>
        <source>The reputation service that Mimecast asks rates the IP address badly.</source>
        <translation>Mimecast&apos;ın sorduğu itibar hizmeti IP adresine kötü not verir.</translation>
    </message>
    <message>
        <source>`550 Local CT IP Reputation - (reject)`.</source>
        <translation>`550 Local CT IP Reputation - (reject)`.</translation>
    </message>
    <message>
        <source>SPF failed</source>
        <translation>SPF başarısız</translation>
    </message>
    <message>
        <source>SPF of the sender&apos;s domain failed.</source>
        <translation>Gönderenin alan adı için SPF başarısızdır.</translation>
    </message>
    <message>
        <source>`550 SPF Sender Invalid - envelope rejected`.</source>
        <translation>`550 SPF Sender Invalid - envelope rejected`.</translation>
    </message>
    <message>
        <source>Add the sending host to SPF.</source>
        <translation>Gönderen makineyi SPF&apos;ye ekleyin.</translation>
    </message>
    <message>
        <source>DKIM and DMARC have texts of their own.</source>
        <translation>DKIM ve DMARC&apos;ın metinleri ayrıdır.</translation>
    </message>
    <message>
        <source>On the recipient&apos;s own list: domain</source>
        <translation>Alıcının kendi listesinde: alan adı</translation>
    </message>
    <message>
        <source>The recipient has blocked your whole domain for themselves.</source>
        <translation>Alıcı tüm alan adınızı kendisi için engellemiştir.</translation>
    </message>
    <message>
        <source>`550 Envelope blocked - User Domain Entry`.</source>
        <translation>`550 Envelope blocked - User Domain Entry`.</translation>
    </message>
    <message>
        <source>Reach the recipient by phone.</source>
        <translation>Alıcıya telefonla ulaşın.</translation>
    </message>
    <message>
        <source>Colleagues of yours are refused as well.</source>
        <translation>İş arkadaşlarınız da reddedilir.</translation>
    </message>
    <message>
        <source>On the recipient&apos;s own list: address</source>
        <translation>Alıcının kendi listesinde: adres</translation>
    </message>
    <message>
        <source>The recipient has put your address on a personal block list.</source>
        <translation>Alıcı adresinizi kişisel engelleme listesine koymuştur.</translation>
    </message>
    <message>
        <source>`550 Envelope blocked - User Entry`.</source>
        <translation>`550 Envelope blocked - User Entry`.</translation>
    </message>
    <message>
        <source>Ask the recipient by another way to remove the entry.</source>
        <translation>Alıcıya başka bir yoldan ulaşıp girdiyi silmesini isteyin.</translation>
    </message>
    <message>
        <source>Nobody else&apos;s mail is affected.</source>
        <translation>Başkasının postası etkilenmez.</translation>
    </message>
    <message>
        <source>Strong ciphers required</source>
        <translation>Güçlü şifre takımı gerekli</translation>
    </message>
    <message>
        <source>The ciphers of the session are too weak for the policy.</source>
        <translation>Oturumun şifre takımı ilke için zayıftır.</translation>
    </message>
    <message>
        <source>`553 This route requires high-strength ciphers`.</source>
        <translation>`553 This route requires high-strength ciphers`.</translation>
    </message>
    <message>
        <source>`postconf smtp_tls_ciphers`</source>
        <translation>`postconf smtp_tls_ciphers`</translation>
    </message>
    <message>
        <source>Allow strong ciphers such as AES-GCM.</source>
        <translation>AES-GCM gibi güçlü şifre takımlarına izin verin.</translation>
    </message>
    <message>
        <source>The version is enough, the cipher is not.</source>
        <translation>Sürüm yeterli, şifre takımı değildir.</translation>
    </message>
    <message>
        <source>TLS 1.2 required</source>
        <translation>TLS 1.2 gerekli</translation>
    </message>
    <message>
        <source>The session uses a TLS version below 1.2.</source>
        <translation>Oturum 1.2&apos;den eski bir TLS sürümü kullanır.</translation>
    </message>
    <message>
        <source>`553 This route requires TLS version 1.2 or greater`.</source>
        <translation>`553 This route requires TLS version 1.2 or greater`.</translation>
    </message>
    <message>
        <source>`openssl version`</source>
        <translation>`openssl version`</translation>
    </message>
    <message>
        <source>Update the TLS library or enable 1.2.</source>
        <translation>TLS kitaplığını güncelleyin ya da 1.2&apos;yi etkinleştirin.</translation>
    </message>
    <message>
        <source>Encryption as such is there.</source>
        <translation>Oturum şifrelenmiştir, sürümü eskidir.</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLS gerekli</translation>
    </message>
    <message>
        <source>The customer&apos;s policy takes mail for this route over TLS only.</source>
        <translation>Müşterinin ilkesi bu rota için yalnızca TLS ile posta alır.</translation>
    </message>
    <message>
        <source>`553 This route requires encryption (TLS)`.</source>
        <translation>`553 This route requires encryption (TLS)`.</translation>
    </message>
    <message>
        <source>`postconf smtp_tls_security_level`</source>
        <translation>`postconf smtp_tls_security_level`</translation>
    </message>
    <message>
        <source>Switch STARTTLS on for outgoing mail.</source>
        <translation>Giden posta için STARTTLS&apos;i açın.</translation>
    </message>
    <message>
        <source>Version and ciphers have replies of their own.</source>
        <translation>Sürüm ve şifre takımları için ayrı yanıtlar vardır.</translation>
    </message>
    <message>
        <source>More than 25 hops</source>
        <translation>25&apos;ten çok durak</translation>
    </message>
    <message>
        <source>The message has passed more than 25 servers.</source>
        <translation>İleti 25&apos;ten çok sunucudan geçmiştir.</translation>
    </message>
    <message>
        <source>`554 Mail loop detected`.</source>
        <translation>`554 Mail loop detected`.</translation>
    </message>
    <message>
        <source>Received headers</source>
        <translation>Received başlıkları</translation>
    </message>
    <message>
        <source>Read who repeats in the Received headers, and end the forwarding that sends the message round, on your side or the recipient&apos;s.</source>
        <translation>Received başlıklarında kimin yinelendiğine bakın; iletiyi döndüren yönlendirmeyi kendi tarafınızda veya alıcının tarafında kaldırın.</translation>
    </message>
    <message>
        <source>Gmail allows 50.</source>
        <translation>Gmail 50&apos;ye izin verir.</translation>
    </message>
    <message>
        <source>Country restriction</source>
        <translation>Ülke kısıtlaması</translation>
    </message>
    <message>
        <source>The customer takes no mail from networks of this country.</source>
        <translation>Müşteri bu ülkenin ağlarından posta almaz.</translation>
    </message>
    <message>
        <source>`554 Host network not allowed`.</source>
        <translation>`554 Host network not allowed`.</translation>
    </message>
    <message>
        <source>Ask the customer for an exception.</source>
        <translation>Müşteriden istisna isteyin.</translation>
    </message>
    <message>
        <source>The address itself is not rated.</source>
        <translation>IP adresinin kendisi yargılanmaz.</translation>
    </message>
    <message>
        <source>Virus or spam score</source>
        <translation>Virüs veya istenmeyen ileti puanı</translation>
    </message>
    <message>
        <source>A virus signature, or a spam score over the limit.</source>
        <translation>Virüs imzası ya da sınırı aşan istenmeyen ileti puanı.</translation>
    </message>
    <message>
        <source>`554 Email rejected due to security policies - MCSpamSignature`.</source>
        <translation>`554 Email rejected due to security policies - MCSpamSignature`.</translation>
    </message>
    <message>
        <source>The mark after the dash</source>
        <translation>Kısa çizgiden sonraki işaret</translation>
    </message>
    <message>
        <source>Scan the attachment, thin out links, and let the customer report a false hit to Mimecast.</source>
        <translation>Eki tarayın, bağlantıları azaltın; yanlış kararı müşteri Mimecast&apos;a bildirsin.</translation>
    </message>
    <message>
        <source>The content is judged, not the IP address.</source>
        <translation>IP adresi değil içerik yargılanır.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>`554 maximum email size exceeded`.</source>
        <translation>`554 maximum email size exceeded`.</translation>
    </message>
    <message>
        <source>Send a link.</source>
        <translation>Bağlantı gönderin.</translation>
    </message>
    <message>
        <source>Elsewhere 552 stands for it.</source>
        <translation>Başka yerde bunun kodu 552&apos;dir.</translation>
    </message>
    <message>
        <source>Content rules on a security device and remains of a virus in a file have the same effect.</source>
        <translation>Güvenlik aygıtındaki içerik kuralları ve dosyada kalan virüs izleri de aynı sonucu doğurur.</translation>
    </message>
    <message>
        <source>Host name not authorized</source>
        <translation>Makine adı yetkili değil</translation>
    </message>
    <message>
        <source>Mimecast does not take the connection under this host name; it gives the account&apos;s omni directional host names as the cause.</source>
        <translation>Mimecast bu makine adı altında bağlantıyı kabul etmez; neden olarak hesaptaki çift yönlü makine adlarını (omni directional) gösterir.</translation>
    </message>
    <message>
        <source>Switch omni directional host names off in the account, and use the inbound and outbound names of your region each for its purpose.</source>
        <translation>Hesapta çift yönlü makine adlarını kapatın; bölgenizin gelen ve giden adlarını kendi amaçları için kullanın.</translation>
    </message>
    <message>
        <source>The address that connects is not in question; an unauthorized one meets the open relay text.</source>
        <translation>Sorun bağlanan adres değildir; yetkisiz adres Open relay metnini alır.</translation>
    </message>
    <message>
        <source>The customer&apos;s MX names a host that Mimecast means for outbound mail; 550 occurs too.</source>
        <translation>Müşterinin MX&apos;i, Mimecast&apos;ın giden posta için ayırdığı bir makineyi gösterir; 550 ile de gelir.</translation>
    </message>
    <message>
        <source>The customer points the MX to the inbound names of their region and removes the others.</source>
        <translation>Müşteri MX&apos;i bölgesinin gelen posta adlarına yöneltir, ötekileri siler.</translation>
    </message>
    <message>
        <source>Neither the sender&apos;s nor the recipient&apos;s domain belongs to a customer, or the sending address is not authorized for outgoing mail.</source>
        <translation>Ne gönderenin ne alıcının alan adı bir müşteriye aittir ya da gönderen IP adresine giden posta için yetki verilmemiştir.</translation>
    </message>
    <message>
        <source>For outgoing mail have Mimecast add your address to the authorized outbounds; for incoming correct the MX or the region&apos;s host.</source>
        <translation>Giden posta için Mimecast&apos;a adresinizi yetkili giden sunuculara ekletin; gelen için MX&apos;i ya da bölge makinesini düzeltin.</translation>
    </message>
    <message>
        <source>Retry from the same IP address, between one minute and twelve hours later; the recipient&apos;s admin can permit you.</source>
        <translation>Aynı IP adresinden, bir dakika ile on iki saat arasında yeniden deneyin; alıcının yöneticisi size izin verebilir.</translation>
    </message>
    <message>
        <source>MAIL FROM or end of DATA</source>
        <translation>MAIL FROM veya DATA sonu</translation>
    </message>
    <message>
        <source>`550 Rejected by header based Anti-Spoofing policy`; by the envelope, `Anti-Spoofing policy - Inbound not allowed`.</source>
        <translation>`550 Rejected by header based Anti-Spoofing policy`; zarfa göre, `Anti-Spoofing policy - Inbound not allowed`.</translation>
    </message>
    <message>
        <source>`550 Message bounced due to Content Examination Policy`.</source>
        <translation>`550 Message bounced due to Content Examination Policy`.</translation>
    </message>
    <message>
        <source>Stop the spam, then ask for a review through Mimecast&apos;s online form, or let the customer permit you.</source>
        <translation>İstenmeyen iletiyi durdurup Mimecast&apos;ın çevrimiçi formundan inceleme isteyin ya da müşteri size izin versin.</translation>
    </message>
    <message>
        <source>It can follow a 451 for the same address. csi.mimecast.org is another rating.</source>
        <translation>Aynı adres için 451&apos;in ardından gelebilir. csi.mimecast.org ayrı bir nottur.</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>The message exceeds the customer&apos;s limit or that of the service: 100 MB on Mimecast&apos;s older servers, 200 MB on the newer.</source>
        <translation>İleti müşterinin ya da hizmetin sınırını aşar: Mimecast&apos;ın eski sunucularında 100 MB, yenilerinde 200 MB.</translation>
    </message>
    <message>
        <source>Fault without a reason</source>
        <translation>Nedeni bilinmeyen hata</translation>
    </message>
    <message>
        <source>Mimecast could not process a command or a message and does not know why.</source>
        <translation>Mimecast bir komutu ya da iletiyi işleyememiştir, nedenini de bilmez.</translation>
    </message>
    <message>
        <source>`451 Unable to process command`, or `Unable to process an email at this time`.</source>
        <translation>`451 Unable to process command` ya da `Unable to process an email at this time`.</translation>
    </message>
    <message>
        <source>Let the queue retry; if it lasts for hours, a customer asks Mimecast&apos;s support.</source>
        <translation>Yeniden denemeyi kuyruğa bırakın; saatlerce sürerse müşteri Mimecast desteğine başvursun.</translation>
    </message>
    <message>
        <source>At full load the text speaks of the connection.</source>
        <translation>Tam yükte metin bağlantıdan söz eder.</translation>
    </message>
    <message>
        <source>Journal message too old</source>
        <translation>Günlük iletisi çok eski</translation>
    </message>
    <message>
        <source>A journal message is older than the threshold set for journaling. The server keeps it for another attempt all the same, so its journal queue grows.</source>
        <translation>Bir günlük (journal) iletisi, günlük kaydı için belirlenen süre sınırından eskidir. Sunucu iletiyi yine de yeniden denemek üzere saklar, bu yüzden günlük kuyruğu büyür.</translation>
    </message>
    <message>
        <source>`550 Journal messages past the expiration`, also worded `journal message past expiration`.</source>
        <translation>`550 Journal messages past the expiration`, `journal message past expiration` olarak da yazılır.</translation>
    </message>
    <message>
        <source>Compare the clock of the mail server with the right time, and stop journaling messages older than the threshold.</source>
        <translation>Posta sunucusunun saatini doğru saatle karşılaştırın, sınırdan eski iletileri günlüğe göndermeyi bırakın.</translation>
    </message>
    <message>
        <source>Ordinary mail of any age never gets it.</source>
        <translation>Sıradan iletiler, ne kadar eski olursa olsun, bu yanıtı almaz.</translation>
    </message>
    <message>
        <source>Submitter not accepted</source>
        <translation>Gönderen kabul edilmedi</translation>
    </message>
    <message>
        <source>Whoever sends through Mimecast has not logged in, or the account is disabled.</source>
        <translation>Mimecast üzerinden gönderen oturum açmamıştır ya da hesabı devre dışıdır.</translation>
    </message>
    <message>
        <source>`550 submitter failed to authenticate`; Sisimai has `submitter failed to disabled` as well.</source>
        <translation>`550 submitter failed to authenticate`; Sisimai&apos;de `submitter failed to disabled` de vardır.</translation>
    </message>
    <message>
        <source>Log in with an address of the account and its cloud password, or have the account enabled again.</source>
        <translation>Hesaptaki bir adres ve onun bulut parolasıyla oturum açın ya da hesabı yeniden etkinleştirtin.</translation>
    </message>
    <message>
        <source>A wrong password has 535.</source>
        <translation>Yanlış parolanın kodu 535&apos;tir.</translation>
    </message>
    <message>
        <source>Too many outbound connections</source>
        <translation>Giden bağlantı sayısı fazla</translation>
    </message>
    <message>
        <source>Your own account has more outbound connections to Mimecast open at once than it may.</source>
        <translation>Kendi hesabınızın Mimecast&apos;e aynı anda açık giden bağlantı sayısı izin verilenden fazladır.</translation>
    </message>
    <message>
        <source>`550 Exceeding outbound thread limit`.</source>
        <translation>`550 Exceeding outbound thread limit`.</translation>
    </message>
    <message>
        <source>Limit the connections of your mail server to Mimecast and send in smaller portions. Whatever took the 550 for final has to be sent again.</source>
        <translation>Posta sunucunuzun Mimecast&apos;e açtığı bağlantıları sınırlayın, daha küçük parçalar hâlinde gönderin. 550&apos;yi kesin sayan ne varsa yeniden gönderilmelidir.</translation>
    </message>
    <message>
        <source>Too many connections to a receiving customer have 451.</source>
        <translation>Alan müşteriye açılan fazla bağlantının kodu 451&apos;dir.</translation>
    </message>
    <message>
        <source>Certificate does not fit the account</source>
        <translation>Sertifika hesaba uymuyor</translation>
    </message>
    <message>
        <source>Mimecast checked the domain name of an umbrella account, and DNS does not agree with it.</source>
        <translation>Mimecast bir şemsiye hesabın (umbrella account) alan adını denetlemiş, DNS ile uyuşmadığını görmüştür.</translation>
    </message>
    <message>
        <source>`554 Configuration is invalid for this certificate`.</source>
        <translation>`554 Configuration is invalid for this certificate`.</translation>
    </message>
    <message>
        <source>Put the umbrella accounts into the DNS record, separated by commas.</source>
        <translation>Şemsiye hesapları DNS kaydına virgülle ayırarak yazın.</translation>
    </message>
    <message>
        <source>Old TLS versions and weak ciphers have 553.</source>
        <translation>Eski TLS sürümlerinin ve zayıf şifre takımlarının kodu 553&apos;tür.</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>Delivery of journal mail</source>
        <translation>Günlük iletilerinin teslimi</translation>
    </message>
    <message>
        <source>Sending through Mimecast</source>
        <translation>Mimecast üzerinden gönderim</translation>
    </message>
    <message>
        <source>Check of the certificate</source>
        <translation>Sertifika denetimi</translation>
    </message>
</context>
</TS>
