<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>t-online</name>
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
        <source>Spam or virus</source>
        <translation>İstenmeyen ya da virüs</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The message was taken for spam or a virus.</source>
        <translation>İleti istenmeyen ya da virüs sayılmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Message considered as spam or virus, rejected`.</source>
        <translation>`550 5.7.0 Message considered as spam or virus, rejected`.</translation>
    </message>
    <message>
        <source>Scan attachments, change links, and report a false hit to T-Online.</source>
        <translation>Ekleri tarayın, bağlantıları değiştirin ve yanlış kararı T-Online&apos;a bildirin.</translation>
    </message>
    <message>
        <source>The older text speaks of a classification.</source>
        <translation>Eski metin sınıflandırmadan söz eder.</translation>
    </message>
    <message>
        <source>Spam or virus classification</source>
        <translation>İstenmeyen ya da virüs sınıfı</translation>
    </message>
    <message>
        <source>The filter classified the message as spam or virus.</source>
        <translation>Süzgeç iletiyi istenmeyen ya da virüs olarak sınıflandırmıştır.</translation>
    </message>
    <message>
        <source>`550` with `spam or virus classification`.</source>
        <translation>`550` ve `spam or virus classification`.</translation>
    </message>
    <message>
        <source>Proceed as for 5.7.0.</source>
        <translation>5.7.0&apos;daki gibi davranın.</translation>
    </message>
    <message>
        <source>KumoMTA&apos;s rules hold it.</source>
        <translation>KumoMTA&apos;nın kurallarında bulunur.</translation>
    </message>
    <message>
        <source>On T-Online&apos;s own list</source>
        <translation>T-Online&apos;ın kendi listesinde</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>The address is on T-Online&apos;s own block list, marked (BL).</source>
        <translation>Adres T-Online&apos;ın kendi engelleme listesindedir, imi (BL).</translation>
    </message>
    <message>
        <source>`A problem occurred` with `(BL)`.</source>
        <translation>`(BL)` ile `A problem occurred`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>End the cause, then ask `tosa@rx.t-online.de` for removal.</source>
        <translation>Nedeni giderip `tosa@rx.t-online.de` adresinden çıkarılmayı isteyin.</translation>
    </message>
    <message>
        <source>Without (BL) the address is merely unknown.</source>
        <translation>(BL) yoksa adres yalnızca tanınmamıştır.</translation>
    </message>
    <message>
        <source>Connection refused: write to tosa</source>
        <translation>Bağlantı reddi: tosa&apos;ya yazın</translation>
    </message>
    <message>
        <source>T-Online refuses the address, often because it does not know it.</source>
        <translation>T-Online adresi, çoğu kez tanımadığı için reddeder.</translation>
    </message>
    <message>
        <source>`554 IP=192.0.2.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)`.</source>
        <translation>`554 IP=192.0.2.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)`.</translation>
    </message>
    <message>
        <source>Does the web site under the server&apos;s domain name its operator?</source>
        <translation>Sunucunun alan adındaki web sitesi işleteni gösteriyor mu?</translation>
    </message>
    <message>
        <source>Write to `tosa@rx.t-online.de` from another address with the IP address; give PTR, EHLO and an imprint page the same domain.</source>
        <translation>Başka bir adresten, IP adresiyle `tosa@rx.t-online.de` adresine yazın; PTR, EHLO ve künye sayfası aynı alan adında olsun.</translation>
    </message>
    <message>
        <source>A friendly letter, not a form, opens the door.</source>
        <translation>Kapıyı form değil, yazılan posta açar.</translation>
    </message>
</context>
</TS>
