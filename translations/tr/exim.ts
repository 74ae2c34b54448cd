<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>exim</name>
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
        <source>`smtp_accept_max` (20 by default) or the limit per host is reached.</source>
        <translation>`smtp_accept_max` (varsayılan 20) ya da makine başına sınır dolmuştur.</translation>
    </message>
    <message>
        <source>`exim -bP smtp_accept_max smtp_accept_max_per_host`</source>
        <translation>`exim -bP smtp_accept_max smtp_accept_max_per_host`</translation>
    </message>
    <message>
        <source>High load has another text.</source>
        <translation>Yüksek yükün metni başkadır.</translation>
    </message>
    <message>
        <source>Too much load</source>
        <translation>Yük çok fazla</translation>
    </message>
    <message>
        <source>The load average is above `smtp_load_reserve`.</source>
        <translation>Yük ortalaması `smtp_load_reserve` değerinin üstündedir.</translation>
    </message>
    <message>
        <source>`421 Too much load; please try again later`.</source>
        <translation>`421 Too much load; please try again later`.</translation>
    </message>
    <message>
        <source>`uptime`</source>
        <translation>`uptime`</translation>
    </message>
    <message>
        <source>Find what burns the processor; the mail returns.</source>
        <translation>İşlemciyi neyin yorduğunu bulun; posta yeniden gelir.</translation>
    </message>
    <message>
        <source>Hosts in `smtp_reserve_hosts` still get in.</source>
        <translation>`smtp_reserve_hosts` içindeki makineler yine de girer.</translation>
    </message>
    <message>
        <source>Temporary local problem</source>
        <translation>Geçici yerel sorun</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>Exim cannot take mail just now; the log tells why: a lookup, a scanner, the spool. At the end of a message it is 451.</source>
        <translation>Exim şu an posta alamaz; nedenini günlük söyler: sorgu, tarama aracı, kuyruk dizini (spool). İleti sonunda 451 olur.</translation>
    </message>
    <message>
        <source>`421 Temporary local problem - please try later`, `451 Temporary local problem - please try later`.</source>
        <translation>`421 Temporary local problem - please try later`, `451 Temporary local problem - please try later`.</translation>
    </message>
    <message>
        <source>Mend what the log names: a broken database, ClamAV down, wrong permissions.</source>
        <translation>Günlüğün gösterdiğini onarın: bozuk veritabanı, kapalı ClamAV, yanlış izinler.</translation>
    </message>
    <message>
        <source>Nothing is lost: the sender keeps the mail.</source>
        <translation>Hiçbir şey kaybolmaz: Posta gönderenin kuyruğundadır.</translation>
    </message>
    <message>
        <source>Too many messages in a connection</source>
        <translation>Bir bağlantıda çok fazla ileti</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>`smtp_accept_max_per_connection` (1000 by default) is reached.</source>
        <translation>`smtp_accept_max_per_connection` (varsayılan 1000) dolmuştur.</translation>
    </message>
    <message>
        <source>`421 too many messages in this connection`.</source>
        <translation>`421 too many messages in this connection`.</translation>
    </message>
    <message>
        <source>Reconnect and go on.</source>
        <translation>Yeniden bağlanıp sürdürün.</translation>
    </message>
    <message>
        <source>Login service down</source>
        <translation>Oturum açma hizmeti çalışmıyor</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The authenticator could not reach its database. The number 435 is Exim&apos;s own, in no standard.</source>
        <translation>Kimlik doğrulayıcı, veritabanına ulaşamamıştır. 435, Exim&apos;in kendi numarasıdır; hiçbir standartta yoktur.</translation>
    </message>
    <message>
        <source>`435 Unable to authenticate at present`.</source>
        <translation>`435 Unable to authenticate at present`.</translation>
    </message>
    <message>
        <source>Exim&apos;s main and panic log</source>
        <translation>Exim&apos;in ana ve panik günlükleri</translation>
    </message>
    <message>
        <source>Restart Dovecot, LDAP or SQL; users wait.</source>
        <translation>Dovecot, LDAP veya SQL&apos;i yeniden başlatın; kullanıcılar beklesin.</translation>
    </message>
    <message>
        <source>The password may be right.</source>
        <translation>Parola doğru olabilir.</translation>
    </message>
    <message>
        <source>Sender check without an answer</source>
        <translation>Gönderen denetimi yanıtsız</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The check of the sender could not be completed: DNS or the other server gave no answer.</source>
        <translation>Gönderenin denetimi tamamlanamamıştır: DNS ya da öteki sunucu yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org` from the receiver</source>
        <translation>Alıcı sunucudan `dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Let the queue retry; your MX must answer the receiver&apos;s callout.</source>
        <translation>Kuyruk yeniden denesin; MX&apos;iniz alan tarafın geri sorgusunu yanıtlamalıdır.</translation>
    </message>
    <message>
        <source>A plain no is 550.</source>
        <translation>Kesin reddin kodu 550&apos;dir.</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Çok fazla alıcı</translation>
    </message>
    <message>
        <source>`452 too many recipients`.</source>
        <translation>`452 too many recipients`.</translation>
    </message>
    <message>
        <source>`exim -bP recipients_max`</source>
        <translation>`exim -bP recipients_max`</translation>
    </message>
    <message>
        <source>Send the rest in another transaction.</source>
        <translation>Kalanları ayrı işlemde gönderin.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>`452 Space shortage, please try later`.</source>
        <translation>`452 Space shortage, please try later`.</translation>
    </message>
    <message>
        <source>`df -h /var/spool/exim4`</source>
        <translation>`df -h /var/spool/exim4`</translation>
    </message>
    <message>
        <source>Free space.</source>
        <translation>Yer açın.</translation>
    </message>
    <message>
        <source>The mailbox is not meant.</source>
        <translation>Kastedilen posta kutusu değildir.</translation>
    </message>
    <message>
        <source>Queue run already under way</source>
        <translation>Kuyruk zaten işleniyor</translation>
    </message>
    <message>
        <source>ETRN asked for a run that is going on already.</source>
        <translation>ETRN, zaten süren bir kuyruk çalışmasını istemiştir.</translation>
    </message>
    <message>
        <source>`458 Already processing example.org`.</source>
        <translation>`458 Already processing example.org`.</translation>
    </message>
    <message>
        <source>Wait for the run to end.</source>
        <translation>Çalışmanın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Refused ETRN gets 458 with other words.</source>
        <translation>Reddedilen ETRN başka sözlerle 458 alır.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Posta kutusu dolu</translation>
    </message>
    <message>
        <source>After acceptance, in a report</source>
        <translation>Kabulden sonra, raporda</translation>
    </message>
    <message>
        <source>The local mailbox has reached its quota.</source>
        <translation>Yerel kutu kotasına ulaşmıştır.</translation>
    </message>
    <message>
        <source>`mailbox is full` in the report, often with `quota exceeded`.</source>
        <translation>Raporda `mailbox is full`; çoğu kez `quota exceeded` ile.</translation>
    </message>
    <message>
        <source>`du -sh ~/Maildir`</source>
        <translation>`du -sh ~/Maildir`</translation>
    </message>
    <message>
        <source>The recipient deletes mail, or the admin raises `quota`.</source>
        <translation>Alıcı posta siler ya da yönetici `quota` değerini yükseltir.</translation>
    </message>
    <message>
        <source>It can pass again as soon as there is room.</source>
        <translation>Yer açılınca yeniden geçebilir.</translation>
    </message>
    <message>
        <source>MX names do not exist</source>
        <translation>MX adları yok</translation>
    </message>
    <message>
        <source>All MX records of the recipient&apos;s domain name hosts that do not exist.</source>
        <translation>Alıcı alan adının tüm MX kayıtları var olmayan makineleri gösterir.</translation>
    </message>
    <message>
        <source>`all relevant MX records point to non-existent hosts`.</source>
        <translation>`all relevant MX records point to non-existent hosts`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>The domain&apos;s owner repairs the MX.</source>
        <translation>Alan adının sahibi MX&apos;i onarır.</translation>
    </message>
    <message>
        <source>No mail can reach that domain.</source>
        <translation>O alan adına hiç posta ulaşamaz.</translation>
    </message>
    <message>
        <source>Retry timeout exceeded</source>
        <translation>Yeniden deneme süresi doldu</translation>
    </message>
    <message>
        <source>All retry times for the address ran out without delivery; the report&apos;s code is 5.0.0.</source>
        <translation>Adres için tüm yeniden deneme süreleri, ileti teslim edilemeden dolmuştur; raporun kodu 5.0.0&apos;dır.</translation>
    </message>
    <message>
        <source>`retry timeout exceeded` in log and report.</source>
        <translation>Günlükte ve raporda `retry timeout exceeded`.</translation>
    </message>
    <message>
        <source>`exinext jane@example.org`</source>
        <translation>`exinext jane@example.org`</translation>
    </message>
    <message>
        <source>New mail to a host long dead bounces at once.</source>
        <translation>Uzun süredir yanıt vermeyen makineye giden yeni posta hemen geri döner.</translation>
    </message>
    <message>
        <source>MX points to this host</source>
        <translation>MX bu makineyi gösteriyor</translation>
    </message>
    <message>
        <source>This host is the best MX of a domain that it is not set to serve.</source>
        <translation>Bu makine, hizmet vermeye ayarlı olmadığı bir alan adının en iyi MX&apos;idir.</translation>
    </message>
    <message>
        <source>`lowest numbered MX record points to local host`.</source>
        <translation>`lowest numbered MX record points to local host`.</translation>
    </message>
    <message>
        <source>`exim -bP +local_domains`</source>
        <translation>`exim -bP +local_domains`</translation>
    </message>
    <message>
        <source>EHLO name invalid</source>
        <translation>EHLO adı geçersiz</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>The name in HELO or EHLO has characters that no host name may have.</source>
        <translation>HELO veya EHLO adında makine adında olamayacak karakterler vardır.</translation>
    </message>
    <message>
        <source>`501 Syntactically invalid EHLO argument(s)`.</source>
        <translation>`501 Syntactically invalid EHLO argument(s)`.</translation>
    </message>
    <message>
        <source>Underscore in the computer&apos;s name</source>
        <translation>Bilgisayar adında alt çizgi</translation>
    </message>
    <message>
        <source>DNS is not asked here.</source>
        <translation>Burada DNS&apos;e sorulmaz.</translation>
    </message>
    <message>
        <source>Recipient without a domain</source>
        <translation>Alan adsız alıcı</translation>
    </message>
    <message>
        <source>The address in RCPT TO has no domain.</source>
        <translation>RCPT TO adresinin alan adı yoktur.</translation>
    </message>
    <message>
        <source>`501 &lt;jane&gt;: recipient address must contain a domain`.</source>
        <translation>`501 &lt;jane&gt;: recipient address must contain a domain`.</translation>
    </message>
    <message>
        <source>Add the part after the @ sign.</source>
        <translation>@ işaretinden sonrasını ekleyin.</translation>
    </message>
    <message>
        <source>`recipient_unqualified_hosts` makes exceptions.</source>
        <translation>`recipient_unqualified_hosts` istisna tanır.</translation>
    </message>
    <message>
        <source>Sender without a domain</source>
        <translation>Alan adsız gönderen</translation>
    </message>
    <message>
        <source>The address in MAIL FROM has no domain.</source>
        <translation>MAIL FROM adresinin alan adı yoktur.</translation>
    </message>
    <message>
        <source>`501 &lt;root&gt;: sender address must contain a domain`.</source>
        <translation>`501 &lt;root&gt;: sender address must contain a domain`.</translation>
    </message>
    <message>
        <source>Set a full sender; the admin can permit own hosts in `sender_unqualified_hosts`.</source>
        <translation>Tam bir gönderen adresi ayarlayın; yönetici kendi makinelerine `sender_unqualified_hosts` ile izin verebilir.</translation>
    </message>
    <message>
        <source>The recipient has the same rule.</source>
        <translation>Alıcı için de aynı kural vardır.</translation>
    </message>
    <message>
        <source>No valid RCPT before DATA</source>
        <translation>DATA&apos;dan önce geçerli RCPT yok</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>Every recipient was refused, and DATA came all the same.</source>
        <translation>Tüm alıcılar reddedilmiş, yine de DATA gelmiştir.</translation>
    </message>
    <message>
        <source>`503 Valid RCPT command must precede DATA`.</source>
        <translation>`503 Valid RCPT command must precede DATA`.</translation>
    </message>
    <message>
        <source>The replies to RCPT TO before</source>
        <translation>Önceki RCPT TO yanıtları</translation>
    </message>
    <message>
        <source>Mend what they name.</source>
        <translation>Onların söylediğini düzeltin.</translation>
    </message>
    <message>
        <source>An echo, not a cause.</source>
        <translation>Neden değil, yankıdır.</translation>
    </message>
    <message>
        <source>Wrong login</source>
        <translation>Yanlış oturum bilgileri</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Kullanıcı adı veya parola yanlıştır.</translation>
    </message>
    <message>
        <source>`535 Incorrect authentication data`.</source>
        <translation>`535 Incorrect authentication data`.</translation>
    </message>
    <message>
        <source>`grep &apos;authenticator failed&apos; /var/log/exim4/mainlog`</source>
        <translation>`grep &apos;authenticator failed&apos; /var/log/exim4/mainlog`</translation>
    </message>
    <message>
        <source>Enter the full address as the user name and the new password.</source>
        <translation>Kullanıcı adı olarak tam adresi ve yeni parolayı girin.</translation>
    </message>
    <message>
        <source>435 means that nobody could check.</source>
        <translation>435, kimsenin denetleyemediğini söyler.</translation>
    </message>
    <message>
        <source>Too many bad recipients</source>
        <translation>Çok fazla hatalı alıcı</translation>
    </message>
    <message>
        <source>`550 Rejected for too many bad recipients`.</source>
        <translation>`550 Rejected for too many bad recipients`.</translation>
    </message>
    <message>
        <source>Unknown addresses in the list you send to</source>
        <translation>Gönderdiğiniz listedeki bilinmeyen adresler</translation>
    </message>
    <message>
        <source>Clean the list.</source>
        <translation>Listeyi temizleyin.</translation>
    </message>
    <message>
        <source>Restricted characters in address</source>
        <translation>Adreste kısıtlı karakterler</translation>
    </message>
    <message>
        <source>`550 Restricted characters in address`.</source>
        <translation>`550 Restricted characters in address`.</translation>
    </message>
    <message>
        <source>Write the address without the old routing signs; the admin may loosen the pattern.</source>
        <translation>Adresi eski yönlendirme işaretleri olmadan yazın; yönetici kalıbı gevşetebilir.</translation>
    </message>
    <message>
        <source>The form may be valid for RFC 5321 and still refused.</source>
        <translation>Biçim RFC 5321&apos;e uygun olsa da reddedilebilir.</translation>
    </message>
    <message>
        <source>Header syntax</source>
        <translation>Başlık sözdizimi</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>A header with addresses is malformed (`verify = header_syntax`).</source>
        <translation>Adres içeren bir başlık bozuktur (`verify = header_syntax`).</translation>
    </message>
    <message>
        <source>`550 header syntax`.</source>
        <translation>`550 header syntax`.</translation>
    </message>
    <message>
        <source>Raw From, To, Cc and Reply-To</source>
        <translation>Ham From, To, Cc ve Reply-To</translation>
    </message>
    <message>
        <source>Quote names with commas, close brackets.</source>
        <translation>Virgüllü adları tırnağa alın, ayraçları kapatın.</translation>
    </message>
    <message>
        <source>Only address headers are looked at.</source>
        <translation>Yalnız adres başlıklarına bakılır.</translation>
    </message>
    <message>
        <source>Line longer than 998 octets</source>
        <translation>998 oktetten uzun satır</translation>
    </message>
    <message>
        <source>A line of the message is longer than 998 octets, the limit of RFC 5322; the default configuration refuses it.</source>
        <translation>İletide RFC 5322&apos;nin sınırı olan 998 oktetten uzun bir satır vardır; varsayılan yapılandırma bunu reddeder.</translation>
    </message>
    <message>
        <source>`550 maximum allowed line length is 998 octets, got 1204`.</source>
        <translation>`550 maximum allowed line length is 998 octets, got 1204`.</translation>
    </message>
    <message>
        <source>`awk &apos;length &gt; 998&apos; message.eml`</source>
        <translation>`awk &apos;length &gt; 998&apos; message.eml`</translation>
    </message>
    <message>
        <source>Let the program encode the text as quoted-printable or base64, and fold long headers.</source>
        <translation>Program metni quoted-printable veya base64 ile kodlasın, uzun başlıkları katlasın.</translation>
    </message>
    <message>
        <source>Administrative prohibition</source>
        <translation>Yönetimsel yasak</translation>
    </message>
    <message>
        <source>An ACL denied and gave no text of its own; a missing ACL denies too.</source>
        <translation>Bir ACL kendi metnini vermeden reddetmiştir; eksik bir ACL de reddeder.</translation>
    </message>
    <message>
        <source>`550 Administrative prohibition`.</source>
        <translation>`550 Administrative prohibition`.</translation>
    </message>
    <message>
        <source>`exim -bh 192.0.2.25` walks through the ACLs</source>
        <translation>`exim -bh 192.0.2.25` ACL&apos;leri adım adım gösterir</translation>
    </message>
    <message>
        <source>Ask the admin, who adds a `message =` to the rule.</source>
        <translation>Yöneticiye sorun; kurala `message =` eklesin.</translation>
    </message>
    <message>
        <source>ETRN gets 458 with these words where no ACL exists.</source>
        <translation>ACL yoksa ETRN bu sözlerle 458 alır.</translation>
    </message>
    <message>
        <source>On a DNS list</source>
        <translation>DNS listesinde</translation>
    </message>
    <message>
        <source>A DNS list in the ACL names the client; the text names the list.</source>
        <translation>İstemci, ACL&apos;de sorulan bir DNS listesinde kayıtlıdır; metin listenin adını verir.</translation>
    </message>
    <message>
        <source>`550 rejected because 192.0.2.25 is in a black list at zen.spamhaus.org`.</source>
        <translation>`550 rejected because 192.0.2.25 is in a black list at zen.spamhaus.org`.</translation>
    </message>
    <message>
        <source>The list named</source>
        <translation>Adı geçen liste</translation>
    </message>
    <message>
        <source>Ask that list for removal.</source>
        <translation>Çıkarılmayı o listeden isteyin.</translation>
    </message>
    <message>
        <source>Postfix says blocked using.</source>
        <translation>Postfix bunun yerine blocked using der.</translation>
    </message>
    <message>
        <source>Relay not permitted</source>
        <translation>Aktarmaya izin yok</translation>
    </message>
    <message>
        <source>The default configuration takes mail for `local_domains` and `relay_to_domains`, and from `relay_from_hosts` or logged-in clients; this is none of them.</source>
        <translation>Varsayılan yapılandırma `local_domains` ve `relay_to_domains` alan adları için ya da `relay_from_hosts` içindeki veya oturum açmış istemcilerden posta alır; bu posta hiçbirine girmez.</translation>
    </message>
    <message>
        <source>`550 relay not permitted`, in the log `rejected RCPT &lt;jane@example.org&gt;: relay not permitted`.</source>
        <translation>`550 relay not permitted`; günlükte `rejected RCPT &lt;jane@example.org&gt;: relay not permitted`.</translation>
    </message>
    <message>
        <source>`exim -bh 192.0.2.25`, `exim -bt jane@example.org`</source>
        <translation>`exim -bh 192.0.2.25`, `exim -bt jane@example.org`</translation>
    </message>
    <message>
        <source>As a user, log in on port 587.</source>
        <translation>Kullanıcıysanız 587 numaralı bağlantı noktasında oturum açın.</translation>
    </message>
    <message>
        <source>As the admin, add the domain to one of the lists; on cPanel see `/etc/localdomains` and `/etc/remotedomains`.</source>
        <translation>Yöneticiyseniz alan adını listelerden birine ekleyin; cPanel&apos;de `/etc/localdomains` ve `/etc/remotedomains` dosyalarına bakın.</translation>
    </message>
    <message>
        <source>An unknown user of a served domain gets Unrouteable address.</source>
        <translation>Hizmet verilen alan adında bilinmeyen kullanıcı için yanıt metni Unrouteable address olur.</translation>
    </message>
    <message>
        <source>Sender verify failed</source>
        <translation>Gönderen doğrulaması başarısız</translation>
    </message>
    <message>
        <source>Exim cannot route the address in MAIL FROM (`verify = sender`), or a callout was refused.</source>
        <translation>Exim MAIL FROM adresini yönlendiremez (`verify = sender`) ya da geri sorgu reddedilmiştir.</translation>
    </message>
    <message>
        <source>`550 Sender verify failed`, with the reason in lines above such as `Verification failed for &lt;app@web1.example.org&gt;`.</source>
        <translation>`550 Sender verify failed`; üstteki satırlarda `Verification failed for &lt;app@web1.example.org&gt;` gibi bir neden yazar.</translation>
    </message>
    <message>
        <source>`exim -bvs app@web1.example.org` on the receiving side</source>
        <translation>Alan tarafta `exim -bvs app@web1.example.org`</translation>
    </message>
    <message>
        <source>Use a sender address that exists and takes bounces; its domain needs an MX or address record.</source>
        <translation>Var olan ve geri dönen iletileri alan bir gönderen adresi kullanın; alan adına MX veya adres kaydı gerekir.</translation>
    </message>
    <message>
        <source>Reported at RCPT TO although the sender is meant.</source>
        <translation>Gönderen kastedilse de RCPT TO&apos;da bildirilir.</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Bilinmeyen kullanıcı</translation>
    </message>
    <message>
        <source>The local part is no user of this domain.</source>
        <translation>Yerel bölüm bu alan adının kullanıcısı değildir.</translation>
    </message>
    <message>
        <source>`550 Unknown user`.</source>
        <translation>`550 Unknown user`.</translation>
    </message>
    <message>
        <source>`exim -bt jane`</source>
        <translation>`exim -bt jane`</translation>
    </message>
    <message>
        <source>Correct the address, or create the mailbox.</source>
        <translation>Adresi düzeltin ya da kutuyu oluşturun.</translation>
    </message>
    <message>
        <source>Unrouteable address</source>
        <translation>Yönlendirilemeyen adres</translation>
    </message>
    <message>
        <source>No router of Exim can do anything with the address: unknown local user, or a domain that DNS does not know.</source>
        <translation>Exim&apos;in hiçbir yönlendiricisi adresle bir şey yapamaz: bilinmeyen yerel kullanıcı ya da DNS&apos;te olmayan alan adı.</translation>
    </message>
    <message>
        <source>`550 Unrouteable address`.</source>
        <translation>`550 Unrouteable address`.</translation>
    </message>
    <message>
        <source>`exim -bt jane@example.org`, with `-d` for the reason</source>
        <translation>`exim -bt jane@example.org`; nedeni için `-d`</translation>
    </message>
    <message>
        <source>Correct the address; the admin creates the user or repairs DNS.</source>
        <translation>Adresi düzeltin; yönetici kullanıcıyı oluşturur ya da DNS&apos;i onarır.</translation>
    </message>
    <message>
        <source>At MAIL FROM the same finding is Sender verify failed.</source>
        <translation>MAIL FROM&apos;da aynı bulgu Sender verify failed olur.</translation>
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
        <source>The message exceeds `message_size_limit`, 50M by default.</source>
        <translation>İleti, varsayılanı 50M olan `message_size_limit` sınırını aşar.</translation>
    </message>
    <message>
        <source>`552 Message size exceeds maximum permitted`.</source>
        <translation>`552 Message size exceeds maximum permitted`.</translation>
    </message>
    <message>
        <source>`exim -bP message_size_limit`</source>
        <translation>`exim -bP message_size_limit`</translation>
    </message>
    <message>
        <source>Send a link, or raise the limit.</source>
        <translation>Bağlantı gönderin ya da sınırı yükseltin.</translation>
    </message>
    <message>
        <source>Encoding adds a third.</source>
        <translation>Kodlama üçte bir ekler.</translation>
    </message>
    <message>
        <source>Refused at connection</source>
        <translation>Bağlantıda ret</translation>
    </message>
    <message>
        <source>`554 SMTP service not available`.</source>
        <translation>`554 SMTP service not available`.</translation>
    </message>
    <message>
        <source>`exim -bh 192.0.2.25`</source>
        <translation>`exim -bh 192.0.2.25`</translation>
    </message>
    <message>
        <source>Ask the admin to let your address in.</source>
        <translation>Yöneticiden adresinize izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>No EHLO was read.</source>
        <translation>EHLO okunmamıştır.</translation>
    </message>
    <message>
        <source>Synchronization error</source>
        <translation>Eşzamanlama hatası</translation>
    </message>
    <message>
        <source>The client sent data before the greeting or its turn (`smtp_enforce_sync`).</source>
        <translation>İstemci karşılamadan ya da sırasından önce veri göndermiştir (`smtp_enforce_sync`).</translation>
    </message>
    <message>
        <source>Log: what came too early is quoted</source>
        <translation>Günlük: erken geleni alıntılar</translation>
    </message>
    <message>
        <source>Let the client wait for each reply, and use port 465 for TLS from the start.</source>
        <translation>İstemci her yanıtı beklesin; baştan TLS için 465&apos;i kullansın.</translation>
    </message>
    <message>
        <source>TLS bytes on a plain port look like this too.</source>
        <translation>Şifrelenmemiş bağlantı noktasına gelen TLS de böyle görünür.</translation>
    </message>
    <message>
        <source>`421 Too many concurrent SMTP connections; please try again later`; with `from this IP address` behind it the limit per host is meant.</source>
        <translation>`421 Too many concurrent SMTP connections; please try again later`; arkasında `from this IP address` varsa makine başına sınır kastedilir.</translation>
    </message>
    <message>
        <source>Raise the limits, or let the client open fewer connections.</source>
        <translation>Sınırları yükseltin ya da istemci daha az bağlantı açsın.</translation>
    </message>
    <message>
        <source>`grep &apos;temporarily rejected&apos; /var/log/exim4/mainlog`, `tail /var/log/exim4/paniclog`</source>
        <translation>`grep &apos;temporarily rejected&apos; /var/log/exim4/mainlog`, `tail /var/log/exim4/paniclog`</translation>
    </message>
    <message>
        <source>Exim itself keeps the connection; every further MAIL gets the same 421.</source>
        <translation>Exim bağlantıyı kendisi kapatmaz; sonraki her MAIL aynı 421&apos;i alır.</translation>
    </message>
    <message>
        <source>`451 Could not complete sender verify`, or `451 Could not complete sender verify callout`.</source>
        <translation>`451 Could not complete sender verify` ya da `451 Could not complete sender verify callout`.</translation>
    </message>
    <message>
        <source>The transaction has more than `recipients_max` recipients, 50000 by default; with `recipients_max_reject` the code is 552.</source>
        <translation>İşlemde, varsayılanı 50000 olan `recipients_max` değerinden çok alıcı vardır; `recipients_max_reject` ile kod 552 olur.</translation>
    </message>
    <message>
        <source>With 552, DATA gets 554 and the whole message is refused.</source>
        <translation>552&apos;den sonra DATA 554 alır ve iletinin tümü reddedilir.</translation>
    </message>
    <message>
        <source>Spool or log partition has less room than `check_spool_space` or `check_log_space` asks for, 10 MB by default.</source>
        <translation>Kuyruk (spool) ya da günlük bölümünde `check_spool_space` veya `check_log_space` değerinden (varsayılan 10 MB) az yer vardır.</translation>
    </message>
    <message>
        <source>Read the last error in the line. After the repair the next successful delivery clears the record; `exim_tidydb -t 0d /var/spool/exim4 retry` does so at once.</source>
        <translation>Satırdaki son hatayı okuyun. Onarımdan sonra ilk başarılı teslim kaydı siler; `exim_tidydb -t 0d /var/spool/exim4 retry` bunu hemen yapar.</translation>
    </message>
    <message>
        <source>Add the domain to `local_domains` or `relay_to_domains`, or correct the MX.</source>
        <translation>Alan adını `local_domains` veya `relay_to_domains` listesine ekleyin ya da MX&apos;i düzeltin.</translation>
    </message>
    <message>
        <source>The router option `self` decides; its default `freeze` keeps the message on the queue and tells the postmaster.</source>
        <translation>Yönlendiricinin `self` seçeneği belirler; varsayılan `freeze`, iletiyi kuyrukta dondurur ve postmaster&apos;a bildirir.</translation>
    </message>
    <message>
        <source>Rename the client, or permit the character for all clients: `helo_allow_chars = _`.</source>
        <translation>İstemciyi yeniden adlandırın ya da karaktere tüm istemciler için izin verin: `helo_allow_chars = _`.</translation>
    </message>
    <message>
        <source>The default ACL has seen more than ten RCPT commands in the message and accepted less than half of them, which looks like guessing.</source>
        <translation>Varsayılan ACL iletide ondan çok RCPT görmüş, yarısından azını kabul etmiştir; bu, adres tahmini gibi görünür.</translation>
    </message>
    <message>
        <source>Good recipients of the same message suffer too.</source>
        <translation>Aynı iletinin doğru alıcıları da etkilenir.</translation>
    </message>
    <message>
        <source>The default ACL refuses local parts with `@`, `%` or `!`, or with a leading dot; for local domains `/` and `|` as well.</source>
        <translation>Varsayılan ACL, `@`, `%` veya `!` içeren ya da noktayla başlayan yerel bölümleri, yerel alan adlarında `/` ve `|` içerenleri de reddeder.</translation>
    </message>
    <message>
        <source>HTML on a single line is the usual cause.</source>
        <translation>Olağan neden tek satırlık HTML&apos;dir.</translation>
    </message>
    <message>
        <source>The `localuser` router of the default configuration sets this text; routers without it say Unrouteable address.</source>
        <translation>Bu metni varsayılan yapılandırmadaki `localuser` yönlendiricisi verir; metni olmayan yönlendiriciler Unrouteable address der.</translation>
    </message>
    <message>
        <source>`host_reject_connection` lists the client. A refusal by the connect ACL has 550 instead.</source>
        <translation>İstemci `host_reject_connection` listesindedir. Bağlantı ACL&apos;inin reddi ise 550 taşır.</translation>
    </message>
    <message>
        <source>`554 SMTP synchronization error`; the log says `SMTP protocol synchronization error (input sent without waiting for greeting)`.</source>
        <translation>`554 SMTP synchronization error`; günlükte `SMTP protocol synchronization error (input sent without waiting for greeting)` yazar.</translation>
    </message>
    <message>
        <source>With 535 Exim checked the login and it was wrong; with 435 it could not check at all, because the password source did not answer.</source>
        <translation>535&apos;te Exim oturum bilgilerini denetlemiş ve yanlış bulmuştur; 435&apos;te ise parola kaynağı yanıt vermediği için hiç denetleyememiştir.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>`Unable to authenticate at present`</source>
        <translation>`Unable to authenticate at present`</translation>
    </message>
    <message>
        <source>`Incorrect authentication data`</source>
        <translation>`Incorrect authentication data`</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Kim etkilenir</translation>
    </message>
    <message>
        <source>All users at the same minute</source>
        <translation>Aynı dakikada bütün kullanıcılar</translation>
    </message>
    <message>
        <source>One user, or bots</source>
        <translation>Bir kullanıcı ya da botlar</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Nereye bakmalı</translation>
    </message>
    <message>
        <source>Panic log; Dovecot, LDAP or SQL</source>
        <translation>Panik günlüğü; Dovecot, LDAP ya da SQL</translation>
    </message>
    <message>
        <source>Main log: `authenticator failed`</source>
        <translation>Ana günlük: `authenticator failed`</translation>
    </message>
    <message>
        <source>Is the number a standard&apos;s?</source>
        <translation>Numara standart mı</translation>
    </message>
    <message>
        <source>No, Exim&apos;s own; RFC 4954 has 454 for it</source>
        <translation>Hayır, Exim&apos;in kendi numarası; RFC 4954&apos;te karşılığı 454</translation>
    </message>
    <message>
        <source>Yes, RFC 4954</source>
        <translation>Evet, RFC 4954</translation>
    </message>
    <message>
        <source>Let fail2ban count 535 alone: with 435 it would lock out every user during an outage.</source>
        <translation>fail2ban yalnızca 535&apos;i saysın: 435&apos;i de sayarsa bir kesintide bütün kullanıcıları engeller.</translation>
    </message>
    <message>
        <source>Exim checks the address in MAIL FROM. With 451 it could not find out; with 550 it did, and the address leads nowhere.</source>
        <translation>Exim MAIL FROM&apos;daki adresi denetler. 451&apos;de sonuca varamamıştır; 550&apos;de varmıştır ve adres hiçbir yere götürmez.</translation>
    </message>
    <message>
        <source>`Could not complete sender verify`</source>
        <translation>`Could not complete sender verify`</translation>
    </message>
    <message>
        <source>`Sender verify failed`</source>
        <translation>`Sender verify failed`</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ne aksadı</translation>
    </message>
    <message>
        <source>DNS or the sender&apos;s MX gave no answer in time</source>
        <translation>DNS ya da gönderenin MX&apos;i zamanında yanıt vermedi</translation>
    </message>
    <message>
        <source>No MX or address record, or the callout was refused</source>
        <translation>MX ya da adres kaydı yok ya da geri sorgu (callout) reddedildi</translation>
    </message>
    <message>
        <source>Typical sender</source>
        <translation>Tipik gönderen</translation>
    </message>
    <message>
        <source>A domain whose MX greylists or tarpits the callout</source>
        <translation>MX&apos;i geri sorguyu gri listeleyen ya da yavaşlatan alan adı</translation>
    </message>
    <message>
        <source>A web server that sends as `app@web1.example.org`</source>
        <translation>`app@web1.example.org` adıyla gönderen web sunucusu</translation>
    </message>
    <message>
        <source>What to repair</source>
        <translation>Neyi onarmalı</translation>
    </message>
    <message>
        <source>Reachability of your own MX from the receiver</source>
        <translation>Alan taraftan kendi MX&apos;inizin erişilebilirliğini</translation>
    </message>
    <message>
        <source>The envelope sender: an address that exists and takes bounces</source>
        <translation>Zarftaki göndereni: var olan ve geri dönen iletileri alan bir adres</translation>
    </message>
    <message>
        <source>Both come at RCPT TO although the sender is meant: read the lines above the last one before doubting the recipient.</source>
        <translation>Gönderen kastedildiği hâlde ikisi de RCPT TO&apos;da gelir: Alıcıdan kuşkulanmadan önce son satırın üstündekileri okuyun.</translation>
    </message>
    <message>
        <source>Exim&apos;s built-in text for an address that no router can handle, and the text that its default configuration gives for a missing local user. The first covers unknown domains as well.</source>
        <translation>Hiçbir yönlendiricinin işleyemediği adres için Exim&apos;in yerleşik metni ve varsayılan yapılandırmasının bulunamayan yerel kullanıcı için verdiği metin. İlki bilinmeyen alan adlarını da kapsar.</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>Ne eksik olabilir</translation>
    </message>
    <message>
        <source>The user, or the domain in DNS</source>
        <translation>Kullanıcı ya da DNS&apos;teki alan adı</translation>
    </message>
    <message>
        <source>The user alone</source>
        <translation>Yalnızca kullanıcı</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Metin nereden gelir</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Yerleşik</translation>
    </message>
    <message>
        <source>`cannot_route_message` of the last router, `localuser` in the default configuration</source>
        <translation>Son yönlendiricinin `cannot_route_message` ayarı; varsayılan yapılandırmada `localuser`</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Nedeni bulmak</translation>
    </message>
    <message>
        <source>`exim -d -bt jane@example.org`</source>
        <translation>`exim -d -bt jane@example.org`</translation>
    </message>
    <message>
        <source>The text has told it</source>
        <translation>Metin söylemiştir</translation>
    </message>
    <message>
        <source>When a whole domain fails</source>
        <translation>Alan adının tümünde oluyorsa</translation>
    </message>
    <message>
        <source>Think of DNS or `local_domains`</source>
        <translation>DNS&apos;i ya da `local_domains` listesini düşünün</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Buna uymaz</translation>
    </message>
    <message>
        <source>Give your last router the clearer text where it has none: `Unrouteable address` sends people looking for network faults.</source>
        <translation>Son yönlendiricinizde yoksa daha açık olan metni ayarlayın: `Unrouteable address` insanlara ağ arızası aratır.</translation>
    </message>
</context>
</TS>
