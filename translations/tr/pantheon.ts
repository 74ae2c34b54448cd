<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>pantheon</name>
    <message>
        <source>Server Error</source>
        <extracomment>class 5xx</extracomment>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Site is frozen</source>
        <translation>Site dondurulmuş</translation>
    </message>
    <message>
        <source>Pantheon, edge</source>
        <translation>Pantheon, kenar</translation>
    </message>
    <message>
        <source>A sandbox site that nobody used has been frozen. The files are still there.</source>
        <translation>Kimsenin kullanmadığı bir deneme sitesi dondurulmuştur. Dosyalar durmaktadır.</translation>
    </message>
    <message>
        <source>A free site is opened again after months.</source>
        <translation>Ücretsiz bir site aylar sonra yeniden açılır.</translation>
    </message>
    <message>
        <source>Unfreeze it in the dashboard of Pantheon.</source>
        <translation>Pantheon panosunda dondurmayı kaldırın.</translation>
    </message>
    <message>
        <source>Pantheon sends 530 for a frozen site.</source>
        <translation>Pantheon, dondurulmuş site için 530 gönderir.</translation>
    </message>
</context>
</TS>
