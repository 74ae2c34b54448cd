<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>esri</name>
    <message>
        <source>Client Error</source>
        <extracomment>class 4xx</extracomment>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Invalid Token</source>
        <translation>Geçersiz jeton</translation>
    </message>
    <message>
        <source>ArcGIS, token check</source>
        <translation>ArcGIS, jeton denetimi</translation>
    </message>
    <message>
        <source>A token came with the request, and the server does not accept it: expired, malformed or meant for another caller. It is often inside a JSON body under HTTP 200.</source>
        <translation>İstekle jeton gelmiş, sunucu kabul etmemiştir: Süresi dolmuştur, bozuktur veya başka bir çağıran içindir. Çoğu kez HTTP 200 altında, JSON gövdesindedir.</translation>
    </message>
    <message>
        <source>It worked for a while: the token has expired.</source>
        <translation>Bir süre çalışmıştır: Jetonun süresi dolmuştur.</translation>
    </message>
    <message>
        <source>Get a new one with `generateToken`, or renew before it expires.</source>
        <translation>`generateToken` ile yenisini alın veya süresi dolmadan yenileyin.</translation>
    </message>
    <message>
        <source>It never works: the token was made for a `referer` or IP address, and the request comes from another.</source>
        <translation>Hiç çalışmaz: Jeton bir `referer` veya IP adresi için üretilmiştir, istek başkasından gelir.</translation>
    </message>
    <message>
        <source>Generate it for the caller that uses it, and send the same `Referer`.</source>
        <translation>Onu kullanan çağıran için üretin ve aynı `Referer` başlığını gönderin.</translation>
    </message>
    <message>
        <source>ArcGIS reports 498 for a token it does not accept.</source>
        <translation>ArcGIS, kabul etmediği jeton için 498 bildirir.</translation>
    </message>
    <message>
        <source>Token Required</source>
        <translation>Jeton gerekli</translation>
    </message>
    <message>
        <source>The service or folder is not public, and the request carried no token. The HTTP status is often 200, and the number stands in the JSON body.</source>
        <translation>Servis veya klasör herkese açık değildir, istekte jeton yoktur. HTTP durum kodu çoğu kez 200&apos;dür; sayı JSON gövdesindedir.</translation>
    </message>
    <message>
        <source>A map layer asks for a login although it was meant to be public.</source>
        <translation>Herkese açık olması gereken bir harita katmanı oturum ister.</translation>
    </message>
    <message>
        <source>Share the item with everyone, or send a token.</source>
        <translation>Öğeyi herkesle paylaşın veya jeton gönderin.</translation>
    </message>
    <message>
        <source>A program checks only the HTTP status and takes the error for data.</source>
        <translation>Program yalnızca HTTP durum koduna bakar ve hatayı veri sanır.</translation>
    </message>
    <message>
        <source>Look for `error` in the body of each answer.</source>
        <translation>Her yanıtın gövdesinde `error` arayın.</translation>
    </message>
    <message>
        <source>ArcGIS reports 499 when a token is needed and missing.</source>
        <translation>ArcGIS, jeton gerekip de gelmediğinde 499 bildirir.</translation>
    </message>
</context>
</TS>
