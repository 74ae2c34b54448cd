<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>qq</name>
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
        <source>Address malformed</source>
        <translation>Adres bozuk</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>`501 Bad address syntax`.</source>
        <translation>`501 Bad address syntax`.</translation>
    </message>
    <message>
        <source>Correct it in the list.</source>
        <translation>Listede düzeltin.</translation>
    </message>
    <message>
        <source>Existence is not checked.</source>
        <translation>Var olup olmadığına bakılmaz.</translation>
    </message>
    <message>
        <source>Suspected bounce attack</source>
        <translation>Geri bildirim saldırısı kuşkusu</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>Too many bounces come from this sender.</source>
        <translation>Bu gönderenden çok fazla geri bildirim gelir.</translation>
    </message>
    <message>
        <source>`550 Suspected bounce attacks`.</source>
        <translation>`550 Suspected bounce attacks`.</translation>
    </message>
    <message>
        <source>Refuse bad recipients during the dialogue instead of bouncing later.</source>
        <translation>Hatalı alıcıları sonradan değil diyalogda reddedin.</translation>
    </message>
    <message>
        <source>Your bounces hit forged senders.</source>
        <translation>Bildirimleriniz sahte gönderenlere gider.</translation>
    </message>
    <message>
        <source>Connection denied</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>QQ refuses the connection.</source>
        <translation>QQ bağlantıyı reddeder.</translation>
    </message>
    <message>
        <source>`550 Connection denied`.</source>
        <translation>`550 Connection denied`.</translation>
    </message>
    <message>
        <source>Pause for a day, then begin with few messages.</source>
        <translation>Bir gün ara verip az iletiyle başlayın.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Neden verilmez.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Çok fazla bağlantı</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>The client connects too often.</source>
        <translation>İstemci çok sık bağlanır.</translation>
    </message>
    <message>
        <source>`550 Connection frequency limited`.</source>
        <translation>`550 Connection frequency limited`.</translation>
    </message>
    <message>
        <source>Open fewer connections and reuse them.</source>
        <translation>Daha az bağlantı açıp yeniden kullanın.</translation>
    </message>
    <message>
        <source>A rate limit in spite of 550.</source>
        <translation>550&apos;ye karşın bir hız sınırıdır.</translation>
    </message>
    <message>
        <source>Mail content denied</source>
        <translation>İçerik reddedildi</translation>
    </message>
    <message>
        <source>Change text and links.</source>
        <translation>Metni ve bağlantıları değiştirin.</translation>
    </message>
    <message>
        <source>Suspected spam looks at sender and content.</source>
        <translation>Suspected spam gönderene ve içeriğe bakar.</translation>
    </message>
    <message>
        <source>Mailbox deactivated</source>
        <translation>Kutu kapatılmış</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>Hesap kapalıdır.</translation>
    </message>
    <message>
        <source>`550` with `is a deactivated mailbox`.</source>
        <translation>`550` ve `is a deactivated mailbox`.</translation>
    </message>
    <message>
        <source>Remove the address.</source>
        <translation>Adresi çıkarın.</translation>
    </message>
    <message>
        <source>Unused QQ mailboxes end so.</source>
        <translation>Kullanılmayan QQ kutuları böyle biter.</translation>
    </message>
    <message>
        <source>`550 Mailbox unavailable or access denied`.</source>
        <translation>`550 Mailbox unavailable or access denied`.</translation>
    </message>
    <message>
        <source>The sources disagree on it.</source>
        <translation>Kaynaklar bu konuda ayrışır.</translation>
    </message>
    <message>
        <source>DMARC failed</source>
        <translation>DMARC başarısız</translation>
    </message>
    <message>
        <source>DMARC of the From domain failed.</source>
        <translation>From alan adının DMARC denetimi başarısızdır.</translation>
    </message>
    <message>
        <source>`550 DMARC check failed`.</source>
        <translation>`550 DMARC check failed`.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Align SPF or DKIM with From.</source>
        <translation>SPF ya da DKIM&apos;i From ile hizalayın.</translation>
    </message>
    <message>
        <source>The domain&apos;s policy asked for it.</source>
        <translation>Alan adının ilkesi bunu istemiştir.</translation>
    </message>
    <message>
        <source>Too much mail from the domain</source>
        <translation>Alan adından çok fazla posta</translation>
    </message>
    <message>
        <source>The sender&apos;s domain sends more than QQ takes.</source>
        <translation>Gönderenin alan adı QQ&apos;nun aldığından çok gönderir.</translation>
    </message>
    <message>
        <source>`550 Domain frequency limited`.</source>
        <translation>`550 Domain frequency limited`.</translation>
    </message>
    <message>
        <source>Reduce the mailing, whichever server sends it.</source>
        <translation>Hangi sunucudan çıkarsa çıksın gönderimi azaltın.</translation>
    </message>
    <message>
        <source>It passes with time.</source>
        <translation>Zamanla geçer.</translation>
    </message>
    <message>
        <source>Too much mail from the IP</source>
        <translation>IP&apos;den çok fazla posta</translation>
    </message>
    <message>
        <source>`550 Ip frequency limited`.</source>
        <translation>`550 Ip frequency limited`.</translation>
    </message>
    <message>
        <source>Send the refused messages again yourself: 550 has ended them.</source>
        <translation>550 iletileri bitirmiştir: Reddedilenleri kendiniz yeniden gönderin.</translation>
    </message>
    <message>
        <source>Mailbox not found</source>
        <translation>Posta kutusu bulunamadı</translation>
    </message>
    <message>
        <source>The recipient does not exist.</source>
        <translation>Alıcı yoktur.</translation>
    </message>
    <message>
        <source>`550 Mailbox not found`.</source>
        <translation>`550 Mailbox not found`.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>QQ addresses are numbers: one digit decides.</source>
        <translation>QQ adresleri sayıdır: Tek rakam belirler.</translation>
    </message>
    <message>
        <source>Recipient&apos;s own block list</source>
        <translation>Alıcının kendi listesi</translation>
    </message>
    <message>
        <source>The recipient has blocked the sender.</source>
        <translation>Alıcı göndereni engellemiştir.</translation>
    </message>
    <message>
        <source>`550 Mail is rejected by recipients`.</source>
        <translation>`550 Mail is rejected by recipients`.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Alıcıya başka yoldan ulaşın.</translation>
    </message>
    <message>
        <source>Tencent judges nothing here.</source>
        <translation>Burada Tencent yargılamaz.</translation>
    </message>
    <message>
        <source>Too much mail from the sender</source>
        <translation>Gönderenden çok fazla posta</translation>
    </message>
    <message>
        <source>One sender address sends too much.</source>
        <translation>Tek bir gönderen adresi çok fazla gönderir.</translation>
    </message>
    <message>
        <source>`550 Sender frequency limited`.</source>
        <translation>`550 Sender frequency limited`.</translation>
    </message>
    <message>
        <source>Pause this address for some hours.</source>
        <translation>Bu adresi birkaç saat durdurun.</translation>
    </message>
    <message>
        <source>Others of the domain may go on.</source>
        <translation>Alan adının öteki gönderenleri sürdürebilir.</translation>
    </message>
    <message>
        <source>SPF failed</source>
        <translation>SPF başarısız</translation>
    </message>
    <message>
        <source>`550 SPF check failed`.</source>
        <translation>`550 SPF check failed`.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>Add the server to the SPF record.</source>
        <translation>Sunucuyu SPF kaydına ekleyin.</translation>
    </message>
    <message>
        <source>DMARC has its own text.</source>
        <translation>DMARC&apos;ın metni ayrıdır.</translation>
    </message>
    <message>
        <source>Suspected spam IP</source>
        <translation>İstenmeyen ileti kuşkulu IP</translation>
    </message>
    <message>
        <source>The sending IP address is suspected of spam.</source>
        <translation>Gönderen IP adresinin istenmeyen ileti gönderdiğinden kuşkulanılmaktadır.</translation>
    </message>
    <message>
        <source>`550 Suspected spam ip`.</source>
        <translation>`550 Suspected spam ip`.</translation>
    </message>
    <message>
        <source>Look for the source and set a proper PTR.</source>
        <translation>Kaynağı arayın ve düzgün bir PTR kurun.</translation>
    </message>
    <message>
        <source>The message may be innocent.</source>
        <translation>İleti suçsuz olabilir.</translation>
    </message>
    <message>
        <source>Suspected spam</source>
        <translation>İstenmeyen ileti kuşkusu</translation>
    </message>
    <message>
        <source>Sender or content is suspected of spam.</source>
        <translation>Gönderenin ya da içeriğin istenmeyen ileti olduğundan kuşkulanılmaktadır.</translation>
    </message>
    <message>
        <source>With ip behind it, the address is meant.</source>
        <translation>Arkasında ip varsa adres kastedilir.</translation>
    </message>
    <message>
        <source>The content was judged to be spam; many recipients have reported the like of it.</source>
        <translation>İçerik istenmeyen ileti sayılmıştır; benzerini çok alıcı şikâyet etmiştir.</translation>
    </message>
    <message>
        <source>Recipient closed for a time</source>
        <translation>Alıcı bir süre kapalı</translation>
    </message>
    <message>
        <source>The recipient has had so many messages in a short time that QQ takes no more for a while: so Sisimai and smtp-codes explain the text. KumoMTA counts it as an unknown recipient.</source>
        <translation>Alıcıya kısa sürede o kadar çok ileti gelmiştir ki QQ bir süre başka ileti almaz: Sisimai ve smtp-codes metni böyle açıklar. KumoMTA ise bilinmeyen alıcı sayar.</translation>
    </message>
    <message>
        <source>Send again some hours later; remove the address only when the reply stays the same for days.</source>
        <translation>Birkaç saat sonra yeniden gönderin; adresi ancak yanıt günlerce değişmezse çıkarın.</translation>
    </message>
    <message>
        <source>The IP address sends more than QQ takes in a minute, an hour or a day; the limits are not published.</source>
        <translation>IP adresi, QQ&apos;nun bir dakikada, saatte ya da günde aldığından çok gönderir; sınırlar yayımlanmaz.</translation>
    </message>
    <message>
        <source>Spread the mail over hours.</source>
        <translation>Postayı saatlere yayın.</translation>
    </message>
    <message>
        <source>`550 Suspected spam`, also `550 Suspected spam sender`.</source>
        <translation>`550 Suspected spam`; `550 Suspected spam sender` de görülür.</translation>
    </message>
    <message>
        <source>Lower the rate, sign with DKIM, change the text.</source>
        <translation>Hızı düşürün, DKIM ile imzalayın, metni değiştirin.</translation>
    </message>
    <message>
        <source>QQ cannot read what it was given as an address.</source>
        <translation>QQ, kendisine verileni adres olarak okuyamamıştır.</translation>
    </message>
    <message>
        <source>QQ looked at the SPF record of the domain, and the sending IP address is not in it.</source>
        <translation>QQ alan adının SPF kaydına bakmış, gönderen IP adresini orada bulamamıştır.</translation>
    </message>
    <message>
        <source>`550 Mail content denied`, or `spam is embedded in the email`.</source>
        <translation>`550 Mail content denied` ya da `spam is embedded in the email`.</translation>
    </message>
</context>
</TS>
