<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>orange</name>
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
        <source>Service refused at the end: OFR005_505</source>
        <translation>Sonda hizmet reddi: OFR005_505</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>At the end of the data the service is refused for now.</source>
        <translation>Verinin sonunda hizmet şimdilik reddedilir.</translation>
    </message>
    <message>
        <source>`421 4.2.0` with `OFR005_505` or `[505]`.</source>
        <translation>`421 4.2.0` ve `OFR005_505` ya da `[505]`.</translation>
    </message>
    <message>
        <source>Leave it to the queue.</source>
        <translation>Kuyruğa bırakın.</translation>
    </message>
    <message>
        <source>506 is the lasting refusal of a message.</source>
        <translation>506 iletinin kalıcı reddidir.</translation>
    </message>
    <message>
        <source>Too many connections: OFR005_104</source>
        <translation>Çok fazla bağlantı: OFR005_104</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>The IP address opens too many connections.</source>
        <translation>IP adresi çok fazla bağlantı açar.</translation>
    </message>
    <message>
        <source>`421` with `OFR005_104` or `[104]`.</source>
        <translation>`421` ve `OFR005_104` ya da `[104]`.</translation>
    </message>
    <message>
        <source>Postfix: a transport of its own with a concurrency limit of 1 or 2</source>
        <translation>Postfix: eşzamanlılık sınırı 1 ya da 2 olan ayrı bir transport</translation>
    </message>
    <message>
        <source>Limit to very few connections at once; Orange is known for being strict.</source>
        <translation>Aynı anda çok az bağlantıyla sınırlayın; Orange katılığıyla bilinir.</translation>
    </message>
    <message>
        <source>The messages wait and lose nothing.</source>
        <translation>İletiler bekler, kayıp olmaz.</translation>
    </message>
    <message>
        <source>Sender held back: OFR_999</source>
        <translation>Gönderen bekletiliyor: OFR_999</translation>
    </message>
    <message>
        <source>Greeting or MAIL FROM</source>
        <translation>Karşılama veya MAIL FROM</translation>
    </message>
    <message>
        <source>Orange holds the sender back for a while.</source>
        <translation>Orange göndereni bir süre bekletir.</translation>
    </message>
    <message>
        <source>Lower the rate and look at complaints.</source>
        <translation>Hızı düşürün ve şikâyetlere bakın.</translation>
    </message>
    <message>
        <source>104 counts connections, this one looks at the sender.</source>
        <translation>104 bağlantıları sayar, bu gönderene bakar.</translation>
    </message>
    <message>
        <source>SPF or DNS of the domain wrong</source>
        <translation>Alan adının SPF&apos;si ya da DNS&apos;i yanlış</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>SPF or DNS of the sender&apos;s domain is wrong.</source>
        <translation>Gönderen alan adının SPF&apos;si ya da DNS&apos;i yanlıştır.</translation>
    </message>
    <message>
        <source>`421` with `SPF/DNS de votre nom de domaine`.</source>
        <translation>`421` ve `SPF/DNS de votre nom de domaine`.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>Correct the SPF record and its includes.</source>
        <translation>SPF kaydını ve içindeki include öğelerini düzeltin.</translation>
    </message>
    <message>
        <source>It stays until then, in spite of 421.</source>
        <translation>421&apos;e karşın o zamana dek sürer.</translation>
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
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Align SPF or DKIM with From.</source>
        <translation>SPF ya da DKIM&apos;i From ile hizalayın.</translation>
    </message>
    <message>
        <source>501 has nothing to do with syntax here.</source>
        <translation>501&apos;in burada sözdizimiyle ilgisi yoktur.</translation>
    </message>
    <message>
        <source>Envelope sender invalid: OFR004_405</source>
        <translation>Zarf göndereni geçersiz: OFR004_405</translation>
    </message>
    <message>
        <source>The address in MAIL FROM is invalid; its domain must exist.</source>
        <translation>MAIL FROM adresi geçersizdir; alan adı var olmalıdır.</translation>
    </message>
    <message>
        <source>`501 5.1.0` with `OFR004_405` or `[405]`.</source>
        <translation>`501 5.1.0` ve `OFR004_405` ya da `[405]`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Use an address of an existing domain.</source>
        <translation>Var olan bir alan adının adresini kullanın.</translation>
    </message>
    <message>
        <source>The recipient has 416.</source>
        <translation>Alıcı için 416 vardır.</translation>
    </message>
    <message>
        <source>Sender domain on a list</source>
        <translation>Gönderen alan adı listede</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is on a list.</source>
        <translation>Gönderenin alan adı bir listededir.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Have the domain delisted.</source>
        <translation>Alan adını listeden çıkartın.</translation>
    </message>
    <message>
        <source>The IP address is not meant.</source>
        <translation>IP adresi kastedilmez.</translation>
    </message>
    <message>
        <source>Recipient invalid: OFR_416</source>
        <translation>Alıcı geçersiz: OFR_416</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The recipient does not exist.</source>
        <translation>Alıcı yoktur.</translation>
    </message>
    <message>
        <source>`550 5.1.1 Adresse d au moins un destinataire invalide`, with `OFR_416` or `[416]`.</source>
        <translation>`550 5.1.1 Adresse d au moins un destinataire invalide`; `OFR_416` ya da `[416]` ile.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>417 is the full mailbox.</source>
        <translation>417 dolu kutudur.</translation>
    </message>
    <message>
        <source>Message refused as spam: OFR_506</source>
        <translation>İstenmeyen ileti diye reddedildi: OFR_506</translation>
    </message>
    <message>
        <source>The message was judged to be spam.</source>
        <translation>İleti istenmeyen ileti sayılmıştır.</translation>
    </message>
    <message>
        <source>`550 5.2.0 Mail rejete. Mail rejected`, with `OFR_506` or `[506]`.</source>
        <translation>`550 5.2.0 Mail rejete. Mail rejected`; `OFR_506` ya da `[506]` ile.</translation>
    </message>
    <message>
        <source>Change content and links, and authenticate with DKIM.</source>
        <translation>İçeriği ve bağlantıları değiştirin, DKIM ile imzalayın.</translation>
    </message>
    <message>
        <source>The IP address is judged by 102.</source>
        <translation>IP adresini 102 yargılar.</translation>
    </message>
    <message>
        <source>Login invalid: OFR_305</source>
        <translation>Oturum geçersiz: OFR_305</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The login data are invalid.</source>
        <translation>Oturum bilgileri geçersizdir.</translation>
    </message>
    <message>
        <source>Enter the mail password of the Orange account anew.</source>
        <translation>Orange hesabının posta parolasını yeniden girin.</translation>
    </message>
    <message>
        <source>Only customers meet it.</source>
        <translation>Yalnız müşterilerde görülür.</translation>
    </message>
    <message>
        <source>IP blocked for spam: OFR006_102</source>
        <translation>IP istenmeyen iletiden engelli: OFR006_102</translation>
    </message>
    <message>
        <source>The IP address is blocked for spam; the reply names Cloudmark&apos;s reset page.</source>
        <translation>IP adresi istenmeyen ileti nedeniyle engellidir; yanıt Cloudmark&apos;ın sıfırlama sayfasını gösterir.</translation>
    </message>
    <message>
        <source>`550` with `OFR006_102` or `[102]`.</source>
        <translation>`550` ve `OFR006_102` ya da `[102]`.</translation>
    </message>
    <message>
        <source>`https://csi.cloudmark.com/en/reset/`</source>
        <translation>`https://csi.cloudmark.com/en/reset/`</translation>
    </message>
    <message>
        <source>Stop the spam and fill in the form named.</source>
        <translation>İstenmeyen iletiyi durdurup gösterilen formu doldurun.</translation>
    </message>
    <message>
        <source>103 asks for patience, this one for a request.</source>
        <translation>103 sabır, bu ise başvuru ister.</translation>
    </message>
    <message>
        <source>Service refused: OFR006_103</source>
        <translation>Hizmet reddedildi: OFR006_103</translation>
    </message>
    <message>
        <source>Service is refused for now; try later.</source>
        <translation>Hizmet şimdilik reddedilir; sonra deneyin.</translation>
    </message>
    <message>
        <source>`550` with `OFR006_103` or `[103]`.</source>
        <translation>`550` ve `OFR006_103` ya da `[103]`.</translation>
    </message>
    <message>
        <source>Send more slowly, and again in some hours.</source>
        <translation>Daha yavaş ve birkaç saat sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Permanent in number alone.</source>
        <translation>Yalnız numarası kalıcıdır.</translation>
    </message>
    <message>
        <source>Mailbox full: OFR_417</source>
        <translation>Kutu dolu: OFR_417</translation>
    </message>
    <message>
        <source>The recipient&apos;s quota is used up.</source>
        <translation>Alıcının kotası dolmuştur.</translation>
    </message>
    <message>
        <source>`552 5.1.1` with `OFR_417` or `[417]`.</source>
        <translation>`552 5.1.1` ve `OFR_417` ya da `[417]`.</translation>
    </message>
    <message>
        <source>Send again in some days.</source>
        <translation>Birkaç gün sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>5.1.1 does not mean an unknown user here.</source>
        <translation>5.1.1 burada bilinmeyen kullanıcı demek değildir.</translation>
    </message>
    <message>
        <source>`421 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999`, with `[999]` at the end.</source>
        <translation>`421 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999`; sonunda `[999]` ile.</translation>
    </message>
    <message>
        <source>`501 5.0.2` with `Mail rejected. DMARC check failed.`</source>
        <translation>`501 5.0.2` ve `Mail rejected. DMARC check failed.`</translation>
    </message>
    <message>
        <source>`550 5.0.1` with `Invalid Sender. Your domain has been blacklisted`.</source>
        <translation>`550 5.0.1` ve `Invalid Sender. Your domain has been blacklisted`.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Code d&apos;authentification invalide`, with `OFR_305`.</source>
        <translation>`550 5.7.0 Code d&apos;authentification invalide`; `OFR_305` ile.</translation>
    </message>
</context>
</TS>
