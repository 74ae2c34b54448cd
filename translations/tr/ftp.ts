<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ftp</name>
    <message>
        <source>Positive Preliminary</source>
        <extracomment>class 1yz</extracomment>
        <translation>Olumlu Ön Yanıt</translation>
    </message>
    <message>
        <source>Positive Completion</source>
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
        <source>Protected</source>
        <translation>Korumalı Yanıt</translation>
    </message>
    <message>
        <source>Restart marker reply</source>
        <translation>Yeniden başlatma işareti</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>In block or compressed mode the sender of a file puts markers into the data; 110 carries the pair of the client&apos;s and the server&apos;s marker, in exactly the form `MARK yyyy = mmmm`.</source>
        <translation>Blok veya sıkıştırılmış kipte dosyayı gönderen taraf, verinin içine işaretler koyar; 110, istemci ile sunucunun işaret çiftini tam olarak `MARK yyyy = mmmm` biçiminde taşır.</translation>
    </message>
    <message>
        <source>Hardly met: servers work in stream mode, where `REST` takes a byte offset (RFC 3659) and no markers exist.</source>
        <translation>Neredeyse hiç görülmez: Sunucular akış kipinde çalışır; orada `REST` bayt konumu alır (RFC 3659), işaret yoktur.</translation>
    </message>
    <message>
        <source>Note the pair if the transfer is to be resumed; otherwise read on to the next reply.</source>
        <translation>Aktarım sürdürülecekse çifti saklayın; değilse sonraki yanıta geçin.</translation>
    </message>
    <message>
        <source>Clients in stream mode never have to expect it.</source>
        <translation>Akış kipindeki istemcilerin bunu beklemesi gerekmez.</translation>
    </message>
    <message>
        <source>Service ready in nnn minutes</source>
        <translation>Hizmet nnn dakika sonra hazır</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Karşılama</translation>
    </message>
    <message>
        <source>The server is up but not ready for users; it names the wait in minutes and sends 220 on the same connection when it is over.</source>
        <translation>Sunucu çalışıyor, ama kullanıcılara henüz hazır değildir; bekleme süresini dakika olarak bildirir ve süre dolunca aynı bağlantıda 220 gönderir.</translation>
    </message>
    <message>
        <source>A client takes 120 for a failure and hangs up, or waits silently and looks frozen. Common servers refuse with 421 instead and never send 120.</source>
        <translation>İstemci 120&apos;yi hata sayıp bağlantıyı kapatır ya da sessizce bekleyip donmuş görünür. Yaygın sunucular 120 göndermez, 421 ile reddeder.</translation>
    </message>
    <message>
        <source>Keep the connection and wait for 220, or come back after the time named.</source>
        <translation>Bağlantıyı açık tutup 220&apos;yi bekleyin ya da belirtilen süreden sonra yeniden gelin.</translation>
    </message>
    <message>
        <source>Send 120 only if the time is known. Otherwise refuse with 421 and close.</source>
        <translation>120&apos;yi yalnızca süre biliniyorsa gönderin. Bilinmiyorsa 421 ile reddedip kapatın.</translation>
    </message>
    <message>
        <source>Data connection already open; transfer starting</source>
        <translation>Veri bağlantısı zaten açık, aktarım başlıyor</translation>
    </message>
    <message>
        <source>Transfer command</source>
        <translation>Aktarım komutu</translation>
    </message>
    <message>
        <source>The transfer begins over a data connection that stands already. A second reply follows on the control connection: 226 or 250 when it went well, 4yz or 5yz when not.</source>
        <translation>Aktarım, hâlihazırda kurulu bir veri bağlantısı üzerinden başlar. Kontrol bağlantısında ikinci bir yanıt gelir: her şey yolundaysa 226 veya 250, değilse 4yz veya 5yz.</translation>
    </message>
    <message>
        <source>IIS opens with `125 Data connection already open; Transfer starting.` where other servers say 150; a script that waits for 150 alone hangs or fails.</source>
        <translation>IIS, başka sunucuların 150 dediği yerde `125 Data connection already open; Transfer starting.` yanıtıyla başlar; yalnızca 150 bekleyen bir betik takılır veya başarısız olur.</translation>
    </message>
    <message>
        <source>Treat every 1yz alike: go on to the data connection and wait for the final reply.</source>
        <translation>Her 1yz yanıtını aynı sayın: Veri bağlantısına geçin ve son yanıtı bekleyin.</translation>
    </message>
    <message>
        <source>After 125 nothing moves: the passive port was reached, but a firewall holds back the data, or TLS on the data connection does not come about.</source>
        <translation>125&apos;ten sonra hiçbir şey ilerlemez: Pasif bağlantı noktasına ulaşılmıştır, ama bir güvenlik duvarı veriyi tutuyordur ya da veri bağlantısında TLS kurulamıyordur.</translation>
    </message>
    <message>
        <source>Capture the data port (`tcpdump port 50000`) and see which side waits.</source>
        <translation>Veri bağlantı noktasını dinleyin (`tcpdump port 50000`) ve hangi tarafın beklediğine bakın.</translation>
    </message>
    <message>
        <source>Let a client accept 125 and 150 without distinction.</source>
        <translation>İstemci 125 ile 150&apos;yi ayırmadan kabul etsin.</translation>
    </message>
    <message>
        <source>File status okay; about to open data connection</source>
        <translation>Dosya durumu uygun, veri bağlantısı açılmak üzere</translation>
    </message>
    <message>
        <source>The command is accepted and the data connection is next. Nothing is decided about the transfer: the final reply comes after it, and only that one counts.</source>
        <translation>Komut kabul edilmiştir, sırada veri bağlantısı vardır. Aktarım hakkında henüz hiçbir şey belli değildir: Son yanıt aktarımdan sonra gelir ve geçerli olan yalnızca odur.</translation>
    </message>
    <message>
        <source>`150 Here comes the directory listing.` (vsftpd), then silence and a client timeout: the data port is filtered, though the server believed it open.</source>
        <translation>`150 Here comes the directory listing.` (vsftpd) gelir, ardından sessizlik ve istemcide zaman aşımı: Sunucu açık sansa da veri bağlantı noktası filtrelenmektedir.</translation>
    </message>
    <message>
        <source>`tcpdump -ni any host 192.0.2.10` on both sides</source>
        <translation>İki tarafta da `tcpdump -ni any host 192.0.2.10`</translation>
    </message>
    <message>
        <source>Open the passive port range on the way, or, in active mode, change to passive.</source>
        <translation>Yol üzerinde pasif bağlantı noktası aralığını açın ya da etkin moddaysanız pasif moda geçin.</translation>
    </message>
    <message>
        <source>FTP over TLS: 150 is followed by 522, 425 or a broken connection. RFC 4217 lets TLS on the data connection begin only after 150.</source>
        <translation>TLS üzerinden FTP&apos;de 150&apos;nin ardından 522, 425 veya kopan bir bağlantı gelir. RFC 4217&apos;ye göre veri bağlantısındaki TLS, ancak 150&apos;den sonra başlar.</translation>
    </message>
    <message>
        <source>Read the reply that follows; it is nearly always about TLS session reuse.</source>
        <translation>Ardından gelen yanıtı okuyun; neredeyse her zaman TLS oturumunun yeniden kullanımıyla ilgilidir.</translation>
    </message>
    <message>
        <source>A large upload: the bytes are sent, and the client waits minutes for 226 while the server writes, scans or moves the file.</source>
        <translation>Büyük bir yükleme: Baytlar gönderilmiştir; sunucu dosyayı yazarken, tararken veya taşırken istemci dakikalarca 226&apos;yı bekler.</translation>
    </message>
    <message>
        <source>Raise the client&apos;s timeout for the final reply.</source>
        <translation>İstemcide son yanıt için zaman aşımını yükseltin.</translation>
    </message>
    <message>
        <source>Send 150 before the data connection opens, 226 or an error after it has closed.</source>
        <translation>Veri bağlantısı açılmadan önce 150, kapandıktan sonra 226 ya da bir hata gönderin.</translation>
    </message>
    <message>
        <source>here comes the directory listing</source>
        <translation>dizin listesi geliyor</translation>
    </message>
    <message>
        <source>opening binary mode data connection</source>
        <translation>veri bağlantısı açılıyor</translation>
    </message>
    <message>
        <source>Command okay</source>
        <translation>Komut tamam</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The command was carried out: `TYPE`, `PORT`, `NOOP`, `MODE`, `STRU`, `SITE`. Nothing is promised for what comes next.</source>
        <translation>Komut yerine getirilmiştir: `TYPE`, `PORT`, `NOOP`, `MODE`, `STRU`, `SITE`. Sonrası için hiçbir söz verilmez.</translation>
    </message>
    <message>
        <source>`200 PORT command successful` and then 425: the server noted the client&apos;s address, it has not tried it.</source>
        <translation>`200 PORT command successful` ve ardından 425 gelir: Sunucu istemcinin adresini not etmiş, ama denememiştir.</translation>
    </message>
    <message>
        <source>Change to passive mode when the client is behind NAT.</source>
        <translation>İstemci NAT arkasındaysa pasif moda geçin.</translation>
    </message>
    <message>
        <source>`200 Switching to ASCII mode.` before a download of an image or archive, which arrives damaged: the transfer type turns line ends over.</source>
        <translation>Bir resim veya arşiv indirmesinden önce `200 Switching to ASCII mode.` görülür ve dosya bozuk gelir: Aktarım türü satır sonlarını dönüştürür.</translation>
    </message>
    <message>
        <source>Send `TYPE I` before transfers of anything but text, and fetch the file again.</source>
        <translation>Metin dışındaki her aktarımdan önce `TYPE I` gönderin ve dosyayı yeniden alın.</translation>
    </message>
    <message>
        <source>Expect 200 after commands that move no data and touch no file.</source>
        <translation>200&apos;ü, veri taşımayan ve dosyaya dokunmayan komutlardan sonra bekleyin.</translation>
    </message>
    <message>
        <source>Command not implemented, superfluous at this site</source>
        <translation>Komut uygulanmıyor, bu sunucuda gereksiz</translation>
    </message>
    <message>
        <source>ALLO, ACCT, SITE, PASS</source>
        <translation>ALLO, ACCT, SITE, PASS</translation>
    </message>
    <message>
        <source>The server does nothing on this command and the client loses nothing by it: it may go on as after a success.</source>
        <translation>Sunucu bu komutta hiçbir şey yapmaz, istemci de bir şey yitirmez: Başarılıymış gibi devam edebilir.</translation>
    </message>
    <message>
        <source>`ALLO` before an upload, or `ACCT` on a server that knows no accounts; the reply text often says `superfluous`.</source>
        <translation>Yüklemeden önce `ALLO` ya da hesap kavramı olmayan bir sunucuda `ACCT`; yanıt metninde çoğu kez `superfluous` geçer.</translation>
    </message>
    <message>
        <source>Go on with the next command.</source>
        <translation>Sonraki komutla devam edin.</translation>
    </message>
    <message>
        <source>A `SITE` command is answered 202 and had no effect: the server does not know it and is too polite to say 500.</source>
        <translation>Bir `SITE` komutuna 202 gelir, ama etkisi olmaz: Sunucu komutu tanımıyor, yine de 500 demiyordur.</translation>
    </message>
    <message>
        <source>Check the result (`LIST` shows the rights after `SITE CHMOD`).</source>
        <translation>Sonucu denetleyin (`SITE CHMOD` sonrasında izinleri `LIST` gösterir).</translation>
    </message>
    <message>
        <source>Let the client go on; a server whose client needs the effect should say 502.</source>
        <translation>İstemci devam etsin; istemcisi etkiye gerek duyan sunucu 502 demelidir.</translation>
    </message>
    <message>
        <source>System status, or system help reply</source>
        <translation>Sistem durumu veya sistem yardımı</translation>
    </message>
    <message>
        <source>STAT, FEAT</source>
        <translation>STAT, FEAT</translation>
    </message>
    <message>
        <source>Reply to STAT</source>
        <translation>STAT yanıtı</translation>
    </message>
    <message>
        <source>The state of the session or, during a transfer, its progress.</source>
        <translation>Oturumun durumu ya da süren aktarımın ilerleyişi.</translation>
    </message>
    <message>
        <source>Reply to FEAT</source>
        <translation>FEAT yanıtı</translation>
    </message>
    <message>
        <source>The list of extensions, one a line, closed by a line `211 End`.</source>
        <translation>Uzantı listesi, her satırda bir tane; `211 End` satırıyla biter.</translation>
    </message>
    <message>
        <source>A list over several lines: the first begins with `211-`, the last with `211` and a blank. Programs read it to learn what the server can do.</source>
        <translation>Birden çok satıra yayılan bir listedir: İlk satır `211-`, son satır `211` ve bir boşlukla başlar. Programlar sunucunun neler yapabildiğini buradan öğrenir.</translation>
    </message>
    <message>
        <source>The list after `FEAT` lacks `AUTH TLS`: FileZilla falls back and shows `Insecure server, it does not support FTP over TLS.`</source>
        <translation>`FEAT` sonrasındaki listede `AUTH TLS` yoktur: FileZilla geri düşer ve `Insecure server, it does not support FTP over TLS.` gösterir.</translation>
    </message>
    <message>
        <source>Configure a certificate on the server, or look for a firewall that strips the line from the unencrypted dialogue.</source>
        <translation>Sunucuda bir sertifika yapılandırın ya da şifrelenmemiş diyalogdan bu satırı silen bir güvenlik duvarı arayın.</translation>
    </message>
    <message>
        <source>File names with accents come out garbled and `UTF8` is not in the list: names travel in an unknown character set.</source>
        <translation>Türkçe harfli dosya adları bozuk görünür ve listede `UTF8` yoktur: Adlar bilinmeyen bir karakter kümesiyle taşınmaktadır.</translation>
    </message>
    <message>
        <source>Set the character set of this server in the client by hand.</source>
        <translation>Bu sunucunun karakter kümesini istemcide elle belirleyin.</translation>
    </message>
    <message>
        <source>A home-made client stops after the first line and takes the rest for replies to its next commands.</source>
        <translation>Elde yazılmış bir istemci ilk satırdan sonra durur ve kalanını sonraki komutlarının yanıtı sanır.</translation>
    </message>
    <message>
        <source>Read until the line that begins with the same number and a blank.</source>
        <translation>Aynı sayı ve bir boşlukla başlayan satıra kadar okuyun.</translation>
    </message>
    <message>
        <source>List only what works in this configuration: no `AUTH TLS` without a certificate.</source>
        <translation>Yalnızca bu yapılandırmada çalışanı listeleyin: Sertifika yoksa `AUTH TLS` de olmasın.</translation>
    </message>
    <message>
        <source>feature list</source>
        <translation>özellik listesi</translation>
    </message>
    <message>
        <source>FEAT</source>
        <translation>FEAT</translation>
    </message>
    <message>
        <source>server does not support TLS</source>
        <translation>sunucu TLS desteklemiyor</translation>
    </message>
    <message>
        <source>Directory status</source>
        <translation>Dizin durumu</translation>
    </message>
    <message>
        <source>STAT with a path</source>
        <translation>Yol verilen STAT</translation>
    </message>
    <message>
        <source>A directory listing over the control connection: `STAT` with a path gives what `LIST` would send over a data connection.</source>
        <translation>Kontrol bağlantısı üzerinden dizin listesi: Yol verilen `STAT`, `LIST` komutunun veri bağlantısından göndereceğini verir.</translation>
    </message>
    <message>
        <source>Scripts use `STAT` to list where no data connection comes about. vsftpd answers it with 213, others with 211 or 212.</source>
        <translation>Betikler, veri bağlantısının kurulamadığı yerde listelemek için `STAT` kullanır. vsftpd buna 213, başkaları 211 veya 212 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Accept 211, 212 and 213 alike.</source>
        <translation>211, 212 ve 213&apos;ü aynı sayın.</translation>
    </message>
    <message>
        <source>A directory calls for 212, a single file for 213.</source>
        <translation>Dizin için 212, tek dosya için 213 verilir.</translation>
    </message>
    <message>
        <source>File status</source>
        <translation>Dosya durumu</translation>
    </message>
    <message>
        <source>SIZE, MDTM, STAT</source>
        <translation>SIZE, MDTM, STAT</translation>
    </message>
    <message>
        <source>A fact about one file: its size in bytes after `SIZE`, its time of modification after `MDTM`.</source>
        <translation>Tek bir dosyaya ilişkin bilgidir: `SIZE` sonrasında bayt olarak boyutu, `MDTM` sonrasında değiştirilme zamanı.</translation>
    </message>
    <message>
        <source>The time is some hours off: RFC 3659 has `MDTM` in UTC, and the client shows it as local time, or a server sends local time.</source>
        <translation>Zaman birkaç saat kayıktır: RFC 3659&apos;a göre `MDTM` UTC&apos;dir, istemci onu yerel saat sanıyor ya da sunucu yerel saat gönderiyordur.</translation>
    </message>
    <message>
        <source>Compare with `date -u` on the server and set the time offset of this server in the client.</source>
        <translation>Sunucudaki `date -u` ile karşılaştırın ve istemcide bu sunucunun saat farkını ayarlayın.</translation>
    </message>
    <message>
        <source>`SIZE` differs from the bytes received: in ASCII type the number is that after conversion of the line ends, and many servers refuse it with 550.</source>
        <translation>`SIZE`, alınan bayt sayısından farklıdır: ASCII türünde sayı, satır sonları dönüştürüldükten sonraki sayıdır; birçok sunucu bunu 550 ile reddeder.</translation>
    </message>
    <message>
        <source>Send `TYPE I` first.</source>
        <translation>Önce `TYPE I` gönderin.</translation>
    </message>
    <message>
        <source>`SIZE` and `MDTM` bring the bare number, without words, so that programs can read it.</source>
        <translation>`SIZE` ve `MDTM`, programlar okuyabilsin diye sözcük eklenmemiş yalın sayı getirir.</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>Yardım iletisi</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>HELP</translation>
    </message>
    <message>
        <source>Text for a person at a keyboard: which commands there are, or how one of them is used.</source>
        <translation>Klavye başındaki insan için metindir: hangi komutların bulunduğu ya da birinin nasıl kullanıldığı.</translation>
    </message>
    <message>
        <source>`HELP` and `SITE HELP` list the commands of the server; a `*` beside a name usually means not implemented.</source>
        <translation>`HELP` ve `SITE HELP`, sunucunun komutlarını listeler; adın yanındaki `*` genellikle uygulanmadığını gösterir.</translation>
    </message>
    <message>
        <source>Let programs ask `FEAT` instead: its list has a fixed form.</source>
        <translation>Programlarda bunun yerine `FEAT` kullanın: Listesinin biçimi sabittir.</translation>
    </message>
    <message>
        <source>Show it to the person and parse nothing.</source>
        <translation>İnsana gösterin, çözümlemeye çalışmayın.</translation>
    </message>
    <message>
        <source>NAME system type</source>
        <translation>Sistem türü</translation>
    </message>
    <message>
        <source>SYST</source>
        <translation>SYST</translation>
    </message>
    <message>
        <source>The kind of system, for clients that parse its listings: `UNIX Type: L8` nearly everywhere, `Windows_NT` from IIS.</source>
        <translation>Listelerini çözümleyen istemciler için sistem türüdür: Neredeyse her yerde `UNIX Type: L8`, IIS&apos;te `Windows_NT`.</translation>
    </message>
    <message>
        <source>IIS says `215 Windows_NT` and lists in the style of DOS; a client that expects `ls -l` shows an empty directory.</source>
        <translation>IIS `215 Windows_NT` der ve DOS biçiminde listeler; `ls -l` bekleyen istemci boş dizin gösterir.</translation>
    </message>
    <message>
        <source>Set the directory listing style of the IIS site to UNIX, or let the client use `MLSD`.</source>
        <translation>IIS sitesinde dizin listeleme biçimini UNIX yapın ya da istemcide `MLSD` kullanın.</translation>
    </message>
    <message>
        <source>The first word is one of IANA&apos;s system names; many servers say UNIX whatever they run on.</source>
        <translation>İlk sözcük, IANA&apos;nın sistem adlarından biridir; birçok sunucu neyin üzerinde çalışırsa çalışsın UNIX der.</translation>
    </message>
    <message>
        <source>Service ready for new user</source>
        <translation>Hizmet yeni kullanıcıya hazır</translation>
    </message>
    <message>
        <source>Sent by the server without a command, as the first thing on the connection.</source>
        <translation>Sunucunun komut beklemeden, bağlantıda ilk olarak gönderdiği yanıt.</translation>
    </message>
    <message>
        <source>Reply to HOST</source>
        <translation>HOST yanıtı</translation>
    </message>
    <message>
        <source>The virtual host is known; the login that follows belongs to it.</source>
        <translation>Sanal sunucu bilinmektedir; ardından gelen oturum açma ona aittir.</translation>
    </message>
    <message>
        <source>The server speaks first. 220 ends the greeting, which may have many lines (`220-`); now comes `AUTH TLS` or `USER`.</source>
        <translation>Önce sunucu konuşur. 220, çok satırlı olabilen (`220-`) karşılamayı bitirir; sırada `AUTH TLS` veya `USER` vardır.</translation>
    </message>
    <message>
        <source>The connection stands and no 220 comes for 10 to 30 seconds: the server looks up the client&apos;s name in DNS, or asks its port 113 (ident).</source>
        <translation>Bağlantı kurulmuştur, ama 220 10-30 saniye gelmez: Sunucu istemcinin adını DNS&apos;te arıyor ya da 113 numaralı bağlantı noktasına (ident) soruyordur.</translation>
    </message>
    <message>
        <source>Switch these look-ups off: `reverse_lookup_enable=NO` in vsftpd, `UseReverseDNS off` and `IdentLookups off` in ProFTPD.</source>
        <translation>Bu sorguları kapatın: vsftpd&apos;de `reverse_lookup_enable=NO`, ProFTPD&apos;de `UseReverseDNS off` ve `IdentLookups off`.</translation>
    </message>
    <message>
        <source>Garbage or nothing at all instead of 220 on port 990: implicit TLS, where the handshake comes first.</source>
        <translation>990 numaralı bağlantı noktasında 220 yerine anlamsız karakterler ya da hiçbir şey: örtük TLS; orada önce el sıkışma gelir.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect ftp.example.org:990`</source>
        <translation>`openssl s_client -connect ftp.example.org:990`</translation>
    </message>
    <message>
        <source>Use `ftps://` in curl, implicit TLS in FileZilla; for port 21 explicit TLS.</source>
        <translation>curl&apos;de `ftps://`, FileZilla&apos;da örtük (implicit) TLS kullanın; 21 numaralı bağlantı noktası için açık (explicit) TLS.</translation>
    </message>
    <message>
        <source>`SSH-2.0-OpenSSH` stands where 220 is expected: this is an SFTP server, another protocol on port 22.</source>
        <translation>220 beklenen yerde `SSH-2.0-OpenSSH` vardır: Bu bir SFTP sunucusudur, yani 22 numaralı bağlantı noktasındaki başka bir protokol.</translation>
    </message>
    <message>
        <source>Choose SFTP in the client.</source>
        <translation>İstemcide SFTP&apos;yi seçin.</translation>
    </message>
    <message>
        <source>Greet with 220 only when a login can follow; otherwise 421, or 120 with a time.</source>
        <translation>Oturum açılabilecekse 220 ile karşılayın; yoksa 421 ya da süre bildiren 120 gönderin.</translation>
    </message>
    <message>
        <source>welcome message</source>
        <translation>karşılama iletisi</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>afiş</translation>
    </message>
    <message>
        <source>vsftpd greeting</source>
        <translation>vsftpd karşılaması</translation>
    </message>
    <message>
        <source>slow login</source>
        <translation>yavaş bağlanma</translation>
    </message>
    <message>
        <source>Service closing control connection</source>
        <translation>Hizmet kontrol bağlantısını kapatıyor</translation>
    </message>
    <message>
        <source>QUIT</source>
        <translation>QUIT</translation>
    </message>
    <message>
        <source>The farewell: the server logs the user out, if anybody was logged in, and closes.</source>
        <translation>Vedadır: Sunucu, açık oturum varsa kapatır ve bağlantıyı sonlandırır.</translation>
    </message>
    <message>
        <source>`221 Goodbye.` right after an error reply in the client&apos;s log: the client gave up and sent `QUIT`.</source>
        <translation>İstemci günlüğünde bir hata yanıtının hemen ardından `221 Goodbye.` görülür: İstemci vazgeçip `QUIT` göndermiştir.</translation>
    </message>
    <message>
        <source>Read the reply before it.</source>
        <translation>Ondan önceki yanıtı okuyun.</translation>
    </message>
    <message>
        <source>`221 You could at least say goodbye.`, from the `ftpd` of the BSD family: the client went without `QUIT`.</source>
        <translation>BSD ailesinin `ftpd` sunucusundan `221 You could at least say goodbye.`: İstemci `QUIT` göndermeden gitmiştir.</translation>
    </message>
    <message>
        <source>Harmless when a browser or script did it.</source>
        <translation>Bunu bir web tarayıcısı veya betik yaptıysa zararsızdır.</translation>
    </message>
    <message>
        <source>221 answers `QUIT`; a server that closes of its own accord says 421.</source>
        <translation>221, `QUIT` komutunun yanıtıdır; kendiliğinden kapatan sunucu 421 der.</translation>
    </message>
    <message>
        <source>Data connection open; no transfer in progress</source>
        <translation>Veri bağlantısı açık, süren aktarım yok</translation>
    </message>
    <message>
        <source>ABOR</source>
        <translation>ABOR</translation>
    </message>
    <message>
        <source>The answer to `ABOR` when there was nothing to abort and the data connection stays open.</source>
        <translation>Durdurulacak bir şey yokken ve veri bağlantısı açık kalırken `ABOR` komutuna verilen yanıttır.</translation>
    </message>
    <message>
        <source>The client pressed Cancel a moment too late: the transfer was through. vsftpd says `225 No transfer to ABOR.`</source>
        <translation>İstemci iptale bir an geç basmıştır: Aktarım bitmiştir. vsftpd `225 No transfer to ABOR.` der.</translation>
    </message>
    <message>
        <source>Nothing; the file is complete if 226 stood before.</source>
        <translation>Yapılacak bir şey yoktur; öncesinde 226 varsa dosya tamdır.</translation>
    </message>
    <message>
        <source>After a real abort two replies come, 426 and 226; here there is only this one.</source>
        <translation>Gerçek bir iptalden sonra iki yanıt gelir, 426 ve 226; burada yalnızca bu vardır.</translation>
    </message>
    <message>
        <source>Closing data connection</source>
        <translation>Veri bağlantısı kapatılıyor</translation>
    </message>
    <message>
        <source>Transfer, ABOR</source>
        <translation>Aktarım, ABOR</translation>
    </message>
    <message>
        <source>The transfer is over and went well as far as the server can see: it has sent, or taken, everything until the data connection closed.</source>
        <translation>Aktarım bitmiş ve sunucunun görebildiği kadarıyla iyi gitmiştir: Veri bağlantısı kapanana kadar her şeyi göndermiş ya da almıştır.</translation>
    </message>
    <message>
        <source>In stream mode the end of the file is the end of the connection. A connection that ended too early can look like a complete file.</source>
        <translation>Akış kipinde dosyanın sonu, bağlantının sonudur. Erken biten bir bağlantı tam bir dosya gibi görünebilir.</translation>
    </message>
    <message>
        <source>226, and the listing is empty: vsftpd `226 Transfer done (but failed to open directory).` means that the account may not read the directory.</source>
        <translation>226 gelir, ama liste boştur: vsftpd&apos;nin `226 Transfer done (but failed to open directory).` yanıtı, hesabın dizini okuma izni olmadığını gösterir.</translation>
    </message>
    <message>
        <source>`sudo -u jane ls /srv/ftp` on the server</source>
        <translation>Sunucuda `sudo -u jane ls /srv/ftp`</translation>
    </message>
    <message>
        <source>Give the account `r` and `x` on the directory; with SELinux look for a denial.</source>
        <translation>Hesaba dizinde `r` ve `x` izni verin; SELinux varsa bir ret kaydı arayın.</translation>
    </message>
    <message>
        <source>The file arrived with the wrong size after 226: ASCII type, or the sender lost its connection halfway and the receiver took this for the end.</source>
        <translation>226&apos;dan sonra dosyanın boyutu yanlıştır: ASCII türü kullanılmıştır ya da gönderen, bağlantısını yarı yolda yitirmiş, alan taraf bunu dosya sonu saymıştır.</translation>
    </message>
    <message>
        <source>Use `TYPE I`, compare `SIZE` on both sides, and upload under a temporary name that is renamed only when complete.</source>
        <translation>`TYPE I` kullanın, iki taraftaki `SIZE` değerini karşılaştırın; geçici bir adla yükleyip dosya tamamlanınca yeniden adlandırın.</translation>
    </message>
    <message>
        <source>Bytes are through, 226 never comes and the client reports a timeout: a NAT or firewall dropped the silent control connection during the long transfer.</source>
        <translation>Baytlar aktarılmıştır, 226 hiç gelmez ve istemci zaman aşımı bildirir: NAT veya güvenlik duvarı, uzun aktarım sırasında sessiz kalan kontrol bağlantısını düşürmüştür.</translation>
    </message>
    <message>
        <source>Switch on TCP keepalive in the client (`curl --keepalive-time 60`) or raise the idle timeout of the device; compare sizes before sending again.</source>
        <translation>İstemcide TCP keepalive&apos;ı açın (`curl --keepalive-time 60`) veya aygıtın boşta kalma süresini yükseltin; yeniden göndermeden önce boyutları karşılaştırın.</translation>
    </message>
    <message>
        <source>Send 226 only after the last byte is safe on disk.</source>
        <translation>226&apos;yı ancak son bayt diske güvenle yazıldıktan sonra gönderin.</translation>
    </message>
    <message>
        <source>transfer complete</source>
        <translation>aktarım tamamlandı</translation>
    </message>
    <message>
        <source>directory send ok</source>
        <translation>dizin gönderildi</translation>
    </message>
    <message>
        <source>empty directory listing</source>
        <translation>boş dizin listesi</translation>
    </message>
    <message>
        <source>Entering Passive Mode</source>
        <translation>Pasif moda geçiliyor</translation>
    </message>
    <message>
        <source>PASV</source>
        <translation>PASV</translation>
    </message>
    <message>
        <source>The server listens for the data connection and names the place: four numbers for the IPv4 address, two for the port, which is p1 × 256 + p2.</source>
        <translation>Sunucu veri bağlantısı için dinlemeye geçer ve yerini bildirir: dört sayı IPv4 adresi, iki sayı bağlantı noktasıdır; bağlantı noktası p1 × 256 + p2 eder.</translation>
    </message>
    <message>
        <source>The client connects there itself, so passive mode works through the NAT of the client, but not without effort through that of the server.</source>
        <translation>Oraya istemci kendisi bağlanır; bu yüzden pasif mod, istemci tarafındaki NAT&apos;tan geçer, ama sunucu tarafındaki NAT&apos;tan uğraşmadan geçmez.</translation>
    </message>
    <message>
        <source>The address is private (`227 Entering Passive Mode (10,0,0,5,195,80)`) and the client is outside. FileZilla copes: `Server sent passive reply with unroutable address. Using server address instead.`</source>
        <translation>Adres özeldir (`227 Entering Passive Mode (10,0,0,5,195,80)`), istemci ise dışarıdadır. FileZilla bunu aşar: `Server sent passive reply with unroutable address. Using server address instead.`</translation>
    </message>
    <message>
        <source>`curl -v ftp://ftp.example.org/` and look at the numbers</source>
        <translation>`curl -v ftp://ftp.example.org/` ile sayılara bakın</translation>
    </message>
    <message>
        <source>Tell the server its public address: `pasv_address` (vsftpd), `MasqueradeAddress` (ProFTPD), `-P` (Pure-FTPd), the external IP address in the firewall support of IIS.</source>
        <translation>Sunucuya genel adresini bildirin: `pasv_address` (vsftpd), `MasqueradeAddress` (ProFTPD), `-P` (Pure-FTPd), IIS&apos;te FTP güvenlik duvarı desteğindeki dış IP adresi.</translation>
    </message>
    <message>
        <source>227 with the right address, then a connection timeout: the passive port range is not open or not forwarded to the server.</source>
        <translation>227 doğru adresi verir, ardından bağlantı zaman aşımına uğrar: Pasif bağlantı noktası aralığı açık değildir ya da sunucuya yönlendirilmemiştir.</translation>
    </message>
    <message>
        <source>Fix the range in the server, forward and open the same range.</source>
        <translation>Sunucuda aralığı sabitleyin; aynı aralığı yönlendirip açın.</translation>
    </message>
    <message>
        <source>It works unencrypted and fails with TLS: the firewall used to read 227 and open the port, and can no longer read it.</source>
        <translation>Şifrelenmemişken çalışır, TLS ile başarısız olur: Güvenlik duvarı eskiden 227&apos;yi okuyup bağlantı noktasını açıyordu, artık okuyamaz.</translation>
    </message>
    <message>
        <source>Do not count on the FTP helper (`nf_conntrack_ftp`): open a fixed range.</source>
        <translation>FTP yardımcısına (`nf_conntrack_ftp`) güvenmeyin: Sabit bir aralık açın.</translation>
    </message>
    <message>
        <source>Name the address under which the client reached you; for IPv6 only 229 exists.</source>
        <translation>İstemcinin size ulaştığı adresi bildirin; IPv6 için yalnızca 229 vardır.</translation>
    </message>
    <message>
        <source>unroutable address</source>
        <translation>yönlendirilemeyen adres</translation>
    </message>
    <message>
        <source>passive port range</source>
        <translation>pasif port aralığı</translation>
    </message>
    <message>
        <source>Entering Long Passive Mode</source>
        <translation>Uzun pasif moda geçiliyor</translation>
    </message>
    <message>
        <source>LPSV</source>
        <translation>LPSV</translation>
    </message>
    <message>
        <source>The answer to `LPSV` of an experiment from 1994, which carries addresses of any protocol as lists of numbers. `EPSV` and 229 took its place.</source>
        <translation>Her protokolün adresini sayı listesi olarak taşıyan, 1994&apos;ten kalma deneysel `LPSV` komutunun yanıtıdır. Yerini `EPSV` ve 229 almıştır.</translation>
    </message>
    <message>
        <source>Some BSD-derived servers still know `LPSV`; current clients never ask for it.</source>
        <translation>BSD kökenli bazı sunucular `LPSV` komutunu hâlâ tanır; güncel istemciler onu hiç kullanmaz.</translation>
    </message>
    <message>
        <source>Use `EPSV`.</source>
        <translation>`EPSV` kullanın.</translation>
    </message>
    <message>
        <source>New software should offer `EPSV` and leave this alone.</source>
        <translation>Yeni yazılımlar `EPSV` sunmalı, bunu kullanmamalıdır.</translation>
    </message>
    <message>
        <source>Entering Extended Passive Mode</source>
        <translation>Genişletilmiş pasif moda geçiliyor</translation>
    </message>
    <message>
        <source>EPSV</source>
        <translation>EPSV</translation>
    </message>
    <message>
        <source>Only the port stands between the bars: the client connects to the address that it reached already. That is why 229 passes NAT where 227 does not, and serves IPv6 too.</source>
        <translation>Çizgiler arasında yalnızca bağlantı noktası vardır: İstemci zaten ulaştığı adrese bağlanır. 229&apos;un 227&apos;nin geçemediği NAT&apos;tan geçmesi ve IPv6&apos;ya da yaraması bundandır.</translation>
    </message>
    <message>
        <source>229, then a timeout: the port range is closed, as with 227. curl says after its try `Failed EPSV attempt. Disabling EPSV` and goes on with `PASV`.</source>
        <translation>229 gelir, ardından zaman aşımı: 227&apos;de olduğu gibi aralık kapalıdır. curl, denemesinden sonra `Failed EPSV attempt. Disabling EPSV` der ve `PASV` ile devam eder.</translation>
    </message>
    <message>
        <source>`curl -v --disable-epsv ftp://ftp.example.org/`</source>
        <translation>`curl -v --disable-epsv ftp://ftp.example.org/`</translation>
    </message>
    <message>
        <source>Open the passive range. If only `PASV` works, an old firewall or load balancer on the way understands no `EPSV`.</source>
        <translation>Pasif aralığı açın. Yalnızca `PASV` çalışıyorsa yoldaki eski bir güvenlik duvarı veya yük dengeleyici `EPSV` tanımıyordur.</translation>
    </message>
    <message>
        <source>Behind a load balancer the data connection reaches another server than the control connection, since both go to one address.</source>
        <translation>Yük dengeleyici arkasında veri bağlantısı, kontrol bağlantısınınkinden başka bir sunucuya ulaşır; ikisi de aynı adrese gider.</translation>
    </message>
    <message>
        <source>Bind sessions by client address over all ports, or give each server a passive range of its own.</source>
        <translation>Oturumları tüm bağlantı noktalarında istemci adresine göre sabitleyin ya da her sunucuya ayrı bir pasif aralık verin.</translation>
    </message>
    <message>
        <source>Three bars, port, bar: nothing else belongs between the brackets.</source>
        <translation>Üç çizgi, bağlantı noktası, çizgi: Ayraçların arasında başka bir şey bulunmaz.</translation>
    </message>
    <message>
        <source>IPv6 passive</source>
        <translation>IPv6 pasif mod</translation>
    </message>
    <message>
        <source>User logged in, proceed</source>
        <translation>Kullanıcı oturum açtı, devam edin</translation>
    </message>
    <message>
        <source>USER, PASS</source>
        <translation>USER, PASS</translation>
    </message>
    <message>
        <source>The login is through. What the account may do shows only with the first command on files.</source>
        <translation>Oturum açılmıştır. Hesabın neler yapabildiği ancak dosyalarla ilgili ilk komutta görülür.</translation>
    </message>
    <message>
        <source>Instead of 230 vsftpd answers the right password with `500 OOPS: cannot change directory`: the home directory is missing or locked to the account.</source>
        <translation>vsftpd, doğru parolaya 230 yerine `500 OOPS: cannot change directory` yanıtını verir: Ev dizini yoktur ya da hesaba kapalıdır.</translation>
    </message>
    <message>
        <source>`getent passwd jane`, `namei -l /home/jane`</source>
        <translation>`getent passwd jane`, `namei -l /home/jane`</translation>
    </message>
    <message>
        <source>Create the home directory with the right owner.</source>
        <translation>Ev dizinini doğru sahiple oluşturun.</translation>
    </message>
    <message>
        <source>230 comes straight after `USER anonymous`, without 331: the server wants no password.</source>
        <translation>`USER anonymous` komutunun hemen ardından, 331 olmadan 230 gelir: Sunucu parola istemez.</translation>
    </message>
    <message>
        <source>Let the client skip `PASS`; a `PASS` sent all the same gets 230, 202 or 503.</source>
        <translation>İstemci `PASS` göndermesin; yine de gönderilen `PASS` komutuna 230, 202 veya 503 gelir.</translation>
    </message>
    <message>
        <source>A second `USER` brings 530 (vsftpd: `530 Can&apos;t change to another user.`), a second `PASS` `230 Already logged in.`: the session still belongs to the first user.</source>
        <translation>İkinci bir `USER` komutuna 530 (vsftpd: `530 Can&apos;t change to another user.`), ikinci bir `PASS` komutuna `230 Already logged in.` gelir: Oturum hâlâ ilk kullanıcıya aittir.</translation>
    </message>
    <message>
        <source>Open a new connection for another user.</source>
        <translation>Başka bir kullanıcı için yeni bağlantı açın.</translation>
    </message>
    <message>
        <source>After TLS with a client certificate 232 can stand for 230, where the certificate names the user.</source>
        <translation>İstemci sertifikalı TLS&apos;den sonra, kullanıcıyı sertifika belirliyorsa 230 yerine 232 gelebilir.</translation>
    </message>
    <message>
        <source>login successful</source>
        <translation>oturum açıldı</translation>
    </message>
    <message>
        <source>User logged in, authorized by security data exchange</source>
        <translation>Kullanıcı, güvenlik verisi değişimiyle yetkilendirilerek oturum açtı</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USER</translation>
    </message>
    <message>
        <source>Client certificate or Kerberos ticket has proved who is there; no password is asked for.</source>
        <translation>Kimin geldiğini istemci sertifikası veya Kerberos bileti kanıtlamıştır; parola sorulmaz.</translation>
    </message>
    <message>
        <source>A client that insists on sending `PASS` after `USER` confuses itself: RFC 4217 ends the login with 232.</source>
        <translation>`USER` komutundan sonra ille de `PASS` gönderen istemci yanılır: RFC 4217&apos;de oturum açma 232 ile biter.</translation>
    </message>
    <message>
        <source>Treat 232 as 230.</source>
        <translation>232&apos;yi 230 gibi ele alın.</translation>
    </message>
    <message>
        <source>Answer `USER` with 232 when the certificate alone is enough, with 331 when a password must follow.</source>
        <translation>Yalnızca sertifika yetiyorsa `USER` komutuna 232, ardından parola gerekiyorsa 331 verin.</translation>
    </message>
    <message>
        <source>Security data exchange complete</source>
        <translation>Güvenlik verisi değişimi tamamlandı</translation>
    </message>
    <message>
        <source>AUTH TLS</source>
        <translation>AUTH TLS</translation>
    </message>
    <message>
        <source>The server agrees to TLS: the next bytes on the control connection are the TLS handshake. Whether certificates and versions match shows only then.</source>
        <translation>Sunucu TLS&apos;yi kabul eder: Kontrol bağlantısındaki sonraki baytlar TLS el sıkışmasıdır. Sertifikaların ve sürümlerin uyup uymadığı ancak o zaman görülür.</translation>
    </message>
    <message>
        <source>234, then the handshake fails: FileZilla shows `GnuTLS error -15` or -110, curl exit 35, `unable to get local issuer certificate` exit 60.</source>
        <translation>234 gelir, el sıkışma başarısız olur: FileZilla `GnuTLS error -15` veya -110 gösterir, curl 35, `unable to get local issuer certificate` durumunda 60 çıkış koduyla biter.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect ftp.example.org:21 -starttls ftp`</source>
        <translation>`openssl s_client -connect ftp.example.org:21 -starttls ftp`</translation>
    </message>
    <message>
        <source>Renew the certificate with its full chain, allow TLS 1.2 or later on both sides, and look in the server&apos;s TLS log.</source>
        <translation>Sertifikayı tam zinciriyle yenileyin, iki tarafta da TLS 1.2 veya üstüne izin verin ve sunucunun TLS günlüğüne bakın.</translation>
    </message>
    <message>
        <source>The control connection is encrypted, listings and files go unencrypted: the client sent no `PBSZ 0` and `PROT P`.</source>
        <translation>Kontrol bağlantısı şifrelidir, listeler ve dosyalar ise şifrelenmemiş gider: İstemci `PBSZ 0` ve `PROT P` göndermemiştir.</translation>
    </message>
    <message>
        <source>Send both after 234 and the handshake (in Python `FTP_TLS.prot_p()`).</source>
        <translation>234 ve el sıkışmadan sonra ikisini de gönderin (Python&apos;da `FTP_TLS.prot_p()`).</translation>
    </message>
    <message>
        <source>Send 234 only when a handshake can follow at once; without a certificate say 502 or 534.</source>
        <translation>Yalnızca ardından hemen el sıkışma yapılabilecekse 234 gönderin; sertifika yoksa 502 veya 534 deyin.</translation>
    </message>
    <message>
        <source>proceed with negotiation</source>
        <translation>açık TLS</translation>
    </message>
    <message>
        <source>explicit TLS</source>
        <translation>FTPES</translation>
    </message>
    <message>
        <source>FTPES</source>
        <translation>TLS el sıkışması</translation>
    </message>
    <message>
        <source>Security data exchange successful</source>
        <translation>Güvenlik verisi değişimi başarılı</translation>
    </message>
    <message>
        <source>ADAT</source>
        <translation>ADAT</translation>
    </message>
    <message>
        <source>The last step of a Kerberos or GSSAPI exchange over `ADAT` has succeeded; data in brackets may come with it.</source>
        <translation>`ADAT` üzerinden yürüyen Kerberos veya GSSAPI değişiminin son adımı başarılıdır; ayraç içinde veri eşlik edebilir.</translation>
    </message>
    <message>
        <source>Seen with Kerberos FTP and GridFTP only; TLS needs no `ADAT`.</source>
        <translation>Yalnızca Kerberos&apos;lu FTP ve GridFTP&apos;de görülür; TLS `ADAT` kullanmaz.</translation>
    </message>
    <message>
        <source>Go on with `USER`.</source>
        <translation>`USER` ile devam edin.</translation>
    </message>
    <message>
        <source>Between the first `ADAT` and this one every step is answered by 335.</source>
        <translation>İlk `ADAT` ile bunun arasında her adıma 335 yanıtı gelir.</translation>
    </message>
    <message>
        <source>Requested file action okay, completed</source>
        <translation>İstenen dosya işlemi tamamlandı</translation>
    </message>
    <message>
        <source>CWD, DELE, RNTO, RMD, MLST</source>
        <translation>CWD, DELE, RNTO, RMD, MLST</translation>
    </message>
    <message>
        <source>File action</source>
        <translation>Dosya işlemi</translation>
    </message>
    <message>
        <source>Directory changed, file deleted, renamed or removed.</source>
        <translation>Dizin değiştirilmiş, dosya silinmiş, yeniden adlandırılmış ya da kaldırılmıştır.</translation>
    </message>
    <message>
        <source>Reply to MLST</source>
        <translation>MLST yanıtı</translation>
    </message>
    <message>
        <source>Facts on one file over the control connection, between `250-` and `250 End`.</source>
        <translation>Tek dosyanın bilgileri, kontrol bağlantısında `250-` ile `250 End` arasında.</translation>
    </message>
    <message>
        <source>Done, without a data connection. After a transfer RFC 959 allows 250 beside 226.</source>
        <translation>İşlem, veri bağlantısı olmadan bitmiştir. RFC 959, bir aktarımdan sonra 226&apos;nın yanında 250&apos;ye de izin verir.</translation>
    </message>
    <message>
        <source>`250 Directory successfully changed.` and the upload fails nonetheless: entering a directory needs `x`, writing into it `w`.</source>
        <translation>`250 Directory successfully changed.` gelir, yükleme yine de başarısız olur: Dizine girmek `x`, yazmak `w` izni ister.</translation>
    </message>
    <message>
        <source>Look at the rights of the directory.</source>
        <translation>Dizinin izinlerine bakın.</translation>
    </message>
    <message>
        <source>A script waits for 226 after an upload and stumbles over 250.</source>
        <translation>Betik, yüklemeden sonra 226 bekler ve 250&apos;de takılır.</translation>
    </message>
    <message>
        <source>Decide by the first digit.</source>
        <translation>Kararı ilk rakama göre verin.</translation>
    </message>
    <message>
        <source>250 for actions on files and directories, 226 for a transfer, 257 with the path for `MKD` and `PWD`.</source>
        <translation>Dosya ve dizin işlemleri için 250, aktarım için 226, `MKD` ve `PWD` için yolu da taşıyan 257 kullanılır.</translation>
    </message>
    <message>
        <source>directory successfully changed</source>
        <translation>dizin değiştirildi</translation>
    </message>
    <message>
        <source>delete operation successful</source>
        <translation>silme başarılı</translation>
    </message>
    <message>
        <source>rename successful</source>
        <translation>yeniden adlandırma başarılı</translation>
    </message>
    <message>
        <source>&quot;PATHNAME&quot; created</source>
        <translation>&quot;PATHNAME&quot; oluşturuldu</translation>
    </message>
    <message>
        <source>MKD, PWD</source>
        <translation>MKD, PWD</translation>
    </message>
    <message>
        <source>A path in double quotes: that of the new directory after `MKD`, the current one after `PWD`. A quote inside the path is doubled.</source>
        <translation>Çift tırnak içinde bir yoldur: `MKD` sonrasında yeni dizinin, `PWD` sonrasında bulunulan dizinin yolu. Yolun içindeki tırnak ikilenir.</translation>
    </message>
    <message>
        <source>`257 &quot;/&quot; is the current directory` although the files lie in `/home/jane`: the session is locked into the home directory (chroot).</source>
        <translation>Dosyalar `/home/jane` altındayken `257 &quot;/&quot; is the current directory` gelir: Oturum ev dizinine kapatılmıştır (chroot).</translation>
    </message>
    <message>
        <source>Write paths as this session sees them.</source>
        <translation>Yolları bu oturumun gördüğü biçimde yazın.</translation>
    </message>
    <message>
        <source>Quote the path first, words after it; programs read what stands between the quotes.</source>
        <translation>Önce tırnak içinde yolu, sonra sözcükleri yazın; programlar tırnak arasını okur.</translation>
    </message>
    <message>
        <source>User name okay, need password</source>
        <translation>Kullanıcı adı tamam, parola gerekli</translation>
    </message>
    <message>
        <source>The server waits for `PASS`. It says 331 for unknown names too, so that nobody can find out which exist.</source>
        <translation>Sunucu `PASS` bekler. Hangi adların var olduğu anlaşılmasın diye bilinmeyen adlara da 331 der.</translation>
    </message>
    <message>
        <source>331, then 530: the user name was not thereby confirmed.</source>
        <translation>331 gelir, ardından 530: Kullanıcı adı bununla doğrulanmış olmaz.</translation>
    </message>
    <message>
        <source>Check name and password both.</source>
        <translation>Hem adı hem parolayı denetleyin.</translation>
    </message>
    <message>
        <source>`331 Anonymous access allowed, send identity (e-mail name) as password.` (IIS): any text serves as the password.</source>
        <translation>`331 Anonymous access allowed, send identity (e-mail name) as password.` (IIS): Parola yerine herhangi bir metin yeter.</translation>
    </message>
    <message>
        <source>Send an address as the password; if you meant your own account, log in with its name.</source>
        <translation>Parola olarak bir adres gönderin; kendi hesabınızı kullanmak istiyorsanız onun adıyla oturum açın.</translation>
    </message>
    <message>
        <source>A script stops after 331 since it has no password: curl reads `~/.netrc` only when told to, and `ftp -n` leaves it alone.</source>
        <translation>Parolası olmayan betik 331&apos;den sonra durur: curl `~/.netrc` dosyasını ancak söylenirse okur, `ftp -n` ise hiç bakmaz.</translation>
    </message>
    <message>
        <source>Use `curl --netrc` with a file that only its owner can read.</source>
        <translation>Yalnızca sahibinin okuyabildiği bir dosyayla `curl --netrc` kullanın.</translation>
    </message>
    <message>
        <source>Answer every `USER` that may go on with a password by 331, known or not.</source>
        <translation>Parolayla sürebilecek her `USER` komutuna, ad bilinsin bilinmesin, 331 verin.</translation>
    </message>
    <message>
        <source>please specify the password</source>
        <translation>lütfen parolayı belirtin</translation>
    </message>
    <message>
        <source>password required</source>
        <translation>parola gerekli</translation>
    </message>
    <message>
        <source>Need account for login</source>
        <translation>Oturum açmak için hesap gerekli</translation>
    </message>
    <message>
        <source>Beside user and password the server wants a third word, sent with `ACCT`: a charge account on mainframes, or the login for the host behind an FTP proxy.</source>
        <translation>Sunucu, kullanıcı adı ve parolanın yanında `ACCT` ile gönderilen üçüncü bir bilgi ister: anabilgisayarlarda hesap numarası ya da FTP vekil sunucusunun arkasındaki makinenin oturum bilgisi.</translation>
    </message>
    <message>
        <source>A mainframe or a proxying firewall asks for it and the client has no field for it.</source>
        <translation>Bir anabilgisayar veya vekil sunucu olarak çalışan güvenlik duvarı hesap ister, istemcide ise bunun alanı yoktur.</translation>
    </message>
    <message>
        <source>FileZilla: logon type Account. curl: `--ftp-account`.</source>
        <translation>FileZilla&apos;da oturum açma türünü Hesap yapın. curl&apos;de `--ftp-account` kullanın.</translation>
    </message>
    <message>
        <source>curl ends with exit 67 and `ACCT requested but none available`.</source>
        <translation>curl 67 çıkış koduyla ve `ACCT requested but none available` iletisiyle biter.</translation>
    </message>
    <message>
        <source>Ask the operator whether an account is needed at all; often the user name is simply unknown to the server.</source>
        <translation>İşletmeciye gerçekten hesap gerekip gerekmediğini sorun; çoğu kez sunucu kullanıcı adını tanımıyordur.</translation>
    </message>
    <message>
        <source>Servers without accounts should never ask for one.</source>
        <translation>Hesap kavramı olmayan sunucu hesap istememelidir.</translation>
    </message>
    <message>
        <source>account required</source>
        <translation>hesap gerekli</translation>
    </message>
    <message>
        <source>ACCT</source>
        <translation>ACCT</translation>
    </message>
    <message>
        <source>Security mechanism accepted, data follows</source>
        <translation>Güvenlik mekanizması kabul edildi, veri ekte</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The mechanism named with `AUTH` is known, and the client is to go on with `ADAT`. Kerberos and GSSAPI, not TLS.</source>
        <translation>`AUTH` ile adlandırılan mekanizma tanınmıştır; istemci `ADAT` ile devam etmelidir. TLS&apos;de değil, Kerberos ve GSSAPI&apos;de görülür.</translation>
    </message>
    <message>
        <source>A client for TLS gets 334 after `AUTH GSSAPI` or `AUTH SSL` and does not know what to do; some old servers answer so to `AUTH SSL`.</source>
        <translation>TLS istemcisi `AUTH GSSAPI` veya `AUTH SSL` sonrasında 334 alır ve ne yapacağını bilemez; bazı eski sunucular `AUTH SSL` komutuna böyle yanıt verir.</translation>
    </message>
    <message>
        <source>Ask for `AUTH TLS`.</source>
        <translation>`AUTH TLS` isteyin.</translation>
    </message>
    <message>
        <source>TLS has no use for it, since `AUTH TLS` is answered by 234.</source>
        <translation>`AUTH TLS` komutuna 234 verildiğinden TLS&apos;de yeri yoktur.</translation>
    </message>
    <message>
        <source>Security data acceptable, more required</source>
        <translation>Güvenlik verisi kabul edildi, devamı gerekli</translation>
    </message>
    <message>
        <source>One step of the exchange is done and another `ADAT` must come.</source>
        <translation>Değişimin bir adımı tamamlanmıştır, bir `ADAT` daha gelmelidir.</translation>
    </message>
    <message>
        <source>GridFTP and Kerberos sessions show several 335 in a row before 235.</source>
        <translation>GridFTP ve Kerberos oturumlarında 235&apos;ten önce art arda birkaç 335 görülür.</translation>
    </message>
    <message>
        <source>Nothing; it is the normal course.</source>
        <translation>Yapılacak bir şey yoktur, olağan akış budur.</translation>
    </message>
    <message>
        <source>Keep answering with `ADAT` until 235 or an error comes.</source>
        <translation>235 ya da bir hata gelene kadar `ADAT` göndermeyi sürdürün.</translation>
    </message>
    <message>
        <source>Username okay, need password, with a challenge</source>
        <translation>Kullanıcı adı tamam, sınamaya uygun parola gerekli</translation>
    </message>
    <message>
        <source>A one-time password is wanted: the challenge in the reply text goes into the user&apos;s token or calculator, and its answer into `PASS`.</source>
        <translation>Tek kullanımlık parola istenir: Yanıt metnindeki sınama kullanıcının belirtecine veya hesaplayıcısına girilir, sonucu `PASS` ile gönderilir.</translation>
    </message>
    <message>
        <source>A client with a stored password sends that and gets 530.</source>
        <translation>Kayıtlı parolası olan istemci onu gönderir ve 530 alır.</translation>
    </message>
    <message>
        <source>Log in interactively (FileZilla: logon type Interactive shows the challenge).</source>
        <translation>Etkileşimli oturum açın (FileZilla&apos;da Etkileşimli oturum türü sınamayı gösterir).</translation>
    </message>
    <message>
        <source>In place of 331 where a challenge belongs to the password.</source>
        <translation>Parola bir sınamaya bağlıysa 331 yerine kullanılır.</translation>
    </message>
    <message>
        <source>Requested file action pending further information</source>
        <translation>İstenen dosya işlemi ek bilgi bekliyor</translation>
    </message>
    <message>
        <source>REST, RNFR</source>
        <translation>REST, RNFR</translation>
    </message>
    <message>
        <source>Half of a pair is done: after `RNFR` the new name must follow with `RNTO`, after `REST` the transfer command. Until then nothing has changed.</source>
        <translation>İkilinin yarısı tamamdır: `RNFR` sonrasında yeni ad `RNTO` ile, `REST` sonrasında aktarım komutu gelmelidir. O ana kadar hiçbir şey değişmemiştir.</translation>
    </message>
    <message>
        <source>350 after `RNFR`, then 550 or 553 after `RNTO`: the old name exists, and the new one cannot be written, or a file of that name is there.</source>
        <translation>`RNFR` sonrasında 350, `RNTO` sonrasında 550 veya 553 gelir: Eski ad vardır; yeni ad yazılamıyordur ya da o adda bir dosya vardır.</translation>
    </message>
    <message>
        <source>Delete the old target first and look at the rights of both directories.</source>
        <translation>Önce eski hedefi silin ve iki dizinin izinlerine bakın.</translation>
    </message>
    <message>
        <source>A resumed upload has a damaged middle: the client sent `REST` and another command before `STOR`, or the offset was that of the other side.</source>
        <translation>Sürdürülen yüklemenin ortası bozuktur: İstemci `REST` ile `STOR` arasında başka bir komut göndermiş ya da karşı tarafın konumunu kullanmıştır.</translation>
    </message>
    <message>
        <source>Send `REST` directly before the transfer, with the size that `SIZE` reports.</source>
        <translation>`REST` komutunu, `SIZE` ile öğrenilen boyutla, aktarımdan hemen önce gönderin.</translation>
    </message>
    <message>
        <source>Send the second command of the pair at once, with nothing in between.</source>
        <translation>İkilinin ikinci komutunu araya bir şey koymadan hemen gönderin.</translation>
    </message>
    <message>
        <source>ready for RNTO</source>
        <translation>yeniden adlandırma bekleniyor</translation>
    </message>
    <message>
        <source>restart position accepted</source>
        <translation>sürdürme konumu kabul edildi</translation>
    </message>
    <message>
        <source>Service not available, closing control connection</source>
        <translation>Hizmet kullanılamıyor, kontrol bağlantısı kapatılıyor</translation>
    </message>
    <message>
        <source>The server ends the whole session, whatever command was last. It may come in place of the greeting when no slot is free, after a long silence, or because the service stops.</source>
        <translation>Son komut ne olursa olsun sunucu tüm oturumu kapatır. Boş yer kalmadığında karşılama yanıtının yerine, uzun bir sessizliğin ardından veya hizmet dururken gelebilir.</translation>
    </message>
    <message>
        <source>A transfer under way may be lost with it. Reconnect and resume with `REST` instead of starting the file again.</source>
        <translation>O sırada süren aktarım da yitirilebilir. Yeniden bağlanın ve dosyaya baştan başlamak yerine `REST` ile kaldığınız yerden sürdürün.</translation>
    </message>
    <message>
        <source>Idle for too long: vsftpd `421 Timeout.` (`idle_session_timeout`, 300 seconds by default), ProFTPD `Idle timeout (600 seconds): closing control connection` (`TimeoutIdle`, 600 by default).</source>
        <translation>Oturum çok uzun süre boş kalmıştır: vsftpd `421 Timeout.` (`idle_session_timeout`, varsayılan 300 saniye), ProFTPD `Idle timeout (600 seconds): closing control connection` (`TimeoutIdle`, varsayılan 600).</translation>
    </message>
    <message>
        <source>Reconnect; an interactive client does so by itself. Let a script open its session only when it has something to transfer.</source>
        <translation>Yeniden bağlanın; etkileşimli istemciler bunu kendileri yapar. Betiklerin oturumu yalnızca aktaracak bir şey varken açmasını sağlayın.</translation>
    </message>
    <message>
        <source>Too many sessions from one address: vsftpd `421 There are too many connections from your internet address.`, Pure-FTPd `421 Too many connections`.</source>
        <translation>Tek bir adresten çok fazla oturum vardır: vsftpd `421 There are too many connections from your internet address.`, Pure-FTPd `421 Too many connections`.</translation>
    </message>
    <message>
        <source>`ss -tn state established &apos;( sport = :21 )&apos;` on the server</source>
        <translation>Sunucuda `ss -tn state established &apos;( sport = :21 )&apos;`</translation>
    </message>
    <message>
        <source>In the client lower the number of simultaneous transfers (FileZilla: Settings, Transfers) and close sessions that a crashed program left behind. On the server `max_per_ip` (vsftpd) or `-C` (Pure-FTPd) sets the limit.</source>
        <translation>İstemcide eşzamanlı aktarım sayısını düşürün (FileZilla: Ayarlar, Aktarımlar) ve çöken bir programın açık bıraktığı oturumları kapatın. Sınırı sunucuda `max_per_ip` (vsftpd) veya `-C` (Pure-FTPd) belirler.</translation>
    </message>
    <message>
        <source>The server is full: vsftpd `421 There are too many connected users, please try later.`</source>
        <translation>Sunucu doludur: vsftpd `421 There are too many connected users, please try later.`</translation>
    </message>
    <message>
        <source>Try again in some minutes. As the operator look at `max_clients` and at sessions that never end.</source>
        <translation>Birkaç dakika sonra yeniden deneyin. Sunucuyu yönetiyorsanız `max_clients` değerine ve hiç bitmeyen oturumlara bakın.</translation>
    </message>
    <message>
        <source>Pure-FTPd with TLS required: `421-Sorry, cleartext sessions and weak ciphers are not accepted on this server.` The client logged in without `AUTH TLS`.</source>
        <translation>TLS&apos;yi zorunlu tutan Pure-FTPd: `421-Sorry, cleartext sessions and weak ciphers are not accepted on this server.` İstemci `AUTH TLS` olmadan oturum açmaya çalışmıştır.</translation>
    </message>
    <message>
        <source>Choose explicit FTP over TLS in the client; with curl `--ssl-reqd`.</source>
        <translation>İstemcide açık (explicit) TLS üzerinden FTP&apos;yi seçin; curl için `--ssl-reqd`.</translation>
    </message>
    <message>
        <source>`421 Service not available, remote server has closed connection` stands in the output of a command-line `ftp`: the client writes this line itself when the connection breaks.</source>
        <translation>Komut satırındaki `ftp` çıktısında `421 Service not available, remote server has closed connection` görünür: Bağlantı koptuğunda bu satırı istemcinin kendisi yazar.</translation>
    </message>
    <message>
        <source>`curl -v ftp://ftp.example.org/`</source>
        <translation>`curl -v ftp://ftp.example.org/`</translation>
    </message>
    <message>
        <source>The server did not send a 421. Look for a crashed server process, a TCP wrapper or a firewall that cuts the connection.</source>
        <translation>Sunucu 421 göndermemiştir. Çöken bir sunucu süreci, TCP wrapper veya bağlantıyı kesen bir güvenlik duvarı arayın.</translation>
    </message>
    <message>
        <source>Announce the end of a session with 421 and close; when only one transfer failed, 425, 426 or 451 leaves the session usable.</source>
        <translation>Oturumun bittiğini 421 ile bildirip bağlantıyı kapatın; yalnızca bir aktarım başarısız olduysa 425, 426 veya 451 oturumu kullanılır bırakır.</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>çok fazla bağlantı</translation>
    </message>
    <message>
        <source>ftp timeout</source>
        <translation>ftp zaman aşımı</translation>
    </message>
    <message>
        <source>connection closed by remote host</source>
        <translation>bağlantı uzak sunucu tarafından kapatıldı</translation>
    </message>
    <message>
        <source>Can&apos;t open data connection</source>
        <translation>Veri bağlantısı açılamıyor</translation>
    </message>
    <message>
        <source>The control connection works; the second connection, over which listings and files travel, did not come about. Either nobody connected to the passive port, or the server could not reach the client&apos;s port in active mode.</source>
        <translation>Kontrol bağlantısı çalışıyor; listelerin ve dosyaların taşındığı ikinci bağlantı ise kurulamadı. Ya pasif bağlantı noktasına kimse bağlanmadı ya da sunucu etkin modda istemcinin bağlantı noktasına ulaşamadı.</translation>
    </message>
    <message>
        <source>The login is still valid and no byte of the file has moved. The code is transient by number, but the cause is mostly a firewall or a setting that will be the same in an hour.</source>
        <translation>Oturum hâlâ geçerlidir ve dosyadan tek bayt bile aktarılmamıştır. Kod numarasına göre geçicidir; ancak neden çoğunlukla bir saat sonra da aynı kalacak bir güvenlik duvarı ya da ayardır.</translation>
    </message>
    <message>
        <source>The client is in active mode behind NAT or a firewall: after `PORT` vsftpd says `425 Failed to establish connection.`, IIS `425 Cannot open data connection.`</source>
        <translation>İstemci NAT veya güvenlik duvarı arkasında etkin moddadır: `PORT` komutundan sonra vsftpd `425 Failed to establish connection.`, IIS `425 Cannot open data connection.` der.</translation>
    </message>
    <message>
        <source>`curl -v --ftp-pasv ftp://ftp.example.org/`</source>
        <translation>`curl -v --ftp-pasv ftp://ftp.example.org/`</translation>
    </message>
    <message>
        <source>Switch the client to passive mode; active mode needs the server to reach a port on the client.</source>
        <translation>İstemciyi pasif moda alın; etkin mod, sunucunun istemcideki bir bağlantı noktasına ulaşabilmesini gerektirir.</translation>
    </message>
    <message>
        <source>Passive mode, and the passive port range of the server is closed in its firewall or cloud security group: the reply comes after a minute or so (`accept_timeout` of vsftpd is 60 seconds by default), and the client times out too.</source>
        <translation>Pasif mod kullanılıyordur ve sunucunun pasif bağlantı noktası aralığı, güvenlik duvarında veya bulut güvenlik grubunda kapalıdır: Yanıt yaklaşık bir dakika sonra gelir (vsftpd&apos;de `accept_timeout` varsayılan olarak 60 saniyedir), istemci de zaman aşımına uğrar.</translation>
    </message>
    <message>
        <source>`nc -vz ftp.example.org 50000` while the server waits; `ss -ltnp` on the server</source>
        <translation>Sunucu beklerken `nc -vz ftp.example.org 50000`; sunucuda `ss -ltnp`</translation>
    </message>
    <message>
        <source>Fix a range (`pasv_min_port` and `pasv_max_port` in vsftpd, `PassivePorts` in ProFTPD, `-p` in Pure-FTPd) and open exactly this range.</source>
        <translation>Bir aralık belirleyin (vsftpd&apos;de `pasv_min_port` ve `pasv_max_port`, ProFTPD&apos;de `PassivePorts`, Pure-FTPd&apos;de `-p`) ve güvenlik duvarında tam bu aralığı açın.</translation>
    </message>
    <message>
        <source>FTP over TLS: ProFTPD sends `425 Unable to build data connection: Operation not permitted`, FileZilla Server 1.x `TLS session of data connection not resumed`. The client opened a fresh TLS session for the data.</source>
        <translation>TLS üzerinden FTP&apos;de ProFTPD `425 Unable to build data connection: Operation not permitted`, FileZilla Server 1.x `TLS session of data connection not resumed` gönderir. İstemci veri için yeni bir TLS oturumu açmıştır.</translation>
    </message>
    <message>
        <source>The server&apos;s TLS log: `client did not reuse SSL session, rejecting data connection`</source>
        <translation>Sunucunun TLS günlüğü: `client did not reuse SSL session, rejecting data connection`</translation>
    </message>
    <message>
        <source>Use a client that resumes the session of the control connection (FileZilla, curl, WinSCP). Only if that is impossible, give up the check: `TLSOptions NoSessionReuseRequired` in ProFTPD.</source>
        <translation>Kontrol bağlantısının TLS oturumunu sürdüren bir istemci kullanın (FileZilla, curl, WinSCP). Yalnızca bu olanaksızsa denetimden vazgeçin: ProFTPD&apos;de `TLSOptions NoSessionReuseRequired`.</translation>
    </message>
    <message>
        <source>`425 Use PORT or PASV first.` (vsftpd): a script sent `LIST`, `RETR` or `STOR` without asking for a data connection.</source>
        <translation>`425 Use PORT or PASV first.` (vsftpd): Bir betik, veri bağlantısı istemeden `LIST`, `RETR` veya `STOR` göndermiştir.</translation>
    </message>
    <message>
        <source>Send `PASV` or `EPSV` before each transfer: every data connection serves one transfer only.</source>
        <translation>Her aktarımdan önce `PASV` veya `EPSV` gönderin: Her veri bağlantısı tek aktarıma yarar.</translation>
    </message>
    <message>
        <source>`425 Security: Bad IP connecting.` (vsftpd): the data connection comes from another address than the control connection, through a load balancer, a proxy or a carrier&apos;s NAT with several addresses.</source>
        <translation>`425 Security: Bad IP connecting.` (vsftpd): Veri bağlantısı, kontrol bağlantısınınkinden başka bir adresten gelmektedir; arada yük dengeleyici, vekil sunucu veya birden çok adresli bir operatör NAT&apos;ı vardır.</translation>
    </message>
    <message>
        <source>Let both connections leave from one address. `pasv_promiscuous=YES` switches the check off, and with it the protection against stolen transfers.</source>
        <translation>İki bağlantının da aynı adresten çıkmasını sağlayın. `pasv_promiscuous=YES` denetimi kapatır, ama aktarımların ele geçirilmesine karşı korumayı da kaldırır.</translation>
    </message>
    <message>
        <source>Send 425 when the data connection never stood; once bytes have flowed and it broke, 426 is the answer.</source>
        <translation>425 yanıtını veri bağlantısı hiç kurulmadıysa verin; bayt aktarıldıktan sonra bağlantı koptuysa doğru yanıt 426&apos;dır.</translation>
    </message>
    <message>
        <source>failed to establish connection</source>
        <translation>veri bağlantısı kurulamadı</translation>
    </message>
    <message>
        <source>passive mode firewall</source>
        <translation>pasif mod güvenlik duvarı</translation>
    </message>
    <message>
        <source>failed to retrieve directory listing</source>
        <translation>dizin listesi alınamadı</translation>
    </message>
    <message>
        <source>data channel</source>
        <translation>veri kanalı</translation>
    </message>
    <message>
        <source>Connection closed; transfer aborted</source>
        <translation>Bağlantı kapandı, aktarım yarıda kesildi</translation>
    </message>
    <message>
        <source>The data connection stood and broke before the file was through. What has arrived so far may lie on the receiving side as a partial file.</source>
        <translation>Veri bağlantısı kurulmuş, dosya bitmeden kopmuştur. O ana kadar gelen bölüm, alan tarafta eksik bir dosya olarak kalmış olabilir.</translation>
    </message>
    <message>
        <source>The user pressed Cancel, or the program had read enough: `ABOR` brings 426 for the transfer and then 226 for the abort.</source>
        <translation>Kullanıcı iptal etmiş ya da program yeterince okumuştur: `ABOR` önce aktarım için 426, ardından iptal için 226 getirir.</translation>
    </message>
    <message>
        <source>Nothing to do; delete the partial file.</source>
        <translation>Yapılacak bir şey yoktur; eksik dosyayı silin.</translation>
    </message>
    <message>
        <source>vsftpd logs `426 Failure writing network stream.` on downloads or `426 Failure reading network stream.` on uploads: the client went away, its program crashed, or a middlebox cut the data connection.</source>
        <translation>vsftpd indirmelerde `426 Failure writing network stream.`, yüklemelerde `426 Failure reading network stream.` der: İstemci gitmiş, programı çökmüş ya da aradaki bir aygıt veri bağlantısını kesmiştir.</translation>
    </message>
    <message>
        <source>Resume with `REST` (`curl -C -`, `wget -c`). If large files break after the same time again and again, look for a timeout or a content filter in the firewall.</source>
        <translation>Aktarımı `REST` ile sürdürün (`curl -C -`, `wget -c`). Büyük dosyalar hep aynı sürenin sonunda kopuyorsa güvenlik duvarında bir zaman aşımı veya içerik filtresi arayın.</translation>
    </message>
    <message>
        <source>curl ends with exit 18, `server did not report OK, got 426`; with TLS the files above some size fail and small ones pass.</source>
        <translation>curl 18 çıkış koduyla, `server did not report OK, got 426` iletisiyle biter; TLS kullanıldığında belirli bir boyutun üstündeki dosyalar başarısız olur, küçükler geçer.</translation>
    </message>
    <message>
        <source>`curl -v --ssl-reqd -T big.bin ftp://ftp.example.org/`</source>
        <translation>`curl -v --ssl-reqd -T big.bin ftp://ftp.example.org/`</translation>
    </message>
    <message>
        <source>Look at what the data connection ended with: TLS shutdown, reset or timeout. Try another client version, then the server&apos;s TLS log.</source>
        <translation>Veri bağlantısının neyle bittiğine bakın: TLS kapanışı, sıfırlama (RST) veya zaman aşımı. Önce başka bir istemci sürümü deneyin, sonra sunucunun TLS günlüğüne bakın.</translation>
    </message>
    <message>
        <source>426 belongs to a data connection that was open and broke; local disk trouble is 451 or 452.</source>
        <translation>426, açılmış ve kopmuş bir veri bağlantısı içindir; yerel disk sorunu için 451 veya 452 vardır.</translation>
    </message>
    <message>
        <source>network stream</source>
        <translation>aktarım iptal edildi</translation>
    </message>
    <message>
        <source>connection reset during transfer</source>
        <translation>aktarım sırasında bağlantı koptu</translation>
    </message>
    <message>
        <source>Invalid username or password</source>
        <translation>Kullanıcı adı veya parola geçersiz</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>No standard; common lists of FTP codes</source>
        <translation>Standart değil; yaygın FTP kod listeleri</translation>
    </message>
    <message>
        <source>No RFC defines it. Lists on the Web carry 430 for a failed login, and a few servers of appliances send it; the standard&apos;s code for this is 530.</source>
        <translation>Hiçbir RFC tanımlamaz. Web&apos;deki listeler 430&apos;u başarısız oturum açma için taşır, kimi aygıt sunucuları da gönderir; standardın bu iş için kodu 530&apos;dur.</translation>
    </message>
    <message>
        <source>Its first digit says transient, its meaning does not: the same password will fail again.</source>
        <translation>İlk rakamı geçici der, anlamı demez: Aynı parola yine başarısız olur.</translation>
    </message>
    <message>
        <source>A client that tries 4yz again by itself repeats the wrong password and locks the account.</source>
        <translation>4yz yanıtlarını kendiliğinden yeniden deneyen istemci yanlış parolayı yineler ve hesabı kilitletir.</translation>
    </message>
    <message>
        <source>Treat 430 as 530: stop and ask for the password.</source>
        <translation>430&apos;u 530 gibi ele alın: Durun ve parolayı sorun.</translation>
    </message>
    <message>
        <source>Send 530 instead.</source>
        <translation>Yerine 530 gönderin.</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>Need some unavailable resource to process security</source>
        <translation>Güvenlik işlemi için gereken kaynak kullanılamıyor</translation>
    </message>
    <message>
        <source>AUTH, ADAT</source>
        <translation>AUTH, ADAT</translation>
    </message>
    <message>
        <source>The server knows the security mechanism and lacks something for it just now: its certificate, its key, the Kerberos service.</source>
        <translation>Sunucu güvenlik mekanizmasını tanır, ama şu anda bunun için gereken bir şey eksiktir: sertifikası, anahtarı, Kerberos hizmeti.</translation>
    </message>
    <message>
        <source>`AUTH TLS` brings 431 from a server whose certificate cannot be loaded or was never configured.</source>
        <translation>`AUTH TLS`, sertifikası yüklenemeyen ya da hiç yapılandırılmamış sunucudan 431 getirir.</translation>
    </message>
    <message>
        <source>The server&apos;s start-up log; the rights on the key file</source>
        <translation>Sunucunun başlangıç günlüğü; anahtar dosyasının izinleri</translation>
    </message>
    <message>
        <source>Repair the certificate on the server. In the client an unencrypted login is no way out.</source>
        <translation>Sertifikayı sunucuda düzeltin. İstemcide şifrelenmemiş oturum açmak çıkış yolu değildir.</translation>
    </message>
    <message>
        <source>Send it while the certificate is being repaired; where TLS is not offered at all, 502 or 534 is honest.</source>
        <translation>Sertifika onarılırken gönderin; TLS hiç sunulmuyorsa doğru olan 502 ya da 534&apos;tür.</translation>
    </message>
    <message>
        <source>Requested host unavailable</source>
        <translation>İstenen makine kullanılamıyor</translation>
    </message>
    <message>
        <source>USER, HOST</source>
        <translation>USER, HOST</translation>
    </message>
    <message>
        <source>Carried by many lists, defined nowhere. What is meant is a virtual host or the server behind a proxy that does not answer.</source>
        <translation>Birçok listede geçer, hiçbir yerde tanımlanmamıştır. Kastedilen, yanıt vermeyen bir sanal sunucu ya da vekil sunucunun arkasındaki sunucudur.</translation>
    </message>
    <message>
        <source>An FTP proxy cannot reach the server named in `USER jane@ftp.example.org`.</source>
        <translation>FTP vekil sunucusu, `USER jane@ftp.example.org` içinde adı geçen sunucuya ulaşamaz.</translation>
    </message>
    <message>
        <source>Try the server without the proxy; then its operator has to act.</source>
        <translation>Sunucuyu vekil sunucu olmadan deneyin; sonrası işletmecisinin işidir.</translation>
    </message>
    <message>
        <source>Say 421 or 530 with a clear text instead; for an unknown `HOST` RFC 7151 has 504.</source>
        <translation>Bunun yerine açık bir metinle 421 veya 530 deyin; bilinmeyen `HOST` için RFC 7151&apos;de 504 vardır.</translation>
    </message>
    <message>
        <source>Requested file action not taken</source>
        <translation>İstenen dosya işlemi yapılmadı</translation>
    </message>
    <message>
        <source>File commands</source>
        <translation>Dosya komutları</translation>
    </message>
    <message>
        <source>The file exists and cannot be had at the moment: somebody writes to it, or a lock holds it. The same command may work in a minute.</source>
        <translation>Dosya vardır, ama şu anda kullanılamaz: Biri ona yazıyordur ya da kilitlidir. Aynı komut bir dakika sonra işe yarayabilir.</translation>
    </message>
    <message>
        <source>In the field 450 also stands for an empty or missing directory and for TLS trouble on the data connection; then waiting is useless.</source>
        <translation>Uygulamada 450, boş veya olmayan dizin için ve veri bağlantısındaki TLS sorunları için de kullanılır; o zaman beklemek yararsızdır.</translation>
    </message>
    <message>
        <source>FileZilla Server 0.9: `450 TLS session of data connection has not resumed or the session does not match the control connection`.</source>
        <translation>FileZilla Server 0.9: `450 TLS session of data connection has not resumed or the session does not match the control connection`.</translation>
    </message>
    <message>
        <source>Use a client that resumes the TLS session on the data connection. On the server the check is called `Require TLS session resumption on data connection when using PROT P`.</source>
        <translation>Veri bağlantısında TLS oturumunu sürdüren bir istemci kullanın. Sunucuda bu denetimin adı `Require TLS session resumption on data connection when using PROT P` olarak geçer.</translation>
    </message>
    <message>
        <source>`450 No files found` or `450 report*: No such file or directory` to `NLST` (ProFTPD among others): the pattern matches nothing.</source>
        <translation>`NLST` komutuna `450 No files found` ya da `450 report*: No such file or directory` (ProFTPD ve başkaları): Kalıp hiçbir şeyle eşleşmiyordur.</translation>
    </message>
    <message>
        <source>Take it as an empty list; let the script go on.</source>
        <translation>Bunu boş liste sayın; betik çalışmayı sürdürsün.</translation>
    </message>
    <message>
        <source>The file is being written or scanned: a producer uploads it, a virus scanner holds it on a Windows server.</source>
        <translation>Dosya yazılmakta ya da taranmaktadır: Üreten taraf onu yüklüyordur ya da Windows sunucusunda virüs tarayıcısı onu tutuyordur.</translation>
    </message>
    <message>
        <source>Try again later. Let the producer upload under a temporary name and rename at the end.</source>
        <translation>Sonra yeniden deneyin. Üreten taraf geçici bir adla yükleyip sonunda yeniden adlandırsın.</translation>
    </message>
    <message>
        <source>450 promises that the path is right and only the moment is wrong; otherwise send 550.</source>
        <translation>450, yolun doğru, yalnızca anın yanlış olduğunu söyler; öyle değilse 550 gönderin.</translation>
    </message>
    <message>
        <source>file busy</source>
        <translation>dosya meşgul</translation>
    </message>
    <message>
        <source>file locked</source>
        <translation>dosya kilitli</translation>
    </message>
    <message>
        <source>no files found</source>
        <translation>dosya bulunamadı</translation>
    </message>
    <message>
        <source>TLS session not resumed</source>
        <translation>TLS oturumu sürdürülmedi</translation>
    </message>
    <message>
        <source>Requested action aborted: local error in processing</source>
        <translation>İstenen işlem durduruldu: sunucuda yerel hata</translation>
    </message>
    <message>
        <source>Transfer, file commands</source>
        <translation>Aktarım, dosya komutları</translation>
    </message>
    <message>
        <source>Something failed inside the server while it carried out the command: reading, writing, a helper program. Not the path and not the connection.</source>
        <translation>Sunucu komutu yürütürken içeride bir şey başarısız olmuştur: okuma, yazma, yardımcı bir program. Sorun yolda da bağlantıda da değildir.</translation>
    </message>
    <message>
        <source>vsftpd `451 Failure writing to local file.`: the disk or the quota is full, which the server notices only while writing.</source>
        <translation>vsftpd `451 Failure writing to local file.`: Disk veya kota doludur; sunucu bunu ancak yazarken fark eder.</translation>
    </message>
    <message>
        <source>`df -h`, `df -i`, `quota -u jane`</source>
        <translation>`df -h`, `df -i`, `quota -u jane`</translation>
    </message>
    <message>
        <source>Free space on the server, delete the partial file, upload again.</source>
        <translation>Sunucuda yer açın, eksik dosyayı silin, yeniden yükleyin.</translation>
    </message>
    <message>
        <source>vsftpd `451 Failure reading local file.`: an I/O error or a network file system that hangs below the server.</source>
        <translation>vsftpd `451 Failure reading local file.`: G/Ç hatası ya da sunucunun altında takılmış bir ağ dosya sistemi.</translation>
    </message>
    <message>
        <source>`dmesg | tail`, `mount`</source>
        <translation>`dmesg | tail`, `mount`</translation>
    </message>
    <message>
        <source>Look at the disk and at the NFS or SMB mount.</source>
        <translation>Diske ve NFS ya da SMB bağlamasına bakın.</translation>
    </message>
    <message>
        <source>ProFTPD answers `REST` with `APPE`, or a resumed upload, by 451 `Append/Restart not permitted`: `AllowStoreRestart` is off by default.</source>
        <translation>ProFTPD, sürdürülen yüklemeye veya `REST` ile `APPE` komutuna 451 `Append/Restart not permitted` der: `AllowStoreRestart` varsayılan olarak kapalıdır.</translation>
    </message>
    <message>
        <source>Upload from the start, or allow it with `AllowStoreRestart on`.</source>
        <translation>Baştan yükleyin ya da `AllowStoreRestart on` ile izin verin.</translation>
    </message>
    <message>
        <source>ProFTPD with `mod_quotatab`, on a download: `451 RETR denied: quota exceeded: used …`. The share of outgoing bytes is used up.</source>
        <translation>`mod_quotatab` kullanan ProFTPD&apos;den indirmede `451 RETR denied: quota exceeded: used …`: Giden bayt payı dolmuştur.</translation>
    </message>
    <message>
        <source>Wait for the tally to be reset, or ask for a larger limit.</source>
        <translation>Sayacın sıfırlanmasını bekleyin ya da daha büyük bir sınır isteyin.</translation>
    </message>
    <message>
        <source>Retry once; if it comes back, only the server&apos;s administrator can help. Pure disk trouble is better told by 452.</source>
        <translation>Bir kez yeniden deneyin; yine gelirse yalnızca sunucunun yöneticisi çözebilir. Salt disk sorununu 452 daha iyi anlatır.</translation>
    </message>
    <message>
        <source>failure writing to local file</source>
        <translation>yerel dosyaya yazılamadı</translation>
    </message>
    <message>
        <source>Insufficient storage space in system</source>
        <translation>Sistemde yeterli depolama alanı yok</translation>
    </message>
    <message>
        <source>STOR, APPE, STOU</source>
        <translation>STOR, APPE, STOU</translation>
    </message>
    <message>
        <source>The disk of the server is full, for everybody. When space has been made, the same upload goes through.</source>
        <translation>Sunucunun diski herkes için doludur. Yer açılınca aynı yükleme başarılı olur.</translation>
    </message>
    <message>
        <source>Servers notice it at different moments: vsftpd writes until it fails and says 451, Pure-FTPd looks beforehand and says 552.</source>
        <translation>Sunucular bunu farklı anlarda fark eder: vsftpd başarısız olana kadar yazıp 451, Pure-FTPd önceden bakıp 552 der.</translation>
    </message>
    <message>
        <source>The file system with the uploads is full, often with logs or with partial files of broken uploads.</source>
        <translation>Yüklemelerin bulunduğu dosya sistemi doludur; çoğu kez günlükler ya da kopan yüklemelerin eksik dosyaları doldurmuştur.</translation>
    </message>
    <message>
        <source>`df -h /srv/ftp`</source>
        <translation>`df -h /srv/ftp`</translation>
    </message>
    <message>
        <source>Remove what is not needed, or enlarge the disk; let the client try again later.</source>
        <translation>Gerekmeyenleri silin ya da diski büyütün; istemci sonra yeniden denesin.</translation>
    </message>
    <message>
        <source>`df -h` shows free space and writing fails all the same: there are no inodes left (many small files), or the rest is what ext4 reserves for root, 5 per cent by default.</source>
        <translation>`df -h` boş yer gösterir, yazma yine de başarısız olur: Inode kalmamıştır (çok sayıda küçük dosya) ya da kalan yer, ext4&apos;ün root için ayırdığı, varsayılan olarak yüzde 5&apos;lik bölümdür.</translation>
    </message>
    <message>
        <source>`df -i /srv/ftp`</source>
        <translation>`df -i /srv/ftp`</translation>
    </message>
    <message>
        <source>Pack or delete small files; on a pure data partition lower the reserve with `tune2fs -m 1`.</source>
        <translation>Küçük dosyaları paketleyin ya da silin; yalnızca veri tutan bölümde ayrılan payı `tune2fs -m 1` ile düşürün.</translation>
    </message>
    <message>
        <source>452 for a disk that is full for all, 552 for the share of one account.</source>
        <translation>Herkes için dolu disk 452, tek hesabın payı 552&apos;dir.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>yer kalmadı</translation>
    </message>
    <message>
        <source>Syntax error, command unrecognized</source>
        <translation>Sözdizimi hatası, komut tanınmadı</translation>
    </message>
    <message>
        <source>The server does not know this command or could not read the line. vsftpd, moreover, begins every fatal error of its own with `500 OOPS:`; these have nothing to do with syntax.</source>
        <translation>Sunucu bu komutu tanımıyor ya da satırı okuyamamıştır. vsftpd ayrıca kendi ölümcül hatalarının tümüne `500 OOPS:` ile başlar; bunların sözdizimiyle ilgisi yoktur.</translation>
    </message>
    <message>
        <source>`500 OOPS: vsftpd: refusing to run with writable root inside chroot()`: with `chroot_local_user=YES` vsftpd since 2.3.5 refuses a home directory that its user may write to.</source>
        <translation>`500 OOPS: vsftpd: refusing to run with writable root inside chroot()`: `chroot_local_user=YES` varken vsftpd, 2.3.5&apos;ten beri kullanıcısının yazabildiği ev dizinini reddeder.</translation>
    </message>
    <message>
        <source>`chmod a-w /home/jane` and a writable subdirectory for the files. `allow_writeable_chroot=YES` (since 3.0) gives up the protection.</source>
        <translation>`chmod a-w /home/jane` ve dosyalar için yazılabilir bir alt dizin. `allow_writeable_chroot=YES` (3.0&apos;dan beri) korumadan vazgeçer.</translation>
    </message>
    <message>
        <source>`500 OOPS: cannot change directory:/home/jane`: the home directory is missing, not accessible, or SELinux forbids it.</source>
        <translation>`500 OOPS: cannot change directory:/home/jane`: Ev dizini yoktur, erişilemez ya da SELinux engelliyordur.</translation>
    </message>
    <message>
        <source>`namei -l /home/jane`, `ausearch -m avc -ts recent`</source>
        <translation>`namei -l /home/jane`, `ausearch -m avc -ts recent`</translation>
    </message>
    <message>
        <source>Create it with the right owner; with SELinux `setsebool -P ftp_home_dir on` or, in newer policies, `ftpd_full_access`.</source>
        <translation>Dizini doğru sahiple oluşturun; SELinux varsa `setsebool -P ftp_home_dir on`, yeni ilkelerde `ftpd_full_access`.</translation>
    </message>
    <message>
        <source>`500 OOPS: bad bool value in config file` or `unrecognised variable in config file`: a typing error, often a blank around `=` or at the end of the line.</source>
        <translation>`500 OOPS: bad bool value in config file` ya da `unrecognised variable in config file`: yazım hatası, çoğu kez `=` çevresinde veya satır sonunda boşluk.</translation>
    </message>
    <message>
        <source>Correct the line in `vsftpd.conf`: no blanks around `=`, no comment behind a value.</source>
        <translation>`vsftpd.conf` içindeki satırı düzeltin: `=` çevresinde boşluk, değerin ardında açıklama olmasın.</translation>
    </message>
    <message>
        <source>`500 Illegal PORT command.`: the address in `PORT` is not that of the client, since NAT stands between.</source>
        <translation>`500 Illegal PORT command.`: Arada NAT bulunduğundan `PORT` içindeki adres istemcininki değildir.</translation>
    </message>
    <message>
        <source>Use passive mode.</source>
        <translation>Pasif modu kullanın.</translation>
    </message>
    <message>
        <source>`500 AUTH not understood` (ProFTPD), `500 Unknown command.` (vsftpd), `500 This security scheme is not implemented` (Pure-FTPd) to `FEAT`, `MLSD`, `AUTH TLS`: the server lacks the extension, or its TLS module is not loaded.</source>
        <translation>`FEAT`, `MLSD`, `AUTH TLS` komutlarına `500 AUTH not understood` (ProFTPD), `500 Unknown command.` (vsftpd), `500 This security scheme is not implemented` (Pure-FTPd): Sunucuda uzantı yoktur ya da TLS modülü yüklü değildir.</translation>
    </message>
    <message>
        <source>Clients fall back by themselves; for TLS load `mod_tls` or set `ssl_enable=YES`.</source>
        <translation>İstemciler kendiliğinden geri düşer; TLS için `mod_tls` modülünü yükleyin ya da `ssl_enable=YES` ayarlayın.</translation>
    </message>
    <message>
        <source>`500 OOPS: priv_sock_get_cmd` or `500 OOPS: child died` after the login: the sandbox of vsftpd 3.0 killed its process on some kernels.</source>
        <translation>Oturum açıldıktan sonra `500 OOPS: priv_sock_get_cmd` ya da `500 OOPS: child died`: vsftpd 3.0&apos;ın seccomp korumalı alanı, kimi çekirdeklerde sürecini öldürmüştür.</translation>
    </message>
    <message>
        <source>Update vsftpd; as a workaround `seccomp_sandbox=NO`.</source>
        <translation>vsftpd&apos;yi güncelleyin; geçici çözüm `seccomp_sandbox=NO` ayarıdır.</translation>
    </message>
    <message>
        <source>500 for a command that the server never heard of, 502 for one that it knows and does not offer.</source>
        <translation>Sunucunun hiç duymadığı komuta 500, tanıyıp sunmadığına 502 verin.</translation>
    </message>
    <message>
        <source>OOPS</source>
        <translation>OOPS</translation>
    </message>
    <message>
        <source>vsftpd writable root chroot</source>
        <translation>vsftpd yazılabilir kök chroot</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>bilinmeyen komut</translation>
    </message>
    <message>
        <source>command not understood</source>
        <translation>komut anlaşılmadı</translation>
    </message>
    <message>
        <source>illegal port command</source>
        <translation>geçersiz PORT komutu</translation>
    </message>
    <message>
        <source>Syntax error in parameters or arguments</source>
        <translation>Parametrelerde sözdizimi hatası</translation>
    </message>
    <message>
        <source>The command is known, its argument is not acceptable: missing, malformed, or a value the server will not take.</source>
        <translation>Komut bilinmektedir, ama parametresi kabul edilemez: eksiktir, biçimi bozuktur ya da sunucunun almayacağı bir değerdir.</translation>
    </message>
    <message>
        <source>`501 Server cannot accept argument.` (IIS) to `PORT`: the address is not the client&apos;s own, NAT is in between.</source>
        <translation>`PORT` komutuna `501 Server cannot accept argument.` (IIS): Adres istemcinin kendisininki değildir, arada NAT vardır.</translation>
    </message>
    <message>
        <source>A file name without name, with a line break or in an unexpected character set; scripts with an empty variable send a bare `CWD`.</source>
        <translation>Boş, satır sonu içeren ya da beklenmeyen karakter kümesinde bir dosya adı; boş değişkenli betikler yalın `CWD` gönderir.</translation>
    </message>
    <message>
        <source>Look at the line in `curl -v` or in the client&apos;s log.</source>
        <translation>Satıra `curl -v` çıktısında veya istemci günlüğünde bakın.</translation>
    </message>
    <message>
        <source>curl refuses such a URL itself with exit 3 before anything is sent.</source>
        <translation>curl, böyle bir URL&apos;yi hiçbir şey göndermeden 3 çıkış koduyla kendisi reddeder.</translation>
    </message>
    <message>
        <source>Remove the encoded line break (`%0d`, `%0a`) from the URL.</source>
        <translation>URL&apos;deki kodlanmış satır sonunu (`%0d`, `%0a`) çıkarın.</translation>
    </message>
    <message>
        <source>Wrong argument 501, right argument that the server does not offer 504.</source>
        <translation>Yanlış parametreye 501, doğru olup sunulmayana 504 verin.</translation>
    </message>
    <message>
        <source>Command not implemented</source>
        <translation>Komut uygulanmıyor</translation>
    </message>
    <message>
        <source>The server recognises the command and does not offer it, or not in this configuration.</source>
        <translation>Sunucu komutu tanır, ama hiç ya da bu yapılandırmada sunmaz.</translation>
    </message>
    <message>
        <source>`AUTH TLS` brings 502: no certificate or TLS is switched off (FileZilla Server 0.9: `502 Explicit TLS authentication not allowed`).</source>
        <translation>`AUTH TLS` 502 getirir: Sertifika yoktur ya da TLS kapalıdır (FileZilla Server 0.9: `502 Explicit TLS authentication not allowed`).</translation>
    </message>
    <message>
        <source>Set up TLS on the server; a client that must not log in unencrypted stops here.</source>
        <translation>Sunucuda TLS&apos;yi kurun; şifrelenmemiş oturum açmaması gereken istemci burada durur.</translation>
    </message>
    <message>
        <source>`MLSD`, `MFMT` or `SITE CHMOD` are not offered: times or rights of uploads stay as they are.</source>
        <translation>`MLSD`, `MFMT` veya `SITE CHMOD` sunulmaz: Yüklenen dosyaların zamanı veya izinleri değişmeden kalır.</translation>
    </message>
    <message>
        <source>Go without; the upload itself is not touched.</source>
        <translation>Onlarsız devam edin; yüklemenin kendisi etkilenmez.</translation>
    </message>
    <message>
        <source>Choose 502 over 202 when the client has to know that nothing happened.</source>
        <translation>İstemcinin hiçbir şey olmadığını bilmesi gerekiyorsa 202 yerine 502&apos;yi seçin.</translation>
    </message>
    <message>
        <source>explicit TLS not allowed</source>
        <translation>açık TLS&apos;ye izin verilmiyor</translation>
    </message>
    <message>
        <source>Bad sequence of commands</source>
        <translation>Komut sırası hatalı</translation>
    </message>
    <message>
        <source>A command came before the one that it needs: `PASS` without `USER`, `RNTO` without `RNFR`, `PROT` without `PBSZ`.</source>
        <translation>Komut, gerek duyduğu komuttan önce gelmiştir: `USER` olmadan `PASS`, `RNFR` olmadan `RNTO`, `PBSZ` olmadan `PROT`.</translation>
    </message>
    <message>
        <source>`503 Login with USER first.`: a script sends the password on its own, or `USER` was refused just before.</source>
        <translation>`503 Login with USER first.`: Betik parolayı tek başına gönderiyordur ya da `USER` az önce reddedilmiştir.</translation>
    </message>
    <message>
        <source>Read the reply to `USER`.</source>
        <translation>`USER` komutunun yanıtını okuyun.</translation>
    </message>
    <message>
        <source>`503 Use AUTH first.` (FileZilla Server 1.x): the server demands TLS and the client began with `USER`.</source>
        <translation>`503 Use AUTH first.` (FileZilla Server 1.x): Sunucu TLS ister, istemci ise `USER` ile başlamıştır.</translation>
    </message>
    <message>
        <source>Choose explicit FTP over TLS.</source>
        <translation>Açık TLS üzerinden FTP&apos;yi seçin.</translation>
    </message>
    <message>
        <source>Look at the reply before the refused command: the missing step is there.</source>
        <translation>Reddedilen komuttan önceki yanıta bakın: Eksik adım oradadır.</translation>
    </message>
    <message>
        <source>login with USER first</source>
        <translation>önce USER ile oturum açın</translation>
    </message>
    <message>
        <source>use AUTH first</source>
        <translation>önce AUTH kullanın</translation>
    </message>
    <message>
        <source>Command not implemented for that parameter</source>
        <translation>Komut bu parametre için uygulanmıyor</translation>
    </message>
    <message>
        <source>TYPE, MODE, AUTH, PROT, HOST</source>
        <translation>TYPE, MODE, AUTH, PROT, HOST</translation>
    </message>
    <message>
        <source>The command exists and the parameter is well-formed; this value alone is not on offer.</source>
        <translation>Komut vardır, parametrenin biçimi de doğrudur; sunulmayan yalnızca bu değerdir.</translation>
    </message>
    <message>
        <source>`AUTH SSL` or an unknown mechanism: vsftpd `504 Unknown AUTH type.`, and `504 Unknown security mechanism` elsewhere.</source>
        <translation>`AUTH SSL` ya da bilinmeyen bir mekanizma: vsftpd `504 Unknown AUTH type.`, başka yerde `504 Unknown security mechanism`.</translation>
    </message>
    <message>
        <source>`HOST` with a name that no site is bound to (RFC 7151).</source>
        <translation>Hiçbir sitenin bağlı olmadığı adla `HOST` (RFC 7151).</translation>
    </message>
    <message>
        <source>Correct the name, or bind the site to it on the server.</source>
        <translation>Adı düzeltin ya da sunucuda siteyi o ada bağlayın.</translation>
    </message>
    <message>
        <source>Offer the value that the server knows; 501 would mean that the value cannot be read at all.</source>
        <translation>Sunucunun bildiği değeri sunun; 501, değerin hiç okunamadığı anlamına gelirdi.</translation>
    </message>
    <message>
        <source>Data connection refused for this protection or address family</source>
        <translation>Bu koruma düzeyi veya adres ailesiyle veri bağlantısı yok</translation>
    </message>
    <message>
        <source>Transfer command, LPRT, LPSV</source>
        <translation>Aktarım komutu, LPRT, LPSV</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The server wants another level of protection for the data: usually `PROT P`.</source>
        <translation>Sunucu veri için başka bir koruma düzeyi ister: genellikle `PROT P`.</translation>
    </message>
    <message>
        <source>LPRT, LPSV</source>
        <translation>LPRT, LPSV</translation>
    </message>
    <message>
        <source>Names the address families that the server can use.</source>
        <translation>Sunucunun kullanabildiği adres ailelerini sayar.</translation>
    </message>
    <message>
        <source>Two specifications define the number, and an example in Appendix II of RFC 959 uses it for a directory that exists already. In practice it is TLS: the control connection is encrypted, the data connection is not, and the server insists.</source>
        <translation>Numarayı iki belge tanımlar; RFC 959&apos;un II. ekindeki bir örnek de onu zaten var olan dizin için kullanır. Uygulamada konu TLS&apos;dir: Kontrol bağlantısı şifrelidir, veri bağlantısı değildir ve sunucu bunda ısrar eder.</translation>
    </message>
    <message>
        <source>Login over TLS works, and `LIST` brings `521 PROT P required` from FileZilla Server 0.9 (vsftpd says 522 in the same place).</source>
        <translation>TLS üzerinden oturum açılır, `LIST` komutuna ise FileZilla Server 0.9&apos;dan `521 PROT P required` gelir (vsftpd aynı yerde 522 der).</translation>
    </message>
    <message>
        <source>Send `PBSZ 0` and `PROT P` after the login (Python: `prot_p()`; curl does it with `--ssl-reqd`).</source>
        <translation>Oturumdan sonra `PBSZ 0` ve `PROT P` gönderin (Python&apos;da `prot_p()`; curl bunu `--ssl-reqd` ile yapar).</translation>
    </message>
    <message>
        <source>`521-&quot;/srv/ftp/new&quot; directory already exists` to `MKD`, from old Unix servers after the example in RFC 959.</source>
        <translation>Eski Unix sunucularından, RFC 959&apos;daki örneğe uyarak `MKD` komutuna `521-&quot;/srv/ftp/new&quot; directory already exists`.</translation>
    </message>
    <message>
        <source>Count the directory as made.</source>
        <translation>Dizini oluşturulmuş sayın.</translation>
    </message>
    <message>
        <source>Refuse the transfer command with 521 before 150; a handshake that fails afterwards is 522.</source>
        <translation>Aktarım komutunu 150&apos;den önce 521 ile reddedin; sonradan başarısız olan el sıkışma 522&apos;dir.</translation>
    </message>
    <message>
        <source>PROT P required</source>
        <translation>PROT P gerekli</translation>
    </message>
    <message>
        <source>Network protocol not supported, or TLS on the data connection failed</source>
        <translation>Ağ protokolü desteklenmiyor ya da veri bağlantısında TLS kurulamadı</translation>
    </message>
    <message>
        <source>EPRT, EPSV, transfer command</source>
        <translation>EPRT, EPSV, aktarım komutu</translation>
    </message>
    <message>
        <source>EPRT, EPSV</source>
        <translation>EPRT, EPSV</translation>
    </message>
    <message>
        <source>The list in brackets names the protocols that work: 1 for IPv4, 2 for IPv6.</source>
        <translation>Ayraç içindeki liste kullanılabilen protokolleri verir: IPv4 için 1, IPv6 için 2.</translation>
    </message>
    <message>
        <source>The handshake on the data connection failed or was not to the server&apos;s liking, such as one without session reuse.</source>
        <translation>Veri bağlantısındaki el sıkışma başarısız olmuş ya da sunucuca uygun bulunmamıştır; örneğin oturum yeniden kullanılmamıştır.</translation>
    </message>
    <message>
        <source>The reply text shows which of the two is meant. The one that fills logs is TLS: the data connection must prove that it belongs to the same client by resuming the TLS session.</source>
        <translation>İkisinden hangisinin kastedildiğini yanıt metni gösterir. Günlükleri dolduran TLS&apos;dir: Veri bağlantısı, TLS oturumunu sürdürerek aynı istemciye ait olduğunu kanıtlamalıdır.</translation>
    </message>
    <message>
        <source>vsftpd: `522 SSL connection failed; session reuse required: see require_ssl_reuse option in vsftpd.conf man page` (`require_ssl_reuse` is `YES` by default). Python&apos;s `ftplib` and the `FTPSClient` of Apache Commons Net do not resume by themselves.</source>
        <translation>vsftpd: `522 SSL connection failed; session reuse required: see require_ssl_reuse option in vsftpd.conf man page` (`require_ssl_reuse` varsayılan olarak `YES`). Python&apos;un `ftplib` kitaplığı ve Apache Commons Net&apos;in `FTPSClient` sınıfı oturumu kendiliğinden sürdürmez.</translation>
    </message>
    <message>
        <source>`curl -v --ssl-reqd ftp://ftp.example.org/`</source>
        <translation>`curl -v --ssl-reqd ftp://ftp.example.org/`</translation>
    </message>
    <message>
        <source>Use a client that resumes the session. If it must be this one, `require_ssl_reuse=NO` on the server lowers the protection against stolen data connections.</source>
        <translation>Oturumu sürdüren bir istemci kullanın. İlle de bu istemci kullanılacaksa sunucudaki `require_ssl_reuse=NO`, veri bağlantılarının ele geçirilmesine karşı korumayı azaltır.</translation>
    </message>
    <message>
        <source>`522 Data connections must be encrypted.` (vsftpd with `force_local_data_ssl=YES`, the default with TLS), `522 SSL/TLS required on the data channel` (ProFTPD; its older versions and pyftpdlib send these words with 550).</source>
        <translation>`522 Data connections must be encrypted.` (TLS açıkken varsayılan olan `force_local_data_ssl=YES` ile vsftpd), `522 SSL/TLS required on the data channel` (ProFTPD; eski sürümleri ve pyftpdlib bu sözcükleri 550 ile gönderir).</translation>
    </message>
    <message>
        <source>Send `PBSZ 0` and `PROT P` before the transfer.</source>
        <translation>Aktarımdan önce `PBSZ 0` ve `PROT P` gönderin.</translation>
    </message>
    <message>
        <source>`522 Network protocol not supported, use (1)`: the client asked for IPv6 and the server has IPv4 only, often behind a NAT64 or a proxy.</source>
        <translation>`522 Network protocol not supported, use (1)`: İstemci IPv6 istemiştir, sunucuda yalnızca IPv4 vardır; çoğu kez arada NAT64 veya vekil sunucu bulunur.</translation>
    </message>
    <message>
        <source>Connect over IPv4 (`curl -4`).</source>
        <translation>IPv4 üzerinden bağlanın (`curl -4`).</translation>
    </message>
    <message>
        <source>Say in the text that session reuse is missing, as RFC 4217 asks; no client can guess it.</source>
        <translation>RFC 4217&apos;nin istediği gibi, eksik olanın oturumun yeniden kullanımı olduğunu metinde söyleyin; istemci bunu tahmin edemez.</translation>
    </message>
    <message>
        <source>session reuse required</source>
        <translation>oturumun yeniden kullanımı gerekli</translation>
    </message>
    <message>
        <source>require_ssl_reuse</source>
        <translation>require_ssl_reuse</translation>
    </message>
    <message>
        <source>EPRT not supported</source>
        <translation>EPRT desteklenmiyor</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>USER, PASS or any command</source>
        <translation>USER, PASS veya herhangi bir komut</translation>
    </message>
    <message>
        <source>Either the login was refused, or a command came that needs one and none has succeeded. The reply text tells which; it seldom tells why, because servers do not help strangers to guess.</source>
        <translation>Ya oturum açma reddedilmiştir ya da oturum gerektiren bir komut, başarılı bir oturum olmadan gelmiştir. Hangisi olduğunu yanıt metni söyler; nedenini ise nadiren söyler, çünkü sunucular yabancıların tahmin yürütmesine yardım etmez.</translation>
    </message>
    <message>
        <source>The connection stays open, and a new `USER` and `PASS` may follow. Repeating the same password soon gets the address blocked by fail2ban and the like.</source>
        <translation>Bağlantı açık kalır, yeniden `USER` ve `PASS` gönderilebilir. Aynı parolayı yinelemek, adresin kısa sürede fail2ban ve benzerlerince engellenmesine yol açar.</translation>
    </message>
    <message>
        <source>Wrong user name or password: vsftpd and ProFTPD `530 Login incorrect.`, Pure-FTPd `530 Login authentication failed`, IIS `530 User cannot log in.`, curl exit 67 with `Access denied: 530`.</source>
        <translation>Kullanıcı adı veya parola yanlıştır: vsftpd ve ProFTPD `530 Login incorrect.`, Pure-FTPd `530 Login authentication failed`, IIS `530 User cannot log in.`, curl 67 çıkış kodu ve `Access denied: 530`.</translation>
    </message>
    <message>
        <source>`curl -v --user jane ftp://ftp.example.org/` and the server&apos;s log (`/var/log/vsftpd.log`, `journalctl -u proftpd`)</source>
        <translation>`curl -v --user jane ftp://ftp.example.org/` ve sunucunun günlüğü (`/var/log/vsftpd.log`, `journalctl -u proftpd`)</translation>
    </message>
    <message>
        <source>Type the password anew, watch for a copied blank and for characters that a URL needs escaped (`@` is `%40`). Web hosts often want `user@example.org` as the user name.</source>
        <translation>Parolayı yeniden elle yazın; kopyalanmış boşluğa ve URL&apos;de kaçış dizisi isteyen karakterlere dikkat edin (`@` yerine `%40`). Barındırma firmaları kullanıcı adı olarak çoğu kez `user@example.org` ister.</translation>
    </message>
    <message>
        <source>The password is right and vsftpd still says `530 Login incorrect.`: the user stands in `/etc/vsftpd/ftpusers` (Debian: `/etc/ftpusers`), or the shell is not listed in `/etc/shells`, which `pam_shells` checks. For a name in `user_list` it says `530 Permission denied.` and asks for no password.</source>
        <translation>Parola doğrudur, vsftpd yine de `530 Login incorrect.` der: Kullanıcı `/etc/vsftpd/ftpusers` (Debian&apos;da `/etc/ftpusers`) içindedir ya da kabuğu, `pam_shells` modülünün baktığı `/etc/shells` dosyasında yoktur. `user_list` içindeki bir ada ise parola sormadan `530 Permission denied.` der.</translation>
    </message>
    <message>
        <source>`getent passwd jane`, `cat /etc/pam.d/vsftpd /etc/shells`</source>
        <translation>`getent passwd jane`, `cat /etc/pam.d/vsftpd /etc/shells`</translation>
    </message>
    <message>
        <source>Take the user out of the list, add the shell to `/etc/shells`, or use a PAM service without `pam_shells`. root is in the list on purpose.</source>
        <translation>Kullanıcıyı listeden çıkarın, kabuğu `/etc/shells` dosyasına ekleyin veya `pam_shells` içermeyen bir PAM hizmeti kullanın. root bilerek listededir.</translation>
    </message>
    <message>
        <source>The server insists on TLS: vsftpd `530 Non-anonymous sessions must use encryption.`, FileZilla Server 0.9 `This server does not allow plain FTP. You have to use FTP over TLS.`</source>
        <translation>Sunucu TLS&apos;de ısrar eder: vsftpd `530 Non-anonymous sessions must use encryption.`, FileZilla Server 0.9 `This server does not allow plain FTP. You have to use FTP over TLS.`</translation>
    </message>
    <message>
        <source>Choose explicit FTP over TLS in the client (`curl --ssl-reqd`). If the password has already gone out unencrypted, change it.</source>
        <translation>İstemcide açık (explicit) TLS üzerinden FTP&apos;yi seçin (`curl --ssl-reqd`). Parola şifrelenmemiş olarak gönderildiyse değiştirin.</translation>
    </message>
    <message>
        <source>`530 Please login with USER and PASS.`: a command before the login, or one after a login that had failed unnoticed.</source>
        <translation>`530 Please login with USER and PASS.`: Oturum açılmadan ya da fark edilmeden başarısız olmuş bir oturum açmanın ardından komut gelmiştir.</translation>
    </message>
    <message>
        <source>Read the replies above it and stop the script when `PASS` does not bring 230.</source>
        <translation>Üstündeki yanıtları okuyun; `PASS` komutuna 230 gelmiyorsa betiği durdurun.</translation>
    </message>
    <message>
        <source>`530 User cannot log in, home directory inaccessible.` (IIS): with user isolation the folder is missing or the account has no right to it.</source>
        <translation>`530 User cannot log in, home directory inaccessible.` (IIS): Kullanıcı yalıtımı açıkken klasör yoktur ya da hesabın klasöre izni yoktur.</translation>
    </message>
    <message>
        <source>Create the folder where the isolation mode expects it (`LocalUser\jane` under the root of the site for a local account) and grant the rights.</source>
        <translation>Klasörü yalıtım modunun beklediği yerde oluşturun (yerel hesap için site kökünün altında `LocalUser\jane`) ve izinleri verin.</translation>
    </message>
    <message>
        <source>`530 Valid hostname is expected.` (IIS): several FTP sites share one address by host name, and the client named none.</source>
        <translation>`530 Valid hostname is expected.` (IIS): Birkaç FTP sitesi aynı adresi makine adına göre paylaşır, istemci ise ad vermemiştir.</translation>
    </message>
    <message>
        <source>Log in as `ftp.example.org|jane`, or send `HOST` before `USER`. As the operator clear the host name in the binding if there is only one site.</source>
        <translation>`ftp.example.org|jane` olarak oturum açın ya da `USER` komutundan önce `HOST` gönderin. Sunucuyu yönetiyorsanız ve tek site varsa bağlamadaki makine adını silin.</translation>
    </message>
    <message>
        <source>The account is right and the limit is reached: ProFTPD `530 Sorry, the maximum number of clients (10) for this user are already connected.`</source>
        <translation>Hesap doğrudur, sınıra ulaşılmıştır: ProFTPD `530 Sorry, the maximum number of clients (10) for this user are already connected.`</translation>
    </message>
    <message>
        <source>Lower the number of simultaneous transfers in the client and wait until stale sessions have timed out.</source>
        <translation>İstemcide eşzamanlı aktarım sayısını düşürün ve eskimiş oturumların zaman aşımına uğramasını bekleyin.</translation>
    </message>
    <message>
        <source>`530 This FTP server is anonymous only.` (vsftpd): local accounts are switched off, `local_enable` is `NO` by default.</source>
        <translation>`530 This FTP server is anonymous only.` (vsftpd): Yerel hesaplar kapalıdır, `local_enable` varsayılan olarak `NO` değerindedir.</translation>
    </message>
    <message>
        <source>Set `local_enable=YES` and restart, if accounts are meant to log in.</source>
        <translation>Hesapların oturum açması isteniyorsa `local_enable=YES` ayarlayıp hizmeti yeniden başlatın.</translation>
    </message>
    <message>
        <source>Answer 530 to a refused login and to commands that come before one; a refused file is 550.</source>
        <translation>Reddedilen oturum açmaya ve oturumdan önce gelen komutlara 530 verin; reddedilen dosya 550&apos;dir.</translation>
    </message>
    <message>
        <source>login incorrect</source>
        <translation>oturum açılamadı</translation>
    </message>
    <message>
        <source>login authentication failed</source>
        <translation>kullanıcı adı veya parola yanlış</translation>
    </message>
    <message>
        <source>access denied 530</source>
        <translation>giriş hatalı</translation>
    </message>
    <message>
        <source>user cannot log in</source>
        <translation>kullanıcı oturum açamıyor</translation>
    </message>
    <message>
        <source>critical error could not connect to server</source>
        <translation>sunucuya bağlanılamadı</translation>
    </message>
    <message>
        <source>Need account for storing files</source>
        <translation>Dosya saklamak için hesap gerekli</translation>
    </message>
    <message>
        <source>STOR, APPE, RNTO</source>
        <translation>STOR, APPE, RNTO</translation>
    </message>
    <message>
        <source>The login stands, and for writing the server wants an account by `ACCT` besides. Hardly any server of today knows accounts; some misuse the number for missing write permission.</source>
        <translation>Oturum açıktır; sunucu yazmak için ayrıca `ACCT` ile hesap ister. Bugünkü sunucuların neredeyse hiçbirinde hesap kavramı yoktur; kimileri numarayı eksik yazma izni için kullanır.</translation>
    </message>
    <message>
        <source>Mainframes that charge for storage.</source>
        <translation>Depolamayı ücretlendiren anabilgisayarlar.</translation>
    </message>
    <message>
        <source>Send `ACCT` with the account number (FileZilla: logon type Account).</source>
        <translation>Hesap numarasını `ACCT` ile gönderin (FileZilla&apos;da Hesap oturum türü).</translation>
    </message>
    <message>
        <source>An anonymous session wants to upload and gets 532 instead of 550.</source>
        <translation>Anonim oturum yükleme yapmak ister ve 550 yerine 532 alır.</translation>
    </message>
    <message>
        <source>Log in as a named user who may write.</source>
        <translation>Yazma izni olan adlandırılmış bir kullanıcıyla oturum açın.</translation>
    </message>
    <message>
        <source>Without accounts, refuse a write with 550.</source>
        <translation>Hesap kavramı yoksa yazmayı 550 ile reddedin.</translation>
    </message>
    <message>
        <source>Command protection level denied for policy reasons</source>
        <translation>Komutun koruma düzeyi ilke gereği reddedildi</translation>
    </message>
    <message>
        <source>Any command, CCC</source>
        <translation>Herhangi bir komut, CCC</translation>
    </message>
    <message>
        <source>The command came at a level of protection that the server&apos;s policy does not accept. RFC 4217 uses 533 for `CCC` on a connection that is not encrypted at all.</source>
        <translation>Komut, sunucu ilkesinin kabul etmediği bir koruma düzeyinde gelmiştir. RFC 4217, hiç şifrelenmemiş bir bağlantıda gelen `CCC` için 533 kullanır.</translation>
    </message>
    <message>
        <source>A client configured for a cleared control channel sends `CCC` before TLS is up.</source>
        <translation>Kontrol kanalını yeniden şifrelenmemiş hâle getirmek üzere ayarlanmış istemci, TLS kurulmadan `CCC` gönderir.</translation>
    </message>
    <message>
        <source>Start TLS first, or switch `CCC` off in the client.</source>
        <translation>Önce TLS&apos;yi başlatın ya da istemcide `CCC` seçeneğini kapatın.</translation>
    </message>
    <message>
        <source>It judges the protection of the command itself, never that of the data.</source>
        <translation>Verinin değil, komutun kendi korumasını değerlendirir.</translation>
    </message>
    <message>
        <source>Request denied for policy reasons</source>
        <translation>İstek ilke gereği reddedildi</translation>
    </message>
    <message>
        <source>AUTH, PROT, CCC, USER</source>
        <translation>AUTH, PROT, CCC, USER</translation>
    </message>
    <message>
        <source>The mechanism or level is known and the server is not willing to use it. The reverse occurs too: IIS sends it because the client does not use TLS.</source>
        <translation>Mekanizma veya düzey tanınır, ama sunucu kullanmak istemez. Tersi de görülür: IIS, istemci TLS kullanmadığı için gönderir.</translation>
    </message>
    <message>
        <source>IIS `534 Policy requires SSL.`: the site has Require SSL connections, the client came unencrypted.</source>
        <translation>IIS `534 Policy requires SSL.`: Sitede SSL bağlantısı zorunludur, istemci şifrelenmemiş gelmiştir.</translation>
    </message>
    <message>
        <source>Choose explicit FTP over TLS in the client.</source>
        <translation>İstemcide açık TLS üzerinden FTP&apos;yi seçin ve yeniden bağlanın.</translation>
    </message>
    <message>
        <source>IIS `534 Local policy on server does not allow TLS secure connections.`: no certificate is chosen for the FTP site.</source>
        <translation>IIS `534 Local policy on server does not allow TLS secure connections.`: FTP sitesi için sertifika seçilmemiştir.</translation>
    </message>
    <message>
        <source>In FTP SSL Settings of the site choose a certificate; the setting at the server level does not reach sites that have their own.</source>
        <translation>Sitenin FTP SSL Ayarları bölümünde bir sertifika seçin; sunucu düzeyindeki ayar, kendi ayarı olan sitelere geçmez.</translation>
    </message>
    <message>
        <source>`PROT C` is refused by a server that wants encrypted data, or `CCC` by one that keeps the control connection encrypted.</source>
        <translation>Verinin şifrelenmesini isteyen sunucu `PROT C` komutunu, kontrol bağlantısını şifreli tutan sunucu `CCC` komutunu reddeder.</translation>
    </message>
    <message>
        <source>Leave out `CCC` and use `PROT P`.</source>
        <translation>`CCC` göndermeyin, `PROT P` kullanın.</translation>
    </message>
    <message>
        <source>State the policy in the text, since the number covers both too little and too much protection.</source>
        <translation>Numara hem yetersiz hem fazla korumayı kapsadığından ilkeyi metinde belirtin.</translation>
    </message>
    <message>
        <source>policy requires SSL</source>
        <translation>ilke SSL gerektiriyor</translation>
    </message>
    <message>
        <source>local policy does not allow TLS</source>
        <translation>ilke TLS bağlantısına izin vermiyor</translation>
    </message>
    <message>
        <source>Failed security check</source>
        <translation>Güvenlik denetimi başarısız</translation>
    </message>
    <message>
        <source>AUTH, ADAT, protected commands</source>
        <translation>AUTH, ADAT, korumalı komutlar</translation>
    </message>
    <message>
        <source>A protected command did not pass its check, or the exchange after `AUTH` failed: wrong hash, wrong sequence number, credentials that do not verify.</source>
        <translation>Korumalı bir komut denetimden geçememiş ya da `AUTH` sonrasındaki değişim başarısız olmuştur: yanlış özet, yanlış sıra numarası, doğrulanamayan kimlik bilgileri.</translation>
    </message>
    <message>
        <source>Kerberos or GridFTP: an expired ticket or proxy certificate, or clocks that differ by more than five minutes.</source>
        <translation>Kerberos veya GridFTP: süresi dolmuş bilet ya da vekil sertifika veya aralarında beş dakikadan fazla fark olan saatler.</translation>
    </message>
    <message>
        <source>`klist`, `grid-proxy-info`, `chronyc tracking`</source>
        <translation>`klist`, `grid-proxy-info`, `chronyc tracking`</translation>
    </message>
    <message>
        <source>Get a new ticket (`kinit`) and correct the clock.</source>
        <translation>Yeni bilet alın (`kinit`) ve saati düzeltin.</translation>
    </message>
    <message>
        <source>Not for wrong passwords: those are 530 in FTP, while 535 is their code in SMTP.</source>
        <translation>Yanlış parola için değildir: O, FTP&apos;de 530&apos;dur; 535 SMTP&apos;deki kodudur.</translation>
    </message>
    <message>
        <source>Requested PROT level not supported by mechanism</source>
        <translation>İstenen PROT düzeyini mekanizma desteklemiyor</translation>
    </message>
    <message>
        <source>PROT</source>
        <translation>PROT</translation>
    </message>
    <message>
        <source>TLS knows two levels for the data, `C` (clear) and `P` (private). `S` and `E` belong to other mechanisms, and with TLS the answer is 536.</source>
        <translation>TLS&apos;de veri için iki düzey vardır: `C` (şifrelenmemiş) ve `P` (şifreli). `S` ve `E` başka mekanizmalara aittir; TLS&apos;de yanıt 536 olur.</translation>
    </message>
    <message>
        <source>A client set to `PROT S` or `PROT E`.</source>
        <translation>İstemci `PROT S` veya `PROT E` olarak ayarlanmıştır.</translation>
    </message>
    <message>
        <source>Use `PROT P`.</source>
        <translation>`PROT P` ayarlayın.</translation>
    </message>
    <message>
        <source>The mechanism sets the choice; when policy forbids an existing level, the server says 534.</source>
        <translation>Seçenekleri mekanizma belirler; var olan bir düzeyi ilke yasaklıyorsa sunucu 534 der.</translation>
    </message>
    <message>
        <source>Command protection level not supported by security mechanism</source>
        <translation>Komutun koruma düzeyini mekanizma desteklemiyor</translation>
    </message>
    <message>
        <source>MIC, CONF, ENC</source>
        <translation>MIC, CONF, ENC</translation>
    </message>
    <message>
        <source>The command was wrapped with `MIC`, `CONF` or `ENC` in a way that the negotiated mechanism does not know.</source>
        <translation>Komut, `MIC`, `CONF` veya `ENC` ile, üzerinde anlaşılan mekanizmanın tanımadığı biçimde sarmalanmıştır.</translation>
    </message>
    <message>
        <source>Only with mechanisms that wrap single commands; under TLS everything is encrypted below FTP.</source>
        <translation>Yalnızca komutları tek tek sarmalayan mekanizmalarda görülür; TLS&apos;de her şey FTP&apos;nin altında şifrelenir.</translation>
    </message>
    <message>
        <source>Use a level that the mechanism offers, or TLS.</source>
        <translation>Mekanizmanın sunduğu bir düzeyi ya da TLS&apos;yi kullanın.</translation>
    </message>
    <message>
        <source>The mechanism, not the administrator, sets this limit.</source>
        <translation>Bu sınırı yönetici değil, mekanizma koyar.</translation>
    </message>
    <message>
        <source>Requested action not taken</source>
        <translation>İstenen işlem yapılmadı</translation>
    </message>
    <message>
        <source>File and directory commands</source>
        <translation>Dosya ve dizin komutları</translation>
    </message>
    <message>
        <source>The file or directory is not there, or the account may not do this with it. FTP has one number for both, so the reply text decides.</source>
        <translation>Dosya veya dizin yoktur ya da hesabın bu işlemi yapma izni yoktur. FTP&apos;de ikisi için tek numara bulunduğundan belirleyici olan yanıt metnidir.</translation>
    </message>
    <message>
        <source>The path is wrong: ProFTPD `550 report.csv: No such file or directory`, vsftpd `550 Failed to open file.` and `550 Failed to change directory.`, IIS `550 The system cannot find the file specified.`, curl exit 78 for a download and 9 for a directory.</source>
        <translation>Yol yanlıştır: ProFTPD `550 report.csv: No such file or directory`, vsftpd `550 Failed to open file.` ve `550 Failed to change directory.`, IIS `550 The system cannot find the file specified.`; curl indirmede 78, dizinde 9 çıkış koduyla biter.</translation>
    </message>
    <message>
        <source>`PWD` and `LIST` in the same session, or `curl -v --list-only ftp://ftp.example.org/dir/`</source>
        <translation>Aynı oturumda `PWD` ve `LIST` ya da `curl -v --list-only ftp://ftp.example.org/dir/`</translation>
    </message>
    <message>
        <source>Mind upper and lower case and the chroot: in it `/` is the home directory. In a curl URL the path is relative to the login directory; `%2F` in front makes it absolute.</source>
        <translation>Büyük-küçük harfe ve chroot&apos;a dikkat edin: Orada `/` ev dizinidir. curl URL&apos;sinde yol, oturumun açıldığı dizine görelidir; baştaki `%2F` onu mutlak yapar.</translation>
    </message>
    <message>
        <source>The account may not: vsftpd `550 Permission denied.`, IIS `550 Access is denied.`, ProFTPD `550 report.csv: Permission denied`.</source>
        <translation>Hesabın izni yoktur: vsftpd `550 Permission denied.`, IIS `550 Access is denied.`, ProFTPD `550 report.csv: Permission denied`.</translation>
    </message>
    <message>
        <source>`sudo -u jane ls -ld /srv/ftp/dir` and `namei -l /srv/ftp/dir` on the server</source>
        <translation>Sunucuda `sudo -u jane ls -ld /srv/ftp/dir` ve `namei -l /srv/ftp/dir`</translation>
    </message>
    <message>
        <source>Give the user the rights on the file and `x` on every directory above it; on SELinux systems look for a denial with `ausearch -m avc`.</source>
        <translation>Kullanıcıya dosya üzerinde izin, üstündeki her dizinde `x` izni verin; SELinux kullanan sistemlerde `ausearch -m avc` ile bir ret kaydı arayın.</translation>
    </message>
    <message>
        <source>Every upload gets `550 Permission denied.` from vsftpd while the rights are fine: `write_enable` is `NO` by default.</source>
        <translation>Dosya izinleri yerindeyken vsftpd her yüklemeye `550 Permission denied.` der: `write_enable` varsayılan olarak `NO` değerindedir.</translation>
    </message>
    <message>
        <source>Set `write_enable=YES` (for anonymous uploads also `anon_upload_enable=YES`) and restart.</source>
        <translation>`write_enable=YES` ayarlayın (anonim yükleme için ayrıca `anon_upload_enable=YES`) ve hizmeti yeniden başlatın.</translation>
    </message>
    <message>
        <source>`550 Create directory operation failed.` or `550 Delete operation failed.`: the directory exists already, is not empty, or belongs to another user.</source>
        <translation>`550 Create directory operation failed.` veya `550 Delete operation failed.`: Dizin zaten vardır, boş değildir ya da başka bir kullanıcınındır.</translation>
    </message>
    <message>
        <source>List the parent directory first; an upload program that creates directories may ignore the 550 for one that exists.</source>
        <translation>Önce üst dizini listeleyin; dizin oluşturan bir yükleme programı, var olan dizin için gelen 550&apos;yi göz ardı edebilir.</translation>
    </message>
    <message>
        <source>`550 Could not get file size.` (vsftpd): `SIZE` was sent for a directory or a missing file, often by a client that only wants to know whether it exists.</source>
        <translation>`550 Could not get file size.` (vsftpd): `SIZE` bir dizin ya da olmayan bir dosya için gönderilmiştir; çoğu kez istemci yalnızca var olup olmadığını öğrenmek ister.</translation>
    </message>
    <message>
        <source>Harmless before an upload: the file is not there yet.</source>
        <translation>Yüklemeden önce zararsızdır: Dosya henüz yoktur.</translation>
    </message>
    <message>
        <source>`550 SSL/TLS required on the control channel` (ProFTPD with `TLSRequired on`): no file is missing, TLS is.</source>
        <translation>`550 SSL/TLS required on the control channel` (`TLSRequired on` ayarlı ProFTPD): Eksik olan dosya değil, TLS&apos;dir.</translation>
    </message>
    <message>
        <source>Let the client send `AUTH TLS` before `USER`.</source>
        <translation>İstemcinin `USER` komutundan önce `AUTH TLS` göndermesini sağlayın.</translation>
    </message>
    <message>
        <source>Use 550 when this path cannot be had as it stands; 553 when the name itself is not allowed, 450 when waiting may help.</source>
        <translation>Bu yol bu hâliyle kullanılamıyorsa 550, adın kendisine izin yoksa 553, beklemek işe yarayabilecekse 450 verin.</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>dosya bulunamadı</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>erişim engellendi</translation>
    </message>
    <message>
        <source>failed to change directory</source>
        <translation>izin verilmedi</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>dizin değiştirilemedi</translation>
    </message>
    <message>
        <source>file unavailable</source>
        <translation>böyle bir dosya ya da dizin yok</translation>
    </message>
    <message>
        <source>Requested action aborted: page type unknown</source>
        <translation>İstenen işlem durduruldu: sayfa türü bilinmiyor</translation>
    </message>
    <message>
        <source>A transfer in page structure (`STRU P`), an invention of the TOPS-20 age, met a page of unknown type. No server in use has such files.</source>
        <translation>TOPS-20 çağından kalma sayfa yapısındaki (`STRU P`) aktarımda, türü bilinmeyen bir sayfaya rastlanmıştır. Kullanımdaki hiçbir sunucuda böyle dosya yoktur.</translation>
    </message>
    <message>
        <source>A server borrows the number for something else, `551 File listing failed` or a refusal by its storage behind; then only the text counts.</source>
        <translation>Sunucu numarayı başka bir şey için ödünç alır; örneğin `551 File listing failed` ya da arkasındaki depolamanın reddi. O zaman yalnızca metin geçerlidir.</translation>
    </message>
    <message>
        <source>Read it as 550 and ask the operator what it means.</source>
        <translation>550 gibi okuyun ve anlamını işletmeciye sorun.</translation>
    </message>
    <message>
        <source>Use 550 or 451 for everything of today.</source>
        <translation>Bugünün her durumu için 550 veya 451 kullanın.</translation>
    </message>
    <message>
        <source>Exceeded storage allocation</source>
        <translation>Ayrılan depolama alanı aşıldı</translation>
    </message>
    <message>
        <source>STOR, APPE</source>
        <translation>STOR, APPE</translation>
    </message>
    <message>
        <source>The share of this account or directory is used up; others may still write. Nothing changes by waiting, only by deleting or by a larger quota.</source>
        <translation>Bu hesabın veya dizinin payı dolmuştur; başkaları yazmayı sürdürebilir. Beklemek bir şeyi değiştirmez; silmek ya da daha büyük kota gerekir.</translation>
    </message>
    <message>
        <source>ProFTPD with `mod_quotatab`: `552 STOR denied: quota exceeded: used 500.00 of 500.00 upload Mb`.</source>
        <translation>`mod_quotatab` kullanan ProFTPD: `552 STOR denied: quota exceeded: used 500.00 of 500.00 upload Mb`.</translation>
    </message>
    <message>
        <source>`SITE QUOTA` in the session</source>
        <translation>Oturumda `SITE QUOTA`</translation>
    </message>
    <message>
        <source>Delete files over FTP, or ask for more. The tally can be wrong when files were deleted past the server; the operator corrects it with `ftpquota`.</source>
        <translation>Dosyaları FTP üzerinden silin ya da daha fazlasını isteyin. Dosyalar sunucunun dışından silindiyse sayaç yanlış olabilir; işletmeci `ftpquota` ile düzeltir.</translation>
    </message>
    <message>
        <source>Pure-FTPd: `552 Quota exceeded: [photo.jpg] won&apos;t be saved`, often on shared hosting.</source>
        <translation>Pure-FTPd: `552 Quota exceeded: [photo.jpg] won&apos;t be saved`; çoğu kez paylaşımlı barındırmada.</translation>
    </message>
    <message>
        <source>Remove old files; the counts stand in `.ftpquota` in the home directory, and the operator recounts with `pure-quotacheck`.</source>
        <translation>Eski dosyaları kaldırın; sayılar ev dizinindeki `.ftpquota` dosyasındadır, işletmeci `pure-quotacheck` ile yeniden saydırır.</translation>
    </message>
    <message>
        <source>Pure-FTPd: `552 Disk full - please upload later`. The partition is fuller than `-k` (`MaxDiskUsage`) allows, whoever uploads.</source>
        <translation>Pure-FTPd: `552 Disk full - please upload later`. Bölüm, kim yüklerse yüklesin, `-k` (`MaxDiskUsage`) ile izin verilenden doludur.</translation>
    </message>
    <message>
        <source>Make room on the partition; the client may try again then.</source>
        <translation>Bölümde yer açın; istemci ondan sonra yeniden deneyebilir.</translation>
    </message>
    <message>
        <source>curl ends with exit 70, `Exceeded storage allocation`.</source>
        <translation>curl 70 çıkış koduyla, `Exceeded storage allocation` iletisiyle biter.</translation>
    </message>
    <message>
        <source>Free space for this account; the file on the server is incomplete.</source>
        <translation>Bu hesap için yer açın; sunucudaki dosya eksiktir.</translation>
    </message>
    <message>
        <source>552 for one account or directory, 452 when the whole disk is full.</source>
        <translation>Tek hesap veya dizin için 552, tüm disk doluysa 452.</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>kota aşıldı</translation>
    </message>
    <message>
        <source>disk quota</source>
        <translation>disk kotası</translation>
    </message>
    <message>
        <source>File name not allowed</source>
        <translation>Dosya adına izin yok</translation>
    </message>
    <message>
        <source>The server will not create a file of this name in this place. By the letter it is about the name; in the field it is the usual answer to an upload into a directory where the account may not write.</source>
        <translation>Sunucu bu adla bu yerde dosya oluşturmaz. Standarda göre sorun addadır; uygulamada ise hesabın yazamadığı bir dizine yüklemenin alışılmış yanıtıdır.</translation>
    </message>
    <message>
        <source>`553 Could not create file.` (vsftpd): no write permission in the directory, or the disk is mounted read-only.</source>
        <translation>`553 Could not create file.` (vsftpd): Dizinde yazma izni yoktur ya da disk salt okunur bağlanmıştır.</translation>
    </message>
    <message>
        <source>`sudo -u jane touch /srv/ftp/upload/x` on the server</source>
        <translation>Sunucuda `sudo -u jane touch /srv/ftp/upload/x`</translation>
    </message>
    <message>
        <source>Give the user the right to write there. With SELinux on: `setsebool -P ftpd_full_access on` or a suitable label for the directory.</source>
        <translation>Kullanıcıya oraya yazma izni verin. SELinux açıksa `setsebool -P ftpd_full_access on` veya dizine uygun bir etiket gerekir.</translation>
    </message>
    <message>
        <source>Pure-FTPd: `553 Can&apos;t open that file: Permission denied`, or `No such file or directory` when the target directory is missing.</source>
        <translation>Pure-FTPd: `553 Can&apos;t open that file: Permission denied` ya da hedef dizin yoksa `No such file or directory`.</translation>
    </message>
    <message>
        <source>Create the directory first, or correct its owner: Pure-FTPd&apos;s virtual users all write as one system account.</source>
        <translation>Önce dizini oluşturun ya da sahibini düzeltin: Pure-FTPd&apos;nin sanal kullanıcıları tek bir sistem hesabıyla yazar.</translation>
    </message>
    <message>
        <source>curl ends with exit 25 and `Failed FTP upload: 553`: the URL ended in the wrong directory, since the path is relative to the login directory.</source>
        <translation>curl 25 çıkış koduyla ve `Failed FTP upload: 553` ile biter: Yol, oturumun açıldığı dizine göreli olduğundan URL yanlış dizini göstermiştir.</translation>
    </message>
    <message>
        <source>Write the path relative to the home directory, or add `--ftp-create-dirs`.</source>
        <translation>Yolu ev dizinine göreli yazın ya da `--ftp-create-dirs` ekleyin.</translation>
    </message>
    <message>
        <source>The name itself is refused: Pure-FTPd `553 Prohibited file name`, for dot files when it runs with `-x` or `-X`.</source>
        <translation>Reddedilen adın kendisidir: Pure-FTPd, `-x` veya `-X` ile çalışıyorsa noktayla başlayan dosyalar için `553 Prohibited file name` der.</translation>
    </message>
    <message>
        <source>Upload under a plain name.</source>
        <translation>Sade bir adla yükleyin.</translation>
    </message>
    <message>
        <source>Refuse a name with 553; where the name is fine and only the rights are missing, 550 is the clearer answer.</source>
        <translation>Adı 553 ile reddedin; ad uygunsa ve yalnızca izin eksikse 550 daha açık bir yanıttır.</translation>
    </message>
    <message>
        <source>could not create file</source>
        <translation>dosya oluşturulamadı</translation>
    </message>
    <message>
        <source>upload failed permission</source>
        <translation>yükleme başarısız</translation>
    </message>
    <message>
        <source>failed ftp upload</source>
        <translation>dosya adına izin verilmiyor</translation>
    </message>
    <message>
        <source>Integrity protected reply</source>
        <translation>Bütünlüğü korunan yanıt</translation>
    </message>
    <message>
        <source>A wrapper: the true reply stands in base64 behind the number, with a checksum. After decoding an ordinary code appears.</source>
        <translation>Bir sarmalayıcıdır: Asıl yanıt, numaranın ardında base64 olarak ve sağlama toplamıyla durur. Kod çözülünce olağan bir kod ortaya çıkar.</translation>
    </message>
    <message>
        <source>A trace of a Kerberos or GridFTP session shows only 631 lines.</source>
        <translation>Kerberos veya GridFTP oturumunun kaydında yalnızca 631 satırları görünür.</translation>
    </message>
    <message>
        <source>Read the client&apos;s own log, in which the decoded replies stand.</source>
        <translation>Kodu çözülmüş yanıtların bulunduğu istemci günlüğünü okuyun.</translation>
    </message>
    <message>
        <source>Sent once `MIC` protection has been negotiated; TLS has no need of it.</source>
        <translation>`MIC` koruması üzerinde anlaşıldıktan sonra gönderilir; TLS&apos;de gerekmez.</translation>
    </message>
    <message>
        <source>Confidentiality and integrity protected reply</source>
        <translation>Gizliliği ve bütünlüğü korunan yanıt</translation>
    </message>
    <message>
        <source>Encrypted and checked: behind the number is the true reply, readable only with the keys of this session.</source>
        <translation>Şifreli ve denetimlidir: Numaranın ardında, yalnızca bu oturumun anahtarlarıyla okunabilen asıl yanıt vardır.</translation>
    </message>
    <message>
        <source>GridFTP and Kerberos FTP, after `ENC` commands.</source>
        <translation>`ENC` komutlarından sonra GridFTP&apos;de ve Kerberos&apos;lu FTP&apos;de görülür.</translation>
    </message>
    <message>
        <source>Turn on the debug output of the client to see what the server said.</source>
        <translation>Sunucunun ne dediğini görmek için istemcinin ayrıntılı çıktısını açın.</translation>
    </message>
    <message>
        <source>The usual form of a protected reply: 631 lacks secrecy, 633 the checksum.</source>
        <translation>Korumalı yanıtın alışılmış biçimidir: 631&apos;de gizlilik, 633&apos;te sağlama toplamı yoktur.</translation>
    </message>
    <message>
        <source>Confidentiality protected reply</source>
        <translation>Gizliliği korunan yanıt</translation>
    </message>
    <message>
        <source>Encrypted without a check of integrity, for mechanisms that tell these two apart.</source>
        <translation>Bütünlük denetimi olmadan şifrelenmiştir; bu ikisini ayıran mekanizmalar içindir.</translation>
    </message>
    <message>
        <source>Practically never: GSSAPI gives both together, so that 632 is seen instead.</source>
        <translation>Neredeyse hiç görülmez: GSSAPI ikisini birlikte sağlar, bu yüzden 632 görülür.</translation>
    </message>
    <message>
        <source>Decode as with 632.</source>
        <translation>632&apos;de olduğu gibi çözün.</translation>
    </message>
    <message>
        <source>Answers commands sent with `CONF`.</source>
        <translation>`CONF` ile gönderilen komutların yanıtıdır.</translation>
    </message>
    <message>
        <source>Both announce a transfer. 125 says that the data connection stands, 150 that it is about to.</source>
        <translation>İkisi de aktarımı haber verir. 125 veri bağlantısının kurulu olduğunu, 150 kurulmak üzere olduğunu söyler.</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Veri bağlantısı</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Zaten açık</translation>
    </message>
    <message>
        <source>Being opened or awaited</source>
        <translation>Açılıyor ya da bekleniyor</translation>
    </message>
    <message>
        <source>Typical server</source>
        <translation>Tipik sunucu</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>vsftpd, ProFTPD, Pure-FTPd, FileZilla Server</source>
        <translation>vsftpd, ProFTPD, Pure-FTPd, FileZilla Server</translation>
    </message>
    <message>
        <source>Silence afterwards</source>
        <translation>Ardından sessizlik</translation>
    </message>
    <message>
        <source>The data is held up: TLS, firewall</source>
        <translation>Veri tutuluyordur: TLS, güvenlik duvarı</translation>
    </message>
    <message>
        <source>The data port is not reached</source>
        <translation>Veri bağlantı noktasına ulaşılamıyordur</translation>
    </message>
    <message>
        <source>Accept both in a client; neither is a result, wait for the second reply.</source>
        <translation>İstemcide ikisini de kabul edin; hiçbiri sonuç değildir, ikinci yanıtı bekleyin.</translation>
    </message>
    <message>
        <source>Two kinds of success: 226 ends a transfer, 250 an action on a file or directory.</source>
        <translation>İki tür başarı: 226 aktarımı, 250 dosya veya dizin işlemini bitirir.</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Neyin ardından</translation>
    </message>
    <message>
        <source>`RETR`, `STOR`, `LIST`, `ABOR`</source>
        <translation>`RETR`, `STOR`, `LIST`, `ABOR`</translation>
    </message>
    <message>
        <source>`CWD`, `DELE`, `RNTO`, `RMD`, `MLST`</source>
        <translation>`CWD`, `DELE`, `RNTO`, `RMD`, `MLST`</translation>
    </message>
    <message>
        <source>Used and now closed</source>
        <translation>Kullanılmış, şimdi kapanmıştır</translation>
    </message>
    <message>
        <source>Not needed; after a transfer it stays open</source>
        <translation>Gerekmez; aktarımdan sonra açık kalır</translation>
    </message>
    <message>
        <source>Preceded by</source>
        <translation>Öncesinde</translation>
    </message>
    <message>
        <source>150 or 125</source>
        <translation>150 veya 125</translation>
    </message>
    <message>
        <source>Nothing, or 350 for `RNTO`</source>
        <translation>Hiçbir şey ya da `RNTO` için 350</translation>
    </message>
    <message>
        <source>Clients take either for success; test the first digit.</source>
        <translation>İstemciler ikisini de başarı sayar; ilk rakama bakın.</translation>
    </message>
    <message>
        <source>Both begin with 4 and come out of the blue. With 421 the session is over; with 425 it goes on, and only the second connection is missing.</source>
        <translation>İkisi de 4 ile başlar ve beklenmedik anda gelir. 421&apos;de oturum bitmiştir; 425&apos;te sürer, eksik olan yalnızca ikinci bağlantıdır.</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Ne yok</translation>
    </message>
    <message>
        <source>The control connection</source>
        <translation>Kontrol bağlantısı</translation>
    </message>
    <message>
        <source>The data connection, which never stood</source>
        <translation>Hiç kurulmamış olan veri bağlantısı</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Alışılmış neden</translation>
    </message>
    <message>
        <source>Idle timeout, too many sessions, a restart</source>
        <translation>Boşta kalma, çok fazla oturum, yeniden başlatma</translation>
    </message>
    <message>
        <source>Closed passive ports, active mode behind NAT</source>
        <translation>Kapalı pasif bağlantı noktaları, NAT arkasında etkin mod</translation>
    </message>
    <message>
        <source>Does waiting help</source>
        <translation>Beklemek işe yarar mı</translation>
    </message>
    <message>
        <source>Yes, mostly</source>
        <translation>Çoğunlukla evet</translation>
    </message>
    <message>
        <source>No: the firewall stays as it is</source>
        <translation>Hayır: Güvenlik duvarı aynı kalır</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>The text: timeout, limit or TLS demand</source>
        <translation>Metin: zaman aşımı, sınır ya da TLS zorunluluğu</translation>
    </message>
    <message>
        <source>The address and port in 227 or 229</source>
        <translation>227 veya 229&apos;daki adres ve bağlantı noktası</translation>
    </message>
    <message>
        <source>On 421 connect anew, with fewer sessions; on 425 keep the session and change mode or ports.</source>
        <translation>421&apos;de daha az oturumla yeniden bağlanın; 425&apos;te oturumu koruyup modu veya bağlantı noktalarını değiştirin.</translation>
    </message>
    <message>
        <source>The number means the same in both protocols: the server ends the session. What draws it differs.</source>
        <translation>Numara iki protokolde de aynı anlamdadır: Sunucu oturumu bitirir. Yol açan nedenler farklıdır.</translation>
    </message>
    <message>
        <source>Idle timeout, connections per address</source>
        <translation>Boşta kalma, adres başına bağlantı</translation>
    </message>
    <message>
        <source>Throttling by reputation, server load</source>
        <translation>İtibara göre yavaşlatma, sunucu yükü</translation>
    </message>
    <message>
        <source>Who tries again</source>
        <translation>Kim yeniden dener</translation>
    </message>
    <message>
        <source>The user or the script</source>
        <translation>Kullanıcı veya betik</translation>
    </message>
    <message>
        <source>The queue of the sending server</source>
        <translation>Gönderen sunucunun kuyruğu</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>Ne yitirilebilir</translation>
    </message>
    <message>
        <source>A transfer under way</source>
        <translation>Süren aktarım</translation>
    </message>
    <message>
        <source>Nothing: the message stays queued</source>
        <translation>Hiçbir şey: İleti kuyrukta kalır</translation>
    </message>
    <message>
        <source>TLS demanded</source>
        <translation>TLS zorunluysa</translation>
    </message>
    <message>
        <source>Pure-FTPd refuses cleartext with 421</source>
        <translation>Pure-FTPd şifrelenmemiş oturumu 421 ile reddeder</translation>
    </message>
    <message>
        <source>530</source>
        <translation>530</translation>
    </message>
    <message>
        <source>Open fewer sessions at a time in both.</source>
        <translation>İkisinde de aynı anda daha az oturum açın.</translation>
    </message>
    <message>
        <source>Both concern the data connection: with 425 it never came about, with 426 it broke during the transfer.</source>
        <translation>İkisi de veri bağlantısıyla ilgilidir: 425&apos;te hiç kurulmamış, 426&apos;da aktarım sırasında kopmuştur.</translation>
    </message>
    <message>
        <source>Bytes transferred</source>
        <translation>Aktarılan bayt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>Some: a partial file may lie there</source>
        <translation>Bir bölümü: eksik bir dosya kalmış olabilir</translation>
    </message>
    <message>
        <source>Firewall, NAT, missing TLS session reuse</source>
        <translation>Güvenlik duvarı, NAT, TLS oturumunun yeniden kullanılmaması</translation>
    </message>
    <message>
        <source>Client cancelled, network cut, timeout of a middlebox</source>
        <translation>İstemcinin iptali, ağ kesintisi, aradaki aygıtın zaman aşımı</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Yeniden denemek</translation>
    </message>
    <message>
        <source>Fails in the same way</source>
        <translation>Aynı biçimde başarısız olur</translation>
    </message>
    <message>
        <source>Resume with `REST`</source>
        <translation>`REST` ile sürdürün</translation>
    </message>
    <message>
        <source>As a server send 425 before the first byte and 426 after it.</source>
        <translation>Sunucu olarak ilk bayttan önce 425, sonra 426 gönderin.</translation>
    </message>
    <message>
        <source>If every transfer fails, it is a matter of setup; if only long ones do, look for timeouts on the way.</source>
        <translation>Tüm aktarımlar başarısızsa konu kurulumdur; yalnızca uzun olanlar başarısızsa yoldaki zaman aşımlarını arayın.</translation>
    </message>
    <message>
        <source>The file cannot be had: for now with 450, as things stand with 550.</source>
        <translation>Dosya kullanılamıyor: 450&apos;de şimdilik, 550&apos;de bu koşullarda.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Exists, is in use or locked</source>
        <translation>Vardır, kullanımda veya kilitlidir</translation>
    </message>
    <message>
        <source>Missing, or not for this account</source>
        <translation>Yoktur ya da bu hesaba kapalıdır</translation>
    </message>
    <message>
        <source>Same command later</source>
        <translation>Aynı komut sonra</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>İşe yarayabilir</translation>
    </message>
    <message>
        <source>Fails until path or rights change</source>
        <translation>Yol veya izinler değişene kadar başarısız olur</translation>
    </message>
    <message>
        <source>Empty pattern in `NLST`</source>
        <translation>`NLST` ile boş sonuç</translation>
    </message>
    <message>
        <source>Several servers say 450</source>
        <translation>Kimi sunucular 450 der</translation>
    </message>
    <message>
        <source>Others say 550</source>
        <translation>Başkaları 550 der</translation>
    </message>
    <message>
        <source>TLS trouble</source>
        <translation>TLS sorunu</translation>
    </message>
    <message>
        <source>FileZilla Server 0.9: session not resumed</source>
        <translation>FileZilla Server 0.9: oturum sürdürülmedi</translation>
    </message>
    <message>
        <source>ProFTPD: TLS required on the control channel</source>
        <translation>ProFTPD: kontrol kanalında TLS gerekli</translation>
    </message>
    <message>
        <source>Program retries for 450 only, and few; on 550 stop and report the path.</source>
        <translation>Yalnızca 450 için, o da az sayıda yeniden deneme programlayın; 550&apos;de durup yolu bildirin.</translation>
    </message>
    <message>
        <source>530 says that nobody is logged in; 532 says that somebody is, who needs an account for storing besides.</source>
        <translation>530 kimsenin oturum açmadığını, 532 oturumun açık olduğunu ama saklamak için ayrıca hesap gerektiğini söyler.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Missing or refused</source>
        <translation>Yok ya da reddedildi</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Açıldı</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>İstenen</translation>
    </message>
    <message>
        <source>`USER` and `PASS`</source>
        <translation>`USER` ve `PASS`</translation>
    </message>
    <message>
        <source>`ACCT`</source>
        <translation>`ACCT`</translation>
    </message>
    <message>
        <source>Where met</source>
        <translation>Nerede görülür</translation>
    </message>
    <message>
        <source>On every server</source>
        <translation>Her sunucuda</translation>
    </message>
    <message>
        <source>On mainframes, hardly elsewhere</source>
        <translation>Anabilgisayarlarda, başka yerde neredeyse hiç</translation>
    </message>
    <message>
        <source>Send 532 only if accounts exist; a user without write permission gets 550.</source>
        <translation>532&apos;yi yalnızca hesap kavramı varsa gönderin; yazma izni olmayan kullanıcı 550 alır.</translation>
    </message>
    <message>
        <source>530 refuses the person, 550 the file.</source>
        <translation>530 kişiyi, 550 dosyayı reddeder.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Before or at the login</source>
        <translation>Oturumdan önce ya da oturum açarken</translation>
    </message>
    <message>
        <source>After it, on a path</source>
        <translation>Oturumdan sonra, bir yol üzerinde</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ne değişmeli</translation>
    </message>
    <message>
        <source>User, password, TLS, server&apos;s user list</source>
        <translation>Kullanıcı, parola, TLS, sunucunun kullanıcı listesi</translation>
    </message>
    <message>
        <source>Path, rights, `write_enable`</source>
        <translation>Yol, izinler, `write_enable`</translation>
    </message>
    <message>
        <source>Exit code of curl</source>
        <translation>curl çıkış kodu</translation>
    </message>
    <message>
        <source>67</source>
        <translation>67</translation>
    </message>
    <message>
        <source>78 for a file, 9 for a directory</source>
        <translation>Dosyada 78, dizinde 9</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLS zorunluysa</translation>
    </message>
    <message>
        <source>vsftpd and old FileZilla Server</source>
        <translation>vsftpd ve eski FileZilla Server</translation>
    </message>
    <message>
        <source>ProFTPD</source>
        <translation>ProFTPD</translation>
    </message>
    <message>
        <source>A 550 on the first command after a good login is a matter of directory rights, not of the password.</source>
        <translation>Başarılı oturumdan sonraki ilk komutta gelen 550, parolayla değil dizin izinleriyle ilgilidir.</translation>
    </message>
    <message>
        <source>One number, two protocols: in FTP 530 also answers a wrong password, in SMTP it says only that a login or STARTTLS is missing.</source>
        <translation>Tek numara, iki protokol: FTP&apos;de 530 yanlış parolaya da verilir, SMTP&apos;de yalnızca oturum açmanın veya STARTTLS&apos;nin eksik olduğunu söyler.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Yanlış parola</translation>
    </message>
    <message>
        <source>535</source>
        <translation>535</translation>
    </message>
    <message>
        <source>Encryption wanted</source>
        <translation>Şifreleme isteniyorsa</translation>
    </message>
    <message>
        <source>vsftpd&apos;s `Non-anonymous sessions must use encryption.`</source>
        <translation>vsftpd&apos;de `Non-anonymous sessions must use encryption.`</translation>
    </message>
    <message>
        <source>`5.7.0 Must issue a STARTTLS command first`</source>
        <translation>`5.7.0 Must issue a STARTTLS command first`</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Genişletilmiş durum kodu</translation>
    </message>
    <message>
        <source>None in FTP</source>
        <translation>FTP&apos;de yoktur</translation>
    </message>
    <message>
        <source>Usually 5.7.0 or 5.7.1</source>
        <translation>Genellikle 5.7.0 veya 5.7.1</translation>
    </message>
    <message>
        <source>Look at the words and the port: 21 or 990 is FTP, 25, 465 or 587 SMTP.</source>
        <translation>Sözcüklere ve bağlantı noktasına bakın: 21 veya 990 FTP, 25, 465 ya da 587 SMTP&apos;dir.</translation>
    </message>
    <message>
        <source>Both are the answer to a password that did not fit; the number differs with the protocol.</source>
        <translation>İkisi de uymayan parolanın yanıtıdır; numara protokole göre değişir.</translation>
    </message>
    <message>
        <source>Also sent for</source>
        <translation>Ayrıca ne için</translation>
    </message>
    <message>
        <source>Any command before the login</source>
        <translation>Oturumdan önceki her komut</translation>
    </message>
    <message>
        <source>Only for an attempt to log in</source>
        <translation>Yalnızca oturum açma denemesi</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>Aynı numara öbür protokolde</translation>
    </message>
    <message>
        <source>SMTP 530: login not yet tried</source>
        <translation>SMTP 530: oturum açma henüz denenmedi</translation>
    </message>
    <message>
        <source>FTP 535: a security check failed</source>
        <translation>FTP 535: güvenlik denetimi başarısız</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>Tipik sözcükler</translation>
    </message>
    <message>
        <source>`Login incorrect.`</source>
        <translation>`Login incorrect.`</translation>
    </message>
    <message>
        <source>`5.7.8 Authentication credentials invalid`</source>
        <translation>`5.7.8 Authentication credentials invalid`</translation>
    </message>
    <message>
        <source>In either case stop after the first failure: more tries lock the account or block the address.</source>
        <translation>İki durumda da ilk başarısızlıktan sonra durun: Yeni denemeler hesabı kilitletir ya da adresi engelletir.</translation>
    </message>
    <message>
        <source>Both refuse an upload. By the standard 553 is about the name and 550 about the file; vsftpd and Pure-FTPd send 553 for a directory in which nothing may be created.</source>
        <translation>İkisi de yüklemeyi reddeder. Standarda göre 553 adla, 550 dosyayla ilgilidir; vsftpd ve Pure-FTPd, içinde dosya oluşturulamayan dizin için 553 gönderir.</translation>
    </message>
    <message>
        <source>Meaning in RFC 959</source>
        <translation>RFC 959&apos;daki anlamı</translation>
    </message>
    <message>
        <source>File not found or no access</source>
        <translation>Dosya bulunamadı ya da erişim yok</translation>
    </message>
    <message>
        <source>vsftpd at an upload</source>
        <translation>Yüklemede vsftpd</translation>
    </message>
    <message>
        <source>`Permission denied.`: uploads are switched off</source>
        <translation>`Permission denied.`: Yükleme kapalıdır</translation>
    </message>
    <message>
        <source>`Could not create file.`: no right in this directory</source>
        <translation>`Could not create file.`: Bu dizinde izin yoktur</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>All on files and directories</source>
        <translation>Dosya ve dizinle ilgili tümü</translation>
    </message>
    <message>
        <source>`STOR`, `STOU`, `APPE`, `RNTO`</source>
        <translation>`STOR`, `STOU`, `APPE`, `RNTO`</translation>
    </message>
    <message>
        <source>`write_enable`, path</source>
        <translation>`write_enable`, yol</translation>
    </message>
    <message>
        <source>Owner and `w` of the target directory</source>
        <translation>Hedef dizinin sahibi ve `w` izni</translation>
    </message>
    <message>
        <source>With vsftpd 550 points to the configuration and 553 to the file system.</source>
        <translation>vsftpd&apos;de 550 yapılandırmayı, 553 dosya sistemini gösterir.</translation>
    </message>
    <message>
        <source>A number in common and nothing else. FTP&apos;s 421 ends the session; HTTP&apos;s says that the request came over a connection meant for another host name.</source>
        <translation>Ortak olan yalnızca numara. FTP&apos;nin 421&apos;i oturumu bitirir; HTTP&apos;ninki isteğin başka bir makine adı için kurulmuş bağlantıdan geldiğini söyler.</translation>
    </message>
    <message>
        <source>What the first digit means there</source>
        <translation>İlk basamağın oradaki anlamı</translation>
    </message>
    <message>
        <source>4yz: transient, the same command may work later</source>
        <translation>4yz: geçici, aynı komut sonra çalışabilir</translation>
    </message>
    <message>
        <source>4xx: the request is at fault here</source>
        <translation>4xx: Sorun istektedir</translation>
    </message>
    <message>
        <source>What is exhausted or wrong</source>
        <translation>Tükenen ya da yanlış olan</translation>
    </message>
    <message>
        <source>Time, slots, or the service itself</source>
        <translation>Süre, yer ya da hizmetin kendisi</translation>
    </message>
    <message>
        <source>The pairing of connection and name</source>
        <translation>Bağlantı ile adın eşleşmesi</translation>
    </message>
    <message>
        <source>What the client should open</source>
        <translation>İstemci ne açmalı</translation>
    </message>
    <message>
        <source>A new session, later, and fewer at once</source>
        <translation>Sonra, daha az sayıda yeni oturum</translation>
    </message>
    <message>
        <source>A new connection for that name, at once</source>
        <translation>O ad için hemen yeni bir bağlantı</translation>
    </message>
    <message>
        <source>Setting to look at</source>
        <translation>Bakılacak ayar</translation>
    </message>
    <message>
        <source>`idle_session_timeout`, `max_per_ip` in vsftpd</source>
        <translation>vsftpd&apos;de `idle_session_timeout`, `max_per_ip`</translation>
    </message>
    <message>
        <source>`proxy_ssl_server_name` in nginx, TLS options of the virtual hosts</source>
        <translation>nginx&apos;te `proxy_ssl_server_name`, sanal sunucuların TLS ayarları</translation>
    </message>
    <message>
        <source>In a log that mixes protocols, as a proxy or a SIEM keeps it, sort by protocol before counting 421.</source>
        <translation>Protokollerin karıştığı bir günlükte, örneğin vekil sunucu ya da SIEM günlüğünde, 421&apos;leri saymadan önce protokole göre ayırın.</translation>
    </message>
    <message>
        <source>FTP closes the session with 421; SIP asks with 421 for an extension that the caller did not offer. The one is about the server&apos;s state, the other about the client&apos;s abilities.</source>
        <translation>FTP 421 ile oturumu kapatır; SIP 421 ile arayanın sunmadığı bir uzantıyı ister. Biri sunucunun durumuyla, öteki istemcinin yetenekleriyle ilgilidir.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olan</translation>
    </message>
    <message>
        <source>A free slot, patience or a running service</source>
        <translation>Boş yer, sabır ya da çalışan bir hizmet</translation>
    </message>
    <message>
        <source>`100rel`, `timer` or `outbound` in `Supported`</source>
        <translation>`Supported` içinde `100rel`, `timer` ya da `outbound`</translation>
    </message>
    <message>
        <source>What names the cause</source>
        <translation>Nedeni söyleyen</translation>
    </message>
    <message>
        <source>Free text in the reply</source>
        <translation>Yanıttaki serbest metin</translation>
    </message>
    <message>
        <source>The `Require` header</source>
        <translation>`Require` başlığı</translation>
    </message>
    <message>
        <source>What happens to the connection</source>
        <translation>Bağlantıya ne olur</translation>
    </message>
    <message>
        <source>The control connection ends, with a transfer under way</source>
        <translation>Denetim bağlantısı, süren aktarımla birlikte biter</translation>
    </message>
    <message>
        <source>Nothing; only this request failed</source>
        <translation>Hiçbir şey; yalnızca bu istek başarısız oldu</translation>
    </message>
    <message>
        <source>Cure on the server</source>
        <translation>Sunucudaki çare</translation>
    </message>
    <message>
        <source>More slots, longer timeouts</source>
        <translation>Daha çok yer, daha uzun süreler</translation>
    </message>
    <message>
        <source>Relax `required` to `yes`</source>
        <translation>`required` ayarını `yes` yapmak</translation>
    </message>
    <message>
        <source>Waiting helps the FTP client alone; the SIP phone gets the same answer until one side&apos;s configuration changes.</source>
        <translation>Beklemek yalnızca FTP istemcisine yarar; SIP telefonu, iki taraftan birinin yapılandırması değişene kadar aynı yanıtı alır.</translation>
    </message>
</context>
</TS>
