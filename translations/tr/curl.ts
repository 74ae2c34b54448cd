<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>curl</name>
    <message>
        <source>Command and local files</source>
        <extracomment>class local</extracomment>
        <translation>Komut ve yerel dosyalar</translation>
    </message>
    <message>
        <source>Name and connection</source>
        <translation>Ad ve bağlantı</translation>
    </message>
    <message>
        <source>TLS and SSH</source>
        <translation>TLS ve SSH</translation>
    </message>
    <message>
        <source>Reply and transfer</source>
        <translation>Yanıt ve aktarım</translation>
    </message>
    <message>
        <source>Unsupported protocol</source>
        <translation>Desteklenmeyen protokol</translation>
    </message>
    <message>
        <source>curl, before connecting</source>
        <translation>curl, bağlanmadan önce</translation>
    </message>
    <message>
        <source>This curl cannot speak the protocol that the URL asks for, or was told not to.</source>
        <translation>Bu curl, URL&apos;nin istediği protokolü konuşamıyordur veya konuşması yasaklanmıştır.</translation>
    </message>
    <message>
        <source>The scheme is misspelt or carries a character that belongs elsewhere, such as a quote: `Protocol &quot;htps&quot; not supported`.</source>
        <translation>Şema yanlış yazılmıştır veya tırnak gibi yabancı bir karakter taşıyordur: `Protocol &quot;htps&quot; not supported`.</translation>
    </message>
    <message>
        <source>`curl --version`</source>
        <translation>`curl --version`</translation>
    </message>
    <message>
        <source>Correct the URL; in scripts look for quotes inside the variable.</source>
        <translation>URL&apos;yi düzeltin; betiklerde değişkenin içindeki tırnakları arayın.</translation>
    </message>
    <message>
        <source>`Received HTTP/0.9 when not allowed`: the port answered, but not with HTTP; since 7.66.0 curl refuses that.</source>
        <translation>`Received HTTP/0.9 when not allowed`: Bağlantı noktası yanıt vermiş, ama HTTP konuşmamıştır; curl 7.66.0&apos;dan beri bunu reddeder.</translation>
    </message>
    <message>
        <source>Find out what listens there: a TLS port asked with `http://`, SSH, a database.</source>
        <translation>Orada neyin dinlediğini bulun: `http://` ile sorulan bir TLS bağlantı noktası, SSH, bir veritabanı.</translation>
    </message>
    <message>
        <source>curl exits with 1 when the protocol is unknown or not allowed.</source>
        <translation>curl, protokol bilinmiyorsa veya izinli değilse 1 ile biter.</translation>
    </message>
    <message>
        <source>Failed to initialize</source>
        <translation>Başlatılamadı</translation>
    </message>
    <message>
        <source>`option --foo: is unknown`: the option is misspelt, or newer than this curl.</source>
        <translation>`option --foo: is unknown`: Seçenek yanlış yazılmıştır veya bu curl&apos;den yenidir.</translation>
    </message>
    <message>
        <source>Compare with `curl --help all`; update curl if the option is new.</source>
        <translation>`curl --help all` ile karşılaştırın; seçenek yeniyse curl&apos;ü güncelleyin.</translation>
    </message>
    <message>
        <source>A hyphen copied from a document is a typographic dash, so the shell passes a word and no option.</source>
        <translation>Belgeden kopyalanan tire tipografik bir çizgidir; kabuk seçenek değil, bir sözcük iletir.</translation>
    </message>
    <message>
        <source>Type the hyphens again.</source>
        <translation>Tireleri yeniden yazın.</translation>
    </message>
    <message>
        <source>curl exits with 2 when it cannot start, or does not understand its options.</source>
        <translation>curl, başlayamadığında veya seçeneklerini anlamadığında 2 ile biter.</translation>
    </message>
    <message>
        <source>URL malformed</source>
        <translation>URL biçimi bozuk</translation>
    </message>
    <message>
        <source>The URL cannot be parsed. Nothing was sent.</source>
        <translation>URL ayrıştırılamamıştır. Hiçbir şey gönderilmemiştir.</translation>
    </message>
    <message>
        <source>Spaces or line breaks in the URL, often from a variable read out of a Windows file: `URL rejected: Malformed input to a URL function`.</source>
        <translation>URL&apos;de boşluk veya satır sonu vardır, çoğu kez Windows dosyasından okunan değişkenden: `URL rejected: Malformed input to a URL function`.</translation>
    </message>
    <message>
        <source>`printf &apos;%s&apos; &quot;$URL&quot; | od -c`</source>
        <translation>`printf &apos;%s&apos; &quot;$URL&quot; | od -c`</translation>
    </message>
    <message>
        <source>Strip the carriage return (`tr -d &quot;\r&quot;`), encode spaces as `%20`, put the URL in quotes.</source>
        <translation>Satır başı karakterini atın (`tr -d &quot;\r&quot;`), boşlukları `%20` olarak yazın, URL&apos;yi tırnağa alın.</translation>
    </message>
    <message>
        <source>Brackets or braces in the URL are taken for a pattern: `bad range in URL position` or `unmatched brace in URL position`.</source>
        <translation>URL&apos;deki köşeli veya süslü ayraçlar desen sayılır: `bad range in URL position` veya `unmatched brace in URL position`.</translation>
    </message>
    <message>
        <source>Add `--globoff` (`-g`).</source>
        <translation>`--globoff` (`-g`) ekleyin.</translation>
    </message>
    <message>
        <source>The variable for the host or port is empty: `No host part in the URL`, `Port number was not a decimal number`.</source>
        <translation>Makine adı veya bağlantı noktası değişkeni boştur: `No host part in the URL`, `Port number was not a decimal number`.</translation>
    </message>
    <message>
        <source>Print the command with `set -x` and see where the value is lost.</source>
        <translation>Komutu `set -x` ile yazdırıp değerin nerede kaybolduğuna bakın.</translation>
    </message>
    <message>
        <source>curl exits with 3 for a URL it cannot take apart.</source>
        <translation>curl, ayrıştıramadığı URL için 3 ile biter.</translation>
    </message>
    <message>
        <source>Feature not built in</source>
        <translation>Özellik derlenmemiş</translation>
    </message>
    <message>
        <source>The option exists, but this build of libcurl was made without it.</source>
        <translation>Seçenek vardır, ama bu libcurl onsuz derlenmiştir.</translation>
    </message>
    <message>
        <source>`--http3`, `--negotiate` or another option with a build of the distribution that lacks it.</source>
        <translation>Dağıtımın, `--http3`, `--negotiate` gibi bir seçeneği içermeyen derlemesi.</translation>
    </message>
    <message>
        <source>Look at the line `Features`, and install a build that has it.</source>
        <translation>`Features` satırına bakın ve onu içeren bir derleme kurun.</translation>
    </message>
    <message>
        <source>curl exits with 4 when the build lacks what was asked for.</source>
        <translation>curl, istenen özellik derlemede yoksa 4 ile biter.</translation>
    </message>
    <message>
        <source>Write error</source>
        <translation>Yazma hatası</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>curl received the data and could not put them where they should go. The network is not to blame.</source>
        <translation>curl veriyi almış, gideceği yere yazamamıştır. Suç ağda değildir.</translation>
    </message>
    <message>
        <source>In a pipe: `curl … | head` or `| grep -q` has read enough and closed.</source>
        <translation>Boru hattında: `curl … | head` veya `| grep -q` yeterince okuyup kapatmıştır.</translation>
    </message>
    <message>
        <source>Harmless. Save to a file first, or silence it with `2&gt;/dev/null`.</source>
        <translation>Zararsızdır. Önce dosyaya kaydedin veya `2&gt;/dev/null` ile susturun.</translation>
    </message>
    <message>
        <source>The disk is full, or the user may not write to the directory.</source>
        <translation>Disk doludur veya kullanıcının dizine yazma hakkı yoktur.</translation>
    </message>
    <message>
        <source>`df -h .; ls -ld .`</source>
        <translation>`df -h .; ls -ld .`</translation>
    </message>
    <message>
        <source>Free space, or choose another place with `--output-dir`.</source>
        <translation>Yer açın veya `--output-dir` ile başka bir yer seçin.</translation>
    </message>
    <message>
        <source>`-o` names a directory that does not exist.</source>
        <translation>`-o`, var olmayan bir dizini gösterir.</translation>
    </message>
    <message>
        <source>Add `--create-dirs`.</source>
        <translation>`--create-dirs` ekleyin.</translation>
    </message>
    <message>
        <source>curl from snap: it may not write outside the home directory.</source>
        <translation>snap ile kurulan curl: Ev dizininin dışına yazamaz.</translation>
    </message>
    <message>
        <source>Install curl with `apt`.</source>
        <translation>curl&apos;ü `apt` ile kurun.</translation>
    </message>
    <message>
        <source>curl exits with 23 when it cannot write what it received.</source>
        <translation>curl, aldığını yazamadığında 23 ile biter.</translation>
    </message>
    <message>
        <source>Failed writing body</source>
        <translation>Failed writing body</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Okuma hatası</translation>
    </message>
    <message>
        <source>A local file that was to be sent could not be read.</source>
        <translation>Gönderilecek yerel dosya okunamamıştır.</translation>
    </message>
    <message>
        <source>`ls -l FILE`</source>
        <translation>`ls -l FILE`</translation>
    </message>
    <message>
        <source>Give the full path, and check the rights.</source>
        <translation>Tam yolu verin ve hakları denetleyin.</translation>
    </message>
    <message>
        <source>A value begins with `@` by chance, and `-F` takes it for a file name.</source>
        <translation>Bir değer rastlantıyla `@` ile başlar ve `-F` onu dosya adı sanar.</translation>
    </message>
    <message>
        <source>Use `--form-string` or `--data-raw`.</source>
        <translation>`--form-string` veya `--data-raw` kullanın.</translation>
    </message>
    <message>
        <source>curl exits with 26 when it cannot read what it should send.</source>
        <translation>curl, göndereceğini okuyamadığında 26 ile biter.</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Bellek yetmedi</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A request for memory was refused.</source>
        <translation>Bir bellek ayırma isteği geri çevrilmiştir.</translation>
    </message>
    <message>
        <source>`-d @bigfile` or `--data-binary @bigfile` loads the whole file into memory.</source>
        <translation>`-d @bigfile` veya `--data-binary @bigfile` dosyanın tamamını belleğe alır.</translation>
    </message>
    <message>
        <source>Send it with `-T bigfile`, which reads as it goes.</source>
        <translation>Okudukça gönderen `-T bigfile` ile gönderin.</translation>
    </message>
    <message>
        <source>curl exits with 27 when memory runs out.</source>
        <translation>curl, bellek tükendiğinde 27 ile biter.</translation>
    </message>
    <message>
        <source>File URL could not be read</source>
        <translation>file URL&apos;si okunamadı</translation>
    </message>
    <message>
        <source>The path of a `file://` URL could not be opened.</source>
        <translation>Bir `file://` URL&apos;sinin yolu açılamamıştır.</translation>
    </message>
    <message>
        <source>curl exits with 37 for an unreadable local URL.</source>
        <translation>curl, okunamayan yerel URL için 37 ile biter.</translation>
    </message>
    <message>
        <source>Aborted by callback</source>
        <translation>Geri çağırım durdurdu</translation>
    </message>
    <message>
        <source>A function of the calling program told libcurl to stop. It is no fault of the network.</source>
        <translation>Çağıran programın bir işlevi libcurl&apos;e durmasını söylemiştir. Ağın hatası değildir.</translation>
    </message>
    <message>
        <source>Users press cancel, or a progress function returns something other than 0 by mistake.</source>
        <translation>Kullanıcı iptal eder veya bir ilerleme işlevi yanlışlıkla 0 dışında değer döndürür.</translation>
    </message>
    <message>
        <source>In PHP and the like, end the progress function with `return 0`.</source>
        <translation>PHP ve benzerlerinde ilerleme işlevini `return 0` ile bitirin.</translation>
    </message>
    <message>
        <source>libcurl returns 42 when a callback asked to abort.</source>
        <translation>libcurl, bir geri çağırım durdurmak istediğinde 42 döndürür.</translation>
    </message>
    <message>
        <source>Bad function argument</source>
        <translation>Geçersiz işlev parametresi</translation>
    </message>
    <message>
        <source>Inside the program</source>
        <translation>Programın içinde</translation>
    </message>
    <message>
        <source>The program called libcurl with a value it cannot use.</source>
        <translation>Program libcurl&apos;ü kullanılamayan bir değerle çağırmıştır.</translation>
    </message>
    <message>
        <source>A binding passes a closed handle or an empty object, often after an update of one of the two.</source>
        <translation>Bir dil bağlayıcısı (binding) kapalı bir tanıtıcı veya boş nesne iletir; çoğu kez ikisinden biri güncellendikten sonra.</translation>
    </message>
    <message>
        <source>Look in the program; update the binding.</source>
        <translation>Programa bakın; dil bağlayıcısını güncelleyin.</translation>
    </message>
    <message>
        <source>libcurl returns 43 for a wrong parameter.</source>
        <translation>libcurl, yanlış parametre için 43 döndürür.</translation>
    </message>
    <message>
        <source>Unknown option</source>
        <translation>Bilinmeyen seçenek</translation>
    </message>
    <message>
        <source>A program set an option that the libcurl it runs with does not know.</source>
        <translation>Program, birlikte çalıştığı libcurl&apos;ün bilmediği bir seçenek ayarlamıştır.</translation>
    </message>
    <message>
        <source>Built for a newer libcurl than the one that is loaded.</source>
        <translation>Yüklü olandan yeni bir libcurl için derlenmiştir.</translation>
    </message>
    <message>
        <source>`curl --version; ldd $(which curl) | grep libcurl`</source>
        <translation>`curl --version; ldd $(which curl) | grep libcurl`</translation>
    </message>
    <message>
        <source>Compare the versions, and look at `LD_LIBRARY_PATH`.</source>
        <translation>Sürümleri karşılaştırın ve `LD_LIBRARY_PATH` değişkenine bakın.</translation>
    </message>
    <message>
        <source>libcurl returns 48 for an option it does not know.</source>
        <translation>libcurl, bilmediği seçenek için 48 döndürür.</translation>
    </message>
    <message>
        <source>Chunk callback failed</source>
        <translation>Parça geri çağırımı başarısız</translation>
    </message>
    <message>
        <source>FTP session</source>
        <translation>FTP oturumu</translation>
    </message>
    <message>
        <source>In an FTP transfer with wildcards a callback of the program reported an error for one file.</source>
        <translation>Joker karakterli bir FTP aktarımında programın geri çağırımı bir dosya için hata bildirmiştir.</translation>
    </message>
    <message>
        <source>A program that fetches many files by pattern stops at one of them.</source>
        <translation>Desenle çok sayıda dosya çeken bir program bunlardan birinde durur.</translation>
    </message>
    <message>
        <source>Look at what its function does with that name.</source>
        <translation>İşlevinin o adla ne yaptığına bakın.</translation>
    </message>
    <message>
        <source>libcurl returns 88 when the chunk callback fails.</source>
        <translation>libcurl, parça geri çağırımı başarısız olduğunda 88 döndürür.</translation>
    </message>
    <message>
        <source>Could not resolve proxy</source>
        <translation>Vekil sunucunun adı çözümlenemedi</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Ad çözümleme</translation>
    </message>
    <message>
        <source>The name of the proxy, not of the site, has no address. The target was not even looked up.</source>
        <translation>Adresi bulunamayan, sitenin değil vekil sunucunun adıdır. Hedefe bakılmamıştır bile.</translation>
    </message>
    <message>
        <source>A proxy nobody meant: `http_proxy`, `https_proxy` or `ALL_PROXY` is set in the environment, or `proxy` in `~/.curlrc`.</source>
        <translation>Kimsenin istemediği bir vekil sunucu: Ortamda `http_proxy`, `https_proxy` veya `ALL_PROXY` ya da `~/.curlrc` içinde `proxy` ayarlıdır.</translation>
    </message>
    <message>
        <source>`env | grep -i proxy; cat ~/.curlrc`</source>
        <translation>`env | grep -i proxy; cat ~/.curlrc`</translation>
    </message>
    <message>
        <source>Remove the setting, or go past it with `--noproxy &apos;*&apos;`.</source>
        <translation>Ayarı kaldırın veya `--noproxy &apos;*&apos;` ile atlayın.</translation>
    </message>
    <message>
        <source>The name is right, but known only inside the company network or VPN.</source>
        <translation>Ad doğrudur, ama yalnızca şirket ağında veya VPN&apos;de bilinir.</translation>
    </message>
    <message>
        <source>Connect the VPN, or use the resolver of that network.</source>
        <translation>VPN&apos;e bağlanın veya o ağın çözümleyicisini kullanın.</translation>
    </message>
    <message>
        <source>curl exits with 5 when the host name of the proxy does not resolve.</source>
        <translation>curl, vekil sunucunun makine adı çözümlenemediğinde 5 ile biter.</translation>
    </message>
    <message>
        <source>Could not resolve host</source>
        <translation>Makine adı çözümlenemedi</translation>
    </message>
    <message>
        <source>The host name has no address, or no resolver answered. No connection was tried.</source>
        <translation>Makine adının adresi yoktur veya hiçbir çözümleyici yanıt vermemiştir. Bağlantı denenmemiştir.</translation>
    </message>
    <message>
        <source>One name only: it is misspelt, does not exist, or has no A and AAAA record.</source>
        <translation>Yalnızca tek bir ad: Yanlış yazılmıştır, yoktur veya A ve AAAA kaydı yoktur.</translation>
    </message>
    <message>
        <source>`getent ahosts example.com; dig +short example.com`</source>
        <translation>`getent ahosts example.com; dig +short example.com`</translation>
    </message>
    <message>
        <source>Correct the name or create the record. After creating one, the old no may be cached for the negative TTL of the zone.</source>
        <translation>Adı düzeltin veya kaydı oluşturun. Yeni kayıttan sonra eski negatif yanıt, bölgenin negatif TTL süresince önbellekte kalabilir.</translation>
    </message>
    <message>
        <source>All names: `/etc/resolv.conf` is empty or names a server that does not answer, as in a container without network.</source>
        <translation>Bütün adlar: `/etc/resolv.conf` boştur veya yanıt vermeyen bir sunucu gösterir; ağsız bir konteynerde olduğu gibi.</translation>
    </message>
    <message>
        <source>Mend the resolver of the machine or container; `docker run --dns` for a test.</source>
        <translation>Makinenin veya konteynerin çözümleyicisini düzeltin; denemek için `docker run --dns`.</translation>
    </message>
    <message>
        <source>A shell variable is empty or quoted wrongly, and curl takes a word such as `POST` or a header for a host.</source>
        <translation>Bir kabuk değişkeni boştur veya tırnakları yanlıştır; curl `POST` gibi bir sözcüğü ya da bir başlığı makine adı sanar.</translation>
    </message>
    <message>
        <source>Put options and values in quotes, each pair together.</source>
        <translation>Seçenekleri ve değerleri çift çift, tırnak içinde yazın.</translation>
    </message>
    <message>
        <source>In Kubernetes only now and then: the UDP query to CoreDNS was lost.</source>
        <translation>Kubernetes&apos;te yalnızca arada bir: CoreDNS&apos;e giden UDP sorgusu kaybolmuştur.</translation>
    </message>
    <message>
        <source>Use NodeLocal DNSCache, and let the caller retry.</source>
        <translation>NodeLocal DNSCache kullanın ve çağıran yeniden denesin.</translation>
    </message>
    <message>
        <source>curl exits with 6 when the host name does not resolve.</source>
        <translation>curl, makine adı çözümlenemediğinde 6 ile biter.</translation>
    </message>
    <message>
        <source>name resolution failed</source>
        <translation>Could not resolve host</translation>
    </message>
    <message>
        <source>Could not connect</source>
        <translation>Bağlanılamadı</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanma</translation>
    </message>
    <message>
        <source>At once, `Connection refused`: nothing listens on that address and port, or only on `127.0.0.1` and not on the address you use.</source>
        <translation>Hemen, `Connection refused`: O adres ve bağlantı noktasında dinleyen yoktur veya yalnızca `127.0.0.1` üzerinde dinler, kullandığınız adreste dinlemez.</translation>
    </message>
    <message>
        <source>`ss -ltnp` on the server</source>
        <translation>Sunucuda `ss -ltnp`</translation>
    </message>
    <message>
        <source>Start the service, correct the port, let it listen on the outer address.</source>
        <translation>Hizmeti başlatın, bağlantı noktasını düzeltin, dış adreste dinletin.</translation>
    </message>
    <message>
        <source>In a container: `localhost` is the container itself, not the machine.</source>
        <translation>Konteynerde: `localhost` makine değil, konteynerin kendisidir.</translation>
    </message>
    <message>
        <source>Use the service name, or `host.docker.internal`.</source>
        <translation>Hizmet adını veya `host.docker.internal` kullanın.</translation>
    </message>
    <message>
        <source>`Network is unreachable` with an IPv6 address: the machine has no IPv6 route. curl tries IPv4 too, so this is the last of several errors.</source>
        <translation>IPv6 adresiyle `Network is unreachable`: Makinenin IPv6 yolu yoktur. curl IPv4&apos;ü de dener; bu, birkaç hatanın sonuncusudur.</translation>
    </message>
    <message>
        <source>`curl -4v https://example.com/`</source>
        <translation>`curl -4v https://example.com/`</translation>
    </message>
    <message>
        <source>Test with `-4` and `-6` to see which one fails.</source>
        <translation>Hangisinin başarısız olduğunu `-4` ve `-6` ile deneyin.</translation>
    </message>
    <message>
        <source>`No route to host` although the machine answers ping: its firewall rejects the port.</source>
        <translation>Makine ping yanıtı verdiği hâlde `No route to host`: Güvenlik duvarı bağlantı noktasını reddediyordur.</translation>
    </message>
    <message>
        <source>Open the port, on firewalld with `firewall-cmd --add-service=https`.</source>
        <translation>Bağlantı noktasını açın; firewalld&apos;de `firewall-cmd --add-service=https`.</translation>
    </message>
    <message>
        <source>curl exits with 7 when no TCP connection came about.</source>
        <translation>curl, TCP bağlantısı kurulamadığında 7 ile biter.</translation>
    </message>
    <message>
        <source>Failed to connect</source>
        <translation>bağlanılamadı</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connection refused</translation>
    </message>
    <message>
        <source>FTP: server did not connect back</source>
        <translation>FTP: sunucu geri bağlanamadı</translation>
    </message>
    <message>
        <source>In active mode the server was to open the data connection to curl and reported an error instead.</source>
        <translation>Etkin kipte veri bağlantısını curl&apos;e sunucu açacaktı, bunun yerine hata bildirmiştir.</translation>
    </message>
    <message>
        <source>`-P` behind NAT: the server cannot reach the address in PORT.</source>
        <translation>NAT arkasında `-P`: Sunucu PORT içindeki adrese ulaşamaz.</translation>
    </message>
    <message>
        <source>curl exits with 10 when accepting the active data connection failed.</source>
        <translation>curl, etkin veri bağlantısı kabul edilemediğinde 10 ile biter.</translation>
    </message>
    <message>
        <source>FTP: no data connection in time</source>
        <translation>FTP: veri bağlantısı zamanında gelmedi</translation>
    </message>
    <message>
        <source>curl waited in active mode for the data connection of the server, and none came.</source>
        <translation>curl etkin kipte sunucunun veri bağlantısını beklemiş, bağlantı gelmemiştir.</translation>
    </message>
    <message>
        <source>A firewall in front of the client drops the connection that comes in.</source>
        <translation>İstemcinin önündeki güvenlik duvarı gelen bağlantıyı düşürür.</translation>
    </message>
    <message>
        <source>Use passive mode.</source>
        <translation>Edilgen kip kullanın.</translation>
    </message>
    <message>
        <source>curl exits with 12 when the active data connection did not come in time.</source>
        <translation>curl, etkin veri bağlantısı zamanında gelmediğinde 12 ile biter.</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>İşlem zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>Any stage: the message names it</source>
        <translation>Her aşama: ileti hangisi olduğunu söyler</translation>
    </message>
    <message>
        <source>A time limit was reached, set by you with `-m`, `--connect-timeout` or `--speed-time`, or by the system while connecting. The words behind the number tell the stage.</source>
        <translation>Bir süre sınırı dolmuştur: `-m`, `--connect-timeout` veya `--speed-time` ile sizin koyduğunuz ya da bağlanırken sistemin sınırı. Aşamayı, sayıdan sonraki sözler söyler.</translation>
    </message>
    <message>
        <source>`Connection timed out after …` or `Failed to connect to … after …: Connection timed out`: packets get no answer. A firewall drops them, or the address is wrong or off.</source>
        <translation>`Connection timed out after …` veya `Failed to connect to … after …: Connection timed out`: Paketlere yanıt gelmez. Bir güvenlik duvarı düşürüyordur ya da adres yanlıştır veya kapalıdır.</translation>
    </message>
    <message>
        <source>`nc -vz -w 5 example.com 443`</source>
        <translation>`nc -vz -w 5 example.com 443`</translation>
    </message>
    <message>
        <source>Check the address with `-v`, then security groups and firewalls on the way.</source>
        <translation>Adresi `-v` ile, sonra yoldaki güvenlik gruplarını ve güvenlik duvarlarını denetleyin.</translation>
    </message>
    <message>
        <source>`Operation timed out after … milliseconds with 0 bytes received`: connected, and the server is slow to answer.</source>
        <translation>`Operation timed out after … milliseconds with 0 bytes received`: Bağlanılmıştır, sunucu yanıtta gecikiyordur.</translation>
    </message>
    <message>
        <source>`curl -o /dev/null -sw &apos;%{time_connect} %{time_appconnect} %{time_starttransfer}\n&apos; URL`</source>
        <translation>`curl -o /dev/null -sw &apos;%{time_connect} %{time_appconnect} %{time_starttransfer}\n&apos; URL`</translation>
    </message>
    <message>
        <source>Raise `-m`, or look at the server for what it waits for.</source>
        <translation>`-m` değerini yükseltin veya sunucunun neyi beklediğine bakın.</translation>
    </message>
    <message>
        <source>`Operation timed out … with N out of M bytes received`: the download itself takes longer than `-m`.</source>
        <translation>`Operation timed out … with N out of M bytes received`: İndirme `-m` süresinden uzun sürer.</translation>
    </message>
    <message>
        <source>Limit the connection with `--connect-timeout` and stalls with `--speed-limit` and `--speed-time` instead of the total.</source>
        <translation>Toplam yerine bağlantıyı `--connect-timeout`, takılmayı `--speed-limit` ve `--speed-time` ile sınırlayın.</translation>
    </message>
    <message>
        <source>`Resolving timed out after …`: the resolver is silent.</source>
        <translation>`Resolving timed out after …`: Çözümleyici susuyordur.</translation>
    </message>
    <message>
        <source>Mend `/etc/resolv.conf`, or the way to the resolver.</source>
        <translation>`/etc/resolv.conf` dosyasını veya çözümleyiciye giden yolu düzeltin.</translation>
    </message>
    <message>
        <source>`ping -M do -s 1472 example.com`</source>
        <translation>`ping -M do -s 1472 example.com`</translation>
    </message>
    <message>
        <source>Lower the MTU of the interface for a test, then clamp the MSS.</source>
        <translation>Denemek için arayüzün MTU değerini düşürün, sonra MSS&apos;yi sınırlayın.</translation>
    </message>
    <message>
        <source>curl exits with 28 when a time limit is over.</source>
        <translation>curl, bir süre sınırı dolduğunda 28 ile biter.</translation>
    </message>
    <message>
        <source>curl timeout</source>
        <translation>curl zaman aşımı</translation>
    </message>
    <message>
        <source>FTP: PORT refused</source>
        <translation>FTP: PORT reddedildi</translation>
    </message>
    <message>
        <source>The server does not want active mode from this address.</source>
        <translation>Sunucu bu adresten etkin kipi kabul etmez.</translation>
    </message>
    <message>
        <source>`-P -` behind NAT sends a private address, and the server refuses it.</source>
        <translation>NAT arkasında `-P -` özel adres gönderir, sunucu reddeder.</translation>
    </message>
    <message>
        <source>curl exits with 30 when PORT or EPRT is refused.</source>
        <translation>curl, PORT veya EPRT reddedildiğinde 30 ile biter.</translation>
    </message>
    <message>
        <source>Interface not usable</source>
        <translation>Arayüz kullanılamıyor</translation>
    </message>
    <message>
        <source>The interface or source address asked for with `--interface` could not be bound.</source>
        <translation>`--interface` ile istenen arayüz veya kaynak adres kullanılamamıştır.</translation>
    </message>
    <message>
        <source>`bind failed with errno 99`: the address is not on this machine, or of the other IP family than the target.</source>
        <translation>`bind failed with errno 99`: Adres bu makinede değildir veya hedeften farklı IP ailesindendir.</translation>
    </message>
    <message>
        <source>Choose an address that `ip addr` shows.</source>
        <translation>`ip addr` çıktısındaki bir adresi seçin.</translation>
    </message>
    <message>
        <source>curl exits with 45 when it cannot bind the chosen interface.</source>
        <translation>curl, seçilen arayüze bağlanamadığında 45 ile biter.</translation>
    </message>
    <message>
        <source>QUIC connection error</source>
        <translation>QUIC bağlantı hatası</translation>
    </message>
    <message>
        <source>No QUIC connection came about: over UDP, nothing usable came back.</source>
        <translation>QUIC bağlantısı kurulamamıştır: UDP üzerinden işe yarar bir yanıt gelmemiştir.</translation>
    </message>
    <message>
        <source>`--http3-only` in a network that blocks UDP port 443.</source>
        <translation>UDP 443&apos;ü engelleyen bir ağda `--http3-only`.</translation>
    </message>
    <message>
        <source>Use `--http3`, which falls back to TCP since 7.88.0.</source>
        <translation>7.88.0&apos;dan beri TCP&apos;ye geri dönen `--http3` kullanın.</translation>
    </message>
    <message>
        <source>curl exits with 96 when QUIC does not connect.</source>
        <translation>curl, QUIC bağlantısı kurulamadığında 96 ile biter.</translation>
    </message>
    <message>
        <source>Proxy handshake error</source>
        <translation>Vekil sunucu el sıkışma hatası</translation>
    </message>
    <message>
        <source>SOCKS handshake</source>
        <translation>SOCKS el sıkışması</translation>
    </message>
    <message>
        <source>The SOCKS proxy was reached, and refused or failed to make the connection.</source>
        <translation>SOCKS vekil sunucusuna ulaşılmış, o ise bağlantıyı reddetmiş veya kuramamıştır.</translation>
    </message>
    <message>
        <source>`Can&apos;t complete SOCKS5 connection to …`: the number in brackets is the reply of SOCKS: (2) not allowed, (4) host unreachable, (5) refused.</source>
        <translation>`Can&apos;t complete SOCKS5 connection to …`: Ayraç içindeki sayı SOCKS yanıtıdır: (2) izin yok, (4) makineye ulaşılamıyor, (5) reddedildi.</translation>
    </message>
    <message>
        <source>With `socks5h://` the proxy resolves the name; try that for (4).</source>
        <translation>`socks5h://` ile adı vekil sunucu çözümler; (4) için bunu deneyin.</translation>
    </message>
    <message>
        <source>curl exits with 97 when the handshake with a SOCKS proxy fails.</source>
        <translation>curl, SOCKS vekil sunucusuyla el sıkışma başarısız olduğunda 97 ile biter.</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS el sıkışması başarısız</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS el sıkışması</translation>
    </message>
    <message>
        <source>TCP stands, but both sides did not agree on TLS. Whether the certificate is trusted was not yet the question: that would be 60.</source>
        <translation>TCP bağlantısı vardır, ama iki taraf TLS&apos;de anlaşamamıştır. Sertifikaya güvenilip güvenilmediği henüz söz konusu değildir: Onun kodu 60&apos;tır.</translation>
    </message>
    <message>
        <source>`wrong version number`: the port answers in plain text. `https://` goes to an HTTP port, or a proxy variable has `https://` where the proxy speaks plain HTTP.</source>
        <translation>`wrong version number`: Bağlantı noktası düz metinle yanıt verir. `https://` bir HTTP bağlantı noktasına gider veya vekil sunucu düz HTTP konuştuğu hâlde vekil sunucu değişkeninde `https://` yazar.</translation>
    </message>
    <message>
        <source>Use `http://` or the TLS port; write `https_proxy=http://proxy:3128`.</source>
        <translation>`http://` veya TLS bağlantı noktasını kullanın; `https_proxy=http://proxy:3128` yazın.</translation>
    </message>
    <message>
        <source>`SSL_ERROR_SYSCALL` or `Connection reset by peer` during the handshake: a firewall or the server closes, often because of the name in SNI, an address block, or a service without certificate for it.</source>
        <translation>El sıkışma sırasında `SSL_ERROR_SYSCALL` veya `Connection reset by peer`: Bir güvenlik duvarı veya sunucu kapatıyordur; çoğu kez SNI&apos;deki ad, adres engeli veya o ad için sertifikası olmayan hizmet yüzünden.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect example.com:443 -servername example.com`</source>
        <translation>`openssl s_client -connect example.com:443 -servername example.com`</translation>
    </message>
    <message>
        <source>Try from another network, and look in the log of the server.</source>
        <translation>Başka bir ağdan deneyin ve sunucunun günlüğüne bakın.</translation>
    </message>
    <message>
        <source>`alert protocol version`, `unsupported protocol` or `handshake failure`: an old server with TLS 1.0 or weak ciphers meets a new OpenSSL, or the reverse.</source>
        <translation>`alert protocol version`, `unsupported protocol` veya `handshake failure`: TLS 1.0 veya zayıf şifre takımları kullanan eski bir sunucu yeni OpenSSL ile karşılaşır, ya da tersi.</translation>
    </message>
    <message>
        <source>`unsafe legacy renegotiation disabled`: OpenSSL 3 refuses a server or an inspecting proxy without RFC 5746.</source>
        <translation>`unsafe legacy renegotiation disabled`: OpenSSL 3, RFC 5746 desteği olmayan sunucuyu veya trafiği açan vekil sunucuyu reddeder.</translation>
    </message>
    <message>
        <source>Have that device updated; `Options = UnsafeLegacyServerConnect` in a configuration file of its own until then.</source>
        <translation>O aygıtı güncelletin; o zamana kadar ayrı bir yapılandırma dosyasında `Options = UnsafeLegacyServerConnect`.</translation>
    </message>
    <message>
        <source>Windows: `schannel: next InitializeSecurityContext failed` with `0x80092012` or `0x80092013`: the revocation of the certificate cannot be checked.</source>
        <translation>Windows: `0x80092012` veya `0x80092013` ile `schannel: next InitializeSecurityContext failed`: Sertifikanın iptal durumu denetlenemiyordur.</translation>
    </message>
    <message>
        <source>Open the way to the CRL and OCSP servers, or use `--ssl-revoke-best-effort` (7.70.0).</source>
        <translation>CRL ve OCSP sunucularına yolu açın veya `--ssl-revoke-best-effort` (7.70.0) kullanın.</translation>
    </message>
    <message>
        <source>curl exits with 35 when the TLS handshake fails for another reason than trust.</source>
        <translation>curl, TLS el sıkışması güven dışında bir nedenle başarısız olduğunda 35 ile biter.</translation>
    </message>
    <message>
        <source>SSL connect error</source>
        <translation>SSL bağlantı hatası</translation>
    </message>
    <message>
        <source>SSL_ERROR_SYSCALL</source>
        <translation>SSL_ERROR_SYSCALL</translation>
    </message>
    <message>
        <source>Certificate check failed (before 7.62.0)</source>
        <translation>Sertifika denetimi başarısız (7.62.0 öncesi)</translation>
    </message>
    <message>
        <source>Until 7.61 this was `CURLE_PEER_FAILED_VERIFICATION`, mostly for a host name that is not in the certificate. Since 7.62.0 curl says 60 instead.</source>
        <translation>7.61&apos;e kadar bu, `CURLE_PEER_FAILED_VERIFICATION` koduydu ve çoğunlukla sertifikada olmayan makine adı için kullanılırdı. 7.62.0&apos;dan beri curl bunun yerine 60 der.</translation>
    </message>
    <message>
        <source>An old system, such as CentOS 7 with 7.29.0: `no alternative certificate subject name matches target host name`, or with NSS `requested domain name does not match the server&apos;s certificate`.</source>
        <translation>7.29.0&apos;lı CentOS 7 gibi eski bir sistem: `no alternative certificate subject name matches target host name`, NSS ile `requested domain name does not match the server&apos;s certificate`.</translation>
    </message>
    <message>
        <source>Use the name that the certificate holds, or have the name added to it. In scripts treat 51 like 60.</source>
        <translation>Sertifikadaki adı kullanın veya adı sertifikaya ekletin. Betiklerde 51&apos;i 60 gibi ele alın.</translation>
    </message>
    <message>
        <source>Only curl before 7.62.0 exits with 51.</source>
        <translation>Yalnızca 7.62.0&apos;dan eski curl 51 ile biter.</translation>
    </message>
    <message>
        <source>Crypto engine not found</source>
        <translation>Şifreleme motoru bulunamadı</translation>
    </message>
    <message>
        <source>The engine named with `--engine` is not there.</source>
        <translation>`--engine` ile adı verilen motor yoktur.</translation>
    </message>
    <message>
        <source>A smart card or HSM module is not installed, or OpenSSL was built without engines.</source>
        <translation>Akıllı kart veya HSM modülü kurulu değildir ya da OpenSSL motorsuz derlenmiştir.</translation>
    </message>
    <message>
        <source>`curl --engine list`</source>
        <translation>`curl --engine list`</translation>
    </message>
    <message>
        <source>Install the module; list what there is.</source>
        <translation>Modülü kurun; var olanları listeleyin.</translation>
    </message>
    <message>
        <source>curl exits with 53 when it does not find the crypto engine.</source>
        <translation>curl, şifreleme motorunu bulamadığında 53 ile biter.</translation>
    </message>
    <message>
        <source>Local client certificate problem</source>
        <translation>Yerel istemci sertifikası sorunu</translation>
    </message>
    <message>
        <source>The client certificate you gave, or its key, cannot be used. The server had no say in it.</source>
        <translation>Verdiğiniz istemci sertifikası veya anahtarı kullanılamıyordur. Sunucunun bunda payı yoktur.</translation>
    </message>
    <message>
        <source>`could not load PEM client certificate`: the file is in another format, such as PKCS #12, or missing.</source>
        <translation>`could not load PEM client certificate`: Dosya PKCS #12 gibi başka biçimdedir veya yoktur.</translation>
    </message>
    <message>
        <source>Say `--cert-type P12`, or convert it with `openssl pkcs12 -in c.p12 -out c.pem -nodes`.</source>
        <translation>`--cert-type P12` yazın veya `openssl pkcs12 -in c.p12 -out c.pem -nodes` ile dönüştürün.</translation>
    </message>
    <message>
        <source>`unable to set private key file`: the key does not belong to the certificate, its passphrase is wrong, or it may not be read.</source>
        <translation>`unable to set private key file`: Anahtar sertifikaya ait değildir, parolası yanlıştır veya okunamıyordur.</translation>
    </message>
    <message>
        <source>`openssl x509 -in c.pem -noout -pubkey; openssl pkey -in k.pem -pubout`</source>
        <translation>`openssl x509 -in c.pem -noout -pubkey; openssl pkey -in k.pem -pubout`</translation>
    </message>
    <message>
        <source>Compare the public keys of both.</source>
        <translation>İkisinin açık anahtarlarını karşılaştırın.</translation>
    </message>
    <message>
        <source>curl exits with 58 when the client certificate or key is unusable.</source>
        <translation>curl, istemci sertifikası veya anahtarı kullanılamadığında 58 ile biter.</translation>
    </message>
    <message>
        <source>Cipher not usable</source>
        <translation>Şifre takımı kullanılamıyor</translation>
    </message>
    <message>
        <source>The cipher list of `--ciphers` holds none that this TLS library knows.</source>
        <translation>`--ciphers` listesinde bu TLS kitaplığının tanıdığı bir şifre takımı yoktur.</translation>
    </message>
    <message>
        <source>`failed setting cipher list`: names of OpenSSL given to another library, or ciphers that have been removed.</source>
        <translation>`failed setting cipher list`: OpenSSL adları başka kitaplığa verilmiştir veya takımlar kaldırılmıştır.</translation>
    </message>
    <message>
        <source>curl exits with 59 when the chosen cipher cannot be used.</source>
        <translation>curl, seçilen şifre takımı kullanılamadığında 59 ile biter.</translation>
    </message>
    <message>
        <source>Peer certificate not trusted</source>
        <translation>Karşı tarafın sertifikasına güvenilmiyor</translation>
    </message>
    <message>
        <source>TLS works, but curl does not trust the certificate of the server; with SSH, its host key. `-k` would only take the check away.</source>
        <translation>TLS çalışır, ama curl sunucunun sertifikasına, SSH&apos;de makine anahtarına güvenmez. `-k` yalnızca denetimi kaldırır.</translation>
    </message>
    <message>
        <source>`unable to get local issuer certificate` only with curl, while browsers are content: the server does not send its intermediate certificate.</source>
        <translation>Yalnızca curl&apos;de `unable to get local issuer certificate`, tarayıcılarda sorun yok: Sunucu ara sertifikasını göndermiyordur.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect example.com:443 -servername example.com -showcerts`</source>
        <translation>`openssl s_client -connect example.com:443 -servername example.com -showcerts`</translation>
    </message>
    <message>
        <source>Install the full chain on the server (`fullchain.pem`).</source>
        <translation>Sunucuya tam zinciri (`fullchain.pem`) kurun.</translation>
    </message>
    <message>
        <source>`self-signed certificate in certificate chain` on all sites: a proxy or antivirus of the company opens TLS, and its root is not known to curl.</source>
        <translation>Bütün sitelerde `self-signed certificate in certificate chain`: Şirketin vekil sunucusu veya virüs koruması TLS&apos;yi açıyordur ve kök sertifikasını curl tanımıyordur.</translation>
    </message>
    <message>
        <source>Install that root in the system store (`update-ca-certificates`), or name it with `--cacert`.</source>
        <translation>O kökü sistem deposuna (`update-ca-certificates`) kurun veya `--cacert` ile gösterin.</translation>
    </message>
    <message>
        <source>`certificate has expired`: renewed but not reloaded, or an old CA bundle on the client, or a wrong clock.</source>
        <translation>`certificate has expired`: Yenilenmiş ama yeniden yüklenmemiştir, istemcinin CA paketi eskidir veya saati yanlıştır.</translation>
    </message>
    <message>
        <source>`echo | openssl s_client -connect example.com:443 -servername example.com | openssl x509 -noout -dates`</source>
        <translation>`echo | openssl s_client -connect example.com:443 -servername example.com | openssl x509 -noout -dates`</translation>
    </message>
    <message>
        <source>Reload the server; update `ca-certificates` and the clock on the client.</source>
        <translation>Sunucuyu yeniden yükleyin; istemcide `ca-certificates` paketini ve saati güncelleyin.</translation>
    </message>
    <message>
        <source>`no alternative certificate subject name matches target host name`: the certificate is for another name, or the connection goes to an address.</source>
        <translation>`no alternative certificate subject name matches target host name`: Sertifika başka bir ad içindir veya bağlantı adrese yapılıyordur.</translation>
    </message>
    <message>
        <source>Use the name, with `--resolve` where DNS is not ready.</source>
        <translation>Adı kullanın; DNS hazır değilse `--resolve` ile.</translation>
    </message>
    <message>
        <source>`self-signed certificate`: a test or appliance with a certificate of its own.</source>
        <translation>`self-signed certificate`: kendi sertifikasını kullanan bir deneme sistemi veya cihaz.</translation>
    </message>
    <message>
        <source>Save that certificate and name it with `--cacert`.</source>
        <translation>O sertifikayı kaydedip `--cacert` ile gösterin.</translation>
    </message>
    <message>
        <source>curl exits with 60 when it cannot verify the identity of the other side.</source>
        <translation>curl, karşı tarafın kimliğini doğrulayamadığında 60 ile biter.</translation>
    </message>
    <message>
        <source>SSL certificate problem</source>
        <translation>SSL sertifika sorunu</translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation>SSL certificate problem</translation>
    </message>
    <message>
        <source>Required TLS not available</source>
        <translation>Zorunlu TLS yok</translation>
    </message>
    <message>
        <source>STARTTLS or AUTH TLS</source>
        <translation>STARTTLS veya AUTH TLS</translation>
    </message>
    <message>
        <source>`--ssl-reqd` asks for TLS on a protocol that begins in plain text, and the server did not offer it.</source>
        <translation>`--ssl-reqd`, düz metinle başlayan bir protokolde TLS ister; sunucu sunmamıştır.</translation>
    </message>
    <message>
        <source>`smtp://` to a server whose EHLO reply lacks `STARTTLS`, or FTP without AUTH TLS.</source>
        <translation>EHLO yanıtında `STARTTLS` olmayan bir sunucuya `smtp://` veya AUTH TLS&apos;siz FTP.</translation>
    </message>
    <message>
        <source>Use `smtps://host:465` or another server; have TLS set up there.</source>
        <translation>`smtps://host:465` veya başka bir sunucu kullanın; orada TLS kurdurun.</translation>
    </message>
    <message>
        <source>curl exits with 64 when TLS was required and not to be had.</source>
        <translation>curl, TLS zorunluyken sağlanamadığında 64 ile biter.</translation>
    </message>
    <message>
        <source>CA file missing or unreadable</source>
        <translation>CA dosyası yok veya okunamıyor</translation>
    </message>
    <message>
        <source>curl could not read its list of trusted authorities, so no certificate could be checked.</source>
        <translation>curl güvendiği otoritelerin listesini okuyamamıştır; hiçbir sertifika denetlenememiştir.</translation>
    </message>
    <message>
        <source>`error setting certificate verify locations` or `error setting certificate file`: a slim container image has no `ca-certificates`.</source>
        <translation>`error setting certificate verify locations` veya `error setting certificate file`: Küçük konteyner imajında `ca-certificates` yoktur.</translation>
    </message>
    <message>
        <source>`curl-config --ca; ls -l /etc/ssl/certs/ca-certificates.crt`</source>
        <translation>`curl-config --ca; ls -l /etc/ssl/certs/ca-certificates.crt`</translation>
    </message>
    <message>
        <source>Install `ca-certificates` in the image.</source>
        <translation>İmaja `ca-certificates` kurun.</translation>
    </message>
    <message>
        <source>`CURL_CA_BUNDLE`, `SSL_CERT_FILE` or `--cacert` names a file that is gone, or, in PHP, `curl.cainfo` a path of another machine.</source>
        <translation>`CURL_CA_BUNDLE`, `SSL_CERT_FILE` veya `--cacert` artık olmayan bir dosyayı, PHP&apos;de `curl.cainfo` başka makinenin yolunu gösterir.</translation>
    </message>
    <message>
        <source>`env | grep -e CURL_CA -e SSL_CERT`</source>
        <translation>`env | grep -e CURL_CA -e SSL_CERT`</translation>
    </message>
    <message>
        <source>Correct or unset it.</source>
        <translation>Düzeltin veya kaldırın.</translation>
    </message>
    <message>
        <source>The system curl was mixed with a libcurl or OpenSSL of another installation (conda, XAMPP), which looks elsewhere.</source>
        <translation>Sistemdeki curl, başka yere bakan bir kurulumun (conda, XAMPP) libcurl&apos;ü veya OpenSSL&apos;i ile karışmıştır.</translation>
    </message>
    <message>
        <source>Name the bundle explicitly, or clean up `PATH` and `LD_LIBRARY_PATH`.</source>
        <translation>Paketi açıkça gösterin veya `PATH` ve `LD_LIBRARY_PATH` değişkenlerini düzeltin.</translation>
    </message>
    <message>
        <source>curl exits with 77 when its CA file cannot be read.</source>
        <translation>curl, CA dosyası okunamadığında 77 ile biter.</translation>
    </message>
    <message>
        <source>SSH error</source>
        <translation>SSH hatası</translation>
    </message>
    <message>
        <source>SSH session</source>
        <translation>SSH oturumu</translation>
    </message>
    <message>
        <source>The SSH layer under SCP or SFTP failed for a reason without a code of its own.</source>
        <translation>SCP veya SFTP&apos;nin altındaki SSH katmanı, kendi kodu olmayan bir nedenle başarısız olmuştur.</translation>
    </message>
    <message>
        <source>curl exits with 79 for an unspecified error of SSH.</source>
        <translation>curl, belirtilmemiş SSH hatasında 79 ile biter.</translation>
    </message>
    <message>
        <source>TLS shutdown failed</source>
        <translation>TLS kapatma başarısız</translation>
    </message>
    <message>
        <source>End of the connection</source>
        <translation>Bağlantının sonu</translation>
    </message>
    <message>
        <source>The connection could not be ended in good order after the transfer.</source>
        <translation>Aktarımdan sonra bağlantı düzgün bitirilememiştir.</translation>
    </message>
    <message>
        <source>FTPS with `--ftp-ssl-ccc` or a server that just closes.</source>
        <translation>`--ftp-ssl-ccc` ile FTPS veya yalnızca kapatan bir sunucu.</translation>
    </message>
    <message>
        <source>If the file is whole, nothing.</source>
        <translation>Dosya tamamsa bir şey gerekmez.</translation>
    </message>
    <message>
        <source>curl exits with 80 when it cannot shut TLS down.</source>
        <translation>curl, TLS&apos;yi kapatamadığında 80 ile biter.</translation>
    </message>
    <message>
        <source>Revocation list not readable</source>
        <translation>İptal listesi okunamıyor</translation>
    </message>
    <message>
        <source>The file of `--crlfile` is missing or in a wrong format.</source>
        <translation>`--crlfile` dosyası yoktur veya biçimi yanlıştır.</translation>
    </message>
    <message>
        <source>A CRL downloaded in DER while curl wants PEM.</source>
        <translation>curl PEM isterken DER biçiminde indirilmiş bir CRL.</translation>
    </message>
    <message>
        <source>Convert it: `openssl crl -inform DER -in c.crl -out c.pem`.</source>
        <translation>Dönüştürün: `openssl crl -inform DER -in c.crl -out c.pem`.</translation>
    </message>
    <message>
        <source>curl exits with 82 when the CRL file cannot be loaded.</source>
        <translation>curl, CRL dosyası yüklenemediğinde 82 ile biter.</translation>
    </message>
    <message>
        <source>Pinned public key does not match</source>
        <translation>Sabitlenmiş açık anahtar uymuyor</translation>
    </message>
    <message>
        <source>The key of the server is not the one given with `--pinnedpubkey`.</source>
        <translation>Sunucunun anahtarı, `--pinnedpubkey` ile verilen anahtar değildir.</translation>
    </message>
    <message>
        <source>After the renewal of a certificate with a new key.</source>
        <translation>Yeni anahtarla sertifika yenilendikten sonra.</translation>
    </message>
    <message>
        <source>Check the new key through another channel, then pin it, better two at once.</source>
        <translation>Yeni anahtarı başka bir yoldan doğrulayıp sabitleyin; iki anahtarı birden sabitlemek daha iyidir.</translation>
    </message>
    <message>
        <source>curl exits with 90 when the pinned key differs.</source>
        <translation>curl, sabitlenmiş anahtar farklıysa 90 ile biter.</translation>
    </message>
    <message>
        <source>OCSP status invalid</source>
        <translation>OCSP durumu geçersiz</translation>
    </message>
    <message>
        <source>`--cert-status` asks for a stapled OCSP answer, and there was none or a bad one.</source>
        <translation>`--cert-status`, iliştirilmiş OCSP yanıtı ister; yanıt yoktur veya geçersizdir.</translation>
    </message>
    <message>
        <source>`No OCSP response received`: the server does not staple. Authorities that have given OCSP up make this the rule.</source>
        <translation>`No OCSP response received`: Sunucu yanıt iliştirmez. OCSP&apos;yi bırakan otoritelerle bu olağan durumdur.</translation>
    </message>
    <message>
        <source>Drop `--cert-status`, or switch stapling on.</source>
        <translation>`--cert-status` seçeneğini kaldırın veya iliştirmeyi açın.</translation>
    </message>
    <message>
        <source>curl exits with 91 when the certificate status check fails.</source>
        <translation>curl, sertifika durumu denetimi başarısız olduğunda 91 ile biter.</translation>
    </message>
    <message>
        <source>Client certificate required</source>
        <translation>İstemci sertifikası gerekli</translation>
    </message>
    <message>
        <source>The server wants a client certificate, and none was given.</source>
        <translation>Sunucu istemci sertifikası ister, verilmemiştir.</translation>
    </message>
    <message>
        <source>An API with mutual TLS, called without `--cert`.</source>
        <translation>Karşılıklı TLS kullanan bir API, `--cert` olmadan çağrılmıştır.</translation>
    </message>
    <message>
        <source>Add `--cert` and `--key`.</source>
        <translation>`--cert` ve `--key` ekleyin.</translation>
    </message>
    <message>
        <source>curl exits with 98 when the server insists on a client certificate.</source>
        <translation>curl, sunucu istemci sertifikasında ısrar ettiğinde 98 ile biter.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>End of the transfer</source>
        <translation>Aktarımın sonu</translation>
    </message>
    <message>
        <source>The transfer went through. The status of HTTP plays no part in that: a page of 404 or 500 gives 0 as well.</source>
        <translation>Aktarım tamamlanmıştır. HTTP durum kodunun bunda payı yoktur: 404 veya 500 sayfası da 0 verir.</translation>
    </message>
    <message>
        <source>A script carries on after an error of the server, because `curl` returned 0.</source>
        <translation>Sunucu hatasından sonra betik yoluna devam eder, çünkü `curl` 0 döndürmüştür.</translation>
    </message>
    <message>
        <source>`curl -o /dev/null -sw &apos;%{http_code}\n&apos; https://example.com/`</source>
        <translation>`curl -o /dev/null -sw &apos;%{http_code}\n&apos; https://example.com/`</translation>
    </message>
    <message>
        <source>Add `--fail` (or `--fail-with-body`, since 7.76.0), or read the status with `-w`.</source>
        <translation>`--fail` (veya 7.76.0&apos;dan beri `--fail-with-body`) ekleyin ya da durum kodunu `-w` ile okuyun.</translation>
    </message>
    <message>
        <source>curl exits with 0 when the transfer itself worked.</source>
        <translation>curl, aktarımın kendisi başarılıysa 0 ile biter.</translation>
    </message>
    <message>
        <source>Server reply not understood</source>
        <translation>Sunucunun yanıtı anlaşılmadı</translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <translation>Yanıtı bekleme</translation>
    </message>
    <message>
        <source>The server sent something that curl could not parse as a reply of that protocol.</source>
        <translation>Sunucu, curl&apos;ün o protokolün yanıtı olarak ayrıştıramadığı bir şey göndermiştir.</translation>
    </message>
    <message>
        <source>curl exits with 8 for a reply it cannot parse.</source>
        <translation>curl, ayrıştıramadığı yanıt için 8 ile biter.</translation>
    </message>
    <message>
        <source>Remote access denied</source>
        <translation>Uzak erişim reddedildi</translation>
    </message>
    <message>
        <source>Changing the directory or opening the file</source>
        <translation>Dizin değiştirme veya dosyayı açma</translation>
    </message>
    <message>
        <source>The login worked, but the server denied what the URL names; with FTP mostly the directory.</source>
        <translation>Giriş başarılıdır, ama sunucu URL&apos;deki hedefi reddetmiştir; FTP&apos;de bu çoğunlukla dizindir.</translation>
    </message>
    <message>
        <source>`Server denied you to change to the given directory`: the directory does not exist, or the path counts from the home directory and not from the root.</source>
        <translation>`Server denied you to change to the given directory`: Dizin yoktur veya yol kökten değil, ev dizininden sayılır.</translation>
    </message>
    <message>
        <source>`curl -v --list-only ftp://user@host/`</source>
        <translation>`curl -v --list-only ftp://user@host/`</translation>
    </message>
    <message>
        <source>Write an absolute path as `ftp://host//dir/file`, with two slashes; let uploads make it with `--ftp-create-dirs`.</source>
        <translation>Mutlak yolu iki eğik çizgiyle `ftp://host//dir/file` biçiminde yazın; yüklemede `--ftp-create-dirs` ile oluşturun.</translation>
    </message>
    <message>
        <source>The account has no right to the directory or file, as with SFTP.</source>
        <translation>Hesabın dizin veya dosyada hakkı yoktur; SFTP&apos;de de görülür.</translation>
    </message>
    <message>
        <source>Have the rights set on the server.</source>
        <translation>Hakları sunucuda verdirin.</translation>
    </message>
    <message>
        <source>curl exits with 9 when the server denies access to the named resource.</source>
        <translation>curl, sunucu adı geçen kaynağa erişimi reddettiğinde 9 ile biter.</translation>
    </message>
    <message>
        <source>FTP: odd reply to the password</source>
        <translation>FTP: parolaya garip yanıt</translation>
    </message>
    <message>
        <source>The reply to PASS was neither yes nor no in a form that curl knows.</source>
        <translation>PASS komutunun yanıtı, curl&apos;ün bildiği biçimde ne evet ne hayırdır.</translation>
    </message>
    <message>
        <source>Something else than an FTP server answers, or it asks for another step such as an account.</source>
        <translation>FTP sunucusu olmayan bir şey yanıt verir veya hesap gibi başka bir adım ister.</translation>
    </message>
    <message>
        <source>Read the reply with `-v`.</source>
        <translation>Yanıtı `-v` ile okuyun.</translation>
    </message>
    <message>
        <source>curl exits with 11 for an unexpected reply to PASS.</source>
        <translation>curl, PASS komutuna beklenmedik yanıtta 11 ile biter.</translation>
    </message>
    <message>
        <source>FTP: odd reply to PASV</source>
        <translation>FTP: PASV komutuna garip yanıt</translation>
    </message>
    <message>
        <source>The server answered PASV or EPSV with something other than an address to connect to.</source>
        <translation>Sunucu PASV veya EPSV komutuna bağlanılacak adres dışında bir şeyle yanıt vermiştir.</translation>
    </message>
    <message>
        <source>The server allows no passive mode, or a firewall that rewrites FTP spoils the reply.</source>
        <translation>Sunucu edilgen kipe izin vermiyordur veya FTP&apos;yi yeniden yazan bir güvenlik duvarı yanıtı bozuyordur.</translation>
    </message>
    <message>
        <source>Have passive ports opened on the server, or try `--disable-epsv`.</source>
        <translation>Sunucuda edilgen bağlantı noktalarını açtırın veya `--disable-epsv` deneyin.</translation>
    </message>
    <message>
        <source>curl exits with 13 when it gets no passive address.</source>
        <translation>curl, edilgen adres alamadığında 13 ile biter.</translation>
    </message>
    <message>
        <source>FTP: reply 227 not understood</source>
        <translation>FTP: 227 yanıtı anlaşılmadı</translation>
    </message>
    <message>
        <source>The line with 227 came, but curl could not read the address out of it.</source>
        <translation>227 satırı gelmiş, curl içindeki adresi okuyamamıştır.</translation>
    </message>
    <message>
        <source>A device between client and server changes the numbers in the line.</source>
        <translation>İstemci ile sunucu arasındaki bir aygıt satırdaki sayıları değiştirir.</translation>
    </message>
    <message>
        <source>Look at the line with `-v`; switch the FTP helper of the router off.</source>
        <translation>Satıra `-v` ile bakın; yönlendiricinin FTP yardımcısını kapatın.</translation>
    </message>
    <message>
        <source>curl exits with 14 when a 227 reply cannot be parsed.</source>
        <translation>curl, 227 yanıtını ayrıştıramadığında 14 ile biter.</translation>
    </message>
    <message>
        <source>HTTP/2 framing error</source>
        <translation>HTTP/2 çerçeve hatası</translation>
    </message>
    <message>
        <source>Something is wrong with the HTTP/2 connection as a whole, not with one stream.</source>
        <translation>Sorun tek bir akışta değil, HTTP/2 bağlantısının bütünündedir.</translation>
    </message>
    <message>
        <source>`Error in the HTTP2 framing layer` through one proxy or load balancer only.</source>
        <translation>Yalnızca belirli bir vekil sunucu veya yük dengeleyici üzerinden `Error in the HTTP2 framing layer`.</translation>
    </message>
    <message>
        <source>`curl -v --http1.1 https://example.com/`</source>
        <translation>`curl -v --http1.1 https://example.com/`</translation>
    </message>
    <message>
        <source>Confirm with `--http1.1`; update curl with nghttp2, and the server.</source>
        <translation>`--http1.1` ile doğrulayın; curl&apos;ü nghttp2 ile birlikte ve sunucuyu güncelleyin.</translation>
    </message>
    <message>
        <source>curl exits with 16 for an error of the HTTP/2 connection.</source>
        <translation>curl, HTTP/2 bağlantısının hatasında 16 ile biter.</translation>
    </message>
    <message>
        <source>FTP: transfer type refused</source>
        <translation>FTP: aktarım türü reddedildi</translation>
    </message>
    <message>
        <source>The server did not accept TYPE, neither for binary nor for text.</source>
        <translation>Sunucu TYPE komutunu ikili veya metin için kabul etmemiştir.</translation>
    </message>
    <message>
        <source>`;type=a` at the end of the URL, against a server with binary only.</source>
        <translation>URL sonunda `;type=a`, yalnızca ikili türü olan sunucuya karşı.</translation>
    </message>
    <message>
        <source>curl exits with 17 when the transfer type cannot be set.</source>
        <translation>curl, aktarım türü ayarlanamadığında 17 ile biter.</translation>
    </message>
    <message>
        <source>Partial file</source>
        <translation>Yarım dosya</translation>
    </message>
    <message>
        <source>The connection ended before as many bytes had come as the server announced. What is on disk is not complete.</source>
        <translation>Sunucunun bildirdiği kadar bayt gelmeden bağlantı bitmiştir. Diskteki dosya tamam değildir.</translation>
    </message>
    <message>
        <source>Resume with `-C -`, and repeat with `--retry 5 --retry-all-errors` (7.71.0). Look for the cut in the logs of the server and proxy.</source>
        <translation>`-C -` ile sürdürün, `--retry 5 --retry-all-errors` (7.71.0) ile yineleyin. Kesintiyi sunucu ve vekil sunucu günlüklerinde arayın.</translation>
    </message>
    <message>
        <source>nginx in front of the application: its error log has `upstream prematurely closed connection`, or the temporary directory of `proxy_temp_path` is full or not writable.</source>
        <translation>Uygulamanın önünde nginx: Hata günlüğünde `upstream prematurely closed connection` vardır veya `proxy_temp_path` geçici dizini doludur ya da yazılamıyordur.</translation>
    </message>
    <message>
        <source>Mend what that log names.</source>
        <translation>O günlüğün gösterdiğini düzeltin.</translation>
    </message>
    <message>
        <source>git: `RPC failed; curl 18 transfer closed with outstanding read data remaining` on large repositories.</source>
        <translation>git: büyük depolarda `RPC failed; curl 18 transfer closed with outstanding read data remaining`.</translation>
    </message>
    <message>
        <source>Clone with `--depth 1` and deepen afterwards, or use SSH.</source>
        <translation>`--depth 1` ile klonlayıp sonra derinleştirin veya SSH kullanın.</translation>
    </message>
    <message>
        <source>Always the same byte count: the application sets a `Content-Length` that is too large.</source>
        <translation>Hep aynı bayt sayısı: Uygulama fazla büyük bir `Content-Length` yazıyordur.</translation>
    </message>
    <message>
        <source>Mend the header; compression after it was computed is the usual reason.</source>
        <translation>Başlığı düzeltin; olağan neden, uzunluk hesaplandıktan sonra yapılan sıkıştırmadır.</translation>
    </message>
    <message>
        <source>curl exits with 18 when the transfer is shorter than announced.</source>
        <translation>curl, aktarım bildirilenden kısa kaldığında 18 ile biter.</translation>
    </message>
    <message>
        <source>curl 18</source>
        <translation>curl 18</translation>
    </message>
    <message>
        <source>FTP: file not retrieved</source>
        <translation>FTP: dosya alınamadı</translation>
    </message>
    <message>
        <source>RETR failed with another reply than 550, or the transfer brought nothing.</source>
        <translation>RETR, 550 dışında bir yanıtla başarısız olmuş veya aktarım bir şey getirmemiştir.</translation>
    </message>
    <message>
        <source>`RETR response: 426` or similar: the server gave the transfer up.</source>
        <translation>`RETR response: 426` veya benzeri: Sunucu aktarımdan vazgeçmiştir.</translation>
    </message>
    <message>
        <source>Read the page of that FTP reply.</source>
        <translation>O FTP yanıtının sayfasını okuyun.</translation>
    </message>
    <message>
        <source>curl exits with 19 when a file could not be fetched over FTP.</source>
        <translation>curl, FTP&apos;den dosya alınamadığında 19 ile biter.</translation>
    </message>
    <message>
        <source>Quote command failed</source>
        <translation>Ek komut başarısız</translation>
    </message>
    <message>
        <source>A command given with `-Q` was answered with an error.</source>
        <translation>`-Q` ile verilen bir komuta hata yanıtı gelmiştir.</translation>
    </message>
    <message>
        <source>`-Q &quot;DELE old.txt&quot;` for a file that is not there stops the whole transfer.</source>
        <translation>Olmayan dosya için `-Q &quot;DELE old.txt&quot;` bütün aktarımı durdurur.</translation>
    </message>
    <message>
        <source>Put `*` before a command that may fail: `-Q &quot;*DELE old.txt&quot;`.</source>
        <translation>Başarısız olabilecek komutun önüne `*` koyun: `-Q &quot;*DELE old.txt&quot;`.</translation>
    </message>
    <message>
        <source>curl exits with 21 when an extra command fails.</source>
        <translation>curl, ek komut başarısız olduğunda 21 ile biter.</translation>
    </message>
    <message>
        <source>HTTP error returned</source>
        <translation>HTTP hatası döndü</translation>
    </message>
    <message>
        <source>The server answered with a status of 400 or above, and `--fail` makes curl say so. The number to look up is the status in the message, not 22.</source>
        <translation>Sunucu 400 veya üstü bir durum koduyla yanıt vermiştir ve `--fail` bunu curl&apos;e söyletir. Bakılacak sayı 22 değil, iletideki durum kodudur.</translation>
    </message>
    <message>
        <source>`The requested URL returned error: 404` in a script or CI job.</source>
        <translation>Bir betikte veya CI işinde `The requested URL returned error: 404`.</translation>
    </message>
    <message>
        <source>Read the page of that status. To see the answer as well, use `--fail-with-body` (7.76.0).</source>
        <translation>O durum kodunun sayfasını okuyun. Yanıtı da görmek için `--fail-with-body` (7.76.0) kullanın.</translation>
    </message>
    <message>
        <source>401 or 403 although the browser works: the script sends no token, or loses it at a redirect to another host.</source>
        <translation>Tarayıcıda çalışır, betikte 401 veya 403: Betik belirteç göndermiyordur veya başka makineye yönlendirmede kaybediyordur.</translation>
    </message>
    <message>
        <source>Compare the headers with `-v`; curl hands `Authorization` to other hosts only with `--location-trusted`.</source>
        <translation>Başlıkları `-v` ile karşılaştırın; curl `Authorization` başlığını başka makinelere yalnızca `--location-trusted` ile verir.</translation>
    </message>
    <message>
        <source>Download of a release fails with 404 since a tag or file was renamed.</source>
        <translation>Bir etiketin veya dosyanın adı değiştikten sonra sürüm indirme 404 ile başarısız olur.</translation>
    </message>
    <message>
        <source>Take the address from the current release page.</source>
        <translation>Adresi güncel sürüm sayfasından alın.</translation>
    </message>
    <message>
        <source>curl exits with 22 for a status of 400 and above under `--fail`.</source>
        <translation>curl, `--fail` altında 400 ve üstü durum kodunda 22 ile biter.</translation>
    </message>
    <message>
        <source>requested URL returned error</source>
        <translation>requested URL returned error</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Yükleme başarısız</translation>
    </message>
    <message>
        <source>FTP 553 or 550: no right to write, or the directory is missing.</source>
        <translation>FTP 553 veya 550: Yazma hakkı yoktur veya dizin yoktur.</translation>
    </message>
    <message>
        <source>Correct path and rights; see the reply with `-v`.</source>
        <translation>Yolu ve hakları düzeltin; yanıtı `-v` ile görün.</translation>
    </message>
    <message>
        <source>curl exits with 25 when starting the upload is refused.</source>
        <translation>curl, yüklemenin başlaması reddedildiğinde 25 ile biter.</translation>
    </message>
    <message>
        <source>FTP: resume refused</source>
        <translation>FTP: sürdürme reddedildi</translation>
    </message>
    <message>
        <source>The server did not accept REST, so it cannot begin in the middle.</source>
        <translation>Sunucu REST komutunu kabul etmemiştir; ortadan başlayamaz.</translation>
    </message>
    <message>
        <source>`-C -` against a simple FTP server of a device.</source>
        <translation>Bir cihazın basit FTP sunucusuna karşı `-C -`.</translation>
    </message>
    <message>
        <source>Download from the beginning.</source>
        <translation>Baştan indirin.</translation>
    </message>
    <message>
        <source>curl exits with 31 when the server knows no REST.</source>
        <translation>curl, sunucu REST bilmiyorsa 31 ile biter.</translation>
    </message>
    <message>
        <source>Range not supported</source>
        <translation>Aralık desteklenmiyor</translation>
    </message>
    <message>
        <source>A resume or a range was asked for, and the server answers only with the whole.</source>
        <translation>Sürdürme veya aralık istenmiştir, sunucu ise yalnızca bütünü gönderir.</translation>
    </message>
    <message>
        <source>`-C -` on a page that is made on the fly: `HTTP server does not seem to support byte ranges. Cannot resume.`</source>
        <translation>Anında üretilen bir sayfada `-C -`: `HTTP server does not seem to support byte ranges. Cannot resume.`</translation>
    </message>
    <message>
        <source>Download from the beginning without `-C`.</source>
        <translation>`-C` olmadan baştan indirin.</translation>
    </message>
    <message>
        <source>curl exits with 33 when the server does not serve ranges.</source>
        <translation>curl, sunucu aralık vermediğinde 33 ile biter.</translation>
    </message>
    <message>
        <source>Bad download resume</source>
        <translation>Geçersiz sürdürme noktası</translation>
    </message>
    <message>
        <source>The offset to resume from lies behind the end of the file. Transfers by FTP, SFTP and `file://` end this way; over HTTP the server answers 416 instead.</source>
        <translation>Sürdürülecek konum dosyanın sonunun ötesindedir. FTP, SFTP ve `file://` aktarımları böyle biter; HTTP&apos;de ise sunucu 416 yanıtını verir.</translation>
    </message>
    <message>
        <source>`Offset (…) was beyond file size (…)`: the local file is larger than the remote one, which was replaced by a shorter one in the meantime.</source>
        <translation>`Offset (…) was beyond file size (…)`: Yerel dosya uzaktakinden büyüktür; uzaktaki bu arada daha kısa bir dosyayla değiştirilmiştir.</translation>
    </message>
    <message>
        <source>Delete the local file and download anew.</source>
        <translation>Yerel dosyayı silip yeniden indirin.</translation>
    </message>
    <message>
        <source>curl exits with 36 when the resume offset is out of range.</source>
        <translation>curl, sürdürme konumu aralık dışındaysa 36 ile biter.</translation>
    </message>
    <message>
        <source>LDAP: bind failed</source>
        <translation>LDAP: bağlanma (bind) başarısız</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>The directory did not accept the login.</source>
        <translation>Dizin, girişi kabul etmemiştir.</translation>
    </message>
    <message>
        <source>The user is given as a plain name, and the server wants the whole DN.</source>
        <translation>Kullanıcı yalın adla verilmiştir, sunucu tam DN ister.</translation>
    </message>
    <message>
        <source>Pass the DN with `-u`, and check the password with `ldapwhoami`.</source>
        <translation>DN değerini `-u` ile verin ve parolayı `ldapwhoami` ile denetleyin.</translation>
    </message>
    <message>
        <source>curl exits with 38 when the LDAP login fails.</source>
        <translation>curl, LDAP girişi başarısız olduğunda 38 ile biter.</translation>
    </message>
    <message>
        <source>LDAP: search failed</source>
        <translation>LDAP: arama başarısız</translation>
    </message>
    <message>
        <source>The login worked, the search did not.</source>
        <translation>Giriş yapılmış, arama yapılamamıştır.</translation>
    </message>
    <message>
        <source>The base DN in the URL does not exist or is not encoded.</source>
        <translation>URL içindeki taban DN yoktur veya kodlanmamıştır.</translation>
    </message>
    <message>
        <source>Try the same base and filter with `ldapsearch`.</source>
        <translation>Aynı tabanı ve filtreyi `ldapsearch` ile deneyin.</translation>
    </message>
    <message>
        <source>curl exits with 39 when an LDAP search fails.</source>
        <translation>curl, LDAP araması başarısız olduğunda 39 ile biter.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Çok fazla yönlendirme</translation>
    </message>
    <message>
        <source>With `-L`, curl follows up to 50 redirects by default; here they did not end.</source>
        <translation>`-L` ile curl varsayılan olarak en çok 50 yönlendirmeyi izler; burada sonu gelmemiştir.</translation>
    </message>
    <message>
        <source>`http` and `https` send each other back: TLS ends at a proxy or CDN, and the application behind sees plain HTTP.</source>
        <translation>`http` ile `https` birbirine yollar: TLS bir vekil sunucuda veya CDN&apos;de biter, arkadaki uygulama düz HTTP görür.</translation>
    </message>
    <message>
        <source>`curl -sIL --max-redirs 10 URL | grep -i ^location`</source>
        <translation>`curl -sIL --max-redirs 10 URL | grep -i ^location`</translation>
    </message>
    <message>
        <source>Pass `X-Forwarded-Proto` on and let the application trust it; at Cloudflare choose Full (strict).</source>
        <translation>`X-Forwarded-Proto` başlığını iletin ve uygulama ona güvensin; Cloudflare&apos;de Full (strict) seçin.</translation>
    </message>
    <message>
        <source>The site redirects until it gets its cookie back, and curl keeps none.</source>
        <translation>Site çerezini geri alana kadar yönlendirir, curl ise çerez tutmaz.</translation>
    </message>
    <message>
        <source>Switch the cookie engine on with `-b &quot;&quot;`.</source>
        <translation>Çerez desteğini `-b &quot;&quot;` ile açın.</translation>
    </message>
    <message>
        <source>curl exits with 47 when the limit of redirects is reached.</source>
        <translation>curl, yönlendirme sınırına ulaşıldığında 47 ile biter.</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <translation>yönlendirme döngüsü</translation>
    </message>
    <message>
        <source>Maximum redirects followed</source>
        <translation>Maximum redirects followed</translation>
    </message>
    <message>
        <source>Empty reply from server</source>
        <translation>Sunucudan boş yanıt</translation>
    </message>
    <message>
        <source>The connection stood, the request went out, and the server closed in good order without one byte of answer.</source>
        <translation>Bağlantı kurulmuş, istek gönderilmiş, sunucu tek bayt yanıt vermeden düzgünce kapatmıştır.</translation>
    </message>
    <message>
        <source>`http://` to a port that wants TLS, or a service that speaks another protocol.</source>
        <translation>TLS isteyen bir bağlantı noktasına `http://` veya başka protokol konuşan bir hizmet.</translation>
    </message>
    <message>
        <source>`curl -vk https://example.com:8443/`</source>
        <translation>`curl -vk https://example.com:8443/`</translation>
    </message>
    <message>
        <source>Try `https://`.</source>
        <translation>`https://` deneyin.</translation>
    </message>
    <message>
        <source>The process crashed on the request, or its worker was killed.</source>
        <translation>Süreç bu istekte çökmüş veya işçisi öldürülmüştür.</translation>
    </message>
    <message>
        <source>Read its log and `dmesg` for that second.</source>
        <translation>O saniye için günlüğünü ve `dmesg` çıktısını okuyun.</translation>
    </message>
    <message>
        <source>Docker: the port is published, but the program listens on `127.0.0.1` or on another port in the container.</source>
        <translation>Docker: Bağlantı noktası yayımlanmıştır, ama program konteynerde `127.0.0.1` üzerinde veya başka bir bağlantı noktasında dinler.</translation>
    </message>
    <message>
        <source>Let it listen on `0.0.0.0`, and correct `-p`.</source>
        <translation>`0.0.0.0` üzerinde dinletin ve `-p` değerini düzeltin.</translation>
    </message>
    <message>
        <source>nginx with `return 444`, or a firewall that drops unwanted names and addresses that way.</source>
        <translation>`return 444` kullanan nginx veya istenmeyen ad ve adresleri böyle düşüren bir güvenlik duvarı.</translation>
    </message>
    <message>
        <source>Send the right `Host`; ask to be let in.</source>
        <translation>Doğru `Host` gönderin; izin isteyin.</translation>
    </message>
    <message>
        <source>curl exits with 52 when the server closes without an answer.</source>
        <translation>curl, sunucu yanıt vermeden kapattığında 52 ile biter.</translation>
    </message>
    <message>
        <source>empty response</source>
        <translation>Empty reply from server</translation>
    </message>
    <message>
        <source>Send error</source>
        <translation>Gönderme hatası</translation>
    </message>
    <message>
        <source>Large uploads: the server refuses by size or login, answers, and closes before it has read everything: `Send failure: Broken pipe`.</source>
        <translation>Büyük yüklemeler: Sunucu boyut veya giriş yüzünden reddeder, yanıt verir ve hepsini okumadan kapatır: `Send failure: Broken pipe`.</translation>
    </message>
    <message>
        <source>Look for a 413 or 401 with `-v`; raise the limit (`client_max_body_size` in nginx), or log in at once.</source>
        <translation>`-v` ile 413 veya 401 arayın; sınırı yükseltin (nginx&apos;te `client_max_body_size`) veya baştan oturum açın.</translation>
    </message>
    <message>
        <source>A connection that lay idle was dropped by a NAT or firewall and is used again.</source>
        <translation>Boşta duran bağlantıyı bir NAT veya güvenlik duvarı düşürmüş, bağlantı yeniden kullanılmıştır.</translation>
    </message>
    <message>
        <source>Try again; in long-lived programs set `CURLOPT_TCP_KEEPALIVE` and `CURLOPT_MAXAGE_CONN`.</source>
        <translation>Yeniden deneyin; uzun ömürlü programlarda `CURLOPT_TCP_KEEPALIVE` ve `CURLOPT_MAXAGE_CONN` ayarlayın.</translation>
    </message>
    <message>
        <source>git push: `RPC failed; curl 55`.</source>
        <translation>git push: `RPC failed; curl 55`.</translation>
    </message>
    <message>
        <source>Push in smaller parts or over SSH.</source>
        <translation>Daha küçük parçalarla veya SSH ile gönderin.</translation>
    </message>
    <message>
        <source>curl exits with 55 when it could not send all.</source>
        <translation>curl, tümünü gönderemediğinde 55 ile biter.</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Broken pipe</translation>
    </message>
    <message>
        <source>Receive error</source>
        <translation>Alma hatası</translation>
    </message>
    <message>
        <source>Receiving failed: the connection was reset, or closed in a way the protocol does not allow.</source>
        <translation>Alma başarısız olmuştur: Bağlantı sıfırlanmış veya protokolün izin vermediği biçimde kapatılmıştır.</translation>
    </message>
    <message>
        <source>`Recv failure: Connection reset by peer`: a firewall, an intrusion filter or the server tears the connection down.</source>
        <translation>`Recv failure: Connection reset by peer`: Bir güvenlik duvarı, saldırı filtresi veya sunucu bağlantıyı koparmıştır.</translation>
    </message>
    <message>
        <source>Compare from another network; if the request has a pattern that filters dislike, look in their logs.</source>
        <translation>Başka bir ağdan karşılaştırın; istek, filtrelerin sevmediği bir desen taşıyorsa onların günlüklerine bakın.</translation>
    </message>
    <message>
        <source>407: give `--proxy-user`; 403: the proxy allows neither this host nor this port.</source>
        <translation>407: `--proxy-user` verin; 403: Vekil sunucu bu makineye veya bağlantı noktasına izin vermiyordur.</translation>
    </message>
    <message>
        <source>`unexpected eof while reading`: with OpenSSL 3 a server that closes without `close_notify` is an error.</source>
        <translation>`unexpected eof while reading`: OpenSSL 3&apos;te `close_notify` göndermeden kapatan sunucu hata sayılır.</translation>
    </message>
    <message>
        <source>Check whether the body is complete; mend the server.</source>
        <translation>Gövdenin tamam olup olmadığını denetleyin; sunucuyu düzeltin.</translation>
    </message>
    <message>
        <source>`alert certificate required` after the request: with TLS 1.3 a missing client certificate shows only now.</source>
        <translation>İstekten sonra `alert certificate required`: TLS 1.3&apos;te eksik istemci sertifikası ancak şimdi anlaşılır.</translation>
    </message>
    <message>
        <source>curl exits with 56 when receiving fails.</source>
        <translation>curl, alma başarısız olduğunda 56 ile biter.</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>bağlantı sıfırlandı</translation>
    </message>
    <message>
        <source>Recv failure</source>
        <translation>Recv failure</translation>
    </message>
    <message>
        <source>Bad content encoding</source>
        <translation>Geçersiz içerik kodlaması</translation>
    </message>
    <message>
        <source>The body is compressed in a way curl does not know, or the compressed data are broken.</source>
        <translation>Gövde curl&apos;ün bilmediği biçimde sıkıştırılmıştır veya sıkıştırılmış veri bozuktur.</translation>
    </message>
    <message>
        <source>Let `--compressed` set the header by itself; else mend the server.</source>
        <translation>Başlığı `--compressed` kendisi koysun; yoksa sunucuyu düzeltin.</translation>
    </message>
    <message>
        <source>curl exits with 61 when it cannot decode the body.</source>
        <translation>curl, gövdeyi çözemediğinde 61 ile biter.</translation>
    </message>
    <message>
        <source>Maximum file size exceeded</source>
        <translation>En büyük dosya boyutu aşıldı</translation>
    </message>
    <message>
        <source>The file is larger than `--max-filesize` allows.</source>
        <translation>Dosya `--max-filesize` sınırından büyüktür.</translation>
    </message>
    <message>
        <source>A download limit in a script or in a program with libcurl, such as a link preview.</source>
        <translation>Bir betikte veya bağlantı önizlemesi gibi libcurl kullanan bir programda indirme sınırı.</translation>
    </message>
    <message>
        <source>Raise the limit if the file is wanted.</source>
        <translation>Dosya gerekiyorsa sınırı yükseltin.</translation>
    </message>
    <message>
        <source>curl exits with 63 above `--max-filesize`.</source>
        <translation>curl, `--max-filesize` aşıldığında 63 ile biter.</translation>
    </message>
    <message>
        <source>Data could not be sent again</source>
        <translation>Veri yeniden gönderilemedi</translation>
    </message>
    <message>
        <source>A redirect or a login round wanted the body a second time, and curl could not go back to its beginning.</source>
        <translation>Bir yönlendirme veya kimlik doğrulama turu gövdeyi ikinci kez istemiş, curl başa dönememiştir.</translation>
    </message>
    <message>
        <source>An upload from a pipe with `--anyauth`, Digest or NTLM, or through a redirect.</source>
        <translation>`--anyauth`, Digest veya NTLM ile ya da yönlendirme üzerinden boru hattından yükleme.</translation>
    </message>
    <message>
        <source>Upload from a file, and name the final address and the method of login.</source>
        <translation>Dosyadan yükleyin; son adresi ve kimlik doğrulama yöntemini belirtin.</translation>
    </message>
    <message>
        <source>curl exits with 65 when it cannot rewind what it sends.</source>
        <translation>curl, gönderdiğini başa saramadığında 65 ile biter.</translation>
    </message>
    <message>
        <source>Login denied</source>
        <translation>Giriş reddedildi</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>A server of FTP, mail or SSH did not accept user and password. For HTTP this is the status 401, not 67.</source>
        <translation>Bir FTP, posta veya SSH sunucusu kullanıcıyı ve parolayı kabul etmemiştir. HTTP&apos;de bunun karşılığı 67 değil, 401&apos;dir.</translation>
    </message>
    <message>
        <source>FTP `Access denied: 530`: wrong name or password, or no anonymous login.</source>
        <translation>FTP&apos;de `Access denied: 530`: Ad veya parola yanlıştır ya da anonim giriş yoktur.</translation>
    </message>
    <message>
        <source>Give them with `-u`, and let the shell not touch special characters: single quotes.</source>
        <translation>`-u` ile verin; kabuk özel karakterlere dokunmasın diye tek tırnak kullanın.</translation>
    </message>
    <message>
        <source>SMTP or IMAP `Login denied`: the provider wants an app password or OAuth instead of the password.</source>
        <translation>SMTP veya IMAP&apos;te `Login denied`: Sağlayıcı parola yerine uygulama parolası veya OAuth ister.</translation>
    </message>
    <message>
        <source>Make an app password, or use `--oauth2-bearer`.</source>
        <translation>Uygulama parolası oluşturun veya `--oauth2-bearer` kullanın.</translation>
    </message>
    <message>
        <source>The password in the URL holds `@`, `#` or `%` and is cut off there.</source>
        <translation>URL içindeki parola `@`, `#` veya `%` içerir ve orada kesilir.</translation>
    </message>
    <message>
        <source>Encode them (`%40`, `%23`, `%25`) or use `-u`.</source>
        <translation>Kodlayın (`%40`, `%23`, `%25`) veya `-u` kullanın.</translation>
    </message>
    <message>
        <source>curl exits with 67 when a login is refused.</source>
        <translation>curl, giriş reddedildiğinde 67 ile biter.</translation>
    </message>
    <message>
        <source>TFTP: file not found</source>
        <translation>TFTP: dosya bulunamadı</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>The TFTP server has no such file.</source>
        <translation>TFTP sunucusunda böyle bir dosya yoktur.</translation>
    </message>
    <message>
        <source>The path counts from the root directory of the server, and capitals matter.</source>
        <translation>Yol, sunucunun kök dizininden sayılır ve harf büyüklüğü önemlidir.</translation>
    </message>
    <message>
        <source>Look for the file below that directory, often `/srv/tftp`.</source>
        <translation>Dosyayı o dizinin, çoğu kez `/srv/tftp` dizininin altında arayın.</translation>
    </message>
    <message>
        <source>curl exits with 68 when a TFTP file does not exist.</source>
        <translation>curl, TFTP dosyası yoksa 68 ile biter.</translation>
    </message>
    <message>
        <source>TFTP: no permission</source>
        <translation>TFTP: izin yok</translation>
    </message>
    <message>
        <source>The server found the file and may not or will not give it.</source>
        <translation>Sunucu dosyayı bulmuştur, veremez veya vermek istemez.</translation>
    </message>
    <message>
        <source>`tftpd` serves only files that everybody may read, and takes uploads only into files that exist.</source>
        <translation>`tftpd` yalnızca herkesin okuyabildiği dosyaları sunar, yüklemeyi yalnızca var olan dosyalara kabul eder.</translation>
    </message>
    <message>
        <source>Set the rights, or allow creation with `-c`.</source>
        <translation>Hakları verin veya oluşturmaya `-c` ile izin verin.</translation>
    </message>
    <message>
        <source>curl exits with 69 when TFTP denies the access.</source>
        <translation>curl, TFTP erişimi reddettiğinde 69 ile biter.</translation>
    </message>
    <message>
        <source>Remote disk full</source>
        <translation>Uzak disk dolu</translation>
    </message>
    <message>
        <source>The server has no room for the upload.</source>
        <translation>Sunucuda yükleme için yer yoktur.</translation>
    </message>
    <message>
        <source>Free space on the server.</source>
        <translation>Sunucuda yer açın.</translation>
    </message>
    <message>
        <source>curl exits with 70 when the server is out of space.</source>
        <translation>curl, sunucuda yer kalmadığında 70 ile biter.</translation>
    </message>
    <message>
        <source>Remote file exists</source>
        <translation>Uzak dosya zaten var</translation>
    </message>
    <message>
        <source>The server does not overwrite the file that is there.</source>
        <translation>Sunucu var olan dosyanın üzerine yazmaz.</translation>
    </message>
    <message>
        <source>A second upload under the same name.</source>
        <translation>Aynı adla ikinci yükleme.</translation>
    </message>
    <message>
        <source>Delete it first, or choose another name.</source>
        <translation>Önce silin veya başka bir ad seçin.</translation>
    </message>
    <message>
        <source>curl exits with 73 when the target file exists already.</source>
        <translation>curl, hedef dosya zaten varsa 73 ile biter.</translation>
    </message>
    <message>
        <source>Remote file not found</source>
        <translation>Uzak dosya bulunamadı</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Dosyayı açma</translation>
    </message>
    <message>
        <source>The file that the URL names is not on the server. For HTTP curl gives 22 or 0 instead.</source>
        <translation>URL&apos;deki dosya sunucuda yoktur. HTTP&apos;de curl bunun yerine 22 veya 0 verir.</translation>
    </message>
    <message>
        <source>FTP `RETR response: 550`: the path or the case of a letter is wrong, or the file was moved away between listing and download.</source>
        <translation>FTP&apos;de `RETR response: 550`: Yol veya harf büyüklüğü yanlıştır ya da dosya listeleme ile indirme arasında taşınmıştır.</translation>
    </message>
    <message>
        <source>`curl -l ftp://user@host/dir/`</source>
        <translation>`curl -l ftp://user@host/dir/`</translation>
    </message>
    <message>
        <source>List the directory and copy the name.</source>
        <translation>Dizini listeleyip adı kopyalayın.</translation>
    </message>
    <message>
        <source>SFTP: the path counts from the root, not from the home directory.</source>
        <translation>SFTP: Yol ev dizininden değil, kökten sayılır.</translation>
    </message>
    <message>
        <source>Write `sftp://host/~/file` for the home directory.</source>
        <translation>Ev dizini için `sftp://host/~/file` yazın.</translation>
    </message>
    <message>
        <source>curl exits with 78 when the named file does not exist.</source>
        <translation>curl, adı geçen dosya yoksa 78 ile biter.</translation>
    </message>
    <message>
        <source>FTP: PRET not understood</source>
        <translation>FTP: PRET anlaşılmadı</translation>
    </message>
    <message>
        <source>`--ftp-pret` sends a command that only a few servers know, such as drftpd.</source>
        <translation>`--ftp-pret`, drftpd gibi yalnızca birkaç sunucunun bildiği bir komut gönderir.</translation>
    </message>
    <message>
        <source>The option was copied to a server that does not need it.</source>
        <translation>Seçenek, gerek duymayan bir sunucuya kopyalanmıştır.</translation>
    </message>
    <message>
        <source>curl exits with 84 when the server refuses PRET.</source>
        <translation>curl, sunucu PRET komutunu reddettiğinde 84 ile biter.</translation>
    </message>
    <message>
        <source>FTP: listing not understood</source>
        <translation>FTP: liste anlaşılmadı</translation>
    </message>
    <message>
        <source>A transfer by pattern needs the list of files, and curl could not read it.</source>
        <translation>Desenle aktarım dosya listesini gerektirir; curl listeyi okuyamamıştır.</translation>
    </message>
    <message>
        <source>The server lists neither in the form of Unix nor of DOS.</source>
        <translation>Sunucu ne Unix ne DOS biçiminde listeler.</translation>
    </message>
    <message>
        <source>Name the files one by one.</source>
        <translation>Dosyaları tek tek adlandırın.</translation>
    </message>
    <message>
        <source>libcurl returns 87 when it cannot parse an FTP listing.</source>
        <translation>libcurl, FTP listesini ayrıştıramadığında 87 döndürür.</translation>
    </message>
    <message>
        <source>HTTP/2 stream error</source>
        <translation>HTTP/2 akış hatası</translation>
    </message>
    <message>
        <source>One stream of an HTTP/2 connection was ended by an error. The name in the message is the error code of HTTP/2.</source>
        <translation>Bir HTTP/2 bağlantısının tek bir akışı hatayla bitmiştir. İletideki ad, HTTP/2 hata kodudur.</translation>
    </message>
    <message>
        <source>`was not closed cleanly: INTERNAL_ERROR (err 2)`: the server or CDN lost its own backend in the middle of the answer.</source>
        <translation>`was not closed cleanly: INTERNAL_ERROR (err 2)`: Sunucu veya CDN, yanıtın ortasında kendi arka ucunu yitirmiştir.</translation>
    </message>
    <message>
        <source>Read the log of the proxy that speaks HTTP/2, as for a truncated response.</source>
        <translation>HTTP/2 konuşan vekil sunucunun günlüğünü, yarım kalan yanıtta olduğu gibi okuyun.</translation>
    </message>
    <message>
        <source>`PROTOCOL_ERROR (err 1)` on every request: the response carries a header that HTTP/2 forbids (`Connection`, `Transfer-Encoding`, a space in a name).</source>
        <translation>Her istekte `PROTOCOL_ERROR (err 1)`: Yanıtta HTTP/2&apos;nin yasakladığı bir başlık vardır (`Connection`, `Transfer-Encoding`, adda boşluk).</translation>
    </message>
    <message>
        <source>`curl -v --http1.1 URL`</source>
        <translation>`curl -v --http1.1 URL`</translation>
    </message>
    <message>
        <source>Confirm with `--http1.1`, and remove that header on the server.</source>
        <translation>`--http1.1` ile doğrulayın ve o başlığı sunucuda kaldırın.</translation>
    </message>
    <message>
        <source>git: `RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)` on slow lines or large packs.</source>
        <translation>git: yavaş hatlarda veya büyük paketlerde `RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)`.</translation>
    </message>
    <message>
        <source>Fetch less at once (`--depth 1`), or set `git config http.version HTTP/1.1`.</source>
        <translation>Bir kerede daha az çekin (`--depth 1`) veya `git config http.version HTTP/1.1` ayarlayın.</translation>
    </message>
    <message>
        <source>`ENHANCE_YOUR_CALM (err 11)`: the server finds the client too busy.</source>
        <translation>`ENHANCE_YOUR_CALM (err 11)`: Sunucu istemciyi fazla yoğun bulmuştur.</translation>
    </message>
    <message>
        <source>Send fewer requests at a time.</source>
        <translation>Bir anda daha az istek gönderin.</translation>
    </message>
    <message>
        <source>curl exits with 92 when an HTTP/2 stream ended with an error.</source>
        <translation>curl, bir HTTP/2 akışı hatayla bittiğinde 92 ile biter.</translation>
    </message>
    <message>
        <source>HTTP/2 stream was not closed cleanly</source>
        <translation>HTTP/2 stream was not closed cleanly</translation>
    </message>
    <message>
        <source>curl 92</source>
        <translation>curl 92</translation>
    </message>
    <message>
        <source>Authentication function failed</source>
        <translation>Kimlik doğrulama işlevi başarısız</translation>
    </message>
    <message>
        <source>A step of Kerberos, NTLM or SASL failed inside the client.</source>
        <translation>Kerberos, NTLM veya SASL adımlarından biri istemcinin içinde başarısız olmuştur.</translation>
    </message>
    <message>
        <source>`klist`</source>
        <translation>`klist`</translation>
    </message>
    <message>
        <source>curl exits with 94 when an authentication function fails.</source>
        <translation>curl, kimlik doğrulama işlevi başarısız olduğunda 94 ile biter.</translation>
    </message>
    <message>
        <source>HTTP/3 error</source>
        <translation>HTTP/3 hatası</translation>
    </message>
    <message>
        <source>The HTTP/3 layer met an error.</source>
        <translation>HTTP/3 katmanında hata oluşmuştur.</translation>
    </message>
    <message>
        <source>Only with `--http3`; the same address works without it.</source>
        <translation>Yalnızca `--http3` ile; aynı adres onsuz çalışır.</translation>
    </message>
    <message>
        <source>Use `--http2`, and update curl with its QUIC library.</source>
        <translation>`--http2` kullanın; curl&apos;ü QUIC kitaplığıyla güncelleyin.</translation>
    </message>
    <message>
        <source>curl exits with 95 for a problem in HTTP/3.</source>
        <translation>curl, HTTP/3 sorununda 95 ile biter.</translation>
    </message>
    <message>
        <source>One has no address, the other no connection.</source>
        <translation>Birinde adres yoktur, ötekinde bağlantı.</translation>
    </message>
    <message>
        <source>Who said no</source>
        <translation>Hayır diyen</translation>
    </message>
    <message>
        <source>DNS or the hosts file</source>
        <translation>DNS veya hosts dosyası</translation>
    </message>
    <message>
        <source>The target, or the network on the way</source>
        <translation>Hedef veya yoldaki ağ</translation>
    </message>
    <message>
        <source>In the output of `-v`</source>
        <translation>`-v` çıktısında</translation>
    </message>
    <message>
        <source>`Could not resolve host`</source>
        <translation>`Could not resolve host`</translation>
    </message>
    <message>
        <source>`Trying 203.0.113.10:443...`</source>
        <translation>`Trying 203.0.113.10:443...`</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>İlk deneme</translation>
    </message>
    <message>
        <source>`getent ahosts example.com`</source>
        <translation>`getent ahosts example.com`</translation>
    </message>
    <message>
        <source>`nc -vz example.com 443`</source>
        <translation>`nc -vz example.com 443`</translation>
    </message>
    <message>
        <source>With 7, check that the address in `Trying` is the one you expect: a stale record also ends here.</source>
        <translation>7&apos;de, `Trying` satırındaki adresin beklediğiniz adres olduğunu denetleyin: Eskimiş bir kayıt da burada biter.</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>At once as a rule</source>
        <translation>Genellikle hemen</translation>
    </message>
    <message>
        <source>As long as the limit</source>
        <translation>Sınır kadar</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Port closed, firewall rejects, no route</source>
        <translation>Kapalı bağlantı noktası, reddeden güvenlik duvarı, yol yok</translation>
    </message>
    <message>
        <source>Packets dropped, host off, or a slow answer</source>
        <translation>Düşürülen paketler, kapalı makine veya geç yanıt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Connecting only</source>
        <translation>Yalnızca bağlanma</translation>
    </message>
    <message>
        <source>Any: read the words</source>
        <translation>Her aşama: iletiyi okuyun</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>Is the service running?</source>
        <translation>Hizmet çalışıyor mu?</translation>
    </message>
    <message>
        <source>Firewalls and routes; the server if bytes have come</source>
        <translation>Güvenlik duvarları ve yollar; bayt geldiyse sunucu</translation>
    </message>
    <message>
        <source>In scripts set `--connect-timeout` as well as `-m`, so that a dead host does not take the time of a slow answer.</source>
        <translation>Betiklerde `-m` yanında `--connect-timeout` da ayarlayın; ölü bir makine, yavaş yanıt kadar vakit almasın.</translation>
    </message>
    <message>
        <source>Both are errors of TLS. With 35 no common language was found; with 60 it was, but the identity was not believed.</source>
        <translation>İkisi de TLS hatasıdır. 35&apos;te ortak dil bulunamamış, 60&apos;ta bulunmuş ama kimliğe inanılmamıştır.</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Başarısız olan</translation>
    </message>
    <message>
        <source>Version, cipher, or the connection itself</source>
        <translation>Sürüm, şifre takımı veya bağlantının kendisi</translation>
    </message>
    <message>
        <source>Chain, name, date or trust</source>
        <translation>Zincir, ad, tarih veya güven</translation>
    </message>
    <message>
        <source>Does `-k` change it</source>
        <translation>`-k` değiştirir mi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes, and that hides the cause</source>
        <translation>Evet, ama nedeni gizler</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>Tipik sözler</translation>
    </message>
    <message>
        <source>`wrong version number`, `SSL_ERROR_SYSCALL`</source>
        <translation>`wrong version number`, `SSL_ERROR_SYSCALL`</translation>
    </message>
    <message>
        <source>`unable to get local issuer certificate`</source>
        <translation>`unable to get local issuer certificate`</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Düzelten</translation>
    </message>
    <message>
        <source>Who runs the port or the firewall</source>
        <translation>Bağlantı noktasını veya güvenlik duvarını yöneten</translation>
    </message>
    <message>
        <source>Who installs certificates, on either side</source>
        <translation>İki taraftan birinde sertifikayı kuran</translation>
    </message>
    <message>
        <source>On Windows with Schannel an uncheckable revocation shows as 35, though it belongs to trust.</source>
        <translation>Schannel&apos;lı Windows&apos;ta denetlenemeyen iptal durumu, güvenle ilgili olduğu hâlde 35 olarak görünür.</translation>
    </message>
    <message>
        <source>The request went out and no usable answer came. 52 is a clean close before the first byte, 56 a broken one at any time.</source>
        <translation>İstek gitmiş, işe yarar yanıt gelmemiştir. 52 ilk bayttan önce düzgün kapanma, 56 herhangi bir anda kopmadır.</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Ağda</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>RST, or TLS ended without `close_notify`</source>
        <translation>RST veya `close_notify` olmadan biten TLS</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Alınan bayt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>None or some</source>
        <translation>Yok veya bir miktar</translation>
    </message>
    <message>
        <source>Typical cause</source>
        <translation>Tipik neden</translation>
    </message>
    <message>
        <source>Wrong protocol on the port, crash of a worker</source>
        <translation>Bağlantı noktasında yanlış protokol, çöken işçi</translation>
    </message>
    <message>
        <source>For both, ask the server directly, past proxies, before anything else.</source>
        <translation>İkisinde de önce vekil sunucuları atlayıp sunucuya doğrudan sorun.</translation>
    </message>
    <message>
        <source>curl could not begin. On the command line that is mostly the command itself.</source>
        <translation>curl işe başlayamamıştır. Komut satırında bunun nedeni çoğunlukla komutun kendisidir.</translation>
    </message>
    <message>
        <source>SFTP or SCP, `Failure establishing ssh session`, often with `Unable to exchange encryption keys`: an old libssh2 and a new server share no key exchange or host key type.</source>
        <translation>SFTP veya SCP&apos;de, çoğu kez `Unable to exchange encryption keys` ile birlikte `Failure establishing ssh session`: Eski bir libssh2 ile yeni bir sunucunun ortak anahtar değişimi veya makine anahtarı türü yoktur.</translation>
    </message>
    <message>
        <source>`sftp -v user@host`</source>
        <translation>`sftp -v user@host`</translation>
    </message>
    <message>
        <source>Update curl with libssh2, or offer the older algorithm on the server for as long as needed.</source>
        <translation>curl&apos;ü libssh2 ile birlikte güncelleyin veya gerektiği sürece sunucuda eski algoritmayı açın.</translation>
    </message>
    <message>
        <source>`Couldn&apos;t open file`: the file does not exist, or the user may not read it. With two slashes instead of three, as in `file://etc/hosts`, curl says 3.</source>
        <translation>`Couldn&apos;t open file`: Dosya yoktur veya kullanıcı onu okuyamıyordur. `file://etc/hosts` gibi üç yerine iki eğik çizgide curl 3 der.</translation>
    </message>
    <message>
        <source>Write the full path, as in `file:///etc/hosts`, and check the rights.</source>
        <translation>Tam yolu `file:///etc/hosts` biçiminde yazın ve hakları denetleyin.</translation>
    </message>
    <message>
        <source>Leave `-P` out: passive mode is the default.</source>
        <translation>`-P` kullanmayın: Edilgen kip varsayılandır.</translation>
    </message>
    <message>
        <source>Bring the older side to TLS 1.2. As a stopgap: `--tlsv1.0 --tls-max 1.0 --ciphers DEFAULT@SECLEVEL=0`.</source>
        <translation>Eski tarafı TLS 1.2&apos;ye yükseltin. Geçici çare: `--tlsv1.0 --tls-max 1.0 --ciphers DEFAULT@SECLEVEL=0`.</translation>
    </message>
    <message>
        <source>Use the names of the library in `curl --version`; those of TLS 1.3 belong in `--tls13-ciphers`.</source>
        <translation>`curl --version` çıktısındaki kitaplığın adlarını kullanın; TLS 1.3 takımları `--tls13-ciphers` içine yazılır.</translation>
    </message>
    <message>
        <source>`Error in the SSH layer` in the middle of a login or transfer: the server closed the connection.</source>
        <translation>Oturum açarken veya aktarımın ortasında `Error in the SSH layer`: Sunucu bağlantıyı kapatmıştır.</translation>
    </message>
    <message>
        <source>Look in the log of `sshd` for that second: a restart, a limit on sessions, a login that took too long. Then try again.</source>
        <translation>O saniye için `sshd` günlüğüne bakın: yeniden başlatma, oturum sınırı, uzun süren bir giriş. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>SFTP: the URL names a directory without a slash at the end, or `Could not open remote file for reading: Operation failed`.</source>
        <translation>SFTP: URL, sonunda eğik çizgi olmayan bir dizini gösterir veya `Could not open remote file for reading: Operation failed` yazar.</translation>
    </message>
    <message>
        <source>End a directory with `/`, and try the same path with `sftp`.</source>
        <translation>Dizinin sonuna `/` koyun ve aynı yolu `sftp` ile deneyin.</translation>
    </message>
    <message>
        <source>HTTP: `Invalid Content-Length: value`, or another header that cannot be read.</source>
        <translation>HTTP: `Invalid Content-Length: value` veya okunamayan başka bir başlık.</translation>
    </message>
    <message>
        <source>Mend the header in the application or proxy that writes it.</source>
        <translation>Başlığı, onu yazan uygulamada veya vekil sunucuda düzeltin.</translation>
    </message>
    <message>
        <source>FTP or mail: `Got a 530 ftp-server response when 220 was expected` or `Got unexpected smtp-server response: 554`: the server refuses already in its greeting. A greeting of 421 counts as a timeout in FTP, code 28.</source>
        <translation>FTP veya posta: `Got a 530 ftp-server response when 220 was expected` veya `Got unexpected smtp-server response: 554`: Sunucu daha karşılama satırında reddeder. FTP&apos;de 421 ile karşılama zaman aşımı sayılır, kod 28 olur.</translation>
    </message>
    <message>
        <source>Read the words beside the code with `-v`: the address is blocked, the server is full, or its configuration is broken.</source>
        <translation>Kodun yanındaki sözleri `-v` ile okuyun: Adres engellidir, sunucu doludur veya yapılandırması bozuktur.</translation>
    </message>
    <message>
        <source>Leave the type out.</source>
        <translation>Türü kaldırın.</translation>
    </message>
    <message>
        <source>`transfer closed with … bytes remaining to read`, in newer versions `end of response with … bytes missing`: the server process, or a proxy with its timeout or size limit, cut the download.</source>
        <translation>`transfer closed with … bytes remaining to read`, yeni sürümlerde `end of response with … bytes missing`: Sunucu süreci veya zaman aşımı ya da boyut sınırı olan bir vekil sunucu indirmeyi kesmiştir.</translation>
    </message>
    <message>
        <source>The server refused the upload: STOR over FTP, APPEND over IMAP. A refused mail over SMTP is 55.</source>
        <translation>Sunucu yüklemeyi reddetmiştir: FTP&apos;de STOR, IMAP&apos;te APPEND. SMTP&apos;de reddedilen ileti 55 verir.</translation>
    </message>
    <message>
        <source>Sending failed in the middle: mostly the other side had closed already. Over SMTP it is also the code for mail that the server refuses.</source>
        <translation>Gönderme ortada başarısız olmuştur: Çoğu kez karşı taraf çoktan kapatmıştır. SMTP&apos;de sunucunun reddettiği iletinin kodu da budur.</translation>
    </message>
    <message>
        <source>SMTP: `MAIL failed: 550`, `RCPT failed: 550` or `DATA failed: 554`: the server did not accept the sender, the recipient or the message.</source>
        <translation>SMTP: `MAIL failed: 550`, `RCPT failed: 550` veya `DATA failed: 554`: Sunucu göndereni, alıcıyı veya iletiyi kabul etmemiştir.</translation>
    </message>
    <message>
        <source>`curl -v` with the same options</source>
        <translation>Aynı seçeneklerle `curl -v`</translation>
    </message>
    <message>
        <source>Read the words that stand beside the reply code, and look that code up.</source>
        <translation>Yanıt kodunun yanındaki sözleri okuyun ve o koda bakın.</translation>
    </message>
    <message>
        <source>`Error while processing content unencoding`: the server names `gzip` in `Content-Encoding` and sends something else, or a script asks for `br` in a header of its own beside `--compressed`, and this curl has no brotli.</source>
        <translation>`Error while processing content unencoding`: Sunucu `Content-Encoding` içinde `gzip` der, başka bir şey gönderir veya bir betik `--compressed` yanında kendi başlığıyla `br` ister, bu curl&apos;de ise brotli yoktur.</translation>
    </message>
    <message>
        <source>The disk or the quota of the account is full; with FTP the reply is 552.</source>
        <translation>Disk veya hesabın kotası doludur; FTP yanıtı 552 olur.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Kaldırın.</translation>
    </message>
    <message>
        <source>Windows builds with SSPI: `--digest` or `--ntlm`, and Windows cannot answer the challenge of the server, for example for its `qop`.</source>
        <translation>SSPI kullanan Windows derlemeleri: `--digest` veya `--ntlm` istenir, Windows ise sunucunun sorusuna (challenge), örneğin `qop` değeri yüzünden, yanıt üretemez.</translation>
    </message>
    <message>
        <source>Compare with a curl without SSPI, such as the one in WSL; update the device, or use another method of login.</source>
        <translation>SSPI kullanmayan bir curl ile, örneğin WSL&apos;dekiyle karşılaştırın; aygıtı güncelleyin veya başka bir oturum açma yöntemi kullanın.</translation>
    </message>
    <message>
        <source>Mail with `AUTH GSSAPI` and no Kerberos ticket. Over HTTP, `--negotiate` without a ticket ends in status 401 instead.</source>
        <translation>Kerberos bileti olmadan `AUTH GSSAPI` ile posta. HTTP&apos;de biletsiz `--negotiate` bunun yerine 401 ile biter.</translation>
    </message>
    <message>
        <source>Get a ticket with `kinit`, and check the service name.</source>
        <translation>`kinit` ile bilet alın ve hizmet adını denetleyin.</translation>
    </message>
    <message>
        <source>Where both happen while connecting: with 7 somebody said no, with 28 nobody said anything.</source>
        <translation>Fark, bağlanırken ortaya çıktıklarında görülür: 7&apos;de biri hayır demiş, 28&apos;de kimse bir şey dememiştir.</translation>
    </message>
    <message>
        <source>The answer broke off. With 18 curl knows that bytes are missing, because the server had announced more; with 56 the receiving itself failed, by a reset for instance.</source>
        <translation>Yanıt yarıda kalmıştır. 18&apos;de sunucu daha fazlasını bildirdiği için curl eksik olduğunu bilir; 56&apos;da almanın kendisi, örneğin sıfırlanan bağlantıyla başarısız olmuştur.</translation>
    </message>
    <message>
        <source>How the connection ended</source>
        <translation>Bağlantı nasıl bitti</translation>
    </message>
    <message>
        <source>In good order, too early</source>
        <translation>Düzgün ama erken</translation>
    </message>
    <message>
        <source>By a reset, or against the protocol</source>
        <translation>Sıfırlanarak ya da protokole aykırı</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>`transfer closed with … bytes remaining to read`</source>
        <translation>`transfer closed with … bytes remaining to read`</translation>
    </message>
    <message>
        <source>`Recv failure: Connection reset by peer`</source>
        <translation>`Recv failure: Connection reset by peer`</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Olası neden</translation>
    </message>
    <message>
        <source>The server&apos;s process or its proxy stopped</source>
        <translation>Sunucunun süreci ya da vekil sunucusu durdu</translation>
    </message>
    <message>
        <source>A firewall, filter, or a TLS end without `close_notify`</source>
        <translation>Güvenlik duvarı, filtre ya da `close_notify` olmadan biten TLS</translation>
    </message>
    <message>
        <source>Before any answer at all</source>
        <translation>Hiç yanıt gelmeden</translation>
    </message>
    <message>
        <source>Does not occur</source>
        <translation>Olmaz</translation>
    </message>
    <message>
        <source>What is on disk</source>
        <translation>Diskte kalan</translation>
    </message>
    <message>
        <source>A beginning: go on with `-C -`</source>
        <translation>Bir başlangıç: `-C -` ile sürdürün</translation>
    </message>
    <message>
        <source>Perhaps nothing; compare the size first</source>
        <translation>Belki hiçbir şey; önce boyutu karşılaştırın</translation>
    </message>
    <message>
        <source>Always the same byte count speaks for a wrong `Content-Length` (18); always the same second for a timeout on the way.</source>
        <translation>Hep aynı bayt sayısı yanlış bir `Content-Length` (18), hep aynı saniye yoldaki bir zaman aşımı demektir.</translation>
    </message>
    <message>
        <source>`-T` or `-F file=@…` names a file that is not in the present directory, or in a place the user may not read. With `-d @…` curl before 8.3 only warns and sends an empty body.</source>
        <translation>`-T` veya `-F file=@…`, bulunulan dizinde olmayan ya da kullanıcının okuyamadığı bir dosyayı gösterir. `-d @…` ile curl 8.3&apos;ten önce yalnızca uyarır ve boş gövde gönderir.</translation>
    </message>
    <message>
        <source>The name resolved, and no address of it took the TCP connection: refused, unreachable, or no route. Since 8.20.0 it also stands for a proxy that answers CONNECT with a refusal.</source>
        <translation>Ad çözümlenmiş, ama adreslerinden hiçbiri TCP bağlantısını kabul etmemiştir: Reddedilmiş, ulaşılamamış veya yol bulunamamıştır. 8.20.0&apos;dan beri, CONNECT isteğini geri çeviren vekil sunucuyu da bildirir.</translation>
    </message>
    <message>
        <source>`CONNECT tunnel failed, response 407` (or 403), since curl 8.20.0: the proxy answered and refuses the tunnel. Before, this ended with 56.</source>
        <translation>curl 8.20.0&apos;dan beri `CONNECT tunnel failed, response 407` (veya 403): Vekil sunucu yanıt verir, ama tüneli reddeder. Daha önce bu, 56 ile biterdi.</translation>
    </message>
    <message>
        <source>407: give `--proxy-user`; 403: ask whoever runs the proxy to allow the host and port.</source>
        <translation>407: `--proxy-user` verin; 403: Vekil sunucuyu işletenden bu makineye ve bağlantı noktasına izin isteyin.</translation>
    </message>
    <message>
        <source>`Operation too slow. Less than … bytes/sec transferred the last … seconds`: the transfer stayed below `--speed-limit` for the whole `--speed-time`.</source>
        <translation>`Operation too slow. Less than … bytes/sec transferred the last … seconds`: Aktarım, `--speed-time` boyunca `--speed-limit` değerinin altında kalmıştır.</translation>
    </message>
    <message>
        <source>Compare with another network; where slow is normal, lower the limit or lengthen the time.</source>
        <translation>Başka bir ağla karşılaştırın; yavaşlık olağansa sınırı düşürün veya süreyi uzatın.</translation>
    </message>
    <message>
        <source>`SSL connection timeout` (before curl 8.13), or a stop after Client Hello, over VPN or PPPoE: large packets do not pass.</source>
        <translation>VPN veya PPPoE üzerinden `SSL connection timeout` (curl 8.13&apos;ten önce) ya da Client Hello sonrası duraklama: Büyük paketler geçmiyordur.</translation>
    </message>
    <message>
        <source>`CONNECT tunnel failed, response 407` (or 403), up to curl 8.19: the proxy refuses the tunnel. Since 8.20.0 this ends with 7. Before 7.87 the words were `Received HTTP code 407 from proxy after CONNECT`.</source>
        <translation>curl 8.19&apos;a kadar `CONNECT tunnel failed, response 407` (veya 403): Vekil sunucu tüneli reddeder. 8.20.0&apos;dan beri bu, 7 ile biter. 7.87&apos;den önce ileti `Received HTTP code 407 from proxy after CONNECT` idi.</translation>
    </message>
    <message>
        <source>Occurs: a proxy that refuses CONNECT (before 8.20), a missing client certificate in TLS 1.3</source>
        <translation>Olur: CONNECT&apos;i reddeden vekil sunucu (8.20&apos;den önce), TLS 1.3&apos;te eksik istemci sertifikası</translation>
    </message>
    <message>
        <source>Firewall, proxy refusing CONNECT (before curl 8.20), server reset</source>
        <translation>Güvenlik duvarı, CONNECT&apos;i reddeden vekil sunucu (curl 8.20&apos;den önce), sunucunun sıfırlaması</translation>
    </message>
    <message>
        <source>User name malformed (before 7.17.0)</source>
        <translation>Kullanıcı adı bozuk (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>Old versions of curl</source>
        <translation>Eski curl sürümleri</translation>
    </message>
    <message>
        <source>Versions before 7.17.0 had it as `CURLE_MALFORMAT_USER` for a user name in the wrong form. A URL whose user part cannot be read ends with 3 now.</source>
        <translation>7.17.0&apos;dan önceki sürümlerde `CURLE_MALFORMAT_USER` idi ve biçimi yanlış kullanıcı adını gösterirdi. Kullanıcı bölümü okunamayan bir URL artık 3 ile biter.</translation>
    </message>
    <message>
        <source>A script or job ends with this number although `curl --version` shows a version that no longer has it: the number comes from the script itself or from another command in it.</source>
        <translation>`curl --version` bu sayıyı artık kullanmayan bir sürüm gösterdiği hâlde bir betik veya iş bu sayıyla biter: Sayı betiğin kendisinden veya içindeki başka bir komuttan gelir.</translation>
    </message>
    <message>
        <source>`bash -x script.sh`: the last command before the end</source>
        <translation>`bash -x script.sh`: bitmeden önceki son komut</translation>
    </message>
    <message>
        <source>Look into that command instead.</source>
        <translation>curl yerine o komuta bakın.</translation>
    </message>
    <message>
        <source>The number 24 has been free since curl 7.17.0.</source>
        <translation>24 numarası curl 7.17.0&apos;dan beri boştur.</translation>
    </message>
    <message>
        <source>CURLE_MALFORMAT_USER</source>
        <translation>CURLE_MALFORMAT_USER</translation>
    </message>
    <message>
        <source>HTTP POST could not be built (before 7.56.0)</source>
        <translation>HTTP POST oluşturulamadı (7.56.0 öncesi)</translation>
    </message>
    <message>
        <source>An internal error while curl built a form of several parts. The rewriting of that code in 7.56.0 left no use for it.</source>
        <translation>curl çok parçalı bir form oluştururken çıkan iç hata. O kod 7.56.0 ile yeniden yazılınca kullanılmaz oldu.</translation>
    </message>
    <message>
        <source>curl before 7.56.0 and `-F`: a part of the form could not be put together.</source>
        <translation>7.56.0 öncesi bir curl ve `-F`: Formun bir parçası oluşturulamamıştır.</translation>
    </message>
    <message>
        <source>Update curl. A file of `-F` that cannot be read gives 26 today.</source>
        <translation>curl&apos;ü güncelleyin. `-F` ile verilen, ama okunamayan bir dosya bugün 26 verir.</translation>
    </message>
    <message>
        <source>Only curl before 7.56.0 exits with 34.</source>
        <translation>Yalnızca 7.56.0 öncesi curl 34 ile biter.</translation>
    </message>
    <message>
        <source>Library not found (before 7.17.0)</source>
        <translation>Kitaplık bulunamadı (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>Early versions loaded the LDAP library while running, and `CURLE_LIBRARY_NOT_FOUND` meant that it was not on the machine. A curl without LDAP now refuses `ldap://` with 1.</source>
        <translation>İlk sürümler LDAP kitaplığını çalışırken yüklerdi; `CURLE_LIBRARY_NOT_FOUND` kitaplığın makinede olmadığını gösterirdi. LDAP içermeyen bir curl `ldap://` adresini artık 1 ile reddeder.</translation>
    </message>
    <message>
        <source>curl has not used 40 since 7.17.0.</source>
        <translation>curl 40&apos;ı 7.17.0&apos;dan beri kullanmaz.</translation>
    </message>
    <message>
        <source>CURLE_LIBRARY_NOT_FOUND</source>
        <translation>CURLE_LIBRARY_NOT_FOUND</translation>
    </message>
    <message>
        <source>Function not found (before 7.53.0)</source>
        <translation>İşlev bulunamadı (7.53.0 öncesi)</translation>
    </message>
    <message>
        <source>The LDAP library was there, but a function that curl needs was not in it. Gone since 7.53.0; the manual still lists the number.</source>
        <translation>LDAP kitaplığı vardı, ama curl&apos;ün gereksindiği bir işlev içinde yoktu. 7.53.0&apos;dan beri yoktur; kılavuz numarayı hâlâ listeler.</translation>
    </message>
    <message>
        <source>An appliance or an old system with its own, early curl asks an LDAP directory.</source>
        <translation>Kendi eski curl sürümüyle gelen bir cihaz veya eski sistem bir LDAP dizinine sorar.</translation>
    </message>
    <message>
        <source>`curl --version`: the version, and `ldap` in the line `Protocols`</source>
        <translation>`curl --version`: sürüm ve `Protocols` satırında `ldap`</translation>
    </message>
    <message>
        <source>Update curl together with the LDAP library.</source>
        <translation>curl&apos;ü LDAP kitaplığıyla birlikte güncelleyin.</translation>
    </message>
    <message>
        <source>Before 7.53.0 curl exited with 41 when the LDAP library lacked a function.</source>
        <translation>curl, 7.53.0&apos;dan önce LDAP kitaplığında bir işlev eksik olduğunda 41 ile biterdi.</translation>
    </message>
    <message>
        <source>Bad calling order (before 7.17.0)</source>
        <translation>Yanlış çağrı sırası (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>`CURLE_BAD_CALLING_ORDER` blamed a program for calling functions of libcurl in the wrong order. Errors of that kind are 43 or, from within a callback, 93 in present versions.</source>
        <translation>`CURLE_BAD_CALLING_ORDER`, libcurl işlevlerini yanlış sırada çağıran programı suçlardı. Bu tür hatalar bugünkü sürümlerde 43, geri çağırımın içinden yapıldığında 93&apos;tür.</translation>
    </message>
    <message>
        <source>libcurl returned 44 before 7.17.0 only.</source>
        <translation>libcurl 44&apos;ü yalnızca 7.17.0&apos;dan önce döndürürdü.</translation>
    </message>
    <message>
        <source>CURLE_BAD_CALLING_ORDER</source>
        <translation>CURLE_BAD_CALLING_ORDER</translation>
    </message>
    <message>
        <source>Bad password entered (before 7.17.0)</source>
        <translation>Hatalı parola girildi (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>The prompt for a password failed, in versions from 7.4.2 to 7.16: `CURLE_BAD_PASSWORD_ENTERED`. It never meant that the server had refused the password; that is 67.</source>
        <translation>7.4.2&apos;den 7.16&apos;ya kadarki sürümlerde parola istemi başarısız olmuştu: `CURLE_BAD_PASSWORD_ENTERED`. Sunucunun parolayı reddettiğini hiçbir zaman göstermedi; onun kodu 67&apos;dir.</translation>
    </message>
    <message>
        <source>Present versions of curl have no use for 46.</source>
        <translation>Bugünkü curl sürümleri 46&apos;yı kullanmaz.</translation>
    </message>
    <message>
        <source>CURLE_BAD_PASSWORD_ENTERED</source>
        <translation>CURLE_BAD_PASSWORD_ENTERED</translation>
    </message>
    <message>
        <source>Option malformed</source>
        <translation>Seçeneğin biçimi bozuk</translation>
    </message>
    <message>
        <source>The value of an option is not in the form that libcurl expects. Up to 7.77 the number was for telnet options only, and the manual still says so.</source>
        <translation>Bir seçeneğin değeri, libcurl&apos;ün beklediği biçimde değildir. Numara 7.77&apos;ye kadar yalnızca telnet seçenekleri içindi; kılavuz hâlâ öyle yazar.</translation>
    </message>
    <message>
        <source>`Could not parse CURLOPT_RESOLVE entry` (`Couldn&apos;t parse` in older versions): the value of `--resolve` lacks the port, or holds a name where the address belongs.</source>
        <translation>`Could not parse CURLOPT_RESOLVE entry` (eski sürümlerde `Couldn&apos;t parse`): `--resolve` değerinde bağlantı noktası eksiktir veya adresin yerinde bir ad vardır.</translation>
    </message>
    <message>
        <source>Write host, port and address, IPv6 in brackets: `--resolve example.com:443:192.0.2.7`.</source>
        <translation>Makine adını, bağlantı noktasını ve adresi yazın, IPv6 adresini köşeli ayraç içinde: `--resolve example.com:443:192.0.2.7`.</translation>
    </message>
    <message>
        <source>`No valid port number in` or `Invalid IPv6 address format in`: the second half of `--connect-to` is misspelt.</source>
        <translation>`No valid port number in` veya `Invalid IPv6 address format in`: `--connect-to` değerinin ikinci yarısı yanlış yazılmıştır.</translation>
    </message>
    <message>
        <source>Give four fields, `HOST1:PORT1:HOST2:PORT2`; each may be empty, but the colons stay.</source>
        <translation>Dört alan verin, `HOST1:PORT1:HOST2:PORT2`; her biri boş olabilir, ama iki noktalar kalır.</translation>
    </message>
    <message>
        <source>`Syntax error in telnet option`: `-t` without an equals sign.</source>
        <translation>`Syntax error in telnet option`: Eşittir işareti olmayan `-t`.</translation>
    </message>
    <message>
        <source>Write `-t TTYPE=vt100`.</source>
        <translation>`-t TTYPE=vt100` yazın.</translation>
    </message>
    <message>
        <source>curl exits with 49 for an option value in the wrong form.</source>
        <translation>curl, biçimi yanlış seçenek değeri için 49 ile biter.</translation>
    </message>
    <message>
        <source>malformed telnet option</source>
        <translation>bozuk telnet seçeneği</translation>
    </message>
    <message>
        <source>Already complete (7.7.3 and before)</source>
        <translation>Zaten tamamlanmış (7.7.3 ve öncesi)</translation>
    </message>
    <message>
        <source>In 7.7.3 and a few versions before it was `CURLE_ALREADY_COMPLETE`. The header file keeps that name, with the value 99999, only so that old programs compile.</source>
        <translation>7.7.3&apos;te ve ondan önceki birkaç sürümde `CURLE_ALREADY_COMPLETE` idi. Başlık dosyası bu adı yalnızca eski programlar derlensin diye, 99999 değeriyle tutar.</translation>
    </message>
    <message>
        <source>No curl that is in use today exits with 50.</source>
        <translation>Bugün kullanılan hiçbir curl 50 ile bitmez.</translation>
    </message>
    <message>
        <source>CURLE_ALREADY_COMPLETE</source>
        <translation>CURLE_ALREADY_COMPLETE</translation>
    </message>
    <message>
        <source>Share object in use (before 7.17.0)</source>
        <translation>Paylaşım nesnesi kullanımda (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>`CURLE_SHARE_IN_USE`, from 7.9.6 on: a program changed a share object that a transfer was using. The share functions now have a numbering of their own, where `CURLSHE_IN_USE` is 2.</source>
        <translation>`CURLE_SHARE_IN_USE`, 7.9.6&apos;dan başlayarak: Program, bir aktarımın kullandığı paylaşım nesnesini değiştirmişti. Paylaşım işlevlerinin artık kendi numaraları vardır; orada `CURLSHE_IN_USE` 2&apos;dir.</translation>
    </message>
    <message>
        <source>The number 57 ended with libcurl 7.17.0.</source>
        <translation>57 numarası libcurl 7.17.0 ile bitmiştir.</translation>
    </message>
    <message>
        <source>CURLE_SHARE_IN_USE</source>
        <translation>CURLE_SHARE_IN_USE</translation>
    </message>
    <message>
        <source>LDAP URL invalid (before 7.82.0)</source>
        <translation>LDAP URL&apos;si geçersiz (7.82.0 öncesi)</translation>
    </message>
    <message>
        <source>Until 7.81 the code for an LDAP URL that cannot be taken apart, `CURLE_LDAP_INVALID_URL`. Since 7.82.0 it is 3, as for every other URL.</source>
        <translation>7.81&apos;e kadar, ayrıştırılamayan bir LDAP URL&apos;sinin kodu: `CURLE_LDAP_INVALID_URL`. 7.82.0&apos;dan beri, bütün öbür URL&apos;lerde olduğu gibi 3&apos;tür.</translation>
    </message>
    <message>
        <source>An older system, such as Debian 11 with 7.74.0, and an LDAP URL with a space, an unknown scope or a filter that is not encoded.</source>
        <translation>7.74.0&apos;lı Debian 11 gibi eski bir sistem ve boşluk, bilinmeyen kapsam veya kodlanmamış filtre içeren bir LDAP URL&apos;si.</translation>
    </message>
    <message>
        <source>Keep to the form `ldap://host/base?attributes?scope?filter` and encode what is special, a space as `%20`.</source>
        <translation>`ldap://host/base?attributes?scope?filter` biçimine uyun ve özel karakterleri kodlayın; boşluk `%20` olur.</translation>
    </message>
    <message>
        <source>Only curl before 7.82.0 exits with 62.</source>
        <translation>Yalnızca 7.82.0 öncesi curl 62 ile biter.</translation>
    </message>
    <message>
        <source>CURLE_LDAP_INVALID_URL</source>
        <translation>CURLE_LDAP_INVALID_URL</translation>
    </message>
    <message>
        <source>Character conversion failed (before 7.82.0)</source>
        <translation>Karakter dönüştürme başarısız (7.82.0 öncesi)</translation>
    </message>
    <message>
        <source>On machines whose characters are not ASCII, such as mainframes with EBCDIC, libcurl 7.15.4 to 7.81 converted names and commands; here the conversion itself went wrong.</source>
        <translation>Karakterleri ASCII olmayan makinelerde, örneğin EBCDIC kullanan ana sistemlerde, libcurl 7.15.4&apos;ten 7.81&apos;e kadar adları ve komutları dönüştürürdü; burada dönüştürmenin kendisi başarısız olmuştur.</translation>
    </message>
    <message>
        <source>A text holds a character that the code page of the other side lacks, for example in a file name.</source>
        <translation>Bir metinde, örneğin bir dosya adında, karşı tarafın kod sayfasında bulunmayan bir karakter vardır.</translation>
    </message>
    <message>
        <source>Use plain letters in that name, or set the right code page, such as `IBM-1047`, where libcurl was built.</source>
        <translation>O adda yalın harfler kullanın veya libcurl&apos;ün derlendiği yerde doğru kod sayfasını, örneğin `IBM-1047`, ayarlayın.</translation>
    </message>
    <message>
        <source>libcurl before 7.82.0 returned 75 when a conversion of characters failed.</source>
        <translation>7.82.0 öncesi libcurl, karakter dönüştürme başarısız olduğunda 75 döndürürdü.</translation>
    </message>
    <message>
        <source>Character conversion required (before 7.82.0)</source>
        <translation>Karakter dönüştürme gerekli (7.82.0 öncesi)</translation>
    </message>
    <message>
        <source>A libcurl for a platform without ASCII found nobody to convert the characters: it was built without iconv, and the program had set no function for it.</source>
        <translation>ASCII kullanmayan bir platform için derlenmiş libcurl, karakterleri dönüştürecek bir şey bulamamıştır: iconv olmadan derlenmiştir ve program bunun için işlev tanımlamamıştır.</translation>
    </message>
    <message>
        <source>A program ported to z/OS or IBM i, with `CURLOPT_CONV_FROM_NETWORK_FUNCTION` unset.</source>
        <translation>z/OS veya IBM i için uyarlanmış, `CURLOPT_CONV_FROM_NETWORK_FUNCTION` ayarlamayan bir program.</translation>
    </message>
    <message>
        <source>Set the conversion functions, or build libcurl with iconv. Versions from 7.82.0 on do not convert any more.</source>
        <translation>Dönüştürme işlevlerini tanımlayın veya libcurl&apos;ü iconv ile derleyin. 7.82.0 ve sonrası artık dönüştürme yapmaz.</translation>
    </message>
    <message>
        <source>libcurl before 7.82.0 returned 76 when no conversion was available.</source>
        <translation>7.82.0 öncesi libcurl, dönüştürme olanağı bulunmadığında 76 döndürürdü.</translation>
    </message>
    <message>
        <source>Called from inside a callback</source>
        <translation>Geri çağırımın içinden çağrıldı</translation>
    </message>
    <message>
        <source>A function that libcurl was just calling in the program called libcurl in its turn, where that is not allowed.</source>
        <translation>libcurl&apos;ün o anda programda çağırdığı bir işlev, izin verilmeyen bir yerde libcurl&apos;ü çağırmıştır.</translation>
    </message>
    <message>
        <source>A write or progress function starts the next transfer on the same handle, as when one download leads to another.</source>
        <translation>Yazma veya ilerleme işlevi, bir indirmenin ötekini doğurduğu durumda olduğu gibi, aynı tanıtıcıda sonraki aktarımı başlatır.</translation>
    </message>
    <message>
        <source>Only note the wish in the callback, return, and start the transfer outside.</source>
        <translation>Geri çağırımda isteği yalnızca not edin, dönün ve aktarımı dışarıda başlatın.</translation>
    </message>
    <message>
        <source>Code that used to work fails after an update: the guards of 8.22.0 refuse more functions within callbacks than before.</source>
        <translation>Eskiden çalışan kod güncellemeden sonra hata verir: 8.22.0&apos;daki denetimler, geri çağırımlar içinde eskisinden çok işlevi reddeder.</translation>
    </message>
    <message>
        <source>Move the call out; a debug build of libcurl prints which call was refused.</source>
        <translation>Çağrıyı dışarı taşıyın; libcurl&apos;ün hata ayıklama derlemesi hangi çağrının reddedildiğini yazar.</translation>
    </message>
    <message>
        <source>libcurl returns 93 when it is called from within a callback.</source>
        <translation>libcurl, bir geri çağırımın içinden çağrıldığında 93 döndürür.</translation>
    </message>
    <message>
        <source>Value too large</source>
        <translation>Değer çok büyük</translation>
    </message>
    <message>
        <source>Something grew beyond a fixed limit of libcurl. Since 8.6.0; before, such cases were mostly 27, out of memory.</source>
        <translation>Bir şey libcurl&apos;ün sabit bir sınırını aşmıştır. 8.6.0&apos;dan beri vardır; önceden böyle durumlar çoğunlukla 27, bellek yetersizliği olurdu.</translation>
    </message>
    <message>
        <source>`HTTP request too large`: request line and headers together exceed 1 MiB, because a script puts a whole file or token list into `-H` or the URL.</source>
        <translation>`HTTP request too large`: İstek satırı ve başlıklar birlikte 1 MiB&apos;ı aşar, çünkü betik bütün bir dosyayı veya belirteç listesini `-H` ya da URL içine koyar.</translation>
    </message>
    <message>
        <source>Send the data as a body with `--data-binary @file`.</source>
        <translation>Veriyi `--data-binary @file` ile gövde olarak gönderin.</translation>
    </message>
    <message>
        <source>`Too many response headers, 5000 is max`: the server repeats headers, or a long chain of redirects adds them up.</source>
        <translation>`Too many response headers, 5000 is max`: Sunucu başlıkları yineler veya uzun bir yönlendirme zinciri onları biriktirir.</translation>
    </message>
    <message>
        <source>`curl -sD - -o /dev/null https://example.com/ | sort | uniq -c | sort -rn | head`</source>
        <translation>`curl -sD - -o /dev/null https://example.com/ | sort | uniq -c | sort -rn | head`</translation>
    </message>
    <message>
        <source>Mend the application that sets them.</source>
        <translation>Onları yazan uygulamayı düzeltin.</translation>
    </message>
    <message>
        <source>`pause buffer not large enough`: a program paused a transfer, and more than 64 MiB came in meanwhile.</source>
        <translation>`pause buffer not large enough`: Program aktarımı duraklatmış, bu sırada 64 MiB&apos;tan fazla veri gelmiştir.</translation>
    </message>
    <message>
        <source>Resume sooner, or write to a file instead of pausing.</source>
        <translation>Daha erken sürdürün veya duraklatmak yerine dosyaya yazın.</translation>
    </message>
    <message>
        <source>curl exits with 100 when a value is larger than it allows.</source>
        <translation>curl, bir değer izin verdiğinden büyük olduğunda 100 ile biter.</translation>
    </message>
    <message>
        <source>Handle in use by another thread</source>
        <translation>Tanıtıcıyı başka bir iş parçacığı kullanıyor</translation>
    </message>
    <message>
        <source>Give each thread its own handle. What they may have in common, such as cookies or the DNS cache, goes through the share interface with lock functions.</source>
        <translation>Her iş parçacığına kendi tanıtıcısını verin. Çerezler veya DNS önbelleği gibi ortak olabilecek şeyler, kilit işlevleri tanımlanmış paylaşım arayüzünden geçer.</translation>
    </message>
    <message>
        <source>No connection available</source>
        <translation>Kullanılabilir bağlantı yok</translation>
    </message>
    <message>
        <source>A note of libcurl to itself: the limit of connections is reached, and the transfer waits for a free one. It is never returned to a program.</source>
        <translation>libcurl&apos;ün kendine notudur: Bağlantı sınırına ulaşılmıştır, aktarım boş bağlantı bekler. Programa hiçbir zaman döndürülmez.</translation>
    </message>
    <message>
        <source>Transfers in parallel stand still, and the verbose log has `No connections available, total of` or `No more connections allowed to host`.</source>
        <translation>Koşut aktarımlar bekler ve ayrıntılı günlükte `No connections available, total of` veya `No more connections allowed to host` yazar.</translation>
    </message>
    <message>
        <source>Raise `CURLMOPT_MAX_TOTAL_CONNECTIONS` or `CURLMOPT_MAX_HOST_CONNECTIONS`, if the server can bear it.</source>
        <translation>Sunucu kaldırabiliyorsa `CURLMOPT_MAX_TOTAL_CONNECTIONS` veya `CURLMOPT_MAX_HOST_CONNECTIONS` değerini yükseltin.</translation>
    </message>
    <message>
        <source>libcurl uses 89 only within itself.</source>
        <translation>libcurl 89&apos;u yalnızca kendi içinde kullanır.</translation>
    </message>
    <message>
        <source>poll or select failed</source>
        <translation>poll veya select başarısız</translation>
    </message>
    <message>
        <source>libcurl waited for its sockets with `poll` or `select`, and the system refused the call. Since 7.84.0; in 8.22.0 it comes mainly from the wait for the DNS sockets of c-ares.</source>
        <translation>libcurl soketlerini `poll` veya `select` ile beklemiş, sistem çağrıyı reddetmiştir. 7.84.0&apos;dan beri vardır; 8.22.0&apos;da daha çok, c-ares&apos;in DNS soketlerini beklerken ortaya çıkar.</translation>
    </message>
    <message>
        <source>A program with very many open files or connections, on a system where libcurl was built with `select`: the descriptor of a DNS socket is beyond `FD_SETSIZE`, often 1024.</source>
        <translation>Çok sayıda dosya veya bağlantı açmış bir program, libcurl&apos;ün `select` ile derlendiği bir sistemde: Bir DNS soketinin tanıtıcısı `FD_SETSIZE` değerini, çoğu kez 1024&apos;ü aşmıştır.</translation>
    </message>
    <message>
        <source>`curl --version` names `c-ares`; count the descriptors with `lsof -p PID | wc -l`</source>
        <translation>`curl --version` çıktısında `c-ares` geçer; tanıtıcıları `lsof -p PID | wc -l` ile sayın</translation>
    </message>
    <message>
        <source>Close what leaks, and use a libcurl that is built with `poll`.</source>
        <translation>Sızan tanıtıcıları kapatın ve `poll` ile derlenmiş bir libcurl kullanın.</translation>
    </message>
    <message>
        <source>libcurl returns 99 when waiting for sockets fails for good.</source>
        <translation>libcurl, soketleri bekleme kalıcı olarak başarısız olduğunda 99 döndürür.</translation>
    </message>
    <message>
        <source>Crypto engine not usable as default</source>
        <translation>Şifreleme motoru varsayılan yapılamadı</translation>
    </message>
    <message>
        <source>OpenSSL loaded the engine, and then would not make it the default one for all operations. Programs ask for that with `CURLOPT_SSLENGINE_DEFAULT`.</source>
        <translation>OpenSSL motoru yüklemiş, ama onu bütün işlemler için varsayılan yapmamıştır. Programlar bunu `CURLOPT_SSLENGINE_DEFAULT` ile ister.</translation>
    </message>
    <message>
        <source>`set default crypto engine &apos;pkcs11&apos; failed` or another name: the engine offers only some of the operations, or its configuration is incomplete.</source>
        <translation>`set default crypto engine &apos;pkcs11&apos; failed` veya başka bir ad: Motor işlemlerin yalnızca bir kısmını sunar veya yapılandırması eksiktir.</translation>
    </message>
    <message>
        <source>`openssl engine -t -c pkcs11`</source>
        <translation>`openssl engine -t -c pkcs11`</translation>
    </message>
    <message>
        <source>Use the engine for the private key alone and leave `CURLOPT_SSLENGINE_DEFAULT` out; with OpenSSL 3 a provider takes its place.</source>
        <translation>Motoru yalnızca özel anahtar için kullanın, `CURLOPT_SSLENGINE_DEFAULT` seçeneğini kaldırın; OpenSSL 3&apos;te yerini sağlayıcı (provider) alır.</translation>
    </message>
    <message>
        <source>libcurl returns 54 when the engine cannot become the default.</source>
        <translation>libcurl, motor varsayılan yapılamadığında 54 döndürür.</translation>
    </message>
    <message>
        <source>Crypto engine did not start</source>
        <translation>Şifreleme motoru başlamadı</translation>
    </message>
    <message>
        <source>The engine named with `--engine` is installed, but it could not make itself ready.</source>
        <translation>`--engine` ile adı verilen motor kuruludur, ama kendini hazırlayamamıştır.</translation>
    </message>
    <message>
        <source>`Failed to initialize SSL Engine`: the library of the card reader or HSM behind it is missing, not configured, or cannot reach the device.</source>
        <translation>`Failed to initialize SSL Engine`: Arkasındaki kart okuyucu veya HSM kitaplığı yoktur, yapılandırılmamıştır veya aygıta ulaşamıyordur.</translation>
    </message>
    <message>
        <source>`openssl engine -t pkcs11`</source>
        <translation>`openssl engine -t pkcs11`</translation>
    </message>
    <message>
        <source>Plug the token in or start its service, and check the module path in the section of the engine in `openssl.cnf`.</source>
        <translation>Belirteci (token) takın veya hizmetini başlatın; `openssl.cnf` içinde motorun bölümündeki modül yolunu denetleyin.</translation>
    </message>
    <message>
        <source>curl exits with 66 when the crypto engine fails to start.</source>
        <translation>curl, şifreleme motoru başlayamadığında 66 ile biter.</translation>
    </message>
    <message>
        <source>Issuer check failed</source>
        <translation>Veren denetimi başarısız</translation>
    </message>
    <message>
        <source>The program demanded with `CURLOPT_ISSUERCERT` that one certain authority has signed the certificate of the server, and it has not. The command line has no option for this.</source>
        <translation>Program, `CURLOPT_ISSUERCERT` ile sunucunun sertifikasını belirli bir otoritenin imzalamış olmasını şart koşmuştur; o otorite imzalamamıştır. Komut satırında bunun seçeneği yoktur.</translation>
    </message>
    <message>
        <source>`SSL: Certificate issuer check failed`, mostly after the server got a certificate from another intermediate authority.</source>
        <translation>`SSL: Certificate issuer check failed`, çoğunlukla sunucu başka bir ara otoriteden sertifika aldıktan sonra.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect example.com:443 -showcerts`</source>
        <translation>`openssl s_client -connect example.com:443 -showcerts`</translation>
    </message>
    <message>
        <source>Compare the issuer with the file, and exchange the file if the new authority is right. It must be the direct issuer, not the root.</source>
        <translation>Vereni dosyayla karşılaştırın; yeni otorite doğruysa dosyayı değiştirin. Dosyadaki, kök değil, doğrudan veren olmalıdır.</translation>
    </message>
    <message>
        <source>`SSL: Unable to open issuer cert` or `SSL: Unable to read issuer cert`: the file is missing or not PEM.</source>
        <translation>`SSL: Unable to open issuer cert` veya `SSL: Unable to read issuer cert`: Dosya yoktur veya PEM değildir.</translation>
    </message>
    <message>
        <source>Correct the path or convert the file.</source>
        <translation>Yolu düzeltin veya dosyayı dönüştürün.</translation>
    </message>
    <message>
        <source>libcurl returns 83 when the issuer is not the demanded one.</source>
        <translation>libcurl, sertifikayı veren istenen otorite olmadığında 83 döndürür.</translation>
    </message>
    <message>
        <source>Encrypted Client Hello failed</source>
        <translation>Encrypted Client Hello başarısız</translation>
    </message>
    <message>
        <source>`ECH required`: the configuration given with `ecl:`, or kept in a cache, is older than the key of the server.</source>
        <translation>`ECH required`: `ecl:` ile verilen veya önbellekte kalan yapılandırma, sunucunun anahtarından eskidir.</translation>
    </message>
    <message>
        <source>`dig +short example.com HTTPS`</source>
        <translation>`dig +short example.com HTTPS`</translation>
    </message>
    <message>
        <source>Let curl fetch the present one over DoH: `--ech true --doh-url https://dns.example/dns-query`.</source>
        <translation>Güncelini curl DoH ile alsın: `--ech true --doh-url https://dns.example/dns-query`.</translation>
    </message>
    <message>
        <source>ECH</source>
        <translation>ECH</translation>
    </message>
    <message>
        <source>FTP: no address for the data connection</source>
        <translation>FTP: veri bağlantısı için adres yok</translation>
    </message>
    <message>
        <source>The line with 227 in the output of `curl -v`</source>
        <translation>`curl -v` çıktısındaki 227 satırı</translation>
    </message>
    <message>
        <source>Look for what cut it, such as an idle timeout of a firewall, and start the transfer again.</source>
        <translation>Onu neyin kestiğini arayın, örneğin güvenlik duvarının boşta kalma zaman aşımı; sonra aktarımı yeniden başlatın.</translation>
    </message>
    <message>
        <source>curl exits with 15 when it has no address for the FTP data connection.</source>
        <translation>curl, FTP veri bağlantısı için adresi olmadığında 15 ile biter.</translation>
    </message>
    <message>
        <source>FTP write error (before 7.17.0)</source>
        <translation>FTP yazma hatası (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>The name was `CURLE_FTP_WRITE_ERROR`, given up with 7.17.0 in 2007: after the data the FTP server did not report success. The same end of a transfer is 18 today, with the words `server did not report OK`.</source>
        <translation>Adı `CURLE_FTP_WRITE_ERROR` idi ve 2007&apos;de 7.17.0 ile bırakıldı: FTP sunucusu veriden sonra başarı bildirmemişti. Aktarımın böyle bitmesi bugün `server did not report OK` iletisiyle 18 verir.</translation>
    </message>
    <message>
        <source>No curl since 7.17.0 exits with 20.</source>
        <translation>7.17.0&apos;dan beri hiçbir curl 20 ile bitmez.</translation>
    </message>
    <message>
        <source>CURLE_FTP_WRITE_ERROR</source>
        <translation>CURLE_FTP_WRITE_ERROR</translation>
    </message>
    <message>
        <source>FTP: ASCII mode refused (before 7.17.0)</source>
        <translation>FTP: ASCII kipi reddedildi (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>`CURLE_FTP_COULDNT_SET_ASCII`: the server refused `TYPE A`. With 7.17.0 curl put this together with the refused binary mode, and both are 17.</source>
        <translation>`CURLE_FTP_COULDNT_SET_ASCII`: Sunucu `TYPE A` komutunu reddetmişti. curl bunu 7.17.0&apos;da, reddedilen ikili kiple birleştirdi; ikisi de 17&apos;dir.</translation>
    </message>
    <message>
        <source>Since 7.17.0 curl says 17 where it said 29.</source>
        <translation>curl, 7.17.0&apos;dan beri 29 dediği yerde 17 der.</translation>
    </message>
    <message>
        <source>CURLE_FTP_COULDNT_SET_ASCII</source>
        <translation>CURLE_FTP_COULDNT_SET_ASCII</translation>
    </message>
    <message>
        <source>FTP: size not learned (before 7.17.0)</source>
        <translation>FTP: boyut öğrenilemedi (7.17.0 öncesi)</translation>
    </message>
    <message>
        <source>Its name, `CURLE_FTP_COULDNT_GET_SIZE`, tells of a server that did not answer the command SIZE with a number. curl now downloads such a file without knowing its length beforehand.</source>
        <translation>Adı, `CURLE_FTP_COULDNT_GET_SIZE`, SIZE komutuna sayıyla yanıt vermeyen bir sunucuyu anlatır. curl böyle bir dosyayı artık uzunluğunu önceden bilmeden indirir.</translation>
    </message>
    <message>
        <source>Nothing in curl 7.17.0 or later gives 32.</source>
        <translation>curl 7.17.0 veya sonrasında 32 veren bir şey yoktur.</translation>
    </message>
    <message>
        <source>CURLE_FTP_COULDNT_GET_SIZE</source>
        <translation>CURLE_FTP_COULDNT_GET_SIZE</translation>
    </message>
    <message>
        <source>TFTP: illegal operation</source>
        <translation>TFTP: geçersiz işlem</translation>
    </message>
    <message>
        <source>One side found the TFTP packet of the other wrong: the server sent its error 4 or 0, or curl could not accept what the server sent.</source>
        <translation>Taraflardan biri öbürünün TFTP paketini yanlış bulmuştur: Sunucu 4 veya 0 numaralı hatasını göndermiştir ya da curl sunucunun gönderdiğini kabul edememiştir.</translation>
    </message>
    <message>
        <source>`server requested blksize larger than allocated`, `Malformed ACK packet, rejecting` or `invalid tsize`: the server, often a boot server or a device, handles the options of TFTP badly.</source>
        <translation>`server requested blksize larger than allocated`, `Malformed ACK packet, rejecting` veya `invalid tsize`: Çoğu kez bir önyükleme sunucusu veya cihaz olan sunucu, TFTP seçeneklerini hatalı işler.</translation>
    </message>
    <message>
        <source>Send no options: `--tftp-no-options`, since 7.48.0.</source>
        <translation>Seçenek göndermeyin: `--tftp-no-options`, 7.48.0&apos;dan beri.</translation>
    </message>
    <message>
        <source>`Missing filename` or `TFTP filename too long`: the URL is the reason, and nothing was sent.</source>
        <translation>`Missing filename` veya `TFTP filename too long`: Nedeni URL&apos;dir, hiçbir şey gönderilmemiştir.</translation>
    </message>
    <message>
        <source>Put the name of the file behind the host.</source>
        <translation>Dosya adını makine adının ardına yazın.</translation>
    </message>
    <message>
        <source>curl exits with 71 for an illegal operation in TFTP.</source>
        <translation>curl, TFTP&apos;deki geçersiz bir işlemde 71 ile biter.</translation>
    </message>
    <message>
        <source>TFTP: unknown transfer ID</source>
        <translation>TFTP: bilinmeyen aktarım kimliği</translation>
    </message>
    <message>
        <source>Error 5 of the TFTP server: a packet came from a UDP port that belongs to no transfer it knows.</source>
        <translation>TFTP sunucusunun 5 numaralı hatası: Bildiği hiçbir aktarıma ait olmayan bir UDP bağlantı noktasından paket gelmiştir.</translation>
    </message>
    <message>
        <source>Through NAT or a firewall: the server answers from a new port, and the device in between loses or changes the pair of ports.</source>
        <translation>NAT veya güvenlik duvarı üzerinden: Sunucu yeni bir bağlantı noktasından yanıt verir, aradaki aygıt bağlantı noktası çiftini yitirir veya değiştirir.</translation>
    </message>
    <message>
        <source>`tcpdump -ni any udp and host tftp.example.com`</source>
        <translation>`tcpdump -ni any udp and host tftp.example.com`</translation>
    </message>
    <message>
        <source>Try from the same network as the server; on the firewall, switch its TFTP helper on (`nf_conntrack_tftp` on Linux).</source>
        <translation>Sunucuyla aynı ağdan deneyin; güvenlik duvarında TFTP yardımcısını açın (Linux&apos;ta `nf_conntrack_tftp`).</translation>
    </message>
    <message>
        <source>curl exits with 72 when the TFTP server does not know the transfer.</source>
        <translation>curl, TFTP sunucusu aktarımı tanımadığında 72 ile biter.</translation>
    </message>
    <message>
        <source>TFTP: no such user</source>
        <translation>TFTP: böyle bir kullanıcı yok</translation>
    </message>
    <message>
        <source>The server sent TFTP&apos;s error 7, which belongs to the long abandoned delivery of mail over TFTP. curl&apos;s own page of errors says that a properly functioning server never returns it.</source>
        <translation>Sunucu, TFTP&apos;nin çoktan terk edilmiş posta teslimine ait olan 7 numaralı hatasını göndermiştir. curl&apos;ün kendi hata sayfası, düzgün çalışan bir sunucunun bunu hiç döndürmediğini söyler.</translation>
    </message>
    <message>
        <source>A device with a TFTP server of its own uses the number for a refusal of another kind.</source>
        <translation>Kendi TFTP sunucusu olan bir cihaz bu numarayı başka türden bir ret için kullanır.</translation>
    </message>
    <message>
        <source>The text of the error packet in `tcpdump -A udp`</source>
        <translation>`tcpdump -A udp` çıktısında hata paketinin metni</translation>
    </message>
    <message>
        <source>Go by that text, and look for new firmware.</source>
        <translation>O metne göre davranın ve yeni aygıt yazılımı arayın.</translation>
    </message>
    <message>
        <source>curl exits with 74 when the TFTP server sends error 7.</source>
        <translation>curl, TFTP sunucusu 7 numaralı hatayı gönderdiğinde 74 ile biter.</translation>
    </message>
    <message>
        <source>Socket not ready</source>
        <translation>Soket hazır değil</translation>
    </message>
    <message>
        <source>No failure: the call would have to wait, because nothing has come in yet or nothing more can be sent at this moment. A program gets it from `curl_easy_recv`, `curl_easy_send` and the WebSocket functions beside them.</source>
        <translation>Hata değildir: Çağrının beklemesi gerekir, çünkü henüz bir şey gelmemiştir veya şu anda daha fazlası gönderilemiyordur. Program bunu `curl_easy_recv`, `curl_easy_send` ve yanlarındaki WebSocket işlevlerinden alır.</translation>
    </message>
    <message>
        <source>The first `curl_ws_recv` or `curl_easy_recv` after sending returns it, and the program gives the connection up.</source>
        <translation>Gönderdikten sonraki ilk `curl_ws_recv` veya `curl_easy_recv` bunu döndürür, program da bağlantıdan vazgeçer.</translation>
    </message>
    <message>
        <source>Wait for the socket of `CURLINFO_ACTIVESOCKET` with `select` or `poll`, then call again.</source>
        <translation>`CURLINFO_ACTIVESOCKET` soketini `select` veya `poll` ile bekleyin, sonra yeniden çağırın.</translation>
    </message>
    <message>
        <source>Lines such as `recv(len=5) -&gt; -1, err=81` in a trace: libcurl found the socket empty and comes back later.</source>
        <translation>İzde `recv(len=5) -&gt; -1, err=81` gibi satırlar: libcurl soketi boş bulmuştur, sonra yeniden bakar.</translation>
    </message>
    <message>
        <source>Read on; what ended the transfer stands further below.</source>
        <translation>Okumayı sürdürün; aktarımı neyin bitirdiği daha aşağıdadır.</translation>
    </message>
    <message>
        <source>libcurl returns 81 when a call would have to wait.</source>
        <translation>libcurl, çağrının beklemesi gerekeceğinde 81 döndürür.</translation>
    </message>
    <message>
        <source>Socket not ready for send/recv</source>
        <translation>Socket not ready for send/recv</translation>
    </message>
    <message>
        <source>RTSP: sequence number wrong</source>
        <translation>RTSP: sıra numarası yanlış</translation>
    </message>
    <message>
        <source>RTSP session</source>
        <translation>RTSP oturumu</translation>
    </message>
    <message>
        <source>Each RTSP response repeats the `CSeq` of its request. This one came with another number, or with one that cannot be read.</source>
        <translation>Her RTSP yanıtı, isteğindeki `CSeq` değerini yineler. Bu yanıt başka bir sayıyla veya okunamayan bir sayıyla gelmiştir.</translation>
    </message>
    <message>
        <source>`The CSeq of this request 2 did not match the response 1`: a camera answers late, so that its response meets the following request, or counts wrongly.</source>
        <translation>`The CSeq of this request 2 did not match the response 1`: Bir kamera geç yanıt verdiği için yanıtı sonraki isteğe denk gelir veya yanlış sayar.</translation>
    </message>
    <message>
        <source>Close the connection and begin anew; a program takes the number it expects from `CURLINFO_RTSP_CLIENT_CSEQ`.</source>
        <translation>Bağlantıyı kapatıp baştan başlayın; program, beklediği sayıyı `CURLINFO_RTSP_CLIENT_CSEQ` ile öğrenir.</translation>
    </message>
    <message>
        <source>`CSeq cannot be set as a custom header.`: the program wrote the header itself.</source>
        <translation>`CSeq cannot be set as a custom header.`: Başlığı programın kendisi yazmıştır.</translation>
    </message>
    <message>
        <source>Leave it to libcurl, or set `CURLOPT_RTSP_CLIENT_CSEQ`.</source>
        <translation>libcurl&apos;e bırakın veya `CURLOPT_RTSP_CLIENT_CSEQ` ayarlayın.</translation>
    </message>
    <message>
        <source>libcurl returns 85 when request and response have different sequence numbers.</source>
        <translation>libcurl, istekle yanıtın sıra numaraları farklı olduğunda 85 döndürür.</translation>
    </message>
    <message>
        <source>CSeq mismatch</source>
        <translation>CSeq uyuşmazlığı</translation>
    </message>
    <message>
        <source>RTSP: session differs</source>
        <translation>RTSP: oturum farklı</translation>
    </message>
    <message>
        <source>The `Session` header of the response is not the session that libcurl is in.</source>
        <translation>Yanıtın `Session` başlığındaki oturum, libcurl&apos;ün içinde olduğu oturum değildir.</translation>
    </message>
    <message>
        <source>`Got RTSP Session ID Line [...], but wanted ID [...]`: the handle is used again, after a timeout of the camera or for another host, and still remembers the old session.</source>
        <translation>`Got RTSP Session ID Line [...], but wanted ID [...]`: Tanıtıcı, kameranın zaman aşımından sonra veya başka bir makine için yeniden kullanılmıştır ve hâlâ eski oturumu hatırlıyordur.</translation>
    </message>
    <message>
        <source>Set `CURLOPT_RTSP_SESSION_ID` to NULL before the new SETUP.</source>
        <translation>Yeni SETUP isteğinden önce `CURLOPT_RTSP_SESSION_ID` seçeneğini NULL yapın.</translation>
    </message>
    <message>
        <source>`Got a blank Session ID`: the server sends the header without a value.</source>
        <translation>`Got a blank Session ID`: Sunucu başlığı değersiz gönderir.</translation>
    </message>
    <message>
        <source>Report it to the maker of the server or camera.</source>
        <translation>Sunucunun veya kameranın üreticisine bildirin.</translation>
    </message>
    <message>
        <source>libcurl returns 86 when the session ID of the response is another one.</source>
        <translation>libcurl, yanıttaki oturum kimliği farklı olduğunda 86 döndürür.</translation>
    </message>
    <message>
        <source>A number that a libcurl-errors text of October 2025 describes: while one thread was inside a libcurl function, another one called a function with the same easy handle. It comes from a proposal (pull request 19080) that the source of August 2026, before 8.22.0, does not contain.</source>
        <translation>libcurl-errors metninin Ekim 2025 tarihli bir sürümünün anlattığı numara: Bir iş parçacığı bir libcurl işlevinin içindeyken başka bir iş parçacığı aynı easy tanıtıcısıyla bir işlev çağırmıştır. Kaynağı bir öneridir (19080 numaralı değişiklik isteği); 8.22.0 öncesi, Ağustos 2026 tarihli kaynak kodunda yoktur.</translation>
    </message>
    <message>
        <source>A program keeps a single handle in a global variable, and its worker threads use it at the same time. Versions without this check do not notice it; they crash or mix data.</source>
        <translation>Program tek bir tanıtıcıyı genel değişkende tutar, iş parçacıkları onu aynı anda kullanır. Bu denetimi içermeyen sürümler bunu fark etmez; çöker veya verileri karıştırır.</translation>
    </message>
    <message>
        <source>A libcurl with this check would return 102 when two threads use one handle at once.</source>
        <translation>Bu denetimi içeren bir libcurl, iki iş parçacığı bir tanıtıcıyı aynı anda kullandığında 102 döndürürdü.</translation>
    </message>
    <message>
        <source>`--ech` had curl encrypt its Client Hello, and the server did not accept that. Since 8.8.0, in builds with ECH, which curl calls experimental.</source>
        <translation>`--ech` ile curl, Client Hello&apos;yu şifrelemiş, sunucu bunu kabul etmemiştir. 8.8.0&apos;dan beri, curl&apos;ün deneysel saydığı ECH&apos;li derlemelerde vardır.</translation>
    </message>
    <message>
        <source>curl exits with 101 when the server rejected its ECH; `--ech hard` without any configuration for the name ends with 35.</source>
        <translation>curl, sunucu ECH&apos;yi reddettiğinde 101 ile biter; ad için hiçbir yapılandırma yokken `--ech hard` 35 verir.</translation>
    </message>
    <message>
        <source>curl is about to open the data connection and has no address for it. The manual puts it down to the host that the 227 line names; present versions report it only when the address of the control connection cannot be read.</source>
        <translation>curl veri bağlantısını açmak üzeredir, ama bağlanacağı adres yoktur. Kılavuz bunu 227 satırında adı geçen makineye bağlar; bugünkü sürümler yalnızca denetim bağlantısının adresi okunamadığında bildirir.</translation>
    </message>
    <message>
        <source>`Can&apos;t resolve new host`: an older curl, 7.88 for example, could not use the address that it had for the data connection. The address of the 227 line is the one it takes before 7.74.0, or with `--no-ftp-skip-pasv-ip`.</source>
        <translation>`Can&apos;t resolve new host`: 7.88 gibi eski bir curl, veri bağlantısı için elindeki adresi kullanamamıştır. 227 satırındaki adresi 7.74.0&apos;dan önce veya `--no-ftp-skip-pasv-ip` ile kullanır.</translation>
    </message>
    <message>
        <source>Update curl, or let it go on with the address of the control connection: `--ftp-skip-pasv-ip`, the default since 7.74.0.</source>
        <translation>curl&apos;ü güncelleyin veya denetim bağlantısının adresiyle devam etmesini sağlayın: `--ftp-skip-pasv-ip`; 7.74.0&apos;dan beri varsayılandır.</translation>
    </message>
    <message>
        <source>`unable to get peername of DATA connection`: curl asked for the address of the control connection and got none, since that connection was gone, for instance.</source>
        <translation>`unable to get peername of DATA connection`: curl denetim bağlantısının adresini sormuş, ama alamamıştır; örneğin bağlantı çoktan kopmuştur.</translation>
    </message>
</context>
</TS>
