<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>barracuda</name>
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
        <source>Temporary failure of one recipient</source>
        <translation>Bir alıcı için geçici başarısızlık</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The filter hands on that one recipient failed for now.</source>
        <translation>Filtre, bir alıcıya teslimin şimdilik başarısız olduğunu bildirir.</translation>
    </message>
    <message>
        <source>`421 temporary failure for one or more recipients (jane@example.org:451 …)`, or `Temporary failure, please try again later`.</source>
        <translation>`421 temporary failure for one or more recipients (jane@example.org:451 …)` ya da `Temporary failure, please try again later`.</translation>
    </message>
    <message>
        <source>Read the foreign reply behind it.</source>
        <translation>Arkasında aktarılan, öteki sunucunun yanıtını okuyun.</translation>
    </message>
    <message>
        <source>Others in the message may have passed.</source>
        <translation>İleti öteki alıcılar için kabul edilmiş olabilir.</translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation>Lisansın süresi doldu</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The customer&apos;s filter licence has run out; no standard has 422 for it.</source>
        <translation>Müşterinin filtre lisansının süresi dolmuştur; hiçbir standart bunun için 422 kullanmaz.</translation>
    </message>
    <message>
        <source>`422 License Expired`.</source>
        <translation>`422 License Expired`.</translation>
    </message>
    <message>
        <source>Tell the customer by phone.</source>
        <translation>Müşteriye telefonla bildirin.</translation>
    </message>
    <message>
        <source>All senders are put off.</source>
        <translation>Herkesin postası ertelenir.</translation>
    </message>
    <message>
        <source>Verdict of the server behind</source>
        <translation>Arkadaki sunucunun kararı</translation>
    </message>
    <message>
        <source>RCPT TO or end of DATA</source>
        <translation>RCPT TO veya DATA sonu</translation>
    </message>
    <message>
        <source>The server behind put the mail off; read what follows the mark.</source>
        <translation>Arkadaki sunucu postayı ertelemiştir; işaretten sonrasını okuyun.</translation>
    </message>
    <message>
        <source>Act on the foreign reply behind `cuda_nsu`.</source>
        <translation>`cuda_nsu` sözcüğünden sonra gelen, öteki sunucuya ait yanıta göre davranın.</translation>
    </message>
    <message>
        <source>Barracuda only hands it on.</source>
        <translation>Barracuda yalnızca iletir.</translation>
    </message>
    <message>
        <source>Server behind: temporary fault</source>
        <translation>Arkadaki sunucu: geçici arıza</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The server behind, often Exchange Online with ATTR18, had a temporary fault.</source>
        <translation>Arkadaki sunucuda, çoğu kez ATTR18 ile Exchange Online&apos;da, geçici bir arıza vardır.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>It passes as it came.</source>
        <translation>Geldiği gibi geçer.</translation>
    </message>
    <message>
        <source>Greylisted for 5 minutes</source>
        <translation>5 dakika gri listede</translation>
    </message>
    <message>
        <source>The filter wants a second attempt after five minutes.</source>
        <translation>Filtre beş dakika sonra ikinci bir deneme ister.</translation>
    </message>
    <message>
        <source>`451 4.7.1 Greylisted for 5 minutes`.</source>
        <translation>`451 4.7.1 Greylisted for 5 minutes`.</translation>
    </message>
    <message>
        <source>Retry from the same address.</source>
        <translation>Aynı adresten yeniden deneyin.</translation>
    </message>
    <message>
        <source>Later mail passes at once.</source>
        <translation>Sonraki posta hemen geçer.</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Daha sonra deneyin</translation>
    </message>
    <message>
        <source>A temporary refusal without a reason.</source>
        <translation>Nedeni söylenmeyen geçici ret.</translation>
    </message>
    <message>
        <source>`451 4.7.1 Try again later`.</source>
        <translation>`451 4.7.1 Try again later`.</translation>
    </message>
    <message>
        <source>Leave it to the queue.</source>
        <translation>Kuyruğa bırakın.</translation>
    </message>
    <message>
        <source>Greylisting names its minutes.</source>
        <translation>Gri listeleme yanıtında ise dakika yazar.</translation>
    </message>
    <message>
        <source>Server behind: no such recipient</source>
        <translation>Arkadaki sunucu: böyle alıcı yok</translation>
    </message>
    <message>
        <source>The server behind the filter says that the recipient is unknown.</source>
        <translation>Filtrenin arkasındaki sunucu alıcının bilinmediğini söyler.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>cuda_nsu always marks a foreign verdict.</source>
        <translation>cuda_nsu hep başkasının kararını gösterir.</translation>
    </message>
    <message>
        <source>Exchange Online behind: unknown recipient</source>
        <translation>Arkada Exchange Online: bilinmeyen alıcı</translation>
    </message>
    <message>
        <source>Exchange Online behind the filter does not know the recipient; its words Access denied mean the address.</source>
        <translation>Filtrenin arkasındaki Exchange Online alıcıyı tanımaz; Access denied sözleri adresi kasteder.</translation>
    </message>
    <message>
        <source>Check the address, and let the customer synchronize users to Exchange Online.</source>
        <translation>Adresi denetleyin; müşteri kullanıcıları Exchange Online&apos;a eşitlesin.</translation>
    </message>
    <message>
        <source>See the page of Exchange for the number.</source>
        <translation>Numara için Exchange sayfasına bakın.</translation>
    </message>
    <message>
        <source>Blocked for a recipient</source>
        <translation>Bir alıcı için engellendi</translation>
    </message>
    <message>
        <source>Where another reply stands in the brackets instead of blocked, such as `550 5.4.1`, that reply counts.</source>
        <translation>Ayraçların içinde blocked yerine `550 5.4.1` gibi başka bir yanıt varsa o yanıt geçerlidir.</translation>
    </message>
    <message>
        <source>Blocked by policy or reputation</source>
        <translation>İlke veya itibarla engelli</translation>
    </message>
    <message>
        <source>The filter refused for policy or reputation and says no more.</source>
        <translation>Filtre ilke ya da itibar nedeniyle reddetmiş, fazlasını söylememiştir.</translation>
    </message>
    <message>
        <source>`https://www.barracudacentral.org/lookups`</source>
        <translation>`https://www.barracudacentral.org/lookups`</translation>
    </message>
    <message>
        <source>Look up IP and domain, then ask the customer&apos;s admin for the log entry.</source>
        <translation>IP&apos;yi ve alan adını sorgulayın, sonra müşterinin yöneticisinden günlük kaydını isteyin.</translation>
    </message>
    <message>
        <source>Content can be the reason too.</source>
        <translation>Neden içerik de olabilir.</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Böyle bir kullanıcı yok</translation>
    </message>
    <message>
        <source>The filter does not know the recipient.</source>
        <translation>Filtre alıcıyı tanımaz.</translation>
    </message>
    <message>
        <source>`550 No such user (jane@example.org)`.</source>
        <translation>`550 No such user (jane@example.org)`.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Adresi düzeltin.</translation>
    </message>
    <message>
        <source>With cuda_nsu the server behind said it.</source>
        <translation>cuda_nsu varsa bunu arkadaki sunucu söylemiştir.</translation>
    </message>
    <message>
        <source>Spoofed message</source>
        <translation>Sahte ileti</translation>
    </message>
    <message>
        <source>`550 rejecting spoofed message`.</source>
        <translation>`550 rejecting spoofed message`.</translation>
    </message>
    <message>
        <source>IP on Barracuda&apos;s list</source>
        <translation>IP Barracuda listesinde</translation>
    </message>
    <message>
        <source>A receiver that asks the Barracuda Reputation Block List refuses your IP address.</source>
        <translation>Barracuda itibar engelleme listesine soran bir alıcı sunucu IP adresinizi reddeder.</translation>
    </message>
    <message>
        <source>`554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using b.barracudacentral.org`.</source>
        <translation>`554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using b.barracudacentral.org`.</translation>
    </message>
    <message>
        <source>Stop the spam, then ask at `https://www.barracudacentral.org/rbl/removal-request`.</source>
        <translation>İstenmeyen iletiyi durdurup `https://www.barracudacentral.org/rbl/removal-request` sayfasından çıkarılma isteyin.</translation>
    </message>
    <message>
        <source>The receiver need not own a Barracuda device.</source>
        <translation>Alıcı sunucunun Barracuda aygıtı olması gerekmez.</translation>
    </message>
    <message>
        <source>Banned content</source>
        <translation>Yasak içerik</translation>
    </message>
    <message>
        <source>The customer bans words or files that the message has.</source>
        <translation>Müşteri, iletide bulunan sözleri veya dosyaları yasaklamıştır.</translation>
    </message>
    <message>
        <source>`554 rejecting banned content`.</source>
        <translation>`554 rejecting banned content`.</translation>
    </message>
    <message>
        <source>Send another file type or ask what is banned.</source>
        <translation>Başka dosya türü gönderin ya da neyin yasak olduğunu sorun.</translation>
    </message>
    <message>
        <source>No virus is alleged.</source>
        <translation>Virüs öne sürülmez.</translation>
    </message>
    <message>
        <source>Link on a block list</source>
        <translation>Bağlantı engelleme listesinde</translation>
    </message>
    <message>
        <source>A link in the message is on a list.</source>
        <translation>İletideki bir bağlantı listededir.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org` for the linked domains</source>
        <translation>Bağlantı verilen alan adları için `https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Take the link out, or clean the site.</source>
        <translation>Bağlantıyı çıkarın ya da siteyi temizleyin.</translation>
    </message>
    <message>
        <source>Signature and footer count as well.</source>
        <translation>İmza ve alt bilgi de sayılır.</translation>
    </message>
    <message>
        <source>Virus found</source>
        <translation>Virüs bulundu</translation>
    </message>
    <message>
        <source>The filter found a virus.</source>
        <translation>Filtre virüs bulmuştur.</translation>
    </message>
    <message>
        <source>`554 rejected due to virus`.</source>
        <translation>`554 rejected due to virus`.</translation>
    </message>
    <message>
        <source>A scan of the sending computer</source>
        <translation>Gönderen bilgisayarın taranması</translation>
    </message>
    <message>
        <source>Clean the computer before anything is sent again.</source>
        <translation>Yeniden göndermeden önce bilgisayarı temizleyin.</translation>
    </message>
    <message>
        <source>A false hit is for Barracuda to correct.</source>
        <translation>Yanlış kararı Barracuda düzeltir.</translation>
    </message>
    <message>
        <source>`450 cuda_nsu 4.7.1 &lt;jane@example.org&gt;: Recipient address rejected: Policy Rejection- Abuse. Go away.`</source>
        <translation>`450 cuda_nsu 4.7.1 &lt;jane@example.org&gt;: Recipient address rejected: Policy Rejection- Abuse. Go away.`</translation>
    </message>
    <message>
        <source>`451 cuda_nsu 4.4.3 Temporary server error. Please try again later`, with `ATTR18` from Exchange Online.</source>
        <translation>`451 cuda_nsu 4.4.3 Temporary server error. Please try again later`; Exchange Online&apos;dan `ATTR18` ile.</translation>
    </message>
    <message>
        <source>`550 cuda_nsu 5.1.1 &lt;jane@example.org&gt; Recipient address rejected: User unknown`.</source>
        <translation>`550 cuda_nsu 5.1.1 &lt;jane@example.org&gt; Recipient address rejected: User unknown`.</translation>
    </message>
    <message>
        <source>`550 cuda_nsu 5.4.1` with `Recipient address rejected: Access denied`.</source>
        <translation>`550 cuda_nsu 5.4.1` ve `Recipient address rejected: Access denied`.</translation>
    </message>
    <message>
        <source>The filter gives blocked as the verdict for a recipient. ZoneMTA takes it for a blocked IP address, smtp-codes for content or a domain, so that another message may pass.</source>
        <translation>Filtre bir alıcı için blocked kararını verir. ZoneMTA bunu engelli IP adresi, smtp-codes ise içerik ya da alan adı sayar; bu durumda başka bir ileti geçebilir.</translation>
    </message>
    <message>
        <source>`550 permanent failure for one or more recipients (jane@example.org:blocked)`.</source>
        <translation>`550 permanent failure for one or more recipients (jane@example.org:blocked)`.</translation>
    </message>
    <message>
        <source>Check the IP address at Barracuda Central; if it is clean, change links and wording, and ask the customer&apos;s admin.</source>
        <translation>IP adresini Barracuda Central&apos;da denetleyin; temizse bağlantıları ve sözleri değiştirin, müşterinin yöneticisine sorun.</translation>
    </message>
    <message>
        <source>`550 Blocked`, and nothing more.</source>
        <translation>Yalnızca `550 Blocked`.</translation>
    </message>
    <message>
        <source>Mail from outside bears the customer&apos;s own domain; smtp-codes reads it as the imitation of a known brand.</source>
        <translation>Dışarıdan gelen posta müşterinin kendi alan adını taşır; smtp-codes bunu bilinen bir markanın taklidi diye okur.</translation>
    </message>
    <message>
        <source>The customer exempts the service that sends for them. Otherwise look at the From domain and at the links.</source>
        <translation>Müşteri kendi adına gönderen hizmete istisna tanır. Başka durumda From alan adına ve bağlantılara bakın.</translation>
    </message>
    <message>
        <source>Whose name the mail bears decides which of the two it is.</source>
        <translation>Hangisi olduğunu, postanın kimin adını taşıdığı belirler.</translation>
    </message>
    <message>
        <source>`554 rejected due to spam URL in content`.</source>
        <translation>`554 rejected due to spam URL in content`.</translation>
    </message>
    <message>
        <source>Both put a stranger off to see whether it comes back. Barracuda says so and names five minutes; Mimecast speaks of internal resources.</source>
        <translation>İkisi de yabancıyı, geri gelip gelmeyeceğini görmek için bekletir. Barracuda bunu söyler ve beş dakika der; Mimecast iç kaynaklardan söz eder.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>`Greylisted for 5 minutes`</source>
        <translation>`Greylisted for 5 minutes`</translation>
    </message>
    <message>
        <source>`Internal resources are temporarily unavailable`</source>
        <translation>`Internal resources are temporarily unavailable`</translation>
    </message>
    <message>
        <source>What else it can mean</source>
        <translation>Başka ne anlama gelebilir</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>A poor reputation of the IP address</source>
        <translation>IP adresinin kötü itibarı</translation>
    </message>
    <message>
        <source>The mistake it invites</source>
        <translation>Yol açtığı yanlış</translation>
    </message>
    <message>
        <source>Sending again by hand</source>
        <translation>Elle yeniden göndermek</translation>
    </message>
    <message>
        <source>Believing that Mimecast is out of order</source>
        <translation>Mimecast&apos;ın arızalı olduğunu sanmak</translation>
    </message>
    <message>
        <source>When it does not pass</source>
        <translation>Geçmiyorsa</translation>
    </message>
    <message>
        <source>The retries come from changing addresses</source>
        <translation>Denemeler değişen adreslerden geliyordur</translation>
    </message>
    <message>
        <source>The same, or the reputation: ask the recipient&apos;s admin</source>
        <translation>Aynısı ya da itibar: Alıcının yöneticisine başvurun</translation>
    </message>
    <message>
        <source>Send the retries from one address; a pool that gives each attempt another address fails at both.</source>
        <translation>Denemeleri tek adresten yapın; her denemeye başka adres veren bir havuz ikisinde de takılır.</translation>
    </message>
</context>
</TS>
