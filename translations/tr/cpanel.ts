<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>cpanel</name>
    <message>
        <source>Server Error</source>
        <extracomment>class 5xx</extracomment>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Bandwidth Limit Exceeded</source>
        <translation>Bant genişliği sınırı aşıldı</translation>
    </message>
    <message>
        <source>Apache, `mod_bwlimited`</source>
        <translation>Apache, `mod_bwlimited`</translation>
    </message>
    <message>
        <source>The hosting account has used up its monthly traffic, so the server answers nothing else for its sites.</source>
        <translation>Barındırma hesabı aylık trafiğini bitirmiştir; sunucu sitelerine başka yanıt vermez.</translation>
    </message>
    <message>
        <source>All pages of a site show it at once, until the end of the month.</source>
        <translation>Bir sitenin bütün sayfaları, ay sonuna kadar birden bunu gösterir.</translation>
    </message>
    <message>
        <source>Bandwidth in cPanel</source>
        <translation>cPanel&apos;de Bandwidth</translation>
    </message>
    <message>
        <source>Raise the limit of the account in WHM, or book a larger plan.</source>
        <translation>Hesabın sınırını WHM&apos;de yükseltin veya daha büyük bir paket alın.</translation>
    </message>
    <message>
        <source>Traffic rose without more visitors: bots, or other sites that embed your pictures.</source>
        <translation>Ziyaretçi artmadan trafik artmıştır: botlar veya görsellerinizi gömen başka siteler.</translation>
    </message>
    <message>
        <source>Switch hotlink protection on, and block or cache the rest.</source>
        <translation>Hotlink korumasını açın; kalanını engelleyin veya önbelleğe alın.</translation>
    </message>
    <message>
        <source>Apache on cPanel sends 509 when the account has exceeded its traffic.</source>
        <translation>cPanel üzerindeki Apache, hesap trafiğini aştığında 509 gönderir.</translation>
    </message>
</context>
</TS>
