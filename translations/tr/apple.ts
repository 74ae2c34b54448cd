<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>apple</name>
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
        <source>Too many errors in the session</source>
        <translation>Oturumda çok fazla hata</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The client made so many errors that Apple ends the session.</source>
        <translation>İstemci o kadar çok hata yapmıştır ki Apple oturumu bitirir.</translation>
    </message>
    <message>
        <source>`421 4.7.0` with `too many errors`.</source>
        <translation>`421 4.7.0` ve `too many errors`.</translation>
    </message>
    <message>
        <source>The replies before it in the log</source>
        <translation>Günlükte bundan önceki yanıtlar</translation>
    </message>
    <message>
        <source>Remove unknown recipients from the list and correct the client.</source>
        <translation>Bilinmeyen alıcıları listeden çıkarın ve istemciyi düzeltin.</translation>
    </message>
    <message>
        <source>The cause is in the lines before.</source>
        <translation>Neden önceki satırlardadır.</translation>
    </message>
    <message>
        <source>Excessive volume</source>
        <translation>Aşırı hacim</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>The messages were deferred because too many come at once.</source>
        <translation>Aynı anda çok fazla geldiği için iletiler ertelenmiştir.</translation>
    </message>
    <message>
        <source>`421 4.7.1 Messages to jane@icloud.com deferred due to excessive volume`.</source>
        <translation>`421 4.7.1 Messages to jane@icloud.com deferred due to excessive volume`.</translation>
    </message>
    <message>
        <source>Let the queue spread them; do not fan one alarm out many times.</source>
        <translation>Kuyruk yaysın; tek uyarıyı defalarca göndermeyin.</translation>
    </message>
    <message>
        <source>One mailbox is limited.</source>
        <translation>Sınırlanan tek kutudur.</translation>
    </message>
    <message>
        <source>Sender domain not in DNS</source>
        <translation>Gönderen alan adı DNS&apos;te yok</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The domain of MAIL FROM has no DNS record.</source>
        <translation>MAIL FROM alan adının DNS kaydı yoktur.</translation>
    </message>
    <message>
        <source>`450 4.1.8 &lt;app@server.local&gt;: Sender address rejected: Domain not found`.</source>
        <translation>`450 4.1.8 &lt;app@server.local&gt;: Sender address rejected: Domain not found`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Send with an existing domain.</source>
        <translation>Var olan bir alan adıyla gönderin.</translation>
    </message>
    <message>
        <source>Postfix uses the same words.</source>
        <translation>Postfix aynı sözleri kullanır.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>Apple&apos;s servers are busy, often on the full hour when everybody&apos;s jobs run.</source>
        <translation>Apple&apos;ın sunucuları meşguldür; bu çoğu kez herkesin işinin çalıştığı saat başlarında olur.</translation>
    </message>
    <message>
        <source>`451 4.7.1 Service unavailable - try again later`.</source>
        <translation>`451 4.7.1 Service unavailable - try again later`.</translation>
    </message>
    <message>
        <source>Do the deferrals gather at minute 0?</source>
        <translation>Ertelemeler 0. dakikada mı toplanıyor?</translation>
    </message>
    <message>
        <source>Move mass jobs off the full hour; the queue does the rest.</source>
        <translation>Toplu işleri saat başından kaydırın; gerisini kuyruk yapar.</translation>
    </message>
    <message>
        <source>A milter of Postfix says it in the same words.</source>
        <translation>Postfix&apos;teki bir milter de aynı sözlerle söyler.</translation>
    </message>
    <message>
        <source>No such alias</source>
        <translation>Böyle bir takma ad yok</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The alias is unknown or was deleted.</source>
        <translation>Takma ad bilinmiyordur veya silinmiştir.</translation>
    </message>
    <message>
        <source>`550 5.1.1 unknown or illegal alias`.</source>
        <translation>`550 5.1.1 unknown or illegal alias`.</translation>
    </message>
    <message>
        <source>Ask the person for a current address, or drop it.</source>
        <translation>Kişiden güncel bir adres isteyin ya da adresi silin.</translation>
    </message>
    <message>
        <source>The account behind the alias may still exist.</source>
        <translation>Takma adın arkasındaki hesap hâlâ var olabilir.</translation>
    </message>
    <message>
        <source>Account inactive</source>
        <translation>Hesap etkin değil</translation>
    </message>
    <message>
        <source>The account is there but inactive.</source>
        <translation>Hesap vardır ama etkin değildir.</translation>
    </message>
    <message>
        <source>`550 5.1.1` with `inactive email address`.</source>
        <translation>`550 5.1.1` ve `inactive email address`.</translation>
    </message>
    <message>
        <source>Remove the address until its owner writes to you again.</source>
        <translation>Sahibi size yeniden yazana dek adresi çıkarın.</translation>
    </message>
    <message>
        <source>Nothing suggests an error of spelling.</source>
        <translation>Yazım hatası olduğunu gösteren bir şey yoktur.</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Böyle bir hesap yok</translation>
    </message>
    <message>
        <source>There is no iCloud account with this address.</source>
        <translation>Bu adreste bir iCloud hesabı yoktur.</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@icloud.com&gt;: user does not exist`.</source>
        <translation>`550 5.1.1 &lt;jane@icloud.com&gt;: user does not exist`.</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list.</source>
        <translation>Adresi düzeltin ya da listeden çıkarın.</translation>
    </message>
    <message>
        <source>Aliases and unused accounts have texts of their own.</source>
        <translation>Takma adların ve kullanılmayan hesapların metinleri ayrıdır.</translation>
    </message>
    <message>
        <source>Recipient gone</source>
        <translation>Alıcı artık yok</translation>
    </message>
    <message>
        <source>The recipient is no longer on the server.</source>
        <translation>Alıcı artık sunucuda değildir.</translation>
    </message>
    <message>
        <source>`550 5.1.6 recipient no longer on server`.</source>
        <translation>`550 5.1.6 recipient no longer on server`.</translation>
    </message>
    <message>
        <source>Delete the address.</source>
        <translation>Adresi silin.</translation>
    </message>
    <message>
        <source>It says the account once existed.</source>
        <translation>Hesabın bir zamanlar var olduğunu söyler.</translation>
    </message>
    <message>
        <source>IP on Proofpoint&apos;s list</source>
        <translation>IP Proofpoint listesinde</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>Apple asks Proofpoint&apos;s dynamic reputation; the sending address is on it.</source>
        <translation>Apple, Proofpoint&apos;in dinamik itibar listesine sorar; gönderen adres listededir.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.25`.</source>
        <translation>`550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.25`.</translation>
    </message>
    <message>
        <source>`https://ipcheck.proofpoint.com`</source>
        <translation>`https://ipcheck.proofpoint.com`</translation>
    </message>
    <message>
        <source>Ask for removal on that page once the cause is gone.</source>
        <translation>Neden giderilince o sayfada çıkarılmayı isteyin.</translation>
    </message>
    <message>
        <source>Writing to Apple does not help with it.</source>
        <translation>Bunun için Apple&apos;a yazmak yararsızdır.</translation>
    </message>
    <message>
        <source>Local policy: CS01</source>
        <translation>Yerel ilke: CS01</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>Apple refuses by its local policy, which means the reputation of IP or domain; it comes with 554 as well.</source>
        <translation>Apple yerel ilkesi gereği, yani IP&apos;nin veya alan adının itibarı nedeniyle reddeder; 554 ile de gelir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 [CS01] Message rejected due to local policy`.</source>
        <translation>`550 5.7.1 [CS01] Message rejected due to local policy`.</translation>
    </message>
    <message>
        <source>`https://support.apple.com/en-us/102322`</source>
        <translation>`https://support.apple.com/en-us/102322`</translation>
    </message>
    <message>
        <source>Check SPF, DKIM, DMARC and block lists, then write to `icloudadmin@apple.com` with IP address and reply.</source>
        <translation>SPF, DKIM, DMARC&apos;ı ve engelleme listelerini denetleyin, sonra IP adresi ve yanıtla `icloudadmin@apple.com` adresine yazın.</translation>
    </message>
    <message>
        <source>HM08 and BS01 are sister marks.</source>
        <translation>HM08 ve BS01 benzer işaretlerdir.</translation>
    </message>
    <message>
        <source>Domain on Spamhaus DBL</source>
        <translation>Alan adı Spamhaus DBL&apos;de</translation>
    </message>
    <message>
        <source>A domain in the message is on Spamhaus&apos;s domain list.</source>
        <translation>İletideki bir alan adı Spamhaus&apos;un alan adı listesindedir.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `domain present in the Spamhaus DBL`.</source>
        <translation>`550 5.7.1` ve `domain present in the Spamhaus DBL`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Replace the linked domain, or have yours delisted.</source>
        <translation>Bağlantı verilen alan adını değiştirin ya da kendinizinkini listeden çıkartın.</translation>
    </message>
    <message>
        <source>The IP list has another text.</source>
        <translation>IP listesinin metni başkadır.</translation>
    </message>
    <message>
        <source>DMARC policy</source>
        <translation>DMARC ilkesi</translation>
    </message>
    <message>
        <source>DMARC failed, and the From domain asks for rejection; sent as 554 too.</source>
        <translation>DMARC başarısızdır ve From alan adı ret ister; 554 ile de gelir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Your message was rejected due to example.org&apos;s DMARC policy`.</source>
        <translation>`550 5.7.1 Your message was rejected due to example.org&apos;s DMARC policy`.</translation>
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
        <source>Apple carries out the domain&apos;s wish.</source>
        <translation>Apple alan adının isteğini uygular.</translation>
    </message>
    <message>
        <source>Content judged spam</source>
        <translation>İçerik istenmeyen sayıldı</translation>
    </message>
    <message>
        <source>The content of the message was taken for spam.</source>
        <translation>İletinin içeriği istenmeyen sayılmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `message content rejected due to spam`.</source>
        <translation>`550 5.7.1` ve `message content rejected due to spam`.</translation>
    </message>
    <message>
        <source>Change links and wording, and test again with one recipient.</source>
        <translation>Bağlantıları ve metni değiştirip tek alıcıyla yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another message of yours may pass.</source>
        <translation>Başka bir iletiniz geçebilir.</translation>
    </message>
    <message>
        <source>IP on Spamhaus</source>
        <translation>IP Spamhaus&apos;ta</translation>
    </message>
    <message>
        <source>The sending address is on a list of Spamhaus.</source>
        <translation>Gönderen adres bir Spamhaus listesindedir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Mail from IP 192.0.2.25 was rejected due to listing in Spamhaus SBL`.</source>
        <translation>`550 5.7.1 Mail from IP 192.0.2.25 was rejected due to listing in Spamhaus SBL`.</translation>
    </message>
    <message>
        <source>Delist there; Apple needs no request.</source>
        <translation>Oradan çıkartın; Apple&apos;a başvuru gerekmez.</translation>
    </message>
    <message>
        <source>Apple also uses Proofpoint&apos;s list.</source>
        <translation>Apple, Proofpoint&apos;in listesini de kullanır.</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Depolama alanı dolu</translation>
    </message>
    <message>
        <source>RCPT TO or end of DATA</source>
        <translation>RCPT TO veya DATA sonu</translation>
    </message>
    <message>
        <source>The recipient&apos;s iCloud storage is full. The code is permanent, but mail passes again when there is room.</source>
        <translation>Alıcının iCloud alanı doludur. Kod kalıcıdır ama yer açılınca posta yeniden geçer.</translation>
    </message>
    <message>
        <source>`552 5.2.2 &lt;jane@icloud.com&gt;: user is over quota`.</source>
        <translation>`552 5.2.2 &lt;jane@icloud.com&gt;: user is over quota`.</translation>
    </message>
    <message>
        <source>Send again in some days and tell the recipient otherwise; photos in the same storage fill it.</source>
        <translation>Birkaç gün sonra yeniden gönderin ve alıcıya başka yoldan haber verin; aynı alandaki fotoğraflar yeri doldurur.</translation>
    </message>
    <message>
        <source>The address itself is right.</source>
        <translation>Adresin kendisi doğrudur.</translation>
    </message>
    <message>
        <source>Local policy: BS01</source>
        <translation>Yerel ilke: BS01</translation>
    </message>
    <message>
        <source>Apple&apos;s policy refuses the message for the reputation of its IP address or domain.</source>
        <translation>Apple&apos;ın ilkesi, IP adresinin veya alan adının itibarı yüzünden iletiyi reddeder.</translation>
    </message>
    <message>
        <source>`554 5.7.1 [BS01] Message rejected due to local policy`.</source>
        <translation>`554 5.7.1 [BS01] Message rejected due to local policy`.</translation>
    </message>
    <message>
        <source>Test a plain text from another of your addresses to see whether content or address is meant.</source>
        <translation>İçeriğin mi adresin mi kastedildiğini görmek için başka bir adresinizden düz metin deneyin.</translation>
    </message>
    <message>
        <source>Treat it like CS01.</source>
        <translation>CS01 gibi ele alın.</translation>
    </message>
    <message>
        <source>Local policy: HM08</source>
        <translation>Yerel ilke: HM08</translation>
    </message>
    <message>
        <source>A refusal by local policy for reputation.</source>
        <translation>İtibar nedeniyle yerel ilke gereği ret.</translation>
    </message>
    <message>
        <source>`554 5.7.1 [HM08] Message rejected due to local policy`.</source>
        <translation>`554 5.7.1 [HM08] Message rejected due to local policy`.</translation>
    </message>
    <message>
        <source>Follow Apple&apos;s postmaster page; reduce bulk mail to readers who never open it.</source>
        <translation>Apple&apos;ın postmaster sayfasını izleyin; hiç açmayanlara giden toplu postayı azaltın.</translation>
    </message>
    <message>
        <source>Apple does not explain the single marks.</source>
        <translation>Apple tek tek işaretleri açıklamaz.</translation>
    </message>
    <message>
        <source>SPF and DKIM failed: HME1</source>
        <translation>SPF ve DKIM başarısız: HME1</translation>
    </message>
    <message>
        <source>Both SPF and DKIM failed.</source>
        <translation>SPF de DKIM de başarısız olmuştur.</translation>
    </message>
    <message>
        <source>`554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks`.</source>
        <translation>`554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks`.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>Publish SPF and sign; one pass is enough against HME1.</source>
        <translation>SPF yayımlayın ve imzalayın; HME1&apos;e karşı birinin geçmesi yeter.</translation>
    </message>
    <message>
        <source>With a DMARC policy of reject the DMARC text comes.</source>
        <translation>reject ilkeli DMARC&apos;ta DMARC metni gelir.</translation>
    </message>
    <message>
        <source>Custom domain not set up</source>
        <translation>Özel alan adı kurulmamış</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain points to Apple&apos;s servers but is not set up there.</source>
        <translation>Alıcının alan adı Apple&apos;ın sunucularını gösterir ama orada kurulmamıştır.</translation>
    </message>
    <message>
        <source>`554 5.7.1 &lt;jane@example.org&gt;: Relay access denied`.</source>
        <translation>`554 5.7.1 &lt;jane@example.org&gt;: Relay access denied`.</translation>
    </message>
    <message>
        <source>The owner finishes the custom domain in iCloud settings, or points the MX elsewhere.</source>
        <translation>Sahibi iCloud ayarlarında özel e-posta alan adını tamamlar ya da MX&apos;i başka yere yöneltir.</translation>
    </message>
    <message>
        <source>Addresses at icloud.com never get it.</source>
        <translation>icloud.com adresleri bunu almaz.</translation>
    </message>
    <message>
        <source>Connection refused for reputation</source>
        <translation>İtibar nedeniyle bağlantı reddi</translation>
    </message>
    <message>
        <source>Apple&apos;s servers take no mail from this address at present, for its reputation.</source>
        <translation>Apple&apos;ın sunucuları itibarı nedeniyle bu adresten şu an posta almaz.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`, `https://ipcheck.proofpoint.com`</source>
        <translation>`https://check.spamhaus.org`, `https://ipcheck.proofpoint.com`</translation>
    </message>
    <message>
        <source>Clear the lists, then write to `icloudadmin@apple.com`.</source>
        <translation>Listeleri temizletin, sonra `icloudadmin@apple.com` adresine yazın.</translation>
    </message>
    <message>
        <source>It stands in the greeting, before any sender is known.</source>
        <translation>Daha gönderen bilinmeden karşılamada gelir.</translation>
    </message>
    <message>
        <source>`554` with a host name in `me.com` and `ESMTP not accepting connections`.</source>
        <translation>`me.com` içinde bir makine adıyla `554` ve `ESMTP not accepting connections`.</translation>
    </message>
</context>
</TS>
