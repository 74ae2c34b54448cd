<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>comcast</name>
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
        <source>Reverse DNS lookup failed</source>
        <translation>Ters DNS sorgusu başarısız</translation>
    </message>
    <message>
        <source>Connection or greeting</source>
        <translation>Bağlantı veya karşılama</translation>
    </message>
    <message>
        <source>The reverse lookup failed and may be tried again.</source>
        <translation>Ters sorgu başarısız olmuştur; yeniden denenebilir.</translation>
    </message>
    <message>
        <source>`421 Reverse DNS failure : Try again later`.</source>
        <translation>`421 Reverse DNS failure : Try again later`.</translation>
    </message>
    <message>
        <source>Name servers of the reverse zone</source>
        <translation>Ters bölgenin ad sunucuları</translation>
    </message>
    <message>
        <source>Retry; mend a name server that does not answer.</source>
        <translation>Yeniden deneyin; yanıt vermeyen ad sunucusunu onarın.</translation>
    </message>
    <message>
        <source>A missing record would be 554.</source>
        <translation>Eksik kayıt 554 olurdu.</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>Çok fazla oturum</translation>
    </message>
    <message>
        <source>More than 25 connections are open from one IP address; an older page says 10.</source>
        <translation>Tek IP adresinden 25&apos;ten çok bağlantı açıktır; eski bir sayfa 10 der.</translation>
    </message>
    <message>
        <source>`421 Too many sessions opened`.</source>
        <translation>`421 Too many sessions opened`.</translation>
    </message>
    <message>
        <source>Limit the concurrency for Comcast.</source>
        <translation>Comcast için eşzamanlılığı sınırlayın.</translation>
    </message>
    <message>
        <source>Open sessions go on.</source>
        <translation>Açık oturumlar sürer.</translation>
    </message>
    <message>
        <source>Recipient temporarily unavailable</source>
        <translation>Alıcı geçici olarak yok</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>The mailbox is not available for now.</source>
        <translation>Kutu şu an kullanılamaz.</translation>
    </message>
    <message>
        <source>`450 4.2.0 Recipient temporarily unavailable`.</source>
        <translation>`450 4.2.0 Recipient temporarily unavailable`.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>550 5.2.0 is its final form.</source>
        <translation>Kesin biçimi 550 5.2.0&apos;dır.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Posta kutusu dolu</translation>
    </message>
    <message>
        <source>The recipient is over quota.</source>
        <translation>Alıcı kotasını aşmıştır.</translation>
    </message>
    <message>
        <source>`452 4.1.1` with `user over quota`.</source>
        <translation>`452 4.1.1` ve `user over quota`.</translation>
    </message>
    <message>
        <source>Retry for days and tell the recipient.</source>
        <translation>Günlerce deneyin ve alıcıya haber verin.</translation>
    </message>
    <message>
        <source>When it lasts, 552 5.1.1 follows.</source>
        <translation>Sürerse 552 5.1.1 gelir.</translation>
    </message>
    <message>
        <source>Mailbox gets mail too fast</source>
        <translation>Kutu çok hızlı posta alıyor</translation>
    </message>
    <message>
        <source>The recipient has had too many messages of late.</source>
        <translation>Alıcıya son zamanlarda çok fazla ileti gelmiştir.</translation>
    </message>
    <message>
        <source>`452 4.1.1` with `too many recent messages`.</source>
        <translation>`452 4.1.1` ve `too many recent messages`.</translation>
    </message>
    <message>
        <source>Let the queue spread it.</source>
        <translation>Kuyruk yaysın.</translation>
    </message>
    <message>
        <source>The full mailbox has the same number.</source>
        <translation>Dolu kutu aynı numarayı taşır.</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Hesap kapatıldı</translation>
    </message>
    <message>
        <source>`550 5.1.1 Account Closed, Please Remove`.</source>
        <translation>`550 5.1.1 Account Closed, Please Remove`.</translation>
    </message>
    <message>
        <source>Do as the text says.</source>
        <translation>Metnin dediğini yapın.</translation>
    </message>
    <message>
        <source>It never comes back.</source>
        <translation>Geri gelmez.</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>Müşteri değil</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Böyle bir hesap yoktur.</translation>
    </message>
    <message>
        <source>`550 5.1.1 Not our Customer`.</source>
        <translation>`550 5.1.1 Not our Customer`.</translation>
    </message>
    <message>
        <source>Correct or remove the address.</source>
        <translation>Adresi düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>Closed accounts have their own text.</source>
        <translation>Kapatılan hesapların metni ayrıdır.</translation>
    </message>
    <message>
        <source>Mailbox unallocated</source>
        <translation>Kutu ayrılmamış</translation>
    </message>
    <message>
        <source>The mailbox has not been set up.</source>
        <translation>Kutu kurulmamıştır.</translation>
    </message>
    <message>
        <source>`550 5.1.1` with `recipient mailbox unallocated`.</source>
        <translation>`550 5.1.1` ve `recipient mailbox unallocated`.</translation>
    </message>
    <message>
        <source>Ask for another address.</source>
        <translation>Başka bir adres isteyin.</translation>
    </message>
    <message>
        <source>Close to Not our Customer in effect.</source>
        <translation>Sonucu Not our Customer ile aynıdır.</translation>
    </message>
    <message>
        <source>DMARC policy</source>
        <translation>DMARC ilkesi</translation>
    </message>
    <message>
        <source>End of DATA</source>
        <translation>DATA sonu</translation>
    </message>
    <message>
        <source>DMARC failed, and the From domain asks for rejection.</source>
        <translation>DMARC başarısızdır ve From alan adı ret ister.</translation>
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
        <source>5.2.0 is used for a mailbox too: read the mark.</source>
        <translation>5.2.0 posta kutusu için de kullanılır: İşareti okuyun.</translation>
    </message>
    <message>
        <source>Recipient unavailable</source>
        <translation>Alıcı kullanılamıyor</translation>
    </message>
    <message>
        <source>The mailbox is unavailable for good.</source>
        <translation>Kutu kalıcı olarak kullanılamaz.</translation>
    </message>
    <message>
        <source>`550 5.2.0 Recipient unavailable`.</source>
        <translation>`550 5.2.0 Recipient unavailable`.</translation>
    </message>
    <message>
        <source>Remove the address.</source>
        <translation>Adresi çıkarın.</translation>
    </message>
    <message>
        <source>The temporary form is 450 4.2.0.</source>
        <translation>Geçici biçimi 450 4.2.0&apos;dır.</translation>
    </message>
    <message>
        <source>Mailbox full for long</source>
        <translation>Kutu uzun süredir dolu</translation>
    </message>
    <message>
        <source>The mailbox has been over quota for so long that it counts as given up.</source>
        <translation>Kutu o kadar uzun süredir kotanın üstündedir ki bırakılmış sayılır.</translation>
    </message>
    <message>
        <source>`552 5.1.1` with `extended quota violation`.</source>
        <translation>`552 5.1.1` ve `extended quota violation`.</translation>
    </message>
    <message>
        <source>A quota that has just run out is 452.</source>
        <translation>Yeni dolan kota 452&apos;dir.</translation>
    </message>
    <message>
        <source>Comcast&apos;s own block</source>
        <translation>Comcast&apos;in kendi engeli</translation>
    </message>
    <message>
        <source>Comcast&apos;s own systems see a sending pattern like spam and block the IP address.</source>
        <translation>Comcast&apos;in kendi sistemleri istenmeyen iletiye benzer bir gönderim düzeni görür ve IP adresini engeller.</translation>
    </message>
    <message>
        <source>`554` with `BL000000` or `Comcast block for spam`.</source>
        <translation>`554` ve `BL000000` ya da `Comcast block for spam`.</translation>
    </message>
    <message>
        <source>The other BL codes name foreign lists.</source>
        <translation>Öteki BL kodları başkalarının listelerini gösterir.</translation>
    </message>
    <message>
        <source>On Spamhaus ZEN</source>
        <translation>Spamhaus ZEN&apos;de</translation>
    </message>
    <message>
        <source>The IP address is on one of the lists behind Spamhaus ZEN.</source>
        <translation>IP adresi Spamhaus ZEN&apos;deki bir listededir.</translation>
    </message>
    <message>
        <source>`https://check.spamhaus.org`</source>
        <translation>`https://check.spamhaus.org`</translation>
    </message>
    <message>
        <source>Delist at Spamhaus.</source>
        <translation>Spamhaus&apos;tan çıkartın.</translation>
    </message>
    <message>
        <source>The six digits are flags: 1 Spamhaus, 10 Cloudmark, 100 SenderScore.</source>
        <translation>Altı rakam bayraktır: 1 Spamhaus, 10 Cloudmark, 100 SenderScore.</translation>
    </message>
    <message>
        <source>On Cloudmark CSI</source>
        <translation>Cloudmark CSI&apos;da</translation>
    </message>
    <message>
        <source>Cloudmark Sender Intelligence lists the IP address.</source>
        <translation>Cloudmark Sender Intelligence IP adresini listelemiştir.</translation>
    </message>
    <message>
        <source>`https://csi.cloudmark.com/en/reset/`</source>
        <translation>`https://csi.cloudmark.com/en/reset/`</translation>
    </message>
    <message>
        <source>Use Cloudmark&apos;s reset form after the cleaning.</source>
        <translation>Temizlikten sonra Cloudmark&apos;ın sıfırlama formunu kullanın.</translation>
    </message>
    <message>
        <source>Comcast itself can change nothing.</source>
        <translation>Comcast&apos;in kendisi bir şey değiştiremez.</translation>
    </message>
    <message>
        <source>On Spamhaus and Cloudmark</source>
        <translation>Spamhaus ve Cloudmark&apos;ta</translation>
    </message>
    <message>
        <source>Both Spamhaus ZEN and Cloudmark list the IP address.</source>
        <translation>IP adresi hem Spamhaus ZEN&apos;de hem Cloudmark&apos;tadır.</translation>
    </message>
    <message>
        <source>Clean up first; then two requests, one to each.</source>
        <translation>Önce temizleyin; sonra her ikisine ayrı başvurun.</translation>
    </message>
    <message>
        <source>One delisting alone changes the code, not the refusal.</source>
        <translation>Yalnız birinden çıkmak kodu değiştirir, reddi değil.</translation>
    </message>
    <message>
        <source>On the SenderScore list</source>
        <translation>SenderScore listesinde</translation>
    </message>
    <message>
        <source>The SenderScore list (Validity, formerly Return Path) has the IP address.</source>
        <translation>IP adresi SenderScore listesindedir (Validity, eskiden Return Path).</translation>
    </message>
    <message>
        <source>`https://senderscore.org`</source>
        <translation>`https://senderscore.org`</translation>
    </message>
    <message>
        <source>Lower complaints and unknown recipients, then ask Validity.</source>
        <translation>Şikâyetleri ve bilinmeyen alıcıları azaltıp Validity&apos;ye başvurun.</translation>
    </message>
    <message>
        <source>A score is computed, nobody enters it by hand.</source>
        <translation>Puan hesaplanır, elle girilmez.</translation>
    </message>
    <message>
        <source>On Spamhaus and SenderScore</source>
        <translation>Spamhaus ve SenderScore&apos;da</translation>
    </message>
    <message>
        <source>Spamhaus ZEN and SenderScore list the IP address.</source>
        <translation>IP adresi Spamhaus ZEN ve SenderScore&apos;dadır.</translation>
    </message>
    <message>
        <source>Begin with Spamhaus, whose page tells the cause.</source>
        <translation>Nedeni sayfasında yazan Spamhaus&apos;tan başlayın.</translation>
    </message>
    <message>
        <source>Two flags are set at once.</source>
        <translation>İki bayrak birden kurulmuştur.</translation>
    </message>
    <message>
        <source>On SenderScore and Cloudmark</source>
        <translation>SenderScore ve Cloudmark&apos;ta</translation>
    </message>
    <message>
        <source>SenderScore and Cloudmark list the IP address.</source>
        <translation>IP adresi SenderScore ve Cloudmark&apos;tadır.</translation>
    </message>
    <message>
        <source>Look at your complaint rate, which feeds both.</source>
        <translation>İkisini de besleyen şikâyet oranınıza bakın.</translation>
    </message>
    <message>
        <source>Spamhaus has nothing against the address.</source>
        <translation>Spamhaus&apos;un adrese karşı kaydı yoktur.</translation>
    </message>
    <message>
        <source>Dynamic address inside Comcast</source>
        <translation>Comcast içinde dinamik adres</translation>
    </message>
    <message>
        <source>The address is a home or dynamic one of Comcast&apos;s own network.</source>
        <translation>Adres, Comcast ağında ev bağlantısına ait ya da dinamiktir.</translation>
    </message>
    <message>
        <source>`ES000001` in the reply.</source>
        <translation>Yanıtta `ES000001`.</translation>
    </message>
    <message>
        <source>Send through `smtp.comcast.net` on port 587 with a login.</source>
        <translation>`smtp.comcast.net` üzerinden, 587&apos;de oturum açarak gönderin.</translation>
    </message>
    <message>
        <source>Dynamic address outside Comcast</source>
        <translation>Comcast dışında dinamik adres</translation>
    </message>
    <message>
        <source>The address is a dynamic one of another provider.</source>
        <translation>Adres başka bir sağlayıcının dinamik adresidir.</translation>
    </message>
    <message>
        <source>`ES000010` in the reply.</source>
        <translation>Yanıtta `ES000010`.</translation>
    </message>
    <message>
        <source>`dig +short -x 192.0.2.25`</source>
        <translation>`dig +short -x 192.0.2.25`</translation>
    </message>
    <message>
        <source>Use your provider&apos;s relay, or a static address with a PTR of its own.</source>
        <translation>Sağlayıcınızın aktarma sunucusunu ya da kendi PTR&apos;si olan sabit bir adres kullanın.</translation>
    </message>
    <message>
        <source>The PTR&apos;s wording often decides.</source>
        <translation>Çoğu kez PTR&apos;nin yazılışı belirler.</translation>
    </message>
    <message>
        <source>PTR record missing</source>
        <translation>PTR kaydı eksik</translation>
    </message>
    <message>
        <source>The IP address has no PTR record.</source>
        <translation>IP adresinin PTR kaydı yoktur.</translation>
    </message>
    <message>
        <source>`554` with `must have a PTR record`.</source>
        <translation>`554` ve `must have a PTR record`.</translation>
    </message>
    <message>
        <source>Have it set by the owner of the address.</source>
        <translation>Adresin sahibine yaptırın.</translation>
    </message>
    <message>
        <source>421 means that the lookup only failed for now.</source>
        <translation>421, sorgunun yalnızca şimdilik başarısız olduğunu söyler.</translation>
    </message>
    <message>
        <source>`550 5.2.0 Message rejected due to DMARC`, with a link that ends in `DM000001`.</source>
        <translation>`550 5.2.0 Message rejected due to DMARC`; `DM000001` ile biten bir bağlantıyla.</translation>
    </message>
    <message>
        <source>Stop the cause and ask for removal at `https://spa.xfinity.com/report`.</source>
        <translation>Nedeni giderip `https://spa.xfinity.com/report` sayfasından çıkarılmayı isteyin.</translation>
    </message>
    <message>
        <source>`554` with `found on one or more DNSBLs` and a link that ends in `BL000001`.</source>
        <translation>`554` ile `found on one or more DNSBLs` ve `BL000001` ile biten bağlantı.</translation>
    </message>
    <message>
        <source>`554` with `found on one or more DNSBLs` and a link that ends in `BL000010`.</source>
        <translation>`554` ile `found on one or more DNSBLs` ve `BL000010` ile biten bağlantı.</translation>
    </message>
    <message>
        <source>`554` with `found on one or more DNSBLs` and a link that ends in `BL000011`.</source>
        <translation>`554` ile `found on one or more DNSBLs` ve `BL000011` ile biten bağlantı.</translation>
    </message>
    <message>
        <source>`554` with `found on one or more DNSBLs` and a link that ends in `BL000100`.</source>
        <translation>`554` ile `found on one or more DNSBLs` ve `BL000100` ile biten bağlantı.</translation>
    </message>
    <message>
        <source>`554` with `found on one or more DNSBLs` and a link that ends in `BL000101`.</source>
        <translation>`554` ile `found on one or more DNSBLs` ve `BL000101` ile biten bağlantı.</translation>
    </message>
    <message>
        <source>`554` with `found on one or more DNSBLs` and a link that ends in `BL000110`.</source>
        <translation>`554` ile `found on one or more DNSBLs` ve `BL000110` ile biten bağlantı.</translation>
    </message>
    <message>
        <source>Comcast lifts this block for nobody. A foreign dynamic address has ES000010.</source>
        <translation>Comcast bu engeli kimse için kaldırmaz. Yabancı dinamik adres ES000010 alır.</translation>
    </message>
    <message>
        <source>Comcast has ended this customer&apos;s account, and with it the address.</source>
        <translation>Comcast bu müşterinin hesabını, onunla birlikte adresi de kapatmıştır.</translation>
    </message>
</context>
</TS>
