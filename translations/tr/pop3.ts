<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>pop3</name>
    <message>
        <source>Refusal (-ERR)</source>
        <extracomment>class err</extracomment>
        <translation>Ret (-ERR)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Kimlik doğrulama başarısız</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>The server blames the login: user name or password does not do. Without this code a client cannot tell a wrong password from a fault of the server, since POP3 has only `-ERR`.</source>
        <translation>Sunucu sorunu oturum bilgilerinde görür: Kullanıcı adı veya parola uygun değildir. POP3&apos;te yalnızca `-ERR` bulunduğu için istemci, bu kod olmadan yanlış parolayı sunucu arızasından ayıramaz.</translation>
    </message>
    <message>
        <source>Dovecot says `-ERR [AUTH] Authentication failed.`: password wrong, changed, or the user name lacks the domain.</source>
        <translation>Dovecot `-ERR [AUTH] Authentication failed.` der: Parola yanlıştır veya değişmiştir ya da kullanıcı adında alan adı eksiktir.</translation>
    </message>
    <message>
        <source>`doveadm auth test jane@example.com`</source>
        <translation>`doveadm auth test jane@example.com`</translation>
    </message>
    <message>
        <source>Enter both afresh with the full address.</source>
        <translation>İkisini de tam adresle baştan girin.</translation>
    </message>
    <message>
        <source>Gmail says `-ERR [AUTH] Username and password not accepted.` or `-ERR [AUTH] Web login required`: it wants an app password or OAuth 2.0, or a confirmation in the browser.</source>
        <translation>Gmail `-ERR [AUTH] Username and password not accepted.` veya `-ERR [AUTH] Web login required` der: Uygulama parolası veya OAuth 2.0 ya da tarayıcıda onay ister.</translation>
    </message>
    <message>
        <source>Create an app password; for the second, log in with a browser once.</source>
        <translation>Uygulama parolası oluşturun; ikincisinde bir kez tarayıcıyla oturum açın.</translation>
    </message>
    <message>
        <source>Send AUTH only for credentials; a broken password database is SYS/TEMP.</source>
        <translation>AUTH&apos;u yalnızca kimlik bilgileri için gönderin; parola veritabanı çalışmıyorsa SYS/TEMP gönderin.</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>Maildrop is in use</source>
        <translation>Posta kutusu kullanımda</translation>
    </message>
    <message>
        <source>Another POP3 session holds the mailbox: by the standard POP3 locks it for one session at a time, Dovecot does so with `pop3_lock_session = yes`. Dovecot 2.4.3 and newer also send the code with `Maximum number of connections from user+IP exceeded`. User name and password are right.</source>
        <translation>Posta kutusunu başka bir POP3 oturumu tutuyordur: Standarda göre POP3 onu aynı anda tek oturum için kilitler, Dovecot bunu `pop3_lock_session = yes` ile yapar. Dovecot 2.4.3 ve sonrası kodu `Maximum number of connections from user+IP exceeded` ile de gönderir. Kullanıcı adı ve parola doğrudur.</translation>
    </message>
    <message>
        <source>Two devices fetch at the same minute, or a session that broke off still holds the lock. Dovecot says `-ERR [IN-USE] Mailbox is locked by another POP3 session.`, Cyrus up to 2.3 `-ERR [IN-USE] Unable to lock maildrop`; since 2.4 Cyrus sends those words only with `popuseacl`, when the user may not read the mailbox.</source>
        <translation>İki aygıt aynı dakikada posta alıyordur ya da kopan bir oturum kilidi hâlâ tutuyordur. Dovecot `-ERR [IN-USE] Mailbox is locked by another POP3 session.`, 2.3&apos;e kadarki Cyrus `-ERR [IN-USE] Unable to lock maildrop` der; Cyrus 2.4&apos;ten beri bu sözleri yalnızca `popuseacl` ile, kullanıcı posta kutusunu okuyamadığında gönderir.</translation>
    </message>
    <message>
        <source>Wait some minutes and lengthen the interval; use IMAP where several devices read one mailbox.</source>
        <translation>Birkaç dakika bekleyip aralığı uzatın; bir posta kutusunu birkaç aygıt okuyorsa IMAP kullanın.</translation>
    </message>
    <message>
        <source>With IN-USE a client may say so instead of asking for the password.</source>
        <translation>IN-USE ile istemci parolayı sormak yerine durumu söyleyebilir.</translation>
    </message>
    <message>
        <source>mailbox locked</source>
        <translation>posta kutusu kilitli</translation>
    </message>
    <message>
        <source>Login delay not met</source>
        <translation>Oturum açma aralığına uyulmadı</translation>
    </message>
    <message>
        <source>The same user logged in a moment ago, and the server wants a pause between two logins. `CAPA` tells how many seconds.</source>
        <translation>Aynı kullanıcı az önce oturum açmıştır ve sunucu iki oturum açma arasında bekleme ister. Kaç saniye olduğunu `CAPA` söyler.</translation>
    </message>
    <message>
        <source>A mail program set to fetch every minute, or two programs on one mailbox. Cyrus has `popminpoll` for it, in minutes.</source>
        <translation>Dakikada bir posta alacak biçimde ayarlanmış bir program ya da tek posta kutusunda iki program. Cyrus&apos;ta bunun ayarı, dakika olarak `popminpoll`&apos;dur.</translation>
    </message>
    <message>
        <source>Fetch less often, every ten minutes for instance.</source>
        <translation>Daha seyrek, örneğin on dakikada bir alın.</translation>
    </message>
    <message>
        <source>A server that limits logins announces it with `LOGIN-DELAY` in CAPA.</source>
        <translation>Oturum açma sıklığını sınırlayan sunucu bunu CAPA içinde `LOGIN-DELAY` ile duyurur.</translation>
    </message>
    <message>
        <source>Permanent system failure</source>
        <translation>Kalıcı sistem hatası</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Her aşama</translation>
    </message>
    <message>
        <source>A fault or refusal of the server that does not pass by itself. The wire form is `[SYS/PERM]`.</source>
        <translation>Sunucunun kendiliğinden geçmeyecek bir arızası ya da reddi. Hatta `[SYS/PERM]` olarak görünür.</translation>
    </message>
    <message>
        <source>Gmail says `-ERR [SYS/PERM] Your account is not enabled for POP access`: POP is off in the settings.</source>
        <translation>Gmail `-ERR [SYS/PERM] Your account is not enabled for POP access` der: Ayarlarda POP kapalıdır.</translation>
    </message>
    <message>
        <source>Switch POP on in Gmail&apos;s settings, under Forwarding and POP/IMAP; in Workspace the admin must allow it.</source>
        <translation>Gmail ayarlarında Yönlendirme ve POP/IMAP altında POP&apos;u açın; Workspace&apos;te yönetici izin vermelidir.</translation>
    </message>
    <message>
        <source>Cyrus says `-ERR [SYS/PERM] Fatal error` or `Unable to open maildrop`; Dovecot sends the code for a mailbox that is missing or may not be opened, while an internal error of its storage is SYS/TEMP.</source>
        <translation>Cyrus `-ERR [SYS/PERM] Fatal error` veya `Unable to open maildrop` der; Dovecot bu kodu bulunmayan ya da açılmasına izin verilmeyen posta kutusu için gönderir, depolamasındaki bir iç hata ise SYS/TEMP olur.</translation>
    </message>
    <message>
        <source>Read the server&apos;s log of that second; permissions and damaged index files are frequent.</source>
        <translation>Sunucunun o saniyeye ait günlüğünü okuyun; izinler ve bozuk dizin dosyaları sık görülür.</translation>
    </message>
    <message>
        <source>SYS/PERM asks for a call to support; SYS/TEMP for patience.</source>
        <translation>SYS/PERM destekle görüşmeyi, SYS/TEMP sabretmeyi gerektirir.</translation>
    </message>
    <message>
        <source>Temporary system failure</source>
        <translation>Geçici sistem hatası</translation>
    </message>
    <message>
        <source>The server has trouble of its own that will pass; the password is not in question. The wire form is `[SYS/TEMP]`.</source>
        <translation>Sorun sunucunun kendisindedir ve geçicidir; parolayla ilgisi yoktur. Hatta `[SYS/TEMP]` olarak görünür.</translation>
    </message>
    <message>
        <source>`-ERR [SYS/TEMP]` with `Temporary authentication failure` or `Internal error occurred` from Dovecot: its password database, its storage or a backend does not answer.</source>
        <translation>Dovecot&apos;tan `Temporary authentication failure` veya `Internal error occurred` ile `-ERR [SYS/TEMP]`: Parola veritabanı, depolama alanı veya bir arka uç yanıt vermiyordur.</translation>
    </message>
    <message>
        <source>`doveadm log errors`</source>
        <translation>`doveadm log errors`</translation>
    </message>
    <message>
        <source>As the user, keep the password and wait. As the admin, read `doveadm log errors`.</source>
        <translation>Kullanıcıysanız parolayı değiştirmeden bekleyin. Yöneticiyseniz `doveadm log errors` çıktısını okuyun.</translation>
    </message>
    <message>
        <source>Dovecot says `Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)`: too many sessions of one user from one address. Versions 2.2 and 2.3 put `[SYS/TEMP]` in front, 2.4.0 to 2.4.2 no code, 2.4.3 and newer `[IN-USE]`, as those up to 2.1 did.</source>
        <translation>Dovecot `Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)` der: Bir kullanıcının aynı adresten açık oturumu çok fazladır. 2.2 ve 2.3 sürümleri metnin önüne `[SYS/TEMP]` koyar, 2.4.0-2.4.2 kod koymaz, 2.4.3 ve sonrası ise 2.1&apos;e kadarki sürümler gibi `[IN-USE]` koyar.</translation>
    </message>
    <message>
        <source>`doveadm who jane@example.com`</source>
        <translation>`doveadm who jane@example.com`</translation>
    </message>
    <message>
        <source>Close programs that keep sessions open, or raise `mail_max_userip_connections` on the server.</source>
        <translation>Oturumu açık tutan programları kapatın ya da sunucuda `mail_max_userip_connections` değerini yükseltin.</translation>
    </message>
    <message>
        <source>Send SYS/TEMP for every fault on your side, so that clients do not ask users for new passwords.</source>
        <translation>Kendi tarafınızdaki her arıza için SYS/TEMP gönderin ki istemciler kullanıcıdan yeni parola istemesin.</translation>
    </message>
    <message>
        <source>Message needs UTF-8</source>
        <translation>İleti UTF-8 gerektiriyor</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>The message has international headers or addresses, and the client has not said `UTF8`. The server will not hand it out in a mangled form.</source>
        <translation>İletide uluslararası başlıklar veya adresler vardır ve istemci `UTF8` komutunu vermemiştir. Sunucu iletiyi bozarak vermek istemez.</translation>
    </message>
    <message>
        <source>An old mail program stumbles over one message and fetches nothing behind it.</source>
        <translation>Eski bir posta programı tek bir iletide takılır ve ondan sonrakileri almaz.</translation>
    </message>
    <message>
        <source>Read that message in webmail or over IMAP, or update the program.</source>
        <translation>O iletiyi web postasında veya IMAP ile okuyun ya da programı güncelleyin.</translation>
    </message>
    <message>
        <source>A server without down-conversion sends UTF8 instead of a damaged message.</source>
        <translation>İletiyi basitleştirerek dönüştürmeyen sunucu, bozuk ileti yerine UTF8 gönderir.</translation>
    </message>
    <message>
        <source>The login was refused, or the server is out of order. Without these codes POP3 shows `-ERR` for both.</source>
        <translation>Oturum açma reddedilmiştir ya da sunucu çalışmıyordur. Bu kodlar olmadan POP3 ikisinde de `-ERR` gösterir.</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Not in question</source>
        <translation>Sorun o değildir</translation>
    </message>
    <message>
        <source>What the program should do</source>
        <translation>Programın yapması gereken</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Parolayı sormak</translation>
    </message>
    <message>
        <source>Keep quiet and try later</source>
        <translation>Sessizce daha sonra denemek</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Kim harekete geçer</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>The admin</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>If all users see AUTH at once, the server confuses the two: look at its password database.</source>
        <translation>Bütün kullanıcılar aynı anda AUTH görüyorsa sunucu ikisini karıştırıyordur: Parola veritabanına bakın.</translation>
    </message>
    <message>
        <source>Two reasons for being sent away at the door: another session is inside, or the last visit was a moment ago.</source>
        <translation>Kapıdan geri çevrilmenin iki nedeni: İçeride başka bir oturum vardır ya da son ziyaret az önce yapılmıştır.</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Ne zaman biter</translation>
    </message>
    <message>
        <source>When the other session quits or is cut off</source>
        <translation>Öteki oturum kapanınca ya da kesilince</translation>
    </message>
    <message>
        <source>After a fixed number of seconds</source>
        <translation>Belirli bir saniye sayısından sonra</translation>
    </message>
    <message>
        <source>Announced beforehand</source>
        <translation>Önceden duyurulur mu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>`CAPA` lists `LOGIN-DELAY` with the seconds</source>
        <translation>`CAPA`, `LOGIN-DELAY` ile saniyeyi verir</translation>
    </message>
    <message>
        <source>Was the password checked?</source>
        <translation>Parola denetlendi mi</translation>
    </message>
    <message>
        <source>Yes, and right</source>
        <translation>Evet, doğruydu</translation>
    </message>
    <message>
        <source>Not necessarily</source>
        <translation>Mutlaka değil</translation>
    </message>
    <message>
        <source>One single device</source>
        <translation>Tek bir cihazla</translation>
    </message>
    <message>
        <source>Only after a session that broke off</source>
        <translation>Yalnızca kopan bir oturumdan sonra</translation>
    </message>
    <message>
        <source>Fetching every minute is enough</source>
        <translation>Dakikada bir posta almak buna yeter</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>`popminpoll` does not help</source>
        <translation>`popminpoll` işe yaramaz</translation>
    </message>
    <message>
        <source>`popminpoll` in Cyrus, in minutes</source>
        <translation>Cyrus&apos;ta `popminpoll`, dakika olarak</translation>
    </message>
    <message>
        <source>Fetching every ten minutes from one device avoids both.</source>
        <translation>Tek cihazdan on dakikada bir almak ikisini de önler.</translation>
    </message>
    <message>
        <source>RFC 3206 lets a POP3 server say that the fault is its own. SYS/TEMP is likely to pass alone, so the user need not be alarmed; SYS/PERM needs somebody to step in.</source>
        <translation>POP3 sunucusu, RFC 3206 sayesinde sorunun kendisinde olduğunu söyleyebilir. SYS/TEMP büyük olasılıkla kendiliğinden geçer, kullanıcıyı telaşlandırmak gerekmez; SYS/PERM birinin el atmasını ister.</translation>
    </message>
    <message>
        <source>What the mail program should show</source>
        <translation>Posta programı ne göstermeli</translation>
    </message>
    <message>
        <source>Nothing, unless it lasts</source>
        <translation>Sürmedikçe hiçbir şey</translation>
    </message>
    <message>
        <source>The server&apos;s text, at once</source>
        <translation>Sunucunun metnini, hemen</translation>
    </message>
    <message>
        <source>Dovecot</source>
        <translation>Dovecot</translation>
    </message>
    <message>
        <source>Password database or storage does not answer</source>
        <translation>Parola veritabanı ya da depolama yanıt vermez</translation>
    </message>
    <message>
        <source>A mailbox that is missing or may not be opened</source>
        <translation>Bulunmayan ya da açılmasına izin verilmeyen posta kutusu</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Not typical</source>
        <translation>Tipik değil</translation>
    </message>
    <message>
        <source>POP is switched off in the settings</source>
        <translation>POP ayarlarda kapalıdır</translation>
    </message>
    <message>
        <source>Mends itself overnight</source>
        <translation>Bir gecede kendiliğinden düzelir mi</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Çoğu kez</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>Neredeyse hiç</translation>
    </message>
    <message>
        <source>A server sends AUTH only when it has really checked the password, and one of these two for everything else.</source>
        <translation>Sunucu AUTH kodunu yalnızca parolayı gerçekten denetlediğinde, geri kalan her şeyde bu ikisinden birini gönderir.</translation>
    </message>
</context>
</TS>
