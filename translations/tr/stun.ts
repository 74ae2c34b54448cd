<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>stun</name>
    <message>
        <source>Redirection</source>
        <extracomment>class 3xx</extracomment>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <source>Client Error</source>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Server Error</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Try Alternate</source>
        <translation>Başka sunucuyu deneyin</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>Herhangi bir istek</translation>
    </message>
    <message>
        <source>The client is to ask the server in ALTERNATE-SERVER instead, mostly for balancing load.</source>
        <translation>İstemci bunun yerine ALTERNATE-SERVER içindeki sunucuya sormalıdır; çoğunlukla yük dengeleme içindir.</translation>
    </message>
    <message>
        <source>coturn with `alternate-server` sends every client on; the other address is not reachable through the firewall.</source>
        <translation>`alternate-server` ayarlı coturn her istemciyi başka sunucuya yönlendirir; öteki adrese güvenlik duvarından ulaşılamaz.</translation>
    </message>
    <message>
        <source>Open the ports of the other servers too, or remove the redirection.</source>
        <translation>Öteki sunucuların bağlantı noktalarını da açın ya da yönlendirmeyi kaldırın.</translation>
    </message>
    <message>
        <source>The client must authenticate at the new server with the same credentials.</source>
        <translation>İstemci, yeni sunucuda aynı kimlik bilgileriyle kimliğini doğrular.</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>Hatalı istek</translation>
    </message>
    <message>
        <source>The request is malformed or lacks an attribute that it must have.</source>
        <translation>İstek bozuktur ya da bulunması gereken bir özniteliği eksiktir.</translation>
    </message>
    <message>
        <source>A TURN Allocate without REQUESTED-TRANSPORT, or credentials without REALM and NONCE.</source>
        <translation>REQUESTED-TRANSPORT taşımayan TURN Allocate ya da REALM ve NONCE taşımayan kimlik bilgileri.</translation>
    </message>
    <message>
        <source>Update the client library.</source>
        <translation>İstemci kitaplığını güncelleyin.</translation>
    </message>
    <message>
        <source>The client must not repeat the request unchanged.</source>
        <translation>İstemci isteği değiştirmeden yinelememelidir.</translation>
    </message>
    <message>
        <source>Unauthenticated</source>
        <translation>Kimlik doğrulanmadı</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>The credentials are missing or wrong. The first 401 of a TURN session is normal: it brings REALM and NONCE, and the client repeats the request with them. RFC 5389 called it Unauthorized.</source>
        <translation>Kimlik bilgileri eksik ya da yanlıştır. TURN oturumundaki ilk 401 olağandır: REALM ve NONCE getirir, istemci isteği bunlarla yineler. RFC 5389 buna Unauthorized diyordu.</translation>
    </message>
    <message>
        <source>coturn logs `incoming packet message processed, error 401: Unauthorized` once for each session and goes on: no error.</source>
        <translation>coturn günlüğe her oturum için bir kez `incoming packet message processed, error 401: Unauthorized` yazar ve devam eder: Bu bir hata değildir.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Yapılacak bir şey yoktur.</translation>
    </message>
    <message>
        <source>401 again and again, and a browser&apos;s `icecandidateerror` shows errorCode 401: the time-limited user name has run out, or `static-auth-secret` differs between the application and coturn.</source>
        <translation>401 sürekli gelir, tarayıcıdaki `icecandidateerror` olayında errorCode 401 görünür: Süreli kullanıcı adının süresi dolmuştur ya da `static-auth-secret` uygulamada ve coturn&apos;de farklıdır.</translation>
    </message>
    <message>
        <source>`turnutils_uclient -u USER -w PASSWORD turn.example.org`</source>
        <translation>`turnutils_uclient -u USER -w PASSWORD turn.example.org`</translation>
    </message>
    <message>
        <source>The user name begins with the Unix time of expiry; compare clock and secret, and give out credentials with longer life.</source>
        <translation>Kullanıcı adı, bitiş anının Unix zamanıyla başlar; saati ve gizli anahtarı karşılaştırın, daha uzun ömürlü kimlik bilgileri verin.</translation>
    </message>
    <message>
        <source>`lt-cred-mech` is set without a user in coturn&apos;s database, or the realm of the stored key is another.</source>
        <translation>`lt-cred-mech` ayarlıdır, coturn veritabanında kullanıcı yoktur ya da saklanan anahtarın realm değeri başkadır.</translation>
    </message>
    <message>
        <source>Add the user with `turnadmin -a -u USER -r REALM -p PASSWORD`.</source>
        <translation>Kullanıcıyı `turnadmin -a -u USER -r REALM -p PASSWORD` ile ekleyin.</translation>
    </message>
    <message>
        <source>Send REALM and NONCE with it; an outdated nonce is 438.</source>
        <translation>Yanında REALM ve NONCE gönderin; eskimiş nonce 438&apos;dir.</translation>
    </message>
    <message>
        <source>unauthorized</source>
        <translation>yetkisiz</translation>
    </message>
    <message>
        <source>turn credentials</source>
        <translation>turn kimlik bilgileri</translation>
    </message>
    <message>
        <source>icecandidateerror</source>
        <translation>icecandidateerror</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>Allocate, CreatePermission</source>
        <translation>Allocate, CreatePermission</translation>
    </message>
    <message>
        <source>The request is valid and policy forbids it, mostly the peer&apos;s address.</source>
        <translation>İstek geçerlidir, ilke yasaklar; çoğunlukla eş tarafın adresi yüzünden.</translation>
    </message>
    <message>
        <source>coturn `error 403: Forbidden IP`: the peer has a private or loopback address that `denied-peer-ip` or the default forbids.</source>
        <translation>coturn `error 403: Forbidden IP`: Eş tarafın adresi özel ya da geri döngü adresidir; `denied-peer-ip` ya da varsayılan ayar bunu yasaklar.</translation>
    </message>
    <message>
        <source>Usually harmless: the client tries all candidates of its peer. Allow a network with `allowed-peer-ip` only when it must be relayed to.</source>
        <translation>Genellikle zararsızdır: İstemci eşinin tüm adaylarını dener. Bir ağa, yalnızca oraya aktarım gerekiyorsa `allowed-peer-ip` ile izin verin.</translation>
    </message>
    <message>
        <source>Keep internal networks closed: an open relay reaches them from the Internet.</source>
        <translation>İç ağları kapalı tutun: Açık bir aktarma sunucusu, onları İnternet&apos;ten erişilir kılar.</translation>
    </message>
    <message>
        <source>Mobility Forbidden</source>
        <translation>Hareketlilik yasak</translation>
    </message>
    <message>
        <source>Allocate, Refresh</source>
        <translation>Allocate, Refresh</translation>
    </message>
    <message>
        <source>The client wants to keep its allocation while it changes networks, and the server does not allow that.</source>
        <translation>İstemci, ağ değiştirirken tahsisini korumak ister, sunucu izin vermez.</translation>
    </message>
    <message>
        <source>A client with mobility towards coturn without `mobility`.</source>
        <translation>`mobility` ayarlanmamış coturn&apos;e karşı hareketlilik isteyen istemci.</translation>
    </message>
    <message>
        <source>Switch it on at the server, or let the client allocate anew.</source>
        <translation>Sunucuda açın ya da istemci yeniden tahsis istesin.</translation>
    </message>
    <message>
        <source>Only clients that sent a MOBILITY-TICKET can meet it.</source>
        <translation>Yalnızca MOBILITY-TICKET göndermiş istemciler karşılaşır.</translation>
    </message>
    <message>
        <source>Unknown Attribute</source>
        <translation>Bilinmeyen öznitelik</translation>
    </message>
    <message>
        <source>The request has an attribute that must be understood, and the server does not know it. UNKNOWN-ATTRIBUTES lists it.</source>
        <translation>İstekte anlaşılması zorunlu bir öznitelik vardır, sunucu onu bilmez. Bilinmeyenleri UNKNOWN-ATTRIBUTES listeler.</translation>
    </message>
    <message>
        <source>A client with TURN extensions meets a plain STUN server, or DONT-FRAGMENT a server that cannot set it.</source>
        <translation>TURN uzantılı istemci sade bir STUN sunucusuyla ya da DONT-FRAGMENT, bunu ayarlayamayan bir sunucuyla karşılaşır.</translation>
    </message>
    <message>
        <source>Leave out the attribute.</source>
        <translation>Özniteliği çıkarın.</translation>
    </message>
    <message>
        <source>Attributes from 0x8000 upward may be sent to any server: those unknown are skipped.</source>
        <translation>0x8000 ve üstündeki öznitelikler her sunucuya gönderilebilir: Bilinmeyenler atlanır.</translation>
    </message>
    <message>
        <source>Allocation Mismatch</source>
        <translation>Tahsis uyuşmazlığı</translation>
    </message>
    <message>
        <source>Allocate, Refresh, CreatePermission</source>
        <translation>Allocate, Refresh, CreatePermission</translation>
    </message>
    <message>
        <source>There is an allocation where none may be, or none where one is needed. The allocation belongs to client address and port, server address and port, and transport.</source>
        <translation>Olmaması gereken yerde tahsis vardır ya da gereken yerde yoktur. Tahsis; istemci adresi ve bağlantı noktası, sunucu adresi ve bağlantı noktası ile aktarımdan oluşan beşliye aittir.</translation>
    </message>
    <message>
        <source>After a restart of coturn or ten minutes without Refresh the allocation is gone, and Refresh or CreatePermission brings 437.</source>
        <translation>coturn yeniden başladıktan ya da on dakika Refresh gelmedikten sonra tahsis yoktur; Refresh veya CreatePermission 437 getirir.</translation>
    </message>
    <message>
        <source>Let the client allocate anew (in WebRTC: an ICE restart).</source>
        <translation>İstemci yeniden tahsis istesin (WebRTC&apos;de ICE yeniden başlatma).</translation>
    </message>
    <message>
        <source>A client reuses a local port at once for a second Allocate, and the old allocation still stands.</source>
        <translation>İstemci, yerel bağlantı noktasını ikinci bir Allocate için hemen yeniden kullanır, eski tahsis hâlâ durmaktadır.</translation>
    </message>
    <message>
        <source>Use a new local port.</source>
        <translation>Yeni bir yerel bağlantı noktası kullanın.</translation>
    </message>
    <message>
        <source>After 437 on Allocate, choose another port and try again.</source>
        <translation>Allocate&apos;e gelen 437&apos;den sonra başka bir bağlantı noktasıyla yeniden deneyin.</translation>
    </message>
    <message>
        <source>Stale Nonce</source>
        <translation>Eskimiş nonce</translation>
    </message>
    <message>
        <source>Any authenticated request</source>
        <translation>Kimliği doğrulanan her istek</translation>
    </message>
    <message>
        <source>The nonce has run out; the response has a new one, with which the client repeats the request at once.</source>
        <translation>Nonce&apos;un süresi dolmuştur; yanıtta yenisi vardır, istemci isteği bununla hemen yineler.</translation>
    </message>
    <message>
        <source>coturn sends it every 600 seconds with `stale-nonce`; calls that die at this rhythm have a client that does not repeat.</source>
        <translation>coturn, `stale-nonce` ile bunu 600 saniyede bir gönderir; bu aralıkla kopan çağrılarda istemci isteği yinelemiyordur.</translation>
    </message>
    <message>
        <source>Update the client; as a stopgap raise the value on the server.</source>
        <translation>İstemciyi güncelleyin; geçici çözüm olarak sunucuda değeri yükseltin.</translation>
    </message>
    <message>
        <source>No password is wrong; that would be 401.</source>
        <translation>Parola yanlış değildir; yanlış olsaydı 401 gelirdi.</translation>
    </message>
    <message>
        <source>Address Family not Supported</source>
        <translation>Adres ailesi desteklenmiyor</translation>
    </message>
    <message>
        <source>The server has no relay address of the family that was asked for: IPv6 mostly.</source>
        <translation>Sunucuda istenen aileden aktarma adresi yoktur: çoğunlukla IPv6.</translation>
    </message>
    <message>
        <source>A client asks with REQUESTED-ADDRESS-FAMILY for IPv6 and coturn has only an IPv4 relay.</source>
        <translation>İstemci REQUESTED-ADDRESS-FAMILY ile IPv6 ister, coturn&apos;ün yalnızca IPv4 aktarması vardır.</translation>
    </message>
    <message>
        <source>Give the server an IPv6 `relay-ip`, or let the client use IPv4.</source>
        <translation>Sunucuya IPv6 bir `relay-ip` verin ya da istemci IPv4 kullansın.</translation>
    </message>
    <message>
        <source>The family of the peer is another question, answered by 443.</source>
        <translation>Eş tarafın adres ailesi ayrı bir konudur, ona 443 yanıt verir.</translation>
    </message>
    <message>
        <source>Wrong Credentials</source>
        <translation>Yanlış kimlik bilgileri</translation>
    </message>
    <message>
        <source>Refresh, CreatePermission</source>
        <translation>Refresh, CreatePermission</translation>
    </message>
    <message>
        <source>The credentials are not those with which the allocation was made.</source>
        <translation>Kimlik bilgileri, tahsisin yapıldığı bilgiler değildir.</translation>
    </message>
    <message>
        <source>An application renews its time-limited user name in the middle of a session.</source>
        <translation>Uygulama, süreli kullanıcı adını oturumun ortasında yeniler.</translation>
    </message>
    <message>
        <source>Keep the credentials as long as the allocation lives.</source>
        <translation>Tahsis yaşadığı sürece aynı bilgileri kullanın.</translation>
    </message>
    <message>
        <source>Tell it from 401, which rejects the login itself.</source>
        <translation>Oturum açmanın kendisini reddeden 401&apos;den ayırın.</translation>
    </message>
    <message>
        <source>Unsupported Transport Protocol</source>
        <translation>Desteklenmeyen aktarım protokolü</translation>
    </message>
    <message>
        <source>The server does not relay over the protocol in REQUESTED-TRANSPORT, often TCP to the peer.</source>
        <translation>Sunucu, REQUESTED-TRANSPORT içindeki protokolle aktarma yapmaz; bu çoğu kez eş tarafa TCP&apos;dir.</translation>
    </message>
    <message>
        <source>`no-tcp-relay` in coturn and a client that wants TCP allocations.</source>
        <translation>coturn&apos;de `no-tcp-relay`, istemcide TCP tahsisi isteği.</translation>
    </message>
    <message>
        <source>Ask for UDP; the way from the client to the server may still be TCP or TLS.</source>
        <translation>UDP isteyin; istemciden sunucuya yol yine TCP veya TLS olabilir.</translation>
    </message>
    <message>
        <source>The transport between client and server is not meant.</source>
        <translation>Kastedilen, istemci ile sunucu arasındaki aktarım değildir.</translation>
    </message>
    <message>
        <source>Peer Address Family Mismatch</source>
        <translation>Eşin adres ailesi uyuşmuyor</translation>
    </message>
    <message>
        <source>CreatePermission, ChannelBind</source>
        <translation>CreatePermission, ChannelBind</translation>
    </message>
    <message>
        <source>The peer&apos;s address is of another family than the allocation.</source>
        <translation>Eş tarafın adresi, tahsisten başka bir ailedendir.</translation>
    </message>
    <message>
        <source>IPv6 candidates of the other side are tried over an IPv4 allocation; ICE goes on with the others.</source>
        <translation>Öteki tarafın IPv6 adayları IPv4 tahsisi üzerinden denenir; ICE ötekilerle devam eder.</translation>
    </message>
    <message>
        <source>Nothing, as long as one pair works.</source>
        <translation>Bir çift çalıştığı sürece bir şey gerekmez.</translation>
    </message>
    <message>
        <source>Allocate both families where both are needed.</source>
        <translation>İkisi de gerekiyorsa iki ailede de tahsis isteyin.</translation>
    </message>
    <message>
        <source>Connection Already Exists</source>
        <translation>Bağlantı zaten var</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>There is a TCP connection from this allocation to this peer.</source>
        <translation>Bu tahsisten bu eşe bir TCP bağlantısı vardır.</translation>
    </message>
    <message>
        <source>A client sends Connect twice.</source>
        <translation>İstemci iki kez Connect gönderir.</translation>
    </message>
    <message>
        <source>Use the connection that stands.</source>
        <translation>Kurulu bağlantıyı kullanın.</translation>
    </message>
    <message>
        <source>It concerns TCP allocations alone.</source>
        <translation>Yalnızca TCP tahsislerini ilgilendirir.</translation>
    </message>
    <message>
        <source>Connection Timeout or Failure</source>
        <translation>Bağlantı zaman aşımı veya hatası</translation>
    </message>
    <message>
        <source>The server could not reach the peer by TCP.</source>
        <translation>Sunucu eş tarafa TCP ile ulaşamamıştır.</translation>
    </message>
    <message>
        <source>The peer is behind NAT, or its port is closed.</source>
        <translation>Eş taraf NAT arkasındadır ya da bağlantı noktası kapalıdır.</translation>
    </message>
    <message>
        <source>Use UDP, or open the port at the peer.</source>
        <translation>UDP kullanın ya da eş tarafta bağlantı noktasını açın.</translation>
    </message>
    <message>
        <source>The server waits 30 seconds at least before it gives up.</source>
        <translation>Sunucu vazgeçmeden önce en az 30 saniye bekler.</translation>
    </message>
    <message>
        <source>Allocation Quota Reached</source>
        <translation>Tahsis kotası doldu</translation>
    </message>
    <message>
        <source>This user has as many allocations as allowed.</source>
        <translation>Bu kullanıcının tahsisleri izin verilen sayıya ulaşmıştır.</translation>
    </message>
    <message>
        <source>coturn `error 486: Allocation Quota Reached`: `user-quota` counts per user name, and all clients share one; or `total-quota`, the limit of the whole realm, is reached, for which coturn sends 486 as well.</source>
        <translation>coturn `error 486: Allocation Quota Reached`: `user-quota` kullanıcı adına göre sayar, tüm istemciler aynı adı kullanıyordur; ya da bütün realm için geçerli sınır olan `total-quota` dolmuştur, coturn bunun için de 486 gönderir.</translation>
    </message>
    <message>
        <source>Give each client its own user name, or raise the quota.</source>
        <translation>Her istemciye ayrı kullanıcı adı verin ya da kotayı yükseltin.</translation>
    </message>
    <message>
        <source>A browser opens one allocation per network interface and TURN address; several tabs use up the quota.</source>
        <translation>Tarayıcı her ağ arabirimi ve TURN adresi için bir tahsis açar; birkaç sekme kotayı doldurur.</translation>
    </message>
    <message>
        <source>List fewer TURN addresses; allocations left behind end after ten minutes.</source>
        <translation>Daha az TURN adresi verin; geride kalan tahsisler on dakika sonra biter.</translation>
    </message>
    <message>
        <source>By the standard, one user is at the limit, and 508 tells that the server is; coturn sends 486 for its `total-quota` too.</source>
        <translation>Standarda göre sınırda olan tek kullanıcıdır, sunucunun sınırda olduğunu 508 bildirir; coturn ise `total-quota` için de 486 gönderir.</translation>
    </message>
    <message>
        <source>Role Conflict</source>
        <translation>Rol çakışması</translation>
    </message>
    <message>
        <source>ICE connectivity check</source>
        <translation>ICE bağlantı denetimi</translation>
    </message>
    <message>
        <source>Both sides of ICE take themselves for controlling, or both for controlled. One switches its role and checks again.</source>
        <translation>ICE&apos;nin iki tarafı da kendini denetleyen sayar ya da ikisi de denetlenen sayar. Biri rolünü değiştirip bağlantı denetimini yineler.</translation>
    </message>
    <message>
        <source>Seen in captures of WebRTC calls, at the beginning; the call goes on.</source>
        <translation>WebRTC çağrılarının ağ kayıtlarında başlangıçta görülür; çağrı sürer.</translation>
    </message>
    <message>
        <source>Nothing; if it repeats without end, one side does not switch, which is an error of its library.</source>
        <translation>Yapılacak bir şey yoktur; sonu gelmeden yineleniyorsa taraflardan biri rol değiştirmiyordur; bu, o tarafın kitaplığındaki bir hatadır.</translation>
    </message>
    <message>
        <source>SIP&apos;s 487 is something else: a call that was cancelled.</source>
        <translation>SIP&apos;in 487&apos;si başka bir şeydir: iptal edilmiş çağrı.</translation>
    </message>
    <message>
        <source>The server has a passing trouble; the client may try again.</source>
        <translation>Sunucuda geçici bir sorun vardır; istemci yeniden deneyebilir.</translation>
    </message>
    <message>
        <source>coturn cannot create a socket: `Server error: TCP relay socket for connection cannot be created`, `Cannot create new socket`. A user database that does not answer brings 401 instead.</source>
        <translation>coturn soket açamaz: `Server error: TCP relay socket for connection cannot be created`, `Cannot create new socket`. Yanıt vermeyen kullanıcı veritabanı ise 401 getirir.</translation>
    </message>
    <message>
        <source>Read the words behind `error 500:` in the server&apos;s log; see whether the limit of open files is reached.</source>
        <translation>Sunucu günlüğünde `error 500:` sonrasındaki sözleri okuyun; açık dosya sınırına ulaşılıp ulaşılmadığına bakın.</translation>
    </message>
    <message>
        <source>Clients may send the request again after a pause.</source>
        <translation>İstemciler isteği ara vererek yeniden gönderebilir.</translation>
    </message>
    <message>
        <source>Insufficient Capacity</source>
        <translation>Kapasite yetersiz</translation>
    </message>
    <message>
        <source>The server cannot create the relay: no port free, or a limit of the whole server is reached.</source>
        <translation>Sunucu aktarma adresini oluşturamaz: boş bağlantı noktası yoktur ya da sunucu genelindeki bir sınıra ulaşılmıştır.</translation>
    </message>
    <message>
        <source>coturn `error 508: Cannot create socket`: the range from `min-port` to `max-port` is used up, or the address of `relay-ip` is not that of the machine.</source>
        <translation>coturn `error 508: Cannot create socket`: `min-port` ile `max-port` arasındaki aralık dolmuştur ya da `relay-ip` adresi makinenin değildir.</translation>
    </message>
    <message>
        <source>Widen the range (and the firewall), correct `relay-ip` and `external-ip`; in containers do not publish a range that is too small.</source>
        <translation>Aralığı (ve güvenlik duvarını) genişletin, `relay-ip` ile `external-ip` değerlerini düzeltin; konteynerlerde çok küçük aralık yayımlamayın.</translation>
    </message>
    <message>
        <source>Wait a minute before the next try, as RFC 8656 asks.</source>
        <translation>RFC 8656&apos;nın istediği gibi sonraki denemeden önce bir dakika bekleyin.</translation>
    </message>
    <message>
        <source>Both bring a nonce and ask for another try. 401 says that the login is missing or wrong, 438 only that the nonce has grown old.</source>
        <translation>İkisi de bir nonce getirir ve yeniden denenmesini ister. 401 girişin eksik ya da yanlış olduğunu, 438 yalnızca nonce&apos;un eskidiğini söyler.</translation>
    </message>
    <message>
        <source>Normal in a healthy session</source>
        <translation>Sağlıklı oturumda olağan mı</translation>
    </message>
    <message>
        <source>Once, at the start</source>
        <translation>Başta bir kez</translation>
    </message>
    <message>
        <source>Again and again, at the server&apos;s interval</source>
        <translation>Sunucunun belirlediği aralıkla yeniden</translation>
    </message>
    <message>
        <source>What to change in the repetition</source>
        <translation>Yinelemede ne değişmeli</translation>
    </message>
    <message>
        <source>Add user name, realm and integrity</source>
        <translation>Kullanıcı adı, realm ve bütünlük eklenmeli</translation>
    </message>
    <message>
        <source>Only the nonce</source>
        <translation>Yalnızca nonce</translation>
    </message>
    <message>
        <source>Sign of a fault</source>
        <translation>Sorun belirtisi</translation>
    </message>
    <message>
        <source>A second 401 after credentials were sent</source>
        <translation>Kimlik bilgisi gönderildikten sonra ikinci 401</translation>
    </message>
    <message>
        <source>Calls that die every 600 seconds: a client that does not repeat</source>
        <translation>600 saniyede bir kopan çağrılar: yinelemeyen istemci</translation>
    </message>
    <message>
        <source>In coturn</source>
        <translation>coturn&apos;de</translation>
    </message>
    <message>
        <source>`static-auth-secret`, `lt-cred-mech`, clock</source>
        <translation>`static-auth-secret`, `lt-cred-mech`, saat</translation>
    </message>
    <message>
        <source>`stale-nonce`</source>
        <translation>`stale-nonce`</translation>
    </message>
    <message>
        <source>Never ask a user for a password because of 438.</source>
        <translation>438 yüzünden kullanıcıdan hiçbir zaman parola istemeyin.</translation>
    </message>
</context>
</TS>
