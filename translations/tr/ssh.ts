<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ssh</name>
    <message>
        <source>Disconnect reason</source>
        <extracomment>class disconnect</extracomment>
        <translation>Bağlantı kesme nedeni</translation>
    </message>
    <message>
        <source>Host not allowed to connect</source>
        <translation>Makinenin bağlanmasına izin yok</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The server does not serve this address. OpenSSH itself refuses such addresses silently or by other means; appliances and SFTP servers send the code.</source>
        <translation>Sunucu bu adrese hizmet vermez. OpenSSH böyle adresleri sessizce ya da başka yollarla reddeder; kodu aygıtlar ve SFTP sunucuları gönderir.</translation>
    </message>
    <message>
        <source>An SFTP service with a list of allowed addresses: `Received disconnect from 192.0.2.10 port 22:1:`.</source>
        <translation>İzinli adres listesi olan bir SFTP hizmeti: `Received disconnect from 192.0.2.10 port 22:1:`.</translation>
    </message>
    <message>
        <source>Tell the operator your public address.</source>
        <translation>İşletmeciye genel adresinizi bildirin.</translation>
    </message>
    <message>
        <source>No login can help: the address is judged before it.</source>
        <translation>Oturum bilgilerinin yararı yoktur: Adres ondan önce değerlendirilir.</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokol hatası</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her an</translation>
    </message>
    <message>
        <source>One side received what the protocol does not allow there. OpenSSH also uses the number for too many failed logins, and that is what most logs show.</source>
        <translation>Bir taraf, protokolün orada izin vermediği bir şey almıştır. OpenSSH numarayı çok sayıda başarısız oturum denemesi için de kullanır; günlüklerin çoğunda görülen budur.</translation>
    </message>
    <message>
        <source>`Received disconnect from 192.0.2.10 port 22:2: Too many authentication failures`: the agent offers key after key, and `MaxAuthTries` (6 by default) is reached before the right one.</source>
        <translation>`Received disconnect from 192.0.2.10 port 22:2: Too many authentication failures`: Aracı (agent) anahtarları sırayla sunar, doğru olandan önce `MaxAuthTries` (varsayılan 6) dolar.</translation>
    </message>
    <message>
        <source>`ssh -v jane@192.0.2.10`, `ssh-add -l`</source>
        <translation>`ssh -v jane@192.0.2.10`, `ssh-add -l`</translation>
    </message>
    <message>
        <source>`ssh -o IdentitiesOnly=yes -i ~/.ssh/id_ed25519 jane@192.0.2.10`, and the same in `~/.ssh/config`.</source>
        <translation>`ssh -o IdentitiesOnly=yes -i ~/.ssh/id_ed25519 jane@192.0.2.10`; aynısını `~/.ssh/config` içine yazın.</translation>
    </message>
    <message>
        <source>Read the text behind the number; with OpenSSH it is nearly always about keys.</source>
        <translation>Numaranın ardındaki metni okuyun; OpenSSH&apos;de konu neredeyse her zaman anahtarlardır.</translation>
    </message>
    <message>
        <source>Key exchange failed</source>
        <translation>Anahtar değişimi başarısız</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Anahtar değişimi</translation>
    </message>
    <message>
        <source>The two sides share no algorithm, or the exchange broke.</source>
        <translation>İki tarafın ortak algoritması yoktur ya da değişim yarıda kalmıştır.</translation>
    </message>
    <message>
        <source>OpenSSH: `Unable to negotiate with 192.0.2.10 port 22: no matching host key type found. Their offer: ssh-rsa` (since 8.8 without SHA-1 signatures), or `no matching key exchange method found`.</source>
        <translation>OpenSSH: `Unable to negotiate with 192.0.2.10 port 22: no matching host key type found. Their offer: ssh-rsa` (8.8&apos;den beri SHA-1 imzaları yoktur) ya da `no matching key exchange method found`.</translation>
    </message>
    <message>
        <source>Update the old side. Until then for this host only: `HostKeyAlgorithms +ssh-rsa` or `KexAlgorithms +diffie-hellman-group14-sha1`.</source>
        <translation>Eski tarafı güncelleyin. O zamana kadar yalnızca bu makine için: `HostKeyAlgorithms +ssh-rsa` ya da `KexAlgorithms +diffie-hellman-group14-sha1`.</translation>
    </message>
    <message>
        <source>JSch sends 3 with the text of its own exception, whatever that was: `3: com.jcraft.jsch.JSchException: Auth fail` is a wrong password or key, `reject HostKey` an unknown host key.</source>
        <translation>JSch, ne olursa olsun 3 ile kendi istisnasının metnini gönderir: `3: com.jcraft.jsch.JSchException: Auth fail` yanlış parola ya da anahtar, `reject HostKey` bilinmeyen makine anahtarıdır.</translation>
    </message>
    <message>
        <source>Believe the text. Correct the credentials in the Java program, or verify the fingerprint and store the host key.</source>
        <translation>Metne güvenin. Java programındaki kimlik bilgilerini düzeltin ya da parmak izini doğrulayıp makine anahtarını kaydedin.</translation>
    </message>
    <message>
        <source>The break comes before any login, so no password has been sent.</source>
        <translation>Bağlantı oturum açılmadan önce koptuğundan parola gönderilmemiştir.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Ayrılmış</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kullanılmaz</translation>
    </message>
    <message>
        <source>In the drafts it stood for failed host authentication; the RFC leaves it without a meaning.</source>
        <translation>Taslaklarda başarısız makine kimlik doğrulaması içindi, sonra anlamı olmadan boş bırakılmıştır.</translation>
    </message>
    <message>
        <source>The number stands in a log all the same: OpenSSH does not send it, so it comes from another implementation.</source>
        <translation>Numara yine de bir günlükte görünür: OpenSSH göndermediğine göre başka bir yazılımdan gelir.</translation>
    </message>
    <message>
        <source>Take the text beside the number as the reason; the version line (`SSH-2.0-…`) names the software whose maker to ask.</source>
        <translation>Numaranın yanındaki metni neden sayın; üreticisine sorulacak yazılımı sürüm satırı (`SSH-2.0-…`) gösterir.</translation>
    </message>
    <message>
        <source>Software should choose another number.</source>
        <translation>Yazılımlar başka bir numara seçmelidir.</translation>
    </message>
    <message>
        <source>MAC error</source>
        <translation>MAC hatası</translation>
    </message>
    <message>
        <source>A packet did not pass its integrity check: damaged on the way, or the two sides have lost step.</source>
        <translation>Bir paket bütünlük denetiminden geçmemiştir: yolda bozulmuştur ya da iki tarafın paket sayaçları birbirinden ayrılmıştır.</translation>
    </message>
    <message>
        <source>Apache MINA SSHD sends 5 with `MAC Error`; OpenSSH writes `Corrupted MAC on input.` and sends 2 for it. A broken network card, driver, VPN or offloading in a virtual machine changes bytes.</source>
        <translation>Apache MINA SSHD 5&apos;i `MAC Error` metniyle gönderir; OpenSSH `Corrupted MAC on input.` yazar ve bunun için 2 gönderir. Baytları bozuk ağ kartı, sürücü, VPN ya da sanal makinedeki yük aktarma (offload) değiştirir.</translation>
    </message>
    <message>
        <source>`ethtool -S eth0`</source>
        <translation>`ethtool -S eth0`</translation>
    </message>
    <message>
        <source>Try another network path; switch offloading off (`ethtool -K eth0 tso off gso off`) and update the driver. Where the OpenSSH client of Windows fails right at the start, try `ssh -m hmac-sha2-512`.</source>
        <translation>Başka bir ağ yolu deneyin; `ethtool -K eth0 tso off gso off` ile yük aktarmayı kapatıp sürücüyü güncelleyin. Windows&apos;un OpenSSH istemcisi daha başlangıçta başarısız oluyorsa `ssh -m hmac-sha2-512` deneyin.</translation>
    </message>
    <message>
        <source>The connection must end at once.</source>
        <translation>Bağlantı hemen bitmelidir.</translation>
    </message>
    <message>
        <source>Compression error</source>
        <translation>Sıkıştırma hatası</translation>
    </message>
    <message>
        <source>The compressed data could not be expanded.</source>
        <translation>Sıkıştırılmış veri açılamamıştır.</translation>
    </message>
    <message>
        <source>Rare: an incompatible library on an old device.</source>
        <translation>Seyrek görülür: eski bir aygıtta uyumsuz bir kitaplık.</translation>
    </message>
    <message>
        <source>Connect without compression (`-o Compression=no`).</source>
        <translation>Sıkıştırma olmadan bağlanın (`-o Compression=no`).</translation>
    </message>
    <message>
        <source>Leave compression off on fast networks; it gains nothing there.</source>
        <translation>Hızlı ağlarda sıkıştırmayı kapalı tutun; orada bir kazanç sağlamaz.</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Hizmet isteği</translation>
    </message>
    <message>
        <source>The client asked for a service other than authentication or connection, or asked too early.</source>
        <translation>İstemci, kimlik doğrulama ve bağlantı dışında bir hizmet istemiş ya da erken istemiştir.</translation>
    </message>
    <message>
        <source>Home-made clients and scanners.</source>
        <translation>Elde yazılmış istemciler ve tarama araçları.</translation>
    </message>
    <message>
        <source>Ask for `ssh-userauth` first.</source>
        <translation>Önce `ssh-userauth` isteyin.</translation>
    </message>
    <message>
        <source>Not for a server that is down: it does not answer at all.</source>
        <translation>Kapalı sunucu için değildir: O hiç yanıt vermez.</translation>
    </message>
    <message>
        <source>Protocol version not supported</source>
        <translation>Protokol sürümü desteklenmiyor</translation>
    </message>
    <message>
        <source>Version exchange</source>
        <translation>Sürüm değişimi</translation>
    </message>
    <message>
        <source>The other side speaks an SSH version that is not supported: today, version 1.</source>
        <translation>Karşı taraf desteklenmeyen bir SSH sürümü konuşur: günümüzde sürüm 1.</translation>
    </message>
    <message>
        <source>OpenSSH: `Protocol major versions differ: 2 vs. 1`, towards old switches and power supplies.</source>
        <translation>OpenSSH: Eski ağ anahtarlarına (switch) ve kesintisiz güç kaynaklarına bağlanırken `Protocol major versions differ: 2 vs. 1`.</translation>
    </message>
    <message>
        <source>Update the device or switch version 2 on there.</source>
        <translation>Aygıtı güncelleyin ya da orada sürüm 2&apos;yi açın.</translation>
    </message>
    <message>
        <source>Do not fall back to version 1: it is broken.</source>
        <translation>Sürüm 1&apos;e geri dönmeyin: güvenliği kırılmıştır.</translation>
    </message>
    <message>
        <source>Host key not verifiable</source>
        <translation>Makine anahtarı doğrulanamıyor</translation>
    </message>
    <message>
        <source>The client does not trust the key of the server and hangs up.</source>
        <translation>İstemci, sunucunun anahtarına güvenmez ve bağlantıyı kapatır.</translation>
    </message>
    <message>
        <source>A script without `known_hosts` meets a new or reinstalled server; OpenSSH&apos;s own words are `Host key verification failed.`</source>
        <translation>`known_hosts` olmayan bir betik, yeni ya da yeniden kurulmuş bir sunucuyla karşılaşır; OpenSSH `Host key verification failed.` yazar.</translation>
    </message>
    <message>
        <source>`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` on the server&apos;s console</source>
        <translation>Sunucunun konsolunda `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`</translation>
    </message>
    <message>
        <source>Compare the fingerprint, then remove the old key (`ssh-keygen -R 192.0.2.10`) and accept the new one. An unexplained change can be an attack.</source>
        <translation>Parmak izini karşılaştırın, sonra eski anahtarı kaldırıp (`ssh-keygen -R 192.0.2.10`) yenisini onaylayın. Açıklanamayan değişiklik bir saldırı olabilir.</translation>
    </message>
    <message>
        <source>A server sees it when its clients have not learned the new key.</source>
        <translation>Sunucu bunu, istemcileri yeni anahtarı öğrenmediğinde görür.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>A library&apos;s word for a connection that broke or fell silent. On a connection that is truly gone nobody can receive it.</source>
        <translation>Kopan ya da sessizleşen bağlantı için kitaplıkların kullandığı ifadedir. Gerçekten kopmuş bir bağlantıda bunu kimse alamaz.</translation>
    </message>
    <message>
        <source>Logs of SFTP clients in Java and .NET, after an idle timeout or a restart.</source>
        <translation>Boşta kalma veya yeniden başlatmadan sonra Java ve .NET SFTP istemcilerinin günlükleri.</translation>
    </message>
    <message>
        <source>Send keep-alives (`ServerAliveInterval 30`) and reconnect.</source>
        <translation>Canlı tutma iletileri gönderin (`ServerAliveInterval 30`) ve yeniden bağlanın.</translation>
    </message>
    <message>
        <source>Look at the network before the server.</source>
        <translation>Sunucudan önce ağa bakın.</translation>
    </message>
    <message>
        <source>By application</source>
        <translation>Uygulama kapattı</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Oturumun sonu</translation>
    </message>
    <message>
        <source>The client or server ended the session on purpose; the normal farewell.</source>
        <translation>İstemci ya da sunucu oturumu bilerek bitirmiştir; olağan vedadır.</translation>
    </message>
    <message>
        <source>sshd logs `Received disconnect from 192.0.2.10 port 50000:11: disconnected by user`.</source>
        <translation>sshd günlüğe `Received disconnect from 192.0.2.10 port 50000:11: disconnected by user` yazar.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapmak gerekmez.</translation>
    </message>
    <message>
        <source>`11: Bye Bye [preauth]`, again and again from foreign addresses: password guessing with a library.</source>
        <translation>`11: Bye Bye [preauth]`, yabancı adreslerden sürekli: bir kitaplıkla yapılan parola tahmini.</translation>
    </message>
    <message>
        <source>Switch passwords off (`PasswordAuthentication no`) or limit the tries with fail2ban.</source>
        <translation>Parolayı kapatın (`PasswordAuthentication no`) ya da denemeleri fail2ban ile sınırlayın.</translation>
    </message>
    <message>
        <source>In a healthy log most sessions end with it.</source>
        <translation>Sağlıklı bir günlükte oturumların çoğu bununla biter.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Çok fazla bağlantı</translation>
    </message>
    <message>
        <source>The server has as many sessions as it allows, in all or for this user.</source>
        <translation>Sunucudaki oturumlar, toplamda ya da bu kullanıcı için izin verilen sayıya ulaşmıştır.</translation>
    </message>
    <message>
        <source>SFTP services and network devices with few sessions (Cisco: the lines of `line vty`). OpenSSH sends no 12: past `MaxStartups` (`10:30:100` by default) it closes the connection before the version exchange, current versions with the line `Exceeded MaxStartups`, and logs `past MaxStartups`.</source>
        <translation>Oturum sayısı az olan SFTP hizmetleri ve ağ aygıtları (Cisco&apos;da `line vty` hatları). OpenSSH 12 göndermez: `MaxStartups` (varsayılan `10:30:100`) aşılınca bağlantıyı sürüm değişiminden önce, güncel sürümlerde `Exceeded MaxStartups` satırıyla kapatır ve günlüğe `past MaxStartups` yazar.</translation>
    </message>
    <message>
        <source>Close idle sessions, and lower the number of parallel transfers.</source>
        <translation>Boştaki oturumları kapatın ve eşzamanlı aktarım sayısını düşürün.</translation>
    </message>
    <message>
        <source>Wait before the next try; at once it only meets the same limit.</source>
        <translation>Sonraki denemeden önce bekleyin; hemen denemek yalnızca aynı sınıra çarpar.</translation>
    </message>
    <message>
        <source>Auth cancelled by user</source>
        <translation>Kimlik doğrulamayı kullanıcı iptal etti</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Kimlik doğrulama</translation>
    </message>
    <message>
        <source>The person closed the password prompt.</source>
        <translation>Kullanıcı parola penceresini kapatmıştır.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Yeniden bağlanın.</translation>
    </message>
    <message>
        <source>The server has nothing to do.</source>
        <translation>Sunucunun yapacağı bir şey yoktur.</translation>
    </message>
    <message>
        <source>No more auth methods available</source>
        <translation>Başka kimlik doğrulama yöntemi kalmadı</translation>
    </message>
    <message>
        <source>Everything that the client can offer was tried or is not accepted.</source>
        <translation>İstemcinin sunabildiği her şey denenmiştir ya da kabul edilmemektedir.</translation>
    </message>
    <message>
        <source>PuTTY: `No supported authentication methods available (server sent: publickey)`: the server wants a key and none was given, or it is not in `authorized_keys`.</source>
        <translation>PuTTY: `No supported authentication methods available (server sent: publickey)`: Sunucu anahtar ister; anahtar verilmemiştir ya da `authorized_keys` içinde yoktur.</translation>
    </message>
    <message>
        <source>`ssh -v jane@192.0.2.10` and, on the server, `journalctl -u ssh`</source>
        <translation>`ssh -v jane@192.0.2.10` ve sunucuda `journalctl -u ssh`</translation>
    </message>
    <message>
        <source>Choose the key in the client (PuTTY: Connection, SSH, Auth), put its public half into `~/.ssh/authorized_keys`.</source>
        <translation>İstemcide anahtarı seçin (PuTTY: Connection, SSH, Auth), açık (public) anahtarı `~/.ssh/authorized_keys` içine koyun.</translation>
    </message>
    <message>
        <source>The key is there and refused: home directory or `.ssh` is writable for others (`Authentication refused: bad ownership or modes`).</source>
        <translation>Anahtar vardır ama reddedilir: Ev dizini veya `.ssh` başkalarınca yazılabilirdir (`Authentication refused: bad ownership or modes`).</translation>
    </message>
    <message>
        <source>`chmod 700 ~/.ssh; chmod 600 ~/.ssh/authorized_keys; chmod go-w ~`</source>
        <translation>`chmod 700 ~/.ssh; chmod 600 ~/.ssh/authorized_keys; chmod go-w ~` çalıştırın.</translation>
    </message>
    <message>
        <source>Update the client or use an Ed25519 key.</source>
        <translation>İstemciyi güncelleyin ya da Ed25519 anahtarı kullanın.</translation>
    </message>
    <message>
        <source>no supported authentication methods</source>
        <translation>desteklenen kimlik doğrulama yöntemi yok</translation>
    </message>
    <message>
        <source>permission denied publickey</source>
        <translation>permission denied publickey</translation>
    </message>
    <message>
        <source>Illegal user name</source>
        <translation>Geçersiz kullanıcı adı</translation>
    </message>
    <message>
        <source>The user name cannot be: too long, or with characters that the server does not take. Unknown users get an ordinary failure instead, so that names cannot be guessed.</source>
        <translation>Kullanıcı adı olamaz: çok uzundur ya da sunucunun kabul etmediği karakterler içerir. Adlar tahmin edilemesin diye bilinmeyen kullanıcılara olağan başarısızlık yanıtı verilir.</translation>
    </message>
    <message>
        <source>Appliances and Java servers; not OpenSSH.</source>
        <translation>Aygıtlar ve Java sunucuları; OpenSSH göndermez.</translation>
    </message>
    <message>
        <source>Correct the name, without domain or blanks.</source>
        <translation>Adı, alan adı ve boşluk olmadan düzeltin.</translation>
    </message>
    <message>
        <source>Do not read into it that the user is unknown.</source>
        <translation>Bundan kullanıcının tanınmadığı sonucunu çıkarmayın.</translation>
    </message>
    <message>
        <source>PuTTY and other graphical clients: `Unable to authenticate` or a closed window; sshd logs `:13:` with `[preauth]`.</source>
        <translation>PuTTY ve başka grafik istemciler: kapatılan pencere; `Unable to authenticate` görülebilir, sshd ise `:13:` ve `[preauth]` içeren bir satır yazar.</translation>
    </message>
    <message>
        <source>`Change of username or service not allowed`: a client tries a second user name on the same connection, as password guessers do.</source>
        <translation>`Change of username or service not allowed`: İstemci, parola tahmin araçlarının yaptığı gibi, aynı bağlantıda ikinci bir kullanıcı adı dener.</translation>
    </message>
    <message>
        <source>In a program of your own, open a new connection for each user; block strange addresses with fail2ban.</source>
        <translation>Kendi programınızda her kullanıcı için yeni bir bağlantı açın; yabancı adresleri fail2ban ile engelleyin.</translation>
    </message>
    <message>
        <source>`2: Packet corrupt`, and `Bad packet length` or `Corrupted MAC on input` in the log of the other side: bytes were changed on the way. OpenSSH has no other number for it.</source>
        <translation>`2: Packet corrupt` gelir ve öteki tarafın günlüğünde `Bad packet length` ya da `Corrupted MAC on input` yazar: Baytlar yolda değişmiştir. OpenSSH&apos;de bunun için başka numara yoktur.</translation>
    </message>
    <message>
        <source>Treat it as 5: try another network path, then look at network card, driver and VPN.</source>
        <translation>5 gibi ele alın: başka bir ağ yolunu deneyin, sonra ağ kartına, sürücüsüne ve VPN&apos;e bakın.</translation>
    </message>
    <message>
        <source>Old clients with an RSA key: servers with OpenSSH since 8.8 log `key type ssh-rsa not in PubkeyAcceptedAlgorithms`, newer ones `signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms`.</source>
        <translation>RSA anahtarlı eski istemciler: OpenSSH 8.8 ve sonrası sunucular günlüğe `key type ssh-rsa not in PubkeyAcceptedAlgorithms`, daha yenileri `signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms` yazar.</translation>
    </message>
    <message>
        <source>Either side may send it: PuTTY does when nothing is left to try, OpenSSH&apos;s client ends the same case with `Permission denied (publickey)`.</source>
        <translation>Bunu iki taraf da gönderebilir: PuTTY denenecek bir şey kalmayınca gönderir, OpenSSH istemcisi ise aynı durumu `Permission denied (publickey)` ile bitirir.</translation>
    </message>
</context>
</TS>
