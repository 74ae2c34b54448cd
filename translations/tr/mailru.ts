<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>mailru</name>
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
        <source>DMARC policy</source>
        <translation>DMARC ilkesi</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>DMARC failed, and the owner of the From domain asks for rejection.</source>
        <translation>DMARC başarısızdır ve From alan adının sahibi ret ister.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Align SPF or DKIM with From; no `mail.ru` address in From elsewhere.</source>
        <translation>SPF ya da DKIM&apos;i From ile hizalayın; From&apos;da başka yerden `mail.ru` adresi kullanmayın.</translation>
    </message>
    <message>
        <source>RFC 7489 in the text has been replaced by RFC 9989.</source>
        <translation>Metindeki RFC 7489&apos;un yerini RFC 9989 almıştır.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Hesap devre dışı</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The account is closed or long unused.</source>
        <translation>Hesap kapalıdır ya da uzun süredir kullanılmamaktadır.</translation>
    </message>
    <message>
        <source>Remove the address.</source>
        <translation>Adresi çıkarın.</translation>
    </message>
    <message>
        <source>It existed once.</source>
        <translation>Bir zamanlar vardı.</translation>
    </message>
    <message>
        <source>Invalid mailbox</source>
        <translation>Geçersiz posta kutusu</translation>
    </message>
    <message>
        <source>The recipient does not exist or is disabled.</source>
        <translation>Alıcı yoktur ya da devre dışıdır.</translation>
    </message>
    <message>
        <source>`550 Message was not accepted -- invalid mailbox. Local mailbox jane@example.com is unavailable: user not found`.</source>
        <translation>`550 Message was not accepted -- invalid mailbox. Local mailbox jane@example.com is unavailable: user not found`.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>The reason stands at the end.</source>
        <translation>Neden sonda yazar.</translation>
    </message>
    <message>
        <source>Own account may not send</source>
        <translation>Hesabınız gönderemez</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>Sending for your own account is off, usually after a break-in.</source>
        <translation>Kendi hesabınızda gönderme, genellikle bir ele geçirilme sonrasında, kapatılmıştır.</translation>
    </message>
    <message>
        <source>`550 sending for this account is disabled`.</source>
        <translation>`550 sending for this account is disabled`.</translation>
    </message>
    <message>
        <source>Log in at the web site, change the password and confirm your phone number.</source>
        <translation>Sitede oturum açıp parolayı değiştirin ve telefon numaranızı onaylayın.</translation>
    </message>
    <message>
        <source>Recipients are not concerned.</source>
        <translation>Alıcılarla ilgisi yoktur.</translation>
    </message>
    <message>
        <source>Judged to be spam</source>
        <translation>İstenmeyen ileti sayıldı</translation>
    </message>
    <message>
        <source>Mail.ru takes the message for spam and gives an error code to report.</source>
        <translation>Mail.ru iletiyi istenmeyen ileti sayar ve bildirilecek bir hata kodu verir.</translation>
    </message>
    <message>
        <source>`550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=…`.</source>
        <translation>`550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=…`.</translation>
    </message>
    <message>
        <source>Open that link and report the message; register the domain at `https://postmaster.mail.ru`.</source>
        <translation>Bağlantıyı açıp iletiyi bildirin; alan adını `https://postmaster.mail.ru` adresinde kaydedin.</translation>
    </message>
    <message>
        <source>The code in the link is needed for any complaint.</source>
        <translation>Her başvuru için bağlantıdaki kod gerekir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 This message was not accepted due to domain (example.org) owner DMARC policy (RFC 7489)`.</source>
        <translation>`550 5.7.1 This message was not accepted due to domain (example.org) owner DMARC policy (RFC 7489)`.</translation>
    </message>
    <message>
        <source>`550 Message was not accepted -- invalid mailbox. Local mailbox jane@example.com is unavailable: account is disabled`.</source>
        <translation>`550 Message was not accepted -- invalid mailbox. Local mailbox jane@example.com is unavailable: account is disabled`.</translation>
    </message>
</context>
</TS>
