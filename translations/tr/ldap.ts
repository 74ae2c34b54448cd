<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ldap</name>
    <message>
        <source>No error</source>
        <extracomment>class nonerror</extracomment>
        <translation>Hata değil</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Result of an extension</source>
        <translation>Uzantı sonucu</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Ayrılmış</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Every operation</source>
        <translation>Her işlem</translation>
    </message>
    <message>
        <source>The operation is complete. For a search this says that it ran to its end, not that anything was found; a compare never ends with 0 but with 5 or 6.</source>
        <translation>İşlem tamamlanmıştır. Aramada bu, bir şey bulunduğunu değil, aramanın sonuna kadar gittiğini söyler; karşılaştırma hiçbir zaman 0 ile değil, 5 veya 6 ile biter.</translation>
    </message>
    <message>
        <source>`result: 0 Success` and no entries: the filter matches nothing, the scope is too small, or the ACL hides the entries from an anonymous or weak user.</source>
        <translation>`result: 0 Success` gelir, kayıt gelmez: Filtre hiçbir şeyle eşleşmiyordur, kapsam dardır ya da ACL kayıtları anonim veya yetkisiz kullanıcıdan gizliyordur.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -W -D &quot;cn=admin,dc=example,dc=org&quot; -b &quot;dc=example,dc=org&quot; -s sub &quot;(uid=jane)&quot;`</source>
        <translation>`ldapsearch -x -W -D &quot;cn=admin,dc=example,dc=org&quot; -b &quot;dc=example,dc=org&quot; -s sub &quot;(uid=jane)&quot;`</translation>
    </message>
    <message>
        <source>Repeat it as an administrator. If the entry appears, it is a matter of rights; if not, of filter or base.</source>
        <translation>Yönetici olarak yineleyin. Kayıt görünürse konu haklar, görünmezse filtre ya da tabandır.</translation>
    </message>
    <message>
        <source>The bind ended with 0 and the application lets everybody in: it sent a name with an empty password, which is an unauthenticated bind and counts as anonymous (RFC 4513).</source>
        <translation>Bağlanma (bind) 0 ile bitmiş, uygulama herkesi içeri almıştır: Boş parolayla ad göndermiştir; bu, kimliği doğrulanmamış bağlanmadır ve anonim sayılır (RFC 4513).</translation>
    </message>
    <message>
        <source>Reject empty passwords in the application before the bind. OpenLDAP refuses such binds by default (53), Active Directory accepts them by default.</source>
        <translation>Uygulamada boş parolayı bağlanmadan önce reddedin. OpenLDAP böyle bağlanmaları varsayılan olarak reddeder (53), Active Directory varsayılan olarak kabul eder.</translation>
    </message>
    <message>
        <source>Attributes are missing from the entry that was found: `userPassword`, operational ones such as `memberOf` (ask for `+`), or those that the global catalog on port 3268 does not hold.</source>
        <translation>Bulunan kayıtta öznitelikler eksiktir: `userPassword`, `memberOf` gibi işletimsel olanlar (`+` ile isteyin) ya da 3268 numaralı bağlantı noktasındaki genel katalogda bulunmayanlar.</translation>
    </message>
    <message>
        <source>Name the attributes in the search, and ask a domain controller on 389 or 636 for those that the catalog lacks.</source>
        <translation>Öznitelikleri aramada adıyla isteyin; katalogda olmayanları 389 veya 636&apos;dan etki alanı denetleyicisine sorun.</translation>
    </message>
    <message>
        <source>Test the number of entries as well as the code.</source>
        <translation>Kodun yanında kayıt sayısını da sınayın.</translation>
    </message>
    <message>
        <source>no entries found</source>
        <translation>kayıt bulunamadı</translation>
    </message>
    <message>
        <source>empty result</source>
        <translation>boş sonuç</translation>
    </message>
    <message>
        <source>result: 0 Success</source>
        <translation>result: 0 Success</translation>
    </message>
    <message>
        <source>Compare false</source>
        <translation>Karşılaştırma yanlış</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>The comparison was carried out and the entry does not have this value. Not an error, though some libraries throw it as one.</source>
        <translation>Karşılaştırma yapılmıştır, kayıtta bu değer yoktur. Kimi kitaplıklar hata olarak fırlatsa da hata değildir.</translation>
    </message>
    <message>
        <source>A group check by compare ends with 5: the user is no member, or is written differently there (`uid=jane` against the whole DN).</source>
        <translation>Karşılaştırmayla yapılan grup denetimi 5 ile biter: Kullanıcı üye değildir ya da orada başka biçimde yazılmıştır (tam DN yerine `uid=jane`).</translation>
    </message>
    <message>
        <source>Compare with the form that the attribute holds: DNs in `member`, names in `memberUid`.</source>
        <translation>Özniteliğin tuttuğu biçimle karşılaştırın: `member` DN, `memberUid` ad tutar.</translation>
    </message>
    <message>
        <source>A compare answers only 5 or 6 when it could be made.</source>
        <translation>Yapılabilen karşılaştırma yalnızca 5 veya 6 yanıtını verir.</translation>
    </message>
    <message>
        <source>Compare true</source>
        <translation>Karşılaştırma doğru</translation>
    </message>
    <message>
        <source>The entry has the value asked for.</source>
        <translation>Kayıtta sorulan değer vardır.</translation>
    </message>
    <message>
        <source>A script takes the exit code 6 of `ldapcompare` for a failure: it prints `TRUE`, and the result code becomes the exit code.</source>
        <translation>Betik, `ldapcompare` komutunun 6 çıkış kodunu başarısızlık sanır: Komut `TRUE` yazar, sonuç kodu çıkış kodu olur.</translation>
    </message>
    <message>
        <source>Test for 6 as yes and 5 as no.</source>
        <translation>6&apos;yı evet, 5&apos;i hayır olarak sınayın.</translation>
    </message>
    <message>
        <source>Read 6 as yes; a program that expects 0 for success must be told so.</source>
        <translation>6&apos;yı evet olarak okuyun; başarı için 0 bekleyen programa bunu öğretmek gerekir.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <source>This server does not hold the entry and names URLs of those that do. The client has to go there itself, with a connection and credentials of its own.</source>
        <translation>Bu sunucu kaydı tutmaz, tutanların URL&apos;lerini bildirir. İstemci oraya kendi bağlantısı ve kimlik bilgileriyle gitmelidir.</translation>
    </message>
    <message>
        <source>Active Directory: `0000202B: RefErr: DSID-03100835, data 0, 1 access points ref 1: &apos;child.example.org&apos;`: the base lies in another domain of the forest, or does not exist.</source>
        <translation>Active Directory: `0000202B: RefErr: DSID-03100835, data 0, 1 access points ref 1: &apos;child.example.org&apos;`: Arama tabanı, ormanın başka bir etki alanındadır ya da yoktur.</translation>
    </message>
    <message>
        <source>Correct the base, ask a controller of that domain, or use the global catalog (3268, 3269 with TLS).</source>
        <translation>Arama tabanını düzeltin, o etki alanının denetleyicisine sorun ya da genel kataloğu kullanın (3268, TLS ile 3269).</translation>
    </message>
    <message>
        <source>A write to an OpenLDAP replica: `ldap_modify: Referral (10)` with the URL of the provider (`olcUpdateRef`).</source>
        <translation>OpenLDAP kopyasına yazma: Sağlayıcının URL&apos;siyle (`olcUpdateRef`) `ldap_modify: Referral (10)`.</translation>
    </message>
    <message>
        <source>Write to the provider, or set up the `chain` overlay on the replica.</source>
        <translation>Sağlayıcıya yazın ya da kopyada `chain` katmanını kurun.</translation>
    </message>
    <message>
        <source>A search from the root of a domain hangs for minutes after its entries: the client chases references to `DomainDnsZones` and `ForestDnsZones`, whose names it cannot reach.</source>
        <translation>Etki alanı kökünden yapılan arama, kayıtlardan sonra dakikalarca takılır: İstemci, adlarına ulaşamadığı `DomainDnsZones` ve `ForestDnsZones` yönlendirmelerini izliyordur.</translation>
    </message>
    <message>
        <source>Switch off chasing in the client, or search below an OU.</source>
        <translation>İstemcide izlemeyi kapatın ya da bir OU altında arayın.</translation>
    </message>
    <message>
        <source>Decide in the program whether referrals are followed, and with whose credentials.</source>
        <translation>Yönlendirmelerin izlenip izlenmeyeceğine ve kimin kimlik bilgileriyle izleneceğine programda karar verin.</translation>
    </message>
    <message>
        <source>RefErr</source>
        <translation>RefErr</translation>
    </message>
    <message>
        <source>0000202B</source>
        <translation>0000202B</translation>
    </message>
    <message>
        <source>referral chasing</source>
        <translation>yönlendirme izleme</translation>
    </message>
    <message>
        <source>SASL bind in progress</source>
        <translation>SASL bağlanması sürüyor</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Bağlanma (bind)</translation>
    </message>
    <message>
        <source>The login takes several rounds, and the next one is the client&apos;s. Libraries do this by themselves.</source>
        <translation>Oturum açma birkaç tur sürer, sıra istemcidedir. Kitaplıklar bunu kendileri yürütür.</translation>
    </message>
    <message>
        <source>Seen in logs and traces of GSSAPI, DIGEST-MD5 and SCRAM binds before the final 0 or 49.</source>
        <translation>GSSAPI, DIGEST-MD5 ve SCRAM bağlanmalarının günlüklerinde, sondaki 0 veya 49&apos;dan önce görülür.</translation>
    </message>
    <message>
        <source>Read on to the last answer of the bind.</source>
        <translation>Bağlanmanın son yanıtına kadar okuyun.</translation>
    </message>
    <message>
        <source>Programs should not show it as an error.</source>
        <translation>Programlar bunu hata olarak göstermemelidir.</translation>
    </message>
    <message>
        <source>Operations error</source>
        <translation>İşlem hatası</translation>
    </message>
    <message>
        <source>Search, StartTLS</source>
        <translation>Arama, StartTLS</translation>
    </message>
    <message>
        <source>By the standard an operation out of order: StartTLS while others are under way, or twice. Active Directory uses it above all for a search before a bind.</source>
        <translation>Standarda göre sırası yanlış bir işlemdir: başka işlemler sürerken ya da ikinci kez gönderilen StartTLS. Active Directory bunu en çok, kimlik doğrulanmadan (bind olmadan) yapılan arama için kullanır.</translation>
    </message>
    <message>
        <source>Active Directory: `000004DC: LdapErr: DSID-0C090A5C, comment: In order to perform this operation a successful bind must be completed on the connection., data 0`.</source>
        <translation>Active Directory: `000004DC: LdapErr: DSID-0C090A5C, comment: In order to perform this operation a successful bind must be completed on the connection., data 0`.</translation>
    </message>
    <message>
        <source>Bind with an account before the search; anonymous users may read only the root DSE. Look whether the application&apos;s bind DN or password is empty.</source>
        <translation>Aramadan önce bir hesapla oturum açın (bind); anonim kullanıcılar yalnızca kök DSE&apos;yi okuyabilir. Uygulamada bağlanma DN&apos;sinin veya parolanın boş olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The same message in the middle of a program that did bind: it follows a referral to another domain controller, and that new connection is anonymous.</source>
        <translation>Bind yapmış bir program çalışırken aynı ileti: Program bir yönlendirmeyi izleyip başka bir etki alanı denetleyicisine geçmiştir, o yeni bağlantı ise anonimdir.</translation>
    </message>
    <message>
        <source>Switch referrals off (`REFERRALS off` in `ldap.conf`, `OPT_REFERRALS` 0 in python-ldap), use the global catalog on 3268, or set a narrower base than the domain root.</source>
        <translation>Yönlendirmeleri kapatın (`ldap.conf` içinde `REFERRALS off`, python-ldap&apos;ta `OPT_REFERRALS` 0), 3268&apos;deki genel kataloğu kullanın ya da etki alanı kökünden dar bir taban verin.</translation>
    </message>
    <message>
        <source>StartTLS is answered by 1: TLS stands already (port 636), or another request was still open.</source>
        <translation>StartTLS komutuna 1 gelir: TLS zaten kuruludur (636) ya da başka bir istek hâlâ açıktır.</translation>
    </message>
    <message>
        <source>Use either `ldaps://` or StartTLS (`-ZZ`), not both.</source>
        <translation>`ldaps://` ya da StartTLS (`-ZZ`) kullanın, ikisini birden değil.</translation>
    </message>
    <message>
        <source>Search Active Directory only after a bind; a server should keep 1 for operations out of order and say 53 when it simply refuses.</source>
        <translation>Active Directory&apos;de aramayı ancak bind işleminden sonra yapın; sunucu 1&apos;i sırası yanlış işlemlere ayırmalı, düpedüz reddediyorsa 53 demelidir.</translation>
    </message>
    <message>
        <source>000004DC</source>
        <translation>000004DC</translation>
    </message>
    <message>
        <source>successful bind must be completed</source>
        <translation>önce bind gerekli</translation>
    </message>
    <message>
        <source>DSID-0C090A5C</source>
        <translation>DSID-0C090A5C</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokol hatası</translation>
    </message>
    <message>
        <source>Bind, extended operation</source>
        <translation>Bağlanma, genişletilmiş işlem</translation>
    </message>
    <message>
        <source>The server could not decode the message, or does not speak the version or the extended operation asked for.</source>
        <translation>Sunucu iletiyi çözememiştir ya da istenen sürümü veya genişletilmiş işlemi bilmez.</translation>
    </message>
    <message>
        <source>OpenLDAP `historical protocol version requested, use LDAPv3 instead`: an old client binds with version 2 (PHP before `LDAP_OPT_PROTOCOL_VERSION` is set).</source>
        <translation>OpenLDAP `historical protocol version requested, use LDAPv3 instead`: Eski bir istemci sürüm 2 ile bağlanır (PHP&apos;de `LDAP_OPT_PROTOCOL_VERSION` ayarlanmadan önce).</translation>
    </message>
    <message>
        <source>Set version 3: `ldap_set_option($c, LDAP_OPT_PROTOCOL_VERSION, 3)`.</source>
        <translation>Sürüm 3&apos;ü ayarlayın: `ldap_set_option($c, LDAP_OPT_PROTOCOL_VERSION, 3)`.</translation>
    </message>
    <message>
        <source>`unsupported extended operation`: StartTLS towards a server without TLS, or an operation whose module is not loaded.</source>
        <translation>`unsupported extended operation`: TLS&apos;siz bir sunucuya StartTLS ya da modülü yüklenmemiş bir işlem.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -s base -b &quot;&quot; supportedExtension`</source>
        <translation>`ldapsearch -x -s base -b &quot;&quot; supportedExtension`</translation>
    </message>
    <message>
        <source>Set up TLS on the server, or leave the operation out; `1.3.6.1.4.1.1466.20037` in the list is StartTLS.</source>
        <translation>Sunucuda TLS&apos;yi kurun ya da işlemi kullanmayın; listedeki `1.3.6.1.4.1.1466.20037` StartTLS&apos;dir.</translation>
    </message>
    <message>
        <source>Undecodable requests end the connection; what is merely not supported keeps it.</source>
        <translation>Çözülemeyen istekler bağlantıyı sonlandırır; yalnızca desteklenmeyenler bağlantıyı açık bırakır.</translation>
    </message>
    <message>
        <source>Time limit exceeded</source>
        <translation>Süre sınırı aşıldı</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>The search ran longer than the client or the server allows. What was found until then has been delivered.</source>
        <translation>Arama, istemcinin veya sunucunun izin verdiğinden uzun sürmüştür. O ana kadar bulunanlar teslim edilmiştir.</translation>
    </message>
    <message>
        <source>A filter on an attribute without an index, seen in OpenLDAP&apos;s log as `&lt;= mdb_equality_candidates: (mail) not indexed`.</source>
        <translation>İndekslenmemiş bir öznitelikte filtre; OpenLDAP günlüğünde `&lt;= mdb_equality_candidates: (mail) not indexed` görülür.</translation>
    </message>
    <message>
        <source>Add the index (`olcDbIndex: mail eq`) and, for `slapd.conf`, run `slapindex`; search for equality rather than `*x*`.</source>
        <translation>İndeksi ekleyin (`olcDbIndex: mail eq`), `slapd.conf` kullanılıyorsa `slapindex` çalıştırın; `*x*` yerine eşitlik arayın.</translation>
    </message>
    <message>
        <source>The client&apos;s own limit is small: `ldapsearch -l`, `TIMELIMIT` in `ldap.conf`, `timelimit` in an application.</source>
        <translation>İstemcinin kendi sınırı küçüktür: `ldapsearch -l`, `ldap.conf` içinde `TIMELIMIT`, uygulamada `timelimit`.</translation>
    </message>
    <message>
        <source>Raise it, or narrow base and filter. OpenLDAP&apos;s server limit is 3600 seconds by default, Active Directory&apos;s `MaxQueryDuration` 120 seconds.</source>
        <translation>Yükseltin ya da tabanı ve filtreyi daraltın. Sunucu sınırı OpenLDAP&apos;ta varsayılan olarak 3600 saniye, Active Directory&apos;de `MaxQueryDuration` 120 saniyedir.</translation>
    </message>
    <message>
        <source>Treat what arrived before 3 as incomplete, and never cache it as the whole answer.</source>
        <translation>3&apos;ten önce gelenleri eksik sayın ve asla tam yanıt olarak önbelleğe almayın.</translation>
    </message>
    <message>
        <source>timelimit</source>
        <translation>süre sınırı</translation>
    </message>
    <message>
        <source>search too slow</source>
        <translation>arama çok yavaş</translation>
    </message>
    <message>
        <source>not indexed</source>
        <translation>indeks yok</translation>
    </message>
    <message>
        <source>Size limit exceeded</source>
        <translation>Boyut sınırı aşıldı</translation>
    </message>
    <message>
        <source>More entries match than may be returned. Those up to the limit have been delivered, and a program that overlooks 4 works with half a list.</source>
        <translation>Döndürülebilecekten fazla kayıt eşleşmiştir. Sınıra kadar olanlar teslim edilmiştir; 4&apos;ü görmeyen program yarım listeyle çalışır.</translation>
    </message>
    <message>
        <source>Active Directory stops after 1000 entries (`MaxPageSize`), OpenLDAP after 500 (`sizelimit`), both by default.</source>
        <translation>Varsayılan olarak Active Directory 1000 kayıttan (`MaxPageSize`), OpenLDAP 500 kayıttan (`sizelimit`) sonra durur.</translation>
    </message>
    <message>
        <source>`ldapsearch -E pr=500/noprompt ...`</source>
        <translation>`ldapsearch -E pr=500/noprompt ...`</translation>
    </message>
    <message>
        <source>Read in pages: the control `1.2.840.113556.1.4.319` gets past the limit of Active Directory. Do not raise `MaxPageSize`.</source>
        <translation>Sayfalayarak okuyun: `1.2.840.113556.1.4.319` denetimi Active Directory sınırını aşar. `MaxPageSize` değerini yükseltmeyin.</translation>
    </message>
    <message>
        <source>OpenLDAP: pages do not help, since the total is limited too.</source>
        <translation>OpenLDAP: Toplam da sınırlı olduğundan sayfalar işe yaramaz.</translation>
    </message>
    <message>
        <source>Give the service account its own limit: `olcLimits: dn.exact=&quot;cn=sync,dc=example,dc=org&quot; size=unlimited`.</source>
        <translation>Hizmet hesabına ayrı bir sınır verin: `olcLimits: dn.exact=&quot;cn=sync,dc=example,dc=org&quot; size=unlimited`.</translation>
    </message>
    <message>
        <source>An application asks for at most one entry and gets 4: the login name is not unique below the base.</source>
        <translation>Uygulama en çok bir kayıt ister ve 4 alır: Oturum adı, tabanın altında benzersiz değildir.</translation>
    </message>
    <message>
        <source>Narrow the base, add the object class to the filter, and remove the duplicate.</source>
        <translation>Tabanı daraltın, filtreye nesne sınıfını ekleyin ve yinelenen kaydı kaldırın.</translation>
    </message>
    <message>
        <source>Deliver what fits, then end with 4.</source>
        <translation>Sığanı teslim edin, sonra 4 ile bitirin.</translation>
    </message>
    <message>
        <source>paged results</source>
        <translation>sayfalı sonuç</translation>
    </message>
    <message>
        <source>MaxPageSize</source>
        <translation>MaxPageSize</translation>
    </message>
    <message>
        <source>only 1000 users</source>
        <translation>yalnızca 1000 kullanıcı geliyor</translation>
    </message>
    <message>
        <source>Authentication method not supported</source>
        <translation>Kimlik doğrulama yöntemi desteklenmiyor</translation>
    </message>
    <message>
        <source>The server does not offer this way to bind: the SASL mechanism is unknown or switched off.</source>
        <translation>Sunucu bu bağlanma yolunu sunmaz: SASL mekanizması bilinmiyordur ya da kapalıdır.</translation>
    </message>
    <message>
        <source>`SASL(-4): no mechanism available` or `Authentication method not supported (7)`: `ldapsearch` without `-x` tries SASL.</source>
        <translation>`SASL(-4): no mechanism available` ya da `Authentication method not supported (7)`: `-x` verilmeyen `ldapsearch` SASL dener.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -s base -b &quot;&quot; supportedSASLMechanisms`</source>
        <translation>`ldapsearch -x -s base -b &quot;&quot; supportedSASLMechanisms`</translation>
    </message>
    <message>
        <source>Use `-x` for a simple bind, or install the module of the mechanism on both sides.</source>
        <translation>Basit bağlanma için `-x` kullanın ya da mekanizmanın modülünü iki tarafa da kurun.</translation>
    </message>
    <message>
        <source>Ask the root DSE which mechanisms there are before choosing one; strength is the matter of 8.</source>
        <translation>Yöntem seçmeden önce hangilerinin bulunduğunu kök DSE&apos;ye sorun; yöntemin gücü 8&apos;in konusudur.</translation>
    </message>
    <message>
        <source>Stronger authentication required</source>
        <translation>Daha güçlü kimlik doğrulama gerekli</translation>
    </message>
    <message>
        <source>Bind, write</source>
        <translation>Bağlanma, yazma</translation>
    </message>
    <message>
        <source>The server wants more than it got: signing or TLS for a bind, or a bind at all before a write.</source>
        <translation>Sunucu, aldığından fazlasını ister: bağlanma (bind) için imzalama veya TLS ya da yazmadan önce kimliğin doğrulanmasını.</translation>
    </message>
    <message>
        <source>Active Directory with LDAP signing enforced: `00002028: LdapErr: DSID-0C090259, comment: The server requires binds to turn on integrity checking if SSL\TLS are not already active on the connection, data 0`.</source>
        <translation>LDAP imzalaması zorunlu Active Directory: `00002028: LdapErr: DSID-0C090259, comment: The server requires binds to turn on integrity checking if SSL\TLS are not already active on the connection, data 0`.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -H ldaps://dc1.example.org -D jane@example.org -W -s base -b &quot;&quot;`</source>
        <translation>`ldapsearch -x -H ldaps://dc1.example.org -D jane@example.org -W -s base -b &quot;&quot;`</translation>
    </message>
    <message>
        <source>Let the application use LDAPS on 636 or StartTLS, and trust the CA of the domain controller. Event 2888 of the directory service counts the rejected binds of the last 24 hours (2887 those that came unsigned while signing was not yet enforced); event 2889 names the clients once `16 LDAP Interface Events` is set to 2.</source>
        <translation>Uygulama 636&apos;da LDAPS ya da StartTLS kullansın ve etki alanı denetleyicisinin CA&apos;sına güvensin. Dizin hizmetinin 2888 olayı son 24 saatte reddedilen bağlanmaları sayar (2887 ise imzalama daha zorunlu değilken gelen imzasız bağlanmaları); `16 LDAP Interface Events` değeri 2 yapılınca 2889 olayı istemcileri adresleriyle gösterir.</translation>
    </message>
    <message>
        <source>OpenLDAP: `modifications require authentication`, for a write by an anonymous client.</source>
        <translation>OpenLDAP: Anonim istemcinin yazma isteğine `modifications require authentication` yanıtı gelir.</translation>
    </message>
    <message>
        <source>Bind first (`-D`, `-W`).</source>
        <translation>Önce bağlanın (`-D`, `-W`).</translation>
    </message>
    <message>
        <source>Where encryption alone is lacking, 13 says so more exactly.</source>
        <translation>Eksik olan yalnızca şifrelemeyse 13 bunu daha açık söyler.</translation>
    </message>
    <message>
        <source>strongAuthRequired</source>
        <translation>strongAuthRequired</translation>
    </message>
    <message>
        <source>LDAP signing</source>
        <translation>LDAP imzalama</translation>
    </message>
    <message>
        <source>00002028</source>
        <translation>00002028</translation>
    </message>
    <message>
        <source>integrity checking</source>
        <translation>bütünlük denetimi</translation>
    </message>
    <message>
        <source>Administrative limit exceeded</source>
        <translation>Yönetim sınırı aşıldı</translation>
    </message>
    <message>
        <source>Search, write</source>
        <translation>Arama, yazma</translation>
    </message>
    <message>
        <source>The server has a limit on effort, set by its administrator, and this request would go beyond it.</source>
        <translation>Yöneticisi, sunucunun bir istek için harcayacağı çabaya sınır koymuştur; bu istek o sınırı aşar.</translation>
    </message>
    <message>
        <source>389 Directory Server and its kin look through at most `nsslapd-lookthroughlimit` candidates (5000 by default); the access log shows `notes=U` or `notes=A` for the unindexed search.</source>
        <translation>389 Directory Server ve akrabaları en çok `nsslapd-lookthroughlimit` aday kayda bakar (varsayılan 5000); erişim günlüğü indekssiz aramayı `notes=U` veya `notes=A` ile gösterir.</translation>
    </message>
    <message>
        <source>Index the attribute, or give the service account its own limit (`nsLookThroughLimit`).</source>
        <translation>Özniteliği indeksleyin ya da hizmet hesabına ayrı bir sınır verin (`nsLookThroughLimit`).</translation>
    </message>
    <message>
        <source>OpenLDAP: `size.unchecked` in `limits` forbids a search with too many candidates, as an unindexed filter has.</source>
        <translation>OpenLDAP: `limits` içindeki `size.unchecked`, indekssiz filtrede olduğu gibi çok fazla adaylı aramayı yasaklar.</translation>
    </message>
    <message>
        <source>Search by an indexed attribute, or read the `limits` of this user on the server.</source>
        <translation>İndeksli bir öznitelikle arayın ya da sunucuda bu kullanıcının `limits` ayarına bakın.</translation>
    </message>
    <message>
        <source>Active Directory, on a write: `00002024: SvcErr: … problem 5008 (ADMIN_LIMIT_EXCEEDED), data -1026`: a non-linked attribute holds too many values for one object (the limit lies at roughly a thousand, less when the values are long), often `userCertificate` or `dnsRecord`.</source>
        <translation>Active Directory&apos;de yazarken `00002024: SvcErr: … problem 5008 (ADMIN_LIMIT_EXCEEDED), data -1026`: Bağlantılı (linked) olmayan bir öznitelik, tek nesne için çok fazla değer tutar (sınır kabaca bin değerdir, değerler uzunsa daha azdır); çoğu kez `userCertificate` veya `dnsRecord`.</translation>
    </message>
    <message>
        <source>Remove values that are no longer needed.</source>
        <translation>Artık gerekmeyen değerleri silin.</translation>
    </message>
    <message>
        <source>Unlike 3 and 4 this limit was not asked for by the client, so raising the client&apos;s own limits changes nothing.</source>
        <translation>3 ve 4&apos;ten farklı olarak bu sınırı istemci istememiştir; istemcinin kendi sınırlarını yükseltmek bir şey değiştirmez.</translation>
    </message>
    <message>
        <source>lookthroughlimit</source>
        <translation>lookthroughlimit</translation>
    </message>
    <message>
        <source>adminlimit</source>
        <translation>yönetici sınırı</translation>
    </message>
    <message>
        <source>Critical extension unavailable</source>
        <translation>Zorunlu uzantı kullanılamıyor</translation>
    </message>
    <message>
        <source>Any request with a control</source>
        <translation>Denetim taşıyan her istek</translation>
    </message>
    <message>
        <source>The client marked a control as critical and the server cannot honour it here. Without the mark it would have ignored it.</source>
        <translation>İstemci bir denetimi zorunlu işaretlemiş, sunucu ise bunu burada yerine getirememiştir. İşaret olmasaydı denetimi yok sayardı.</translation>
    </message>
    <message>
        <source>Active Directory: `00002040: SvcErr: DSID-031401E7, problem 5010 (UNAVAIL_EXTENSION), data 0`, on the second page: the cookie was used with another base or filter, on another connection, or two paged searches were mixed.</source>
        <translation>Active Directory: `00002040: SvcErr: DSID-031401E7, problem 5010 (UNAVAIL_EXTENSION), data 0`, ikinci sayfada: Çerez başka bir taban, filtre ya da bağlantıyla kullanılmış veya iki sayfalı arama karışmıştır.</translation>
    </message>
    <message>
        <source>Keep connection, base and filter through all pages, one paged search at a time; switch off chasing of referrals.</source>
        <translation>Tüm sayfalarda bağlantıyı, tabanı ve filtreyi koruyun, aynı anda tek sayfalı arama yapın; yönlendirme izlemeyi kapatın.</translation>
    </message>
    <message>
        <source>`Critical extension is unavailable (12)`: paging, sorting or virtual list view towards a server that lacks it or has its module (`sssvlv` in OpenLDAP) not loaded.</source>
        <translation>`Critical extension is unavailable (12)`: Sayfalama, sıralama ya da sanal liste görünümü olmayan veya modülü (OpenLDAP&apos;ta `sssvlv`) yüklenmemiş bir sunucuya istek.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -s base -b &quot;&quot; supportedControl`</source>
        <translation>`ldapsearch -x -s base -b &quot;&quot; supportedControl`</translation>
    </message>
    <message>
        <source>Load the module, or send the control as not critical.</source>
        <translation>Modülü yükleyin ya da denetimi zorunlu işaretlemeden gönderin.</translation>
    </message>
    <message>
        <source>Active Directory `0000217A` with 12: the sort asked for is not supported, such as by several keys.</source>
        <translation>Active Directory&apos;de 12 ile `0000217A`: İstenen sıralama desteklenmez, örneğin birden çok anahtarla.</translation>
    </message>
    <message>
        <source>Sort in the client.</source>
        <translation>İstemcide sıralayın.</translation>
    </message>
    <message>
        <source>Mark a control as critical only if the answer would be wrong without it.</source>
        <translation>Denetimi, yanıt onsuz yanlış olacaksa zorunlu işaretleyin, yoksa işaretlemeyin.</translation>
    </message>
    <message>
        <source>UNAVAIL_EXTENSION</source>
        <translation>UNAVAIL_EXTENSION</translation>
    </message>
    <message>
        <source>critical control</source>
        <translation>kritik uzantı</translation>
    </message>
    <message>
        <source>Confidentiality required</source>
        <translation>Gizlilik gerekli</translation>
    </message>
    <message>
        <source>Any operation</source>
        <translation>Herhangi bir işlem</translation>
    </message>
    <message>
        <source>The server does this only over an encrypted connection.</source>
        <translation>Sunucu bunu yalnızca şifrelenmiş bir bağlantıda yapar.</translation>
    </message>
    <message>
        <source>OpenLDAP: `TLS confidentiality required` or `confidentiality required`, from `olcSecurity: tls=1` or `ssf=128`.</source>
        <translation>OpenLDAP: `olcSecurity: tls=1` veya `ssf=128` nedeniyle `TLS confidentiality required` ya da `confidentiality required`.</translation>
    </message>
    <message>
        <source>`ldapwhoami -x -ZZ -H ldap://ldap.example.org`</source>
        <translation>`ldapwhoami -x -ZZ -H ldap://ldap.example.org`</translation>
    </message>
    <message>
        <source>Use StartTLS (`-ZZ`) or `ldaps://`. If the password went out before, change it: the server refuses it only after having seen it.</source>
        <translation>StartTLS (`-ZZ`) ya da `ldaps://` kullanın. Parola daha önce gittiyse değiştirin: Sunucu onu ancak gördükten sonra reddeder.</translation>
    </message>
    <message>
        <source>Say 13 when TLS alone would make the request acceptable, so that the client knows what to switch on.</source>
        <translation>İsteği kabul edilir kılmak için yalnızca TLS yetiyorsa 13 deyin; istemci neyi açacağını böyle bilir.</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLS gerekli</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS gerekli</translation>
    </message>
    <message>
        <source>No such attribute</source>
        <translation>Böyle bir öznitelik yok</translation>
    </message>
    <message>
        <source>Modify, compare</source>
        <translation>Değiştirme, karşılaştırma</translation>
    </message>
    <message>
        <source>The entry does not have the attribute, or not this value of it.</source>
        <translation>Kayıtta bu öznitelik ya da özniteliğin bu değeri yoktur.</translation>
    </message>
    <message>
        <source>OpenLDAP: `modify/delete: memberUid: no such value`: a value was to be removed that is gone already, or is written otherwise.</source>
        <translation>OpenLDAP: `modify/delete: memberUid: no such value`: Çoktan gitmiş ya da başka biçimde yazılmış bir değer silinmek istenmiştir.</translation>
    </message>
    <message>
        <source>Read the entry and delete exactly what it holds; a second run of a script may ignore the 16.</source>
        <translation>Kaydı okuyup tam olarak tuttuğu değeri silin; betiğin ikinci çalıştırılması 16&apos;yı göz ardı edebilir.</translation>
    </message>
    <message>
        <source>Active Directory: `00000057: LdapErr: DSID-0C090D8A, comment: Error in attribute conversion operation, data 0`: the attribute does not exist in this schema, or its value is in the wrong form (a text where a number or SID is wanted).</source>
        <translation>Active Directory: `00000057: LdapErr: DSID-0C090D8A, comment: Error in attribute conversion operation, data 0`: Öznitelik bu şemada yoktur ya da değeri yanlış biçimdedir (sayı veya SID istenen yerde metin).</translation>
    </message>
    <message>
        <source>Compare name and syntax with the schema; write `mail`, not `email`.</source>
        <translation>Adı ve sözdizimini şemayla karşılaştırın; `email` değil `mail` yazın.</translation>
    </message>
    <message>
        <source>A delete or replace in OpenLDAP&apos;s `cn=config` fails because an index such as `{0}` is missing from the value.</source>
        <translation>Değerde `{0}` gibi bir sıra numarası bulunmadığından OpenLDAP&apos;ın `cn=config` ağacında silme ya da değiştirme başarısız olur.</translation>
    </message>
    <message>
        <source>Take over the value with its number from `ldapsearch -b cn=config`.</source>
        <translation>Değeri numarasıyla birlikte `ldapsearch -b cn=config` çıktısından alın.</translation>
    </message>
    <message>
        <source>Look into the entry first: 16 speaks of the entry, 17 of the schema.</source>
        <translation>Önce kayda bakın: 16 kayıttan, 17 şemadan söz eder.</translation>
    </message>
    <message>
        <source>no such value</source>
        <translation>böyle bir değer yok</translation>
    </message>
    <message>
        <source>attribute conversion</source>
        <translation>öznitelik dönüştürme</translation>
    </message>
    <message>
        <source>Undefined attribute type</source>
        <translation>Tanımsız öznitelik türü</translation>
    </message>
    <message>
        <source>Add, modify</source>
        <translation>Ekleme, değiştirme</translation>
    </message>
    <message>
        <source>The schema of this server knows no attribute of this name.</source>
        <translation>Bu sunucunun şemasında bu adda bir öznitelik yoktur.</translation>
    </message>
    <message>
        <source>OpenLDAP: `sambaSID: attribute type undefined`: the schema file is not loaded.</source>
        <translation>OpenLDAP: `sambaSID: attribute type undefined`: Şema dosyası yüklenmemiştir.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -s base -b cn=subschema attributeTypes`</source>
        <translation>`ldapsearch -x -s base -b cn=subschema attributeTypes`</translation>
    </message>
    <message>
        <source>Load it (`ldapadd -Y EXTERNAL -H ldapi:/// -f /etc/ldap/schema/cosine.ldif` and the like).</source>
        <translation>Yükleyin (`ldapadd -Y EXTERNAL -H ldapi:/// -f /etc/ldap/schema/cosine.ldif` ve benzeri).</translation>
    </message>
    <message>
        <source>A typing error in the LDIF, or a name of another product (`userAccountControl`, `sAMAccountName` exist only in Active Directory).</source>
        <translation>LDIF&apos;te yazım hatası ya da başka bir ürünün adı (`userAccountControl`, `sAMAccountName` yalnızca Active Directory&apos;de vardır).</translation>
    </message>
    <message>
        <source>Use the name of this directory&apos;s schema.</source>
        <translation>Bu dizinin şemasındaki adı kullanın.</translation>
    </message>
    <message>
        <source>An ACL or the setting of an overlay is refused with 17: the module that brings the attribute (`memberof`, `ppolicy`) is not loaded.</source>
        <translation>Bir ACL veya katman ayarı 17 ile reddedilir: Özniteliği getiren modül (`memberof`, `ppolicy`) yüklenmemiştir.</translation>
    </message>
    <message>
        <source>Load the module first (`olcModuleLoad`).</source>
        <translation>Önce modülü yükleyin (`olcModuleLoad`).</translation>
    </message>
    <message>
        <source>Search the schema for the name; if it is there, the code would have been 65.</source>
        <translation>Adı şemada arayın; orada olsaydı kod 65 olurdu.</translation>
    </message>
    <message>
        <source>Inappropriate matching</source>
        <translation>Uygun olmayan eşleştirme</translation>
    </message>
    <message>
        <source>Search, modify</source>
        <translation>Arama, değiştirme</translation>
    </message>
    <message>
        <source>A matching rule was asked for that this attribute does not have.</source>
        <translation>Bu öznitelikte bulunmayan bir eşleştirme kuralı istenmiştir.</translation>
    </message>
    <message>
        <source>OpenLDAP: `modify/delete: jpegPhoto: no equality matching rule`: single values of such an attribute cannot be removed.</source>
        <translation>OpenLDAP: `modify/delete: jpegPhoto: no equality matching rule`: Böyle bir özniteliğin değerleri tek tek silinemez.</translation>
    </message>
    <message>
        <source>Delete or replace the attribute as a whole.</source>
        <translation>Özniteliği bütünüyle silin ya da değiştirin.</translation>
    </message>
    <message>
        <source>In a filter the same only makes the term undefined, with no error.</source>
        <translation>Filtrede aynı durum hata vermez, yalnızca terimi tanımsız kılar.</translation>
    </message>
    <message>
        <source>Constraint violation</source>
        <translation>Kısıt ihlali</translation>
    </message>
    <message>
        <source>Add, modify, password change</source>
        <translation>Ekleme, değiştirme, parola değiştirme</translation>
    </message>
    <message>
        <source>The value has the right form and breaks a rule: single-valued, unique, of a minimum length, or the password policy.</source>
        <translation>Değerin biçimi doğrudur, ama bir kuralı bozar: tek değerlilik, benzersizlik, en az uzunluk ya da parola ilkesi.</translation>
    </message>
    <message>
        <source>OpenLDAP with `ppolicy`: `Password fails quality checking policy`, `Password is in history of old passwords`, `Password is too young to change`.</source>
        <translation>`ppolicy` kullanan OpenLDAP: `Password fails quality checking policy`, `Password is in history of old passwords`, `Password is too young to change`.</translation>
    </message>
    <message>
        <source>Choose another password, or read the policy: `pwdMinLength`, `pwdInHistory`, `pwdMinAge`. The server&apos;s log has the exact reason.</source>
        <translation>Başka bir parola seçin ya da ilkeye bakın: `pwdMinLength`, `pwdInHistory`, `pwdMinAge`. Kesin neden sunucu günlüğündedir.</translation>
    </message>
    <message>
        <source>Active Directory: `0000052D: AtrErr: DSID-03191083, #1: … problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)`: a user changed the password against the policy on length, history or minimum age.</source>
        <translation>Active Directory: `0000052D: AtrErr: DSID-03191083, #1: … problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)`: Kullanıcı parolasını uzunluk, geçmiş veya en düşük parola yaşı ilkesine aykırı değiştirmiştir.</translation>
    </message>
    <message>
        <source>`Get-ADDefaultDomainPasswordPolicy`</source>
        <translation>`Get-ADDefaultDomainPasswordPolicy`</translation>
    </message>
    <message>
        <source>Choose a password that fits; the minimum age is one day by default.</source>
        <translation>Uygun bir parola seçin; en düşük parola yaşı varsayılan olarak bir gündür.</translation>
    </message>
    <message>
        <source>Active Directory: `00000056` in place of 0000052D: the old password given with the change was wrong.</source>
        <translation>Active Directory: 0000052D yerine `00000056`: Değişiklikte verilen eski parola yanlıştır.</translation>
    </message>
    <message>
        <source>Give the right old password, as delete and add in one modify.</source>
        <translation>Doğru eski parolayı, tek değişiklik içinde silme ve ekleme olarak verin.</translation>
    </message>
    <message>
        <source>OpenLDAP: `non-unique attributes found with` and the filter (overlay `unique`; older versions: `some attributes not unique`), or several values for a single-valued attribute.</source>
        <translation>OpenLDAP: `non-unique attributes found with` ve filtre (`unique` katmanı; eski sürümlerde `some attributes not unique`) ya da tek değerli öznitelikte birden çok değer.</translation>
    </message>
    <message>
        <source>Find the other entry with the value (`ldapsearch &quot;(mail=jane@example.org)&quot;`), or use `replace` in place of `add`.</source>
        <translation>Değeri taşıyan öteki kaydı bulun (`ldapsearch &quot;(mail=jane@example.org)&quot;`) ya da `add` yerine `replace` kullanın.</translation>
    </message>
    <message>
        <source>Active Directory, on adding a user or computer: a value longer than `rangeUpper` of its attribute, such as a `sAMAccountName` over 20 characters.</source>
        <translation>Active Directory&apos;de kullanıcı veya bilgisayar eklerken: Özniteliğinin `rangeUpper` değerinden uzun bir değer, örneğin 20 karakteri aşan `sAMAccountName`.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Değeri kısaltın.</translation>
    </message>
    <message>
        <source>Tell the user which rule the value broke: the code alone does not.</source>
        <translation>Değerin hangi kuralı bozduğunu kullanıcıya bildirin: Kod tek başına söylemez.</translation>
    </message>
    <message>
        <source>password policy</source>
        <translation>parola ilkesi</translation>
    </message>
    <message>
        <source>CONSTRAINT_ATT_TYPE</source>
        <translation>CONSTRAINT_ATT_TYPE</translation>
    </message>
    <message>
        <source>not unique</source>
        <translation>benzersiz değil</translation>
    </message>
    <message>
        <source>password history</source>
        <translation>parola geçmişi</translation>
    </message>
    <message>
        <source>Attribute or value exists</source>
        <translation>Öznitelik veya değer zaten var</translation>
    </message>
    <message>
        <source>Modify, add</source>
        <translation>Değiştirme, ekleme</translation>
    </message>
    <message>
        <source>The value that was to be added is there already, or stands twice in the request.</source>
        <translation>Eklenmek istenen değer zaten vardır ya da istekte iki kez geçiyordur.</translation>
    </message>
    <message>
        <source>OpenLDAP: `ldap_modify: Type or value exists (20)`, `modify/add: memberUid: value #0 already exists`: the user is in the group.</source>
        <translation>OpenLDAP: `ldap_modify: Type or value exists (20)`, `modify/add: memberUid: value #0 already exists`: Kullanıcı gruptadır.</translation>
    </message>
    <message>
        <source>A script that only makes sure may count it as success.</source>
        <translation>Yalnızca emin olmak isteyen betik bunu başarı sayabilir.</translation>
    </message>
    <message>
        <source>Active Directory: `00002083: AtrErr: … problem 1006 (ATT_OR_VALUE_EXISTS)`; for group members it says 68 instead, `00000562: UpdErr`.</source>
        <translation>Active Directory: `00002083: AtrErr: … problem 1006 (ATT_OR_VALUE_EXISTS)`; grup üyeleri için bunun yerine 68, `00000562: UpdErr` der.</translation>
    </message>
    <message>
        <source>Read the attribute first and add only what is missing.</source>
        <translation>Önce özniteliği okuyup yalnızca eksik olanı ekleyin.</translation>
    </message>
    <message>
        <source>Two values that the matching rule takes for equal: upper and lower case, or blanks, do not count in most texts.</source>
        <translation>Eşleştirme kuralının eşit saydığı iki değer: Çoğu metinde büyük-küçük harf ve boşluklar ayrım sayılmaz.</translation>
    </message>
    <message>
        <source>Use `replace` to change the spelling.</source>
        <translation>Yazılışı değiştirmek için `replace` kullanın.</translation>
    </message>
    <message>
        <source>A script that may run twice can ignore 20 for the value it meant to add.</source>
        <translation>İki kez çalışabilecek bir betik, eklemek istediği değer için gelen 20&apos;yi göz ardı edebilir.</translation>
    </message>
    <message>
        <source>type or value exists</source>
        <translation>değer zaten var</translation>
    </message>
    <message>
        <source>already a member</source>
        <translation>zaten üye</translation>
    </message>
    <message>
        <source>Invalid attribute syntax</source>
        <translation>Öznitelik sözdizimi geçersiz</translation>
    </message>
    <message>
        <source>The value is not in the form that the schema prescribes for the attribute.</source>
        <translation>Değer, şemanın öznitelik için öngördüğü biçimde değildir.</translation>
    </message>
    <message>
        <source>OpenLDAP: `objectClass: value #0 invalid per syntax`: the object class is not in the schema, or a blank stands at the end of the line.</source>
        <translation>OpenLDAP: `objectClass: value #0 invalid per syntax`: Nesne sınıfı şemada yoktur ya da satırın sonunda bir boşluk vardır.</translation>
    </message>
    <message>
        <source>`cat -A file.ldif`</source>
        <translation>`cat -A file.ldif`</translation>
    </message>
    <message>
        <source>Load the schema that holds the class (`cosine`, `inetorgperson`, `nis`), remove trailing blanks.</source>
        <translation>Sınıfı içeren şemayı yükleyin (`cosine`, `inetorgperson`, `nis`), satır sonu boşluklarını silin.</translation>
    </message>
    <message>
        <source>An empty value (`description:` with nothing behind it), or letters with accents in an attribute that takes ASCII only, such as `mail`.</source>
        <translation>Boş bir değer (ardında hiçbir şey olmayan `description:`) ya da `mail` gibi yalnızca ASCII alan öznitelikte Türkçe harf.</translation>
    </message>
    <message>
        <source>Leave the line out, or write the value in ASCII.</source>
        <translation>Satırı çıkarın ya da değeri ASCII ile yazın.</translation>
    </message>
    <message>
        <source>A DN where a name is wanted or the reverse: `member` takes DNs, `memberUid` names.</source>
        <translation>Ad istenen yerde DN ya da tersi: `member` DN, `memberUid` ad alır.</translation>
    </message>
    <message>
        <source>Write the form that the syntax asks for.</source>
        <translation>Sözdiziminin istediği biçimi yazın.</translation>
    </message>
    <message>
        <source>The value is to blame, not its name and not the DN, which has 34.</source>
        <translation>Sorun değerdedir; adında ya da 34 ile bildirilen DN&apos;de değil.</translation>
    </message>
    <message>
        <source>invalid per syntax</source>
        <translation>sözdizimine göre geçersiz</translation>
    </message>
    <message>
        <source>ldif error</source>
        <translation>ldif hatası</translation>
    </message>
    <message>
        <source>No such object</source>
        <translation>Böyle bir nesne yok</translation>
    </message>
    <message>
        <source>Search, modify, bind</source>
        <translation>Arama, değiştirme, bağlanma</translation>
    </message>
    <message>
        <source>The entry that the request starts from does not exist, or the asker may not know that it does. `matchedDN` names the part of the path that was found.</source>
        <translation>İsteğin başladığı kayıt yoktur ya da soranın, var olduğunu bilmesine izin verilmez. `matchedDN`, yolun bulunan bölümünü gösterir.</translation>
    </message>
    <message>
        <source>A search that finds nothing below an existing base is no error: it ends with 0 and no entries.</source>
        <translation>Var olan bir tabanın altında hiçbir şey bulamayan arama hata değildir: 0 ile ve kayıtsız biter.</translation>
    </message>
    <message>
        <source>A typing error in the search base, or the base of another company left in an example: `result: 32 No such object`.</source>
        <translation>Arama tabanında yazım hatası ya da örnekten kalmış başka bir kuruluşun tabanı: `result: 32 No such object`.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -H ldap://ldap.example.org -s base -b &quot;&quot; namingContexts`</source>
        <translation>`ldapsearch -x -H ldap://ldap.example.org -s base -b &quot;&quot; namingContexts`</translation>
    </message>
    <message>
        <source>Use one of the naming contexts shown, and compare the `matchedDN` of the answer with your base.</source>
        <translation>Gösterilen adlandırma bağlamlarından birini kullanın ve yanıttaki `matchedDN` değerini tabanınızla karşılaştırın.</translation>
    </message>
    <message>
        <source>Active Directory: `0000208D: NameErr: DSID-03100241, problem 2001 (NO_OBJECT), data 0, best match of:`. `CN=Users` is a container, not an OU, or the object was moved.</source>
        <translation>Active Directory: `0000208D: NameErr: DSID-03100241, problem 2001 (NO_OBJECT), data 0, best match of:`. `CN=Users` bir OU değil, kapsayıcıdır ya da nesne taşınmıştır.</translation>
    </message>
    <message>
        <source>`Get-ADObject -LDAPFilter &quot;(cn=Jane)&quot;`</source>
        <translation>`Get-ADObject -LDAPFilter &quot;(cn=Jane)&quot;`</translation>
    </message>
    <message>
        <source>Copy the DN from `distinguishedName` of the object.</source>
        <translation>DN&apos;yi nesnenin `distinguishedName` özniteliğinden kopyalayın.</translation>
    </message>
    <message>
        <source>The same search works for the administrator: the ACL gives this user not even the right `disclose` on the base (access `none`), and OpenLDAP then answers 32 instead of 50.</source>
        <translation>Aynı arama yönetici hesabıyla çalışır: ACL bu kullanıcıya tabanda `disclose` hakkını bile vermez (erişim `none`); OpenLDAP o zaman 50 yerine 32 yanıtını verir.</translation>
    </message>
    <message>
        <source>`slapacl -D &quot;uid=jane,ou=people,dc=example,dc=org&quot; -b &quot;ou=people,dc=example,dc=org&quot; &quot;entry/search&quot;`</source>
        <translation>`slapacl -D &quot;uid=jane,ou=people,dc=example,dc=org&quot; -b &quot;ou=people,dc=example,dc=org&quot; &quot;entry/search&quot;`</translation>
    </message>
    <message>
        <source>Grant `search` on the base and on what lies below, or bind as a user who has it.</source>
        <translation>Tabanda ve altında `search` hakkı verin ya da hakkı olan bir kullanıcıyla bağlanın.</translation>
    </message>
    <message>
        <source>`ldapadd` of an entry ends with 32: its parent does not exist yet.</source>
        <translation>Bir kaydın `ldapadd` ile eklenmesi 32 ile biter: Üst kaydı henüz yoktur.</translation>
    </message>
    <message>
        <source>Add the parents first; sort the LDIF from the top down.</source>
        <translation>Önce üst kayıtları ekleyin; LDIF&apos;i yukarıdan aşağıya sıralayın.</translation>
    </message>
    <message>
        <source>An empty OpenLDAP database: the suffix is configured and its entry was never created.</source>
        <translation>Boş bir OpenLDAP veritabanı: Sonek yapılandırılmıştır, kaydı hiç oluşturulmamıştır.</translation>
    </message>
    <message>
        <source>Create the base entry (`dc=example,dc=org` with `dcObject` and `organization`).</source>
        <translation>Taban kaydını oluşturun (`dcObject` ve `organization` sınıflarıyla `dc=example,dc=org`).</translation>
    </message>
    <message>
        <source>Say 32 also for what a user may not see, if its very existence is secret.</source>
        <translation>Varlığının kendisi gizliyse, kullanıcının görmesine izin olmayan için de 32 verin.</translation>
    </message>
    <message>
        <source>NO_OBJECT</source>
        <translation>NO_OBJECT</translation>
    </message>
    <message>
        <source>search base wrong</source>
        <translation>arama tabanı yanlış</translation>
    </message>
    <message>
        <source>base DN not found</source>
        <translation>temel DN bulunamadı</translation>
    </message>
    <message>
        <source>NameErr</source>
        <translation>NameErr</translation>
    </message>
    <message>
        <source>Alias problem</source>
        <translation>Takma ad sorunu</translation>
    </message>
    <message>
        <source>Search, bind</source>
        <translation>Arama, bağlanma</translation>
    </message>
    <message>
        <source>An alias entry points to an entry that does not exist.</source>
        <translation>Takma ad kaydı, var olmayan bir kaydı gösterir.</translation>
    </message>
    <message>
        <source>A search with dereferencing meets an alias whose target was deleted or moved.</source>
        <translation>Takma adları çözen arama, hedefi silinmiş ya da taşınmış bir takma adla karşılaşır.</translation>
    </message>
    <message>
        <source>`ldapsearch -a never &quot;(objectClass=alias)&quot; aliasedObjectName`</source>
        <translation>`ldapsearch -a never &quot;(objectClass=alias)&quot; aliasedObjectName`</translation>
    </message>
    <message>
        <source>Correct `aliasedObjectName`, or search with `-a never`.</source>
        <translation>`aliasedObjectName` değerini düzeltin ya da `-a never` ile arayın.</translation>
    </message>
    <message>
        <source>Clean up aliases when their targets are removed.</source>
        <translation>Hedefleri kaldırılınca takma adları da temizleyin.</translation>
    </message>
    <message>
        <source>Invalid DN syntax</source>
        <translation>DN sözdizimi geçersiz</translation>
    </message>
    <message>
        <source>A DN in the request cannot be parsed. Whether the entry exists was not looked at.</source>
        <translation>İstekteki bir DN çözümlenemez. Kaydın var olup olmadığına bakılmamıştır.</translation>
    </message>
    <message>
        <source>`ldap_bind: Invalid DN syntax (34)`, `additional info: invalid DN`: a user name stands where a DN is wanted (`-D admin`).</source>
        <translation>`ldap_bind: Invalid DN syntax (34)`, `additional info: invalid DN`: DN istenen yerde kullanıcı adı vardır (`-D admin`).</translation>
    </message>
    <message>
        <source>Write the full DN, `cn=admin,dc=example,dc=org`. Only Active Directory takes `jane@example.org` in its place.</source>
        <translation>Tam DN&apos;yi yazın: `cn=admin,dc=example,dc=org`. Yerine `jane@example.org` biçimini yalnızca Active Directory alır.</translation>
    </message>
    <message>
        <source>A comma, `+`, `&quot;`, `&lt;`, `#` in a name without a backslash: `cn=Doe\, Jane,ou=people,dc=example,dc=org` is right.</source>
        <translation>Adda ters bölü olmadan virgül, `+`, `&quot;`, `&lt;`, `#`: Doğrusu `cn=Doe\, Jane,ou=people,dc=example,dc=org`.</translation>
    </message>
    <message>
        <source>Escape with the library&apos;s function, and let programs build DNs only from escaped parts.</source>
        <translation>Kitaplığın kaçış işlevini kullanın; programlar DN&apos;yi yalnızca kaçış uygulanmış parçalardan kursun.</translation>
    </message>
    <message>
        <source>An attribute type in the DN that the server does not know, or a placeholder such as `dc=%d` that was never filled in.</source>
        <translation>DN&apos;de sunucunun bilmediği bir öznitelik türü ya da doldurulmamış `dc=%d` gibi bir yer tutucu.</translation>
    </message>
    <message>
        <source>Look at the DN in the server&apos;s log.</source>
        <translation>DN&apos;ye sunucu günlüğünde bakın.</translation>
    </message>
    <message>
        <source>Mend the DN before asking whether the entry exists; that question has not been reached.</source>
        <translation>Kaydın var olup olmadığını sormadan önce DN&apos;yi düzeltin; o soruya gelinmemiştir.</translation>
    </message>
    <message>
        <source>DN escaping</source>
        <translation>DN kaçış karakterleri</translation>
    </message>
    <message>
        <source>Alias dereferencing problem</source>
        <translation>Takma ad çözme sorunu</translation>
    </message>
    <message>
        <source>An alias stood where none is allowed, or the asker may not follow it.</source>
        <translation>Takma ad, izin verilmeyen bir yerdedir ya da soran onu izleyemez.</translation>
    </message>
    <message>
        <source>The base of a search is an alias and the user has no right to read its target.</source>
        <translation>Aramanın tabanı takma addır, kullanıcının hedefi okuma hakkı yoktur.</translation>
    </message>
    <message>
        <source>Search from the target&apos;s own DN, or grant the right.</source>
        <translation>Hedefin kendi DN&apos;sinden arayın ya da hakkı verin.</translation>
    </message>
    <message>
        <source>Check the rights on the target as the user who searched.</source>
        <translation>Hedefteki hakları, aramayı yapan kullanıcı olarak denetleyin.</translation>
    </message>
    <message>
        <source>Inappropriate authentication</source>
        <translation>Uygun olmayan kimlik doğrulama</translation>
    </message>
    <message>
        <source>The way of binding does not suit: anonymous where credentials are wanted, or a password for an entry that has none.</source>
        <translation>Bağlanma (bind) biçimi uygun değildir: Kimlik bilgisi istenen yerde anonim ya da parolası olmayan kayıt için parola.</translation>
    </message>
    <message>
        <source>OpenLDAP: `anonymous bind disallowed` (`olcDisallows: bind_anon`).</source>
        <translation>OpenLDAP: `anonymous bind disallowed` (`olcDisallows: bind_anon`).</translation>
    </message>
    <message>
        <source>Bind with a service account; look whether the application has an empty bind DN.</source>
        <translation>Hizmet hesabıyla bağlanın; uygulamada bağlanma DN&apos;sinin boş olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>389 Directory Server: a simple bind to an entry without `userPassword`, or anonymous access switched off (`nsslapd-allow-anonymous-access`).</source>
        <translation>389 Directory Server: `userPassword` taşımayan kayda basit bağlanma ya da kapatılmış anonim erişim (`nsslapd-allow-anonymous-access`).</translation>
    </message>
    <message>
        <source>Set a password for the entry, or use another account.</source>
        <translation>Kayda parola verin ya da başka bir hesap kullanın.</translation>
    </message>
    <message>
        <source>Change the way of binding; trying other passwords leads nowhere.</source>
        <translation>Bağlanma biçimini değiştirin; başka parolalar denemek sonuç vermez.</translation>
    </message>
    <message>
        <source>anonymous bind disallowed</source>
        <translation>anonim bind yasak</translation>
    </message>
    <message>
        <source>Invalid credentials</source>
        <translation>Kimlik bilgileri geçersiz</translation>
    </message>
    <message>
        <source>Name and password do not fit. The server does not say which is wrong, so 49 also stands for a user who does not exist.</source>
        <translation>Ad ile parola birbirine uymuyor. Sunucu hangisinin yanlış olduğunu söylemez; bu yüzden 49, var olmayan kullanıcı için de gelir.</translation>
    </message>
    <message>
        <source>Active Directory says more in its text: behind `AcceptSecurityContext error, data` stands a Windows error code in hexadecimal. 52e is the wrong password; most of the others tell that the password may be right and the account may not log in.</source>
        <translation>Active Directory, metninde fazlasını söyler: `AcceptSecurityContext error, data` sözcüklerinin ardında onaltılık bir Windows hata kodu vardır. 52e yanlış paroladır; ötekilerin çoğu, parola doğru olsa bile hesabın oturum açamayacağını bildirir.</translation>
    </message>
    <message>
        <source>Active Directory, `data 52e`: the user exists and the password is wrong, or a simple bind names the user in a form that is not found.</source>
        <translation>Active Directory, `data 52e`: Kullanıcı vardır ve parola yanlıştır ya da basit bağlanmada kullanıcı, bulunamayan bir biçimde yazılmıştır.</translation>
    </message>
    <message>
        <source>`ldapwhoami -x -H ldaps://dc1.example.org -D jane@example.org -W`</source>
        <translation>`ldapwhoami -x -H ldaps://dc1.example.org -D jane@example.org -W`</translation>
    </message>
    <message>
        <source>Bind as `jane@example.org` (UPN), `EXAMPLE\jane` or with the full DN; `uid=jane` alone does not exist in Active Directory. Then type the password anew and renew it in the service&apos;s configuration.</source>
        <translation>`jane@example.org` (UPN), `EXAMPLE\jane` ya da tam DN ile bağlanın; yalın `uid=jane` Active Directory&apos;de yoktur. Sonra parolayı yeniden yazın ve hizmetin yapılandırmasında yenileyin.</translation>
    </message>
    <message>
        <source>Active Directory, `data 525`: no user of this name.</source>
        <translation>Active Directory, `data 525`: Bu adda bir kullanıcı yoktur.</translation>
    </message>
    <message>
        <source>`Get-ADUser -Filter &quot;UserPrincipalName -eq &apos;jane@example.org&apos;&quot;`</source>
        <translation>`Get-ADUser -Filter &quot;UserPrincipalName -eq &apos;jane@example.org&apos;&quot;`</translation>
    </message>
    <message>
        <source>Correct the bind name; a DN changes when the account is moved to another OU or renamed, the UPN mostly does not.</source>
        <translation>Bağlanma adını düzeltin; hesap başka bir OU&apos;ya taşınınca ya da yeniden adlandırılınca DN değişir, UPN çoğunlukla değişmez.</translation>
    </message>
    <message>
        <source>OpenLDAP, `ldap_bind: Invalid credentials (49)`: a wrong password, a DN that does not exist, an entry without `userPassword`, or one that the ACL does not open for authentication.</source>
        <translation>OpenLDAP, `ldap_bind: Invalid credentials (49)`: yanlış parola, var olmayan bir DN, `userPassword` taşımayan ya da ACL&apos;nin kimlik doğrulamaya açmadığı bir kayıt.</translation>
    </message>
    <message>
        <source>`slapacl -D &quot;&quot; -b &quot;uid=jane,ou=people,dc=example,dc=org&quot; &quot;userPassword/auth&quot;`</source>
        <translation>`slapacl -D &quot;&quot; -b &quot;uid=jane,ou=people,dc=example,dc=org&quot; &quot;userPassword/auth&quot;`</translation>
    </message>
    <message>
        <source>Give `userPassword` the access `by anonymous auth`, check the DN with `ldapsearch`, and set the password with `ldappasswd`.</source>
        <translation>`userPassword` için `by anonymous auth` erişimi verin, DN&apos;yi `ldapsearch` ile denetleyin, parolayı `ldappasswd` ile belirleyin.</translation>
    </message>
    <message>
        <source>Active Directory, `data 775`: the account is locked out after too many wrong passwords, often by a phone or service that still has an old one.</source>
        <translation>Active Directory, `data 775`: Hesap, çok sayıda yanlış parola yüzünden kilitlenmiştir; çoğu kez eski parolayı kullanan bir telefon veya hizmet neden olur.</translation>
    </message>
    <message>
        <source>`Get-ADUser jane -Properties LockedOut,BadLogonCount`; event 4740 on the PDC emulator names the source</source>
        <translation>`Get-ADUser jane -Properties LockedOut,BadLogonCount`; PDC öykünücüsündeki 4740 olayı kaynağı gösterir</translation>
    </message>
    <message>
        <source>Stop the source first, then `Unlock-ADAccount jane`.</source>
        <translation>Önce kaynağı durdurun, sonra `Unlock-ADAccount jane` çalıştırın.</translation>
    </message>
    <message>
        <source>Active Directory, `data 532`: the password has expired.</source>
        <translation>Active Directory, `data 532`: Parolanın süresi dolmuştur.</translation>
    </message>
    <message>
        <source>The user sets a new one in Windows or in a self-service portal; a simple bind cannot do it. For service accounts use a managed account (gMSA).</source>
        <translation>Kullanıcı yenisini Windows&apos;ta veya self servis portalında belirler; basit bağlanma bunu yapamaz. Hizmet hesapları için yönetilen hesap (gMSA) kullanın.</translation>
    </message>
    <message>
        <source>Active Directory, `data 773`: the user must change the password at the next logon, as for a new account.</source>
        <translation>Active Directory, `data 773`: Kullanıcı sonraki oturumda parolasını değiştirmek zorundadır; yeni hesaplarda böyledir.</translation>
    </message>
    <message>
        <source>Log in once to Windows and change it, or clear `pwdLastSet` = 0 (the box `User must change password at next logon`).</source>
        <translation>Bir kez Windows&apos;ta oturum açıp değiştirin ya da `pwdLastSet` = 0 durumunu kaldırın (`User must change password at next logon` kutusu).</translation>
    </message>
    <message>
        <source>Active Directory, `data 533`: the account is disabled.</source>
        <translation>Active Directory, `data 533`: Hesap devre dışıdır.</translation>
    </message>
    <message>
        <source>If it is meant to be used, `Enable-ADAccount jane`.</source>
        <translation>Kullanılması gerekiyorsa `Enable-ADAccount jane`.</translation>
    </message>
    <message>
        <source>Active Directory, `data 701`: the account has passed its expiry date.</source>
        <translation>Active Directory, `data 701`: Hesabın geçerlilik süresi dolmuştur.</translation>
    </message>
    <message>
        <source>Set a new date with `Set-ADAccountExpiration`, or clear it with `Clear-ADAccountExpiration`.</source>
        <translation>`Set-ADAccountExpiration` ile yeni tarih verin ya da `Clear-ADAccountExpiration` ile kaldırın.</translation>
    </message>
    <message>
        <source>Active Directory, `data 530`: the logon hours of the account do not allow it now.</source>
        <translation>Active Directory, `data 530`: Hesabın oturum açma saatleri şu anda buna izin vermez.</translation>
    </message>
    <message>
        <source>Wait, or change the logon hours on the tab Account of the user.</source>
        <translation>Bekleyin ya da kullanıcının Hesap sekmesinde oturum açma saatlerini değiştirin.</translation>
    </message>
    <message>
        <source>Active Directory, `data 531`: the account may log on only at certain computers (`userWorkstations`), and for LDAP the domain controller counts as such.</source>
        <translation>Active Directory, `data 531`: Hesap yalnızca belirli bilgisayarlarda oturum açabilir (`userWorkstations`); LDAP&apos;ta etki alanı denetleyicisi de bunlardan sayılır.</translation>
    </message>
    <message>
        <source>Add the domain controllers to the list `Log On To`, or lift the restriction for this account.</source>
        <translation>Etki alanı denetleyicilerini `Log On To` listesine ekleyin ya da bu hesap için kısıtlamayı kaldırın.</translation>
    </message>
    <message>
        <source>Answer 49 to every failed bind alike; a bind without any credentials that the server wants to have is 48.</source>
        <translation>Her başarısız bağlanmaya aynı biçimde 49 verin; istenen kimlik bilgileri hiç verilmediyse 48 kullanın.</translation>
    </message>
    <message>
        <source>AcceptSecurityContext error</source>
        <translation>AcceptSecurityContext error</translation>
    </message>
    <message>
        <source>80090308</source>
        <translation>80090308</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>yanlış parola</translation>
    </message>
    <message>
        <source>bind failed</source>
        <translation>bind başarısız</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>hesap kilitli</translation>
    </message>
    <message>
        <source>password expired</source>
        <translation>parolanın süresi dolmuş</translation>
    </message>
    <message>
        <source>Insufficient access rights</source>
        <translation>Erişim hakkı yetersiz</translation>
    </message>
    <message>
        <source>Add, modify, delete, search</source>
        <translation>Ekleme, değiştirme, silme, arama</translation>
    </message>
    <message>
        <source>The user is known and may not do this with this entry.</source>
        <translation>Kullanıcı bilinmektedir, ama bu kayıtla bunu yapamaz.</translation>
    </message>
    <message>
        <source>OpenLDAP: `no write access to parent` for adding and deleting, `no write access to entry` for changes.</source>
        <translation>OpenLDAP: Ekleme ve silmede `no write access to parent`, değişiklikte `no write access to entry`.</translation>
    </message>
    <message>
        <source>`slapacl -D &quot;cn=sync,dc=example,dc=org&quot; -b &quot;ou=people,dc=example,dc=org&quot; &quot;children/write&quot;`</source>
        <translation>`slapacl -D &quot;cn=sync,dc=example,dc=org&quot; -b &quot;ou=people,dc=example,dc=org&quot; &quot;children/write&quot;`</translation>
    </message>
    <message>
        <source>Grant `write` on `children` of the parent and on `entry` itself in `olcAccess`; the first rule that fits decides, so order matters.</source>
        <translation>`olcAccess` içinde üst kaydın `children`, kaydın kendisinin `entry` sözde özniteliğine `write` verin; uyan ilk kural belirleyici olduğundan sıra önemlidir.</translation>
    </message>
    <message>
        <source>Active Directory: `00000005: SecErr: DSID-03152870, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0` or `00002098: SecErr`: the service account has no delegation for this OU.</source>
        <translation>Active Directory: `00000005: SecErr: DSID-03152870, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0` ya da `00002098: SecErr`: Hizmet hesabına bu OU için yetki devredilmemiştir.</translation>
    </message>
    <message>
        <source>`dsacls &quot;OU=People,DC=example,DC=org&quot;`</source>
        <translation>`dsacls &quot;OU=People,DC=example,DC=org&quot;`</translation>
    </message>
    <message>
        <source>Delegate the right on the OU. If it fails for some users only, these are or were administrators (`adminCount` = 1): AdminSDHolder resets their rights every hour.</source>
        <translation>Yetkiyi OU üzerinde devredin. Yalnızca bazı kullanıcılarda başarısız oluyorsa onlar yöneticidir ya da yöneticiydi (`adminCount` = 1): AdminSDHolder, onların izinlerini saatte bir sıfırlar.</translation>
    </message>
    <message>
        <source>`ldapadd` to `cn=config` as the database administrator: that account rules the data, not the configuration.</source>
        <translation>Veritabanı yöneticisi hesabıyla `cn=config` ağacına `ldapadd`: O hesap yapılandırmayı değil, verileri yönetir.</translation>
    </message>
    <message>
        <source>`ldapadd -Y EXTERNAL -H ldapi:///` as root.</source>
        <translation>root olarak `ldapadd -Y EXTERNAL -H ldapi:///` çalıştırın.</translation>
    </message>
    <message>
        <source>A user wants to change the own password and gets 50: the ACL lacks `by self write` for `userPassword`.</source>
        <translation>Kullanıcı kendi parolasını değiştirmek ister ve 50 alır: ACL&apos;de `userPassword` için `by self write` yoktur.</translation>
    </message>
    <message>
        <source>Add the rule before the general one.</source>
        <translation>Kuralı, genel kuraldan önce ekleyin.</translation>
    </message>
    <message>
        <source>50 admits that the entry exists; where that is secret, say 32.</source>
        <translation>50, kaydın var olduğunu ele verir; bu gizliyse 32 deyin.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>izin verilmedi</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>erişim engellendi</translation>
    </message>
    <message>
        <source>INSUFF_ACCESS_RIGHTS</source>
        <translation>INSUFF_ACCESS_RIGHTS</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>The server has no capacity for this request now. The same request may go through later.</source>
        <translation>Sunucunun şu anda bu isteğe ayıracak kapasitesi yoktur. Aynı istek sonra kabul edilebilir.</translation>
    </message>
    <message>
        <source>Active Directory: `problem 5001 (BUSY)`, or limits of connections and worker threads reached under load.</source>
        <translation>Active Directory: `problem 5001 (BUSY)` ya da yük altında ulaşılmış bağlantı ve iş parçacığı sınırları.</translation>
    </message>
    <message>
        <source>The counters of NTDS in Performance Monitor, such as LDAP Client Sessions</source>
        <translation>Performans İzleyicisi&apos;nde NTDS sayaçları, örneğin LDAP Client Sessions</translation>
    </message>
    <message>
        <source>Wait with growing pauses, spread the clients over all domain controllers, and find the costly query (event 1644).</source>
        <translation>Giderek uzayan aralarla bekleyin, istemcileri tüm etki alanı denetleyicilerine dağıtın ve pahalı sorguyu bulun (1644 olayı).</translation>
    </message>
    <message>
        <source>Active Directory: writes to one group or entry by many threads at once get 51, since each locks it.</source>
        <translation>Active Directory&apos;de tek bir gruba veya kayda çok iş parçacığıyla aynı anda yazma, her biri kilitlediği için 51 getirir.</translation>
    </message>
    <message>
        <source>Write one after another and repeat what was refused.</source>
        <translation>Sırayla yazın ve reddedilenleri yineleyin.</translation>
    </message>
    <message>
        <source>Pause and repeat; if 51 lasts for hours, it is no longer load but a fault.</source>
        <translation>Ara verip yineleyin; 51 saatlerce sürüyorsa artık yük değil, arızadır.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Kullanılamıyor</translation>
    </message>
    <message>
        <source>Every operation, StartTLS</source>
        <translation>Her işlem, StartTLS</translation>
    </message>
    <message>
        <source>The server is shutting down, or a part that it needs is off: its database, its certificate, the next server of a chain.</source>
        <translation>Sunucu kapanmaktadır ya da gerek duyduğu bir parça yoktur: veritabanı, sertifikası, zincirdeki sonraki sunucu.</translation>
    </message>
    <message>
        <source>Active Directory: `00000000: LdapErr: DSID-0C09131E, comment: Error initializing SSL/TLS, data 0`, upon StartTLS: the domain controller has no usable certificate.</source>
        <translation>Active Directory: StartTLS üzerine `00000000: LdapErr: DSID-0C09131E, comment: Error initializing SSL/TLS, data 0`: Etki alanı denetleyicisinin kullanılabilir bir sertifikası yoktur.</translation>
    </message>
    <message>
        <source>`certutil -store My` on the controller, event 1220 of the directory service</source>
        <translation>Denetleyicide `certutil -store My`, dizin hizmetinin 1220 olayı</translation>
    </message>
    <message>
        <source>Give the controller a certificate for server authentication with its own name and private key; port 636 fails for the same reason until then.</source>
        <translation>Denetleyiciye kendi adını taşıyan, özel anahtarlı bir sunucu kimlik doğrulama sertifikası verin; o zamana kadar 636 da aynı nedenle başarısız olur.</translation>
    </message>
    <message>
        <source>OpenLDAP as a proxy (`back-ldap`, `meta`): the server behind does not answer.</source>
        <translation>Vekil sunucu olarak çalışan OpenLDAP (`back-ldap`, `meta`): Arkadaki sunucu yanıt vermez.</translation>
    </message>
    <message>
        <source>Look at the log of the proxy for the target and its TLS.</source>
        <translation>Vekil sunucunun günlüğünde hedefi ve TLS ayarını inceleyin.</translation>
    </message>
    <message>
        <source>OpenLDAP&apos;s tools end with `Can&apos;t contact LDAP server (-1)`, Windows programs with 81: this is no result of the server but the client&apos;s own. Nobody answered, or TLS failed.</source>
        <translation>OpenLDAP araçları `Can&apos;t contact LDAP server (-1)`, Windows programları 81 ile biter: Bu sunucunun sonucu değil, istemcinin kendi hatasıdır. Yanıt veren olmamıştır ya da TLS kurulamamıştır.</translation>
    </message>
    <message>
        <source>`openssl s_client -connect ldap.example.org:636`</source>
        <translation>`openssl s_client -connect ldap.example.org:636`</translation>
    </message>
    <message>
        <source>Look at name, port and firewall; with TLS at the CA (`TLS_CACERT` in `ldap.conf`) and at the name in the certificate.</source>
        <translation>Ada, bağlantı noktasına ve güvenlik duvarına bakın; TLS&apos;de CA&apos;ya (`ldap.conf` içinde `TLS_CACERT`) ve sertifikadaki ada bakın.</translation>
    </message>
    <message>
        <source>Just after a restart or during a restore, for some seconds or minutes.</source>
        <translation>Yeniden başlatmanın hemen ardından ya da geri yükleme sırasında, saniyeler veya dakikalar boyunca.</translation>
    </message>
    <message>
        <source>Try again, or another replica.</source>
        <translation>Yeniden ya da başka bir kopyada deneyin.</translation>
    </message>
    <message>
        <source>Say 52 in a Notice of Disconnection when shutting down.</source>
        <translation>Kapanırken 52&apos;yi bağlantı kesme bildiriminde gönderin.</translation>
    </message>
    <message>
        <source>server is unavailable</source>
        <translation>sunucu kullanılamıyor</translation>
    </message>
    <message>
        <source>Error initializing SSL/TLS</source>
        <translation>Error initializing SSL/TLS</translation>
    </message>
    <message>
        <source>can&apos;t contact LDAP server</source>
        <translation>LDAP sunucusuna ulaşılamıyor</translation>
    </message>
    <message>
        <source>Unwilling to perform</source>
        <translation>İşlem yapılmak istenmiyor</translation>
    </message>
    <message>
        <source>The server understands the request, and a rule of its own forbids it. Nearly everything that fits nowhere else comes under 53; the text is all there is.</source>
        <translation>Sunucu isteği anlar, ama kendi kurallarından biri bunu yasaklar. Başka yere uymayan neredeyse her şey 53 ile gelir; elde yalnızca metin vardır.</translation>
    </message>
    <message>
        <source>Active Directory: `0000001F: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0`: `unicodePwd` was written over an unencrypted connection.</source>
        <translation>Active Directory: `0000001F: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0`: `unicodePwd`, şifrelenmemiş bağlantıdan yazılmıştır.</translation>
    </message>
    <message>
        <source>Use LDAPS or StartTLS, and write the password in quotes as UTF-16LE.</source>
        <translation>LDAPS veya StartTLS kullanın; parolayı tırnak içinde, UTF-16LE olarak yazın.</translation>
    </message>
    <message>
        <source>Active Directory: `0000052D: SvcErr: … problem 5003 (WILL_NOT_PERFORM)`: a reset password does not meet the policy, or an account is enabled before it has one.</source>
        <translation>Active Directory: `0000052D: SvcErr: … problem 5003 (WILL_NOT_PERFORM)`: Sıfırlanan parola ilkeye uymaz ya da hesap, parolası olmadan etkinleştirilmiştir.</translation>
    </message>
    <message>
        <source>Create the account disabled, set a password that fits the policy, then set `userAccountControl` to 512.</source>
        <translation>Hesabı devre dışı oluşturun, ilkeye uyan bir parola verin, sonra `userAccountControl` değerini 512 yapın.</translation>
    </message>
    <message>
        <source>OpenLDAP: `unauthenticated bind (DN with no password) disallowed`: the application sent a DN with an empty password.</source>
        <translation>OpenLDAP: `unauthenticated bind (DN with no password) disallowed`: Uygulama, boş parolayla bir DN göndermiştir.</translation>
    </message>
    <message>
        <source>Give the password (an unset variable is a usual cause); refuse empty passwords in the login form.</source>
        <translation>Parolayı verin (alışılmış neden tanımsız bir değişkendir); oturum formunda boş parolayı reddedin.</translation>
    </message>
    <message>
        <source>OpenLDAP: `no global superior knowledge`: the DN lies under no suffix of this server.</source>
        <translation>OpenLDAP: `no global superior knowledge`: DN, bu sunucunun hiçbir sonekinin altında değildir.</translation>
    </message>
    <message>
        <source>`ldapsearch -x -s base -b &quot;&quot; namingContexts`</source>
        <translation>`ldapsearch -x -s base -b &quot;&quot; namingContexts`</translation>
    </message>
    <message>
        <source>Correct the end of the DN, or configure the suffix.</source>
        <translation>DN&apos;nin sonunu düzeltin ya da soneki yapılandırın.</translation>
    </message>
    <message>
        <source>OpenLDAP: `shadow context; no update referral` (a write to a replica), `operation restricted` (read-only database).</source>
        <translation>OpenLDAP: `shadow context; no update referral` (kopyaya yazma), `operation restricted` (salt okunur veritabanı).</translation>
    </message>
    <message>
        <source>Write to the provider; set `olcUpdateRef` on the replica.</source>
        <translation>Sağlayıcıya yazın; kopyada `olcUpdateRef` ayarlayın.</translation>
    </message>
    <message>
        <source>Active Directory: an attempt to change what the system keeps for itself, such as `memberOf`, or `primaryGroupID` without membership.</source>
        <translation>Active Directory: Sistemin kendisinin yönettiği bir özniteliği değiştirme girişimi, örneğin `memberOf` ya da üyelik olmadan `primaryGroupID`.</translation>
    </message>
    <message>
        <source>Change the other side: `member` of the group.</source>
        <translation>Öteki tarafı değiştirin: grubun `member` özniteliğini.</translation>
    </message>
    <message>
        <source>Give a text with every 53; without it nobody can act.</source>
        <translation>Her 53 ile bir metin verin; onsuz kimse bir şey yapamaz.</translation>
    </message>
    <message>
        <source>WILL_NOT_PERFORM</source>
        <translation>WILL_NOT_PERFORM</translation>
    </message>
    <message>
        <source>unicodePwd</source>
        <translation>unicodePwd</translation>
    </message>
    <message>
        <source>empty password bind</source>
        <translation>boş parolayla bind</translation>
    </message>
    <message>
        <source>Loop detected</source>
        <translation>Döngü algılandı</translation>
    </message>
    <message>
        <source>Search, chaining</source>
        <translation>Arama, zincirleme</translation>
    </message>
    <message>
        <source>Following aliases, references or a chain of servers led back to where it began.</source>
        <translation>Takma adları, göndermeleri veya sunucu zincirini izlemek başlangıca geri dönmüştür.</translation>
    </message>
    <message>
        <source>Two servers with the `chain` overlay or a proxy name each other as the holder of the entry.</source>
        <translation>`chain` katmanı ya da vekil sunucu kullanan iki sunucu, kaydın sahibi olarak birbirini gösterir.</translation>
    </message>
    <message>
        <source>Let one of them hold the entry; correct its referral.</source>
        <translation>Kaydı birinin tutmasını sağlayın; yönlendirmesini düzeltin.</translation>
    </message>
    <message>
        <source>An alias points to another that points back.</source>
        <translation>Bir takma ad, geri dönen başka bir takma adı gösterir.</translation>
    </message>
    <message>
        <source>Search with `-a never` and delete one of them.</source>
        <translation>`-a never` ile arayın ve birini silin.</translation>
    </message>
    <message>
        <source>Break the loop on the server; clients cannot.</source>
        <translation>Döngüyü sunucuda kırın; istemciler kıramaz.</translation>
    </message>
    <message>
        <source>Naming violation</source>
        <translation>Adlandırma ihlali</translation>
    </message>
    <message>
        <source>Add, rename</source>
        <translation>Ekleme, yeniden adlandırma</translation>
    </message>
    <message>
        <source>The name of the entry does not fit: its first part has an attribute or a value that the entry lacks, or that may not name it there.</source>
        <translation>Kaydın adı uygun değildir: Adın ilk parçasındaki öznitelik veya değer kayıtta yoktur ya da orada ad olamaz.</translation>
    </message>
    <message>
        <source>OpenLDAP: `naming attribute &apos;cn&apos; is not present in entry`, or `value of naming attribute &apos;uid&apos; is not present in entry`.</source>
        <translation>OpenLDAP: `naming attribute &apos;cn&apos; is not present in entry` ya da `value of naming attribute &apos;uid&apos; is not present in entry`.</translation>
    </message>
    <message>
        <source>Add the attribute of the DN to the entry with the same value.</source>
        <translation>DN&apos;deki özniteliği kayda aynı değerle ekleyin.</translation>
    </message>
    <message>
        <source>Active Directory: `00002099: NameErr: … problem 2005 (NAMING_VIOLATION)`: the object class may not stand under this parent, such as an OU inside a container.</source>
        <translation>Active Directory: `00002099: NameErr: … problem 2005 (NAMING_VIOLATION)`: Nesne sınıfı bu üst kaydın altında olamaz; örneğin kapsayıcı içinde OU.</translation>
    </message>
    <message>
        <source>Create it under an OU or the domain, or choose another class.</source>
        <translation>Bir OU&apos;nun ya da etki alanının altında oluşturun veya başka bir sınıf seçin.</translation>
    </message>
    <message>
        <source>Compare the first part of the DN with the attributes of the entry.</source>
        <translation>DN&apos;nin ilk parçasını kaydın öznitelikleriyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Object class violation</source>
        <translation>Nesne sınıfı ihlali</translation>
    </message>
    <message>
        <source>The entry would break the rules of its object classes: an attribute is missing or not allowed, or the classes do not go together.</source>
        <translation>Kayıt bu hâliyle nesne sınıflarının kurallarını bozar: Bir öznitelik eksiktir ya da izinli değildir veya sınıflar bir arada olamaz.</translation>
    </message>
    <message>
        <source>OpenLDAP: `object class &apos;inetOrgPerson&apos; requires attribute &apos;sn&apos;`.</source>
        <translation>OpenLDAP: `object class &apos;inetOrgPerson&apos; requires attribute &apos;sn&apos;`.</translation>
    </message>
    <message>
        <source>Add the attribute named.</source>
        <translation>Adı geçen özniteliği ekleyin.</translation>
    </message>
    <message>
        <source>OpenLDAP: `attribute &apos;sshPublicKey&apos; not allowed`: no class of the entry has it.</source>
        <translation>OpenLDAP: `attribute &apos;sshPublicKey&apos; not allowed`: Kaydın hiçbir sınıfında bu öznitelik yoktur.</translation>
    </message>
    <message>
        <source>Add the auxiliary class that allows it (`ldapPublicKey`) in the same modify.</source>
        <translation>İzin veren yardımcı sınıfı (`ldapPublicKey`) aynı değişiklikte ekleyin.</translation>
    </message>
    <message>
        <source>OpenLDAP: `no structural object class provided`, `invalid structural object class chain (inetOrgPerson/account)`.</source>
        <translation>OpenLDAP: `no structural object class provided`, `invalid structural object class chain (inetOrgPerson/account)`.</translation>
    </message>
    <message>
        <source>Give exactly one line of structural classes: `inetOrgPerson` or `account`, with auxiliary ones such as `posixAccount` beside it.</source>
        <translation>Tam olarak bir yapısal sınıf zinciri verin: `inetOrgPerson` ya da `account`; `posixAccount` gibi yardımcı sınıflar yanına gelir.</translation>
    </message>
    <message>
        <source>Active Directory: `0000207D: UpdErr: … problem 6002 (OBJ_CLASS_VIOLATION)`: an attribute that the class does not have, or a mandatory one left out.</source>
        <translation>Active Directory: `0000207D: UpdErr: … problem 6002 (OBJ_CLASS_VIOLATION)`: Sınıfta olmayan bir öznitelik ya da unutulmuş zorunlu bir öznitelik.</translation>
    </message>
    <message>
        <source>Compare with `mayContain` and `mustContain` of the class in the schema.</source>
        <translation>Şemada sınıfın `mayContain` ve `mustContain` değerleriyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Name the class and the attribute in the text.</source>
        <translation>Metinde sınıfı ve özniteliği belirtin.</translation>
    </message>
    <message>
        <source>objectClassViolation</source>
        <translation>objectClassViolation</translation>
    </message>
    <message>
        <source>requires attribute</source>
        <translation>öznitelik gerekli</translation>
    </message>
    <message>
        <source>structural object class</source>
        <translation>yapısal nesne sınıfı</translation>
    </message>
    <message>
        <source>Not allowed on non-leaf</source>
        <translation>Alt kaydı olan kayıtta izin yok</translation>
    </message>
    <message>
        <source>Delete, rename</source>
        <translation>Silme, yeniden adlandırma</translation>
    </message>
    <message>
        <source>The entry has children, and the operation is for entries without.</source>
        <translation>Kaydın alt kayıtları vardır, işlem ise alt kaydı olmayanlar içindir.</translation>
    </message>
    <message>
        <source>OpenLDAP: `subordinate objects must be deleted first`.</source>
        <translation>OpenLDAP: `subordinate objects must be deleted first`.</translation>
    </message>
    <message>
        <source>Delete from below, or `ldapdelete -r` after a look at what it will take.</source>
        <translation>Alttan başlayarak silin ya da neleri sileceğine baktıktan sonra `ldapdelete -r` kullanın.</translation>
    </message>
    <message>
        <source>Active Directory: `00002015: UpdErr: … problem 6003 (CANT_ON_NON_LEAF)`: users own child objects too, such as `Exchange ActiveSync Devices` below a mailbox user.</source>
        <translation>Active Directory: `00002015: UpdErr: … problem 6003 (CANT_ON_NON_LEAF)`: Kullanıcıların da alt nesneleri olur; örneğin posta kutulu kullanıcının altında `Exchange ActiveSync Devices`.</translation>
    </message>
    <message>
        <source>Use the tree delete control `1.2.840.113556.1.4.805`, or `Remove-ADObject -Recursive`.</source>
        <translation>Ağaç silme denetimi `1.2.840.113556.1.4.805` ya da `Remove-ADObject -Recursive` kullanın.</translation>
    </message>
    <message>
        <source>List what lies below the entry before deleting a tree.</source>
        <translation>Bir ağacı silmeden önce kaydın altında ne olduğunu listeleyin.</translation>
    </message>
    <message>
        <source>Not allowed on RDN</source>
        <translation>RDN üzerinde izin yok</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Değiştirme</translation>
    </message>
    <message>
        <source>The value that was to be changed is part of the entry&apos;s own name.</source>
        <translation>Değiştirilmek istenen değer, kaydın kendi adının parçasıdır.</translation>
    </message>
    <message>
        <source>A program changes `cn` or `uid` of an entry that is named by it; Active Directory adds `problem 6004 (CANT_ON_RDN)`.</source>
        <translation>Program, kaydın adını oluşturan `cn` veya `uid` değerini değiştirir; Active Directory `problem 6004 (CANT_ON_RDN)` ekler.</translation>
    </message>
    <message>
        <source>Rename the entry (`ldapmodrdn`, `Rename-ADObject`), which changes both.</source>
        <translation>Kaydı yeniden adlandırın (`ldapmodrdn`, `Rename-ADObject`); ikisi birlikte değişir.</translation>
    </message>
    <message>
        <source>Names change by rename, never by modify.</source>
        <translation>Adlar değiştirmeyle değil, yeniden adlandırmayla değişir.</translation>
    </message>
    <message>
        <source>Entry already exists</source>
        <translation>Kayıt zaten var</translation>
    </message>
    <message>
        <source>An entry with this DN is there, or, in Active Directory, something with a name that must be unique.</source>
        <translation>Bu DN&apos;ye sahip bir kayıt vardır ya da Active Directory&apos;de, benzersiz olması gereken bir adı taşıyan başka bir şey vardır.</translation>
    </message>
    <message>
        <source>`ldap_add: Already exists (68)`: an import was run twice, or the parents of the LDIF exist.</source>
        <translation>`ldap_add: Already exists (68)`: İçe aktarma iki kez çalıştırılmıştır ya da LDIF&apos;teki üst kayıtlar vardır.</translation>
    </message>
    <message>
        <source>`ldapadd -c` goes on after such entries; use `ldapmodify` to change what exists.</source>
        <translation>`ldapadd -c` böyle kayıtlardan sonra sürer; var olanı değiştirmek için `ldapmodify` kullanın.</translation>
    </message>
    <message>
        <source>Active Directory: `00000524: UpdErr: DSID-031A11E2, problem 6005 (ENTRY_EXISTS)`: the `sAMAccountName` is taken, anywhere in the domain. `00002071: UpdErr` is the DN.</source>
        <translation>Active Directory: `00000524: UpdErr: DSID-031A11E2, problem 6005 (ENTRY_EXISTS)`: `sAMAccountName`, etki alanının herhangi bir yerinde kullanılmaktadır. `00002071: UpdErr` ise DN&apos;dir.</translation>
    </message>
    <message>
        <source>`Get-ADObject -LDAPFilter &quot;(sAMAccountName=jane)&quot; -IncludeDeletedObjects`</source>
        <translation>`Get-ADObject -LDAPFilter &quot;(sAMAccountName=jane)&quot; -IncludeDeletedObjects`</translation>
    </message>
    <message>
        <source>Choose another name, or rename the other object.</source>
        <translation>Başka bir ad seçin ya da öteki nesneyi yeniden adlandırın.</translation>
    </message>
    <message>
        <source>Active Directory, adding a group member: `00000562: UpdErr`: the user is a member already.</source>
        <translation>Active Directory&apos;de gruba üye eklerken `00000562: UpdErr`: Kullanıcı zaten üyedir.</translation>
    </message>
    <message>
        <source>Count it as done.</source>
        <translation>Yapılmış sayın.</translation>
    </message>
    <message>
        <source>Before overwriting, look whether the entry is the same person or another.</source>
        <translation>Üzerine yazmadan önce kaydın aynı kişiye mi başkasına mı ait olduğuna bakın.</translation>
    </message>
    <message>
        <source>ENTRY_EXISTS</source>
        <translation>ENTRY_EXISTS</translation>
    </message>
    <message>
        <source>duplicate sAMAccountName</source>
        <translation>yinelenen sAMAccountName</translation>
    </message>
    <message>
        <source>Object class modifications prohibited</source>
        <translation>Nesne sınıfı değişikliği yasak</translation>
    </message>
    <message>
        <source>The structural class of an entry is fixed when it is created.</source>
        <translation>Kaydın yapısal sınıfı, oluşturulurken kesinleşir.</translation>
    </message>
    <message>
        <source>OpenLDAP: `structural object class modification from &apos;account&apos; to &apos;inetOrgPerson&apos; not allowed`.</source>
        <translation>OpenLDAP: `structural object class modification from &apos;account&apos; to &apos;inetOrgPerson&apos; not allowed`.</translation>
    </message>
    <message>
        <source>Export the entry, delete it, change the class in the LDIF and add it again.</source>
        <translation>Kaydı dışa aktarın, silin, LDIF&apos;te sınıfı değiştirip yeniden ekleyin.</translation>
    </message>
    <message>
        <source>Auxiliary classes may come and go; the structural one may not.</source>
        <translation>Yardımcı sınıflar eklenip çıkarılabilir, yapısal sınıf değişmez.</translation>
    </message>
    <message>
        <source>Affects multiple DSAs</source>
        <translation>Birden çok sunucuyu etkiliyor</translation>
    </message>
    <message>
        <source>Rename, delete</source>
        <translation>Yeniden adlandırma, silme</translation>
    </message>
    <message>
        <source>The operation would reach beyond this server or database, such as a move into a subtree that another holds.</source>
        <translation>İşlem bu sunucunun ya da veritabanının dışına taşardı; örneğin başkasının tuttuğu bir alt ağaca taşıma.</translation>
    </message>
    <message>
        <source>RFC 4511 defines 71; IANA&apos;s registry leaves it out and lists 71 to 79 as reserved.</source>
        <translation>71&apos;i RFC 4511 tanımlar; IANA kaydı onu anmaz ve 71-79&apos;u ayrılmış gösterir.</translation>
    </message>
    <message>
        <source>OpenLDAP: a rename between two suffixes of one server, `cannot rename between DSAs`.</source>
        <translation>OpenLDAP: Tek sunucunun iki soneki arasında yeniden adlandırma, `cannot rename between DSAs`.</translation>
    </message>
    <message>
        <source>Add the entry at the new place and delete the old one.</source>
        <translation>Kaydı yeni yere ekleyip eskisini silin.</translation>
    </message>
    <message>
        <source>Move such entries by adding and deleting, or with the tools of the product.</source>
        <translation>Böyle kayıtları ekleyip silerek ya da ürünün araçlarıyla taşıyın.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>An internal failure of the server that no other code describes. The text and the server&apos;s log have the rest.</source>
        <translation>Başka hiçbir kodun anlatmadığı iç hatadır. Gerisi metinde ve sunucu günlüğündedir.</translation>
    </message>
    <message>
        <source>OpenLDAP: `ldap_modify: Other (e.g., implementation specific) error (80)` on `cn=config`, with `handler exited with 1`: the value was refused, such as an ACL with an error or a certificate whose key cannot be read.</source>
        <translation>OpenLDAP: `cn=config` üzerinde `ldap_modify: Other (e.g., implementation specific) error (80)`, yanında `handler exited with 1`: Değer reddedilmiştir; örneğin hatalı bir ACL ya da anahtarı okunamayan bir sertifika.</translation>
    </message>
    <message>
        <source>`journalctl -u slapd`</source>
        <translation>`journalctl -u slapd`</translation>
    </message>
    <message>
        <source>Correct the value; for TLS set `olcTLSCertificateFile` and `olcTLSCertificateKeyFile` in one modify, and make the key readable for the user of `slapd`.</source>
        <translation>Değeri düzeltin; TLS için `olcTLSCertificateFile` ve `olcTLSCertificateKeyFile` ayarlarını tek değişiklikte verin, anahtarı `slapd` kullanıcısına okunur yapın.</translation>
    </message>
    <message>
        <source>OpenLDAP with LMDB: `MDB_MAP_FULL: Environment mapsize limit reached` in the log, while adds end with 80.</source>
        <translation>LMDB kullanan OpenLDAP: Eklemeler 80 ile biterken günlükte `MDB_MAP_FULL: Environment mapsize limit reached`.</translation>
    </message>
    <message>
        <source>Raise `olcDbMaxSize` and look whether the disk has room.</source>
        <translation>`olcDbMaxSize` değerini yükseltin ve diskte yer olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Failures of the disk or of a module below: `internal error`, `index generation failed`.</source>
        <translation>Altta diskin veya bir modülün hatası: `internal error`, `index generation failed`.</translation>
    </message>
    <message>
        <source>Look at the file system and its owner; after a restore the files must belong to the user of the server.</source>
        <translation>Dosya sistemine ve sahibine bakın; geri yüklemeden sonra dosyalar sunucunun kullanıcısına ait olmalıdır.</translation>
    </message>
    <message>
        <source>Go to the server&apos;s log at the time of the request; the client has nothing to mend before that.</source>
        <translation>İsteğin saatinde sunucu günlüğüne bakın; istemcide ondan önce düzeltilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>implementation specific error</source>
        <translation>uygulamaya özgü hata</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>iç hata</translation>
    </message>
    <message>
        <source>LCUP resources exhausted</source>
        <translation>LCUP kaynakları tükendi</translation>
    </message>
    <message>
        <source>LCUP search</source>
        <translation>LCUP araması</translation>
    </message>
    <message>
        <source>The server has no resources left for a client that wants to be told of changes.</source>
        <translation>Değişiklikleri izlemek isteyen istemci için sunucuda kaynak kalmamıştır.</translation>
    </message>
    <message>
        <source>Practically unknown: LCUP was replaced by content synchronization (RFC 4533) in most servers.</source>
        <translation>Neredeyse hiç görülmez: Çoğu sunucuda LCUP&apos;un yerini içerik eşitleme (RFC 4533) almıştır.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Slow down the polling when a server sends it.</source>
        <translation>Sunucu bunu gönderirse sorgulama sıklığını azaltın.</translation>
    </message>
    <message>
        <source>LCUP security violation</source>
        <translation>LCUP güvenlik ihlali</translation>
    </message>
    <message>
        <source>The cookie of the client does not fit the user or the server suspects an attack.</source>
        <translation>İstemcinin çerezi kullanıcıya uymuyordur ya da sunucu saldırıdan kuşkulanıyordur.</translation>
    </message>
    <message>
        <source>A cookie of another session or another user is sent.</source>
        <translation>Başka bir oturumun veya kullanıcının çerezi gönderilmiştir.</translation>
    </message>
    <message>
        <source>Start anew without a cookie.</source>
        <translation>Çerezsiz baştan başlayın.</translation>
    </message>
    <message>
        <source>Never share such cookies between users.</source>
        <translation>Bu çerezleri kullanıcılar arasında paylaşmayın.</translation>
    </message>
    <message>
        <source>LCUP invalid data</source>
        <translation>LCUP verisi geçersiz</translation>
    </message>
    <message>
        <source>The server cannot read the cookie.</source>
        <translation>Sunucu çerezi okuyamaz.</translation>
    </message>
    <message>
        <source>The cookie was damaged or cut when the client stored it.</source>
        <translation>Çerez, istemcide saklanırken bozulmuş ya da kesilmiştir.</translation>
    </message>
    <message>
        <source>Discard it and synchronize from the start.</source>
        <translation>Atın ve baştan eşitleyin.</translation>
    </message>
    <message>
        <source>Store the cookie as bytes, not as text.</source>
        <translation>Çerezi metin olarak değil, bayt olarak saklayın.</translation>
    </message>
    <message>
        <source>LCUP unsupported scheme</source>
        <translation>LCUP şeması desteklenmiyor</translation>
    </message>
    <message>
        <source>The cookie belongs to a scheme that this server does not use.</source>
        <translation>Çerez, bu sunucunun kullanmadığı bir şemaya aittir.</translation>
    </message>
    <message>
        <source>The client was moved to another server and brings the cookie of the old one.</source>
        <translation>İstemci başka bir sunucuya geçmiş ve eskisinin çerezini getirmiştir.</translation>
    </message>
    <message>
        <source>Synchronize from the start at the new server.</source>
        <translation>Yeni sunucuda baştan eşitleyin.</translation>
    </message>
    <message>
        <source>Discard all cookies when the server is replaced.</source>
        <translation>Sunucu değişince tüm çerezleri atın.</translation>
    </message>
    <message>
        <source>LCUP reload required</source>
        <translation>LCUP yeniden yükleme gerekli</translation>
    </message>
    <message>
        <source>The server cannot tell the client what has changed since its last visit: its data must be loaded anew.</source>
        <translation>Sunucu, istemcinin son gelişinden beri değişenleri söyleyemez: Veriler yeniden yüklenmelidir.</translation>
    </message>
    <message>
        <source>The client was away for longer than the server keeps its history, or the server was restored.</source>
        <translation>İstemci, sunucunun geçmişi tuttuğu süreden uzun uzak kalmıştır ya da sunucu geri yüklenmiştir.</translation>
    </message>
    <message>
        <source>Load everything without a cookie.</source>
        <translation>Her şeyi çerezsiz yükleyin.</translation>
    </message>
    <message>
        <source>The counterpart in content synchronization is 4096.</source>
        <translation>İçerik eşitlemedeki karşılığı 4096&apos;dır.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>The operation ended because the client asked for that with the Cancel operation; unlike Abandon this brings an answer.</source>
        <translation>İşlem, istemci Cancel işlemiyle bunu istediği için bitmiştir; Abandon&apos;dan farklı olarak yanıt gelir.</translation>
    </message>
    <message>
        <source>A search is stopped by the user and its final result is 118.</source>
        <translation>Kullanıcı aramayı durdurur, aramanın son sonucu 118 olur.</translation>
    </message>
    <message>
        <source>Nothing; entries received so far may be used.</source>
        <translation>Yapılacak bir şey yoktur; o ana kadar gelen kayıtlar kullanılabilir.</translation>
    </message>
    <message>
        <source>The result of the cancelled operation, not of Cancel itself.</source>
        <translation>Cancel işleminin değil, iptal edilen işlemin sonucudur.</translation>
    </message>
    <message>
        <source>No such operation</source>
        <translation>Böyle bir işlem yok</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is no operation with the message ID that Cancel named.</source>
        <translation>Cancel ile verilen ileti numarasında bir işlem yoktur.</translation>
    </message>
    <message>
        <source>The search had ended before the cancel request arrived.</source>
        <translation>Arama, iptal isteği gelmeden bitmiştir.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapmanız gerekmez.</translation>
    </message>
    <message>
        <source>Most clients need not tell the user.</source>
        <translation>Çoğu istemcinin bunu kullanıcıya bildirmesi gerekmez.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Çok geç</translation>
    </message>
    <message>
        <source>The operation has gone so far that it cannot be stopped any more, as a write that is being committed.</source>
        <translation>İşlem artık durdurulamayacak kadar ilerlemiştir; örneğin kaydedilmekte olan bir yazma.</translation>
    </message>
    <message>
        <source>A modify is cancelled a moment after it was sent.</source>
        <translation>Bir değişiklik, gönderildikten bir an sonra iptal edilir.</translation>
    </message>
    <message>
        <source>Wait for its own result, and undo it by another modify.</source>
        <translation>Kendi sonucunu bekleyin, başka bir değişiklikle geri alın.</translation>
    </message>
    <message>
        <source>Expect the operation to complete.</source>
        <translation>İşlemin tamamlanacağını varsayın.</translation>
    </message>
    <message>
        <source>Cannot cancel</source>
        <translation>İptal edilemez</translation>
    </message>
    <message>
        <source>This operation is of a kind that cannot be cancelled: bind, unbind, StartTLS, Cancel itself.</source>
        <translation>Bu işlem iptal edilemeyen türdendir: bağlanma (bind), ayrılma (unbind), StartTLS, Cancel&apos;ın kendisi.</translation>
    </message>
    <message>
        <source>A program cancels whatever is open when its user gives up.</source>
        <translation>Program, kullanıcı vazgeçince açık olan her şeyi iptal eder.</translation>
    </message>
    <message>
        <source>Close the connection instead.</source>
        <translation>Bunun yerine bağlantıyı kapatın.</translation>
    </message>
    <message>
        <source>Do not offer the user a cancel button for binds.</source>
        <translation>Bağlanma sırasında kullanıcıya iptal düğmesi sunmayın.</translation>
    </message>
    <message>
        <source>Assertion failed</source>
        <translation>Önerme sağlanmadı</translation>
    </message>
    <message>
        <source>Operation with the assertion control</source>
        <translation>Önerme denetimli işlem</translation>
    </message>
    <message>
        <source>The client made its request depend on a filter, and the entry does not fulfil it. Nothing was done.</source>
        <translation>İstemci isteğini bir filtreye bağlamıştır, kayıt onu sağlamaz. Hiçbir şey yapılmamıştır.</translation>
    </message>
    <message>
        <source>Two programs change the same entry: the second finds the value that it had read already changed.</source>
        <translation>İki program aynı kaydı değiştirir: İkincisi, okuduğu değeri değişmiş bulur.</translation>
    </message>
    <message>
        <source>Read the entry again, decide anew and repeat.</source>
        <translation>Kaydı yeniden okuyun, yeniden karar verin ve yineleyin.</translation>
    </message>
    <message>
        <source>LDAP&apos;s counterpart of a failed `If-Match` in HTTP.</source>
        <translation>HTTP&apos;de sağlanmayan `If-Match` koşulunun LDAP&apos;taki karşılığıdır.</translation>
    </message>
    <message>
        <source>Authorization denied</source>
        <translation>Yetkilendirme reddedildi</translation>
    </message>
    <message>
        <source>Operation with proxied authorization</source>
        <translation>Vekâleten yetkilendirilen işlem</translation>
    </message>
    <message>
        <source>The bound user may not act on behalf of the identity in the proxied authorization control.</source>
        <translation>Bağlanmış kullanıcı, vekâleten yetkilendirme denetimindeki kimlik adına davranamaz.</translation>
    </message>
    <message>
        <source>OpenLDAP without `olcAuthzPolicy` or without `authzTo` at the service account answers so, or with 50.</source>
        <translation>`olcAuthzPolicy` ayarlanmamış ya da hizmet hesabında `authzTo` bulunmayan OpenLDAP böyle ya da 50 ile yanıt verir.</translation>
    </message>
    <message>
        <source>`ldapwhoami -e &apos;!authzid=dn:uid=jane,ou=people,dc=example,dc=org&apos; -D &quot;cn=app,dc=example,dc=org&quot; -W`</source>
        <translation>`ldapwhoami -e &apos;!authzid=dn:uid=jane,ou=people,dc=example,dc=org&apos; -D &quot;cn=app,dc=example,dc=org&quot; -W`</translation>
    </message>
    <message>
        <source>Allow it: `olcAuthzPolicy: to` and an `authzTo` rule at the service account.</source>
        <translation>İzin verin: `olcAuthzPolicy: to` ve hizmet hesabında bir `authzTo` kuralı.</translation>
    </message>
    <message>
        <source>Proxied authorization and ordinary rights are checked one after the other; missing rights on entries come back as 50.</source>
        <translation>Vekâleten yetkilendirme ile olağan haklar ardı ardına denetlenir; kayıtlardaki eksik haklar 50 olarak döner.</translation>
    </message>
    <message>
        <source>Synchronization refresh required</source>
        <translation>Eşitleme yenilemesi gerekli</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>A replica or client comes with a cookie that the provider cannot serve from its history: it must load everything anew.</source>
        <translation>Kopya ya da istemci, sağlayıcının geçmişinden karşılayamadığı bir çerezle gelmiştir: Her şeyi yeniden yüklemelidir.</translation>
    </message>
    <message>
        <source>OpenLDAP consumers that were off for longer than the session log of `syncprov` reaches.</source>
        <translation>`syncprov` oturum günlüğünün uzandığından daha uzun süre kapalı kalmış OpenLDAP kopyaları.</translation>
    </message>
    <message>
        <source>Mostly the consumer refreshes by itself. If it goes round in circles, empty its database and restart; raise `olcSpSessionlog`.</source>
        <translation>Çoğunlukla kopya kendiliğinden yenilenir. Dönüp duruyorsa veritabanını boşaltıp yeniden başlatın; `olcSpSessionlog` değerini yükseltin.</translation>
    </message>
    <message>
        <source>The prefix `e-` in its name marks it as experimental.</source>
        <translation>Adındaki `e-` öneki deneysel olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Partial results (reserved)</source>
        <translation>Kısmi sonuçlar (ayrılmış)</translation>
    </message>
    <message>
        <source>LDAPv2</source>
        <translation>LDAPv2</translation>
    </message>
    <message>
        <source>LDAPv2 servers sent 9 with a referral in the text. RFC 4511 keeps it reserved; version 3 has 10.</source>
        <translation>LDAPv2 sunucuları 9&apos;u, metinde bir yönlendirmeyle gönderirdi. RFC 4511 kodu ayrılmış tutar; sürüm 3&apos;te 10 vardır.</translation>
    </message>
    <message>
        <source>Only in traces of very old clients that bound with version 2.</source>
        <translation>Yalnızca sürüm 2 ile bağlanmış çok eski istemcilerin kayıtlarında görülür.</translation>
    </message>
    <message>
        <source>Use version 3.</source>
        <translation>Sürüm 3&apos;ü kullanın.</translation>
    </message>
    <message>
        <source>New servers must not send it.</source>
        <translation>Yeni sunucular bunu göndermemelidir.</translation>
    </message>
    <message>
        <source>Is leaf (reserved)</source>
        <translation>Yaprak (ayrılmış)</translation>
    </message>
    <message>
        <source>A code of early LDAP for operations below an entry that can have no children. RFC 4511 leaves it unused.</source>
        <translation>Alt kaydı olamayan bir kaydın altındaki işlemler için erken LDAP&apos;ın kodudur. RFC 4511 kullanmaz.</translation>
    </message>
    <message>
        <source>Seen at all, it comes from a server of the LDAPv2 age or a home-made one.</source>
        <translation>Görülürse LDAPv2 döneminden kalma ya da elde yazılmış bir sunucudan gelir.</translation>
    </message>
    <message>
        <source>Choose another parent for the entry; the text beside the number is the reason.</source>
        <translation>Kayıt için başka bir üst kayıt seçin; numaranın yanındaki metni neden sayın.</translation>
    </message>
    <message>
        <source>Neither clients nor servers have a use for it.</source>
        <translation>İstemcilerin de sunucuların da işine yaramaz.</translation>
    </message>
    <message>
        <source>Results too large (reserved)</source>
        <translation>Sonuç çok büyük (ayrılmış)</translation>
    </message>
    <message>
        <source>CLDAP</source>
        <translation>CLDAP</translation>
    </message>
    <message>
        <source>Meant for LDAP over UDP, where an answer must fit into one packet. RFC 4511 keeps it reserved.</source>
        <translation>Yanıtın tek pakete sığması gereken, UDP üzerinden LDAP için düşünülmüştür. RFC 4511 kodu ayrılmış tutar.</translation>
    </message>
    <message>
        <source>Not met today: Active Directory&apos;s UDP locator answers fit.</source>
        <translation>Bugün görülmez: Active Directory&apos;nin UDP konum bulma yanıtları sığar.</translation>
    </message>
    <message>
        <source>Ask over TCP.</source>
        <translation>TCP üzerinden sorun.</translation>
    </message>
    <message>
        <source>LDAP over TCP never needs it.</source>
        <translation>TCP üzerinden LDAP&apos;ta gerekmez.</translation>
    </message>
    <message>
        <source>Both are catch-alls of Active Directory. 1 mostly means that no bind came first, 53 that a rule of the directory forbids the change.</source>
        <translation>İkisi de Active Directory&apos;de pek çok şeyi kapsayan torba koddur. 1 çoğunlukla önce bind yapılmadığını, 53 dizinin bir kuralının değişikliği yasakladığını gösterir.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Operations in the wrong order</source>
        <translation>Yanlış sırada işlemler</translation>
    </message>
    <message>
        <source>The server does not want to</source>
        <translation>Sunucu yapmak istemez</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Alışılmış sözler</translation>
    </message>
    <message>
        <source>`a successful bind must be completed`</source>
        <translation>`a successful bind must be completed`</translation>
    </message>
    <message>
        <source>`WILL_NOT_PERFORM`</source>
        <translation>`WILL_NOT_PERFORM`</translation>
    </message>
    <message>
        <source>Typical operation</source>
        <translation>Tipik işlem</translation>
    </message>
    <message>
        <source>Password change, add</source>
        <translation>Parola değiştirme, ekleme</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ne değişmeli</translation>
    </message>
    <message>
        <source>Bind, referrals</source>
        <translation>Bind işlemi, yönlendirmeler</translation>
    </message>
    <message>
        <source>TLS, password policy, the value itself</source>
        <translation>TLS, parola ilkesi, değerin kendisi</translation>
    </message>
    <message>
        <source>Read the eight hexadecimal digits at the start of the text: they are a Windows error code.</source>
        <translation>Metnin başındaki sekiz onaltılık basamağı okuyun: Bu bir Windows hata kodudur.</translation>
    </message>
    <message>
        <source>32 is about the entry of the request, 49 about the one who asks. A bind to a DN that does not exist brings 49, not 32.</source>
        <translation>32 istekteki kayıtla, 49 soranla ilgilidir. Var olmayan DN ile bağlanma 32 değil, 49 getirir.</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Nerede görülür</translation>
    </message>
    <message>
        <source>Search, add, modify</source>
        <translation>Arama, ekleme, değiştirme</translation>
    </message>
    <message>
        <source>Usual cause</source>
        <translation>Alışılmış neden</translation>
    </message>
    <message>
        <source>Wrong search base</source>
        <translation>Yanlış arama tabanı</translation>
    </message>
    <message>
        <source>Wrong password or bind DN</source>
        <translation>Yanlış parola veya bağlanma DN&apos;si</translation>
    </message>
    <message>
        <source>What it hides</source>
        <translation>Neyi gizler</translation>
    </message>
    <message>
        <source>Perhaps that the entry exists but is closed to you</source>
        <translation>Belki kaydın var, ama size kapalı olduğunu</translation>
    </message>
    <message>
        <source>Whether user or password is wrong</source>
        <translation>Yanlış olanın kullanıcı mı parola mı olduğunu</translation>
    </message>
    <message>
        <source>Login through an application</source>
        <translation>Uygulama üzerinden oturum</translation>
    </message>
    <message>
        <source>The base for users is wrong</source>
        <translation>Kullanıcı tabanı yanlıştır</translation>
    </message>
    <message>
        <source>The user&apos;s password, or that of the service account</source>
        <translation>Kullanıcının ya da hizmet hesabının parolası</translation>
    </message>
    <message>
        <source>Test the two steps apart: first `ldapwhoami` with the bind DN, then the search with its base.</source>
        <translation>İki adımı ayrı sınayın: önce bağlanma DN&apos;siyle `ldapwhoami`, sonra tabanıyla arama.</translation>
    </message>
    <message>
        <source>49 says who you are is not proven; 50 says it is proven and you may not.</source>
        <translation>49 kim olduğunuzun kanıtlanmadığını, 50 kanıtlandığını ama izniniz olmadığını söyler.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Everything after it</source>
        <translation>Sonrasındaki her şey</translation>
    </message>
    <message>
        <source>Name, password, state of the account</source>
        <translation>Ad, parola, hesabın durumu</translation>
    </message>
    <message>
        <source>ACL, delegation, or the account used</source>
        <translation>ACL, yetki devri ya da kullanılan hesap</translation>
    </message>
    <message>
        <source>Words of Active Directory</source>
        <translation>Active Directory&apos;nin sözleri</translation>
    </message>
    <message>
        <source>`AcceptSecurityContext error, data 52e`</source>
        <translation>`AcceptSecurityContext error, data 52e`</translation>
    </message>
    <message>
        <source>`INSUFF_ACCESS_RIGHTS`</source>
        <translation>`INSUFF_ACCESS_RIGHTS`</translation>
    </message>
    <message>
        <source>Repeating it</source>
        <translation>Yinelemek</translation>
    </message>
    <message>
        <source>Locks the account</source>
        <translation>Hesabı kilitletir</translation>
    </message>
    <message>
        <source>Harmless and useless</source>
        <translation>Zararsız ve yararsız</translation>
    </message>
    <message>
        <source>A program should stop at 49 and ask for the password; at 50 it should name the entry and the right.</source>
        <translation>Program 49&apos;da durup parolayı sormalı, 50&apos;de kaydı ve hakkı belirtmelidir.</translation>
    </message>
    <message>
        <source>52 cannot, 53 will not.</source>
        <translation>52 yapamaz, 53 yapmak istemez.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Ne kadar sürer</translation>
    </message>
    <message>
        <source>Until the part missing is back</source>
        <translation>Eksik parça dönene kadar</translation>
    </message>
    <message>
        <source>Until the request or the rule changes</source>
        <translation>İstek ya da kural değişene kadar</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Kim harekete geçmeli</translation>
    </message>
    <message>
        <source>The server&apos;s administrator</source>
        <translation>Sunucunun yöneticisi</translation>
    </message>
    <message>
        <source>Mostly the client</source>
        <translation>Çoğunlukla istemci</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>No certificate in Active Directory</source>
        <translation>Active Directory&apos;de sertifika yok</translation>
    </message>
    <message>
        <source>Not the usual answer</source>
        <translation>Alışılmış yanıt değildir</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Başka bir sunucu</translation>
    </message>
    <message>
        <source>May well succeed</source>
        <translation>Başarabilir</translation>
    </message>
    <message>
        <source>Refuses in the same way</source>
        <translation>Aynı biçimde reddeder</translation>
    </message>
    <message>
        <source>Fail over to another server on 52, never on 53.</source>
        <translation>52&apos;de başka bir sunucuya geçin, 53&apos;te geçmeyin.</translation>
    </message>
    <message>
        <source>Two limits. 4 stops because too many entries match; 11 refuses because finding them would cost the server too much.</source>
        <translation>İki sınır. 4, çok fazla kayıt eşleştiği için durur; 11, bunları bulmak sunucuya çok pahalıya geleceği için reddeder.</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Teslim edilen</translation>
    </message>
    <message>
        <source>The entries up to the limit</source>
        <translation>Sınıra kadarki kayıtlar</translation>
    </message>
    <message>
        <source>Usually nothing</source>
        <translation>Genellikle hiçbir şey</translation>
    </message>
    <message>
        <source>Helped by reading in pages</source>
        <translation>Sayfa sayfa okumak yarar mı</translation>
    </message>
    <message>
        <source>In Active Directory yes, in OpenLDAP only below the total</source>
        <translation>Active Directory&apos;de evet, OpenLDAP&apos;ta yalnızca toplam sınırın altında</translation>
    </message>
    <message>
        <source>No: the search itself is too wide</source>
        <translation>Hayır: Aramanın kendisi çok geniş</translation>
    </message>
    <message>
        <source>Can the client&apos;s own limit be the cause?</source>
        <translation>İstemcinin kendi sınırı neden olabilir mi</translation>
    </message>
    <message>
        <source>Yes: an application that asks for one entry</source>
        <translation>Evet: tek kayıt isteyen uygulama</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Server&apos;s setting</source>
        <translation>Sunucudaki ayar</translation>
    </message>
    <message>
        <source>`MaxPageSize`, `sizelimit`</source>
        <translation>`MaxPageSize`, `sizelimit`</translation>
    </message>
    <message>
        <source>`nsslapd-lookthroughlimit`, `size.unchecked`</source>
        <translation>`nsslapd-lookthroughlimit`, `size.unchecked`</translation>
    </message>
    <message>
        <source>Lasting cure</source>
        <translation>Kalıcı çözüm</translation>
    </message>
    <message>
        <source>Paging, or limits of its own for the account</source>
        <translation>Sayfalama ya da hesaba özel sınır</translation>
    </message>
    <message>
        <source>An index on the attribute in the filter</source>
        <translation>Filtredeki özniteliğe dizin</translation>
    </message>
    <message>
        <source>A program that treats 4 as success works with half a list; make it fail loudly on both.</source>
        <translation>4&apos;ü başarı sayan program yarım listeyle çalışır; programınız ikisinde de açıkça hata versin.</translation>
    </message>
</context>
</TS>
