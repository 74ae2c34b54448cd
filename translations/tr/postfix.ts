<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>postfix</name>
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
        <source>Timeout</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The client was silent longer than `smtpd_timeout`: 300 seconds, under stress 10.</source>
        <translation>İstemci `smtpd_timeout` süresinden (300 saniye, aşırı yükte 10 saniye) daha uzun süre sessiz kalmıştır.</translation>
    </message>
    <message>
        <source>`421 4.4.2 mail.example.org Error: timeout exceeded`.</source>
        <translation>`421 4.4.2 mail.example.org Error: timeout exceeded`.</translation>
    </message>
    <message>
        <source>Does it break at the same size each time? Then MTU or firewall</source>
        <translation>Her seferinde aynı boyutta mı kesiliyor? Öyleyse MTU veya güvenlik duvarı</translation>
    </message>
    <message>
        <source>Let the queue retry; permit ICMP for path MTU discovery.</source>
        <translation>Kuyruk yeniden denesin; yol MTU&apos;su için ICMP&apos;ye izin verin.</translation>
    </message>
    <message>
        <source>A message cut at DATA was not accepted.</source>
        <translation>DATA&apos;da kesilen ileti kabul edilmemiştir.</translation>
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
        <source>The client holds or opens too many connections or TLS sessions: `smtpd_client_connection_count_limit` (50 by default) or the rate limits.</source>
        <translation>İstemci çok fazla bağlantı veya TLS oturumu açar: `smtpd_client_connection_count_limit` (varsayılan 50) ya da hız sınırları.</translation>
    </message>
    <message>
        <source>`postconf | grep smtpd_client_.*_limit`</source>
        <translation>`postconf | grep smtpd_client_.*_limit`</translation>
    </message>
    <message>
        <source>Lower the client&apos;s concurrency; behind one NAT address exempt it.</source>
        <translation>İstemcinin eşzamanlılığını düşürün; tek bir NAT adresinin arkasında çok kullanıcı varsa o adresi muaf tutun.</translation>
    </message>
    <message>
        <source>Address not verified</source>
        <translation>Adres doğrulanmadı</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The first message to a new address often gets it.</source>
        <translation>Yeni bir adrese giden ilk ileti bunu sık alır.</translation>
    </message>
    <message>
        <source>Recipient domain not found</source>
        <translation>Alıcı alan adı bulunamadı</translation>
    </message>
    <message>
        <source>The domain of RCPT TO has no MX or address record (`reject_unknown_recipient_domain`).</source>
        <translation>RCPT TO alan adının MX veya adres kaydı yoktur (`reject_unknown_recipient_domain`).</translation>
    </message>
    <message>
        <source>`450 4.1.2 &lt;jane@exmaple.org&gt;: Recipient address rejected: Domain not found`.</source>
        <translation>`450 4.1.2 &lt;jane@exmaple.org&gt;: Recipient address rejected: Domain not found`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org` on the server that refused</source>
        <translation>Reddeden sunucuda `dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Correct the domain; if it exists, mend the resolver of that server.</source>
        <translation>Alan adını düzeltin; alan adı varsa o sunucunun çözümleyicisini onarın.</translation>
    </message>
    <message>
        <source>Sender domain not found</source>
        <translation>Gönderen alan adı bulunamadı</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The domain of MAIL FROM has neither MX nor address record (`reject_unknown_sender_domain`).</source>
        <translation>MAIL FROM alan adının ne MX ne adres kaydı vardır (`reject_unknown_sender_domain`).</translation>
    </message>
    <message>
        <source>`450 4.1.8 &lt;app@server.local&gt;: Sender address rejected: Domain not found`; 5.1.8 when the code is set to permanent.</source>
        <translation>`450 4.1.8 &lt;app@server.local&gt;: Sender address rejected: Domain not found`; kod kalıcı yapılmışsa 5.1.8.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Send with a domain that exists: `myorigin`, or the sender address of the program.</source>
        <translation>Var olan bir alan adıyla gönderin: `myorigin` ya da programın gönderen adresi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has 4.1.2.</source>
        <translation>Alıcı alan adı için 4.1.2 vardır.</translation>
    </message>
    <message>
        <source>Deferred by a rule</source>
        <translation>Kuralla ertelendi</translation>
    </message>
    <message>
        <source>`postconf -n | grep defer`</source>
        <translation>`postconf -n | grep defer`</translation>
    </message>
    <message>
        <source>Let the queue retry; as the admin, see whether a stress or maintenance rule was left on.</source>
        <translation>Kuyruk yeniden denesin; yöneticiyseniz açık unutulmuş bir bakım kuralı olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Destination does not answer</source>
        <translation>Hedef yanıt vermiyor</translation>
    </message>
    <message>
        <source>After acceptance, in a report</source>
        <translation>Kabulden sonra, raporda</translation>
    </message>
    <message>
        <source>Postfix could not connect to the destination and tries again.</source>
        <translation>Postfix hedefe bağlanamamıştır ve yeniden dener.</translation>
    </message>
    <message>
        <source>`status=deferred (connect to mx.example.org[192.0.2.25]:25: Connection timed out)`; 4.4.1 is Postfix&apos;s own.</source>
        <translation>`status=deferred (connect to mx.example.org[192.0.2.25]:25: Connection timed out)`; 4.4.1 Postfix&apos;in kendi kodudur.</translation>
    </message>
    <message>
        <source>`nc -vz mx.example.org 25`, to other destinations too</source>
        <translation>Başka hedeflere de `nc -vz mx.example.org 25`</translation>
    </message>
    <message>
        <source>Tried for five days by default (`maximal_queue_lifetime`).</source>
        <translation>Varsayılan olarak beş gün denenir (`maximal_queue_lifetime`).</translation>
    </message>
    <message>
        <source>Mail host lookup failed</source>
        <translation>Posta sunucusu sorgusu başarısız</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>`dig mx example.org`, then the address of each host</source>
        <translation>`dig mx example.org`, ardından her makinenin adresi</translation>
    </message>
    <message>
        <source>The owner of the domain mends the MX that points to nothing; the queue retries.</source>
        <translation>Alan adının sahibi, boşa giden MX&apos;i onarsın; kuyruk yeniden dener.</translation>
    </message>
    <message>
        <source>Login rate exceeded</source>
        <translation>Oturum açma hızı aşıldı</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The client sends AUTH more often than allowed; password guessing or a wrong saved password.</source>
        <translation>İstemci izin verilenden sık AUTH gönderir; parola tahmini ya da yanlış kaydedilmiş parola söz konusudur.</translation>
    </message>
    <message>
        <source>`450 4.7.1 Error: too many AUTH commands from 192.0.2.25`.</source>
        <translation>`450 4.7.1 Error: too many AUTH commands from 192.0.2.25`.</translation>
    </message>
    <message>
        <source>`postconf smtpd_client_auth_rate_limit anvil_rate_time_unit`</source>
        <translation>`postconf smtpd_client_auth_rate_limit anvil_rate_time_unit`</translation>
    </message>
    <message>
        <source>Correct the saved password, and let fail2ban shut out guessers.</source>
        <translation>Kaydedilmiş parolayı düzeltin, parola deneyenleri fail2ban ile dışarıda bırakın.</translation>
    </message>
    <message>
        <source>The credentials were not judged.</source>
        <translation>Kimlik bilgileri değerlendirilmemiştir.</translation>
    </message>
    <message>
        <source>EHLO name not in DNS</source>
        <translation>EHLO adı DNS&apos;te yok</translation>
    </message>
    <message>
        <source>The name with which the client greets has no DNS record (`reject_unknown_helo_hostname`).</source>
        <translation>İstemcinin kendini tanıttığı adın DNS kaydı yoktur (`reject_unknown_helo_hostname`).</translation>
    </message>
    <message>
        <source>`450 4.7.1 &lt;c231c1f0bd02&gt;: Helo command rejected: Host not found`.</source>
        <translation>`450 4.7.1 &lt;c231c1f0bd02&gt;: Helo command rejected: Host not found`.</translation>
    </message>
    <message>
        <source>`postconf smtp_helo_name` on the client</source>
        <translation>İstemcide `postconf smtp_helo_name`</translation>
    </message>
    <message>
        <source>Give the client a name that resolves; in a container set the host name.</source>
        <translation>İstemciye çözülen bir ad verin; konteynerde makine adını ayarlayın.</translation>
    </message>
    <message>
        <source>A name without a dot is 504 5.5.2.</source>
        <translation>Noktasız adın yanıtı 504 5.5.2&apos;dir.</translation>
    </message>
    <message>
        <source>Message rate exceeded</source>
        <translation>İleti hızı aşıldı</translation>
    </message>
    <message>
        <source>The client sends more messages in the time unit than allowed.</source>
        <translation>İstemci birim zamanda izin verilenden çok ileti gönderir.</translation>
    </message>
    <message>
        <source>`450 4.7.1 Error: too much mail from 192.0.2.25`.</source>
        <translation>`450 4.7.1 Error: too much mail from 192.0.2.25`.</translation>
    </message>
    <message>
        <source>`postconf smtpd_client_message_rate_limit anvil_rate_time_unit`</source>
        <translation>`postconf smtpd_client_message_rate_limit anvil_rate_time_unit`</translation>
    </message>
    <message>
        <source>Send more slowly; the admin exempts own machines in `smtpd_client_event_limit_exceptions`.</source>
        <translation>Daha yavaş gönderin; yönetici kendi makinelerini `smtpd_client_event_limit_exceptions` ile muaf tutar.</translation>
    </message>
    <message>
        <source>By default no such limit is set.</source>
        <translation>Varsayılan olarak böyle bir sınır yoktur.</translation>
    </message>
    <message>
        <source>Recipient rate exceeded</source>
        <translation>Alıcı hızı aşıldı</translation>
    </message>
    <message>
        <source>The client names more recipients in the time unit than allowed.</source>
        <translation>İstemci birim zamanda izin verilenden çok alıcı belirtir.</translation>
    </message>
    <message>
        <source>`450 4.7.1 Error: too many recipients from 192.0.2.25`.</source>
        <translation>`450 4.7.1 Error: too many recipients from 192.0.2.25`.</translation>
    </message>
    <message>
        <source>`postconf smtpd_client_recipient_rate_limit anvil_rate_time_unit`</source>
        <translation>`postconf smtpd_client_recipient_rate_limit anvil_rate_time_unit`</translation>
    </message>
    <message>
        <source>Spread the mailing; trusted bulk hosts get an exemption or a port of their own.</source>
        <translation>Gönderimi yayın; güvenilen toplu gönderenlere muafiyet ya da ayrı bir bağlantı noktası verin.</translation>
    </message>
    <message>
        <source>It counts over many transactions; 452 4.5.3 over one.</source>
        <translation>Birçok işlemi sayar; 452 4.5.3 tek işlemi.</translation>
    </message>
    <message>
        <source>No reverse host name</source>
        <translation>Ters makine adı yok</translation>
    </message>
    <message>
        <source>The client&apos;s IP address has no PTR record (`reject_unknown_reverse_client_hostname`).</source>
        <translation>İstemcinin IP adresinin PTR kaydı yoktur (`reject_unknown_reverse_client_hostname`).</translation>
    </message>
    <message>
        <source>`450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.25]`.</source>
        <translation>`450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.25]`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`</source>
        <translation>`dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Have the owner of the address set a PTR.</source>
        <translation>PTR kaydını adresin sahibine yaptırın.</translation>
    </message>
    <message>
        <source>4.7.25 is stricter: there the name must lead back.</source>
        <translation>4.7.25 daha katıdır: Orada ad geri de götürmelidir.</translation>
    </message>
    <message>
        <source>Host name does not match</source>
        <translation>Makine adı uymuyor</translation>
    </message>
    <message>
        <source>The IP address has no name, or the name does not resolve back to it (`reject_unknown_client_hostname`). The code stays 450 unless `unknown_client_reject_code` is 550; while DNS fails it is 450 always.</source>
        <translation>IP adresinin adı yoktur ya da ad aynı adrese çözülmez (`reject_unknown_client_hostname`). `unknown_client_reject_code` 550 yapılmadıkça kod 450 kalır; DNS hatasında hep 450&apos;dir.</translation>
    </message>
    <message>
        <source>`450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.25]`; before Postfix 3.0 with 4.7.1.</source>
        <translation>`450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.25]`; Postfix 3.0&apos;dan önce 4.7.1 ile.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`, then `dig +short a mail.example.org`</source>
        <translation>`dig +short -x 192.0.2.25`, ardından `dig +short a mail.example.org`</translation>
    </message>
    <message>
        <source>Let PTR and A/AAAA agree.</source>
        <translation>PTR kaydıyla A/AAAA kaydının birbirini tutmasını sağlayın.</translation>
    </message>
    <message>
        <source>It never heals by waiting unless DNS was down.</source>
        <translation>Neden bir DNS arızası değilse beklemekle düzelmez.</translation>
    </message>
    <message>
        <source>Table lookup failed</source>
        <translation>Tablo sorgusu başarısız</translation>
    </message>
    <message>
        <source>A lookup table, mostly LDAP or SQL, did not answer.</source>
        <translation>Çoğunlukla LDAP veya SQL olan bir arama tablosu yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>`451 4.3.0 &lt;jane@example.org&gt;: Temporary lookup failure`.</source>
        <translation>`451 4.3.0 &lt;jane@example.org&gt;: Temporary lookup failure`.</translation>
    </message>
    <message>
        <source>`postmap -q jane@example.org mysql:/etc/postfix/virtual.cf`</source>
        <translation>`postmap -q jane@example.org mysql:/etc/postfix/virtual.cf`</translation>
    </message>
    <message>
        <source>Restart the database or correct file permissions and password; nothing is lost meanwhile.</source>
        <translation>Veritabanını yeniden başlatın ya da dosya izinlerini ve parolayı düzeltin; bu arada posta kaybolmaz.</translation>
    </message>
    <message>
        <source>Postfix defers rather than call a user unknown by mistake.</source>
        <translation>Postfix, var olan bir kullanıcıya yanlışlıkla “bilinmiyor” demektense postayı erteler.</translation>
    </message>
    <message>
        <source>Queue file write error</source>
        <translation>Kuyruk dosyası yazma hatası</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>`journalctl -t postfix/cleanup`, `df -h /var/spool/postfix`</source>
        <translation>`journalctl -t postfix/cleanup`, `df -h /var/spool/postfix`</translation>
    </message>
    <message>
        <source>Restart the filter or free the disk.</source>
        <translation>Filtreyi yeniden başlatın ya da diskte yer açın.</translation>
    </message>
    <message>
        <source>The message is safe with its sender.</source>
        <translation>İleti gönderenin kuyruğunda güvendedir.</translation>
    </message>
    <message>
        <source>Server configuration problem</source>
        <translation>Sunucu yapılandırma sorunu</translation>
    </message>
    <message>
        <source>The receiving Postfix has a fault in its restrictions: an unknown name, a missing table or policy service.</source>
        <translation>Alan Postfix&apos;in kısıtlamalarında hata vardır: bilinmeyen ad, eksik tablo veya ilke hizmeti.</translation>
    </message>
    <message>
        <source>`postfix check`, `journalctl -t postfix/smtpd | grep -E &apos;warning|fatal&apos;`</source>
        <translation>`postfix check`, `journalctl -t postfix/smtpd | grep -E &apos;warning|fatal&apos;`</translation>
    </message>
    <message>
        <source>Read the warning in the log of that second, mend it, `postfix reload`.</source>
        <translation>O saniyedeki uyarıyı okuyup düzeltin, `postfix reload` çalıştırın.</translation>
    </message>
    <message>
        <source>All senders get it until then.</source>
        <translation>O zamana dek herkes bunu alır.</translation>
    </message>
    <message>
        <source>Service unavailable, by a filter</source>
        <translation>Hizmet kullanılamıyor (filtre)</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>`postconf smtpd_milters milter_default_action`</source>
        <translation>`postconf smtpd_milters milter_default_action`</translation>
    </message>
    <message>
        <source>Wait; as the admin, see whether opendkim, rspamd or clamav run.</source>
        <translation>Bekleyin; yöneticiyseniz opendkim, rspamd veya clamav&apos;ın çalışıp çalışmadığına bakın.</translation>
    </message>
    <message>
        <source>A final verdict would be 550 5.7.1.</source>
        <translation>Kesin bir ret 550 5.7.1 ile bildirilirdi.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>The queue&apos;s file system has less room than `queue_minfree` or 1.5 times `message_size_limit`.</source>
        <translation>Kuyruğun dosya sisteminde `queue_minfree` değerinden ya da `message_size_limit` değerinin 1,5 katından az yer vardır.</translation>
    </message>
    <message>
        <source>`452 4.3.1 Insufficient system storage`.</source>
        <translation>`452 4.3.1 Insufficient system storage`.</translation>
    </message>
    <message>
        <source>`df -h /var/spool/postfix`, `df -i /var/spool/postfix`</source>
        <translation>`df -h /var/spool/postfix`, `df -i /var/spool/postfix`</translation>
    </message>
    <message>
        <source>Free space; old logs and a stuck queue are the usual causes.</source>
        <translation>Yer açın; olağan nedenler eski günlükler ve takılmış kuyruktur.</translation>
    </message>
    <message>
        <source>Every sender is put off until then.</source>
        <translation>O zamana dek her gönderen ertelenir.</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Çok fazla alıcı</translation>
    </message>
    <message>
        <source>The transaction reached `smtpd_recipient_limit`, 1000 by default.</source>
        <translation>İşlem, varsayılanı 1000 olan `smtpd_recipient_limit` sınırına ulaşmıştır.</translation>
    </message>
    <message>
        <source>`452 4.5.3 Error: too many recipients`.</source>
        <translation>`452 4.5.3 Error: too many recipients`.</translation>
    </message>
    <message>
        <source>`postconf smtpd_recipient_limit`</source>
        <translation>`postconf smtpd_recipient_limit`</translation>
    </message>
    <message>
        <source>Send the rest in another transaction; servers do it unasked.</source>
        <translation>Kalanları başka bir işlemde gönderin; sunucular bunu kendiliğinden yapar.</translation>
    </message>
    <message>
        <source>The accepted ones stay valid.</source>
        <translation>Kabul edilenler geçerlidir.</translation>
    </message>
    <message>
        <source>TLS not available</source>
        <translation>TLS kullanılamıyor</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server offers STARTTLS and cannot start it: key or certificate unreadable, or tlsmgr down.</source>
        <translation>Sunucu STARTTLS sunar ama başlatamaz: anahtar veya sertifika okunamıyordur ya da tlsmgr çalışmıyordur.</translation>
    </message>
    <message>
        <source>`454 4.7.0 TLS not available due to local problem`.</source>
        <translation>`454 4.7.0 TLS not available due to local problem`.</translation>
    </message>
    <message>
        <source>`postconf smtpd_tls_chain_files smtpd_tls_cert_file smtpd_tls_key_file`</source>
        <translation>`postconf smtpd_tls_chain_files smtpd_tls_cert_file smtpd_tls_key_file`</translation>
    </message>
    <message>
        <source>Mend path and permissions, then `postfix reload`.</source>
        <translation>Yolu ve izinleri düzeltip `postfix reload` çalıştırın.</translation>
    </message>
    <message>
        <source>The client may go on unencrypted if its rules permit.</source>
        <translation>Kuralları izin veriyorsa istemci şifrelenmemiş sürdürebilir.</translation>
    </message>
    <message>
        <source>Bad recipient syntax</source>
        <translation>Alıcı sözdizimi bozuk</translation>
    </message>
    <message>
        <source>The address in RCPT TO cannot be parsed.</source>
        <translation>RCPT TO&apos;daki adres ayrıştırılamaz.</translation>
    </message>
    <message>
        <source>`501 5.1.3 Bad recipient address syntax`.</source>
        <translation>`501 5.1.3 Bad recipient address syntax`.</translation>
    </message>
    <message>
        <source>Strip spaces, double dots and display names from the envelope address.</source>
        <translation>Zarf adresinden boşluğu, çift noktayı ve görünen adı çıkarın.</translation>
    </message>
    <message>
        <source>MAIL FROM has 5.1.7.</source>
        <translation>MAIL FROM için 5.1.7 vardır.</translation>
    </message>
    <message>
        <source>Bad sender syntax</source>
        <translation>Gönderen sözdizimi bozuk</translation>
    </message>
    <message>
        <source>The address in MAIL FROM cannot be parsed.</source>
        <translation>MAIL FROM&apos;daki adres ayrıştırılamaz.</translation>
    </message>
    <message>
        <source>`501 5.1.7 Bad sender address syntax`.</source>
        <translation>`501 5.1.7 Bad sender address syntax`.</translation>
    </message>
    <message>
        <source>Write `MAIL FROM:&lt;app@example.org&gt;` and nothing more than parameters behind it.</source>
        <translation>`MAIL FROM:&lt;app@example.org&gt;` yazın; ardında parametreden başka bir şey olmasın.</translation>
    </message>
    <message>
        <source>RCPT TO has 5.1.3.</source>
        <translation>RCPT TO için 5.1.3 vardır.</translation>
    </message>
    <message>
        <source>EHLO name malformed</source>
        <translation>EHLO adı bozuk</translation>
    </message>
    <message>
        <source>The EHLO name holds characters that no host name has (`reject_invalid_helo_hostname`).</source>
        <translation>EHLO adında makine adında bulunamayacak karakterler vardır (`reject_invalid_helo_hostname`).</translation>
    </message>
    <message>
        <source>Rename it, or set the EHLO name apart from it.</source>
        <translation>Adı değiştirin ya da EHLO adını ayrı verin.</translation>
    </message>
    <message>
        <source>504 accepts the form and misses the domain.</source>
        <translation>504 biçimi kabul eder, alan adını eksik bulur.</translation>
    </message>
    <message>
        <source>Commands in the wrong order</source>
        <translation>Komutlar yanlış sırada</translation>
    </message>
    <message>
        <source>A command came before the one it needs.</source>
        <translation>Komut, kendisinden önce gelmesi gereken komuttan önce gönderilmiştir.</translation>
    </message>
    <message>
        <source>`503 5.5.1 Error: send HELO/EHLO first`, `Error: need MAIL command` or `Error: need RCPT command`.</source>
        <translation>`503 5.5.1 Error: send HELO/EHLO first`, `Error: need MAIL command` ya da `Error: need RCPT command`.</translation>
    </message>
    <message>
        <source>Look at the reply before: a refused MAIL or RCPT leads to it.</source>
        <translation>Bundan önceki yanıta bakın: Reddedilen MAIL veya RCPT buna götürür.</translation>
    </message>
    <message>
        <source>When all recipients were refused, DATA gets 554 5.5.1.</source>
        <translation>Tüm alıcılar reddedildiyse DATA 554 5.5.1 alır.</translation>
    </message>
    <message>
        <source>Address without a domain</source>
        <translation>Alan adsız adres</translation>
    </message>
    <message>
        <source>Sender or recipient has no full domain (`reject_non_fqdn_sender`, `reject_non_fqdn_recipient`).</source>
        <translation>Gönderenin veya alıcının tam alan adı yoktur (`reject_non_fqdn_sender`, `reject_non_fqdn_recipient`).</translation>
    </message>
    <message>
        <source>`504 5.5.2 &lt;root&gt;: Sender address rejected: need fully-qualified address`.</source>
        <translation>`504 5.5.2 &lt;root&gt;: Sender address rejected: need fully-qualified address`.</translation>
    </message>
    <message>
        <source>The EHLO name has its own text under this code.</source>
        <translation>EHLO adının bu kodda ayrı metni vardır.</translation>
    </message>
    <message>
        <source>EHLO name without a domain</source>
        <translation>Alan adı içermeyen EHLO adı</translation>
    </message>
    <message>
        <source>The EHLO name has no domain part (`reject_non_fqdn_helo_hostname`).</source>
        <translation>EHLO adının alan adı bölümü yoktur (`reject_non_fqdn_helo_hostname`).</translation>
    </message>
    <message>
        <source>`504 5.5.2 &lt;c231c1f0bd02&gt;: Helo command rejected: need fully-qualified hostname`.</source>
        <translation>`504 5.5.2 &lt;c231c1f0bd02&gt;: Helo command rejected: need fully-qualified hostname`.</translation>
    </message>
    <message>
        <source>`hostname -f`</source>
        <translation>`hostname -f`</translation>
    </message>
    <message>
        <source>Set `myhostname` or the program&apos;s EHLO name to a full one.</source>
        <translation>`myhostname` ayarını ya da programın EHLO adını alan adıyla birlikte tam yazın.</translation>
    </message>
    <message>
        <source>A full name that does not exist is 450 4.7.1.</source>
        <translation>Tam olup DNS&apos;te bulunmayan adın yanıtı 450 4.7.1&apos;dir.</translation>
    </message>
    <message>
        <source>Protocol error (postscreen)</source>
        <translation>Protokol hatası (postscreen)</translation>
    </message>
    <message>
        <source>postscreen caught the client speaking out of turn or pipelining what was not offered, and drops it.</source>
        <translation>postscreen, sırası gelmeden konuşan veya sunulmamış ardışık komut gönderen istemciyi yakalar ve bağlantıyı keser.</translation>
    </message>
    <message>
        <source>`521 5.5.1 Protocol error`.</source>
        <translation>`521 5.5.1 Protocol error`.</translation>
    </message>
    <message>
        <source>`grep postscreen /var/log/mail.log`: `PREGREET`, `COMMAND PIPELINING`</source>
        <translation>`grep postscreen /var/log/mail.log`: `PREGREET`, `COMMAND PIPELINING`</translation>
    </message>
    <message>
        <source>Mend the client; as the admin, allow a known partner in `postscreen_access_list`.</source>
        <translation>İstemciyi düzeltin; yöneticiyseniz bilinen bir ortağa `postscreen_access_list` içinde izin verin.</translation>
    </message>
    <message>
        <source>550 with the same words keeps the connection for the log.</source>
        <translation>Aynı sözlerle 550, günlüğe yazmak için bağlantıyı tutar.</translation>
    </message>
    <message>
        <source>Bare line feed</source>
        <translation>Yalın satır besleme</translation>
    </message>
    <message>
        <source>`postconf smtpd_forbid_bare_newline smtpd_forbid_bare_newline_exclusions`</source>
        <translation>`postconf smtpd_forbid_bare_newline smtpd_forbid_bare_newline_exclusions`</translation>
    </message>
    <message>
        <source>Let the program end lines with CRLF; exempt an old device on the inside.</source>
        <translation>Program satırları CRLF ile bitirsin; içerideki eski aygıtı muaf tutun.</translation>
    </message>
    <message>
        <source>Mail of ordinary servers never has it.</source>
        <translation>Olağan sunucuların postasında bulunmaz.</translation>
    </message>
    <message>
        <source>Not SMTP at all</source>
        <translation>SMTP değil</translation>
    </message>
    <message>
        <source>The client sent HTTP or another forbidden command (`smtpd_forbidden_commands`), and postscreen hangs up; smtpd says the same with 221 2.7.0.</source>
        <translation>İstemci HTTP ya da yasak başka bir komut (`smtpd_forbidden_commands`) göndermiş, postscreen bağlantıyı kapatmıştır; smtpd aynı sözleri 221 2.7.0 ile söyler.</translation>
    </message>
    <message>
        <source>`521 5.7.0 Error: I can break rules, too. Goodbye.`</source>
        <translation>`521 5.7.0 Error: I can break rules, too. Goodbye.`</translation>
    </message>
    <message>
        <source>Log for `GET`, `POST` or `CONNECT`</source>
        <translation>Günlükte `GET`, `POST` veya `CONNECT`</translation>
    </message>
    <message>
        <source>Point the web client or scanner elsewhere; nothing else is wrong.</source>
        <translation>Web istemcisini veya tarama aracını başka yere yöneltin; başka bir sorun yoktur.</translation>
    </message>
    <message>
        <source>Attacks that send mail commands through a browser stop here.</source>
        <translation>Web tarayıcısı üzerinden posta komutu gönderen saldırılar burada durur.</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS gerekli</translation>
    </message>
    <message>
        <source>The server takes mail over TLS only (`smtpd_tls_security_level = encrypt`).</source>
        <translation>Sunucu yalnızca TLS ile posta alır (`smtpd_tls_security_level = encrypt`).</translation>
    </message>
    <message>
        <source>`530 5.7.0 Must issue a STARTTLS command first`.</source>
        <translation>`530 5.7.0 Must issue a STARTTLS command first`.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mail.example.org:587`</source>
        <translation>`openssl s_client -starttls smtp -connect mail.example.org:587`</translation>
    </message>
    <message>
        <source>Enable STARTTLS in the client; keep `may` on the public port 25.</source>
        <translation>İstemcide STARTTLS&apos;i açın; herkese açık 25 numaralı bağlantı noktasında `may` bırakın.</translation>
    </message>
    <message>
        <source>The login comes after that.</source>
        <translation>Oturum bundan sonra açılır.</translation>
    </message>
    <message>
        <source>Unknown in virtual alias table</source>
        <translation>Sanal takma ad tablosunda bilinmiyor</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in virtual alias table`.</source>
        <translation>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in virtual alias table`.</translation>
    </message>
    <message>
        <source>Outside, look at the spelling.</source>
        <translation>Dışarıdaysanız yazıma bakın.</translation>
    </message>
    <message>
        <source>It covers domains that only consist of aliases.</source>
        <translation>Yalnız takma adlardan oluşan alan adları içindir.</translation>
    </message>
    <message>
        <source>Unknown in local recipient table</source>
        <translation>Yerel alıcı tablosunda bilinmiyor</translation>
    </message>
    <message>
        <source>Postfix found no such user in `local_recipient_maps`.</source>
        <translation>Postfix `local_recipient_maps` içinde böyle bir kullanıcı bulamamıştır.</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in local recipient table`.</source>
        <translation>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in local recipient table`.</translation>
    </message>
    <message>
        <source>`getent passwd jane`, `postalias -q jane /etc/aliases`</source>
        <translation>`getent passwd jane`, `postalias -q jane /etc/aliases`</translation>
    </message>
    <message>
        <source>Correct the address, if you are the sender.</source>
        <translation>Gönderenseniz adresi düzeltin.</translation>
    </message>
    <message>
        <source>Create the account or alias (`newaliases` afterwards); a domain hosted elsewhere must not stand in `mydestination`.</source>
        <translation>Hesabı veya takma adı oluşturun (ardından `newaliases`); başka yerde barındırılan alan adı `mydestination` içinde durmamalıdır.</translation>
    </message>
    <message>
        <source>It covers domains in `mydestination`, whose users are system accounts.</source>
        <translation>Kullanıcıları sistem hesabı olan `mydestination` alan adları içindir.</translation>
    </message>
    <message>
        <source>Unknown in virtual mailbox table</source>
        <translation>Sanal posta kutusu tablosunda bilinmiyor</translation>
    </message>
    <message>
        <source>Postfix found no such user in `virtual_mailbox_maps`.</source>
        <translation>Postfix `virtual_mailbox_maps` içinde böyle bir kullanıcı bulamamıştır.</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in virtual mailbox table`.</source>
        <translation>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in virtual mailbox table`.</translation>
    </message>
    <message>
        <source>The sender corrects the address.</source>
        <translation>Gönderen taraftaysanız adresi düzeltin.</translation>
    </message>
    <message>
        <source>Add the mailbox to the table or database, then run `postmap` for a file.</source>
        <translation>Kutuyu tabloya veya veritabanına ekleyin, dosyaysa `postmap` çalıştırın.</translation>
    </message>
    <message>
        <source>It covers domains in `virtual_mailbox_domains`.</source>
        <translation>`virtual_mailbox_domains` alan adları içindir.</translation>
    </message>
    <message>
        <source>Unknown in relay recipient table</source>
        <translation>Aktarma alıcıları tablosunda bilinmiyor</translation>
    </message>
    <message>
        <source>Postfix found no such user in `relay_recipient_maps`.</source>
        <translation>Postfix `relay_recipient_maps` içinde böyle bir kullanıcı bulamamıştır.</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in relay recipient table`.</source>
        <translation>`550 5.1.1 &lt;jane@example.org&gt;: Recipient address rejected: User unknown in relay recipient table`.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the address is right.</source>
        <translation>Adresin doğru olup olmadığını alıcıya sorun.</translation>
    </message>
    <message>
        <source>Bring the list of the inner server&apos;s users up to date.</source>
        <translation>İç sunucudaki kullanıcıların listesini güncelleyin.</translation>
    </message>
    <message>
        <source>It covers domains passed on to another server.</source>
        <translation>Başka bir sunucuya aktarılan alan adları içindir.</translation>
    </message>
    <message>
        <source>Unknown user on this machine</source>
        <translation>Bu makinede bilinmeyen kullanıcı</translation>
    </message>
    <message>
        <source>Local or virtual delivery found no such user after the message had been accepted.</source>
        <translation>Yerel veya sanal teslim, ileti kabul edildikten sonra böyle bir kullanıcı bulamamıştır.</translation>
    </message>
    <message>
        <source>A bounce with `unknown user: &quot;jane&quot;` and 5.1.1, without basic code.</source>
        <translation>`unknown user: &quot;jane&quot;` ve 5.1.1 içeren, temel kodu olmayan bir geri dönen ileti.</translation>
    </message>
    <message>
        <source>`postconf local_recipient_maps`: not empty?</source>
        <translation>`postconf local_recipient_maps`: Boş değil mi?</translation>
    </message>
    <message>
        <source>Check recipients before acceptance, so that no bounces go to forged senders.</source>
        <translation>Alıcıları kabulden önce denetleyin; böylece sahte gönderenlere bildirim gitmez.</translation>
    </message>
    <message>
        <source>In the dialogue itself the table texts appear.</source>
        <translation>Diyalog içinde tablo metinleri görülür.</translation>
    </message>
    <message>
        <source>Host or domain not found</source>
        <translation>Makine veya alan adı bulunamadı</translation>
    </message>
    <message>
        <source>DNS has no MX or address for the recipient&apos;s domain.</source>
        <translation>DNS&apos;te alıcı alan adının MX&apos;i veya adresi yoktur.</translation>
    </message>
    <message>
        <source>`dig mx example.org` on this server, and in the chroot `/var/spool/postfix/etc/resolv.conf`</source>
        <translation>Bu sunucuda `dig mx example.org`, chroot içinde `/var/spool/postfix/etc/resolv.conf`</translation>
    </message>
    <message>
        <source>Correct the domain; if every domain fails, mend the resolver and copy it into the chroot.</source>
        <translation>Alan adını düzeltin; hepsi başarısızsa çözümleyiciyi onarıp chroot içine kopyalayın.</translation>
    </message>
    <message>
        <source>With `try again` behind it, DNS only failed for now.</source>
        <translation>Arkasında `try again` varsa DNS yalnızca geçici başarısızdır.</translation>
    </message>
    <message>
        <source>Mail loops back to itself</source>
        <translation>Posta kendine dönüyor</translation>
    </message>
    <message>
        <source>This server is the best MX for the domain but is not set to take its mail.</source>
        <translation>Bu sunucu alan adının en iyi MX&apos;idir ama postasını almaya ayarlı değildir.</translation>
    </message>
    <message>
        <source>`status=bounced (mail for example.org loops back to myself)` with 5.4.6.</source>
        <translation>5.4.6 ile `status=bounced (mail for example.org loops back to myself)`.</translation>
    </message>
    <message>
        <source>`postconf mydestination relay_domains transport_maps`</source>
        <translation>`postconf mydestination relay_domains transport_maps`</translation>
    </message>
    <message>
        <source>Add the domain to `mydestination` or the virtual domains, or give a `transport_maps` line to the inner server.</source>
        <translation>Alan adını `mydestination` ya da sanal alan adlarına ekleyin veya iç sunucu için `transport_maps` satırı yazın.</translation>
    </message>
    <message>
        <source>Behind NAT set `proxy_interfaces`, and Postfix sees the loop in time.</source>
        <translation>NAT arkasında `proxy_interfaces` ayarlayın; Postfix döngüyü zamanında görür.</translation>
    </message>
    <message>
        <source>Spoke before the greeting (postscreen)</source>
        <translation>Karşılamadan önce konuştu (postscreen)</translation>
    </message>
    <message>
        <source>The client sent data before its turn; with `enforce` postscreen refuses each recipient and logs who it was.</source>
        <translation>İstemci sırası gelmeden veri göndermiştir; `enforce` ile postscreen her alıcıyı reddeder ve kim olduğunu günlüğe yazar.</translation>
    </message>
    <message>
        <source>`550 5.5.1 Protocol error`.</source>
        <translation>`550 5.5.1 Protocol error`.</translation>
    </message>
    <message>
        <source>`postconf postscreen_greet_action`</source>
        <translation>`postconf postscreen_greet_action`</translation>
    </message>
    <message>
        <source>Let the client wait for the whole greeting.</source>
        <translation>İstemci karşılamanın tümünü beklesin.</translation>
    </message>
    <message>
        <source>521 is the same with `drop`.</source>
        <translation>521, aynısının `drop` ayarlı biçimidir.</translation>
    </message>
    <message>
        <source>Bounce with several recipients</source>
        <translation>Birden çok alıcılı geri dönen ileti</translation>
    </message>
    <message>
        <source>A message with an empty sender names several recipients, which no real bounce does (`reject_multi_recipient_bounce`).</source>
        <translation>Göndereni boş olan bir iletide birkaç alıcı vardır; gerçek geri dönen iletilerde bu olmaz (`reject_multi_recipient_bounce`).</translation>
    </message>
    <message>
        <source>`550 5.5.3 &lt;&gt;: Data command rejected: Multi-recipient bounce`.</source>
        <translation>`550 5.5.3 &lt;&gt;: Data command rejected: Multi-recipient bounce`.</translation>
    </message>
    <message>
        <source>Send such notices one at a time, or with a sender.</source>
        <translation>Böyle bildirimleri tek tek ya da gönderen adresiyle yollayın.</translation>
    </message>
    <message>
        <source>Mostly spam meets it.</source>
        <translation>Buna çoğunlukla istenmeyen ileti takılır.</translation>
    </message>
    <message>
        <source>Message content rejected</source>
        <translation>İleti içeriği reddedildi</translation>
    </message>
    <message>
        <source>`header_checks`, `body_checks` or a milter refused the message; a rule may add its own text.</source>
        <translation>`header_checks`, `body_checks` ya da bir milter iletiyi reddetmiştir; kural kendi metnini ekleyebilir.</translation>
    </message>
    <message>
        <source>The log line of cleanup tells the rule: `grep reject: /var/log/mail.log`</source>
        <translation>cleanup&apos;ın günlük satırı kuralı gösterir: `grep reject: /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Change what the rule names; the admin corrects a pattern that is too wide.</source>
        <translation>Kuralın belirttiği şeyi değiştirin; yönetici, fazla geniş bir kalıbı daraltmalıdır.</translation>
    </message>
    <message>
        <source>451 4.7.1 is a filter that only defers.</source>
        <translation>451 4.7.1, yalnızca erteleyen bir filtrenin yanıtıdır.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>The message exceeds `message_size_limit`, 10240000 bytes by default.</source>
        <translation>İleti, varsayılanı 10240000 bayt olan `message_size_limit` sınırını aşar.</translation>
    </message>
    <message>
        <source>`postconf message_size_limit`</source>
        <translation>`postconf message_size_limit`</translation>
    </message>
    <message>
        <source>With `SIZE=` the refusal comes at MAIL FROM already.</source>
        <translation>`SIZE=` varsa ret daha MAIL FROM&apos;da gelir.</translation>
    </message>
    <message>
        <source>SMTPUTF8 must be declared</source>
        <translation>SMTPUTF8 bildirilmeli</translation>
    </message>
    <message>
        <source>An address has non-ASCII letters, and MAIL FROM lacks `SMTPUTF8`.</source>
        <translation>Adreste ASCII dışı harf vardır, MAIL FROM&apos;da ise `SMTPUTF8` yoktur.</translation>
    </message>
    <message>
        <source>`553 5.6.7 Must declare SMTPUTF8 to send unicode address`.</source>
        <translation>`553 5.6.7 Must declare SMTPUTF8 to send unicode address`.</translation>
    </message>
    <message>
        <source>`postconf smtputf8_enable`</source>
        <translation>`postconf smtputf8_enable`</translation>
    </message>
    <message>
        <source>Use the ASCII form of the domain (`xn--…`), or a client that does SMTPUTF8.</source>
        <translation>Alan adının ASCII biçimini (`xn--…`) ya da SMTPUTF8 bilen bir istemci kullanın.</translation>
    </message>
    <message>
        <source>Letters in names and subjects need no SMTPUTF8.</source>
        <translation>Adlardaki ve konulardaki harfler SMTPUTF8 gerektirmez.</translation>
    </message>
    <message>
        <source>Sender address not owned by the login</source>
        <translation>Gönderen adresi oturum açan kullanıcıya ait değil</translation>
    </message>
    <message>
        <source>The login may not use this sender address (`reject_sender_login_mismatch` and its parts, `smtpd_sender_login_maps`).</source>
        <translation>Oturum açan kullanıcı bu gönderen adresini kullanamaz (`reject_sender_login_mismatch` ve parçaları, `smtpd_sender_login_maps`).</translation>
    </message>
    <message>
        <source>Choose the address of the login, or let the admin add this one to the map.</source>
        <translation>Oturum açtığınız hesabın adresini seçin ya da yönetici bunu tabloya eklesin.</translation>
    </message>
    <message>
        <source>The From header plays no part, MAIL FROM does.</source>
        <translation>From başlığı değil MAIL FROM önemlidir.</translation>
    </message>
    <message>
        <source>Too many hops</source>
        <translation>Çok fazla durak</translation>
    </message>
    <message>
        <source>The message has more Received headers than `hopcount_limit`, 50 by default.</source>
        <translation>İletide, varsayılanı 50 olan `hopcount_limit` değerinden çok Received başlığı vardır.</translation>
    </message>
    <message>
        <source>`554 5.4.0 Error: too many hops`.</source>
        <translation>`554 5.4.0 Error: too many hops`.</translation>
    </message>
    <message>
        <source>Received headers: which names repeat?</source>
        <translation>Received başlıkları: Hangi adlar yineleniyor?</translation>
    </message>
    <message>
        <source>Break the forwarding circle.</source>
        <translation>Yönlendirme döngüsünü kırın.</translation>
    </message>
    <message>
        <source>A loop to itself is 5.4.6.</source>
        <translation>Posta hemen kendine dönüyorsa kod 5.4.6&apos;dır.</translation>
    </message>
    <message>
        <source>No valid recipients</source>
        <translation>Geçerli alıcı yok</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>Every RCPT TO was refused, and the client sends DATA all the same, as pipelining clients may.</source>
        <translation>Her RCPT TO reddedilmiş, istemci yine de DATA göndermiştir; ardışık komut gönderen istemciler bunu yapabilir.</translation>
    </message>
    <message>
        <source>`554 5.5.1 Error: no valid recipients`.</source>
        <translation>`554 5.5.1 Error: no valid recipients`.</translation>
    </message>
    <message>
        <source>The replies to RCPT TO just before</source>
        <translation>Hemen önceki RCPT TO yanıtları</translation>
    </message>
    <message>
        <source>Act on those; this line is only the echo.</source>
        <translation>Onlara göre davranın; bu satır yalnızca yankıdır.</translation>
    </message>
    <message>
        <source>It is no cause of its own.</source>
        <translation>Kendi başına bir neden değildir.</translation>
    </message>
    <message>
        <source>Refused by an access rule</source>
        <translation>Erişim kuralıyla ret</translation>
    </message>
    <message>
        <source>An access table or a bare `reject` in the restrictions refused client, sender or recipient.</source>
        <translation>Bir erişim tablosu ya da kısıtlamalardaki yalın `reject` istemciyi, göndereni veya alıcıyı reddetmiştir.</translation>
    </message>
    <message>
        <source>`postmap -q 192.0.2.25 hash:/etc/postfix/access`</source>
        <translation>`postmap -q 192.0.2.25 hash:/etc/postfix/access`</translation>
    </message>
    <message>
        <source>On port 587 or 465 log in first: there the words mostly mean that no login took place. Otherwise ask the receiving admin for an exception.</source>
        <translation>587 veya 465 numaralı bağlantı noktasında önce oturum açın: Orada bu sözler çoğu kez oturum açılmadığını gösterir. Değilse alan tarafın yöneticisinden istisna isteyin.</translation>
    </message>
    <message>
        <source>With `permit_sasl_authenticated` before a `reject`, it means that the login failed to happen.</source>
        <translation>`reject` öncesinde `permit_sasl_authenticated` varsa oturum açılmadığı anlamına gelir.</translation>
    </message>
    <message>
        <source>Client on a block list</source>
        <translation>İstemci engelleme listesinde</translation>
    </message>
    <message>
        <source>A DNS list that the server asks (`reject_rbl_client`) names the client&apos;s address.</source>
        <translation>Sunucunun sorduğu bir DNS listesi (`reject_rbl_client`) istemcinin adresini içerir.</translation>
    </message>
    <message>
        <source>`554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org`.</source>
        <translation>`554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org`.</translation>
    </message>
    <message>
        <source>The list named after `blocked using`</source>
        <translation>`blocked using` sonrasında yazan liste</translation>
    </message>
    <message>
        <source>Ask that list for removal; as the receiver, see that the list still exists and answers your resolver.</source>
        <translation>Çıkarılmayı o listeden isteyin; alan tarafsanız listenin hâlâ var olduğunu ve çözümleyicinize yanıt verdiğinden emin olun.</translation>
    </message>
    <message>
        <source>`Access denied` instead comes from a table of the server.</source>
        <translation>`Access denied` ise sunucunun bir tablosundan gelir.</translation>
    </message>
    <message>
        <source>Relay access denied</source>
        <translation>Aktarma reddedildi</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain is none that this server takes mail for, and the client is neither in `mynetworks` nor logged in.</source>
        <translation>Alıcının alan adı bu sunucunun posta aldıklarından değildir; istemci ne `mynetworks` içindedir ne de oturum açmıştır.</translation>
    </message>
    <message>
        <source>`554 5.7.1 &lt;jane@example.org&gt;: Relay access denied`; 454 4.7.1 with `defer_unauth_destination`.</source>
        <translation>`554 5.7.1 &lt;jane@example.org&gt;: Relay access denied`; `defer_unauth_destination` ile 454 4.7.1.</translation>
    </message>
    <message>
        <source>`postconf mydestination relay_domains virtual_mailbox_domains mynetworks`</source>
        <translation>`postconf mydestination relay_domains virtual_mailbox_domains mynetworks`</translation>
    </message>
    <message>
        <source>As a user, switch the login on and use port 587.</source>
        <translation>Kullanıcıysanız oturum açmayı etkinleştirin ve 587 numaralı bağlantı noktasını kullanın.</translation>
    </message>
    <message>
        <source>As the admin of the recipient&apos;s domain, list the domain in one of these settings.</source>
        <translation>Alıcı alan adının yöneticisiyseniz alan adını bu ayarlardan birine yazın.</translation>
    </message>
    <message>
        <source>An unknown user of a domain that is served gets 550 5.1.1.</source>
        <translation>Hizmet verilen bir alan adındaki bilinmeyen kullanıcının yanıtı 550 5.1.1&apos;dir.</translation>
    </message>
    <message>
        <source>Domain takes no mail (null MX)</source>
        <translation>Alan adı posta almıyor (null MX)</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain publishes `MX 0 .`, by which it says that it takes no mail (RFC 7505). For a sender&apos;s domain the reply is 550 5.7.27.</source>
        <translation>Alıcı alan adı, posta almadığını bildiren `MX 0 .` kaydını yayımlar (RFC 7505). Gönderenin alan adı böyleyse yanıt 550 5.7.27&apos;dir.</translation>
    </message>
    <message>
        <source>Look for the right domain; as its owner, replace the null MX if mail is wanted.</source>
        <translation>Doğru alan adını arayın; alan adı sizinse ve posta almak istiyorsanız boş MX kaydını değiştirin.</translation>
    </message>
    <message>
        <source>No server was asked: DNS alone decides.</source>
        <translation>Hiçbir sunucuya sorulmaz; karar DNS&apos;indir.</translation>
    </message>
    <message>
        <source>`421 4.7.0 mail.example.org Error: too many connections from 192.0.2.25`, or `too many new TLS sessions`; the same TLS limit answers STARTTLS with 454 4.7.0.</source>
        <translation>`421 4.7.0 mail.example.org Error: too many connections from 192.0.2.25` ya da `too many new TLS sessions`; aynı TLS sınırı STARTTLS komutunu 454 4.7.0 ile yanıtlar.</translation>
    </message>
    <message>
        <source>postscreen sends `421 4.7.0 Error: too many connections` too, before smtpd is reached.</source>
        <translation>postscreen de smtpd&apos;ye sıra gelmeden `421 4.7.0 Error: too many connections` gönderir.</translation>
    </message>
    <message>
        <source>Postfix asks the next server whether the address exists, and the answer is still out or was an error. A final no has the same 450 by default, since `unverified_recipient_reject_code` is 450.</source>
        <translation>Postfix adresin var olup olmadığını sonraki sunucuya sorar; yanıt henüz gelmemiştir ya da bir hatadır. `unverified_recipient_reject_code` varsayılan olarak 450 olduğundan kesin ret de aynı 450 ile gelir.</translation>
    </message>
    <message>
        <source>`450 4.1.1 &lt;jane@example.org&gt;: Recipient address rejected: unverified address`, followed by what the probe met; `550 5.1.1` with `undeliverable address` where the setting is 550.</source>
        <translation>`450 4.1.1 &lt;jane@example.org&gt;: Recipient address rejected: unverified address`, ardından denemenin karşılaştığı yanıt; ayar 550 ise `undeliverable address` ile `550 5.1.1`.</translation>
    </message>
    <message>
        <source>`postmap -s $(postconf -xh address_verify_map)` and the log of the probe</source>
        <translation>`postmap -s $(postconf -xh address_verify_map)` ve denemenin günlüğü</translation>
    </message>
    <message>
        <source>Read the words behind `unverified address`: an unknown user is a wrong address, a failed connection a server behind that is down.</source>
        <translation>`unverified address` sonrasını okuyun: Bilinmeyen kullanıcı yanlış adrestir, kurulamayan bağlantı arkadaki sunucunun çalışmadığını gösterir.</translation>
    </message>
    <message>
        <source>After acceptance the same problem is 5.4.4.</source>
        <translation>Kabulden sonra aynı sorunun kodu 5.4.4&apos;tür.</translation>
    </message>
    <message>
        <source>A `defer` in the restrictions put the mail off, or postscreen did: after its tests behind the greeting it sends every new client away once. Greylisting services use a text of their own.</source>
        <translation>Kısıtlamalardaki bir `defer` ya da postscreen postayı ertelemiştir: postscreen, karşılamadan sonraki denetimlerini yapınca her yeni istemciyi bir kez geri gönderir. Gri listeleme hizmetleri kendi metinlerini kullanır.</translation>
    </message>
    <message>
        <source>`450 4.3.2 &lt;jane@example.org&gt;: Recipient address rejected: Try again later`: a `defer` in `smtpd_recipient_restrictions` or one of its sisters.</source>
        <translation>`450 4.3.2 &lt;jane@example.org&gt;: Recipient address rejected: Try again later`: `smtpd_recipient_restrictions` ya da benzerlerinden birindeki `defer`.</translation>
    </message>
    <message>
        <source>`450 4.3.2 Service currently unavailable` from postscreen: a test after the greeting (`postscreen_pipelining_enable`, `postscreen_non_smtp_command_enable` or `postscreen_bare_newline_enable`) is switched on and the client has just passed it.</source>
        <translation>postscreen&apos;den `450 4.3.2 Service currently unavailable`: Karşılamadan sonraki bir denetim (`postscreen_pipelining_enable`, `postscreen_non_smtp_command_enable` veya `postscreen_bare_newline_enable`) açıktır ve istemci bunu az önce geçmiştir.</translation>
    </message>
    <message>
        <source>`postconf postscreen_pipelining_enable postscreen_non_smtp_command_enable postscreen_bare_newline_enable`</source>
        <translation>`postconf postscreen_pipelining_enable postscreen_non_smtp_command_enable postscreen_bare_newline_enable`</translation>
    </message>
    <message>
        <source>Let the client retry from the same address. Where large providers change theirs, list them in `postscreen_access_list` or switch these tests off.</source>
        <translation>İstemci aynı adresten yeniden denesin. Büyük sağlayıcılar adres değiştiriyorsa onları `postscreen_access_list` içine yazın ya da bu denetimleri kapatın.</translation>
    </message>
    <message>
        <source>`defer_if_permit` alone has a text of its own, `defer_if_permit requested` with 4.7.0.</source>
        <translation>Tek başına `defer_if_permit` kendi metnini verir: 4.7.0 ile `defer_if_permit requested`.</translation>
    </message>
    <message>
        <source>If all destinations time out, your provider blocks port 25: use `relayhost`. If only one does, wait for its admin.</source>
        <translation>Tüm hedefler zaman aşımına uğruyorsa sağlayıcınız 25 numaralı bağlantı noktasını engelliyordur: `relayhost` kullanın. Yalnız biri böyleyse onun yöneticisini bekleyin.</translation>
    </message>
    <message>
        <source>`permit_mx_backup` had to look up the MX hosts of the recipient&apos;s domain, and DNS gave no answer; Postfix defers rather than call it a relay attempt.</source>
        <translation>`permit_mx_backup`, alıcı alan adının MX makinelerini sorgulamak zorunda kalmış, DNS yanıt vermemiştir; Postfix bunu aktarma girişimi saymak yerine erteler.</translation>
    </message>
    <message>
        <source>`450 4.4.4` with `Unable to look up mail exchanger information`, `Unable to look up mail exchanger host` or `Unable to look up host` … `as mail exchanger`.</source>
        <translation>`450 4.4.4` ile `Unable to look up mail exchanger information`, `Unable to look up mail exchanger host` ya da `Unable to look up host` … `as mail exchanger`.</translation>
    </message>
    <message>
        <source>`warning: Unable to look up MX host` in the log alone, from `check_sender_mx_access` and its sisters, refuses nothing.</source>
        <translation>Yalnızca günlükte duran, `check_sender_mx_access` ve benzerlerinden gelen `warning: Unable to look up MX host` hiçbir şeyi reddetmez.</translation>
    </message>
    <message>
        <source>The queue or a filter before it failed: disk, permissions, a dead content filter.</source>
        <translation>Kuyruk ya da önündeki filtre başarısız olmuştur: disk, izinler, çalışmayan içerik filtresi.</translation>
    </message>
    <message>
        <source>`451 4.3.0 Error: queue file write error`; with a capital `Queue file write error` a milter is at fault.</source>
        <translation>`451 4.3.0 Error: queue file write error`; büyük harfli `Queue file write error` yanıtında sorun bir milter&apos;dadır.</translation>
    </message>
    <message>
        <source>`451 4.3.5 Server configuration error`; `451 4.3.5 Server configuration problem` when a policy service does not answer.</source>
        <translation>`451 4.3.5 Server configuration error`; bir ilke hizmeti yanıt vermiyorsa `451 4.3.5 Server configuration problem`.</translation>
    </message>
    <message>
        <source>A milter asked for a temporary refusal, or cannot be reached while `milter_default_action` is tempfail, the default before Postfix 3.11; since then the default is shutdown, which answers 421 4.7.1 and hangs up.</source>
        <translation>Bir milter geçici ret istemiştir ya da `milter_default_action` tempfail iken ona ulaşılamıyordur. tempfail, Postfix 3.11&apos;den önceki varsayılandır; o sürümden beri varsayılan, 421 4.7.1 yanıtıyla bağlantıyı kesen shutdown&apos;dır.</translation>
    </message>
    <message>
        <source>`451 4.7.1 Service unavailable - try again later`; at the end of DATA also `451 4.7.1 Error: service unavailable`.</source>
        <translation>`451 4.7.1 Service unavailable - try again later`; DATA sonunda `451 4.7.1 Error: service unavailable` da görülür.</translation>
    </message>
    <message>
        <source>`501 5.5.2 &lt;my pc&gt;: Helo command rejected: Invalid name`.</source>
        <translation>`501 5.5.2 &lt;my pc&gt;: Helo command rejected: Invalid name`.</translation>
    </message>
    <message>
        <source>A space, a hyphen at an end or a double dot in the name; Postfix lets underscores pass</source>
        <translation>Adda boşluk, başta veya sonda kısa çizgi ya da çift nokta; alt çizgiyi Postfix kabul eder</translation>
    </message>
    <message>
        <source>Configure a full sender address in the scheduled job or the device.</source>
        <translation>Zamanlanmış görevde veya aygıtta tam bir gönderen adresi ayarlayın.</translation>
    </message>
    <message>
        <source>A line ends in a line feed without carriage return, and `smtpd_forbid_bare_newline` is `reject`: such lines allow smuggled messages. The default since Postfix 3.9, `normalize`, mends them instead.</source>
        <translation>Bir satır, satır başı karakteri olmadan biter ve `smtpd_forbid_bare_newline` ayarı `reject` olur: Böyle satırlar araya ileti kaçırmaya yarar. Postfix 3.9&apos;dan beri varsayılan olan `normalize` ise bunları düzeltir.</translation>
    </message>
    <message>
        <source>`521 5.5.2 mail.example.org Error: bare &lt;LF&gt; received`; `550 5.5.2` with the same words by default (`smtpd_forbid_bare_newline_reject_code`), 521 also hangs up.</source>
        <translation>`521 5.5.2 mail.example.org Error: bare &lt;LF&gt; received`; varsayılan kod (`smtpd_forbid_bare_newline_reject_code`) aynı sözlerle `550 5.5.2`&apos;dir, 521 ayrıca bağlantıyı keser.</translation>
    </message>
    <message>
        <source>The domain stands in `virtual_alias_domains`, and `virtual_alias_maps` has no such address.</source>
        <translation>Alan adı `virtual_alias_domains` içindedir, `virtual_alias_maps` ise böyle bir adres içermez.</translation>
    </message>
    <message>
        <source>`postmap -q jane@example.org $(postconf -xh virtual_alias_maps)`</source>
        <translation>`postmap -q jane@example.org $(postconf -xh virtual_alias_maps)`</translation>
    </message>
    <message>
        <source>Add the alias; without a catch-all each address needs a line. A domain with real mailboxes does not belong in `virtual_alias_domains`.</source>
        <translation>Takma adı ekleyin; genel bir karşılık yoksa her adrese satır gerekir. Gerçek posta kutuları olan alan adı `virtual_alias_domains` içinde durmamalıdır.</translation>
    </message>
    <message>
        <source>`postmap -q jane@example.org $(postconf -xh virtual_mailbox_maps)`</source>
        <translation>`postmap -q jane@example.org $(postconf -xh virtual_mailbox_maps)`</translation>
    </message>
    <message>
        <source>`postmap -q jane@example.org $(postconf -xh relay_recipient_maps)`</source>
        <translation>`postmap -q jane@example.org $(postconf -xh relay_recipient_maps)`</translation>
    </message>
    <message>
        <source>`Host or domain name not found. Name service error for name=example.org type=A: Host not found`.</source>
        <translation>`Host or domain name not found. Name service error for name=example.org type=A: Host not found`.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Error: message content rejected`; the report on a message submitted locally has the words without `Error:`.</source>
        <translation>`550 5.7.1 Error: message content rejected`; yerel olarak gönderilen iletinin raporunda bu sözler `Error:` olmadan geçer.</translation>
    </message>
    <message>
        <source>`552 5.3.4 Message size exceeds fixed limit` at MAIL FROM, `552 5.3.4 Error: message file too big` at the end of DATA.</source>
        <translation>MAIL FROM&apos;da `552 5.3.4 Message size exceeds fixed limit`, DATA sonunda `552 5.3.4 Error: message file too big`.</translation>
    </message>
    <message>
        <source>Send a smaller message or a link; the admin raises the limit, and `mailbox_size_limit` with it.</source>
        <translation>Daha küçük bir ileti ya da bağlantı gönderin; yönetici sınırı, onunla birlikte `mailbox_size_limit` değerini yükseltir.</translation>
    </message>
    <message>
        <source>The sending Postfix logs `message size` … `exceeds size limit` … `of server` and returns the message at once: the other server announced a lower `SIZE`.</source>
        <translation>Gönderen Postfix günlüğe `message size` … `exceeds size limit` … `of server` yazar ve iletiyi hemen geri gönderir: Öteki sunucu daha düşük bir `SIZE` bildirmiştir.</translation>
    </message>
    <message>
        <source>Send a smaller message or a link; only the receiving admin can raise that limit.</source>
        <translation>Daha küçük bir ileti ya da bağlantı gönderin; o sınırı yalnız alan tarafın yöneticisi yükseltebilir.</translation>
    </message>
    <message>
        <source>`553 5.7.1 &lt;info@example.org&gt;: Sender address rejected: not owned by user jane`; without login `Sender address rejected: not logged in`.</source>
        <translation>`553 5.7.1 &lt;info@example.org&gt;: Sender address rejected: not owned by user jane`; oturum açılmamışsa `Sender address rejected: not logged in`.</translation>
    </message>
    <message>
        <source>`postmap -q info@example.org $(postconf -xh smtpd_sender_login_maps)`</source>
        <translation>`postmap -q info@example.org $(postconf -xh smtpd_sender_login_maps)`</translation>
    </message>
    <message>
        <source>`554 5.7.1 &lt;jane@example.org&gt;: Recipient address rejected: Access denied`; also `Client host rejected: Access denied` and `Sender address rejected: Access denied`.</source>
        <translation>`554 5.7.1 &lt;jane@example.org&gt;: Recipient address rejected: Access denied`; `Client host rejected: Access denied` ve `Sender address rejected: Access denied` de görülür.</translation>
    </message>
    <message>
        <source>`556 5.1.10 &lt;jane@example.org&gt;: Recipient address rejected: Domain example.org does not accept mail (nullMX)`.</source>
        <translation>`556 5.1.10 &lt;jane@example.org&gt;: Recipient address rejected: Domain example.org does not accept mail (nullMX)`.</translation>
    </message>
    <message>
        <source>The first asks only for a PTR record; the second also wants the name found there to lead back to the same address. One word of the text tells them apart.</source>
        <translation>İlki yalnızca bir PTR kaydı ister; ikincisi orada bulunan adın aynı adrese geri götürmesini de ister. İkisini metindeki tek bir sözcük ayırır.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>`cannot find your reverse hostname`</source>
        <translation>`cannot find your reverse hostname`</translation>
    </message>
    <message>
        <source>`cannot find your hostname`</source>
        <translation>`cannot find your hostname`</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Kısıtlama</translation>
    </message>
    <message>
        <source>`reject_unknown_reverse_client_hostname`</source>
        <translation>`reject_unknown_reverse_client_hostname`</translation>
    </message>
    <message>
        <source>`reject_unknown_client_hostname`</source>
        <translation>`reject_unknown_client_hostname`</translation>
    </message>
    <message>
        <source>What satisfies it</source>
        <translation>Ne yeter</translation>
    </message>
    <message>
        <source>Any name in the PTR record</source>
        <translation>PTR kaydında herhangi bir ad</translation>
    </message>
    <message>
        <source>PTR, plus an A or AAAA record of that name with this address</source>
        <translation>PTR ile o adın bu adresi veren A ya da AAAA kaydı</translation>
    </message>
    <message>
        <source>Who sets it</source>
        <translation>Kim ayarlar</translation>
    </message>
    <message>
        <source>The owner of the address: hoster or provider</source>
        <translation>Adresin sahibi: barındırma ya da internet sağlayıcısı</translation>
    </message>
    <message>
        <source>The second half you set yourself, in your own zone</source>
        <translation>İkinci yarısını kendi DNS bölgenizde siz ayarlarsınız</translation>
    </message>
    <message>
        <source>Risk for the receiver</source>
        <translation>Alan taraf için risk</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Küçük</translation>
    </message>
    <message>
        <source>Turns away honest servers with careless DNS</source>
        <translation>DNS&apos;i özensiz ama dürüst sunucuları geri çevirir</translation>
    </message>
    <message>
        <source>As a receiver begin with the milder check; as a sender meet the stricter one, since Gmail asks for it too.</source>
        <translation>Alan taraftaysanız hafif denetimle başlayın; gönderen taraftaysanız katı olanı karşılayın, çünkü Gmail de onu ister.</translation>
    </message>
    <message>
        <source>Two loops. With 5.4.6 Postfix sees at once that the next hop would be itself; with 5.4.0 the message has been round so often that it carries more than 50 Received headers.</source>
        <translation>İki döngü. 5.4.6&apos;da Postfix bir sonraki durağın kendisi olacağını hemen görür; 5.4.0&apos;da ileti o kadar dolaşmıştır ki 50&apos;den çok Received başlığı taşır.</translation>
    </message>
    <message>
        <source>`mail for example.org loops back to myself`</source>
        <translation>`mail for example.org loops back to myself`</translation>
    </message>
    <message>
        <source>`too many hops`</source>
        <translation>`too many hops`</translation>
    </message>
    <message>
        <source>How many servers take part</source>
        <translation>Kaç sunucu katılır</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>Two or more, or a forwarding between accounts</source>
        <translation>İki veya daha çok ya da hesaplar arasındaki bir yönlendirme</translation>
    </message>
    <message>
        <source>How it was noticed</source>
        <translation>Nasıl fark edildi</translation>
    </message>
    <message>
        <source>By the MX record, before sending</source>
        <translation>Göndermeden önce, MX kaydından</translation>
    </message>
    <message>
        <source>By counting headers against `hopcount_limit`</source>
        <translation>Başlıkları `hopcount_limit` ile karşılaştırarak</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Nereye bakmalı</translation>
    </message>
    <message>
        <source>`mydestination`, `relay_domains`, `transport_maps`</source>
        <translation>`mydestination`, `relay_domains`, `transport_maps`</translation>
    </message>
    <message>
        <source>The Received headers: which names repeat?</source>
        <translation>Received başlıkları: Hangi adlar yineleniyor?</translation>
    </message>
    <message>
        <source>Behind NAT</source>
        <translation>NAT arkasında</translation>
    </message>
    <message>
        <source>`proxy_interfaces` lets Postfix see it in time</source>
        <translation>`proxy_interfaces` Postfix&apos;in bunu zamanında görmesini sağlar</translation>
    </message>
    <message>
        <source>The result when that setting is missing</source>
        <translation>Bu ayar eksikse sonuç budur</translation>
    </message>
    <message>
        <source>Do not raise `hopcount_limit`: a longer circle is still a circle.</source>
        <translation>`hopcount_limit` değerini yükseltmeyin: Daha uzun bir döngü de döngüdür.</translation>
    </message>
    <message>
        <source>The same refusal from two servers: the domain is none of theirs, and the client is neither trusted nor logged in. The lists to look into have different names.</source>
        <translation>İki sunucudan aynı ret: Alan adı onların değildir, istemci de ne güvenilir ne oturum açmıştır. Bakılacak listelerin adı farklıdır.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>`Relay access denied`</source>
        <translation>`Relay access denied`</translation>
    </message>
    <message>
        <source>`relay not permitted`</source>
        <translation>`relay not permitted`</translation>
    </message>
    <message>
        <source>Domains that are served</source>
        <translation>Hizmet verilen alan adları</translation>
    </message>
    <message>
        <source>`mydestination`, `virtual_mailbox_domains`, `relay_domains`</source>
        <translation>`mydestination`, `virtual_mailbox_domains`, `relay_domains`</translation>
    </message>
    <message>
        <source>`local_domains`, `relay_to_domains`</source>
        <translation>`local_domains`, `relay_to_domains`</translation>
    </message>
    <message>
        <source>Clients that may relay</source>
        <translation>Aktarma izni olan istemciler</translation>
    </message>
    <message>
        <source>`mynetworks`, logged-in users</source>
        <translation>`mynetworks`, oturum açmış kullanıcılar</translation>
    </message>
    <message>
        <source>`relay_from_hosts`, logged-in users</source>
        <translation>`relay_from_hosts`, oturum açmış kullanıcılar</translation>
    </message>
    <message>
        <source>Simulate it</source>
        <translation>Benzetimi</translation>
    </message>
    <message>
        <source>`postmap -q example.org` on the map in question</source>
        <translation>İlgili tabloda `postmap -q example.org`</translation>
    </message>
    <message>
        <source>`exim -bh 192.0.2.25`</source>
        <translation>`exim -bh 192.0.2.25`</translation>
    </message>
    <message>
        <source>As a temporary error</source>
        <translation>Geçici hata olarak</translation>
    </message>
    <message>
        <source>454 4.7.1 with `defer_unauth_destination`</source>
        <translation>`defer_unauth_destination` ile 454 4.7.1</translation>
    </message>
    <message>
        <source>Not by default</source>
        <translation>Varsayılan olarak yok</translation>
    </message>
    <message>
        <source>As a user, switch the login on and use port 587: no change of lists is needed.</source>
        <translation>Kullanıcıysanız oturum açmayı etkinleştirip 587&apos;yi kullanın: Listelerde değişiklik gerekmez.</translation>
    </message>
    <message>
        <source>After a move of domains look first at whether the new server lists the domain; with cPanel the files are `/etc/localdomains` and `/etc/remotedomains`.</source>
        <translation>Alan adı taşındıktan sonra önce yeni sunucunun bu alan adını listeleyip listelemediğine bakın; cPanel&apos;de dosyalar `/etc/localdomains` ve `/etc/remotedomains`.</translation>
    </message>
</context>
</TS>
