<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>sendmail</name>
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
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mail.example.org:25`</source>
        <translation>`openssl s_client -starttls smtp -connect mail.example.org:25`</translation>
    </message>
    <message>
        <source>Server gives up the session</source>
        <translation>Sunucu oturumu bırakıyor</translation>
    </message>
    <message>
        <source>Sendmail ends the session for a reason of its own, as the text tells.</source>
        <translation>Sendmail, metinde yazan kendi nedeniyle oturumu bitirir.</translation>
    </message>
    <message>
        <source>The server&apos;s log of that second</source>
        <translation>Sunucunun o saniyedeki günlüğü</translation>
    </message>
    <message>
        <source>Let the client retry.</source>
        <translation>İstemci yeniden denesin.</translation>
    </message>
    <message>
        <source>Unconfirmed messages are sent again.</source>
        <translation>Onaylanmamış iletiler yeniden gönderilir.</translation>
    </message>
    <message>
        <source>Too many bad commands</source>
        <translation>Çok fazla hatalı komut</translation>
    </message>
    <message>
        <source>The client sent so many wrong commands that Sendmail ends the session.</source>
        <translation>İstemci o kadar çok yanlış komut göndermiştir ki Sendmail oturumu bitirir.</translation>
    </message>
    <message>
        <source>`421 4.7.0 mail.example.org Too many bad commands; closing connection`.</source>
        <translation>`421 4.7.0 mail.example.org Too many bad commands; closing connection`.</translation>
    </message>
    <message>
        <source>Mend the client or shut the scanner out.</source>
        <translation>İstemciyi düzeltin ya da tarayıcıyı dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Monitors that send odd lines cause it too.</source>
        <translation>Tuhaf satırlar gönderen izleme araçları da buna yol açar.</translation>
    </message>
    <message>
        <source>Too many bad recipients</source>
        <translation>Çok fazla hatalı alıcı</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The session named too many unknown recipients.</source>
        <translation>Oturumda çok fazla bilinmeyen alıcı belirtilmiştir.</translation>
    </message>
    <message>
        <source>Clean the list.</source>
        <translation>Listeyi temizleyin.</translation>
    </message>
    <message>
        <source>Known recipients in the rest were not tried.</source>
        <translation>Geri kalan bilinen alıcılar denenmemiştir.</translation>
    </message>
    <message>
        <source>Deferred by the mailer</source>
        <translation>Teslim programı erteledi</translation>
    </message>
    <message>
        <source>After acceptance, in a report</source>
        <translation>Kabulden sonra, raporda</translation>
    </message>
    <message>
        <source>The mailer asked to try later (exit status 75, EX_TEMPFAIL).</source>
        <translation>Teslim programı sonra denenmesini istemiştir (çıkış durumu 75, EX_TEMPFAIL).</translation>
    </message>
    <message>
        <source>`stat=Deferred` with the reason behind it.</source>
        <translation>Arkasında nedeniyle `stat=Deferred`.</translation>
    </message>
    <message>
        <source>`mailq -v`</source>
        <translation>`mailq -v`</translation>
    </message>
    <message>
        <source>Read the reason; the queue goes on.</source>
        <translation>Nedeni okuyun; kuyruk sürer.</translation>
    </message>
    <message>
        <source>Relaying temporarily denied</source>
        <translation>Aktarma geçici olarak reddedildi</translation>
    </message>
    <message>
        <source>Reverse DNS of the client failed for now, so the right to relay cannot be judged.</source>
        <translation>İstemcinin ters DNS&apos;i şu an başarısızdır; aktarma hakkı değerlendirilemez.</translation>
    </message>
    <message>
        <source>`450 4.4.0 Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.25`.</source>
        <translation>`450 4.4.0 Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.25`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25` on the server</source>
        <translation>Sunucuda `dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Repair the resolver or the reverse zone.</source>
        <translation>Çözümleyiciyi ya da ters bölgeyi onarın.</translation>
    </message>
    <message>
        <source>Operating system or I/O error</source>
        <translation>İşletim sistemi veya G/Ç hatası</translation>
    </message>
    <message>
        <source>The mailer failed on the system&apos;s side (exit status 71 or 74).</source>
        <translation>Teslim programı sistemden kaynaklı olarak başarısız olmuştur (çıkış durumu 71 veya 74).</translation>
    </message>
    <message>
        <source>`dmesg`, `df -h`</source>
        <translation>`dmesg`, `df -h`</translation>
    </message>
    <message>
        <source>Look for a full disk, missing memory or broken NFS.</source>
        <translation>Dolu disk, bellek eksikliği ya da bozuk NFS arayın.</translation>
    </message>
    <message>
        <source>The mail stays queued.</source>
        <translation>Posta kuyrukta kalır.</translation>
    </message>
    <message>
        <source>Mailer died with signal</source>
        <translation>Teslim programı sinyalle öldü</translation>
    </message>
    <message>
        <source>The mailer crashed.</source>
        <translation>Teslim programı çökmüştür.</translation>
    </message>
    <message>
        <source>`coredumpctl list`</source>
        <translation>`coredumpctl list`</translation>
    </message>
    <message>
        <source>Update or repair the mailer named, such as procmail.</source>
        <translation>Adı geçen programı (örneğin procmail) güncelleyin ya da onarın.</translation>
    </message>
    <message>
        <source>The message is tried again.</source>
        <translation>İleti yeniden denenir.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>`452 4.4.5 Insufficient disk space; try again later`.</source>
        <translation>`452 4.4.5 Insufficient disk space; try again later`.</translation>
    </message>
    <message>
        <source>`df -h /var/spool/mqueue`</source>
        <translation>`df -h /var/spool/mqueue`</translation>
    </message>
    <message>
        <source>Free space.</source>
        <translation>Yer açın.</translation>
    </message>
    <message>
        <source>Postfix and Exchange say 4.3.1 for it.</source>
        <translation>Postfix ve Exchange bunun için 4.3.1 der.</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Çok fazla alıcı</translation>
    </message>
    <message>
        <source>`MaxRecipientsPerMessage` is reached.</source>
        <translation>`MaxRecipientsPerMessage` sınırına ulaşılmıştır.</translation>
    </message>
    <message>
        <source>`452 4.5.3 Too many recipients`.</source>
        <translation>`452 4.5.3 Too many recipients`.</translation>
    </message>
    <message>
        <source>Send the rest separately.</source>
        <translation>Kalanları ayrı gönderin.</translation>
    </message>
    <message>
        <source>By default there is no limit.</source>
        <translation>Varsayılan olarak sınır yoktur.</translation>
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
        <source>Certificate or key is missing or unreadable, or too open in its permissions.</source>
        <translation>Sertifika veya anahtar eksik, okunamaz ya da izinleri fazla açıktır.</translation>
    </message>
    <message>
        <source>`454 4.3.3 TLS not available after start`, `TLS currently not available`.</source>
        <translation>`454 4.3.3 TLS not available after start`, `TLS currently not available`.</translation>
    </message>
    <message>
        <source>`confSERVER_CERT` and `confSERVER_KEY`: `ls -l /etc/mail/tls`</source>
        <translation>`confSERVER_CERT` ve `confSERVER_KEY`: `ls -l /etc/mail/tls`</translation>
    </message>
    <message>
        <source>Key readable by root only, then restart.</source>
        <translation>Anahtarı yalnız root okuyabilsin, sonra yeniden başlatın.</translation>
    </message>
    <message>
        <source>Address syntax</source>
        <translation>Adres sözdizimi</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>Commands in the wrong order</source>
        <translation>Komutlar yanlış sırada</translation>
    </message>
    <message>
        <source>A command came too early.</source>
        <translation>Komut fazla erken gelmiştir.</translation>
    </message>
    <message>
        <source>`503 5.0.0 Polite people say HELO first`, `503 5.0.0 Need MAIL before RCPT`.</source>
        <translation>`503 5.0.0 Polite people say HELO first`, `503 5.0.0 Need MAIL before RCPT`.</translation>
    </message>
    <message>
        <source>Look at the reply before it.</source>
        <translation>Bundan önceki yanıta bakın.</translation>
    </message>
    <message>
        <source>A refused MAIL FROM leads to the second text.</source>
        <translation>Reddedilen MAIL FROM ikinci metne götürür.</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Oturum gerekli</translation>
    </message>
    <message>
        <source>The server takes mail after a login only.</source>
        <translation>Sunucu yalnızca oturum açıldıktan sonra posta alır.</translation>
    </message>
    <message>
        <source>`530 5.7.0 Authentication required`.</source>
        <translation>`530 5.7.0 Authentication required`.</translation>
    </message>
    <message>
        <source>`AUTH` in the answer to EHLO, often only after STARTTLS</source>
        <translation>EHLO yanıtında, çoğu kez STARTTLS&apos;ten sonra, `AUTH`</translation>
    </message>
    <message>
        <source>Switch login and TLS on in the client.</source>
        <translation>İstemcide oturumu ve TLS&apos;i açın.</translation>
    </message>
    <message>
        <source>A wrong password is 535.</source>
        <translation>Yanlış parola 535&apos;tir.</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Oturum açılamadı</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>SASL refused user name or password.</source>
        <translation>SASL kullanıcı adını veya parolayı reddetmiştir.</translation>
    </message>
    <message>
        <source>`535 5.7.0 authentication failed`.</source>
        <translation>`535 5.7.0 authentication failed`.</translation>
    </message>
    <message>
        <source>`testsaslauthd -u jane -p secret -s smtp`</source>
        <translation>`testsaslauthd -u jane -p secret -s smtp`</translation>
    </message>
    <message>
        <source>Correct the password; as the admin see whether saslauthd runs.</source>
        <translation>Parolayı düzeltin; yöneticiyseniz saslauthd çalışıyor mu bakın.</translation>
    </message>
    <message>
        <source>Postfix has 5.7.8.</source>
        <translation>Postfix&apos;te 5.7.8&apos;dir.</translation>
    </message>
    <message>
        <source>User unknown</source>
        <translation>Kullanıcı bilinmiyor</translation>
    </message>
    <message>
        <source>There is no such user (exit status 67, EX_NOUSER).</source>
        <translation>Böyle bir kullanıcı yoktur (çıkış durumu 67, EX_NOUSER).</translation>
    </message>
    <message>
        <source>`550 5.1.1 &lt;jane@example.org&gt;... User unknown`, also `Addressee unknown`.</source>
        <translation>`550 5.1.1 &lt;jane@example.org&gt;... User unknown`; `Addressee unknown` de görülür.</translation>
    </message>
    <message>
        <source>`sendmail -bv jane@example.org`</source>
        <translation>`sendmail -bv jane@example.org`</translation>
    </message>
    <message>
        <source>Correct the address; the admin runs `newaliases` after a change.</source>
        <translation>Adresi düzeltin; yönetici değişiklikten sonra `newaliases` çalıştırır.</translation>
    </message>
    <message>
        <source>The domain was found; an unknown one is Host unknown.</source>
        <translation>Alan adı bulunmuştur; bilinmeyeni Host unknown&apos;dur.</translation>
    </message>
    <message>
        <source>Host unknown</source>
        <translation>Makine bilinmiyor</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain is not in DNS (exit status 68, EX_NOHOST).</source>
        <translation>Alıcı alan adı DNS&apos;te yoktur (çıkış durumu 68, EX_NOHOST).</translation>
    </message>
    <message>
        <source>`550 5.1.2 &lt;jane@exmaple.org&gt;... Host unknown (Name server: exmaple.org: host not found)`.</source>
        <translation>`550 5.1.2 &lt;jane@exmaple.org&gt;... Host unknown (Name server: exmaple.org: host not found)`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Correct the part after the @ sign.</source>
        <translation>@ işaretinden sonrasını düzeltin.</translation>
    </message>
    <message>
        <source>If all domains fail, mend the resolver.</source>
        <translation>Tüm alan adları başarısızsa çözümleyiciyi onarın.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Erişim reddedildi</translation>
    </message>
    <message>
        <source>The `access` table refuses client, sender or recipient.</source>
        <translation>`access` tablosu istemciyi, göndereni ya da alıcıyı reddeder.</translation>
    </message>
    <message>
        <source>`makemap -u hash /etc/mail/access`</source>
        <translation>`makemap -u hash /etc/mail/access`</translation>
    </message>
    <message>
        <source>Ask the admin to remove the `REJECT` line.</source>
        <translation>Yöneticiden `REJECT` satırını silmesini isteyin.</translation>
    </message>
    <message>
        <source>A line with text of its own shows that text.</source>
        <translation>Kendi metni olan satır o metni gösterir.</translation>
    </message>
    <message>
        <source>Client&apos;s name possibly forged</source>
        <translation>İstemcinin adı sahte olabilir</translation>
    </message>
    <message>
        <source>Let PTR and A record agree.</source>
        <translation>PTR ile A kaydı uyuşsun.</translation>
    </message>
    <message>
        <source>A missing PTR has the text lookup failed.</source>
        <translation>Eksik PTR&apos;nin metni lookup failed&apos;dir.</translation>
    </message>
    <message>
        <source>Client&apos;s reverse DNS missing</source>
        <translation>İstemcinin ters DNS&apos;i yok</translation>
    </message>
    <message>
        <source>`550 5.7.1 &lt;jane@example.org&gt;... Relaying denied. IP name lookup failed [192.0.2.25]`.</source>
        <translation>`550 5.7.1 &lt;jane@example.org&gt;... Relaying denied. IP name lookup failed [192.0.2.25]`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`</source>
        <translation>`dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Give the client a PTR, or list its address in `access`.</source>
        <translation>İstemciye PTR verin ya da adresini `access` içine yazın.</translation>
    </message>
    <message>
        <source>Forged means that a name exists and does not match.</source>
        <translation>Forged, adın var olduğunu ama uymadığını söyler.</translation>
    </message>
    <message>
        <source>A filter refused</source>
        <translation>Filtre reddetti</translation>
    </message>
    <message>
        <source>A milter refused the message without text of its own.</source>
        <translation>Bir milter, kendi metni olmadan reddetmiştir.</translation>
    </message>
    <message>
        <source>`grep Milter /var/log/mail.log`</source>
        <translation>`grep Milter /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Look in the log which filter it was.</source>
        <translation>Hangi filtre olduğuna günlükte bakın.</translation>
    </message>
    <message>
        <source>Virus and spam filters are behind it.</source>
        <translation>Arkasında virüs ve istenmeyen ileti filtreleri vardır.</translation>
    </message>
    <message>
        <source>Relaying denied</source>
        <translation>Aktarma reddedildi</translation>
    </message>
    <message>
        <source>The domain is in neither class `w` nor the relay list, and the client is not allowed to relay.</source>
        <translation>Alan adı ne `w` sınıfında ne de aktarma listesindedir; istemcinin de aktarma izni yoktur.</translation>
    </message>
    <message>
        <source>`550 5.7.1 &lt;jane@example.org&gt;... Relaying denied`, also with `Proper authentication required`.</source>
        <translation>`550 5.7.1 &lt;jane@example.org&gt;... Relaying denied`; `Proper authentication required` ile de gelir.</translation>
    </message>
    <message>
        <source>`sendmail -bt` with `3,0 jane@example.org`</source>
        <translation>`3,0 jane@example.org` girdisiyle `sendmail -bt`</translation>
    </message>
    <message>
        <source>Log in, or let the admin add host or domain to `access` (`RELAY`) or `local-host-names`.</source>
        <translation>Oturum açın ya da yönetici makineyi veya alan adını `access` (`RELAY`) veya `local-host-names` içine eklesin.</translation>
    </message>
    <message>
        <source>450 4.4.0 with these words only waits for DNS.</source>
        <translation>Bu sözlerle 450 4.4.0 yalnızca DNS&apos;i bekler.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>`confMAX_MESSAGE_SIZE`</source>
        <translation>`confMAX_MESSAGE_SIZE`</translation>
    </message>
    <message>
        <source>Send a link, or raise the limit.</source>
        <translation>Bağlantı gönderin ya da sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Postfix uses 5.3.4.</source>
        <translation>Postfix 5.3.4 kullanır.</translation>
    </message>
    <message>
        <source>Recipient incomplete</source>
        <translation>Alıcı eksik</translation>
    </message>
    <message>
        <source>Local part or host is missing in the recipient.</source>
        <translation>Alıcıda yerel bölüm ya da makine eksiktir.</translation>
    </message>
    <message>
        <source>`553 5.1.3` with `User address required` or `Hostname required`.</source>
        <translation>`553 5.1.3` ve `User address required` ya da `Hostname required`.</translation>
    </message>
    <message>
        <source>Complete the address.</source>
        <translation>Adresi tamamlayın.</translation>
    </message>
    <message>
        <source>501 5.1.3 cannot parse it at all.</source>
        <translation>501 5.1.3 adresi hiç ayrıştıramaz.</translation>
    </message>
    <message>
        <source>Sender domain does not exist</source>
        <translation>Gönderen alan adı yok</translation>
    </message>
    <message>
        <source>The domain of MAIL FROM is not in DNS; while DNS fails the reply is 451 4.1.8.</source>
        <translation>MAIL FROM alan adı DNS&apos;te yoktur; DNS hatasında yanıt 451 4.1.8&apos;dir.</translation>
    </message>
    <message>
        <source>`553 5.1.8 &lt;app@server.local&gt;... Domain of sender address app@server.local does not exist`.</source>
        <translation>`553 5.1.8 &lt;app@server.local&gt;... Domain of sender address app@server.local does not exist`.</translation>
    </message>
    <message>
        <source>A sender without any domain is 5.5.4.</source>
        <translation>Hiç alan adı olmayan gönderen 5.5.4&apos;tür.</translation>
    </message>
    <message>
        <source>Sender needs a domain</source>
        <translation>Gönderene alan adı gerek</translation>
    </message>
    <message>
        <source>The sender has no domain, or no real one.</source>
        <translation>Gönderenin alan adı yoktur ya da gerçek değildir.</translation>
    </message>
    <message>
        <source>`553 5.5.4 &lt;root&gt;... Domain name required for sender address root`, also `Real domain name required for sender address`.</source>
        <translation>`553 5.5.4 &lt;root&gt;... Domain name required for sender address root`; `Real domain name required for sender address` de görülür.</translation>
    </message>
    <message>
        <source>Configure a full sender.</source>
        <translation>Tam bir gönderen ayarlayın.</translation>
    </message>
    <message>
        <source>The recipient has 5.1.3.</source>
        <translation>Alıcı için 5.1.3 vardır.</translation>
    </message>
    <message>
        <source>Mailer refused</source>
        <translation>Teslim programı reddetti</translation>
    </message>
    <message>
        <source>The mailer ended with exit status 69 (EX_UNAVAILABLE), and the text above tells more.</source>
        <translation>Teslim programı 69 çıkış durumuyla (EX_UNAVAILABLE) bitmiştir; üstteki metin daha fazlasını söyler.</translation>
    </message>
    <message>
        <source>`554 5.0.0 Service unavailable`.</source>
        <translation>`554 5.0.0 Service unavailable`.</translation>
    </message>
    <message>
        <source>Lines above it in the report</source>
        <translation>Raporda üstteki satırlar</translation>
    </message>
    <message>
        <source>Find the real reply there.</source>
        <translation>Asıl yanıtı orada bulun.</translation>
    </message>
    <message>
        <source>The words are a frame, seldom the cause.</source>
        <translation>Sözler çerçevedir, nadiren nedendir.</translation>
    </message>
    <message>
        <source>Local configuration error</source>
        <translation>Yerel yapılandırma hatası</translation>
    </message>
    <message>
        <source>The receiving Sendmail is misconfigured, for instance a domain that loops back to itself.</source>
        <translation>Alan Sendmail yanlış yapılandırılmıştır, örneğin bir alan adı kendine döner.</translation>
    </message>
    <message>
        <source>`/etc/mail/local-host-names`</source>
        <translation>`/etc/mail/local-host-names`</translation>
    </message>
    <message>
        <source>Add the domain to `local-host-names` or repair the file named.</source>
        <translation>Alan adını `local-host-names` dosyasına ekleyin ya da adı geçen dosyayı onarın.</translation>
    </message>
    <message>
        <source>Only the admin can mend it.</source>
        <translation>Yalnız yönetici düzeltebilir.</translation>
    </message>
    <message>
        <source>Remote protocol error</source>
        <translation>Karşı tarafta protokol hatası</translation>
    </message>
    <message>
        <source>The other server answered out of order (exit status 76, EX_PROTOCOL).</source>
        <translation>Öteki sunucu sıra dışı yanıt vermiştir (çıkış durumu 76, EX_PROTOCOL).</translation>
    </message>
    <message>
        <source>`554 5.5.0 Remote protocol error`.</source>
        <translation>`554 5.5.0 Remote protocol error`.</translation>
    </message>
    <message>
        <source>`sendmail -v jane@example.org`</source>
        <translation>`sendmail -v jane@example.org`</translation>
    </message>
    <message>
        <source>Watch the dialogue and tell the other admin.</source>
        <translation>Diyaloğu izleyip öteki yöneticiye bildirin.</translation>
    </message>
    <message>
        <source>Firewalls that rewrite SMTP are a known cause.</source>
        <translation>SMTP&apos;yi değiştiren güvenlik duvarları bilinen bir nedendir.</translation>
    </message>
    <message>
        <source>`421 4.3.0 closing connection`.</source>
        <translation>`421 4.3.0 closing connection`.</translation>
    </message>
    <message>
        <source>`421 4.7.0 mail.example.org Too many bad recipients; closing connection`.</source>
        <translation>`421 4.7.0 mail.example.org Too many bad recipients; closing connection`.</translation>
    </message>
    <message>
        <source>`grep BadRcptShutdown /etc/mail/sendmail.cf` on the server</source>
        <translation>Sunucuda `grep BadRcptShutdown /etc/mail/sendmail.cf`</translation>
    </message>
    <message>
        <source>Connections that fail stand in the log with this status: `dsn=4.0.0, stat=Deferred: Connection timed out`.</source>
        <translation>Kurulamayan bağlantılar günlükte bu durumla durur: `dsn=4.0.0, stat=Deferred: Connection timed out`.</translation>
    </message>
    <message>
        <source>A lasting fault becomes 550 5.7.1.</source>
        <translation>Kalıcı sorun 550 5.7.1 olur.</translation>
    </message>
    <message>
        <source>`451 4.0.0 Operating system error` or `451 4.0.0 I/O error`.</source>
        <translation>`451 4.0.0 Operating system error` ya da `451 4.0.0 I/O error`.</translation>
    </message>
    <message>
        <source>`451 4.3.0 mailer procmail died with signal 11`.</source>
        <translation>`451 4.3.0 mailer procmail died with signal 11`.</translation>
    </message>
    <message>
        <source>The queue has less room than `MinFreeBlocks`, 100 blocks by default.</source>
        <translation>Kuyrukta `MinFreeBlocks` değerinden (varsayılan 100 blok) az yer vardır.</translation>
    </message>
    <message>
        <source>The address holds a character that cannot be printed. The sender of MAIL FROM has 5.1.7 with the same words.</source>
        <translation>Adreste yazdırılamayan bir karakter vardır. MAIL FROM göndereninde aynı sözler 5.1.7 ile gelir.</translation>
    </message>
    <message>
        <source>`501 5.1.3 Syntax error in mailbox address`, with `(non-printable character)` behind it.</source>
        <translation>`501 5.1.3 Syntax error in mailbox address`; arkasında `(non-printable character)`.</translation>
    </message>
    <message>
        <source>Remove control characters and line ends from the address; lists pasted from a spreadsheet have them.</source>
        <translation>Adresten denetim karakterlerini ve satır sonlarını silin; hesap tablosundan yapıştırılan listelerde bulunur.</translation>
    </message>
    <message>
        <source>Letters beyond ASCII have a text of their own, `8-bit character in mailbox address`.</source>
        <translation>ASCII dışı harflerin ayrı metni vardır: `8-bit character in mailbox address`.</translation>
    </message>
    <message>
        <source>`550 5.7.1 &lt;jane@example.org&gt;... Access denied`.</source>
        <translation>`550 5.7.1 &lt;jane@example.org&gt;... Access denied`.</translation>
    </message>
    <message>
        <source>The client wants to relay, and its reverse name does not resolve back to its address.</source>
        <translation>İstemci aktarma ister, ters adı ise aynı adrese çözülmez.</translation>
    </message>
    <message>
        <source>`550 5.7.1 &lt;jane@example.org&gt;... Relaying denied. IP name possibly forged [192.0.2.25]`.</source>
        <translation>`550 5.7.1 &lt;jane@example.org&gt;... Relaying denied. IP name possibly forged [192.0.2.25]`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`, then `dig +short mail.example.org`</source>
        <translation>`dig +short -x 192.0.2.25`, ardından `dig +short mail.example.org`</translation>
    </message>
    <message>
        <source>The client wants to relay, and its address has no name in DNS.</source>
        <translation>İstemci aktarma ister, adresinin ise DNS&apos;te adı yoktur.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Command rejected`, at the end of DATA `554 5.7.1 Command rejected`.</source>
        <translation>`550 5.7.1 Command rejected`; DATA sonunda `554 5.7.1 Command rejected`.</translation>
    </message>
    <message>
        <source>The message exceeds `MaxMessageSize`, which has no limit by default.</source>
        <translation>İleti `MaxMessageSize` sınırını aşar; varsayılan olarak sınır yoktur.</translation>
    </message>
    <message>
        <source>`552 5.2.3 Message size exceeds fixed maximum message size` for an announced `SIZE=`, `552 5.2.3 Message size exceeds maximum value` at the end of DATA.</source>
        <translation>Bildirilen `SIZE=` için `552 5.2.3 Message size exceeds fixed maximum message size`, DATA sonunda `552 5.2.3 Message size exceeds maximum value`.</translation>
    </message>
    <message>
        <source>Send with a domain that exists; `MASQUERADE_AS` changes the envelope only with `FEATURE(masquerade_envelope)`.</source>
        <translation>Var olan bir alan adıyla gönderin; `MASQUERADE_AS` zarfı yalnızca `FEATURE(masquerade_envelope)` ile değiştirir.</translation>
    </message>
    <message>
        <source>`554 5.3.5 Local configuration error`, often below `config error: mail loops back to me (MX problem?)`; or `554 5.3.5 System file missing`.</source>
        <translation>`554 5.3.5 Local configuration error`, çoğu kez üstünde `config error: mail loops back to me (MX problem?)`; ya da `554 5.3.5 System file missing`.</translation>
    </message>
    <message>
        <source>TLS failed or rule not met</source>
        <translation>TLS kurulamadı veya kural karşılanmadı</translation>
    </message>
    <message>
        <source>STARTTLS did not lead to the session that is wanted. 403 is in no mail standard; since 8.17.1 Sendmail has 454 4.7.0 in its place.</source>
        <translation>STARTTLS istenen oturumu vermemiştir. 403 hiçbir posta standardında yoktur; Sendmail 8.17.1&apos;den beri bunun yerine 454 4.7.0 verir.</translation>
    </message>
    <message>
        <source>`403 4.7.0 TLS handshake failed`, mostly in the log of your own Sendmail when it sends: both sides share no TLS version or cipher, or a certificate is wrong.</source>
        <translation>`403 4.7.0 TLS handshake failed`, çoğunlukla gönderirken kendi Sendmail&apos;inizin günlüğünde: İki tarafın ortak TLS sürümü ya da şifre takımı yoktur veya bir sertifika yanlıştır.</translation>
    </message>
    <message>
        <source>Update the older side. For one destination that cannot be mended, `Try_TLS:mail.example.org NO` in `access` leaves TLS out.</source>
        <translation>Eski tarafı güncelleyin. Düzeltilemeyen tek bir hedef için `access` içine yazılan `Try_TLS:mail.example.org NO` TLS&apos;i devre dışı bırakır.</translation>
    </message>
    <message>
        <source>`403 4.7.0 not authenticated` or `403 4.7.0 server not authenticated`: a `TLS_Clt`, `TLS_Srv` or `TLS_Rcpt` rule in `access` asks for a verified certificate.</source>
        <translation>`403 4.7.0 not authenticated` ya da `403 4.7.0 server not authenticated`: `access` içindeki bir `TLS_Clt`, `TLS_Srv` veya `TLS_Rcpt` kuralı doğrulanmış sertifika ister.</translation>
    </message>
    <message>
        <source>`grep TLS_ /etc/mail/access`</source>
        <translation>`grep TLS_ /etc/mail/access`</translation>
    </message>
    <message>
        <source>Offer a certificate that satisfies the rule, or loosen it.</source>
        <translation>Kurala uyan bir sertifika sunun ya da kuralı gevşetin.</translation>
    </message>
    <message>
        <source>The message stays queued, since Sendmail counts it as temporary.</source>
        <translation>Sendmail bunu geçici saydığı için ileti kuyrukta kalır.</translation>
    </message>
    <message>
        <source>454 4.7.0 is the other side of it: since 8.17.1 a failed handshake has that code.</source>
        <translation>454 4.7.0 ise başkadır: 8.17.1&apos;den beri başarısız el sıkışma bu kodu taşır.</translation>
    </message>
</context>
</TS>
