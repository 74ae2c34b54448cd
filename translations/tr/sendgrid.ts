<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>sendgrid</name>
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
        <source>From is no verified sender</source>
        <translation>From doğrulanmış gönderen değil</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The From address is no verified sender identity of the account. The number 403 stands in no mail standard.</source>
        <translation>From adresi hesabın doğrulanmış gönderen kimliği değildir. 403 hiçbir posta standardında yoktur.</translation>
    </message>
    <message>
        <source>`403 You are not authorized to send from that email address`.</source>
        <translation>`403 You are not authorized to send from that email address`.</translation>
    </message>
    <message>
        <source>Settings, Sender Authentication</source>
        <translation>Settings, Sender Authentication sayfası</translation>
    </message>
    <message>
        <source>Verify the address or, better, authenticate its domain.</source>
        <translation>Adresi doğrulayın ya da daha iyisi alan adının kimliğini doğrulayın.</translation>
    </message>
    <message>
        <source>Although it begins with 4, waiting is no help.</source>
        <translation>4 ile başlasa da beklemek yararsızdır.</translation>
    </message>
    <message>
        <source>Deferred by the recipient&apos;s server</source>
        <translation>Alıcının sunucusu erteledi</translation>
    </message>
    <message>
        <source>After acceptance, in a report</source>
        <translation>Kabulden sonra, raporda</translation>
    </message>
    <message>
        <source>The recipient&apos;s server has put the message off; SendGrid retries for up to 72 hours.</source>
        <translation>Alıcının sunucusu iletiyi ertelemiştir; SendGrid 72 saate kadar yeniden dener.</translation>
    </message>
    <message>
        <source>Activity feed: the reply of the other server</source>
        <translation>Etkinlik akışı: öteki sunucunun yanıtı</translation>
    </message>
    <message>
        <source>Nothing at first; if one provider defers all, look at your IP&apos;s reputation there.</source>
        <translation>Önce hiçbir şey; tek sağlayıcı tümünü erteliyorsa IP&apos;nizin oradaki itibarına bakın.</translation>
    </message>
    <message>
        <source>The reply is the other server&apos;s, not SendGrid&apos;s.</source>
        <translation>Yanıt SendGrid&apos;in değil öteki sunucunundur.</translation>
    </message>
    <message>
        <source>Credits used up</source>
        <translation>Kredi bitti</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>The account has used its daily or monthly number of messages.</source>
        <translation>Hesap günlük ya da aylık ileti sayısını doldurmuştur.</translation>
    </message>
    <message>
        <source>`451 Authentication failed: Maximum credits exceeded`.</source>
        <translation>`451 Authentication failed: Maximum credits exceeded`.</translation>
    </message>
    <message>
        <source>Usage in the account settings</source>
        <translation>Hesap ayarlarında kullanım</translation>
    </message>
    <message>
        <source>Wait for the renewal or raise the plan; check for foreign use of the API key.</source>
        <translation>Yenilenmeyi bekleyin ya da planı yükseltin; API anahtarını başkası kullanıyor mu bakın.</translation>
    </message>
    <message>
        <source>The word authentication misleads: the key is right.</source>
        <translation>Authentication failed sözleri yanıltır: Anahtar doğrudur.</translation>
    </message>
    <message>
        <source>Recipient&apos;s server throttles</source>
        <translation>Alıcının sunucusu kısıyor</translation>
    </message>
    <message>
        <source>The recipient&apos;s server takes only so many messages an hour.</source>
        <translation>Alıcının sunucusu saatte ancak belirli sayıda ileti alır.</translation>
    </message>
    <message>
        <source>`452 Too many recipients received this hour (throttled)`.</source>
        <translation>`452 Too many recipients received this hour (throttled)`.</translation>
    </message>
    <message>
        <source>Let SendGrid retry; warm a new IP address up.</source>
        <translation>SendGrid yeniden denesin; yeni IP adresinde gönderimi yavaş yavaş artırın.</translation>
    </message>
    <message>
        <source>One destination is meant.</source>
        <translation>Tek hedefle ilgilidir.</translation>
    </message>
    <message>
        <source>Client did not log in</source>
        <translation>İstemci oturum açmadı</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>SendGrid takes mail after a login only.</source>
        <translation>SendGrid yalnızca oturum açıldıktan sonra posta alır.</translation>
    </message>
    <message>
        <source>`550 Unauthenticated senders not allowed`.</source>
        <translation>`550 Unauthenticated senders not allowed`.</translation>
    </message>
    <message>
        <source>Log in with user name `apikey` and an API key as the password.</source>
        <translation>Kullanıcı adı `apikey` ve parola olarak bir API anahtarıyla oturum açın.</translation>
    </message>
    <message>
        <source>Ordinary servers say 530 for it.</source>
        <translation>Olağan sunucular bunun için 530 der.</translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation>Nedensiz ret</translation>
    </message>
    <message>
        <source>The recipient&apos;s server refused and gave no ground.</source>
        <translation>Alıcının sunucusu gerekçesiz reddetmiştir.</translation>
    </message>
    <message>
        <source>`554 ERROR: Mail refused`.</source>
        <translation>`554 ERROR: Mail refused`.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin, and look whether the IP address is listed.</source>
        <translation>Alıcının yöneticisine sorun; IP adresi listede mi bakın.</translation>
    </message>
    <message>
        <source>It tells less than any other reply.</source>
        <translation>Öteki yanıtların hepsinden az şey söyler.</translation>
    </message>
    <message>
        <source>`421 Message from (192.0.2.25) temporarily deferred`.</source>
        <translation>`421 Message from (192.0.2.25) temporarily deferred`.</translation>
    </message>
</context>
</TS>
