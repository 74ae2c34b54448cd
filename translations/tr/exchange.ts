<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>exchange</name>
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
        <source>Too many concurrent connections</source>
        <translation>Eşzamanlı bağlantı çok fazla</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>`421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit`.</source>
        <translation>`421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit`.</translation>
    </message>
    <message>
        <source>Lower the concurrency, in Postfix `smtp_destination_concurrency_limit`.</source>
        <translation>Eşzamanlılığı düşürün, Postfix&apos;te `smtp_destination_concurrency_limit`.</translation>
    </message>
    <message>
        <source>The queue drains at its own pace afterwards.</source>
        <translation>Kuyruk ardından kendi hızında boşalır.</translation>
    </message>
    <message>
        <source>Recipient thread limit</source>
        <translation>Alıcı başına iş parçacığı sınırı</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>Too many messages for one mailbox are being delivered at once; Exchange throttles by design and delivers later. RFC 4954 gives 432 to something else, a password that must change.</source>
        <translation>Tek bir posta kutusuna aynı anda çok sayıda ileti teslim edilmektedir; Exchange tasarımı gereği hızı sınırlar ve sonra teslim eder. RFC 4954 ise 432&apos;yi parola geçişine ayırır.</translation>
    </message>
    <message>
        <source>`432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded`.</source>
        <translation>`432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded`.</translation>
    </message>
    <message>
        <source>Messages for this one recipient in the queue</source>
        <translation>Kuyrukta bu tek alıcıya giden iletiler</translation>
    </message>
    <message>
        <source>Nothing for a short burst. If it lasts, send the alarms to several mailboxes or to a group.</source>
        <translation>Kısa bir akında hiçbir şey. Sürerse uyarıları birkaç kutuya veya bir gruba gönderin.</translation>
    </message>
    <message>
        <source>A performance limit, no verdict on the sender.</source>
        <translation>Gönderenle ilgili bir yargı değil, bir başarım sınırıdır.</translation>
    </message>
    <message>
        <source>Connection refused, still trying</source>
        <translation>Bağlantı reddedildi, deneniyor</translation>
    </message>
    <message>
        <source>After acceptance, in a report</source>
        <translation>Kabulden sonra, raporda</translation>
    </message>
    <message>
        <source>Exchange Online tries to deliver, and the other server refuses the connection.</source>
        <translation>Exchange Online teslim etmeye çalışır, karşı sunucu bağlantıyı reddeder.</translation>
    </message>
    <message>
        <source>`450 4.4.316 Connection refused`, in a message trace or a delay report.</source>
        <translation>İleti izlemesinde veya gecikme raporunda `450 4.4.316 Connection refused`.</translation>
    </message>
    <message>
        <source>`nc -vz mail.example.org 25` from outside</source>
        <translation>Dışarıdan `nc -vz mail.example.org 25`</translation>
    </message>
    <message>
        <source>As the admin of the destination, open port 25 for Microsoft&apos;s ranges and see that the mail server runs.</source>
        <translation>Hedefin yöneticisiyseniz 25 numaralı bağlantı noktasını Microsoft&apos;un aralıklarına açın ve posta sunucusunun çalıştığından emin olun.</translation>
    </message>
    <message>
        <source>STARTTLS required, still trying</source>
        <translation>STARTTLS gerekli, deneniyor</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mail.example.org:25`</source>
        <translation>`openssl s_client -starttls smtp -connect mail.example.org:25`</translation>
    </message>
    <message>
        <source>Given up, it becomes 5.4.317.</source>
        <translation>Vazgeçildiğinde 5.4.317 olur.</translation>
    </message>
    <message>
        <source>Other server broke off, still trying</source>
        <translation>Karşı sunucu kesti, deneniyor</translation>
    </message>
    <message>
        <source>The destination ended the connection without a proper answer.</source>
        <translation>Hedef, düzgün bir yanıt vermeden bağlantıyı kesmiştir.</translation>
    </message>
    <message>
        <source>`450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)`.</source>
        <translation>`450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)`.</translation>
    </message>
    <message>
        <source>The destination&apos;s own log at that minute</source>
        <translation>Hedefin o dakikadaki günlüğü</translation>
    </message>
    <message>
        <source>On the destination look at firewalls, `postscreen` and connection limits that drop Microsoft.</source>
        <translation>Hedefte Microsoft&apos;u düşüren güvenlik duvarına, `postscreen` ayarına ve bağlantı sınırlarına bakın.</translation>
    </message>
    <message>
        <source>Suspicious is the remote server&apos;s conduct; malware is not meant.</source>
        <translation>Şüpheli olan karşı sunucunun davranışıdır; zararlı yazılım kastedilmez.</translation>
    </message>
    <message>
        <source>IPv6 mail without SPF or DKIM</source>
        <translation>SPF veya DKIM&apos;siz IPv6 postası</translation>
    </message>
    <message>
        <source>Over IPv6 Exchange Online takes only mail that passes SPF or DKIM.</source>
        <translation>Exchange Online IPv6 üzerinden yalnızca SPF veya DKIM&apos;den geçen postayı alır.</translation>
    </message>
    <message>
        <source>`450 4.7.26 Access denied, a message sent over IPv6 must pass either SPF or DKIM validation, this message is not signed`.</source>
        <translation>`450 4.7.26 Access denied, a message sent over IPv6 must pass either SPF or DKIM validation, this message is not signed`.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`: does it cover the IPv6 address?</source>
        <translation>`dig +short txt example.org`: IPv6 adresini kapsıyor mu?</translation>
    </message>
    <message>
        <source>Add `ip6:` to the SPF record, sign with DKIM, or send over IPv4.</source>
        <translation>SPF kaydına `ip6:` ekleyin, DKIM ile imzalayın ya da IPv4 ile gönderin.</translation>
    </message>
    <message>
        <source>Reverse DNS over IPv6 is 5.7.25.</source>
        <translation>IPv6&apos;da ters DNS için 5.7.25 gelir.</translation>
    </message>
    <message>
        <source>DANE: no STARTTLS, still trying</source>
        <translation>DANE: STARTTLS yok, deneniyor</translation>
    </message>
    <message>
        <source>Exchange Online keeps the message and tries on: the domain publishes TLSA records, yet its mail server does not offer STARTTLS.</source>
        <translation>Exchange Online iletiyi saklayıp denemeyi sürdürür: Alan adı TLSA kayıtları yayımlar ama posta sunucusu STARTTLS sunmaz.</translation>
    </message>
    <message>
        <source>`450 4.7.321 starttls-not-supported` in the trace of an outgoing message.</source>
        <translation>Giden bir iletinin izlemesinde `450 4.7.321 starttls-not-supported`.</translation>
    </message>
    <message>
        <source>`posttls-finger -l dane example.org`</source>
        <translation>`posttls-finger -l dane example.org`</translation>
    </message>
    <message>
        <source>Switch TLS on at the MX; the queued message then goes out by itself.</source>
        <translation>MX sunucusunda TLS&apos;i açın; bekleyen ileti sonra kendiliğinden çıkar.</translation>
    </message>
    <message>
        <source>Without a repair it ends as 5.7.321.</source>
        <translation>Onarılmazsa 5.7.321 ile biter.</translation>
    </message>
    <message>
        <source>DANE: certificate expired, still trying</source>
        <translation>DANE: sertifikanın süresi dolmuş, deneniyor</translation>
    </message>
    <message>
        <source>Exchange Online keeps the message and tries on: the certificate of the destination&apos;s mail server has expired.</source>
        <translation>Exchange Online iletiyi saklayıp denemeyi sürdürür: Hedefteki posta sunucusunun sertifikasının süresi dolmuştur.</translation>
    </message>
    <message>
        <source>`450 4.7.322 certificate-expired` in the trace of an outgoing message.</source>
        <translation>Giden bir iletinin izlemesinde `450 4.7.322 certificate-expired`.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mx.example.org:25 | openssl x509 -noout -dates`</source>
        <translation>`openssl s_client -starttls smtp -connect mx.example.org:25 | openssl x509 -noout -dates`</translation>
    </message>
    <message>
        <source>Renew it and publish the new TLSA record before the change; the queued message then goes out by itself.</source>
        <translation>Sertifikayı yenileyin ve değişiklikten önce yeni TLSA kaydını yayımlayın; bekleyen ileti sonra kendiliğinden çıkar.</translation>
    </message>
    <message>
        <source>Without a repair it ends as 5.7.322.</source>
        <translation>Onarılmazsa 5.7.322 ile biter.</translation>
    </message>
    <message>
        <source>DANE: TLSA does not match, still trying</source>
        <translation>DANE: TLSA uymuyor, deneniyor</translation>
    </message>
    <message>
        <source>Exchange Online keeps the message and tries on: the TLSA record and the certificate do not fit, most often after a renewal with a new key.</source>
        <translation>Exchange Online iletiyi saklayıp denemeyi sürdürür: TLSA kaydı ile sertifika uyuşmaz; çoğu kez yeni anahtarlı bir yenilemeden sonra.</translation>
    </message>
    <message>
        <source>`450 4.7.323 tlsa-invalid` in the trace of an outgoing message.</source>
        <translation>Giden bir iletinin izlemesinde `450 4.7.323 tlsa-invalid`.</translation>
    </message>
    <message>
        <source>`dig +short tlsa _25._tcp.mx.example.org`</source>
        <translation>`dig +short tlsa _25._tcp.mx.example.org`</translation>
    </message>
    <message>
        <source>Compute the record anew, or let the ACME client keep the key; the queued message then goes out by itself.</source>
        <translation>Kaydı yeniden hesaplayın ya da ACME istemcisine anahtarı korutturun; bekleyen ileti sonra kendiliğinden çıkar.</translation>
    </message>
    <message>
        <source>Without a repair it ends as 5.7.323.</source>
        <translation>Onarılmazsa 5.7.323 ile biter.</translation>
    </message>
    <message>
        <source>DANE: DNSSEC broken, still trying</source>
        <translation>DANE: DNSSEC bozuk, deneniyor</translation>
    </message>
    <message>
        <source>Exchange Online keeps the message and tries on: the destination&apos;s zone is signed, but the signatures do not validate.</source>
        <translation>Exchange Online iletiyi saklayıp denemeyi sürdürür: Hedefin bölgesi imzalıdır ama imzalar doğrulanmaz.</translation>
    </message>
    <message>
        <source>`450 4.7.324 dnssec-invalid` in the trace of an outgoing message.</source>
        <translation>Giden bir iletinin izlemesinde `450 4.7.324 dnssec-invalid`.</translation>
    </message>
    <message>
        <source>`delv mx example.org`</source>
        <translation>`delv mx example.org`</translation>
    </message>
    <message>
        <source>Sign the zone again or set the right DS at the parent; the queued message then goes out by itself.</source>
        <translation>Bölgeyi yeniden imzalayın ya da üst bölgedeki DS kaydını düzeltin; bekleyen ileti sonra kendiliğinden çıkar.</translation>
    </message>
    <message>
        <source>Without a repair it ends as 5.7.324.</source>
        <translation>Onarılmazsa 5.7.324 ile biter.</translation>
    </message>
    <message>
        <source>DANE: wrong name in certificate, still trying</source>
        <translation>DANE: sertifikada yanlış ad, deneniyor</translation>
    </message>
    <message>
        <source>Exchange Online keeps the message and tries on: the certificate names another host than the MX.</source>
        <translation>Exchange Online iletiyi saklayıp denemeyi sürdürür: Sertifika MX&apos;ten başka bir makinenin adını taşır.</translation>
    </message>
    <message>
        <source>`450 4.7.325 certificate-host-mismatch` in the trace of an outgoing message.</source>
        <translation>Giden bir iletinin izlemesinde `450 4.7.325 certificate-host-mismatch`.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mx.example.org:25 -verify_hostname mx.example.org`</source>
        <translation>`openssl s_client -starttls smtp -connect mx.example.org:25 -verify_hostname mx.example.org`</translation>
    </message>
    <message>
        <source>Issue a certificate with the MX host name; the queued message then goes out by itself.</source>
        <translation>MX makine adını taşıyan bir sertifika çıkarın; bekleyen ileti sonra kendiliğinden çıkar.</translation>
    </message>
    <message>
        <source>Without a repair it ends as 5.7.325.</source>
        <translation>Onarılmazsa 5.7.325 ile biter.</translation>
    </message>
    <message>
        <source>Directory or DNS lookup failed</source>
        <translation>Dizin veya DNS sorgusu başarısız</translation>
    </message>
    <message>
        <source>A lookup of the recipient failed for the moment inside Exchange Online.</source>
        <translation>Exchange Online içinde alıcıyla ilgili bir sorgu o an başarısız olmuştur.</translation>
    </message>
    <message>
        <source>`451 4.4.3 Temporary server error. Please try again later ATTR18`; behind Barracuda with `cuda_nsu` before it.</source>
        <translation>`451 4.4.3 Temporary server error. Please try again later ATTR18`; Barracuda&apos;nın arkasındaysa başında `cuda_nsu` ile.</translation>
    </message>
    <message>
        <source>Retry; if only your tenant is hit, verify its domain and MX.</source>
        <translation>Yeniden deneyin; yalnız kiracınız etkileniyorsa alan adını ve MX&apos;i doğrulayın.</translation>
    </message>
    <message>
        <source>Outlook.com has ATTR17 for a similar fault.</source>
        <translation>Outlook.com benzer bir arıza için ATTR17 kullanır.</translation>
    </message>
    <message>
        <source>Copy server short of resources</source>
        <translation>Kopya sunucusunda kaynak az</translation>
    </message>
    <message>
        <source>Exchange keeps a second copy of each message in transit, and the server for the copy is short of resources.</source>
        <translation>Exchange yoldaki her iletinin ikinci kopyasını tutar; kopyayı tutacak sunucuda kaynak yetersizdir.</translation>
    </message>
    <message>
        <source>`failed to be replicated: insufficient system resource` in a 451 at the end of DATA.</source>
        <translation>DATA sonundaki 451 yanıtında `failed to be replicated: insufficient system resource`.</translation>
    </message>
    <message>
        <source>Let the sending queue keep the message.</source>
        <translation>İletiyi gönderenin kuyruğu saklasın.</translation>
    </message>
    <message>
        <source>It protects mail: what is not copied is not accepted.</source>
        <translation>Postayı korur: Kopyalanmayan kabul edilmez.</translation>
    </message>
    <message>
        <source>No healthy copy server</source>
        <translation>Sağlam kopya sunucusu yok</translation>
    </message>
    <message>
        <source>No server was at hand to take the second copy. Older replies have 4.4.0.</source>
        <translation>İkinci kopyayı alacak sunucu bulunamamıştır. Eski yanıtlarda 4.4.0 vardır.</translation>
    </message>
    <message>
        <source>`No healthy secondary server available` in a 451 at the end of DATA.</source>
        <translation>DATA sonundaki 451 yanıtında `No healthy secondary server available`.</translation>
    </message>
    <message>
        <source>Wait, minutes as a rule.</source>
        <translation>Bekleyin, genellikle dakikalar sürer.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service health shows it only when it is large.</source>
        <translation>Microsoft&apos;un hizmet durumu sayfası bunu ancak büyükse gösterir.</translation>
    </message>
    <message>
        <source>Copying cancelled</source>
        <translation>Kopyalama iptal edildi</translation>
    </message>
    <message>
        <source>Copying the message to a second server was cancelled, so the first did not accept it.</source>
        <translation>İletinin ikinci sunucuya kopyalanması iptal edilmiş, birincisi de bu yüzden kabul etmemiştir.</translation>
    </message>
    <message>
        <source>`replicated: the operation was canceled` in a 451 at the end of DATA.</source>
        <translation>DATA sonundaki 451 yanıtında `replicated: the operation was canceled`.</translation>
    </message>
    <message>
        <source>Retry with the same message.</source>
        <translation>Aynı iletiyi yeniden gönderin.</translation>
    </message>
    <message>
        <source>A duplicate is unlikely, for acceptance was never confirmed.</source>
        <translation>Kabul onaylanmadığı için çift teslim beklenmez.</translation>
    </message>
    <message>
        <source>Wrong Microsoft 365 region</source>
        <translation>Yanlış Microsoft 365 bölgesi</translation>
    </message>
    <message>
        <source>The mail reached a region where the tenant does not live: a smart host or MX is out of date.</source>
        <translation>Posta, kiracının bulunmadığı bir bölgeye ulaşmıştır: Akıllı sunucu ayarı veya MX eskimiştir.</translation>
    </message>
    <message>
        <source>`451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35`.</source>
        <translation>`451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org` against the admin center</source>
        <translation>`dig +short mx example.org` çıktısını yönetim merkeziyle karşılaştırın</translation>
    </message>
    <message>
        <source>Point connector and MX at `example-org.mail.protection.outlook.com` by name, never by IP address.</source>
        <translation>Bağlayıcıyı ve MX&apos;i IP adresiyle değil adıyla `example-org.mail.protection.outlook.com` sunucusuna yöneltin.</translation>
    </message>
    <message>
        <source>It stays until the setting changes.</source>
        <translation>Ayar değişene dek sürer.</translation>
    </message>
    <message>
        <source>Temporary server error</source>
        <translation>Geçici sunucu hatası</translation>
    </message>
    <message>
        <source>The front end could not reach the next server inside the service; the text ends in marks such as `PRX2`, `PRX3` or `NextHop`.</source>
        <translation>Ön uç, hizmet içindeki sonraki sunucuya ulaşamamıştır; metin `PRX2`, `PRX3` veya `NextHop` gibi işaretlerle biter.</translation>
    </message>
    <message>
        <source>`451 4.7.0 Temporary server error. Please try again later. PRX2`.</source>
        <translation>`451 4.7.0 Temporary server error. Please try again later. PRX2`.</translation>
    </message>
    <message>
        <source>On your own Exchange Server with PRX2: name servers on the network cards, `Get-Service MSExchange*`</source>
        <translation>Kendi Exchange sunucunuzda PRX2 geliyorsa: ağ kartlarındaki DNS sunucuları, `Get-Service MSExchange*`</translation>
    </message>
    <message>
        <source>Wait, if it is Microsoft&apos;s service; on your own server use internal DNS only and start stopped transport services.</source>
        <translation>Microsoft&apos;un hizmetiyse bekleyin; kendi sunucunuzda yalnız iç DNS kullanın ve durmuş taşıma hizmetlerini başlatın.</translation>
    </message>
    <message>
        <source>5.7 has no counterpart: mail is not refused for it.</source>
        <translation>5.7&apos;de karşılığı yoktur: Bu nedenle posta reddedilmez.</translation>
    </message>
    <message>
        <source>Access denied, try later: 4.7.500-699</source>
        <translation>Erişim yok, sonra deneyin: 4.7.500-699</translation>
    </message>
    <message>
        <source>Greeting or MAIL FROM</source>
        <translation>Karşılama veya MAIL FROM</translation>
    </message>
    <message>
        <source>`451 4.7.500 Access denied, please try again later`, or a near number up to 699.</source>
        <translation>`451 4.7.500 Access denied, please try again later` ya da 699&apos;a kadar yakın bir numara.</translation>
    </message>
    <message>
        <source>Look for the account or site that suddenly sends much; real senders are freed when the examination ends.</source>
        <translation>Birdenbire çok gönderen hesabı veya siteyi arayın; gerçek gönderenler inceleme bitince serbest kalır.</translation>
    </message>
    <message>
        <source>A confirmed suspicion becomes 5.7.5xx or a ban.</source>
        <translation>Doğrulanan şüphe 5.7.5xx&apos;e veya yasağa dönüşür.</translation>
    </message>
    <message>
        <source>Server busy: IP being judged</source>
        <translation>Sunucu meşgul: IP değerlendiriliyor</translation>
    </message>
    <message>
        <source>Microsoft slows the sending IP address, often a new one without history, while its filter forms an opinion.</source>
        <translation>Microsoft, filtresi bir kanıya varana dek, gönderen IP adresini yavaşlatır; bu çoğu kez geçmişi olmayan yeni bir adrestir.</translation>
    </message>
    <message>
        <source>Share of deferred mail to Microsoft by hour</source>
        <translation>Saat saat Microsoft&apos;a ertelenen postanın oranı</translation>
    </message>
    <message>
        <source>Start a new address with little mail a day and let the queue retry for 24 hours; ask in the support portal if it goes on for days.</source>
        <translation>Yeni bir adrese günde az postayla başlayın, kuyruğa 24 saat tanıyın; günlerce sürerse destek portalına sorun.</translation>
    </message>
    <message>
        <source>The word busy is politeness: other senders get through at that moment.</source>
        <translation>Meşgul sözü yalnızca nezakettir: Aynı anda başka gönderenlerin postası geçer.</translation>
    </message>
    <message>
        <source>PFA agent busy</source>
        <translation>PFA aracısı meşgul</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>An internal check of Exchange Online is overloaded.</source>
        <translation>Exchange Online&apos;ın bir iç denetimi aşırı yüklüdür.</translation>
    </message>
    <message>
        <source>`451 4.7.700 PFA agent busy, please try again later`.</source>
        <translation>`451 4.7.700 PFA agent busy, please try again later`.</translation>
    </message>
    <message>
        <source>Leave the message in the queue.</source>
        <translation>İletiyi kuyrukta bırakın.</translation>
    </message>
    <message>
        <source>No IP rating stands behind it.</source>
        <translation>IP adresi hakkında bir yargı değildir.</translation>
    </message>
    <message>
        <source>IP held back: 4.7.850-899</source>
        <translation>IP bekletiliyor: 4.7.850-899</translation>
    </message>
    <message>
        <source>In the range 4.7.850 to 4.7.899 the IP address itself is examined.</source>
        <translation>4.7.850 ile 4.7.899 arasında incelenen, IP adresinin kendisidir.</translation>
    </message>
    <message>
        <source>`4.7.850` to `4.7.899` with the text `Access denied, please try again later`.</source>
        <translation>`4.7.850` ile `4.7.899` arası ve `Access denied, please try again later` metni.</translation>
    </message>
    <message>
        <source>Has the address been in use for long, and by whom else?</source>
        <translation>Adres ne zamandır ve başka kimlerce kullanılıyor?</translation>
    </message>
    <message>
        <source>Keep the volume steady and small for some days.</source>
        <translation>Birkaç gün hacmi sabit ve küçük tutun.</translation>
    </message>
    <message>
        <source>4.7.500-699 examines the sender&apos;s traffic instead.</source>
        <translation>4.7.500-699 ise gönderenin trafiğini inceler.</translation>
    </message>
    <message>
        <source>Too many recipients of one domain</source>
        <translation>Bir alan adından çok fazla alıcı</translation>
    </message>
    <message>
        <source>One transaction named more than 200 recipients of a domain; Microsoft asks for the rest in further transactions.</source>
        <translation>Tek işlemde bir alan adından 200&apos;den fazla alıcı belirtilmiştir; Microsoft kalanları ayrı işlemlerde ister.</translation>
    </message>
    <message>
        <source>`452 4.5.3 Too many recipients`.</source>
        <translation>`452 4.5.3 Too many recipients`.</translation>
    </message>
    <message>
        <source>`postconf smtp_destination_recipient_limit`</source>
        <translation>`postconf smtp_destination_recipient_limit`</translation>
    </message>
    <message>
        <source>Send in parts; Postfix stops at 50 a transaction by default.</source>
        <translation>Parçalar hâlinde gönderin; Postfix varsayılan olarak işlem başına 50&apos;de durur.</translation>
    </message>
    <message>
        <source>The first 200 are accepted.</source>
        <translation>İlk 200 alıcı kabul edilir.</translation>
    </message>
    <message>
        <source>Client was not authenticated</source>
        <translation>İstemci kimliği doğrulanmadı</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The receive connector wants a login before it takes mail.</source>
        <translation>Alma bağlayıcısı posta almadan önce oturum açılmasını ister.</translation>
    </message>
    <message>
        <source>`530 5.7.1 Client was not authenticated`.</source>
        <translation>`530 5.7.1 Client was not authenticated`.</translation>
    </message>
    <message>
        <source>`Get-ReceiveConnector | fl Name,PermissionGroups`</source>
        <translation>`Get-ReceiveConnector | fl Name,PermissionGroups`</translation>
    </message>
    <message>
        <source>Log in; where the server is to take mail from the Internet, give the connector the permission group AnonymousUsers.</source>
        <translation>Oturum açın; sunucu internetten posta alacaksa bağlayıcıya AnonymousUsers izin grubunu verin.</translation>
    </message>
    <message>
        <source>Devices that face Microsoft&apos;s own submission host see 5.7.57.</source>
        <translation>Microsoft&apos;un kendi gönderim sunucusuna bağlanan aygıtlar 5.7.57 görür.</translation>
    </message>
    <message>
        <source>Message expired</source>
        <translation>İletinin süresi doldu</translation>
    </message>
    <message>
        <source>Exchange Online tried for its whole retry time and gave up. The enhanced code still begins with 4.</source>
        <translation>Exchange Online tüm yeniden deneme süresi boyunca denemiş ve vazgeçmiştir. Genişletilmiş kod yine de 4 ile başlar.</translation>
    </message>
    <message>
        <source>`550 4.4.7 QUEUE.Expired; message expired`.</source>
        <translation>`550 4.4.7 QUEUE.Expired; message expired`.</translation>
    </message>
    <message>
        <source>`Get-MessageTraceDetailV2`: the last error before the expiry</source>
        <translation>`Get-MessageTraceDetailV2`: süre dolmadan önceki son hata</translation>
    </message>
    <message>
        <source>Read the last error in the report and act on that; usually the destination was down or its DNS broken.</source>
        <translation>Rapordaki son hatayı okuyup ona göre davranın; genellikle hedef kapalıdır veya DNS&apos;i bozuktur.</translation>
    </message>
    <message>
        <source>The message is not in any queue any more.</source>
        <translation>İleti artık hiçbir kuyrukta değildir.</translation>
    </message>
    <message>
        <source>x-dg-ref header too long</source>
        <translation>x-dg-ref başlığı çok uzun</translation>
    </message>
    <message>
        <source>The message form is to blame, no policy.</source>
        <translation>Neden bir ilke değil, iletinin biçimidir.</translation>
    </message>
    <message>
        <source>Refused by the recipient&apos;s organization</source>
        <translation>Alıcının kuruluşunca reddedildi</translation>
    </message>
    <message>
        <source>A catch-all: the recipient&apos;s own system refused, and what it said stands behind the code.</source>
        <translation>Genel bir koddur: Alıcının kendi sistemi reddetmiştir ve ne dediği kodun arkasında yazar.</translation>
    </message>
    <message>
        <source>Look up the reply that follows the arrow; this number itself says nothing.</source>
        <translation>Okun ardından gelen yanıtı arayın; bu numara tek başına bir şey söylemez.</translation>
    </message>
    <message>
        <source>Two special texts, on `x-dg-ref` and AS345, have pages of their own.</source>
        <translation>`x-dg-ref` ve AS345 metinlerinin ayrı sayfaları vardır.</translation>
    </message>
    <message>
        <source>Reply to an address that no longer resolves</source>
        <translation>Artık çözülmeyen adrese yanıt</translation>
    </message>
    <message>
        <source>The sender answered an old message whose saved address no longer leads anywhere.</source>
        <translation>Gönderen, kayıtlı adresi artık hiçbir yere götürmeyen eski bir iletiyi yanıtlamıştır.</translation>
    </message>
    <message>
        <source>`550 5.1.0` with `Sender denied`.</source>
        <translation>`550 5.1.0` ve `Sender denied`.</translation>
    </message>
    <message>
        <source>Write a new message and choose the recipient from the directory.</source>
        <translation>Yeni bir ileti yazıp alıcıyı dizinden seçin.</translation>
    </message>
    <message>
        <source>The old message is the trouble, not the mailbox.</source>
        <translation>Sorun posta kutusu değil eski iletidir.</translation>
    </message>
    <message>
        <source>Bad destination mailbox address</source>
        <translation>Hedef posta kutusu adresi hatalı</translation>
    </message>
    <message>
        <source>The mailbox does not exist or was moved, says the report.</source>
        <translation>Rapora göre posta kutusu yoktur veya taşınmıştır.</translation>
    </message>
    <message>
        <source>`550 5.1.1` with `Bad destination mailbox address` or `RESOLVER.ADR.ExRecipNotFound`.</source>
        <translation>`550 5.1.1` ve `Bad destination mailbox address` ya da `RESOLVER.ADR.ExRecipNotFound`.</translation>
    </message>
    <message>
        <source>Type the address anew instead of taking it from the cache; in a moved mailbox&apos;s organization give the old `LegacyExchangeDN` to the new one as an X500 address.</source>
        <translation>Adresi önbellekten almak yerine yeniden yazın; taşınan posta kutusunun kuruluşunda eski `LegacyExchangeDN` değerini yenisine X500 adresi olarak ekleyin.</translation>
    </message>
    <message>
        <source>A name in the form `IMCEAEX-_O=…` in the report is such a stale internal address.</source>
        <translation>Raporda `IMCEAEX-_O=…` biçimindeki ad, böyle eskimiş bir iç adrestir.</translation>
    </message>
    <message>
        <source>Own account blocked after spam</source>
        <translation>Hesabınız istenmeyen ileti sonrası engellendi</translation>
    </message>
    <message>
        <source>Microsoft has blocked the account that sends, after it had sent too much that looked like spam.</source>
        <translation>Microsoft, istenmeyen ileti gibi görünen çok fazla posta gönderen hesabı engellemiştir.</translation>
    </message>
    <message>
        <source>`550 5.1.8 Access denied, bad outbound sender`.</source>
        <translation>`550 5.1.8 Access denied, bad outbound sender`.</translation>
    </message>
    <message>
        <source>Defender portal: Restricted entities (`https://security.microsoft.com/restrictedentities`)</source>
        <translation>Defender portalı: Kısıtlanmış varlıklar (`https://security.microsoft.com/restrictedentities`)</translation>
    </message>
    <message>
        <source>It concerns one user; 5.7.705 stops the whole tenant.</source>
        <translation>Tek kullanıcıyla ilgilidir; 5.7.705 tüm kiracıyı durdurur.</translation>
    </message>
    <message>
        <source>Recipient not found</source>
        <translation>Alıcı bulunamadı</translation>
    </message>
    <message>
        <source>The address is not in the recipient organization&apos;s directory. Microsoft lists it for addresses that were never there or have been removed.</source>
        <translation>Adres, alıcı kuruluşun dizininde yoktur. Microsoft bunu hiç bulunmamış veya silinmiş adresler için sayar.</translation>
    </message>
    <message>
        <source>`550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`.</source>
        <translation>`550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`.</translation>
    </message>
    <message>
        <source>`Get-Recipient jane@example.com` in the recipient&apos;s organization</source>
        <translation>Alıcının kuruluşunda `Get-Recipient jane@example.com`</translation>
    </message>
    <message>
        <source>Correct the address and delete the saved suggestion in Outlook.</source>
        <translation>Adresi düzeltin ve Outlook&apos;taki kayıtlı öneriyi silin.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin of a hybrid setup, see that the user is synchronized to the cloud.</source>
        <translation>Karma kurulumda alıcının yöneticisiyseniz kullanıcının buluta eşitlendiğini denetleyin.</translation>
    </message>
    <message>
        <source>Daily recipient limit</source>
        <translation>Günlük alıcı sınırı</translation>
    </message>
    <message>
        <source>The mailbox has written to as many recipients as a day allows.</source>
        <translation>Posta kutusu bir günde izin verilen kadar alıcıya yazmıştır.</translation>
    </message>
    <message>
        <source>`550 5.1.90` with `reached your daily limit for message recipients`.</source>
        <translation>`550 5.1.90` ve `reached your daily limit for message recipients`.</translation>
    </message>
    <message>
        <source>Message trace of the last 24 hours</source>
        <translation>Son 24 saatin ileti izlemesi</translation>
    </message>
    <message>
        <source>Wait a day; if nobody wrote so much, treat the account as stolen. Mass mailings belong to a service made for them.</source>
        <translation>Bir gün bekleyin; bu kadar yazan yoksa hesabı çalınmış sayın. Toplu gönderim bunun için yapılmış bir hizmete aittir.</translation>
    </message>
    <message>
        <source>A limit of the sender, whichever recipient the report names.</source>
        <translation>Raporda hangi alıcı yazarsa yazsın sınır gönderenindir.</translation>
    </message>
    <message>
        <source>Sending quota exceeded</source>
        <translation>Gönderme kotası aşıldı</translation>
    </message>
    <message>
        <source>The sender&apos;s own sending limit is used up. Everywhere else 5.2.2 is a full mailbox; here the sender&apos;s quota is meant.</source>
        <translation>Gönderenin kendi gönderme sınırı dolmuştur. Başka her yerde 5.2.2 dolu posta kutusu demektir; burada gönderenin kotası kastedilir.</translation>
    </message>
    <message>
        <source>`550 5.2.2 Submission quota exceeded`.</source>
        <translation>`550 5.2.2 Submission quota exceeded`.</translation>
    </message>
    <message>
        <source>Read the text before you report a full mailbox.</source>
        <translation>Dolu posta kutusu bildirmeden önce metni okuyun.</translation>
    </message>
    <message>
        <source>SMTP AUTH throttled: mailbox full</source>
        <translation>SMTP AUTH kısıtlandı: dolu posta kutusu</translation>
    </message>
    <message>
        <source>After many mailbox full errors Exchange Online stops this mailbox from sending with SMTP AUTH for a time. Message Trace shows nothing, since the messages were never accepted.</source>
        <translation>Exchange Online, çok sayıda dolu kutu hatasından sonra bu kutunun SMTP AUTH ile göndermesini bir süre durdurur. İletiler hiç kabul edilmediği için ileti izlemesinde görünmez.</translation>
    </message>
    <message>
        <source>`550 5.2.251 Sender throttled due to continuous mailbox full errors`.</source>
        <translation>`550 5.2.251 Sender throttled due to continuous mailbox full errors`.</translation>
    </message>
    <message>
        <source>The log of the device or program itself</source>
        <translation>Aygıtın veya programın kendi günlüğü</translation>
    </message>
    <message>
        <source>Empty the mailbox of the account: it is the sender&apos;s own. Then wait for the throttling to end.</source>
        <translation>Hesabın kutusunu boşaltın: Dolu olan gönderenin kendi kutusudur. Sonra kısıtlamanın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Support cannot lift the throttling.</source>
        <translation>Destek kısıtlamayı kaldıramaz.</translation>
    </message>
    <message>
        <source>SMTP AUTH throttled: send as denied</source>
        <translation>SMTP AUTH kısıtlandı: Send As reddi</translation>
    </message>
    <message>
        <source>`550 5.2.252 Sender throttled due to continuous send as denied errors`.</source>
        <translation>`550 5.2.252 Sender throttled due to continuous send as denied errors`.</translation>
    </message>
    <message>
        <source>Correct From in the program that keeps trying. It works again once the throttling period is over.</source>
        <translation>Denemeyi sürdüren programdaki From&apos;u düzeltin. Kısıtlama süresi dolunca yeniden çalışır.</translation>
    </message>
    <message>
        <source>554 5.2.252 is the error that led here.</source>
        <translation>Buraya götüren hata 554 5.2.252&apos;dir.</translation>
    </message>
    <message>
        <source>SMTP AUTH throttled: invalid license</source>
        <translation>SMTP AUTH kısıtlandı: geçersiz lisans</translation>
    </message>
    <message>
        <source>The mailbox kept sending without a valid licence and is throttled for SMTP AUTH.</source>
        <translation>Kutu geçerli lisansı olmadan göndermeyi sürdürmüş ve SMTP AUTH için kısıtlanmıştır.</translation>
    </message>
    <message>
        <source>`550 5.2.253 Sender throttled due to continuous invalid license errors`.</source>
        <translation>`550 5.2.253 Sender throttled due to continuous invalid license errors`.</translation>
    </message>
    <message>
        <source>Assign the mailbox a valid licence. The period must run out all the same.</source>
        <translation>Posta kutusuna geçerli bir lisans atayın. Sürenin dolması yine de gerekir.</translation>
    </message>
    <message>
        <source>Another licensed mailbox can send meanwhile.</source>
        <translation>Bu arada lisanslı başka bir kutu gönderebilir.</translation>
    </message>
    <message>
        <source>SMTP AUTH throttled: too many recipients</source>
        <translation>SMTP AUTH kısıtlandı: çok fazla alıcı</translation>
    </message>
    <message>
        <source>Repeated messages with too many recipients made Exchange Online throttle the mailbox&apos;s SMTP AUTH.</source>
        <translation>Çok fazla alıcılı yinelenen iletiler, kutunun SMTP AUTH kullanımının kısıtlanmasına yol açmıştır.</translation>
    </message>
    <message>
        <source>`550 5.2.254 Sender throttled due to continuous too many recipients errors`.</source>
        <translation>`550 5.2.254 Sender throttled due to continuous too many recipients errors`.</translation>
    </message>
    <message>
        <source>Split the recipients of the program&apos;s messages. After the pause it sends again.</source>
        <translation>Programın iletilerindeki alıcıları bölün. Aradan sonra yeniden gönderir.</translation>
    </message>
    <message>
        <source>One forgotten job can silence a mailbox that others use.</source>
        <translation>Unutulmuş tek bir iş, başkalarının kullandığı kutuyu susturabilir.</translation>
    </message>
    <message>
        <source>SMTP AUTH throttled: invalid recipients</source>
        <translation>SMTP AUTH kısıtlandı: geçersiz alıcılar</translation>
    </message>
    <message>
        <source>Repeated submissions to invalid recipients have throttled the mailbox.</source>
        <translation>Geçersiz alıcılara yinelenen gönderimler kutunun kısıtlanmasına yol açmıştır.</translation>
    </message>
    <message>
        <source>`550 5.2.255 Sender throttled due to continuous invalid recipients errors`.</source>
        <translation>`550 5.2.255 Sender throttled due to continuous invalid recipients errors`.</translation>
    </message>
    <message>
        <source>Remove the bad addresses from the program. The block ends by itself some time later.</source>
        <translation>Hatalı adresleri programdan çıkarın. Engel bir süre sonra kendiliğinden biter.</translation>
    </message>
    <message>
        <source>The recipients&apos; side blocks nothing here.</source>
        <translation>Burada alıcı tarafı bir şey engellemez.</translation>
    </message>
    <message>
        <source>Journal mail not accepted</source>
        <translation>Günlüğe kaydetme (journaling) postası alınmıyor</translation>
    </message>
    <message>
        <source>`Get-JournalRule`</source>
        <translation>`Get-JournalRule`</translation>
    </message>
    <message>
        <source>Ordinary mail to the tenant is not concerned.</source>
        <translation>Kiracıya gelen olağan posta etkilenmez.</translation>
    </message>
    <message>
        <source>Unknown recipient, worded Access denied</source>
        <translation>Bilinmeyen alıcı, Access denied sözleriyle</translation>
    </message>
    <message>
        <source>Exchange Online turns away at its edge a recipient whom the domain does not know (directory-based edge blocking). The words sound like a block of the sender; they are none.</source>
        <translation>Exchange Online, alan adının tanımadığı alıcıyı daha girişte geri çevirir (dizin tabanlı kenar engelleme). Sözler göndereni engelliyor gibidir ama öyle değildir.</translation>
    </message>
    <message>
        <source>`550 5.4.1 Recipient address rejected: Access denied. AS(201806281)`.</source>
        <translation>`550 5.4.1 Recipient address rejected: Access denied. AS(201806281)`.</translation>
    </message>
    <message>
        <source>Other addresses of the same domain: does the mail arrive there?</source>
        <translation>Aynı alan adının başka adreslerine posta ulaşıyor mu?</translation>
    </message>
    <message>
        <source>Check the spelling with the recipient.</source>
        <translation>Yazımı alıcıyla doğrulayın.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin: create the address, or set the accepted domain to InternalRelay if mailboxes live elsewhere too; mail-enabled public folders and new users need their synchronization.</source>
        <translation>Alıcının yöneticisiyseniz adresi oluşturun ya da posta kutuları başka yerde de varsa kabul edilen alan adını InternalRelay yapın; posta etkin ortak klasörler ve yeni kullanıcılar için eşitleme gerekir.</translation>
    </message>
    <message>
        <source>In the registry 5.4.1 is a host that does not answer; Microsoft uses it for recipients and for relaying.</source>
        <translation>Kayıt defterinde 5.4.1 yanıt vermeyen bir makineyi anlatır; Microsoft bunu alıcılar ve aktarma için kullanır.</translation>
    </message>
    <message>
        <source>AS(201806281)</source>
        <translation>AS(201806281)</translation>
    </message>
    <message>
        <source>Relay access denied</source>
        <translation>Aktarma reddedildi</translation>
    </message>
    <message>
        <source>The server asked is not responsible for the domain: the MX record points to the wrong place, or the domain is not an accepted one in the tenant.</source>
        <translation>Başvurulan sunucu alan adından sorumlu değildir: MX kaydı yanlış yeri gösterir ya da alan adı kiracıda kabul edilen alan adı değildir.</translation>
    </message>
    <message>
        <source>`550 5.4.1 Relay Access Denied`.</source>
        <translation>`550 5.4.1 Relay Access Denied`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`, `Get-AcceptedDomain`</source>
        <translation>`dig +short mx example.org`, `Get-AcceptedDomain`</translation>
    </message>
    <message>
        <source>Set the MX to the value in the Microsoft 365 admin center and add the domain to the tenant.</source>
        <translation>MX&apos;i Microsoft 365 yönetim merkezindeki değere getirin ve alan adını kiracıya ekleyin.</translation>
    </message>
    <message>
        <source>With the words Recipient address rejected it is about one address.</source>
        <translation>Recipient address rejected sözleriyle geldiğinde tek bir adresle ilgilidir.</translation>
    </message>
    <message>
        <source>Mail loop, seen on premises</source>
        <translation>Posta döngüsü, yerelde görüldü</translation>
    </message>
    <message>
        <source>The message went round between systems until the hop count was exceeded; this report was made by an on-premises Exchange server.</source>
        <translation>İleti, durak sayısı aşılana dek sistemler arasında dönmüştür; bu rapor yerel bir Exchange sunucusunda oluşturulmuştur.</translation>
    </message>
    <message>
        <source>The Received headers of the bounced copy</source>
        <translation>Geri dönen kopyanın Received başlıkları</translation>
    </message>
    <message>
        <source>Correct the send connector or the target address of the mail user that points back at its sender.</source>
        <translation>Gönderenine geri dönen gönderme bağlayıcısını veya posta kullanıcısının hedef adresini düzeltin.</translation>
    </message>
    <message>
        <source>The cloud reports the same as 5.4.14.</source>
        <translation>Bulut aynı şeyi 5.4.14 ile bildirir.</translation>
    </message>
    <message>
        <source>MTA-STS: host not in the policy</source>
        <translation>MTA-STS: makine ilkede yok</translation>
    </message>
    <message>
        <source>`MX hosts of example.org failed MTA-STS validation`.</source>
        <translation>`MX hosts of example.org failed MTA-STS validation`.</translation>
    </message>
    <message>
        <source>`curl https://mta-sts.example.org/.well-known/mta-sts.txt`, `dig +short mx example.org`</source>
        <translation>`curl https://mta-sts.example.org/.well-known/mta-sts.txt`, `dig +short mx example.org`</translation>
    </message>
    <message>
        <source>The recipient&apos;s admin adds the MX host to the policy file and gives the record `_mta-sts` a new id.</source>
        <translation>Alıcının yöneticisi MX makinesini ilke dosyasına ekler ve `_mta-sts` kaydına yeni bir id verir.</translation>
    </message>
    <message>
        <source>A certificate that fails the policy is 5.7.5.</source>
        <translation>İlkeye uymayan sertifikanın kodu 5.7.5&apos;tir.</translation>
    </message>
    <message>
        <source>Mail loop, seen in the cloud</source>
        <translation>Posta döngüsü, bulutta görüldü</translation>
    </message>
    <message>
        <source>The message went round between systems until the hop count was exceeded; this report was made in the cloud.</source>
        <translation>İleti, durak sayısı aşılana dek sistemler arasında dönmüştür; bu rapor bulutta oluşturulmuştur.</translation>
    </message>
    <message>
        <source>`Get-AcceptedDomain | ft DomainName,DomainType`</source>
        <translation>`Get-AcceptedDomain | ft DomainName,DomainType`</translation>
    </message>
    <message>
        <source>Set a domain whose mailboxes are all in the cloud to Authoritative; with InternalRelay, each connector must lead to where the mailbox is.</source>
        <translation>Tüm kutuları bulutta olan alan adını Authoritative yapın; InternalRelay&apos;de her bağlayıcı kutunun bulunduğu yere gitmelidir.</translation>
    </message>
    <message>
        <source>The on-premises twin is 5.4.6.</source>
        <translation>Yerel sunucudaki eşi 5.4.6&apos;dır.</translation>
    </message>
    <message>
        <source>Message expired before delivery</source>
        <translation>Teslim edilemeden süre doldu</translation>
    </message>
    <message>
        <source>The message could not be handed over before it expired: the destination never answered, or every attempt met a temporary error. Microsoft&apos;s list also names a report that could not be delivered to the sender.</source>
        <translation>İleti, süresi dolana dek teslim edilememiştir: Hedef hiç yanıt vermemiş ya da her deneme geçici bir hatayla karşılaşmıştır. Microsoft&apos;un listesi, gönderene teslim edilemeyen bir raporu da neden olarak sayar.</translation>
    </message>
    <message>
        <source>`550 5.4.300 Message expired`, with the last error after an arrow, such as `452 4.2.2` of a full mailbox, `421 4.4.2 Connection dropped` or `451 4.4.0 DNS query failed`.</source>
        <translation>`550 5.4.300 Message expired`; son hata bir oktan sonra yazılıdır: dolu bir posta kutusunun `452 4.2.2` yanıtı, `421 4.4.2 Connection dropped` veya `451 4.4.0 DNS query failed` gibi.</translation>
    </message>
    <message>
        <source>The error after the arrow; when it is about the connection, `dig +short mx example.org`, then `nc -vz` to each host on port 25</source>
        <translation>Oktan sonraki hata; bağlantıyla ilgiliyse `dig +short mx example.org`, ardından her makinenin 25 numaralı bağlantı noktasına `nc -vz`</translation>
    </message>
    <message>
        <source>Go by that error: tell the recipient of a full mailbox by another way; for a failed connection have the recipient&apos;s admin check MX, firewall and certificate. Then send again.</source>
        <translation>O hataya göre davranın: Posta kutusu doluysa alıcıya başka bir yoldan haber verin; bağlantı kurulamıyorsa alıcının yöneticisine MX&apos;i, güvenlik duvarını ve sertifikayı denetletin. Sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>It is the newer report for what 4.4.7 says.</source>
        <translation>Eskiden 4.4.7 ile bildirilenin yeni raporudur.</translation>
    </message>
    <message>
        <source>Recipient domain does not exist</source>
        <translation>Alıcı alan adı yok</translation>
    </message>
    <message>
        <source>DNS has no such domain.</source>
        <translation>DNS&apos;te böyle bir alan adı yoktur.</translation>
    </message>
    <message>
        <source>`550 5.4.310 DNS domain example.org does not exist`.</source>
        <translation>`550 5.4.310 DNS domain example.org does not exist`.</translation>
    </message>
    <message>
        <source>`dig +short mx example.org`, `whois example.org`</source>
        <translation>`dig +short mx example.org`, `whois example.org`</translation>
    </message>
    <message>
        <source>Correct the domain; if it is your partner&apos;s, it may have expired.</source>
        <translation>Alan adını düzeltin; iş ortağınızınsa süresi dolmuş olabilir.</translation>
    </message>
    <message>
        <source>5.1.10 finds the domain and misses the person.</source>
        <translation>5.1.10&apos;da alan adı vardır, kişi yoktur.</translation>
    </message>
    <message>
        <source>STARTTLS required, given up</source>
        <translation>STARTTLS gerekli, vazgeçildi</translation>
    </message>
    <message>
        <source>Exchange Online could not deliver because the destination offers no TLS and the sender&apos;s side insists on it.</source>
        <translation>Hedef TLS sunmadığı, gönderen taraf da bunda ısrar ettiği için Exchange Online teslim edememiştir.</translation>
    </message>
    <message>
        <source>`550 5.4.317` with `STARTTLS is required to send mail`.</source>
        <translation>`550 5.4.317` ve `STARTTLS is required to send mail`.</translation>
    </message>
    <message>
        <source>`Get-OutboundConnector | fl Name,TlsSettings`</source>
        <translation>`Get-OutboundConnector | fl Name,TlsSettings`</translation>
    </message>
    <message>
        <source>Either the destination learns TLS, or the sender&apos;s admin lifts the demand for that domain.</source>
        <translation>Ya hedef TLS sunmaya başlamalı ya da gönderenin yöneticisi o alan adı için zorunluluğu kaldırmalıdır.</translation>
    </message>
    <message>
        <source>The message must be sent anew afterwards.</source>
        <translation>Sonra iletinin yeniden gönderilmesi gerekir.</translation>
    </message>
    <message>
        <source>Other server broke off, given up</source>
        <translation>Karşı sunucu kesti, vazgeçildi</translation>
    </message>
    <message>
        <source>After repeated broken connections Exchange Online returned the message.</source>
        <translation>Yinelenen kesintilerden sonra Exchange Online iletiyi geri göndermiştir.</translation>
    </message>
    <message>
        <source>Call the recipient&apos;s admin, for only their log shows who cut the line.</source>
        <translation>Alıcının yöneticisine haber verin; bağlantıyı kimin kestiğini yalnız onun günlüğü gösterir.</translation>
    </message>
    <message>
        <source>Send again once they have answered.</source>
        <translation>Onlar yanıtlayınca yeniden gönderin.</translation>
    </message>
    <message>
        <source>Bare line feeds</source>
        <translation>Yalın satır besleme karakterleri</translation>
    </message>
    <message>
        <source>The message holds line feeds without carriage returns, and the next server does not do BDAT, with which they could be passed on.</source>
        <translation>İletide satır başı karakteri olmayan satır beslemeleri vardır ve sonraki sunucu bunları aktarabilecek BDAT&apos;ı desteklemez.</translation>
    </message>
    <message>
        <source>`550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal`, explained as `Invalid characters`.</source>
        <translation>`550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal`; açıklamada `Invalid characters`.</translation>
    </message>
    <message>
        <source>`grep -c -v $&apos;\r$&apos; message.eml`</source>
        <translation>`grep -c -v $&apos;\r$&apos; message.eml`</translation>
    </message>
    <message>
        <source>Mend the program that writes the message (CRLF at each line end), often a web form or device.</source>
        <translation>İletiyi yazan programı (her satır sonunda CRLF) düzeltin; çoğu kez bir web formu veya aygıttır.</translation>
    </message>
    <message>
        <source>Delivery not authorized</source>
        <translation>Teslime yetki yok</translation>
    </message>
    <message>
        <source>The recipient or group takes no mail from this sender, or a mail flow rule forbids it.</source>
        <translation>Alıcı veya grup bu gönderenden posta almaz ya da bir posta akışı kuralı bunu yasaklar.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Delivery not authorized`, also `RESOLVER.RST.NotAuthorized`.</source>
        <translation>`550 5.7.1 Delivery not authorized`; `RESOLVER.RST.NotAuthorized` de görülür.</translation>
    </message>
    <message>
        <source>`Get-DistributionGroup name | fl AcceptMessages*,RequireSenderAuthenticationEnabled`</source>
        <translation>`Get-DistributionGroup name | fl AcceptMessages*,RequireSenderAuthenticationEnabled`</translation>
    </message>
    <message>
        <source>Ask the owner of the group or the admin to allow your address.</source>
        <translation>Grubun sahibinden veya yöneticiden adresinize izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>5.7.124 and 5.7.133 say more exactly which setting it was.</source>
        <translation>Hangi ayar olduğunu 5.7.124 ve 5.7.133 daha kesin söyler.</translation>
    </message>
    <message>
        <source>Unable to relay</source>
        <translation>Aktarılamıyor</translation>
    </message>
    <message>
        <source>The server does not take mail for the recipient&apos;s domain from this client.</source>
        <translation>Sunucu, alıcının alan adı için bu istemciden posta almaz.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Unable to relay`, from Exchange Server as `550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain` in newer versions.</source>
        <translation>`550 5.7.1 Unable to relay`; yeni Exchange Server sürümlerinde `550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain`.</translation>
    </message>
    <message>
        <source>`Get-AcceptedDomain`, `Get-ReceiveConnector`</source>
        <translation>`Get-AcceptedDomain`, `Get-ReceiveConnector`</translation>
    </message>
    <message>
        <source>For a device or program: let it log in, or allow its IP address to relay on a receive connector of its own.</source>
        <translation>Aygıt veya program için: Oturum açtırın ya da ayrı bir alma bağlayıcısında IP adresine aktarma izni verin.</translation>
    </message>
    <message>
        <source>As a stranger to the domain, check its MX first.</source>
        <translation>Alan adına yabancıysanız önce MX&apos;ine bakın.</translation>
    </message>
    <message>
        <source>Mail flow rule refused</source>
        <translation>Posta akışı kuralı reddetti</translation>
    </message>
    <message>
        <source>A rule of the organization, not Microsoft&apos;s filter, refused the message; its author may have written the text.</source>
        <translation>İletiyi Microsoft&apos;un filtresi değil, kuruluşun bir kuralı reddetmiştir; metni kuralı yazan belirlemiş olabilir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy`.</source>
        <translation>`550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy`.</translation>
    </message>
    <message>
        <source>`Get-TransportRule | ? {$_.RejectMessageReasonText}`</source>
        <translation>`Get-TransportRule | ? {$_.RejectMessageReasonText}`</translation>
    </message>
    <message>
        <source>As the admin, find the rule in the message trace and add an exception. As the sender, ask what the organization forbids.</source>
        <translation>Yöneticiyseniz kuralı ileti izlemesinde bulup istisna ekleyin. Gönderenseniz kuruluşun neyi yasakladığını sorun.</translation>
    </message>
    <message>
        <source>Sending it again unchanged meets the same rule.</source>
        <translation>Değiştirmeden yeniden göndermek aynı kurala takılır.</translation>
    </message>
    <message>
        <source>EHLO domain on a Spamhaus list</source>
        <translation>EHLO alan adı Spamhaus listesinde</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>The domain with which the client greets is on Spamhaus&apos;s domain list.</source>
        <translation>İstemcinin kendini tanıttığı alan adı Spamhaus&apos;un alan adı listesindedir.</translation>
    </message>
    <message>
        <source>`550 5.7.1` with `Helo domain is listed in Spamhaus`, marked `S8001`.</source>
        <translation>`550 5.7.1` ve `Helo domain is listed in Spamhaus`; işareti `S8001`.</translation>
    </message>
    <message>
        <source>`postconf smtp_helo_name`, then `https://check.spamhaus.org`</source>
        <translation>`postconf smtp_helo_name`, ardından `https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>If the domain is yours, get it delisted; if the greeting name is the provider&apos;s default, set your own.</source>
        <translation>Alan adı sizinse listeden çıkartın; sağlayıcının varsayılan adıysa kendinizinkini ayarlayın.</translation>
    </message>
    <message>
        <source>The IP address itself may be clean.</source>
        <translation>IP adresinin kendisi temiz olabilir.</translation>
    </message>
    <message>
        <source>IP on a Spamhaus list</source>
        <translation>IP Spamhaus listesinde</translation>
    </message>
    <message>
        <source>Microsoft&apos;s edge refused the connection&apos;s IP address because Spamhaus lists it.</source>
        <translation>Microsoft&apos;un kenar sunucusu, Spamhaus listelediği için bağlantının IP adresini reddetmiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Service unavailable, Client host` … `blocked using Spamhaus`, with `AS16012611`.</source>
        <translation>`550 5.7.1 Service unavailable, Client host` … `blocked using Spamhaus` ve `AS16012611`.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Mend what the listing names, then ask Spamhaus for removal there; Microsoft can do nothing.</source>
        <translation>Listelenme nedenini giderin, sonra çıkarılmayı Spamhaus&apos;tan isteyin; Microsoft bir şey yapamaz.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own bans have 5.7.511 and 5.7.606.</source>
        <translation>Microsoft&apos;un kendi yasaklarının kodları 5.7.511 ve 5.7.606&apos;dır.</translation>
    </message>
    <message>
        <source>MTA-STS: certificate fails</source>
        <translation>MTA-STS: sertifika uymuyor</translation>
    </message>
    <message>
        <source>`Remote certificate failed MTA-STS validation. Reason:` and the reason.</source>
        <translation>`Remote certificate failed MTA-STS validation. Reason:` ve neden.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mx.example.org:25 -verify_return_error`</source>
        <translation>`openssl s_client -starttls smtp -connect mx.example.org:25 -verify_return_error`</translation>
    </message>
    <message>
        <source>The recipient&apos;s admin installs a public certificate with the MX name and its chain.</source>
        <translation>Alıcının yöneticisi, MX adını taşıyan genel bir sertifikayı zinciriyle birlikte kurar.</translation>
    </message>
    <message>
        <source>DANE has the numbers 5.7.321 to 5.7.325.</source>
        <translation>DANE için 5.7.321 ile 5.7.325 arası numaralar vardır.</translation>
    </message>
    <message>
        <source>Organization takes internal mail only</source>
        <translation>Kuruluş yalnız iç posta alıyor</translation>
    </message>
    <message>
        <source>The recipient takes mail from their own organization only.</source>
        <translation>Alıcı yalnızca kendi kuruluşundan posta alır.</translation>
    </message>
    <message>
        <source>`550 5.7.12` with `was not authenticated by organization`.</source>
        <translation>`550 5.7.12` ve `was not authenticated by organization`.</translation>
    </message>
    <message>
        <source>The recipient&apos;s admin must allow outside senders; you cannot.</source>
        <translation>Dış gönderenlere alıcının yöneticisi izin vermelidir; siz veremezsiniz.</translation>
    </message>
    <message>
        <source>For one mailbox 5.7.134 is used.</source>
        <translation>Tek kutu için 5.7.134 kullanılır.</translation>
    </message>
    <message>
        <source>Public folder takes internal mail only</source>
        <translation>Ortak klasör yalnız iç posta alıyor</translation>
    </message>
    <message>
        <source>A public folder refuses anonymous outside senders.</source>
        <translation>Bir ortak klasör, kimliği doğrulanmamış dış gönderenleri reddeder.</translation>
    </message>
    <message>
        <source>`550 5.7.13` with `was not authenticated for public folder`.</source>
        <translation>`550 5.7.13` ve `was not authenticated for public folder`.</translation>
    </message>
    <message>
        <source>5.7.135 reports the same case.</source>
        <translation>5.7.135 aynı durumu bildirir.</translation>
    </message>
    <message>
        <source>SPF failed at the destination</source>
        <translation>Hedefte SPF başarısız</translation>
    </message>
    <message>
        <source>The destination refused because SPF failed for the sender&apos;s domain.</source>
        <translation>Hedef, gönderenin alan adı için SPF başarısız olduğundan reddetmiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.23 The message was rejected because of Sender Policy Framework violation`.</source>
        <translation>`550 5.7.23 The message was rejected because of Sender Policy Framework violation`.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`: does it hold `include:spf.protection.outlook.com`?</source>
        <translation>`dig +short txt example.org`: `include:spf.protection.outlook.com` var mı?</translation>
    </message>
    <message>
        <source>Complete the record for every service that sends, Microsoft 365 included.</source>
        <translation>Kaydı, Microsoft 365 dâhil gönderen her hizmet için tamamlayın.</translation>
    </message>
    <message>
        <source>DMARC has 5.7.509.</source>
        <translation>DMARC için 5.7.509 vardır.</translation>
    </message>
    <message>
        <source>IPv6 address without reverse DNS</source>
        <translation>Ters DNS&apos;i olmayan IPv6 adresi</translation>
    </message>
    <message>
        <source>Exchange Online takes mail over IPv6 only from addresses that have a PTR record.</source>
        <translation>Exchange Online IPv6 üzerinden yalnızca PTR kaydı olan adreslerden posta alır.</translation>
    </message>
    <message>
        <source>`550 5.7.25 Access denied, the sending IPv6 address must have a reverse DNS record`.</source>
        <translation>`550 5.7.25 Access denied, the sending IPv6 address must have a reverse DNS record`.</translation>
    </message>
    <message>
        <source>`dig +short -x 2001:db8::25`</source>
        <translation>`dig +short -x 2001:db8::25`</translation>
    </message>
    <message>
        <source>Have the PTR set, or keep to IPv4.</source>
        <translation>PTR kaydını yaptırın ya da IPv4&apos;te kalın.</translation>
    </message>
    <message>
        <source>Only the IPv6 path is refused by it.</source>
        <translation>Yalnızca IPv6 yolu reddedilir.</translation>
    </message>
    <message>
        <source>Device did not log in</source>
        <translation>Aygıt oturum açmadı</translation>
    </message>
    <message>
        <source>A device or program sends MAIL FROM to `smtp.office365.com` without a login. Often SMTP AUTH is off for the mailbox or the tenant, so that no login is offered.</source>
        <translation>Bir aygıt veya program `smtp.office365.com` sunucusuna oturum açmadan MAIL FROM gönderir. Çoğu kez kutuda veya kiracıda SMTP AUTH kapalıdır ve oturum açma sunulmaz.</translation>
    </message>
    <message>
        <source>`Get-CASMailbox jane | fl SmtpClientAuthenticationDisabled`</source>
        <translation>`Get-CASMailbox jane | fl SmtpClientAuthenticationDisabled`</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, then log in; enable SMTP AUTH for this one mailbox, better with OAuth, since Microsoft is ending password logins there. For mail inside the tenant, direct send to the MX needs no login.</source>
        <translation>587 numaralı bağlantı noktasında STARTTLS&apos;ten sonra oturum açın; SMTP AUTH&apos;u yalnızca bu kutu için, Microsoft parolayla oturum açmaya son verdiği için tercihen OAuth ile etkinleştirin. Kiracı içindeki alıcılara posta, MX&apos;e doğrudan ve oturum açmadan gönderilebilir.</translation>
    </message>
    <message>
        <source>scan to email</source>
        <translation>tarayıcıdan e-posta</translation>
    </message>
    <message>
        <source>No permission to send as this sender</source>
        <translation>Bu gönderen adına gönderme izni yok</translation>
    </message>
    <message>
        <source>The address of the sender is not one that the login may use, on Exchange Server and hosted Exchange.</source>
        <translation>Gönderen adresi, oturum açan hesabın kullanabileceği bir adres değildir; Exchange Server&apos;da ve barındırılan Exchange&apos;de görülür.</translation>
    </message>
    <message>
        <source>`550 5.7.60 SMTP; Client does not have permissions to send as this sender`.</source>
        <translation>`550 5.7.60 SMTP; Client does not have permissions to send as this sender`.</translation>
    </message>
    <message>
        <source>`Get-ADPermission`, `Get-RecipientPermission`</source>
        <translation>`Get-ADPermission`, `Get-RecipientPermission`</translation>
    </message>
    <message>
        <source>Use the mailbox of the login in MAIL FROM and From, or grant Send As.</source>
        <translation>MAIL FROM ve From&apos;da oturum açan hesabın kutusunu kullanın ya da Send As hakkı verin.</translation>
    </message>
    <message>
        <source>Exchange Online&apos;s usual reply to it is 554 5.2.252.</source>
        <translation>Exchange Online&apos;ın bunun için olağan yanıtı 554 5.2.252&apos;dir.</translation>
    </message>
    <message>
        <source>Connector no longer fits</source>
        <translation>Bağlayıcı artık uymuyor</translation>
    </message>
    <message>
        <source>Mail from your own server comes in through a connector that the tenant cannot match: certificate, IP address or sender&apos;s domain changed.</source>
        <translation>Kendi sunucunuzun postası, kiracının eşleştiremediği bir bağlayıcıdan gelir: sertifika, IP adresi veya gönderen alan adı değişmiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.64 TenantAttribution; Relay Access Denied`.</source>
        <translation>`550 5.7.64 TenantAttribution; Relay Access Denied`.</translation>
    </message>
    <message>
        <source>`Get-InboundConnector | fl Name,TlsSenderCertificateName,SenderIPAddresses`</source>
        <translation>`Get-InboundConnector | fl Name,TlsSenderCertificateName,SenderIPAddresses`</translation>
    </message>
    <message>
        <source>Enter the new certificate name or public IP address in the inbound connector of type OnPremises, and see that the sender&apos;s domain is an accepted one.</source>
        <translation>OnPremises türündeki gelen bağlayıcıya yeni sertifika adını veya genel IP adresini girin; gönderenin alan adının kabul edilenlerden olduğundan emin olun.</translation>
    </message>
    <message>
        <source>A renewal of the certificate is the usual day on which it starts.</source>
        <translation>Genellikle sertifikanın yenilendiği gün başlar.</translation>
    </message>
    <message>
        <source>Not in the group&apos;s allowed senders</source>
        <translation>Grubun izinli gönderenlerinde yok</translation>
    </message>
    <message>
        <source>The group takes mail from listed senders only.</source>
        <translation>Grup yalnızca listelenen gönderenlerden posta alır.</translation>
    </message>
    <message>
        <source>`550 5.7.124` with `not in allowed-senders list`.</source>
        <translation>`550 5.7.124` ve `not in allowed-senders list`.</translation>
    </message>
    <message>
        <source>`Get-DistributionGroup name | fl AcceptMessagesOnlyFrom*`</source>
        <translation>`Get-DistributionGroup name | fl AcceptMessagesOnlyFrom*`</translation>
    </message>
    <message>
        <source>Ask the group&apos;s owner to add you, or write to a member.</source>
        <translation>Grubun sahibinden sizi eklemesini isteyin ya da bir üyeye yazın.</translation>
    </message>
    <message>
        <source>Here even inside senders can be shut out; 5.7.133 shuts out outsiders.</source>
        <translation>Burada içeriden gönderenler de dışarıda kalabilir; 5.7.133 yalnız dışarıyı keser.</translation>
    </message>
    <message>
        <source>Mailbox takes listed senders only</source>
        <translation>Posta kutusu yalnız listedekilerden alıyor</translation>
    </message>
    <message>
        <source>`Get-Mailbox jane | fl AcceptMessagesOnlyFrom*`</source>
        <translation>`Get-Mailbox jane | fl AcceptMessagesOnlyFrom*`</translation>
    </message>
    <message>
        <source>Ask the recipient to have you added.</source>
        <translation>Alıcıdan sizi ekletmesini isteyin.</translation>
    </message>
    <message>
        <source>5.7.124 is the documented code for groups.</source>
        <translation>Gruplar için belgelenmiş kod 5.7.124&apos;tür.</translation>
    </message>
    <message>
        <source>Group takes internal mail only</source>
        <translation>Grup yalnız iç posta alıyor</translation>
    </message>
    <message>
        <source>The group is closed to senders outside the organization, which is the default of new groups.</source>
        <translation>Grup, kuruluş dışından gönderenlere kapalıdır; yeni gruplarda varsayılan budur.</translation>
    </message>
    <message>
        <source>`Get-DistributionGroup name | fl RequireSenderAuthenticationEnabled`</source>
        <translation>`Get-DistributionGroup name | fl RequireSenderAuthenticationEnabled`</translation>
    </message>
    <message>
        <source>`Set-DistributionGroup name -RequireSenderAuthenticationEnabled $false` opens it.</source>
        <translation>`Set-DistributionGroup name -RequireSenderAuthenticationEnabled $false` grubu açar.</translation>
    </message>
    <message>
        <source>A colleague who is not logged in, such as a scanner, is an outsider too.</source>
        <translation>Oturum açmamış bir iç kullanıcı, örneğin bir belge tarayıcısı da dışarıdan sayılır.</translation>
    </message>
    <message>
        <source>Mailbox takes internal mail only</source>
        <translation>Posta kutusu yalnız iç posta alıyor</translation>
    </message>
    <message>
        <source>The mailbox is set to refuse senders from outside.</source>
        <translation>Posta kutusu dışarıdan gönderenleri reddedecek biçimde ayarlanmıştır.</translation>
    </message>
    <message>
        <source>`Get-Mailbox jane | fl RequireSenderAuthenticationEnabled`</source>
        <translation>`Get-Mailbox jane | fl RequireSenderAuthenticationEnabled`</translation>
    </message>
    <message>
        <source>Have the recipient&apos;s admin turn that setting off, or use another contact.</source>
        <translation>Alıcının yöneticisine bu ayarı kapattırın ya da başka bir iletişim yolu kullanın.</translation>
    </message>
    <message>
        <source>It is often meant, as with room mailboxes.</source>
        <translation>Toplantı odası kutularında olduğu gibi çoğu kez bilerek yapılır.</translation>
    </message>
    <message>
        <source>Public folder refuses outsiders</source>
        <translation>Ortak klasör dışarıya kapalı</translation>
    </message>
    <message>
        <source>Outside mail to a public folder is not allowed there.</source>
        <translation>Ortak klasöre dışarıdan posta gönderilmesine izin verilmemektedir.</translation>
    </message>
    <message>
        <source>`550 5.7.135` with `was not authenticated for public folder`.</source>
        <translation>`550 5.7.135` ve `was not authenticated for public folder`.</translation>
    </message>
    <message>
        <source>`Get-MailPublicFolder | fl RequireSenderAuthenticationEnabled`</source>
        <translation>`Get-MailPublicFolder | fl RequireSenderAuthenticationEnabled`</translation>
    </message>
    <message>
        <source>Switch the demand for authenticated senders off for this folder.</source>
        <translation>Bu klasör için kimliği doğrulanmış gönderen zorunluluğunu kapatın.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has it beside 5.7.13.</source>
        <translation>Microsoft&apos;un listesinde 5.7.13 ile yan yanadır.</translation>
    </message>
    <message>
        <source>Mail user takes internal mail only</source>
        <translation>Posta kullanıcısı yalnız iç posta alıyor</translation>
    </message>
    <message>
        <source>A mail user (an address that leads outside the tenant) refuses outside senders.</source>
        <translation>Bir posta kullanıcısı (kiracı dışına götüren adres) dış gönderenleri reddeder.</translation>
    </message>
    <message>
        <source>`550 5.7.136` with `Sender was not authenticated`.</source>
        <translation>`550 5.7.136` ve `Sender was not authenticated`.</translation>
    </message>
    <message>
        <source>`Get-MailUser jane | fl RequireSenderAuthenticationEnabled`</source>
        <translation>`Get-MailUser jane | fl RequireSenderAuthenticationEnabled`</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin: `Set-MailUser jane -RequireSenderAuthenticationEnabled $false`, at the mail user and not at the mailbox it leads to. As the sender, tell the recipient by another way.</source>
        <translation>Alıcının yöneticisiyseniz gittiği posta kutusunda değil posta kullanıcısında: `Set-MailUser jane -RequireSenderAuthenticationEnabled $false`. Gönderen taraftaysanız alıcıya başka yoldan haber verin.</translation>
    </message>
    <message>
        <source>5.7.134 is its counterpart for a mailbox.</source>
        <translation>5.7.134 bunun posta kutusu için olanıdır.</translation>
    </message>
    <message>
        <source>Tenant&apos;s external recipient limit</source>
        <translation>Kiracının dış alıcı sınırı</translation>
    </message>
    <message>
        <source>A single mailbox&apos;s limit is 5.1.90.</source>
        <translation>Tek bir posta kutusunun sınırı için kod 5.1.90&apos;dır.</translation>
    </message>
    <message>
        <source>DANE: no STARTTLS, given up</source>
        <translation>DANE: STARTTLS yok, vazgeçildi</translation>
    </message>
    <message>
        <source>After its retries Exchange Online returned the message, because the domain publishes TLSA records, yet its mail server does not offer STARTTLS.</source>
        <translation>Exchange Online denemelerden sonra iletiyi geri göndermiştir: Alan adı TLSA kayıtları yayımlar ama posta sunucusu STARTTLS sunmaz.</translation>
    </message>
    <message>
        <source>`550 5.7.321 starttls-not-supported` in the report.</source>
        <translation>Raporda `550 5.7.321 starttls-not-supported`.</translation>
    </message>
    <message>
        <source>Switch TLS on at the MX (the recipient&apos;s admin), then the author sends again.</source>
        <translation>MX sunucusunda TLS&apos;i açın (alıcının yöneticisi); iletiyi yazan sonra yeniden gönderir.</translation>
    </message>
    <message>
        <source>DANE: certificate expired, given up</source>
        <translation>DANE: sertifikanın süresi dolmuş, vazgeçildi</translation>
    </message>
    <message>
        <source>After its retries Exchange Online returned the message, because the certificate of the destination&apos;s mail server has expired.</source>
        <translation>Exchange Online denemelerden sonra iletiyi geri göndermiştir: Hedefteki posta sunucusunun sertifikasının süresi dolmuştur.</translation>
    </message>
    <message>
        <source>`550 5.7.322 certificate-expired` in the report.</source>
        <translation>Raporda `550 5.7.322 certificate-expired`.</translation>
    </message>
    <message>
        <source>Renew it and publish the new TLSA record before the change (the recipient&apos;s admin), then the author sends again.</source>
        <translation>Sertifikayı yenileyin ve değişiklikten önce yeni TLSA kaydını yayımlayın (alıcının yöneticisi); iletiyi yazan sonra yeniden gönderir.</translation>
    </message>
    <message>
        <source>DANE: TLSA does not match, given up</source>
        <translation>DANE: TLSA uymuyor, vazgeçildi</translation>
    </message>
    <message>
        <source>After its retries Exchange Online returned the message, because the TLSA record and the certificate do not fit, most often after a renewal with a new key.</source>
        <translation>Exchange Online denemelerden sonra iletiyi geri göndermiştir: TLSA kaydı ile sertifika uyuşmaz; çoğu kez yeni anahtarlı bir yenilemeden sonra.</translation>
    </message>
    <message>
        <source>`550 5.7.323 tlsa-invalid` in the report.</source>
        <translation>Raporda `550 5.7.323 tlsa-invalid`.</translation>
    </message>
    <message>
        <source>Compute the record anew, or let the ACME client keep the key (the recipient&apos;s admin), then the author sends again.</source>
        <translation>Kaydı yeniden hesaplayın ya da ACME istemcisine anahtarı korutturun (alıcının yöneticisi); iletiyi yazan sonra yeniden gönderir.</translation>
    </message>
    <message>
        <source>DANE: DNSSEC broken, given up</source>
        <translation>DANE: DNSSEC bozuk, vazgeçildi</translation>
    </message>
    <message>
        <source>After its retries Exchange Online returned the message, because the destination&apos;s zone is signed, but the signatures do not validate.</source>
        <translation>Exchange Online denemelerden sonra iletiyi geri göndermiştir: Hedefin bölgesi imzalıdır ama imzalar doğrulanmaz.</translation>
    </message>
    <message>
        <source>`550 5.7.324 dnssec-invalid` in the report.</source>
        <translation>Raporda `550 5.7.324 dnssec-invalid`.</translation>
    </message>
    <message>
        <source>Sign the zone again or set the right DS at the parent (the recipient&apos;s admin), then the author sends again.</source>
        <translation>Bölgeyi yeniden imzalayın ya da üst bölgedeki DS kaydını düzeltin (alıcının yöneticisi); iletiyi yazan sonra yeniden gönderir.</translation>
    </message>
    <message>
        <source>DANE: wrong name in certificate, given up</source>
        <translation>DANE: sertifikada yanlış ad, vazgeçildi</translation>
    </message>
    <message>
        <source>After its retries Exchange Online returned the message, because the certificate names another host than the MX.</source>
        <translation>Exchange Online denemelerden sonra iletiyi geri göndermiştir: Sertifika MX&apos;ten başka bir makinenin adını taşır.</translation>
    </message>
    <message>
        <source>`550 5.7.325 certificate-host-mismatch` in the report.</source>
        <translation>Raporda `550 5.7.325 certificate-host-mismatch`.</translation>
    </message>
    <message>
        <source>Issue a certificate with the MX host name (the recipient&apos;s admin), then the author sends again.</source>
        <translation>MX makine adını taşıyan bir sertifika çıkarın (alıcının yöneticisi); iletiyi yazan sonra yeniden gönderir.</translation>
    </message>
    <message>
        <source>Spam abuse detected</source>
        <translation>Kötüye kullanım (spam) görüldü</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending account because much of its mail was spam.</source>
        <translation>Microsoft, postasının çoğu istenmeyen olduğu için gönderen hesabı yasaklamıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.501 Access denied, spam abuse detected`.</source>
        <translation>`550 5.7.501 Access denied, spam abuse detected`.</translation>
    </message>
    <message>
        <source>Defender portal: Restricted entities</source>
        <translation>Defender portalı: Kısıtlanmış varlıklar</translation>
    </message>
    <message>
        <source>Clean the account and its devices, then open a support case from the tenant.</source>
        <translation>Hesabı ve aygıtlarını temizleyin, sonra kiracıdan destek kaydı açın.</translation>
    </message>
    <message>
        <source>5.1.8 is the milder form that the tenant&apos;s admin lifts alone.</source>
        <translation>5.1.8, kiracı yöneticisinin kendisinin kaldırdığı daha hafif biçimdir.</translation>
    </message>
    <message>
        <source>Banned sender</source>
        <translation>Yasaklı gönderen</translation>
    </message>
    <message>
        <source>The account that sends is banned after outgoing spam.</source>
        <translation>Gönderen hesap, giden istenmeyen ileti sonrasında yasaklanmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.502 Access denied, banned sender`.</source>
        <translation>`550 5.7.502 Access denied, banned sender`.</translation>
    </message>
    <message>
        <source>Secure the account before you ask support for the lifting.</source>
        <translation>Kaldırılmasını destekten istemeden önce hesabı güvene alın.</translation>
    </message>
    <message>
        <source>The same words with 5.7.511 mean an IP address.</source>
        <translation>Aynı sözler 5.7.511 ile bir IP adresini anlatır.</translation>
    </message>
    <message>
        <source>Banned sender, second number</source>
        <translation>Yasaklı gönderen, ikinci numara</translation>
    </message>
    <message>
        <source>As with 5.7.502 the sending account is banned; Microsoft&apos;s list gives both the same text.</source>
        <translation>5.7.502&apos;de olduğu gibi gönderen hesap yasaklıdır; Microsoft&apos;un listesi ikisine aynı metni verir.</translation>
    </message>
    <message>
        <source>`550 5.7.503 Access denied, banned sender`.</source>
        <translation>`550 5.7.503 Access denied, banned sender`.</translation>
    </message>
    <message>
        <source>Look up who signed in to it during the last week, then turn to support.</source>
        <translation>Son bir haftada kimin oturum açtığına bakın, sonra desteğe başvurun.</translation>
    </message>
    <message>
        <source>Nothing at the recipient&apos;s side can change it.</source>
        <translation>Alıcı tarafında hiçbir şey bunu değiştiremez.</translation>
    </message>
    <message>
        <source>Recipient address not valid</source>
        <translation>Alıcı adresi geçersiz</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not valid, although the text speaks of denied access.</source>
        <translation>Metin erişimin reddinden söz etse de alıcının adresi geçersizdir.</translation>
    </message>
    <message>
        <source>Check the address with the recipient by phone.</source>
        <translation>Adresi alıcıyla telefonda doğrulayın.</translation>
    </message>
    <message>
        <source>5.4.1 uses the same words far more often.</source>
        <translation>5.4.1 aynı sözleri çok daha sık kullanır.</translation>
    </message>
    <message>
        <source>Banned recipient</source>
        <translation>Yasaklı alıcı</translation>
    </message>
    <message>
        <source>The recipient is not valid or is blocked.</source>
        <translation>Alıcı geçersizdir veya engellenmiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.505 Access denied, banned recipient`.</source>
        <translation>`550 5.7.505 Access denied, banned recipient`.</translation>
    </message>
    <message>
        <source>Take the address off your list, or let the recipient&apos;s admin look.</source>
        <translation>Adresi listenizden çıkarın ya da alıcının yöneticisine baktırın.</translation>
    </message>
    <message>
        <source>The sender is in order here.</source>
        <translation>Burada gönderende sorun yoktur.</translation>
    </message>
    <message>
        <source>Bad HELO</source>
        <translation>Hatalı HELO</translation>
    </message>
    <message>
        <source>The client introduced itself with the name of the receiving server.</source>
        <translation>İstemci kendini alıcı sunucunun adıyla tanıtmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.506 Access Denied, Bad HELO`.</source>
        <translation>`550 5.7.506 Access Denied, Bad HELO`.</translation>
    </message>
    <message>
        <source>`postconf smtp_helo_name`</source>
        <translation>`postconf smtp_helo_name`</translation>
    </message>
    <message>
        <source>Set the client&apos;s own host name.</source>
        <translation>İstemciye kendi makine adını verin.</translation>
    </message>
    <message>
        <source>Spam programs do this on purpose, hence the refusal.</source>
        <translation>İstenmeyen ileti programları bunu bilerek yapar; ret bundandır.</translation>
    </message>
    <message>
        <source>IP blocked by the recipient&apos;s organization</source>
        <translation>IP&apos;yi alıcının kuruluşu engelledi</translation>
    </message>
    <message>
        <source>The recipient&apos;s organization has put the sending IP address on its block list.</source>
        <translation>Alıcının kuruluşu gönderen IP adresini engelleme listesine koymuştur.</translation>
    </message>
    <message>
        <source>`550 5.7.507 Access denied, rejected by recipient`.</source>
        <translation>`550 5.7.507 Access denied, rejected by recipient`.</translation>
    </message>
    <message>
        <source>`Get-HostedConnectionFilterPolicy | fl IPBlockList`</source>
        <translation>`Get-HostedConnectionFilterPolicy | fl IPBlockList`</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin; delisting at Microsoft changes nothing.</source>
        <translation>Alıcının yöneticisine sorun; Microsoft&apos;tan çıkarılma istemek bir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>5.7.513 is another number for such a list.</source>
        <translation>5.7.513 böyle bir liste için öteki numaradır.</translation>
    </message>
    <message>
        <source>IPv6 range sent too much</source>
        <translation>IPv6 aralığı çok gönderdi</translation>
    </message>
    <message>
        <source>The IPv6 range of the sender has exceeded what is permitted in a period.</source>
        <translation>Gönderenin IPv6 aralığı, bir süre içinde izin verileni aşmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.508` with `exceeded permitted limits within` the range.</source>
        <translation>`550 5.7.508` ve `exceeded permitted limits within`.</translation>
    </message>
    <message>
        <source>Send over IPv4, or from a range of your own if you share it with others.</source>
        <translation>IPv4 ile ya da aralığı başkalarıyla paylaşıyorsanız kendi aralığınızdan gönderin.</translation>
    </message>
    <message>
        <source>The neighbours&apos; mail counts as well.</source>
        <translation>Komşuların postası da sayılır.</translation>
    </message>
    <message>
        <source>DMARC failed, domain asks for rejection</source>
        <translation>DMARC başarısız, alan adı ret istiyor</translation>
    </message>
    <message>
        <source>The message fails DMARC, and the From domain publishes a policy of reject, which the recipient&apos;s tenant carries out.</source>
        <translation>İleti DMARC&apos;tan geçemez; From alan adı reject ilkesi yayımlar ve alıcının kiracısı bunu uygular.</translation>
    </message>
    <message>
        <source>`550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject`.</source>
        <translation>`550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject`.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`; header `Authentication-Results` of a delivered copy</source>
        <translation>`dig +short txt _dmarc.example.org`; ulaşmış bir kopyada `Authentication-Results` başlığı</translation>
    </message>
    <message>
        <source>Sign with DKIM under the From domain, and let SPF pass with an aligned envelope domain.</source>
        <translation>From alan adıyla DKIM imzalayın ve SPF&apos;nin hizalı bir zarf alan adıyla geçmesini sağlayın.</translation>
    </message>
    <message>
        <source>If a filter stands before the recipient&apos;s Exchange Online, its admin must enable enhanced filtering for connectors, or every forwarded message looks forged.</source>
        <translation>Alıcının Exchange Online&apos;ının önünde bir filtre varsa yöneticisi bağlayıcılar için gelişmiş filtrelemeyi açmalıdır; yoksa aktarılan her ileti sahte görünür.</translation>
    </message>
    <message>
        <source>It applies the domain owner&apos;s wish; 5.7.515 applies Microsoft&apos;s own rule for mass senders.</source>
        <translation>Alan adı sahibinin isteğini uygular; 5.7.515 ise Microsoft&apos;un toplu gönderenler için koyduğu kendi kuralını.</translation>
    </message>
    <message>
        <source>Recipient takes no IPv6 mail</source>
        <translation>Alıcı IPv6 postası almıyor</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not accept mail over IPv6.</source>
        <translation>Alıcının alan adı IPv6 üzerinden posta kabul etmez.</translation>
    </message>
    <message>
        <source>`550 5.7.510 Access denied, example.org does not accept email over IPv6`.</source>
        <translation>`550 5.7.510 Access denied, example.org does not accept email over IPv6`.</translation>
    </message>
    <message>
        <source>Deliver over IPv4; Postfix: `smtp_address_preference = ipv4`.</source>
        <translation>IPv4 ile teslim edin; Postfix: `smtp_address_preference = ipv4`.</translation>
    </message>
    <message>
        <source>No record of yours would make it accepted.</source>
        <translation>Hiçbir kaydınız kabul edilmesini sağlamaz.</translation>
    </message>
    <message>
        <source>IP banned, ask by mail</source>
        <translation>IP yasaklı, e-postayla başvurun</translation>
    </message>
    <message>
        <source>`550 5.7.511 Access denied, banned sender[192.0.2.25]. To request removal from this list, forward this message to delist@microsoft.com`.</source>
        <translation>`550 5.7.511 Access denied, banned sender[192.0.2.25]. To request removal from this list, forward this message to delist@microsoft.com`.</translation>
    </message>
    <message>
        <source>Logs and users of that IP address during the last days</source>
        <translation>Son günlerde o IP adresinin günlükleri ve kullanıcıları</translation>
    </message>
    <message>
        <source>Stop the spam, then send the full report and the IP address to `delist@microsoft.com`; Microsoft promises an answer within 48 hours.</source>
        <translation>İstenmeyen iletiyi durdurun, sonra raporun tümünü ve IP adresini `delist@microsoft.com` adresine gönderin; Microsoft 48 saat içinde yanıt sözü verir.</translation>
    </message>
    <message>
        <source>Where 606 to 649 is shown, use the portal instead.</source>
        <translation>606-649 arası görünüyorsa bunun yerine portalı kullanın.</translation>
    </message>
    <message>
        <source>From header without valid address</source>
        <translation>From başlığında geçerli adres yok</translation>
    </message>
    <message>
        <source>The message must have a From header as RFC 5322 section 3.6.2 describes; it has none.</source>
        <translation>İletinin RFC 5322 bölüm 3.6.2&apos;ye uygun bir From başlığı olmalıdır; yoktur.</translation>
    </message>
    <message>
        <source>`550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant and include a valid From address`.</source>
        <translation>`550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant and include a valid From address`.</translation>
    </message>
    <message>
        <source>Write one full address in From.</source>
        <translation>From başlığına tam bir adres yazın.</translation>
    </message>
    <message>
        <source>MAIL FROM is not looked at for it.</source>
        <translation>Bunun için MAIL FROM&apos;a bakılmaz.</translation>
    </message>
    <message>
        <source>On the customer&apos;s block list</source>
        <translation>Müşterinin engelleme listesinde</translation>
    </message>
    <message>
        <source>The IP address is blocked by the organization that is to receive.</source>
        <translation>IP adresi, postayı alacak kuruluşça engellenmiştir.</translation>
    </message>
    <message>
        <source>`550 5.7.513 Service unavailable, Client host` … `blocked by` … `using Customer Block list (AS16012607)`.</source>
        <translation>`550 5.7.513 Service unavailable, Client host` … `blocked by` … `using Customer Block list (AS16012607)`.</translation>
    </message>
    <message>
        <source>Connection filter policy of the recipient&apos;s tenant</source>
        <translation>Alıcının kiracısında bağlantı filtresi ilkesi</translation>
    </message>
    <message>
        <source>Write to the recipient&apos;s admin from another address.</source>
        <translation>Alıcının yöneticisine başka bir adresten yazın.</translation>
    </message>
    <message>
        <source>Removal forms of Microsoft do not reach a customer&apos;s list.</source>
        <translation>Microsoft&apos;un çıkarma formları müşterinin listesine ulaşmaz.</translation>
    </message>
    <message>
        <source>High-volume sender not authenticated</source>
        <translation>Toplu gönderen kimliği doğrulanmamış</translation>
    </message>
    <message>
        <source>Domains that send more than 5,000 messages a day to Microsoft&apos;s consumer mailboxes (outlook.com, hotmail.com, live.com) must pass SPF, DKIM and an aligned DMARC, at least with `p=none`. This one does not.</source>
        <translation>Microsoft&apos;un bireysel kutularına (outlook.com, hotmail.com, live.com) günde 5.000&apos;den çok ileti gönderen alan adları SPF, DKIM ve en az `p=none` ile hizalı DMARC&apos;tan geçmelidir. Bu alan adı geçmemektedir.</translation>
    </message>
    <message>
        <source>`dig +short txt example.org`, `dig +short txt _dmarc.example.org`; the header `Authentication-Results` of a delivered copy</source>
        <translation>`dig +short txt example.org`, `dig +short txt _dmarc.example.org`; ulaşmış bir kopyada `Authentication-Results` başlığı</translation>
    </message>
    <message>
        <source>Publish SPF, sign with DKIM of the From domain and add a DMARC record; subdomains of mailing services need it too.</source>
        <translation>SPF yayımlayın, From alan adıyla DKIM imzalayın ve DMARC kaydı ekleyin; gönderim hizmetlerinin alt alan adları için de gerekir.</translation>
    </message>
    <message>
        <source>It does not need a strict policy of yours, only the three passes.</source>
        <translation>Sizden katı bir ilke değil, yalnız üç denetimin geçmesini ister.</translation>
    </message>
    <message>
        <source>Outlook bulk sender</source>
        <translation>Outlook toplu gönderen</translation>
    </message>
    <message>
        <source>Automatic forwarding forbidden</source>
        <translation>Otomatik yönlendirme yasak</translation>
    </message>
    <message>
        <source>The sender&apos;s own organization forbids automatic forwarding to the outside, which is the default of the outbound spam policy.</source>
        <translation>Gönderenin kendi kuruluşu dışarıya otomatik yönlendirmeyi yasaklar; giden spam ilkesinde varsayılan budur.</translation>
    </message>
    <message>
        <source>`550 5.7.520 Access denied, Your organization does not allow external forwarding`.</source>
        <translation>`550 5.7.520 Access denied, Your organization does not allow external forwarding`.</translation>
    </message>
    <message>
        <source>`Get-HostedOutboundSpamFilterPolicy | fl AutoForwardingMode`</source>
        <translation>`Get-HostedOutboundSpamFilterPolicy | fl AutoForwardingMode`</translation>
    </message>
    <message>
        <source>Let the admin allow it for this one user with a policy of its own, or fetch the mail from the other side.</source>
        <translation>Yönetici buna yalnız bu kullanıcı için ayrı bir ilkeyle izin versin ya da postayı öteki taraftan çektirin.</translation>
    </message>
    <message>
        <source>The original message is in the mailbox; only the copy was stopped.</source>
        <translation>Asıl ileti posta kutusundadır; yalnız kopyası durdurulmuştur.</translation>
    </message>
    <message>
        <source>IP banned, use the portal: 5.7.606-649</source>
        <translation>IP yasaklı, portalı kullanın: 5.7.606-649</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending IP address under one of the numbers 606 to 649 and names its delisting portal.</source>
        <translation>Microsoft gönderen IP adresini 606 ile 649 arasındaki bir numarayla yasaklamıştır ve listeden çıkarma portalını gösterir.</translation>
    </message>
    <message>
        <source>`550 5.7.606 Access denied, banned sending IP [192.0.2.25]`, or another number up to 649.</source>
        <translation>`550 5.7.606 Access denied, banned sending IP [192.0.2.25]` ya da 649&apos;a kadar başka bir numara.</translation>
    </message>
    <message>
        <source>`https://sender.office.com` tells whether the address is listed</source>
        <translation>Adresin listede olup olmadığını `https://sender.office.com` söyler</translation>
    </message>
    <message>
        <source>Stop the cause, then enter address and mailbox at `https://sender.office.com` and confirm the link that comes by mail; it may take 24 hours or longer.</source>
        <translation>Nedeni durdurun, sonra `https://sender.office.com` sayfasına IP&apos;yi ve e-posta adresinizi girip e-postayla gelen bağlantıyı onaylayın; işlem 24 saat veya daha uzun sürebilir.</translation>
    </message>
    <message>
        <source>5.7.511 wants the report by mail instead.</source>
        <translation>5.7.511 ise raporu e-postayla ister.</translation>
    </message>
    <message>
        <source>delist portal</source>
        <translation>listeden çıkarma portalı</translation>
    </message>
    <message>
        <source>Tenant blocks a recipient</source>
        <translation>Kiracınız bir alıcıyı engelliyor</translation>
    </message>
    <message>
        <source>The sender&apos;s own organization has an address or domain of the message on its Tenant Allow/Block List. One blocked recipient stops the message for all the others too.</source>
        <translation>Gönderenin kendi kuruluşunun kiracı izin/engelleme listesinde iletideki bir adres veya alan adı vardır. Listede olan tek bir alıcı, iletiyi ötekiler için de durdurur.</translation>
    </message>
    <message>
        <source>`Get-TenantAllowBlockListItems -ListType Sender`</source>
        <translation>`Get-TenantAllowBlockListItems -ListType Sender`</translation>
    </message>
    <message>
        <source>Have your own admin remove the entry, or send to the others without that recipient.</source>
        <translation>Girdiyi kendi yöneticinize kaldırtın ya da o alıcı olmadan ötekilere gönderin.</translation>
    </message>
    <message>
        <source>Nobody received the message.</source>
        <translation>İletiyi kimse almamıştır.</translation>
    </message>
    <message>
        <source>Tenant exceeded threshold</source>
        <translation>Kiracı eşiği aştı</translation>
    </message>
    <message>
        <source>`550 5.7.705 Access denied, tenant has exceeded threshold`.</source>
        <translation>`550 5.7.705 Access denied, tenant has exceeded threshold`.</translation>
    </message>
    <message>
        <source>Message trace: which user or connector sent the most?</source>
        <translation>İleti izlemesi: En çok hangi kullanıcı veya bağlayıcı göndermiş?</translation>
    </message>
    <message>
        <source>Clean the compromised accounts, close open connectors, then ask Microsoft support to free the tenant.</source>
        <translation>Ele geçirilen hesapları temizleyin, açık bağlayıcıları kapatın, sonra kiracının açılmasını Microsoft desteğinden isteyin.</translation>
    </message>
    <message>
        <source>All users are hit, unlike with 5.1.8.</source>
        <translation>5.1.8&apos;in aksine tüm kullanıcılar etkilenir.</translation>
    </message>
    <message>
        <source>Traffic from this IP not taken</source>
        <translation>Bu IP&apos;den trafik alınmıyor</translation>
    </message>
    <message>
        <source>`550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP`.</source>
        <translation>`550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP`.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list explains it together with 5.7.705.</source>
        <translation>Microsoft&apos;un listesi bunu 5.7.705 ile birlikte açıklar.</translation>
    </message>
    <message>
        <source>Sending from unregistered domains</source>
        <translation>Kayıtsız alan adlarından gönderim</translation>
    </message>
    <message>
        <source>Much mail goes through the tenant under domains that it has not registered, usually by a connector from an own server.</source>
        <translation>Kiracı üzerinden, genellikle kendi sunucusundan gelen bir bağlayıcıyla, kayıtlı olmayan alan adlarından çok posta gitmektedir.</translation>
    </message>
    <message>
        <source>`550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains`.</source>
        <translation>`550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains`.</translation>
    </message>
    <message>
        <source>`Get-AcceptedDomain` against the senders in the message trace</source>
        <translation>`Get-AcceptedDomain` çıktısını ileti izlemesindeki gönderenlerle karşılaştırın</translation>
    </message>
    <message>
        <source>Add and verify each domain that sends; look for forwarded spam and an open relay behind the connector.</source>
        <translation>Gönderen her alan adını ekleyip doğrulayın; bağlayıcının arkasında yönlendirilen istenmeyen ileti ve açık aktarma arayın.</translation>
    </message>
    <message>
        <source>5.7.64 comes when the connector itself cannot be matched.</source>
        <translation>Bağlayıcının kendisi eşleşmezse 5.7.64 gelir.</translation>
    </message>
    <message>
        <source>Sender domain banned</source>
        <translation>Gönderen alan adı yasaklı</translation>
    </message>
    <message>
        <source>From MAIL FROM to the end of DATA</source>
        <translation>MAIL FROM ile DATA sonu arası</translation>
    </message>
    <message>
        <source>The domain in EHLO, MAIL FROM or From has been banned after spam.</source>
        <translation>EHLO, MAIL FROM ya da From alan adı istenmeyen ileti sonrasında yasaklanmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.800 Access denied, banned sender`.</source>
        <translation>`550 5.7.800 Access denied, banned sender`.</translation>
    </message>
    <message>
        <source>Stop the spam under that domain and ask Microsoft&apos;s support to restore it.</source>
        <translation>O alan adıyla giden istenmeyen iletiyi durdurun ve yeniden açılmasını Microsoft desteğinden isteyin.</translation>
    </message>
    <message>
        <source>The same words with 5.7.502 mean an account, with 5.7.511 an IP address.</source>
        <translation>Aynı sözler 5.7.502 ile hesabı, 5.7.511 ile IP adresini anlatır.</translation>
    </message>
    <message>
        <source>Refused by policy: 5.7.900-999</source>
        <translation>İlkeyle ret: 5.7.900-999</translation>
    </message>
    <message>
        <source>Numbers 900 to 999 stand for a refusal by policy at the recipient&apos;s organization.</source>
        <translation>900 ile 999 arasındaki numaralar alıcının kuruluşunda ilke gereği reddi gösterir.</translation>
    </message>
    <message>
        <source>A number from `5.7.900` on, with `delivery not authorized, message refused`.</source>
        <translation>`5.7.900` veya sonraki numaralardan biri, `delivery not authorized, message refused` metniyle.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s admin knows the policy; send them the whole report.</source>
        <translation>İlkeyi yalnız alıcının yöneticisi bilir; ona raporun tümünü gönderin.</translation>
    </message>
    <message>
        <source>Sisimai knows the range; Microsoft&apos;s own list does not explain single numbers.</source>
        <translation>Aralığı Sisimai bilir; Microsoft&apos;un listesi tek tek numaraları açıklamaz.</translation>
    </message>
    <message>
        <source>Sending quota exceeded, account suspect</source>
        <translation>Gönderme kotası aşıldı, hesap şüpheli</translation>
    </message>
    <message>
        <source>The report says that the sending quota was exceeded; Microsoft explains it by the limit of 10,000 recipients a day and adds that the account is probably compromised.</source>
        <translation>Rapor gönderme kotasının aşıldığını söyler; Microsoft bunu günde 10.000 alıcı sınırıyla açıklar ve hesabın büyük olasılıkla ele geçirildiğini ekler.</translation>
    </message>
    <message>
        <source>`The message can&apos;t be submitted because the sender&apos;s submission quota was exceeded`.</source>
        <translation>`The message can&apos;t be submitted because the sender&apos;s submission quota was exceeded`.</translation>
    </message>
    <message>
        <source>Sign-in log of the user in Entra</source>
        <translation>Kullanıcının Entra&apos;daki oturum açma günlüğü</translation>
    </message>
    <message>
        <source>Have the user change the password and look for messages they did not write.</source>
        <translation>Kullanıcı parolasını değiştirsin ve yazmadığı iletileri arasın.</translation>
    </message>
    <message>
        <source>It comes without an enhanced code.</source>
        <translation>Genişletilmiş durum kodu olmadan gelir.</translation>
    </message>
    <message>
        <source>Sender&apos;s hourly limit to this mailbox</source>
        <translation>Bu kutuya saatlik gönderen sınırı</translation>
    </message>
    <message>
        <source>RCPT TO or end of DATA</source>
        <translation>RCPT TO veya DATA sonu</translation>
    </message>
    <message>
        <source>This one sender has sent too much to this mailbox within the hour, and the mailbox closes to them for a while. The code is permanent, the state is over within the hour.</source>
        <translation>Bu gönderen, bir saat içinde bu posta kutusuna fazla posta göndermiştir; kutu ona bir süre kapanır. Kod kalıcıdır, durum bir saat içinde geçer.</translation>
    </message>
    <message>
        <source>How many alarms or tickets went to this address in the last hour</source>
        <translation>Son bir saatte bu adrese kaç uyarı veya kayıt iletisi gittiği</translation>
    </message>
    <message>
        <source>Send again after an hour, and bundle what monitoring sends.</source>
        <translation>Bir saat sonra yeniden gönderin ve izleme sisteminin iletilerini birleştirin.</translation>
    </message>
    <message>
        <source>5.2.122 counts what everybody sends to the mailbox.</source>
        <translation>5.2.122 herkesin kutuya gönderdiğini sayar.</translation>
    </message>
    <message>
        <source>Mailbox&apos;s hourly limit</source>
        <translation>Posta kutusunun saatlik sınırı</translation>
    </message>
    <message>
        <source>The mailbox has received more than it may within an hour, from all senders together.</source>
        <translation>Posta kutusu bir saat içinde tüm gönderenlerden alabileceğinden fazlasını almıştır.</translation>
    </message>
    <message>
        <source>Message trace for the recipient</source>
        <translation>Alıcı için ileti izlemesi</translation>
    </message>
    <message>
        <source>Try again after an hour. As the recipient&apos;s admin, find the flood: a mail bomb, a loop, or a mailbox that ought to be a group.</source>
        <translation>Bir saat sonra yeniden deneyin. Alıcının yöneticisiyseniz akını bulun: posta bombası, döngü ya da grup olması gereken bir kutu.</translation>
    </message>
    <message>
        <source>You may be the smallest of its senders.</source>
        <translation>Gönderenlerin en küçüğü siz olabilirsiniz.</translation>
    </message>
    <message>
        <source>Send As denied</source>
        <translation>Send As reddedildi</translation>
    </message>
    <message>
        <source>`554 5.2.252 SendAsDenied; app@example.org not allowed to send as info@example.org`.</source>
        <translation>`554 5.2.252 SendAsDenied; app@example.org not allowed to send as info@example.org`.</translation>
    </message>
    <message>
        <source>`Get-RecipientPermission -Identity info@example.org`</source>
        <translation>`Get-RecipientPermission -Identity info@example.org`</translation>
    </message>
    <message>
        <source>Set From to the account that logs in, or have the admin grant Send As: `Add-RecipientPermission`.</source>
        <translation>From&apos;u oturum açan hesap yapın ya da yöneticiye Send As hakkı verdirin: `Add-RecipientPermission`.</translation>
    </message>
    <message>
        <source>The password was right.</source>
        <translation>Parola doğrudur.</translation>
    </message>
    <message>
        <source>Both are 550 5.4.1 of Exchange Online. One turns an unknown recipient away, the other a domain for which the server is not responsible.</source>
        <translation>İkisi de Exchange Online&apos;ın 550 5.4.1 yanıtıdır. Biri bilinmeyen alıcıyı, öteki sunucunun sorumlu olmadığı alan adını geri çevirir.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>`Recipient address rejected: Access denied`</source>
        <translation>`Recipient address rejected: Access denied`</translation>
    </message>
    <message>
        <source>`Relay Access Denied`</source>
        <translation>`Relay Access Denied`</translation>
    </message>
    <message>
        <source>What is unknown</source>
        <translation>Bilinmeyen</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>Alan adı</translation>
    </message>
    <message>
        <source>Other addresses of the domain</source>
        <translation>Alan adının öteki adresleri</translation>
    </message>
    <message>
        <source>Receive mail</source>
        <translation>Posta alır</translation>
    </message>
    <message>
        <source>Fail as well</source>
        <translation>Onlar da alamaz</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>Spelling; directory of the recipient</source>
        <translation>Yazım; alıcının dizini</translation>
    </message>
    <message>
        <source>MX record and accepted domains</source>
        <translation>MX kaydı ve kabul edilen alan adları</translation>
    </message>
    <message>
        <source>As the sender, Access denied is no reason to look for a block of your server.</source>
        <translation>Gönderen taraftaysanız Access denied sözlerine bakıp sunucunuzun engellendiğini düşünmeyin.</translation>
    </message>
    <message>
        <source>Both refuse mail that fails authentication. With 5.7.509 the owner of the From domain asked for it by a DMARC policy; with 5.7.515 Microsoft demands it of everybody who sends in bulk.</source>
        <translation>İkisi de kimlik doğrulamadan geçmeyen postayı reddeder. 5.7.509&apos;da bunu From alan adının sahibi DMARC ilkesiyle istemiştir; 5.7.515&apos;te Microsoft toplu gönderen herkesten ister.</translation>
    </message>
    <message>
        <source>Whose rule</source>
        <translation>Kuralı koyan</translation>
    </message>
    <message>
        <source>The From domain&apos;s `p=reject`</source>
        <translation>From alan adının `p=reject` ilkesi</translation>
    </message>
    <message>
        <source>Microsoft&apos;s, for more than 5,000 messages a day</source>
        <translation>Microsoft, günde 5.000&apos;den çok ileti gönderenler için</translation>
    </message>
    <message>
        <source>Who meets it</source>
        <translation>Kimde görülür</translation>
    </message>
    <message>
        <source>Any sender, a single message too</source>
        <translation>Her gönderende, tek iletide de</translation>
    </message>
    <message>
        <source>Newsletters and notifications to consumer mailboxes</source>
        <translation>Bireysel kutulara giden bülten ve bildirimlerde</translation>
    </message>
    <message>
        <source>What must pass</source>
        <translation>Geçmesi gereken</translation>
    </message>
    <message>
        <source>SPF or DKIM, aligned with From</source>
        <translation>From ile hizalı SPF veya DKIM</translation>
    </message>
    <message>
        <source>SPF and DKIM, and DMARC</source>
        <translation>SPF ve DKIM, ayrıca DMARC</translation>
    </message>
    <message>
        <source>Forwarding as the cause</source>
        <translation>Neden olarak yönlendirme</translation>
    </message>
    <message>
        <source>Common: the signature broke on the way</source>
        <translation>Sık: İmza yolda bozulmuştur</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Seyrek</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk adım</translation>
    </message>
    <message>
        <source>Align the service that sends</source>
        <translation>Gönderen hizmeti hizalamak</translation>
    </message>
    <message>
        <source>Complete all three records</source>
        <translation>Üç kaydı da tamamlamak</translation>
    </message>
    <message>
        <source>As the sender, DKIM with your own domain answers both.</source>
        <translation>Gönderen için kendi alan adıyla DKIM ikisine de çaredir.</translation>
    </message>
    <message>
        <source>As the owner of a domain, move to `p=reject` only when the reports show no service of yours failing.</source>
        <translation>Alan adının sahibiyseniz ancak raporlarda başarısız olan hizmetiniz kalmayınca `p=reject` ilkesine geçin.</translation>
    </message>
    <message>
        <source>Either way Microsoft has banned the sending IP address; they differ in how one gets off the list.</source>
        <translation>Her ikisinde de Microsoft gönderen IP adresini yasaklamıştır; fark, listeden nasıl çıkıldığıdır.</translation>
    </message>
    <message>
        <source>`Access denied, banned sender`</source>
        <translation>`Access denied, banned sender`</translation>
    </message>
    <message>
        <source>`Access denied, banned sending IP`</source>
        <translation>`Access denied, banned sending IP`</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numaralar</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Yalnız bu</translation>
    </message>
    <message>
        <source>606 to 649</source>
        <translation>606 ile 649 arası</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Nereye başvurulur</translation>
    </message>
    <message>
        <source>By mail to `delist@microsoft.com`, with the full report</source>
        <translation>E-postayla, raporun tümü eklenerek: `delist@microsoft.com`</translation>
    </message>
    <message>
        <source>At the delist portal `https://sender.office.com`</source>
        <translation>Listeden çıkarma portalında: `https://sender.office.com`</translation>
    </message>
    <message>
        <source>Does the portal help?</source>
        <translation>Portal işe yarar mı?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Mend the cause first: an address that goes on spamming is listed again.</source>
        <translation>Önce nedeni giderin: İstenmeyen ileti sürerse adres yeniden listelenir.</translation>
    </message>
    <message>
        <source>The limit belongs to a part of the service (a resource forest) and counts all connections there. Yours may be too many, or the service is in trouble.</source>
        <translation>Sınır, hizmetin bir bölümüne (kaynak ormanına) aittir ve oradaki tüm bağlantıları sayar. Sizin bağlantılarınız fazla olabilir ya da hizmet zor durumdadır.</translation>
    </message>
    <message>
        <source>With few connections of yours, look at Microsoft&apos;s service health and leave the queue alone.</source>
        <translation>Bağlantılarınız azsa Microsoft&apos;un hizmet durumuna bakın ve kuyruğa dokunmayın.</translation>
    </message>
    <message>
        <source>If your own server is gone after a migration, delete the connector that leads to it and set the domain to Authoritative.</source>
        <translation>Kendi sunucunuz taşımadan sonra kapatıldıysa ona giden bağlayıcıyı silin ve alan adını Authoritative yapın.</translation>
    </message>
    <message>
        <source>If it lasts, 5.4.300 or 4.4.7 ends it.</source>
        <translation>Sürerse 5.4.300 veya 4.4.7 ile biter.</translation>
    </message>
    <message>
        <source>Exchange Online reached the other server but cannot use it; the reason stands in `[Message=…]`. With this text a connector or rule demands TLS, and the server does not offer it.</source>
        <translation>Exchange Online karşı sunucuya ulaşmış ama onu kullanamamıştır; neden `[Message=…]` içindedir. Bu metinde bir bağlayıcı veya kural TLS ister, sunucu ise sunmaz.</translation>
    </message>
    <message>
        <source>`450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]`.</source>
        <translation>`450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]`.</translation>
    </message>
    <message>
        <source>Offer STARTTLS with a valid certificate on the destination, and look for a firewall that hides it, before the message expires.</source>
        <translation>İletinin süresi dolmadan hedefte geçerli bir sertifikayla STARTTLS sunun ve onu gizleyen bir güvenlik duvarı arayın.</translation>
    </message>
    <message>
        <source>`451 4.7.500 Server busy. Please try again later from` the address, with a mark such as `AS77712344` or `AS761`.</source>
        <translation>Adresle birlikte `451 4.7.500 Server busy. Please try again later from`, sonunda `AS77712344` veya `AS761` gibi bir işaret.</translation>
    </message>
    <message>
        <source>`4.5.3 Too many recipients (AS780090)`: the volume of the sending IP address exceeds what its reputation, or the lack of one, allows.</source>
        <translation>`4.5.3 Too many recipients (AS780090)`: Gönderen IP adresinin hacmi, itibarının, ya da henüz itibarı olmayışının, izin verdiğini aşmıştır.</translation>
    </message>
    <message>
        <source>Slow down; Microsoft lets this limit expire within an hour. If it goes on for longer, ask support for an exception for the address.</source>
        <translation>Yavaşlayın; Microsoft bu sınırı bir saat içinde kaldırır. Daha uzun sürerse destekten adres için istisna isteyin.</translation>
    </message>
    <message>
        <source>`550 5.0.350 Remote server returned an error`, then the reply of the other server.</source>
        <translation>`550 5.0.350 Remote server returned an error`, ardından karşı sunucunun yanıtı.</translation>
    </message>
    <message>
        <source>End of DATA, or later in a report</source>
        <translation>DATA sonu veya sonra, raporda</translation>
    </message>
    <message>
        <source>5.1.10 comes from the lookup behind the edge; 5.4.1 turns an unknown recipient away at the edge itself.</source>
        <translation>5.1.10, girişten sonraki bir aramadan gelir; 5.4.1 ise bilinmeyen alıcıyı daha girişte geri çevirir.</translation>
    </message>
    <message>
        <source>Wait until the limit renews, spread the mailing, and check the account for logins that are not yours.</source>
        <translation>Sınır yenilenene dek bekleyin, gönderimi yayın ve hesapta size ait olmayan oturum olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>A program went on sending under an address that is not its own, and Exchange Online now refuses all SMTP AUTH mail of the mailbox for a time.</source>
        <translation>Bir program kendisine ait olmayan bir adresle göndermeyi sürdürmüş, Exchange Online da kutunun tüm SMTP AUTH postasını bir süre reddetmeye başlamıştır.</translation>
    </message>
    <message>
        <source>An on-premises journal rule sends its reports to a tenant in which Journaling Archive is off.</source>
        <translation>Yerel sunucudaki günlüğe kaydetme kuralı, raporlarını Journaling Archive özelliği kapalı bir kiracıya gönderir.</translation>
    </message>
    <message>
        <source>`550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled`.</source>
        <translation>`550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled`.</translation>
    </message>
    <message>
        <source>Turn Journaling Archive on in the tenant, or give the rule another target.</source>
        <translation>Kiracıda Journaling Archive özelliğini açın ya da kurala başka bir hedef verin.</translation>
    </message>
    <message>
        <source>The destination&apos;s MX host is not the one that the domain&apos;s MTA-STS policy expects. While Exchange Online still tries, the number is 4.4.8.</source>
        <translation>Hedefin MX makinesi, alan adının MTA-STS ilkesinin beklediği makine değildir. Exchange Online denemeyi sürdürürken numara 4.4.8&apos;dir.</translation>
    </message>
    <message>
        <source>`5.4.14 Hop count exceeded - possible mail loop`, in replies with the basic code 554 and `ATTR34`, or `Routing loop detected`.</source>
        <translation>`5.4.14 Hop count exceeded - possible mail loop`, yanıtlarda 554 temel kodu ve `ATTR34` ile; ya da `Routing loop detected`.</translation>
    </message>
    <message>
        <source>`550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)`.</source>
        <translation>`550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)`.</translation>
    </message>
    <message>
        <source>The destination&apos;s certificate does not chain to a trusted root, or does not name the host of the MTA-STS policy. As long as it is being tried, the number is 4.7.5.</source>
        <translation>Hedefin sertifikası güvenilen bir köke bağlanmaz ya da MTA-STS ilkesindeki makinenin adını taşımaz. Denemeler sürdükçe numara 4.7.5&apos;tir.</translation>
    </message>
    <message>
        <source>`5.7.57 Client not authenticated to send mail`, in Microsoft&apos;s list `Client was not authenticated to send anonymous mail during MAIL FROM`; the basic code is 530 or 550. A `535 5.7.139 Authentication unsuccessful` behind it gives the reason.</source>
        <translation>`5.7.57 Client not authenticated to send mail`, Microsoft&apos;un listesinde `Client was not authenticated to send anonymous mail during MAIL FROM`; temel kod 530 veya 550&apos;dir. Arkasındaki `535 5.7.139 Authentication unsuccessful` nedeni söyler.</translation>
    </message>
    <message>
        <source>A failed login by itself is 535 5.7.3 or 535 5.7.139.</source>
        <translation>Yalnızca oturum açma başarısızsa yanıt 535 5.7.3 veya 535 5.7.139 olur.</translation>
    </message>
    <message>
        <source>The mailbox accepts mail from listed senders only. No list of Microsoft with this number has been seen; the text comes from public reports.</source>
        <translation>Posta kutusu yalnızca listelenen gönderenlerden posta kabul eder. Microsoft&apos;un bu numarayı içeren bir listesi görülmemiştir; metin herkese açık bildirimlerden alınmıştır.</translation>
    </message>
    <message>
        <source>`550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission`.</source>
        <translation>`550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission`.</translation>
    </message>
    <message>
        <source>`550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required`; Microsoft&apos;s list has `Sender not authenticated for group`.</source>
        <translation>`550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required`; Microsoft&apos;un listesinde `Sender not authenticated for group`.</translation>
    </message>
    <message>
        <source>`550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox`; Microsoft&apos;s list has `Sender was not authenticated for mailbox`.</source>
        <translation>`550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox`; Microsoft&apos;un listesinde `Sender was not authenticated for mailbox`.</translation>
    </message>
    <message>
        <source>The mailboxes of the tenant together have written to as many external recipients as 24 hours allow. The limit grows with the licences; new and trial tenants have lower limits, and a trial tenant gets 5.7.232 instead.</source>
        <translation>Kiracının posta kutuları birlikte, 24 saatte izin verilen kadar dış alıcıya yazmıştır. Sınır lisans sayısıyla büyür; yeni kiracıların ve deneme kiracılarının sınırı daha düşüktür, deneme kiracısı ise 5.7.232 alır.</translation>
    </message>
    <message>
        <source>`550 5.7.233 Your message can&apos;t be sent because your tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)`.</source>
        <translation>`550 5.7.233 Your message can&apos;t be sent because your tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)`.</translation>
    </message>
    <message>
        <source>Exchange admin center, mail flow reports: `Tenant Outbound External Recipients`</source>
        <translation>Exchange yönetim merkezi, posta akışı raporları: `Tenant Outbound External Recipients`</translation>
    </message>
    <message>
        <source>Wait until the count of the last 24 hours has fallen, and give mass mail to a service made for it.</source>
        <translation>Son 24 saatin sayısı düşene dek bekleyin ve toplu postayı bunun için yapılmış bir hizmete verin.</translation>
    </message>
    <message>
        <source>As long as Exchange Online tries, the trace says 4.7.321.</source>
        <translation>Exchange Online denediği sürece izlemede 4.7.321 görünür.</translation>
    </message>
    <message>
        <source>As long as Exchange Online tries, the trace says 4.7.322.</source>
        <translation>Exchange Online denediği sürece izlemede 4.7.322 görünür.</translation>
    </message>
    <message>
        <source>As long as Exchange Online tries, the trace says 4.7.323.</source>
        <translation>Exchange Online denediği sürece izlemede 4.7.323 görünür.</translation>
    </message>
    <message>
        <source>As long as Exchange Online tries, the trace says 4.7.324.</source>
        <translation>Exchange Online denediği sürece izlemede 4.7.324 görünür.</translation>
    </message>
    <message>
        <source>As long as Exchange Online tries, the trace says 4.7.325.</source>
        <translation>Exchange Online denediği sürece izlemede 4.7.325 görünür.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending IP address, and the reply names a mailbox to which the refused message is to be forwarded. The portal for 5.7.606 does not lift this one. Older replies name `delist@messaging.microsoft.com`.</source>
        <translation>Microsoft gönderen IP adresini yasaklamıştır; yanıt, reddedilen iletinin yönlendirileceği bir adres verir. 5.7.606&apos;nın portalı bunu kaldırmaz. Eski yanıtlarda `delist@messaging.microsoft.com` yazar.</translation>
    </message>
    <message>
        <source>`550 5.7.515 Access denied, sending domain example.org does not meet the required authentication level`; the reply may end in the results, such as `Spf=Pass Dkim=Fail DMARC=Pass`.</source>
        <translation>`550 5.7.515 Access denied, sending domain example.org does not meet the required authentication level`; yanıt `Spf=Pass Dkim=Fail DMARC=Pass` gibi sonuçlarla bitebilir.</translation>
    </message>
    <message>
        <source>`are blocked by your organization using Tenant Allow Block List`; Microsoft&apos;s older text has `tenant recipient block policy`.</source>
        <translation>`are blocked by your organization using Tenant Allow Block List`; Microsoft&apos;un eski metninde `tenant recipient block policy` geçer.</translation>
    </message>
    <message>
        <source>The whole tenant is stopped after too much spam or bulk mail. Common causes, says Microsoft, are a compromised on-premises server and a stolen admin account with which connectors were made.</source>
        <translation>Çok fazla istenmeyen veya toplu postadan sonra kiracının tümü durdurulmuştur. Microsoft&apos;a göre yaygın nedenler, ele geçirilmiş bir yerel sunucu ve bağlayıcı oluşturmakta kullanılan çalınmış bir yönetici hesabıdır.</translation>
    </message>
    <message>
        <source>Microsoft takes no mail of the tenant from this IP address, whose reputation is low; new customers and trial tenants are hit above all. Microsoft&apos;s list adds that most of the tenant&apos;s traffic looked suspicious.</source>
        <translation>Microsoft, itibarı düşük olan bu IP adresinden kiracının postasını almaz; bu en çok yeni müşterilerin ve deneme kiracılarının başına gelir. Microsoft&apos;un listesi, kiracı trafiğinin çoğunun şüpheli göründüğünü ekler.</translation>
    </message>
    <message>
        <source>Message trace, and users with sign-ins that are not theirs</source>
        <translation>İleti izlemesi ve hesabında kendisinin açmadığı oturumlar görünen kullanıcılar</translation>
    </message>
    <message>
        <source>Mend compromised accounts and open relays, then open a support case in the Microsoft 365 admin center; a trial tenant asks there for an exception until its licences are assigned.</source>
        <translation>Ele geçirilmiş hesapları ve açık aktarmaları giderin, sonra Microsoft 365 yönetim merkezinde destek kaydı açın; deneme kiracısı, lisansları atanana dek oradan istisna ister.</translation>
    </message>
    <message>
        <source>`554 5.2.121 The sender has exceeded the limit for the number of messages they can send to this recipient per hour`; Microsoft&apos;s list has `Recipient&apos;s per hour message receive limit from specific sender exceeded`.</source>
        <translation>`554 5.2.121 The sender has exceeded the limit for the number of messages they can send to this recipient per hour`; Microsoft&apos;un listesinde `Recipient&apos;s per hour message receive limit from specific sender exceeded`.</translation>
    </message>
    <message>
        <source>`554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour`; Microsoft&apos;s list has `Recipient&apos;s per hour message receive limit exceeded`.</source>
        <translation>`554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour`; Microsoft&apos;un listesinde `Recipient&apos;s per hour message receive limit exceeded`.</translation>
    </message>
    <message>
        <source>The account that logged in may not send as the mailbox in From. A reply 550 with the same number means throttling instead.</source>
        <translation>From, oturum açan hesabın adına gönderme hakkı bulunmadığı bir posta kutusunu gösterir. Aynı numarayla gelen 550 ise SMTP AUTH kısıtlaması anlamına gelir.</translation>
    </message>
    <message>
        <source>Exchange Online cannot hand the mail over. With 4.4.316 the other side did not let it connect; with 4.4.318 it did and then hung up.</source>
        <translation>Exchange Online iletiyi teslim edemez. 4.4.316&apos;da karşı taraf bağlantıya izin vermemiş, 4.4.318&apos;de vermiş, sonra kapatmıştır.</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Nereye kadar geldi</translation>
    </message>
    <message>
        <source>Into the session, without a proper answer</source>
        <translation>Oturuma girdi, düzgün bir yanıt alamadı</translation>
    </message>
    <message>
        <source>Likely at the destination</source>
        <translation>Karşı tarafta olası neden</translation>
    </message>
    <message>
        <source>Service down, port 25 closed, Microsoft&apos;s ranges not allowed</source>
        <translation>Hizmet kapalı, 25 numaralı bağlantı noktası kapalı ya da Microsoft&apos;un aralıklarına izin yok</translation>
    </message>
    <message>
        <source>Inspecting firewall, `postscreen` or a connection limit that drops</source>
        <translation>Denetleyen güvenlik duvarı, `postscreen` ya da bağlantıyı düşüren bir sınır</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sınama</translation>
    </message>
    <message>
        <source>Port 25 from outside: `nc -vz mail.example.org 25`</source>
        <translation>Dışarıdan 25 numaralı bağlantı noktası: `nc -vz mail.example.org 25`</translation>
    </message>
    <message>
        <source>The destination&apos;s mail log at that very minute</source>
        <translation>Karşı tarafın posta günlüğü, tam o dakika</translation>
    </message>
    <message>
        <source>If the mail server&apos;s log shows no trace of Microsoft at that minute, treat it as the first even when the number is the second.</source>
        <translation>Posta sunucusunun günlüğünde o dakikada Microsoft&apos;tan iz yoksa, numara ikincisi olsa da birincisi gibi davranın.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s opinion of an IP address at two stages: still forming, and made up. `Server busy` is a polite brake; 5.7.606 to 649 is a ban with a portal.</source>
        <translation>Microsoft&apos;un bir IP adresi hakkındaki görüşünün iki aşaması: hâlâ oluşan ve kesinleşmiş. `Server busy` kibarca yavaşlatır; 5.7.606 ile 649 arası, portalı olan bir yasaktır.</translation>
    </message>
    <message>
        <source>What the address did</source>
        <translation>Adres ne yaptı</translation>
    </message>
    <message>
        <source>Often nothing yet: it is new</source>
        <translation>Çoğu kez henüz hiçbir şey: yenidir</translation>
    </message>
    <message>
        <source>Sent what Microsoft takes for spam</source>
        <translation>Microsoft&apos;un istenmeyen ileti saydığını gönderdi</translation>
    </message>
    <message>
        <source>Mark in the text</source>
        <translation>Metindeki işaret</translation>
    </message>
    <message>
        <source>`AS77712344`, `AS761` or similar</source>
        <translation>`AS77712344`, `AS761` ya da benzeri</translation>
    </message>
    <message>
        <source>`banned sending IP`</source>
        <translation>`banned sending IP`</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Send little and steadily; support only after days</source>
        <translation>Az ve düzenli gönderin; desteğe ancak günler sonra başvurun</translation>
    </message>
    <message>
        <source>Remove the cause, then `https://sender.office.com`</source>
        <translation>Nedeni giderin, sonra `https://sender.office.com`</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>Durumu kötüleştiren</translation>
    </message>
    <message>
        <source>Moving to a further new address</source>
        <translation>Bir başka yeni adrese geçmek</translation>
    </message>
    <message>
        <source>Applying before the spam has stopped</source>
        <translation>İstenmeyen iletiyi durdurmadan başvurmak</translation>
    </message>
    <message>
        <source>Watch the share of 451 among all deliveries to Microsoft: when it rises on an old address, look for the cause before the ban.</source>
        <translation>Microsoft&apos;a yapılan bütün teslimler içinde 451&apos;in payını izleyin: Eski bir adreste artıyorsa yasak gelmeden nedeni arayın.</translation>
    </message>
    <message>
        <source>Both mean that the address does not exist in a Microsoft 365 domain. 5.1.10 says so after a look-up behind the edge; 5.4.1 says it at the edge, in words that sound like a block of the sender.</source>
        <translation>İkisi de adresin bir Microsoft 365 alan adında bulunmadığını söyler. 5.1.10 bunu girişten sonraki bir aramanın ardından, 5.4.1 daha girişte ve göndereni engelliyormuş gibi gelen sözlerle bildirir.</translation>
    </message>
    <message>
        <source>Words in the reply</source>
        <translation>Yanıttaki sözler</translation>
    </message>
    <message>
        <source>`RecipientNotFound`</source>
        <translation>`RecipientNotFound`</translation>
    </message>
    <message>
        <source>`Recipient address rejected`</source>
        <translation>`Recipient address rejected`</translation>
    </message>
    <message>
        <source>When it is said</source>
        <translation>Ne zaman söylenir</translation>
    </message>
    <message>
        <source>At the end of DATA or later, in a report</source>
        <translation>DATA sonunda ya da sonra, bir raporda</translation>
    </message>
    <message>
        <source>At RCPT TO: your own server reports it</source>
        <translation>RCPT TO&apos;da: Kendi sunucunuz bildirir</translation>
    </message>
    <message>
        <source>The mistake people make</source>
        <translation>Yapılan yanlış</translation>
    </message>
    <message>
        <source>Resending from Outlook&apos;s saved suggestion, which holds a dead address</source>
        <translation>Outlook&apos;un kayıtlı, ölü adresli önerisinden yeniden göndermek</translation>
    </message>
    <message>
        <source>Looking for a block list or asking Microsoft for delisting</source>
        <translation>Engelleme listesi aramak ya da Microsoft&apos;tan listeden çıkarılmayı istemek</translation>
    </message>
    <message>
        <source>When the person does exist</source>
        <translation>Kişi gerçekte varsa</translation>
    </message>
    <message>
        <source>Hybrid: the user is not synchronized</source>
        <translation>Karma kurulum: Kullanıcı eşitlenmemiştir</translation>
    </message>
    <message>
        <source>The accepted domain is Authoritative though mailboxes live elsewhere</source>
        <translation>Posta kutuları başka yerde de olduğu hâlde kabul edilen alan adı Authoritative&apos;dir</translation>
    </message>
    <message>
        <source>Treat both as an unknown user in statistics.</source>
        <translation>İstatistikte ikisini de bilinmeyen kullanıcı sayın.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin use InternalRelay while only part of the mailboxes is in the cloud; it switches the edge&apos;s refusal off.</source>
        <translation>Alıcının yöneticisiyseniz, posta kutularının yalnızca bir bölümü buluttayken InternalRelay kullanın; girişteki ret böylece kapanır.</translation>
    </message>
    <message>
        <source>Both end a message that went in circles until the hop count was exceeded. 5.4.6 is the report of an on-premises Exchange server, 5.4.14 that of Exchange Online.</source>
        <translation>İkisi de, durak sayısı aşılana kadar dönüp duran bir iletiyi sonlandırır. 5.4.6 kurum içindeki Exchange sunucusunun, 5.4.14 Exchange Online&apos;ın raporudur.</translation>
    </message>
    <message>
        <source>Who noticed the loop</source>
        <translation>Döngüyü fark eden</translation>
    </message>
    <message>
        <source>The on-premises server</source>
        <translation>Kurum içindeki sunucu</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cloud</source>
        <translation>Microsoft&apos;un bulutu</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>A send connector, or the target address of a mail user, that points back at its sender</source>
        <translation>İletiyi geldiği yere geri yollayan bir gönderme bağlayıcısı ya da posta kullanıcısının hedef adresi</translation>
    </message>
    <message>
        <source>An accepted domain left on InternalRelay, or a connector that leads the mail back in</source>
        <translation>InternalRelay olarak bırakılmış, kabul edilen bir alan adı ya da iletiyi geri getiren bir bağlayıcı</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>`Get-AcceptedDomain`</source>
        <translation>`Get-AcceptedDomain`</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Döngüyü bitiren</translation>
    </message>
    <message>
        <source>Correcting that one route</source>
        <translation>O tek yolun düzeltilmesi</translation>
    </message>
    <message>
        <source>Authoritative, if every mailbox of the domain is in the cloud</source>
        <translation>Alan adının bütün posta kutuları buluttaysa Authoritative</translation>
    </message>
    <message>
        <source>In a hybrid setup the number only tells which side counted the last hop; look at the configuration of both.</source>
        <translation>Karma kurulumda numara yalnızca son durağı hangi tarafın saydığını söyler; iki tarafın yapılandırmasına da bakın.</translation>
    </message>
    <message>
        <source>The login worked and the sender&apos;s address is not its own. 5.7.60 says it on Exchange Server and hosted Exchange, 5.2.252 in Exchange Online.</source>
        <translation>Oturum açılmıştır, gönderen adresi ise o hesabın değildir. 5.7.60 bunu Exchange Server ve barındırılan Exchange&apos;de, 5.2.252 Exchange Online&apos;da söyler.</translation>
    </message>
    <message>
        <source>Name in the reply</source>
        <translation>Yanıttaki ad</translation>
    </message>
    <message>
        <source>`Client does not have permissions to send as this sender`</source>
        <translation>`Client does not have permissions to send as this sender`</translation>
    </message>
    <message>
        <source>`SendAsDenied`, with both addresses</source>
        <translation>İki adresle birlikte `SendAsDenied`</translation>
    </message>
    <message>
        <source>Command that shows the rights</source>
        <translation>Hakları gösteren komut</translation>
    </message>
    <message>
        <source>`Get-ADPermission`</source>
        <translation>`Get-ADPermission`</translation>
    </message>
    <message>
        <source>`Get-RecipientPermission`</source>
        <translation>`Get-RecipientPermission`</translation>
    </message>
    <message>
        <source>Trap of the number</source>
        <translation>Numaranın tuzağı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>`550` with 5.2.252 is throttling, another matter</source>
        <translation>`550` ile gelen 5.2.252 SMTP AUTH kısıtlamasıdır, ayrı bir konudur</translation>
    </message>
    <message>
        <source>Set From and MAIL FROM to the account that logs in; grant Send As only where a shared address is meant.</source>
        <translation>From ile MAIL FROM&apos;u oturum açan hesaba ayarlayın; Send As hakkını yalnızca ortak bir adres amaçlanıyorsa verin.</translation>
    </message>
    <message>
        <source>The group exists and refuses you in both. 5.7.124 has a list of those who may write; 5.7.133 takes whoever belongs to the organization and is logged in.</source>
        <translation>İkisinde de grup vardır ve sizi reddeder. 5.7.124&apos;te yazabileceklerin listesi vardır; 5.7.133 kuruluştan olan ve oturum açmış herkesi kabul eder.</translation>
    </message>
    <message>
        <source>Who is shut out</source>
        <translation>Dışarıda kalan</translation>
    </message>
    <message>
        <source>Everybody not listed, colleagues too</source>
        <translation>Listede olmayan herkes, iş arkadaşları da</translation>
    </message>
    <message>
        <source>Outsiders, and insiders without a login such as scanners</source>
        <translation>Dışarıdakiler ve belge tarayıcıları gibi oturum açmayan içeridekiler</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Nereden gelir</translation>
    </message>
    <message>
        <source>The group&apos;s owner or admin, on purpose</source>
        <translation>Grubun sahibi ya da yöneticisi bilerek ayarlamıştır</translation>
    </message>
    <message>
        <source>The default of new groups</source>
        <translation>Yeni grupların varsayılan ayarı</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>`AcceptMessagesOnlyFrom`</source>
        <translation>`AcceptMessagesOnlyFrom`</translation>
    </message>
    <message>
        <source>`RequireSenderAuthenticationEnabled`</source>
        <translation>`RequireSenderAuthenticationEnabled`</translation>
    </message>
    <message>
        <source>What helps the sender</source>
        <translation>Göndereni ne kurtarır</translation>
    </message>
    <message>
        <source>Being added, or writing to a member</source>
        <translation>Eklenmek ya da bir üyeye yazmak</translation>
    </message>
    <message>
        <source>Sending through a login of the organization</source>
        <translation>Kuruluşun bir hesabıyla oturum açarak göndermek</translation>
    </message>
    <message>
        <source>An address that customers should reach needs the second setting off and no list of allowed senders.</source>
        <translation>Müşterilerin ulaşması gereken bir adreste ikinci ayar kapalı olmalı, izinli gönderen listesi bulunmamalıdır.</translation>
    </message>
    <message>
        <source>Numbers from 4.7.500 to 4.7.699 hold back an IP address whose sending pattern has changed suddenly, or that has no history yet; its traffic is being examined.</source>
        <translation>4.7.500 ile 4.7.699 arasındaki numaralar, gönderim düzeni birden değişen veya henüz geçmişi olmayan bir IP adresini bekletir; trafiği incelenmektedir.</translation>
    </message>
    <message>
        <source>If it hits your own server or a filter in front of your tenant, set up a connector for it: that ends the throttling.</source>
        <translation>Kendi sunucunuz veya kiracınızın önündeki bir filtre etkileniyorsa onun için bağlayıcı kurun: Yavaşlatma böyle biter.</translation>
    </message>
    <message>
        <source>Too many embedded files</source>
        <translation>Çok fazla gömülü dosya</translation>
    </message>
    <message>
        <source>The recipient&apos;s organization refused an attachment that holds many embedded files; Microsoft speaks of 20 or more.</source>
        <translation>Alıcının kuruluşu, içinde çok sayıda gömülü dosya bulunan bir eki reddetmiştir; Microsoft 20 veya daha fazlasından söz eder.</translation>
    </message>
    <message>
        <source>`550 5.0.350` with `Requested action not taken: policy violation detected (AS345)`.</source>
        <translation>`550 5.0.350` ve `Requested action not taken: policy violation detected (AS345)`.</translation>
    </message>
    <message>
        <source>Take embedded files, such as Excel sheets in a Word document, out of the attachment and send them by themselves.</source>
        <translation>Bir Word belgesindeki Excel sayfaları gibi gömülü dosyaları ekten çıkarın ve ayrı gönderin.</translation>
    </message>
    <message>
        <source>It counts what is embedded, not the type or size of the file.</source>
        <translation>Dosyanın türünü veya boyutunu değil, içine gömülenleri sayar.</translation>
    </message>
    <message>
        <source>A Rich Text message of Outlook carries its attachment in a header line, and that line is too long for the recipient&apos;s server.</source>
        <translation>Outlook&apos;un zengin metin (Rich Text) iletisi, ekini bir başlık satırında taşır; bu satır alıcının sunucusu için çok uzundur.</translation>
    </message>
    <message>
        <source>`550 5.0.350 Remote server returned an error -&gt; 550 x-dg-ref header is too long`.</source>
        <translation>`550 5.0.350 Remote server returned an error -&gt; 550 x-dg-ref header is too long`.</translation>
    </message>
    <message>
        <source>Choose HTML instead of Rich Text in Outlook. As the admin, switch the format off for that domain: `Set-RemoteDomain` with `-TNEFEnabled $false`.</source>
        <translation>Outlook&apos;ta Rich Text yerine HTML seçin. Yöneticiyseniz biçimi o alan adı için kapatın: `Set-RemoteDomain` ve `-TNEFEnabled $false`.</translation>
    </message>
    <message>
        <source>Reset the password, end all sessions, look for inbox rules of the intruder, switch MFA on; then unblock the user in the portal. Sending mostly works again within an hour, at the latest after 24.</source>
        <translation>Parolayı sıfırlayın, tüm oturumları kapatın, saldırganın gelen kutusu kurallarını arayın, MFA&apos;yı açın; sonra kullanıcının engelini portalda kaldırın. Gönderim çoğu kez bir saat içinde, en geç 24 saat sonra yeniden çalışır.</translation>
    </message>
    <message>
        <source>`5.4.6 Hop count exceeded - possible mail loop`, in replies with the basic code 554, or `Routing loop detected`.</source>
        <translation>`5.4.6 Hop count exceeded - possible mail loop`, yanıtlarda 554 temel koduyla; ya da `Routing loop detected`.</translation>
    </message>
    <message>
        <source>In a hybrid setup, run the Hybrid Configuration Wizard again: it sets the connectors right.</source>
        <translation>Karma kurulumda Hybrid Configuration Wizard&apos;ı yeniden çalıştırın: Bağlayıcıları düzeltir.</translation>
    </message>
    <message>
        <source>A receiving server that does BDAT would take the message.</source>
        <translation>BDAT destekleyen bir alıcı sunucu iletiyi alırdı.</translation>
    </message>
    <message>
        <source>`Get-MailPublicFolder name | fl RequireSenderAuthenticationEnabled`, `Get-PublicFolderClientPermission`</source>
        <translation>`Get-MailPublicFolder name | fl RequireSenderAuthenticationEnabled`, `Get-PublicFolderClientPermission`</translation>
    </message>
    <message>
        <source>Clear the demand for authenticated senders in the folder&apos;s mail flow settings, and give Anonymous the right to create items.</source>
        <translation>Klasörün posta akışı ayarlarında kimliği doğrulanmış gönderen zorunluluğunu kaldırın ve Anonymous&apos;a öğe oluşturma hakkı verin.</translation>
    </message>
    <message>
        <source>Where the user did mean to send so much, only a wait of one day helps.</source>
        <translation>Kullanıcı bu kadar göndermeyi gerçekten istediyse bir gün beklemekten başka çare yoktur.</translation>
    </message>
    <message>
        <source>No TCP connection came about</source>
        <translation>TCP bağlantısı bile kurulamadı</translation>
    </message>
    <message>
        <source>`550 5.7.504 [jane@example.org]: Recipient address rejected: Access denied`.</source>
        <translation>`550 5.7.504 [jane@example.org]: Recipient address rejected: Access denied`.</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
</context>
</TS>
