<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>gmx</name>
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
        <source>Too many unknown recipients</source>
        <translation>Çok fazla bilinmeyen alıcı</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>This IP address names too many recipients that do not exist.</source>
        <translation>Bu IP adresi var olmayan çok fazla alıcı belirtir.</translation>
    </message>
    <message>
        <source>`421 Reject due to policy violations`.</source>
        <translation>`421 Reject due to policy violations`.</translation>
    </message>
    <message>
        <source>Bounce rate of the list</source>
        <translation>Listenin geri dönme oranı</translation>
    </message>
    <message>
        <source>Clean the list, then resume slowly.</source>
        <translation>Listeyi temizleyip yavaşça sürdürün.</translation>
    </message>
    <message>
        <source>450 with the words adds changing EHLO names.</source>
        <translation>Aynı sözlerle 450, değişen EHLO adlarını da kapsar.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>Too much mail came in a short time.</source>
        <translation>Kısa sürede çok fazla posta gelmiştir.</translation>
    </message>
    <message>
        <source>No list is involved.</source>
        <translation>Liste söz konusu değildir.</translation>
    </message>
    <message>
        <source>Changing greeting names</source>
        <translation>Değişen karşılama adları</translation>
    </message>
    <message>
        <source>The client changes its EHLO name, or names many unknown recipients.</source>
        <translation>İstemci EHLO adını değiştirir ya da çok sayıda bilinmeyen alıcı belirtir.</translation>
    </message>
    <message>
        <source>`450 Reject due to policy violations`.</source>
        <translation>`450 Reject due to policy violations`.</translation>
    </message>
    <message>
        <source>`postconf smtp_helo_name` on all hosts behind the address</source>
        <translation>Adresin arkasındaki tüm makinelerde `postconf smtp_helo_name`</translation>
    </message>
    <message>
        <source>Use one fixed name per address.</source>
        <translation>Adres başına tek sabit ad kullanın.</translation>
    </message>
    <message>
        <source>It lifts when the behaviour ends.</source>
        <translation>Davranış bitince kalkar.</translation>
    </message>
    <message>
        <source>Local error</source>
        <translation>Yerel hata</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>A service, or the sender&apos;s DNS, was not reached in time.</source>
        <translation>Bir hizmete ya da gönderenin DNS sunucularına zamanında ulaşılamamıştır.</translation>
    </message>
    <message>
        <source>`451 Requested action aborted: local error in processing`.</source>
        <translation>`451 Requested action aborted: local error in processing`.</translation>
    </message>
    <message>
        <source>`dig mx example.org` at your name servers</source>
        <translation>Ad sunucularınızda `dig mx example.org`</translation>
    </message>
    <message>
        <source>Retry; look at slow name servers.</source>
        <translation>Yeniden deneyin; yavaş ad sunucularına bakın.</translation>
    </message>
    <message>
        <source>If only your domain meets it, DNS is the cause.</source>
        <translation>Yalnız sizin alan adınızda oluyorsa neden DNS&apos;tir.</translation>
    </message>
    <message>
        <source>Policy: domain</source>
        <translation>İlke: alan adı</translation>
    </message>
    <message>
        <source>The sending domain is refused.</source>
        <translation>Gönderen alan adı reddedilir.</translation>
    </message>
    <message>
        <source>`550 Reject due to policy restrictions (domain based)`.</source>
        <translation>`550 Reject due to policy restrictions (domain based)`.</translation>
    </message>
    <message>
        <source>Ask through the postmaster form, naming the domain.</source>
        <translation>Alan adını belirterek postmaster formundan sorun.</translation>
    </message>
    <message>
        <source>Another IP address does not help.</source>
        <translation>Başka IP adresi yararsızdır.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Posta kutusu dolu</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The mailbox is full; 552 occurs too.</source>
        <translation>Kutu doludur; 552 ile de gelir.</translation>
    </message>
    <message>
        <source>Send again in some days.</source>
        <translation>Birkaç gün sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Despite the 5 the state can end.</source>
        <translation>5&apos;e karşın durum sona erebilir.</translation>
    </message>
    <message>
        <source>Policy: header</source>
        <translation>İlke: başlık</translation>
    </message>
    <message>
        <source>`550 Reject due to policy restrictions (header based)`.</source>
        <translation>`550 Reject due to policy restrictions (header based)`.</translation>
    </message>
    <message>
        <source>Raw From, Date and Message-ID</source>
        <translation>Ham From, Date ve Message-ID</translation>
    </message>
    <message>
        <source>Use your own domain in From and complete headers.</source>
        <translation>From&apos;da kendi alan adınızı ve eksiksiz başlıklar kullanın.</translation>
    </message>
    <message>
        <source>Domain and IP have brackets of their own.</source>
        <translation>Alan adı ve IP için ayrı ayraçlar vardır.</translation>
    </message>
    <message>
        <source>Policy: IP</source>
        <translation>İlke: IP</translation>
    </message>
    <message>
        <source>`550 Reject due to policy restrictions (IP based)`.</source>
        <translation>`550 Reject due to policy restrictions (IP based)`.</translation>
    </message>
    <message>
        <source>Look for spam from the address, then use the form.</source>
        <translation>Adresten çıkan istenmeyen iletiyi arayın, sonra formu kullanın.</translation>
    </message>
    <message>
        <source>The domain may be clean.</source>
        <translation>Alan adı temiz olabilir.</translation>
    </message>
    <message>
        <source>IP on a list, after the greeting</source>
        <translation>IP listede, karşılamadan sonra</translation>
    </message>
    <message>
        <source>The sending address is listed.</source>
        <translation>Gönderen adres listelenmiştir.</translation>
    </message>
    <message>
        <source>`550 IP address is block listed`.</source>
        <translation>`550 IP address is block listed`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Get it off the list that the link names.</source>
        <translation>Bağlantının gösterdiği listeden çıkartın.</translation>
    </message>
    <message>
        <source>With 554 not even the dialogue begins.</source>
        <translation>554&apos;te diyalog bile başlamaz.</translation>
    </message>
    <message>
        <source>Sender domain without MX</source>
        <translation>MX&apos;siz gönderen alan adı</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The sender&apos;s domain has no usable MX or address record.</source>
        <translation>Gönderen alan adının kullanılabilir MX ya da adres kaydı yoktur.</translation>
    </message>
    <message>
        <source>`550 Invalid DNS MX or A/AAAA resource record`.</source>
        <translation>`550 Invalid DNS MX or A/AAAA resource record`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Give the domain an MX that answers.</source>
        <translation>Alan adına yanıt veren bir MX verin.</translation>
    </message>
    <message>
        <source>SPF is not asked yet.</source>
        <translation>SPF&apos;ye henüz sorulmamıştır.</translation>
    </message>
    <message>
        <source>Policy, reason not named</source>
        <translation>İlke, neden belirtilmemiş</translation>
    </message>
    <message>
        <source>A refusal by policy without a bracket.</source>
        <translation>Ayraçsız, ilke gereği ret.</translation>
    </message>
    <message>
        <source>Follow the link in the reply.</source>
        <translation>Yanıttaki bağlantıyı izleyin.</translation>
    </message>
    <message>
        <source>PTR missing or generic</source>
        <translation>PTR eksik veya genel</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>Reverse DNS is missing or looks like that of a dial-up line.</source>
        <translation>Ters DNS eksiktir ya da çevirmeli hat adresi gibi görünür.</translation>
    </message>
    <message>
        <source>`550 Bad DNS PTR resource record`.</source>
        <translation>`550 Bad DNS PTR resource record`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`</source>
        <translation>`dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Set a PTR with your host&apos;s own name, without the digits of the address.</source>
        <translation>Adresin rakamlarını içermeyen, makinenizin adını taşıyan bir PTR kurun.</translation>
    </message>
    <message>
        <source>The name must lead back too.</source>
        <translation>Ad geri de götürmelidir.</translation>
    </message>
    <message>
        <source>SPF failed</source>
        <translation>SPF başarısız</translation>
    </message>
    <message>
        <source>The SPF record of the domain does not permit this server.</source>
        <translation>Alan adının SPF kaydı bu sunucuya izin vermez.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>Add the server, or use SRS for forwarded mail.</source>
        <translation>Sunucuyu ekleyin ya da yönlendirilen postada SRS kullanın.</translation>
    </message>
    <message>
        <source>Forwarding is the most common cause here.</source>
        <translation>Burada en sık neden yönlendirmedir.</translation>
    </message>
    <message>
        <source>Recipient does not exist</source>
        <translation>Alıcı yok</translation>
    </message>
    <message>
        <source>`550 Requested action not taken: mailbox unavailable`.</source>
        <translation>`550 Requested action not taken: mailbox unavailable`.</translation>
    </message>
    <message>
        <source>IP on a list</source>
        <translation>IP listede</translation>
    </message>
    <message>
        <source>The servers refuse the connection, since the IP address is on a list.</source>
        <translation>Sunucular, IP adresi bir listede olduğu için bağlantıyı reddeder.</translation>
    </message>
    <message>
        <source>`https://postmaster.gmx.com`</source>
        <translation>`https://postmaster.gmx.com`</translation>
    </message>
    <message>
        <source>Open the link in the reply, end the cause and use the contact form there.</source>
        <translation>Yanıttaki bağlantıyı açın, nedeni giderin ve oradaki formu kullanın.</translation>
    </message>
    <message>
        <source>It comes in the greeting.</source>
        <translation>Karşılamada gelir.</translation>
    </message>
    <message>
        <source>`421 Rate limit reached. Please try again later`.</source>
        <translation>`421 Rate limit reached. Please try again later`.</translation>
    </message>
    <message>
        <source>Pause for some hours, then send more slowly.</source>
        <translation>Birkaç saat ara verin, sonra daha yavaş gönderin.</translation>
    </message>
    <message>
        <source>`550 Requested mail action aborted: exceeded storage allocation`, followed by `Quota exceeded`.</source>
        <translation>`550 Requested mail action aborted: exceeded storage allocation`, ardından `Quota exceeded`.</translation>
    </message>
    <message>
        <source>A header is not accepted: it breaks the standard, its date is not plausible, or From bears their own brand.</source>
        <translation>Bir başlık kabul edilmemiştir: standarda aykırıdır, tarihi inandırıcı değildir ya da From kendi markalarını taşır.</translation>
    </message>
    <message>
        <source>Too large a part of the mail from this IP address was taken for spam; it is refused for a time.</source>
        <translation>Bu IP adresinden gelen postanın çok büyük bölümü istenmeyen sayılmıştır; adres bir süre reddedilir.</translation>
    </message>
    <message>
        <source>`550-Requested action not taken: mailbox unavailable`, and below it `550-Reject due to policy restrictions.` without a bracket.</source>
        <translation>`550-Requested action not taken: mailbox unavailable`, altında ayraçsız `550-Reject due to policy restrictions.`</translation>
    </message>
    <message>
        <source>The first line speaks of the mailbox and means nothing; texts with brackets say more.</source>
        <translation>Kutudan söz eden ilk satırın anlamı yoktur; ayraçlı metinler daha çok söyler.</translation>
    </message>
    <message>
        <source>`550 Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner`.</source>
        <translation>`550 Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner`.</translation>
    </message>
    <message>
        <source>There is no such mailbox, or it was disabled after long disuse.</source>
        <translation>Böyle bir kutu yoktur ya da uzun süre kullanılmadığı için devre dışı bırakılmıştır.</translation>
    </message>
    <message>
        <source>Correct or remove the address; many unknown recipients bring rate limits.</source>
        <translation>Adresi düzeltin ya da çıkarın; çok sayıda bilinmeyen alıcı hız sınırına yol açar.</translation>
    </message>
    <message>
        <source>The last line decides: where it says Reject due to policy restrictions, the sender is refused and not the recipient.</source>
        <translation>Son satır belirler: Orada Reject due to policy restrictions yazıyorsa alıcı değil gönderen reddedilmiştir.</translation>
    </message>
    <message>
        <source>`554-No SMTP service`, below it `554-IP address is block listed.`, in older replies `IP address is black listed`.</source>
        <translation>`554-No SMTP service`, altında `554-IP address is block listed.`; eski yanıtlarda `IP address is black listed`.</translation>
    </message>
</context>
</TS>
