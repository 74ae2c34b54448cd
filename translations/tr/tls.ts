<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>tls</name>
    <message>
        <source>Closure alert</source>
        <extracomment>class closure</extracomment>
        <translation>Kapanış uyarısı</translation>
    </message>
    <message>
        <source>Error alert</source>
        <translation>Hata uyarısı</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Fatal; before TLS 1.3 also a warning</source>
        <translation>Ölümcül; TLS 1.3&apos;ten önce ikaz da olabilir</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Ölümcül</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>İkaz</translation>
    </message>
    <message>
        <source>Close notify</source>
        <translation>Kapanış bildirimi</translation>
    </message>
    <message>
        <source>End of the connection</source>
        <translation>Bağlantının sonu</translation>
    </message>
    <message>
        <source>The sender will write nothing more. It is the proper end of a TLS connection, and the proof that nothing was cut off; what is missing is the trouble, not what comes.</source>
        <translation>Gönderen artık bir şey yazmayacaktır. TLS bağlantısının düzgün sonu ve hiçbir şeyin kesilmediğinin kanıtıdır; sorun gelmesi değil, gelmemesidir.</translation>
    </message>
    <message>
        <source>`unexpected eof while reading` (OpenSSL since 3.0), `EOF occurred in violation of protocol` (Python): the peer closed TCP without this alert. OpenSSL 1.1.1 reported the same as a system error with errno 0.</source>
        <translation>`unexpected eof while reading` (OpenSSL 3.0&apos;dan beri), `EOF occurred in violation of protocol` (Python): Karşı taraf TCP&apos;yi bu uyarıyı göndermeden kapatmıştır. OpenSSL 1.1.1 aynı şeyi errno 0 olan bir sistem hatası olarak bildirirdi.</translation>
    </message>
    <message>
        <source>Look first whether the peer crashed or a timeout cut the connection; if the data are complete by their own length, nothing is lost.</source>
        <translation>Önce karşı tarafın çöküp çökmediğine veya bir zaman aşımının bağlantıyı kesip kesmediğine bakın; veriler kendi uzunluklarına göre tamamsa kayıp yoktur.</translation>
    </message>
    <message>
        <source>Have the peer shut TLS down properly. `SSL_OP_IGNORE_UNEXPECTED_EOF` silences it where the protocol marks its own end.</source>
        <translation>Karşı tarafın TLS&apos;yi düzgün kapatmasını sağlayın. Protokol kendi sonunu belirtiyorsa `SSL_OP_IGNORE_UNEXPECTED_EOF` bu iletiyi susturur.</translation>
    </message>
    <message>
        <source>Java: `closing inbound before receiving peer&apos;s close_notify`.</source>
        <translation>Java: `closing inbound before receiving peer&apos;s close_notify`.</translation>
    </message>
    <message>
        <source>Harmless when the answer was complete. Otherwise treat the answer as truncated and ask again.</source>
        <translation>Yanıt tamsa zararsızdır. Değilse yanıtı kesilmiş sayıp yeniden isteyin.</translation>
    </message>
    <message>
        <source>Each side sends it before it closes its writing half.</source>
        <translation>Her iki taraf da yazma yönünü kapatmadan önce gönderir.</translation>
    </message>
    <message>
        <source>SSL_ERROR_CLOSE_NOTIFY_ALERT</source>
        <translation>SSL_ERROR_CLOSE_NOTIFY_ALERT</translation>
    </message>
    <message>
        <source>User canceled</source>
        <translation>Kullanıcı iptal etti</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>El sıkışma</translation>
    </message>
    <message>
        <source>The handshake is given up for a reason outside the protocol, and `close_notify` follows. Java sends it when a connection is closed during the handshake.</source>
        <translation>El sıkışmadan protokol dışı bir nedenle vazgeçilmiştir, ardından `close_notify` gelir. Java bunu, bağlantı el sıkışma sırasında kapatıldığında gönderir.</translation>
    </message>
    <message>
        <source>A pool or scanner opens connections and closes them at once; a person dismisses the choice of a client certificate.</source>
        <translation>Bir bağlantı havuzu veya tarama aracı bağlantı açıp hemen kapatır; bir kişi istemci sertifikası seçimini kapatır.</translation>
    </message>
    <message>
        <source>Nothing, unless a user really could not get in.</source>
        <translation>Bir kullanıcı gerçekten girememiş değilse yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Followed by `close_notify`; after the handshake `close_notify` alone is right.</source>
        <translation>Ardından `close_notify` gönderilir; el sıkışmadan sonra yalnızca `close_notify` doğrudur.</translation>
    </message>
    <message>
        <source>tlsv1 alert user cancelled</source>
        <translation>tlsv1 alert user cancelled</translation>
    </message>
    <message>
        <source>SSL alert number 90</source>
        <translation>SSL alert number 90</translation>
    </message>
    <message>
        <source>remote error: tls: user canceled</source>
        <translation>remote error: tls: user canceled</translation>
    </message>
    <message>
        <source>SSL_ERROR_USER_CANCELED_ALERT</source>
        <translation>SSL_ERROR_USER_CANCELED_ALERT</translation>
    </message>
    <message>
        <source>Unexpected message</source>
        <translation>Beklenmeyen ileti</translation>
    </message>
    <message>
        <source>A message came that has no place at this point of the dialogue. Correct programs do not do that to each other; something between or beside them mixed two streams.</source>
        <translation>Diyaloğun bu noktasında yeri olmayan bir ileti gelmiştir. Doğru programlar birbirine bunu yapmaz; aralarında veya yanlarında bir şey iki akışı karıştırmıştır.</translation>
    </message>
    <message>
        <source>A database client with forked workers: `SSL error: sslv3 alert unexpected message`. Two processes write to one inherited connection.</source>
        <translation>Çatallanmış (fork) işçileri olan bir veritabanı istemcisi: `SSL error: sslv3 alert unexpected message`. İki süreç, devralınmış tek bağlantıya yazıyordur.</translation>
    </message>
    <message>
        <source>Open the connection after the fork, one for each process.</source>
        <translation>Bağlantıyı çatallanmadan sonra, her süreç için ayrı açın.</translation>
    </message>
    <message>
        <source>Data in clear reach the TLS layer: a program goes on speaking its protocol after STARTTLS, or a PROXY header arrives where none is expected.</source>
        <translation>TLS katmanına şifrelenmemiş veri ulaşır: Bir program STARTTLS&apos;ten sonra protokolünü konuşmayı sürdürür veya beklenmeyen yerde bir PROXY başlığı gelir.</translation>
    </message>
    <message>
        <source>Begin the handshake right after the go-ahead; switch the PROXY protocol on or off on both sides alike.</source>
        <translation>El sıkışmaya izin gelir gelmez başlayın; PROXY protokolünü iki tarafta da aynı biçimde açın veya kapatın.</translation>
    </message>
    <message>
        <source>It appears since one side was updated, and vanishes with `openssl s_client -tls1_2`: an implementation stumbles over TLS 1.3.</source>
        <translation>Bir taraf güncellendiğinden beri görülür ve `openssl s_client -tls1_2` ile kaybolur: Yazılımlardan biri TLS 1.3&apos;te takılıyordur.</translation>
    </message>
    <message>
        <source>Update the older implementation; allow TLS 1.2 only until then.</source>
        <translation>Eski olanı güncelleyin; o zamana kadar yalnızca TLS 1.2&apos;ye izin verin.</translation>
    </message>
    <message>
        <source>Sent at once by whichever side cannot place a message.</source>
        <translation>İletiyi yerine koyamayan taraf hemen gönderir.</translation>
    </message>
    <message>
        <source>sslv3 alert unexpected message</source>
        <translation>sslv3 alert unexpected message</translation>
    </message>
    <message>
        <source>ssl/tls alert unexpected message</source>
        <translation>ssl/tls alert unexpected message</translation>
    </message>
    <message>
        <source>SSL alert number 10</source>
        <translation>SSL alert number 10</translation>
    </message>
    <message>
        <source>remote error: tls: unexpected message</source>
        <translation>remote error: tls: unexpected message</translation>
    </message>
    <message>
        <source>SSL_ERROR_HANDSHAKE_UNEXPECTED_ALERT</source>
        <translation>SSL_ERROR_HANDSHAKE_UNEXPECTED_ALERT</translation>
    </message>
    <message>
        <source>Bad record MAC</source>
        <translation>Hatalı kayıt doğrulama kodu</translation>
    </message>
    <message>
        <source>Encrypted data</source>
        <translation>Şifreli veri</translation>
    </message>
    <message>
        <source>A record could not be decrypted and verified: its bytes were changed on the way, or the two sides no longer count records or use keys alike.</source>
        <translation>Bir kaydın şifresi çözülüp doğrulanamamıştır: Baytları yolda değişmiştir veya iki taraf artık kayıtları aynı saymıyor ya da aynı anahtarları kullanmıyordur.</translation>
    </message>
    <message>
        <source>PostgreSQL behind uWSGI, gunicorn or PHP-FPM: `SSL error: decryption failed or bad record mac`. The connection was opened before the fork, and two processes share it.</source>
        <translation>uWSGI, gunicorn veya PHP-FPM arkasında PostgreSQL: `SSL error: decryption failed or bad record mac`. Bağlantı çatallanmadan önce açılmıştır ve iki süreç onu paylaşıyordur.</translation>
    </message>
    <message>
        <source>Open connections in the worker (`lazy-apps` in uWSGI), or dispose of the pool after the fork.</source>
        <translation>Bağlantıları işçide açın (uWSGI&apos;de `lazy-apps`) veya çatallanmadan sonra havuzu boşaltın.</translation>
    </message>
    <message>
        <source>Large transfers break now and then, on one host or through one VPN: a network card, driver or middlebox damages packets whose TCP checksum still fits.</source>
        <translation>Tek bir makinede veya tek bir VPN üzerinden büyük aktarımlar ara sıra kopar: Bir ağ kartı, sürücü veya ara cihaz, TCP sağlama toplamı yine de tutan paketleri bozuyordur.</translation>
    </message>
    <message>
        <source>`ethtool -k eth0 | grep offload`</source>
        <translation>`ethtool -k eth0 | grep offload`</translation>
    </message>
    <message>
        <source>Switch offloading off to test (`ethtool -K eth0 tso off gso off gro off`), then replace driver or device.</source>
        <translation>Denemek için yük boşaltmayı (offload) kapatın (`ethtool -K eth0 tso off gso off gro off`), sonra sürücüyü veya cihazı değiştirin.</translation>
    </message>
    <message>
        <source>Two threads write to one `SSL` object without a lock.</source>
        <translation>İki iş parçacığı tek bir `SSL` nesnesine kilitsiz yazıyordur.</translation>
    </message>
    <message>
        <source>Give the object one owner, or lock it.</source>
        <translation>Nesneyi tek sahibe verin veya kilitleyin.</translation>
    </message>
    <message>
        <source>The side that cannot open a record sends it and ends the connection.</source>
        <translation>Kaydı açamayan taraf gönderir ve bağlantıyı bitirir.</translation>
    </message>
    <message>
        <source>sslv3 alert bad record mac</source>
        <translation>sslv3 alert bad record mac</translation>
    </message>
    <message>
        <source>ssl/tls alert bad record mac</source>
        <translation>ssl/tls alert bad record mac</translation>
    </message>
    <message>
        <source>SSL alert number 20</source>
        <translation>SSL alert number 20</translation>
    </message>
    <message>
        <source>remote error: tls: bad record MAC</source>
        <translation>remote error: tls: bad record MAC</translation>
    </message>
    <message>
        <source>SSL_ERROR_BAD_MAC_ALERT</source>
        <translation>SSL_ERROR_BAD_MAC_ALERT</translation>
    </message>
    <message>
        <source>ERR_SSL_BAD_RECORD_MAC_ALERT</source>
        <translation>ERR_SSL_BAD_RECORD_MAC_ALERT</translation>
    </message>
    <message>
        <source>Decryption failed</source>
        <translation>Şifre çözülemedi</translation>
    </message>
    <message>
        <source>Update it, and read `bad_record_mac` for the causes.</source>
        <translation>Onu güncelleyin; nedenler için `bad_record_mac` maddesini okuyun.</translation>
    </message>
    <message>
        <source>Not sent any more.</source>
        <translation>Artık gönderilmez.</translation>
    </message>
    <message>
        <source>decryption_failed_RESERVED</source>
        <translation>decryption_failed_RESERVED</translation>
    </message>
    <message>
        <source>tlsv1 alert decryption failed</source>
        <translation>tlsv1 alert decryption failed</translation>
    </message>
    <message>
        <source>SSL alert number 21</source>
        <translation>SSL alert number 21</translation>
    </message>
    <message>
        <source>remote error: tls: decryption failed</source>
        <translation>remote error: tls: decryption failed</translation>
    </message>
    <message>
        <source>SSL_ERROR_DECRYPTION_FAILED_ALERT</source>
        <translation>SSL_ERROR_DECRYPTION_FAILED_ALERT</translation>
    </message>
    <message>
        <source>Record overflow</source>
        <translation>Kayıt taşması</translation>
    </message>
    <message>
        <source>Record layer</source>
        <translation>Kayıt katmanı</translation>
    </message>
    <message>
        <source>A record was longer than allowed: 2^14 bytes of content, or a smaller limit that was negotiated.</source>
        <translation>Bir kayıt izin verilenden uzundur: 2^14 bayt içerik veya üzerinde anlaşılmış daha küçük bir sınır.</translation>
    </message>
    <message>
        <source>What arrives is not TLS at all, and five bytes of it were read as a record&apos;s header with an absurd length.</source>
        <translation>Gelen şey TLS değildir ve ilk beş baytı, uzunluğu saçma bir kayıt başlığı gibi okunmuştur.</translation>
    </message>
    <message>
        <source>Check that both ends speak TLS on that port, from the first byte or after STARTTLS.</source>
        <translation>İki ucun o bağlantı noktasında ilk bayttan veya STARTTLS&apos;ten sonra TLS konuştuğunu denetleyin.</translation>
    </message>
    <message>
        <source>The receiver of an oversized record ends the connection with it.</source>
        <translation>Fazla uzun kaydı alan taraf bağlantıyı bununla bitirir.</translation>
    </message>
    <message>
        <source>tlsv1 alert record overflow</source>
        <translation>tlsv1 alert record overflow</translation>
    </message>
    <message>
        <source>SSL alert number 22</source>
        <translation>SSL alert number 22</translation>
    </message>
    <message>
        <source>remote error: tls: record overflow</source>
        <translation>remote error: tls: record overflow</translation>
    </message>
    <message>
        <source>SSL_ERROR_RECORD_OVERFLOW_ALERT</source>
        <translation>SSL_ERROR_RECORD_OVERFLOW_ALERT</translation>
    </message>
    <message>
        <source>Decompression failure</source>
        <translation>Sıkıştırma açılamadı</translation>
    </message>
    <message>
        <source>Compressed data could not be unpacked. Compression inside TLS is gone since the CRIME attack of 2012, and with it this alert.</source>
        <translation>Sıkıştırılmış veri açılamamıştır. TLS içi sıkıştırma 2012&apos;deki CRIME saldırısından sonra, bu uyarıyla birlikte kalkmıştır.</translation>
    </message>
    <message>
        <source>It can come only where both sides have agreed on TLS compression, which current browsers and OpenSSL leave off by default.</source>
        <translation>Yalnızca iki taraf TLS sıkıştırması üzerinde anlaşmışsa gelebilir; güncel tarayıcılarda ve OpenSSL&apos;de sıkıştırma varsayılan olarak kapalıdır.</translation>
    </message>
    <message>
        <source>Switch TLS compression off.</source>
        <translation>TLS sıkıştırmasını kapatın.</translation>
    </message>
    <message>
        <source>Reserved since TLS 1.3.</source>
        <translation>Numara TLS 1.3&apos;ten beri ayrılmış durumdadır, kullanılmaz.</translation>
    </message>
    <message>
        <source>decompression_failure_RESERVED</source>
        <translation>decompression_failure_RESERVED</translation>
    </message>
    <message>
        <source>sslv3 alert decompression failure</source>
        <translation>sslv3 alert decompression failure</translation>
    </message>
    <message>
        <source>ssl/tls alert decompression failure</source>
        <translation>ssl/tls alert decompression failure</translation>
    </message>
    <message>
        <source>SSL alert number 30</source>
        <translation>SSL alert number 30</translation>
    </message>
    <message>
        <source>remote error: tls: decompression failure</source>
        <translation>remote error: tls: decompression failure</translation>
    </message>
    <message>
        <source>SSL_ERROR_DECOMPRESSION_FAILURE_ALERT</source>
        <translation>SSL_ERROR_DECOMPRESSION_FAILURE_ALERT</translation>
    </message>
    <message>
        <source>ERR_SSL_DECOMPRESSION_FAILURE_ALERT</source>
        <translation>ERR_SSL_DECOMPRESSION_FAILURE_ALERT</translation>
    </message>
    <message>
        <source>Handshake failure</source>
        <translation>El sıkışma başarısız</translation>
    </message>
    <message>
        <source>The two sides found no set of parameters that both accept: no common cipher, group or signature algorithm. Up to TLS 1.2 it is also the usual answer to a missing client certificate, which had no alert of its own.</source>
        <translation>İki taraf, ikisinin de kabul ettiği bir parametre kümesi bulamamıştır: Ortak şifre takımı, grup veya imza algoritması yoktur. TLS 1.2&apos;ye kadar, kendi uyarısı bulunmayan eksik istemci sertifikasının da olağan yanıtıdır.</translation>
    </message>
    <message>
        <source>A modern client meets an old device, or an old client a server that was hardened: OpenSSL servers log `no shared cipher`, Go `tls: no cipher suite supported by both client and server`, Java `no cipher suites in common`.</source>
        <translation>Yeni bir istemci eski bir cihazla ya da eski bir istemci sıkılaştırılmış bir sunucuyla karşılaşır: OpenSSL sunucuları `no shared cipher`, Go `tls: no cipher suite supported by both client and server`, Java `no cipher suites in common` yazar.</translation>
    </message>
    <message>
        <source>`nmap --script ssl-enum-ciphers -p 443 mail.example.com`</source>
        <translation>`nmap --script ssl-enum-ciphers -p 443 mail.example.com`</translation>
    </message>
    <message>
        <source>Update the older side. To reach a device that cannot be updated, lower the level for that connection alone: `--ciphers &apos;DEFAULT@SECLEVEL=0&apos;` in curl.</source>
        <translation>Eski tarafı güncelleyin. Güncellenemeyen bir cihaza ulaşmak için düzeyi yalnızca o bağlantıda düşürün: curl&apos;de `--ciphers &apos;DEFAULT@SECLEVEL=0&apos;`.</translation>
    </message>
    <message>
        <source>A CDN or host with many names answers so at once, and the client sends no SNI or a name that is not set up there; Cloudflare does it while the zone has no certificate for the name.</source>
        <translation>Çok adlı bir CDN veya sunucu hemen böyle yanıt verir; istemci SNI göndermiyor ya da orada tanımlı olmayan bir ad gönderiyordur. Cloudflare, bölgede (zone) o ad için sertifika yokken bunu yapar.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect mail.example.com:443 -servername mail.example.com -showcerts`</source>
        <translation>`openssl s_client -connect mail.example.com:443 -servername mail.example.com -showcerts`</translation>
    </message>
    <message>
        <source>Send the right name; wait for the certificate, or order one that covers the name (`*.example.com` does not cover `a.b.example.com`).</source>
        <translation>Doğru adı gönderin; sertifikayı bekleyin veya adı kapsayanını alın (`*.example.com`, `a.b.example.com` adını kapsamaz).</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, TLS 1.2 is in use, and the client sent none. Chrome then shows `ERR_BAD_SSL_CLIENT_AUTH_CERT`.</source>
        <translation>Sunucu istemci sertifikası ister, TLS 1.2 kullanılıyordur ve istemci göndermemiştir. Chrome o zaman `ERR_BAD_SSL_CLIENT_AUTH_CERT` gösterir.</translation>
    </message>
    <message>
        <source>`openssl s_client` shows `Acceptable client certificate CA names`</source>
        <translation>`openssl s_client` çıktısında `Acceptable client certificate CA names` görünür</translation>
    </message>
    <message>
        <source>Configure certificate and key in the client.</source>
        <translation>İstemcide sertifikayı ve anahtarı yapılandırın.</translation>
    </message>
    <message>
        <source>The server has only an ECDSA (or only an RSA) certificate, and the client&apos;s ciphers or signature algorithms are for the other kind.</source>
        <translation>Sunucuda yalnızca ECDSA (veya yalnızca RSA) sertifikası vardır, istemcinin şifre takımları veya imza algoritmaları ise öteki tür içindir.</translation>
    </message>
    <message>
        <source>Install both kinds on the server; nginx and Postfix take two certificates.</source>
        <translation>Sunucuya iki türü de kurun; nginx ve Postfix iki sertifika kabul eder.</translation>
    </message>
    <message>
        <source>Only old clients fail: Java 7 and older, Android before 5. Java says `Received fatal alert: handshake_failure`.</source>
        <translation>Yalnızca eski istemciler başarısız olur: Java 7 ve öncesi, 5&apos;ten önceki Android. Java `Received fatal alert: handshake_failure` der.</translation>
    </message>
    <message>
        <source>Start Java with `-Djavax.net.debug=ssl:handshake`</source>
        <translation>Java&apos;yı `-Djavax.net.debug=ssl:handshake` ile başlatın</translation>
    </message>
    <message>
        <source>See which suites such a client offers, and add the strongest of them on the server; otherwise update the client.</source>
        <translation>Böyle bir istemcinin hangi takımları önerdiğine bakın ve en güçlüsünü sunucuya ekleyin; yoksa istemciyi güncelleyin.</translation>
    </message>
    <message>
        <source>Sent when negotiation fails for no cause that has its own alert; a version that is not accepted has `protocol_version`.</source>
        <translation>Kendi uyarısı olmayan bir nedenle anlaşma sağlanamadığında gönderilir; kabul edilmeyen sürüm için `protocol_version` vardır.</translation>
    </message>
    <message>
        <source>handshake failed</source>
        <translation>el sıkışma başarısız oldu</translation>
    </message>
    <message>
        <source>sslv3 alert handshake failure</source>
        <translation>sslv3 alert handshake failure</translation>
    </message>
    <message>
        <source>ssl/tls alert handshake failure</source>
        <translation>ssl/tls alert handshake failure</translation>
    </message>
    <message>
        <source>SSL alert number 40</source>
        <translation>SSL alert number 40</translation>
    </message>
    <message>
        <source>remote error: tls: handshake failure</source>
        <translation>remote error: tls: handshake failure</translation>
    </message>
    <message>
        <source>SSL_ERROR_HANDSHAKE_FAILURE_ALERT</source>
        <translation>SSL_ERROR_HANDSHAKE_FAILURE_ALERT</translation>
    </message>
    <message>
        <source>ERR_SSL_VERSION_OR_CIPHER_MISMATCH</source>
        <translation>ERR_SSL_VERSION_OR_CIPHER_MISMATCH</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Sertifika yok</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>İstemci sertifikası</translation>
    </message>
    <message>
        <source>In SSL 3.0 a client answered with it when it had no certificate to show. TLS sends an empty certificate message instead.</source>
        <translation>SSL 3.0&apos;da istemci, gösterecek sertifikası olmadığında bununla yanıt verirdi. TLS bunun yerine boş bir sertifika iletisi gönderir.</translation>
    </message>
    <message>
        <source>The alert belongs to SSL 3.0 alone; a peer that sends it speaks that version or has a faulty stack.</source>
        <translation>Uyarı yalnızca SSL 3.0&apos;a aittir; gönderen taraf bu sürümü konuşuyordur veya yığını hatalıdır.</translation>
    </message>
    <message>
        <source>Replace that peer: SSL 3.0 is forbidden since 2015.</source>
        <translation>O tarafı değiştirin: SSL 3.0, 2015&apos;ten beri yasaktır.</translation>
    </message>
    <message>
        <source>Never in TLS; a server that insists says `certificate_required`.</source>
        <translation>TLS&apos;te hiç kullanılmaz; ısrar eden sunucu `certificate_required` der.</translation>
    </message>
    <message>
        <source>no_certificate_RESERVED</source>
        <translation>no_certificate_RESERVED</translation>
    </message>
    <message>
        <source>sslv3 alert no certificate</source>
        <translation>sslv3 alert no certificate</translation>
    </message>
    <message>
        <source>ssl/tls alert no certificate</source>
        <translation>ssl/tls alert no certificate</translation>
    </message>
    <message>
        <source>SSL alert number 41</source>
        <translation>SSL alert number 41</translation>
    </message>
    <message>
        <source>Bad certificate</source>
        <translation>Hatalı sertifika</translation>
    </message>
    <message>
        <source>Check of a certificate</source>
        <translation>Sertifika denetimi</translation>
    </message>
    <message>
        <source>The side that sent the alert did not accept the certificate of the other. By the letter it means a damaged one; in the field it is a catch-all, and Go sends it for every server certificate that fails verification.</source>
        <translation>Uyarıyı gönderen taraf, ötekinin sertifikasını kabul etmemiştir. Belirtimdeki anlamı bozuk sertifikadır; sahada her şeyi kapsayan bir ada dönüşmüştür ve Go, doğrulamadan geçmeyen her sunucu sertifikası için bunu gönderir.</translation>
    </message>
    <message>
        <source>A Go server logs `http: TLS handshake error from …: remote error: tls: bad certificate`: its own client does not trust the server&apos;s certificate. In Kubernetes that is a webhook whose `caBundle` does not match, or a scraper with the wrong CA.</source>
        <translation>Bir Go sunucusu `http: TLS handshake error from …: remote error: tls: bad certificate` yazar: Sunucunun sertifikasına güvenmeyen, kendi istemcisidir. Kubernetes&apos;te bu, `caBundle` değeri uymayan bir webhook ya da yanlış CA&apos;lı bir ölçüm toplayıcıdır.</translation>
    </message>
    <message>
        <source>The client&apos;s log at the same second: `x509: certificate …`</source>
        <translation>İstemcinin aynı saniyedeki günlüğü: `x509: certificate …`</translation>
    </message>
    <message>
        <source>Give the client the CA that issued the server&apos;s certificate, and let the certificate name the host as the client calls it.</source>
        <translation>Sunucunun sertifikasını veren CA&apos;yı istemciye verin ve sertifikada, istemcinin kullandığı makine adı bulunsun.</translation>
    </message>
    <message>
        <source>An OpenSSL client refused since the name does not fit (`hostname mismatch`) or the certificate is not yet valid; OpenSSL sends this alert for both.</source>
        <translation>Bir OpenSSL istemcisi, ad uymadığı (`hostname mismatch`) veya sertifika henüz geçerli olmadığı için reddetmiştir; OpenSSL ikisi için de bu uyarıyı gönderir.</translation>
    </message>
    <message>
        <source>`openssl x509 -in cert.pem -noout -ext subjectAltName -dates`</source>
        <translation>`openssl x509 -in cert.pem -noout -ext subjectAltName -dates`</translation>
    </message>
    <message>
        <source>Issue a certificate whose subject alternative names contain the name in use; set the clock.</source>
        <translation>Kullanılan adı konu alternatif adlarında (SAN) içeren bir sertifika alın; saati ayarlayın.</translation>
    </message>
    <message>
        <source>The client gets it after presenting its own certificate: the server found it unacceptable, too weak or damaged.</source>
        <translation>İstemci, kendi sertifikasını sunduktan sonra alır: Sunucu onu kabul edilemez, fazla zayıf veya bozuk bulmuştur.</translation>
    </message>
    <message>
        <source>Read the reason in the server&apos;s log; nginx writes `client SSL certificate verify error`.</source>
        <translation>Nedeni sunucunun günlüğünde okuyun; nginx `client SSL certificate verify error` yazar.</translation>
    </message>
    <message>
        <source>Since an upgrade of OpenSSL the peer&apos;s key or hash is too weak for its security level: `EE certificate key too weak`, `CA signature digest algorithm too weak`. One&apos;s own weak certificate is not even loaded (`ee key too small`, `ca md too weak`), without any alert.</source>
        <translation>OpenSSL yükseltmesinden beri karşı tarafın anahtarı veya özeti güvenlik düzeyi için fazla zayıftır: `EE certificate key too weak`, `CA signature digest algorithm too weak`. Kendi zayıf sertifikanız ise hiç yüklenmez (`ee key too small`, `ca md too weak`); ortada uyarı da olmaz.</translation>
    </message>
    <message>
        <source>Replace the certificate: RSA of 2,048 bits or more, SHA-256.</source>
        <translation>Sertifikayı değiştirin: 2.048 bit veya daha uzun RSA, SHA-256.</translation>
    </message>
    <message>
        <source>Sent for a certificate that is damaged, or refused for a cause without an alert of its own.</source>
        <translation>Bozuk olan veya kendi uyarısı bulunmayan bir nedenle reddedilen sertifika için gönderilir.</translation>
    </message>
    <message>
        <source>certificate rejected</source>
        <translation>sertifika reddedildi</translation>
    </message>
    <message>
        <source>sslv3 alert bad certificate</source>
        <translation>sslv3 alert bad certificate</translation>
    </message>
    <message>
        <source>ssl/tls alert bad certificate</source>
        <translation>ssl/tls alert bad certificate</translation>
    </message>
    <message>
        <source>SSL alert number 42</source>
        <translation>SSL alert number 42</translation>
    </message>
    <message>
        <source>remote error: tls: bad certificate</source>
        <translation>remote error: tls: bad certificate</translation>
    </message>
    <message>
        <source>SSL_ERROR_BAD_CERT_ALERT</source>
        <translation>SSL_ERROR_BAD_CERT_ALERT</translation>
    </message>
    <message>
        <source>Unsupported certificate</source>
        <translation>Desteklenmeyen sertifika</translation>
    </message>
    <message>
        <source>The certificate is of a kind that the sender of the alert cannot or may not use: the wrong purpose in its key usage, or a key type it does not know. OpenSSL sends it for `unsuitable certificate purpose`.</source>
        <translation>Sertifika, uyarıyı gönderenin kullanamayacağı veya kullanmaması gereken türdendir: Anahtar kullanımında yanlış amaç vardır ya da anahtar türü bilinmiyordur. OpenSSL bunu `unsuitable certificate purpose` için gönderir.</translation>
    </message>
    <message>
        <source>A server certificate is used as a client certificate and lacks `clientAuth` in its extended key usage. Public CAs have been dropping that purpose, so mutual TLS or SMTP between servers breaks at a renewal.</source>
        <translation>Bir sunucu sertifikası istemci sertifikası olarak kullanılır ve genişletilmiş anahtar kullanımında `clientAuth` yoktur. Herkese açık CA&apos;lar bu amacı bıraktığından, karşılıklı TLS veya sunucular arası SMTP bir yenilemede bozulur.</translation>
    </message>
    <message>
        <source>`openssl x509 -in cert.pem -noout -ext extendedKeyUsage`</source>
        <translation>`openssl x509 -in cert.pem -noout -ext extendedKeyUsage`</translation>
    </message>
    <message>
        <source>Take client certificates from a private CA that includes `clientAuth`; or do not present one where it is not needed (Postfix: empty `smtp_tls_cert_file`).</source>
        <translation>İstemci sertifikalarını `clientAuth` içeren özel bir CA&apos;dan alın; ya da gerekmeyen yerde sertifika sunmayın (Postfix: boş `smtp_tls_cert_file`).</translation>
    </message>
    <message>
        <source>A server presents a certificate that is for clients, e-mail or code signing only.</source>
        <translation>Sunucu; yalnızca istemciler, e-posta veya kod imzalama için olan bir sertifika sunar.</translation>
    </message>
    <message>
        <source>Issue one with `serverAuth`.</source>
        <translation>`serverAuth` içeren bir sertifika alın.</translation>
    </message>
    <message>
        <source>Sent by the side that checks, when type or purpose does not fit.</source>
        <translation>Tür veya amaç uymadığında denetleyen taraf gönderir.</translation>
    </message>
    <message>
        <source>sslv3 alert unsupported certificate</source>
        <translation>sslv3 alert unsupported certificate</translation>
    </message>
    <message>
        <source>ssl/tls alert unsupported certificate</source>
        <translation>ssl/tls alert unsupported certificate</translation>
    </message>
    <message>
        <source>SSL alert number 43</source>
        <translation>SSL alert number 43</translation>
    </message>
    <message>
        <source>remote error: tls: unsupported certificate</source>
        <translation>remote error: tls: unsupported certificate</translation>
    </message>
    <message>
        <source>SSL_ERROR_UNSUPPORTED_CERT_ALERT</source>
        <translation>SSL_ERROR_UNSUPPORTED_CERT_ALERT</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Sertifika iptal edilmiş</translation>
    </message>
    <message>
        <source>The CA has withdrawn the certificate before its end, and the side that checks has learnt of it from a revocation list or OCSP.</source>
        <translation>CA sertifikayı süresi dolmadan geri çekmiştir; denetleyen taraf bunu bir iptal listesinden veya OCSP&apos;den öğrenmiştir.</translation>
    </message>
    <message>
        <source>A client certificate of somebody who left, or a lost device: the server has a revocation list (`ssl_crl` in nginx, `crl-file` in HAProxy) and refuses it.</source>
        <translation>Ayrılmış birinin veya kayıp bir cihazın istemci sertifikası: Sunucuda iptal listesi (nginx&apos;te `ssl_crl`, HAProxy&apos;de `crl-file`) vardır ve sertifikayı reddeder.</translation>
    </message>
    <message>
        <source>`openssl crl -in crl.pem -noout -text`, and look for the serial number</source>
        <translation>`openssl crl -in crl.pem -noout -text` çıktısında seri numarasını arayın</translation>
    </message>
    <message>
        <source>Issue a new certificate if the holder should still have access.</source>
        <translation>Sahibinin erişimi sürecekse yeni sertifika verin.</translation>
    </message>
    <message>
        <source>A public certificate was revoked by its CA, by your own wish or after a mistake in issuing: `ERR_CERT_REVOKED` in Chrome, `SEC_ERROR_REVOKED_CERTIFICATE` in Firefox.</source>
        <translation>Herkese açık bir sertifika, sizin isteğinizle veya verilirken yapılan bir yanlış yüzünden CA&apos;sınca iptal edilmiştir: Chrome&apos;da `ERR_CERT_REVOKED`, Firefox&apos;ta `SEC_ERROR_REVOKED_CERTIFICATE`.</translation>
    </message>
    <message>
        <source>Renew now with a new key, and look for the CA&apos;s mail.</source>
        <translation>Yeni bir anahtarla hemen yenileyin ve CA&apos;nın iletisini arayın.</translation>
    </message>
    <message>
        <source>Sent by a side that checks revocation and finds the certificate withdrawn.</source>
        <translation>İptal denetimi yapan ve sertifikanın geri çekildiğini gören taraf gönderir.</translation>
    </message>
    <message>
        <source>sslv3 alert certificate revoked</source>
        <translation>sslv3 alert certificate revoked</translation>
    </message>
    <message>
        <source>ssl/tls alert certificate revoked</source>
        <translation>ssl/tls alert certificate revoked</translation>
    </message>
    <message>
        <source>SSL alert number 44</source>
        <translation>SSL alert number 44</translation>
    </message>
    <message>
        <source>remote error: tls: revoked certificate</source>
        <translation>remote error: tls: revoked certificate</translation>
    </message>
    <message>
        <source>SSL_ERROR_REVOKED_CERT_ALERT</source>
        <translation>SSL_ERROR_REVOKED_CERT_ALERT</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Sertifikanın süresi dolmuş</translation>
    </message>
    <message>
        <source>For the side that checks, the certificate is past its end or, by the text of the RFC, not valid at this moment. That side&apos;s clock decides.</source>
        <translation>Denetleyen tarafa göre sertifikanın süresi dolmuştur veya RFC&apos;nin metnine göre sertifika şu anda geçerli değildir. Karar o tarafın saatine göredir.</translation>
    </message>
    <message>
        <source>The renewal failed or came, but the running server still has the old file in memory. Clients say `certificate has expired` (OpenSSL, curl), `x509: certificate has expired or is not yet valid` (Go), `ERR_CERT_DATE_INVALID` (Chrome), `SEC_ERROR_EXPIRED_CERTIFICATE` (Firefox).</source>
        <translation>Yenileme başarısız olmuş ya da yapılmış, ama çalışan sunucu eski dosyayı bellekte tutuyordur. İstemciler `certificate has expired` (OpenSSL, curl), `x509: certificate has expired or is not yet valid` (Go), `ERR_CERT_DATE_INVALID` (Chrome), `SEC_ERROR_EXPIRED_CERTIFICATE` (Firefox) der.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect mail.example.com:443 -servername mail.example.com &lt;/dev/null | openssl x509 -noout -dates`</source>
        <translation>`openssl s_client -connect mail.example.com:443 -servername mail.example.com &lt;/dev/null | openssl x509 -noout -dates`</translation>
    </message>
    <message>
        <source>Reload the service in the renewal&apos;s deploy hook (`certbot renew --deploy-hook`), and watch the date from outside.</source>
        <translation>Yenilemenin dağıtım kancasında (`certbot renew --deploy-hook`) hizmeti yeniden yükletin ve tarihi dışarıdan izleyin.</translation>
    </message>
    <message>
        <source>A client certificate ran out. In a kubeadm cluster those of the control plane, and the one in `admin.conf`, end a year after the cluster was built or last upgraded; the kubelet renews its own by default.</source>
        <translation>Bir istemci sertifikasının süresi dolmuştur. kubeadm ile kurulmuş kümede denetim düzleminin ve `admin.conf` içindeki sertifikanın süresi, kurulumdan veya son yükseltmeden bir yıl sonra dolar; kubelet kendi sertifikasını varsayılan olarak yeniler.</translation>
    </message>
    <message>
        <source>`kubeadm certs check-expiration`</source>
        <translation>`kubeadm certs check-expiration`</translation>
    </message>
    <message>
        <source>Renew (`kubeadm certs renew all`), restart the control plane and copy the new `admin.conf` to where `kubectl` reads it.</source>
        <translation>Yenileyin (`kubeadm certs renew all`), denetim düzlemini yeniden başlatın ve yeni `admin.conf` dosyasını `kubectl` komutunun okuduğu yere kopyalayın.</translation>
    </message>
    <message>
        <source>Every client certificate is refused from one day on, valid ones too: the server&apos;s revocation list has passed its `nextUpdate`. OpenSSL answers an expired list (`CRL has expired`) with this alert.</source>
        <translation>Bir günden sonra, geçerli olanlar dahil her istemci sertifikası reddedilir: Sunucudaki iptal listesinin `nextUpdate` tarihi geçmiştir. OpenSSL, süresi dolmuş listeye (`CRL has expired`) bu uyarıyla yanıt verir.</translation>
    </message>
    <message>
        <source>`openssl crl -in crl.pem -noout -nextupdate`</source>
        <translation>`openssl crl -in crl.pem -noout -nextupdate`</translation>
    </message>
    <message>
        <source>Issue a new revocation list, install it and reload; renew it by a timer.</source>
        <translation>Yeni bir iptal listesi çıkarıp kurun ve hizmeti yeniden yükletin; listeyi bir zamanlayıcıyla yenileyin.</translation>
    </message>
    <message>
        <source>Only one machine complains: its clock is wrong.</source>
        <translation>Yalnızca tek bir makine yakınır: Saati yanlıştır.</translation>
    </message>
    <message>
        <source>`date -u`</source>
        <translation>`date -u`</translation>
    </message>
    <message>
        <source>Set it by NTP.</source>
        <translation>NTP ile ayarlayın.</translation>
    </message>
    <message>
        <source>The leaf is valid and yet refused: an intermediate or root in the chain has ended, as with old cross-signed chains.</source>
        <translation>Uç sertifika geçerli olduğu hâlde reddedilir: Çapraz imzalı eski zincirlerde olduğu gibi zincirdeki bir ara veya kök sertifikanın süresi dolmuştur.</translation>
    </message>
    <message>
        <source>Serve the CA&apos;s present chain; update the client&apos;s root store.</source>
        <translation>CA&apos;nın güncel zincirini sunun; istemcinin kök deposunu güncelleyin.</translation>
    </message>
    <message>
        <source>Sent by the side that checks dates; OpenSSL sends `bad_certificate` where the validity has not begun.</source>
        <translation>Tarihleri denetleyen taraf gönderir; geçerlilik henüz başlamamışsa OpenSSL `bad_certificate` gönderir.</translation>
    </message>
    <message>
        <source>sslv3 alert certificate expired</source>
        <translation>sslv3 alert certificate expired</translation>
    </message>
    <message>
        <source>ssl/tls alert certificate expired</source>
        <translation>ssl/tls alert certificate expired</translation>
    </message>
    <message>
        <source>SSL alert number 45</source>
        <translation>SSL alert number 45</translation>
    </message>
    <message>
        <source>remote error: tls: expired certificate</source>
        <translation>remote error: tls: expired certificate</translation>
    </message>
    <message>
        <source>SSL_ERROR_EXPIRED_CERT_ALERT</source>
        <translation>SSL_ERROR_EXPIRED_CERT_ALERT</translation>
    </message>
    <message>
        <source>Certificate unknown</source>
        <translation>Sertifika kabul edilmedi</translation>
    </message>
    <message>
        <source>The certificate was not accepted, for a cause that the sender did not put into one of the other certificate alerts. The name misleads: nothing need be unknown about it.</source>
        <translation>Sertifika, gönderenin öteki sertifika uyarılarından birine koymadığı bir nedenle kabul edilmemiştir. Adı yanıltıcıdır: Sertifikada bilinmeyen bir şey olması gerekmez.</translation>
    </message>
    <message>
        <source>A server behind which nobody complains logs it in numbers: browsers based on Chromium send it when a person opens a page whose certificate they do not trust, such as the self-signed one of a device.</source>
        <translation>Kimsenin yakınmadığı bir sunucu bunu çok sayıda yazar: Chromium tabanlı tarayıcılar, bir cihazın kendinden imzalı sertifikası gibi güvenmedikleri sertifikayı kullanan bir sayfa açıldığında bunu gönderir.</translation>
    </message>
    <message>
        <source>Install a trusted certificate, or distribute your CA; until then the lines are noise.</source>
        <translation>Güvenilen bir sertifika kurun veya CA&apos;nızı dağıtın; o zamana kadar bu satırlar gürültüdür.</translation>
    </message>
    <message>
        <source>A Java client with `PKIX path building failed: … unable to find valid certification path to requested target`: its trust store lacks the CA. The server sees this alert.</source>
        <translation>`PKIX path building failed: … unable to find valid certification path to requested target` diyen bir Java istemcisi: Güven deposunda CA yoktur. Sunucu bu uyarıyı görür.</translation>
    </message>
    <message>
        <source>`keytool -list -cacerts`, `-Djavax.net.ssl.trustStore` on the command line</source>
        <translation>`keytool -list -cacerts`, komut satırındaki `-Djavax.net.ssl.trustStore`</translation>
    </message>
    <message>
        <source>Import the CA into the trust store that this JVM really uses; send the intermediate from the server.</source>
        <translation>CA&apos;yı bu JVM&apos;in gerçekten kullandığı güven deposuna aktarın; ara sertifikayı sunucudan gönderin.</translation>
    </message>
    <message>
        <source>A phone app works in the mobile network and fails in the office: it pins its certificate, and a proxy there inspects TLS.</source>
        <translation>Bir telefon uygulaması mobil ağda çalışır, ofiste çalışmaz: Uygulama sertifikasını sabitlemiştir (pinning) ve oradaki vekil sunucu TLS&apos;yi denetliyordur.</translation>
    </message>
    <message>
        <source>Exempt the app&apos;s hosts from inspection.</source>
        <translation>Uygulamanın makine adlarını denetimin dışında tutun.</translation>
    </message>
    <message>
        <source>A catch-all of whoever verifies; look at that side&apos;s own log for the reason.</source>
        <translation>Doğrulayan tarafın genel uyarısıdır; nedeni o tarafın kendi günlüğünde arayın.</translation>
    </message>
    <message>
        <source>sslv3 alert certificate unknown</source>
        <translation>sslv3 alert certificate unknown</translation>
    </message>
    <message>
        <source>ssl/tls alert certificate unknown</source>
        <translation>ssl/tls alert certificate unknown</translation>
    </message>
    <message>
        <source>SSL alert number 46</source>
        <translation>SSL alert number 46</translation>
    </message>
    <message>
        <source>remote error: tls: unknown certificate</source>
        <translation>remote error: tls: unknown certificate</translation>
    </message>
    <message>
        <source>SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT</source>
        <translation>SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT</translation>
    </message>
    <message>
        <source>Illegal parameter</source>
        <translation>Geçersiz parametre</translation>
    </message>
    <message>
        <source>A field is well formed, but its value is wrong or contradicts another: a group that was not offered, an extension that disagrees with the first hello. It points to an implementation, seldom to a setting.</source>
        <translation>Bir alan biçimce düzgündür ama değeri yanlıştır veya bir başkasıyla çelişir: Önerilmemiş bir grup, ilk selamlamayla (hello) uyuşmayan bir uzantı. Ayardan çok yazılıma işaret eder.</translation>
    </message>
    <message>
        <source>It comes through one proxy, firewall or load balancer only: that device answers or changes part of the handshake itself.</source>
        <translation>Yalnızca tek bir vekil sunucu, güvenlik duvarı veya yük dengeleyici üzerinden gelir: O cihaz el sıkışmanın bir bölümünü kendisi yanıtlıyor veya değiştiriyordur.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect mail.example.com:443 -groups X25519`, then with `-tls1_2`</source>
        <translation>`openssl s_client -connect mail.example.com:443 -groups X25519`, ardından `-tls1_2` ile</translation>
    </message>
    <message>
        <source>Update the device or take it out of the path; the network without it is the proof.</source>
        <translation>Cihazı güncelleyin veya yoldan çıkarın; onsuz ağ bunun kanıtıdır.</translation>
    </message>
    <message>
        <source>It began with an update of a TLS library on one side, for example when new key exchange groups were added.</source>
        <translation>Bir taraftaki TLS kitaplığının güncellenmesiyle, örneğin yeni anahtar değişim grupları eklenince başlamıştır.</translation>
    </message>
    <message>
        <source>Report it with a capture; leave the new group out until it is mended.</source>
        <translation>Bir paket kaydıyla bildirin; düzeltilene kadar yeni grubu dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Sent for values that break the rules while the syntax is right; wrong syntax is `decode_error`.</source>
        <translation>Sözdizimi doğruyken kuralı bozan değerler için gönderilir; yanlış sözdizimi `decode_error` olur.</translation>
    </message>
    <message>
        <source>sslv3 alert illegal parameter</source>
        <translation>sslv3 alert illegal parameter</translation>
    </message>
    <message>
        <source>ssl/tls alert illegal parameter</source>
        <translation>ssl/tls alert illegal parameter</translation>
    </message>
    <message>
        <source>SSL alert number 47</source>
        <translation>SSL alert number 47</translation>
    </message>
    <message>
        <source>remote error: tls: illegal parameter</source>
        <translation>remote error: tls: illegal parameter</translation>
    </message>
    <message>
        <source>SSL_ERROR_ILLEGAL_PARAMETER_ALERT</source>
        <translation>SSL_ERROR_ILLEGAL_PARAMETER_ALERT</translation>
    </message>
    <message>
        <source>Unknown CA</source>
        <translation>Bilinmeyen CA</translation>
    </message>
    <message>
        <source>The sender of the alert could not follow the other side&apos;s certificate to a CA that it trusts. Whoever logs `alert unknown ca` is the one whose certificate was refused.</source>
        <translation>Uyarıyı gönderen, öteki tarafın sertifikasını güvendiği bir CA&apos;ya kadar izleyememiştir. Günlüğüne `alert unknown ca` yazan, sertifikası reddedilen taraftır.</translation>
    </message>
    <message>
        <source>A server logs `tlsv1 alert unknown ca … SSL alert number 48` while handshaking: clients do not trust its private or self-signed CA.</source>
        <translation>Bir sunucu el sıkışırken `tlsv1 alert unknown ca … SSL alert number 48` yazar: İstemciler, sunucunun özel veya kendinden imzalı CA&apos;sına güvenmiyordur.</translation>
    </message>
    <message>
        <source>Distribute the CA to the clients (`update-ca-certificates` on Debian, `update-ca-trust` on Red Hat), or use a public certificate.</source>
        <translation>CA&apos;yı istemcilere dağıtın (Debian&apos;da `update-ca-certificates`, Red Hat&apos;te `update-ca-trust`) veya herkese açık bir sertifika kullanın.</translation>
    </message>
    <message>
        <source>Browsers are content, while curl, Java and Go are not: the server does not send the intermediate. OpenSSL says `unable to get local issuer certificate` or `unable to verify the first certificate`.</source>
        <translation>Tarayıcılarda sorun yoktur, curl, Java ve Go ise hata verir: Sunucu ara sertifikayı göndermiyordur. OpenSSL `unable to get local issuer certificate` veya `unable to verify the first certificate` der.</translation>
    </message>
    <message>
        <source>Serve the full chain: `fullchain.pem` in nginx, certificate first, then the intermediates.</source>
        <translation>Tam zinciri sunun: nginx&apos;te `fullchain.pem`; önce sertifika, sonra ara sertifikalar.</translation>
    </message>
    <message>
        <source>The client&apos;s own words are `self-signed certificate in certificate chain` (before OpenSSL 3.0 `self signed`), and the issuer shown is a company or a security product: TLS is inspected on the way.</source>
        <translation>İstemcinin kendi sözleri `self-signed certificate in certificate chain` olur (OpenSSL 3.0&apos;dan önce `self signed`) ve sertifikayı veren olarak bir şirket veya güvenlik ürünü görünür: TLS yolda denetleniyordur.</translation>
    </message>
    <message>
        <source>Install the CA of the inspecting proxy, also for programs with a store of their own: `NODE_EXTRA_CA_CERTS`, `REQUESTS_CA_BUNDLE`, Java&apos;s `cacerts`.</source>
        <translation>Denetleyen vekil sunucunun CA&apos;sını, kendi deposu olan programlar için de kurun: `NODE_EXTRA_CA_CERTS`, `REQUESTS_CA_BUNDLE`, Java&apos;nın `cacerts` dosyası.</translation>
    </message>
    <message>
        <source>The client gets it after sending a client certificate: that certificate is from a CA that the server does not list (`ssl_client_certificate` in nginx, `ca-file` in HAProxy, `ClientCAs` in Go).</source>
        <translation>İstemci, istemci sertifikası gönderdikten sonra alır: Sertifikayı veren CA, sunucunun listesinde yoktur (nginx&apos;te `ssl_client_certificate`, HAProxy&apos;de `ca-file`, Go&apos;da `ClientCAs`).</translation>
    </message>
    <message>
        <source>Add the issuing CA on the server, or present the certificate from the right one.</source>
        <translation>Veren CA&apos;yı sunucuya ekleyin veya doğru CA&apos;nın sertifikasını sunun.</translation>
    </message>
    <message>
        <source>Go says `x509: certificate signed by unknown authority`: the same cause, seen from the side that verifies. A Go client tells its server `bad_certificate` for it.</source>
        <translation>Go `x509: certificate signed by unknown authority` der: Aynı neden, doğrulayan taraftan görünüşü. Go istemcisi bunun için sunucusuna `bad_certificate` gönderir.</translation>
    </message>
    <message>
        <source>Add the CA to the system&apos;s store or to `RootCAs`; container images without `ca-certificates` have none.</source>
        <translation>CA&apos;yı sistemin deposuna veya `RootCAs` içine ekleyin; `ca-certificates` içermeyen konteyner imajlarında hiç yoktur.</translation>
    </message>
    <message>
        <source>Sent by the side that verifies, when no trusted CA ends the chain.</source>
        <translation>Zincir güvenilen bir CA&apos;da bitmediğinde doğrulayan taraf gönderir.</translation>
    </message>
    <message>
        <source>untrusted CA</source>
        <translation>güvenilmeyen CA</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>kendinden imzalı sertifika</translation>
    </message>
    <message>
        <source>tlsv1 alert unknown ca</source>
        <translation>tlsv1 alert unknown ca</translation>
    </message>
    <message>
        <source>SSL alert number 48</source>
        <translation>SSL alert number 48</translation>
    </message>
    <message>
        <source>remote error: tls: unknown certificate authority</source>
        <translation>remote error: tls: unknown certificate authority</translation>
    </message>
    <message>
        <source>SSL_ERROR_UNKNOWN_CA_ALERT</source>
        <translation>SSL_ERROR_UNKNOWN_CA_ALERT</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Erişim reddedildi</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Erişim denetimi</translation>
    </message>
    <message>
        <source>The certificate or key was valid, and access was refused all the same. Some firewalls send it for a page that they block, which the specification does not mean; Chromium therefore shows it as a client certificate&apos;s fault only if the server had asked for one.</source>
        <translation>Sertifika veya anahtar geçerlidir, ama erişim yine de reddedilmiştir. Bazı güvenlik duvarları engelledikleri sayfa için gönderir, belirtim bunu kastetmez; bu yüzden Chromium, bunu ancak sunucu istemci sertifikası istemişse istemci sertifikasının sorunu olarak gösterir.</translation>
    </message>
    <message>
        <source>Only some sites fail, and only in one network: a content filter there refuses by the name in the handshake.</source>
        <translation>Yalnızca bazı siteler ve yalnızca tek bir ağda başarısız olur: Oradaki içerik filtresi, el sıkışmadaki ada bakarak reddediyordur.</translation>
    </message>
    <message>
        <source>Ask the operator of the filter; try from another network to be sure.</source>
        <translation>Filtreyi işletene sorun; emin olmak için başka bir ağdan deneyin.</translation>
    </message>
    <message>
        <source>A server logs it, and its client is Firefox or another program with NSS: there the certificate or its CA is marked as not trusted (`SEC_ERROR_UNTRUSTED_CERT`).</source>
        <translation>Bir sunucu bunu yazar ve istemcisi Firefox veya NSS kullanan başka bir programdır: Orada sertifika veya CA&apos;sı güvenilmez olarak işaretlenmiştir (`SEC_ERROR_UNTRUSTED_CERT`).</translation>
    </message>
    <message>
        <source>Undo the mark in the certificate manager if it was a mistake; else replace the certificate.</source>
        <translation>Yanlışlıksa sertifika yöneticisinde işareti kaldırın; değilse sertifikayı değiştirin.</translation>
    </message>
    <message>
        <source>A server with mutual TLS knows the certificate, and its rules exclude that subject.</source>
        <translation>Karşılıklı TLS kullanan sunucu sertifikayı tanır, ama kuralları o konu adını dışarıda bırakır.</translation>
    </message>
    <message>
        <source>Add the subject or its alternative name to the server&apos;s list.</source>
        <translation>Konu adını veya alternatif adını sunucunun listesine ekleyin.</translation>
    </message>
    <message>
        <source>Sent after a successful check of identity, by access control; most servers refuse later, in the application&apos;s protocol.</source>
        <translation>Kimlik denetimi başarılı olduktan sonra erişim denetimi gönderir; çoğu sunucu daha sonra, uygulama protokolünde reddeder.</translation>
    </message>
    <message>
        <source>tlsv1 alert access denied</source>
        <translation>tlsv1 alert access denied</translation>
    </message>
    <message>
        <source>SSL alert number 49</source>
        <translation>SSL alert number 49</translation>
    </message>
    <message>
        <source>remote error: tls: access denied</source>
        <translation>remote error: tls: access denied</translation>
    </message>
    <message>
        <source>SSL_ERROR_ACCESS_DENIED_ALERT</source>
        <translation>SSL_ERROR_ACCESS_DENIED_ALERT</translation>
    </message>
    <message>
        <source>Decode error</source>
        <translation>Kod çözme hatası</translation>
    </message>
    <message>
        <source>A handshake message cannot be taken apart: a length does not fit, or a field is out of its range. The bytes are wrong before their meaning is even looked at.</source>
        <translation>Bir el sıkışma iletisi ayrıştırılamıyordur: Uzunluk tutmuyordur veya alan aralığının dışındadır. Anlamına bakılmadan önce baytlar yanlıştır.</translation>
    </message>
    <message>
        <source>A home-grown client, an embedded device or a test tool builds its own hello.</source>
        <translation>Kendi selamlamasını (hello) kuran elle yazılmış bir istemci, gömülü bir cihaz veya sınama aracı.</translation>
    </message>
    <message>
        <source>`tshark -r trace.pcap -Y tls.handshake -V`</source>
        <translation>`tshark -r trace.pcap -Y tls.handshake -V`</translation>
    </message>
    <message>
        <source>Compare its hello in a capture with that of `openssl s_client`; update its TLS library.</source>
        <translation>Paket kaydındaki selamlamasını `openssl s_client` ile karşılaştırın; TLS kitaplığını güncelleyin.</translation>
    </message>
    <message>
        <source>A certificate contains encoding that a stricter parser refuses, often after an update of the library.</source>
        <translation>Sertifika, çoğunlukla bir kitaplık güncellemesinden sonra, daha katı bir ayrıştırıcının reddettiği bir kodlama içerir.</translation>
    </message>
    <message>
        <source>Read it with `openssl asn1parse` and have it issued anew.</source>
        <translation>`openssl asn1parse` ile okuyun ve yeniden verdirin.</translation>
    </message>
    <message>
        <source>Sent for messages that break the syntax; a wrong value in right syntax is `illegal_parameter`.</source>
        <translation>Sözdizimini bozan iletiler için gönderilir; doğru sözdizimindeki yanlış değer `illegal_parameter` olur.</translation>
    </message>
    <message>
        <source>tlsv1 alert decode error</source>
        <translation>tlsv1 alert decode error</translation>
    </message>
    <message>
        <source>SSL alert number 50</source>
        <translation>SSL alert number 50</translation>
    </message>
    <message>
        <source>remote error: tls: error decoding message</source>
        <translation>remote error: tls: error decoding message</translation>
    </message>
    <message>
        <source>SSL_ERROR_DECODE_ERROR_ALERT</source>
        <translation>SSL_ERROR_DECODE_ERROR_ALERT</translation>
    </message>
    <message>
        <source>Decrypt error</source>
        <translation>Şifreleme işlemi hatası</translation>
    </message>
    <message>
        <source>A cryptographic check of the handshake failed: a signature, the Finished message, or a pre-shared key. Despite its name it does not speak of encrypted data; those have `bad_record_mac`.</source>
        <translation>El sıkışmanın kriptografik bir denetimi başarısız olmuştur: bir imza, Finished iletisi veya önceden paylaşılmış bir anahtar. Adına karşın şifreli veriden söz etmez; onun uyarısı `bad_record_mac` adını taşır.</translation>
    </message>
    <message>
        <source>A client certificate is sent, and its signature does not verify: the private key belongs to another certificate, or a token or HSM signs with an algorithm (often RSA-PSS) that it does not do right.</source>
        <translation>İstemci sertifikası gönderilir ve imzası doğrulanmaz: Özel anahtar başka bir sertifikanındır ya da bir donanım anahtarı veya HSM, doğru yapamadığı bir algoritmayla (çoğunlukla RSA-PSS) imzalıyordur.</translation>
    </message>
    <message>
        <source>`openssl x509 -in cert.pem -noout -pubkey` and `openssl pkey -in key.pem -pubout` must print the same</source>
        <translation>`openssl x509 -in cert.pem -noout -pubkey` ile `openssl pkey -in key.pem -pubout` aynı çıktıyı vermelidir</translation>
    </message>
    <message>
        <source>Compare the public keys of both files; update the token&apos;s driver, or leave PSS out of its signature algorithms.</source>
        <translation>İki dosyanın açık anahtarlarını karşılaştırın; donanım anahtarının sürücüsünü güncelleyin veya imza algoritmalarından PSS&apos;i çıkarın.</translation>
    </message>
    <message>
        <source>PSK connections (Zabbix agents, stunnel, IoT): the identity is known, the key differs.</source>
        <translation>PSK bağlantıları (Zabbix aracıları, stunnel, nesnelerin interneti): Kimlik bilinir ama anahtar farklıdır.</translation>
    </message>
    <message>
        <source>Copy the key anew to both ends; watch for a line break at its end.</source>
        <translation>Anahtarı iki uca yeniden kopyalayın; sonundaki satır sonuna dikkat edin.</translation>
    </message>
    <message>
        <source>An OpenSSL client or server found that a certificate&apos;s signature does not fit its issuer&apos;s key: `certificate signature failure`, often two CAs with the same name and different keys.</source>
        <translation>Bir OpenSSL istemcisi veya sunucusu, sertifikadaki imzanın verenin anahtarına uymadığını görmüştür: `certificate signature failure`; çoğunlukla adı aynı, anahtarı farklı iki CA vardır.</translation>
    </message>
    <message>
        <source>`openssl verify -CAfile ca.pem cert.pem`</source>
        <translation>`openssl verify -CAfile ca.pem cert.pem`</translation>
    </message>
    <message>
        <source>Replace the CA file by that of the CA that really signed; never make a new CA under an old name.</source>
        <translation>CA dosyasını gerçekten imzalayan CA&apos;nınkiyle değiştirin; eski adla asla yeni bir CA oluşturmayın.</translation>
    </message>
    <message>
        <source>Verification fails on every server certificate in one network: something there rewrites the handshake.</source>
        <translation>Tek bir ağda her sunucu sertifikasının imza denetimi başarısız olur: Oradaki bir şey el sıkışmayı yeniden yazıyordur.</translation>
    </message>
    <message>
        <source>Find and update the inspecting device.</source>
        <translation>Denetleyen cihazı bulup güncelleyin.</translation>
    </message>
    <message>
        <source>Sent when a signature, Finished or binder is wrong; a server may also send it instead of `unknown_psk_identity`, so as not to say which part was wrong.</source>
        <translation>İmza, Finished veya bağlayıcı (binder) yanlışsa gönderilir; sunucu, hangi parçanın yanlış olduğunu söylememek için `unknown_psk_identity` yerine de gönderebilir.</translation>
    </message>
    <message>
        <source>tlsv1 alert decrypt error</source>
        <translation>tlsv1 alert decrypt error</translation>
    </message>
    <message>
        <source>SSL alert number 51</source>
        <translation>SSL alert number 51</translation>
    </message>
    <message>
        <source>remote error: tls: error decrypting message</source>
        <translation>remote error: tls: error decrypting message</translation>
    </message>
    <message>
        <source>SSL_ERROR_DECRYPT_ERROR_ALERT</source>
        <translation>SSL_ERROR_DECRYPT_ERROR_ALERT</translation>
    </message>
    <message>
        <source>ERR_SSL_DECRYPT_ERROR_ALERT</source>
        <translation>ERR_SSL_DECRYPT_ERROR_ALERT</translation>
    </message>
    <message>
        <source>Too many CIDs requested</source>
        <translation>Fazla bağlantı kimliği istendi</translation>
    </message>
    <message>
        <source>DTLS 1.3</source>
        <translation>DTLS 1.3</translation>
    </message>
    <message>
        <source>A DTLS 1.3 endpoint was asked for new connection IDs (`RequestConnectionId`) more often than it accepts, and ended the connection.</source>
        <translation>Bir DTLS 1.3 ucundan, kabul ettiğinden sık yeni bağlantı kimliği istenmiş (`RequestConnectionId`) ve uç bağlantıyı bitirmiştir.</translation>
    </message>
    <message>
        <source>A peer requests connection IDs again and again. RFC 9147 lets an endpoint also answer such requests with fewer IDs or none, so not every stack sends the alert.</source>
        <translation>Karşı taraf tekrar tekrar bağlantı kimliği ister. RFC 9147 böyle isteklere daha az kimlikle veya hiç kimlik vermeden yanıt verilmesine de izin verir; bu yüzden uyarıyı her yığın göndermez.</translation>
    </message>
    <message>
        <source>Have the asking side wait for one answer before the next request, or update its DTLS library.</source>
        <translation>İsteyen taraf, bir yanıt gelmeden yeni istek göndermesin; gerekirse DTLS kitaplığını güncelleyin.</translation>
    </message>
    <message>
        <source>Only in DTLS 1.3.</source>
        <translation>Yalnızca DTLS 1.3&apos;te kullanılır.</translation>
    </message>
    <message>
        <source>SSL alert number 52</source>
        <translation>SSL alert number 52</translation>
    </message>
    <message>
        <source>Export restriction</source>
        <translation>İhracat kısıtlaması</translation>
    </message>
    <message>
        <source>A relic of the export rules of the 1990s: keys longer than the law then allowed.</source>
        <translation>1990&apos;ların ihracat kurallarından kalma: o zamanki yasanın izin verdiğinden uzun anahtarlar.</translation>
    </message>
    <message>
        <source>Since TLS 1.1 nobody may send it; what shows it is a test tool, or a stack from the time before.</source>
        <translation>TLS 1.1&apos;den beri kimse gönderemez; bunu gösteren, bir sınama aracı veya o zamandan önceki bir yığındır.</translation>
    </message>
    <message>
        <source>Find out which program produced it, and replace that program if it is not a test.</source>
        <translation>Bunu hangi programın ürettiğini bulun; sınama aracı değilse o programı değiştirin.</translation>
    </message>
    <message>
        <source>Forbidden since TLS 1.1.</source>
        <translation>TLS 1.1&apos;den beri yasaktır.</translation>
    </message>
    <message>
        <source>export_restriction_RESERVED</source>
        <translation>export_restriction_RESERVED</translation>
    </message>
    <message>
        <source>tlsv1 alert export restriction</source>
        <translation>tlsv1 alert export restriction</translation>
    </message>
    <message>
        <source>SSL alert number 60</source>
        <translation>SSL alert number 60</translation>
    </message>
    <message>
        <source>SSL_ERROR_EXPORT_RESTRICTION_ALERT</source>
        <translation>SSL_ERROR_EXPORT_RESTRICTION_ALERT</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protokol sürümü</translation>
    </message>
    <message>
        <source>The version that the other side offered is known and not accepted. As a rule one side is old and the other has switched TLS 1.0 and 1.1 off.</source>
        <translation>Karşı tarafın önerdiği sürüm bilinir ama kabul edilmez. Genellikle bir taraf eskidir, öteki TLS 1.0 ve 1.1&apos;i kapatmıştır.</translation>
    </message>
    <message>
        <source>An old client (Windows 7, Android 4, Java 7, an old scanner or printer that sends mail) speaks TLS 1.0; the server wants 1.2. Go servers log `tls: client offered only unsupported versions` (minimum 1.2 by default since Go 1.22), OpenSSL ones `unsupported protocol`.</source>
        <translation>Eski bir istemci (Windows 7, Android 4, Java 7, e-posta gönderen eski bir belge tarayıcısı veya yazıcı) TLS 1.0 konuşur, sunucu 1.2 ister. Go sunucuları `tls: client offered only unsupported versions` (Go 1.22&apos;den beri varsayılan alt sınır 1.2), OpenSSL kullananlar `unsupported protocol` yazar.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect mail.example.com:443 -tls1_2`, then `-tls1_3`</source>
        <translation>`openssl s_client -connect mail.example.com:443 -tls1_2`, ardından `-tls1_3`</translation>
    </message>
    <message>
        <source>Update the client, or let it pass through a relay that speaks 1.2 for it.</source>
        <translation>İstemciyi güncelleyin veya onun yerine 1.2 konuşan bir aktarma sunucusundan geçirin.</translation>
    </message>
    <message>
        <source>Allow the old version for that service only: `ssl_protocols` in nginx, `ssl-min-ver` in HAProxy; with OpenSSL 3 also `@SECLEVEL=0` in the ciphers.</source>
        <translation>Eski sürüme yalnızca o hizmette izin verin: nginx&apos;te `ssl_protocols`, HAProxy&apos;de `ssl-min-ver`; OpenSSL 3&apos;te şifre takımlarına `@SECLEVEL=0` da ekleyin.</translation>
    </message>
    <message>
        <source>A new client meets an old server: curl or Python with OpenSSL 3 says `unsupported protocol`, Java `The server selected protocol version TLS10 is not accepted by client preferences`.</source>
        <translation>Yeni bir istemci eski bir sunucuyla karşılaşır: OpenSSL 3 kullanan curl veya Python `unsupported protocol`, Java `The server selected protocol version TLS10 is not accepted by client preferences` der.</translation>
    </message>
    <message>
        <source>Update the server. Until then, lower the minimum for that one connection, not for the machine.</source>
        <translation>Sunucuyu güncelleyin. O zamana kadar alt sınırı makinede değil, yalnızca o bağlantıda düşürün.</translation>
    </message>
    <message>
        <source>`wrong version number` (OpenSSL) or `first record does not look like a TLS handshake` (Go), and no alert at all: the peer does not speak TLS on that port.</source>
        <translation>`wrong version number` (OpenSSL) veya `first record does not look like a TLS handshake` (Go) ve ortada uyarı yoktur: Karşı taraf o bağlantı noktasında TLS konuşmuyordur.</translation>
    </message>
    <message>
        <source>Correct port or scheme: `http://` for a plain port, `-starttls smtp` for port 587, an HTTP proxy as `http://` in `https_proxy`.</source>
        <translation>Bağlantı noktasını veya şemayı düzeltin: düz bağlantı noktası için `http://`, 587 için `-starttls smtp`, `https_proxy` içinde HTTP vekil sunucusu için `http://`.</translation>
    </message>
    <message>
        <source>Sent by a server, seldom by a client, that has switched the offered version off.</source>
        <translation>Önerilen sürümü kapatmış olan sunucu, nadiren de istemci gönderir.</translation>
    </message>
    <message>
        <source>TLS version not supported</source>
        <translation>TLS sürümü desteklenmiyor</translation>
    </message>
    <message>
        <source>tlsv1 alert protocol version</source>
        <translation>tlsv1 alert protocol version</translation>
    </message>
    <message>
        <source>SSL alert number 70</source>
        <translation>SSL alert number 70</translation>
    </message>
    <message>
        <source>remote error: tls: protocol version not supported</source>
        <translation>remote error: tls: protocol version not supported</translation>
    </message>
    <message>
        <source>SSL_ERROR_PROTOCOL_VERSION_ALERT</source>
        <translation>SSL_ERROR_PROTOCOL_VERSION_ALERT</translation>
    </message>
    <message>
        <source>Insufficient security</source>
        <translation>Yetersiz güvenlik</translation>
    </message>
    <message>
        <source>The server found common ground, but below what it demands: all the suites that the client offers are too weak. Servers with OpenSSL say `handshake_failure` for it, so this alert is rare.</source>
        <translation>Sunucu ortak bir nokta bulmuştur, ama istediği düzeyin altındadır: İstemcinin önerdiği şifre takımlarının hepsi fazla zayıftır. OpenSSL kullanan sunucular bunun için `handshake_failure` gönderdiğinden bu uyarı nadirdir.</translation>
    </message>
    <message>
        <source>A client limited to old suites (RC4, 3DES, export, short DH) meets a server with a strict policy; Chromium shows `ERR_SSL_VERSION_OR_CIPHER_MISMATCH`.</source>
        <translation>Eski takımlarla (RC4, 3DES, ihracat takımları, kısa DH) sınırlı bir istemci, katı ilkesi olan bir sunucuyla karşılaşır; Chromium `ERR_SSL_VERSION_OR_CIPHER_MISMATCH` gösterir.</translation>
    </message>
    <message>
        <source>Enable AES-GCM or ChaCha20 with ECDHE in the client.</source>
        <translation>İstemcide ECDHE ile AES-GCM veya ChaCha20&apos;yi etkinleştirin.</translation>
    </message>
    <message>
        <source>Sent by servers in place of `handshake_failure` when strength alone was the obstacle.</source>
        <translation>Tek engel güvenlik düzeyi olduğunda sunucular `handshake_failure` yerine gönderir.</translation>
    </message>
    <message>
        <source>tlsv1 alert insufficient security</source>
        <translation>tlsv1 alert insufficient security</translation>
    </message>
    <message>
        <source>SSL alert number 71</source>
        <translation>SSL alert number 71</translation>
    </message>
    <message>
        <source>remote error: tls: insufficient security level</source>
        <translation>remote error: tls: insufficient security level</translation>
    </message>
    <message>
        <source>SSL_ERROR_INSUFFICIENT_SECURITY_ALERT</source>
        <translation>SSL_ERROR_INSUFFICIENT_SECURITY_ALERT</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>İç hata</translation>
    </message>
    <message>
        <source>Something failed on the side that sends the alert, for which the other is not to blame. Only its own log knows what.</source>
        <translation>Uyarıyı gönderen tarafta, ötekinin suçu olmayan bir şey başarısız olmuştur. Ne olduğunu yalnızca onun günlüğü bilir.</translation>
    </message>
    <message>
        <source>A Go server, Caddy above all, has no certificate for the requested name; Caddy with `debug` switched on logs `no certificate available for`. Connecting by IP address or with a new host name is enough.</source>
        <translation>Bir Go sunucusunda, en çok da Caddy&apos;de, istenen ad için sertifika yoktur; `debug` açıkken Caddy `no certificate available for` yazar. IP adresiyle veya yeni bir makine adıyla bağlanmak yeter.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect 203.0.113.7:443 -servername www.example.com`</source>
        <translation>`openssl s_client -connect 203.0.113.7:443 -servername www.example.com`</translation>
    </message>
    <message>
        <source>Add the name to the Caddyfile and let DNS point here, so that the certificate can be issued; or connect by a name that is served.</source>
        <translation>Adı Caddyfile&apos;a ekleyin ve sertifika alınabilsin diye DNS&apos;i buraya yöneltin; ya da sunulan bir adla bağlanın.</translation>
    </message>
    <message>
        <source>The private key cannot be used: file permissions, a token or HSM that is away, a full disk or memory.</source>
        <translation>Özel anahtar kullanılamıyordur: dosya izinleri, ulaşılamayan bir donanım anahtarı veya HSM, dolu disk ya da bellek.</translation>
    </message>
    <message>
        <source>Read the server&apos;s error log at that second.</source>
        <translation>Sunucunun o saniyedeki hata günlüğünü okuyun.</translation>
    </message>
    <message>
        <source>Sent for any failure of one&apos;s own; careless servers also send it for an unknown name, where `unrecognized_name` would say more.</source>
        <translation>Kendinden kaynaklanan her hata için gönderilir; özensiz sunucular, `unrecognized_name` daha çok şey söyleyecekken bilinmeyen ad için de bunu gönderir.</translation>
    </message>
    <message>
        <source>tlsv1 alert internal error</source>
        <translation>tlsv1 alert internal error</translation>
    </message>
    <message>
        <source>SSL alert number 80</source>
        <translation>SSL alert number 80</translation>
    </message>
    <message>
        <source>remote error: tls: internal error</source>
        <translation>remote error: tls: internal error</translation>
    </message>
    <message>
        <source>SSL_ERROR_INTERNAL_ERROR_ALERT</source>
        <translation>SSL_ERROR_INTERNAL_ERROR_ALERT</translation>
    </message>
    <message>
        <source>Inappropriate fallback</source>
        <translation>Uygunsuz sürüm düşürme</translation>
    </message>
    <message>
        <source>The client came back with a lower version than it can speak and said so honestly, by the value `TLS_FALLBACK_SCSV`. The server knows a higher one, and suspects that somebody in between broke the first attempt.</source>
        <translation>İstemci, konuşabildiğinden düşük bir sürümle geri dönmüş ve bunu `TLS_FALLBACK_SCSV` değeriyle dürüstçe bildirmiştir. Sunucu daha yükseğini bilir ve arada birinin ilk denemeyi bozduğundan kuşkulanır.</translation>
    </message>
    <message>
        <source>The first handshake failed for another cause, such as a network fault or a server that restarts, and an old client with fallback (old browsers, some libraries) tries again with less.</source>
        <translation>İlk el sıkışma, ağ arızası veya yeniden başlayan bir sunucu gibi başka bir nedenle başarısız olmuş, sürüm düşüren eski bir istemci (eski tarayıcılar, bazı kitaplıklar) daha düşüğüyle yeniden denemiştir.</translation>
    </message>
    <message>
        <source>Look for the first failure. Switch the fallback off in the client, or update it.</source>
        <translation>İlk hatayı arayın. İstemcide sürüm düşürmeyi kapatın veya istemciyi güncelleyin.</translation>
    </message>
    <message>
        <source>Servers behind one address have different maximum versions: the client adapts to one and meets the other.</source>
        <translation>Tek bir adresin arkasındaki sunucuların en yüksek sürümleri farklıdır: İstemci birine uyar, ötekiyle karşılaşır.</translation>
    </message>
    <message>
        <source>Configure all alike.</source>
        <translation>Hepsini aynı biçimde yapılandırın.</translation>
    </message>
    <message>
        <source>Only servers send it, in answer to a fallback that was not needed.</source>
        <translation>Yalnızca sunucular, gereksiz bir sürüm düşürmeye yanıt olarak gönderir.</translation>
    </message>
    <message>
        <source>tlsv1 alert inappropriate fallback</source>
        <translation>tlsv1 alert inappropriate fallback</translation>
    </message>
    <message>
        <source>SSL alert number 86</source>
        <translation>SSL alert number 86</translation>
    </message>
    <message>
        <source>remote error: tls: inappropriate fallback</source>
        <translation>remote error: tls: inappropriate fallback</translation>
    </message>
    <message>
        <source>SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT</source>
        <translation>SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT</translation>
    </message>
    <message>
        <source>No renegotiation</source>
        <translation>Yeniden anlaşma yok</translation>
    </message>
    <message>
        <source>Renegotiation (TLS 1.2)</source>
        <translation>Yeniden anlaşma (TLS 1.2)</translation>
    </message>
    <message>
        <source>The other side wished to renegotiate in the middle of a connection, and this side does not. As a warning it lets the connection go on. TLS 1.3 has no renegotiation.</source>
        <translation>Karşı taraf bağlantının ortasında yeniden anlaşmak istemiş, bu taraf istememiştir. İkaz olduğundan bağlantı sürebilir. TLS 1.3&apos;te yeniden anlaşma yoktur.</translation>
    </message>
    <message>
        <source>A web server asks for a client certificate only for some paths (Apache&apos;s `SSLVerifyClient` in a `Location`, IIS), and the client does not renegotiate. Go programs do not by default and report `local error: tls: no renegotiation`.</source>
        <translation>Bir web sunucusu yalnızca bazı yollar için istemci sertifikası ister (Apache&apos;de `Location` içinde `SSLVerifyClient`, IIS), istemci ise yeniden anlaşmaz. Go programları varsayılan olarak anlaşmaz ve `local error: tls: no renegotiation` bildirir.</translation>
    </message>
    <message>
        <source>Demand the certificate for the whole virtual host, on a host name of its own.</source>
        <translation>Sertifikayı sanal konağın tamamı için, ayrı bir makine adında isteyin.</translation>
    </message>
    <message>
        <source>In a Go client, `Renegotiation` in `tls.Config` can allow it.</source>
        <translation>Go istemcisinde `tls.Config` içindeki `Renegotiation` buna izin verebilir.</translation>
    </message>
    <message>
        <source>In TLS 1.2 and earlier only.</source>
        <translation>Yalnızca TLS 1.2 ve öncesinde.</translation>
    </message>
    <message>
        <source>no_renegotiation_RESERVED</source>
        <translation>no_renegotiation_RESERVED</translation>
    </message>
    <message>
        <source>tlsv1 alert no renegotiation</source>
        <translation>tlsv1 alert no renegotiation</translation>
    </message>
    <message>
        <source>SSL alert number 100</source>
        <translation>SSL alert number 100</translation>
    </message>
    <message>
        <source>remote error: tls: no renegotiation</source>
        <translation>remote error: tls: no renegotiation</translation>
    </message>
    <message>
        <source>SSL_ERROR_NO_RENEGOTIATION_ALERT</source>
        <translation>SSL_ERROR_NO_RENEGOTIATION_ALERT</translation>
    </message>
    <message>
        <source>Missing extension</source>
        <translation>Eksik uzantı</translation>
    </message>
    <message>
        <source>A hello lacks an extension that it must have for what it offers: for TLS 1.3 the groups, key share or signature algorithms, and the server name where a server insists on it.</source>
        <translation>Selamlamada (hello), önerilen şey için zorunlu olan bir uzantı eksiktir: TLS 1.3&apos;te gruplar, anahtar payı (key share) veya imza algoritmaları, sunucunun ısrar ettiği yerde de sunucu adı.</translation>
    </message>
    <message>
        <source>A QUIC or HTTP/3 connection ends with `0x16d`: the handshake came without QUIC&apos;s transport parameters, so a plain TLS stack was used.</source>
        <translation>Bir QUIC veya HTTP/3 bağlantısı `0x16d` ile biter: El sıkışma QUIC aktarım parametreleri olmadan gelmiştir, yani sıradan bir TLS yığını kullanılmıştır.</translation>
    </message>
    <message>
        <source>Use a TLS library with QUIC support, and hand it the parameters.</source>
        <translation>QUIC destekleyen bir TLS kitaplığı kullanın ve parametreleri ona verin.</translation>
    </message>
    <message>
        <source>A server that serves many names refuses a client that sends none.</source>
        <translation>Çok sayıda ad sunan bir sunucu, ad göndermeyen istemciyi reddeder.</translation>
    </message>
    <message>
        <source>Have the client send SNI: `-servername` in `openssl s_client`; connect by name, not by address.</source>
        <translation>İstemcinin SNI göndermesini sağlayın: `openssl s_client` için `-servername`; adresle değil adla bağlanın.</translation>
    </message>
    <message>
        <source>Sent since TLS 1.3 for an extension that had to be there; for one that must not be, `unsupported_extension`.</source>
        <translation>TLS 1.3&apos;ten beri, bulunması gereken bir uzantı için gönderilir; bulunmaması gereken için `unsupported_extension` vardır.</translation>
    </message>
    <message>
        <source>tlsv13 alert missing extension</source>
        <translation>tlsv13 alert missing extension</translation>
    </message>
    <message>
        <source>SSL alert number 109</source>
        <translation>SSL alert number 109</translation>
    </message>
    <message>
        <source>remote error: tls: missing extension</source>
        <translation>remote error: tls: missing extension</translation>
    </message>
    <message>
        <source>SSL_ERROR_MISSING_EXTENSION_ALERT</source>
        <translation>SSL_ERROR_MISSING_EXTENSION_ALERT</translation>
    </message>
    <message>
        <source>Unsupported extension</source>
        <translation>Desteklenmeyen uzantı</translation>
    </message>
    <message>
        <source>An extension stands where it must not: in an answer without having been offered, or in a message in which it is prohibited.</source>
        <translation>Bir uzantı bulunmaması gereken yerdedir: Önerilmeden yanıtta veya yasak olduğu bir iletide.</translation>
    </message>
    <message>
        <source>A server or middlebox answers with an extension that this client did not send, typically an old load balancer.</source>
        <translation>Bir sunucu veya ara cihaz, genellikle eski bir yük dengeleyici, bu istemcinin göndermediği bir uzantıyla yanıt verir.</translation>
    </message>
    <message>
        <source>Update it; compare both hellos in a capture.</source>
        <translation>Onu güncelleyin; iki selamlamayı bir paket kaydında karşılaştırın.</translation>
    </message>
    <message>
        <source>As a rule a client sends it to a server.</source>
        <translation>Genellikle istemci sunucuya gönderir.</translation>
    </message>
    <message>
        <source>tlsv1 unsupported extension</source>
        <translation>tlsv1 unsupported extension</translation>
    </message>
    <message>
        <source>SSL alert number 110</source>
        <translation>SSL alert number 110</translation>
    </message>
    <message>
        <source>remote error: tls: unsupported extension</source>
        <translation>remote error: tls: unsupported extension</translation>
    </message>
    <message>
        <source>SSL_ERROR_UNSUPPORTED_EXTENSION_ALERT</source>
        <translation>SSL_ERROR_UNSUPPORTED_EXTENSION_ALERT</translation>
    </message>
    <message>
        <source>Certificate unobtainable</source>
        <translation>Sertifika alınamadı</translation>
    </message>
    <message>
        <source>A client had sent the address of its certificate instead of the certificate, and the server could not fetch it. The extension was hardly ever used and is reserved since TLS 1.3.</source>
        <translation>İstemci sertifikanın kendisi yerine adresini göndermiş, sunucu onu alamamıştır. Bu uzantı hemen hemen hiç kullanılmamıştır ve numara TLS 1.3&apos;ten beri yalnızca ayrılmış durumdadır.</translation>
    </message>
    <message>
        <source>It needs a client that sends `client_certificate_url` and a server that supports it; both are hardly found.</source>
        <translation>Bunun için `client_certificate_url` gönderen bir istemci ve onu destekleyen bir sunucu gerekir; ikisine de hemen hiç rastlanmaz.</translation>
    </message>
    <message>
        <source>Let it send the certificate itself.</source>
        <translation>Sertifikanın kendisini göndersin.</translation>
    </message>
    <message>
        <source>Not in TLS 1.3.</source>
        <translation>TLS 1.3&apos;te yoktur.</translation>
    </message>
    <message>
        <source>certificate_unobtainable_RESERVED</source>
        <translation>certificate_unobtainable_RESERVED</translation>
    </message>
    <message>
        <source>tlsv1 certificate unobtainable</source>
        <translation>tlsv1 certificate unobtainable</translation>
    </message>
    <message>
        <source>SSL alert number 111</source>
        <translation>SSL alert number 111</translation>
    </message>
    <message>
        <source>SSL_ERROR_CERTIFICATE_UNOBTAINABLE_ALERT</source>
        <translation>SSL_ERROR_CERTIFICATE_UNOBTAINABLE_ALERT</translation>
    </message>
    <message>
        <source>Unrecognized name</source>
        <translation>Tanınmayan ad</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Sunucu adı (SNI)</translation>
    </message>
    <message>
        <source>The server does not serve the name that the client sent as SNI. RFC 6066 advises against it as a mere warning, since clients treat such a warning differently; in TLS 1.3 it is fatal.</source>
        <translation>Sunucu, istemcinin SNI olarak gönderdiği adı sunmuyordur. İstemciler böyle bir ikazı farklı ele aldığından RFC 6066 yalnızca ikaz olarak gönderilmesini önermez; TLS 1.3&apos;te ölümcüldür.</translation>
    </message>
    <message>
        <source>The name is not configured there, and the server refuses strangers: `ssl_reject_handshake on` in nginx (since 1.19.4), `strict-sni` in HAProxy.</source>
        <translation>Ad orada yapılandırılmamıştır ve sunucu yabancıları reddeder: nginx&apos;te `ssl_reject_handshake on` (1.19.4&apos;ten beri), HAProxy&apos;de `strict-sni`.</translation>
    </message>
    <message>
        <source>Add the name with its certificate, or correct the DNS record that leads here.</source>
        <translation>Adı sertifikasıyla ekleyin veya buraya götüren DNS kaydını düzeltin.</translation>
    </message>
    <message>
        <source>Old Java, above all Java 7: `handshake alert: unrecognized_name`, while browsers go on. The server sent a warning, as Apache does when `ServerName` does not match, and old Java took it for fatal.</source>
        <translation>Eski Java&apos;da, en çok da Java 7&apos;de `handshake alert: unrecognized_name` çıkar, tarayıcılar ise bağlanır. Sunucu, Apache&apos;nin `ServerName` uymadığında yaptığı gibi bir ikaz göndermiş, eski Java bunu ölümcül saymıştır.</translation>
    </message>
    <message>
        <source>Set `ServerName` or `ServerAlias` to the name in use; update Java. `-Djsse.enableSNIExtension=false` only hides it.</source>
        <translation>`ServerName` veya `ServerAlias` değerini kullanılan ada ayarlayın; Java&apos;yı güncelleyin. `-Djsse.enableSNIExtension=false` bunu yalnızca gizler.</translation>
    </message>
    <message>
        <source>A monitor or proxy connects by IP address and sends that, or an inner host name, as SNI.</source>
        <translation>Bir izleme sistemi veya vekil sunucu IP adresiyle bağlanır ve SNI olarak onu ya da iç makine adını gönderir.</translation>
    </message>
    <message>
        <source>Set the public name: `proxy_ssl_server_name on` with `proxy_ssl_name` in nginx, `sni` in HAProxy&apos;s server line.</source>
        <translation>Dış adı ayarlayın: nginx&apos;te `proxy_ssl_name` ile birlikte `proxy_ssl_server_name on`, HAProxy&apos;nin sunucu satırında `sni`.</translation>
    </message>
    <message>
        <source>Servers send it for a name that they do not serve; many present a default certificate instead.</source>
        <translation>Sunucular sunmadıkları bir ad için gönderir; birçoğu bunun yerine varsayılan sertifikayı sunar.</translation>
    </message>
    <message>
        <source>SNI</source>
        <translation>SNI</translation>
    </message>
    <message>
        <source>unknown server name</source>
        <translation>bilinmeyen sunucu adı</translation>
    </message>
    <message>
        <source>tlsv1 unrecognized name</source>
        <translation>tlsv1 unrecognized name</translation>
    </message>
    <message>
        <source>SSL alert number 112</source>
        <translation>SSL alert number 112</translation>
    </message>
    <message>
        <source>remote error: tls: unrecognized name</source>
        <translation>remote error: tls: unrecognized name</translation>
    </message>
    <message>
        <source>SSL_ERROR_UNRECOGNIZED_NAME_ALERT</source>
        <translation>SSL_ERROR_UNRECOGNIZED_NAME_ALERT</translation>
    </message>
    <message>
        <source>ERR_SSL_UNRECOGNIZED_NAME_ALERT</source>
        <translation>ERR_SSL_UNRECOGNIZED_NAME_ALERT</translation>
    </message>
    <message>
        <source>Bad certificate status response</source>
        <translation>Hatalı sertifika durumu yanıtı</translation>
    </message>
    <message>
        <source>The OCSP response that the server stapled is invalid for the client: too old, wrongly signed, or for another certificate.</source>
        <translation>Sunucunun eklediği OCSP yanıtı istemci için geçersizdir: Eskimiştir, yanlış imzalıdır veya başka bir sertifikanındır.</translation>
    </message>
    <message>
        <source>The stapled response is stale, since the server cannot reach the CA&apos;s responder.</source>
        <translation>Sunucu, CA&apos;nın yanıtlayıcısına ulaşamadığı için eklenen yanıt bayattır.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect www.example.com:443 -status`</source>
        <translation>`openssl s_client -connect www.example.com:443 -status`</translation>
    </message>
    <message>
        <source>Open the way to the responder and set `resolver` in nginx; or switch stapling off, unless the certificate is marked must-staple.</source>
        <translation>Yanıtlayıcıya giden yolu açın ve nginx&apos;te `resolver` ayarlayın; ya da sertifikada must-staple işareti yoksa eklemeyi kapatın.</translation>
    </message>
    <message>
        <source>Sent by clients that asked for the status and got a bad one.</source>
        <translation>Durumu isteyip hatalı yanıt alan istemciler gönderir.</translation>
    </message>
    <message>
        <source>tlsv1 bad certificate status response</source>
        <translation>tlsv1 bad certificate status response</translation>
    </message>
    <message>
        <source>SSL alert number 113</source>
        <translation>SSL alert number 113</translation>
    </message>
    <message>
        <source>SSL_ERROR_BAD_CERT_STATUS_RESPONSE_ALERT</source>
        <translation>SSL_ERROR_BAD_CERT_STATUS_RESPONSE_ALERT</translation>
    </message>
    <message>
        <source>Bad certificate hash value</source>
        <translation>Hatalı sertifika özeti</translation>
    </message>
    <message>
        <source>A certificate fetched from the address that the client gave did not have the promised hash. Like 111, gone with `client_certificate_url`.</source>
        <translation>İstemcinin verdiği adresten alınan sertifika, söz verilen özete uymamıştır. 111 gibi `client_certificate_url` ile birlikte kalkmıştır.</translation>
    </message>
    <message>
        <source>What lies at the certificate&apos;s URL no longer matches the hash that the client sends with it.</source>
        <translation>Sertifikanın URL&apos;sinde bulunan, istemcinin onunla birlikte gönderdiği özete artık uymuyordur.</translation>
    </message>
    <message>
        <source>Send the certificate itself in the handshake.</source>
        <translation>El sıkışmada sertifikanın kendisini gönderin.</translation>
    </message>
    <message>
        <source>Reserved; no use in TLS 1.3.</source>
        <translation>Numara ayrılmış durumdadır; TLS 1.3&apos;te kullanılmaz.</translation>
    </message>
    <message>
        <source>bad_certificate_hash_value_RESERVED</source>
        <translation>bad_certificate_hash_value_RESERVED</translation>
    </message>
    <message>
        <source>tlsv1 bad certificate hash value</source>
        <translation>tlsv1 bad certificate hash value</translation>
    </message>
    <message>
        <source>SSL alert number 114</source>
        <translation>SSL alert number 114</translation>
    </message>
    <message>
        <source>SSL_ERROR_BAD_CERT_HASH_VALUE_ALERT</source>
        <translation>SSL_ERROR_BAD_CERT_HASH_VALUE_ALERT</translation>
    </message>
    <message>
        <source>Unknown PSK identity</source>
        <translation>Bilinmeyen PSK kimliği</translation>
    </message>
    <message>
        <source>The client named a pre-shared key that the server does not know. A server may hide that and answer `decrypt_error`.</source>
        <translation>İstemci, sunucunun bilmediği bir önceden paylaşılmış anahtarın adını vermiştir. Sunucu bunu gizleyip `decrypt_error` ile yanıt verebilir.</translation>
    </message>
    <message>
        <source>A Zabbix agent or stunnel client has another PSK identity than the server, in letters or in case.</source>
        <translation>Bir Zabbix aracısının veya stunnel istemcisinin PSK kimliği, harfleri ya da büyük/küçük harf yazımı bakımından sunucudakinden farklıdır.</translation>
    </message>
    <message>
        <source>Copy the identity exactly to both ends, then reload both.</source>
        <translation>Kimliği iki uca birebir kopyalayın, sonra ikisini de yeniden yükleyin.</translation>
    </message>
    <message>
        <source>Optional for servers.</source>
        <translation>Sunucular için isteğe bağlıdır.</translation>
    </message>
    <message>
        <source>tlsv1 alert unknown psk identity</source>
        <translation>tlsv1 alert unknown psk identity</translation>
    </message>
    <message>
        <source>SSL alert number 115</source>
        <translation>SSL alert number 115</translation>
    </message>
    <message>
        <source>Certificate required</source>
        <translation>Sertifika gerekli</translation>
    </message>
    <message>
        <source>The server demands a client certificate, and the client sent none. It exists since TLS 1.3; before, the same was `handshake_failure`.</source>
        <translation>Sunucu istemci sertifikası ister, istemci göndermemiştir. TLS 1.3&apos;ten beri vardır; öncesinde aynı durum `handshake_failure` idi.</translation>
    </message>
    <message>
        <source>In TLS 1.3 the client is finished before the server has looked, so the alert often arrives at the first read: curl reports exit code 56, not 35.</source>
        <translation>TLS 1.3&apos;te istemci, sunucu bakmadan önce işini bitirmiştir; bu yüzden uyarı çoğunlukla ilk okumada gelir: curl 35 değil 56 çıkış kodunu bildirir.</translation>
    </message>
    <message>
        <source>`curl: (56) … tlsv13 alert certificate required`, or a tool for Kubernetes, etcd or Kafka with mutual TLS: no certificate is configured.</source>
        <translation>`curl: (56) … tlsv13 alert certificate required` veya karşılıklı TLS kullanan bir Kubernetes, etcd ya da Kafka aracı: Sertifika yapılandırılmamıştır.</translation>
    </message>
    <message>
        <source>`curl -v --cert client.pem --key client.key https://api.example.com/`</source>
        <translation>`curl -v --cert client.pem --key client.key https://api.example.com/`</translation>
    </message>
    <message>
        <source>Give certificate and key: `--cert` and `--key` in curl and etcdctl.</source>
        <translation>Sertifikayı ve anahtarı verin: curl ve etcdctl&apos;de `--cert` ve `--key`.</translation>
    </message>
    <message>
        <source>A certificate is configured and still not sent: it comes from a CA that the server&apos;s request does not name. Browsers then do not even ask.</source>
        <translation>Sertifika yapılandırılmıştır ama yine de gönderilmez: Sunucunun isteğinde adı geçmeyen bir CA&apos;dandır. Tarayıcılar o zaman sormaz bile.</translation>
    </message>
    <message>
        <source>`openssl s_client` prints `Acceptable client certificate CA names`</source>
        <translation>`openssl s_client` komutunun yazdığı `Acceptable client certificate CA names`</translation>
    </message>
    <message>
        <source>Use one from a CA in the server&apos;s list, or extend the list.</source>
        <translation>Sunucunun listesindeki bir CA&apos;dan sertifika kullanın veya listeyi genişletin.</translation>
    </message>
    <message>
        <source>A proxy that ends TLS stands before the server: the client&apos;s certificate never gets through.</source>
        <translation>Sunucunun önünde TLS&apos;yi sonlandıran bir vekil sunucu vardır: İstemcinin sertifikası hiç ulaşmaz.</translation>
    </message>
    <message>
        <source>Pass TCP through, or let the proxy check the certificate and present one of its own (`proxy_ssl_certificate` in nginx).</source>
        <translation>TCP&apos;yi olduğu gibi geçirin veya sertifikayı vekil sunucu denetlesin ve kendininkini sunsun (nginx&apos;te `proxy_ssl_certificate`).</translation>
    </message>
    <message>
        <source>Servers send it when a client certificate is a must; nginx asks and then answers with HTTP 400 instead.</source>
        <translation>Sunucular, istemci sertifikası zorunluysa gönderir; nginx sertifikayı ister, gelmezse bunun yerine HTTP 400 döndürür.</translation>
    </message>
    <message>
        <source>mTLS</source>
        <translation>mTLS</translation>
    </message>
    <message>
        <source>no client certificate</source>
        <translation>istemci sertifikası yok</translation>
    </message>
    <message>
        <source>tlsv13 alert certificate required</source>
        <translation>tlsv13 alert certificate required</translation>
    </message>
    <message>
        <source>SSL alert number 116</source>
        <translation>SSL alert number 116</translation>
    </message>
    <message>
        <source>remote error: tls: certificate required</source>
        <translation>remote error: tls: certificate required</translation>
    </message>
    <message>
        <source>SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT</source>
        <translation>SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT</translation>
    </message>
    <message>
        <source>ERR_BAD_SSL_CLIENT_AUTH_CERT</source>
        <translation>ERR_BAD_SSL_CLIENT_AUTH_CERT</translation>
    </message>
    <message>
        <source>General error</source>
        <translation>Genel hata</translation>
    </message>
    <message>
        <source>An alert without a statement, new with the revision of TLS 1.3 (RFC 9846): the sender has no better one, or does not wish to say.</source>
        <translation>Bir şey söylemeyen, TLS 1.3&apos;ün gözden geçirilmiş biçimiyle (RFC 9846) gelen bir uyarı: Gönderenin daha iyisi yoktur veya söylemek istemiyordur.</translation>
    </message>
    <message>
        <source>A program older than the alert shows it as an unknown alert 117; the reason stands only in the log of the sender.</source>
        <translation>Uyarıdan eski bir program onu bilinmeyen uyarı 117 olarak gösterir; neden yalnızca gönderenin günlüğündedir.</translation>
    </message>
    <message>
        <source>Read that log.</source>
        <translation>O günlüğü okuyun.</translation>
    </message>
    <message>
        <source>For whoever has nothing more specific.</source>
        <translation>Daha belirli bir uyarısı olmayan için.</translation>
    </message>
    <message>
        <source>SSL alert number 117</source>
        <translation>SSL alert number 117</translation>
    </message>
    <message>
        <source>No application protocol</source>
        <translation>Ortak uygulama protokolü yok</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>The client named the protocols that it would speak over TLS (ALPN), and the server speaks none of them.</source>
        <translation>İstemci TLS üzerinden konuşacağı protokolleri saymıştır (ALPN), sunucu hiçbirini konuşmuyordur.</translation>
    </message>
    <message>
        <source>A gRPC or HTTP/2-only client offers `h2`, and the server or the load balancer before it has HTTP/2 switched off. Go servers since 1.17 log `tls: client requested unsupported application protocols`.</source>
        <translation>gRPC veya yalnızca HTTP/2 konuşan bir istemci `h2` önerir; sunucuda veya önündeki yük dengeleyicide HTTP/2 kapalıdır. Go sunucuları 1.17&apos;den beri `tls: client requested unsupported application protocols` yazar.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect api.example.com:443 -alpn h2`</source>
        <translation>`openssl s_client -connect api.example.com:443 -alpn h2`</translation>
    </message>
    <message>
        <source>Enable HTTP/2 where TLS ends: `http2 on` in nginx (since 1.25.1), `alpn h2,http/1.1` in HAProxy.</source>
        <translation>TLS&apos;nin sonlandığı yerde HTTP/2&apos;yi etkinleştirin: nginx&apos;te `http2 on` (1.25.1&apos;den beri), HAProxy&apos;de `alpn h2,http/1.1`.</translation>
    </message>
    <message>
        <source>A browser or HTTP library is pointed at a TLS port of another protocol, such as a mail or database port that checks ALPN.</source>
        <translation>Bir tarayıcı veya HTTP kitaplığı, ALPN denetleyen bir posta veya veritabanı bağlantı noktası gibi başka bir protokolün TLS bağlantı noktasına yöneltilmiştir.</translation>
    </message>
    <message>
        <source>Correct the port.</source>
        <translation>Bağlantı noktasını düzeltin.</translation>
    </message>
    <message>
        <source>Servers send it when ALPN was offered without a match; QUIC carries it as `0x178`.</source>
        <translation>Sunucular, önerilen ALPN&apos;de ortak bir şey bulamadığında gönderir; QUIC bunu `0x178` olarak taşır.</translation>
    </message>
    <message>
        <source>tlsv1 alert no application protocol</source>
        <translation>tlsv1 alert no application protocol</translation>
    </message>
    <message>
        <source>SSL alert number 120</source>
        <translation>SSL alert number 120</translation>
    </message>
    <message>
        <source>remote error: tls: no application protocol</source>
        <translation>remote error: tls: no application protocol</translation>
    </message>
    <message>
        <source>ECH required</source>
        <translation>ECH gerekli</translation>
    </message>
    <message>
        <source>The client wanted to encrypt its hello (ECH), the server did not take part, and the client, having checked the public name, ends the connection rather than send the true name in clear.</source>
        <translation>İstemci selamlamasını şifrelemek istemiş (ECH), sunucu buna katılmamış, istemci de görünen adı denetledikten sonra gerçek adı açıkta göndermektense bağlantıyı bitirmiştir.</translation>
    </message>
    <message>
        <source>DNS still publishes an ECH configuration whose key the server has replaced, or a proxy in between ends TLS.</source>
        <translation>DNS, anahtarını sunucunun değiştirdiği bir ECH yapılandırmasını hâlâ yayımlıyordur ya da aradaki bir vekil sunucu TLS&apos;yi sonlandırıyordur.</translation>
    </message>
    <message>
        <source>`dig HTTPS www.example.com`</source>
        <translation>`dig HTTPS www.example.com`</translation>
    </message>
    <message>
        <source>Keep old ECH keys until the HTTPS record&apos;s TTL has passed; clients try again with the configuration that the server sends.</source>
        <translation>Eski ECH anahtarlarını HTTPS kaydının TTL&apos;si dolana kadar tutun; istemciler sunucunun gönderdiği yapılandırmayla yeniden dener.</translation>
    </message>
    <message>
        <source>Only clients that offered ECH send it.</source>
        <translation>Yalnızca ECH öneren istemciler gönderir.</translation>
    </message>
    <message>
        <source>SSL alert number 121</source>
        <translation>SSL alert number 121</translation>
    </message>
    <message>
        <source>SSL_ERROR_ECH_REQUIRED_ALERT</source>
        <translation>SSL_ERROR_ECH_REQUIRED_ALERT</translation>
    </message>
    <message>
        <source>`protocol_version`: the version is refused. `handshake_failure`: the version may fit, but nothing else was agreed.</source>
        <translation>`protocol_version`: Sürüm reddedilmiştir. `handshake_failure`: Sürüm uyuyor olabilir, ama geri kalanında anlaşma sağlanamamıştır.</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>İlk deneme</translation>
    </message>
    <message>
        <source>`openssl s_client` with other ciphers, and with SNI</source>
        <translation>Başka şifre takımlarıyla ve SNI ile `openssl s_client`</translation>
    </message>
    <message>
        <source>`openssl s_client -tls1_2` and `-tls1_3`</source>
        <translation>`openssl s_client -tls1_2` ve `-tls1_3`</translation>
    </message>
    <message>
        <source>Other causes with the same alert</source>
        <translation>Aynı uyarıyı veren başka nedenler</translation>
    </message>
    <message>
        <source>Missing client certificate (TLS 1.2), unknown name</source>
        <translation>Eksik istemci sertifikası (TLS 1.2), bilinmeyen ad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Cure on an old client</source>
        <translation>Eski istemcide çare</translation>
    </message>
    <message>
        <source>A newer cipher suite</source>
        <translation>Daha yeni bir şifre takımı</translation>
    </message>
    <message>
        <source>A newer library</source>
        <translation>Daha yeni bir kitaplık</translation>
    </message>
    <message>
        <source>Chromium shows `ERR_SSL_VERSION_OR_CIPHER_MISMATCH` for both: only a capture or another client tells them apart.</source>
        <translation>Chromium ikisi için de `ERR_SSL_VERSION_OR_CIPHER_MISMATCH` gösterir: Onları yalnızca bir paket kaydı veya başka bir istemci ayırır.</translation>
    </message>
    <message>
        <source>Servers should refuse a version as such, not by leaving it without ciphers.</source>
        <translation>Sunucular bir sürümü şifre takımsız bırakarak değil, açıkça reddetmelidir.</translation>
    </message>
    <message>
        <source>Two catch-all words for a refused certificate; which one comes depends on the software more than on the cause.</source>
        <translation>Reddedilen sertifika için iki genel ad; hangisinin geleceği nedenden çok yazılıma bağlıdır.</translation>
    </message>
    <message>
        <source>Typical sender</source>
        <translation>Tipik gönderen</translation>
    </message>
    <message>
        <source>Go, OpenSSL for name and start of validity</source>
        <translation>Go; ad ve geçerlilik başlangıcı için OpenSSL</translation>
    </message>
    <message>
        <source>Java (`PKIX path building failed`), Chromium</source>
        <translation>Java (`PKIX path building failed`), Chromium</translation>
    </message>
    <message>
        <source>By the specification</source>
        <translation>Belirtime göre</translation>
    </message>
    <message>
        <source>Damaged, or a signature that does not verify</source>
        <translation>Bozuk veya imzası doğrulanmayan</translation>
    </message>
    <message>
        <source>Some other cause</source>
        <translation>Başka bir neden</translation>
    </message>
    <message>
        <source>In great numbers, without complaints</source>
        <translation>Yakınma olmadan çok sayıda</translation>
    </message>
    <message>
        <source>A scraper or webhook with the wrong CA</source>
        <translation>Yanlış CA&apos;lı bir ölçüm toplayıcı veya webhook</translation>
    </message>
    <message>
        <source>Browsers on a self-signed page</source>
        <translation>Kendinden imzalı bir sayfadaki tarayıcılar</translation>
    </message>
    <message>
        <source>Do not conclude anything from the name; read the log of the side that verifies.</source>
        <translation>Adından sonuç çıkarmayın; doğrulayan tarafın günlüğünü okuyun.</translation>
    </message>
    <message>
        <source>Both refuse a certificate. `unknown_ca` says why: nobody trusted signed it. `bad_certificate` says less, and from Go clients it means the same.</source>
        <translation>İkisi de sertifikayı reddeder. `unknown_ca` nedenini söyler: Güvenilen biri imzalamamıştır. `bad_certificate` daha az şey söyler; Go istemcilerinden geldiğinde anlamı aynıdır.</translation>
    </message>
    <message>
        <source>Go clients; OpenSSL for a wrong name</source>
        <translation>Go istemcileri; yanlış ad için OpenSSL</translation>
    </message>
    <message>
        <source>OpenSSL, curl, Firefox</source>
        <translation>OpenSSL, curl, Firefox</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>The verifying side&apos;s own words (`x509: …`)</source>
        <translation>Doğrulayan tarafın kendi sözleri (`x509: …`)</translation>
    </message>
    <message>
        <source>The chain that is sent, and the CA store of the other side</source>
        <translation>Gönderilen zincir ve karşı tarafın CA deposu</translation>
    </message>
    <message>
        <source>Usual cure</source>
        <translation>Olağan çare</translation>
    </message>
    <message>
        <source>The right name and CA for that client</source>
        <translation>O istemci için doğru ad ve CA</translation>
    </message>
    <message>
        <source>Send the intermediate, install the CA</source>
        <translation>Ara sertifikayı göndermek, CA&apos;yı kurmak</translation>
    </message>
    <message>
        <source>Either in your log means that the other side rejected your certificate, not that you rejected theirs.</source>
        <translation>Günlüğünüzde hangisi olursa olsun, karşı taraf sizin sertifikanızı reddetmiştir; siz onunkini değil.</translation>
    </message>
    <message>
        <source>Find out which program is at the other end: the choice of alert is its habit.</source>
        <translation>Öteki uçta hangi programın olduğunu öğrenin: Uyarının seçimi onun alışkanlığıdır.</translation>
    </message>
    <message>
        <source>`decode_error`: the bytes could not be taken apart. `decrypt_error`: they could, and the signature or check value in them is wrong.</source>
        <translation>`decode_error`: Baytlar ayrıştırılamamıştır. `decrypt_error`: Ayrıştırılmıştır, ama içindeki imza veya denetim değeri yanlıştır.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yanlış olan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Mathematics: key, signature, PSK</source>
        <translation>Matematik: anahtar, imza, PSK</translation>
    </message>
    <message>
        <source>Usual suspect</source>
        <translation>Olağan şüpheli</translation>
    </message>
    <message>
        <source>A stack that builds its own messages</source>
        <translation>İletilerini kendi kuran bir yığın</translation>
    </message>
    <message>
        <source>Key and certificate that do not belong together</source>
        <translation>Birbirine ait olmayan anahtar ve sertifika</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>A capture</source>
        <translation>Paket kaydı</translation>
    </message>
    <message>
        <source>`openssl pkey -pubout`</source>
        <translation>`openssl pkey -pubout`</translation>
    </message>
    <message>
        <source>If neither key nor form is at fault, look for a device on the way that rewrites handshakes.</source>
        <translation>Ne anahtarda ne biçimde sorun varsa yolda el sıkışmaları yeniden yazan bir cihaz arayın.</translation>
    </message>
    <message>
        <source>`unrecognized_name` names the cause: this server does not serve that SNI name. `handshake_failure` may have the same cause and does not say so.</source>
        <translation>`unrecognized_name` nedeni söyler: Bu sunucu o SNI adını sunmuyordur. `handshake_failure` aynı nedenle gelebilir ama söylemez.</translation>
    </message>
    <message>
        <source>Typical server</source>
        <translation>Tipik sunucu</translation>
    </message>
    <message>
        <source>nginx with `ssl_reject_handshake`, HAProxy with `strict-sni`</source>
        <translation>`ssl_reject_handshake` kullanan nginx, `strict-sni` kullanan HAProxy</translation>
    </message>
    <message>
        <source>CDNs without a certificate for the name; any server without common ciphers</source>
        <translation>O ad için sertifikası olmayan CDN&apos;ler; ortak şifre takımı bulamayan her sunucu</translation>
    </message>
    <message>
        <source>Another `-servername`</source>
        <translation>Başka bir `-servername`</translation>
    </message>
    <message>
        <source>First another name, then other ciphers</source>
        <translation>Önce başka bir ad, sonra başka takımlar</translation>
    </message>
    <message>
        <source>In Chromium</source>
        <translation>Chromium&apos;da</translation>
    </message>
    <message>
        <source>`ERR_SSL_UNRECOGNIZED_NAME_ALERT`</source>
        <translation>`ERR_SSL_UNRECOGNIZED_NAME_ALERT`</translation>
    </message>
    <message>
        <source>`ERR_SSL_VERSION_OR_CIPHER_MISMATCH`</source>
        <translation>`ERR_SSL_VERSION_OR_CIPHER_MISMATCH`</translation>
    </message>
    <message>
        <source>A server that wants to be diagnosed sends `unrecognized_name`, at the fatal level.</source>
        <translation>Sorunun anlaşılmasını isteyen sunucu, ölümcül düzeyde `unrecognized_name` gönderir.</translation>
    </message>
    <message>
        <source>`certificate_required`: no client certificate came. `bad_certificate`: one came and was not accepted.</source>
        <translation>`certificate_required`: İstemci sertifikası gelmemiştir. `bad_certificate`: Gelmiş ama kabul edilmemiştir.</translation>
    </message>
    <message>
        <source>What the client sent</source>
        <translation>İstemcinin gönderdiği</translation>
    </message>
    <message>
        <source>An empty list</source>
        <translation>Boş liste</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Bir sertifika</translation>
    </message>
    <message>
        <source>Who may send it</source>
        <translation>Kim gönderebilir</translation>
    </message>
    <message>
        <source>Servers, since TLS 1.3</source>
        <translation>Sunucular, TLS 1.3&apos;ten beri</translation>
    </message>
    <message>
        <source>Either side, in every version</source>
        <translation>Her sürümde iki taraf da</translation>
    </message>
    <message>
        <source>The client&apos;s settings for certificate and key</source>
        <translation>İstemcinin sertifika ve anahtar ayarları</translation>
    </message>
    <message>
        <source>The server&apos;s reason in its log</source>
        <translation>Sunucunun günlüğündeki neden</translation>
    </message>
    <message>
        <source>A certificate that the client holds back, since its CA is not in the server&apos;s list, also ends as `certificate_required`.</source>
        <translation>CA&apos;sı sunucunun listesinde olmadığı için istemcinin göndermediği sertifika da `certificate_required` ile biter.</translation>
    </message>
    <message>
        <source>Under TLS 1.2 some servers, older Go among them, answer a missing one with `bad_certificate` as well.</source>
        <translation>TLS 1.2&apos;de, eski Go dahil bazı sunucular eksik sertifikaya da `bad_certificate` ile yanıt verir.</translation>
    </message>
    <message>
        <source>An old word for a record that could not be decrypted, for example with wrong padding. Telling it from `bad_record_mac` helped attackers, so TLS 1.2 forbids it and knows only the latter.</source>
        <translation>Şifresi çözülemeyen, örneğin dolgusu yanlış kayıt için eski bir söz. `bad_record_mac` ile ayırt edilebilmesi saldırganların işine yaradığından TLS 1.2 bunu yasaklar ve yalnızca ötekini tanır.</translation>
    </message>
    <message>
        <source>Whoever sends it has a TLS stack from before TLS 1.2 (2008), or a faulty one.</source>
        <translation>Gönderenin TLS yığını, TLS 1.2&apos;den (2008) öncesine aittir veya hatalıdır.</translation>
    </message>
    <message>
        <source>The certificate is refused in both: its time is over, or nobody trusted stands behind it. The first is mended by renewal, the second by a full chain or a known CA.</source>
        <translation>İkisinde de sertifika reddedilir: Süresi dolmuştur ya da arkasında güvenilen kimse yoktur. İlki yenilemeyle, ikincisi tam zincirle ya da tanınan bir CA ile düzelir.</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Ne zaman başladı</translation>
    </message>
    <message>
        <source>At one minute, for everybody</source>
        <translation>Tek bir dakikada, herkes için</translation>
    </message>
    <message>
        <source>After a change, or from the first day on</source>
        <translation>Bir değişiklikten sonra ya da ilk günden beri</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Tarayıcılar</translation>
    </message>
    <message>
        <source>Fail like all others</source>
        <translation>Ötekiler gibi başarısız olur</translation>
    </message>
    <message>
        <source>Often content: they fetch a missing intermediate or have it</source>
        <translation>Çoğu kez sorunsuz: Eksik ara sertifikayı indirir ya da bulundururlar</translation>
    </message>
    <message>
        <source>Only one machine complains</source>
        <translation>Tek bir makine yakınıyorsa</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Saati yanlıştır</translation>
    </message>
    <message>
        <source>Its CA store is old or empty, or TLS is inspected there</source>
        <translation>CA deposu eski ya da boştur ya da orada TLS denetleniyordur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sınama</translation>
    </message>
    <message>
        <source>`openssl x509 -noout -dates`</source>
        <translation>`openssl x509 -noout -dates`</translation>
    </message>
    <message>
        <source>`openssl s_client -showcerts`: does the chain reach a known CA?</source>
        <translation>`openssl s_client -showcerts`: Zincir tanınan bir CA&apos;ya ulaşıyor mu?</translation>
    </message>
    <message>
        <source>The renewed file is on disk and nothing changes</source>
        <translation>Yenilenen dosya diskte ama bir şey değişmediyse</translation>
    </message>
    <message>
        <source>The service was not reloaded</source>
        <translation>Hizmet yeniden yüklenmemiştir</translation>
    </message>
    <message>
        <source>The wrong file: without the intermediates</source>
        <translation>Yanlış dosya: ara sertifikalar yok</translation>
    </message>
    <message>
        <source>An expired intermediate or root can appear as either: read all certificates of the chain, not the first alone.</source>
        <translation>Süresi dolmuş bir ara ya da kök sertifika ikisi gibi de görünebilir: Yalnız ilkini değil zincirin bütün sertifikalarını okuyun.</translation>
    </message>
    <message>
        <source>70: the version offered is too old for this server. 86: the client came with an old version on purpose, after a first failure, although it and the server know a newer one.</source>
        <translation>70: Sunulan sürüm bu sunucu için çok eskidir. 86: Kendisi de sunucu da yenisini bildiği hâlde istemci, ilk başarısızlıktan sonra bilerek eski sürümle gelmiştir.</translation>
    </message>
    <message>
        <source>Handshake of the series</source>
        <translation>Kaçıncı el sıkışma</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>The second, after one that broke</source>
        <translation>Kopan birinden sonraki ikincisi</translation>
    </message>
    <message>
        <source>Its highest version</source>
        <translation>En yüksek sürümü</translation>
    </message>
    <message>
        <source>A lower one, with `TLS_FALLBACK_SCSV`</source>
        <translation>`TLS_FALLBACK_SCSV` ile daha düşüğü</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ne aranmalı</translation>
    </message>
    <message>
        <source>Old side: client, printer, Java 7, or an old server</source>
        <translation>Eski taraf: istemci, yazıcı, Java 7 ya da eski sunucu</translation>
    </message>
    <message>
        <source>What broke the first handshake</source>
        <translation>İlk el sıkışmayı bozan</translation>
    </message>
    <message>
        <source>Helped by allowing the old version</source>
        <translation>Eski sürüme izin vermek işe yarar mı?</translation>
    </message>
    <message>
        <source>Yes, at a price</source>
        <translation>Evet, bir bedelle</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Several servers behind one name</source>
        <translation>Tek ad arkasında birkaç sunucu</translation>
    </message>
    <message>
        <source>Some refuse, some accept</source>
        <translation>Kimi reddeder, kimi kabul eder</translation>
    </message>
    <message>
        <source>The typical cause: their maximum versions differ</source>
        <translation>Tipik neden: En yüksek sürümleri farklıdır</translation>
    </message>
    <message>
        <source>Answer 86 with a search for the first failure and never by switching the check off: it guards against forced downgrades (RFC 7507).</source>
        <translation>86&apos;ya denetimi kapatarak değil, ilk başarısızlığı arayarak karşılık verin: Zorla sürüm düşürmeye karşı korur (RFC 7507).</translation>
    </message>
    <message>
        <source>With 40 the two found no cipher, group or signature in common; with 120 all that may fit, but there is no common application protocol in ALPN.</source>
        <translation>40&apos;ta iki taraf ortak şifre takımı, grup ya da imza bulamamıştır; 120&apos;de bunlar uyabilir ama ALPN&apos;de ortak bir uygulama protokolü yoktur.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ne karşılaştırıldı</translation>
    </message>
    <message>
        <source>`h2`, `http/1.1` and the like</source>
        <translation>`h2`, `http/1.1` ve benzerleri</translation>
    </message>
    <message>
        <source>Ciphers, groups, signature algorithms</source>
        <translation>Şifre takımları, gruplar, imza algoritmaları</translation>
    </message>
    <message>
        <source>Typical client</source>
        <translation>Tipik istemci</translation>
    </message>
    <message>
        <source>gRPC or another that speaks HTTP/2 only</source>
        <translation>gRPC ya da yalnızca HTTP/2 konuşan biri</translation>
    </message>
    <message>
        <source>Very old or very strict</source>
        <translation>Çok eski ya da çok katı</translation>
    </message>
    <message>
        <source>`openssl s_client` with `-alpn h2`</source>
        <translation>`-alpn h2` ile `openssl s_client`</translation>
    </message>
    <message>
        <source>`nmap --script ssl-enum-ciphers`</source>
        <translation>`nmap --script ssl-enum-ciphers`</translation>
    </message>
    <message>
        <source>Where to mend it</source>
        <translation>Nerede düzeltilir</translation>
    </message>
    <message>
        <source>`http2 on` in nginx, `alpn` in HAProxy</source>
        <translation>nginx&apos;te `http2 on`, HAProxy&apos;de `alpn`</translation>
    </message>
    <message>
        <source>Update the older side; the right certificate or name</source>
        <translation>Eski tarafı güncelleyin; doğru sertifika ya da ad</translation>
    </message>
    <message>
        <source>As a server that knows ALPN, send 120 rather than dropping silently to HTTP/1.1: a gRPC client could do nothing with that.</source>
        <translation>ALPN bilen sunucu tarafındaysanız sessizce HTTP/1.1&apos;e düşmek yerine 120 gönderin: gRPC istemcisi onunla bir şey yapamaz.</translation>
    </message>
    <message>
        <source>A client that sends no ALPN at all never gets 120: leave it out to see whether the rest of the handshake works.</source>
        <translation>Hiç ALPN göndermeyen istemci 120 almaz: El sıkışmanın gerisi çalışıyor mu diye görmek için ALPN&apos;i çıkarıp deneyin.</translation>
    </message>
</context>
</TS>
