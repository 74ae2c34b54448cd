<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>managesieve</name>
    <message>
        <source>Failure</source>
        <extracomment>class failure</extracomment>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Birlikte geldiği yanıt</translation>
    </message>
    <message>
        <source>Script is active</source>
        <translation>Betik etkin</translation>
    </message>
    <message>
        <source>DELETESCRIPT</source>
        <translation>DELETESCRIPT</translation>
    </message>
    <message>
        <source>The active script cannot be deleted.</source>
        <translation>Etkin betik silinemez.</translation>
    </message>
    <message>
        <source>Removing a filter in an editor that does not deactivate it first.</source>
        <translation>Önce etkinliğini kaldırmayan bir düzenleyicide filtre silmek.</translation>
    </message>
    <message>
        <source>`doveadm sieve deactivate -u jane@example.com`</source>
        <translation>`doveadm sieve deactivate -u jane@example.com`</translation>
    </message>
    <message>
        <source>Activate another script, or none with `SETACTIVE &quot;&quot;`, then delete.</source>
        <translation>Başka bir betiği etkinleştirin ya da `SETACTIVE &quot;&quot;` ile hiçbirini bırakmayın, sonra silin.</translation>
    </message>
    <message>
        <source>Only DELETESCRIPT brings it.</source>
        <translation>Yalnızca DELETESCRIPT ile gelir.</translation>
    </message>
    <message>
        <source>Name already exists</source>
        <translation>Ad zaten var</translation>
    </message>
    <message>
        <source>RENAMESCRIPT</source>
        <translation>RENAMESCRIPT</translation>
    </message>
    <message>
        <source>RENAMESCRIPT would overwrite another script.</source>
        <translation>RENAMESCRIPT başka bir betiğin üzerine yazacaktır.</translation>
    </message>
    <message>
        <source>Renaming a new draft to the name of the script in use.</source>
        <translation>Yeni taslağa, kullanılan betiğin adını vermek.</translation>
    </message>
    <message>
        <source>Delete or rename the old one first.</source>
        <translation>Önce eskisini silin ya da yeniden adlandırın.</translation>
    </message>
    <message>
        <source>PUTSCRIPT, by contrast, overwrites without asking.</source>
        <translation>PUTSCRIPT ise sormadan üzerine yazar.</translation>
    </message>
    <message>
        <source>Authentication mechanism too weak</source>
        <translation>Kimlik doğrulama yöntemi çok zayıf</translation>
    </message>
    <message>
        <source>AUTHENTICATE</source>
        <translation>AUTHENTICATE</translation>
    </message>
    <message>
        <source>The server&apos;s rules want a stronger login method for this user.</source>
        <translation>Sunucunun kuralları bu kullanıcı için daha güçlü bir oturum açma yöntemi ister.</translation>
    </message>
    <message>
        <source>A plug-in of the mail program offers only `PLAIN` where `SCRAM` is required.</source>
        <translation>Posta programının eklentisi, `SCRAM` istenirken yalnızca `PLAIN` sunar.</translation>
    </message>
    <message>
        <source>Choose another method in the plug-in, or let the admin allow PLAIN inside TLS.</source>
        <translation>Eklentide başka bir yöntem seçin ya da yönetici TLS içinde PLAIN&apos;e izin versin.</translation>
    </message>
    <message>
        <source>For a missing TLS say ENCRYPT-NEEDED.</source>
        <translation>Eksik TLS için ENCRYPT-NEEDED deyin.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Şifreleme gerekli</translation>
    </message>
    <message>
        <source>This login method is allowed only after STARTTLS.</source>
        <translation>Bu oturum açma yöntemine yalnızca STARTTLS&apos;ten sonra izin verilir.</translation>
    </message>
    <message>
        <source>The filter editor connects to port 4190 without TLS.</source>
        <translation>Filtre düzenleyicisi 4190&apos;a TLS olmadan bağlanır.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls sieve -connect mail.example.com:4190`</source>
        <translation>`openssl s_client -starttls sieve -connect mail.example.com:4190`</translation>
    </message>
    <message>
        <source>Switch STARTTLS on in the editor.</source>
        <translation>Düzenleyicide STARTTLS&apos;i açın.</translation>
    </message>
    <message>
        <source>RFC 5804 requires STARTTLS of every server.</source>
        <translation>RFC 5804 her sunucudan STARTTLS ister.</translation>
    </message>
    <message>
        <source>Script does not exist</source>
        <translation>Betik yok</translation>
    </message>
    <message>
        <source>GETSCRIPT, SETACTIVE, DELETESCRIPT, RENAMESCRIPT</source>
        <translation>GETSCRIPT, SETACTIVE, DELETESCRIPT, RENAMESCRIPT</translation>
    </message>
    <message>
        <source>No script of this name is there.</source>
        <translation>Bu adda bir betik yoktur.</translation>
    </message>
    <message>
        <source>Two programs manage scripts, and one has renamed or deleted it.</source>
        <translation>Betikleri iki program yönetiyordur ve biri betiği yeniden adlandırmış veya silmiştir.</translation>
    </message>
    <message>
        <source>`doveadm sieve list -u jane@example.com`</source>
        <translation>`doveadm sieve list -u jane@example.com`</translation>
    </message>
    <message>
        <source>List the scripts and take the right name.</source>
        <translation>Betikleri listeleyip doğru adı kullanın.</translation>
    </message>
    <message>
        <source>Names are case-sensitive.</source>
        <translation>Adlarda büyük ve küçük harf ayrılır.</translation>
    </message>
    <message>
        <source>Too many scripts</source>
        <translation>Çok fazla betik</translation>
    </message>
    <message>
        <source>PUTSCRIPT</source>
        <translation>PUTSCRIPT</translation>
    </message>
    <message>
        <source>The user has as many scripts as are allowed. The wire form is `QUOTA/MAXSCRIPTS`.</source>
        <translation>Kullanıcının izin verilen sayıda betiği vardır. Hattaki biçimi `QUOTA/MAXSCRIPTS`&apos;tir.</translation>
    </message>
    <message>
        <source>Several programs each left a script of their own on the server.</source>
        <translation>Birkaç program sunucuda ayrı ayrı kendi betiğini bırakmıştır.</translation>
    </message>
    <message>
        <source>Delete what is not active.</source>
        <translation>Etkin olmayanları silin.</translation>
    </message>
    <message>
        <source>Pigeonhole: `sieve_quota_max_scripts`, unlimited by default.</source>
        <translation>Pigeonhole: `sieve_quota_max_scripts`, varsayılan sınırsız.</translation>
    </message>
    <message>
        <source>Script too large</source>
        <translation>Betik çok büyük</translation>
    </message>
    <message>
        <source>PUTSCRIPT, HAVESPACE</source>
        <translation>PUTSCRIPT, HAVESPACE</translation>
    </message>
    <message>
        <source>The script is larger than the server takes. The wire form is `QUOTA/MAXSIZE`.</source>
        <translation>Betik, sunucunun alacağından büyüktür. Hattaki biçimi `QUOTA/MAXSIZE`&apos;dır.</translation>
    </message>
    <message>
        <source>A block list of thousands of addresses was written into the script.</source>
        <translation>Betiğe binlerce adreslik engelleme listesi yazılmıştır.</translation>
    </message>
    <message>
        <source>Shorten it; filter by domain, or block on the server.</source>
        <translation>Kısaltın; alan adına göre süzün ya da sunucuda engelleyin.</translation>
    </message>
    <message>
        <source>Pigeonhole: `sieve_max_script_size`, 1 MB by default.</source>
        <translation>Pigeonhole: `sieve_max_script_size`, varsayılan 1 MB.</translation>
    </message>
    <message>
        <source>Quota exceeded</source>
        <translation>Kota aşıldı</translation>
    </message>
    <message>
        <source>The script would go beyond the user&apos;s quota for scripts; the sub-codes tell whether by number or size.</source>
        <translation>Betik, kullanıcının betik kotasını aşacaktır; sayıyla mı boyutla mı olduğunu alt kodlar söyler.</translation>
    </message>
    <message>
        <source>Saving a filter in webmail fails. When all scripts together are too large, Dovecot Pigeonhole answers `NO (QUOTA/MAXSTORAGE)`, which is in no RFC.</source>
        <translation>Web postasında filtre kaydedilemez. Betiklerin toplamı fazla büyükse Dovecot Pigeonhole, hiçbir RFC&apos;de bulunmayan `NO (QUOTA/MAXSTORAGE)` yanıtını verir.</translation>
    </message>
    <message>
        <source>Delete old scripts, or ask the admin for more (in Pigeonhole `sieve_quota_max_storage` up to Dovecot 2.3, `sieve_quota_storage_size` since 2.4).</source>
        <translation>Eski betikleri silin ya da yöneticiden artırım isteyin (Pigeonhole&apos;da Dovecot 2.3&apos;e kadar `sieve_quota_max_storage`, 2.4&apos;ten beri `sieve_quota_storage_size`).</translation>
    </message>
    <message>
        <source>Say which limit with MAXSCRIPTS or MAXSIZE.</source>
        <translation>Hangi sınır olduğunu MAXSCRIPTS veya MAXSIZE ile söyleyin.</translation>
    </message>
    <message>
        <source>Referral to another server</source>
        <translation>Başka sunucuya yönlendirme</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The scripts of this user are on another server, whose `sieve://` URL stands behind the code.</source>
        <translation>Bu kullanıcının betikleri, `sieve://` URL&apos;si kodun arkasında bulunan başka bir sunucudadır.</translation>
    </message>
    <message>
        <source>After a move of mailboxes the editor still asks the old server.</source>
        <translation>Posta kutuları taşındıktan sonra düzenleyici hâlâ eski sunucuya sorar.</translation>
    </message>
    <message>
        <source>Enter the server of the URL.</source>
        <translation>URL&apos;deki sunucuyu girin.</translation>
    </message>
    <message>
        <source>Sent with BYE, it ends the session.</source>
        <translation>BYE ile gönderildiğinde oturumu bitirir.</translation>
    </message>
    <message>
        <source>Password transition needed</source>
        <translation>Parola geçişi gerekli</translation>
    </message>
    <message>
        <source>The password is stored in a form that this method cannot use; one login with PLAIN converts it.</source>
        <translation>Parola bu yöntemin kullanamayacağı biçimde saklanmıştır; PLAIN ile bir kez oturum açmak onu dönüştürür.</translation>
    </message>
    <message>
        <source>After a change of the password store, SCRAM logins fail for old accounts.</source>
        <translation>Parola deposu değiştikten sonra eski hesaplarda SCRAM ile oturum açılamaz.</translation>
    </message>
    <message>
        <source>Log in once with PLAIN inside TLS.</source>
        <translation>TLS içinde bir kez PLAIN ile oturum açın.</translation>
    </message>
    <message>
        <source>The same as 432 in SMTP.</source>
        <translation>SMTP&apos;deki 432&apos;nin karşılığıdır.</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>The server cannot do it now.</source>
        <translation>Sunucu bunu şu anda yapamaz.</translation>
    </message>
    <message>
        <source>Try again in some minutes; on the server look at the ManageSieve log.</source>
        <translation>Birkaç dakika sonra yeniden deneyin; sunucuda ManageSieve günlüğüne bakın.</translation>
    </message>
    <message>
        <source>Say TRYLATER for an outage, so that nobody doubts the password.</source>
        <translation>Kesinti için TRYLATER deyin ki kimse paroladan kuşkulanmasın.</translation>
    </message>
    <message>
        <source>Final login data</source>
        <translation>Son kimlik doğrulama verisi</translation>
    </message>
    <message>
        <source>The login succeeded, and the string behind the code belongs to the SASL dialogue.</source>
        <translation>Oturum açılmıştır; kodun arkasındaki dizgi SASL diyaloğuna aittir.</translation>
    </message>
    <message>
        <source>A client with SCRAM must check the server&apos;s signature in it.</source>
        <translation>SCRAM kullanan istemci, içindeki sunucu imzasını denetlemelidir.</translation>
    </message>
    <message>
        <source>Nothing for the user.</source>
        <translation>Kullanıcının bir şey yapması gerekmez.</translation>
    </message>
    <message>
        <source>Used only when the mechanism ends with data from the server.</source>
        <translation>Yalnızca yöntem sunucudan gelen veriyle bitiyorsa kullanılır.</translation>
    </message>
    <message>
        <source>Tag of the NOOP</source>
        <translation>NOOP etiketi</translation>
    </message>
    <message>
        <source>NOOP</source>
        <translation>NOOP</translation>
    </message>
    <message>
        <source>Repeats the string given with NOOP, so that a client knows where it is in the stream of answers.</source>
        <translation>NOOP ile verilen dizgiyi yineler; istemci böylece yanıt akışının neresinde olduğunu bilir.</translation>
    </message>
    <message>
        <source>`OK (TAG &quot;STARTTLS-RESYNC-CAPA&quot;) &quot;Done&quot;` in a session after STARTTLS.</source>
        <translation>STARTTLS sonrasındaki oturumda `OK (TAG &quot;STARTTLS-RESYNC-CAPA&quot;) &quot;Done&quot;`.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapmayın.</translation>
    </message>
    <message>
        <source>It answers only a NOOP with an argument.</source>
        <translation>Yalnızca değişkenli NOOP&apos;a yanıttır.</translation>
    </message>
    <message>
        <source>Saved with warnings</source>
        <translation>Uyarılarla kaydedildi</translation>
    </message>
    <message>
        <source>PUTSCRIPT, CHECKSCRIPT</source>
        <translation>PUTSCRIPT, CHECKSCRIPT</translation>
    </message>
    <message>
        <source>The script is valid and was taken; the text names doubtful lines.</source>
        <translation>Betik geçerlidir ve alınmıştır; metin kuşkulu satırları bildirir.</translation>
    </message>
    <message>
        <source>The compiler of the server accepted the script and doubts parts of it, for example a test that can never be true or an extension that is obsolete.</source>
        <translation>Sunucunun derleyicisi betiği kabul etmiş, ama bazı yerlerinden kuşkulanmıştır; örneğin hiç doğru olamayacak bir sınama veya eskimiş bir uzantı.</translation>
    </message>
    <message>
        <source>Read the lines named and correct them when there is time.</source>
        <translation>Belirtilen satırları okuyup uygun zamanda düzeltin.</translation>
    </message>
    <message>
        <source>Editors should show the text in spite of the OK.</source>
        <translation>Düzenleyiciler OK gelse de metni göstermelidir.</translation>
    </message>
    <message>
        <source>`NO (TRYLATER)` or `BYE (TRYLATER)` from a proxy or server whose backend or login service does not answer, or that has too many connections.</source>
        <translation>Arka ucu veya kimlik doğrulama hizmeti yanıt vermeyen ya da çok fazla bağlantısı olan bir vekil sunucu veya sunucu `NO (TRYLATER)` veya `BYE (TRYLATER)` gönderir.</translation>
    </message>
</context>
</TS>
