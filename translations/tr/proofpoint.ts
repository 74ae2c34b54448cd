<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>proofpoint</name>
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
        <source>Recipient check running</source>
        <translation>Alıcı denetimi sürüyor</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The check of the recipient is still under way.</source>
        <translation>Alıcının denetimi sürmektedir.</translation>
    </message>
    <message>
        <source>`421 4.1.1` with `Address verification in progress`.</source>
        <translation>`421 4.1.1` ve `Address verification in progress`.</translation>
    </message>
    <message>
        <source>Nothing; the next attempt finds the answer.</source>
        <translation>Bir şey yapmayın; sonraki deneme yanıtı bulur.</translation>
    </message>
    <message>
        <source>First mail to an address meets it.</source>
        <translation>Bir adrese giden ilk postada görülür.</translation>
    </message>
    <message>
        <source>Recipient not confirmed yet</source>
        <translation>Alıcı henüz onaylanmadı</translation>
    </message>
    <message>
        <source>The customer&apos;s server could not confirm the recipient for the moment.</source>
        <translation>Müşterinin sunucusu alıcıyı şu an onaylayamamıştır.</translation>
    </message>
    <message>
        <source>`421 4.1.1 &lt;jane@example.org&gt;: Recipient address rejected: unverified address`.</source>
        <translation>`421 4.1.1 &lt;jane@example.org&gt;: Recipient address rejected: unverified address`.</translation>
    </message>
    <message>
        <source>Retry; if it lasts, the server behind the filter is down.</source>
        <translation>Yeniden deneyin; sürerse filtrenin arkasındaki sunucu kapalıdır.</translation>
    </message>
    <message>
        <source>A final no is 550 5.1.1 undeliverable.</source>
        <translation>Kesin yanıt, undeliverable diyen 550 5.1.1&apos;dir.</translation>
    </message>
    <message>
        <source>Customer&apos;s server knows no such recipient</source>
        <translation>Müşterinin sunucusunda böyle alıcı yok</translation>
    </message>
    <message>
        <source>The server behind the filter said that the recipient is unknown.</source>
        <translation>Filtrenin arkasındaki sunucu alıcının bilinmediğini söylemiştir.</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: undeliverable address`.</source>
        <translation>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: undeliverable address`.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin veya çıkarın.</translation>
    </message>
    <message>
        <source>User unknown comes from the filter&apos;s own list.</source>
        <translation>User unknown ise filtrenin kendi listesinden gelir.</translation>
    </message>
    <message>
        <source>Recipient unknown</source>
        <translation>Alıcı bilinmiyor</translation>
    </message>
    <message>
        <source>The recipient is not known to the filter.</source>
        <translation>Filtre alıcıyı tanımaz.</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown`, also `This is not a valid email address`.</source>
        <translation>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown`; `This is not a valid email address` de görülür.</translation>
    </message>
    <message>
        <source>Check the spelling; the customer&apos;s admin adds new users to the filter.</source>
        <translation>Yazımı denetleyin; müşterinin yöneticisi yeni kullanıcıları filtreye ekler.</translation>
    </message>
    <message>
        <source>A new user may exist behind the filter already.</source>
        <translation>Yeni kullanıcı filtrenin arkasında çoktan var olabilir.</translation>
    </message>
    <message>
        <source>Sender domain not found</source>
        <translation>Gönderen alan adı bulunamadı</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The domain of MAIL FROM does not exist in DNS.</source>
        <translation>MAIL FROM alan adı DNS&apos;te yoktur.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Send with a real domain.</source>
        <translation>Gerçek bir alan adıyla gönderin.</translation>
    </message>
    <message>
        <source>Sendmail gives the same text with 553.</source>
        <translation>Sendmail aynı metni 553 ile verir.</translation>
    </message>
    <message>
        <source>Sender without a domain</source>
        <translation>Alan adsız gönderen</translation>
    </message>
    <message>
        <source>The address in MAIL FROM has no domain.</source>
        <translation>MAIL FROM adresinin alan adı yoktur.</translation>
    </message>
    <message>
        <source>`550 5.5.2 &lt;root&gt;: Sender address rejected: need fully-qualified address`.</source>
        <translation>`550 5.5.2 &lt;root&gt;: Sender address rejected: need fully-qualified address`.</translation>
    </message>
    <message>
        <source>Set a full address in the program.</source>
        <translation>Programda tam adres ayarlayın.</translation>
    </message>
    <message>
        <source>Postfix says it with 504.</source>
        <translation>Postfix bunu 504 ile söyler.</translation>
    </message>
    <message>
        <source>DMARC policy</source>
        <translation>DMARC ilkesi</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The From domain&apos;s DMARC policy asks for rejection, and the message failed it.</source>
        <translation>From alan adının DMARC ilkesi ret ister; ileti bundan geçememiştir.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Align DKIM or SPF with the From domain.</source>
        <translation>DKIM veya SPF&apos;yi From alan adıyla hizalayın.</translation>
    </message>
    <message>
        <source>The customer&apos;s filter carries out the domain&apos;s wish.</source>
        <translation>Müşterinin filtresi alan adının isteğini uygular.</translation>
    </message>
    <message>
        <source>Local policy violation</source>
        <translation>Yerel ilke ihlali</translation>
    </message>
    <message>
        <source>A local rule refused the message. The rule list that has this text names no provider, so the owner is not certain.</source>
        <translation>Yerel bir kural iletiyi reddetmiştir. Bu metni içeren kural listesi sağlayıcı adı vermez; sahibi kesin değildir.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Local Policy Violation`.</source>
        <translation>`550 5.7.0 Local Policy Violation`.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin which rule it was.</source>
        <translation>Alıcının yöneticisine hangi kural olduğunu sorun.</translation>
    </message>
    <message>
        <source>Only their log tells more.</source>
        <translation>Daha fazlasını yalnız onun günlüğü söyler.</translation>
    </message>
    <message>
        <source>IP on Cloudmark&apos;s list</source>
        <translation>IP Cloudmark listesinde</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>Cloudmark Sender Intelligence, which belongs to Proofpoint, lists the address.</source>
        <translation>Proofpoint&apos;e ait Cloudmark Sender Intelligence adresi listelemiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Service unavailable; client [192.0.2.25] blocked using Cloudmark Sender Intelligence`.</source>
        <translation>`550 5.7.1 Service unavailable; client [192.0.2.25] blocked using Cloudmark Sender Intelligence`.</translation>
    </message>
    <message>
        <source>`https://csi.cloudmark.com/en/reset/`</source>
        <translation>`https://csi.cloudmark.com/en/reset/`</translation>
    </message>
    <message>
        <source>Fill in the reset form after the cleaning.</source>
        <translation>Temizlikten sonra sıfırlama formunu doldurun.</translation>
    </message>
    <message>
        <source>It is another list than prs.proofpoint.com.</source>
        <translation>prs.proofpoint.com&apos;dan ayrı bir listedir.</translation>
    </message>
    <message>
        <source>Recipient marked invalid</source>
        <translation>Alıcı geçersiz işaretli</translation>
    </message>
    <message>
        <source>A person left, most often.</source>
        <translation>Çoğu kez kişi işten ayrılmıştır.</translation>
    </message>
    <message>
        <source>IP on Proofpoint&apos;s reputation list</source>
        <translation>IP Proofpoint itibar listesinde</translation>
    </message>
    <message>
        <source>`https://ipcheck.proofpoint.com`</source>
        <translation>`https://ipcheck.proofpoint.com`</translation>
    </message>
    <message>
        <source>Stop the spam and ask for removal on that page.</source>
        <translation>İstenmeyen iletiyi durdurup o sayfada çıkarılmayı isteyin.</translation>
    </message>
    <message>
        <source>All customers of Proofpoint use the list, Apple too.</source>
        <translation>Listeyi Apple dâhil Proofpoint müşterileri kullanır.</translation>
    </message>
    <message>
        <source>Domain not served here</source>
        <translation>Alan adı burada değil</translation>
    </message>
    <message>
        <source>The domain&apos;s MX points to Proofpoint, where it is not set up, or the mail came to the wrong host.</source>
        <translation>Alan adının MX&apos;i, kurulmadığı Proofpoint&apos;i gösterir ya da posta yanlış makineye gelmiştir.</translation>
    </message>
    <message>
        <source>The domain&apos;s admin adds it to the filter or corrects the MX.</source>
        <translation>Alan adının yöneticisi onu filtreye ekler ya da MX&apos;i düzeltir.</translation>
    </message>
    <message>
        <source>The sender can only tell them.</source>
        <translation>Gönderen yalnızca haber verebilir.</translation>
    </message>
    <message>
        <source>`550 5.1.8 Domain of sender address does not exist`, or `Sender address rejected: Domain not found`.</source>
        <translation>`550 5.1.8 Domain of sender address does not exist` ya da `Sender address rejected: Domain not found`.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Email rejected per sender&apos;s DMARC policy`.</source>
        <translation>`550 5.7.0 Email rejected per sender&apos;s DMARC policy`.</translation>
    </message>
    <message>
        <source>Proofpoint has marked the address as invalid, after the customer&apos;s server refused it.</source>
        <translation>Müşterinin sunucusu adresi reddettikten sonra Proofpoint onu geçersiz olarak işaretlemiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 &lt;jane@example.org&gt;: Recipient address rejected: User email address is marked as invalid`.</source>
        <translation>`550 5.7.1 &lt;jane@example.org&gt;: Recipient address rejected: User email address is marked as invalid`.</translation>
    </message>
    <message>
        <source>Use another address of that person; if this one is right, the customer&apos;s admin takes it off the list of invalid addresses in the admin console.</source>
        <translation>Kişinin başka bir adresini kullanın; adres doğruysa müşterinin yöneticisi onu yönetim konsolundaki geçersiz adresler listesinden çıkarır.</translation>
    </message>
    <message>
        <source>Proofpoint&apos;s dynamic reputation list rates the sending address badly.</source>
        <translation>Proofpoint&apos;in dinamik itibar listesi gönderen IP adresine kötü not verir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Service unavailable; client [192.0.2.25] blocked using prs.proofpoint.com`; also `Blocked - see https://ipcheck.proofpoint.com/` with 554 or 550 5.7.0.</source>
        <translation>`550 5.7.1 Service unavailable; client [192.0.2.25] blocked using prs.proofpoint.com`; 554 ya da 550 5.7.0 ile `Blocked - see https://ipcheck.proofpoint.com/` de görülür.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Relaying denied` or `550 5.7.1 Relay access denied`.</source>
        <translation>`550 5.7.1 Relaying denied` ya da `550 5.7.1 Relay access denied`.</translation>
    </message>
</context>
</TS>
