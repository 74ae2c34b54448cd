<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>sip-warning</name>
    <message>
        <source>Keywords in the session description</source>
        <extracomment>class 300-329</extracomment>
        <translation>Oturum tanımındaki anahtar sözcükler</translation>
    </message>
    <message>
        <source>Basic network services</source>
        <translation>Temel ağ hizmetleri</translation>
    </message>
    <message>
        <source>Quantitative QoS parameters</source>
        <translation>Niceliksel hizmet kalitesi parametreleri</translation>
    </message>
    <message>
        <source>Miscellaneous, also of SIP itself</source>
        <translation>Çeşitli, SIP&apos;in kendisine ilişkin olanlar dahil</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Birlikte geldiği yanıt</translation>
    </message>
    <message>
        <source>Incompatible network protocol</source>
        <translation>Uyumsuz ağ protokolü</translation>
    </message>
    <message>
        <source>Answer to an offer</source>
        <translation>Bir teklife verilen yanıt</translation>
    </message>
    <message>
        <source>The network type in the SDP is one that this side does not have. It stands where `c=IN IP4 192.0.2.10` has `IN`.</source>
        <translation>SDP&apos;deki ağ türü bu tarafta yoktur. Ağ türü, `c=IN IP4 192.0.2.10` satırında `IN` sözcüğünün bulunduğu yerdedir.</translation>
    </message>
    <message>
        <source>Hardly anybody offers anything but `IN`, the Internet. A device that sends 300 may therefore mean the address family, which has 301.</source>
        <translation>İnternet demek olan `IN` dışında bir şey öneren yok gibidir. Bu yüzden 300 gönderen bir cihaz, aslında 301&apos;in anlattığı adres ailesini kastediyor olabilir.</translation>
    </message>
    <message>
        <source>The response carries `Warning: 300 …`, and the offer names an IPv6 address to a side that has IPv4 only, or the reverse.</source>
        <translation>Yanıtta `Warning: 300 …` vardır; teklif, yalnızca IPv4 kullanan bir tarafa IPv6 adresi verir ya da tersi.</translation>
    </message>
    <message>
        <source>Compare the `c=` lines of the offer with those that this side puts into its own offers</source>
        <translation>Teklifteki `c=` satırlarını bu tarafın kendi tekliflerine yazdıklarıyla karşılaştırın</translation>
    </message>
    <message>
        <source>Offer the address family that both have, or let a session border controller convert.</source>
        <translation>İki tarafta da bulunan adres ailesini önerin ya da dönüşümü bir oturum sınır denetleyicisine (SBC) bırakın.</translation>
    </message>
    <message>
        <source>Put the network type that failed into the text, since the number alone cannot say it.</source>
        <translation>Kabul edilmeyen ağ türünü metne yazın; numara tek başına bunu söyleyemez.</translation>
    </message>
    <message>
        <source>Incompatible network address formats</source>
        <translation>Uyumsuz ağ adresi biçimleri</translation>
    </message>
    <message>
        <source>The address in the session description is of a kind that cannot be used here: IPv6 where only IPv4 is spoken, a telephone number, or a host name.</source>
        <translation>Oturum tanımındaki adres burada kullanılamayan bir türdendir: yalnızca IPv4 konuşulan yerde IPv6, bir telefon numarası veya bir makine adı.</translation>
    </message>
    <message>
        <source>A mobile or office network hands out IPv6 alone; the phone offers `c=IN IP6 …`, and the PBX has no IPv6 address.</source>
        <translation>Mobil ağ veya ofis ağı yalnızca IPv6 dağıtır; telefon `c=IN IP6 …` önerir, santralde ise IPv6 adresi yoktur.</translation>
    </message>
    <message>
        <source>`ip -6 addr show scope global` on the PBX</source>
        <translation>Santralde `ip -6 addr show scope global`</translation>
    </message>
    <message>
        <source>Give the PBX IPv6 for its media too, or relay the media where both families meet.</source>
        <translation>Santrale ses trafiği için de IPv6 verin ya da ses trafiğini iki ailenin buluştuğu yerde aktarın.</translation>
    </message>
    <message>
        <source>The `c=` line holds a name instead of an address, as some gateways send it.</source>
        <translation>`c=` satırında adres yerine bir ad vardır; bazı ağ geçitleri böyle gönderir.</translation>
    </message>
    <message>
        <source>Have the gateway write the address. SDP allows names there, many phones do not resolve them.</source>
        <translation>Ağ geçidi adresi yazsın. SDP orada ad kullanılmasına izin verir, ama pek çok telefon adı çözmez.</translation>
    </message>
    <message>
        <source>RFC 3261 has the example text `Incompatible network address type &apos;E.164&apos;`: name the type that failed.</source>
        <translation>RFC 3261&apos;deki örnek metin `Incompatible network address type &apos;E.164&apos;` biçimindedir: Kabul edilmeyen türü adıyla yazın.</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 only</translation>
    </message>
    <message>
        <source>host name in SDP</source>
        <translation>SDP&apos;de makine adı</translation>
    </message>
    <message>
        <source>Incompatible transport protocol</source>
        <translation>Uyumsuz taşıma protokolü</translation>
    </message>
    <message>
        <source>The third field of the `m=` line, such as `RTP/AVP`, `RTP/SAVP` or `UDP/TLS/RTP/SAVPF`, names a transport that is not available. It is the warning for encryption that does not match.</source>
        <translation>`m=` satırının üçüncü alanı, örneğin `RTP/AVP`, `RTP/SAVP` veya `UDP/TLS/RTP/SAVPF`, burada bulunmayan bir taşıma türünü gösterir. Şifreleme uyuşmazlığının uyarısı budur.</translation>
    </message>
    <message>
        <source>It says nothing of UDP, TCP or TLS between the SIP servers themselves; those never get as far as an SDP.</source>
        <translation>SIP sunucularının kendi aralarındaki UDP, TCP veya TLS hakkında bir şey söylemez; orada bir sorun olsa sıra SDP&apos;ye gelmezdi.</translation>
    </message>
    <message>
        <source>A browser offers `UDP/TLS/RTP/SAVPF`, the trunk or the telephone speaks plain RTP.</source>
        <translation>Tarayıcı `UDP/TLS/RTP/SAVPF` önerir, operatör hattı veya telefon ise düz RTP konuşur.</translation>
    </message>
    <message>
        <source>Let the PBX end the encryption: for the WebRTC endpoint in Asterisk `webrtc=yes`, for the trunk `media_encryption=no`.</source>
        <translation>Şifreleme santralde sonlansın: Asterisk&apos;te WebRTC uç noktası için `webrtc=yes`, operatör hattı için `media_encryption=no`.</translation>
    </message>
    <message>
        <source>SRTP is compulsory on one side: `RTP/SAVP` against `RTP/AVP`.</source>
        <translation>Bir tarafta SRTP zorunludur: `RTP/AVP` karşısında `RTP/SAVP`.</translation>
    </message>
    <message>
        <source>Compare the `m=` lines of the offer and of a call that works</source>
        <translation>Teklifin `m=` satırlarını çalışan bir çağrınınkilerle karşılaştırın</translation>
    </message>
    <message>
        <source>Agree on one, or make it optional where the software can (`media_encryption_optimistic=yes` in Asterisk).</source>
        <translation>Birinde anlaşın ya da yazılımın izin verdiği yerde isteğe bağlı yapın (Asterisk&apos;te `media_encryption_optimistic=yes`).</translation>
    </message>
    <message>
        <source>A side that has no SRTP, or will not do without it, warns with 302 rather than 304.</source>
        <translation>SRTP&apos;si olmayan veya onsuz çalışmak istemeyen taraf 304 yerine 302 ile uyarır.</translation>
    </message>
    <message>
        <source>SRTP mismatch</source>
        <translation>SRTP mismatch</translation>
    </message>
    <message>
        <source>encryption mismatch</source>
        <translation>şifreleme uyuşmazlığı</translation>
    </message>
    <message>
        <source>Incompatible bandwidth units</source>
        <translation>Uyumsuz bant genişliği birimleri</translation>
    </message>
    <message>
        <source>The word before the number in a `b=` line (`AS`, `CT`, `TIAS`) was not understood.</source>
        <translation>Bir `b=` satırında sayının önündeki sözcük (`AS`, `CT`, `TIAS`) anlaşılmamıştır.</translation>
    </message>
    <message>
        <source>SDP tells a receiver to ignore such a line rather than to fail (RFC 8866), so a call lost for it points at an unusually strict device.</source>
        <translation>SDP, alan tarafın böyle bir satır yüzünden başarısız olmasını değil, satırı yok saymasını ister (RFC 8866); bu yüzden düşen bir çağrı, alışılmadık ölçüde katı bir cihaza işaret eder.</translation>
    </message>
    <message>
        <source>`Warning: 303 …` in the response to an offer with `b=TIAS:…`, which older devices do not know.</source>
        <translation>Eski cihazların bilmediği `b=TIAS:…` satırını taşıyan bir teklifin yanıtında `Warning: 303 …` görülür.</translation>
    </message>
    <message>
        <source>Offer `b=AS:…` as well, or leave the line out towards that device.</source>
        <translation>`b=AS:…` satırını da önerin ya da o cihaza giderken satırı çıkarın.</translation>
    </message>
    <message>
        <source>Ignore an unknown unit instead of refusing the call.</source>
        <translation>Çağrıyı reddetmek yerine bilinmeyen birimi yok sayın.</translation>
    </message>
    <message>
        <source>Media type not available</source>
        <translation>Ortam türü kullanılamıyor</translation>
    </message>
    <message>
        <source>A kind of media in the offer, the first word of an `m=` line (`audio`, `video`, `image`, `message`), cannot be had here at all.</source>
        <translation>Teklifteki bir ortam türü, yani bir `m=` satırının ilk sözcüğü (`audio`, `video`, `image`, `message`) burada hiç yoktur.</translation>
    </message>
    <message>
        <source>So says the standard. In the field 304 is also what devices attach when only the codecs differ, which is 305 by the book; look at both.</source>
        <translation>Standart böyle der. Uygulamada ise cihazlar yalnızca kodekler tutmadığında da 304 ekler; kitaba göre bu 305&apos;tir, ikisine de bakın.</translation>
    </message>
    <message>
        <source>488 with `Warning: 304` to an ordinary voice call: no codec in common.</source>
        <translation>Sıradan bir sesli çağrıya `Warning: 304` ile 488: ortak kodek yoktur.</translation>
    </message>
    <message>
        <source>Read the payload numbers of the `m=audio` line against the codecs allowed on the other side</source>
        <translation>`m=audio` satırındaki yük türü numaralarını öteki tarafta izin verilen kodeklerle karşılaştırın</translation>
    </message>
    <message>
        <source>Allow one codec on both sides; G.711 is the one that nearly everything has.</source>
        <translation>İki tarafta ortak bir kodeke izin verin; hemen her şeyde bulunan G.711&apos;dir.</translation>
    </message>
    <message>
        <source>A fax call: the re-INVITE with `m=image … udptl t38` comes back, the voice call before it was fine.</source>
        <translation>Faks çağrısı: `m=image … udptl t38` taşıyan re-INVITE geri döner, öncesindeki sesli çağrıda sorun yoktur.</translation>
    </message>
    <message>
        <source>Switch on T.38 for that leg, or send the fax through with G.711.</source>
        <translation>O bacakta T.38&apos;i açın ya da faksı G.711 ile geçirin.</translation>
    </message>
    <message>
        <source>An offer of text or messages alone (`m=message`, `m=text`) reaches a telephone.</source>
        <translation>Yalnızca metin veya ileti teklifi (`m=message`, `m=text`) bir telefona ulaşır.</translation>
    </message>
    <message>
        <source>Send it to a client that has that kind, or add `m=audio`.</source>
        <translation>O türü bilen bir istemciye gönderin ya da `m=audio` ekleyin.</translation>
    </message>
    <message>
        <source>Where one stream of several can be taken, a UA accepts the offer with port 0 for the others and needs no warning.</source>
        <translation>Birkaç akıştan biri alınabiliyorsa uç nokta teklifi ötekiler için 0 numaralı bağlantı noktasıyla kabul eder, uyarıya gerek kalmaz.</translation>
    </message>
    <message>
        <source>no common codec</source>
        <translation>ortak kodek yok</translation>
    </message>
    <message>
        <source>media types unavailable</source>
        <translation>media types unavailable</translation>
    </message>
    <message>
        <source>Incompatible media format</source>
        <translation>Uyumsuz ortam biçimi</translation>
    </message>
    <message>
        <source>The kind of media would do, but none of its formats does: no codec of the `m=` line is known or allowed on this side.</source>
        <translation>Ortam türü uygundur ama biçimlerinden hiçbiri uygun değildir: `m=` satırındaki kodeklerin hiçbiri bu tarafta bilinmez ya da hiçbirine izin verilmez.</translation>
    </message>
    <message>
        <source>Put the `a=rtpmap` lines of the offer beside the codec list of the side that refused</source>
        <translation>Teklifteki `a=rtpmap` satırlarını reddeden tarafın kodek listesiyle yan yana koyun</translation>
    </message>
    <message>
        <source>Enable a common codec: `allow=alaw` at an Asterisk endpoint, PCMA or PCMU at most carriers.</source>
        <translation>Ortak bir kodek açın: Asterisk uç noktasında `allow=alaw`, operatörlerin çoğunda PCMA veya PCMU.</translation>
    </message>
    <message>
        <source>Only calls between two kinds of trunk fail: one insists on G.729, the other has G.711 or Opus alone.</source>
        <translation>Yalnızca iki tür hat arasındaki çağrılar başarısız olur: Biri G.729&apos;da ısrar eder, ötekinde yalnızca G.711 veya Opus vardır.</translation>
    </message>
    <message>
        <source>Transcode in the PBX or the SBC, and see that it has the codec and the licence for it.</source>
        <translation>Santralde veya SBC&apos;de kodek dönüştürün; orada o kodekin ve lisansının bulunduğundan emin olun.</translation>
    </message>
    <message>
        <source>A re-INVITE that narrows the list, after a transfer for example, is refused while the first one was taken.</source>
        <translation>Örneğin bir aktarmadan sonra listeyi daraltan re-INVITE reddedilir, ilki ise kabul edilmiştir.</translation>
    </message>
    <message>
        <source>Keep the codec of the running call in the list of the new offer.</source>
        <translation>Süren çağrının kodekini yeni teklifin listesinde tutun.</translation>
    </message>
    <message>
        <source>Say in the text which formats would do; a body with an SDP of one&apos;s own abilities says it better.</source>
        <translation>Hangi biçimlerin uyacağını metinde söyleyin; kendi yeteneklerinizi anlatan bir SDP gövdesi bunu daha iyi söyler.</translation>
    </message>
    <message>
        <source>codec mismatch</source>
        <translation>kodek uyuşmazlığı</translation>
    </message>
    <message>
        <source>Attribute not understood</source>
        <translation>Öznitelik anlaşılamadı</translation>
    </message>
    <message>
        <source>An `a=` line of the offer is not supported, and the side that answers cannot do without it.</source>
        <translation>Teklifteki bir `a=` satırı desteklenmemektedir ve yanıtlayan taraf onu görmezden gelememektedir.</translation>
    </message>
    <message>
        <source>Unknown attributes are ignored as a rule. 306 is left for those on which the session hangs, above all key exchange.</source>
        <translation>Bilinmeyen öznitelikler kural olarak yok sayılır. 306, oturumun bağlı olduğu özniteliklere, en başta anahtar değişimine kalır.</translation>
    </message>
    <message>
        <source>An offer with `a=key-mgmt:mikey …` is refused with 488: RFC 4567 wants 306 there, and at least 306 when a re-keying fails.</source>
        <translation>`a=key-mgmt:mikey …` taşıyan teklif 488 ile reddedilir: RFC 4567 burada 306 ister, anahtar yenileme başarısız olduğunda ise en azından 306.</translation>
    </message>
    <message>
        <source>Use the key exchange that both know, `a=crypto` (SDES) or DTLS-SRTP; after a failed re-keying the offerer has to end the session.</source>
        <translation>İki tarafın da bildiği anahtar değişimini kullanın: `a=crypto` (SDES) veya DTLS-SRTP. Başarısız bir anahtar yenilemeden sonra teklifi yapan taraf, oturumu bitirmek zorundadır.</translation>
    </message>
    <message>
        <source>Warn with 306 only for an attribute that cannot be ignored.</source>
        <translation>306 ile yalnızca görmezden gelinemeyecek bir öznitelik için uyarın.</translation>
    </message>
    <message>
        <source>MIKEY</source>
        <translation>MIKEY</translation>
    </message>
    <message>
        <source>key-mgmt</source>
        <translation>key-mgmt</translation>
    </message>
    <message>
        <source>Session description parameter not understood</source>
        <translation>Oturum tanımı parametresi anlaşılamadı</translation>
    </message>
    <message>
        <source>Something in the session description was not understood that has no code of its own among 300 to 306. The text is the message here.</source>
        <translation>Oturum tanımında, 300 ile 306 arasında kendi kodu bulunmayan bir şey anlaşılmamıştır. Burada asıl bilgi metindedir.</translation>
    </message>
    <message>
        <source>The text quotes the parameter, as in `Session parameter &apos;foo&apos; not understood`.</source>
        <translation>Metin parametreyi alıntılar: `Session parameter &apos;foo&apos; not understood`.</translation>
    </message>
    <message>
        <source>Find that word in the SDP of the request</source>
        <translation>O sözcüğü isteğin SDP&apos;sinde arayın</translation>
    </message>
    <message>
        <source>Leave it out towards this side, or update the device that refuses.</source>
        <translation>Bu tarafa giderken çıkarın ya da reddeden cihazı güncelleyin.</translation>
    </message>
    <message>
        <source>Quote the parameter, or nobody can act on it.</source>
        <translation>Parametreyi alıntılayın, yoksa kimse bir şey yapamaz.</translation>
    </message>
    <message>
        <source>Incompatible language specification</source>
        <translation>Uyumsuz dil tanımı</translation>
    </message>
    <message>
        <source>Caller and callee have no human language in common: those of `a=hlang-send` and `a=hlang-recv` in the offer are not served. Whether the call fails for it or goes on is left to the callee (RFC 8373).</source>
        <translation>Arayanla aranan arasında ortak bir konuşma dili yoktur: Teklifteki `a=hlang-send` ve `a=hlang-recv` dilleri karşılanmamaktadır. Çağrının bu yüzden başarısız mı olacağı yoksa süreceği mi aranan tarafa bırakılmıştır (RFC 8373).</translation>
    </message>
    <message>
        <source>A call centre or emergency service answers `Requested languages not supported. Supported languages are: …; supported media are: …`.</source>
        <translation>Çağrı merkezi veya acil çağrı hizmeti `Requested languages not supported. Supported languages are: …; supported media are: …` yanıtını verir.</translation>
    </message>
    <message>
        <source>Choose one of the languages listed, or a medium that it lists, such as text or a sign language in video.</source>
        <translation>Listelenen dillerden birini ya da listelenen bir ortamı seçin, örneğin metni veya görüntüde işaret dilini.</translation>
    </message>
    <message>
        <source>The text should list the languages and media that are served.</source>
        <translation>Metin, karşılanan dilleri ve ortamları saymalıdır.</translation>
    </message>
    <message>
        <source>hlang</source>
        <translation>hlang</translation>
    </message>
    <message>
        <source>Multicast not available</source>
        <translation>Çoklu yayın (multicast) kullanılamıyor</translation>
    </message>
    <message>
        <source>The offer asks for multicast media, and the network at the callee&apos;s site does not carry multicast.</source>
        <translation>Teklif ses veya görüntünün çoklu yayınla gönderilmesini ister, aranan tarafın ağı ise çoklu yayın taşımaz.</translation>
    </message>
    <message>
        <source>The `c=` line has a group address such as `c=IN IP4 233.252.0.1/127`, for paging or a lecture to many.</source>
        <translation>`c=` satırında, anons veya çok dinleyicili bir yayın için `c=IN IP4 233.252.0.1/127` gibi bir grup adresi vardır.</translation>
    </message>
    <message>
        <source>Offer unicast through a conference bridge, or let the routers on the way forward multicast.</source>
        <translation>Bir konferans köprüsü üzerinden tekli yayın önerin ya da yoldaki yönlendiriciler çoklu yayını iletsin.</translation>
    </message>
    <message>
        <source>Send 330 only where multicast as such is missing, not for one group that is out of reach.</source>
        <translation>330 yalnızca çoklu yayının kendisi yoksa gönderilir, ulaşılamayan tek bir grup için değil.</translation>
    </message>
    <message>
        <source>Unicast not available</source>
        <translation>Tekli yayın (unicast) kullanılamıyor</translation>
    </message>
    <message>
        <source>The site of the callee cannot take media sent straight to it, usually because of a firewall. RFC 3261 wrote this before ICE and media relays; today such a call is mostly set up and stays silent.</source>
        <translation>Aranan tarafın ağı doğrudan kendisine gönderilen sesi alamamaktadır; bunun nedeni genellikle bir güvenlik duvarıdır. RFC 3261 bunu ICE ve ses aktarıcılarından önce yazmıştır; bugün böyle bir çağrı çoğunlukla kurulur, ama ses gelmez.</translation>
    </message>
    <message>
        <source>`Warning: 331 …` from a gateway behind a firewall that lets no RTP in.</source>
        <translation>İçeri RTP geçirmeyen bir güvenlik duvarının ardındaki ağ geçidinden `Warning: 331 …`.</translation>
    </message>
    <message>
        <source>`tcpdump -ni any udp portrange 10000-20000` at the gateway, with its own RTP range</source>
        <translation>Ağ geçidinde, kendi RTP aralığıyla `tcpdump -ni any udp portrange 10000-20000`</translation>
    </message>
    <message>
        <source>Open the RTP range, or relay the media through an SBC or TURN server.</source>
        <translation>RTP aralığını açın ya da sesi bir SBC veya TURN sunucusu üzerinden aktarın.</translation>
    </message>
    <message>
        <source>A gateway that knows it is shut off sends 331 before the caller hears silence.</source>
        <translation>Kapalı olduğunu bilen ağ geçidi, arayan sessizlik duymadan 331 gönderir.</translation>
    </message>
    <message>
        <source>Insufficient bandwidth</source>
        <translation>Yetersiz bant genişliği</translation>
    </message>
    <message>
        <source>The session needs more bandwidth than is known to be free, by its `b=` lines or by the nature of its media.</source>
        <translation>Oturum, `b=` satırlarına veya ortamın doğasına göre, boş olduğu bilinenden fazla bant genişliği ister.</translation>
    </message>
    <message>
        <source>RFC 4412 widens this: 488 with 370 is also the answer when trunks or gateway channels have run out. Of all warning codes it is the one for which waiting helps.</source>
        <translation>RFC 4412 bunu genişletir: Hatlar veya ağ geçidi kanalları tükendiğinde de yanıt 370 ile 488&apos;dir. Uyarı kodları arasında beklemenin işe yaradığı budur.</translation>
    </message>
    <message>
        <source>Calls between two sites fail at peak hours: the call admission control of the PBX counts the link as full.</source>
        <translation>İki şube arasındaki çağrılar yoğun saatlerde başarısız olur: Santralin çağrı kabul denetimi bağlantıyı dolu saymaktadır.</translation>
    </message>
    <message>
        <source>Compare the calls in progress with the bandwidth configured for the location</source>
        <translation>Süren çağrıları o konum için ayarlanan bant genişliğiyle karşılaştırın</translation>
    </message>
    <message>
        <source>Raise the figure to what the line really carries, or use a codec that needs less.</source>
        <translation>Değeri hattın gerçekten taşıdığına yükseltin ya da daha az isteyen bir kodek kullanın.</translation>
    </message>
    <message>
        <source>Cisco Unified CM answers a precedence call with 488 and `370 Insufficient Bandwidth` when no lower call can be cleared for it.</source>
        <translation>Cisco Unified CM, öncelikli bir çağrı için kapatılabilecek daha düşük öncelikli çağrı yoksa 488 ve `370 Insufficient Bandwidth` ile yanıt verir.</translation>
    </message>
    <message>
        <source>Enlarge the call count threshold of the location, or keep precedence for fewer calls.</source>
        <translation>Konumun çağrı sayısı eşiğini büyütün ya da önceliği daha az çağrıya ayırın.</translation>
    </message>
    <message>
        <source>A video call gets 370, the same call with voice alone does not.</source>
        <translation>Görüntülü çağrı 370 alır, aynı çağrı yalnızca sesle almaz.</translation>
    </message>
    <message>
        <source>Offer a smaller `b=AS:…`, or drop the video.</source>
        <translation>Daha küçük bir `b=AS:…` önerin ya da görüntüyü bırakın.</translation>
    </message>
    <message>
        <source>Use 370 for a media path that is full; for signalling that is overloaded there is 503.</source>
        <translation>370 dolu ses yolu içindir; aşırı yüklü sinyalleşme için 503 vardır.</translation>
    </message>
    <message>
        <source>call admission control</source>
        <translation>call admission control</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>trunks full</source>
        <translation>hatlar dolu</translation>
    </message>
    <message>
        <source>SIPS Not Allowed</source>
        <translation>SIPS kabul edilmez</translation>
    </message>
    <message>
        <source>Any request to a sips URI</source>
        <translation>Bir sips URI&apos;sine gönderilen herhangi bir istek</translation>
    </message>
    <message>
        <source>The request went to a `sips:` address, and the callee can be reached by `sip:` only, because no contact with `sips:` is registered or because it wants none. The proxy must not weaken the address, so it refuses with 480.</source>
        <translation>İstek bir `sips:` adresine gitmiştir, aranana ise yalnızca `sip:` ile ulaşılabilir; çünkü `sips:` ile kayıtlı bir Contact yoktur ya da aranan bunu istemiyordur. Vekil sunucu adresi zayıflatamaz, bu yüzden 480 ile reddeder.</translation>
    </message>
    <message>
        <source>The 480 looks like an absent user; only the warning shows that it is about security.</source>
        <translation>480, kullanıcı yerinde yokmuş gibi görünür; işin güvenlikle ilgili olduğunu yalnızca uyarı gösterir.</translation>
    </message>
    <message>
        <source>Flexisip (Linphone) answers 480 with `380 … &quot;SIPS not allowed&quot;`: the user is registered, but over a connection without TLS.</source>
        <translation>Flexisip (Linphone) 480 ve `380 … &quot;SIPS not allowed&quot;` ile yanıt verir: Kullanıcı kayıtlıdır, ama TLS&apos;siz bir bağlantı üzerinden.</translation>
    </message>
    <message>
        <source>Look whether the `Contact` of the callee&apos;s REGISTER begins with `sips:`</source>
        <translation>Arananın REGISTER isteğindeki `Contact` başlığı `sips:` ile mi başlıyor, bakın</translation>
    </message>
    <message>
        <source>Set the callee&apos;s account to TLS with SIPS, so that it registers a `sips:` contact.</source>
        <translation>Arananın hesabını TLS ve SIPS&apos;e ayarlayın ki `sips:` ile başlayan bir Contact kaydetsin.</translation>
    </message>
    <message>
        <source>The caller does not depend on TLS over every hop and dialled `sips:` by habit or from a card.</source>
        <translation>Arayan için her adımda TLS şart değildir, `sips:` adresini alışkanlıkla ya da bir kartvizitten çevirmiştir.</translation>
    </message>
    <message>
        <source>Call `sip:` instead. Let the user decide: a client must not fall back by itself (RFC 5630).</source>
        <translation>Onun yerine `sip:` ile arayın. Karar kullanıcınındır: İstemci kendiliğinden geri adım atmamalıdır (RFC 5630).</translation>
    </message>
    <message>
        <source>Send 380 with 480 where the user exists but not under `sips:`; a side that does not know the scheme at all sends 416.</source>
        <translation>Kullanıcı varsa ama `sips:` altında yoksa 480 ile birlikte 380 gönderin; bu şemayı hiç bilmeyen taraf 416 gönderir.</translation>
    </message>
    <message>
        <source>SIPS Required</source>
        <translation>SIPS gerekli</translation>
    </message>
    <message>
        <source>Any request to a sip URI</source>
        <translation>Bir sip URI&apos;sine gönderilen herhangi bir istek</translation>
    </message>
    <message>
        <source>By RFC 5630 the callee accepts only requests to its `sips:` address, and this one went to `sip:`. The refusal is 480.</source>
        <translation>RFC 5630&apos;a göre aranan yalnızca kendi `sips:` adresine gelen istekleri kabul eder, bu istek ise `sip:` adresine gitmiştir. Ret 480 ile yapılır.</translation>
    </message>
    <message>
        <source>PJSIP, and Asterisk with it, means something else: the request did go to `sips:`, but its `Contact` or `Record-Route` leads back without TLS. RFC 5630 has 400 for that.</source>
        <translation>PJSIP ve onunla birlikte Asterisk başka bir şey kasteder: İstek gerçekten `sips:` adresine gitmiştir, ama `Contact` veya `Record-Route` başlığı TLS&apos;siz geri götürür. RFC 5630 bunun için 400 öngörür.</translation>
    </message>
    <message>
        <source>Let the client register and call with a `sips:` Contact and the proxy in between write a secure Record-Route, or call `sip:` if TLS to the next hop is all that is wanted.</source>
        <translation>İstemci `sips:` içeren bir Contact ile kaydolup arasın, aradaki vekil sunucu güvenli bir Record-Route yazsın; istenen yalnızca bir sonraki adıma kadar TLS ise `sip:` ile arayın.</translation>
    </message>
    <message>
        <source>A callee that registered with `sips:` refuses everything else by policy.</source>
        <translation>`sips:` ile kaydolmuş aranan, ilkesi gereği başka her şeyi reddeder.</translation>
    </message>
    <message>
        <source>Dial the `sips:` address, with TLS on every hop to the callee&apos;s domain.</source>
        <translation>`sips:` adresini çevirin; arananın alan adına kadar her adımda TLS olmalıdır.</translation>
    </message>
    <message>
        <source>Whoever takes `sips:` alone says so with 381; a proxy must not turn `sip:` into `sips:` on the way.</source>
        <translation>Yalnızca `sips:` kabul eden bunu 381 ile söyler; vekil sunucu yolda `sip:` adresini `sips:` yapmamalıdır.</translation>
    </message>
    <message>
        <source>Reason for ending the call (PJSIP)</source>
        <translation>Çağrıyı bitirme nedeni (PJSIP)</translation>
    </message>
    <message>
        <source>Refusal of a call</source>
        <translation>Bir çağrının reddi</translation>
    </message>
    <message>
        <source>PJSIP</source>
        <translation>PJSIP</translation>
    </message>
    <message>
        <source>In no registry. PJSIP since 2.14 puts the reason that the application gave for rejecting a call into a `Warning` with 390; in BYE and CANCEL the same text goes into `Reason`. What it means stands in the text and in the status before it.</source>
        <translation>Hiçbir kayıt listesinde yoktur. PJSIP 2.14&apos;ten beri, uygulamanın çağrıyı reddederken verdiği nedeni 390 ile bir `Warning` başlığına yazar; BYE ve CANCEL isteklerinde aynı metin `Reason` başlığına gider. Anlamı metinden ve önündeki durum kodundan okunur.</translation>
    </message>
    <message>
        <source>A softphone or PBX built on PJSIP refuses a call, and the response has `Warning: 390 …` with words of its own.</source>
        <translation>PJSIP üzerine kurulu bir yazılım telefonu veya santral çağrıyı reddeder ve yanıtta kendi sözcükleriyle `Warning: 390 …` bulunur.</translation>
    </message>
    <message>
        <source>Read the page of the status; the text is only for people.</source>
        <translation>Durum kodunun sayfasını okuyun; metin yalnızca insanlar içindir.</translation>
    </message>
    <message>
        <source>For a free text of one&apos;s own the registered code is 399.</source>
        <translation>Kendi serbest metniniz için kayıtlı kod 399&apos;dur.</translation>
    </message>
    <message>
        <source>Noisy feedback (SER and Kamailio)</source>
        <translation>Ayrıntılı geri bildirim (SER ve Kamailio)</translation>
    </message>
    <message>
        <source>Any response of the proxy itself</source>
        <translation>Vekil sunucunun kendi verdiği herhangi bir yanıt</translation>
    </message>
    <message>
        <source>SIP Express Router, Kamailio</source>
        <translation>SIP Express Router, Kamailio</translation>
    </message>
    <message>
        <source>In no registry, but in countless traces: SIP Express Router and what came of it (OpenSER, Kamailio, OpenIMSCore) add to their own responses which process answered, from where the request came and what became of its address. It is no fault and explains none.</source>
        <translation>Hiçbir kayıt listesinde yoktur ama sayısız izde görülür: SIP Express Router ve ondan doğanlar (OpenSER, Kamailio, OpenIMSCore) kendi yanıtlarına hangi sürecin yanıtladığını, isteğin nereden geldiğini ve adresinin neye dönüştüğünü ekler. Bir hata değildir, bir hatayı da açıklamaz.</translation>
    </message>
    <message>
        <source>Kamailio has it off by default since 2010 (`sip_warning`).</source>
        <translation>Kamailio&apos;da 2010&apos;dan beri varsayılan olarak kapalıdır (`sip_warning`).</translation>
    </message>
    <message>
        <source>`Warning: 392 192.0.2.5:5060 &quot;Noisy feedback tells:  pid=… req_src_ip=… in_uri=… out_uri=… via_cnt==1&quot;`.</source>
        <translation>`Warning: 392 192.0.2.5:5060 &quot;Noisy feedback tells:  pid=… req_src_ip=… in_uri=… out_uri=… via_cnt==1&quot;`.</translation>
    </message>
    <message>
        <source>Read the status line for the cause. Here only `req_src_ip` (NAT) and a difference between `in_uri` and `out_uri` (routing) are of use.</source>
        <translation>Neden için durum satırını okuyun. Burada işe yarayan yalnızca `req_src_ip` (NAT) ile `in_uri` ve `out_uri` arasındaki farktır (yönlendirme).</translation>
    </message>
    <message>
        <source>The header shows addresses of the inside to everyone.</source>
        <translation>Başlık, iç ağdaki adresleri herkese gösterir.</translation>
    </message>
    <message>
        <source>Set `sip_warning=no`.</source>
        <translation>`sip_warning=no` ayarlayın.</translation>
    </message>
    <message>
        <source>Meant for developers; on a public proxy it is switched off.</source>
        <translation>Geliştiriciler içindir; halka açık bir vekil sunucuda kapatılır.</translation>
    </message>
    <message>
        <source>sip_warning</source>
        <translation>sip_warning</translation>
    </message>
    <message>
        <source>Miscellaneous warning</source>
        <translation>Çeşitli uyarı</translation>
    </message>
    <message>
        <source>Any response</source>
        <translation>Herhangi bir yanıt</translation>
    </message>
    <message>
        <source>A free text for people. The number says nothing, the text says what the status could not, and no program may act on it (RFC 3261). So it comes with any status and is the warning most often met.</source>
        <translation>İnsanlar için serbest metindir. Numara bir şey söylemez, durum kodunun anlatamadığını metin anlatır ve hiçbir program ona göre davranmamalıdır (RFC 3261). Bu yüzden her durum koduyla gelir ve en sık rastlanan uyarıdır.</translation>
    </message>
    <message>
        <source>PJSIP and Asterisk: `399 … &quot;No suitable codec for remote offer (PJMEDIA_SDPNEG_NOANSCODEC)&quot;`, `&quot;Missing SDP connection info line (PJMEDIA_SDP_EMISSINGCONN)&quot;`, `&quot;Bad/missing Contact header&quot;`. The name in brackets is the exact check that failed.</source>
        <translation>PJSIP ve Asterisk: `399 … &quot;No suitable codec for remote offer (PJMEDIA_SDPNEG_NOANSCODEC)&quot;`, `&quot;Missing SDP connection info line (PJMEDIA_SDP_EMISSINGCONN)&quot;`, `&quot;Bad/missing Contact header&quot;`. Ayraç içindeki ad, hangi denetimin başarısız olduğunu tam olarak söyler.</translation>
    </message>
    <message>
        <source>`pjsip set logger on` in Asterisk shows the request it answered</source>
        <translation>Asterisk&apos;te `pjsip set logger on`, yanıtladığı isteği gösterir</translation>
    </message>
    <message>
        <source>Correct what it names in the request: the codec list, the `c=` line, the Contact.</source>
        <translation>Metinde adı geçeni istekte düzeltin: kodek listesi, `c=` satırı, Contact başlığı.</translation>
    </message>
    <message>
        <source>Compare the source address and port of the request with the trunk and the phone in the administration</source>
        <translation>İsteğin kaynak adresini ve bağlantı noktasını, yönetimdeki trunk ve telefon kayıtlarıyla karşılaştırın</translation>
    </message>
    <message>
        <source>Enter that address at the SIP trunk, or give the third-party phone its device and digest user.</source>
        <translation>Bu adresi SIP trunk kaydına girin ya da üçüncü taraf telefona kendi cihazını ve özet (digest) kullanıcısını tanımlayın.</translation>
    </message>
    <message>
        <source>WhatsApp calling: 403 with `SIP server wa.meta.vc from INVITE does not match any SIP server configured for phone number id …`.</source>
        <translation>WhatsApp çağrıları: `SIP server wa.meta.vc from INVITE does not match any SIP server configured for phone number id …` ile 403.</translation>
    </message>
    <message>
        <source>Put the domain of your own SIP server into the From header, as it is configured for the number; `wa.meta.vc` belongs into the request address and To.</source>
        <translation>From başlığına, numara için tanımladığınız kendi SIP sunucunuzun alan adını yazın; `wa.meta.vc` istek adresine ve To başlığına aittir.</translation>
    </message>
    <message>
        <source>Push-to-talk over 3GPP networks (MCPTT): the text begins with a number of its own, as in `&quot;145 unable to determine called party&quot;`.</source>
        <translation>3GPP ağlarında bas-konuş (MCPTT): Metin kendi numarasıyla başlar, örneğin `&quot;145 unable to determine called party&quot;`.</translation>
    </message>
    <message>
        <source>Look that number up in TS 24.379; it is the code, not 399.</source>
        <translation>O numarayı TS 24.379 içinde arayın; kod odur, 399 değil.</translation>
    </message>
    <message>
        <source>Put into a 399 what helps the person who reads the trace, and nothing that a program should parse.</source>
        <translation>399 içine izi okuyan kişiye yarayanı yazın, bir programın ayrıştıracağı bir şeyi değil.</translation>
    </message>
    <message>
        <source>misc warning</source>
        <translation>misc warning</translation>
    </message>
    <message>
        <source>With 304 this kind of media is missing altogether; with 305 the kind is there and none of the codecs offered for it.</source>
        <translation>304&apos;te bu ortam türü hiç yoktur; 305&apos;te tür vardır ama onun için önerilen kodeklerin hiçbiri yoktur.</translation>
    </message>
    <message>
        <source>Place in the SDP</source>
        <translation>SDP&apos;deki yeri</translation>
    </message>
    <message>
        <source>First word of the `m=` line: `audio`, `image`</source>
        <translation>`m=` satırının ilk sözcüğü: `audio`, `image`</translation>
    </message>
    <message>
        <source>Its last numbers, and `a=rtpmap`</source>
        <translation>Satırın sonundaki sayılar ve `a=rtpmap`</translation>
    </message>
    <message>
        <source>Typical call</source>
        <translation>Tipik çağrı</translation>
    </message>
    <message>
        <source>T.38 fax or messages to a telephone</source>
        <translation>Bir telefona T.38 faks veya ileti</translation>
    </message>
    <message>
        <source>Voice between G.729 and G.711</source>
        <translation>G.729 ile G.711 arasında ses</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Neyle düzelir</translation>
    </message>
    <message>
        <source>Switching the medium on, or not offering it</source>
        <translation>Ortamı açmak ya da önermemek</translation>
    </message>
    <message>
        <source>One codec in common, or transcoding</source>
        <translation>Ortak bir kodek ya da kodek dönüştürme</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Uygulamada</translation>
    </message>
    <message>
        <source>Also sent when only the codecs differ</source>
        <translation>Yalnızca kodekler tutmadığında da gönderilir</translation>
    </message>
    <message>
        <source>Nearly always meant as it stands</source>
        <translation>Hemen her zaman yazıldığı gibidir</translation>
    </message>
    <message>
        <source>Whoever answers: 304 for the kind, 305 for the format.</source>
        <translation>Yanıtlayan için: tür için 304, biçim için 305.</translation>
    </message>
    <message>
        <source>Whoever reads a 304 on a voice call checks the codecs first all the same.</source>
        <translation>Sesli bir çağrıda 304 okuyan yine de önce kodeklere bakar.</translation>
    </message>
    <message>
        <source>370 is a meaning that programs may use; 399 is a sentence for people.</source>
        <translation>370, programların kullanabileceği bir anlamdır; 399, insanlar için bir cümledir.</translation>
    </message>
    <message>
        <source>What the number says</source>
        <translation>Numaranın söylediği</translation>
    </message>
    <message>
        <source>The media path is full</source>
        <translation>Ses yolu dolu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Automatic reaction</source>
        <translation>Otomatik tepki</translation>
    </message>
    <message>
        <source>Allowed: retry later, overflow to another trunk</source>
        <translation>Olabilir: sonra yeniden denemek, başka hatta taşırmak</translation>
    </message>
    <message>
        <source>Forbidden by RFC 3261</source>
        <translation>RFC 3261 yasaklar</translation>
    </message>
    <message>
        <source>Status before it</source>
        <translation>Önündeki durum kodu</translation>
    </message>
    <message>
        <source>488 or 606</source>
        <translation>488 veya 606</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Herhangi biri</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>Nerede okumalı</translation>
    </message>
    <message>
        <source>Bandwidth and channels of the link</source>
        <translation>Bağlantının bant genişliği ve kanalları</translation>
    </message>
    <message>
        <source>The text, then the page of the status</source>
        <translation>Metin, sonra durum kodunun sayfası</translation>
    </message>
    <message>
        <source>An SBC that is out of bandwidth sends 370, even if it has more to say: a response may carry both.</source>
        <translation>Bant genişliği kalmayan SBC, söyleyecek başka şeyi olsa da 370 gönderir: Bir yanıt ikisini birden taşıyabilir.</translation>
    </message>
    <message>
        <source>Two sides of one rule: between `sip:` and `sips:` nobody on the way may change the address, so the call ends with 480 and one of these.</source>
        <translation>Aynı kuralın iki yüzü: Yoldaki hiç kimse adresi `sip:` ile `sips:` arasında değiştiremez; bu yüzden çağrı 480 ve bu ikisinden biriyle biter.</translation>
    </message>
    <message>
        <source>Address called</source>
        <translation>Aranan adres</translation>
    </message>
    <message>
        <source>`sips:`</source>
        <translation>`sips:`</translation>
    </message>
    <message>
        <source>`sip:` by RFC 5630; `sips:` with an unprotected Contact in PJSIP</source>
        <translation>RFC 5630&apos;a göre `sip:`; PJSIP&apos;te korumasız bir Contact ile `sips:`</translation>
    </message>
    <message>
        <source>What the callee has</source>
        <translation>Arananın durumu</translation>
    </message>
    <message>
        <source>Contacts without TLS only</source>
        <translation>Yalnızca TLS&apos;siz Contact kayıtları</translation>
    </message>
    <message>
        <source>A policy of TLS end to end</source>
        <translation>Uçtan uca TLS ilkesi</translation>
    </message>
    <message>
        <source>Who can mend it at once</source>
        <translation>Hemen kim düzeltebilir</translation>
    </message>
    <message>
        <source>The callee, by registering with `sips:`</source>
        <translation>`sips:` ile kaydolarak aranan</translation>
    </message>
    <message>
        <source>The caller, by dialling `sips:`</source>
        <translation>`sips:` çevirerek arayan</translation>
    </message>
    <message>
        <source>A client that meets 380 asks its user before it tries `sip:`.</source>
        <translation>380 ile karşılaşan istemci, `sip:` denemeden önce kullanıcısına sorar.</translation>
    </message>
    <message>
        <source>With 381 from Asterisk or PJSIP, read Contact and Record-Route before changing the address.</source>
        <translation>Asterisk veya PJSIP&apos;ten gelen 381&apos;de, adresi değiştirmeden önce Contact ve Record-Route başlıklarını okuyun.</translation>
    </message>
    <message>
        <source>`Warning: 305 … &quot;SDP: Incompatible media format: no common codec&quot;`, as software built on reSIProcate writes it, or only `Incompatible media format`, with 488.</source>
        <translation>488 ile birlikte, reSIProcate üzerine kurulu yazılımların yazdığı `Warning: 305 … &quot;SDP: Incompatible media format: no common codec&quot;` ya da yalnızca `Incompatible media format`.</translation>
    </message>
    <message>
        <source>The other side gets 480 with `381 … &quot;SIPS Required&quot;` from PJSIP or Asterisk. Within a call PJSIP also logs `Secure dialog requires SIPS scheme in Contact and …`; where it is the caller, it then ends the call with BYE.</source>
        <translation>Karşı taraf PJSIP veya Asterisk&apos;ten 480 ve `381 … &quot;SIPS Required&quot;` alır. PJSIP, çağrı içinde ayrıca `Secure dialog requires SIPS scheme in Contact and …` yazar; arayan tarafsa çağrıyı BYE ile bitirir.</translation>
    </message>
    <message>
        <source>In the request the `Contact` needs `sips:`, the topmost `Record-Route` either `sips:` or `sip:` with `transport=tls`</source>
        <translation>İstekte `Contact` başlığı `sips:`, en üst `Record-Route` ise `sips:` ya da `transport=tls` içeren `sip:` olmalıdır</translation>
    </message>
    <message>
        <source>Traces of Cisco Unified CM: a REGISTER refused with `Unable to find device/user in database`, mostly with 404, or an INVITE with `Unable to find a device handler for the request`, mostly with 503.</source>
        <translation>Cisco Unified CM izleri: çoğunlukla 404 ile, `Unable to find device/user in database` diyerek reddedilen bir REGISTER veya çoğunlukla 503 ile, `Unable to find a device handler for the request` diyerek reddedilen bir INVITE.</translation>
    </message>
</context>
</TS>
