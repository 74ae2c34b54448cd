<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>smtp</name>
    <message>
        <source>Positive Completion</source>
        <extracomment>class 2yz</extracomment>
        <translation>Olumlu Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>Positive Intermediate</source>
        <translation>Olumlu Ara Yanıt</translation>
    </message>
    <message>
        <source>Transient Negative Completion</source>
        <translation>Geçici Olumsuz Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>Permanent Negative Completion</source>
        <translation>Kalıcı Olumsuz Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>No class of SMTP</source>
        <translation>SMTP sınıfı dışında</translation>
    </message>
    <message>
        <source>Server cannot be reached</source>
        <translation>Sunucuya ulaşılamıyor</translation>
    </message>
    <message>
        <source>Before the connection</source>
        <translation>Bağlantıdan önce</translation>
    </message>
    <message>
        <source>Lists on the web (Kapeli, Malcolm)</source>
        <translation>İnternetteki listeler (Kapeli, Malcolm)</translation>
    </message>
    <message>
        <source>No SMTP server sends 101: RFC 5321 allows replies from 2 to 5 only. Lists carry it as “server unable to connect”. The number is the errno of Linux for `Network is unreachable` (ENETUNREACH), which programs print in brackets when they could not even begin to connect; that the lists have it from there is an inference.</source>
        <translation>Hiçbir SMTP sunucusu 101 göndermez: RFC 5321 yalnızca 2 ile 5 arasında başlayan yanıtlara izin verir. Listeler onu “sunucuya bağlanılamıyor” diye taşır. Kod, Linux&apos;un `Network is unreachable` (ENETUNREACH) için kullandığı errno değeridir; programlar daha bağlanmaya başlayamadıklarında onu ayraç içinde yazar. Listelerin bunu oradan aldığı bir çıkarımdır.</translation>
    </message>
    <message>
        <source>No server has answered, so nothing is known about the recipient. The message waits in the queue of whoever could not connect.</source>
        <translation>Hiçbir sunucu yanıt vermemiştir, dolayısıyla alıcı hakkında bir şey bilinmez. İleti, bağlanamayan tarafın kuyruğunda bekler.</translation>
    </message>
    <message>
        <source>Exim logs `defer (101): Network is unreachable`, Postfix `connect to …: Network is unreachable`, and the address is an IPv6 one: the destination has an AAAA record, your machine has no route for IPv6.</source>
        <translation>Exim günlüğe `defer (101): Network is unreachable`, Postfix `connect to …: Network is unreachable` yazar ve adres bir IPv6 adresidir: Hedefin AAAA kaydı vardır, makinenizde ise IPv6 için rota yoktur.</translation>
    </message>
    <message>
        <source>`ip -6 route show default`</source>
        <translation>`ip -6 route show default`</translation>
    </message>
    <message>
        <source>Set up the IPv6 route, or let the server use IPv4 only: `inet_protocols = ipv4` in Postfix, `disable_ipv6 = true` in Exim.</source>
        <translation>IPv6 rotasını kurun veya sunucunun yalnızca IPv4 kullanmasını sağlayın: Postfix&apos;te `inet_protocols = ipv4`, Exim&apos;de `disable_ipv6 = true`.</translation>
    </message>
    <message>
        <source>PHPMailer or a script says `Network is unreachable (101)` or `[Errno 101]`: the host or container has no way out, often because the hosting provider or a firewall blocks SMTP.</source>
        <translation>PHPMailer veya bir betik `Network is unreachable (101)` ya da `[Errno 101]` der: Makinenin veya konteynerin dışarı çıkışı yoktur; çoğu zaman SMTP&apos;yi barındırma sağlayıcısı veya bir güvenlik duvarı engelliyordur.</translation>
    </message>
    <message>
        <source>`nc -vz smtp.example.org 587`</source>
        <translation>`nc -vz smtp.example.org 587`</translation>
    </message>
    <message>
        <source>Ask the provider which ports are open, usually 587 or its own relay, and mend the default route.</source>
        <translation>Sağlayıcıya hangi bağlantı noktalarının açık olduğunu sorun (çoğunlukla 587 veya kendi aktarma sunucusu) ve varsayılan rotayı düzeltin.</translation>
    </message>
    <message>
        <source>As an SMTP reply 101 does not exist; a program that logs it should print the name of the errno too.</source>
        <translation>101 bir SMTP yanıtı olarak yoktur; onu günlüğe yazan program errno adını da yazmalıdır.</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>ağa ulaşılamıyor</translation>
    </message>
    <message>
        <source>ENETUNREACH</source>
        <translation>ENETUNREACH</translation>
    </message>
    <message>
        <source>cannot connect to server</source>
        <translation>sunucuya bağlanılamıyor</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>What people look up as SMTP 111 is the errno of Linux for `Connection refused` (ECONNREFUSED): the machine answered, but nothing listens on that port or a firewall sends the refusal. In lists it appears as “connection refused, or inability to open an SMTP stream”; no standard has it, and no reply starts with 1.</source>
        <translation>SMTP 111 diye aranan şey, Linux&apos;un `Connection refused` (ECONNREFUSED) için kullandığı errno değeridir: Makine yanıt vermiştir, ama o bağlantı noktasını dinleyen yoktur veya reddi bir güvenlik duvarı gönderiyordur. Listelerde “bağlantı reddedildi veya SMTP akışı açılamadı” diye geçer; hiçbir standartta yoktur, 1 ile başlayan yanıt da yoktur.</translation>
    </message>
    <message>
        <source>A refusal comes at once. If the program waits half a minute and more first, the packets are dropped instead, which is errno 110, `Connection timed out`.</source>
        <translation>Ret hemen gelir. Program önce yarım dakika veya daha uzun bekliyorsa paketler reddedilmiyor, atılıyordur; bunun errno değeri 110&apos;dur, `Connection timed out`.</translation>
    </message>
    <message>
        <source>A script or PHPMailer says `Connection refused (111)` or `[Errno 111] Connection refused`: it talks to `localhost` or to a port where no mail server listens.</source>
        <translation>Bir betik veya PHPMailer `Connection refused (111)` ya da `[Errno 111] Connection refused` der: `localhost` ile veya posta sunucusunun dinlemediği bir bağlantı noktasıyla konuşmaya çalışıyordur.</translation>
    </message>
    <message>
        <source>`ss -ltn &apos;sport = :25&apos;`</source>
        <translation>`ss -ltn &apos;sport = :25&apos;`</translation>
    </message>
    <message>
        <source>Give it the name and port of the submission server (587 or 465), or start the local mail server; in a container, localhost is the container itself.</source>
        <translation>İleti gönderim sunucusunun adını ve bağlantı noktasını (587 veya 465) verin ya da yerel posta sunucusunu başlatın; konteynerde localhost, konteynerin kendisidir.</translation>
    </message>
    <message>
        <source>Exim logs `defer (111): Connection refused` for one domain: its MX does not accept connections on port 25 at the moment, or refuses your address.</source>
        <translation>Exim tek bir alan adı için günlüğe `defer (111): Connection refused` yazar: O alan adının MX sunucusu şu anda 25 numaralı bağlantı noktasında bağlantı kabul etmiyordur veya adresinizi reddediyordur.</translation>
    </message>
    <message>
        <source>`nc -vz mx.example.org 25`</source>
        <translation>`nc -vz mx.example.org 25`</translation>
    </message>
    <message>
        <source>Leave it in the queue and try from another network; if that works, ask the recipient&apos;s admin about your address.</source>
        <translation>Kuyrukta bırakın ve başka bir ağdan deneyin; oradan oluyorsa adresinizi alıcı sunucunun yöneticisine sorun.</translation>
    </message>
    <message>
        <source>Servers cannot send 111; a host that wants no mail says 521 or 554 in its greeting or has a null MX.</source>
        <translation>Sunucular 111 gönderemez; posta istemeyen bir makine bunu karşılamasında 521 veya 554 ile söyler ya da boş (null) MX kaydı kullanır.</translation>
    </message>
    <message>
        <source>ECONNREFUSED</source>
        <translation>ECONNREFUSED</translation>
    </message>
    <message>
        <source>unable to open SMTP stream</source>
        <translation>SMTP akışı açılamadı</translation>
    </message>
    <message>
        <source>connection refused port 25</source>
        <translation>25 numaralı bağlantı noktası reddedildi</translation>
    </message>
    <message>
        <source>System status or help</source>
        <translation>Sistem durumu veya yardım</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>Lists on the web (Kapeli, Malcolm); old lists that point to RFC 876</source>
        <translation>İnternetteki listeler (Kapeli, Malcolm); RFC 876&apos;yı gösteren eski listeler</translation>
    </message>
    <message>
        <source>SMTP has no 200. Lists give it the meaning of 211 and 214, a status or help text; older ones call it a nonstandard success and point to RFC 876, a survey of 1983.</source>
        <translation>SMTP&apos;de 200 yoktur. Listeler ona 211 ve 214&apos;ün anlamını, durum veya yardım metnini verir; daha eskileri onu standart dışı bir başarı sayar ve 1983 tarihli bir derleme olan RFC 876&apos;yı gösterir.</translation>
    </message>
    <message>
        <source>A client that meets it anyway goes by the first digit: the command succeeded.</source>
        <translation>Yine de onunla karşılaşan bir istemci ilk rakama göre davranır: Komut başarılı olmuştur.</translation>
    </message>
    <message>
        <source>An application&apos;s mail log shows 200: the web API of a mail service took the request over HTTP.</source>
        <translation>Bir uygulamanın posta günlüğü 200 gösterir: Bir posta hizmetinin web API&apos;si isteği HTTP üzerinden almıştır.</translation>
    </message>
    <message>
        <source>Accepted is not delivered: look at the events or webhooks of that service for what became of the message.</source>
        <translation>Kabul edilmiş, teslim edilmiş demek değildir: İletinin sonucunu o hizmetin olay kayıtlarında veya web kancalarında arayın.</translation>
    </message>
    <message>
        <source>A home-made server answers with 200, and a client fails although all seems well: Python&apos;s `smtplib`, for one, compares with 250.</source>
        <translation>Kendi yapımı bir sunucu 200 ile yanıt verir ve her şey yolunda göründüğü hâlde istemci başarısız olur: Örneğin Python&apos;ın `smtplib` kitaplığı yanıtı 250 ile karşılaştırır.</translation>
    </message>
    <message>
        <source>Make the server send 250, and 211 or 214 to HELP.</source>
        <translation>Sunucunun 250, HELP komutuna ise 211 veya 214 göndermesini sağlayın.</translation>
    </message>
    <message>
        <source>Nobody should send 200 over SMTP: 250 is the success, 214 the help.</source>
        <translation>SMTP üzerinden kimse 200 göndermemelidir: Başarının kodu 250, yardımın kodu 214&apos;tür.</translation>
    </message>
    <message>
        <source>nonstandard success</source>
        <translation>standart dışı başarı</translation>
    </message>
    <message>
        <source>System status, or system help reply</source>
        <translation>Sistem durumu veya sistem yardımı yanıtı</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>HELP</translation>
    </message>
    <message>
        <source>HELP drew this answer: a few lines about the server itself or about the help it offers. It reports on no message and no recipient, so a transaction in progress stays exactly where it was.</source>
        <translation>HELP komutuna verilen bu yanıt, sunucunun kendisine veya sunduğu yardıma ilişkin birkaç satırdan oluşur. Hiçbir ileti veya alıcı hakkında bilgi vermez; bu nedenle süren bir posta işlemi olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>SMTP has no command that asks for a status report, so only HELP leads here, and the common mail servers answer HELP with 214. Which extensions a server has, a program learns from the EHLO reply.</source>
        <translation>SMTP&apos;de durum raporu isteyen bir komut yoktur; bu yanıta yalnızca HELP yol açar, yaygın posta sunucuları ise HELP komutuna 214 ile yanıt verir. Bir program, sunucuda hangi uzantıların bulunduğunu EHLO yanıtından öğrenir.</translation>
    </message>
    <message>
        <source>`211-Features:` or `211 End` stands in a log together with mail traffic: that is FTP, answering FEAT or STAT.</source>
        <translation>Posta trafiğiyle aynı günlükte `211-Features:` veya `211 End` vardır: Bu, FEAT veya STAT komutuna verilen FTP yanıtıdır.</translation>
    </message>
    <message>
        <source>Look at the port before you draw conclusions; on 21 it is the other protocol, and mail has nothing to do with it.</source>
        <translation>Sonuç çıkarmadan önce bağlantı noktasına bakın; 21 öbür protokoldür ve postayla ilgisi yoktur.</translation>
    </message>
    <message>
        <source>211 fits a HELP reply that talks about the server&apos;s own state or its help system; a list of commands or usage notes goes out as 214.</source>
        <translation>211, sunucunun kendi durumundan veya yardım sisteminden söz eden bir HELP yanıtına uyar; komut listesi veya kullanım notları 214 ile gönderilir.</translation>
    </message>
    <message>
        <source>server status</source>
        <translation>sunucu durumu</translation>
    </message>
    <message>
        <source>status report</source>
        <translation>durum raporu</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>Yardım metni</translation>
    </message>
    <message>
        <source>This is text for a person: the commands the server knows, or how to use one of them. The session goes on unchanged; sender and recipients of an open transaction stay as they were.</source>
        <translation>Bu, insanların okuması için yazılmış bir metindir: Sunucunun bildiği komutları veya bunlardan birinin nasıl kullanıldığını anlatır. Oturum değişmeden sürer; açık bir posta işleminde gönderen ve alıcı bilgileri geçerli kalır.</translation>
    </message>
    <message>
        <source>Client software should not parse it. Wording and layout are each server&apos;s own, and only the reply to EHLO states which extensions a client may use.</source>
        <translation>İstemci yazılımı bu metni ayrıştırmamalıdır. İfadeler ve düzen sunucudan sunucuya değişir; istemcinin hangi uzantıları kullanabileceğini yalnızca EHLO yanıtı bildirir.</translation>
    </message>
    <message>
        <source>HELP was sent to learn what a server can do: Exim answers `214-Commands supported:`, Exchange `214-This server supports the following commands:`, Sendmail a list of topics, Gmail only a link to a web search for RFC 5321.</source>
        <translation>Bir sunucunun neler yapabildiğini öğrenmek için HELP gönderilmiştir: Exim `214-Commands supported:`, Exchange `214-This server supports the following commands:` der, Sendmail bir konu listesi verir, Gmail ise yalnızca RFC 5321 için bir web araması bağlantısı gönderir.</translation>
    </message>
    <message>
        <source>Send EHLO instead and read its keywords: STARTTLS, AUTH, SIZE and the rest stand there and nowhere else.</source>
        <translation>Bunun yerine EHLO gönderip anahtar sözcüklerini okuyun: STARTTLS, AUTH, SIZE ve ötekiler yalnızca oradadır.</translation>
    </message>
    <message>
        <source>A vulnerability scanner reports that the help text reveals software and version, as Sendmail&apos;s does with `214-2.0.0 This is Sendmail version`.</source>
        <translation>Bir güvenlik açığı tarama aracı, yardım metninin yazılımı ve sürümünü açığa vurduğunu bildirir; Sendmail bunu `214-2.0.0 This is Sendmail version` ile yapar.</translation>
    </message>
    <message>
        <source>If your policy forbids it, shorten Sendmail&apos;s `helpfile`; updates protect better than silence about the version.</source>
        <translation>İlkeniz bunu yasaklıyorsa Sendmail&apos;in `helpfile` dosyasını kısaltın; güncellemeler, sürümü gizlemekten daha iyi korur.</translation>
    </message>
    <message>
        <source>214 is for usage text that only a human will read, such as the answer to HELP RCPT, and promises nothing about which commands will succeed.</source>
        <translation>214, HELP RCPT yanıtı gibi yalnızca insanların okuyacağı kullanım metinleri içindir ve hangi komutların başarılı olacağına dair bir söz vermez.</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>yardım bilgisi</translation>
    </message>
    <message>
        <source>HELP command</source>
        <translation>HELP komutu</translation>
    </message>
    <message>
        <source>list of commands</source>
        <translation>komut listesi</translation>
    </message>
    <message>
        <source>supported commands</source>
        <translation>desteklenen komutlar</translation>
    </message>
    <message>
        <source>Service ready</source>
        <translation>Hizmet hazır</translation>
    </message>
    <message>
        <source>Connection opened or STARTTLS</source>
        <translation>Bağlantı açılışı veya STARTTLS</translation>
    </message>
    <message>
        <source>Connection greeting</source>
        <translation>Bağlantı karşılaması</translation>
    </message>
    <message>
        <source>The server has taken the connection and gives its name; the client answers with EHLO.</source>
        <translation>Sunucu bağlantıyı kabul etmiştir ve adını bildirir; istemci EHLO ile yanıt verir.</translation>
    </message>
    <message>
        <source>Reply to STARTTLS</source>
        <translation>STARTTLS yanıtı</translation>
    </message>
    <message>
        <source>A session that is welcome starts with this line: the server gives its host name, often its software, and waits. It has seen neither a sender nor a recipient nor a message, so the greeting promises nothing about what follows.</source>
        <translation>Geri çevrilmeyen her oturum bu satırla başlar: Sunucu makine adını, çoğu zaman yazılımını da bildirir ve bekler. Henüz ne bir gönderen ne bir alıcı ne de bir ileti görmüştür; bu yüzden karşılama, ardından gelecekler için bir söz değildir.</translation>
    </message>
    <message>
        <source>After STARTTLS it is the last unencrypted line. Once the handshake has succeeded, both sides must forget what they learned before it, so the client opens with EHLO again and reads the new keyword list.</source>
        <translation>STARTTLS komutundan sonra ise şifrelenmemiş son satırdır. El sıkışma başarıyla tamamlandığında iki taraf da öncesinde öğrendiklerini unutmak zorundadır; bu nedenle istemci yeniden EHLO ile başlar ve yeni anahtar sözcük listesini okur.</translation>
    </message>
    <message>
        <source>No greeting ever appears on port 465, or OpenSSL says `wrong version number` on port 587: 465 speaks TLS from the first byte, 587 begins unencrypted and changes with STARTTLS.</source>
        <translation>465 numaralı bağlantı noktasında karşılama hiç görünmez veya 587&apos;de OpenSSL `wrong version number` der: 465 ilk bayttan itibaren TLS konuşur, 587 şifrelenmemiş başlar ve STARTTLS ile TLS&apos;ye geçer.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect mail.example.org:465`</source>
        <translation>`openssl s_client -connect mail.example.org:465`</translation>
    </message>
    <message>
        <source>Set the client to implicit TLS (often named SSL/TLS) on 465 and to STARTTLS on 587.</source>
        <translation>İstemciyi 465 için doğrudan TLS (çoğu programda SSL/TLS), 587 için STARTTLS kullanacak biçimde ayarlayın.</translation>
    </message>
    <message>
        <source>STARTTLS gets `220 2.0.0 Ready to start TLS` (Postfix), `220 2.0.0 SMTP server ready` (Exchange) or `220 TLS go ahead` (Exim), and the handshake fails: expired or unknown certificate, or no common TLS version.</source>
        <translation>STARTTLS komutu `220 2.0.0 Ready to start TLS` (Postfix), `220 2.0.0 SMTP server ready` (Exchange) veya `220 TLS go ahead` (Exim) yanıtını alır, ardından el sıkışma başarısız olur: Sertifikanın süresi dolmuştur, sertifika tanınmıyordur ya da ortak bir TLS sürümü yoktur.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mail.example.org:25 -servername mail.example.org`</source>
        <translation>`openssl s_client -starttls smtp -connect mail.example.org:25 -servername mail.example.org`</translation>
    </message>
    <message>
        <source>Renew or complete the certificate chain on the server, or allow a TLS version that both sides know; the side whose log names the alert is not always the one at fault.</source>
        <translation>Sunucudaki sertifika zincirini yenileyin veya tamamlayın ya da iki tarafın da bildiği bir TLS sürümüne izin verin; günlüğünde uyarı adı geçen taraf her zaman sorunun kaynağı değildir.</translation>
    </message>
    <message>
        <source>The greeting is a row of asterisks, `220 ****…`: a firewall such as a Cisco ASA with ESMTP inspection rewrites the session and may take STARTTLS out of the EHLO reply.</source>
        <translation>Karşılama bir dizi yıldız işaretidir, `220 ****…`: ESMTP denetimi yapan bir Cisco ASA gibi bir güvenlik duvarı oturumu değiştirir ve STARTTLS uzantısını EHLO yanıtından çıkarıyor olabilir.</translation>
    </message>
    <message>
        <source>Switch the inspection off (`no inspect esmtp` in the policy map of the ASA).</source>
        <translation>Denetimi kapatın (ASA&apos;nın ilke eşlemesinde `no inspect esmtp`).</translation>
    </message>
    <message>
        <source>Postfix logs `timed out while receiving the initial server greeting` or `lost connection with … while receiving the initial server greeting`: the server took the connection but did not greet in time, or hung up first.</source>
        <translation>Postfix günlüğe `timed out while receiving the initial server greeting` veya `lost connection with … while receiving the initial server greeting` yazar: Sunucu bağlantıyı almış ama zamanında karşılamamış veya önce kapatmıştır.</translation>
    </message>
    <message>
        <source>Let the client wait the five minutes of RFC 5321, which is the default of `smtp_helo_timeout` in Postfix.</source>
        <translation>İstemcinin RFC 5321&apos;deki beş dakikayı beklemesini sağlayın; bu, Postfix&apos;te `smtp_helo_timeout` ayarının varsayılanıdır.</translation>
    </message>
    <message>
        <source>As the server&apos;s admin, look for slow DNS or block list queries at connection time and for a full table of connections.</source>
        <translation>Sunucunun yöneticisiyseniz bağlantı anında yavaş kalan DNS veya engelleme listesi sorgularına ve dolmuş bağlantı tablosuna bakın.</translation>
    </message>
    <message>
        <source>Postfix with postscreen logs `PREGREET` and, with `postscreen_greet_action = enforce`, refuses the mail: the client talked before its turn. The first line of a multiline 220 comes at once, the last only after the tests, six seconds by default (`postscreen_greet_wait`).</source>
        <translation>postscreen kullanan Postfix günlüğe `PREGREET` yazar ve `postscreen_greet_action = enforce` ile postayı reddeder: İstemci sırasını beklemeden konuşmuştur. Çok satırlı 220 yanıtının ilk satırı hemen, son satırı ise ancak testlerden sonra gelir; bekleme varsayılan olarak altı saniyedir (`postscreen_greet_wait`).</translation>
    </message>
    <message>
        <source>Write clients so that they read up to the line with a space after the code; a real mail server does, and has nothing to change.</source>
        <translation>İstemciyi, koddan sonra boşluk gelen satıra kadar okuyacak biçimde yazın; gerçek bir posta sunucusu zaten böyle davranır ve bir şey değiştirmesi gerekmez.</translation>
    </message>
    <message>
        <source>The greeting came (`ESMTP Postfix`, `ESMTP Exim`, `ESMTP Sendmail`, `Microsoft ESMTP MAIL Service ready at`), yet the mail is refused.</source>
        <translation>Karşılama gelmiştir (`ESMTP Postfix`, `ESMTP Exim`, `ESMTP Sendmail`, `Microsoft ESMTP MAIL Service ready at`), posta ise reddedilir.</translation>
    </message>
    <message>
        <source>Look further down for the first 4yz or 5yz reply; the first line is not where it is decided.</source>
        <translation>Aşağıya doğru ilk 4yz veya 5yz yanıtını arayın; karar ilk satırda verilmez.</translation>
    </message>
    <message>
        <source>220 opens the dialogue when a connection is taken and hands the channel over to TLS after STARTTLS; a host that takes no mail at all greets with 521 or 554.</source>
        <translation>220, bağlantı alındığında diyaloğu açar, STARTTLS komutundan sonra ise kanalı TLS&apos;ye devreder; hiç posta almayan bir makine bağlantıyı 521 veya 554 ile karşılar.</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>karşılama</translation>
    </message>
    <message>
        <source>SMTP banner</source>
        <translation>SMTP karşılama satırı</translation>
    </message>
    <message>
        <source>welcome banner</source>
        <translation>hoş geldiniz satırı</translation>
    </message>
    <message>
        <source>TLS go-ahead</source>
        <translation>TLS için onay</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <translation>STARTTLS kabul edildi</translation>
    </message>
    <message>
        <source>Service closing transmission channel</source>
        <translation>Hizmet iletim kanalını kapatıyor</translation>
    </message>
    <message>
        <source>QUIT</source>
        <translation>QUIT</translation>
    </message>
    <message>
        <source>The client said QUIT, and the server says goodbye and closes the connection. Every message that already got its 250 after the message text stays accepted; a transaction still open at that moment is dropped.</source>
        <translation>İstemci QUIT göndermiştir; sunucu da vedalaşıp bağlantıyı kapatır. İleti metninden sonra 250 yanıtını almış olan her ileti kabul edilmiş sayılmaya devam eder; o anda hâlâ açık olan bir posta işlemi ise iptal edilir.</translation>
    </message>
    <message>
        <source>Postfix also says 221 without a QUIT, when the client sends something that is no SMTP at all.</source>
        <translation>Postfix, istemci SMTP ile hiç ilgisi olmayan bir şey gönderdiğinde QUIT olmadan da 221 der.</translation>
    </message>
    <message>
        <source>A message is missing, and the last line of the session is `221 2.0.0 Bye` or `221 2.0.0 … closing connection`.</source>
        <translation>Bir ileti kayıptır ve oturumun son satırı `221 2.0.0 Bye` veya `221 2.0.0 … closing connection` satırıdır.</translation>
    </message>
    <message>
        <source>Search upward for the reply to the final dot or, if the text was never sent, for the first 4yz or 5yz; with all recipients refused, a client skips DATA and leaves politely.</source>
        <translation>Yukarı doğru son noktaya verilen yanıtı, metin hiç gönderilmediyse ilk 4yz veya 5yz yanıtını arayın; bütün alıcıları reddedilen istemci DATA adımını atlar ve nazikçe ayrılır.</translation>
    </message>
    <message>
        <source>Postfix says `221 2.7.0 Error: I can break rules, too. Goodbye.` and logs `non-SMTP command from`: a scanner or a misdirected proxy sent `GET`, `POST` or `CONNECT` (`smtpd_forbidden_commands`), or a mail client ignored the refusal of DATA and sent its header lines as commands.</source>
        <translation>Postfix `221 2.7.0 Error: I can break rules, too. Goodbye.` der ve günlüğe `non-SMTP command from` yazar: Bir tarama aracı veya yanlış yere yönlenmiş bir vekil sunucu `GET`, `POST` veya `CONNECT` göndermiştir (`smtpd_forbidden_commands`) ya da bir posta istemcisi DATA komutunun reddini dikkate almayıp başlık satırlarını komut gibi göndermiştir.</translation>
    </message>
    <message>
        <source>Ignore strangers. If the client is yours, read the replies to RCPT TO and DATA before this line: the cause stands there, and the program has to check each reply.</source>
        <translation>Yabancıları dikkate almayın. İstemci sizinse bu satırdan önceki RCPT TO ve DATA yanıtlarını okuyun: Neden oradadır; programın her yanıtı denetlemesi gerekir.</translation>
    </message>
    <message>
        <source>The log is full of sessions with EHLO and QUIT and no mail; Postfix sums them up as `ehlo=1 quit=1 commands=2`.</source>
        <translation>Günlük, EHLO ve QUIT içeren ama posta taşımayan oturumlarla doludur; Postfix bunları `ehlo=1 quit=1 commands=2` diye özetler.</translation>
    </message>
    <message>
        <source>It is a monitoring check or a load balancer; let it probe less often if the lines disturb.</source>
        <translation>Bu bir izleme denetimi veya yük dengeleyicidir; satırlar rahatsız ediyorsa daha seyrek yoklamasını sağlayın.</translation>
    </message>
    <message>
        <source>The connection breaks while the client waits for the answer to QUIT.</source>
        <translation>İstemci QUIT yanıtını beklerken bağlantı kopar.</translation>
    </message>
    <message>
        <source>Count it as a normal end: messages whose final dot got 250 must not be sent again. Postfix does not even wait for it (`smtp_skip_quit_response`, yes by default).</source>
        <translation>Bunu olağan bir bitiş sayın: Son noktası 250 almış iletiler yeniden gönderilmemelidir. Postfix bu yanıtı beklemez bile (`smtp_skip_quit_response`, varsayılanı evet).</translation>
    </message>
    <message>
        <source>221 is the polite reply to QUIT; a server that has to hang up for reasons of its own says so with 421.</source>
        <translation>221, QUIT komutuna verilen nazik yanıttır; kendi nedenleriyle bağlantıyı kesmek zorunda kalan bir sunucu bunu 421 ile bildirir.</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>güle güle</translation>
    </message>
    <message>
        <source>QUIT reply</source>
        <translation>QUIT yanıtı</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>oturum sona erdi</translation>
    </message>
    <message>
        <source>Authentication succeeded</source>
        <translation>Kimlik doğrulama başarılı</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The login worked: for the rest of the connection the server treats the client as the account it proved to be. No message has been handed over yet; MAIL FROM comes next.</source>
        <translation>Oturum açma başarılı olmuştur: Sunucu, bağlantı sürdüğü müddetçe istemciyi kimliğini kanıtladığı hesap olarak görür. Henüz hiçbir ileti teslim alınmamıştır; sırada MAIL FROM vardır.</translation>
    </message>
    <message>
        <source>Being logged in is not permission for everything, and a second AUTH on the same connection gets 503. To change accounts, the client disconnects and starts again.</source>
        <translation>Oturum açmış olmak her şeye izin verildiği anlamına gelmez; aynı bağlantıda ikinci bir AUTH komutu da 503 alır. İstemci hesap değiştirmek için bağlantıyı kesip baştan başlar.</translation>
    </message>
    <message>
        <source>After `235 2.7.0 Authentication successful` the server refuses MAIL FROM or the message: Postfix with `553 5.7.1 … Sender address rejected: not owned by user`, Exchange Online with `554 5.2.252 SendAsDenied`. Typical of office printers and web applications.</source>
        <translation>`235 2.7.0 Authentication successful` yanıtından sonra sunucu MAIL FROM komutunu veya iletiyi reddeder: Postfix `553 5.7.1 … Sender address rejected: not owned by user`, Exchange Online `554 5.2.252 SendAsDenied` ile. Ofis yazıcılarında ve web uygulamalarında sık görülür.</translation>
    </message>
    <message>
        <source>Set the sender of the program to an address of that account, or have the server&apos;s admin grant the address (in Microsoft 365: Send As).</source>
        <translation>Programın gönderen adresini o hesabın bir adresiyle değiştirin veya sunucu yöneticisinden adres için izin isteyin (Microsoft 365&apos;te: Farklı Gönder).</translation>
    </message>
    <message>
        <source>One account logs in successfully from many unrelated networks, and the queue fills with mail that its owner did not write: the password is stolen.</source>
        <translation>Aynı hesaba birbiriyle ilgisiz birçok ağdan başarıyla oturum açılır ve kuyruk, hesap sahibinin yazmadığı postayla dolar: Parola çalınmıştır.</translation>
    </message>
    <message>
        <source>In Postfix: `grep -o &apos;sasl_username=[^,]*&apos; /var/log/mail.log | sort | uniq -c | sort -n`</source>
        <translation>Postfix&apos;te: `grep -o &apos;sasl_username=[^,]*&apos; /var/log/mail.log | sort | uniq -c | sort -n`</translation>
    </message>
    <message>
        <source>Change the password, revoke app passwords and tokens, empty the queue of that sender, then ask for removal from the block lists that took your server in.</source>
        <translation>Parolayı değiştirin, uygulama parolalarını ve erişim belirteçlerini iptal edin, kuyruğu o gönderenin postasından temizleyin, ardından sunucunuzu listesine almış engelleme listelerinden çıkarılmasını isteyin.</translation>
    </message>
    <message>
        <source>The next command is answered with 503 because the program sent AUTH again.</source>
        <translation>Program AUTH komutunu yeniden gönderdiği için sonraki komut 503 yanıtını alır.</translation>
    </message>
    <message>
        <source>Log in once a connection; for another account open another connection.</source>
        <translation>Bağlantı başına bir kez oturum açın; başka bir hesap için başka bir bağlantı açın.</translation>
    </message>
    <message>
        <source>A server ends a successful AUTH with 235; wrong credentials get 535, and a login service that is down gets 454.</source>
        <translation>Sunucu başarılı bir AUTH diyaloğunu 235 ile bitirir; yanlış kimlik bilgileri 535, çalışmayan bir kimlik doğrulama hizmeti 454 alır.</translation>
    </message>
    <message>
        <source>login successful</source>
        <translation>oturum açma başarılı</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>oturum açıldı</translation>
    </message>
    <message>
        <source>auth success</source>
        <translation>AUTH başarılı</translation>
    </message>
    <message>
        <source>password accepted</source>
        <translation>parola kabul edildi</translation>
    </message>
    <message>
        <source>Requested mail action okay, completed</source>
        <translation>İstenen işlem başarıyla tamamlandı</translation>
    </message>
    <message>
        <source>Most commands</source>
        <translation>Çoğu komut</translation>
    </message>
    <message>
        <source>General SMTP</source>
        <translation>Genel SMTP</translation>
    </message>
    <message>
        <source>The last command succeeded; after the message text it means that the server has taken responsibility for the message.</source>
        <translation>Son komut başarılı olmuştur; ileti metninden sonra geldiğinde sunucunun iletinin sorumluluğunu üstlendiği anlamına gelir.</translation>
    </message>
    <message>
        <source>Reply to ETRN</source>
        <translation>ETRN yanıtı</translation>
    </message>
    <message>
        <source>What this yes covers depends on the command before it. After EHLO it lists the server&apos;s extensions, after MAIL FROM or RCPT TO it accepts one address, and after RSET or NOOP it merely confirms.</source>
        <translation>Bu “evet” yanıtının neyi kapsadığı, kendisinden önceki komuta bağlıdır. EHLO komutundan sonra sunucunun uzantılarını listeler, MAIL FROM veya RCPT TO komutundan sonra tek bir adresi kabul eder, RSET veya NOOP komutundan sonra yalnızca onaylar.</translation>
    </message>
    <message>
        <source>Only the 250 after the final dot, or after the last BDAT chunk, moves the message. From then on the receiving server has to deliver it, pass it on or report the failure, and the sending server removes it from its queue.</source>
        <translation>İletinin el değiştirmesini sağlayan tek yanıt, son noktadan veya son BDAT parçasından sonra gelen 250 yanıtıdır. O andan itibaren alıcı sunucu iletiyi teslim etmek, başka bir sunucuya devretmek veya başarısızlığı bildirmek zorundadır; gönderen sunucu da iletiyi kuyruğundan çıkarır.</translation>
    </message>
    <message>
        <source>Accepted does not mean in the inbox: the message can still be filtered, quarantined, delayed or bounced, and the sender&apos;s log shows none of that.</source>
        <translation>Kabul edilmiş olmak, gelen kutusuna düşmek demek değildir: İleti sonradan ayıklanabilir, karantinaya alınabilir, gecikebilir veya geri dönebilir; gönderenin günlüğü bunların hiçbirini göstermez.</translation>
    </message>
    <message>
        <source>The sender&apos;s log has `status=sent (250 2.0.0 Ok: queued as …)` or, from Exchange Online, `250 2.6.0 … Queued mail for delivery`, and the recipient insists that nothing came.</source>
        <translation>Gönderenin günlüğünde `status=sent (250 2.0.0 Ok: queued as …)` veya Exchange Online&apos;dan gelen `250 2.6.0 … Queued mail for delivery` vardır, alıcı ise hiçbir şey gelmediğinde ısrar eder.</translation>
    </message>
    <message>
        <source>Message trace in the Exchange admin center; on Postfix `grep &lt;queue id&gt; /var/log/mail.log` on the receiving side</source>
        <translation>Exchange yönetim merkezinde ileti izleme; Postfix&apos;te alıcı sunucuda `grep &lt;queue id&gt; /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Do not send it again. Give the recipient&apos;s admin the time, both addresses and the queue identifier or Message-ID from this line; junk folder, quarantine and rules come first.</source>
        <translation>Yeniden göndermeyin. Alıcı sunucunun yöneticisine zamanı, iki adresi ve bu satırdaki kuyruk kimliğini veya Message-ID değerini bildirin; önce gereksiz posta klasörüne, karantinaya ve kurallara bakılır.</translation>
    </message>
    <message>
        <source>If it lies in the junk folder, read `Authentication-Results` in its header: SPF, DKIM and DMARC must pass for the domain in From.</source>
        <translation>İleti gereksiz posta klasöründeyse başlığındaki `Authentication-Results` alanını okuyun: SPF, DKIM ve DMARC, From alanındaki alan adı için geçerli çıkmalıdır.</translation>
    </message>
    <message>
        <source>The line that says sent has `relay=127.0.0.1` and `250 2.0.0 from MTA(smtp:[127.0.0.1]:10025)`: the mail has only come back from the local filter, here Amavis, under a new queue identifier.</source>
        <translation>Gönderildi diyen satırda `relay=127.0.0.1` ve `250 2.0.0 from MTA(smtp:[127.0.0.1]:10025)` vardır: Posta yalnızca yerel filtreden, burada Amavis&apos;ten, yeni bir kuyruk kimliğiyle geri dönmüştür.</translation>
    </message>
    <message>
        <source>Follow the second identifier, the one after `queued as`, to the line of the real delivery.</source>
        <translation>`queued as` sözlerinin ardındaki ikinci kimliği asıl teslimat satırına kadar izleyin.</translation>
    </message>
    <message>
        <source>A bounce arrives although the session ended in 250: a gateway that knows no recipients accepted everything, and the server behind it refused.</source>
        <translation>Oturum 250 ile bittiği hâlde geri dönen bir ileti (bounce) gelir: Alıcıları bilmeyen bir ağ geçidi her şeyi kabul etmiş, arkasındaki sunucu reddetmiştir.</translation>
    </message>
    <message>
        <source>Read the reply quoted in the bounce; it is the one that counts.</source>
        <translation>Geri dönen iletide alıntılanan yanıtı okuyun; geçerli olan odur.</translation>
    </message>
    <message>
        <source>As the gateway&apos;s admin, check recipients at RCPT TO, so that nothing is accepted that cannot be delivered.</source>
        <translation>Ağ geçidinin yöneticisiyseniz alıcıları RCPT TO aşamasında denetletin; böylece teslim edilemeyecek hiçbir şey kabul edilmez.</translation>
    </message>
    <message>
        <source>Every RCPT TO gets `250 2.1.5`, even for invented names: the domain has a catch-all mailbox, or the server checks recipients later.</source>
        <translation>Uydurma adlar için bile her RCPT TO komutuna `250 2.1.5` gelir: Alan adında bütün adresleri toplayan (catch-all) bir posta kutusu vardır veya sunucu alıcıları sonradan denetler.</translation>
    </message>
    <message>
        <source>Take no list of addresses as verified on this ground.</source>
        <translation>Hiçbir adres listesini buna dayanarak doğrulanmış saymayın.</translation>
    </message>
    <message>
        <source>Recipients get the same message several times: the client stopped waiting before the reply to the final dot arrived and sent again.</source>
        <translation>Alıcılara aynı ileti birkaç kez ulaşır: İstemci, son noktanın yanıtı gelmeden beklemekten vazgeçmiş ve yeniden göndermiştir.</translation>
    </message>
    <message>
        <source>Let the client wait ten minutes there, as RFC 5321 asks; in Postfix that is `smtp_data_done_timeout`, 600 seconds by default.</source>
        <translation>İstemcinin orada RFC 5321&apos;in istediği gibi on dakika beklemesini sağlayın; Postfix&apos;te bu, varsayılanı 600 saniye olan `smtp_data_done_timeout` ayarıdır.</translation>
    </message>
    <message>
        <source>The reply to EHLO (`250-mail.example.org Hello …, pleased to meet you` from Sendmail) lists no AUTH or no STARTTLS: many servers offer AUTH only after STARTTLS (`smtpd_tls_auth_only = yes` in Postfix), and a firewall that inspects SMTP takes STARTTLS away.</source>
        <translation>EHLO yanıtında (Sendmail&apos;de `250-mail.example.org Hello …, pleased to meet you`) AUTH veya STARTTLS yoktur: Birçok sunucu AUTH uzantısını ancak STARTTLS sonrasında sunar (Postfix&apos;te `smtpd_tls_auth_only = yes`), SMTP&apos;yi denetleyen bir güvenlik duvarı ise STARTTLS uzantısını listeden çıkarır.</translation>
    </message>
    <message>
        <source>`swaks --tls --quit-after EHLO --server mail.example.org:587`</source>
        <translation>`swaks --tls --quit-after EHLO --server mail.example.org:587`</translation>
    </message>
    <message>
        <source>Start TLS and send EHLO again; compare the list with one taken on the server itself.</source>
        <translation>TLS&apos;yi başlatıp EHLO komutunu yeniden gönderin; listeyi sunucunun kendisinde alınan listeyle karşılaştırın.</translation>
    </message>
    <message>
        <source>A site that is online only at times sends ETRN, gets 250 at once, and no mail comes.</source>
        <translation>Yalnızca ara sıra çevrimiçi olan bir kuruluş ETRN gönderir, hemen 250 alır ve posta gelmez.</translation>
    </message>
    <message>
        <source>Nothing may be waiting: Postfix gives 250 in either case. Otherwise let the provider in on port 25, for it opens the connection.</source>
        <translation>Bekleyen bir şey olmayabilir: Postfix her iki durumda da 250 verir. Değilse sağlayıcının 25 numaralı bağlantı noktasına gelmesine izin verin, çünkü bağlantıyı o açar.</translation>
    </message>
    <message>
        <source>250 is the general yes to a command that did all it should; after the message text a server sends it only once the message is safely stored.</source>
        <translation>250, yapması gereken her şeyi yapmış bir komuta verilen genel “evet” yanıtıdır; ileti metninden sonra sunucu bunu ancak ileti güvenle saklandığında gönderir.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>success</source>
        <translation>başarılı</translation>
    </message>
    <message>
        <source>message accepted</source>
        <translation>ileti kabul edildi</translation>
    </message>
    <message>
        <source>mail delivered</source>
        <translation>posta teslim edildi</translation>
    </message>
    <message>
        <source>sent successfully</source>
        <translation>başarıyla gönderildi</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>kuyruğa alındı</translation>
    </message>
    <message>
        <source>recipient accepted</source>
        <translation>alıcı kabul edildi</translation>
    </message>
    <message>
        <source>EHLO capability list</source>
        <translation>EHLO yetenek listesi</translation>
    </message>
    <message>
        <source>User not local; will forward</source>
        <translation>Kullanıcı yerel değil; ileti yönlendirilecek</translation>
    </message>
    <message>
        <source>RCPT TO, VRFY or ETRN</source>
        <translation>RCPT TO, VRFY veya ETRN</translation>
    </message>
    <message>
        <source>Reply to RCPT TO or VRFY</source>
        <translation>RCPT TO veya VRFY yanıtı</translation>
    </message>
    <message>
        <source>The mailbox now lives elsewhere; the server names the new address and forwards mail for the old one to it.</source>
        <translation>Posta kutusu artık başka bir yerdedir; sunucu yeni adresi bildirir ve eski adrese gelen postayı oraya yönlendirir.</translation>
    </message>
    <message>
        <source>The request was fine, but the queue holds no mail for the named host.</source>
        <translation>İstek doğrudur, ancak kuyrukta adı verilen makine için posta yoktur.</translation>
    </message>
    <message>
        <source>The recipient is accepted just as with 250, with a hint added: the mailbox has moved, here is its new address, and this server forwards the message itself.</source>
        <translation>Alıcı tıpkı 250 yanıtında olduğu gibi kabul edilir, buna bir de ipucu eklenir: Posta kutusu taşınmıştır, yeni adresi budur ve bu sunucu iletiyi kendisi yönlendirir.</translation>
    </message>
    <message>
        <source>The author may never see that hint, because the sending server need not pass it on. Silent forwarding under 250 is the common practice, as it does not reveal a private address.</source>
        <translation>Gönderen sunucu bu ipucunu iletmek zorunda olmadığından, iletiyi yazan onu hiç görmeyebilir. Özel bir adresi açığa vurmadığı için yaygın uygulama, 250 yanıtıyla sessizce yönlendirmektir.</translation>
    </message>
    <message>
        <source>The reply to RCPT TO names another address, as after a change of domain or the move of a colleague.</source>
        <translation>RCPT TO yanıtı, örneğin alan adı değişikliğinden veya bir çalışanın taşınmasından sonra, başka bir adres bildirir.</translation>
    </message>
    <message>
        <source>Send nothing to the new address as well: it would be a second copy. Update the address book only when its owner confirms, for a forged reply could divert mail.</source>
        <translation>Yeni adrese ayrıca göndermeyin: İkinci bir kopya olur. Adres defterini yalnızca adresin sahibi doğruladığında güncelleyin, çünkü sahte bir yanıt postayı başka yere saptırabilir.</translation>
    </message>
    <message>
        <source>The forwarded copy is rejected further on for SPF or DMARC and bounces.</source>
        <translation>Yönlendirilen kopya daha ileride SPF veya DMARC nedeniyle reddedilir ve geri döner.</translation>
    </message>
    <message>
        <source>Sign with DKIM on the sending server: forwarding breaks SPF, and DMARC then rests on the signature.</source>
        <translation>Gönderen sunucuda iletileri DKIM ile imzalayın: Yönlendirme SPF&apos;yi bozar ve o zaman DMARC bu imzaya dayanır.</translation>
    </message>
    <message>
        <source>VRFY or RCPT TO shows strangers where a forwarded address leads.</source>
        <translation>VRFY veya RCPT TO, yönlendirilen bir adresin nereye vardığını yabancılara gösterir.</translation>
    </message>
    <message>
        <source>Let the server forward silently with 250; RFC 5321 asks every implementation of 251 for such a switch.</source>
        <translation>Sunucunun 250 ile sessizce yönlendirmesini sağlayın; RFC 5321, 251 kullanan her yazılımdan böyle bir ayar ister.</translation>
    </message>
    <message>
        <source>ETRN gets `251 OK, no messages waiting` although mail was expected.</source>
        <translation>Posta beklendiği hâlde ETRN `251 OK, no messages waiting` yanıtını alır.</translation>
    </message>
    <message>
        <source>Repeat ETRN with the other names of your host and its domains: the answer covers only the name that was asked for.</source>
        <translation>ETRN komutunu makinenizin diğer adlarıyla ve alan adlarıyla yineleyin: Yanıt yalnızca sorulan adı kapsar.</translation>
    </message>
    <message>
        <source>251 suits a server that forwards on its own and may show the new address; 551 shows it and leaves the resending to the sender.</source>
        <translation>251, yönlendirmeyi kendisi yapan ve yeni adresi gösterebilen bir sunucuya uyar; 551 ise adresi gösterir ve yeniden göndermeyi gönderene bırakır.</translation>
    </message>
    <message>
        <source>mail forwarding</source>
        <translation>posta yönlendirme</translation>
    </message>
    <message>
        <source>forwarding address</source>
        <translation>yönlendirme adresi</translation>
    </message>
    <message>
        <source>redirected recipient</source>
        <translation>yönlendirilen alıcı</translation>
    </message>
    <message>
        <source>ETRN queue empty</source>
        <translation>ETRN kuyruğu boş</translation>
    </message>
    <message>
        <source>Cannot VRFY user, but will accept message</source>
        <translation>VRFY ile kullanıcı doğrulanamıyor, ancak ileti kabul edilecek</translation>
    </message>
    <message>
        <source>VRFY, EXPN or ETRN</source>
        <translation>VRFY, EXPN veya ETRN</translation>
    </message>
    <message>
        <source>Reply to VRFY or EXPN</source>
        <translation>VRFY veya EXPN yanıtı</translation>
    </message>
    <message>
        <source>The server neither confirms nor denies the address, because it cannot check it or does not want to tell.</source>
        <translation>Sunucu adresi ne doğrular ne de yadsır; çünkü ya denetleyemez ya da söylemek istemez.</translation>
    </message>
    <message>
        <source>Mail is waiting for the named host, and the server has begun to process it; delivery uses a new connection.</source>
        <translation>Adı verilen makine için bekleyen posta vardır ve sunucu bunu işlemeye başlamıştır; teslimat yeni bir bağlantı üzerinden yapılır.</translation>
    </message>
    <message>
        <source>To VRFY and EXPN this is a deliberate non-answer. The address may exist or not, nothing has been queued, and the session carries on.</source>
        <translation>VRFY ve EXPN için bu, bilerek verilmiş bir yanıtsızlıktır. Adres var da olabilir yok da; hiçbir şey kuyruğa alınmamıştır ve oturum sürer.</translation>
    </message>
    <message>
        <source>RFC 5321 does not list it for RCPT TO. If it comes there anyway, its first digit makes the recipient accepted.</source>
        <translation>RFC 5321 bu kodu RCPT TO için saymaz. Yine de oraya gelirse ilk rakamı alıcının kabul edildiğini gösterir.</translation>
    </message>
    <message>
        <source>A list checker or a scanner reports 252 for every address: Sendmail with the privacy option `novrfy` says `252 2.5.2 Cannot VRFY user; try RCPT to attempt delivery`, Exchange `252 2.1.5 Cannot VRFY user`, Exim `252 Administrative prohibition` where `acl_smtp_vrfy` does not permit it.</source>
        <translation>Bir liste denetleyicisi veya tarama aracı her adres için 252 bildirir: `novrfy` gizlilik seçeneği açık olan Sendmail `252 2.5.2 Cannot VRFY user; try RCPT to attempt delivery`, Exchange `252 2.1.5 Cannot VRFY user`, `acl_smtp_vrfy` ayarı izin vermeyen Exim ise `252 Administrative prohibition` der.</translation>
    </message>
    <message>
        <source>Conclude nothing about the mailbox, and keep the address until real mail to it is refused or bounces. On the server there is nothing to mend.</source>
        <translation>Posta kutusu hakkında hiçbir sonuç çıkarmayın ve adresi, ona giden gerçek posta reddedilene veya geri dönene kadar saklayın. Sunucuda düzeltilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>Postfix with VRFY enabled answers 252 for an address that it would take in RCPT TO and 550 for an unknown one, so a guesser learns the accounts after all.</source>
        <translation>VRFY komutu açık olan Postfix, RCPT TO aşamasında alacağı bir adrese 252, bilinmeyen bir adrese 550 yanıtını verir; tahmin yürüten biri hesapları yine de öğrenir.</translation>
    </message>
    <message>
        <source>`postconf disable_vrfy_command`</source>
        <translation>`postconf disable_vrfy_command`</translation>
    </message>
    <message>
        <source>Set `disable_vrfy_command = yes`; the command then gets 502.</source>
        <translation>`disable_vrfy_command = yes` ayarını yapın; komut o zaman 502 alır.</translation>
    </message>
    <message>
        <source>A program counts 252 to RCPT TO as a refusal: Python&apos;s `smtplib` takes only 250 and 251 there.</source>
        <translation>Bir program, RCPT TO yanıtındaki 252&apos;yi ret sayar: Python&apos;ın `smtplib` kitaplığı orada yalnızca 250 ve 251 kabul eder.</translation>
    </message>
    <message>
        <source>Have the server send 250 for accepted recipients, or let the program judge by the first digit.</source>
        <translation>Sunucunun kabul edilen alıcılara 250 göndermesini veya programın ilk rakama bakmasını sağlayın.</translation>
    </message>
    <message>
        <source>ETRN is answered with 252, and the announced mail does not come.</source>
        <translation>ETRN komutuna 252 yanıtı gelir, duyurulan posta ise gelmez.</translation>
    </message>
    <message>
        <source>Let the provider&apos;s connection in on port 25.</source>
        <translation>Sağlayıcının 25 numaralı bağlantı noktasına kuracağı bağlantıya izin verin.</translation>
    </message>
    <message>
        <source>252 is the reply to VRFY and EXPN of a server that cannot check addresses or has switched these commands off for privacy: 250 would claim a check, and 550 would deny the mailbox.</source>
        <translation>252, adresleri denetleyemeyen veya bu komutları gizlilik nedeniyle kapatmış bir sunucunun VRFY ve EXPN yanıtıdır: 250 denetim yapıldığını öne sürmüş, 550 posta kutusunun varlığını yadsımış olurdu.</translation>
    </message>
    <message>
        <source>address not verified</source>
        <translation>adres doğrulanmadı</translation>
    </message>
    <message>
        <source>verify address</source>
        <translation>adresi doğrula</translation>
    </message>
    <message>
        <source>user enumeration</source>
        <translation>kullanıcı adı taraması</translation>
    </message>
    <message>
        <source>EXPN switched off</source>
        <translation>EXPN kapatıldı</translation>
    </message>
    <message>
        <source>Pending messages for node started</source>
        <translation>Düğüm için bekleyen iletilerin gönderimi başlatıldı</translation>
    </message>
    <message>
        <source>ETRN</source>
        <translation>ETRN</translation>
    </message>
    <message>
        <source>The provider&apos;s server says how many messages it holds for the host named in ETRN and begins to process them. They do not come over this connection: the provider opens a new one to the customer&apos;s mail server, where each message meets the usual replies and can still be deferred or refused.</source>
        <translation>Hizmet sağlayıcının sunucusu, ETRN komutunda adı verilen makine için kaç ileti tuttuğunu söyler ve bunları işlemeye başlar. İletiler bu bağlantıdan gelmez: Sağlayıcı, müşterinin posta sunucusuna yeni bir bağlantı açar; her ileti orada olağan yanıtlarla karşılaşır ve yine ertelenebilir veya reddedilebilir.</translation>
    </message>
    <message>
        <source>Only some servers count. Postfix never does: it answers a successful ETRN with 250 whether or not mail is waiting.</source>
        <translation>Yalnızca bazı sunucular sayı verir. Postfix hiç vermez: Bekleyen posta olsun olmasın başarılı bir ETRN komutuna 250 yanıtını verir.</translation>
    </message>
    <message>
        <source>Fetchmail in ETRN mode, or a branch office that has just come online, is told of pending messages, and they do not arrive.</source>
        <translation>ETRN kipindeki Fetchmail&apos;e veya az önce çevrimiçi olmuş bir şubeye bekleyen iletiler olduğu bildirilir, ama iletiler gelmez.</translation>
    </message>
    <message>
        <source>Open port 25 on the customer&apos;s firewall to the provider, and have the provider check that its routing leads to the current IP address.</source>
        <translation>Müşterinin güvenlik duvarında 25 numaralı bağlantı noktasını sağlayıcıya açın; sağlayıcıdan da yönlendirme ayarının güncel IP adresini gösterdiğini denetlemesini isteyin.</translation>
    </message>
    <message>
        <source>Send ETRN again later and compare the number; 251 then means that the queue is empty.</source>
        <translation>Daha sonra yeniden ETRN gönderip sayıyı karşılaştırın; o zaman gelen 251, kuyruğun boş olduğunu gösterir.</translation>
    </message>
    <message>
        <source>253 suits an ETRN server that can count what it holds, 252 one that knows only that something is waiting, 250 one that does not look.</source>
        <translation>253, elinde tuttuğu iletileri sayabilen bir ETRN sunucusuna, 252 yalnızca bekleyen bir şeyler olduğunu bilene, 250 ise hiç bakmayana uyar.</translation>
    </message>
    <message>
        <source>mail waiting</source>
        <translation>bekleyen posta var</translation>
    </message>
    <message>
        <source>queue run started</source>
        <translation>kuyruk işleme başladı</translation>
    </message>
    <message>
        <source>ETRN success</source>
        <translation>ETRN başarılı</translation>
    </message>
    <message>
        <source>Server challenge</source>
        <translation>Sunucu sınaması</translation>
    </message>
    <message>
        <source>The login is halfway: the server has accepted the mechanism and waits for the client&apos;s next line. The text after the code is base64 data for the mechanism, and it can be empty. It is no verdict on the credentials; success comes as 235 and failure usually as 535.</source>
        <translation>Oturum açma işlemi yarı yoldadır: Sunucu mekanizmayı kabul etmiştir ve istemcinin bir sonraki satırını bekler. Kodun ardındaki metin, mekanizma için base64 verisidir ve boş olabilir. Kimlik bilgileri hakkında bir karar değildir; başarı 235, başarısızlık ise genellikle 535 olarak gelir.</translation>
    </message>
    <message>
        <source>Base64 is an encoding, not encryption. With PLAIN and LOGIN the client&apos;s answer contains the password, so the connection needs TLS, and a transcript must be redacted before anyone shares it.</source>
        <translation>Base64 bir kodlamadır, şifreleme değildir. PLAIN ve LOGIN mekanizmalarında istemcinin yanıtı parolayı içerir; bu nedenle bağlantıda TLS gerekir ve oturumun dökümü başkalarıyla paylaşılmadan önce gizli bilgilerden arındırılmalıdır.</translation>
    </message>
    <message>
        <source>A hand-made login with AUTH LOGIN (`334 VXNlcm5hbWU6`, then `334 UGFzc3dvcmQ6`: user name and password) ends in 535 although the password is right.</source>
        <translation>AUTH LOGIN ile elle açılan oturum (önce `334 VXNlcm5hbWU6`, sonra `334 UGFzc3dvcmQ6`: kullanıcı adı ve parola) parola doğru olduğu hâlde 535 ile biter.</translation>
    </message>
    <message>
        <source>`printf %s &apos;jane@example.org&apos; | base64`</source>
        <translation>`printf %s &apos;jane@example.org&apos; | base64`</translation>
    </message>
    <message>
        <source>Encode exactly the value, without the newline that `echo` appends.</source>
        <translation>Yalnızca değerin kendisini, `echo` komutunun eklediği satır sonu olmadan kodlayın.</translation>
    </message>
    <message>
        <source>XOAUTH2 gets a 334 with a long text that begins `eyJzdGF0dXMiOiI0MDAi`: decoded it is a JSON error with status 400, usually an expired or wrong token. After an empty line Gmail sends the failure code.</source>
        <translation>XOAUTH2, `eyJzdGF0dXMiOiI0MDAi` ile başlayan uzun bir metin taşıyan 334 alır: Kodu çözüldüğünde durumu 400 olan bir JSON hatasıdır; çoğu zaman belirtecin süresi dolmuştur veya belirteç yanlıştır. Boş bir satırdan sonra Gmail başarısızlık kodunu gönderir.</translation>
    </message>
    <message>
        <source>`echo &apos;eyJzdGF0dXMiOiI0MDAi…&apos; | base64 -d`</source>
        <translation>`echo &apos;eyJzdGF0dXMiOiI0MDAi…&apos; | base64 -d`</translation>
    </message>
    <message>
        <source>Fetch a new access token, and check its scope and the user name it was issued for.</source>
        <translation>Yeni bir erişim belirteci alın; kapsamını ve hangi kullanıcı adı için verildiğini denetleyin.</translation>
    </message>
    <message>
        <source>AUTH PLAIN without an initial response gets an empty 334, and the program waits for ever for a result.</source>
        <translation>İlk yanıt içermeyen AUTH PLAIN komutu boş bir 334 alır ve program sonsuza dek bir sonuç bekler.</translation>
    </message>
    <message>
        <source>Answer with one base64 line, or cancel with a single `*`, which the server confirms with 501.</source>
        <translation>Tek bir base64 satırıyla yanıt verin veya tek bir `*` ile iptal edin; sunucu bunu 501 ile onaylar.</translation>
    </message>
    <message>
        <source>CRAM-MD5 brings a 334 with a one-time challenge, and the login fails with every password: the server keeps only a hash that this mechanism cannot use.</source>
        <translation>CRAM-MD5, tek kullanımlık sınama (challenge) içeren bir 334 getirir ve oturum hiçbir parolayla açılmaz: Sunucu yalnızca bu mekanizmanın kullanamayacağı bir özet (hash) saklıyordur.</translation>
    </message>
    <message>
        <source>Log in with PLAIN over TLS; as the admin, stop offering CRAM-MD5.</source>
        <translation>TLS üzerinden PLAIN ile oturum açın; yöneticiyseniz CRAM-MD5 sunmayı bırakın.</translation>
    </message>
    <message>
        <source>334 keeps AUTH going with a challenge and occurs nowhere else; a client that sees it owes the server a login response, not message text.</source>
        <translation>334, AUTH diyaloğunu bir sınamayla sürdürür ve başka hiçbir yerde görülmez; onu alan istemcinin göndermesi gereken şey ileti metni değil, kimlik doğrulama yanıtıdır.</translation>
    </message>
    <message>
        <source>username prompt</source>
        <translation>kullanıcı adı istemi</translation>
    </message>
    <message>
        <source>password prompt</source>
        <translation>parola istemi</translation>
    </message>
    <message>
        <source>base64 prompt</source>
        <translation>base64 istemi</translation>
    </message>
    <message>
        <source>waiting for credentials</source>
        <translation>kimlik bilgileri bekleniyor</translation>
    </message>
    <message>
        <source>Start mail input</source>
        <translation>İleti girişine başlayın</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>From here on the server reads every line as header or body until a line with a single dot. The message is not accepted yet; the reply after that dot decides, and filters that read the content come into play only now.</source>
        <translation>Sunucu artık, tek bir noktadan oluşan satıra kadar her satırı başlık veya gövde olarak okur. İleti henüz kabul edilmemiştir; kararı o noktanın ardından gelen yanıt verir ve içeriği okuyan filtreler ancak şimdi devreye girer.</translation>
    </message>
    <message>
        <source>If the connection breaks before that final reply, the sending server keeps the message and tries again after 30 minutes or more. Duplicates are possible when the break comes after the dot, as the receiver may have stored the message already. Like other 3yz replies, 354 carries no enhanced status code.</source>
        <translation>Bağlantı bu nihai yanıttan önce koparsa gönderen sunucu iletiyi saklar ve 30 dakika veya daha uzun bir süre sonra yeniden dener. Kopma noktadan sonra olduysa ileti yinelenebilir, çünkü alan taraf onu çoktan saklamış olabilir. Diğer 3yz yanıtları gibi 354 de genişletilmiş durum kodu taşımaz.</translation>
    </message>
    <message>
        <source>Small messages pass, large ones stall after 354; Postfix logs `timed out while sending message body`: a path MTU problem, or a firewall that inspects SMTP.</source>
        <translation>Küçük iletiler geçer, büyükler 354 sonrasında takılır; Postfix günlüğe `timed out while sending message body` yazar: Bir yol MTU sorunu veya SMTP&apos;yi denetleyen bir güvenlik duvarı vardır.</translation>
    </message>
    <message>
        <source>`ping -M do -s 1472 mx.example.org`</source>
        <translation>`ping -M do -s 1472 mx.example.org`</translation>
    </message>
    <message>
        <source>Let ICMP “fragmentation needed” and “packet too big” through or lower the MTU of the tunnel, and switch SMTP inspection off.</source>
        <translation>ICMP “fragmentation needed” ve “packet too big” paketlerinin geçmesine izin verin veya tünelin MTU değerini düşürün ve SMTP denetimini kapatın.</translation>
    </message>
    <message>
        <source>Postfix logs `while sending end of data -- message may be sent more than once`: the receiver took long over the finished message, or the line broke, and the reply to the dot never came.</source>
        <translation>Postfix günlüğe `while sending end of data -- message may be sent more than once` yazar: Alan taraf tamamlanmış ileti üzerinde uzun süre çalışmış veya hat kopmuş, noktanın yanıtı hiç gelmemiştir.</translation>
    </message>
    <message>
        <source>As the sender, wait the ten minutes of RFC 5321 for that reply; as the receiver, make the content filter faster or let it run after acceptance.</source>
        <translation>Gönderen taraftaysanız bu yanıt için RFC 5321&apos;deki on dakikayı bekleyin; alan taraftaysanız içerik filtresini hızlandırın veya kabulden sonra çalıştırın.</translation>
    </message>
    <message>
        <source>After `354 End data with &lt;CR&gt;&lt;LF&gt;.&lt;CR&gt;&lt;LF&gt;` (Postfix) or `354 Enter message, ending with &quot;.&quot; on a line by itself` (Exim) the session stands still: the closing line with the dot is missing, or the program ends its lines with a bare LF.</source>
        <translation>`354 End data with &lt;CR&gt;&lt;LF&gt;.&lt;CR&gt;&lt;LF&gt;` (Postfix) veya `354 Enter message, ending with &quot;.&quot; on a line by itself` (Exim) yanıtından sonra oturum durur: Noktayla kapanış satırı eksiktir veya program satırlarını yalın LF ile bitiriyordur.</translation>
    </message>
    <message>
        <source>End every line with CRLF, put an extra dot before each line that begins with one, and close with CRLF, dot, CRLF.</source>
        <translation>Her satırı CRLF ile bitirin, noktayla başlayan her satırın başına bir nokta daha koyun ve CRLF, nokta, CRLF ile kapatın.</translation>
    </message>
    <message>
        <source>All recipients were refused, and 354 came all the same, because the client pipelined DATA.</source>
        <translation>Bütün alıcılar reddedilmiş, istemci DATA komutunu ardışık gönderdiği (pipelining) için yine de 354 gelmiştir.</translation>
    </message>
    <message>
        <source>Send just the dot; the transaction then fails with 554 or 503, as it should.</source>
        <translation>Yalnızca noktayı gönderin; posta işlemi o zaman, olması gerektiği gibi, 554 veya 503 ile başarısız olur.</translation>
    </message>
    <message>
        <source>Your own server takes bare line feeds around the dot as the end of the text: a second message can be smuggled into the first (SMTP smuggling).</source>
        <translation>Kendi sunucunuz, noktanın çevresindeki yalın satır beslemelerini (LF) metnin sonu sayar: Birinci iletinin içine ikinci bir ileti gizlenebilir (SMTP smuggling).</translation>
    </message>
    <message>
        <source>`postconf smtpd_forbid_bare_newline`</source>
        <translation>`postconf smtpd_forbid_bare_newline`</translation>
    </message>
    <message>
        <source>Accept nothing but CRLF, dot, CRLF. Postfix does so by default since 3.9 (`smtpd_forbid_bare_newline = normalize`).</source>
        <translation>CRLF, nokta, CRLF dışında hiçbir şeyi kabul etmeyin. Postfix bunu 3.9 sürümünden beri varsayılan olarak yapar (`smtpd_forbid_bare_newline = normalize`).</translation>
    </message>
    <message>
        <source>354 invites the message text after DATA and promises to read, not to accept; a client that uses BDAT never sees it and gets 250 for each chunk.</source>
        <translation>354, DATA komutundan sonra ileti metnini ister ve kabul etmeyi değil okumayı vadeder; BDAT kullanan bir istemci bu kodu hiç görmez ve her parça için 250 alır.</translation>
    </message>
    <message>
        <source>ready for data</source>
        <translation>veri için hazır</translation>
    </message>
    <message>
        <source>send message text</source>
        <translation>ileti metnini gönderin</translation>
    </message>
    <message>
        <source>end with a dot</source>
        <translation>nokta ile bitirin</translation>
    </message>
    <message>
        <source>DATA accepted</source>
        <translation>DATA kabul edildi</translation>
    </message>
    <message>
        <source>Transaction offset</source>
        <translation>Posta işleminin kaldığı konum</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>An interrupted transfer can go on: the server recognizes the transaction by the TRANSID parameter of MAIL FROM and names the octet of the message, counted from zero, at which the client should resume. With DATA that octet begins a line.</source>
        <translation>Yarıda kalmış bir aktarım sürdürülebilir: Sunucu, posta işlemini MAIL FROM komutunun TRANSID parametresinden tanır ve istemcinin iletinin sıfırdan sayılan hangi oktetinden devam etmesi gerektiğini bildirir. DATA kullanıldığında bu oktet bir satır başıdır.</translation>
    </message>
    <message>
        <source>What the server kept from the earlier connection still counts, recipients included; the message is accepted only with the 250 after its end. RFC 1845 is an experimental document and saw little use: Postfix, Exim, Sendmail and Exchange do not offer its CHECKPOINT extension.</source>
        <translation>Sunucunun önceki bağlantıdan sakladıkları, alıcılar da içinde olmak üzere, geçerliliğini korur; ileti ancak sonundan sonra gelen 250 ile kabul edilir. RFC 1845 deneysel bir belgedir ve pek kullanılmamıştır: Postfix, Exim, Sendmail ve Exchange, bu belgedeki CHECKPOINT uzantısını sunmaz.</translation>
    </message>
    <message>
        <source>Two systems that both support CHECKPOINT meet again after a dropped line, and the offset does not fit the message that the client holds.</source>
        <translation>Her ikisi de CHECKPOINT destekleyen iki sistem, hat koptuktan sonra yeniden buluşur ve bildirilen konum istemcinin elindeki iletiye uymaz.</translation>
    </message>
    <message>
        <source>Reset with RSET and begin an ordinary transaction without TRANSID. Where it fits, go on with DATA and send only the rest.</source>
        <translation>RSET ile sıfırlayın ve TRANSID olmadan olağan bir posta işlemi başlatın. Uyuyorsa DATA ile sürdürün ve yalnızca kalanı gönderin.</translation>
    </message>
    <message>
        <source>355 belongs to the CHECKPOINT extension alone and answers a MAIL FROM whose TRANSID the server remembers; a new transaction gets 250.</source>
        <translation>355 yalnızca CHECKPOINT uzantısına aittir ve TRANSID değerini sunucunun hatırladığı bir MAIL FROM komutuna yanıt olarak verilir; yeni bir posta işlemi 250 alır.</translation>
    </message>
    <message>
        <source>resume transfer</source>
        <translation>aktarımı sürdürme</translation>
    </message>
    <message>
        <source>checkpoint restart</source>
        <translation>denetim noktasından yeniden başlatma</translation>
    </message>
    <message>
        <source>Not authenticated, or sender not allowed</source>
        <translation>Kimlik doğrulanmadı veya gönderene izin yok</translation>
    </message>
    <message>
        <source>STARTTLS or MAIL FROM</source>
        <translation>STARTTLS veya MAIL FROM</translation>
    </message>
    <message>
        <source>Sendmail; Twilio SendGrid</source>
        <translation>Sendmail; Twilio SendGrid</translation>
    </message>
    <message>
        <source>No mail standard has 403; here two programs borrowed the number that HTTP made famous. Sendmail uses `403 4.7.0` for a TLS rule that was not met, mostly on the sending side in its own log, SendGrid for a From address that nobody verified.</source>
        <translation>Hiçbir posta standardında 403 yoktur; burada iki yazılım, HTTP&apos;nin ünlendirdiği kodu ödünç almıştır. Sendmail `403 4.7.0` kodunu yerine getirilmemiş bir TLS kuralı için, çoğunlukla gönderen tarafta ve kendi günlüğünde kullanır; SendGrid ise kimsenin doğrulamadığı bir From adresi için.</translation>
    </message>
    <message>
        <source>The 4 makes clients retry, yet neither of the two passes by waiting.</source>
        <translation>Baştaki 4 yüzünden istemciler yeniden dener, ama iki durum da beklemekle geçmez.</translation>
    </message>
    <message>
        <source>Sendmail logs `ruleset=tls_server, … reject=403 4.7.0 TLS handshake failed.` and the mail stays in the queue: the other server offers STARTTLS, and the handshake breaks.</source>
        <translation>Sendmail günlüğe `ruleset=tls_server, … reject=403 4.7.0 TLS handshake failed.` yazar ve posta kuyrukta kalır: Öbür sunucu STARTTLS sunar, el sıkışma ise yarıda kalır.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mx.example.org:25`</source>
        <translation>`openssl s_client -starttls smtp -connect mx.example.org:25`</translation>
    </message>
    <message>
        <source>Find the reason in the handshake (certificate, TLS version, key size); for a server that nobody mends, `Try_TLS:mx.example.org NO` in the access map sends unencrypted.</source>
        <translation>Nedeni el sıkışmada arayın (sertifika, TLS sürümü, anahtar boyu); kimsenin düzeltmediği bir sunucu için erişim haritasına yazılan `Try_TLS:mx.example.org NO` postayı şifrelenmemiş gönderir.</translation>
    </message>
    <message>
        <source>Sendmail says `403 4.7.0 not authenticated` or `server not authenticated`: the access map demands a verified certificate of the other side.</source>
        <translation>Sendmail `403 4.7.0 not authenticated` veya `server not authenticated` der: Erişim (access) haritası karşı taraftan doğrulanmış bir sertifika istiyordur.</translation>
    </message>
    <message>
        <source>Check the `TLS_Srv` and `TLS_Clt` entries of the access map and the CA file against the certificate.</source>
        <translation>Haritadaki `TLS_Srv` ve `TLS_Clt` kayıtlarını ve CA dosyasını sertifikayla karşılaştırın.</translation>
    </message>
    <message>
        <source>SendGrid answers `403 You are not authorized to send from that email address`: the From address is no verified Sender Identity of the account.</source>
        <translation>SendGrid `403 You are not authorized to send from that email address` yanıtını verir: From adresi, hesabın doğrulanmış bir Sender Identity kaydı değildir.</translation>
    </message>
    <message>
        <source>Verify the single sender or authenticate the whole domain in the console, or use an address that is verified.</source>
        <translation>Konsolda tek göndereni doğrulayın veya alan adının tümü için kimlik doğrulamasını kurun ya da doğrulanmış bir adres kullanın.</translation>
    </message>
    <message>
        <source>By the standards a missing login or TLS is 530, a refused sender 550 or 553.</source>
        <translation>Standartlara göre eksik oturum açmanın veya TLS&apos;nin yanıtı 530, reddedilen gönderenin yanıtı 550 veya 553&apos;tür.</translation>
    </message>
    <message>
        <source>TLS handshake failed Sendmail</source>
        <translation>Sendmail TLS el sıkışması başarısız</translation>
    </message>
    <message>
        <source>sender identity not verified</source>
        <translation>gönderen kimliği doğrulanmamış</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Bağlantı zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>Connection, or delivery inside Exchange</source>
        <translation>Bağlantı veya Exchange içinde teslimat</translation>
    </message>
    <message>
        <source>Lists on the web (Kapeli, Malcolm); Exchange with another meaning</source>
        <translation>İnternetteki listeler (Kapeli, Malcolm); Exchange&apos;de başka bir anlamla</translation>
    </message>
    <message>
        <source>Lists explain 420 as a timed-out connection. No standard has the number and the origin of that explanation was not found; when a connection times out, no reply comes at all.</source>
        <translation>Listeler 420&apos;yi zaman aşımına uğramış bağlantı diye açıklar. Kod hiçbir standartta yoktur ve bu açıklamanın kaynağı bulunamamıştır; bağlantı zaman aşımına uğradığında zaten hiçbir yanıt gelmez.</translation>
    </message>
    <message>
        <source>Where it really occurs, in Exchange, it is about an ambiguous recipient.</source>
        <translation>Gerçekten görüldüğü yerde, Exchange&apos;de, belirsiz bir alıcıyla ilgilidir.</translation>
    </message>
    <message>
        <source>Exchange holds a message with `420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address`: two objects in Active Directory carry the same address.</source>
        <translation>Exchange bir iletiyi `420 4.2.0 RESOLVER.ADR.Ambiguous; ambiguous address` ile bekletir: Active Directory&apos;de iki nesne aynı adresi taşıyordur.</translation>
    </message>
    <message>
        <source>`Get-Recipient -ResultSize Unlimited -Filter &quot;EmailAddresses -eq &apos;jane@example.org&apos;&quot;`</source>
        <translation>`Get-Recipient -ResultSize Unlimited -Filter &quot;EmailAddresses -eq &apos;jane@example.org&apos;&quot;`</translation>
    </message>
    <message>
        <source>Remove the address from one of them; the messages are deferred until the directory is corrected, then go out by themselves.</source>
        <translation>Adresi birinden kaldırın; dizin düzeltilene kadar iletiler ertelenir, sonra kendiliğinden yola çıkar.</translation>
    </message>
    <message>
        <source>A program shows 420 or “timeout” of its own for a server that did not answer.</source>
        <translation>Bir program, yanıt vermeyen bir sunucu için kendiliğinden 420 veya “zaman aşımı” gösterir.</translation>
    </message>
    <message>
        <source>`nc -vz -w 30 mx.example.org 25`</source>
        <translation>`nc -vz -w 30 mx.example.org 25`</translation>
    </message>
    <message>
        <source>Test the port from the sending machine: blocked outgoing port 25 is the usual reason, a server that is down the next.</source>
        <translation>Bağlantı noktasını gönderen makineden sınayın: En sık görülen neden, 25 numaralı bağlantı noktasının dışarıya kapatılmış olmasıdır; ondan sonra çalışmayan bir sunucu gelir.</translation>
    </message>
    <message>
        <source>For a session that timed out the standard has 421 with 4.4.2; 420 should not be sent.</source>
        <translation>Zaman aşımına uğrayan bir oturum için standartta 4.4.2 ile birlikte 421 vardır; 420 gönderilmemelidir.</translation>
    </message>
    <message>
        <source>connection timeout</source>
        <translation>bağlantı zaman aşımı</translation>
    </message>
    <message>
        <source>ambiguous address</source>
        <translation>belirsiz adres</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>The server is hanging up: it is shutting down, overloaded or out of connection slots, or it has waited too long for the client. 421 can stand in place of the greeting or answer any command, and the connection ends with it.</source>
        <translation>Sunucu bağlantıyı kesiyordur: Kapanmak üzeredir, aşırı yük altındadır, bağlantı kapasitesi dolmuştur veya istemciyi gereğinden uzun süre beklemiştir. 421, karşılama yanıtının yerine geçebilir veya herhangi bir komuta yanıt olarak gelebilir; bağlantı bu yanıtla sona erer.</translation>
    </message>
    <message>
        <source>This is temporary. The message in progress was not accepted; it stays in the sending server&apos;s queue and is retried from there. Messages whose final dot got a 250 earlier in the same session are safe.</source>
        <translation>Bu durum geçicidir. Aktarılmakta olan ileti kabul edilmemiştir; gönderen sunucunun kuyruğunda kalır ve oradan yeniden denenir. Aynı oturumda daha önce son noktasına 250 yanıtı gelmiş iletiler güvendedir.</translation>
    </message>
    <message>
        <source>Large providers also use 421 to slow down a sender whose traffic looks wrong. The common mistakes are to treat it as a bounce and remove the address, or to reconnect at once and make the throttling worse.</source>
        <translation>Büyük sağlayıcılar, trafiği şüpheli görünen bir göndereni yavaşlatmak için de 421 kullanır. Sık yapılan hatalar, bunu geri dönen ileti sayıp adresi silmek veya hemen yeniden bağlanarak hız sınırlamasını ağırlaştırmaktır.</translation>
    </message>
    <message>
        <source>A provider slows the sender down for rate, complaints or reputation: Gmail `4.7.28`, Yahoo `4.7.0 [TSS04] … temporarily deferred due to unexpected volume or user complaints`.</source>
        <translation>Sağlayıcı göndereni hız, şikâyet veya itibar yüzünden yavaşlatır: Gmail `4.7.28`, Yahoo `4.7.0 [TSS04] … temporarily deferred due to unexpected volume or user complaints`.</translation>
    </message>
    <message>
        <source>`qshape deferred`</source>
        <translation>`qshape deferred`</translation>
    </message>
    <message>
        <source>Leave the mail in the queue, open fewer connections to this provider, and stop what draws the complaints before the queue time runs out.</source>
        <translation>Postayı kuyrukta bırakın, bu sağlayıcıya daha az bağlantı açın ve kuyruk süresi dolmadan şikâyete yol açan gönderimi durdurun.</translation>
    </message>
    <message>
        <source>As the sender, lower the number of parallel deliveries (`smtp_destination_concurrency_limit` in Postfix, 20 by default). As the receiver, raise `smtpd_client_connection_count_limit` (50 by default) only for clients that need it.</source>
        <translation>Gönderen tarafsanız eşzamanlı teslimat sayısını düşürün (Postfix&apos;te `smtp_destination_concurrency_limit`, varsayılan 20). Alan tarafsanız `smtpd_client_connection_count_limit` değerini (varsayılan 50) yalnızca gereken istemciler için yükseltin.</translation>
    </message>
    <message>
        <source>The server is stopping, overloaded or out of processes: Postfix `postscreen` `4.3.2 All server ports are busy`, Gmail `4.4.5 Server busy, try again later`, Outlook.com `4.3.2 Service not available`.</source>
        <translation>Sunucu kapanıyordur, aşırı yüklüdür veya süreçleri tükenmiştir: Postfix `postscreen` `4.3.2 All server ports are busy`, Gmail `4.4.5 Server busy, try again later`, Outlook.com `4.3.2 Service not available`.</translation>
    </message>
    <message>
        <source>Wait for the queue. As the receiver, look in the log for a restart, high load or an exhausted process limit.</source>
        <translation>Kuyruğu bekleyin. Alan tarafsanız günlükte yeniden başlatma, yüksek yük veya dolmuş süreç sınırı arayın.</translation>
    </message>
    <message>
        <source>RFC 5321 recommends at least 30 minutes between tries and at least 4 to 5 days before giving up; a second copy sent by hand only joins the same queue.</source>
        <translation>RFC 5321, denemeler arasında en az 30 dakika, vazgeçmeden önce en az 4-5 gün beklenmesini önerir; elle gönderilen ikinci bir kopya yalnızca aynı kuyruğa girer.</translation>
    </message>
    <message>
        <source>The client was silent for too long or made too many errors: Postfix `4.4.2 … Error: timeout exceeded`, `4.7.0 … Error: too many errors`.</source>
        <translation>İstemci çok uzun süre susmuş veya çok fazla hata yapmıştır: Postfix `4.4.2 … Error: timeout exceeded`, `4.7.0 … Error: too many errors`.</translation>
    </message>
    <message>
        <source>For a timeout look for packet loss, a wrong MTU or a firewall that inspects SMTP; for errors read the replies before the 421.</source>
        <translation>Zaman aşımında paket kaybı, yanlış MTU veya SMTP&apos;yi inceleyen bir güvenlik duvarı arayın; hatalarda 421&apos;den önceki yanıtları okuyun.</translation>
    </message>
    <message>
        <source>Exchange logs `421 4.4.2 Connection dropped due to SocketError`: the other side cut the connection, often during the TLS handshake because the two share no TLS version or a certificate is refused.</source>
        <translation>Exchange günlüğünde `421 4.4.2 Connection dropped due to SocketError` vardır: Karşı taraf bağlantıyı, çoğu zaman TLS el sıkışması sırasında, ortak TLS sürümü bulunmadığı veya sertifika reddedildiği için kesmiştir.</translation>
    </message>
    <message>
        <source>Let both sides offer TLS 1.2 or later, renew the certificate, and compare with the log of the other server at the same second.</source>
        <translation>İki tarafın da TLS 1.2 veya üstünü sunmasını sağlayın, sertifikayı yenileyin ve öteki sunucunun aynı saniyedeki günlüğüyle karşılaştırın.</translation>
    </message>
    <message>
        <source>SPF, DKIM or DMARC fails. Gmail sends `5.7.26` (421 with `4.7.26` while it only slows down), Exchange Online `5.7.509` for DMARC and `5.7.23` for SPF, Yahoo `554 5.7.9 Message not accepted for policy reasons`, Proofpoint `Email rejected per sender&apos;s DMARC policy`. Forwarding breaks SPF, and a mailing list that changes subject or text breaks DKIM.</source>
        <translation>SPF, DKIM veya DMARC denetimi başarısız olur. Gmail `5.7.26` (yalnızca yavaşlatırken 421 ile `4.7.26`), Exchange Online DMARC için `5.7.509`, SPF için `5.7.23`, Yahoo `554 5.7.9 Message not accepted for policy reasons`, Proofpoint `Email rejected per sender&apos;s DMARC policy` gönderir. Yönlendirme SPF&apos;yi, konuyu veya metni değiştiren bir posta listesi ise DKIM&apos;i bozar.</translation>
    </message>
    <message>
        <source>`dig +short TXT example.org; dig +short TXT _dmarc.example.org`</source>
        <translation>`dig +short TXT example.org; dig +short TXT _dmarc.example.org`</translation>
    </message>
    <message>
        <source>List every real sending server in the SPF record, sign with DKIM, and make one of the two pass for the domain in the From header.</source>
        <translation>Gerçekten gönderim yapan her sunucuyu SPF kaydına ekleyin, DKIM ile imzalayın ve ikisinden birinin From başlığındaki alan adı için geçmesini sağlayın.</translation>
    </message>
    <message>
        <source>Behind a forwarder or list, the author&apos;s DKIM signature has to survive; a list that changes messages should put its own address in From.</source>
        <translation>Yönlendirici veya posta listesi varsa iletiyi yazanın DKIM imzası bozulmadan kalmalıdır; iletileri değiştiren bir liste From başlığına kendi adresini koymalıdır.</translation>
    </message>
    <message>
        <source>A gateway asks the server behind it whether the recipient exists and has no answer yet: Postfix 450 `Recipient address rejected: unverified address`, Proofpoint 421 `Address verification in progress`, Exim `Could not complete sender verify callout` for the other direction. The nested reply in the text is the cause.</source>
        <translation>Ağ geçidi, alıcının var olup olmadığını arkasındaki sunucuya sorar ve henüz yanıt alamamıştır: Postfix 450 ile `Recipient address rejected: unverified address`, Proofpoint 421 ile `Address verification in progress`, ters yönde Exim `Could not complete sender verify callout` der. Neden, metnin içindeki yanıttır.</translation>
    </message>
    <message>
        <source>Wait for the next try. If it stays so, the admin of the gateway checks that the server behind it answers RCPT TO.</source>
        <translation>Sonraki denemeyi bekleyin. Durum sürerse ağ geçidinin yöneticisi arkadaki sunucunun RCPT TO komutunu yanıtladığını denetlemelidir.</translation>
    </message>
    <message>
        <source>421 is for a server that can no longer serve this session at all and hangs up; when only one recipient, message or command has to wait, 450, 451 or 452 keeps the session alive.</source>
        <translation>421, oturuma artık hiçbir biçimde hizmet veremeyen ve bağlantıyı kesen sunucu içindir; yalnızca bir alıcının, iletinin veya komutun beklemesi gerekiyorsa 450, 451 veya 452 oturumu açık tutar.</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>servis kullanılamıyor</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>çok fazla bağlantı</translation>
    </message>
    <message>
        <source>connection limit</source>
        <translation>bağlantı sınırı</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>hız sınırı</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>hız sınırlaması</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>sunucu meşgul</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>zaman aşımı</translation>
    </message>
    <message>
        <source>connection dropped</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>server shutting down</source>
        <translation>sunucu kapanıyor</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <translation>sunucu aşırı yüklü</translation>
    </message>
    <message>
        <source>too many errors</source>
        <translation>çok fazla hata</translation>
    </message>
    <message>
        <source>IP temporarily blocked</source>
        <translation>IP geçici olarak engellendi</translation>
    </message>
    <message>
        <source>Password transition needed (listed for X.7.12)</source>
        <translation>Parola geçişi gerekli (X.7.12 için listelenmiş)</translation>
    </message>
    <message>
        <source>RCPT TO or AUTH</source>
        <translation>RCPT TO veya AUTH</translation>
    </message>
    <message>
        <source>No SMTP specification defines 422 as a reply. RFC 5248 merely lists it next to 432 as a basic code that can go with X.7.12, a password transition. No server is known to use it so; should it answer AUTH, the remedy is that of 432.</source>
        <translation>Hiçbir SMTP belirtimi 422&apos;yi yanıt olarak tanımlamaz. RFC 5248 onu yalnızca 432&apos;nin yanında, parola geçişi kodu olan X.7.12 ile birlikte kullanılabilecek temel bir kod olarak sıralar. Bunu böyle kullanan bir sunucu bilinmiyor; AUTH komutuna yanıt olarak gelirse çözümü 432&apos;ninkidir.</translation>
    </message>
    <message>
        <source>Lists on the web explain 422 as a mailbox over its limit, which is 4.2.2 without the dots; the standard&apos;s code for that is 452 or 552. Some hosts do send `422 4.2.2`. A client that does not know the number goes by its first digit: the command failed for now, and the message stays in its queue.</source>
        <translation>İnternetteki listeler 422&apos;yi sınırını aşmış posta kutusu diye açıklar; bu, noktaları atılmış 4.2.2&apos;dir ve standarttaki kodu 452 veya 552&apos;dir. Bazı sunucular gerçekten `422 4.2.2` gönderir. Kodu tanımayan bir istemci ilk rakama bakar: Komut şimdilik başarısız olmuştur ve ileti kuyruğunda kalır.</translation>
    </message>
    <message>
        <source>The text speaks of a full mailbox, with `422 4.2.2`.</source>
        <translation>Metin dolu bir posta kutusundan söz eder ve `422 4.2.2` ile gelir.</translation>
    </message>
    <message>
        <source>Let the queue retry, and tell the recipient by another way that room is needed.</source>
        <translation>Kuyruğun yeniden denemesine izin verin ve alıcıya yer açması gerektiğini başka bir yoldan bildirin.</translation>
    </message>
    <message>
        <source>`422 4.2.2 Greylisted, please try again in a few moments.`: greylisting as in an example of Stalwart&apos;s documentation, copied into real servers.</source>
        <translation>`422 4.2.2 Greylisted, please try again in a few moments.`: Stalwart belgelerindeki bir örnekten gerçek sunuculara alınmış gri listeleme.</translation>
    </message>
    <message>
        <source>Do nothing: the next attempt from the same address passes.</source>
        <translation>Hiçbir şey yapmayın: Aynı adresten gelen bir sonraki deneme geçer.</translation>
    </message>
    <message>
        <source>A Barracuda gateway answers `422 License Expired`: the recipient&apos;s licence for the filter has run out.</source>
        <translation>Bir Barracuda ağ geçidi `422 License Expired` yanıtını verir: Alıcının filtre lisansı dolmuştur.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s admin can renew it; call, since mail to them does not get through.</source>
        <translation>Lisansı yalnızca alıcı sunucunun yöneticisi yenileyebilir; posta ulaşmadığı için telefon edin.</translation>
    </message>
    <message>
        <source>An application log shows 422 from a mail provider: its web API answered with HTTP 422, and no SMTP was spoken.</source>
        <translation>Bir uygulama günlüğü, posta sağlayıcısından 422 gösterir: Sağlayıcının web API&apos;si HTTP 422 ile yanıt vermiştir, SMTP konuşulmamıştır.</translation>
    </message>
    <message>
        <source>Look the error up in the API&apos;s documentation: a field of the request was not acceptable.</source>
        <translation>Hatayı API belgelerinde arayın: İsteğin bir alanı kabul edilmemiştir.</translation>
    </message>
    <message>
        <source>No server should send 422: 432 with 4.7.12 has a specification, and a full mailbox is 452 with 4.2.2.</source>
        <translation>Hiçbir sunucu 422 göndermemelidir: 4.7.12 ile birlikte 432&apos;nin bir belirtimi vardır, dolu posta kutusuna ise 4.2.2 ile birlikte 452 verilir.</translation>
    </message>
    <message>
        <source>password migration</source>
        <translation>parola taşıma</translation>
    </message>
    <message>
        <source>mailbox over its limit</source>
        <translation>posta kutusu sınırını aştı</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>posta kutusu dolu</translation>
    </message>
    <message>
        <source>license expired</source>
        <translation>lisans süresi doldu</translation>
    </message>
    <message>
        <source>Invalid command (listed for X.5.1)</source>
        <translation>Geçersiz komut (X.5.1 için listelenmiş)</translation>
    </message>
    <message>
        <source>You will not find 430 in any SMTP specification. RFC 5248 merely names it among the basic codes for X.5.1, a command that is unsupported or comes at the wrong point of the session. The pairing contradicts itself: RFC 3463 considers X.5.1 useful only as a permanent error, while the 4 at the front promises that a retry can help.</source>
        <translation>430&apos;u hiçbir SMTP belirtiminde bulamazsınız. RFC 5248 onu yalnızca, desteklenmeyen veya oturumun yanlış noktasında gelen bir komutu gösteren X.5.1&apos;in temel kodları arasında anar. Bu eşleştirme kendisiyle çelişir: RFC 3463, X.5.1&apos;i yalnızca kalıcı hata olarak yararlı görürken baştaki 4, yeniden denemenin işe yarayabileceğini söyler.</translation>
    </message>
    <message>
        <source>In the field the number is Exchange&apos;s: a mailbox could not be opened, and no command was wrong. The message waits in the client&apos;s queue and comes back as undeliverable when the queue time is over.</source>
        <translation>Sahada bu kod Exchange&apos;e aittir: Bir posta kutusu açılamamıştır, ortada hatalı bir komut yoktur. İleti istemcinin kuyruğunda bekler ve kuyruk süresi dolduğunda teslim edilemeyen ileti olarak döner.</translation>
    </message>
    <message>
        <source>Exchange Online accepts the login of a program and then refuses its message with `430 4.2.0 STOREDRV; mailbox logon failure`: the account may not open the mailbox it sends from.</source>
        <translation>Exchange Online, bir programın oturum açmasını kabul eder, sonra iletisini `430 4.2.0 STOREDRV; mailbox logon failure` ile geri çevirir: Hesabın, gönderim yaptığı posta kutusunu açma izni yoktur.</translation>
    </message>
    <message>
        <source>`Get-MailboxPermission shared@example.org`</source>
        <translation>`Get-MailboxPermission shared@example.org`</translation>
    </message>
    <message>
        <source>Have the Exchange admin grant the permission on that mailbox, or send from the account&apos;s own. Fresh permissions take a while to apply: keep the message queued.</source>
        <translation>Exchange yöneticisinden o posta kutusu için izin isteyin veya hesabın kendi posta kutusundan gönderin. Yeni verilen izinlerin etkinleşmesi zaman alır: İletiyi kuyrukta tutun.</translation>
    </message>
    <message>
        <source>A server with replies of its own making answers an unexpected command with 430.</source>
        <translation>Kendine özgü yanıtlar kullanan bir sunucu, beklenmeyen bir komuta 430 verir.</translation>
    </message>
    <message>
        <source>Find the command in the session log. As the client, send only what the EHLO reply lists, in the prescribed order; as the server&apos;s author, answer 500, 502 or 503 instead.</source>
        <translation>Oturum günlüğünde komutu bulun. İstemci tarafındaysanız yalnızca EHLO yanıtında listelenenleri öngörülen sırayla gönderin; sunucunun geliştiricisiyseniz 500, 502 veya 503 yanıtı verin.</translation>
    </message>
    <message>
        <source>The log also holds NNTP traffic, where 430 means that there is no article with the requested message ID.</source>
        <translation>Günlükte NNTP trafiği de vardır; orada 430, istenen ileti kimliğine sahip bir makale bulunmadığını bildirir.</translation>
    </message>
    <message>
        <source>Look at the port: NNTP is 119 or 563.</source>
        <translation>Bağlantı noktasına bakın: NNTP 119 veya 563 kullanır.</translation>
    </message>
    <message>
        <source>430 is undefined for SMTP: a server reports a bad command with 500, 502 or 503, and a client that receives it can rely on the first digit only.</source>
        <translation>430, SMTP için tanımlı değildir: Sunucu hatalı bir komutu 500, 502 veya 503 ile bildirir, onu alan istemci ise yalnızca ilk rakama güvenebilir.</translation>
    </message>
    <message>
        <source>temporary command error</source>
        <translation>geçici komut hatası</translation>
    </message>
    <message>
        <source>mailbox logon failure</source>
        <translation>posta kutusu açılamadı</translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>Disk alanı yetersiz</translation>
    </message>
    <message>
        <source>End of DATA, or delivery inside Exchange</source>
        <translation>DATA sonu veya Exchange içinde teslimat</translation>
    </message>
    <message>
        <source>Lists on the web (Kapeli, Malcolm); Exchange</source>
        <translation>İnternetteki listeler (Kapeli, Malcolm); Exchange</translation>
    </message>
    <message>
        <source>431 is the enhanced code 4.3.1, mail system full, without its dots; the lists&apos; wording, disk full or out of memory, is close to what Microsoft wrote of 4.3.1 in Exchange 2000 and 2003. As a reply code no standard has it: that is 452.</source>
        <translation>431, genişletilmiş durum kodu 4.3.1&apos;in noktasız yazımıdır: posta sistemi dolu. Listelerin “disk dolu veya bellek yetersiz” açıklaması, Microsoft&apos;un Exchange 2000 ve 2003&apos;te 4.3.1 için yazdıklarına yakındır. Yanıt kodu olarak hiçbir standartta yoktur; onun yeri 452&apos;dir.</translation>
    </message>
    <message>
        <source>Exchange logs `431 4.3.1 STOREDRV; disk is full` while it stores or submits a message.</source>
        <translation>Exchange bir iletiyi saklarken veya gönderime alırken günlüğe `431 4.3.1 STOREDRV; disk is full` yazar.</translation>
    </message>
    <message>
        <source>`Get-Volume`</source>
        <translation>`Get-Volume`</translation>
    </message>
    <message>
        <source>Free space on the volume of the mailbox database or of its logs; the message is retried.</source>
        <translation>Posta kutusu veritabanının veya günlüklerinin bulunduğu birimde yer açın; ileti yeniden denenir.</translation>
    </message>
    <message>
        <source>Some other server answers with 431.</source>
        <translation>Başka bir sunucu 431 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Read the text; without one, treat it like 452 and let the queue retry. Sending fewer or smaller messages does not help when the other side&apos;s disk is full.</source>
        <translation>Metni okuyun; metin yoksa 452 gibi ele alın ve kuyruğun yeniden denemesine izin verin. Karşı tarafın diski doluysa daha az veya daha küçük ileti göndermek işe yaramaz.</translation>
    </message>
    <message>
        <source>A server out of space answers 452 with 4.3.1.</source>
        <translation>Yeri kalmayan sunucu 4.3.1 ile birlikte 452 yanıtını verir.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>bellek yetersiz</translation>
    </message>
    <message>
        <source>A password transition is needed</source>
        <translation>Parola geçişi gerekiyor</translation>
    </message>
    <message>
        <source>AUTH; Exchange: end of DATA</source>
        <translation>AUTH; Exchange: DATA sonu</translation>
    </message>
    <message>
        <source>In the standard this answers AUTH: the user cannot log in with the chosen mechanism yet, and one login with PLAIN normally prepares the account for it. Repeating the same AUTH changes nothing until then.</source>
        <translation>Standartta bu, AUTH komutuna verilen bir yanıttır: Kullanıcı seçilen mekanizmayla henüz oturum açamaz; normalde PLAIN ile bir kez oturum açmak hesabı buna hazırlar. O zamana kadar aynı AUTH komutunu yinelemek hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>In the field 432 comes from Exchange and Exchange Online with 4.3.2 and means throttling; there, waiting is right. Lists on the web explain the number as the recipient&apos;s incoming queue having been stopped, which is 4.3.2 without the dots.</source>
        <translation>Sahada 432, Exchange ve Exchange Online&apos;dan 4.3.2 ile gelir ve hız sınırı demektir; orada beklemek doğrudur. İnternetteki listeler bu kodu, alıcının gelen posta kuyruğunun durdurulması diye açıklar; bu, noktaları atılmış 4.3.2&apos;dir.</translation>
    </message>
    <message>
        <source>A script holds more than three connections to Exchange Online at once with one mailbox: `432 4.3.2 Concurrent connections limit exceeded`, earlier `432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded`.</source>
        <translation>Bir betik, aynı posta kutusuyla Exchange Online&apos;a aynı anda üçten fazla bağlantı açar: `432 4.3.2 Concurrent connections limit exceeded`, eskiden `432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded`.</translation>
    </message>
    <message>
        <source>Limit the application to three connections a mailbox and let it retry; bulk mail belongs to a service made for it.</source>
        <translation>Uygulamayı posta kutusu başına üç bağlantıyla sınırlayın ve yeniden denemesine izin verin; toplu postayı bu iş için kurulmuş bir hizmetle gönderin.</translation>
    </message>
    <message>
        <source>Mail to a busy mailbox, often a journal mailbox, waits in an Exchange queue with `432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded`: throttling by design.</source>
        <translation>Yoğun bir posta kutusuna, çoğu zaman bir günlük kaydı (journal) posta kutusuna giden posta, Exchange kuyruğunda `432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded` ile bekler: Bu, bilerek konmuş bir sınırdır.</translation>
    </message>
    <message>
        <source>`Get-Queue | Format-List Identity,MessageCount,LastError`</source>
        <translation>`Get-Queue | Format-List Identity,MessageCount,LastError`</translation>
    </message>
    <message>
        <source>Wait for the automatic retry; if the queue keeps growing, spread what arrives at that one mailbox.</source>
        <translation>Otomatik yeniden denemeyi bekleyin; kuyruk büyümeyi sürdürüyorsa o tek posta kutusuna gelenleri dağıtın.</translation>
    </message>
    <message>
        <source>`432 4.3.2 STOREDRV; mailbox server is offline`: the database of the recipient&apos;s mailbox is not reachable.</source>
        <translation>`432 4.3.2 STOREDRV; mailbox server is offline`: Alıcının posta kutusunun bulunduğu veritabanına ulaşılamıyordur.</translation>
    </message>
    <message>
        <source>`Get-MailboxDatabase -Status | Format-Table Name,Mounted`</source>
        <translation>`Get-MailboxDatabase -Status | Format-Table Name,Mounted`</translation>
    </message>
    <message>
        <source>As the Exchange admin, see whether the database is mounted; senders wait.</source>
        <translation>Exchange yöneticisiyseniz veritabanının bağlı (mounted) olup olmadığına bakın; gönderenler bekler.</translation>
    </message>
    <message>
        <source>AUTH with CRAM-MD5 or the like gets `432 4.7.12 A password transition is needed`, for instance after a move to a new password database: the password is stored only in a form made for other mechanisms.</source>
        <translation>CRAM-MD5 ve benzeri bir mekanizmayla AUTH, örneğin yeni bir parola veritabanına geçildikten sonra, `432 4.7.12 A password transition is needed` yanıtını alır: Parola yalnızca başka mekanizmalara uygun biçimde saklanıyordur.</translation>
    </message>
    <message>
        <source>Log in once with PLAIN, over TLS only, then return to the wanted mechanism; if that does not help, have the admin set the password anew.</source>
        <translation>Yalnızca TLS üzerinden, PLAIN ile bir kez oturum açın, ardından istenen mekanizmaya dönün; sonuç vermezse yöneticiden parolayı yeniden ayarlamasını isteyin.</translation>
    </message>
    <message>
        <source>432 asks the user for a one-time step before the chosen AUTH mechanism can work; a mechanism that the server&apos;s policy finds too weak gets 534, wrong credentials get 535, and a busy server says 421, 450 or 451.</source>
        <translation>432, seçilen AUTH mekanizması çalışabilsin diye kullanıcıdan bir defalık bir adım ister; sunucunun ilkesine göre çok zayıf olan mekanizmaya 534, yanlış kimlik bilgilerine 535 verilir, yoğun bir sunucu ise 421, 450 veya 451 der.</translation>
    </message>
    <message>
        <source>concurrent connections limit</source>
        <translation>eşzamanlı bağlantı sınırı</translation>
    </message>
    <message>
        <source>Exchange Online throttling</source>
        <translation>Exchange Online hız sınırı</translation>
    </message>
    <message>
        <source>incoming queue stopped</source>
        <translation>gelen posta kuyruğu durduruldu</translation>
    </message>
    <message>
        <source>Unable to authenticate at present</source>
        <translation>Şu anda kimlik doğrulanamıyor</translation>
    </message>
    <message>
        <source>Exim</source>
        <translation>Exim</translation>
    </message>
    <message>
        <source>Exim&apos;s own number for a login that it could not decide: `435 Unable to authenticate at present`. No standard has 435; the reply for it is 454 with 4.7.0. The password may be right, and another one will not help.</source>
        <translation>Exim&apos;in, hakkında karar veremediği bir oturum açma isteği için kullandığı kendi kodudur: `435 Unable to authenticate at present`. Hiçbir standartta 435 yoktur; bunun yanıtı 4.7.0 ile birlikte 454&apos;tür. Parola doğru olabilir; başka bir parola işe yaramaz.</translation>
    </message>
    <message>
        <source>The client sees only that sentence. Exim&apos;s log has the reason behind it, after `authenticator failed for`.</source>
        <translation>İstemci yalnızca bu cümleyi görür. Nedeni Exim&apos;in günlüğünde, `authenticator failed for` sözlerinden sonra yazar.</translation>
    </message>
    <message>
        <source>The log goes on with a lookup that failed: `failed to open … for linear search`, an SQL or LDAP server that does not answer, a missing Perl module.</source>
        <translation>Günlük, başarısız bir sorguyla sürer: `failed to open … for linear search`, yanıt vermeyen bir SQL veya LDAP sunucusu, eksik bir Perl modülü.</translation>
    </message>
    <message>
        <source>`grep &apos;authenticator failed&apos; /var/log/exim4/mainlog`</source>
        <translation>`grep &apos;authenticator failed&apos; /var/log/exim4/mainlog`</translation>
    </message>
    <message>
        <source>Restore the file or service, and see that Exim&apos;s user may read it.</source>
        <translation>Dosyayı veya hizmeti geri getirin ve Exim&apos;in kullanıcısının onu okuyabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>Every login fails since the last change: a typing error in the authenticator&apos;s `server_condition`, which the same log line quotes.</source>
        <translation>Son değişiklikten beri hiçbir oturum açılamaz: Kimlik doğrulayıcının `server_condition` satırında bir yazım hatası vardır; aynı günlük satırı onu alıntılar.</translation>
    </message>
    <message>
        <source>`exim -be &apos;${if eq{1}{1}{yes}{no}}&apos;`</source>
        <translation>`exim -be &apos;${if eq{1}{1}{yes}{no}}&apos;`</translation>
    </message>
    <message>
        <source>Correct the expression and try it before the reload.</source>
        <translation>İfadeyi düzeltin ve yeniden yüklemeden önce sınayın.</translation>
    </message>
    <message>
        <source>You are the mail user, and the program says 435.</source>
        <translation>Posta kullanıcısı sizsiniz ve program 435 diyor.</translation>
    </message>
    <message>
        <source>Keep the password, wait a few minutes, then tell the provider the exact time.</source>
        <translation>Parolayı değiştirmeyin, birkaç dakika bekleyin, ardından sağlayıcıya tam zamanı bildirin.</translation>
    </message>
    <message>
        <source>Other servers say 454 with 4.7.0; wrong credentials are 535 in Exim too.</source>
        <translation>Diğer sunucular 4.7.0 ile birlikte 454 der; yanlış kimlik bilgilerinin yanıtı Exim&apos;de de 535&apos;tir.</translation>
    </message>
    <message>
        <source>Exim temporary auth failure</source>
        <translation>Exim geçici kimlik doğrulama hatası</translation>
    </message>
    <message>
        <source>Recipient&apos;s server does not answer</source>
        <translation>Alıcının sunucusu yanıt vermiyor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Exchange; lists on the web (Kapeli, Malcolm)</source>
        <translation>Exchange; internetteki listeler (Kapeli, Malcolm)</translation>
    </message>
    <message>
        <source>Exchange writes 441 beside 4.4.1 into its own queue when it cannot connect to the next server. No server has sent it: there was nobody to answer. Lists repeat it as a reply code; a standard for it does not exist.</source>
        <translation>Exchange, sıradaki sunucuya bağlanamadığında kendi kuyruğunda 4.4.1&apos;in yanına 441 yazar. Onu gönderen bir sunucu yoktur: Yanıt verecek kimse olmamıştır. Listeler onu yanıt kodu olarak yineler; bunun bir standardı yoktur.</translation>
    </message>
    <message>
        <source>The queue shows `441 4.4.1 Error encountered while communicating with primary target IP address: &quot;Failed to connect. Winsock error code: 10060`: the connection timed out. Outgoing port 25 is blocked, or the other host is down.</source>
        <translation>Kuyrukta `441 4.4.1 Error encountered while communicating with primary target IP address: &quot;Failed to connect. Winsock error code: 10060` görünür: Bağlantı zaman aşımına uğramıştır. 25 numaralı bağlantı noktası dışarıya kapalıdır veya karşıdaki makine çalışmıyordur.</translation>
    </message>
    <message>
        <source>`Test-NetConnection mx.example.org -Port 25`</source>
        <translation>`Test-NetConnection mx.example.org -Port 25`</translation>
    </message>
    <message>
        <source>Test from the Exchange server. If no destination answers, the block is on your side: firewall, Internet provider, cloud network. If only one fails, wait for it.</source>
        <translation>Exchange sunucusundan sınayın. Hiçbir hedef yanıt vermiyorsa engel sizin tarafınızdadır: güvenlik duvarı, İnternet sağlayıcısı, bulut ağı. Yalnızca biri başarısızsa onu bekleyin.</translation>
    </message>
    <message>
        <source>The same text ends in `Winsock error code: 10061`: the other host refuses the connection; often the smart host of the send connector has the wrong port or address.</source>
        <translation>Aynı metin `Winsock error code: 10061` ile biter: Karşıdaki makine bağlantıyı reddediyordur; çoğu zaman gönderme bağlayıcısındaki akıllı sunucu (smart host) adresi veya bağlantı noktası yanlıştır.</translation>
    </message>
    <message>
        <source>`Get-SendConnector | Format-List Name,SmartHosts,Port`</source>
        <translation>`Get-SendConnector | Format-List Name,SmartHosts,Port`</translation>
    </message>
    <message>
        <source>Correct the send connector, or start the service that should listen there.</source>
        <translation>Gönderme bağlayıcısını düzeltin veya orada dinlemesi gereken hizmeti başlatın.</translation>
    </message>
    <message>
        <source>Programs that cannot connect had better log the error of the network and 4.4.1, not a reply code.</source>
        <translation>Bağlanamayan programlar yanıt kodu yerine ağ hatasını ve 4.4.1&apos;i günlüğe yazmalıdır.</translation>
    </message>
    <message>
        <source>server not responding</source>
        <translation>sunucu yanıt vermiyor</translation>
    </message>
    <message>
        <source>Exchange LED=441</source>
        <translation>Exchange LED=441</translation>
    </message>
    <message>
        <source>Connection dropped during transmission</source>
        <translation>Aktarım sırasında bağlantı koptu</translation>
    </message>
    <message>
        <source>Mail transaction</source>
        <translation>Posta işlemi</translation>
    </message>
    <message>
        <source>442 stands in lists only. It is 4.4.2, bad connection, without the dots; servers that give up a session say 421 with 4.4.2, and one that has lost the line can say nothing.</source>
        <translation>442 yalnızca listelerde bulunur. Noktaları atılmış 4.4.2&apos;dir: bozuk bağlantı. Oturumu bırakan sunucular 4.4.2 ile birlikte 421 der; hattı yitiren ise hiçbir şey diyemez.</translation>
    </message>
    <message>
        <source>The lists blame a router on your side. That is one possibility among several.</source>
        <translation>Listeler suçu sizin tarafınızdaki yönlendiriciye (router) atar. Bu, olasılıklardan yalnızca biridir.</translation>
    </message>
    <message>
        <source>A program or a report says 442, and large messages are the ones that fail.</source>
        <translation>Bir program veya rapor 442 der ve başarısız olanlar büyük iletilerdir.</translation>
    </message>
    <message>
        <source>`grep &apos;lost connection with&apos; /var/log/mail.log`</source>
        <translation>`grep &apos;lost connection with&apos; /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Look into the sending server&apos;s log for the point of the break. After DATA it points to path MTU, SMTP inspection or a slow content filter, and the page of 354 has the remedies.</source>
        <translation>Kopma noktasını gönderen sunucunun günlüğünde arayın. DATA sonrasındaysa yol MTU değeri, SMTP denetimi veya yavaş bir içerik filtresi akla gelir; çözümleri 354 sayfasındadır.</translation>
    </message>
    <message>
        <source>The session breaks at the greeting or at RCPT TO, and always with the same recipients&apos; server.</source>
        <translation>Oturum karşılamada veya RCPT TO aşamasında ve hep aynı alıcı sunucuyla kopar.</translation>
    </message>
    <message>
        <source>It hangs up on you: ask its admin about your address, and look it up in the block lists.</source>
        <translation>Bağlantıyı o kapatıyordur: Adresinizi sunucunun yöneticisine sorun ve engelleme listelerinde arayın.</translation>
    </message>
    <message>
        <source>A server that closes a session says 421 with 4.4.2.</source>
        <translation>Oturumu kapatan sunucu 4.4.2 ile birlikte 421 der.</translation>
    </message>
    <message>
        <source>lost connection</source>
        <translation>bağlantı yitirildi</translation>
    </message>
    <message>
        <source>Too many hops</source>
        <translation>Çok fazla aktarma adımı</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>Lists have 446 for a mail loop: too many hops. No standard knows it and no server was found to send it; its digits are those of 4.4.6 in the lists of Exchange 2000 and 2003. Real loops come back with 554 and 5.4.6 or, from Exchange Online, 5.4.14.</source>
        <translation>Listelerde 446, posta döngüsü içindir: çok fazla aktarma adımı. Hiçbir standartta yoktur, gönderen bir sunucu da bulunamamıştır; rakamları Exchange 2000 ve 2003 listelerindeki 4.4.6&apos;nındır. Gerçek döngüler 554 ve 5.4.6 ile, Exchange Online&apos;dan ise 5.4.14 ile geri döner.</translation>
    </message>
    <message>
        <source>The digit 4 misleads: the same message runs the same circle until somebody changes the routing.</source>
        <translation>Baştaki 4 yanıltır: Yönlendirme değişene kadar aynı ileti aynı çemberi dolanır.</translation>
    </message>
    <message>
        <source>The returned message has the same two hosts in its `Received` lines again and again, or Exchange says `Hop count exceeded - possible mail loop`.</source>
        <translation>Geri dönen iletinin `Received` satırlarında aynı iki makine tekrar tekrar geçer veya Exchange `Hop count exceeded - possible mail loop` der.</translation>
    </message>
    <message>
        <source>`dig +short MX example.org`</source>
        <translation>`dig +short MX example.org`</translation>
    </message>
    <message>
        <source>One of the two must deliver instead of passing on: correct the MX record, the connector or the transport, or accept the domain as local there. Two forwardings that point at each other are the other usual reason.</source>
        <translation>İkisinden biri devretmek yerine teslim etmelidir: MX kaydını, bağlayıcıyı veya taşıma (transport) ayarını düzeltin ya da alan adını orada yerel olarak kabul edin. Öbür olağan neden, birbirini gösteren iki yönlendirmedir.</translation>
    </message>
    <message>
        <source>A server that finds a loop refuses for good, with 554 and 5.4.6.</source>
        <translation>Döngü saptayan sunucu kalıcı olarak, 554 ve 5.4.6 ile reddeder.</translation>
    </message>
    <message>
        <source>mail loop</source>
        <translation>posta döngüsü</translation>
    </message>
    <message>
        <source>maximum hop count</source>
        <translation>en çok aktarma adımı</translation>
    </message>
    <message>
        <source>Message timed out</source>
        <translation>İletinin süresi doldu</translation>
    </message>
    <message>
        <source>Queue of the sending server</source>
        <translation>Gönderen sunucunun kuyruğu</translation>
    </message>
    <message>
        <source>Known from lists only; the digits are those of 4.4.7, delivery time expired. No standard has 447, and no receiving server can send it, because it is the sender&apos;s own queue that runs out of patience. Some lists suspect too many recipients; nothing supports that.</source>
        <translation>Yalnızca listelerden bilinir; rakamları teslim süresi doldu anlamındaki 4.4.7&apos;nindir. Hiçbir standartta 447 yoktur ve hiçbir alıcı sunucu onu gönderemez, çünkü sabrı tükenen, gönderenin kendi kuyruğudur. Bazı listeler alıcı sayısının fazlalığından kuşkulanır; bunu destekleyen bir şey yoktur.</translation>
    </message>
    <message>
        <source>A report says that the message is delayed or expired, such as `4.4.7 Message delayed` or `550 4.4.7 QUEUE.Expired; message expired` from Exchange.</source>
        <translation>Bir rapor, iletinin geciktiğini veya süresinin dolduğunu söyler; örneğin Exchange&apos;den `4.4.7 Message delayed` veya `550 4.4.7 QUEUE.Expired; message expired`.</translation>
    </message>
    <message>
        <source>`Get-Queue | Format-List Identity,NextHopDomain,LastError`</source>
        <translation>`Get-Queue | Format-List Identity,NextHopDomain,LastError`</translation>
    </message>
    <message>
        <source>Read the last error quoted in it: that 4yz reply or failed connection is the cause, and its page has the remedy. A mere delay needs nothing; after the expiry the author must send again.</source>
        <translation>İçinde alıntılanan son hatayı okuyun: Neden o 4yz yanıtı veya başarısız bağlantıdır, çözümü de onun sayfasındadır. Salt gecikme bir şey gerektirmez; süre dolduktan sonra iletiyi yazanın yeniden göndermesi gerekir.</translation>
    </message>
    <message>
        <source>An expired message is reported in a delivery status notification with 4.4.7 or 5.4.7, not in a reply.</source>
        <translation>Süresi dolan ileti bir yanıtla değil, 4.4.7 veya 5.4.7 taşıyan teslim durumu bildirimiyle duyurulur.</translation>
    </message>
    <message>
        <source>message expired</source>
        <translation>ileti süresi doldu</translation>
    </message>
    <message>
        <source>delivery time expired</source>
        <translation>teslim süresi doldu</translation>
    </message>
    <message>
        <source>message delayed</source>
        <translation>ileti gecikti</translation>
    </message>
    <message>
        <source>Routing error</source>
        <translation>Yönlendirme hatası</translation>
    </message>
    <message>
        <source>Routing before the connection</source>
        <translation>Bağlantıdan önceki yönlendirme</translation>
    </message>
    <message>
        <source>The lists call 449 a routing error known to Microsoft Exchange only and advise the tool WinRoute, which belonged to Exchange 2000 and 2003. Those had the non-delivery code 4.4.9 for it; no standard has 449, and 4.4.9 is no registered code either.</source>
        <translation>Listeler 449&apos;a yalnızca Microsoft Exchange&apos;de görülen bir yönlendirme hatası der ve Exchange 2000 ile 2003&apos;e ait WinRoute aracını önerir. O sürümlerde bunun için 4.4.9 teslim edilememe kodu vardı; hiçbir standartta 449 yoktur, 4.4.9 da kayıtlı bir kod değildir.</translation>
    </message>
    <message>
        <source>In HTTP the number is Microsoft&apos;s Retry With and has nothing to do with mail.</source>
        <translation>HTTP&apos;de bu kod Microsoft&apos;un Retry With yanıtıdır ve postayla ilgisi yoktur.</translation>
    </message>
    <message>
        <source>An old Exchange reports 4.4.9, or a program shows 449 for a message that never left.</source>
        <translation>Eski bir Exchange 4.4.9 bildirir veya bir program, hiç yola çıkmamış bir ileti için 449 gösterir.</translation>
    </message>
    <message>
        <source>`nslookup -type=MX example.org`</source>
        <translation>`nslookup -type=MX example.org`</translation>
    </message>
    <message>
        <source>Check the smart host and the DNS servers of the outgoing connector; an IP address as smart host stood in square brackets there, as in `[192.0.2.25]`.</source>
        <translation>Giden bağlayıcının akıllı sunucu (smart host) adresini ve DNS sunucularını denetleyin; akıllı sunucu olarak IP adresi orada köşeli ayraç içinde yazılırdı, örneğin `[192.0.2.25]`.</translation>
    </message>
    <message>
        <source>A server that cannot route for the moment says 451 with 4.4.3 or 4.4.4.</source>
        <translation>O anda yönlendiremeyen sunucu 4.4.3 veya 4.4.4 ile birlikte 451 der.</translation>
    </message>
    <message>
        <source>Exchange routing error</source>
        <translation>Exchange yönlendirme hatası</translation>
    </message>
    <message>
        <source>WinRoute</source>
        <translation>WinRoute</translation>
    </message>
    <message>
        <source>Mailbox temporarily unavailable</source>
        <translation>Posta kutusu geçici olarak kullanılamıyor</translation>
    </message>
    <message>
        <source>RCPT TO, after the message text, or ATRN</source>
        <translation>RCPT TO, ileti metninden sonra veya ATRN</translation>
    </message>
    <message>
        <source>The mailbox cannot take the mail at the moment, or a local policy wants the client to come back later.</source>
        <translation>Posta kutusu şu anda posta alamaz veya yerel bir ilke istemcinin daha sonra yeniden denemesini ister.</translation>
    </message>
    <message>
        <source>Reply to ATRN</source>
        <translation>ATRN yanıtı</translation>
    </message>
    <message>
        <source>The provider of an on-demand mail relay refuses the request: the login does not cover every domain named, or the requests come too often.</source>
        <translation>Talep üzerine posta aktarma (on-demand mail relay) hizmetinin sağlayıcısı isteği reddeder: Oturum açılan hesap, belirtilen alan adlarının hepsini kapsamıyordur veya istekler çok sık geliyordur.</translation>
    </message>
    <message>
        <source>For now this mail is not taken, and a later try is welcome: the mailbox is busy or locked, or a policy such as greylisting, a rate limit or a DNS check stands in the way.</source>
        <translation>Bu posta şimdilik alınmamıştır, sonraki bir deneme kabul edilebilir: Posta kutusu meşgul veya kilitlidir ya da gri listeleme, hız sınırı veya DNS denetimi gibi bir ilke engel olmaktadır.</translation>
    </message>
    <message>
        <source>The message has not been delivered for the recipients concerned; it waits in the sending server&apos;s queue. Other recipients may have been accepted in the same transaction, so copies can arrive at different times.</source>
        <translation>İleti ilgili alıcılara teslim edilmemiştir; gönderen sunucunun kuyruğunda bekler. Aynı posta işlemindeki başka alıcılar kabul edilmiş olabilir; bu nedenle kopyalar farklı zamanlarda ulaşabilir.</translation>
    </message>
    <message>
        <source>Greylisting is the classic case: it defers the first try of an unknown sender on purpose and lets a later one through. A 450 says nothing final about the address, so it is no reason to remove the address from a list.</source>
        <translation>Klasik örnek gri listedir: Bilinmeyen bir gönderenin ilk denemesini bilerek erteler, sonraki bir denemesini geçirir. 450 adres hakkında kesin bir şey söylemez; bu nedenle adresi bir listeden çıkarmak yanlıştır.</translation>
    </message>
    <message>
        <source>The receiver defers the first try of an unknown sender on purpose: Postgrey `450 4.2.0 … Greylisted`, Barracuda 451 `Greylisted for 5 minutes`, Exim&apos;s lists usually 451.</source>
        <translation>Alan taraf, tanımadığı bir gönderenin ilk denemesini bilerek erteler: Postgrey `450 4.2.0 … Greylisted`, Barracuda 451 `Greylisted for 5 minutes`, Exim listeleri genellikle 451.</translation>
    </message>
    <message>
        <source>Do nothing: the queue sends again within minutes, provided that the tries come from the same IP address or network.</source>
        <translation>Hiçbir şey yapmayın: Denemeler aynı IP adresinden veya ağdan geldiği sürece kuyruk birkaç dakika içinde yeniden gönderir.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, exempt large providers whose addresses change from try to try.</source>
        <translation>Alan tarafın yöneticisiyseniz adresleri denemeden denemeye değişen büyük sağlayıcıları muaf tutun.</translation>
    </message>
    <message>
        <source>The sending IP address has no PTR record, or the name in it does not lead back to the address. Gmail sends `5.7.25` (or 421, 451 with `4.7.23`), GMX `Bad DNS PTR resource record` in the greeting, Postfix with `reject_unknown_client_hostname` `450 4.7.25 Client host rejected: cannot find your hostname`.</source>
        <translation>Gönderen IP adresinin PTR kaydı yoktur veya kayıttaki ad aynı adrese geri dönmez. Gmail `5.7.25` (ya da 421, 451 ile `4.7.23`), GMX karşılama yanıtında `Bad DNS PTR resource record`, `reject_unknown_client_hostname` kullanan Postfix `450 4.7.25 Client host rejected: cannot find your hostname` gönderir.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.10`</source>
        <translation>`dig +short -x 192.0.2.10`</translation>
    </message>
    <message>
        <source>Have whoever owns the address (hosting or access provider) set the PTR record to the server&apos;s own name, and publish an A or AAAA record that leads from this name to the address.</source>
        <translation>IP adresinin sahibi olan barındırma veya erişim sağlayıcısından PTR kaydını sunucunun kendi adına ayarlamasını isteyin ve bu addan adrese götüren bir A veya AAAA kaydı yayımlayın.</translation>
    </message>
    <message>
        <source>If only IPv6 lacks the record, add it or let this server send over IPv4 (`smtp_address_preference = ipv4` in Postfix).</source>
        <translation>Yalnızca IPv6 adresinin kaydı eksikse onu ekleyin veya bu sunucunun IPv4 üzerinden göndermesini sağlayın (Postfix&apos;te `smtp_address_preference = ipv4`).</translation>
    </message>
    <message>
        <source>The domain in MAIL FROM does not exist in DNS. Sendmail answers `553 5.1.8 … Domain of sender address … does not exist`, Postfix with `reject_unknown_sender_domain` 450 by default and `4.1.8 … Sender address rejected: Domain not found`, Proofpoint the same with `550 5.1.8`, Yahoo 554 `Unresolvable RFC.5321 from domain`.</source>
        <translation>MAIL FROM komutundaki alan adı DNS&apos;te yoktur. Sendmail `553 5.1.8 … Domain of sender address … does not exist`, `reject_unknown_sender_domain` kullanan Postfix varsayılan olarak 450 ile `4.1.8 … Sender address rejected: Domain not found`, Proofpoint aynı metni `550 5.1.8` ile, Yahoo 554 ile `Unresolvable RFC.5321 from domain` gönderir.</translation>
    </message>
    <message>
        <source>`dig +short MX example.com; dig +short A example.com`</source>
        <translation>`dig +short MX example.com; dig +short A example.com`</translation>
    </message>
    <message>
        <source>Send under a domain that has MX or address records; on a web server or device, set the sender instead of the default `root@localhost.localdomain` or similar.</source>
        <translation>MX veya adres kaydı olan bir alan adıyla gönderin; web sunucusunda veya aygıtta varsayılan `root@localhost.localdomain` gibi bir adres yerine gerçek göndereni ayarlayın.</translation>
    </message>
    <message>
        <source>One mailbox gets too much mail at the moment: Gmail `4.2.1 … receiving mail too quickly`, also as `550 5.2.1 … at a rate that prevents additional messages`; Exchange Online `554 5.2.122` (in all) and `5.2.121` (from this sender) within an hour; Rambler 452 `rate limit exceeded`.</source>
        <translation>Bir posta kutusuna şu anda çok fazla posta geliyordur: Gmail `4.2.1 … receiving mail too quickly`, ayrıca `550 5.2.1 … at a rate that prevents additional messages`; Exchange Online bir saat içinde toplamda `554 5.2.122`, bu gönderenden `5.2.121`; Rambler 452 ile `rate limit exceeded` der.</translation>
    </message>
    <message>
        <source>Wait an hour and send again, even after a 5yz. Stop the program that floods the mailbox: alarms, a loop, cron mail.</source>
        <translation>5yz yanıtından sonra bile bir saat bekleyip yeniden gönderin. Kutuyu dolduran programı durdurun: uyarılar, döngü, cron iletileri.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox or its quota is full. Gmail says `4.2.2 The recipient&apos;s inbox is out of storage space` with 452, and 552 once the account is also inactive; Dovecot&apos;s LMTP server sends `552 5.2.2` with `Quota exceeded (mailbox for user is full)` by default, Exchange `554 5.2.2 mailbox full; STOREDRV…`, others 450 or 550.</source>
        <translation>Alıcının posta kutusu veya kotası doludur. Gmail 452 ile `4.2.2 The recipient&apos;s inbox is out of storage space` der, hesap ayrıca etkin değilse 552 gönderir; Dovecot&apos;un LMTP sunucusu varsayılan olarak `Quota exceeded (mailbox for user is full)` metniyle `552 5.2.2`, Exchange `554 5.2.2 mailbox full; STOREDRV…`, başkaları ise 450 veya 550 gönderir.</translation>
    </message>
    <message>
        <source>On the receiving Dovecot: `doveadm quota get -u jane@example.org`</source>
        <translation>Alan taraftaki Dovecot&apos;ta: `doveadm quota get -u jane@example.org`</translation>
    </message>
    <message>
        <source>Reach the recipient another way. After a 4yz the sending server keeps trying; after a 5yz send the message again once there is room.</source>
        <translation>Alıcıya başka bir yoldan ulaşın. 4yz yanıtından sonra gönderen sunucu denemeyi sürdürür; 5yz yanıtından sonra kutuda yer açılınca iletiyi yeniden gönderin.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, raise the quota or have old mail deleted. Dovecot answers `452 4.2.2` instead if `quota_full_tempfail` is `yes`.</source>
        <translation>Alıcının yöneticisiyseniz kotayı yükseltin veya eski iletileri sildirin. `quota_full_tempfail` değeri `yes` olan Dovecot bunun yerine `452 4.2.2` yanıtını verir.</translation>
    </message>
    <message>
        <source>Postfix `postscreen` with deep protocol tests ends the first visit of a new client with `4.3.2 Service currently unavailable`.</source>
        <translation>Derinlemesine protokol testleri açık Postfix `postscreen`, yeni bir istemcinin ilk bağlantısını `4.3.2 Service currently unavailable` ile bitirir.</translation>
    </message>
    <message>
        <source>Wait for the next try, which passes if it comes from the same address.</source>
        <translation>Aynı adresten gelirse geçecek olan sonraki denemeyi bekleyin.</translation>
    </message>
    <message>
        <source>The EHLO name does not resolve: Postfix with `reject_unknown_helo_hostname` says `Helo command rejected: Host not found`.</source>
        <translation>EHLO adı çözümlenemez: `reject_unknown_helo_hostname` kullanan Postfix `Helo command rejected: Host not found` der.</translation>
    </message>
    <message>
        <source>Set the server&apos;s full name with an A or AAAA record (`smtp_helo_name` in Postfix).</source>
        <translation>Sunucuya A veya AAAA kaydı olan tam bir makine adı verin (Postfix&apos;te `smtp_helo_name`).</translation>
    </message>
    <message>
        <source>450 defers mail because of the mailbox or a policy; a failure inside the server calls for 451, missing space for 452, and a lasting refusal for 550.</source>
        <translation>450, postayı posta kutusu veya bir ilke nedeniyle erteler; sunucu içindeki bir hata 451, yer yetersizliği 452, kalıcı bir ret ise 550 gerektirir.</translation>
    </message>
    <message>
        <source>greylisting</source>
        <translation>gri liste</translation>
    </message>
    <message>
        <source>graylisting</source>
        <translation>gri listeleme</translation>
    </message>
    <message>
        <source>grey listing</source>
        <translation>gri listeye alma</translation>
    </message>
    <message>
        <source>gray listing</source>
        <translation>gri listeye alındı</translation>
    </message>
    <message>
        <source>soft bounce</source>
        <translation>geçici iade</translation>
    </message>
    <message>
        <source>mail deferred</source>
        <translation>posta ertelendi</translation>
    </message>
    <message>
        <source>mailbox busy</source>
        <translation>posta kutusu meşgul</translation>
    </message>
    <message>
        <source>mailbox locked</source>
        <translation>posta kutusu kilitli</translation>
    </message>
    <message>
        <source>no reverse DNS</source>
        <translation>ters DNS yok</translation>
    </message>
    <message>
        <source>missing PTR record</source>
        <translation>PTR kaydı eksik</translation>
    </message>
    <message>
        <source>sender domain not found</source>
        <translation>gönderen alan adı bulunamadı</translation>
    </message>
    <message>
        <source>Local error in processing</source>
        <translation>İşleme sırasında yerel hata</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO, after the message text, or ATRN</source>
        <translation>MAIL FROM, RCPT TO, ileti metninden sonra veya ATRN</translation>
    </message>
    <message>
        <source>Something failed inside the receiving system while it worked on the command, so it broke the action off.</source>
        <translation>Komut işlenirken alıcı sistemin içinde bir hata oluşmuş ve sistem bu yüzden işlemi yarıda kesmiştir.</translation>
    </message>
    <message>
        <source>The provider cannot check at the moment which domains the login may fetch, for instance because a database does not answer.</source>
        <translation>Sağlayıcı, oturum açılan hesabın hangi alan adlarının postasını alabileceğini şu anda denetleyemez; örneğin bir veritabanı yanıt vermiyordur.</translation>
    </message>
    <message>
        <source>A part of the receiving system did not do its work: a lookup, a filter, a database or the queue. Many servers also use 451 as their general word for try again later, for greylisting and throttling included.</source>
        <translation>Alıcı sistemin bir parçası işini yapmamıştır: bir sorgu, bir filtre, bir veritabanı veya kuyruk. Birçok sunucu 451&apos;i genel bir “sonra yeniden deneyin” yanıtı olarak da kullanır; gri listeleme ve hız sınırlaması da buna dâhildir.</translation>
    </message>
    <message>
        <source>The action was broken off, and the refused mail remains the responsibility of the sending server, which keeps it queued and tries again. After a 451 to the final dot the receiver must not deliver its copy either.</source>
        <translation>İşlem yarıda kesilmiştir ve reddedilen postanın sorumluluğu, onu kuyrukta tutup yeniden deneyen gönderen sunucuda kalır. Son noktaya 451 yanıtı veren alan taraf da kendi kopyasını teslim etmemelidir.</translation>
    </message>
    <message>
        <source>Local means local to the server that replied, not to the machine that shows the error. A connection that breaks off in mid-transaction is to be handled like a 451, even though no such reply was sent.</source>
        <translation>Yerel sözcüğü, hatayı gösteren makineyi değil, yanıtı veren sunucuyu anlatır. Posta işleminin ortasında kopan bir bağlantı, böyle bir yanıt gönderilmemiş olsa bile 451 gibi ele alınmalıdır.</translation>
    </message>
    <message>
        <source>A provider slows down a sending address: Exchange Online `4.7.500 Server busy. Please try again later`, Outlook.com `4.7.650 … has been temporarily rate limited due to IP reputation`.</source>
        <translation>Sağlayıcı bir gönderen adresi yavaşlatır: Exchange Online `4.7.500 Server busy. Please try again later`, Outlook.com `4.7.650 … has been temporarily rate limited due to IP reputation`.</translation>
    </message>
    <message>
        <source>Leave the mail in the queue, send less and more evenly, and look for a compromised account or a sudden campaign.</source>
        <translation>Postayı kuyrukta bırakın, daha az ve dengeli gönderin; ele geçirilmiş hesap veya ani bir toplu gönderim olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>A table or database does not answer: Postfix `4.3.0 … Temporary lookup failure`, or it says `4.3.5 Server configuration error` because of a fault in a restriction or map.</source>
        <translation>Bir tablo veya veritabanı yanıt vermez: Postfix `4.3.0 … Temporary lookup failure` der; bir kısıtlama veya tabloda yapılandırma hatası varsa `4.3.5 Server configuration error` der.</translation>
    </message>
    <message>
        <source>`postfix check; postconf -n`</source>
        <translation>`postfix check; postconf -n`</translation>
    </message>
    <message>
        <source>Read the `warning:` or `fatal:` line just before it in the receiving server&apos;s log, and mend the map, its database or the restriction it names.</source>
        <translation>Alan sunucunun günlüğünde hemen önceki `warning:` veya `fatal:` satırını okuyun ve orada adı geçen tabloyu, veritabanını veya kısıtlamayı düzeltin.</translation>
    </message>
    <message>
        <source>A milter for spam or viruses is down or too slow: Postfix, whose `milter_default_action` is `tempfail`, answers `4.7.1 Service unavailable - try again later`.</source>
        <translation>İstenmeyen ileti (spam) veya virüs milter&apos;ı çalışmıyordur ya da çok yavaştır: `milter_default_action` değeri `tempfail` olan Postfix `4.7.1 Service unavailable - try again later` yanıtını verir.</translation>
    </message>
    <message>
        <source>`postconf smtpd_milters milter_default_action`</source>
        <translation>`postconf smtpd_milters milter_default_action`</translation>
    </message>
    <message>
        <source>Start the filter again, and look whether its socket in `smtpd_milters` is right.</source>
        <translation>Filtreyi yeniden başlatın ve `smtpd_milters` içindeki soketin doğru olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The queue cannot be written: Postfix `4.3.0 Error: queue file write error`, Exim `Temporary local problem - please try later`, qmail `qq temporary problem (#4.3.0)`.</source>
        <translation>Kuyruğa yazılamaz: Postfix `4.3.0 Error: queue file write error`, Exim `Temporary local problem - please try later`, qmail `qq temporary problem (#4.3.0)` der.</translation>
    </message>
    <message>
        <source>`df -h /var/spool; df -i /var/spool`</source>
        <translation>`df -h /var/spool; df -i /var/spool`</translation>
    </message>
    <message>
        <source>Check disk space, inodes and permissions of the queue, and the content filter that the message passes.</source>
        <translation>Diskteki boş alanı, inode sayısını, kuyruğun izinlerini ve iletinin geçtiği içerik filtresini denetleyin.</translation>
    </message>
    <message>
        <source>DNS fails while SPF, DMARC or the sender&apos;s domain is checked: Gmail `4.7.26 … temporary DNS failures prevent authentication`, Sendmail `4.1.8 Domain of sender address … does not resolve`.</source>
        <translation>SPF, DMARC veya gönderenin alan adı denetlenirken DNS başarısız olur: Gmail `4.7.26 … temporary DNS failures prevent authentication`, Sendmail `4.1.8 Domain of sender address … does not resolve` der.</translation>
    </message>
    <message>
        <source>`dig +trace TXT example.org`</source>
        <translation>`dig +trace TXT example.org`</translation>
    </message>
    <message>
        <source>See that all name servers of the sender&apos;s domain answer, DNSSEC included.</source>
        <translation>Gönderenin alan adının bütün ad sunucularının, DNSSEC dâhil, yanıt verdiğini doğrulayın.</translation>
    </message>
    <message>
        <source>Gmail says `4.4.2 Timeout - closing connection`, Amazon SES `Timeout waiting for data from client`: the client fell silent in the middle of a transaction.</source>
        <translation>Gmail `4.4.2 Timeout - closing connection`, Amazon SES `Timeout waiting for data from client` der: İstemci posta işleminin ortasında susmuştur.</translation>
    </message>
    <message>
        <source>Look for packet loss, a wrong MTU or a firewall that inspects SMTP between the two, and for a program that is slow to hand over the text.</source>
        <translation>İkisi arasında paket kaybı, yanlış MTU veya SMTP&apos;yi inceleyen bir güvenlik duvarı, ayrıca metni yavaş veren bir program arayın.</translation>
    </message>
    <message>
        <source>Encryption is missing: Exchange Online reports `STARTTLS is required to send mail` because the other server does not offer it, MessageLabs asks for it with `4.7.1` and `TLS/SSLv3 Connection required`.</source>
        <translation>Şifreleme eksiktir: Exchange Online, öteki sunucu sunmadığı için `STARTTLS is required to send mail` bildirir; MessageLabs bunu `4.7.1` ve `TLS/SSLv3 Connection required` ile ister.</translation>
    </message>
    <message>
        <source>Turn on TLS on the side that lacks it, with a certificate for its host name, and test both directions.</source>
        <translation>Eksik olan tarafta, makine adına ait bir sertifikayla TLS&apos;yi açın ve iki yönü de sınayın.</translation>
    </message>
    <message>
        <source>A program ends lines with a single LF instead of CRLF. Exchange Online bounces with `550 5.6.11` and `bare linefeeds`, Postfix with `smtpd_forbid_bare_newline = reject` says `Error: bare &lt;LF&gt; received`, qmail 451 `See http://pobox.com/~djb/docs/smtplf.html`, MessageLabs 553 `Stray linefeeds in message`.</source>
        <translation>Bir program satırları CRLF yerine tek LF ile bitirir. Exchange Online iletiyi `550 5.6.11` ve `bare linefeeds` metniyle geri çevirir, `smtpd_forbid_bare_newline = reject` kullanan Postfix `Error: bare &lt;LF&gt; received`, qmail 451 ile `See http://pobox.com/~djb/docs/smtplf.html`, MessageLabs 553 ile `Stray linefeeds in message` der.</translation>
    </message>
    <message>
        <source>Have the program write CRLF, or hand the message to a local mail server through `sendmail`, which sets the line ends itself.</source>
        <translation>Programın CRLF yazmasını sağlayın ya da iletiyi, satır sonlarını kendisi ayarlayan `sendmail` komutuyla yerel posta sunucusuna verin.</translation>
    </message>
    <message>
        <source>451 admits that the receiver failed while doing the work and asks for the same try later; choose 450 when mailbox or policy is the obstacle, and 421 when the whole session must end.</source>
        <translation>451, alan tarafın işi yaparken hataya uğradığını kabul eder ve aynı denemenin sonra yinelenmesini ister; engel posta kutusu veya ilkeyse 450&apos;yi, bütün oturumun bitmesi gerekiyorsa 421&apos;i seçin.</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>geçici hata</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <translation>DNS hatası</translation>
    </message>
    <message>
        <source>milter failure</source>
        <translation>milter hatası</translation>
    </message>
    <message>
        <source>spam filter down</source>
        <translation>spam filtresi çalışmıyor</translation>
    </message>
    <message>
        <source>virus scanner down</source>
        <translation>virüs tarayıcısı çalışmıyor</translation>
    </message>
    <message>
        <source>server configuration error</source>
        <translation>sunucu yapılandırma hatası</translation>
    </message>
    <message>
        <source>Insufficient system storage</source>
        <translation>Sistem depolama alanı yetersiz</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or after the message text</source>
        <translation>MAIL FROM, RCPT TO veya ileti metninden sonra</translation>
    </message>
    <message>
        <source>The receiving side lacks room at the moment: on the queue disk, in memory or, as many servers use it, in the recipient&apos;s mailbox. It expects the shortage to pass, which sets 452 apart from 552.</source>
        <translation>Alan tarafta şu anda yeterli yer yoktur: kuyruk diskinde, bellekte veya birçok sunucudaki kullanımıyla alıcının posta kutusunda. Alan taraf bu darlığın geçmesini bekler; 452&apos;yi 552&apos;den ayıran da budur.</translation>
    </message>
    <message>
        <source>In reply to RCPT TO it often means that the transaction already holds as many recipients as the server takes at once. Those accepted before remain accepted. A client treats a 552 for this as temporary as well, yet a server may refuse with 5yz where its policy sets the limit (Exim&apos;s `recipients_max_reject` sends 552).</source>
        <translation>RCPT TO yanıtı olarak çoğu zaman posta işlemindeki alıcı sayısının sınıra ulaştığını gösterir. Daha önce kabul edilenler kabul edilmiş kalır. İstemci bu durumda 552&apos;yi de geçici sayar; ancak sınır bir ilkeden geliyorsa sunucu 5yz ile reddedebilir (Exim&apos;in `recipients_max_reject` ayarı 552 gönderir).</translation>
    </message>
    <message>
        <source>A transaction holds more recipients than the server takes: Postfix `4.5.3 Error: too many recipients` beyond `smtpd_recipient_limit` (1000 by default), Exchange Online `4.5.3 Too many recipients` beyond 200 of one domain.</source>
        <translation>Bir posta işleminde sunucunun aldığından fazla alıcı vardır: Postfix, `smtpd_recipient_limit` (varsayılan 1000) aşıldığında `4.5.3 Error: too many recipients`, Exchange Online bir alan adının 200 alıcısı aşıldığında `4.5.3 Too many recipients` der.</translation>
    </message>
    <message>
        <source>A mail server sends the rest in further transactions by itself; a program of your own has to split the list. A server that announces `LIMITS` with `RCPTMAX` (RFC 9422) says how many it takes.</source>
        <translation>Posta sunucusu kalanları sonraki posta işlemlerinde kendiliğinden gönderir; kendi programınızın listeyi bölmesi gerekir. `RCPTMAX` değerini `LIMITS` (RFC 9422) ile duyuran sunucu kaç alıcı aldığını bildirir.</translation>
    </message>
    <message>
        <source>Postfix says `4.3.1 Insufficient system storage` although the disk is not full: it wants 1.5 times `message_size_limit` free on the queue&apos;s file system.</source>
        <translation>Disk dolu olmadığı hâlde Postfix `4.3.1 Insufficient system storage` der: Kuyruğun dosya sisteminde `message_size_limit` değerinin 1,5 katı kadar boş alan ister.</translation>
    </message>
    <message>
        <source>`df -h /var/spool/postfix; postconf message_size_limit queue_minfree`</source>
        <translation>`df -h /var/spool/postfix; postconf message_size_limit queue_minfree`</translation>
    </message>
    <message>
        <source>Free space, or lower `message_size_limit` if it was set far too high.</source>
        <translation>Yer açın veya gereğinden çok yükseltilmişse `message_size_limit` değerini düşürün.</translation>
    </message>
    <message>
        <source>Exchange is short of disk or memory and goes into back pressure: `4.3.1 Insufficient system resources`.</source>
        <translation>Exchange&apos;in diski veya belleği azalmıştır ve sunucu geri basınç (back pressure) durumuna geçer: `4.3.1 Insufficient system resources`.</translation>
    </message>
    <message>
        <source>`Get-WinEvent -LogName Application | Where-Object Id -in 15004,15006,15007`</source>
        <translation>`Get-WinEvent -LogName Application | Where-Object Id -in 15004,15006,15007`</translation>
    </message>
    <message>
        <source>Free or add space on the volume of the queue database; the service recovers by itself once the level falls.</source>
        <translation>Kuyruk veritabanının bulunduğu birimde yer açın veya alan ekleyin; düzey düşünce hizmet kendiliğinden toparlanır.</translation>
    </message>
    <message>
        <source>452 fits a lack of space that will pass, and recipients beyond the limit of one transaction, whereas 552 is the lasting refusal of a message that is too large or exceeds a quota.</source>
        <translation>452, geçecek bir yer yetersizliğine ve tek posta işleminin sınırını aşan alıcılara uygundur; 552 ise çok büyük olan veya bir kotayı aşan iletinin kalıcı reddidir.</translation>
    </message>
    <message>
        <source>inbox full</source>
        <translation>gelen kutusu dolu</translation>
    </message>
    <message>
        <source>over quota</source>
        <translation>kota aşıldı</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>kota aşımı</translation>
    </message>
    <message>
        <source>out of disk space</source>
        <translation>disk alanı kalmadı</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>çok fazla alıcı</translation>
    </message>
    <message>
        <source>recipient limit</source>
        <translation>alıcı sınırı</translation>
    </message>
    <message>
        <source>back pressure</source>
        <translation>geri basınç (back pressure)</translation>
    </message>
    <message>
        <source>You have no mail</source>
        <translation>Postanız yok</translation>
    </message>
    <message>
        <source>ATRN</source>
        <translation>ATRN</translation>
    </message>
    <message>
        <source>With ATRN a customer with a changing IP address, once logged in, asks its provider for the mail held there. 453 answers that nothing is queued for any of the requested domains; without a domain, ATRN asks for all that the login may collect.</source>
        <translation>IP adresi değişen bir müşteri, oturum açtıktan sonra, sağlayıcısında tutulan postayı ATRN ile ister. 453, istenen alan adlarının hiçbiri için kuyrukta bir şey olmadığını bildirir; alan adı verilmeyen ATRN, hesabın alabileceği bütün alan adlarını sorar.</translation>
    </message>
    <message>
        <source>In spite of the 4 nothing has failed, and no mail is delayed or lost. Client and server do not swap roles; the customer ends the session and asks again at its next regular time.</source>
        <translation>Baştaki 4&apos;e karşın hiçbir şey başarısız olmamıştır, hiçbir posta gecikmemiş veya kaybolmamıştır. İstemci ile sunucu rol değiştirmez; müşteri oturumu bitirir ve bir sonraki olağan zamanında yeniden sorar.</translation>
    </message>
    <message>
        <source>RFC 5248 also puts 453 next to X.3.2, a system that takes no mail, but no SMTP specification defines such a use.</source>
        <translation>RFC 5248 453&apos;ü, posta almayan bir sistemi gösteren X.3.2&apos;nin yanına da koyar, ama hiçbir SMTP belirtimi böyle bir kullanım tanımlamaz.</translation>
    </message>
    <message>
        <source>A fetch program counts each reply that begins with 4 as a failure and raises an alarm after every empty poll.</source>
        <translation>Posta alan bir program, 4 ile başlayan her yanıtı hata sayar ve boş dönen her sorgulamadan sonra alarm verir.</translation>
    </message>
    <message>
        <source>Except 453 from the alarm: an empty queue is the normal answer between two polls.</source>
        <translation>453&apos;ü alarmın dışında tutun: Boş kuyruk, iki sorgulama arasında olağan yanıttır.</translation>
    </message>
    <message>
        <source>Mail was expected, and every poll says 453.</source>
        <translation>Posta beklendiği hâlde her sorgulama 453 döndürür.</translation>
    </message>
    <message>
        <source>Check that the MX records of the domain point to the provider and that ATRN names the right domain; then have the provider search its queue for it.</source>
        <translation>Alan adının MX kayıtlarının sağlayıcıyı gösterdiğini ve ATRN komutunda doğru alan adının belirtildiğini kontrol edin; ardından sağlayıcıdan kuyruğunda onu aramasını isteyin.</translation>
    </message>
    <message>
        <source>453 is how ATRN says that login and domains are fine and no mail is waiting; 450 refuses the request, and 451 comes when the provider cannot check the domains.</source>
        <translation>453, ATRN gönderen istemciye oturum açmada ve alan adlarında sorun olmadığını, ancak bekleyen posta bulunmadığını bildirir; 450 isteği reddeder, 451 ise sağlayıcı alan adlarını denetleyemediğinde gelir.</translation>
    </message>
    <message>
        <source>no mail waiting</source>
        <translation>bekleyen posta yok</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>kuyruk boş</translation>
    </message>
    <message>
        <source>no new mail</source>
        <translation>yeni posta yok</translation>
    </message>
    <message>
        <source>TLS or authentication temporarily unavailable</source>
        <translation>TLS veya kimlik doğrulama geçici olarak kullanılamıyor</translation>
    </message>
    <message>
        <source>RCPT TO, STARTTLS or AUTH</source>
        <translation>RCPT TO, STARTTLS veya AUTH</translation>
    </message>
    <message>
        <source>Reply to AUTH</source>
        <translation>AUTH yanıtı</translation>
    </message>
    <message>
        <source>The server could not check the login because something failed on its own side; the user name and password may be perfectly right.</source>
        <translation>Sunucu, kendi tarafındaki bir arıza yüzünden oturum açma isteğini denetleyememiştir; kullanıcı adı ve parola tümüyle doğru olabilir.</translation>
    </message>
    <message>
        <source>In the standards the fault lies with the server: it offered STARTTLS or AUTH and cannot carry it out at present. In the field many people meet another 454 first: Postfix answers RCPT TO with `454 4.7.1` when the client may not relay, and no amount of waiting changes that one.</source>
        <translation>Standartlara göre sorun sunucudadır: STARTTLS veya AUTH sunmuştur ve şu anda bunu yerine getirememektedir. Sahada ise çoğu kişinin ilk karşılaştığı 454 başkadır: Postfix, istemcinin aktarma izni yoksa RCPT TO komutuna `454 4.7.1` yanıtını verir ve beklemek bunu hiçbir biçimde değiştirmez.</translation>
    </message>
    <message>
        <source>The session stays open, and no mail has been transferred. After a failed STARTTLS the client decides: go on unencrypted, try later or give up. A client bound to TLS by MTA-STS, DANE or its own settings must not go on unencrypted, and somebody on the path can forge this refusal precisely to make it do so.</source>
        <translation>Oturum açık kalır ve hiçbir posta aktarılmamıştır. Başarısız bir STARTTLS komutundan sonra kararı istemci verir: şifrelenmemiş olarak sürdürmek, daha sonra denemek veya vazgeçmek. MTA-STS, DANE veya kendi ayarları gereği TLS kullanmak zorunda olan istemci şifrelenmemiş devam etmemelidir; yol üzerindeki biri bu reddi tam da bunu sağlamak için uydurabilir.</translation>
    </message>
    <message>
        <source>After AUTH, asking the user for another password is wrong; that belongs to 535.</source>
        <translation>AUTH sonrasında kullanıcıdan başka bir parola istemek yanlıştır; o, 535 yanıtına özgüdür.</translation>
    </message>
    <message>
        <source>Postfix since 2.10 answers RCPT TO with `454 4.7.1 &lt;…&gt;: Relay access denied`: its default `smtpd_relay_restrictions` ends in `defer_unauth_destination`, and the client is neither logged in nor in `mynetworks`, nor is the recipient&apos;s domain one that the server takes mail for.</source>
        <translation>Postfix, 2.10 sürümünden beri RCPT TO komutuna `454 4.7.1 &lt;…&gt;: Relay access denied` yanıtını verir: Varsayılan `smtpd_relay_restrictions` ayarı `defer_unauth_destination` ile biter; istemci ne oturum açmıştır ne de `mynetworks` içindedir, alıcının alan adı da sunucunun posta kabul ettiği alan adlarından değildir.</translation>
    </message>
    <message>
        <source>`postconf smtpd_relay_restrictions mynetworks relay_domains mydestination virtual_mailbox_domains`</source>
        <translation>`postconf smtpd_relay_restrictions mynetworks relay_domains mydestination virtual_mailbox_domains`</translation>
    </message>
    <message>
        <source>As the sender, log in on port 587 or 465; a server that needs no login must be added to `mynetworks` of the relay.</source>
        <translation>Gönderen taraftaysanız 587 veya 465 numaralı bağlantı noktasında oturum açın; oturum açması gerekmeyen bir sunucunun ise aktarmayı yapan sunucunun `mynetworks` listesine eklenmesi gerekir.</translation>
    </message>
    <message>
        <source>As the receiver of mail for that domain, add it to `relay_domains`, `mydestination` or `virtual_mailbox_domains`, one of them only.</source>
        <translation>O alan adının postasını alan tarafsanız alan adını `relay_domains`, `mydestination` veya `virtual_mailbox_domains` ayarlarından yalnızca birine ekleyin.</translation>
    </message>
    <message>
        <source>STARTTLS gets `454 4.7.0 TLS not available due to local problem` from Postfix, `454 4.3.3 TLS not available` from Sendmail or `454 TLS currently unavailable` from Exim: certificate or private key is missing, unreadable or does not fit.</source>
        <translation>STARTTLS komutuna Postfix `454 4.7.0 TLS not available due to local problem`, Sendmail `454 4.3.3 TLS not available`, Exim ise `454 TLS currently unavailable` yanıtını verir: Sertifika veya özel anahtar eksiktir, okunamıyordur ya da birbirine uymuyordur.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mail.example.org:587`</source>
        <translation>`openssl s_client -starttls smtp -connect mail.example.org:587`</translation>
    </message>
    <message>
        <source>Read the log of the server that answered, mend path, permissions or pair, and reload it.</source>
        <translation>Yanıtı veren sunucunun günlüğünü okuyun; dosya yolunu, izinleri veya anahtar çiftini düzeltip yapılandırmayı yeniden yükletin.</translation>
    </message>
    <message>
        <source>On the sending side the mail waits in the queue; where TLS is only opportunistic, it may go out unencrypted.</source>
        <translation>Gönderen tarafta posta kuyrukta bekler; TLS yalnızca fırsatçı (opportunistic) ise şifrelenmemiş olarak gidebilir.</translation>
    </message>
    <message>
        <source>AUTH gets `454 4.7.0 Temporary authentication failure: Connection lost to authentication server`: Postfix has lost the Dovecot or Cyrus service that checks its passwords, often during a restart. Gmail says `454 4.7.0 Cannot authenticate due to temporary system problem`.</source>
        <translation>AUTH komutu `454 4.7.0 Temporary authentication failure: Connection lost to authentication server` yanıtını alır: Postfix, parolaları kendisi adına denetleyen Dovecot veya Cyrus hizmetini yitirmiştir; bu çoğu zaman bir yeniden başlatma sırasında olur. Gmail ise `454 4.7.0 Cannot authenticate due to temporary system problem` der.</translation>
    </message>
    <message>
        <source>`doveadm auth test jane@example.org`</source>
        <translation>`doveadm auth test jane@example.org`</translation>
    </message>
    <message>
        <source>As the user, keep the password and try again in a few minutes.</source>
        <translation>Kullanıcıysanız parolayı değiştirmeyin ve birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>As the admin, see whether the authentication service runs and whether Postfix may open its socket.</source>
        <translation>Yöneticiyseniz kimlik doğrulama hizmetinin çalıştığını ve Postfix&apos;in onun soketini açabildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>Gmail answers `454 4.7.0 Too many login attempts, please try again later`: a program logs in anew for every message.</source>
        <translation>Gmail `454 4.7.0 Too many login attempts, please try again later` yanıtını verir: Bir program her ileti için yeniden oturum açıyordur.</translation>
    </message>
    <message>
        <source>Pause, then send several messages over one login, and look for a second device that still retries an old password.</source>
        <translation>Ara verin, ardından tek bir oturumda birden çok ileti gönderin; eski parolayla denemeyi sürdüren ikinci bir aygıt olup olmadığına da bakın.</translation>
    </message>
    <message>
        <source>Amazon SES answers `454 Throttling failure: Maximum sending rate exceeded` or `Daily message quota exceeded`.</source>
        <translation>Amazon SES `454 Throttling failure: Maximum sending rate exceeded` veya `Daily message quota exceeded` yanıtını verir.</translation>
    </message>
    <message>
        <source>Account dashboard of the SES console: sending quota and rate</source>
        <translation>SES konsolundaki hesap panosu: gönderim kotası ve hızı</translation>
    </message>
    <message>
        <source>Slow down to the account&apos;s messages per second, spread the rest over the 24 hours of the quota, or ask AWS for more; the same message may be sent again later.</source>
        <translation>Hesabın saniye başına ileti sınırına inin, kalanını kotanın 24 saatine yayın veya AWS&apos;den artırım isteyin; aynı ileti daha sonra yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>Amazon SES answers `454 Temporary service failure`: the message was not taken.</source>
        <translation>Amazon SES `454 Temporary service failure` yanıtını verir: İleti alınmamıştır.</translation>
    </message>
    <message>
        <source>Let the client retry with growing pauses.</source>
        <translation>İstemcinin giderek uzayan aralıklarla yeniden denemesini sağlayın.</translation>
    </message>
    <message>
        <source>A server sends 454 while STARTTLS or AUTH is offered but out of order; wrong credentials are 535, a login or TLS that is missing altogether is 530, and a lasting refusal to relay is clearer as 554 or 550.</source>
        <translation>Sunucu, sunduğu STARTTLS veya AUTH çalışmadığı sürece 454 gönderir; yanlış kimlik bilgilerinin yanıtı 535, hiç yapılmamış oturum açmanın veya TLS&apos;nin yanıtı 530&apos;dur; kalıcı bir aktarma reddini 554 veya 550 daha açık anlatır.</translation>
    </message>
    <message>
        <source>STARTTLS failed</source>
        <translation>STARTTLS başarısız</translation>
    </message>
    <message>
        <source>TLS not working</source>
        <translation>TLS çalışmıyor</translation>
    </message>
    <message>
        <source>certificate problem</source>
        <translation>sertifika sorunu</translation>
    </message>
    <message>
        <source>temporary auth failure</source>
        <translation>geçici kimlik doğrulama hatası</translation>
    </message>
    <message>
        <source>relay denied</source>
        <translation>aktarma reddedildi</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <translation>aktarma izni verilmedi</translation>
    </message>
    <message>
        <source>too many login attempts</source>
        <translation>çok fazla oturum açma denemesi</translation>
    </message>
    <message>
        <source>SES sending quota</source>
        <translation>SES gönderim kotası</translation>
    </message>
    <message>
        <source>Server unable to accommodate parameters</source>
        <translation>Sunucu parametreleri karşılayamıyor</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>The MAIL FROM or RCPT TO line carries a parameter of an SMTP extension, such as BODY, SMTPUTF8 or NOTIFY. The server knows it and usually honors it, but cannot do so now.</source>
        <translation>MAIL FROM veya RCPT TO satırı; BODY, SMTPUTF8 veya NOTIFY gibi, bir SMTP uzantısına ait parametre taşır. Sunucu onu tanır ve genellikle gereğini yapar, ama şu anda yapamaz.</translation>
    </message>
    <message>
        <source>Neither the address nor the content has been judged. After MAIL FROM there is no transaction, after RCPT TO only that recipient is missing; the mail stays in the sending server&apos;s queue. Some parameters have a reply of their own: too little space for a declared SIZE is 452.</source>
        <translation>Ne adres ne de içerik değerlendirilmiştir. MAIL FROM sonrasında ortada bir posta işlemi yoktur, RCPT TO sonrasında yalnızca o alıcı eksiktir; posta, gönderen sunucunun kuyruğunda kalır. Bazı parametrelerin kendi yanıtı vardır: Bildirilen SIZE için yer yetersizse yanıt 452&apos;dir.</translation>
    </message>
    <message>
        <source>A gateway announces an extension in EHLO, but the system behind it that does the work is down.</source>
        <translation>Bir ağ geçidi EHLO yanıtında bir uzantı duyurur, ama arkasında asıl işi yapan sistem devre dışıdır.</translation>
    </message>
    <message>
        <source>Senders let the queue retry. As the recipient&apos;s admin, restore that part or stop announcing the extension until it works.</source>
        <translation>Gönderenler kuyruğun yeniden denemesine izin verir. Alıcı sunucunun yöneticisiyseniz o bileşeni çalışır duruma getirin veya çalışana kadar uzantıyı duyurmayın.</translation>
    </message>
    <message>
        <source>Every try ends in 455: a simple server says it for parameters that it will never support, and the mail expires in vain.</source>
        <translation>Her deneme 455 ile biter: Basit bir sunucu bunu hiçbir zaman desteklemeyeceği parametreler için söyler ve postanın süresi boşuna dolar.</translation>
    </message>
    <message>
        <source>Compare the parameters in the session log with the EHLO reply, and test once without optional ones such as NOTIFY or RET.</source>
        <translation>Oturum günlüğündeki parametreleri EHLO yanıtıyla karşılaştırın ve NOTIFY veya RET gibi isteğe bağlı olanları çıkararak bir kez sınayın.</translation>
    </message>
    <message>
        <source>455 postpones a MAIL FROM or RCPT TO because a supported parameter cannot be served now; 555 rejects a parameter that the server does not know or implement, and there a retry is useless.</source>
        <translation>455, desteklenen bir parametre şu anda karşılanamadığı için MAIL FROM veya RCPT TO komutunu erteler; 555 ise sunucunun tanımadığı veya desteklemediği bir parametreyi reddeder ve orada yeniden denemek yararsızdır.</translation>
    </message>
    <message>
        <source>parameter temporarily refused</source>
        <translation>parametre geçici olarak reddedildi</translation>
    </message>
    <message>
        <source>Retry over IPv4</source>
        <translation>IPv4 üzerinden yeniden deneyin</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-martin-smtp-ipv6-to-ipv4-fallback; Courier with a text of its own</source>
        <translation>Süresi dolmuş İnternet Taslağı draft-martin-smtp-ipv6-to-ipv4-fallback; kendi metniyle Courier</translation>
    </message>
    <message>
        <source>456 was proposed in an Internet-Draft that expired without becoming an RFC: the client should send the message again at once over IPv4. No standard has the number, and no large provider is known to send it.</source>
        <translation>456, RFC&apos;ye dönüşmeden süresi dolan bir İnternet Taslağında önerilmiştir: İstemcinin iletiyi hemen IPv4 üzerinden yeniden göndermesi beklenir. Kod hiçbir standartta yoktur; onu gönderen büyük bir sağlayıcı da bilinmiyor.</translation>
    </message>
    <message>
        <source>The one server that really says 456 is Courier, and there it has nothing to do with IP versions. Any client treats it as a temporary failure and keeps the message in its queue.</source>
        <translation>456&apos;yı gerçekten gönderen sunucu Courier&apos;dir ve orada bunun IP sürümüyle ilgisi yoktur. Her istemci bunu geçici bir hata sayar ve iletiyi kuyruğunda tutar.</translation>
    </message>
    <message>
        <source>Courier answers RCPT TO with `456 Address temporarily unavailable.`: its own deliveries to that address were deferred a short while ago, and it takes nothing more for it until then. The permanent counterpart is `556 Address unavailable.`</source>
        <translation>Courier, RCPT TO komutuna `456 Address temporarily unavailable.` yanıtını verir: Kendisinin o adrese yaptığı teslimatlar kısa süre önce ertelenmiştir ve bir süre o adres için başka ileti almaz. Kalıcı karşılığı `556 Address unavailable.` yanıtıdır.</translation>
    </message>
    <message>
        <source>Senders wait for the next try. As Courier&apos;s admin, see why delivery behind it stalls: full mailbox, unreachable host.</source>
        <translation>Gönderenler bir sonraki denemeyi bekler. Courier yöneticisiyseniz arkasındaki teslimatın neden takıldığına bakın: dolu posta kutusu, ulaşılamayan sunucu.</translation>
    </message>
    <message>
        <source>The text asks for IPv4, as the draft has it.</source>
        <translation>Metin, taslaktaki gibi IPv4 ister.</translation>
    </message>
    <message>
        <source>Send to that destination over IPv4 (in Postfix a transport with `-o inet_protocols=ipv4`), and see whether SPF, DKIM and reverse DNS hold for your IPv6 address.</source>
        <translation>O hedefe IPv4 üzerinden gönderin (Postfix&apos;te `-o inet_protocols=ipv4` içeren bir taşıyıcı) ve SPF, DKIM ve ters DNS kayıtlarının IPv6 adresiniz için geçerli olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>A server does better with 450 or 451 and a clear text: every client knows these.</source>
        <translation>Sunucunun açık bir metinle 450 veya 451 vermesi daha iyidir: Bunları her istemci tanır.</translation>
    </message>
    <message>
        <source>IPv4 fallback</source>
        <translation>IPv4&apos;e geri dönüş</translation>
    </message>
    <message>
        <source>IPv6 delivery refused</source>
        <translation>IPv6 ile teslimat reddedildi</translation>
    </message>
    <message>
        <source>Unable to queue messages for node</source>
        <translation>Düğüm için iletiler kuyruğa alınamıyor</translation>
    </message>
    <message>
        <source>ETRN asks a server to start sending the mail that it holds for a node, as a site with a part-time connection does when it comes online. 458 says that this queue run was not started.</source>
        <translation>ETRN, bir sunucudan bir düğüm için tuttuğu postayı göndermeye başlamasını ister; bağlantısı sürekli olmayan bir kuruluş çevrimiçi olduğunda bunu yapar. 458, kuyruğun işlenmesine başlanmadığını bildirir.</translation>
    </message>
    <message>
        <source>Mail that is waiting there has not been touched and still leaves with the regular queue runs of that server. By RFC 1985 a 4yz after ETRN mostly means that the client is not on the list of those who may ask; many servers send 458 where 459 was meant for that.</source>
        <translation>Orada bekleyen postaya dokunulmamıştır; o sunucu kuyruğunu olağan zamanında işlediğinde posta yine yola çıkar. RFC 1985&apos;e göre ETRN komutundan sonraki bir 4yz çoğunlukla istemcinin bunu isteyebilecekler listesinde olmadığı anlamına gelir; birçok sunucu, bunun için düşünülmüş 459 yerine 458 gönderir.</translation>
    </message>
    <message>
        <source>Exim answers `458 Administrative prohibition`: it has no `acl_smtp_etrn`, or that ACL denies the client. Without one Exim refuses every ETRN, and that is the default.</source>
        <translation>Exim `458 Administrative prohibition` yanıtını verir: `acl_smtp_etrn` tanımlı değildir veya o ACL istemciyi reddetmiştir. Bu ACL olmadan Exim her ETRN komutunu reddeder ve varsayılan budur.</translation>
    </message>
    <message>
        <source>`exim -bP acl_smtp_etrn`</source>
        <translation>`exim -bP acl_smtp_etrn`</translation>
    </message>
    <message>
        <source>Write an ACL that accepts the hosts which may call for their mail, `accept hosts = 192.0.2.10` for instance; until then waiting changes nothing.</source>
        <translation>Postasını isteyebilecek makineleri kabul eden bir ACL yazın, örneğin `accept hosts = 192.0.2.10`; o zamana kadar beklemek bir şey değiştirmez.</translation>
    </message>
    <message>
        <source>Exim says `458 Already processing`: a queue run for that name is under way, and `smtp_etrn_serialize` (true by default) allows one at a time.</source>
        <translation>Exim `458 Already processing` der: O ad için kuyruk zaten işleniyordur ve `smtp_etrn_serialize` (varsayılanı true) aynı anda yalnızca birine izin verir.</translation>
    </message>
    <message>
        <source>Wait for the mail; it is on its way.</source>
        <translation>Postayı bekleyin; yoldadır.</translation>
    </message>
    <message>
        <source>Postfix says `458 Unable to queue messages` and logs `unable to talk to fast flush service`.</source>
        <translation>Postfix `458 Unable to queue messages` der ve günlüğe `unable to talk to fast flush service` yazar.</translation>
    </message>
    <message>
        <source>`postconf -M flush/unix`</source>
        <translation>`postconf -M flush/unix`</translation>
    </message>
    <message>
        <source>See that `flush` and the queue manager are enabled in `master.cf` and running, then send ETRN again.</source>
        <translation>`flush` hizmetinin ve kuyruk yöneticisinin `master.cf` içinde etkin olduğunu ve çalıştığını denetleyin, ardından ETRN komutunu yeniden gönderin.</translation>
    </message>
    <message>
        <source>`458 Unable to queue messages` comes from postscreen: while its deep protocol tests look at a new client it refuses every ETRN.</source>
        <translation>`458 Unable to queue messages` yanıtı postscreen&apos;den gelir: Ayrıntılı protokol testleriyle yeni bir istemciyi incelerken her ETRN komutunu reddeder.</translation>
    </message>
    <message>
        <source>Connect again: a client that has passed reaches the real server. Hosts that need ETRN belong in `postscreen_access_list`.</source>
        <translation>Yeniden bağlanın: Testi geçen istemci asıl sunucuya ulaşır. ETRN kullanan makineleri `postscreen_access_list` listesine alın.</translation>
    </message>
    <message>
        <source>Exim says `458 Unable to fork process`: the machine is out of processes or memory.</source>
        <translation>Exim `458 Unable to fork process` der: Makinede süreç veya bellek kalmamıştır.</translation>
    </message>
    <message>
        <source>Free resources on the server; send ETRN again later.</source>
        <translation>Sunucuda kaynak açın; ETRN komutunu daha sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>458 reports that the queue run which ETRN asked for could not be started; for a node or client that is not entitled to ask, 459 exists and gives the reason.</source>
        <translation>458, ETRN ile istenen kuyruğun işlenmesinin başlatılamadığını bildirir; bunu istemeye hakkı olmayan düğüm veya istemci için ise nedeni de belirten 459 vardır.</translation>
    </message>
    <message>
        <source>ETRN failed</source>
        <translation>ETRN başarısız</translation>
    </message>
    <message>
        <source>queue flush failed</source>
        <translation>kuyruk boşaltılamadı</translation>
    </message>
    <message>
        <source>Node not allowed</source>
        <translation>Düğüme izin verilmiyor</translation>
    </message>
    <message>
        <source>The server knows ETRN but refuses to run its queue for this node. Usually it serves only a list of clients or domains, and this one is not on it; the text should name the reason.</source>
        <translation>Sunucu ETRN komutunu tanır ama kuyruğunu bu düğüm için işlemeyi reddeder. Genellikle yalnızca bir listedeki istemcilere veya alan adlarına hizmet verir ve bu düğüm o listede yoktur; metnin nedeni belirtmesi gerekir.</translation>
    </message>
    <message>
        <source>Held mail is not affected and keeps to the normal delivery attempts. Although the code begins with 4, the same ETRN succeeds only after somebody has corrected the name or the list.</source>
        <translation>Tutulan posta etkilenmez ve olağan teslimat denemelerine göre ilerler. Kod 4 ile başlasa da aynı ETRN ancak birisi adı veya listeyi düzelttikten sonra başarılı olur.</translation>
    </message>
    <message>
        <source>Postfix answers `459 &lt;example.org&gt;: service unavailable` and logs `reject: ETRN`: the domain is not in `fast_flush_domains`, which is `$relay_domains` by default.</source>
        <translation>Postfix `459 &lt;example.org&gt;: service unavailable` yanıtını verir ve günlüğe `reject: ETRN` yazar: Alan adı, varsayılanı `$relay_domains` olan `fast_flush_domains` içinde değildir.</translation>
    </message>
    <message>
        <source>`postconf fast_flush_domains smtpd_etrn_restrictions`</source>
        <translation>`postconf fast_flush_domains smtpd_etrn_restrictions`</translation>
    </message>
    <message>
        <source>Add the domain there; `smtpd_etrn_restrictions` decides which clients may ask.</source>
        <translation>Alan adını oraya ekleyin; hangi istemcilerin isteyebileceğine `smtpd_etrn_restrictions` karar verir.</translation>
    </message>
    <message>
        <source>The text says that the node name cannot be resolved.</source>
        <translation>Metin, düğüm adının çözümlenemediğini söyler.</translation>
    </message>
    <message>
        <source>Send the full domain name, and one ETRN for each name under which mail may be queued.</source>
        <translation>Tam alan adını gönderin ve postanın kuyruğa alınmış olabileceği her ad için ayrı bir ETRN kullanın.</translation>
    </message>
    <message>
        <source>A client puts `@` before a domain to release the mail of all its subdomains, and the server does not grant it that.</source>
        <translation>Bir istemci, tüm alt alan adlarının postasını serbest bıraktırmak için alan adının önüne `@` koyar, ama sunucu ona bu izni vermez.</translation>
    </message>
    <message>
        <source>Name the domains one by one.</source>
        <translation>Alan adlarını tek tek belirtin.</translation>
    </message>
    <message>
        <source>459 turns ETRN down for a node or client that is not entitled to it and should state why; where the queue run merely could not be started, 458 is the reply.</source>
        <translation>459, hakkı olmayan bir düğümün veya istemcinin ETRN isteğini geri çevirir ve nedenini belirtmelidir; yalnızca kuyruğun işlenmesi başlatılamadıysa yanıt 458&apos;dir.</translation>
    </message>
    <message>
        <source>ETRN refused</source>
        <translation>ETRN reddedildi</translation>
    </message>
    <message>
        <source>queue flush denied</source>
        <translation>kuyruk boşaltmaya izin yok</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Çok fazla ileti</translation>
    </message>
    <message>
        <source>RCPT TO or end of DATA</source>
        <translation>RCPT TO veya DATA sonu</translation>
    </message>
    <message>
        <source>Symantec Email Security.cloud (MessageLabs)</source>
        <translation>Symantec Email Security.cloud (MessageLabs)</translation>
    </message>
    <message>
        <source>Email Security.cloud, the former MessageLabs, slows a sender down with `460 too many messages (#4.3.0)`. It is that service&apos;s own number; the standards have 450, 451 and 452 for such limits.</source>
        <translation>Eski adı MessageLabs olan Email Security.cloud, bir göndereni `460 too many messages (#4.3.0)` ile yavaşlatır. Bu, o hizmetin kendi kodudur; standartlarda bu tür sınırlar için 450, 451 ve 452 vardır.</translation>
    </message>
    <message>
        <source>HTTP 460 of AWS load balancers is another matter: there the client hung up.</source>
        <translation>AWS yük dengeleyicilerinin HTTP 460 kodu başka bir konudur: Orada istemci bağlantıyı kapatmıştır.</translation>
    </message>
    <message>
        <source>`460 too many messages (#4.3.0)` for mail into or out of an organization that uses the service: more messages or recipients in the hour than it grants.</source>
        <translation>Hizmeti kullanan bir kuruluşa gelen veya ondan giden posta için `460 too many messages (#4.3.0)`: Bir saatteki ileti veya alıcı sayısı izin verileni aşmıştır.</translation>
    </message>
    <message>
        <source>Let the queue retry and spread bulk mail over the day. If you send little, look for a stolen account or a form that mails on its own.</source>
        <translation>Kuyruğun yeniden denemesine izin verin ve toplu postayı güne yayın. Az gönderiyorsanız çalınmış bir hesap veya kendiliğinden posta atan bir form arayın.</translation>
    </message>
    <message>
        <source>Servers of one&apos;s own limit senders with 450 or 451 and a text that names the limit.</source>
        <translation>Kendi sunucunuzda gönderenleri, sınırı belirten bir metinle 450 veya 451 kullanarak sınırlayın.</translation>
    </message>
    <message>
        <source>MessageLabs rate limit</source>
        <translation>MessageLabs hız sınırı</translation>
    </message>
    <message>
        <source>too many recipients received this hour</source>
        <translation>bu saat çok fazla alıcı</translation>
    </message>
    <message>
        <source>Local mail server or its filter failed</source>
        <translation>Yerel posta sunucusu veya filtresi başarısız</translation>
    </message>
    <message>
        <source>Lists call 471 an error of your own mail server, often of its spam filter. The digits are those of 4.7.1, a delivery not authorized for now, which says nothing about whose server it is; no standard has 471 as a reply.</source>
        <translation>Listeler 471&apos;e kendi posta sunucunuzun, çoğu zaman istenmeyen ileti (spam) filtresinin hatası der. Rakamlar 4.7.1&apos;indir; şimdilik izin verilmeyen teslimat anlamındaki bu kod, sunucunun kime ait olduğu hakkında bir şey söylemez. Yanıt olarak 471 hiçbir standartta yoktur.</translation>
    </message>
    <message>
        <source>Your own log shows that a milter or policy service of yours made up the number.</source>
        <translation>Günlüğünüz, kodu kendi milter veya ilke hizmetinizin ürettiğini gösterir.</translation>
    </message>
    <message>
        <source>`grep milter-reject /var/log/mail.log`</source>
        <translation>`grep milter-reject /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Have it send 451 with 4.7.1, the pair that greylisting and policy services use, and see in its log why it deferred.</source>
        <translation>Onun, gri listelemenin ve ilke hizmetlerinin kullandığı 4.7.1 ile birlikte 451 göndermesini sağlayın ve neden ertelediğini kendi günlüğünde arayın.</translation>
    </message>
    <message>
        <source>A mail program or a web form shows 471 when you send.</source>
        <translation>Gönderirken bir posta programı veya web formu 471 gösterir.</translation>
    </message>
    <message>
        <source>Switch the mail scanner of the local antivirus off for one test; if the number stays, read the text and ask the provider whose server answered.</source>
        <translation>Bir deneme için yerel virüsten koruma programının posta taramasını kapatın; kod yine geliyorsa metni okuyun ve yanıtı veren sunucunun sağlayıcısına sorun.</translation>
    </message>
    <message>
        <source>The reply for a refusal that may pass is 450 or 451 with 4.7.1.</source>
        <translation>Geçici olabilecek bir reddin yanıtı 4.7.1 ile birlikte 450 veya 451&apos;dir.</translation>
    </message>
    <message>
        <source>local spam filter error</source>
        <translation>yerel spam filtresi hatası</translation>
    </message>
    <message>
        <source>No MX for the domain</source>
        <translation>Alan adı için MX kaydı yok</translation>
    </message>
    <message>
        <source>Mailgun</source>
        <translation>Mailgun</translation>
    </message>
    <message>
        <source>`498 No MX for example.org` is written by Mailgun into its events when the recipient&apos;s domain has no mail server in DNS. No receiving server has spoken, and SMTP has no 498.</source>
        <translation>`498 No MX for example.org` satırını, alıcının alan adının DNS&apos;te posta sunucusu olmadığında Mailgun kendi olay kayıtlarına yazar. Konuşan bir alıcı sunucu yoktur; SMTP&apos;de de 498 yoktur.</translation>
    </message>
    <message>
        <source>In HTTP lists the same number stands for an invalid token.</source>
        <translation>HTTP listelerinde aynı kod geçersiz belirteç anlamına gelir.</translation>
    </message>
    <message>
        <source>The domain in the address is misspelt or gone.</source>
        <translation>Adresteki alan adı yanlış yazılmıştır veya artık yoktur.</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list; Mailgun retries for hours in vain.</source>
        <translation>Adresi düzeltin veya listeden çıkarın; Mailgun saatlerce boşuna yeniden dener.</translation>
    </message>
    <message>
        <source>The domain is yours and should receive mail.</source>
        <translation>Alan adı sizindir ve posta alması gerekir.</translation>
    </message>
    <message>
        <source>`dig example.org MX @ns1.example.org`</source>
        <translation>`dig example.org MX @ns1.example.org`</translation>
    </message>
    <message>
        <source>Publish an MX record, and see that all name servers of the domain answer with it.</source>
        <translation>Bir MX kaydı yayımlayın ve alan adının bütün ad sunucularının onu döndürdüğünü denetleyin.</translation>
    </message>
    <message>
        <source>A mail server that learns this from DNS reports 5.1.2, or 556 with 5.1.10 for a null MX.</source>
        <translation>Bunu DNS&apos;ten öğrenen posta sunucusu 5.1.2, boş (null) MX için ise 5.1.10 ile birlikte 556 bildirir.</translation>
    </message>
    <message>
        <source>no MX record</source>
        <translation>MX kaydı yok</translation>
    </message>
    <message>
        <source>Mailgun 498</source>
        <translation>Mailgun 498</translation>
    </message>
    <message>
        <source>Pseudo status of Sisimai</source>
        <translation>Sisimai&apos;nin sözde durum kodu</translation>
    </message>
    <message>
        <source>After the session, in an evaluated bounce</source>
        <translation>Oturumdan sonra, değerlendirilmiş bir geri dönen iletide</translation>
    </message>
    <message>
        <source>Sisimai, a library that reads bounces</source>
        <translation>Sisimai, geri dönen iletileri okuyan bir kitaplık</translation>
    </message>
    <message>
        <source>No mail server sends 5.0.911 or 5.0.922, and no standard has them. The bounce parser Sisimai makes them up when a bounce holds no enhanced status code, from the reason that it has recognized in the text: `5.0.` and a number of the nine hundreds.</source>
        <translation>Hiçbir posta sunucusu 5.0.911 veya 5.0.922 göndermez ve bunlar hiçbir standartta yoktur. Geri dönen iletileri ayrıştıran Sisimai, iletide genişletilmiş durum kodu bulunmadığında bunları metinde tanıdığı nedenden üretir: `5.0.` ve dokuz yüzlerden bir sayı.</translation>
    </message>
    <message>
        <source>In Sisimai 5 they are, among others: 900 undefined, 901 on hold, 909 relaying refused, 910 filtered, 911 user unknown, 912 host unknown, 916 has moved, 918 sender rejected, 921 suspended, 922 mailbox full, 932 does not accept mail, 934 message too big, 944 network error, 947 expired, 980 spam. A leading `4.0.` marks the same reasons as temporary.</source>
        <translation>Sisimai 5 sürümünde başlıcaları: 900 belirsiz, 901 beklemede, 909 aktarma reddedildi, 910 filtrelendi, 911 bilinmeyen kullanıcı, 912 bilinmeyen makine, 916 taşınmış, 918 gönderen reddedildi, 921 askıda, 922 posta kutusu dolu, 932 posta kabul etmiyor, 934 ileti fazla büyük, 944 ağ hatası, 947 süresi doldu, 980 istenmeyen ileti. Baştaki `4.0.` aynı nedenleri geçici olarak işaretler.</translation>
    </message>
    <message>
        <source>A table of bounces, or a program built on Sisimai, shows `5.0.911` or `5.0.922` in the column `deliverystatus`, perhaps beside an empty reply code.</source>
        <translation>Bir geri dönen ileti tablosu veya Sisimai üzerine kurulu bir program, `deliverystatus` sütununda `5.0.911` veya `5.0.922` gösterir; yanındaki yanıt kodu boş olabilir.</translation>
    </message>
    <message>
        <source>Read `reason` and `diagnosticcode` of the same record: the one is the verdict of Sisimai, the other the words of the server. Where the two do not fit, trust the words.</source>
        <translation>Aynı kaydın `reason` ve `diagnosticcode` alanlarını okuyun: İlki Sisimai&apos;nin kararı, ikincisi sunucunun sözleridir. İkisi birbirine uymuyorsa sunucunun sözlerine güvenin.</translation>
    </message>
    <message>
        <source>Do not look for these numbers in the log of a mail server or quote them to a postmaster.</source>
        <translation>Bu sayıları bir posta sunucusunun günlüğünde aramayın ve bir postmaster ile yazışırken anmayın.</translation>
    </message>
    <message>
        <source>It is a note of a program for its user, to sort bounces by; in SMTP it has no place.</source>
        <translation>Bir programın kullanıcısı için geri dönen iletileri sınıflandırmaya yarayan notudur; SMTP içinde yeri yoktur.</translation>
    </message>
    <message>
        <source>5.0.911</source>
        <translation>5.0.911</translation>
    </message>
    <message>
        <source>5.0.922</source>
        <translation>5.0.922</translation>
    </message>
    <message>
        <source>Sisimai deliverystatus</source>
        <translation>Sisimai deliverystatus</translation>
    </message>
    <message>
        <source>Syntax error, command unrecognized</source>
        <translation>Sözdizimi hatası, komut tanınmadı</translation>
    </message>
    <message>
        <source>The command word is unknown to the server, or the command line is longer than it accepts. RFC 5321 obliges servers to take command lines of up to 512 octets.</source>
        <translation>Sunucu komut sözcüğünü tanımıyordur ya da komut satırı sunucunun kabul ettiğinden uzundur. RFC 5321, sunucuları 512 oktete kadar olan komut satırlarını kabul etmekle yükümlü kılar.</translation>
    </message>
    <message>
        <source>AUTH dialogue</source>
        <translation>AUTH diyaloğu</translation>
    </message>
    <message>
        <source>A base64 response from the client did not fit into the server&apos;s authentication buffer, so the login failed. Servers with enhanced status codes add 5.5.6.</source>
        <translation>İstemcinin gönderdiği base64 yanıtı sunucunun kimlik doğrulama arabelleğine sığmadığı için oturum açma başarısız olmuştur. Genişletilmiş durum kodu kullanan sunucular yanıta 5.5.6 kodunu ekler.</translation>
    </message>
    <message>
        <source>The server read a line that it cannot match to any SMTP command, or one too long to read. It did nothing with that line, and the session stays open for the next command.</source>
        <translation>Sunucu, hiçbir SMTP komutuyla eşleştiremediği ya da okunamayacak kadar uzun bir satır almıştır. Bu satırla ilgili hiçbir işlem yapmamıştır; oturum sonraki komut için açık kalır.</translation>
    </message>
    <message>
        <source>On its own, 500 rejects no message. After EHLO it tells the client to fall back to HELO; after a command the client cannot do without, this attempt has failed and the mail stays with the sending server.</source>
        <translation>500 tek başına hiçbir iletiyi reddetmez. EHLO komutundan sonra gelirse istemciye HELO komutuna geri dönmesini söyler; istemcinin vazgeçemeyeceği bir komuttan sonra gelirse bu deneme başarısız olmuştur ve posta gönderen sunucuda kalır.</translation>
    </message>
    <message>
        <source>Few programs misspell a command. Most lines with 500 come from something that is not speaking SMTP at that moment: TLS on a port that begins unencrypted, a firewall that overwrites commands, message text that arrives where a command is expected.</source>
        <translation>Komutu yanlış yazan program azdır. 500 içeren satırların çoğu o anda SMTP konuşmayan bir şeyden gelir: şifrelenmemiş başlayan bir bağlantı noktasında TLS, komutların üzerine yazan bir güvenlik duvarı, komut beklenen yere gelen ileti metni.</translation>
    </message>
    <message>
        <source>A client set to implicit TLS connects to port 25 or 587. The bytes of its TLS handshake are no command: Postfix answers `500 5.5.2 Error: bad syntax` or, in newer versions, `500 5.5.2 Error: bad UTF-8 syntax`, and the client reports a failed handshake (`wrong version number` in programs that use OpenSSL).</source>
        <translation>Örtük TLS kullanacak biçimde ayarlanmış bir istemci 25 veya 587 numaralı bağlantı noktasına bağlanır. TLS el sıkışmasının baytları bir komut değildir: Postfix `500 5.5.2 Error: bad syntax`, yeni sürümlerde `500 5.5.2 Error: bad UTF-8 syntax` yanıtını verir; istemci ise el sıkışmanın başarısız olduğunu bildirir (OpenSSL kullanan programlarda `wrong version number`).</translation>
    </message>
    <message>
        <source>Match port and TLS mode in the client: 587 begins unencrypted and then needs STARTTLS, 465 begins with TLS.</source>
        <translation>İstemcideki bağlantı noktası ile TLS kipini birbirine uydurun: 587 şifrelenmemiş başlar ve ardından STARTTLS gerektirir, 465 ise doğrudan TLS ile başlar.</translation>
    </message>
    <message>
        <source>Where the client is an unknown address on the Internet, it is a scanner; nothing needs mending.</source>
        <translation>İstemci internetteki bilinmeyen bir adresse bu bir tarama aracıdır; düzeltilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>A firewall between the two servers rewrites commands. A Cisco ASA with `inspect esmtp` replaces what it does not allow by X characters, and the mail server behind it answers `500 5.5.1 Command unrecognized: &quot;XXXX&quot;` (Sendmail) or `500 5.3.3 Unrecognized command` (Exchange).</source>
        <translation>İki sunucu arasındaki bir güvenlik duvarı komutları değiştirir. `inspect esmtp` açık bir Cisco ASA, izin vermediği komutların yerine X karakterleri koyar; arkasındaki posta sunucusu da `500 5.5.1 Command unrecognized: &quot;XXXX&quot;` (Sendmail) veya `500 5.3.3 Unrecognized command` (Exchange) yanıtını verir.</translation>
    </message>
    <message>
        <source>`telnet mail.example.org 25` from outside and from inside: asterisks in the greeting or X characters in the EHLO reply come from the firewall</source>
        <translation>Dışarıdan ve içeriden `telnet mail.example.org 25`: Karşılama satırındaki yıldızlar veya EHLO yanıtındaki X karakterleri güvenlik duvarından gelir</translation>
    </message>
    <message>
        <source>Have the admin of the firewall turn off SMTP inspection on that path; it hides STARTTLS as well.</source>
        <translation>Güvenlik duvarının yöneticisinden bu yoldaki SMTP denetimini kapatmasını isteyin; bu denetim STARTTLS satırını da gizler.</translation>
    </message>
    <message>
        <source>After DATA or BDAT the two sides have lost step: a script sends the message without waiting for 354, or a client announces a BDAT chunk smaller than the data it sends. Each line of the message is then read as a command, and the log fills with `500 5.5.2 Error: command not recognized`; Exim hangs up at the fourth with `500 Too many unrecognized commands` (`smtp_max_unknown_commands` is 3 by default).</source>
        <translation>DATA veya BDAT komutundan sonra iki taraf arasındaki eşzamanlılık bozulmuştur: Bir betik 354 yanıtını beklemeden iletiyi gönderir ya da bir istemci, gönderdiği veriden daha küçük bir BDAT parçası bildirir. O zaman iletinin her satırı komut olarak okunur ve günlük `500 5.5.2 Error: command not recognized` satırlarıyla dolar; Exim dördüncüsünde `500 Too many unrecognized commands` ile bağlantıyı keser (`smtp_max_unknown_commands` varsayılan olarak 3&apos;tür).</translation>
    </message>
    <message>
        <source>The first refused reply of that session in the client&apos;s log; `postconf -e debug_peer_list=203.0.113.7` on a Postfix server records the whole session of one client</source>
        <translation>İstemcinin günlüğünde o oturumun ilk olumsuz yanıtı; bir Postfix sunucusunda `postconf -e debug_peer_list=203.0.113.7` tek bir istemcinin bütün oturumunu kaydeder</translation>
    </message>
    <message>
        <source>Look at the reply to DATA itself: a 4yz or 5yz there is the real refusal, and the client has to stop at it.</source>
        <translation>DATA komutuna verilen yanıtın kendisine bakın: Oradaki bir 4yz veya 5yz asıl rettir ve istemcinin orada durması gerekir.</translation>
    </message>
    <message>
        <source>As the author of the client, wait for 354 before the message, count BDAT chunks in octets as they go over the wire, and send only commands that the EHLO reply lists.</source>
        <translation>İstemcinin geliştiricisiyseniz iletiden önce 354 yanıtını bekleyin, BDAT parçalarını hatta gittikleri biçimiyle oktet olarak sayın ve yalnızca EHLO yanıtında listelenen komutları gönderin.</translation>
    </message>
    <message>
        <source>A login token longer than the server&apos;s buffer ends AUTH with `500 5.5.6 SASL response limit exceeded` (Postfix, `smtpd_sasl_response_limit`, 12288 octets by default), or a command line is too long: `500 Command line too long`, `500 5.5.2 … Error: command too long`.</source>
        <translation>Sunucunun arabelleğinden uzun bir oturum açma belirteci, AUTH komutunun `500 5.5.6 SASL response limit exceeded` yanıtıyla sona ermesine yol açar (Postfix, `smtpd_sasl_response_limit`, varsayılan 12288 oktet) ya da bir komut satırı fazla uzundur: `500 Command line too long`, `500 5.5.2 … Error: command too long`.</translation>
    </message>
    <message>
        <source>For a token: have the admin of the server raise the limit, or obtain a token with fewer claims or groups in it.</source>
        <translation>Belirteç söz konusuysa sunucu yöneticisinden sınırı yükseltmesini isteyin ya da içinde daha az talep (claim) veya grup bulunan bir belirteç edinin.</translation>
    </message>
    <message>
        <source>For a command: keep it within 512 octets, and send a long initial response of AUTH on a line of its own after the 334.</source>
        <translation>Komut söz konusuysa 512 okteti aşmayın; AUTH komutunun uzun ilk yanıtını 334 yanıtından sonra ayrı bir satırda gönderin.</translation>
    </message>
    <message>
        <source>Somebody types a session by hand in Telnet and corrects a slip with Backspace, which goes to the server as a character; Exchange answers `500 5.3.3 Unrecognized command`.</source>
        <translation>Biri Telnet ile elle oturum yürütür ve bir yazım hatasını geri alma tuşuyla (Backspace) düzeltir; bu tuş sunucuya bir karakter olarak gider ve Exchange `500 5.3.3 Unrecognized command` yanıtını verir.</translation>
    </message>
    <message>
        <source>Press Enter and type the command again, or use `swaks` or `openssl s_client`, which send whole lines.</source>
        <translation>Enter tuşuna basıp komutu yeniden yazın ya da tam satır gönderen `swaks` veya `openssl s_client` kullanın.</translation>
    </message>
    <message>
        <source>EHLO gets 500 from a very old server that knows only HELO.</source>
        <translation>Yalnızca HELO bilen çok eski bir sunucu EHLO komutuna 500 yanıtını verir.</translation>
    </message>
    <message>
        <source>Nothing: the client greets again with HELO and carries on, without any extension.</source>
        <translation>Yapılacak bir şey yoktur: İstemci kendini bu kez HELO ile tanıtır ve uzantılar olmadan devam eder.</translation>
    </message>
    <message>
        <source>500 is for a line that matches no command the server knows or that is too long to read; a known command that is not offered gets 502, and a bad argument gets 501. A text line of the message over 998 octets is no case for 500: Exim refuses it after the data with 550.</source>
        <translation>500, sunucunun bildiği hiçbir komutla eşleşmeyen ya da okunamayacak kadar uzun olan satırlar içindir; bilinen ama sunulmayan bir komuta 502, hatalı bir argümana 501 verilir. İletideki 998 okteti aşan bir metin satırı 500 gerektirmez: Exim onu veriden sonra 550 ile reddeder.</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>bilinmeyen komut</translation>
    </message>
    <message>
        <source>bad command</source>
        <translation>hatalı komut</translation>
    </message>
    <message>
        <source>line too long</source>
        <translation>satır çok uzun</translation>
    </message>
    <message>
        <source>firewall changes commands</source>
        <translation>güvenlik duvarı komutları değiştiriyor</translation>
    </message>
    <message>
        <source>TLS on the wrong port</source>
        <translation>yanlış bağlantı noktasında TLS</translation>
    </message>
    <message>
        <source>XXXX</source>
        <translation>XXXX</translation>
    </message>
    <message>
        <source>Syntax error in parameters or arguments</source>
        <translation>Parametrelerde veya argümanlarda sözdizimi hatası</translation>
    </message>
    <message>
        <source>The command is known, but its argument breaks the grammar: a malformed address, an EHLO name with a forbidden character, or an argument where none belongs.</source>
        <translation>Komut bilinmektedir ama argümanı sözdizimi kurallarına uymaz: hatalı biçimli bir adres, içinde yasak karakter bulunan bir EHLO adı ya da argüman olmaması gereken yerde verilmiş bir argüman.</translation>
    </message>
    <message>
        <source>STARTTLS has to stand alone on its line, and this client sent something after it.</source>
        <translation>STARTTLS, satırında tek başına bulunmak zorundadır; bu istemci ise ardından bir şey daha göndermiştir.</translation>
    </message>
    <message>
        <source>The client ended the login with a single asterisk, sent invalid base64, or sent an initial response for a mechanism in which the server speaks first. The RFC fixes these cases, not the words.</source>
        <translation>İstemci oturum açma işlemini tek bir yıldız işaretiyle sonlandırmış, geçersiz base64 göndermiş ya da ilk sözün sunucuda olduğu bir mekanizma için ilk yanıt (initial response) göndermiştir. RFC bu durumları belirler, yanıtın sözlerini değil.</translation>
    </message>
    <message>
        <source>The verb is fine, what follows it is not: typically an address in MAIL FROM or RCPT TO, or the host name in EHLO, does not fit the SMTP grammar. A path that is too long may get 501 as well (`Path too long`).</source>
        <translation>Sorun komut sözcüğünde değil, ardından gelendedir: Çoğunlukla MAIL FROM veya RCPT TO komutundaki adres ya da EHLO komutundaki makine adı SMTP sözdizimine uymaz. Fazla uzun bir adres yolu da 501 alabilir (`Path too long`).</translation>
    </message>
    <message>
        <source>A command refused this way changes nothing in the session. A bad RCPT TO costs that one recipient, while a refused EHLO or MAIL FROM stops the delivery, and the message stays with the sending side.</source>
        <translation>Bu biçimde reddedilen bir komut oturumda hiçbir şeyi değiştirmez. Hatalı bir RCPT TO yalnızca o tek alıcıyı devre dışı bırakır; reddedilen bir EHLO veya MAIL FROM ise teslimatı durdurur ve ileti gönderen tarafta kalır.</translation>
    </message>
    <message>
        <source>As a syntax error it says nothing about whether a mailbox exists: the address was never looked up. In the field some servers use the same number for verdicts that have nothing to do with syntax, such as a sender domain that does not exist or a failed DMARC check; their text shows it.</source>
        <translation>Sözdizimi hatası olarak bir posta kutusunun var olup olmadığı hakkında hiçbir şey söylemez: Adres hiç aranmamıştır. Sahada bazı sunucular aynı kodu sözdizimiyle ilgisi olmayan kararlar için de kullanır; örneğin var olmayan bir gönderen alan adı veya başarısız bir DMARC denetimi. Bunu yanıt metni gösterir.</translation>
    </message>
    <message>
        <source>The name in EHLO is a bare or malformed computer name. Exchange Online answers `501 5.5.4 Invalid domain name`, Gmail `501 5.5.4 HELO/EHLO argument is invalid`, Exim `501 Syntactically invalid EHLO argument(s)` (an underscore is enough, unless `helo_allow_chars` permits it), Postfix with `reject_invalid_helo_hostname` `Helo command rejected: Invalid name`.</source>
        <translation>EHLO komutundaki ad, alan adı içermeyen ya da hatalı biçimli bir bilgisayar adıdır. Exchange Online `501 5.5.4 Invalid domain name`, Gmail `501 5.5.4 HELO/EHLO argument is invalid`, Exim `501 Syntactically invalid EHLO argument(s)` (`helo_allow_chars` izin vermiyorsa bir alt çizgi yeter), `reject_invalid_helo_hostname` kullanan Postfix ise `Helo command rejected: Invalid name` yanıtını verir.</translation>
    </message>
    <message>
        <source>`hostname -f`</source>
        <translation>`hostname -f`</translation>
    </message>
    <message>
        <source>Give the sending host a fully qualified name of letters, digits, hyphens and dots, and set it where the program takes its greeting from (`smtp_helo_name` in Postfix, `local_hostname` in Python, `name` in Nodemailer).</source>
        <translation>Gönderen makineye harf, rakam, kısa çizgi ve noktalardan oluşan tam nitelikli bir ad verin ve bunu programın kendini tanıtırken kullandığı yere yazın (Postfix için `smtp_helo_name`, Python için `local_hostname`, Nodemailer için `name`).</translation>
    </message>
    <message>
        <source>Without a name of its own a client may send an address literal such as `[192.0.2.10]`.</source>
        <translation>Kendine ait bir adı olmayan istemci `[192.0.2.10]` gibi bir adres sabiti (address literal) gönderebilir.</translation>
    </message>
    <message>
        <source>An address in the envelope is malformed: a comma, a space, two addresses in one field, a missing domain, or the header text `undisclosed-recipients:;` used as a recipient. Postfix says `501 5.1.3 Bad recipient address syntax` or `501 5.1.7 Bad sender address syntax`, Outlook.com `501 5.1.3 Invalid address`, Sendmail `501 5.1.3 Syntax error in mailbox address`, Exim `sender address must contain a domain`.</source>
        <translation>Zarftaki bir adres hatalı biçimlidir: virgül, boşluk, bir alanda iki adres, eksik alan adı ya da alıcı olarak verilmiş `undisclosed-recipients:;` başlık metni. Postfix `501 5.1.3 Bad recipient address syntax` veya `501 5.1.7 Bad sender address syntax`, Outlook.com `501 5.1.3 Invalid address`, Sendmail `501 5.1.3 Syntax error in mailbox address`, Exim ise `sender address must contain a domain` der.</translation>
    </message>
    <message>
        <source>`grep &apos;Illegal address syntax&apos; /var/log/mail.log`</source>
        <translation>`grep &apos;Illegal address syntax&apos; /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Take the refused command from the log, read the address character by character, ends included, and mend it in the address book, import file or application that it comes from.</source>
        <translation>Reddedilen komutu günlükten alın, adresi iki ucu dâhil karakter karakter okuyun ve geldiği adres defterinde, içe aktarma dosyasında veya uygulamada düzeltin.</translation>
    </message>
    <message>
        <source>Do not repeat it automatically, and take a malformed address off the list instead of guessing.</source>
        <translation>Otomatik olarak yinelemeyin; hatalı biçimli bir adresi tahmin etmek yerine listeden çıkarın.</translation>
    </message>
    <message>
        <source>A script or a device sends `MAIL FROM: user@example.com` without angle brackets, or puts a space before the bracket. Servers built on Nodemailer (ZoneMTA, MailDev) answer `501 Error: Bad sender address syntax` or `501 Error: Bad recipient address syntax`, go-smtp `501 5.5.2 Was expecting MAIL arg syntax of FROM:&lt;address&gt;`; Postfix minds it only with `strict_rfc821_envelopes = yes` (default `no`), Exim not at all.</source>
        <translation>Bir betik veya cihaz `MAIL FROM: user@example.com` komutunu açılı ayraçlar olmadan gönderir ya da ayraçtan önce boşluk bırakır. Nodemailer üzerine kurulu sunucular (ZoneMTA, MailDev) `501 Error: Bad sender address syntax` veya `501 Error: Bad recipient address syntax`, go-smtp ise `501 5.5.2 Was expecting MAIL arg syntax of FROM:&lt;address&gt;` yanıtını verir; Postfix bunu yalnızca `strict_rfc821_envelopes = yes` ile sorun eder (varsayılan `no`), Exim hiç etmez.</translation>
    </message>
    <message>
        <source>Write `MAIL FROM:&lt;user@example.com&gt;`: angle brackets, and no space after the colon. Display names belong into the header, not here.</source>
        <translation>`MAIL FROM:&lt;user@example.com&gt;` yazın: açılı ayraçlarla ve iki noktadan sonra boşluk bırakmadan. Görünen adlar buraya değil, başlığa aittir.</translation>
    </message>
    <message>
        <source>Where the client cannot be changed, let it deliver to a more lenient relay of your own, which sends on.</source>
        <translation>İstemci değiştirilemiyorsa iletiyi daha hoşgörülü olan kendi aktarma sunucunuza teslim etsin, o da öteye göndersin.</translation>
    </message>
    <message>
        <source>A client without a host name greets with its IPv6 address as `[2001:db8::25]`. Postfix with `reject_invalid_helo_hostname` answers RCPT TO with `501 5.5.2 &lt;[2001:db8::25]&gt;: Helo command rejected: invalid ip address`: the literal lacks the tag `IPv6:`. It fails only where the path is IPv6, so the same client works from another network.</source>
        <translation>Makine adı olmayan bir istemci kendini `[2001:db8::25]` biçiminde IPv6 adresiyle tanıtır. `reject_invalid_helo_hostname` kullanan Postfix, RCPT TO komutuna `501 5.5.2 &lt;[2001:db8::25]&gt;: Helo command rejected: invalid ip address` yanıtını verir: Adres sabitinde `IPv6:` etiketi eksiktir. Hata yalnızca yol IPv6 olduğunda ortaya çıkar; bu yüzden aynı istemci başka bir ağdan çalışır.</translation>
    </message>
    <message>
        <source>Greet with `[IPv6:2001:db8::25]` or, better, with a host name; look for an update of the mail library.</source>
        <translation>Kendinizi `[IPv6:2001:db8::25]` ile ya da daha iyisi bir makine adıyla tanıtın; posta kitaplığının güncellemesi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>As the admin of a submission service, let logged-in users pass before the check (`permit_sasl_authenticated` first in `smtpd_helo_restrictions`).</source>
        <translation>İleti gönderimi hizmetinin yöneticisiyseniz oturum açmış kullanıcıların denetimden önce geçmesini sağlayın (`smtpd_helo_restrictions` içinde önce `permit_sasl_authenticated`).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address does not exist, and the server says so with 501 instead of 550 or 553: `501 5.1.8 Domain of sender address … does not exist` from older Sendmail and Qsmtp, `[405]` or `OFR004_405` from Orange. The maddy server uses `501 5.1.8` for a sender that may not use this door: `Use Submission for outgoing SMTP`, `Non-local sender domain`.</source>
        <translation>Gönderen adresinin alan adı yoktur ve sunucu bunu 550 veya 553 yerine 501 ile söyler: eski Sendmail ve Qsmtp&apos;den `501 5.1.8 Domain of sender address … does not exist`, Orange&apos;dan `[405]` veya `OFR004_405`. maddy sunucusu `501 5.1.8` kodunu bu kapıyı kullanamayacak bir gönderen için kullanır: `Use Submission for outgoing SMTP`, `Non-local sender domain`.</translation>
    </message>
    <message>
        <source>`dig +short example.com MX; dig +short example.com A`</source>
        <translation>`dig +short example.com MX; dig +short example.com A`</translation>
    </message>
    <message>
        <source>Send from an address whose domain has an MX or A record; `root@web01.localdomain` and internal names have none.</source>
        <translation>MX veya A kaydı olan bir alan adından gönderin; `root@web01.localdomain` ve iç ağ adlarının böyle bir kaydı yoktur.</translation>
    </message>
    <message>
        <source>For the maddy texts, log in on port 465 or 587, or use a sender in a domain of that server.</source>
        <translation>maddy&apos;nin bu metinleri için 465 veya 587 numaralı bağlantı noktasında oturum açın ya da o sunucunun alan adlarından birindeki bir göndereni kullanın.</translation>
    </message>
    <message>
        <source>AUTH fails over its encoding: a home-made login script breaks the base64 of user name and password across two lines (`501 5.5.2 … cannot decode response`, `501 Invalid base64 data`). `501 5.7.0 Authentication aborted` or `501 Authentication cancelled` means that the client itself gave up with an asterisk, for instance because it did not like the server&apos;s challenge.</source>
        <translation>AUTH, kodlaması yüzünden başarısız olur: Elde yazılmış bir oturum açma betiği, kullanıcı adı ve parolanın base64 kodunu iki satıra böler (`501 5.5.2 … cannot decode response`, `501 Invalid base64 data`). `501 5.7.0 Authentication aborted` veya `501 Authentication cancelled` ise istemcinin yıldız işaretiyle kendisinin vazgeçtiğini gösterir; örneğin sunucunun sınamasını uygun bulmamıştır.</translation>
    </message>
    <message>
        <source>`printf &apos;\0user\0password&apos; | base64 -w0`</source>
        <translation>`printf &apos;\0user\0password&apos; | base64 -w0`</translation>
    </message>
    <message>
        <source>Encode without line breaks and without the newline that `echo` appends.</source>
        <translation>Satır sonu olmadan ve `echo` komutunun eklediği satır sonu karakteri olmadan kodlayın.</translation>
    </message>
    <message>
        <source>For a cancelled login, look for the reason in the client&apos;s log; the password has not been judged.</source>
        <translation>İptal edilmiş bir oturum açmada nedeni istemcinin günlüğünde arayın; parola değerlendirilmemiştir.</translation>
    </message>
    <message>
        <source>A verdict with the wrong number: Email Security.cloud (MessageLabs) answers `501 Connection rejected by policy` to an IP address of poor reputation, Orange `501 5.0.2 … DMARC check failed`, some other hosts `501 5.7.1 … Sender refused by the DNSBL`.</source>
        <translation>Yanlış kodla verilmiş bir karar: Email Security.cloud (MessageLabs) itibarı düşük bir IP adresine `501 Connection rejected by policy`, Orange `501 5.0.2 … DMARC check failed`, başka bazı sunucular `501 5.7.1 … Sender refused by the DNSBL` yanıtını verir.</translation>
    </message>
    <message>
        <source>Ignore the number and act on the text: delisting for an address, SPF and DKIM for DMARC.</source>
        <translation>Kodu bir yana bırakıp metne göre davranın: adres için listeden çıkarılma başvurusu, DMARC için SPF ve DKIM.</translation>
    </message>
    <message>
        <source>501 fits when the verb is recognized but its argument cannot be parsed; send 504 for a well-formed argument that is not supported, and 555 for an unknown MAIL FROM or RCPT TO parameter.</source>
        <translation>501, komut sözcüğü tanındığı hâlde argümanı ayrıştırılamadığında uygundur; biçimi doğru ama desteklenmeyen bir argümana 504, bilinmeyen bir MAIL FROM veya RCPT TO parametresine 555 gönderin.</translation>
    </message>
    <message>
        <source>invalid email address</source>
        <translation>geçersiz e-posta adresi</translation>
    </message>
    <message>
        <source>malformed address</source>
        <translation>bozuk adres</translation>
    </message>
    <message>
        <source>invalid HELO name</source>
        <translation>geçersiz HELO adı</translation>
    </message>
    <message>
        <source>bad EHLO argument</source>
        <translation>hatalı EHLO argümanı</translation>
    </message>
    <message>
        <source>underscore in host name</source>
        <translation>makine adında alt çizgi</translation>
    </message>
    <message>
        <source>invalid base64</source>
        <translation>geçersiz base64</translation>
    </message>
    <message>
        <source>login cancelled</source>
        <translation>oturum açma iptal edildi</translation>
    </message>
    <message>
        <source>angle brackets missing</source>
        <translation>açılı ayraçlar eksik</translation>
    </message>
    <message>
        <source>IPv6 address literal</source>
        <translation>IPv6 adres sabiti</translation>
    </message>
    <message>
        <source>sender domain does not exist</source>
        <translation>gönderenin alan adı yok</translation>
    </message>
    <message>
        <source>Command not implemented</source>
        <translation>Komut desteklenmiyor</translation>
    </message>
    <message>
        <source>VRFY, EXPN, STARTTLS or an extension command</source>
        <translation>VRFY, EXPN, STARTTLS veya bir uzantı komutu</translation>
    </message>
    <message>
        <source>The server knows this command by name and does not offer it. The session goes on, and mail that does not depend on the command can still be sent.</source>
        <translation>Sunucu bu komutu adıyla tanır ama sunmaz. Oturum sürer ve bu komuta bağlı olmayan postalar yine gönderilebilir.</translation>
    </message>
    <message>
        <source>The border to 500 is blurred: Postfix before 3.7 answered a word it had never heard of with `502 5.5.2`, where RFC 5321 asks for 500, and its `postscreen` still does. qmail and Gmail use 502 for unknown words too.</source>
        <translation>500 ile aradaki sınır bulanıktır: 3.7&apos;den önceki Postfix, hiç bilmediği bir sözcüğe RFC 5321&apos;in istediği 500 yerine `502 5.5.2` yanıtını veriyordu; Postfix&apos;in `postscreen` bileşeni bugün de öyle yapar. qmail ve Gmail de bilinmeyen sözcüklerde 502 kullanır.</translation>
    </message>
    <message>
        <source>A server must not list a capability in its EHLO reply and then refuse it with 502. A client that keeps to the EHLO list therefore does not meet this code, unless the server uses it for something else, such as a missing login.</source>
        <translation>Bir sunucu, EHLO yanıtında bir yeteneği listeleyip sonra onu 502 ile reddetmemelidir. Bu nedenle EHLO listesine bağlı kalan bir istemci bu kodla karşılaşmaz; sunucu onu başka bir şey için, örneğin oturum açılmadığını bildirmek için kullanıyorsa durum değişir.</translation>
    </message>
    <message>
        <source>A scanner or an old tool tries VRFY and EXPN. Postfix with `disable_vrfy_command = yes` (default `no`) answers `502 5.5.1 VRFY command is disabled`, Sendmail refuses EXPN with `502 5.7.0 Sorry, we do not allow this operation`.</source>
        <translation>Bir güvenlik açığı tarama aracı veya eski bir araç VRFY ve EXPN komutlarını dener. `disable_vrfy_command = yes` ayarlı (varsayılan `no`) Postfix `502 5.5.1 VRFY command is disabled`, Sendmail ise EXPN için `502 5.7.0 Sorry, we do not allow this operation` yanıtını verir.</translation>
    </message>
    <message>
        <source>Ignore it in the log: delivery needs neither command.</source>
        <translation>Günlükte görürseniz dikkate almayın: Teslimat bu iki komuta da gerek duymaz.</translation>
    </message>
    <message>
        <source>As the admin, know that RFC 5321 asks for 252, not 502, where VRFY is switched off for security.</source>
        <translation>Yönetici için not: RFC 5321, VRFY güvenlik nedeniyle kapatıldığında 502 değil, 252 verilmesini ister.</translation>
    </message>
    <message>
        <source>A client sends STARTTLS or AUTH to a server, or a port, that does not offer it: Postfix without TLS answers `502 5.5.1 Error: command not implemented`. The client skips the EHLO reply or talks to another service than intended.</source>
        <translation>Bir istemci STARTTLS veya AUTH komutunu, bunu sunmayan bir sunucuya ya da bağlantı noktasına gönderir: TLS kullanmayan Postfix `502 5.5.1 Error: command not implemented` yanıtını verir. İstemci EHLO yanıtını dikkate almıyordur ya da amaçlanandan başka bir hizmetle konuşuyordur.</translation>
    </message>
    <message>
        <source>Use the submission service: 587 with STARTTLS or 465 with implicit TLS; make the client keep to what EHLO lists.</source>
        <translation>İleti gönderimi hizmetini kullanın: STARTTLS ile 587 veya örtük TLS ile 465; istemcinin EHLO yanıtında listelenenlere bağlı kalmasını sağlayın.</translation>
    </message>
    <message>
        <source>If EHLO lists the command and the server refuses it all the same, tell its admin: a proxy in front may announce more than the server can do.</source>
        <translation>EHLO komutu listelediği hâlde sunucu onu reddediyorsa yöneticisine bildirin: Önündeki bir vekil sunucu, sunucunun yapabildiğinden fazlasını duyuruyor olabilir.</translation>
    </message>
    <message>
        <source>The login is missing, and the server says so with 502: software built on the Go library go-smtp, such as maddy and Scaleway&apos;s relay, answers MAIL FROM with `502 5.7.0 Please authenticate first`.</source>
        <translation>Oturum açılmamıştır ve sunucu bunu 502 ile söyler: Go kitaplığı go-smtp üzerine kurulu yazılımlar, örneğin maddy ve Scaleway&apos;in aktarma sunucusu, MAIL FROM komutuna `502 5.7.0 Please authenticate first` yanıtını verir.</translation>
    </message>
    <message>
        <source>Configure user name and password in the client, with TLS switched on: many libraries skip the login in silence while AUTH is not offered, and AUTH is offered only after TLS. Read it as 530.</source>
        <translation>İstemcide TLS açıkken kullanıcı adını ve parolayı tanımlayın: AUTH sunulmadığı sürece birçok kitaplık oturum açmayı sessizce atlar; AUTH ise ancak TLS sonrasında sunulur. Bu yanıtı 530 gibi okuyun.</translation>
    </message>
    <message>
        <source>A new Brevo (Sendinblue) account logs in and gets `502 5.7.0 Your SMTP account is not yet activated` in reply to DATA.</source>
        <translation>Yeni bir Brevo (Sendinblue) hesabı oturum açar ve DATA komutuna `502 5.7.0 Your SMTP account is not yet activated` yanıtını alır.</translation>
    </message>
    <message>
        <source>Ask Brevo to activate sending for the account; user name and password are right.</source>
        <translation>Brevo&apos;dan hesabın gönderim özelliğini etkinleştirmesini isteyin; kullanıcı adı ve parola doğrudur.</translation>
    </message>
    <message>
        <source>Text or bytes that are no SMTP arrive as commands, and an older Postfix, `postscreen`, qmail or Gmail answers each line with 502: `502 5.5.2 Error: command not recognized`, `502 unimplemented (#5.5.1)`, `502 5.5.1 Too many unrecognized commands`.</source>
        <translation>SMTP olmayan metin veya baytlar komut olarak gelir; eski bir Postfix, `postscreen`, qmail veya Gmail her satıra 502 yanıtını verir: `502 5.5.2 Error: command not recognized`, `502 unimplemented (#5.5.1)`, `502 5.5.1 Too many unrecognized commands`.</translation>
    </message>
    <message>
        <source>Treat it as 500: look for TLS on the wrong port, a firewall that rewrites commands, or a client that did not wait for 354.</source>
        <translation>500 gibi ele alın: yanlış bağlantı noktasında TLS, komutları değiştiren bir güvenlik duvarı veya 354 yanıtını beklememiş bir istemci arayın.</translation>
    </message>
    <message>
        <source>A provider of on-demand mail relay (ODMR) refuses every command except EHLO, AUTH, ATRN and QUIT before the roles are turned.</source>
        <translation>Talep üzerine posta aktarma (ODMR) hizmeti veren bir sağlayıcı, roller değişmeden önce EHLO, AUTH, ATRN ve QUIT dışındaki tüm komutları reddeder.</translation>
    </message>
    <message>
        <source>Use the connection for ATRN only; send outgoing mail through the submission service.</source>
        <translation>Bağlantıyı yalnızca ATRN için kullanın; giden postayı ileti gönderimi hizmeti üzerinden yollayın.</translation>
    </message>
    <message>
        <source>502 belongs to a command the server recognizes but does not offer, whereas 500 is for one it has never heard of and 504 for an unsupported argument of one it does offer.</source>
        <translation>502, sunucunun tanıdığı ama sunmadığı komutlara aittir; hiç bilmediği komutlar için 500, sunduğu bir komutun desteklenmeyen argümanı için 504 kullanılır.</translation>
    </message>
    <message>
        <source>unsupported command</source>
        <translation>desteklenmeyen komut</translation>
    </message>
    <message>
        <source>command switched off</source>
        <translation>komut kapatıldı</translation>
    </message>
    <message>
        <source>VRFY not allowed</source>
        <translation>VRFY&apos;ye izin yok</translation>
    </message>
    <message>
        <source>STARTTLS not supported</source>
        <translation>STARTTLS desteklenmiyor</translation>
    </message>
    <message>
        <source>please authenticate first</source>
        <translation>önce oturum açın</translation>
    </message>
    <message>
        <source>Bad sequence of commands</source>
        <translation>Hatalı komut sırası</translation>
    </message>
    <message>
        <source>A valid command came at a moment when it cannot be carried out: RCPT TO before MAIL FROM, DATA without an accepted recipient, AUTH in the middle of a mail transaction or a second time after success.</source>
        <translation>Geçerli bir komut, yerine getirilemeyeceği bir anda gelmiştir: MAIL FROM komutundan önce RCPT TO, kabul edilmiş bir alıcı olmadan DATA, bir posta işleminin ortasında AUTH ya da başarılı bir kimlik doğrulamadan sonra ikinci bir AUTH.</translation>
    </message>
    <message>
        <source>With pipelining the client sends several commands at once, so a 503 is often the mere echo of an earlier refusal. The reply that explains the failure then stands a few lines higher in the session.</source>
        <translation>PIPELINING kullanan istemci birkaç komutu birden gönderir; dolayısıyla 503 çoğu zaman daha önceki bir reddin yankısından ibarettir. Bu durumda başarısızlığı açıklayan yanıt oturumda birkaç satır yukarıdadır.</translation>
    </message>
    <message>
        <source>The message was not accepted and the client still holds it. Following misuse of BDAT, or DATA for a BINARYMIME message, the state is uncertain and the client has to send RSET. A server that admits only so many recipients to one message may also answer DATA with 503 instead of counting on.</source>
        <translation>İleti kabul edilmemiştir ve hâlâ istemcidedir. BDAT yanlış kullanıldığında ya da bir BINARYMIME iletisi için DATA gönderildiğinde durum belirsizleşir ve istemcinin RSET göndermesi gerekir. Bir iletide belirli sayıda alıcıya izin veren sunucu da saymayı sürdürmek yerine DATA komutuna 503 verebilir.</translation>
    </message>
    <message>
        <source>MAIL FROM or every RCPT TO was refused, and the pipelined commands behind it fail in turn. Exim says `503-All RCPT commands were rejected with this error` and quotes the reason, or `503 Valid RCPT command must precede DATA`, `503 sender not yet given`; after a refused MAIL FROM Postfix says `503 5.5.1 Error: need MAIL command`, then `need RCPT command` (where only the recipients were refused, it answers DATA with 554).</source>
        <translation>MAIL FROM ya da RCPT TO komutlarının hepsi reddedilmiştir ve ardından PIPELINING ile gelen komutlar da sırayla başarısız olur. Exim `503-All RCPT commands were rejected with this error` diyerek nedeni aktarır ya da `503 Valid RCPT command must precede DATA`, `503 sender not yet given` der; Postfix ise reddedilen bir MAIL FROM komutundan sonra `503 5.5.1 Error: need MAIL command`, ardından `need RCPT command` der (yalnızca alıcılar reddedildiyse DATA komutuna 554 verir).</translation>
    </message>
    <message>
        <source>The session log, upwards from the 503</source>
        <translation>Oturum günlüğü, 503 satırından yukarıya doğru</translation>
    </message>
    <message>
        <source>Solve the first 4yz or 5yz reply of the session; the 503 behind it disappears with it.</source>
        <translation>Oturumdaki ilk 4yz veya 5yz yanıtını çözün; ardından gelen 503 de onunla birlikte ortadan kalkar.</translation>
    </message>
    <message>
        <source>If that first reply is a 4yz, the message waits in the queue of the sending server; if it is a 5yz, something has to change before it is sent again.</source>
        <translation>O ilk yanıt bir 4yz ise ileti gönderen sunucunun kuyruğunda bekler; 5yz ise yeniden gönderilmeden önce bir şeyin değişmesi gerekir.</translation>
    </message>
    <message>
        <source>The client sends AUTH where the server does not offer it: on port 25, or before STARTTLS. Postfix says `503 5.5.1 Error: authentication not enabled` (no SASL on this port, or `smtpd_tls_auth_only = yes` and no TLS yet), Exim `503 AUTH command used when not advertised`.</source>
        <translation>İstemci AUTH komutunu, sunucunun sunmadığı yerde gönderir: 25 numaralı bağlantı noktasında ya da STARTTLS öncesinde. Postfix `503 5.5.1 Error: authentication not enabled` (bu bağlantı noktasında SASL yoktur ya da `smtpd_tls_auth_only = yes` ayarlıdır ve TLS henüz başlamamıştır), Exim ise `503 AUTH command used when not advertised` der.</translation>
    </message>
    <message>
        <source>`openssl s_client -crlf -starttls smtp -connect mail.example.org:587`</source>
        <translation>`openssl s_client -crlf -starttls smtp -connect mail.example.org:587`</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465, and send EHLO again after STARTTLS: only that second reply lists AUTH.</source>
        <translation>STARTTLS ile 587 ya da 465 numaralı bağlantı noktasını kullanın ve STARTTLS sonrasında EHLO komutunu yeniden gönderin: AUTH yalnızca bu ikinci yanıtta listelenir.</translation>
    </message>
    <message>
        <source>As the admin, look for `smtpd_sasl_auth_enable = yes` in the service of `master.cf` that the client connects to, and for a firewall that hides STARTTLS.</source>
        <translation>Yöneticiyseniz istemcinin bağlandığı hizmetin `master.cf` kaydında `smtpd_sasl_auth_enable = yes` olup olmadığına ve STARTTLS satırını gizleyen bir güvenlik duvarına bakın.</translation>
    </message>
    <message>
        <source>MAIL FROM comes before any greeting: Postfix with `smtpd_helo_required = yes` (default `no`) answers `503 5.5.1 Error: send HELO/EHLO first`, Exim `503 HELO or EHLO required`, Sendmail `503 5.0.0 Polite people say HELO first`. Exchange says `503 5.5.2 Send hello first` to a client that has not repeated EHLO after STARTTLS.</source>
        <translation>MAIL FROM hiçbir tanıtımdan önce gelir: `smtpd_helo_required = yes` ayarlı (varsayılan `no`) Postfix `503 5.5.1 Error: send HELO/EHLO first`, Exim `503 HELO or EHLO required`, Sendmail `503 5.0.0 Polite people say HELO first` yanıtını verir. Exchange, STARTTLS sonrasında EHLO komutunu yinelemeyen istemciye `503 5.5.2 Send hello first` der.</translation>
    </message>
    <message>
        <source>Send EHLO first, and once more after STARTTLS; if EHLO was sent, look whether it was refused with 501.</source>
        <translation>Önce EHLO, STARTTLS sonrasında bir kez daha EHLO gönderin; EHLO gönderildiyse 501 ile reddedilip reddedilmediğine bakın.</translation>
    </message>
    <message>
        <source>A recipient elsewhere is refused because the client has not logged in, but with 503: MailEnable says `503 This mail server requires authentication when attempting to send to a non-local e-mail address`.</source>
        <translation>İstemci oturum açmadığı için başka yerdeki bir alıcı reddedilir, ama 503 ile: MailEnable `503 This mail server requires authentication when attempting to send to a non-local e-mail address` der.</translation>
    </message>
    <message>
        <source>Switch on the login in the mail program. Read it as 530, or as 554 where the recipient should have been local: then the domain is missing on that server, and its admin must add it.</source>
        <translation>Posta programında oturum açmayı etkinleştirin. Bunu 530 gibi, alıcı o sunucuda yerel olmalıysa 554 gibi okuyun: O zaman alan adı sunucuda tanımlı değildir ve yöneticisinin eklemesi gerekir.</translation>
    </message>
    <message>
        <source>A client sends EHLO twice without a STARTTLS between, for instance because none was offered, and a small or old server refuses the second: `503 Duplicate HELO/EHLO` (Python&apos;s `smtpd` module and what was made of it), `503 You already said HELO`, `503 but you already said HELO`.</source>
        <translation>Bir istemci arada STARTTLS olmadan EHLO komutunu iki kez gönderir, örneğin sunucu STARTTLS sunmamıştır; küçük veya eski bir sunucu ikincisini reddeder: `503 Duplicate HELO/EHLO` (Python&apos;un `smtpd` modülü ve ondan türetilenler), `503 You already said HELO`, `503 but you already said HELO`.</translation>
    </message>
    <message>
        <source>The server errs: RFC 5321 allows EHLO at any time and treats it as RSET. Update it or replace it.</source>
        <translation>Hata sunucudadır: RFC 5321, EHLO komutuna her zaman izin verir ve onu RSET gibi ele alır. Sunucuyu güncelleyin veya değiştirin.</translation>
    </message>
    <message>
        <source>As the author of the client, repeat EHLO after STARTTLS only, and go on after this 503: the first greeting still holds.</source>
        <translation>İstemcinin geliştiricisiyseniz EHLO komutunu yalnızca STARTTLS sonrasında yineleyin ve bu 503 yanıtından sonra devam edin: İlk tanıtım geçerliliğini korur.</translation>
    </message>
    <message>
        <source>Commands come doubled or too early: `503 5.5.1 Error: nested MAIL command` when a second message starts without RSET, `503 5.5.1 Error: already authenticated` or Gmail&apos;s `503 5.7.0 No identity changes permitted` on a second login, `503 5.5.0 … Improper use of SMTP command pipelining` from Postfix with `reject_unauth_pipelining`.</source>
        <translation>Komutlar iki kez ya da erken gelir: RSET gönderilmeden ikinci bir ileti başladığında `503 5.5.1 Error: nested MAIL command`, ikinci bir oturum açmada `503 5.5.1 Error: already authenticated` veya Gmail&apos;in `503 5.7.0 No identity changes permitted` yanıtı, `reject_unauth_pipelining` kullanan Postfix&apos;ten `503 5.5.0 … Improper use of SMTP command pipelining`.</translation>
    </message>
    <message>
        <source>Wait for each reply unless EHLO lists PIPELINING, abandon a transaction with RSET, log in once per connection, and take a new connection for another user.</source>
        <translation>EHLO yanıtında PIPELINING listelenmiyorsa her yanıtı bekleyin, bir posta işleminden RSET ile vazgeçin, bağlantı başına bir kez oturum açın ve başka bir kullanıcı için yeni bir bağlantı kurun.</translation>
    </message>
    <message>
        <source>Postfix since 3.9 hangs up on such clients by default, with `554 5.5.0 Error: SMTP protocol synchronization`.</source>
        <translation>Postfix 3.9&apos;dan beri böyle istemcilerin bağlantısını varsayılan olarak `554 5.5.0 Error: SMTP protocol synchronization` ile keser.</translation>
    </message>
    <message>
        <source>The host greeted the client with 554 and answers everything but QUIT with 503; Postfix with `smtpd_delay_reject = no` writes `503 5.7.0 Error: access denied for …`.</source>
        <translation>Sunucu istemciyi 554 ile karşılamıştır ve QUIT dışındaki her komuta 503 yanıtını verir; `smtpd_delay_reject = no` ayarlı Postfix `503 5.7.0 Error: access denied for …` yazar.</translation>
    </message>
    <message>
        <source>Read the greeting: it holds the reason, most often a block list or a missing reverse DNS name.</source>
        <translation>Karşılama satırını okuyun: Neden oradadır; çoğunlukla bir engelleme listesi veya eksik bir ters DNS adıdır.</translation>
    </message>
    <message>
        <source>503 tells the client that the command is good but comes at the wrong moment, so look at what was refused or left out before it.</source>
        <translation>503, istemciye komutun doğru olduğunu ama yanlış anda geldiğini söyler; bu nedenle öncesinde neyin reddedildiğine veya atlandığına bakın.</translation>
    </message>
    <message>
        <source>command out of order</source>
        <translation>sırası yanlış komut</translation>
    </message>
    <message>
        <source>HELO missing</source>
        <translation>HELO eksik</translation>
    </message>
    <message>
        <source>auth not offered</source>
        <translation>kimlik doğrulama sunulmuyor</translation>
    </message>
    <message>
        <source>already logged in</source>
        <translation>zaten oturum açık</translation>
    </message>
    <message>
        <source>pipelining error</source>
        <translation>PIPELINING hatası</translation>
    </message>
    <message>
        <source>second EHLO</source>
        <translation>ikinci EHLO</translation>
    </message>
    <message>
        <source>requires authentication</source>
        <translation>kimlik doğrulama gerekli</translation>
    </message>
    <message>
        <source>Command parameter not implemented</source>
        <translation>Komut parametresi desteklenmiyor</translation>
    </message>
    <message>
        <source>AUTH, EHLO, MAIL FROM or RCPT TO</source>
        <translation>AUTH, EHLO, MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>Support for the command is there, support for this argument is not. With AUTH the argument is the login mechanism: unknown to the server, switched off, or not permitted without TLS.</source>
        <translation>Komutun kendisi desteklenir, ancak bu argümanı desteklenmez. AUTH komutunda argüman, kimlik doğrulama mekanizmasıdır: Sunucu onu bilmiyordur, kapatmıştır ya da TLS olmadan kullanılmasına izin vermiyordur.</translation>
    </message>
    <message>
        <source>Postfix also uses this code for a policy: with its checks for fully qualified names turned on, an EHLO name such as `localhost` or an address without a full domain draws `504 5.5.2`. In mail logs that is the 504 met most often.</source>
        <translation>Postfix bu kodu bir ilke için de kullanır: Tam nitelikli ad denetimleri açıkken `localhost` gibi bir EHLO adı ya da tam alan adı içermeyen bir adres `504 5.5.2` yanıtını alır. Posta günlüklerinde en sık görülen 504 budur.</translation>
    </message>
    <message>
        <source>After AUTH it is no verdict on the password, because the mechanism was turned down before any credentials were checked. No mail has been accepted, and the session can continue with a different argument.</source>
        <translation>AUTH komutundan sonra gelirse parola hakkında bir hüküm değildir; çünkü mekanizma, kimlik bilgileri kontrol edilmeden önce geri çevrilmiştir. Hiçbir posta kabul edilmemiştir ve oturum farklı bir argümanla sürebilir.</translation>
    </message>
    <message>
        <source>The sending machine greets with a bare name: `localhost`, a computer name, or the id of a Docker container. Postfix with `reject_non_fqdn_helo_hostname` answers `504 5.5.2 &lt;c231c1f0bd02&gt;: Helo command rejected: need fully-qualified hostname`, by default not at EHLO but at RCPT TO.</source>
        <translation>Gönderen makine kendini alan adı içermeyen bir adla tanıtır: `localhost`, bir bilgisayar adı veya bir Docker konteynerinin kimliği. `reject_non_fqdn_helo_hostname` kullanan Postfix `504 5.5.2 &lt;c231c1f0bd02&gt;: Helo command rejected: need fully-qualified hostname` yanıtını verir; bunu varsayılan olarak EHLO komutunda değil, RCPT TO komutunda yapar.</translation>
    </message>
    <message>
        <source>`postconf myhostname smtp_helo_name`</source>
        <translation>`postconf myhostname smtp_helo_name`</translation>
    </message>
    <message>
        <source>Set the EHLO name to the fully qualified name of the sending server: `myhostname` or `smtp_helo_name` in Postfix, `--hostname` for a container, the corresponding option of the mail library.</source>
        <translation>EHLO adını gönderen sunucunun tam nitelikli adı olarak ayarlayın: Postfix&apos;te `myhostname` veya `smtp_helo_name`, bir konteynerde `--hostname`, posta kitaplığında bunun karşılığı olan seçenek.</translation>
    </message>
    <message>
        <source>As the admin of a submission service, let your own users pass before this check (`permit_mynetworks`, `permit_sasl_authenticated` first).</source>
        <translation>İleti gönderimi hizmetinin yöneticisiyseniz kendi kullanıcılarınızın bu denetimden önce geçmesini sağlayın (önce `permit_mynetworks`, `permit_sasl_authenticated`).</translation>
    </message>
    <message>
        <source>AUTH names a mechanism that the server does not offer at this point. Exchange and Gmail answer `504 5.7.4 Unrecognized authentication type`, usually because the client tried before STARTTLS or the receive connector offers only `NTLM`; Exim says `504 … authentication mechanism not supported`.</source>
        <translation>AUTH, sunucunun o aşamada sunmadığı bir mekanizmayı adlandırır. Exchange ve Gmail `504 5.7.4 Unrecognized authentication type` yanıtını verir; bunun nedeni çoğunlukla istemcinin STARTTLS öncesinde denemesi ya da alma bağlayıcısının yalnızca `NTLM` sunmasıdır; Exim ise `504 … authentication mechanism not supported` der.</translation>
    </message>
    <message>
        <source>The `AUTH` line of the EHLO reply after STARTTLS: `openssl s_client -starttls smtp -connect mail.example.org:587`, then EHLO</source>
        <translation>STARTTLS sonrasındaki EHLO yanıtının `AUTH` satırı: `openssl s_client -starttls smtp -connect mail.example.org:587`, ardından EHLO</translation>
    </message>
    <message>
        <source>Switch TLS on in the client (587 with STARTTLS, 465 with implicit TLS): many servers withhold password mechanisms until the connection is encrypted.</source>
        <translation>İstemcide TLS&apos;yi açın (STARTTLS ile 587, örtük TLS ile 465): Birçok sunucu, bağlantı şifrelenene kadar parola mekanizmalarını sunmaz.</translation>
    </message>
    <message>
        <source>Set the client to a mechanism from the list: `PLAIN`, `LOGIN`, `XOAUTH2` or `OAUTHBEARER`. If users need one that is missing, the admin has to enable it (on Exchange: Basic authentication of the connector).</source>
        <translation>İstemciyi listedeki bir mekanizmaya ayarlayın: `PLAIN`, `LOGIN`, `XOAUTH2` veya `OAUTHBEARER`. Kullanıcıların gerek duyduğu mekanizma eksikse yöneticinin onu etkinleştirmesi gerekir (Exchange için: bağlayıcının temel kimlik doğrulaması).</translation>
    </message>
    <message>
        <source>A client sends AUTH before TLS and is told why: `504 5.5.4 Encryption required for requested authentication mechanism`.</source>
        <translation>Bir istemci TLS öncesinde AUTH gönderir ve nedenini öğrenir: `504 5.5.4 Encryption required for requested authentication mechanism`.</translation>
    </message>
    <message>
        <source>Require TLS in the client, and change the password if it already went over the line with `AUTH PLAIN`.</source>
        <translation>İstemcide TLS&apos;yi zorunlu kılın; parola `AUTH PLAIN` ile hattan çoktan geçtiyse onu değiştirin.</translation>
    </message>
    <message>
        <source>A mail library insists on a mechanism that the server has given up: `CRAM-MD5`, `NTLM`, or the first `XOAUTH`, to which Gmail says `504 5.7.4 XOAUTH is no longer supported`.</source>
        <translation>Bir posta kitaplığı, sunucunun bıraktığı bir mekanizmada ısrar eder: `CRAM-MD5`, `NTLM` veya Gmail&apos;in `504 5.7.4 XOAUTH is no longer supported` dediği ilk `XOAUTH`.</translation>
    </message>
    <message>
        <source>Update the library or name the mechanism in its settings instead of leaving the choice to it.</source>
        <translation>Kitaplığı güncelleyin ya da seçimi ona bırakmak yerine mekanizmayı ayarlarında belirtin.</translation>
    </message>
    <message>
        <source>A monitoring job or script sends to `root` or from `backup` without a domain, and a Postfix relay with `reject_non_fqdn_sender` or `reject_non_fqdn_recipient` answers `504 5.5.2 … need fully-qualified address`.</source>
        <translation>Bir izleme görevi veya betik, alan adı belirtmeden `root` adresine ya da `backup` adresinden gönderir; `reject_non_fqdn_sender` veya `reject_non_fqdn_recipient` kullanan bir Postfix aktarma sunucusu `504 5.5.2 … need fully-qualified address` yanıtını verir.</translation>
    </message>
    <message>
        <source>Write the full address in the application; on the sending host a domain for bare names can be set as well (`myorigin` in Postfix).</source>
        <translation>Uygulamada tam adresi yazın; gönderen makinede alan adı olmayan adlar için de bir alan adı ayarlanabilir (Postfix&apos;te `myorigin`).</translation>
    </message>
    <message>
        <source>504 says that the command is supported but this argument of it is not, which after AUTH means choosing another mechanism or starting TLS; an argument that cannot be parsed gets 501.</source>
        <translation>504, komutun desteklendiğini ama bu argümanının desteklenmediğini söyler; bu, AUTH komutundan sonra başka bir mekanizma seçmek veya TLS&apos;yi başlatmak demektir. Ayrıştırılamayan bir argümana ise 501 verilir.</translation>
    </message>
    <message>
        <source>unsupported auth mechanism</source>
        <translation>desteklenmeyen kimlik doğrulama mekanizması</translation>
    </message>
    <message>
        <source>FQDN required</source>
        <translation>FQDN gerekli</translation>
    </message>
    <message>
        <source>HELO rejected</source>
        <translation>HELO reddedildi</translation>
    </message>
    <message>
        <source>AUTH LOGIN not supported</source>
        <translation>AUTH LOGIN desteklenmiyor</translation>
    </message>
    <message>
        <source>docker container hostname</source>
        <translation>docker kapsayıcı makine adı</translation>
    </message>
    <message>
        <source>EHLO localhost</source>
        <translation>EHLO localhost</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Hesap askıya alınmış</translation>
    </message>
    <message>
        <source>Single servers; known to the bounce rules of KumoMTA</source>
        <translation>Tek tük sunucular; KumoMTA&apos;nın geri dönen ileti kurallarında geçer</translation>
    </message>
    <message>
        <source>No SMTP standard has 505. The bounce rules that come with KumoMTA list it with the words `this account is suspended` among inactive mailboxes; which software sends it is not said.</source>
        <translation>Hiçbir SMTP standardında 505 yoktur. KumoMTA ile gelen geri dönen ileti kuralları onu `this account is suspended` sözleriyle, etkin olmayan posta kutuları arasında sayar; hangi yazılımın gönderdiği belirtilmez.</translation>
    </message>
    <message>
        <source>A client that does not know the number sees a permanent refusal by its first digit. On the Web 505 is another thing, HTTP Version Not Supported.</source>
        <translation>Kodu bilmeyen bir istemci, ilk rakamı gereği kalıcı bir ret görür. Web&apos;de 505 başka bir şeydir ve HTTP sürümünün desteklenmediğini bildirir.</translation>
    </message>
    <message>
        <source>A recipient is refused with 505 and `this account is suspended`: their provider has closed the mailbox, perhaps only for a while.</source>
        <translation>Bir alıcı 505 ve `this account is suspended` ile reddedilir: Sağlayıcısı posta kutusunu kapatmıştır; bu geçici de olabilir.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way and take the address off mailing lists; the remedy lies between them and their provider.</source>
        <translation>Alıcıya başka bir yoldan ulaşın ve adresi posta listelerinden çıkarın; çözüm, alıcı ile sağlayıcısı arasındadır.</translation>
    </message>
    <message>
        <source>A server that wants to say that a mailbox is suspended sends 550 5.2.1.</source>
        <translation>Bir posta kutusunun askıya alındığını söylemek isteyen sunucu 550 5.2.1 gönderir.</translation>
    </message>
    <message>
        <source>mailbox suspended</source>
        <translation>posta kutusu askıda</translation>
    </message>
    <message>
        <source>Bad email address (digits of 5.1.0)</source>
        <translation>Hatalı e-posta adresi (5.1.0 rakamları)</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Tanımlanmamış</translation>
    </message>
    <message>
        <source>Many lists on the Web explain 510 as a bad email address; no standard defines it, and no server is known that sends it. It looks like the enhanced code 5.1.0, some problem with an address, written without its dots.</source>
        <translation>İnternetteki birçok liste 510 kodunu hatalı e-posta adresi olarak açıklar; hiçbir standart onu tanımlamaz ve gönderdiği bilinen bir sunucu yoktur. Noktaları atılmış genişletilmiş 5.1.0 koduna, yani adresle ilgili bir soruna benzer.</translation>
    </message>
    <message>
        <source>The same lists give 511 the same words.</source>
        <translation>Aynı listeler 511 için de aynı sözleri kullanır.</translation>
    </message>
    <message>
        <source>A program shows 510, or its manual does, and the reply of the server holds `5.1.0`; Cisco appliances, for one, write `550 #5.1.0 Address rejected.`</source>
        <translation>Bir program veya kılavuzu 510 gösterir, sunucunun yanıtında ise `5.1.0` vardır; örneğin Cisco cihazları `550 #5.1.0 Address rejected.` yazar.</translation>
    </message>
    <message>
        <source>Look for the whole reply in the log and go by its first three digits and its text, usually 550; then check both sender and recipient address, for 5.1.0 does not say which of the two is meant.</source>
        <translation>Günlükte yanıtın tamamını bulun ve ilk üç rakamına (çoğunlukla 550) ve metnine göre davranın; ardından hem gönderen hem alıcı adresini kontrol edin, çünkü 5.1.0 hangisinin kastedildiğini söylemez.</translation>
    </message>
    <message>
        <source>No server should send 510; for an address it will not take it has 550 and 553.</source>
        <translation>Hiçbir sunucu 510 göndermemelidir; kabul etmediği bir adres için 550 ve 553 vardır.</translation>
    </message>
    <message>
        <source>Bad email address (digits of 5.1.1)</source>
        <translation>Hatalı e-posta adresi (5.1.1 rakamları)</translation>
    </message>
    <message>
        <source>511 stands in lists of SMTP errors as a bad email address, and in no standard. Most likely somebody took the enhanced code 5.1.1, mailbox does not exist, for a reply code.</source>
        <translation>511, SMTP hata listelerinde hatalı e-posta adresi olarak yer alır, hiçbir standartta ise yoktur. Büyük olasılıkla biri genişletilmiş 5.1.1 kodunu, yani posta kutusunun bulunmadığını bildiren kodu, yanıt kodu sanmıştır.</translation>
    </message>
    <message>
        <source>A list or a tool says 511, and the bounce itself has `550 5.1.1` with words such as `User unknown`: the local part is misspelled, or the mailbox is gone.</source>
        <translation>Bir liste veya araç 511 der, geri dönen iletide ise `550 5.1.1` ve `User unknown` gibi sözler vardır: Adresin @ işaretinden önceki kısmı yanlış yazılmıştır ya da posta kutusu artık yoktur.</translation>
    </message>
    <message>
        <source>Correct the address; if it was right once, take it off the list and ask the recipient in another way.</source>
        <translation>Adresi düzeltin; bir zamanlar doğru idiyse listeden çıkarın ve alıcıya başka bir yoldan sorun.</translation>
    </message>
    <message>
        <source>The reply for a mailbox that does not exist is 550 5.1.1, and nothing else.</source>
        <translation>Var olmayan bir posta kutusunun yanıtı 550 5.1.1&apos;dir, başka bir şey değil.</translation>
    </message>
    <message>
        <source>user unknown 511</source>
        <translation>bilinmeyen kullanıcı 511</translation>
    </message>
    <message>
        <source>Host of the recipient&apos;s domain not found</source>
        <translation>Alıcının alan adının sunucusu bulunamadı</translation>
    </message>
    <message>
        <source>According to many lists 512 says that the server for the recipient&apos;s domain cannot be found in DNS. No standard knows it; its digits are those of 5.1.2, bad destination system address.</source>
        <translation>Birçok listeye göre 512, alıcının alan adına ait sunucunun DNS içinde bulunamadığını söyler. Hiçbir standart onu tanımaz; rakamları 5.1.2 kodunun, yani hatalı hedef sistem adresinin rakamlarıdır.</translation>
    </message>
    <message>
        <source>There is a simpler reason to doubt it: a client that finds no host has nobody to get a reply from. The sending server finds that out alone and writes it into its bounce.</source>
        <translation>Ondan kuşku duymak için daha yalın bir neden vardır: Sunucuyu bulamayan istemcinin yanıt alacağı kimse yoktur. Bunu gönderen sunucu kendi başına saptar ve geri dönen iletiye yazar.</translation>
    </message>
    <message>
        <source>The domain after the @ is misspelled or no longer registered, or its MX record points to a name that does not exist; the bounce has `5.1.2` or `5.4.4` and words like `Host or domain name not found`.</source>
        <translation>@ işaretinden sonraki alan adı yanlış yazılmıştır ya da artık kayıtlı değildir ya da MX kaydı var olmayan bir ada işaret ediyordur; geri dönen iletide `5.1.2` veya `5.4.4` ve `Host or domain name not found` gibi sözler vardır.</translation>
    </message>
    <message>
        <source>`dig example.org MX`</source>
        <translation>`dig example.org MX`</translation>
    </message>
    <message>
        <source>Correct the domain. If it is right, ask its owner to mend the MX record; if DNS answers elsewhere, look at the resolver of the sending server.</source>
        <translation>Alan adını düzeltin. Doğruysa sahibinden MX kaydını düzeltmesini isteyin; DNS başka yerden yanıt veriyorsa gönderen sunucunun çözümleyicisine bakın.</translation>
    </message>
    <message>
        <source>A relay that has to say this to its client sends 550 5.1.2, or 556 where the domain accepts no mail at all.</source>
        <translation>Bunu istemcisine söylemek zorunda olan bir aktarma sunucusu 550 5.1.2, alan adı hiç posta kabul etmiyorsa 556 gönderir.</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>makine bilinmiyor</translation>
    </message>
    <message>
        <source>Address type is incorrect</source>
        <translation>Adres türü hatalı</translation>
    </message>
    <message>
        <source>Lists translate 513 as a wrong type of address. SMTP has no types of addresses and no 513; the digits are those of 5.1.3, bad syntax of the recipient address.</source>
        <translation>Listeler 513 kodunu yanlış adres türü diye aktarır. SMTP&apos;de ne adres türleri ne de 513 vardır; rakamlar 5.1.3 kodunun, yani alıcı adresindeki sözdizimi hatasının rakamlarıdır.</translation>
    </message>
    <message>
        <source>The bounce that a list explains with 513 reads `501 5.1.3` or `553 5.1.3`: a space, a comma, a second @ or a character outside ASCII has got into the recipient.</source>
        <translation>Bir listenin 513 ile açıkladığı geri dönen iletide `501 5.1.3` veya `553 5.1.3` yazar: Alıcı adresine bir boşluk, virgül, ikinci bir @ işareti veya ASCII dışı bir karakter karışmıştır.</translation>
    </message>
    <message>
        <source>Type the address anew instead of pasting it, for invisible characters come along; then correct it in the address book or import file.</source>
        <translation>Adresi yapıştırmak yerine yeniden yazın, çünkü görünmeyen karakterler de birlikte gelir; ardından adres defterinde veya içe aktarma dosyasında düzeltin.</translation>
    </message>
    <message>
        <source>A server that cannot parse an address says 501 5.1.3.</source>
        <translation>Bir adresi ayrıştıramayan sunucu 501 5.1.3 der.</translation>
    </message>
    <message>
        <source>wrong address type</source>
        <translation>yanlış adres türü</translation>
    </message>
    <message>
        <source>Use the correct QHLO ID</source>
        <translation>Doğru QHLO kimliğini kullanın</translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-fanf-smtp-quickstart</source>
        <translation>Süresi dolmuş İnternet Taslağı draft-fanf-smtp-quickstart</translation>
    </message>
    <message>
        <source>No RFC defines this code. Its reason phrase comes from the Internet-Draft draft-fanf-smtp-quickstart-01, which wanted to shorten the start of a session, expired, and was never published as an RFC.</source>
        <translation>Bu kodu tanımlayan bir RFC yoktur. Standart ifadesi, oturumun başlangıcını kısaltmayı amaçlayan, süresi dolan ve hiçbir zaman RFC olarak yayımlanmayan draft-fanf-smtp-quickstart-01 adlı İnternet Taslağından gelir.</translation>
    </message>
    <message>
        <source>A client that meets 520 without knowing it looks only at the leading 5 and takes the command as permanently refused. The command had no effect, and any message stays with the sending side.</source>
        <translation>520 ile karşılaşan ve onu bilmeyen bir istemci yalnızca baştaki 5 rakamına bakar ve komutu kalıcı olarak reddedilmiş sayar. Komutun hiçbir etkisi olmamıştır; ortada bir ileti varsa gönderen tarafta kalır.</translation>
    </message>
    <message>
        <source>A log shows 520 with a text that does not mention QHLO: the server has picked the number for a purpose of its own.</source>
        <translation>Günlükte QHLO sözcüğünü içermeyen bir metinle 520 görülür: Sunucu bu kodu kendine özgü bir amaçla seçmiştir.</translation>
    </message>
    <message>
        <source>Act on the reply text; if it does not help, give the postmaster of the receiving server the full reply with date, time and sending IP address.</source>
        <translation>Yanıt metnine göre davranın; yardımcı olmuyorsa yanıtın tamamını tarih, saat ve gönderen IP adresiyle birlikte alıcı sunucunun postmaster adresine iletin.</translation>
    </message>
    <message>
        <source>If it was a web site and not a mail server that returned 520, it is a code of Cloudflare.</source>
        <translation>520 kodunu döndüren bir posta sunucusu değil de bir web sitesiyse bu, Cloudflare&apos;in kodudur.</translation>
    </message>
    <message>
        <source>520 has no standing in any SMTP standard, so no server should send it, and a client that receives it treats it like any unknown 5yz code.</source>
        <translation>520&apos;nin hiçbir SMTP standardında yeri yoktur; bu nedenle hiçbir sunucu onu göndermemelidir ve onu alan istemci bilinmeyen herhangi bir 5yz kodu gibi ele alır.</translation>
    </message>
    <message>
        <source>SMTP quickstart</source>
        <translation>SMTP quickstart taslağı</translation>
    </message>
    <message>
        <source>Host does not accept mail</source>
        <translation>Sunucu posta kabul etmiyor</translation>
    </message>
    <message>
        <source>Connection opened; with Postfix also BDAT or message text</source>
        <translation>Bağlantı açılışı; Postfix&apos;te ayrıca BDAT veya ileti metni</translation>
    </message>
    <message>
        <source>The client has connected to a machine that takes no mail at all, from anyone, for anyone. The code stands in place of the 220 greeting, so no sender, recipient or message has been mentioned yet.</source>
        <translation>İstemci, hiç kimseden ve hiç kimse için posta almayan bir makineye bağlanmıştır. Kod, 220 karşılamasının yerine gelir; dolayısıyla henüz hiçbir gönderen, alıcı veya ileti belirtilmemiştir.</translation>
    </message>
    <message>
        <source>Under RFC 7504 the session then continues, and the client has to end it with QUIT. If the client sends anything else, the host may answer 521 again or simply close the connection.</source>
        <translation>RFC 7504&apos;e göre oturum bundan sonra sürer ve istemcinin onu QUIT ile sonlandırması gerekir. İstemci başka bir şey gönderirse sunucu yeniden 521 yanıtını verebilir ya da bağlantıyı doğrudan kapatabilir.</translation>
    </message>
    <message>
        <source>It speaks of one host, and another MX host of the same domain may accept the mail. Some servers misuse it to turn away clients they have blocked; the reply text may then give the real reason.</source>
        <translation>Kod tek bir makineden söz eder; aynı alan adının başka bir MX sunucusu postayı kabul edebilir. Bazı sunucular onu, engelledikleri istemcileri geri çevirmek için yanlış kullanır; bu durumda yanıt metni asıl nedeni verebilir.</translation>
    </message>
    <message>
        <source>The domain has no MX record, or the MX still names an old machine, so the mail reached a host that takes none.</source>
        <translation>Alan adının MX kaydı yoktur veya MX hâlâ eski makineyi gösterir; bu yüzden posta, hiç posta almayan bir makineye ulaşmıştır.</translation>
    </message>
    <message>
        <source>`dig +short MX example.com`</source>
        <translation>`dig +short MX example.com`</translation>
    </message>
    <message>
        <source>Correct a misspelled domain; otherwise have the domain&apos;s admin publish an MX record for the real mail server.</source>
        <translation>Yanlış yazılmış alan adını düzeltin; yazım doğruysa alan adının yöneticisinden gerçek posta sunucusu için MX kaydı yayımlamasını isteyin.</translation>
    </message>
    <message>
        <source>The MX records are right, but a transport map, a smart host or the hosts file of the sending server leads to another machine.</source>
        <translation>MX kayıtları doğrudur ama gönderen sunucudaki taşıma tablosu (transport map), akıllı sunucu (smart host) veya hosts dosyası başka bir makineye götürür.</translation>
    </message>
    <message>
        <source>`postconf transport_maps relayhost`</source>
        <translation>`postconf transport_maps relayhost`</translation>
    </message>
    <message>
        <source>Remove the stale route and send the queue again.</source>
        <translation>Eskimiş yönlendirmeyi kaldırın ve kuyruğu yeniden gönderin.</translation>
    </message>
    <message>
        <source>Postfix `postscreen` with a `drop` action sends `521 5.7.1 Service unavailable; client […] blocked using …`, or `521 5.5.1 Protocol error` for a protocol test.</source>
        <translation>Eylemi `drop` olan Postfix `postscreen`, `521 5.7.1 Service unavailable; client […] blocked using …`, protokol testi için `521 5.5.1 Protocol error` gönderir.</translation>
    </message>
    <message>
        <source>Treat it as a block of this client, not of the host: end the abuse and ask the list named in the text for removal.</source>
        <translation>Bunu makinenin değil bu istemcinin engellenmesi sayın: Kötüye kullanımı durdurun ve metinde adı geçen listeden kaydın silinmesini isteyin.</translation>
    </message>
    <message>
        <source>521 is the greeting of a host that never takes mail for anyone; use 554 to refuse a particular client, 550 to refuse an address, and 556 as a relay when DNS shows that the domain takes no mail.</source>
        <translation>521, hiç kimse için hiçbir zaman posta almayan bir sunucunun karşılama yanıtıdır; belirli bir istemciyi reddetmek için 554, bir adresi reddetmek için 550 kullanın; DNS, alan adının posta almadığını gösteriyorsa aktarma (relay) sunucusu olarak 556 verin.</translation>
    </message>
    <message>
        <source>no mail service</source>
        <translation>posta hizmeti yok</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <translation>posta sunucusu değil</translation>
    </message>
    <message>
        <source>wrong MX host</source>
        <translation>yanlış MX sunucusu</translation>
    </message>
    <message>
        <source>dummy SMTP server</source>
        <translation>göstermelik SMTP sunucusu</translation>
    </message>
    <message>
        <source>Encryption needed (listed for X.7.10)</source>
        <translation>Şifreleme gerekli (X.7.10 için listelenmiş)</translation>
    </message>
    <message>
        <source>AUTH or the first commands after STARTTLS</source>
        <translation>AUTH veya STARTTLS sonrasındaki ilk komutlar</translation>
    </message>
    <message>
        <source>A login was refused because its mechanism needs an encrypted connection first. The number stands only in the enhanced status code registry, beside X.7.10; no SMTP specification defines 523 as a reply.</source>
        <translation>Mekanizması önce şifreli bir bağlantı gerektirdiği için bir oturum açma isteği reddedilmiştir. Kod yalnızca genişletilmiş durum kodu kayıt defterinde, X.7.10 kodunun yanında yer alır; hiçbir SMTP belirtimi 523 kodunu yanıt olarak tanımlamaz.</translation>
    </message>
    <message>
        <source>The lists of SMTP errors that circulate on the Web give another meaning: message larger than the server allows. That is 5.2.3 without its dots, and no standard has it; a server that finds a message too big sends 552.</source>
        <translation>İnternette dolaşan SMTP hata listeleri başka bir anlam verir: ileti, sunucunun izin verdiğinden büyük. Bu, noktaları atılmış 5.2.3 kodudur ve hiçbir standartta yoktur; iletiyi fazla büyük bulan sunucu 552 gönderir.</translation>
    </message>
    <message>
        <source>No message was accepted. If the client put its credentials on the AUTH line, as AUTH PLAIN can, the password has already crossed the network unencrypted.</source>
        <translation>Hiçbir ileti kabul edilmemiştir. İstemci, AUTH PLAIN ile olabildiği gibi kimlik bilgilerini AUTH satırına koyduysa parola ağdan şifrelenmemiş olarak geçmiştir bile.</translation>
    </message>
    <message>
        <source>A printer, script or program has user name and password but TLS switched off, and a server built on the Go library go-smtp, such as maddy, answers AUTH with `523 5.7.10 TLS is required`.</source>
        <translation>Bir yazıcıda, betikte veya programda kullanıcı adı ve parola tanımlıdır ama TLS kapalıdır; Go kitaplığı go-smtp üzerine kurulu bir sunucu, örneğin maddy, AUTH komutuna `523 5.7.10 TLS is required` yanıtını verir.</translation>
    </message>
    <message>
        <source>Set the client to use TLS before it logs in, 587 with STARTTLS required or 465 with implicit TLS, and replace the password if it was sent unencrypted.</source>
        <translation>İstemciyi, oturum açmadan önce TLS kullanacak biçimde ayarlayın: STARTTLS zorunlu tutularak 587 ya da örtük TLS ile 465; parola şifrelenmemiş olarak gönderildiyse onu yenileyin.</translation>
    </message>
    <message>
        <source>If the client is set to STARTTLS already, look for a firewall with SMTP inspection that removes STARTTLS from the EHLO reply.</source>
        <translation>İstemcide STARTTLS zaten seçiliyse EHLO yanıtından STARTTLS satırını silen, SMTP denetimi açık bir güvenlik duvarı olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Gmail answers `523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTTLS`: the client sent further commands in the same packet as STARTTLS.</source>
        <translation>Gmail `523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTTLS` yanıtını verir: İstemci, STARTTLS ile aynı pakette başka komutlar da göndermiştir.</translation>
    </message>
    <message>
        <source>As the author of the client, make STARTTLS the last command of a group, wait for 220, do the TLS handshake and only then send EHLO; as its user, update it.</source>
        <translation>İstemcinin geliştiricisiyseniz STARTTLS komutunu gruptaki son komut yapın, 220 yanıtını bekleyin, TLS el sıkışmasını tamamlayın ve EHLO komutunu ancak ondan sonra gönderin; kullanıcısıysanız güncelleyin.</translation>
    </message>
    <message>
        <source>A table or a bounce tool explains 523 as a message that is too large, and the log line shows `5.2.3` or speaks of size.</source>
        <translation>Bir tablo veya geri dönen iletileri yorumlayan bir araç 523 kodunu fazla büyük ileti olarak açıklar; günlük satırında da `5.2.3` vardır ya da boyuttan söz edilir.</translation>
    </message>
    <message>
        <source>Go by the enhanced code and the text, and treat it as 552 5.2.3: shrink the attachment or send a link.</source>
        <translation>Genişletilmiş koda ve metne göre davranın ve bunu 552 5.2.3 gibi ele alın: Eki küçültün ya da bir bağlantı adresi gönderin.</translation>
    </message>
    <message>
        <source>523 is what a few servers send with 5.7.10 when TLS must come first; as a server&apos;s author, offer AUTH only after TLS and refuse earlier attempts with 504 or 530, which SMTP specifications do define.</source>
        <translation>523, önce TLS gerektiğinde birkaç sunucunun 5.7.10 ile birlikte gönderdiği koddur; sunucu geliştiricisiyseniz AUTH komutunu yalnızca TLS sonrasında sunun ve daha erken denemeleri, SMTP belirtimlerinde tanımlı olan 504 veya 530 ile reddedin.</translation>
    </message>
    <message>
        <source>login without TLS</source>
        <translation>TLS olmadan oturum açma</translation>
    </message>
    <message>
        <source>unencrypted login refused</source>
        <translation>şifrelenmemiş oturum açma reddedildi</translation>
    </message>
    <message>
        <source>message larger than the server allows</source>
        <translation>ileti sunucunun izin verdiğinden büyük</translation>
    </message>
    <message>
        <source>Encryption required (listed for X.7.11)</source>
        <translation>Şifreleme zorunlu (X.7.11 için listelenmiş)</translation>
    </message>
    <message>
        <source>Beside X.7.11 the enhanced status code registry lists two basic codes, 524 and 538. RFC 4954 defines 538 with that enhanced code; no SMTP specification defines 524 as a reply.</source>
        <translation>Genişletilmiş durum kodu kayıt defteri X.7.11 kodunun yanında iki temel kod listeler: 524 ve 538. RFC 4954, 538 kodunu bu genişletilmiş kodla tanımlar; 524 kodunu yanıt olarak tanımlayan bir SMTP belirtimi ise yoktur.</translation>
    </message>
    <message>
        <source>What one really meets comes from OpenSMTPD and has nothing to do with encryption: `524 5.2.4`, the digits of its enhanced code, in reply to RCPT TO when the recipient could not be resolved through aliases or virtual users. A client that does not know 524 goes by the first digit: the recipient is refused for good.</source>
        <translation>Gerçekte karşılaşılan 524 OpenSMTPD&apos;den gelir ve şifrelemeyle ilgisi yoktur: Alıcı, takma adlar veya sanal kullanıcılar üzerinden bulunamadığında RCPT TO komutuna, genişletilmiş kodunun rakamlarıyla `524 5.2.4` yanıtı verilir. 524 kodunu bilmeyen bir istemci ilk rakama göre davranır: Alıcı kalıcı olarak reddedilmiştir.</translation>
    </message>
    <message>
        <source>OpenSMTPD refuses a recipient with `524 5.2.4 Mailing list expansion problem`: the `virtual` table has no entry for the address, which may simply be misspelt, or aliases form a loop, often after a change. Where users come from the system, an unknown one gets `550 Invalid recipient` instead.</source>
        <translation>OpenSMTPD bir alıcıyı `524 5.2.4 Mailing list expansion problem` ile reddeder: `virtual` tablosunda bu adres için kayıt yoktur (adres yalnızca yanlış yazılmış da olabilir) ya da takma adlar, çoğunlukla bir değişiklikten sonra, bir döngü oluşturuyordur. Kullanıcılar sistemden geliyorsa bilinmeyen kullanıcı bunun yerine `550 Invalid recipient` alır.</translation>
    </message>
    <message>
        <source>`grep -nE &apos;table|virtual|alias&apos; /etc/mail/smtpd.conf`</source>
        <translation>`grep -nE &apos;table|virtual|alias&apos; /etc/mail/smtpd.conf`</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, follow the address through the tables of `smtpd.conf` by hand and end every chain at a user or at an address elsewhere.</source>
        <translation>Alıcı sunucunun yöneticisiyseniz adresi `smtpd.conf` tablolarında elle izleyin ve her zinciri bir kullanıcıda ya da başka yerdeki bir adreste bitirin.</translation>
    </message>
    <message>
        <source>As the sender, check the spelling of the address; if it is right, the admin over there has to act.</source>
        <translation>Gönderen taraftaysanız adresin yazımını kontrol edin; yazım doğruysa harekete geçmesi gereken, oradaki yöneticidir.</translation>
    </message>
    <message>
        <source>524 comes with 5.7.11 in reply to AUTH: the login mechanism may be used over TLS only.</source>
        <translation>524, AUTH yanıtı olarak 5.7.11 ile gelir: Oturum açma mekanizması yalnızca TLS üzerinden kullanılabilir.</translation>
    </message>
    <message>
        <source>Read it as 538: encrypt the connection, with STARTTLS on port 587 or implicit TLS on port 465, and log in again.</source>
        <translation>538 gibi okuyun: Bağlantıyı 587 numaralı bağlantı noktasında STARTTLS ya da 465 numaralı bağlantı noktasında örtük TLS ile şifreleyin ve yeniden oturum açın.</translation>
    </message>
    <message>
        <source>524 has no definition in SMTP, so go by what stands behind it, 5.2.4 for OpenSMTPD&apos;s aliases or 5.7.11 for the same as 538, and as a server&apos;s author do not send it.</source>
        <translation>524 kodunun SMTP&apos;de bir tanımı yoktur; bu nedenle arkasından gelene bakın: 5.2.4 OpenSMTPD&apos;nin takma adlarıyla ilgilidir, 5.7.11 ise 538 ile aynı anlama gelir. Sunucu geliştiricisiyseniz bu kodu göndermeyin.</translation>
    </message>
    <message>
        <source>encrypted connection needed</source>
        <translation>şifreli bağlantı gerekli</translation>
    </message>
    <message>
        <source>OpenSMTPD alias loop</source>
        <translation>OpenSMTPD takma ad döngüsü</translation>
    </message>
    <message>
        <source>User account disabled (listed for X.7.13)</source>
        <translation>Kullanıcı hesabı devre dışı (X.7.13 için listelenmiş)</translation>
    </message>
    <message>
        <source>The enhanced status code registry lists 525 beside X.7.13; no SMTP specification defines it as a reply. X.7.13 means that the login was right and the account is switched off, for instance after unpaid bills, abuse or a suspected break-in.</source>
        <translation>Genişletilmiş durum kodu kayıt defteri 525 kodunu X.7.13 kodunun yanında listeler; hiçbir SMTP belirtimi onu yanıt olarak tanımlamaz. X.7.13, oturum açma bilgilerinin doğru olduğu ama hesabın örneğin ödenmemiş faturalar, kötüye kullanım veya izinsiz giriş kuşkusu nedeniyle kapatıldığı anlamına gelir.</translation>
    </message>
    <message>
        <source>Its point is to keep the client from asking for the password again, which cannot help until an admin re-enables the account. The price is that it confirms a guessed password to an attacker.</source>
        <translation>Amacı, istemcinin parolayı yeniden sormasını önlemektir; bir yönetici hesabı yeniden etkinleştirene kadar bunun bir yararı olamaz. Bedeli ise tahmin edilmiş bir parolanın doğruluğunu saldırgana onaylamasıdır.</translation>
    </message>
    <message>
        <source>In the field two other uses are met more often: Brevo refuses a login from an IP address that the account does not allow, and cPanel refuses mail to a suspended account. To a client that does not know the number it is a permanent failure by its first digit.</source>
        <translation>Sahada iki başka kullanıma daha sık rastlanır: Brevo, hesabın izin vermediği bir IP adresinden oturum açılmasını, cPanel ise askıya alınmış bir hesaba gelen postayı reddeder. Kodu bilmeyen bir istemci için bu, ilk rakamı gereği kalıcı bir hatadır.</translation>
    </message>
    <message>
        <source>An application moves to a new machine, or its provider gives it a new outgoing address, and Brevo&apos;s relay answers the login with `525 5.7.1 Unauthorized IP address`.</source>
        <translation>Bir uygulama yeni bir makineye taşınır ya da sağlayıcısı ona yeni bir çıkış adresi verir; Brevo&apos;nun aktarma sunucusu oturum açma denemesine `525 5.7.1 Unauthorized IP address` yanıtını verir.</translation>
    </message>
    <message>
        <source>`curl -4 https://ifconfig.co`</source>
        <translation>`curl -4 https://ifconfig.co`</translation>
    </message>
    <message>
        <source>Add the public IP address of the sending machine to the authorized IPs of the Brevo account. Where the address changes all the time (serverless, dynamic line), switch the restriction off or send through the HTTP API.</source>
        <translation>Gönderen makinenin genel IP adresini Brevo hesabının yetkili IP adreslerine ekleyin. Adres sürekli değişiyorsa (sunucusuz ortam, dinamik hat) kısıtlamayı kapatın ya da HTTP API üzerinden gönderin.</translation>
    </message>
    <message>
        <source>RCPT TO gets `525 5.7.13 Disabled recipient address`: the recipient&apos;s cPanel account is suspended, and the server is set to refuse its mail during SMTP (by default cPanel takes it and keeps it in the queue).</source>
        <translation>RCPT TO komutu `525 5.7.13 Disabled recipient address` yanıtını alır: Alıcının cPanel hesabı askıya alınmıştır ve sunucu, bu hesaba gelen postayı SMTP sırasında reddedecek biçimde ayarlanmıştır (cPanel varsayılan olarak postayı kabul eder ve kuyrukta tutar).</translation>
    </message>
    <message>
        <source>Reach the recipient in another way; only their provider can reactivate the account. Take the address off mailing lists.</source>
        <translation>Alıcıya başka bir yoldan ulaşın; hesabı yalnızca onun sağlayıcısı yeniden etkinleştirebilir. Adresi posta listelerinden çıkarın.</translation>
    </message>
    <message>
        <source>As the provider, look at the setting for suspended accounts in the Exim Configuration Manager of WHM.</source>
        <translation>Sağlayıcıysanız WHM&apos;deki Exim Configuration Manager&apos;da askıya alınan hesaplarla ilgili ayara bakın.</translation>
    </message>
    <message>
        <source>AUTH gets `525 5.7.13 User account disabled` although the password is right: a provider has closed the mailbox, for unpaid bills, abuse, or because it suspects that somebody else is using it.</source>
        <translation>Parola doğru olduğu hâlde AUTH komutu `525 5.7.13 User account disabled` yanıtını alır: Sağlayıcı, ödenmemiş faturalar veya kötüye kullanım nedeniyle ya da başkasının kullandığından kuşkulandığı için posta kutusunu kapatmıştır.</translation>
    </message>
    <message>
        <source>Ask the provider why the account is disabled and what restores it; until then every retry fails.</source>
        <translation>Hesabın neden kapatıldığını ve yeniden açılması için ne gerektiğini sağlayıcıya sorun; o zamana kadar her yeniden deneme başarısız olur.</translation>
    </message>
    <message>
        <source>If misuse is suspected, change the password and search devices and forwarding rules for traces before the block is lifted.</source>
        <translation>Kötüye kullanımdan kuşkulanılıyorsa engel kaldırılmadan önce parolayı değiştirin, cihazlarda ve yönlendirme kurallarında iz arayın.</translation>
    </message>
    <message>
        <source>525 singles out a disabled account after a correct login, where 535 would invite the user to type the password again; take the meaning from the enhanced status code, because the three digits alone are not standardized.</source>
        <translation>525, doğru kimlik bilgileriyle oturum açılmak istendiğinde hesabın devre dışı olduğunu özellikle belirtir; 535 ise kullanıcıyı parolayı yeniden yazmaya yöneltirdi. Anlamı genişletilmiş durum kodundan çıkarın; çünkü üç rakam tek başına standartlaştırılmamıştır.</translation>
    </message>
    <message>
        <source>account suspended</source>
        <translation>hesap askıya alındı</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>hesap kilitli</translation>
    </message>
    <message>
        <source>deactivated account</source>
        <translation>kapatılmış hesap</translation>
    </message>
    <message>
        <source>Brevo authorized IPs</source>
        <translation>Brevo yetkili IP</translation>
    </message>
    <message>
        <source>Authentication or STARTTLS required</source>
        <translation>Kimlik doğrulama veya STARTTLS gerekli</translation>
    </message>
    <message>
        <source>MAIL FROM or another command</source>
        <translation>MAIL FROM veya başka bir komut</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Oturum açma gerekli</translation>
    </message>
    <message>
        <source>Server policy demands a successful AUTH before this command. An on-demand mail relay gives the same answer to ATRN from a client that has not logged in.</source>
        <translation>Sunucu ilkesi, bu komuttan önce başarılı bir AUTH ister. Talep üzerine posta aktarma (ODMR) sunucusu da oturum açmamış bir istemcinin ATRN komutuna aynı yanıtı verir.</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLS gerekli</translation>
    </message>
    <message>
        <source>Until the connection is encrypted, this service refuses every command except NOOP, EHLO, STARTTLS and QUIT.</source>
        <translation>Bu hizmet, bağlantı şifrelenene kadar NOOP, EHLO, STARTTLS ve QUIT dışındaki tüm komutları reddeder.</translation>
    </message>
    <message>
        <source>A step is missing before the command can be accepted: the client has not logged in, or it has not started TLS. The reply text says which of the two.</source>
        <translation>Komutun kabul edilebilmesi için bir adım eksiktir: İstemci ya oturum açmamış ya da TLS&apos;yi başlatmamıştır. Hangisinin eksik olduğunu yanıt metni söyler.</translation>
    </message>
    <message>
        <source>Neither password nor message has been judged. The command was skipped, nothing has been accepted, and the client can take the missing step in the same session.</source>
        <translation>Ne parola ne de ileti değerlendirilmiştir. Komut atlanmış, hiçbir şey kabul edilmemiştir; istemci eksik adımı aynı oturumda tamamlayabilir.</translation>
    </message>
    <message>
        <source>On a public MX host the demand itself is wrong. RFC 3207 forbids such a host to require STARTTLS for mail to its own users; yet the sender gets the mail through by enabling TLS. A demand for a login shuts out every outside sender, and only the recipient&apos;s admin can lift it.</source>
        <translation>Herkese açık bir MX sunucusunda yanlış olan bu isteğin kendisidir. RFC 3207, böyle bir sunucunun kendi kullanıcılarına gelen posta için STARTTLS kullanımını zorunlu tutmasını yasaklar; yine de gönderen taraf TLS&apos;yi açarak postayı ulaştırabilir. Oturum açma zorunluluğu ise dışarıdaki tüm gönderenlere kapıyı kapatır ve bunu yalnızca alıcı sunucunun yöneticisi kaldırabilir.</translation>
    </message>
    <message>
        <source>A device, script or program submits mail without a login. Gmail answers MAIL FROM with `530-5.7.0 Authentication Required`, Exchange Online `530 5.7.57 Client not authenticated to send mail`, Amazon SES `530 Authentication required`, Sendmail `530 5.7.0 Authentication required`.</source>
        <translation>Bir cihaz, betik veya program oturum açmadan ileti gönderir. Gmail MAIL FROM komutuna `530-5.7.0 Authentication Required`, Exchange Online `530 5.7.57 Client not authenticated to send mail`, Amazon SES `530 Authentication required`, Sendmail ise `530 5.7.0 Authentication required` yanıtını verir.</translation>
    </message>
    <message>
        <source>`swaks --server smtp.example.org:587 -tls --auth-user jane@example.org --from jane@example.org --to jane@example.org`</source>
        <translation>`swaks --server smtp.example.org:587 -tls --auth-user jane@example.org --from jane@example.org --to jane@example.org`</translation>
    </message>
    <message>
        <source>Configure TLS and a login: port 587 with STARTTLS or 465 with implicit TLS, and a user name with password, app password or OAuth as the provider demands.</source>
        <translation>TLS&apos;yi ve oturum açmayı yapılandırın: STARTTLS ile 587 ya da örtük TLS ile 465 ve bir kullanıcı adıyla birlikte sağlayıcının istediği parola, uygulama parolası veya OAuth.</translation>
    </message>
    <message>
        <source>If a 535 stands above it in the same session, the login was tried and failed, and the program went on regardless: solve the 535.</source>
        <translation>Aynı oturumda bunun üstünde bir 535 varsa oturum açma denenmiş ve başarısız olmuştur, program ise aldırmadan devam etmiştir: 535 yanıtını çözün.</translation>
    </message>
    <message>
        <source>A password is configured, yet the mail library skips the login in silence: the server offers AUTH only after TLS, and the client never starts TLS. Services that insist on it say `530 5.7.0 Must issue a STARTTLS command first` (Gmail, and Postfix with `smtpd_tls_security_level = encrypt`).</source>
        <translation>Parola tanımlıdır, ancak posta kitaplığı oturum açmayı sessizce atlar: Sunucu AUTH komutunu yalnızca TLS sonrasında sunar, istemci ise TLS&apos;yi hiç başlatmaz. Bunda ısrar eden hizmetler `530 5.7.0 Must issue a STARTTLS command first` der (Gmail ve `smtpd_tls_security_level = encrypt` ayarlı Postfix).</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect smtp.example.org:587 -crlf`</source>
        <translation>`openssl s_client -starttls smtp -connect smtp.example.org:587 -crlf`</translation>
    </message>
    <message>
        <source>Switch STARTTLS on in the client and set it to required; the trace must show STARTTLS, a second EHLO and AUTH before MAIL FROM.</source>
        <translation>İstemcide STARTTLS seçeneğini açın ve zorunlu yapın; oturum dökümünde MAIL FROM öncesinde STARTTLS, ikinci bir EHLO ve AUTH görünmelidir.</translation>
    </message>
    <message>
        <source>If EHLO lists no STARTTLS from this network but does from another, a firewall removes it.</source>
        <translation>EHLO yanıtı bu ağdan STARTTLS listelemiyor ama başka bir ağdan listeliyorsa onu bir güvenlik duvarı siliyordur.</translation>
    </message>
    <message>
        <source>Change the password if the client sent it with AUTH before TLS was active.</source>
        <translation>İstemci parolayı TLS etkinleşmeden önce AUTH ile gönderdiyse parolayı değiştirin.</translation>
    </message>
    <message>
        <source>Mail from server to server is refused with `530 5.7.0 Must issue a STARTTLS command first`: the recipient&apos;s MX host demands TLS, and the sending server does not use it. Postfix leaves `smtp_tls_security_level` empty by default; only from 3.11 on, with `compatibility_level` 3.11 or higher, the default is `may`.</source>
        <translation>Sunucudan sunucuya giden posta `530 5.7.0 Must issue a STARTTLS command first` ile reddedilir: Alıcının MX sunucusu TLS ister, gönderen sunucu ise kullanmaz. Postfix `smtp_tls_security_level` ayarını varsayılan olarak boş bırakır; ancak 3.11&apos;den itibaren ve `compatibility_level` en az 3.11 ise varsayılan `may` olur.</translation>
    </message>
    <message>
        <source>`postconf smtp_tls_security_level`</source>
        <translation>`postconf smtp_tls_security_level`</translation>
    </message>
    <message>
        <source>Set `smtp_tls_security_level = may` on the sending server and reload it; a message that has bounced must be sent again.</source>
        <translation>Gönderen sunucuda `smtp_tls_security_level = may` ayarlayıp yapılandırmayı yeniden yükletin; geri dönmüş bir iletinin yeniden gönderilmesi gerekir.</translation>
    </message>
    <message>
        <source>Tell the postmaster over there that RFC 3207 §4 forbids the demand on a public MX.</source>
        <translation>Karşı tarafın postmaster adresine, RFC 3207 §4 uyarınca herkese açık bir MX sunucusunun bunu isteyemeyeceğini bildirin.</translation>
    </message>
    <message>
        <source>A public MX host demands a login from everybody: on-premises Exchange says `530 5.7.1 Client was not authenticated` where the receive connector does not admit anonymous users, hMailServer `530 SMTP authentication is required` at RCPT TO where the IP range demands it.</source>
        <translation>Herkese açık bir MX sunucusu herkesten oturum açmasını ister: Şirket içi Exchange, alma bağlayıcısı anonim kullanıcılara izin vermiyorsa `530 5.7.1 Client was not authenticated`, hMailServer ise IP aralığı bunu şart koşuyorsa RCPT TO komutuna `530 SMTP authentication is required` yanıtını verir.</translation>
    </message>
    <message>
        <source>`Get-ReceiveConnector | Format-List Name,Bindings,PermissionGroups`</source>
        <translation>`Get-ReceiveConnector | Format-List Name,Bindings,PermissionGroups`</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, accept mail for local recipients without a login: permission group Anonymous users of the connector (Exchange), `Require SMTP authentication` off for `External to local` (hMailServer).</source>
        <translation>Alıcı sunucunun yöneticisiyseniz yerel alıcılara gelen postayı oturum açılmadan kabul edin: bağlayıcının anonim kullanıcılar izin grubu (Exchange), `External to local` için kapalı `Require SMTP authentication` (hMailServer).</translation>
    </message>
    <message>
        <source>As the sender, report it in another way; nothing on your side helps.</source>
        <translation>Gönderen taraftaysanız bunu başka bir yoldan bildirin; sizin tarafınızda yapılacak bir şey yoktur.</translation>
    </message>
    <message>
        <source>A server that delivers for itself connects to a provider&apos;s submission service instead of the MX host of the recipient&apos;s domain, or a smart host is set without a login.</source>
        <translation>Kendisi teslimat yapan bir sunucu, alıcının alan adının MX sunucusu yerine bir sağlayıcının ileti gönderimi hizmetine bağlanır ya da oturum açma bilgisi olmadan bir akıllı sunucu (smart host) tanımlanmıştır.</translation>
    </message>
    <message>
        <source>`postconf relayhost transport_maps; dig +short example.org MX`</source>
        <translation>`postconf relayhost transport_maps; dig +short example.org MX`</translation>
    </message>
    <message>
        <source>For direct delivery connect to the MX host on port 25; for a smart host set user name and password (`smtp_sasl_auth_enable`, `smtp_sasl_password_maps` in Postfix).</source>
        <translation>Doğrudan teslimat için MX sunucusuna 25 numaralı bağlantı noktasından bağlanın; akıllı sunucu için kullanıcı adını ve parolayı tanımlayın (Postfix&apos;te `smtp_sasl_auth_enable`, `smtp_sasl_password_maps`).</translation>
    </message>
    <message>
        <source>530 asks for a step that has not been taken, login or STARTTLS, whereas 534 and 535 judge a login that was tried. Other servers say the same with 502, 503, 550 or 553: the text decides.</source>
        <translation>530, henüz atılmamış bir adımı, yani oturum açmayı veya STARTTLS komutunu ister; 534 ve 535 ise denenmiş bir oturum açma hakkında hüküm verir. Başka sunucular aynı şeyi 502, 503, 550 veya 553 ile söyler: Belirleyici olan metindir.</translation>
    </message>
    <message>
        <source>login required</source>
        <translation>oturum açmak gerekli</translation>
    </message>
    <message>
        <source>must log in first</source>
        <translation>önce oturum açılmalı</translation>
    </message>
    <message>
        <source>client not authenticated</source>
        <translation>istemcinin kimliği doğrulanmadı</translation>
    </message>
    <message>
        <source>anonymous sending refused</source>
        <translation>anonim gönderim reddedildi</translation>
    </message>
    <message>
        <source>login missing</source>
        <translation>oturum açılmamış</translation>
    </message>
    <message>
        <source>Delivery not authorized (listed for X.7.1)</source>
        <translation>Teslimat yetkisi yok (X.7.1 için listelenmiş)</translation>
    </message>
    <message>
        <source>Among the basic codes that the enhanced status code registry lists for X.7.1 is 533; no SMTP specification defines it as a reply.</source>
        <translation>533, genişletilmiş durum kodu kayıt defterinin X.7.1 için listelediği temel kodlar arasındadır; onu yanıt olarak tanımlayan hiçbir SMTP belirtimi yoktur.</translation>
    </message>
    <message>
        <source>The one well-known sender of 533 is Exim, and with a meaning of its own: the next server does not offer SMTPUTF8 for an internationalized address. RFC 6531 has 553 for that, so the digits seem to be swapped. A client that does not know 533 goes by the first digit and gives this recipient up.</source>
        <translation>533 gönderen tek yaygın yazılım Exim&apos;dir ve ona kendine özgü bir anlam verir: Sonraki sunucu, uluslararasılaştırılmış bir adres için gereken SMTPUTF8 uzantısını sunmuyordur. RFC 6531 bunun için 553 kodunu öngörür; rakamlar yer değiştirmiş gibidir. 533 kodunu bilmeyen bir istemci ilk rakama göre davranır ve bu alıcıdan vazgeçer.</translation>
    </message>
    <message>
        <source>Exim verifies an internationalized recipient with the next server (`verify = recipient/callout`), finds no `SMTPUTF8` in its EHLO reply and answers RCPT TO with `533 no support for internationalised mailbox name`.</source>
        <translation>Exim, uluslararasılaştırılmış bir alıcıyı sonraki sunucuda doğrulamak ister (`verify = recipient/callout`), onun EHLO yanıtında `SMTPUTF8` bulamaz ve RCPT TO komutuna `533 no support for internationalised mailbox name` yanıtını verir.</translation>
    </message>
    <message>
        <source>As the sender, write to an ASCII address of the same person.</source>
        <translation>Gönderen taraftaysanız aynı kişinin ASCII bir adresine yazın.</translation>
    </message>
    <message>
        <source>As the admin, let the server behind Exim support SMTPUTF8, or give the mailbox an ASCII alias.</source>
        <translation>Yöneticiyseniz Exim&apos;in arkasındaki sunucunun SMTPUTF8 desteklemesini sağlayın ya da posta kutusuna ASCII bir takma ad verin.</translation>
    </message>
    <message>
        <source>533 comes with 5.7.1 and a text about permission.</source>
        <translation>533, izinle ilgili bir metinle ve 5.7.1 ile gelir.</translation>
    </message>
    <message>
        <source>Read it as 550 5.7.1: the text names the rule, such as a blocked host or a list of allowed senders; one side has to change something before the message is sent again.</source>
        <translation>550 5.7.1 gibi okuyun: Metin, engellenmiş bir sunucu veya izin verilen gönderenler listesi gibi kuralı belirtir; ileti yeniden gönderilmeden önce taraflardan birinin bir şeyi değiştirmesi gerekir.</translation>
    </message>
    <message>
        <source>533 is defined nowhere in SMTP: a server should send 550 to refuse by policy and 553 for a mailbox name, and whoever receives 533 should go by its text.</source>
        <translation>533 SMTP&apos;nin hiçbir yerinde tanımlanmamıştır: Sunucu, ilke gereği reddederken 550, posta kutusu adı için 553 göndermelidir; 533 alan taraf ise metnine bakmalıdır.</translation>
    </message>
    <message>
        <source>not authorized to send</source>
        <translation>gönderme yetkisi yok</translation>
    </message>
    <message>
        <source>SMTPUTF8 not supported</source>
        <translation>SMTPUTF8 desteklenmiyor</translation>
    </message>
    <message>
        <source>Authentication mechanism too weak</source>
        <translation>Kimlik doğrulama mekanizması çok zayıf</translation>
    </message>
    <message>
        <source>What failed is the way of logging in: server policy demands a stronger mechanism for this user. The password may well be correct.</source>
        <translation>Başarısız olan, oturum açma biçimidir: Sunucu ilkesi bu kullanıcı için daha güçlü bir mekanizma ister. Parola pekâlâ doğru olabilir.</translation>
    </message>
    <message>
        <source>No mail has been accepted, and the client may try a stronger mechanism in the same session. Typing the password again into the same kind of login changes nothing.</source>
        <translation>Hiçbir posta kabul edilmemiştir ve istemci aynı oturumda daha güçlü bir mekanizma deneyebilir. Aynı mekanizmayla oturum açarken parolayı yeniden yazmak hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>In the field 534 is nearly always Gmail, which stretches the code: it wants an app password or a sign-in through the browser.</source>
        <translation>Sahada 534 hemen her zaman Gmail&apos;den gelir ve Gmail kodun anlamını genişletir: Bir uygulama parolası ya da tarayıcı üzerinden oturum açılmasını ister.</translation>
    </message>
    <message>
        <source>A program logs in with the normal password of a Google account that has 2-Step Verification, and Gmail answers `534-5.7.9 Application-specific password required`. Google&apos;s own list has printed 5.7.90 for it since August 2025.</source>
        <translation>Bir program, 2 Adımlı Doğrulama kullanan bir Google hesabının normal parolasıyla oturum açar ve Gmail `534-5.7.9 Application-specific password required` yanıtını verir. Google&apos;ın kendi listesi Ağustos 2025&apos;ten beri bunun için 5.7.90 yazar.</translation>
    </message>
    <message>
        <source>`https://myaccount.google.com/apppasswords`</source>
        <translation>`https://myaccount.google.com/apppasswords`</translation>
    </message>
    <message>
        <source>Create an app password (2-Step Verification must be on) and enter its 16 letters without spaces, or switch the program to OAuth 2.0 (`XOAUTH2` or `OAUTHBEARER`). In Google Workspace the admin may have switched app passwords off; then only OAuth is left.</source>
        <translation>Bir uygulama parolası oluşturun (2 Adımlı Doğrulama açık olmalıdır) ve 16 harfini boşluksuz girin ya da programı OAuth 2.0&apos;a (`XOAUTH2` veya `OAUTHBEARER`) geçirin. Google Workspace&apos;te yönetici uygulama parolalarını kapatmış olabilir; o zaman yalnızca OAuth kalır.</translation>
    </message>
    <message>
        <source>Gmail distrusts a login, often the first one from a new data centre or country: `534-5.7.9 Please log in with your web browser and then try again`, also with 5.7.14 and a link.</source>
        <translation>Gmail bir oturum açmadan kuşkulanır; bu çoğunlukla yeni bir veri merkezinden veya ülkeden gelen ilk denemedir: `534-5.7.9 Please log in with your web browser and then try again`, ayrıca 5.7.14 ve bir bağlantı adresiyle.</translation>
    </message>
    <message>
        <source>Sign in with the browser, from the same network if possible, open the link of the reply and confirm that it was you; then log in again.</source>
        <translation>Mümkünse aynı ağdan tarayıcıyla oturum açın, yanıttaki bağlantı adresini açın ve bunun siz olduğunuzu onaylayın; ardından yeniden oturum açın.</translation>
    </message>
    <message>
        <source>For a server without a browser, OAuth 2.0 or an app password avoids the question.</source>
        <translation>Tarayıcısı olmayan bir sunucuda OAuth 2.0 veya uygulama parolası bu soruyu önler.</translation>
    </message>
    <message>
        <source>A client uses `CRAM-MD5`, `LOGIN` or `PLAIN` for an account that the provider restricts to OAuth or to client certificates.</source>
        <translation>Bir istemci, sağlayıcının yalnızca OAuth veya istemci sertifikası kullanılmasına izin verdiği bir hesap için `CRAM-MD5`, `LOGIN` veya `PLAIN` kullanır.</translation>
    </message>
    <message>
        <source>Set the client to a mechanism that the EHLO reply still lists for this purpose.</source>
        <translation>İstemciyi, EHLO yanıtında bu amaç için hâlâ listelenen bir mekanizmaya ayarlayın.</translation>
    </message>
    <message>
        <source>As the server&apos;s admin, list only mechanisms that your policy accepts, so that clients do not pick one that must fail.</source>
        <translation>Sunucu yöneticisiyseniz yalnızca ilkenizin kabul ettiği mekanizmaları listeleyin; böylece istemciler başarısız olması kaçınılmaz bir mekanizmayı seçmez.</translation>
    </message>
    <message>
        <source>534 rejects the mechanism and not the password, so send it only when a stronger mechanism could succeed, and keep 535 for credentials that are wrong.</source>
        <translation>534 parolayı değil mekanizmayı reddeder; bu nedenle onu yalnızca daha güçlü bir mekanizma başarılı olabilecekse gönderin, 535 yanıtını ise yanlış kimlik bilgilerine ayırın.</translation>
    </message>
    <message>
        <source>app password required</source>
        <translation>uygulama parolası gerekli</translation>
    </message>
    <message>
        <source>2-step verification</source>
        <translation>iki adımlı doğrulama</translation>
    </message>
    <message>
        <source>two-factor login</source>
        <translation>iki faktörlü oturum açma</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>çok faktörlü doğrulama (MFA)</translation>
    </message>
    <message>
        <source>OAuth required</source>
        <translation>OAuth gerekli</translation>
    </message>
    <message>
        <source>less secure apps</source>
        <translation>daha az güvenli uygulamalar</translation>
    </message>
    <message>
        <source>web browser login</source>
        <translation>web tarayıcısından oturum açma</translation>
    </message>
    <message>
        <source>Authentication credentials invalid</source>
        <translation>Kimlik doğrulama bilgileri geçersiz</translation>
    </message>
    <message>
        <source>The login was tried and failed: user name, password or token did not satisfy the server. RFC 4954 also makes 535 the general answer to a failed AUTH when no more specific code fits.</source>
        <translation>Oturum açma denenmiş ve başarısız olmuştur: Sunucu, kullanıcı adını, parolayı veya belirteci (token) geçerli bulmamıştır. RFC 4954 ayrıca, daha özgül bir kod uymadığında 535 kodunu başarısız bir AUTH denemesinin genel yanıtı sayar.</translation>
    </message>
    <message>
        <source>Nothing was sent. The session stays open for another AUTH, but a server may drop the connection after several failures; RFC 4954 asks it to allow at least three failed attempts.</source>
        <translation>Hiçbir şey gönderilmemiştir. Oturum yeni bir AUTH için açık kalır, ancak sunucu birkaç başarısızlıktan sonra bağlantıyı kesebilir; RFC 4954 en az üç başarısız denemeye izin verilmesini ister.</translation>
    </message>
    <message>
        <source>It does not prove that the password is wrong. Some services send it as well when password logins over SMTP are switched off or a rule forbids them; the enhanced status code and the text show that. Where Exchange Online has ended password logins for good it answers with 550 and 5.7.30, which the registry gives to something else, REQUIRETLS.</source>
        <translation>Parolanın yanlış olduğunu kanıtlamaz. Bazı hizmetler bu kodu, SMTP üzerinden parolayla oturum açma kapalı olduğunda ya da bir kural buna izin vermediğinde de gönderir; durum genişletilmiş durum kodundan ve metinden anlaşılır. Exchange Online, parolayla oturum açmayı tümüyle kaldırdığı yerde 550 ve 5.7.30 ile yanıt verir; kayıt defterinde 5.7.30 başka bir şeye, REQUIRETLS uzantısına aittir.</translation>
    </message>
    <message>
        <source>The password is wrong, or it was changed and a scanner, printer or scheduled job still uses the old one. Postfix says `535 5.7.8 Error: authentication failed`, Exim `535 Incorrect authentication data`, Sendmail `535 5.7.0 authentication failed`, Exchange `535 5.7.3 Authentication unsuccessful`. Some servers want `jane@example.com` as the user name where the client sends `jane`.</source>
        <translation>Parola yanlıştır ya da değiştirilmiştir ve bir belge tarayıcısı, yazıcı veya zamanlanmış görev hâlâ eskisini kullanıyordur. Postfix `535 5.7.8 Error: authentication failed`, Exim `535 Incorrect authentication data`, Sendmail `535 5.7.0 authentication failed`, Exchange `535 5.7.3 Authentication unsuccessful` der. Bazı sunucular, istemci `jane` gönderirken kullanıcı adı olarak `jane@example.com` ister.</translation>
    </message>
    <message>
        <source>`doveadm auth test jane@example.com` on the server, webmail for the user</source>
        <translation>Sunucuda `doveadm auth test jane@example.com`, kullanıcı için web postası</translation>
    </message>
    <message>
        <source>Enter both afresh, with the full address as the user name, and test the same pair in the webmail of the provider.</source>
        <translation>Kullanıcı adı olarak tam adresi vererek ikisini de baştan girin ve aynı bilgileri sağlayıcının web postasında sınayın.</translation>
    </message>
    <message>
        <source>Stop automatic logins until then: repeated failures can lock the account or get the client&apos;s IP address blocked.</source>
        <translation>O zamana kadar otomatik oturum açmaları durdurun: Yinelenen başarısızlıklar hesabı kilitleyebilir veya istemcinin IP adresinin engellenmesine yol açabilir.</translation>
    </message>
    <message>
        <source>Gmail answers `535-5.7.8 Username and Password not accepted` (`BadCredentials`) to the normal password of an account, to a wrong app password, or to one that Google revoked when the account password changed.</source>
        <translation>Gmail, bir hesabın normal parolasına, yanlış bir uygulama parolasına ya da hesap parolası değişince Google&apos;ın iptal ettiği bir uygulama parolasına `535-5.7.8 Username and Password not accepted` (`BadCredentials`) yanıtını verir.</translation>
    </message>
    <message>
        <source>App passwords in the security settings of the Google account</source>
        <translation>Google hesabının güvenlik ayarlarındaki uygulama parolaları</translation>
    </message>
    <message>
        <source>Create a new app password for the program, or use OAuth 2.0; Gmail accepts the account password over SMTP no longer.</source>
        <translation>Program için yeni bir uygulama parolası oluşturun ya da OAuth 2.0 kullanın; Gmail hesap parolasını SMTP üzerinden artık kabul etmez.</translation>
    </message>
    <message>
        <source>Exchange Online answers `535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant`, or `for the Mailbox`; a personal Outlook.com account gets `basic authentication is disabled`. Microsoft ends password logins: by its schedule of January 2026 they are off by default in Exchange Online from the end of December 2026, and once they are gone for good the reply is `550 5.7.30 Basic authentication is not supported for Client Submission`.</source>
        <translation>Exchange Online `535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant` ya da `for the Mailbox` yanıtını verir; kişisel bir Outlook.com hesabı ise `basic authentication is disabled` yanıtını alır. Microsoft parolayla oturum açmaya son veriyor: Ocak 2026 tarihli takvime göre parolayla oturum açma, Exchange Online hizmetinde Aralık 2026 sonundan itibaren varsayılan olarak kapalıdır; tümüyle kaldırıldığında ise yanıt `550 5.7.30 Basic authentication is not supported for Client Submission` olur.</translation>
    </message>
    <message>
        <source>`Get-TransportConfig | fl SmtpClientAuthenticationDisabled; Get-CASMailbox jane@example.com | fl SmtpClientAuthenticationDisabled`</source>
        <translation>`Get-TransportConfig | fl SmtpClientAuthenticationDisabled; Get-CASMailbox jane@example.com | fl SmtpClientAuthenticationDisabled`</translation>
    </message>
    <message>
        <source>Move the program to OAuth 2.0 (`XOAUTH2`). What cannot do that sends through a connector that knows it by IP address or certificate, or through another service.</source>
        <translation>Programı OAuth 2.0&apos;a (`XOAUTH2`) geçirin. Bunu yapamayan cihazlar, kendilerini IP adresinden veya sertifikadan tanıyan bir bağlayıcı ya da başka bir hizmet üzerinden göndermelidir.</translation>
    </message>
    <message>
        <source>For the time being the admin can switch SMTP AUTH on for that one mailbox: `Set-CASMailbox jane@example.com -SmtpClientAuthenticationDisabled $false`.</source>
        <translation>Geçici olarak yönetici, SMTP AUTH özelliğini yalnızca o posta kutusu için açabilir: `Set-CASMailbox jane@example.com -SmtpClientAuthenticationDisabled $false`.</translation>
    </message>
    <message>
        <source>Exchange Online answers `535 5.7.139` with `user is locked by your organization&apos;s security defaults policy` or `the request did not meet the criteria to be authenticated successfully`: the password is right, but security defaults or a Conditional Access rule forbid this kind of login.</source>
        <translation>Exchange Online `535 5.7.139` ile birlikte `user is locked by your organization&apos;s security defaults policy` veya `the request did not meet the criteria to be authenticated successfully` yanıtını verir: Parola doğrudur, ancak güvenlik varsayılanları veya bir Koşullu Erişim kuralı bu tür oturum açmaya izin vermez.</translation>
    </message>
    <message>
        <source>Sign-in logs in Microsoft Entra, filtered by client app `Authenticated SMTP`</source>
        <translation>Microsoft Entra oturum açma günlükleri, istemci uygulaması `Authenticated SMTP` olarak filtrelenmiş</translation>
    </message>
    <message>
        <source>Use OAuth 2.0. Where that is impossible, the admin can exempt one account in Conditional Access; security defaults know no exemptions, and switching them off for a printer is a bad bargain.</source>
        <translation>OAuth 2.0 kullanın. Bu mümkün değilse yönetici, Koşullu Erişim içinde tek bir hesabı kuralın dışında tutabilir; güvenlik varsayılanlarında istisna yoktur ve bir yazıcı uğruna onları kapatmaya değmez.</translation>
    </message>
    <message>
        <source>The credentials are those of another door. Amazon SES has SMTP credentials of its own, for one region, and refuses the AWS access keys with `535 Authentication Credentials Invalid`; `Account not subscribed to SES` says that the service is not set up. GoDaddy&apos;s `535 Authentication not allowed on IBSMTP Servers. IB401` means that the inbound server is set as the outgoing one.</source>
        <translation>Kimlik bilgileri başka bir kapının anahtarıdır. Amazon SES&apos;in tek bir bölge için geçerli kendi SMTP kimlik bilgileri vardır ve AWS erişim anahtarlarını `535 Authentication Credentials Invalid` ile reddeder; `Account not subscribed to SES` hizmetin kurulmadığını söyler. GoDaddy&apos;nin `535 Authentication not allowed on IBSMTP Servers. IB401` yanıtı, giden posta sunucusu olarak gelen posta sunucusunun girildiğini gösterir.</translation>
    </message>
    <message>
        <source>Take host name, port and credentials together from the page of the same service and region.</source>
        <translation>Makine adını, bağlantı noktasını ve kimlik bilgilerini birlikte, aynı hizmetin ve bölgenin sayfasından alın.</translation>
    </message>
    <message>
        <source>The log of a public server fills with `SASL LOGIN authentication failed: UGFzc3dvcmQ6` (base64 for &quot;Password:&quot;) or `SASL PLAIN authentication failed` from addresses all over the world: bots guess passwords.</source>
        <translation>Herkese açık bir sunucunun günlüğü, dünyanın her yanından gelen adreslerle `SASL LOGIN authentication failed: UGFzc3dvcmQ6` (&quot;Password:&quot; sözcüğünün base64 biçimi) veya `SASL PLAIN authentication failed` satırlarıyla dolar: Botlar parola deniyordur.</translation>
    </message>
    <message>
        <source>`grep -c &apos;authentication failed&apos; /var/log/mail.log`</source>
        <translation>`grep -c &apos;authentication failed&apos; /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Do not offer AUTH on port 25, block repeat offenders (fail2ban, rate limits), and demand good passwords; single lines need no action.</source>
        <translation>25 numaralı bağlantı noktasında AUTH sunmayın, yineleyenleri engelleyin (fail2ban, hız sınırları) ve güçlü parola isteyin; tek tük satırlar için bir şey yapmak gerekmez.</translation>
    </message>
    <message>
        <source>All users fail at once: the password database or directory of the server is out of order, and the server says 535 where 454 would be right.</source>
        <translation>Tüm kullanıcılar aynı anda başarısız olur: Sunucunun parola veritabanı veya dizini çalışmıyordur ve sunucu, 454 vermesi gerekirken 535 yanıtını verir.</translation>
    </message>
    <message>
        <source>Check the authentication service (Dovecot `auth`, `saslauthd`, LDAP, SQL); users keep their passwords.</source>
        <translation>Kimlik doğrulama hizmetini kontrol edin (Dovecot `auth`, `saslauthd`, LDAP, SQL); kullanıcılar parolalarını değiştirmesin.</translation>
    </message>
    <message>
        <source>535 reports credentials that were tried and failed; a login that was never attempted gets 530, and a server-side fault during the check gets 454.</source>
        <translation>535, denenmiş ve başarısız olmuş kimlik bilgilerini bildirir; hiç denenmemiş bir oturum açmaya 530, kontrol sırasında sunucu tarafında oluşan bir arızaya 454 verilir.</translation>
    </message>
    <message>
        <source>auth failed</source>
        <translation>kimlik doğrulama başarısız</translation>
    </message>
    <message>
        <source>authentication failure</source>
        <translation>kimlik doğrulama hatası</translation>
    </message>
    <message>
        <source>login failed</source>
        <translation>oturum açılamadı</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>bad password</source>
        <translation>hatalı şifre</translation>
    </message>
    <message>
        <source>wrong username</source>
        <translation>yanlış kullanıcı adı</translation>
    </message>
    <message>
        <source>SMTP AUTH disabled</source>
        <translation>SMTP AUTH kapalı</translation>
    </message>
    <message>
        <source>basic auth disabled</source>
        <translation>temel kimlik doğrulama kapalı</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>belirtecin süresi doldu</translation>
    </message>
    <message>
        <source>brute force</source>
        <translation>kaba kuvvet saldırısı</translation>
    </message>
    <message>
        <source>Encryption required for requested authentication mechanism</source>
        <translation>İstenen kimlik doğrulama mekanizması için şifreleme zorunlu</translation>
    </message>
    <message>
        <source>This login mechanism works only over an encrypted connection, and the connection is not encrypted. RFC 4954 deprecates the code, keeps it for the record, and tells servers not to offer such a mechanism before TLS.</source>
        <translation>Bu kimlik doğrulama mekanizması yalnızca şifreli bir bağlantı üzerinden çalışır, oysa bağlantı şifrelenmemiştir. RFC 4954 kodun artık kullanılmamasını ister (deprecated), onu yalnızca kayıtlara geçmesi için korur ve sunuculara böyle bir mekanizmayı TLS öncesinde sunmamalarını söyler.</translation>
    </message>
    <message>
        <source>By the time 538 arrives, a client that sent its credentials together with AUTH has already exposed them. No message has been accepted, and the session can go on with STARTTLS.</source>
        <translation>Kimlik bilgilerini AUTH ile birlikte gönderen bir istemci, 538 geldiğinde onları çoktan açığa vurmuştur. Hiçbir ileti kabul edilmemiştir ve oturum STARTTLS ile sürebilir.</translation>
    </message>
    <message>
        <source>A program or mail client with encryption set to none logs in on port 587. Servers built on the Nodemailer smtp-server library answer `538 Error: Must issue a STARTTLS command first`, the Python library aiosmtpd `538 5.7.11 Encryption required for requested authentication mechanism`, unless told to allow such logins (`allowInsecureAuth`, `auth_require_tls`).</source>
        <translation>Şifrelemesi kapalı bir program veya posta istemcisi 587 numaralı bağlantı noktasında oturum açmak ister. Nodemailer smtp-server kitaplığı üzerine kurulu sunucular `538 Error: Must issue a STARTTLS command first`, Python kitaplığı aiosmtpd ise `538 5.7.11 Encryption required for requested authentication mechanism` yanıtını verir; her ikisi böyle oturum açmalara izin verecek biçimde de ayarlanabilir (`allowInsecureAuth`, `auth_require_tls`).</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect smtp.example.org:587 -brief`</source>
        <translation>`openssl s_client -starttls smtp -connect smtp.example.org:587 -brief`</translation>
    </message>
    <message>
        <source>Turn on encryption in the client: STARTTLS on port 587 or implicit TLS on port 465 (in Flask-Mail `MAIL_USE_TLS`, in Django `EMAIL_USE_TLS`).</source>
        <translation>İstemcide şifrelemeyi açın: 587 numaralı bağlantı noktasında STARTTLS ya da 465 numaralı bağlantı noktasında örtük TLS (Flask-Mail için `MAIL_USE_TLS`, Django için `EMAIL_USE_TLS`).</translation>
    </message>
    <message>
        <source>Change the password if the client has already sent it in the clear.</source>
        <translation>İstemci parolayı şifrelenmemiş olarak çoktan gönderdiyse onu değiştirin.</translation>
    </message>
    <message>
        <source>The server refuses every login with 538, but its EHLO reply offers no STARTTLS: nobody can satisfy it.</source>
        <translation>Sunucu her oturum açma denemesini 538 ile reddeder, ama EHLO yanıtında STARTTLS sunmaz: Bu isteği kimse karşılayamaz.</translation>
    </message>
    <message>
        <source>As the server&apos;s admin, give it a certificate and switch TLS on, and announce `AUTH PLAIN` and `AUTH LOGIN` only after TLS (`smtpd_tls_auth_only = yes` in Postfix), so that no client reveals a password.</source>
        <translation>Sunucu yöneticisiyseniz sunucuya bir sertifika verip TLS&apos;yi açın; `AUTH PLAIN` ve `AUTH LOGIN` mekanizmalarını yalnızca TLS sonrasında duyurun (Postfix&apos;te `smtpd_tls_auth_only = yes`), böylece hiçbir istemci parolasını açığa vurmaz.</translation>
    </message>
    <message>
        <source>538 is deprecated: hide password mechanisms until TLS is active, and refuse an early AUTH with 504, or with 530 where every command needs STARTTLS first.</source>
        <translation>538 artık kullanılmamalıdır: TLS etkin olana kadar parola mekanizmalarını gizleyin ve erken gelen bir AUTH komutunu 504 ile, her komutun önce STARTTLS gerektirdiği yerde ise 530 ile reddedin.</translation>
    </message>
    <message>
        <source>AUTH before STARTTLS</source>
        <translation>STARTTLS&apos;ten önce AUTH</translation>
    </message>
    <message>
        <source>plaintext login</source>
        <translation>düz metin oturum açma</translation>
    </message>
    <message>
        <source>Recipient address rejected: inactive or blocked</source>
        <translation>Alıcı adresi reddedildi: etkin değil veya engelli</translation>
    </message>
    <message>
        <source>Rambler (rambler.ru)</source>
        <translation>Rambler (rambler.ru)</translation>
    </message>
    <message>
        <source>A number of Rambler, a mail provider in Russia, and in no standard. It goes with 5.7.1, though neither permission nor policy is meant: the mailbox is unused, blocked or deleted.</source>
        <translation>Rusya&apos;daki bir posta sağlayıcısı olan Rambler&apos;in kodudur, hiçbir standartta yoktur. Yanında 5.7.1 gelir, oysa kastedilen ne izin ne de ilkedir: Posta kutusu kullanılmıyordur, engellenmiştir ya da silinmiştir.</translation>
    </message>
    <message>
        <source>RCPT TO gets `540 5.7.1 &lt;jane@rambler.ru&gt;: recipient address rejected: Inactive`, or `Blocked`, or `Account deleted by user`.</source>
        <translation>RCPT TO komutu `540 5.7.1 &lt;jane@rambler.ru&gt;: recipient address rejected: Inactive` ya da `Blocked` veya `Account deleted by user` yanıtını alır.</translation>
    </message>
    <message>
        <source>Take the address off the list at once: further attempts cost the reputation of the sending server. A person is better asked in another way.</source>
        <translation>Adresi hemen listeden çıkarın: Yeni denemeler gönderen sunucunun itibarına zarar verir. Söz konusu bir kişiyse ona başka bir yoldan sorun.</translation>
    </message>
    <message>
        <source>Elsewhere the same is said with 550 5.2.1 (disabled) or 550 5.1.1 (gone).</source>
        <translation>Aynı şey başka yerlerde 550 5.2.1 (devre dışı) veya 550 5.1.1 (yok) ile söylenir.</translation>
    </message>
    <message>
        <source>mailbox inactive</source>
        <translation>posta kutusu etkin değil</translation>
    </message>
    <message>
        <source>account blocked</source>
        <translation>hesap engellenmiş</translation>
    </message>
    <message>
        <source>Message rejected by the recipient</source>
        <translation>İleti alıcı tarafından reddedildi</translation>
    </message>
    <message>
        <source>RCPT TO or end of the message</source>
        <translation>RCPT TO veya ileti sonu</translation>
    </message>
    <message>
        <source>Zoho; lists of SMTP errors on the Web</source>
        <translation>Zoho; internetteki SMTP hata listeleri</translation>
    </message>
    <message>
        <source>No standard has 541. Lists explain it as a refusal by the recipient, usually a spam filter; its digits are those of 5.4.1, which the registry has for a host that does not answer.</source>
        <translation>Hiçbir standartta 541 yoktur. Listeler onu alıcının, çoğunlukla da istenmeyen ileti filtresinin reddi olarak açıklar; rakamları, kayıt defterinde yanıt vermeyen sunucular için bulunan 5.4.1 kodunun rakamlarıdır.</translation>
    </message>
    <message>
        <source>Zoho really sends it, with 5.4.1, when a rule of its customer turns the sender away. Who knows only the standard reads a network fault into it; there is none.</source>
        <translation>Zoho, müşterisinin bir kuralı göndereni geri çevirdiğinde bu kodu 5.4.1 ile gerçekten gönderir. Yalnızca standardı bilen, bundan bir ağ arızası çıkarır; ortada öyle bir şey yoktur.</translation>
    </message>
    <message>
        <source>RCPT TO gets `541 5.4.1 Mail rejected by destination domain` from a Zoho host: the recipient&apos;s organization has blocked the address, domain or server of the sender.</source>
        <translation>RCPT TO komutu bir Zoho sunucusundan `541 5.4.1 Mail rejected by destination domain` yanıtını alır: Alıcının kuruluşu gönderenin adresini, alan adını veya sunucusunu engellemiştir.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to have the sender put on the allow list of their Zoho organization; sending again changes nothing.</source>
        <translation>Alıcıdan, göndereni Zoho kuruluşunun izin listesine aldırmasını başka bir yoldan isteyin; yeniden göndermek hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Another server says 541, or a list explains a bounce with it, and the text speaks of spam or of a rejected message.</source>
        <translation>541 başka bir sunucudan gelir ya da bir liste geri dönen bir iletiyi onunla açıklar ve metin istenmeyen iletiden veya reddedilen bir iletiden söz eder.</translation>
    </message>
    <message>
        <source>Go by the text, as with 550 or 554: check SPF, DKIM and DMARC, the block lists, and the content.</source>
        <translation>550 veya 554 geldiğindeki gibi metne göre davranın: SPF, DKIM ve DMARC sonuçlarını, engelleme listelerini ve içeriği kontrol edin.</translation>
    </message>
    <message>
        <source>A server that refuses by a rule of the recipient sends 550 5.7.1 or 554 5.7.1.</source>
        <translation>Alıcının bir kuralı gereği reddeden sunucu 550 5.7.1 veya 554 5.7.1 gönderir.</translation>
    </message>
    <message>
        <source>spam filter rejected</source>
        <translation>istenmeyen ileti filtresi reddetti</translation>
    </message>
    <message>
        <source>Mailbox unavailable</source>
        <translation>Posta kutusu kullanılamıyor</translation>
    </message>
    <message>
        <source>Connection opened, EHLO, MAIL FROM, RCPT TO, VRFY, EXPN or after the message text</source>
        <translation>Bağlantı açılışı, EHLO, MAIL FROM, RCPT TO, VRFY, EXPN veya ileti metninden sonra</translation>
    </message>
    <message>
        <source>This is SMTP&apos;s ordinary permanent refusal: the server will not take the address, the sender or the message, and keeps nothing. What it refused is neither delivered nor queued there; the sending server reports the failure to the author instead of retrying.</source>
        <translation>SMTP&apos;nin olağan kalıcı ret yanıtıdır: Sunucu; adresi, göndereni veya iletiyi kabul etmez ve hiçbir şey saklamaz. Reddettiği şey orada ne teslim edilir ne de kuyruğa alınır; gönderen sunucu yeniden denemek yerine başarısızlığı iletiyi yazana bildirir.</translation>
    </message>
    <message>
        <source>Two groups of causes share the number. Either the mailbox does not exist, usually marked 5.1.1, or a policy turned this sender, client address or message away, usually marked 5.7.x; the enhanced status code and the reply text tell which.</source>
        <translation>Bu kodun arkasında iki tür neden vardır. Ya posta kutusu yoktur (genellikle 5.1.1 ile belirtilir) ya da bir ilke bu göndereni, istemci adresini veya iletiyi geri çevirmiştir (genellikle 5.7.x ile belirtilir); hangisi olduğunu genişletilmiş durum kodu ile yanıt metni gösterir.</translation>
    </message>
    <message>
        <source>After RCPT TO, 550 rejects that one recipient and leaves the others valid; after the message text it rejects the message for everyone. Dropping a subscriber because of any 550 is a mistake: a DMARC or blocklist refusal says nothing about the mailbox.</source>
        <translation>RCPT TO komutundan sonra gelen 550 yalnızca o alıcıyı reddeder, diğerleri geçerli kalır; ileti metninden sonra gelen 550 ise iletiyi herkes için reddeder. Her 550 yanıtında aboneyi listeden silmek yanlıştır: DMARC veya engelleme listesi kaynaklı bir ret, posta kutusu hakkında hiçbir şey söylemez.</translation>
    </message>
    <message>
        <source>The address does not exist at that domain. Postfix says `User unknown in virtual mailbox table` (or `local recipient`, `virtual alias`, `relay recipient`), Gmail `The email account that you tried to reach does not exist`, Exchange Online `5.1.10 … RecipientNotFound` and, at its edge, `5.4.1 Recipient address rejected: Access denied`; Yahoo uses 554 for it, others 553 or 551.</source>
        <translation>Adres o alan adında yoktur. Postfix `User unknown in virtual mailbox table` (ya da `local recipient`, `virtual alias`, `relay recipient`), Gmail `The email account that you tried to reach does not exist`, Exchange Online `5.1.10 … RecipientNotFound`, kenar sunucusunda ise `5.4.1 Recipient address rejected: Access denied` der; Yahoo bunun için 554, başkaları 553 veya 551 kullanır.</translation>
    </message>
    <message>
        <source>On the receiving Postfix: `postmap -q jane@example.org hash:/etc/postfix/virtual`, with the table that the text names</source>
        <translation>Alan taraftaki Postfix&apos;te, metinde adı geçen tabloyla: `postmap -q jane@example.org hash:/etc/postfix/virtual`</translation>
    </message>
    <message>
        <source>Correct the spelling or ask the recipient for the current address, and take the dead one off lists.</source>
        <translation>Yazımı düzeltin veya alıcıdan güncel adresini isteyin; geçersiz adresi listelerden çıkarın.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, create the mailbox or alias if the address is meant to exist. With `5.4.1` in Exchange Online, look whether the address is missing in its directory although it exists on your own server.</source>
        <translation>Adresin var olması gerekiyorsa alıcının yöneticisi olarak posta kutusunu veya takma adı oluşturun. Exchange Online&apos;da `5.4.1` görüyorsanız, kendi sunucunuzda bulunan adresin oradaki dizinde eksik olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The sending IP address, or the network around it, stands on a block list that the text names. Postfix with `reject_rbl_client` says `Service unavailable; Client host […] blocked using …` with 554, its `postscreen` with 550 or 521; Exchange Online says `5.7.606 Access denied, banned sending IP`, Outlook.com `S3140` and `part of their network is on our block list`.</source>
        <translation>Gönderen IP adresi veya bulunduğu ağ, metinde adı geçen bir engelleme listesindedir. `reject_rbl_client` kullanan Postfix 554 ile `Service unavailable; Client host […] blocked using …`, `postscreen` bileşeni 550 veya 521 ile aynı listeyi bildirir; Exchange Online `5.7.606 Access denied, banned sending IP`, Outlook.com ise `S3140` ve `part of their network is on our block list` der.</translation>
    </message>
    <message>
        <source>`dig +short 10.2.0.192.zen.spamhaus.org` for the address 192.0.2.10, through your own resolver</source>
        <translation>192.0.2.10 adresi için kendi çözümleyiciniz üzerinden: `dig +short 10.2.0.192.zen.spamhaus.org`</translation>
    </message>
    <message>
        <source>End the abuse first: compromised account, open form, infected machine behind the same address. Then ask the list or provider named in the text for removal.</source>
        <translation>Önce kötüye kullanımı durdurun: ele geçirilmiş hesap, açık bir form, aynı adresin arkasındaki virüslü makine. Ardından metinde adı geçen listeden veya sağlayıcıdan kaydın silinmesini isteyin.</translation>
    </message>
    <message>
        <source>Mail from a home or cloud address on the Spamhaus PBL goes out through the provider&apos;s relay with a login.</source>
        <translation>Spamhaus PBL&apos;de bulunan bir ev veya bulut adresinden giden postayı, oturum açarak, sağlayıcının aktarma sunucusu üzerinden gönderin.</translation>
    </message>
    <message>
        <source>The content was judged as spam, or sender domain and address have a low reputation without any list. Gmail says `5.7.1 … likely unsolicited mail` or `very low reputation of the sending domain`, Cisco `sending MTA&apos;s poor reputation`, Proton `Rejected by spam filter`, MessageLabs 553 `Message filtered`.</source>
        <translation>İçerik istenmeyen ileti (spam) sayılmıştır ya da gönderen alan adının veya adresin itibarı, hiçbir listede bulunmasa da düşüktür. Gmail `5.7.1 … likely unsolicited mail` veya `very low reputation of the sending domain`, Cisco `sending MTA&apos;s poor reputation`, Proton `Rejected by spam filter`, MessageLabs 553 ile `Message filtered` der.</translation>
    </message>
    <message>
        <source>Send a plain test text: if it passes, look for the link, attachment or wording that does not. If it fails too, it is reputation: check for a compromised account, stop mail to people who did not ask for it, and raise the volume slowly.</source>
        <translation>Düz bir deneme metni gönderin: Geçerse takılan bağlantıyı, eki veya ifadeyi arayın. O da geçmezse sorun itibardır: Ele geçirilmiş hesap olup olmadığına bakın, istemeyen kişilere göndermeyi bırakın ve hacmi yavaş artırın.</translation>
    </message>
    <message>
        <source>Report a wrong verdict to the recipient&apos;s admin with the full reply.</source>
        <translation>Yanlış bir kararı yanıtın tamamıyla birlikte alıcının yöneticisine bildirin.</translation>
    </message>
    <message>
        <source>The client has not logged in, its address is not trusted, and the recipient&apos;s domain is not one of the server&apos;s own. Postfix says `Relay access denied` (554 with `reject_unauth_destination`, 454 with the default since 2.10), Sendmail `Relaying denied`, Exim `relay not permitted`, Exchange `5.7.1 Unable to relay` or `5.7.54`, qmail `that domain isn&apos;t in my list of allowed rcpthosts` with 553; Exchange Online tells a device without a login `5.7.57 … not authenticated to send anonymous mail`.</source>
        <translation>İstemci oturum açmamıştır, IP adresi güvenilir sayılmaz ve alıcının alan adı sunucunun kendi alan adlarından biri değildir. Postfix `Relay access denied` (`reject_unauth_destination` ile 554, 2.10&apos;dan beri varsayılan ayarla 454), Sendmail `Relaying denied`, Exim `relay not permitted`, Exchange `5.7.1 Unable to relay` veya `5.7.54`, qmail 553 ile `that domain isn&apos;t in my list of allowed rcpthosts` der; Exchange Online oturum açmayan bir aygıta `5.7.57 … not authenticated to send anonymous mail` yanıtını verir.</translation>
    </message>
    <message>
        <source>`postconf smtpd_relay_restrictions mynetworks relay_domains mydestination virtual_mailbox_domains` on the server that refuses</source>
        <translation>Reddeden sunucuda: `postconf smtpd_relay_restrictions mynetworks relay_domains mydestination virtual_mailbox_domains`</translation>
    </message>
    <message>
        <source>Turn on SMTP authentication in the mail program or application and use port 587 or 465 of your own provider.</source>
        <translation>Posta programında veya uygulamada SMTP kimlik doğrulamasını açın ve kendi sağlayıcınızın 587 veya 465 numaralı bağlantı noktasını kullanın.</translation>
    </message>
    <message>
        <source>If everybody who writes to one domain gets this, its MX points to a server that does not know the domain: the admin adds it there (in Postfix to one of `mydestination`, `relay_domains` or `virtual_mailbox_domains`) or mends the MX record.</source>
        <translation>Bir alan adına yazan herkes bu yanıtı alıyorsa MX kaydı, o alan adını tanımayan bir sunucuyu gösteriyordur: Yöneticisi alan adını orada eklemeli (Postfix&apos;te `mydestination`, `relay_domains` veya `virtual_mailbox_domains` ayarlarından yalnızca birine) ya da MX kaydını düzeltmelidir.</translation>
    </message>
    <message>
        <source>The recipient or the recipient&apos;s organization does not want mail from this sender: Mimecast `Envelope blocked - User Entry`, Exchange Online `5.7.133` for a group closed to outsiders, `5.7.513` for the customer&apos;s own list or `RULES.RejectMessage` for a mail flow rule, Rackspace `554 … Blocked by this recipient`.</source>
        <translation>Alıcı veya kuruluşu bu gönderenden posta istemez: Mimecast `Envelope blocked - User Entry`, Exchange Online dışarıya kapalı bir grup için `5.7.133`, müşterinin kendi listesi için `5.7.513`, posta akışı kuralı için `RULES.RejectMessage`, Rackspace `554 … Blocked by this recipient` yanıtını verir.</translation>
    </message>
    <message>
        <source>Ask the recipient by another route to allow you; nothing on the sending server changes it.</source>
        <translation>Alıcıdan başka bir yoldan size izin vermesini isteyin; gönderen sunucuda yapılacak bir değişiklik bunu etkilemez.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, find the rule, list entry or group restriction and add the sender.</source>
        <translation>Alıcının yöneticisiyseniz kuralı, liste kaydını veya grup kısıtlamasını bulup göndereni ekleyin.</translation>
    </message>
    <message>
        <source>A provider&apos;s rules for bulk senders are not met: both SPF and DKIM, a DMARC record, alignment with From, TLS. Gmail sends `5.7.27` (SPF), `5.7.30` (DKIM), `5.7.32` (alignment), `5.7.40` (no DMARC record), `5.7.29` (no TLS), or the same as 421 `4.7.x`; Outlook.com `5.7.515 … required authentication level`.</source>
        <translation>Bir sağlayıcının toplu gönderenler için koyduğu kurallara uyulmamıştır: SPF ve DKIM&apos;in ikisi, DMARC kaydı, From ile hizalama, TLS. Gmail `5.7.27` (SPF), `5.7.30` (DKIM), `5.7.32` (hizalama), `5.7.40` (DMARC kaydı yok), `5.7.29` (TLS yok) veya aynılarını 421 `4.7.x` olarak, Outlook.com `5.7.515 … required authentication level` gönderir.</translation>
    </message>
    <message>
        <source>In a delivered message: the header `Authentication-Results`</source>
        <translation>Ulaşmış bir iletide: `Authentication-Results` başlığı</translation>
    </message>
    <message>
        <source>Mend the item that the text names for the domain in From, and send a test to a mailbox there before the campaign goes on.</source>
        <translation>Metinde belirtilen eksiği From başlığındaki alan adı için giderin ve gönderim sürmeden önce oradaki bir posta kutusuna deneme iletisi yollayın.</translation>
    </message>
    <message>
        <source>The mailbox exists but is switched off, suspended or unused for long. Gmail answers `5.2.1 The email account that you tried to reach is inactive` or `disabled`, Titan `5.2.1 Incoming suspended due to abuse`, Free `blocked due to inactivity`.</source>
        <translation>Posta kutusu vardır ama kapatılmış, askıya alınmış veya uzun süredir kullanılmamıştır. Gmail `5.2.1 The email account that you tried to reach is inactive` ya da `disabled`, Titan `5.2.1 Incoming suspended due to abuse`, Free `blocked due to inactivity` yanıtını verir.</translation>
    </message>
    <message>
        <source>Take the address off lists and reach the person another way.</source>
        <translation>Adresi listelerden çıkarın ve kişiye başka bir yoldan ulaşın.</translation>
    </message>
    <message>
        <source>As the recipient or the recipient&apos;s admin, sign in, pay or unlock the account, then have the message sent again.</source>
        <translation>Alıcıysanız veya alıcının yöneticisiyseniz hesapta oturum açın, ödemesini yapın ya da kilidini kaldırın; ardından iletinin yeniden gönderilmesini isteyin.</translation>
    </message>
    <message>
        <source>The headers break RFC 5322: no From or several addresses in it, two Subject or Reply-To lines, unencoded 8-bit text. Gmail says `550 5.7.1 … not RFC 5322 compliant`, Exchange Online `5.7.512 … RFC 5322 section 3.6.2`, Yahoo 554 `Headers are not RFC compliant`. A line of more than 998 octets counts too: Exim&apos;s default configuration says `maximum allowed line length is 998 octets`.</source>
        <translation>Başlıklar RFC 5322&apos;ye uymaz: From yoktur veya birden fazla adres içerir, iki Subject veya Reply-To satırı vardır, kodlanmamış 8 bitlik metin bulunur. Gmail `550 5.7.1 … not RFC 5322 compliant`, Exchange Online `5.7.512 … RFC 5322 section 3.6.2`, Yahoo 554 ile `Headers are not RFC compliant` der. 998 oktetten uzun bir satır da böyledir: Exim varsayılan yapılandırmasında `maximum allowed line length is 998 octets` der.</translation>
    </message>
    <message>
        <source>Look at the source of the message as it left and mend the program that builds it: each of From, To, Subject, Reply-To, Date and Message-ID at most once, other languages as encoded words.</source>
        <translation>İletinin çıktığı hâldeki kaynağına bakın ve onu oluşturan programı düzeltin: From, To, Subject, Reply-To, Date ve Message-ID başlıklarının her biri en çok bir kez bulunmalı, ASCII dışı metin kodlanmalıdır.</translation>
    </message>
    <message>
        <source>The sender&apos;s own server thinks that the domain is local and refuses with `550 5.1.1`, although the mailboxes live at Microsoft 365 or Google; or on one Postfix the domain stands in `mydestination` as well as in `virtual_mailbox_domains`, and the reply says `local recipient table`.</source>
        <translation>Posta kutuları Microsoft 365&apos;te veya Google&apos;da olduğu hâlde gönderenin kendi sunucusu alan adını yerel sanır ve `550 5.1.1` ile reddeder; ya da aynı Postfix&apos;te alan adı hem `mydestination` hem `virtual_mailbox_domains` içindedir ve yanıtta `local recipient table` geçer.</translation>
    </message>
    <message>
        <source>`postconf mydestination virtual_mailbox_domains virtual_alias_domains`</source>
        <translation>`postconf mydestination virtual_mailbox_domains virtual_alias_domains`</translation>
    </message>
    <message>
        <source>Look which host wrote the reply. Remove the domain from `mydestination` (in cPanel: Email Routing, Remote Mail Exchanger), reload and send again.</source>
        <translation>Yanıtı hangi makinenin yazdığına bakın. Alan adını `mydestination` ayarından çıkarın (cPanel&apos;de Email Routing, Remote Mail Exchanger), yapılandırmayı yeniden yükleyip tekrar gönderin.</translation>
    </message>
    <message>
        <source>The sender&apos;s own account or address has used up its sending quota: Gmail `5.4.5 Daily user sending limit exceeded`, Exchange Online `5.1.90 … reached your daily limit for message recipients`, QQ `Ip frequency limited` or `Domain frequency limited`.</source>
        <translation>Gönderenin kendi hesabı veya adresi gönderim kotasını tüketmiştir: Gmail `5.4.5 Daily user sending limit exceeded`, Exchange Online `5.1.90 … reached your daily limit for message recipients`, QQ `Ip frequency limited` veya `Domain frequency limited` der.</translation>
    </message>
    <message>
        <source>Wait until the quota is free again and spread the sending, although the code is permanent. If you did not send that much, change the password: the account is being abused.</source>
        <translation>Kod kalıcı olsa da kota yeniden açılana kadar bekleyin ve gönderimi zamana yayın. Bu kadar ileti göndermediyseniz parolayı değiştirin: Hesap kötüye kullanılıyordur.</translation>
    </message>
    <message>
        <source>The domain after the @ does not exist in DNS or its server cannot be reached; the sending side itself writes this. Sendmail says `550 5.1.2 … Host unknown`, Postfix `Host or domain name not found`, Exchange `5.4.4 SMTPSEND.DNS.NonExistentDomain`, Exchange Online `5.4.310` or `5.4.312`, Gmail `553 5.1.2 We weren&apos;t able to find the recipient domain`.</source>
        <translation>@ işaretinden sonraki alan adı DNS&apos;te yoktur veya sunucusuna ulaşılamaz; bunu gönderen tarafın kendisi yazar. Sendmail `550 5.1.2 … Host unknown`, Postfix `Host or domain name not found`, Exchange `5.4.4 SMTPSEND.DNS.NonExistentDomain`, Exchange Online `5.4.310` veya `5.4.312`, Gmail `553 5.1.2 We weren&apos;t able to find the recipient domain` der.</translation>
    </message>
    <message>
        <source>Correct the domain. If it is right, check the sending server&apos;s own resolver, then tell the domain&apos;s admin about its missing MX or address record.</source>
        <translation>Alan adını düzeltin. Doğruysa gönderen sunucunun çözümleyicisine bakın, ardından eksik MX veya adres kaydını alan adının yöneticisine bildirin.</translation>
    </message>
    <message>
        <source>Not the address but a domain is listed: in MAIL FROM, in the EHLO name or in a link of the text. Outlook.com says `MailFrom domain is listed in Spamhaus` (`S8002`), Exchange Online `Helo domain is listed in Spamhaus` (`S8001`), iCloud names a `domain present in the Spamhaus DBL`, Postfix with `reject_rhsbl_sender` says `blocked using dbl.spamhaus.org`.</source>
        <translation>Listede olan IP adresi değil bir alan adıdır: MAIL FROM komutundaki, EHLO adındaki veya metindeki bir bağlantının alan adı. Outlook.com `MailFrom domain is listed in Spamhaus` (`S8002`), Exchange Online `Helo domain is listed in Spamhaus` (`S8001`) der, iCloud `domain present in the Spamhaus DBL` ifadesini, `reject_rhsbl_sender` kullanan Postfix ise `blocked using dbl.spamhaus.org` ifadesini kullanır.</translation>
    </message>
    <message>
        <source>`dig +short example.org.dbl.spamhaus.org`</source>
        <translation>`dig +short example.org.dbl.spamhaus.org`</translation>
    </message>
    <message>
        <source>Find which domain it is, clean the web site or account that was abused under it, then ask for removal; drop links to other people&apos;s listed domains and to link shorteners.</source>
        <translation>Hangi alan adı olduğunu bulun, o alan adı altında kötüye kullanılan web sitesini veya hesabı temizleyin, sonra kaydın silinmesini isteyin; başkalarının listedeki alan adlarına ve bağlantı kısaltıcılara giden bağlantıları kaldırın.</translation>
    </message>
    <message>
        <source>The sending server gave up after its queue time: `550 4.4.7 QUEUE.Expired; message expired`, Exchange Online `5.4.300 Message expired`. The real cause is the last 4yz, quoted in the bounce.</source>
        <translation>Gönderen sunucu kuyruk süresi dolunca vazgeçmiştir: `550 4.4.7 QUEUE.Expired; message expired`, Exchange Online `5.4.300 Message expired`. Asıl neden, geri dönen iletide alıntılanan son 4yz yanıtıdır.</translation>
    </message>
    <message>
        <source>Read the quoted reply or the lines of the queue before it, and follow that code; then send again.</source>
        <translation>Alıntılanan yanıtı veya kuyruğun önceki satırlarını okuyun, o koda göre davranın, ardından yeniden gönderin.</translation>
    </message>
    <message>
        <source>From names a mailbox for which the login has no right. Microsoft 365 bounces with `554 5.2.252 SendAsDenied` (older `5.2.0`), Exchange with `550 5.7.60 SMTP; Client does not have permissions to send as this sender`.</source>
        <translation>From başlığında, oturum açan hesabın yetkili olmadığı bir posta kutusu vardır. Microsoft 365 `554 5.2.252 SendAsDenied` (eskiden `5.2.0`), Exchange `550 5.7.60 SMTP; Client does not have permissions to send as this sender` yanıtını verir.</translation>
    </message>
    <message>
        <source>`Get-RecipientPermission -Identity jane@example.org`</source>
        <translation>`Get-RecipientPermission -Identity jane@example.org`</translation>
    </message>
    <message>
        <source>Set From to the address of the account that logs in, or have the admin grant it Send As on the other mailbox.</source>
        <translation>From adresini oturum açan hesabın adresi yapın veya yöneticiden öteki posta kutusu için Send As yetkisi isteyin.</translation>
    </message>
    <message>
        <source>A scanner found a virus or a forbidden kind of attachment: Mimecast 554 `Email rejected due to security policies`, Proton 554 `do not accept viral traffic`, Gmail `552 5.7.0 … potential security issue`, Free 550 `virus detected`.</source>
        <translation>Tarama aracı bir virüs veya yasaklanmış türde bir ek bulmuştur: Mimecast 554 ile `Email rejected due to security policies`, Proton 554 ile `do not accept viral traffic`, Gmail `552 5.7.0 … potential security issue`, Free 550 ile `virus detected` der.</translation>
    </message>
    <message>
        <source>Scan the sending machine; share a harmless file through a link instead of the attachment.</source>
        <translation>Gönderen makineyi tarayın; zararsız bir dosyayı ek yerine bağlantıyla paylaşın.</translation>
    </message>
    <message>
        <source>550 is the general permanent refusal: send it for a mailbox that does not exist or for a policy that bars the sender, recipient or message, with an enhanced status code that says which.</source>
        <translation>550 genel kalıcı ret yanıtıdır: Bulunmayan bir posta kutusu için ya da göndereni, alıcıyı veya iletiyi engelleyen bir ilke nedeniyle, hangisinin söz konusu olduğunu belirten bir genişletilmiş durum koduyla birlikte gönderin.</translation>
    </message>
    <message>
        <source>user unknown</source>
        <translation>kullanıcı bilinmiyor</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>böyle bir kullanıcı yok</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>kullanıcı bulunamadı</translation>
    </message>
    <message>
        <source>unknown recipient</source>
        <translation>bilinmeyen alıcı</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <translation>geçersiz alıcı</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>böyle bir e-posta adresi yok</translation>
    </message>
    <message>
        <source>mailbox not found</source>
        <translation>posta kutusu bulunamadı</translation>
    </message>
    <message>
        <source>address does not exist</source>
        <translation>adres mevcut değil</translation>
    </message>
    <message>
        <source>recipient rejected</source>
        <translation>alıcı reddedildi</translation>
    </message>
    <message>
        <source>hard bounce</source>
        <translation>kalıcı iade</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>hesap devre dışı</translation>
    </message>
    <message>
        <source>blacklisted</source>
        <translation>kara listede</translation>
    </message>
    <message>
        <source>IP blocked</source>
        <translation>IP engellendi</translation>
    </message>
    <message>
        <source>blocklist</source>
        <translation>engelleme listesi</translation>
    </message>
    <message>
        <source>SPF fail</source>
        <translation>SPF başarısız</translation>
    </message>
    <message>
        <source>DKIM fail</source>
        <translation>DKIM başarısız</translation>
    </message>
    <message>
        <source>DMARC reject</source>
        <translation>DMARC reddi</translation>
    </message>
    <message>
        <source>rejected as spam</source>
        <translation>spam olarak reddedildi</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>erişim reddedildi</translation>
    </message>
    <message>
        <source>User not local; try another address</source>
        <translation>Kullanıcı yerel değil; başka bir adres deneyin</translation>
    </message>
    <message>
        <source>RCPT TO, VRFY or, with Postfix, BDAT</source>
        <translation>RCPT TO, VRFY veya Postfix&apos;te BDAT</translation>
    </message>
    <message>
        <source>A known user has moved: the server names the new address in the reply text but will not pass the mail on. The recipient is refused, nothing is delivered or queued for it, and only mail sent to the new address gets through.</source>
        <translation>Bilinen bir kullanıcının adresi değişmiştir: Sunucu yanıt metninde yeni adresi bildirir, ancak postayı oraya iletmez. Alıcı reddedilir, onun için hiçbir şey teslim edilmez veya kuyruğa alınmaz; yalnızca yeni adrese gönderilen posta yerine ulaşır.</translation>
    </message>
    <message>
        <source>It is the refusing counterpart of 251, where the server accepts the mail and forwards it. For these two codes, unlike almost all others, a program may act on the reply text; yet over an unauthenticated connection an attacker can supply a false address.</source>
        <translation>Sunucunun postayı kabul edip yönlendirdiği 251&apos;in reddeden karşılığıdır. Bir program, diğer kodların neredeyse hepsinden farklı olarak bu iki kodda yanıt metnine göre hareket edebilir; ancak kimliği doğrulanmamış bir bağlantıda saldırgan sahte bir adres verebilir.</translation>
    </message>
    <message>
        <source>A server cannot count on the sender reading the new address, and by naming it may give away what a person or company wants kept private. Plain 550, or forwarding without comment, avoids both problems.</source>
        <translation>Sunucu, gönderenin yeni adresi okuyacağına güvenemez; adresi bildirmekle de bir kişinin veya şirketin gizli kalmasını istediği bir bilgiyi açığa vurabilir. Yalın bir 550 yanıtı veya postanın sessizce yönlendirilmesi bu iki sorunu da önler.</translation>
    </message>
    <message>
        <source>The user has moved, and the server names the new address: `551 User not local; please try &lt;…&gt;`.</source>
        <translation>Kullanıcının adresi değişmiştir ve sunucu yenisini bildirir: `551 User not local; please try &lt;…&gt;`.</translation>
    </message>
    <message>
        <source>Have the recipient confirm the new address by another route and write there.</source>
        <translation>Yeni adresi alıcıya başka bir yoldan doğrulatın ve oraya yazın.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, use 550 or silent forwarding where the new address must stay private.</source>
        <translation>Yeni adresin gizli kalması gerekiyorsa alıcının yöneticisi olarak 550 veya sessiz yönlendirme kullanın.</translation>
    </message>
    <message>
        <source>Postfix writes `551 5.0.0 Discarded … bytes after earlier error` to a BDAT chunk: an earlier command of the same transaction had failed.</source>
        <translation>Postfix bir BDAT parçasına `551 5.0.0 Discarded … bytes after earlier error` yazar: Aynı posta işleminde daha önceki bir komut başarısız olmuştur.</translation>
    </message>
    <message>
        <source>Look at the first error before it and follow that reply.</source>
        <translation>Bundan önceki ilk hataya bakın ve o yanıta göre davranın.</translation>
    </message>
    <message>
        <source>551 refuses mail for a moved user and discloses the new address, so it fits only where that address is public; forward with 250 or 251, or refuse with 550, everywhere else.</source>
        <translation>551, adresi değişmiş bir kullanıcıya gelen postayı reddeder ve yeni adresi açıklar, bu yüzden yalnızca o adresin herkese açık olduğu yerde uygundur; diğer her durumda 250 veya 251 ile yönlendirin ya da 550 ile reddedin.</translation>
    </message>
    <message>
        <source>user moved</source>
        <translation>kullanıcı taşındı</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>adres değişti</translation>
    </message>
    <message>
        <source>forwarding switched off</source>
        <translation>yönlendirme kapatıldı</translation>
    </message>
    <message>
        <source>Exceeded storage allocation</source>
        <translation>Ayrılan depolama alanı aşıldı</translation>
    </message>
    <message>
        <source>Storage quota</source>
        <translation>Depolama kotası</translation>
    </message>
    <message>
        <source>The space allotted to the mailbox is used up, so the message cannot be stored until someone at the receiving end makes room.</source>
        <translation>Posta kutusuna ayrılan alan dolmuştur; alan tarafta biri yer açana kadar ileti saklanamaz.</translation>
    </message>
    <message>
        <source>SIZE extension</source>
        <translation>SIZE uzantısı</translation>
    </message>
    <message>
        <source>The message is larger than the server, or the server on behalf of this recipient, will ever accept; with SIZE it can say so before any data is sent.</source>
        <translation>İleti, sunucunun genel olarak veya bu alıcı adına hiçbir zaman kabul etmeyeceği kadar büyüktür; sunucu SIZE sayesinde bunu daha veri gönderilmeden bildirebilir.</translation>
    </message>
    <message>
        <source>Either the recipient&apos;s quota is exhausted or the message is bigger than a limit allows. The refused recipient or message is not stored, and the sending server returns it to the author.</source>
        <translation>Ya alıcının kotası dolmuştur ya da ileti bir sınırın izin verdiğinden büyüktür. Reddedilen alıcıya giden kopya veya reddedilen ileti saklanmaz; gönderen sunucu onu iletiyi yazana geri gönderir.</translation>
    </message>
    <message>
        <source>The enhanced status code separates the cases: 5.2.2 is a full mailbox, 5.2.3 a size limit of that mailbox, 5.3.4 a size limit of the whole system. Only an oversized message is the author&apos;s to change; a full mailbox needs its owner.</source>
        <translation>Durumları genişletilmiş durum kodu ayırır: 5.2.2 dolu bir posta kutusunu, 5.2.3 o posta kutusunun boyut sınırını, 5.3.4 ise bütün sistemin boyut sınırını gösterir. İletiyi yazan yalnızca fazla büyük bir iletiyi değiştirebilir; dolu bir posta kutusuyla sahibinin ilgilenmesi gerekir.</translation>
    </message>
    <message>
        <source>Size limits apply to the encoded message. Base64 makes an attachment more than a third larger, so a 20 MB file does not fit under a 25 MB limit.</source>
        <translation>Boyut sınırları kodlanmış ileti için geçerlidir. Base64 bir eki üçte birden fazla büyütür; bu yüzden 20 MB&apos;lık bir dosya 25 MB&apos;lık sınıra sığmaz.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes: Postfix `5.3.4 Message size exceeds fixed limit` to MAIL FROM with SIZE, `5.3.4 Error: message file too big` at the end; Gmail `5.3.4 … exceeded Google&apos;s message size limits`; Exim `Message size exceeds maximum permitted`.</source>
        <translation>İleti, sunucunun aldığından büyüktür: Postfix, SIZE bildiren MAIL FROM komutuna `5.3.4 Message size exceeds fixed limit`, sonda `5.3.4 Error: message file too big`, Gmail `5.3.4 … exceeded Google&apos;s message size limits`, Exim `Message size exceeds maximum permitted` yanıtını verir.</translation>
    </message>
    <message>
        <source>`postconf message_size_limit mailbox_size_limit`</source>
        <translation>`postconf message_size_limit mailbox_size_limit`</translation>
    </message>
    <message>
        <source>Send a download link, or keep the encoded size (file size and a good third) below the `SIZE` of the EHLO reply.</source>
        <translation>İndirme bağlantısı gönderin veya kodlanmış boyutu (dosya boyutu artı üçte birinden biraz fazlası) EHLO yanıtındaki `SIZE` değerinin altında tutun.</translation>
    </message>
    <message>
        <source>As the receiver, raise `message_size_limit` on every gateway of the path, not on one of them.</source>
        <translation>Alan tarafsanız `message_size_limit` değerini yoldaki yalnızca bir değil, bütün ağ geçitlerinde yükseltin.</translation>
    </message>
    <message>
        <source>RCPT TO gets 552 for too many recipients: old servers, Docomo, or Exim with `recipients_max_reject`.</source>
        <translation>RCPT TO komutuna alıcı sayısı çok fazla olduğu için 552 gelir: eski sunucular, Docomo veya `recipients_max_reject` kullanan Exim.</translation>
    </message>
    <message>
        <source>Send the remaining recipients in another transaction.</source>
        <translation>Kalan alıcıları başka bir posta işleminde gönderin.</translation>
    </message>
    <message>
        <source>552 is for a message that a quota or a size limit rules out for good; 452 suits a shortage that may end while the message waits in the sender&apos;s queue.</source>
        <translation>552, bir kotanın veya boyut sınırının kesin olarak engellediği bir ileti içindir; 452 ise ileti gönderenin kuyruğunda beklerken sona erebilecek bir yer darlığına uygundur.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>ileti çok büyük</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>mesaj çok büyük</translation>
    </message>
    <message>
        <source>size limit exceeded</source>
        <translation>boyut sınırı aşıldı</translation>
    </message>
    <message>
        <source>attachment too large</source>
        <translation>ek çok büyük</translation>
    </message>
    <message>
        <source>attachment blocked</source>
        <translation>ek engellendi</translation>
    </message>
    <message>
        <source>Mailbox name not allowed</source>
        <translation>Posta kutusu adına izin verilmiyor</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or VRFY</source>
        <translation>MAIL FROM, RCPT TO veya VRFY</translation>
    </message>
    <message>
        <source>The objection is to the address as written: it is malformed, ambiguous, or not one that this client may use. The command fails, and no message passes with that address until it is changed.</source>
        <translation>İtiraz, adresin yazılış biçiminedir: Adres hatalı biçimlendirilmiştir, belirsizdir veya bu istemcinin kullanabileceği bir adres değildir. Komut başarısız olur ve adres değiştirilmedikçe o adresle hiçbir ileti geçmez.</translation>
    </message>
    <message>
        <source>What matters is the command that was answered. After RCPT TO the recipient&apos;s address is at fault; after MAIL FROM it is the envelope sender, typically because an account tries to send under an address that it does not own. Changing the recipient does not help then.</source>
        <translation>Önemli olan, yanıtlanan komuttur. RCPT TO komutundan sonra sorun alıcının adresindedir; MAIL FROM komutundan sonra ise zarftaki gönderen adresindedir ve tipik olarak bir hesap, sahibi olmadığı bir adresle göndermeye çalışıyordur. O zaman alıcıyı değiştirmek işe yaramaz.</translation>
    </message>
    <message>
        <source>A well-formed address without a mailbox calls for 550 instead. Still, some systems use 553 for domains missing from DNS, for refused relaying and even for blocklists, so the enhanced status code and the text decide.</source>
        <translation>Biçimi doğru olan ama posta kutusu bulunmayan bir adres için 553 değil 550 gerekir. Yine de bazı sistemler 553&apos;ü DNS kaydı bulunmayan alan adları, reddedilen aktarma (relay) ve hatta engelleme listeleri için kullanır; bu yüzden belirleyici olan, genişletilmiş durum kodu ile metindir.</translation>
    </message>
    <message>
        <source>The login does not own the envelope sender: Postfix `5.7.1 … Sender address rejected: not owned by user`, and without a login `Sender address rejected: not logged in` (`reject_sender_login_mismatch`).</source>
        <translation>Oturum açan hesap zarftaki gönderen adresinin sahibi değildir: Postfix `5.7.1 … Sender address rejected: not owned by user`, oturum açılmamışsa `Sender address rejected: not logged in` der (`reject_sender_login_mismatch`).</translation>
    </message>
    <message>
        <source>`postconf smtpd_sender_login_maps smtpd_sender_restrictions`</source>
        <translation>`postconf smtpd_sender_login_maps smtpd_sender_restrictions`</translation>
    </message>
    <message>
        <source>Log in, and send under the address of that account; the admin allows further ones in `smtpd_sender_login_maps`.</source>
        <translation>Oturum açın ve o hesabın adresiyle gönderin; yönetici başka adreslere `smtpd_sender_login_maps` ile izin verir.</translation>
    </message>
    <message>
        <source>The address is malformed: a space, a stray dot, no domain. Gmail `5.1.3 … is not a valid RFC 5321 address`, Sendmail `5.5.4 … Domain name required for sender address`.</source>
        <translation>Adres hatalı biçimlendirilmiştir: boşluk, fazladan nokta, eksik alan adı. Gmail `5.1.3 … is not a valid RFC 5321 address`, Sendmail `5.5.4 … Domain name required for sender address` der.</translation>
    </message>
    <message>
        <source>Compare the address in the log character by character with the intended one and correct its source.</source>
        <translation>Günlükteki adresi amaçlananla karakter karakter karşılaştırın ve kaynağında düzeltin.</translation>
    </message>
    <message>
        <source>The address contains non-ASCII characters and SMTPUTF8 is not in use: `5.6.7 Must declare SMTPUTF8 to send unicode address`.</source>
        <translation>Adreste ASCII dışı karakter vardır ve SMTPUTF8 kullanılmaz: `5.6.7 Must declare SMTPUTF8 to send unicode address`.</translation>
    </message>
    <message>
        <source>Use an ASCII address of the same person, or servers that all announce SMTPUTF8.</source>
        <translation>Aynı kişinin ASCII adresini veya tümü SMTPUTF8 duyuran sunucuları kullanın.</translation>
    </message>
    <message>
        <source>553 turns down the address itself, as malformed, ambiguous or not permitted to this client; for a correct address that simply has no mailbox, send 550.</source>
        <translation>553, hatalı biçimlendirilmiş, belirsiz veya bu istemciye izin verilmeyen bir adresin kendisini geri çevirir; doğru yazılmış ama posta kutusu olmayan bir adres için 550 gönderin.</translation>
    </message>
    <message>
        <source>invalid sender address</source>
        <translation>geçersiz gönderen adresi</translation>
    </message>
    <message>
        <source>sender not owned by user</source>
        <translation>gönderen adresi kullanıcıya ait değil</translation>
    </message>
    <message>
        <source>not allowed to send as</source>
        <translation>bu adresle gönderme izni yok</translation>
    </message>
    <message>
        <source>SMTPUTF8 required</source>
        <translation>SMTPUTF8 gerekli</translation>
    </message>
    <message>
        <source>Transaction failed</source>
        <translation>Posta işlemi başarısız oldu</translation>
    </message>
    <message>
        <source>Connection opened, RCPT TO, DATA, BDAT, STARTTLS or after the message text</source>
        <translation>Bağlantı açılışı, RCPT TO, DATA, BDAT, STARTTLS veya ileti metninden sonra</translation>
    </message>
    <message>
        <source>Whatever has no closer code ends up here: the transaction or the whole session has failed, and only the enhanced status code and the reply text give the cause. The message stays the responsibility of the sending server, which normally returns it to the author.</source>
        <translation>Daha uygun bir kodu olmayan her şey burada toplanır: Posta işlemi veya oturumun tamamı başarısız olmuştur ve nedeni yalnızca genişletilmiş durum kodu ile yanıt metni bildirir. İletinin sorumluluğu gönderen sunucuda kalır; bu sunucu da iletiyi normalde yazana geri gönderir.</translation>
    </message>
    <message>
        <source>In place of the 220 greeting, 554 turns away the whole session. Even so the server has to wait for the client&apos;s QUIT before it closes the connection, and should answer other commands with 503; a good reply text names the reason.</source>
        <translation>220 karşılamasının yerine gelen 554, oturumun tamamını geri çevirir. Buna rağmen sunucu bağlantıyı kapatmadan önce istemcinin QUIT komutunu beklemek zorundadır ve diğer komutları 503 ile yanıtlaması gerekir; iyi bir yanıt metni nedeni bildirir.</translation>
    </message>
    <message>
        <source>In reply to DATA it normally means that no recipient was accepted, so the real reason stands in the earlier replies to RCPT TO. After the message text it is a verdict on this message, for example that it is spam, carries malware, fails authentication or runs in a loop. Two extensions use it as well: after STARTTLS for TLS too weak for the server, and with `5.6.9` for an internationalized message that the next system cannot take.</source>
        <translation>DATA yanıtı olarak normalde hiçbir alıcının kabul edilmediği anlamına gelir; bu yüzden asıl neden, RCPT TO komutlarına daha önce verilen yanıtlardadır. İleti metninden sonra ise bu ileti hakkında bir hükümdür: örneğin iletinin istenmeyen ileti (spam) olduğu, kötü amaçlı yazılım taşıdığı, kimlik doğrulamadan geçemediği veya döngüye girdiği. İki uzantı da onu kullanır: STARTTLS&apos;den sonra, sunucuya göre fazla zayıf TLS için ve `5.6.9` ile, sonraki sistemin alamayacağı uluslararası karakterli ileti için.</translation>
    </message>
    <message>
        <source>DATA gets 554 although no message was judged: every RCPT TO before it was refused. Postfix says `5.5.1 Error: no valid recipients`.</source>
        <translation>Hiçbir ileti değerlendirilmediği hâlde DATA komutuna 554 gelir: Önceki bütün RCPT TO komutları reddedilmiştir. Postfix `5.5.1 Error: no valid recipients` der.</translation>
    </message>
    <message>
        <source>Read the replies to RCPT TO earlier in the session and follow those.</source>
        <translation>Oturumun öncesindeki RCPT TO yanıtlarını okuyun ve onlara göre davranın.</translation>
    </message>
    <message>
        <source>The mail runs in a loop between forwarders or servers: Postfix `5.4.0 Error: too many hops`, Gmail `5.4.6 … exceeded 50 hops`, Exchange `5.4.14 Hop count exceeded - possible mail loop`.</source>
        <translation>Posta, yönlendiriciler veya sunucular arasında döngüye girmiştir: Postfix `5.4.0 Error: too many hops`, Gmail `5.4.6 … exceeded 50 hops`, Exchange `5.4.14 Hop count exceeded - possible mail loop` der.</translation>
    </message>
    <message>
        <source>Read the Received lines in the bounce, find the hosts that repeat, and correct the forwarding or MX record of one of them.</source>
        <translation>Geri dönen iletideki Received satırlarında yinelenen makineleri bulun ve birinin yönlendirmesini veya MX kaydını düzeltin.</translation>
    </message>
    <message>
        <source>All senders are refused at once, and the text shows `127.255.255.254` or `open resolver`: the receiver asks Spamhaus through a public resolver and takes the error answer for a listing.</source>
        <translation>Bütün gönderenler birden reddedilir ve metinde `127.255.255.254` veya `open resolver` geçer: Alan taraf Spamhaus&apos;u genel bir çözümleyici üzerinden sorgular ve hata yanıtını listede bulunma sonucu sanır.</translation>
    </message>
    <message>
        <source>`dig +short 2.0.0.127.zen.spamhaus.org`</source>
        <translation>`dig +short 2.0.0.127.zen.spamhaus.org`</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, use a resolver of your own and match only listing answers (`reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]` in Postfix).</source>
        <translation>Alan tarafın yöneticisiyseniz kendi çözümleyicinizi kullanın ve yalnızca listede bulunma yanıtlarını eşleştirin (Postfix&apos;te `reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]`).</translation>
    </message>
    <message>
        <source>Amazon SES answers `554 Message rejected: Email address is not verified`: the From address (in the sandbox also the recipient) is not verified in this region.</source>
        <translation>Amazon SES `554 Message rejected: Email address is not verified` yanıtını verir: From adresi (korumalı alanda alıcı da) bu bölgede doğrulanmamıştır.</translation>
    </message>
    <message>
        <source>Verify the address or its domain in the region whose host name the program uses, or ask to leave the sandbox.</source>
        <translation>Adresi veya alan adını, programın bağlandığı bölgede doğrulayın ya da korumalı alandan çıkmayı isteyin.</translation>
    </message>
    <message>
        <source>A Postfix access table, restriction or `postscreen` closes the door: `Client host rejected: Access denied`, `Sender address rejected: Access denied`, or Exim finds a client that talks before the greeting: `SMTP synchronization error`.</source>
        <translation>Postfix&apos;te bir erişim tablosu veya kısıtlama kapıyı kapatır: `Client host rejected: Access denied`, `Sender address rejected: Access denied`; `postscreen` de reddedebilir. Exim karşılamadan önce konuşan istemciye `SMTP synchronization error` der.</translation>
    </message>
    <message>
        <source>`postconf -n | grep restrictions`</source>
        <translation>`postconf -n | grep restrictions`</translation>
    </message>
    <message>
        <source>As the receiver, find the table entry that matched and remove it if it is wrong; as the sender, ask the postmaster there with the full reply.</source>
        <translation>Alan tarafsanız eşleşen tablo kaydını bulun ve yanlışsa kaldırın; gönderen tarafsanız yanıtın tamamıyla oradaki postmaster adresine başvurun.</translation>
    </message>
    <message>
        <source>The fault is passing although the code is permanent: the text speaks of a system problem or `try again later`.</source>
        <translation>Kod kalıcı olsa da arıza geçicidir: Metin bir sistem sorunundan veya `try again later` ifadesinden söz eder.</translation>
    </message>
    <message>
        <source>Send the message again by hand after some hours; no queue does it after a 5yz.</source>
        <translation>İletiyi birkaç saat sonra elle yeniden gönderin; 5yz yanıtından sonra hiçbir kuyruk bunu yapmaz.</translation>
    </message>
    <message>
        <source>554 covers what no closer code describes: no mail service for this client at connection time, no accepted recipient at DATA, or a message rejected once its text has been seen.</source>
        <translation>554, daha uygun bir kodun anlatmadığı durumları kapsar: bağlantı anında bu istemciye posta hizmeti verilmemesi, DATA aşamasında kabul edilmiş alıcı bulunmaması veya bir iletinin metni görüldükten sonra reddedilmesi.</translation>
    </message>
    <message>
        <source>open relay</source>
        <translation>açık röle (open relay)</translation>
    </message>
    <message>
        <source>DNSBL</source>
        <translation>DNSBL listesi</translation>
    </message>
    <message>
        <source>Spamhaus</source>
        <translation>Spamhaus listesi</translation>
    </message>
    <message>
        <source>poor reputation</source>
        <translation>kötü itibar</translation>
    </message>
    <message>
        <source>virus found</source>
        <translation>virüs bulundu</translation>
    </message>
    <message>
        <source>content rejected</source>
        <translation>içerik reddedildi</translation>
    </message>
    <message>
        <source>too many hops</source>
        <translation>çok fazla atlama</translation>
    </message>
    <message>
        <source>message rejected</source>
        <translation>ileti reddedildi</translation>
    </message>
    <message>
        <source>MAIL FROM/RCPT TO parameters not recognized</source>
        <translation>MAIL FROM/RCPT TO parametreleri tanınmıyor</translation>
    </message>
    <message>
        <source>Something that follows the address is the trouble: the server does not know or does not implement a parameter such as SIZE, BODY, SMTPUTF8 or a DSN option. After MAIL FROM the whole message stops here; after RCPT TO, only that recipient.</source>
        <translation>Sorun, adresten sonra gelen bir şeydedir: Sunucu SIZE, BODY, SMTPUTF8 veya bir DSN seçeneği gibi bir parametreyi tanımıyor ya da desteklemiyordur. MAIL FROM komutundan sonra iletinin tamamı burada durur; RCPT TO komutundan sonra ise yalnızca o alıcı etkilenir.</translation>
    </message>
    <message>
        <source>A client may send only parameters of extensions that the server listed in its EHLO reply, and after STARTTLS the new list counts. A 555 therefore points to the client&apos;s software, or to a proxy that shows a list which is not the real server&apos;s.</source>
        <translation>İstemci yalnızca sunucunun EHLO yanıtında listelediği uzantıların parametrelerini gönderebilir; STARTTLS komutundan sonra yeni liste geçerlidir. Bu nedenle 555, istemcinin yazılımına veya gerçek sunucununkinden farklı bir liste gösteren bir vekil sunucuya işaret eder.</translation>
    </message>
    <message>
        <source>The parameter may be an accident. Text after a space in a badly written address looks like an option, which is why the cure is often a clean address and no change of extensions at all.</source>
        <translation>Parametre yanlışlıkla oluşmuş olabilir. Hatalı yazılmış bir adreste boşluktan sonra gelen metin bir seçenek gibi görünür; bu yüzden çözüm çoğu zaman uzantılarda herhangi bir değişiklik değil, temiz bir adrestir.</translation>
    </message>
    <message>
        <source>Gmail answers `555 5.5.2 Syntax error` to an empty recipient or to an address with a display name or a line break in it.</source>
        <translation>Gmail, boş bir alıcıya ya da içinde görünen ad veya satır sonu bulunan bir adrese `555 5.5.2 Syntax error` yanıtını verir.</translation>
    </message>
    <message>
        <source>Pass the bare address to the mail library, trimmed, and skip empty entries of the list.</source>
        <translation>Posta kitaplığına baştaki ve sondaki boşlukları kırpılmış yalın adresi verin, listedeki boş girdileri atlayın.</translation>
    </message>
    <message>
        <source>A name with a space stands where the address belongs, and Postfix takes the second word for a parameter: `5.5.4 Unsupported option`.</source>
        <translation>Adresin yerinde boşluk içeren bir ad vardır ve Postfix ikinci sözcüğü parametre sayar: `5.5.4 Unsupported option`.</translation>
    </message>
    <message>
        <source>Look for the word that the reply quotes in the sender or recipient setting of the program.</source>
        <translation>Yanıtta alıntılanan sözcüğü programın gönderen veya alıcı ayarında arayın.</translation>
    </message>
    <message>
        <source>The parameter is real but not on offer: after HELO, or because a filtering proxy announces extensions that the server behind it lacks.</source>
        <translation>Parametre gerçektir ama sunulmamıştır: HELO&apos;dan sonra geldiği için ya da filtreleyen vekil sunucu, arkadaki sunucuda bulunmayan uzantıları duyurduğu için.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -crlf -connect mx.example.org:25`</source>
        <translation>`openssl s_client -starttls smtp -crlf -connect mx.example.org:25`</translation>
    </message>
    <message>
        <source>Open with EHLO and use only what it lists. Postfix leaves out a keyword for chosen servers through `smtp_discard_ehlo_keyword_address_maps`.</source>
        <translation>Oturumu EHLO ile açın ve yalnızca listelediğini kullanın. Postfix, seçilen sunucuların bir anahtar sözcüğünü `smtp_discard_ehlo_keyword_address_maps` ile yok sayar.</translation>
    </message>
    <message>
        <source>As the receiver, let proxy and server announce the same extensions.</source>
        <translation>Alan tarafsanız vekil sunucunun ve sunucunun aynı uzantıları duyurmasını sağlayın.</translation>
    </message>
    <message>
        <source>555 answers a parameter of MAIL FROM or RCPT TO that the server does not know or does not implement; one it cannot honor just now gets 455, and ordinary bad syntax gets 501.</source>
        <translation>555, sunucunun tanımadığı veya desteklemediği bir MAIL FROM ya da RCPT TO parametresine verilen yanıttır; sunucunun yalnızca şu anda yerine getiremediği bir parametre 455, sıradan bir sözdizimi hatası ise 501 alır.</translation>
    </message>
    <message>
        <source>unsupported parameter</source>
        <translation>desteklenmeyen parametre</translation>
    </message>
    <message>
        <source>bad address parameter</source>
        <translation>hatalı adres parametresi</translation>
    </message>
    <message>
        <source>Domain does not accept mail</source>
        <translation>Alan adı posta kabul etmiyor</translation>
    </message>
    <message>
        <source>A relay or submission server gives this answer about somebody else&apos;s domain: it knows without connecting there that the domain takes no mail. The recipient is refused at once, which spares the sender days of useless retries.</source>
        <translation>Bu yanıtı bir aktarma (relay) veya ileti gönderimi (submission) sunucusu başkasının alan adı hakkında verir: Alan adının posta almadığını oraya bağlanmadan bilir. Alıcı hemen reddedilir; böylece gönderen günler sürecek yararsız yeniden denemelerden kurtulur.</translation>
    </message>
    <message>
        <source>The evidence is a null MX: one MX record with preference 0 and a single dot as its host. The domain does not send 556 itself, as it names no mail server; a host that answers connections only to say that it never takes mail sends 521.</source>
        <translation>Kanıt, boş bir MX kaydıdır (null MX): tercih değeri 0 olan ve sunucu adı yerinde tek bir nokta bulunan tek bir MX kaydı. Alan adı hiçbir posta sunucusu göstermediği için 556&apos;yı kendisi göndermez; bağlantılara yalnızca hiçbir zaman posta almadığını söylemek için yanıt veren bir makine 521 gönderir.</translation>
    </message>
    <message>
        <source>Sender and message are not at fault. Enhanced status code 5.1.10 stands for the null MX, but Exchange has its own use for that number: 550 5.1.10 &quot;RecipientNotFound&quot; is an unknown recipient.</source>
        <translation>Sorun gönderende veya iletide değildir. 5.1.10 genişletilmiş durum kodu boş MX&apos;i belirtir, ancak Exchange bu kodu kendine göre kullanır: 550 5.1.10 “RecipientNotFound” bilinmeyen bir alıcı demektir.</translation>
    </message>
    <message>
        <source>Correct the domain or ask the person for an address elsewhere, and clear this one from lists.</source>
        <translation>Alan adını düzeltin veya kişiden başka bir adres isteyin ve bu adresi listelerden çıkarın.</translation>
    </message>
    <message>
        <source>The domain is yours and is meant to receive mail, but a template for parked domains left `0 .` as its MX.</source>
        <translation>Alan adı sizindir ve posta alması gerekir, ama park edilmiş alan adları için kullanılan bir şablon MX kaydı olarak `0 .` bırakmıştır.</translation>
    </message>
    <message>
        <source>Replace it with MX records for the mail servers; it must not stand beside others.</source>
        <translation>Kaydı posta sunucularının MX kayıtlarıyla değiştirin; başka MX kayıtlarının yanında bulunmamalıdır.</translation>
    </message>
    <message>
        <source>556 lets a relay or submission server refuse a recipient whose domain declares in DNS that it takes no mail; a host that itself never takes mail greets with 521.</source>
        <translation>556, bir aktarma veya ileti gönderimi sunucusunun, alan adı DNS kayıtlarında posta almadığını bildiren bir alıcıyı reddetmesini sağlar; kendisi hiçbir zaman posta almayan bir makine ise 521 ile karşılar.</translation>
    </message>
    <message>
        <source>null MX</source>
        <translation>null MX kaydı</translation>
    </message>
    <message>
        <source>MX record with a dot</source>
        <translation>noktadan oluşan MX kaydı</translation>
    </message>
    <message>
        <source>parked domain</source>
        <translation>park edilmiş alan adı</translation>
    </message>
    <message>
        <source>domain receives no mail</source>
        <translation>alan adı posta almıyor</translation>
    </message>
    <message>
        <source>Address query (unofficial)</source>
        <translation>Adres sorgusu (resmî değil)</translation>
    </message>
    <message>
        <source>Address query of an expired draft</source>
        <translation>Süresi dolmuş bir taslağın adres sorgusu</translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-moore-email-addrquery</source>
        <translation>Süresi dolmuş İnternet Taslağı draft-moore-email-addrquery</translation>
    </message>
    <message>
        <source>No standard defines 557. The number is attributed to an expired Internet-Draft about an address query extension to SMTP; the draft&apos;s own wording was not at hand.</source>
        <translation>557&apos;yi hiçbir standart tanımlamaz. Kod, SMTP için bir adres sorgulama uzantısıyla ilgili, süresi dolmuş bir İnternet Taslağına dayandırılır; taslağın kendi metnine ulaşılamamıştır.</translation>
    </message>
    <message>
        <source>Any client can still handle it: an unknown reply code is read by its first digit, and 5 says that the command failed and that the identical request should not be repeated.</source>
        <translation>Yine de her istemci onu işleyebilir: Bilinmeyen bir yanıt kodu ilk rakamına göre okunur ve 5, komutun başarısız olduğunu ve aynı isteğin yinelenmemesi gerektiğini belirtir.</translation>
    </message>
    <message>
        <source>A server sends 557 with a meaning of its own.</source>
        <translation>Bir sunucu 557&apos;yi kendine özgü bir anlamla gönderir.</translation>
    </message>
    <message>
        <source>Treat it as a permanent failure of that command, read the reply text, and ask the admin of that server what it means there.</source>
        <translation>Yanıtı o komutun kalıcı hatası sayın, yanıt metnini okuyun ve oradaki anlamını o sunucunun yöneticisine sorun.</translation>
    </message>
    <message>
        <source>557 has no standard meaning, so do not send it from a new server, and handle it like any other 5yz reply when one arrives.</source>
        <translation>557&apos;nin standart bir anlamı yoktur; bu yüzden onu yeni bir sunucudan göndermeyin, geldiğinde ise diğer 5yz yanıtları gibi ele alın.</translation>
    </message>
    <message>
        <source>Delivery not authorized (digits of 5.7.1)</source>
        <translation>Teslimat yetkisi yok (5.7.1 rakamları)</translation>
    </message>
    <message>
        <source>Courier, La Poste and others</source>
        <translation>Courier, La Poste ve başkaları</translation>
    </message>
    <message>
        <source>571 is 5.7.1 without its dots, and this one is really sent, although no standard has it: by mail filters, by a few providers and by home-made policy services. The meaning is that of 550 5.7.1, refused by a rule. By the grammar of RFC 5321 the second digit of a reply code ends at 5, so 571 is not even possible.</source>
        <translation>571, noktaları atılmış 5.7.1 kodudur ve hiçbir standartta olmadığı hâlde gerçekten gönderilir: posta filtreleri, birkaç sağlayıcı ve elde yazılmış ilke hizmetleri tarafından. Anlamı 550 5.7.1 ile aynıdır: bir kural gereği ret. RFC 5321 sözdizimine göre yanıt kodunun ikinci rakamı en çok 5 olabilir; dolayısıyla 571 aslında olanaksızdır.</translation>
    </message>
    <message>
        <source>La Poste (laposte.net) answers `571 5.7.1 Message refused, DMARC verification Failed` with the tag `LPN007_517`.</source>
        <translation>La Poste (laposte.net) `571 5.7.1 Message refused, DMARC verification Failed` yanıtını `LPN007_517` etiketiyle verir.</translation>
    </message>
    <message>
        <source>`Authentication-Results` of the same message at another provider</source>
        <translation>Aynı iletinin başka bir sağlayıcıdaki `Authentication-Results` başlığı</translation>
    </message>
    <message>
        <source>Let the message pass SPF or DKIM with the domain of the author&apos;s address, or send from a domain for which you may sign.</source>
        <translation>İletinin, yazarın adresindeki alan adıyla SPF veya DKIM denetiminden geçmesini sağlayın ya da imzalamaya yetkili olduğunuz bir alan adından gönderin.</translation>
    </message>
    <message>
        <source>A spam or recipient filter refuses the message. Courier uses `571 Delivery not authorized, message refused` where the filter gives no words of its own; others write `571 5.7.1 Message contains spam or virus or sender is blocked`.</source>
        <translation>Bir istenmeyen ileti filtresi veya alıcı filtresi iletiyi reddeder. Courier, filtre kendi sözünü vermediğinde `571 Delivery not authorized, message refused` kullanır; başkaları `571 5.7.1 Message contains spam or virus or sender is blocked` yazar.</translation>
    </message>
    <message>
        <source>Look for a reason in the text. Without one, write to the postmaster of the recipient with date, time and sending IP address.</source>
        <translation>Metinde bir neden arayın. Yoksa alıcı sunucunun postmaster adresine tarih, saat ve gönderen IP adresiyle yazın.</translation>
    </message>
    <message>
        <source>As the admin who refuses, put the reason into the text and send 550 or 554.</source>
        <translation>Reddeden yönetici sizseniz nedeni metne yazın ve 550 veya 554 gönderin.</translation>
    </message>
    <message>
        <source>A server has 550 5.7.1 for this; who receives 571 reads it so.</source>
        <translation>Bunun için sunucuda 550 5.7.1 vardır; 571 alan da onu böyle okur.</translation>
    </message>
    <message>
        <source>refused as spam</source>
        <translation>istenmeyen ileti olarak reddedildi</translation>
    </message>
    <message>
        <source>DMARC failed</source>
        <translation>DMARC başarısız</translation>
    </message>
    <message>
        <source>sender blocked</source>
        <translation>gönderen engellendi</translation>
    </message>
    <message>
        <source>Recipient address undeliverable</source>
        <translation>Alıcı adresine teslim edilemiyor</translation>
    </message>
    <message>
        <source>One server, in the bounce rules of KumoMTA</source>
        <translation>Tek bir sunucu, KumoMTA&apos;nın geri dönen ileti kurallarında</translation>
    </message>
    <message>
        <source>585 is in no standard and in hardly any list. It is known from one rule of KumoMTA, with the words that Postfix uses when it has asked the next server about a recipient (`reject_unverified_recipient`); Postfix lets the admin choose the number, 450 by default.</source>
        <translation>585 hiçbir standartta, hatta neredeyse hiçbir listede yoktur. KumoMTA&apos;nın tek bir kuralından bilinir; sözleri, Postfix bir alıcıyı sonraki sunucuya sorduğunda (`reject_unverified_recipient`) kullandığı sözlerdir. Postfix, kodun seçimini yöneticiye bırakır; varsayılan 450&apos;dir.</translation>
    </message>
    <message>
        <source>RCPT TO gets `585 … Recipient address rejected: undeliverable address: No such user here`: a gateway asked the server behind it, and that one does not know the mailbox.</source>
        <translation>RCPT TO komutu `585 … Recipient address rejected: undeliverable address: No such user here` yanıtını alır: Bir ağ geçidi arkasındaki sunucuya sormuş, o da posta kutusunu tanımamıştır.</translation>
    </message>
    <message>
        <source>Treat it as 550 5.1.1: correct the address or take it off the list.</source>
        <translation>550 5.1.1 gibi ele alın: Adresi düzeltin ya da listeden çıkarın.</translation>
    </message>
    <message>
        <source>The admin of such a gateway sets `unverified_recipient_reject_code = 550`.</source>
        <translation>Böyle bir ağ geçidinin yöneticisi `unverified_recipient_reject_code = 550` ayarlar.</translation>
    </message>
    <message>
        <source>Client on a block list</source>
        <translation>İstemci engelleme listesinde</translation>
    </message>
    <message>
        <source>One server of cmailpro.net, in the bounce rules of ZoneMTA</source>
        <translation>cmailpro.net alanındaki tek bir sunucu, ZoneMTA&apos;nın geri dönen ileti kurallarında</translation>
    </message>
    <message>
        <source>One reply with 591 is recorded among the bounce rules of ZoneMTA, from a host of cmailpro.net: the sending server was on a block list. No standard and no other software is known to use the number.</source>
        <translation>ZoneMTA&apos;nın geri dönen ileti kurallarında 591 ile tek bir yanıt kayıtlıdır; cmailpro.net alanındaki bir sunucudan gelmiştir: Gönderen sunucu bir engelleme listesindeydi. Bu kodu kullandığı bilinen bir standart veya başka bir yazılım yoktur.</translation>
    </message>
    <message>
        <source>The text is `your host [203.0.113.7] is blacklisted by dnsbl.sorbs.net`. SORBS closed in June 2024; a host that still names it works with an old copy or configuration.</source>
        <translation>Metin `your host [203.0.113.7] is blacklisted by dnsbl.sorbs.net` biçimindedir. SORBS Haziran 2024&apos;te kapandı; onu hâlâ anan bir sunucu eski bir kopya veya yapılandırmayla çalışıyordur.</translation>
    </message>
    <message>
        <source>If a living list is named, find and stop the cause, then ask that list for removal. If not, tell the admin of the receiving server, whose address stands in the text.</source>
        <translation>Hâlâ işleyen bir liste anılıyorsa nedeni bulup giderin, ardından o listeden çıkarılmayı isteyin. Anılmıyorsa alıcı sunucunun yöneticisine yazın; adresi metindedir.</translation>
    </message>
    <message>
        <source>A host that refuses by a block list sends 554 5.7.1 or 550 5.7.1.</source>
        <translation>Engelleme listesi gereği reddeden sunucu 554 5.7.1 veya 550 5.7.1 gönderir.</translation>
    </message>
    <message>
        <source>SORBS</source>
        <translation>SORBS</translation>
    </message>
    <message>
        <source>OFR_999 of Orange</source>
        <translation>Orange OFR_999</translation>
    </message>
    <message>
        <source>Greeting or MAIL FROM, with reply code 421</source>
        <translation>Karşılama veya MAIL FROM, 421 yanıt koduyla</translation>
    </message>
    <message>
        <source>Orange and Wanadoo (France)</source>
        <translation>Orange ve Wanadoo (Fransa)</translation>
    </message>
    <message>
        <source>999 is not a reply code: the first digit of one is 2 to 5. It is the detail number that Orange puts behind a 421, as `OFR_999 [999]`: this sending server is held back for its behaviour, too much mail or too much that looks like spam. La Poste numbers its refusals in the same way after `LPN`.</source>
        <translation>999 bir yanıt kodu değildir: Yanıt kodlarının ilk rakamı 2 ile 5 arasındadır. Orange&apos;ın bir 421 yanıtının ardına `OFR_999 [999]` biçiminde koyduğu ayrıntı numarasıdır: Bu gönderen sunucu davranışı nedeniyle, yani fazla posta ya da istenmeyen iletiye benzeyen fazla posta gönderdiği için bekletiliyordur. La Poste da retlerini `LPN` ardından aynı biçimde numaralar.</translation>
    </message>
    <message>
        <source>`421 … Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]`, or a line that says that you have been rate limited because of inappropriate behaviour.</source>
        <translation>`421 … Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]` ya da uygunsuz davranış nedeniyle hız sınırına takıldığınızı söyleyen bir satır.</translation>
    </message>
    <message>
        <source>`mailq | grep -c -E &apos;@(orange|wanadoo)\.fr&apos;`</source>
        <translation>`mailq | grep -c -E &apos;@(orange|wanadoo)\.fr&apos;`</translation>
    </message>
    <message>
        <source>Leave the messages in the queue and slow down towards orange.fr and wanadoo.fr: few connections, a few messages each, pauses between.</source>
        <translation>İletileri kuyrukta bırakın ve orange.fr ile wanadoo.fr alan adlarına doğru yavaşlayın: az bağlantı, her birinde birkaç ileti, aralarda bekleme.</translation>
    </message>
    <message>
        <source>Look for the cause meanwhile: a burst of bulk mail, a hacked account, old addresses, missing SPF, DKIM or reverse DNS.</source>
        <translation>Bu arada nedeni arayın: ani toplu gönderim, ele geçirilmiş bir hesap, eski adresler, eksik SPF, DKIM veya ters DNS.</translation>
    </message>
    <message>
        <source>Read it as 421 with a hint at rate and reputation; other numbers between the brackets have other meanings.</source>
        <translation>Hıza ve itibara işaret eden bir 421 gibi okuyun; ayraç içindeki başka numaraların başka anlamları vardır.</translation>
    </message>
    <message>
        <source>Orange rate limit</source>
        <translation>Orange hız sınırı</translation>
    </message>
    <message>
        <source>wanadoo 999</source>
        <translation>wanadoo 999</translation>
    </message>
    <message>
        <source>Two success replies that follow each other at the start of a normal session. 220 says that the server is ready for you, 250 that it has carried out the command you sent.</source>
        <translation>Olağan bir oturumun başında art arda gelen iki başarı yanıtı. 220, sunucunun sizin için hazır olduğunu; 250 ise gönderdiğiniz komutun yerine getirildiğini bildirir.</translation>
    </message>
    <message>
        <source>What brings it</source>
        <translation>Ne üzerine gelir</translation>
    </message>
    <message>
        <source>The opening of the connection, unasked, and later STARTTLS</source>
        <translation>Bağlantının açılması üzerine kendiliğinden; sonra STARTTLS üzerine</translation>
    </message>
    <message>
        <source>Every other command that succeeds, from EHLO to the final dot</source>
        <translation>EHLO&apos;dan son noktaya kadar başarıyla sonuçlanan diğer bütün komutlar üzerine</translation>
    </message>
    <message>
        <source>What the text tells</source>
        <translation>Metnin söylediği</translation>
    </message>
    <message>
        <source>The greeting begins with the server&apos;s host name: the machine that picked up</source>
        <translation>Karşılama sunucunun makine adıyla başlar: bağlantıya hangi makinenin yanıt verdiği anlaşılır</translation>
    </message>
    <message>
        <source>After EHLO, the extensions that this machine offers</source>
        <translation>EHLO&apos;dan sonra, bu makinenin sunduğu uzantılar</translation>
    </message>
    <message>
        <source>Next move of the client</source>
        <translation>İstemcinin sonraki adımı</translation>
    </message>
    <message>
        <source>EHLO, or the TLS handshake if the 220 answered STARTTLS</source>
        <translation>EHLO ya da 220, STARTTLS&apos;e verilmişse TLS el sıkışması</translation>
    </message>
    <message>
        <source>The next SMTP command</source>
        <translation>Bir sonraki SMTP komutu</translation>
    </message>
    <message>
        <source>Value as evidence</source>
        <translation>Kanıt değeri</translation>
    </message>
    <message>
        <source>Something listens on the port</source>
        <translation>Bağlantı noktasını dinleyen bir şey var</translation>
    </message>
    <message>
        <source>After the final dot: the receiving server has taken over the message, often with its queue ID in the text</source>
        <translation>Son noktadan sonra: alıcı sunucu iletiyi üstlenmiştir, metinde çoğu zaman kuyruk kimliği de vardır</translation>
    </message>
    <message>
        <source>If a log stops after 220, find out what broke next: EHLO stayed unanswered, or the handshake after STARTTLS failed. To prove that the next hop has the mail, quote its last 250.</source>
        <translation>Günlük 220&apos;den sonra kesiliyorsa hemen ardından neyin aksadığını bulun: Ya EHLO yanıtsız kalmıştır ya da STARTTLS sonrasındaki el sıkışma başarısız olmuştur. Postanın bir sonraki sunucuya ulaştığını kanıtlamak için onun son 250 yanıtını gösterin.</translation>
    </message>
    <message>
        <source>As a server author, keep 220 for the greeting and STARTTLS and confirm EHLO, MAIL FROM, RCPT TO, RSET, NOOP and the final dot with 250.</source>
        <translation>Sunucu geliştiricisiyseniz 220&apos;yi karşılamaya ve STARTTLS&apos;e ayırın; EHLO, MAIL FROM, RCPT TO, RSET ve NOOP komutlarını ve son noktayı 250 ile onaylayın.</translation>
    </message>
    <message>
        <source>The server hangs up after either. 221 is the orderly reply to QUIT; 421 cuts short a session that the client would have continued.</source>
        <translation>Hangisi gelirse gelsin, sunucu ardından bağlantıyı kapatır. 221, QUIT komutuna verilen olağan yanıttır; 421 ise istemcinin sürdüreceği bir oturumu yarıda keser.</translation>
    </message>
    <message>
        <source>Who chose the moment</source>
        <translation>Anı kim seçti</translation>
    </message>
    <message>
        <source>The client, by sending QUIT</source>
        <translation>QUIT gönderen istemci</translation>
    </message>
    <message>
        <source>The server: instead of the greeting, after any command or between two</source>
        <translation>Sunucu: karşılamanın yerine, herhangi bir komuttan sonra veya iki komut arasında</translation>
    </message>
    <message>
        <source>Mail not yet accepted</source>
        <translation>Henüz kabul edilmemiş posta</translation>
    </message>
    <message>
        <source>Left unfinished by the client itself, which gave up before it sent QUIT</source>
        <translation>İstemci kendisi yarım bırakmış, QUIT göndermeden önce vazgeçmiştir</translation>
    </message>
    <message>
        <source>Cut off by the server and due to be sent again</source>
        <translation>Sunucu yarıda kesmiştir, yeniden gönderilmesi gerekir</translation>
    </message>
    <message>
        <source>Where to read on in the log</source>
        <translation>Günlükte nereye bakılır</translation>
    </message>
    <message>
        <source>Upward: an earlier reply made the client quit</source>
        <translation>Yukarıya: İstemciyi QUIT göndermeye daha önceki bir yanıt itmiştir</translation>
    </message>
    <message>
        <source>In the text of the 421 itself</source>
        <translation>Doğrudan 421&apos;in metnine</translation>
    </message>
    <message>
        <source>Many of them in a row</source>
        <translation>Art arda çok sayıda gelirse</translation>
    </message>
    <message>
        <source>No cause for alarm</source>
        <translation>Telaşlanacak bir şey yoktur</translation>
    </message>
    <message>
        <source>Overload, a restart, or a limit on your connections or sending rate</source>
        <translation>Aşırı yük, yeniden başlatma ya da bağlantılarınıza veya gönderim hızınıza konmuş bir sınır</translation>
    </message>
    <message>
        <source>Whatever had its 250 after the final dot stays accepted under both; look only at what came later. After 421 let the queue work, and open fewer connections if the text speaks of limits.</source>
        <translation>Son noktasına 250 almış posta, iki durumda da kabul edilmiş kalır; yalnızca ondan sonrasına bakın. 421&apos;den sonra işi kuyruğa bırakın; metin sınırlardan söz ediyorsa daha az bağlantı açın.</translation>
    </message>
    <message>
        <source>A server answers QUIT with 221 whatever went wrong before, and says 421 only when it hangs up on its own account.</source>
        <translation>Sunucu, daha önce ne aksamış olursa olsun QUIT komutuna 221 ile yanıt verir; 421&apos;i yalnızca bağlantıyı kendi kararıyla kapatırken gönderir.</translation>
    </message>
    <message>
        <source>235 is reserved for a completed login and 250 for the rest. Client authors go wrong when they wait for 250 after AUTH, or take 235 for permission to send anything.</source>
        <translation>235 tamamlanmış bir oturum açma için ayrılmıştır, geri kalan her şey 250&apos;dir. AUTH&apos;tan sonra 250 bekleyen veya 235&apos;i her şeyi gönderme izni sayan istemci geliştiricileri yanılır.</translation>
    </message>
    <message>
        <source>What is confirmed</source>
        <translation>Neyi onaylar</translation>
    </message>
    <message>
        <source>The user&apos;s identity, usually as `235 2.7.0`</source>
        <translation>Kullanıcının kimliğini, çoğu zaman `235 2.7.0` biçiminde</translation>
    </message>
    <message>
        <source>The one command that it answers</source>
        <translation>Yalnızca yanıt verdiği komutu</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>Ne kadar geçerlidir</translation>
    </message>
    <message>
        <source>For the rest of the session</source>
        <translation>Oturumun geri kalanında</translation>
    </message>
    <message>
        <source>For this command, recipient or message</source>
        <translation>Bu komut, alıcı veya ileti için</translation>
    </message>
    <message>
        <source>The same command again</source>
        <translation>Aynı komut bir daha gelirse</translation>
    </message>
    <message>
        <source>A second AUTH must be refused with 503 (RFC 4954)</source>
        <translation>İkinci bir AUTH 503 ile reddedilmelidir (RFC 4954)</translation>
    </message>
    <message>
        <source>RCPT TO may be repeated and gets a 250 for each recipient</source>
        <translation>RCPT TO yinelenebilir ve her alıcı için bir 250 alır</translation>
    </message>
    <message>
        <source>In a mail transaction</source>
        <translation>Posta işleminin içinde</translation>
    </message>
    <message>
        <source>Cannot occur: AUTH is not permitted there</source>
        <translation>Görülemez: Orada AUTH komutuna izin yoktur</translation>
    </message>
    <message>
        <source>MAIL FROM and RCPT TO build the transaction up with it</source>
        <translation>MAIL FROM ve RCPT TO, işlemi onunla adım adım kurar</translation>
    </message>
    <message>
        <source>After 235, still read the reply to MAIL FROM: a logged-in user may be refused a sender address that belongs to somebody else. Choose the mechanism from the 250 to the EHLO sent after STARTTLS, since the list before it is often different.</source>
        <translation>235&apos;ten sonra MAIL FROM yanıtını yine de okuyun: Oturum açmış kullanıcının, başkasına ait bir gönderen adresini kullanması reddedilebilir. Mekanizmayı STARTTLS&apos;ten sonraki EHLO&apos;ya gelen 250&apos;den seçin, çünkü önceki liste çoğu zaman farklıdır.</translation>
    </message>
    <message>
        <source>As a server author, end a successful AUTH with 235: libraries such as Python&apos;s `smtplib` look for that number and take 250 for a failed login.</source>
        <translation>Sunucu geliştiricisiyseniz başarılı bir AUTH&apos;u 235 ile bitirin: Python&apos;ın `smtplib` kitaplığı gibi kitaplıklar bu kodu arar ve 250 gelirse oturum açılamadığını varsayar.</translation>
    </message>
    <message>
        <source>To RCPT TO, 250 accepts the recipient, and 251 accepts it while naming the address to which the mail will be forwarded. To ETRN the two numbers mean something else.</source>
        <translation>RCPT TO yanıtı olarak 250 alıcıyı kabul eder; 251 de kabul eder, üstelik postanın yönlendirileceği adresi bildirir. ETRN yanıtı olarak bu iki kodun anlamı başkadır.</translation>
    </message>
    <message>
        <source>Text after RCPT TO</source>
        <translation>RCPT TO&apos;dan sonraki metin</translation>
    </message>
    <message>
        <source>For people only</source>
        <translation>Yalnızca insanlar içindir</translation>
    </message>
    <message>
        <source>Carries the new address, one of the few texts on which software may act (RFC 5321)</source>
        <translation>Yeni adresi taşır; yazılımların dayanak alabileceği az sayıdaki metinden biridir (RFC 5321)</translation>
    </message>
    <message>
        <source>Who learns the new address</source>
        <translation>Yeni adresi kim öğrenir</translation>
    </message>
    <message>
        <source>Nobody: forwarding stays silent</source>
        <translation>Hiç kimse: Yönlendirme sessizce yapılır</translation>
    </message>
    <message>
        <source>Everyone who asks</source>
        <translation>Soran herkes</translation>
    </message>
    <message>
        <source>The message as a whole</source>
        <translation>İletinin tamamı</translation>
    </message>
    <message>
        <source>Confirmed with 250 after the final dot</source>
        <translation>Son noktadan sonra 250 ile onaylanır</translation>
    </message>
    <message>
        <source>Never: even where each recipient got 251, the dot gets 250</source>
        <translation>Asla: Her alıcı 251 almış olsa bile son noktaya 250 gelir</translation>
    </message>
    <message>
        <source>To VRFY</source>
        <translation>VRFY yanıtı olarak</translation>
    </message>
    <message>
        <source>The server has checked the mailbox and shows it</source>
        <translation>Sunucu posta kutusunu denetlemiştir ve gösterir</translation>
    </message>
    <message>
        <source>The user is known and gets mail elsewhere</source>
        <translation>Kullanıcı bilinmektedir ve postasını başka yerde alır</translation>
    </message>
    <message>
        <source>To ETRN</source>
        <translation>ETRN yanıtı olarak</translation>
    </message>
    <message>
        <source>A queue run has started</source>
        <translation>Kuyruk işlenmeye başlamıştır</translation>
    </message>
    <message>
        <source>No mail is waiting for the node</source>
        <translation>Düğüm için bekleyen posta yoktur</translation>
    </message>
    <message>
        <source>Carry on after 251 to RCPT TO just as after 250. Let software update an address book only where a verified TLS certificate proved who the server is, and as a person ask the owner first.</source>
        <translation>RCPT TO&apos;ya gelen 251&apos;den sonra tıpkı 250&apos;den sonraki gibi devam edin. Yazılımın adres defterini güncellemesine yalnızca doğrulanmış bir TLS sertifikası sunucunun kimliğini kanıtladıysa izin verin; elle güncelleyecekseniz önce adresin sahibine sorun.</translation>
    </message>
    <message>
        <source>As an admin, stay with 250 for forwarded mailboxes and turn 251 on only for people who want their new address to be known.</source>
        <translation>Yöneticiyseniz yönlendirilen posta kutularında 250&apos;de kalın, 251&apos;i yalnızca yeni adresinin bilinmesini isteyenler için açın.</translation>
    </message>
    <message>
        <source>To VRFY, 250 is a verified yes; 252 says that the user was not checked but mail will be tried. As both begin with 2, a 252 gets misread as a yes.</source>
        <translation>VRFY yanıtı olarak 250, doğrulanmış bir “evet”tir; 252 ise kullanıcının denetlenmediğini, ancak teslimatın deneneceğini söyler. İkisi de 2 ile başladığından 252 yanlışlıkla “evet” diye okunur.</translation>
    </message>
    <message>
        <source>What must lie behind it</source>
        <translation>Arkasında ne olmalı</translation>
    </message>
    <message>
        <source>A real check; the mailbox has to be shown (RFC 5321)</source>
        <translation>Gerçek bir denetim; posta kutusu da gösterilmelidir (RFC 5321)</translation>
    </message>
    <message>
        <source>Apparent validity, or VRFY switched off for security</source>
        <translation>Görünüşte geçerlilik ya da güvenlik nedeniyle kapatılmış VRFY</translation>
    </message>
    <message>
        <source>An MX that cannot see the users</source>
        <translation>Kullanıcıları göremeyen bir MX</translation>
    </message>
    <message>
        <source>Would be false</source>
        <translation>Gerçeğe aykırı olurdu</translation>
    </message>
    <message>
        <source>The reply that RFC 5321 recommends</source>
        <translation>RFC 5321&apos;in önerdiği yanıt</translation>
    </message>
    <message>
        <source>RCPT TO for the same name</source>
        <translation>Aynı ad için RCPT TO</translation>
    </message>
    <message>
        <source>Only a policy should refuse it</source>
        <translation>Onu yalnızca bir ilke reddetmelidir</translation>
    </message>
    <message>
        <source>May well draw 550</source>
        <translation>Pekâlâ 550 alabilir</translation>
    </message>
    <message>
        <source>Where you meet it</source>
        <translation>Nerede görülür</translation>
    </message>
    <message>
        <source>At nearly every step of a session</source>
        <translation>Bir oturumun neredeyse her adımında</translation>
    </message>
    <message>
        <source>In the logs of scanners and address testers, not in ordinary delivery</source>
        <translation>Olağan teslimatta değil, tarama ve adres sınama araçlarının günlüklerinde</translation>
    </message>
    <message>
        <source>The queue run has begun, whatever may be in the queue</source>
        <translation>Kuyrukta ne olursa olsun, kuyruğun işlenmesi başlamıştır</translation>
    </message>
    <message>
        <source>Messages are waiting and are being sent</source>
        <translation>Bekleyen iletiler vardır ve gönderilmektedir</translation>
    </message>
    <message>
        <source>Do not clean address lists with VRFY: only 250 would count, and many public servers answer 252 to any name.</source>
        <translation>Adres listelerini VRFY ile temizlemeyin: Yalnızca 250 anlam taşır, oysa herkese açık birçok sunucu hangi ad sorulursa sorulsun 252 yanıtını verir.</translation>
    </message>
    <message>
        <source>To hide your users configure 252 and not 550 or 502: it neither confirms nor denies. Give 250 to those who may look users up, such as logged-in staff.</source>
        <translation>Kullanıcılarınızı gizlemek için 550 veya 502 değil, 252 yanıtını yapılandırın: Bu yanıt ne doğrular ne yadsır. 250&apos;yi, oturum açmış çalışanlar gibi kullanıcı sorgulama izni olanlara verin.</translation>
    </message>
    <message>
        <source>Both stand near the end of a delivery. 354 only invites the text of the message; the 250 after the final dot is the reply that accepts it.</source>
        <translation>İkisi de teslimatın sonuna doğru görülür. 354 yalnızca ileti metnini göndermeye çağırır; iletiyi kabul eden, son noktadan sonraki 250&apos;dir.</translation>
    </message>
    <message>
        <source>Who holds the message now</source>
        <translation>İleti şu anda kimde</translation>
    </message>
    <message>
        <source>After the final dot, the receiving server</source>
        <translation>Son noktadan sonra alıcı sunucuda</translation>
    </message>
    <message>
        <source>The sending server, until the reply after the dot</source>
        <translation>Noktadan sonraki yanıta kadar gönderen sunucuda</translation>
    </message>
    <message>
        <source>What may still refuse it</source>
        <translation>Daha ne reddedebilir</translation>
    </message>
    <message>
        <source>Nothing in this session; a bounce can follow later</source>
        <translation>Bu oturumda hiçbir şey; sonradan geri dönen ileti gelebilir</translation>
    </message>
    <message>
        <source>Filters that read the content, with 550, 552 or 554</source>
        <translation>İçeriği okuyan filtreler, 550, 552 veya 554 ile</translation>
    </message>
    <message>
        <source>If the log ends there</source>
        <translation>Günlük orada bitiyorsa</translation>
    </message>
    <message>
        <source>Delivered to the next hop: search on with its queue ID</source>
        <translation>Bir sonraki sunucuya teslim edilmiştir: Onun kuyruk kimliğiyle aramayı sürdürün</translation>
    </message>
    <message>
        <source>Stalled while the text was sent: MTU, a firewall or a missing dot</source>
        <translation>Metin gönderilirken takılmıştır: MTU, güvenlik duvarı veya eksik nokta</translation>
    </message>
    <message>
        <source>With BDAT (RFC 3030)</source>
        <translation>BDAT ile (RFC 3030)</translation>
    </message>
    <message>
        <source>Confirms each chunk</source>
        <translation>Her parçayı onaylar</translation>
    </message>
    <message>
        <source>Is not used</source>
        <translation>Kullanılmaz</translation>
    </message>
    <message>
        <source>A program that reports success at 354 reports mail that nobody has accepted. Wait at least 10 minutes for the reply to the dot (RFC 5321): giving up earlier leads to duplicates.</source>
        <translation>354&apos;te başarı bildiren program, kimsenin kabul etmediği bir postayı bildirir. Noktanın yanıtını en az 10 dakika bekleyin (RFC 5321): Daha erken vazgeçmek yinelenen iletilere yol açar.</translation>
    </message>
    <message>
        <source>As a server author, answer DATA with 354 and never with 250, and give the 250 to the dot only when the message is stored safely.</source>
        <translation>Sunucu geliştiricisiyseniz DATA&apos;ya 250 değil 354 ile yanıt verin; noktaya 250&apos;yi ancak ileti güvenle saklandığında gönderin.</translation>
    </message>
    <message>
        <source>They meet in VRFY: with 251 the server knows the user and says where the mail will go, with 252 it has not checked the user and offers to try delivery.</source>
        <translation>İkisi VRFY&apos;de karşılaşır: 251&apos;de sunucu kullanıcıyı tanır ve postanın nereye gideceğini söyler; 252&apos;de kullanıcıyı denetlememiştir, teslimatı denemeyi önerir.</translation>
    </message>
    <message>
        <source>What it discloses</source>
        <translation>Açığa vurduğu</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Bir adres</translation>
    </message>
    <message>
        <source>Nothing, on purpose</source>
        <translation>Bilerek hiçbir şey</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Arkasında ne var</translation>
    </message>
    <message>
        <source>An alias or forward that somebody set up</source>
        <translation>Birinin tanımladığı bir takma ad veya yönlendirme</translation>
    </message>
    <message>
        <source>A server that cannot look the user up or has been told not to</source>
        <translation>Kullanıcıya bakamayan veya bakmaması söylenmiş bir sunucu</translation>
    </message>
    <message>
        <source>In delivery logs</source>
        <translation>Teslimat günlüklerinde</translation>
    </message>
    <message>
        <source>Possible, as a reply to RCPT TO</source>
        <translation>RCPT TO yanıtı olarak görülebilir</translation>
    </message>
    <message>
        <source>Not foreseen: RFC 5321 lists it for VRFY and EXPN</source>
        <translation>Öngörülmemiştir: RFC 5321 onu VRFY ve EXPN için sayar</translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Bekleyen posta yoktur</translation>
    </message>
    <message>
        <source>Waiting mail is on its way</source>
        <translation>Bekleyen posta yola çıkmıştır</translation>
    </message>
    <message>
        <source>251 shows that the old address still works today, whereas 252 proves nothing about the address. An ETRN script stops polling at 251 and expects incoming connections after 252.</source>
        <translation>251 eski adresin bugün hâlâ çalıştığını gösterir, 252 ise adres hakkında hiçbir şey kanıtlamaz. ETRN gönderen bir betik 251 alınca sorgulamayı bırakır, 252&apos;den sonra gelen bağlantıları bekler.</translation>
    </message>
    <message>
        <source>Answer VRFY with 251 if you know the forwarding address and may reveal it; otherwise fall back on 252.</source>
        <translation>Yönlendirme adresini biliyorsanız ve açıklayabiliyorsanız VRFY&apos;ye 251 ile yanıt verin; yoksa 252&apos;ye dönün.</translation>
    </message>
    <message>
        <source>The same digits in another order, and opposite news: 251 takes mail for one forwarded recipient, 521 comes from a host that never takes any.</source>
        <translation>Aynı rakamlar, başka sırada ve ters anlamda: 251, yönlendirilen tek bir alıcının postasını kabul eder; 521 hiç posta kabul etmeyen bir makineden gelir.</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Kim kastedilir</translation>
    </message>
    <message>
        <source>One user, who has moved</source>
        <translation>Taşınmış tek bir kullanıcı</translation>
    </message>
    <message>
        <source>The whole machine, whoever the mail is for</source>
        <translation>Posta kime gelirse gelsin, makinenin tamamı</translation>
    </message>
    <message>
        <source>What happens to the mail</source>
        <translation>Postaya ne olur</translation>
    </message>
    <message>
        <source>The receiving server carries it on</source>
        <translation>Alıcı sunucu onu ileriye taşır</translation>
    </message>
    <message>
        <source>Nothing is transferred: it fails unless another MX host takes it</source>
        <translation>Hiçbir şey aktarılmaz: Başka bir MX sunucusu almazsa teslim edilemez</translation>
    </message>
    <message>
        <source>Where the right place is told</source>
        <translation>Doğru yer nerede yazar</translation>
    </message>
    <message>
        <source>In the text: the forwarding address</source>
        <translation>Metinde: yönlendirme adresi</translation>
    </message>
    <message>
        <source>Nowhere in the reply: look at the MX records</source>
        <translation>Yanıtta hiçbir yerde: MX kayıtlarına bakın</translation>
    </message>
    <message>
        <source>Known at that moment</source>
        <translation>O anda bilinen</translation>
    </message>
    <message>
        <source>The recipient&apos;s address</source>
        <translation>Alıcının adresi</translation>
    </message>
    <message>
        <source>Only the client&apos;s IP address</source>
        <translation>Yalnızca istemcinin IP adresi</translation>
    </message>
    <message>
        <source>On 521, compare the host in your log with the MX records of the recipient&apos;s domain, and tell the domain&apos;s admin if one of them leads there. A 251 needs no repair; note the new address if you keep the contact list.</source>
        <translation>521 alırsanız günlüğünüzdeki makineyi alıcının alan adının MX kayıtlarıyla karşılaştırın; kayıtlardan biri oraya götürüyorsa alan adının yöneticisine bildirin. 251&apos;de onarılacak bir şey yoktur; kişi listesini siz tutuyorsanız yeni adresi not edin.</translation>
    </message>
    <message>
        <source>As an admin, put 521 on hosts without any mail service and 251, if at all, on a server that accepts mail and forwards it.</source>
        <translation>Yöneticiyseniz 521&apos;i posta hizmeti hiç olmayan makinelere koyun; 251&apos;i, kullanacaksanız, postayı kabul edip yönlendiren bir sunucuda kullanın.</translation>
    </message>
    <message>
        <source>Both say that the user now has another address. With 251 the server forwards the mail itself; with 551 it leaves that to the sender.</source>
        <translation>İkisi de kullanıcının artık başka bir adresi olduğunu söyler. 251&apos;de sunucu postayı kendisi yönlendirir; 551&apos;de bunu gönderene bırakır.</translation>
    </message>
    <message>
        <source>Who carries the mail on</source>
        <translation>Postayı kim iletir</translation>
    </message>
    <message>
        <source>The replying server</source>
        <translation>Yanıtı veren sunucu</translation>
    </message>
    <message>
        <source>The author, with a new message</source>
        <translation>Yeni bir ileti göndererek iletiyi yazan</translation>
    </message>
    <message>
        <source>What the author sees</source>
        <translation>İletiyi yazan ne görür</translation>
    </message>
    <message>
        <source>Normally nothing</source>
        <translation>Genellikle hiçbir şey</translation>
    </message>
    <message>
        <source>A bounce, in which the new address may be found</source>
        <translation>Yeni adresi içerebilen bir geri dönen ileti</translation>
    </message>
    <message>
        <source>SPF at the new address</source>
        <translation>Yeni adreste SPF</translation>
    </message>
    <message>
        <source>May fail: the mail comes from the forwarder&apos;s IP address</source>
        <translation>Geçmeyebilir: Posta, yönlendiren sunucunun IP adresinden gelir</translation>
    </message>
    <message>
        <source>Not at stake: the author&apos;s own server delivers</source>
        <translation>Etkilenmez: Teslimatı iletiyi yazanın kendi sunucusu yapar</translation>
    </message>
    <message>
        <source>If nobody reads the text</source>
        <translation>Metni kimse okumazsa</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Hiçbir şey kaybolmaz</translation>
    </message>
    <message>
        <source>The message has failed and the way forward goes unseen</source>
        <translation>İleti teslim edilmemiştir, izlenecek yol da görülmez</translation>
    </message>
    <message>
        <source>Never let software redirect mail on its own after 551 from an unauthenticated server, as the address could be forged. Ask the recipient, then send a new message.</source>
        <translation>Kimliği doğrulanmamış bir sunucudan gelen 551 üzerine yazılımın postayı kendiliğinden başka adrese göndermesine izin vermeyin; adres sahte olabilir. Alıcıya sorun, sonra yeni bir ileti gönderin.</translation>
    </message>
    <message>
        <source>Send 251 when you are willing to carry the mail onward and 551 when you know the new address but will not relay to it. For a private address use neither: forward quietly with 250 or refuse with 550.</source>
        <translation>Postayı ileriye taşımaya hazırsanız 251, yeni adresi biliyor ama oraya aktarmayacaksanız 551 gönderin. Adres gizliyse ikisini de kullanmayın: 250 ile sessizce yönlendirin veya 550 ile reddedin.</translation>
    </message>
    <message>
        <source>With both the server accepts a command and waits for more: 334 for the next line of a login, 354 for the text of the message.</source>
        <translation>İkisinde de sunucu bir komutu kabul eder ve devamını bekler: 334 oturum açmanın sonraki satırını, 354 iletinin metnini.</translation>
    </message>
    <message>
        <source>What the client sends next</source>
        <translation>İstemci sonra ne gönderir</translation>
    </message>
    <message>
        <source>One line of Base64</source>
        <translation>Tek bir Base64 satırı</translation>
    </message>
    <message>
        <source>The whole message, closed by a line that holds a single dot</source>
        <translation>Yalnızca nokta içeren bir satırla biten iletinin tamamı</translation>
    </message>
    <message>
        <source>How many for one command</source>
        <translation>Bir komuta kaç tane</translation>
    </message>
    <message>
        <source>Several for one AUTH, depending on the mechanism</source>
        <translation>Mekanizmaya göre bir AUTH için birkaç tane</translation>
    </message>
    <message>
        <source>One for one DATA</source>
        <translation>Bir DATA için bir tane</translation>
    </message>
    <message>
        <source>The text after the number</source>
        <translation>Koddan sonraki metin</translation>
    </message>
    <message>
        <source>The challenge, which has to be decoded</source>
        <translation>Çözülmesi gereken sınama verisi</translation>
    </message>
    <message>
        <source>A hint that a client may ignore</source>
        <translation>İstemcinin göz ardı edebileceği bir ipucu</translation>
    </message>
    <message>
        <source>Way out for the client</source>
        <translation>İstemcinin vazgeçme yolu</translation>
    </message>
    <message>
        <source>A lone asterisk, which the server answers with 501</source>
        <translation>Tek başına bir yıldız işareti; sunucu 501 ile yanıtlar</translation>
    </message>
    <message>
        <source>None but to break the connection</source>
        <translation>Bağlantıyı koparmaktan başka yolu yoktur</translation>
    </message>
    <message>
        <source>A session that hangs there</source>
        <translation>Oturum orada takılırsa</translation>
    </message>
    <message>
        <source>The client&apos;s login code</source>
        <translation>İstemcinin oturum açma kodu</translation>
    </message>
    <message>
        <source>A missing final dot, or a firewall or MTU fault on the path</source>
        <translation>Eksik son nokta ya da yol üzerinde güvenlik duvarı veya MTU sorunu</translation>
    </message>
    <message>
        <source>Keep the client&apos;s lines after either one out of logs: Base64 does not protect a password, and the lines after 354 are private mail.</source>
        <translation>İkisinden sonra da istemcinin satırlarını günlüğe yazmayın: Base64 parolayı korumaz, 354&apos;ten sonraki satırlar ise özel yazışmadır.</translation>
    </message>
    <message>
        <source>As a server author, put nothing but Base64 after 334 (a single space if the challenge is empty), and send 354 only once you are ready to take the text.</source>
        <translation>Sunucu geliştiricisiyseniz 334&apos;ten sonra Base64 dışında bir şey yazmayın (sınama verisi boşsa tek bir boşluk); 354&apos;ü ancak metni almaya hazır olduğunuzda gönderin.</translation>
    </message>
    <message>
        <source>The mail waits on the sending side after either. 421 speaks for the whole service and hangs up; 450 puts off one recipient or one message.</source>
        <translation>İkisinin ardından da posta gönderen tarafta bekler. 421 hizmetin tamamı adına konuşur ve bağlantıyı kapatır; 450 tek bir alıcıyı veya iletiyi erteler.</translation>
    </message>
    <message>
        <source>What is put off</source>
        <translation>Neyi erteler</translation>
    </message>
    <message>
        <source>Everything planned for this connection</source>
        <translation>Bu bağlantı için planlanan her şeyi</translation>
    </message>
    <message>
        <source>One recipient, or this message; the others can still be accepted</source>
        <translation>Tek bir alıcıyı veya bu iletiyi; ötekiler yine de kabul edilebilir</translation>
    </message>
    <message>
        <source>Usual causes</source>
        <translation>Olağan nedenleri</translation>
    </message>
    <message>
        <source>A shutdown, overload, a cap on connections or on the rate</source>
        <translation>Kapanma, aşırı yük, bağlantı veya hız sınırı</translation>
    </message>
    <message>
        <source>Greylisting, a locked mailbox, a sender domain or host name that does not resolve</source>
        <translation>Gri listeleme, kilitli posta kutusu, çözümlenemeyen gönderen alan adı veya makine adı</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Sonraki deneme</translation>
    </message>
    <message>
        <source>May go to another MX host at once</source>
        <translation>Hemen başka bir MX sunucusuna yapılabilir</translation>
    </message>
    <message>
        <source>From the same IP address, or greylisting starts over</source>
        <translation>Aynı IP adresinden; yoksa gri listeleme baştan başlar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Neye bakılır</translation>
    </message>
    <message>
        <source>The number of your connections and the health of that host</source>
        <translation>Bağlantı sayınıza ve o sunucunun durumuna</translation>
    </message>
    <message>
        <source>The text, and whether one recipient or all are affected</source>
        <translation>Metne ve tek bir alıcının mı, hepsinin mi etkilendiğine</translation>
    </message>
    <message>
        <source>If 421 hits only your mail, lower connections and rate; if 450 names DNS, repair the record, since waiting does not.</source>
        <translation>421 yalnızca sizin postanıza geliyorsa bağlantı sayısını ve hızı düşürün; 450 DNS&apos;ten söz ediyorsa kaydı düzeltin, çünkü beklemekle düzelmez.</translation>
    </message>
    <message>
        <source>Send 421 when the server cannot go on with this client at all, and never against a single mailbox: it throws out the other recipients too. Send 450 to postpone a recipient and keep talking.</source>
        <translation>421&apos;i sunucu bu istemciyle hiç sürdüremeyecekse gönderin, tek bir posta kutusu için asla kullanmayın: Öteki alıcıları da oturumun dışına atar. Bir alıcıyı erteleyip oturumu sürdürecekseniz 450 gönderin.</translation>
    </message>
    <message>
        <source>Both are frequent in the logs of bulk senders. 421 gives up the connection; 451 gives up the command or message at hand because something went wrong while the server worked on it.</source>
        <translation>İkisi de toplu gönderim yapanların günlüklerinde sık görülür. 421 bağlantıdan vazgeçer; 451 ise sunucu çalışırken bir şey aksadığı için eldeki komuttan veya iletiden vazgeçer.</translation>
    </message>
    <message>
        <source>What the client can still do</source>
        <translation>İstemci daha ne yapabilir</translation>
    </message>
    <message>
        <source>Connect anew, for anything at all</source>
        <translation>Ne için olursa olsun yeniden bağlanır</translation>
    </message>
    <message>
        <source>Offer another recipient or message in the same session</source>
        <translation>Aynı oturumda başka bir alıcı veya ileti sunabilir</translation>
    </message>
    <message>
        <source>What it tends to tell of</source>
        <translation>Genellikle neyi anlatır</translation>
    </message>
    <message>
        <source>Load, limits, a restart</source>
        <translation>Yük, sınırlar, yeniden başlatma</translation>
    </message>
    <message>
        <source>A part that failed: DNS lookup, user database, content filter</source>
        <translation>Çalışmayan bir parça: DNS sorgusu, kullanıcı veritabanı, içerik filtresi</translation>
    </message>
    <message>
        <source>A connection that breaks unannounced</source>
        <translation>Haber verilmeden kopan bağlantı</translation>
    </message>
    <message>
        <source>Was never sent: 421 is how a server announces the break</source>
        <translation>Gönderilmemiştir: Sunucu kopmayı 421 ile haber verir</translation>
    </message>
    <message>
        <source>To be handled as if 451 had come (RFC 5321)</source>
        <translation>451 gelmiş gibi ele alınır (RFC 5321)</translation>
    </message>
    <message>
        <source>Authentication of the mail</source>
        <translation>Postanın kimlik denetimi</translation>
    </message>
    <message>
        <source>Gmail&apos;s `421 4.7.26` for mail without SPF or DKIM</source>
        <translation>SPF veya DKIM taşımayan posta için Gmail&apos;den `421 4.7.26`</translation>
    </message>
    <message>
        <source>RFC 7208&apos;s choice for an SPF check that met a temporary DNS error, with 4.4.3</source>
        <translation>SPF denetimi geçici bir DNS hatasına takıldığında RFC 7208&apos;in seçimi, 4.4.3 ile</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Yavaşlatma</translation>
    </message>
    <message>
        <source>Too many connections or too high a rate, at most providers</source>
        <translation>Çoğu sağlayıcıda çok fazla bağlantı veya çok yüksek hız</translation>
    </message>
    <message>
        <source>Exchange Online&apos;s `451 4.7.500`, for an address it slows down</source>
        <translation>Exchange Online&apos;ın yavaşlattığı bir adrese verdiği `451 4.7.500`</translation>
    </message>
    <message>
        <source>Send 451 when you cannot finish this request but could handle the next one, 421 when you could not.</source>
        <translation>Bu isteği bitiremiyor ama bir sonrakini karşılayabilecekseniz 451, onu da karşılayamayacaksanız 421 gönderin.</translation>
    </message>
    <message>
        <source>Either can stand in place of the 220 greeting. 421 expects the client back; 521 belongs to a host that never takes mail.</source>
        <translation>İkisi de 220 karşılamasının yerine gelebilir. 421, istemcinin geri gelmesini bekler; 521 ise hiç posta almayan bir makineye aittir.</translation>
    </message>
    <message>
        <source>A mail server with a passing problem or a limit</source>
        <translation>Geçici sorunu veya sınırı olan bir posta sunucusu</translation>
    </message>
    <message>
        <source>Normally a listener whose only task is to say no</source>
        <translation>Genellikle tek görevi hayır demek olan bir dinleyici</translation>
    </message>
    <message>
        <source>After the reply</source>
        <translation>Yanıttan sonra</translation>
    </message>
    <message>
        <source>The server has closed already</source>
        <translation>Sunucu bağlantıyı hemen kapatır</translation>
    </message>
    <message>
        <source>Formally the session goes on; the server repeats 521 or closes at the next command (RFC 7504)</source>
        <translation>Oturum biçimsel olarak sürer; sunucu 521&apos;i yineler veya sonraki komutta bağlantıyı kapatır (RFC 7504)</translation>
    </message>
    <message>
        <source>Mail in the queue</source>
        <translation>Kuyruktaki posta</translation>
    </message>
    <message>
        <source>Stays there</source>
        <translation>Kuyrukta kalır</translation>
    </message>
    <message>
        <source>Other MX hosts first, then a bounce; Postfix by default keeps it after any 5xx greeting</source>
        <translation>Önce öteki MX sunucuları, sonra geri dönen ileti; Postfix 5xx ile başlayan her karşılamadan sonra varsayılan olarak kuyrukta tutar</translation>
    </message>
    <message>
        <source>Later in a session</source>
        <translation>Oturumun ilerleyen bölümünde</translation>
    </message>
    <message>
        <source>Usual: limits, timeouts, shutdown</source>
        <translation>Olağan: sınırlar, zaman aşımları, kapanma</translation>
    </message>
    <message>
        <source>Not foreseen, yet Postfix sends it to BDAT, disabled (`521 5.5.1`) or malformed (`521 5.5.4`), and hangs up</source>
        <translation>Öngörülmemiştir, oysa Postfix kapatılmış (`521 5.5.1`) veya bozuk yazılmış (`521 5.5.4`) BDAT&apos;a bunu gönderip bağlantıyı kapatır</translation>
    </message>
    <message>
        <source>Meant for you alone</source>
        <translation>Yalnızca size özel olabilir mi</translation>
    </message>
    <message>
        <source>Possible, with too many connections</source>
        <translation>Çok fazla bağlantıda olabilir</translation>
    </message>
    <message>
        <source>Not by the standard; in practice when Postfix (postscreen, an access table) drops a client</source>
        <translation>Standarda göre hayır; uygulamada Postfix bir istemciyi postscreen veya erişim tablosuyla düşürdüğünde</translation>
    </message>
    <message>
        <source>Wait after 421 and count the connections that your server opens at once. On 521 check the domain&apos;s MX records; if they are right, try from another IP address.</source>
        <translation>421&apos;den sonra bekleyin ve sunucunuzun aynı anda açtığı bağlantıları sayın. 521&apos;de alan adının MX kayıtlarını kontrol edin; doğruysa başka bir IP adresinden deneyin.</translation>
    </message>
    <message>
        <source>As an admin, use 421 for maintenance and overload: senders&apos; queues last for days. Keep 521 for a host that takes no mail under any circumstances.</source>
        <translation>Yöneticiyseniz bakım ve aşırı yük için 421 kullanın: Gönderenlerin kuyrukları günlerce dayanır. 521&apos;i hiçbir koşulda posta almayan bir makineye saklayın.</translation>
    </message>
    <message>
        <source>Two refusals that share the last digits: 421 is a passing fault of the whole connection, 551 concerns one recipient who has moved.</source>
        <translation>Son rakamı ortak iki ret: 421 bağlantının tamamındaki geçici bir sorundur, 551 ise taşınmış tek bir alıcıyla ilgilidir.</translation>
    </message>
    <message>
        <source>Known about the recipient</source>
        <translation>Alıcı hakkında bilinen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>The user is known, and the mail belongs elsewhere</source>
        <translation>Kullanıcı bilinmektedir, postası başka yere aittir</translation>
    </message>
    <message>
        <source>What deals with it</source>
        <translation>Kim ele alır</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>A person who reads the reply, checks the address and writes again</source>
        <translation>Yanıtı okuyup adresi kontrol eden ve yeniden yazan bir kişi</translation>
    </message>
    <message>
        <source>When the author hears of it</source>
        <translation>İletiyi yazan ne zaman öğrenir</translation>
    </message>
    <message>
        <source>Only if it lasts until the queue gives up, after days</source>
        <translation>Yalnızca kuyruk günler sonra vazgeçene kadar sürerse</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Hemen</translation>
    </message>
    <message>
        <source>What the text is meant to hold</source>
        <translation>Metnin taşıması beklenen</translation>
    </message>
    <message>
        <source>The server&apos;s host name, and a reason at best</source>
        <translation>Sunucunun makine adı ve en iyi durumda bir neden</translation>
    </message>
    <message>
        <source>The address to use</source>
        <translation>Kullanılacak adres</translation>
    </message>
    <message>
        <source>Ignore a lone 421; when there are many, check your limits and whether the other MX hosts of the domain answer. After 551 correct the stored address, as longer queue times change nothing.</source>
        <translation>Tek bir 421&apos;i önemsemeyin; çok sayıdaysa sınırlarınıza ve alan adının öteki MX sunucularının yanıt verip vermediğine bakın. 551&apos;den sonra kayıtlı adresi düzeltin, çünkü kuyruk süresini uzatmak hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>As an admin, send 421 when the server is going away, and 551 when the user has gone and the new address may be told.</source>
        <translation>Yöneticiyseniz sunucu kapanıyorsa 421, kullanıcı ayrılmışsa ve yeni adresi söylenebilirse 551 gönderin.</translation>
    </message>
    <message>
        <source>Each can turn a client away at the door or fail a message later. 421 leaves the sending server trying; 554 normally ends in a bounce.</source>
        <translation>İkisi de istemciyi kapıda geri çevirebilir veya iletiyi sonradan reddedebilir. 421&apos;de gönderen sunucu denemeyi sürdürür; 554 genellikle geri dönen iletiyle biter.</translation>
    </message>
    <message>
        <source>As a greeting</source>
        <translation>Karşılama olarak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>No mail service here, at least not for this client</source>
        <translation>Burada posta hizmeti yok, en azından bu istemci için yok</translation>
    </message>
    <message>
        <source>If the client talks on</source>
        <translation>İstemci konuşmayı sürdürürse</translation>
    </message>
    <message>
        <source>Nobody is left to talk to</source>
        <translation>Karşıda kimse kalmamıştır</translation>
    </message>
    <message>
        <source>Each command should get 503, until QUIT (RFC 5321)</source>
        <translation>QUIT gelene kadar her komut 503 almalıdır (RFC 5321)</translation>
    </message>
    <message>
        <source>After the final dot</source>
        <translation>Son noktadan sonra</translation>
    </message>
    <message>
        <source>The server broke off without taking the message</source>
        <translation>Sunucu iletiyi almadan bağlantıyı kesmiştir</translation>
    </message>
    <message>
        <source>A content or policy check rejected it</source>
        <translation>Bir içerik veya ilke denetimi iletiyi reddetmiştir</translation>
    </message>
    <message>
        <source>Uses of its own</source>
        <translation>Kendine özgü kullanımları</translation>
    </message>
    <message>
        <source>A timeout, too many errors, a cap on connections</source>
        <translation>Zaman aşımı, çok fazla hata, bağlantı sınırı</translation>
    </message>
    <message>
        <source>DATA without a valid recipient; commands of a client whose TLS is too weak (RFC 3207)</source>
        <translation>Geçerli alıcısı olmayan DATA; TLS&apos;i çok zayıf bir istemcinin komutları (RFC 3207)</translation>
    </message>
    <message>
        <source>What may end it</source>
        <translation>Neyle biter</translation>
    </message>
    <message>
        <source>A slower pace</source>
        <translation>Daha düşük bir hızla</translation>
    </message>
    <message>
        <source>Removing the cause: a list entry, a filter hit, a mail loop</source>
        <translation>Nedenin giderilmesiyle: liste kaydı, filtreye takılma, posta döngüsü</translation>
    </message>
    <message>
        <source>Refused on connection: with 554 look your IP address up in the block list that the text names, with 421 at your connection rate. Take a rising number of 421 about reputation as a warning, since some receivers defer first and refuse later.</source>
        <translation>Bağlanırken reddedildiyseniz: 554&apos;te IP adresinizi metinde adı geçen engelleme listesinde arayın, 421&apos;de bağlantı hızınıza bakın. İtibarla ilgili 421&apos;lerin artmasını uyarı sayın, çünkü bazı alıcı sunucular önce erteler, sonra reddeder.</translation>
    </message>
    <message>
        <source>Send 421 when the same client would be welcome again in an hour, 554 when it would not.</source>
        <translation>Aynı istemci bir saat sonra yeniden kabul görecekse 421, görmeyecekse 554 gönderin.</translation>
    </message>
    <message>
        <source>In the standard, two kinds of failed login: with 432 the account first needs a password transition for the chosen mechanism, with 535 the server refused the credentials. Most 432 in real logs, though, are throttling by Exchange.</source>
        <translation>Standartta iki tür başarısız oturum açma: 432&apos;de hesabın, seçilen mekanizma için önce bir parola geçişine gereksinimi vardır; 535&apos;te sunucu kimlik bilgilerini reddetmiştir. Gerçek günlüklerdeki 432&apos;lerin çoğu ise Exchange&apos;in yavaşlatmasıdır.</translation>
    </message>
    <message>
        <source>What is at fault</source>
        <translation>Sorun nerede</translation>
    </message>
    <message>
        <source>The account&apos;s readiness for that mechanism, not the password</source>
        <translation>Parolada değil, hesabın o mekanizmaya hazır olmamasında</translation>
    </message>
    <message>
        <source>User name, password, token, or the right to log in</source>
        <translation>Kullanıcı adında, parolada, belirteçte veya oturum açma hakkında</translation>
    </message>
    <message>
        <source>What clears it</source>
        <translation>Neyle giderilir</translation>
    </message>
    <message>
        <source>Usually one login with PLAIN, inside TLS</source>
        <translation>Genellikle TLS içinde bir kez PLAIN ile oturum açmakla</translation>
    </message>
    <message>
        <source>Other credentials</source>
        <translation>Başka kimlik bilgileriyle</translation>
    </message>
    <message>
        <source>The same login again</source>
        <translation>Aynı oturum açma bir daha</translation>
    </message>
    <message>
        <source>Works in sessions after the transition</source>
        <translation>Geçişten sonraki oturumlarda çalışır</translation>
    </message>
    <message>
        <source>Fails again, and repeated tries may lock the account</source>
        <translation>Yine başarısız olur, yinelenen denemeler hesabı kilitleyebilir</translation>
    </message>
    <message>
        <source>How often it is seen</source>
        <translation>Ne sıklıkta görülür</translation>
    </message>
    <message>
        <source>`432 4.7.12` is a rarity</source>
        <translation>`432 4.7.12` ender görülür</translation>
    </message>
    <message>
        <source>`535 5.7.8` is an everyday line on submission servers, not least from password-guessing bots</source>
        <translation>`535 5.7.8`, parola deneyen botların da etkisiyle gönderim sunucularında her gün görülür</translation>
    </message>
    <message>
        <source>Other uses of the number</source>
        <translation>Kodun başka kullanımları</translation>
    </message>
    <message>
        <source>`432 4.3.2` of Exchange: too many parallel connections of one mailbox, or too much mail for one at once</source>
        <translation>Exchange&apos;in `432 4.3.2` yanıtı: bir posta kutusunun çok fazla eşzamanlı bağlantısı ya da birine aynı anda çok fazla posta</translation>
    </message>
    <message>
        <source>None: it stays with logins</source>
        <translation>Yoktur: Hep oturum açmayla ilgilidir</translation>
    </message>
    <message>
        <source>Stop a program that gets 535 until its password or token is right. One that gets `432 4.7.12` needs a single PLAIN login over TLS, with the password left as it is; after `432 4.3.2` open fewer connections and wait.</source>
        <translation>535 alan programı, parolası veya belirteci düzelene kadar durdurun. `432 4.7.12` alan programa ise parola değiştirilmeden, TLS üzerinden tek bir PLAIN oturumu yeter; `432 4.3.2`&apos;den sonra daha az bağlantı açıp bekleyin.</translation>
    </message>
    <message>
        <source>Send 432 while you move accounts to a new mechanism, and 535 for a login that fails on its credentials, without saying which part was wrong.</source>
        <translation>Hesapları yeni bir mekanizmaya taşırken 432 gönderin; kimlik bilgileri yüzünden başarısız olan oturum açmalara, hangi parçanın yanlış olduğunu söylemeden 535 verin.</translation>
    </message>
    <message>
        <source>Many servers use them alike, for greylisting above all. Strictly, 450 concerns the mailbox or a policy about it, 451 an error inside the server.</source>
        <translation>Birçok sunucu bunları, en çok da gri listelemede, aynı anlamda kullanır. Aslında 450 posta kutusuyla veya ona ilişkin bir ilkeyle, 451 sunucunun içindeki bir hatayla ilgilidir.</translation>
    </message>
    <message>
        <source>What the server did</source>
        <translation>Sunucu ne yaptı</translation>
    </message>
    <message>
        <source>Its work, and decided to make you wait</source>
        <translation>İşini yaptı ve sizi bekletmeye karar verdi</translation>
    </message>
    <message>
        <source>It tried and could not finish</source>
        <translation>Denedi ve bitiremedi</translation>
    </message>
    <message>
        <source>Where the cause may lie</source>
        <translation>Neden nerede olabilir</translation>
    </message>
    <message>
        <source>Also with you: a first contact, missing reverse DNS, a sender domain that does not resolve</source>
        <translation>Sizde de: ilk temas, eksik ters DNS, çözümlenemeyen gönderen alan adı</translation>
    </message>
    <message>
        <source>Mostly on the receiving side</source>
        <translation>Çoğunlukla alan tarafta</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation>Gri listeleme</translation>
    </message>
    <message>
        <source>What add-ons for Postfix usually send</source>
        <translation>Postfix eklentilerinin genellikle gönderdiği</translation>
    </message>
    <message>
        <source>What Exim&apos;s `defer` verb sends by default</source>
        <translation>Exim&apos;in `defer` fiilinin varsayılan olarak gönderdiği</translation>
    </message>
    <message>
        <source>Example in a standard</source>
        <translation>Standarttaki örnek</translation>
    </message>
    <message>
        <source>A busy mailbox (RFC 5321)</source>
        <translation>Meşgul posta kutusu (RFC 5321)</translation>
    </message>
    <message>
        <source>An SPF check that met a DNS error, with 4.4.3 (RFC 7208)</source>
        <translation>DNS hatasına takılan SPF denetimi, 4.4.3 ile (RFC 7208)</translation>
    </message>
    <message>
        <source>Software need not tell them apart: queue, wait, offer again from the same IP address. If one recipient keeps drawing 450, ask about that mailbox; if a whole domain draws 451 and the text does not speak of throttling, give their fault some hours.</source>
        <translation>Yazılımın bunları ayırması gerekmez: kuyruğa al, bekle, aynı IP adresinden yeniden sun. Tek bir alıcı sürekli 450 alıyorsa o posta kutusunu sorun; bütün bir alan adı 451 alıyor ve metin yavaşlatmadan söz etmiyorsa karşı tarafa birkaç saat tanıyın.</translation>
    </message>
    <message>
        <source>Send 450 when you postpone on purpose, 451 when one of your lookups or filters failed.</source>
        <translation>Bilerek erteliyorsanız 450, sorgularınızdan veya filtrelerinizden biri başarısız olduysa 451 gönderin.</translation>
    </message>
    <message>
        <source>Both put mail off. 450 points to the mailbox or a policy; 452 to a shortage of disk space, quota or room for more recipients.</source>
        <translation>İkisi de postayı erteler. 450 posta kutusuna veya bir ilkeye; 452 ise disk alanı, kota veya alıcı sayısı darlığına işaret eder.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ne gerekir</translation>
    </message>
    <message>
        <source>Time, or a repair on your side if the text names one</source>
        <translation>Zaman ya da metin belirtiyorsa sizin tarafınızda bir düzeltme</translation>
    </message>
    <message>
        <source>Room: somebody on the receiving side has to free it</source>
        <translation>Yer: alan tarafta birinin boşaltması gerekir</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Çok fazla alıcı</translation>
    </message>
    <message>
        <source>Not the code for it</source>
        <translation>Bunun için kullanılmaz</translation>
    </message>
    <message>
        <source>`452 4.5.3`: those accepted so far stand, the rest follow in the next transaction</source>
        <translation>`452 4.5.3`: O ana kadar kabul edilenler geçerlidir, kalanlar sonraki işlemde gider</translation>
    </message>
    <message>
        <source>At MAIL FROM</source>
        <translation>MAIL FROM&apos;da</translation>
    </message>
    <message>
        <source>Not among the replies that RFC 5321 lists there</source>
        <translation>RFC 5321&apos;in orada saydığı yanıtlardan değildir</translation>
    </message>
    <message>
        <source>A declared SIZE that does not fit at the moment (RFC 1870)</source>
        <translation>Bildirilen SIZE değeri şu anda sığmıyordur (RFC 1870)</translation>
    </message>
    <message>
        <source>Full mailbox</source>
        <translation>Dolu posta kutusu</translation>
    </message>
    <message>
        <source>Sometimes as `450 4.2.2`</source>
        <translation>Bazen `450 4.2.2` olarak</translation>
    </message>
    <message>
        <source>The usual way, with 4.2.2</source>
        <translation>Olağan biçimi, 4.2.2 ile</translation>
    </message>
    <message>
        <source>Enhanced codes beside it</source>
        <translation>Yanındaki genişletilmiş kodlar</translation>
    </message>
    <message>
        <source>4.7.x for policy, 4.2.x for the mailbox</source>
        <translation>İlke için 4.7.x, posta kutusu için 4.2.x</translation>
    </message>
    <message>
        <source>4.3.1 system full, 4.2.2 mailbox full, 4.5.3 recipients</source>
        <translation>4.3.1 sistem dolu, 4.2.2 posta kutusu dolu, 4.5.3 alıcı sayısı</translation>
    </message>
    <message>
        <source>If `452 4.5.3` slows a mailing down, offer at most 100 recipients in a transaction, or as many as the EHLO reply announces after `RCPTMAX` (RFC 9422). If one mailbox says 4.2.2 for days, reach its owner by another channel.</source>
        <translation>`452 4.5.3` bir gönderimi yavaşlatıyorsa işlem başına en çok 100 alıcı ya da EHLO yanıtında `RCPTMAX`&apos;ten sonra bildirilen sayıda alıcı sunun (RFC 9422). Bir posta kutusu günlerce 4.2.2 döndürüyorsa sahibine başka bir kanaldan ulaşın.</translation>
    </message>
    <message>
        <source>Send 452 when the mail would be welcome if there were room, 450 when there is room but you want the client to come back.</source>
        <translation>Yer olsa postayı alacaksanız 452, yer var ama istemcinin sonra gelmesini istiyorsanız 450 gönderin.</translation>
    </message>
    <message>
        <source>Nearly one reason phrase, mailbox unavailable, with opposite consequences: with 450 the message waits in the queue, with 550 it comes back.</source>
        <translation>Standart ifadeleri neredeyse aynıdır, ikisi de posta kutusunun kullanılamadığını söyler; sonuçları ise terstir: 450&apos;de ileti kuyrukta bekler, 550&apos;de geri döner.</translation>
    </message>
    <message>
        <source>What the author notices</source>
        <translation>İletiyi yazan ne fark eder</translation>
    </message>
    <message>
        <source>Nothing, or a delay notice after hours</source>
        <translation>Hiçbir şey ya da saatler sonra bir gecikme bildirimi</translation>
    </message>
    <message>
        <source>A bounce at once</source>
        <translation>Hemen bir geri dönen ileti</translation>
    </message>
    <message>
        <source>Typical causes</source>
        <translation>Olağan nedenleri</translation>
    </message>
    <message>
        <source>Greylisting, a locked mailbox, a DNS lookup of the sender that failed</source>
        <translation>Gri listeleme, kilitli posta kutusu, gönderenin başarısız olan DNS sorgusu</translation>
    </message>
    <message>
        <source>An unknown user (5.1.1), a rejection by policy (5.7.x)</source>
        <translation>Bilinmeyen kullanıcı (5.1.1), ilke gereği ret (5.7.x)</translation>
    </message>
    <message>
        <source>Is the address right?</source>
        <translation>Adres doğru mu?</translation>
    </message>
    <message>
        <source>Says nothing about it</source>
        <translation>Bu konuda bir şey söylemez</translation>
    </message>
    <message>
        <source>5.1.1 says no: bulk senders drop it as a hard bounce</source>
        <translation>5.1.1 hayır der: Toplu gönderim yapanlar onu kalıcı hata sayıp listeden çıkarır</translation>
    </message>
    <message>
        <source>A policy behind it</source>
        <translation>Arkasındaki ilke</translation>
    </message>
    <message>
        <source>Often relents with time</source>
        <translation>Çoğu zaman süre geçince yumuşar</translation>
    </message>
    <message>
        <source>Relents when DNS records, content or a list entry change</source>
        <translation>DNS kayıtları, içerik veya liste kaydı değişince yumuşar</translation>
    </message>
    <message>
        <source>Wait out a 450, but write to the recipient&apos;s admin if it is still there after a day: some servers send it for faults that never clear. On 550 5.1.1 check the spelling, then remove the address; on 5.7.x repair what the text names (SPF, DKIM, DMARC, reverse DNS, a block list).</source>
        <translation>450&apos;nin geçmesini bekleyin, ama bir gün sonra sürüyorsa alıcının yöneticisine yazın: Bazı sunucular onu hiç düzelmeyen sorunlar için gönderir. 550 5.1.1&apos;de yazımı kontrol edin, sonra adresi çıkarın; 5.7.x&apos;te metnin adını verdiği şeyi (SPF, DKIM, DMARC, ters DNS, engelleme listesi) düzeltin.</translation>
    </message>
    <message>
        <source>Send 550 for users that do not exist, and 450 in its place only while a migration makes your user list unreliable.</source>
        <translation>Var olmayan kullanıcılar için 550 gönderin; yerine 450&apos;yi yalnızca bir taşıma yüzünden kullanıcı listenize güvenemediğiniz sürece kullanın.</translation>
    </message>
    <message>
        <source>Their cause is usually on the receiving side: 451 reports an error in processing, 452 a lack of room.</source>
        <translation>Nedenleri genellikle alan taraftadır: 451 işlem sırasındaki bir hatayı, 452 yer darlığını bildirir.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>A step failed: a lookup, a filter, a timeout inside</source>
        <translation>Bir adım başarısız oldu: sorgu, filtre, içerideki bir zaman aşımı</translation>
    </message>
    <message>
        <source>Nothing failed, but storage or the recipient buffer is used up</source>
        <translation>Hiçbir şey bozulmadı, ama depolama alanı veya alıcı listesi doldu</translation>
    </message>
    <message>
        <source>Does your message matter?</source>
        <translation>İletinizin etkisi</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Nadiren vardır</translation>
    </message>
    <message>
        <source>Yes: a smaller one, or fewer recipients, may pass at once</source>
        <translation>Vardır: Daha küçük bir ileti veya daha az alıcı hemen geçebilir</translation>
    </message>
    <message>
        <source>SIZE (RFC 1870)</source>
        <translation>SIZE (RFC 1870)</translation>
    </message>
    <message>
        <source>No tie</source>
        <translation>İlgisi yoktur</translation>
    </message>
    <message>
        <source>The reply to a size that does not fit right now</source>
        <translation>Şu anda sığmayan boyuta verilen yanıt</translation>
    </message>
    <message>
        <source>Where the receiving admin looks</source>
        <translation>Alan tarafın yöneticisi nereye bakar</translation>
    </message>
    <message>
        <source>Logs of filters, resolvers and databases</source>
        <translation>Filtre, çözümleyici ve veritabanı günlüklerine</translation>
    </message>
    <message>
        <source>Free disk space (Postfix wants `queue_minfree`, and 1.5 times `message_size_limit`), quotas, limits</source>
        <translation>Boş disk alanına (Postfix `queue_minfree` kadarını ve `message_size_limit` değerinin 1,5 katını ister), kotalara, sınırlara</translation>
    </message>
    <message>
        <source>Often sent so</source>
        <translation>Çoğu zaman bununla gönderilir</translation>
    </message>
    <message>
        <source>Out of place</source>
        <translation>Yeri değildir</translation>
    </message>
    <message>
        <source>On 452 4.5.3 mail servers offer the remaining recipients in another transaction by themselves; on 451 split them only if the text asks for it. If either lasts for hours, tell the receiving postmaster by another path and quote the enhanced status code.</source>
        <translation>452 4.5.3&apos;te posta sunucuları kalan alıcıları kendiliğinden başka bir işlemde sunar; 451&apos;de alıcıları yalnızca metin isterse bölün. İkisinden biri saatlerce sürerse alıcının yöneticisine başka bir yoldan haber verin ve genişletilmiş durum kodunu belirtin.</translation>
    </message>
    <message>
        <source>Send 452 for space, quota and number of recipients, 451 for any other fault of your own that you expect to clear.</source>
        <translation>Alan, kota ve alıcı sayısı için 452; geçmesini beklediğiniz başka her kendi sorununuz için 451 gönderin.</translation>
    </message>
    <message>
        <source>One check, two outcomes: 451 when it could not be carried out or is to be repeated, 550 when it ended against the mail.</source>
        <translation>Tek denetim, iki sonuç: Denetim yapılamadıysa veya yinelenecekse 451, postanın aleyhine sonuçlandıysa 550.</translation>
    </message>
    <message>
        <source>SPF (RFC 7208)</source>
        <translation>SPF (RFC 7208)</translation>
    </message>
    <message>
        <source>Temporary DNS error, with 4.4.3</source>
        <translation>Geçici DNS hatası, 4.4.3 ile</translation>
    </message>
    <message>
        <source>Failed, with 5.7.1, or unusable record, with 5.5.2</source>
        <translation>Geçmedi, 5.7.1 ile; ya da kullanılamaz kayıt, 5.5.2 ile</translation>
    </message>
    <message>
        <source>Gmail and reverse DNS</source>
        <translation>Gmail ve ters DNS</translation>
    </message>
    <message>
        <source>4.7.23: missing or not matching, mail is slowed</source>
        <translation>4.7.23: Yok veya eşleşmiyor, posta yavaşlatılır</translation>
    </message>
    <message>
        <source>5.7.25: the same, mail is refused</source>
        <translation>5.7.25: Aynı durum, posta reddedilir</translation>
    </message>
    <message>
        <source>A recipient the server cannot look up</source>
        <translation>Sunucunun sorgulayamadığı alıcı</translation>
    </message>
    <message>
        <source>User database or verification out of reach</source>
        <translation>Kullanıcı veritabanına veya doğrulamaya ulaşılamıyordur</translation>
    </message>
    <message>
        <source>The user is unknown, 5.1.1</source>
        <translation>Kullanıcı bilinmiyordur, 5.1.1</translation>
    </message>
    <message>
        <source>Exim&apos;s access control verbs</source>
        <translation>Exim&apos;in erişim denetimi fiilleri</translation>
    </message>
    <message>
        <source>`defer`</source>
        <translation>`defer`</translation>
    </message>
    <message>
        <source>`deny`, `drop` and `require`</source>
        <translation>`deny`, `drop` ve `require`</translation>
    </message>
    <message>
        <source>If it comes with every message</source>
        <translation>Her iletide geliyorsa</translation>
    </message>
    <message>
        <source>Ask the receiving admin: a component is down, unless the text speaks of throttling</source>
        <translation>Alan tarafın yöneticisine sorun: Metin yavaşlatmadan söz etmiyorsa bir parça çalışmıyordur</translation>
    </message>
    <message>
        <source>Look at your DNS records, reputation and addresses</source>
        <translation>DNS kayıtlarınıza, itibarınıza ve adreslerinize bakın</translation>
    </message>
    <message>
        <source>A 451 about DNS or reputation is often the warning before the 550: repair what it names while the queue still holds the mail. Never remove an address because of 451.</source>
        <translation>DNS veya itibarla ilgili 451, çoğu zaman 550&apos;den önceki uyarıdır: Posta kuyruktayken metnin söylediğini düzeltin. 451 yüzünden asla adres silmeyin.</translation>
    </message>
    <message>
        <source>Send 451 when a lookup failed, and 550 only when it gave an answer; with 550 in its place, an outage of your own user database bounces mail for real users.</source>
        <translation>Bir sorgu başarısız olduysa 451, yalnızca yanıt geldiyse 550 gönderin; 451 yerine 550 verirseniz kendi kullanıcı veritabanınızdaki bir kesinti gerçek kullanıcıların postasını geri döndürür.</translation>
    </message>
    <message>
        <source>A message that was not processed, with opposite prospects. Filters are where the two get mixed up: 451 means could not judge, 554 means judged.</source>
        <translation>İkisinde de ileti işlenmemiştir ama sonrası tam tersidir. İkisi en çok filtrelerde karışır: 451 karar verilemediğini, 554 karar verildiğini gösterir.</translation>
    </message>
    <message>
        <source>What the server thinks of the message</source>
        <translation>Sunucu ileti hakkında ne düşünür</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Belli değildir</translation>
    </message>
    <message>
        <source>A verdict, or the end of a transaction that cannot succeed</source>
        <translation>Bir karar ya da başarıya ulaşamayacak bir işlemin sonu</translation>
    </message>
    <message>
        <source>Content scanner</source>
        <translation>İçerik tarama aracı</translation>
    </message>
    <message>
        <source>Is down</source>
        <translation>Çalışmıyordur</translation>
    </message>
    <message>
        <source>Has found malware or spam</source>
        <translation>Kötü amaçlı yazılım veya istenmeyen ileti (spam) bulmuştur</translation>
    </message>
    <message>
        <source>A mail loop</source>
        <translation>Posta döngüsü</translation>
    </message>
    <message>
        <source>Would keep the message circling for days</source>
        <translation>İletiyi günlerce döndürürdü</translation>
    </message>
    <message>
        <source>Breaks it</source>
        <translation>Döngüyü kırar</translation>
    </message>
    <message>
        <source>A bounce, whose text is often the only clue</source>
        <translation>Metni çoğu zaman tek ipucu olan bir geri dönen ileti</translation>
    </message>
    <message>
        <source>Leave the message as it is after 451. After 554 change it only if the text blames the content: reputation of the IP address or missing authentication may be the cause instead.</source>
        <translation>451&apos;den sonra iletiye dokunmayın. 554&apos;ten sonra yalnızca metin içeriği suçluyorsa değiştirin: Neden IP adresinin itibarı veya eksik kimlik doğrulaması olabilir.</translation>
    </message>
    <message>
        <source>On your own server look for filters that answer 554 when they time out: each such reply bounces mail that 451 would have saved. Send 554 only when you did judge and no narrower code (550, 552, 553) fits.</source>
        <translation>Kendi sunucunuzda zaman aşımına uğrayınca 554 döndüren filtreleri arayın: Bu tür her yanıt, 451&apos;in kurtaracağı postayı geri döndürür. 554&apos;ü ancak gerçekten karar verdiyseniz ve daha dar bir kod (550, 552, 553) uymuyorsa gönderin.</translation>
    </message>
    <message>
        <source>Both are about storage and limits: 452 means no room now, 552 over a quota or a size limit. Where the border runs has changed since the early days of SMTP.</source>
        <translation>İkisi de depolama ve sınırlarla ilgilidir: 452 şu anda yer olmadığını, 552 kotanın veya boyut sınırının aşıldığını söyler. Aradaki çizgi SMTP&apos;nin ilk günlerinden bu yana değişmiştir.</translation>
    </message>
    <message>
        <source>Declared SIZE (RFC 1870)</source>
        <translation>Bildirilen SIZE (RFC 1870)</translation>
    </message>
    <message>
        <source>Does not fit at present</source>
        <translation>Şu anda sığmıyor</translation>
    </message>
    <message>
        <source>Exceeds the server&apos;s fixed maximum</source>
        <translation>Sunucunun sabit üst sınırını aşıyor</translation>
    </message>
    <message>
        <source>Required where the server&apos;s own limit is exhausted (RFC 5321)</source>
        <translation>Sunucunun kendi sınırı dolduğunda zorunludur (RFC 5321)</translation>
    </message>
    <message>
        <source>RFC 821&apos;s code, to be taken as temporary; a site&apos;s policy may still choose a 5yz code, and Exim does with `recipients_max_reject`</source>
        <translation>RFC 821&apos;in kodu, geçici sayılmalıdır; kuruluş ilkesi yine de 5yz seçebilir, Exim de `recipients_max_reject` ile seçer</translation>
    </message>
    <message>
        <source>4.2.2, from systems that expect the owner to make room soon</source>
        <translation>4.2.2, sahibinin yakında yer açmasını bekleyen sistemlerden</translation>
    </message>
    <message>
        <source>5.2.2, from those that do not</source>
        <translation>5.2.2, bunu beklemeyenlerden</translation>
    </message>
    <message>
        <source>The unchanged message</source>
        <translation>Değişmemiş ileti</translation>
    </message>
    <message>
        <source>Can get through later</source>
        <translation>Sonra geçebilir</translation>
    </message>
    <message>
        <source>Cannot, for size: send a smaller one or a link</source>
        <translation>Boyut yüzündense geçemez: Daha küçüğünü veya bağlantı gönderin</translation>
    </message>
    <message>
        <source>Too large for one recipient</source>
        <translation>Tek bir alıcı için fazla büyükse</translation>
    </message>
    <message>
        <source>The client may queue that copy again (RFC 1870)</source>
        <translation>İstemci o kopyayı yeniden kuyruğa alabilir (RFC 1870)</translation>
    </message>
    <message>
        <source>It may not</source>
        <translation>Alamaz</translation>
    </message>
    <message>
        <source>On 552 5.3.4 compare the number after SIZE in the EHLO reply with the message as sent: Base64 makes attachments more than a third larger. 5.2.3 points to a lower limit of the mailbox itself. If a 552 to RCPT TO speaks of too many recipients, split the list and go on as for 452.</source>
        <translation>552 5.3.4&apos;te EHLO yanıtında SIZE&apos;dan sonraki sayıyı iletinin gönderilen haliyle karşılaştırın: Base64, ekleri üçte birden fazla büyütür. 5.2.3, posta kutusunun kendisindeki daha düşük bir sınırı gösterir. RCPT TO&apos;ya gelen 552 çok fazla alıcıdan söz ediyorsa listeyi bölün ve 452&apos;deki gibi devam edin.</translation>
    </message>
    <message>
        <source>Send 452 if the same message may fit later, 552 if it exceeds a configured limit. For recipients say 452; only where messages with so many are forbidden altogether does a 5yz code fit.</source>
        <translation>Aynı ileti sonra sığabilecekse 452, ayarlanmış bir sınırı aşıyorsa 552 gönderin. Alıcı sayısı için 452 kullanın; bu kadar çok alıcılı iletileri tümüyle yasaklıyorsanız 5yz de olur.</translation>
    </message>
    <message>
        <source>Both turn up around STARTTLS and AUTH. With 454 the server&apos;s own TLS or login service is failing; with 530 the client has skipped a step which the server demands.</source>
        <translation>İkisi de STARTTLS ve AUTH dolaylarında görülür. 454&apos;te sunucunun kendi TLS veya oturum açma hizmeti çalışmıyordur; 530&apos;da istemci, sunucunun istediği bir adımı atlamıştır.</translation>
    </message>
    <message>
        <source>What brings it about</source>
        <translation>Neden ortaya çıkar</translation>
    </message>
    <message>
        <source>A breakdown: an unreadable key file, an unreachable password database</source>
        <translation>Bir arıza: okunamayan anahtar dosyası, ulaşılamayan parola veritabanı</translation>
    </message>
    <message>
        <source>A rule that the admin has set on purpose</source>
        <translation>Yöneticinin bilerek koyduğu bir kural</translation>
    </message>
    <message>
        <source>The command that draws it</source>
        <translation>Hangi komuta gelir</translation>
    </message>
    <message>
        <source>STARTTLS or AUTH itself</source>
        <translation>Doğrudan STARTTLS veya AUTH komutuna</translation>
    </message>
    <message>
        <source>One that came too early, typically MAIL FROM</source>
        <translation>Erken gelen bir komuta, genellikle MAIL FROM</translation>
    </message>
    <message>
        <source>Going on without the step</source>
        <translation>Adımı atlayıp sürdürmek</translation>
    </message>
    <message>
        <source>Open to a client after STARTTLS, if its own policy allows plain text (RFC 3207)</source>
        <translation>STARTTLS&apos;ten sonra, kendi ilkesi şifrelenmemiş iletimi kaldırıyorsa istemci için mümkündür (RFC 3207)</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Mümkün değildir</translation>
    </message>
    <message>
        <source>Relaying without a login</source>
        <translation>Oturum açmadan aktarma</translation>
    </message>
    <message>
        <source>Postfix by default: `454 4.7.1` and `Relay access denied`, which waiting never heals</source>
        <translation>Varsayılan Postfix: `454 4.7.1` ve `Relay access denied`; beklemek bunu asla düzeltmez</translation>
    </message>
    <message>
        <source>A submission server that relays only after AUTH</source>
        <translation>Yalnızca AUTH&apos;tan sonra aktaran gönderim sunucusu</translation>
    </message>
    <message>
        <source>Cure on the client</source>
        <translation>İstemcideki çözümü</translation>
    </message>
    <message>
        <source>None for a failing service; log in against `Relay access denied`</source>
        <translation>Çalışmayan hizmet için yoktur; `Relay access denied` için oturum açın</translation>
    </message>
    <message>
        <source>Port 587 with STARTTLS or 465 with TLS, and authentication on</source>
        <translation>587 numaralı bağlantı noktasında STARTTLS veya 465&apos;te TLS; kimlik doğrulama da açık olmalıdır</translation>
    </message>
    <message>
        <source>Read the text of a 454 before you wait: one that speaks of TLS or authentication passes, one that speaks of relaying does not. Do not switch TLS off to get past either code.</source>
        <translation>454 gelince beklemeden önce metni okuyun: TLS veya kimlik doğrulamadan söz eden geçer, aktarmadan söz eden geçmez. Hangisi olursa olsun, ondan kurtulmak için TLS&apos;i kapatmayın.</translation>
    </message>
    <message>
        <source>Send 454 while TLS or authentication is out of order, 530 when they work and the client has not used them. On a public MX never demand STARTTLS with 530 (RFC 3207).</source>
        <translation>TLS veya kimlik doğrulama bozukken 454, çalışıyor ama istemci kullanmamışsa 530 gönderin. Herkese açık bir MX&apos;te 530 ile STARTTLS istemeyin (RFC 3207).</translation>
    </message>
    <message>
        <source>A login that gets 454 failed because of the server; one that gets 535 failed on its credentials. Mail programs that prompt for a password in both cases hide the difference.</source>
        <translation>454 alan oturum açma sunucu yüzünden, 535 alan ise kimlik bilgileri yüzünden başarısız olmuştur. İkisinde de parola soran posta programları bu farkı gizler.</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Denetlenememiştir</translation>
    </message>
    <message>
        <source>Was refused, or the account may not log in here</source>
        <translation>Reddedilmiştir ya da hesabın burada oturum açma izni yoktur</translation>
    </message>
    <message>
        <source>Ask the user for another one?</source>
        <translation>Kullanıcıdan yenisi istensin mi?</translation>
    </message>
    <message>
        <source>No: report a server failure (RFC 4954)</source>
        <translation>Hayır: Sunucu hatası bildirilir (RFC 4954)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Many accounts at once</source>
        <translation>Aynı anda çok sayıda hesapta</translation>
    </message>
    <message>
        <source>A backend such as LDAP, RADIUS or Dovecot is out of reach</source>
        <translation>LDAP, RADIUS veya Dovecot gibi bir arka uca ulaşılamıyordur</translation>
    </message>
    <message>
        <source>From a few IP addresses: password guessing</source>
        <translation>Birkaç IP adresinden geliyorsa: parola denemesi</translation>
    </message>
    <message>
        <source>What else it may be</source>
        <translation>Başka ne olabilir</translation>
    </message>
    <message>
        <source>No TLS for now, Gmail&apos;s `Too many login attempts`, and Postfix&apos;s `Relay access denied` (4.7.1), which waiting does not heal</source>
        <translation>Şimdilik TLS yok, Gmail&apos;in `Too many login attempts` yanıtı ve Postfix&apos;in beklemekle düzelmeyen `Relay access denied` (4.7.1) yanıtı</translation>
    </message>
    <message>
        <source>Logins over SMTP switched off, as in Exchange Online&apos;s `535 5.7.139`</source>
        <translation>SMTP ile oturum açmanın kapatılmış olması, Exchange Online&apos;ın `535 5.7.139` yanıtı gibi</translation>
    </message>
    <message>
        <source>Automatic senders keep the mail and try again after `454 4.7.0`, but stop at 535 until the password or token has been renewed. If a password that works in webmail draws 535, ask whether the provider wants an app password or OAuth.</source>
        <translation>Otomatik gönderenler `454 4.7.0` gelince postayı saklayıp yeniden dener, 535&apos;te ise parola veya belirteç yenilenene kadar durur. Web postasında çalışan parola 535 alıyorsa sağlayıcının uygulama parolası veya OAuth isteyip istemediğine bakın.</translation>
    </message>
    <message>
        <source>Send 454 whenever you could not ask the user database: a 535 makes people change passwords that were right.</source>
        <translation>Kullanıcı veritabanına soramadıysanız 454 gönderin: 535, insanlara doğru olan parolalarını değiştirtir.</translation>
    </message>
    <message>
        <source>Two forms of one everyday refusal, `Relay access denied`, and otherwise unrelated: Postfix sends it as 454 4.7.1 or as 554 5.7.1, depending on which restriction stops the client.</source>
        <translation>Her gün görülen tek bir reddin iki biçimi (`Relay access denied`), bunun dışında ilgisiz iki kod: Postfix bu reddi, istemciyi hangi kısıtlama durdurursa ona göre 454 4.7.1 veya 554 5.7.1 olarak gönderir.</translation>
    </message>
    <message>
        <source>Postfix restriction behind it</source>
        <translation>Arkasındaki Postfix ayarı</translation>
    </message>
    <message>
        <source>`defer_unauth_destination`, the last item of the default `smtpd_relay_restrictions` since 2.10</source>
        <translation>`defer_unauth_destination`, 2.10&apos;dan beri varsayılan `smtpd_relay_restrictions` listesinin son öğesi</translation>
    </message>
    <message>
        <source>`reject_unauth_destination`, often still in `smtpd_recipient_restrictions`</source>
        <translation>`reject_unauth_destination`, çoğu zaman `smtpd_recipient_restrictions` içinde durur</translation>
    </message>
    <message>
        <source>What a relay client&apos;s queue does</source>
        <translation>Aktarmak isteyen istemcinin kuyruğu</translation>
    </message>
    <message>
        <source>Tries for days in vain: waiting never heals 4.7.1</source>
        <translation>Günlerce boşuna dener: Beklemek 4.7.1&apos;i asla düzeltmez</translation>
    </message>
    <message>
        <source>Returns the message at once</source>
        <translation>İletiyi hemen geri döndürür</translation>
    </message>
    <message>
        <source>Meanings of its own</source>
        <translation>Kendine özgü anlamları</translation>
    </message>
    <message>
        <source>STARTTLS or AUTH out of order for now (4.7.0)</source>
        <translation>STARTTLS veya AUTH şimdilik çalışmıyor (4.7.0)</translation>
    </message>
    <message>
        <source>No service for this client, no valid recipient, a rejected message</source>
        <translation>Bu istemciye hizmet yok, geçerli alıcı yok, reddedilen ileti</translation>
    </message>
    <message>
        <source>Why one would choose it</source>
        <translation>Neden seçilir</translation>
    </message>
    <message>
        <source>Mail survives a wrong setting of your own until it is mended</source>
        <translation>Kendi yanlış ayarınız düzelene kadar posta kaybolmaz</translation>
    </message>
    <message>
        <source>The author learns of the refusal at once</source>
        <translation>İletiyi yazan reddi hemen öğrenir</translation>
    </message>
    <message>
        <source>For `Relay access denied` under either number: log in, use port 587 or your own provider&apos;s server, or correct the MX record or route that led there. Only a 454 about TLS or authentication is worth waiting for.</source>
        <translation>Hangi kodla gelirse gelsin `Relay access denied` için: Oturum açın, 587 numaralı bağlantı noktasını veya kendi sağlayıcınızın sunucusunu kullanın ya da oraya götüren MX kaydını veya rotayı düzeltin. Yalnızca TLS&apos;ten veya kimlik doğrulamadan söz eden 454 beklemeye değer.</translation>
    </message>
    <message>
        <source>As the admin of a Postfix server, add the missing domain, network or login if the client is yours; once the configuration is proven, `reject_unauth_destination` spares strangers the retries.</source>
        <translation>Bir Postfix sunucusunun yöneticisiyseniz ve istemci sizinse eksik alan adını, ağı veya oturum açmayı ekleyin; yapılandırma sınandıktan sonra `reject_unauth_destination` yabancıları boşuna yeniden denemekten kurtarır.</translation>
    </message>
    <message>
        <source>A parameter of MAIL FROM or RCPT TO is the obstacle in both. With 455 the server cannot honor it right now; with 555 it does not recognize or implement it.</source>
        <translation>İkisinde de engel, MAIL FROM veya RCPT TO komutunun bir parametresidir. 455&apos;te sunucu parametreyi şu anda karşılayamaz; 555&apos;te tanımaz veya desteklemez.</translation>
    </message>
    <message>
        <source>What the client has to do</source>
        <translation>İstemcinin yapması gereken</translation>
    </message>
    <message>
        <source>Keep the command and wait</source>
        <translation>Komutu değiştirmeden bekler</translation>
    </message>
    <message>
        <source>Drop the parameter, which can mean converting the message or returning it</source>
        <translation>Parametreyi bırakır; bu yüzden iletiyi dönüştürmesi veya geri döndürmesi gerekebilir</translation>
    </message>
    <message>
        <source>Who may be at fault</source>
        <translation>Sorun kimde olabilir</translation>
    </message>
    <message>
        <source>The server: it can meet a flawless client</source>
        <translation>Sunucuda: Hatasız bir istemci de alabilir</translation>
    </message>
    <message>
        <source>Often the client, as parameters may be used only if the EHLO reply lists their extension</source>
        <translation>Çoğu zaman istemcide; parametreler ancak uzantıları EHLO yanıtında varsa kullanılabilir</translation>
    </message>
    <message>
        <source>Hidden behind it</source>
        <translation>Arkasında gizlenen</translation>
    </message>
    <message>
        <source>A component of the server that is down for the moment</source>
        <translation>Sunucunun şimdilik çalışmayan bir parçası</translation>
    </message>
    <message>
        <source>A proxy that advertises in EHLO what the server behind it lacks</source>
        <translation>Arkasındaki sunucuda olmayanı EHLO&apos;da ilan eden bir vekil sunucu</translation>
    </message>
    <message>
        <source>SIZE, which has codes of its own</source>
        <translation>Kendi kodları olan SIZE</translation>
    </message>
    <message>
        <source>452 for a size that does not fit right now</source>
        <translation>Şu anda sığmayan boyut için 452</translation>
    </message>
    <message>
        <source>552 for one over the limit</source>
        <translation>Sınırı aşan boyut için 552</translation>
    </message>
    <message>
        <source>Leave the message queued on 455; if every try ends so, the server will never support that parameter: drop it. On 555 compare the parameters in your log with the latest EHLO reply, and look at the address too: Gmail&apos;s `555 5.5.2` stands for broken syntax.</source>
        <translation>455&apos;te iletiyi kuyrukta bırakın; her deneme böyle bitiyorsa sunucu o parametreyi hiç desteklemeyecektir: Parametreyi bırakın. 555&apos;te günlüğünüzdeki parametreleri son EHLO yanıtıyla karşılaştırın, adrese de bakın: Gmail&apos;in `555 5.5.2` yanıtı bozuk sözdizimini bildirir.</translation>
    </message>
    <message>
        <source>Send 455 only for an extension that you have advertised and expect to offer again soon, 555 for parameters that you have not advertised.</source>
        <translation>455&apos;i yalnızca ilan ettiğiniz ve yakında yeniden sunacağınız bir uzantı için, 555&apos;i ilan etmediğiniz parametreler için gönderin.</translation>
    </message>
    <message>
        <source>Syntax errors at different spots: 500 stumbles over the command word or the length of the line, 501 over what follows the word.</source>
        <translation>Farklı yerlerdeki sözdizimi hataları: 500 komut sözcüğüne veya satırın uzunluğuna, 501 ise sözcükten sonrasına takılır.</translation>
    </message>
    <message>
        <source>What the server understood</source>
        <translation>Sunucu neyi anladı</translation>
    </message>
    <message>
        <source>Not even the command</source>
        <translation>Komutu bile anlamadı</translation>
    </message>
    <message>
        <source>The command, but not its argument: no host name after EHLO, no angle brackets</source>
        <translation>Komutu anladı, argümanını anlamadı: EHLO&apos;dan sonra makine adı yok, açılı ayraç yok</translation>
    </message>
    <message>
        <source>In reply to EHLO</source>
        <translation>EHLO&apos;ya yanıt olarak</translation>
    </message>
    <message>
        <source>The client may fall back to HELO</source>
        <translation>İstemci HELO&apos;ya dönebilir</translation>
    </message>
    <message>
        <source>It has to correct the name that it sends</source>
        <translation>İstemci gönderdiği adı düzeltmelidir</translation>
    </message>
    <message>
        <source>During AUTH (RFC 4954)</source>
        <translation>AUTH sırasında (RFC 4954)</translation>
    </message>
    <message>
        <source>A line too long for the buffer, 5.5.6</source>
        <translation>Arabelleğe sığmayan uzun satır, 5.5.6</translation>
    </message>
    <message>
        <source>Broken Base64, an unwelcome initial response, a login canceled by the client</source>
        <translation>Bozuk Base64, kabul edilmeyen ilk yanıt, istemcinin iptal ettiği oturum açma</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Çok uzun olan</translation>
    </message>
    <message>
        <source>The whole line: `Line too long`</source>
        <translation>Satırın tamamı: `Line too long`</translation>
    </message>
    <message>
        <source>The address: `Path too long`</source>
        <translation>Adres: `Path too long`</translation>
    </message>
    <message>
        <source>Many of them</source>
        <translation>Çok sayıda gelirse</translation>
    </message>
    <message>
        <source>The two ends are out of step, or a firewall overwrites commands</source>
        <translation>İki uç birbirinden kopmuştur ya da bir güvenlik duvarı komutların üstüne yazıyordur</translation>
    </message>
    <message>
        <source>Bad addresses or host names in your data</source>
        <translation>Verilerinizde hatalı adresler veya makine adları vardır</translation>
    </message>
    <message>
        <source>For 500 capture the session to see what really arrived; for 501 print the argument with its quotes, spaces and invisible characters.</source>
        <translation>500 için gerçekte neyin ulaştığını görmek üzere oturumu yakalayın; 501 için argümanı tırnakları, boşlukları ve görünmez karakterleriyle birlikte yazdırın.</translation>
    </message>
    <message>
        <source>Send 500 when your parser does not find the command, and 501 when the arguments break the grammar or stand where none belong (DATA, RSET, QUIT, STARTTLS). Unknown parameters of MAIL FROM or RCPT TO get 555.</source>
        <translation>Ayrıştırıcınız komutu bulamazsa 500 gönderin; argümanlar dilbilgisini bozuyorsa veya bulunmamaları gereken yerdeyse (DATA, RSET, QUIT, STARTTLS) 501 gönderin. MAIL FROM veya RCPT TO komutunun bilinmeyen parametreleri 555 alır.</translation>
    </message>
    <message>
        <source>The command is refused whichever comes: 500 says that the server does not know the word, 502 that it knows the word and has no implementation for it.</source>
        <translation>Hangisi gelirse gelsin komut reddedilmiştir: 500, sunucunun sözcüğü tanımadığını; 502 ise tanıdığını ama uygulamadığını söyler.</translation>
    </message>
    <message>
        <source>What draws it</source>
        <translation>Neye gelir</translation>
    </message>
    <message>
        <source>A typing error, or another product&apos;s private command</source>
        <translation>Yazım hatasına veya başka bir ürünün özel komutuna</translation>
    </message>
    <message>
        <source>A standard command that this server does without, such as TURN</source>
        <translation>Bu sunucunun kullanmadığı standart bir komuta, örneğin TURN</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>Satır uzunluğu</translation>
    </message>
    <message>
        <source>A second use of the number</source>
        <translation>Kodun ikinci kullanımı</translation>
    </message>
    <message>
        <source>Never concerned</source>
        <translation>Hiç ilgisi yoktur</translation>
    </message>
    <message>
        <source>Whose decision</source>
        <translation>Kimin kararı</translation>
    </message>
    <message>
        <source>Perhaps nobody&apos;s: damage on the way, for instance a firewall that overwrites commands</source>
        <translation>Belki kimsenin: yolda bozulma, örneğin komutların üstüne yazan güvenlik duvarı</translation>
    </message>
    <message>
        <source>The server&apos;s author or admin</source>
        <translation>Sunucunun geliştiricisinin veya yöneticisinin</translation>
    </message>
    <message>
        <source>Unknown commands in the field</source>
        <translation>Uygulamada bilinmeyen komutlar</translation>
    </message>
    <message>
        <source>Postfix since 3.7 (`500 5.5.2`), Exim, Sendmail, Exchange</source>
        <translation>3.7&apos;den beri Postfix (`500 5.5.2`), Exim, Sendmail, Exchange</translation>
    </message>
    <message>
        <source>Postfix before 3.7 (`502 5.5.2`) and still its `postscreen`; qmail, Gmail</source>
        <translation>3.7&apos;den önce Postfix (`502 5.5.2`), bugün de onun `postscreen` sunucusu; qmail, Gmail</translation>
    </message>
    <message>
        <source>Do without the command and use only what EHLO lists; after a refused EHLO fall back to HELO. If MAIL FROM draws 500, look for stray bytes of the command before it; if it draws 502, that is hardly a full mail server.</source>
        <translation>Komutu kullanmayın, yalnızca EHLO&apos;nun listelediğiyle yetinin; EHLO reddedilirse HELO&apos;ya dönün. MAIL FROM 500 alıyorsa önceki komuttan kalan fazla baytları arayın; 502 alıyorsa karşınızda tam bir posta sunucusu olduğu şüphelidir.</translation>
    </message>
    <message>
        <source>Objections to an argument: for 501 it is malformed, for 504 it is well formed but a value that this server does not support.</source>
        <translation>Argümana itirazlar: 501 için biçimi bozuktur; 504 için biçimi doğrudur ama bu sunucunun desteklemediği bir değerdir.</translation>
    </message>
    <message>
        <source>On another server</source>
        <translation>Başka bir sunucuda</translation>
    </message>
    <message>
        <source>An error there too</source>
        <translation>Orada da hatadır</translation>
    </message>
    <message>
        <source>Perhaps accepted</source>
        <translation>Belki kabul edilir</translation>
    </message>
    <message>
        <source>In AUTH (RFC 4954)</source>
        <translation>AUTH&apos;ta (RFC 4954)</translation>
    </message>
    <message>
        <source>Login data that cannot be decoded</source>
        <translation>Çözülemeyen oturum açma verisi</translation>
    </message>
    <message>
        <source>A mechanism that is not supported or needs encryption</source>
        <translation>Desteklenmeyen veya şifreleme isteyen bir mekanizma</translation>
    </message>
    <message>
        <source>Postfix and the HELO name</source>
        <translation>Postfix ve HELO adı</translation>
    </message>
    <message>
        <source>Invalid syntax, with `reject_invalid_helo_hostname`</source>
        <translation>Geçersiz sözdizimi, `reject_invalid_helo_hostname` ile</translation>
    </message>
    <message>
        <source>Not fully qualified, with `reject_non_fqdn_helo_hostname`</source>
        <translation>Tam nitelikli olmayan ad, `reject_non_fqdn_helo_hostname` ile</translation>
    </message>
    <message>
        <source>MAIL FROM and RCPT TO</source>
        <translation>MAIL FROM ve RCPT TO</translation>
    </message>
    <message>
        <source>Addresses that cannot be parsed</source>
        <translation>Ayrıştırılamayan adresler</translation>
    </message>
    <message>
        <source>Not foreseen: unknown parameters get 555, though Postfix uses 504 for addresses without a full domain</source>
        <translation>Öngörülmemiştir: Bilinmeyen parametreler 555 alır; Postfix ise tam alan adı taşımayan adreslere 504 verir</translation>
    </message>
    <message>
        <source>If AUTH draws 504, choose a mechanism from the EHLO list that follows STARTTLS; if it draws 501, debug how your client encodes the login. A text that asks for a fully qualified name wants the sending server&apos;s host name set to a complete DNS name.</source>
        <translation>AUTH 504 alıyorsa STARTTLS&apos;ten sonraki EHLO listesinden bir mekanizma seçin; 501 alıyorsa istemcinizin oturum açma verisini nasıl kodladığını inceleyin. Tam nitelikli ad isteyen metin, gönderen sunucunun makine adının eksiksiz bir DNS adına ayarlanmasını bekler.</translation>
    </message>
    <message>
        <source>Send 501 when the grammar is broken, 504 when the grammar is fine and your implementation lacks that value.</source>
        <translation>Dilbilgisi bozuksa 501, dilbilgisi doğruysa ama sunucunuz o değeri desteklemiyorsa 504 gönderin.</translation>
    </message>
    <message>
        <source>A badly written address can bring either. 501 faults the command line as such, 553 the mailbox name that stands in it.</source>
        <translation>Kötü yazılmış bir adres ikisine de yol açabilir. 501 komut satırının kendisine, 553 ise onun içindeki posta kutusu adına itiraz eder.</translation>
    </message>
    <message>
        <source>When the server objects</source>
        <translation>Sunucu ne zaman itiraz eder</translation>
    </message>
    <message>
        <source>While it parses the line: brackets, quoting, a space after the colon</source>
        <translation>Satırı ayrıştırırken: ayraçlar, tırnaklar, iki noktadan sonraki boşluk</translation>
    </message>
    <message>
        <source>Once it has read the address and does not allow it</source>
        <translation>Adresi okuyup izin vermediğinde</translation>
    </message>
    <message>
        <source>Does it matter who you are?</source>
        <translation>Kim olduğunuz önemli mi?</translation>
    </message>
    <message>
        <source>Not by the standard, though some servers send it for a poor reputation</source>
        <translation>Standarda göre hayır; yine de bazı sunucular kötü itibar için gönderir</translation>
    </message>
    <message>
        <source>Often: a login that may not use this sender address</source>
        <translation>Çoğu zaman: Oturum açan kullanıcı bu gönderen adresini kullanamaz</translation>
    </message>
    <message>
        <source>Special roles</source>
        <translation>Özel rolleri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoktur</translation>
    </message>
    <message>
        <source>VRFY for an ambiguous name; 5.6.7 for a recipient that must be ASCII (RFC 6531)</source>
        <translation>Belirsiz bir ad için VRFY; ASCII olması gereken alıcı için 5.6.7 (RFC 6531)</translation>
    </message>
    <message>
        <source>Where the fix is made</source>
        <translation>Düzeltme nerede yapılır</translation>
    </message>
    <message>
        <source>In the program or list that wrote the line</source>
        <translation>Satırı yazan programda veya listede</translation>
    </message>
    <message>
        <source>In the account, its permitted addresses, or the name itself</source>
        <translation>Hesapta, izinli adreslerinde ya da adın kendisinde</translation>
    </message>
    <message>
        <source>For 501 inspect the bytes: a display name, a semicolon or a trailing space may have slipped from your list into the address. For 553 to MAIL FROM, send from the address of the account or have the admin allow the other one.</source>
        <translation>501 için baytları inceleyin: Listenizden adrese görünen ad, noktalı virgül veya sondaki bir boşluk karışmış olabilir. MAIL FROM&apos;a gelen 553&apos;te hesabın kendi adresinden gönderin ya da yöneticiden öteki adrese izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>Send 501 if you cannot parse the line and 553 if you can but reject the name; a proper name that merely has no mailbox gets 550.</source>
        <translation>Satırı ayrıştıramıyorsanız 501, ayrıştırıp adı reddediyorsanız 553 gönderin; yalnızca posta kutusu bulunmayan düzgün bir ad 550 alır.</translation>
    </message>
    <message>
        <source>Both meet MAIL FROM and RCPT TO: 501 rejects the argument as wrongly written, 555 an extension parameter that stands behind the address.</source>
        <translation>İkisi de MAIL FROM ve RCPT TO&apos;da görülür: 501 argümanı yanlış yazıldığı için, 555 ise adresin arkasındaki bir uzantı parametresini reddeder.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Neyin kastedildiği</translation>
    </message>
    <message>
        <source>Usually the address, or a known parameter with a malformed value</source>
        <translation>Genellikle adres ya da değeri bozuk, bilinen bir parametre</translation>
    </message>
    <message>
        <source>A keyword such as BODY, SMTPUTF8, RET or NOTIFY that the server does not know or implement</source>
        <translation>Sunucunun bilmediği veya desteklemediği BODY, SMTPUTF8, RET veya NOTIFY gibi bir anahtar sözcük</translation>
    </message>
    <message>
        <source>After HELO instead of EHLO</source>
        <translation>EHLO yerine HELO&apos;dan sonra</translation>
    </message>
    <message>
        <source>The risk is the same</source>
        <translation>Olasılık aynıdır</translation>
    </message>
    <message>
        <source>More likely, since no parameter may be used</source>
        <translation>Daha olasıdır, çünkü hiçbir parametre kullanılamaz</translation>
    </message>
    <message>
        <source>Address without angle brackets</source>
        <translation>Açılı ayraçsız adres</translation>
    </message>
    <message>
        <source>The usual reply</source>
        <translation>Olağan yanıt</translation>
    </message>
    <message>
        <source>Gmail&apos;s choice: `555 5.5.2`</source>
        <translation>Gmail&apos;in seçimi: `555 5.5.2`</translation>
    </message>
    <message>
        <source>Where else it may come</source>
        <translation>Başka nerede gelebilir</translation>
    </message>
    <message>
        <source>In reply to any command</source>
        <translation>Her komuta yanıt olarak</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Hiçbir yerde</translation>
    </message>
    <message>
        <source>Start from the raw command in the log. A misspelled address is corrected whichever came; if the address is fine, make the client obey the latest EHLO reply, including the one after STARTTLS.</source>
        <translation>Günlükteki ham komuttan başlayın. Hatalı yazılmış adres, hangisi gelmiş olursa olsun düzeltilir; adres doğruysa istemcinin, STARTTLS&apos;ten sonraki de içinde olmak üzere, son EHLO yanıtına uymasını sağlayın.</translation>
    </message>
    <message>
        <source>Send 501 from the parser, and 555 when a parameter name is not among those that you have advertised.</source>
        <translation>501&apos;i ayrıştırıcıdan gönderin; parametre adı ilan ettikleriniz arasında değilse 555 gönderin.</translation>
    </message>
    <message>
        <source>Refusals to run a command: 502 because there is no implementation, 503 because this is not the moment for it.</source>
        <translation>Komutu çalıştırmayı reddeden iki yanıt: 502 uygulaması olmadığı için, 503 ise sırası olmadığı için.</translation>
    </message>
    <message>
        <source>Typical commands</source>
        <translation>Tipik komutlar</translation>
    </message>
    <message>
        <source>An EXPN or HELP that the admin has disabled</source>
        <translation>Yöneticinin kapattığı EXPN veya HELP</translation>
    </message>
    <message>
        <source>RCPT TO before MAIL FROM, a second MAIL FROM, AUTH after a login</source>
        <translation>MAIL FROM&apos;dan önce RCPT TO, ikinci bir MAIL FROM, oturum açıldıktan sonra AUTH</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Öncesinde olan</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Önemi yoktur</translation>
    </message>
    <message>
        <source>Decides: often an earlier refusal that a pipelining client did not wait for</source>
        <translation>Belirleyicidir: çoğu zaman komutları yanıt beklemeden yollayan istemcinin gözünden kaçan bir ret</translation>
    </message>
    <message>
        <source>Nothing to clear</source>
        <translation>Giderilecek bir şey yoktur</translation>
    </message>
    <message>
        <source>RSET, EHLO or a new session, then the right order</source>
        <translation>RSET, EHLO veya yeni bir oturum, sonra doğru sıra</translation>
    </message>
    <message>
        <source>AUTH where it is not offered</source>
        <translation>AUTH sunulmayan yerde AUTH</translation>
    </message>
    <message>
        <source>Would fit as well</source>
        <translation>Aslında o da uygun olurdu</translation>
    </message>
    <message>
        <source>What Exim and Postfix send</source>
        <translation>Exim ve Postfix&apos;in gönderdiği</translation>
    </message>
    <message>
        <source>On 503 read the replies before it, as the first refusal in the session is the real fault. If AUTH drew it, send STARTTLS, then EHLO, and make sure that AUTH is now listed. On 502 do without the command.</source>
        <translation>503&apos;te önceki yanıtları okuyun, çünkü asıl sorun oturumdaki ilk rettir. Yanıt AUTH&apos;a geldiyse STARTTLS, sonra EHLO gönderin ve AUTH&apos;un artık listede olduğundan emin olun. 502&apos;de komutu kullanmayın.</translation>
    </message>
    <message>
        <source>Send 502 if no order of commands could make it work, 503 if another order would.</source>
        <translation>Komutların hiçbir sırası işe yaramayacaksa 502, başka bir sıra yarayacaksa 503 gönderin.</translation>
    </message>
    <message>
        <source>Something is not implemented: with 502 the command as a whole, with 504 one parameter of it.</source>
        <translation>Desteklenmeyen bir şey vardır: 502&apos;de komutun tamamı, 504&apos;te yalnızca bir parametresi.</translation>
    </message>
    <message>
        <source>Another argument</source>
        <translation>Başka bir argüman</translation>
    </message>
    <message>
        <source>Does not help</source>
        <translation>İşe yaramaz</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>İşe yarayabilir</translation>
    </message>
    <message>
        <source>All of it is switched off (many servers say 503 instead)</source>
        <translation>Tamamı kapalıdır (birçok sunucu bunun yerine 503 verir)</translation>
    </message>
    <message>
        <source>This mechanism is missing, or needs encryption</source>
        <translation>Bu mekanizma yoktur ya da şifreleme ister</translation>
    </message>
    <message>
        <source>The server has no help texts at all</source>
        <translation>Sunucunun hiç yardım metni yoktur</translation>
    </message>
    <message>
        <source>This topic is unknown</source>
        <translation>Bu konu bilinmiyordur</translation>
    </message>
    <message>
        <source>Foreseeing it</source>
        <translation>Önceden görülmesi</translation>
    </message>
    <message>
        <source>From the EHLO reply: what is missing there is not offered</source>
        <translation>EHLO yanıtından: Orada olmayan sunulmaz</translation>
    </message>
    <message>
        <source>Only where values are listed, as for AUTH</source>
        <translation>Yalnızca değerlerin listelendiği yerde, AUTH&apos;ta olduğu gibi</translation>
    </message>
    <message>
        <source>Take the command out of your script after 502; after 504 try a value from a list that the server has given. A 502 or 504 to VRFY, HELP or EXPN does not stop mail.</source>
        <translation>502&apos;den sonra komutu betiğinizden çıkarın; 504&apos;ten sonra sunucunun verdiği bir listeden başka bir değer deneyin. VRFY, HELP veya EXPN&apos;e gelen 502 ya da 504 postayı durdurmaz.</translation>
    </message>
    <message>
        <source>Send 502 without looking at the arguments, 504 only because of them; unknown parameters of MAIL FROM and RCPT TO belong to 555.</source>
        <translation>502&apos;yi argümanlara bakmadan, 504&apos;ü yalnızca onlar yüzünden gönderin; MAIL FROM ve RCPT TO&apos;nun bilinmeyen parametreleri 555&apos;e aittir.</translation>
    </message>
    <message>
        <source>Both come when a login is missing or misplaced. 530 says that a login or TLS is wanted first; 503 that the command came at the wrong moment, AUTH itself included.</source>
        <translation>İkisi de oturum açma eksik veya yanlış yerdeyse gelir. 530 önce oturum açma veya TLS gerektiğini, 503 komutun, AUTH&apos;un da, yanlış anda geldiğini söyler.</translation>
    </message>
    <message>
        <source>The step that is missing</source>
        <translation>Eksik olan adım</translation>
    </message>
    <message>
        <source>Told by the order of commands, seldom by the text</source>
        <translation>Komutların sırasından anlaşılır, metinden nadiren</translation>
    </message>
    <message>
        <source>Named in the text: AUTH or STARTTLS</source>
        <translation>Metinde adı geçer: AUTH veya STARTTLS</translation>
    </message>
    <message>
        <source>AUTH itself draws it</source>
        <translation>AUTH&apos;un kendisi alıyorsa</translation>
    </message>
    <message>
        <source>When it is not offered here, comes a second time or inside a mail transaction</source>
        <translation>Burada sunulmuyor, ikinci kez veya posta işlemi içinde geliyordur</translation>
    </message>
    <message>
        <source>Only where the server demands STARTTLS first</source>
        <translation>Yalnızca sunucu önce STARTTLS istiyorsa</translation>
    </message>
    <message>
        <source>In Postfix</source>
        <translation>Postfix&apos;te</translation>
    </message>
    <message>
        <source>`503 5.5.1 Error: authentication not enabled`, also before STARTTLS under `smtpd_tls_auth_only`</source>
        <translation>`503 5.5.1 Error: authentication not enabled`, `smtpd_tls_auth_only` varsa STARTTLS&apos;ten önce de</translation>
    </message>
    <message>
        <source>`530 5.7.0 Must issue a STARTTLS command first`</source>
        <translation>`530 5.7.0 Must issue a STARTTLS command first`</translation>
    </message>
    <message>
        <source>As an aftereffect</source>
        <translation>Sonradan gelen etki olarak</translation>
    </message>
    <message>
        <source>DATA or RCPT TO that a pipelining client sent after a refusal</source>
        <translation>Komutları yanıt beklemeden yollayan istemcinin bir retten sonra gönderdiği DATA veya RCPT TO</translation>
    </message>
    <message>
        <source>None: each command is refused for its own sake</source>
        <translation>Yoktur: Her komut kendisi için reddedilir</translation>
    </message>
    <message>
        <source>If both stand in one session, mend the 530: the 503 lines after it are its echo. If AUTH gets 503, use port 587 or 465, start TLS, send EHLO again and look for AUTH in the answer.</source>
        <translation>İkisi aynı oturumdaysa 530&apos;u düzeltin: Ardındaki 503&apos;ler onun yankısıdır. AUTH 503 alıyorsa 587 veya 465 numaralı bağlantı noktasını kullanın, TLS&apos;i başlatın, EHLO&apos;yu yeniden gönderin ve yanıtta AUTH&apos;u arayın.</translation>
    </message>
    <message>
        <source>Send 530 if a login or TLS is all that the command lacks (RFC 4954, RFC 3207), 503 if the order is wrong for everybody.</source>
        <translation>Komutun tek eksiği oturum açma veya TLS ise 530 (RFC 4954, RFC 3207), sıra herkes için yanlışsa 503 gönderin.</translation>
    </message>
    <message>
        <source>RFC 5321 lets a server answer DATA with either when no recipient was accepted. Elsewhere they differ: 503 is about the order of commands, 554 about a failed transaction.</source>
        <translation>RFC 5321, hiçbir alıcı kabul edilmediyse DATA&apos;ya ikisinden biriyle yanıt verilmesine izin verir. Başka yerde ayrılırlar: 503 komutların sırasıyla, 554 başarısız olan işlemle ilgilidir.</translation>
    </message>
    <message>
        <source>DATA when all recipients were refused</source>
        <translation>Bütün alıcılar reddedildiyse DATA</translation>
    </message>
    <message>
        <source>Exim: `All RCPT commands were rejected with this error`</source>
        <translation>Exim: `All RCPT commands were rejected with this error`</translation>
    </message>
    <message>
        <source>Postfix: `554 5.5.1 Error: no valid recipients`</source>
        <translation>Postfix: `554 5.5.1 Error: no valid recipients`</translation>
    </message>
    <message>
        <source>Where the reason stands</source>
        <translation>Neden nerede yazar</translation>
    </message>
    <message>
        <source>In earlier replies; Exim repeats it where all were alike</source>
        <translation>Önceki yanıtlarda; hepsi aynıysa Exim onu yineler</translation>
    </message>
    <message>
        <source>In earlier replies too, at DATA; otherwise in its own text</source>
        <translation>DATA&apos;da o da önceki yanıtlarda; başka yerde kendi metninde</translation>
    </message>
    <message>
        <source>After a 554 greeting</source>
        <translation>554 karşılamasından sonra</translation>
    </message>
    <message>
        <source>What every further command should get</source>
        <translation>Sonraki her komutun alması gereken</translation>
    </message>
    <message>
        <source>The greeting itself</source>
        <translation>Karşılamanın kendisi</translation>
    </message>
    <message>
        <source>Fault of the program?</source>
        <translation>Sorun programda mı?</translation>
    </message>
    <message>
        <source>Often: a step left out or doubled</source>
        <translation>Çoğu zaman: Atlanan veya yinelenen bir adım</translation>
    </message>
    <message>
        <source>Seldom: the mail, the client or a recipient is refused</source>
        <translation>Nadiren: İleti, istemci veya bir alıcı reddedilir</translation>
    </message>
    <message>
        <source>At DATA look past either number to the refusals of RCPT TO above it. Outside DATA mend your program for 503, and the address, the content or your standing for 554.</source>
        <translation>DATA&apos;da iki kodun da ötesine, yukarıdaki RCPT TO retlerine bakın. DATA dışında 503 için programınızı, 554 için adresi, içeriği veya itibarınızı düzeltin.</translation>
    </message>
    <message>
        <source>As a server author, answer DATA without a valid recipient with whichever of the two you like, but name the cause; a limit on recipients set by policy may also end in 503 (RFC 5321).</source>
        <translation>Sunucu geliştiricisiyseniz geçerli alıcısı olmayan DATA&apos;ya ikisinden dilediğinizle yanıt verin, ama nedeni belirtin; ilkenin koyduğu alıcı sınırı da 503 ile bitebilir (RFC 5321).</translation>
    </message>
    <message>
        <source>They can take the place of the greeting. 521 says that the host accepts mail from nobody; 554 covers refusals that depend on the client, the message or the transaction.</source>
        <translation>İkisi de karşılamanın yerini alabilir. 521, makinenin kimseden posta kabul etmediğini söyler; 554 ise istemciye, iletiye veya işleme bağlı retleri kapsar.</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>Kim gönderir</translation>
    </message>
    <message>
        <source>A dummy listener, or a host that never takes mail</source>
        <translation>Göstermelik bir dinleyici ya da hiç posta almayan bir makine</translation>
    </message>
    <message>
        <source>A real mail server that does not want this client or this message</source>
        <translation>Bu istemciyi veya bu iletiyi istemeyen gerçek bir posta sunucusu</translation>
    </message>
    <message>
        <source>After the greeting</source>
        <translation>Karşılamadan sonra</translation>
    </message>
    <message>
        <source>The server may hang up at the next command (RFC 7504)</source>
        <translation>Sunucu sonraki komutta bağlantıyı kapatabilir (RFC 7504)</translation>
    </message>
    <message>
        <source>It must wait for QUIT and answers others with 503 (RFC 5321)</source>
        <translation>QUIT&apos;i beklemelidir, öteki komutlara 503 verir (RFC 5321)</translation>
    </message>
    <message>
        <source>From another IP address</source>
        <translation>Başka bir IP adresinden</translation>
    </message>
    <message>
        <source>The same, by the standard</source>
        <translation>Standarda göre aynı</translation>
    </message>
    <message>
        <source>May be gone</source>
        <translation>Kalkmış olabilir</translation>
    </message>
    <message>
        <source>Later in the session</source>
        <translation>Oturumun devamında</translation>
    </message>
    <message>
        <source>Not foreseen; Postfix sends it to BDAT, disabled (5.5.1) or malformed (5.5.4), and hangs up</source>
        <translation>Öngörülmemiştir; Postfix kapatılmış (5.5.1) veya bozuk yazılmış (5.5.4) BDAT&apos;a bunu gönderip bağlantıyı kapatır</translation>
    </message>
    <message>
        <source>To DATA, after the message text, and to clients whose TLS is too weak</source>
        <translation>DATA&apos;ya, ileti metninden sonra ve TLS&apos;i çok zayıf istemcilere</translation>
    </message>
    <message>
        <source>Explanation in the text</source>
        <translation>Metindeki açıklama</translation>
    </message>
    <message>
        <source>Hardly needed, as it has one meaning</source>
        <translation>Tek anlamı olduğundan pek gerekmez</translation>
    </message>
    <message>
        <source>Asked for by RFC 5321 in a greeting</source>
        <translation>RFC 5321 karşılamada ister</translation>
    </message>
    <message>
        <source>On 521 doubt the route: DNS or a relay setting may have sent you to the wrong machine, though Postfix (postscreen or an access table) can drop a single client so, and a check from elsewhere is worthwhile. On 554 doubt your standing: block lists, reverse DNS, authentication, content.</source>
        <translation>521&apos;de rotadan kuşkulanın: DNS veya bir aktarma ayarı sizi yanlış makineye göndermiş olabilir; ancak Postfix (postscreen veya erişim tablosu) tek bir istemciyi de böyle düşürebilir, o yüzden başka bir yerden denemeye değer. 554&apos;te durumunuzdan kuşkulanın: engelleme listeleri, ters DNS, kimlik doğrulama, içerik.</translation>
    </message>
    <message>
        <source>Put 521 on hosts that are never to receive mail, 554 on mail servers that turn certain clients away. A domain without mail also deserves a null MX.</source>
        <translation>521&apos;i hiç posta almayacak makinelere, 554&apos;ü belirli istemcileri geri çeviren posta sunucularına koyun. Postası olmayan alan adı için ayrıca bir boş MX (null MX) kaydı yayımlayın.</translation>
    </message>
    <message>
        <source>Neither lets the mail through, but the speaker differs: with 521 the host speaks for itself, with 556 a server on the way speaks about the recipient&apos;s domain.</source>
        <translation>İkisi de postayı geçirmez, ama konuşan başkadır: 521&apos;de makine kendi adına konuşur, 556&apos;da yoldaki bir sunucu alıcının alan adı hakkında konuşur.</translation>
    </message>
    <message>
        <source>How it is found out</source>
        <translation>Nasıl anlaşılır</translation>
    </message>
    <message>
        <source>By connecting to the host</source>
        <translation>Makineye bağlanarak</translation>
    </message>
    <message>
        <source>From DNS, normally a null MX, without connecting there</source>
        <translation>DNS&apos;ten, genellikle boş MX (null MX) kaydından, oraya bağlanmadan</translation>
    </message>
    <message>
        <source>Who else is affected</source>
        <translation>Başka kimi etkiler</translation>
    </message>
    <message>
        <source>Every recipient behind that host</source>
        <translation>O makinenin arkasındaki her alıcıyı</translation>
    </message>
    <message>
        <source>Only this recipient: the rest may get through</source>
        <translation>Yalnızca bu alıcıyı: Ötekiler geçebilir</translation>
    </message>
    <message>
        <source>What the owner wanted</source>
        <translation>Sahibinin istediği</translation>
    </message>
    <message>
        <source>Often nothing: an MX, or the fallback to the address record, leads to a host never meant for mail</source>
        <translation>Çoğu zaman hiçbir şey: MX ya da adres kaydına dönüş, posta için düşünülmemiş bir makineye götürür</translation>
    </message>
    <message>
        <source>The declared will of the domain&apos;s owner</source>
        <translation>Alan adı sahibinin açıkladığı istek</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Genişletilmiş durum kodu</translation>
    </message>
    <message>
        <source>5.3.2</source>
        <translation>5.3.2</translation>
    </message>
    <message>
        <source>5.1.10</source>
        <translation>5.1.10</translation>
    </message>
    <message>
        <source>Another use in the field</source>
        <translation>Uygulamadaki başka kullanımı</translation>
    </message>
    <message>
        <source>Postfix dropping a single client</source>
        <translation>Postfix&apos;in tek bir istemciyi düşürmesi</translation>
    </message>
    <message>
        <source>Courier&apos;s `556 Address unavailable` for an address that failed a short while ago, beside its 456</source>
        <translation>Kısa süre önce teslim edilemeyen adres için Courier&apos;in `556 Address unavailable` yanıtı, 456 yanıtının yanında</translation>
    </message>
    <message>
        <source>Query the domain&apos;s MX in both cases: a single record with preference 0 and a dot confirms 556, a host name shows how you came to the 521 host. Then check the address, as www in front of the domain or a wrong ending can lead to both.</source>
        <translation>İki durumda da alan adının MX kaydını sorgulayın: Önceliği 0 olan ve noktadan oluşan tek kayıt 556&apos;yı doğrular; bir makine adı ise 521 veren makineye nasıl geldiğinizi gösterir. Sonra adresi kontrol edin; alan adının başındaki www veya yanlış uzantı ikisine de götürebilir.</translation>
    </message>
    <message>
        <source>If your domain has no mail, publish a null MX so that relays can answer 556 early, and add a 521 listener for hosts that still attract connections.</source>
        <translation>Alan adınızda posta yoksa aktarma sunucuları erkenden 556 verebilsin diye boş MX yayımlayın; yine de bağlantı alan makineler için bir de 521 dinleyicisi ekleyin.</translation>
    </message>
    <message>
        <source>Replies that ask for encryption. 530 is defined for SMTP and demands STARTTLS, or a login, first; 523 is not a defined SMTP reply, only an entry beside X.7.10 in the enhanced status code registry.</source>
        <translation>Şifreleme isteyen iki yanıt. 530 SMTP için tanımlanmıştır ve önce STARTTLS&apos;i veya oturum açmayı ister; 523 tanımlı bir SMTP yanıtı değildir, yalnızca genişletilmiş durum kodları listesinde X.7.10&apos;un yanında durur.</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Neyi reddeder</translation>
    </message>
    <message>
        <source>A login mechanism that is unsafe on an unencrypted channel</source>
        <translation>Şifrelenmemiş kanalda güvenli olmayan bir oturum açma mekanizmasını</translation>
    </message>
    <message>
        <source>Almost any command that comes before STARTTLS or AUTH</source>
        <translation>STARTTLS veya AUTH&apos;tan önce gelen hemen her komutu</translation>
    </message>
    <message>
        <source>How many meanings</source>
        <translation>Kaç anlamı var</translation>
    </message>
    <message>
        <source>One in the registry; Gmail also says it to commands pipelined after STARTTLS</source>
        <translation>Listede bir; Gmail onu STARTTLS&apos;ten sonra yanıt beklemeden gönderilen komutlara da verir</translation>
    </message>
    <message>
        <source>Two, start TLS or log in, sharing 5.7.0: only the text tells</source>
        <translation>İki: TLS&apos;i başlatın veya oturum açın; ikisi de 5.7.0 taşır, yalnızca metin ayırır</translation>
    </message>
    <message>
        <source>What satisfies the server</source>
        <translation>Sunucu neyle yetinir</translation>
    </message>
    <message>
        <source>TLS, or perhaps a stronger mechanism</source>
        <translation>TLS ile ya da belki daha güçlü bir mekanizmayla</translation>
    </message>
    <message>
        <source>TLS alone, or a login, whichever the text asks for</source>
        <translation>Metnin istediğiyle: yalnız TLS veya oturum açma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynağı</translation>
    </message>
    <message>
        <source>Recorded by RFC 5248 from industry use</source>
        <translation>RFC 5248&apos;in uygulamadan kaydettiği</translation>
    </message>
    <message>
        <source>RFC 3207 and RFC 4954</source>
        <translation>RFC 3207 ve RFC 4954</translation>
    </message>
    <message>
        <source>Servers that send it</source>
        <translation>Gönderen sunucular</translation>
    </message>
    <message>
        <source>Those built with the Go library go-smtp, such as maddy, `523 5.7.10`</source>
        <translation>Go kitaplığı go-smtp ile yazılanlar, örneğin maddy, `523 5.7.10`</translation>
    </message>
    <message>
        <source>Postfix with `smtpd_tls_security_level = encrypt`, `530 5.7.0`</source>
        <translation>`smtpd_tls_security_level = encrypt` ayarlı Postfix, `530 5.7.0`</translation>
    </message>
    <message>
        <source>For 523, and a 530 that asks for STARTTLS, switch TLS on in the client before the login (port 587 or 465). If TLS was active already, log in after 530; after 523 choose a stronger mechanism and ask the server&apos;s admin what is missing.</source>
        <translation>523&apos;te ve STARTTLS isteyen 530&apos;da, oturum açmadan önce istemcide TLS&apos;i açın (587 veya 465 numaralı bağlantı noktası). TLS zaten açıksa 530&apos;dan sonra oturum açın; 523&apos;ten sonra daha güçlü bir mekanizma seçin ve sunucu yöneticisine neyin eksik olduğunu sorun.</translation>
    </message>
    <message>
        <source>Server authors answer 530 if every command has to wait for TLS, 504 if a single mechanism has to, and leave 523 alone.</source>
        <translation>Sunucu geliştiricileri her komut TLS&apos;i bekleyecekse 530, yalnızca tek bir mekanizma bekleyecekse 504 döndürür, 523&apos;ü kullanmaz.</translation>
    </message>
    <message>
        <source>The enhanced status code registry lists both beside X.7.11, a login that needs encryption. 538 has really been sent with that meaning; 524 is better known from OpenSMTPD, where 5.2.4 reports a recipient that its aliases do not lead to.</source>
        <translation>Genişletilmiş durum kodları listesi ikisini de X.7.11&apos;in, yani şifreleme isteyen oturum açmanın yanında sayar. 538 gerçekten bu anlamda gönderilir; 524 ise daha çok OpenSMTPD&apos;den bilinir, orada 5.2.4 takma adların bir alıcıya götürmediğini bildirir.</translation>
    </message>
    <message>
        <source>Where it is described</source>
        <translation>Nerede anlatılır</translation>
    </message>
    <message>
        <source>Nowhere: it only stands in the registry (RFC 5248)</source>
        <translation>Hiçbir yerde: yalnızca listede durur (RFC 5248)</translation>
    </message>
    <message>
        <source>RFC 4954, for historical purposes; its use is deprecated</source>
        <translation>RFC 4954&apos;te, geçmişe dönük olarak; kullanımı artık önerilmez</translation>
    </message>
    <message>
        <source>OpenSMTPD, to RCPT TO, with 5.2.4</source>
        <translation>OpenSMTPD, RCPT TO&apos;ya, 5.2.4 ile</translation>
    </message>
    <message>
        <source>Python&apos;s aiosmtpd with 5.7.11 and Nodemailer&apos;s `smtp-server`, to AUTH</source>
        <translation>Python&apos;ın aiosmtpd kitaplığı (5.7.11 ile) ve Nodemailer&apos;ın `smtp-server` kitaplığı, AUTH&apos;a</translation>
    </message>
    <message>
        <source>A client that meets it</source>
        <translation>Karşılaşan istemci</translation>
    </message>
    <message>
        <source>Handles an unknown code, by its leading 5</source>
        <translation>Bilinmeyen bir kod olarak, baştaki 5&apos;e göre ele alır</translation>
    </message>
    <message>
        <source>Can look it up in the specification of AUTH</source>
        <translation>AUTH&apos;un tanımında bulabilir</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Bedeli ne olabilir</translation>
    </message>
    <message>
        <source>Mail to one address</source>
        <translation>Tek bir adrese giden posta</translation>
    </message>
    <message>
        <source>A password, if it was sent unencrypted before the refusal</source>
        <translation>Retten önce şifrelenmemiş olarak gönderildiyse parola</translation>
    </message>
    <message>
        <source>After 538, or 524 with 5.7.11, turn TLS on, log in again and change a password that was already sent. After `524 5.2.4` check the address and tell the recipient&apos;s admin.</source>
        <translation>538&apos;den veya 5.7.11 taşıyan 524&apos;ten sonra TLS&apos;i açıp yeniden oturum açın ve parola daha önce gönderilmişse değiştirin. `524 5.2.4`&apos;ten sonra adresi kontrol edin ve alıcının yöneticisine haber verin.</translation>
    </message>
    <message>
        <source>Instead of either code, a server hides such mechanisms until TLS is active and answers 504 to a client that tries one anyway.</source>
        <translation>Sunucu bu iki koddan birini göndermek yerine, TLS başlayana kadar böyle mekanizmaları gizler ve yine de deneyen istemciye 504 verir.</translation>
    </message>
    <message>
        <source>Login trouble of two sorts. With 530 the client has not logged in, or not started TLS; with 535 it tried to log in and the credentials were refused.</source>
        <translation>İki tür oturum açma sorunu. 530&apos;da istemci oturum açmamış veya TLS&apos;i başlatmamıştır; 535&apos;te oturum açmayı denemiş, kimlik bilgileri reddedilmiştir.</translation>
    </message>
    <message>
        <source>Client settings</source>
        <translation>İstemci ayarları</translation>
    </message>
    <message>
        <source>Often no user name is set at all</source>
        <translation>Çoğu zaman hiç kullanıcı adı girilmemiştir</translation>
    </message>
    <message>
        <source>One is set; it, its password or token is not accepted</source>
        <translation>Kullanıcı adı girilmiştir; adın kendisi, parolası veya belirteci kabul edilmemiştir</translation>
    </message>
    <message>
        <source>Has the password been checked?</source>
        <translation>Parola denetlendi mi?</translation>
    </message>
    <message>
        <source>No, though a client that sends AUTH PLAIN before TLS has already exposed it</source>
        <translation>Hayır; ama TLS&apos;ten önce AUTH PLAIN gönderen istemci onu çoktan açık etmiştir</translation>
    </message>
    <message>
        <source>Yes, and further tries may count toward a lockout</source>
        <translation>Evet, sonraki denemeler de kilitlenmeye doğru sayılabilir</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Kimleri etkiler</translation>
    </message>
    <message>
        <source>Every client that skips the step</source>
        <translation>Adımı atlayan her istemciyi</translation>
    </message>
    <message>
        <source>Differs from account to account</source>
        <translation>Hesaptan hesaba değişir</translation>
    </message>
    <message>
        <source>Cause outside the client</source>
        <translation>İstemci dışındaki nedeni</translation>
    </message>
    <message>
        <source>A wrong port or server</source>
        <translation>Yanlış bağlantı noktası veya sunucu</translation>
    </message>
    <message>
        <source>An expired token, a revoked app password, an account without SMTP access</source>
        <translation>Süresi dolmuş belirteç, iptal edilmiş uygulama parolası, SMTP erişimi olmayan hesap</translation>
    </message>
    <message>
        <source>On port 25 of another domain&apos;s MX</source>
        <translation>Başka bir alan adının MX sunucusunda</translation>
    </message>
    <message>
        <source>STARTTLS may satisfy it; a login demanded there is for that host&apos;s admin to remove</source>
        <translation>STARTTLS yetebilir; orada istenen oturum açmayı o makinenin yöneticisi kaldırmalıdır</translation>
    </message>
    <message>
        <source>Not expected: senders do not log in there</source>
        <translation>Beklenmez: Gönderenler orada oturum açmaz</translation>
    </message>
    <message>
        <source>On 530 switch on authentication and TLS in the settings. On 535 test the name and password on the provider&apos;s website first, and if they work ask for an app password, OAuth or SMTP access.</source>
        <translation>530&apos;da ayarlarda kimlik doğrulamayı ve TLS&apos;i açın. 535&apos;te önce adı ve parolayı sağlayıcının web sitesinde sınayın; orada çalışıyorlarsa uygulama parolası, OAuth veya SMTP erişimi gerekip gerekmediğine bakın.</translation>
    </message>
    <message>
        <source>Send 530 to a client that skipped AUTH, 535 to one that failed it, worded alike for unknown users and wrong passwords. A public MX must not demand STARTTLS (RFC 3207).</source>
        <translation>AUTH&apos;u atlayan istemciye 530, başaramayana 535 gönderin; bilinmeyen kullanıcı ile yanlış parola için aynı sözleri kullanın. Herkese açık bir MX STARTTLS isteyemez (RFC 3207).</translation>
    </message>
    <message>
        <source>They meet at MAIL FROM and RCPT TO, often over relaying. A login or STARTTLS removes 530; 550 rejects a mailbox, a sender or a client by rule.</source>
        <translation>MAIL FROM ve RCPT TO&apos;da, çoğu zaman aktarma yüzünden karşılaşırlar. Oturum açmak veya STARTTLS 530&apos;u kaldırır; 550 ise bir posta kutusunu, göndereni veya istemciyi kural gereği reddeder.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Neyle ilgilidir</translation>
    </message>
    <message>
        <source>The state of the session, whatever the address</source>
        <translation>Adres ne olursa olsun oturumun durumuyla</translation>
    </message>
    <message>
        <source>The mailbox, or policy toward the client, its IP address or its domain</source>
        <translation>Posta kutusuyla ya da istemciye, IP adresine veya alan adına karşı bir ilkeyle</translation>
    </message>
    <message>
        <source>What sorts it</source>
        <translation>Neye göre ayrılır</translation>
    </message>
    <message>
        <source>The text: AUTH or STARTTLS is missing</source>
        <translation>Metne göre: AUTH veya STARTTLS eksiktir</translation>
    </message>
    <message>
        <source>The enhanced status code: 5.1.1 unknown user, 5.7.x policy</source>
        <translation>Genişletilmiş durum koduna göre: 5.1.1 bilinmeyen kullanıcı, 5.7.x ilke</translation>
    </message>
    <message>
        <source>Where the cure is</source>
        <translation>Çözüm nerede</translation>
    </message>
    <message>
        <source>In the mail program or the server&apos;s settings</source>
        <translation>Posta programında veya sunucunun ayarlarında</translation>
    </message>
    <message>
        <source>In DNS records, a delisting, or with the recipient&apos;s admin</source>
        <translation>DNS kayıtlarında, listeden çıkarmada veya alıcının yöneticisinde</translation>
    </message>
    <message>
        <source>What a submission server that relays after AUTH has good reason to say</source>
        <translation>AUTH&apos;tan sonra aktaran gönderim sunucusunun bunu söylemesi yerindedir</translation>
    </message>
    <message>
        <source>What RFC 5321 recommends</source>
        <translation>RFC 5321&apos;in önerdiği</translation>
    </message>
    <message>
        <source>On a public MX</source>
        <translation>Herkese açık bir MX&apos;te</translation>
    </message>
    <message>
        <source>STARTTLS must not be demanded there (RFC 3207)</source>
        <translation>STARTTLS orada istenemez (RFC 3207)</translation>
    </message>
    <message>
        <source>Everyday business</source>
        <translation>Her gün görülür</translation>
    </message>
    <message>
        <source>If the text of a 550 mentions relaying, log in as you would for 530 or use your own provider&apos;s submission server. If a 530 comes back from another organization, check that your routing does not point to its submission server, try STARTTLS if the text asks for it, then tell its postmaster.</source>
        <translation>550&apos;nin metni aktarmadan söz ediyorsa 530&apos;daki gibi oturum açın veya kendi sağlayıcınızın gönderim sunucusunu kullanın. Başka bir kuruluştan 530 dönüyorsa rotanızın onun gönderim sunucusuna gitmediğini kontrol edin, metin istiyorsa STARTTLS&apos;i deneyin, sonra oranın yöneticisine yazın.</translation>
    </message>
    <message>
        <source>Send 530 if the same command would be accepted after AUTH or STARTTLS, 550 if it would be refused all the same.</source>
        <translation>AUTH veya STARTTLS&apos;ten sonra aynı komut kabul edilecekse 530, yine de reddedilecekse 550 gönderin.</translation>
    </message>
    <message>
        <source>A missing login can be said with either: 530 demands it before the command, while Postfix&apos;s 553 refuses a sender address that belongs to a login.</source>
        <translation>Eksik bir oturum açma ikisiyle de söylenebilir: 530 komuttan önce ister; Postfix&apos;in 553&apos;ü ise bir hesaba ait gönderen adresini reddeder.</translation>
    </message>
    <message>
        <source>`smtpd_tls_security_level = encrypt`, for STARTTLS</source>
        <translation>STARTTLS için `smtpd_tls_security_level = encrypt`</translation>
    </message>
    <message>
        <source>`reject_sender_login_mismatch` and its parts</source>
        <translation>`reject_sender_login_mismatch` ve parçaları</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Yanıt metni</translation>
    </message>
    <message>
        <source>Tells that authentication or STARTTLS comes first</source>
        <translation>Önce kimlik doğrulama veya STARTTLS gerektiğini söyler</translation>
    </message>
    <message>
        <source>`not logged in`, or `not owned by user` after a login</source>
        <translation>`not logged in`, oturum açıldıysa `not owned by user`</translation>
    </message>
    <message>
        <source>Does another sender address help?</source>
        <translation>Başka bir gönderen adresi işe yarar mı?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes: after a login one that belongs to it, without one an address that no login owns</source>
        <translation>Evet: oturum açıldıysa kullanıcının kendi adresi, açılmadıysa hiçbir hesaba ait olmayan bir adres</translation>
    </message>
    <message>
        <source>A misspelled address</source>
        <translation>Hatalı yazılmış adres</translation>
    </message>
    <message>
        <source>Has nothing to do with it</source>
        <translation>Bununla ilgisi yoktur</translation>
    </message>
    <message>
        <source>Can bring it, without any login being involved</source>
        <translation>Oturum açmayla hiç ilgisi olmadan buna yol açabilir</translation>
    </message>
    <message>
        <source>Read the text: `not logged in` and 530 want AUTH switched on in the client; `not owned by user` wants another sender address, or a permission from the admin.</source>
        <translation>Metni okuyun: `not logged in` ve 530, istemcide AUTH&apos;un açılmasını ister; `not owned by user` başka bir gönderen adresi veya yöneticiden izin ister.</translation>
    </message>
    <message>
        <source>Send 530 to a client that would be served after a login, 553 to one that names a sender it may not use, and say in the text which of the two it is.</source>
        <translation>Oturum açınca hizmet alacak istemciye 530, kullanamayacağı bir göndereni yazana 553 gönderin; hangisi olduğunu metinde söyleyin.</translation>
    </message>
    <message>
        <source>AUTH fails with either: 534 finds the mechanism too weak for this user, 535 refuses the credentials.</source>
        <translation>İkisinde de AUTH başarısız olur: 534 mekanizmayı bu kullanıcı için fazla zayıf bulur, 535 kimlik bilgilerini reddeder.</translation>
    </message>
    <message>
        <source>May well be right</source>
        <translation>Pekâlâ doğru olabilir</translation>
    </message>
    <message>
        <source>Wrong, expired, or right for an account that may not log in over SMTP</source>
        <translation>Yanlıştır, süresi dolmuştur ya da doğrudur ama hesabın SMTP ile oturum açma izni yoktur</translation>
    </message>
    <message>
        <source>Next step of the client</source>
        <translation>İstemcinin sonraki adımı</translation>
    </message>
    <message>
        <source>Another mechanism (RFC 4954)</source>
        <translation>Başka bir mekanizma (RFC 4954)</translation>
    </message>
    <message>
        <source>Other credentials from the user (RFC 4954)</source>
        <translation>Kullanıcıdan başka kimlik bilgileri (RFC 4954)</translation>
    </message>
    <message>
        <source>Where it is decided</source>
        <translation>Nerede karar verilir</translation>
    </message>
    <message>
        <source>In a security policy</source>
        <translation>Bir güvenlik ilkesinde</translation>
    </message>
    <message>
        <source>In the user database</source>
        <translation>Kullanıcı veritabanında</translation>
    </message>
    <message>
        <source>Many of them at once</source>
        <translation>Aynı anda çok sayıda gelirse</translation>
    </message>
    <message>
        <source>A new policy has caught old clients</source>
        <translation>Yeni bir ilke eski istemcilere takılmıştır</translation>
    </message>
    <message>
        <source>More often bots</source>
        <translation>Çoğu zaman botlardır</translation>
    </message>
    <message>
        <source>At Gmail</source>
        <translation>Gmail&apos;de</translation>
    </message>
    <message>
        <source>Accounts that need an app password (5.7.9; in Google&apos;s list 5.7.90) or a sign-in through the browser</source>
        <translation>Uygulama parolası (5.7.9; Google&apos;ın listesinde 5.7.90) veya tarayıcıdan oturum açma gereken hesaplar</translation>
    </message>
    <message>
        <source>A wrong user name or password (5.7.8)</source>
        <translation>Yanlış kullanıcı adı veya parola (5.7.8)</translation>
    </message>
    <message>
        <source>On 534 update the client, or set it to OAuth or another mechanism that the EHLO reply lists. On 535 leave the mechanism and check name, password and account; running through all mechanisms only adds failures.</source>
        <translation>534&apos;te istemciyi güncelleyin ya da OAuth&apos;a veya EHLO yanıtındaki başka bir mekanizmaya ayarlayın. 535&apos;te mekanizmayı bırakıp adı, parolayı ve hesabı kontrol edin; bütün mekanizmaları denemek yalnızca başarısızlıkları artırır.</translation>
    </message>
    <message>
        <source>Send 534 when a better mechanism would let this user in, 535 when only other credentials would.</source>
        <translation>Daha iyi bir mekanizma bu kullanıcıyı içeri alacaksa 534, yalnızca başka kimlik bilgileri alacaksa 535 gönderin.</translation>
    </message>
    <message>
        <source>The chosen AUTH mechanism is refused, not the password. 534 finds it weaker than the policy for this user; 538, whose use is deprecated, would accept it under encryption.</source>
        <translation>Parola değil, seçilen AUTH mekanizması reddedilmiştir. 534 onu bu kullanıcı için gereken ilkeden zayıf bulur; kullanımı artık önerilmeyen 538 ise şifreleme altında kabul ederdi.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>As a rule does not help: the mechanism stays too weak inside TLS</source>
        <translation>Genellikle işe yaramaz: Mekanizma TLS içinde de fazla zayıf kalır</translation>
    </message>
    <message>
        <source>Is the cure</source>
        <translation>Çözümün kendisidir</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Neye göre karar verilir</translation>
    </message>
    <message>
        <source>The user, because policy may differ between accounts</source>
        <translation>Kullanıcıya, çünkü ilke hesaplar arasında değişebilir</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>Bağlantıya</translation>
    </message>
    <message>
        <source>Standing in RFC 4954</source>
        <translation>RFC 4954&apos;teki yeri</translation>
    </message>
    <message>
        <source>`534 5.7.9`, in current use</source>
        <translation>`534 5.7.9`, hâlâ kullanılır</translation>
    </message>
    <message>
        <source>`538 5.7.11`, kept for historical purposes and avoided by modern servers</source>
        <translation>`538 5.7.11`, geçmişe dönük olarak durur, yeni sunucular kaçınır</translation>
    </message>
    <message>
        <source>How a server avoids it</source>
        <translation>Sunucu nasıl kaçınır</translation>
    </message>
    <message>
        <source>Not always: it learns who the user is only during the login</source>
        <translation>Her zaman kaçınamaz: Kullanıcının kim olduğunu ancak oturum açma sırasında öğrenir</translation>
    </message>
    <message>
        <source>By not listing the mechanism before TLS</source>
        <translation>Mekanizmayı TLS&apos;ten önce listelemeyerek</translation>
    </message>
    <message>
        <source>On 538 keep the mechanism and turn TLS on; on 534 keep the connection and change the mechanism. If the client knows nothing stronger, only an update or another program helps.</source>
        <translation>538&apos;de mekanizmayı koruyup TLS&apos;i açın; 534&apos;te bağlantıyı koruyup mekanizmayı değiştirin. İstemci daha güçlüsünü bilmiyorsa yalnızca güncelleme veya başka bir program işe yarar.</translation>
    </message>
    <message>
        <source>Send 534 where your policy sets a minimum strength per user, and retire 538 by offering PLAIN and LOGIN on encrypted connections only.</source>
        <translation>İlkeniz kullanıcı başına en az bir güç koyuyorsa 534 gönderin; PLAIN ve LOGIN&apos;i yalnızca şifreli bağlantılarda sunarak 538&apos;e gerek bırakmayın.</translation>
    </message>
    <message>
        <source>A program that cannot send meets one or the other: 535 refuses the login itself, 550 what the client does afterwards, or without any login.</source>
        <translation>Gönderemeyen bir program ikisinden biriyle karşılaşır: 535 oturum açmanın kendisini, 550 ise istemcinin sonrasında veya hiç oturum açmadan yaptığını reddeder.</translation>
    </message>
    <message>
        <source>Exchange Online without basic authentication</source>
        <translation>Temel kimlik doğrulamasız Exchange Online</translation>
    </message>
    <message>
        <source>`535 5.7.139`, SMTP AUTH is disabled for the tenant or the mailbox</source>
        <translation>`535 5.7.139`, kiracıda veya posta kutusunda SMTP AUTH kapalı</translation>
    </message>
    <message>
        <source>`550 5.7.30`, basic authentication is not supported: use OAuth</source>
        <translation>`550 5.7.30`, temel kimlik doğrulama desteklenmiyor: OAuth kullanın</translation>
    </message>
    <message>
        <source>After a successful login</source>
        <translation>Başarılı oturum açmadan sonra</translation>
    </message>
    <message>
        <source>Cannot come any more</source>
        <translation>Artık gelmez</translation>
    </message>
    <message>
        <source>A sender address the account may not use, `550 5.7.60`, or a quota used up, Gmail&apos;s `550 5.4.5`</source>
        <translation>Hesabın kullanamayacağı gönderen adresi, `550 5.7.60`, ya da dolmuş kota, Gmail&apos;den `550 5.4.5`</translation>
    </message>
    <message>
        <source>A client that ignores the failed login</source>
        <translation>Başarısız oturum açmayı önemsemeyen istemci</translation>
    </message>
    <message>
        <source>Got it, and went on without authentication, which RFC 4954 permits</source>
        <translation>Bunu aldı ve kimlik doğrulamadan sürdürdü; RFC 4954 buna izin verir</translation>
    </message>
    <message>
        <source>Is then taken for a stranger and refused as a relay</source>
        <translation>Sonra yabancı sayılır ve aktarma isteği reddedilir</translation>
    </message>
    <message>
        <source>The recipient&apos;s part</source>
        <translation>Alıcının payı</translation>
    </message>
    <message>
        <source>Great: unknown users and policy</source>
        <translation>Büyüktür: bilinmeyen kullanıcılar ve ilke</translation>
    </message>
    <message>
        <source>If a log shows 535 and then 550, mend the 535. A lone 550 about relaying wants the login switched on; one about the sender address wants the address of the account.</source>
        <translation>Günlükte önce 535, sonra 550 varsa 535&apos;i düzeltin. Aktarmayla ilgili tek bir 550, oturum açmanın açılmasını; gönderen adresiyle ilgili olan, hesabın adresini ister.</translation>
    </message>
    <message>
        <source>As an admin, reject with 535 only at AUTH and say in the enhanced status code whether the password or the account is meant; 5.7.30 has another meaning in the registry (REQUIRETLS, RFC 8689).</source>
        <translation>Yöneticiyseniz 535&apos;i yalnızca AUTH&apos;ta kullanın ve genişletilmiş durum kodunda parolanın mı hesabın mı kastedildiğini belirtin; 5.7.30&apos;un listedeki anlamı başkadır (REQUIRETLS, RFC 8689).</translation>
    </message>
    <message>
        <source>Most often a recipient is refused. 550 offers no alternative; 551 names the address at which the user can now be reached.</source>
        <translation>İkisinde de en çok bir alıcı reddedilir. 550 başka seçenek sunmaz; 551 kullanıcıya artık hangi adresten ulaşılabileceğini söyler.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Nedenler</translation>
    </message>
    <message>
        <source>Many, from an unknown user to a blocked client</source>
        <translation>Bilinmeyen kullanıcıdan engellenmiş istemciye kadar pek çok neden</translation>
    </message>
    <message>
        <source>By the standard one: the user is known and receives mail elsewhere</source>
        <translation>Standarda göre tek: Kullanıcı bilinir ve postasını başka yerde alır</translation>
    </message>
    <message>
        <source>At most that a mailbox is missing</source>
        <translation>En fazla bir posta kutusunun bulunmadığı</translation>
    </message>
    <message>
        <source>Where somebody has gone: sites must be able to turn it off (RFC 5321)</source>
        <translation>Birinin nereye gittiği: Kuruluşlar bunu kapatabilmelidir (RFC 5321)</translation>
    </message>
    <message>
        <source>The words after it</source>
        <translation>Ardından gelen sözler</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>İnsanlar içindir</translation>
    </message>
    <message>
        <source>An address that software may read, within the limits of trust</source>
        <translation>Güvenin elverdiği ölçüde yazılımların okuyabileceği bir adres</translation>
    </message>
    <message>
        <source>What the bounce can offer</source>
        <translation>Geri dönen ileti ne sunabilir</translation>
    </message>
    <message>
        <source>At best the reason</source>
        <translation>En iyi durumda nedeni</translation>
    </message>
    <message>
        <source>The way forward</source>
        <translation>İzlenecek yolu</translation>
    </message>
    <message>
        <source>After 550 5.1.1 look for a valid address; after 551 you have a candidate and only confirm it with its owner. A mailing list removes the old address after both, and subscribes the one from 551 only with consent.</source>
        <translation>550 5.1.1&apos;den sonra geçerli bir adres arayın; 551&apos;den sonra elinizde bir aday vardır, yalnızca sahibine doğrulatın. Posta listesi eski adresi ikisinden sonra da çıkarır, 551&apos;deki adresi ise yalnızca onayla kaydeder.</translation>
    </message>
    <message>
        <source>Send 550 by default; choose 551 if you will not forward and the user agrees to have the new address published.</source>
        <translation>Varsayılan olarak 550 gönderin; yönlendirmeyecekseniz ve kullanıcı yeni adresinin yayımlanmasını kabul ediyorsa 551&apos;i seçin.</translation>
    </message>
    <message>
        <source>550 means no such mailbox, no access or a policy refusal; 552 that the message is too large or a storage quota is exceeded.</source>
        <translation>550 böyle bir posta kutusu bulunmadığını, erişim izni olmadığını veya bir ilkenin reddettiğini; 552 iletinin çok büyük olduğunu veya bir depolama kotasının aşıldığını söyler.</translation>
    </message>
    <message>
        <source>The question it turns on</source>
        <translation>Dayandığı soru</translation>
    </message>
    <message>
        <source>Who: recipient, sender or client</source>
        <translation>Kim: alıcı, gönderen veya istemci</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>A smaller message</source>
        <translation>Daha küçük bir ileti</translation>
    </message>
    <message>
        <source>No use</source>
        <translation>İşe yaramaz</translation>
    </message>
    <message>
        <source>May pass</source>
        <translation>Geçebilir</translation>
    </message>
    <message>
        <source>The sender address or the client</source>
        <translation>Gönderen adresi veya istemci</translation>
    </message>
    <message>
        <source>A declared SIZE over the limit</source>
        <translation>Sınırı aşan bildirilmiş SIZE</translation>
    </message>
    <message>
        <source>Is there such an address?</source>
        <translation>Böyle bir adres var mı?</translation>
    </message>
    <message>
        <source>With 5.1.1, no</source>
        <translation>5.1.1 ile yok</translation>
    </message>
    <message>
        <source>With 5.2.2, yes, but its mailbox is full</source>
        <translation>5.2.2 ile var, ama posta kutusu doludur</translation>
    </message>
    <message>
        <source>Gmail&apos;s `550 5.5.3`, for a sender that addresses too many</source>
        <translation>Gmail&apos;in çok fazla alıcıya yazan gönderene verdiği `550 5.5.3`</translation>
    </message>
    <message>
        <source>Temporary for the client, unless a site&apos;s policy means it (RFC 5321)</source>
        <translation>Bunu kuruluşun ilkesi yasaklamıyorsa istemci için geçicidir (RFC 5321)</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Uygulamada</translation>
    </message>
    <message>
        <source>Also sent for a full mailbox, as `550 5.2.2`</source>
        <translation>Dolu posta kutusu için de gönderilir, `550 5.2.2` olarak</translation>
    </message>
    <message>
        <source>Gmail also sends it for a forbidden attachment, as `552 5.7.0`</source>
        <translation>Gmail yasak ek için de gönderir, `552 5.7.0` olarak</translation>
    </message>
    <message>
        <source>For 552 about size shrink the message or send a link; about a quota tell the recipient by another channel. A 550 with 5.2.2, 5.2.3 or 5.3.4 is handled like the 552 that it should have been.</source>
        <translation>Boyutla ilgili 552&apos;de iletiyi küçültün veya bağlantı gönderin; kotayla ilgiliyse alıcıya başka kanaldan haber verin. 5.2.2, 5.2.3 veya 5.3.4 taşıyan 550&apos;yi, aslında olması gereken 552 gibi ele alın.</translation>
    </message>
    <message>
        <source>Send 552 when bytes are the only obstacle, 550 when you would refuse even an empty message.</source>
        <translation>Tek engel bayt sayısıysa 552, boş bir iletiyi bile reddedecekseniz 550 gönderin.</translation>
    </message>
    <message>
        <source>Both refuse an address. 550 calls a well-formed one unavailable or unwanted; 553 does not allow the mailbox name as such.</source>
        <translation>İkisi de bir adresi reddeder. 550 düzgün bir adresin kullanılamadığını veya istenmediğini söyler; 553 posta kutusu adının kendisine izin vermez.</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Adda ne sorun var</translation>
    </message>
    <message>
        <source>Nothing: no mailbox is behind it, or policy stands before it</source>
        <translation>Hiçbir sorun: Arkasında posta kutusu yoktur ya da önünde bir ilke durur</translation>
    </message>
    <message>
        <source>Malformed, ambiguous, or not yours to use</source>
        <translation>Biçimi bozuk, belirsiz ya da sizin kullanmanız yasak</translation>
    </message>
    <message>
        <source>A login that may not use the sender address</source>
        <translation>Gönderen adresini kullanamayan kullanıcı</translation>
    </message>
    <message>
        <source>Exchange&apos;s choice</source>
        <translation>Exchange&apos;in seçimi</translation>
    </message>
    <message>
        <source>Postfix&apos;s choice</source>
        <translation>Postfix&apos;in seçimi</translation>
    </message>
    <message>
        <source>SMTPUTF8, both with 5.6.7 (RFC 6531)</source>
        <translation>SMTPUTF8, ikisi de 5.6.7 ile (RFC 6531)</translation>
    </message>
    <message>
        <source>A sender that must be ASCII</source>
        <translation>ASCII olması gereken gönderen</translation>
    </message>
    <message>
        <source>A recipient that must be ASCII</source>
        <translation>ASCII olması gereken alıcı</translation>
    </message>
    <message>
        <source>The name matches none, or you may not ask</source>
        <translation>Ad hiçbiriyle eşleşmez ya da sormaya izniniz yoktur</translation>
    </message>
    <message>
        <source>The name matches several mailboxes, which may be listed</source>
        <translation>Ad birkaç posta kutusuyla eşleşir, bunlar listelenebilir</translation>
    </message>
    <message>
        <source>What else it refuses</source>
        <translation>Başka neyi reddeder</translation>
    </message>
    <message>
        <source>EHLO or a finished message</source>
        <translation>EHLO veya tamamlanmış bir ileti</translation>
    </message>
    <message>
        <source>Nothing without a mailbox to object to</source>
        <translation>İtiraz edecek posta kutusu olmadan hiçbir şey</translation>
    </message>
    <message>
        <source>On 553 look at the spelling first (spaces, quotes, a missing domain) and then at the right to use the address; on 550 ask first whether the mailbox exists.</source>
        <translation>553&apos;te önce yazıma (boşluklar, tırnaklar, eksik alan adı), sonra adresi kullanma hakkına bakın; 550&apos;de önce posta kutusunun var olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Servers often use them alike. 550 ties the refusal to a mailbox or a policy; 554 says that the transaction failed or, as a greeting, that there is no SMTP service here.</source>
        <translation>Sunucular ikisini çoğu zaman aynı anlamda kullanır. 550 reddi bir posta kutusuna veya ilkeye bağlar; 554 işlemin başarısız olduğunu ya da karşılama olarak burada SMTP hizmeti bulunmadığını söyler.</translation>
    </message>
    <message>
        <source>Relaying and other policy</source>
        <translation>Aktarma ve başka ilkeler</translation>
    </message>
    <message>
        <source>RFC 5321&apos;s recommendation</source>
        <translation>RFC 5321&apos;in önerisi</translation>
    </message>
    <message>
        <source>Postfix&apos;s default, where it rejects and does not defer</source>
        <translation>Postfix&apos;in varsayılanı, ertelemeyip reddettiği yerde</translation>
    </message>
    <message>
        <source>The other recipients</source>
        <translation>Öteki alıcılar</translation>
    </message>
    <message>
        <source>Are left alone when it answers RCPT TO</source>
        <translation>RCPT TO&apos;ya gelince etkilenmez</translation>
    </message>
    <message>
        <source>Are refused too when it follows the message text</source>
        <translation>İleti metninden sonra gelince onlar da reddedilir</translation>
    </message>
    <message>
        <source>Echo of earlier replies</source>
        <translation>Önceki yanıtların yankısı</translation>
    </message>
    <message>
        <source>Stands for itself</source>
        <translation>Tek başına bir anlamı vardır</translation>
    </message>
    <message>
        <source>At DATA perhaps only an echo, when no valid recipient is left</source>
        <translation>DATA&apos;da geçerli alıcı kalmadıysa belki yalnızca bir yankı</translation>
    </message>
    <message>
        <source>After the message text</source>
        <translation>İleti metninden sonra</translation>
    </message>
    <message>
        <source>Listed by RFC 5321 for policy reasons</source>
        <translation>RFC 5321&apos;de ilke nedenleri için sayılır</translation>
    </message>
    <message>
        <source>Listed by RFC 5321 for any reason</source>
        <translation>RFC 5321&apos;de neden belirtilmeden sayılır</translation>
    </message>
    <message>
        <source>SPF and content</source>
        <translation>SPF ve içerik</translation>
    </message>
    <message>
        <source>RFC 7208&apos;s recommendation for an SPF failure</source>
        <translation>RFC 7208&apos;in SPF hatası için önerisi</translation>
    </message>
    <message>
        <source>What content filters, bound by no such rule, often say</source>
        <translation>Böyle bir kurala bağlı olmayan içerik filtrelerinin çoğu zaman verdiği yanıt</translation>
    </message>
    <message>
        <source>Go by the enhanced status code and the text more than by the number: 5.1.1 is an address, 5.7.x a policy, 5.4.6 a loop. Refused with 554 on connection, ask for delisting of your IP address; refused with 550 per recipient, check the address and the rules of its owner.</source>
        <translation>Koddan çok genişletilmiş durum koduna ve metne bakın: 5.1.1 bir adrese, 5.7.x bir ilkeye, 5.4.6 bir döngüye işaret eder. Bağlanırken 554 aldıysanız IP adresinizin listeden çıkarılmasını isteyin; alıcı başına 550 aldıysanız adresi ve sahibinin kurallarını kontrol edin.</translation>
    </message>
    <message>
        <source>Send 550 when you can name the mailbox or policy that is the reason, 554 when the whole transaction or connection is.</source>
        <translation>Neden olarak posta kutusunu veya ilkeyi gösterebiliyorsanız 550, neden işlemin veya bağlantının tamamıysa 554 gönderin.</translation>
    </message>
    <message>
        <source>A recipient is refused at two levels: 550 usually means the mailbox or a policy, 556 a domain that accepts no mail at all.</source>
        <translation>Alıcı iki düzeyde reddedilir: 550 genellikle posta kutusunu veya bir ilkeyi, 556 hiç posta kabul etmeyen bir alan adını anlatır.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Kim söyler</translation>
    </message>
    <message>
        <source>Mostly the server that serves the recipient&apos;s domain</source>
        <translation>Çoğu zaman alıcının alan adına hizmet veren sunucu</translation>
    </message>
    <message>
        <source>A relay or submission server that consulted DNS first</source>
        <translation>Önce DNS&apos;e bakan aktarma veya gönderim sunucusu</translation>
    </message>
    <message>
        <source>Before the at sign</source>
        <translation>@ işaretinden öncesi</translation>
    </message>
    <message>
        <source>Matters: other users of the domain may be fine</source>
        <translation>Önemlidir: Alan adının öteki kullanıcılarında sorun olmayabilir</translation>
    </message>
    <message>
        <source>Plays no role</source>
        <translation>Rolü yoktur</translation>
    </message>
    <message>
        <source>Null MX</source>
        <translation>Boş MX (null MX)</translation>
    </message>
    <message>
        <source>On the sender&apos;s domain: 5.7.27 (RFC 7505)</source>
        <translation>Gönderenin alan adında: 5.7.27 (RFC 7505)</translation>
    </message>
    <message>
        <source>On the recipient&apos;s domain: 5.1.10</source>
        <translation>Alıcının alan adında: 5.1.10</translation>
    </message>
    <message>
        <source>5.1.10 in the field</source>
        <translation>Uygulamada 5.1.10</translation>
    </message>
    <message>
        <source>Exchange Online&apos;s unknown users</source>
        <translation>Exchange Online&apos;ın bilinmeyen kullanıcıları</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>Kaydedildiği gibi</translation>
    </message>
    <message>
        <source>On 556 look for an address of the organization in another domain, on 550 5.1.1 for another user in the same one. If your own mail draws 550 5.7.27, remove the null MX from your sending domain or send from one that can receive replies; Gmail, though, uses 5.7.27 for failing SPF.</source>
        <translation>556&apos;da kuruluşun başka bir alan adındaki adresini, 550 5.1.1&apos;de aynı alan adındaki başka bir kullanıcıyı arayın. Kendi postanız 550 5.7.27 alıyorsa gönderen alan adınızdan boş MX&apos;i kaldırın veya yanıt alabilen bir alan adından gönderin; Gmail ise 5.7.27&apos;yi SPF hatası için kullanır.</translation>
    </message>
    <message>
        <source>As the admin of a relay, answer 556 if the recipient&apos;s domain has a null MX and 550 if your own policy forbids the recipient.</source>
        <translation>Aktarma sunucusunun yöneticisiyseniz alıcının alan adında boş MX varsa 556, alıcıyı kendi ilkeniz yasaklıyorsa 550 döndürün.</translation>
    </message>
    <message>
        <source>Where both refuse a finished message: 552 finds it too large or the quota exceeded, 554 rejects its content, or the transaction as a whole.</source>
        <translation>İkisinin de tamamlanmış iletiyi reddettiği yerde: 552 onu çok büyük veya kotayı aşmış bulur, 554 içeriğini ya da işlemin tamamını reddeder.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Değiştirilecek olan</translation>
    </message>
    <message>
        <source>The size, or the place where the file lies</source>
        <translation>Boyut ya da dosyanın durduğu yer</translation>
    </message>
    <message>
        <source>The content, your authentication or your standing</source>
        <translation>İçerik, kimlik doğrulamanız veya itibarınız</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Too large (5.3.4), and at Gmail also forbidden types (5.7.0)</source>
        <translation>Çok büyük (5.3.4), Gmail&apos;de yasak türler de (5.7.0)</translation>
    </message>
    <message>
        <source>Malware, as most filters report it</source>
        <translation>Çoğu filtrenin bildirdiği biçimiyle kötü amaçlı yazılım</translation>
    </message>
    <message>
        <source>Known before DATA?</source>
        <translation>DATA&apos;dan önce bilinir mi?</translation>
    </message>
    <message>
        <source>From SIZE in the EHLO reply</source>
        <translation>EHLO yanıtındaki SIZE&apos;dan</translation>
    </message>
    <message>
        <source>No, except for an echo of refused recipients</source>
        <translation>Hayır, reddedilen alıcıların yankısı dışında</translation>
    </message>
    <message>
        <source>5.2.2, as the standard expects</source>
        <translation>5.2.2, standardın beklediği gibi</translation>
    </message>
    <message>
        <source>5.2.2 too, from some servers</source>
        <translation>Bazı sunuculardan yine 5.2.2</translation>
    </message>
    <message>
        <source>Tell them apart by the enhanced status code: 5.3.4 and 5.2.3 are about size, 5.2.2 about a full mailbox, 5.7.x about content or policy. Renaming a forbidden attachment does not deceive a filter; send a link.</source>
        <translation>Genişletilmiş durum koduyla ayırın: 5.3.4 ve 5.2.3 boyutla, 5.2.2 dolu posta kutusuyla, 5.7.x içerik veya ilkeyle ilgilidir. Yasak eki yeniden adlandırmak filtreyi kandırmaz; bağlantı gönderin.</translation>
    </message>
    <message>
        <source>Send 552 for bytes and quotas alone, and 554 or 550 for a verdict on the content.</source>
        <translation>552&apos;yi yalnızca baytlar ve kotalar için, içerik hakkındaki karar için 554 veya 550 gönderin.</translation>
    </message>
    <message>
        <source>A narrow code and a broad one: 553 rejects a mailbox name, 554 a message, a transaction or, as a greeting, the client.</source>
        <translation>Dar bir kod ve geniş bir kod: 553 posta kutusu adını, 554 ise iletiyi, işlemi ya da karşılama olarak istemciyi reddeder.</translation>
    </message>
    <message>
        <source>Where the cause stands</source>
        <translation>Neden nerededir</translation>
    </message>
    <message>
        <source>In the command before it: its address</source>
        <translation>Önündeki komutta: adresinde</translation>
    </message>
    <message>
        <source>Only in the text</source>
        <translation>Yalnızca metinde</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Neye mal olur</translation>
    </message>
    <message>
        <source>One recipient, at RCPT TO</source>
        <translation>RCPT TO&apos;da tek bir alıcıya</translation>
    </message>
    <message>
        <source>All recipients, after the text</source>
        <translation>Metinden sonra bütün alıcılara</translation>
    </message>
    <message>
        <source>SMTPUTF8 (RFC 6531)</source>
        <translation>SMTPUTF8 (RFC 6531)</translation>
    </message>
    <message>
        <source>5.6.7: this recipient is not ASCII</source>
        <translation>5.6.7: Bu alıcı ASCII değildir</translation>
    </message>
    <message>
        <source>5.6.9: a recipient cannot take the internationalized headers of the finished message</source>
        <translation>5.6.9: Bir alıcı, tamamlanmış iletinin uluslararasılaştırılmış başlıklarını alamaz</translation>
    </message>
    <message>
        <source>How it is mended</source>
        <translation>Nasıl düzelir</translation>
    </message>
    <message>
        <source>A correction of the address or an account setting</source>
        <translation>Adres veya hesap ayarının düzeltilmesiyle</translation>
    </message>
    <message>
        <source>Perhaps work on DNS, reputation, content or routing</source>
        <translation>Belki DNS, itibar, içerik veya rota üzerinde çalışmayla</translation>
    </message>
    <message>
        <source>Postfix at MAIL FROM and RCPT TO</source>
        <translation>MAIL FROM ve RCPT TO&apos;da Postfix</translation>
    </message>
    <message>
        <source>`Sender address rejected: not owned by user`</source>
        <translation>`Sender address rejected: not owned by user`</translation>
    </message>
    <message>
        <source>`Relay access denied` or an access rule: respelling does not help</source>
        <translation>`Relay access denied` veya bir erişim kuralı: Yazımı düzeltmek işe yaramaz</translation>
    </message>
    <message>
        <source>On 553 change the sender or recipient address; on 554 without a useful text write to the postmaster with time, IP address and queue ID.</source>
        <translation>553&apos;te gönderen veya alıcı adresini değiştirin; yararlı metni olmayan 554&apos;te saati, IP adresini ve kuyruk kimliğini belirterek posta yöneticisine yazın.</translation>
    </message>
    <message>
        <source>Send 553 as soon as you see a name that you do not allow; a 554 after the text would not tell the client which address was at fault.</source>
        <translation>İzin vermediğiniz adı görür görmez 553 gönderin; metinden sonra gelecek 554, sorunun hangi adreste olduğunu istemciye söylemezdi.</translation>
    </message>
    <message>
        <source>The server is waiting for the TLS handshake: the client&apos;s next bytes must be the ClientHello, not an SMTP command.</source>
        <translation>Sunucu TLS el sıkışmasını bekler; istemcinin göndereceği ilk baytlar bir SMTP komutu değil, ClientHello olmalıdır.</translation>
    </message>
    <message>
        <source>The server has started a queue run for the named host and delivers over a separate connection, but it does not say whether any mail is waiting.</source>
        <translation>Sunucu, adı verilen makine için kuyruğu işlemeye başlamıştır ve teslimatı ayrı bir bağlantı üzerinden yapar; bekleyen posta olup olmadığını söylemez.</translation>
    </message>
    <message>
        <source>Too many connections at once or in a short time: Postfix `4.7.0 … Error: too many connections`, Sendmail `4.3.2 Connection rate limit exceeded`, Exim `Too many concurrent SMTP connections`.</source>
        <translation>Aynı anda veya kısa sürede çok fazla bağlantı vardır: Postfix `4.7.0 … Error: too many connections`, Sendmail `4.3.2 Connection rate limit exceeded`, Exim `Too many concurrent SMTP connections`.</translation>
    </message>
    <message>
        <source>The server offers encryption but cannot start it now, for instance because it cannot read its certificate or key, and the connection stays unencrypted.</source>
        <translation>Sunucu şifreleme sunar ama şu anda başlatamaz, örneğin sertifikasını veya anahtarını okuyamıyordur; bağlantı şifrelenmemiş kalır.</translation>
    </message>
    <message>
        <source>Postfix hangs up on a client with `521 5.5.4 Syntax: BDAT count [LAST]` after a malformed `BDAT`, with `521 5.5.1` where CHUNKING is not offered, and with `521 5.5.2 … Error: bare &lt;LF&gt; received` where `smtpd_forbid_bare_newline_reject_code` is 521 (550 by default).</source>
        <translation>Postfix, hatalı yazılmış bir `BDAT` komutundan sonra bağlantıyı `521 5.5.4 Syntax: BDAT count [LAST]` ile, CHUNKING sunulmuyorsa `521 5.5.1` ile, `smtpd_forbid_bare_newline_reject_code` 521 olarak ayarlanmışsa (varsayılanı 550&apos;dir) `521 5.5.2 … Error: bare &lt;LF&gt; received` ile keser.</translation>
    </message>
    <message>
        <source>Mend the program that speaks SMTP: CRLF at the end of every line, `BDAT` with a size and only where EHLO lists CHUNKING.</source>
        <translation>SMTP konuşan programı düzeltin: Her satır CRLF ile bitmeli, `BDAT` boyutla birlikte ve ancak EHLO yanıtında CHUNKING varsa gönderilmelidir.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain publishes a null MX, often because it is mistyped or parked. Postfix with `reject_unknown_recipient_domain` says `Domain … does not accept mail (nullMX)` with 556 5.1.10, Sendmail `556 Host does not accept mail: MX 0 .`</source>
        <translation>Alıcının alan adı boş MX yayımlar; çoğu zaman ad yanlış yazılmıştır veya park edilmiştir. `reject_unknown_recipient_domain` kullanan Postfix 556 5.1.10 ile `Domain … does not accept mail (nullMX)`, Sendmail `556 Host does not accept mail: MX 0 .` der.</translation>
    </message>
    <message>
        <source>Courier answers RCPT TO with `556 Address unavailable.`: its own delivery to that address failed for good a short while ago, and for some hours it takes nothing more for it. No null MX is concerned.</source>
        <translation>Courier, RCPT TO komutuna `556 Address unavailable.` yanıtını verir: Kendisinin o adrese yaptığı teslimat kısa süre önce kalıcı olarak başarısız olmuştur ve birkaç saat o adres için başka ileti almaz. Boş MX ile ilgisi yoktur.</translation>
    </message>
    <message>
        <source>As Courier&apos;s admin, see in the log why delivery behind it failed; a sender who knows the address to be right tries again some hours later.</source>
        <translation>Courier yöneticisiyseniz arkasındaki teslimatın neden başarısız olduğuna günlükten bakın; adresin doğru olduğunu bilen gönderen birkaç saat sonra yeniden dener.</translation>
    </message>
    <message>
        <source>On 421 open fewer connections; on 451 slow down only if the text asks for it. If all your mail to a host gets 451, warn its admin. If only some does, look in the text for greylisting or a failed lookup of your domain.</source>
        <translation>421&apos;de daha az bağlantı açın; 451&apos;de yalnızca metin istiyorsa yavaşlayın. Bir sunucuya giden postanızın tamamı 451 alıyorsa yöneticisini uyarın; yalnızca bir bölümü alıyorsa metinde gri listeleme veya alan adınız için başarısız bir sorgu arayın.</translation>
    </message>
    <message>
        <source>Send 502 for commands that your parser knows and you have turned off, 500 for the rest. A disabled VRFY is better answered with 252.</source>
        <translation>Ayrıştırıcınızın tanıdığı ve sizin kapattığınız komutlar için 502, geri kalanlar için 500 gönderin; kapatılmış VRFY&apos;ye 252 vermek daha iyidir.</translation>
    </message>
    <message>
        <source>Send 553 when the name itself is what you refuse, for everybody or for this login. Send 550 when the name is fine but has no mailbox or is closed to this mail.</source>
        <translation>Reddettiğiniz adın kendisiyse, herkes için ya da bu kullanıcı için, 553 gönderin; ad doğruysa ama posta kutusu yoksa veya bu postaya kapalıysa 550 gönderin.</translation>
    </message>
</context>
</TS>
