<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>yahoo</name>
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
        <source>Deferred after complaints: IPTS04</source>
        <translation>Şikâyetlerden sonra ertelendi: IPTS04</translation>
    </message>
    <message>
        <source>Greeting or MAIL FROM</source>
        <translation>Karşılama veya MAIL FROM</translation>
    </message>
    <message>
        <source>Send only to readers who want it, and slowly.</source>
        <translation>Yalnızca isteyen okurlara ve yavaşça gönderin.</translation>
    </message>
    <message>
        <source>The newer mark for this is TSS04.</source>
        <translation>Bunun yeni işareti TSS04&apos;tür.</translation>
    </message>
    <message>
        <source>Deferred for volume or complaints: TSS04</source>
        <translation>Hacim veya şikâyet nedeniyle ertelendi: TSS04</translation>
    </message>
    <message>
        <source>Yahoo puts mail from this IP address off because of unexpected volume or user complaints; it uses the text for mail without proper authentication too.</source>
        <translation>Yahoo, beklenmeyen hacim veya kullanıcı şikâyetleri yüzünden bu IP adresinin postasını erteler; metni kimliği doğrulanmamış posta için de kullanır.</translation>
    </message>
    <message>
        <source>`421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints`.</source>
        <translation>`421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints`.</translation>
    </message>
    <message>
        <source>Does all mail to Yahoo wait, or one customer&apos;s? `postqueue -p | grep -c TSS04`</source>
        <translation>Yahoo&apos;ya giden tüm posta mı, tek müşterininki mi bekliyor? `postqueue -p | grep -c TSS04`</translation>
    </message>
    <message>
        <source>Lower the rate, stop the mailing that draws complaints, and pass SPF, DKIM and DMARC.</source>
        <translation>Hızı düşürün, şikâyet alan gönderimi durdurun; SPF, DKIM ve DMARC&apos;tan geçin.</translation>
    </message>
    <message>
        <source>Enrol the DKIM domain in the Complaint Feedback Loop at `https://senders.yahooinc.com`.</source>
        <translation>DKIM alan adını `https://senders.yahooinc.com` üzerindeki şikâyet geri bildirim döngüsüne kaydedin.</translation>
    </message>
    <message>
        <source>TSS04 lifts when the traffic improves, TSS09 does not by itself.</source>
        <translation>TSS04 trafik düzelince kalkar, TSS09 kendiliğinden kalkmaz.</translation>
    </message>
    <message>
        <source>TS04</source>
        <translation>TS04</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Too many messages in a connection</source>
        <translation>Bir bağlantıda çok fazla ileti</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>The connection has carried as many messages as Yahoo allows.</source>
        <translation>Bağlantıda Yahoo&apos;nun izin verdiği kadar ileti gönderilmiştir.</translation>
    </message>
    <message>
        <source>`421 Max message per connection reached, closing transmission channel`.</source>
        <translation>`421 Max message per connection reached, closing transmission channel`.</translation>
    </message>
    <message>
        <source>Reconnect and go on; set a lower number of messages per session.</source>
        <translation>Yeniden bağlanıp sürdürün; oturum başına ileti sayısını düşürün.</translation>
    </message>
    <message>
        <source>No fault: the rest goes over the next connection.</source>
        <translation>Bir sorun değildir: Kalanlar sonraki bağlantıdan gider.</translation>
    </message>
    <message>
        <source>Mailbox gets mail too fast</source>
        <translation>Posta kutusu çok hızlı posta alıyor</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>This user gets mail faster than Yahoo lets them.</source>
        <translation>Bu kullanıcıya Yahoo&apos;nun izin verdiğinden hızlı posta gelmektedir.</translation>
    </message>
    <message>
        <source>`450 User is receiving mail too quickly`.</source>
        <translation>`450 User is receiving mail too quickly`.</translation>
    </message>
    <message>
        <source>Let the queue spread it, and stop alarms or loops to that address.</source>
        <translation>Kuyruk gönderimi zamana yaysın; o adrese giden uyarıları veya döngüleri durdurun.</translation>
    </message>
    <message>
        <source>One user is limited, not your server.</source>
        <translation>Sınırlanan sunucunuz değil tek kullanıcıdır.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>İç sunucu hatası</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>Something went wrong on Yahoo&apos;s side.</source>
        <translation>Yahoo tarafında bir şey aksamıştır.</translation>
    </message>
    <message>
        <source>`451 4.3.2 Internal server error`.</source>
        <translation>`451 4.3.2 Internal server error`.</translation>
    </message>
    <message>
        <source>Nothing: the queue repeats it.</source>
        <translation>Bir şey yapmayın: Kuyruk yineler.</translation>
    </message>
    <message>
        <source>It passes without anybody&apos;s help.</source>
        <translation>Kimse bir şey yapmadan geçer.</translation>
    </message>
    <message>
        <source>Looks like an open relay: VS1-IP</source>
        <translation>Açık aktarma gibi: VS1-IP</translation>
    </message>
    <message>
        <source>Relay test from outside, without login</source>
        <translation>Dışarıdan, oturum açmadan aktarma denemesi</translation>
    </message>
    <message>
        <source>VS1-MF judges the sender&apos;s address instead.</source>
        <translation>VS1-MF ise gönderen adresini yargılar.</translation>
    </message>
    <message>
        <source>Envelope sender known for spam: VS1-MF</source>
        <translation>Zarf göndereni istenmeyen iletiyle biliniyor: VS1-MF</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The address in MAIL FROM is known to Yahoo for spam.</source>
        <translation>MAIL FROM adresi Yahoo&apos;da istenmeyen iletiyle bilinir.</translation>
    </message>
    <message>
        <source>`451` with `VS1-MF`.</source>
        <translation>`451` ve `VS1-MF`.</translation>
    </message>
    <message>
        <source>Which account uses that address?</source>
        <translation>O adresi hangi hesap kullanıyor?</translation>
    </message>
    <message>
        <source>Shut the account or stop the forgery, and publish SPF and DMARC against it.</source>
        <translation>Hesabı kapatın ya da sahteciliği durdurun; buna karşı SPF ve DMARC yayımlayın.</translation>
    </message>
    <message>
        <source>Another IP address would not change it.</source>
        <translation>Başka bir IP adresi bunu değiştirmez.</translation>
    </message>
    <message>
        <source>Resources unavailable</source>
        <translation>Kaynaklar kullanılamıyor</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy.</source>
        <translation>Yahoo&apos;nun sunucuları meşguldür.</translation>
    </message>
    <message>
        <source>`451 Resources temporarily unavailable. Please try again later`.</source>
        <translation>`451 Resources temporarily unavailable. Please try again later`.</translation>
    </message>
    <message>
        <source>Retry with growing pauses.</source>
        <translation>Aralıkları uzatarak yeniden deneyin.</translation>
    </message>
    <message>
        <source>With a mark such as TSS04 it would be about you.</source>
        <translation>TSS04 gibi bir işaret olsaydı sizinle ilgili olurdu.</translation>
    </message>
    <message>
        <source>Envelope domain did not resolve in time</source>
        <translation>Zarf alan adı zamanında çözülmedi</translation>
    </message>
    <message>
        <source>The DNS query for the domain in MAIL FROM timed out. Yahoo wants the domain to have an SOA record.</source>
        <translation>MAIL FROM alan adının DNS sorgusu zaman aşımına uğramıştır. Yahoo, alan adının bir SOA kaydı olmasını ister.</translation>
    </message>
    <message>
        <source>`451 Message temporarily deferred due to unresolvable RFC.5321 from domain`.</source>
        <translation>`451 Message temporarily deferred due to unresolvable RFC.5321 from domain`.</translation>
    </message>
    <message>
        <source>`dig soa bounce.example.org @ns1.example.org` at each name server</source>
        <translation>Her ad sunucusunda `dig soa bounce.example.org @ns1.example.org`</translation>
    </message>
    <message>
        <source>Repair slow or dead name servers and give a subdomain used in bounces real records.</source>
        <translation>Yavaş veya ölü ad sunucularını onarın; zarfta kullanılan alt alan adına gerçek kayıtlar verin.</translation>
    </message>
    <message>
        <source>A domain that does not exist at all gets 554.</source>
        <translation>Hiç var olmayan alan adı 554 alır.</translation>
    </message>
    <message>
        <source>Recipient domain unavailable for now</source>
        <translation>Alıcı alan adı şimdilik yok</translation>
    </message>
    <message>
        <source>Yahoo cannot serve the recipient&apos;s domain for the moment.</source>
        <translation>Yahoo şu anda alıcının alan adına hizmet verememektedir.</translation>
    </message>
    <message>
        <source>`452 temporary domain failure`.</source>
        <translation>`452 temporary domain failure`.</translation>
    </message>
    <message>
        <source>Leave it in the queue.</source>
        <translation>Kuyrukta bırakın.</translation>
    </message>
    <message>
        <source>The address is not in doubt.</source>
        <translation>Adresle ilgili kuşku yoktur.</translation>
    </message>
    <message>
        <source>Malformed command</source>
        <translation>Bozuk komut</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>A command or address was malformed.</source>
        <translation>Komut veya adres bozuktur.</translation>
    </message>
    <message>
        <source>`501 Syntax error in parameters or arguments`.</source>
        <translation>`501 Syntax error in parameters or arguments`.</translation>
    </message>
    <message>
        <source>The line before it in the session log</source>
        <translation>Oturum günlüğünde bundan önceki satır</translation>
    </message>
    <message>
        <source>Correct the address or the program that sends the command.</source>
        <translation>Adresi veya komutu gönderen programı düzeltin.</translation>
    </message>
    <message>
        <source>Any other server says it in these words too.</source>
        <translation>Başka sunucular da aynı sözleri kullanır.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM</source>
        <translation>Ne SPF ne DKIM</translation>
    </message>
    <message>
        <source>Yahoo requires every sender to authenticate; neither SPF nor DKIM passed here.</source>
        <translation>Yahoo her gönderenin kimliğini doğrulamasını ister; burada ne SPF ne DKIM geçmiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM`.</source>
        <translation>`550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM`.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`</source>
        <translation>`dig +short txt example.org`</translation>
    </message>
    <message>
        <source>Publish SPF and sign with DKIM; bulk mail needs both, and DMARC.</source>
        <translation>SPF yayımlayın ve DKIM ile imzalayın; toplu postada ikisi ve DMARC gerekir.</translation>
    </message>
    <message>
        <source>554 5.7.9 is the refusal by policy, DMARC included.</source>
        <translation>554 5.7.9 ise DMARC dâhil ilke gereği rettir.</translation>
    </message>
    <message>
        <source>Not an address of Yahoo</source>
        <translation>Yahoo adresi değil</translation>
    </message>
    <message>
        <source>The server asked is not responsible for the recipient&apos;s domain.</source>
        <translation>Başvurulan sunucu alıcının alan adından sorumlu değildir.</translation>
    </message>
    <message>
        <source>`550 relaying denied for &lt;jane@example.org&gt;`.</source>
        <translation>`550 relaying denied for &lt;jane@example.org&gt;`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`</source>
        <translation>`dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Deliver to the MX of that domain; a domain that has left Yahoo must change its MX.</source>
        <translation>O alan adının MX&apos;ine teslim edin; Yahoo&apos;dan ayrılan alan adı MX&apos;ini değiştirmelidir.</translation>
    </message>
    <message>
        <source>At Yahoo&apos;s own domains look for a fixed route in your configuration.</source>
        <translation>Yahoo&apos;nun kendi alan adlarında yapılandırmanızda sabit bir rota arayın.</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>Böyle bir posta kutusu yok</translation>
    </message>
    <message>
        <source>The mailbox does not exist, worded as 552.</source>
        <translation>Posta kutusu yoktur; yanıt 552 ile yazılmıştır.</translation>
    </message>
    <message>
        <source>`552 1 Requested mail action aborted, mailbox not found`.</source>
        <translation>`552 1 Requested mail action aborted, mailbox not found`.</translation>
    </message>
    <message>
        <source>Take the address off the list.</source>
        <translation>Adresi listeden çıkarın.</translation>
    </message>
    <message>
        <source>The 552 is no full mailbox here.</source>
        <translation>Buradaki 552 dolu posta kutusu değildir.</translation>
    </message>
    <message>
        <source>IP on a Spamhaus list: BL21, TSS07</source>
        <translation>IP Spamhaus listesinde: BL21, TSS07</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>Yahoo refuses the IP address because Spamhaus lists it.</source>
        <translation>Yahoo, Spamhaus listelediği için IP adresini reddeder.</translation>
    </message>
    <message>
        <source>`553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25, because the ip is in Spamhaus&apos;s list`.</source>
        <translation>`553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25, because the ip is in Spamhaus&apos;s list`.</translation>
    </message>
    <message>
        <source>Get the address delisted at Spamhaus; Yahoo follows by itself.</source>
        <translation>Adresi Spamhaus&apos;tan çıkartın; Yahoo&apos;daki engel kendiliğinden kalkar.</translation>
    </message>
    <message>
        <source>BL23 names the exploits list.</source>
        <translation>BL23 istismar listesini gösterir.</translation>
    </message>
    <message>
        <source>IP on Spamhaus XBL: BL23</source>
        <translation>IP Spamhaus XBL&apos;de: BL23</translation>
    </message>
    <message>
        <source>The address is on Spamhaus&apos;s exploits list: a machine behind it is infected or hijacked.</source>
        <translation>Adres Spamhaus&apos;un istismar listesindedir: Arkasındaki bir makineye zararlı bulaşmış ya da makine ele geçirilmiştir.</translation>
    </message>
    <message>
        <source>Listing details at `https://check.spamhaus.org`: bot name and time</source>
        <translation>`https://check.spamhaus.org` sayfasındaki ayrıntılar: bot adı ve zamanı</translation>
    </message>
    <message>
        <source>Find the infected machine in the NAT network first, then have the listing removed.</source>
        <translation>Önce NAT ağındaki bulaşmış makineyi bulun, sonra listelenmeyi kaldırtın.</translation>
    </message>
    <message>
        <source>BL21 stands for the other Spamhaus lists.</source>
        <translation>Öteki Spamhaus listeleri için BL21 gelir.</translation>
    </message>
    <message>
        <source>All mail refused: TSS09, TSS11</source>
        <translation>Tüm posta reddediliyor: TSS09, TSS11</translation>
    </message>
    <message>
        <source>Yahoo refuses everything from this IP address. The text says permanently deferred and adds itself that retrying will not succeed.</source>
        <translation>Yahoo bu IP adresinden gelen her şeyi reddeder. Metin kalıcı olarak ertelendiğini söyler ve yeniden denemenin başarılı olmayacağını kendisi ekler.</translation>
    </message>
    <message>
        <source>`553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed`, also `[TSS11]`.</source>
        <translation>`553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed`; `[TSS11]` de görülür.</translation>
    </message>
    <message>
        <source>`https://senders.yahooinc.com/contact` after the cause is found</source>
        <translation>Neden bulunduktan sonra `https://senders.yahooinc.com/contact`</translation>
    </message>
    <message>
        <source>Stop sending from the address, find what Yahoo saw (spam, a bought list, a hacked account), mend it, then ask Yahoo&apos;s postmaster through the contact form.</source>
        <translation>Adresten gönderimi durdurun, Yahoo&apos;nun ne gördüğünü bulun (istenmeyen ileti, satın alınmış liste, ele geçirilmiş hesap), giderin, sonra iletişim formuyla Yahoo&apos;ya başvurun.</translation>
    </message>
    <message>
        <source>The word deferred misleads: nothing waits, all of it bounces.</source>
        <translation>Ertelendi sözü yanıltır: Hiçbir şey beklemez, hepsi geri döner.</translation>
    </message>
    <message>
        <source>DKIM wrong while required: AU01</source>
        <translation>Gerekli DKIM yanlış: AU01</translation>
    </message>
    <message>
        <source>The DKIM signature is wrong, and the domain requires a right one.</source>
        <translation>DKIM imzası yanlıştır, alan adı ise doğru imza ister.</translation>
    </message>
    <message>
        <source>`554 5.7.5 (AU01) Message not accepted for policy reasons`.</source>
        <translation>`554 5.7.5 (AU01) Message not accepted for policy reasons`.</translation>
    </message>
    <message>
        <source>`opendkim-testkey -d example.org -s selector -vvv`</source>
        <translation>`opendkim-testkey -d example.org -s selector -vvv`</translation>
    </message>
    <message>
        <source>Find what changes the message after signing, or publish the right key.</source>
        <translation>İmzadan sonra iletiyi neyin değiştirdiğini bulun ya da doğru anahtarı yayımlayın.</translation>
    </message>
    <message>
        <source>5.7.9 covers the general case.</source>
        <translation>Genel durumun kodu 5.7.9&apos;dur.</translation>
    </message>
    <message>
        <source>Policy refusal, often DMARC</source>
        <translation>İlkeyle ret, çoğu kez DMARC</translation>
    </message>
    <message>
        <source>A refusal by policy, in most cases because authentication failed and the domain&apos;s DMARC record asks for rejection.</source>
        <translation>İlke gereği rettir; çoğu kez kimlik doğrulama başarısızdır ve alan adının DMARC kaydı ret ister.</translation>
    </message>
    <message>
        <source>`554 5.7.9 Message not accepted for policy reasons`.</source>
        <translation>`554 5.7.9 Message not accepted for policy reasons`.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Sign with DKIM under the From domain; never use a `yahoo.com` or `aol.com` address in From elsewhere.</source>
        <translation>From alan adıyla DKIM imzalayın; From başlığında `yahoo.com` veya `aol.com` adresini başka yerde kullanmayın.</translation>
    </message>
    <message>
        <source>Without 5.7.9 the same words mean suspicious content.</source>
        <translation>5.7.9 olmadan aynı sözler şüpheli içerik demektir.</translation>
    </message>
    <message>
        <source>Refused, no reason: [299]</source>
        <translation>Nedeni söylenmeyen ret: [299]</translation>
    </message>
    <message>
        <source>Yahoo refuses without saying why.</source>
        <translation>Yahoo nedenini söylemeden reddeder.</translation>
    </message>
    <message>
        <source>`554 Message not allowed - [299]`.</source>
        <translation>`554 Message not allowed - [299]`.</translation>
    </message>
    <message>
        <source>Check content, links and authentication, then ask through `https://senders.yahooinc.com/contact`.</source>
        <translation>İçeriği, bağlantıları ve kimlik doğrulamayı denetleyin, sonra `https://senders.yahooinc.com/contact` üzerinden sorun.</translation>
    </message>
    <message>
        <source>Vaguer than PH01.</source>
        <translation>PH01&apos;den daha belirsizdir.</translation>
    </message>
    <message>
        <source>Phishing or malware suspected: PH01</source>
        <translation>Oltalama veya zararlı kuşkusu: PH01</translation>
    </message>
    <message>
        <source>Yahoo takes the content for phishing or malware.</source>
        <translation>Yahoo içeriği oltalama veya zararlı yazılım sayar.</translation>
    </message>
    <message>
        <source>`554 Message not allowed - [PH01] Email not accepted for policy reasons`.</source>
        <translation>`554 Message not allowed - [PH01] Email not accepted for policy reasons`.</translation>
    </message>
    <message>
        <source>The links of the message in a URL check</source>
        <translation>İletideki bağlantıların URL denetimi</translation>
    </message>
    <message>
        <source>Remove suspicious links and attachments; clean a hacked site that is linked.</source>
        <translation>Şüpheli bağlantıları ve ekleri çıkarın; bağlantı verilen ele geçirilmiş siteyi temizleyin.</translation>
    </message>
    <message>
        <source>The message is judged, not the address that sends.</source>
        <translation>Yargılanan gönderen adres değil iletidir.</translation>
    </message>
    <message>
        <source>Mailbox unavailable, no reason</source>
        <translation>Posta kutusu kullanılamıyor, nedeni söylenmiyor</translation>
    </message>
    <message>
        <source>The mailbox is not available and no reason is given.</source>
        <translation>Posta kutusu kullanılamaz ve gerekçe verilmez.</translation>
    </message>
    <message>
        <source>`554 delivery error: dd Requested mail action aborted`.</source>
        <translation>`554 delivery error: dd Requested mail action aborted`.</translation>
    </message>
    <message>
        <source>Try once more the next day, then remove the address.</source>
        <translation>Ertesi gün bir kez daha deneyin, sonra adresi çıkarın.</translation>
    </message>
    <message>
        <source>Less certain than the texts that name an account.</source>
        <translation>Hesaptan söz eden metinlerden daha az kesindir.</translation>
    </message>
    <message>
        <source>Mailbox disabled</source>
        <translation>Posta kutusu devre dışı</translation>
    </message>
    <message>
        <source>The mailbox is disabled, as Yahoo does after long disuse.</source>
        <translation>Posta kutusu devre dışıdır; Yahoo bunu uzun süre kullanılmayan kutularda yapar.</translation>
    </message>
    <message>
        <source>Remove the address.</source>
        <translation>Adresi çıkarın.</translation>
    </message>
    <message>
        <source>It existed once, unlike an address without account.</source>
        <translation>Hesabı olmayan adresin aksine bir zamanlar vardı.</translation>
    </message>
    <message>
        <source>Headers not compliant</source>
        <translation>Başlıklar uygun değil</translation>
    </message>
    <message>
        <source>Headers occur twice or are malformed.</source>
        <translation>Başlıklar yinelenmiştir veya bozuktur.</translation>
    </message>
    <message>
        <source>`554 Message not allowed - Headers are not RFC compliant`.</source>
        <translation>`554 Message not allowed - Headers are not RFC compliant`.</translation>
    </message>
    <message>
        <source>Raw source: two From, To, Subject or Date lines?</source>
        <translation>Ham kaynak: İki From, To, Subject veya Date satırı var mı?</translation>
    </message>
    <message>
        <source>Let each of these headers occur once, and encode long lines properly.</source>
        <translation>Bu başlıkların her biri bir kez geçsin; uzun satırları doğru katlayın.</translation>
    </message>
    <message>
        <source>Gmail&apos;s counterpart is 550 5.7.1.</source>
        <translation>Gmail&apos;deki karşılığı 550 5.7.1&apos;dir.</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Böyle bir hesap yok</translation>
    </message>
    <message>
        <source>Nobody has an account of this name.</source>
        <translation>Bu adla kimsenin hesabı yoktur.</translation>
    </message>
    <message>
        <source>`554 delivery error: dd This user doesn&apos;t have a yahoo.com account`.</source>
        <translation>`554 delivery error: dd This user doesn&apos;t have a yahoo.com account`.</translation>
    </message>
    <message>
        <source>Correct the address or remove it.</source>
        <translation>Adresi düzeltin ya da listeden çıkarın.</translation>
    </message>
    <message>
        <source>A disabled account has its own text.</source>
        <translation>Devre dışı hesabın metni ayrıdır.</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Hesap kapatıldı</translation>
    </message>
    <message>
        <source>Delete it from your lists.</source>
        <translation>Listelerinizden silin.</translation>
    </message>
    <message>
        <source>Final, as far as mail is concerned.</source>
        <translation>Posta açısından kesindir.</translation>
    </message>
    <message>
        <source>Sender domain does not exist</source>
        <translation>Gönderen alan adı yok</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>The domain in From (RFC 5322) or MAIL FROM (RFC 5321) does not exist in DNS, or has no SOA.</source>
        <translation>From (RFC 5322) veya MAIL FROM (RFC 5321) alan adı DNS&apos;te yoktur ya da SOA kaydı yoktur.</translation>
    </message>
    <message>
        <source>`554 Message not allowed - Unresolvable RFC.5322 from domain`.</source>
        <translation>`554 Message not allowed - Unresolvable RFC.5322 from domain`.</translation>
    </message>
    <message>
        <source>`dig soa example.org`</source>
        <translation>`dig soa example.org`</translation>
    </message>
    <message>
        <source>Use a domain that exists; internal names such as `server.local` never pass.</source>
        <translation>Var olan bir alan adı kullanın; `server.local` gibi iç adlar asla geçmez.</translation>
    </message>
    <message>
        <source>A time-out of DNS is 451 instead.</source>
        <translation>DNS zaman aşımı ise 451 alır.</translation>
    </message>
    <message>
        <source>TSS04 puts mail off and heals when the sender behaves; TSS09 refuses all mail of the address until Yahoo is asked.</source>
        <translation>TSS04 postayı erteler ve gönderen düzelince geçer; TSS09 Yahoo&apos;ya başvurulana dek adresin tüm postasını reddeder.</translation>
    </message>
    <message>
        <source>What becomes of the message</source>
        <translation>İletinin sonu</translation>
    </message>
    <message>
        <source>Waits and is tried again</source>
        <translation>Bekler ve yeniden denenir</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Geri döner</translation>
    </message>
    <message>
        <source>Does waiting help?</source>
        <translation>Beklemek işe yarar mı?</translation>
    </message>
    <message>
        <source>Often, within hours</source>
        <translation>Çoğu kez, saatler içinde</translation>
    </message>
    <message>
        <source>No, the text says so itself</source>
        <translation>Hayır, metnin kendisi bunu söyler</translation>
    </message>
    <message>
        <source>Misleading word</source>
        <translation>Yanıltıcı söz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>`permanently deferred` sounds like waiting</source>
        <translation>`permanently deferred` bekletme gibi duyulur</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk adım</translation>
    </message>
    <message>
        <source>Slow down, complete the authentication</source>
        <translation>Yavaşlamak, kimlik doğrulamayı tamamlamak</translation>
    </message>
    <message>
        <source>Stop sending, mend the cause, use the contact form</source>
        <translation>Gönderimi durdurmak, nedeni gidermek, iletişim formunu doldurmak</translation>
    </message>
    <message>
        <source>As the operator of a queue, do not put messages with TSS09 back into it: no attempt can succeed.</source>
        <translation>Kuyruk yöneticisiyseniz TSS09 alan iletiyi yeniden kuyruğa koymayın: Hiçbir deneme başarılı olamaz.</translation>
    </message>
    <message>
        <source>User complaints about mail from this address made Yahoo defer it. ZoneMTA&apos;s rules look for the mark alone, since the line can come without the 421.</source>
        <translation>Bu adresten gelen postayla ilgili şikâyetler yüzünden Yahoo onu erteler. Satır 421 olmadan da gelebildiği için ZoneMTA&apos;nın kuralları yalnız işarete bakar.</translation>
    </message>
    <message>
        <source>`[IPTS04]` and `temporarily deferred due to user complaints`.</source>
        <translation>`[IPTS04]` ve `temporarily deferred due to user complaints`.</translation>
    </message>
    <message>
        <source>All mail refused, older number</source>
        <translation>Tüm posta reddediliyor, eski numara</translation>
    </message>
    <message>
        <source>An older form of 553 5.7.2: Yahoo blocks the sending IP address. The reply code says to try later, its text that retrying will not succeed.</source>
        <translation>553 5.7.2 yanıtının eski biçimidir: Yahoo gönderen IP adresini engeller. Yanıt kodu sonra denemeyi söyler, metin ise yeniden denemenin başarılı olmayacağını.</translation>
    </message>
    <message>
        <source>`421 4.7.1 [TS03] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed`.</source>
        <translation>`421 4.7.1 [TS03] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed`.</translation>
    </message>
    <message>
        <source>Stop sending from the address and find the source of unwanted mail, then ask through `https://senders.yahooinc.com/contact`.</source>
        <translation>Adresten gönderimi durdurup istenmeyen iletinin kaynağını bulun, sonra `https://senders.yahooinc.com/contact` üzerinden başvurun.</translation>
    </message>
    <message>
        <source>Believe the text here, not the 4.</source>
        <translation>Burada 4&apos;e değil metne inanın.</translation>
    </message>
    <message>
        <source>Yahoo has seen many unknown recipients from this server and takes it for an open relay.</source>
        <translation>Yahoo bu sunucudan çok sayıda bilinmeyen alıcıya posta geldiğini görmüş ve onu açık aktarma saymıştır.</translation>
    </message>
    <message>
        <source>`451 VS1-IP Excessive unknown recipients - possible Open Relay`.</source>
        <translation>`451 VS1-IP Excessive unknown recipients - possible Open Relay`.</translation>
    </message>
    <message>
        <source>Close the relay if it is one and throw away what strangers left in the queue; otherwise take the addresses that bounce off your lists.</source>
        <translation>Açık aktarma varsa kapatın ve yabancıların kuyrukta bıraktıklarını silin; yoksa geri dönen adresleri listelerinizden çıkarın.</translation>
    </message>
    <message>
        <source>`553 Mail from 192.0.2.25 not allowed - 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL`.</source>
        <translation>`553 Mail from 192.0.2.25 not allowed - 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL`.</translation>
    </message>
    <message>
        <source>`554 delivery error: dd Sorry, your message to` the address `cannot be delivered. This mailbox is disabled (554.30)`.</source>
        <translation>`554 delivery error: dd Sorry, your message to` ile adres, ardından `cannot be delivered. This mailbox is disabled (554.30)`.</translation>
    </message>
    <message>
        <source>`554 delivery error: dd` with the address and `is no longer valid`.</source>
        <translation>`554 delivery error: dd`, adres ve `is no longer valid`.</translation>
    </message>
    <message>
        <source>The basic code decides what Yahoo means by 5.7.9. With 550 neither SPF nor DKIM passed; with 554 a policy refused the mail, mostly the DMARC policy of the From domain.</source>
        <translation>Yahoo&apos;nun 5.7.9 ile ne dediğine temel kod karar verir. 550&apos;de ne SPF ne DKIM geçmiştir; 554&apos;te iletiyi bir ilke, çoğunlukla From alan adının DMARC ilkesi reddetmiştir.</translation>
    </message>
    <message>
        <source>Words in the reply</source>
        <translation>Yanıttaki sözler</translation>
    </message>
    <message>
        <source>`because the sender is unauthenticated`</source>
        <translation>`because the sender is unauthenticated`</translation>
    </message>
    <message>
        <source>`Message not accepted for policy reasons`</source>
        <translation>`Message not accepted for policy reasons`</translation>
    </message>
    <message>
        <source>When SPF passes for the envelope domain</source>
        <translation>SPF zarf alan adı için geçiyorsa</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>Gelmez</translation>
    </message>
    <message>
        <source>It can come all the same, if From is another domain</source>
        <translation>From başka bir alan adıysa yine de gelebilir</translation>
    </message>
    <message>
        <source>Typical sender</source>
        <translation>Tipik gönderen</translation>
    </message>
    <message>
        <source>A server without SPF record and DKIM</source>
        <translation>SPF kaydı ve DKIM&apos;i olmayan bir sunucu</translation>
    </message>
    <message>
        <source>A form or mailing service that writes `yahoo.com` in From</source>
        <translation>From&apos;a `yahoo.com` yazan bir form ya da gönderim hizmeti</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>DKIM under the From domain ends both; for the 554 make sure that it is the From domain and not the mailing service&apos;s.</source>
        <translation>From alan adıyla DKIM ikisini de bitirir; 554&apos;te imzadaki alan adının, gönderim hizmetininki değil, From&apos;daki olduğundan emin olun.</translation>
    </message>
    <message>
        <source>Yahoo or AOL has closed this account.</source>
        <translation>Yahoo veya AOL bu hesabı kapatmıştır.</translation>
    </message>
</context>
</TS>
