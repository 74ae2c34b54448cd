<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>enhanced</name>
    <message>
        <source>Success</source>
        <extracomment>class 2</extracomment>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>Persistent Transient Failure</source>
        <translation>Süren geçici hata</translation>
    </message>
    <message>
        <source>Permanent Failure</source>
        <translation>Kalıcı hata</translation>
    </message>
    <message>
        <source>Basic codes it comes with</source>
        <translation>Birlikte geldiği temel kodlar</translation>
    </message>
    <message>
        <source>Other undefined status</source>
        <translation>Tanımlanmamış diğer durum</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>It worked, and there is no more to say. This is the usual companion of 250 after the final dot and of 221 after QUIT.</source>
        <translation>İşlem başarılıdır ve söylenecek başka bir şey yoktur. Son noktadan sonraki 250&apos;nin ve QUIT&apos;ten sonraki 221&apos;in olağan eşlikçisidir.</translation>
    </message>
    <message>
        <source>`250 2.0.0 Ok: queued as 4XyZ` in the sender&apos;s log, and the recipient sees nothing. Postfix confirms with it that the message is in its queue, Sendmail with `Message accepted for delivery`; a filter, a rule or a later hop can still stop the mail.</source>
        <translation>Gönderenin günlüğünde `250 2.0.0 Ok: queued as 4XyZ` yazar, alıcı ise hiçbir şey görmez. Postfix bununla iletinin kuyruğuna girdiğini onaylar, Sendmail ise `Message accepted for delivery` der; bir filtre, bir kural veya sonraki bir sunucu postayı yine de durdurabilir.</translation>
    </message>
    <message>
        <source>Give the queue ID of that line to the receiving side&apos;s admin, who can follow it in the log there.</source>
        <translation>O satırdaki kuyruk kimliğini alan tarafın yöneticisine verin; iletiyi kendi günlüğünde bununla izleyebilir.</translation>
    </message>
    <message>
        <source>A server adds 2.0.0 to a success for which no more exact code exists.</source>
        <translation>Sunucu, daha kesin bir kodu bulunmayan bir başarıya 2.0.0 ekler.</translation>
    </message>
    <message>
        <source>Other address status</source>
        <translation>Adresle ilgili diğer durum</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>The envelope sender was taken. Postfix, Sendmail, Gmail and Exchange all answer MAIL FROM with `250 2.1.0`.</source>
        <translation>Zarftaki gönderen kabul edilmiştir. Postfix, Sendmail, Gmail ve Exchange, MAIL FROM komutuna `250 2.1.0` yanıtını verir.</translation>
    </message>
    <message>
        <source>After `250 2.1.0 Ok` the same sender is refused at RCPT TO. Postfix, with its default `smtpd_delay_reject = yes`, judges client, greeting and sender only when the first recipient is named.</source>
        <translation>`250 2.1.0 Ok` yanıtından sonra aynı gönderen RCPT TO aşamasında reddedilir. Postfix, varsayılan `smtpd_delay_reject = yes` ayarıyla istemciyi, karşılamayı ve göndereni ancak ilk alıcı bildirildiğinde değerlendirir.</translation>
    </message>
    <message>
        <source>Take the refusal that follows as the verdict on the sender; the 2.1.0 proved only the syntax.</source>
        <translation>Gönderen hakkındaki karar, ardından gelen rettir; 2.1.0 yalnızca sözdizimini onaylamıştır.</translation>
    </message>
    <message>
        <source>A server confirms MAIL FROM with 2.1.0 and RCPT TO with 2.1.5.</source>
        <translation>Sunucu, MAIL FROM komutunu 2.1.0, RCPT TO komutunu 2.1.5 ile onaylar.</translation>
    </message>
    <message>
        <source>Destination address valid</source>
        <translation>Hedef adres geçerli</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The recipient was taken. Postfix says `250 2.1.5 Ok`, Exchange `250 2.1.5 Recipient OK`, Sendmail `Recipient ok`.</source>
        <translation>Alıcı kabul edilmiştir. Postfix `250 2.1.5 Ok`, Exchange `250 2.1.5 Recipient OK`, Sendmail `Recipient ok` der.</translation>
    </message>
    <message>
        <source>RCPT TO got `2.1.5`, and a bounce follows all the same: the server accepts every recipient at the door (catch-all, backup MX, a gateway without a list of recipients) and finds out later.</source>
        <translation>RCPT TO `2.1.5` almıştır, yine de geri dönen bir ileti gelir: Sunucu kapıda her alıcıyı kabul eder (catch-all, yedek MX, alıcı listesi olmayan ağ geçidi), gerçeği sonra öğrenir.</translation>
    </message>
    <message>
        <source>Do not take 2.1.5 as proof that the mailbox exists, least of all to clean an address list.</source>
        <translation>2.1.5&apos;i posta kutusunun var olduğuna kanıt saymayın; adres listesi temizlemek için hiç saymayın.</translation>
    </message>
    <message>
        <source>As the admin, give the gateway a list of valid recipients, so that it refuses at RCPT TO.</source>
        <translation>Yöneticiyseniz ağ geçidine geçerli alıcıların listesini verin ki reddi RCPT TO aşamasında yapsın.</translation>
    </message>
    <message>
        <source>A server confirms each accepted RCPT TO with 2.1.5; RFC 3463 wants it in positive delivery reports as well.</source>
        <translation>Sunucu kabul edilen her RCPT TO komutunu 2.1.5 ile onaylar; RFC 3463 onu olumlu teslim raporlarında da ister.</translation>
    </message>
    <message>
        <source>Message relayed to non-compliant mailer</source>
        <translation>İleti, uyumlu olmayan bir posta sunucusuna aktarıldı</translation>
    </message>
    <message>
        <source>Tracking response</source>
        <translation>İzleme yanıtı</translation>
    </message>
    <message>
        <source>Message tracking (MTQP) lost the trail: the address was valid, and the mail went on to a system that does not answer tracking queries.</source>
        <translation>İleti izleme (MTQP) izi yitirmiştir: Adres geçerlidir ve posta, izleme sorgularına yanıt vermeyen bir sisteme geçmiştir.</translation>
    </message>
    <message>
        <source>A tracking response has `Status: 2.1.9` with `Action: relayed`. It occurs nowhere else, and hardly any server offers message tracking.</source>
        <translation>Bir izleme yanıtında `Action: relayed` ile `Status: 2.1.9` bulunur. Başka yerde geçmez; zaten hemen hiçbir sunucu ileti izleme sunmaz.</translation>
    </message>
    <message>
        <source>Ask the admin of the next system for the fate of the message.</source>
        <translation>İletinin ne olduğunu sonraki sistemin yöneticisine sorun.</translation>
    </message>
    <message>
        <source>RFC 3886 allows 2.1.9 only together with the action `relayed`.</source>
        <translation>RFC 3886, 2.1.9&apos;a yalnızca `relayed` eylemiyle birlikte izin verir.</translation>
    </message>
    <message>
        <source>Other or undefined mail system status</source>
        <translation>Posta sistemiyle ilgili diğer durum</translation>
    </message>
    <message>
        <source>QUIT</source>
        <translation>QUIT</translation>
    </message>
    <message>
        <source>The mail system has done what was asked. Oracle&apos;s messaging server closes with `221 2.3.0 Bye received. Goodbye.`</source>
        <translation>Posta sistemi isteneni yapmıştır. Oracle&apos;ın posta sunucusu oturumu `221 2.3.0 Bye received. Goodbye.` ile kapatır.</translation>
    </message>
    <message>
        <source>A program logs `221 2.3.0 Bye received. Goodbye.` as the result of a delivery, sSMTP for example: it is the answer to QUIT and says nothing about the message.</source>
        <translation>Bir program, örneğin sSMTP, teslimin sonucu olarak `221 2.3.0 Bye received. Goodbye.` yazar: Bu, QUIT komutunun yanıtıdır ve ileti hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Look for the 250 after the final dot.</source>
        <translation>Son noktadan sonraki 250&apos;yi arayın.</translation>
    </message>
    <message>
        <source>2.0.0 serves as well; clients see no difference.</source>
        <translation>2.0.0 da aynı işi görür; istemciler fark görmez.</translation>
    </message>
    <message>
        <source>queue file write error</source>
        <translation>kuyruk dosyası yazma hatası</translation>
    </message>
    <message>
        <source>temporary lookup failure</source>
        <translation>geçici sorgu hatası</translation>
    </message>
    <message>
        <source>Requested priority was changed</source>
        <translation>İstenen öncelik değiştirildi</translation>
    </message>
    <message>
        <source>MAIL FROM or final dot</source>
        <translation>MAIL FROM veya son nokta</translation>
    </message>
    <message>
        <source>The message is taken, with another priority than MT-PRIORITY asked for. The new number begins the reply text.</source>
        <translation>İleti kabul edilmiştir, ama MT-PRIORITY ile istenenden başka bir öncelikle. Yeni sayı yanıt metninin başındadır.</translation>
    </message>
    <message>
        <source>Only servers with the MT-PRIORITY extension of military and emergency networks send it; an untrusted client asked for a raised priority.</source>
        <translation>Yalnızca askerî ağlardaki ve acil durum ağlarındaki MT-PRIORITY uzantılı sunucular gönderir; güvenilmeyen bir istemci yükseltilmiş öncelik istemiştir.</translation>
    </message>
    <message>
        <source>Log in as an account that may use the priority, if the message needs it.</source>
        <translation>İleti gerektiriyorsa bu önceliği kullanabilen bir hesapla oturum açın.</translation>
    </message>
    <message>
        <source>RFC 6710 recommends 2.3.6 whenever a server changes the priority.</source>
        <translation>RFC 6710, sunucu önceliği her değiştirdiğinde 2.3.6&apos;yı önerir.</translation>
    </message>
    <message>
        <source>Other or undefined protocol status</source>
        <translation>Protokolle ilgili diğer durum</translation>
    </message>
    <message>
        <source>The command went through. Oracle&apos;s messaging server, and with it iCloud, answers MAIL FROM with `250 2.5.0 Address Ok.`</source>
        <translation>Komut yerine getirilmiştir. Oracle&apos;ın posta sunucusu ve onunla birlikte iCloud, MAIL FROM komutuna `250 2.5.0 Address Ok.` yanıtını verir.</translation>
    </message>
    <message>
        <source>A script that waits for exactly `250 2.1.0` or `250 2.1.5` stops at `250 2.5.0`.</source>
        <translation>Tam olarak `250 2.1.0` veya `250 2.1.5` bekleyen betik `250 2.5.0` yanıtında durur.</translation>
    </message>
    <message>
        <source>Test the first digit of the basic code only; texts and details differ from server to server.</source>
        <translation>Yalnızca temel kodun ilk rakamını sınayın; metinler ve ayrıntılar sunucudan sunucuya değişir.</translation>
    </message>
    <message>
        <source>2.1.0, 2.1.5 and 2.0.0 are the common choices.</source>
        <translation>Yaygın seçimler 2.1.0, 2.1.5 ve 2.0.0&apos;dır.</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>Sözdizimi hatası</translation>
    </message>
    <message>
        <source>VRFY</source>
        <translation>VRFY</translation>
    </message>
    <message>
        <source>Sendmail&apos;s answer to VRFY when it may not tell: `252 2.5.2 Cannot VRFY user; try RCPT to attempt delivery`.</source>
        <translation>Sendmail&apos;in bilgi vermesi istenmediğinde VRFY komutuna yanıtıdır: `252 2.5.2 Cannot VRFY user; try RCPT to attempt delivery`.</translation>
    </message>
    <message>
        <source>An address checker takes `252 2.5.2` for a yes. It is neither yes nor no.</source>
        <translation>Bir adres denetleyicisi `252 2.5.2` yanıtını evet sayar. Bu ne evet ne hayırdır.</translation>
    </message>
    <message>
        <source>Count it as unknown.</source>
        <translation>Bilinmiyor olarak değerlendirin.</translation>
    </message>
    <message>
        <source>252 with 2.0.0 or 2.1.5 is usual elsewhere.</source>
        <translation>Başka sunucularda 2.0.0 veya 2.1.5 ile 252 olağandır.</translation>
    </message>
    <message>
        <source>need fully-qualified hostname</source>
        <translation>tam nitelikli makine adı gerekli</translation>
    </message>
    <message>
        <source>bare LF</source>
        <translation>yalın satır sonu</translation>
    </message>
    <message>
        <source>command not recognized</source>
        <translation>komut tanınmadı</translation>
    </message>
    <message>
        <source>Other or undefined media error</source>
        <translation>İçerikle ilgili diğer hata</translation>
    </message>
    <message>
        <source>Final dot</source>
        <translation>Son nokta</translation>
    </message>
    <message>
        <source>Exchange confirms with it that it has taken the message: `250 2.6.0 &lt;…&gt; [InternalId=…] Queued mail for delivery`.</source>
        <translation>Exchange iletiyi aldığını bununla onaylar: `250 2.6.0 &lt;…&gt; [InternalId=…] Queued mail for delivery`.</translation>
    </message>
    <message>
        <source>The log ends with `250 2.6.0 … Queued mail for delivery`, and the recipient finds nothing: Exchange Online has accepted it, and quarantine, junk folder or a mail flow rule came afterwards.</source>
        <translation>Günlük `250 2.6.0 … Queued mail for delivery` ile biter, alıcı ise bir şey bulamaz: Exchange Online iletiyi kabul etmiştir; karantina, gereksiz posta klasörü veya bir posta akışı kuralı sonra devreye girmiştir.</translation>
    </message>
    <message>
        <source>`Get-MessageTraceV2 -MessageId &quot;&lt;id@example.com&gt;&quot;`</source>
        <translation>`Get-MessageTraceV2 -MessageId &quot;&lt;id@example.com&gt;&quot;`</translation>
    </message>
    <message>
        <source>Give the Message-ID of that line to the recipient&apos;s admin for a message trace.</source>
        <translation>O satırdaki Message-ID&apos;yi ileti izlemesi için alıcının yöneticisine verin.</translation>
    </message>
    <message>
        <source>Other servers say 2.0.0 in this place.</source>
        <translation>Öbür sunucular burada 2.0.0 der.</translation>
    </message>
    <message>
        <source>message is malformed</source>
        <translation>ileti bozuk</translation>
    </message>
    <message>
        <source>queued mail for delivery</source>
        <translation>posta teslim için kuyruğa alındı</translation>
    </message>
    <message>
        <source>MIME nesting</source>
        <translation>iç içe MIME</translation>
    </message>
    <message>
        <source>Conversion with loss performed</source>
        <translation>Kayıplı dönüştürme yapıldı</translation>
    </message>
    <message>
        <source>BURL or delivery report</source>
        <translation>BURL veya teslim raporu</translation>
    </message>
    <message>
        <source>The message went through, and some of its content was lost in conversion.</source>
        <translation>İleti kabul edilmiştir, ama dönüştürme sırasında içeriğinin bir bölümü yitirilmiştir.</translation>
    </message>
    <message>
        <source>A submission server answers BURL with `250 2.6.4 MIME header conversion with loss performed`: it had to guess the character set of unlabeled 8-bit headers.</source>
        <translation>Bir gönderim sunucusu BURL komutuna `250 2.6.4 MIME header conversion with loss performed` yanıtını verir: Karakter kümesi belirtilmemiş 8 bitlik başlıklarda tahminde bulunmak zorunda kalmıştır.</translation>
    </message>
    <message>
        <source>Let the mail program encode its headers before it sends.</source>
        <translation>Posta programı başlıklarını göndermeden önce kodlasın.</translation>
    </message>
    <message>
        <source>2.6.4 is a warning beside a success.</source>
        <translation>2.6.4, başarının yanındaki bir uyarıdır.</translation>
    </message>
    <message>
        <source>UTF-8 string reply is required, but not permitted</source>
        <translation>UTF-8 yanıt gerekli ama izin verilmiyor</translation>
    </message>
    <message>
        <source>The server knows the mailbox and may not show its name, which needs UTF-8.</source>
        <translation>Sunucu posta kutusunu bilir ama UTF-8 gerektiren adını gösteremez.</translation>
    </message>
    <message>
        <source>Only VRFY and EXPN can bring it, when a client did not add `SMTPUTF8` to the command.</source>
        <translation>Yalnızca, istemcinin `SMTPUTF8` eklemediği VRFY ve EXPN komutlarına yanıt olarak görülür.</translation>
    </message>
    <message>
        <source>Repeat the command with `SMTPUTF8`.</source>
        <translation>Komutu `SMTPUTF8` ile yineleyin.</translation>
    </message>
    <message>
        <source>A server that must not answer in UTF-8 sends X.6.8 instead of a mangled name.</source>
        <translation>UTF-8 ile yanıt veremeyecek sunucu, bozulmuş ad yerine X.6.8 gönderir.</translation>
    </message>
    <message>
        <source>Other or undefined security status</source>
        <translation>Güvenlikle ilgili diğer durum</translation>
    </message>
    <message>
        <source>A security step succeeded: `235 2.7.0 Authentication successful`.</source>
        <translation>Bir güvenlik adımı başarılı olmuştur: `235 2.7.0 Authentication successful`.</translation>
    </message>
    <message>
        <source>The login succeeds with `235 2.7.0`, and MAIL FROM or RCPT TO is refused all the same: the account may not use that sender address, or not send at all.</source>
        <translation>Oturum `235 2.7.0` ile açılır, MAIL FROM veya RCPT TO yine de reddedilir: Hesap o gönderen adresini kullanamıyordur ya da hiç gönderemiyordur.</translation>
    </message>
    <message>
        <source>Go by the refusal that follows; user name and password are right.</source>
        <translation>Ardından gelen redde göre davranın; kullanıcı adı ve parola doğrudur.</translation>
    </message>
    <message>
        <source>Postfix says `221 2.7.0 Error: I can break rules, too. Goodbye.` and hangs up: a browser or scanner sent HTTP to the mail port. It is no success, for all its digit; postscreen says `521 5.7.0` in the same case.</source>
        <translation>Postfix `221 2.7.0 Error: I can break rules, too. Goodbye.` deyip bağlantıyı keser: Bir web tarayıcısı veya tarama aracı, posta bağlantı noktasına HTTP göndermiştir. Rakamına karşın başarı değildir; postscreen aynı durumda `521 5.7.0` der.</translation>
    </message>
    <message>
        <source>Nothing; single lines of this kind are background noise.</source>
        <translation>Bir şey yapmayın; bu tür tek tük satırlar olağan gürültüdür.</translation>
    </message>
    <message>
        <source>Confirm AUTH with 235 and 2.7.0.</source>
        <translation>AUTH komutunu 235 ve 2.7.0 ile onaylayın.</translation>
    </message>
    <message>
        <source>authentication required</source>
        <translation>kimlik doğrulama gerekli</translation>
    </message>
    <message>
        <source>must issue a STARTTLS command first</source>
        <translation>önce STARTTLS gerekli</translation>
    </message>
    <message>
        <source>unexpected volume or user complaints</source>
        <translation>beklenmedik hacim veya kullanıcı şikâyetleri</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>çok fazla bağlantı</translation>
    </message>
    <message>
        <source>The message waits and will be tried again. Why, the code does not tell: look at the text beside it.</source>
        <translation>İleti bekler ve yeniden denenir. Nedenini kod söylemez; yanındaki metne bakın.</translation>
    </message>
    <message>
        <source>Sendmail writes `stat=Deferred` with `dsn=4.0.0`: the delivery program asked for another attempt (exit status 75), or there was an `Operating system error` or `I/O error` (71, 74).</source>
        <translation>Sendmail `dsn=4.0.0` ile `stat=Deferred` yazar: Teslim programı yeniden denenmesini istemiştir (çıkış durumu 75) ya da `Operating system error` veya `I/O error` (71, 74) oluşmuştur.</translation>
    </message>
    <message>
        <source>Read the lines of the delivery program, procmail for example, from the same minute; the queue tries again on its own.</source>
        <translation>Teslim programının, örneğin procmail&apos;in, aynı dakikaya ait satırlarını okuyun; kuyruk kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>Postfix&apos;s own log has `dsn=4.0.0` with `user lookup error`: the system&apos;s user database did not answer.</source>
        <translation>Postfix&apos;in kendi günlüğünde `user lookup error` ile `dsn=4.0.0` vardır: Sistemin kullanıcı veritabanı yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>`getent passwd jane`</source>
        <translation>`getent passwd jane`</translation>
    </message>
    <message>
        <source>See whether LDAP, SSSD or NIS behind the name service works on that machine.</source>
        <translation>O makinede ad hizmetinin arkasındaki LDAP, SSSD veya NIS&apos;in çalışıp çalışmadığına bakın.</translation>
    </message>
    <message>
        <source>Choose 4.0.0 only when not even the subject of the fault is known; 4.3.0 already says that it lies in the mail system.</source>
        <translation>4.0.0&apos;ı yalnızca arızanın hangi konuya ait olduğu bile bilinmiyorsa seçin; 4.3.0 hiç değilse arızanın posta sisteminde olduğunu söyler.</translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <translation>MAIL FROM veya RCPT TO</translation>
    </message>
    <message>
        <source>One of the addresses is in doubt for now, and none of the exact codes says how.</source>
        <translation>Adreslerden biri şimdilik kuşkuludur ve kesin kodlardan hiçbiri bunu anlatmaz.</translation>
    </message>
    <message>
        <source>Postfix answers `450 4.1.0` when it cannot find out now whether the sender address exists; for a recipient the same text comes with 4.1.1.</source>
        <translation>Postfix, gönderen adresinin var olup olmadığını o anda öğrenemezse `450 4.1.0` yanıtını verir; alıcı için aynı metin 4.1.1 ile gelir.</translation>
    </message>
    <message>
        <source>Wait for the next attempt. As the admin, look at the table or address check that failed (`reject_unlisted_sender`, `reject_unverified_sender`).</source>
        <translation>Bir sonraki denemeyi bekleyin. Yöneticiyseniz başarısız olan tabloya veya adres denetimine bakın (`reject_unlisted_sender`, `reject_unverified_sender`).</translation>
    </message>
    <message>
        <source>4.1.1, 4.1.2 and 4.1.8 name the address and are better where they fit.</source>
        <translation>4.1.1, 4.1.2 ve 4.1.8 hangi adres olduğunu söyler; uydukları yerde onlar yeğdir.</translation>
    </message>
    <message>
        <source>Bad destination mailbox address</source>
        <translation>Hedef posta kutusu adresi hatalı</translation>
    </message>
    <message>
        <source>The part left of the @ could not be confirmed now. RFC 3463 calls X.1.1 useful only for permanent failures, so a 4.1.1 nearly always means an address check that has no answer yet, not an unknown user.</source>
        <translation>@ işaretinin solundaki bölüm o anda doğrulanamamıştır. RFC 3463, X.1.1 kodunu yalnızca kalıcı hatalarda kullanışlı sayar; bu yüzden 4.1.1 neredeyse her zaman bilinmeyen kullanıcıyı değil, henüz sonuçlanmamış bir adres denetimini anlatır.</translation>
    </message>
    <message>
        <source>Postfix answers `450 4.1.1 … Recipient address rejected: unverified address`, with `Address verification in progress` or the reply of the server behind it: `reject_unverified_recipient` asks that server before it takes the mail. Proofpoint sends the same words with 421.</source>
        <translation>Postfix `450 4.1.1 … Recipient address rejected: unverified address` yanıtını `Address verification in progress` veya arkasındaki sunucunun yanıtıyla birlikte verir: `reject_unverified_recipient`, postayı almadan önce o sunucuya sorar. Proofpoint aynı sözleri 421 ile gönderir.</translation>
    </message>
    <message>
        <source>As the sender, wait for the next attempt; the answer is usually there by then.</source>
        <translation>Gönderen taraftaysanız bir sonraki denemeyi bekleyin; o zamana kadar yanıt çoğunlukla gelmiş olur.</translation>
    </message>
    <message>
        <source>As the admin, see why the inner server does not answer RCPT TO: down, or slow, or it refuses your probe sender.</source>
        <translation>Yöneticiyseniz iç sunucunun RCPT TO komutuna neden yanıt vermediğine bakın: Kapalı veya yavaş olabilir ya da sorgudaki göndereni reddediyordur.</translation>
    </message>
    <message>
        <source>Any `4.1.1 … User unknown` from a Postfix with `unknown_local_recipient_reject_code = 450` or `soft_bounce = yes`: a setting for trial runs that was left on.</source>
        <translation>`unknown_local_recipient_reject_code = 450` veya `soft_bounce = yes` ayarlı bir Postfix `4.1.1 … User unknown` gönderir: Deneme için konmuş ve unutulmuş bir ayardır.</translation>
    </message>
    <message>
        <source>`postconf -n soft_bounce unknown_local_recipient_reject_code`</source>
        <translation>`postconf -n soft_bounce unknown_local_recipient_reject_code`</translation>
    </message>
    <message>
        <source>As the admin, remove it once the recipient tables are right; senders otherwise retry for days for users who do not exist.</source>
        <translation>Yöneticiyseniz alıcı tabloları doğruysa bu ayarı kaldırın; yoksa gönderenler var olmayan kullanıcılar için günlerce yeniden dener.</translation>
    </message>
    <message>
        <source>Comcast uses 452 4.1.1 for other things: `user over quota` and `too many recent messages`.</source>
        <translation>Comcast 452 4.1.1&apos;i başka şeyler için kullanır: `user over quota` ve `too many recent messages`.</translation>
    </message>
    <message>
        <source>Treat these as a full or busy mailbox and let the queue retry.</source>
        <translation>Bunları dolu veya yoğun bir posta kutusu sayıp kuyruğun yeniden denemesini bekleyin.</translation>
    </message>
    <message>
        <source>4.1.1 is for an address that could not be checked; an address known not to exist gets 5.1.1.</source>
        <translation>4.1.1 denetlenemeyen adres içindir; var olmadığı bilinen adrese 5.1.1 verilir.</translation>
    </message>
    <message>
        <source>user unknown</source>
        <translation>bilinmeyen kullanıcı</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>böyle bir kullanıcı yok</translation>
    </message>
    <message>
        <source>mailbox not found</source>
        <translation>posta kutusu bulunamadı</translation>
    </message>
    <message>
        <source>address does not exist</source>
        <translation>adres yok</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <translation>geçersiz alıcı</translation>
    </message>
    <message>
        <source>Bad destination system address</source>
        <translation>Hedef sistem adresi hatalı</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain could not be looked up, or it is missing and the server prefers to wait before it believes that.</source>
        <translation>Alıcının alan adı DNS&apos;te sorgulanamamıştır ya da yoktur ve sunucu buna inanmadan önce beklemeyi yeğler.</translation>
    </message>
    <message>
        <source>Postfix answers `450 4.1.2 … Recipient address rejected: Domain not found`. With the defaults, `reject_unknown_recipient_domain` sends 450 both for a failed lookup and for a name that does not exist (`unknown_address_reject_code = 450`).</source>
        <translation>Postfix `450 4.1.2 … Recipient address rejected: Domain not found` yanıtını verir. `reject_unknown_recipient_domain` varsayılan olarak hem başarısız sorguda hem de var olmayan adda 450 gönderir (`unknown_address_reject_code = 450`).</translation>
    </message>
    <message>
        <source>`dig MX example.org`</source>
        <translation>`dig MX example.org`</translation>
    </message>
    <message>
        <source>Look the domain up yourself. A typing error never heals: correct it and send again.</source>
        <translation>Alan adını kendiniz sorgulayın. Yazım hatası kendiliğinden düzelmez; düzeltip yeniden gönderin.</translation>
    </message>
    <message>
        <source>If the name exists, look at the resolver of the server that answered.</source>
        <translation>Ad varsa yanıtı veren sunucunun çözümleyicisine bakın.</translation>
    </message>
    <message>
        <source>Send 4.1.2 while DNS gives no answer; for a name that certainly does not exist 5.1.2 saves the sender days.</source>
        <translation>DNS yanıt vermiyorsa 4.1.2 gönderin; kesinlikle var olmayan bir adda 5.1.2, gönderene günler kazandırır.</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>bilinmeyen makine</translation>
    </message>
    <message>
        <source>domain not found</source>
        <translation>alan adı bulunamadı</translation>
    </message>
    <message>
        <source>recipient domain does not exist</source>
        <translation>alıcının alan adı yok</translation>
    </message>
    <message>
        <source>Destination mailbox address ambiguous</source>
        <translation>Hedef posta kutusu adresi belirsiz</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox, and the system that took it expects that to be sorted out.</source>
        <translation>Adres birden çok posta kutusuna uyuyordur ve onu alan sistem bunun düzeleceğini bekliyordur.</translation>
    </message>
    <message>
        <source>A directory holds the same address twice, after a migration for example.</source>
        <translation>Bir dizinde aynı adres, örneğin bir taşımadan sonra iki kez bulunuyordur.</translation>
    </message>
    <message>
        <source>Let the recipient&apos;s admin remove the duplicate.</source>
        <translation>Alıcının yöneticisi yinelenen kaydı silmelidir.</translation>
    </message>
    <message>
        <source>Only a system that guesses mailboxes from names has a reason to send X.1.4.</source>
        <translation>X.1.4 göndermek için yalnızca posta kutusunu addan tahmin eden bir sistemin nedeni vardır.</translation>
    </message>
    <message>
        <source>Bad sender&apos;s system address</source>
        <translation>Gönderen sistem adresi hatalı</translation>
    </message>
    <message>
        <source>The domain of the envelope sender could not be found in DNS. Nobody could send a bounce to it, and therefore the receiver will not take the mail now.</source>
        <translation>Zarftaki gönderenin alan adı DNS&apos;te bulunamamıştır. Oraya geri dönen ileti gönderilemeyeceği için alan taraf postayı şimdilik almaz.</translation>
    </message>
    <message>
        <source>Postfix answers `450 4.1.8 … Sender address rejected: Domain not found` (`reject_unknown_sender_domain`; 450 is the default of `unknown_address_reject_code` also when the name does not exist). Apple&apos;s servers use the same words. A web server that sends as `www-data@web1.localdomain` meets this most.</source>
        <translation>Postfix `450 4.1.8 … Sender address rejected: Domain not found` yanıtını verir (`reject_unknown_sender_domain`; ad hiç yoksa bile `unknown_address_reject_code` varsayılanı 450&apos;dir). Apple&apos;ın sunucuları aynı sözleri kullanır. Bununla en çok, `www-data@web1.localdomain` adıyla gönderen web sunucuları karşılaşır.</translation>
    </message>
    <message>
        <source>`postconf myorigin; dig MX example.com`</source>
        <translation>`postconf myorigin; dig MX example.com`</translation>
    </message>
    <message>
        <source>Set a real domain as envelope sender: `myorigin` in Postfix, `-f` or `Return-Path` in the program.</source>
        <translation>Zarftaki gönderene gerçek bir alan adı verin: Postfix&apos;te `myorigin`, programda `-f` veya `Return-Path`.</translation>
    </message>
    <message>
        <source>The domain exists, but its name servers do not answer or fail DNSSEC validation. Sendmail says `451 4.1.8 Domain of sender address … does not resolve`; Yahoo sends 451 without an enhanced code for `unresolvable RFC.5321 from domain`.</source>
        <translation>Alan adı vardır ama ad sunucuları yanıt vermez veya DNSSEC doğrulamasını geçemez. Sendmail `451 4.1.8 Domain of sender address … does not resolve` der; Yahoo `unresolvable RFC.5321 from domain` için genişletilmiş kod olmadan 451 gönderir.</translation>
    </message>
    <message>
        <source>`dig +dnssec MX example.com @1.1.1.1`</source>
        <translation>`dig +dnssec MX example.com @1.1.1.1`</translation>
    </message>
    <message>
        <source>Repair the domain&apos;s name servers; the queue then delivers by itself.</source>
        <translation>Alan adının ad sunucularını onarın; kuyruk ondan sonra kendiliğinden teslim eder.</translation>
    </message>
    <message>
        <source>4.1.8 suits a lookup that failed; a domain that certainly does not exist deserves 5.1.8.</source>
        <translation>4.1.8 başarısız sorguya uyar; kesinlikle var olmayan alan adına 5.1.8 verilir.</translation>
    </message>
    <message>
        <source>sender domain not found</source>
        <translation>gönderenin alan adı bulunamadı</translation>
    </message>
    <message>
        <source>domain of sender address does not exist</source>
        <translation>gönderen adresinin alan adı yok</translation>
    </message>
    <message>
        <source>bad outbound sender</source>
        <translation>giden posta engellendi</translation>
    </message>
    <message>
        <source>Other or undefined mailbox status</source>
        <translation>Posta kutusuyla ilgili diğer durum</translation>
    </message>
    <message>
        <source>RCPT TO or local delivery</source>
        <translation>RCPT TO veya yerel teslim</translation>
    </message>
    <message>
        <source>The mailbox exists and cannot take the mail now; the text says why. Under this number greylisting is met more often than trouble with a mailbox.</source>
        <translation>Posta kutusu vardır ama postayı şu anda alamaz; nedenini metin söyler. Bu numarayla, posta kutusu sorunundan daha sık gri listelemeyle karşılaşılır.</translation>
    </message>
    <message>
        <source>`450 4.2.0 … Greylisted` from Postgrey behind Postfix, from Titan and others: a sender that the server does not know is put off for some minutes.</source>
        <translation>Postfix&apos;in arkasındaki Postgrey, Titan ve başkaları `450 4.2.0 … Greylisted` gönderir: Sunucunun tanımadığı gönderen birkaç dakikalığına geri çevrilir.</translation>
    </message>
    <message>
        <source>Nothing: the queue tries again. A web application that speaks SMTP itself and never retries should hand its mail to a local server.</source>
        <translation>Bir şey yapmayın, kuyruk yeniden dener. SMTP&apos;yi kendisi konuşan ve hiç yeniden denemeyen bir web uygulaması, postasını yerel bir sunucuya vermelidir.</translation>
    </message>
    <message>
        <source>Postfix&apos;s `local` logs `dsn=4.2.0` with `unable to lock for exclusive access` or `is not owned by recipient`: the mbox file is held by a mail program, or its owner is wrong.</source>
        <translation>Postfix&apos;in `local` programı `unable to lock for exclusive access` veya `is not owned by recipient` ile `dsn=4.2.0` yazar: mbox dosyasını bir posta programı tutuyordur ya da dosyanın sahibi yanlıştır.</translation>
    </message>
    <message>
        <source>`fuser -v /var/mail/jane; ls -l /var/mail/jane`</source>
        <translation>`fuser -v /var/mail/jane; ls -l /var/mail/jane`</translation>
    </message>
    <message>
        <source>Close the program that holds the file, or correct the owner; `strict_mbox_owner = yes` is the default.</source>
        <translation>Dosyayı tutan programı kapatın ya da sahibini düzeltin; varsayılan `strict_mbox_owner = yes` ayarıdır.</translation>
    </message>
    <message>
        <source>Postfix&apos;s `virtual` logs `dsn=4.2.0 … maildir delivery failed: create maildir file …: Permission denied`; the same fault is 5.2.0, a bounce, with `local`.</source>
        <translation>Postfix&apos;in `virtual` programı `dsn=4.2.0 … maildir delivery failed: create maildir file …: Permission denied` yazar; aynı sorun `local` ile 5.2.0 olur ve ileti geri döner.</translation>
    </message>
    <message>
        <source>Make the directory belong to the user and group of `virtual_uid_maps` and `virtual_gid_maps`.</source>
        <translation>Dizini `virtual_uid_maps` ve `virtual_gid_maps` ayarlarındaki kullanıcı ve gruba verin.</translation>
    </message>
    <message>
        <source>4.2.0 suits a mailbox that is locked or put off; an overfull one is 4.2.2.</source>
        <translation>4.2.0 kilitli veya ertelenen posta kutusuna uyar; dolu posta kutusunun kodu 4.2.2&apos;dir.</translation>
    </message>
    <message>
        <source>Mailbox disabled, not accepting messages</source>
        <translation>Posta kutusu devre dışı, ileti kabul etmiyor</translation>
    </message>
    <message>
        <source>RCPT TO or final dot</source>
        <translation>RCPT TO veya son nokta</translation>
    </message>
    <message>
        <source>The mailbox is there but takes nothing at the moment. From Gmail and others it means that too much arrives at once.</source>
        <translation>Posta kutusu vardır ama şu anda bir şey kabul etmez. Gmail ve başkalarında bu, aynı anda çok fazla posta geldiği anlamındadır.</translation>
    </message>
    <message>
        <source>Gmail answers `450-4.2.1 The user you are trying to contact is receiving email too quickly` or `at a rate that prevents additional messages from being delivered`; Yandex says `exceeded message rate limit`, Rackspace marks it `(G30)`. Alerts of a monitoring system into one mailbox are the classic.</source>
        <translation>Gmail `450-4.2.1 The user you are trying to contact is receiving email too quickly` veya `at a rate that prevents additional messages from being delivered` yanıtını verir; Yandex `exceeded message rate limit` der, Rackspace `(G30)` ile işaretler. Klasik örneği, bir izleme sisteminin tek posta kutusuna yağdırdığı uyarılardır.</translation>
    </message>
    <message>
        <source>Wait; the queue delivers when the flood ebbs.</source>
        <translation>Bekleyin; akın dinince kuyruk teslim eder.</translation>
    </message>
    <message>
        <source>If the flood is yours, bundle the messages or spread them over several mailboxes.</source>
        <translation>Akın sizden geliyorsa iletileri birleştirin veya birkaç posta kutusuna dağıtın.</translation>
    </message>
    <message>
        <source>A Workspace customer&apos;s relay gets `450 4.2.1 … Peak SMTP relay limit exceeded`: the customer&apos;s own limit for the moment.</source>
        <translation>Bir Workspace müşterisinin aktarması `450 4.2.1 … Peak SMTP relay limit exceeded` alır: müşterinin kendi anlık sınırı.</translation>
    </message>
    <message>
        <source>Send more slowly through the relay.</source>
        <translation>Aktarma üzerinden daha yavaş gönderin.</translation>
    </message>
    <message>
        <source>La Poste answers `421 4.2.1` (`LPN007_505`) for a service refused now, ImprovMX `450 4.2.1` (`#id-5.9.4`) when its spam check could not run.</source>
        <translation>La Poste, şimdilik reddedilen hizmet için `421 4.2.1` (`LPN007_505`), ImprovMX ise istenmeyen ileti denetimi çalışamadığında `450 4.2.1` (`#id-5.9.4`) gönderir.</translation>
    </message>
    <message>
        <source>Let the queue retry.</source>
        <translation>Kuyruğun yeniden denemesini bekleyin.</translation>
    </message>
    <message>
        <source>4.2.1 is for a mailbox that will open again; RFC 3463 leaves both classes open.</source>
        <translation>4.2.1, yeniden açılacak posta kutusu içindir; RFC 3463 iki sınıfa da izin verir.</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>hesap devre dışı</translation>
    </message>
    <message>
        <source>inactive mailbox</source>
        <translation>etkin olmayan posta kutusu</translation>
    </message>
    <message>
        <source>receiving mail too quickly</source>
        <translation>çok hızlı posta alıyor</translation>
    </message>
    <message>
        <source>mailbox frozen</source>
        <translation>posta kutusu donduruldu</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Posta kutusu dolu</translation>
    </message>
    <message>
        <source>There is no room left in the mailbox. RFC 3463 wants this class for it: the recipient can delete something, and the waiting message goes in.</source>
        <translation>Posta kutusunda yer kalmamıştır. RFC 3463 bunun için bu sınıfı ister: Alıcı bir şeyler silebilir ve bekleyen ileti içeri girer.</translation>
    </message>
    <message>
        <source>Gmail answers `452-4.2.2 The recipient&apos;s inbox is out of storage space` (`OverQuotaTemp`). Google&apos;s storage covers Mail, Drive and Photos together.</source>
        <translation>Gmail `452-4.2.2 The recipient&apos;s inbox is out of storage space` (`OverQuotaTemp`) yanıtını verir. Google&apos;ın depolama alanı Gmail, Drive ve Fotoğraflar için ortaktır.</translation>
    </message>
    <message>
        <source>Tell the recipient another way; the queue retries for days, five by default in Postfix, and then returns the mail.</source>
        <translation>Alıcıya başka yoldan haber verin; kuyruk günlerce, Postfix&apos;te varsayılan olarak beş gün dener, sonra postayı geri döndürür.</translation>
    </message>
    <message>
        <source>Dovecot&apos;s LMTP answers `Quota exceeded (mailbox for user is full)`: as 452 4.2.2 with `quota_full_tempfail = yes`, as 552 5.2.2 by default.</source>
        <translation>Dovecot&apos;un LMTP sunucusu `Quota exceeded (mailbox for user is full)` yanıtını verir: `quota_full_tempfail = yes` ile 452 4.2.2, varsayılan ayarda 552 5.2.2 olarak.</translation>
    </message>
    <message>
        <source>`doveadm quota get -u jane@example.com`</source>
        <translation>`doveadm quota get -u jane@example.com`</translation>
    </message>
    <message>
        <source>On the receiving side, clear or enlarge the mailbox; the sender of a 5.2.2 must then send again, a 4.2.2 arrives by itself.</source>
        <translation>Alan tarafta posta kutusunu boşaltın veya büyütün; 5.2.2 alan gönderen bundan sonra yeniden göndermelidir, 4.2.2 kendiliğinden ulaşır.</translation>
    </message>
    <message>
        <source>For a full mailbox 4.2.2 is what the standard asks; change to 5.2.2 when it has been full for long.</source>
        <translation>Dolu posta kutusu için standardın istediği 4.2.2&apos;dir; kutu uzun süredir doluysa 5.2.2&apos;ye geçin.</translation>
    </message>
    <message>
        <source>over quota</source>
        <translation>kota aşıldı</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>kota doldu</translation>
    </message>
    <message>
        <source>out of storage space</source>
        <translation>depolama alanı bitti</translation>
    </message>
    <message>
        <source>inbox full</source>
        <translation>gelen kutusu dolu</translation>
    </message>
    <message>
        <source>Mailing list expansion problem</source>
        <translation>Posta listesi genişletme sorunu</translation>
    </message>
    <message>
        <source>RCPT TO or delivery</source>
        <translation>RCPT TO veya teslim</translation>
    </message>
    <message>
        <source>The address is a list, and its members could not be read now.</source>
        <translation>Adres bir listedir ve üyeleri şu anda okunamamıştır.</translation>
    </message>
    <message>
        <source>The list&apos;s directory or database is down, or the expansion ran into a limit.</source>
        <translation>Listenin dizini veya veritabanı kapalıdır ya da genişletme bir sınıra takılmıştır.</translation>
    </message>
    <message>
        <source>Wait. The list&apos;s admin looks at the source of the members.</source>
        <translation>Bekleyin. Listenin yöneticisi üyelerin okunduğu kaynağa bakmalıdır.</translation>
    </message>
    <message>
        <source>4.2.4 suits a list whose members cannot be read at the moment.</source>
        <translation>4.2.4, üyeleri o anda okunamayan listeye uyar.</translation>
    </message>
    <message>
        <source>Any command, final dot or local delivery</source>
        <translation>Herhangi bir komut, son nokta veya yerel teslim</translation>
    </message>
    <message>
        <source>Something inside the receiving mail system failed for now. Nothing is wrong with address or message; the log of that machine knows more.</source>
        <translation>Alan posta sisteminin içinde bir şey geçici olarak aksamıştır. Adreste veya iletide sorun yoktur; ayrıntısı o makinenin günlüğündedir.</translation>
    </message>
    <message>
        <source>Postfix answers `451 4.3.0 Error: queue file write error` after the final dot: a before-queue filter (`smtpd_proxy_filter`) or Milter failed or hung up, or the queue could not be written.</source>
        <translation>Postfix son noktadan sonra `451 4.3.0 Error: queue file write error` yanıtını verir: Kuyruk öncesi bir filtre (`smtpd_proxy_filter`) veya Milter başarısız olmuş ya da bağlantıyı kesmiştir veya kuyruğa yazılamamıştır.</translation>
    </message>
    <message>
        <source>`df -hi /var/spool/postfix; grep &apos;warning:&apos; /var/log/mail.log`</source>
        <translation>`df -hi /var/spool/postfix; grep &apos;warning:&apos; /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Look for `warning: milter` or the proxy&apos;s lines just before it, and at the free space.</source>
        <translation>Hemen öncesindeki `warning: milter` satırlarına veya vekil filtrenin satırlarına ve boş disk alanına bakın.</translation>
    </message>
    <message>
        <source>Postfix answers `451 4.3.0 … Temporary lookup failure`: a table (MySQL, PostgreSQL, LDAP, a missing hash file) could not be read.</source>
        <translation>Postfix `451 4.3.0 … Temporary lookup failure` yanıtını verir: Bir tablo (MySQL, PostgreSQL, LDAP, eksik karma dosyası) okunamamıştır.</translation>
    </message>
    <message>
        <source>`postmap -q example.com mysql:/etc/postfix/virtual_domains.cf`</source>
        <translation>`postmap -q example.com mysql:/etc/postfix/virtual_domains.cf`</translation>
    </message>
    <message>
        <source>The warning in the log names the table; start that database or run `postmap`.</source>
        <translation>Günlükteki uyarı tabloyu adıyla söyler; o veritabanını başlatın ya da `postmap` çalıştırın.</translation>
    </message>
    <message>
        <source>Postfix&apos;s queue manager logs `dsn=4.3.0 … mail transport unavailable` or `unknown mail transport error`: the process behind that transport crashes or is not defined in `master.cf`.</source>
        <translation>Postfix&apos;in kuyruk yöneticisi `dsn=4.3.0 … mail transport unavailable` veya `unknown mail transport error` yazar: O taşıyıcının süreci çöküyordur ya da `master.cf` içinde tanımlı değildir.</translation>
    </message>
    <message>
        <source>Find the `fatal:` line of that process a moment earlier.</source>
        <translation>O sürecin biraz önceki `fatal:` satırını bulun.</translation>
    </message>
    <message>
        <source>Dovecot&apos;s LMTP answers `451 4.3.0 &lt;…&gt; Temporary internal error`: the mailbox could not be opened or written.</source>
        <translation>Dovecot&apos;un LMTP sunucusu `451 4.3.0 &lt;…&gt; Temporary internal error` yanıtını verir: Posta kutusu açılamamış veya kutuya yazılamamıştır.</translation>
    </message>
    <message>
        <source>`doveadm log errors | grep lmtp`</source>
        <translation>`doveadm log errors | grep lmtp`</translation>
    </message>
    <message>
        <source>Look for permissions, a full disk or a broken index in Dovecot&apos;s log.</source>
        <translation>Dovecot günlüğünde izin sorunu, dolu disk veya bozuk dizin arayın.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.3.0 Temporary System Problem` or `451 4.3.0 … temporarily rejected this message`; its `451-4.3.0 Multiple destination domains per transaction is unsupported` is no fault but a rule.</source>
        <translation>Gmail `421-4.3.0 Temporary System Problem` veya `451 4.3.0 … temporarily rejected this message` yanıtını verir; `451-4.3.0 Multiple destination domains per transaction is unsupported` ise arıza değil, bir kuraldır.</translation>
    </message>
    <message>
        <source>Let the queue retry; for the rule, send one recipient domain per transaction.</source>
        <translation>Kuyruğun yeniden denemesini bekleyin; kural için işlem başına tek alıcı alan adı gönderin.</translation>
    </message>
    <message>
        <source>Postfix&apos;s `pipe` or `local` logs `dsn=4.3.0` with `Command died with signal` or `temporary failure`: the program behind it crashed or ended with status 75.</source>
        <translation>Postfix&apos;in `pipe` veya `local` programı `Command died with signal` veya `temporary failure` ile `dsn=4.3.0` yazar: Arkasındaki program çökmüş ya da 75 ile bitmiştir.</translation>
    </message>
    <message>
        <source>Read the command output in the same line and run the program by hand.</source>
        <translation>Aynı satırdaki komut çıktısını okuyun ve programı elle çalıştırın.</translation>
    </message>
    <message>
        <source>4.3.0 is the honest answer to an internal fault; 4.3.5 if a setting is to blame.</source>
        <translation>İç arızanın dürüst yanıtı 4.3.0&apos;dır; suçlu bir ayarsa 4.3.5.</translation>
    </message>
    <message>
        <source>Mail system full</source>
        <translation>Posta sistemi dolu</translation>
    </message>
    <message>
        <source>The receiving server is short of room as a whole; the recipient cannot help by deleting mail.</source>
        <translation>Alan sunucunun tümünde yer azalmıştır; alıcı ileti silerek bir şey değiştiremez.</translation>
    </message>
    <message>
        <source>Postfix answers `452 4.3.1 Insufficient system storage` although the disk is not full: it wants more than 1.5 times `message_size_limit` free in the queue&apos;s file system, and somebody set that limit very high. The log says `not enough free space in mail queue`.</source>
        <translation>Postfix, disk dolu olmadığı halde `452 4.3.1 Insufficient system storage` yanıtını verir: Kuyruğun dosya sisteminde `message_size_limit` değerinin 1,5 katından fazla boş yer ister ve biri bu sınırı çok yükseltmiştir. Günlükte `not enough free space in mail queue` yazar.</translation>
    </message>
    <message>
        <source>`df -h /var/spool/postfix; postconf message_size_limit queue_minfree`</source>
        <translation>`df -h /var/spool/postfix; postconf message_size_limit queue_minfree`</translation>
    </message>
    <message>
        <source>Free space, or lower `message_size_limit` to what you really want to take.</source>
        <translation>Yer açın ya da `message_size_limit` değerini gerçekten almak istediğiniz boyuta indirin.</translation>
    </message>
    <message>
        <source>Exchange answers `452 4.3.1 Insufficient system resources`: back pressure, because disk or memory has passed a threshold.</source>
        <translation>Exchange `452 4.3.1 Insufficient system resources` yanıtını verir: Disk veya bellek bir eşiği aştığı için geri basınç uyguluyordur.</translation>
    </message>
    <message>
        <source>Look in the event log for events 15004 to 15007 of MSExchangeTransport and free the resource named there.</source>
        <translation>Olay günlüğünde MSExchangeTransport&apos;un 15004–15007 olaylarına bakın ve orada adı geçen kaynağı boşaltın.</translation>
    </message>
    <message>
        <source>Exim says `452 Space shortage, please try later` without an enhanced code: less is free than `check_spool_space` demands.</source>
        <translation>Exim genişletilmiş kod vermeden `452 Space shortage, please try later` der: Boş yer `check_spool_space` ile istenenden azdır.</translation>
    </message>
    <message>
        <source>`df -h /var/spool/exim*`</source>
        <translation>`df -h /var/spool/exim*`</translation>
    </message>
    <message>
        <source>Clear the spool&apos;s file system.</source>
        <translation>Kuyruğun dosya sisteminde yer açın.</translation>
    </message>
    <message>
        <source>4.3.1 reports a full server, 4.2.2 a full mailbox.</source>
        <translation>4.3.1 dolu sunucuyu, 4.2.2 dolu posta kutusunu bildirir.</translation>
    </message>
    <message>
        <source>insufficient system storage</source>
        <translation>sistem depolama alanı yetersiz</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>back pressure</source>
        <translation>geri basınç</translation>
    </message>
    <message>
        <source>System not accepting network messages</source>
        <translation>Sistem ağdan ileti kabul etmiyor</translation>
    </message>
    <message>
        <source>Connection or any command</source>
        <translation>Bağlantı veya herhangi bir komut</translation>
    </message>
    <message>
        <source>The host takes no mail now: it is starting, stopping, overloaded or holding this client back.</source>
        <translation>Sunucu şu anda posta almaz: Açılıyor veya kapanıyordur, aşırı yük altındadır ya da bu istemciyi bekletiyordur.</translation>
    </message>
    <message>
        <source>`Get-ServerComponentState -Identity MAIL1`</source>
        <translation>`Get-ServerComponentState -Identity MAIL1`</translation>
    </message>
    <message>
        <source>Wait, and open fewer connections at once. On your own Exchange, set the component active again.</source>
        <translation>Bekleyin ve aynı anda daha az bağlantı açın. Kendi Exchange sunucunuzda bileşeni yeniden etkinleştirin.</translation>
    </message>
    <message>
        <source>Exchange Online answers `432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded`: more mail goes into one mailbox at once than it is allowed, usually a journal or shared mailbox.</source>
        <translation>Exchange Online `432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded` yanıtını verir: Tek bir posta kutusuna, çoğunlukla bir günlük (journal) veya ortak posta kutusuna, aynı anda izin verilenden çok posta gidiyordur.</translation>
    </message>
    <message>
        <source>Spread the stream over several mailboxes; single mails arrive with some delay.</source>
        <translation>Akışı birkaç posta kutusuna dağıtın; tek tük iletiler biraz gecikmeyle ulaşır.</translation>
    </message>
    <message>
        <source>Postfix&apos;s postscreen answers `450 4.3.2 Service currently unavailable` to a client that has just passed its tests after the greeting; the next attempt is let through. `421 4.3.2 All server ports are busy` means that it has run out of smtpd processes.</source>
        <translation>Postfix&apos;in postscreen programı, karşılamadan sonraki sınamaları yeni geçen istemciye `450 4.3.2 Service currently unavailable` yanıtını verir; sonraki deneme kabul edilir. `421 4.3.2 All server ports are busy` ise smtpd süreçlerinin tükendiğini söyler.</translation>
    </message>
    <message>
        <source>As the sender, only retry; an address that changes with every attempt never passes.</source>
        <translation>Gönderen taraftaysanız yalnızca yeniden deneyin; her denemede değişen bir adres hiç geçemez.</translation>
    </message>
    <message>
        <source>As the admin, allow the big providers through, or leave the deep protocol tests off, which is the default.</source>
        <translation>Yöneticiyseniz büyük sağlayıcılara izin verin ya da derin protokol sınamalarını, varsayılandaki gibi, kapalı tutun.</translation>
    </message>
    <message>
        <source>Postfix&apos;s queue shows `4.3.2 deferred transport`: `defer_transports` holds that transport back, on purpose.</source>
        <translation>Postfix&apos;in kuyruğunda `4.3.2 deferred transport` görünür: `defer_transports` o taşıyıcıyı bilerek bekletiyordur.</translation>
    </message>
    <message>
        <source>`postconf defer_transports`</source>
        <translation>`postconf defer_transports`</translation>
    </message>
    <message>
        <source>Run `sendmail -q` to deliver, or empty `defer_transports`.</source>
        <translation>Teslim için `sendmail -q` çalıştırın ya da `defer_transports` ayarını boşaltın.</translation>
    </message>
    <message>
        <source>Yahoo answers `451 4.3.2 Internal server error`, Outlook.com `451 4.3.2` with `ATTR17`: their own fault.</source>
        <translation>Yahoo `451 4.3.2 Internal server error`, Outlook.com `ATTR17` ile `451 4.3.2` yanıtını verir: Sorun kendi taraflarındadır.</translation>
    </message>
    <message>
        <source>421 4.3.2 suits a host that shuts down or is overloaded; throttling of one client is clearer as 4.7.0 or 4.7.1.</source>
        <translation>Kapanan veya aşırı yüklenen sunucuya 421 4.3.2 uyar; tek bir istemciyi yavaşlatmayı 4.7.0 veya 4.7.1 daha açık anlatır.</translation>
    </message>
    <message>
        <source>service not available</source>
        <translation>hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>sunucu meşgul</translation>
    </message>
    <message>
        <source>service currently unavailable</source>
        <translation>hizmet şu anda kullanılamıyor</translation>
    </message>
    <message>
        <source>System not capable of selected features</source>
        <translation>Sistem seçilen özellikleri desteklemiyor</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>A feature that the message or client asked for cannot be had now.</source>
        <translation>İletinin veya istemcinin istediği bir özellik şu anda sağlanamıyordur.</translation>
    </message>
    <message>
        <source>Sendmail answers STARTTLS with `454 4.3.3 TLS not available`: certificate or key is missing or its permissions are too wide.</source>
        <translation>Sendmail STARTTLS komutuna `454 4.3.3 TLS not available` yanıtını verir: Sertifika veya anahtar eksiktir ya da izinleri fazla geniştir.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mail.example.org:25`</source>
        <translation>`openssl s_client -starttls smtp -connect mail.example.org:25`</translation>
    </message>
    <message>
        <source>Read Sendmail&apos;s lines with `STARTTLS=server` at start-up and correct the files.</source>
        <translation>Sendmail&apos;in başlangıçtaki `STARTTLS=server` satırlarını okuyup dosyaları düzeltin.</translation>
    </message>
    <message>
        <source>454 4.7.0 is what RFC 3207 and 4954 lead clients to expect for TLS and AUTH.</source>
        <translation>RFC 3207 ve 4954&apos;e göre istemcilerin TLS ve AUTH için beklediği yanıt 454 4.7.0&apos;dır.</translation>
    </message>
    <message>
        <source>System incorrectly configured</source>
        <translation>Sistem yanlış yapılandırılmış</translation>
    </message>
    <message>
        <source>A setting of the server that answers is wrong, and it asks you to wait until somebody has mended it.</source>
        <translation>Yanıt veren sunucunun bir ayarı yanlıştır ve biri düzeltene kadar beklemenizi istiyordur.</translation>
    </message>
    <message>
        <source>Postfix answers `451 4.3.5 … Server configuration problem`: a policy service (postgrey, policyd-spf) named by `check_policy_service` does not answer; that text is the default of `smtpd_policy_service_default_action`.</source>
        <translation>Postfix `451 4.3.5 … Server configuration problem` yanıtını verir: `check_policy_service` ile belirtilen ilke hizmeti (postgrey, policyd-spf) yanıt vermiyordur; bu metin `smtpd_policy_service_default_action` ayarının varsayılanıdır.</translation>
    </message>
    <message>
        <source>`postconf -n smtpd_recipient_restrictions; grep &apos;warning: connect to&apos; /var/log/mail.log`</source>
        <translation>`postconf -n smtpd_recipient_restrictions; grep &apos;warning: connect to&apos; /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Start that service, or correct its socket in `main.cf`; the log has `warning: connect to` with the reason.</source>
        <translation>O hizmeti başlatın ya da `main.cf` içindeki soketini düzeltin; günlükte nedeniyle birlikte `warning: connect to` bulunur.</translation>
    </message>
    <message>
        <source>Postfix answers `451 4.3.5 Server configuration error`: a misspelt name in a restriction list, an access table with an invalid result.</source>
        <translation>Postfix `451 4.3.5 Server configuration error` yanıtını verir: Bir kısıtlama listesinde yanlış yazılmış bir ad veya erişim tablosunda geçersiz bir sonuç vardır.</translation>
    </message>
    <message>
        <source>Read the `warning:` line of smtpd, which quotes the word, and run `postfix check`.</source>
        <translation>smtpd&apos;nin sözcüğü alıntılayan `warning:` satırını okuyun ve `postfix check` çalıştırın.</translation>
    </message>
    <message>
        <source>Postfix&apos;s delivery logs `dsn=4.3.5 … mail system configuration error`: a transport lacks a required parameter or user.</source>
        <translation>Postfix&apos;in teslim programı `dsn=4.3.5 … mail system configuration error` yazar: Taşıyıcının gerekli bir parametresi veya kullanıcısı eksiktir.</translation>
    </message>
    <message>
        <source>Compare that service&apos;s line in `master.cf` with its manual page.</source>
        <translation>O hizmetin `master.cf` satırını kılavuz sayfasıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>4.3.5 keeps the mail until your setting is right, so prefer it to 5.3.5.</source>
        <translation>4.3.5, ayarınız düzelene kadar postayı korur; bu yüzden onu 5.3.5&apos;e yeğleyin.</translation>
    </message>
    <message>
        <source>server configuration problem</source>
        <translation>sunucu yapılandırma sorunu</translation>
    </message>
    <message>
        <source>local configuration error</source>
        <translation>yerel yapılandırma hatası</translation>
    </message>
    <message>
        <source>Other or undefined network or routing status</source>
        <translation>Ağ veya yönlendirmeyle ilgili diğer durum</translation>
    </message>
    <message>
        <source>Something on the way failed for now, and the text says what.</source>
        <translation>Yolda bir şey şimdilik aksamıştır; ne olduğunu metin söyler.</translation>
    </message>
    <message>
        <source>Sendmail answers `450 4.4.0 … Relaying temporarily denied. Cannot resolve PTR record`: the client&apos;s reverse DNS did not answer, so it cannot be judged.</source>
        <translation>Sendmail `450 4.4.0 … Relaying temporarily denied. Cannot resolve PTR record` yanıtını verir: İstemcinin ters DNS kaydı yanıt vermemiştir, bu yüzden istemci değerlendirilemez.</translation>
    </message>
    <message>
        <source>`dig -x 192.0.2.25`</source>
        <translation>`dig -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Repair the reverse zone of the client&apos;s address, or log in.</source>
        <translation>İstemci adresinin ters DNS bölgesini onarın ya da oturum açın.</translation>
    </message>
    <message>
        <source>Exchange queues show `451 4.4.0` as the last error with a DNS or TLS text, `Primary target IP address responded with` and the other server&apos;s reply behind it.</source>
        <translation>Exchange kuyrukları son hata olarak DNS veya TLS metniyle `451 4.4.0` gösterir; ardından `Primary target IP address responded with` ve öbür sunucunun yanıtı gelir.</translation>
    </message>
    <message>
        <source>Act on the reply quoted at the end; the 4.4.0 is only the wrapping.</source>
        <translation>Sonda alıntılanan yanıta göre davranın; 4.4.0 yalnızca ambalajdır.</translation>
    </message>
    <message>
        <source>Rackspace answers `450 4.4.0` (`(G1E)`) when its DMARC look-up failed for now.</source>
        <translation>Rackspace, DMARC sorgusu şimdilik başarısız olduğunda `450 4.4.0` (`(G1E)`) yanıtını verir.</translation>
    </message>
    <message>
        <source>Check that `_dmarc` of your domain answers quickly; then wait.</source>
        <translation>Alan adınızın `_dmarc` kaydının hızlı yanıt verdiğini doğrulayın, sonra bekleyin.</translation>
    </message>
    <message>
        <source>4.4.1 to 4.4.7 say more wherever they fit.</source>
        <translation>4.4.1–4.4.7 uydukları yerde daha çok şey söyler.</translation>
    </message>
    <message>
        <source>No answer from host</source>
        <translation>Sunucudan yanıt yok</translation>
    </message>
    <message>
        <source>Connection to the next server</source>
        <translation>Sonraki sunucuya bağlantı</translation>
    </message>
    <message>
        <source>The connection to the next server did not come about. It is the sending server&apos;s own finding: the other side has said nothing at all.</source>
        <translation>Sonraki sunucuya bağlantı kurulamamıştır. Bu, gönderen sunucunun kendi saptamasıdır; karşı taraf hiçbir şey söylememiştir.</translation>
    </message>
    <message>
        <source>`connect to … :25: Connection timed out` in Postfix (`dsn=4.4.1`) for every destination: the hoster or access provider blocks outgoing port 25, as most clouds do by default.</source>
        <translation>Postfix&apos;te (`dsn=4.4.1`) bütün hedefler için `connect to … :25: Connection timed out`: Barındırıcı veya erişim sağlayıcısı, bulutların çoğunda varsayılan olduğu gibi, giden 25 numaralı bağlantı noktasını kapatmıştır.</translation>
    </message>
    <message>
        <source>`nc -vz -w 10 gmail-smtp-in.l.google.com 25`</source>
        <translation>`nc -vz -w 10 gmail-smtp-in.l.google.com 25`</translation>
    </message>
    <message>
        <source>Ask the provider to open port 25, or send through a relay on 587 (`relayhost = [smtp.example.com]:587`).</source>
        <translation>Sağlayıcıdan 25 numaralı bağlantı noktasını açmasını isteyin ya da 587 üzerinden bir aktarma sunucusuyla gönderin (`relayhost = [smtp.example.com]:587`).</translation>
    </message>
    <message>
        <source>The same line for one destination only, or `Connection refused`, `No route to host`: that server is down, its firewall drops your address, or its MX points to a machine without a mail server.</source>
        <translation>Aynı satır yalnızca tek bir hedef için görülür ya da `Connection refused`, `No route to host` yazar: O sunucu kapalıdır, güvenlik duvarı adresinizi engelliyordur veya MX kaydı posta sunucusu olmayan bir makineyi gösteriyordur.</translation>
    </message>
    <message>
        <source>`dig +short MX example.org; nc -vz mx1.example.org 25`</source>
        <translation>`dig +short MX example.org; nc -vz mx1.example.org 25`</translation>
    </message>
    <message>
        <source>Try from a second network. If only yours fails, ask the other admin about a block; otherwise wait, the queue keeps trying.</source>
        <translation>İkinci bir ağdan deneyin. Yalnızca sizinki başarısızsa karşı tarafın yöneticisine engeli sorun; değilse bekleyin, kuyruk denemeyi sürdürür.</translation>
    </message>
    <message>
        <source>`Network is unreachable` to an address with colons: the machine tries IPv6 and has no IPv6 route.</source>
        <translation>İçinde iki nokta üst üste bulunan bir adres için `Network is unreachable`: Makine IPv6 dener ama IPv6 yolu yoktur.</translation>
    </message>
    <message>
        <source>`postconf inet_protocols; ip -6 route`</source>
        <translation>`postconf inet_protocols; ip -6 route`</translation>
    </message>
    <message>
        <source>Repair IPv6, or set `inet_protocols = ipv4`; where IPv4 follows in the next attempt, the line is harmless.</source>
        <translation>IPv6&apos;yı onarın ya da `inet_protocols = ipv4` ayarlayın; sonraki denemede IPv4 geliyorsa satır zararsızdır.</translation>
    </message>
    <message>
        <source>Exchange shows `451 4.4.1` with `Connection timed out` in the queue; Rackspace uses `450 4.4.1` (`(G6)`) for a recipient check that failed for now.</source>
        <translation>Exchange kuyrukta `Connection timed out` ile `451 4.4.1` gösterir; Rackspace `450 4.4.1` (`(G6)`) kodunu şimdilik başarısız olan alıcı denetimi için kullanır.</translation>
    </message>
    <message>
        <source>For the first, test port 25 from the transport server; for the second, wait.</source>
        <translation>İlkinde taşıma sunucusundan 25 numaralı bağlantı noktasını sınayın; ikincisinde bekleyin.</translation>
    </message>
    <message>
        <source>Only the connecting side can know 4.4.1; no server can send it about itself.</source>
        <translation>4.4.1&apos;i yalnızca bağlanan taraf bilebilir; hiçbir sunucu bunu kendisi için gönderemez.</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>bağlantı zaman aşımı</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>bağlantı reddedildi</translation>
    </message>
    <message>
        <source>access denied AS201806281</source>
        <translation>erişim reddedildi AS201806281</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>sunucuya yol yok</translation>
    </message>
    <message>
        <source>Bad connection</source>
        <translation>Bozuk bağlantı</translation>
    </message>
    <message>
        <source>Any, after the connection</source>
        <translation>Bağlantı kurulduktan sonra her aşama</translation>
    </message>
    <message>
        <source>The connection stood and then broke or fell silent. Both sides use the number: the server that waited in vain says it with 421, the client writes it into its log.</source>
        <translation>Bağlantı kurulmuş, sonra kopmuş veya sessizleşmiştir. Numarayı iki taraf da kullanır: Boşuna bekleyen sunucu 421 ile söyler, istemci kendi günlüğüne yazar.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.4.2 … lost connection with … while receiving the initial server greeting`, or `while performing the EHLO handshake`: the other server hung up before a word, mostly a limit on connections or a block of your address.</source>
        <translation>Postfix `dsn=4.4.2 … lost connection with … while receiving the initial server greeting` veya `while performing the EHLO handshake` yazar: Öbür sunucu tek söz söylemeden kapatmıştır; çoğunlukla bir bağlantı sınırı ya da adresinize konmuş bir engel vardır.</translation>
    </message>
    <message>
        <source>Lower `smtp_destination_concurrency_limit` (20 by default) for that domain, and see whether your address is on a block list.</source>
        <translation>O alan adı için `smtp_destination_concurrency_limit` değerini (varsayılan 20) düşürün ve adresinizin bir engelleme listesinde olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>`conversation with … timed out while sending message body` or `end of data -- message may be sent more than once`: packets of full size do not arrive (a path MTU problem, a VPN) or the receiver&apos;s filter needs longer than the client waits.</source>
        <translation>`conversation with … timed out while sending message body` veya `end of data -- message may be sent more than once`: Tam boy paketler ulaşmıyordur (yol MTU sorunu, VPN) ya da alan tarafın filtresi istemcinin beklediğinden uzun sürüyordur.</translation>
    </message>
    <message>
        <source>`ping -M do -s 1472 mx1.example.org`</source>
        <translation>`ping -M do -s 1472 mx1.example.org`</translation>
    </message>
    <message>
        <source>Small mails pass and large ones do not? Lower the MTU or allow ICMP. Otherwise the receiver must speed up its filter, or the recipient gets the mail several times.</source>
        <translation>Küçük iletiler geçip büyükler geçmiyor mu? MTU&apos;yu düşürün ya da ICMP&apos;ye izin verin. Değilse alan taraf filtresini hızlandırmalıdır; yoksa alıcı iletiyi birkaç kez alır.</translation>
    </message>
    <message>
        <source>The server says `421 4.4.2 … Error: timeout exceeded` (Postfix, after 300 seconds of silence by default), Gmail `451-4.4.2 Timeout - closing connection`: the client was idle.</source>
        <translation>Sunucu `421 4.4.2 … Error: timeout exceeded` (Postfix, varsayılan 300 saniyelik sessizlikten sonra), Gmail `451-4.4.2 Timeout - closing connection` der: İstemci boş beklemiştir.</translation>
    </message>
    <message>
        <source>Let the program close its session with QUIT instead of keeping it open.</source>
        <translation>Program oturumu açık tutmak yerine QUIT ile kapatmalıdır.</translation>
    </message>
    <message>
        <source>Exchange logs `421 4.4.2 Connection dropped due to SocketError`: the other side or a firewall reset the connection, often during TLS.</source>
        <translation>Exchange `421 4.4.2 Connection dropped due to SocketError` yazar: Karşı taraf veya bir güvenlik duvarı, çoğu zaman TLS sırasında, bağlantıyı sıfırlamıştır.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect mx1.example.org:25`</source>
        <translation>`openssl s_client -starttls smtp -connect mx1.example.org:25`</translation>
    </message>
    <message>
        <source>Compare TLS versions and certificates of both sides, and take SMTP inspection off the firewall.</source>
        <translation>İki tarafın TLS sürümlerini ve sertifikalarını karşılaştırın, güvenlik duvarındaki SMTP incelemesini kaldırın.</translation>
    </message>
    <message>
        <source>A server that ends an idle session says 421 4.4.2; one that never came about is 4.4.1.</source>
        <translation>Boş bekleyen oturumu bitiren sunucu 421 4.4.2 der; hiç kurulamayan bağlantının kodu 4.4.1&apos;dir.</translation>
    </message>
    <message>
        <source>lost connection</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>conversation timed out</source>
        <translation>oturum zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>connection dropped due to SocketError</source>
        <translation>soket hatasıyla bağlantı düştü</translation>
    </message>
    <message>
        <source>Directory server failure</source>
        <translation>Dizin sunucusu hatası</translation>
    </message>
    <message>
        <source>A look-up in DNS, LDAP or another directory gave no answer, so the mail cannot be routed or judged now.</source>
        <translation>DNS, LDAP veya başka bir dizindeki sorgu yanıtsız kalmıştır; posta bu yüzden şimdilik yönlendirilemez ya da değerlendirilemez.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.4.3 … Host or domain name not found. Name service error for name=… type=MX: Host not found, try again`: your resolver does not answer, or the name servers of that domain do not.</source>
        <translation>Postfix `dsn=4.4.3 … Host or domain name not found. Name service error for name=… type=MX: Host not found, try again` yazar: Çözümleyiciniz ya da o alan adının ad sunucuları yanıt vermiyordur.</translation>
    </message>
    <message>
        <source>`dig MX example.org; dig +trace MX example.org`</source>
        <translation>`dig MX example.org; dig +trace MX example.org`</translation>
    </message>
    <message>
        <source>If every domain fails, mend `/etc/resolv.conf`, and its copy below `/var/spool/postfix/etc` where the services run in a chroot. If one fails, its owner must.</source>
        <translation>Her alan adı başarısızsa `/etc/resolv.conf` dosyasını, hizmetler chroot içinde çalışıyorsa `/var/spool/postfix/etc` altındaki kopyasını da düzeltin. Tek bir alan adıysa sahibi düzeltmelidir.</translation>
    </message>
    <message>
        <source>Exchange Online answers `451 4.4.3 … try again later` with `ATTR18`; behind Barracuda the same comes with `cuda_nsu`.</source>
        <translation>Exchange Online `ATTR18` ile `451 4.4.3 … try again later` yanıtını verir; Barracuda&apos;nın arkasında aynısı `cuda_nsu` ile gelir.</translation>
    </message>
    <message>
        <source>Wait; the look-up failed inside Microsoft&apos;s service.</source>
        <translation>Bekleyin; sorgu Microsoft&apos;un hizmeti içinde başarısız olmuştur.</translation>
    </message>
    <message>
        <source>A receiver that checks SPF sends `451 4.4.3` on a DNS error, as RFC 7208 advises; 4.7.24 is the newer number.</source>
        <translation>SPF denetleyen alan taraf, RFC 7208&apos;in önerdiği gibi DNS hatasında `451 4.4.3` gönderir; yeni numarası 4.7.24&apos;tür.</translation>
    </message>
    <message>
        <source>Check that your SPF record and all its includes answer quickly.</source>
        <translation>SPF kaydınızın ve bütün include&apos;larının hızlı yanıt verdiğini doğrulayın.</translation>
    </message>
    <message>
        <source>4.4.3 means that the directory failed, 4.4.4 that it answered and held no route.</source>
        <translation>4.4.3 dizinin yanıt vermediğini, 4.4.4 yanıt verdiğini ama rota bulunmadığını söyler.</translation>
    </message>
    <message>
        <source>DNS lookup failed</source>
        <translation>DNS sorgusu başarısız</translation>
    </message>
    <message>
        <source>name service error try again</source>
        <translation>ad hizmeti hatası</translation>
    </message>
    <message>
        <source>Unable to route</source>
        <translation>Yönlendirilemiyor</translation>
    </message>
    <message>
        <source>The next hop cannot be worked out now.</source>
        <translation>Sonraki sunucu şu anda belirlenememiştir.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.4.4` with `unable to look up host` or, in a check of the sender, `450 4.4.4 … Unable to look up MX host`: the MX name stands there, but its address could not be found.</source>
        <translation>Postfix `unable to look up host` ile `dsn=4.4.4` yazar ya da göndereni denetlerken `450 4.4.4 … Unable to look up MX host` der: MX adı vardır ama adresi bulunamamıştır.</translation>
    </message>
    <message>
        <source>`dig +short MX example.org; dig +short A mx1.example.org`</source>
        <translation>`dig +short MX example.org; dig +short A mx1.example.org`</translation>
    </message>
    <message>
        <source>The owner of the domain must give the MX host an address record.</source>
        <translation>Alan adının sahibi, MX makinesine adres kaydı vermelidir.</translation>
    </message>
    <message>
        <source>Postfix logs `4.4.4 … all network protocols are disabled` or finds no address of the family that `inet_protocols` allows: an IPv6-only destination and an IPv4-only sender, or the reverse.</source>
        <translation>Postfix `4.4.4 … all network protocols are disabled` yazar ya da `inet_protocols` ayarının izin verdiği türde adres bulamaz: Hedef yalnızca IPv6, gönderen yalnızca IPv4&apos;tür ya da tersi.</translation>
    </message>
    <message>
        <source>`postconf inet_protocols`</source>
        <translation>`postconf inet_protocols`</translation>
    </message>
    <message>
        <source>Set `inet_protocols = all` on a machine that has both.</source>
        <translation>İkisine de sahip makinede `inet_protocols = all` ayarlayın.</translation>
    </message>
    <message>
        <source>Send 4.4.4 when the missing record may yet appear.</source>
        <translation>Eksik kaydın ortaya çıkma olasılığı varsa 4.4.4 gönderin.</translation>
    </message>
    <message>
        <source>host or domain name not found</source>
        <translation>makine veya alan adı bulunamadı</translation>
    </message>
    <message>
        <source>NXDOMAIN</source>
        <translation>NXDOMAIN</translation>
    </message>
    <message>
        <source>unrouteable address</source>
        <translation>yönlendirilemeyen adres</translation>
    </message>
    <message>
        <source>Mail system congestion</source>
        <translation>Posta sistemi yoğunluğu</translation>
    </message>
    <message>
        <source>Connection or MAIL FROM</source>
        <translation>Bağlantı veya MAIL FROM</translation>
    </message>
    <message>
        <source>The mail system is jammed and asks for patience.</source>
        <translation>Posta sistemi tıkanmıştır ve sabır ister.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.4.5 Server busy, try again later`.</source>
        <translation>Gmail `421-4.4.5 Server busy, try again later` yanıtını verir.</translation>
    </message>
    <message>
        <source>Let the queue retry with growing pauses.</source>
        <translation>Kuyruğun giderek uzayan aralıklarla yeniden denemesini bekleyin.</translation>
    </message>
    <message>
        <source>Sendmail answers `452 4.4.5 Insufficient disk space; try again later`: less than `MinFreeBlocks` is free in the queue directory.</source>
        <translation>Sendmail `452 4.4.5 Insufficient disk space; try again later` yanıtını verir: Kuyruk dizininde `MinFreeBlocks` değerinden az boş yer vardır.</translation>
    </message>
    <message>
        <source>`df -h /var/spool/mqueue`</source>
        <translation>`df -h /var/spool/mqueue`</translation>
    </message>
    <message>
        <source>Free space below `/var/spool/mqueue`.</source>
        <translation>`/var/spool/mqueue` altında yer açın.</translation>
    </message>
    <message>
        <source>A full disk is clearer as 4.3.1.</source>
        <translation>Dolu diski 4.3.1 daha açık anlatır.</translation>
    </message>
    <message>
        <source>Routing loop detected</source>
        <translation>Yönlendirme döngüsü saptandı</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>A server meets its own name at the other end, or a message comes by once too often. RFC 3463 sees this class in it, since a corrected route lets the mail through.</source>
        <translation>Sunucu karşı uçta kendi adıyla karşılaşmıştır ya da bir ileti fazla sayıda geçmiştir. RFC 3463 bunu bu sınıfta görür, çünkü düzeltilen rota postayı geçirir.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.4.6` with `mail for … loops back to myself` and `replied to HELO/EHLO with my own hostname`: the server it reached greets with the same `myhostname`, a clone or a NAT that leads back.</source>
        <translation>Postfix `mail for … loops back to myself` ve `replied to HELO/EHLO with my own hostname` ile `dsn=4.4.6` yazar: Ulaştığı sunucu aynı `myhostname` ile karşılar; bir kopyadır ya da NAT geri götürüyordur.</translation>
    </message>
    <message>
        <source>`postconf myhostname; dig +short MX example.com`</source>
        <translation>`postconf myhostname; dig +short MX example.com`</translation>
    </message>
    <message>
        <source>Give each machine a `myhostname` of its own; let the inner network resolve the MX to the inner address.</source>
        <translation>Her makineye kendi `myhostname` adını verin; iç ağ MX kaydını iç adrese çözümlesin.</translation>
    </message>
    <message>
        <source>Rackspace marks it `450 4.4.6` with `(G16)`.</source>
        <translation>Rackspace bunu `(G16)` ile `450 4.4.6` olarak işaretler.</translation>
    </message>
    <message>
        <source>The recipient&apos;s admin removes the forwarding that leads back.</source>
        <translation>Alıcının yöneticisi geri dönen yönlendirmeyi kaldırmalıdır.</translation>
    </message>
    <message>
        <source>While somebody may yet correct the route, 4.4.6 keeps the mail.</source>
        <translation>Rotanın düzeltilme olasılığı varken 4.4.6 postayı korur.</translation>
    </message>
    <message>
        <source>mail loop</source>
        <translation>posta döngüsü</translation>
    </message>
    <message>
        <source>loops back to myself</source>
        <translation>kendine geri dönüyor</translation>
    </message>
    <message>
        <source>hop count exceeded</source>
        <translation>sıçrama sayısı aşıldı</translation>
    </message>
    <message>
        <source>mail forwarding loop</source>
        <translation>yönlendirme döngüsü</translation>
    </message>
    <message>
        <source>Delivery time expired</source>
        <translation>Teslim süresi doldu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>The message has waited too long. RFC 3463 gives class 4 to delay and to abandonment alike, since the message itself is good: in a delay notice the queue still tries, in a final bounce it has stopped. The real reason is the last error quoted with it.</source>
        <translation>İleti çok uzun beklemiştir. İletinin kendisinde sorun olmadığı için RFC 3463 hem gecikmeyi hem vazgeçmeyi 4 sınıfına koyar: Gecikme bildiriminde kuyruk hâlâ deniyordur, son geri dönen iletide ise denemeyi bırakmıştır. Asıl neden, yanında alıntılanan son hatadır.</translation>
    </message>
    <message>
        <source>Exchange Online bounces with `550 4.4.7 QUEUE.Expired; message expired` (newer: `550 5.4.300 Message expired`): the destination did not answer or refused for now until the time was up.</source>
        <translation>Exchange Online `550 4.4.7 QUEUE.Expired; message expired` (yenisi: `550 5.4.300 Message expired`) ile geri çevirir: Hedef, süre bitene kadar yanıt vermemiş ya da şimdilik reddetmiştir.</translation>
    </message>
    <message>
        <source>Look for `LastError` or the quoted 4xx reply in the report and treat that; then send again.</source>
        <translation>Rapordaki `LastError` bölümünü veya alıntılanan 4xx yanıtını bulup onu çözün, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>An author gets a delay notice: Exchange sends `4.4.7 … Message delayed`. Postfix sends none by default (`delay_warning_time = 0h`).</source>
        <translation>İletiyi yazan gecikme bildirimi alır: Exchange `4.4.7 … Message delayed` gönderir. Postfix varsayılan olarak göndermez (`delay_warning_time = 0h`).</translation>
    </message>
    <message>
        <source>Nothing yet; do not send the message again, or the recipient gets it twice.</source>
        <translation>Henüz bir şey yapmayın; iletiyi yeniden göndermeyin, yoksa alıcı iki kez alır.</translation>
    </message>
    <message>
        <source>RFC 3463 asks for the code of the actual problem instead wherever it is known; Postfix does so and keeps, say, 4.4.1 in the bounce.</source>
        <translation>RFC 3463, biliniyorsa bunun yerine asıl sorunun kodunu ister; Postfix öyle yapar ve geri dönen iletide örneğin 4.4.1&apos;i korur.</translation>
    </message>
    <message>
        <source>message expired</source>
        <translation>iletinin süresi doldu</translation>
    </message>
    <message>
        <source>message delayed</source>
        <translation>ileti gecikti</translation>
    </message>
    <message>
        <source>expired, returned to sender</source>
        <translation>süresi doldu, geri döndürüldü</translation>
    </message>
    <message>
        <source>The dialogue between the servers went wrong, and a new attempt may go better.</source>
        <translation>Sunucular arasındaki diyalog aksamıştır; yeni bir deneme daha iyi gidebilir.</translation>
    </message>
    <message>
        <source>Gmail answers `451-4.5.0 SMTP protocol violation`: the client sent commands without waiting, or data out of order.</source>
        <translation>Gmail `451-4.5.0 SMTP protocol violation` yanıtını verir: İstemci beklemeden komut göndermiş ya da veriyi sırası dışında yollamıştır.</translation>
    </message>
    <message>
        <source>Update the sending program, or take the proxy or firewall out of the path that rewrites SMTP.</source>
        <translation>Gönderen programı güncelleyin ya da SMTP&apos;yi değiştiren vekil sunucuyu veya güvenlik duvarını yoldan çıkarın.</translation>
    </message>
    <message>
        <source>A breach of the protocol will be repeated; 5.5.1 or 5.5.2 says so.</source>
        <translation>Protokol ihlali yinelenir; bunu 5.5.1 veya 5.5.2 söyler.</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Çok fazla alıcı</translation>
    </message>
    <message>
        <source>The transaction has as many recipients as the server takes at once. Those accepted so far are good; the rest go in another transaction.</source>
        <translation>İşlem, sunucunun bir defada kabul ettiği kadar alıcıya ulaşmıştır. Şimdiye kadar kabul edilenler geçerlidir; kalanlar başka bir işlemle gider.</translation>
    </message>
    <message>
        <source>Postfix answers `452 4.5.3 Error: too many recipients`: more than `smtpd_recipient_limit`, 1000 by default, in one message. Sendmail says `452 4.5.3 Too many recipients` above `MaxRecipientsPerMessage`, Exim `452 too many recipients` above `recipients_max`.</source>
        <translation>Postfix `452 4.5.3 Error: too many recipients` yanıtını verir: Tek iletide `smtpd_recipient_limit` değerinden, varsayılan 1000&apos;den, fazla alıcı vardır. Sendmail `MaxRecipientsPerMessage` aşılınca `452 4.5.3 Too many recipients`, Exim `recipients_max` aşılınca `452 too many recipients` der.</translation>
    </message>
    <message>
        <source>`postconf smtpd_recipient_limit`</source>
        <translation>`postconf smtpd_recipient_limit`</translation>
    </message>
    <message>
        <source>A mail server sends the rest on its own. A mail program does not: use a mailing list.</source>
        <translation>Posta sunucusu kalanını kendiliğinden gönderir. Posta programı göndermez: Posta listesi kullanın.</translation>
    </message>
    <message>
        <source>Exchange Online answers `452 4.5.3 Too many recipients` after 200 recipients of one domain in a transaction.</source>
        <translation>Exchange Online, bir işlemde aynı alan adından 200 alıcıdan sonra `452 4.5.3 Too many recipients` yanıtını verir.</translation>
    </message>
    <message>
        <source>Limit the recipients in a transaction, in Postfix `default_destination_recipient_limit` (50 by default).</source>
        <translation>İşlemdeki alıcıları sınırlayın; Postfix&apos;te `default_destination_recipient_limit` (varsayılan 50).</translation>
    </message>
    <message>
        <source>Gmail&apos;s `452-4.5.3 … Domain policy size per transaction exceeded` wants this recipient in a transaction of its own; Rambler&apos;s `452 4.5.3 … rate limit exceeded` is a mailbox that gets mail too fast.</source>
        <translation>Gmail&apos;in `452-4.5.3 … Domain policy size per transaction exceeded` yanıtı bu alıcıyı ayrı bir işlemde ister; Rambler&apos;ın `452 4.5.3 … rate limit exceeded` yanıtı, posta kutusunun çok hızlı posta aldığını bildirir.</translation>
    </message>
    <message>
        <source>The queue sends them separately by itself.</source>
        <translation>Kuyruk bunları kendiliğinden ayrı gönderir.</translation>
    </message>
    <message>
        <source>452 4.5.3 after the last accepted RCPT TO makes clients split the message; the server keeps what it took.</source>
        <translation>Kabul edilen son RCPT TO&apos;dan sonra verilen 452 4.5.3, istemcilere iletiyi böldürür; sunucu aldıklarını korur.</translation>
    </message>
    <message>
        <source>recipient limit</source>
        <translation>alıcı sınırı</translation>
    </message>
    <message>
        <source>Authentication exchange line is too long</source>
        <translation>Kimlik doğrulama satırı çok uzun</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>An answer in the login dialogue did not fit into the server&apos;s buffer, which may be larger another time.</source>
        <translation>Oturum açma diyaloğundaki bir yanıt sunucunun arabelleğine sığmamıştır; arabellek başka zaman daha büyük olabilir.</translation>
    </message>
    <message>
        <source>A login with a Kerberos ticket or an OAuth token fails where a short password works: the encoded answer is longer than the server&apos;s buffer for it. RFC 4954 considers 12288 octets enough.</source>
        <translation>Kerberos bileti veya OAuth belirteciyle oturum açma başarısız olur, kısa parolayla ise çalışır: Kodlanmış yanıt, sunucunun ayırdığı arabellekten uzundur. RFC 4954, 12288 baytı yeterli sayar.</translation>
    </message>
    <message>
        <source>Raise the limit on the server, or shorten the ticket (fewer group memberships in it).</source>
        <translation>Sunucudaki sınırı yükseltin ya da bileti kısaltın (içinde daha az grup üyeliği).</translation>
    </message>
    <message>
        <source>500 with X.5.6 answers an AUTH line that is too long; other commands that are too long get 5.5.2.</source>
        <translation>Fazla uzun AUTH satırına X.5.6 ile 500 verilir; fazla uzun diğer komutlara 5.5.2.</translation>
    </message>
    <message>
        <source>Final dot or queue</source>
        <translation>Son nokta veya kuyruk</translation>
    </message>
    <message>
        <source>The content could not be handled now.</source>
        <translation>İçerik şu anda işlenememiştir.</translation>
    </message>
    <message>
        <source>Postfix&apos;s cleanup defers with `4.6.0 Alias expansion error`: a virtual alias expands to itself or to more than 1000 addresses (`virtual_alias_expansion_limit`), or deeper than 1000 levels.</source>
        <translation>Postfix&apos;in cleanup programı `4.6.0 Alias expansion error` ile erteler: Bir sanal takma ad kendisine ya da 1000&apos;den çok adrese (`virtual_alias_expansion_limit`) genişliyor veya 1000 düzeyden derine iniyordur.</translation>
    </message>
    <message>
        <source>`postmap -q list@example.com hash:/etc/postfix/virtual`</source>
        <translation>`postmap -q list@example.com hash:/etc/postfix/virtual`</translation>
    </message>
    <message>
        <source>Correct the alias; the warning before it names it.</source>
        <translation>Takma adı düzeltin; önceki uyarı adını söyler.</translation>
    </message>
    <message>
        <source>Content seldom heals by waiting; prefer 5.6.0.</source>
        <translation>İçerik beklemekle seyrek düzelir; 5.6.0&apos;ı yeğleyin.</translation>
    </message>
    <message>
        <source>Conversion failed</source>
        <translation>Dönüştürme başarısız</translation>
    </message>
    <message>
        <source>Converting the content failed, perhaps because the converter is out of order.</source>
        <translation>İçeriğin dönüştürülmesi başarısız olmuştur; belki dönüştürücü çalışmıyordur.</translation>
    </message>
    <message>
        <source>A gateway or archive stumbles over one message only, mostly one with a damaged attachment or an unusual character set.</source>
        <translation>Bir ağ geçidi veya arşiv yalnızca tek bir iletide takılır; çoğunlukla bozuk ekli ya da alışılmadık karakter kümeli bir iletidir.</translation>
    </message>
    <message>
        <source>Send the content anew, the attachment packed in a ZIP file.</source>
        <translation>İçeriği, eki ZIP dosyasına koyarak yeniden gönderin.</translation>
    </message>
    <message>
        <source>X.6.5 reports a conversion that was tried and broke.</source>
        <translation>X.6.5, denenmiş ve başarısız olmuş bir dönüştürmeyi bildirir.</translation>
    </message>
    <message>
        <source>A matter of security or reputation holds the mail up for now. Gmail and Yahoo slow senders down with it; RFC 4954 uses it for a login service that is out of order.</source>
        <translation>Güvenlik veya itibarla ilgili bir neden postayı şimdilik bekletiyordur. Gmail ve Yahoo gönderenleri bununla yavaşlatır; RFC 4954 onu çalışmayan kimlik doğrulama hizmeti için kullanır.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.0` with `very low reputation of the sending IP address`, `very low reputation of the sending domain`, `suspicious due to the nature of the content` or `Try again later, closing connection`: it doubts the sender.</source>
        <translation>Gmail `421-4.7.0` ile birlikte `very low reputation of the sending IP address`, `very low reputation of the sending domain`, `suspicious due to the nature of the content` veya `Try again later, closing connection` yanıtını verir: Gönderenden kuşkulanıyordur.</translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation>Google Postmaster Tools</translation>
    </message>
    <message>
        <source>Send less and only to people who want it, with SPF, DKIM and DMARC in order; recovery takes days.</source>
        <translation>Daha az ve yalnızca isteyenlere, SPF, DKIM ve DMARC düzgünken gönderin; toparlanma günler alır.</translation>
    </message>
    <message>
        <source>Yahoo answers `421 4.7.0 [TSS04] Messages from … temporarily deferred due to unexpected volume or user complaints`; `IPTS04` is its kin.</source>
        <translation>Yahoo `421 4.7.0 [TSS04] Messages from … temporarily deferred due to unexpected volume or user complaints` yanıtını verir; `IPTS04` bunun benzeridir.</translation>
    </message>
    <message>
        <source>Slow down, join Yahoo&apos;s complaint feedback loop, and take off the list whoever complained.</source>
        <translation>Yavaşlayın, Yahoo&apos;nun şikâyet geri bildirim döngüsüne katılın ve şikâyet edenleri listeden çıkarın.</translation>
    </message>
    <message>
        <source>Postfix answers `421 4.7.0 … Error: too many connections from …` (`smtpd_client_connection_count_limit`, 50 by default) or `too many errors`, Apple and Sendmail likewise after many mistakes.</source>
        <translation>Postfix `421 4.7.0 … Error: too many connections from …` (`smtpd_client_connection_count_limit`, varsayılan 50) veya `too many errors` yanıtını verir; Apple ve Sendmail de çok sayıda hatadan sonra böyle yapar.</translation>
    </message>
    <message>
        <source>Open fewer connections at once, and clean the list: unknown recipients count as errors.</source>
        <translation>Aynı anda daha az bağlantı açın ve listeyi temizleyin: Bilinmeyen alıcılar hata sayılır.</translation>
    </message>
    <message>
        <source>AUTH gets `454 4.7.0 Temporary authentication failure`, STARTTLS `454 4.7.0 TLS not available due to local problem`: the server&apos;s own login service or certificate is out of order.</source>
        <translation>AUTH `454 4.7.0 Temporary authentication failure`, STARTTLS `454 4.7.0 TLS not available due to local problem` alır: Sunucunun kimlik doğrulama hizmeti veya sertifikası çalışmıyordur.</translation>
    </message>
    <message>
        <source>Keep the password; the server&apos;s admin looks at Dovecot or saslauthd, or at the key files.</source>
        <translation>Parolayı değiştirmeyin; sunucunun yöneticisi Dovecot veya saslauthd hizmetine ya da anahtar dosyalarına bakmalıdır.</translation>
    </message>
    <message>
        <source>Exchange Online answers `451 4.7.0 Temporary server error. Please try again later` with `PRX` and `NextHop` in the text: one of its own servers did not answer another.</source>
        <translation>Exchange Online, metninde `PRX` ve `NextHop` bulunan `451 4.7.0 Temporary server error. Please try again later` yanıtını verir: Kendi sunucularından biri öbürüne yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>Wait; on an own Exchange check DNS and the transport services.</source>
        <translation>Bekleyin; kendi Exchange sunucunuzda DNS&apos;i ve taşıma hizmetlerini denetleyin.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.0 TLS required for RCPT domain` or `IP not in whitelist for RCPT domain`: the recipient&apos;s Workspace demands TLS, or takes mail only from its gateway.</source>
        <translation>Gmail `421-4.7.0 TLS required for RCPT domain` veya `IP not in whitelist for RCPT domain` yanıtını verir: Alıcının Workspace hesabı TLS ister ya da yalnızca ağ geçidinden posta alır.</translation>
    </message>
    <message>
        <source>Send with TLS; in the second case follow the MX record instead of addressing Google directly.</source>
        <translation>TLS ile gönderin; ikinci durumda doğrudan Google&apos;a değil, MX kaydına göre gönderin.</translation>
    </message>
    <message>
        <source>4.7.0 fits temporary security trouble without a code of its own; name a list or a rate with 4.7.1 or 4.7.28.</source>
        <translation>Kendi kodu olmayan geçici güvenlik sorunlarına 4.7.0 uyar; bir listeyi 4.7.1, bir hızı 4.7.28 ile bildirin.</translation>
    </message>
    <message>
        <source>Delivery not authorized, message refused</source>
        <translation>Teslim yetkisi yok, ileti reddedildi</translation>
    </message>
    <message>
        <source>Refused by a rule, but for the moment. RFC 3463 calls X.7.1 useful only as a permanent error; in the field 4.7.1 is greylisting, rate limiting, or a relay refusal that time will not heal.</source>
        <translation>Bir kural gereği, ama şimdilik reddedilmiştir. RFC 3463, X.7.1&apos;i yalnızca kalıcı hata olarak kullanışlı sayar; sahada 4.7.1 gri listeleme, hız sınırı ya da zamanın düzeltmeyeceği bir aktarma reddidir.</translation>
    </message>
    <message>
        <source>Greylisting: Barracuda `451 4.7.1 … Greylisted for 5 minutes`, Zoho `451 4.7.1 Greylisted, try again after some time`, Rspamd and others `451 4.7.1 Try again later`.</source>
        <translation>Gri listeleme: Barracuda `451 4.7.1 … Greylisted for 5 minutes`, Zoho `451 4.7.1 Greylisted, try again after some time`, Rspamd ve başkaları `451 4.7.1 Try again later` der.</translation>
    </message>
    <message>
        <source>Nothing, provided that the sending server retries from the same address.</source>
        <translation>Gönderen sunucu aynı adresten yeniden deniyorsa bir şey yapmayın.</translation>
    </message>
    <message>
        <source>Postfix since 2.10 answers `454 4.7.1 … Relay access denied`: the client has not logged in and the domain is not served here. Retries never help.</source>
        <translation>Postfix, 2.10&apos;dan beri `454 4.7.1 … Relay access denied` yanıtını verir: İstemci oturum açmamıştır ve alan adına burada hizmet verilmiyordur. Yeniden denemek işe yaramaz.</translation>
    </message>
    <message>
        <source>`postconf smtpd_relay_restrictions mynetworks relay_domains`</source>
        <translation>`postconf smtpd_relay_restrictions mynetworks relay_domains`</translation>
    </message>
    <message>
        <source>Log in on port 587, or add the domain or network on the server.</source>
        <translation>587 numaralı bağlantı noktasında oturum açın ya da alan adını veya ağı sunucuya ekleyin.</translation>
    </message>
    <message>
        <source>Postfix answers `450 4.7.1 … Client host rejected: cannot find your reverse hostname` or `Helo command rejected: Host not found`: the client has no PTR record, or greets with a name that is not in DNS.</source>
        <translation>Postfix `450 4.7.1 … Client host rejected: cannot find your reverse hostname` veya `Helo command rejected: Host not found` yanıtını verir: İstemcinin PTR kaydı yoktur ya da istemci kendini DNS&apos;te bulunmayan bir adla tanıtıyordur.</translation>
    </message>
    <message>
        <source>`dig -x 192.0.2.25; postconf myhostname`</source>
        <translation>`dig -x 192.0.2.25; postconf myhostname`</translation>
    </message>
    <message>
        <source>Have the hoster set the PTR record, and use that very name as `myhostname`.</source>
        <translation>Barındırıcıya PTR kaydını ekletin ve `myhostname` olarak tam o adı kullanın.</translation>
    </message>
    <message>
        <source>A rate: Postfix `450 4.7.1 Error: too much mail from …` or `too many recipients from …`, Apple `421 4.7.1 … deferred due to excessive volume`; every `421 4.7.1` from Yahoo is a block of the IP address for the time being.</source>
        <translation>Hız: Postfix `450 4.7.1 Error: too much mail from …` veya `too many recipients from …`, Apple `421 4.7.1 … deferred due to excessive volume` der; Yahoo&apos;dan gelen her `421 4.7.1`, IP adresinin şimdilik engellendiğini bildirir.</translation>
    </message>
    <message>
        <source>Send more slowly; at Yahoo find the cause in your own traffic first.</source>
        <translation>Daha yavaş gönderin; Yahoo&apos;da önce nedeni kendi trafiğinizde arayın.</translation>
    </message>
    <message>
        <source>Postfix answers `451 4.7.1 Service unavailable - try again later` because a Milter (OpenDKIM, Rspamd, ClamAV) is down and `milter_default_action = tempfail`; Apple uses the same words when busy.</source>
        <translation>Postfix, bir Milter (OpenDKIM, Rspamd, ClamAV) çalışmadığı ve `milter_default_action = tempfail` ayarlı olduğu için `451 4.7.1 Service unavailable - try again later` yanıtını verir; Apple yoğunken aynı sözleri kullanır.</translation>
    </message>
    <message>
        <source>Start the Milter again; `warning: connect to Milter service` names it.</source>
        <translation>Milter&apos;ı yeniden başlatın; adını `warning: connect to Milter service` satırı söyler.</translation>
    </message>
    <message>
        <source>For greylisting and rates 4.7.1 is customary; a refusal to relay is better said for good, with 5.7.1.</source>
        <translation>Gri listeleme ve hız için 4.7.1 alışılmıştır; aktarma reddini kalıcı olarak, 5.7.1 ile bildirmek daha iyidir.</translation>
    </message>
    <message>
        <source>relay access denied</source>
        <translation>aktarma izni verilmedi</translation>
    </message>
    <message>
        <source>unable to relay</source>
        <translation>aktarma yapılamıyor</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>engellendi</translation>
    </message>
    <message>
        <source>spam rejected</source>
        <translation>spam reddedildi</translation>
    </message>
    <message>
        <source>greylisted</source>
        <translation>gri listelendi</translation>
    </message>
    <message>
        <source>client was not authenticated</source>
        <translation>istemci kimliği doğrulanmadı</translation>
    </message>
    <message>
        <source>Security conversion required but not possible</source>
        <translation>Güvenlik dönüştürmesi gerekli ama olanaksız</translation>
    </message>
    <message>
        <source>RFC 3463 has no transient form. Outlook.com sends one, for a flood.</source>
        <translation>RFC 3463&apos;te geçici biçimi yoktur. Outlook.com bunu bir ileti akını için gönderir.</translation>
    </message>
    <message>
        <source>Outlook.com answers `450 4.7.3 Organization queue quota exceeded`: more arrives for that organization than its queue holds.</source>
        <translation>Outlook.com `450 4.7.3 Organization queue quota exceeded` yanıtını verir: O kuruluş için kuyruğunun alabileceğinden çok posta geliyordur.</translation>
    </message>
    <message>
        <source>Wait, and send less at once.</source>
        <translation>Bekleyin ve bir defada daha az gönderin.</translation>
    </message>
    <message>
        <source>A flood is 4.7.28 or 4.4.5 by the registry.</source>
        <translation>Kayıt defterine göre ileti akınının kodu 4.7.28 veya 4.4.5&apos;tir.</translation>
    </message>
    <message>
        <source>Security features not supported</source>
        <translation>Güvenlik özellikleri desteklenmiyor</translation>
    </message>
    <message>
        <source>The sending server insists on TLS, and the other side did not offer it; the mail waits in the queue.</source>
        <translation>Gönderen sunucu TLS&apos;te ısrar eder, karşı taraf ise TLS sunmamıştır; posta kuyrukta bekler.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.7.4 … TLS is required, but was not offered by host`: `smtp_tls_security_level` or the TLS policy for that domain is `encrypt`, `dane-only` or `secure`.</source>
        <translation>Postfix `dsn=4.7.4 … TLS is required, but was not offered by host` yazar: `smtp_tls_security_level` veya o alan adının TLS ilkesi `encrypt`, `dane-only` ya da `secure` düzeyindedir.</translation>
    </message>
    <message>
        <source>See whether a firewall on your side removes STARTTLS from the EHLO reply; then the same happens at every destination.</source>
        <translation>Kendi tarafınızdaki bir güvenlik duvarının EHLO yanıtından STARTTLS&apos;i çıkarıp çıkarmadığına bakın; öyleyse bu her hedefte olur.</translation>
    </message>
    <message>
        <source>Otherwise ask the other admin for TLS, or set `may` for that domain alone.</source>
        <translation>Değilse karşı tarafın yöneticisinden TLS isteyin ya da yalnızca o alan adı için `may` ayarlayın.</translation>
    </message>
    <message>
        <source>4.7.4 keeps mail that must not go out unencrypted until the other side offers TLS.</source>
        <translation>4.7.4, şifrelenmemiş gitmemesi gereken postayı karşı taraf TLS sunana kadar bekletir.</translation>
    </message>
    <message>
        <source>Cryptographic failure</source>
        <translation>Şifreleme hatası</translation>
    </message>
    <message>
        <source>Encryption was started and failed: no common version, a certificate that does not match, a TLSA record that cannot be read.</source>
        <translation>Şifreleme başlatılmış ama başarısız olmuştur: Ortak sürüm yoktur, sertifika uyuşmuyordur ya da TLSA kaydı okunamıyordur.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.7.5 … Server certificate not verified`: with level `verify`, `secure` or `dane-only` the other server&apos;s certificate has the wrong name or issuer, or its TLSA record is out of date.</source>
        <translation>Postfix `dsn=4.7.5 … Server certificate not verified` yazar: `verify`, `secure` veya `dane-only` düzeyinde öbür sunucunun sertifikasındaki ad ya da sertifikayı veren yanlıştır veya TLSA kaydı eskimiştir.</translation>
    </message>
    <message>
        <source>`posttls-finger -l dane example.org`</source>
        <translation>`posttls-finger -l dane example.org`</translation>
    </message>
    <message>
        <source>Tell the other admin; with DANE they must publish the new TLSA record before they change the key.</source>
        <translation>Karşı tarafın yöneticisine bildirin; DANE&apos;de yeni TLSA kaydı, anahtar değiştirilmeden önce yayımlanmalıdır.</translation>
    </message>
    <message>
        <source>`dsn=4.7.5 … Cannot start TLS: handshake failure`: the two share no TLS version or cipher.</source>
        <translation>`dsn=4.7.5 … Cannot start TLS: handshake failure`: İki tarafın ortak TLS sürümü veya şifre takımı yoktur.</translation>
    </message>
    <message>
        <source>Read the `SSL_connect error` line before it and update the older side.</source>
        <translation>Öncesindeki `SSL_connect error` satırını okuyun ve eski olan tarafı güncelleyin.</translation>
    </message>
    <message>
        <source>`4.7.5 … TLSA lookup error` or `client TLS configuration problem`: the first is the domain&apos;s DNSSEC, the second your own files.</source>
        <translation>`4.7.5 … TLSA lookup error` veya `client TLS configuration problem`: İlkinde neden alan adının DNSSEC&apos;i, ikincisinde kendi dosyalarınızdır.</translation>
    </message>
    <message>
        <source>Check DNSSEC with `dig +dnssec`, or certificate and key of your client.</source>
        <translation>DNSSEC&apos;i `dig +dnssec` ile ya da istemcinizin sertifika ve anahtarını denetleyin.</translation>
    </message>
    <message>
        <source>4.7.5 suits a TLS failure that a new certificate can end.</source>
        <translation>4.7.5, yeni bir sertifikanın giderebileceği TLS hatasına uyar.</translation>
    </message>
    <message>
        <source>Cryptographic algorithm not supported</source>
        <translation>Şifreleme algoritması desteklenmiyor</translation>
    </message>
    <message>
        <source>A system on the way could not decrypt or check the message, and expects that to be mended.</source>
        <translation>Yoldaki bir sistem iletinin şifresini çözememiş ya da imzasını denetleyememiştir ve bunun düzeltileceğini bekler.</translation>
    </message>
    <message>
        <source>A gateway that decrypts or checks messages (S/MIME, OpenPGP) meets an algorithm that it does not have.</source>
        <translation>İletilerin şifresini çözen veya imzasını denetleyen bir ağ geçidi (S/MIME, OpenPGP), desteklemediği bir algoritmayla karşılaşır.</translation>
    </message>
    <message>
        <source>Agree on an algorithm that both sides have, or update the gateway.</source>
        <translation>İki tarafın da desteklediği bir algoritmada anlaşın ya da ağ geçidini güncelleyin.</translation>
    </message>
    <message>
        <source>X.7.6 names a missing algorithm, X.7.5 a missing or wrong key.</source>
        <translation>X.7.6 eksik algoritmayı, X.7.5 eksik veya yanlış anahtarı bildirir.</translation>
    </message>
    <message>
        <source>Message integrity failure</source>
        <translation>İleti bütünlüğü hatası</translation>
    </message>
    <message>
        <source>A check found the message damaged or altered, perhaps in transit only.</source>
        <translation>Bir denetim, iletinin belki yalnızca aktarım sırasında bozulduğunu veya değiştiğini saptamıştır.</translation>
    </message>
    <message>
        <source>A gateway that verifies signatures meets a message changed on the way, by a footer or a virus scanner.</source>
        <translation>İmza doğrulayan bir ağ geçidi, yolda altbilgi veya virüs tarama aracı yüzünden değişmiş bir iletiyle karşılaşır.</translation>
    </message>
    <message>
        <source>Let nothing change the message after it has been signed.</source>
        <translation>İmzalandıktan sonra iletiyi hiçbir şey değiştirmesin.</translation>
    </message>
    <message>
        <source>X.7.7 belongs to a message that arrived altered; a missing signature is X.7.20.</source>
        <translation>X.7.7 değişmiş olarak gelen iletiye aittir; eksik imzanın kodu X.7.20&apos;dir.</translation>
    </message>
    <message>
        <source>Authentication credentials invalid</source>
        <translation>Kimlik bilgileri geçersiz</translation>
    </message>
    <message>
        <source>Delivery through a relay</source>
        <translation>Aktarma sunucusu üzerinden teslim</translation>
    </message>
    <message>
        <source>Written by the sending server about itself: its relay refused the login, and the mail waits until somebody corrects the password.</source>
        <translation>Gönderen sunucu kendisi için yazar: Aktarma sunucusu oturum açma isteğini reddetmiştir ve posta, biri parolayı düzeltene kadar bekler.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.7.8, status=deferred (SASL authentication failed; server smtp.gmail.com[…] said: 535-5.7.8 Username and Password not accepted`: it turns the 5 into a 4, because `smtp_sasl_auth_soft_bounce = yes` is the default.</source>
        <translation>Postfix `dsn=4.7.8, status=deferred (SASL authentication failed; server smtp.gmail.com[…] said: 535-5.7.8 Username and Password not accepted` yazar: `smtp_sasl_auth_soft_bounce = yes` varsayılan olduğu için 5&apos;i 4&apos;e çevirir.</translation>
    </message>
    <message>
        <source>`postmap -q &apos;[smtp.gmail.com]:587&apos; hash:/etc/postfix/sasl_passwd`</source>
        <translation>`postmap -q &apos;[smtp.gmail.com]:587&apos; hash:/etc/postfix/sasl_passwd`</translation>
    </message>
    <message>
        <source>Correct the line in `smtp_sasl_password_maps`, run `postmap`, then `postqueue -f`. Gmail wants an app password.</source>
        <translation>`smtp_sasl_password_maps` içindeki satırı düzeltin, `postmap`, ardından `postqueue -f` çalıştırın. Gmail uygulama parolası ister.</translation>
    </message>
    <message>
        <source>A server itself says 454 4.7.0 while its login service is down.</source>
        <translation>Sunucunun kendisi, kimlik doğrulama hizmeti çalışmazken 454 4.7.0 der.</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>kimlik doğrulama başarısız</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>username and password not accepted</source>
        <translation>kullanıcı adı ve parola kabul edilmedi</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Şifreleme gerekli</translation>
    </message>
    <message>
        <source>The sending server may not transfer this message without verified TLS, and its own rules about that are unclear or cannot be met now.</source>
        <translation>Gönderen sunucu bu iletiyi doğrulanmış TLS olmadan aktaramaz; bununla ilgili kendi kuralları belirsizdir ya da şu anda karşılanamaz.</translation>
    </message>
    <message>
        <source>Postfix 3.11 and later log `4.7.10 REQUIRETLS policy configuration` with the reason: an unusable entry in its REQUIRETLS policy.</source>
        <translation>Postfix 3.11 ve sonrası nedeniyle birlikte `4.7.10 REQUIRETLS policy configuration` yazar: REQUIRETLS ilkesinde kullanılamayan bir kayıt vardır.</translation>
    </message>
    <message>
        <source>Correct the policy in `main.cf` or its table.</source>
        <translation>İlkeyi `main.cf` içinde veya tablosunda düzeltin.</translation>
    </message>
    <message>
        <source>4.7.10 keeps a message that requires TLS in the queue.</source>
        <translation>4.7.10, TLS isteyen iletiyi kuyrukta tutar.</translation>
    </message>
    <message>
        <source>A password transition is needed</source>
        <translation>Parola geçişi gerekli</translation>
    </message>
    <message>
        <source>The password is stored in a form that this method cannot use. One login with `PLAIN`, inside TLS, lets the server store it anew.</source>
        <translation>Parola, bu mekanizmanın kullanamayacağı bir biçimde saklanmıştır. TLS içinde `PLAIN` ile bir kez oturum açmak, sunucunun onu yeniden saklamasını sağlar.</translation>
    </message>
    <message>
        <source>`432 4.7.12` after a change from one password store to another; rare.</source>
        <translation>Parola deposu değiştirildikten sonra `432 4.7.12`; ender görülür.</translation>
    </message>
    <message>
        <source>Log in once with `PLAIN`, then as before.</source>
        <translation>Bir kez `PLAIN` ile, sonra eskisi gibi oturum açın.</translation>
    </message>
    <message>
        <source>432 4.7.12 is for stores that keep a hash for each method.</source>
        <translation>432 4.7.12, her mekanizma için ayrı özet saklayan depolar içindir.</translation>
    </message>
    <message>
        <source>Priority level is too low</source>
        <translation>Öncelik düzeyi çok düşük</translation>
    </message>
    <message>
        <source>The server takes only more urgent mail at present.</source>
        <translation>Sunucu şu anda yalnızca daha ivedi postayı alır.</translation>
    </message>
    <message>
        <source>Networks with MT-PRIORITY (military, disaster relief) let only urgent mail through for a time.</source>
        <translation>MT-PRIORITY kullanan ağlar (askerî, afet yardımı) bir süre yalnızca ivedi postayı geçirir.</translation>
    </message>
    <message>
        <source>Wait, or send with a higher priority if the account may.</source>
        <translation>Bekleyin ya da hesabın izni varsa daha yüksek öncelikle gönderin.</translation>
    </message>
    <message>
        <source>RFC 6710 pairs X.7.15 with 450 or 550.</source>
        <translation>RFC 6710, X.7.15&apos;i 450 veya 550 ile eşleştirir.</translation>
    </message>
    <message>
        <source>Message is too big for the specified priority</source>
        <translation>İleti belirtilen öncelik için çok büyük</translation>
    </message>
    <message>
        <source>For the time being mail of this size needs another priority.</source>
        <translation>Şimdilik bu boyuttaki posta için başka bir öncelik gerekir.</translation>
    </message>
    <message>
        <source>A network with MT-PRIORITY limits the size of each priority; the message exceeds its own.</source>
        <translation>MT-PRIORITY kullanan bir ağ her önceliğin boyutunu sınırlar; ileti kendininkini aşmıştır.</translation>
    </message>
    <message>
        <source>Make it smaller or choose the priority that allows the size.</source>
        <translation>İletiyi küçültün ya da bu boyuta izin veren önceliği seçin.</translation>
    </message>
    <message>
        <source>With SIZE the refusal can come at MAIL FROM already.</source>
        <translation>SIZE ile ret daha MAIL FROM aşamasında gelebilir.</translation>
    </message>
    <message>
        <source>No passing DKIM signature found</source>
        <translation>Geçerli DKIM imzası bulunamadı</translation>
    </message>
    <message>
        <source>No DKIM signature passed, and the receiver gives the sender time to mend that.</source>
        <translation>Hiçbir DKIM imzası doğrulanmamıştır ve alan taraf gönderene bunu düzeltmesi için zaman tanır.</translation>
    </message>
    <message>
        <source>Gmail asks for the same with another number: `421-4.7.30` or `550-5.7.30 … DKIM does not pass`; Yahoo says `554 5.7.5 (AU01)` for a wrong signature.</source>
        <translation>Gmail aynısını başka numarayla ister: `421-4.7.30` veya `550-5.7.30 … DKIM does not pass`; Yahoo yanlış imza için `554 5.7.5 (AU01)` der.</translation>
    </message>
    <message>
        <source>Sign with DKIM under your own domain and publish the key.</source>
        <translation>Kendi alan adınızla DKIM imzalayın ve anahtarı yayımlayın.</translation>
    </message>
    <message>
        <source>RFC 6376 §6.1 advises against refusing mail only for a missing or broken signature; X.7.20 is for receivers that do it all the same.</source>
        <translation>RFC 6376 §6.1, postayı yalnızca eksik veya bozuk imza yüzünden reddetmemeyi öğütler; X.7.20 bunu yine de yapan alan taraflar içindir.</translation>
    </message>
    <message>
        <source>DKIM missing</source>
        <translation>DKIM yok</translation>
    </message>
    <message>
        <source>DKIM failed</source>
        <translation>DKIM başarısız</translation>
    </message>
    <message>
        <source>No acceptable DKIM signature found</source>
        <translation>Kabul edilebilir DKIM imzası bulunamadı</translation>
    </message>
    <message>
        <source>A DKIM signature verified but does not satisfy the receiver, who waits for a better one.</source>
        <translation>Bir DKIM imzası doğrulanmıştır ama alan taraf bunu yeterli bulmaz ve daha iyisini bekler.</translation>
    </message>
    <message>
        <source>The key is short (RSA below 1024 bits), the signature covers only part of the body (`l=`), or `From` is signed but not the headers the receiver wants.</source>
        <translation>Anahtar kısadır (1024 bitten kısa RSA), imza gövdenin yalnızca bir bölümünü kapsar (`l=`) ya da `From` imzalanmıştır ama alan tarafın istediği başlıklar imzalanmamıştır.</translation>
    </message>
    <message>
        <source>`dig +short TXT selector._domainkey.example.com`</source>
        <translation>`dig +short TXT selector._domainkey.example.com`</translation>
    </message>
    <message>
        <source>Sign with RSA 2048, without `l=`, and include From, To, Subject, Date and Message-ID.</source>
        <translation>RSA 2048 ile, `l=` kullanmadan imzalayın; From, To, Subject, Date ve Message-ID başlıklarını katın.</translation>
    </message>
    <message>
        <source>X.7.21 is for signatures that verify and still do not meet a rule of the receiver.</source>
        <translation>X.7.21, doğrulanan ama alan tarafın bir kuralını karşılamayan imzalar içindir.</translation>
    </message>
    <message>
        <source>No valid author-matched DKIM signature found</source>
        <translation>Yazarla eşleşen geçerli DKIM imzası bulunamadı</translation>
    </message>
    <message>
        <source>The signatures are good but belong to other domains than the author&apos;s; the receiver holds the mail up for it.</source>
        <translation>İmzalar geçerlidir ama yazarın alan adından başkalarına aittir; alan taraf postayı bu yüzden bekletir.</translation>
    </message>
    <message>
        <source>A newsletter or CRM service signs with its own domain, `d=sendingservice.example`, while From names yours. Gmail says 5.7.32 for it: `isn&apos;t aligned with either`.</source>
        <translation>Bülten veya CRM hizmeti kendi alan adıyla, `d=sendingservice.example`, imzalar; From ise sizinkini taşır. Gmail bunun için 5.7.32 der: `isn&apos;t aligned with either`.</translation>
    </message>
    <message>
        <source>`grep -i &apos;^DKIM-Signature&apos; message.eml`</source>
        <translation>`grep -i &apos;^DKIM-Signature&apos; message.eml`</translation>
    </message>
    <message>
        <source>Set up the service&apos;s custom DKIM (usually two or three CNAME records), so that `d=` becomes your domain.</source>
        <translation>Hizmetin özel DKIM ayarını (çoğunlukla iki üç CNAME kaydı) kurun ki `d=` sizin alan adınız olsun.</translation>
    </message>
    <message>
        <source>X.7.22 is the case of X.7.21 in which the signing domain is not that of the From header.</source>
        <translation>X.7.22, X.7.21&apos;in imzalayan alan adının From başlığındakinden farklı olduğu halidir.</translation>
    </message>
    <message>
        <source>DKIM alignment</source>
        <translation>DKIM uyumu</translation>
    </message>
    <message>
        <source>SPF validation failed</source>
        <translation>SPF doğrulaması başarısız</translation>
    </message>
    <message>
        <source>By the registry a failed SPF check. Gmail, which sends most of them, means the reverse DNS of the IP address instead.</source>
        <translation>Kayıt defterine göre başarısız SPF denetimidir. Çoğunu gönderen Gmail ise bununla IP adresinin ters DNS kaydını anlatır.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.23` (451 in its list) `The sending IP address for this message doesn&apos;t have a PTR record`: PTR and forward record of the address do not agree.</source>
        <translation>Gmail `421-4.7.23` (listesinde 451) ile `The sending IP address for this message doesn&apos;t have a PTR record` yanıtını verir: Adresin PTR ve ileri yönlü kaydı uyuşmuyordur.</translation>
    </message>
    <message>
        <source>`dig -x 192.0.2.25; dig -x 2001:db8::25`</source>
        <translation>`dig -x 192.0.2.25; dig -x 2001:db8::25`</translation>
    </message>
    <message>
        <source>Have the hoster set a PTR record to a name that resolves back; watch the IPv6 address too.</source>
        <translation>Barındırıcıya, geri çözümlenen bir ada PTR kaydı ekletin; IPv6 adresini de unutmayın.</translation>
    </message>
    <message>
        <source>For a DNS error in SPF use 4.7.24.</source>
        <translation>SPF&apos;teki DNS hatası için 4.7.24 kullanın.</translation>
    </message>
    <message>
        <source>SPF fail</source>
        <translation>SPF başarısız</translation>
    </message>
    <message>
        <source>not authorized by SPF</source>
        <translation>SPF yetkisi yok</translation>
    </message>
    <message>
        <source>SPF validation error</source>
        <translation>SPF doğrulama hatası</translation>
    </message>
    <message>
        <source>SPF could not be evaluated because DNS did not answer (`temperror`).</source>
        <translation>DNS yanıt vermediği için SPF değerlendirilememiştir (`temperror`).</translation>
    </message>
    <message>
        <source>One of the included domains, or your own name servers, is slow or fails DNSSEC.</source>
        <translation>Kayda include ile katılan alan adlarından biri ya da kendi ad sunucularınız yavaştır veya DNSSEC doğrulamasını geçemiyordur.</translation>
    </message>
    <message>
        <source>`dig TXT example.com; dig TXT _spf.example.net`</source>
        <translation>`dig TXT example.com; dig TXT _spf.example.net`</translation>
    </message>
    <message>
        <source>Query every include of the record; mail goes through once they answer.</source>
        <translation>Kayıttaki her include&apos;u sorgulayın; yanıt verdiklerinde posta geçer.</translation>
    </message>
    <message>
        <source>Gmail puts a record here that names suspicious hosts: `The SPF record of the sending domain has one or more suspicious entries`, as 451 4.7.24 or 550 5.7.24.</source>
        <translation>Gmail, kuşkulu makineleri içeren kaydı buraya koyar: `The SPF record of the sending domain has one or more suspicious entries`, 451 4.7.24 veya 550 5.7.24 olarak.</translation>
    </message>
    <message>
        <source>`dig +short TXT example.com`</source>
        <translation>`dig +short TXT example.com`</translation>
    </message>
    <message>
        <source>Remove includes of services you no longer use and ranges like `+all` or `/8`.</source>
        <translation>Artık kullanmadığınız hizmetlerin include&apos;larını ve `+all`, `/8` gibi geniş kapsamları çıkarın.</translation>
    </message>
    <message>
        <source>451 with 4.7.24 replaces 4.4.3 for a `temperror`.</source>
        <translation>`temperror` için 4.4.3&apos;ün yerini 4.7.24 ile 451 alır.</translation>
    </message>
    <message>
        <source>SPF permerror</source>
        <translation>SPF permerror</translation>
    </message>
    <message>
        <source>SPF temperror</source>
        <translation>SPF temperror</translation>
    </message>
    <message>
        <source>too many DNS lookups</source>
        <translation>çok fazla DNS sorgusu</translation>
    </message>
    <message>
        <source>Reverse DNS validation failed</source>
        <translation>Ters DNS doğrulaması başarısız</translation>
    </message>
    <message>
        <source>RCPT TO or connection</source>
        <translation>RCPT TO veya bağlantı</translation>
    </message>
    <message>
        <source>The client&apos;s address has no name that leads back to it, or DNS did not answer just now.</source>
        <translation>İstemci adresinin, kendisine geri götüren bir adı yoktur ya da DNS o anda yanıt vermemiştir.</translation>
    </message>
    <message>
        <source>Postfix answers `450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.25]` (`reject_unknown_client_hostname`): the PTR record is missing, or its name does not resolve to that address again. 450 is the default of `unknown_client_reject_code`.</source>
        <translation>Postfix `450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.25]` (`reject_unknown_client_hostname`) yanıtını verir: PTR kaydı yoktur ya da adı o adrese geri çözümlenmiyordur. `unknown_client_reject_code` varsayılanı 450&apos;dir.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25; dig +short A mail.example.com`</source>
        <translation>`dig +short -x 192.0.2.25; dig +short A mail.example.com`</translation>
    </message>
    <message>
        <source>As the sender, have the hoster set the PTR record and create the matching A or AAAA record.</source>
        <translation>Gönderen taraftaysanız barındırıcıya PTR kaydını ekletin ve eşleşen A veya AAAA kaydını oluşturun.</translation>
    </message>
    <message>
        <source>As the admin, prefer `reject_unknown_reverse_client_hostname`, which is less strict: many honest servers fail the full test.</source>
        <translation>Yöneticiyseniz daha az katı olan `reject_unknown_reverse_client_hostname` ayarını yeğleyin: Birçok dürüst sunucu tam denetimi geçemez.</translation>
    </message>
    <message>
        <source>4.7.25 where DNS may have failed; 5.7.25 where the record is certainly missing.</source>
        <translation>DNS hatası olasılığı varsa 4.7.25, kayıt kesinlikle yoksa 5.7.25.</translation>
    </message>
    <message>
        <source>no PTR record</source>
        <translation>PTR kaydı yok</translation>
    </message>
    <message>
        <source>cannot find your hostname</source>
        <translation>makine adı bulunamıyor</translation>
    </message>
    <message>
        <source>rDNS</source>
        <translation>ters DNS</translation>
    </message>
    <message>
        <source>Multiple authentication checks failed</source>
        <translation>Birden çok kimlik doğrulama denetimi başarısız</translation>
    </message>
    <message>
        <source>The message is not authenticated well enough, and the receiver slows it down instead of refusing it.</source>
        <translation>İletinin kimliği yeterince doğrulanmamıştır; alan taraf onu reddetmek yerine yavaşlatır.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM`.</source>
        <translation>Gmail `421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM` yanıtını verir.</translation>
    </message>
    <message>
        <source>Set up SPF and DKIM for the domain; the queue then gets through by itself.</source>
        <translation>Alan adı için SPF ve DKIM kurun; kuyruk ondan sonra kendiliğinden geçer.</translation>
    </message>
    <message>
        <source>Gmail answers `451-4.7.26 … temporary DNS failures prevent authentication`: the DMARC record could not be read.</source>
        <translation>Gmail `451-4.7.26 … temporary DNS failures prevent authentication` yanıtını verir: DMARC kaydı okunamamıştır.</translation>
    </message>
    <message>
        <source>`dig TXT _dmarc.example.com`</source>
        <translation>`dig TXT _dmarc.example.com`</translation>
    </message>
    <message>
        <source>Check the domain&apos;s name servers, then wait.</source>
        <translation>Alan adının ad sunucularını denetleyin, sonra bekleyin.</translation>
    </message>
    <message>
        <source>Exchange Online answers `450 4.7.26 … must pass either SPF or DKIM validation`: the mail came over IPv6.</source>
        <translation>Exchange Online `450 4.7.26 … must pass either SPF or DKIM validation` yanıtını verir: Posta IPv6 üzerinden gelmiştir.</translation>
    </message>
    <message>
        <source>Add the IPv6 address to SPF and sign with DKIM.</source>
        <translation>IPv6 adresini SPF&apos;ye ekleyin ve DKIM ile imzalayın.</translation>
    </message>
    <message>
        <source>4.7.26 slows unauthenticated mail down while senders mend their records.</source>
        <translation>4.7.26, gönderenler kayıtlarını düzeltirken kimliği doğrulanmamış postayı yavaşlatır.</translation>
    </message>
    <message>
        <source>unauthenticated mail</source>
        <translation>kimliği doğrulanmamış posta</translation>
    </message>
    <message>
        <source>DMARC reject</source>
        <translation>DMARC reddi</translation>
    </message>
    <message>
        <source>SPF and DKIM failed</source>
        <translation>SPF ve DKIM başarısız</translation>
    </message>
    <message>
        <source>Sender address has null MX</source>
        <translation>Gönderen adresinin alan adı boş MX yayımlıyor</translation>
    </message>
    <message>
        <source>The registered meaning is a null MX of the sender&apos;s domain. Gmail sends the number to bulk senders whose SPF did not pass.</source>
        <translation>Kayıtlı anlamı, gönderen alan adının boş MX&apos;idir. Gmail bu numarayı SPF&apos;den geçemeyen toplu gönderenlere yollar.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.27 … SPF authentication didn&apos;t pass`: since February 2024 senders of 5000 messages a day need SPF and DKIM both.</source>
        <translation>Gmail `421-4.7.27 … SPF authentication didn&apos;t pass` yanıtını verir: Şubat 2024&apos;ten beri günde 5000 ileti gönderenlerin hem SPF&apos;si hem DKIM&apos;i olmalıdır.</translation>
    </message>
    <message>
        <source>Add the sending service to the SPF record of the envelope domain.</source>
        <translation>Gönderen hizmeti zarf alan adının SPF kaydına ekleyin.</translation>
    </message>
    <message>
        <source>A null MX does not pass by waiting; send 5.7.27.</source>
        <translation>Boş MX beklemekle geçmez; 5.7.27 gönderin.</translation>
    </message>
    <message>
        <source>SPF authentication didn&apos;t pass</source>
        <translation>SPF geçmedi</translation>
    </message>
    <message>
        <source>Mail flood detected</source>
        <translation>Posta akını saptandı</translation>
    </message>
    <message>
        <source>Too much of the same comes in a short time. The text tells by what Gmail counts: IP address, netblock, DKIM or SPF domain, links.</source>
        <translation>Kısa sürede aynı şeyden çok fazla gelmektedir. Gmail&apos;in neye göre saydığını metin söyler: IP adresi, adres bloğu, DKIM veya SPF alan adı, bağlantılar.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your IP address`, or `from your IP Netblock`, `from your DKIM domain`, `from your SPF domain`, `containing one of your URL domains`.</source>
        <translation>Gmail `421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating from your IP address` ya da `from your IP Netblock`, `from your DKIM domain`, `from your SPF domain`, `containing one of your URL domains` yanıtını verir.</translation>
    </message>
    <message>
        <source>`postqueue -p | grep -c gmail`</source>
        <translation>`postqueue -p | grep -c gmail`</translation>
    </message>
    <message>
        <source>Slow down, look for a hacked account or form, and send only to those who asked for it.</source>
        <translation>Yavaşlayın, ele geçirilmiş hesap veya form arayın ve yalnızca isteyenlere gönderin.</translation>
    </message>
    <message>
        <source>With `IP Netblock` a neighbour may be the cause: move to an address of your own.</source>
        <translation>`IP Netblock` ile neden bir komşu olabilir: Kendinize ait bir adrese geçin.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.28` about `the same Message-ID`: a program gives all messages one Message-ID.</source>
        <translation>Gmail `the same Message-ID` ile `421-4.7.28` yanıtını verir: Bir program bütün iletilere tek bir Message-ID veriyordur.</translation>
    </message>
    <message>
        <source>Create a new Message-ID for each message.</source>
        <translation>Her ileti için yeni bir Message-ID üretin.</translation>
    </message>
    <message>
        <source>4.7.28 tells a sender to slow down.</source>
        <translation>4.7.28, gönderene yavaşlamasını söyler.</translation>
    </message>
    <message>
        <source>unusual rate of email</source>
        <translation>olağandışı e-posta hızı</translation>
    </message>
    <message>
        <source>unsolicited mail rate</source>
        <translation>istenmeyen ileti hızı</translation>
    </message>
    <message>
        <source>mail bomb</source>
        <translation>posta bombası</translation>
    </message>
    <message>
        <source>ARC validation failure</source>
        <translation>ARC doğrulama hatası</translation>
    </message>
    <message>
        <source>Registered for a broken ARC chain. Gmail, the only one that people meet, means a session without TLS.</source>
        <translation>Bozuk ARC zinciri için kayıtlıdır. Rastlanan tek gönderen olan Gmail ise TLS&apos;siz oturumu anlatır.</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.29 … use TLS/SSL for SMTP connections`: bulk mail came without encryption.</source>
        <translation>Gmail `421-4.7.29 … use TLS/SSL for SMTP connections` yanıtını verir: Toplu posta şifrelenmemiş gelmiştir.</translation>
    </message>
    <message>
        <source>`postconf smtp_tls_security_level`</source>
        <translation>`postconf smtp_tls_security_level`</translation>
    </message>
    <message>
        <source>Switch TLS on for outgoing mail: `smtp_tls_security_level = may` in Postfix.</source>
        <translation>Giden posta için TLS&apos;i açın: Postfix&apos;te `smtp_tls_security_level = may`.</translation>
    </message>
    <message>
        <source>For missing TLS 530 with 5.7.0 or 5.7.10 is registered.</source>
        <translation>Eksik TLS için kayıtlı olan 5.7.0 ile 530 veya 5.7.10&apos;dur.</translation>
    </message>
    <message>
        <source>TLS required by Gmail</source>
        <translation>Gmail TLS istiyor</translation>
    </message>
    <message>
        <source>REQUIRETLS support required</source>
        <translation>REQUIRETLS desteği gerekli</translation>
    </message>
    <message>
        <source>Gmail answers `421-4.7.30 … authenticate their email with DKIM`.</source>
        <translation>Gmail `421-4.7.30 … authenticate their email with DKIM` yanıtını verir.</translation>
    </message>
    <message>
        <source>Sign with DKIM under your domain and publish the key.</source>
        <translation>Alan adınızla DKIM imzalayın ve anahtarı yayımlayın.</translation>
    </message>
    <message>
        <source>For missing DKIM the registry has 4.7.20.</source>
        <translation>Eksik DKIM için kayıt defterinde 4.7.20 vardır.</translation>
    </message>
    <message>
        <source>Basic authentication is not supported</source>
        <translation>temel kimlik doğrulama desteklenmiyor</translation>
    </message>
    <message>
        <source>DKIM authentication didn&apos;t pass</source>
        <translation>DKIM geçmedi</translation>
    </message>
    <message>
        <source>The message came back, and the only thing that its status tells is that it will not go out as it is. Bounces of programs that know no enhanced codes carry it too, so the reply text or the log decides.</source>
        <translation>İleti geri dönmüştür; durum kodunun söylediği tek şey, bu haliyle gitmeyeceğidir. Genişletilmiş kodları tanımayan programların geri dönen iletilerinde de bu kod bulunur; belirleyici olan yanıt metni veya günlüktür.</translation>
    </message>
    <message>
        <source>A bounce written by Exim has `Status: 5.0.0` in its machine-readable part whatever went wrong.</source>
        <translation>Exim&apos;in yazdığı geri dönen ileti, sorun ne olursa olsun makinece okunan bölümünde `Status: 5.0.0` taşır.</translation>
    </message>
    <message>
        <source>Read the `Diagnostic-Code` line below it, or the quoted reply: it begins with the code that the other server really sent.</source>
        <translation>Altındaki `Diagnostic-Code` satırını veya alıntılanan yanıtı okuyun; bu satır, öbür sunucunun gerçekten gönderdiği kodla başlar.</translation>
    </message>
    <message>
        <source>Sendmail answers `503 5.0.0 Polite people say HELO first` or `503 5.0.0 Need MAIL before RCPT`: the client&apos;s commands came in the wrong order.</source>
        <translation>Sendmail `503 5.0.0 Polite people say HELO first` veya `503 5.0.0 Need MAIL before RCPT` yanıtını verir: İstemcinin komutları yanlış sıradadır.</translation>
    </message>
    <message>
        <source>Correct the program or script that speaks SMTP; see 503.</source>
        <translation>SMTP konuşan programı veya betiği düzeltin; 503&apos;e bakın.</translation>
    </message>
    <message>
        <source>Sendmail bounces with `554 5.0.0 Service unavailable`: the delivery program ended with exit status 69.</source>
        <translation>Sendmail iletiyi `554 5.0.0 Service unavailable` ile geri çevirir: Teslim programı 69 çıkış durumuyla sona ermiştir.</translation>
    </message>
    <message>
        <source>Run that program by hand with a test message and read what it prints.</source>
        <translation>O programı bir deneme iletisiyle elle çalıştırıp yazdıklarını okuyun.</translation>
    </message>
    <message>
        <source>Give 5.0.0 only when nothing more exact is true; a client cannot act on it.</source>
        <translation>5.0.0&apos;ı yalnızca daha kesin bir kod uymuyorsa verin; istemci buna bakarak bir şey yapamaz.</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or queue</source>
        <translation>MAIL FROM, RCPT TO veya kuyruk</translation>
    </message>
    <message>
        <source>An address is to blame, of sender or recipient; which one, only the text says.</source>
        <translation>Sorun bir adrestedir; gönderenin mi alıcının mı adresi olduğunu yalnızca metin söyler.</translation>
    </message>
    <message>
        <source>Postfix rejects its own user with `550 5.1.0 … Sender address rejected: User unknown in local recipient table`: the envelope sender claims a local address that does not exist (`smtpd_reject_unlisted_sender`).</source>
        <translation>Postfix kendi kullanıcısını `550 5.1.0 … Sender address rejected: User unknown in local recipient table` ile reddeder: Zarftaki gönderen, var olmayan bir yerel adres kullanmaktadır (`smtpd_reject_unlisted_sender`).</translation>
    </message>
    <message>
        <source>Correct the sender address in the program, or create that address on the server.</source>
        <translation>Programdaki gönderen adresini düzeltin ya da bu adresi sunucuda oluşturun.</translation>
    </message>
    <message>
        <source>Postfix bounces with `dsn=5.1.0` and `Domain … does not accept mail (nullMX)`: the recipient&apos;s domain publishes a null MX. The registry has 5.1.10 for it, which Postfix sends as a server.</source>
        <translation>Postfix iletiyi `dsn=5.1.0` ve `Domain … does not accept mail (nullMX)` ile geri çevirir: Alıcının alan adı boş MX (null MX) yayımlıyordur. Kayıt defterinde bunun kodu 5.1.10&apos;dur; Postfix onu sunucu olarak gönderir.</translation>
    </message>
    <message>
        <source>`dig +short MX example.net`</source>
        <translation>`dig +short MX example.net`</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in a domain that takes mail, or correct a typing error.</source>
        <translation>Alıcıdan posta kabul eden bir alan adındaki adresini isteyin ya da yazım hatasını düzeltin.</translation>
    </message>
    <message>
        <source>Exchange Online returns `550 5.1.0 Sender denied` on a reply to an old or exported message: the address saved in it no longer resolves.</source>
        <translation>Exchange Online, eski veya dışa aktarılmış bir iletiye verilen yanıtı `550 5.1.0 Sender denied` ile geri çevirir: İletide saklanan adres artık çözümlenmiyordur.</translation>
    </message>
    <message>
        <source>Start a new message and type the address instead of picking it from the autocomplete list.</source>
        <translation>Yeni bir ileti başlatın; adresi otomatik tamamlama listesinden seçmek yerine elle yazın.</translation>
    </message>
    <message>
        <source>Cisco Secure Email answers `550 #5.1.0 Address rejected.`: the recipient is missing in its recipient table or in the directory that it asks.</source>
        <translation>Cisco Secure Email `550 #5.1.0 Address rejected.` yanıtını verir: Alıcı, onun alıcı tablosunda veya sorduğu dizinde yoktur.</translation>
    </message>
    <message>
        <source>Correct the address. If it exists, the receiving admin adds it to the Recipient Access Table or mends the LDAP query.</source>
        <translation>Adresi düzeltin. Adres varsa alan tarafın yöneticisi onu Recipient Access Table listesine ekler ya da LDAP sorgusunu düzeltir.</translation>
    </message>
    <message>
        <source>5.1.0 fits only where the address is at fault in a way that 5.1.1 to 5.1.10 do not name.</source>
        <translation>5.1.0 yalnızca adresteki sorun 5.1.1–5.1.10 arasındaki hiçbir koda uymuyorsa yerindedir.</translation>
    </message>
    <message>
        <source>RCPT TO, final dot or local delivery</source>
        <translation>RCPT TO, son nokta veya yerel teslim</translation>
    </message>
    <message>
        <source>The domain takes mail, but no such mailbox is there: the part left of the @ is wrong. Retrying is pointless, and a list should drop the address.</source>
        <translation>Alan adı posta kabul eder ama böyle bir posta kutusu yoktur: @ işaretinin solundaki bölüm yanlıştır. Yeniden denemenin anlamı yoktur; posta listesi bu adresi çıkarmalıdır.</translation>
    </message>
    <message>
        <source>The address has a typing error, or its owner has left. Gmail says `550-5.1.1 The email account that you tried to reach does not exist` (`NoSuchUser`), Exchange `5.1.1 RESOLVER.ADR.ExRecipNotFound`, Apple `550 5.1.1 … user does not exist`, Sendmail `550 5.1.1 … User unknown`; Exim says `Unrouteable address` or `Unknown user` and Yahoo `554 delivery error: dd This user doesn&apos;t have a yahoo.com account`, both without an enhanced code.</source>
        <translation>Adreste yazım hatası vardır ya da sahibi ayrılmıştır. Gmail `550-5.1.1 The email account that you tried to reach does not exist` (`NoSuchUser`), Exchange `5.1.1 RESOLVER.ADR.ExRecipNotFound`, Apple `550 5.1.1 … user does not exist`, Sendmail `550 5.1.1 … User unknown` der; Exim `Unrouteable address` veya `Unknown user`, Yahoo `554 delivery error: dd This user doesn&apos;t have a yahoo.com account` der; ikisi de genişletilmiş kod vermez.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter, ask the recipient another way, and remove it from lists.</source>
        <translation>Adresi harf harf karşılaştırın, alıcıya başka yoldan sorun ve adresi listelerden çıkarın.</translation>
    </message>
    <message>
        <source>Postfix answers `550 5.1.1 … Recipient address rejected: User unknown in local recipient table`, or `virtual mailbox table`, `virtual alias table`, `relay recipient table`, for a user who does exist: the table that it names lacks the entry. Where the domain stands in `mydestination` and in `virtual_mailbox_domains` at once, the local table wins, and the virtual users are unknown.</source>
        <translation>Postfix, var olan bir kullanıcı için `550 5.1.1 … Recipient address rejected: User unknown in local recipient table` ya da `virtual mailbox table`, `virtual alias table`, `relay recipient table` sözleriyle yanıt verir: Adını verdiği tabloda kayıt eksiktir. Alan adı hem `mydestination` hem `virtual_mailbox_domains` içindeyse yerel tablo öncelik kazanır ve sanal kullanıcılar bilinmez olur.</translation>
    </message>
    <message>
        <source>`postmap -q jane@example.com &quot;$(postconf -h virtual_mailbox_maps)&quot;; postconf mydestination virtual_mailbox_domains`</source>
        <translation>`postmap -q jane@example.com &quot;$(postconf -h virtual_mailbox_maps)&quot;; postconf mydestination virtual_mailbox_domains`</translation>
    </message>
    <message>
        <source>Add the user to that table and run `postmap` where it is a hash file; list the domain in one class only.</source>
        <translation>Kullanıcıyı o tabloya ekleyin, tablo karma (hash) dosyasıysa `postmap` çalıştırın; alan adını yalnızca bir sınıfa yazın.</translation>
    </message>
    <message>
        <source>The bounce comes from your own server (`User unknown in local recipient table`, `unknown user:`) although the domain lives elsewhere: the machine believes that the recipient&apos;s domain is local.</source>
        <translation>Alan adı başka yerde barındığı halde ileti kendi sunucunuzdan geri döner (`User unknown in local recipient table`, `unknown user:`): Makine, alıcının alan adını yerel sanıyordur.</translation>
    </message>
    <message>
        <source>`postconf mydestination`</source>
        <translation>`postconf mydestination`</translation>
    </message>
    <message>
        <source>Take the domain out of `mydestination` and of the control panel&apos;s local domains, then reload.</source>
        <translation>Alan adını `mydestination` ayarından ve denetim panelindeki yerel alan adlarından çıkarıp yapılandırmayı yeniden yükletin.</translation>
    </message>
    <message>
        <source>Some providers put other things under 5.1.1: Zoho `552 5.1.1 … Mailbox delivery failure policy error` (a policy), Comcast `552 5.1.1 extended quota violation` and Orange `552 5.1.1` with `OFR_417` (a mailbox full for long), Apple `inactive email address`.</source>
        <translation>Bazı sağlayıcılar 5.1.1 altında başka şeyler bildirir: Zoho `552 5.1.1 … Mailbox delivery failure policy error` (bir ilke), Comcast `552 5.1.1 extended quota violation` ve Orange `OFR_417` ile `552 5.1.1` (uzun süredir dolu posta kutusu), Apple `inactive email address`.</translation>
    </message>
    <message>
        <source>Go by the text. With 552 in front, ask the recipient before you delete the address.</source>
        <translation>Metne göre davranın. Başında 552 varsa adresi silmeden önce alıcıya sorun.</translation>
    </message>
    <message>
        <source>Behind a filter the verdict is that of the server further in: Barracuda sends `550 5.1.1` with `cuda_nsu`, Proofpoint `550 5.1.1 … undeliverable address`.</source>
        <translation>Bir filtrenin arkasında karar, içerideki sunucunundur: Barracuda `cuda_nsu` ile `550 5.1.1`, Proofpoint `550 5.1.1 … undeliverable address` gönderir.</translation>
    </message>
    <message>
        <source>If the mailbox exists, let the recipient&apos;s admin compare the filter&apos;s list of recipients with the directory.</source>
        <translation>Posta kutusu varsa alıcının yöneticisi, filtrenin alıcı listesini dizinle karşılaştırmalıdır.</translation>
    </message>
    <message>
        <source>Answer RCPT TO with 550 5.1.1 for a mailbox that does not exist; a domain that does not exist is 5.1.2, a closed mailbox 5.2.1.</source>
        <translation>Var olmayan posta kutusu için RCPT TO komutuna 550 5.1.1 yanıtı verilir; var olmayan alan adının kodu 5.1.2, kapatılmış posta kutusununki 5.2.1&apos;dir.</translation>
    </message>
    <message>
        <source>RCPT TO or queue</source>
        <translation>RCPT TO veya kuyruk</translation>
    </message>
    <message>
        <source>The part right of the @ is wrong: such a domain does not exist, or it takes no mail.</source>
        <translation>@ işaretinin sağındaki bölüm yanlıştır: Böyle bir alan adı yoktur ya da posta kabul etmez.</translation>
    </message>
    <message>
        <source>The domain is misspelt or expired. Sendmail says `550 5.1.2 … Host unknown (Name server: example.ogr: host not found)`; Gmail tells its own users `553-5.1.2 We weren&apos;t able to find the recipient domain`.</source>
        <translation>Alan adı yanlış yazılmıştır veya süresi dolmuştur. Sendmail `550 5.1.2 … Host unknown (Name server: example.ogr: host not found)`, Gmail ise kendi kullanıcılarına `553-5.1.2 We weren&apos;t able to find the recipient domain` der.</translation>
    </message>
    <message>
        <source>`dig +trace MX example.org`</source>
        <translation>`dig +trace MX example.org`</translation>
    </message>
    <message>
        <source>Correct the domain. If it is yours, see whether it is registered and delegated, and whether it has an MX or address record.</source>
        <translation>Alan adını düzeltin. Alan adı sizinse kayıtlı ve yetkilendirilmiş olup olmadığına, MX veya adres kaydının bulunup bulunmadığına bakın.</translation>
    </message>
    <message>
        <source>A program or script that Postfix&apos;s `pipe` or `local` runs ends with exit status 68 (`EX_NOHOST`): Postfix bounces with 5.1.2.</source>
        <translation>Postfix&apos;in `pipe` veya `local` ile çalıştırdığı bir program ya da betik 68 çıkış durumuyla (`EX_NOHOST`) biter: Postfix iletiyi 5.1.2 ile geri çevirir.</translation>
    </message>
    <message>
        <source>Look into that program; the status is its own choice, no look-up of Postfix is behind it.</source>
        <translation>O programı inceleyin; bu durum onun seçimidir, arkasında Postfix&apos;in bir sorgusu yoktur.</translation>
    </message>
    <message>
        <source>The same fault under other numbers: Postfix&apos;s queue reports 5.4.4, Exchange Online `550 5.4.310 … DNS domain … does not exist`, Yahoo `554` without one.</source>
        <translation>Aynı sorun başka numaralarla: Postfix&apos;in kuyruğu 5.4.4, Exchange Online `550 5.4.310 … DNS domain … does not exist` bildirir; Yahoo numarasız `554` gönderir.</translation>
    </message>
    <message>
        <source>Correct the domain in these cases too.</source>
        <translation>Bu durumlarda da alan adını düzeltin.</translation>
    </message>
    <message>
        <source>5.1.2 belongs to a domain that is not there; a null MX has its own code, 5.1.10.</source>
        <translation>5.1.2, var olmayan alan adına aittir; boş MX&apos;in kendi kodu vardır: 5.1.10.</translation>
    </message>
    <message>
        <source>Bad destination mailbox address syntax</source>
        <translation>Hedef posta kutusu adresinin sözdizimi hatalı</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address may be written; nobody has looked yet whether it exists.</source>
        <translation>Alıcı adresi, bir adresin yazılabileceği biçimde yazılmamıştır; var olup olmadığına henüz bakılmamıştır.</translation>
    </message>
    <message>
        <source>Postfix says `501 5.1.3 Bad recipient address syntax`, Sendmail `553 5.1.3 … User address required` or `Hostname required`, Gmail `553-5.1.3 The recipient address &lt;…&gt; is not a valid RFC 5321 address`, Outlook.com `501 5.1.3 Invalid address`: a space, a comma, two @, a missing domain, or a display name where the bare address belongs.</source>
        <translation>Postfix `501 5.1.3 Bad recipient address syntax`, Sendmail `553 5.1.3 … User address required` veya `Hostname required`, Gmail `553-5.1.3 The recipient address &lt;…&gt; is not a valid RFC 5321 address`, Outlook.com `501 5.1.3 Invalid address` der: Adreste boşluk, virgül, iki @ işareti vardır, alan adı eksiktir ya da yalın adres yerine görünen ad yazılmıştır.</translation>
    </message>
    <message>
        <source>`printf &apos;%s&apos; &quot;$ADDR&quot; | od -c`</source>
        <translation>`printf &apos;%s&apos; &quot;$ADDR&quot; | od -c`</translation>
    </message>
    <message>
        <source>Print the address that the program really sends, byte by byte; a line break or an invisible character from a spreadsheet is frequent.</source>
        <translation>Programın gerçekten gönderdiği adresi bayt bayt yazdırın; elektronik tablodan gelen satır sonu veya görünmez karakter sık rastlanan nedendir.</translation>
    </message>
    <message>
        <source>ImprovMX puts a domain that it does not serve under `550 5.1.3` (`#id-5.9.2`).</source>
        <translation>ImprovMX, hizmet vermediği bir alan adını `550 5.1.3` (`#id-5.9.2`) ile bildirir.</translation>
    </message>
    <message>
        <source>The recipient&apos;s admin must add the domain to the service.</source>
        <translation>Alıcının yöneticisi alan adını hizmete eklemelidir.</translation>
    </message>
    <message>
        <source>501 or 553 with 5.1.3 suits a malformed recipient; 5.5.2 a command that is malformed elsewhere.</source>
        <translation>Biçimi bozuk alıcıya 501 veya 553 ile 5.1.3 uyar; komutun başka yeri bozuksa 5.5.2.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox, and the system will not guess. It dates from gateways that matched names loosely.</source>
        <translation>Adres birden çok posta kutusuna uyuyordur ve sistem tahminde bulunmaz. Adları gevşek biçimde eşleştiren ağ geçitlerinin zamanından kalmadır.</translation>
    </message>
    <message>
        <source>Exchange Server uses the number for something else: `5.1.4 … reserved by RFC 2606`, for recipients in `example.com`, `.test` and their like (5.1.5 in other places).</source>
        <translation>Exchange Server bu numarayı başka bir şey için kullanır: `example.com`, `.test` ve benzerlerindeki alıcılar için `5.1.4 … reserved by RFC 2606` (başka yerlerde 5.1.5).</translation>
    </message>
    <message>
        <source>Use a real address; these names exist for documentation only.</source>
        <translation>Gerçek bir adres kullanın; bu adlar yalnızca belgeler içindir.</translation>
    </message>
    <message>
        <source>A directory holds the same address twice.</source>
        <translation>Bir dizinde aynı adres iki kez bulunuyordur.</translation>
    </message>
    <message>
        <source>Remove the duplicate on the receiving side; the author can use the full address meanwhile.</source>
        <translation>Yinelenen kaydı alan tarafta silin; iletiyi yazan bu arada tam adresi kullanabilir.</translation>
    </message>
    <message>
        <source>Destination mailbox has moved, no forwarding address</source>
        <translation>Hedef posta kutusu taşındı, yönlendirme adresi yok</translation>
    </message>
    <message>
        <source>The address was valid once and takes no mail any more. RFC 3463 means the case without a new address; Postfix uses the code even when it names one.</source>
        <translation>Adres bir zamanlar geçerliydi, artık posta almaz. RFC 3463 yeni adresin verilmediği durumu anlatır; Postfix bu kodu yeni adresi söylerken de kullanır.</translation>
    </message>
    <message>
        <source>`postmap -q jane@example.com hash:/etc/postfix/relocated`</source>
        <translation>`postmap -q jane@example.com hash:/etc/postfix/relocated`</translation>
    </message>
    <message>
        <source>Write to the address in the text and correct the address book.</source>
        <translation>Metindeki adrese yazın ve adres defterini düzeltin.</translation>
    </message>
    <message>
        <source>Apple answers `550 5.1.6 … recipient no longer on server`: the account is gone.</source>
        <translation>Apple `550 5.1.6 … recipient no longer on server` yanıtını verir: Hesap artık yoktur.</translation>
    </message>
    <message>
        <source>Remove the address from lists.</source>
        <translation>Adresi listelerden çıkarın.</translation>
    </message>
    <message>
        <source>Exchange Server puts something else here: `5.1.6 … single label domains not accepted`, a recipient domain without a dot.</source>
        <translation>Exchange Server burada başka bir şey bildirir: `5.1.6 … single label domains not accepted`, yani noktasız bir alıcı alan adı.</translation>
    </message>
    <message>
        <source>Write the full domain, `jane@mail.example.com` instead of `jane@mail`.</source>
        <translation>Tam alan adını yazın: `jane@mail` yerine `jane@mail.example.com`.</translation>
    </message>
    <message>
        <source>A server that may name the new address says 551 with 5.1.6, one that may not 550.</source>
        <translation>Yeni adresi söyleyebilen sunucu 5.1.6 ile 551, söyleyemeyen 550 gönderir.</translation>
    </message>
    <message>
        <source>Bad sender&apos;s mailbox address syntax</source>
        <translation>Gönderen posta kutusu adresinin sözdizimi hatalı</translation>
    </message>
    <message>
        <source>The envelope sender is malformed, so the server could not even send a bounce back.</source>
        <translation>Zarftaki gönderenin biçimi bozuktur; sunucu geri dönen ileti bile gönderemezdi.</translation>
    </message>
    <message>
        <source>Postfix says `501 5.1.7 Bad sender address syntax`, Gmail `553-5.1.7 The sender address &lt;…&gt; is not a valid RFC 5321 address`: an empty setting, a display name with the address, a space or a template that was not filled in.</source>
        <translation>Postfix `501 5.1.7 Bad sender address syntax`, Gmail `553-5.1.7 The sender address &lt;…&gt; is not a valid RFC 5321 address` der: Ayar boştur, adresle birlikte görünen ad yazılmıştır, araya boşluk girmiştir ya da bir şablon doldurulmamıştır.</translation>
    </message>
    <message>
        <source>Set the bare address as the envelope sender (`-f jane@example.com` for `sendmail`); the display name belongs in the From header.</source>
        <translation>Zarftaki gönderen olarak yalın adresi verin (`sendmail` için `-f jane@example.com`); görünen adın yeri From başlığıdır.</translation>
    </message>
    <message>
        <source>5.1.7 answers a MAIL FROM that cannot be parsed; a sender domain that does not exist is 5.1.8.</source>
        <translation>5.1.7, ayrıştırılamayan bir MAIL FROM içindir; var olmayan gönderen alan adının kodu 5.1.8&apos;dir.</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or submission</source>
        <translation>MAIL FROM, RCPT TO veya ileti gönderimi</translation>
    </message>
    <message>
        <source>By the standard the sender&apos;s domain does not exist or cannot take return mail. Microsoft gives the number to something else: an account of your own organization that may no longer send.</source>
        <translation>Standarda göre gönderenin alan adı yoktur ya da geri gönderilecek postayı alamaz. Microsoft ise bu numarayı başka bir şeye vermiştir: kendi kuruluşunuzdaki, artık posta gönderemeyen bir hesaba.</translation>
    </message>
    <message>
        <source>Exchange Online returns `5.1.8 Access denied, bad outbound sender` to its own user: the mailbox sent so much spam that Microsoft blocked it, nearly always after the password was stolen.</source>
        <translation>Exchange Online kendi kullanıcısına `5.1.8 Access denied, bad outbound sender` döndürür: Posta kutusu o kadar çok istenmeyen ileti (spam) göndermiştir ki Microsoft onu engellemiştir; neredeyse her zaman parola çalınmıştır.</translation>
    </message>
    <message>
        <source>Defender portal, Restricted entities</source>
        <translation>Defender portalı, Kısıtlı varlıklar</translation>
    </message>
    <message>
        <source>Reset the password, sign out all sessions, delete unknown inbox rules and forwarding, then lift the block as admin on the page of restricted entities in Microsoft Defender.</source>
        <translation>Parolayı sıfırlayın, bütün oturumları kapatın, bilinmeyen gelen kutusu kurallarını ve yönlendirmeleri silin; ardından yönetici olarak Microsoft Defender&apos;daki kısıtlı varlıklar sayfasından engeli kaldırın.</translation>
    </message>
    <message>
        <source>Sendmail answers `553 5.1.8 Domain of sender address … does not exist`, Proofpoint `550 5.1.8 … Sender address rejected: Domain not found`, Postfix the same words where a permanent `unknown_address_reject_code` is set: the envelope domain is misspelt, internal or expired.</source>
        <translation>Sendmail `553 5.1.8 Domain of sender address … does not exist`, Proofpoint `550 5.1.8 … Sender address rejected: Domain not found` der; Postfix de `unknown_address_reject_code` kalıcı bir koda ayarlıysa aynı sözleri kullanır: Zarftaki alan adı yanlış yazılmıştır, yalnızca iç ağda geçerlidir veya süresi dolmuştur.</translation>
    </message>
    <message>
        <source>`dig MX example.com`</source>
        <translation>`dig MX example.com`</translation>
    </message>
    <message>
        <source>Use a domain that has an MX or address record in public DNS.</source>
        <translation>Genel DNS&apos;te MX veya adres kaydı bulunan bir alan adı kullanın.</translation>
    </message>
    <message>
        <source>Email Security.cloud (MessageLabs) answers `550 5.1.8 … not allowed for sender IP address`: domain or outbound address is not registered with the service.</source>
        <translation>Email Security.cloud (MessageLabs) `550 5.1.8 … not allowed for sender IP address` yanıtını verir: Alan adı veya çıkış adresi hizmete kayıtlı değildir.</translation>
    </message>
    <message>
        <source>Register both in the service&apos;s console.</source>
        <translation>İkisini de hizmetin konsolunda kaydedin.</translation>
    </message>
    <message>
        <source>A receiver that checks the envelope domain sends 550 5.1.8 when the name does not exist, and 5.7.27 when it has a null MX.</source>
        <translation>Zarf alan adını denetleyen alan taraf, ad yoksa 550 5.1.8, ad boş MX yayımlıyorsa 5.7.27 gönderir.</translation>
    </message>
    <message>
        <source>Recipient address has null MX</source>
        <translation>Alıcı adresinin alan adı boş MX yayımlıyor</translation>
    </message>
    <message>
        <source>The registered meaning: the recipient&apos;s domain states with `MX 0 .` that it takes no mail, so no address in it can be right.</source>
        <translation>Kayıtlı anlamı: Alıcının alan adı `MX 0 .` ile posta kabul etmediğini bildirir; dolayısıyla o alan adındaki hiçbir adres doğru olamaz.</translation>
    </message>
    <message>
        <source>In the field most of them come from Exchange Online, which means an unknown recipient by it, a case for 5.1.1.</source>
        <translation>Sahada çoğu Exchange Online&apos;dan gelir ve bilinmeyen alıcı demektir; bu aslında 5.1.1&apos;in konusudur.</translation>
    </message>
    <message>
        <source>Exchange Online bounces with `550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`: the address is not in the directory of the organization that owns the domain.</source>
        <translation>Exchange Online iletiyi `550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup` ile geri çevirir: Adres, alan adının sahibi olan kuruluşun dizininde yoktur.</translation>
    </message>
    <message>
        <source>`Get-Recipient jane@example.com`</source>
        <translation>`Get-Recipient jane@example.com`</translation>
    </message>
    <message>
        <source>Correct the address. Within your own organization, delete the old entry from Outlook&apos;s autocomplete list.</source>
        <translation>Adresi düzeltin. Kendi kuruluşunuzun içindeyse eski kaydı Outlook&apos;un otomatik tamamlama listesinden silin.</translation>
    </message>
    <message>
        <source>As the admin, check that the mailbox has this address, and in a hybrid set-up that it has been synchronized; a domain whose mailboxes are partly elsewhere must be an internal relay domain.</source>
        <translation>Yöneticiyseniz posta kutusunda bu adresin bulunduğunu, karma kurulumda eşitlendiğini doğrulayın; posta kutularının bir bölümü başka yerde olan alan adı, iç aktarma (internal relay) alan adı olmalıdır.</translation>
    </message>
    <message>
        <source>Postfix answers `556 5.1.10 … Recipient address rejected: Domain … does not accept mail (nullMX)`: typical of domains that are parked or used for the web only, and of misspelt freemail domains.</source>
        <translation>Postfix `556 5.1.10 … Recipient address rejected: Domain … does not accept mail (nullMX)` yanıtını verir: Park edilmiş veya yalnızca web için kullanılan alan adlarında ve yanlış yazılmış ücretsiz posta alan adlarında tipiktir.</translation>
    </message>
    <message>
        <source>Correct the domain. If it is yours and shall receive mail, replace the null MX.</source>
        <translation>Alan adını düzeltin. Alan adı sizinse ve posta alacaksa boş MX kaydını değiştirin.</translation>
    </message>
    <message>
        <source>A relay or submission server that finds a null MX answers with 556 and 5.1.10 at once instead of queueing the mail.</source>
        <translation>Boş MX gören aktarma veya gönderim sunucusu, postayı kuyruğa almak yerine hemen 556 ve 5.1.10 ile yanıt verir.</translation>
    </message>
    <message>
        <source>domain does not accept mail</source>
        <translation>alan adı posta kabul etmiyor</translation>
    </message>
    <message>
        <source>Recipient not found by SMTP address lookup</source>
        <translation>alıcı bulunamadı</translation>
    </message>
    <message>
        <source>The mailbox will not take this mail. Providers use it for spam, DMARC and rights to send, none of which has to do with the mailbox.</source>
        <translation>Posta kutusu bu postayı almaz. Sağlayıcılar bunu istenmeyen ileti (spam), DMARC ve gönderme hakları için kullanır; hiçbirinin posta kutusuyla ilgisi yoktur.</translation>
    </message>
    <message>
        <source>Exchange Online sends `554 5.2.0 … SendAsDenied` (5.2.252 in newer replies): the From address is not the mailbox that logged in.</source>
        <translation>Exchange Online `554 5.2.0 … SendAsDenied` gönderir (yeni yanıtlarda 5.2.252): From adresi, oturum açan posta kutusunun adresi değildir.</translation>
    </message>
    <message>
        <source>`Get-RecipientPermission shop@example.com`</source>
        <translation>`Get-RecipientPermission shop@example.com`</translation>
    </message>
    <message>
        <source>Send as the mailbox that logged in, or let the admin grant the Send As right.</source>
        <translation>Oturum açan posta kutusunun adresiyle gönderin ya da yönetici Farklı Gönder (Send As) hakkını versin.</translation>
    </message>
    <message>
        <source>Comcast answers `550 5.2.0` with `rejected due to DMARC`, Orange `550 5.2.0` with `OFR_506` for spam.</source>
        <translation>Comcast DMARC için `rejected due to DMARC` ile `550 5.2.0`, Orange istenmeyen ileti (spam) için `OFR_506` ile `550 5.2.0` gönderir.</translation>
    </message>
    <message>
        <source>Read them as 5.7.1: mend SPF, DKIM and DMARC, or the content.</source>
        <translation>Bunları 5.7.1 gibi okuyun: SPF, DKIM ve DMARC&apos;ı ya da içeriği düzeltin.</translation>
    </message>
    <message>
        <source>Postfix&apos;s `local` bounces with `dsn=5.2.0 … maildir delivery failed: create maildir file …: Permission denied` or `destination … is not a regular file`.</source>
        <translation>Postfix&apos;in `local` programı iletiyi `dsn=5.2.0 … maildir delivery failed: create maildir file …: Permission denied` veya `destination … is not a regular file` ile geri çevirir.</translation>
    </message>
    <message>
        <source>Correct `home_mailbox`, owner and SELinux labels on the receiving machine.</source>
        <translation>Alan makinede `home_mailbox` ayarını, dosya sahibini ve SELinux etiketlerini düzeltin.</translation>
    </message>
    <message>
        <source>Name the cause instead where a code exists: 5.2.1, 5.2.2, 5.7.1.</source>
        <translation>Kodu olan nedeni söyleyin: 5.2.1, 5.2.2, 5.7.1.</translation>
    </message>
    <message>
        <source>The mailbox exists and is closed: suspended, long unused, frozen. Gmail uses the same number for a mailbox that merely gets too much mail, and only the text tells them apart.</source>
        <translation>Posta kutusu vardır ama kapalıdır: askıya alınmış, uzun süre kullanılmamış, dondurulmuştur. Gmail aynı numarayı yalnızca fazla posta alan kutu için de kullanır; ikisini yalnızca metin ayırır.</translation>
    </message>
    <message>
        <source>Gmail says `550-5.2.1 The email account that you tried to reach is disabled` or `is inactive` (`DisabledUser`), Free `blocked due to inactivity`, Titan `Incoming suspended due to abuse`; Yahoo says `554 30 … This mailbox is disabled` without the enhanced code.</source>
        <translation>Gmail `550-5.2.1 The email account that you tried to reach is disabled` veya `is inactive` (`DisabledUser`), Free `blocked due to inactivity`, Titan `Incoming suspended due to abuse` der; Yahoo genişletilmiş kod vermeden `554 30 … This mailbox is disabled` der.</translation>
    </message>
    <message>
        <source>Remove the address from lists; only its owner can have the account opened again by the provider.</source>
        <translation>Adresi listelerden çıkarın; hesabı yeniden açtırmayı sağlayıcıdan yalnızca sahibi isteyebilir.</translation>
    </message>
    <message>
        <source>Gmail answers `550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered` (`ReceivingRatePerm`): permanent in number, temporary in kind.</source>
        <translation>Gmail `550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered` (`ReceivingRatePerm`) yanıtını verir: numarası kalıcı, doğası geçicidir.</translation>
    </message>
    <message>
        <source>Keep the address, and send again after some hours, less of it.</source>
        <translation>Adresi silmeyin; birkaç saat sonra, daha az iletiyle yeniden gönderin.</translation>
    </message>
    <message>
        <source>AT&amp;T&apos;s `550 5.2.1 … Addressee unknown` is an address that does not exist, Titan&apos;s `due to partner migration` a mailbox on the move.</source>
        <translation>AT&amp;T&apos;nin `550 5.2.1 … Addressee unknown` yanıtı var olmayan bir adrestir, Titan&apos;ın `due to partner migration` yanıtı ise taşınmakta olan bir posta kutusu.</translation>
    </message>
    <message>
        <source>Drop the first; try the second again some days later.</source>
        <translation>İlkini listeden çıkarın; ikincisini birkaç gün sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A provider that suspends an account says 550 5.2.1; 5.1.1 would tell senders that it never was.</source>
        <translation>Hesabı askıya alan sağlayıcı 550 5.2.1 der; 5.1.1 gönderenlere hesabın hiç var olmadığını söylerdi.</translation>
    </message>
    <message>
        <source>The mailbox is full and the mail has come back. The code is permanent, the state need not be: many servers choose this class so that the author learns of it at once.</source>
        <translation>Posta kutusu doludur ve posta geri dönmüştür. Kod kalıcıdır, durumun öyle olması gerekmez: Birçok sunucu, iletiyi yazan hemen öğrensin diye bu sınıfı seçer.</translation>
    </message>
    <message>
        <source>Gmail says `552-5.2.2 The recipient&apos;s inbox is out of storage space and inactive` (`OverQuotaPerm`): full, and nobody reads it.</source>
        <translation>Gmail `552-5.2.2 The recipient&apos;s inbox is out of storage space and inactive` (`OverQuotaPerm`) der: Kutu doludur ve kimse okumuyordur.</translation>
    </message>
    <message>
        <source>Treat the address as gone and take it off lists.</source>
        <translation>Adresi terk edilmiş sayın ve listelerden çıkarın.</translation>
    </message>
    <message>
        <source>Exchange bounces with `554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException`, Apple with `552 5.2.2 … user is over quota`, Yandex with `Mailbox size limit exceeded`.</source>
        <translation>Exchange `554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException`, Apple `552 5.2.2 … user is over quota`, Yandex `Mailbox size limit exceeded` ile geri çevirir.</translation>
    </message>
    <message>
        <source>Ask the recipient to make room, then send again; repeated over weeks, drop the address.</source>
        <translation>Alıcıdan yer açmasını isteyip yeniden gönderin; haftalarca sürerse adresi listeden çıkarın.</translation>
    </message>
    <message>
        <source>Exchange Online sends `5.2.2 Submission quota exceeded` to its own user: the account has sent too much, and no mailbox is full.</source>
        <translation>Exchange Online kendi kullanıcısına `5.2.2 Submission quota exceeded` gönderir: Hesap çok fazla ileti göndermiştir, dolu bir posta kutusu yoktur.</translation>
    </message>
    <message>
        <source>Wait until the quota renews, send bulk mail through a service made for it, and make sure that the account was not taken over.</source>
        <translation>Kotanın yenilenmesini bekleyin, toplu postayı bunun için yapılmış bir hizmetle gönderin ve hesabın ele geçirilmediğinden emin olun.</translation>
    </message>
    <message>
        <source>Postfix bounces with `dsn=5.2.2` and `File too large` or `Disk quota exceeded`: the mbox file reached `mailbox_size_limit` (`virtual_mailbox_limit`), 51200000 bytes by default, or the quota of the file system.</source>
        <translation>Postfix iletiyi `File too large` veya `Disk quota exceeded` ile `dsn=5.2.2` olarak geri çevirir: mbox dosyası `mailbox_size_limit` (`virtual_mailbox_limit`) sınırına, varsayılan 51200000 bayta ya da dosya sisteminin kotasına ulaşmıştır.</translation>
    </message>
    <message>
        <source>`postconf mailbox_size_limit virtual_mailbox_limit`</source>
        <translation>`postconf mailbox_size_limit virtual_mailbox_limit`</translation>
    </message>
    <message>
        <source>Raise the limit or move to Maildir, to which `mailbox_size_limit` does not apply as a whole.</source>
        <translation>Sınırı yükseltin ya da `mailbox_size_limit` sınırının kutunun tümüne uygulanmadığı Maildir biçimine geçin.</translation>
    </message>
    <message>
        <source>552 5.2.2 returns the mail at once; 452 4.2.2 gives the recipient days to make room.</source>
        <translation>552 5.2.2 postayı hemen geri döndürür; 452 4.2.2 alıcıya yer açması için günler tanır.</translation>
    </message>
    <message>
        <source>Message length exceeds administrative limit</source>
        <translation>İleti uzunluğu yönetimsel sınırı aşıyor</translation>
    </message>
    <message>
        <source>MAIL FROM, final dot or delivery</source>
        <translation>MAIL FROM, son nokta veya teslim</translation>
    </message>
    <message>
        <source>The message is larger than this one mailbox may receive, though the system would take it. RFC 3463 keeps 5.3.4 for the limit of the whole system; Sendmail and, in older replies, Gmail do not make the difference.</source>
        <translation>İleti, sistem kabul edecek olsa da bu posta kutusunun alabileceğinden büyüktür. RFC 3463, bütün sistemin sınırı için 5.3.4&apos;ü ayırır; Sendmail ve eski yanıtlarında Gmail bu ayrımı yapmaz.</translation>
    </message>
    <message>
        <source>Exchange bounces with `5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient`: the limit set for that mailbox or group.</source>
        <translation>Exchange `5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient` ile geri çevirir: o posta kutusu veya grup için konmuş sınırdır.</translation>
    </message>
    <message>
        <source>`Get-Mailbox jane@example.com | fl MaxReceiveSize`</source>
        <translation>`Get-Mailbox jane@example.com | fl MaxReceiveSize`</translation>
    </message>
    <message>
        <source>Send a link instead of the attachment. In base64 an attachment grows by a good third, so a limit of 10 MB holds about 7 MB.</source>
        <translation>Ek yerine bağlantı gönderin. Ek, base64 ile üçte birden fazla büyür; 10 MB&apos;lık sınıra yaklaşık 7 MB sığar.</translation>
    </message>
    <message>
        <source>The recipient&apos;s admin can raise the mailbox&apos;s limit.</source>
        <translation>Alıcının yöneticisi posta kutusunun sınırını yükseltebilir.</translation>
    </message>
    <message>
        <source>Sendmail answers `552 5.2.3 … Message size exceeds fixed maximum message size`: its limit for all mail (`MaxMessageSize`).</source>
        <translation>Sendmail `552 5.2.3 … Message size exceeds fixed maximum message size` yanıtını verir: bütün postalar için geçerli sınırıdır (`MaxMessageSize`).</translation>
    </message>
    <message>
        <source>Read it as 5.3.4: make the message smaller.</source>
        <translation>5.3.4 gibi okuyun: iletiyi küçültün.</translation>
    </message>
    <message>
        <source>Postfix&apos;s `pipe` bounces with `dsn=5.2.3` and `message too large`: the `size=` limit of that transport in `master.cf`.</source>
        <translation>Postfix&apos;in `pipe` programı `message too large` ile `dsn=5.2.3` olarak geri çevirir: o taşıyıcının `master.cf` içindeki `size=` sınırıdır.</translation>
    </message>
    <message>
        <source>Raise or remove `size=` on the receiving machine.</source>
        <translation>Alan makinede `size=` değerini yükseltin veya kaldırın.</translation>
    </message>
    <message>
        <source>Zoho&apos;s `554 5.2.3 MailPolicy violation` is a rule of the customer; size need not be the reason.</source>
        <translation>Zoho&apos;nun `554 5.2.3 MailPolicy violation` yanıtı müşterinin bir kuralıdır; nedenin boyut olması gerekmez.</translation>
    </message>
    <message>
        <source>Ask the recipient which rule it was.</source>
        <translation>Alıcıya hangi kural olduğunu sorun.</translation>
    </message>
    <message>
        <source>5.2.3 speaks of one mailbox, 5.3.4 of the server.</source>
        <translation>5.2.3 tek bir posta kutusundan, 5.3.4 sunucudan söz eder.</translation>
    </message>
    <message>
        <source>message too large for recipient</source>
        <translation>ileti alıcı için çok büyük</translation>
    </message>
    <message>
        <source>attachment too big</source>
        <translation>ek çok büyük</translation>
    </message>
    <message>
        <source>The address is a list that cannot be expanded at all: its definition is broken or it has no valid member.</source>
        <translation>Adres, hiç genişletilemeyen bir listedir: Tanımı bozuktur ya da geçerli üyesi yoktur.</translation>
    </message>
    <message>
        <source>A distribution group has lost its members, or its include file is missing.</source>
        <translation>Bir dağıtım grubu üyelerini yitirmiştir ya da üyelerin tutulduğu dosya eksiktir.</translation>
    </message>
    <message>
        <source>Tell the list&apos;s owner; write to the people themselves meanwhile.</source>
        <translation>Liste sahibine bildirin; bu arada kişilere doğrudan yazın.</translation>
    </message>
    <message>
        <source>5.2.4 is for a list that is broken for good; one closed to the sender is 5.7.2.</source>
        <translation>5.2.4 kalıcı olarak bozuk liste içindir; gönderene kapalı listenin kodu 5.7.2&apos;dir.</translation>
    </message>
    <message>
        <source>RCPT TO, final dot or delivery</source>
        <translation>RCPT TO, son nokta veya teslim</translation>
    </message>
    <message>
        <source>The receiving system failed in a way that it considers final, or it borrowed the number for a block.</source>
        <translation>Alan sistem, kendisinin kesin saydığı bir biçimde başarısız olmuştur ya da numarayı bir engelleme için ödünç almıştır.</translation>
    </message>
    <message>
        <source>Postfix&apos;s `pipe` or `local` bounces with `dsn=5.3.0` and `Command time limit exceeded` or the output of a program that ended with an unknown status, 1 or 127 for example.</source>
        <translation>Postfix&apos;in `pipe` veya `local` programı, `Command time limit exceeded` ya da bilinmeyen bir durumla (örneğin 1 veya 127) biten programın çıktısıyla iletiyi `dsn=5.3.0` olarak geri çevirir.</translation>
    </message>
    <message>
        <source>Make the program end with 75 for faults that pass, so that mail waits instead of bouncing; `command_time_limit` is 1000 seconds by default.</source>
        <translation>Geçici sorunlarda programın 75 ile bitmesini sağlayın ki posta geri dönmek yerine beklesin; `command_time_limit` varsayılan olarak 1000 saniyedir.</translation>
    </message>
    <message>
        <source>AT&amp;T answers `553 5.3.0 … DNSBL:ATTRBL`, or `DNSBL:RBL`: the sending IP address is blocked.</source>
        <translation>AT&amp;T `553 5.3.0 … DNSBL:ATTRBL` veya `DNSBL:RBL` yanıtını verir: Gönderen IP adresi engellidir.</translation>
    </message>
    <message>
        <source>Write to the address that the reply names and ask for removal.</source>
        <translation>Yanıtta adı geçen adrese yazıp engelin kaldırılmasını isteyin.</translation>
    </message>
    <message>
        <source>Exchange Server bounces with `5.3.0` and `too many related errors`: the message crashed the transport service several times and went to the poison queue.</source>
        <translation>Exchange Server `too many related errors` ile `5.3.0` olarak geri çevirir: İleti taşıma hizmetini birkaç kez çökertmiş ve zehirli ileti kuyruğuna alınmıştır.</translation>
    </message>
    <message>
        <source>As admin, inspect it in the poison queue; as sender, send the content anew.</source>
        <translation>Yöneticiyseniz iletiyi zehirli kuyrukta inceleyin; gönderen taraftaysanız içeriği yeniden gönderin.</translation>
    </message>
    <message>
        <source>Prefer 4.3.0 to 5.3.0 for faults of your own: a retry costs nothing, a bounce costs mail.</source>
        <translation>Kendi arızalarınız için 5.3.0 yerine 4.3.0&apos;ı yeğleyin: Yeniden denemek bir şeye mal olmaz, geri dönen ileti postaya mal olur.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>This host takes no mail at all, or none from you. RFC 7504 pairs it with 521 for hosts that never do.</source>
        <translation>Bu sunucu ya hiç posta almaz ya da sizden almaz. RFC 7504, hiç posta almayan sunucular için onu 521 ile eşleştirir.</translation>
    </message>
    <message>
        <source>Postfix&apos;s postscreen answers `521 5.3.2 Service currently unavailable` and hangs up: the client&apos;s address stands in its access list (log: `DENYLISTED`, before 3.6 `BLACKLISTED`) with `postscreen_denylist_action = drop`; with `enforce` it is 550.</source>
        <translation>Postfix&apos;in postscreen programı `521 5.3.2 Service currently unavailable` deyip bağlantıyı keser: İstemcinin adresi erişim listesindedir (günlükte `DENYLISTED`, 3.6 öncesinde `BLACKLISTED`) ve `postscreen_denylist_action = drop` ayarlıdır; `enforce` ile yanıt 550 olur.</translation>
    </message>
    <message>
        <source>Ask the receiving admin by another way to take the address off `postscreen_access_list`.</source>
        <translation>Alan tarafın yöneticisinden başka bir yoldan, adresi `postscreen_access_list` içinden çıkarmasını isteyin.</translation>
    </message>
    <message>
        <source>The name has no MX record, and the mail went to the web server behind its address record, which refuses everything.</source>
        <translation>Adın MX kaydı yoktur; posta, adres kaydındaki web sunucusuna gitmiştir ve o her şeyi reddeder.</translation>
    </message>
    <message>
        <source>Correct the domain; its owner should publish an MX record or a null MX.</source>
        <translation>Alan adını düzeltin; sahibi MX kaydı veya boş MX yayımlamalıdır.</translation>
    </message>
    <message>
        <source>A host that never takes mail greets with 521 5.3.2; a client refused by policy gets 5.7.1.</source>
        <translation>Hiç posta almayan sunucu 521 5.3.2 ile karşılar; ilke gereği reddedilen istemciye 5.7.1 verilir.</translation>
    </message>
    <message>
        <source>The destination cannot do what the message or command requires.</source>
        <translation>Hedef, iletinin veya komutun gerektirdiğini yapamaz.</translation>
    </message>
    <message>
        <source>Exchange answers `500 5.3.3 Unrecognized command`, where others say 5.5.1 or 5.5.2: a typing error in a manual session (Telnet has no Backspace there), a command that this connector does not offer, or a firewall that mangles commands.</source>
        <translation>Exchange, başkalarının 5.5.1 veya 5.5.2 dediği yerde `500 5.3.3 Unrecognized command` yanıtını verir: Elle açılan oturumda yazım hatası yapılmıştır (Telnet&apos;te geri silme işlemez), bağlayıcı (connector) bu komutu sunmuyordur ya da bir güvenlik duvarı komutları bozuyordur.</translation>
    </message>
    <message>
        <source>Compare the command with the EHLO reply: what that does not list the client must not send, or it reached the wrong receive connector. If the reply is full of X, switch SMTP inspection off on the firewall (`fixup`, ESMTP inspection).</source>
        <translation>Komutu EHLO yanıtıyla karşılaştırın: İstemci orada listelenmeyeni göndermemelidir ya da yanlış alma bağlayıcısına ulaşmıştır. Yanıt X harfleriyle doluysa güvenlik duvarındaki SMTP incelemesini (`fixup`, ESMTP inspection) kapatın.</translation>
    </message>
    <message>
        <source>For an unknown command 500 with 5.5.1 or 5.5.2 is usual.</source>
        <translation>Bilinmeyen komut için 500 ile 5.5.1 veya 5.5.2 olağandır.</translation>
    </message>
    <message>
        <source>Message too big for system</source>
        <translation>İleti sistem için çok büyük</translation>
    </message>
    <message>
        <source>The message is larger than the server takes from anybody. With the SIZE extension the refusal comes at MAIL FROM, before anything is transferred.</source>
        <translation>İleti, sunucunun herhangi birinden aldığından büyüktür. SIZE uzantısıyla ret, hiçbir şey aktarılmadan MAIL FROM aşamasında gelir.</translation>
    </message>
    <message>
        <source>Postfix answers `552 5.3.4 Message size exceeds fixed limit`: `message_size_limit`, 10240000 bytes by default, which leaves an attachment about 7 MB.</source>
        <translation>Postfix `552 5.3.4 Message size exceeds fixed limit` yanıtını verir: `message_size_limit` varsayılan olarak 10240000 bayttır ve eke yaklaşık 7 MB bırakır.</translation>
    </message>
    <message>
        <source>`postconf message_size_limit mailbox_size_limit virtual_mailbox_limit`</source>
        <translation>`postconf message_size_limit mailbox_size_limit virtual_mailbox_limit`</translation>
    </message>
    <message>
        <source>As the author, send a link or split the attachments.</source>
        <translation>İletiyi yazan sizseniz bağlantı gönderin ya da ekleri bölün.</translation>
    </message>
    <message>
        <source>As the admin, raise `message_size_limit`, and `mailbox_size_limit` and `virtual_mailbox_limit` with it: Postfix does not deliver when they are smaller.</source>
        <translation>Yöneticiyseniz `message_size_limit` ile birlikte `mailbox_size_limit` ve `virtual_mailbox_limit` değerlerini de yükseltin: Bunlar daha küçükse Postfix teslim yapmaz.</translation>
    </message>
    <message>
        <source>Your own Postfix logs `dsn=5.3.4 … message size … exceeds size limit … of server`: it compared the message with the SIZE that the other side announced, and did not even try.</source>
        <translation>Kendi Postfix sunucunuz `dsn=5.3.4 … message size … exceeds size limit … of server` yazar: İletiyi karşı tarafın bildirdiği SIZE değeriyle karşılaştırmış, denememiştir bile.</translation>
    </message>
    <message>
        <source>Keep below the number in the line; the limit is the receiver&apos;s.</source>
        <translation>Satırdaki sayının altında kalın; sınır alan tarafındır.</translation>
    </message>
    <message>
        <source>Gmail says `552-5.3.4 Your message exceeded Google&apos;s message size limits`; the same number also stands for too many attachments and for headers that are too large.</source>
        <translation>Gmail `552-5.3.4 Your message exceeded Google&apos;s message size limits` der; aynı numara fazla sayıda ek ve fazla büyük başlıklar için de kullanılır.</translation>
    </message>
    <message>
        <source>Read which limit the text names. Headers grow through long recipient lists and through forwarding in circles.</source>
        <translation>Metnin hangi sınırı söylediğini okuyun. Başlıklar, uzun alıcı listeleriyle ve dönüp duran yönlendirmelerle büyür.</translation>
    </message>
    <message>
        <source>Exchange says `552 5.3.4 Message size exceeds fixed maximum message size`: the limit of a connector, of the organization or of the mailbox, the smallest of which counts.</source>
        <translation>Exchange `552 5.3.4 Message size exceeds fixed maximum message size` der: bağlayıcının, kuruluşun veya posta kutusunun sınırıdır; en küçüğü geçerlidir.</translation>
    </message>
    <message>
        <source>`Get-TransportConfig | fl Max*Size; Get-ReceiveConnector | fl Name,MaxMessageSize`</source>
        <translation>`Get-TransportConfig | fl Max*Size; Get-ReceiveConnector | fl Name,MaxMessageSize`</translation>
    </message>
    <message>
        <source>Compare the three and raise the smallest.</source>
        <translation>Üçünü karşılaştırın ve en küçüğünü yükseltin.</translation>
    </message>
    <message>
        <source>Exim says `552 Message size exceeds maximum permitted` without an enhanced code (`message_size_limit`, 50M by default).</source>
        <translation>Exim genişletilmiş kod vermeden `552 Message size exceeds maximum permitted` der (`message_size_limit`, varsayılan 50M).</translation>
    </message>
    <message>
        <source>`exim -bP message_size_limit`</source>
        <translation>`exim -bP message_size_limit`</translation>
    </message>
    <message>
        <source>Keep below the limit, or raise it on the server.</source>
        <translation>Sınırın altında kalın ya da sunucuda yükseltin.</translation>
    </message>
    <message>
        <source>5.3.4 states a limit of the system; announce it with SIZE, and clients will not send in vain.</source>
        <translation>5.3.4 sistemin sınırını bildirir; sınırı SIZE ile duyurursanız istemciler boşuna göndermez.</translation>
    </message>
    <message>
        <source>message size exceeds fixed limit</source>
        <translation>ileti boyutu sınırı aşıyor</translation>
    </message>
    <message>
        <source>attachment too large</source>
        <translation>ek çok büyük</translation>
    </message>
    <message>
        <source>message_size_limit</source>
        <translation>message_size_limit</translation>
    </message>
    <message>
        <source>The mail was returned because of a wrong setting on the server that reports it.</source>
        <translation>Posta, bunu bildiren sunucudaki yanlış bir ayar yüzünden geri döndürülmüştür.</translation>
    </message>
    <message>
        <source>Sendmail bounces with `553 5.3.5 … config error: mail loops back to me (MX problem?)` and `554 5.3.5 Local configuration error`: the MX of the domain points to this machine, which does not know the domain as its own.</source>
        <translation>Sendmail `553 5.3.5 … config error: mail loops back to me (MX problem?)` ve `554 5.3.5 Local configuration error` ile geri çevirir: Alan adının MX kaydı bu makineyi gösterir, ama makine alan adını kendisinin saymıyordur.</translation>
    </message>
    <message>
        <source>Add the domain to `/etc/mail/local-host-names`, or correct the MX record.</source>
        <translation>Alan adını `/etc/mail/local-host-names` dosyasına ekleyin ya da MX kaydını düzeltin.</translation>
    </message>
    <message>
        <source>A delivery program ended with exit status 78 (`EX_CONFIG`), in Sendmail also 72: Postfix reports `local configuration error`.</source>
        <translation>Bir teslim programı 78 çıkış durumuyla (`EX_CONFIG`), Sendmail&apos;de 72 ile de sona ermiştir: Postfix `local configuration error` bildirir.</translation>
    </message>
    <message>
        <source>Correct the configuration of that program, procmail or maildrop for example.</source>
        <translation>O programın, örneğin procmail veya maildrop&apos;un, yapılandırmasını düzeltin.</translation>
    </message>
    <message>
        <source>5.3.5 returns mail for a fault of your own; 4.3.5 is kinder.</source>
        <translation>5.3.5 kendi hatanız için posta geri döndürür; 4.3.5 daha yerindedir.</translation>
    </message>
    <message>
        <source>Final dot or delivery</source>
        <translation>Son nokta veya teslim</translation>
    </message>
    <message>
        <source>The way is blocked for good. The usual one is a loop that Postfix reports under this number.</source>
        <translation>Yol kalıcı olarak kapalıdır. En olağanı, Postfix&apos;in bu numarayla bildirdiği bir döngüdür.</translation>
    </message>
    <message>
        <source>Postfix answers `554 5.4.0 Error: too many hops`: the message carries more Received headers than `hopcount_limit`, 50 by default.</source>
        <translation>Postfix `554 5.4.0 Error: too many hops` yanıtını verir: İletideki Received başlıkları `hopcount_limit` değerini, varsayılan 50&apos;yi aşmıştır.</translation>
    </message>
    <message>
        <source>Read the Received headers from the bottom: two names that alternate form the loop. Break it at the forwarding or `transport_maps` of one of them; see 5.4.6.</source>
        <translation>Received başlıklarını alttan yukarı okuyun: Birbirini izleyip duran iki ad döngüyü oluşturur. Birinin yönlendirmesinde veya `transport_maps` ayarında döngüyü kırın; 5.4.6&apos;ya bakın.</translation>
    </message>
    <message>
        <source>Report a loop as 5.4.6 and a missing route as 5.4.4.</source>
        <translation>Döngüyü 5.4.6, eksik rotayı 5.4.4 ile bildirin.</translation>
    </message>
    <message>
        <source>RFC 3463 knows no permanent form of it. What people meet is Microsoft&apos;s: Exchange Online turns unknown recipients away at its edge with 550 5.4.1 and the words access denied.</source>
        <translation>RFC 3463&apos;te kalıcı biçimi yoktur. Karşılaşılan Microsoft&apos;unkidir: Exchange Online, bilinmeyen alıcıları daha girişte 550 5.4.1 ve erişim reddedildi sözleriyle geri çevirir.</translation>
    </message>
    <message>
        <source>With `Relay Access Denied` the same number means that Exchange Online does not feel responsible for the domain.</source>
        <translation>`Relay Access Denied` ile aynı numara, Exchange Online&apos;ın kendisini alan adından sorumlu saymadığı anlamına gelir.</translation>
    </message>
    <message>
        <source>`550 5.4.1 Recipient address rejected: Access denied. AS(201806281)`, or `All recipient addresses rejected: Access denied`: the address does not exist in that organization (directory-based edge blocking).</source>
        <translation>`550 5.4.1 Recipient address rejected: Access denied. AS(201806281)` veya `All recipient addresses rejected: Access denied`: Adres o kuruluşta yoktur (dizin tabanlı kenar engelleme).</translation>
    </message>
    <message>
        <source>`Get-AcceptedDomain; Get-Recipient jane@example.com`</source>
        <translation>`Get-AcceptedDomain; Get-Recipient jane@example.com`</translation>
    </message>
    <message>
        <source>As the sender, correct the address; treat it as 5.1.1.</source>
        <translation>Gönderen taraftaysanız adresi düzeltin; yanıtı 5.1.1 sayın.</translation>
    </message>
    <message>
        <source>As the receiving admin, if the recipient exists: has the mailbox or mail-enabled public folder been synchronized to Exchange Online? A domain that is only partly there must be an internal relay domain, which turns the blocking off.</source>
        <translation>Alan tarafın yöneticisiyseniz ve alıcı varsa: Posta kutusu veya posta etkinleştirilmiş ortak klasör Exchange Online&apos;a eşitlenmiş mi? Yalnızca bir bölümü orada olan alan adı, iç aktarma alan adı olmalıdır; bu, engellemeyi kapatır.</translation>
    </message>
    <message>
        <source>`550 5.4.1 … Relay Access Denied` from Exchange Online: the MX points to Microsoft, but the domain is not an accepted domain of any organization there, or its tenant has moved.</source>
        <translation>Exchange Online&apos;dan `550 5.4.1 … Relay Access Denied`: MX kaydı Microsoft&apos;u gösterir ama alan adı orada hiçbir kuruluşun kabul edilen alan adı değildir ya da kiracı taşınmıştır.</translation>
    </message>
    <message>
        <source>`dig +short MX example.com`</source>
        <translation>`dig +short MX example.com`</translation>
    </message>
    <message>
        <source>Verify the domain in the Microsoft 365 admin center, or correct the MX record.</source>
        <translation>Alan adını Microsoft 365 yönetim merkezinde doğrulayın ya da MX kaydını düzeltin.</translation>
    </message>
    <message>
        <source>Barracuda passes the first on as `550 5.4.1` with `cuda_nsu`. Zoho&apos;s `541 5.4.1 Mail rejected by destination domain` is a filter rule of the customer.</source>
        <translation>Barracuda ilkini `cuda_nsu` ile `550 5.4.1` olarak iletir. Zoho&apos;nun `541 5.4.1 Mail rejected by destination domain` yanıtı müşterinin filtre kuralıdır.</translation>
    </message>
    <message>
        <source>Check the address, then ask the recipient by another way.</source>
        <translation>Adresi kontrol edin, sonra alıcıya başka bir yoldan sorun.</translation>
    </message>
    <message>
        <source>An unknown recipient is 5.1.1 by the standard, a domain not served here 5.7.1; do not imitate 5.4.1.</source>
        <translation>Standarda göre bilinmeyen alıcının kodu 5.1.1, hizmet verilmeyen alan adınınki 5.7.1&apos;dir; 5.4.1&apos;i taklit etmeyin.</translation>
    </message>
    <message>
        <source>The directory failed, and the sending server does not expect that to change.</source>
        <translation>Dizin başarısız olmuştur ve gönderen sunucu bunun değişmesini beklemez.</translation>
    </message>
    <message>
        <source>Postfix bounces with `dsn=5.4.3 … Name service error`: the name server answered with a lasting error such as REFUSED or FORMERR.</source>
        <translation>Postfix `dsn=5.4.3 … Name service error` ile geri çevirir: Ad sunucusu REFUSED veya FORMERR gibi kalıcı bir hatayla yanıt vermiştir.</translation>
    </message>
    <message>
        <source>`dig @127.0.0.1 MX example.org`</source>
        <translation>`dig @127.0.0.1 MX example.org`</translation>
    </message>
    <message>
        <source>Ask the same name server with `dig`; your resolver must be allowed to use it, and the zone must be loaded there.</source>
        <translation>Aynı ad sunucusunu `dig` ile sorgulayın; çözümleyicinizin onu kullanma izni olmalı, bölge de orada yüklü olmalıdır.</translation>
    </message>
    <message>
        <source>RFC 3463 calls X.4.3 useful only as a transient error.</source>
        <translation>RFC 3463, X.4.3&apos;ü yalnızca geçici hata olarak kullanışlı sayar.</translation>
    </message>
    <message>
        <source>There is no way to that domain: DNS says that it does not exist or has no usable mail host.</source>
        <translation>O alan adına giden yol yoktur: DNS, adın var olmadığını ya da kullanılabilir posta sunucusu bulunmadığını söylüyordur.</translation>
    </message>
    <message>
        <source>Postfix bounces with `dsn=5.4.4 … Host or domain name not found. Name service error for name=… type=AAAA: Host not found`: the domain is misspelt or expired, or it has neither MX nor address record.</source>
        <translation>Postfix `dsn=5.4.4 … Host or domain name not found. Name service error for name=… type=AAAA: Host not found` ile geri çevirir: Alan adı yanlış yazılmıştır, süresi dolmuştur ya da ne MX ne adres kaydı vardır.</translation>
    </message>
    <message>
        <source>`dig MX example.org; whois example.org`</source>
        <translation>`dig MX example.org; whois example.org`</translation>
    </message>
    <message>
        <source>Correct the domain and send again. `type=AAAA` is only the last record that was asked for; IPv6 is not the problem.</source>
        <translation>Alan adını düzeltip yeniden gönderin. `type=AAAA` yalnızca en son sorulan kayıttır; sorun IPv6 değildir.</translation>
    </message>
    <message>
        <source>The same line about your own smart host: `relayhost` or `transport_maps` names a host with a typing error, or one that only another DNS view knows.</source>
        <translation>Aynı satır kendi aktarma sunucunuz içindir: `relayhost` veya `transport_maps` içindeki makine adı yanlış yazılmıştır ya da yalnızca başka bir DNS görünümünde vardır.</translation>
    </message>
    <message>
        <source>`postconf relayhost transport_maps`</source>
        <translation>`postconf relayhost transport_maps`</translation>
    </message>
    <message>
        <source>Correct the name, and write it in brackets, `relayhost = [smtp.example.com]:587`: they skip the MX look-up.</source>
        <translation>Adı düzeltin ve köşeli ayraç içinde yazın, `relayhost = [smtp.example.com]:587`: Köşeli ayraç MX sorgusunu atlatır.</translation>
    </message>
    <message>
        <source>Exchange bounces with `5.4.4 SMTPSEND.DNS.NonExistentDomain`, Exchange Online with `5.4.310 … DNS domain … does not exist`; Exim says `Unrouteable address` or `all relevant MX records point to non-existent hosts` without a code.</source>
        <translation>Exchange `5.4.4 SMTPSEND.DNS.NonExistentDomain`, Exchange Online `5.4.310 … DNS domain … does not exist` ile geri çevirir; Exim kod vermeden `Unrouteable address` veya `all relevant MX records point to non-existent hosts` der.</translation>
    </message>
    <message>
        <source>Same remedy: the domain must be right and have mail records.</source>
        <translation>Çare aynıdır: Alan adı doğru olmalı ve posta kayıtları bulunmalıdır.</translation>
    </message>
    <message>
        <source>5.4.4 is the sending server&apos;s word for a failed route; a server asked about such a recipient answers 5.1.2.</source>
        <translation>5.4.4, gönderen sunucunun bulunamayan rota için kullandığı koddur; böyle bir alıcıyı reddeden sunucu 5.1.2 der.</translation>
    </message>
    <message>
        <source>RFC 3463 has no permanent congestion. Gmail uses the number for the sending limit of its own accounts.</source>
        <translation>RFC 3463&apos;te kalıcı yoğunluk yoktur. Gmail bu numarayı kendi hesaplarının gönderim sınırı için kullanır.</translation>
    </message>
    <message>
        <source>Gmail answers its own user with `550-5.4.5 Daily user sending limit exceeded`, a Workspace relay with `550 5.4.5 Daily SMTP relay limit exceeded`.</source>
        <translation>Gmail kendi kullanıcısına `550-5.4.5 Daily user sending limit exceeded`, Workspace aktarmasına `550 5.4.5 Daily SMTP relay limit exceeded` yanıtını verir.</translation>
    </message>
    <message>
        <source>Admin console, Reporting, Email log search</source>
        <translation>Yönetici konsolu, Raporlama, E-posta günlüğü araması</translation>
    </message>
    <message>
        <source>Wait up to 24 hours; move bulk mail to a service made for it, and change the password if you did not send that much.</source>
        <translation>24 saate kadar bekleyin; toplu postayı bunun için yapılmış bir hizmete taşıyın; bu kadar posta göndermediyseniz parolayı değiştirin.</translation>
    </message>
    <message>
        <source>A quota that renews is better said with 4.7.1 or 4.2.1 than with a permanent code.</source>
        <translation>Yenilenen bir kota, kalıcı kodla değil 4.7.1 veya 4.2.1 ile daha iyi anlatılır.</translation>
    </message>
    <message>
        <source>Delivery or final dot</source>
        <translation>Teslim veya son nokta</translation>
    </message>
    <message>
        <source>The mail goes in a circle: two servers, or a forwarding and its target, send it to each other.</source>
        <translation>Posta dönüp duruyordur: İki sunucu ya da bir yönlendirme ile hedefi onu birbirine gönderiyordur.</translation>
    </message>
    <message>
        <source>Postfix bounces with `dsn=5.4.6 … mail for example.com loops back to myself`: this machine is the best MX of the domain and does not count the domain among its own.</source>
        <translation>Postfix `dsn=5.4.6 … mail for example.com loops back to myself` ile geri çevirir: Bu makine alan adının en öncelikli MX&apos;idir ama alan adını kendininkilerden saymıyordur.</translation>
    </message>
    <message>
        <source>`postconf mydestination virtual_mailbox_domains relay_domains proxy_interfaces`</source>
        <translation>`postconf mydestination virtual_mailbox_domains relay_domains proxy_interfaces`</translation>
    </message>
    <message>
        <source>Add the domain to `mydestination`, `virtual_mailbox_domains` or `relay_domains` (with a `transport_maps` entry), one of them only; on a machine behind NAT set `proxy_interfaces`.</source>
        <translation>Alan adını `mydestination`, `virtual_mailbox_domains` veya (`transport_maps` kaydıyla) `relay_domains` ayarlarından yalnızca birine ekleyin; NAT arkasındaki makinede `proxy_interfaces` ayarlayın.</translation>
    </message>
    <message>
        <source>Postfix bounces with `dsn=5.4.6 … mail forwarding loop for jane@example.com`: the message already has a `Delivered-To` header with this address, because a forwarding target sends it back.</source>
        <translation>Postfix `dsn=5.4.6 … mail forwarding loop for jane@example.com` ile geri çevirir: Yönlendirme hedefi iletiyi geri gönderdiği için iletide bu adresle bir `Delivered-To` başlığı zaten vardır.</translation>
    </message>
    <message>
        <source>`postalias -q jane /etc/aliases; cat ~jane/.forward`</source>
        <translation>`postalias -q jane /etc/aliases; cat ~jane/.forward`</translation>
    </message>
    <message>
        <source>Remove one of the two forwardings. A script that resends mail must drop the old `Delivered-To`.</source>
        <translation>İki yönlendirmeden birini kaldırın. Postayı yeniden gönderen betik eski `Delivered-To` başlığını silmelidir.</translation>
    </message>
    <message>
        <source>Exchange Online says `5.4.14 Hop count exceeded - possible mail loop`, an on-premises Exchange `5.4.6`: a hybrid domain is authoritative on neither side or relayed by both, or a connector sends back what it got.</source>
        <translation>Exchange Online `5.4.14 Hop count exceeded - possible mail loop`, şirket içi Exchange `5.4.6` der: Karma kurulumdaki alan adında iki taraf da yetkili değildir veya ikisi de aktarıyordur ya da bir bağlayıcı aldığını geri gönderiyordur.</translation>
    </message>
    <message>
        <source>`Get-AcceptedDomain; Get-OutboundConnector`</source>
        <translation>`Get-AcceptedDomain; Get-OutboundConnector`</translation>
    </message>
    <message>
        <source>Make the domain authoritative where its mailboxes end, and check that the recipient has a mailbox or a target address on one side.</source>
        <translation>Alan adını posta kutularının bulunduğu tarafta yetkili yapın; alıcının bir tarafta posta kutusu veya hedef adresi olduğunu doğrulayın.</translation>
    </message>
    <message>
        <source>Exim reports `lowest numbered MX record points to local host`; Sendmail says 5.3.5 instead.</source>
        <translation>Exim `lowest numbered MX record points to local host` bildirir; Sendmail bunun yerine 5.3.5 der.</translation>
    </message>
    <message>
        <source>`exim -bt jane@example.com`</source>
        <translation>`exim -bt jane@example.com`</translation>
    </message>
    <message>
        <source>In cPanel and the like, set the domain to local or remote delivery as it really is.</source>
        <translation>cPanel ve benzerlerinde alan adının teslimini gerçekte olduğu gibi yerel veya uzak olarak ayarlayın.</translation>
    </message>
    <message>
        <source>Titan reuses the number: `550 5.4.6 … Recipient Quota Exceeded` is a limit on what the recipient may receive in an hour or a day.</source>
        <translation>Titan numarayı başka şey için kullanır: `550 5.4.6 … Recipient Quota Exceeded`, alıcının bir saatte veya günde alabileceği postanın sınırıdır.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Daha sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>A server that finds a loop for good says 5.4.6; Postfix counts hops under 5.4.0.</source>
        <translation>Döngüyü kesinleşmiş sayan sunucu 5.4.6 der; Postfix durak sayısını 5.4.0 altında bildirir.</translation>
    </message>
    <message>
        <source>The sending side has given up: the message stayed in the queue for its whole lifetime, five days by default in Postfix; RFC 5321 asks for at least four to five.</source>
        <translation>Gönderen taraf vazgeçmiştir: İleti, kuyruktaki ömrü (Postfix&apos;te varsayılan olarak beş gün) boyunca beklemiştir; RFC 5321 en az dört beş gün ister.</translation>
    </message>
    <message>
        <source>A bounce with `Status: 5.4.7` or Postfix&apos;s `status=expired, returned to sender`; Exim says `retry timeout exceeded`. The cause stands in the line before or in the quoted reply.</source>
        <translation>`Status: 5.4.7` taşıyan bir geri dönen ileti ya da Postfix&apos;in `status=expired, returned to sender` satırı; Exim `retry timeout exceeded` der. Nedeni önceki satırda veya alıntılanan yanıttadır.</translation>
    </message>
    <message>
        <source>`grep QUEUEID /var/log/mail.log`</source>
        <translation>`grep QUEUEID /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Solve the cause first: no answer is 4.4.1, a broken connection 4.4.2, greylisting or a block 4.7.1. Then send again.</source>
        <translation>Önce nedeni çözün: yanıt yoksa 4.4.1, bağlantı kopuyorsa 4.4.2, gri listeleme veya engelse 4.7.1. Sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Titan reuses the number: `550 5.4.7` with `Recipients Domain` is a receive quota of the recipient&apos;s domain.</source>
        <translation>Titan numarayı başka şey için kullanır: `Recipients Domain` ile `550 5.4.7`, alıcı alan adının alım kotasıdır.</translation>
    </message>
    <message>
        <source>5.4.7 closes a queue entry; quote the last error with it, for that is what the author needs.</source>
        <translation>5.4.7 kuyruk kaydını kapatır; son hatayı da alıntılayın, iletiyi yazana gereken odur.</translation>
    </message>
    <message>
        <source>By the standard a protocol error without a better name. Outlook.com and La Poste put unknown recipients and blocks under it.</source>
        <translation>Standarda göre daha iyi adı olmayan bir protokol hatasıdır. Outlook.com ve La Poste bilinmeyen alıcıları ve engellemeleri de bunun altına koyar.</translation>
    </message>
    <message>
        <source>Outlook.com answers `550 5.5.0 Requested action not taken: mailbox unavailable`: that Hotmail, Live or Outlook address does not exist.</source>
        <translation>Outlook.com `550 5.5.0 Requested action not taken: mailbox unavailable` yanıtını verir: O Hotmail, Live veya Outlook adresi yoktur.</translation>
    </message>
    <message>
        <source>Correct or drop the address, as with 5.1.1.</source>
        <translation>Adresi 5.1.1&apos;de olduğu gibi düzeltin ya da listeden çıkarın.</translation>
    </message>
    <message>
        <source>La Poste answers `550 5.5.0` with a tag: `LPN007_102` a listed address, `LPN004_401` SPF failed, `LPN105_402` login needed, `LPN007_416` unknown recipient, `LPN007_426` blocked account.</source>
        <translation>La Poste bir etiketle `550 5.5.0` yanıtını verir: `LPN007_102` listelenmiş adres, `LPN004_401` başarısız SPF, `LPN105_402` oturum açma gerekli, `LPN007_416` bilinmeyen alıcı, `LPN007_426` engellenmiş hesap.</translation>
    </message>
    <message>
        <source>Act on the tag, not on the code.</source>
        <translation>Koda değil, etikete göre davranın.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=5.5.0` for a reply that it could not make sense of, Sendmail `554 5.5.0 Remote protocol error`: the other server spoke out of turn.</source>
        <translation>Postfix anlam veremediği bir yanıt için `dsn=5.5.0` yazar, Sendmail `554 5.5.0 Remote protocol error` der: Öbür sunucu sırası dışında konuşmuştur.</translation>
    </message>
    <message>
        <source>Watch one session with `swaks` or a packet capture and report it to the other admin.</source>
        <translation>Bir oturumu `swaks` veya paket yakalama ile izleyip karşı tarafın yöneticisine bildirin.</translation>
    </message>
    <message>
        <source>Postfix answers `554 5.5.0 Error: SMTP protocol synchronization`: the client sent the next command without waiting where pipelining is not allowed.</source>
        <translation>Postfix `554 5.5.0 Error: SMTP protocol synchronization` yanıtını verir: İstemci, ardışık göndermeye izin verilmeyen yerde beklemeden sonraki komutu göndermiştir.</translation>
    </message>
    <message>
        <source>Mend the client: wait for each reply.</source>
        <translation>İstemciyi düzeltin: Her yanıtı beklesin.</translation>
    </message>
    <message>
        <source>5.5.0 is for protocol errors that 5.5.1 to 5.5.6 do not describe.</source>
        <translation>5.5.0, 5.5.1–5.5.6&apos;nın anlatmadığı protokol hataları içindir.</translation>
    </message>
    <message>
        <source>Invalid command</source>
        <translation>Geçersiz komut</translation>
    </message>
    <message>
        <source>The command is known but came at the wrong moment, or the server does not offer it.</source>
        <translation>Komut bilinir ama yanlış anda gelmiştir ya da sunucu onu sunmuyordur.</translation>
    </message>
    <message>
        <source>Postfix says `503 5.5.1 Error: need MAIL command`, `need RCPT command` or `send HELO/EHLO first`; Gmail `503-5.5.1 Bad sequence of commands`: a script goes on after an earlier command was refused.</source>
        <translation>Postfix `503 5.5.1 Error: need MAIL command`, `need RCPT command` veya `send HELO/EHLO first`, Gmail `503-5.5.1 Bad sequence of commands` der: Bir betik, önceki komutu reddedildiği halde devam ediyordur.</translation>
    </message>
    <message>
        <source>Read the first refusal above it; that is the cause.</source>
        <translation>Üstündeki ilk reddi okuyun; neden odur.</translation>
    </message>
    <message>
        <source>Postfix answers DATA with `554 5.5.1 Error: no valid recipients`: every RCPT TO was refused, and the client pipelined DATA all the same.</source>
        <translation>Postfix DATA komutuna `554 5.5.1 Error: no valid recipients` yanıtını verir: Bütün RCPT TO komutları reddedilmiş, istemci yine de DATA komutunu ardışık göndermiştir.</translation>
    </message>
    <message>
        <source>Look at the replies to RCPT TO; the client itself is in order.</source>
        <translation>RCPT TO yanıtlarına bakın; istemcide sorun yoktur.</translation>
    </message>
    <message>
        <source>Postfix&apos;s postscreen answers `550 5.5.1 Protocol error`, or 521 with a hang-up: the client talked before the greeting or pipelined without leave, as spambots do.</source>
        <translation>Postfix&apos;in postscreen programı `550 5.5.1 Protocol error` yanıtını verir ya da 521 ile bağlantıyı keser: İstemci, istenmeyen ileti botları gibi, karşılamadan önce konuşmuş ya da izinsiz ardışık göndermiştir.</translation>
    </message>
    <message>
        <source>For a real server, mend its SMTP client; as the receiver, do nothing.</source>
        <translation>Gerçek bir sunucuysa SMTP istemcisini düzeltin; alan taraftaysanız bir şey yapmayın.</translation>
    </message>
    <message>
        <source>`502 5.5.1 Error: command not implemented` or `VRFY command is disabled` from Postfix: STARTTLS or VRFY is switched off there.</source>
        <translation>Postfix&apos;ten `502 5.5.1 Error: command not implemented` veya `VRFY command is disabled`: Orada STARTTLS veya VRFY kapalıdır.</translation>
    </message>
    <message>
        <source>Use only what EHLO announces.</source>
        <translation>Yalnızca EHLO&apos;nun bildirdiklerini kullanın.</translation>
    </message>
    <message>
        <source>5.5.1 goes with 503 for the order and with 502 for a command that is not offered; one that nobody knows is 5.5.2.</source>
        <translation>5.5.1, sıra için 503, sunulmayan komut için 502 ile gider; hiç bilinmeyen komutun kodu 5.5.2&apos;dir.</translation>
    </message>
    <message>
        <source>bad sequence of commands</source>
        <translation>yanlış komut sırası</translation>
    </message>
    <message>
        <source>no valid recipients</source>
        <translation>geçerli alıcı yok</translation>
    </message>
    <message>
        <source>command not implemented</source>
        <translation>komut desteklenmiyor</translation>
    </message>
    <message>
        <source>The server could not read the command, or the greeting name or an address in it is incomplete.</source>
        <translation>Sunucu komutu ayrıştıramamıştır ya da EHLO ile bildirilen ad veya bir adres eksiktir.</translation>
    </message>
    <message>
        <source>Postfix answers `504 5.5.2 … Helo command rejected: need fully-qualified hostname`, or `need fully-qualified address` for an envelope address without a domain: a container or PC greets with its short name.</source>
        <translation>Postfix `504 5.5.2 … Helo command rejected: need fully-qualified hostname`, alan adı bulunmayan zarf adresi için `need fully-qualified address` yanıtını verir: Bir konteyner veya bilgisayar kendini kısa adıyla tanıtıyordur.</translation>
    </message>
    <message>
        <source>`postconf myhostname myorigin`</source>
        <translation>`postconf myhostname myorigin`</translation>
    </message>
    <message>
        <source>Give the machine or program a full host name (`myhostname`, `smtp_helo_name`), and the address a domain (`myorigin`).</source>
        <translation>Makineye veya programa tam makine adı (`myhostname`, `smtp_helo_name`), adrese alan adı (`myorigin`) verin.</translation>
    </message>
    <message>
        <source>As the admin of a submission service, do not apply HELO checks to users who log in.</source>
        <translation>Gönderim hizmetinin yöneticisiyseniz oturum açan kullanıcılara HELO denetimi uygulamayın.</translation>
    </message>
    <message>
        <source>Gmail answers `555 5.5.2 Syntax error`: an address without angle brackets, spaces after the colon, or an unknown parameter.</source>
        <translation>Gmail `555 5.5.2 Syntax error` yanıtını verir: açılı ayraçsız adres, iki noktadan sonra boşluk ya da bilinmeyen bir parametre.</translation>
    </message>
    <message>
        <source>Write `MAIL FROM:&lt;jane@example.com&gt;` exactly so.</source>
        <translation>Tam olarak `MAIL FROM:&lt;jane@example.com&gt;` yazın.</translation>
    </message>
    <message>
        <source>Postfix answers `550 5.5.2 … bare &lt;LF&gt; received`, or 521 and hangs up: the program ends lines with LF only, and `smtpd_forbid_bare_newline = reject` is set, a guard against SMTP smuggling. The default since 3.9, `normalize`, takes such lines.</source>
        <translation>Postfix `550 5.5.2 … bare &lt;LF&gt; received` yanıtını verir ya da 521 ile bağlantıyı keser: Program satırları yalnızca LF ile bitiriyordur ve SMTP kaçakçılığına karşı `smtpd_forbid_bare_newline = reject` ayarlıdır. 3.9&apos;dan beri varsayılan olan `normalize` böyle satırları kabul eder.</translation>
    </message>
    <message>
        <source>`postconf smtpd_forbid_bare_newline`</source>
        <translation>`postconf smtpd_forbid_bare_newline`</translation>
    </message>
    <message>
        <source>End every line with CR LF in the sending program.</source>
        <translation>Gönderen programda her satırı CR LF ile bitirin.</translation>
    </message>
    <message>
        <source>`500 5.5.2 Error: command not recognized`, or `bad syntax`, from Postfix: a typing error, or binary data because the client speaks TLS on a port without it.</source>
        <translation>Postfix&apos;ten `500 5.5.2 Error: command not recognized` veya `bad syntax`: yazım hatası vardır ya da istemci TLS kullanılmayan bağlantı noktasında TLS konuştuğu için ikili veri gelmiştir.</translation>
    </message>
    <message>
        <source>Use implicit TLS on 465 and STARTTLS on 587 and 25. Before 3.7 Postfix said 502 here.</source>
        <translation>465&apos;te örtük TLS, 587 ve 25&apos;te STARTTLS kullanın. Postfix 3.7 öncesinde burada 502 derdi.</translation>
    </message>
    <message>
        <source>5.5.2 goes with 500 or 501; wrong values in an otherwise readable command are 5.5.4.</source>
        <translation>5.5.2, 500 veya 501 ile gider; ayrıştırılabilen komuttaki yanlış değerin kodu 5.5.4&apos;tür.</translation>
    </message>
    <message>
        <source>RCPT TO or DATA</source>
        <translation>RCPT TO veya DATA</translation>
    </message>
    <message>
        <source>The message has more recipients than a rule allows, and splitting is not offered.</source>
        <translation>İletinin alıcıları bir kuralın izin verdiğinden fazladır ve sunucu, kalanların ayrı bir işlemle gönderilmesine olanak tanımaz.</translation>
    </message>
    <message>
        <source>Exchange bounces with `550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients`: more than the organization or mailbox may address in one message.</source>
        <translation>Exchange `550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients` ile geri çevirir: Kuruluşun veya posta kutusunun tek iletide yazabileceğinden fazla alıcı vardır.</translation>
    </message>
    <message>
        <source>`Get-TransportConfig | fl MaxRecipientEnvelopeLimit; Get-Mailbox jane | fl RecipientLimits`</source>
        <translation>`Get-TransportConfig | fl MaxRecipientEnvelopeLimit; Get-Mailbox jane | fl RecipientLimits`</translation>
    </message>
    <message>
        <source>Send in parts, or to a distribution group, which counts as one recipient.</source>
        <translation>Parça parça ya da tek alıcı sayılan bir dağıtım grubuna gönderin.</translation>
    </message>
    <message>
        <source>Gmail answers its user with `550-5.5.3 Too many recipients for this sender`.</source>
        <translation>Gmail kullanıcısına `550-5.5.3 Too many recipients for this sender` yanıtını verir.</translation>
    </message>
    <message>
        <source>Use a mailing list or a bulk mail service.</source>
        <translation>Posta listesi veya toplu gönderim hizmeti kullanın.</translation>
    </message>
    <message>
        <source>Postfix answers `550 5.5.3 … Multi-recipient bounce`: a message with the empty sender `&lt;&gt;` names several recipients, which true bounces do not (`reject_multi_recipient_bounce`).</source>
        <translation>Postfix `550 5.5.3 … Multi-recipient bounce` yanıtını verir: Boş gönderenli (`&lt;&gt;`) bir iletide birden çok alıcı vardır; gerçek geri dönen iletilerde olmaz (`reject_multi_recipient_bounce`).</translation>
    </message>
    <message>
        <source>Do not send newsletters or replies with an empty envelope sender.</source>
        <translation>Bülten veya yanıtları boş zarf göndereniyle göndermeyin.</translation>
    </message>
    <message>
        <source>Choose 5.5.3 for a rule about the message, 4.5.3 for a limit of the transaction.</source>
        <translation>İletiyle ilgili kural için 5.5.3&apos;ü, işlemin sınırı için 4.5.3&apos;ü seçin.</translation>
    </message>
    <message>
        <source>Invalid command arguments</source>
        <translation>Geçersiz komut argümanları</translation>
    </message>
    <message>
        <source>The command is right, one of its values is not.</source>
        <translation>Komut doğrudur, değerlerinden biri değildir.</translation>
    </message>
    <message>
        <source>Postfix answers `555 5.5.4 Unsupported option: …`: the client uses a parameter such as `SMTPUTF8` or `RET=` that this server did not announce.</source>
        <translation>Postfix `555 5.5.4 Unsupported option: …` yanıtını verir: İstemci `SMTPUTF8` veya `RET=` gibi, bu sunucunun duyurmadığı bir parametre kullanmaktadır.</translation>
    </message>
    <message>
        <source>Read EHLO anew after STARTTLS, and send only what it lists.</source>
        <translation>STARTTLS&apos;ten sonra EHLO yanıtını yeniden okuyun ve yalnızca orada bulunanları gönderin.</translation>
    </message>
    <message>
        <source>`501 5.5.4 Syntax: MAIL FROM:&lt;address&gt;`, `Syntax: RCPT TO:&lt;address&gt;` or `Syntax: DATA` from Postfix: something is missing or stands behind the command that does not belong there.</source>
        <translation>Postfix&apos;ten `501 5.5.4 Syntax: MAIL FROM:&lt;address&gt;`, `Syntax: RCPT TO:&lt;address&gt;` veya `Syntax: DATA`: Bir şey eksiktir ya da komutun arkasında oraya ait olmayan bir şey vardır.</translation>
    </message>
    <message>
        <source>Log the command that the program really sends.</source>
        <translation>Programın gerçekten gönderdiği komutu kaydedin.</translation>
    </message>
    <message>
        <source>Gmail answers `501-5.5.4 HELO/EHLO argument … is invalid`; its Workspace relay (`smtp-relay.gmail.com`) also refuses `localhost`.</source>
        <translation>Gmail `501-5.5.4 HELO/EHLO argument … is invalid` yanıtını verir; Workspace aktarması (`smtp-relay.gmail.com`) `localhost` adını da reddeder.</translation>
    </message>
    <message>
        <source>Let the program greet with its own domain or the address in brackets, `[192.0.2.25]`.</source>
        <translation>Program kendini kendi alan adıyla ya da köşeli ayraç içindeki adresle, `[192.0.2.25]`, tanıtsın.</translation>
    </message>
    <message>
        <source>Sendmail answers `553 5.5.4 … Domain name required for sender address` or `Real domain name required`.</source>
        <translation>Sendmail `553 5.5.4 … Domain name required for sender address` veya `Real domain name required` yanıtını verir.</translation>
    </message>
    <message>
        <source>Add a real domain to the envelope sender.</source>
        <translation>Zarftaki gönderene gerçek bir alan adı ekleyin.</translation>
    </message>
    <message>
        <source>5.5.4 goes with 501, 504 or 555 when a value is wrong; for addresses 5.1.3 and 5.1.7 are more exact.</source>
        <translation>Bir değer yanlışsa 5.5.4, 501, 504 veya 555 ile gider; adreslerde 5.1.3 ve 5.1.7 daha kesindir.</translation>
    </message>
    <message>
        <source>unsupported option</source>
        <translation>desteklenmeyen seçenek</translation>
    </message>
    <message>
        <source>HELO argument</source>
        <translation>HELO değişkeni</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>Yanlış protokol sürümü</translation>
    </message>
    <message>
        <source>The two sides speak versions of a protocol that do not go together. SMTP itself has no versions, so the code comes from gateways if at all.</source>
        <translation>İki taraf, bir protokolün birbiriyle uyuşmayan sürümlerini konuşmaktadır. SMTP&apos;nin kendisinde sürüm yoktur; kod, gelirse ağ geçitlerinden gelir.</translation>
    </message>
    <message>
        <source>A gateway to another messaging system could not agree on a version.</source>
        <translation>Başka bir ileti sistemine giden ağ geçidi, sürümde anlaşamamıştır.</translation>
    </message>
    <message>
        <source>Its admin must update one of the two sides.</source>
        <translation>Yöneticisi iki taraftan birini güncellemelidir.</translation>
    </message>
    <message>
        <source>Plain SMTP servers have no use for 5.5.5.</source>
        <translation>Yalın SMTP sunucularında 5.5.5&apos;in kullanımı yoktur.</translation>
    </message>
    <message>
        <source>An answer in the login dialogue did not fit into the server&apos;s buffer.</source>
        <translation>Oturum açma diyaloğundaki bir yanıt sunucunun arabelleğine sığmamıştır.</translation>
    </message>
    <message>
        <source>Something in the message is malformed or cannot be delivered, and no other code names it.</source>
        <translation>İletide bir şey bozuktur ya da teslim edilemez ve başka hiçbir kod bunu anlatmaz.</translation>
    </message>
    <message>
        <source>Gmail answers `554-5.6.0 Mail message is malformed. Not accepted`: broken headers or MIME parts.</source>
        <translation>Gmail `554-5.6.0 Mail message is malformed. Not accepted` yanıtını verir: Başlıklar veya MIME bölümleri bozuktur.</translation>
    </message>
    <message>
        <source>Build the message with a library instead of by hand; look for a missing boundary, a blank line among the headers, doubled headers.</source>
        <translation>İletiyi elle değil, bir kitaplıkla oluşturun; eksik sınır satırına (boundary), başlıklar arasındaki boş satıra, yinelenen başlıklara bakın.</translation>
    </message>
    <message>
        <source>Postfix refuses with `5.6.0` and `MIME nesting exceeds safety limit`, where `header_checks` or a `strict_` setting is in use, or, with `strict_8bitmime = yes` or `strict_7bit_headers = yes` (off by default), `improper use of 8-bit data in message header`.</source>
        <translation>Postfix `5.6.0` ile reddeder: `header_checks` veya bir `strict_` ayarı kullanılıyorsa `MIME nesting exceeds safety limit`, `strict_8bitmime = yes` veya `strict_7bit_headers = yes` (varsayılan olarak kapalı) varsa `improper use of 8-bit data in message header` der.</translation>
    </message>
    <message>
        <source>`postconf -n | grep -E &apos;strict_|_checks&apos;`</source>
        <translation>`postconf -n | grep -E &apos;strict_|_checks&apos;`</translation>
    </message>
    <message>
        <source>Encode non-ASCII headers (RFC 2047), and do not forward a message inside a message without end.</source>
        <translation>ASCII dışı başlıkları kodlayın (RFC 2047) ve iletiyi durmadan ileti içinde yönlendirmeyin.</translation>
    </message>
    <message>
        <source>5.6.0 suits a message whose structure is broken; a refusal for what it says is 5.7.1.</source>
        <translation>5.6.0 yapısı bozuk iletiye uyar; içerdiği sözler yüzünden reddedilen iletiye 5.7.1 verilir.</translation>
    </message>
    <message>
        <source>Media not supported</source>
        <translation>Ortam türü desteklenmiyor</translation>
    </message>
    <message>
        <source>The next system cannot carry this kind of content: a fax or SMS gateway that gets an attachment, for instance.</source>
        <translation>Sonraki sistem bu tür içeriği taşıyamaz; örneğin ek alan bir faks veya SMS ağ geçidi.</translation>
    </message>
    <message>
        <source>A gateway to fax, pager or SMS bounces a message with HTML or attachments.</source>
        <translation>Faks, çağrı cihazı veya SMS ağ geçidi, HTML veya ek içeren iletiyi geri çevirir.</translation>
    </message>
    <message>
        <source>Send plain text only.</source>
        <translation>Yalnızca düz metin gönderin.</translation>
    </message>
    <message>
        <source>5.6.1 fits gateways; a forbidden attachment is a matter of policy, 5.7.1.</source>
        <translation>5.6.1 ağ geçitlerine uyar; yasak ek bir ilke konusudur: 5.7.1.</translation>
    </message>
    <message>
        <source>Conversion required and prohibited</source>
        <translation>Dönüştürme gerekli ama yasak</translation>
    </message>
    <message>
        <source>The content would have to be converted for the next hop, and the sender or a policy forbids that.</source>
        <translation>Sonraki sunucu için içeriğin dönüştürülmesi gerekir, gönderen veya bir ilke bunu yasaklar.</translation>
    </message>
    <message>
        <source>A signed message may not be re-encoded, and the next server takes 7-bit content only.</source>
        <translation>İmzalı ileti yeniden kodlanamaz, sonraki sunucu ise yalnızca 7 bitlik içerik alır.</translation>
    </message>
    <message>
        <source>Encode the message as quoted-printable or base64 before signing it.</source>
        <translation>İletiyi imzalamadan önce quoted-printable veya base64 ile kodlayın.</translation>
    </message>
    <message>
        <source>5.6.2 says that conversion is not allowed, 5.6.3 that it is not possible.</source>
        <translation>5.6.2 dönüştürmeye izin olmadığını, 5.6.3 olanak bulunmadığını söyler.</translation>
    </message>
    <message>
        <source>Conversion required but not supported</source>
        <translation>Dönüştürme gerekli ama desteklenmiyor</translation>
    </message>
    <message>
        <source>The message has 8-bit or binary content, the next server does not announce 8BITMIME or BINARYMIME, and the relay cannot convert.</source>
        <translation>İletide 8 bitlik veya ikili içerik vardır, sonraki sunucu 8BITMIME veya BINARYMIME duyurmuyordur, aktaran sunucu da dönüştüremiyordur.</translation>
    </message>
    <message>
        <source>It meets relays that do not downgrade, in front of old servers; Postfix converts to quoted-printable by itself, and Exim sends the bytes as they are.</source>
        <translation>Dönüştürmeyen aktarma sunucularında, eski sunucuların önünde görülür; Postfix kendiliğinden quoted-printable biçimine dönüştürür, Exim baytları olduğu gibi gönderir.</translation>
    </message>
    <message>
        <source>Let the mail program encode 8-bit text as quoted-printable.</source>
        <translation>Posta programı 8 bitlik metni quoted-printable olarak kodlasın.</translation>
    </message>
    <message>
        <source>554 with 5.6.3 tells the sender to encode the message differently.</source>
        <translation>5.6.3 ile 554, gönderene iletiyi başka türlü kodlamasını söyler.</translation>
    </message>
    <message>
        <source>Delivery would have lost content, and the sender had forbidden that.</source>
        <translation>Teslim içerik kaybına yol açacaktı, gönderen ise bunu yasaklamıştı.</translation>
    </message>
    <message>
        <source>A gateway returns a message marked as not to be converted with loss.</source>
        <translation>Ağ geçidi, kayıplı dönüştürülmemesi istenen iletiyi geri döndürür.</translation>
    </message>
    <message>
        <source>Allow the conversion or send simpler content.</source>
        <translation>Dönüştürmeye izin verin ya da daha yalın içerik gönderin.</translation>
    </message>
    <message>
        <source>5.6.4 is right only where the sender has forbidden losses.</source>
        <translation>5.6.4 yalnızca gönderenin kaybı yasakladığı yerde doğrudur.</translation>
    </message>
    <message>
        <source>The content had to be converted and could not be.</source>
        <translation>İçeriğin dönüştürülmesi gerekiyordu ama yapılamamıştır.</translation>
    </message>
    <message>
        <source>Message content not available</source>
        <translation>İleti içeriğine ulaşılamıyor</translation>
    </message>
    <message>
        <source>BURL</source>
        <translation>BURL</translation>
    </message>
    <message>
        <source>The submission server could not fetch the message that the client named by URL.</source>
        <translation>Gönderim sunucusu, istemcinin URL ile belirttiği iletiyi alamamıştır.</translation>
    </message>
    <message>
        <source>The URL in BURL is wrong, expired, or names a message that was deleted meanwhile.</source>
        <translation>BURL içindeki URL yanlıştır, süresi geçmiştir ya da bu arada silinmiş bir iletiyi gösterir.</translation>
    </message>
    <message>
        <source>Create the URL anew, or send with DATA.</source>
        <translation>URL&apos;yi yeniden oluşturun ya da DATA ile gönderin.</translation>
    </message>
    <message>
        <source>554 5.6.6 answers BURL; a missing trust between the two servers is 5.7.14.</source>
        <translation>554 5.6.6, BURL komutunun yanıtıdır; iki sunucu arasındaki güven ilişkisi eksikse kod 5.7.14&apos;tür.</translation>
    </message>
    <message>
        <source>Non-ASCII addresses not permitted for that sender/recipient</source>
        <translation>Bu gönderen veya alıcı için ASCII dışı adrese izin verilmiyor</translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or delivery</source>
        <translation>MAIL FROM, RCPT TO veya teslim</translation>
    </message>
    <message>
        <source>An address with letters outside ASCII meets a server, or a command, without SMTPUTF8.</source>
        <translation>ASCII dışı harf içeren bir adres, SMTPUTF8 desteklemeyen bir sunucuya ya da SMTPUTF8 belirtilmemiş bir komuta rastlamıştır.</translation>
    </message>
    <message>
        <source>Postfix as the client bounces with `dsn=5.6.7 … message requires SMTPUTF8, but no server was found that supports SMTPUTF8` (`SMTPUTF8 is required, but was not offered by host` in older versions): address or headers are international, the receiver is not.</source>
        <translation>İstemci olarak Postfix `dsn=5.6.7 … message requires SMTPUTF8, but no server was found that supports SMTPUTF8` (eski sürümlerde `SMTPUTF8 is required, but was not offered by host`) ile geri çevirir: Adres veya başlıklar uluslararasıdır, alan taraf ise bunu desteklemiyordur.</translation>
    </message>
    <message>
        <source>Use an ASCII address for this recipient. A domain alone can be written in its `xn--` form.</source>
        <translation>Bu alıcı için ASCII bir adres kullanın. Yalnızca alan adı ASCII dışıysa `xn--` biçiminde yazılabilir.</translation>
    </message>
    <message>
        <source>Postfix as the server answers `553 5.6.7 Must declare SMTPUTF8 to send unicode address`: the client did not add `SMTPUTF8` to MAIL FROM.</source>
        <translation>Sunucu olarak Postfix `553 5.6.7 Must declare SMTPUTF8 to send unicode address` yanıtını verir: İstemci MAIL FROM&apos;a `SMTPUTF8` eklememiştir.</translation>
    </message>
    <message>
        <source>Update the mail program; look for an accented letter in the address that nobody meant.</source>
        <translation>Posta programını güncelleyin; adreste yanlışlıkla yazılmış Türkçe veya aksanlı harf olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>RFC 6531 pairs 5.6.7 with 550 at MAIL FROM and 553 at RCPT TO; Postfix sends 553 at both.</source>
        <translation>RFC 6531, 5.6.7&apos;yi MAIL FROM&apos;da 550, RCPT TO&apos;da 553 ile eşleştirir; Postfix ikisinde de 553 gönderir.</translation>
    </message>
    <message>
        <source>SMTPUTF8</source>
        <translation>SMTPUTF8</translation>
    </message>
    <message>
        <source>EAI</source>
        <translation>EAI</translation>
    </message>
    <message>
        <source>VRFY or EXPN</source>
        <translation>VRFY veya EXPN</translation>
    </message>
    <message>
        <source>The answer would contain a name in UTF-8, and this client has not allowed that.</source>
        <translation>Yanıtta UTF-8 bir ad olacaktı, bu istemci ise buna izin vermemiştir.</translation>
    </message>
    <message>
        <source>UTF-8 header message cannot be transferred</source>
        <translation>UTF-8 başlıklı ileti aktarılamıyor</translation>
    </message>
    <message>
        <source>One of the recipients cannot take international headers, so the whole message was refused after it had been sent. RFC 6531 speaks of 554 in its text and of 550 in the registration.</source>
        <translation>Alıcılardan biri uluslararası başlıkları kabul edemez; bu yüzden iletinin tümü gönderildikten sonra reddedilmiştir. RFC 6531, metninde 554&apos;ten, kaydında 550&apos;den söz eder.</translation>
    </message>
    <message>
        <source>A message to several recipients comes back whole though only one of them lacks SMTPUTF8.</source>
        <translation>Birkaç alıcıya giden ileti, yalnızca birinde SMTPUTF8 bulunmadığı halde bütünüyle geri döner.</translation>
    </message>
    <message>
        <source>Send to that recipient separately, with ASCII addresses in all headers.</source>
        <translation>O alıcıya ayrıca, bütün başlıklarda ASCII adresle gönderin.</translation>
    </message>
    <message>
        <source>RFC 6531 prefers a refusal at RCPT TO; 5.6.9 is for the end of the data.</source>
        <translation>RFC 6531 reddin RCPT TO&apos;da yapılmasını yeğler; 5.6.9 verinin sonu içindir.</translation>
    </message>
    <message>
        <source>Duplicate of X.6.8</source>
        <translation>X.6.8&apos;in yinelemesi</translation>
    </message>
    <message>
        <source>RFC 6531 registered the same meaning twice by mistake. The registry keeps the number without a text and marks it as deprecated; X.6.8 is the one in force.</source>
        <translation>RFC 6531 aynı anlamı yanlışlıkla iki kez kaydetmiştir. Kayıt defteri numarayı metinsiz tutar ve kullanımdan kaldırılmış olarak işaretler; geçerli olan X.6.8&apos;dir.</translation>
    </message>
    <message>
        <source>No server is known to send it; it stands in tables of codes.</source>
        <translation>Gönderen bir sunucu bilinmiyor; kod tablolarında yer alır.</translation>
    </message>
    <message>
        <source>Read it as 5.6.8.</source>
        <translation>5.6.8 gibi okuyun.</translation>
    </message>
    <message>
        <source>Send X.6.8.</source>
        <translation>X.6.8 gönderin.</translation>
    </message>
    <message>
        <source>Something about security is missing or refused. With 530 it is a step that the client left out: TLS or the login.</source>
        <translation>Güvenlikle ilgili bir şey eksiktir veya reddedilmiştir. 530 ile geldiğinde istemcinin atladığı bir adımdır: TLS veya oturum açma.</translation>
    </message>
    <message>
        <source>`530 5.7.0 Must issue a STARTTLS command first` from Postfix and Gmail: the client sends its mail or login before encryption.</source>
        <translation>Postfix ve Gmail&apos;den `530 5.7.0 Must issue a STARTTLS command first`: İstemci postasını veya oturum bilgilerini şifrelemeden önce gönderiyordur.</translation>
    </message>
    <message>
        <source>Set STARTTLS on port 587, or TLS from the start on 465.</source>
        <translation>587&apos;de STARTTLS, 465&apos;te baştan TLS ayarlayın.</translation>
    </message>
    <message>
        <source>`530-5.7.0 Authentication Required` from Gmail and Sendmail: no login was made.</source>
        <translation>Gmail ve Sendmail&apos;den `530-5.7.0 Authentication Required`: Oturum açılmamıştır.</translation>
    </message>
    <message>
        <source>Enter user name and password in the program. Sendmail also says `535 5.7.0 authentication failed` when they are wrong.</source>
        <translation>Programa kullanıcı adını ve parolayı girin. Sendmail bunlar yanlışsa `535 5.7.0 authentication failed` da der.</translation>
    </message>
    <message>
        <source>Gmail answers `552-5.7.0 This message was blocked because its content presents a potential security issue`: a forbidden kind of attachment, packed or not.</source>
        <translation>Gmail `552-5.7.0 This message was blocked because its content presents a potential security issue` yanıtını verir: Sıkıştırılmış olsun olmasın, yasak türde bir ek vardır.</translation>
    </message>
    <message>
        <source>Share the file by a link.</source>
        <translation>Dosyayı bağlantıyla paylaşın.</translation>
    </message>
    <message>
        <source>Gmail&apos;s relay answers `550-5.7.0 Mail relay denied` or `Sending denied`: the Workspace setting does not cover this IP address or domain.</source>
        <translation>Gmail&apos;in aktarma hizmeti `550-5.7.0 Mail relay denied` veya `Sending denied` yanıtını verir: Workspace ayarı bu IP adresini veya alan adını kapsamıyordur.</translation>
    </message>
    <message>
        <source>Admin console, SMTP relay service</source>
        <translation>Yönetici konsolu, SMTP aktarma hizmeti</translation>
    </message>
    <message>
        <source>Add it under Gmail, Routing, SMTP relay service.</source>
        <translation>Bunu Gmail, Yönlendirme, SMTP aktarma hizmeti altına ekleyin.</translation>
    </message>
    <message>
        <source>A block without a better number: Proofpoint `550 5.7.0 … per sender&apos;s DMARC policy`, Apple `550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup`, T-Online `considered as spam or virus`.</source>
        <translation>Daha iyi numarası olmayan bir engel: Proofpoint `550 5.7.0 … per sender&apos;s DMARC policy`, Apple `550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup`, T-Online `considered as spam or virus` der.</translation>
    </message>
    <message>
        <source>Mend SPF and DKIM for the first, ask for removal at the address in the text for the second, and report the third with the whole reply to `FPR@RX.T-ONLINE.DE`.</source>
        <translation>İlki için SPF ve DKIM&apos;i düzeltin, ikincisi için metindeki adresten çıkarılmayı isteyin, üçüncüsünü yanıtın tümüyle `FPR@RX.T-ONLINE.DE` adresine bildirin.</translation>
    </message>
    <message>
        <source>Pair 5.7.0 with 530 for a missing login or TLS; refusals by policy are 5.7.1.</source>
        <translation>5.7.0&apos;ı eksik oturum açma veya TLS için 530 ile eşleştirin; ilke gereği reddin kodu 5.7.1&apos;dir.</translation>
    </message>
    <message>
        <source>Connection to final dot</source>
        <translation>Bağlantıdan son noktaya kadar</translation>
    </message>
    <message>
        <source>The most used refusal of all: the receiver will not take this mail from this sender. Relay, block list, spam verdict, DMARC, a rule of the recipient, all share the number, so the text decides.</source>
        <translation>Bütün retlerin en çok kullanılanı: Alan taraf bu postayı bu gönderenden almaz. Aktarma, engelleme listesi, istenmeyen ileti (spam) kararı, DMARC, alıcının bir kuralı, hepsi aynı numarayı paylaşır; belirleyici olan metindir.</translation>
    </message>
    <message>
        <source>`554 5.7.1 … Relay access denied` (Postfix), `550 5.7.1 Unable to relay` (Exchange), `550 5.7.1 Relaying denied` (Sendmail, Proofpoint), `550 relay not permitted` (Exim): the server does not serve the recipient&apos;s domain, and you have not logged in.</source>
        <translation>`554 5.7.1 … Relay access denied` (Postfix), `550 5.7.1 Unable to relay` (Exchange), `550 5.7.1 Relaying denied` (Sendmail, Proofpoint), `550 relay not permitted` (Exim): Sunucu alıcının alan adına hizmet vermiyordur ve siz oturum açmamışsınızdır.</translation>
    </message>
    <message>
        <source>As a user, switch on authentication for outgoing mail. If strangers get it for your own domain, the MX points to the wrong server or the domain is missing there.</source>
        <translation>Kullanıcıysanız giden posta için kimlik doğrulamayı açın. Başkaları bunu sizin alan adınız için alıyorsa MX yanlış sunucuyu gösteriyordur ya da alan adı orada eksiktir.</translation>
    </message>
    <message>
        <source>A block list is named: `554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org` from Postfix, `553 5.7.1 [BL21]` from Yahoo, `550 5.7.1 … blocked using Spamhaus` (`AS16012611`) from Exchange Online.</source>
        <translation>Bir engelleme listesi adıyla anılır: Postfix&apos;ten `554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org`, Yahoo&apos;dan `553 5.7.1 [BL21]`, Exchange Online&apos;dan `550 5.7.1 … blocked using Spamhaus` (`AS16012611`).</translation>
    </message>
    <message>
        <source>`dig +short 25.2.0.192.zen.spamhaus.org`</source>
        <translation>`dig +short 25.2.0.192.zen.spamhaus.org`</translation>
    </message>
    <message>
        <source>Look the address up at the list, stop what put it there, then ask for removal. With `127.255.255.254` in the text the receiver&apos;s own DNS is at fault.</source>
        <translation>Adresi listede arayın, listelenmesine yol açanı durdurun, sonra çıkarılmasını isteyin. Metinde `127.255.255.254` varsa sorun alan tarafın kendi DNS&apos;indedir.</translation>
    </message>
    <message>
        <source>Cisco Secure Email hangs up with `#5.7.1 Your access to submit messages to this e-mail system has been rejected.`: the sending address has a poor reputation at Talos.</source>
        <translation>Cisco Secure Email `#5.7.1 Your access to submit messages to this e-mail system has been rejected.` diyerek bağlantıyı keser: Gönderen adresin Talos&apos;taki itibarı kötüdür.</translation>
    </message>
    <message>
        <source>Look the address up at talosintelligence.com, stop what spoilt it, and dispute the verdict there.</source>
        <translation>Adresi talosintelligence.com&apos;da sorgulayın, itibarı bozan şeyi durdurun ve karara oradan itiraz edin.</translation>
    </message>
    <message>
        <source>Outlook.com answers `550 5.7.1 Unfortunately, messages from [192.0.2.25] weren&apos;t sent. … part of their network is on our block list (S3150)`, or `S3140`: Microsoft&apos;s own list.</source>
        <translation>Outlook.com `550 5.7.1 Unfortunately, messages from [192.0.2.25] weren&apos;t sent. … part of their network is on our block list (S3150)` veya `S3140` yanıtını verir: Microsoft&apos;un kendi listesidir.</translation>
    </message>
    <message>
        <source>Ask for delivery support in the sender support form of Outlook.com, and register in SNDS.</source>
        <translation>Outlook.com gönderen destek formundan teslim desteği isteyin ve SNDS&apos;e kaydolun.</translation>
    </message>
    <message>
        <source>Gmail answers `550-5.7.1 … likely unsolicited mail` (`UnsolicitedMessageError`), `very low reputation of the sending domain` or, for the message itself, `not RFC 5322 compliant`, `multiple addresses in From`, `missing a valid Message-ID`.</source>
        <translation>Gmail `550-5.7.1 … likely unsolicited mail` (`UnsolicitedMessageError`), `very low reputation of the sending domain` ya da iletinin kendisi için `not RFC 5322 compliant`, `multiple addresses in From`, `missing a valid Message-ID` yanıtını verir.</translation>
    </message>
    <message>
        <source>For the first two mend authentication, content and list; for the others the program that builds the headers.</source>
        <translation>İlk ikisinde kimlik doğrulamayı, içeriği ve listeyi; öbürlerinde başlıkları oluşturan programı düzeltin.</translation>
    </message>
    <message>
        <source>The domain&apos;s DMARC policy asks for rejection: Apple `550 5.7.1 … DMARC policy`, Mail.ru `owner DMARC policy (RFC 7489)`, Zoho `rejected per DMARC policy`. Forwarding and mailing lists that rewrite the message cause it without any guilt of the author.</source>
        <translation>Alan adının DMARC ilkesi ret istiyordur: Apple `550 5.7.1 … DMARC policy`, Mail.ru `owner DMARC policy (RFC 7489)`, Zoho `rejected per DMARC policy` der. İletiyi değiştiren yönlendirmeler ve posta listeleri buna, yazanın suçu olmadan da yol açar.</translation>
    </message>
    <message>
        <source>`dig +short TXT _dmarc.example.com`</source>
        <translation>`dig +short TXT _dmarc.example.com`</translation>
    </message>
    <message>
        <source>Sign with DKIM under the From domain at every service that sends for you; a list should rewrite the From address.</source>
        <translation>Sizin adınıza gönderen her hizmette From alan adıyla DKIM imzalayın; posta listesi From adresini yeniden yazmalıdır.</translation>
    </message>
    <message>
        <source>Exchange Online answers `550 5.7.1 Delivery not authorized`, or `RULES.RejectMessage`: the group or mailbox takes mail from certain senders only, or a mail flow rule refused. `530 5.7.1 Client was not authenticated` wants a login.</source>
        <translation>Exchange Online `550 5.7.1 Delivery not authorized` veya `RULES.RejectMessage` yanıtını verir: Grup veya posta kutusu yalnızca belirli gönderenlerden posta alıyordur ya da bir posta akışı kuralı reddetmiştir. `530 5.7.1 Client was not authenticated` oturum açılmasını ister.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin for leave; for the last, log in or use the right connector.</source>
        <translation>Alıcının yöneticisinden izin isteyin; sonuncusunda oturum açın ya da doğru bağlayıcıyı kullanın.</translation>
    </message>
    <message>
        <source>Postfix answers `553 5.7.1 … Sender address rejected: not owned by user`: the login may not use this sender (`reject_sender_login_mismatch`).</source>
        <translation>Postfix `553 5.7.1 … Sender address rejected: not owned by user` yanıtını verir: Oturum açan kullanıcı bu göndereni kullanamaz (`reject_sender_login_mismatch`).</translation>
    </message>
    <message>
        <source>`postmap -q shop@example.com &quot;$(postconf -h smtpd_sender_login_maps)&quot;`</source>
        <translation>`postmap -q shop@example.com &quot;$(postconf -h smtpd_sender_login_maps)&quot;`</translation>
    </message>
    <message>
        <source>Send with the address of the login, or add the pair to `smtpd_sender_login_maps`.</source>
        <translation>Oturum açtığınız adresle gönderin ya da bu çifti `smtpd_sender_login_maps` içine ekleyin.</translation>
    </message>
    <message>
        <source>Give 5.7.1 a text that names rule, list and contact; where a code of its own exists (5.7.23 to 5.7.29), use it.</source>
        <translation>5.7.1&apos;e kuralı, listeyi ve başvuru yerini söyleyen bir metin ekleyin; kendi kodu varsa (5.7.23–5.7.29) onu kullanın.</translation>
    </message>
    <message>
        <source>Mailing list expansion prohibited</source>
        <translation>Posta listesine gönderme yasak</translation>
    </message>
    <message>
        <source>The address is a list, and this sender may not write to it.</source>
        <translation>Adres bir listedir ve bu gönderenin oraya yazma izni yoktur.</translation>
    </message>
    <message>
        <source>A list or group takes mail from its members or its own organization only; Exchange Online says `5.7.133` or `5.7.124` for that.</source>
        <translation>Bir liste veya grup yalnızca üyelerinden ya da kendi kuruluşundan posta alır; Exchange Online bunun için `5.7.133` veya `5.7.124` der.</translation>
    </message>
    <message>
        <source>Write from the address that is subscribed, or ask the list&apos;s owner.</source>
        <translation>Abone olan adresten yazın ya da liste sahibine sorun.</translation>
    </message>
    <message>
        <source>Yahoo means something else: `553 5.7.2 [TSS09]` or `[TSS11] All messages from … will be permanently deferred` blocks the IP address; Titan&apos;s `550 5.7.2 … spam rate exceeded` too.</source>
        <translation>Yahoo başka bir şeyi anlatır: `553 5.7.2 [TSS09]` veya `[TSS11] All messages from … will be permanently deferred` IP adresini engeller; Titan&apos;ın `550 5.7.2 … spam rate exceeded` yanıtı da öyledir.</translation>
    </message>
    <message>
        <source>Stop the sending, find the cause, and write to Yahoo&apos;s sender support; retrying makes it worse.</source>
        <translation>Gönderimi durdurun, nedeni bulun ve Yahoo gönderen desteğine yazın; yeniden denemek durumu kötüleştirir.</translation>
    </message>
    <message>
        <source>Use 5.7.2 for a closed list, 5.2.4 for a broken one.</source>
        <translation>Kapalı liste için 5.7.2, bozuk liste için 5.2.4 kullanın.</translation>
    </message>
    <message>
        <source>AUTH or delivery</source>
        <translation>AUTH veya teslim</translation>
    </message>
    <message>
        <source>In the standard, a message protected by one secure format that would have to be turned into another. What people meet is Exchange refusing a login.</source>
        <translation>Standartta, bir güvenli biçimle korunan iletinin başka bir biçime çevrilmesi gerektiği durumdur. Karşılaşılan ise Exchange&apos;in oturum açma reddidir.</translation>
    </message>
    <message>
        <source>Exchange answers AUTH with `535 5.7.3 Authentication unsuccessful`: user name, password or method does not do. In Exchange Online check first whether SMTP AUTH is allowed for the mailbox.</source>
        <translation>Exchange AUTH komutuna `535 5.7.3 Authentication unsuccessful` yanıtını verir: Kullanıcı adı, parola veya mekanizma uygun değildir. Exchange Online&apos;da önce posta kutusunda SMTP AUTH&apos;a izin verilip verilmediğine bakın.</translation>
    </message>
    <message>
        <source>`Get-CASMailbox jane@example.com | fl SmtpClientAuthenticationDisabled`</source>
        <translation>`Get-CASMailbox jane@example.com | fl SmtpClientAuthenticationDisabled`</translation>
    </message>
    <message>
        <source>Test the login on the web, then the settings; see 535.</source>
        <translation>Oturum açmayı önce web&apos;de, sonra programın ayarlarıyla sınayın; 535&apos;e bakın.</translation>
    </message>
    <message>
        <source>Two Exchange servers: `5.7.3 Cannot achieve Exchange Server authentication`, for instance behind a firewall that removes STARTTLS, or with a wrong receive connector.</source>
        <translation>İki Exchange sunucusu arasında `5.7.3 Cannot achieve Exchange Server authentication`: Örneğin arada STARTTLS&apos;i çıkaran bir güvenlik duvarı ya da yanlış bir alma bağlayıcısı vardır.</translation>
    </message>
    <message>
        <source>Leave the default connectors between the servers as they were installed, and let the firewall pass SMTP untouched.</source>
        <translation>Sunucular arasındaki varsayılan bağlayıcıları kurulduğu gibi bırakın; güvenlik duvarı SMTP&apos;ye dokunmasın.</translation>
    </message>
    <message>
        <source>A failed login is 5.7.8 by RFC 4954.</source>
        <translation>RFC 4954&apos;e göre başarısız oturum açmanın kodu 5.7.8&apos;dir.</translation>
    </message>
    <message>
        <source>The client asks for a security feature that this server does not have.</source>
        <translation>İstemci, bu sunucuda bulunmayan bir güvenlik özelliği ister.</translation>
    </message>
    <message>
        <source>Gmail answers `504-5.7.4 Unrecognized Authentication Type`, Exchange `504 5.7.4 Unrecognized authentication type`: the login method is not among those that EHLO lists after STARTTLS. Google&apos;s list has printed 5.7.40 for it since August 2025.</source>
        <translation>Gmail `504-5.7.4 Unrecognized Authentication Type`, Exchange `504 5.7.4 Unrecognized authentication type` yanıtını verir: Oturum açma mekanizması, EHLO&apos;nun STARTTLS&apos;ten sonra saydıkları arasında değildir. Google&apos;ın listesi Ağustos 2025&apos;ten beri bunun için 5.7.40 yazıyor.</translation>
    </message>
    <message>
        <source>`openssl s_client -starttls smtp -connect smtp.example.com:587`</source>
        <translation>`openssl s_client -starttls smtp -connect smtp.example.com:587`</translation>
    </message>
    <message>
        <source>Start TLS first, then choose `LOGIN`, `PLAIN` or `XOAUTH2` from the list.</source>
        <translation>Önce TLS&apos;i başlatın, sonra listeden `LOGIN`, `PLAIN` veya `XOAUTH2` seçin.</translation>
    </message>
    <message>
        <source>504 with 5.7.4 answers an AUTH mechanism that is not offered.</source>
        <translation>Sunulmayan AUTH mekanizmasına 5.7.4 ile 504 yanıtı verilir.</translation>
    </message>
    <message>
        <source>Something cryptographic about the message did not hold.</source>
        <translation>İletiyle ilgili bir şifreleme denetimi başarısız olmuştur.</translation>
    </message>
    <message>
        <source>Yahoo answers `554 5.7.5 (AU01)`: the DKIM signature is wrong although the domain requires it.</source>
        <translation>Yahoo `554 5.7.5 (AU01)` yanıtını verir: Alan adı DKIM gerektirdiği halde imza yanlıştır.</translation>
    </message>
    <message>
        <source>Compare selector and key in DNS with the signer, and see whether a later hop changes the message.</source>
        <translation>DNS&apos;teki seçici (selector) ve anahtarı imzalayanla karşılaştırın; sonraki bir sunucunun iletiyi değiştirip değiştirmediğine bakın.</translation>
    </message>
    <message>
        <source>For DKIM and SPF the codes 5.7.20 to 5.7.24 say more.</source>
        <translation>DKIM ve SPF için 5.7.20–5.7.24 daha çok şey söyler.</translation>
    </message>
    <message>
        <source>A system on the way could not decrypt or check the message because of its algorithm.</source>
        <translation>Yoldaki bir sistem, algoritması yüzünden iletinin şifresini çözememiş ya da imzasını denetleyememiştir.</translation>
    </message>
    <message>
        <source>A check found the message altered and it was refused.</source>
        <translation>Denetim iletinin değiştiğini saptamış ve ileti reddedilmiştir.</translation>
    </message>
    <message>
        <source>Zoho uses the number for its customers&apos; policies: `554 5.7.7 … policy violation detected`.</source>
        <translation>Zoho numarayı müşterilerinin ilkeleri için kullanır: `554 5.7.7 … policy violation detected`.</translation>
    </message>
    <message>
        <source>Ask the recipient which rule it was; integrity has nothing to do with it.</source>
        <translation>Alıcıya hangi kural olduğunu sorun; bunun bütünlükle ilgisi yoktur.</translation>
    </message>
    <message>
        <source>The login was tried, and user name, password or token did not do.</source>
        <translation>Oturum açma denenmiş ama kullanıcı adı, parola veya belirteç uygun bulunmamıştır.</translation>
    </message>
    <message>
        <source>`535 5.7.8 Error: authentication failed` from Postfix: wrong password, or a user name without the domain where the full address is wanted.</source>
        <translation>Postfix&apos;ten `535 5.7.8 Error: authentication failed`: Parola yanlıştır ya da tam adres istenirken kullanıcı adı alan adı olmadan girilmiştir.</translation>
    </message>
    <message>
        <source>`doveadm auth test jane@example.com`</source>
        <translation>`doveadm auth test jane@example.com`</translation>
    </message>
    <message>
        <source>Test the same pair in webmail and on the server.</source>
        <translation>Aynı bilgileri web postasında ve sunucuda sınayın.</translation>
    </message>
    <message>
        <source>Gmail: `535-5.7.8 Username and Password not accepted` (`BadCredentials`) to the account password, which it no longer takes over SMTP. Its list of 2025 prints 5.7.80.</source>
        <translation>Gmail: SMTP üzerinden artık kabul etmediği hesap parolasına `535-5.7.8 Username and Password not accepted` (`BadCredentials`) der. 2025 tarihli listesi 5.7.80 yazar.</translation>
    </message>
    <message>
        <source>Create an app password, or use OAuth 2.0.</source>
        <translation>Uygulama parolası oluşturun ya da OAuth 2.0 kullanın.</translation>
    </message>
    <message>
        <source>`535 5.7.8 Error: authentication failed: Invalid authentication mechanism`, or `generic failure` from Cyrus SASL: the server&apos;s login service lacks the mechanism or cannot reach its database.</source>
        <translation>`535 5.7.8 Error: authentication failed: Invalid authentication mechanism` ya da Cyrus SASL&apos;dan `generic failure`: Sunucunun kimlik doğrulama hizmetinde mekanizma yoktur ya da hizmet veritabanına ulaşamıyordur.</translation>
    </message>
    <message>
        <source>`postconf smtpd_sasl_type smtpd_sasl_path`</source>
        <translation>`postconf smtpd_sasl_type smtpd_sasl_path`</translation>
    </message>
    <message>
        <source>Compare `smtpd_sasl_type` and the list of mechanisms in Dovecot or saslauthd.</source>
        <translation>`smtpd_sasl_type` ayarını ve Dovecot veya saslauthd mekanizma listesini karşılaştırın.</translation>
    </message>
    <message>
        <source>Exchange Online says 5.7.3 or 5.7.139 instead, Sendmail 5.7.0, Exim none.</source>
        <translation>Exchange Online bunun yerine 5.7.3 veya 5.7.139, Sendmail 5.7.0 der; Exim genişletilmiş kod vermez.</translation>
    </message>
    <message>
        <source>See 535, which has the words of each.</source>
        <translation>Her birinin sözleri için 535&apos;e bakın.</translation>
    </message>
    <message>
        <source>535 with 5.7.8 tells the client to ask for the password again; never send it for a fault of your own.</source>
        <translation>5.7.8 ile 535, istemciye parolayı yeniden sormasını söyler; kendi arızanız için asla göndermeyin.</translation>
    </message>
    <message>
        <source>Authentication mechanism is too weak</source>
        <translation>Kimlik doğrulama mekanizması çok zayıf</translation>
    </message>
    <message>
        <source>AUTH or final dot</source>
        <translation>AUTH veya son nokta</translation>
    </message>
    <message>
        <source>By RFC 4954 the login method is weaker than the server&apos;s policy allows for this user. Gmail means by it that the account needs an app password; Yahoo uses it for something quite different, mail that is not authenticated.</source>
        <translation>RFC 4954&apos;e göre oturum açma mekanizması, sunucu ilkesinin bu kullanıcı için izin verdiğinden zayıftır. Gmail bununla hesabın uygulama parolasına gerek duyduğunu bildirir; Yahoo ise onu bambaşka bir şey, kimliği doğrulanmamış posta için kullanır.</translation>
    </message>
    <message>
        <source>Gmail answers `534-5.7.9 Application-specific password required` (`InvalidSecondFactor`): the account has 2-Step Verification, and the program used its normal password. Google&apos;s list of 2025 prints 5.7.90.</source>
        <translation>Gmail `534-5.7.9 Application-specific password required` (`InvalidSecondFactor`) yanıtını verir: Hesapta 2 Adımlı Doğrulama açıktır ve program normal parolayı kullanmıştır. Google&apos;ın 2025 listesi 5.7.90 yazar.</translation>
    </message>
    <message>
        <source>Create an app password in the security settings, or use OAuth 2.0.</source>
        <translation>Güvenlik ayarlarında uygulama parolası oluşturun ya da OAuth 2.0 kullanın.</translation>
    </message>
    <message>
        <source>Yahoo answers `550 5.7.9 … requires all senders to authenticate`: neither SPF nor DKIM passed. Elsewhere this is 5.7.26.</source>
        <translation>Yahoo `550 5.7.9 … requires all senders to authenticate` yanıtını verir: Ne SPF ne DKIM geçmiştir. Başka yerde bu 5.7.26&apos;dır.</translation>
    </message>
    <message>
        <source>Publish SPF and sign with DKIM for the From domain.</source>
        <translation>From alan adı için SPF yayımlayın ve DKIM ile imzalayın.</translation>
    </message>
    <message>
        <source>Yahoo answers `554 5.7.9 Message not accepted for policy reasons`: content or links, often with failed authentication.</source>
        <translation>Yahoo `554 5.7.9 Message not accepted for policy reasons` yanıtını verir: İçerik veya bağlantılar, çoğu zaman başarısız kimlik doğrulamayla birlikte.</translation>
    </message>
    <message>
        <source>Check DMARC alignment first, then links and shortened URLs.</source>
        <translation>Önce DMARC hizalamasını, sonra bağlantıları ve kısaltılmış URL&apos;leri denetleyin.</translation>
    </message>
    <message>
        <source>534 with 5.7.9 asks the client for a stronger method.</source>
        <translation>5.7.9 ile 534, istemciden daha güçlü bir mekanizma ister.</translation>
    </message>
    <message>
        <source>application-specific password required</source>
        <translation>uygulama parolası gerekli</translation>
    </message>
    <message>
        <source>message not accepted for policy reasons</source>
        <translation>ileti ilke nedeniyle kabul edilmedi</translation>
    </message>
    <message>
        <source>By RFC 5248 the login method is allowed only inside TLS. RFC 8689 uses it too, for a message that demands TLS and found none.</source>
        <translation>RFC 5248&apos;e göre bu oturum açma mekanizmasına yalnızca TLS içinde izin verilir. RFC 8689 onu, TLS isteyen ve bulamayan ileti için de kullanır.</translation>
    </message>
    <message>
        <source>A client tries `AUTH PLAIN` before STARTTLS; most servers say `530 5.7.0` or `538 5.7.11` instead.</source>
        <translation>İstemci STARTTLS&apos;ten önce `AUTH PLAIN` dener; sunucuların çoğu bunun yerine `530 5.7.0` veya `538 5.7.11` der.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS (587) or implicit TLS (465).</source>
        <translation>STARTTLS&apos;i (587) veya örtük TLS&apos;i (465) açın.</translation>
    </message>
    <message>
        <source>Postfix 3.11 and later bounce with `5.7.10 Sender requested REQUIRETLS, but no trusted server certificate was found`, `but host … refused to start TLS` or `but my configured TLS security level … disables encryption`.</source>
        <translation>Postfix 3.11 ve sonrası `5.7.10 Sender requested REQUIRETLS, but no trusted server certificate was found`, `but host … refused to start TLS` veya `but my configured TLS security level … disables encryption` ile geri çevirir.</translation>
    </message>
    <message>
        <source>Send without REQUIRETLS, or let the receiver get a valid certificate.</source>
        <translation>REQUIRETLS olmadan gönderin ya da alan taraf geçerli bir sertifika alsın.</translation>
    </message>
    <message>
        <source>At AUTH 538 with 5.7.11 and 530 with 5.7.0 are better known.</source>
        <translation>AUTH&apos;ta 5.7.11 ile 538 ve 5.7.0 ile 530 daha çok bilinir.</translation>
    </message>
    <message>
        <source>Encryption required for requested authentication mechanism</source>
        <translation>İstenen kimlik doğrulama mekanizması şifreleme gerektiriyor</translation>
    </message>
    <message>
        <source>This login method may be used only on an encrypted connection. RFC 4954 lists it for the record: a server should not offer such methods before TLS at all.</source>
        <translation>Bu oturum açma mekanizması yalnızca şifreli bağlantıda kullanılabilir. RFC 4954 onu yalnızca belgelemek için anar: Sunucu böyle mekanizmaları TLS&apos;ten önce hiç sunmamalıdır.</translation>
    </message>
    <message>
        <source>A client sends `AUTH PLAIN` or `AUTH LOGIN` without STARTTLS and gets `538 5.7.11`.</source>
        <translation>İstemci STARTTLS olmadan `AUTH PLAIN` veya `AUTH LOGIN` gönderir ve `538 5.7.11` alır.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS or TLS in the account settings.</source>
        <translation>Hesap ayarlarında STARTTLS&apos;i veya TLS&apos;i açın.</translation>
    </message>
    <message>
        <source>Offer AUTH after STARTTLS only, and the code is never needed.</source>
        <translation>AUTH&apos;u yalnızca STARTTLS&apos;ten sonra sunarsanız bu koda gerek kalmaz.</translation>
    </message>
    <message>
        <source>RFC 4954 defines no permanent form. Exchange Online uses the number for recipients that take internal mail only.</source>
        <translation>RFC 4954 kalıcı bir biçim tanımlamaz. Exchange Online numarayı yalnızca iç posta kabul eden alıcılar için kullanır.</translation>
    </message>
    <message>
        <source>Exchange Online answers `550 5.7.12 … sender was not authenticated by organization`.</source>
        <translation>Exchange Online `550 5.7.12 … sender was not authenticated by organization` yanıtını verir.</translation>
    </message>
    <message>
        <source>`Get-DistributionGroup team | fl RequireSenderAuthenticationEnabled`</source>
        <translation>`Get-DistributionGroup team | fl RequireSenderAuthenticationEnabled`</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin to allow senders from outside, or reach the person through another address.</source>
        <translation>Alıcının yöneticisinden dışarıdan gönderenlere izin vermesini isteyin ya da kişiye başka bir adresten ulaşın.</translation>
    </message>
    <message>
        <source>Do not imitate it; 5.7.1 is the registered code.</source>
        <translation>Bunu taklit etmeyin; kayıtlı kod 5.7.1&apos;dir.</translation>
    </message>
    <message>
        <source>User account disabled</source>
        <translation>Kullanıcı hesabı devre dışı</translation>
    </message>
    <message>
        <source>Name and password are right, and the account is closed to the user until an admin opens it.</source>
        <translation>Ad ve parola doğrudur, ama hesap bir yönetici açana kadar kullanıcıya kapalıdır.</translation>
    </message>
    <message>
        <source>A mailbox was suspended for unpaid bills or after abuse. Many servers say 5.7.8 instead, so as not to tell strangers that the password fits.</source>
        <translation>Posta kutusu ödenmemiş fatura yüzünden ya da kötüye kullanım sonrasında askıya alınmıştır. Birçok sunucu, parolanın doğru olduğunu yabancılara söylememek için bunun yerine 5.7.8 der.</translation>
    </message>
    <message>
        <source>Ask the provider; another password does not help.</source>
        <translation>Sağlayıcıya sorun; başka parola işe yaramaz.</translation>
    </message>
    <message>
        <source>Exchange Online puts public folders for internal mail here: `550 5.7.13 … was not authenticated for public folder`.</source>
        <translation>Exchange Online, yalnızca iç postaya açık ortak klasörleri buraya koyar: `550 5.7.13 … was not authenticated for public folder`.</translation>
    </message>
    <message>
        <source>The admin can allow anonymous contributions to the folder.</source>
        <translation>Yönetici klasöre anonim katkıya izin verebilir.</translation>
    </message>
    <message>
        <source>525 5.7.13 tells the client not to ask for the password again.</source>
        <translation>525 5.7.13, istemciye parolayı yeniden sormamasını söyler.</translation>
    </message>
    <message>
        <source>Trust relationship required</source>
        <translation>Güven ilişkisi gerekli</translation>
    </message>
    <message>
        <source>AUTH or BURL</source>
        <translation>AUTH veya BURL</translation>
    </message>
    <message>
        <source>The registered meaning belongs to BURL: the submission server does not trust the IMAP server that holds the message. Everybody who meets the number meets it from Gmail.</source>
        <translation>Kayıtlı anlamı BURL&apos;e aittir: Gönderim sunucusu, iletiyi tutan IMAP sunucusuna güvenmez. Ama bu numaraya rastlayan herkes ona Gmail&apos;de rastlar.</translation>
    </message>
    <message>
        <source>Gmail answers `534-5.7.14 Please log in via your web browser and then try again`: it finds the login suspicious, from a new server for example.</source>
        <translation>Gmail `534-5.7.14 Please log in via your web browser and then try again` yanıtını verir: Oturum açmayı, örneğin yeni bir sunucudan geldiği için, kuşkulu bulur.</translation>
    </message>
    <message>
        <source>Log in with a browser, confirm the warning, and use an app password or OAuth 2.0.</source>
        <translation>Tarayıcıyla oturum açıp uyarıyı onaylayın; uygulama parolası veya OAuth 2.0 kullanın.</translation>
    </message>
    <message>
        <source>554 5.7.14 replaces 554 5.7.8 for BURL since RFC 5248.</source>
        <translation>RFC 5248&apos;den beri BURL&apos;de 554 5.7.8&apos;in yerini 554 5.7.14 alır.</translation>
    </message>
    <message>
        <source>Mail of this priority is not taken here.</source>
        <translation>Bu öncelikteki posta burada alınmaz.</translation>
    </message>
    <message>
        <source>Mail of this size is not taken with this priority.</source>
        <translation>Bu boyuttaki posta bu öncelikle alınmaz.</translation>
    </message>
    <message>
        <source>Mailbox owner has changed</source>
        <translation>Posta kutusunun sahibi değişti</translation>
    </message>
    <message>
        <source>The sender asked with Require-Recipient-Valid-Since that the mail reach only who owned the mailbox at a given time. It has another owner now.</source>
        <translation>Gönderen, Require-Recipient-Valid-Since ile postanın yalnızca belirli bir tarihteki posta kutusu sahibine ulaşmasını istemiştir. Kutunun artık başka bir sahibi vardır.</translation>
    </message>
    <message>
        <source>A service mails a password reset to an address that a provider has since given to somebody else.</source>
        <translation>Bir hizmet, sağlayıcının bu arada başkasına verdiği bir adrese parola sıfırlama iletisi gönderir.</translation>
    </message>
    <message>
        <source>Treat the address as no longer the customer&apos;s; verify the account another way.</source>
        <translation>Adresi artık müşterinin saymayın; hesabı başka yoldan doğrulayın.</translation>
    </message>
    <message>
        <source>5.7.17 tells the sender about a new owner of the mailbox, 5.7.18 of the domain.</source>
        <translation>5.7.17 posta kutusunun, 5.7.18 alan adının yeni sahibini bildirir.</translation>
    </message>
    <message>
        <source>Domain owner has changed</source>
        <translation>Alan adının sahibi değişti</translation>
    </message>
    <message>
        <source>The recipient&apos;s whole domain has another owner than at the time that Require-Recipient-Valid-Since names.</source>
        <translation>Alıcının alan adının tümü, Require-Recipient-Valid-Since ile belirtilen tarihtekinden başka bir sahibe geçmiştir.</translation>
    </message>
    <message>
        <source>An expired domain was registered anew, and its mail host supports RRVS.</source>
        <translation>Süresi dolan alan adı yeniden kaydedilmiştir ve posta sunucusu RRVS destekliyordur.</translation>
    </message>
    <message>
        <source>Drop every address of that domain from security mails.</source>
        <translation>O alan adındaki bütün adresleri güvenlik iletilerinden çıkarın.</translation>
    </message>
    <message>
        <source>A server need not disclose the change; then it does not send 5.7.18.</source>
        <translation>Sunucu değişikliği açıklamak zorunda değildir; o zaman 5.7.18 göndermez.</translation>
    </message>
    <message>
        <source>RRVS test cannot be completed</source>
        <translation>RRVS denetimi tamamlanamıyor</translation>
    </message>
    <message>
        <source>The server supports RRVS and has no record of since when the mailbox has had its owner.</source>
        <translation>Sunucu RRVS destekler ama posta kutusunun ne zamandan beri bu sahipte olduğunu bilmez.</translation>
    </message>
    <message>
        <source>The mailbox is older than the provider&apos;s records.</source>
        <translation>Posta kutusu sağlayıcının kayıtlarından eskidir.</translation>
    </message>
    <message>
        <source>Decide whether the mail may go without the protection, and send it then without RRVS.</source>
        <translation>Postanın bu koruma olmadan gidip gidemeyeceğine karar verin; gidebilecekse RRVS olmadan gönderin.</translation>
    </message>
    <message>
        <source>5.7.19 leaves the decision to the sender.</source>
        <translation>5.7.19 kararı gönderene bırakır.</translation>
    </message>
    <message>
        <source>The message carries no DKIM signature, or none that can be verified.</source>
        <translation>İletide DKIM imzası yoktur ya da hiçbiri doğrulanamamıştır.</translation>
    </message>
    <message>
        <source>The service that sends has no DKIM set up. La Poste answers `550 5.7.20 … LPN007_402`.</source>
        <translation>Gönderen hizmette DKIM kurulu değildir. La Poste `550 5.7.20 … LPN007_402` yanıtını verir.</translation>
    </message>
    <message>
        <source>Switch DKIM on at the service (Microsoft 365, a newsletter provider, OpenDKIM, Rspamd) and publish the record that it names.</source>
        <translation>Hizmette (Microsoft 365, bülten sağlayıcısı, OpenDKIM, Rspamd) DKIM&apos;i açın ve istediği kaydı yayımlayın.</translation>
    </message>
    <message>
        <source>There is a signature, but the key in DNS is missing, cut off or of another pair. The `Authentication-Results` header of a copy elsewhere says `dkim=permerror (no key for signature)` or `dkim=fail`.</source>
        <translation>İmza vardır ama DNS&apos;teki anahtar eksik, kesik ya da başka bir çifte aittir. Başka yere giden bir kopyanın `Authentication-Results` başlığında `dkim=permerror (no key for signature)` veya `dkim=fail` yazar.</translation>
    </message>
    <message>
        <source>`opendkim-testkey -d example.com -s selector -vvv`</source>
        <translation>`opendkim-testkey -d example.com -s selector -vvv`</translation>
    </message>
    <message>
        <source>Publish the key again; more than 255 characters need several strings in one TXT record.</source>
        <translation>Anahtarı yeniden yayımlayın; 255 karakterden uzunu, tek TXT kaydında birden çok dizgi gerektirir.</translation>
    </message>
    <message>
        <source>`dkim=fail (body hash did not verify)`: a footer, a mailing list or a gateway changed the message after signing.</source>
        <translation>`dkim=fail (body hash did not verify)`: Altbilgi, posta listesi veya ağ geçidi iletiyi imzalandıktan sonra değiştirmiştir.</translation>
    </message>
    <message>
        <source>Sign as the last step, on the machine that hands the mail out.</source>
        <translation>İmzalamayı en son adım olarak, postayı dışarı veren makinede yapın.</translation>
    </message>
    <message>
        <source>A DKIM signature verified but does not satisfy the receiver&apos;s rules.</source>
        <translation>Bir DKIM imzası doğrulanmıştır ama alan tarafın kurallarını karşılamaz.</translation>
    </message>
    <message>
        <source>The signatures are good, and none is by the domain of the From header.</source>
        <translation>İmzalar geçerlidir ama hiçbiri From başlığındaki alan adına ait değildir.</translation>
    </message>
    <message>
        <source>The SPF record of the envelope domain says that this IP address may not send for it (`fail`), and the receiver obeys. Before 2014 such refusals came as 5.7.1.</source>
        <translation>Zarf alan adının SPF kaydı, bu IP adresinin onun adına gönderemeyeceğini söyler (`fail`) ve alan taraf buna uyar. 2014&apos;ten önce böyle retler 5.7.1 ile gelirdi.</translation>
    </message>
    <message>
        <source>A server or service that sends for you is missing in the record. Postfix with policyd-spf answers `550 5.7.23 … Recipient address rejected: Message rejected due to: SPF fail - not authorized`.</source>
        <translation>Sizin adınıza gönderen bir sunucu veya hizmet kayıtta eksiktir. policyd-spf kullanan Postfix `550 5.7.23 … Recipient address rejected: Message rejected due to: SPF fail - not authorized` yanıtını verir.</translation>
    </message>
    <message>
        <source>`dig +short TXT example.com | grep spf1`</source>
        <translation>`dig +short TXT example.com | grep spf1`</translation>
    </message>
    <message>
        <source>Add its `include:` or address to the one SPF record of the domain; after a move of servers also the IPv6 address.</source>
        <translation>Hizmetin `include:` değerini veya adresini alan adının tek SPF kaydına ekleyin; sunucu taşındıysa IPv6 adresini de.</translation>
    </message>
    <message>
        <source>The mail was forwarded: the forwarder keeps your envelope sender, and its address is of course not in your record.</source>
        <translation>Posta yönlendirilmiştir: Yönlendiren sunucu zarftaki göndereni korur, adresi de elbette sizin kaydınızda yoktur.</translation>
    </message>
    <message>
        <source>The forwarder should rewrite the sender (SRS); let your record end in `~all` and sign with DKIM.</source>
        <translation>Yönlendiren sunucu göndereni yeniden yazmalıdır (SRS); kaydınızı `~all` ile bitirin ve DKIM ile imzalayın.</translation>
    </message>
    <message>
        <source>Exchange Online reports `5.7.23 The message was rejected because of Sender Policy Framework violation`: the destination refused for SPF.</source>
        <translation>Exchange Online `5.7.23 The message was rejected because of Sender Policy Framework violation` bildirir: Hedef, SPF nedeniyle reddetmiştir.</translation>
    </message>
    <message>
        <source>Include `spf.protection.outlook.com` when Microsoft 365 sends for the domain.</source>
        <translation>Alan adı adına Microsoft 365 gönderiyorsa `spf.protection.outlook.com` ekleyin.</translation>
    </message>
    <message>
        <source>Gmail and Yahoo do not use 5.7.23 for SPF: Gmail says 5.7.26 or 5.7.27, Yahoo 5.7.9.</source>
        <translation>Gmail ve Yahoo SPF için 5.7.23 kullanmaz: Gmail 5.7.26 veya 5.7.27, Yahoo 5.7.9 der.</translation>
    </message>
    <message>
        <source>Mend the record all the same.</source>
        <translation>Kaydı yine de düzeltin.</translation>
    </message>
    <message>
        <source>5.7.23 is for the result `fail` only; RFC 7208 asks not to refuse for `softfail` alone.</source>
        <translation>5.7.23 yalnızca `fail` sonucu içindir; RFC 7208 yalnızca `softfail` yüzünden reddetmemeyi ister.</translation>
    </message>
    <message>
        <source>The SPF record itself is wrong (`permerror`), so no receiver can judge by it.</source>
        <translation>SPF kaydının kendisi yanlıştır (`permerror`); hiçbir alan taraf ona göre karar veremez.</translation>
    </message>
    <message>
        <source>More than ten DNS look-ups: every `include`, `a`, `mx`, `redirect` and `exists` counts, those inside the includes too.</source>
        <translation>Ondan çok DNS sorgusu: İçeride kalan include&apos;lardakiler dahil her `include`, `a`, `mx`, `redirect` ve `exists` sayılır.</translation>
    </message>
    <message>
        <source>Drop services that no longer send, replace `a` and `mx` by `ip4:` and `ip6:`, give bulk services a subdomain.</source>
        <translation>Artık göndermeyen hizmetleri çıkarın, `a` ve `mx` yerine `ip4:` ve `ip6:` yazın, toplu gönderim hizmetlerine bir alt alan adı verin.</translation>
    </message>
    <message>
        <source>Two `v=spf1` records at one name, or a typing error such as `ipv4:` for `ip4:`.</source>
        <translation>Aynı adda iki `v=spf1` kaydı ya da `ip4:` yerine `ipv4:` gibi bir yazım hatası.</translation>
    </message>
    <message>
        <source>`dig +short TXT example.com | grep -c v=spf1`</source>
        <translation>`dig +short TXT example.com | grep -c v=spf1`</translation>
    </message>
    <message>
        <source>Merge them into one record and correct the term.</source>
        <translation>Bunları tek kayıtta birleştirin ve yazımı düzeltin.</translation>
    </message>
    <message>
        <source>550 with 5.7.24 replaces 5.5.2 for a `permerror`.</source>
        <translation>`permerror` için 5.5.2&apos;nin yerini 5.7.24 ile 550 alır.</translation>
    </message>
    <message>
        <source>The address of the sending server fails the reverse DNS check.</source>
        <translation>Gönderen sunucunun adresi ters DNS denetiminden geçmemiştir.</translation>
    </message>
    <message>
        <source>Gmail answers `550-5.7.25 … The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not match the sending IP`.</source>
        <translation>Gmail `550-5.7.25 … The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not match the sending IP` yanıtını verir.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`</source>
        <translation>`dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Set PTR and forward record to the same name. Only the owner of the address block, the hoster, can set the PTR.</source>
        <translation>PTR ve ileri yönlü kaydı aynı ada ayarlayın. PTR&apos;yi yalnızca adres bloğunun sahibi, yani barındırıcı ekleyebilir.</translation>
    </message>
    <message>
        <source>It fails over IPv6 only: the machine got an IPv6 address without a PTR record, and prefers it. Exchange Online says `550 5.7.25 … sending IPv6 address must have a reverse DNS record`.</source>
        <translation>Yalnızca IPv6 üzerinden başarısız olur: Makine PTR kaydı olmayan bir IPv6 adresi almıştır ve onu yeğliyordur. Exchange Online `550 5.7.25 … sending IPv6 address must have a reverse DNS record` der.</translation>
    </message>
    <message>
        <source>`dig +short -x 2001:db8::25`</source>
        <translation>`dig +short -x 2001:db8::25`</translation>
    </message>
    <message>
        <source>Set the IPv6 PTR record, or send over IPv4 (`smtp_address_preference = ipv4`).</source>
        <translation>IPv6 PTR kaydını ekletin ya da IPv4 üzerinden gönderin (`smtp_address_preference = ipv4`).</translation>
    </message>
    <message>
        <source>Say in the text which address failed; clients often have several.</source>
        <translation>Metinde hangi adresin geçemediğini söyleyin; istemcilerin çoğu zaman birkaç adresi vardır.</translation>
    </message>
    <message>
        <source>More than one of SPF, DKIM and DMARC failed, or the domain&apos;s DMARC policy asks for rejection. Gmail is where nearly everybody meets it.</source>
        <translation>SPF, DKIM ve DMARC&apos;tan birden çoğu başarısız olmuştur ya da alan adının DMARC ilkesi ret istiyordur. Neredeyse herkes buna Gmail&apos;de rastlar.</translation>
    </message>
    <message>
        <source>`550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM` with `DKIM = did not pass` and `SPF […] with ip: […] = did not pass`: a web server or printer sends directly under your domain.</source>
        <translation>`DKIM = did not pass` ve `SPF […] with ip: […] = did not pass` ile `550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM`: Bir web sunucusu veya yazıcı, alan adınızla doğrudan gönderiyordur.</translation>
    </message>
    <message>
        <source>`dig +short TXT example.com; dig +short TXT selector._domainkey.example.com`</source>
        <translation>`dig +short TXT example.com; dig +short TXT selector._domainkey.example.com`</translation>
    </message>
    <message>
        <source>Let it send through your mail server, or add its address to SPF and sign with DKIM.</source>
        <translation>Posta sunucunuz üzerinden göndermesini sağlayın ya da adresini SPF&apos;ye ekleyip DKIM ile imzalayın.</translation>
    </message>
    <message>
        <source>`550-5.7.26 Unauthenticated email from example.com is not accepted due to domain&apos;s DMARC policy`: the From domain has `p=reject`, and no aligned check passed. Form mailers that put the visitor&apos;s address in From cause it.</source>
        <translation>`550-5.7.26 Unauthenticated email from example.com is not accepted due to domain&apos;s DMARC policy`: From alan adında `p=reject` vardır ve From ile hizalı hiçbir denetim başarılı olmamıştır. Ziyaretçinin adresini From başlığına koyan form programları buna yol açar.</translation>
    </message>
    <message>
        <source>Put an address of your own in From and the visitor&apos;s in Reply-To; otherwise sign with `d=` equal to the From domain.</source>
        <translation>From başlığına kendi adresinizi, Reply-To başlığına ziyaretçininkini koyun; bu olmuyorsa `d=` From alan adına eşit olacak biçimde imzalayın.</translation>
    </message>
    <message>
        <source>The same after forwarding or a mailing list: SPF fails by the new IP address, and a changed subject or footer breaks DKIM.</source>
        <translation>Aynısı, yönlendirmeden veya posta listesinden sonra: Yeni IP adresi yüzünden SPF, değişen konu veya altbilgi yüzünden DKIM başarısız olur.</translation>
    </message>
    <message>
        <source>The list should rewrite From or leave the message untouched; the forwarder can add ARC and rewrite the sender.</source>
        <translation>Liste, From başlığını yeniden yazmalı ya da iletiye dokunmamalıdır; yönlendiren taraf ARC ekleyip göndereni yeniden yazabilir.</translation>
    </message>
    <message>
        <source>`550-5.7.26 … has an SPF record with a hard fail`: the record ends in `-all`, and the sending address is not in it.</source>
        <translation>`550-5.7.26 … has an SPF record with a hard fail`: Kayıt `-all` ile biter ve gönderen adres içinde değildir.</translation>
    </message>
    <message>
        <source>Add the address to the record.</source>
        <translation>Adresi kayda ekleyin.</translation>
    </message>
    <message>
        <source>5.7.26 does not say which check failed; put that into the text, as Gmail does.</source>
        <translation>5.7.26 hangi denetimin başarısız olduğunu söylemez; Gmail&apos;in yaptığı gibi bunu metne yazın.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain publishes `MX 0 .`, which says that it takes no mail, so no bounce or answer could reach it.</source>
        <translation>Gönderenin alan adı posta kabul etmediğini bildiren `MX 0 .` yayımlar; ne geri dönen ileti ne yanıt oraya ulaşabilir.</translation>
    </message>
    <message>
        <source>Postfix answers `550 5.7.27 … Sender address rejected: Domain … does not accept mail (nullMX)` (`reject_unknown_sender_domain`), Titan the same with `(nullMX)`: a web application sends under a domain that the hoster has closed for mail.</source>
        <translation>Postfix `550 5.7.27 … Sender address rejected: Domain … does not accept mail (nullMX)` (`reject_unknown_sender_domain`) yanıtını verir, Titan da `(nullMX)` ile aynısını yapar: Bir web uygulaması, barındırıcının postaya kapattığı bir alan adıyla gönderiyordur.</translation>
    </message>
    <message>
        <source>Replace the null MX by a real one, or send under a domain that takes mail.</source>
        <translation>Boş MX&apos;i gerçek bir MX ile değiştirin ya da posta kabul eden bir alan adıyla gönderin.</translation>
    </message>
    <message>
        <source>Gmail answers `550-5.7.27 … didn&apos;t pass SPF`: a bulk sender without passing SPF. It has nothing to do with MX.</source>
        <translation>Gmail `550-5.7.27 … didn&apos;t pass SPF` yanıtını verir: SPF&apos;den geçemeyen bir toplu gönderendir. MX ile ilgisi yoktur.</translation>
    </message>
    <message>
        <source>Repair the SPF record.</source>
        <translation>SPF kaydını düzeltin.</translation>
    </message>
    <message>
        <source>RFC 7505 pairs 550 and 5.7.27 for the sender, 556 and 5.1.10 for the recipient.</source>
        <translation>RFC 7505 gönderen için 550 ile 5.7.27&apos;yi, alıcı için 556 ile 5.1.10&apos;u eşleştirir.</translation>
    </message>
    <message>
        <source>A flood of unwanted mail, and the receiver has closed the door.</source>
        <translation>İstenmeyen ileti (spam) akını olmuştur ve alan taraf kapıyı kapatmıştır.</translation>
    </message>
    <message>
        <source>Gmail answers `550-5.7.28 … unusual rate of unsolicited mail originating from your IP address … has been blocked`; 5.7.1 in older replies.</source>
        <translation>Gmail `550-5.7.28 … unusual rate of unsolicited mail originating from your IP address … has been blocked` yanıtını verir; eski yanıtlarda 5.7.1.</translation>
    </message>
    <message>
        <source>Stop the sending, find what sent it, then begin anew with little volume.</source>
        <translation>Gönderimi durdurun, göndereni bulun, sonra az hacimle yeniden başlayın.</translation>
    </message>
    <message>
        <source>The registry ties X.7.28 to a draft about mail bombs; Gmail has made it its code for rates.</source>
        <translation>Kayıt defteri X.7.28&apos;i posta bombalarıyla ilgili bir taslağa bağlar; Gmail onu hız kodu yapmıştır.</translation>
    </message>
    <message>
        <source>The ARC headers that forwarders add do not verify, and the receiver refuses the message for that. From Gmail it is a demand for TLS.</source>
        <translation>Yönlendirenlerin eklediği ARC başlıkları doğrulanamamış ve alan taraf iletiyi bu yüzden reddetmiştir. Gmail&apos;den geldiğinde TLS isteğidir.</translation>
    </message>
    <message>
        <source>Gmail answers `550-5.7.29 … use TLS/SSL for SMTP connections`.</source>
        <translation>Gmail `550-5.7.29 … use TLS/SSL for SMTP connections` yanıtını verir.</translation>
    </message>
    <message>
        <source>Send with TLS; no ARC is concerned.</source>
        <translation>TLS ile gönderin; ARC ile ilgisi yoktur.</translation>
    </message>
    <message>
        <source>A chain of ARC sets breaks at a hop that changes signed parts or drops a header; hardly a receiver refuses for it alone.</source>
        <translation>ARC zinciri, imzalı bölümleri değiştiren veya başlık silen bir sunucuda kopar; neredeyse hiçbir alan taraf yalnızca bu yüzden reddetmez.</translation>
    </message>
    <message>
        <source>Let the list or forwarder seal the message after its last change.</source>
        <translation>Liste veya yönlendiren taraf, iletiyi son değişiklikten sonra mühürlesin.</translation>
    </message>
    <message>
        <source>RFC 8617 lets a receiver send 5.7.29 but does not ask for a refusal.</source>
        <translation>RFC 8617, alan tarafın 5.7.29 göndermesine izin verir ama reddi şart koşmaz.</translation>
    </message>
    <message>
        <source>AUTH, final dot or delivery</source>
        <translation>AUTH, son nokta veya teslim</translation>
    </message>
    <message>
        <source>One number, three meanings. In the registry a message that requires TLS on every hop (REQUIRETLS) met a server that does not support it. Gmail means missing DKIM, Microsoft the end of password logins.</source>
        <translation>Tek numara, üç anlam. Kayıt defterinde, her adımda TLS isteyen bir ileti (REQUIRETLS) bunu desteklemeyen bir sunucuya rastlamıştır. Gmail bununla eksik DKIM&apos;i, Microsoft parolayla oturum açmanın sonunu anlatır.</translation>
    </message>
    <message>
        <source>Gmail answers `550-5.7.30 … DKIM does not pass` or `didn&apos;t pass DKIM`: a bulk sender without a valid signature.</source>
        <translation>Gmail `550-5.7.30 … DKIM does not pass` veya `didn&apos;t pass DKIM` yanıtını verir: geçerli imzası olmayan bir toplu gönderen.</translation>
    </message>
    <message>
        <source>Set up DKIM; see 5.7.20 for what breaks it.</source>
        <translation>DKIM kurun; onu neyin bozduğu için 5.7.20&apos;ye bakın.</translation>
    </message>
    <message>
        <source>Exchange Online answers AUTH with `550 5.7.30 Basic authentication is not supported for Client Submission`: where password logins have been removed for good.</source>
        <translation>Exchange Online AUTH komutuna `550 5.7.30 Basic authentication is not supported for Client Submission` yanıtını verir: Parolayla oturum açma tümüyle kaldırılmıştır.</translation>
    </message>
    <message>
        <source>Move the device or program to OAuth 2.0, or send through a connector or another service.</source>
        <translation>Cihazı veya programı OAuth 2.0&apos;a geçirin ya da bir bağlayıcı veya başka bir hizmet üzerinden gönderin.</translation>
    </message>
    <message>
        <source>Postfix since 3.11 bounces with `5.7.30 Sender requested REQUIRETLS, but no server was found that supports REQUIRETLS`.</source>
        <translation>Postfix 3.11&apos;den beri `5.7.30 Sender requested REQUIRETLS, but no server was found that supports REQUIRETLS` ile geri çevirir.</translation>
    </message>
    <message>
        <source>`swaks --quit-after EHLO --tls --server mx1.example.org`</source>
        <translation>`swaks --quit-after EHLO --tls --server mx1.example.org`</translation>
    </message>
    <message>
        <source>Send the message again without the requirement, if its content allows that.</source>
        <translation>İçeriği buna izin veriyorsa iletiyi bu şart olmadan yeniden gönderin.</translation>
    </message>
    <message>
        <source>5.7.30 goes into the bounce that the sending server writes; RFC 8689 gives 5.7.10 where TLS itself failed.</source>
        <translation>5.7.30, gönderen sunucunun yazdığı geri dönen iletide yer alır; TLS&apos;in kendisi başarısızsa RFC 8689&apos;a göre kod 5.7.10&apos;dur.</translation>
    </message>
    <message>
        <source>The mailbox takes nothing: for the moment, or for good. At Gmail both numbers also stand for a mailbox that receives too fast.</source>
        <translation>Posta kutusu hiçbir şey almaz: şimdilik ya da kalıcı olarak. Gmail&apos;de iki numara da çok hızlı posta alan kutuyu anlatabilir.</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>Too much mail at once into one mailbox</source>
        <translation>Tek posta kutusuna aynı anda fazla posta</translation>
    </message>
    <message>
        <source>Account disabled, suspended or long unused</source>
        <translation>Hesap devre dışı, askıda ya da uzun süredir kullanılmıyor</translation>
    </message>
    <message>
        <source>Gmail&apos;s words for the rate</source>
        <translation>Gmail&apos;in hız için sözleri</translation>
    </message>
    <message>
        <source>`receiving email too quickly`</source>
        <translation>`receiving email too quickly`</translation>
    </message>
    <message>
        <source>`ReceivingRatePerm`: permanent in number only</source>
        <translation>`ReceivingRatePerm`: yalnızca numarası kalıcı</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Waits in the queue and arrives</source>
        <translation>Kuyrukta bekler ve ulaşır</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Geri döner</translation>
    </message>
    <message>
        <source>Keep the address on a list?</source>
        <translation>Adres listede kalsın mı?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No, unless the text speaks of a rate</source>
        <translation>Hayır; metin hızdan söz etmiyorsa</translation>
    </message>
    <message>
        <source>After either, send less to that mailbox at once when the text speaks of a rate; after a 5.2.1 about the account, take the address off.</source>
        <translation>Metin hızdan söz ediyorsa ikisinden sonra da o kutuya bir defada daha az gönderin; hesapla ilgili 5.2.1&apos;den sonra adresi çıkarın.</translation>
    </message>
    <message>
        <source>A full mailbox, once put off and once refused. RFC 3463 asks for 4.2.2; much software sends 5.2.2 so that the author hears of it at once.</source>
        <translation>Dolu posta kutusu, birinde ertelenmiş, öbüründe reddedilmiştir. RFC 3463 4.2.2&apos;yi ister; birçok yazılım, iletiyi yazan hemen öğrensin diye 5.2.2 gönderir.</translation>
    </message>
    <message>
        <source>What happens to the message</source>
        <translation>İletiye ne olur</translation>
    </message>
    <message>
        <source>Stays in the sender&apos;s queue and is tried for days</source>
        <translation>Gönderenin kuyruğunda kalır, günlerce denenir</translation>
    </message>
    <message>
        <source>Comes back at once</source>
        <translation>Hemen geri döner</translation>
    </message>
    <message>
        <source>Basic code beside it</source>
        <translation>Yanındaki temel kod</translation>
    </message>
    <message>
        <source>452, at Gmail and Dovecot</source>
        <translation>452, Gmail ve Dovecot&apos;ta</translation>
    </message>
    <message>
        <source>552; Exchange says 554</source>
        <translation>552; Exchange 554 der</translation>
    </message>
    <message>
        <source>After the recipient makes room</source>
        <translation>Alıcı yer açtıktan sonra</translation>
    </message>
    <message>
        <source>The waiting message arrives by itself</source>
        <translation>Bekleyen ileti kendiliğinden ulaşır</translation>
    </message>
    <message>
        <source>The author has to send again</source>
        <translation>Yazanın yeniden göndermesi gerekir</translation>
    </message>
    <message>
        <source>Gmail&apos;s meaning</source>
        <translation>Gmail&apos;deki anlamı</translation>
    </message>
    <message>
        <source>Full for now (`OverQuotaTemp`)</source>
        <translation>Şimdilik dolu (`OverQuotaTemp`)</translation>
    </message>
    <message>
        <source>Full and unused: treat the address as gone (`OverQuotaPerm`)</source>
        <translation>Dolu ve kullanılmıyor: adresi terk edilmiş sayın (`OverQuotaPerm`)</translation>
    </message>
    <message>
        <source>A trap</source>
        <translation>Bir tuzak</translation>
    </message>
    <message>
        <source>Comcast says `user over quota` with 4.1.1</source>
        <translation>Comcast `user over quota` için 4.1.1 der</translation>
    </message>
    <message>
        <source>Exchange Online says `Submission quota exceeded`: your own sending quota</source>
        <translation>Exchange Online `Submission quota exceeded` der: kendi gönderim kotanız</translation>
    </message>
    <message>
        <source>As the admin of a mailbox server, send 4.2.2 at first; Dovecot does so with `quota_full_tempfail = yes`. Change to 5.2.2 for mailboxes that have been full for weeks.</source>
        <translation>Posta kutusu sunucusunun yöneticisiyseniz önce 4.2.2 gönderin; Dovecot bunu `quota_full_tempfail = yes` ile yapar. Haftalardır dolu olan kutularda 5.2.2&apos;ye geçin.</translation>
    </message>
    <message>
        <source>As the sender of a list, keep the address after a 4.2.2 and after a first 5.2.2; take it off when 5.2.2 repeats over weeks or says `inactive`.</source>
        <translation>Listeye gönderiyorsanız 4.2.2&apos;den ve ilk 5.2.2&apos;den sonra adresi koruyun; 5.2.2 haftalarca yinelenirse ya da `inactive` derse çıkarın.</translation>
    </message>
    <message>
        <source>The connection never came about, or it broke.</source>
        <translation>Bağlantı hiç kurulamamıştır ya da kopmuştur.</translation>
    </message>
    <message>
        <source>How far it got</source>
        <translation>Ne kadar ilerledi</translation>
    </message>
    <message>
        <source>No TCP connection</source>
        <translation>TCP bağlantısı yok</translation>
    </message>
    <message>
        <source>Connected; then silence or a hang-up</source>
        <translation>Bağlandı; sonra sessizlik veya kapanma</translation>
    </message>
    <message>
        <source>Postfix&apos;s words</source>
        <translation>Postfix&apos;in sözleri</translation>
    </message>
    <message>
        <source>`connect to … Connection timed out`, `Connection refused`</source>
        <translation>`connect to … Connection timed out`, `Connection refused`</translation>
    </message>
    <message>
        <source>`lost connection with`, `conversation with … timed out`</source>
        <translation>`lost connection with`, `conversation with … timed out`</translation>
    </message>
    <message>
        <source>First suspicion</source>
        <translation>İlk kuşku</translation>
    </message>
    <message>
        <source>Port 25 blocked, server down, wrong MX</source>
        <translation>25 numaralı bağlantı noktası kapalı, sunucu kapalı, MX yanlış</translation>
    </message>
    <message>
        <source>Connection limit, block, firewall, MTU, slow filter</source>
        <translation>Bağlantı sınırı, engel, güvenlik duvarı, MTU, yavaş filtre</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sınama</translation>
    </message>
    <message>
        <source>`nc -vz mx1.example.org 25`</source>
        <translation>`nc -vz mx1.example.org 25`</translation>
    </message>
    <message>
        <source>Whole session with `swaks`; small and large message</source>
        <translation>`swaks` ile bütün oturum; küçük ve büyük ileti</translation>
    </message>
    <message>
        <source>Can a server send it?</source>
        <translation>Sunucu gönderebilir mi?</translation>
    </message>
    <message>
        <source>No, it is the client&apos;s own finding</source>
        <translation>Hayır, istemcinin kendi saptamasıdır</translation>
    </message>
    <message>
        <source>Yes: 421 4.4.2 to an idle client</source>
        <translation>Evet: boş bekleyen istemciye 421 4.4.2</translation>
    </message>
    <message>
        <source>If every destination shows 4.4.1, look at your provider; if one does, at that server. 4.4.2 after the final dot may bring the mail twice.</source>
        <translation>Bütün hedefler 4.4.1 veriyorsa sağlayıcınıza, biri veriyorsa o sunucuya bakın. Son noktadan sonraki 4.4.2 iletinin iki kez ulaşmasına yol açabilir.</translation>
    </message>
    <message>
        <source>The directory did not answer, or it answered and held nothing to route by.</source>
        <translation>Dizin yanıt vermemiştir ya da yanıt vermiş ama yönlendirecek bir şey bulunmamıştır.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Timeout or SERVFAIL</source>
        <translation>Zaman aşımı veya SERVFAIL</translation>
    </message>
    <message>
        <source>An MX host without an address</source>
        <translation>Adresi olmayan bir MX makinesi</translation>
    </message>
    <message>
        <source>`Host not found, try again`</source>
        <translation>`Host not found, try again`</translation>
    </message>
    <message>
        <source>`unable to look up host`</source>
        <translation>`unable to look up host`</translation>
    </message>
    <message>
        <source>If every domain shows it</source>
        <translation>Her alan adında görülürse</translation>
    </message>
    <message>
        <source>Your resolver is out of order</source>
        <translation>Çözümleyiciniz çalışmıyordur</translation>
    </message>
    <message>
        <source>`inet_protocols` excludes the right family</source>
        <translation>`inet_protocols` doğru adres türünü dışarıda bırakıyordur</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Kim harekete geçer</translation>
    </message>
    <message>
        <source>The admin of the resolver or of the name servers</source>
        <translation>Çözümleyicinin veya ad sunucularının yöneticisi</translation>
    </message>
    <message>
        <source>The owner of the recipient&apos;s domain</source>
        <translation>Alıcı alan adının sahibi</translation>
    </message>
    <message>
        <source>Query the domain once through your own resolver and once with `dig +trace`: the difference shows whose fault it is.</source>
        <translation>Alan adını bir kez kendi çözümleyicinizle, bir kez `dig +trace` ile sorgulayın: Aradaki fark sorunun kimde olduğunu gösterir.</translation>
    </message>
    <message>
        <source>The message became too old for the queue. RFC 3463 puts delay and abandonment alike into class 4, and Exchange Online follows it in its final bounce; other systems write 5.4.7 once they have given up.</source>
        <translation>İleti kuyruk için fazla eskimiştir. RFC 3463 hem gecikmeyi hem vazgeçmeyi 4 sınıfına koyar ve Exchange Online son geri dönen iletide buna uyar; başka sistemler vazgeçtiklerinde 5.4.7 yazar.</translation>
    </message>
    <message>
        <source>Is the message still tried?</source>
        <translation>İleti hâlâ deneniyor mu?</translation>
    </message>
    <message>
        <source>As a delay notice yes; with `Message expired` no</source>
        <translation>Gecikme bildirimiyse evet; `Message expired` ile hayır</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözleri</translation>
    </message>
    <message>
        <source>`Message delayed`, `QUEUE.Expired; message expired`</source>
        <translation>`Message delayed`, `QUEUE.Expired; message expired`</translation>
    </message>
    <message>
        <source>`Status: 5.4.7` in the report</source>
        <translation>Raporda `Status: 5.4.7`</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Kim yazar</translation>
    </message>
    <message>
        <source>Exchange and Exchange Online</source>
        <translation>Exchange ve Exchange Online</translation>
    </message>
    <message>
        <source>Other queues; Postfix keeps the code of the last error instead</source>
        <translation>Öbür kuyruklar; Postfix bunun yerine son hatanın kodunu korur</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapılır</translation>
    </message>
    <message>
        <source>Look at the last error; wait, or send again after an expiry</source>
        <translation>Son hataya bakın; bekleyin ya da süre dolduysa yeniden gönderin</translation>
    </message>
    <message>
        <source>Solve the last error, then send again</source>
        <translation>Son hatayı çözün, sonra yeniden gönderin</translation>
    </message>
    <message>
        <source>In either case the quoted reply of the other server is what counts; the age is only the consequence.</source>
        <translation>İki durumda da önemli olan, öbür sunucunun alıntılanan yanıtıdır; süre yalnızca sonuçtur.</translation>
    </message>
    <message>
        <source>As a server author, put the code of the actual problem into the bounce, as RFC 3463 asks.</source>
        <translation>Sunucu geliştiricisiyseniz RFC 3463&apos;ün istediği gibi geri dönen iletiye asıl sorunun kodunu koyun.</translation>
    </message>
    <message>
        <source>Too many recipients: send the rest in another go, or change the message.</source>
        <translation>Çok fazla alıcı: kalanını başka bir seferde gönderin ya da iletiyi değiştirin.</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Sınırlanan</translation>
    </message>
    <message>
        <source>One transaction</source>
        <translation>Tek bir işlem</translation>
    </message>
    <message>
        <source>The message or the sender</source>
        <translation>İleti veya gönderen</translation>
    </message>
    <message>
        <source>Recipients accepted before</source>
        <translation>Önceden kabul edilen alıcılar</translation>
    </message>
    <message>
        <source>Get the mail</source>
        <translation>İletiyi alır</translation>
    </message>
    <message>
        <source>None, on most servers</source>
        <translation>Çoğu sunucuda hiçbiri</translation>
    </message>
    <message>
        <source>What a mail server does</source>
        <translation>Posta sunucusu ne yapar</translation>
    </message>
    <message>
        <source>Splits and goes on by itself</source>
        <translation>Kendiliğinden böler ve sürdürür</translation>
    </message>
    <message>
        <source>Returns the mail</source>
        <translation>Postayı geri döndürür</translation>
    </message>
    <message>
        <source>Typical sender</source>
        <translation>Tipik gönderen</translation>
    </message>
    <message>
        <source>Postfix, Sendmail, Exchange Online</source>
        <translation>Postfix, Sendmail, Exchange Online</translation>
    </message>
    <message>
        <source>Exchange&apos;s own limits, Gmail to its users</source>
        <translation>Exchange&apos;in kendi sınırları, Gmail kendi kullanıcılarına</translation>
    </message>
    <message>
        <source>As the admin of a sending server, keep `default_destination_recipient_limit` at 50, and neither is seen between servers.</source>
        <translation>Gönderen sunucunun yöneticisiyseniz `default_destination_recipient_limit` değerini 50&apos;de tutun; o zaman sunucular arasında ikisi de görülmez.</translation>
    </message>
    <message>
        <source>As the author, write to a list instead of hundreds of addresses.</source>
        <translation>İletiyi yazan sizseniz yüzlerce adres yerine bir posta listesine yazın.</translation>
    </message>
    <message>
        <source>The same refusal by a rule, for the moment or for good. The standard knows only the second.</source>
        <translation>İkisi de bir kural gereği rettir; biri şimdilik, öbürü kalıcı. Standart yalnızca ikincisini tanır.</translation>
    </message>
    <message>
        <source>Typical cause</source>
        <translation>Tipik neden</translation>
    </message>
    <message>
        <source>Greylisting, a rate limit, a Milter that is down</source>
        <translation>Gri listeleme, hız sınırı, çalışmayan bir Milter</translation>
    </message>
    <message>
        <source>Block list, spam verdict, DMARC, a rule of the recipient</source>
        <translation>Engelleme listesi, istenmeyen ileti (spam) kararı, DMARC, alıcının bir kuralı</translation>
    </message>
    <message>
        <source>Does waiting help?</source>
        <translation>Beklemek işe yarar mı?</translation>
    </message>
    <message>
        <source>Mostly yes, within minutes or hours</source>
        <translation>Çoğunlukla evet; dakikalar veya saatler içinde</translation>
    </message>
    <message>
        <source>No; something has to change first</source>
        <translation>Hayır; önce bir şey değişmelidir</translation>
    </message>
    <message>
        <source>`Relay access denied` of Postfix</source>
        <translation>Postfix&apos;in `Relay access denied` yanıtı</translation>
    </message>
    <message>
        <source>454 4.7.1 from `defer_unauth_destination`, and no wait heals it</source>
        <translation>`defer_unauth_destination` ile 454 4.7.1; beklemek bunu düzeltmez</translation>
    </message>
    <message>
        <source>554 5.7.1 from `reject_unauth_destination`</source>
        <translation>`reject_unauth_destination` ile 554 5.7.1</translation>
    </message>
    <message>
        <source>At Yahoo</source>
        <translation>Yahoo&apos;da</translation>
    </message>
    <message>
        <source>421 4.7.1 blocks the IP address for now</source>
        <translation>421 4.7.1, IP adresini şimdilik engeller</translation>
    </message>
    <message>
        <source>553 5.7.1 names a Spamhaus list (`[BL21]`)</source>
        <translation>553 5.7.1, bir Spamhaus listesini bildirir (`[BL21]`)</translation>
    </message>
    <message>
        <source>What the author sees</source>
        <translation>İletiyi yazanın gördüğü</translation>
    </message>
    <message>
        <source>Nothing for days, then an expired message</source>
        <translation>Günlerce hiçbir şey, sonra süresi dolmuş ileti</translation>
    </message>
    <message>
        <source>A bounce within a minute</source>
        <translation>Bir dakika içinde geri dönen ileti</translation>
    </message>
    <message>
        <source>When a 4.7.1 repeats with the same text for more than a day, read it as a 5.7.1 and act.</source>
        <translation>4.7.1 aynı metinle bir günden uzun süre yineleniyorsa onu 5.7.1 gibi okuyup harekete geçin.</translation>
    </message>
    <message>
        <source>A receiver that knows its rule will not change should send 5.7.1; 4.7.1 only fills the sender&apos;s queue.</source>
        <translation>Kuralının değişmeyeceğini bilen alan taraf 5.7.1 göndermelidir; 4.7.1 yalnızca gönderenin kuyruğunu doldurur.</translation>
    </message>
    <message>
        <source>A wrong address either way: before the @ or behind it.</source>
        <translation>İki durumda da adres yanlıştır: @ işaretinden önce ya da sonra.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yanlış olan</translation>
    </message>
    <message>
        <source>The mailbox; the domain takes mail</source>
        <translation>Posta kutusu; alan adı posta alır</translation>
    </message>
    <message>
        <source>The domain; nobody was asked about the mailbox</source>
        <translation>Alan adı; posta kutusu hiç sorulmamıştır</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kim söyler</translation>
    </message>
    <message>
        <source>The recipient&apos;s own server</source>
        <translation>Alıcının kendi sunucusu</translation>
    </message>
    <message>
        <source>Your own or a relay server, after a look in DNS</source>
        <translation>DNS&apos;e baktıktan sonra kendi sunucunuz veya aktaran sunucu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Ask the recipient; nothing in DNS helps</source>
        <translation>Alıcıya sorun; DNS yardımcı olmaz</translation>
    </message>
    <message>
        <source>On a list</source>
        <translation>Posta listesinde</translation>
    </message>
    <message>
        <source>Drop this address</source>
        <translation>Bu adresi çıkarın</translation>
    </message>
    <message>
        <source>Every address of the domain fails; look for typing errors such as `gmial`</source>
        <translation>Alan adının bütün adresleri başarısızdır; `gmial` gibi yazım hatalarına bakın</translation>
    </message>
    <message>
        <source>A server checks the domain first and answers 5.1.2; only a server that holds the domain&apos;s mailboxes may answer 5.1.1.</source>
        <translation>Sunucu önce alan adına bakar ve 5.1.2 der; 5.1.1&apos;i yalnızca alan adının posta kutularını tutan sunucu verebilir.</translation>
    </message>
    <message>
        <source>Both mean in practice that nobody is reached at this address. 5.1.10 was registered for domains with a null MX; Exchange Online sends it for unknown recipients, the very case of 5.1.1.</source>
        <translation>İkisi de uygulamada bu adreste kimseye ulaşılamadığı anlamına gelir. 5.1.10 boş MX&apos;li alan adları için kaydedilmiştir; Exchange Online onu bilinmeyen alıcılar için, yani tam da 5.1.1&apos;in durumunda gönderir.</translation>
    </message>
    <message>
        <source>Registered meaning</source>
        <translation>Kayıtlı anlamı</translation>
    </message>
    <message>
        <source>The mailbox does not exist</source>
        <translation>Posta kutusu yoktur</translation>
    </message>
    <message>
        <source>The domain accepts no mail at all (`MX 0 .`)</source>
        <translation>Alan adı hiç posta kabul etmez (`MX 0 .`)</translation>
    </message>
    <message>
        <source>Part of the address that is wrong</source>
        <translation>Adresin yanlış bölümü</translation>
    </message>
    <message>
        <source>Left of the @</source>
        <translation>@ işaretinin solu</translation>
    </message>
    <message>
        <source>By the registry the right; from Exchange Online the left</source>
        <translation>Kayıt defterine göre sağı; Exchange Online&apos;da solu</translation>
    </message>
    <message>
        <source>Basic code</source>
        <translation>Temel kod</translation>
    </message>
    <message>
        <source>550</source>
        <translation>550</translation>
    </message>
    <message>
        <source>556 for a null MX, 550 from Exchange Online</source>
        <translation>Boş MX için 556, Exchange Online&apos;dan 550</translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>Nasıl ayırt edilir</translation>
    </message>
    <message>
        <source>`dig MX` shows real hosts</source>
        <translation>`dig MX` gerçek sunucular gösterir</translation>
    </message>
    <message>
        <source>`nullMX` in the text against `RESOLVER.ADR.RecipientNotFound`</source>
        <translation>Metinde `nullMX` ya da `RESOLVER.ADR.RecipientNotFound`</translation>
    </message>
    <message>
        <source>As the sender, correct or drop the address in all three cases; with a null MX every address of that domain is dead.</source>
        <translation>Gönderen taraftaysanız üç durumda da adresi düzeltin ya da çıkarın; boş MX&apos;te o alan adının bütün adresleri ölüdür.</translation>
    </message>
    <message>
        <source>As a server author, answer unknown mailboxes with 5.1.1 and keep 5.1.10 for the null MX.</source>
        <translation>Sunucu geliştiricisiyseniz bilinmeyen posta kutularına 5.1.1 verin, 5.1.10&apos;u boş MX&apos;e ayırın.</translation>
    </message>
    <message>
        <source>No such mailbox, or one that is shut. At Gmail 5.2.1 may also be a mailbox that merely gets too much at the moment.</source>
        <translation>Böyle bir posta kutusu yoktur ya da kapalıdır. Gmail&apos;de 5.2.1, o anda yalnızca fazla posta alan kutu da olabilir.</translation>
    </message>
    <message>
        <source>What the server knows</source>
        <translation>Sunucunun bildiği</translation>
    </message>
    <message>
        <source>No entry under this name</source>
        <translation>Bu adla kayıt yoktur</translation>
    </message>
    <message>
        <source>An account that is disabled, suspended or unused</source>
        <translation>Devre dışı, askıya alınmış ya da kullanılmayan bir hesap</translation>
    </message>
    <message>
        <source>Can it come back?</source>
        <translation>Geri gelebilir mi?</translation>
    </message>
    <message>
        <source>Only when somebody creates it</source>
        <translation>Yalnızca biri oluşturursa</translation>
    </message>
    <message>
        <source>Yes, when the owner or provider opens it again</source>
        <translation>Evet, sahibi veya sağlayıcı yeniden açarsa</translation>
    </message>
    <message>
        <source>Likely mistake of the sender</source>
        <translation>Gönderenin olası hatası</translation>
    </message>
    <message>
        <source>A typing error</source>
        <translation>Yazım hatası</translation>
    </message>
    <message>
        <source>An old address; spelling is right</source>
        <translation>Eski adres; yazımı doğrudur</translation>
    </message>
    <message>
        <source>Gmail&apos;s words</source>
        <translation>Gmail&apos;in sözleri</translation>
    </message>
    <message>
        <source>`account that you tried to reach does not exist`</source>
        <translation>`account that you tried to reach does not exist`</translation>
    </message>
    <message>
        <source>`is disabled`, or `receiving mail at a rate that prevents additional messages`</source>
        <translation>`is disabled` veya `receiving mail at a rate that prevents additional messages`</translation>
    </message>
    <message>
        <source>Drop the address from lists after either, except when the text speaks of a rate: then send less and later.</source>
        <translation>İkisinden sonra da adresi listeden çıkarın; metin hızdan söz ediyorsa çıkarmayın, daha az ve daha geç gönderin.</translation>
    </message>
    <message>
        <source>A provider that closes an account should say 5.2.1 for some months before it says 5.1.1, so that senders learn that they had the right person.</source>
        <translation>Hesap kapatan sağlayıcı 5.1.1&apos;den önce birkaç ay 5.2.1 demelidir; gönderenler böylece doğru kişiye yazdıklarını öğrenir.</translation>
    </message>
    <message>
        <source>An unknown mailbox by the standard, and the way in which Exchange Online says the same at its edge. 5.4.1 can also mean that the domain itself is not served.</source>
        <translation>Standarda göre bilinmeyen posta kutusu ve Exchange Online&apos;ın aynı şeyi girişte söyleyişi. 5.4.1, alan adının kendisine hizmet verilmediği anlamına da gelebilir.</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Metnin söylediği</translation>
    </message>
    <message>
        <source>`Recipient address rejected: Access denied` or `Relay Access Denied`</source>
        <translation>`Recipient address rejected: Access denied` veya `Relay Access Denied`</translation>
    </message>
    <message>
        <source>Meaning in RFC 3463</source>
        <translation>RFC 3463&apos;teki anlamı</translation>
    </message>
    <message>
        <source>Mailbox does not exist</source>
        <translation>Posta kutusu yoktur</translation>
    </message>
    <message>
        <source>No answer from a host, and only as 4.4.1</source>
        <translation>Sunucudan yanıt yok; o da yalnızca 4.4.1 olarak</translation>
    </message>
    <message>
        <source>When the address is right</source>
        <translation>Adres doğruysa</translation>
    </message>
    <message>
        <source>A table or list of recipients lacks the entry</source>
        <translation>Bir alıcı tablosunda veya listesinde kayıt eksiktir</translation>
    </message>
    <message>
        <source>The mailbox is not in Exchange Online: not synchronized, or hosted elsewhere</source>
        <translation>Posta kutusu Exchange Online&apos;da değildir: eşitlenmemiştir ya da başka yerdedir</translation>
    </message>
    <message>
        <source>When every address of the domain gets it</source>
        <translation>Alan adının bütün adresleri alıyorsa</translation>
    </message>
    <message>
        <source>The recipient table is broken</source>
        <translation>Alıcı tablosu bozuktur</translation>
    </message>
    <message>
        <source>The domain is not accepted there, or the MX is stale</source>
        <translation>Alan adı orada kabul edilmiyordur ya da MX eskidir</translation>
    </message>
    <message>
        <source>Treat 550 5.4.1 with `Access denied` as 5.1.1. With `Relay Access Denied` tell the recipient&apos;s admin, for correct addresses fail as well.</source>
        <translation>`Access denied` içeren 550 5.4.1&apos;i 5.1.1 sayın. `Relay Access Denied` geliyorsa alıcının yöneticisine bildirin; doğru adresler de başarısız oluyordur.</translation>
    </message>
    <message>
        <source>As the admin of a domain that is only partly in Exchange Online, set it to internal relay before somebody misses mail.</source>
        <translation>Yalnızca bir bölümü Exchange Online&apos;da olan alan adının yöneticisiyseniz, birinin postası kaybolmadan onu iç aktarma alan adı yapın.</translation>
    </message>
    <message>
        <source>One fact, that no mail can be sent to this domain, told by two different sides.</source>
        <translation>Tek bir gerçek, bu alan adına posta gönderilemediği, iki ayrı tarafça söylenir.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Kim söyler</translation>
    </message>
    <message>
        <source>A server that is asked for such a recipient</source>
        <translation>Böyle bir alıcıyla karşılaşan sunucu</translation>
    </message>
    <message>
        <source>The sending server, after its own look-up</source>
        <translation>Kendi sorgusundan sonra gönderen sunucu</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Nerede görülür</translation>
    </message>
    <message>
        <source>As a reply to RCPT TO, at once</source>
        <translation>RCPT TO yanıtında, hemen</translation>
    </message>
    <message>
        <source>In the queue&apos;s log and in a bounce</source>
        <translation>Kuyruk günlüğünde ve geri dönen iletide</translation>
    </message>
    <message>
        <source>`Domain not found`, `Host unknown`</source>
        <translation>`Domain not found`, `Host unknown`</translation>
    </message>
    <message>
        <source>`Host or domain name not found`, `NonExistentDomain`</source>
        <translation>`Host or domain name not found`, `NonExistentDomain`</translation>
    </message>
    <message>
        <source>May it be your own setting?</source>
        <translation>Kendi ayarınız olabilir mi?</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Seyrek</translation>
    </message>
    <message>
        <source>Yes: a wrong `relayhost` or `transport_maps` entry</source>
        <translation>Evet: yanlış bir `relayhost` veya `transport_maps` kaydı</translation>
    </message>
    <message>
        <source>Look the domain up with `dig MX` in both cases, and read closely which name the line quotes.</source>
        <translation>İki durumda da alan adını `dig MX` ile sorgulayın ve satırda hangi adın geçtiğine dikkat edin.</translation>
    </message>
    <message>
        <source>A null MX on the recipient&apos;s side, and one on the sender&apos;s. Both numbers have a second life: Exchange Online&apos;s unknown recipient and Gmail&apos;s failed SPF.</source>
        <translation>Alıcı tarafında boş MX ve gönderen tarafında boş MX. İki numaranın da ikinci bir anlamı vardır: Exchange Online&apos;ın bilinmeyen alıcısı ve Gmail&apos;in başarısız SPF&apos;si.</translation>
    </message>
    <message>
        <source>Whose domain publishes `MX 0 .`</source>
        <translation>`MX 0 .` kimin alan adında</translation>
    </message>
    <message>
        <source>The recipient&apos;s</source>
        <translation>Alıcının</translation>
    </message>
    <message>
        <source>The sender&apos;s</source>
        <translation>Gönderenin</translation>
    </message>
    <message>
        <source>Basic code by RFC 7505</source>
        <translation>RFC 7505&apos;e göre temel kod</translation>
    </message>
    <message>
        <source>556</source>
        <translation>556</translation>
    </message>
    <message>
        <source>The other meaning</source>
        <translation>Öbür anlamı</translation>
    </message>
    <message>
        <source>Exchange Online: recipient not found</source>
        <translation>Exchange Online: alıcı bulunamadı</translation>
    </message>
    <message>
        <source>Gmail: SPF did not pass for a bulk sender</source>
        <translation>Gmail: toplu gönderende SPF geçmedi</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Kim düzeltir</translation>
    </message>
    <message>
        <source>The author, with another address</source>
        <translation>İletiyi yazan, başka bir adresle</translation>
    </message>
    <message>
        <source>The owner of the sending domain, in DNS</source>
        <translation>Gönderen alan adının sahibi, DNS&apos;te</translation>
    </message>
    <message>
        <source>With `nullMX` in the text look at `dig MX` of the domain that is quoted; without it, read the provider&apos;s meaning.</source>
        <translation>Metinde `nullMX` varsa geçen alan adının `dig MX` sonucuna bakın; yoksa sağlayıcının anlamını okuyun.</translation>
    </message>
    <message>
        <source>The mailbox has no room for anything, or not for a message of this size.</source>
        <translation>Posta kutusunda hiçbir şeye yer yoktur ya da bu boyuttaki bir iletiye izin yoktur.</translation>
    </message>
    <message>
        <source>What is full or too large</source>
        <translation>Dolu veya büyük olan</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>Posta kutusu</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Bu ileti</translation>
    </message>
    <message>
        <source>A short message</source>
        <translation>Kısa bir ileti</translation>
    </message>
    <message>
        <source>Fails too</source>
        <translation>O da başarısız olur</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Ulaşır</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <translation>Kim değiştirebilir</translation>
    </message>
    <message>
        <source>The recipient, by deleting</source>
        <translation>Alıcı, ileti silerek</translation>
    </message>
    <message>
        <source>The author, with a link instead of the file</source>
        <translation>İletiyi yazan, dosya yerine bağlantıyla</translation>
    </message>
    <message>
        <source>Class by RFC 3463</source>
        <translation>RFC 3463&apos;e göre sınıfı</translation>
    </message>
    <message>
        <source>Should be transient, 4.2.2</source>
        <translation>Geçici olmalıdır: 4.2.2</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Kalıcı</translation>
    </message>
    <message>
        <source>Send one line without the attachment: if that arrives, it was the size.</source>
        <translation>Ek koymadan tek satırlık bir ileti gönderin: Ulaşırsa sorun boyuttur.</translation>
    </message>
    <message>
        <source>Too large for this mailbox, or too large for the whole server.</source>
        <translation>Bu posta kutusu için çok büyük ya da bütün sunucu için çok büyük.</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>Kimin sınırı</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox or group</source>
        <translation>Alıcının posta kutusu veya grubu</translation>
    </message>
    <message>
        <source>The server, a connector or the organization</source>
        <translation>Sunucu, bağlayıcı veya kuruluş</translation>
    </message>
    <message>
        <source>Other recipients on that server</source>
        <translation>O sunucudaki öbür alıcılar</translation>
    </message>
    <message>
        <source>May get it</source>
        <translation>İletiyi alabilir</translation>
    </message>
    <message>
        <source>None gets it</source>
        <translation>Hiçbiri almaz</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Ne zaman görülür</translation>
    </message>
    <message>
        <source>Mostly after transfer, in a bounce</source>
        <translation>Çoğunlukla aktarımdan sonra, geri dönen iletide</translation>
    </message>
    <message>
        <source>At MAIL FROM already, if SIZE is used</source>
        <translation>SIZE kullanılıyorsa daha MAIL FROM aşamasında</translation>
    </message>
    <message>
        <source>Who mixes them up</source>
        <translation>Kim karıştırır</translation>
    </message>
    <message>
        <source>Sendmail sends 5.2.3 for its system limit, Gmail did in older replies</source>
        <translation>Sendmail sistem sınırı için 5.2.3 gönderir; Gmail de eski yanıtlarında</translation>
    </message>
    <message>
        <source>Exchange keeps them apart: `RecipSizeLimit` is 5.2.3</source>
        <translation>Exchange ayırır: `RecipSizeLimit` 5.2.3&apos;tür</translation>
    </message>
    <message>
        <source>As the author, the remedy is the same: a link, or smaller attachments. As the admin, 5.2.3 leads to the mailbox&apos;s properties, 5.3.4 to `message_size_limit` or the connectors.</source>
        <translation>İletiyi yazan için çare aynıdır: bağlantı ya da daha küçük ek. Yöneticiyi 5.2.3 posta kutusunun özelliklerine, 5.3.4 `message_size_limit` ayarına veya bağlayıcılara götürür.</translation>
    </message>
    <message>
        <source>DNS shows no way to the domain, or a way that leads back.</source>
        <translation>DNS alan adına yol göstermez ya da gösterdiği yol geri götürür.</translation>
    </message>
    <message>
        <source>What DNS says</source>
        <translation>DNS&apos;in söylediği</translation>
    </message>
    <message>
        <source>No such domain, or no usable mail host</source>
        <translation>Böyle bir alan adı ya da kullanılabilir posta sunucusu yok</translation>
    </message>
    <message>
        <source>An MX that is this very machine, or two that send in circles</source>
        <translation>Bu makinenin kendisi olan bir MX ya da birbirine gönderen iki sunucu</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Olası neden</translation>
    </message>
    <message>
        <source>A typing error, an expired domain</source>
        <translation>Yazım hatası, süresi dolmuş alan adı</translation>
    </message>
    <message>
        <source>A domain missing in the mail server&apos;s settings, two forwardings</source>
        <translation>Posta sunucusunun ayarlarında eksik alan adı, iki yönlendirme</translation>
    </message>
    <message>
        <source>Mostly the author</source>
        <translation>Çoğunlukla iletiyi yazan</translation>
    </message>
    <message>
        <source>The admin of the server that reports it</source>
        <translation>Bildiren sunucunun yöneticisi</translation>
    </message>
    <message>
        <source>`Host or domain name not found`</source>
        <translation>`Host or domain name not found`</translation>
    </message>
    <message>
        <source>`loops back to myself`, `mail forwarding loop for`</source>
        <translation>`loops back to myself`, `mail forwarding loop for`</translation>
    </message>
    <message>
        <source>Look at `dig MX` first: an empty answer leads to 5.4.4, your own host name to 5.4.6.</source>
        <translation>Önce `dig MX` sonucuna bakın: Boş yanıt 5.4.4&apos;e, kendi makine adınız 5.4.6&apos;ya götürür.</translation>
    </message>
    <message>
        <source>The command came at the wrong time or is not offered, or it could not be read at all.</source>
        <translation>Komut yanlış zamanda gelmiştir ya da sunulmuyordur; öbüründe ise hiç ayrıştırılamamıştır.</translation>
    </message>
    <message>
        <source>Order or availability</source>
        <translation>Sıra veya sunulup sunulmadığı</translation>
    </message>
    <message>
        <source>Spelling, form or an incomplete name</source>
        <translation>Yazım, biçim veya eksik bir ad</translation>
    </message>
    <message>
        <source>Basic codes</source>
        <translation>Temel kodlar</translation>
    </message>
    <message>
        <source>503, 502, 554</source>
        <translation>503, 502, 554</translation>
    </message>
    <message>
        <source>500, 501, 504, 555</source>
        <translation>500, 501, 504, 555</translation>
    </message>
    <message>
        <source>`need MAIL command`, `no valid recipients`</source>
        <translation>`need MAIL command`, `no valid recipients`</translation>
    </message>
    <message>
        <source>`need fully-qualified hostname`, `command not recognized`</source>
        <translation>`need fully-qualified hostname`, `command not recognized`</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Nereye bakılır</translation>
    </message>
    <message>
        <source>At the refusal before it</source>
        <translation>Ondan önceki redde</translation>
    </message>
    <message>
        <source>At the very bytes of this command</source>
        <translation>Bu komutun baytlarına</translation>
    </message>
    <message>
        <source>After 5.5.1 read the session upwards; after 5.5.2 print the command that was sent.</source>
        <translation>5.5.1&apos;den sonra oturumu yukarı doğru okuyun; 5.5.2&apos;den sonra gönderilen komutu yazdırın.</translation>
    </message>
    <message>
        <source>Something about security is missing, or a rule refuses. 5.7.0 is the vaguer one and the one for a forgotten login or TLS.</source>
        <translation>Güvenlikle ilgili bir şey eksiktir ya da bir kural reddeder. 5.7.0 daha belirsiz olandır; unutulmuş oturum açma veya TLS için de o kullanılır.</translation>
    </message>
    <message>
        <source>With 530</source>
        <translation>530 ile</translation>
    </message>
    <message>
        <source>Login or STARTTLS is missing</source>
        <translation>Oturum açma veya STARTTLS eksik</translation>
    </message>
    <message>
        <source>Exchange: `Client was not authenticated`</source>
        <translation>Exchange: `Client was not authenticated`</translation>
    </message>
    <message>
        <source>With 550 and 554</source>
        <translation>550 ve 554 ile</translation>
    </message>
    <message>
        <source>DMARC, content or relay at single providers</source>
        <translation>Tek tek sağlayıcılarda DMARC, içerik veya aktarma</translation>
    </message>
    <message>
        <source>Relay, block list, spam, recipient&apos;s rule</source>
        <translation>Aktarma, engelleme listesi, istenmeyen ileti (spam), alıcının kuralı</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Sıklığı</translation>
    </message>
    <message>
        <source>Common in sessions of mail programs</source>
        <translation>Posta programlarının oturumlarında sık</translation>
    </message>
    <message>
        <source>The most common refusal between servers</source>
        <translation>Sunucular arasında en sık ret</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk adım</translation>
    </message>
    <message>
        <source>Check port, TLS and login</source>
        <translation>Bağlantı noktasını, TLS&apos;i ve oturum açmayı denetleyin</translation>
    </message>
    <message>
        <source>Read the text: list, rule or domain</source>
        <translation>Metni okuyun: liste, kural veya alan adı</translation>
    </message>
    <message>
        <source>A server should send 5.7.1 when it knows the rule that refuses, and keep 5.7.0 for missing steps of the client.</source>
        <translation>Sunucu, reddeden kuralı biliyorsa 5.7.1 göndermeli, 5.7.0&apos;ı istemcinin eksik adımlarına ayırmalıdır.</translation>
    </message>
    <message>
        <source>A refusal by rule, and the one rule that has its own number: reverse DNS.</source>
        <translation>Bir kurala dayalı ret ve kendi numarası olan tek kural: ters DNS.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Neye bakılır</translation>
    </message>
    <message>
        <source>The text: relay, list, content, DMARC</source>
        <translation>Metne: aktarma, liste, içerik, DMARC</translation>
    </message>
    <message>
        <source>PTR and forward record of the sending address</source>
        <translation>Gönderen adresin PTR ve ileri yönlü kaydı</translation>
    </message>
    <message>
        <source>Who can mend it</source>
        <translation>Kim düzeltebilir</translation>
    </message>
    <message>
        <source>Depends on the rule</source>
        <translation>Kurala bağlıdır</translation>
    </message>
    <message>
        <source>The hoster of the address, for the PTR record</source>
        <translation>PTR kaydı için adresin barındırıcısı</translation>
    </message>
    <message>
        <source>Postfix</source>
        <translation>Postfix</translation>
    </message>
    <message>
        <source>`cannot find your reverse hostname` is 4.7.1: no PTR at all</source>
        <translation>`cannot find your reverse hostname` 4.7.1&apos;dir: PTR hiç yoktur</translation>
    </message>
    <message>
        <source>`cannot find your hostname` is 4.7.25: the name does not lead back</source>
        <translation>`cannot find your hostname` 4.7.25&apos;tir: Ad geri götürmez</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Older replies, and `IPv6 sending guidelines`</source>
        <translation>Eski yanıtlar ve `IPv6 sending guidelines`</translation>
    </message>
    <message>
        <source>Missing PTR, also as 4.7.23</source>
        <translation>Eksik PTR; 4.7.23 olarak da</translation>
    </message>
    <message>
        <source>Check reverse DNS first when a new server or an IPv6 address is refused under either number.</source>
        <translation>Yeni bir sunucu veya IPv6 adresi hangi numarayla reddedilirse reddedilsin önce ters DNS&apos;e bakın.</translation>
    </message>
    <message>
        <source>A receiver helps senders with 5.7.25 and the address in the text.</source>
        <translation>Alan taraf, metninde adres bulunan 5.7.25 ile gönderenlere yardımcı olur.</translation>
    </message>
    <message>
        <source>Refused by some rule, or refused because SPF, DKIM and DMARC did not hold. The second tells you where to begin.</source>
        <translation>Herhangi bir kuralla ret ya da SPF, DKIM ve DMARC tutmadığı için ret. İkincisi nereden başlanacağını söyler.</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Kapsamı</translation>
    </message>
    <message>
        <source>Relay, lists, spam, rules, and in older replies DMARC</source>
        <translation>Aktarma, listeler, istenmeyen ileti (spam), kurallar; eski yanıtlarda DMARC</translation>
    </message>
    <message>
        <source>Failed authentication of the domain only</source>
        <translation>Yalnızca alan adının başarısız kimlik doğrulaması</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>Kim gönderir</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Gmail above all; as 4.7.26 also Exchange Online</source>
        <translation>En başta Gmail; 4.7.26 olarak Exchange Online da</translation>
    </message>
    <message>
        <source>Where the remedy lies</source>
        <translation>Çarenin yeri</translation>
    </message>
    <message>
        <source>Depends on the text</source>
        <translation>Metne bağlıdır</translation>
    </message>
    <message>
        <source>DNS records and the signing of the service that sends</source>
        <translation>DNS kayıtları ve gönderen hizmetin imzalaması</translation>
    </message>
    <message>
        <source>The same at others</source>
        <translation>Başkalarında aynısı</translation>
    </message>
    <message>
        <source>550 5.7.509 of Exchange Online is DMARC</source>
        <translation>Exchange Online&apos;ın 550 5.7.509 yanıtı DMARC ile ilgilidir</translation>
    </message>
    <message>
        <source>Yahoo says 5.7.9, Apple 5.7.1</source>
        <translation>Yahoo 5.7.9, Apple 5.7.1 der</translation>
    </message>
    <message>
        <source>A receiver that refuses for authentication should use 5.7.26, or 5.7.20 to 5.7.25 for a single check, instead of 5.7.1.</source>
        <translation>Kimlik doğrulama yüzünden reddeden alan taraf 5.7.1 yerine 5.7.26&apos;yı, tek denetim için 5.7.20–5.7.25&apos;i kullanmalıdır.</translation>
    </message>
    <message>
        <source>As the sender, look in a 5.7.1 for `SPF`, `DKIM`, `DMARC` first; where none is named, it is reputation, content or a rule.</source>
        <translation>Gönderen taraftaysanız 5.7.1 metninde önce `SPF`, `DKIM`, `DMARC` sözcüklerini arayın; hiçbiri yoksa itibar, içerik veya bir kuraldır.</translation>
    </message>
    <message>
        <source>The login failed: with wrong credentials, or in a way that the server does not allow for this account.</source>
        <translation>Oturum açılamamıştır: yanlış kimlik bilgileriyle ya da sunucunun bu hesapta izin vermediği bir yolla.</translation>
    </message>
    <message>
        <source>Are the credentials right?</source>
        <translation>Kimlik bilgileri doğru mu?</translation>
    </message>
    <message>
        <source>No, or the server believes so</source>
        <translation>Hayır ya da sunucu öyle sanıyor</translation>
    </message>
    <message>
        <source>Perhaps; the method is too weak</source>
        <translation>Belki; mekanizma çok zayıf</translation>
    </message>
    <message>
        <source>At Gmail</source>
        <translation>Gmail&apos;de</translation>
    </message>
    <message>
        <source>`Username and Password not accepted`</source>
        <translation>`Username and Password not accepted`</translation>
    </message>
    <message>
        <source>`Application-specific password required`</source>
        <translation>`Application-specific password required`</translation>
    </message>
    <message>
        <source>535</source>
        <translation>535</translation>
    </message>
    <message>
        <source>534; from Yahoo 550 and 554</source>
        <translation>534; Yahoo&apos;dan 550 ve 554</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ne yardımcı olur</translation>
    </message>
    <message>
        <source>Entering user name and password afresh</source>
        <translation>Kullanıcı adını ve parolayı baştan girmek</translation>
    </message>
    <message>
        <source>An app password or OAuth 2.0, not another password</source>
        <translation>Uygulama parolası veya OAuth 2.0; başka parola değil</translation>
    </message>
    <message>
        <source>Google&apos;s list prints 5.7.80</source>
        <translation>Google&apos;ın listesi 5.7.80 yazar</translation>
    </message>
    <message>
        <source>Yahoo&apos;s 5.7.9 concerns mail without SPF and DKIM</source>
        <translation>Yahoo&apos;nun 5.7.9&apos;u SPF ve DKIM&apos;i olmayan postayla ilgilidir</translation>
    </message>
    <message>
        <source>After 5.7.8 ask the user for the password; after 5.7.9 change the method in the program.</source>
        <translation>5.7.8&apos;den sonra kullanıcıdan parolayı isteyin; 5.7.9&apos;dan sonra programdaki mekanizmayı değiştirin.</translation>
    </message>
    <message>
        <source>SPF alone failed, or more than one check. The same faulty record brings either, depending on who receives.</source>
        <translation>Yalnızca SPF ya da birden çok denetim başarısızdır. Aynı hatalı kayıt, alan tarafa göre ikisinden birini getirir.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ne denetlendi</translation>
    </message>
    <message>
        <source>SPF of the envelope domain</source>
        <translation>Zarf alan adının SPF&apos;si</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC together</source>
        <translation>SPF, DKIM ve DMARC birlikte</translation>
    </message>
    <message>
        <source>Does DKIM help?</source>
        <translation>DKIM yardımcı olur mu?</translation>
    </message>
    <message>
        <source>No, the SPF result alone decides</source>
        <translation>Hayır, yalnızca SPF sonucu belirler</translation>
    </message>
    <message>
        <source>Yes, one passing check is mostly enough</source>
        <translation>Evet, geçen tek denetim çoğunlukla yeter</translation>
    </message>
    <message>
        <source>Postfix with policyd-spf, servers behind Exchange Online reports</source>
        <translation>policyd-spf kullanan Postfix, Exchange Online&apos;ın bildirdiği hedefler</translation>
    </message>
    <message>
        <source>Gmail; as 4.7.26 Exchange Online</source>
        <translation>Gmail; 4.7.26 olarak Exchange Online</translation>
    </message>
    <message>
        <source>After forwarding</source>
        <translation>Yönlendirmeden sonra</translation>
    </message>
    <message>
        <source>Fails, unless the forwarder rewrites the sender</source>
        <translation>Yönlendiren göndereni yeniden yazmadıkça başarısız olur</translation>
    </message>
    <message>
        <source>Passes with an intact DKIM signature</source>
        <translation>Bozulmamış DKIM imzasıyla geçer</translation>
    </message>
    <message>
        <source>Repair SPF for 5.7.23, set up DKIM as well for 5.7.26: a signature survives forwarding.</source>
        <translation>5.7.23 için SPF&apos;yi düzeltin, 5.7.26 için DKIM&apos;i de kurun: İmza, yönlendirmeden sağ çıkar.</translation>
    </message>
    <message>
        <source>As a receiver, do not refuse for SPF alone where a valid DKIM signature of the author&apos;s domain is present.</source>
        <translation>Alan taraftaysanız yazarın alan adına ait geçerli bir DKIM imzası varken yalnızca SPF yüzünden reddetmeyin.</translation>
    </message>
    <message>
        <source>Room is missing in both: in one mailbox, or on the whole server. For the first the recipient can delete mail; for the second only the admin can help.</source>
        <translation>İkisinde de yer yoktur: tek bir posta kutusunda ya da bütün sunucuda. İlkinde alıcı posta silebilir; ikincisinde yalnızca yönetici yardım edebilir.</translation>
    </message>
    <message>
        <source>Who else is hit</source>
        <translation>Başka kim etkilenir</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Every recipient of that server</source>
        <translation>O sunucunun bütün alıcıları</translation>
    </message>
    <message>
        <source>When it is said</source>
        <translation>Ne zaman söylenir</translation>
    </message>
    <message>
        <source>At RCPT TO or after the content, for one recipient</source>
        <translation>RCPT TO&apos;da ya da içerikten sonra, tek alıcı için</translation>
    </message>
    <message>
        <source>Often at MAIL FROM already</source>
        <translation>Çoğu kez daha MAIL FROM&apos;da</translation>
    </message>
    <message>
        <source>`df -h /var/spool/postfix`</source>
        <translation>`df -h /var/spool/postfix`</translation>
    </message>
    <message>
        <source>When there is room after all</source>
        <translation>Aslında yer varsa</translation>
    </message>
    <message>
        <source>Drive and photos fill the shared storage at Google</source>
        <translation>Google&apos;da ortak alanı Drive ve fotoğraflar doldurmuştur</translation>
    </message>
    <message>
        <source>Postfix wants 1.5 times `message_size_limit` free; Exchange calls memory pressure so too</source>
        <translation>Postfix `message_size_limit` değerinin 1,5 katı boş yer ister; Exchange bellek baskısına da böyle der</translation>
    </message>
    <message>
        <source>A server that reports a full disk as 4.2.2 sends senders to the wrong person.</source>
        <translation>Dolu diski 4.2.2 ile bildiren sunucu, gönderenleri yanlış kişiye yönlendirir.</translation>
    </message>
    <message>
        <source>The envelope sender is at fault in both. 5.1.7 cannot read the address; 5.1.8 can, but its domain does not exist or takes no return mail.</source>
        <translation>İkisinde de sorun zarftaki gönderendedir. 5.1.7 adresi okuyamaz; 5.1.8 okur ama alan adı yoktur ya da geri dönen postayı almaz.</translation>
    </message>
    <message>
        <source>The syntax, without DNS</source>
        <translation>Yazım, DNS&apos;e bakmadan</translation>
    </message>
    <message>
        <source>The domain, in DNS</source>
        <translation>Alan adı, DNS&apos;te</translation>
    </message>
    <message>
        <source>Typical slip</source>
        <translation>Tipik hata</translation>
    </message>
    <message>
        <source>A display name, a space or an unfilled template in the envelope</source>
        <translation>Zarfta görünen ad, boşluk ya da doldurulmamış şablon</translation>
    </message>
    <message>
        <source>`app@server.local`, a misspelt or expired domain</source>
        <translation>`app@server.local`, yanlış yazılmış ya da süresi dolmuş alan adı</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own use of the number</source>
        <translation>Microsoft&apos;un numarayı kullanışı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>A mailbox of your own organization that was blocked after spam</source>
        <translation>Kendi kuruluşunuzda, istenmeyen ileti yüzünden engellenmiş bir posta kutusu</translation>
    </message>
    <message>
        <source>The bare address in the program&apos;s setting</source>
        <translation>Programın ayarındaki yalın adres</translation>
    </message>
    <message>
        <source>Test a new sending program with one message to a strict server: both slips stay invisible inside your own network.</source>
        <translation>Posta gönderen yeni bir programı katı bir sunucuya tek iletiyle sınayın: İki hata da kendi ağınızın içinde görünmez kalır.</translation>
    </message>
    <message>
        <source>Exchange answers `421 4.3.2 Service not available` or `421 4.3.2 Service not active`: a component is in maintenance or stopped. Outlook.com sends the 421 for a moment without service, Exchange Online `421 4.3.2` with `concurrent connections per resource forest` at its connection limit.</source>
        <translation>Exchange `421 4.3.2 Service not available` veya `421 4.3.2 Service not active` yanıtını verir: Bir bileşen bakımdadır veya durmuştur. Outlook.com bu 421&apos;i kısa hizmet kesintisinde, Exchange Online `concurrent connections per resource forest` ile `421 4.3.2`&apos;yi bağlantı sınırında gönderir.</translation>
    </message>
    <message>
        <source>This has nothing to do with RFC 8689: Gmail slows down bulk senders whose DKIM did not pass.</source>
        <translation>RFC 8689 ile ilgisi yoktur: Gmail, DKIM&apos;den geçemeyen toplu gönderenleri yavaşlatır.</translation>
    </message>
    <message>
        <source>Postfix answers `550 5.1.6 … Recipient address rejected: User has moved to …`: the address stands in `relocated_maps`.</source>
        <translation>Postfix `550 5.1.6 … Recipient address rejected: User has moved to …` yanıtını verir: Adres `relocated_maps` içindedir.</translation>
    </message>
    <message>
        <source>`User unknown`, `does not exist`</source>
        <translation>`User unknown`, `does not exist`</translation>
    </message>
</context>
</TS>
