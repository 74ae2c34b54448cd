<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>imap</name>
    <message>
        <source>Failure</source>
        <extracomment>class failure</extracomment>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Birlikte geldiği yanıt</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <source>CREATE, RENAME</source>
        <translation>CREATE, RENAME</translation>
    </message>
    <message>
        <source>Something of this name is there already.</source>
        <translation>Bu adda bir şey zaten vardır.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [ALREADYEXISTS] Mailbox already exists` when a program creates Sent or Trash at every start.</source>
        <translation>Program her açılışta Gönderilmiş veya Çöp Kutusu klasörünü oluşturmak isteyince Dovecot `NO [ALREADYEXISTS] Mailbox already exists` der.</translation>
    </message>
    <message>
        <source>Nothing; the program may take it for success.</source>
        <translation>Bir şey yapmayın; program bunu başarı sayabilir.</translation>
    </message>
    <message>
        <source>Clients should list mailboxes before they create one.</source>
        <translation>İstemciler klasör oluşturmadan önce listelemelidir.</translation>
    </message>
    <message>
        <source>Annotation refused</source>
        <translation>Ek açıklama reddedildi</translation>
    </message>
    <message>
        <source>STORE, APPEND</source>
        <translation>STORE, APPEND</translation>
    </message>
    <message>
        <source>`TOOBIG` or `TOOMANY` behind it says why.</source>
        <translation>Arkasındaki `TOOBIG` veya `TOOMANY` nedenini söyler.</translation>
    </message>
    <message>
        <source>A note on a message cannot be saved.</source>
        <translation>Bir iletiye eklenen not kaydedilemez.</translation>
    </message>
    <message>
        <source>Shorten it or remove old ones.</source>
        <translation>Kısaltın ya da eskilerini silin.</translation>
    </message>
    <message>
        <source>Experimental, and rare.</source>
        <translation>Deneyseldir ve enderdir.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Kimlik doğrulama başarısız</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>User name or password does not do, and the server says no more. A client that sees the code knows that trying the same pair again is useless.</source>
        <translation>Kullanıcı adı veya parola uygun değildir ve sunucu daha fazlasını söylemez. Bu kodu gören istemci aynı bilgileri yeniden denemenin yararsız olduğunu bilir.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [AUTHENTICATIONFAILED] Authentication failed.`: password wrong or changed, or the user name lacks the domain.</source>
        <translation>Dovecot `NO [AUTHENTICATIONFAILED] Authentication failed.` der: Parola yanlıştır veya değişmiştir ya da kullanıcı adında alan adı eksiktir.</translation>
    </message>
    <message>
        <source>`doveadm auth test jane@example.com`</source>
        <translation>`doveadm auth test jane@example.com`</translation>
    </message>
    <message>
        <source>Test the pair in webmail and on the server.</source>
        <translation>Bilgileri web postasında ve sunucuda sınayın.</translation>
    </message>
    <message>
        <source>Gmail says `NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)`: the account password is no longer taken over IMAP, or an OAuth token has expired.</source>
        <translation>Gmail `NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)` der: Hesap parolası IMAP üzerinden artık kabul edilmez ya da OAuth belirtecinin süresi dolmuştur.</translation>
    </message>
    <message>
        <source>Use an app password, or let the program renew its token.</source>
        <translation>Uygulama parolası kullanın ya da programın belirteci yenilemesini sağlayın.</translation>
    </message>
    <message>
        <source>Use it for unknown users and wrong passwords alike; UNAVAILABLE is for a password database that does not answer.</source>
        <translation>Bilinmeyen kullanıcı ve yanlış parola için aynı biçimde kullanın; parola veritabanı yanıt vermiyorsa UNAVAILABLE gönderin.</translation>
    </message>
    <message>
        <source>login failed</source>
        <translation>oturum açılamadı</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>Authorization failed</source>
        <translation>Yetkilendirme başarısız</translation>
    </message>
    <message>
        <source>The login itself was right, but it may not act for the other user that it asked for.</source>
        <translation>Oturum bilgileri doğrudur ama istenen öbür kullanıcı adına işlem yapma yetkisi yoktur.</translation>
    </message>
    <message>
        <source>A migration or archive tool logs in as master user for somebody else (`jane*admin` in Dovecot) and gets it: no master user database, or the user does not exist.</source>
        <translation>Taşıma veya arşiv aracı, başkası adına ana kullanıcıyla (Dovecot&apos;ta `jane*admin`) oturum açar ve bunu alır: Ana kullanıcı veritabanı yoktur ya da kullanıcı yoktur.</translation>
    </message>
    <message>
        <source>`doveadm auth login &apos;jane*admin&apos;`</source>
        <translation>`doveadm auth login &apos;jane*admin&apos;`</translation>
    </message>
    <message>
        <source>Set `auth_master_user_separator` and a passdb with `master = yes`, and test with `doveadm`.</source>
        <translation>`auth_master_user_separator` ile `master = yes` olan bir passdb ayarlayıp `doveadm` ile sınayın.</translation>
    </message>
    <message>
        <source>Only where the two identities differ.</source>
        <translation>Yalnızca iki kimliğin farklı olduğu yerde kullanılır.</translation>
    </message>
    <message>
        <source>Character set not supported</source>
        <translation>Karakter kümesi desteklenmiyor</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>SEARCH</translation>
    </message>
    <message>
        <source>The search names a character set that the server does not know.</source>
        <translation>Arama, sunucunun tanımadığı bir karakter kümesi belirtir.</translation>
    </message>
    <message>
        <source>An old program searches with a regional character set.</source>
        <translation>Eski bir program bölgesel bir karakter kümesiyle arar.</translation>
    </message>
    <message>
        <source>List the supported sets behind the code.</source>
        <translation>Desteklenen kümeleri kodun arkasında sayın.</translation>
    </message>
    <message>
        <source>Comparator not supported</source>
        <translation>Karşılaştırıcı desteklenmiyor</translation>
    </message>
    <message>
        <source>COMPARATOR</source>
        <translation>COMPARATOR</translation>
    </message>
    <message>
        <source>The server has none of the comparators asked for.</source>
        <translation>Sunucuda istenen karşılaştırıcıların hiçbiri yoktur.</translation>
    </message>
    <message>
        <source>A client asks for a language-aware comparison that is not installed.</source>
        <translation>İstemci, kurulu olmayan dile duyarlı bir karşılaştırma ister.</translation>
    </message>
    <message>
        <source>Choose another of the list.</source>
        <translation>Listeden başka birini seçin.</translation>
    </message>
    <message>
        <source>It comes with NO when none of the comparators asked for matches.</source>
        <translation>İstenen karşılaştırıcıların hiçbiri uymadığında NO ile gelir.</translation>
    </message>
    <message>
        <source>Event not supported</source>
        <translation>Olay desteklenmiyor</translation>
    </message>
    <message>
        <source>NOTIFY</source>
        <translation>NOTIFY</translation>
    </message>
    <message>
        <source>NOTIFY asked for an event that the server does not have; the supported ones follow.</source>
        <translation>NOTIFY, sunucuda bulunmayan bir olayı istemiştir; desteklenenler ardından sayılır.</translation>
    </message>
    <message>
        <source>A client asks for annotation events on a server without them.</source>
        <translation>İstemci, sunucunun desteklemediği ek açıklama olaylarını ister.</translation>
    </message>
    <message>
        <source>Ask for events of the list.</source>
        <translation>Listedeki olayları isteyin.</translation>
    </message>
    <message>
        <source>List what you support.</source>
        <translation>Desteklediklerinizi sayın.</translation>
    </message>
    <message>
        <source>Bad URL</source>
        <translation>Hatalı URL</translation>
    </message>
    <message>
        <source>APPEND</source>
        <translation>APPEND</translation>
    </message>
    <message>
        <source>A URL given to CATENATE cannot be resolved.</source>
        <translation>CATENATE&apos;e verilen URL çözümlenememiştir.</translation>
    </message>
    <message>
        <source>The message that the URL names was deleted or moved.</source>
        <translation>URL&apos;nin gösterdiği ileti silinmiş veya taşınmıştır.</translation>
    </message>
    <message>
        <source>Store the message whole instead.</source>
        <translation>İletiyi bütünüyle saklayın.</translation>
    </message>
    <message>
        <source>The URL stands behind the code.</source>
        <translation>URL kodun arkasında yer alır.</translation>
    </message>
    <message>
        <source>The operation can never succeed</source>
        <translation>İşlem hiçbir zaman başarılı olamaz</translation>
    </message>
    <message>
        <source>Any command</source>
        <translation>Herhangi bir komut</translation>
    </message>
    <message>
        <source>The request goes against a rule of the server and never works, whoever sends it.</source>
        <translation>İstek sunucunun bir kuralına aykırıdır ve kim gönderirse göndersin yerine getirilmez.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [CANNOT] Invalid mailbox name`: the name has a character that the store does not allow, a dot or slash as separator for instance.</source>
        <translation>Dovecot `NO [CANNOT] Invalid mailbox name` der: Ad, deponun izin vermediği bir karakter, örneğin ayırıcı olan nokta veya eğik çizgi içerir.</translation>
    </message>
    <message>
        <source>Choose another name; when migrating, map such names (`imapsync --regextrans2`).</source>
        <translation>Başka bir ad seçin; taşırken böyle adları dönüştürün (`imapsync --regextrans2`).</translation>
    </message>
    <message>
        <source>For a lack of rights say NOPERM, for a size or number LIMIT.</source>
        <translation>Hak eksikliği için NOPERM, boyut veya sayı için LIMIT deyin.</translation>
    </message>
    <message>
        <source>Compression already active</source>
        <translation>Sıkıştırma zaten etkin</translation>
    </message>
    <message>
        <source>COMPRESS</source>
        <translation>COMPRESS</translation>
    </message>
    <message>
        <source>The connection is compressed already, by COMPRESS or by TLS.</source>
        <translation>Bağlantı COMPRESS veya TLS ile zaten sıkıştırılmıştır.</translation>
    </message>
    <message>
        <source>A client asks for COMPRESS twice, or a proxy has done it.</source>
        <translation>İstemci COMPRESS&apos;i iki kez ister ya da bir vekil sunucu zaten yapmıştır.</translation>
    </message>
    <message>
        <source>Go on without.</source>
        <translation>Bu komut olmadan sürdürün.</translation>
    </message>
    <message>
        <source>No harm is done.</source>
        <translation>Bir zararı yoktur.</translation>
    </message>
    <message>
        <source>Contact the administrator</source>
        <translation>Yöneticiye başvurun</translation>
    </message>
    <message>
        <source>Something that only the admin or support can solve; the code says no more.</source>
        <translation>Yalnızca yöneticinin veya desteğin çözebileceği bir şeydir; kod daha fazlasını söylemez.</translation>
    </message>
    <message>
        <source>The server knows that the user cannot solve it: an account that was locked, or a fault that needs the admin. RFC 5530 shows it even beside an OK.</source>
        <translation>Sunucu, sorunu kullanıcının çözemeyeceğini bilir: kilitlenmiş bir hesap ya da yönetici gerektiren bir arıza. RFC 5530 onu OK ile birlikte bile gösterir.</translation>
    </message>
    <message>
        <source>Read the text behind the code and call support; repeated logins do not help.</source>
        <translation>Kodun arkasındaki metni okuyup desteği arayın; yeniden oturum açmayı denemek işe yaramaz.</translation>
    </message>
    <message>
        <source>Give a text that tells the user what to say to support.</source>
        <translation>Kullanıcının desteğe ne söyleyeceğini anlatan bir metin ekleyin.</translation>
    </message>
    <message>
        <source>Mailbox is corrupt</source>
        <translation>Posta kutusu bozuk</translation>
    </message>
    <message>
        <source>The server found damaged data, a mailbox or its index.</source>
        <translation>Sunucu bozuk veri, bir posta kutusu veya dizini bulmuştur.</translation>
    </message>
    <message>
        <source>One folder cannot be opened after a crash or a full disk.</source>
        <translation>Bir çökmeden veya disk dolmasından sonra tek bir klasör açılamaz.</translation>
    </message>
    <message>
        <source>`doveadm force-resync -u jane@example.com Folder`</source>
        <translation>`doveadm force-resync -u jane@example.com Folder`</translation>
    </message>
    <message>
        <source>Rebuild the index on the server, and restore the mailbox from backup if that fails.</source>
        <translation>Sunucuda dizini yeniden oluşturun; olmazsa posta kutusunu yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>What exactly is damaged belongs into the server&apos;s log.</source>
        <translation>Tam olarak neyin bozuk olduğu sunucunun günlüğüne yazılır.</translation>
    </message>
    <message>
        <source>Passphrase expired</source>
        <translation>Parolanın süresi doldu</translation>
    </message>
    <message>
        <source>The password was right once; it may not be used any more.</source>
        <translation>Parola bir zamanlar geçerliydi, artık kullanılamaz.</translation>
    </message>
    <message>
        <source>A directory with a maximum password age refuses the mail program while webmail asks for a new password.</source>
        <translation>Parola yaşını sınırlayan bir dizin posta programını reddeder, web postası ise yeni parola ister.</translation>
    </message>
    <message>
        <source>Change the password, then enter it in every program.</source>
        <translation>Parolayı değiştirip her programa girin.</translation>
    </message>
    <message>
        <source>EXPIRED tells the client to ask for a new password, not for the old one again.</source>
        <translation>EXPIRED, istemciye eski parolayı yeniden değil, yeni parolayı sormasını söyler.</translation>
    </message>
    <message>
        <source>Mailbox has children</source>
        <translation>Klasörün alt klasörleri var</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>The mailbox has others below it and cannot be deleted.</source>
        <translation>Klasörün altında başkaları vardır; silinemez.</translation>
    </message>
    <message>
        <source>Deleting a folder tree from the top.</source>
        <translation>Klasör ağacını tepeden silmek.</translation>
    </message>
    <message>
        <source>Delete the lower folders first.</source>
        <translation>Önce alttaki klasörleri silin.</translation>
    </message>
    <message>
        <source>New in IMAP4rev2.</source>
        <translation>IMAP4rev2 ile gelmiştir.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Somebody else holds a lock or uses what was to be deleted. It may work later.</source>
        <translation>Başkası bir kilit tutuyordur ya da silinecek şeyi kullanıyordur. Daha sonra işleyebilir.</translation>
    </message>
    <message>
        <source>Deleting or renaming a folder that another device has open, or an mbox file locked by another program.</source>
        <translation>Başka bir aygıtta açık olan klasörü silmek veya yeniden adlandırmak ya da başka programın kilitlediği mbox dosyası.</translation>
    </message>
    <message>
        <source>Close the folder elsewhere and try again.</source>
        <translation>Klasörü öbür aygıtta kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>INUSE is for conflicts with others; an outage is UNAVAILABLE.</source>
        <translation>INUSE başkalarıyla çakışma içindir; kesintinin kodu UNAVAILABLE&apos;dır.</translation>
    </message>
    <message>
        <source>Implementation limit reached</source>
        <translation>Sunucu sınırına ulaşıldı</translation>
    </message>
    <message>
        <source>The request hits a limit built into the server or set there: keywords in a mailbox, length of a name, number of folders, and at login to Dovecot since 2.4 the connections of one user (`mail_max_userip_connections`).</source>
        <translation>İstek, sunucuda yerleşik ya da ayarlanmış bir sınıra takılmıştır: klasördeki anahtar sözcük sayısı, ad uzunluğu, klasör sayısı, Dovecot 2.4&apos;ten beri oturum açarken bir kullanıcının bağlantı sayısı (`mail_max_userip_connections`).</translation>
    </message>
    <message>
        <source>A tagging add-on creates ever new keywords until the server refuses another.</source>
        <translation>Etiketleme eklentisi, sunucu reddedene kadar sürekli yeni anahtar sözcük oluşturur.</translation>
    </message>
    <message>
        <source>Remove unused keywords, or use fewer.</source>
        <translation>Kullanılmayan anahtar sözcükleri silin ya da daha azını kullanın.</translation>
    </message>
    <message>
        <source>Name the limit and its value in the text.</source>
        <translation>Metinde sınırı ve değerini söyleyin.</translation>
    </message>
    <message>
        <source>Too many messages to convert</source>
        <translation>Dönüştürülecek ileti sayısı fazla</translation>
    </message>
    <message>
        <source>CONVERT</source>
        <translation>CONVERT</translation>
    </message>
    <message>
        <source>One CONVERT may cover only as many messages as the number behind the code.</source>
        <translation>Tek CONVERT, kodun arkasındaki sayı kadar iletiyi kapsayabilir.</translation>
    </message>
    <message>
        <source>A client converts a whole folder at once.</source>
        <translation>İstemci bütün klasörü bir defada dönüştürür.</translation>
    </message>
    <message>
        <source>Split the command.</source>
        <translation>Komutu bölün.</translation>
    </message>
    <message>
        <source>Hardly used.</source>
        <translation>Pek kullanılmaz.</translation>
    </message>
    <message>
        <source>Too many parts to convert</source>
        <translation>Dönüştürülecek bölüm sayısı fazla</translation>
    </message>
    <message>
        <source>The limit counts body parts instead of messages.</source>
        <translation>Sınır iletileri değil, gövde bölümlerini sayar.</translation>
    </message>
    <message>
        <source>A message with very many attachments.</source>
        <translation>Çok sayıda ekli bir ileti.</translation>
    </message>
    <message>
        <source>Convert fewer parts at once.</source>
        <translation>Bir defada daha az bölüm dönüştürün.</translation>
    </message>
    <message>
        <source>Hardly met.</source>
        <translation>Pek rastlanmaz.</translation>
    </message>
    <message>
        <source>Metadata limit or problem</source>
        <translation>Üstveri sınırı veya sorunu</translation>
    </message>
    <message>
        <source>GETMETADATA, SETMETADATA</source>
        <translation>GETMETADATA, SETMETADATA</translation>
    </message>
    <message>
        <source>With `LONGENTRIES`, `MAXSIZE`, `TOOMANY` or `NOPRIVATE` behind it: an annotation is too large, too many, or private ones are not supported.</source>
        <translation>Arkasında `LONGENTRIES`, `MAXSIZE`, `TOOMANY` veya `NOPRIVATE` bulunur: Bir ek bilgi çok büyüktür, sayısı fazladır ya da özel olanlar desteklenmiyordur.</translation>
    </message>
    <message>
        <source>A groupware client cannot store its folder types.</source>
        <translation>Grup yazılımı istemcisi klasör türlerini saklayamaz.</translation>
    </message>
    <message>
        <source>Shorten the value to the size in the response, or use shared entries.</source>
        <translation>Değeri yanıttaki boyuta kısaltın ya da paylaşılan kayıtları kullanın.</translation>
    </message>
    <message>
        <source>Give the limit behind the word.</source>
        <translation>Sınırı sözcüğün arkasında verin.</translation>
    </message>
    <message>
        <source>Mailbox has a new name</source>
        <translation>Klasörün yeni adı var</translation>
    </message>
    <message>
        <source>SELECT, EXAMINE or RESETKEY</source>
        <translation>SELECT, EXAMINE veya RESETKEY</translation>
    </message>
    <message>
        <source>Named the old and the new name of a renamed mailbox. RFC 2060 had it; it is obsolete.</source>
        <translation>Yeniden adlandırılan klasörün eski ve yeni adını bildirirdi. RFC 2060&apos;ta vardı; kullanımdan kalkmıştır.</translation>
    </message>
    <message>
        <source>Only very old servers send it.</source>
        <translation>Yalnızca çok eski sunucular gönderir.</translation>
    </message>
    <message>
        <source>Use the new name.</source>
        <translation>Yeni adı kullanın.</translation>
    </message>
    <message>
        <source>New servers do not send it.</source>
        <translation>Yeni sunucular göndermez.</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>SELECT, DELETE, RENAME and others</source>
        <translation>SELECT, DELETE, RENAME ve başkaları</translation>
    </message>
    <message>
        <source>The mailbox that the command names is not there.</source>
        <translation>Komutta adı geçen klasör yoktur.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [NONEXISTENT] Mailbox doesn&apos;t exist: Archive`: renamed on another device, subscribed long after it was deleted, or named without its prefix (`INBOX.Archive`).</source>
        <translation>Dovecot `NO [NONEXISTENT] Mailbox doesn&apos;t exist: Archive` der: Klasör başka aygıtta yeniden adlandırılmıştır, silindiği halde aboneliği durur ya da ön eki olmadan (`INBOX.Archive`) yazılmıştır.</translation>
    </message>
    <message>
        <source>`doveadm mailbox list -u jane@example.com`</source>
        <translation>`doveadm mailbox list -u jane@example.com`</translation>
    </message>
    <message>
        <source>Refresh the folder list and unsubscribe what is gone; look at NAMESPACE for the prefix.</source>
        <translation>Klasör listesini yenileyin, artık olmayanın aboneliğini kaldırın; ön ek için NAMESPACE yanıtına bakın.</translation>
    </message>
    <message>
        <source>When APPEND or COPY would work after a CREATE, send TRYCREATE instead.</source>
        <translation>APPEND veya COPY, CREATE&apos;ten sonra işleyecekse bunun yerine TRYCREATE gönderin.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>The access rights (ACL) do not allow this user to do that with this mailbox.</source>
        <translation>Erişim hakları (ACL) bu kullanıcının bu klasörde o işlemi yapmasına izin vermez.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [NOPERM] Permission denied` when somebody moves or deletes mail in a shared folder that may only be read.</source>
        <translation>Dovecot, yalnızca okunabilen bir ortak klasörde ileti taşımak veya silmek isteyene `NO [NOPERM] Permission denied` der.</translation>
    </message>
    <message>
        <source>`doveadm acl get -u owner@example.com Folder`</source>
        <translation>`doveadm acl get -u owner@example.com Folder`</translation>
    </message>
    <message>
        <source>Let the owner grant the right (`i` insert, `t` delete, `e` expunge).</source>
        <translation>Sahibi hakkı versin (`i` ekleme, `t` silme, `e` kalıcı silme).</translation>
    </message>
    <message>
        <source>NOPERM belongs to rights, READ-ONLY to the way the mailbox was opened.</source>
        <translation>NOPERM haklara, READ-ONLY klasörün nasıl açıldığına aittir.</translation>
    </message>
    <message>
        <source>Search result not saved</source>
        <translation>Arama sonucu kaydedilmedi</translation>
    </message>
    <message>
        <source>The server cannot keep the result under `$`; the variable is empty now.</source>
        <translation>Sunucu sonucu `$` altında tutamaz; değişken artık boştur.</translation>
    </message>
    <message>
        <source>A program goes on with `$` and changes nothing.</source>
        <translation>Program `$` ile devam eder ve hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Repeat the search without SAVE.</source>
        <translation>Aramayı SAVE olmadan yineleyin.</translation>
    </message>
    <message>
        <source>Only with SEARCHRES.</source>
        <translation>Yalnızca SEARCHRES ile gelir.</translation>
    </message>
    <message>
        <source>Over quota</source>
        <translation>Kota aşıldı</translation>
    </message>
    <message>
        <source>APPEND, COPY, MOVE</source>
        <translation>APPEND, COPY, MOVE</translation>
    </message>
    <message>
        <source>The user would have more than the quota allows. With NO nothing was stored; with OK it is a warning.</source>
        <translation>Kullanıcı kotanın izin verdiğini aşacaktır. NO ile geldiğinde hiçbir şey saklanmamıştır; OK ile geldiğinde uyarıdır.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [OVERQUOTA] Quota exceeded (mailbox for user is full)`. The mail program cannot save to Sent or Drafts though the message did go out.</source>
        <translation>Dovecot `NO [OVERQUOTA] Quota exceeded (mailbox for user is full)` der. İleti gönderilmiş olsa bile posta programı Gönderilmiş veya Taslaklar klasörüne kaydedemez.</translation>
    </message>
    <message>
        <source>`doveadm quota get -u jane@example.com`</source>
        <translation>`doveadm quota get -u jane@example.com`</translation>
    </message>
    <message>
        <source>Delete large mails and empty the trash; do not send the message again.</source>
        <translation>Büyük iletileri silip çöp kutusunu boşaltın; iletiyi yeniden göndermeyin.</translation>
    </message>
    <message>
        <source>As the admin, raise the quota.</source>
        <translation>Yöneticiyseniz kotayı yükseltin.</translation>
    </message>
    <message>
        <source>The counterpart in mail delivery is 4.2.2 or 5.2.2.</source>
        <translation>Posta tesliminde karşılığı 4.2.2 veya 5.2.2&apos;dir.</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>kota doldu</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>posta kutusu dolu</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Şifreleme gerekli</translation>
    </message>
    <message>
        <source>The command is not allowed without encryption.</source>
        <translation>Bu komuta şifreleme olmadan izin verilmez.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect mail.example.com:993`</source>
        <translation>`openssl s_client -connect mail.example.com:993`</translation>
    </message>
    <message>
        <source>Set STARTTLS on 143 or TLS on 993. On the server, leave `disable_plaintext_auth = yes` (`auth_allow_cleartext = no` since 2.4).</source>
        <translation>143&apos;te STARTTLS veya 993&apos;te TLS ayarlayın. Sunucuda `disable_plaintext_auth = yes` (2.4&apos;ten beri `auth_allow_cleartext = no`) kalsın.</translation>
    </message>
    <message>
        <source>A server that says `LOGINDISABLED` beforehand never needs it.</source>
        <translation>Önceden `LOGINDISABLED` bildiren sunucuda buna gerek kalmaz.</translation>
    </message>
    <message>
        <source>Referral to another server</source>
        <translation>Başka sunucuya yönlendirme</translation>
    </message>
    <message>
        <source>The mailbox lives on another server; its URL stands behind the code.</source>
        <translation>Posta kutusu başka bir sunucudadır; URL&apos;si kodun arkasındadır.</translation>
    </message>
    <message>
        <source>A mail program cannot follow and shows the refusal: few can.</source>
        <translation>Posta programı izleyemez ve reddi gösterir: Bunu yapabilen azdır.</translation>
    </message>
    <message>
        <source>Enter the server of the URL in the account.</source>
        <translation>Hesaba URL&apos;deki sunucuyu girin.</translation>
    </message>
    <message>
        <source>A proxy in front is understood by every client.</source>
        <translation>Bunun yerine öne konan bir vekil sunucuyla her istemci çalışır.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Sunucu iç hatası</translation>
    </message>
    <message>
        <source>The server ran into a fault of its own.</source>
        <translation>Sunucu kendi içinde bir hatayla karşılaşmıştır.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [SERVERBUG] Internal error occurred. Refer to server log for more information.`: wrong permissions, a full disk, a plug-in that failed; seldom a bug.</source>
        <translation>Dovecot `NO [SERVERBUG] Internal error occurred. Refer to server log for more information.` der: yanlış izinler, dolu disk, başarısız olan bir eklenti; yazılım hatası seyrektir.</translation>
    </message>
    <message>
        <source>`doveadm log errors`</source>
        <translation>`doveadm log errors`</translation>
    </message>
    <message>
        <source>Look the time in brackets up in the server&apos;s log: the true error stands there.</source>
        <translation>Köşeli ayraçtaki zamanı sunucunun günlüğünde arayın: Asıl hata oradadır.</translation>
    </message>
    <message>
        <source>Put a time or an id into the text by which the log can be found.</source>
        <translation>Metne, günlükteki satırın bulunacağı bir zaman veya kimlik koyun.</translation>
    </message>
    <message>
        <source>Conversion failed for now</source>
        <translation>Dönüştürme şimdilik başarısız</translation>
    </message>
    <message>
        <source>Converting a part failed for the moment.</source>
        <translation>Bir bölümün dönüştürülmesi şimdilik başarısız olmuştur.</translation>
    </message>
    <message>
        <source>The converter of the server is busy.</source>
        <translation>Sunucunun dönüştürücüsü meşguldür.</translation>
    </message>
    <message>
        <source>Try again, or fetch the original.</source>
        <translation>Yeniden deneyin ya da özgün bölümü alın.</translation>
    </message>
    <message>
        <source>Only with CONVERT, which is hardly used.</source>
        <translation>Yalnızca, pek kullanılmayan CONVERT ile gelir.</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>The message that CATENATE would put together is larger than the server takes.</source>
        <translation>CATENATE ile birleştirilecek ileti sunucunun alacağından büyüktür.</translation>
    </message>
    <message>
        <source>A draft with large attachments cannot be stored.</source>
        <translation>Büyük ekli bir taslak saklanamaz.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit on the server.</source>
        <translation>Küçültün ya da sunucudaki sınırı yükseltin.</translation>
    </message>
    <message>
        <source>The mail itself may be refused for the same reason, as 5.3.4.</source>
        <translation>İletinin kendisi de aynı nedenle 5.3.4 ile reddedilebilir.</translation>
    </message>
    <message>
        <source>Create the mailbox first</source>
        <translation>Önce klasörü oluşturun</translation>
    </message>
    <message>
        <source>The target does not exist, but the server would let you create it.</source>
        <translation>Hedef klasör yoktur ama sunucu oluşturulmasına izin verir.</translation>
    </message>
    <message>
        <source>Saving to Sent fails with `NO [TRYCREATE] Mailbox doesn&apos;t exist: Sent`: a script does not create the folder, or uses a name other than the server&apos;s.</source>
        <translation>Gönderilmiş iletilere kaydetme `NO [TRYCREATE] Mailbox doesn&apos;t exist: Sent` ile başarısız olur: Betik klasörü oluşturmaz ya da sunucudakinden başka bir ad kullanır.</translation>
    </message>
    <message>
        <source>Send CREATE and repeat the command; on the server `auto = subscribe` creates the folder.</source>
        <translation>CREATE gönderip komutu yineleyin; sunucuda `auto = subscribe` klasörü oluşturur.</translation>
    </message>
    <message>
        <source>Use UIDs</source>
        <translation>UID kullanın</translation>
    </message>
    <message>
        <source>The client has enabled UIDONLY and then used a message number.</source>
        <translation>İstemci UIDONLY&apos;yi açmış, sonra ileti sıra numarası kullanmıştır.</translation>
    </message>
    <message>
        <source>An old part of a program still sends FETCH instead of UID FETCH.</source>
        <translation>Programın eski bir bölümü hâlâ UID FETCH yerine FETCH gönderir.</translation>
    </message>
    <message>
        <source>Use the UID commands only.</source>
        <translation>Yalnızca UID komutlarını kullanın.</translation>
    </message>
    <message>
        <source>Only after ENABLE UIDONLY.</source>
        <translation>Yalnızca ENABLE UIDONLY&apos;den sonra gelir.</translation>
    </message>
    <message>
        <source>Temporarily unavailable</source>
        <translation>Geçici olarak kullanılamıyor</translation>
    </message>
    <message>
        <source>A part of the server that the command needs is down. The password may be perfectly right.</source>
        <translation>Komutun gereksindiği bir sunucu bileşeni çalışmıyordur. Parola tümüyle doğru olabilir.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [UNAVAILABLE] Temporary authentication failure.`: its SQL or LDAP database does not answer.</source>
        <translation>Dovecot `NO [UNAVAILABLE] Temporary authentication failure.` der: SQL veya LDAP veritabanı yanıt vermiyordur.</translation>
    </message>
    <message>
        <source>Keep the password. The admin finds the cause in the log, under the time in brackets.</source>
        <translation>Parolayı değiştirmeyin. Yönetici nedeni günlükte, köşeli ayraçtaki zamanda bulur.</translation>
    </message>
    <message>
        <source>`[UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)` from Dovecot up to 2.3, since 2.4 with `[LIMIT]`: phones, PCs and add-ons of one user behind one address hold more than ten sessions.</source>
        <translation>2.3&apos;e kadarki Dovecot&apos;tan, 2.4&apos;ten beri `[LIMIT]` ile `[UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)`: Tek adresin arkasındaki bir kullanıcının telefonları, bilgisayarları ve eklentileri ondan çok oturum tutuyordur.</translation>
    </message>
    <message>
        <source>`doveadm who jane@example.com`</source>
        <translation>`doveadm who jane@example.com`</translation>
    </message>
    <message>
        <source>Lower the number of cached connections in the mail program (Thunderbird: 5), or raise the setting, which is 10 by default.</source>
        <translation>Posta programında önbelleğe alınan bağlantı sayısını azaltın (Thunderbird: 5) ya da varsayılanı 10 olan ayarı yükseltin.</translation>
    </message>
    <message>
        <source>Say UNAVAILABLE for an outage, so that no client asks for the password.</source>
        <translation>Kesinti için UNAVAILABLE deyin ki hiçbir istemci parola sormasın.</translation>
    </message>
    <message>
        <source>temporary authentication failure</source>
        <translation>geçici kimlik doğrulama hatası</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>çok fazla bağlantı</translation>
    </message>
    <message>
        <source>Filter not defined</source>
        <translation>Filtre tanımlı değil</translation>
    </message>
    <message>
        <source>The search uses a named filter that the server does not know.</source>
        <translation>Arama, sunucunun tanımadığı adlandırılmış bir filtre kullanır.</translation>
    </message>
    <message>
        <source>A saved search of a client lost its definition.</source>
        <translation>İstemcideki kayıtlı bir aramanın tanımı kaybolmuştur.</translation>
    </message>
    <message>
        <source>Define it anew.</source>
        <translation>Yeniden tanımlayın.</translation>
    </message>
    <message>
        <source>The name of the missing filter follows the code.</source>
        <translation>Eksik filtrenin adı koddan sonra gelir.</translation>
    </message>
    <message>
        <source>Unknown content transfer encoding</source>
        <translation>Bilinmeyen aktarım kodlaması</translation>
    </message>
    <message>
        <source>FETCH BINARY</source>
        <translation>FETCH BINARY</translation>
    </message>
    <message>
        <source>The part cannot be decoded on the server: its encoding is unknown or broken.</source>
        <translation>Bölüm sunucuda çözülemez: Kodlaması bilinmiyordur ya da bozuktur.</translation>
    </message>
    <message>
        <source>An attachment cannot be opened in one program and opens in another.</source>
        <translation>Ek bir programda açılamaz, başkasında açılır.</translation>
    </message>
    <message>
        <source>Fetch it with BODY instead of BINARY and decode it in the client.</source>
        <translation>BINARY yerine BODY ile alıp istemcide çözün.</translation>
    </message>
    <message>
        <source>The raw part stays available.</source>
        <translation>Ham bölüm yine alınabilir.</translation>
    </message>
    <message>
        <source>Special use not possible</source>
        <translation>Özel kullanım olanaksız</translation>
    </message>
    <message>
        <source>CREATE</source>
        <translation>CREATE</translation>
    </message>
    <message>
        <source>CREATE asked for a special use (`\Sent`, `\Trash`) that the server does not give.</source>
        <translation>CREATE, sunucunun vermediği bir özel kullanım (`\Sent`, `\Trash`) istemiştir.</translation>
    </message>
    <message>
        <source>Another mailbox has the role already.</source>
        <translation>Rol zaten başka bir klasördedir.</translation>
    </message>
    <message>
        <source>Create it without the role, or use the one that has it.</source>
        <translation>Rol olmadan oluşturun ya da role sahip olanı kullanın.</translation>
    </message>
    <message>
        <source>`LIST (SPECIAL-USE)` shows who has which role.</source>
        <translation>`LIST (SPECIAL-USE)` hangi rolün kimde olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Message for the user</source>
        <translation>Kullanıcıya ileti</translation>
    </message>
    <message>
        <source>The text is meant for the human being: the program must show it.</source>
        <translation>Metin insana yöneliktir: Program onu göstermek zorundadır.</translation>
    </message>
    <message>
        <source>Gmail says `NO [ALERT] Application-specific password required` or `Please log in via your web browser`.</source>
        <translation>Gmail `NO [ALERT] Application-specific password required` veya `Please log in via your web browser` der.</translation>
    </message>
    <message>
        <source>Create an app password; for the second, confirm the login in a browser.</source>
        <translation>Uygulama parolası oluşturun; ikincisinde oturum açmayı tarayıcıda onaylayın.</translation>
    </message>
    <message>
        <source>Gmail says `NO [ALERT] Too many simultaneous connections. (Failure)`: more than 15 sessions of one account.</source>
        <translation>Gmail `NO [ALERT] Too many simultaneous connections. (Failure)` der: Tek hesabın 15&apos;ten çok oturumu vardır.</translation>
    </message>
    <message>
        <source>Close programs and devices that hold sessions.</source>
        <translation>Açık oturumu olan programları ve aygıtları kapatın.</translation>
    </message>
    <message>
        <source>Use it sparingly; a program shows it every time.</source>
        <translation>Seyrek kullanın; program onu her seferinde gösterir.</translation>
    </message>
    <message>
        <source>Annotations of this mailbox</source>
        <translation>Bu klasördeki ek açıklamalar</translation>
    </message>
    <message>
        <source>The largest annotation that the mailbox takes, or `NONE`, or `READ-ONLY`.</source>
        <translation>Klasörün kabul ettiği en büyük ek açıklama ya da `NONE` veya `READ-ONLY`.</translation>
    </message>
    <message>
        <source>`NONE` although the server has the extension: this mailbox does not keep them.</source>
        <translation>Sunucuda uzantı bulunduğu halde `NONE`: Bu klasör bunları saklamaz.</translation>
    </message>
    <message>
        <source>Keep notes elsewhere.</source>
        <translation>Notları başka yerde tutun.</translation>
    </message>
    <message>
        <source>Only with ANNOTATE.</source>
        <translation>Yalnızca ANNOTATE uzantısıyla gelir.</translation>
    </message>
    <message>
        <source>UID of the stored message</source>
        <translation>Saklanan iletinin UID&apos;si</translation>
    </message>
    <message>
        <source>UIDVALIDITY and UID that the stored message got.</source>
        <translation>Saklanan iletinin aldığı UIDVALIDITY ve UID.</translation>
    </message>
    <message>
        <source>A program stores a draft and cannot find it again: the server has no UIDPLUS, and APPENDUID is missing.</source>
        <translation>Program taslağı saklar ama yeniden bulamaz: Sunucuda UIDPLUS yoktur ve APPENDUID gelmez.</translation>
    </message>
    <message>
        <source>Search by Message-ID then.</source>
        <translation>O zaman Message-ID ile arayın.</translation>
    </message>
    <message>
        <source>It spares the client a search.</source>
        <translation>İstemciyi aramadan kurtarır.</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Yetenekler</translation>
    </message>
    <message>
        <source>The list of extensions, sent unasked with the greeting or after login.</source>
        <translation>Karşılamayla ya da oturum açtıktan sonra kendiliğinden gönderilen uzantı listesi.</translation>
    </message>
    <message>
        <source>A client goes on using the list from before the login and finds neither MOVE nor IDLE.</source>
        <translation>İstemci, oturum açılmadan önceki listeyi kullanmayı sürdürür ve MOVE&apos;u da IDLE&apos;ı da bulamaz.</translation>
    </message>
    <message>
        <source>Take the list anew after STARTTLS and after the login.</source>
        <translation>Listeyi STARTTLS&apos;ten ve oturum açtıktan sonra yeniden alın.</translation>
    </message>
    <message>
        <source>It spares a CAPABILITY command.</source>
        <translation>CAPABILITY komutunu gereksiz kılar.</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>The server noticed that the client does something it should not, even if the command went through.</source>
        <translation>Sunucu, komut yerine getirilse bile istemcinin yapmaması gereken bir şey yaptığını fark etmiştir.</translation>
    </message>
    <message>
        <source>A program asks STATUS for the mailbox that it has selected, or repeats SELECT without need.</source>
        <translation>Bir program, seçtiği klasör için STATUS sorar ya da SELECT komutunu gereksiz yineler.</translation>
    </message>
    <message>
        <source>Report it to the author of the program; users need do nothing.</source>
        <translation>Programın geliştiricisine bildirin; kullanıcıların bir şey yapması gerekmez.</translation>
    </message>
    <message>
        <source>It is advice for the author of a client.</source>
        <translation>İstemci geliştiricisine bir uyarıdır.</translation>
    </message>
    <message>
        <source>Previous mailbox closed</source>
        <translation>Önceki klasör kapandı</translation>
    </message>
    <message>
        <source>Responses before it belong to the mailbox that was open, those behind it to the new one.</source>
        <translation>Önündeki yanıtlar açık olan klasöre, arkasındakiler yenisine aittir.</translation>
    </message>
    <message>
        <source>`* OK [CLOSED] Previous mailbox closed.` in a Dovecot session looks like a lost connection to a reader of logs.</source>
        <translation>Dovecot oturumundaki `* OK [CLOSED] Previous mailbox closed.`, günlüğü okuyana kopmuş bağlantı gibi görünür.</translation>
    </message>
    <message>
        <source>Nothing; the session goes on.</source>
        <translation>Bir şey yapmayın; oturum sürer.</translation>
    </message>
    <message>
        <source>The standards have it on SELECT or EXAMINE of another mailbox, with QRESYNC or IMAP4rev2; Dovecot sends it to every client.</source>
        <translation>Standartlara göre QRESYNC veya IMAP4rev2 ile başka klasör SELECT veya EXAMINE ile seçilince gönderilir; Dovecot her istemciye gönderir.</translation>
    </message>
    <message>
        <source>UIDs of the copies</source>
        <translation>Kopyaların UID&apos;leri</translation>
    </message>
    <message>
        <source>COPY, MOVE</source>
        <translation>COPY, MOVE</translation>
    </message>
    <message>
        <source>Which UID each copied message got in the target.</source>
        <translation>Kopyalanan her iletinin hedefte aldığı UID.</translation>
    </message>
    <message>
        <source>With MOVE it comes in an untagged OK before the EXPUNGE responses, where some clients miss it.</source>
        <translation>MOVE&apos;da EXPUNGE yanıtlarından önce, etiketsiz bir OK içinde gelir; bazı istemciler onu kaçırır.</translation>
    </message>
    <message>
        <source>Read untagged responses as well.</source>
        <translation>Etiketsiz yanıtları da okuyun.</translation>
    </message>
    <message>
        <source>It lets a client undo a move.</source>
        <translation>İstemcinin taşımayı geri almasını sağlar.</translation>
    </message>
    <message>
        <source>Message shown in downgraded form</source>
        <translation>İleti basitleştirilmiş biçimde gösterildi</translation>
    </message>
    <message>
        <source>FETCH</source>
        <translation>FETCH</translation>
    </message>
    <message>
        <source>Messages with international headers were changed for a client without UTF8=ACCEPT.</source>
        <translation>Uluslararası başlıklı iletiler, UTF8=ACCEPT desteklemeyen istemci için değiştirilmiştir.</translation>
    </message>
    <message>
        <source>A sender&apos;s address shows as unusable, and a reply fails.</source>
        <translation>Gönderenin adresi kullanılamaz biçimde görünür ve yanıt başarısız olur.</translation>
    </message>
    <message>
        <source>Read it in a program with UTF-8 support.</source>
        <translation>UTF-8 destekleyen bir programda okuyun.</translation>
    </message>
    <message>
        <source>The original stays as it was.</source>
        <translation>Özgün ileti olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Messages were expunged meanwhile</source>
        <translation>İletiler bu arada silindi</translation>
    </message>
    <message>
        <source>FETCH, STORE, SEARCH</source>
        <translation>FETCH, STORE, SEARCH</translation>
    </message>
    <message>
        <source>Another session has deleted messages for good, and this one has not been told yet.</source>
        <translation>Başka bir oturum iletileri kalıcı olarak silmiştir ve bu oturuma henüz bildirilmemiştir.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [EXPUNGEISSUED] Some of the requested messages no longer exist.` to a client that reads by sequence numbers.</source>
        <translation>Dovecot, sıra numarasıyla okuyan istemciye `NO [EXPUNGEISSUED] Some of the requested messages no longer exist.` der.</translation>
    </message>
    <message>
        <source>Send NOOP, take the EXPUNGE responses, then repeat; use UIDs.</source>
        <translation>NOOP gönderip EXPUNGE yanıtlarını alın, sonra yineleyin; UID kullanın.</translation>
    </message>
    <message>
        <source>A server sends it where it may not send EXPUNGE itself.</source>
        <translation>Sunucu bunu, EXPUNGE gönderemeyeceği yerde gönderir.</translation>
    </message>
    <message>
        <source>Highest modification sequence</source>
        <translation>En yüksek değişiklik sırası</translation>
    </message>
    <message>
        <source>The number of the last change in the mailbox. A client that knows it asks only for what came after.</source>
        <translation>Klasördeki son değişikliğin numarası. Bunu bilen istemci yalnızca sonrasını sorar.</translation>
    </message>
    <message>
        <source>Sync misses flag changes after a restore, because the number went backwards.</source>
        <translation>Geri yüklemeden sonra sayı geriye gittiği için eşitleme işaret değişikliklerini kaçırır.</translation>
    </message>
    <message>
        <source>Clear the cache of the client for that folder.</source>
        <translation>İstemcinin o klasöre ait önbelleğini silin.</translation>
    </message>
    <message>
        <source>Part of CONDSTORE.</source>
        <translation>CONDSTORE&apos;un parçasıdır.</translation>
    </message>
    <message>
        <source>Command still running</source>
        <translation>Komut sürüyor</translation>
    </message>
    <message>
        <source>A long command is being carried out; the numbers tell how far.</source>
        <translation>Uzun süren bir komut yürütülmektedir; sayılar ne kadar ilerlediğini söyler.</translation>
    </message>
    <message>
        <source>A client without support stays silent and then gives up after its own timeout.</source>
        <translation>Desteği olmayan istemci sessiz kalır ve kendi zaman aşımında vazgeçer.</translation>
    </message>
    <message>
        <source>Count it as a sign of life and wait on.</source>
        <translation>Bunu yaşam belirtisi sayıp beklemeyi sürdürün.</translation>
    </message>
    <message>
        <source>Object id of the mailbox</source>
        <translation>Klasörün nesne kimliği</translation>
    </message>
    <message>
        <source>CREATE, SELECT</source>
        <translation>CREATE, SELECT</translation>
    </message>
    <message>
        <source>An id of the mailbox that survives renaming.</source>
        <translation>Klasörün, yeniden adlandırmadan sonra da aynı kalan kimliği.</translation>
    </message>
    <message>
        <source>A client treats a renamed folder as new because it looks at the name only.</source>
        <translation>İstemci yalnızca ada baktığı için yeniden adlandırılan klasörü yeni sayar.</translation>
    </message>
    <message>
        <source>Compare MAILBOXID instead.</source>
        <translation>Bunun yerine MAILBOXID&apos;yi karşılaştırın.</translation>
    </message>
    <message>
        <source>Only with OBJECTID.</source>
        <translation>Yalnızca OBJECTID ile gelir.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Bu arada değişti</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>STORE</translation>
    </message>
    <message>
        <source>These messages were changed by somebody else since, so the conditional STORE left them alone.</source>
        <translation>Bu iletileri bu arada başkası değiştirmiştir; koşullu STORE onlara dokunmamıştır.</translation>
    </message>
    <message>
        <source>Two devices mark the same mails.</source>
        <translation>İki aygıt aynı iletileri işaretler.</translation>
    </message>
    <message>
        <source>Fetch the flags anew and decide again.</source>
        <translation>İşaretleri yeniden alıp yeniden karar verin.</translation>
    </message>
    <message>
        <source>Only with UNCHANGEDSINCE.</source>
        <translation>Yalnızca UNCHANGEDSINCE ile gelir.</translation>
    </message>
    <message>
        <source>No modification sequences</source>
        <translation>Değişiklik sırası yok</translation>
    </message>
    <message>
        <source>This mailbox keeps no numbers of changes, so CONDSTORE does not work in it.</source>
        <translation>Bu klasör değişiklik numarası tutmaz, dolayısıyla CONDSTORE burada çalışmaz.</translation>
    </message>
    <message>
        <source>A virtual or public folder syncs slowly, all flags every time.</source>
        <translation>Sanal veya ortak bir klasör yavaş eşitlenir, her seferinde bütün işaretlerle.</translation>
    </message>
    <message>
        <source>Nothing to mend on the client&apos;s side.</source>
        <translation>İstemci tarafında düzeltilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>Sent by a server that supports CONDSTORE elsewhere.</source>
        <translation>CONDSTORE&apos;u başka klasörlerde destekleyen sunucu gönderir.</translation>
    </message>
    <message>
        <source>Too many notifications</source>
        <translation>Çok fazla bildirim</translation>
    </message>
    <message>
        <source>With OK the server could not keep up and has switched notifications off; with NO it refuses a NOTIFY that would cost too much.</source>
        <translation>OK ile geldiğinde sunucu yetişememiş ve bildirimleri kapatmıştır; NO ile geldiğinde sunucuya fazla yük getirecek bir NOTIFY komutunu reddediyordur.</translation>
    </message>
    <message>
        <source>A client watches very many folders.</source>
        <translation>İstemci çok sayıda klasörü izler.</translation>
    </message>
    <message>
        <source>Watch fewer, then send NOTIFY again.</source>
        <translation>Daha azını izleyin, sonra NOTIFY&apos;ı yeniden gönderin.</translation>
    </message>
    <message>
        <source>Only with NOTIFY.</source>
        <translation>Yalnızca NOTIFY ile gelir.</translation>
    </message>
    <message>
        <source>No live updates for this search</source>
        <translation>Bu arama için güncelleme yok</translation>
    </message>
    <message>
        <source>SEARCH, SORT</source>
        <translation>SEARCH, SORT</translation>
    </message>
    <message>
        <source>The server will not keep this result up to date.</source>
        <translation>Sunucu bu sonucu güncel tutmayacaktır.</translation>
    </message>
    <message>
        <source>Too many live searches at once.</source>
        <translation>Aynı anda çok sayıda canlı arama.</translation>
    </message>
    <message>
        <source>Repeat the search when needed.</source>
        <translation>Gerektikçe aramayı yineleyin.</translation>
    </message>
    <message>
        <source>The search itself has worked.</source>
        <translation>Aramanın kendisi başarılıdır.</translation>
    </message>
    <message>
        <source>Message could not be parsed</source>
        <translation>İleti ayrıştırılamadı</translation>
    </message>
    <message>
        <source>The server stumbled over headers or MIME structure of a message.</source>
        <translation>Sunucu, bir iletinin başlıklarında veya MIME yapısında takılmıştır.</translation>
    </message>
    <message>
        <source>A malformed spam mail shows without a sender or structure.</source>
        <translation>Biçimi bozuk bir istenmeyen ileti, göndereni veya yapısı olmadan görünür.</translation>
    </message>
    <message>
        <source>Delete it, or read its source.</source>
        <translation>Silin ya da kaynağına bakın.</translation>
    </message>
    <message>
        <source>The rest of the message can still be fetched.</source>
        <translation>İletinin geri kalanı yine de alınabilir.</translation>
    </message>
    <message>
        <source>Flags that can be stored</source>
        <translation>Kalıcı işaretler</translation>
    </message>
    <message>
        <source>The flags that outlive the session. `\*` in the list means that new keywords may be made.</source>
        <translation>Oturumdan sonra da kalan işaretler. Listede `\*` varsa yeni anahtar sözcük oluşturulabilir.</translation>
    </message>
    <message>
        <source>A tag disappears after a restart: it is not in the list, and the list has no `\*`.</source>
        <translation>Bir etiket yeniden başlatınca kaybolur: Listede yoktur ve listede `\*` bulunmaz.</translation>
    </message>
    <message>
        <source>Use flags of the list; ask the admin for rights.</source>
        <translation>Listedeki işaretleri kullanın; yöneticiden hak isteyin.</translation>
    </message>
    <message>
        <source>An empty list means that nothing is kept.</source>
        <translation>Boş liste hiçbir şeyin saklanmadığını bildirir.</translation>
    </message>
    <message>
        <source>Mailbox is read-only</source>
        <translation>Klasör salt okunur</translation>
    </message>
    <message>
        <source>The mailbox was opened without the right to change it.</source>
        <translation>Klasör, değiştirme hakkı olmadan açılmıştır.</translation>
    </message>
    <message>
        <source>Flags do not stick and mails come back after deletion: the folder is shared for reading, or the program used EXAMINE.</source>
        <translation>İşaretler kalıcı olmaz ve silinen iletiler geri gelir: Klasör yalnızca okumak için paylaşılmıştır ya da program EXAMINE kullanmıştır.</translation>
    </message>
    <message>
        <source>Ask the owner for write access, or open it with SELECT.</source>
        <translation>Sahibinden yazma hakkı isteyin ya da SELECT ile açın.</translation>
    </message>
    <message>
        <source>EXAMINE always gets it, SELECT where rights are lacking.</source>
        <translation>EXAMINE her zaman, SELECT ise hak eksikse bunu alır.</translation>
    </message>
    <message>
        <source>Mailbox is writable</source>
        <translation>Klasöre yazılabilir</translation>
    </message>
    <message>
        <source>The mailbox was opened with the right to change it.</source>
        <translation>Klasör, değiştirme hakkıyla açılmıştır.</translation>
    </message>
    <message>
        <source>READ-WRITE stands there, and still a deletion fails: single rights can be missing (`NOPERM`).</source>
        <translation>READ-WRITE yazdığı halde silme başarısız olur: Tek tek haklar eksik olabilir (`NOPERM`).</translation>
    </message>
    <message>
        <source>Read the response to the command itself.</source>
        <translation>Komutun kendi yanıtını okuyun.</translation>
    </message>
    <message>
        <source>Normal after SELECT.</source>
        <translation>SELECT&apos;ten sonra olağandır.</translation>
    </message>
    <message>
        <source>Next UID</source>
        <translation>Sonraki UID</translation>
    </message>
    <message>
        <source>A new message will get at least this UID.</source>
        <translation>Yeni ileti en az bu UID&apos;yi alacaktır.</translation>
    </message>
    <message>
        <source>A sync tool takes UIDNEXT minus one for the UID of the last message; it need not exist.</source>
        <translation>Eşitleme aracı, UIDNEXT eksi biri son iletinin UID&apos;si sayar; böyle bir ileti bulunmayabilir.</translation>
    </message>
    <message>
        <source>Ask with SEARCH or FETCH.</source>
        <translation>SEARCH veya FETCH ile sorun.</translation>
    </message>
    <message>
        <source>A growing value tells that something has arrived.</source>
        <translation>Büyüyen değer, yeni bir şey geldiğini gösterir.</translation>
    </message>
    <message>
        <source>UIDs do not last</source>
        <translation>UID&apos;ler kalıcı değil</translation>
    </message>
    <message>
        <source>The mail store cannot keep UIDs between sessions.</source>
        <translation>Posta deposu UID&apos;leri oturumlar arasında koruyamaz.</translation>
    </message>
    <message>
        <source>Clients fetch everything anew at each start.</source>
        <translation>İstemciler her açılışta her şeyi yeniden alır.</translation>
    </message>
    <message>
        <source>Move the mailbox to a store with lasting UIDs.</source>
        <translation>Posta kutusunu kalıcı UID&apos;li bir depoya taşıyın.</translation>
    </message>
    <message>
        <source>Current mail stores keep UIDs, so the code is rare today.</source>
        <translation>Güncel posta depoları UID&apos;leri korur; kod bu yüzden bugün enderdir.</translation>
    </message>
    <message>
        <source>UID validity value</source>
        <translation>UID geçerlilik değeri</translation>
    </message>
    <message>
        <source>UIDs hold only together with this number. When it changes, everything that a client has cached is void.</source>
        <translation>UID&apos;ler yalnızca bu sayıyla birlikte geçerlidir. Değiştiğinde istemcinin önbelleğindeki her şey geçersizdir.</translation>
    </message>
    <message>
        <source>After a migration or restore all programs download the whole mailbox again: the new server has another UIDVALIDITY.</source>
        <translation>Taşıma veya geri yüklemeden sonra bütün programlar posta kutusunu baştan indirir: Yeni sunucunun UIDVALIDITY değeri başkadır.</translation>
    </message>
    <message>
        <source>Keep it when you migrate (Dovecot `dsync` does); otherwise plan the traffic.</source>
        <translation>Taşırken koruyun (Dovecot `dsync` korur); yoksa oluşacak trafiği hesaba katın.</translation>
    </message>
    <message>
        <source>A server may only raise it.</source>
        <translation>Sunucu bunu yalnızca artırabilir.</translation>
    </message>
    <message>
        <source>First unseen message</source>
        <translation>İlk okunmamış ileti</translation>
    </message>
    <message>
        <source>The sequence number of the first message that has not been read. IMAP4rev2 has dropped it.</source>
        <translation>Okunmamış ilk iletinin sıra numarası. IMAP4rev2 bunu kaldırmıştır.</translation>
    </message>
    <message>
        <source>A script takes the number for the count of unread mails.</source>
        <translation>Betik, bu sayıyı okunmamış ileti sayısı sanır.</translation>
    </message>
    <message>
        <source>Ask `STATUS INBOX (UNSEEN)` for the count.</source>
        <translation>Sayı için `STATUS INBOX (UNSEEN)` sorun.</translation>
    </message>
    <message>
        <source>Clients should not depend on it.</source>
        <translation>İstemciler buna bel bağlamamalıdır.</translation>
    </message>
    <message>
        <source>URL mechanisms</source>
        <translation>URL yöntemleri</translation>
    </message>
    <message>
        <source>The ways in which this mailbox lets URLs be authorized (URLAUTH).</source>
        <translation>Bu klasörün URL yetkilendirme (URLAUTH) yöntemleri.</translation>
    </message>
    <message>
        <source>Seen only with BURL submission, which few servers offer.</source>
        <translation>Yalnızca az sayıda sunucunun sunduğu BURL gönderiminde görülür.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapmayın.</translation>
    </message>
    <message>
        <source>Information for clients that send with BURL.</source>
        <translation>BURL ile gönderen istemciler için bilgidir.</translation>
    </message>
    <message>
        <source>The login is wrong, or the server could not check it.</source>
        <translation>Oturum bilgileri yanlıştır ya da sunucu denetleyememiştir.</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedilmiştir</translation>
    </message>
    <message>
        <source>Not looked at; perhaps right</source>
        <translation>Bakılmamıştır; belki doğrudur</translation>
    </message>
    <message>
        <source>Trying again later</source>
        <translation>Daha sonra yeniden denemek</translation>
    </message>
    <message>
        <source>Useless, and may lock the account</source>
        <translation>Yararsızdır, hesabı kilitleyebilir</translation>
    </message>
    <message>
        <source>The right thing</source>
        <translation>Doğru olan budur</translation>
    </message>
    <message>
        <source>Where the cause lies</source>
        <translation>Nedenin yeri</translation>
    </message>
    <message>
        <source>In the settings of the mail program</source>
        <translation>Posta programının ayarlarında</translation>
    </message>
    <message>
        <source>In LDAP, SQL or the connection limit of the server</source>
        <translation>Sunucunun LDAP, SQL hizmetinde veya bağlantı sınırında</translation>
    </message>
    <message>
        <source>How many users</source>
        <translation>Kaç kullanıcı</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>All at once, or one with many devices</source>
        <translation>Hepsi birden ya da çok aygıtlı biri</translation>
    </message>
    <message>
        <source>As the author of a mail program, ask for a password only after AUTHENTICATIONFAILED or EXPIRED.</source>
        <translation>Posta programı geliştiricisiyseniz parolayı yalnızca AUTHENTICATIONFAILED veya EXPIRED sonrasında sorun.</translation>
    </message>
    <message>
        <source>As the admin, make sure that a failing database never ends in AUTHENTICATIONFAILED.</source>
        <translation>Yöneticiyseniz çalışmayan veritabanının asla AUTHENTICATIONFAILED ile sonuçlanmamasını sağlayın.</translation>
    </message>
    <message>
        <source>The mailbox is not there. TRYCREATE adds that you may create it and repeat the command.</source>
        <translation>Klasör yoktur. TRYCREATE ayrıca onu oluşturup komutu yineleyebileceğinizi söyler.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>SELECT, DELETE, RENAME, STATUS</source>
        <translation>SELECT, DELETE, RENAME, STATUS</translation>
    </message>
    <message>
        <source>Would CREATE succeed?</source>
        <translation>CREATE başarılı olur mu?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Söylenmez</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Typical case</source>
        <translation>Tipik durum</translation>
    </message>
    <message>
        <source>A folder renamed or deleted on another device</source>
        <translation>Başka aygıtta yeniden adlandırılan veya silinen klasör</translation>
    </message>
    <message>
        <source>Sent, Drafts or Trash before its first use</source>
        <translation>İlk kullanımdan önceki Gönderilmiş, Taslaklar veya Çöp Kutusu klasörü</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>İstemci ne yapar</translation>
    </message>
    <message>
        <source>Refreshes the list</source>
        <translation>Listeyi yeniler</translation>
    </message>
    <message>
        <source>Sends CREATE and tries again</source>
        <translation>CREATE gönderip yeniden dener</translation>
    </message>
    <message>
        <source>As a server author, send TRYCREATE only if the user may create that mailbox.</source>
        <translation>Sunucu geliştiricisiyseniz TRYCREATE&apos;i yalnızca kullanıcı o klasörü oluşturabiliyorsa gönderin.</translation>
    </message>
    <message>
        <source>In the first the login did not prove who it is; in the second it did, but may not act for the user it named.</source>
        <translation>İlkinde oturum açan kim olduğunu kanıtlayamamıştır; ikincisinde kanıtlamıştır ama adını verdiği kullanıcı adına davranamaz.</translation>
    </message>
    <message>
        <source>Identities involved</source>
        <translation>İşe karışan kimlikler</translation>
    </message>
    <message>
        <source>Two that differ: the one that logs in and the one it asks for</source>
        <translation>Birbirinden farklı iki: oturum açan ve adına istenen</translation>
    </message>
    <message>
        <source>Who meets it</source>
        <translation>Kime gelir</translation>
    </message>
    <message>
        <source>Everybody with a mistyped or old password</source>
        <translation>Parolasını yanlış yazan ya da eskisini kullanan herkese</translation>
    </message>
    <message>
        <source>Migration, archive and backup tools with a master user</source>
        <translation>Ana kullanıcıyla çalışan taşıma, arşiv ve yedekleme araçlarına</translation>
    </message>
    <message>
        <source>What the server hides</source>
        <translation>Sunucunun gizlediği</translation>
    </message>
    <message>
        <source>Whether the user exists</source>
        <translation>Kullanıcının var olup olmadığını</translation>
    </message>
    <message>
        <source>Nothing: the text may say that the user is missing or the right is</source>
        <translation>Hiçbir şeyi: Metin, kullanıcının ya da hakkın eksik olduğunu söyleyebilir</translation>
    </message>
    <message>
        <source>Test with Dovecot</source>
        <translation>Dovecot ile sınama</translation>
    </message>
    <message>
        <source>A client that gets the second must not ask for the password again: it was right.</source>
        <translation>İkincisini alan istemci parolayı yeniden sormamalıdır: Parola doğruydu.</translation>
    </message>
    <message>
        <source>Wrong, or right but too old. EXPIRED says that this password opens nothing any more and a new one must be set.</source>
        <translation>Yanlış ya da doğru ama süresi dolmuş. EXPIRED, bu parolanın artık hiçbir şeyi açmadığını ve yenisinin belirlenmesi gerektiğini söyler.</translation>
    </message>
    <message>
        <source>What a client should ask</source>
        <translation>İstemci ne sormalı</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Parolayı yeniden</translation>
    </message>
    <message>
        <source>Nothing: show where a new password is set</source>
        <translation>Hiçbir şey: Yeni parolanın nereden belirlendiğini göstermeli</translation>
    </message>
    <message>
        <source>All devices of the user at once</source>
        <translation>Kullanıcının bütün cihazları birden</translation>
    </message>
    <message>
        <source>Seldom, unless the password was changed</source>
        <translation>Seyrek, parola değiştirilmediyse</translation>
    </message>
    <message>
        <source>Yes, on the same day</source>
        <translation>Evet, aynı gün</translation>
    </message>
    <message>
        <source>What a stranger learns</source>
        <translation>Bir yabancının öğrendiği</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>That the password may once have been right</source>
        <translation>Parolanın bir zamanlar doğru olabileceği</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>Uygulamada</translation>
    </message>
    <message>
        <source>Sent by many servers for expired passwords too</source>
        <translation>Birçok sunucu süresi dolmuş parola için de bunu gönderir</translation>
    </message>
    <message>
        <source>Seen where a directory sets a maximum age</source>
        <translation>Parolaya en uzun süre koyan bir dizin varsa görülür</translation>
    </message>
    <message>
        <source>When webmail asks for a new password and the mail program only fails, think of expiry whatever the code says.</source>
        <translation>Web postası yeni parola isterken posta programı yalnızca başarısız oluyorsa, kod ne derse desin parola süresini düşünün.</translation>
    </message>
    <message>
        <source>One side reports a mistake of the program that asks, the other a mistake of its own. A CLIENTBUG may even come with OK, and everything went through.</source>
        <translation>Biri soran programın yanlışını, öteki sunucunun kendi yanlışını bildirir. CLIENTBUG, OK ile bile gelebilir ve her şey yapılmıştır.</translation>
    </message>
    <message>
        <source>Was the command carried out?</source>
        <translation>Komut yapıldı mı</translation>
    </message>
    <message>
        <source>Often, with OK</source>
        <translation>Çoğu kez, OK ile</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Who needs to read it</source>
        <translation>Kim okumalı</translation>
    </message>
    <message>
        <source>The author of the mail program</source>
        <translation>Posta programını yazan</translation>
    </message>
    <message>
        <source>The admin, in the server&apos;s log at that time</source>
        <translation>Yönetici, sunucunun o andaki günlüğünde</translation>
    </message>
    <message>
        <source>Really a bug?</source>
        <translation>Gerçekten hata mı</translation>
    </message>
    <message>
        <source>Yes, against the protocol or its advice</source>
        <translation>Evet, protokole ya da önerilerine aykırı</translation>
    </message>
    <message>
        <source>Seldom: permissions, a full disk, a plug-in</source>
        <translation>Seyrek: izinler, dolu disk, bir eklenti</translation>
    </message>
    <message>
        <source>What the user can do</source>
        <translation>Kullanıcı ne yapabilir</translation>
    </message>
    <message>
        <source>Report the time shown in brackets</source>
        <translation>Köşeli ayraçtaki zamanı bildirmek</translation>
    </message>
    <message>
        <source>An admin watches the log for SERVERBUG; CLIENTBUG is worth a line to the program&apos;s developers, no more.</source>
        <translation>Yönetici günlükte SERVERBUG&apos;u izler; CLIENTBUG için programın geliştiricilerine bir satır yazmak yeter.</translation>
    </message>
    <message>
        <source>One idea, two sizes. POP3 locks the whole mailbox for one session, and IN-USE refuses the login; IMAP lets many in, and INUSE refuses one operation.</source>
        <translation>Tek fikir, iki ayrı ölçek. POP3 bütün posta kutusunu tek oturum için kilitler ve IN-USE oturum açmayı reddeder; IMAP birçok oturuma izin verir ve INUSE tek bir işlemi reddeder.</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Deleting or renaming what another session has open, or an operation that needs a lock</source>
        <translation>Başka oturumda açık olanı silmek, yeniden adlandırmak ya da kilit gerektiren bir işlem</translation>
    </message>
    <message>
        <source>The login, though the password was right</source>
        <translation>Parola doğru olduğu hâlde oturum açma</translation>
    </message>
    <message>
        <source>Several devices on one mailbox</source>
        <translation>Tek posta kutusunda birkaç cihaz</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>The usual cause</source>
        <translation>Olağan neden</translation>
    </message>
    <message>
        <source>After a session that broke off</source>
        <translation>Kopan bir oturumdan sonra</translation>
    </message>
    <message>
        <source>Seldom matters</source>
        <translation>Seyrek önemli</translation>
    </message>
    <message>
        <source>The lock stays until the server notices</source>
        <translation>Sunucu fark edene kadar kilit kalır</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Çare</translation>
    </message>
    <message>
        <source>Close the folder elsewhere</source>
        <translation>Klasörü öteki yerde kapatın</translation>
    </message>
    <message>
        <source>A longer interval, or IMAP</source>
        <translation>Daha uzun aralık ya da IMAP</translation>
    </message>
    <message>
        <source>Who reads with several devices should change to IMAP instead of tuning POP3 intervals.</source>
        <translation>Birkaç cihazla okuyan, POP3 aralıklarıyla uğraşmak yerine IMAP&apos;e geçmelidir.</translation>
    </message>
    <message>
        <source>NOPERM refuses one operation for lack of rights. READ-ONLY reports, mostly with a friendly OK, that the whole mailbox was opened without the right to change it.</source>
        <translation>NOPERM bir işlemi hak olmadığı için reddeder. READ-ONLY ise çoğu kez dostça bir OK ile, bütün posta kutusunun değiştirme hakkı olmadan açıldığını bildirir.</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Ne zaman gelir</translation>
    </message>
    <message>
        <source>At the operation</source>
        <translation>İşlem sırasında</translation>
    </message>
    <message>
        <source>At SELECT or EXAMINE, before anything is tried</source>
        <translation>SELECT ya da EXAMINE&apos;de, henüz bir şey denenmeden</translation>
    </message>
    <message>
        <source>What the user sees</source>
        <translation>Kullanıcının gördüğü</translation>
    </message>
    <message>
        <source>An error box</source>
        <translation>Bir hata kutusu</translation>
    </message>
    <message>
        <source>No error: flags do not stick, deleted mail comes back</source>
        <translation>Hata yok: İşaretler kalmaz, silinen posta geri gelir</translation>
    </message>
    <message>
        <source>Without any lack of rights</source>
        <translation>Hak eksikliği olmadan</translation>
    </message>
    <message>
        <source>Does not happen</source>
        <translation>Olmaz</translation>
    </message>
    <message>
        <source>Happens: the program used EXAMINE</source>
        <translation>Olur: Program EXAMINE kullanmıştır</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>`doveadm acl get` for the owner&apos;s folder</source>
        <translation>Sahibinin klasörü için `doveadm acl get`</translation>
    </message>
    <message>
        <source>The command in the client&apos;s protocol log</source>
        <translation>İstemcinin protokol günlüğündeki komut</translation>
    </message>
    <message>
        <source>A client should read READ-ONLY and grey its buttons out, so that NOPERM is never needed.</source>
        <translation>İstemci READ-ONLY kodunu okuyup düğmelerini soluklaştırmalıdır; böylece NOPERM&apos;e hiç gerek kalmaz.</translation>
    </message>
    <message>
        <source>OVERQUOTA is about room that the user has filled; LIMIT is a number built into the server or set there, whoever asks.</source>
        <translation>OVERQUOTA kullanıcının doldurduğu yerle ilgilidir; LIMIT, kim isterse istesin, sunucuda yerleşik ya da ayarlanmış bir sayıdır.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>Storage or messages of this user</source>
        <translation>Bu kullanıcının alanı ya da iletileri</translation>
    </message>
    <message>
        <source>Keywords, length of a name, folders</source>
        <translation>Anahtar sözcükler, ad uzunluğu, klasörler</translation>
    </message>
    <message>
        <source>With OK instead of NO</source>
        <translation>NO yerine OK ile</translation>
    </message>
    <message>
        <source>A warning: it was stored, the soft quota is passed</source>
        <translation>Uyarı: Saklandı, yumuşak kota aşıldı</translation>
    </message>
    <message>
        <source>Not used so</source>
        <translation>Böyle kullanılmaz</translation>
    </message>
    <message>
        <source>What frees it</source>
        <translation>Yer açan</translation>
    </message>
    <message>
        <source>Deleting mail and emptying the trash</source>
        <translation>Posta silmek ve çöpü boşaltmak</translation>
    </message>
    <message>
        <source>Removing unused keywords or folders</source>
        <translation>Kullanılmayan anahtar sözcükleri ya da klasörleri kaldırmak</translation>
    </message>
    <message>
        <source>Can one user get more?</source>
        <translation>Tek bir kullanıcıya artırılır mı</translation>
    </message>
    <message>
        <source>Yes, the admin raises the quota</source>
        <translation>Evet, yönetici kotayı yükseltir</translation>
    </message>
    <message>
        <source>Seldom; many are built in, others are settings for all</source>
        <translation>Seyrek; çoğu yerleşiktir, kalanı herkes için geçerli ayarlardır</translation>
    </message>
    <message>
        <source>A server that sends LIMIT should write the limit and its value into the text: the code names neither.</source>
        <translation>LIMIT gönderen sunucu, sınırı ve değerini metne yazmalıdır: Kod ikisini de söylemez.</translation>
    </message>
    <message>
        <source>Search with UTF-8: IMAP4rev2 demands it of every server, and older ones nearly all know it.</source>
        <translation>UTF-8 ile arayın: IMAP4rev2 bunu her sunucudan ister, eskilerin de neredeyse hepsi tanır.</translation>
    </message>
    <message>
        <source>Dovecot says `NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.`, since 2.4 with `Cleartext` as the first word: the program logs in on port 143 without STARTTLS.</source>
        <translation>Dovecot `NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.` der (2.4&apos;ten beri ilk sözcük `Cleartext`): Program 143&apos;te STARTTLS olmadan oturum açıyordur.</translation>
    </message>
    <message>
        <source>RFC 9051 demands it unless the server is certain that the mailbox cannot be created.</source>
        <translation>RFC 9051, klasörün oluşturulamayacağı kesin olmadıkça sunucunun bunu göndermesini şart koşar.</translation>
    </message>
    <message>
        <source>RFC 9585 recommends one every 10 to 15 seconds during a long command.</source>
        <translation>RFC 9585, uzun süren komutta 10-15 saniyede bir gönderilmesini önerir.</translation>
    </message>
    <message>
        <source>Batch size below the minimum</source>
        <translation>Grup boyutu alt sınırın altında</translation>
    </message>
    <message>
        <source>UIDBATCHES</source>
        <translation>UIDBATCHES</translation>
    </message>
    <message>
        <source>The client asked for the mailbox in batches of too few messages. Every server with `UIDBATCHES` takes 500 and more; one may allow less.</source>
        <translation>İstemci, posta kutusunu çok küçük ileti grupları (batch) hâlinde istemiştir. `UIDBATCHES` destekleyen her sunucu 500 ve üzerini kabul eder; daha azına izin veren de olabilir.</translation>
    </message>
    <message>
        <source>`A302 NO [TOOFEW] Minimum batch size is 500` to a client of one&apos;s own that fetches a hundred at a time.</source>
        <translation>İletileri yüzer yüzer çeken kendi yazdığınız bir istemciye `A302 NO [TOOFEW] Minimum batch size is 500`.</translation>
    </message>
    <message>
        <source>Ask for 500 or more and divide the ranges yourself. In Stalwart `minUidBatchSize` lowers the limit (500 by default).</source>
        <translation>500 veya üzerini isteyin ve aralıkları kendiniz bölün. Stalwart&apos;ta `minUidBatchSize` sınırı düşürür (varsayılan 500).</translation>
    </message>
    <message>
        <source>The minimum keeps clients from rebuilding sequence numbers with tiny batches.</source>
        <translation>Alt sınır, istemcilerin küçücük gruplarla sıra numaralarını yeniden kurmasını önler.</translation>
    </message>
    <message>
        <source>Too many messages for one answer</source>
        <translation>Tek yanıt için çok fazla ileti</translation>
    </message>
    <message>
        <source>The batches asked for span more messages, or are more in number, than the server puts into one `UIDBATCHES` response. It has to manage at least 100,000 messages.</source>
        <translation>İstenen gruplar, sunucunun tek bir `UIDBATCHES` yanıtına koyduğundan daha çok iletiyi kapsar ya da sayıca daha fazladır. Sunucu en az 100.000 iletiyi karşılamak zorundadır.</translation>
    </message>
    <message>
        <source>`A302 NO [TOOMANY] Too many messages in mailbox` for a mailbox with hundreds of thousands of messages, asked for as a whole.</source>
        <translation>Yüz binlerce iletili bir posta kutusu bir bütün olarak istendiğinde `A302 NO [TOOMANY] Too many messages in mailbox`.</translation>
    </message>
    <message>
        <source>Ask for a range of batches at a time, or for larger ones. In Stalwart `maxUidBatches` is the limit (10,000 ranges by default).</source>
        <translation>Bir seferde grupların yalnızca bir aralığını ya da daha büyük gruplar isteyin. Stalwart&apos;ta sınır `maxUidBatches` ayarıdır (varsayılan 10.000 aralık).</translation>
    </message>
    <message>
        <source>The client knows the number of messages and can foresee it.</source>
        <translation>İstemci ileti sayısını bilir ve bunu öngörebilir.</translation>
    </message>
    <message>
        <source>SELECT or EXAMINE</source>
        <translation>SELECT veya EXAMINE</translation>
    </message>
</context>
</TS>
