<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>spamhaus</name>
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
        <source>IP known for spam: SBL</source>
        <translation>IP istenmeyen iletiyle biliniyor: SBL</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The SBL lists addresses that Spamhaus holds to be sources of spam or under a spammer&apos;s control; people enter them, with evidence.</source>
        <translation>SBL, Spamhaus&apos;un istenmeyen ileti kaynağı saydığı ya da istenmeyen ileti gönderenlerin denetiminde gördüğü adresleri içerir; kayıtları kanıtla birlikte insanlar girer.</translation>
    </message>
    <message>
        <source>`blocked using sbl.spamhaus.org`.</source>
        <translation>`blocked using sbl.spamhaus.org`.</translation>
    </message>
    <message>
        <source>The SBL record, linked from `https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org` üzerinden SBL kaydı</translation>
    </message>
    <message>
        <source>XBL finds infected machines, SBL those who mean it.</source>
        <translation>XBL bulaşmış makineleri, SBL bunu bilerek yapanları bulur.</translation>
    </message>
    <message>
        <source>IP on a list behind ZEN</source>
        <translation>IP, ZEN&apos;deki bir listede</translation>
    </message>
    <message>
        <source>`blocked using zen.spamhaus.org` with 550, 554 or 521.</source>
        <translation>550, 554 veya 521 ile `blocked using zen.spamhaus.org`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`, or `dig +short 25.2.0.192.zen.spamhaus.org` through your own resolver</source>
        <translation>`https://check.spamhaus.org` ya da kendi çözümleyicinizden `dig +short 25.2.0.192.zen.spamhaus.org`</translation>
    </message>
    <message>
        <source>Do what the page for the list found says; removal is free and only through that page.</source>
        <translation>Bulunan listenin sayfasında yazanı yapın; çıkarılma ücretsizdir ve yalnız o sayfadan olur.</translation>
    </message>
    <message>
        <source>127.255.255.x in the text is no listing at all.</source>
        <translation>Metindeki 127.255.255.x bir listelenme değildir.</translation>
    </message>
    <message>
        <source>spamhaus zen</source>
        <translation>spamhaus zen</translation>
    </message>
    <message>
        <source>127.0.0.2</source>
        <translation>127.0.0.2</translation>
    </message>
    <message>
        <source>127.0.0.3</source>
        <translation>127.0.0.3</translation>
    </message>
    <message>
        <source>127.0.0.4</source>
        <translation>127.0.0.4</translation>
    </message>
    <message>
        <source>127.0.0.10</source>
        <translation>127.0.0.10</translation>
    </message>
    <message>
        <source>XBL, marked SHXBL</source>
        <translation>XBL, SHXBL işaretiyle</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>Some receivers write the mark SHXBL for a hit on Spamhaus&apos;s exploits list.</source>
        <translation>Bazı alıcı sunucular Spamhaus&apos;un XBL listesindeki (Exploits Block List) kayıt için SHXBL yazar.</translation>
    </message>
    <message>
        <source>Treat it as an XBL listing: the infected machine comes first.</source>
        <translation>XBL kaydı gibi davranın: Önce bulaşmış makine.</translation>
    </message>
    <message>
        <source>The mark is the receiver&apos;s, the list is Spamhaus&apos;s.</source>
        <translation>İşaret alıcı sunucunundur, liste Spamhaus&apos;un.</translation>
    </message>
    <message>
        <source>Range not meant to send mail: PBL</source>
        <translation>Posta göndermemesi gereken aralık: PBL</translation>
    </message>
    <message>
        <source>The PBL holds ranges, home connections above all, that ought to send through their provider&apos;s server. It accuses nobody of spam.</source>
        <translation>PBL, başta ev bağlantıları olmak üzere sağlayıcısının sunucusu üzerinden göndermesi gereken aralıkları içerir. Kimseyi istenmeyen iletiyle suçlamaz.</translation>
    </message>
    <message>
        <source>`is in the PBL` or `Policy Block List`.</source>
        <translation>`is in the PBL` veya `Policy Block List`.</translation>
    </message>
    <message>
        <source>`postconf relayhost`</source>
        <translation>`postconf relayhost`</translation>
    </message>
    <message>
        <source>Send through the provider&apos;s relay with a login on port 587. On a static address with a mail server of its own, remove it from the PBL at `https://check.spamhaus.org`.</source>
        <translation>Sağlayıcının aktarma sunucusundan, 587&apos;de oturum açarak gönderin. Kendi posta sunucusu olan sabit adresi `https://check.spamhaus.org` üzerinden PBL&apos;den çıkarın.</translation>
    </message>
    <message>
        <source>Users who submit on 587 must not be checked against it: then the receiver erred.</source>
        <translation>587 numaralı bağlantı noktasından gönderen kullanıcılar bu listeyle denetlenmemelidir; denetleniyorsa hata alan taraftadır.</translation>
    </message>
    <message>
        <source>Listed, with a link</source>
        <translation>Listede, bağlantısıyla</translation>
    </message>
    <message>
        <source>Greeting or MAIL FROM</source>
        <translation>Karşılama veya MAIL FROM</translation>
    </message>
    <message>
        <source>The reply gives a link to Spamhaus, which tells list and reason.</source>
        <translation>Yanıt, listeyi ve nedeni gösteren bir Spamhaus bağlantısı verir.</translation>
    </message>
    <message>
        <source>`https://www.spamhaus.org/query/ip/192.0.2.25`, with 550, 553 or 554.</source>
        <translation>550, 553 veya 554 ile `https://www.spamhaus.org/query/ip/192.0.2.25`.</translation>
    </message>
    <message>
        <source>Open the link; it names the list, and the list decides what to do.</source>
        <translation>Bağlantıyı açın: Hangi liste olduğunu gösterir, yapılacak şeyi de liste belirler.</translation>
    </message>
    <message>
        <source>It may be an IP address or a domain.</source>
        <translation>Listedeki, bir IP adresi veya alan adı olabilir.</translation>
    </message>
    <message>
        <source>IP infected or hijacked: XBL</source>
        <translation>Zararlı bulaşmış veya ele geçirilmiş IP: XBL</translation>
    </message>
    <message>
        <source>A machine behind the address is infected or open to misuse: bots, hacked web sites, proxies.</source>
        <translation>Adresin arkasındaki bir makineye zararlı bulaşmıştır veya makine kötüye kullanıma açıktır: botlar, ele geçirilmiş siteler, vekil sunucular.</translation>
    </message>
    <message>
        <source>`blocked using xbl.spamhaus.org`.</source>
        <translation>`blocked using xbl.spamhaus.org`.</translation>
    </message>
    <message>
        <source>Details at `https://check.spamhaus.org`; firewall log for port 25</source>
        <translation>`https://check.spamhaus.org` sayfasındaki ayrıntılar; 25 numaralı bağlantı noktası için güvenlik duvarı günlüğü</translation>
    </message>
    <message>
        <source>Clean the machine, permit port 25 outwards to the mail server alone, then remove the listing on the page.</source>
        <translation>Makineyi temizleyin, dışarıya giden 25 numaralı bağlantı noktasını yalnız posta sunucusuna açın, sonra sayfada listelenmeyi kaldırın.</translation>
    </message>
    <message>
        <source>Removed before the cleaning, it returns within hours.</source>
        <translation>Temizlemeden kaldırılan kayıt birkaç saat içinde geri gelir.</translation>
    </message>
    <message>
        <source>A domain on DBL</source>
        <translation>DBL&apos;de bir alan adı</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>A domain, in the envelope, in EHLO or in a link, is on the domain list. A server that asks with an IP address gets 127.0.1.255, a fault of its configuration.</source>
        <translation>Zarftaki, EHLO&apos;daki veya bir bağlantıdaki alan adı, alan adı listesindedir. IP adresiyle soran sunucu 127.0.1.255 alır; bu onun yapılandırma hatasıdır.</translation>
    </message>
    <message>
        <source>`blocked using dbl.spamhaus.org`.</source>
        <translation>`blocked using dbl.spamhaus.org`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org` for every domain in the message</source>
        <translation>İletideki her alan adı için `https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>If the domain is yours, clean the site and ask for removal there; a foreign one (a link shortener) comes out of the text.</source>
        <translation>Alan adı sizinse siteyi temizleyip çıkarılmasını orada isteyin; başkasına ait bir alan adını (bağlantı kısaltıcı) metinden çıkarın.</translation>
    </message>
    <message>
        <source>The IP lists have nothing to do with it.</source>
        <translation>IP listeleriyle ilgisi yoktur.</translation>
    </message>
    <message>
        <source>Receiver asks through a public resolver</source>
        <translation>Alan taraf genel çözümleyiciden soruyor</translation>
    </message>
    <message>
        <source>The return code 127.255.255.254 says that the query came through a public or open resolver, which Spamhaus does not answer. The sender is not listed; the receiver mistakes the error for a hit.</source>
        <translation>127.255.255.254 dönüş kodu, sorgunun Spamhaus&apos;un yanıtlamadığı genel bir çözümleyiciden geldiğini söyler. Gönderen listede değildir; alıcı sunucu bu hatayı listede bulundu diye okur.</translation>
    </message>
    <message>
        <source>As the receiver: `dig +short 2.0.0.127.zen.spamhaus.org`</source>
        <translation>Alan tarafta: `dig +short 2.0.0.127.zen.spamhaus.org`</translation>
    </message>
    <message>
        <source>As the receiver, run an own resolver or use DQS, and accept hits from 127.0.0.x alone: Postfix `reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]`.</source>
        <translation>Alan tarafsanız kendi çözümleyicinizi çalıştırın ya da DQS kullanın ve yalnız 127.0.0.x yanıtlarını kayıt sayın: Postfix `reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]`.</translation>
    </message>
    <message>
        <source>As the sender, tell the recipient&apos;s admin by another way.</source>
        <translation>Gönderenseniz alıcının yöneticisine başka bir yoldan haber verin.</translation>
    </message>
    <message>
        <source>Every sender is refused at such a receiver.</source>
        <translation>Böyle bir alıcı sunucu her göndereni reddeder.</translation>
    </message>
    <message>
        <source>127.255.255.254</source>
        <translation>127.255.255.254</translation>
    </message>
    <message>
        <source>IP on SBL or XBL</source>
        <translation>IP, SBL veya XBL&apos;de</translation>
    </message>
    <message>
        <source>The receiver still asks the joint list of SBL and XBL, an older name; PBL is not in it.</source>
        <translation>Alıcı sunucu hâlâ eski adıyla SBL ile XBL&apos;nin ortak listesine sormaktadır; bu listede PBL yoktur.</translation>
    </message>
    <message>
        <source>`blocked using sbl-xbl.spamhaus.org`.</source>
        <translation>`blocked using sbl-xbl.spamhaus.org`.</translation>
    </message>
    <message>
        <source>Look up which of the two holds the address, then follow its page.</source>
        <translation>Adresin ikisinden hangisinde olduğuna bakın, sonra onun sayfasını izleyin.</translation>
    </message>
    <message>
        <source>ZEN has taken its place.</source>
        <translation>Yerini ZEN almıştır.</translation>
    </message>
    <message>
        <source>Receiver asks too often</source>
        <translation>Alan taraf çok sık soruyor</translation>
    </message>
    <message>
        <source>127.255.255.255 means an excessive number of queries: the receiver has passed the free limit. Nobody is listed by it.</source>
        <translation>127.255.255.255 aşırı sayıda sorguyu gösterir: Alıcı sunucu ücretsiz sınırı aşmıştır. Bununla kimse listelenmiş olmaz.</translation>
    </message>
    <message>
        <source>The receiver needs a DQS key or a lower load; until then it must ignore 127.255.255.0/24.</source>
        <translation>Alıcı sunucuya DQS anahtarı ya da daha az sorgu gerekir; o zamana dek 127.255.255.0/24 yok sayılmalıdır.</translation>
    </message>
    <message>
        <source>127.255.255.254 is the other mistake of the receiver.</source>
        <translation>Alan tarafın öteki hatası 127.255.255.254&apos;tür.</translation>
    </message>
    <message>
        <source>127.255.255.255</source>
        <translation>127.255.255.255</translation>
    </message>
    <message>
        <source>PBL says that a range ought not to send mail directly, XBL that a machine in it is infected.</source>
        <translation>PBL, bir aralığın doğrudan posta göndermemesi gerektiğini; XBL ise içindeki bir makineye zararlı bulaştığını söyler.</translation>
    </message>
    <message>
        <source>Accusation</source>
        <translation>Suçlama</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Bot, hijacked host or open proxy</source>
        <translation>Bot, ele geçirilmiş makine ya da açık vekil sunucu</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Dönüş kodu</translation>
    </message>
    <message>
        <source>127.0.0.10 or 127.0.0.11</source>
        <translation>127.0.0.10 veya 127.0.0.11</translation>
    </message>
    <message>
        <source>127.0.0.4 to 127.0.0.7</source>
        <translation>127.0.0.4 ile 127.0.0.7 arası</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Çare</translation>
    </message>
    <message>
        <source>Send through the provider&apos;s relay</source>
        <translation>Sağlayıcının aktarma sunucusundan göndermek</translation>
    </message>
    <message>
        <source>Clean the machine, close port 25</source>
        <translation>Makineyi temizlemek, 25 numaralı bağlantı noktasını kapatmak</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Çıkarılma</translation>
    </message>
    <message>
        <source>For static addresses with a mail server</source>
        <translation>Posta sunucusu olan sabit adresler için</translation>
    </message>
    <message>
        <source>After the cleaning</source>
        <translation>Temizlikten sonra</translation>
    </message>
    <message>
        <source>As the receiver, do not ask PBL for users who submit on port 587.</source>
        <translation>Alan tarafsanız 587 numaralı bağlantı noktasından gönderen kullanıcılar için PBL&apos;ye sormayın.</translation>
    </message>
    <message>
        <source>Only the network&apos;s owner can ask for removal of an SBL record: send your provider the record and what you did. A CSS entry, 127.0.0.3 in the same zone, is automatic, and you remove it yourself on that page.</source>
        <translation>SBL kaydının çıkarılmasını yalnız ağın sahibi isteyebilir: Sağlayıcınıza kaydı ve yaptıklarınızı iletin. Aynı bölgedeki CSS kaydı (127.0.0.3) otomatiktir, onu o sayfada kendiniz kaldırırsınız.</translation>
    </message>
    <message>
        <source>The receiver asked `zen.spamhaus.org`, which joins SBL, CSS, XBL and PBL; the address is on one of them. The answer behind it tells which: 127.0.0.2 SBL, 127.0.0.3 CSS, 127.0.0.4 to 127.0.0.7 XBL, 127.0.0.9 DROP, 127.0.0.10 and 127.0.0.11 PBL.</source>
        <translation>Alıcı sunucu `zen.spamhaus.org` listesine sormuştur; bu liste SBL, CSS, XBL ve PBL&apos;yi birleştirir ve adres bunlardan birindedir. Hangisi olduğunu DNS yanıtı gösterir: 127.0.0.2 SBL, 127.0.0.3 CSS, 127.0.0.4 ile 127.0.0.7 arası XBL, 127.0.0.9 DROP, 127.0.0.10 ve 127.0.0.11 PBL.</translation>
    </message>
    <message>
        <source>`554 Denied [SHXBL] - Denied by Spamhaus XBL`; the basic code varies.</source>
        <translation>`554 Denied [SHXBL] - Denied by Spamhaus XBL`; temel kod değişir.</translation>
    </message>
    <message>
        <source>`Error: open resolver` and a link with `returnc/pub`, or 127.255.255.254 in the text.</source>
        <translation>`Error: open resolver` ve `returnc/pub` içeren bağlantı ya da metinde 127.255.255.254.</translation>
    </message>
    <message>
        <source>127.255.255.255 in the text, or a link with `returnc/vol`.</source>
        <translation>Metinde 127.255.255.255 ya da `returnc/vol` içeren bağlantı.</translation>
    </message>
    <message>
        <source>PBL says what a range of addresses is meant for, SBL what an address has done. The first accuses nobody; the second rests on evidence gathered by people.</source>
        <translation>PBL bir adres aralığının ne için olduğunu, SBL bir adresin ne yaptığını söyler. İlki kimseyi suçlamaz; ikincisi insanların topladığı kanıta dayanır.</translation>
    </message>
    <message>
        <source>Why an address is on it</source>
        <translation>Bir adres neden listededir</translation>
    </message>
    <message>
        <source>Home or dynamic range that should use its provider&apos;s server</source>
        <translation>Sağlayıcısının sunucusunu kullanması gereken ev ya da dinamik aralık</translation>
    </message>
    <message>
        <source>Source of spam, or under a spammer&apos;s control</source>
        <translation>İstenmeyen ileti kaynağı ya da bunu yapanların denetiminde</translation>
    </message>
    <message>
        <source>Who can have it removed</source>
        <translation>Kim çıkartabilir</translation>
    </message>
    <message>
        <source>The user of a static address, alone, on the page</source>
        <translation>Sabit adresin kullanıcısı, sayfada kendi başına</translation>
    </message>
    <message>
        <source>The network&apos;s owner only</source>
        <translation>Yalnızca ağın sahibi</translation>
    </message>
    <message>
        <source>The right answer in most cases</source>
        <translation>Çoğu durumda doğru karşılık</translation>
    </message>
    <message>
        <source>Send through the relay on port 587, and do not remove anything</source>
        <translation>587&apos;deki aktarma sunucusundan gönderin, hiçbir şeyi çıkartmayın</translation>
    </message>
    <message>
        <source>Ask the provider, and clean up first</source>
        <translation>Önce temizleyin, sonra sağlayıcıya başvurun</translation>
    </message>
    <message>
        <source>Sign of the receiver&apos;s own mistake</source>
        <translation>Alan tarafın kendi yanlışının belirtisi</translation>
    </message>
    <message>
        <source>Its logged-in users on 587 are checked against it</source>
        <translation>587&apos;de oturum açmış kullanıcıları buna göre denetlenir</translation>
    </message>
    <message>
        <source>None typical</source>
        <translation>Tipik bir belirti yok</translation>
    </message>
    <message>
        <source>ZEN answers for both: read the return code or the look-up page before deciding which of the two you have.</source>
        <translation>ZEN ikisi adına da yanıt verir: Hangisiyle karşı karşıya olduğunuza karar vermeden önce dönüş koduna ya da sorgu sayfasına bakın.</translation>
    </message>
    <message>
        <source>Neither is a listing. Spamhaus tells the receiver that it asks in the wrong way, through a public resolver or too often, and the receiver takes the answer for a hit.</source>
        <translation>İkisi de listelenme değildir. Spamhaus, alan tarafın yanlış biçimde, yani genel bir çözümleyici üzerinden ya da çok sık sorduğunu bildirir; alan taraf bu yanıtı kayıt sanır.</translation>
    </message>
    <message>
        <source>`returnc/pub`</source>
        <translation>`returnc/pub`</translation>
    </message>
    <message>
        <source>`returnc/vol`</source>
        <translation>`returnc/vol`</translation>
    </message>
    <message>
        <source>Begins when</source>
        <translation>Ne zaman başlar</translation>
    </message>
    <message>
        <source>The server&apos;s resolver was set to a public one, at a hosting provider for instance</source>
        <translation>Sunucunun çözümleyicisi, örneğin barındırma sağlayıcısında, genel bir çözümleyiciye ayarlanınca</translation>
    </message>
    <message>
        <source>Traffic grew past the free limit</source>
        <translation>Trafik ücretsiz sınırı aşınca</translation>
    </message>
    <message>
        <source>What the receiver needs</source>
        <translation>Alan tarafa gereken</translation>
    </message>
    <message>
        <source>A resolver of its own, or DQS</source>
        <translation>Kendi çözümleyicisi ya da DQS</translation>
    </message>
    <message>
        <source>A DQS key, or fewer queries</source>
        <translation>Bir DQS anahtarı ya da daha az sorgu</translation>
    </message>
    <message>
        <source>As the receiver, accept 127.0.0.x alone as a hit; then neither mistake refuses anybody&apos;s mail.</source>
        <translation>Alan taraftaysanız yalnızca 127.0.0.x&apos;i kayıt sayın; o zaman iki hata da kimsenin postasını reddettirmez.</translation>
    </message>
    <message>
        <source>As the sender, do not ask Spamhaus for removal: look your address up, and tell the receiver&apos;s admin by another way.</source>
        <translation>Gönderen taraftaysanız Spamhaus&apos;tan çıkarılma istemeyin: Adresinize bakın ve alan tarafın yöneticisine başka yoldan haber verin.</translation>
    </message>
    <message>
        <source>Part of the link</source>
        <translation>Bağlantıdaki parça</translation>
    </message>
    <message>
        <source>127.0.0.9</source>
        <translation>127.0.0.9</translation>
    </message>
    <message>
        <source>127.0.0.11</source>
        <translation>127.0.0.11</translation>
    </message>
    <message>
        <source>The answer behind it tells what the domain is: 127.0.1.2 one of spammers or of low reputation, 127.0.1.4 phishing, 127.0.1.5 malware, 127.0.1.6 a botnet controller. From 127.0.1.102 to 127.0.1.106 it is a legitimate domain that somebody abuses for spam, as a redirector (103), or for one of the three others.</source>
        <translation>Arkasındaki yanıt alan adının ne olduğunu söyler: 127.0.1.2 istenmeyen ileti (spam) gönderenlere ait ya da itibarı düşük, 127.0.1.4 oltalama, 127.0.1.5 zararlı yazılım, 127.0.1.6 botnet denetleyicisi. 127.0.1.102 ile 127.0.1.106 arasında ise istenmeyen ileti, yönlendirme (103) ya da öteki üç amaçla kötüye kullanılan meşru bir alan adıdır.</translation>
    </message>
    <message>
        <source>127.0.1.2</source>
        <translation>127.0.1.2</translation>
    </message>
    <message>
        <source>127.0.1.4</source>
        <translation>127.0.1.4</translation>
    </message>
    <message>
        <source>127.0.1.5</source>
        <translation>127.0.1.5</translation>
    </message>
    <message>
        <source>127.0.1.6</source>
        <translation>127.0.1.6</translation>
    </message>
    <message>
        <source>127.0.1.102</source>
        <translation>127.0.1.102</translation>
    </message>
    <message>
        <source>127.0.1.103</source>
        <translation>127.0.1.103</translation>
    </message>
    <message>
        <source>127.0.1.104</source>
        <translation>127.0.1.104</translation>
    </message>
    <message>
        <source>127.0.1.105</source>
        <translation>127.0.1.105</translation>
    </message>
    <message>
        <source>127.0.1.106</source>
        <translation>127.0.1.106</translation>
    </message>
    <message>
        <source>127.0.1.255</source>
        <translation>127.0.1.255</translation>
    </message>
</context>
</TS>
