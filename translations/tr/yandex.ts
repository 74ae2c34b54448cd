<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>yandex</name>
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
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The client was silent too long.</source>
        <translation>İstemci fazla uzun susmuştur.</translation>
    </message>
    <message>
        <source>`421 4.4.2 Error: timeout exceeded`.</source>
        <translation>`421 4.4.2 Error: timeout exceeded`.</translation>
    </message>
    <message>
        <source>Retry; check MTU and firewall when large mail fails.</source>
        <translation>Yeniden deneyin; büyük posta takılıyorsa MTU&apos;yu ve güvenlik duvarını denetleyin.</translation>
    </message>
    <message>
        <source>Postfix has the same text.</source>
        <translation>Postfix&apos;in metni aynıdır.</translation>
    </message>
    <message>
        <source>Recipient gets mail too fast</source>
        <translation>Alıcıya çok hızlı posta geliyor</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The recipient exceeded a message rate limit.</source>
        <translation>Alıcı, ileti hızı sınırını aşmıştır.</translation>
    </message>
    <message>
        <source>`450 4.2.1 The recipient has exceeded message rate limit`.</source>
        <translation>`450 4.2.1 The recipient has exceeded message rate limit`.</translation>
    </message>
    <message>
        <source>Let the queue spread it.</source>
        <translation>Kuyruk yaysın.</translation>
    </message>
    <message>
        <source>One mailbox only.</source>
        <translation>Yalnız tek kutu.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>Yandex is busy, or holds an unknown sender back for a time.</source>
        <translation>Yandex meşguldür ya da tanımadığı göndereni bir süre bekletir.</translation>
    </message>
    <message>
        <source>`451 4.7.1 Sorry, the service is currently unavailable. Please come back later`.</source>
        <translation>`451 4.7.1 Sorry, the service is currently unavailable. Please come back later`.</translation>
    </message>
    <message>
        <source>Retry for some hours.</source>
        <translation>Birkaç saat boyunca yeniden deneyin.</translation>
    </message>
    <message>
        <source>If only you meet it, look at your reputation.</source>
        <translation>Yalnız sizde oluyorsa itibarınıza bakın.</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Böyle bir kullanıcı yok</translation>
    </message>
    <message>
        <source>The recipient does not exist, in spite of the number 5.7.1.</source>
        <translation>5.7.1 numarasına karşın alıcı yoktur.</translation>
    </message>
    <message>
        <source>`550 5.7.1 No such user!`.</source>
        <translation>`550 5.7.1 No such user!`.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>Read the text, not the number.</source>
        <translation>Numarayı değil metni okuyun.</translation>
    </message>
    <message>
        <source>Recipient&apos;s account blocked</source>
        <translation>Alıcının hesabı engelli</translation>
    </message>
    <message>
        <source>The recipient&apos;s account is blocked for breaking Yandex&apos;s terms.</source>
        <translation>Alıcının hesabı Yandex&apos;in koşullarını çiğnediği için engellidir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Policy rejection on the target address`.</source>
        <translation>`550 5.7.1 Policy rejection on the target address`.</translation>
    </message>
    <message>
        <source>The sender did nothing wrong.</source>
        <translation>Gönderen yanlış bir şey yapmamıştır.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Bilinmeyen hata</translation>
    </message>
    <message>
        <source>An unspecified fault at Yandex.</source>
        <translation>Yandex&apos;te belirtilmeyen bir arıza.</translation>
    </message>
    <message>
        <source>`551 5.3.0 Unknown error`.</source>
        <translation>`551 5.3.0 Unknown error`.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Daha sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>No user has moved, as 551 would say.</source>
        <translation>551&apos;in söylediği gibi taşınan bir kullanıcı yoktur.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Posta kutusu dolu</translation>
    </message>
    <message>
        <source>RCPT TO or end of DATA</source>
        <translation>RCPT TO veya DATA sonu</translation>
    </message>
    <message>
        <source>The recipient&apos;s storage is full.</source>
        <translation>Alıcının alanı doludur.</translation>
    </message>
    <message>
        <source>`552 5.2.2 Mailbox size limit exceeded`.</source>
        <translation>`552 5.2.2 Mailbox size limit exceeded`.</translation>
    </message>
    <message>
        <source>Send again later, and tell the recipient.</source>
        <translation>Sonra yeniden gönderin ve alıcıya haber verin.</translation>
    </message>
    <message>
        <source>The number is permanent, the state is not.</source>
        <translation>Numara kalıcı, durum değildir.</translation>
    </message>
    <message>
        <source>Under suspicion of spam</source>
        <translation>İstenmeyen ileti kuşkusu</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>Yandex takes the message for spam.</source>
        <translation>Yandex iletiyi istenmeyen ileti sayar.</translation>
    </message>
    <message>
        <source>`554 5.7.1 Message rejected under suspicion of SPAM`.</source>
        <translation>`554 5.7.1 Message rejected under suspicion of SPAM`.</translation>
    </message>
    <message>
        <source>The link at the end of the reply</source>
        <translation>Yanıtın sonundaki bağlantı</translation>
    </message>
    <message>
        <source>Check DKIM, SPF and PTR; write to Yandex&apos;s support with the whole reply.</source>
        <translation>DKIM, SPF ve PTR&apos;yi denetleyin; yanıtın tümüyle Yandex desteğine yazın.</translation>
    </message>
    <message>
        <source>Greeting or MAIL FROM</source>
        <translation>Karşılama veya MAIL FROM</translation>
    </message>
    <message>
        <source>Stop the spam; after 24 hours mail passes again.</source>
        <translation>İstenmeyen iletiyi durdurun; 24 saat sonra posta yeniden geçer.</translation>
    </message>
    <message>
        <source>Permanent in number, a day in fact.</source>
        <translation>Numarası kalıcı, süresi bir gündür.</translation>
    </message>
    <message>
        <source>Tell the recipient by another way, who can have the account unblocked; from a mailing list take the address off.</source>
        <translation>Alıcıya başka yoldan haber verin, engeli kendisi kaldırtabilir; posta listesindeyse adresi çıkarın.</translation>
    </message>
    <message>
        <source>A sender blocked for a day has the text spam statistics.</source>
        <translation>Bir gün engellenen gönderenin metni spam statistics&apos;tir.</translation>
    </message>
    <message>
        <source>Blocked for 24 hours</source>
        <translation>24 saat engelli</translation>
    </message>
    <message>
        <source>Nothing but spam came from the sender, and Yandex blocks it for 24 hours.</source>
        <translation>Gönderenden istenmeyen iletiden başka bir şey gelmemiştir; Yandex onu 24 saat engeller.</translation>
    </message>
    <message>
        <source>`554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using spamsource.yandex.ru; Blocked by spam statistics`.</source>
        <translation>`554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using spamsource.yandex.ru; Blocked by spam statistics`.</translation>
    </message>
</context>
</TS>
