<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>smtp</name>
    <message>
        <source>Positive Completion</source>
        <comment>class 2yz</comment>
        <translation>Olumlu Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>Positive Intermediate</source>
        <comment>class 3yz</comment>
        <translation>Olumlu Ara Yanıt</translation>
    </message>
    <message>
        <source>Transient Negative Completion</source>
        <comment>class 4yz</comment>
        <translation>Geçici Olumsuz Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>Permanent Negative Completion</source>
        <comment>class 5yz</comment>
        <translation>Kalıcı Olumsuz Tamamlama Yanıtı</translation>
    </message>
    <message>
        <source>System status, or system help reply</source>
        <comment>211 name</comment>
        <translation>Sistem durumu veya sistem yardımı yanıtı</translation>
    </message>
    <message>
        <source>HELP</source>
        <comment>211 stage</comment>
        <translation>HELP</translation>
    </message>
    <message>
        <source>HELP drew this answer: a few lines about the server itself or about the help it offers. It reports on no message and no recipient, so a transaction in progress stays exactly where it was.</source>
        <comment>211 description 1</comment>
        <translation>HELP komutuna verilen bu yanıt, sunucunun kendisine veya sunduğu yardıma ilişkin birkaç satırdan oluşur. Hiçbir ileti veya alıcı hakkında bilgi vermez; bu nedenle süren bir posta işlemi olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>SMTP has no command that asks for a status report, so only HELP leads here, and the common mail servers that support HELP use 214 instead. In a log that mixes protocols, 211 may well be the FTP reply to STAT or FEAT.</source>
        <comment>211 description 2</comment>
        <translation>SMTP&apos;de durum raporu isteyen bir komut yoktur; bu yanıta yalnızca HELP yol açar, HELP komutunu destekleyen yaygın posta sunucuları da onun yerine 214 kullanır. Birden çok protokolün karıştığı bir günlükte 211, pekâlâ STAT veya FEAT komutuna verilen FTP yanıtı olabilir.</translation>
    </message>
    <message>
        <source>Someone types HELP in a manual test session and the server answers with remarks about its own state.</source>
        <comment>211 seen 1</comment>
        <translation>Biri elle yürüttüğü bir test oturumunda HELP yazar, sunucu da kendi durumuna ilişkin notlarla yanıt verir.</translation>
    </message>
    <message>
        <source>A monitoring probe sends HELP after the greeting and stores whatever text comes back.</source>
        <comment>211 seen 2</comment>
        <translation>Bir izleme aracı karşılamadan sonra HELP gönderir ve gelen metin ne olursa olsun kaydeder.</translation>
    </message>
    <message>
        <source>An FTP exchange ended up in the same log as the mail traffic, and its reply to STAT or FEAT is read as an SMTP reply.</source>
        <comment>211 seen 3</comment>
        <translation>Bir FTP oturumu posta trafiğiyle aynı günlüğe düşmüştür ve STAT veya FEAT komutuna gelen yanıt SMTP yanıtı sanılır.</translation>
    </message>
    <message>
        <source>Leave mail delivery as it is: neither side has anything to repair or to send again.</source>
        <comment>211 fix 1</comment>
        <translation>Posta teslimatını olduğu gibi bırakın: İki tarafın da onaracağı veya yeniden göndereceği bir şey yoktur.</translation>
    </message>
    <message>
        <source>Check the port in the log line before drawing conclusions, because 211 on port 21 is an FTP reply.</source>
        <comment>211 fix 2</comment>
        <translation>Sonuç çıkarmadan önce günlük satırındaki bağlantı noktasını kontrol edin, çünkü 21 numaralı bağlantı noktasındaki 211 bir FTP yanıtıdır.</translation>
    </message>
    <message>
        <source>Read the EHLO reply, not help text, when a program has to learn which extensions the server supports.</source>
        <comment>211 fix 3</comment>
        <translation>Bir programın sunucunun hangi uzantıları desteklediğini öğrenmesi gerekiyorsa yardım metnini değil EHLO yanıtını okuyun.</translation>
    </message>
    <message>
        <source>211 fits a HELP reply that talks about the server&apos;s own state or its help system, while a list of commands or usage notes goes out as 214.</source>
        <comment>211 use</comment>
        <translation>211, sunucunun kendi durumundan veya yardım sisteminden söz eden bir HELP yanıtına uyar; komut listesi veya kullanım notları ise 214 ile gönderilir.</translation>
    </message>
    <message>
        <source>Help message</source>
        <comment>214 name</comment>
        <translation>Yardım metni</translation>
    </message>
    <message>
        <source>HELP</source>
        <comment>214 stage</comment>
        <translation>HELP</translation>
    </message>
    <message>
        <source>This is text for a person: the commands the server knows, or how to use one of them. The session goes on unchanged, and an open transaction keeps its sender and recipients.</source>
        <comment>214 description 1</comment>
        <translation>Bu, insanların okuması için yazılmış bir metindir: Sunucunun bildiği komutları veya bunlardan birinin nasıl kullanıldığını anlatır. Oturum değişmeden sürer, açık bir posta işlemi de gönderenini ve alıcılarını korur.</translation>
    </message>
    <message>
        <source>Client software should not parse it. Wording and layout are each server&apos;s own, and only the reply to EHLO states which extensions a client may use.</source>
        <comment>214 description 2</comment>
        <translation>İstemci yazılımı bu metni ayrıştırmamalıdır. İfadeler ve düzen sunucudan sunucuya değişir; istemcinin hangi uzantıları kullanabileceğini yalnızca EHLO yanıtı bildirir.</translation>
    </message>
    <message>
        <source>HELP sent to Exim or Exchange brings back a list of the commands the server knows.</source>
        <comment>214 seen 1</comment>
        <translation>Exim veya Exchange sunucusuna gönderilen HELP komutu, sunucunun bildiği komutların listesini döndürür.</translation>
    </message>
    <message>
        <source>Gmail answers HELP with a link to a web search for RFC 5321 rather than a list of commands.</source>
        <comment>214 seen 2</comment>
        <translation>Gmail, HELP komutuna komut listesi yerine RFC 5321 için bir web araması bağlantısıyla yanıt verir.</translation>
    </message>
    <message>
        <source>Sendmail answers plain HELP with a list of topics and HELP MAIL with a short syntax note.</source>
        <comment>214 seen 3</comment>
        <translation>Sendmail yalın HELP komutuna konu listesiyle, HELP MAIL komutuna kısa bir sözdizimi notuyla yanıt verir.</translation>
    </message>
    <message>
        <source>A vulnerability scanner reports that the help text reveals the server&apos;s software and version.</source>
        <comment>214 seen 4</comment>
        <translation>Bir güvenlik açığı tarayıcısı, yardım metninin sunucu yazılımını ve sürümünü açığa vurduğunu raporlar.</translation>
    </message>
    <message>
        <source>Carry on with the session; the reply concerns no message, and nothing has to be retried.</source>
        <comment>214 fix 1</comment>
        <translation>Oturuma devam edin; yanıt hiçbir iletiyle ilgili değildir ve yeniden denenecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>Send EHLO and read its keywords if you wanted to know whether STARTTLS, AUTH or SIZE is available.</source>
        <comment>214 fix 2</comment>
        <translation>STARTTLS, AUTH veya SIZE uzantısının bulunup bulunmadığını öğrenmek istiyorsanız EHLO gönderip anahtar sözcüklerini okuyun.</translation>
    </message>
    <message>
        <source>Trim the help text on your own server if your policy forbids showing the software version.</source>
        <comment>214 fix 3</comment>
        <translation>Politikanız yazılım sürümünün gösterilmesini yasaklıyorsa kendi sunucunuzdaki yardım metnini kısaltın.</translation>
    </message>
    <message>
        <source>214 is for usage text that only a human will read, such as the answer to HELP RCPT, and promises nothing about which commands will succeed.</source>
        <comment>214 use</comment>
        <translation>214, HELP RCPT yanıtı gibi yalnızca insanların okuyacağı kullanım metinleri içindir ve hangi komutların başarılı olacağına dair bir söz vermez.</translation>
    </message>
    <message>
        <source>Service ready</source>
        <comment>220 name</comment>
        <translation>Hizmet hazır</translation>
    </message>
    <message>
        <source>Connection opened or STARTTLS</source>
        <comment>220 stage</comment>
        <translation>Bağlantı açılışı veya STARTTLS</translation>
    </message>
    <message>
        <source>Connection greeting</source>
        <comment>220 context 1</comment>
        <translation>Bağlantı karşılaması</translation>
    </message>
    <message>
        <source>The server has taken the connection and gives its name; the client answers with EHLO.</source>
        <comment>220 meaning 1</comment>
        <translation>Sunucu bağlantıyı kabul etmiştir ve adını bildirir; istemci EHLO ile yanıt verir.</translation>
    </message>
    <message>
        <source>Reply to STARTTLS</source>
        <comment>220 context 2</comment>
        <translation>STARTTLS yanıtı</translation>
    </message>
    <message>
        <source>The server is waiting for the TLS handshake; the client&apos;s next bytes must be the ClientHello, not an SMTP command.</source>
        <comment>220 meaning 2</comment>
        <translation>Sunucu TLS el sıkışmasını bekler; istemcinin göndereceği ilk baytlar bir SMTP komutu değil, ClientHello olmalıdır.</translation>
    </message>
    <message>
        <source>A session that is welcome starts with this line: the server gives its host name, often its software, and waits. It has not seen a sender, a recipient or a message yet, so the greeting promises nothing about later acceptance.</source>
        <comment>220 description 1</comment>
        <translation>Geri çevrilmeyen her oturum bu satırla başlar: Sunucu kendi adını, çoğu zaman yazılımını da bildirir ve bekler. Henüz bir gönderen, alıcı veya ileti görmemiştir; bu yüzden karşılama, sonraki adımlarda kabul edileceğinize dair bir söz değildir.</translation>
    </message>
    <message>
        <source>After STARTTLS it is the last line in plain text. Once the handshake has succeeded, both sides must forget what they learned before it, so the client opens with EHLO again and reads the new keyword list.</source>
        <comment>220 description 2</comment>
        <translation>STARTTLS komutundan sonra ise düz metin olarak gönderilen son satırdır. El sıkışma başarıyla tamamlandığında iki taraf da öncesinde öğrendiklerini unutmak zorundadır; bu nedenle istemci yeniden EHLO ile başlar ve yeni anahtar sözcük listesini okur.</translation>
    </message>
    <message>
        <source>On port 465 no 220 arrives before TLS is up. A client that waits there for a greeting in plain text hangs, and one that speaks TLS at once on port 587 gets a handshake error.</source>
        <comment>220 description 3</comment>
        <translation>465 numaralı bağlantı noktasında TLS kurulmadan 220 gelmez. Orada düz metin karşılama bekleyen istemci takılıp kalır; 587 numaralı bağlantı noktasında doğrudan TLS ile konuşan istemci ise el sıkışma hatası alır.</translation>
    </message>
    <message>
        <source>An ordinary connection to port 25 or 587 begins with 220, usually with the server&apos;s name and the word ESMTP.</source>
        <comment>220 seen 1</comment>
        <translation>25 veya 587 numaralı bağlantı noktasına kurulan sıradan bir bağlantı, çoğunlukla sunucunun adını ve ESMTP sözcüğünü içeren 220 ile başlar.</translation>
    </message>
    <message>
        <source>Postfix with postscreen can send the first line of a multiline 220 at once and the last one only after its tests, to catch clients that talk too early.</source>
        <comment>220 seen 2</comment>
        <translation>postscreen kullanan Postfix, çok satırlı 220 yanıtının ilk satırını hemen, son satırını ise ancak testlerinden sonra gönderebilir; böylece sırasını beklemeden konuşan istemcileri yakalar.</translation>
    </message>
    <message>
        <source>A greeting made of asterisks shows that a firewall, such as a Cisco ASA with ESMTP inspection, rewrites the session and may also remove STARTTLS.</source>
        <comment>220 seen 3</comment>
        <translation>Yıldız işaretlerinden oluşan bir karşılama, ESMTP denetimi yapan bir Cisco ASA gibi bir güvenlik duvarının oturumu değiştirdiğini ve STARTTLS uzantısını da kaldırıyor olabileceğini gösterir.</translation>
    </message>
    <message>
        <source>A busy server takes the connection at once but greets late, and an impatient client gives up before the line arrives.</source>
        <comment>220 seen 4</comment>
        <translation>Yoğun bir sunucu bağlantıyı hemen alır, ancak geç karşılar; sabırsız bir istemci de satır gelmeden beklemekten vazgeçer.</translation>
    </message>
    <message>
        <source>A TLS log shows 220 after STARTTLS and then a failed handshake over an expired certificate or a TLS version that one side refuses.</source>
        <comment>220 seen 5</comment>
        <translation>Bir TLS günlüğünde STARTTLS sonrasında 220, ardından da süresi dolmuş bir sertifika veya taraflardan birinin reddettiği bir TLS sürümü yüzünden başarısız olan el sıkışma görülür.</translation>
    </message>
    <message>
        <source>Take no action while mail flows: a greeting asks neither side for a correction.</source>
        <comment>220 fix 1</comment>
        <translation>Posta akıyorsa hiçbir işlem yapmayın: Karşılama, iki taraftan da düzeltme istemez.</translation>
    </message>
    <message>
        <source>Raise the client&apos;s greeting timeout to the five minutes that RFC 5321 recommends if attempts fail before the line arrives.</source>
        <comment>220 fix 2</comment>
        <translation>Denemeler bu satır gelmeden başarısız oluyorsa istemcideki karşılama zaman aşımını RFC 5321&apos;in önerdiği beş dakikaya yükseltin.</translation>
    </message>
    <message>
        <source>Test with openssl s_client -starttls smtp if sessions break right after the reply to STARTTLS, and compare certificates and TLS versions on both sides.</source>
        <comment>220 fix 3</comment>
        <translation>Oturumlar STARTTLS yanıtının hemen ardından kopuyorsa openssl s_client -starttls smtp ile test edin ve iki taraftaki sertifikaları ve TLS sürümlerini karşılaştırın.</translation>
    </message>
    <message>
        <source>Turn off SMTP inspection on the firewall in front of the server if the greeting arrives masked with asterisks.</source>
        <comment>220 fix 4</comment>
        <translation>Karşılama yıldız işaretleriyle maskelenmiş geliyorsa sunucunun önündeki güvenlik duvarında SMTP denetimini kapatın.</translation>
    </message>
    <message>
        <source>Set the client to TLS from the first byte on port 465 and to STARTTLS on port 587 if no greeting ever appears.</source>
        <comment>220 fix 5</comment>
        <translation>Karşılama hiç görünmüyorsa istemciyi 465 numaralı bağlantı noktasında ilk bayttan itibaren TLS, 587 numaralı bağlantı noktasında STARTTLS kullanacak biçimde ayarlayın.</translation>
    </message>
    <message>
        <source>220 opens the dialogue at connection time and hands the channel over to TLS after STARTTLS, while a host that takes no mail at all greets with 521 or 554.</source>
        <comment>220 use</comment>
        <translation>220, bağlantı kurulduğunda diyaloğu açar, STARTTLS komutundan sonra ise kanalı TLS&apos;ye devreder; hiç posta almayan bir makine bağlantıyı 521 veya 554 ile karşılar.</translation>
    </message>
    <message>
        <source>Service closing transmission channel</source>
        <comment>221 name</comment>
        <translation>Hizmet iletim kanalını kapatıyor</translation>
    </message>
    <message>
        <source>QUIT</source>
        <comment>221 stage</comment>
        <translation>QUIT</translation>
    </message>
    <message>
        <source>The client said QUIT, and the server says goodbye and closes the connection. Every message that already got its 250 after the message text stays accepted.</source>
        <comment>221 description 1</comment>
        <translation>İstemci QUIT göndermiştir; sunucu da vedalaşıp bağlantıyı kapatır. İleti metninden sonra 250 yanıtını almış olan her ileti kabul edilmiş sayılmaya devam eder.</translation>
    </message>
    <message>
        <source>A transaction still open at that moment is dropped: recipients accepted with RCPT TO get nothing unless the message text was confirmed as well.</source>
        <comment>221 description 2</comment>
        <translation>O anda hâlâ açık olan bir posta işlemi iptal edilir: RCPT TO ile kabul edilmiş alıcılara, ileti metni de onaylanmadıkça hiçbir şey ulaşmaz.</translation>
    </message>
    <message>
        <source>A clean session ends with 221, worded &quot;Bye&quot; by Postfix and &quot;closing connection&quot; by Sendmail and Exim.</source>
        <comment>221 seen 1</comment>
        <translation>Sorunsuz bir oturum 221 ile biter; Postfix bunu “Bye”, Sendmail ve Exim ise “closing connection” sözleriyle bildirir.</translation>
    </message>
    <message>
        <source>A client sends several messages over one connection and says QUIT only after the last one.</source>
        <comment>221 seen 2</comment>
        <translation>Bir istemci tek bağlantı üzerinden birkaç ileti gönderir ve ancak sonuncusundan sonra QUIT gönderir.</translation>
    </message>
    <message>
        <source>All recipients were refused, the client skipped DATA and left, so the log ends in 221 although nothing was sent.</source>
        <comment>221 seen 3</comment>
        <translation>Bütün alıcılar reddedilmiş, istemci DATA adımını atlayıp ayrılmıştır; bu yüzden hiçbir şey gönderilmediği hâlde günlük 221 ile biter.</translation>
    </message>
    <message>
        <source>A monitoring check connects, says EHLO and QUIT, and fills the log with sessions that carry no mail.</source>
        <comment>221 seen 4</comment>
        <translation>Bir izleme denetimi bağlanır, EHLO ve QUIT gönderir ve günlüğü posta taşımayan oturumlarla doldurur.</translation>
    </message>
    <message>
        <source>Postfix answers an HTTP request on port 25 with 221 and a curt remark and then hangs up, which points to a scanner or a misdirected proxy.</source>
        <comment>221 seen 5</comment>
        <translation>Postfix, 25 numaralı bağlantı noktasına gelen bir HTTP isteğine 221 ve kısa bir notla yanıt verip bağlantıyı keser; bu, bir tarayıcıya veya yanlış yere yönlenmiş bir vekil sunucuya işaret eder.</translation>
    </message>
    <message>
        <source>Let the connection close; the session is over and neither side has anything to correct.</source>
        <comment>221 fix 1</comment>
        <translation>Bağlantının kapanmasına izin verin; oturum bitmiştir ve iki tarafın da düzelteceği bir şey yoktur.</translation>
    </message>
    <message>
        <source>Search the log upward for the reply to the message text if mail is missing, because the farewell says nothing about delivery.</source>
        <comment>221 fix 2</comment>
        <translation>Kayıp posta varsa günlükte yukarı doğru giderek ileti metnine verilen yanıtı arayın, çünkü veda satırı teslimat hakkında hiçbir şey söylemez.</translation>
    </message>
    <message>
        <source>Open a new connection for further mail, since the server takes no more commands on this one.</source>
        <comment>221 fix 3</comment>
        <translation>Başka posta göndermek için yeni bir bağlantı açın, çünkü sunucu bu bağlantıda artık komut almaz.</translation>
    </message>
    <message>
        <source>221 is the polite reply to QUIT, whereas a server that has to hang up for reasons of its own announces that with 421.</source>
        <comment>221 use</comment>
        <translation>221, QUIT komutuna verilen nazik yanıttır; kendi nedenleriyle bağlantıyı kesmek zorunda kalan bir sunucu ise bunu 421 ile duyurur.</translation>
    </message>
    <message>
        <source>Authentication succeeded</source>
        <comment>235 name</comment>
        <translation>Kimlik doğrulama başarılı</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>235 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The login worked: for the rest of the connection the server treats the client as the account it proved to be. No message has been handed over yet; MAIL FROM comes next.</source>
        <comment>235 description 1</comment>
        <translation>Oturum açma başarılı olmuştur: Sunucu, bağlantı sürdüğü müddetçe istemciyi kimliğini kanıtladığı hesap olarak görür. Henüz hiçbir ileti teslim alınmamıştır; sırada MAIL FROM vardır.</translation>
    </message>
    <message>
        <source>Being logged in is not permission for everything. The server can still refuse a sender address that the account does not own, a recipient or the message itself, for example with 550 or 553.</source>
        <comment>235 description 2</comment>
        <translation>Oturum açmış olmak her şeye izin verildiği anlamına gelmez. Sunucu, hesaba ait olmayan bir gönderen adresini, bir alıcıyı veya iletinin kendisini örneğin 550 ya da 553 ile yine reddedebilir.</translation>
    </message>
    <message>
        <source>A second AUTH on the same connection gets 503. To change accounts, the client has to disconnect and start again.</source>
        <comment>235 description 3</comment>
        <translation>Aynı bağlantıda ikinci bir AUTH komutu 503 alır. İstemcinin hesap değiştirmek için bağlantıyı kesip baştan başlaması gerekir.</translation>
    </message>
    <message>
        <source>A mail program logs in over TLS on port 587 or 465, and the submission server answers 235 before the first message.</source>
        <comment>235 seen 1</comment>
        <translation>Bir posta programı 587 veya 465 numaralı bağlantı noktasında TLS üzerinden oturum açar, ileti gönderimi (submission) sunucusu da ilk iletiden önce 235 yanıtını verir.</translation>
    </message>
    <message>
        <source>A small company&apos;s mail server logs in at its provider&apos;s smart host, which then relays its outgoing mail.</source>
        <comment>235 seen 2</comment>
        <translation>Küçük bir şirketin posta sunucusu, hizmet sağlayıcısının smart host sunucusunda oturum açar; bu sunucu da şirketin giden postasını aktarır.</translation>
    </message>
    <message>
        <source>An office printer or web application gets 235 and then fails at MAIL FROM because its configured sender is not an address of that account.</source>
        <comment>235 seen 3</comment>
        <translation>Bir ofis yazıcısı veya web uygulaması 235 alır, ardından ayarlanmış gönderen adresi o hesabın adreslerinden biri olmadığı için MAIL FROM adımında başarısız olur.</translation>
    </message>
    <message>
        <source>The log shows successful logins to one account from many unrelated networks, a typical sign of a stolen password.</source>
        <comment>235 seen 4</comment>
        <translation>Günlükte aynı hesaba birbiriyle ilgisiz birçok ağdan başarıyla oturum açıldığı görülür; bu, çalınmış bir parolanın tipik belirtisidir.</translation>
    </message>
    <message>
        <source>Continue with MAIL FROM, as the login needs no further action from either side.</source>
        <comment>235 fix 1</comment>
        <translation>MAIL FROM ile devam edin; oturum açma için iki tarafın da yapması gereken başka bir şey yoktur.</translation>
    </message>
    <message>
        <source>Read the replies to MAIL FROM, RCPT TO and the message text if the mail still fails, because each refusal there has its own code.</source>
        <comment>235 fix 2</comment>
        <translation>Posta yine de gitmiyorsa MAIL FROM, RCPT TO ve ileti metnine verilen yanıtları okuyun, çünkü oradaki her reddin kendi kodu vardır.</translation>
    </message>
    <message>
        <source>Set the program&apos;s sender address to one that the account may use, or ask the submission server&apos;s admin to grant it, if the server refuses the sender after a good login.</source>
        <comment>235 fix 3</comment>
        <translation>Sunucu başarılı bir oturum açmanın ardından göndereni reddediyorsa programın gönderen adresini hesabın kullanabileceği bir adresle değiştirin veya ileti gönderimi (submission) sunucusunun yöneticisinden bu adres için izin isteyin.</translation>
    </message>
    <message>
        <source>Change the password, revoke app passwords and tokens, and have the outgoing queue checked if the login was not yours.</source>
        <comment>235 fix 4</comment>
        <translation>Oturumu siz açmadıysanız parolayı değiştirin, uygulama parolalarını ve erişim belirteçlerini iptal edin ve giden kuyruğun kontrol edilmesini sağlayın.</translation>
    </message>
    <message>
        <source>235 closes a successful AUTH exchange, whereas wrong credentials get 535 and a login backend that is down gets 454.</source>
        <comment>235 use</comment>
        <translation>235, başarılı bir AUTH alışverişini sonlandırır; yanlış kimlik bilgileri 535, çalışmayan bir kimlik doğrulama arka ucu ise 454 alır.</translation>
    </message>
    <message>
        <source>Requested mail action okay, completed</source>
        <comment>250 name</comment>
        <translation>İstenen işlem başarıyla tamamlandı</translation>
    </message>
    <message>
        <source>Most commands</source>
        <comment>250 stage</comment>
        <translation>Çoğu komut</translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>250 context 1</comment>
        <translation>Genel SMTP</translation>
    </message>
    <message>
        <source>The last command succeeded; after the message text it means that the server has taken responsibility for the message.</source>
        <comment>250 meaning 1</comment>
        <translation>Son komut başarılı olmuştur; ileti metninden sonra geldiğinde sunucunun iletinin sorumluluğunu üstlendiği anlamına gelir.</translation>
    </message>
    <message>
        <source>Reply to ETRN</source>
        <comment>250 context 2</comment>
        <translation>ETRN yanıtı</translation>
    </message>
    <message>
        <source>The server has started a queue run for the named host and tries to deliver whatever is waiting over a separate connection; it does not say whether there is any mail.</source>
        <comment>250 meaning 2</comment>
        <translation>Sunucu, adı verilen makine için kuyruğu işlemeye başlamıştır ve bekleyen ne varsa ayrı bir bağlantı üzerinden teslim etmeye çalışır; bekleyen posta olup olmadığını söylemez.</translation>
    </message>
    <message>
        <source>What this yes covers depends on the command before it. After EHLO it lists the server&apos;s extensions, after MAIL FROM or RCPT TO it accepts one address, and after RSET or NOOP it merely confirms.</source>
        <comment>250 description 1</comment>
        <translation>Bu “evet” yanıtının neyi kapsadığı, kendisinden önceki komuta bağlıdır. EHLO komutundan sonra sunucunun uzantılarını listeler, MAIL FROM veya RCPT TO komutundan sonra tek bir adresi kabul eder, RSET veya NOOP komutundan sonra yalnızca onaylar.</translation>
    </message>
    <message>
        <source>Only the 250 after the final dot, or after the last BDAT chunk, moves the message. From then on the receiving server has to deliver it, pass it on or report the failure, and the sending server removes it from its queue.</source>
        <comment>250 description 2</comment>
        <translation>İletinin el değiştirmesini sağlayan tek yanıt, son noktadan veya son BDAT parçasından sonra gelen 250 yanıtıdır. O andan itibaren alıcı sunucu iletiyi teslim etmek, başka bir sunucuya devretmek veya başarısızlığı bildirmek zorundadır; gönderen sunucu da iletiyi kuyruğundan çıkarır.</translation>
    </message>
    <message>
        <source>Accepted does not mean in the inbox. The message can still be filtered as spam, quarantined, delayed in the receiver&apos;s queue or bounced, and this line in the sender&apos;s log shows none of that.</source>
        <comment>250 description 3</comment>
        <translation>Kabul edilmiş olmak, gelen kutusuna düşmek demek değildir. İleti sonradan spam olarak ayıklanabilir, karantinaya alınabilir, alıcı sunucunun kuyruğunda gecikebilir veya iade edilebilir; gönderenin günlüğündeki bu satır bunların hiçbirini göstermez.</translation>
    </message>
    <message>
        <source>The sending server logs the message as sent, with the queue identifier of the receiver, which Postfix gives after the words &quot;queued as&quot;.</source>
        <comment>250 seen 1</comment>
        <translation>Gönderen sunucu, iletiyi gönderildi olarak ve alıcı sunucunun kuyruk kimliğiyle birlikte günlüğe yazar; Postfix bu kimliği “queued as” sözlerinin ardından verir.</translation>
    </message>
    <message>
        <source>Exchange Online confirms the message text with 250 2.6.0 and the words &quot;Queued mail for delivery&quot;.</source>
        <comment>250 seen 2</comment>
        <translation>Exchange Online, ileti metnini 250 2.6.0 ve “Queued mail for delivery” sözleriyle onaylar.</translation>
    </message>
    <message>
        <source>A recipient insists that a mail never came although the sender&apos;s log shows 250 after the text: the trail goes on at the recipient&apos;s side, often in the junk folder or quarantine.</source>
        <comment>250 seen 3</comment>
        <translation>Gönderenin günlüğünde metinden sonra 250 göründüğü hâlde alıcı, postanın hiç gelmediğinde ısrar eder: İz, alıcının tarafında, çoğu zaman gereksiz posta klasöründe veya karantinada sürer.</translation>
    </message>
    <message>
        <source>A gateway that cannot check recipients, or a domain with a catch-all mailbox, answers every RCPT TO with 250.</source>
        <comment>250 seen 4</comment>
        <translation>Alıcıları denetleyemeyen bir ağ geçidi veya tüm adresleri toplayan (catch-all) posta kutusu olan bir alan adı, her RCPT TO komutuna 250 ile yanıt verir.</translation>
    </message>
    <message>
        <source>A site that is online only at times asks its provider for waiting mail with ETRN and gets 250 before any mail moves.</source>
        <comment>250 seen 5</comment>
        <translation>Yalnızca ara sıra çevrimiçi olan bir kuruluş, hizmet sağlayıcısından bekleyen postayı ETRN ile ister ve daha hiçbir posta yola çıkmadan 250 alır.</translation>
    </message>
    <message>
        <source>Do nothing and do not send the message again: once its text is confirmed, the receiving server is responsible for it.</source>
        <comment>250 fix 1</comment>
        <translation>Hiçbir şey yapmayın ve iletiyi yeniden göndermeyin: Metni onaylandıktan sonra iletiden alıcı sunucu sorumludur.</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s admin the time, the addresses and the queue identifier from this line if a confirmed message is missing, so that they can search their queues and filters.</source>
        <comment>250 fix 2</comment>
        <translation>Onaylanmış bir ileti kayıpsa alıcı sunucunun yöneticisine zamanı, adresleri ve bu satırdaki kuyruk kimliğini bildirin; böylece kuyruklarında ve filtrelerinde arama yapabilir.</translation>
    </message>
    <message>
        <source>Watch the mailbox behind the envelope sender for a bounce, since failures after acceptance are reported there.</source>
        <comment>250 fix 3</comment>
        <translation>Zarftaki gönderen adresinin posta kutusunu iade iletisi için izleyin, çünkü kabulden sonraki başarısızlıklar oraya bildirilir.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC results in a test mailbox at the same provider if confirmed mail keeps landing in spam.</source>
        <comment>250 fix 4</comment>
        <translation>Onaylanan posta sürekli spam klasörüne düşüyorsa aynı sağlayıcıdaki bir test posta kutusunda SPF, DKIM ve DMARC sonuçlarını kontrol edin.</translation>
    </message>
    <message>
        <source>Let the sending server wait at least ten minutes for the reply to the final dot if recipients get duplicates.</source>
        <comment>250 fix 5</comment>
        <translation>Alıcılara aynı ileti birden çok kez ulaşıyorsa gönderen sunucunun son noktanın yanıtını en az on dakika beklemesini sağlayın.</translation>
    </message>
    <message>
        <source>250 is the general yes to a command that did all it should, and after the message text a server sends it only once the message is safely stored.</source>
        <comment>250 use</comment>
        <translation>250, yapması gereken her şeyi yapmış bir komuta verilen genel “evet” yanıtıdır; ileti metninden sonra sunucu bunu ancak ileti güvenle saklandıktan sonra gönderir.</translation>
    </message>
    <message>
        <source>User not local; will forward</source>
        <comment>251 name</comment>
        <translation>Kullanıcı yerel değil; ileti yönlendirilecek</translation>
    </message>
    <message>
        <source>RCPT TO, VRFY or ETRN</source>
        <comment>251 stage</comment>
        <translation>RCPT TO, VRFY veya ETRN</translation>
    </message>
    <message>
        <source>Reply to RCPT TO or VRFY</source>
        <comment>251 context 1</comment>
        <translation>RCPT TO veya VRFY yanıtı</translation>
    </message>
    <message>
        <source>The mailbox now lives elsewhere; the server names the new address and forwards mail for the old one to it.</source>
        <comment>251 meaning 1</comment>
        <translation>Posta kutusu artık başka bir yerdedir; sunucu yeni adresi bildirir ve eski adrese gelen postayı oraya yönlendirir.</translation>
    </message>
    <message>
        <source>Reply to ETRN</source>
        <comment>251 context 2</comment>
        <translation>ETRN yanıtı</translation>
    </message>
    <message>
        <source>The request was fine, but the queue holds no mail for the named host, so there is nothing to send.</source>
        <comment>251 meaning 2</comment>
        <translation>İstek doğrudur, ancak kuyrukta adı verilen makine için posta yoktur; dolayısıyla gönderilecek bir şey de yoktur.</translation>
    </message>
    <message>
        <source>The recipient is accepted just as with 250, and the reply adds a hint: the mailbox has moved, here is its new address, and this server forwards the message itself.</source>
        <comment>251 description 1</comment>
        <translation>Alıcı tıpkı 250 yanıtında olduğu gibi kabul edilir, yanıt buna bir de ipucu ekler: Posta kutusu taşınmıştır, yeni adresi budur ve bu sunucu iletiyi kendisi yönlendirir.</translation>
    </message>
    <message>
        <source>The author may never see that hint, because the sending server need not pass it on. Silent forwarding under 250 is the common practice, as it does not reveal a private address.</source>
        <comment>251 description 2</comment>
        <translation>Gönderen sunucu bu ipucunu iletmek zorunda olmadığından, iletiyi gönderen kişi onu hiç görmeyebilir. Özel bir adresi açığa vurmadığı için yaygın uygulama, 250 yanıtıyla sessizce yönlendirmektir.</translation>
    </message>
    <message>
        <source>In an ETRN session the same number means an empty queue for the name the client gave. It says nothing about mail held under another name of the same host.</source>
        <comment>251 description 3</comment>
        <translation>Bir ETRN oturumunda aynı kod, istemcinin verdiği ada ait kuyruğun boş olduğu anlamına gelir. Aynı makinenin başka bir adı altında tutulan posta hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>After a change of domain, the old mail server names the new address of each recipient while it forwards.</source>
        <comment>251 seen 1</comment>
        <translation>Alan adı değişikliğinden sonra eski posta sunucusu, postayı yönlendirirken her alıcının yeni adresini bildirir.</translation>
    </message>
    <message>
        <source>A former employee&apos;s address is redirected to another provider by a server that is configured to disclose forwarding.</source>
        <comment>251 seen 2</comment>
        <translation>Eski bir çalışanın adresi, yönlendirmeyi açıklayacak biçimde yapılandırılmış bir sunucu tarafından başka bir sağlayıcıya yönlendirilir.</translation>
    </message>
    <message>
        <source>VRFY for an address that is forwarded returns the address it leads to.</source>
        <comment>251 seen 3</comment>
        <translation>Yönlendirilen bir adres için gönderilen VRFY, o adresin vardığı adresi döndürür.</translation>
    </message>
    <message>
        <source>A site with an intermittent link sends ETRN to its provider and learns that no mail is held for it.</source>
        <comment>251 seen 4</comment>
        <translation>Kesintili bağlantısı olan bir kuruluş, hizmet sağlayıcısına ETRN gönderir ve kendisi için bekletilen posta olmadığını öğrenir.</translation>
    </message>
    <message>
        <source>Consider the matter settled: nobody has to act, the receiving server forwards the message, and a second copy to the new address would be a duplicate.</source>
        <comment>251 fix 1</comment>
        <translation>Konuyu kapanmış sayın: Kimsenin bir şey yapması gerekmez, iletiyi alıcı sunucu yönlendirir ve yeni adrese gönderilecek ikinci bir kopya mükerrer olur.</translation>
    </message>
    <message>
        <source>Update the address book if you like, but only once the owner has confirmed the new address, because a forged reply could divert mail.</source>
        <comment>251 fix 2</comment>
        <translation>İsterseniz adres defterini güncelleyin, ancak bunu yalnızca adresin sahibi yeni adresi doğruladıktan sonra yapın, çünkü sahte bir yanıt postayı başka yere saptırabilir.</translation>
    </message>
    <message>
        <source>Sign with DKIM on the sending server if forwarded mail is rejected later, because forwarding usually breaks SPF and DMARC then rests on the signature.</source>
        <comment>251 fix 3</comment>
        <translation>Yönlendirilen posta sonradan reddediliyorsa gönderen sunucuda iletileri DKIM ile imzalayın, çünkü yönlendirme genellikle SPF&apos;yi bozar ve o zaman DMARC bu imzaya dayanır.</translation>
    </message>
    <message>
        <source>Repeat ETRN with the other names of your host if you expected mail and the provider found none.</source>
        <comment>251 fix 4</comment>
        <translation>Posta beklediğiniz hâlde sağlayıcı hiç posta bulamadıysa ETRN komutunu makinenizin diğer adlarıyla yineleyin.</translation>
    </message>
    <message>
        <source>Switch the receiving server to silent forwarding if the reply exposes addresses that should stay private.</source>
        <comment>251 fix 5</comment>
        <translation>Yanıt, gizli kalması gereken adresleri açığa vuruyorsa alıcı sunucuda sessiz yönlendirmeye geçin.</translation>
    </message>
    <message>
        <source>251 suits a server that forwards on its own and may show the new address, in contrast to 551, which shows it and leaves the resending to the sender.</source>
        <comment>251 use</comment>
        <translation>251, yönlendirmeyi kendisi yapan ve yeni adresi gösterebilen bir sunucuya uyar; 551 ise adresi gösterir, ancak yeniden göndermeyi gönderene bırakır.</translation>
    </message>
    <message>
        <source>Cannot VRFY user, but will accept message</source>
        <comment>252 name</comment>
        <translation>VRFY ile kullanıcı doğrulanamıyor, ancak ileti kabul edilecek</translation>
    </message>
    <message>
        <source>VRFY, EXPN or ETRN</source>
        <comment>252 stage</comment>
        <translation>VRFY, EXPN veya ETRN</translation>
    </message>
    <message>
        <source>Reply to VRFY or EXPN</source>
        <comment>252 context 1</comment>
        <translation>VRFY veya EXPN yanıtı</translation>
    </message>
    <message>
        <source>The server neither confirms nor denies the address, because it cannot check it or does not want to tell.</source>
        <comment>252 meaning 1</comment>
        <translation>Sunucu adresi ne doğrular ne de yadsır; çünkü ya denetleyemez ya da söylemek istemez.</translation>
    </message>
    <message>
        <source>Reply to ETRN</source>
        <comment>252 context 2</comment>
        <translation>ETRN yanıtı</translation>
    </message>
    <message>
        <source>Mail is waiting for the named host, and the server has begun to process it; delivery uses a new connection.</source>
        <comment>252 meaning 2</comment>
        <translation>Adı verilen makine için bekleyen posta vardır ve sunucu bunu işlemeye başlamıştır; teslimat yeni bir bağlantı üzerinden yapılır.</translation>
    </message>
    <message>
        <source>To VRFY and EXPN this is a deliberate non-answer. The address may exist or not, nothing has been queued, and the session carries on.</source>
        <comment>252 description 1</comment>
        <translation>VRFY ve EXPN için bu, bilerek verilmiş bir yanıtsızlıktır. Adres var da olabilir yok da; hiçbir şey kuyruğa alınmamıştır ve oturum sürer.</translation>
    </message>
    <message>
        <source>It proves neither that a mailbox exists nor that it does not: a relay may have no way to look, and a server that hides its users says the same for every name.</source>
        <comment>252 description 2</comment>
        <translation>Bir posta kutusunun ne var olduğunu ne de olmadığını kanıtlar: Aktarma (relay) sunucusunun bakacak bir yolu olmayabilir, kullanıcılarını gizleyen bir sunucu ise her ad için aynı şeyi söyler.</translation>
    </message>
    <message>
        <source>RFC 5321 does not list it for RCPT TO. If it comes there anyway, its first digit makes the recipient accepted, but clients that expect only 250 or 251, such as Python&apos;s smtplib, treat it as a refusal.</source>
        <comment>252 description 3</comment>
        <translation>RFC 5321 bu kodu RCPT TO için saymaz. Yine de oraya gelirse ilk rakamı alıcının kabul edildiğini gösterir; ancak Python&apos;ın smtplib kitaplığı gibi yalnızca 250 veya 251 bekleyen istemciler bunu ret sayar.</translation>
    </message>
    <message>
        <source>Sendmail with the privacy option novrfy answers every VRFY with 252 and suggests trying RCPT.</source>
        <comment>252 seen 1</comment>
        <translation>novrfy gizlilik seçeneği açık olan Sendmail, her VRFY komutuna 252 ile yanıt verir ve RCPT denemeyi önerir.</translation>
    </message>
    <message>
        <source>Exchange answers VRFY with 252 and the words &quot;Cannot VRFY user&quot;.</source>
        <comment>252 seen 2</comment>
        <translation>Exchange, VRFY komutuna 252 ve “Cannot VRFY user” sözleriyle yanıt verir.</translation>
    </message>
    <message>
        <source>Exim answers 252 with the words &quot;Administrative prohibition&quot; when its configuration does not permit VRFY.</source>
        <comment>252 seen 3</comment>
        <translation>Exim, yapılandırması VRFY komutuna izin vermiyorsa 252 ve “Administrative prohibition” sözleriyle yanıt verir.</translation>
    </message>
    <message>
        <source>Postfix with VRFY enabled sends 252 for an address that it would accept in RCPT TO and 550 for an unknown local user, so the difference still gives accounts away.</source>
        <comment>252 seen 4</comment>
        <translation>VRFY komutu açık olan Postfix, RCPT TO aşamasında kabul edeceği bir adres için 252, bilinmeyen bir yerel kullanıcı için 550 gönderir; bu fark yine de hesapları ele verir.</translation>
    </message>
    <message>
        <source>A site sends ETRN and hears that mail is waiting and that the provider has started to process it.</source>
        <comment>252 seen 5</comment>
        <translation>Bir kuruluş ETRN gönderir ve bekleyen posta olduğunu, sağlayıcının da bunu işlemeye başladığını öğrenir.</translation>
    </message>
    <message>
        <source>Ignore it as far as mail flow is concerned, because VRFY is no part of a delivery and nobody has to act.</source>
        <comment>252 fix 1</comment>
        <translation>Posta akışı açısından bu yanıtı dikkate almayın, çünkü VRFY teslimatın parçası değildir ve kimsenin bir şey yapması gerekmez.</translation>
    </message>
    <message>
        <source>Keep the address on your list until real mail to it is refused or bounces.</source>
        <comment>252 fix 2</comment>
        <translation>Adresi, ona gönderilen gerçek posta reddedilene veya geri dönene kadar listenizde tutun.</translation>
    </message>
    <message>
        <source>Send a real message if you must know whether an address works, and judge by the reply to RCPT TO and by any bounce that follows.</source>
        <comment>252 fix 3</comment>
        <translation>Bir adresin çalışıp çalışmadığını mutlaka öğrenmeniz gerekiyorsa gerçek bir ileti gönderin ve kararı RCPT TO yanıtına ve sonrasında gelebilecek iade iletisine göre verin.</translation>
    </message>
    <message>
        <source>Let the provider&apos;s connection in on port 25 if mail announced by an ETRN reply does not arrive.</source>
        <comment>252 fix 4</comment>
        <translation>ETRN yanıtında duyurulan posta gelmiyorsa sağlayıcının sizin 25 numaralı bağlantı noktanıza kuracağı bağlantıya izin verin.</translation>
    </message>
    <message>
        <source>252 is the reply to VRFY and EXPN on a server that cannot check addresses or has switched these commands off for privacy, since 250 would claim a check and 550 would deny the mailbox.</source>
        <comment>252 use</comment>
        <translation>252, adresleri denetleyemeyen veya bu komutları gizlilik nedeniyle kapatmış bir sunucuda VRFY ve EXPN yanıtıdır, çünkü 250 denetim yapıldığını öne sürmüş, 550 ise posta kutusunun varlığını yadsımış olurdu.</translation>
    </message>
    <message>
        <source>Pending messages for node started</source>
        <comment>253 name</comment>
        <translation>Düğüm için bekleyen iletilerin gönderimi başlatıldı</translation>
    </message>
    <message>
        <source>ETRN</source>
        <comment>253 stage</comment>
        <translation>ETRN</translation>
    </message>
    <message>
        <source>The provider&apos;s server says how many messages it holds for the host named in ETRN and begins to process them. They do not come over this connection: the provider opens a new one to the customer&apos;s mail server.</source>
        <comment>253 description 1</comment>
        <translation>Hizmet sağlayıcının sunucusu, ETRN komutunda adı verilen makine için kaç ileti tuttuğunu söyler ve bunları işlemeye başlar. İletiler bu bağlantıdan gelmez: Sağlayıcı, müşterinin posta sunucusuna yeni bir bağlantı açar.</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet when this reply arrives, and a long queue takes a while to empty. Each message then meets the usual replies on the new connection and can still be deferred or refused there.</source>
        <comment>253 description 2</comment>
        <translation>Bu yanıt geldiğinde henüz hiçbir şey teslim edilmemiştir ve uzun bir kuyruğun boşalması zaman alır. Her ileti yeni bağlantıda olağan yanıtlarla karşılaşır ve orada yine ertelenebilir veya reddedilebilir.</translation>
    </message>
    <message>
        <source>A branch office that is online only at times sends ETRN when it connects and is told how many messages its provider holds.</source>
        <comment>253 seen 1</comment>
        <translation>Yalnızca zaman zaman çevrimiçi olan bir şube, bağlandığında ETRN gönderir ve sağlayıcısının kaç ileti tuttuğunu öğrenir.</translation>
    </message>
    <message>
        <source>Fetchmail in ETRN mode receives 253 and prints that pending messages were started.</source>
        <comment>253 seen 2</comment>
        <translation>ETRN kipindeki Fetchmail 253 alır ve bekleyen iletilerin gönderiminin başlatıldığını yazar.</translation>
    </message>
    <message>
        <source>An admin looks for the count in vain on Postfix, which answers a successful ETRN with 250 whether or not mail is waiting.</source>
        <comment>253 seen 3</comment>
        <translation>Bir yönetici bu sayıyı Postfix üzerinde boşuna arar; Postfix, bekleyen posta olsun olmasın başarılı bir ETRN komutuna 250 ile yanıt verir.</translation>
    </message>
    <message>
        <source>Wait for the provider&apos;s server to connect and deliver; neither side has to change anything.</source>
        <comment>253 fix 1</comment>
        <translation>Sağlayıcının sunucusunun bağlanıp teslim etmesini bekleyin; iki tarafın da bir şey değiştirmesi gerekmez.</translation>
    </message>
    <message>
        <source>Open port 25 on the customer&apos;s firewall to the provider, and check that the provider&apos;s routing leads to the current IP address, if the announced mail does not come.</source>
        <comment>253 fix 2</comment>
        <translation>Duyurulan posta gelmiyorsa müşterinin güvenlik duvarında 25 numaralı bağlantı noktasını sağlayıcıya açın ve sağlayıcının rota ayarının güncel IP adresini gösterdiğini kontrol edin.</translation>
    </message>
    <message>
        <source>Send ETRN again later and compare the count if the queue seems stuck; a 251 then shows that it is empty.</source>
        <comment>253 fix 3</comment>
        <translation>Kuyruk takılmış görünüyorsa daha sonra yeniden ETRN gönderip sayıyı karşılaştırın; o zaman gelen bir 251 kuyruğun boş olduğunu gösterir.</translation>
    </message>
    <message>
        <source>253 suits an ETRN server that can count what it holds, with 252 for one that knows only that something is waiting and 250 for one that does not look.</source>
        <comment>253 use</comment>
        <translation>253, elinde tuttuğu iletileri sayabilen bir ETRN sunucusuna uyar; 252 yalnızca bekleyen bir şeyler olduğunu bilen, 250 ise hiç bakmayan sunucu içindir.</translation>
    </message>
    <message>
        <source>Server challenge</source>
        <comment>334 name</comment>
        <translation>Sunucu sınaması</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>334 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The login is halfway: the server has accepted the mechanism and waits for the client&apos;s next line. The text after the code is base64 data for the mechanism, and it can be empty.</source>
        <comment>334 description 1</comment>
        <translation>Oturum açma işlemi yarı yoldadır: Sunucu mekanizmayı kabul etmiştir ve istemcinin bir sonraki satırını bekler. Kodun ardındaki metin, mekanizma için base64 verisidir ve boş olabilir.</translation>
    </message>
    <message>
        <source>Base64 is an encoding, not encryption. With PLAIN and LOGIN the client&apos;s answer contains the password, so the connection needs TLS and a transcript of the exchange must be redacted before anyone shares it.</source>
        <comment>334 description 2</comment>
        <translation>Base64 bir kodlamadır, şifreleme değildir. PLAIN ve LOGIN mekanizmalarında istemcinin yanıtı parolayı içerir; bu nedenle bağlantıda TLS gerekir ve alışverişin dökümü başkalarıyla paylaşılmadan önce gizli bilgilerden arındırılmalıdır.</translation>
    </message>
    <message>
        <source>It is no verdict on the credentials. Success comes as 235 and failure usually as 535, and with OAuth mechanisms a last 334 can carry the error text before that.</source>
        <comment>334 description 3</comment>
        <translation>Kimlik bilgileri hakkında bir karar değildir. Başarı 235, başarısızlık ise genellikle 535 olarak gelir; OAuth mekanizmalarında bundan önce son bir 334 yanıtı hata metnini taşıyabilir.</translation>
    </message>
    <message>
        <source>AUTH LOGIN shows 334 VXNlcm5hbWU6 and 334 UGFzc3dvcmQ6, the prompts for user name and password in base64.</source>
        <comment>334 seen 1</comment>
        <translation>AUTH LOGIN sırasında 334 VXNlcm5hbWU6 ve 334 UGFzc3dvcmQ6 görülür; bunlar kullanıcı adı ve parola istemlerinin base64 hâlidir.</translation>
    </message>
    <message>
        <source>AUTH PLAIN without an initial response gets an empty 334, and the client then sends all its credentials in one line.</source>
        <comment>334 seen 2</comment>
        <translation>İlk yanıt içermeyen AUTH PLAIN komutuna boş bir 334 gelir, ardından istemci bütün kimlik bilgilerini tek satırda gönderir.</translation>
    </message>
    <message>
        <source>AUTH CRAM-MD5 gets a 334 whose text is a one-time challenge that the client has to hash with the password.</source>
        <comment>334 seen 3</comment>
        <translation>AUTH CRAM-MD5 komutuna gelen 334 yanıtının metni, istemcinin parolayla birlikte özetini (hash) alması gereken tek kullanımlık bir sınama dizesidir (challenge).</translation>
    </message>
    <message>
        <source>Gmail answers an expired XOAUTH2 token with a 334 that holds a JSON error in base64; the client sends an empty line and then gets the failure code.</source>
        <comment>334 seen 4</comment>
        <translation>Gmail, süresi dolmuş bir XOAUTH2 belirtecine, içinde base64 ile kodlanmış bir JSON hatası bulunan 334 ile yanıt verir; istemci boş bir satır gönderir ve ardından başarısızlık kodunu alır.</translation>
    </message>
    <message>
        <source>A script hangs because it waits for a final result after AUTH LOGIN instead of sending the user name.</source>
        <comment>334 seen 5</comment>
        <translation>Bir betik, AUTH LOGIN komutundan sonra kullanıcı adını göndermek yerine nihai sonucu beklediği için takılıp kalır.</translation>
    </message>
    <message>
        <source>Answer on the client side with the next response as one base64 line, or cancel with a line that holds a single asterisk.</source>
        <comment>334 fix 1</comment>
        <translation>İstemci tarafında sıradaki yanıtı tek bir base64 satırı olarak gönderin veya yalnızca bir yıldız işareti içeren bir satırla işlemi iptal edin.</translation>
    </message>
    <message>
        <source>Decode the text if a login stalls, because it shows which item the server wants or carries an OAuth error.</source>
        <comment>334 fix 2</comment>
        <translation>Oturum açma takılıyorsa metnin kodunu çözün, çünkü metin sunucunun hangi bilgiyi istediğini gösterir veya bir OAuth hatası taşır.</translation>
    </message>
    <message>
        <source>Encode exactly the user name or password, without a trailing newline, when you build responses by hand; otherwise the login fails although the password is right.</source>
        <comment>334 fix 3</comment>
        <translation>Yanıtları elle oluşturuyorsanız yalnızca kullanıcı adını veya parolayı, sonuna satır sonu eklemeden kodlayın; aksi hâlde parola doğru olduğu hâlde oturum açılamaz.</translation>
    </message>
    <message>
        <source>Switch to TLS, by STARTTLS on port 587 or from the first byte on port 465, before you answer a challenge that asks for a password.</source>
        <comment>334 fix 4</comment>
        <translation>Parola isteyen bir sınamaya yanıt vermeden önce 587 numaralı bağlantı noktasında STARTTLS ile, 465 numaralı bağlantı noktasında ise ilk bayttan itibaren TLS&apos;ye geçin.</translation>
    </message>
    <message>
        <source>334 keeps an AUTH exchange going with a challenge and occurs nowhere else, so a client that sees it owes the server a login response, not message text.</source>
        <comment>334 use</comment>
        <translation>334, AUTH alışverişini bir sınamayla sürdürür ve başka hiçbir yerde görülmez; bu nedenle onu alan istemcinin göndermesi gereken şey ileti metni değil, kimlik doğrulama yanıtıdır.</translation>
    </message>
    <message>
        <source>Start mail input</source>
        <comment>354 name</comment>
        <translation>İleti girişine başlayın</translation>
    </message>
    <message>
        <source>DATA</source>
        <comment>354 stage</comment>
        <translation>DATA</translation>
    </message>
    <message>
        <source>From here on the server reads every line as header or body until a line with a single dot. The message is not accepted yet; the reply after that dot decides.</source>
        <comment>354 description 1</comment>
        <translation>Sunucu artık, tek bir noktadan oluşan satıra kadar her satırı üst bilgi veya gövde olarak okur. İleti henüz kabul edilmemiştir; kararı o noktanın ardından gelen yanıt verir.</translation>
    </message>
    <message>
        <source>If the connection breaks before that final reply, the sending server keeps the message and tries again. Duplicates are possible when the break comes after the dot, as the receiver may have stored the message already.</source>
        <comment>354 description 2</comment>
        <translation>Bağlantı bu nihai yanıttan önce koparsa gönderen sunucu iletiyi saklar ve yeniden dener. Kopma son noktadan sonra olduysa mükerrer iletiler oluşabilir, çünkü alıcı taraf iletiyi çoktan saklamış olabilir.</translation>
    </message>
    <message>
        <source>Filters that read the content come into play only now, so a message can get 354 and still be refused with 550, 552 or 554. Like other 3yz replies it carries no enhanced status code.</source>
        <comment>354 description 3</comment>
        <translation>İçeriği okuyan filtreler ancak şimdi devreye girer; bu yüzden bir ileti 354 alıp yine de 550, 552 veya 554 ile reddedilebilir. Diğer 3yz yanıtları gibi gelişmiş durum kodu taşımaz.</translation>
    </message>
    <message>
        <source>DATA normally gets 354 when at least one recipient was accepted and the server is ready for the text.</source>
        <comment>354 seen 1</comment>
        <translation>En az bir alıcı kabul edildiyse ve sunucu metni almaya hazırsa DATA komutuna normalde 354 gelir.</translation>
    </message>
    <message>
        <source>Small messages pass but large ones stall after 354 and time out, a classic sign of a path MTU problem or of a firewall that inspects SMTP.</source>
        <comment>354 seen 2</comment>
        <translation>Küçük iletiler geçer, büyükler ise 354 sonrasında takılıp zaman aşımına uğrar; bu, yol MTU sorununun veya SMTP&apos;yi denetleyen bir güvenlik duvarının klasik belirtisidir.</translation>
    </message>
    <message>
        <source>Postfix logs a connection lost while sending end of data and adds that the message may be sent more than once.</source>
        <comment>354 seen 3</comment>
        <translation>Postfix, veri sonunu gönderirken bağlantının koptuğunu günlüğe yazar ve iletinin birden çok kez gönderilebileceğini ekler.</translation>
    </message>
    <message>
        <source>A hand-typed test session sits idle because the closing line with a single dot is missing.</source>
        <comment>354 seen 4</comment>
        <translation>Elle yazılan bir test oturumu, tek noktalı kapanış satırı eksik olduğu için boşta bekler.</translation>
    </message>
    <message>
        <source>A client that pipelines its commands can get 354 although every recipient was refused; it then sends just the dot, and the transaction fails.</source>
        <comment>354 seen 5</comment>
        <translation>Komutlarını ardışık gönderen (pipelining) bir istemci, bütün alıcılar reddedildiği hâlde 354 alabilir; o zaman yalnızca noktayı gönderir ve posta işlemi başarısız olur.</translation>
    </message>
    <message>
        <source>Send the message text from the client and end it with CRLF, a dot and CRLF; no other action is needed on either side.</source>
        <comment>354 fix 1</comment>
        <translation>İleti metnini istemciden gönderin ve CRLF, nokta ve CRLF ile bitirin; iki tarafta da başka bir işlem gerekmez.</translation>
    </message>
    <message>
        <source>Put an extra dot before every line that begins with one, and end every line with CRLF, if you write the client yourself.</source>
        <comment>354 fix 2</comment>
        <translation>İstemciyi kendiniz yazıyorsanız noktayla başlayan her satırın başına fazladan bir nokta koyun ve her satırı CRLF ile bitirin.</translation>
    </message>
    <message>
        <source>Queue the message on the sending server if the connection breaks, and try again after 30 minutes or more.</source>
        <comment>354 fix 3</comment>
        <translation>Bağlantı koparsa gönderen sunucuda iletiyi kuyruğa alın ve 30 dakika veya daha uzun bir süre sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the path MTU and switch off SMTP inspection on firewalls in between if only large messages stall.</source>
        <comment>354 fix 4</comment>
        <translation>Yalnızca büyük iletiler takılıyorsa yol MTU değerini kontrol edin ve aradaki güvenlik duvarlarında SMTP denetimini kapatın.</translation>
    </message>
    <message>
        <source>Accept nothing but CRLF, dot, CRLF as the end of the text on your own server, because tolerance for bare line feeds opens the door to SMTP smuggling.</source>
        <comment>354 fix 5</comment>
        <translation>Kendi sunucunuzda metnin sonu olarak CRLF, nokta, CRLF dışında hiçbir şey kabul etmeyin, çünkü yalın satır beslemelerine (LF) gösterilen hoşgörü SMTP kaçakçılığına (SMTP smuggling) kapı açar.</translation>
    </message>
    <message>
        <source>354 invites the message text after DATA and promises to read, not to accept, while a client that uses BDAT never sees it and gets 250 for each chunk.</source>
        <comment>354 use</comment>
        <translation>354, DATA komutundan sonra ileti metnini ister ve kabul etmeyi değil okumayı vadeder; BDAT kullanan bir istemci ise bu kodu hiç görmez ve her parça için 250 alır.</translation>
    </message>
    <message>
        <source>Transaction offset</source>
        <comment>355 name</comment>
        <translation>Posta işleminin kaldığı konum</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <comment>355 stage</comment>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>An interrupted transfer can go on: the server recognizes the transaction by the TRANSID parameter of MAIL FROM and names the octet of the message at which the client should resume.</source>
        <comment>355 description 1</comment>
        <translation>Yarıda kalmış bir aktarım sürdürülebilir: Sunucu, posta işlemini MAIL FROM komutunun TRANSID parametresinden tanır ve istemcinin iletinin hangi oktetinden devam etmesi gerektiğini bildirir.</translation>
    </message>
    <message>
        <source>What the server kept from the earlier connection still counts, so the client goes on to DATA and sends only the missing rest. The message is not accepted until the 250 after its end.</source>
        <comment>355 description 2</comment>
        <translation>Sunucunun önceki bağlantıdan sakladığı kısım geçerliliğini korur; bu nedenle istemci DATA komutuna geçer ve yalnızca eksik kalan bölümü gönderir. İleti, sonu iletildikten sonra 250 gelene kadar kabul edilmiş sayılmaz.</translation>
    </message>
    <message>
        <source>RFC 1845 is an experimental document and saw little use: Postfix, Exim, Sendmail and Exchange do not offer its CHECKPOINT extension.</source>
        <comment>355 description 3</comment>
        <translation>RFC 1845 deneysel bir belgedir ve pek kullanılmamıştır: Postfix, Exim, Sendmail ve Exchange, bu belgedeki CHECKPOINT uzantısını sunmaz.</translation>
    </message>
    <message>
        <source>Two mail systems that both support CHECKPOINT resume a very large message after a dropped line.</source>
        <comment>355 seen 1</comment>
        <translation>Her ikisi de CHECKPOINT destekleyen iki posta sistemi, hat koptuktan sonra çok büyük bir iletiyi kaldığı yerden sürdürür.</translation>
    </message>
    <message>
        <source>A list of reply codes in a mail library or test server includes 355, although live traffic hardly ever does.</source>
        <comment>355 seen 2</comment>
        <translation>Bir posta kitaplığındaki veya test sunucusundaki yanıt kodu listesinde 355 bulunur, gerçek trafikte ise neredeyse hiç görülmez.</translation>
    </message>
    <message>
        <source>Continue on the client side with DATA and the message from the stated octet on.</source>
        <comment>355 fix 1</comment>
        <translation>İstemci tarafında DATA komutuyla devam edin ve iletiyi bildirilen oktetten başlayarak gönderin.</translation>
    </message>
    <message>
        <source>Reset with RSET and begin an ordinary transaction without TRANSID if the offset does not fit the message you hold.</source>
        <comment>355 fix 2</comment>
        <translation>Bildirilen konum elinizdeki iletiye uymuyorsa RSET ile sıfırlayın ve TRANSID olmadan olağan bir posta işlemi başlatın.</translation>
    </message>
    <message>
        <source>355 belongs to the CHECKPOINT extension alone and answers a MAIL FROM whose TRANSID the server remembers, where a new transaction gets 250.</source>
        <comment>355 use</comment>
        <translation>355 yalnızca CHECKPOINT uzantısına aittir ve TRANSID değerini sunucunun hatırladığı bir MAIL FROM komutuna yanıt olarak verilir; yeni bir posta işlemi ise 250 alır.</translation>
    </message>
    <message>
        <source>Service not available</source>
        <comment>421 name</comment>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>421 stage</comment>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The receiving server is hanging up: it is shutting down, overloaded or out of connection slots, or it has waited too long for the client. 421 can stand in place of the greeting or answer any command, and the connection ends with it.</source>
        <comment>421 description 1</comment>
        <translation>Alıcı sunucu bağlantıyı kesmektedir: Kapanmak üzeredir, aşırı yük altındadır, bağlantı kapasitesi dolmuştur veya istemciyi gereğinden uzun süre beklemiştir. 421, karşılama yanıtının yerine geçebilir veya herhangi bir komuta yanıt olarak gelebilir; bağlantı bu yanıtla sona erer.</translation>
    </message>
    <message>
        <source>This is temporary. The message in progress was not accepted; it stays in the sending server&apos;s queue and is retried from there. Messages whose final dot got a 250 earlier in the same session are safe.</source>
        <comment>421 description 2</comment>
        <translation>Bu durum geçicidir. Aktarılmakta olan ileti kabul edilmemiştir; gönderen sunucunun kuyruğunda kalır ve oradan yeniden denenir. Aynı oturumda daha önce son noktasına 250 yanıtı gelmiş iletiler güvendedir.</translation>
    </message>
    <message>
        <source>Large providers also use 421 to slow down a sender whose traffic looks wrong. The common mistakes are to treat it as a bounce and remove the address, or to reconnect at once and make the throttling worse.</source>
        <comment>421 description 3</comment>
        <translation>Büyük sağlayıcılar, trafiği şüpheli görünen bir göndereni yavaşlatmak için de 421 kullanır. Sık yapılan hatalar, bunu iade sayıp adresi silmek veya hemen yeniden bağlanarak hız sınırlamasını ağırlaştırmaktır.</translation>
    </message>
    <message>
        <source>Gmail ends the session with 421 4.7.28, or 4.7.0, after an unusual rate of unsolicited mail from one IP address.</source>
        <comment>421 seen 1</comment>
        <translation>Gmail, tek bir IP adresinden olağan dışı hızda istenmeyen posta geldiğinde oturumu 421 4.7.28 veya 4.7.0 ile sonlandırır.</translation>
    </message>
    <message>
        <source>Yahoo answers MAIL FROM with 421 4.7.0 and a tag such as [TSS04] when volume or complaints make it defer a sending IP address.</source>
        <comment>421 seen 2</comment>
        <translation>Yahoo, gönderim hacmi veya şikâyetler yüzünden bir IP adresinden gelen postayı ertelediğinde MAIL FROM komutuna 421 4.7.0 ve [TSS04] gibi bir etiketle yanıt verir.</translation>
    </message>
    <message>
        <source>Postfix drops a client with 421 4.7.0 for too many errors in one session or too many connections at the same time.</source>
        <comment>421 seen 3</comment>
        <translation>Postfix, bir oturumda çok fazla hata yapan veya aynı anda çok fazla bağlantı açan istemcinin bağlantısını 421 4.7.0 ile keser.</translation>
    </message>
    <message>
        <source>A mail server is restarted for an update and says 421 to every connected client before it exits.</source>
        <comment>421 seen 4</comment>
        <translation>Bir posta sunucusu güncelleme için yeniden başlatılır ve kapanmadan önce bağlı bütün istemcilere 421 gönderir.</translation>
    </message>
    <message>
        <source>A client falls silent for longer than Postfix waits, and 421 4.4.2 with a timeout text is the last line of the session.</source>
        <comment>421 seen 5</comment>
        <translation>İstemci, Postfix&apos;in beklediği süreden daha uzun süre sessiz kalır ve zaman aşımını bildiren bir 421 4.4.2 oturumun son satırı olur.</translation>
    </message>
    <message>
        <source>Leave the message in the sending server&apos;s queue: the software retries by itself, and RFC 5321 recommends at least 30 minutes between tries and 4 to 5 days before giving up.</source>
        <comment>421 fix 1</comment>
        <translation>İletiyi gönderen sunucunun kuyruğunda bırakın: Yazılım kendiliğinden yeniden dener; RFC 5321, denemeler arasında en az 30 dakika, denemeyi bırakmadan önce de 4 ila 5 gün beklenmesini önerir.</translation>
    </message>
    <message>
        <source>If the reply text speaks of rate, volume, complaints or reputation, the sending side must act: open fewer connections, send less mail to that provider and remove the cause before the queue time runs out.</source>
        <comment>421 fix 2</comment>
        <translation>Yanıt metni hızdan, hacimden, şikâyetlerden veya itibardan söz ediyorsa gönderen taraf harekete geçmelidir: Daha az bağlantı açın, o sağlayıcıya daha az posta gönderin ve kuyruk süresi dolmadan nedeni ortadan kaldırın.</translation>
    </message>
    <message>
        <source>If only your mail is affected, check SPF, DKIM, DMARC and the reverse DNS of the sending IP address.</source>
        <comment>421 fix 3</comment>
        <translation>Yalnızca sizin postanız etkileniyorsa SPF, DKIM ve DMARC yapılandırmanızı ve gönderen IP adresinin ters DNS kaydını kontrol edin.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, look in your own log for a shutdown, an exhausted connection limit, high load or timeouts, and restore capacity: when the text names no policy, only you can end it.</source>
        <comment>421 fix 4</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz günlüğünüzde kapanma, dolmuş bağlantı sınırı, yüksek yük veya zaman aşımı arayın ve kapasiteyi yeniden sağlayın: Metin bir politikadan söz etmiyorsa bu durumu yalnızca siz bitirebilirsiniz.</translation>
    </message>
    <message>
        <source>As the author of the mail, wait: nothing in it needs correcting, and a second copy sent by hand only joins the same queue.</source>
        <comment>421 fix 5</comment>
        <translation>İletiyi gönderen sizseniz bekleyin: İletide düzeltilecek bir şey yoktur, elle gönderilen ikinci bir kopya da yalnızca aynı kuyruğa girer.</translation>
    </message>
    <message>
        <source>421 is for a server that can no longer serve this session at all and hangs up; when only one recipient, message or command has to wait, 450, 451 or 452 keeps the session alive.</source>
        <comment>421 use</comment>
        <translation>421, oturuma artık hiçbir biçimde hizmet veremeyen ve bağlantıyı kesen sunucu içindir; yalnızca bir alıcının, iletinin veya komutun beklemesi gerekiyorsa 450, 451 veya 452 oturumu açık tutar.</translation>
    </message>
    <message>
        <source>Password transition needed (listed for X.7.12)</source>
        <comment>422 name</comment>
        <translation>Parola geçişi gerekli (X.7.12 için listelenmiş)</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>422 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>No SMTP specification defines 422 as a reply. It exists only in the registry of enhanced status codes, where RFC 5248 lists it next to 432 as a basic code that can go with X.7.12, the code for a password transition.</source>
        <comment>422 description 1</comment>
        <translation>Hiçbir SMTP belirtimi 422&apos;yi yanıt olarak tanımlamaz. Kod yalnızca gelişmiş durum kodlarının kayıt defterinde bulunur; RFC 5248 onu 432&apos;nin yanında, parola geçişi kodu olan X.7.12 ile birlikte kullanılabilecek temel bir kod olarak sıralar.</translation>
    </message>
    <message>
        <source>A client that does not know the number has to judge it by the first digit alone: the command failed for now. After AUTH the session is simply not logged in; in a mail transaction the message stays in the client&apos;s queue.</source>
        <comment>422 description 2</comment>
        <translation>Bu kodu tanımayan bir istemci onu yalnızca ilk rakamına göre değerlendirmek zorundadır: Komut şimdilik başarısız olmuştur. AUTH komutundan sonra istemci yalnızca oturum açmamış sayılır; posta işlemi sırasında ise ileti istemcinin kuyruğunda kalır.</translation>
    </message>
    <message>
        <source>Many lists on the web explain 422 as a full mailbox. No RFC says so; a lack of space is 452 or 552.</source>
        <comment>422 description 3</comment>
        <translation>İnternetteki birçok liste 422&apos;yi dolu posta kutusu diye açıklar. Hiçbir RFC böyle demez; yer yetersizliğinin kodu 452 veya 552&apos;dir.</translation>
    </message>
    <message>
        <source>A mail provider&apos;s web API answers with HTTP 422, which has nothing to do with SMTP, and the application log does not say which protocol the number belongs to.</source>
        <comment>422 seen 1</comment>
        <translation>Bir posta sağlayıcısının web API&apos;si HTTP 422 ile yanıt verir; bunun SMTP ile ilgisi yoktur, uygulama günlüğü de kodun hangi protokole ait olduğunu belirtmez.</translation>
    </message>
    <message>
        <source>Someone looks up which reply codes go with 4.7.12 and finds 422 beside 432 without a definition of its own.</source>
        <comment>422 seen 2</comment>
        <translation>Birisi 4.7.12 ile hangi yanıt kodlarının kullanıldığını araştırır ve 432&apos;nin yanında, kendine ait bir tanımı olmayan 422&apos;yi bulur.</translation>
    </message>
    <message>
        <source>Find out whether the 422 came over SMTP at all; if an HTTP API sent it, look up the error in that provider&apos;s documentation.</source>
        <comment>422 fix 1</comment>
        <translation>422&apos;nin gerçekten SMTP üzerinden gelip gelmediğini belirleyin; bir HTTP API&apos;si gönderdiyse hatayı o sağlayıcının belgelerinde arayın.</translation>
    </message>
    <message>
        <source>If it answers AUTH, treat it like 432: the mail user logs in once with PLAIN over TLS and then tries the wanted mechanism again.</source>
        <comment>422 fix 2</comment>
        <translation>AUTH komutuna yanıt olarak geldiyse 432 gibi ele alın: Posta kullanıcısı TLS üzerinden PLAIN ile bir kez oturum açar, ardından istenen mekanizmayı yeniden dener.</translation>
    </message>
    <message>
        <source>If it answers any other command, leave the message in the sending server&apos;s queue and ask the recipient&apos;s admin what the number stands for.</source>
        <comment>422 fix 3</comment>
        <translation>Başka bir komuta yanıt olarak geldiyse iletiyi gönderen sunucunun kuyruğunda bırakın ve kodun ne anlama geldiğini alıcı sunucunun yöneticisine sorun.</translation>
    </message>
    <message>
        <source>As a server author, send 432 with 4.7.12 instead.</source>
        <comment>422 fix 4</comment>
        <translation>Sunucu geliştiricisiyseniz bunun yerine 4.7.12 ile birlikte 432 gönderin.</translation>
    </message>
    <message>
        <source>422 should not be sent by any server, because nothing defines it as a reply; 432 with 4.7.12 carries the intended meaning and has a specification.</source>
        <comment>422 use</comment>
        <translation>422&apos;yi hiçbir sunucu göndermemelidir, çünkü onu yanıt olarak tanımlayan hiçbir belge yoktur; amaçlanan anlamı 4.7.12 ile birlikte 432 taşır ve onun bir belirtimi vardır.</translation>
    </message>
    <message>
        <source>Invalid command (listed for X.5.1)</source>
        <comment>430 name</comment>
        <translation>Geçersiz komut (X.5.1 için listelenmiş)</translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>430 stage</comment>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>You will not find 430 in any SMTP specification. RFC 5248 merely names it among the basic codes for the enhanced status code X.5.1, which stands for a command that is unsupported or comes at the wrong point of the session.</source>
        <comment>430 description 1</comment>
        <translation>430&apos;u hiçbir SMTP belirtiminde bulamazsınız. RFC 5248 onu yalnızca X.5.1 gelişmiş durum kodunun temel kodları arasında anar; X.5.1, desteklenmeyen veya oturumun yanlış noktasında gelen bir komutu gösterir.</translation>
    </message>
    <message>
        <source>The pairing contradicts itself: RFC 3463 considers X.5.1 useful only as a permanent error, while the 4 at the front promises that a retry can help. A client that does not know 430 goes by that first digit and keeps trying.</source>
        <comment>430 description 2</comment>
        <translation>Bu eşleştirme kendisiyle çelişir: RFC 3463, X.5.1&apos;i yalnızca kalıcı hata olarak yararlı görürken baştaki 4, yeniden denemenin işe yarayabileceğini vaat eder. 430&apos;u tanımayan bir istemci o ilk rakama göre davranır ve denemeyi sürdürür.</translation>
    </message>
    <message>
        <source>The message is not lost meanwhile. It waits in the client&apos;s queue, and if neither side changes anything it comes back as undeliverable when the queue time is over.</source>
        <comment>430 description 3</comment>
        <translation>İleti bu arada kaybolmaz. İstemcinin kuyruğunda bekler; iki taraf da bir şey değiştirmezse kuyruk süresi dolduğunda teslim edilemeyen ileti olarak geri döner.</translation>
    </message>
    <message>
        <source>430 is undefined for SMTP, so a server reports a bad command with 500, 502 or 503, and a client that receives it can rely on nothing but the first digit.</source>
        <comment>430 use</comment>
        <translation>430, SMTP için tanımlı değildir; bu yüzden sunucu hatalı bir komutu 500, 502 veya 503 ile bildirir, 430 alan istemci ise ilk rakamdan başka hiçbir şeye güvenemez.</translation>
    </message>
    <message>
        <source>A password transition is needed</source>
        <comment>432 name</comment>
        <translation>Parola geçişi gerekiyor</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>432 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>In reply to AUTH this means that the user cannot log in with the chosen authentication mechanism yet. Normally one login with PLAIN prepares the account for it, and the mechanism then works in later sessions.</source>
        <comment>432 description 1</comment>
        <translation>AUTH komutuna verilen bu yanıt, kullanıcının seçilen kimlik doğrulama mekanizmasıyla henüz oturum açamayacağını bildirir. Normalde PLAIN ile bir kez oturum açmak hesabı buna hazırlar ve mekanizma sonraki oturumlarda çalışır.</translation>
    </message>
    <message>
        <source>The client is not logged in, and no message has been transferred. Despite the leading 4, repeating the same AUTH later changes nothing until the transition has been made.</source>
        <comment>432 description 2</comment>
        <translation>İstemci oturum açmış değildir ve hiçbir ileti aktarılmamıştır. Baştaki 4&apos;e rağmen, geçiş yapılmadıkça aynı AUTH komutunu daha sonra yinelemek hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Exchange and Exchange Online use the number for something else: 432 4.3.2 is throttling, for too many parallel connections of one sending mailbox or too much mail at once for one recipient. There, waiting is right.</source>
        <comment>432 description 3</comment>
        <translation>Exchange ve Exchange Online bu kodu başka bir amaçla kullanır: 432 4.3.2, gönderen bir posta kutusu çok fazla eşzamanlı bağlantı açtığında veya bir alıcıya aynı anda çok fazla posta geldiğinde uygulanan hız sınırlamasıdır. Bu durumda beklemek doğrudur.</translation>
    </message>
    <message>
        <source>A mail program chooses CRAM-MD5 for an account whose password the server holds only in a form made for other mechanisms.</source>
        <comment>432 seen 1</comment>
        <translation>Bir posta programı, parolası sunucuda yalnızca başka mekanizmalara uygun biçimde tutulan bir hesap için CRAM-MD5 seçer.</translation>
    </message>
    <message>
        <source>After a move to a new password database, the first login with the accustomed mechanism gets 432 4.7.12.</source>
        <comment>432 seen 2</comment>
        <translation>Yeni bir parola veritabanına geçildikten sonra, alışılmış mekanizmayla yapılan ilk oturum açma denemesi 432 4.7.12 yanıtını alır.</translation>
    </message>
    <message>
        <source>A script holds more than three connections to Exchange Online at once with the same mailbox and reads 432 4.3.2 Concurrent connections limit exceeded.</source>
        <comment>432 seen 3</comment>
        <translation>Bir betik, aynı posta kutusuyla Exchange Online&apos;a aynı anda üçten fazla bağlantıyı açık tutar ve “432 4.3.2 Concurrent connections limit exceeded” yanıtını görür.</translation>
    </message>
    <message>
        <source>Mail to a busy journal mailbox waits in an Exchange queue with 432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded.</source>
        <comment>432 seen 4</comment>
        <translation>Yoğun bir günlük kaydı (journal) posta kutusuna giden posta, Exchange kuyruğunda “432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded” yanıtıyla bekler.</translation>
    </message>
    <message>
        <source>Read the enhanced status code first: 4.7.12 is the password transition, 4.3.2 is throttling by Exchange.</source>
        <comment>432 fix 1</comment>
        <translation>Önce gelişmiş durum kodunu okuyun: 4.7.12 parola geçişini, 4.3.2 ise Exchange&apos;in hız sınırlamasını gösterir.</translation>
    </message>
    <message>
        <source>For 4.7.12, log in once as the mail user with PLAIN, over TLS only, and then return to the wanted mechanism.</source>
        <comment>432 fix 2</comment>
        <translation>4.7.12 için posta kullanıcısı olarak, yalnızca TLS üzerinden, PLAIN ile bir kez oturum açın ve ardından istenen mekanizmaya dönün.</translation>
    </message>
    <message>
        <source>If that does not help, have the mail server&apos;s admin set the password again so that it is stored for the mechanism as well.</source>
        <comment>432 fix 3</comment>
        <translation>Bu sonuç vermezse posta sunucusunun yöneticisinden parolayı yeniden ayarlamasını isteyin; böylece parola o mekanizma için de saklanır.</translation>
    </message>
    <message>
        <source>For 4.3.2 while submitting mail, limit the sending application to three connections per mailbox and let it retry.</source>
        <comment>432 fix 4</comment>
        <translation>İleti gönderimi (submission) sırasında gelen 4.3.2 için gönderen uygulamayı posta kutusu başına üç bağlantıyla sınırlayın ve yeniden denemesine izin verin.</translation>
    </message>
    <message>
        <source>For 4.3.2 in an Exchange queue, wait for the automatic retry, or reduce what arrives at that one mailbox.</source>
        <comment>432 fix 5</comment>
        <translation>Exchange kuyruğunda görülen 4.3.2 için otomatik yeniden denemeyi bekleyin veya o posta kutusuna gelen posta miktarını azaltın.</translation>
    </message>
    <message>
        <source>432 asks the user for a one-time step before the chosen AUTH mechanism can work; a mechanism that policy finds too weak gets 534, wrong credentials get 535.</source>
        <comment>432 use</comment>
        <translation>432, seçilen AUTH mekanizması çalışabilsin diye kullanıcıdan bir defalık bir adım ister; politikanın çok zayıf bulduğu mekanizmaya 534, yanlış kimlik bilgilerine 535 verilir.</translation>
    </message>
    <message>
        <source>Mailbox temporarily unavailable</source>
        <comment>450 name</comment>
        <translation>Posta kutusu geçici olarak kullanılamıyor</translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>450 context 1</comment>
        <translation>Genel SMTP</translation>
    </message>
    <message>
        <source>The mailbox cannot take the mail at the moment, or a local policy wants the client to come back later.</source>
        <comment>450 meaning 1</comment>
        <translation>Posta kutusu şu anda posta alamaz veya yerel bir politika istemcinin daha sonra yeniden denemesini ister.</translation>
    </message>
    <message>
        <source>Reply to ATRN</source>
        <comment>450 context 2</comment>
        <translation>ATRN yanıtı</translation>
    </message>
    <message>
        <source>The provider of an on-demand mail relay refuses the request: the login does not cover every domain named, or the requests come too often.</source>
        <comment>450 meaning 2</comment>
        <translation>Talep üzerine posta aktarma (on-demand mail relay) hizmetinin sağlayıcısı isteği reddeder: Oturum açılan hesap, belirtilen alan adlarının hepsini kapsamıyordur veya istekler çok sık geliyordur.</translation>
    </message>
    <message>
        <source>For now this mail is not taken, and a later try is welcome: the mailbox is busy or locked, or a policy such as greylisting, a rate limit or a DNS check stands in the way.</source>
        <comment>450 description 1</comment>
        <translation>Bu posta şimdilik alınmamıştır, ancak sonraki bir denemeye kapı açıktır: Posta kutusu meşgul veya kilitlidir ya da gri liste (greylisting), hız sınırı veya DNS denetimi gibi bir politika engel olmaktadır.</translation>
    </message>
    <message>
        <source>The message has not been delivered for the recipients concerned; it waits in the sending server&apos;s queue. Other recipients may have been accepted in the same transaction, so copies can arrive at different times.</source>
        <comment>450 description 2</comment>
        <translation>İleti ilgili alıcılara teslim edilmemiştir; gönderen sunucunun kuyruğunda bekler. Aynı posta işlemindeki başka alıcılar kabul edilmiş olabilir; bu nedenle kopyalar farklı zamanlarda ulaşabilir.</translation>
    </message>
    <message>
        <source>Greylisting is the classic case: it defers the first try of an unknown sender on purpose and lets a later one through. A 450 says nothing final about the address, so removing it from a list is a mistake.</source>
        <comment>450 description 3</comment>
        <translation>Klasik örnek gri listedir: Bilinmeyen bir gönderenin ilk denemesini bilerek erteler, sonraki bir denemesini geçirir. 450 adres hakkında kesin bir şey söylemez; bu nedenle adresi bir listeden çıkarmak yanlıştır.</translation>
    </message>
    <message>
        <source>Postgrey answers 450 4.2.0 with the word Greylisted when it meets a combination of client network, sender and recipient for the first time.</source>
        <comment>450 seen 1</comment>
        <translation>Postgrey, istemci ağı, gönderen ve alıcıdan oluşan bir bileşimle ilk kez karşılaştığında “Greylisted” sözcüğünü içeren 450 4.2.0 ile yanıt verir.</translation>
    </message>
    <message>
        <source>A client new to a server with Postfix postscreen gets 450 4.3.2 Service currently unavailable on its first visit, because the deeper protocol tests end with it.</source>
        <comment>450 seen 2</comment>
        <translation>Postfix postscreen kullanan bir sunucuya ilk kez bağlanan istemci “450 4.3.2 Service currently unavailable” yanıtını alır, çünkü derinlemesine protokol testleri bu yanıtla biter.</translation>
    </message>
    <message>
        <source>Postfix with reject_unknown_client_hostname answers 450 4.7.25 as long as forward and reverse DNS of the client do not match.</source>
        <comment>450 seen 3</comment>
        <translation>reject_unknown_client_hostname kullanan Postfix, istemcinin ileri ve ters DNS kayıtları birbirini tutmadığı sürece 450 4.7.25 yanıtını verir.</translation>
    </message>
    <message>
        <source>Gmail defers mail with 450 4.2.1 for a user who is receiving messages too quickly.</source>
        <comment>450 seen 4</comment>
        <translation>Gmail, çok hızlı ileti alan bir kullanıcıya gelen postayı 450 4.2.1 ile erteler.</translation>
    </message>
    <message>
        <source>In an on-demand relay session, ATRN names a domain to which the customer&apos;s login gives no access.</source>
        <comment>450 seen 5</comment>
        <translation>Talep üzerine aktarma oturumunda ATRN, müşterinin oturum açtığı hesapla erişilemeyen bir alan adını belirtir.</translation>
    </message>
    <message>
        <source>As the sending server&apos;s admin, first change nothing: make sure that the message is queued and that the next tries come from the same IP address.</source>
        <comment>450 fix 1</comment>
        <translation>Gönderen sunucunun yöneticisiyseniz önce hiçbir şeyi değiştirmeyin: İletinin kuyrukta olduğundan ve sonraki denemelerin aynı IP adresinden yapılacağından emin olun.</translation>
    </message>
    <message>
        <source>If the same 450 returns every time, follow its text: mismatched reverse DNS, an unresolvable sender domain or HELO name and an exceeded rate are yours to repair.</source>
        <comment>450 fix 2</comment>
        <translation>Her seferinde aynı 450 geliyorsa metninde yazanı izleyin: Birbirini tutmayan ters DNS, çözümlenemeyen gönderen alan adı veya HELO adı ve aşılmış hız sınırı sizin gidermeniz gereken sorunlardır.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, unlock the mailbox or repair the failing check, and exempt large senders with changing IP addresses from greylisting.</source>
        <comment>450 fix 3</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz posta kutusunun kilidini açın veya hata veren denetimi onarın; IP adresleri değişen büyük gönderenleri de gri listeden muaf tutun.</translation>
    </message>
    <message>
        <source>As the author of the mail, wait for the automatic retry and act only when a final bounce arrives.</source>
        <comment>450 fix 4</comment>
        <translation>İletiyi gönderen sizseniz otomatik yeniden denemeyi bekleyin ve yalnızca kesin iade iletisi geldiğinde harekete geçin.</translation>
    </message>
    <message>
        <source>For ATRN, name only domains that belong to the login and leave more time between requests.</source>
        <comment>450 fix 5</comment>
        <translation>ATRN için yalnızca oturum açılan hesaba ait alan adlarını belirtin ve istekler arasında daha uzun süre bırakın.</translation>
    </message>
    <message>
        <source>450 defers mail because of the mailbox or a policy; a failure inside the server calls for 451, missing space for 452, and a lasting refusal for 550.</source>
        <comment>450 use</comment>
        <translation>450, postayı posta kutusu veya bir politika nedeniyle erteler; sunucu içindeki bir hata 451, yer yetersizliği 452, kalıcı bir ret ise 550 gerektirir.</translation>
    </message>
    <message>
        <source>Local error in processing</source>
        <comment>451 name</comment>
        <translation>İşleme sırasında yerel hata</translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>451 context 1</comment>
        <translation>Genel SMTP</translation>
    </message>
    <message>
        <source>Something failed inside the receiving system while it worked on the command, so it broke the action off.</source>
        <comment>451 meaning 1</comment>
        <translation>Komut işlenirken alıcı sistemin içinde bir hata oluşmuş ve sistem bu yüzden işlemi yarıda kesmiştir.</translation>
    </message>
    <message>
        <source>Reply to ATRN</source>
        <comment>451 context 2</comment>
        <translation>ATRN yanıtı</translation>
    </message>
    <message>
        <source>The provider cannot check at the moment which domains the login may fetch, for instance because a database does not answer.</source>
        <comment>451 meaning 2</comment>
        <translation>Sağlayıcı, oturum açılan hesabın hangi alan adlarının postasını alabileceğini şu anda denetleyemez; örneğin bir veritabanı yanıt vermiyordur.</translation>
    </message>
    <message>
        <source>A part of the receiving system did not do its work: a lookup, a filter, a database or the queue. Many servers also use 451 as their general word for try again later, for greylisting and throttling included.</source>
        <comment>451 description 1</comment>
        <translation>Alıcı sistemin bir parçası işini yapmamıştır: bir sorgu, bir filtre, bir veritabanı veya kuyruk. Birçok sunucu 451&apos;i genel bir “sonra yeniden deneyin” yanıtı olarak da kullanır; gri liste (greylisting) ve hız sınırlaması da buna dâhildir.</translation>
    </message>
    <message>
        <source>The action was broken off, and the refused mail remains the responsibility of the sending server, which keeps it queued and tries again. After a 451 to the final dot the receiver must not deliver its copy either.</source>
        <comment>451 description 2</comment>
        <translation>İşlem yarıda kesilmiştir ve reddedilen postanın sorumluluğu, onu kuyrukta tutup yeniden deneyen gönderen sunucuda kalır. Son noktaya 451 yanıtı veren alıcı taraf da kendi kopyasını teslim etmemelidir.</translation>
    </message>
    <message>
        <source>Local means local to the server that replied, not to the machine that shows the error. A connection that breaks off in mid-transaction is to be handled like a 451, even though no such reply was sent.</source>
        <comment>451 description 3</comment>
        <translation>Yerel sözcüğü, hatayı gösteren makineyi değil, yanıtı veren sunucuyu anlatır. Posta işleminin ortasında kopan bir bağlantı, böyle bir yanıt gönderilmemiş olsa bile 451 gibi ele alınmalıdır.</translation>
    </message>
    <message>
        <source>Exchange Online throttles an IP address that suddenly sends far more than usual and answers 451 4.7.500 Server busy.</source>
        <comment>451 seen 1</comment>
        <translation>Exchange Online, birdenbire olağandan çok daha fazla gönderen bir IP adresinin hızını sınırlar ve “451 4.7.500 Server busy” yanıtını verir.</translation>
    </message>
    <message>
        <source>A spam or virus filter attached as a milter is down, and Postfix with milter_default_action set to tempfail answers 451 4.7.1.</source>
        <comment>451 seen 2</comment>
        <translation>Milter olarak bağlanmış bir spam veya virüs filtresi çalışmıyordur ve milter_default_action ayarı tempfail olan Postfix 451 4.7.1 yanıtını verir.</translation>
    </message>
    <message>
        <source>Postfix cannot store the message and ends the transfer with 451 4.3.0 Error: queue file write error.</source>
        <comment>451 seen 3</comment>
        <translation>Postfix iletiyi saklayamaz ve aktarımı “451 4.3.0 Error: queue file write error” yanıtıyla bitirir.</translation>
    </message>
    <message>
        <source>The SPF check runs into a temporary DNS failure, and the receiver defers the mail with 451 and 4.4.3 or 4.7.24.</source>
        <comment>451 seen 4</comment>
        <translation>SPF denetimi geçici bir DNS hatasıyla karşılaşır ve alıcı sunucu postayı 451 yanıtı ve 4.4.3 veya 4.7.24 koduyla erteler.</translation>
    </message>
    <message>
        <source>Exim sends 451 by default for whatever an access control list defers, so deliberate greylisting there looks like a fault.</source>
        <comment>451 seen 5</comment>
        <translation>Exim, bir erişim denetim listesinin ertelediği her şey için varsayılan olarak 451 gönderir; bu yüzden bilerek uygulanan gri liste orada arıza gibi görünür.</translation>
    </message>
    <message>
        <source>Keep the message queued on the sending server and let it retry; unless the text blames the sending side, nothing there needs changing.</source>
        <comment>451 fix 1</comment>
        <translation>İletiyi gönderen sunucunun kuyruğunda tutun ve yeniden denenmesine izin verin; yanıt metni, gönderen tarafı sorumlu tutmuyorsa orada değiştirilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, go to that moment in the mail log: look for a dead filter, an unreachable database, failed DNS lookups or wrong permissions.</source>
        <comment>451 fix 3</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz posta günlüğünde o ana gidin: Durmuş bir filtre, erişilemeyen bir veritabanı, başarısız DNS sorguları veya yanlış izinler arayın.</translation>
    </message>
    <message>
        <source>If the fault lasts for a day, send the full reply with its time to the postmaster of the receiving domain by another route.</source>
        <comment>451 fix 4</comment>
        <translation>Arıza bir gün sürerse yanıtın tamamını, geliş zamanıyla birlikte, alıcı alan adının postmaster adresine başka bir yoldan gönderin.</translation>
    </message>
    <message>
        <source>For ATRN, ask again later as the customer; only the provider can repair its lookup.</source>
        <comment>451 fix 5</comment>
        <translation>ATRN için, müşteriyseniz daha sonra yeniden isteyin; sorgu arızasını yalnızca sağlayıcı giderebilir.</translation>
    </message>
    <message>
        <source>451 admits that the receiver failed while doing the work and asks for the same try later; choose 450 when mailbox or policy is the obstacle, and 421 when the whole session must end.</source>
        <comment>451 use</comment>
        <translation>451, alıcı tarafın işi yaparken hataya uğradığını kabul eder ve aynı denemenin sonra yinelenmesini ister; engel posta kutusu veya politikaysa 450&apos;yi, bütün oturumun bitmesi gerekiyorsa 421&apos;i seçin.</translation>
    </message>
    <message>
        <source>Insufficient system storage</source>
        <comment>452 name</comment>
        <translation>Sistem depolama alanı yetersiz</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or after the message text</source>
        <comment>452 stage</comment>
        <translation>MAIL FROM, RCPT TO veya ileti metninden sonra</translation>
    </message>
    <message>
        <source>The receiving side lacks room at the moment: on the queue disk, in memory or, as many servers use it, in the recipient&apos;s mailbox. It expects the shortage to pass, which sets 452 apart from 552.</source>
        <comment>452 description 1</comment>
        <translation>Alıcı tarafta şu anda yeterli yer yoktur: kuyruk diskinde, bellekte veya birçok sunucudaki kullanımıyla alıcının posta kutusunda. Alıcı taraf bu darlığın geçmesini bekler; 452&apos;yi 552&apos;den ayıran da budur.</translation>
    </message>
    <message>
        <source>In reply to RCPT TO it often has another cause: the transaction already holds as many recipients as the server takes at once. Those accepted before remain accepted, and the client sends the rest in a further transaction.</source>
        <comment>452 description 2</comment>
        <translation>RCPT TO yanıtı olarak geldiğinde çoğu zaman başka bir nedeni vardır: Posta işlemindeki alıcı sayısı, sunucunun tek seferde kabul ettiği sınıra zaten ulaşmıştır. Daha önce kabul edilenler kabul edilmiş kalır ve istemci geri kalanları başka bir posta işleminde gönderir.</translation>
    </message>
    <message>
        <source>What was refused with 452 stays queued at the sending server. Some servers still say 552 to too many recipients, a mistake that goes back to RFC 821, and a client should take that as temporary too.</source>
        <comment>452 description 3</comment>
        <translation>452 ile reddedilen posta gönderen sunucunun kuyruğunda kalır. Bazı sunucular çok fazla alıcıya hâlâ 552 yanıtı verir; bu, RFC 821&apos;e uzanan bir yanlıştır ve istemci o yanıtı da geçici saymalıdır.</translation>
    </message>
    <message>
        <source>Exchange Server runs low on disk space or memory, goes into back pressure and answers 452 4.3.1 Insufficient system resources.</source>
        <comment>452 seen 1</comment>
        <translation>Exchange Server&apos;da disk alanı veya bellek azalır; sunucu geri basınç (back pressure) durumuna geçer ve “452 4.3.1 Insufficient system resources” yanıtını verir.</translation>
    </message>
    <message>
        <source>Postfix refuses each recipient beyond smtpd_recipient_limit with 452 4.5.3 Error: too many recipients.</source>
        <comment>452 seen 2</comment>
        <translation>Postfix, smtpd_recipient_limit sınırını aşan her alıcıyı “452 4.5.3 Error: too many recipients” yanıtıyla reddeder.</translation>
    </message>
    <message>
        <source>Gmail answers 452 4.2.2 for a recipient whose account is over quota.</source>
        <comment>452 seen 3</comment>
        <translation>Gmail, hesabı kotayı aşmış bir alıcı için 452 4.2.2 yanıtını verir.</translation>
    </message>
    <message>
        <source>Sendmail turns mail away with 452 while its queue disk has fewer free blocks than MinFreeBlocks demands.</source>
        <comment>452 seen 4</comment>
        <translation>Sendmail, kuyruk diskindeki boş blok sayısı MinFreeBlocks ile istenenden az olduğu sürece postayı 452 ile geri çevirir.</translation>
    </message>
    <message>
        <source>A client announces a large message with SIZE in MAIL FROM, and the server has too little free space for it just now.</source>
        <comment>452 seen 5</comment>
        <translation>Bir istemci MAIL FROM komutunda SIZE ile büyük bir ileti bildirir ve sunucuda o sırada bunun için yeterli boş alan yoktur.</translation>
    </message>
    <message>
        <source>Look at the enhanced status code and the text: 4.3.1 points to the server&apos;s storage, 4.2.2 to a full mailbox, 4.5.3 to too many recipients.</source>
        <comment>452 fix 1</comment>
        <translation>Gelişmiş durum koduna ve metne bakın: 4.3.1 sunucunun depolama alanına, 4.2.2 dolu bir posta kutusuna, 4.5.3 ise çok fazla alıcıya işaret eder.</translation>
    </message>
    <message>
        <source>As the sending server&apos;s admin, leave the mail in the queue: the software sends it again, and refused recipients go out in a later transaction.</source>
        <comment>452 fix 2</comment>
        <translation>Gönderen sunucunun yöneticisiyseniz postayı kuyrukta bırakın: Yazılım onu yeniden gönderir, reddedilen alıcıların postası da daha sonraki bir posta işleminde gider.</translation>
    </message>
    <message>
        <source>If your own program speaks SMTP, split long recipient lists; RFC 5321 obliges every server to take at least 100 recipients in one transaction.</source>
        <comment>452 fix 3</comment>
        <translation>SMTP&apos;yi kendi programınız konuşuyorsa uzun alıcı listelerini bölün; RFC 5321 her sunucuyu tek posta işleminde en az 100 alıcı almakla yükümlü kılar.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, free or add disk space and memory, and review the threshold that triggers the refusal.</source>
        <comment>452 fix 4</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz disk alanı ve bellek boşaltın veya ekleyin, reddi tetikleyen eşiği de gözden geçirin.</translation>
    </message>
    <message>
        <source>If the mailbox is full, reach the recipient by another route: only the recipient or the recipient&apos;s admin can make room.</source>
        <comment>452 fix 5</comment>
        <translation>Posta kutusu doluysa alıcıya başka bir yoldan ulaşın: Yalnızca alıcı veya alıcı sunucunun yöneticisi yer açabilir.</translation>
    </message>
    <message>
        <source>452 fits a lack of space that will pass, and recipients beyond the limit of one transaction, whereas 552 is the lasting refusal of a message that is too large or exceeds a quota.</source>
        <comment>452 use</comment>
        <translation>452, geçecek bir yer yetersizliğine ve tek posta işleminin sınırını aşan alıcılara uygundur; 552 ise çok büyük olan veya bir kotayı aşan iletinin kalıcı reddidir.</translation>
    </message>
    <message>
        <source>You have no mail</source>
        <comment>453 name</comment>
        <translation>Postanız yok</translation>
    </message>
    <message>
        <source>ATRN</source>
        <comment>453 stage</comment>
        <translation>ATRN</translation>
    </message>
    <message>
        <source>With ATRN a customer with a changing IP address, once logged in, asks its provider for the mail held there. 453 answers that nothing is queued for any of the requested domains.</source>
        <comment>453 description 1</comment>
        <translation>IP adresi değişen bir müşteri, oturum açtıktan sonra, sağlayıcısında tutulan postayı ATRN ile ister. 453, istenen alan adlarının hiçbiri için kuyrukta bir şey olmadığını bildirir.</translation>
    </message>
    <message>
        <source>In spite of the 4 nothing has failed: the login and the domains are in order, and no mail is delayed or lost. Client and server do not swap roles, so the customer ends the session and asks again at its next regular time.</source>
        <comment>453 description 2</comment>
        <translation>Baştaki 4&apos;e karşın hiçbir şey başarısız olmamıştır: Oturum açmada ve alan adlarında sorun yoktur, hiçbir posta gecikmemiş veya kaybolmamıştır. İstemci ile sunucu rol değiştirmez; müşteri oturumu bitirir ve bir sonraki olağan zamanında yeniden sorar.</translation>
    </message>
    <message>
        <source>The registry of enhanced status codes also puts 453 next to X.3.2, a system that takes no mail, but no SMTP specification defines such a use.</source>
        <comment>453 description 3</comment>
        <translation>Gelişmiş durum kodlarının kayıt defteri 453&apos;ü, posta almayan bir sistemi gösteren X.3.2&apos;nin yanına da koyar, ama hiçbir SMTP belirtimi böyle bir kullanım tanımlamaz.</translation>
    </message>
    <message>
        <source>A branch office asks its provider for mail at fixed intervals, and nothing has come in since the last time.</source>
        <comment>453 seen 1</comment>
        <translation>Bir şube, sağlayıcısından belirli aralıklarla postasını ister ve son seferden beri hiçbir şey gelmemiştir.</translation>
    </message>
    <message>
        <source>ATRN without a domain, which covers every domain of the login, finds all their queues empty.</source>
        <comment>453 seen 2</comment>
        <translation>Alan adı belirtmeyen ve böylece oturum açılan hesabın bütün alan adlarını kapsayan bir ATRN, hepsinin kuyruğunu boş bulur.</translation>
    </message>
    <message>
        <source>A fetch program counts each reply that begins with 4 as a failure and raises an alarm after every empty poll.</source>
        <comment>453 seen 3</comment>
        <translation>Posta alan bir program, 4 ile başlayan her yanıtı hata sayar ve boş dönen her sorgulamadan sonra alarm verir.</translation>
    </message>
    <message>
        <source>Do nothing: an empty queue is a normal answer, and the next scheduled ATRN asks again.</source>
        <comment>453 fix 1</comment>
        <translation>Hiçbir şey yapmayın: Boş kuyruk olağan bir yanıttır ve zamanı gelen bir sonraki ATRN yeniden sorar.</translation>
    </message>
    <message>
        <source>If mail was expected, check on the customer&apos;s side that the MX records of the domain point to the provider and that ATRN named the right domain.</source>
        <comment>453 fix 2</comment>
        <translation>Posta bekleniyorduysa müşteri tarafında, alan adının MX kayıtlarının sağlayıcıyı gösterdiğini ve ATRN komutunda doğru alan adının belirtildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>If mail is still missing, have the provider&apos;s admin search the outgoing queue for that domain.</source>
        <comment>453 fix 3</comment>
        <translation>Posta hâlâ eksikse sağlayıcının yöneticisinden giden posta kuyruğunda o alan adını aramasını isteyin.</translation>
    </message>
    <message>
        <source>453 is how ATRN says that login and domains are fine and no mail is waiting; 450 refuses the request, and 451 comes when the provider cannot check the domains.</source>
        <comment>453 use</comment>
        <translation>453, ATRN gönderen istemciye oturum açmada ve alan adlarında sorun olmadığını, ancak bekleyen posta bulunmadığını bildirir; 450 isteği reddeder, 451 ise sağlayıcı alan adlarını denetleyemediğinde gelir.</translation>
    </message>
    <message>
        <source>TLS or authentication temporarily unavailable</source>
        <comment>454 name</comment>
        <translation>TLS veya kimlik doğrulama geçici olarak kullanılamıyor</translation>
    </message>
    <message>
        <source>STARTTLS or AUTH</source>
        <comment>454 stage</comment>
        <translation>STARTTLS veya AUTH</translation>
    </message>
    <message>
        <source>Reply to STARTTLS</source>
        <comment>454 context 1</comment>
        <translation>STARTTLS yanıtı</translation>
    </message>
    <message>
        <source>The server offers encryption but cannot start it now, for instance because it cannot read its certificate or key; the connection remains in plain text.</source>
        <comment>454 meaning 1</comment>
        <translation>Sunucu şifreleme sunar ama şu anda başlatamaz, örneğin sertifikasını veya anahtarını okuyamıyordur; bağlantı düz metin olarak kalır.</translation>
    </message>
    <message>
        <source>Reply to AUTH</source>
        <comment>454 context 2</comment>
        <translation>AUTH yanıtı</translation>
    </message>
    <message>
        <source>The server could not check the login because of a fault of its own; the user name and password may be perfectly right.</source>
        <comment>454 meaning 2</comment>
        <translation>Sunucu, kendisinden kaynaklanan bir arıza yüzünden oturum açma isteğini denetleyememiştir; kullanıcı adı ve parola tümüyle doğru olabilir.</translation>
    </message>
    <message>
        <source>The session stays open, and no mail has been transferred. After STARTTLS the client decides: go on unencrypted, try later or give up; a client bound to TLS by MTA-STS, DANE or its own settings must not fall back to plain text.</source>
        <comment>454 description 2</comment>
        <translation>Oturum açık kalır ve hiçbir posta aktarılmamıştır. STARTTLS sonrasında kararı istemci verir: şifresiz sürdürmek, daha sonra denemek veya denemeyi bırakmak; MTA-STS, DANE veya kendi ayarları gereği TLS kullanmak zorunda olan istemci düz metne dönmemelidir.</translation>
    </message>
    <message>
        <source>Asking the user for another password is wrong here; that belongs to 535. Postfix also sends 454 4.7.1 Relay access denied, and that one does not pass by itself.</source>
        <comment>454 description 3</comment>
        <translation>Burada kullanıcıdan başka bir parola istemek yanlıştır; o, 535&apos;e özgüdür. Postfix “454 4.7.1 Relay access denied” yanıtını da gönderir ve o durum kendiliğinden geçmez.</translation>
    </message>
    <message>
        <source>Postfix cannot load its certificate or private key and answers STARTTLS with 454 4.7.0 TLS not available due to local problem.</source>
        <comment>454 seen 1</comment>
        <translation>Postfix, sertifikasını veya özel anahtarını yükleyemez ve STARTTLS komutuna “454 4.7.0 TLS not available due to local problem” yanıtını verir.</translation>
    </message>
    <message>
        <source>Dovecot, which checks the passwords for Postfix, has just been restarted, and AUTH gets 454 4.7.0 Temporary authentication failure.</source>
        <comment>454 seen 2</comment>
        <translation>Parolaları Postfix adına denetleyen Dovecot az önce yeniden başlatılmıştır ve AUTH komutu “454 4.7.0 Temporary authentication failure” yanıtını alır.</translation>
    </message>
    <message>
        <source>Gmail replies 454 4.7.0 when a temporary problem on its side keeps it from authenticating a user.</source>
        <comment>454 seen 3</comment>
        <translation>Gmail, kendi tarafındaki geçici bir sorun nedeniyle bir kullanıcının kimliğini doğrulayamadığında 454 4.7.0 yanıtını verir.</translation>
    </message>
    <message>
        <source>A client that is neither logged in nor in a trusted network tries to relay through Postfix with default settings and reads 454 4.7.1 Relay access denied.</source>
        <comment>454 seen 4</comment>
        <translation>Oturum açmamış ve güvenilen bir ağda da bulunmayan bir istemci, varsayılan ayarlarla çalışan Postfix üzerinden aktarma (relay) yapmaya çalışır ve “454 4.7.1 Relay access denied” yanıtını görür.</translation>
    </message>
    <message>
        <source>An attacker on the path forges a refusal of STARTTLS to make the client continue in plain text.</source>
        <comment>454 seen 5</comment>
        <translation>Yol üzerindeki bir saldırgan, istemcinin düz metinle devam etmesini sağlamak için sahte bir STARTTLS reddi üretir.</translation>
    </message>
    <message>
        <source>As the admin of the server that replied, read its log: after STARTTLS look at certificate, key and file permissions, after AUTH at the authentication or directory service.</source>
        <comment>454 fix 1</comment>
        <translation>Yanıtı veren sunucunun yöneticisiyseniz sunucunun günlüğünü okuyun: STARTTLS sonrasında sertifikaya, anahtara ve dosya izinlerine, AUTH sonrasında kimlik doğrulama veya dizin hizmetine bakın.</translation>
    </message>
    <message>
        <source>As the mail user or the sending server&apos;s admin, keep the password, wait and try again.</source>
        <comment>454 fix 2</comment>
        <translation>Posta kullanıcısıysanız veya gönderen sunucunun yöneticisiyseniz parolayı değiştirmeyin, bekleyin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Decide beforehand what the client does without TLS: opportunistic delivery may go on in plain text, while required TLS means keeping the mail in the queue.</source>
        <comment>454 fix 3</comment>
        <translation>TLS olmadığında istemcinin ne yapacağına önceden karar verin: Fırsatçı (opportunistic) teslimat düz metinle sürebilir, zorunlu TLS ise postayı kuyrukta tutmak demektir.</translation>
    </message>
    <message>
        <source>454 means that STARTTLS or AUTH is offered but does not work at the moment; wrong credentials are answered with 535, a missing login or missing TLS with 530.</source>
        <comment>454 use</comment>
        <translation>454, STARTTLS veya AUTH özelliğinin sunulduğunu ama şu anda çalışmadığını bildirir; yanlış kimlik bilgilerine 535, eksik olan oturum açma veya TLS adımına 530 yanıtı verilir.</translation>
    </message>
    <message>
        <source>Server unable to accommodate parameters</source>
        <comment>455 name</comment>
        <translation>Sunucu parametreleri karşılayamıyor</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <comment>455 stage</comment>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>The MAIL FROM or RCPT TO line carries a parameter of an SMTP extension, such as BODY, SMTPUTF8 or NOTIFY. The server knows it and usually honors it, but for some reason cannot do so now.</source>
        <comment>455 description 1</comment>
        <translation>MAIL FROM veya RCPT TO satırı, BODY, SMTPUTF8 veya NOTIFY gibi, bir SMTP uzantısına ait parametre taşır. Sunucu onu tanır ve genellikle gereğini yapar, ama herhangi bir nedenle şu anda yapamaz.</translation>
    </message>
    <message>
        <source>Neither the address nor the content has been judged. After MAIL FROM there is no transaction, after RCPT TO only that recipient is missing, and the mail concerned stays in the sending server&apos;s queue.</source>
        <comment>455 description 2</comment>
        <translation>Ne adres ne de içerik değerlendirilmiştir. MAIL FROM sonrasında ortada bir posta işlemi yoktur, RCPT TO sonrasında yalnızca o alıcı eksiktir; ilgili posta gönderen sunucunun kuyruğunda kalır.</translation>
    </message>
    <message>
        <source>It is easily mistaken for 555, which rejects a parameter the server does not support, so that retrying is useless. Some parameters have a reply of their own: too little space for a declared SIZE is 452.</source>
        <comment>455 description 3</comment>
        <translation>555 ile kolayca karıştırılır; 555, sunucunun desteklemediği bir parametreyi reddeder, bu yüzden orada yeniden denemek yararsızdır. Bazı parametrelerin kendi yanıtı vardır: Bildirilen SIZE için yer yetersizse yanıt 452&apos;dir.</translation>
    </message>
    <message>
        <source>A gateway announces an extension in EHLO, but the system behind it that does the work is down.</source>
        <comment>455 seen 1</comment>
        <translation>Bir ağ geçidi EHLO yanıtında bir uzantı duyurur, ama arkasında asıl işi yapan sistem devre dışıdır.</translation>
    </message>
    <message>
        <source>A simple server answers every bad parameter with 455 although it will never support it, and the mail is retried in vain until it expires.</source>
        <comment>455 seen 2</comment>
        <translation>Basit bir sunucu, hiçbir zaman desteklemeyecek olsa da her hatalı parametreye 455 yanıtı verir ve posta, süresi dolana kadar boşuna yeniden denenir.</translation>
    </message>
    <message>
        <source>Let the sending server&apos;s queue retry the message unchanged.</source>
        <comment>455 fix 1</comment>
        <translation>Gönderen sunucunun iletiyi değiştirmeden kuyruğundan yeniden denemesine izin verin.</translation>
    </message>
    <message>
        <source>If every try ends in 455, compare the parameters in the session log with the EHLO reply, and test once without optional ones such as NOTIFY or RET.</source>
        <comment>455 fix 2</comment>
        <translation>Her deneme 455 ile bitiyorsa oturum günlüğündeki parametreleri EHLO yanıtıyla karşılaştırın ve NOTIFY veya RET gibi isteğe bağlı olanları çıkararak bir kez sınayın.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, restore the part that handles the extension, or stop announcing it in EHLO until it works again.</source>
        <comment>455 fix 3</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz uzantıyı işleyen bileşeni çalışır duruma getirin veya yeniden çalışana kadar uzantıyı EHLO yanıtında duyurmayı bırakın.</translation>
    </message>
    <message>
        <source>455 postpones a MAIL FROM or RCPT TO because a supported parameter cannot be served now, while 555 rejects a parameter that the server does not know or implement.</source>
        <comment>455 use</comment>
        <translation>455, desteklenen bir parametre şu anda karşılanamadığı için MAIL FROM veya RCPT TO komutunu erteler; 555 ise sunucunun tanımadığı veya desteklemediği bir parametreyi reddeder.</translation>
    </message>
    <message>
        <source>Retry over IPv4</source>
        <comment>456 name</comment>
        <translation>IPv4 üzerinden yeniden deneyin</translation>
    </message>
    <message>
        <source>Mail transaction</source>
        <comment>456 stage</comment>
        <translation>Posta işlemi</translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-martin-smtp-ipv6-to-ipv4-fallback</source>
        <comment>456 origin</comment>
        <translation>Süresi dolmuş İnternet Taslağı draft-martin-smtp-ipv6-to-ipv4-fallback</translation>
    </message>
    <message>
        <source>456 was proposed in an Internet-Draft that expired without becoming an RFC. As its phrase says, the client is to send the message again at once over IPv4.</source>
        <comment>456 description 1</comment>
        <translation>456, RFC&apos;ye dönüşmeden süresi dolan bir İnternet Taslağında önerilmiştir. Açıklama ifadesine göre istemcinin iletiyi hemen IPv4 üzerinden yeniden göndermesi beklenir.</translation>
    </message>
    <message>
        <source>A client that has never heard of the number sees a temporary failure: the message is not accepted, stays in its queue and is tried again later. Nothing obliges it to change the IP version for that.</source>
        <comment>456 description 2</comment>
        <translation>Bu kodu hiç duymamış bir istemci geçici bir hata görür: İleti kabul edilmemiştir, istemcinin kuyruğunda kalır ve daha sonra yeniden denenir. İstemciyi bunun için IP sürümünü değiştirmeye zorlayan bir şey yoktur.</translation>
    </message>
    <message>
        <source>A server that follows the expired draft turns a message away and asks for another try over IPv4.</source>
        <comment>456 seen 1</comment>
        <translation>Süresi dolmuş taslağı izleyen bir sunucu iletiyi geri çevirir ve IPv4 üzerinden bir deneme daha yapılmasını ister.</translation>
    </message>
    <message>
        <source>A bounce parser such as Sisimai knows the number from the draft and lists it among the SMTP reply codes.</source>
        <comment>456 seen 2</comment>
        <translation>Sisimai gibi bir iade iletisi ayrıştırıcısı bu kodu taslaktan tanır ve SMTP yanıt kodları arasında sıralar.</translation>
    </message>
    <message>
        <source>As a server author, use 450 or 451 with an explanation in the text, because clients know these.</source>
        <comment>456 fix 3</comment>
        <translation>Sunucu geliştiricisiyseniz metninde açıklama bulunan bir 450 veya 451 kullanın, çünkü istemciler bunları tanır.</translation>
    </message>
    <message>
        <source>456 belongs to no standard, so a server does better with 450 or 451 and a clear text, and a client may take it as a hint to try IPv4.</source>
        <comment>456 use</comment>
        <translation>456 hiçbir standarda ait değildir; bu nedenle sunucunun açık bir metinle 450 veya 451 vermesi daha iyidir, istemci ise onu IPv4 üzerinden deneme ipucu sayabilir.</translation>
    </message>
    <message>
        <source>Unable to queue messages for node</source>
        <comment>458 name</comment>
        <translation>Düğüm için iletiler kuyruğa alınamıyor</translation>
    </message>
    <message>
        <source>ETRN</source>
        <comment>458 stage</comment>
        <translation>ETRN</translation>
    </message>
    <message>
        <source>ETRN asks a server to start sending the mail that it holds for a node, as a site with a part-time connection does when it comes online. 458 says that the server could not start this queue run.</source>
        <comment>458 description 1</comment>
        <translation>ETRN, bir sunucudan bir düğüm için tuttuğu postayı göndermeye başlamasını ister; bağlantısı sürekli olmayan bir kuruluş çevrimiçi olduğunda bunu yapar. 458, sunucunun bu kuyruğu işlemeye başlayamadığını söyler.</translation>
    </message>
    <message>
        <source>Mail that is waiting there has not been touched. It still leaves with the regular queue runs of that server; only the early start did not happen.</source>
        <comment>458 description 2</comment>
        <translation>Orada bekleyen postaya dokunulmamıştır. O sunucu kuyruğunu olağan zamanında işlediğinde posta yine yola çıkar; yalnızca erken başlatma gerçekleşmemiştir.</translation>
    </message>
    <message>
        <source>The SMTP server of Postfix cannot reach its flush service and answers ETRN with 458 Unable to queue messages.</source>
        <comment>458 seen 1</comment>
        <translation>Postfix&apos;in SMTP sunucusu flush hizmetine ulaşamaz ve ETRN komutuna “458 Unable to queue messages” yanıtını verir.</translation>
    </message>
    <message>
        <source>A primary mail server comes back online and sends ETRN to its backup MX, whose queue manager is not running.</source>
        <comment>458 seen 2</comment>
        <translation>Birincil posta sunucusu yeniden çevrimiçi olur ve kuyruk yöneticisi çalışmayan yedek MX sunucusuna ETRN gönderir.</translation>
    </message>
    <message>
        <source>As the admin of the client, send ETRN again later: the mail is still on the other server.</source>
        <comment>458 fix 1</comment>
        <translation>İstemcinin yöneticisiyseniz ETRN komutunu daha sonra yeniden gönderin: Posta hâlâ öteki sunucudadır.</translation>
    </message>
    <message>
        <source>Check that ETRN names the node by its full domain name, and send one ETRN for each name under which mail may be queued.</source>
        <comment>458 fix 2</comment>
        <translation>ETRN komutunun düğümü tam alan adıyla belirttiğini kontrol edin ve postanın kuyruğa alınmış olabileceği her ad için ayrı bir ETRN gönderin.</translation>
    </message>
    <message>
        <source>As the admin of the server that holds the mail, look at the queue manager, in Postfix at the flush service too, and at the log of that moment.</source>
        <comment>458 fix 3</comment>
        <translation>Postayı tutan sunucunun yöneticisiyseniz kuyruk yöneticisine, Postfix&apos;te ayrıca flush hizmetine ve günlükte o ana ait satırlara bakın.</translation>
    </message>
    <message>
        <source>458 reports that the server could not start the queue that ETRN asked for; when the node or client is not entitled to ask, 459 says so and gives the reason.</source>
        <comment>458 use</comment>
        <translation>458, sunucunun ETRN ile istenen kuyruğu işlemeye başlayamadığını bildirir; düğümün veya istemcinin bunu istemeye hakkı yoksa 459 bunu söyler ve nedenini belirtir.</translation>
    </message>
    <message>
        <source>Node not allowed</source>
        <comment>459 name</comment>
        <translation>Düğüme izin verilmiyor</translation>
    </message>
    <message>
        <source>ETRN</source>
        <comment>459 stage</comment>
        <translation>ETRN</translation>
    </message>
    <message>
        <source>The server knows ETRN but refuses to run its queue for this node. Usually it serves only a list of clients or domains, and this one is not on it; the text should name the reason.</source>
        <comment>459 description 1</comment>
        <translation>Sunucu ETRN komutunu tanır ama kuyruğunu bu düğüm için işlemeyi reddeder. Genellikle yalnızca bir listedeki istemcilere veya alan adlarına hizmet verir ve bu düğüm o listede yoktur; metnin nedeni belirtmesi gerekir.</translation>
    </message>
    <message>
        <source>Held mail is not affected and keeps to the normal delivery attempts. Although the code begins with 4, the same ETRN succeeds only after somebody has corrected the name or the list.</source>
        <comment>459 description 2</comment>
        <translation>Tutulan posta etkilenmez ve olağan teslimat denemelerine göre ilerler. Kod 4 ile başlasa da aynı ETRN ancak birisi adı veya listeyi düzelttikten sonra başarılı olur.</translation>
    </message>
    <message>
        <source>Postfix answers 459 when ETRN asks for a domain that fast_flush_domains does not contain.</source>
        <comment>459 seen 1</comment>
        <translation>ETRN, fast_flush_domains içinde bulunmayan bir alan adı için istekte bulunduğunda Postfix 459 yanıtını verir.</translation>
    </message>
    <message>
        <source>The server cannot resolve the node name in the command and says so after the code.</source>
        <comment>459 seen 2</comment>
        <translation>Sunucu komuttaki düğüm adını çözümleyemez ve bunu koddan sonra belirtir.</translation>
    </message>
    <message>
        <source>A client puts @ before a domain to release the mail of all its subdomains, and the server does not grant it that.</source>
        <comment>459 seen 3</comment>
        <translation>Bir istemci, tüm alt alan adlarının postasını serbest bıraktırmak için alan adının önüne @ koyar, ama sunucu ona bu izni vermez.</translation>
    </message>
    <message>
        <source>As the admin of the client, read the reason in the reply and check that the node name is complete and correct.</source>
        <comment>459 fix 1</comment>
        <translation>İstemcinin yöneticisiyseniz yanıttaki nedeni okuyun ve düğüm adının eksiksiz ve doğru olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>As the admin of the server that holds the mail, add the domain or client to the list for ETRN, in Postfix fast_flush_domains and smtpd_etrn_restrictions.</source>
        <comment>459 fix 2</comment>
        <translation>Postayı tutan sunucunun yöneticisiyseniz alan adını veya istemciyi ETRN için kullanılan listeye, Postfix&apos;te fast_flush_domains ve smtpd_etrn_restrictions ayarlarına ekleyin.</translation>
    </message>
    <message>
        <source>Send ETRN again after the change; until then, wait for the regular delivery attempts.</source>
        <comment>459 fix 3</comment>
        <translation>Değişiklikten sonra ETRN komutunu yeniden gönderin; o zamana kadar olağan teslimat denemelerini bekleyin.</translation>
    </message>
    <message>
        <source>459 turns ETRN down for a node or client that is not entitled to it and should state why; if the queue run merely could not be started, 458 is the reply.</source>
        <comment>459 use</comment>
        <translation>459, hakkı olmayan bir düğümün veya istemcinin ETRN isteğini geri çevirir ve nedenini belirtmelidir; yalnızca kuyruğun işlenmesi başlatılamadıysa yanıt 458&apos;dir.</translation>
    </message>
    <message>
        <source>Syntax error, command unrecognized</source>
        <comment>500 name</comment>
        <translation>Sözdizimi hatası, komut tanınmadı</translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>500 stage</comment>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>500 context 1</comment>
        <translation>Genel SMTP</translation>
    </message>
    <message>
        <source>The command word is unknown to the server, or the command line is longer than it accepts. RFC 5321 obliges servers to take command lines of up to 512 octets.</source>
        <comment>500 meaning 1</comment>
        <translation>Sunucu komut sözcüğünü tanımıyordur ya da komut satırı sunucunun kabul ettiğinden uzundur. RFC 5321, sunucuları 512 oktete kadar olan komut satırlarını kabul etmekle yükümlü kılar.</translation>
    </message>
    <message>
        <source>AUTH exchange</source>
        <comment>500 context 2</comment>
        <translation>AUTH alışverişi</translation>
    </message>
    <message>
        <source>A base64 response from the client did not fit into the server&apos;s authentication buffer, so the login failed. Servers with enhanced status codes add 5.5.6.</source>
        <comment>500 meaning 2</comment>
        <translation>İstemcinin gönderdiği base64 yanıtı sunucunun kimlik doğrulama arabelleğine sığmadığı için oturum açma başarısız olmuştur. Gelişmiş durum kodu kullanan sunucular yanıta 5.5.6 kodunu ekler.</translation>
    </message>
    <message>
        <source>The receiving end read a line that it cannot match to any SMTP command, or one too long to read. It did nothing with that line, and the session stays open for the next command.</source>
        <comment>500 description 1</comment>
        <translation>Alıcı taraf, hiçbir SMTP komutuyla eşleştiremediği ya da okunamayacak kadar uzun bir satır almıştır. Bu satırla ilgili hiçbir işlem yapmamıştır; oturum sonraki komut için açık kalır.</translation>
    </message>
    <message>
        <source>On its own, 500 rejects no message. After EHLO it tells the client to fall back to HELO; after a command the client cannot do without, this attempt has failed and the mail stays with the sending server.</source>
        <comment>500 description 2</comment>
        <translation>500 tek başına hiçbir iletiyi reddetmez. EHLO komutundan sonra gelirse istemciye HELO komutuna geri dönmesini söyler; istemcinin vazgeçemeyeceği bir komuttan sonra gelirse bu deneme başarısız olmuştur ve posta gönderen sunucuda kalır.</translation>
    </message>
    <message>
        <source>Between two mail servers, suspect the path before the command: a firewall may have overwritten it, or the two sides have lost step and message text arrives where a command is expected.</source>
        <comment>500 description 3</comment>
        <translation>İki posta sunucusu arasında görülüyorsa kusuru komutta aramadan önce aradaki yoldan kuşkulanın: Bir güvenlik duvarı komutun üzerine yazmış olabilir ya da iki taraf arasındaki eşzamanlılık bozulmuştur ve komut beklenen yere ileti metni geliyordur.</translation>
    </message>
    <message>
        <source>A Cisco ASA with ESMTP inspection overwrites commands it does not allow with X characters, and the mail server behind it answers XXXX with 500.</source>
        <comment>500 seen 1</comment>
        <translation>ESMTP denetimi açık bir Cisco ASA, izin vermediği komutların üzerine X karakterleri yazar; arkasındaki posta sunucusu da gelen XXXX satırına 500 yanıtını verir.</translation>
    </message>
    <message>
        <source>A client announces a BDAT chunk smaller than the data it sends, so the server reads the rest of the message as commands and rejects it line by line.</source>
        <comment>500 seen 2</comment>
        <translation>İstemci, gönderdiği veriden daha küçük bir BDAT parçası bildirir; sunucu da iletinin kalanını komut olarak okur ve satır satır reddeder.</translation>
    </message>
    <message>
        <source>EHLO gets 500 from a very old server that knows only HELO; the client greets again with HELO and carries on.</source>
        <comment>500 seen 3</comment>
        <translation>Yalnızca HELO bilen çok eski bir sunucu EHLO komutuna 500 yanıtını verir; istemci kendini bu kez HELO ile tanıtır ve devam eder.</translation>
    </message>
    <message>
        <source>A client set to implicit TLS connects to port 25 or 587, and some servers answer the bytes of its TLS handshake with 500.</source>
        <comment>500 seen 4</comment>
        <translation>Örtük TLS kullanacak şekilde ayarlanmış bir istemci 25 veya 587 numaralı bağlantı noktasına bağlanır; bazı sunucular gelen TLS el sıkışması baytlarını 500 ile yanıtlar.</translation>
    </message>
    <message>
        <source>A login token longer than the server&apos;s authentication buffer ends the AUTH exchange with 500 5.5.6.</source>
        <comment>500 seen 5</comment>
        <translation>Sunucunun kimlik doğrulama arabelleğinden uzun bir oturum açma belirteci (token), AUTH alışverişinin 500 5.5.6 yanıtıyla sona ermesine yol açar.</translation>
    </message>
    <message>
        <source>Find the exact line that was refused in the sending server&apos;s log or in a session trace, because the reply text may not repeat it.</source>
        <comment>500 fix 1</comment>
        <translation>Reddedilen satırın tam hâlini gönderen sunucunun günlüğünde veya bir oturum dökümünde bulun; çünkü yanıt metni o satırı yinelemeyebilir.</translation>
    </message>
    <message>
        <source>If the command left the client intact and arrived altered, have the firewall&apos;s admin turn off SMTP inspection on that path (inspect esmtp on a Cisco ASA).</source>
        <comment>500 fix 2</comment>
        <translation>Komut istemciden bozulmadan çıkmış ama değişmiş olarak ulaşmışsa güvenlik duvarının yöneticisinden bu yoldaki SMTP denetimini kapatmasını isteyin (Cisco ASA&apos;da inspect esmtp).</translation>
    </message>
    <message>
        <source>Check that port and TLS mode of the client match: 587 starts in clear text and then needs STARTTLS, 465 starts with TLS.</source>
        <comment>500 fix 3</comment>
        <translation>İstemcideki bağlantı noktası ile TLS kipinin birbirine uyduğunu kontrol edin: 587 şifresiz başlar ve ardından STARTTLS gerektirir, 465 ise doğrudan TLS ile başlar.</translation>
    </message>
    <message>
        <source>As the client&apos;s author, send only extension commands that the EHLO reply lists, and keep each command line within 512 octets unless an extension raises the limit.</source>
        <comment>500 fix 4</comment>
        <translation>İstemcinin geliştiricisiyseniz yalnızca EHLO yanıtında listelenen uzantı komutlarını gönderin ve bir uzantı sınırı yükseltmedikçe hiçbir komut satırında 512 okteti aşmayın.</translation>
    </message>
    <message>
        <source>Do not resend the same line; once the cause is gone, the sending server can offer the message again.</source>
        <comment>500 fix 5</comment>
        <translation>Aynı satırı yeniden göndermeyin; neden ortadan kalkınca gönderen sunucu iletiyi yeniden sunabilir.</translation>
    </message>
    <message>
        <source>500 is for a line that matches no command the server knows or that is too long to read; a known command that is not offered gets 502, and a bad argument gets 501.</source>
        <comment>500 use</comment>
        <translation>500, sunucunun bildiği hiçbir komutla eşleşmeyen ya da okunamayacak kadar uzun olan satırlar içindir; bilinen ama sunulmayan bir komuta 502, hatalı bir argümana 501 verilir.</translation>
    </message>
    <message>
        <source>Syntax error in parameters or arguments</source>
        <comment>501 name</comment>
        <translation>Parametrelerde veya argümanlarda sözdizimi hatası</translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>501 stage</comment>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>501 context 1</comment>
        <translation>Genel SMTP</translation>
    </message>
    <message>
        <source>The command is known, but its argument breaks the grammar: a malformed address, an EHLO name with a forbidden character, or an argument where none belongs.</source>
        <comment>501 meaning 1</comment>
        <translation>Komut bilinmektedir ama argümanı sözdizimi kurallarına uymaz: hatalı biçimli bir adres, içinde yasak karakter bulunan bir EHLO adı ya da argüman olmaması gereken yerde verilmiş bir argüman.</translation>
    </message>
    <message>
        <source>Reply to STARTTLS</source>
        <comment>501 context 2</comment>
        <translation>STARTTLS yanıtı</translation>
    </message>
    <message>
        <source>STARTTLS has to stand alone on its line, and this client sent something after it.</source>
        <comment>501 meaning 2</comment>
        <translation>STARTTLS, satırında tek başına bulunmak zorundadır; bu istemci ise ardından bir şey daha göndermiştir.</translation>
    </message>
    <message>
        <source>Reply to AUTH</source>
        <comment>501 context 3</comment>
        <translation>AUTH yanıtı</translation>
    </message>
    <message>
        <source>The client ended the login with a single asterisk, sent invalid base64, or sent an initial response for a mechanism in which the server speaks first.</source>
        <comment>501 meaning 3</comment>
        <translation>İstemci oturum açma işlemini tek bir yıldız işaretiyle sonlandırmış, geçersiz base64 göndermiş ya da ilk sözün sunucuda olduğu bir mekanizma için ilk yanıt (initial response) göndermiştir.</translation>
    </message>
    <message>
        <source>The verb is fine, what follows it is not: typically an address in MAIL FROM or RCPT TO, or the host name in EHLO, does not fit the SMTP grammar.</source>
        <comment>501 description 1</comment>
        <translation>Sorun komut sözcüğünde değil, ardından gelendedir: Çoğunlukla MAIL FROM veya RCPT TO komutundaki adres ya da EHLO komutundaki sunucu adı SMTP sözdizimine uymaz.</translation>
    </message>
    <message>
        <source>A command refused this way changes nothing in the session. A bad RCPT TO costs that one recipient, while a refused EHLO or MAIL FROM stops the delivery, and the message stays with the sending side.</source>
        <comment>501 description 2</comment>
        <translation>Bu biçimde reddedilen bir komut oturumda hiçbir şeyi değiştirmez. Hatalı bir RCPT TO yalnızca o tek alıcıyı devre dışı bırakır; reddedilen bir EHLO veya MAIL FROM ise teslimatı durdurur ve ileti gönderen tarafta kalır.</translation>
    </message>
    <message>
        <source>It says nothing about whether a mailbox exists, because the address could not be parsed far enough to be looked up.</source>
        <comment>501 description 3</comment>
        <translation>Bir posta kutusunun var olup olmadığı hakkında hiçbir şey söylemez; çünkü adres, aranabilecek ölçüde ayrıştırılamamıştır.</translation>
    </message>
    <message>
        <source>Exchange Online answers EHLO with 501 5.5.4 Invalid domain name when a device or script greets it with a bare or malformed computer name.</source>
        <comment>501 seen 1</comment>
        <translation>Bir cihaz veya betik kendini alan adı içermeyen ya da hatalı biçimli bir bilgisayar adıyla tanıttığında Exchange Online, EHLO komutuna “501 5.5.4 Invalid domain name” yanıtını verir.</translation>
    </message>
    <message>
        <source>A server greets with an underscore in its host name, such as mail_gw.example.com, which SMTP does not permit.</source>
        <comment>501 seen 2</comment>
        <translation>Bir sunucu kendini mail_gw.example.com gibi alt çizgi içeren bir adla tanıtır; SMTP buna izin vermez.</translation>
    </message>
    <message>
        <source>An application uses the header text undisclosed-recipients:; as an envelope recipient, and Postfix returns 501 5.1.3 Bad recipient address syntax.</source>
        <comment>501 seen 3</comment>
        <translation>Bir uygulama, üst bilgide kullanılan “undisclosed-recipients:;” metnini zarf alıcısı olarak verir ve Postfix “501 5.1.3 Bad recipient address syntax” yanıtını döndürür.</translation>
    </message>
    <message>
        <source>A script puts a space between the colon of MAIL FROM: and the address; many servers forgive it, a strict one does not.</source>
        <comment>501 seen 4</comment>
        <translation>Bir betik “MAIL FROM:” ifadesindeki iki nokta ile adres arasına boşluk koyar; birçok sunucu bunu hoş görür, katı bir sunucu görmez.</translation>
    </message>
    <message>
        <source>A home-made login script breaks its base64 credentials across two lines, and the server cannot decode them (501 5.5.2).</source>
        <comment>501 seen 5</comment>
        <translation>Elde yazılmış bir oturum açma betiği, base64 ile kodlanmış kimlik bilgilerini iki satıra böler ve sunucu bunları çözemez (501 5.5.2).</translation>
    </message>
    <message>
        <source>Take the refused command from the log and check its address or host name character by character, including spaces, quotes and dots at either end.</source>
        <comment>501 fix 1</comment>
        <translation>Reddedilen komutu günlükten alın; içindeki adresi veya sunucu adını boşluklar, tırnak işaretleri ve iki uçtaki noktalar dâhil karakter karakter kontrol edin.</translation>
    </message>
    <message>
        <source>For EHLO, give the sending host a fully qualified name of letters, digits, hyphens and dots, or an address literal such as [192.0.2.10].</source>
        <comment>501 fix 2</comment>
        <translation>EHLO için gönderen sunucuya harf, rakam, kısa çizgi ve noktalardan oluşan tam nitelikli bir ad ya da [192.0.2.10] gibi bir adres sabiti (address literal) verin.</translation>
    </message>
    <message>
        <source>Correct the malformed address in the address book, import file or application that builds the envelope, and send the message again.</source>
        <comment>501 fix 3</comment>
        <translation>Hatalı biçimli adresi adres defterinde, içe aktarma dosyasında veya zarfı oluşturan uygulamada düzeltin ve iletiyi yeniden gönderin.</translation>
    </message>
    <message>
        <source>For AUTH, encode the credentials as one unbroken base64 string; if the client itself cancelled with an asterisk, look for the reason in the client.</source>
        <comment>501 fix 4</comment>
        <translation>AUTH için kimlik bilgilerini kesintisiz tek bir base64 dizesi olarak kodlayın; işlemi yıldız işaretiyle istemcinin kendisi iptal ettiyse nedeni istemcide arayın.</translation>
    </message>
    <message>
        <source>Do not leave the command to an automatic retry; its outcome changes only when the client&apos;s side changes the argument.</source>
        <comment>501 fix 5</comment>
        <translation>Komutu otomatik yeniden denemeye bırakmayın; sonuç ancak istemci tarafı argümanı değiştirdiğinde değişir.</translation>
    </message>
    <message>
        <source>501 fits when the verb is recognized but its argument cannot be parsed; send 504 for a well-formed argument that is not supported, and 555 for an unknown MAIL FROM or RCPT TO parameter.</source>
        <comment>501 use</comment>
        <translation>501, komut sözcüğü tanındığı hâlde argümanı ayrıştırılamadığında uygundur; biçimi doğru ama desteklenmeyen bir argümana 504, bilinmeyen bir MAIL FROM veya RCPT TO parametresine 555 gönderin.</translation>
    </message>
    <message>
        <source>Command not implemented</source>
        <comment>502 name</comment>
        <translation>Komut desteklenmiyor</translation>
    </message>
    <message>
        <source>VRFY, EXPN, HELP or an extension command</source>
        <comment>502 stage</comment>
        <translation>VRFY, EXPN, HELP veya bir uzantı komutu</translation>
    </message>
    <message>
        <source>In practice the border to 500 is blurred: many Postfix versions answer a word they have never heard of with 502 5.5.2, where RFC 5321 asks for 500.</source>
        <comment>502 description 2</comment>
        <translation>Uygulamada 500 ile aradaki sınır bulanıktır: Birçok Postfix sürümü, hiç bilmediği bir sözcüğe RFC 5321&apos;in istediği 500 yerine 502 5.5.2 yanıtını verir.</translation>
    </message>
    <message>
        <source>VRFY is switched off and Postfix answers 502 5.5.1 VRFY command is disabled, although RFC 5321 asks for 252 when VRFY is disabled for security reasons.</source>
        <comment>502 seen 1</comment>
        <translation>VRFY kapatılmıştır ve Postfix “502 5.5.1 VRFY command is disabled” yanıtını verir; oysa RFC 5321, VRFY güvenlik nedeniyle devre dışı bırakıldığında 252 verilmesini ister.</translation>
    </message>
    <message>
        <source>A client sends STARTTLS to a Postfix server without TLS and gets 502 5.5.1 Error: command not implemented.</source>
        <comment>502 seen 2</comment>
        <translation>Bir istemci, TLS kullanmayan bir Postfix sunucusuna STARTTLS gönderir ve “502 5.5.1 Error: command not implemented” yanıtını alır.</translation>
    </message>
    <message>
        <source>A vulnerability scanner tries VRFY and EXPN and leaves a series of 502 replies in the mail log.</source>
        <comment>502 seen 3</comment>
        <translation>Bir güvenlik açığı tarayıcısı VRFY ve EXPN komutlarını dener ve posta günlüğünde bir dizi 502 yanıtı bırakır.</translation>
    </message>
    <message>
        <source>A provider of on-demand mail relay (ODMR) refuses every command except EHLO, AUTH, ATRN and QUIT.</source>
        <comment>502 seen 4</comment>
        <translation>Talep üzerine posta aktarma (on-demand mail relay, ODMR) hizmeti veren bir sağlayıcı EHLO, AUTH, ATRN ve QUIT dışındaki tüm komutları reddeder.</translation>
    </message>
    <message>
        <source>Compare the refused command with the EHLO reply of the same host and port, and make the client skip extensions that are not listed there.</source>
        <comment>502 fix 1</comment>
        <translation>Reddedilen komutu aynı sunucunun aynı bağlantı noktasında verdiği EHLO yanıtıyla karşılaştırın ve istemcinin orada listelenmeyen uzantıları atlamasını sağlayın.</translation>
    </message>
    <message>
        <source>For STARTTLS or AUTH, make sure the client talks to the intended service: submission on 587 with STARTTLS, or on 465 with implicit TLS.</source>
        <comment>502 fix 2</comment>
        <translation>STARTTLS veya AUTH söz konusuysa istemcinin amaçlanan hizmetle konuştuğundan emin olun: 587 üzerinde STARTTLS ile ya da 465 üzerinde örtük TLS ile ileti gönderimi (submission).</translation>
    </message>
    <message>
        <source>If the server does list the command, report it to that server&apos;s admin; a proxy in front of it may announce more than the server supports.</source>
        <comment>502 fix 3</comment>
        <translation>Sunucu bu komutu gerçekten listeliyorsa durumu o sunucunun yöneticisine bildirin; önündeki bir vekil sunucu (proxy), sunucunun desteklediğinden fazlasını duyuruyor olabilir.</translation>
    </message>
    <message>
        <source>Ignore a 502 to VRFY or EXPN in a log, because mail delivery needs neither of them.</source>
        <comment>502 fix 4</comment>
        <translation>Günlükte VRFY veya EXPN komutuna verilmiş bir 502 görürseniz dikkate almayın; posta teslimatı bunların ikisine de gerek duymaz.</translation>
    </message>
    <message>
        <source>Do not repeat the command in the hope of a different answer; the sending side has to manage without it.</source>
        <comment>502 fix 5</comment>
        <translation>Farklı bir yanıt umuduyla komutu yinelemeyin; gönderen taraf bu komut olmadan idare etmek zorundadır.</translation>
    </message>
    <message>
        <source>502 belongs to a command the server recognizes but does not offer, whereas 500 is for one it has never heard of and 504 for an unsupported argument of one it does offer.</source>
        <comment>502 use</comment>
        <translation>502, sunucunun tanıdığı ama sunmadığı komutlara aittir; hiç bilmediği komutlar için 500, sunduğu bir komutun desteklenmeyen argümanı için 504 kullanılır.</translation>
    </message>
    <message>
        <source>Bad sequence of commands</source>
        <comment>503 name</comment>
        <translation>Hatalı komut sırası</translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>503 stage</comment>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>A valid command came at a moment when it cannot be carried out: RCPT TO before MAIL FROM, DATA without an accepted recipient, AUTH in the middle of a mail transaction or a second time after success.</source>
        <comment>503 description 1</comment>
        <translation>Geçerli bir komut, yerine getirilemeyeceği bir anda gelmiştir: MAIL FROM komutundan önce RCPT TO, kabul edilmiş bir alıcı olmadan DATA, bir posta işleminin ortasında AUTH ya da başarılı bir kimlik doğrulamadan sonra ikinci bir AUTH.</translation>
    </message>
    <message>
        <source>With pipelining the client sends several commands at once, so a 503 can be the mere echo of an earlier refusal. The reply that explains the failure then stands a few lines higher in the session.</source>
        <comment>503 description 2</comment>
        <translation>PIPELINING kullanan istemci birkaç komutu birden gönderir; dolayısıyla 503, daha önceki bir reddin yankısından ibaret olabilir. Bu durumda başarısızlığı açıklayan yanıt oturumda birkaç satır yukarıdadır.</translation>
    </message>
    <message>
        <source>The message was not accepted and the client still holds it. Following misuse of BDAT, or DATA for a BINARYMIME message, the state is uncertain and the client has to send RSET.</source>
        <comment>503 description 3</comment>
        <translation>İleti kabul edilmemiştir ve hâlâ istemcidedir. BDAT yanlış kullanıldığında ya da bir BINARYMIME iletisi için DATA gönderildiğinde durum belirsizleşir ve istemcinin RSET göndermesi gerekir.</translation>
    </message>
    <message>
        <source>Exim answers a pipelined DATA with 503-All RCPT commands were rejected with this error, and quotes the real reason in the lines that follow.</source>
        <comment>503 seen 1</comment>
        <translation>Exim, PIPELINING ile gönderilmiş bir DATA komutuna “503-All RCPT commands were rejected with this error” yanıtını verir ve asıl nedeni izleyen satırlarda aktarır.</translation>
    </message>
    <message>
        <source>Postfix returns 503 5.5.1 Error: authentication not enabled to AUTH on a port without SASL, or before STARTTLS where smtpd_tls_auth_only is set.</source>
        <comment>503 seen 2</comment>
        <translation>Postfix, SASL kullanılmayan bir bağlantı noktasında ya da smtpd_tls_auth_only ayarlıyken STARTTLS komutundan önce gelen AUTH komutuna “503 5.5.1 Error: authentication not enabled” yanıtını döndürür.</translation>
    </message>
    <message>
        <source>A script starts with MAIL FROM, and a Postfix server that requires a greeting answers 503 5.5.1 Error: send HELO/EHLO first.</source>
        <comment>503 seen 4</comment>
        <translation>Bir betik doğrudan MAIL FROM ile başlar; istemcinin önce kendini tanıtmasını şart koşan bir Postfix sunucusu da “503 5.5.1 Error: send HELO/EHLO first” yanıtını verir.</translation>
    </message>
    <message>
        <source>A host that greeted the client with 554 answers every further command except QUIT with 503.</source>
        <comment>503 seen 5</comment>
        <translation>İstemciyi 554 ile karşılayan bir sunucu, bundan sonra QUIT dışındaki her komuta 503 yanıtını verir.</translation>
    </message>
    <message>
        <source>Go back through the session log to the first 4yz or 5yz reply and solve that one; the 503 behind it disappears with it.</source>
        <comment>503 fix 1</comment>
        <translation>Oturum günlüğünde geriye giderek ilk 4yz veya 5yz yanıtını bulun ve o sorunu çözün; ardından gelen 503 de onunla birlikte ortadan kalkar.</translation>
    </message>
    <message>
        <source>If that first reply was a 4yz code, leave the message in the sending server&apos;s queue for a later try; if it was a 5yz code, correct what it names before you send again.</source>
        <comment>503 fix 2</comment>
        <translation>Bu ilk yanıt bir 4yz koduysa iletiyi daha sonraki bir deneme için gönderen sunucunun kuyruğunda bırakın; 5yz koduysa yeniden göndermeden önce belirttiği sorunu giderin.</translation>
    </message>
    <message>
        <source>For a 503 to AUTH, use port 587 or 465, start TLS, send EHLO again, and log in once per session and outside a mail transaction.</source>
        <comment>503 fix 3</comment>
        <translation>AUTH komutuna verilen bir 503 için 587 veya 465 numaralı bağlantı noktasını kullanın, TLS&apos;yi başlatın, EHLO komutunu yeniden gönderin ve kimlik doğrulamayı oturum başına bir kez ve posta işlemi dışında yapın.</translation>
    </message>
    <message>
        <source>As the client&apos;s author, keep to EHLO, MAIL FROM, RCPT TO, DATA, wait for each reply unless the server offers PIPELINING, and abandon a transaction with RSET.</source>
        <comment>503 fix 4</comment>
        <translation>İstemcinin geliştiricisiyseniz EHLO, MAIL FROM, RCPT TO, DATA sırasına uyun, sunucu PIPELINING sunmuyorsa her yanıtı bekleyin ve bir posta işleminden vazgeçmek için RSET kullanın.</translation>
    </message>
    <message>
        <source>503 tells the client that the command is good but comes at the wrong moment, so look at what was refused or left out before it.</source>
        <comment>503 use</comment>
        <translation>503, istemciye komutun doğru olduğunu ama yanlış anda geldiğini söyler; bu nedenle öncesinde neyin reddedildiğine veya atlandığına bakın.</translation>
    </message>
    <message>
        <source>Command parameter not implemented</source>
        <comment>504 name</comment>
        <translation>Komut parametresi desteklenmiyor</translation>
    </message>
    <message>
        <source>AUTH, EHLO or another command</source>
        <comment>504 stage</comment>
        <translation>AUTH, EHLO veya başka bir komut</translation>
    </message>
    <message>
        <source>Support for the command is there, support for this argument is not. With AUTH the argument is the login mechanism: unknown to the server, switched off, or not permitted without TLS.</source>
        <comment>504 description 1</comment>
        <translation>Komutun kendisi desteklenir, ancak bu argümanı desteklenmez. AUTH komutunda argüman, kimlik doğrulama mekanizmasıdır: Sunucu onu bilmiyordur, kapatmıştır ya da TLS olmadan kullanılmasına izin vermiyordur.</translation>
    </message>
    <message>
        <source>Postfix also uses this code for a policy: with its checks for fully qualified names turned on, an EHLO name such as localhost or an address without a full domain draws 504 5.5.2.</source>
        <comment>504 description 2</comment>
        <translation>Postfix bu kodu bir politika için de kullanır: Tam nitelikli ad denetimleri açıkken localhost gibi bir EHLO adı ya da tam alan adı içermeyen bir adres 504 5.5.2 yanıtını alır.</translation>
    </message>
    <message>
        <source>After AUTH it is no verdict on the password, because the mechanism was turned down before any credentials were checked. No mail has been accepted, and the session can continue with a different argument.</source>
        <comment>504 description 3</comment>
        <translation>AUTH komutundan sonra gelirse parola hakkında bir hüküm değildir; çünkü mekanizma, kimlik bilgileri kontrol edilmeden önce geri çevrilmiştir. Hiçbir posta kabul edilmemiştir ve oturum farklı bir argümanla sürebilir.</translation>
    </message>
    <message>
        <source>Exchange answers AUTH LOGIN with 504 5.7.4 Unrecognized authentication type, because the client tried before STARTTLS or the connector does not offer that mechanism.</source>
        <comment>504 seen 1</comment>
        <translation>Exchange, AUTH LOGIN komutuna “504 5.7.4 Unrecognized authentication type” yanıtını verir; çünkü istemci bunu STARTTLS komutundan önce denemiştir ya da bağlayıcı (connector) o mekanizmayı sunmuyordur.</translation>
    </message>
    <message>
        <source>A mail library insists on CRAM-MD5 or NTLM, which the server no longer has in its AUTH list.</source>
        <comment>504 seen 2</comment>
        <translation>Bir posta kitaplığı, sunucunun AUTH listesinde artık bulunmayan CRAM-MD5 veya NTLM mekanizmasında ısrar eder.</translation>
    </message>
    <message>
        <source>For AUTH, read the mechanisms in the EHLO reply given after STARTTLS and set the client to one of them, for example PLAIN, LOGIN, XOAUTH2 or OAUTHBEARER.</source>
        <comment>504 fix 1</comment>
        <translation>AUTH için, STARTTLS komutundan sonra verilen EHLO yanıtındaki mekanizmalara bakın ve istemciyi bunlardan birine ayarlayın; örneğin PLAIN, LOGIN, XOAUTH2 veya OAUTHBEARER.</translation>
    </message>
    <message>
        <source>Turn on TLS in the client (587 with STARTTLS, 465 with implicit TLS), because many servers withhold password mechanisms until the connection is encrypted.</source>
        <comment>504 fix 2</comment>
        <translation>İstemcide TLS&apos;yi açın (587 için STARTTLS, 465 için örtük TLS); çünkü birçok sunucu, bağlantı şifrelenene kadar parola mekanizmalarını sunmaz.</translation>
    </message>
    <message>
        <source>For a host name complaint, set the EHLO name of the sending server to its fully qualified name (myhostname or smtp_helo_name in Postfix).</source>
        <comment>504 fix 3</comment>
        <translation>Sorun sunucu adındaysa gönderen sunucunun EHLO adını kendi tam nitelikli adı olarak ayarlayın (Postfix&apos;te myhostname veya smtp_helo_name).</translation>
    </message>
    <message>
        <source>For an address complaint, add the missing domain in the application that sends the mail.</source>
        <comment>504 fix 4</comment>
        <translation>Sorun bir adresteyse eksik alan adını postayı gönderen uygulamada ekleyin.</translation>
    </message>
    <message>
        <source>If a mechanism that users need is missing from the list, the server&apos;s admin has to enable it; try again only when one side has changed.</source>
        <comment>504 fix 5</comment>
        <translation>Kullanıcıların gerek duyduğu bir mekanizma listede yoksa onu sunucu yöneticisinin etkinleştirmesi gerekir; ancak taraflardan birinde bir değişiklik yapıldıktan sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>504 says that the command is supported but this argument of it is not, which after AUTH means choosing another mechanism or starting TLS; an argument that cannot be parsed gets 501.</source>
        <comment>504 use</comment>
        <translation>504, komutun desteklendiğini ama bu argümanının desteklenmediğini söyler; bu, AUTH komutundan sonra başka bir mekanizma seçmek veya TLS&apos;yi başlatmak demektir. Ayrıştırılamayan bir argümana ise 501 verilir.</translation>
    </message>
    <message>
        <source>Use the correct QHLO ID</source>
        <comment>520 name</comment>
        <translation>Doğru QHLO kimliğini kullanın</translation>
    </message>
    <message>
        <source>Not defined</source>
        <comment>520 stage</comment>
        <translation>Tanımlanmamış</translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-fanf-smtp-quickstart</source>
        <comment>520 origin</comment>
        <translation>Süresi dolmuş İnternet Taslağı draft-fanf-smtp-quickstart</translation>
    </message>
    <message>
        <source>No RFC defines this code. Its phrase comes from the Internet-Draft draft-fanf-smtp-quickstart-01, which expired and was never published as an RFC.</source>
        <comment>520 description 1</comment>
        <translation>Bu kodu tanımlayan bir RFC yoktur. Açıklama ifadesi, süresi dolan ve hiçbir zaman RFC olarak yayımlanmayan draft-fanf-smtp-quickstart-01 adlı İnternet Taslağından gelir.</translation>
    </message>
    <message>
        <source>A client that meets 520 without knowing it looks only at the leading 5 and takes the command as permanently refused. The command had no effect, and any message stays with the sending side.</source>
        <comment>520 description 2</comment>
        <translation>520 ile karşılaşan ve onu bilmeyen bir istemci yalnızca baştaki 5 rakamına bakar ve komutu kalıcı olarak reddedilmiş sayar. Komutun hiçbir etkisi olmamıştır; ortada bir ileti varsa gönderen tarafta kalır.</translation>
    </message>
    <message>
        <source>Nothing more than that can be read from the number itself; where a server adds a text of its own, the text is the only explanation.</source>
        <comment>520 description 3</comment>
        <translation>Kodun kendisinden bundan fazlası okunamaz; sunucu kendine özgü bir metin eklemişse tek açıklama o metindir.</translation>
    </message>
    <message>
        <source>A table of SMTP reply codes lists 520 because its authors also collected codes from expired Internet-Drafts.</source>
        <comment>520 seen 1</comment>
        <translation>Bir SMTP yanıt kodları tablosu 520&apos;yi de listeler; çünkü hazırlayanlar süresi dolmuş İnternet Taslaklarındaki kodları da toplamıştır.</translation>
    </message>
    <message>
        <source>A log shows 520 with a text that does not mention QHLO, so the server has picked the number for a purpose of its own.</source>
        <comment>520 seen 2</comment>
        <translation>Günlükte QHLO&apos;dan söz etmeyen bir metinle 520 görülür; demek ki sunucu bu kodu kendine özgü bir amaçla seçmiştir.</translation>
    </message>
    <message>
        <source>Read the reply text and act on what it says, because the number is not standardized.</source>
        <comment>520 fix 1</comment>
        <translation>Yanıt metnini okuyun ve ne diyorsa ona göre davranın; çünkü kod standartlaştırılmamıştır.</translation>
    </message>
    <message>
        <source>If the text does not help, give the receiving server&apos;s postmaster the full reply with date, time and sending IP address.</source>
        <comment>520 fix 2</comment>
        <translation>Metin yardımcı olmuyorsa yanıtın tamamını tarih, saat ve gönderen IP adresiyle birlikte alıcı sunucunun postmaster adresine iletin.</translation>
    </message>
    <message>
        <source>Leave the refused message out of the retry queue: the sender may send it again after something has been corrected, not before.</source>
        <comment>520 fix 3</comment>
        <translation>Reddedilen iletiyi yeniden deneme kuyruğunun dışında tutun: Gönderen onu ancak bir şey düzeltildikten sonra yeniden gönderebilir, daha önce değil.</translation>
    </message>
    <message>
        <source>520 has no standing in any SMTP standard, so no server should send it, and a client that receives it treats it like any unknown 5yz code.</source>
        <comment>520 use</comment>
        <translation>520&apos;nin hiçbir SMTP standardında yeri yoktur; bu nedenle hiçbir sunucu onu göndermemelidir ve onu alan istemci bilinmeyen herhangi bir 5yz kodu gibi ele alır.</translation>
    </message>
    <message>
        <source>Host does not accept mail</source>
        <comment>521 name</comment>
        <translation>Sunucu posta kabul etmiyor</translation>
    </message>
    <message>
        <source>Connection opened</source>
        <comment>521 stage</comment>
        <translation>Bağlantı açılışı</translation>
    </message>
    <message>
        <source>The client has connected to a machine that takes no mail at all, from anyone, for anyone. The code stands in place of the 220 greeting, so no sender, recipient or message has been mentioned yet.</source>
        <comment>521 description 1</comment>
        <translation>İstemci, hiç kimseden ve hiç kimse için posta almayan bir makineye bağlanmıştır. Kod, 220 karşılamasının yerine gelir; dolayısıyla henüz hiçbir gönderen, alıcı veya ileti belirtilmemiştir.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has no MX record, so the mail went to the address of its web server, where a dummy SMTP service answers 521.</source>
        <comment>521 seen 1</comment>
        <translation>Alıcının alan adında MX kaydı yoktur; bu yüzden posta, alan adının web sunucusunun adresine gitmiş ve oradaki göstermelik bir SMTP hizmeti 521 yanıtını vermiştir.</translation>
    </message>
    <message>
        <source>After a migration an MX record still names the old machine, which now refuses all mail.</source>
        <comment>521 seen 2</comment>
        <translation>Bir sunucu geçişinden sonra bir MX kaydı hâlâ eski makineyi gösterir; o makine ise artık tüm postaları reddeder.</translation>
    </message>
    <message>
        <source>A transport rule, smart host entry or stale DNS answer on the sending server leads to the wrong machine although the domain&apos;s MX records are correct.</source>
        <comment>521 seen 3</comment>
        <translation>Alan adının MX kayıtları doğru olduğu hâlde gönderen sunucudaki bir taşıma kuralı (transport rule), smart host girdisi veya güncelliğini yitirmiş bir DNS yanıtı postayı yanlış makineye yöneltir.</translation>
    </message>
    <message>
        <source>Postfix postscreen with a drop action sends 521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org.</source>
        <comment>521 seen 5</comment>
        <translation>Eylemi drop olarak ayarlanmış Postfix postscreen, “521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org” yanıtını gönderir.</translation>
    </message>
    <message>
        <source>If the text names a blocklist or your IP address, the code is misused: handle it as a block of the sending server and follow the text.</source>
        <comment>521 fix 5</comment>
        <translation>Metinde bir engelleme listesi (blocklist) veya IP adresiniz geçiyorsa kod yanlış kullanılmıştır: Durumu gönderen sunucunun engellenmesi olarak ele alın ve metne uyun.</translation>
    </message>
    <message>
        <source>521 is the greeting of a host that never takes mail for anyone; use 554 to refuse a particular client, 550 to refuse an address, and 556 as a relay when DNS shows that the domain takes no mail.</source>
        <comment>521 use</comment>
        <translation>521, hiç kimse için hiçbir zaman posta almayan bir sunucunun karşılama yanıtıdır; belirli bir istemciyi reddetmek için 554, bir adresi reddetmek için 550 kullanın; DNS, alan adının posta almadığını gösteriyorsa aktarma (relay) sunucusu olarak 556 verin.</translation>
    </message>
    <message>
        <source>Encryption needed (listed for X.7.10)</source>
        <comment>523 name</comment>
        <translation>Şifreleme gerekli (X.7.10 için listelenmiş)</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>523 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>A login was refused because its mechanism needs an encrypted connection first. The number stands only in the enhanced status code registry, beside X.7.10; no SMTP specification defines 523 as a reply.</source>
        <comment>523 description 1</comment>
        <translation>Mekanizması önce şifreli bir bağlantı gerektirdiği için bir oturum açma isteği reddedilmiştir. Kod yalnızca gelişmiş durum kodu kayıt defterinde, X.7.10&apos;un yanında yer alır; hiçbir SMTP belirtimi 523&apos;ü yanıt olarak tanımlamaz.</translation>
    </message>
    <message>
        <source>RFC 5321 obliges a client to treat a code it does not know by the first digit alone, here as a permanent refusal of the command. The useful detail is in 5.7.10 and the text.</source>
        <comment>523 description 2</comment>
        <translation>RFC 5321, istemciyi bilmediği bir kodu yalnızca ilk rakamına göre ele almakla yükümlü kılar; burada bu, komutun kalıcı olarak reddedildiği anlamına gelir. İşe yarayan ayrıntı 5.7.10 kodunda ve metindedir.</translation>
    </message>
    <message>
        <source>No message was accepted. If the client put its credentials on the AUTH line, as AUTH PLAIN can, the password has already crossed the network unencrypted.</source>
        <comment>523 description 3</comment>
        <translation>Hiçbir ileti kabul edilmemiştir. İstemci, AUTH PLAIN ile olabildiği gibi kimlik bilgilerini AUTH satırına koyduysa parola ağdan şifrelenmeden geçmiştir bile.</translation>
    </message>
    <message>
        <source>Servers built on the Go library go-smtp, maddy among them, answer AUTH on an unencrypted connection with 523 5.7.10 TLS is required.</source>
        <comment>523 seen 1</comment>
        <translation>Go kitaplığı go-smtp üzerine kurulu sunucular, örneğin maddy, şifresiz bağlantıda gelen AUTH komutuna “523 5.7.10 TLS is required” yanıtını verir.</translation>
    </message>
    <message>
        <source>An office printer has a username and password configured but TLS switched off, and the submission server refuses the login.</source>
        <comment>523 seen 2</comment>
        <translation>Bir ofis yazıcısında kullanıcı adı ve parola tanımlıdır ama TLS kapalıdır; ileti gönderimi (submission) sunucusu da oturum açma isteğini reddeder.</translation>
    </message>
    <message>
        <source>Set the client to use TLS before it logs in: port 587 with STARTTLS required, or port 465 with implicit TLS.</source>
        <comment>523 fix 1</comment>
        <translation>İstemciyi, oturum açmadan önce TLS kullanacak şekilde ayarlayın: STARTTLS zorunlu tutularak 587 ya da örtük TLS ile 465 numaralı bağlantı noktası.</translation>
    </message>
    <message>
        <source>If the client is already set to STARTTLS, look for a firewall with SMTP inspection that removes STARTTLS from the EHLO reply.</source>
        <comment>523 fix 2</comment>
        <translation>İstemcide STARTTLS zaten seçiliyse EHLO yanıtından STARTTLS satırını silen, SMTP denetimi açık bir güvenlik duvarı olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Replace the password if it was sent over the unencrypted connection.</source>
        <comment>523 fix 3</comment>
        <translation>Parola şifresiz bağlantı üzerinden gönderildiyse onu yenileyin.</translation>
    </message>
    <message>
        <source>523 is what a few servers send with 5.7.10 when a login needs TLS first; as a server&apos;s author, offer AUTH only after TLS and refuse earlier attempts with 504 or 530, which SMTP specifications do define.</source>
        <comment>523 use</comment>
        <translation>523, oturum açmadan önce TLS gerektiğinde birkaç sunucunun 5.7.10 ile birlikte gönderdiği koddur; sunucu geliştiricisiyseniz AUTH komutunu yalnızca TLS&apos;den sonra sunun ve daha erken denemeleri, SMTP belirtimlerinde tanımlı olan 504 veya 530 ile reddedin.</translation>
    </message>
    <message>
        <source>Encryption required (listed for X.7.11)</source>
        <comment>524 name</comment>
        <translation>Şifreleme zorunlu (X.7.11 için listelenmiş)</translation>
    </message>
    <message>
        <source>Beside X.7.11 the enhanced status code registry lists two basic codes, 524 and 538. RFC 4954 defines 538 with that enhanced code; no SMTP specification defines 524 as a reply.</source>
        <comment>524 description 1</comment>
        <translation>Gelişmiş durum kodu kayıt defteri X.7.11&apos;in yanında iki temel kod listeler: 524 ve 538. RFC 4954, 538&apos;i bu gelişmiş kodla tanımlar; 524&apos;ü yanıt olarak tanımlayan bir SMTP belirtimi ise yoktur.</translation>
    </message>
    <message>
        <source>User account disabled (listed for X.7.13)</source>
        <comment>525 name</comment>
        <translation>Kullanıcı hesabı devre dışı (X.7.13 için listelenmiş)</translation>
    </message>
    <message>
        <source>To a client that does not know the number it is a permanent failure by its first digit, and nothing has been sent.</source>
        <comment>525 description 3</comment>
        <translation>Kodu bilmeyen bir istemci için bu, ilk rakamı gereği kalıcı bir hatadır ve hiçbir şey gönderilmemiştir.</translation>
    </message>
    <message>
        <source>Authentication or STARTTLS required</source>
        <comment>530 name</comment>
        <translation>Kimlik doğrulama veya STARTTLS gerekli</translation>
    </message>
    <message>
        <source>MAIL FROM or another command</source>
        <comment>530 stage</comment>
        <translation>MAIL FROM veya başka bir komut</translation>
    </message>
    <message>
        <source>Login required</source>
        <comment>530 context 1</comment>
        <translation>Oturum açma gerekli</translation>
    </message>
    <message>
        <source>Server policy demands a successful AUTH before this command. An on-demand mail relay gives the same answer to ATRN from a client that has not logged in.</source>
        <comment>530 meaning 1</comment>
        <translation>Sunucu politikası, bu komuttan önce başarılı bir AUTH ister. Talep üzerine posta aktarma (ODMR) sunucusu da oturum açmamış bir istemcinin ATRN komutuna aynı yanıtı verir.</translation>
    </message>
    <message>
        <source>TLS required</source>
        <comment>530 context 2</comment>
        <translation>TLS gerekli</translation>
    </message>
    <message>
        <source>Until the connection is encrypted, this service refuses every command except NOOP, EHLO, STARTTLS and QUIT.</source>
        <comment>530 meaning 2</comment>
        <translation>Bu hizmet, bağlantı şifrelenene kadar NOOP, EHLO, STARTTLS ve QUIT dışındaki tüm komutları reddeder.</translation>
    </message>
    <message>
        <source>A step is missing before the command can be accepted: the client has not logged in, or it has not started TLS. The reply text says which of the two.</source>
        <comment>530 description 1</comment>
        <translation>Komutun kabul edilebilmesi için bir adım eksiktir: İstemci ya oturum açmamış ya da TLS&apos;yi başlatmamıştır. Hangisinin eksik olduğunu yanıt metni söyler.</translation>
    </message>
    <message>
        <source>On a public MX host the fault lies with the recipient&apos;s admin: RFC 3207 forbids it to require STARTTLS for mail to its own users, and a demand for a login shuts out every outside sender.</source>
        <comment>530 description 3</comment>
        <translation>Herkese açık bir MX sunucusunda kusur alıcı sunucunun yöneticisindedir: RFC 3207, bu sunucunun kendi kullanıcılarına gelen posta için STARTTLS kullanımını zorunlu tutmasını yasaklar; oturum açma zorunluluğu ise dışarıdaki tüm gönderenlere kapıyı kapatır.</translation>
    </message>
    <message>
        <source>Gmail&apos;s smtp.gmail.com answers MAIL FROM with 530-5.7.0 Authentication Required when the client has sent no login.</source>
        <comment>530 seen 1</comment>
        <translation>Gmail&apos;in smtp.gmail.com sunucusu, istemci oturum açmadan MAIL FROM gönderdiğinde “530-5.7.0 Authentication Required” yanıtını verir.</translation>
    </message>
    <message>
        <source>Exchange Online returns 530 5.7.57 Client not authenticated to send mail to a printer or script that submits without signing in.</source>
        <comment>530 seen 2</comment>
        <translation>Exchange Online, oturum açmadan ileti gönderen bir yazıcıya veya betiğe “530 5.7.57 Client not authenticated to send mail” yanıtını döndürür.</translation>
    </message>
    <message>
        <source>A Postfix submission service with smtpd_tls_security_level = encrypt answers AUTH or MAIL FROM before TLS with 530 5.7.0 Must issue a STARTTLS command first.</source>
        <comment>530 seen 3</comment>
        <translation>smtpd_tls_security_level = encrypt ayarlı bir Postfix ileti gönderimi (submission) hizmeti, TLS&apos;den önce gelen AUTH veya MAIL FROM komutuna “530 5.7.0 Must issue a STARTTLS command first” yanıtını verir.</translation>
    </message>
    <message>
        <source>An on-premises Exchange connector that does not admit anonymous users turns away mail from the Internet with 530 5.7.1 Client was not authenticated.</source>
        <comment>530 seen 4</comment>
        <translation>Anonim kullanıcılara izin vermeyen bir şirket içi Exchange bağlayıcısı, internetten gelen postayı “530 5.7.1 Client was not authenticated” yanıtıyla geri çevirir.</translation>
    </message>
    <message>
        <source>An application has a password configured, but its SMTP library silently skips the login because the server offers AUTH only after TLS.</source>
        <comment>530 seen 5</comment>
        <translation>Bir uygulamada parola tanımlıdır, ancak sunucu AUTH komutunu yalnızca TLS&apos;den sonra sunduğu için uygulamanın SMTP kitaplığı oturum açmayı sessizce atlar.</translation>
    </message>
    <message>
        <source>Configure TLS and a login in the sending client or device: port 587 with STARTTLS or port 465 with implicit TLS, and a username with password or OAuth.</source>
        <comment>530 fix 1</comment>
        <translation>Gönderen istemcide veya cihazda TLS&apos;yi ve oturum açmayı yapılandırın: STARTTLS ile 587 ya da örtük TLS ile 465 numaralı bağlantı noktası ve bir kullanıcı adıyla birlikte parola veya OAuth.</translation>
    </message>
    <message>
        <source>If that is already set, check in a session trace that the client sends STARTTLS, a second EHLO and AUTH before MAIL FROM.</source>
        <comment>530 fix 2</comment>
        <translation>Bunlar zaten ayarlıysa istemcinin MAIL FROM komutundan önce STARTTLS, ikinci bir EHLO ve AUTH gönderdiğini bir oturum dökümünde kontrol edin.</translation>
    </message>
    <message>
        <source>530 asks for a step that has not been taken, login or STARTTLS, whereas 534 and 535 judge a login that was tried.</source>
        <comment>530 use</comment>
        <translation>530, henüz atılmamış bir adımı, yani oturum açmayı veya STARTTLS komutunu ister; 534 ve 535 ise denenmiş bir oturum açma hakkında hüküm verir.</translation>
    </message>
    <message>
        <source>Delivery not authorized (listed for X.7.1)</source>
        <comment>533 name</comment>
        <translation>Teslimat yetkisi yok (X.7.1 için listelenmiş)</translation>
    </message>
    <message>
        <source>X.7.1 means that this sender may not send to this destination, for instance because of a filter on hosts or recipients. A client that does not know 533 goes by the first digit: the command failed for good and the message was not accepted.</source>
        <comment>533 description 2</comment>
        <translation>X.7.1, bu gönderenin bu hedefe gönderemeyeceği anlamına gelir; bunun nedeni örneğin sunuculara veya alıcılara uygulanan bir filtre olabilir. 533&apos;ü bilmeyen bir istemci ilk rakama göre davranır: Komut kalıcı olarak başarısız olmuştur ve ileti kabul edilmemiştir.</translation>
    </message>
    <message>
        <source>Read the text behind the code for the rule that applied, for example a blocked sending host or a recipient who accepts mail only from listed senders.</source>
        <comment>533 fix 1</comment>
        <translation>Hangi kuralın uygulandığını kodun ardındaki metinden okuyun; örneğin gönderen sunucu engellenmiştir ya da alıcı yalnızca listelenen gönderenlerden posta kabul ediyordur.</translation>
    </message>
    <message>
        <source>Authentication mechanism too weak</source>
        <comment>534 name</comment>
        <translation>Kimlik doğrulama mekanizması çok zayıf</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>534 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>What failed is the way of logging in: server policy demands a stronger mechanism for this user. The password may well be correct.</source>
        <comment>534 description 1</comment>
        <translation>Başarısız olan, oturum açma biçimidir: Sunucu politikası bu kullanıcı için daha güçlü bir mekanizma ister. Parola pekâlâ doğru olabilir.</translation>
    </message>
    <message>
        <source>No mail has been accepted, and the client may try a stronger mechanism in the same session. Typing the password again into the same kind of login changes nothing.</source>
        <comment>534 description 2</comment>
        <translation>Hiçbir posta kabul edilmemiştir ve istemci aynı oturumda daha güçlü bir mekanizma deneyebilir. Aynı yöntemle oturum açarken parolayı yeniden yazmak hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Gmail stretches the code: it sends 534 when it wants an app password or a sign-in through the browser.</source>
        <comment>534 description 3</comment>
        <translation>Gmail bu kodun anlamını genişletir: Bir uygulama parolası ya da tarayıcı üzerinden oturum açılmasını istediğinde 534 gönderir.</translation>
    </message>
    <message>
        <source>Gmail asks the user to log in via a web browser and then try again, with 534 and 5.7.9 or 5.7.14.</source>
        <comment>534 seen 2</comment>
        <translation>Gmail, 534 ile birlikte 5.7.9 veya 5.7.14 göndererek kullanıcıdan web tarayıcısı üzerinden oturum açmasını ve ardından yeniden denemesini ister.</translation>
    </message>
    <message>
        <source>Set the client to a mechanism that the server still accepts for this account, for example OAuth 2.0 (XOAUTH2 or OAUTHBEARER), and log in again.</source>
        <comment>534 fix 1</comment>
        <translation>İstemciyi, sunucunun bu hesap için hâlâ kabul ettiği bir mekanizmaya, örneğin OAuth 2.0&apos;a (XOAUTH2 veya OAUTHBEARER) ayarlayın ve yeniden oturum açın.</translation>
    </message>
    <message>
        <source>For Gmail, create an app password, which needs 2-Step Verification, or switch the client to OAuth.</source>
        <comment>534 fix 2</comment>
        <translation>Gmail için 2 Adımlı Doğrulama gerektiren bir uygulama parolası oluşturun ya da istemciyi OAuth&apos;a geçirin.</translation>
    </message>
    <message>
        <source>If the reply text contains a link, open it, sign in with the browser and finish the security check before the next attempt.</source>
        <comment>534 fix 3</comment>
        <translation>Yanıt metni bir bağlantı adresi içeriyorsa sonraki denemeden önce onu açın, tarayıcıda oturum açın ve güvenlik denetimini tamamlayın.</translation>
    </message>
    <message>
        <source>As the server&apos;s admin, list only mechanisms in the EHLO reply that your policy accepts, so that clients do not pick one that must fail.</source>
        <comment>534 fix 4</comment>
        <translation>Sunucu yöneticisiyseniz EHLO yanıtında yalnızca politikanızın kabul ettiği mekanizmaları listeleyin; böylece istemciler başarısız olması kaçınılmaz bir mekanizmayı seçmez.</translation>
    </message>
    <message>
        <source>534 rejects the mechanism and not the password, so send it only when a stronger mechanism could succeed, and keep 535 for credentials that are wrong.</source>
        <comment>534 use</comment>
        <translation>534 parolayı değil mekanizmayı reddeder; bu nedenle onu yalnızca daha güçlü bir mekanizma başarılı olabilecekse gönderin, 535&apos;i ise yanlış kimlik bilgilerine ayırın.</translation>
    </message>
    <message>
        <source>Authentication credentials invalid</source>
        <comment>535 name</comment>
        <translation>Kimlik doğrulama bilgileri geçersiz</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>535 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>The login was tried and failed: username, password or token did not satisfy the server. RFC 4954 also makes 535 the general answer to a failed AUTH when no more specific code fits.</source>
        <comment>535 description 1</comment>
        <translation>Oturum açma denenmiş ve başarısız olmuştur: Sunucu kullanıcı adını, parolayı veya belirteci (token) geçerli bulmamıştır. RFC 4954 ayrıca, daha özgül bir kod uymadığında 535&apos;i başarısız bir AUTH denemesinin genel yanıtı sayar.</translation>
    </message>
    <message>
        <source>It does not prove that the password is wrong. Some services send it as well when SMTP logins are disabled for the account; the enhanced status code and the text show that.</source>
        <comment>535 description 3</comment>
        <translation>Parolanın yanlış olduğunu kanıtlamaz. Bazı hizmetler bu kodu, hesap için SMTP üzerinden oturum açma devre dışı olduğunda da gönderir; durum gelişmiş durum kodundan ve metinden anlaşılır.</translation>
    </message>
    <message>
        <source>Gmail replies 535-5.7.8 Username and Password not accepted to a wrong or revoked app password, or to the account&apos;s normal password.</source>
        <comment>535 seen 1</comment>
        <translation>Gmail, yanlış veya iptal edilmiş bir uygulama parolasına ya da hesabın normal parolasına “535-5.7.8 Username and Password not accepted” yanıtını verir.</translation>
    </message>
    <message>
        <source>Exchange Online answers 535 5.7.139 with SmtpClientAuthentication is disabled for the Tenant, or for the Mailbox, when SMTP AUTH is switched off there.</source>
        <comment>535 seen 2</comment>
        <translation>Exchange Online, SMTP AUTH kiracı veya posta kutusu düzeyinde kapatıldığında “SmtpClientAuthentication is disabled for the Tenant” ya da “for the Mailbox” metniyle 535 5.7.139 yanıtını verir.</translation>
    </message>
    <message>
        <source>After a password change, a scanner or scheduled job keeps logging in with the old password.</source>
        <comment>535 seen 3</comment>
        <translation>Parola değiştirildikten sonra bir belge tarayıcısı veya zamanlanmış görev eski parolayla oturum açmaya çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>The client logs in as alice where the server expects alice@example.com.</source>
        <comment>535 seen 4</comment>
        <translation>Sunucu alice@example.com beklerken istemci alice adıyla oturum açmaya çalışır.</translation>
    </message>
    <message>
        <source>Logs of a public submission server fill with failed logins from unknown addresses: bots guessing passwords, not a user with a problem.</source>
        <comment>535 seen 5</comment>
        <translation>Herkese açık bir ileti gönderimi (submission) sunucusunun günlükleri bilinmeyen adreslerden gelen başarısız oturum açma denemeleriyle dolar: Bu, sorun yaşayan bir kullanıcı değil, parola tahmin eden botlardır.</translation>
    </message>
    <message>
        <source>Enter username and password afresh in the client, try the full email address as the username, and test the same login in the provider&apos;s webmail.</source>
        <comment>535 fix 1</comment>
        <translation>İstemciye kullanıcı adını ve parolayı baştan girin, kullanıcı adı olarak tam e-posta adresini deneyin ve aynı bilgilerle sağlayıcının web postasında oturum açmayı sınayın.</translation>
    </message>
    <message>
        <source>Where the provider no longer accepts the account password over SMTP, use OAuth 2.0 or an app password; Gmail needs one of the two.</source>
        <comment>535 fix 2</comment>
        <translation>Sağlayıcı SMTP üzerinden hesap parolasını artık kabul etmiyorsa OAuth 2.0 veya uygulama parolası kullanın; Gmail bu ikisinden birini şart koşar.</translation>
    </message>
    <message>
        <source>For 535 5.7.139 about SmtpClientAuthentication, the Microsoft 365 admin must enable SMTP AUTH for the mailbox or move the application to another way of sending.</source>
        <comment>535 fix 3</comment>
        <translation>SmtpClientAuthentication ile ilgili 535 5.7.139 için Microsoft 365 yöneticisi posta kutusunda SMTP AUTH özelliğini etkinleştirmeli ya da uygulamayı başka bir gönderim yöntemine taşımalıdır.</translation>
    </message>
    <message>
        <source>If all users fail at once, the server&apos;s admin should check the password database or directory; such a fault deserves 454, so that clients do not ask for new passwords.</source>
        <comment>535 fix 4</comment>
        <translation>Tüm kullanıcılar aynı anda başarısız oluyorsa sunucu yöneticisi parola veritabanını veya dizini kontrol etmelidir; istemcilerin yeni parola sormaması için böyle bir arızaya 454 verilmelidir.</translation>
    </message>
    <message>
        <source>Stop automatic logins until the credentials are corrected, because repeated failures can lock the account or get the client&apos;s IP address blocked.</source>
        <comment>535 fix 5</comment>
        <translation>Kimlik bilgileri düzeltilene kadar otomatik oturum açmaları durdurun; çünkü yinelenen başarısızlıklar hesabı kilitleyebilir veya istemcinin IP adresinin engellenmesine yol açabilir.</translation>
    </message>
    <message>
        <source>535 reports credentials that were tried and failed; a login that was never attempted gets 530, and a server-side fault during the check gets 454.</source>
        <comment>535 use</comment>
        <translation>535, denenmiş ve başarısız olmuş kimlik bilgilerini bildirir; hiç denenmemiş bir oturum açmaya 530, kontrol sırasında sunucu tarafında oluşan bir arızaya 454 verilir.</translation>
    </message>
    <message>
        <source>Encryption required for requested authentication mechanism</source>
        <comment>538 name</comment>
        <translation>İstenen kimlik doğrulama mekanizması için şifreleme zorunlu</translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>538 stage</comment>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>By the time 538 arrives, a client that sent its credentials together with AUTH has already exposed them. No message has been accepted, and the session can go on with STARTTLS.</source>
        <comment>538 description 2</comment>
        <translation>Kimlik bilgilerini AUTH ile birlikte gönderen bir istemci, 538 geldiğinde onları çoktan açığa vurmuştur. Hiçbir ileti kabul edilmemiştir ve oturum STARTTLS ile sürebilir.</translation>
    </message>
    <message>
        <source>The Nodemailer smtp-server library answers AUTH before TLS with 538 Error: Must issue a STARTTLS command first.</source>
        <comment>538 seen 1</comment>
        <translation>Nodemailer&apos;ın smtp-server kitaplığı, TLS&apos;den önce gelen AUTH komutuna “538 Error: Must issue a STARTTLS command first” yanıtını verir.</translation>
    </message>
    <message>
        <source>The Python library aiosmtpd sends 538 5.7.11 to AUTH on an unencrypted connection, unless it is told to allow such logins.</source>
        <comment>538 seen 2</comment>
        <translation>Python kitaplığı aiosmtpd, böyle oturum açma denemelerine izin verecek şekilde ayarlanmadıkça şifresiz bağlantıda gelen AUTH komutuna 538 5.7.11 gönderir.</translation>
    </message>
    <message>
        <source>A mail client with encryption set to none tries to log in on port 587.</source>
        <comment>538 seen 3</comment>
        <translation>Şifreleme seçeneği “yok” olarak ayarlanmış bir posta istemcisi 587 numaralı bağlantı noktasında oturum açmaya çalışır.</translation>
    </message>
    <message>
        <source>Turn on encryption in the sending client: STARTTLS on port 587 or implicit TLS on port 465. The next login then gets past this reply.</source>
        <comment>538 fix 1</comment>
        <translation>Gönderen istemcide şifrelemeyi açın: 587 numaralı bağlantı noktasında STARTTLS ya da 465 numaralı bağlantı noktasında örtük TLS. Sonraki oturum açma denemesi artık bu yanıta takılmaz.</translation>
    </message>
    <message>
        <source>Change the password if the client has already sent it in the clear.</source>
        <comment>538 fix 2</comment>
        <translation>İstemci parolayı daha önce açık metin olarak gönderdiyse parolayı değiştirin.</translation>
    </message>
    <message>
        <source>As the server&apos;s admin, do not announce AUTH PLAIN and AUTH LOGIN before TLS (smtpd_tls_auth_only in Postfix), so that no client reveals a password.</source>
        <comment>538 fix 3</comment>
        <translation>Sunucu yöneticisiyseniz AUTH PLAIN ve AUTH LOGIN mekanizmalarını TLS&apos;den önce duyurmayın (Postfix&apos;te smtpd_tls_auth_only); böylece hiçbir istemci parolasını açığa vurmaz.</translation>
    </message>
    <message>
        <source>538 is retired: hide password mechanisms until TLS is active, and refuse an early AUTH with 504, or with 530 where every command needs STARTTLS first.</source>
        <comment>538 use</comment>
        <translation>538 kullanımdan kalkmıştır: TLS etkin olana kadar parola mekanizmalarını gizleyin ve erken gelen bir AUTH komutunu 504 ile, her komutun önce STARTTLS gerektirdiği yerde ise 530 ile reddedin.</translation>
    </message>
    <message>
        <source>Mailbox unavailable</source>
        <comment>550 name</comment>
        <translation>Posta kutusu kullanılamıyor</translation>
    </message>
    <message>
        <source>This is SMTP&apos;s ordinary permanent refusal: the server will not take the address, the sender or the message, and keeps nothing. What it refused is neither delivered nor queued there; the sending server reports the failure to the author instead of retrying.</source>
        <comment>550 description 1</comment>
        <translation>SMTP&apos;nin olağan kalıcı ret yanıtıdır: Sunucu adresi, göndereni veya iletiyi kabul etmez ve hiçbir şey saklamaz. Reddettiği şey orada ne teslim edilir ne de kuyruğa alınır; gönderen sunucu yeniden denemek yerine başarısızlığı gönderene bildirir.</translation>
    </message>
    <message>
        <source>Two very different causes share the number. Either the mailbox does not exist, usually marked 5.1.1, or a policy turned this sender, client address or message away, usually marked 5.7.x; the enhanced status code and the reason phrase tell which.</source>
        <comment>550 description 2</comment>
        <translation>Birbirinden çok farklı iki neden aynı kodu paylaşır. Ya posta kutusu yoktur (genellikle 5.1.1 ile belirtilir) ya da bir politika bu göndereni, istemci adresini veya iletiyi geri çevirmiştir (genellikle 5.7.x ile belirtilir); hangisi olduğunu gelişmiş durum kodu ile açıklama ifadesi gösterir.</translation>
    </message>
    <message>
        <source>After RCPT TO, 550 rejects that one recipient and leaves the others valid; after the message text it rejects the message for everyone. Dropping a subscriber because of any 550 is a mistake: a DMARC or blocklist refusal says nothing about the mailbox.</source>
        <comment>550 description 3</comment>
        <translation>RCPT TO komutundan sonra gelen 550 yalnızca o alıcıyı reddeder, diğerleri geçerli kalır; ileti metninden sonra gelen 550 ise iletiyi herkes için reddeder. Her 550 yanıtında aboneyi listeden silmek yanlıştır: DMARC veya engelleme listesi (blocklist) kaynaklı bir ret, posta kutusu hakkında hiçbir şey söylemez.</translation>
    </message>
    <message>
        <source>The mailbox does not exist: Postfix answers RCPT TO with 550 5.1.1 &quot;User unknown in local recipient table&quot;, Exchange Online with 550 5.4.1 &quot;Recipient address rejected: Access denied&quot;.</source>
        <comment>550 seen 1</comment>
        <translation>Posta kutusu yoktur: Postfix, RCPT TO komutuna 550 5.1.1 “User unknown in local recipient table”, Exchange Online ise 550 5.4.1 “Recipient address rejected: Access denied” yanıtını verir.</translation>
    </message>
    <message>
        <source>Authentication fails: Gmail sends 550 5.7.26 if neither SPF nor DKIM passes or DMARC forbids the mail, Exchange Online 550 5.7.509 for DMARC; RFC 7372 adds 5.7.20 for DKIM and 5.7.23 for SPF.</source>
        <comment>550 seen 2</comment>
        <translation>E-posta kimlik doğrulaması başarısız olur: SPF ve DKIM denetimlerinin hiçbiri geçilemediğinde veya DMARC postaya izin vermediğinde Gmail 550 5.7.26, Exchange Online ise DMARC nedeniyle 550 5.7.509 gönderir; RFC 7372 bunlara DKIM için 5.7.20&apos;yi, SPF için 5.7.23&apos;ü ekler.</translation>
    </message>
    <message>
        <source>The connecting IP address is on a blocklist: Postfix&apos;s postscreen sends 550 5.7.1 with the name of the list, Exchange Online 550 5.7.606 &quot;Access denied, banned sending IP&quot;.</source>
        <comment>550 seen 3</comment>
        <translation>Bağlanan IP adresi bir engelleme listesindedir: Postfix&apos;in postscreen bileşeni listenin adıyla birlikte 550 5.7.1, Exchange Online ise 550 5.7.606 “Access denied, banned sending IP” gönderir.</translation>
    </message>
    <message>
        <source>A client that has not logged in tries to relay to another domain: Exim says &quot;relay not permitted&quot;, Sendmail 550 5.7.1 &quot;Relaying denied&quot;.</source>
        <comment>550 seen 4</comment>
        <translation>Oturum açmamış bir istemci başka bir alan adına ileti aktartmaya (relay) çalışır: Exim “relay not permitted”, Sendmail ise 550 5.7.1 “Relaying denied” der.</translation>
    </message>
    <message>
        <source>The recipient accepts only certain senders: a Microsoft 365 group closed to outsiders answers with 550 5.7.133 &quot;SenderNotAuthenticatedForGroup&quot;.</source>
        <comment>550 seen 5</comment>
        <translation>Alıcı yalnızca belirli gönderenleri kabul eder: Dışarıya kapalı bir Microsoft 365 grubu 550 5.7.133 “SenderNotAuthenticatedForGroup” yanıtını verir.</translation>
    </message>
    <message>
        <source>Read the enhanced status code before anything else: 5.1.x concerns the address, 5.2.x the mailbox, 5.7.x policy or authentication. Do not resend the message unchanged.</source>
        <comment>550 fix 1</comment>
        <translation>Her şeyden önce gelişmiş durum kodunu okuyun: 5.1.x adresle, 5.2.x posta kutusuyla, 5.7.x politika veya kimlik doğrulamayla ilgilidir. İletiyi değiştirmeden yeniden göndermeyin.</translation>
    </message>
    <message>
        <source>For 5.1.1, have the author correct the spelling or ask the recipient for the current address, and take dead addresses off mailing lists.</source>
        <comment>550 fix 2</comment>
        <translation>5.1.1 için gönderenin adresin yazımını düzeltmesini veya alıcıdan güncel adresini istemesini sağlayın; artık geçerli olmayan adresleri posta listelerinden çıkarın.</translation>
    </message>
    <message>
        <source>For SPF, DKIM or DMARC failures, have the sending domain&apos;s admin list every real sending server in SPF, sign with DKIM, and make one of the two pass for the domain in the From header.</source>
        <comment>550 fix 3</comment>
        <translation>SPF, DKIM veya DMARC hatalarında gönderen alan adının yöneticisi, gerçekten gönderim yapan bütün sunucuları SPF kaydına eklemeli, iletileri DKIM ile imzalamalı ve bu ikisinden birinin From üst bilgisindeki alan adı için geçerli sonuç vermesini sağlamalıdır.</translation>
    </message>
    <message>
        <source>For a blocklist, have the sending server&apos;s admin end the abuse behind the listing, request removal from the list or provider named in the reply, and only then send again.</source>
        <comment>550 fix 4</comment>
        <translation>Engelleme listesi söz konusuysa gönderen sunucunun yöneticisi listelenmeye yol açan kötüye kullanımı sona erdirmeli, yanıtta adı geçen listeden veya sağlayıcıdan kaydın silinmesini istemeli ve ancak bundan sonra yeniden gönderim yapmalıdır.</translation>
    </message>
    <message>
        <source>For a refused relay, log in on port 587 or 465; for a restricted or missing mailbox, ask the recipient&apos;s admin to change it, and quote the complete reply.</source>
        <comment>550 fix 5</comment>
        <translation>Aktarma (relay) reddedildiyse 587 veya 465 numaralı bağlantı noktasında oturum açın; kısıtlı veya bulunmayan bir posta kutusu için alıcı sunucunun yöneticisinden bunu değiştirmesini isteyin ve yanıtın tamamını ekleyin.</translation>
    </message>
    <message>
        <source>550 is the general permanent refusal: send it for a mailbox that does not exist or for a policy that bars the sender, recipient or message, with an enhanced status code that says which.</source>
        <comment>550 use</comment>
        <translation>550 genel kalıcı ret yanıtıdır: Bulunmayan bir posta kutusu için ya da göndereni, alıcıyı veya iletiyi engelleyen bir politika nedeniyle, hangisinin söz konusu olduğunu belirten bir gelişmiş durum koduyla birlikte gönderin.</translation>
    </message>
    <message>
        <source>User not local; try another address</source>
        <comment>551 name</comment>
        <translation>Kullanıcı yerel değil; başka bir adres deneyin</translation>
    </message>
    <message>
        <source>RCPT TO or VRFY</source>
        <comment>551 stage</comment>
        <translation>RCPT TO veya VRFY</translation>
    </message>
    <message>
        <source>A known user has moved: the server names the new address in the reply text but will not pass the mail on. The recipient is refused, nothing is delivered or queued for it, and only mail sent to the new address gets through.</source>
        <comment>551 description 1</comment>
        <translation>Bilinen bir kullanıcının adresi değişmiştir: Sunucu yanıt metninde yeni adresi bildirir, ancak postayı oraya iletmez. Alıcı reddedilir, onun için hiçbir şey teslim edilmez veya kuyruğa alınmaz; yalnızca yeni adrese gönderilen posta yerine ulaşır.</translation>
    </message>
    <message>
        <source>It is the refusing counterpart of 251, where the server accepts the mail and forwards it. For these two codes, unlike almost all others, a program may act on the reply text; yet over an unauthenticated connection an attacker can supply a false address.</source>
        <comment>551 description 2</comment>
        <translation>Sunucunun postayı kabul edip yönlendirdiği 251&apos;in reddeden karşılığıdır. Bir program, diğer kodların neredeyse hepsinden farklı olarak bu iki kodda yanıt metnine göre hareket edebilir; ancak kimliği doğrulanmamış bir bağlantıda saldırgan sahte bir adres verebilir.</translation>
    </message>
    <message>
        <source>A server cannot count on the sender reading the new address, and by naming it may give away what a person or company wants kept private. Plain 550, or forwarding without comment, avoids both problems.</source>
        <comment>551 description 3</comment>
        <translation>Sunucu, gönderenin yeni adresi okuyacağına güvenemez; adresi bildirmekle de bir kişinin veya şirketin gizli kalmasını istediği bir bilgiyi açığa vurabilir. Yalın bir 550 yanıtı veya postanın sessizce yönlendirilmesi bu iki sorunu da önler.</translation>
    </message>
    <message>
        <source>An employee has left, and the former employer&apos;s server names the new address instead of forwarding mail.</source>
        <comment>551 seen 1</comment>
        <translation>Bir çalışan işten ayrılmıştır ve eski işverenin sunucusu postayı yönlendirmek yerine yeni adresi bildirir.</translation>
    </message>
    <message>
        <source>A forwarding service refuses mail that would fail SPF at the next hop, and names the real mailbox so that the sender can write to it directly.</source>
        <comment>551 seen 2</comment>
        <translation>Bir yönlendirme hizmeti, bir sonraki sunucuda SPF denetiminden geçemeyecek postayı reddeder ve gönderen doğrudan yazabilsin diye gerçek posta kutusunu bildirir.</translation>
    </message>
    <message>
        <source>A server refuses to relay with 551 5.7.1 and gives no other address; in effect this is a 550.</source>
        <comment>551 seen 3</comment>
        <translation>Bir sunucu aktarmayı (relay) 551 5.7.1 ile reddeder ve başka bir adres vermez; bu, sonuçta bir 550&apos;dir.</translation>
    </message>
    <message>
        <source>As the author, confirm the new address with the recipient and send the message there; repeating it to the old one cannot work.</source>
        <comment>551 fix 1</comment>
        <translation>İletiyi gönderen sizseniz yeni adresi alıcıya doğrulatın ve iletiyi oraya gönderin; eski adrese yeniden göndermek sonuç veremez.</translation>
    </message>
    <message>
        <source>Correct address books and lists by hand; let software do it only if the server&apos;s identity has been verified, for example through its TLS certificate.</source>
        <comment>551 fix 2</comment>
        <translation>Adres defterlerini ve listeleri elle düzeltin; bunu bir yazılıma ancak sunucunun kimliği, örneğin TLS sertifikasıyla, doğrulanmışsa bırakın.</translation>
    </message>
    <message>
        <source>If the text names no address and speaks of relaying, authenticate on the submission port or use your own provider&apos;s server.</source>
        <comment>551 fix 3</comment>
        <translation>Metin adres vermiyor ve aktarmadan söz ediyorsa ileti gönderimi (submission) bağlantı noktasında kimlik doğrulaması yapın veya kendi sağlayıcınızın sunucusunu kullanın.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, turn 551 off in favor of 550 or silent forwarding wherever new addresses must stay private.</source>
        <comment>551 fix 4</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz yeni adreslerin gizli kalması gereken her yerde 551&apos;i kapatıp yerine 550 veya sessiz yönlendirme kullanın.</translation>
    </message>
    <message>
        <source>551 refuses mail for a moved user and discloses the new address, so it fits only where that address is public; forward with 250 or 251, or refuse with 550, everywhere else.</source>
        <comment>551 use</comment>
        <translation>551, adresi değişmiş bir kullanıcıya gelen postayı reddeder ve yeni adresi açıklar, bu yüzden yalnızca o adresin herkese açık olduğu yerde uygundur; diğer her durumda 250 veya 251 ile yönlendirin ya da 550 ile reddedin.</translation>
    </message>
    <message>
        <source>Exceeded storage allocation</source>
        <comment>552 name</comment>
        <translation>Ayrılan depolama alanı aşıldı</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or after the message text</source>
        <comment>552 stage</comment>
        <translation>MAIL FROM, RCPT TO veya ileti metninden sonra</translation>
    </message>
    <message>
        <source>Storage quota</source>
        <comment>552 context 1</comment>
        <translation>Depolama kotası</translation>
    </message>
    <message>
        <source>The space allotted to the mailbox is used up, so the message cannot be stored until someone at the receiving end makes room.</source>
        <comment>552 meaning 1</comment>
        <translation>Posta kutusuna ayrılan alan dolmuştur; alıcı tarafta biri yer açana kadar ileti saklanamaz.</translation>
    </message>
    <message>
        <source>SIZE extension</source>
        <comment>552 context 2</comment>
        <translation>SIZE uzantısı</translation>
    </message>
    <message>
        <source>The message is larger than the server, or the server on behalf of this recipient, will ever accept; with SIZE it can say so before any data is sent.</source>
        <comment>552 meaning 2</comment>
        <translation>İleti, sunucunun genel olarak veya bu alıcı adına hiçbir zaman kabul etmeyeceği kadar büyüktür; sunucu SIZE sayesinde bunu daha veri gönderilmeden bildirebilir.</translation>
    </message>
    <message>
        <source>Either the recipient&apos;s quota is exhausted or the message is bigger than a limit allows. The refused recipient or message is not stored, and the sending server returns it to the author.</source>
        <comment>552 description 1</comment>
        <translation>Ya alıcının kotası dolmuştur ya da ileti bir sınırın izin verdiğinden büyüktür. Reddedilen alıcıya giden kopya veya reddedilen ileti saklanmaz; gönderen sunucu onu gönderene iade eder.</translation>
    </message>
    <message>
        <source>The enhanced status code separates the cases: 5.2.2 is a full mailbox, 5.2.3 a size limit of that mailbox, 5.3.4 a size limit of the whole system. Only an oversized message is the author&apos;s to change; a full mailbox needs its owner.</source>
        <comment>552 description 2</comment>
        <translation>Durumları gelişmiş durum kodu ayırır: 5.2.2 dolu bir posta kutusunu, 5.2.3 o posta kutusunun boyut sınırını, 5.3.4 ise bütün sistemin boyut sınırını gösterir. Gönderenin değiştirebileceği tek şey fazla büyük bir iletidir; dolu bir posta kutusuyla sahibinin ilgilenmesi gerekir.</translation>
    </message>
    <message>
        <source>Size limits apply to the encoded message. Base64 makes an attachment more than a third larger, so a 20 MB file does not fit under a 25 MB limit.</source>
        <comment>552 description 3</comment>
        <translation>Boyut sınırları kodlanmış ileti için geçerlidir. Base64 bir eki üçte birden fazla büyütür; bu yüzden 20 MB&apos;lık bir dosya 25 MB&apos;lık sınıra sığmaz.</translation>
    </message>
    <message>
        <source>A mailbox is over quota: Dovecot&apos;s LMTP server refuses with 552 5.2.2 by default, while Gmail begins with 452 4.2.2 and sends 552 5.2.2 once the account is also inactive.</source>
        <comment>552 seen 1</comment>
        <translation>Bir posta kutusu kotasını aşmıştır: Dovecot&apos;un LMTP sunucusu varsayılan olarak 552 5.2.2 ile reddeder; Gmail ise önce 452 4.2.2 verir, hesap üstelik etkin olmaktan da çıkmışsa 552 5.2.2 gönderir.</translation>
    </message>
    <message>
        <source>The client declares a large SIZE in MAIL FROM, and Postfix answers 552 5.3.4 &quot;Message size exceeds fixed limit&quot; before any data is transferred.</source>
        <comment>552 seen 2</comment>
        <translation>İstemci MAIL FROM komutunda büyük bir SIZE değeri bildirir ve Postfix hiç veri aktarılmadan 552 5.3.4 “Message size exceeds fixed limit” yanıtını verir.</translation>
    </message>
    <message>
        <source>Without a SIZE declaration the limit is noticed only during the transfer, and Postfix answers the final dot with 552 5.3.4 &quot;message file too big&quot;.</source>
        <comment>552 seen 3</comment>
        <translation>SIZE bildirilmediğinde sınır ancak aktarım sırasında fark edilir ve Postfix, son noktaya 552 5.3.4 “message file too big” yanıtını verir.</translation>
    </message>
    <message>
        <source>Gmail blocks a dangerous attachment or link with 552 5.7.0 &quot;potential security issue&quot;, where neither quota nor size is at fault.</source>
        <comment>552 seen 4</comment>
        <translation>Gmail tehlikeli bir eki veya web bağlantısını 552 5.7.0 “potential security issue” ile engeller; burada sorun ne kota ne de boyuttur.</translation>
    </message>
    <message>
        <source>An old server answers RCPT TO with 552 because the message has too many recipients; RFC 5321 makes that 452 and tells clients to treat such a 552 as temporary.</source>
        <comment>552 seen 5</comment>
        <translation>Eski bir sunucu, iletinin alıcısı çok fazla olduğu için RCPT TO komutuna 552 yanıtını verir; RFC 5321 bunun için 452&apos;yi öngörür ve istemcilerin böyle bir 552 yanıtını geçici saymasını ister.</translation>
    </message>
    <message>
        <source>Tell quota from size first, by the enhanced status code or the text, because a different person has to act in each case.</source>
        <comment>552 fix 1</comment>
        <translation>Önce gelişmiş durum koduna veya metne bakarak kota sorununu boyut sorunundan ayırın, çünkü her iki durumda harekete geçmesi gereken kişi farklıdır.</translation>
    </message>
    <message>
        <source>If the message is too large, send a download link or smaller attachments, and keep the encoded size below the SIZE value in the server&apos;s EHLO reply.</source>
        <comment>552 fix 2</comment>
        <translation>İleti fazla büyükse bir indirme bağlantısı veya daha küçük ekler gönderin ve kodlanmış boyutu sunucunun EHLO yanıtındaki SIZE değerinin altında tutun.</translation>
    </message>
    <message>
        <source>If the mailbox is full, reach the recipient another way; send the message again once mail has been deleted or the quota raised.</source>
        <comment>552 fix 3</comment>
        <translation>Posta kutusu doluysa alıcıya başka bir yoldan ulaşın; kutudan posta silindikten veya kota yükseltildikten sonra iletiyi yeniden gönderin.</translation>
    </message>
    <message>
        <source>If Gmail says 5.7.0, remove the blocked file type or the suspicious link before sending again.</source>
        <comment>552 fix 4</comment>
        <translation>Gmail 5.7.0 bildiriyorsa yeniden göndermeden önce engellenen dosya türünü veya şüpheli web bağlantısını kaldırın.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, keep size limits equal on all gateways, and answer a full mailbox with 452 4.2.2 if senders&apos; queues should keep trying.</source>
        <comment>552 fix 5</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz boyut sınırlarını bütün ağ geçitlerinde eşit tutun; gönderenlerin kuyrukları denemeyi sürdürsün istiyorsanız dolu bir posta kutusu için 452 4.2.2 yanıtını verin.</translation>
    </message>
    <message>
        <source>552 is for a message that a quota or a size limit rules out for good; 452 suits a shortage that may end while the message waits in the sender&apos;s queue.</source>
        <comment>552 use</comment>
        <translation>552, bir kotanın veya boyut sınırının kesin olarak engellediği bir ileti içindir; 452 ise ileti gönderenin kuyruğunda beklerken sona erebilecek bir yer darlığına uygundur.</translation>
    </message>
    <message>
        <source>Mailbox name not allowed</source>
        <comment>553 name</comment>
        <translation>Posta kutusu adına izin verilmiyor</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or VRFY</source>
        <comment>553 stage</comment>
        <translation>MAIL FROM, RCPT TO veya VRFY</translation>
    </message>
    <message>
        <source>The objection is to the address as written: it is malformed, ambiguous, or not one that this client may use. The command fails, and no message passes with that address until it is changed.</source>
        <comment>553 description 1</comment>
        <translation>İtiraz, adresin yazılış biçiminedir: Adres hatalı biçimlendirilmiştir, belirsizdir veya bu istemcinin kullanabileceği bir adres değildir. Komut başarısız olur ve adres değiştirilmedikçe o adresle hiçbir ileti geçmez.</translation>
    </message>
    <message>
        <source>What matters is the command that was answered. After RCPT TO the recipient&apos;s address is at fault; after MAIL FROM it is the envelope sender, typically because an account tries to send under an address that it does not own. Changing the recipient does not help then.</source>
        <comment>553 description 2</comment>
        <translation>Önemli olan, yanıtlanan komuttur. RCPT TO komutundan sonra kusur alıcının adresindedir; MAIL FROM komutundan sonra ise zarftaki gönderen adresindedir ve tipik olarak bir hesap, sahibi olmadığı bir adresle göndermeye çalışıyordur. O zaman alıcıyı değiştirmek işe yaramaz.</translation>
    </message>
    <message>
        <source>A well-formed address without a mailbox calls for 550 instead. Still, some systems use 553 for domains missing from DNS, for refused relaying and even for blocklists, so the enhanced status code and the text decide.</source>
        <comment>553 description 3</comment>
        <translation>Biçimi doğru olan ama posta kutusu bulunmayan bir adres için 553 değil 550 gerekir. Yine de bazı sistemler 553&apos;ü DNS kaydı bulunmayan alan adları, reddedilen aktarma (relay) ve hatta engelleme listeleri (blocklist) için kullanır; bu yüzden belirleyici olan, gelişmiş durum kodu ile metindir.</translation>
    </message>
    <message>
        <source>A logged-in user sends under someone else&apos;s address, and Postfix answers 553 5.7.1 &quot;Sender address rejected: not owned by user&quot;.</source>
        <comment>553 seen 1</comment>
        <translation>Oturum açmış bir kullanıcı başkasının adresiyle gönderir ve Postfix 553 5.7.1 “Sender address rejected: not owned by user” yanıtını verir.</translation>
    </message>
    <message>
        <source>A recipient copied from a form carries a stray dot, a space or no domain, and Gmail answers 553 5.1.3 &quot;not a valid RFC 5321 address&quot; or 553 5.1.2 for a domain it cannot find.</source>
        <comment>553 seen 2</comment>
        <translation>Bir formdan kopyalanan alıcı adresinde fazladan bir nokta veya boşluk vardır ya da alan adı eksiktir; Gmail buna 553 5.1.3 “not a valid RFC 5321 address”, bulamadığı bir alan adına ise 553 5.1.2 yanıtını verir.</translation>
    </message>
    <message>
        <source>The domain in MAIL FROM has no DNS entry, and Sendmail answers 553 5.1.8 &quot;Domain of sender address does not exist&quot;.</source>
        <comment>553 seen 3</comment>
        <translation>MAIL FROM komutundaki alan adının DNS kaydı yoktur ve Sendmail 553 5.1.8 “Domain of sender address does not exist” yanıtını verir.</translation>
    </message>
    <message>
        <source>A recipient address with non-ASCII characters meets a server or mailbox that needs ASCII: 553 with 5.6.7.</source>
        <comment>553 seen 4</comment>
        <translation>ASCII dışı karakterler içeren bir alıcı adresi, ASCII gerektiren bir sunucuya veya posta kutusuna rastlar: Yanıt, 5.6.7 ile birlikte 553 olur.</translation>
    </message>
    <message>
        <source>A client asks qmail to relay for a foreign domain and is told 553 &quot;sorry, that domain isn&apos;t in my list of allowed rcpthosts&quot;.</source>
        <comment>553 seen 5</comment>
        <translation>Bir istemci qmail&apos;den yabancı bir alan adına aktarma (relay) ister ve 553 “sorry, that domain isn&apos;t in my list of allowed rcpthosts” yanıtını alır.</translation>
    </message>
    <message>
        <source>Find out whether MAIL FROM or RCPT TO was refused, and compare that address character by character with the intended one: no spaces, no display name, a complete domain.</source>
        <comment>553 fix 1</comment>
        <translation>MAIL FROM komutunun mu yoksa RCPT TO komutunun mu reddedildiğini bulun ve o adresi amaçlanan adresle karakter karakter karşılaştırın: Boşluk ve görünen ad olmamalı, alan adı eksiksiz olmalıdır.</translation>
    </message>
    <message>
        <source>If the sender is not owned by the account, use the account&apos;s own address, or have the submission server&apos;s admin allow the other one (in Postfix through smtpd_sender_login_maps).</source>
        <comment>553 fix 2</comment>
        <translation>Gönderen adresi hesaba ait değilse hesabın kendi adresini kullanın veya ileti gönderimi (submission) sunucusunun yöneticisinden öteki adrese izin vermesini isteyin (Postfix&apos;te smtpd_sender_login_maps ile).</translation>
    </message>
    <message>
        <source>If the sender&apos;s domain is unknown, have its admin publish MX or address records for it, then send again.</source>
        <comment>553 fix 3</comment>
        <translation>Gönderenin alan adı bilinmiyorsa o alan adının yöneticisinden MX veya adres kayıtları yayımlamasını isteyin, ardından iletiyi yeniden gönderin.</translation>
    </message>
    <message>
        <source>For 5.6.7, use an ASCII address for the same person, or send through servers that all announce SMTPUTF8.</source>
        <comment>553 fix 4</comment>
        <translation>5.6.7 için aynı kişinin bir ASCII adresini kullanın veya tümü SMTPUTF8 uzantısını duyuran sunucular üzerinden gönderin.</translation>
    </message>
    <message>
        <source>If relaying was refused, log in on port 587 or 465; if the domain belongs on that server, its admin must add it.</source>
        <comment>553 fix 5</comment>
        <translation>Aktarma (relay) reddedildiyse 587 veya 465 numaralı bağlantı noktasından oturum açarak gönderin; alan adının o sunucuda bulunması gerekiyorsa sunucunun yöneticisi onu eklemelidir.</translation>
    </message>
    <message>
        <source>553 turns down the address itself, as malformed, ambiguous or not permitted to this client; for a correct address that simply has no mailbox, send 550.</source>
        <comment>553 use</comment>
        <translation>553, hatalı biçimlendirilmiş, belirsiz veya bu istemciye izin verilmeyen bir adresin kendisini geri çevirir; doğru yazılmış ama posta kutusu olmayan bir adres için 550 gönderin.</translation>
    </message>
    <message>
        <source>Transaction failed</source>
        <comment>554 name</comment>
        <translation>Posta işlemi başarısız oldu</translation>
    </message>
    <message>
        <source>Connection opened, RCPT TO, DATA or after the message text</source>
        <comment>554 stage</comment>
        <translation>Bağlantı açılışı, RCPT TO, DATA veya ileti metninden sonra</translation>
    </message>
    <message>
        <source>Whatever has no closer code ends up here: the transaction or the whole session has failed, and only the enhanced status code and the reason phrase give the cause. The message stays the responsibility of the sending server, which normally returns it to the author.</source>
        <comment>554 description 1</comment>
        <translation>Daha uygun bir kodu olmayan her şey burada toplanır: Posta işlemi veya oturumun tamamı başarısız olmuştur ve nedeni yalnızca gelişmiş durum kodu ile açıklama ifadesi bildirir. İletinin sorumluluğu gönderen sunucuda kalır; bu sunucu da iletiyi normalde gönderene iade eder.</translation>
    </message>
    <message>
        <source>In place of the 220 greeting, 554 turns away the whole session. Even so the server has to wait for the client&apos;s QUIT before it closes the connection, and should answer other commands with 503; a good reply text tells the sender what to mend.</source>
        <comment>554 description 2</comment>
        <translation>220 karşılamasının yerine gelen 554, oturumun tamamını geri çevirir. Buna rağmen sunucu bağlantıyı kapatmadan önce istemcinin QUIT komutunu beklemek zorundadır ve diğer komutları 503 ile yanıtlaması gerekir; iyi bir yanıt metni gönderene neyi düzelteceğini söyler.</translation>
    </message>
    <message>
        <source>In reply to DATA it normally means that no recipient was accepted, so the real reason stands in the earlier replies to RCPT TO. After the message text it is a verdict on this message, for example that it is spam, carries malware, fails authentication or runs in a loop.</source>
        <comment>554 description 3</comment>
        <translation>DATA yanıtı olarak normalde hiçbir alıcının kabul edilmediği anlamına gelir; bu yüzden asıl neden, RCPT TO komutlarına daha önce verilen yanıtlardadır. İleti metninden sonra ise bu ileti hakkında bir hükümdür: örneğin iletinin spam olduğu, kötü amaçlı yazılım taşıdığı, kimlik doğrulamadan geçemediği veya döngüye girdiği.</translation>
    </message>
    <message>
        <source>The greeting is a 554: a Cisco gateway complains of the &quot;sending MTA&apos;s poor reputation&quot;, and a Postfix client logs &quot;refused to talk to me&quot; and by default keeps the message in its queue.</source>
        <comment>554 seen 1</comment>
        <translation>Karşılama yanıtı 554&apos;tür: Bir Cisco ağ geçidi “sending MTA&apos;s poor reputation” diye yakınır; Postfix ise istemci olarak günlüğe “refused to talk to me” yazar ve varsayılan olarak iletiyi kuyruğunda tutar.</translation>
    </message>
    <message>
        <source>Postfix with reject_rbl_client answers 554 5.7.1 &quot;Service unavailable; Client host blocked using&quot; plus the blocklist&apos;s name, by default only at RCPT TO.</source>
        <comment>554 seen 2</comment>
        <translation>Postfix, reject_rbl_client ayarıyla 554 5.7.1 “Service unavailable; Client host blocked using” ve ardından engelleme listesinin (blocklist) adıyla yanıt verir; bunu varsayılan olarak ancak RCPT TO aşamasında yapar.</translation>
    </message>
    <message>
        <source>A filter rejects the message after its last line as spam or malware; Yahoo answers mail that fails DMARC with 554 5.7.9 &quot;Message not accepted for policy reasons&quot;.</source>
        <comment>554 seen 3</comment>
        <translation>Bir filtre iletiyi son satırından sonra spam veya kötü amaçlı yazılım olarak reddeder; Yahoo, DMARC denetiminden geçemeyen postaya 554 5.7.9 “Message not accepted for policy reasons” yanıtını verir.</translation>
    </message>
    <message>
        <source>A client that has not logged in tries to relay through Postfix with reject_unauth_destination: 554 5.7.1 &quot;Relay access denied&quot;.</source>
        <comment>554 seen 4</comment>
        <translation>Oturum açmamış bir istemci, reject_unauth_destination kullanan bir Postfix üzerinden ileti aktartmaya (relay) çalışır: 554 5.7.1 “Relay access denied”.</translation>
    </message>
    <message>
        <source>A forwarding loop exceeds the hop limit: Postfix says 554 5.4.0 &quot;too many hops&quot;, and Gmail uses 554 5.4.6.</source>
        <comment>554 seen 5</comment>
        <translation>Bir yönlendirme döngüsü atlama (hop) sınırını aşar: Postfix 554 5.4.0 “too many hops” der, Gmail ise 554 5.4.6 kullanır.</translation>
    </message>
    <message>
        <source>Find in the log which command got the 554, and read the enhanced status code and the text with it; sending again before something has changed is pointless.</source>
        <comment>554 fix 1</comment>
        <translation>554&apos;ü hangi komutun aldığını günlükte bulun, yanındaki gelişmiş durum kodunu ve metni okuyun; bir şey değişmeden yeniden göndermek boşunadır.</translation>
    </message>
    <message>
        <source>If a blocklist or poor reputation is named, stop the abuse on the sending server, ask that list or provider for removal, and send again once it is granted.</source>
        <comment>554 fix 2</comment>
        <translation>Bir engelleme listesi veya kötü itibar belirtiliyorsa gönderen sunucudaki kötüye kullanımı durdurun, o listeden veya sağlayıcıdan kaydın silinmesini isteyin ve bu yapıldıktan sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>If the message itself was judged, check its links, attachments and headers as well as SPF, DKIM and DMARC, and report a false positive to the recipient&apos;s admin with the full reply.</source>
        <comment>554 fix 3</comment>
        <translation>Hüküm iletinin kendisine ilişkinse içindeki web bağlantılarını, ekleri ve üst bilgileri, ayrıca SPF, DKIM ve DMARC sonuçlarını kontrol edin; yanlış pozitifi yanıtın tamamıyla birlikte alıcı sunucunun yöneticisine bildirin.</translation>
    </message>
    <message>
        <source>If relaying was denied, log in on the submission port; for a loop, correct the forwarding or routing on the servers that pass the message around.</source>
        <comment>554 fix 4</comment>
        <translation>Aktarma (relay) reddedildiyse ileti gönderimi (submission) bağlantı noktasında oturum açın; döngü varsa iletiyi birbirine gönderip duran sunuculardaki yönlendirme veya rota ayarlarını düzeltin.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, if all senders are refused, check your blocklist lookups: Spamhaus answers queries from public resolvers with an error that careless setups take for a listing.</source>
        <comment>554 fix 5</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz ve bütün gönderenler reddediliyorsa engelleme listesi sorgularınızı kontrol edin: Spamhaus, herkese açık çözümleyicilerden gelen sorgulara bir hata yanıtı verir; özensiz kurulumlar bunu listede bulunma sonucu sanır.</translation>
    </message>
    <message>
        <source>554 covers what no closer code describes: no mail service for this client at connection time, no accepted recipient at DATA, or a message rejected once its text has been seen.</source>
        <comment>554 use</comment>
        <translation>554, daha uygun bir kodun anlatmadığı durumları kapsar: bağlantı anında bu istemciye posta hizmeti verilmemesi, DATA aşamasında kabul edilmiş alıcı bulunmaması veya bir iletinin metni görüldükten sonra reddedilmesi.</translation>
    </message>
    <message>
        <source>MAIL FROM/RCPT TO parameters not recognized</source>
        <comment>555 name</comment>
        <translation>MAIL FROM/RCPT TO parametreleri tanınmıyor</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <comment>555 stage</comment>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>Something that follows the address is the trouble: the server does not know or does not implement a parameter such as SIZE, BODY, SMTPUTF8 or a DSN option. After MAIL FROM the whole message stops here; after RCPT TO, only that recipient.</source>
        <comment>555 description 1</comment>
        <translation>Sorun, adresten sonra gelen bir şeydedir: Sunucu SIZE, BODY, SMTPUTF8 veya bir DSN seçeneği gibi bir parametreyi tanımıyor ya da desteklemiyordur. MAIL FROM komutundan sonra iletinin tamamı burada durur; RCPT TO komutundan sonra ise yalnızca o alıcı etkilenir.</translation>
    </message>
    <message>
        <source>A client may send only parameters of extensions that the server listed in its EHLO reply, and after STARTTLS the new list counts. A 555 therefore points to the client&apos;s software, or to a proxy that shows a list which is not the real server&apos;s.</source>
        <comment>555 description 2</comment>
        <translation>İstemci yalnızca sunucunun EHLO yanıtında listelediği uzantıların parametrelerini gönderebilir; STARTTLS komutundan sonra yeni liste geçerlidir. Bu nedenle 555, istemcinin yazılımına veya gerçek sunucununkinden farklı bir liste gösteren bir vekil sunucuya (proxy) işaret eder.</translation>
    </message>
    <message>
        <source>The parameter may be an accident. Text after a space in a badly written address looks like an option, which is why the cure is often a clean address and no change of extensions at all.</source>
        <comment>555 description 3</comment>
        <translation>Parametre yanlışlıkla oluşmuş olabilir. Hatalı yazılmış bir adreste boşluktan sonra gelen metin bir seçenek gibi görünür; bu yüzden çözüm çoğu zaman uzantılarda herhangi bir değişiklik değil, temiz bir adrestir.</translation>
    </message>
    <message>
        <source>An application puts a name with a space into MAIL FROM instead of a bare address, and Postfix answers 555 5.5.4 &quot;Unsupported option&quot; for the second word.</source>
        <comment>555 seen 1</comment>
        <translation>Bir uygulama MAIL FROM komutuna yalın adres yerine boşluk içeren bir ad koyar ve Postfix ikinci sözcük için 555 5.5.4 “Unsupported option” yanıtını verir.</translation>
    </message>
    <message>
        <source>Gmail answers 555 5.5.2 &quot;Syntax error&quot; to a script that sends an empty recipient, or an address with a display name or a line break in it.</source>
        <comment>555 seen 2</comment>
        <translation>Gmail, boş bir alıcı ya da içinde görünen ad veya satır sonu bulunan bir adres gönderen betiğe 555 5.5.2 “Syntax error” yanıtını verir.</translation>
    </message>
    <message>
        <source>A client opens with HELO, so no extension is on offer, and yet adds BODY=8BITMIME or SIZE to MAIL FROM.</source>
        <comment>555 seen 3</comment>
        <translation>Bir istemci oturumu HELO ile açar, dolayısıyla hiçbir uzantı sunulmaz; yine de MAIL FROM komutuna BODY=8BITMIME veya SIZE ekler.</translation>
    </message>
    <message>
        <source>A filtering proxy announces extensions that the mail server behind it does not have, and the parameters fail there.</source>
        <comment>555 seen 4</comment>
        <translation>Filtreleme yapan bir vekil sunucu (proxy), arkasındaki posta sunucusunda bulunmayan uzantıları duyurur ve parametreler orada başarısız olur.</translation>
    </message>
    <message>
        <source>Record the whole session and find the parameter, which the reason phrase often quotes.</source>
        <comment>555 fix 1</comment>
        <translation>Oturumun tamamını kaydedin ve parametreyi bulun; açıklama ifadesi onu çoğu zaman olduğu gibi içerir.</translation>
    </message>
    <message>
        <source>Give the mail library a bare address: no display name, no space, no line break, and never an empty recipient.</source>
        <comment>555 fix 2</comment>
        <translation>Posta kitaplığına yalın bir adres verin: Görünen ad, boşluk ve satır sonu olmasın, alıcı hiçbir zaman boş bırakılmasın.</translation>
    </message>
    <message>
        <source>Change the client so that it uses a parameter only if the current EHLO reply announces the extension; in Postfix, smtp_discard_ehlo_keyword_address_maps ignores a keyword from chosen servers.</source>
        <comment>555 fix 3</comment>
        <translation>İstemciyi, bir parametreyi yalnızca geçerli EHLO yanıtı ilgili uzantıyı duyuruyorsa kullanacak biçimde değiştirin; Postfix&apos;te smtp_discard_ehlo_keyword_address_maps, seçilen sunuculardan gelen bir anahtar sözcüğü yok sayar.</translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, make the server and every proxy before it announce the same extensions.</source>
        <comment>555 fix 4</comment>
        <translation>Alıcı sunucunun yöneticisiyseniz sunucunun ve önündeki her vekil sunucunun (proxy) aynı uzantıları duyurmasını sağlayın.</translation>
    </message>
    <message>
        <source>555 answers a parameter of MAIL FROM or RCPT TO that the server does not know or does not implement; one it cannot honor just now gets 455, and plain bad syntax gets 501.</source>
        <comment>555 use</comment>
        <translation>555, sunucunun tanımadığı veya desteklemediği bir MAIL FROM ya da RCPT TO parametresine verilen yanıttır; sunucunun yalnızca şu anda yerine getiremediği bir parametre 455, düpedüz hatalı sözdizimi ise 501 alır.</translation>
    </message>
    <message>
        <source>Domain does not accept mail</source>
        <comment>556 name</comment>
        <translation>Alan adı posta kabul etmiyor</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <comment>556 stage</comment>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>A relay or submission server gives this answer about somebody else&apos;s domain: it knows without connecting there that the domain takes no mail. The recipient is refused at once, which spares the sender days of useless retries.</source>
        <comment>556 description 1</comment>
        <translation>Bu yanıtı bir aktarma (relay) veya ileti gönderimi (submission) sunucusu başkasının alan adı hakkında verir: Alan adının posta almadığını oraya bağlanmadan bilir. Alıcı hemen reddedilir; böylece gönderen günler sürecek yararsız yeniden denemelerden kurtulur.</translation>
    </message>
    <message>
        <source>The evidence is a null MX: one MX record with preference 0 and a single dot as its host. The domain does not send 556 itself, as it names no mail server; a host that answers connections only to say that it never takes mail sends 521.</source>
        <comment>556 description 2</comment>
        <translation>Kanıt bir null MX&apos;tir: tercih değeri 0 olan ve sunucu adı yerinde tek bir nokta bulunan tek bir MX kaydı. Alan adı hiçbir posta sunucusu göstermediği için 556&apos;yı kendisi göndermez; bağlantılara yalnızca hiçbir zaman posta almadığını söylemek için yanıt veren bir makine 521 gönderir.</translation>
    </message>
    <message>
        <source>Sender and message are not at fault. Enhanced status code 5.1.10 stands for the null MX, but Exchange has its own use for that number: 550 5.1.10 &quot;RecipientNotFound&quot; is an unknown recipient.</source>
        <comment>556 description 3</comment>
        <translation>Kusur gönderende veya iletide değildir. 5.1.10 gelişmiş durum kodu null MX&apos;i belirtir, ancak Exchange bu kodu kendine göre kullanır: 550 5.1.10 “RecipientNotFound” bilinmeyen bir alıcı demektir.</translation>
    </message>
    <message>
        <source>Postfix with reject_unknown_recipient_domain refuses a recipient with 556 5.1.10 because the domain has a null MX.</source>
        <comment>556 seen 1</comment>
        <translation>Postfix, reject_unknown_recipient_domain ayarıyla bir alıcıyı, alan adında null MX bulunduğu için 556 5.1.10 yanıtıyla reddeder.</translation>
    </message>
    <message>
        <source>A mistyped domain happens to be a parked one, or an author adds &quot;www.&quot; to the domain, and its owner has published a null MX there.</source>
        <comment>556 seen 2</comment>
        <translation>Yanlış yazılan alan adı tesadüfen park edilmiş bir alan adıdır veya gönderen, alan adının başına “www.” eklemiştir ve alan adının sahibi orada null MX yayımlamıştır.</translation>
    </message>
    <message>
        <source>A test system mails invented users at example.com, which has a null MX in DNS.</source>
        <comment>556 seen 3</comment>
        <translation>Bir test sistemi, DNS kayıtlarında null MX bulunan example.com alan adındaki uydurma kullanıcılara posta gönderir.</translation>
    </message>
    <message>
        <source>A DNS template for parked domains has left a null MX on a domain that is now meant to receive mail.</source>
        <comment>556 seen 4</comment>
        <translation>Park edilmiş alan adları için kullanılan bir DNS şablonu, artık posta alması istenen bir alan adında null MX bırakmıştır.</translation>
    </message>
    <message>
        <source>Check the part after the at sign for a typing error, and send the message to the corrected address.</source>
        <comment>556 fix 1</comment>
        <translation>@ işaretinden sonraki bölümde yazım hatası olup olmadığını kontrol edin ve iletiyi düzeltilmiş adrese gönderin.</translation>
    </message>
    <message>
        <source>Query the domain&apos;s MX record; if it is &quot;0 .&quot;, do not retry, but ask the person for an address in another domain and clear this one from lists.</source>
        <comment>556 fix 2</comment>
        <translation>Alan adının MX kaydını sorgulayın; kayıt “0 .” ise yeniden denemeyin, kişiden başka bir alan adındaki adresini isteyin ve bu alan adını listelerden temizleyin.</translation>
    </message>
    <message>
        <source>As admin of a domain that should receive mail, replace the null MX with MX records for its mail servers; a null MX must not stand beside other MX records.</source>
        <comment>556 fix 3</comment>
        <translation>Posta alması gereken bir alan adının yöneticisiyseniz null MX yerine posta sunucularını gösteren MX kayıtları girin; null MX başka MX kayıtlarının yanında bulunmamalıdır.</translation>
    </message>
    <message>
        <source>Keep null MX off any domain used in MAIL FROM or From, because receivers may refuse its mail with 550 5.7.27.</source>
        <comment>556 fix 4</comment>
        <translation>MAIL FROM komutunda veya From üst bilgisinde kullanılan hiçbir alan adında null MX bulundurmayın, çünkü alıcı sunucular o alan adından gelen postayı 550 5.7.27 ile reddedebilir.</translation>
    </message>
    <message>
        <source>556 lets a relay or submission server refuse a recipient whose domain declares in DNS that it takes no mail; a host that itself never takes mail greets with 521.</source>
        <comment>556 use</comment>
        <translation>556, bir aktarma (relay) veya ileti gönderimi (submission) sunucusunun, alan adı DNS kayıtlarında posta almadığını bildiren bir alıcıyı reddetmesini sağlar; kendisi hiçbir zaman posta almayan bir makine ise 521 ile karşılar.</translation>
    </message>
    <message>
        <source>Address query extension (name not verified)</source>
        <comment>557 name</comment>
        <translation>Adres sorgulama uzantısı (kodun adı doğrulanmadı)</translation>
    </message>
    <message>
        <source>Address query of an expired draft</source>
        <comment>557 stage</comment>
        <translation>Süresi dolmuş bir taslağın adres sorgusu</translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-moore-email-addrquery</source>
        <comment>557 origin</comment>
        <translation>Süresi dolmuş İnternet Taslağı draft-moore-email-addrquery</translation>
    </message>
    <message>
        <source>No standard defines 557. The number is attributed to an expired Internet-Draft about an address query extension to SMTP, and its exact name there has not been verified.</source>
        <comment>557 description 1</comment>
        <translation>557&apos;yi hiçbir standart tanımlamaz. Kod, SMTP için bir adres sorgulama uzantısıyla ilgili, süresi dolmuş bir İnternet Taslağına dayandırılır; oradaki kesin adı doğrulanmamıştır.</translation>
    </message>
    <message>
        <source>Any client can still handle it: an unknown reply code is read by its first digit, and 5 says that the command failed and that the identical request should not be repeated.</source>
        <comment>557 description 2</comment>
        <translation>Yine de her istemci onu işleyebilir: Bilinmeyen bir yanıt kodu ilk rakamına göre okunur ve 5, komutun başarısız olduğunu ve aynı isteğin yinelenmemesi gerektiğini belirtir.</translation>
    </message>
    <message>
        <source>An experimental server implements the address query extension of the expired draft.</source>
        <comment>557 seen 1</comment>
        <translation>Deneysel bir sunucu, süresi dolmuş taslaktaki adres sorgulama uzantısını destekler.</translation>
    </message>
    <message>
        <source>Some other server sends 557 with a private meaning, which only its reason phrase or its admin can explain.</source>
        <comment>557 seen 2</comment>
        <translation>Başka bir sunucu 557&apos;yi, yalnızca açıklama ifadesinin veya yöneticisinin açıklığa kavuşturabileceği özel bir anlamla gönderir.</translation>
    </message>
    <message>
        <source>Treat the reply as a permanent failure of that command, and do not send the same request again.</source>
        <comment>557 fix 1</comment>
        <translation>Yanıtı o komutun kalıcı hatası olarak ele alın ve aynı isteği bir daha göndermeyin.</translation>
    </message>
    <message>
        <source>Read the reason phrase, and ask the admin of the server that sent it what the number means there.</source>
        <comment>557 fix 2</comment>
        <translation>Açıklama ifadesini okuyun ve bu kodun orada ne anlama geldiğini yanıtı gönderen sunucunun yöneticisine sorun.</translation>
    </message>
    <message>
        <source>557 has no standard meaning, so do not send it from a new server, and handle it like any other 5yz reply when one arrives.</source>
        <comment>557 use</comment>
        <translation>557&apos;nin standart bir anlamı yoktur; bu yüzden onu yeni bir sunucudan göndermeyin, geldiğinde ise diğer 5yz yanıtları gibi ele alın.</translation>
    </message>
    <message>
        <source>The text of a 220 greeting begins with the server&apos;s host name, so it shows which machine picked up; the 250 to EHLO lists the extensions that this machine offers.</source>
        <comment>220:250 difference 2</comment>
        <translation>220 karşılamasının metni sunucu adıyla başlar, dolayısıyla bağlantıya hangi makinenin yanıt verdiğini gösterir; EHLO komutuna verilen 250 ise bu makinenin sunduğu uzantıları sıralar.</translation>
    </message>
    <message>
        <source>The 220 to STARTTLS must be followed by the TLS handshake; a 250 is followed by the next SMTP command.</source>
        <comment>220:250 difference 3</comment>
        <translation>STARTTLS komutuna verilen 220&apos;nin ardından TLS el sıkışması gelmelidir; 250&apos;nin ardından ise bir sonraki SMTP komutu gelir.</translation>
    </message>
    <message>
        <source>No mail has changed hands at a 220; the 250 to the final dot makes the receiving server responsible for the message.</source>
        <comment>220:250 difference 4</comment>
        <translation>220 geldiğinde henüz hiçbir posta el değiştirmemiştir; son noktaya verilen 250 ise iletinin sorumluluğunu alıcı sunucuya yükler.</translation>
    </message>
    <message>
        <source>When you need proof of delivery to the next hop, look for the queue ID that many servers put into their last 250; a 220 in the log proves only that something listens on the port.</source>
        <comment>220:250 choose 1</comment>
        <translation>Bir sonraki sunucuya teslimatı kanıtlamanız gerekiyorsa birçok sunucunun son 250 yanıtına yazdığı kuyruk kimliğini arayın; günlükteki 220 yalnızca bağlantı noktasını dinleyen bir şey olduğunu kanıtlar.</translation>
    </message>
    <message>
        <source>If a log stops after 220, find out what broke next: no answer to EHLO, or a failed handshake when the 220 answered STARTTLS.</source>
        <comment>220:250 choose 2</comment>
        <translation>Günlük 220&apos;den sonra kesiliyorsa hemen ardından neyin aksadığını bulun: Ya EHLO yanıtsız kalmıştır ya da 220, STARTTLS komutuna verilmişse el sıkışma başarısız olmuştur.</translation>
    </message>
    <message>
        <source>As a server author, keep 220 for the greeting and for STARTTLS; confirm EHLO, MAIL FROM, RCPT TO, RSET, NOOP and the final dot with 250.</source>
        <comment>220:250 choose 3</comment>
        <translation>Sunucu geliştiricisiyseniz 220&apos;yi karşılamaya ve STARTTLS yanıtına ayırın; EHLO, MAIL FROM, RCPT TO, RSET ve NOOP komutlarını ve son noktayı 250 ile onaylayın.</translation>
    </message>
    <message>
        <source>After either code the server hangs up. 221 is the orderly success reply to QUIT; 421 is a temporary failure that cuts a session short.</source>
        <comment>221:421 summary</comment>
        <translation>Hangisi gelirse gelsin, sunucu bu kodların ardından bağlantıyı kapatır. 221, QUIT komutuna verilen olağan başarı yanıtıdır; 421 ise oturumu yarıda kesen geçici bir hatadır.</translation>
    </message>
    <message>
        <source>With 221 the client chose the moment by sending QUIT; with 421 the server chose it, after any command, in place of the greeting or even between commands.</source>
        <comment>221:421 difference 1</comment>
        <translation>221&apos;de zamanı QUIT göndererek istemci seçmiştir; 421&apos;de ise sunucu seçer: herhangi bir komuttan sonra, karşılamanın yerine, hatta iki komut arasında.</translation>
    </message>
    <message>
        <source>Mail that got 250 after its final dot stays accepted whichever of the two follows. Mail still in progress was given up by the client itself before a 221, but has to be sent again after 421.</source>
        <comment>221:421 difference 2</comment>
        <translation>Son noktasından sonra 250 almış posta, bu iki yanıttan hangisi gelirse gelsin kabul edilmiş kalır. Henüz tamamlanmamış postadan 221 öncesinde istemcinin kendisi vazgeçmiştir; 421&apos;den sonra ise bu postanın yeniden gönderilmesi gerekir.</translation>
    </message>
    <message>
        <source>A 221 at the end of a log excerpt is no cause for alarm; many 421 replies in a row point to an overloaded or restarting server, or to a limit on your connections or sending rate.</source>
        <comment>221:421 difference 4</comment>
        <translation>Bir günlük kesitinin sonundaki 221 telaşlanacak bir şey değildir; art arda gelen çok sayıda 421 ise aşırı yüklenmiş veya yeniden başlayan bir sunucuya ya da bağlantılarınıza veya gönderim hızınıza konmuş bir sınıra işaret eder.</translation>
    </message>
    <message>
        <source>Mail not delivered and the session ended with 221: read upward in the log, because an earlier reply made your own server quit.</source>
        <comment>221:421 choose 1</comment>
        <translation>Posta teslim edilmemiş ve oturum 221 ile bitmişse günlüğü yukarı doğru okuyun, çünkü kendi sunucunuzun QUIT göndermesine daha önceki bir yanıt yol açmıştır.</translation>
    </message>
    <message>
        <source>Mail not delivered and the session ended with 421: let the queue work, and open fewer connections if the text speaks of limits.</source>
        <comment>221:421 choose 2</comment>
        <translation>Posta teslim edilmemiş ve oturum 421 ile bitmişse işi kuyruğa bırakın; metin sınırlardan söz ediyorsa daha az bağlantı açın.</translation>
    </message>
    <message>
        <source>Server authors answer QUIT with 221 whatever went wrong earlier, and use 421 to end a session that the client would have continued.</source>
        <comment>221:421 choose 3</comment>
        <translation>Sunucu geliştiricileri, daha önce ne aksamış olursa olsun QUIT komutuna 221 ile yanıt verir; 421&apos;i ise istemcinin sürdüreceği bir oturumu sonlandırmak için kullanır.</translation>
    </message>
    <message>
        <source>Success is all they have in common: 235 is reserved for a completed AUTH. Client authors go wrong when they wait for 250 after a login, or take 235 for permission to send anything.</source>
        <comment>235:250 summary</comment>
        <translation>Tek ortak yanları başarı bildirmeleridir: 235, tamamlanmış bir AUTH için ayrılmıştır. Oturum açtıktan sonra 250 bekleyen veya 235&apos;i her şeyi gönderme izni sayan istemci geliştiricileri yanılır.</translation>
    </message>
    <message>
        <source>235 closes the AUTH exchange, usually as 235 2.7.0; 250 confirms EHLO, MAIL FROM, RCPT TO, RSET, NOOP and the end of the message.</source>
        <comment>235:250 difference 1</comment>
        <translation>235, çoğu zaman 235 2.7.0 biçiminde gelerek AUTH alışverişini kapatır; 250 ise EHLO, MAIL FROM, RCPT TO, RSET ve NOOP komutlarını ve iletinin sonunu onaylar.</translation>
    </message>
    <message>
        <source>235 marks the rest of the session as belonging to that user; 250 covers the one command that it answers.</source>
        <comment>235:250 difference 2</comment>
        <translation>235, oturumun geri kalanını o kullanıcıya bağlar; 250 ise yalnızca yanıt verdiği komutu kapsar.</translation>
    </message>
    <message>
        <source>A second AUTH after 235 must be refused with 503; RCPT TO may be repeated and collects a 250 for each recipient.</source>
        <comment>235:250 difference 3</comment>
        <translation>235&apos;ten sonra ikinci bir AUTH komutu 503 ile reddedilmelidir; RCPT TO ise yinelenebilir ve her alıcı için bir 250 alır.</translation>
    </message>
    <message>
        <source>235 always falls outside a mail transaction, where AUTH is not allowed; the 250 replies to MAIL FROM and RCPT TO build up a transaction.</source>
        <comment>235:250 difference 4</comment>
        <translation>235 her zaman posta işleminin dışında kalır, çünkü bir posta işlemi sürerken AUTH komutuna izin verilmez; MAIL FROM ve RCPT TO komutlarına verilen 250 yanıtları ise bir posta işlemini adım adım oluşturur.</translation>
    </message>
    <message>
        <source>After 235, still check the reply to MAIL FROM: a logged-in user can be refused a sender address that belongs to someone else.</source>
        <comment>235:250 choose 1</comment>
        <translation>235 aldıktan sonra MAIL FROM yanıtını yine de kontrol edin: Oturum açmış bir kullanıcının, başkasına ait bir gönderen adresini kullanması reddedilebilir.</translation>
    </message>
    <message>
        <source>To choose a mechanism, read the 250 to the EHLO that you sent after STARTTLS; the list before it is often different.</source>
        <comment>235:250 choose 2</comment>
        <translation>Mekanizma seçmek için STARTTLS sonrasında gönderdiğiniz EHLO komutuna gelen 250 yanıtını okuyun; STARTTLS öncesindeki liste çoğu zaman farklıdır.</translation>
    </message>
    <message>
        <source>As a server author, end a successful AUTH with 235: client libraries such as Python&apos;s smtplib look for that number and take 250 for a failed login.</source>
        <comment>235:250 choose 3</comment>
        <translation>Sunucu geliştiricisiyseniz başarılı bir AUTH alışverişini 235 ile bitirin: Python&apos;ın smtplib kitaplığı gibi istemci kitaplıkları bu kodu arar ve 250 gelirse oturum açmanın başarısız olduğunu varsayar.</translation>
    </message>
    <message>
        <source>In reply to RCPT TO both are successes: 250 accepts the recipient, 251 accepts it and names the address to which the mail will be forwarded. In reply to ETRN the two numbers mean something else.</source>
        <comment>250:251 summary</comment>
        <translation>RCPT TO yanıtı olarak ikisi de başarı bildirir: 250 alıcıyı kabul eder; 251 ise hem kabul eder hem de postanın yönlendirileceği adresi bildirir. ETRN yanıtı olarak bu iki kodun anlamı başkadır.</translation>
    </message>
    <message>
        <source>The text after 250 to RCPT TO is for people; the text of 251 carries the forwarding address and is one of the few that software may act on.</source>
        <comment>250:251 difference 1</comment>
        <translation>RCPT TO komutuna verilen 250&apos;nin metni insanlar içindir; 251&apos;in metni ise yönlendirme adresini taşır ve yazılımların dayanak alabileceği az sayıdaki metinden biridir.</translation>
    </message>
    <message>
        <source>A server that forwards and answers 250 keeps the new address to itself; 251 tells it to everyone who asks.</source>
        <comment>250:251 difference 2</comment>
        <translation>Postayı yönlendirip 250 yanıtını veren bir sunucu yeni adresi kendine saklar; 251 ise bu adresi soran herkese söyler.</translation>
    </message>
    <message>
        <source>251 belongs to addresses and answers RCPT TO or VRFY; the message as a whole is confirmed with 250 even if every recipient got 251.</source>
        <comment>250:251 difference 3</comment>
        <translation>251 adreslerle ilgilidir ve RCPT TO veya VRFY komutuna verilir; bütün alıcılar 251 almış olsa bile iletinin tamamı 250 ile onaylanır.</translation>
    </message>
    <message>
        <source>To VRFY, 250 vouches for a mailbox that the server has checked; 251 says that the user is known and gets mail elsewhere.</source>
        <comment>250:251 difference 4</comment>
        <translation>VRFY yanıtı olarak 250, sunucunun denetlediği bir posta kutusunun varlığını güvence altına alır; 251 ise kullanıcının bilindiğini ve postasını başka bir yerde aldığını söyler.</translation>
    </message>
    <message>
        <source>To ETRN, 250 reports that a queue run has started; 251 reports that no mail is waiting for the node.</source>
        <comment>250:251 difference 5</comment>
        <translation>ETRN yanıtı olarak 250 kuyruğun işlenmeye başladığını, 251 ise düğüm için bekleyen posta olmadığını bildirir.</translation>
    </message>
    <message>
        <source>Carry on after 251 to RCPT TO exactly as after 250: the receiving side does the forwarding.</source>
        <comment>250:251 choose 1</comment>
        <translation>RCPT TO komutuna gelen 251&apos;den sonra tıpkı 250&apos;den sonraki gibi devam edin: Yönlendirmeyi alıcı taraf yapar.</translation>
    </message>
    <message>
        <source>As an admin, stay with 250 for forwarded mailboxes and enable 251 only for people who want their new address to be known.</source>
        <comment>250:251 choose 3</comment>
        <translation>Yöneticiyseniz yönlendirilen posta kutularında 250&apos;de kalın ve 251&apos;i yalnızca yeni adresinin bilinmesini isteyen kişiler için etkinleştirin.</translation>
    </message>
    <message>
        <source>To VRFY, 250 is a verified yes and 252 says that the user was not checked but mail will be tried. Both are success codes, so 252 gets misread as a yes, and at times as an error.</source>
        <comment>250:252 summary</comment>
        <translation>VRFY yanıtı olarak 250 doğrulanmış bir “evet”tir; 252 ise kullanıcının denetlenmediğini, ancak teslimatın deneneceğini söyler. İkisi de başarı kodu olduğundan 252 yanlışlıkla “evet” diye, kimi zaman da hata diye okunur.</translation>
    </message>
    <message>
        <source>250 to VRFY must rest on a real check and show the mailbox; 252 promises an attempt at delivery and nothing about the mailbox.</source>
        <comment>250:252 difference 1</comment>
        <translation>VRFY komutuna verilen 250 gerçek bir denetime dayanmalı ve posta kutusunu göstermelidir; 252 ise teslimatın deneneceğine söz verir, posta kutusu hakkında hiçbir güvence vermez.</translation>
    </message>
    <message>
        <source>RFC 5321 prescribes 252 for a site that has disabled VRFY for security, and recommends it for an MX relay that cannot check users of another system; a 250 would be false in either place.</source>
        <comment>250:252 difference 2</comment>
        <translation>RFC 5321, VRFY komutunu güvenlik nedeniyle kapatmış bir kuruluş için 252&apos;yi zorunlu kılar, başka bir sistemin kullanıcılarını denetleyemeyen MX aktarma (relay) sunucusu için ise önerir; 250 her iki durumda da gerçeğe aykırı olurdu.</translation>
    </message>
    <message>
        <source>RCPT TO for the same address may well draw 550 after 252; after a verified 250 only a policy rule should cause that.</source>
        <comment>250:252 difference 3</comment>
        <translation>252&apos;den sonra aynı adres için gönderilen RCPT TO pekâlâ 550 alabilir; doğrulanmış bir 250&apos;den sonra buna ancak bir politika kuralı yol açmalıdır.</translation>
    </message>
    <message>
        <source>250 appears at nearly every step of a session; 252 is absent from ordinary delivery and shows up in the logs of scanners and address testers.</source>
        <comment>250:252 difference 4</comment>
        <translation>250 bir oturumun neredeyse her adımında görülür; 252 ise olağan teslimatta yer almaz, tarayıcıların ve adres sınama araçlarının günlüklerinde ortaya çıkar.</translation>
    </message>
    <message>
        <source>In an ETRN session, 250 means just that queue processing has begun; 252 adds that messages are waiting and being sent.</source>
        <comment>250:252 difference 5</comment>
        <translation>Bir ETRN oturumunda 250 yalnızca kuyruğun işlenmeye başladığı anlamına gelir; 252 buna bekleyen iletilerin bulunduğunu ve gönderilmekte olduğunu ekler.</translation>
    </message>
    <message>
        <source>Do not clean address lists with VRFY: only 250 would count, and many public servers answer 252 to any name at all.</source>
        <comment>250:252 choose 1</comment>
        <translation>Adres listelerini VRFY ile temizlemeyin: Yalnızca 250 bir anlam taşır, oysa herkese açık birçok sunucu hangi ad sorulursa sorulsun 252 yanıtını verir.</translation>
    </message>
    <message>
        <source>Give 250 to clients whom you let look up users, such as authenticated staff, and 252 to everyone else.</source>
        <comment>250:252 choose 2</comment>
        <translation>Kimliği doğrulanmış çalışanlar gibi kullanıcı sorgulamasına izin verdiğiniz istemcilere 250, geri kalan herkese 252 verin.</translation>
    </message>
    <message>
        <source>To hide your users, configure 252 and not 550 or 502: it neither confirms nor denies a name.</source>
        <comment>250:252 choose 3</comment>
        <translation>Kullanıcılarınızı gizlemek için 550 veya 502 değil, 252 yanıtını yapılandırın: Bu yanıt bir adı ne doğrular ne de yadsır.</translation>
    </message>
    <message>
        <source>251 is also a normal reply to RCPT TO and so appears in delivery logs; RFC 5321 lists 252 for VRFY and EXPN only.</source>
        <comment>251:252 difference 2</comment>
        <translation>251, RCPT TO komutunun da olağan yanıtlarından biridir ve bu yüzden teslimat günlüklerinde görülür; RFC 5321, 252&apos;yi yalnızca VRFY ve EXPN için sayar.</translation>
    </message>
    <message>
        <source>Behind 251 is an alias or forward that somebody set up; behind 252 is a server that cannot look the user up, or has been told not to.</source>
        <comment>251:252 difference 3</comment>
        <translation>251&apos;in arkasında birinin tanımladığı bir takma ad veya yönlendirme vardır; 252&apos;nin arkasında ise kullanıcıyı sorgulayamayan veya sorgulamaması söylenmiş bir sunucu bulunur.</translation>
    </message>
    <message>
        <source>For an ETRN client the news is nearly opposite: 251 says that no mail is waiting, 252 that waiting mail is on its way.</source>
        <comment>251:252 difference 4</comment>
        <translation>Bir ETRN istemcisi için haberler neredeyse birbirinin tersidir: 251 bekleyen posta olmadığını, 252 ise bekleyen postanın yola çıktığını söyler.</translation>
    </message>
    <message>
        <source>In an ETRN script, stop polling at 251 and expect incoming connections after 252.</source>
        <comment>251:252 choose 2</comment>
        <translation>Bir ETRN betiğinde 251 gelince sorgulamayı bırakın, 252&apos;den sonra ise size kurulacak bağlantıları bekleyin.</translation>
    </message>
    <message>
        <source>As a server author, answer VRFY with 251 if you know the forwarding address and may reveal it; otherwise fall back on 252.</source>
        <comment>251:252 choose 3</comment>
        <translation>Sunucu geliştiricisiyseniz VRFY komutuna, yönlendirme adresini biliyor ve açıklayabiliyorsanız 251 ile yanıt verin; aksi hâlde 252&apos;ye başvurun.</translation>
    </message>
    <message>
        <source>Both say that the user now has another address. 251 is a success, because the server forwards the mail itself; 551 is a permanent failure, because it leaves that to the sender.</source>
        <comment>251:551 summary</comment>
        <translation>İkisi de kullanıcının artık başka bir adresi olduğunu söyler. 251 bir başarı yanıtıdır, çünkü postayı sunucunun kendisi yönlendirir; 551 ise kalıcı bir hatadır, çünkü sunucu bu işi gönderene bırakır.</translation>
    </message>
    <message>
        <source>After 251 the transaction goes on and the message travels to the new address; 551 refuses the recipient, and the sending server returns a bounce.</source>
        <comment>251:551 difference 1</comment>
        <translation>251&apos;den sonra posta işlemi sürer ve ileti yeni adrese gider; 551 ise alıcıyı reddeder, gönderen sunucu da iade iletisi döndürür.</translation>
    </message>
    <message>
        <source>Nobody has to act on 251; on 551 the author has to decide whether to write to the address in the reply text.</source>
        <comment>251:551 difference 2</comment>
        <translation>251 geldiğinde kimsenin bir şey yapması gerekmez; 551 geldiğinde ise iletiyi gönderen kişi, yanıt metnindeki adrese yazıp yazmayacağına karar vermek zorundadır.</translation>
    </message>
    <message>
        <source>Mail forwarded under 251 reaches its destination from the forwarder&apos;s IP address and can fail SPF there; after 551 the author&apos;s own server delivers it directly.</source>
        <comment>251:551 difference 3</comment>
        <translation>251 ile yönlendirilen posta, hedefine yönlendiren sunucunun IP adresinden ulaşır ve orada SPF denetiminden geçemeyebilir; 551&apos;den sonra ise postayı gönderenin kendi sunucusu doğrudan teslim eder.</translation>
    </message>
    <message>
        <source>No client is obliged to read the address in the text. With 251 nothing is lost by that; with 551 the author may get a bounce and never see the new address.</source>
        <comment>251:551 difference 4</comment>
        <translation>Hiçbir istemci metindeki adresi okumak zorunda değildir. Bu, 251&apos;de hiçbir kayba yol açmaz; 551&apos;de ise iletiyi gönderen kişi iade iletisi alıp yeni adresi hiç görmeyebilir.</translation>
    </message>
    <message>
        <source>Never let software redirect mail on its own because of 551 from an unauthenticated server: the address could be forged. Ask the recipient, then send a new message.</source>
        <comment>251:551 choose 1</comment>
        <translation>Kimliği doğrulanmamış bir sunucudan gelen 551 nedeniyle yazılımın postayı kendiliğinden başka bir adrese yöneltmesine asla izin vermeyin: Adres sahte olabilir. Alıcıya sorun, ardından yeni bir ileti gönderin.</translation>
    </message>
    <message>
        <source>Send 251 when you are willing to carry the mail onward, 551 when you know the new address but will not relay to it.</source>
        <comment>251:551 choose 2</comment>
        <translation>Postayı ileriye taşımaya hazırsanız 251, yeni adresi bildiğiniz hâlde oraya aktarmayacaksanız 551 gönderin.</translation>
    </message>
    <message>
        <source>If the new address is private, send neither: forward quietly with 250 or refuse with 550.</source>
        <comment>251:551 choose 3</comment>
        <translation>Yeni adres gizliyse ikisini de göndermeyin: 250 ile sessizce yönlendirin veya 550 ile reddedin.</translation>
    </message>
    <message>
        <source>The same digits in a different order, and opposite news: 251 is a success for one forwarded recipient, 521 the permanent refusal of a host that never takes mail.</source>
        <comment>251:521 summary</comment>
        <translation>Rakamlar aynı, sıraları farklı, haberleri ise birbirine zıttır: 251 yönlendirilen tek bir alıcı için başarı, 521 ise hiçbir zaman posta almayan bir sunucunun kalıcı reddidir.</translation>
    </message>
    <message>
        <source>251 is about one user, who has moved; 521 is about the whole machine, whoever the mail is for.</source>
        <comment>251:521 difference 1</comment>
        <translation>251, adresi değişmiş tek bir kullanıcıyla ilgilidir; 521 ise posta kime olursa olsun makinenin bütünüyle ilgilidir.</translation>
    </message>
    <message>
        <source>521 stands where the 220 greeting should be, before any address is known; 251 comes later, in reply to RCPT TO or VRFY.</source>
        <comment>251:521 difference 2</comment>
        <translation>521, daha hiçbir adres bilinmezken 220 karşılamasının olması gereken yerde durur; 251 ise daha sonra, RCPT TO veya VRFY yanıtı olarak gelir.</translation>
    </message>
    <message>
        <source>The useful part of 251 is the address in its text; 521 does not tell where the mail should go, so the place to look is DNS.</source>
        <comment>251:521 difference 4</comment>
        <translation>251&apos;in işe yarayan kısmı metnindeki adrestir; 521 ise postanın nereye gitmesi gerektiğini söylemez, bu yüzden bakılacak yer DNS kayıtlarıdır.</translation>
    </message>
    <message>
        <source>For 521, compare the host in your log with the MX records of the recipient&apos;s domain, and tell the domain&apos;s admin if one of them leads there.</source>
        <comment>251:521 choose 1</comment>
        <translation>521 aldıysanız günlüğünüzdeki sunucuyu, alıcının alan adının MX kayıtlarıyla karşılaştırın; kayıtlardan biri o sunucuyu gösteriyorsa alan adının yöneticisine haber verin.</translation>
    </message>
    <message>
        <source>There is nothing to repair after 251; note the new address if you keep the contact list.</source>
        <comment>251:521 choose 2</comment>
        <translation>251&apos;den sonra onarılacak bir şey yoktur; kişi listesini siz tutuyorsanız yeni adresi not edin.</translation>
    </message>
    <message>
        <source>As an admin, put 521 on hosts without any mail service, and 251 (if at all) on a server that accepts mail and forwards it.</source>
        <comment>251:521 choose 3</comment>
        <translation>Yöneticiyseniz 521&apos;i hiçbir posta hizmeti bulunmayan makinelerde, 251&apos;i ise (kullanacaksanız) postayı kabul edip yönlendiren bir sunucuda yapılandırın.</translation>
    </message>
    <message>
        <source>With both intermediate replies the server accepts a command and waits for more: 334 for the next line of a login, 354 for the text of the message.</source>
        <comment>334:354 summary</comment>
        <translation>Her iki ara yanıtta da sunucu bir komutu kabul eder ve devamını bekler: 334 ile oturum açma alışverişinin bir sonraki satırını, 354 ile iletinin metnini.</translation>
    </message>
    <message>
        <source>334 follows AUTH, outside any mail transaction; 354 follows DATA, normally after at least one recipient has been accepted.</source>
        <comment>334:354 difference 1</comment>
        <translation>334, her türlü posta işleminin dışında, AUTH komutunun ardından gelir; 354 ise DATA komutunun ardından, normalde en az bir alıcı kabul edildikten sonra gelir.</translation>
    </message>
    <message>
        <source>The client answers 334 with one line of Base64; it answers 354 with the whole message, closed by a line that holds a single dot.</source>
        <comment>334:354 difference 2</comment>
        <translation>İstemci 334&apos;e tek bir base64 satırıyla, 354&apos;e ise yalnızca bir nokta içeren satırla kapanan iletinin tamamıyla yanıt verir.</translation>
    </message>
    <message>
        <source>One AUTH may bring several 334 replies, depending on the mechanism; one DATA brings a single 354.</source>
        <comment>334:354 difference 3</comment>
        <translation>Tek bir AUTH, mekanizmaya göre birkaç 334 yanıtı getirebilir; tek bir DATA ise yalnızca bir 354 getirir.</translation>
    </message>
    <message>
        <source>The text of 334 is the challenge and has to be decoded; the text of 354 is a hint that a client may ignore.</source>
        <comment>334:354 difference 4</comment>
        <translation>334&apos;ün metni sınamanın (challenge) kendisidir ve kodunun çözülmesi gerekir; 354&apos;ün metni ise istemcinin göz ardı edebileceği bir ipucudur.</translation>
    </message>
    <message>
        <source>A client backs out of 334 with a lone asterisk, which the server answers with 501; 354 leaves no such way out, and only breaking the connection stops the message.</source>
        <comment>334:354 difference 5</comment>
        <translation>İstemci 334&apos;ten sonra yalnızca bir yıldız göndererek vazgeçebilir, sunucu da buna 501 ile yanıt verir; 354 böyle bir çıkış yolu bırakmaz ve iletiyi ancak bağlantıyı koparmak durdurur.</translation>
    </message>
    <message>
        <source>A session that hangs after 334 points to the client&apos;s login code; one that hangs after 354 points to a missing final dot or to a firewall or MTU fault on the path.</source>
        <comment>334:354 choose 1</comment>
        <translation>334&apos;ten sonra takılan bir oturum, istemcinin oturum açma kodunda bir soruna işaret eder; 354&apos;ten sonra takılan bir oturum ise eksik bir son noktaya ya da yol üzerindeki bir güvenlik duvarı veya MTU arızasına işaret eder.</translation>
    </message>
    <message>
        <source>Mask the client&apos;s lines after 334 in logs, because Base64 does not protect a password; the lines after 354 are private mail and do not belong in a log either.</source>
        <comment>334:354 choose 2</comment>
        <translation>Base64 parolayı korumadığı için günlüklerde 334&apos;ten sonraki istemci satırlarını maskeleyin; 354&apos;ten sonraki satırlar da özel yazışmadır ve günlükte onların da yeri yoktur.</translation>
    </message>
    <message>
        <source>As a server author, put nothing but Base64 after 334 (a single space if the challenge is empty), and send 354 only once you are ready to take the text.</source>
        <comment>334:354 choose 3</comment>
        <translation>Sunucu geliştiricisiyseniz 334&apos;ten sonra base64 dışında bir şey yazmayın (sınama boşsa tek bir boşluk yazın), 354&apos;ü de ancak metni almaya hazır olduğunuzda gönderin.</translation>
    </message>
    <message>
        <source>421 ends the connection and everything planned for it; after 450 the session continues, and other recipients of the message can still be accepted.</source>
        <comment>421:450 difference 1</comment>
        <translation>421 bağlantıyı ve o bağlantı için planlanmış her şeyi sona erdirir; 450&apos;den sonra ise oturum sürer ve iletinin başka alıcıları hâlâ kabul edilebilir.</translation>
    </message>
    <message>
        <source>421 may answer any command or replace the greeting; 450 answers RCPT TO, or the final dot when a policy defers the message.</source>
        <comment>421:450 difference 2</comment>
        <translation>421 herhangi bir komuta verilebilir veya karşılamanın yerini alabilir; 450 ise RCPT TO komutuna, bir politika iletiyi ertelediğinde de son noktaya verilir.</translation>
    </message>
    <message>
        <source>Typical causes of 421 are a shutdown, overload or a cap on connections; typical causes of 450 are greylisting, a locked mailbox or a sender domain that could not be checked.</source>
        <comment>421:450 difference 3</comment>
        <translation>421&apos;in tipik nedenleri sunucunun kapatılması, aşırı yük veya bağlantı sayısına konmuş bir üst sınırdır; 450&apos;nin tipik nedenleri ise gri liste (greylisting), kilitli bir posta kutusu veya denetlenememiş bir gönderen alan adıdır.</translation>
    </message>
    <message>
        <source>The next try after 421 may go to another MX host; after a greylisting 450 it should come from the same IP address as before, or the wait may start again.</source>
        <comment>421:450 difference 4</comment>
        <translation>421&apos;den sonraki deneme başka bir MX sunucusuna yapılabilir; gri liste kaynaklı bir 450&apos;den sonraki deneme ise öncekiyle aynı IP adresinden gelmelidir, yoksa bekleme süresi baştan başlayabilir.</translation>
    </message>
    <message>
        <source>For 421, look at your number of connections and at the health of that host; for 450, read the text and see whether one recipient or all are affected.</source>
        <comment>421:450 choose 1</comment>
        <translation>421&apos;de bağlantı sayınıza ve o sunucunun sağlıklı çalışıp çalışmadığına bakın; 450&apos;de ise metni okuyun ve tek bir alıcının mı yoksa hepsinin mi etkilendiğini inceleyin.</translation>
    </message>
    <message>
        <source>Send 421 when this server cannot go on with the client at all, 450 when you want to postpone a recipient and keep talking.</source>
        <comment>421:450 choose 2</comment>
        <translation>Bu sunucu istemciyle hiçbir biçimde devam edemiyorsa 421, bir alıcıyı erteleyip konuşmayı sürdürmek istiyorsanız 450 gönderin.</translation>
    </message>
    <message>
        <source>Never use 421 against a single mailbox: it throws out the other recipients of the same message too.</source>
        <comment>421:450 choose 3</comment>
        <translation>421&apos;i asla tek bir posta kutusu yüzünden kullanmayın: Aynı iletinin öteki alıcılarını da dışarıda bırakır.</translation>
    </message>
    <message>
        <source>Both are temporary and both are frequent in the logs of bulk senders. 421 gives up the connection; 451 gives up the command or message at hand because something went wrong while the server worked on it.</source>
        <comment>421:451 summary</comment>
        <translation>İkisi de geçicidir ve toplu posta gönderenlerin günlüklerinde sık görülür. 421 bağlantıdan vazgeçer; 451 ise işlenmesi sırasında bir şey ters gittiği için o andaki komuttan veya iletiden vazgeçer.</translation>
    </message>
    <message>
        <source>421 is allowed at any point, including the greeting; RFC 5321 lists 451 for MAIL FROM, RCPT TO and the final dot.</source>
        <comment>421:451 difference 2</comment>
        <translation>421, karşılama dâhil her aşamada verilebilir; RFC 5321, 451&apos;i MAIL FROM, RCPT TO ve son nokta için sayar.</translation>
    </message>
    <message>
        <source>421 tends to tell of load, limits or a restart; 451 of a part that failed, such as a DNS lookup, a user database or a content filter.</source>
        <comment>421:451 difference 3</comment>
        <translation>421 çoğunlukla yükten, sınırlardan veya yeniden başlatmadan; 451 ise DNS sorgusu, kullanıcı veritabanı veya içerik filtresi gibi aksamış bir parçadan haber verir.</translation>
    </message>
    <message>
        <source>A connection that breaks without any reply counts as 451 for the transaction; 421 is how a server announces the break before it happens.</source>
        <comment>421:451 difference 4</comment>
        <translation>Hiçbir yanıt gelmeden kopan bir bağlantı, posta işlemi açısından 451 sayılır; 421 ise sunucunun bağlantıyı kesmeden önce bunu duyurma yoludur.</translation>
    </message>
    <message>
        <source>If all your mail to a host gets 451, warn its admin, because a component is probably down; if only some does, look for greylisting or a failed lookup of your domain in the text.</source>
        <comment>421:451 choose 2</comment>
        <translation>Bir sunucuya gönderdiğiniz postanın tamamı 451 alıyorsa o sunucunun yöneticisini uyarın, çünkü büyük olasılıkla bir bileşen çalışmıyordur; yalnızca bir kısmı alıyorsa metinde gri listeden (greylisting) veya alan adınız için başarısız olmuş bir sorgudan söz edilip edilmediğine bakın.</translation>
    </message>
    <message>
        <source>Send 451 when you cannot finish this request but could handle the next one, 421 when you could not.</source>
        <comment>421:451 choose 3</comment>
        <translation>Bu isteği tamamlayamıyor ama bir sonrakini işleyebilecekseniz 451, onu da işleyemeyecekseniz 421 gönderin.</translation>
    </message>
    <message>
        <source>Either can arrive in place of the 220 greeting. 421 is transient, so the server expects you back; 521 is permanent, because the host never takes mail.</source>
        <comment>421:521 summary</comment>
        <translation>İkisi de 220 karşılamasının yerine gelebilir. 421 geçicidir, yani sunucu yeniden gelmenizi bekler; 521 ise kalıcıdır, çünkü sunucu hiçbir zaman posta almaz.</translation>
    </message>
    <message>
        <source>421 may also end a session that began well; RFC 7504 reserves 521 for the opening of the connection.</source>
        <comment>421:521 difference 1</comment>
        <translation>421, sorunsuz başlamış bir oturumu da sona erdirebilir; RFC 7504 ise 521&apos;i bağlantının açılışına ayırır.</translation>
    </message>
    <message>
        <source>The server hangs up along with 421; after 521 the session formally goes on, and the server may repeat 521 or close when the client sends another command.</source>
        <comment>421:521 difference 2</comment>
        <translation>Sunucu 421 ile birlikte bağlantıyı kapatır; 521&apos;den sonra ise oturum biçimsel olarak sürer ve istemci başka bir komut gönderdiğinde sunucu 521&apos;i yineleyebilir veya bağlantıyı kapatabilir.</translation>
    </message>
    <message>
        <source>Behind 421 is a working mail server with a passing problem; behind 521 is normally a listener whose only task is to say no.</source>
        <comment>421:521 difference 4</comment>
        <translation>421&apos;in arkasında, geçici bir sorun yaşayan ama iş gören bir posta sunucusu vardır; 521&apos;in arkasında ise normalde tek görevi hayır demek olan bir dinleyici bulunur.</translation>
    </message>
    <message>
        <source>Postfix can send 521 and disconnect a client that it takes for a bot, which the standard does not foresee; such a 521 is meant for one client, as a 421 for too many connections is.</source>
        <comment>421:521 difference 5</comment>
        <translation>Standart bunu öngörmese de Postfix, bot sandığı bir istemciye 521 gönderip bağlantısını kesebilir; böyle bir 521, fazla bağlantı yüzünden verilen 421 gibi tek bir istemciye yöneliktir.</translation>
    </message>
    <message>
        <source>Wait after 421, and check whether your server opens too many connections at once.</source>
        <comment>421:521 choose 1</comment>
        <translation>421&apos;den sonra bekleyin ve sunucunuzun aynı anda çok fazla bağlantı açıp açmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>Check the MX records of the domain first after 521; if they are right, try from another IP address to see whether the refusal is meant for yours alone.</source>
        <comment>421:521 choose 2</comment>
        <translation>521&apos;den sonra önce alan adının MX kayıtlarını kontrol edin; kayıtlar doğruysa, reddin yalnızca sizin IP adresinize mi yönelik olduğunu görmek için başka bir IP adresinden deneyin.</translation>
    </message>
    <message>
        <source>As an admin, send 421 for maintenance and overload, since the senders&apos; queues last for days; 521 is for a host that accepts no mail under any circumstances.</source>
        <comment>421:521 choose 3</comment>
        <translation>Yöneticiyseniz bakım ve aşırı yük durumunda 421 gönderin, çünkü gönderenlerin kuyrukları günlerce bekler; 521 ise hiçbir koşulda posta kabul etmeyen bir sunucu içindir.</translation>
    </message>
    <message>
        <source>Readers take either one for a hint that they reached the wrong server. 421 is a passing fault of the whole connection; 551 is a permanent refusal of one recipient who has moved.</source>
        <comment>421:551 summary</comment>
        <translation>Bu yanıtları görenler, hangisi olursa olsun yanlış sunucuya ulaştıklarını sanır. 421 bağlantının bütününü ilgilendiren geçici bir aksaklıktır; 551 ise adresi değişmiş tek bir alıcının kalıcı olarak reddedilmesidir.</translation>
    </message>
    <message>
        <source>421 says nothing about the recipient; 551 says that the server knows the user and knows that the mail belongs elsewhere.</source>
        <comment>421:551 difference 1</comment>
        <translation>421 alıcı hakkında hiçbir şey söylemez; 551 ise sunucunun kullanıcıyı tanıdığını ve postanın başka bir yere ait olduğunu bildiğini söyler.</translation>
    </message>
    <message>
        <source>551 answers RCPT TO or VRFY and leaves the session open; 421 can come anywhere and closes it.</source>
        <comment>421:551 difference 2</comment>
        <translation>551, RCPT TO veya VRFY komutuna verilir ve oturumu açık bırakır; 421 ise her aşamada gelebilir ve oturumu kapatır.</translation>
    </message>
    <message>
        <source>The queue deals with a 421; a 551 needs a person who reads the reply, checks the address in it and writes again.</source>
        <comment>421:551 difference 3</comment>
        <translation>421 ile kuyruk ilgilenir; 551 ise yanıtı okuyan, içindeki adresi kontrol eden ve yeniden yazan bir insan gerektirir.</translation>
    </message>
    <message>
        <source>A 421 reaches the author only if it lasts until the sending server gives up, usually after days; a 551 bounces at once.</source>
        <comment>421:551 difference 4</comment>
        <translation>421, iletiyi gönderen kişiye ancak gönderen sunucu denemeyi bırakana kadar sürerse yansır, bu da genellikle günler sonra olur; 551 ise hemen iade iletisine yol açar.</translation>
    </message>
    <message>
        <source>Ignore a lone 421; when there are many, check your limits and whether the other MX hosts of the domain answer.</source>
        <comment>421:551 choose 1</comment>
        <translation>Tek başına gelen bir 421&apos;i önemsemeyin; çok sayıda gelirse size uygulanan sınırları ve alan adının öteki MX sunucularının yanıt verip vermediğini kontrol edin.</translation>
    </message>
    <message>
        <source>Correct the stored address after 551; longer queue lifetimes or more retries change nothing.</source>
        <comment>421:551 choose 2</comment>
        <translation>551&apos;den sonra kayıtlı adresi düzeltin; daha uzun kuyruk süreleri veya daha çok yeniden deneme hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>As an admin, send 421 when the server is going away, and 551 when the user has gone and the new address may be told.</source>
        <comment>421:551 choose 3</comment>
        <translation>Yöneticiyseniz 421&apos;i sunucu hizmetten çekilirken, 551&apos;i ise kullanıcı ayrılmışsa ve yeni adresi söylenebiliyorsa gönderin.</translation>
    </message>
    <message>
        <source>In the greeting, 421 means not now, and the server hangs up; 554 means no mail service here, at least not for this client, and the server must still wait for QUIT.</source>
        <comment>421:554 difference 1</comment>
        <translation>Karşılamada 421 “şimdi değil” demektir ve sunucu bağlantıyı kapatır; 554 ise burada, en azından bu istemci için, posta hizmeti olmadığı anlamına gelir ve sunucunun yine de QUIT komutunu beklemesi gerekir.</translation>
    </message>
    <message>
        <source>A client that talks on after a 554 greeting should get 503 to each command; after 421 there is nobody left to talk to.</source>
        <comment>421:554 difference 2</comment>
        <translation>554 karşılamasından sonra konuşmayı sürdüren bir istemcinin her komutuna 503 verilmelidir; 421&apos;den sonra ise konuşacak kimse kalmaz.</translation>
    </message>
    <message>
        <source>After the final dot, 554 usually reports that a content or policy check rejected the message; 421 reports that the server broke off without taking it.</source>
        <comment>421:554 difference 3</comment>
        <translation>Son noktadan sonra 554 genellikle bir içerik veya politika denetiminin iletiyi reddettiğini, 421 ise sunucunun iletiyi almadan işi yarıda bıraktığını bildirir.</translation>
    </message>
    <message>
        <source>554 also answers DATA when no recipient was accepted, and the commands of a client whose TLS the server finds too weak; 421 stands for neither.</source>
        <comment>421:554 difference 4</comment>
        <translation>554, hiçbir alıcı kabul edilmemişken gönderilen DATA komutuna ve sunucunun TLS güvenliğini fazla zayıf bulduğu bir istemcinin komutlarına da verilir; 421 bu durumların hiçbirini anlatmaz.</translation>
    </message>
    <message>
        <source>A slower pace may be all that 421 asks for; 554 comes back until its cause is removed, be it a blocklist entry, a filter hit or a mail loop.</source>
        <comment>421:554 difference 5</comment>
        <translation>421&apos;in istediği belki de yalnızca daha yavaş bir tempodur; 554 ise nedeni giderilene kadar yinelenir, bu neden ister engelleme listesi (blocklist) kaydı, ister filtreye takılma, ister posta döngüsü olsun.</translation>
    </message>
    <message>
        <source>Refused at connection time: with 554 look your IP address up in the blocklist that the text names, with 421 look at your connection rate.</source>
        <comment>421:554 choose 1</comment>
        <translation>Bağlantı anında reddedildiyseniz 554&apos;te IP adresinizi metinde adı geçen engelleme listesinde (blocklist) arayın, 421&apos;de ise ne sıklıkta bağlandığınıza bakın.</translation>
    </message>
    <message>
        <source>Treat a rising number of 421 replies about your reputation as a warning, since some receivers defer first and answer 554 later.</source>
        <comment>421:554 choose 2</comment>
        <translation>İtibarınızdan söz eden 421 yanıtlarının artmasını bir uyarı sayın, çünkü bazı alıcı taraflar önce erteler, sonra 554 yanıtını verir.</translation>
    </message>
    <message>
        <source>Send 421 when the same client would be welcome again in an hour, 554 when it would not.</source>
        <comment>421:554 choose 3</comment>
        <translation>Aynı istemciyi bir saat sonra yeniden kabul edecekseniz 421, etmeyecekseniz 554 gönderin.</translation>
    </message>
    <message>
        <source>Two kinds of failed login. 432 is transient: the account first needs a password transition for the chosen mechanism. 535 is permanent: the server refused the credentials.</source>
        <comment>432:535 summary</comment>
        <translation>Bunlar başarısız oturum açmanın iki türüdür. 432 geçicidir: Seçilen mekanizma için hesapta önce parola geçişi yapılması gerekir. 535 kalıcıdır: Sunucu kimlik bilgilerini reddetmiştir.</translation>
    </message>
    <message>
        <source>432 does not fault the password, only the account&apos;s readiness for that mechanism; 535 faults the user name, the password or token, or the right to log in.</source>
        <comment>432:535 difference 1</comment>
        <translation>432 parolada kusur bulmaz, yalnızca hesabın o mekanizmaya hazır olmadığını söyler; 535 ise kullanıcı adında, parolada veya belirteçte ya da oturum açma yetkisinde kusur bulur.</translation>
    </message>
    <message>
        <source>One login with PLAIN, inside TLS, usually clears 432; 535 is cleared by other credentials.</source>
        <comment>432:535 difference 2</comment>
        <translation>432 genellikle TLS içinde PLAIN ile bir kez oturum açınca ortadan kalkar; 535&apos;i ise başka kimlik bilgileri giderir.</translation>
    </message>
    <message>
        <source>432 4.7.12 is a rarity; 535 5.7.8 is an everyday line in submission logs, not least because of password-guessing bots.</source>
        <comment>432:535 difference 4</comment>
        <translation>432 4.7.12 ender görülür; 535 5.7.8 ise, özellikle parola tahmin eden botlar yüzünden, ileti gönderimi (submission) günlüklerinde her gün rastlanan bir satırdır.</translation>
    </message>
    <message>
        <source>Exchange Online also sends 432 4.3.2 to a submission client with too many parallel connections, which has nothing to do with passwords; 535 stays with logins.</source>
        <comment>432:535 difference 5</comment>
        <translation>Exchange Online, çok fazla eşzamanlı bağlantı kuran bir ileti gönderimi (submission) istemcisine de 432 4.3.2 gönderir ve bunun parolalarla hiçbir ilgisi yoktur; 535 ise oturum açmayla sınırlı kalır.</translation>
    </message>
    <message>
        <source>Temporary failures that leave the session open, and many servers use them alike for greylisting. Strictly, 450 concerns the mailbox or a policy about it, 451 an error inside the server.</source>
        <comment>450:451 summary</comment>
        <translation>İkisi de oturumu açık bırakan geçici hatalardır ve birçok sunucu gri liste (greylisting) için bunları ayrım gözetmeden kullanır. Asıl anlamlarıyla 450 posta kutusunu veya onunla ilgili bir politikayı, 451 ise sunucu içindeki bir hatayı anlatır.</translation>
    </message>
    <message>
        <source>450 belongs to RCPT TO and, for policy, to the final dot; 451 may also meet MAIL FROM.</source>
        <comment>450:451 difference 1</comment>
        <translation>450, RCPT TO komutuna, bir politika söz konusuysa son noktaya da verilir; 451 ayrıca MAIL FROM komutuna da gelebilir.</translation>
    </message>
    <message>
        <source>With 450 the server did its work and decided to make you wait; with 451 it tried and could not finish.</source>
        <comment>450:451 difference 2</comment>
        <translation>450 yanıtında sunucu işini yapmış ve sizi bekletmeye karar vermiştir; 451 yanıtında ise denemiş ama işi bitirememiştir.</translation>
    </message>
    <message>
        <source>The cause of 450 may lie with you: a first contact, missing reverse DNS, a sender domain that does not resolve. The cause of 451 is mostly on the receiving side.</source>
        <comment>450:451 difference 3</comment>
        <translation>450&apos;nin nedeni sizin tarafınızda olabilir: ilk kez bağlanmanız, ters DNS kaydının bulunmaması, gönderenin alan adının çözümlenememesi. 451&apos;in nedeni ise çoğunlukla alıcı taraftadır.</translation>
    </message>
    <message>
        <source>Greylisting shows how loose practice is: add-ons for Postfix usually answer 450, while Exim&apos;s defer verb answers 451 by default.</source>
        <comment>450:451 difference 4</comment>
        <translation>Uygulamanın ne kadar gevşek olduğu gri listede görülür: Postfix eklentileri genellikle 450, Exim&apos;in defer fiili ise varsayılan olarak 451 yanıtını verir.</translation>
    </message>
    <message>
        <source>A busy mailbox is the standard&apos;s own example for 450; an SPF check that ended in a DNS error is given 451 (with 4.4.3) by RFC 7208.</source>
        <comment>450:451 difference 5</comment>
        <translation>Meşgul posta kutusu, standardın 450 için verdiği örnektir; DNS hatasıyla sonuçlanan bir SPF denetimi için ise RFC 7208, 451 yanıtını (4.4.3 ile) öngörür.</translation>
    </message>
    <message>
        <source>Client software need not tell them apart: queue the mail, wait, and offer it again from the same IP address.</source>
        <comment>450:451 choose 2</comment>
        <translation>İstemci yazılımının bunları ayırt etmesi gerekmez: Postayı kuyruğa alın, bekleyin ve aynı IP adresinden yeniden göndermeyi deneyin.</translation>
    </message>
    <message>
        <source>Send 450 when you postpone on purpose, 451 when one of your lookups or filters failed.</source>
        <comment>450:451 choose 3</comment>
        <translation>Postayı bilerek erteliyorsanız 450, kendi sorgularınızdan veya filtrelerinizden biri başarısız olduysa 451 gönderin.</translation>
    </message>
    <message>
        <source>452 can meet MAIL FROM already, for instance when a declared SIZE does not fit at the moment; 450 is listed for RCPT TO and the final dot.</source>
        <comment>450:452 difference 1</comment>
        <translation>452 daha MAIL FROM aşamasında, örneğin bildirilen SIZE değeri o an için sığmadığında gelebilir; 450 ise RCPT TO komutu ve son nokta için öngörülmüştür.</translation>
    </message>
    <message>
        <source>A 452 for space may last until somebody on the receiving side frees some; a greylisting 450 passes without anyone doing anything.</source>
        <comment>450:452 difference 3</comment>
        <translation>Yer darlığından gelen bir 452, alıcı tarafta biri yer açana kadar sürebilir; gri listeden (greylisting) gelen bir 450 ise kimse bir şey yapmadan kendiliğinden geçer.</translation>
    </message>
    <message>
        <source>452 tends to carry 4.3.1 (system full), 4.2.2 (mailbox full) or 4.5.3 (too many recipients); 450 tends to carry 4.7.x for policy or 4.2.x for the state of the mailbox.</source>
        <comment>450:452 difference 4</comment>
        <translation>452 çoğunlukla 4.3.1 (sistem dolu), 4.2.2 (posta kutusu dolu) veya 4.5.3 (çok fazla alıcı) ile gelir; 450 ise çoğunlukla politika nedeniyle 4.7.x veya posta kutusunun durumu nedeniyle 4.2.x taşır.</translation>
    </message>
    <message>
        <source>If one person&apos;s mailbox answers 452 4.2.2 for days, reach the owner by another channel, since only the owner or the admin can make room.</source>
        <comment>450:452 choose 2</comment>
        <translation>Bir kişinin posta kutusu için günlerce 452 4.2.2 geliyorsa kutunun sahibine başka bir kanaldan ulaşın, çünkü yeri yalnızca kutunun sahibi veya alıcı sunucunun yöneticisi açabilir.</translation>
    </message>
    <message>
        <source>Send 452 when the mail would be welcome if there were room, 450 when there is room but you want the client to come back.</source>
        <comment>450:452 choose 3</comment>
        <translation>Yer olsaydı postayı alacaksanız 452, yer olduğu hâlde istemcinin daha sonra yeniden gelmesini istiyorsanız 450 gönderin.</translation>
    </message>
    <message>
        <source>One phrase, mailbox unavailable, with opposite consequences: 450 is transient and the message waits, 550 is permanent and the message comes back.</source>
        <comment>450:550 summary</comment>
        <translation>Aynı açıklama ifadesi, “mailbox unavailable” (posta kutusu kullanılamıyor), karşıt sonuçlara yol açar: 450 geçicidir ve ileti bekler, 550 kalıcıdır ve ileti geri döner.</translation>
    </message>
    <message>
        <source>450 leaves the mail in the sending server&apos;s queue, for days if need be; 550 makes that server report the failure to the author at once.</source>
        <comment>450:550 difference 1</comment>
        <translation>450 postayı, gerekirse günlerce, gönderen sunucunun kuyruğunda bırakır; 550 ise o sunucunun başarısızlığı gönderen kişiye hemen bildirmesine yol açar.</translation>
    </message>
    <message>
        <source>The typical 450 is greylisting or a mailbox that is briefly locked; the typical 550 is an unknown user (5.1.1) or a rejection by policy (5.7.x).</source>
        <comment>450:550 difference 2</comment>
        <translation>450&apos;nin tipik nedeni gri liste (greylisting) veya kısa süreliğine kilitlenmiş bir posta kutusudur; 550&apos;nin tipik nedeni ise bilinmeyen bir kullanıcı (5.1.1) veya politika gereği verilen bir rettir (5.7.x).</translation>
    </message>
    <message>
        <source>550 may refuse EHLO or MAIL FROM as well; 450 is meant for a recipient or a finished message.</source>
        <comment>450:550 difference 3</comment>
        <translation>550, EHLO veya MAIL FROM komutunu da reddedebilir; 450 ise bir alıcı veya tamamlanmış bir ileti için düşünülmüştür.</translation>
    </message>
    <message>
        <source>Bulk senders count 550 5.1.1 as a hard bounce and drop the address; 450 tells nothing about whether the address exists.</source>
        <comment>450:550 difference 4</comment>
        <translation>Toplu gönderim yapanlar 550 5.1.1 yanıtını kalıcı iade (hard bounce) sayar ve adresi listeden çıkarır; 450 ise adresin var olup olmadığı hakkında hiçbir şey söylemez.</translation>
    </message>
    <message>
        <source>A policy behind 450 often relents with time; a policy behind 550 relents when somebody changes DNS records, content or a list entry.</source>
        <comment>450:550 difference 5</comment>
        <translation>450&apos;ye yol açan politika engeli çoğu zaman süre geçince kalkar; 550&apos;ye yol açan politika engeli ise biri DNS kayıtlarını, içeriği veya listedeki bir girdiyi değiştirdiğinde kalkar.</translation>
    </message>
    <message>
        <source>Wait out a 450; if it is still there after a day, write to the recipient&apos;s admin, because some servers send 450 for faults that never clear.</source>
        <comment>450:550 choose 1</comment>
        <translation>450&apos;nin geçmesini bekleyin; bir gün sonra hâlâ sürüyorsa alıcı sunucunun yöneticisine yazın, çünkü bazı sunucular hiç düzelmeyen hatalar için de 450 gönderir.</translation>
    </message>
    <message>
        <source>On 550 5.1.1 check the spelling, then remove the address; on 550 5.7.x repair what the text names (SPF, DKIM, DMARC, reverse DNS, a blocklist) and send again.</source>
        <comment>450:550 choose 2</comment>
        <translation>550 5.1.1 aldığınızda yazımı kontrol edin, ardından adresi listeden çıkarın; 550 5.7.x aldığınızda metinde belirtilen sorunu (SPF, DKIM, DMARC, ters DNS, bir engelleme listesi) giderip yeniden gönderin.</translation>
    </message>
    <message>
        <source>Send 550 for users that do not exist, and 450 in its place only while a migration makes your user list unreliable.</source>
        <comment>450:550 choose 3</comment>
        <translation>Var olmayan kullanıcılar için 550 gönderin; onun yerine 450&apos;yi yalnızca bir taşıma çalışması kullanıcı listenizi güvenilmez kıldığı sürece kullanın.</translation>
    </message>
    <message>
        <source>Transient failures that usually have their cause on the receiving side: 451 reports an error in processing, 452 a lack of room.</source>
        <comment>451:452 summary</comment>
        <translation>İkisi de nedeni genellikle alıcı tarafta bulunan geçici hatalardır: 451 işleme sırasında oluşan bir hatayı, 452 ise yer yetersizliğini bildirir.</translation>
    </message>
    <message>
        <source>Behind 451 a step failed, such as a lookup, a filter or a timeout inside the server; behind 452 nothing failed, but storage or the recipient buffer is used up.</source>
        <comment>451:452 difference 1</comment>
        <translation>451&apos;in arkasında, sunucu içinde başarısız olan bir adım (örneğin bir sorgu, bir filtre, bir zaman aşımı) vardır; 452&apos;nin arkasında başarısız olan bir şey yoktur, yalnızca depolama alanı veya alıcılara ayrılan arabellek dolmuştur.</translation>
    </message>
    <message>
        <source>452 can depend on your message, as one that is smaller or has fewer recipients may pass at once; size and number rarely matter to 451.</source>
        <comment>451:452 difference 2</comment>
        <translation>452 iletinize bağlı olabilir, çünkü daha küçük veya daha az alıcılı bir ileti hemen geçebilir; 451&apos;de ise boyut ve alıcı sayısı nadiren rol oynar.</translation>
    </message>
    <message>
        <source>452 is the answer that RFC 1870 defines for a declared SIZE that does not fit right now; 451 has no tie to SIZE.</source>
        <comment>451:452 difference 3</comment>
        <translation>452, bildirilen SIZE değeri şu anda sığmadığında verilmek üzere RFC 1870&apos;te tanımlanmış yanıttır; 451&apos;in SIZE ile bir bağı yoktur.</translation>
    </message>
    <message>
        <source>The receiving admin traces 451 in the logs of filters and resolvers, 452 in free disk space, quotas and limits.</source>
        <comment>451:452 difference 4</comment>
        <translation>Alıcı sunucunun yöneticisi 451&apos;in izini filtrelerin ve çözümleyicilerin günlüklerinde, 452&apos;nin izini ise boş disk alanında, kotalarda ve sınırlarda sürer.</translation>
    </message>
    <message>
        <source>Greylisting is often sent as 451; it has no business being sent as 452.</source>
        <comment>451:452 difference 5</comment>
        <translation>Gri liste (greylisting) için çoğu zaman 451 gönderilir; bu amaçla 452 gönderilmesi ise yanlıştır.</translation>
    </message>
    <message>
        <source>If either one lasts for hours, tell the receiving postmaster over a path that avoids the same server, and quote the enhanced status code.</source>
        <comment>451:452 choose 2</comment>
        <translation>Bu yanıtlardan biri saatlerce sürerse alıcı tarafın postmaster adresine aynı sunucudan geçmeyen bir yoldan haber verin ve gelişmiş durum kodunu bildirin.</translation>
    </message>
    <message>
        <source>Send 452 for space, quota and number of recipients; send 451 for any other fault of your own that you expect to clear.</source>
        <comment>451:452 choose 3</comment>
        <translation>Yer, kota ve alıcı sayısı için 452 gönderin; kendi tarafınızda olup geçmesini beklediğiniz diğer bütün arızalar için 451 gönderin.</translation>
    </message>
    <message>
        <source>A message that was not processed, with opposite prospects: 451 is transient and asks for the same message again, 554 is permanent and refuses it. Filters are where the two get mixed up.</source>
        <comment>451:554 summary</comment>
        <translation>İkisinde de ileti işlenmemiştir ama sonrası tam tersidir: 451 geçicidir ve aynı iletiyi yeniden ister, 554 kalıcıdır ve iletiyi reddeder. İkisinin birbirine karıştırıldığı yer filtrelerdir.</translation>
    </message>
    <message>
        <source>451 leaves open what the server thinks of the message; 554 is its verdict, or the end of a transaction that cannot succeed.</source>
        <comment>451:554 difference 1</comment>
        <translation>451, sunucunun ileti hakkında ne düşündüğünü açık bırakır; 554 ise sunucunun verdiği hükümdür veya başarıya ulaşamayacak bir posta işleminin sonudur.</translation>
    </message>
    <message>
        <source>A content scanner that is down should lead to 451; one that has found malware may well lead to 554.</source>
        <comment>451:554 difference 2</comment>
        <translation>Çalışmayan bir içerik tarayıcısı 451&apos;e yol açmalıdır; kötü amaçlı yazılım bulan bir tarayıcı ise pekâlâ 554&apos;e yol açabilir.</translation>
    </message>
    <message>
        <source>451 asks nothing of the author; 554 comes back to the author as a bounce whose text is often the only clue.</source>
        <comment>451:554 difference 4</comment>
        <translation>451 iletiyi gönderen kişiden hiçbir şey beklemez; 554 ise ona, metni çoğu zaman tek ipucu olan bir iade iletisi olarak döner.</translation>
    </message>
    <message>
        <source>A mail loop should end in 554, because resending cannot break it; 451 would keep the message circling for days.</source>
        <comment>451:554 difference 5</comment>
        <translation>Bir posta döngüsü 554 ile sonlandırılmalıdır, çünkü yeniden göndermek döngüyü kıramaz; 451 ise iletinin günlerce dönüp durmasına yol açar.</translation>
    </message>
    <message>
        <source>On your own server, look for filters that answer 554 when they time out: each such reply bounces mail that 451 would have saved.</source>
        <comment>451:554 choose 2</comment>
        <translation>Kendi sunucunuzda, zaman aşımına uğradığında 554 yanıtı veren filtreleri arayın: Böyle her yanıt, 451&apos;in kurtaracağı bir postanın iade edilmesine neden olur.</translation>
    </message>
    <message>
        <source>Send 451 when you could not judge the message, 554 when you did and no narrower code (550, 552, 553) fits.</source>
        <comment>451:554 choose 3</comment>
        <translation>İleti hakkında bir karara varamadıysanız 451, ret kararına vardıysanız ve daha dar kapsamlı bir kod (550, 552, 553) uymuyorsa 554 gönderin.</translation>
    </message>
    <message>
        <source>With the SIZE extension, 452 says that a message of the declared size does not fit at present; 552 says that it exceeds the server&apos;s fixed maximum.</source>
        <comment>452:552 difference 1</comment>
        <translation>SIZE uzantısında 452, bildirilen boyuttaki bir iletinin şu anda sığmadığını, 552 ise böyle bir iletinin sunucunun sabit üst sınırını aştığını söyler.</translation>
    </message>
    <message>
        <source>RFC 821 gave 552 to too many recipients; RFC 5321 corrects that to 452 and asks clients to treat such a 552 as temporary.</source>
        <comment>452:552 difference 2</comment>
        <translation>RFC 821 çok fazla alıcı için 552&apos;yi öngörüyordu; RFC 5321 bunu 452 olarak düzeltir ve istemcilerden böyle bir 552&apos;yi geçici saymalarını ister.</translation>
    </message>
    <message>
        <source>A full mailbox is reported either way: as 452 4.2.2 by systems that expect the owner to make room soon, as 552 5.2.2 by those that do not.</source>
        <comment>452:552 difference 3</comment>
        <translation>Dolu bir posta kutusu iki biçimde de bildirilir: Kutu sahibinin yakında yer açmasını bekleyen sistemler 452 4.2.2, beklemeyenler 552 5.2.2 gönderir.</translation>
    </message>
    <message>
        <source>After 452 the unchanged message can get through later; after 552 for size the author needs a smaller one or a link to the file.</source>
        <comment>452:552 difference 4</comment>
        <translation>452 geldiğinde ileti hiç değiştirilmeden daha sonra geçebilir; boyut nedeniyle 552 geldiğinde ise gönderenin daha küçük bir ileti hazırlaması veya dosyanın bağlantısını göndermesi gerekir.</translation>
    </message>
    <message>
        <source>If 552 answers RCPT TO and its text speaks of too many recipients, split the list and go on as you would for 452.</source>
        <comment>452:552 choose 2</comment>
        <translation>RCPT TO komutuna 552 gelir ve metni alıcı sayısının fazlalığından söz ederse listeyi bölün ve 452 gelmiş gibi devam edin.</translation>
    </message>
    <message>
        <source>Send 452 if the same message may fit later, 552 if it exceeds a configured limit; a full recipient buffer is never a case for 552.</source>
        <comment>452:552 choose 3</comment>
        <translation>Aynı ileti daha sonra sığabilecekse 452, yapılandırılmış bir sınırı aşıyorsa 552 gönderin; alıcılara ayrılan arabellek dolduğunda 552 hiçbir zaman uygun değildir.</translation>
    </message>
    <message>
        <source>Both turn up around STARTTLS and AUTH. 454 is transient, as the server&apos;s own TLS or login service is failing; 530 is permanent for a client that skips a step which the server demands.</source>
        <comment>454:530 summary</comment>
        <translation>İkisi de STARTTLS ve AUTH çevresinde görülür. 454 geçicidir, çünkü sunucunun kendi TLS veya oturum açma hizmeti çalışmıyordur; 530 ise sunucunun zorunlu tuttuğu bir adımı atlayan istemci için kalıcıdır.</translation>
    </message>
    <message>
        <source>454 answers STARTTLS or AUTH itself; 530 answers a command that came too early, typically MAIL FROM.</source>
        <comment>454:530 difference 1</comment>
        <translation>454 doğrudan STARTTLS veya AUTH komutuna verilir; 530 ise fazla erken gelen bir komuta, tipik olarak MAIL FROM komutuna verilir.</translation>
    </message>
    <message>
        <source>After 454 to STARTTLS a client may go on without encryption if its policy allows that; there is no way around 530.</source>
        <comment>454:530 difference 3</comment>
        <translation>STARTTLS komutuna 454 gelince istemci, politikası izin veriyorsa şifreleme olmadan devam edebilir; 530 ise hiçbir yolla atlatılamaz.</translation>
    </message>
    <message>
        <source>454 comes from a breakdown, such as an unreadable key file or an unreachable password database; 530 comes from a rule that the admin has set on purpose.</source>
        <comment>454:530 difference 4</comment>
        <translation>454 bir arızadan, örneğin okunamayan bir anahtar dosyasından veya ulaşılamayan bir parola veritabanından kaynaklanır; 530&apos;un kaynağı ise sunucu yöneticisinin bilerek koyduğu bir kuraldır.</translation>
    </message>
    <message>
        <source>Cure 530 in the mail program: port 587 with STARTTLS or port 465 with TLS, and authentication turned on.</source>
        <comment>454:530 choose 2</comment>
        <translation>530&apos;u posta programında giderin: STARTTLS ile 587 veya TLS ile 465 numaralı bağlantı noktasını seçin ve kimlik doğrulamayı açın.</translation>
    </message>
    <message>
        <source>Send 454 while TLS or authentication is out of order, 530 when they work and the client has not used them; never demand STARTTLS on a public MX with 530.</source>
        <comment>454:530 choose 3</comment>
        <translation>TLS veya kimlik doğrulama arızalıyken 454, çalıştıkları hâlde istemci onları kullanmamışsa 530 gönderin; herkese açık bir MX sunucusunda STARTTLS kullanımını asla 530 ile zorunlu kılmayın.</translation>
    </message>
    <message>
        <source>A login that gets 454 failed because of the server and may work later; one that gets 535 failed on its credentials, permanently. Mail programs that prompt for a password in both cases hide the difference.</source>
        <comment>454:535 summary</comment>
        <translation>454 alan oturum açma denemesi sunucu yüzünden başarısız olmuştur ve daha sonra başarılı olabilir; 535 alan deneme ise kimlik bilgileri yüzünden, kalıcı olarak başarısız olmuştur. Her iki durumda da parola soran posta programları bu farkı gizler.</translation>
    </message>
    <message>
        <source>454 4.7.0 says nothing about the password, which could not be checked; 535 5.7.8 says that the credentials were refused.</source>
        <comment>454:535 difference 1</comment>
        <translation>454 4.7.0 parola hakkında hiçbir şey söylemez, çünkü parola denetlenememiştir; 535 5.7.8 ise kimlik bilgilerinin reddedildiğini söyler.</translation>
    </message>
    <message>
        <source>A mail program should report a server failure on 454 and not ask for another password; on 535 asking is right.</source>
        <comment>454:535 difference 2</comment>
        <translation>Posta programı 454 geldiğinde bir sunucu hatası bildirmeli, başka bir parola sormamalıdır; 535 geldiğinde ise sormak doğrudur.</translation>
    </message>
    <message>
        <source>454 has a second meaning, no TLS available for now, in reply to STARTTLS; 535 is a reply to AUTH alone.</source>
        <comment>454:535 difference 4</comment>
        <translation>454, STARTTLS komutuna verildiğinde ikinci bir anlam taşır ve TLS&apos;nin şimdilik kullanılamadığını bildirir; 535 ise yalnızca AUTH komutuna verilir.</translation>
    </message>
    <message>
        <source>Automatic senders keep the mail and try again after 454, but stop at 535 until someone has renewed the password or token, as wrong tries may lock the account.</source>
        <comment>454:535 choose 1</comment>
        <translation>Otomatik gönderim yapan sistemler 454&apos;ten sonra postayı saklayıp yeniden denemeli, 535 geldiğinde ise biri parolayı veya belirteci yenileyene kadar durmalıdır, çünkü yanlış denemeler hesabı kilitleyebilir.</translation>
    </message>
    <message>
        <source>Send 454 whenever you could not ask the user database: a 535 makes people change passwords that were right.</source>
        <comment>454:535 choose 3</comment>
        <translation>Kullanıcı veritabanına soramadığınız her durumda 454 gönderin: 535, insanların doğru olan parolalarını değiştirmesine yol açar.</translation>
    </message>
    <message>
        <source>A parameter of MAIL FROM or RCPT TO is the obstacle in both. 455 is transient, because the server cannot honor it right now; 555 is permanent, because it does not recognize or implement it.</source>
        <comment>455:555 summary</comment>
        <translation>İkisinde de engel, MAIL FROM veya RCPT TO komutunun bir parametresidir. 455 geçicidir, çünkü sunucu parametrenin gereğini şu anda yerine getiremez; 555 kalıcıdır, çünkü sunucu parametreyi tanımaz veya desteklemez.</translation>
    </message>
    <message>
        <source>Leave the message queued on 455; on 555 compare the parameters in your log with the EHLO reply, and look for a proxy in between.</source>
        <comment>455:555 choose 1</comment>
        <translation>455 geldiğinde iletiyi kuyrukta bırakın; 555 geldiğinde günlüğünüzdeki parametreleri EHLO yanıtıyla karşılaştırın ve arada bir vekil sunucu (proxy) olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Send 455 only for an extension that you have advertised and expect to offer again soon, 555 for parameters that you have not advertised.</source>
        <comment>455:555 choose 2</comment>
        <translation>455&apos;i yalnızca duyurmuş olduğunuz ve yakında yeniden sunmayı beklediğiniz bir uzantı için, 555&apos;i ise duyurmadığınız parametreler için gönderin.</translation>
    </message>
    <message>
        <source>Permanent syntax errors at different spots: 500 stumbles over the command word or the length of the line, 501 over what follows the word.</source>
        <comment>500:501 summary</comment>
        <translation>Farklı yerlerdeki kalıcı sözdizimi hatalarıdır: 500 komut sözcüğüne veya satırın uzunluğuna, 501 ise komut sözcüğünün ardından gelene takılır.</translation>
    </message>
    <message>
        <source>A client whose EHLO gets 500 may fall back to HELO; one whose EHLO gets 501 has to correct the name that it sends.</source>
        <comment>500:501 difference 2</comment>
        <translation>EHLO komutuna 500 alan istemci HELO komutuna geri dönebilir; EHLO komutuna 501 alan istemci ise gönderdiği adı düzeltmek zorundadır.</translation>
    </message>
    <message>
        <source>During AUTH, 500 stands for a line that is too long (5.5.6), 501 for broken Base64, an unwelcome initial response or a login that the client canceled.</source>
        <comment>500:501 difference 3</comment>
        <translation>AUTH sırasında 500 fazla uzun bir satırı (5.5.6), 501 ise bozuk base64 verisini, istenmeyen bir ilk yanıtı (initial response) veya istemcinin iptal ettiği bir oturum açma denemesini bildirir.</translation>
    </message>
    <message>
        <source>Extra words after DATA, RSET, QUIT or STARTTLS are a case for 501; garbage in place of a command is a case for 500.</source>
        <comment>500:501 difference 4</comment>
        <translation>DATA, RSET, QUIT veya STARTTLS komutunun ardındaki fazladan sözcükler 501 gerektirir; komut yerine gelen anlamsız veriler ise 500 gerektirir.</translation>
    </message>
    <message>
        <source>Frequent 500 replies suggest that the two ends are out of step, with message text read as commands or a firewall overwriting them; frequent 501 replies suggest bad addresses or host names in your data.</source>
        <comment>500:501 difference 5</comment>
        <translation>Sık görülen 500 yanıtları iki uç arasındaki eşzamanlılığın bozulduğunu (ileti metninin komut gibi okunduğunu veya bir güvenlik duvarının komutların üzerine yazdığını) düşündürür; sık görülen 501 yanıtları ise verilerinizde bozuk adresler veya sunucu adları bulunduğunu düşündürür.</translation>
    </message>
    <message>
        <source>For 500, capture the session to see what really arrived; for 501, print the argument with its quotes, spaces and invisible characters.</source>
        <comment>500:501 choose 1</comment>
        <translation>500 için oturumu kaydedip gerçekte neyin ulaştığına bakın; 501 için argümanı tırnak işaretleri, boşlukları ve görünmeyen karakterleriyle birlikte yazdırın.</translation>
    </message>
    <message>
        <source>Send 500 when your parser does not find the command, 501 when the command&apos;s arguments break the grammar; unknown MAIL FROM or RCPT TO parameters get 555.</source>
        <comment>500:501 choose 2</comment>
        <translation>Ayrıştırıcınız komutu bulamıyorsa 500, komutun argümanları sözdizimi kurallarına uymuyorsa 501 gönderin; bilinmeyen MAIL FROM veya RCPT TO parametreleri 555 alır.</translation>
    </message>
    <message>
        <source>500 has a second use for lines that are too long; 502 never concerns length.</source>
        <comment>500:502 difference 2</comment>
        <translation>500&apos;ün ikinci bir kullanımı daha vardır ve fazla uzun satırlar için de gönderilir; 502 ise hiçbir zaman uzunlukla ilgili değildir.</translation>
    </message>
    <message>
        <source>Do without the command after either reply and use only what EHLO lists; the mail itself can usually go on, after EHLO itself by falling back to HELO.</source>
        <comment>500:502 choose 1</comment>
        <translation>İki yanıtın hangisi gelirse gelsin o komuttan vazgeçin ve yalnızca EHLO yanıtında listelenenleri kullanın; gönderim genellikle sürebilir, reddedilen komut EHLO ise bunun için HELO komutuna geri dönülür.</translation>
    </message>
    <message>
        <source>If a basic command such as MAIL FROM draws 500, look for stray bytes left over from the command before; if it draws 502, you are hardly talking to a full mail server.</source>
        <comment>500:502 choose 2</comment>
        <translation>MAIL FROM gibi temel bir komut 500 alıyorsa önceki komuttan artakalan fazlalık baytları arayın; 502 alıyorsa karşınızdaki büyük olasılıkla tam bir posta sunucusu değildir.</translation>
    </message>
    <message>
        <source>Send 502 for commands that your parser knows and you have turned off, 500 for the rest; a disabled VRFY is better answered with 252.</source>
        <comment>500:502 choose 3</comment>
        <translation>Ayrıştırıcınızın bildiği ama sizin kapattığınız komutlar için 502, geri kalanlar için 500 gönderin; devre dışı bırakılmış VRFY komutuna ise 252 yanıtını vermek daha iyidir.</translation>
    </message>
    <message>
        <source>Permanent objections to an argument: to 501 it is malformed, to 504 it is well formed but a value that this server does not support.</source>
        <comment>501:504 summary</comment>
        <translation>Bir argümana yöneltilen kalıcı itirazlardır: 501&apos;e göre argüman hatalı biçimlidir, 504&apos;e göre ise biçimi doğrudur ama bu sunucunun desteklemediği bir değerdir.</translation>
    </message>
    <message>
        <source>What draws 501 should be an error everywhere; what draws 504 may be fine on another server.</source>
        <comment>501:504 difference 1</comment>
        <translation>501&apos;e yol açan şey her yerde hata sayılmalıdır; 504&apos;e yol açan şey ise başka bir sunucuda sorunsuz olabilir.</translation>
    </message>
    <message>
        <source>In AUTH, a mechanism that is not supported or needs encryption gets 504; login data that cannot be decoded gets 501.</source>
        <comment>501:504 difference 2</comment>
        <translation>AUTH komutunda desteklenmeyen veya şifreleme gerektiren bir mekanizma 504 alır; kodu çözülemeyen oturum açma verileri ise 501 alır.</translation>
    </message>
    <message>
        <source>With its HELO restrictions on, Postfix answers 501 to a host name with invalid syntax and 504 to one that is not fully qualified.</source>
        <comment>501:504 difference 3</comment>
        <translation>HELO kısıtlamaları açıkken Postfix, sözdizimi geçersiz bir sunucu adına 501, tam nitelikli olmayan bir sunucu adına ise 504 yanıtını verir.</translation>
    </message>
    <message>
        <source>501 can meet every command; 504 is meant for EHLO, VRFY, EXPN, HELP and AUTH, since MAIL FROM and RCPT TO have 555.</source>
        <comment>501:504 difference 4</comment>
        <translation>501 her komuta gelebilir; 504 ise EHLO, VRFY, EXPN, HELP ve AUTH için öngörülmüştür, çünkü MAIL FROM ve RCPT TO komutları için 555 vardır.</translation>
    </message>
    <message>
        <source>If AUTH draws 504, choose a mechanism from the EHLO list that follows STARTTLS; if it draws 501, debug how your client encodes the exchange.</source>
        <comment>501:504 choose 1</comment>
        <translation>AUTH komutuna 504 geliyorsa STARTTLS sonrasındaki EHLO listesinden bir mekanizma seçin; 501 geliyorsa istemcinizin kimlik doğrulama alışverişini nasıl kodladığını inceleyip hatayı bulun.</translation>
    </message>
    <message>
        <source>If a 504 text asks for a fully qualified name, set the sending server&apos;s host name to a complete DNS name that resolves.</source>
        <comment>501:504 choose 2</comment>
        <translation>504 metni tam nitelikli bir ad istiyorsa gönderen sunucunun adını çözümlenebilen, eksiksiz bir DNS adı olarak ayarlayın.</translation>
    </message>
    <message>
        <source>Send 501 when the grammar is broken, 504 when the grammar is fine and your implementation lacks that value.</source>
        <comment>501:504 choose 3</comment>
        <translation>Sözdizimi bozuksa 501, sözdizimi doğru olduğu hâlde yazılımınız o değeri desteklemiyorsa 504 gönderin.</translation>
    </message>
    <message>
        <source>Both reply permanently to a bad address, and both have bad syntax among their reasons: 501 faults the command line, 553 the mailbox name in it.</source>
        <comment>501:553 summary</comment>
        <translation>İkisi de sorunlu bir adrese verilen kalıcı yanıtlardır ve ikisinin de nedenleri arasında sözdizimi hatası bulunur: 501 komut satırını, 553 ise bu satırdaki posta kutusu adını kusurlu bulur.</translation>
    </message>
    <message>
        <source>501 strikes while the line is parsed: brackets, quoting, a space after the colon. 553 strikes when the server has read the address and does not allow it.</source>
        <comment>501:553 difference 1</comment>
        <translation>501 satır ayrıştırılırken ortaya çıkar: ayraçlar, tırnak kullanımı, iki noktadan sonraki boşluk. 553 ise sunucu adresi okuyup ona izin vermediğinde ortaya çıkar.</translation>
    </message>
    <message>
        <source>553 is often a rule and not a typing error, such as a login that may not use this sender address; 501 never depends on who you are.</source>
        <comment>501:553 difference 2</comment>
        <translation>553 çoğu zaman bir yazım hatasından değil bir kuraldan doğar, örneğin oturum açan hesabın bu gönderen adresini kullanma izni yoktur; 501 ise hiçbir zaman kim olduğunuza bağlı değildir.</translation>
    </message>
    <message>
        <source>553 also tells a VRFY client that a name is ambiguous, and with 5.6.7 that a recipient address must be ASCII; 501 has no such special roles.</source>
        <comment>501:553 difference 3</comment>
        <translation>553 ayrıca VRFY gönderen istemciye bir adın belirsiz olduğunu, 5.6.7 ile de alıcı adresinin ASCII olması gerektiğini bildirir; 501&apos;in böyle özel görevleri yoktur.</translation>
    </message>
    <message>
        <source>501 can answer any command; 553 needs one that contains a mailbox: MAIL FROM, RCPT TO or VRFY.</source>
        <comment>501:553 difference 4</comment>
        <translation>501 herhangi bir komuta yanıt olabilir; 553 için ise posta kutusu içeren bir komut gerekir: MAIL FROM, RCPT TO veya VRFY.</translation>
    </message>
    <message>
        <source>For 501, inspect the bytes: a display name, a semicolon or a trailing space may have slipped from your list into the address.</source>
        <comment>501:553 choose 1</comment>
        <translation>501 için baytları inceleyin: Listenizden adrese bir görünen ad, noktalı virgül veya sondaki bir boşluk karışmış olabilir.</translation>
    </message>
    <message>
        <source>For 553 to MAIL FROM on a submission server, send from the address of the account or have the admin allow the other one.</source>
        <comment>501:553 choose 2</comment>
        <translation>İleti gönderimi (submission) sunucusunda MAIL FROM komutuna 553 geliyorsa hesabın kendi adresiyle gönderin veya sunucu yöneticisinden öteki adrese izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>Send 501 if you cannot parse the line and 553 if you can but reject the name; a proper name that merely has no mailbox gets 550.</source>
        <comment>501:553 choose 3</comment>
        <translation>Satırı ayrıştıramıyorsanız 501, ayrıştırabildiğiniz hâlde adı reddediyorsanız 553 gönderin; düzgün olup yalnızca posta kutusu bulunmayan bir ad ise 550 alır.</translation>
    </message>
    <message>
        <source>Seen at MAIL FROM or RCPT TO, both are permanent: 501 rejects an argument as wrongly written, 555 an extension parameter that stands behind the address.</source>
        <comment>501:555 summary</comment>
        <translation>MAIL FROM veya RCPT TO komutunda görüldüklerinde ikisi de kalıcıdır: 501 yanlış yazılmış bir argümanı, 555 ise adresin ardından gelen bir uzantı parametresini reddeder.</translation>
    </message>
    <message>
        <source>501 usually means the address itself, and may answer other commands too; 555 means keywords such as BODY, SMTPUTF8, RET or NOTIFY.</source>
        <comment>501:555 difference 1</comment>
        <translation>501 genellikle adresin kendisini hedef alır ve başka komutlara da verilebilir; 555 ise BODY, SMTPUTF8, RET veya NOTIFY gibi anahtar sözcükleri hedef alır.</translation>
    </message>
    <message>
        <source>A known parameter with a malformed value is a matter for 501; a parameter that the server does not know or implement is a matter for 555.</source>
        <comment>501:555 difference 2</comment>
        <translation>Bilinen bir parametrenin hatalı biçimli değeri 501&apos;in konusudur; sunucunun bilmediği veya desteklemediği bir parametre ise 555&apos;in konusudur.</translation>
    </message>
    <message>
        <source>A client that greeted with HELO may not use any parameter and so risks 555; the risk of 501 is the same after HELO and EHLO.</source>
        <comment>501:555 difference 3</comment>
        <translation>Oturuma HELO ile başlayan istemci hiçbir parametre kullanmamalıdır, kullanırsa 555 alabilir; 501 riski ise HELO ve EHLO sonrasında aynıdır.</translation>
    </message>
    <message>
        <source>Start from the raw command in the log: if the address is misspelled, correct it whichever of 501 and 555 came; if it is fine, suspect the words behind it.</source>
        <comment>501:555 choose 1</comment>
        <translation>Günlükteki ham komuttan başlayın: Adres yanlış yazılmışsa 501 ile 555&apos;ten hangisi gelmiş olursa olsun adresi düzeltin; adres doğruysa ardındaki sözcüklerden kuşkulanın.</translation>
    </message>
    <message>
        <source>To end 555 replies, make the client obey the latest EHLO reply, including the one after STARTTLS, where the list may have changed.</source>
        <comment>501:555 choose 2</comment>
        <translation>555 yanıtlarına son vermek için istemcinin en son EHLO yanıtına uymasını sağlayın; STARTTLS sonrasında liste değişmiş olabileceğinden oradaki EHLO yanıtı da buna dâhildir.</translation>
    </message>
    <message>
        <source>Send 501 from the parser, and 555 when a parameter name is not among those that you have advertised.</source>
        <comment>501:555 choose 3</comment>
        <translation>501&apos;i ayrıştırıcıdan, 555&apos;i ise bir parametrenin adı duyurduklarınız arasında bulunmadığında gönderin.</translation>
    </message>
    <message>
        <source>Something is not implemented, and both codes say so permanently: 502 means the command as a whole, 504 one parameter of it.</source>
        <comment>502:504 summary</comment>
        <translation>İki kod da bir şeyin desteklenmediğini kalıcı olarak bildirir: 502 komutun tamamını, 504 ise komutun bir parametresini kasteder.</translation>
    </message>
    <message>
        <source>After 504 the command may still work with another argument; after 502 no argument helps.</source>
        <comment>502:504 difference 1</comment>
        <translation>504 sonrasında komut başka bir argümanla yine de çalışabilir; 502 sonrasında hiçbir argüman işe yaramaz.</translation>
    </message>
    <message>
        <source>AUTH with a mechanism that the server lacks draws 504; AUTH on a server where all of it is switched off may draw 502.</source>
        <comment>502:504 difference 2</comment>
        <translation>Sunucuda bulunmayan bir mekanizmayla gönderilen AUTH 504 alır; kimlik doğrulamanın tümüyle kapatıldığı bir sunucuda ise AUTH komutuna 502 gelebilir.</translation>
    </message>
    <message>
        <source>HELP shows the same pattern: an unknown topic can get 504, a server without any help texts 502.</source>
        <comment>502:504 difference 3</comment>
        <translation>HELP komutunda da durum aynıdır: Bilinmeyen bir konu 504, hiç yardım metni bulunmayan bir sunucu 502 yanıtına yol açabilir.</translation>
    </message>
    <message>
        <source>The EHLO reply lets you foresee 502, because an extension that is missing there is not offered; 504 can be foreseen only where values are listed, as for AUTH.</source>
        <comment>502:504 difference 4</comment>
        <translation>502 yanıtını EHLO yanıtına bakarak öngörebilirsiniz, çünkü orada yer almayan uzantı sunulmuyordur; 504 ise yalnızca, AUTH satırında olduğu gibi değerlerin listelendiği yerlerde öngörülebilir.</translation>
    </message>
    <message>
        <source>Take the command out of your script after 502; after 504 try another value, if possible from a list that the server has given.</source>
        <comment>502:504 choose 1</comment>
        <translation>502 alırsanız komutu betiğinizden çıkarın; 504 alırsanız, mümkünse sunucunun verdiği bir listeden seçerek, başka bir değer deneyin.</translation>
    </message>
    <message>
        <source>Look at MAIL FROM, RCPT TO and DATA before you worry: a 502 or 504 to VRFY, HELP or EXPN does not stop mail.</source>
        <comment>502:504 choose 2</comment>
        <translation>Kaygılanmadan önce MAIL FROM, RCPT TO ve DATA yanıtlarına bakın: VRFY, HELP veya EXPN komutuna gelen 502 ya da 504 postayı durdurmaz.</translation>
    </message>
    <message>
        <source>Send 502 without looking at the arguments, 504 only because of them; unknown parameters of MAIL FROM and RCPT TO belong to 555.</source>
        <comment>502:504 choose 3</comment>
        <translation>502&apos;yi argümanlara bakmadan, 504&apos;ü ise yalnızca argümanlar yüzünden gönderin; MAIL FROM ve RCPT TO komutlarının bilinmeyen parametreleri 555&apos;in alanına girer.</translation>
    </message>
    <message>
        <source>Refusals to run a command, both permanent: 502 because there is no implementation, 503 because this is not the moment for it.</source>
        <comment>502:503 summary</comment>
        <translation>İkisi de bir komutu çalıştırmayı kalıcı olarak reddeder: 502 komut desteklenmediği için, 503 ise komut yanlış anda geldiği için.</translation>
    </message>
    <message>
        <source>On 503, read the replies before it, as the first refusal in the session is the real fault; on 502, do without the command.</source>
        <comment>502:503 choose 1</comment>
        <translation>503 alırsanız ondan önceki yanıtları okuyun, çünkü asıl hata oturumdaki ilk ret yanıtıdır; 502 alırsanız o komut olmadan devam edin.</translation>
    </message>
    <message>
        <source>If AUTH draws 503, send STARTTLS, then EHLO, and make sure that AUTH is now listed.</source>
        <comment>502:503 choose 2</comment>
        <translation>AUTH komutuna 503 geliyorsa önce STARTTLS, ardından EHLO gönderin ve AUTH uzantısının artık listelendiğinden emin olun.</translation>
    </message>
    <message>
        <source>Send 502 if no order of commands could make it work, 503 if another order would.</source>
        <comment>502:503 choose 3</comment>
        <translation>Komutların hiçbir sıralaması sonuç vermeyecekse 502, başka bir sıralama sonuç verecekse 503 gönderin.</translation>
    </message>
    <message>
        <source>Permanent refusals that can take the place of the greeting. 521 says that the host accepts mail from nobody; 554 covers refusals that depend on the client, the message or the transaction.</source>
        <comment>521:554 summary</comment>
        <translation>Karşılamanın yerine gelebilen kalıcı ret yanıtlarıdır. 521, makinenin hiç kimseden posta kabul etmediğini söyler; 554 ise istemciye, iletiye veya posta işlemine bağlı retleri kapsar.</translation>
    </message>
    <message>
        <source>521 has one place, the opening of a connection; 554 is also sent to DATA, after the message text and to clients whose TLS is too weak.</source>
        <comment>521:554 difference 1</comment>
        <translation>521 yalnızca tek bir yerde, bağlantı açılışında gelir; 554 ayrıca DATA komutuna yanıt olarak, ileti metninden sonra ve TLS güvenliği yetersiz istemcilere de gönderilir.</translation>
    </message>
    <message>
        <source>A dummy listener sends 521; a real mail server that does not want this client or this message sends 554.</source>
        <comment>521:554 difference 3</comment>
        <translation>521 göstermelik bir SMTP hizmetinden, 554 ise bu istemciyi veya bu iletiyi istemeyen gerçek bir posta sunucusundan gelir.</translation>
    </message>
    <message>
        <source>By the standard a 521 is the same for every client; a 554 greeting may disappear when you connect from another IP address.</source>
        <comment>521:554 difference 4</comment>
        <translation>Standarda göre 521 her istemci için aynıdır; 554 karşılaması ise başka bir IP adresinden bağlandığınızda ortadan kalkabilir.</translation>
    </message>
    <message>
        <source>RFC 5321 asks for a useful explanation in the text of a 554 greeting; 521 needs none, as it has a single meaning.</source>
        <comment>521:554 difference 5</comment>
        <translation>RFC 5321, 554 karşılamasının metninde yararlı bir açıklama ister; 521 ise tek bir anlamı olduğu için açıklamaya gerek duymaz.</translation>
    </message>
    <message>
        <source>Remember that Postfix can drop a single client with 521, through postscreen or an access table, so a check from elsewhere is worthwhile.</source>
        <comment>521:554 choose 2</comment>
        <translation>Postfix&apos;in, postscreen veya bir erişim tablosu aracılığıyla tek bir istemciyi de 521 ile geri çevirebildiğini unutmayın; bu yüzden başka bir yerden de denemeye değer.</translation>
    </message>
    <message>
        <source>Put 521 on hosts that are never to receive mail, 554 on mail servers that turn certain clients away; a domain without mail also deserves a null MX.</source>
        <comment>521:554 choose 3</comment>
        <translation>521&apos;i hiçbir zaman posta almayacak makinelerde, 554&apos;ü ise belirli istemcileri geri çeviren posta sunucularında kullanın; postası olmayan bir alan adı için ayrıca null MX yayımlamak yerinde olur.</translation>
    </message>
    <message>
        <source>No mail is accepted, say both, and permanently: 521 is the host speaking for itself, 556 a server on the way speaking about the recipient&apos;s domain.</source>
        <comment>521:556 summary</comment>
        <translation>İkisi de posta kabul edilmediğini kalıcı olarak bildirir: 521&apos;de makine kendi adına konuşur, 556&apos;da ise yol üzerindeki bir sunucu alıcının alan adı hakkında konuşur.</translation>
    </message>
    <message>
        <source>You find out about 521 by connecting to the host; 556 is found out from DNS, normally from a null MX, with no connection to the destination.</source>
        <comment>521:556 difference 1</comment>
        <translation>521&apos;i makineye bağlanınca öğrenirsiniz; 556 ise hedefe hiç bağlanmadan DNS üzerinden, normalde bir null MX kaydından anlaşılır.</translation>
    </message>
    <message>
        <source>Query the domain&apos;s MX in both cases: a single record with preference 0 and a dot confirms 556, a host name shows how you came to the 521 host.</source>
        <comment>521:556 choose 1</comment>
        <translation>Her iki durumda da alan adının MX kaydını sorgulayın: Tercih değeri 0 olan ve sunucu adı yerine nokta içeren tek bir kayıt 556&apos;yı doğrular, bir sunucu adı ise 521 veren makineye nasıl ulaştığınızı gösterir.</translation>
    </message>
    <message>
        <source>If your domain has no mail, publish a null MX so that relays can answer 556 early; add a 521 listener for hosts that still attract connections.</source>
        <comment>521:556 choose 3</comment>
        <translation>Alan adınızda posta yoksa aktarma sunucularının 556 yanıtını erkenden verebilmesi için null MX yayımlayın; hâlâ bağlantı alan makineler için de bir 521 hizmeti ekleyin.</translation>
    </message>
    <message>
        <source>523 refuses an authentication mechanism that is unsafe on a clear channel; 530 refuses almost any command that comes before STARTTLS or AUTH.</source>
        <comment>523:530 difference 1</comment>
        <translation>523 şifresiz kanalda güvenli olmayan bir kimlik doğrulama mekanizmasını, 530 ise STARTTLS veya AUTH öncesinde gelen hemen her komutu reddeder.</translation>
    </message>
    <message>
        <source>A stronger mechanism may satisfy a server that says 523; a 530 about STARTTLS is satisfied by TLS alone.</source>
        <comment>523:530 difference 2</comment>
        <translation>523 diyen bir sunucuya daha güçlü bir mekanizma yetebilir; STARTTLS isteyen bir 530 yanıtını ise yalnızca TLS karşılar.</translation>
    </message>
    <message>
        <source>530 has two meanings (start TLS, or log in) that share the enhanced status code 5.7.0, so only the text tells them apart; 523 has one.</source>
        <comment>523:530 difference 3</comment>
        <translation>530&apos;un, aynı 5.7.0 gelişmiş durum kodunu paylaşan iki anlamı vardır (TLS&apos;yi başlatın veya oturum açın), bu yüzden bunları yalnızca yanıt metni ayırır; 523&apos;ün ise tek anlamı vardır.</translation>
    </message>
    <message>
        <source>RFC 3207 and RFC 4954 say which commands draw 530; no RFC does that for 523, which RFC 5248 records from industry use.</source>
        <comment>523:530 difference 4</comment>
        <translation>Hangi komutların 530 aldığını RFC 3207 ve RFC 4954 belirtir; RFC 5248&apos;in sektördeki kullanımdan kayda geçirdiği 523 için bunu belirten bir RFC yoktur.</translation>
    </message>
    <message>
        <source>If TLS was active when 530 came, log in; if it was active when 523 came, choose a stronger mechanism and ask the server&apos;s admin what is missing.</source>
        <comment>523:530 choose 2</comment>
        <translation>530 geldiğinde TLS etkinse oturum açın; 523 geldiğinde etkinse daha güçlü bir mekanizma seçin ve neyin eksik olduğunu sunucu yöneticisine sorun.</translation>
    </message>
    <message>
        <source>538 is described in RFC 4954, for historical purposes; 524 only stands beside it in the enhanced status code registry (RFC 5248).</source>
        <comment>524:538 difference 1</comment>
        <translation>538, RFC 4954&apos;te tarihsel amaçla tanımlanır; 524 ise yalnızca gelişmiş durum kodu kayıt defterinde (RFC 5248) onun yanında yer alır.</translation>
    </message>
    <message>
        <source>A client author can look 538 up in the specification of AUTH; 524 must be handled as an unknown code, by its leading 5.</source>
        <comment>524:538 difference 3</comment>
        <translation>İstemci geliştiricisi 538&apos;i AUTH belirtiminde bulabilir; 524 ise bilinmeyen bir kod olarak, baştaki 5 rakamına göre ele alınmalıdır.</translation>
    </message>
    <message>
        <source>Instead of 524 or 538, a server hides such mechanisms until TLS is active and answers 504 to a client that tries one anyway.</source>
        <comment>524:538 choose 3</comment>
        <translation>Sunucu tarafında 524 veya 538 göndermek yerine bu tür mekanizmaları TLS etkinleşene kadar gizleyin ve yine de birini deneyen istemciye 504 ile yanıt verin.</translation>
    </message>
    <message>
        <source>Login trouble of two sorts, both permanent. 530: the client has not logged in, or not started TLS. 535: it tried to log in and the credentials were refused.</source>
        <comment>530:535 summary</comment>
        <translation>Oturum açmayla ilgili, ikisi de kalıcı iki tür sorundur. 530: İstemci oturum açmamış veya TLS&apos;yi başlatmamıştır. 535: İstemci oturum açmayı denemiş, kimlik bilgileri reddedilmiştir.</translation>
    </message>
    <message>
        <source>530 answers a command that needs a login, such as MAIL FROM; 535 answers the AUTH exchange.</source>
        <comment>530:535 difference 1</comment>
        <translation>530, MAIL FROM gibi oturum açmayı gerektiren bir komuta verilir; 535 ise AUTH alışverişinin yanıtıdır.</translation>
    </message>
    <message>
        <source>530 often means that no user name is set in the client at all; 535 means that one is set, and that it or its secret is not accepted.</source>
        <comment>530:535 difference 2</comment>
        <translation>530 çoğu zaman istemcide hiç kullanıcı adı ayarlanmadığını gösterir; 535 ise bir kullanıcı adının ayarlandığını, ancak bu adın veya ona ait gizli bilginin kabul edilmediğini gösterir.</translation>
    </message>
    <message>
        <source>530 meets every client that skips the step; 535 differs from account to account.</source>
        <comment>530:535 difference 4</comment>
        <translation>530, gerekli adımı atlayan her istemcinin karşısına çıkar; 535 ise hesaptan hesaba değişir.</translation>
    </message>
    <message>
        <source>On 530, switch on authentication and TLS in the settings; on 535, test the name and password on the provider&apos;s website before you touch the settings.</source>
        <comment>530:535 choose 1</comment>
        <translation>530 alırsanız ayarlarda kimlik doğrulamayı ve TLS&apos;yi açın; 535 alırsanız ayarlara dokunmadan önce kullanıcı adını ve parolayı sağlayıcının web sitesinde deneyin.</translation>
    </message>
    <message>
        <source>Send 530 to a client that skipped AUTH, 535 to one that failed it, and word 535 the same for unknown users and wrong passwords.</source>
        <comment>530:535 choose 3</comment>
        <translation>AUTH adımını atlayan istemciye 530, bu adımda başarısız olan istemciye 535 gönderin; 535 metnini de bilinmeyen kullanıcılar ve yanlış parolalar için aynı tutun.</translation>
    </message>
    <message>
        <source>Permanent refusals that meet at MAIL FROM and RCPT TO, often over relaying. A login or STARTTLS removes 530; 550 rejects a mailbox, a sender or a client by rule.</source>
        <comment>530:550 summary</comment>
        <translation>MAIL FROM ve RCPT TO komutlarında, çoğu zaman da aktarma (relay) konusunda yolları kesişen kalıcı ret yanıtlarıdır. 530&apos;u oturum açmak veya STARTTLS ortadan kaldırır; 550 ise bir posta kutusunu, bir göndereni veya bir istemciyi kural gereği reddeder.</translation>
    </message>
    <message>
        <source>530 is about the state of the session, whatever the address; 550 is about the mailbox or about policy toward the client, its IP address or its domain.</source>
        <comment>530:550 difference 1</comment>
        <translation>530, adres ne olursa olsun oturumun durumuyla ilgilidir; 550 ise posta kutusuyla ya da istemciye, IP adresine veya alan adına yönelik politikayla ilgilidir.</translation>
    </message>
    <message>
        <source>With 530 the text says whether AUTH or STARTTLS is missing; with 550 the enhanced status code does the sorting, from 5.1.1 for unknown users to 5.7.x for policy.</source>
        <comment>530:550 difference 2</comment>
        <translation>530 geldiğinde AUTH adımının mı STARTTLS adımının mı eksik olduğunu yanıt metni söyler; 550 geldiğinde ise ayrımı, bilinmeyen kullanıcılar için 5.1.1&apos;den politika için 5.7.x&apos;e kadar uzanan gelişmiş durum kodu yapar.</translation>
    </message>
    <message>
        <source>Anyone can cure 530 in the settings of the mail program; 550 may need new DNS records, a delisting or the recipient&apos;s admin.</source>
        <comment>530:550 difference 3</comment>
        <translation>530&apos;u herkes posta programının ayarlarında giderebilir; 550 için yeni DNS kayıtları, engelleme listesinden çıkarılma veya alıcı sunucunun yöneticisinin yardımı gerekebilir.</translation>
    </message>
    <message>
        <source>For relaying without a login RFC 5321 recommends 550, yet a submission server that would relay after AUTH has good reason to say 530.</source>
        <comment>530:550 difference 4</comment>
        <translation>Oturum açmadan aktarma (relay) istenmesi durumunda RFC 5321&apos;in önerisi 550&apos;dir; yine de AUTH sonrasında aktarma yapacak bir ileti gönderimi (submission) sunucusunun 530 demek için iyi bir nedeni vardır.</translation>
    </message>
    <message>
        <source>Demanding STARTTLS with 530 is forbidden on a public MX host (RFC 3207); refusing mail there with 550 is everyday business.</source>
        <comment>530:550 difference 5</comment>
        <translation>Herkese açık bir MX sunucusunda 530 ile STARTTLS kullanımını zorunlu tutmak yasaktır (RFC 3207); orada 550 ile posta reddetmek ise gündelik bir iştir.</translation>
    </message>
    <message>
        <source>If the text of a 550 mentions relaying, log in as you would for 530, or use the submission server of your own provider.</source>
        <comment>530:550 choose 1</comment>
        <translation>Bir 550 yanıtının metni aktarmadan (relay) söz ediyorsa 530&apos;da yapacağınız gibi oturum açın veya kendi sağlayıcınızın ileti gönderimi (submission) sunucusunu kullanın.</translation>
    </message>
    <message>
        <source>If a 530 comes back in a bounce from another organization, check that your routing does not point to its submission server, then tell its postmaster.</source>
        <comment>530:550 choose 2</comment>
        <translation>Başka bir kuruluştan gelen iade iletisinde 530 görürseniz rota ayarlarınızın o kuruluşun ileti gönderimi (submission) sunucusunu göstermediğini kontrol edin, ardından durumu kuruluşun postmaster adresine bildirin.</translation>
    </message>
    <message>
        <source>Send 530 if the same command would be accepted after AUTH or STARTTLS, 550 if it would be refused all the same.</source>
        <comment>530:550 choose 3</comment>
        <translation>Aynı komut AUTH veya STARTTLS sonrasında kabul edilecekse 530, o zaman da reddedilecekse 550 gönderin.</translation>
    </message>
    <message>
        <source>AUTH fails permanently with either: 534 finds the mechanism too weak for this user, 535 refuses the credentials.</source>
        <comment>534:535 summary</comment>
        <translation>İkisinde de AUTH kalıcı olarak başarısız olur: 534 mekanizmayı bu kullanıcı için fazla zayıf bulur, 535 ise kimlik bilgilerini reddeder.</translation>
    </message>
    <message>
        <source>After 534 the client should choose another mechanism; after 535 it should ask the user for other credentials.</source>
        <comment>534:535 difference 2</comment>
        <translation>534 alan istemci başka bir mekanizma seçmeli, 535 alan istemci ise kullanıcıdan başka kimlik bilgileri istemelidir.</translation>
    </message>
    <message>
        <source>534 follows from a security policy, 535 from the user database.</source>
        <comment>534:535 difference 3</comment>
        <translation>534&apos;ün kaynağı bir güvenlik politikası, 535&apos;in kaynağı ise kullanıcı veritabanıdır.</translation>
    </message>
    <message>
        <source>On 534, update the client or set it to OAuth or another mechanism that the EHLO reply lists; on 535, leave the mechanism and check name, password and account.</source>
        <comment>534:535 choose 1</comment>
        <translation>534 alırsanız istemciyi güncelleyin veya OAuth mekanizmasına ya da EHLO yanıtında listelenen başka bir mekanizmaya ayarlayın; 535 alırsanız mekanizmaya dokunmayın, kullanıcı adını, parolayı ve hesabı kontrol edin.</translation>
    </message>
    <message>
        <source>Do not let a program run through all mechanisms after 535: the same wrong password fails in each, and every failure counts.</source>
        <comment>534:535 choose 2</comment>
        <translation>535 geldikten sonra bir programın bütün mekanizmaları sırayla denemesine izin vermeyin: Aynı yanlış parola hepsinde başarısız olur ve her başarısız deneme sayılır.</translation>
    </message>
    <message>
        <source>Send 534 when a better mechanism would let this user in, 535 when only other credentials would.</source>
        <comment>534:535 choose 3</comment>
        <translation>Bu kullanıcı daha iyi bir mekanizmayla oturum açabilecekse 534, ancak başka kimlik bilgileriyle açabilecekse 535 gönderin.</translation>
    </message>
    <message>
        <source>Permanent refusals of the chosen AUTH mechanism, not of the password. 534 finds it weaker than the policy for this user; 538, now historical, accepts it only under encryption.</source>
        <comment>534:538 summary</comment>
        <translation>Parolayı değil, seçilen AUTH mekanizmasını geri çeviren kalıcı ret yanıtlarıdır. 534 mekanizmayı bu kullanıcı için geçerli politikanın istediğinden zayıf bulur; artık tarihe karışmış olan 538 ise onu yalnızca şifreleme altında kabul eder.</translation>
    </message>
    <message>
        <source>STARTTLS cures 538; a mechanism that drew 534 is as a rule still too weak inside TLS.</source>
        <comment>534:538 difference 1</comment>
        <translation>STARTTLS 538&apos;i giderir; 534 almış bir mekanizma ise kural olarak TLS içinde de fazla zayıftır.</translation>
    </message>
    <message>
        <source>534 5.7.9 is in current use; RFC 4954 documents 538 5.7.11 for the record and tells servers how to do without it.</source>
        <comment>534:538 difference 2</comment>
        <translation>534 5.7.9 güncel kullanımdadır; RFC 4954, 538 5.7.11 yanıtını yalnızca kayıtlarda dursun diye belgeler ve sunuculara onsuz nasıl çalışacaklarını anlatır.</translation>
    </message>
    <message>
        <source>534 depends on the user, because policy may differ between accounts; 538 depends on the connection.</source>
        <comment>534:538 difference 3</comment>
        <translation>534 kullanıcıya bağlıdır, çünkü politika hesaptan hesaba değişebilir; 538 ise bağlantıya bağlıdır.</translation>
    </message>
    <message>
        <source>A server avoids 538 by not listing the mechanism before TLS; it cannot always avoid 534 that way, as it learns who the user is only during the exchange.</source>
        <comment>534:538 difference 4</comment>
        <translation>Sunucu, mekanizmayı TLS öncesinde listelemeyerek 538&apos;den kaçınır; 534&apos;ten bu yolla her zaman kaçınamaz, çünkü kullanıcının kim olduğunu ancak alışveriş sırasında öğrenir.</translation>
    </message>
    <message>
        <source>On 538, keep the mechanism and change the connection; on 534, keep the connection and change the mechanism.</source>
        <comment>534:538 choose 1</comment>
        <translation>538 alırsanız mekanizmayı koruyup bağlantıyı değiştirin; 534 alırsanız bağlantıyı koruyup mekanizmayı değiştirin.</translation>
    </message>
    <message>
        <source>If the client knows nothing stronger after 534, only an update or another program helps; for 538, its TLS setting is enough.</source>
        <comment>534:538 choose 2</comment>
        <translation>İstemci 534 sonrasında daha güçlü bir mekanizma bilmiyorsa yalnızca güncelleme veya başka bir program işe yarar; 538 için istemcinin TLS ayarı yeterlidir.</translation>
    </message>
    <message>
        <source>Send 534 where your policy sets a minimum strength per user; retire 538 by offering PLAIN and LOGIN on encrypted connections only.</source>
        <comment>534:538 choose 3</comment>
        <translation>Politikanız kullanıcı başına bir asgari güç belirliyorsa 534 gönderin; PLAIN ve LOGIN mekanizmalarını yalnızca şifreli bağlantılarda sunarak 538&apos;i kullanımdan kaldırın.</translation>
    </message>
    <message>
        <source>550 covers many reasons, from an unknown user to a blocked client; 551 has one: the user is known and receives mail elsewhere.</source>
        <comment>550:551 difference 1</comment>
        <translation>550, bilinmeyen kullanıcıdan engellenmiş istemciye kadar birçok nedeni kapsar; 551&apos;in ise tek nedeni vardır: Kullanıcı bilinmektedir ve postasını başka bir yerde almaktadır.</translation>
    </message>
    <message>
        <source>551 discloses where somebody has gone, so sites must be able to turn it off; 550 discloses at most that a mailbox is missing.</source>
        <comment>550:551 difference 2</comment>
        <translation>551 birinin nereye gittiğini açığa vurur, bu yüzden kuruluşlar onu kapatabilmelidir; 550 ise en fazla bir posta kutusunun bulunmadığını açığa vurur.</translation>
    </message>
    <message>
        <source>550 can also answer EHLO, MAIL FROM, EXPN or the final dot; 551 answers RCPT TO or VRFY.</source>
        <comment>550:551 difference 3</comment>
        <translation>550; EHLO, MAIL FROM, EXPN veya son noktaya yanıt olarak da gelebilir; 551, RCPT TO veya VRFY yanıtıdır.</translation>
    </message>
    <message>
        <source>Software may read the address in a 551, within the limits of trust; the words after 550 are meant for people.</source>
        <comment>550:551 difference 4</comment>
        <translation>Yazılımlar 551&apos;deki adresi güvenin elverdiği ölçüde okuyabilir; 550&apos;den sonraki sözcükler ise insanlar içindir.</translation>
    </message>
    <message>
        <source>After 550 5.1.1 look for a valid address; after 551 you have a candidate and need only confirm it with its owner.</source>
        <comment>550:551 choose 1</comment>
        <translation>550 5.1.1 aldıktan sonra geçerli bir adres arayın; 551 aldıktan sonra elinizde bir aday vardır ve bunu sahibine doğrulatmanız yeterlidir.</translation>
    </message>
    <message>
        <source>Send 550 by default; choose 551 if you will not forward and the user agrees to have the new address published.</source>
        <comment>550:551 choose 3</comment>
        <translation>Varsayılan olarak 550 gönderin; postayı yönlendirmeyecekseniz ve kullanıcı yeni adresinin açıklanmasını kabul ediyorsa 551&apos;i seçin.</translation>
    </message>
    <message>
        <source>Permanent, yet for unlike reasons: 550 means no such mailbox, no access or a policy refusal, 552 that the message is too large or a storage quota is exceeded.</source>
        <comment>550:552 summary</comment>
        <translation>İkisi de kalıcıdır, ancak nedenleri birbirine benzemez: 550 böyle bir posta kutusu bulunmadığını, erişim olmadığını veya politika gereği reddedildiğini; 552 ise iletinin çok büyük olduğunu veya bir depolama kotasının aşıldığını bildirir.</translation>
    </message>
    <message>
        <source>550 turns on who: the recipient, the sender or the client. 552 turns on how much.</source>
        <comment>550:552 difference 1</comment>
        <translation>550 “kim” sorusuna dayanır: alıcı, gönderen veya istemci. 552 ise “ne kadar” sorusuna dayanır.</translation>
    </message>
    <message>
        <source>A smaller message may pass after 552; size is irrelevant to 550.</source>
        <comment>550:552 difference 2</comment>
        <translation>552 sonrasında daha küçük bir ileti geçebilir; 550 için boyutun önemi yoktur.</translation>
    </message>
    <message>
        <source>At MAIL FROM, 552 can come as soon as a client declares a SIZE over the limit; a 550 there concerns the sender address or the client.</source>
        <comment>550:552 difference 3</comment>
        <translation>MAIL FROM komutunda 552, istemci sınırı aşan bir SIZE değeri bildirir bildirmez gelebilir; aynı yerdeki 550 ise gönderen adresiyle veya istemciyle ilgilidir.</translation>
    </message>
    <message>
        <source>A 552 for too many recipients should be treated as temporary (RFC 5321); no such exception exists for 550.</source>
        <comment>550:552 difference 5</comment>
        <translation>Alıcı sayısı çok fazla olduğu için gelen 552 geçici sayılmalıdır (RFC 5321); 550 için böyle bir istisna yoktur.</translation>
    </message>
    <message>
        <source>For 552 about size, shrink the message or send a link; for 552 about quota, tell the recipient by another channel.</source>
        <comment>550:552 choose 1</comment>
        <translation>552 boyutla ilgiliyse iletiyi küçültün veya indirme bağlantısı gönderin; 552 kotayla ilgiliyse alıcıya başka bir kanaldan haber verin.</translation>
    </message>
    <message>
        <source>If a 550 carries 5.2.2, 5.2.3 or 5.3.4, handle it like the 552 that it should have been.</source>
        <comment>550:552 choose 2</comment>
        <translation>Bir 550 yanıtı 5.2.2, 5.2.3 veya 5.3.4 taşıyorsa onu aslında olması gereken 552 gibi ele alın.</translation>
    </message>
    <message>
        <source>Send 552 when bytes are the only obstacle, 550 when you would refuse even an empty message.</source>
        <comment>550:552 choose 3</comment>
        <translation>Tek engel bayt sayısıysa 552, boş bir iletiyi bile reddedecekseniz 550 gönderin.</translation>
    </message>
    <message>
        <source>Both refuse an address permanently. 550 calls a well-formed one unavailable or unwanted; 553 does not allow the mailbox name as such.</source>
        <comment>550:553 summary</comment>
        <translation>İkisi de bir adresi kalıcı olarak reddeder. 550 düzgün yazılmış bir adresin kullanılamadığını veya istenmediğini söyler; 553 ise posta kutusu adının kendisine izin vermez.</translation>
    </message>
    <message>
        <source>550 says that no mailbox is behind the name, or that policy stands before it; 553 says that the name is malformed, ambiguous or not yours to use.</source>
        <comment>550:553 difference 1</comment>
        <translation>550 adın arkasında bir posta kutusu olmadığını veya önünde bir politikanın durduğunu; 553 ise adın hatalı biçimlendirilmiş veya belirsiz olduğunu ya da size ait olmadığı için kullanamayacağınızı söyler.</translation>
    </message>
    <message>
        <source>With SMTPUTF8, a recipient that must be ASCII gets 553 and a sender that must be ASCII gets 550, both with 5.6.7.</source>
        <comment>550:553 difference 3</comment>
        <translation>SMTPUTF8 kullanılırken ASCII olması gereken bir alıcı adresi 553, ASCII olması gereken bir gönderen adresi 550 alır; ikisi de 5.6.7 taşır.</translation>
    </message>
    <message>
        <source>To VRFY, 553 says that the name matches several mailboxes and may list them; 550 says that it matches none or that you may not ask.</source>
        <comment>550:553 difference 4</comment>
        <translation>VRFY komutunda 553, adın birden çok posta kutusuyla eşleştiğini söyler ve bunları listeleyebilir; 550 ise adın hiçbiriyle eşleşmediğini veya bunu sormaya izninizin olmadığını söyler.</translation>
    </message>
    <message>
        <source>550 may also refuse EHLO or a finished message; 553 always needs a mailbox to object to.</source>
        <comment>550:553 difference 5</comment>
        <translation>550, EHLO komutunu veya tamamlanmış bir iletiyi de reddedebilir; 553&apos;ün ise her zaman itiraz edeceği bir posta kutusu olmalıdır.</translation>
    </message>
    <message>
        <source>On 553, look at the spelling first (spaces, quotes, a missing domain) and then at the right to use the address; on 550, ask first whether the mailbox exists.</source>
        <comment>550:553 choose 1</comment>
        <translation>553 alırsanız önce yazıma (boşluklar, tırnak işaretleri, eksik alan adı), sonra adresi kullanma hakkına bakın; 550 alırsanız önce posta kutusunun var olup olmadığını sorgulayın.</translation>
    </message>
    <message>
        <source>Everyday permanent rejections that servers often use alike. 550 ties the refusal to a mailbox or a policy; 554 says that the transaction failed or, as a greeting, that there is no SMTP service here.</source>
        <comment>550:554 summary</comment>
        <translation>Sunucuların çoğu zaman aynı anlamda kullandığı, her gün karşılaşılan kalıcı ret yanıtlarıdır. 550 reddi bir posta kutusuna veya politikaya bağlar; 554 ise posta işleminin başarısız olduğunu ya da karşılama olarak geldiğinde burada SMTP hizmeti bulunmadığını söyler.</translation>
    </message>
    <message>
        <source>550 is at home at EHLO, MAIL FROM and RCPT TO, 554 at the greeting and DATA; for the finished message RFC 5321 lists both.</source>
        <comment>550:554 difference 1</comment>
        <translation>550&apos;nin asıl yeri EHLO, MAIL FROM ve RCPT TO komutları, 554&apos;ünki ise karşılama ile DATA komutudur; tamamlanmış ileti için RFC 5321 ikisini de sayar.</translation>
    </message>
    <message>
        <source>A 550 to RCPT TO leaves the other recipients alone; a 554 after the message text refuses it for all of them.</source>
        <comment>550:554 difference 3</comment>
        <translation>RCPT TO komutuna gelen 550 öteki alıcılara dokunmaz; ileti metninden sonra gelen 554 ise iletiyi bütün alıcılar için reddeder.</translation>
    </message>
    <message>
        <source>A 554 to DATA can be a mere echo of earlier refusals, when no valid recipient is left; 550 stands for itself.</source>
        <comment>550:554 difference 4</comment>
        <translation>DATA komutuna gelen 554, geriye geçerli alıcı kalmadığında önceki retlerin yankısından ibaret olabilir; 550 ise kendi başına anlam taşır.</translation>
    </message>
    <message>
        <source>RFC 7208 recommends 550 when mail fails SPF; content filters, bound by no such rule, often say 554.</source>
        <comment>550:554 difference 5</comment>
        <translation>RFC 7208, SPF denetiminden geçemeyen posta için 550 önerir; böyle bir kurala bağlı olmayan içerik filtreleri ise çoğunlukla 554 der.</translation>
    </message>
    <message>
        <source>Go by the enhanced status code and the text more than by 550 or 554: 5.1.1 is an address, 5.7.x a policy, 5.4.6 a loop.</source>
        <comment>550:554 choose 1</comment>
        <translation>550 veya 554&apos;ten çok gelişmiş durum kodunu ve metni esas alın: 5.1.1 bir adrese, 5.7.x bir politikaya, 5.4.6 bir döngüye işaret eder.</translation>
    </message>
    <message>
        <source>Refused with 554 on connection, ask for delisting of your IP address; refused with 550 per recipient, check the address and the rules of its owner.</source>
        <comment>550:554 choose 2</comment>
        <translation>Bağlanırken 554 ile reddedildiyseniz IP adresinizin engelleme listesinden çıkarılmasını isteyin; alıcı bazında 550 ile reddedildiyseniz adresi ve adres sahibinin kurallarını kontrol edin.</translation>
    </message>
    <message>
        <source>Send 550 when you can name the mailbox or policy that is the reason, 554 when the whole transaction or connection is.</source>
        <comment>550:554 choose 3</comment>
        <translation>Neden olarak belirli bir posta kutusunu veya politikayı gösterebiliyorsanız 550, neden posta işleminin veya bağlantının tamamıysa 554 gönderin.</translation>
    </message>
    <message>
        <source>Permanent refusals of a recipient at two levels: 550 usually means the mailbox or a policy, 556 a domain that accepts no mail at all.</source>
        <comment>550:556 summary</comment>
        <translation>Bir alıcıyı iki ayrı düzeyde kalıcı olarak reddeden yanıtlardır: 550 genellikle posta kutusuna veya bir politikaya, 556 ise hiç posta kabul etmeyen bir alan adına işaret eder.</translation>
    </message>
    <message>
        <source>550 mostly comes from the server that serves the recipient&apos;s domain; 556 comes from a relay or submission server that consulted DNS before passing the mail on.</source>
        <comment>550:556 difference 1</comment>
        <translation>550 çoğunlukla alıcının alan adına hizmet veren sunucudan gelir; 556 ise postayı iletmeden önce DNS sorgusu yapan bir aktarma (relay) veya ileti gönderimi (submission) sunucusundan gelir.</translation>
    </message>
    <message>
        <source>With 556 the part of the address before the at sign plays no role; with 550 5.1.1 other users of the domain may be fine.</source>
        <comment>550:556 difference 2</comment>
        <translation>556&apos;da adresin @ işaretinden önceki bölümünün rolü yoktur; 550 5.1.1&apos;de ise alan adının öteki kullanıcılarında sorun olmayabilir.</translation>
    </message>
    <message>
        <source>A null MX on the sender&apos;s domain is answered with 550 5.7.27; 556 is for the recipient&apos;s domain alone.</source>
        <comment>550:556 difference 3</comment>
        <translation>Gönderenin alan adındaki null MX&apos;e 550 5.7.27 ile yanıt verilir; 556 yalnızca alıcının alan adı içindir.</translation>
    </message>
    <message>
        <source>Exchange Online says 550 5.1.10 for unknown users, though 5.1.10 is registered for the null MX that 556 reports.</source>
        <comment>550:556 difference 4</comment>
        <translation>Exchange Online bilinmeyen kullanıcılar için 550 5.1.10 der; oysa 5.1.10, 556&apos;nın bildirdiği null MX için kaydedilmiştir.</translation>
    </message>
    <message>
        <source>On 556, look for an address of the organization in another domain; on 550 5.1.1, look for another user in the same one.</source>
        <comment>550:556 choose 1</comment>
        <translation>556 alırsanız kuruluşun başka bir alan adındaki adresini, 550 5.1.1 alırsanız aynı alan adındaki başka bir kullanıcıyı arayın.</translation>
    </message>
    <message>
        <source>If your own mail draws 550 5.7.27, remove the null MX from your sending domain, or send from a domain that can receive replies.</source>
        <comment>550:556 choose 2</comment>
        <translation>Kendi postanız 550 5.7.27 alıyorsa gönderen alan adınızdaki null MX kaydını kaldırın veya yanıt alabilen bir alan adından gönderin.</translation>
    </message>
    <message>
        <source>As the admin of a relay, answer 556 if the recipient&apos;s domain has a null MX and 550 if your own policy forbids the recipient.</source>
        <comment>550:556 choose 3</comment>
        <translation>Bir aktarma (relay) sunucusunun yöneticisiyseniz alan adında null MX bulunan alıcılara 556, kendi politikanızın yasakladığı alıcılara 550 ile yanıt verin.</translation>
    </message>
    <message>
        <source>A narrow permanent code and a broad one: 553 rejects a mailbox name, 554 a message, a transaction or, as a greeting, the client.</source>
        <comment>553:554 summary</comment>
        <translation>Biri dar, öteki geniş kapsamlı iki kalıcı koddur: 553 bir posta kutusu adını; 554 ise bir iletiyi, bir posta işlemini veya karşılama olarak geldiğinde istemciyi reddeder.</translation>
    </message>
    <message>
        <source>553 points to its own cause, the address in the command before it; 554 leaves the cause to the text.</source>
        <comment>553:554 difference 2</comment>
        <translation>553 kendi nedenini, yani hemen önceki komutta yer alan adresi gösterir; 554 ise nedeni metne bırakır.</translation>
    </message>
    <message>
        <source>553 to RCPT TO costs one recipient; 554 after the text costs all of them.</source>
        <comment>553:554 difference 3</comment>
        <translation>RCPT TO komutuna gelen 553 tek bir alıcıya mal olur; ileti metninden sonra gelen 554 ise bütün alıcılara.</translation>
    </message>
    <message>
        <source>With SMTPUTF8, 553 5.6.7 refuses a recipient that is not ASCII; 554 5.6.9 refuses the finished message because a recipient cannot take its internationalized headers.</source>
        <comment>553:554 difference 4</comment>
        <translation>SMTPUTF8 kullanılırken 553 5.6.7, ASCII olmayan bir alıcı adresini reddeder; 554 5.6.9 ise bir alıcı uluslararasılaştırılmış üst bilgileri alamadığı için tamamlanmış iletiyi reddeder.</translation>
    </message>
    <message>
        <source>A correction in an address field or an account setting removes 553; removing 554 may take work on DNS, reputation, content or routing.</source>
        <comment>553:554 difference 5</comment>
        <translation>Bir adres alanında veya hesap ayarında yapılacak düzeltme 553&apos;ü ortadan kaldırır; 554&apos;ü kaldırmak ise DNS, itibar, içerik veya posta rotası üzerinde çalışmayı gerektirebilir.</translation>
    </message>
    <message>
        <source>On 553, change the sender or recipient address; on 554 without a useful text, write to the postmaster with time, IP address and queue ID.</source>
        <comment>553:554 choose 1</comment>
        <translation>553 alırsanız gönderen veya alıcı adresini değiştirin; yararlı bir metni olmayan 554 alırsanız saati, IP adresini ve kuyruk kimliğini belirterek postmaster adresine yazın.</translation>
    </message>
    <message>
        <source>If Postfix answers 554 5.7.1 to MAIL FROM or RCPT TO, an access or relay rule is behind it, and respelling the address as for 553 is no use.</source>
        <comment>553:554 choose 2</comment>
        <translation>Postfix, MAIL FROM veya RCPT TO komutuna 554 5.7.1 ile yanıt veriyorsa arkasında bir erişim veya aktarma kuralı vardır; 553&apos;te olduğu gibi adresin yazımını düzeltmek işe yaramaz.</translation>
    </message>
    <message>
        <source>Send 553 as soon as you see a name that you do not allow; a 554 after the text would not tell the client which address was at fault.</source>
        <comment>553:554 choose 3</comment>
        <translation>İzin vermediğiniz bir adı görür görmez 553 gönderin; ileti metninden sonra gelecek bir 554, kusurun hangi adreste olduğunu istemciye söylemezdi.</translation>
    </message>
    <message>
        <source>The server knows this command by name and does not offer it. The session goes on, and mail that does not depend on the command can still be sent.</source>
        <comment>502 description 1</comment>
        <translation>Sunucu bu komutu adıyla tanır ama sunmaz. Oturum sürer ve bu komuta bağlı olmayan postalar yine gönderilebilir.</translation>
    </message>
    <message>
        <source>A server must not list a capability in its EHLO reply and then refuse it with 502. A client that keeps to the EHLO list therefore should not meet this code.</source>
        <comment>502 description 3</comment>
        <translation>Bir sunucu, EHLO yanıtında bir yeteneği listeleyip sonra onu 502 ile reddetmemelidir. Bu nedenle EHLO listesine bağlı kalan bir istemcinin bu kodla karşılaşmaması gerekir.</translation>
    </message>
    <message>
        <source>Exim replies 503 AUTH command used when not advertised to a client that sends AUTH although the EHLO reply did not offer it.</source>
        <comment>503 seen 3</comment>
        <translation>Exim, EHLO yanıtında sunulmadığı hâlde AUTH gönderen bir istemciye “503 AUTH command used when not advertised” yanıtını verir.</translation>
    </message>
    <message>
        <source>A freshly installed server introduces itself as localhost and is turned away by a Postfix host that insists on fully qualified names.</source>
        <comment>504 seen 3</comment>
        <translation>Yeni kurulmuş bir sunucu kendini localhost olarak tanıtır ve tam nitelikli ad kullanılmasında ısrar eden bir Postfix sunucusu onu geri çevirir.</translation>
    </message>
    <message>
        <source>A monitoring job sends its report to root without a domain, and a Postfix relay refuses the incomplete address.</source>
        <comment>504 seen 4</comment>
        <translation>Bir izleme görevi, raporunu alan adı belirtmeden root adresine gönderir ve aktarma (relay) yapan bir Postfix sunucusu bu eksik adresi reddeder.</translation>
    </message>
    <message>
        <source>Under RFC 7504 the session then continues, and the client has to end it with QUIT. If the client sends anything else, the host may answer 521 again or simply close the connection.</source>
        <comment>521 description 2</comment>
        <translation>RFC 7504&apos;e göre oturum bundan sonra sürer ve istemcinin onu QUIT ile sonlandırması gerekir. İstemci başka bir şey gönderirse sunucu yeniden 521 yanıtını verebilir ya da bağlantıyı doğrudan kapatabilir.</translation>
    </message>
    <message>
        <source>It speaks of one host, and another MX host of the same domain may accept the mail. Some servers misuse it to turn away clients they have blocked; the reply text may then give the real reason.</source>
        <comment>521 description 3</comment>
        <translation>Kod tek bir makineden söz eder; aynı alan adının başka bir MX sunucusu postayı kabul edebilir. Bazı sunucular onu, engelledikleri istemcileri geri çevirmek için yanlış kullanır; bu durumda yanıt metni asıl nedeni verebilir.</translation>
    </message>
    <message>
        <source>By default a sending Postfix server tries the next MX host after such a greeting; if none is left, it keeps the message in its queue and logs that the host refused to talk to it.</source>
        <comment>521 seen 4</comment>
        <translation>Gönderen bir Postfix sunucusu böyle bir karşılamadan sonra varsayılan olarak sıradaki MX sunucusunu dener; hiçbiri kalmadıysa iletiyi kuyruğunda tutar ve karşıdaki sunucunun kendisiyle konuşmayı reddettiğini günlüğe yazar.</translation>
    </message>
    <message>
        <source>If an MX record names the wrong host, or there is none and mail falls through to a web server, have the recipient domain&apos;s admin publish an MX record for the real mail server.</source>
        <comment>521 fix 2</comment>
        <translation>Bir MX kaydı yanlış sunucuyu gösteriyorsa ya da MX kaydı bulunmadığı için posta bir web sunucusuna gidiyorsa alıcı alan adının yöneticisinden gerçek posta sunucusu için bir MX kaydı yayımlamasını isteyin.</translation>
    </message>
    <message>
        <source>If the MX records are right, have the sending server&apos;s admin find out why it connected elsewhere: transport map, smart host, hosts file or cached DNS answers.</source>
        <comment>521 fix 3</comment>
        <translation>MX kayıtları doğruysa gönderen sunucunun yöneticisinden, sunucunun neden başka bir yere bağlandığını bulmasını isteyin: taşıma tablosu (transport map), smart host, hosts dosyası veya önbelleğe alınmış DNS yanıtları.</translation>
    </message>
    <message>
        <source>If the domain is misspelled or has a null MX, ask the sender for another address. Let the message bounce or delete it from the queue, because this host will never take it.</source>
        <comment>521 fix 4</comment>
        <translation>Alan adı yanlış yazılmışsa ya da null MX içeriyorsa gönderenden başka bir adres isteyin. İletinin iade edilmesine izin verin ya da iletiyi kuyruktan silin; çünkü bu sunucu onu hiçbir zaman almayacaktır.</translation>
    </message>
    <message>
        <source>Neither password nor message has been judged. The command was skipped, nothing has been accepted, and the client can take the missing step in the same session.</source>
        <comment>530 description 2</comment>
        <translation>Ne parola ne de ileti değerlendirilmiştir. Komut atlanmış, hiçbir şey kabul edilmemiştir; istemci eksik adımı aynı oturumda tamamlayabilir.</translation>
    </message>
    <message>
        <source>On an account with 2-Step Verification, Gmail refuses the normal password with 534-5.7.9 Application-specific password required.</source>
        <comment>534 seen 1</comment>
        <translation>2 Adımlı Doğrulama kullanan bir hesapta Gmail, normal parolayı “534-5.7.9 Application-specific password required” yanıtıyla reddeder.</translation>
    </message>
    <message>
        <source>A client uses CRAM-MD5 or PLAIN for an account that the provider restricts to OAuth.</source>
        <comment>534 seen 3</comment>
        <translation>Bir istemci, sağlayıcının yalnızca OAuth kullanılmasına izin verdiği bir hesap için CRAM-MD5 veya PLAIN kullanır.</translation>
    </message>
    <message>
        <source>This login mechanism works only over an encrypted connection, and the connection is not encrypted. RFC 4954 keeps the code for the record alone and tells servers not to offer such a mechanism before TLS.</source>
        <comment>538 description 1</comment>
        <translation>Bu kimlik doğrulama mekanizması yalnızca şifreli bir bağlantı üzerinden çalışır, oysa bağlantı şifreli değildir. RFC 4954 kodu yalnızca kayıtlara geçmesi için korur ve sunuculara böyle bir mekanizmayı TLS&apos;den önce sunmamalarını söyler.</translation>
    </message>
    <message>
        <source>220 comes unasked at the start of the connection, and once more in reply to STARTTLS; 250 always answers some other command.</source>
        <comment>220:250 difference 1</comment>
        <translation>220, bağlantının başında istenmeden gelir ve STARTTLS yanıtı olarak bir kez daha görülür; 250 ise her zaman başka bir komutun yanıtıdır.</translation>
    </message>
    <message>
        <source>Two success replies that meet in VRFY: with 251 the server knows the user and says where the mail will go, with 252 it has not checked the user and offers to try delivery.</source>
        <comment>251:252 summary</comment>
        <translation>VRFY komutunda buluşan iki başarı yanıtıdır: 251&apos;de sunucu kullanıcıyı tanır ve postanın nereye gideceğini söyler, 252&apos;de ise kullanıcıyı denetlememiştir ve teslimatı denemeye hazır olduğunu bildirir.</translation>
    </message>
    <message>
        <source>With 251 the receiving server carries the message on; with 521 nothing is transferred at all, and the mail is undeliverable unless another MX host takes it.</source>
        <comment>251:521 difference 3</comment>
        <translation>251&apos;de alıcı sunucu iletiyi ileriye taşır; 521&apos;de ise hiçbir şey el değiştirmez ve başka bir MX sunucusu almadıkça posta teslim edilemez.</translation>
    </message>
    <message>
        <source>Temporary failures after which the mail waits on the sending side. 421 speaks for the whole service and hangs up; 450 puts off one recipient or one message.</source>
        <comment>421:450 summary</comment>
        <translation>İkisi de, ardından postanın gönderen tarafta beklediği geçici hatalardır. 421 hizmetin bütünü adına konuşur ve bağlantıyı kapatır; 450 ise tek bir alıcıyı veya tek bir iletiyi erteler.</translation>
    </message>
    <message>
        <source>After 451 the client may offer another recipient or message in the same session; after 421 it has to connect anew for anything.</source>
        <comment>421:451 difference 1</comment>
        <translation>451&apos;den sonra istemci aynı oturumda başka bir alıcı veya ileti sunabilir; 421&apos;den sonra ise ne yapacak olursa olsun yeniden bağlanması gerekir.</translation>
    </message>
    <message>
        <source>Slow down or open fewer connections on 421; on 451 do so only if the text speaks of throttling.</source>
        <comment>421:451 choose 1</comment>
        <translation>421&apos;de yavaşlayın veya daha az bağlantı açın; 451&apos;de ise bunu yalnızca metin hız sınırlamasından söz ediyorsa yapın.</translation>
    </message>
    <message>
        <source>Mail stays queued after 421. After 521 the sending server should try any other MX host and then return the mail, though Postfix by default keeps it queued.</source>
        <comment>421:521 difference 3</comment>
        <translation>421&apos;den sonra posta kuyrukta kalır. 521&apos;den sonra gönderen sunucunun, varsa öteki MX sunucularını denemesi ve ardından postayı iade etmesi gerekir; ancak Postfix postayı varsayılan olarak kuyrukta tutar.</translation>
    </message>
    <message>
        <source>Each can turn a client away at the door or fail a message later. 421 is transient and the sending server keeps trying; 554 is permanent and normally ends in a bounce.</source>
        <comment>421:554 summary</comment>
        <translation>Her ikisi de bir istemciyi daha kapıdan çevirebilir veya bir iletiyi sonradan başarısız kılabilir. 421 geçicidir ve gönderen sunucu denemeyi sürdürür; 554 ise kalıcıdır ve normalde iade iletisiyle sonuçlanır.</translation>
    </message>
    <message>
        <source>The mechanism that drew 432 should work in sessions after the transition; a login that drew 535 fails again, and repeated tries may lock the account.</source>
        <comment>432:535 difference 3</comment>
        <translation>432 almış bir mekanizma, geçişten sonraki oturumlarda çalışmalıdır; 535 almış bir oturum açma denemesi ise yine başarısız olur ve yinelenen denemeler hesabı kilitleyebilir.</translation>
    </message>
    <message>
        <source>Send 432 while you move accounts to a new mechanism; send 535 for every login that fails on its credentials, without saying which part was wrong.</source>
        <comment>432:535 choose 2</comment>
        <translation>Hesapları yeni bir mekanizmaya taşırken 432 gönderin; kimlik bilgileri yüzünden başarısız olan her oturum açma için ise hangi kısmın yanlış olduğunu söylemeden 535 gönderin.</translation>
    </message>
    <message>
        <source>One recipient keeps drawing 450: ask about that mailbox. Every recipient of the domain draws 451: unless the text says that you are throttled, give a fault on their side some hours.</source>
        <comment>450:451 choose 1</comment>
        <translation>Tek bir alıcı sürekli 450 alıyorsa o posta kutusunun durumunu sorun. Alan adının bütün alıcıları 451 alıyorsa ve metin size hız sınırlaması uygulandığını söylemiyorsa karşı taraftaki arızanın giderilmesi için birkaç saat tanıyın.</translation>
    </message>
    <message>
        <source>Temporary replies that put mail off until later: 450 points to the mailbox or a policy; 452 points to a shortage of disk space, quota or room for more recipients.</source>
        <comment>450:452 summary</comment>
        <translation>Postayı sonraya bırakan geçici yanıtlardır: 450 posta kutusuna veya bir politikaya, 452 ise disk alanının, kotanın veya yeni alıcılar için yerin yetmediğine işaret eder.</translation>
    </message>
    <message>
        <source>If 452 4.5.3 slows a mailing down, offer at most 100 recipients per message; for 450 look at the address and at your history with that server instead.</source>
        <comment>450:452 choose 1</comment>
        <translation>Bir toplu gönderimi 452 4.5.3 yavaşlatıyorsa ileti başına en fazla 100 alıcı bildirin; 450 alıyorsanız bunun yerine adrese ve o sunucuyla geçmişinize bakın.</translation>
    </message>
    <message>
        <source>554 can also be the greeting, or the answer to a DATA that comes without a valid recipient; 451 is neither.</source>
        <comment>451:554 difference 3</comment>
        <translation>554, karşılama olarak veya geçerli bir alıcı olmadan gelen DATA komutuna yanıt olarak da görülür; 451 bu iki durumda da kullanılmaz.</translation>
    </message>
    <message>
        <source>Leave the message as it is after 451; after 554 change it only if the text blames the content, since IP reputation or missing authentication may be the cause instead.</source>
        <comment>451:554 choose 1</comment>
        <translation>451&apos;den sonra iletiyi olduğu gibi bırakın; 554&apos;ten sonra iletiyi yalnızca yanıt metni içeriği gerekçe gösteriyorsa değiştirin, çünkü asıl neden IP itibarı veya eksik kimlik doğrulama da olabilir.</translation>
    </message>
    <message>
        <source>Both are about storage and limits: 452 is transient (no room now), 552 permanent (over a quota or a size limit). Where the border runs has changed since the early days of SMTP.</source>
        <comment>452:552 summary</comment>
        <translation>İkisi de depolama alanı ve sınırlarla ilgilidir: 452 geçicidir (şu anda yer yok), 552 kalıcıdır (kota veya boyut sınırı aşılmış). Aralarındaki çizginin yeri, SMTP&apos;nin ilk günlerinden bu yana değişmiştir.</translation>
    </message>
    <message>
        <source>If a declared SIZE is too much for one recipient, RFC 1870 lets the client queue that copy again after 452 and forbids it after 552.</source>
        <comment>452:552 difference 5</comment>
        <translation>Bildirilen SIZE değeri tek bir alıcı için fazlaysa RFC 1870, istemcinin o kopyayı 452&apos;den sonra yeniden kuyruğa almasına izin verir, 552&apos;den sonra ise bunu yasaklar.</translation>
    </message>
    <message>
        <source>With its default settings Postfix also sends 454 4.7.1 to a client that may not relay; logging in helps there as it does against 530.</source>
        <comment>454:530 difference 5</comment>
        <translation>Postfix varsayılan ayarlarıyla, aktarma (relay) izni olmayan istemciye de 454 4.7.1 gönderir; orada da, 530&apos;da olduğu gibi, oturum açmak işe yarar.</translation>
    </message>
    <message>
        <source>454 for many accounts at once means that a backend such as LDAP or RADIUS is out of reach; 535 for many accounts from a few IP addresses points to password guessing.</source>
        <comment>454:535 difference 3</comment>
        <translation>Aynı anda birçok hesapta görülen 454, LDAP veya RADIUS gibi bir arka uç hizmetine ulaşılamadığı anlamına gelir; birkaç IP adresinden birçok hesapla yapılan denemelerin 535 alması ise parola tahmin edilmeye çalışıldığına işaret eder.</translation>
    </message>
    <message>
        <source>If a password that works in webmail draws 535, the provider may require an app password or OAuth, or may have switched off SMTP logins for that account.</source>
        <comment>454:535 choose 2</comment>
        <translation>Web postasında çalışan bir parola 535 alıyorsa sağlayıcı uygulama parolası veya OAuth istiyor olabilir ya da o hesap için SMTP ile oturum açmayı kapatmış olabilir.</translation>
    </message>
    <message>
        <source>The same command may succeed later after 455. After 555 the client must drop the parameter, which can mean converting the message or returning it.</source>
        <comment>455:555 difference 1</comment>
        <translation>455 geldiğinde aynı komut daha sonra başarılı olabilir. 555 geldiğinde istemci parametreden vazgeçmek zorundadır; bu, iletinin dönüştürülmesi veya gönderene iade edilmesi anlamına gelebilir.</translation>
    </message>
    <message>
        <source>555 often exposes a client bug, since parameters may be used only if the EHLO reply lists their extension; 455 can meet a flawless client.</source>
        <comment>455:555 difference 2</comment>
        <translation>555 çoğu zaman bir istemci hatasını ortaya çıkarır, çünkü parametreler yalnızca EHLO yanıtı ilgili uzantıyı listeliyorsa kullanılabilir; 455 ise kusursuz çalışan bir istemciye de gelebilir.</translation>
    </message>
    <message>
        <source>Behind 555 there may be a proxy that advertises in EHLO what the server behind it lacks; behind 455, a component of the server that is down for the moment.</source>
        <comment>455:555 difference 3</comment>
        <translation>555&apos;in arkasında, asıl sunucuda bulunmayan özellikleri EHLO yanıtında duyuran bir vekil sunucu (proxy) olabilir; 455&apos;in arkasında ise sunucunun o an çalışmayan bir bileşeni olabilir.</translation>
    </message>
    <message>
        <source>Where a parameter has codes of its own these are used instead: a SIZE that does not fit leads to 452 rather than 455, and one over the limit to 552 rather than 555.</source>
        <comment>455:555 difference 4</comment>
        <translation>Bir parametrenin kendine özgü kodları varsa genel kodların yerine onlar kullanılır: Sığmayan bir SIZE değeri 455&apos;e değil 452&apos;ye, sınırı aşan bir SIZE değeri ise 555&apos;e değil 552&apos;ye yol açar.</translation>
    </message>
    <message>
        <source>A server that sends 500 could not tell which command it got; one that sends 501 could, and objects to a missing host name after EHLO, say, or an address without angle brackets.</source>
        <comment>500:501 difference 1</comment>
        <translation>500 gönderen sunucu hangi komutu aldığını anlayamamıştır; 501 gönderen sunucu ise anlamıştır ve örneğin EHLO komutundan sonra sunucu adının eksik olmasına veya adresin açılı ayraçsız yazılmasına itiraz eder.</translation>
    </message>
    <message>
        <source>Whichever comes, the command is refused permanently. 500 says that the server does not know the word, 502 that it knows the word and has no implementation for it.</source>
        <comment>500:502 summary</comment>
        <translation>Hangisi gelirse gelsin komut kalıcı olarak reddedilmiştir. 500 sunucunun komut sözcüğünü bilmediğini, 502 ise bildiğini ama komutu desteklemediğini söyler.</translation>
    </message>
    <message>
        <source>A typing error or another product&apos;s private command draws 500; a standard command that this server does without, such as TURN, draws 502.</source>
        <comment>500:502 difference 1</comment>
        <translation>Bir yazım hatası veya başka bir ürünün özel komutu 500&apos;e yol açar; TURN gibi, bu sunucunun yer vermediği standart bir komut ise 502&apos;ye yol açar.</translation>
    </message>
    <message>
        <source>502 results from a decision by the server&apos;s author or admin; 500 can also be damage on the way, for instance by a firewall that overwrites commands.</source>
        <comment>500:502 difference 3</comment>
        <translation>502, sunucu yazılımını geliştirenin veya sunucu yöneticisinin bir kararından doğar; 500 ise yoldaki bir bozulmanın, örneğin komutların üzerine yazan bir güvenlik duvarının sonucu da olabilir.</translation>
    </message>
    <message>
        <source>Typical for 503 are RCPT TO before MAIL FROM, a second MAIL FROM in the same transaction and AUTH after a login; typical for 502 is an EXPN or HELP that the admin has disabled.</source>
        <comment>502:503 difference 1</comment>
        <translation>503 için tipik örnekler MAIL FROM öncesinde gelen RCPT TO, aynı posta işlemindeki ikinci MAIL FROM ve oturum açıldıktan sonra gönderilen AUTH komutudur; 502 için tipik örnek, yöneticinin kapattığı EXPN veya HELP komutudur.</translation>
    </message>
    <message>
        <source>503 is often an aftereffect, for example when a pipelining client sends DATA although all recipients were refused; 502 stands by itself.</source>
        <comment>502:503 difference 2</comment>
        <translation>503 çoğu zaman önceki bir sorunun sonucudur; örneğin komutlarını ardışık gönderen (pipelining) bir istemci, bütün alıcılar reddedildiği hâlde DATA gönderdiğinde ortaya çıkar. 502 ise başka bir yanıta bağlı değildir.</translation>
    </message>
    <message>
        <source>RSET, or at the latest a new session, clears the state behind 503; 502 has no state to clear.</source>
        <comment>502:503 difference 3</comment>
        <translation>503&apos;ün arkasındaki durumu RSET, en geç de yeni bir oturum sıfırlar; 502&apos;de sıfırlanacak bir durum yoktur.</translation>
    </message>
    <message>
        <source>Exim and Postfix answer 503 to AUTH in a session in which they do not offer it, though 502 would fit as well.</source>
        <comment>502:503 difference 4</comment>
        <translation>Exim ve Postfix, AUTH uzantısını sunmadıkları bir oturumda AUTH komutuna 503 ile yanıt verir; oysa 502 de aynı ölçüde uygun olurdu.</translation>
    </message>
    <message>
        <source>After a 554 greeting the server must wait for QUIT; RFC 7504 lets a 521 server hang up instead of answering further commands.</source>
        <comment>521:554 difference 2</comment>
        <translation>554 karşılamasından sonra sunucu QUIT komutunu beklemek zorundadır; RFC 7504 ise 521 veren bir sunucunun sonraki komutlara yanıt vermek yerine bağlantıyı kapatmasına izin verir.</translation>
    </message>
    <message>
        <source>521 replaces the greeting and stops everything; 556 answers RCPT TO, while the rest of the recipients may get through.</source>
        <comment>521:556 difference 2</comment>
        <translation>521 karşılamanın yerini alır ve her şeyi durdurur; 556 ise RCPT TO yanıtıdır ve bu sırada öteki alıcılar kabul edilebilir.</translation>
    </message>
    <message>
        <source>A null MX behind 556 is the declared will of the domain&apos;s owner; 521 often shows that an MX, or the fallback to the domain&apos;s address record, leads to a host that was never meant for mail.</source>
        <comment>521:556 difference 3</comment>
        <translation>556&apos;nın arkasındaki null MX, alan adı sahibinin açıkça beyan ettiği iradedir; 521 ise çoğu zaman bir MX kaydının veya MX yokken başvurulan adres kaydının, posta için hiç düşünülmemiş bir makineye götürdüğünü gösterir.</translation>
    </message>
    <message>
        <source>The enhanced status codes differ as well: 5.3.2 goes with 521, 5.1.10 with 556.</source>
        <comment>521:556 difference 4</comment>
        <translation>Gelişmiş durum kodları da farklıdır: 521 ile 5.3.2, 556 ile 5.1.10 kullanılır.</translation>
    </message>
    <message>
        <source>Then check the address: www in front of the domain, or the wrong ending, can lead to 521 as well as to 556.</source>
        <comment>521:556 choose 2</comment>
        <translation>Ardından adresi kontrol edin: Alan adının önündeki www veya yanlış alan adı uzantısı 521&apos;e de 556&apos;ya da yol açabilir.</translation>
    </message>
    <message>
        <source>Permanent replies that ask for encryption. 530 is defined for SMTP and demands STARTTLS, or a login, first; 523 is not a defined SMTP reply, only an entry beside X.7.10 in the enhanced status code registry.</source>
        <comment>523:530 summary</comment>
        <translation>Şifreleme isteyen kalıcı ret yanıtlarıdır. 530 SMTP için tanımlanmıştır ve önce STARTTLS veya oturum açma ister; 523 ise tanımlı bir SMTP yanıtı değildir, yalnızca gelişmiş durum kodu kayıt defterinde X.7.10 yanındaki bir girdidir.</translation>
    </message>
    <message>
        <source>Servers built with the Go library go-smtp send 523 5.7.10 to a login without TLS; Postfix set to require TLS sends 530 5.7.0.</source>
        <comment>523:530 difference 5</comment>
        <translation>Go dilindeki go-smtp kitaplığıyla yazılan sunucular TLS&apos;siz oturum açma denemesine 523 5.7.10 gönderir; TLS&apos;yi zorunlu kılacak biçimde ayarlanmış Postfix ise 530 5.7.0 gönderir.</translation>
    </message>
    <message>
        <source>Server authors send 530 if every command has to wait for TLS, 504 if a single mechanism has to, and 523 never.</source>
        <comment>523:530 choose 3</comment>
        <translation>Sunucu yazılımı geliştirirken her komut TLS&apos;yi beklemek zorundaysa 530, yalnızca tek bir mekanizma beklemek zorundaysa 504 gönderin, 523&apos;ü ise hiçbir zaman göndermeyin.</translation>
    </message>
    <message>
        <source>530 may come from a wrong port or server; 535 may come from an expired token, a revoked app password or an account without SMTP access.</source>
        <comment>530:535 difference 5</comment>
        <translation>530&apos;un nedeni yanlış bir bağlantı noktası veya sunucu olabilir; 535&apos;in nedeni süresi dolmuş bir belirteç, iptal edilmiş bir uygulama parolası veya SMTP erişimi olmayan bir hesap olabilir.</translation>
    </message>
    <message>
        <source>If port 25 of another domain&apos;s MX host answers 530, using STARTTLS may satisfy it; a login demanded there is for that host&apos;s admin to remove.</source>
        <comment>530:535 choose 2</comment>
        <translation>Başka bir alan adının MX sunucusu 25 numaralı bağlantı noktasında 530 ile yanıt veriyorsa STARTTLS kullanmak yeterli olabilir; orada oturum açılması isteniyorsa bu zorunluluğu kaldırmak o sunucunun yöneticisine düşer.</translation>
    </message>
    <message>
        <source>534 leaves open whether the password is right; 535 can also mean that it is right but the account may not log in over SMTP.</source>
        <comment>534:535 difference 1</comment>
        <translation>534 parolanın doğru olup olmadığını açık bırakır; 535 ise parolanın doğru olduğu, ancak hesabın SMTP üzerinden oturum açamadığı anlamına da gelebilir.</translation>
    </message>
    <message>
        <source>Many 534 replies at once suggest that a new policy has caught old clients; many 535 replies are more often the work of bots.</source>
        <comment>534:535 difference 4</comment>
        <translation>Aynı anda gelen çok sayıda 534, yeni bir politikanın eski istemcileri yakaladığını düşündürür; çok sayıda 535 ise daha çok botların işidir.</translation>
    </message>
    <message>
        <source>Gmail stretches 534 to accounts that need an app password; a wrong user name or password gets 535 5.7.8 there.</source>
        <comment>534:535 difference 5</comment>
        <translation>Gmail 534&apos;ün kapsamını uygulama parolası gerektiren hesaplara kadar genişletir; yanlış kullanıcı adı veya parola ise orada 535 5.7.8 alır.</translation>
    </message>
    <message>
        <source>A bounce follows 550 and 551 alike, but only the one for 551 can contain the way forward.</source>
        <comment>550:551 difference 5</comment>
        <translation>550&apos;nin de 551&apos;in de ardından bir iade iletisi gelir, ancak yalnızca 551&apos;inki bundan sonra izlenecek yolu içerebilir.</translation>
    </message>
    <message>
        <source>An address that draws 550 5.1.1 does not exist there; one that draws 552 5.2.2 does, but its mailbox is full.</source>
        <comment>550:552 difference 4</comment>
        <translation>550 5.1.1 alan bir adres o sunucuda yoktur; 552 5.2.2 alan bir adres vardır, ancak posta kutusu doludur.</translation>
    </message>
    <message>
        <source>Servers disagree about a login that may not use a sender address: Postfix answers 553, Exchange 550.</source>
        <comment>550:553 difference 2</comment>
        <translation>Oturum açan kullanıcının bir gönderen adresini kullanma izni yoksa sunucular ayrışır: Postfix 553, Exchange 550 ile yanıt verir.</translation>
    </message>
    <message>
        <source>For relaying and other policy refusals RFC 5321 recommends 550; when Postfix rejects on such grounds, its default is 554.</source>
        <comment>550:554 difference 2</comment>
        <translation>RFC 5321, aktarma (relay) ve öteki politika retleri için 550&apos;yi önerir; Postfix ise bu tür gerekçelerle reddederken varsayılan olarak 554 kullanır.</translation>
    </message>
    <message>
        <source>Many look for the cause of a failed delivery here because it is the last line of the session. The lines that count are the reply to the final dot or, if the text was never sent, the first 4yz or 5yz before it.</source>
        <comment>221 description 3</comment>
        <translation>Oturumun son satırı olduğu için birçok kişi başarısız bir teslimatın nedenini burada arar. Asıl önemli satır, son noktaya verilen yanıt, metin hiç gönderilmediyse ilk 4yz veya 5yz yanıtıdır.</translation>
    </message>
    <message>
        <source>Treat a connection lost while your client waits for this reply as a normal end, and do not resend messages whose final dot was confirmed with 250.</source>
        <comment>221 fix 4</comment>
        <translation>İstemciniz bu yanıtı beklerken bağlantı koparsa bunu normal bir bitiş sayın ve son noktası 250 ile onaylanmış iletileri yeniden göndermeyin.</translation>
    </message>
    <message>
        <source>A self-written server took the number from the registry&apos;s list for an account that must first log in once with PLAIN.</source>
        <comment>422 seen 3</comment>
        <translation>Özel olarak geliştirilmiş bir sunucu, önce PLAIN ile bir kez oturum açılması gereken bir hesap için bu kodu kayıt defterindeki listeden almıştır.</translation>
    </message>
    <message>
        <source>If one destination answers 451 for hours, look for throttling in the text, slow down, and check that your domain&apos;s DNS servers answer reliably, SPF and DKIM records included.</source>
        <comment>451 fix 2</comment>
        <translation>Bir hedef saatlerce 451 yanıtı veriyorsa metinde hız sınırlaması arayın, gönderimi yavaşlatın; alan adınızın DNS sunucularının SPF ve DKIM kayıtları dâhil güvenilir biçimde yanıt verdiğini kontrol edin.</translation>
    </message>
    <message>
        <source>Look up the recipient domain&apos;s MX records first (dig +short MX example.com): check which hosts they name and whether those are its real mail servers; a null MX, shown as &quot;0 .&quot;, means that the domain takes no mail.</source>
        <comment>521 fix 1</comment>
        <translation>Önce alıcı alan adının MX kayıtlarını sorgulayın (dig +short MX example.com): Hangi sunucuları gösterdiklerini ve bunların gerçek posta sunucuları olup olmadığını kontrol edin; “0 .” biçiminde görünen null MX, alan adının posta almadığını gösterir.</translation>
    </message>
    <message>
        <source>Nothing was sent. The session stays open for another AUTH, but a server may drop the connection after several failures; RFC 4954 asks it to allow at least three failed attempts.</source>
        <comment>535 description 2</comment>
        <translation>Hiçbir şey gönderilmemiştir. Oturum yeni bir AUTH için açık kalır, ancak sunucu birkaç başarısızlıktan sonra bağlantıyı kesebilir; RFC 4954 en az üç başarısız denemeye izin verilmesini ister.</translation>
    </message>
    <message>
        <source>251 discloses an address; 252 is meant to disclose nothing.</source>
        <comment>251:252 difference 1</comment>
        <translation>251 bir adresi açığa vurur; 252&apos;nin ise hiçbir şeyi açığa vurmaması amaçlanır.</translation>
    </message>
    <message>
        <source>A 251 shows that the old address still works today; a 252 is no proof that the address exists.</source>
        <comment>251:252 choose 1</comment>
        <translation>251, eski adresin bugün hâlâ çalıştığını gösterir; 252 ise adresin var olduğunu kanıtlamaz.</translation>
    </message>
    <message>
        <source>The text of 551 is meant to contain the address to use; the text of 421 is meant to begin with the name of the host and gives a reason at best.</source>
        <comment>421:551 difference 5</comment>
        <translation>551&apos;in metninin, kullanılacak adresi içermesi beklenir; 421&apos;in metninin ise sunucunun adıyla başlaması beklenir ve metin olsa olsa bir neden belirtir.</translation>
    </message>
    <message>
        <source>Stop a program that gets 535 until its password or token is fixed; for a program that gets 432, log in once with PLAIN over TLS and leave the password as it is.</source>
        <comment>432:535 choose 1</comment>
        <translation>535 alan bir programı, parolası veya belirteci düzeltilene kadar durdurun; 432 alan bir program içinse TLS üzerinden bir kez PLAIN ile oturum açın ve parolayı olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>On 552 5.3.4, compare the number after SIZE in the EHLO reply with the message as sent, because base64 makes attachments more than a third larger; 5.2.3 points to a lower limit of the mailbox itself.</source>
        <comment>452:552 choose 1</comment>
        <translation>552 5.3.4 geldiğinde EHLO yanıtında SIZE sözcüğünün ardındaki sayıyı iletinin gönderildiği hâliyle karşılaştırın, çünkü base64 ekleri üçte birden fazla büyütür; 5.2.3 ise posta kutusunun kendisindeki daha düşük bir sınırı gösterir.</translation>
    </message>
    <message>
        <source>As the standards define it, 454 is no fault of the client&apos;s; a client that gets 530 has the wrong port, no TLS or no login in its settings.</source>
        <comment>454:530 difference 2</comment>
        <translation>Standartların tanımına göre 454 istemcinin hatası değildir; 530 alan istemcinin ayarlarında ise bağlantı noktası yanlıştır, TLS yoktur veya oturum açma tanımlı değildir.</translation>
    </message>
    <message>
        <source>Try again later after a 454 that speaks of TLS or authentication, and do not switch TLS off to get past it.</source>
        <comment>454:530 choose 1</comment>
        <translation>TLS&apos;den veya kimlik doğrulamadan söz eden bir 454 geldiyse daha sonra yeniden deneyin ve bu engeli aşmak için TLS&apos;yi kapatmayın.</translation>
    </message>
    <message>
        <source>Practice is blurred: many Postfix versions answer 502 5.5.2 to commands that they do not know, where 500 would be expected.</source>
        <comment>500:502 difference 4</comment>
        <translation>Uygulamada ayrım bulanıktır: Birçok Postfix sürümü, bilmediği komutlara 500 beklenecekken 502 5.5.2 yanıtını verir.</translation>
    </message>
    <message>
        <source>Gmail answers 555 5.5.2 to an address without angle brackets, a fault that many other servers report with 501.</source>
        <comment>501:555 difference 4</comment>
        <translation>Gmail, açılı ayraçsız yazılmış bir adrese 555 5.5.2 yanıtını verir; başka birçok sunucu bu hatayı 501 ile bildirir.</translation>
    </message>
    <message>
        <source>On 521, doubt the route: DNS or a relay setting may have sent you to the wrong machine. On 554, doubt your standing: blocklists, reverse DNS, authentication, content.</source>
        <comment>521:554 choose 1</comment>
        <translation>521 alırsanız izlenen yoldan şüphelenin: DNS veya bir aktarma ayarı sizi yanlış makineye göndermiş olabilir. 554 alırsanız kendi durumunuzdan şüphelenin: engelleme listeleri, ters DNS, kimlik doğrulama, içerik.</translation>
    </message>
    <message>
        <source>Both are permanent refusals, most often of a recipient. 550 offers no alternative; 551 names the address at which the user can now be reached.</source>
        <comment>550:551 summary</comment>
        <translation>İkisi de kalıcı rettir ve çoğunlukla bir alıcıyla ilgilidir. 550 başka bir seçenek sunmaz; 551 ise kullanıcıya artık hangi adresten ulaşılabileceğini bildirir.</translation>
    </message>
    <message>
        <source>For mailing lists, remove the old address after 551 or a 550 that says user unknown, and subscribe the one from 551 only with consent.</source>
        <comment>550:551 choose 2</comment>
        <translation>Posta listelerinde, 551&apos;den veya kullanıcının bilinmediğini söyleyen bir 550&apos;den sonra eski adresi çıkarın; 551&apos;de bildirilen adresi ise yalnızca onay alarak listeye ekleyin.</translation>
    </message>
    <message>
        <source>Send 553 when the name itself is what you refuse, for everybody or for this login; send 550 when the name is fine but has no mailbox or is closed to this mail.</source>
        <comment>550:553 choose 2</comment>
        <translation>Reddettiğiniz şey, herkes için ya da oturum açmış bu kullanıcı için, adın kendisiyse 553 gönderin; adda sorun yoksa, ancak posta kutusu bulunmuyorsa veya bu postaya kapalıysa 550 gönderin.</translation>
    </message>
    <message>
        <source>By the standard 553 answers MAIL FROM, RCPT TO or VRFY, and 554 comes on connection, to DATA and after the message text.</source>
        <comment>553:554 difference 1</comment>
        <translation>Standarda göre 553, MAIL FROM, RCPT TO veya VRFY komutuna verilir; 554 ise bağlantı açılışında, DATA komutuna yanıt olarak ve ileti metninden sonra gelir.</translation>
    </message>
    <message>
        <source>server status</source>
        <comment>211 alias 1</comment>
        <translation>sunucu durumu</translation>
    </message>
    <message>
        <source>status report</source>
        <comment>211 alias 2</comment>
        <translation>durum raporu</translation>
    </message>
    <message>
        <source>help text</source>
        <comment>214 alias 1</comment>
        <translation>yardım bilgisi</translation>
    </message>
    <message>
        <source>HELP command</source>
        <comment>214 alias 2</comment>
        <translation>HELP komutu</translation>
    </message>
    <message>
        <source>list of commands</source>
        <comment>214 alias 3</comment>
        <translation>komut listesi</translation>
    </message>
    <message>
        <source>supported commands</source>
        <comment>214 alias 4</comment>
        <translation>desteklenen komutlar</translation>
    </message>
    <message>
        <source>greeting</source>
        <comment>220 alias 1</comment>
        <translation>karşılama</translation>
    </message>
    <message>
        <source>SMTP banner</source>
        <comment>220 alias 2</comment>
        <translation>SMTP karşılama satırı</translation>
    </message>
    <message>
        <source>welcome banner</source>
        <comment>220 alias 3</comment>
        <translation>hoş geldiniz satırı</translation>
    </message>
    <message>
        <source>goodbye</source>
        <comment>221 alias 1</comment>
        <translation>güle güle</translation>
    </message>
    <message>
        <source>QUIT reply</source>
        <comment>221 alias 2</comment>
        <translation>QUIT yanıtı</translation>
    </message>
    <message>
        <source>session ended</source>
        <comment>221 alias 3</comment>
        <translation>oturum sona erdi</translation>
    </message>
    <message>
        <source>login successful</source>
        <comment>235 alias 1</comment>
        <translation>oturum açma başarılı</translation>
    </message>
    <message>
        <source>logged in</source>
        <comment>235 alias 2</comment>
        <translation>oturum açıldı</translation>
    </message>
    <message>
        <source>auth success</source>
        <comment>235 alias 3</comment>
        <translation>AUTH başarılı</translation>
    </message>
    <message>
        <source>password accepted</source>
        <comment>235 alias 4</comment>
        <translation>parola kabul edildi</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>250 alias 1</comment>
        <translation>tamam</translation>
    </message>
    <message>
        <source>success</source>
        <comment>250 alias 2</comment>
        <translation>başarılı</translation>
    </message>
    <message>
        <source>message accepted</source>
        <comment>250 alias 3</comment>
        <translation>ileti kabul edildi</translation>
    </message>
    <message>
        <source>mail delivered</source>
        <comment>250 alias 4</comment>
        <translation>posta teslim edildi</translation>
    </message>
    <message>
        <source>sent successfully</source>
        <comment>250 alias 5</comment>
        <translation>başarıyla gönderildi</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>250 alias 6</comment>
        <translation>kuyruğa alındı</translation>
    </message>
    <message>
        <source>recipient accepted</source>
        <comment>250 alias 7</comment>
        <translation>alıcı kabul edildi</translation>
    </message>
    <message>
        <source>EHLO capability list</source>
        <comment>250 alias 8</comment>
        <translation>EHLO yetenek listesi</translation>
    </message>
    <message>
        <source>mail forwarding</source>
        <comment>251 alias 1</comment>
        <translation>posta yönlendirme</translation>
    </message>
    <message>
        <source>forwarding address</source>
        <comment>251 alias 2</comment>
        <translation>yönlendirme adresi</translation>
    </message>
    <message>
        <source>redirected recipient</source>
        <comment>251 alias 3</comment>
        <translation>yönlendirilen alıcı</translation>
    </message>
    <message>
        <source>ETRN queue empty</source>
        <comment>251 alias 4</comment>
        <translation>ETRN kuyruğu boş</translation>
    </message>
    <message>
        <source>address not verified</source>
        <comment>252 alias 1</comment>
        <translation>adres doğrulanmadı</translation>
    </message>
    <message>
        <source>verify address</source>
        <comment>252 alias 2</comment>
        <translation>adresi doğrula</translation>
    </message>
    <message>
        <source>user enumeration</source>
        <comment>252 alias 3</comment>
        <translation>kullanıcı adı taraması</translation>
    </message>
    <message>
        <source>EXPN switched off</source>
        <comment>252 alias 4</comment>
        <translation>EXPN kapatıldı</translation>
    </message>
    <message>
        <source>mail waiting</source>
        <comment>253 alias 1</comment>
        <translation>bekleyen posta var</translation>
    </message>
    <message>
        <source>queue run started</source>
        <comment>253 alias 2</comment>
        <translation>kuyruk işleme başladı</translation>
    </message>
    <message>
        <source>ETRN success</source>
        <comment>253 alias 3</comment>
        <translation>ETRN başarılı</translation>
    </message>
    <message>
        <source>username prompt</source>
        <comment>334 alias 1</comment>
        <translation>kullanıcı adı istemi</translation>
    </message>
    <message>
        <source>password prompt</source>
        <comment>334 alias 2</comment>
        <translation>parola istemi</translation>
    </message>
    <message>
        <source>base64 prompt</source>
        <comment>334 alias 3</comment>
        <translation>base64 istemi</translation>
    </message>
    <message>
        <source>waiting for credentials</source>
        <comment>334 alias 4</comment>
        <translation>kimlik bilgileri bekleniyor</translation>
    </message>
    <message>
        <source>ready for data</source>
        <comment>354 alias 1</comment>
        <translation>veri için hazır</translation>
    </message>
    <message>
        <source>send message text</source>
        <comment>354 alias 2</comment>
        <translation>ileti metnini gönderin</translation>
    </message>
    <message>
        <source>end with a dot</source>
        <comment>354 alias 3</comment>
        <translation>nokta ile bitirin</translation>
    </message>
    <message>
        <source>DATA accepted</source>
        <comment>354 alias 4</comment>
        <translation>DATA kabul edildi</translation>
    </message>
    <message>
        <source>resume transfer</source>
        <comment>355 alias 1</comment>
        <translation>aktarımı sürdürme</translation>
    </message>
    <message>
        <source>checkpoint restart</source>
        <comment>355 alias 2</comment>
        <translation>denetim noktasından yeniden başlatma</translation>
    </message>
    <message>
        <source>password migration</source>
        <comment>422 alias 1</comment>
        <translation>parola taşıma</translation>
    </message>
    <message>
        <source>temporary command error</source>
        <comment>430 alias 1</comment>
        <translation>geçici komut hatası</translation>
    </message>
    <message>
        <source>password migration</source>
        <comment>432 alias 1</comment>
        <translation>parola taşıma</translation>
    </message>
    <message>
        <source>concurrent connections limit</source>
        <comment>432 alias 2</comment>
        <translation>eşzamanlı bağlantı sınırı</translation>
    </message>
    <message>
        <source>Exchange Online throttling</source>
        <comment>432 alias 3</comment>
        <translation>Exchange Online hız sınırlaması</translation>
    </message>
    <message>
        <source>greylisting</source>
        <comment>450 alias 1</comment>
        <translation>gri liste</translation>
    </message>
    <message>
        <source>graylisting</source>
        <comment>450 alias 2</comment>
        <translation>gri listeleme</translation>
    </message>
    <message>
        <source>grey listing</source>
        <comment>450 alias 3</comment>
        <translation>gri listeye alma</translation>
    </message>
    <message>
        <source>gray listing</source>
        <comment>450 alias 4</comment>
        <translation>gri listeye alındı</translation>
    </message>
    <message>
        <source>soft bounce</source>
        <comment>450 alias 5</comment>
        <translation>geçici iade</translation>
    </message>
    <message>
        <source>mail deferred</source>
        <comment>450 alias 6</comment>
        <translation>posta ertelendi</translation>
    </message>
    <message>
        <source>mailbox busy</source>
        <comment>450 alias 7</comment>
        <translation>posta kutusu meşgul</translation>
    </message>
    <message>
        <source>mailbox locked</source>
        <comment>450 alias 8</comment>
        <translation>posta kutusu kilitli</translation>
    </message>
    <message>
        <source>no reverse DNS</source>
        <comment>450 alias 9</comment>
        <translation>ters DNS yok</translation>
    </message>
    <message>
        <source>missing PTR record</source>
        <comment>450 alias 10</comment>
        <translation>PTR kaydı eksik</translation>
    </message>
    <message>
        <source>sender domain not found</source>
        <comment>450 alias 11</comment>
        <translation>gönderen alan adı bulunamadı</translation>
    </message>
    <message>
        <source>greylisting</source>
        <comment>451 alias 1</comment>
        <translation>gri liste</translation>
    </message>
    <message>
        <source>graylisting</source>
        <comment>451 alias 2</comment>
        <translation>gri listeleme</translation>
    </message>
    <message>
        <source>grey listing</source>
        <comment>451 alias 3</comment>
        <translation>gri listeye alma</translation>
    </message>
    <message>
        <source>gray listing</source>
        <comment>451 alias 4</comment>
        <translation>gri listeye alındı</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <comment>451 alias 5</comment>
        <translation>geçici hata</translation>
    </message>
    <message>
        <source>DNS failure</source>
        <comment>451 alias 6</comment>
        <translation>DNS hatası</translation>
    </message>
    <message>
        <source>milter failure</source>
        <comment>451 alias 7</comment>
        <translation>milter hatası</translation>
    </message>
    <message>
        <source>spam filter down</source>
        <comment>451 alias 8</comment>
        <translation>spam filtresi çalışmıyor</translation>
    </message>
    <message>
        <source>virus scanner down</source>
        <comment>451 alias 9</comment>
        <translation>virüs tarayıcısı çalışmıyor</translation>
    </message>
    <message>
        <source>server configuration error</source>
        <comment>451 alias 10</comment>
        <translation>sunucu yapılandırma hatası</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <comment>452 alias 1</comment>
        <translation>posta kutusu dolu</translation>
    </message>
    <message>
        <source>inbox full</source>
        <comment>452 alias 2</comment>
        <translation>gelen kutusu dolu</translation>
    </message>
    <message>
        <source>over quota</source>
        <comment>452 alias 3</comment>
        <translation>kota aşıldı</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <comment>452 alias 4</comment>
        <translation>kota aşımı</translation>
    </message>
    <message>
        <source>disk full</source>
        <comment>452 alias 5</comment>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>out of disk space</source>
        <comment>452 alias 6</comment>
        <translation>disk alanı kalmadı</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <comment>452 alias 7</comment>
        <translation>çok fazla alıcı</translation>
    </message>
    <message>
        <source>recipient limit</source>
        <comment>452 alias 8</comment>
        <translation>alıcı sınırı</translation>
    </message>
    <message>
        <source>back pressure</source>
        <comment>452 alias 9</comment>
        <translation>geri basınç (back pressure)</translation>
    </message>
    <message>
        <source>no mail waiting</source>
        <comment>453 alias 1</comment>
        <translation>bekleyen posta yok</translation>
    </message>
    <message>
        <source>queue empty</source>
        <comment>453 alias 2</comment>
        <translation>kuyruk boş</translation>
    </message>
    <message>
        <source>no new mail</source>
        <comment>453 alias 3</comment>
        <translation>yeni posta yok</translation>
    </message>
    <message>
        <source>STARTTLS failed</source>
        <comment>454 alias 1</comment>
        <translation>STARTTLS başarısız</translation>
    </message>
    <message>
        <source>certificate problem</source>
        <comment>454 alias 3</comment>
        <translation>sertifika sorunu</translation>
    </message>
    <message>
        <source>temporary auth failure</source>
        <comment>454 alias 4</comment>
        <translation>geçici kimlik doğrulama hatası</translation>
    </message>
    <message>
        <source>relay denied</source>
        <comment>454 alias 5</comment>
        <translation>aktarma reddedildi</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <comment>454 alias 6</comment>
        <translation>aktarma izni verilmedi</translation>
    </message>
    <message>
        <source>too many login attempts</source>
        <comment>454 alias 7</comment>
        <translation>çok fazla oturum açma denemesi</translation>
    </message>
    <message>
        <source>parameter temporarily refused</source>
        <comment>455 alias 1</comment>
        <translation>parametre geçici olarak reddedildi</translation>
    </message>
    <message>
        <source>IPv4 fallback</source>
        <comment>456 alias 1</comment>
        <translation>IPv4&apos;e geri dönüş</translation>
    </message>
    <message>
        <source>IPv6 delivery refused</source>
        <comment>456 alias 2</comment>
        <translation>IPv6 ile teslimat reddedildi</translation>
    </message>
    <message>
        <source>ETRN failed</source>
        <comment>458 alias 1</comment>
        <translation>ETRN başarısız</translation>
    </message>
    <message>
        <source>queue flush failed</source>
        <comment>458 alias 2</comment>
        <translation>kuyruk boşaltılamadı</translation>
    </message>
    <message>
        <source>ETRN refused</source>
        <comment>459 alias 1</comment>
        <translation>ETRN reddedildi</translation>
    </message>
    <message>
        <source>queue flush denied</source>
        <comment>459 alias 2</comment>
        <translation>kuyruk boşaltmaya izin yok</translation>
    </message>
    <message>
        <source>unknown command</source>
        <comment>500 alias 1</comment>
        <translation>bilinmeyen komut</translation>
    </message>
    <message>
        <source>bad command</source>
        <comment>500 alias 2</comment>
        <translation>hatalı komut</translation>
    </message>
    <message>
        <source>line too long</source>
        <comment>500 alias 3</comment>
        <translation>satır çok uzun</translation>
    </message>
    <message>
        <source>firewall changes commands</source>
        <comment>500 alias 4</comment>
        <translation>güvenlik duvarı komutları değiştiriyor</translation>
    </message>
    <message>
        <source>invalid email address</source>
        <comment>501 alias 1</comment>
        <translation>geçersiz e-posta adresi</translation>
    </message>
    <message>
        <source>malformed address</source>
        <comment>501 alias 2</comment>
        <translation>bozuk adres</translation>
    </message>
    <message>
        <source>invalid HELO name</source>
        <comment>501 alias 3</comment>
        <translation>geçersiz HELO adı</translation>
    </message>
    <message>
        <source>bad EHLO argument</source>
        <comment>501 alias 4</comment>
        <translation>hatalı EHLO argümanı</translation>
    </message>
    <message>
        <source>underscore in host name</source>
        <comment>501 alias 5</comment>
        <translation>sunucu adında alt çizgi</translation>
    </message>
    <message>
        <source>invalid base64</source>
        <comment>501 alias 6</comment>
        <translation>geçersiz base64</translation>
    </message>
    <message>
        <source>login cancelled</source>
        <comment>501 alias 7</comment>
        <translation>oturum açma iptal edildi</translation>
    </message>
    <message>
        <source>unsupported command</source>
        <comment>502 alias 1</comment>
        <translation>desteklenmeyen komut</translation>
    </message>
    <message>
        <source>command switched off</source>
        <comment>502 alias 2</comment>
        <translation>komut kapatıldı</translation>
    </message>
    <message>
        <source>VRFY not allowed</source>
        <comment>502 alias 3</comment>
        <translation>VRFY&apos;ye izin yok</translation>
    </message>
    <message>
        <source>STARTTLS not supported</source>
        <comment>502 alias 4</comment>
        <translation>STARTTLS desteklenmiyor</translation>
    </message>
    <message>
        <source>command out of order</source>
        <comment>503 alias 1</comment>
        <translation>sırası yanlış komut</translation>
    </message>
    <message>
        <source>HELO missing</source>
        <comment>503 alias 2</comment>
        <translation>HELO eksik</translation>
    </message>
    <message>
        <source>auth not offered</source>
        <comment>503 alias 3</comment>
        <translation>kimlik doğrulama sunulmuyor</translation>
    </message>
    <message>
        <source>already logged in</source>
        <comment>503 alias 4</comment>
        <translation>zaten oturum açık</translation>
    </message>
    <message>
        <source>pipelining error</source>
        <comment>503 alias 5</comment>
        <translation>PIPELINING hatası</translation>
    </message>
    <message>
        <source>unsupported auth mechanism</source>
        <comment>504 alias 1</comment>
        <translation>desteklenmeyen kimlik doğrulama mekanizması</translation>
    </message>
    <message>
        <source>FQDN required</source>
        <comment>504 alias 2</comment>
        <translation>FQDN gerekli</translation>
    </message>
    <message>
        <source>HELO rejected</source>
        <comment>504 alias 3</comment>
        <translation>HELO reddedildi</translation>
    </message>
    <message>
        <source>AUTH LOGIN not supported</source>
        <comment>504 alias 4</comment>
        <translation>AUTH LOGIN desteklenmiyor</translation>
    </message>
    <message>
        <source>SMTP quickstart</source>
        <comment>520 alias 1</comment>
        <translation>SMTP quickstart taslağı</translation>
    </message>
    <message>
        <source>no mail service</source>
        <comment>521 alias 1</comment>
        <translation>posta hizmeti yok</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>521 alias 2</comment>
        <translation>posta sunucusu değil</translation>
    </message>
    <message>
        <source>wrong MX host</source>
        <comment>521 alias 3</comment>
        <translation>yanlış MX sunucusu</translation>
    </message>
    <message>
        <source>dummy SMTP server</source>
        <comment>521 alias 4</comment>
        <translation>göstermelik SMTP sunucusu</translation>
    </message>
    <message>
        <source>login without TLS</source>
        <comment>523 alias 1</comment>
        <translation>TLS olmadan oturum açma</translation>
    </message>
    <message>
        <source>unencrypted login refused</source>
        <comment>523 alias 2</comment>
        <translation>şifresiz oturum açma reddedildi</translation>
    </message>
    <message>
        <source>encrypted connection needed</source>
        <comment>524 alias 1</comment>
        <translation>şifreli bağlantı gerekli</translation>
    </message>
    <message>
        <source>account suspended</source>
        <comment>525 alias 1</comment>
        <translation>hesap askıya alındı</translation>
    </message>
    <message>
        <source>account locked</source>
        <comment>525 alias 2</comment>
        <translation>hesap kilitli</translation>
    </message>
    <message>
        <source>deactivated account</source>
        <comment>525 alias 3</comment>
        <translation>kapatılmış hesap</translation>
    </message>
    <message>
        <source>login required</source>
        <comment>530 alias 1</comment>
        <translation>oturum açmak gerekli</translation>
    </message>
    <message>
        <source>must log in first</source>
        <comment>530 alias 2</comment>
        <translation>önce oturum açılmalı</translation>
    </message>
    <message>
        <source>TLS required</source>
        <comment>530 alias 3</comment>
        <translation>TLS gerekli</translation>
    </message>
    <message>
        <source>client not authenticated</source>
        <comment>530 alias 4</comment>
        <translation>istemcinin kimliği doğrulanmadı</translation>
    </message>
    <message>
        <source>anonymous sending refused</source>
        <comment>530 alias 5</comment>
        <translation>anonim gönderim reddedildi</translation>
    </message>
    <message>
        <source>not authorized to send</source>
        <comment>533 alias 1</comment>
        <translation>gönderme yetkisi yok</translation>
    </message>
    <message>
        <source>app password required</source>
        <comment>534 alias 1</comment>
        <translation>uygulama parolası gerekli</translation>
    </message>
    <message>
        <source>2-step verification</source>
        <comment>534 alias 2</comment>
        <translation>iki adımlı doğrulama</translation>
    </message>
    <message>
        <source>two-factor login</source>
        <comment>534 alias 3</comment>
        <translation>iki faktörlü oturum açma</translation>
    </message>
    <message>
        <source>auth failed</source>
        <comment>535 alias 1</comment>
        <translation>kimlik doğrulama başarısız</translation>
    </message>
    <message>
        <source>authentication failure</source>
        <comment>535 alias 2</comment>
        <translation>kimlik doğrulama hatası</translation>
    </message>
    <message>
        <source>login failed</source>
        <comment>535 alias 3</comment>
        <translation>oturum açılamadı</translation>
    </message>
    <message>
        <source>wrong password</source>
        <comment>535 alias 4</comment>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>bad password</source>
        <comment>535 alias 5</comment>
        <translation>hatalı şifre</translation>
    </message>
    <message>
        <source>wrong username</source>
        <comment>535 alias 6</comment>
        <translation>yanlış kullanıcı adı</translation>
    </message>
    <message>
        <source>SMTP AUTH disabled</source>
        <comment>535 alias 7</comment>
        <translation>SMTP AUTH kapalı</translation>
    </message>
    <message>
        <source>basic auth disabled</source>
        <comment>535 alias 8</comment>
        <translation>temel kimlik doğrulama kapalı</translation>
    </message>
    <message>
        <source>token expired</source>
        <comment>535 alias 9</comment>
        <translation>belirtecin süresi doldu</translation>
    </message>
    <message>
        <source>brute force</source>
        <comment>535 alias 10</comment>
        <translation>kaba kuvvet saldırısı</translation>
    </message>
    <message>
        <source>AUTH before STARTTLS</source>
        <comment>538 alias 1</comment>
        <translation>STARTTLS&apos;ten önce AUTH</translation>
    </message>
    <message>
        <source>plaintext login</source>
        <comment>538 alias 2</comment>
        <translation>düz metin oturum açma</translation>
    </message>
    <message>
        <source>user unknown</source>
        <comment>550 alias 1</comment>
        <translation>kullanıcı bilinmiyor</translation>
    </message>
    <message>
        <source>no such user</source>
        <comment>550 alias 2</comment>
        <translation>böyle bir kullanıcı yok</translation>
    </message>
    <message>
        <source>user moved</source>
        <comment>551 alias 1</comment>
        <translation>kullanıcı taşındı</translation>
    </message>
    <message>
        <source>address changed</source>
        <comment>551 alias 2</comment>
        <translation>adres değişti</translation>
    </message>
    <message>
        <source>forwarding switched off</source>
        <comment>551 alias 3</comment>
        <translation>yönlendirme kapatıldı</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <comment>552 alias 1</comment>
        <translation>posta kutusu dolu</translation>
    </message>
    <message>
        <source>inbox full</source>
        <comment>552 alias 2</comment>
        <translation>gelen kutusu dolu</translation>
    </message>
    <message>
        <source>over quota</source>
        <comment>552 alias 3</comment>
        <translation>kota aşıldı</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <comment>552 alias 4</comment>
        <translation>kota aşımı</translation>
    </message>
    <message>
        <source>message too big</source>
        <comment>552 alias 5</comment>
        <translation>ileti çok büyük</translation>
    </message>
    <message>
        <source>message too large</source>
        <comment>552 alias 6</comment>
        <translation>mesaj çok büyük</translation>
    </message>
    <message>
        <source>size limit exceeded</source>
        <comment>552 alias 7</comment>
        <translation>boyut sınırı aşıldı</translation>
    </message>
    <message>
        <source>attachment too large</source>
        <comment>552 alias 8</comment>
        <translation>ek çok büyük</translation>
    </message>
    <message>
        <source>attachment blocked</source>
        <comment>552 alias 9</comment>
        <translation>ek engellendi</translation>
    </message>
    <message>
        <source>invalid sender address</source>
        <comment>553 alias 1</comment>
        <translation>geçersiz gönderen adresi</translation>
    </message>
    <message>
        <source>sender not owned by user</source>
        <comment>553 alias 2</comment>
        <translation>gönderen adresi kullanıcıya ait değil</translation>
    </message>
    <message>
        <source>not allowed to send as</source>
        <comment>553 alias 3</comment>
        <translation>bu adresle gönderme izni yok</translation>
    </message>
    <message>
        <source>sender domain does not exist</source>
        <comment>553 alias 4</comment>
        <translation>gönderen alan adı yok</translation>
    </message>
    <message>
        <source>relay denied</source>
        <comment>553 alias 5</comment>
        <translation>aktarma reddedildi</translation>
    </message>
    <message>
        <source>SMTPUTF8 required</source>
        <comment>553 alias 6</comment>
        <translation>SMTPUTF8 gerekli</translation>
    </message>
    <message>
        <source>relay denied</source>
        <comment>554 alias 1</comment>
        <translation>aktarma reddedildi</translation>
    </message>
    <message>
        <source>open relay</source>
        <comment>554 alias 2</comment>
        <translation>açık röle (open relay)</translation>
    </message>
    <message>
        <source>blacklisted</source>
        <comment>554 alias 3</comment>
        <translation>kara listede</translation>
    </message>
    <message>
        <source>unsupported parameter</source>
        <comment>555 alias 1</comment>
        <translation>desteklenmeyen parametre</translation>
    </message>
    <message>
        <source>SMTPUTF8 not supported</source>
        <comment>555 alias 2</comment>
        <translation>SMTPUTF8 desteklenmiyor</translation>
    </message>
    <message>
        <source>bad address parameter</source>
        <comment>555 alias 3</comment>
        <translation>hatalı adres parametresi</translation>
    </message>
    <message>
        <source>null MX</source>
        <comment>556 alias 1</comment>
        <translation>null MX kaydı</translation>
    </message>
    <message>
        <source>MX record with a dot</source>
        <comment>556 alias 2</comment>
        <translation>noktadan oluşan MX kaydı</translation>
    </message>
    <message>
        <source>parked domain</source>
        <comment>556 alias 3</comment>
        <translation>park edilmiş alan adı</translation>
    </message>
    <message>
        <source>domain receives no mail</source>
        <comment>556 alias 4</comment>
        <translation>alan adı posta almıyor</translation>
    </message>
    <message>
        <source>TLS go-ahead</source>
        <comment>220 alias 4</comment>
        <translation>TLS için onay</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <comment>220 alias 5</comment>
        <translation>STARTTLS kabul edildi</translation>
    </message>
    <message>
        <source>TLS not working</source>
        <comment>454 alias 2</comment>
        <translation>TLS çalışmıyor</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <comment>421 alias 1</comment>
        <translation>servis kullanılamıyor</translation>
    </message>
    <message>
        <source>too many connections</source>
        <comment>421 alias 2</comment>
        <translation>çok fazla bağlantı</translation>
    </message>
    <message>
        <source>connection limit</source>
        <comment>421 alias 3</comment>
        <translation>bağlantı sınırı</translation>
    </message>
    <message>
        <source>rate limit</source>
        <comment>421 alias 4</comment>
        <translation>hız sınırı</translation>
    </message>
    <message>
        <source>throttling</source>
        <comment>421 alias 5</comment>
        <translation>hız sınırlaması</translation>
    </message>
    <message>
        <source>server busy</source>
        <comment>421 alias 6</comment>
        <translation>sunucu meşgul</translation>
    </message>
    <message>
        <source>try again later</source>
        <comment>421 alias 7</comment>
        <translation>daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>timeout</source>
        <comment>421 alias 8</comment>
        <translation>zaman aşımı</translation>
    </message>
    <message>
        <source>connection dropped</source>
        <comment>421 alias 9</comment>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>server shutting down</source>
        <comment>421 alias 10</comment>
        <translation>sunucu kapanıyor</translation>
    </message>
    <message>
        <source>server overloaded</source>
        <comment>421 alias 11</comment>
        <translation>sunucu aşırı yüklü</translation>
    </message>
    <message>
        <source>too many errors</source>
        <comment>421 alias 12</comment>
        <translation>çok fazla hata</translation>
    </message>
    <message>
        <source>IP temporarily blocked</source>
        <comment>421 alias 13</comment>
        <translation>IP geçici olarak engellendi</translation>
    </message>
    <message>
        <source>MFA</source>
        <comment>534 alias 4</comment>
        <translation>çok faktörlü doğrulama (MFA)</translation>
    </message>
    <message>
        <source>OAuth required</source>
        <comment>534 alias 5</comment>
        <translation>OAuth gerekli</translation>
    </message>
    <message>
        <source>less secure apps</source>
        <comment>534 alias 6</comment>
        <translation>daha az güvenli uygulamalar</translation>
    </message>
    <message>
        <source>web browser login</source>
        <comment>534 alias 7</comment>
        <translation>web tarayıcısından oturum açma</translation>
    </message>
    <message>
        <source>user not found</source>
        <comment>550 alias 3</comment>
        <translation>kullanıcı bulunamadı</translation>
    </message>
    <message>
        <source>unknown recipient</source>
        <comment>550 alias 4</comment>
        <translation>bilinmeyen alıcı</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <comment>550 alias 5</comment>
        <translation>geçersiz alıcı</translation>
    </message>
    <message>
        <source>no such address</source>
        <comment>550 alias 6</comment>
        <translation>böyle bir e-posta adresi yok</translation>
    </message>
    <message>
        <source>mailbox not found</source>
        <comment>550 alias 7</comment>
        <translation>posta kutusu bulunamadı</translation>
    </message>
    <message>
        <source>address does not exist</source>
        <comment>550 alias 8</comment>
        <translation>adres mevcut değil</translation>
    </message>
    <message>
        <source>recipient rejected</source>
        <comment>550 alias 9</comment>
        <translation>alıcı reddedildi</translation>
    </message>
    <message>
        <source>hard bounce</source>
        <comment>550 alias 10</comment>
        <translation>kalıcı iade</translation>
    </message>
    <message>
        <source>account disabled</source>
        <comment>550 alias 11</comment>
        <translation>hesap devre dışı</translation>
    </message>
    <message>
        <source>relay denied</source>
        <comment>550 alias 12</comment>
        <translation>aktarma reddedildi</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <comment>550 alias 13</comment>
        <translation>aktarma izni verilmedi</translation>
    </message>
    <message>
        <source>blacklisted</source>
        <comment>550 alias 14</comment>
        <translation>kara listede</translation>
    </message>
    <message>
        <source>IP blocked</source>
        <comment>550 alias 15</comment>
        <translation>IP engellendi</translation>
    </message>
    <message>
        <source>blocklist</source>
        <comment>550 alias 16</comment>
        <translation>engelleme listesi</translation>
    </message>
    <message>
        <source>SPF fail</source>
        <comment>550 alias 17</comment>
        <translation>SPF başarısız</translation>
    </message>
    <message>
        <source>DKIM fail</source>
        <comment>550 alias 18</comment>
        <translation>DKIM başarısız</translation>
    </message>
    <message>
        <source>DMARC reject</source>
        <comment>550 alias 19</comment>
        <translation>DMARC reddi</translation>
    </message>
    <message>
        <source>rejected as spam</source>
        <comment>550 alias 20</comment>
        <translation>spam olarak reddedildi</translation>
    </message>
    <message>
        <source>access denied</source>
        <comment>550 alias 21</comment>
        <translation>erişim reddedildi</translation>
    </message>
    <message>
        <source>IP blocked</source>
        <comment>554 alias 4</comment>
        <translation>IP engellendi</translation>
    </message>
    <message>
        <source>blocklist</source>
        <comment>554 alias 5</comment>
        <translation>engelleme listesi</translation>
    </message>
    <message>
        <source>DNSBL</source>
        <comment>554 alias 6</comment>
        <translation>DNSBL listesi</translation>
    </message>
    <message>
        <source>Spamhaus</source>
        <comment>554 alias 7</comment>
        <translation>Spamhaus listesi</translation>
    </message>
    <message>
        <source>poor reputation</source>
        <comment>554 alias 8</comment>
        <translation>kötü itibar</translation>
    </message>
    <message>
        <source>rejected as spam</source>
        <comment>554 alias 9</comment>
        <translation>spam olarak reddedildi</translation>
    </message>
    <message>
        <source>virus found</source>
        <comment>554 alias 10</comment>
        <translation>virüs bulundu</translation>
    </message>
    <message>
        <source>content rejected</source>
        <comment>554 alias 11</comment>
        <translation>içerik reddedildi</translation>
    </message>
    <message>
        <source>mail loop</source>
        <comment>554 alias 12</comment>
        <translation>posta döngüsü</translation>
    </message>
    <message>
        <source>too many hops</source>
        <comment>554 alias 13</comment>
        <translation>çok fazla atlama</translation>
    </message>
    <message>
        <source>Exchange uses the number in a way of its own: 430 4.2.0 STOREDRV; mailbox logon failure means that it could not open a mailbox, and no command was wrong.</source>
        <comment>430 description 4</comment>
        <translation>Exchange bu kodu kendine özgü biçimde kullanır: 430 4.2.0 STOREDRV; mailbox logon failure, bir posta kutusunu açamadığı anlamına gelir; ortada hatalı bir komut yoktur.</translation>
    </message>
    <message>
        <source>Exchange Online accepts the login of a program that lacks access to the mailbox it sends from, and then refuses the message with 430 4.2.0 STOREDRV.</source>
        <comment>430 seen 1</comment>
        <translation>Exchange Online, gönderim yaptığı posta kutusuna erişim izni olmayan bir programın oturum açmasını kabul eder, sonra iletisini 430 4.2.0 STOREDRV ile geri çevirir.</translation>
    </message>
    <message>
        <source>A server or appliance with replies of its own making answers an unexpected command with 430 where 500, 502 or 503 belongs.</source>
        <comment>430 seen 2</comment>
        <translation>Kendine özgü yanıtlar kullanan bir sunucu veya cihaz, beklenmeyen bir komuta 500, 502 veya 503 vermesi gerekirken 430 verir.</translation>
    </message>
    <message>
        <source>The log also contains NNTP traffic, where 430 reports that there is no article with the requested message ID.</source>
        <comment>430 seen 3</comment>
        <translation>Günlükte NNTP trafiği de vardır; NNTP&apos;de 430, istenen ileti kimliğine sahip bir makale bulunmadığını bildirir.</translation>
    </message>
    <message>
        <source>For 430 4.2.0 STOREDRV, have the Exchange admin check the permissions on the mailbox; if they have just been granted, keep the message queued, as they take a while to apply.</source>
        <comment>430 fix 1</comment>
        <translation>430 4.2.0 STOREDRV için Exchange yöneticisinden posta kutusundaki izinleri denetlemesini isteyin; izinler yeni verildiyse etkin olmaları zaman aldığından iletiyi kuyrukta tutun.</translation>
    </message>
    <message>
        <source>With any other 430, find in the session log the command that got it: the server does not support it or did not expect it at that point.</source>
        <comment>430 fix 2</comment>
        <translation>Başka her 430 için oturum günlüğünde bu yanıtı alan komutu bulun: Sunucu onu desteklemiyordur veya o noktada beklemiyordur.</translation>
    </message>
    <message>
        <source>As the author or admin of the client, send only extension commands that the EHLO reply lists, keep to the prescribed order, and then try again.</source>
        <comment>430 fix 3</comment>
        <translation>İstemcinin geliştiricisi veya yöneticisiyseniz yalnızca EHLO yanıtında listelenen uzantı komutlarını gönderin, öngörülen sıraya uyun ve ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>As the server&apos;s author, answer 500 to an unknown command, 502 to a known one that is not implemented and 503 to one out of order.</source>
        <comment>430 fix 4</comment>
        <translation>Sunucunun geliştiricisiyseniz bilinmeyen komuta 500, bilinen ama desteklenmeyen komuta 502, sırası yanlış komuta 503 yanıtı verin.</translation>
    </message>
    <message>
        <source>Without the STOREDRV text, do not count on the retries of the sending server: the same command keeps failing until one side is changed.</source>
        <comment>430 fix 5</comment>
        <translation>STOREDRV metni yoksa gönderen sunucunun yeniden denemelerine bel bağlamayın: Taraflardan birinde değişiklik yapılana kadar aynı komut hep başarısız olur.</translation>
    </message>
    <message>
        <source>RCPT TO, after the message text, or ATRN</source>
        <comment>450 stage</comment>
        <translation>RCPT TO, ileti metninden sonra veya ATRN</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO, after the message text, or ATRN</source>
        <comment>451 stage</comment>
        <translation>MAIL FROM, RCPT TO, ileti metninden sonra veya ATRN</translation>
    </message>
    <message>
        <source>Two extensions share this number: the server offered STARTTLS or AUTH but cannot carry it out at present. As specified, the fault lies with the server and not with the user&apos;s credentials; Gmail also sends 454 4.7.0 to a client that logs in too often.</source>
        <comment>454 description 1</comment>
        <translation>Bu kodu iki uzantı paylaşır: Sunucu STARTTLS veya AUTH sunmuştur ama şu anda yerine getirememektedir. Belirtimlere göre kusur kullanıcının kimlik bilgilerinde değil, sunucudadır; Gmail ise çok sık oturum açan bir istemciye de 454 4.7.0 gönderir.</translation>
    </message>
    <message>
        <source>For 454 4.7.0 Too many login attempts, pause, and then send several messages over one login instead of logging in for each.</source>
        <comment>454 fix 4</comment>
        <translation>454 4.7.0 Too many login attempts geldiğinde ara verin, sonra her ileti için yeniden oturum açmak yerine tek bir oturumda birden çok ileti gönderin.</translation>
    </message>
    <message>
        <source>For 454 4.7.1 Relay access denied do not wait: log in on port 587 or 465, or have the server&apos;s admin add the missing domain or trusted network.</source>
        <comment>454 fix 5</comment>
        <translation>“454 4.7.1 Relay access denied” yanıtında beklemeyin: 587 veya 465 numaralı bağlantı noktasında oturum açın ya da sunucu yöneticisinden eksik alan adını veya güvenilen ağı eklemesini isteyin.</translation>
    </message>
    <message>
        <source>Courier answers RCPT TO with 456 Address temporarily unavailable when its own deliveries to that address were put off a short while ago.</source>
        <comment>456 seen 3</comment>
        <translation>Courier, bir adrese yaptığı teslimatlar kısa süre önce ertelenmişse RCPT TO komutuna 456 Address temporarily unavailable yanıtını verir.</translation>
    </message>
    <message>
        <source>As the sending server&apos;s admin, keep the message in the queue and have your server try that destination over IPv4; if the text is Courier&apos;s, a later try is all it takes.</source>
        <comment>456 fix 1</comment>
        <translation>Gönderen sunucunun yöneticisiyseniz iletiyi kuyrukta tutun ve sunucunuzun o hedefi IPv4 üzerinden denemesini sağlayın; metin Courier&apos;inkiyse daha sonra yeniden denemek yeterlidir.</translation>
    </message>
    <message>
        <source>If this does not help, make sure that mail which you send over IPv6 passes SPF and DKIM, and ask the recipient&apos;s admin for the reason.</source>
        <comment>456 fix 2</comment>
        <translation>Bu işe yaramazsa IPv6 üzerinden gönderdiğiniz postanın SPF ve DKIM denetimlerinden geçtiğinden emin olun ve alıcı sunucunun yöneticisine nedenini sorun.</translation>
    </message>
    <message>
        <source>Log in again once TLS is on; the server&apos;s admin has nothing to do, and the same login without TLS is refused again.</source>
        <comment>523 fix 4</comment>
        <translation>TLS açıldıktan sonra yeniden oturum açın; sunucu yöneticisinin yapacağı bir şey yoktur ve TLS olmadan yapılan aynı oturum açma denemesi yine reddedilir.</translation>
    </message>
    <message>
        <source>RCPT TO or AUTH</source>
        <comment>524 stage</comment>
        <translation>RCPT TO veya AUTH</translation>
    </message>
    <message>
        <source>X.7.11 means that the chosen login mechanism may be used only over an encrypted connection. A client that does not know 524 goes by the first digit: its command has failed for good, and no message was accepted.</source>
        <comment>524 description 2</comment>
        <translation>X.7.11, seçilen kimlik doğrulama mekanizmasının yalnızca şifreli bir bağlantı üzerinden kullanılabileceği anlamına gelir. 524&apos;ü bilmeyen bir istemci ilk rakama göre davranır: Komutu kalıcı olarak başarısız olmuştur ve hiçbir ileti kabul edilmemiştir.</translation>
    </message>
    <message>
        <source>In practice 524 comes from OpenSMTPD, with 5.2.4: in reply to RCPT TO it reports that the recipient could not be resolved through the server&apos;s aliases, for example because they form a loop.</source>
        <comment>524 description 3</comment>
        <translation>Uygulamada 524, 5.2.4 ile birlikte OpenSMTPD&apos;den gelir: RCPT TO yanıtı olarak, alıcının sunucudaki takma adlar üzerinden bulunamadığını bildirir; bu adlar örneğin bir döngü oluşturuyordur.</translation>
    </message>
    <message>
        <source>OpenSMTPD refuses a recipient with 524 5.2.4 Mailing list expansion problem after a change to its alias or virtual user table.</source>
        <comment>524 seen 1</comment>
        <translation>OpenSMTPD, takma ad veya sanal kullanıcı tablosunda yapılan bir değişiklikten sonra bir alıcıyı 524 5.2.4 Mailing list expansion problem ile reddeder.</translation>
    </message>
    <message>
        <source>The bounce parser Sisimai carries 524 in its table of known reply codes.</source>
        <comment>524 seen 2</comment>
        <translation>İade iletisi ayrıştırıcısı Sisimai, bilinen yanıt kodları tablosunda 524&apos;ü de bulundurur.</translation>
    </message>
    <message>
        <source>With 5.2.4, check the spelling of the address; if it is right, the recipient&apos;s admin has to correct the alias or virtual user table before another try.</source>
        <comment>524 fix 1</comment>
        <translation>5.2.4 geldiğinde adresin yazımını kontrol edin; doğruysa yeniden denemeden önce alıcı sunucunun yöneticisinin takma ad veya sanal kullanıcı tablosunu düzeltmesi gerekir.</translation>
    </message>
    <message>
        <source>With 5.7.11, encrypt the connection in the sending client, with STARTTLS on port 587 or implicit TLS on port 465, and log in again; the same login without TLS only fails again.</source>
        <comment>524 fix 2</comment>
        <translation>5.7.11 geldiğinde gönderen istemcide bağlantıyı 587 numaralı bağlantı noktasında STARTTLS ya da 465 numaralı bağlantı noktasında örtük TLS ile şifreleyin ve yeniden oturum açın; TLS olmadan yapılan aynı deneme yine başarısız olur.</translation>
    </message>
    <message>
        <source>Tell the admin of the server that 524 has no definition in SMTP and that clients can rely only on its first digit.</source>
        <comment>524 fix 3</comment>
        <translation>Sunucunun yöneticisine, 524&apos;ün SMTP&apos;de bir tanımı olmadığını ve istemcilerin yalnızca ilk rakamına güvenebileceğini bildirin.</translation>
    </message>
    <message>
        <source>524 has no definition in SMTP, so go by what stands behind it, 5.2.4 for OpenSMTPD&apos;s aliases or 5.7.11 for the same as 538, and as a server&apos;s author do not send it.</source>
        <comment>524 use</comment>
        <translation>524&apos;ün SMTP&apos;de bir tanımı yoktur; bu nedenle arkasından gelene bakın: 5.2.4 OpenSMTPD&apos;nin takma adlarıyla ilgilidir, 5.7.11 ise 538 ile aynı anlama gelir. Sunucu geliştiricisiyseniz bu kodu göndermeyin.</translation>
    </message>
    <message>
        <source>With 5.7.13 the username and password were right, yet the account is switched off: so the registry describes X.7.13, and 525 is merely the number listed beside it, which no SMTP specification defines. Brevo also sends 525 5.7.1, to a login from an IP address that the account does not allow.</source>
        <comment>525 description 1</comment>
        <translation>5.7.13 ile geldiğinde kullanıcı adı ve parola doğrudur, ancak hesap kapatılmıştır: Kayıt defteri X.7.13&apos;ü böyle açıklar; 525 yalnızca onun yanında listelenen ve hiçbir SMTP belirtiminde tanımlanmamış olan koddur. Brevo ise hesabın izin vermediği bir IP adresinden oturum açıldığında 525 5.7.1 gönderir.</translation>
    </message>
    <message>
        <source>The point of 5.7.13 is to keep the client from asking for the password again, which cannot help until an admin re-enables the account. The price is that it confirms a guessed password to an attacker.</source>
        <comment>525 description 2</comment>
        <translation>5.7.13&apos;ün amacı, istemcinin parolayı yeniden sormasını önlemektir; bir yönetici hesabı yeniden etkinleştirene kadar bunun bir yararı olamaz. Bedeli ise tahmin edilmiş bir parolanın doğruluğunu saldırgana onaylamasıdır.</translation>
    </message>
    <message>
        <source>A web application moves to a new machine, and Brevo&apos;s relay answers its logins with 525 5.7.1 Unauthorized IP address.</source>
        <comment>525 seen 1</comment>
        <translation>Bir web uygulaması yeni bir makineye taşınır ve Brevo&apos;nun aktarma sunucusu oturum açma denemelerine 525 5.7.1 Unauthorized IP address yanıtını verir.</translation>
    </message>
    <message>
        <source>A hosting provider suspects that a mailbox has been taken over and answers its logins with 525 5.7.13 until the password is changed.</source>
        <comment>525 seen 2</comment>
        <translation>Bir barındırma sağlayıcısı, bir posta kutusunun ele geçirildiğinden kuşkulanır ve parola değiştirilene kadar o kutunun oturum açma denemelerine 525 5.7.13 yanıtını verir.</translation>
    </message>
    <message>
        <source>An account was suspended over unpaid bills or abuse, while the owner&apos;s mail client still has it configured.</source>
        <comment>525 seen 3</comment>
        <translation>Bir hesap ödenmemiş faturalar veya kötüye kullanım nedeniyle askıya alınmıştır, ancak sahibinin posta istemcisinde hâlâ tanımlıdır.</translation>
    </message>
    <message>
        <source>In reply to RCPT TO, 525 5.7.13 Disabled recipient address reports that the recipient&apos;s mailbox is suspended, not yours.</source>
        <comment>525 seen 4</comment>
        <translation>RCPT TO komutuna verilen “525 5.7.13 Disabled recipient address” yanıtı, sizin değil alıcının posta kutusunun askıya alındığını bildirir.</translation>
    </message>
    <message>
        <source>For 525 5.7.1 Unauthorized IP address, add the public IP address of the sending machine to the authorized addresses of the account, or lift that restriction.</source>
        <comment>525 fix 1</comment>
        <translation>525 5.7.1 Unauthorized IP address için gönderen makinenin genel IP adresini hesabın yetkili adreslerine ekleyin veya bu kısıtlamayı kaldırın.</translation>
    </message>
    <message>
        <source>For 5.7.13 in reply to a login, ask the provider or admin of the submission server why the account is disabled and what will restore it.</source>
        <comment>525 fix 2</comment>
        <translation>Oturum açmaya 5.7.13 yanıtı geldiyse hesabın neden devre dışı olduğunu ve yeniden açılması için ne gerektiğini sağlayıcıya veya ileti gönderimi (submission) sunucusunun yöneticisine sorun.</translation>
    </message>
    <message>
        <source>If misuse is suspected, change the password and search devices and forwarding rules for traces of a break-in before the block is lifted.</source>
        <comment>525 fix 3</comment>
        <translation>Kötüye kullanımdan kuşkulanılıyorsa engel kaldırılmadan önce parolayı değiştirin, cihazlarda ve yönlendirme kurallarında izinsiz giriş izi arayın.</translation>
    </message>
    <message>
        <source>Send again once the account is enabled; until then every retry fails, even with the right password.</source>
        <comment>525 fix 4</comment>
        <translation>Hesap etkinleştirilince yeniden gönderin; o zamana kadar doğru parolayla bile her yeniden deneme başarısız olur.</translation>
    </message>
    <message>
        <source>If the reply came to RCPT TO, only the recipient&apos;s admin can reactivate that mailbox, so reach the recipient in another way.</source>
        <comment>525 fix 5</comment>
        <translation>Yanıt RCPT TO komutuna geldiyse o posta kutusunu yalnızca alıcı sunucunun yöneticisi yeniden etkinleştirebilir; bu nedenle alıcıya başka bir yoldan ulaşın.</translation>
    </message>
    <message>
        <source>525 singles out a disabled account after a correct login, where 535 would invite the user to type the password again; take the meaning from the enhanced status code, because the three digits alone are not standardized.</source>
        <comment>525 use</comment>
        <translation>525, doğru kimlik bilgileriyle oturum açılmak istendiğinde hesabın devre dışı olduğunu özellikle belirtir; 535 ise kullanıcıyı parolayı yeniden yazmaya yöneltirdi. Anlamı gelişmiş durum kodundan çıkarın; çünkü üç rakam tek başına standartlaştırılmamıştır.</translation>
    </message>
    <message>
        <source>Change the password if the client sent it with AUTH before TLS was active.</source>
        <comment>530 fix 3</comment>
        <translation>İstemci parolayı TLS etkinleşmeden önce AUTH ile gönderdiyse parolayı değiştirin.</translation>
    </message>
    <message>
        <source>If a server is to deliver straight to the recipient&apos;s domain, let it connect to the domain&apos;s MX host on port 25 instead of a submission service.</source>
        <comment>530 fix 4</comment>
        <translation>Bir sunucu doğrudan alıcının alan adına teslimat yapacaksa ileti gönderimi (submission) hizmeti yerine o alan adının MX sunucusuna 25 numaralı bağlantı noktasından bağlanmasını sağlayın.</translation>
    </message>
    <message>
        <source>If a public MX host sends 530, its admin must accept unauthenticated mail for local recipients (on Exchange: anonymous users on the receive connector); the sender can only report it.</source>
        <comment>530 fix 5</comment>
        <translation>530&apos;u gönderen herkese açık bir MX sunucusuysa o sunucunun yöneticisi yerel alıcılara gelen postayı kimlik doğrulaması olmadan kabul etmelidir (Exchange&apos;de: alma bağlayıcısında anonim kullanıcılar); gönderen bunu yalnızca bildirebilir.</translation>
    </message>
    <message>
        <source>Send the message again once the missing step is in place; a retry without it gets the same reply.</source>
        <comment>530 fix 6</comment>
        <translation>Eksik adım tamamlandıktan sonra iletiyi yeniden gönderin; o adım olmadan yapılan bir yeniden deneme aynı yanıtı alır.</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <comment>533 stage</comment>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>Among the basic codes that the enhanced status code registry lists for X.7.1 is 533; no SMTP specification defines it as a reply.</source>
        <comment>533 description 1</comment>
        <translation>533, gelişmiş durum kodu kayıt defterinin X.7.1 için listelediği temel kodlar arasındadır; onu yanıt olarak tanımlayan hiçbir SMTP belirtimi yoktur.</translation>
    </message>
    <message>
        <source>With 5.7.1, read it as you would read 550 5.7.1, the usual form of this refusal. Exim&apos;s 533 is another matter: the next server does not offer SMTPUTF8 for an internationalized address, for which RFC 6531 has 553.</source>
        <comment>533 description 3</comment>
        <translation>5.7.1 ile geldiğinde onu, bu reddin alışılmış biçimi olan 550 5.7.1 gibi okuyun. Exim&apos;in 533&apos;ü ise başka bir konudur: Sonraki sunucu, uluslararasılaştırılmış bir adres için gereken SMTPUTF8 uzantısını sunmuyordur; RFC 6531 bunun için 553&apos;ü öngörür.</translation>
    </message>
    <message>
        <source>Exim verifies an internationalized recipient with the next server, finds no SMTPUTF8 there and answers RCPT TO with 533 no support for internationalised mailbox name.</source>
        <comment>533 seen 1</comment>
        <translation>Exim, uluslararasılaştırılmış bir alıcıyı sonraki sunucuda doğrulamak ister, orada SMTPUTF8 bulamaz ve RCPT TO komutuna 533 no support for internationalised mailbox name yanıtını verir.</translation>
    </message>
    <message>
        <source>A bounce analyzer knows 533 because its list of codes was built from the registry.</source>
        <comment>533 seen 2</comment>
        <translation>Bir iade iletisi çözümleyicisi 533&apos;ü tanır; çünkü kod listesi kayıt defterinden oluşturulmuştur.</translation>
    </message>
    <message>
        <source>If the text speaks of an internationalised name, write to an ASCII address of the same person.</source>
        <comment>533 fix 2</comment>
        <translation>Metin uluslararasılaştırılmış bir addan (internationalised) söz ediyorsa aynı kişinin ASCII bir adresine yazın.</translation>
    </message>
    <message>
        <source>As the sender, use an address or server that the rule permits, or correct the SPF, DKIM or DMARC failure if the text names one.</source>
        <comment>533 fix 3</comment>
        <translation>Gönderen sizseniz kuralın izin verdiği bir adres veya sunucu kullanın ya da metin bir SPF, DKIM veya DMARC hatasından söz ediyorsa onu düzeltin.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin to allow the mail if the refusal is a mistake, and send it again only after one side has changed something.</source>
        <comment>533 fix 4</comment>
        <translation>Ret bir yanlışlıksa alıcı sunucunun yöneticisinden postaya izin vermesini isteyin ve iletiyi ancak taraflardan biri bir şeyi değiştirdikten sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>533 is defined nowhere in SMTP: a server should send 550 to refuse by policy and 553 for a mailbox name, and whoever receives 533 should go by its text.</source>
        <comment>533 use</comment>
        <translation>533 SMTP&apos;nin hiçbir yerinde tanımlanmamıştır: Sunucu, ilke gereği reddederken 550, posta kutusu adı için 553 göndermelidir; 533 alan taraf ise metnine bakmalıdır.</translation>
    </message>
    <message>
        <source>EHLO, MAIL FROM, RCPT TO, VRFY, EXPN or after the message text</source>
        <comment>550 stage</comment>
        <translation>EHLO, MAIL FROM, RCPT TO, VRFY, EXPN veya ileti metninden sonra</translation>
    </message>
    <message>
        <source>Two success replies that follow each other at the start of a normal session. 220 says that the server is ready for you, 250 that it has carried out the command you sent.</source>
        <comment>220:250 summary</comment>
        <translation>Olağan bir oturumun başında birbirini izleyen iki başarı yanıtıdır. 220 sunucunun sizin için hazır olduğunu, 250 ise gönderdiğiniz komutu yerine getirdiğini bildirir.</translation>
    </message>
    <message>
        <source>A 221 asks for no retry by itself, so the replies before it decide what has to be repeated; a 421 sends the sending server to its retry timer or to another MX host.</source>
        <comment>221:421 difference 3</comment>
        <translation>221 kendi başına yeniden deneme gerektirmez, neyin yineleneceğini ondan önceki yanıtlar belirler; 421 ise gönderen sunucuyu yeniden deneme süresini beklemeye veya başka bir MX sunucusuna yöneltir.</translation>
    </message>
    <message>
        <source>Let software update an address book after 251 only if a verified TLS certificate proved who the server is, and as a person ask the owner first; 250 gives no reason to update anything.</source>
        <comment>250:251 choose 2</comment>
        <translation>Yazılımın 251 üzerine adres defterini güncellemesine yalnızca doğrulanmış bir TLS sertifikası sunucunun kimliğini kanıtladıysa izin verin, elle güncellemeden önce de adresin sahibine sorun; 250 ise hiçbir şeyi güncellemek için neden değildir.</translation>
    </message>
    <message>
        <source>RFC 7208 recommends 451 for a message whose SPF check ran into a temporary DNS error; Gmail, on the other hand, puts off unauthenticated mail with 421 4.7.26.</source>
        <comment>421:451 difference 5</comment>
        <translation>RFC 7208, SPF denetimi geçici bir DNS hatasına takılan ileti için 451 önerir; Gmail ise kimliği doğrulanmamış postayı 421 4.7.26 ile erteler.</translation>
    </message>
    <message>
        <source>Too many recipients is a special 452: the addresses accepted so far stand, and the others can follow in the next transaction. A 450 has to be waited out or, if its text names a fault on your side, repaired.</source>
        <comment>450:452 difference 2</comment>
        <translation>Alıcı sayısının fazla gelmesi 452&apos;nin özel bir durumudur: O ana kadar kabul edilmiş adresler geçerli kalır, ötekiler bir sonraki posta işleminde gönderilebilir. 450 yanıtında ise geçmesini beklemek veya metin sizden kaynaklanan bir kusuru belirtiyorsa onu gidermek gerekir.</translation>
    </message>
    <message>
        <source>On 452 4.5.3 your mail server should offer the remaining recipients in another transaction, as most do by themselves; on 451 split the recipients only if the text asks for it.</source>
        <comment>451:452 choose 1</comment>
        <translation>452 4.5.3 geldiğinde posta sunucunuz, çoğu sunucunun kendiliğinden yaptığı gibi, kalan alıcıları başka bir posta işlemiyle göndermelidir; 451 geldiğinde alıcıları yalnızca yanıt metni istiyorsa bölün.</translation>
    </message>
    <message>
        <source>For 523, and for a 530 that asks for STARTTLS, switch on TLS in the client, on port 587 or 465, before the login; a 530 that asks for authentication needs a login as well.</source>
        <comment>523:530 choose 1</comment>
        <translation>523 ve STARTTLS isteyen 530 için istemcide, oturum açmadan önce, 587 veya 465 numaralı bağlantı noktasında TLS&apos;yi etkinleştirin; kimlik doğrulama isteyen 530 için ayrıca oturum açmak gerekir.</translation>
    </message>
    <message>
        <source>The registry lists both beside X.7.11, a login that needs encryption. 538 is really sent with that meaning; 524 is better known from OpenSMTPD, where 5.2.4 reports a recipient that its aliases do not lead to.</source>
        <comment>524:538 summary</comment>
        <translation>Kayıt defteri ikisini de X.7.11&apos;in, yani şifreleme gerektiren oturum açmanın yanında listeler. 538 gerçekten bu anlamda gönderilir; 524 ise daha çok OpenSMTPD&apos;den bilinir ve 5.2.4 ile, takma adların ulaştırmadığı bir alıcıyı bildirir.</translation>
    </message>
    <message>
        <source>Python&apos;s aiosmtpd, for example, sends 538 in reply to AUTH; OpenSMTPD sends 524 in reply to RCPT TO.</source>
        <comment>524:538 difference 2</comment>
        <translation>Örneğin Python kitaplığı aiosmtpd 538&apos;i AUTH yanıtı olarak, OpenSMTPD ise 524&apos;ü RCPT TO yanıtı olarak gönderir.</translation>
    </message>
    <message>
        <source>After 538, or 524 with 5.7.11, turn TLS on and log in again; after 524 5.2.4 check the address and tell the recipient&apos;s admin.</source>
        <comment>524:538 choose 1</comment>
        <translation>538 veya 5.7.11 ile 524 geldiğinde TLS&apos;yi açıp yeniden oturum açın; 524 5.2.4 geldiğinde adresi kontrol edin ve alıcı sunucunun yöneticisine haber verin.</translation>
    </message>
    <message>
        <source>If your program had already sent the password when 538 or 524 5.7.11 came, it crossed the network unprotected, so change it.</source>
        <comment>524:538 choose 2</comment>
        <translation>538 veya 524 5.7.11 geldiğinde programınız parolayı çoktan göndermişse parola ağdan korumasız geçmiştir; bu nedenle parolayı değiştirin.</translation>
    </message>
    <message>
        <source>530 checks no password, though a client that sends AUTH PLAIN before TLS has already exposed one; at 535 the server has checked it, and every further try may count toward a lockout.</source>
        <comment>530:535 difference 3</comment>
        <translation>530&apos;da hiçbir parola denetlenmez, ancak TLS&apos;den önce AUTH PLAIN gönderen bir istemci parolayı çoktan açığa vurmuştur; 535&apos;te sunucu parolayı denetlemiştir ve her yeni deneme hesabı kilitlenmeye biraz daha yaklaştırabilir.</translation>
    </message>
    <message>
        <source>RCPT TO or AUTH</source>
        <comment>525 stage</comment>
        <translation>RCPT TO veya AUTH</translation>
    </message>
</context>
</TS>
