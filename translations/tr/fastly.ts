<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>fastly</name>
    <message>
        <source>Server Error</source>
        <extracomment>class 5xx</extracomment>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Fastly-generated error</source>
        <translation>Fastly&apos;nin ürettiği hata</translation>
    </message>
    <message>
        <source>Fastly, fetching from the origin</source>
        <translation>Fastly, kaynaktan alırken</translation>
    </message>
    <message>
        <source>`first byte timeout`: the origin sent nothing within `bereq.first_byte_timeout`, 15 seconds by default.</source>
        <translation>`first byte timeout`: Kaynak sunucu `bereq.first_byte_timeout` (varsayılan 15 saniye) içinde bir şey göndermemiştir.</translation>
    </message>
    <message>
        <source>`curl -o /dev/null -sw &apos;%{time_starttransfer}\n&apos; https://origin.example.com/path`</source>
        <translation>`curl -o /dev/null -sw &apos;%{time_starttransfer}\n&apos; https://origin.example.com/path`</translation>
    </message>
    <message>
        <source>Make the request faster, or raise the timeout; with clustering 60 seconds is the effective maximum.</source>
        <translation>İsteği hızlandırın veya zaman aşımını yükseltin; kümelemeyle etkili üst sınır 60 saniyedir.</translation>
    </message>
    <message>
        <source>`backend read error`: the connection to the origin ended while Fastly read the response.</source>
        <translation>`backend read error`: Fastly yanıtı okurken kaynakla bağlantı kopmuştur.</translation>
    </message>
    <message>
        <source>Look for crashes and short keep-alive at the origin.</source>
        <translation>Kaynakta çökmeleri ve kısa keep-alive süresini arayın.</translation>
    </message>
    <message>
        <source>`All backends failed or unhealthy`: no origin of the director passes its health check or answers.</source>
        <translation>`All backends failed or unhealthy`: Yönlendiricideki (director) hiçbir kaynak sağlık denetimini geçmez veya yanıt vermez.</translation>
    </message>
    <message>
        <source>Mend the origins; check host and path of the health check.</source>
        <translation>Kaynakları düzeltin; sağlık denetiminin makine adını ve yolunu denetleyin.</translation>
    </message>
    <message>
        <source>`fetch timeout`: the whole response took longer than `bereq.fetch_timeout`, which is off by default.</source>
        <translation>`fetch timeout`: Yanıtın tamamı, varsayılan olarak kapalı olan `bereq.fetch_timeout` süresinden uzun sürmüştür.</translation>
    </message>
    <message>
        <source>Set it by the size of the objects.</source>
        <translation>Nesnelerin boyutuna göre ayarlayın.</translation>
    </message>
    <message>
        <source>Error 503 first byte timeout</source>
        <translation>Error 503 first byte timeout</translation>
    </message>
    <message>
        <source>backend read error</source>
        <translation>backend read error</translation>
    </message>
    <message>
        <source>Every error that Fastly makes itself while it runs the VCL is a 503; the text, `obj.response` in VCL, tells which. HTTP/2 carries no reason phrase, so write the text into the log in `vcl_error`.</source>
        <translation>Fastly&apos;nin VCL çalışırken kendi ürettiği her hata 503&apos;tür; hangisi olduğunu metin, VCL&apos;de `obj.response`, söyler. HTTP/2 standart ifade taşımaz; bu yüzden metni `vcl_error` içinde günlüğe yazın.</translation>
    </message>
    <message>
        <source>Fastly sends 503 for the errors it makes itself in VCL.</source>
        <translation>Fastly, VCL&apos;de kendi ürettiği hatalar için 503 gönderir.</translation>
    </message>
</context>
</TS>
