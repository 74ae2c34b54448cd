<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ses</name>
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
        <source>Too many connections</source>
        <translation>Çok fazla bağlantı</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>Too many SMTP connections of the account are open at once.</source>
        <translation>Hesabın aynı anda çok fazla SMTP bağlantısı açıktır.</translation>
    </message>
    <message>
        <source>`421 Too many concurrent SMTP connections`.</source>
        <translation>`421 Too many concurrent SMTP connections`.</translation>
    </message>
    <message>
        <source>Use a pool of few connections and send many messages over each.</source>
        <translation>Az bağlantılı bir havuz kullanın ve her birinden çok ileti gönderin.</translation>
    </message>
    <message>
        <source>Exim has the same sentence for its own limit.</source>
        <translation>Exim kendi sınırı için aynı cümleyi kullanır.</translation>
    </message>
    <message>
        <source>Request not processed</source>
        <translation>İstek işlenemedi</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>SES could not process the request for the moment.</source>
        <translation>SES isteği şu an işleyememiştir.</translation>
    </message>
    <message>
        <source>`451 Temporary service failure`.</source>
        <translation>`451 Temporary service failure`.</translation>
    </message>
    <message>
        <source>`https://health.aws.amazon.com`</source>
        <translation>`https://health.aws.amazon.com`</translation>
    </message>
    <message>
        <source>Let the queue repeat it.</source>
        <translation>Kuyruk yinelesin.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Hiçbir şey gönderilmemiştir.</translation>
    </message>
    <message>
        <source>Timeout waiting for data</source>
        <translation>Veri beklerken zaman aşımı</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>The client was silent too long.</source>
        <translation>İstemci fazla uzun susmuştur.</translation>
    </message>
    <message>
        <source>`451 Timeout waiting for data from client`.</source>
        <translation>`451 Timeout waiting for data from client`.</translation>
    </message>
    <message>
        <source>Send the message without pauses; see whether a firewall cuts the session.</source>
        <translation>İletiyi ara vermeden gönderin; güvenlik duvarının oturumu kesip kesmediğine bakın.</translation>
    </message>
    <message>
        <source>The client was slow here, not SES.</source>
        <translation>Burada yavaş olan SES değil istemcidir.</translation>
    </message>
    <message>
        <source>Login could not be checked</source>
        <translation>Oturum bilgileri denetlenemedi</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>SES could not check the login because of a fault of its own.</source>
        <translation>SES, kendi tarafındaki bir arıza yüzünden oturum bilgilerini denetleyememiştir.</translation>
    </message>
    <message>
        <source>`454 Temporary authentication failure`.</source>
        <translation>`454 Temporary authentication failure`.</translation>
    </message>
    <message>
        <source>Keep the credentials and try again.</source>
        <translation>Kimlik bilgilerini değiştirmeden yeniden deneyin.</translation>
    </message>
    <message>
        <source>535 would mean that they are wrong.</source>
        <translation>Bilgiler yanlış olsaydı 535 gelirdi.</translation>
    </message>
    <message>
        <source>Daily quota used up</source>
        <translation>Günlük kota doldu</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The account has sent its quota of the last 24 hours; the quota rolls, it does not begin at midnight.</source>
        <translation>Hesap, son 24 saatlik kotasını doldurmuştur; kota gece yarısı değil, kayan 24 saate göre yenilenir.</translation>
    </message>
    <message>
        <source>`454 Throttling failure: Daily message quota exceeded`.</source>
        <translation>`454 Throttling failure: Daily message quota exceeded`.</translation>
    </message>
    <message>
        <source>`aws sesv2 get-account`</source>
        <translation>`aws sesv2 get-account`</translation>
    </message>
    <message>
        <source>Keep the rest for later and ask for a higher quota in Service Quotas.</source>
        <translation>Kalanı sonraya bırakın ve Service Quotas&apos;tan daha yüksek kota isteyin.</translation>
    </message>
    <message>
        <source>The rate per second has its own 454.</source>
        <translation>Saniyedeki hızın ayrı bir 454&apos;ü vardır.</translation>
    </message>
    <message>
        <source>SES sending quota</source>
        <translation>SES gönderme kotası</translation>
    </message>
    <message>
        <source>Sending rate exceeded</source>
        <translation>Gönderme hızı aşıldı</translation>
    </message>
    <message>
        <source>The account sends more messages a second than it may.</source>
        <translation>Hesap, saniyede izin verilenden çok ileti göndermektedir.</translation>
    </message>
    <message>
        <source>`454 Throttling failure: Maximum sending rate exceeded`.</source>
        <translation>`454 Throttling failure: Maximum sending rate exceeded`.</translation>
    </message>
    <message>
        <source>`MaxSendRate` in `aws sesv2 get-account`</source>
        <translation>`aws sesv2 get-account` çıktısında `MaxSendRate`</translation>
    </message>
    <message>
        <source>A retry in the next second may pass.</source>
        <translation>Bir saniye sonraki deneme geçebilir.</translation>
    </message>
    <message>
        <source>Message not received</source>
        <translation>İleti alınamadı</translation>
    </message>
    <message>
        <source>SES did not receive the message because of a temporary fault.</source>
        <translation>SES geçici bir arıza yüzünden iletiyi almamıştır.</translation>
    </message>
    <message>
        <source>`454 Temporary service failure`.</source>
        <translation>`454 Temporary service failure`.</translation>
    </message>
    <message>
        <source>Retry with growing pauses.</source>
        <translation>Aralıkları uzatarak yeniden deneyin.</translation>
    </message>
    <message>
        <source>451 with the same words is an unprocessed request.</source>
        <translation>Aynı sözlerle gelen 451, isteğin işlenemediğini bildirir.</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Oturum açmak gerekli</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The client sent mail without a login.</source>
        <translation>İstemci oturum açmadan posta göndermiştir.</translation>
    </message>
    <message>
        <source>`530 Authentication required`.</source>
        <translation>`530 Authentication required`.</translation>
    </message>
    <message>
        <source>Configure the SMTP user name and password in the program.</source>
        <translation>Programa SMTP kullanıcı adını ve parolasını girin.</translation>
    </message>
    <message>
        <source>Wrong data get 535.</source>
        <translation>Yanlış bilgiler 535 alır.</translation>
    </message>
    <message>
        <source>SMTP credentials invalid</source>
        <translation>SMTP kimlik bilgileri geçersiz</translation>
    </message>
    <message>
        <source>The login failed. SES wants SMTP credentials, which are derived for each region; AWS access keys do not work as they are.</source>
        <translation>Oturum açılamamıştır. SES, her bölge için türetilen SMTP kimlik bilgilerini ister; AWS erişim anahtarları oldukları gibi çalışmaz.</translation>
    </message>
    <message>
        <source>`535 Authentication Credentials Invalid`.</source>
        <translation>`535 Authentication Credentials Invalid`.</translation>
    </message>
    <message>
        <source>Region in the host name `email-smtp.eu-west-1.amazonaws.com`</source>
        <translation>`email-smtp.eu-west-1.amazonaws.com` adındaki bölge</translation>
    </message>
    <message>
        <source>Create SMTP credentials in the SES console of this region; copy the password without a space.</source>
        <translation>Bu bölgenin SES konsolunda SMTP kimlik bilgileri oluşturun; parolayı boşluksuz kopyalayın.</translation>
    </message>
    <message>
        <source>An account without SES has a 535 of its own.</source>
        <translation>SES&apos;e kayıtlı olmayan hesabın ayrı bir 535&apos;i vardır.</translation>
    </message>
    <message>
        <source>Account not signed up</source>
        <translation>Hesap kayıtlı değil</translation>
    </message>
    <message>
        <source>The AWS account that owns the credentials is not signed up for SES.</source>
        <translation>Kimlik bilgilerinin sahibi olan AWS hesabı SES&apos;e kayıtlı değildir.</translation>
    </message>
    <message>
        <source>`535 Account not subscribed to SES`.</source>
        <translation>`535 Account not subscribed to SES`.</translation>
    </message>
    <message>
        <source>Sign up for SES with that account, or use another account&apos;s credentials.</source>
        <translation>O hesabı SES&apos;e kaydedin ya da başka bir hesabın bilgilerini kullanın.</translation>
    </message>
    <message>
        <source>The password is not in question.</source>
        <translation>Sorun parola değildir.</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>İleti çok uzun</translation>
    </message>
    <message>
        <source>The message exceeds the size that SES takes.</source>
        <translation>İleti SES&apos;in aldığı boyutu aşar.</translation>
    </message>
    <message>
        <source>`552 Message is too long`.</source>
        <translation>`552 Message is too long`.</translation>
    </message>
    <message>
        <source>`SIZE` in the answer to EHLO</source>
        <translation>EHLO yanıtındaki `SIZE`</translation>
    </message>
    <message>
        <source>Put attachments into S3 and send a link.</source>
        <translation>Ekleri S3&apos;e koyup bağlantı gönderin.</translation>
    </message>
    <message>
        <source>Base64 adds a third to each attachment.</source>
        <translation>Base64 her eki üçte bir büyütür.</translation>
    </message>
    <message>
        <source>User may not send</source>
        <translation>Kullanıcının gönderme hakkı yok</translation>
    </message>
    <message>
        <source>The IAM user behind the SMTP credentials lacks the right to send.</source>
        <translation>SMTP kimlik bilgilerinin arkasındaki IAM kullanıcısının gönderme hakkı yoktur.</translation>
    </message>
    <message>
        <source>`554 Access denied: User arn:aws:iam::…:user/… is not authorized to perform ses:SendRawEmail`.</source>
        <translation>`554 Access denied: User arn:aws:iam::…:user/… is not authorized to perform ses:SendRawEmail`.</translation>
    </message>
    <message>
        <source>The IAM policy and its conditions, such as `ses:FromAddress`</source>
        <translation>IAM ilkesi ve `ses:FromAddress` gibi koşulları</translation>
    </message>
    <message>
        <source>Allow `ses:SendRawEmail` for the identity that sends.</source>
        <translation>Gönderen kimlik için `ses:SendRawEmail` iznini verin.</translation>
    </message>
    <message>
        <source>The login was right.</source>
        <translation>Oturum sorunsuz açılmıştır.</translation>
    </message>
    <message>
        <source>Address not verified</source>
        <translation>Adres doğrulanmamış</translation>
    </message>
    <message>
        <source>The sender is not a verified identity in this region; in the sandbox, recipients must be verified too.</source>
        <translation>Gönderen bu bölgede doğrulanmış bir kimlik değildir; korumalı alanda (sandbox) alıcıların da doğrulanması gerekir.</translation>
    </message>
    <message>
        <source>`554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1`.</source>
        <translation>`554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1`.</translation>
    </message>
    <message>
        <source>`aws sesv2 list-email-identities --region eu-west-1`</source>
        <translation>`aws sesv2 list-email-identities --region eu-west-1`</translation>
    </message>
    <message>
        <source>Verify the domain in the region that the reply names, and ask for production access to leave the sandbox.</source>
        <translation>Yanıttaki bölgede alan adını doğrulayın; korumalı alandan çıkmak için üretim erişimi isteyin.</translation>
    </message>
    <message>
        <source>Verified in one region is unknown in the next.</source>
        <translation>Bir bölgede doğrulanan, ötekinde bilinmez.</translation>
    </message>
    <message>
        <source>SES sandbox</source>
        <translation>SES korumalı alan</translation>
    </message>
    <message>
        <source>Limit the client to that rate; Amazon advises a wait of up to 10 minutes before the retry.</source>
        <translation>İstemciyi o hızla sınırlayın; Amazon yeniden denemeden önce 10 dakikaya kadar beklemeyi önerir.</translation>
    </message>
    <message>
        <source>Two meters of one Amazon SES account: messages per second, and messages in the last 24 hours. The words after the colon tell which has run out.</source>
        <translation>Tek bir Amazon SES hesabının iki sayacı: saniyedeki ileti ve son 24 saatteki ileti. Hangisinin dolduğunu iki noktadan sonraki sözler söyler.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>`Maximum sending rate exceeded`</source>
        <translation>`Maximum sending rate exceeded`</translation>
    </message>
    <message>
        <source>`Daily message quota exceeded`</source>
        <translation>`Daily message quota exceeded`</translation>
    </message>
    <message>
        <source>Wait that helps</source>
        <translation>İşe yarayan bekleme</translation>
    </message>
    <message>
        <source>A second, then growing pauses</source>
        <translation>Bir saniye, sonra giderek uzayan aralar</translation>
    </message>
    <message>
        <source>Hours: the window rolls and does not begin at midnight</source>
        <translation>Saatler: Pencere kayar, gece yarısı başlamaz</translation>
    </message>
    <message>
        <source>Client&apos;s remedy</source>
        <translation>İstemcinin çaresi</translation>
    </message>
    <message>
        <source>Limit itself to `MaxSendRate`</source>
        <translation>Kendini `MaxSendRate` ile sınırlamak</translation>
    </message>
    <message>
        <source>Spread the mailing over days</source>
        <translation>Gönderimi günlere yaymak</translation>
    </message>
    <message>
        <source>A sign of trouble</source>
        <translation>Sorun belirtisi</translation>
    </message>
    <message>
        <source>Several workers that share the account</source>
        <translation>Hesabı paylaşan birkaç işçi süreç</translation>
    </message>
    <message>
        <source>A sudden use of the whole quota: a leaked key or a loop</source>
        <translation>Kotanın birden tükenmesi: sızmış anahtar ya da döngü</translation>
    </message>
    <message>
        <source>Both limits rise together with good sending; ask for more in Service Quotas before a big mailing, not during it.</source>
        <translation>İki sınır da iyi gönderimle yükselir; büyük gönderim sırasında değil, öncesinde Service Quotas&apos;tan artış isteyin.</translation>
    </message>
    <message>
        <source>SES refuses after a login that worked. Not verified is about the address, in this region; not authorized is about the rights of the IAM user behind the login.</source>
        <translation>SES, başarıyla açılan oturumdan sonra reddeder. Doğrulanmamış olan bu bölgedeki adrestir; yetkisiz olan, oturumun arkasındaki IAM kullanıcısıdır.</translation>
    </message>
    <message>
        <source>Named in the reply</source>
        <translation>Yanıtta adı geçen</translation>
    </message>
    <message>
        <source>The identities and the region</source>
        <translation>Kimlikler ve bölge</translation>
    </message>
    <message>
        <source>The ARN of the user and `ses:SendRawEmail`</source>
        <translation>Kullanıcının ARN&apos;si ve `ses:SendRawEmail`</translation>
    </message>
    <message>
        <source>Can the recipient be the cause?</source>
        <translation>Neden alıcı olabilir mi</translation>
    </message>
    <message>
        <source>Yes, in the sandbox</source>
        <translation>Evet, korumalı alanda</translation>
    </message>
    <message>
        <source>Only by a condition of the policy</source>
        <translation>Yalnızca ilkedeki bir koşulla</translation>
    </message>
    <message>
        <source>Where to mend it</source>
        <translation>Nerede düzeltilir</translation>
    </message>
    <message>
        <source>SES console: verified identities, production access</source>
        <translation>SES konsolu: doğrulanmış kimlikler, üretim erişimi</translation>
    </message>
    <message>
        <source>IAM: policy and conditions such as `ses:FromAddress`</source>
        <translation>IAM: ilke ve `ses:FromAddress` gibi koşullar</translation>
    </message>
    <message>
        <source>After a move to another region</source>
        <translation>Başka bölgeye geçince</translation>
    </message>
    <message>
        <source>The usual trap: identities do not move along</source>
        <translation>Olağan tuzak: Kimlikler birlikte taşınmaz</translation>
    </message>
    <message>
        <source>Policies with a region in the ARN fail</source>
        <translation>ARN&apos;sinde bölge bulunan ilkeler başarısız olur</translation>
    </message>
    <message>
        <source>Read the region in the reply first; it is often not the one in which you verified the domain.</source>
        <translation>Önce yanıttaki bölgeyi okuyun; çoğu kez alan adını doğruladığınız bölge değildir.</translation>
    </message>
</context>
</TS>
