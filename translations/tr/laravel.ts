<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>laravel</name>
    <message>
        <source>Client Error</source>
        <extracomment>class 4xx</extracomment>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Page Expired</source>
        <translation>Sayfanın süresi doldu</translation>
    </message>
    <message>
        <source>Laravel, CSRF check</source>
        <translation>Laravel, CSRF denetimi</translation>
    </message>
    <message>
        <source>Laravel answers a form whose CSRF token does not match the session. The number is in no standard.</source>
        <translation>Laravel, CSRF jetonu oturumla eşleşmeyen bir forma bu yanıtı verir. Sayı hiçbir standartta yoktur.</translation>
    </message>
    <message>
        <source>The form has no token: `@csrf` is missing, or JavaScript sends no `X-CSRF-TOKEN`.</source>
        <translation>Formda jeton yoktur: `@csrf` eksiktir veya JavaScript `X-CSRF-TOKEN` göndermez.</translation>
    </message>
    <message>
        <source>Add `@csrf` to the form, or the header to the requests.</source>
        <translation>Forma `@csrf`, isteklere başlığı ekleyin.</translation>
    </message>
    <message>
        <source>The page was open longer than the session lives, 120 minutes by default.</source>
        <translation>Sayfa, oturumun ömründen (varsayılan 120 dakika) uzun açık kalmıştır.</translation>
    </message>
    <message>
        <source>Reload the page and send again.</source>
        <translation>Sayfayı yenileyip yeniden gönderin.</translation>
    </message>
    <message>
        <source>All forms fail after a move: the session cookie does not come back, because of `SESSION_DOMAIN`, `SESSION_SECURE_COOKIE` on plain HTTP, or an unwritable `storage`.</source>
        <translation>Taşımadan sonra bütün formlar başarısızdır: Oturum çerezi geri gelmez; nedeni `SESSION_DOMAIN`, düz HTTP&apos;de `SESSION_SECURE_COOKIE` veya yazılamayan `storage` olabilir.</translation>
    </message>
    <message>
        <source>The cookies of the request in the developer tools</source>
        <translation>Geliştirici araçlarında isteğin çerezleri</translation>
    </message>
    <message>
        <source>Correct the setting, then `php artisan config:clear`.</source>
        <translation>Ayarı düzeltin, sonra `php artisan config:clear` çalıştırın.</translation>
    </message>
    <message>
        <source>A webhook or payment callback from outside has no token at all.</source>
        <translation>Dışarıdan gelen webhook isteğinin veya ödeme bildiriminin hiç jetonu yoktur.</translation>
    </message>
    <message>
        <source>Exempt its path from the CSRF check and verify its signature instead.</source>
        <translation>Yolunu CSRF denetiminden çıkarın ve yerine imzasını doğrulayın.</translation>
    </message>
    <message>
        <source>A cache in front serves pages with the token of another user.</source>
        <translation>Öndeki bir önbellek, başka kullanıcının jetonunu taşıyan sayfaları sunar.</translation>
    </message>
    <message>
        <source>Do not cache pages with forms.</source>
        <translation>Form içeren sayfaları önbelleğe almayın.</translation>
    </message>
    <message>
        <source>Laravel sends 419 when the CSRF token is missing or no longer valid.</source>
        <translation>Laravel, CSRF jetonu eksik veya artık geçersiz olduğunda 419 gönderir.</translation>
    </message>
    <message>
        <source>CSRF token mismatch</source>
        <translation>CSRF jetonu uyuşmuyor</translation>
    </message>
</context>
</TS>
