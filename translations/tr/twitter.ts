<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>twitter</name>
    <message>
        <source>Client Error</source>
        <extracomment>class 4xx</extracomment>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Enhance Your Calm</source>
        <translation>Sakin ol</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>Old client libraries, and tools or test servers that keep the joke.</source>
        <translation>Eski istemci kitaplıkları ve şakayı sürdüren araçlar veya deneme sunucuları.</translation>
    </message>
    <message>
        <source>Treat it like 429: wait, then ask less often.</source>
        <translation>429 gibi ele alın: Bekleyin, sonra daha seyrek sorun.</translation>
    </message>
    <message>
        <source>Twitter sent 420 until version 1.1 of its API brought 429.</source>
        <translation>Twitter, API&apos;sinin 1.1 sürümü 429&apos;u getirene kadar 420 gönderirdi.</translation>
    </message>
    <message>
        <source>The Search and Trends API of Twitter, version 1, said 420 to clients that asked too often, and so did the streaming API. Version 1.1 sends 429; the words live on as an error code of HTTP/2.</source>
        <translation>Twitter&apos;ın 1. sürüm Search ve Trends API&apos;si, çok sık soran istemcilere 420 derdi; akış (streaming) API&apos;si de öyle. 1.1 sürümü 429 gönderir; söz, bir HTTP/2 hata kodu olarak yaşamaktadır.</translation>
    </message>
</context>
</TS>
