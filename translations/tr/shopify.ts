<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>shopify</name>
    <message>
        <source>Client Error</source>
        <extracomment>class 4xx</extracomment>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Shopify Security Rejection</source>
        <translation>Shopify güvenlik reddi</translation>
    </message>
    <message>
        <source>Shopify, before the shop</source>
        <translation>Shopify, mağazadan önce</translation>
    </message>
    <message>
        <source>Shopify takes the request for malicious or automated and rejects it. In older lists the same number means too many requests.</source>
        <translation>Shopify isteği kötü niyetli veya otomatik sayıp reddetmiştir. Eski listelerde aynı sayı çok fazla istek anlamına gelir.</translation>
    </message>
    <message>
        <source>A scraper, monitor or crawler visits shop pages quickly from one address.</source>
        <translation>Bir veri toplayıcı, izleme aracı veya tarayıcı bot, mağaza sayfalarını tek adresten hızla dolaşır.</translation>
    </message>
    <message>
        <source>Go slowly, and use the Admin or Storefront API with its limits instead of the pages.</source>
        <translation>Yavaşlayın; sayfalar yerine sınırlarına uyarak Admin veya Storefront API kullanın.</translation>
    </message>
    <message>
        <source>A server calls the Storefront API for many buyers from one address.</source>
        <translation>Bir sunucu, tek adresten çok sayıda alıcı için Storefront API çağırır.</translation>
    </message>
    <message>
        <source>Pass the address of the buyer on in `Shopify-Storefront-Buyer-IP`.</source>
        <translation>Alıcının adresini `Shopify-Storefront-Buyer-IP` başlığıyla iletin.</translation>
    </message>
    <message>
        <source>Shopify sends 430 for a request it holds for an attack.</source>
        <translation>Shopify, saldırı saydığı istek için 430 gönderir.</translation>
    </message>
</context>
</TS>
