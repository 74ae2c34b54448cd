<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>iis</name>
    <message>
        <source>Client Error</source>
        <extracomment>class 4xx</extracomment>
        <translation>İstemci hatası</translation>
    </message>
    <message>
        <source>Server Error</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Logon failed</source>
        <translation>Oturum açılamadı</translation>
    </message>
    <message>
        <source>IIS, authentication</source>
        <translation>IIS, kimlik doğrulama</translation>
    </message>
    <message>
        <source>Credentials came, and Windows did not accept them.</source>
        <translation>Kimlik bilgileri gelmiş, Windows kabul etmemiştir.</translation>
    </message>
    <message>
        <source>Once at the start of each connection, with `sc-win32-status` 2148074254, and 200 right after: the ordinary steps of Negotiate and NTLM.</source>
        <translation>Her bağlantının başında bir kez, `sc-win32-status` 2148074254 ile ve hemen ardından 200: Negotiate ve NTLM&apos;nin olağan adımları.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>`sc-win32-status` 1326: wrong name or password; 1909: the account is locked.</source>
        <translation>`sc-win32-status` 1326: yanlış ad veya parola; 1909: hesap kilitli.</translation>
    </message>
    <message>
        <source>`net helpmsg 1326`</source>
        <translation>`net helpmsg 1326`</translation>
    </message>
    <message>
        <source>Correct or unlock; look for event 4625 in the Security log.</source>
        <translation>Düzeltin veya kilidi açın; Güvenlik günlüğünde 4625 olayını arayın.</translation>
    </message>
    <message>
        <source>On the server itself, with a host name of its own, `sc-win32-status` 2148074252: the loopback check of Windows refuses.</source>
        <translation>Sunucunun kendisinde, kendi makine adıyla, `sc-win32-status` 2148074252: Windows&apos;un geri döngü denetimi reddeder.</translation>
    </message>
    <message>
        <source>Add the name to `BackConnectionHostNames`.</source>
        <translation>Adı `BackConnectionHostNames` değerine ekleyin.</translation>
    </message>
    <message>
        <source>Kerberos fails from other machines only: the SPN of the site stands on another account than the pool runs as, or twice.</source>
        <translation>Kerberos yalnızca başka makinelerden başarısızdır: Sitenin SPN kaydı havuzun hesabından başka bir hesaptadır veya iki kez vardır.</translation>
    </message>
    <message>
        <source>`setspn -Q HTTP/intranet.example.com; setspn -X`</source>
        <translation>`setspn -Q HTTP/intranet.example.com; setspn -X`</translation>
    </message>
    <message>
        <source>Set the SPN on the account of the pool.</source>
        <translation>SPN kaydını havuzun hesabına koyun.</translation>
    </message>
    <message>
        <source>IIS answers 401.1 when a logon failed.</source>
        <translation>IIS, oturum açma başarısız olduğunda 401.1 verir.</translation>
    </message>
    <message>
        <source>Logon failed due to server configuration</source>
        <translation>Sunucu yapılandırması yüzünden oturum açılamadı</translation>
    </message>
    <message>
        <source>The client did not offer a way of login that is enabled here. As the first answer to a request without credentials it is normal.</source>
        <translation>İstemci burada açık olan bir kimlik doğrulama yöntemi sunmamıştır. Kimlik bilgisi taşımayan bir isteğin ilk yanıtı olarak olağandır.</translation>
    </message>
    <message>
        <source>401.2 with `sc-win32-status` 5, then 401.1, then 200: the handshake of Windows authentication.</source>
        <translation>`sc-win32-status` 5 ile 401.2, sonra 401.1, sonra 200: Windows kimlik doğrulamasının el sıkışması.</translation>
    </message>
    <message>
        <source>Leave it.</source>
        <translation>Olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>All visitors of a public site get it: anonymous authentication is off.</source>
        <translation>Herkese açık bir sitenin bütün ziyaretçileri bunu alır: Anonim kimlik doğrulama kapalıdır.</translation>
    </message>
    <message>
        <source>`appcmd list config &quot;Default Web Site&quot; -section:anonymousAuthentication`</source>
        <translation>`appcmd list config &quot;Default Web Site&quot; -section:anonymousAuthentication`</translation>
    </message>
    <message>
        <source>Enable it in Authentication for that site or path.</source>
        <translation>O site veya yol için Authentication altında açın.</translation>
    </message>
    <message>
        <source>The server offers only Negotiate, and the client, behind a proxy or from outside the domain, knows only Basic.</source>
        <translation>Sunucu yalnızca Negotiate sunar; vekil sunucu arkasındaki veya Active Directory dışındaki istemci ise yalnızca Basic bilir.</translation>
    </message>
    <message>
        <source>Enable a method that both have, Basic only over HTTPS.</source>
        <translation>İkisinde de olan bir yöntemi açın; Basic yalnızca HTTPS üzerinden.</translation>
    </message>
    <message>
        <source>IIS answers 401.2 when no enabled method of authentication was used.</source>
        <translation>IIS, açık kimlik doğrulama yöntemlerinden hiçbiri kullanılmadığında 401.2 verir.</translation>
    </message>
    <message>
        <source>Unauthorized due to ACL on resource</source>
        <translation>Kaynaktaki ACL yüzünden yetkisiz</translation>
    </message>
    <message>
        <source>IIS, authorization</source>
        <translation>IIS, yetkilendirme</translation>
    </message>
    <message>
        <source>The user is known, but the NTFS rights of the file or folder do not let the account read it.</source>
        <translation>Kullanıcı bellidir, ama dosyanın veya klasörün NTFS hakları hesabın okumasına izin vermez.</translation>
    </message>
    <message>
        <source>A new site in a folder under a user profile or on another drive: `IUSR` or the pool identity has no right there.</source>
        <translation>Kullanıcı profili altındaki bir klasörde veya başka sürücüde yeni site: `IUSR` veya havuz kimliğinin orada hakkı yoktur.</translation>
    </message>
    <message>
        <source>`icacls C:\inetpub\shop`</source>
        <translation>`icacls C:\inetpub\shop`</translation>
    </message>
    <message>
        <source>Give `IIS_IUSRS` and `IUSR` read access, or let anonymous users run as the pool identity.</source>
        <translation>`IIS_IUSRS` ve `IUSR` için okuma hakkı verin veya anonim kullanıcıları havuz kimliğiyle çalıştırın.</translation>
    </message>
    <message>
        <source>Single files only, after they were moved and not copied: they kept the rights of the old folder.</source>
        <translation>Yalnızca kopyalanmak yerine taşınan dosyalar: Eski klasörün haklarını korumuşlardır.</translation>
    </message>
    <message>
        <source>IIS answers 401.3 when the file system rights forbid the access.</source>
        <translation>IIS, dosya sistemi hakları erişimi yasakladığında 401.3 verir.</translation>
    </message>
    <message>
        <source>Authorization failed by filter</source>
        <translation>Filtre yetki vermedi</translation>
    </message>
    <message>
        <source>An ISAPI filter refused the request.</source>
        <translation>Bir ISAPI filtresi isteği reddetmiştir.</translation>
    </message>
    <message>
        <source>Single sign-on products that hang in as a filter.</source>
        <translation>Filtre olarak çalışan tek oturum açma ürünleri.</translation>
    </message>
    <message>
        <source>Look in the log of that product.</source>
        <translation>O ürünün günlüğüne bakın.</translation>
    </message>
    <message>
        <source>IIS answers 401.4 when an ISAPI filter refused.</source>
        <translation>IIS, bir ISAPI filtresi reddettiğinde 401.4 verir.</translation>
    </message>
    <message>
        <source>Authorization failed by ISAPI/CGI application</source>
        <translation>ISAPI veya CGI uygulaması yetki vermedi</translation>
    </message>
    <message>
        <source>The program behind the URL, an ISAPI extension or CGI, said no.</source>
        <translation>URL&apos;nin arkasındaki program, bir ISAPI uzantısı veya CGI, hayır demiştir.</translation>
    </message>
    <message>
        <source>The application checks rights of its own.</source>
        <translation>Uygulama kendi haklarını denetler.</translation>
    </message>
    <message>
        <source>Look for the user in the application.</source>
        <translation>Kullanıcıyı uygulamada arayın.</translation>
    </message>
    <message>
        <source>IIS answers 401.5 when an ISAPI or CGI application refused.</source>
        <translation>IIS, bir ISAPI veya CGI uygulaması reddettiğinde 401.5 verir.</translation>
    </message>
    <message>
        <source>Execute access forbidden</source>
        <translation>Çalıştırma erişimi yasak</translation>
    </message>
    <message>
        <source>IIS, choosing the handler</source>
        <translation>IIS, işleyici seçimi</translation>
    </message>
    <message>
        <source>The folder does not allow programs to run.</source>
        <translation>Klasör, program çalıştırmaya izin vermez.</translation>
    </message>
    <message>
        <source>A script or `.exe` in a folder whose handler permissions are `Read` only.</source>
        <translation>İşleyici izinleri yalnızca `Read` olan klasörde betik veya `.exe`.</translation>
    </message>
    <message>
        <source>Allow `Script` or `Execute` in `Edit Feature Permissions` of `Handler Mappings`, for that folder only.</source>
        <translation>Yalnızca o klasör için `Handler Mappings` altındaki `Edit Feature Permissions` ile `Script` veya `Execute` izni verin.</translation>
    </message>
    <message>
        <source>IIS answers 403.1 when a folder forbids execution.</source>
        <translation>IIS, klasör çalıştırmayı yasakladığında 403.1 verir.</translation>
    </message>
    <message>
        <source>Read access forbidden</source>
        <translation>Okuma erişimi yasak</translation>
    </message>
    <message>
        <source>The folder does not allow reading, in the configuration and not in the file system.</source>
        <translation>Klasör, dosya sisteminde değil yapılandırmada okumaya izin vermez.</translation>
    </message>
    <message>
        <source>The handler permissions (`accessPolicy`) lack `Read`.</source>
        <translation>İşleyici izinlerinde (`accessPolicy`) `Read` yoktur.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 403.2 when the configuration forbids reading.</source>
        <translation>IIS, yapılandırma okumayı yasakladığında 403.2 verir.</translation>
    </message>
    <message>
        <source>SSL required</source>
        <translation>SSL gerekli</translation>
    </message>
    <message>
        <source>The site takes HTTPS only, and the request came over HTTP.</source>
        <translation>Site yalnızca HTTPS kabul eder, istek HTTP ile gelmiştir.</translation>
    </message>
    <message>
        <source>People type the name without `https://`.</source>
        <translation>Kullanıcılar adı `https://` olmadan yazar.</translation>
    </message>
    <message>
        <source>Redirect with URL Rewrite and take Require SSL off, or the redirect never runs.</source>
        <translation>URL Rewrite ile yönlendirin ve Require SSL ayarını kaldırın; yoksa yönlendirme hiç çalışmaz.</translation>
    </message>
    <message>
        <source>TLS ends at a load balancer in front, and IIS sees plain HTTP.</source>
        <translation>TLS öndeki yük dengeleyicide biter, IIS düz HTTP görür.</translation>
    </message>
    <message>
        <source>Switch Require SSL off here and demand HTTPS at the load balancer.</source>
        <translation>Burada Require SSL ayarını kapatın, HTTPS&apos;yi yük dengeleyicide zorunlu kılın.</translation>
    </message>
    <message>
        <source>IIS answers 403.4 when Require SSL is set and the request came over HTTP.</source>
        <translation>IIS, Require SSL açıkken istek HTTP ile geldiğinde 403.4 verir.</translation>
    </message>
    <message>
        <source>IP address rejected</source>
        <translation>IP adresi reddedildi</translation>
    </message>
    <message>
        <source>The IP and domain restrictions of IIS deny the address.</source>
        <translation>IIS&apos;in IP ve alan adı kısıtlamaları adresi reddetmiştir.</translation>
    </message>
    <message>
        <source>All clients are denied or none, since a proxy stands in front: IIS sees only its address.</source>
        <translation>Öne vekil sunucu konduğundan beri ya bütün istemciler ya hiçbiri reddedilir: IIS yalnızca onun adresini görür.</translation>
    </message>
    <message>
        <source>Enable proxy mode in the restrictions, so that `X-Forwarded-For` counts.</source>
        <translation>Kısıtlamalarda vekil sunucu kipini açın; böylece `X-Forwarded-For` dikkate alınır.</translation>
    </message>
    <message>
        <source>A new office or mobile address is not in the list.</source>
        <translation>Yeni ofis veya mobil adres listede yoktur.</translation>
    </message>
    <message>
        <source>Add it to `ipSecurity`.</source>
        <translation>`ipSecurity` içine ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 403.6 when the address of the client is denied.</source>
        <translation>IIS, istemcinin adresi yasaklı olduğunda 403.6 verir.</translation>
    </message>
    <message>
        <source>Client certificate required</source>
        <translation>İstemci sertifikası gerekli</translation>
    </message>
    <message>
        <source>IIS, client certificate</source>
        <translation>IIS, istemci sertifikası</translation>
    </message>
    <message>
        <source>The path requires a client certificate, and the browser sent none.</source>
        <translation>Yol istemci sertifikası ister, tarayıcı göndermemiştir.</translation>
    </message>
    <message>
        <source>The browser does not even ask: no certificate it has comes from an authority that the server names.</source>
        <translation>Tarayıcı sormaz bile: Elindeki hiçbir sertifika sunucunun saydığı otoritelerden değildir.</translation>
    </message>
    <message>
        <source>Install the right certificate with its private key.</source>
        <translation>Doğru sertifikayı özel anahtarıyla kurun.</translation>
    </message>
    <message>
        <source>IIS answers 403.7 when a client certificate is required and missing.</source>
        <translation>IIS, zorunlu istemci sertifikası eksik olduğunda 403.7 verir.</translation>
    </message>
    <message>
        <source>Client certificate revoked</source>
        <translation>İstemci sertifikası iptal edilmiş</translation>
    </message>
    <message>
        <source>The certificate is revoked, or its revocation could not be checked.</source>
        <translation>Sertifika iptal edilmiştir veya iptal durumu denetlenememiştir.</translation>
    </message>
    <message>
        <source>All certificates at once, `sc-win32-status` 2148081683: the server cannot reach the CRL or OCSP address.</source>
        <translation>Bütün sertifikalar birden, `sc-win32-status` 2148081683: Sunucu CRL veya OCSP adresine ulaşamıyordur.</translation>
    </message>
    <message>
        <source>`certutil -verify -urlfetch client.cer`</source>
        <translation>`certutil -verify -urlfetch client.cer`</translation>
    </message>
    <message>
        <source>Open the way out for the server, or set its proxy with `netsh winhttp`.</source>
        <translation>Sunucuya dışarı yolu açın veya vekil sunucusunu `netsh winhttp` ile ayarlayın.</translation>
    </message>
    <message>
        <source>A single certificate: it is revoked indeed.</source>
        <translation>Tek bir sertifika: Gerçekten iptal edilmiştir.</translation>
    </message>
    <message>
        <source>Issue a new one.</source>
        <translation>Yenisini çıkarın.</translation>
    </message>
    <message>
        <source>IIS answers 403.13 when the client certificate is revoked or its status unknown.</source>
        <translation>IIS, istemci sertifikası iptal edilmiş veya durumu bilinmiyor olduğunda 403.13 verir.</translation>
    </message>
    <message>
        <source>Directory listing denied</source>
        <translation>Dizin listeleme yasak</translation>
    </message>
    <message>
        <source>The URL is a folder: no default document was found in it, and browsing is off.</source>
        <translation>URL bir klasördür: İçinde varsayılan belge bulunmamıştır ve dizin listeleme kapalıdır.</translation>
    </message>
    <message>
        <source>An ASP.NET MVC or Core application answers it for its start page: the framework or hosting module is not installed, or the application did not get published.</source>
        <translation>ASP.NET MVC veya Core uygulaması başlangıç sayfasında bunu verir: Çatı veya barındırma modülü kurulu değildir ya da uygulama yayımlanmamıştır.</translation>
    </message>
    <message>
        <source>Install the framework or hosting bundle, and publish the output, not the source.</source>
        <translation>Çatıyı veya barındırma paketini kurun; sunucuya kaynak kodu değil, yayım çıktısını koyun.</translation>
    </message>
    <message>
        <source>The default document has another name, such as `index.php`.</source>
        <translation>Varsayılan belgenin adı başkadır, örneğin `index.php`.</translation>
    </message>
    <message>
        <source>Add it to Default Document.</source>
        <translation>Default Document listesine ekleyin.</translation>
    </message>
    <message>
        <source>The site points to the parent of the folder that holds the files.</source>
        <translation>Site, dosyaların bulunduğu klasörün üst klasörünü gösterir.</translation>
    </message>
    <message>
        <source>`appcmd list vdir`</source>
        <translation>`appcmd list vdir`</translation>
    </message>
    <message>
        <source>Correct the physical path.</source>
        <translation>Fiziksel yolu düzeltin.</translation>
    </message>
    <message>
        <source>IIS answers 403.14 when a folder has no default document and listing is off.</source>
        <translation>IIS, klasörde varsayılan belge yokken ve listeleme kapalıyken 403.14 verir.</translation>
    </message>
    <message>
        <source>directory browsing</source>
        <translation>dizin gezinme</translation>
    </message>
    <message>
        <source>The Web server is configured to not list the contents of this directory</source>
        <translation>The Web server is configured to not list the contents of this directory</translation>
    </message>
    <message>
        <source>Client certificate is untrusted or invalid</source>
        <translation>İstemci sertifikasına güvenilmiyor veya geçersiz</translation>
    </message>
    <message>
        <source>The server does not trust the authority that issued the client certificate.</source>
        <translation>Sunucu, istemci sertifikasını veren otoriteye güvenmez.</translation>
    </message>
    <message>
        <source>`sc-win32-status` 2148204809: the root is missing in Trusted Root Certification Authorities of the computer.</source>
        <translation>`sc-win32-status` 2148204809: Kök, bilgisayarın Güvenilen Kök Sertifika Yetkilileri deposunda yoktur.</translation>
    </message>
    <message>
        <source>Import the root there and the intermediates into their own store.</source>
        <translation>Kökü oraya, ara sertifikaları kendi deposuna aktarın.</translation>
    </message>
    <message>
        <source>The root is there: a certificate that is not self-signed lies in the root store, which makes Windows distrust the whole list.</source>
        <translation>Kök oradadır: Kök deposunda kendinden imzalı olmayan bir sertifika vardır; bu, Windows&apos;un bütün listeye güvenmemesine yol açar.</translation>
    </message>
    <message>
        <source>`Get-ChildItem Cert:\LocalMachine\Root | Where-Object {$_.Issuer -ne $_.Subject}`</source>
        <translation>`Get-ChildItem Cert:\LocalMachine\Root | Where-Object {$_.Issuer -ne $_.Subject}`</translation>
    </message>
    <message>
        <source>Move such certificates to Intermediate Certification Authorities.</source>
        <translation>Böyle sertifikaları Ara Sertifika Yetkilileri deposuna taşıyın.</translation>
    </message>
    <message>
        <source>IIS answers 403.16 when the client certificate is not trusted.</source>
        <translation>IIS, istemci sertifikasına güvenilmediğinde 403.16 verir.</translation>
    </message>
    <message>
        <source>Client certificate has expired or is not yet valid</source>
        <translation>İstemci sertifikasının süresi dolmuş veya başlamamış</translation>
    </message>
    <message>
        <source>The date is outside the validity of the certificate.</source>
        <translation>Tarih, sertifikanın geçerlilik süresi dışındadır.</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock of the server is wrong.</source>
        <translation>Zamanında yenilenmemiştir veya sunucunun saati yanlıştır.</translation>
    </message>
    <message>
        <source>Renew it; check the clock with `w32tm /query /status`.</source>
        <translation>Yenileyin; saati `w32tm /query /status` ile denetleyin.</translation>
    </message>
    <message>
        <source>IIS answers 403.17 when the client certificate is outside its dates.</source>
        <translation>IIS, istemci sertifikası tarih aralığı dışında olduğunda 403.17 verir.</translation>
    </message>
    <message>
        <source>Cannot execute requested URL in the current application pool</source>
        <translation>İstenen URL bu uygulama havuzunda çalıştırılamaz</translation>
    </message>
    <message>
        <source>A custom error page or a rewrite leads to a URL of another application pool.</source>
        <translation>Özel hata sayfası veya yeniden yazma, başka bir uygulama havuzunun URL&apos;sine götürür.</translation>
    </message>
    <message>
        <source>`ExecuteURL` of an error page or a rewrite rule across applications.</source>
        <translation>Uygulamalar arasında hata sayfasının `ExecuteURL` ayarı veya yeniden yazma kuralı.</translation>
    </message>
    <message>
        <source>Use the same pool, or redirect instead of rewriting.</source>
        <translation>Aynı havuzu kullanın veya yeniden yazmak yerine yönlendirin.</translation>
    </message>
    <message>
        <source>IIS answers 403.18 when a URL would run in another pool.</source>
        <translation>IIS, URL başka havuzda çalışacaksa 403.18 verir.</translation>
    </message>
    <message>
        <source>Concurrent request rate limit reached</source>
        <translation>Eşzamanlı istek sınırına ulaşıldı</translation>
    </message>
    <message>
        <source>IIS, dynamic IP restrictions</source>
        <translation>IIS, dinamik IP kısıtlamaları</translation>
    </message>
    <message>
        <source>Too many requests of one address were open at the same time.</source>
        <translation>Tek bir adresin aynı anda açık istek sayısı fazladır.</translation>
    </message>
    <message>
        <source>A page with many pictures, or a whole office behind one address.</source>
        <translation>Çok görselli bir sayfa veya tek adresin arkasındaki bütün bir ofis.</translation>
    </message>
    <message>
        <source>Raise `maxConcurrentRequests`, or allow the address.</source>
        <translation>`maxConcurrentRequests` değerini yükseltin veya adrese izin verin.</translation>
    </message>
    <message>
        <source>IIS answers 403.501 when a dynamic limit of requests is reached.</source>
        <translation>IIS, dinamik istek sınırına ulaşıldığında 403.501 verir.</translation>
    </message>
    <message>
        <source>Maximum request rate limit reached</source>
        <translation>İstek hızı sınırına ulaşıldı</translation>
    </message>
    <message>
        <source>One address sent too many requests in the period of time.</source>
        <translation>Tek bir adres, belirlenen sürede çok fazla istek göndermiştir.</translation>
    </message>
    <message>
        <source>An API client polls fast, or all traffic shows the address of a proxy.</source>
        <translation>Bir API istemcisi sık sorar veya bütün trafik bir vekil sunucunun adresiyle görünür.</translation>
    </message>
    <message>
        <source>Raise `maxRequests`, or switch proxy mode on.</source>
        <translation>`maxRequests` değerini yükseltin veya vekil sunucu kipini açın.</translation>
    </message>
    <message>
        <source>IIS answers 403.502 when a dynamic limit of requests is reached.</source>
        <translation>IIS, dinamik istek sınırına ulaşıldığında 403.502 verir.</translation>
    </message>
    <message>
        <source>IP address denied</source>
        <translation>IP adresine izin yok</translation>
    </message>
    <message>
        <source>A list of addresses in the configuration denies this one.</source>
        <translation>Yapılandırmadaki bir adres listesi bu adresi reddeder.</translation>
    </message>
    <message>
        <source>An entry of `ipSecurity` with `allowed=&quot;false&quot;` covers the address, or the list says `allowUnlisted=&quot;false&quot;` and does not hold it.</source>
        <translation>`ipSecurity` içinde `allowed=&quot;false&quot;` taşıyan bir satır adresi kapsar ya da liste `allowUnlisted=&quot;false&quot;` der ve adresi içermez.</translation>
    </message>
    <message>
        <source>Correct it on the level where it stands, server, site or folder. Behind a proxy set `enableProxyMode`; without it IIS sees only the proxy&apos;s address.</source>
        <translation>Durduğu düzeyde, yani sunucuda, sitede veya klasörde düzeltin. Vekil sunucu arkasında `enableProxyMode` ayarlayın; yoksa IIS yalnızca vekil sunucunun adresini görür.</translation>
    </message>
    <message>
        <source>IIS answers 403.503 when the address stands on a deny list.</source>
        <translation>IIS, adres ret listesinde olduğunda 403.503 verir.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>The file or route does not exist below the physical path of the site.</source>
        <translation>Dosya veya rota, sitenin fiziksel yolu altında yoktur.</translation>
    </message>
    <message>
        <source>Paths of a single-page application fail on reload.</source>
        <translation>Tek sayfalık uygulamanın yolları yenilemede başarısız olur.</translation>
    </message>
    <message>
        <source>Rewrite unknown paths to `/index.html`.</source>
        <translation>Bilinmeyen yolları `/index.html` dosyasına yeniden yazın.</translation>
    </message>
    <message>
        <source>Routes without an extension fail in ASP.NET: requests do not reach the routing module.</source>
        <translation>ASP.NET&apos;te uzantısız rotalar başarısız olur: İstekler yönlendirme modülüne ulaşmaz.</translation>
    </message>
    <message>
        <source>Check that the pool is in integrated mode and the extensionless handler is there.</source>
        <translation>Havuzun tümleşik kipte olduğunu ve uzantısız işleyicinin bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The link is wrong, or the file was not deployed.</source>
        <translation>Bağlantı yanlıştır veya dosya dağıtılmamıştır.</translation>
    </message>
    <message>
        <source>`cs-uri-stem` in the log, beside the folder</source>
        <translation>Günlükteki `cs-uri-stem`, klasörle yan yana</translation>
    </message>
    <message>
        <source>Correct the link or deploy the file.</source>
        <translation>Bağlantıyı düzeltin veya dosyayı dağıtın.</translation>
    </message>
    <message>
        <source>IIS answers 404.0 when nothing exists at the URL.</source>
        <translation>IIS, URL&apos;de bir şey olmadığında 404.0 verir.</translation>
    </message>
    <message>
        <source>Site not found</source>
        <translation>Site bulunamadı</translation>
    </message>
    <message>
        <source>The binding lists another host name, or the site is stopped.</source>
        <translation>Bağlamada (binding) başka makine adı vardır veya site durmuştur.</translation>
    </message>
    <message>
        <source>`appcmd list site`</source>
        <translation>`appcmd list site`</translation>
    </message>
    <message>
        <source>Add the host name to the bindings and start the site.</source>
        <translation>Makine adını bağlamalara ekleyin ve siteyi başlatın.</translation>
    </message>
    <message>
        <source>IIS answers 404.1 when no site fits.</source>
        <translation>IIS, uyan site olmadığında 404.1 verir.</translation>
    </message>
    <message>
        <source>ISAPI or CGI restriction</source>
        <translation>ISAPI veya CGI kısıtlaması</translation>
    </message>
    <message>
        <source>The handler exists, but is not allowed on the server.</source>
        <translation>İşleyici vardır, ama sunucuda izinli değildir.</translation>
    </message>
    <message>
        <source>A .NET Framework version or PHP is `Not Allowed` under `ISAPI and CGI Restrictions`.</source>
        <translation>Bir .NET Framework sürümü veya PHP, `ISAPI and CGI Restrictions` altında `Not Allowed` durumundadır.</translation>
    </message>
    <message>
        <source>Allow it there.</source>
        <translation>Orada izin verin.</translation>
    </message>
    <message>
        <source>IIS answers 404.2 when ISAPI and CGI restrictions forbid the handler.</source>
        <translation>IIS, ISAPI ve CGI kısıtlamaları işleyiciyi yasakladığında 404.2 verir.</translation>
    </message>
    <message>
        <source>MIME type restriction</source>
        <translation>MIME türü kısıtlaması</translation>
    </message>
    <message>
        <source>IIS, static file handler</source>
        <translation>IIS, statik dosya işleyicisi</translation>
    </message>
    <message>
        <source>The file is there, but its extension has no MIME type, so IIS does not serve it.</source>
        <translation>Dosya oradadır, ama uzantısının MIME türü yoktur; IIS onu sunmaz.</translation>
    </message>
    <message>
        <source>New kinds of files: `.webp`, `.avif`, `.woff2`, `.apk`, or files without an extension such as `.well-known/acme-challenge`.</source>
        <translation>Yeni dosya türleri: `.webp`, `.avif`, `.woff2`, `.apk` veya `.well-known/acme-challenge` gibi uzantısız dosyalar.</translation>
    </message>
    <message>
        <source>Add a `mimeMap` under `staticContent`; for files without extension use `fileExtension=&quot;.&quot;`.</source>
        <translation>`staticContent` altına bir `mimeMap` ekleyin; uzantısız dosyalar için `fileExtension=&quot;.&quot;` kullanın.</translation>
    </message>
    <message>
        <source>`.aspx` or `.svc` gives 404.3: ASP.NET or WCF activation is not installed.</source>
        <translation>`.aspx` veya `.svc` 404.3 verir: ASP.NET veya WCF etkinleştirmesi kurulu değildir.</translation>
    </message>
    <message>
        <source>Add that Windows feature.</source>
        <translation>O Windows özelliğini ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 404.3 when an extension has no MIME type.</source>
        <translation>IIS, uzantının MIME türü olmadığında 404.3 verir.</translation>
    </message>
    <message>
        <source>MIME map</source>
        <translation>MIME türü</translation>
    </message>
    <message>
        <source>add MIME type</source>
        <translation>mimeMap</translation>
    </message>
    <message>
        <source>No handler configured</source>
        <translation>Yapılandırılmış işleyici yok</translation>
    </message>
    <message>
        <source>No handler mapping takes this path and method.</source>
        <translation>Hiçbir işleyici eşlemesi bu yola ve yönteme uymaz.</translation>
    </message>
    <message>
        <source>A `web.config` clears the handlers, or lacks the one for static files.</source>
        <translation>Bir `web.config` işleyicileri temizler veya statik dosya işleyicisini içermez.</translation>
    </message>
    <message>
        <source>`appcmd list config &quot;Default Web Site&quot; -section:handlers`</source>
        <translation>`appcmd list config &quot;Default Web Site&quot; -section:handlers`</translation>
    </message>
    <message>
        <source>Compare Handler Mappings with the server level.</source>
        <translation>Handler Mappings listesini sunucu düzeyiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>ARR as a proxy: `Enable proxy` is off, so a rewrite to another server finds no handler.</source>
        <translation>Vekil sunucu olarak ARR: `Enable proxy` kapalıdır, başka sunucuya yeniden yazma işleyici bulamaz.</translation>
    </message>
    <message>
        <source>Enable it under Application Request Routing Cache, Server Proxy Settings.</source>
        <translation>Application Request Routing Cache, Server Proxy Settings altında açın.</translation>
    </message>
    <message>
        <source>IIS answers 404.4 when no handler is mapped.</source>
        <translation>IIS, eşlenmiş işleyici olmadığında 404.4 verir.</translation>
    </message>
    <message>
        <source>URL sequence denied</source>
        <translation>URL dizisi yasak</translation>
    </message>
    <message>
        <source>IIS, request filtering</source>
        <translation>IIS, istek filtreleme</translation>
    </message>
    <message>
        <source>The URL holds a character sequence that is denied.</source>
        <translation>URL, yasaklanmış bir karakter dizisi içerir.</translation>
    </message>
    <message>
        <source>`denyUrlSequences` names it, `..` or `:` for instance.</source>
        <translation>`denyUrlSequences` listesinde vardır, örneğin `..` veya `:`.</translation>
    </message>
    <message>
        <source>Change the URL, or take the sequence off the list if the application needs it.</source>
        <translation>URL&apos;yi değiştirin veya uygulama gerektiriyorsa diziyi listeden çıkarın.</translation>
    </message>
    <message>
        <source>IIS answers 404.5 when a denied sequence stands in the path.</source>
        <translation>IIS, yolda yasak bir dizi bulunduğunda 404.5 verir.</translation>
    </message>
    <message>
        <source>Verb denied</source>
        <translation>Yöntem yasak</translation>
    </message>
    <message>
        <source>The method is denied by request filtering.</source>
        <translation>Yöntem, istek filtrelemede yasaklanmıştır.</translation>
    </message>
    <message>
        <source>PUT and DELETE of an API on a hardened server.</source>
        <translation>Sıkılaştırılmış bir sunucuda API&apos;nin PUT ve DELETE yöntemleri.</translation>
    </message>
    <message>
        <source>Allow the verb for that path; with 405 look at WebDAV instead.</source>
        <translation>O yol için yönteme izin verin; 405 görülürse WebDAV&apos;a bakın.</translation>
    </message>
    <message>
        <source>IIS answers 404.6 when the method is on the deny list.</source>
        <translation>IIS, yöntem yasak listesinde olduğunda 404.6 verir.</translation>
    </message>
    <message>
        <source>File extension denied</source>
        <translation>Dosya uzantısı yasak</translation>
    </message>
    <message>
        <source>Files with this extension are not served, whether they exist or not.</source>
        <translation>Bu uzantılı dosyalar, var olsun olmasın, sunulmaz.</translation>
    </message>
    <message>
        <source>Sources and data such as `.cs`, `.config`, `.mdb`: denied by default, rightly.</source>
        <translation>`.cs`, `.config`, `.mdb` gibi kaynak ve veriler: varsayılan olarak, haklı nedenle yasaktır.</translation>
    </message>
    <message>
        <source>Leave it; offer downloads in an archive. Allow an extension only in a folder without code.</source>
        <translation>Bırakın; indirmeleri arşiv olarak sunun. Uzantıya yalnızca kod içermeyen bir klasörde izin verin.</translation>
    </message>
    <message>
        <source>IIS answers 404.7 when the extension is on the deny list.</source>
        <translation>IIS, uzantı yasak listesinde olduğunda 404.7 verir.</translation>
    </message>
    <message>
        <source>Hidden namespace</source>
        <translation>Gizli ad alanı</translation>
    </message>
    <message>
        <source>A part of the path is a hidden segment.</source>
        <translation>Yolun bir bölümü gizli bölümdür.</translation>
    </message>
    <message>
        <source>Folders called `bin`, `App_Data` or `App_Code`, also in your own URLs such as `/files/bin/tool.zip`.</source>
        <translation>`bin`, `App_Data` veya `App_Code` adlı klasörler; `/files/bin/tool.zip` gibi kendi URL&apos;lerinizde de.</translation>
    </message>
    <message>
        <source>Rename the folder, or remove the hidden segment for that path only.</source>
        <translation>Klasörün adını değiştirin veya gizli bölümü yalnızca o yol için kaldırın.</translation>
    </message>
    <message>
        <source>IIS answers 404.8 when the path goes through a hidden segment.</source>
        <translation>IIS, yol gizli bir bölümden geçtiğinde 404.8 verir.</translation>
    </message>
    <message>
        <source>Request header too long</source>
        <translation>İstek başlığı çok uzun</translation>
    </message>
    <message>
        <source>`headerLimits` holds an entry for a header such as `Cookie`.</source>
        <translation>`headerLimits` içinde `Cookie` gibi bir başlık için kayıt vardır.</translation>
    </message>
    <message>
        <source>Raise that limit, or make the header smaller.</source>
        <translation>O sınırı yükseltin veya başlığı küçültün.</translation>
    </message>
    <message>
        <source>IIS answers 404.10 when a header exceeds its limit.</source>
        <translation>IIS, bir başlık sınırını aştığında 404.10 verir.</translation>
    </message>
    <message>
        <source>Request contains double escape sequence</source>
        <translation>İstekte çift kaçış dizisi var</translation>
    </message>
    <message>
        <source>After decoding twice the URL differs from decoding once.</source>
        <translation>URL&apos;nin kaçış dizileri iki kez çözüldüğünde sonuç, bir kez çözüldüğündekinden farklıdır.</translation>
    </message>
    <message>
        <source>A `+` in a file name, or `%25` in a path; NuGet and package feeds meet it often.</source>
        <translation>Dosya adında `+` veya yolda `%25`; NuGet ve paket beslemeleri bununla sık karşılaşır.</translation>
    </message>
    <message>
        <source>Set `allowDoubleEscaping=&quot;true&quot;` for that path only.</source>
        <translation>Yalnızca o yol için `allowDoubleEscaping=&quot;true&quot;` ayarlayın.</translation>
    </message>
    <message>
        <source>IIS answers 404.11 when a URL is escaped twice.</source>
        <translation>IIS, URL iki kez kaçışlandığında 404.11 verir.</translation>
    </message>
    <message>
        <source>Request contains high-bit characters</source>
        <translation>İstekte ASCII dışı karakter var</translation>
    </message>
    <message>
        <source>The URL holds characters outside ASCII, and the filter forbids them.</source>
        <translation>URL ASCII dışı karakter içerir, filtre bunu yasaklar.</translation>
    </message>
    <message>
        <source>File names with umlauts or Turkish letters.</source>
        <translation>Türkçe harf veya umlaut içeren dosya adları.</translation>
    </message>
    <message>
        <source>Set `allowHighBitCharacters=&quot;true&quot;`.</source>
        <translation>`allowHighBitCharacters=&quot;true&quot;` ayarlayın.</translation>
    </message>
    <message>
        <source>IIS answers 404.12 when a URL has characters outside ASCII that the filter forbids.</source>
        <translation>IIS, URL filtrenin yasakladığı ASCII dışı karakterler içerdiğinde 404.12 verir.</translation>
    </message>
    <message>
        <source>Content length too large</source>
        <translation>İçerik uzunluğu çok büyük</translation>
    </message>
    <message>
        <source>Uploads above about 28.6 MB.</source>
        <translation>Yaklaşık 28,6 MB üstü yüklemeler.</translation>
    </message>
    <message>
        <source>Raise `maxAllowedContentLength` (bytes), in ASP.NET also `maxRequestLength` (kilobytes), in ASP.NET Core the limit of the application.</source>
        <translation>`maxAllowedContentLength` (bayt) değerini, ASP.NET&apos;te `maxRequestLength` (kilobayt) değerini, ASP.NET Core&apos;da uygulamanın sınırını da yükseltin.</translation>
    </message>
    <message>
        <source>IIS answers 404.13 when the body exceeds the limit of the filter.</source>
        <translation>IIS, gövde filtrenin sınırını aştığında 404.13 verir.</translation>
    </message>
    <message>
        <source>Request URL too long</source>
        <translation>İstek URL&apos;si çok uzun</translation>
    </message>
    <message>
        <source>The path is longer than `maxUrl`, 4096 bytes by default.</source>
        <translation>Yol, `maxUrl` sınırından (varsayılan 4096 bayt) uzundur.</translation>
    </message>
    <message>
        <source>Tokens or file paths in the URL.</source>
        <translation>URL içinde belirteçler veya dosya yolları.</translation>
    </message>
    <message>
        <source>Send them in the body; or raise `maxUrl`.</source>
        <translation>Gövdede gönderin veya `maxUrl` değerini yükseltin.</translation>
    </message>
    <message>
        <source>IIS answers 404.14 when the path exceeds the limit of the filter.</source>
        <translation>IIS, yol filtrenin sınırını aştığında 404.14 verir.</translation>
    </message>
    <message>
        <source>Query string too long</source>
        <translation>Sorgu dizesi çok uzun</translation>
    </message>
    <message>
        <source>The query is longer than `maxQueryString`, 2048 bytes by default.</source>
        <translation>Sorgu, `maxQueryString` sınırından (varsayılan 2048 bayt) uzundur.</translation>
    </message>
    <message>
        <source>Return from a sign-on with a long `ReturnUrl`, SAML or filters in the query.</source>
        <translation>Oturum açma sayfasından uzun bir `ReturnUrl` ile dönüş; sorguda SAML veya filtreler.</translation>
    </message>
    <message>
        <source>Raise `maxQueryString`; in ASP.NET `maxQueryStringLength` as well.</source>
        <translation>`maxQueryString` değerini, ASP.NET&apos;te `maxQueryStringLength` değerini de yükseltin.</translation>
    </message>
    <message>
        <source>IIS answers 404.15 when the query exceeds the limit of the filter.</source>
        <translation>IIS, sorgu filtrenin sınırını aştığında 404.15 verir.</translation>
    </message>
    <message>
        <source>Dynamic content mapped to the static file handler</source>
        <translation>Dinamik içerik statik dosya işleyicisine eşlenmiş</translation>
    </message>
    <message>
        <source>A script such as `.aspx`, `.svc` or `.php` would have been sent as a plain file, because no engine is mapped to it. IIS refuses that.</source>
        <translation>`.aspx`, `.svc` veya `.php` gibi bir betik, motoru eşlenmediği için düz dosya olarak gönderilecekti. IIS bunu reddeder.</translation>
    </message>
    <message>
        <source>ASP.NET is not installed with IIS.</source>
        <translation>ASP.NET, IIS ile kurulu değildir.</translation>
    </message>
    <message>
        <source>`Get-WindowsFeature Web-Asp-Net45`</source>
        <translation>`Get-WindowsFeature Web-Asp-Net45`</translation>
    </message>
    <message>
        <source>Add the Windows feature `Web-Asp-Net45`.</source>
        <translation>`Web-Asp-Net45` Windows özelliğini ekleyin.</translation>
    </message>
    <message>
        <source>The pool runs the wrong .NET CLR version, or PHP has no handler mapping.</source>
        <translation>Havuz yanlış .NET CLR sürümüyle çalışır veya PHP için işleyici eşlemesi yoktur.</translation>
    </message>
    <message>
        <source>Set the version of the pool, or add the mapping.</source>
        <translation>Havuzun sürümünü ayarlayın veya eşlemeyi ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 404.17 when a script is mapped to the static file handler.</source>
        <translation>IIS, betik statik dosya işleyicisine düştüğünde 404.17 verir.</translation>
    </message>
    <message>
        <source>Query string sequence denied</source>
        <translation>Sorgudaki karakter dizisi yasak</translation>
    </message>
    <message>
        <source>The query holds a sequence that is denied.</source>
        <translation>Sorgu, yasaklanmış bir karakter dizisi içerir.</translation>
    </message>
    <message>
        <source>A search text holds a word of `denyQueryStringSequences`.</source>
        <translation>Arama metninde `denyQueryStringSequences` listesinden bir sözcük vardır.</translation>
    </message>
    <message>
        <source>Narrow the list.</source>
        <translation>Listeyi daraltın.</translation>
    </message>
    <message>
        <source>IIS answers 404.18 when a denied sequence stands in the query.</source>
        <translation>IIS, sorguda yasak bir dizi bulunduğunda 404.18 verir.</translation>
    </message>
    <message>
        <source>Denied by filtering rule</source>
        <translation>Filtreleme kuralı reddetti</translation>
    </message>
    <message>
        <source>A rule of your own in `filteringRules` matched.</source>
        <translation>`filteringRules` içindeki kendi kuralınız eşleşmiştir.</translation>
    </message>
    <message>
        <source>Rules against injection that meet ordinary text.</source>
        <translation>Enjeksiyona karşı kuralların olağan metne takılması.</translation>
    </message>
    <message>
        <source>Find the rule by the fields it scans.</source>
        <translation>Kuralı, taradığı alanlardan bulun.</translation>
    </message>
    <message>
        <source>IIS answers 404.19 when a filtering rule matches.</source>
        <translation>IIS, bir filtreleme kuralı eşleştiğinde 404.19 verir.</translation>
    </message>
    <message>
        <source>Too many URL segments</source>
        <translation>Çok fazla URL bölümü</translation>
    </message>
    <message>
        <source>The path has more parts between slashes than the server allows.</source>
        <translation>Yolda eğik çizgiler arasındaki bölüm sayısı sunucunun sınırını aşar.</translation>
    </message>
    <message>
        <source>A relative link that grows with every click, as `a/a/a/a/…`.</source>
        <translation>Her tıklamada uzayan göreli bir bağlantı, örneğin `a/a/a/a/…`.</translation>
    </message>
    <message>
        <source>Mend the link in the page.</source>
        <translation>Sayfadaki bağlantıyı düzeltin.</translation>
    </message>
    <message>
        <source>IIS answers 404.20 when a path has too many segments.</source>
        <translation>IIS, yolda çok fazla bölüm olduğunda 404.20 verir.</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Yönteme izin yok</translation>
    </message>
    <message>
        <source>The handler of this URL does not take the method.</source>
        <translation>Bu URL&apos;nin işleyicisi yöntemi kabul etmez.</translation>
    </message>
    <message>
        <source>PUT and DELETE of a Web API: the WebDAV module answers first.</source>
        <translation>Web API&apos;nin PUT ve DELETE yöntemleri: Önce WebDAV modülü yanıtlar.</translation>
    </message>
    <message>
        <source>Remove `WebDAVModule` and its handler in `web.config`.</source>
        <translation>`WebDAVModule` modülünü ve işleyicisini `web.config` içinde kaldırın.</translation>
    </message>
    <message>
        <source>POST to a static page or to a folder without default document.</source>
        <translation>Statik sayfaya veya varsayılan belgesi olmayan klasöre POST.</translation>
    </message>
    <message>
        <source>Post to the script itself.</source>
        <translation>Betiğin kendisine gönderin.</translation>
    </message>
    <message>
        <source>IIS answers 405.0 when the handler does not take the method.</source>
        <translation>IIS, işleyici yöntemi kabul etmediğinde 405.0 verir.</translation>
    </message>
    <message>
        <source>Request entity too large</source>
        <translation>İstek gövdesi çok büyük</translation>
    </message>
    <message>
        <source>IIS, reading the request</source>
        <translation>IIS, isteği okuma</translation>
    </message>
    <message>
        <source>The body did not fit into what IIS reads ahead, mostly with client certificates.</source>
        <translation>Gövde, IIS&apos;in önceden okuduğu alana sığmamıştır; çoğunlukla istemci sertifikalarında.</translation>
    </message>
    <message>
        <source>POST above 48 KB on a site with client certificates: IIS has to renegotiate TLS and must hold the body meanwhile.</source>
        <translation>İstemci sertifikalı sitede 48 KB üstü POST: IIS, TLS&apos;de yeniden anlaşırken gövdeyi bellekte tutmak zorundadır.</translation>
    </message>
    <message>
        <source>Raise `uploadReadAheadSize`, or negotiate the certificate at the start.</source>
        <translation>`uploadReadAheadSize` değerini yükseltin veya sertifikayı bağlantının başında isteyin.</translation>
    </message>
    <message>
        <source>IIS answers 413.0 when the body is larger than it can read ahead.</source>
        <translation>IIS, gövde önceden okuyabildiğinden büyük olduğunda 413.0 verir.</translation>
    </message>
    <message>
        <source>Module or ISAPI error occurred</source>
        <translation>Modül veya ISAPI hatası</translation>
    </message>
    <message>
        <source>IIS, module</source>
        <translation>IIS, modül</translation>
    </message>
    <message>
        <source>A module failed: the catch-all of 500. The application behind it knows more.</source>
        <translation>Bir modül başarısız olmuştur: 500&apos;ün genel durumudur. Arkasındaki uygulama daha çoğunu bilir.</translation>
    </message>
    <message>
        <source>An unhandled exception of the application.</source>
        <translation>Uygulamada yakalanmamış bir istisna.</translation>
    </message>
    <message>
        <source>`Get-WinEvent -LogName Application -MaxEvents 20`</source>
        <translation>`Get-WinEvent -LogName Application -MaxEvents 20`</translation>
    </message>
    <message>
        <source>Read the Application log of Windows and that of the program; switch detailed errors on for the local machine.</source>
        <translation>Windows&apos;un Uygulama günlüğünü ve programınkini okuyun; yerel makine için ayrıntılı hataları açın.</translation>
    </message>
    <message>
        <source>PHP over FastCGI: `The FastCGI process exited unexpectedly`, often a missing Visual C++ runtime.</source>
        <translation>FastCGI ile PHP: `The FastCGI process exited unexpectedly`; çoğu kez eksik Visual C++ çalışma zamanı.</translation>
    </message>
    <message>
        <source>Run `php-cgi.exe` in a console and install what it misses.</source>
        <translation>`php-cgi.exe` programını konsolda çalıştırıp eksiği kurun.</translation>
    </message>
    <message>
        <source>In doubt which module: Failed Request Tracing names it.</source>
        <translation>Hangi modül olduğu belli değildir: Failed Request Tracing adını verir.</translation>
    </message>
    <message>
        <source>Switch it on for status 500.</source>
        <translation>500 durumu için açın.</translation>
    </message>
    <message>
        <source>IIS answers 500.0 when a module fails.</source>
        <translation>IIS, bir modül başarısız olduğunda 500.0 verir.</translation>
    </message>
    <message>
        <source>Application is shutting down on the web server</source>
        <translation>Uygulama web sunucusunda kapanıyor</translation>
    </message>
    <message>
        <source>Application pool</source>
        <translation>Uygulama havuzu</translation>
    </message>
    <message>
        <source>The application was being ended when the request came.</source>
        <translation>İstek geldiğinde uygulama sonlandırılıyordu.</translation>
    </message>
    <message>
        <source>At a recycle of the pool or a deployment.</source>
        <translation>Havuzun geri dönüşümünde veya bir dağıtımda.</translation>
    </message>
    <message>
        <source>Try again after a moment. If it happens all day, look for what recycles the pool (event source WAS).</source>
        <translation>Biraz sonra yeniden deneyin. Gün boyu oluyorsa havuzu neyin geri dönüştürdüğünü arayın (WAS olay kaynağı).</translation>
    </message>
    <message>
        <source>IIS answers 500.11 when an application is shutting down.</source>
        <translation>IIS, uygulama kapanırken 500.11 verir.</translation>
    </message>
    <message>
        <source>Application is busy restarting on the web server</source>
        <translation>Uygulama web sunucusunda yeniden başlıyor</translation>
    </message>
    <message>
        <source>The application is starting again and does not take requests yet.</source>
        <translation>Uygulama yeniden başlıyordur ve henüz istek almaz.</translation>
    </message>
    <message>
        <source>After a change in `web.config` or in `bin`.</source>
        <translation>`web.config` veya `bin` içindeki bir değişiklikten sonra.</translation>
    </message>
    <message>
        <source>Wait; use preload for applications that start slowly.</source>
        <translation>Bekleyin; yavaş başlayan uygulamalarda ön yükleme kullanın.</translation>
    </message>
    <message>
        <source>IIS answers 500.12 when an application is restarting.</source>
        <translation>IIS, uygulama yeniden başlarken 500.12 verir.</translation>
    </message>
    <message>
        <source>Web server is too busy</source>
        <translation>Web sunucusu çok meşgul</translation>
    </message>
    <message>
        <source>More requests run at once than the server takes.</source>
        <translation>Aynı anda çalışan istek sayısı sunucunun sınırını aşmıştır.</translation>
    </message>
    <message>
        <source>Slow requests pile up, as for 503.2.</source>
        <translation>503.2&apos;deki gibi yavaş istekler yığılır.</translation>
    </message>
    <message>
        <source>`appcmd list requests`</source>
        <translation>`appcmd list requests`</translation>
    </message>
    <message>
        <source>Look at the requests that run just now.</source>
        <translation>O anda çalışan isteklere bakın.</translation>
    </message>
    <message>
        <source>IIS answers 500.13 when too many requests run.</source>
        <translation>IIS, çok fazla istek çalışırken 500.13 verir.</translation>
    </message>
    <message>
        <source>Configuration data is invalid</source>
        <translation>Yapılandırma verisi geçersiz</translation>
    </message>
    <message>
        <source>IIS, reading the configuration</source>
        <translation>IIS, yapılandırmayı okuma</translation>
    </message>
    <message>
        <source>`web.config` or a file above it cannot be read. The error code on the page says why.</source>
        <translation>`web.config` veya üstündeki bir dosya okunamıyordur. Nedenini sayfadaki hata kodu söyler.</translation>
    </message>
    <message>
        <source>`0x8007000d`: the XML is broken, or it uses a section whose module is not installed: URL Rewrite or the ASP.NET Core hosting bundle.</source>
        <translation>`0x8007000d`: XML bozuktur veya modülü kurulu olmayan bir bölüm kullanıyordur: URL Rewrite veya ASP.NET Core barındırma paketi.</translation>
    </message>
    <message>
        <source>Install the module and restart IIS, or mend the XML.</source>
        <translation>Modülü kurup IIS&apos;i yeniden başlatın veya XML&apos;i düzeltin.</translation>
    </message>
    <message>
        <source>`0x80070021`: the section is locked on a higher level.</source>
        <translation>`0x80070021`: Bölüm üst düzeyde kilitlidir.</translation>
    </message>
    <message>
        <source>`0x80070005`: the pool may not read the file, or the folder is on a share.</source>
        <translation>`0x80070005`: Havuz dosyayı okuyamaz veya klasör ağ paylaşımındadır.</translation>
    </message>
    <message>
        <source>Give `IIS_IUSRS` read access.</source>
        <translation>`IIS_IUSRS` için okuma hakkı verin.</translation>
    </message>
    <message>
        <source>`0x800700b7`: an entry stands twice, as when a child site repeats one of its parent.</source>
        <translation>`0x800700b7`: Bir kayıt iki kez geçer; örneğin alt site, üst sitedeki kaydı yineliyordur.</translation>
    </message>
    <message>
        <source>Add `&lt;remove&gt;` or `&lt;clear/&gt;` before it.</source>
        <translation>Öncesine `&lt;remove&gt;` veya `&lt;clear/&gt;` ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 500.19 when it cannot use the configuration.</source>
        <translation>IIS, yapılandırmayı kullanamadığında 500.19 verir.</translation>
    </message>
    <message>
        <source>web.config error</source>
        <translation>web.config hatası</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>yapılandırma hatası</translation>
    </message>
    <message>
        <source>Module not recognized</source>
        <translation>Modül tanınmadı</translation>
    </message>
    <message>
        <source>A handler names a module that is not in the list of modules.</source>
        <translation>Bir işleyici, modül listesinde olmayan bir modülü gösterir.</translation>
    </message>
    <message>
        <source>`ManagedPipelineHandler` is unknown: ASP.NET is not registered with IIS.</source>
        <translation>`ManagedPipelineHandler` bilinmez: ASP.NET, IIS&apos;e kayıtlı değildir.</translation>
    </message>
    <message>
        <source>Install the feature `Web-Asp-Net45`.</source>
        <translation>`Web-Asp-Net45` özelliğini kurun.</translation>
    </message>
    <message>
        <source>`AspNetCoreModuleV2` is unknown: the hosting bundle is missing.</source>
        <translation>`AspNetCoreModuleV2` bilinmez: Barındırma paketi eksiktir.</translation>
    </message>
    <message>
        <source>Install it after IIS, then restart IIS.</source>
        <translation>IIS&apos;ten sonra kurup IIS&apos;i yeniden başlatın.</translation>
    </message>
    <message>
        <source>IIS answers 500.21 when a handler needs an unknown module.</source>
        <translation>IIS, işleyici bilinmeyen modül istediğinde 500.21 verir.</translation>
    </message>
    <message>
        <source>bad module in its module list</source>
        <translation>bad module in its module list</translation>
    </message>
    <message>
        <source>httpModules configuration does not apply in integrated mode</source>
        <translation>httpModules yapılandırması tümleşik kipte geçersiz</translation>
    </message>
    <message>
        <source>The section `httpModules` of an old `web.config` has no meaning in the integrated pipeline.</source>
        <translation>Eski bir `web.config` içindeki `httpModules` bölümünün tümleşik kipte anlamı yoktur.</translation>
    </message>
    <message>
        <source>An application of the time of IIS 6: its `httpModules` entries stand under `system.web`.</source>
        <translation>IIS 6 döneminden bir uygulama: `httpModules` kayıtları `system.web` altındadır.</translation>
    </message>
    <message>
        <source>IIS answers 500.22 when `httpModules` meets an integrated pool.</source>
        <translation>IIS, `httpModules` tümleşik havuzla karşılaştığında 500.22 verir.</translation>
    </message>
    <message>
        <source>httpHandlers configuration does not apply in integrated mode</source>
        <translation>httpHandlers yapılandırması tümleşik kipte geçersiz</translation>
    </message>
    <message>
        <source>The section `httpHandlers` of an old `web.config` has no meaning in the integrated pipeline.</source>
        <translation>Eski bir `web.config` içindeki `httpHandlers` bölümünün tümleşik kipte anlamı yoktur.</translation>
    </message>
    <message>
        <source>An application of the time of IIS 6: its `httpHandlers` entries stand under `system.web`.</source>
        <translation>IIS 6 döneminden bir uygulama: `httpHandlers` kayıtları `system.web` altındadır.</translation>
    </message>
    <message>
        <source>IIS answers 500.23 when `httpHandlers` meets an integrated pool.</source>
        <translation>IIS, `httpHandlers` tümleşik havuzla karşılaştığında 500.23 verir.</translation>
    </message>
    <message>
        <source>Impersonation configuration does not apply in integrated mode</source>
        <translation>Kimliğe bürünme yapılandırması tümleşik kipte geçersiz</translation>
    </message>
    <message>
        <source>`identity impersonate=&quot;true&quot;` does not fully work in the integrated pipeline, and IIS says so.</source>
        <translation>`identity impersonate=&quot;true&quot;` tümleşik kipte tam çalışmaz; IIS bunu bildirir.</translation>
    </message>
    <message>
        <source>An intranet application that acts as its user.</source>
        <translation>Kullanıcısının kimliğiyle çalışan bir intranet uygulaması.</translation>
    </message>
    <message>
        <source>If it is right as it is, set `validateIntegratedModeConfiguration=&quot;false&quot;`; else use classic mode.</source>
        <translation>Olduğu gibi doğruysa `validateIntegratedModeConfiguration=&quot;false&quot;` ayarlayın; değilse klasik kip kullanın.</translation>
    </message>
    <message>
        <source>IIS answers 500.24 when impersonation meets an integrated pool.</source>
        <translation>IIS, kimliğe bürünme tümleşik havuzla karşılaştığında 500.24 verir.</translation>
    </message>
    <message>
        <source>ASP.NET Core app failed to start</source>
        <translation>ASP.NET Core uygulaması başlayamadı</translation>
    </message>
    <message>
        <source>ASP.NET Core Module, start</source>
        <translation>ASP.NET Core Module, başlatma</translation>
    </message>
    <message>
        <source>The application runs inside the worker process and threw an exception while it started.</source>
        <translation>Uygulama işçi süreç içinde çalışır ve başlarken istisna oluşmuştur.</translation>
    </message>
    <message>
        <source>A setting, connection string or secret is missing on this server.</source>
        <translation>Bu sunucuda bir ayar, bağlantı dizesi veya gizli değer eksiktir.</translation>
    </message>
    <message>
        <source>Read the Application log; run `dotnet App.dll` in the folder to see the exception; switch `stdoutLogEnabled` on for a short time.</source>
        <translation>Uygulama günlüğünü okuyun; istisnayı görmek için klasörde `dotnet App.dll` çalıştırın; kısa süre `stdoutLogEnabled` açın.</translation>
    </message>
    <message>
        <source>Bitness differs: an x86 publication in a pool that does not enable 32-bit applications. The reverse, x64 in a 32-bit pool, is 500.32.</source>
        <translation>Bit sayısı farklıdır: 32 bit (x86) yayım, 32 bit uygulamaları açmamış bir havuz. Tersi, yani 32 bit havuzda x64 yayım, 500.32&apos;dir.</translation>
    </message>
    <message>
        <source>Set Enable 32-Bit Applications to fit.</source>
        <translation>Enable 32-Bit Applications ayarını yayıma uygun hâle getirin.</translation>
    </message>
    <message>
        <source>IIS answers 500.30 when an in-process ASP.NET Core application fails to start.</source>
        <translation>IIS, süreç içi ASP.NET Core uygulaması başlayamadığında 500.30 verir.</translation>
    </message>
    <message>
        <source>ANCM In-Process Start Failure</source>
        <translation>ANCM In-Process Start Failure</translation>
    </message>
    <message>
        <source>ANCM failed to find native dependencies</source>
        <translation>ANCM yerel bağımlılıkları bulamadı</translation>
    </message>
    <message>
        <source>The runtime version that the application was built for is not installed here.</source>
        <translation>Uygulamanın derlendiği çalışma zamanı sürümü burada kurulu değildir.</translation>
    </message>
    <message>
        <source>After an upgrade of the application to a new .NET version.</source>
        <translation>Uygulama yeni .NET sürümüne yükseltildikten sonra.</translation>
    </message>
    <message>
        <source>`dotnet --list-runtimes`</source>
        <translation>`dotnet --list-runtimes`</translation>
    </message>
    <message>
        <source>Install that hosting bundle and restart IIS, or publish self-contained.</source>
        <translation>O barındırma paketini kurup IIS&apos;i yeniden başlatın veya kendi kendine yeten (self-contained) yayımlayın.</translation>
    </message>
    <message>
        <source>IIS answers 500.31 when the .NET runtime of the application is missing.</source>
        <translation>IIS, uygulamanın .NET çalışma zamanı eksik olduğunda 500.31 verir.</translation>
    </message>
    <message>
        <source>Rewrite error during RQ_BEGIN_REQUEST</source>
        <translation>RQ_BEGIN_REQUEST sırasında yeniden yazma hatası</translation>
    </message>
    <message>
        <source>IIS, URL Rewrite</source>
        <translation>IIS, URL Rewrite</translation>
    </message>
    <message>
        <source>An inbound rule of URL Rewrite failed while it was read or run.</source>
        <translation>URL Rewrite gelen kuralı okunurken veya çalışırken başarısız olmuştur.</translation>
    </message>
    <message>
        <source>A rule sets a server variable such as `HTTP_X_FORWARDED_PROTO` that is not on the list of allowed ones.</source>
        <translation>Bir kural, izinliler listesinde olmayan `HTTP_X_FORWARDED_PROTO` gibi bir sunucu değişkenini ayarlar.</translation>
    </message>
    <message>
        <source>Add it under View Server Variables.</source>
        <translation>View Server Variables altında ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 500.50 when an inbound rewrite rule fails.</source>
        <translation>IIS, gelen yeniden yazma kuralı başarısız olduğunda 500.50 verir.</translation>
    </message>
    <message>
        <source>Rewrite error during RQ_SEND_RESPONSE</source>
        <translation>RQ_SEND_RESPONSE sırasında yeniden yazma hatası</translation>
    </message>
    <message>
        <source>An outbound rule could not work on the response.</source>
        <translation>Giden kural, yanıt üzerinde çalışamamıştır.</translation>
    </message>
    <message>
        <source>`Outbound rewrite rules cannot be applied when the content of the HTTP response is encoded`: the backend answers in gzip.</source>
        <translation>`Outbound rewrite rules cannot be applied when the content of the HTTP response is encoded`: Arka uç gzip ile yanıt verir.</translation>
    </message>
    <message>
        <source>Allow `HTTP_ACCEPT_ENCODING` under View Server Variables, without which 500.50 follows, and let an inbound rule empty it; or switch compression off at the backend.</source>
        <translation>`HTTP_ACCEPT_ENCODING` değişkenine View Server Variables altında izin verin, yoksa 500.50 gelir; sonra bir gelen kuralı (inbound) onu boşaltsın. Ya da arka uçta sıkıştırmayı kapatın.</translation>
    </message>
    <message>
        <source>IIS answers 500.52 when an outbound rewrite rule fails.</source>
        <translation>IIS, giden yeniden yazma kuralı başarısız olduğunda 500.52 verir.</translation>
    </message>
    <message>
        <source>Internal ASP error</source>
        <translation>İç ASP hatası</translation>
    </message>
    <message>
        <source>Classic ASP</source>
        <translation>Klasik ASP</translation>
    </message>
    <message>
        <source>A page of classic ASP stopped at an error of its script.</source>
        <translation>Bir klasik ASP sayfası, betiğindeki hatada durmuştur.</translation>
    </message>
    <message>
        <source>`cs-uri-query` in the log holds file line, error number and text, such as `80004005`: the database cannot be opened.</source>
        <translation>Günlükteki `cs-uri-query` satırı, hata numarasını ve metnini içerir; örneğin `80004005`: Veritabanı açılamıyordur.</translation>
    </message>
    <message>
        <source>Correct the connection string or the rights; a 32-bit driver needs a 32-bit pool.</source>
        <translation>Bağlantı dizesini veya hakları düzeltin; 32 bit sürücü 32 bit havuz ister.</translation>
    </message>
    <message>
        <source>IIS answers 500.100 when a classic ASP script fails.</source>
        <translation>IIS, klasik ASP betiği hata verdiğinde 500.100 verir.</translation>
    </message>
    <message>
        <source>CGI application timeout</source>
        <translation>CGI uygulaması zaman aşımı</translation>
    </message>
    <message>
        <source>IIS, CGI or proxy</source>
        <translation>IIS, CGI veya vekil sunucu</translation>
    </message>
    <message>
        <source>A CGI program did not end in time.</source>
        <translation>Bir CGI programı zamanında bitmemiştir.</translation>
    </message>
    <message>
        <source>A long script; the limit is `timeout` in the section `cgi`, 15 minutes by default.</source>
        <translation>Uzun bir betik; sınır `cgi` bölümündeki `timeout` değeridir, varsayılan 15 dakika.</translation>
    </message>
    <message>
        <source>Make it shorter, or raise the limit.</source>
        <translation>Kısaltın veya sınırı yükseltin.</translation>
    </message>
    <message>
        <source>IIS answers 502.1 when a CGI program is too slow.</source>
        <translation>IIS, CGI programı çok yavaş olduğunda 502.1 verir.</translation>
    </message>
    <message>
        <source>Premature exit</source>
        <translation>Erken çıkış</translation>
    </message>
    <message>
        <source>IIS, CGI</source>
        <translation>IIS, CGI</translation>
    </message>
    <message>
        <source>A CGI program ended without complete headers. In ARR 3.0.1916 the same number means that a request could not be mapped.</source>
        <translation>Bir CGI programı başlıkları tamamlamadan bitmiştir. ARR 3.0.1916&apos;da aynı sayı, isteğin eşlenemediğini gösterir.</translation>
    </message>
    <message>
        <source>`The specified CGI application misbehaved by not returning a complete set of HTTP headers`: the program crashed or printed an error first.</source>
        <translation>`The specified CGI application misbehaved by not returning a complete set of HTTP headers`: Program çökmüş veya önce bir hata yazdırmıştır.</translation>
    </message>
    <message>
        <source>Run it in a console as the user of the pool.</source>
        <translation>Onu konsolda havuzun kullanıcısıyla çalıştırın.</translation>
    </message>
    <message>
        <source>IIS answers 502.2 when a CGI program ends too early.</source>
        <translation>IIS, CGI programı erken bittiğinde 502.2 verir.</translation>
    </message>
    <message>
        <source>Forwarder connection error</source>
        <translation>İletme bağlantı hatası</translation>
    </message>
    <message>
        <source>IIS as a proxy (ARR)</source>
        <translation>Vekil sunucu olarak IIS (ARR)</translation>
    </message>
    <message>
        <source>IIS as a proxy, or ASP.NET Core Module, lost or never got the connection to the server behind. ARR 3.0.1916 names it WinHTTP asynchronous completion failure.</source>
        <translation>Vekil sunucu olarak IIS veya ASP.NET Core Module, arkadaki sunucuyla bağlantıyı yitirmiş veya hiç kuramamıştır. ARR 3.0.1916 buna WinHTTP zaman uyumsuz tamamlama hatası der.</translation>
    </message>
    <message>
        <source>Make it faster, or raise the timeout in the proxy settings.</source>
        <translation>Hızlandırın veya vekil sunucu ayarlarında zaman aşımını yükseltin.</translation>
    </message>
    <message>
        <source>12029: no connection to the backend; 12030: it closed.</source>
        <translation>12029: Arka uca bağlantı yok; 12030: Arka uç kapatmıştır.</translation>
    </message>
    <message>
        <source>`Test-NetConnection 10.0.0.12 -Port 8080`</source>
        <translation>`Test-NetConnection 10.0.0.12 -Port 8080`</translation>
    </message>
    <message>
        <source>Check that it runs on the port of the rule.</source>
        <translation>Kuraldaki bağlantı noktasında çalıştığını denetleyin.</translation>
    </message>
    <message>
        <source>12175: the certificate of the backend is not trusted or has another name.</source>
        <translation>12175: Arka ucun sertifikasına güvenilmiyordur veya adı farklıdır.</translation>
    </message>
    <message>
        <source>Install its root on IIS and use the name of the certificate in the rule.</source>
        <translation>Kökünü IIS&apos;e kurun ve kuralda sertifikadaki adı kullanın.</translation>
    </message>
    <message>
        <source>IIS answers 502.3 when the connection to the server behind fails.</source>
        <translation>IIS, arkadaki sunucuyla bağlantı başarısız olduğunda 502.3 verir.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Sunucu yok</translation>
    </message>
    <message>
        <source>The farm of ARR has no server that is online and healthy.</source>
        <translation>ARR çiftliğinde çevrimiçi ve sağlıklı sunucu yoktur.</translation>
    </message>
    <message>
        <source>The health test fails on all: its URL answers another status or text than expected.</source>
        <translation>Sağlık denetimi hepsinde başarısızdır: URL&apos;si beklenenden başka durum kodu veya metin verir.</translation>
    </message>
    <message>
        <source>Ask for that URL from IIS and correct it; see `Monitoring and Management`.</source>
        <translation>O URL&apos;yi IIS&apos;ten isteyip düzeltin; `Monitoring and Management` bölümüne bakın.</translation>
    </message>
    <message>
        <source>IIS answers 502.4 when no server of the farm is available.</source>
        <translation>IIS, çiftlikte kullanılabilir sunucu olmadığında 502.4 verir.</translation>
    </message>
    <message>
        <source>WebSocket failure or process failure</source>
        <translation>WebSocket hatası veya süreç hatası</translation>
    </message>
    <message>
        <source>ARR or ASP.NET Core Module</source>
        <translation>ARR veya ASP.NET Core Module</translation>
    </message>
    <message>
        <source>Two owners: in ARR a WebSocket failed; with ASP.NET Core Module the page says `HTTP Error 502.5`, and the process of the application did not start.</source>
        <translation>İki sahibi vardır: ARR&apos;de bir WebSocket başarısız olmuştur; ASP.NET Core Module&apos;de sayfa `HTTP Error 502.5` der ve uygulamanın süreci başlamamıştır.</translation>
    </message>
    <message>
        <source>ASP.NET Core, out of process: the runtime is missing, or the application ends with an exception at the start.</source>
        <translation>Ayrı süreçte çalışan ASP.NET Core: Çalışma zamanı eksiktir veya uygulama başlarken istisnayla biter.</translation>
    </message>
    <message>
        <source>Run `dotnet App.dll` in the folder, and read the Application log.</source>
        <translation>Klasörde `dotnet App.dll` çalıştırın ve Uygulama günlüğünü okuyun.</translation>
    </message>
    <message>
        <source>ARR: WebSocket is not installed in IIS, or the backend refuses the upgrade.</source>
        <translation>ARR: IIS&apos;te WebSocket kurulu değildir veya arka uç yükseltmeyi reddeder.</translation>
    </message>
    <message>
        <source>Add the feature WebSocket Protocol.</source>
        <translation>WebSocket Protocol özelliğini ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 502.5 when a WebSocket or the process behind fails.</source>
        <translation>IIS, WebSocket veya arkadaki süreç başarısız olduğunda 502.5 verir.</translation>
    </message>
    <message>
        <source>Application pool unavailable</source>
        <translation>Uygulama havuzu kullanılamıyor</translation>
    </message>
    <message>
        <source>The pool of the application is stopped. HTTP.sys itself answers, so the line is in the HTTPERR log and not in the log of the site.</source>
        <translation>Uygulamanın havuzu durmuştur. Yanıtı HTTP.sys verir; bu yüzden satır sitenin günlüğünde değil, HTTPERR günlüğündedir.</translation>
    </message>
    <message>
        <source>The pool stopped after 5 crashes within 5 minutes (rapid-fail protection); WAS writes event 5002.</source>
        <translation>Havuz 5 dakikada 5 çökmeden sonra durmuştur (hızlı hata koruması); WAS 5002 olayını yazar.</translation>
    </message>
    <message>
        <source>`appcmd list apppool`</source>
        <translation>`appcmd list apppool`</translation>
    </message>
    <message>
        <source>Find the crash in the Application log, then start the pool.</source>
        <translation>Çökmeyi Uygulama günlüğünde bulun, sonra havuzu başlatın.</translation>
    </message>
    <message>
        <source>The password of the account of the pool has changed, or it lacks the right to log on; WAS writes 5021 or 5057.</source>
        <translation>Havuz hesabının parolası değişmiştir veya oturum açma hakkı yoktur; WAS 5021 veya 5057 yazar.</translation>
    </message>
    <message>
        <source>Enter the identity again.</source>
        <translation>Kimliği yeniden girin.</translation>
    </message>
    <message>
        <source>Another program has reserved the URL with `netsh http add urlacl`.</source>
        <translation>Başka bir program URL&apos;yi `netsh http add urlacl` ile ayırmıştır.</translation>
    </message>
    <message>
        <source>`netsh http show urlacl`</source>
        <translation>`netsh http show urlacl`</translation>
    </message>
    <message>
        <source>Remove that reservation.</source>
        <translation>O ayırmayı kaldırın.</translation>
    </message>
    <message>
        <source>IIS answers 503.0 when the application pool does not run.</source>
        <translation>IIS, uygulama havuzu çalışmadığında 503.0 verir.</translation>
    </message>
    <message>
        <source>Service Unavailable HTTP Error 503</source>
        <translation>uygulama havuzu durdu</translation>
    </message>
    <message>
        <source>rapid-fail protection</source>
        <translation>hızlı hata koruması</translation>
    </message>
    <message>
        <source>Concurrent request limit exceeded</source>
        <translation>Eşzamanlı istek sınırı aşıldı</translation>
    </message>
    <message>
        <source>More requests are open than `appConcurrentRequestLimit` allows, 5000 by default.</source>
        <translation>Açık istek sayısı `appConcurrentRequestLimit` sınırını (varsayılan 5000) aşmıştır.</translation>
    </message>
    <message>
        <source>Requests hang in the application and pile up.</source>
        <translation>İstekler uygulamada takılır ve yığılır.</translation>
    </message>
    <message>
        <source>Find what they wait for; raise the limit only for many idle connections.</source>
        <translation>Neyi beklediklerini bulun; sınırı yalnızca boşta bekleyen çok bağlantı için yükseltin.</translation>
    </message>
    <message>
        <source>IIS answers 503.2 when too many requests are open.</source>
        <translation>IIS, çok fazla istek açıkken 503.2 verir.</translation>
    </message>
    <message>
        <source>ASP.NET queue full</source>
        <translation>ASP.NET kuyruğu dolu</translation>
    </message>
    <message>
        <source>The queue of ASP.NET has reached its limit.</source>
        <translation>ASP.NET kuyruğu sınırına ulaşmıştır.</translation>
    </message>
    <message>
        <source>All threads wait for a slow database or service.</source>
        <translation>Bütün iş parçacıkları yavaş bir veritabanını veya hizmeti bekler.</translation>
    </message>
    <message>
        <source>Mend that, use asynchronous calls, then look at `requestQueueLimit`.</source>
        <translation>Onu düzeltin, zaman uyumsuz çağrılar kullanın, sonra `requestQueueLimit` değerine bakın.</translation>
    </message>
    <message>
        <source>IIS answers 503.3 when the ASP.NET queue is full.</source>
        <translation>IIS, ASP.NET kuyruğu dolduğunda 503.3 verir.</translation>
    </message>
    <message>
        <source>FastCGI queue full</source>
        <translation>FastCGI kuyruğu dolu</translation>
    </message>
    <message>
        <source>All FastCGI processes are busy and `queueLength` is used up.</source>
        <translation>Bütün FastCGI süreçleri meşguldür ve `queueLength` dolmuştur.</translation>
    </message>
    <message>
        <source>PHP with too few `maxInstances`, or slow scripts.</source>
        <translation>Az `maxInstances` ile PHP veya yavaş betikler.</translation>
    </message>
    <message>
        <source>Raise `maxInstances` as memory allows, and find the slow scripts.</source>
        <translation>`maxInstances` değerini bellek elverdiğince yükseltin ve yavaş betikleri bulun.</translation>
    </message>
    <message>
        <source>IIS answers 503.4 when the FastCGI queue is full.</source>
        <translation>IIS, FastCGI kuyruğu dolduğunda 503.4 verir.</translation>
    </message>
    <message>
        <source>With 401.1 the credentials were refused, with 401.2 none that could be used were offered.</source>
        <translation>401.1&apos;de kimlik bilgileri reddedilmiş, 401.2&apos;de kullanılabilir bilgi sunulmamıştır.</translation>
    </message>
    <message>
        <source>What came from the client</source>
        <translation>İstemciden gelen</translation>
    </message>
    <message>
        <source>Name and password, a ticket or an NTLM step</source>
        <translation>Ad ve parola, bilet veya NTLM adımı</translation>
    </message>
    <message>
        <source>No `Authorization`, or a method that is off</source>
        <translation>`Authorization` yok veya kapalı bir yöntem</translation>
    </message>
    <message>
        <source>In a normal login</source>
        <translation>Olağan girişte</translation>
    </message>
    <message>
        <source>Second answer of NTLM and Negotiate</source>
        <translation>NTLM ve Negotiate&apos;in ikinci yanıtı</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>İlk yanıt</translation>
    </message>
    <message>
        <source>First place to look</source>
        <translation>İlk bakılacak yer</translation>
    </message>
    <message>
        <source>`sc-win32-status` and event 4625</source>
        <translation>`sc-win32-status` ve 4625 olayı</translation>
    </message>
    <message>
        <source>The list of enabled methods</source>
        <translation>Açık yöntemlerin listesi</translation>
    </message>
    <message>
        <source>Both in a row with 200 after them are one login; only a 401 that stays is an error.</source>
        <translation>İkisi art arda gelip ardından 200 geliyorsa tek bir giriştir; yalnızca kalıcı 401 hatadır.</translation>
    </message>
    <message>
        <source>`icacls FILE`</source>
        <translation>`icacls FILE`</translation>
    </message>
    <message>
        <source>Let them inherit again: `icacls FILE /reset`.</source>
        <translation>Yeniden devralmalarını sağlayın: `icacls FILE /reset`.</translation>
    </message>
    <message>
        <source>No site of this server answers for the address and host name of the request. Where no binding fits at all, HTTP.sys says `Bad Request - Invalid Hostname` with status 400 instead.</source>
        <translation>Bu sunucuda, isteğin adresi ve makine adı için yanıt veren site yoktur. Hiçbir bağlama uymuyorsa HTTP.sys bunun yerine 400 ile `Bad Request - Invalid Hostname` der.</translation>
    </message>
    <message>
        <source>A header is longer than its limit in request filtering. Microsoft&apos;s page on request limits today names the status 431 for it.</source>
        <translation>Bir başlık, istek filtrelemedeki sınırından uzundur. Microsoft&apos;un istek sınırları sayfası bugün bunun için 431 durum kodunu verir.</translation>
    </message>
    <message>
        <source>The upload is larger than `maxAllowedContentLength`, 30000000 bytes by default. A 404 that only large uploads get is mostly this one. Microsoft&apos;s page on request limits today names 413.1 for it, which newer IIS 10 sends; the list of status codes still has 404.13.</source>
        <translation>Yükleme, `maxAllowedContentLength` sınırından (varsayılan 30000000 bayt) büyüktür. Yalnızca büyük yüklemelerin aldığı 404 çoğu kez budur. Microsoft&apos;un istek sınırları sayfası bugün bunun için, yeni IIS 10&apos;un da gönderdiği 413.1&apos;i verir; durum kodları listesinde hâlâ 404.13 yazar.</translation>
    </message>
    <message>
        <source>413.1</source>
        <translation>413.1</translation>
    </message>
    <message>
        <source>upload 404</source>
        <translation>yükleme 404</translation>
    </message>
    <message>
        <source>Unlock it under Feature Delegation, or with `appcmd unlock config -section:system.webServer/handlers` for the section that the page names.</source>
        <translation>Feature Delegation altında veya sayfanın adını verdiği bölüm için `appcmd unlock config -section:system.webServer/handlers` ile kilidi açın.</translation>
    </message>
    <message>
        <source>Let `appcmd migrate config &quot;Default Web Site/shop&quot;` move the `httpModules` entries to `system.webServer`, or run the pool in classic mode.</source>
        <translation>`httpModules` kayıtlarını `appcmd migrate config &quot;Default Web Site/shop&quot;` ile `system.webServer` altına taşıyın veya havuzu klasik kipte çalıştırın.</translation>
    </message>
    <message>
        <source>Let `appcmd migrate config &quot;Default Web Site/app&quot;` move the `httpHandlers` entries to `system.webServer`, or run the pool in classic mode.</source>
        <translation>`httpHandlers` kayıtlarını `appcmd migrate config &quot;Default Web Site/app&quot;` ile `system.webServer` altına taşıyın veya havuzu klasik kipte çalıştırın.</translation>
    </message>
    <message>
        <source>`sc-win32-status` 12002: the backend was slower than the proxy timeout, 120 seconds by default in the server proxy settings of ARR, 30 in a server farm.</source>
        <translation>`sc-win32-status` 12002: Arka uç, vekil sunucu zaman aşımından (ARR&apos;de varsayılan olarak sunucunun vekil sunucu ayarlarında 120, sunucu çiftliğinde 30 saniye) yavaştır.</translation>
    </message>
    <message>
        <source>401.1 doubts who you are; 401.3 knows it, and the NTFS rights do not let the account read the file.</source>
        <translation>401.1 kim olduğunuzdan kuşkuludur; 401.3 bunu bilir, NTFS izinleri ise hesabın dosyayı okumasına izin vermez.</translation>
    </message>
    <message>
        <source>In a healthy log</source>
        <translation>Sağlıklı günlükte</translation>
    </message>
    <message>
        <source>Often: a step of Negotiate and NTLM, followed by 200</source>
        <translation>Sık: Negotiate ve NTLM&apos;nin bir adımı, ardından 200</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Karar veren</translation>
    </message>
    <message>
        <source>`sc-win32-status`: 1326, 1909, 2148074252</source>
        <translation>`sc-win32-status`: 1326, 1909, 2148074252</translation>
    </message>
    <message>
        <source>The ACL of file and folder</source>
        <translation>Dosya ve klasörün ACL&apos;si</translation>
    </message>
    <message>
        <source>Other users on the same page</source>
        <translation>Aynı sayfadaki öteki kullanıcılar</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>Girer</translation>
    </message>
    <message>
        <source>Fail likewise, if they share the right</source>
        <translation>Aynı hak söz konusuysa onlar da giremez</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Başka bir parola</translation>
    </message>
    <message>
        <source>May help</source>
        <translation>İşe yarayabilir</translation>
    </message>
    <message>
        <source>Never helps</source>
        <translation>Hiçbir zaman işe yaramaz</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Security log, event 4625; `setspn`</source>
        <translation>Güvenlik günlüğü, olay 4625; `setspn`</translation>
    </message>
    <message>
        <source>`icacls`</source>
        <translation>`icacls`</translation>
    </message>
    <message>
        <source>The browser asks for a password in both cases: do not let users guess at a 401.3, look at the rights of `IUSR` and the pool&apos;s account.</source>
        <translation>Tarayıcı iki durumda da parola sorar: 401.3&apos;te kullanıcıya tahmin ettirmeyin, `IUSR` ile havuz hesabının izinlerine bakın.</translation>
    </message>
    <message>
        <source>The same failed start of an ASP.NET Core application in two hosting models. In process it is 500.30; as a process of its own behind IIS it is 502.5.</source>
        <translation>Bir ASP.NET Core uygulamasının aynı başarısız başlangıcı, iki barındırma modelinde. Süreç içindeyse 500.30, IIS arkasında ayrı süreçse 502.5.</translation>
    </message>
    <message>
        <source>`hostingModel` in `web.config`</source>
        <translation>`web.config` içinde `hostingModel`</translation>
    </message>
    <message>
        <source>`inprocess`</source>
        <translation>`inprocess`</translation>
    </message>
    <message>
        <source>`outofprocess`</source>
        <translation>`outofprocess`</translation>
    </message>
    <message>
        <source>Where the application runs</source>
        <translation>Uygulamanın çalıştığı yer</translation>
    </message>
    <message>
        <source>Inside `w3wp.exe`</source>
        <translation>`w3wp.exe` içinde</translation>
    </message>
    <message>
        <source>In `dotnet.exe` or its own program, with Kestrel</source>
        <translation>`dotnet.exe` ya da kendi programında, Kestrel ile</translation>
    </message>
    <message>
        <source>Cause only this one knows</source>
        <translation>Yalnız bunda olan neden</translation>
    </message>
    <message>
        <source>An x86 publication in a 64-bit pool; the reverse is 500.32</source>
        <translation>64 bit havuzda x86 yayım; tersi 500.32&apos;dir</translation>
    </message>
    <message>
        <source>A WebSocket that failed in ARR bears the same number</source>
        <translation>ARR&apos;de başarısız olan WebSocket de aynı numarayı taşır</translation>
    </message>
    <message>
        <source>A missing runtime</source>
        <translation>Eksik çalışma zamanı</translation>
    </message>
    <message>
        <source>Has its own code: 500.31</source>
        <translation>Kendi kodu vardır: 500.31</translation>
    </message>
    <message>
        <source>Is among its usual causes</source>
        <translation>Olağan nedenlerindendir</translation>
    </message>
    <message>
        <source>Run `dotnet App.dll` in the folder under the pool&apos;s account: the exception on the console ends the guessing in both.</source>
        <translation>Klasörde havuz hesabıyla `dotnet App.dll` çalıştırın: Konsoldaki istisna ikisinde de tahmini bitirir.</translation>
    </message>
    <message>
        <source>Invalid Destination Header</source>
        <translation>Geçersiz Destination başlığı</translation>
    </message>
    <message>
        <source>IIS, WebDAV</source>
        <translation>IIS, WebDAV</translation>
    </message>
    <message>
        <source>A WebDAV COPY or MOVE names its target in the header `Destination`, and IIS cannot use what stands there.</source>
        <translation>WebDAV&apos;ın COPY veya MOVE isteği hedefini `Destination` başlığında verir; IIS orada yazanı kullanamamıştır.</translation>
    </message>
    <message>
        <source>The header in the trace of Failed Request Tracing</source>
        <translation>Failed Request Tracing izindeki başlık</translation>
    </message>
    <message>
        <source>Percent-encode the URL, and name the same scheme, host and port as in the request itself. A proxy that changes the host must rewrite this header too.</source>
        <translation>URL&apos;yi yüzde kodlamasıyla yazın; şema, makine adı ve bağlantı noktası istektekiyle aynı olsun. Makine adını değiştiren vekil sunucu bu başlığı da yeniden yazmalıdır.</translation>
    </message>
    <message>
        <source>IIS answers 400.1 when it cannot use the target of a COPY or MOVE.</source>
        <translation>IIS, COPY veya MOVE isteğinin hedefini kullanamadığında 400.1 verir.</translation>
    </message>
    <message>
        <source>Invalid Depth Header</source>
        <translation>Geçersiz Depth başlığı</translation>
    </message>
    <message>
        <source>`Depth` is `0`, `1` or `infinity`, and not every method takes all three: MOVE of a folder knows only `infinity`.</source>
        <translation>`Depth` değeri `0`, `1` veya `infinity` olur ve her yöntem üçünü de kabul etmez: Klasör için MOVE yalnızca `infinity` tanır.</translation>
    </message>
    <message>
        <source>Send `Depth: 1` and go down folder by folder.</source>
        <translation>`Depth: 1` gönderin ve klasör klasör inin.</translation>
    </message>
    <message>
        <source>IIS answers 400.2 for a depth that the method does not know.</source>
        <translation>IIS, yöntemin tanımadığı bir derinlik için 400.2 verir.</translation>
    </message>
    <message>
        <source>Invalid If Header</source>
        <translation>Geçersiz If başlığı</translation>
    </message>
    <message>
        <source>The WebDAV header `If`, with lock tokens and ETags in brackets of its own, could not be taken apart. One that is well written and does not fit ends in 412.</source>
        <translation>WebDAV&apos;ın, kilit belirteçlerini ve ETag değerlerini kendine özgü ayraçlarla taşıyan `If` başlığı çözümlenememiştir. Doğru yazılmış, ama uymayan bir başlık 412 ile sonuçlanır.</translation>
    </message>
    <message>
        <source>Write it as `If: (&lt;opaquelocktoken:...&gt;)`, in angle and round brackets. For an ETag alone `If-Match` is simpler.</source>
        <translation>`If: (&lt;opaquelocktoken:...&gt;)` biçiminde, açılı ve yuvarlak ayraçlarla yazın. Yalnızca ETag için `If-Match` daha kolaydır.</translation>
    </message>
    <message>
        <source>IIS answers 400.3 when the If header has a wrong form.</source>
        <translation>IIS, If başlığının biçimi yanlış olduğunda 400.3 verir.</translation>
    </message>
    <message>
        <source>Invalid Overwrite Header</source>
        <translation>Geçersiz Overwrite başlığı</translation>
    </message>
    <message>
        <source>For COPY and MOVE `Overwrite` says whether an existing target may be replaced. The only values are `T` and `F`.</source>
        <translation>COPY ve MOVE için `Overwrite`, var olan hedefin değiştirilip değiştirilemeyeceğini söyler. Yalnızca `T` ve `F` değerleri vardır.</translation>
    </message>
    <message>
        <source>Send `T` or `F`, or leave the header out, which means `T`.</source>
        <translation>`T` veya `F` gönderin ya da başlığı kaldırın; başlığın yokluğu `T` demektir.</translation>
    </message>
    <message>
        <source>IIS answers 400.4 for any value of Overwrite except T and F.</source>
        <translation>IIS, Overwrite için T ve F dışındaki her değere 400.4 verir.</translation>
    </message>
    <message>
        <source>Invalid Translate Header</source>
        <translation>Geçersiz Translate başlığı</translation>
    </message>
    <message>
        <source>`Translate` is Microsoft&apos;s own header beside WebDAV: with `f` the client wants the source of a script instead of its output, with `t` the output.</source>
        <translation>`Translate`, Microsoft&apos;un WebDAV&apos;a eklediği bir başlıktır: İstemci `f` ile betiğin çıktısı yerine kaynak kodunu, `t` ile çıktısını ister.</translation>
    </message>
    <message>
        <source>Send `Translate: f` for the source, otherwise no such header.</source>
        <translation>Kaynak kodu için `Translate: f` gönderin, yoksa bu başlığı hiç göndermeyin.</translation>
    </message>
    <message>
        <source>IIS answers 400.5 when Translate is neither t nor f.</source>
        <translation>IIS, Translate değeri t veya f olmadığında 400.5 verir.</translation>
    </message>
    <message>
        <source>Invalid Request Body</source>
        <translation>Geçersiz istek gövdesi</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page gives the name only. Among the WebDAV codes around it, the body is the XML of PROPFIND, PROPPATCH or LOCK, and RFC 4918 demands 400 where that is not well formed.</source>
        <translation>Microsoft&apos;un sayfası yalnızca adı verir. Çevresindeki WebDAV kodlarında gövde, PROPFIND, PROPPATCH veya LOCK isteğinin XML&apos;idir; RFC 4918, XML düzgün değilse 400 ister.</translation>
    </message>
    <message>
        <source>`xmllint --noout body.xml`</source>
        <translation>`xmllint --noout body.xml`</translation>
    </message>
    <message>
        <source>Mend the program that writes it; see with a trace whether a proxy cut it.</source>
        <translation>Onu yazan programı düzeltin; bir vekil sunucunun kesip kesmediğini ağ iziyle denetleyin.</translation>
    </message>
    <message>
        <source>IIS answers 400.6 when it cannot make sense of the body.</source>
        <translation>IIS, gövdeden anlam çıkaramadığında 400.6 verir.</translation>
    </message>
    <message>
        <source>Invalid Content Length</source>
        <translation>Geçersiz içerik uzunluğu</translation>
    </message>
    <message>
        <source>`%SystemRoot%\System32\LogFiles\HTTPERR` for the same second</source>
        <translation>Aynı saniye için `%SystemRoot%\System32\LogFiles\HTTPERR`</translation>
    </message>
    <message>
        <source>Let the HTTP library set the length.</source>
        <translation>Uzunluğu HTTP kitaplığına bırakın.</translation>
    </message>
    <message>
        <source>IIS answers 400.7 when the announced length is of no use.</source>
        <translation>IIS, bildirilen uzunluk kullanılamadığında 400.7 verir.</translation>
    </message>
    <message>
        <source>Invalid Timeout</source>
        <translation>Geçersiz kilit süresi</translation>
    </message>
    <message>
        <source>In a LOCK request `Timeout` says how long the lock should last: `Second-3600` or `Infinite`, or both as a list.</source>
        <translation>LOCK isteğinde `Timeout`, kilidin ne kadar süreceğini söyler: `Second-3600` veya `Infinite` ya da liste olarak ikisi.</translation>
    </message>
    <message>
        <source>Write `Second-` before the number, and send the header with LOCK only.</source>
        <translation>Sayının önüne `Second-` yazın; başlığı yalnızca LOCK ile gönderin.</translation>
    </message>
    <message>
        <source>IIS answers 400.8 when it cannot read for how long a lock is wanted.</source>
        <translation>IIS, kilidin ne kadar süreyle istendiğini okuyamadığında 400.8 verir.</translation>
    </message>
    <message>
        <source>WebDAV lock timeout</source>
        <translation>WebDAV kilit süresi</translation>
    </message>
    <message>
        <source>Invalid Lock Token</source>
        <translation>Geçersiz kilit belirteci</translation>
    </message>
    <message>
        <source>UNLOCK came without a lock token that IIS can read. The token is the one that LOCK gave out, in angle brackets.</source>
        <translation>UNLOCK, IIS&apos;in okuyabildiği bir kilit belirteci olmadan gelmiştir. Belirteç, LOCK yanıtının verdiği ve açılı ayraç içinde duran değerdir.</translation>
    </message>
    <message>
        <source>Repeat the header `Lock-Token` of the LOCK response character by character. A lock nobody can lift ends with its timeout.</source>
        <translation>LOCK yanıtındaki `Lock-Token` başlığını karakteri karakterine yineleyin. Kimsenin kaldıramadığı kilit, süresi dolunca biter.</translation>
    </message>
    <message>
        <source>IIS answers 400.9 when it cannot read a lock token.</source>
        <translation>IIS, kilit belirtecini okuyamadığında 400.9 verir.</translation>
    </message>
    <message>
        <source>Invalid X-Forwarded-For (XFF) header</source>
        <translation>Geçersiz X-Forwarded-For (XFF) başlığı</translation>
    </message>
    <message>
        <source>The header in a trace on the IIS server</source>
        <translation>IIS sunucusunda alınan izdeki başlık</translation>
    </message>
    <message>
        <source>Let the outermost proxy of yours replace the header with the address of the connection.</source>
        <translation>En dıştaki vekil sunucunuz başlığı, bağlantının adresiyle değiştirsin.</translation>
    </message>
    <message>
        <source>IIS answers 400.10 when it needs X-Forwarded-For and cannot read it.</source>
        <translation>IIS, gereksindiği X-Forwarded-For başlığını okuyamadığında 400.10 verir.</translation>
    </message>
    <message>
        <source>Invalid WebSocket request</source>
        <translation>Geçersiz WebSocket isteği</translation>
    </message>
    <message>
        <source>IIS, WebSocket</source>
        <translation>IIS, WebSocket</translation>
    </message>
    <message>
        <source>The request wants to become a WebSocket, but something that belongs to the opening handshake is missing or wrong. Since IIS 8.0, with the feature WebSocket Protocol.</source>
        <translation>İstek WebSocket&apos;e dönüşmek ister, ama açılış el sıkışmasına ait bir şey eksik veya yanlıştır. IIS 8.0&apos;dan beri, WebSocket Protocol özelliğiyle vardır.</translation>
    </message>
    <message>
        <source>A health check or a hand-made request sends `Upgrade: websocket` alone, or a proxy drops the headers beside it.</source>
        <translation>Bir sağlık denetimi veya elle yazılmış istek yalnızca `Upgrade: websocket` gönderir ya da bir vekil sunucu yanındaki başlıkları atar.</translation>
    </message>
    <message>
        <source>`curl -i --http1.1 -H &apos;Connection: Upgrade&apos; -H &apos;Upgrade: websocket&apos; -H &apos;Sec-WebSocket-Version: 13&apos; -H &apos;Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==&apos; https://example.com/ws`</source>
        <translation>`curl -i --http1.1 -H &apos;Connection: Upgrade&apos; -H &apos;Upgrade: websocket&apos; -H &apos;Sec-WebSocket-Version: 13&apos; -H &apos;Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==&apos; https://example.com/ws`</translation>
    </message>
    <message>
        <source>Send all four headers, with GET and HTTP/1.1, and let the proxy pass them on.</source>
        <translation>Dört başlığın hepsini GET ve HTTP/1.1 ile gönderin; vekil sunucu da onları iletsin.</translation>
    </message>
    <message>
        <source>IIS answers 400.11 when the opening handshake of a WebSocket is wrong.</source>
        <translation>IIS, WebSocket açılış el sıkışması yanlış olduğunda 400.11 verir.</translation>
    </message>
    <message>
        <source>Bad client request (ARR)</source>
        <translation>Hatalı istemci isteği (ARR)</translation>
    </message>
    <message>
        <source>Beside the sub-status, the log line holds only a number in `sc-win32-status`.</source>
        <translation>Günlük satırında, alt durum kodunun yanında yalnızca `sc-win32-status` içinde bir sayı vardır.</translation>
    </message>
    <message>
        <source>`certutil -error 12030` with that number</source>
        <translation>O sayıyla `certutil -error 12030`</translation>
    </message>
    <message>
        <source>Switch Failed Request Tracing on for this status on the ARR server: `ARR_SERVER_ROUTED` names the server behind, and `X-ARR-LOG-ID` finds the request in the trace of that one.</source>
        <translation>ARR sunucusunda bu durum kodu için Failed Request Tracing&apos;i açın: `ARR_SERVER_ROUTED` arkadaki sunucuyu gösterir, `X-ARR-LOG-ID` isteği onun izinde buldurur.</translation>
    </message>
    <message>
        <source>Compare its headers with those of a client that works.</source>
        <translation>Başlıklarını, çalışan bir istemcininkilerle karşılaştırın.</translation>
    </message>
    <message>
        <source>ARR answers 400.601 for a request that it does not accept.</source>
        <translation>ARR, kabul etmediği istek için 400.601 verir.</translation>
    </message>
    <message>
        <source>Invalid time format (ARR)</source>
        <translation>Geçersiz zaman biçimi (ARR)</translation>
    </message>
    <message>
        <source>Send the fixed form of HTTP: `Sun, 29 Nov 2026 08:00:00 GMT`, in English and GMT.</source>
        <translation>HTTP&apos;nin sabit biçimini gönderin: `Sun, 29 Nov 2026 08:00:00 GMT`, İngilizce ve GMT olarak.</translation>
    </message>
    <message>
        <source>ARR answers 400.602 when it cannot read a time in the request.</source>
        <translation>ARR, istekteki bir zamanı okuyamadığında 400.602 verir.</translation>
    </message>
    <message>
        <source>Parse range error (ARR)</source>
        <translation>Aralık ayrıştırma hatası (ARR)</translation>
    </message>
    <message>
        <source>`curl -i -r 0-99 https://example.com/file`</source>
        <translation>`curl -i -r 0-99 https://example.com/file`</translation>
    </message>
    <message>
        <source>ARR answers 400.603 when it cannot parse a range.</source>
        <translation>ARR, aralığı ayrıştıramadığında 400.603 verir.</translation>
    </message>
    <message>
        <source>Client gone (ARR)</source>
        <translation>İstemci gitti (ARR)</translation>
    </message>
    <message>
        <source>Single lines, spread over the day: visitors leave a page or cancel an upload.</source>
        <translation>Güne yayılmış tek tük satırlar: Ziyaretçiler sayfadan ayrılır veya yüklemeyi iptal eder.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Düzeltilecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>Many lines with nearly the same `time-taken`: a load balancer or client in front gives up after that time.</source>
        <translation>`time-taken` değeri birbirine yakın çok satır: Öndeki yük dengeleyici veya istemci o süre sonunda vazgeçer.</translation>
    </message>
    <message>
        <source>Make the slow request faster, or let the one in front wait longer than ARR.</source>
        <translation>Yavaş isteği hızlandırın veya öndekini ARR&apos;den uzun bekletin.</translation>
    </message>
    <message>
        <source>ARR logs 400.604 when the client has gone.</source>
        <translation>ARR, istemci gittiğinde günlüğe 400.604 yazar.</translation>
    </message>
    <message>
        <source>Maximum number of forwards (ARR)</source>
        <translation>En fazla iletme sayısı (ARR)</translation>
    </message>
    <message>
        <source>Each ARR on the way counts the header `Max-Forwards` down, from 10 at the first one. At the end of the count ARR stops, since the request most likely runs in a circle. Before 3.0.1916 the same words came with 400.0.</source>
        <translation>Yoldaki her ARR, `Max-Forwards` başlığını azaltır; ilki 10 ile başlar. Sayı bitince ARR durur, çünkü istek büyük olasılıkla döngüye girmiştir. 3.0.1916&apos;dan önce aynı ileti 400.0 ile gelirdi.</translation>
    </message>
    <message>
        <source>`The request cannot be routed because it has reached the Max-Forwards limit`: a rule sends requests to a farm whose server is this machine itself, or whose name leads back to it.</source>
        <translation>`The request cannot be routed because it has reached the Max-Forwards limit`: Bir kural istekleri, sunucusu bu makinenin kendisi olan veya adı yine buraya çıkan bir çiftliğe yollar.</translation>
    </message>
    <message>
        <source>`nslookup` for the names of the farm, on the ARR server</source>
        <translation>ARR sunucusunda çiftlikteki adlar için `nslookup`</translation>
    </message>
    <message>
        <source>Add a condition to the rule, such as the host or `{SERVER_PORT}`, so that requests coming back are not routed again.</source>
        <translation>Kurala makine adı veya `{SERVER_PORT}` gibi bir koşul ekleyin; geri dönen istekler yeniden yönlendirilmesin.</translation>
    </message>
    <message>
        <source>ARR answers 400.605 when a request has been forwarded too often.</source>
        <translation>ARR, istek çok kez iletilmiş olduğunda 400.605 verir.</translation>
    </message>
    <message>
        <source>Max-Forwards limit</source>
        <translation>Max-Forwards limit</translation>
    </message>
    <message>
        <source>ARR loop</source>
        <translation>ARR döngüsü</translation>
    </message>
    <message>
        <source>Asynchronous competition error (ARR)</source>
        <translation>Zaman uyumsuz tamamlama hatası (ARR)</translation>
    </message>
    <message>
        <source>ARR answers 400.606 when an asynchronous operation on the request fails.</source>
        <translation>ARR, istek üzerindeki zaman uyumsuz bir işlem başarısız olduğunda 400.606 verir.</translation>
    </message>
    <message>
        <source>Concurrent request limit, answered with 401</source>
        <translation>Eşzamanlı istek sınırı, 401 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>The same refusal as 403.501, of an address with too many requests open at once, given as a 401. It has nothing to do with login.</source>
        <translation>403.501 ile aynı rettir: Aynı anda çok istek açan adres geri çevrilmiş, yanıt 401 olarak verilmiştir. Oturum açmayla ilgisi yoktur.</translation>
    </message>
    <message>
        <source>A page with many pictures, a download manager, or an office and a proxy whose users share one address: more requests are open than `maxConcurrentRequests` allows, 5 by default.</source>
        <translation>Çok görselli bir sayfa, bir indirme yöneticisi ya da kullanıcıları tek adresi paylaşan bir ofis veya vekil sunucu: Açık istek sayısı `maxConcurrentRequests` sınırını (varsayılan 5) aşmıştır.</translation>
    </message>
    <message>
        <source>Raise the number; where a proxy stands in front, set `enableProxyMode`, so that `X-Forwarded-For` counts.</source>
        <translation>Sayıyı yükseltin; önde bir vekil sunucu varsa `enableProxyMode` ayarlayın, böylece `X-Forwarded-For` dikkate alınır.</translation>
    </message>
    <message>
        <source>Set `denyAction` to `Forbidden`, the default, or to `AbortRequest`, which closes the connection without an answer.</source>
        <translation>`denyAction` değerini varsayılan olan `Forbidden` ya da bağlantıyı yanıtsız kapatan `AbortRequest` yapın.</translation>
    </message>
    <message>
        <source>IIS answers 401.501 when the concurrent limit is reached and `denyAction` is `Unauthorized`.</source>
        <translation>IIS, eşzamanlı sınıra ulaşıldığında ve `denyAction` değeri `Unauthorized` olduğunda 401.501 verir.</translation>
    </message>
    <message>
        <source>Request rate limit, answered with 401</source>
        <translation>İstek hızı sınırı, 401 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>The address was too quick, as with 403.502, and the dynamic restrictions hide that behind a 401. Waiting helps, another password does not.</source>
        <translation>403.502&apos;deki gibi adres fazla hızlıdır; dinamik kısıtlamalar bunu 401&apos;in ardına gizler. Beklemek işe yarar, başka parola yaramaz.</translation>
    </message>
    <message>
        <source>A monitor, crawler or API client, or everybody behind one proxy: the address sent more than `maxRequests` in the interval, 20 in 200 milliseconds by default.</source>
        <translation>Bir izleme aracı, arama robotu veya API istemcisi ya da tek bir vekil sunucunun arkasındaki herkes: Adres, belirlenen sürede `maxRequests` değerinden (varsayılan 200 milisaniyede 20) çok istek göndermiştir.</translation>
    </message>
    <message>
        <source>Let the client slow down, or raise the limit; `enableLoggingOnlyMode` shows beforehand whom a limit would hit.</source>
        <translation>İstemci yavaşlasın veya sınırı yükseltin; `enableLoggingOnlyMode`, bir sınırın kimi etkileyeceğini önceden gösterir.</translation>
    </message>
    <message>
        <source>IIS answers 401.502 when an address exceeds the rate and `denyAction` is `Unauthorized`.</source>
        <translation>IIS, adres hızı aştığında ve `denyAction` değeri `Unauthorized` olduğunda 401.502 verir.</translation>
    </message>
    <message>
        <source>IP address denied, answered with 401</source>
        <translation>IP adresine izin yok, 401 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>The address stands on the deny list of the IP restrictions. With another `denyAction` the same rule gives 403.503 or 404.503.</source>
        <translation>Adres, IP kısıtlamalarının ret listesindedir. Aynı kural, başka bir `denyAction` ile 403.503 veya 404.503 verir.</translation>
    </message>
    <message>
        <source>The list says `allowUnlisted=&quot;false&quot;`, and an address is new: another office, another provider, IPv6.</source>
        <translation>Listede `allowUnlisted=&quot;false&quot;` vardır ve adres yenidir: başka bir ofis, başka bir sağlayıcı, IPv6.</translation>
    </message>
    <message>
        <source>`appcmd list config &quot;Default Web Site&quot; -section:system.webServer/security/ipSecurity`</source>
        <translation>`appcmd list config &quot;Default Web Site&quot; -section:system.webServer/security/ipSecurity`</translation>
    </message>
    <message>
        <source>Add the address on the level where the list stands, server, site or folder.</source>
        <translation>Adresi listenin bulunduğu düzeyde ekleyin: sunucu, site veya klasör.</translation>
    </message>
    <message>
        <source>IIS answers 401.503 when a denied address is to get a 401.</source>
        <translation>IIS, reddedilen adrese 401 verilecekse 401.503 verir.</translation>
    </message>
    <message>
        <source>Host name denied, answered with 401</source>
        <translation>Makine adına izin yok, 401 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>A rule by host name refuses the visitor. The name is the one that DNS gives for the address, not the one in the URL.</source>
        <translation>Makine adına göre yazılmış bir kural ziyaretçiyi reddeder. Ad, URL&apos;deki değil, DNS&apos;in adres için verdiği addır.</translation>
    </message>
    <message>
        <source>An entry of `ipSecurity` has a `domainName`, and IIS, with `enableReverseDns`, finds that name, or none, for the address of the visitor.</source>
        <translation>Bir `ipSecurity` kaydında `domainName` vardır ve `enableReverseDns` açık olan IIS, ziyaretçinin adresi için o adı bulur veya hiç ad bulamaz.</translation>
    </message>
    <message>
        <source>`nslookup 192.0.2.7`</source>
        <translation>`nslookup 192.0.2.7`</translation>
    </message>
    <message>
        <source>Correct the reverse record, or write the rule with addresses; the look-up also costs time at every request.</source>
        <translation>Ters DNS kaydını düzeltin veya kuralı adreslerle yazın; bu sorgu her istekte zaman da alır.</translation>
    </message>
    <message>
        <source>IIS answers 401.504 when a host name is denied and the refusal is set to 401.</source>
        <translation>IIS, makine adı reddedildiğinde ve ret 401 olarak ayarlandığında 401.504 verir.</translation>
    </message>
    <message>
        <source>Write access forbidden</source>
        <translation>Yazma erişimi yasak</translation>
    </message>
    <message>
        <source>An upload, by PUT for example, wants to write into a folder where the configuration or the file system does not let it.</source>
        <translation>PUT gibi bir yükleme, yapılandırmanın veya dosya sisteminin izin vermediği bir klasöre yazmak ister.</translation>
    </message>
    <message>
        <source>`accessPolicy` of the handlers lacks `Write`, or NTFS gives the user no right to write.</source>
        <translation>İşleyicilerin `accessPolicy` değerinde `Write` yoktur veya NTFS kullanıcıya yazma hakkı vermez.</translation>
    </message>
    <message>
        <source>`icacls C:\inetpub\upload`</source>
        <translation>`icacls C:\inetpub\upload`</translation>
    </message>
    <message>
        <source>Allow both for that folder and those users only, and do not let scripts run there.</source>
        <translation>İkisine de yalnızca o klasör ve o kullanıcılar için izin verin; orada betik çalıştırmayın.</translation>
    </message>
    <message>
        <source>IIS answers 403.3 when writing is not allowed.</source>
        <translation>IIS, yazmaya izin verilmediğinde 403.3 verir.</translation>
    </message>
    <message>
        <source>SSL 128 required</source>
        <translation>128 bit SSL gerekli</translation>
    </message>
    <message>
        <source>The site demands encryption with at least 128 bits (`sslFlags` with `Ssl128`), and the connection has less. All present TLS cipher suites in use reach that.</source>
        <translation>Site en az 128 bit şifreleme ister (`sslFlags` içinde `Ssl128`), bağlantınınki daha azdır. Bugün kullanılan bütün TLS şifre takımları bunu sağlar.</translation>
    </message>
    <message>
        <source>A very old device or program that knows only weak ciphers.</source>
        <translation>Yalnızca zayıf şifreleri bilen çok eski bir cihaz veya program.</translation>
    </message>
    <message>
        <source>Replace or update it. On the server the flag is superfluous where Schannel offers no weak ciphers any more.</source>
        <translation>Değiştirin veya güncelleyin. Schannel&apos;in zayıf şifre sunmadığı bir sunucuda bu bayrak gereksizdir.</translation>
    </message>
    <message>
        <source>IIS answers 403.5 when the encryption is weaker than 128 bits.</source>
        <translation>IIS, şifreleme 128 bitten zayıf olduğunda 403.5 verir.</translation>
    </message>
    <message>
        <source>Site access denied</source>
        <translation>Siteye erişim reddedildi</translation>
    </message>
    <message>
        <source>The visitor is refused by the DNS name that belongs to the address. For this, IIS looks the name up backwards at each request.</source>
        <translation>Ziyaretçi, adresine ait DNS adı yüzünden reddedilir. IIS bunun için her istekte ters DNS sorgusu yapar.</translation>
    </message>
    <message>
        <source>IIS answers 403.8 when the DNS name of the client is denied.</source>
        <translation>IIS, istemcinin DNS adı reddedildiğinde 403.8 verir.</translation>
    </message>
    <message>
        <source>Concurrent connections exceeded</source>
        <translation>Eşzamanlı bağlantı sınırı aşıldı</translation>
    </message>
    <message>
        <source>IIS, connection limit</source>
        <translation>IIS, bağlantı sınırı</translation>
    </message>
    <message>
        <source>IIS 5.1 on Windows XP took 10 connections and refused the next with this number. Since version 7 IIS on desktop Windows limits only how many requests it works on at once and queues the others.</source>
        <translation>Windows XP&apos;deki IIS 5.1, 10 bağlantı kabul eder, sonrakini bu numarayla reddederdi. IIS, 7 sürümünden beri masaüstü Windows&apos;ta yalnızca aynı anda işlediği istek sayısını sınırlar, ötekileri kuyruğa alır.</translation>
    </message>
    <message>
        <source>An old machine still runs it. Newer ones show 503 and `ConnLimit` in the HTTPERR log when the connection limit of a site is reached.</source>
        <translation>Eski bir makine bunu hâlâ çalıştırıyordur. Yenilerde, sitenin bağlantı sınırına ulaşılınca HTTPERR günlüğünde 503 ve `ConnLimit` görünür.</translation>
    </message>
    <message>
        <source>Move the site to a server edition; on current versions look at `maxConnections` in the limits of the site.</source>
        <translation>Siteyi bir sunucu sürümüne taşıyın; güncel sürümlerde sitenin sınırlarındaki `maxConnections` değerine bakın.</translation>
    </message>
    <message>
        <source>IIS 5.1 answered 403.9 when its connections were used up.</source>
        <translation>IIS 5.1, bağlantıları tükendiğinde 403.9 verirdi.</translation>
    </message>
    <message>
        <source>Execute access denied</source>
        <translation>Çalıştırma erişimi reddedildi</translation>
    </message>
    <message>
        <source>The web server is configured to deny Execute access, says the list, already in that of IIS 6. What is to be checked is the same as with 403.1.</source>
        <translation>Listeye göre web sunucusu Execute erişimini reddedecek biçimde yapılandırılmıştır; IIS 6 listesinde de böyledir. Denetlenecek yer 403.1 ile aynıdır.</translation>
    </message>
    <message>
        <source>A program or DLL in a folder whose handlers may run scripts at most.</source>
        <translation>İşleyicileri en çok betik çalıştırabilen bir klasörde program veya DLL.</translation>
    </message>
    <message>
        <source>`accessPolicy` in the output of `appcmd list config &quot;Default Web Site&quot; -section:handlers`</source>
        <translation>`appcmd list config &quot;Default Web Site&quot; -section:handlers` çıktısındaki `accessPolicy`</translation>
    </message>
    <message>
        <source>Add `Execute` to `accessPolicy` for that path alone.</source>
        <translation>`Execute` iznini `accessPolicy` değerine yalnızca o yol için ekleyin.</translation>
    </message>
    <message>
        <source>IIS answers 403.10 when Execute access is denied.</source>
        <translation>IIS, Execute erişimi reddedildiğinde 403.10 verir.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Parola değişti</translation>
    </message>
    <message>
        <source>The password that came with the request has been replaced in the meantime. The lists of IIS 6 and 7 name the case and say no more.</source>
        <translation>İstekle gelen parola bu arada değiştirilmiştir. IIS 6 ve 7 listeleri durumun adını verir, başka bir şey yazmaz.</translation>
    </message>
    <message>
        <source>A browser, a mapped drive or a scheduled task still sends the old password.</source>
        <translation>Tarayıcı, bağlanmış ağ sürücüsü veya zamanlanmış görev hâlâ eski parolayı gönderir.</translation>
    </message>
    <message>
        <source>Events 4723 and 4724 in the Security log, for when it was changed</source>
        <translation>Ne zaman değiştiği için Güvenlik günlüğünde 4723 ve 4724 olayları</translation>
    </message>
    <message>
        <source>Enter it anew there, and delete the stored one from Credential Manager.</source>
        <translation>Orada yeniden girin, saklananı Credential Manager içinden silin.</translation>
    </message>
    <message>
        <source>In the list of IIS, 403.11 stands for a password that has been changed.</source>
        <translation>IIS listesinde 403.11, değiştirilmiş bir parolayı gösterir.</translation>
    </message>
    <message>
        <source>Mapper denied access</source>
        <translation>Eşleyici erişimi reddetti</translation>
    </message>
    <message>
        <source>The client certificate is good and belongs to a Windows account through a mapping, but that account may not open the file.</source>
        <translation>İstemci sertifikası geçerlidir ve bir eşlemeyle Windows hesabına bağlıdır, ama o hesap dosyayı açamaz.</translation>
    </message>
    <message>
        <source>A new certificate fell under a many-to-one rule, and so came to a restricted account.</source>
        <translation>Yeni sertifika, birçok sertifikayı tek hesaba bağlayan bir kurala uymuş ve kısıtlı bir hesaba düşmüştür.</translation>
    </message>
    <message>
        <source>`appcmd list config &quot;Default Web Site&quot; -section:iisClientCertificateMappingAuthentication`</source>
        <translation>`appcmd list config &quot;Default Web Site&quot; -section:iisClientCertificateMappingAuthentication`</translation>
    </message>
    <message>
        <source>Map it to the right account, or give that account rights on the file with `icacls`.</source>
        <translation>Onu doğru hesaba eşleyin veya hesaba dosya üzerinde `icacls` ile hak verin.</translation>
    </message>
    <message>
        <source>IIS answers 403.12 when the account of a certificate has no access.</source>
        <translation>IIS, sertifikanın hesabının erişimi olmadığında 403.12 verir.</translation>
    </message>
    <message>
        <source>Client access licenses exceeded</source>
        <translation>İstemci erişim lisansları aşıldı</translation>
    </message>
    <message>
        <source>IIS, licensing</source>
        <translation>IIS, lisanslama</translation>
    </message>
    <message>
        <source>From the time when Windows counted the licenses of users that had logged in. Since Windows Server 2008 there is no such counting, so that current versions do not come to it.</source>
        <translation>Windows&apos;un oturum açan kullanıcıların lisanslarını saydığı dönemden kalmadır. Windows Server 2008&apos;den beri böyle bir sayım yoktur; güncel sürümler buna varmaz.</translation>
    </message>
    <message>
        <source>A Windows 2000 or 2003 server with the service License Logging.</source>
        <translation>License Logging hizmeti çalışan bir Windows 2000 veya 2003 sunucusu.</translation>
    </message>
    <message>
        <source>`sc query LicenseService`</source>
        <translation>`sc query LicenseService`</translation>
    </message>
    <message>
        <source>Enter the licenses that you own there; anonymous visitors need none.</source>
        <translation>Sahip olduğunuz lisansları orada girin; anonim ziyaretçiler lisans gerektirmez.</translation>
    </message>
    <message>
        <source>Old versions of IIS answered 403.15 when the licenses were used up.</source>
        <translation>Eski IIS sürümleri, lisanslar tükendiğinde 403.15 verirdi.</translation>
    </message>
    <message>
        <source>Cannot execute CGI applications for the client</source>
        <translation>İstemci için CGI uygulamaları çalıştırılamaz</translation>
    </message>
    <message>
        <source>IIS starts a CGI program as the user of the request (`createProcessAsUser`, on by default), and the account of the application pool has not the right to do so.</source>
        <translation>IIS, CGI programını isteğin kullanıcısıyla başlatır (`createProcessAsUser`, varsayılan olarak açık); uygulama havuzunun hesabının buna hakkı yoktur.</translation>
    </message>
    <message>
        <source>The pool was moved to an account of your own.</source>
        <translation>Havuz, kendi açtığınız bir hesaba geçirilmiştir.</translation>
    </message>
    <message>
        <source>`secpol.msc`, User Rights Assignment, `Replace a process level token`</source>
        <translation>`secpol.msc`, User Rights Assignment altında `Replace a process level token`</translation>
    </message>
    <message>
        <source>Grant the account that right, and restart the pool. With `createProcessAsUser=&quot;false&quot;` the program runs as the pool instead.</source>
        <translation>Hesaba bu hakkı verip havuzu yeniden başlatın. `createProcessAsUser=&quot;false&quot;` ile program bunun yerine havuzun hesabıyla çalışır.</translation>
    </message>
    <message>
        <source>IIS answers 403.19 when the pool may not start a CGI program for a user.</source>
        <translation>IIS, havuz bir kullanıcı için CGI programı başlatamadığında 403.19 verir.</translation>
    </message>
    <message>
        <source>Replace a process level token</source>
        <translation>Replace a process level token</translation>
    </message>
    <message>
        <source>Passport logon failed</source>
        <translation>Passport ile oturum açılamadı</translation>
    </message>
    <message>
        <source>.NET Passport, the login of Microsoft before the accounts of today, could be chosen in IIS 6. Later versions of IIS have no such method, only the number.</source>
        <translation>.NET Passport, Microsoft&apos;un bugünkü hesaplardan önceki oturum açma yöntemiydi ve IIS 6&apos;da seçilebilirdi. Sonraki IIS sürümlerinde bu yöntem yoktur, yalnızca numarası kalmıştır.</translation>
    </message>
    <message>
        <source>A server with IIS 6 that still has Passport chosen for a site.</source>
        <translation>Bir sitesi için hâlâ Passport seçili olan bir IIS 6 sunucusu.</translation>
    </message>
    <message>
        <source>Choose another method of authentication; the service behind Passport is gone.</source>
        <translation>Başka bir kimlik doğrulama yöntemi seçin; Passport&apos;un arkasındaki hizmet artık yoktur.</translation>
    </message>
    <message>
        <source>IIS 6 answered 403.20 when a Passport login failed.</source>
        <translation>IIS 6, Passport ile oturum açılamadığında 403.20 verirdi.</translation>
    </message>
    <message>
        <source>Source access denied</source>
        <translation>Kaynak koduna erişim reddedildi</translation>
    </message>
    <message>
        <source>The client wants the source of a script, such as a `.php` or `.aspx` file, and not its output. The authoring rules of WebDAV grant `Source` to whoever may have that.</source>
        <translation>İstemci `.php` veya `.aspx` gibi bir betiğin çıktısını değil, kaynak kodunu ister. WebDAV yazma kuralları bunu yapabileceklere `Source` izni verir.</translation>
    </message>
    <message>
        <source>An editor or a mapped WebDAV drive, which ask with `Translate: f`, read pictures and texts, but no scripts.</source>
        <translation>`Translate: f` ile soran bir düzenleyici veya bağlanmış WebDAV sürücüsü resimleri ve metinleri okur, betikleri okuyamaz.</translation>
    </message>
    <message>
        <source>Add `Source` in WebDAV Authoring Rules for those users. Do not give it to all: sources often hold passwords.</source>
        <translation>WebDAV Authoring Rules altında o kullanıcılara `Source` ekleyin. Herkese vermeyin: Kaynak kodlarında çoğu kez parola bulunur.</translation>
    </message>
    <message>
        <source>IIS answers 403.21 when a WebDAV user may not read sources.</source>
        <translation>IIS, WebDAV kullanıcısı kaynak kodlarını okuyamadığında 403.21 verir.</translation>
    </message>
    <message>
        <source>Infinite depth is denied</source>
        <translation>Sınırsız derinlik reddedildi</translation>
    </message>
    <message>
        <source>A PROPFIND asked for a folder with all that is below it. IIS does not allow this by default (`allowInfinitePropfindDepth`), since one such request can cost much processor time.</source>
        <translation>PROPFIND, bir klasörü altındaki her şeyle birlikte istemiştir. IIS buna varsayılan olarak izin vermez (`allowInfinitePropfindDepth`), çünkü böyle tek bir istek çok işlemci zamanı alabilir.</translation>
    </message>
    <message>
        <source>A synchronising client sends `Depth: infinity`, or no `Depth` at all, which counts as the same.</source>
        <translation>Eşitleme yapan bir istemci `Depth: infinity` gönderir veya aynı sayılan biçimde, hiç `Depth` göndermez.</translation>
    </message>
    <message>
        <source>Let it ask with `Depth: 1`, level by level. Allow infinite depth only on a small, closed site.</source>
        <translation>İstemci `Depth: 1` ile düzey düzey sorsun. Sınırsız derinliğe yalnızca küçük ve kapalı bir sitede izin verin.</translation>
    </message>
    <message>
        <source>IIS answers 403.22 for a PROPFIND of infinite depth.</source>
        <translation>IIS, sınırsız derinlikli PROPFIND için 403.22 verir.</translation>
    </message>
    <message>
        <source>propfind-finite-depth</source>
        <translation>propfind-finite-depth</translation>
    </message>
    <message>
        <source>Host name denied</source>
        <translation>Makine adına izin yok</translation>
    </message>
    <message>
        <source>IP restrictions can also name hosts. Here the name that belongs to the address of the client stands on the deny list.</source>
        <translation>IP kısıtlamaları makine adlarını da içerebilir. Burada istemcinin adresine ait ad ret listesindedir.</translation>
    </message>
    <message>
        <source>IIS answers 403.504 when the host name of the client is denied.</source>
        <translation>IIS, istemcinin makine adı reddedildiğinde 403.504 verir.</translation>
    </message>
    <message>
        <source>Files attribute hidden</source>
        <translation>Dosyanın gizli özniteliği var</translation>
    </message>
    <message>
        <source>The file is there, but carries the Windows attribute Hidden, and IIS does not give out hidden files.</source>
        <translation>Dosya vardır, ama Windows&apos;un Hidden özniteliğini taşır; IIS gizli dosyaları vermez.</translation>
    </message>
    <message>
        <source>Files copied from a backup, a synchronising tool or another system, where they were hidden.</source>
        <translation>Yedekten, bir eşitleme aracından veya gizli oldukları başka bir sistemden kopyalanmış dosyalar.</translation>
    </message>
    <message>
        <source>`attrib C:\inetpub\wwwroot\file.txt`</source>
        <translation>`attrib C:\inetpub\wwwroot\file.txt`</translation>
    </message>
    <message>
        <source>Take the attribute off: `attrib -h FILE`.</source>
        <translation>Özniteliği kaldırın: `attrib -h FILE`.</translation>
    </message>
    <message>
        <source>IIS answers 404.9 when the file is hidden.</source>
        <translation>IIS, dosya gizli olduğunda 404.9 verir.</translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation>gizli dosya</translation>
    </message>
    <message>
        <source>WebDAV request sent to the static file handler</source>
        <translation>WebDAV isteği statik dosya işleyicisine gönderilmiş</translation>
    </message>
    <message>
        <source>A request meant for WebDAV came to the handler that gives out plain files, because no WebDAV handler took it first.</source>
        <translation>WebDAV için olan bir istek, onu önce alacak WebDAV işleyicisi olmadığından, düz dosyaları sunan işleyiciye gelmiştir.</translation>
    </message>
    <message>
        <source>Whether `WebDAV` stands in `appcmd list config &quot;Default Web Site&quot; -section:handlers`</source>
        <translation>`appcmd list config &quot;Default Web Site&quot; -section:handlers` çıktısında `WebDAV` bulunup bulunmadığı</translation>
    </message>
    <message>
        <source>Enable WebDAV in WebDAV Authoring Rules and put its handler back, or let the client publish to another site.</source>
        <translation>WebDAV Authoring Rules altında WebDAV&apos;ı açıp işleyicisini geri koyun veya istemci başka bir siteye yayımlasın.</translation>
    </message>
    <message>
        <source>IIS answers 404.16 when a WebDAV request ends at the static file handler.</source>
        <translation>IIS, WebDAV isteği statik dosya işleyicisinde kaldığında 404.16 verir.</translation>
    </message>
    <message>
        <source>Concurrent request limit, answered with 404</source>
        <translation>Eşzamanlı istek sınırı, 404 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>Nothing is missing. One address had too many requests open, and the dynamic restrictions are set to answer as if the page did not exist.</source>
        <translation>Eksik olan bir şey yoktur. Tek bir adresin çok fazla açık isteği vardır; dinamik kısıtlamalar, sayfa yokmuş gibi yanıtlayacak biçimde ayarlıdır.</translation>
    </message>
    <message>
        <source>A page is missing for one visitor and there for all others: `denyAction` is `NotFound`, so that a refusal looks like a wrong link.</source>
        <translation>Sayfa tek bir ziyaretçi için yoktur, bütün ötekiler için vardır: `denyAction`, `NotFound` olarak ayarlıdır; ret bu yüzden yanlış bağlantı gibi görünür.</translation>
    </message>
    <message>
        <source>The sub-status in the IIS log</source>
        <translation>IIS günlüğündeki alt durum kodu</translation>
    </message>
    <message>
        <source>Look at the restrictions, not at the files. `Forbidden`, the default, is more honest towards your own users.</source>
        <translation>Dosyalara değil, kısıtlamalara bakın. Varsayılan olan `Forbidden`, kendi kullanıcılarınıza karşı daha dürüsttür.</translation>
    </message>
    <message>
        <source>IIS answers 404.501 when the concurrent limit is reached and `denyAction` is `NotFound`.</source>
        <translation>IIS, eşzamanlı sınıra ulaşıldığında ve `denyAction` değeri `NotFound` olduğunda 404.501 verir.</translation>
    </message>
    <message>
        <source>Request rate limit, answered with 404</source>
        <translation>İstek hızı sınırı, 404 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>A rate limit that looks like a missing page: the address sent too many requests in too short a time.</source>
        <translation>Eksik sayfa görünümünde bir hız sınırı: Adres kısa sürede çok istek göndermiştir.</translation>
    </message>
    <message>
        <source>IIS answers 404.502 when an address exceeds the rate and `denyAction` is `NotFound`.</source>
        <translation>IIS, adres hızı aştığında ve `denyAction` değeri `NotFound` olduğunda 404.502 verir.</translation>
    </message>
    <message>
        <source>IP address denied, answered with 404</source>
        <translation>IP adresine izin yok, 404 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>The IP restrictions refuse the address and let the page seem absent, which is meant to tell scanners nothing.</source>
        <translation>IP kısıtlamaları adresi reddeder ve sayfayı yokmuş gibi gösterir; amaç, tarama araçlarına bir şey belli etmemektir.</translation>
    </message>
    <message>
        <source>IIS answers 404.503 when a denied address is to get a 404.</source>
        <translation>IIS, reddedilen adrese 404 verilecekse 404.503 verir.</translation>
    </message>
    <message>
        <source>Host name denied, answered with 404</source>
        <translation>Makine adına izin yok, 404 ile yanıtlanmış</translation>
    </message>
    <message>
        <source>Refused by the reverse DNS name of the client, and shown as a missing page.</source>
        <translation>İstemcinin ters DNS adı yüzünden reddedilmiş, eksik sayfa olarak gösterilmiştir.</translation>
    </message>
    <message>
        <source>IIS answers 404.504 when a host name is denied and the refusal is set to 404.</source>
        <translation>IIS, makine adı reddedildiğinde ve ret 404 olarak ayarlandığında 404.504 verir.</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Kabul edilebilir değil</translation>
    </message>
    <message>
        <source>IIS or the application</source>
        <translation>IIS veya uygulama</translation>
    </message>
    <message>
        <source>The `Accept` header asks for a media type that is not to be had here, or is not a valid one. Microsoft&apos;s page titles it “Invalid MIME type” as well.</source>
        <translation>`Accept` başlığı burada bulunmayan veya geçerli olmayan bir içerik türü ister. Microsoft&apos;un sayfası ona “Invalid MIME type” da der.</translation>
    </message>
    <message>
        <source>A web API has no formatter for the type, such as `application/xml`: the status comes from the application, and 0 only says that IIS adds nothing.</source>
        <translation>Bir web API&apos;sinde, örneğin `application/xml` için, biçimlendirici yoktur: Durum kodunu uygulama verir; 0 yalnızca IIS&apos;in eklediği bir şey olmadığını söyler.</translation>
    </message>
    <message>
        <source>`curl -i -H &apos;Accept: */*&apos; https://example.com/api`</source>
        <translation>`curl -i -H &apos;Accept: */*&apos; https://example.com/api`</translation>
    </message>
    <message>
        <source>Ask for a type that the API has, or add `*/*;q=0.1`.</source>
        <translation>API&apos;de bulunan bir tür isteyin veya `*/*;q=0.1` ekleyin.</translation>
    </message>
    <message>
        <source>IIS logs 406.0 when no acceptable type can be given.</source>
        <translation>IIS, kabul edilebilir bir tür verilemediğinde günlüğe 406.0 yazar.</translation>
    </message>
    <message>
        <source>Request timed out</source>
        <translation>İstek zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>The request did not arrive whole in time. HTTP.sys ends such connections itself, with `Timer_EntityBody` or `Timer_HeaderWait` in the HTTPERR log, so that a 408 in the log of the site mostly comes from the application.</source>
        <translation>İstek zamanında tamamlanmamıştır. HTTP.sys böyle bağlantıları kendisi, HTTPERR günlüğünde `Timer_EntityBody` veya `Timer_HeaderWait` ile bitirir; bu yüzden sitenin günlüğündeki 408 çoğunlukla uygulamadan gelir.</translation>
    </message>
    <message>
        <source>ASP.NET Core, out of process: `Reading the request body timed out due to data arriving too slowly`. Kestrel wants 240 bytes a second after 5 seconds, by default.</source>
        <translation>Ayrı süreçte çalışan ASP.NET Core: `Reading the request body timed out due to data arriving too slowly`. Kestrel, varsayılan olarak 5 saniyeden sonra saniyede 240 bayt ister.</translation>
    </message>
    <message>
        <source>Let slow clients upload in smaller parts, or lower `MinRequestBodyDataRate` for that endpoint; look for a lack of free threads as well.</source>
        <translation>Yavaş istemciler daha küçük parçalar yüklesin veya o uç nokta için `MinRequestBodyDataRate` değerini düşürün; boş iş parçacığı kalıp kalmadığına da bakın.</translation>
    </message>
    <message>
        <source>IIS logs 408.0 when a request took too long to arrive.</source>
        <translation>IIS, isteğin gelmesi çok uzun sürdüğünde günlüğe 408.0 yazar.</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Ön koşul sağlanmadı</translation>
    </message>
    <message>
        <source>Two people edit the same file over WebDAV or an API, and the second one saves.</source>
        <translation>İki kişi aynı dosyayı WebDAV veya bir API üzerinden düzenler, ikincisi kaydeder.</translation>
    </message>
    <message>
        <source>Fetch the file again, merge, and save with the new ETag.</source>
        <translation>Dosyayı yeniden alın, birleştirin ve yeni ETag ile kaydedin.</translation>
    </message>
    <message>
        <source>`curl -sI https://example.com/file` several times, the header `ETag`</source>
        <translation>`curl -sI https://example.com/file` birkaç kez, `ETag` başlığı</translation>
    </message>
    <message>
        <source>Deploy so that the time stamps are kept, as `robocopy` does by default.</source>
        <translation>Dağıtımı, `robocopy` komutunun varsayılan olarak yaptığı gibi, zaman damgalarını koruyarak yapın.</translation>
    </message>
    <message>
        <source>IIS answers 412.0 when a condition of the request is not met.</source>
        <translation>IIS, isteğin koşulu sağlanmadığında 412.0 verir.</translation>
    </message>
    <message>
        <source>Direct requests for Global.asax aren&apos;t allowed</source>
        <translation>Global.asax doğrudan istenemez</translation>
    </message>
    <message>
        <source>Somebody asked for `Global.asax` or `Global.asa` itself, the file with the start code of an application. It is never given out.</source>
        <translation>Biri, uygulamanın başlangıç kodunu içeren `Global.asax` veya `Global.asa` dosyasının kendisini istemiştir. Bu dosya hiçbir zaman verilmez.</translation>
    </message>
    <message>
        <source>Scanners that try known file names. `.asax` is on the deny list of request filtering, which then answers 404.7 before this.</source>
        <translation>Bilinen dosya adlarını deneyen tarama araçları. `.asax`, istek filtrelemenin ret listesindedir; bu filtre bundan önce 404.7 verir.</translation>
    </message>
    <message>
        <source>Nothing for the scanner; if a link of your own leads there, correct it.</source>
        <translation>Tarama aracı için bir şey gerekmez; kendi bir bağlantınız oraya gidiyorsa düzeltin.</translation>
    </message>
    <message>
        <source>IIS answers 500.15 to a request for the start file itself.</source>
        <translation>IIS, başlangıç dosyasının kendisi istendiğinde 500.15 verir.</translation>
    </message>
    <message>
        <source>Rewrite error during GL_PRE_BEGIN_REQUEST</source>
        <translation>GL_PRE_BEGIN_REQUEST sırasında yeniden yazma hatası</translation>
    </message>
    <message>
        <source>A global rule of URL Rewrite failed while it was read or run. Such rules stand in `applicationHost.config`, come before those of all sites, and ARR writes its own there for each farm.</source>
        <translation>URL Rewrite&apos;ın genel kuralı okunurken veya çalışırken başarısız olmuştur. Bu kurallar `applicationHost.config` içindedir, bütün sitelerin kurallarından önce gelir; ARR de her çiftlik için kendi kuralını oraya yazar.</translation>
    </message>
    <message>
        <source>All sites of the server at once, after a rule was changed on the server level or a farm was added.</source>
        <translation>Sunucu düzeyinde bir kural değiştirildikten veya çiftlik eklendikten sonra sunucunun bütün siteleri birden.</translation>
    </message>
    <message>
        <source>`appcmd list config -section:system.webServer/rewrite/globalRules`</source>
        <translation>`appcmd list config -section:system.webServer/rewrite/globalRules`</translation>
    </message>
    <message>
        <source>Switch the last rule off and test; a server variable that it sets must be allowed on the same level.</source>
        <translation>Son kuralı kapatıp deneyin; kuralın ayarladığı sunucu değişkenine aynı düzeyde izin verilmiş olmalıdır.</translation>
    </message>
    <message>
        <source>IIS answers 500.51 when a global rewrite rule fails.</source>
        <translation>IIS, genel yeniden yazma kuralı başarısız olduğunda 500.51 verir.</translation>
    </message>
    <message>
        <source>Rewrite error during RQ_RELEASE_REQUEST_STATE</source>
        <translation>RQ_RELEASE_REQUEST_STATE sırasında yeniden yazma hatası</translation>
    </message>
    <message>
        <source>An outbound rule failed, one that is set to run before the output cache takes the response (`rewriteBeforeCache`). Apart from the moment it is the same as 500.52.</source>
        <translation>Yanıt çıktı önbelleğine girmeden önce çalışacak biçimde ayarlanmış (`rewriteBeforeCache`) bir giden kural başarısız olmuştur. Zamanlaması dışında 500.52 ile aynıdır.</translation>
    </message>
    <message>
        <source>Failed Request Tracing for 500, the event of URL Rewrite</source>
        <translation>500 için Failed Request Tracing, URL Rewrite olayı</translation>
    </message>
    <message>
        <source>Give the rule a precondition for uncompressed HTML only, or have the application not compress.</source>
        <translation>Kurala yalnızca sıkıştırılmamış HTML için ön koşul koyun veya uygulamanın sıkıştırmasını kapatın.</translation>
    </message>
    <message>
        <source>IIS answers 500.53 when an outbound rule fails before the cache.</source>
        <translation>IIS, giden kural önbellekten önce başarısız olduğunda 500.53 verir.</translation>
    </message>
    <message>
        <source>Forwarded request failure (ARR)</source>
        <translation>İletilen istek başarısız (ARR)</translation>
    </message>
    <message>
        <source>Since 3.0.1916: passing the request on to a server failed. Where the connection itself was refused or too slow, 502.3 is the usual number.</source>
        <translation>3.0.1916&apos;dan beri: İsteği bir sunucuya iletmek başarısız olmuştur. Bağlantının kendisi reddedildiğinde veya yavaş kaldığında alışılmış numara 502.3&apos;tür.</translation>
    </message>
    <message>
        <source>ARR answers 502.6 when it could not pass a request on.</source>
        <translation>ARR, isteği iletemediğinde 502.6 verir.</translation>
    </message>
    <message>
        <source>Execute request failure (ARR)</source>
        <translation>İsteği yürütme başarısız (ARR)</translation>
    </message>
    <message>
        <source>ARR could not carry the request out. Microsoft&apos;s page gives the name, for 3.0.1916 and later, and no cause, so that the Windows error beside it has to tell.</source>
        <translation>ARR isteği yürütememiştir. Microsoft&apos;un sayfası 3.0.1916 ve sonrası için adı verir, neden yazmaz; yanındaki Windows hata numarasına bakmak gerekir.</translation>
    </message>
    <message>
        <source>ARR answers 502.7 when carrying out a request fails.</source>
        <translation>ARR, isteği yürütmek başarısız olduğunda 502.7 verir.</translation>
    </message>
    <message>
        <source>The target is no URL that IIS can take: spaces or letters such as `ü` left unencoded, for instance.</source>
        <translation>Hedef, IIS&apos;in kabul edebileceği bir URL değildir: örneğin boşluklar veya `ü` gibi harfler kodlanmadan bırakılmıştır.</translation>
    </message>
    <message>
        <source>Any other value: a larger number, for instance, by which a client wants to read several levels at once.</source>
        <translation>Başka bir değer: örneğin istemcinin birkaç düzeyi birden okumak için yazdığı daha büyük bir sayı.</translation>
    </message>
    <message>
        <source>The header breaks the syntax of RFC 4918; a bare token behind `If:` does, for instance.</source>
        <translation>Başlık RFC 4918&apos;deki söz dizimine uymaz; örneğin `If:` ardına çıplak yazılmış bir belirteç böyledir.</translation>
    </message>
    <message>
        <source>Anything else in the header: `true`, `1` or nothing at all, for instance.</source>
        <translation>Başlıkta başka herhangi bir şey: örneğin `true`, `1` veya boş değer.</translation>
    </message>
    <message>
        <source>Another value in the header: from a client of your own, for instance, or from a proxy that joins headers.</source>
        <translation>Başlıkta başka bir değer: örneğin kendi istemcinizin veya başlıkları birleştiren bir vekil sunucunun yazdığı.</translation>
    </message>
    <message>
        <source>Where the body is XML, it is not well formed: it breaks off, has an undeclared prefix, or its encoding is not the one it names.</source>
        <translation>Gövde XML ise düzgün değildir: yarım kalmıştır, tanımlanmamış bir önek içerir veya kodlaması bildirdiği kodlama değildir.</translation>
    </message>
    <message>
        <source>The length that the request announces for its body cannot be used; the list says no more. HTTP.sys, which reads requests before IIS does, refuses many malformed ones by itself and writes a line into the HTTPERR log.</source>
        <translation>İsteğin gövdesi için bildirdiği uzunluk kullanılamıyordur; liste başka bir şey yazmaz. İstekleri IIS&apos;ten önce okuyan HTTP.sys, bozuk isteklerin birçoğunu kendisi reddeder ve HTTPERR günlüğüne bir satır yazar.</translation>
    </message>
    <message>
        <source>`Content-Length` holds what cannot be a length: written by hand in a program, for instance, or left empty.</source>
        <translation>`Content-Length` uzunluk olamayacak bir değer taşır: örneğin programda elle yazılmıştır veya boş bırakılmıştır.</translation>
    </message>
    <message>
        <source>A bare number of seconds, for instance, or a header of that name that a client uses for a purpose of its own.</source>
        <translation>Örneğin çıplak yazılmış bir saniye sayısı ya da istemcinin kendi amacıyla kullandığı bu adlı bir başlık.</translation>
    </message>
    <message>
        <source>`Lock-Token` is missing or written differently, without the brackets or with quotes around it, for instance. The files then stay locked after the program has closed them.</source>
        <translation>`Lock-Token` başlığı yoktur veya başka biçimde, örneğin ayraçsız ya da tırnak içinde yazılmıştır. Program kapattıktan sonra da dosyalar kilitli kalır.</translation>
    </message>
    <message>
        <source>Since IIS 8.0 the IP restrictions can go by the address in `X-Forwarded-For` (`enableProxyMode`). This is the number for such a header that IIS finds invalid.</source>
        <translation>IIS 8.0&apos;dan beri IP kısıtlamaları `X-Forwarded-For` içindeki adrese göre çalışabilir (`enableProxyMode`). Bu numara, IIS&apos;in geçersiz bulduğu böyle bir başlığı gösterir.</translation>
    </message>
    <message>
        <source>The header holds something other than addresses: the proxy in front writes `unknown` or a name, for instance, or passes on what a visitor has invented.</source>
        <translation>Başlıkta adres dışında bir şey vardır: örneğin öndeki vekil sunucu `unknown` veya bir ad yazar ya da ziyaretçinin uydurduğu değeri aktarır.</translation>
    </message>
    <message>
        <source>ARR has had this number since 3.0.1916. Microsoft&apos;s list gives its name only; by that it stands for requests which ARR does not accept from the client and for which 400.602 to 400.606 do not fit.</source>
        <translation>ARR&apos;de bu numara 3.0.1916&apos;dan beri vardır. Microsoft&apos;un listesi yalnızca adını verir; ada göre ARR&apos;nin istemciden kabul etmediği ve 400.602 ile 400.606 arasındakilerin uymadığı istekleri gösterir.</translation>
    </message>
    <message>
        <source>Only one client meets it, and others get through to the same URL.</source>
        <translation>Bunu yalnızca tek bir istemci alır, ötekiler aynı URL&apos;ye ulaşır.</translation>
    </message>
    <message>
        <source>By its name, ARR met a time that it cannot read. Which one is meant, Microsoft does not say.</source>
        <translation>Adına göre ARR okuyamadığı bir zaman değeriyle karşılaşmıştır. Hangisinin kastedildiğini Microsoft yazmaz.</translation>
    </message>
    <message>
        <source>A client of your own gets it: look at the dates it sends, such as `If-Modified-Since`. A form like `2026-11-29` is not valid there.</source>
        <translation>Bunu kendi istemciniz alıyorsa gönderdiği tarihlere, örneğin `If-Modified-Since` başlığına bakın. `2026-11-29` gibi bir biçim orada geçerli değildir.</translation>
    </message>
    <message>
        <source>By its name ARR could not take a range apart: `Range` is the header by which downloads and video players fetch a part of a file. Microsoft&apos;s list says no more.</source>
        <translation>Adına göre ARR bir aralığı çözümleyememiştir: `Range`, indirmelerin ve video oynatıcıların dosyanın bir bölümünü istediği başlıktır. Microsoft&apos;un listesi başka bir şey yazmaz.</translation>
    </message>
    <message>
        <source>Downloads or a player fail through ARR, while whole files come through.</source>
        <translation>İndirmeler veya bir oynatıcı ARR üzerinden çalışmaz, dosyaların tamamı ise gelir.</translation>
    </message>
    <message>
        <source>If this command succeeds, the fault is in the header that the client sends: `bytes=0-99` is the form.</source>
        <translation>Bu komut başarılıysa hata istemcinin gönderdiği başlıktadır: Doğru biçim `bytes=0-99` olur.</translation>
    </message>
    <message>
        <source>By its name, the client closed the connection while ARR was still working for it. Nobody is left to see this answer; it is there for the log.</source>
        <translation>Adına göre ARR onun için çalışırken istemci bağlantıyı kapatmıştır. Yanıtı görecek kimse kalmamıştır; kod günlük içindir.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list gives the name only. “Competition” there seems to stand for completion, the word it uses for 502.3: then an operation on the request that ARR had started ended with an error.</source>
        <translation>Microsoft&apos;un listesi yalnızca adı verir. Oradaki “competition”, 502.3 için kullandığı “completion” (tamamlama) yerine yazılmış görünür: O durumda ARR&apos;nin istek üzerinde başlattığı bir işlem hatayla bitmiştir.</translation>
    </message>
    <message>
        <source>Visitors of a public site get 401, and no name and password help: `denyAction` is `Unauthorized`.</source>
        <translation>Herkese açık bir sitenin ziyaretçileri 401 alır, hiçbir ad ve parola işe yaramaz: `denyAction`, `Unauthorized` olarak ayarlıdır.</translation>
    </message>
    <message>
        <source>WebDAV Publishing is not installed or not enabled on this site, or `web.config` removes its handler.</source>
        <translation>WebDAV Publishing kurulu değildir veya bu sitede açık değildir ya da `web.config` işleyicisini kaldırır.</translation>
    </message>
    <message>
        <source>A condition that the request set is not met: with `If-Match` and an ETag, for example, the file is no longer the one that the client knows. Microsoft&apos;s page speaks of `If-Match` alone.</source>
        <translation>İsteğin koyduğu bir koşul sağlanmamıştır: ETag taşıyan `If-Match` örneğinde dosya artık istemcinin bildiği dosya değildir. Microsoft&apos;un sayfası yalnızca `If-Match` başlığından söz eder.</translation>
    </message>
    <message>
        <source>A download resumed with `If-Match` through a farm: the servers give different ETags for the same file, since IIS builds them from the time of the last change.</source>
        <translation>Bir çiftlik üzerinden `If-Match` ile sürdürülen indirme: Sunucular aynı dosya için farklı ETag verir, çünkü IIS onları son değişiklik zamanından üretir.</translation>
    </message>
    <message>
        <source>The response is already compressed when the rule comes to it, which outbound rules cannot change.</source>
        <translation>Kural sırasını aldığında yanıt zaten sıkıştırılmıştır; giden kurallar böyle bir yanıtı değiştiremez.</translation>
    </message>
</context>
</TS>
