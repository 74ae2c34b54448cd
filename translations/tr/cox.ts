<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>cox</name>
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
        <source>IP blocked for a day at most</source>
        <translation>IP en çok bir gün engelli</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>The IP address is blocked for 24 hours at most.</source>
        <translation>IP adresi en çok 24 saat engellidir.</translation>
    </message>
    <message>
        <source>`CDRBL` in the reply; the basic code varies.</source>
        <translation>Yanıtta `CDRBL`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Find the spam, then wait.</source>
        <translation>İstenmeyen iletiyi bulun, sonra bekleyin.</translation>
    </message>
    <message>
        <source>CXBL needs a request.</source>
        <translation>CXBL başvuru ister.</translation>
    </message>
    <message>
        <source>More than 10 connections</source>
        <translation>10&apos;dan çok bağlantı</translation>
    </message>
    <message>
        <source>`CXCNCT` or `too many sessions from` in the reply.</source>
        <translation>Yanıtta `CXCNCT` ya da `too many sessions from`.</translation>
    </message>
    <message>
        <source>The messages wait.</source>
        <translation>İletiler bekler.</translation>
    </message>
    <message>
        <source>Recipient or message limit</source>
        <translation>Alıcı veya ileti sınırı</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>The sender named too many recipients or sent too many messages in a time.</source>
        <translation>Gönderen belirli sürede çok fazla alıcı belirtmiş ya da ileti göndermiştir.</translation>
    </message>
    <message>
        <source>`CXMXRT` or `message threshold exceeded` in the reply.</source>
        <translation>Yanıtta `CXMXRT` ya da `message threshold exceeded`.</translation>
    </message>
    <message>
        <source>Spread the mailing over the day.</source>
        <translation>Gönderimi güne yayın.</translation>
    </message>
    <message>
        <source>IP blocked</source>
        <translation>IP engelli</translation>
    </message>
    <message>
        <source>Cox has blocked the IP address for spam.</source>
        <translation>Cox, IP adresini istenmeyen ileti nedeniyle engellemiştir.</translation>
    </message>
    <message>
        <source>`CXBL` in the reply; the basic code varies.</source>
        <translation>Yanıtta `CXBL`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Write to the address in the reply (`unblock.request@cox.net`) with the IP address.</source>
        <translation>IP adresiyle, yanıtta yazan adrese (`unblock.request@cox.net`) yazın.</translation>
    </message>
    <message>
        <source>CDRBL lifts by itself.</source>
        <translation>CDRBL kendiliğinden kalkar.</translation>
    </message>
    <message>
        <source>Reverse DNS failed</source>
        <translation>Ters DNS başarısız</translation>
    </message>
    <message>
        <source>DNS, not mail, has to change.</source>
        <translation>Değişmesi gereken posta değil DNS&apos;tir.</translation>
    </message>
    <message>
        <source>Own account blocked</source>
        <translation>Hesabınız engellendi</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>Cox has blocked your account after suspicious activity.</source>
        <translation>Cox, şüpheli etkinlik sonrasında hesabınızı engellemiştir.</translation>
    </message>
    <message>
        <source>`CXMJ` in the reply; the basic code varies.</source>
        <translation>Yanıtta `CXMJ`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Call Cox after you changed the password.</source>
        <translation>Parolayı değiştirdikten sonra Cox&apos;u arayın.</translation>
    </message>
    <message>
        <source>Only Cox&apos;s own customers see it.</source>
        <translation>Yalnız Cox müşterilerinde görülür.</translation>
    </message>
    <message>
        <source>Protocol violation</source>
        <translation>Protokol ihlali</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The client violated the SMTP protocol.</source>
        <translation>İstemci SMTP protokolünü ihlal etmiştir.</translation>
    </message>
    <message>
        <source>`CXSMTP` in the reply; the basic code varies.</source>
        <translation>Yanıtta `CXSMTP`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Look for a client that talks out of turn.</source>
        <translation>Sırası gelmeden konuşan istemciyi arayın.</translation>
    </message>
    <message>
        <source>Sender authentication failed</source>
        <translation>Gönderen doğrulaması başarısız</translation>
    </message>
    <message>
        <source>SPF, DomainKeys or DKIM failed.</source>
        <translation>SPF, DomainKeys ya da DKIM başarısızdır.</translation>
    </message>
    <message>
        <source>`CXSNDR` in the reply; the basic code varies.</source>
        <translation>Yanıtta `CXSNDR`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Correct the SPF record and the signature.</source>
        <translation>SPF kaydını ve imzayı düzeltin.</translation>
    </message>
    <message>
        <source>The IP address is not listed by it.</source>
        <translation>Bununla IP listelenmiş olmaz.</translation>
    </message>
    <message>
        <source>Own account limited</source>
        <translation>Hesabınız sınırlandı</translation>
    </message>
    <message>
        <source>Cox has limited your account after suspicious activity.</source>
        <translation>Cox, şüpheli etkinlik sonrasında hesabınızı sınırlamıştır.</translation>
    </message>
    <message>
        <source>`CXTHRT` in the reply; the basic code varies.</source>
        <translation>Yanıtta `CXTHRT`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Change the password and scan your computers.</source>
        <translation>Parolayı değiştirin ve bilgisayarlarınızı tarayın.</translation>
    </message>
    <message>
        <source>CXMJ stops the account altogether.</source>
        <translation>CXMJ hesabı tümüyle durdurur.</translation>
    </message>
    <message>
        <source>On Spamhaus ZEN</source>
        <translation>Spamhaus ZEN&apos;de</translation>
    </message>
    <message>
        <source>The IP address is on Spamhaus ZEN.</source>
        <translation>IP adresi Spamhaus ZEN&apos;dedir.</translation>
    </message>
    <message>
        <source>`IPBL0001` or `IPBL00001` in the reply.</source>
        <translation>Yanıtta `IPBL0001` ya da `IPBL00001`.</translation>
    </message>
    <message>
        <source>Delist at `https://check.spamhaus.org`.</source>
        <translation>`https://check.spamhaus.org` üzerinden çıkartın.</translation>
    </message>
    <message>
        <source>The digits add up: 1 Spamhaus, 10 Return Path, 100 Invaluement, 1000 Cloudmark.</source>
        <translation>Rakamlar toplanır: 1 Spamhaus, 10 Return Path, 100 Invaluement, 1000 Cloudmark.</translation>
    </message>
    <message>
        <source>On the Return Path list</source>
        <translation>Return Path listesinde</translation>
    </message>
    <message>
        <source>The IP address is on the Return Path list, today Validity&apos;s.</source>
        <translation>IP adresi, bugün Validity&apos;ye ait Return Path listesindedir.</translation>
    </message>
    <message>
        <source>`IPBL0010` in the reply; the basic code varies.</source>
        <translation>Yanıtta `IPBL0010`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Look at `https://senderscore.org` and lower complaints.</source>
        <translation>`https://senderscore.org` sayfasına bakın, şikâyetleri azaltın.</translation>
    </message>
    <message>
        <source>IPBL0011 would add Spamhaus.</source>
        <translation>IPBL0011 buna Spamhaus&apos;u ekler.</translation>
    </message>
    <message>
        <source>On Invaluement ivmSIP</source>
        <translation>Invaluement ivmSIP&apos;te</translation>
    </message>
    <message>
        <source>The IP address is on Invaluement&apos;s ivmSIP list.</source>
        <translation>IP adresi Invaluement&apos;in ivmSIP listesindedir.</translation>
    </message>
    <message>
        <source>`IPBL0100` in the reply; the basic code varies.</source>
        <translation>Yanıtta `IPBL0100`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Ask at `https://www.invaluement.com/removal/`.</source>
        <translation>`https://www.invaluement.com/removal/` üzerinden başvurun.</translation>
    </message>
    <message>
        <source>Its links have a list of their own.</source>
        <translation>Bağlantıların ayrı bir listesi vardır.</translation>
    </message>
    <message>
        <source>On Cloudmark CSI</source>
        <translation>Cloudmark CSI&apos;da</translation>
    </message>
    <message>
        <source>The IP address is on Cloudmark&apos;s list.</source>
        <translation>IP adresi Cloudmark&apos;ın listesindedir.</translation>
    </message>
    <message>
        <source>`IPBL1000` in the reply; the basic code varies.</source>
        <translation>Yanıtta `IPBL1000`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Use `https://csi.cloudmark.com/en/reset/`.</source>
        <translation>`https://csi.cloudmark.com/en/reset/` formunu kullanın.</translation>
    </message>
    <message>
        <source>Read from the right, it is the fourth flag.</source>
        <translation>Sağdan okununca dördüncü bayraktır.</translation>
    </message>
    <message>
        <source>More than 10 connections are open at once from the IP address; the text `too many sessions from` is explained with five.</source>
        <translation>IP adresinden aynı anda 10&apos;dan çok bağlantı açıktır; `too many sessions from` metni ise beş bağlantıyla açıklanır.</translation>
    </message>
    <message>
        <source>Limit the concurrency to five.</source>
        <translation>Eşzamanlılığı beşle sınırlayın.</translation>
    </message>
    <message>
        <source>`message threshold exceeded` ends a connection after 100 messages; CXCNCT counts connections.</source>
        <translation>`message threshold exceeded` bağlantıyı 100 iletiden sonra bitirir; CXCNCT bağlantıları sayar.</translation>
    </message>
    <message>
        <source>The reverse DNS of the IP address is missing or fails.</source>
        <translation>IP adresinin ters DNS&apos;i eksiktir ya da başarısızdır.</translation>
    </message>
    <message>
        <source>`CXDNS`, `rejected - no rDNS` or `DNS check failure - try again later` in the reply.</source>
        <translation>Yanıtta `CXDNS`, `rejected - no rDNS` ya da `DNS check failure - try again later`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`</source>
        <translation>`dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Set a PTR record; if it is right already, send again after 24 hours.</source>
        <translation>PTR kaydı kurun; kayıt zaten doğruysa 24 saat sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Cox explains it as mail that it could not trace to a legitimate sender.</source>
        <translation>Cox bunu, meşru bir gönderenden geldiğini doğrulayamadığı posta diye açıklar.</translation>
    </message>
    <message>
        <source>Link on SURBL and Spamhaus DBL</source>
        <translation>SURBL&apos;de ve Spamhaus DBL&apos;de bağlantı</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>A link in the text leads to a domain that is on SURBL and on the Spamhaus DBL.</source>
        <translation>Metindeki bir bağlantı, SURBL&apos;de ve Spamhaus DBL&apos;de bulunan bir alan adına gider.</translation>
    </message>
    <message>
        <source>`URLBL011` in the reply; the basic code varies.</source>
        <translation>Yanıtta `URLBL011`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Look the domain up at `https://check.spamhaus.org`; take the link out, or clean the site if it is yours.</source>
        <translation>Alan adını `https://check.spamhaus.org` üzerinde arayın; bağlantıyı çıkarın ya da site sizinse temizleyin.</translation>
    </message>
    <message>
        <source>URLBL names lists of linked domains, IPBL those of sending addresses.</source>
        <translation>URLBL bağlantılardaki alan adlarının, IPBL gönderen adreslerin listelerini belirtir.</translation>
    </message>
    <message>
        <source>Link on SURBL and ivmURI</source>
        <translation>SURBL&apos;de ve ivmURI&apos;de bağlantı</translation>
    </message>
    <message>
        <source>SURBL and Invaluement&apos;s ivmURI both list a domain that the message links to.</source>
        <translation>İletideki bir bağlantının alan adı hem SURBL&apos;de hem de Invaluement&apos;ın ivmURI listesindedir.</translation>
    </message>
    <message>
        <source>`URLBL101` in the reply; the basic code varies.</source>
        <translation>Yanıtta `URLBL101`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Send without the link; its owner asks both lists for removal after the cleaning.</source>
        <translation>Bağlantısız gönderin; sahibi temizlikten sonra iki listeden de çıkarılmayı ister.</translation>
    </message>
    <message>
        <source>With the Spamhaus DBL in place of ivmURI it is URLBL011.</source>
        <translation>ivmURI yerine Spamhaus DBL varsa kod URLBL011 olur.</translation>
    </message>
    <message>
        <source>Link on Spamhaus DBL and ivmURI</source>
        <translation>Spamhaus DBL&apos;de ve ivmURI&apos;de bağlantı</translation>
    </message>
    <message>
        <source>The Spamhaus DBL and Invaluement&apos;s ivmURI have a domain among the links of the message.</source>
        <translation>İletideki bağlantılardan birinin alan adı Spamhaus DBL&apos;de ve Invaluement&apos;ın ivmURI listesindedir.</translation>
    </message>
    <message>
        <source>`URLBL110` in the reply; the basic code varies.</source>
        <translation>Yanıtta `URLBL110`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Test the linked domains one by one, tracking and image domains included, and replace the one that is listed.</source>
        <translation>Bağlantılardaki alan adlarını, izleme ve görsel alan adları dahil, tek tek sınayın; listede olanı değiştirin.</translation>
    </message>
    <message>
        <source>SURBL does not have this domain.</source>
        <translation>Bu alan adı SURBL&apos;de yoktur.</translation>
    </message>
    <message>
        <source>Link on a Spamhaus list</source>
        <translation>Spamhaus listesinde bağlantı</translation>
    </message>
    <message>
        <source>Spamhaus lists the URL, says Cox&apos;s list of codes, and names no other list.</source>
        <translation>Cox&apos;un kod listesine göre URL, Spamhaus&apos;un bir listesindedir; başka liste belirtilmez.</translation>
    </message>
    <message>
        <source>`URLBL1001` in the reply; the basic code varies.</source>
        <translation>Yanıtta `URLBL1001`; temel kod değişir.</translation>
    </message>
    <message>
        <source>Ask Spamhaus for the listing of each linked domain, then act on what it says.</source>
        <translation>Bağlantılardaki her alan adının kaydını Spamhaus&apos;ta arayın, orada söyleneni yapın.</translation>
    </message>
    <message>
        <source>It does not follow the three digits of the others.</source>
        <translation>Ötekilerin üç rakamlı düzenine uymaz.</translation>
    </message>
</context>
</TS>
