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
        <translation>İstenmeyen ileti ya da virüs</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The message was taken for spam or a virus.</source>
        <translation>İleti, istenmeyen ileti (spam) ya da virüs sayılmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.0 Message considered as spam or virus, rejected`.</source>
        <translation>`550 5.7.0 Message considered as spam or virus, rejected`.</translation>
    </message>
    <message>
        <source>The same reply goes on with `Your message has been rejected due to spam or virus classification`.</source>
        <translation>Aynı yanıt `Your message has been rejected due to spam or virus classification` satırıyla sürer.</translation>
    </message>
    <message>
        <source>Spam or virus classification</source>
        <translation>İstenmeyen ileti ya da virüs sınıfı</translation>
    </message>
    <message>
        <source>A later line of the refusal that begins with `550-5.7.0 Message considered as spam or virus, rejected`: the filter took the message for spam or a virus.</source>
        <translation>`550-5.7.0 Message considered as spam or virus, rejected` ile başlayan reddin sonraki bir satırıdır: Filtre iletiyi istenmeyen ileti (spam) ya da virüs saymıştır.</translation>
    </message>
    <message>
        <source>Scan attachments, write shortened links out in full, and report a false hit with the whole reply to `FPR@RX.T-ONLINE.DE`.</source>
        <translation>Ekleri tarayın, kısaltılmış bağlantıların yerine tam adresi yazın; yanlış kararı yanıtın tümüyle `FPR@RX.T-ONLINE.DE` adresine bildirin.</translation>
    </message>
    <message>
        <source>KumoMTA&apos;s rules know the refusal by this line.</source>
        <translation>KumoMTA&apos;nın kuralları bu reddi bu satırdan tanır.</translation>
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
        <translation>Adres T-Online&apos;ın kendi engelleme listesindedir, işareti (BL).</translation>
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
        <source>`550` with `message has been rejected due to spam or virus classification`.</source>
        <translation>`550` ve `message has been rejected due to spam or virus classification`.</translation>
    </message>
    <message>
        <source>`554 IP=192.0.2.25 - A problem occurred.` … `to clarify.) (BL)`.</source>
        <translation>`554 IP=192.0.2.25 - A problem occurred.` … `to clarify.) (BL)`.</translation>
    </message>
    <message>
        <source>The mark at the very end of the reply, and your own log for spam sent</source>
        <translation>Yanıtın en sonundaki işaret ve giden istenmeyen ileti için kendi günlüğünüz</translation>
    </message>
    <message>
        <source>`None/bad reputation. Ask your postmaster for help or to contact &lt;postmaster@rx.t-online.de&gt; for reset. (NOWL)`: the newer text for an address that T-Online does not know.</source>
        <translation>`None/bad reputation. Ask your postmaster for help or to contact &lt;postmaster@rx.t-online.de&gt; for reset. (NOWL)`: T-Online&apos;ın tanımadığı adres için yeni metin.</translation>
    </message>
    <message>
        <source>Does the host name of the server lead to a web page that names its operator?</source>
        <translation>Sunucunun makine adı, işleteni gösteren bir web sayfasına götürüyor mu?</translation>
    </message>
    <message>
        <source>Put an imprint there, then ask `postmaster@rx.t-online.de` for the reset with address, host name and link.</source>
        <translation>Oraya bir künye koyun, sonra adres, makine adı ve bağlantıyla `postmaster@rx.t-online.de` adresinden sıfırlama isteyin.</translation>
    </message>
    <message>
        <source>`Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)`: the address looks like a dynamic one, or no imprint was found for the host.</source>
        <translation>`Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)`: Adres dinamik görünmektedir ya da makine için künye bulunamamıştır.</translation>
    </message>
    <message>
        <source>Send through a relay, or report a static address with an own PTR and an imprint to `toda@rx.t-online.de`.</source>
        <translation>Bir aktarma sunucusundan gönderin ya da kendi PTR&apos;si ve künyesi olan sabit adresi `toda@rx.t-online.de` adresine bildirin.</translation>
    </message>
    <message>
        <source>There is no form: a message with these facts is the way.</source>
        <translation>Form yoktur: Yol, bu bilgileri içeren bir iletidir.</translation>
    </message>
</context>
</TS>
