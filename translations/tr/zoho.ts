<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>zoho</name>
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
        <source>Greylisted</source>
        <translation>Gri listelendi</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>Zoho wants a second attempt of an unknown sender.</source>
        <translation>Zoho, tanımadığı gönderenden ikinci bir deneme ister.</translation>
    </message>
    <message>
        <source>`451 4.7.1 Greylisted, try again after some time`.</source>
        <translation>`451 4.7.1 Greylisted, try again after some time`.</translation>
    </message>
    <message>
        <source>Retry from the same IP address.</source>
        <translation>Aynı IP adresinden yeniden deneyin.</translation>
    </message>
    <message>
        <source>Normal for first mail.</source>
        <translation>İlk postada olağandır.</translation>
    </message>
    <message>
        <source>Temporary system error</source>
        <translation>Geçici sistem hatası</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>A temporary fault at Zoho.</source>
        <translation>Zoho&apos;da geçici bir arıza.</translation>
    </message>
    <message>
        <source>`452 4.3.1 Temporary System Error`.</source>
        <translation>`452 4.3.1 Temporary System Error`.</translation>
    </message>
    <message>
        <source>Leave it in the queue.</source>
        <translation>Kuyrukta bırakın.</translation>
    </message>
    <message>
        <source>No storage of the recipient is meant.</source>
        <translation>Alıcının alanı kastedilmez.</translation>
    </message>
    <message>
        <source>Held back by the customer&apos;s filter</source>
        <translation>Müşterinin filtresi bekletiyor</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>A filter of the customer holds the message back.</source>
        <translation>Müşterinin bir filtresi iletiyi bekletir.</translation>
    </message>
    <message>
        <source>`452 Mailbox delivery restricted by policy error`.</source>
        <translation>`452 Mailbox delivery restricted by policy error`.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin to permit the sender.</source>
        <translation>Alıcının yöneticisinden göndereni kabul etmesini isteyin.</translation>
    </message>
    <message>
        <source>552 with the kindred text is final.</source>
        <translation>Benzer metinli 552 kesindir.</translation>
    </message>
    <message>
        <source>Rejected by the destination domain</source>
        <translation>Hedef alan adı reddetti</translation>
    </message>
    <message>
        <source>A filter of the customer refuses. The basic code 541 is in no standard.</source>
        <translation>Müşterinin filtresi reddeder. 541 temel kodu hiçbir standartta yoktur.</translation>
    </message>
    <message>
        <source>`541 5.4.1 Mail rejected by destination domain`.</source>
        <translation>`541 5.4.1 Mail rejected by destination domain`.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin.</source>
        <translation>Alıcının yöneticisine sorun.</translation>
    </message>
    <message>
        <source>5.4.1 here has nothing to do with an unreachable host.</source>
        <translation>Buradaki 5.4.1&apos;in ulaşılamayan makineyle ilgisi yoktur.</translation>
    </message>
    <message>
        <source>User unknown</source>
        <translation>Kullanıcı bilinmiyor</translation>
    </message>
    <message>
        <source>The recipient does not exist.</source>
        <translation>Alıcı yoktur.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>552 5.1.1 is a policy, not an unknown user.</source>
        <translation>552 5.1.1 bilinmeyen kullanıcı değil ilkedir.</translation>
    </message>
    <message>
        <source>DMARC policy</source>
        <translation>DMARC ilkesi</translation>
    </message>
    <message>
        <source>Zoho carries out the From domain&apos;s DMARC policy, which asks for rejection.</source>
        <translation>Zoho, From alan adının ret isteyen DMARC ilkesini uygular.</translation>
    </message>
    <message>
        <source>`550 5.7.1 Email rejected per DMARC policy for example.org`.</source>
        <translation>`550 5.7.1 Email rejected per DMARC policy for example.org`.</translation>
    </message>
    <message>
        <source>`dig +short txt _dmarc.example.org`</source>
        <translation>`dig +short txt _dmarc.example.org`</translation>
    </message>
    <message>
        <source>Align SPF or DKIM with From.</source>
        <translation>SPF ya da DKIM&apos;i From ile hizalayın.</translation>
    </message>
    <message>
        <source>Spam has 554 5.7.1.</source>
        <translation>İstenmeyen ileti 554 5.7.1&apos;dir.</translation>
    </message>
    <message>
        <source>Mailbox refuses by policy</source>
        <translation>Kutu ilkeyle reddediyor</translation>
    </message>
    <message>
        <source>`552 5.1.1 Mailbox delivery failure policy error`.</source>
        <translation>`552 5.1.1 Mailbox delivery failure policy error`.</translation>
    </message>
    <message>
        <source>Ask the recipient before you delete the address.</source>
        <translation>Adresi silmeden önce alıcıya sorun.</translation>
    </message>
    <message>
        <source>Neither fullness nor size is meant by this 552.</source>
        <translation>Bu 552 doluluğu ya da boyutu anlatmaz.</translation>
    </message>
    <message>
        <source>Virus found</source>
        <translation>Virüs bulundu</translation>
    </message>
    <message>
        <source>Zoho found a virus.</source>
        <translation>Zoho virüs bulmuştur.</translation>
    </message>
    <message>
        <source>`552 5.7.1` with `detected by Zoho Mail`.</source>
        <translation>`552 5.7.1` ve `detected by Zoho Mail`.</translation>
    </message>
    <message>
        <source>A scan of the attachment</source>
        <translation>Ekin taranması</translation>
    </message>
    <message>
        <source>Clean the computer; send a safe file type.</source>
        <translation>Bilgisayarı temizleyin; güvenli bir dosya türü gönderin.</translation>
    </message>
    <message>
        <source>Spam has another text.</source>
        <translation>İstenmeyen iletinin metni başkadır.</translation>
    </message>
    <message>
        <source>Relaying disallowed</source>
        <translation>Aktarma yasak</translation>
    </message>
    <message>
        <source>`553 Relaying disallowed as jane@example.org`.</source>
        <translation>`553 Relaying disallowed as jane@example.org`.</translation>
    </message>
    <message>
        <source>Other servers say Relaying denied.</source>
        <translation>Başka sunucular Relaying denied der.</translation>
    </message>
    <message>
        <source>Customer&apos;s mail policy</source>
        <translation>Müşterinin posta ilkesi</translation>
    </message>
    <message>
        <source>A policy of the customer&apos;s organization refuses.</source>
        <translation>Müşterinin kuruluşundaki bir ilke reddeder.</translation>
    </message>
    <message>
        <source>`554 5.2.3 MailPolicy violation Error delivering to mailboxes`.</source>
        <translation>`554 5.2.3 MailPolicy violation Error delivering to mailboxes`.</translation>
    </message>
    <message>
        <source>Only the admin can change it.</source>
        <translation>Yalnız yönetici değiştirebilir.</translation>
    </message>
    <message>
        <source>No size limit, although 5.2.3 stands for one.</source>
        <translation>5.2.3 boyut anlamına gelse de burada boyut sınırı söz konusu değildir.</translation>
    </message>
    <message>
        <source>Judged to be spam</source>
        <translation>İstenmeyen ileti sayıldı</translation>
    </message>
    <message>
        <source>The message was flagged as spam.</source>
        <translation>İleti istenmeyen ileti olarak işaretlenmiştir.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and links.</source>
        <translation>SPF, DKIM ve bağlantıları denetleyin.</translation>
    </message>
    <message>
        <source>The content decides.</source>
        <translation>İçerik belirler.</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>İlke ihlali</translation>
    </message>
    <message>
        <source>Zoho found a violation of the customer&apos;s policy.</source>
        <translation>Zoho, müşterinin ilkesine aykırılık bulmuştur.</translation>
    </message>
    <message>
        <source>`554 5.7.7 Email policy violation detected`.</source>
        <translation>`554 5.7.7 Email policy violation detected`.</translation>
    </message>
    <message>
        <source>Ask which rule it was.</source>
        <translation>Hangi kural olduğunu sorun.</translation>
    </message>
    <message>
        <source>`550 5.1.1 User does not exist - &lt;jane@example.org&gt;`, also `User unknown`.</source>
        <translation>`550 5.1.1 User does not exist - &lt;jane@example.org&gt;`; `User unknown` da görülür.</translation>
    </message>
    <message>
        <source>At `smtp.zoho.com` the sender address is not one of the account that logged in; for incoming mail, the domain is not served here.</source>
        <translation>`smtp.zoho.com` üzerinde gönderen adresi, oturum açan hesabın adreslerinden değildir; gelen postada alan adına burada hizmet verilmez.</translation>
    </message>
    <message>
        <source>Which address stands behind `Relaying disallowed as`? For a recipient&apos;s domain `dig +short mx example.org`</source>
        <translation>`Relaying disallowed as` ardında hangi adres yazıyor? Alıcı alan adı için `dig +short mx example.org`</translation>
    </message>
    <message>
        <source>Send from the account&apos;s own address or an alias of it; for a domain of your own, verify it in Zoho&apos;s console.</source>
        <translation>Hesabın kendi adresinden ya da takma adından gönderin; alan adı sizinse onu Zoho konsolunda doğrulayın.</translation>
    </message>
    <message>
        <source>`554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.`</source>
        <translation>`554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.`</translation>
    </message>
    <message>
        <source>In IANA&apos;s registry 5.7.7 is damaged integrity.</source>
        <translation>IANA kaydında 5.7.7 ileti bütünlüğünün bozulmasıdır.</translation>
    </message>
    <message>
        <source>A policy set for this mailbox refuses the message. Sisimai counts it as an unknown user, smtp-codes as policy.</source>
        <translation>Bu posta kutusu için konmuş bir ilke iletiyi reddeder. Sisimai bunu bilinmeyen kullanıcı, smtp-codes ilke sayar.</translation>
    </message>
</context>
</TS>
