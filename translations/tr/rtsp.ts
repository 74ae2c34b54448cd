<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>rtsp</name>
    <message>
        <source>Informational</source>
        <extracomment>class 1xx</extracomment>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>Redirection</source>
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
        <source>RTSP version</source>
        <translation>RTSP sürümü</translation>
    </message>
    <message>
        <source>Only RTSP 1.0</source>
        <translation>Yalnızca RTSP 1.0</translation>
    </message>
    <message>
        <source>Only RTSP 2.0</source>
        <translation>Yalnızca RTSP 2.0</translation>
    </message>
    <message>
        <source>RTSP 1.0 and 2.0</source>
        <translation>RTSP 1.0 ve 2.0</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>Herhangi bir istek</translation>
    </message>
    <message>
        <source>The server has the beginning of the request and wants the rest. Another response follows.</source>
        <translation>Sunucu isteğin başını almıştır, gerisini bekler. Ardından başka bir yanıt gelir.</translation>
    </message>
    <message>
        <source>Hardly met, since RTSP requests have small bodies or none.</source>
        <translation>RTSP isteklerinin gövdesi küçük olduğu ya da hiç olmadığı için neredeyse görülmez.</translation>
    </message>
    <message>
        <source>Wait for the final response.</source>
        <translation>Son yanıtı bekleyin.</translation>
    </message>
    <message>
        <source>A client must be able to skip it.</source>
        <translation>İstemci bunu atlayabilmelidir.</translation>
    </message>
    <message>
        <source>Server still working on ICE connectivity checks</source>
        <translation>Sunucu ICE bağlantı denetimlerini sürdürüyor</translation>
    </message>
    <message>
        <source>PLAY</source>
        <translation>PLAY</translation>
    </message>
    <message>
        <source>The media path through NAT is being tested, and PLAY waits for the result. The server repeats 150 so that the client does not give up.</source>
        <translation>NAT üzerinden geçen medya yolu sınanmaktadır, PLAY sonucu bekler. İstemci vazgeçmesin diye sunucu 150&apos;yi yineler.</translation>
    </message>
    <message>
        <source>150 several times and then 480: no pair of candidates worked.</source>
        <translation>Birkaç kez 150, sonra 480 gelir: Hiçbir aday çifti çalışmamıştır.</translation>
    </message>
    <message>
        <source>Look at the candidates of both sides; a TURN server helps where both are behind NAT.</source>
        <translation>İki tarafın adaylarına bakın; ikisi de NAT arkasındaysa TURN sunucusu işe yarar.</translation>
    </message>
    <message>
        <source>Clients that ask for the transport of RFC 7825 must be able to wait through it.</source>
        <translation>RFC 7825 aktarımını isteyen istemciler bu yanıtla bekleyebilmelidir.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>The request was carried out. 200 to PLAY says that the server sends; whether the packets arrive is another matter.</source>
        <translation>İstek yerine getirilmiştir. PLAY isteğine gelen 200, sunucunun gönderdiğini söyler; paketlerin ulaşıp ulaşmadığı ayrı konudur.</translation>
    </message>
    <message>
        <source>OPTIONS, DESCRIBE, SETUP and PLAY all bring 200, and there is no picture: RTP over UDP is stopped by a firewall or NAT. FFmpeg writes `UDP timeout, retrying with TCP`.</source>
        <translation>OPTIONS, DESCRIBE, SETUP ve PLAY hep 200 getirir, görüntü yoktur: UDP üzerindeki RTP bir güvenlik duvarında veya NAT&apos;ta takılır. FFmpeg `UDP timeout, retrying with TCP` yazar.</translation>
    </message>
    <message>
        <source>`ffprobe -rtsp_transport tcp rtsp://192.0.2.10/stream1`</source>
        <translation>`ffprobe -rtsp_transport tcp rtsp://192.0.2.10/stream1`</translation>
    </message>
    <message>
        <source>Use RTP over the RTSP connection (`-rtsp_transport tcp`; in VLC `--rtsp-tcp`).</source>
        <translation>RTP&apos;yi RTSP bağlantısı üzerinden kullanın (`-rtsp_transport tcp`; VLC&apos;de `--rtsp-tcp`).</translation>
    </message>
    <message>
        <source>The stream stops after 60 seconds, the usual session timeout: the client sends no keep-alive.</source>
        <translation>Akış, alışılmış oturum zaman aşımı olan 60 saniyeden sonra durur: İstemci oturumu canlı tutmuyordur.</translation>
    </message>
    <message>
        <source>Send `GET_PARAMETER` or `OPTIONS` with the Session header before the `timeout` in it has passed.</source>
        <translation>Session başlığındaki `timeout` dolmadan, bu başlıkla `GET_PARAMETER` veya `OPTIONS` gönderin.</translation>
    </message>
    <message>
        <source>The answer to every request that was carried out.</source>
        <translation>Yerine getirilen her isteğin yanıtıdır.</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>görüntü yok</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>siyah ekran</translation>
    </message>
    <message>
        <source>stream stops after 60 seconds</source>
        <translation>akış 60 saniyede duruyor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>RECORD</translation>
    </message>
    <message>
        <source>In RTSP 1.0 the recording has been set up as a new resource. RTSP 2.0 has no RECORD and no 201.</source>
        <translation>RTSP 1.0&apos;da kayıt, yeni bir kaynak olarak kurulmuştur. RTSP 2.0&apos;da RECORD da 201 de yoktur.</translation>
    </message>
    <message>
        <source>Servers that accept streams by ANNOUNCE and RECORD answer 200; a client that insists on 201 fails.</source>
        <translation>ANNOUNCE ve RECORD ile akış kabul eden sunucular 200 yanıtını verir; ille de 201 bekleyen istemci başarısız olur.</translation>
    </message>
    <message>
        <source>Accept every 2xx.</source>
        <translation>Her 2xx yanıtını kabul edin.</translation>
    </message>
    <message>
        <source>Servers can simply answer RECORD with 200.</source>
        <translation>Sunucular RECORD isteğine düpedüz 200 verebilir.</translation>
    </message>
    <message>
        <source>Low on Storage Space</source>
        <translation>Depolama alanı azalıyor</translation>
    </message>
    <message>
        <source>A warning with a success: recording begins, and the space may not last. The Range header may say how far it reaches.</source>
        <translation>Başarı içindeki uyarıdır: Kayıt başlar, alan yetmeyebilir. Nereye kadar yeteceğini Range başlığı söyleyebilir.</translation>
    </message>
    <message>
        <source>A recording server fills its disk; hardly any implementation sends the warning.</source>
        <translation>Kayıt sunucusunun diski dolar; uygulamaların neredeyse hiçbiri bu uyarıyı göndermez.</translation>
    </message>
    <message>
        <source>Free space, or record for a shorter time.</source>
        <translation>Yer açın ya da daha kısa süre kaydedin.</translation>
    </message>
    <message>
        <source>A client that records should watch the time left in the Range header.</source>
        <translation>Kayıt yapan istemci, Range başlığındaki kalan süreyi izlemelidir.</translation>
    </message>
    <message>
        <source>Multiple Choices</source>
        <translation>Birden çok seçenek</translation>
    </message>
    <message>
        <source>DESCRIBE</source>
        <translation>DESCRIBE</translation>
    </message>
    <message>
        <source>The presentation exists in several forms, and the client is to choose one.</source>
        <translation>Sunum birkaç biçimde vardır, istemci birini seçmelidir.</translation>
    </message>
    <message>
        <source>Unknown to most players, which stop with an error.</source>
        <translation>Çoğu oynatıcı tanımaz ve hatayla durur.</translation>
    </message>
    <message>
        <source>Open one of the URLs named directly.</source>
        <translation>Belirtilen URL&apos;lerden birini doğrudan açın.</translation>
    </message>
    <message>
        <source>Give one URL by 302 instead; RTSP 2.0 no longer has 300.</source>
        <translation>Bunun yerine 302 ile tek URL verin; RTSP 2.0&apos;da artık 300 yoktur.</translation>
    </message>
    <message>
        <source>Moved Permanently</source>
        <translation>Kalıcı olarak taşındı</translation>
    </message>
    <message>
        <source>The stream has a new URL, in the Location header, and will keep it.</source>
        <translation>Akışın Location başlığında verilen yeni ve kalıcı bir URL&apos;si vardır.</translation>
    </message>
    <message>
        <source>A player does not follow and reports a failure, while the old URL is still in its configuration.</source>
        <translation>Oynatıcı yönlendirmeyi izlemez ve hata bildirir; yapılandırmasında eski URL durmaktadır.</translation>
    </message>
    <message>
        <source>Enter the new URL.</source>
        <translation>Yeni URL&apos;yi girin.</translation>
    </message>
    <message>
        <source>Store the new URL; a stream that is elsewhere only today comes with 302.</source>
        <translation>Yeni URL&apos;yi kaydedin; yalnızca bugün başka yerde olan akış 302 ile gelir.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>DESCRIBE, SETUP</source>
        <translation>DESCRIBE, SETUP</translation>
    </message>
    <message>
        <source>RTSP 1.0</source>
        <translation>RTSP 1.0</translation>
    </message>
    <message>
        <source>The older name of the same answer.</source>
        <translation>Aynı yanıtın eski adıdır.</translation>
    </message>
    <message>
        <source>RTSP 2.0</source>
        <translation>RTSP 2.0</translation>
    </message>
    <message>
        <source>The session has to be set up at the URL in Location.</source>
        <translation>Oturum, Location içindeki URL&apos;de kurulmalıdır.</translation>
    </message>
    <message>
        <source>For this time the stream is at the URL in Location: load balancing, or the server that is nearest.</source>
        <translation>Akış bu seferlik Location içindeki URL&apos;dedir: yük dengeleme ya da en yakın sunucu.</translation>
    </message>
    <message>
        <source>The Location names an internal address that the client cannot reach.</source>
        <translation>Location, istemcinin ulaşamadığı bir iç adresi gösterir.</translation>
    </message>
    <message>
        <source>`ffprobe -v debug rtsp://192.0.2.10/stream1`</source>
        <translation>`ffprobe -v debug rtsp://192.0.2.10/stream1`</translation>
    </message>
    <message>
        <source>Set the public name on the load balancer or media server.</source>
        <translation>Yük dengeleyicide ya da medya sunucusunda genel adı ayarlayın.</translation>
    </message>
    <message>
        <source>A player follows and is asked for credentials anew, or sends them to a foreign host.</source>
        <translation>Oynatıcı izler ve yeniden kimlik bilgisi istenir ya da bilgileri yabancı bir makineye gönderir.</translation>
    </message>
    <message>
        <source>Give the credentials of the target server.</source>
        <translation>Hedef sunucunun kimlik bilgilerini verin.</translation>
    </message>
    <message>
        <source>Keep the old URL for the next time.</source>
        <translation>Bir dahaki sefere eski URL&apos;yi kullanın.</translation>
    </message>
    <message>
        <source>See Other</source>
        <translation>Başka yere bakın</translation>
    </message>
    <message>
        <source>Taken over from HTTP. RTSP 1.0 allowed it; RTSP 2.0 forbids its use.</source>
        <translation>HTTP&apos;den devralınmıştır. RTSP 1.0 izin veriyordu; RTSP 2.0 kullanımını yasaklar.</translation>
    </message>
    <message>
        <source>Seen from gateways between HTTP and RTSP only.</source>
        <translation>Yalnızca HTTP ile RTSP arasındaki ağ geçitlerinden görülür.</translation>
    </message>
    <message>
        <source>Follow the Location header.</source>
        <translation>Location başlığını izleyin.</translation>
    </message>
    <message>
        <source>Send 302 instead.</source>
        <translation>Yerine 302 gönderin.</translation>
    </message>
    <message>
        <source>Not Modified</source>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>The client asked conditionally, and the description that it holds is still right.</source>
        <translation>İstemci koşullu sormuştur, elindeki tanım hâlâ geçerlidir.</translation>
    </message>
    <message>
        <source>Proxies that cache descriptions; players ask without conditions.</source>
        <translation>Tanımları önbelleğe alan vekil sunucular görür; oynatıcılar koşulsuz sorar.</translation>
    </message>
    <message>
        <source>Use the stored description.</source>
        <translation>Saklanan tanımı kullanın.</translation>
    </message>
    <message>
        <source>A client that did not ask conditionally should treat it as an error.</source>
        <translation>Koşullu sormamış istemci bunu hata saymalıdır.</translation>
    </message>
    <message>
        <source>Use Proxy</source>
        <translation>Vekil sunucu kullanın</translation>
    </message>
    <message>
        <source>The stream is to be had only through the proxy named in Location.</source>
        <translation>Akış yalnızca Location içinde adı geçen vekil sunucudan alınabilir.</translation>
    </message>
    <message>
        <source>Hardly supported by players.</source>
        <translation>Oynatıcılar neredeyse hiç desteklemez.</translation>
    </message>
    <message>
        <source>Enter the proxy by hand, where the player can.</source>
        <translation>Oynatıcı izin veriyorsa vekil sunucuyu elle girin.</translation>
    </message>
    <message>
        <source>Use the proxy for this request and ask directly again next time.</source>
        <translation>Vekil sunucuyu bu istek için kullanın, bir dahaki sefere yine doğrudan sorun.</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>Hatalı istek</translation>
    </message>
    <message>
        <source>The server could not make sense of the request: its form, a missing header, or the URL.</source>
        <translation>Sunucu istekten bir anlam çıkaramamıştır: Biçimi bozuk, bir başlığı eksik ya da URL&apos;si yanlıştır.</translation>
    </message>
    <message>
        <source>A camera dislikes the path or an `&amp;` in it: in a shell the URL stands without quotes and is cut at `&amp;`.</source>
        <translation>Kamera, yolu ya da içindeki `&amp;` işaretini kabul etmez: Kabukta URL tırnaksız yazılmış ve `&amp;` yerinde kesilmiştir.</translation>
    </message>
    <message>
        <source>Put the URL in quotes, and take the path from the camera&apos;s manual or from ONVIF.</source>
        <translation>URL&apos;yi tırnak içine alın; yolu kameranın kılavuzundan veya ONVIF&apos;ten öğrenin.</translation>
    </message>
    <message>
        <source>A password with `@`, `#`, `:` or `/` in the URL unencoded.</source>
        <translation>URL&apos;de kodlanmamış `@`, `#`, `:` veya `/` içeren bir parola.</translation>
    </message>
    <message>
        <source>Encode them: `%40`, `%23`, `%3A`, `%2F`.</source>
        <translation>Kodlayın: `%40`, `%23`, `%3A`, `%2F`.</translation>
    </message>
    <message>
        <source>`CSeq` is missing or another program speaks HTTP on port 554.</source>
        <translation>`CSeq` eksiktir ya da 554 numaralı bağlantı noktasında başka bir program HTTP konuşuyordur.</translation>
    </message>
    <message>
        <source>Look at the first line of the request in a capture.</source>
        <translation>Ağ kaydında isteğin ilk satırına bakın.</translation>
    </message>
    <message>
        <source>Capture the request as it left the client: escaping errors show there at once.</source>
        <translation>İsteği istemciden çıktığı gibi yakalayın: Kaçış hataları orada hemen görünür.</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Yetkisiz</translation>
    </message>
    <message>
        <source>DESCRIBE, OPTIONS, SETUP</source>
        <translation>DESCRIBE, OPTIONS, SETUP</translation>
    </message>
    <message>
        <source>Credentials are wanted. A first 401 is normal: the client learns from it whether the server asks for Basic or Digest, and repeats the request.</source>
        <translation>Kimlik bilgisi istenir. İlk 401 olağandır: İstemci, sunucunun Basic mi Digest mı istediğini ondan öğrenir ve isteği yineler.</translation>
    </message>
    <message>
        <source>FFmpeg ends with `method DESCRIBE failed: 401 Unauthorized`: user or password is wrong or missing in the URL.</source>
        <translation>FFmpeg `method DESCRIBE failed: 401 Unauthorized` ile biter: URL&apos;de kullanıcı adı veya parola yanlıştır ya da yoktur.</translation>
    </message>
    <message>
        <source>`ffprobe &apos;rtsp://user:password@192.0.2.10/stream1&apos;`</source>
        <translation>`ffprobe &apos;rtsp://user:password@192.0.2.10/stream1&apos;`</translation>
    </message>
    <message>
        <source>Use the account of the camera for RTSP or ONVIF, not that of its cloud. Special characters in the password must be encoded.</source>
        <translation>Kameranın bulut hesabını değil, RTSP veya ONVIF hesabını kullanın. Paroladaki özel karakterler kodlanmalıdır.</translation>
    </message>
    <message>
        <source>The password is right and 401 comes all the same: the camera has locked the address after several failures, or accepts only Digest while the client sends Basic.</source>
        <translation>Parola doğrudur, yine de 401 gelir: Kamera birkaç başarısızlıktan sonra adresi kilitlemiştir ya da istemci Basic gönderirken yalnızca Digest kabul ediyordur.</translation>
    </message>
    <message>
        <source>Stop every client with the old password, wait for the lock to end, and choose `digest` (or `digest/basic`) in the camera.</source>
        <translation>Eski parolayı kullanan tüm istemcileri durdurun, kilidin bitmesini bekleyin ve kamerada `digest` (ya da `digest/basic`) seçin.</translation>
    </message>
    <message>
        <source>MediaMTX logs `authentication failed` and answers 401: the user may not read or publish this path.</source>
        <translation>MediaMTX günlüğe `authentication failed` yazıp 401 yanıtını verir: Kullanıcının bu yolu okuma ya da yayımlama izni yoktur.</translation>
    </message>
    <message>
        <source>Look at `authInternalUsers` and its `permissions` for this path.</source>
        <translation>Bu yol için `authInternalUsers` ve `permissions` ayarına bakın.</translation>
    </message>
    <message>
        <source>Ask with `WWW-Authenticate`; who is known and may not gets 403.</source>
        <translation>`WWW-Authenticate` ile sorun; bilinen, ama izni olmayan 403 alır.</translation>
    </message>
    <message>
        <source>authorization failed</source>
        <translation>yetkilendirme başarısız</translation>
    </message>
    <message>
        <source>wrong camera password</source>
        <translation>kamera parolası yanlış</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>Payment Required</source>
        <translation>Ödeme gerekli</translation>
    </message>
    <message>
        <source>Kept for later use, as in HTTP.</source>
        <translation>HTTP&apos;de olduğu gibi ileride kullanılmak üzere ayrılmıştır.</translation>
    </message>
    <message>
        <source>Not sent by common servers.</source>
        <translation>Yaygın sunucular göndermez.</translation>
    </message>
    <message>
        <source>Ask the operator.</source>
        <translation>İşletmeciye sorun.</translation>
    </message>
    <message>
        <source>No server should send it yet.</source>
        <translation>Henüz hiçbir sunucunun göndermemesi gerekir.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>The server knows what is wanted and refuses; other credentials may change that, the same ones will not.</source>
        <translation>Sunucu ne istendiğini bilir ve reddeder; başka kimlik bilgileri bunu değiştirebilir, aynıları değiştirmez.</translation>
    </message>
    <message>
        <source>The account of the camera lacks the right for live view, or the camera is in a privacy mode.</source>
        <translation>Kamera hesabının canlı izleme hakkı yoktur ya da kamera gizlilik kipindedir.</translation>
    </message>
    <message>
        <source>Give the user the right in the camera&apos;s web page.</source>
        <translation>Kameranın web sayfasından kullanıcıya bu hakkı verin.</translation>
    </message>
    <message>
        <source>Only certain addresses are allowed.</source>
        <translation>Yalnızca belirli adreslere izin verilir.</translation>
    </message>
    <message>
        <source>Add the address of the recorder to the list of the server.</source>
        <translation>Kayıt cihazının adresini sunucudaki listeye ekleyin.</translation>
    </message>
    <message>
        <source>Refuse strangers with 401 first, so that they can log in.</source>
        <translation>Oturum açabilsinler diye yabancıları önce 401 ile karşılayın.</translation>
    </message>
    <message>
        <source>Not Found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>No stream under this path. Cameras have no common path; each make has its own.</source>
        <translation>Bu yolda akış yoktur. Kameraların ortak bir yolu yoktur; her markanınki ayrıdır.</translation>
    </message>
    <message>
        <source>FFmpeg: `method DESCRIBE failed: 404 Not Found`, live555 servers `404 Stream Not Found` or `404 File Not Found, Or In Incorrect Format`: the path in the URL is wrong.</source>
        <translation>FFmpeg: `method DESCRIBE failed: 404 Not Found`, live555 sunucuları `404 Stream Not Found` ya da `404 File Not Found, Or In Incorrect Format`: URL&apos;deki yol yanlıştır.</translation>
    </message>
    <message>
        <source>Ask the camera by ONVIF (`GetStreamUri`), or take the path from the maker: `/Streaming/Channels/101` (Hikvision), `/cam/realmonitor?channel=1&amp;subtype=0` (Dahua).</source>
        <translation>Kameraya ONVIF ile sorun (`GetStreamUri`) ya da yolu üreticiden alın: `/Streaming/Channels/101` (Hikvision), `/cam/realmonitor?channel=1&amp;subtype=0` (Dahua).</translation>
    </message>
    <message>
        <source>MediaMTX: `no stream is available on path` (older versions: `no one is publishing to path`): the source has not connected yet or dropped out.</source>
        <translation>MediaMTX: `no stream is available on path` (eski sürümlerde `no one is publishing to path`): Kaynak henüz bağlanmamış ya da kopmuştur.</translation>
    </message>
    <message>
        <source>Start the publisher, or let the server fetch the source on demand (`sourceOnDemand: yes`).</source>
        <translation>Yayımcıyı başlatın ya da sunucunun kaynağı istek üzerine almasını sağlayın (`sourceOnDemand: yes`).</translation>
    </message>
    <message>
        <source>A channel of a recorder is switched off or its camera is not connected.</source>
        <translation>Kayıt cihazının bir kanalı kapalıdır ya da kamerası bağlı değildir.</translation>
    </message>
    <message>
        <source>Look at the channel on the recorder.</source>
        <translation>Kanala kayıt cihazından bakın.</translation>
    </message>
    <message>
        <source>Copy the path from the device instead of guessing it.</source>
        <translation>Yolu tahmin etmek yerine aygıttan kopyalayın.</translation>
    </message>
    <message>
        <source>stream not found</source>
        <translation>akış bulunamadı</translation>
    </message>
    <message>
        <source>wrong rtsp path</source>
        <translation>rtsp yolu yanlış</translation>
    </message>
    <message>
        <source>rtsp url</source>
        <translation>rtsp adresi</translation>
    </message>
    <message>
        <source>Method Not Allowed</source>
        <translation>Yönteme izin verilmiyor</translation>
    </message>
    <message>
        <source>This resource does not take this method. `Allow` lists what it takes.</source>
        <translation>Bu kaynak bu yöntemi kabul etmez. Kabul ettiklerini `Allow` listeler.</translation>
    </message>
    <message>
        <source>PAUSE or a seek on a live stream, `GET_PARAMETER` as a keep-alive towards a camera that does not know it.</source>
        <translation>Canlı akışta PAUSE ya da ileri sarma; tanımayan bir kameraya karşı canlı tutma olarak `GET_PARAMETER`.</translation>
    </message>
    <message>
        <source>Use `OPTIONS` as the keep-alive instead; see the list in the answer to OPTIONS.</source>
        <translation>Canlı tutma için `OPTIONS` kullanın; OPTIONS yanıtındaki listeye bakın.</translation>
    </message>
    <message>
        <source>ANNOUNCE or RECORD to a server that does not take in streams.</source>
        <translation>Akış kabul etmeyen bir sunucuya ANNOUNCE veya RECORD.</translation>
    </message>
    <message>
        <source>Allow publishing on the server, or push by another protocol.</source>
        <translation>Sunucuda yayımlamaya izin verin ya da başka bir protokolle gönderin.</translation>
    </message>
    <message>
        <source>A method unknown to the server as a whole is 501, a wrong moment 455.</source>
        <translation>Sunucunun hiç bilmediği yöntem 501, yanlış an 455&apos;tir.</translation>
    </message>
    <message>
        <source>Not Acceptable</source>
        <translation>Kabul edilemez</translation>
    </message>
    <message>
        <source>The server has no description in a form that `Accept` names.</source>
        <translation>Sunucuda `Accept` başlığında adı geçen biçimde bir tanım yoktur.</translation>
    </message>
    <message>
        <source>A client asks for something other than `application/sdp`.</source>
        <translation>İstemci `application/sdp` dışında bir şey ister.</translation>
    </message>
    <message>
        <source>Send `Accept: application/sdp`.</source>
        <translation>`Accept: application/sdp` gönderin.</translation>
    </message>
    <message>
        <source>Nearly every server describes its streams in SDP only.</source>
        <translation>Sunucuların neredeyse tümü akışlarını yalnızca SDP ile tanımlar.</translation>
    </message>
    <message>
        <source>Proxy Authentication Required</source>
        <translation>Vekil sunucu kimlik doğrulaması gerekli</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login of its own.</source>
        <translation>Yoldaki vekil sunucu kendi oturumunu ister.</translation>
    </message>
    <message>
        <source>An RTSP proxy of a company; players have rarely a field for it.</source>
        <translation>Bir şirketin RTSP vekil sunucusu; oynatıcılarda bunun alanı nadiren bulunur.</translation>
    </message>
    <message>
        <source>Give the credentials of the proxy, or go without it.</source>
        <translation>Vekil sunucunun kimlik bilgilerini verin ya da vekil sunucu olmadan bağlanın.</translation>
    </message>
    <message>
        <source>Answer with `Proxy-Authorization`; `Authorization` stays for the server behind.</source>
        <translation>`Proxy-Authorization` ile yanıtlayın; `Authorization` arkadaki sunucu içindir.</translation>
    </message>
    <message>
        <source>Request Time-out</source>
        <translation>İstek zaman aşımı</translation>
    </message>
    <message>
        <source>The connection stood and no complete request came in time.</source>
        <translation>Bağlantı kurulmuş, zamanında tam bir istek gelmemiştir.</translation>
    </message>
    <message>
        <source>A client opens connections in advance, or a request is cut by packet loss.</source>
        <translation>İstemci bağlantıları önceden açar ya da istek paket kaybıyla kesilir.</translation>
    </message>
    <message>
        <source>Connect again and send at once.</source>
        <translation>Yeniden bağlanıp hemen gönderin.</translation>
    </message>
    <message>
        <source>Open the connection only when there is a request to send.</source>
        <translation>Bağlantıyı ancak gönderecek bir istek varken açın.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Artık yok</translation>
    </message>
    <message>
        <source>The stream was here and will not come back.</source>
        <translation>Akış buradaydı ve geri gelmeyecek.</translation>
    </message>
    <message>
        <source>A recording has been deleted from a recorder.</source>
        <translation>Kayıt, kayıt cihazından silinmiştir.</translation>
    </message>
    <message>
        <source>Remove the entry from the playlist.</source>
        <translation>Girdiyi çalma listesinden çıkarın.</translation>
    </message>
    <message>
        <source>Say 404 unless you know that the stream will never return.</source>
        <translation>Akışın hiç dönmeyeceğini bilmiyorsanız 404 deyin.</translation>
    </message>
    <message>
        <source>Length Required</source>
        <translation>Uzunluk gerekli</translation>
    </message>
    <message>
        <source>ANNOUNCE, SET_PARAMETER</source>
        <translation>ANNOUNCE, SET_PARAMETER</translation>
    </message>
    <message>
        <source>A body without `Content-Length`.</source>
        <translation>`Content-Length` taşımayan bir gövde.</translation>
    </message>
    <message>
        <source>A home-made publisher leaves the header out.</source>
        <translation>Elde yazılmış bir yayımcı başlığı unutmuştur.</translation>
    </message>
    <message>
        <source>Send the length in bytes.</source>
        <translation>Uzunluğu bayt olarak gönderin.</translation>
    </message>
    <message>
        <source>RTSP 2.0 has removed the code.</source>
        <translation>RTSP 2.0 bu kodu kaldırmıştır.</translation>
    </message>
    <message>
        <source>Precondition Failed</source>
        <translation>Ön koşul sağlanmadı</translation>
    </message>
    <message>
        <source>SETUP, DESCRIBE</source>
        <translation>SETUP, DESCRIBE</translation>
    </message>
    <message>
        <source>The description on which the client relies has changed in the meantime (`If-Match`).</source>
        <translation>İstemcinin dayandığı tanım bu arada değişmiştir (`If-Match`).</translation>
    </message>
    <message>
        <source>The stream was reconfigured between DESCRIBE and SETUP.</source>
        <translation>Akış, DESCRIBE ile SETUP arasında yeniden yapılandırılmıştır.</translation>
    </message>
    <message>
        <source>Send DESCRIBE again and go on with the new description.</source>
        <translation>DESCRIBE isteğini yineleyip yeni tanımla devam edin.</translation>
    </message>
    <message>
        <source>Repeat the request only after a fresh DESCRIBE.</source>
        <translation>İsteği ancak yeni bir DESCRIBE&apos;dan sonra yineleyin.</translation>
    </message>
    <message>
        <source>Request Message Body Too Large</source>
        <translation>İstek gövdesi çok büyük</translation>
    </message>
    <message>
        <source>The same under its older name.</source>
        <translation>Aynısının eski adı.</translation>
    </message>
    <message>
        <source>The body is larger than the server will take.</source>
        <translation>Gövde, sunucunun kabul edeceğinden büyüktür.</translation>
    </message>
    <message>
        <source>The body of the request exceeds what the server accepts.</source>
        <translation>İsteğin gövdesi sunucunun kabul ettiği boyutu aşar.</translation>
    </message>
    <message>
        <source>An ANNOUNCE with a huge SDP.</source>
        <translation>Çok büyük SDP taşıyan bir ANNOUNCE.</translation>
    </message>
    <message>
        <source>Describe fewer streams at once.</source>
        <translation>Bir seferde daha az akış tanımlayın.</translation>
    </message>
    <message>
        <source>The server may close the connection so as not to read the rest.</source>
        <translation>Sunucu, gerisini okumamak için bağlantıyı kapatabilir.</translation>
    </message>
    <message>
        <source>Request-URI Too Large</source>
        <translation>İstek URI&apos;si çok uzun</translation>
    </message>
    <message>
        <source>The URL is longer than the server will read.</source>
        <translation>URL, sunucunun okuyacağından uzundur.</translation>
    </message>
    <message>
        <source>A token or signature in the query makes it so; small cameras have short buffers.</source>
        <translation>Sorgudaki bir belirteç veya imza buna yol açar; basit kameraların arabelleği küçüktür.</translation>
    </message>
    <message>
        <source>Shorten the token.</source>
        <translation>Belirteci kısaltın.</translation>
    </message>
    <message>
        <source>Move what is long into a header.</source>
        <translation>Uzun olanı bir başlığa taşıyın.</translation>
    </message>
    <message>
        <source>Unsupported Media Type</source>
        <translation>Desteklenmeyen medya türü</translation>
    </message>
    <message>
        <source>The body has a type that the server cannot read, or, at some servers, the stream has a codec that they do not take.</source>
        <translation>Gövde sunucunun okuyamadığı türdedir ya da kimi sunucularda, akış kabul edilmeyen bir kodek kullanır.</translation>
    </message>
    <message>
        <source>ANNOUNCE without `Content-Type: application/sdp`.</source>
        <translation>`Content-Type: application/sdp` taşımayan ANNOUNCE.</translation>
    </message>
    <message>
        <source>Add the header.</source>
        <translation>Başlığı ekleyin.</translation>
    </message>
    <message>
        <source>A publisher offers H.265 or a rare audio codec to a server without it.</source>
        <translation>Yayımcı, sunucuda bulunmayan H.265 ya da seyrek kullanılan bir ses kodeki sunar.</translation>
    </message>
    <message>
        <source>Encode to H.264 and AAC.</source>
        <translation>H.264 ve AAC ile kodlayın.</translation>
    </message>
    <message>
        <source>Look at the body that was sent; the media on the wire are judged by 461.</source>
        <translation>Gönderilen gövdeye bakın; ağdaki medya 461&apos;in konusudur.</translation>
    </message>
    <message>
        <source>Parameter Not Understood</source>
        <translation>Parametre anlaşılmadı</translation>
    </message>
    <message>
        <source>GET_PARAMETER, SET_PARAMETER</source>
        <translation>GET_PARAMETER, SET_PARAMETER</translation>
    </message>
    <message>
        <source>A parameter in the body is unknown to the server. RTSP 2.0 lets it name which.</source>
        <translation>Gövdedeki bir parametreyi sunucu bilmez. RTSP 2.0, hangisi olduğunu belirtmesine izin verir.</translation>
    </message>
    <message>
        <source>A keep-alive by GET_PARAMETER with a body meets a server that takes the body seriously.</source>
        <translation>Gövdeli bir GET_PARAMETER ile canlı tutma, gövdeyi ciddiye alan bir sunucuya rastlar.</translation>
    </message>
    <message>
        <source>Send it without body.</source>
        <translation>Gövdesiz gönderin.</translation>
    </message>
    <message>
        <source>Miracast devices exchange `wfd_` parameters, and one side does not know one of them.</source>
        <translation>Miracast aygıtları `wfd_` parametreleri değiş tokuş eder, taraflardan biri bunlardan birini tanımaz.</translation>
    </message>
    <message>
        <source>Update the receiver&apos;s firmware.</source>
        <translation>Alıcı aygıtın yazılımını güncelleyin.</translation>
    </message>
    <message>
        <source>Leave out what the other side does not know; whether a known parameter may be set is told by 458.</source>
        <translation>Karşı tarafın bilmediğini çıkarın; bilinen bir parametrenin ayarlanıp ayarlanamayacağını 458 söyler.</translation>
    </message>
    <message>
        <source>Conference Not Found</source>
        <translation>Konferans bulunamadı</translation>
    </message>
    <message>
        <source>SETUP</source>
        <translation>SETUP</translation>
    </message>
    <message>
        <source>The conference named in the Conference header is unknown.</source>
        <translation>Conference başlığında adı geçen konferansı sunucu tanımaz.</translation>
    </message>
    <message>
        <source>Must not be used: the code was allowed in RTSP 1.0 only.</source>
        <translation>Kullanılmamalıdır: Kod yalnızca RTSP 1.0&apos;da geçerliydi.</translation>
    </message>
    <message>
        <source>A relic of the idea to invite media servers into conferences.</source>
        <translation>Medya sunucularını konferanslara çağırma düşüncesinden kalmadır.</translation>
    </message>
    <message>
        <source>Not sent by current servers.</source>
        <translation>Güncel sunucularda görülmez.</translation>
    </message>
    <message>
        <source>Leave out the Conference header.</source>
        <translation>Conference başlığını çıkarın.</translation>
    </message>
    <message>
        <source>Nothing of today depends on it.</source>
        <translation>Bugün hiçbir şey buna dayanmaz.</translation>
    </message>
    <message>
        <source>Not Enough Bandwidth</source>
        <translation>Bant genişliği yetersiz</translation>
    </message>
    <message>
        <source>SETUP, DESCRIBE, PLAY</source>
        <translation>SETUP, DESCRIBE, PLAY</translation>
    </message>
    <message>
        <source>The server has no room for another stream. Cameras and recorders send it when their number of viewers is used up, whatever the network could carry.</source>
        <translation>Sunucuda bir akışa daha yer yoktur. Kameralar ve kayıt cihazları, ağ ne taşıyabilirse taşısın, izleyici sayısı dolunca gönderir.</translation>
    </message>
    <message>
        <source>FFmpeg: `method SETUP failed: 453 Not Enough Bandwidth` or the same with DESCRIBE, mostly from Hikvision recorders and cameras: too many sessions, or sessions of crashed clients that have not run out yet.</source>
        <translation>FFmpeg: `method SETUP failed: 453 Not Enough Bandwidth` ya da DESCRIBE ile aynısı, çoğunlukla Hikvision kayıt cihazları ve kameralarından: çok fazla oturum ya da çöken istemcilerin henüz dolmamış oturumları.</translation>
    </message>
    <message>
        <source>Close viewers, wait a minute, and let one relay (go2rtc, MediaMTX) fetch the stream once and hand it on.</source>
        <translation>İzleyicileri kapatın, bir dakika bekleyin; akışı tek bir aracının (go2rtc, MediaMTX) bir kez alıp dağıtmasını sağlayın.</translation>
    </message>
    <message>
        <source>Playback of several channels from a recorder at once.</source>
        <translation>Kayıt cihazından birkaç kanalın aynı anda oynatılması.</translation>
    </message>
    <message>
        <source>Use the substream, or fewer channels at a time.</source>
        <translation>Alt akışı kullanın ya da aynı anda daha az kanal açın.</translation>
    </message>
    <message>
        <source>Name a limit of viewers in the text, where it is one.</source>
        <translation>Sınır izleyici sayısıysa metinde belirtin.</translation>
    </message>
    <message>
        <source>too many viewers</source>
        <translation>çok fazla izleyici</translation>
    </message>
    <message>
        <source>camera connection limit</source>
        <translation>kamera bağlantı sınırı</translation>
    </message>
    <message>
        <source>Session Not Found</source>
        <translation>Oturum bulunamadı</translation>
    </message>
    <message>
        <source>PLAY, PAUSE, TEARDOWN, keep-alive</source>
        <translation>PLAY, PAUSE, TEARDOWN, canlı tutma</translation>
    </message>
    <message>
        <source>The Session header is missing, wrong or names a session that has run out. The stream has to be set up anew.</source>
        <translation>Session başlığı eksiktir, yanlıştır ya da süresi dolmuş bir oturumu gösterir. Akış yeniden kurulmalıdır.</translation>
    </message>
    <message>
        <source>After one minute or so: no keep-alive came within the `timeout` of the Session header (60 seconds unless it says otherwise).</source>
        <translation>Yaklaşık bir dakika sonra: Session başlığındaki `timeout` içinde (belirtilmemişse 60 saniye) canlı tutma isteği gelmemiştir.</translation>
    </message>
    <message>
        <source>Send `GET_PARAMETER` or `OPTIONS` in good time, with the Session header.</source>
        <translation>Session başlığıyla birlikte, zamanında `GET_PARAMETER` veya `OPTIONS` gönderin.</translation>
    </message>
    <message>
        <source>The camera or server was restarted, and the client goes on with the old session.</source>
        <translation>Kamera ya da sunucu yeniden başlatılmıştır, istemci ise eski oturumu kullanmayı sürdürür.</translation>
    </message>
    <message>
        <source>Begin again with DESCRIBE; do not reuse the id.</source>
        <translation>DESCRIBE ile yeniden başlayın; kimliği yeniden kullanmayın.</translation>
    </message>
    <message>
        <source>A load balancer sends the next request of the session to another server.</source>
        <translation>Yük dengeleyici, oturumun sonraki isteğini başka bir sunucuya gönderir.</translation>
    </message>
    <message>
        <source>Bind the session to one server.</source>
        <translation>Oturumu tek sunucuya bağlayın.</translation>
    </message>
    <message>
        <source>The client copies `12345678;timeout=60` whole into its header: only the part before the semicolon is the id.</source>
        <translation>İstemci `12345678;timeout=60` değerini olduğu gibi başlığına kopyalar: Kimlik yalnızca noktalı virgülden önceki bölümdür.</translation>
    </message>
    <message>
        <source>Cut at the semicolon.</source>
        <translation>Noktalı virgülde kesin.</translation>
    </message>
    <message>
        <source>Start over with SETUP; a session that has gone cannot be revived.</source>
        <translation>SETUP ile baştan başlayın; sona ermiş bir oturum geri getirilemez.</translation>
    </message>
    <message>
        <source>session timeout</source>
        <translation>oturum zaman aşımı</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>canlı tutma</translation>
    </message>
    <message>
        <source>Method Not Valid in This State</source>
        <translation>Yöntem bu durumda geçerli değil</translation>
    </message>
    <message>
        <source>PLAY, PAUSE, RECORD, SETUP</source>
        <translation>PLAY, PAUSE, RECORD, SETUP</translation>
    </message>
    <message>
        <source>The session exists and is not where this request belongs: PLAY before SETUP, SETUP while playing.</source>
        <translation>Oturum vardır, ama bu isteğin yeri orası değildir: SETUP olmadan PLAY, oynatırken SETUP.</translation>
    </message>
    <message>
        <source>A client sends PLAY though SETUP of a track has failed before.</source>
        <translation>İstemci, bir parçanın SETUP isteği başarısız olduğu hâlde PLAY gönderir.</translation>
    </message>
    <message>
        <source>Look at the answer to SETUP; do not go on after an error.</source>
        <translation>SETUP yanıtına bakın; hatadan sonra devam etmeyin.</translation>
    </message>
    <message>
        <source>A second SETUP with other transport parameters for a stream that plays.</source>
        <translation>Oynatılan bir akış için başka aktarım parametreleriyle ikinci bir SETUP.</translation>
    </message>
    <message>
        <source>TEARDOWN first, or PAUSE where the server takes the change then.</source>
        <translation>Önce TEARDOWN ya da sunucu değişikliği o zaman kabul ediyorsa PAUSE gönderin.</translation>
    </message>
    <message>
        <source>A publisher sends RECORD before every track announced is set up.</source>
        <translation>Yayımcı, duyurulan her parça kurulmadan RECORD gönderir.</translation>
    </message>
    <message>
        <source>Set up all tracks, or announce fewer.</source>
        <translation>Tüm parçaları kurun ya da daha azını duyurun.</translation>
    </message>
    <message>
        <source>Send `Allow` with it, so that the client sees what is possible now.</source>
        <translation>Şimdi nelerin mümkün olduğunu istemci görsün diye yanında `Allow` gönderin.</translation>
    </message>
    <message>
        <source>wrong state</source>
        <translation>yanlış durum</translation>
    </message>
    <message>
        <source>Header Field Not Valid for Resource</source>
        <translation>Başlık alanı bu kaynak için geçersiz</translation>
    </message>
    <message>
        <source>A header that the server must obey cannot be obeyed here: `Range` on a stream that cannot seek, in RTSP 2.0 also a time format that this stream does not have. `Accept-Ranges` then names those it has.</source>
        <translation>Sunucunun uyması gereken bir başlığa burada uyulamaz: ileri geri sarılamayan akışta `Range`, RTSP 2.0&apos;da ayrıca bu akışta bulunmayan bir zaman biçimi. O zaman `Accept-Ranges` bulunanları sayar.</translation>
    </message>
    <message>
        <source>Seeking in a live stream of a camera.</source>
        <translation>Kameranın canlı akışında ileri geri sarma.</translation>
    </message>
    <message>
        <source>Play without `Range`, or from the recording.</source>
        <translation>`Range` olmadan ya da kayıttan oynatın.</translation>
    </message>
    <message>
        <source>Offer no seek bar for streams that answer so.</source>
        <translation>Böyle yanıt veren akışlarda konum çubuğu göstermeyin.</translation>
    </message>
    <message>
        <source>Invalid Range</source>
        <translation>Geçersiz aralık</translation>
    </message>
    <message>
        <source>PLAY, PAUSE</source>
        <translation>PLAY, PAUSE</translation>
    </message>
    <message>
        <source>The time asked for lies outside the recording, for example beyond its end.</source>
        <translation>İstenen zaman kaydın dışındadır, örneğin sonundan sonradır.</translation>
    </message>
    <message>
        <source>Playback from a recorder at a time without recording, often because the clock is compared in the wrong zone: `clock=` is UTC.</source>
        <translation>Kayıt cihazından kayıt olmayan bir anın oynatılması; çoğu kez saat yanlış dilimde karşılaştırılmıştır: `clock=` UTC&apos;dir.</translation>
    </message>
    <message>
        <source>Convert to UTC and ask for the recordings first.</source>
        <translation>UTC&apos;ye çevirin ve önce kayıtları sorun.</translation>
    </message>
    <message>
        <source>Ask the recorder for its recordings and stay inside.</source>
        <translation>Kayıt cihazından kayıtlarını sorun ve sınırların içinde kalın.</translation>
    </message>
    <message>
        <source>Parameter Is Read-Only</source>
        <translation>Parametre salt okunur</translation>
    </message>
    <message>
        <source>SET_PARAMETER</source>
        <translation>SET_PARAMETER</translation>
    </message>
    <message>
        <source>The parameter can be read and not set.</source>
        <translation>Parametre okunabilir, ayarlanamaz.</translation>
    </message>
    <message>
        <source>Hardly met outside tests.</source>
        <translation>Sınamalar dışında neredeyse görülmez.</translation>
    </message>
    <message>
        <source>Only read it.</source>
        <translation>Yalnızca okuyun.</translation>
    </message>
    <message>
        <source>Read such parameters with GET_PARAMETER.</source>
        <translation>Böyle parametreleri GET_PARAMETER ile okuyun.</translation>
    </message>
    <message>
        <source>Aggregate operation not allowed</source>
        <translation>Toplu işleme izin yok</translation>
    </message>
    <message>
        <source>PLAY, SETUP</source>
        <translation>PLAY, SETUP</translation>
    </message>
    <message>
        <source>The request went to the URL of the whole presentation and the server takes it only for single tracks.</source>
        <translation>İstek sunumun tümünün URL&apos;sine gitmiştir, sunucu ise yalnızca tek parça için kabul eder.</translation>
    </message>
    <message>
        <source>A client sends SETUP to the presentation instead of a track.</source>
        <translation>İstemci SETUP isteğini parça yerine sunuma gönderir.</translation>
    </message>
    <message>
        <source>Use the URLs of the `a=control` lines.</source>
        <translation>`a=control` satırlarındaki URL&apos;leri kullanın.</translation>
    </message>
    <message>
        <source>Address the tracks one at a time.</source>
        <translation>Parçalara tek tek istek gönderin.</translation>
    </message>
    <message>
        <source>Only aggregate operation allowed</source>
        <translation>Yalnızca toplu işleme izin var</translation>
    </message>
    <message>
        <source>Tracks of this presentation play together or not at all, and the request named one of them.</source>
        <translation>Bu sunumun parçaları ya birlikte oynar ya hiç; istek ise birini belirtmiştir.</translation>
    </message>
    <message>
        <source>PLAY to the URL of a track after several were set up.</source>
        <translation>Birkaç parça kurulduktan sonra tek parçanın URL&apos;sine PLAY.</translation>
    </message>
    <message>
        <source>Send PLAY to the URL of the session-level `a=control`, or to the base URL.</source>
        <translation>PLAY isteğini oturum düzeyindeki `a=control` URL&apos;sine ya da temel URL&apos;ye gönderin.</translation>
    </message>
    <message>
        <source>Address the presentation as a whole.</source>
        <translation>İsteği sunumun tümüne gönderin.</translation>
    </message>
    <message>
        <source>Unsupported Transport</source>
        <translation>Desteklenmeyen aktarım</translation>
    </message>
    <message>
        <source>None of the transports that the client offers is available: TCP on a server with UDP only, or the reverse.</source>
        <translation>İstemcinin sunduğu aktarımların hiçbiri yoktur: yalnızca UDP kullanan sunucuda TCP ya da tersi.</translation>
    </message>
    <message>
        <source>FFmpeg: `method SETUP failed: 461 Unsupported transport` with `-rtsp_transport tcp`: some cameras know UDP only.</source>
        <translation>FFmpeg: `-rtsp_transport tcp` ile `method SETUP failed: 461 Unsupported transport`: Kimi kameralar yalnızca UDP bilir.</translation>
    </message>
    <message>
        <source>Try `-rtsp_transport udp`; in a chain put a relay such as go2rtc between.</source>
        <translation>`-rtsp_transport udp` deneyin; zincirde araya go2rtc gibi bir aracı koyun.</translation>
    </message>
    <message>
        <source>A server set to TCP only refuses the player&apos;s first try over UDP: `rtspTransports: [tcp]` in MediaMTX. Most players repeat over TCP by themselves.</source>
        <translation>Yalnızca TCP&apos;ye ayarlı sunucu, oynatıcının UDP ile ilk denemesini reddeder: MediaMTX&apos;te `rtspTransports: [tcp]`. Çoğu oynatıcı kendiliğinden TCP ile yineler.</translation>
    </message>
    <message>
        <source>Nothing if the picture comes; otherwise choose TCP in the player.</source>
        <translation>Görüntü geliyorsa bir şey gerekmez; gelmiyorsa oynatıcıda TCP&apos;yi seçin.</translation>
    </message>
    <message>
        <source>Multicast is asked for and not configured, or encrypted `RTP/SAVP` is demanded of a server without.</source>
        <translation>Çok noktaya yayın istenir, ama yapılandırılmamıştır ya da desteklemeyen bir sunucudan şifreli `RTP/SAVP` istenir.</translation>
    </message>
    <message>
        <source>Ask for unicast `RTP/AVP`, or configure the other on the server.</source>
        <translation>Tek noktaya yayın için `RTP/AVP` isteyin ya da ötekini sunucuda yapılandırın.</translation>
    </message>
    <message>
        <source>The client lists transports in order of preference; take the first that you can.</source>
        <translation>İstemci aktarımları tercih sırasıyla yazar; desteklediğiniz ilkini seçin.</translation>
    </message>
    <message>
        <source>rtsp_transport tcp</source>
        <translation>rtsp_transport tcp</translation>
    </message>
    <message>
        <source>interleaved</source>
        <translation>interleaved</translation>
    </message>
    <message>
        <source>UDP TCP</source>
        <translation>UDP TCP</translation>
    </message>
    <message>
        <source>Destination Unreachable</source>
        <translation>Hedefe ulaşılamıyor</translation>
    </message>
    <message>
        <source>The server cannot send media to the address given, mostly a wrong `destination` in the Transport header.</source>
        <translation>Sunucu verilen adrese medya gönderemez; çoğunlukla Transport başlığındaki `destination` yanlıştır.</translation>
    </message>
    <message>
        <source>A client behind NAT names its private address.</source>
        <translation>NAT arkasındaki istemci özel adresini bildirir.</translation>
    </message>
    <message>
        <source>Leave `destination` out, or use TCP.</source>
        <translation>`destination` göndermeyin ya da TCP kullanın.</translation>
    </message>
    <message>
        <source>An address that policy forbids is 463 in RTSP 2.0.</source>
        <translation>İlkenin yasakladığı adres RTSP 2.0&apos;da 463&apos;tür.</translation>
    </message>
    <message>
        <source>Destination Prohibited</source>
        <translation>Hedef yasak</translation>
    </message>
    <message>
        <source>The server will not send to this address, so that nobody can be flooded in another&apos;s name.</source>
        <translation>Başkası adına kimseye yük bindirilmesin diye sunucu bu adrese göndermez.</translation>
    </message>
    <message>
        <source>The keys for encrypted media could not be agreed upon.</source>
        <translation>Şifreli medyanın anahtarlarında anlaşılamamıştır.</translation>
    </message>
    <message>
        <source>One number, two meanings by version: look at the first line of the response. RTSP 2.0 has 466 for the keys.</source>
        <translation>Tek numara, sürüme göre iki anlam: Yanıtın ilk satırına bakın. RTSP 2.0&apos;da anahtarlar için 466 vardır.</translation>
    </message>
    <message>
        <source>`RTSP/1.0 463`: SRTP with MIKEY and certificates or keys that do not fit.</source>
        <translation>`RTSP/1.0 463`: Uyuşmayan sertifika ya da anahtarlarla MIKEY kullanan SRTP.</translation>
    </message>
    <message>
        <source>Compare the key settings of both sides.</source>
        <translation>İki tarafın anahtar ayarlarını karşılaştırın.</translation>
    </message>
    <message>
        <source>`RTSP/2.0 463`: media was asked for at another address than that of the client.</source>
        <translation>`RTSP/2.0 463`: Medya, istemcininkinden başka bir adrese istenmiştir.</translation>
    </message>
    <message>
        <source>Leave `dest_addr` out of the `Transport` header, or put your own address there.</source>
        <translation>`Transport` başlığından `dest_addr` parametresini çıkarın ya da oraya kendi adresinizi yazın.</translation>
    </message>
    <message>
        <source>Read the version in the status line before you act.</source>
        <translation>Bir şey yapmadan önce durum satırındaki sürümü okuyun.</translation>
    </message>
    <message>
        <source>Data Transport Not Ready Yet</source>
        <translation>Veri aktarımı henüz hazır değil</translation>
    </message>
    <message>
        <source>The connection for the media is not up yet; the same PLAY may work a moment later.</source>
        <translation>Medya bağlantısı henüz kurulmamıştır; aynı PLAY birazdan çalışabilir.</translation>
    </message>
    <message>
        <source>Only with transports over TCP connections of their own.</source>
        <translation>Yalnızca kendi TCP bağlantısını kullanan aktarımlarda görülür.</translation>
    </message>
    <message>
        <source>Finish the media connection, then repeat PLAY.</source>
        <translation>Medya bağlantısını tamamlayın, sonra PLAY isteğini yineleyin.</translation>
    </message>
    <message>
        <source>Wait for the media connection before PLAY.</source>
        <translation>PLAY göndermeden önce medya bağlantısını bekleyin.</translation>
    </message>
    <message>
        <source>Notification Reason Unknown</source>
        <translation>Bildirim nedeni bilinmiyor</translation>
    </message>
    <message>
        <source>PLAY_NOTIFY</source>
        <translation>PLAY_NOTIFY</translation>
    </message>
    <message>
        <source>The client&apos;s answer to a notification from the server whose reason it does not know.</source>
        <translation>İstemcinin, nedenini bilmediği bir sunucu bildirimine yanıtıdır.</translation>
    </message>
    <message>
        <source>A server with extensions meets an older client.</source>
        <translation>Uzantılı bir sunucu eski bir istemciyle karşılaşır.</translation>
    </message>
    <message>
        <source>Do without this notification.</source>
        <translation>Bu bildirim olmadan devam edin.</translation>
    </message>
    <message>
        <source>Servers should stop sending a notification that was answered so.</source>
        <translation>Sunucular, böyle yanıtlanan bildirimi göndermeyi bırakmalıdır.</translation>
    </message>
    <message>
        <source>Key Management Error</source>
        <translation>Anahtar yönetimi hatası</translation>
    </message>
    <message>
        <source>The keys for encrypted media could not be settled.</source>
        <translation>Şifreli medyanın anahtarları belirlenememiştir.</translation>
    </message>
    <message>
        <source>MIKEY data that the other side cannot verify.</source>
        <translation>Karşı tarafın doğrulayamadığı MIKEY verisi.</translation>
    </message>
    <message>
        <source>Compare certificates, keys and clocks.</source>
        <translation>Sertifikaları, anahtarları ve saatleri karşılaştırın.</translation>
    </message>
    <message>
        <source>Look for 463 in its place when the session speaks RTSP 1.0.</source>
        <translation>Oturum RTSP 1.0 ise bunun yerine 463&apos;ü arayın.</translation>
    </message>
    <message>
        <source>Connection Authorization Required</source>
        <translation>Bağlantı için onay gerekli</translation>
    </message>
    <message>
        <source>Any request through a proxy</source>
        <translation>Vekil sunucudan geçen her istek</translation>
    </message>
    <message>
        <source>A proxy is to open a TLS connection onward and wants the client&apos;s consent to the certificate it met.</source>
        <translation>Vekil sunucu ileriye TLS bağlantısı açacaktır ve karşılaştığı sertifika için istemcinin onayını ister.</translation>
    </message>
    <message>
        <source>Only with proxies of RTSP 2.0.</source>
        <translation>Yalnızca RTSP 2.0 vekil sunucularında görülür.</translation>
    </message>
    <message>
        <source>Check the certificate chain in the response and accept it by `Accept-Credentials`.</source>
        <translation>Yanıttaki sertifika zincirini denetleyip `Accept-Credentials` ile onaylayın.</translation>
    </message>
    <message>
        <source>Accept a certificate only after the person or a rule has checked it.</source>
        <translation>Sertifikayı ancak kişi ya da bir kural denetledikten sonra onaylayın.</translation>
    </message>
    <message>
        <source>Connection Credentials not accepted</source>
        <translation>Bağlantı kimlik bilgileri kabul edilmedi</translation>
    </message>
    <message>
        <source>The certificate that the proxy met on its way does not match what the client had accepted.</source>
        <translation>Vekil sunucunun yolda karşılaştığı sertifika, istemcinin kabul ettiğine uymaz.</translation>
    </message>
    <message>
        <source>The server behind has a new certificate.</source>
        <translation>Arkadaki sunucunun yeni bir sertifikası vardır.</translation>
    </message>
    <message>
        <source>Check the new one, then accept it.</source>
        <translation>Yenisini denetleyip onaylayın.</translation>
    </message>
    <message>
        <source>Ask again whenever the certificate changes.</source>
        <translation>Sertifika her değiştiğinde yeniden sorun.</translation>
    </message>
    <message>
        <source>Failure to establish secure connection</source>
        <translation>Güvenli bağlantı kurulamadı</translation>
    </message>
    <message>
        <source>The proxy could not complete TLS with the next server.</source>
        <translation>Vekil sunucu, sonraki sunucuyla TLS kuramamıştır.</translation>
    </message>
    <message>
        <source>No common version or cipher, or a server that speaks no TLS.</source>
        <translation>Ortak sürüm ya da şifre takımı yoktur veya sunucu TLS bilmiyordur.</translation>
    </message>
    <message>
        <source>Test the target with `openssl s_client`.</source>
        <translation>Hedefi `openssl s_client` ile sınayın.</translation>
    </message>
    <message>
        <source>The client cannot repair the link between proxy and server.</source>
        <translation>Vekil sunucu ile sonraki sunucu arasındaki bağlantıyı istemci onaramaz.</translation>
    </message>
    <message>
        <source>ICE Connectivity check failure</source>
        <translation>ICE bağlantı denetimi başarısız</translation>
    </message>
    <message>
        <source>SETUP, PLAY</source>
        <translation>SETUP, PLAY</translation>
    </message>
    <message>
        <source>ICE found no working path for the media between client and server.</source>
        <translation>ICE, istemci ile sunucu arasında medya için çalışan bir yol bulamamıştır.</translation>
    </message>
    <message>
        <source>Both sides are behind NAT without TURN, or a firewall drops UDP.</source>
        <translation>İki taraf da TURN olmadan NAT arkasındadır ya da güvenlik duvarı UDP&apos;yi düşürür.</translation>
    </message>
    <message>
        <source>Add a TURN server, or use TCP interleaved.</source>
        <translation>TURN sunucusu ekleyin ya da RTSP bağlantısı içinde TCP kullanın.</translation>
    </message>
    <message>
        <source>Wait for it while 150 still comes; give up on this path when it arrives.</source>
        <translation>150 geldikçe bekleyin; bu gelince o yoldan vazgeçin.</translation>
    </message>
    <message>
        <source>Internal Server Error</source>
        <translation>Sunucu iç hatası</translation>
    </message>
    <message>
        <source>Something failed inside the server or camera.</source>
        <translation>Sunucunun ya da kameranın içinde bir şey başarısız olmuştur.</translation>
    </message>
    <message>
        <source>A camera&apos;s encoder hangs: the web page works, the stream does not.</source>
        <translation>Kameranın kodlayıcısı takılmıştır: Web sayfası çalışır, akış çalışmaz.</translation>
    </message>
    <message>
        <source>Restart the camera and update its firmware.</source>
        <translation>Kamerayı yeniden başlatın ve yazılımını güncelleyin.</translation>
    </message>
    <message>
        <source>Only one profile fails: a resolution or codec that the device cannot serve.</source>
        <translation>Yalnızca tek bir profil başarısız olur: aygıtın sunamadığı bir çözünürlük ya da kodek.</translation>
    </message>
    <message>
        <source>Set another resolution or H.264 for it.</source>
        <translation>Bunun için başka bir çözünürlük ya da H.264 ayarlayın.</translation>
    </message>
    <message>
        <source>Note the model and firmware when reporting it to the maker.</source>
        <translation>Üreticiye bildirirken model ve yazılım sürümünü belirtin.</translation>
    </message>
    <message>
        <source>Not Implemented</source>
        <translation>Uygulanmıyor</translation>
    </message>
    <message>
        <source>The server has no such method at all.</source>
        <translation>Sunucuda böyle bir yöntem hiç yoktur.</translation>
    </message>
    <message>
        <source>PAUSE, ANNOUNCE or RECORD towards simple cameras.</source>
        <translation>Basit kameralara karşı PAUSE, ANNOUNCE veya RECORD.</translation>
    </message>
    <message>
        <source>Use what the answer to OPTIONS lists in `Public`.</source>
        <translation>OPTIONS yanıtındaki `Public` listesinde olanı kullanın.</translation>
    </message>
    <message>
        <source>A method that exists, but not for this stream, is 405.</source>
        <translation>Var olan, ama bu akış için olmayan yöntem 405&apos;tir.</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>Hatalı ağ geçidi</translation>
    </message>
    <message>
        <source>A proxy got an answer from the next server that it could not use.</source>
        <translation>Vekil sunucu, sonraki sunucudan kullanamadığı bir yanıt almıştır.</translation>
    </message>
    <message>
        <source>A relay reaches the camera and stumbles over its answer.</source>
        <translation>Aracı kameraya ulaşır ve yanıtında takılır.</translation>
    </message>
    <message>
        <source>Open the camera directly and compare.</source>
        <translation>Kamerayı doğrudan açıp karşılaştırın.</translation>
    </message>
    <message>
        <source>Compare with 504, which would mean that nothing came back at all.</source>
        <translation>504 ile karşılaştırın; o, hiçbir şey dönmediği anlamına gelirdi.</translation>
    </message>
    <message>
        <source>Service Unavailable</source>
        <translation>Hizmet kullanılamıyor</translation>
    </message>
    <message>
        <source>The server is overloaded, starting, or has used up its sessions.</source>
        <translation>Sunucu aşırı yüklüdür, başlıyordur ya da oturumları dolmuştur.</translation>
    </message>
    <message>
        <source>FFmpeg: `method DESCRIBE failed: 503 Service Unavailable`: the camera has reached its number of viewers.</source>
        <translation>FFmpeg: `method DESCRIBE failed: 503 Service Unavailable`: Kamera izleyici sayısına ulaşmıştır.</translation>
    </message>
    <message>
        <source>Close other viewers (recorder, app, NVR), or fetch once and relay.</source>
        <translation>Öteki izleyicileri kapatın (kayıt cihazı, uygulama) ya da bir kez alıp dağıtın.</translation>
    </message>
    <message>
        <source>A camera just after power-on, for half a minute.</source>
        <translation>Açılışın hemen ardından, yarım dakika boyunca kamera.</translation>
    </message>
    <message>
        <source>Try again with growing pauses.</source>
        <translation>Giderek uzayan aralarla yeniden deneyin.</translation>
    </message>
    <message>
        <source>Add `Retry-After` where the time is known.</source>
        <translation>Süre biliniyorsa `Retry-After` ekleyin.</translation>
    </message>
    <message>
        <source>Gateway Time-out</source>
        <translation>Ağ geçidi zaman aşımı</translation>
    </message>
    <message>
        <source>A proxy waited in vain for the next server.</source>
        <translation>Vekil sunucu, sonraki sunucuyu boşuna beklemiştir.</translation>
    </message>
    <message>
        <source>A relay cannot reach the camera: off, other address, another network.</source>
        <translation>Aracı kameraya ulaşamaz: kapalı, başka adreste, başka ağda.</translation>
    </message>
    <message>
        <source>Ping the camera from the relay and look at port 554.</source>
        <translation>Aracıdan kameraya ping atın ve 554 numaralı bağlantı noktasına bakın.</translation>
    </message>
    <message>
        <source>Start at the relay: the client has reached it.</source>
        <translation>Aracıdan başlayın: İstemci ona ulaşmıştır.</translation>
    </message>
    <message>
        <source>RTSP Version not supported</source>
        <translation>RTSP sürümü desteklenmiyor</translation>
    </message>
    <message>
        <source>The server does not speak the version in the request line: nearly all cameras know 1.0 only.</source>
        <translation>Sunucu istek satırındaki sürümü bilmez: Kameraların neredeyse tümü yalnızca 1.0 bilir.</translation>
    </message>
    <message>
        <source>GStreamer with `default-rtsp-version=2-0`, or a client of RTSP 2.0.</source>
        <translation>`default-rtsp-version=2-0` ayarlı GStreamer ya da bir RTSP 2.0 istemcisi.</translation>
    </message>
    <message>
        <source>Use RTSP/1.0.</source>
        <translation>RTSP/1.0 kullanın.</translation>
    </message>
    <message>
        <source>Name the version that you speak in the status line.</source>
        <translation>Durum satırında bildiğiniz sürümü yazın.</translation>
    </message>
    <message>
        <source>Option not supported</source>
        <translation>Seçenek desteklenmiyor</translation>
    </message>
    <message>
        <source>`Require` named a feature that the server lacks; `Unsupported` says which.</source>
        <translation>`Require` sunucuda olmayan bir özelliği istemiştir; hangisi olduğunu `Unsupported` söyler.</translation>
    </message>
    <message>
        <source>`Require: www.onvif.org/ver20/backchannel` towards a camera without two-way audio.</source>
        <translation>İki yönlü sesi olmayan kameraya `Require: www.onvif.org/ver20/backchannel`.</translation>
    </message>
    <message>
        <source>Repeat DESCRIBE without the header.</source>
        <translation>DESCRIBE isteğini bu başlık olmadan yineleyin.</translation>
    </message>
    <message>
        <source>`Require: onvif-replay` sent to a live stream.</source>
        <translation>Canlı akışa gönderilen `Require: onvif-replay`.</translation>
    </message>
    <message>
        <source>Use it only with replay URLs.</source>
        <translation>Yalnızca kayıttan oynatma URL&apos;leriyle kullanın.</translation>
    </message>
    <message>
        <source>Never ignore `Require` silently.</source>
        <translation>`Require` başlığını sessizce yok saymayın.</translation>
    </message>
    <message>
        <source>Proxy Unavailable</source>
        <translation>Vekil sunucu kullanılamıyor</translation>
    </message>
    <message>
        <source>The proxy itself cannot serve now; the server behind is not to blame.</source>
        <translation>Şu anda hizmet veremeyen, vekil sunucunun kendisidir; arkadaki sunucunun suçu yoktur.</translation>
    </message>
    <message>
        <source>A proxy of RTSP 2.0 under load.</source>
        <translation>Yük altındaki bir RTSP 2.0 vekil sunucusu.</translation>
    </message>
    <message>
        <source>Try without it or later.</source>
        <translation>Vekil sunucu olmadan ya da sonra deneyin.</translation>
    </message>
    <message>
        <source>Name the proxy and not the server when reporting it.</source>
        <translation>Bildirirken asıl sunucuyu değil, vekil sunucuyu belirtin.</translation>
    </message>
    <message>
        <source>With 454 the server knows no such session; with 455 it knows it, and the request comes at the wrong moment.</source>
        <translation>454&apos;te sunucu böyle bir oturum bilmez; 455&apos;te bilir, istek ise yanlış anda gelmiştir.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Missing, wrong or run out</source>
        <translation>Eksik, yanlış ya da dolmuş</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Yaşıyor</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Alışılmış neden</translation>
    </message>
    <message>
        <source>No keep-alive, restart, other server</source>
        <translation>Canlı tutma yok, yeniden başlatma, başka sunucu</translation>
    </message>
    <message>
        <source>PLAY without a successful SETUP, SETUP while playing</source>
        <translation>Başarılı SETUP olmadan PLAY, oynatırken SETUP</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Dönüş yolu</translation>
    </message>
    <message>
        <source>DESCRIBE and SETUP anew</source>
        <translation>Yeniden DESCRIBE ve SETUP</translation>
    </message>
    <message>
        <source>The step that is missing, or PAUSE and TEARDOWN</source>
        <translation>Eksik adım ya da PAUSE ve TEARDOWN</translation>
    </message>
    <message>
        <source>Header to look at</source>
        <translation>Bakılacak başlık</translation>
    </message>
    <message>
        <source>`Session` with its `timeout`</source>
        <translation>`Session` ve içindeki `timeout`</translation>
    </message>
    <message>
        <source>`Allow` in the answer</source>
        <translation>Yanıttaki `Allow`</translation>
    </message>
    <message>
        <source>Repeat nothing on 454; the old id will never work again. On 455 keep the id and mend the order.</source>
        <translation>454&apos;te hiçbir şeyi yinelemeyin; eski kimlik bir daha çalışmaz. 455&apos;te kimliği koruyup sırayı düzeltin.</translation>
    </message>
</context>
</TS>
