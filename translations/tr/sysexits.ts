<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>sysexits</name>
    <message>
        <source>Success</source>
        <extracomment>class success</extracomment>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Postfix reports</source>
        <translation>Postfix&apos;in bildirdiği</translation>
    </message>
    <message>
        <source>Sendmail reports</source>
        <translation>Sendmail&apos;in bildirdiği</translation>
    </message>
    <message>
        <source>Mail waits in the queue</source>
        <translation>Posta kuyrukta bekler</translation>
    </message>
    <message>
        <source>Sendmail: yes; Postfix: no</source>
        <translation>Sendmail: evet; Postfix: hayır</translation>
    </message>
    <message>
        <source>No, it bounces</source>
        <translation>Hayır, geri döner</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Delivery program</source>
        <translation>Teslim programı</translation>
    </message>
    <message>
        <source>The program has taken the message. Postfix logs `status=sent (delivered via … service)`.</source>
        <translation>Program iletiyi almıştır. Postfix `status=sent (delivered via … service)` yazar.</translation>
    </message>
    <message>
        <source>Mail is logged as sent and is nowhere: a wrapper script ends with 0 although its last command failed, because `exit` or a pipe hid the status.</source>
        <translation>Posta gönderildi olarak günlüğe yazılır ama hiçbir yerde yoktur: `exit` veya bir boru hattı durumu gizlediği için, sarmalayıcı betik son komutu başarısız olduğu hâlde 0 ile biter.</translation>
    </message>
    <message>
        <source>End the script with `exec program …` or `exit $?`, and use `set -o pipefail` in bash.</source>
        <translation>Betiği `exec program …` veya `exit $?` ile bitirin; bash&apos;te `set -o pipefail` kullanın.</translation>
    </message>
    <message>
        <source>Return 0 only when the message is safely on disk or with the next program.</source>
        <translation>0&apos;ı yalnızca ileti diske güvenle yazıldığında ya da sonraki programa geçtiğinde döndürün.</translation>
    </message>
    <message>
        <source>Command line usage error</source>
        <translation>Komut satırı kullanım hatası</translation>
    </message>
    <message>
        <source>The program was called with arguments that it does not understand.</source>
        <translation>Program, anlamadığı argümanlarla çağrılmıştır.</translation>
    </message>
    <message>
        <source>Postfix bounces with `command line usage error`: an option in the `argv=` of `master.cf` is wrong or has gone with an update of the program.</source>
        <translation>Postfix `command line usage error` ile geri çevirir: `master.cf` içindeki `argv=` değerinde bir seçenek yanlıştır ya da program güncellenince kalkmıştır.</translation>
    </message>
    <message>
        <source>`postconf -M | grep pipe`</source>
        <translation>`postconf -M | grep pipe`</translation>
    </message>
    <message>
        <source>Run the same command by hand as the user named by `user=`.</source>
        <translation>Aynı komutu `user=` ile belirtilen kullanıcıyla elle çalıştırın.</translation>
    </message>
    <message>
        <source>64 is for a caller&apos;s mistake; mail bounces by it, so test a new `master.cf` line first.</source>
        <translation>64 çağıranın hatası içindir; posta geri döneceği için yeni `master.cf` satırını önce sınayın.</translation>
    </message>
    <message>
        <source>Data format error</source>
        <translation>Veri biçimi hatası</translation>
    </message>
    <message>
        <source>The message or an address in it is not what the program can work with.</source>
        <translation>İleti veya içindeki bir adres, programın işleyebileceği biçimde değildir.</translation>
    </message>
    <message>
        <source>Postfix bounces with `data format error`: a filter or parser rejects the message, for its MIME structure for instance.</source>
        <translation>Postfix `data format error` ile geri çevirir: Bir filtre veya ayrıştırıcı, iletiyi örneğin MIME yapısı yüzünden kabul etmez.</translation>
    </message>
    <message>
        <source>Keep the message and run the program on it to see what it dislikes.</source>
        <translation>İletiyi saklayın ve programı onunla çalıştırıp neyi beğenmediğine bakın.</translation>
    </message>
    <message>
        <source>Use 65 for a message that will never be acceptable.</source>
        <translation>65&apos;i hiçbir zaman kabul edilemeyecek ileti için kullanın.</translation>
    </message>
    <message>
        <source>Cannot open input</source>
        <translation>Girdi açılamıyor</translation>
    </message>
    <message>
        <source>A file that the program wanted to read is missing or not readable.</source>
        <translation>Programın okumak istediği dosya yoktur ya da okunamıyordur.</translation>
    </message>
    <message>
        <source>Postfix bounces with `cannot open input`: the program runs as another user than its files belong to.</source>
        <translation>Postfix `cannot open input` ile geri çevirir: Program, dosyalarının sahibinden başka bir kullanıcıyla çalışıyordur.</translation>
    </message>
    <message>
        <source>Compare the `user=` of the transport with the owner of the files.</source>
        <translation>Taşıyıcının `user=` değerini dosyaların sahibiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>For a system file 72 is more exact.</source>
        <translation>Sistem dosyası için 72 daha kesindir.</translation>
    </message>
    <message>
        <source>User unknown</source>
        <translation>Bilinmeyen kullanıcı</translation>
    </message>
    <message>
        <source>The program knows no such recipient. It is the exit status to return for an address that does not exist.</source>
        <translation>Program böyle bir alıcı tanımaz. Var olmayan adres için döndürülecek çıkış durumu budur.</translation>
    </message>
    <message>
        <source>Postfix bounces with `dsn=5.1.1 … user unknown` from `pipe`: Dovecot&apos;s `deliver`, Cyrus `deliver` or Mailman does not know the address, though Postfix took it.</source>
        <translation>Postfix, `pipe` üzerinden `dsn=5.1.1 … user unknown` ile geri çevirir: Postfix adresi kabul ettiği halde Dovecot&apos;un `deliver`, Cyrus&apos;un `deliver` programı veya Mailman adresi tanımaz.</translation>
    </message>
    <message>
        <source>`/usr/lib/dovecot/dovecot-lda -d jane@example.com &lt; test.eml; echo $?`</source>
        <translation>`/usr/lib/dovecot/dovecot-lda -d jane@example.com &lt; test.eml; echo $?`</translation>
    </message>
    <message>
        <source>Give Postfix the list of recipients (`relay_recipient_maps`, `virtual_mailbox_maps`), so that it refuses at RCPT TO and writes no bounces to forged senders.</source>
        <translation>Postfix&apos;e alıcı listesini verin (`relay_recipient_maps`, `virtual_mailbox_maps`) ki RCPT TO aşamasında reddetsin ve sahte gönderenlere geri dönen ileti yazmasın.</translation>
    </message>
    <message>
        <source>Return 67 only when the look-up succeeded and found nobody; a database that does not answer is 75.</source>
        <translation>67&apos;yi yalnızca sorgu başarılı olup kimse bulunmadığında döndürün; veritabanı yanıt vermiyorsa 75 döndürün.</translation>
    </message>
    <message>
        <source>Host name unknown</source>
        <translation>Bilinmeyen makine adı</translation>
    </message>
    <message>
        <source>The program could not find the host that the address names.</source>
        <translation>Program, adreste geçen makineyi bulamamıştır.</translation>
    </message>
    <message>
        <source>A UUCP, fax or custom transport ends with 68 because the name after the @ is not in its own table.</source>
        <translation>Bir UUCP, faks veya özel taşıyıcı, @ işaretinden sonraki ad kendi tablosunda bulunmadığı için 68 ile biter.</translation>
    </message>
    <message>
        <source>Add the name to that table or correct `transport_maps`.</source>
        <translation>Adı o tabloya ekleyin ya da `transport_maps` ayarını düzeltin.</translation>
    </message>
    <message>
        <source>For a DNS failure that may pass return 75.</source>
        <translation>Geçebilecek bir DNS hatası için 75 döndürün.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>Something that the program needs is not there. In spite of the name it is final: the mail bounces.</source>
        <translation>Programın gereksindiği bir şey yoktur. Adına karşın kalıcıdır: Posta geri döner.</translation>
    </message>
    <message>
        <source>Sendmail bounces with `554 5.0.0 Service unavailable`, Postfix with `service unavailable`: a filter ended with 69 because its scanner or database was down, and mail was lost to bounces.</source>
        <translation>Sendmail `554 5.0.0 Service unavailable`, Postfix `service unavailable` ile geri çevirir: Tarama aracı veya veritabanı çalışmadığı için bir filtre 69 ile bitmiş ve postalar geri dönmüştür.</translation>
    </message>
    <message>
        <source>Change the program or wrapper to return 75 in that case. The classic filter script of Postfix&apos;s FILTER_README uses 69 for a refusal on purpose.</source>
        <translation>Programı veya sarmalayıcıyı bu durumda 75 döndürecek biçimde değiştirin. Postfix FILTER_README&apos;deki klasik filtre betiği 69&apos;u bilerek, ret için kullanır.</translation>
    </message>
    <message>
        <source>Use 69 to refuse a message, as spam filters do; never for an outage.</source>
        <translation>69&apos;u, istenmeyen ileti (spam) filtrelerinin yaptığı gibi, bir iletiyi reddetmek için kullanın; kesinti için asla kullanmayın.</translation>
    </message>
    <message>
        <source>Internal software error</source>
        <translation>İç yazılım hatası</translation>
    </message>
    <message>
        <source>The program met a fault of its own.</source>
        <translation>Program kendi içinde bir hatayla karşılaşmıştır.</translation>
    </message>
    <message>
        <source>Postfix bounces with `internal software error` or the program&apos;s own words behind `Command output:`.</source>
        <translation>Postfix `internal software error` ya da `Command output:` sonrasında programın kendi sözleriyle geri çevirir.</translation>
    </message>
    <message>
        <source>Read the output in that line; wrap the program so that crashes become 75.</source>
        <translation>O satırdaki çıktıyı okuyun; çökmelerin 75&apos;e dönüşmesi için programı sarmalayın.</translation>
    </message>
    <message>
        <source>A program killed by a signal is treated better than one that returns 70: Postfix then defers with 4.3.0.</source>
        <translation>Sinyalle ölen program 70 döndürenden daha iyi işlem görür: Postfix o zaman 4.3.0 ile erteler.</translation>
    </message>
    <message>
        <source>System resource problem</source>
        <translation>Sistem kaynağı sorunu</translation>
    </message>
    <message>
        <source>The operating system refused something, such as a new process.</source>
        <translation>İşletim sistemi, yeni bir süreç gibi bir şeyi vermemiştir.</translation>
    </message>
    <message>
        <source>Postfix defers with `system resource problem`: `fork` failed, or the limit of processes or memory was reached.</source>
        <translation>Postfix `system resource problem` ile erteler: `fork` başarısız olmuş ya da süreç veya bellek sınırına ulaşılmıştır.</translation>
    </message>
    <message>
        <source>`dmesg | grep -i &apos;out of memory&apos;; ulimit -a`</source>
        <translation>`dmesg | grep -i &apos;out of memory&apos;; ulimit -a`</translation>
    </message>
    <message>
        <source>Look at memory and limits of that machine; the queue tries again.</source>
        <translation>O makinenin belleğine ve sınırlarına bakın; kuyruk yeniden dener.</translation>
    </message>
    <message>
        <source>71 and 75 are the two that make both Postfix and Sendmail wait.</source>
        <translation>Hem Postfix&apos;i hem Sendmail&apos;i bekleten iki durum 71 ve 75&apos;tir.</translation>
    </message>
    <message>
        <source>Critical OS file missing</source>
        <translation>Kritik sistem dosyası eksik</translation>
    </message>
    <message>
        <source>A system file is missing or malformed.</source>
        <translation>Bir sistem dosyası eksiktir ya da bozuktur.</translation>
    </message>
    <message>
        <source>Postfix bounces with `critical OS file missing`: in a chroot or container `/etc/passwd` or the like is not there.</source>
        <translation>Postfix `critical OS file missing` ile geri çevirir: Bir chroot veya konteynerde `/etc/passwd` ya da benzeri yoktur.</translation>
    </message>
    <message>
        <source>Provide the file, or run the service outside the chroot (fifth column `n` in `master.cf`).</source>
        <translation>Dosyayı sağlayın ya da hizmeti chroot dışında çalıştırın (`master.cf` içinde beşinci sütun `n`).</translation>
    </message>
    <message>
        <source>72 is for files of the system, 66 for those of the user.</source>
        <translation>72 sistem dosyaları, 66 kullanıcı dosyaları içindir.</translation>
    </message>
    <message>
        <source>Cannot create user output file</source>
        <translation>Kullanıcı çıktı dosyası oluşturulamıyor</translation>
    </message>
    <message>
        <source>The program could not create the file to deliver into.</source>
        <translation>Program teslim edeceği dosyayı oluşturamamıştır.</translation>
    </message>
    <message>
        <source>procmail logs `Couldn&apos;t create &quot;/var/mail/jane&quot;` and ends with 73; Postfix bounces with `can&apos;t create user output file`.</source>
        <translation>procmail `Couldn&apos;t create &quot;/var/mail/jane&quot;` yazıp 73 ile biter; Postfix `can&apos;t create user output file` ile geri çevirir.</translation>
    </message>
    <message>
        <source>`ls -ld /var/mail; df -hi /var/mail`</source>
        <translation>`ls -ld /var/mail; df -hi /var/mail`</translation>
    </message>
    <message>
        <source>Correct owner and mode of the directory (group `mail` for `/var/mail`) and look at free space and inodes.</source>
        <translation>Dizinin sahibini ve iznini düzeltin (`/var/mail` için `mail` grubu), boş yere ve inode sayısına bakın.</translation>
    </message>
    <message>
        <source>A full disk passes: return 75 for it.</source>
        <translation>Dolu disk geçicidir: Bunun için 75 döndürün.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Girdi/çıktı hatası</translation>
    </message>
    <message>
        <source>Reading or writing failed. Sendmail waits after it, Postfix bounces.</source>
        <translation>Okuma veya yazma başarısız olmuştur. Sendmail bundan sonra bekler, Postfix geri çevirir.</translation>
    </message>
    <message>
        <source>A site moves from Sendmail to Postfix with the same delivery program, and what used to wait now bounces with `input/output error`.</source>
        <translation>Bir site, aynı teslim programıyla Sendmail&apos;den Postfix&apos;e geçer ve eskiden bekleyen postalar artık `input/output error` ile geri döner.</translation>
    </message>
    <message>
        <source>Make the program or a wrapper turn 74 into 75.</source>
        <translation>Programın veya bir sarmalayıcının 74&apos;ü 75&apos;e çevirmesini sağlayın.</translation>
    </message>
    <message>
        <source>The file system that holds the mailboxes is out of order or not mounted.</source>
        <translation>Posta kutularının bulunduğu dosya sistemi bozuktur ya da bağlanmamıştır.</translation>
    </message>
    <message>
        <source>`dmesg | tail; mount | grep mail`</source>
        <translation>`dmesg | tail; mount | grep mail`</translation>
    </message>
    <message>
        <source>Stop deliveries (`defer_transports`) until it is repaired.</source>
        <translation>Onarılana kadar teslimleri durdurun (`defer_transports`).</translation>
    </message>
    <message>
        <source>Return 75 instead of 74: both programs agree on that.</source>
        <translation>74 yerine 75 döndürün: İki program da onda anlaşır.</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Geçici hata</translation>
    </message>
    <message>
        <source>Try again later. It is the most useful status of all: mail stays in the queue, and nobody gets a bounce.</source>
        <translation>Daha sonra yeniden deneyin. İçlerinde en yararlısıdır: Posta kuyrukta kalır ve kimseye geri dönen ileti gitmez.</translation>
    </message>
    <message>
        <source>Postfix logs `dsn=4.3.0, status=deferred (temporary failure)`, Sendmail `stat=Deferred`: the program could not deliver now. Dovecot&apos;s LDA returns 75 for internal errors, and for a full mailbox only with `quota_full_tempfail = yes`.</source>
        <translation>Postfix `dsn=4.3.0, status=deferred (temporary failure)`, Sendmail `stat=Deferred` yazar: Program şu anda teslim edememiştir. Dovecot LDA iç hatalarda 75 döndürür; dolu posta kutusunda bunu yalnızca `quota_full_tempfail = yes` ile yapar.</translation>
    </message>
    <message>
        <source>`grep -E &apos;lda|lmtp&apos; /var/log/mail.log`</source>
        <translation>`grep -E &apos;lda|lmtp&apos; /var/log/mail.log`</translation>
    </message>
    <message>
        <source>Read the log of the program from the same second: `dovecot`, `procmail`, `maildrop`, `spamc`.</source>
        <translation>Programın aynı saniyeye ait günlüğünü okuyun: `dovecot`, `procmail`, `maildrop`, `spamc`.</translation>
    </message>
    <message>
        <source>procmail: a recipe cannot get its lock file or disk space and procmail ends with 75; one can also ask for it with `EXITCODE=75`.</source>
        <translation>procmail: Bir kural kilit dosyasını oluşturamaz veya disk alanı bulamaz ve procmail 75 ile biter; bu, `EXITCODE=75` ile de istenebilir.</translation>
    </message>
    <message>
        <source>Remove a stale `.lock` file, or free space.</source>
        <translation>Eskimiş `.lock` dosyasını silin ya da yer açın.</translation>
    </message>
    <message>
        <source>Return 75 for everything that may be better in an hour: database, disk, network.</source>
        <translation>Bir saat sonra düzelebilecek her şey için 75 döndürün: veritabanı, disk, ağ.</translation>
    </message>
    <message>
        <source>tempfail</source>
        <translation>geçici hata</translation>
    </message>
    <message>
        <source>procmail 75</source>
        <translation>procmail 75</translation>
    </message>
    <message>
        <source>Remote error in protocol</source>
        <translation>Karşı tarafta protokol hatası</translation>
    </message>
    <message>
        <source>The other side of a conversation broke the rules.</source>
        <translation>Bir diyaloğun karşı tarafı kurallara uymamıştır.</translation>
    </message>
    <message>
        <source>Sendmail bounces with `554 5.5.0 Remote protocol error`, Postfix with `remote error in protocol`: a gateway program could not make sense of what it was told.</source>
        <translation>Sendmail `554 5.5.0 Remote protocol error`, Postfix `remote error in protocol` ile geri çevirir: Bir ağ geçidi programı, karşıdan gelene anlam verememiştir.</translation>
    </message>
    <message>
        <source>Record the conversation of that program with the other side.</source>
        <translation>O programın karşı tarafla diyaloğunu kaydedin.</translation>
    </message>
    <message>
        <source>Rare outside gateways.</source>
        <translation>Ağ geçitleri dışında enderdir.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>İzin verilmedi</translation>
    </message>
    <message>
        <source>The program was not allowed to do it.</source>
        <translation>Programın bunu yapmasına izin verilmemiştir.</translation>
    </message>
    <message>
        <source>procmail, maildrop or Dovecot&apos;s LDA ends with 77: the mailbox belongs to another user, or the program is not run as the right one. Postfix bounces with `permission denied`. Called with `-e`, Dovecot&apos;s LDA returns 77 for a mailbox over quota as well.</source>
        <translation>procmail, maildrop veya Dovecot LDA 77 ile biter: Posta kutusu başka bir kullanıcınındır ya da program doğru kullanıcıyla çalıştırılmıyordur. Postfix `permission denied` ile geri çevirir. `-e` ile çağrılan Dovecot LDA, kotası dolmuş posta kutusu için de 77 döndürür.</translation>
    </message>
    <message>
        <source>`ls -ld /var/mail/jane; ausearch -m avc -ts recent`</source>
        <translation>`ls -ld /var/mail/jane; ausearch -m avc -ts recent`</translation>
    </message>
    <message>
        <source>Compare `user=` in `master.cf` with the owner of the mailbox, and look for SELinux or AppArmor denials.</source>
        <translation>`master.cf` içindeki `user=` değerini posta kutusunun sahibiyle karşılaştırın, SELinux veya AppArmor retlerine bakın.</translation>
    </message>
    <message>
        <source>77 also serves a filter that refuses a sender; Postfix makes it 5.7.0.</source>
        <translation>77, bir göndereni reddeden filtrenin de işine yarar; Postfix onu 5.7.0 yapar.</translation>
    </message>
    <message>
        <source>Local configuration error</source>
        <translation>Yerel yapılandırma hatası</translation>
    </message>
    <message>
        <source>The program does not like its own configuration.</source>
        <translation>Program kendi yapılandırmasını geçerli bulmamıştır.</translation>
    </message>
    <message>
        <source>After an update the delivery program ends with 78, and Postfix bounces everything with `local configuration error`.</source>
        <translation>Bir güncellemeden sonra teslim programı 78 ile biter ve Postfix her şeyi `local configuration error` ile geri çevirir.</translation>
    </message>
    <message>
        <source>Set `soft_bounce = yes` at once (`postconf -e soft_bounce=yes &amp;&amp; postfix reload`), so that nothing more is lost; then run the program by hand and mend its configuration.</source>
        <translation>Başka kayıp olmasın diye hemen `soft_bounce = yes` ayarlayın (`postconf -e soft_bounce=yes &amp;&amp; postfix reload`); sonra programı elle çalıştırıp yapılandırmasını düzeltin.</translation>
    </message>
    <message>
        <source>A program that can tell should rather end with 75 than with 78.</source>
        <translation>Ayırt edebilen program 78 yerine 75 ile bitmelidir.</translation>
    </message>
    <message>
        <source>Both names sound temporary; only one is. 69 bounces the mail, 75 keeps it.</source>
        <translation>İki ad da geçici gibi görünür; yalnızca biri öyledir. 69 postayı geri döndürür, 75 korur.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Returned to the author at once</source>
        <translation>Hemen iletiyi yazana döner</translation>
    </message>
    <message>
        <source>Stays in the queue</source>
        <translation>Kuyrukta kalır</translation>
    </message>
    <message>
        <source>When a scanner is down</source>
        <translation>Tarama aracı çalışmadığında</translation>
    </message>
    <message>
        <source>Every mail of that hour is lost to bounces</source>
        <translation>O saatin bütün postaları geri döner</translation>
    </message>
    <message>
        <source>All is delivered afterwards</source>
        <translation>Hepsi sonradan teslim edilir</translation>
    </message>
    <message>
        <source>Right use</source>
        <translation>Doğru kullanım</translation>
    </message>
    <message>
        <source>A filter refuses this message</source>
        <translation>Filtre bu iletiyi reddeder</translation>
    </message>
    <message>
        <source>Anything that may pass</source>
        <translation>Kendiliğinden geçebilecek her sorun</translation>
    </message>
    <message>
        <source>In a wrapper script, turn every unknown exit status into 75 and use 69 on purpose only.</source>
        <translation>Sarmalayıcı betikte bilinmeyen her çıkış durumunu 75&apos;e çevirin; 69&apos;u yalnızca bilerek kullanın.</translation>
    </message>
    <message>
        <source>Two temporary-looking statuses that Sendmail treats alike and Postfix does not.</source>
        <translation>Sendmail&apos;in aynı, Postfix&apos;in farklı ele aldığı, geçici görünen iki durum.</translation>
    </message>
    <message>
        <source>Mail waits</source>
        <translation>Posta bekler</translation>
    </message>
    <message>
        <source>In Postfix</source>
        <translation>Postfix&apos;te</translation>
    </message>
    <message>
        <source>Mail bounces</source>
        <translation>Posta geri döner</translation>
    </message>
    <message>
        <source>What it tells the admin</source>
        <translation>Yöneticiye söylediği</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Okuma veya yazma başarısız</translation>
    </message>
    <message>
        <source>Try later, whatever the reason</source>
        <translation>Nedeni ne olursa olsun sonra deneyin</translation>
    </message>
    <message>
        <source>When you move from Sendmail to Postfix, replace 74 by 75 in your delivery programs first.</source>
        <translation>Sendmail&apos;den Postfix&apos;e geçerken önce teslim programlarınızda 74&apos;ü 75 ile değiştirin.</translation>
    </message>
    <message>
        <source>The two halves of an address. 67 means that the part before the @ is no user here, 68 that the part after it is no host the program knows.</source>
        <translation>Adresin iki yarısı. 67, @ işaretinden önceki bölümün burada bir kullanıcı olmadığını; 68, sonraki bölümün programın tanıdığı bir makine olmadığını söyler.</translation>
    </message>
    <message>
        <source>Look-up that failed</source>
        <translation>Başarısız olan arama</translation>
    </message>
    <message>
        <source>User, alias or mailbox table</source>
        <translation>Kullanıcı, takma ad ya da posta kutusu tablosu</translation>
    </message>
    <message>
        <source>Host table of the transport, or DNS</source>
        <translation>Taşıyıcının makine tablosu ya da DNS</translation>
    </message>
    <message>
        <source>Programs that return it</source>
        <translation>Döndüren programlar</translation>
    </message>
    <message>
        <source>`dovecot-lda`, Cyrus `deliver`, Mailman</source>
        <translation>`dovecot-lda`, Cyrus `deliver`, Mailman</translation>
    </message>
    <message>
        <source>UUCP, fax and custom transports</source>
        <translation>UUCP, faks ve özel taşıyıcılar</translation>
    </message>
    <message>
        <source>Code in Postfix&apos;s bounce</source>
        <translation>Postfix&apos;in geri dönen iletisindeki kod</translation>
    </message>
    <message>
        <source>5.1.1</source>
        <translation>5.1.1</translation>
    </message>
    <message>
        <source>5.1.2</source>
        <translation>5.1.2</translation>
    </message>
    <message>
        <source>Better place to refuse</source>
        <translation>Reddetmek için daha iyi yer</translation>
    </message>
    <message>
        <source>At RCPT TO, with a map of the recipients</source>
        <translation>RCPT TO&apos;da, bir alıcı tablosuyla</translation>
    </message>
    <message>
        <source>At RCPT TO too: `reject_unknown_recipient_domain`</source>
        <translation>Yine RCPT TO&apos;da: `reject_unknown_recipient_domain`</translation>
    </message>
    <message>
        <source>A delivery program returns either only after a look-up that worked; when the table or DNS did not answer, it ends with 75.</source>
        <translation>Teslim programı ikisini de ancak arama gerçekten çalıştıysa döndürür; tablo ya da DNS yanıt vermediyse 75 ile biter.</translation>
    </message>
    <message>
        <source>Both keep the mail in the queue. 71 blames the operating system of the machine, 75 leaves open what is wrong.</source>
        <translation>İkisi de iletiyi kuyrukta tutar. 71 makinenin işletim sistemini gösterir, 75 neyin aksadığını açık bırakır.</translation>
    </message>
    <message>
        <source>What it points at</source>
        <translation>Neyi gösterir</translation>
    </message>
    <message>
        <source>`fork`, memory, the limit of processes</source>
        <translation>`fork`, bellek, işlem sayısı sınırı</translation>
    </message>
    <message>
        <source>Anything: lock, database, network, quota if so set</source>
        <translation>Herhangi bir şeyi: kilit, veritabanı, ağ, ayarlandıysa kota</translation>
    </message>
    <message>
        <source>Words in Postfix&apos;s log</source>
        <translation>Postfix günlüğündeki sözler</translation>
    </message>
    <message>
        <source>`system resource problem`</source>
        <translation>`system resource problem`</translation>
    </message>
    <message>
        <source>`temporary failure`</source>
        <translation>`temporary failure`</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>`dmesg` and `ulimit -a`</source>
        <translation>`dmesg` ve `ulimit -a`</translation>
    </message>
    <message>
        <source>The log of the program in the same second</source>
        <translation>Programın aynı saniyedeki günlüğü</translation>
    </message>
    <message>
        <source>How many recipients are hit</source>
        <translation>Kaç alıcıyı etkiler</translation>
    </message>
    <message>
        <source>All on that machine</source>
        <translation>O makinedekilerin hepsini</translation>
    </message>
    <message>
        <source>Often one</source>
        <translation>Çoğu kez birini</translation>
    </message>
    <message>
        <source>A script that cannot tell the cause ends with 75; use 71 when a system call failed, so that the log points at the machine.</source>
        <translation>Nedeni ayırt edemeyen betik 75 ile biter; 71&apos;i bir sistem çağrısı başarısız olduğunda kullanın ki günlük makineyi göstersin.</translation>
    </message>
    <message>
        <source>Name in `sysexits.h`</source>
        <translation>`sysexits.h` içindeki ad</translation>
    </message>
    <message>
        <source>`EX_IOERR`</source>
        <translation>`EX_IOERR`</translation>
    </message>
    <message>
        <source>`EX_TEMPFAIL`</source>
        <translation>`EX_TEMPFAIL`</translation>
    </message>
    <message>
        <source>A delivery program that stumbles over its own configuration chooses here between a queue and a bounce. 75 keeps the mail until the admin has mended it; 78 returns all of it.</source>
        <translation>Kendi yapılandırmasına takılan bir teslim programı burada kuyruk ile geri dönen ileti arasında seçim yapar. 75 yönetici düzeltene kadar iletiyi tutar; 78 hepsini geri döndürür.</translation>
    </message>
    <message>
        <source>Mail that came in meanwhile</source>
        <translation>Bu arada gelen posta</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Hâlâ kuyrukta</translation>
    </message>
    <message>
        <source>Bounced with 5.3.5</source>
        <translation>5.3.5 ile geri döndü</translation>
    </message>
    <message>
        <source>Who notices first</source>
        <translation>İlk kim fark eder</translation>
    </message>
    <message>
        <source>The admin, by a growing queue</source>
        <translation>Yönetici, büyüyen kuyruktan</translation>
    </message>
    <message>
        <source>The authors, by bounces</source>
        <translation>İletiyi yazanlar, geri dönen iletilerden</translation>
    </message>
    <message>
        <source>Emergency step in Postfix</source>
        <translation>Postfix&apos;te acil önlem</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>`postconf -e soft_bounce=yes &amp;&amp; postfix reload`</source>
        <translation>`postconf -e soft_bounce=yes &amp;&amp; postfix reload`</translation>
    </message>
    <message>
        <source>Typical moment</source>
        <translation>Tipik an</translation>
    </message>
    <message>
        <source>A database is restarted</source>
        <translation>Bir veritabanı yeniden başlatılırken</translation>
    </message>
    <message>
        <source>After an update or an edited configuration</source>
        <translation>Güncellemeden ya da yapılandırma değişikliğinden sonra</translation>
    </message>
    <message>
        <source>In your own delivery scripts prefer 75 even for a broken configuration; 78 is honest, and costs mail.</source>
        <translation>Kendi teslim betiklerinizde bozuk yapılandırmada da 75&apos;i yeğleyin; 78 dürüsttür ama postaya mal olur.</translation>
    </message>
</context>
</TS>
