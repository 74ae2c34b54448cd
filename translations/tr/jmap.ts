<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>jmap</name>
    <message>
        <source>Request-level error</source>
        <extracomment>class request</extracomment>
        <translation>İstek düzeyinde hata</translation>
    </message>
    <message>
        <source>Method-level error</source>
        <translation>Yöntem düzeyinde hata</translation>
    </message>
    <message>
        <source>SetError</source>
        <translation>SetError</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>Geçerli JSON değil</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP isteği</translation>
    </message>
    <message>
        <source>The body of the request cannot be read as I-JSON, or its `Content-Type` is not `application/json`. The HTTP status is 400.</source>
        <translation>İsteğin gövdesi I-JSON olarak okunamamıştır ya da `Content-Type` değeri `application/json` değildir. HTTP durumu 400&apos;dür.</translation>
    </message>
    <message>
        <source>A test with `curl -d` sends `application/x-www-form-urlencoded`.</source>
        <translation>`curl -d` ile yapılan deneme `application/x-www-form-urlencoded` gönderir.</translation>
    </message>
    <message>
        <source>Add `-H &apos;Content-Type: application/json&apos;`; check quoting and UTF-8.</source>
        <translation>`-H &apos;Content-Type: application/json&apos;` ekleyin; tırnaklara ve UTF-8&apos;e bakın.</translation>
    </message>
    <message>
        <source>notRequest is for JSON of the wrong shape.</source>
        <translation>Biçimi yanlış JSON için notRequest kullanılır.</translation>
    </message>
    <message>
        <source>urn:ietf:params:jmap:error:notJSON</source>
        <translation>urn:ietf:params:jmap:error:notJSON</translation>
    </message>
    <message>
        <source>Not a request object</source>
        <translation>İstek nesnesi değil</translation>
    </message>
    <message>
        <source>The JSON is valid but lacks the shape of a Request: `using` and `methodCalls`.</source>
        <translation>JSON geçerlidir ama Request biçiminde değildir: `using` ve `methodCalls` eksiktir.</translation>
    </message>
    <message>
        <source>A method call is an object instead of the array of name, arguments and call id.</source>
        <translation>Yöntem çağrısı; ad, değişkenler ve çağrı kimliğinden oluşan dizi yerine nesnedir.</translation>
    </message>
    <message>
        <source>Send `[&quot;Email/get&quot;, {…}, &quot;c1&quot;]` inside `methodCalls`.</source>
        <translation>`methodCalls` içinde `[&quot;Email/get&quot;, {…}, &quot;c1&quot;]` gönderin.</translation>
    </message>
    <message>
        <source>The whole request is refused; no method was called.</source>
        <translation>İsteğin tümü reddedilir; hiçbir yöntem çağrılmamıştır.</translation>
    </message>
    <message>
        <source>urn:ietf:params:jmap:error:notRequest</source>
        <translation>urn:ietf:params:jmap:error:notRequest</translation>
    </message>
    <message>
        <source>Unknown capability</source>
        <translation>Bilinmeyen yetenek</translation>
    </message>
    <message>
        <source>`using` names a capability that the server does not have.</source>
        <translation>`using`, sunucuda bulunmayan bir yeteneği belirtir.</translation>
    </message>
    <message>
        <source>A client asks for contacts or calendars of a server with mail only.</source>
        <translation>İstemci, yalnızca posta sunan sunucudan kişi veya takvim ister.</translation>
    </message>
    <message>
        <source>Read `capabilities` in the session object and leave out what is missing.</source>
        <translation>Oturum nesnesindeki `capabilities` alanını okuyup eksik olanı çıkarın.</translation>
    </message>
    <message>
        <source>Check the session object before the first request.</source>
        <translation>İlk istekten önce oturum nesnesine bakın.</translation>
    </message>
    <message>
        <source>urn:ietf:params:jmap:error:unknownCapability</source>
        <translation>urn:ietf:params:jmap:error:unknownCapability</translation>
    </message>
    <message>
        <source>Account not found</source>
        <translation>Hesap bulunamadı</translation>
    </message>
    <message>
        <source>Method call</source>
        <translation>Yöntem çağrısı</translation>
    </message>
    <message>
        <source>No account has this id.</source>
        <translation>Bu kimlikte bir hesap yoktur.</translation>
    </message>
    <message>
        <source>An id kept from an earlier session, or the e-mail address in its place.</source>
        <translation>Önceki oturumdan saklanmış bir kimlik ya da onun yerine e-posta adresi.</translation>
    </message>
    <message>
        <source>Take the id from `accounts` or `primaryAccounts` of the session object.</source>
        <translation>Kimliği oturum nesnesindeki `accounts` veya `primaryAccounts` alanından alın.</translation>
    </message>
    <message>
        <source>Fetch the session object anew.</source>
        <translation>Oturum nesnesini yeniden alın.</translation>
    </message>
    <message>
        <source>Account does not support the method</source>
        <translation>Hesap yöntemi desteklemiyor</translation>
    </message>
    <message>
        <source>The account exists but has no data of this kind.</source>
        <translation>Hesap vardır ama bu türde verisi yoktur.</translation>
    </message>
    <message>
        <source>Mail methods on an account that holds contacts only.</source>
        <translation>Yalnızca kişi tutan hesapta posta yöntemleri.</translation>
    </message>
    <message>
        <source>Look at `accountCapabilities`.</source>
        <translation>`accountCapabilities` alanına bakın.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Başka bir hesap seçin.</translation>
    </message>
    <message>
        <source>Account is read-only</source>
        <translation>Hesap salt okunur</translation>
    </message>
    <message>
        <source>The account as a whole may only be read.</source>
        <translation>Hesabın tümü yalnızca okunabilir.</translation>
    </message>
    <message>
        <source>A `/set` on an archive or a shared account.</source>
        <translation>Arşivde veya ortak hesapta bir `/set`.</translation>
    </message>
    <message>
        <source>Ask its owner for rights; `isReadOnly` told it beforehand.</source>
        <translation>Sahibinden hak isteyin; bunu önceden `isReadOnly` bildirmiştir.</translation>
    </message>
    <message>
        <source>For single objects forbidden is used.</source>
        <translation>Tek nesneler için forbidden kullanılır.</translation>
    </message>
    <message>
        <source>Anchor not found</source>
        <translation>Çapa bulunamadı</translation>
    </message>
    <message>
        <source>The object given as `anchor` is not in the result.</source>
        <translation>`anchor` olarak verilen nesne sonuçta yoktur.</translation>
    </message>
    <message>
        <source>The message was deleted or no longer fits the filter.</source>
        <translation>İleti silinmiştir ya da artık filtreye uymaz.</translation>
    </message>
    <message>
        <source>Use `position` or another anchor.</source>
        <translation>`position` veya başka bir çapa kullanın.</translation>
    </message>
    <message>
        <source>Only `/query` with an anchor brings it.</source>
        <translation>Yalnızca çapalı `/query` ile gelir.</translation>
    </message>
    <message>
        <source>Changes cannot be calculated</source>
        <translation>Değişiklikler hesaplanamıyor</translation>
    </message>
    <message>
        <source>The server no longer knows the state that the client gave.</source>
        <translation>Sunucu, istemcinin verdiği durumu artık bilmez.</translation>
    </message>
    <message>
        <source>A client was offline for weeks.</source>
        <translation>İstemci haftalarca çevrimdışı kalmıştır.</translation>
    </message>
    <message>
        <source>Throw the cache away and fetch everything.</source>
        <translation>Önbelleği atıp her şeyi alın.</translation>
    </message>
    <message>
        <source>No retry helps.</source>
        <translation>Yeniden denemek işe yaramaz.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Yasak</translation>
    </message>
    <message>
        <source>The user may not do this, to the account or to the object.</source>
        <translation>Kullanıcının hesapta veya nesnede bunu yapma izni yoktur.</translation>
    </message>
    <message>
        <source>A shared mailbox without the right to delete.</source>
        <translation>Silme hakkı olmayan ortak bir posta kutusu.</translation>
    </message>
    <message>
        <source>Ask the owner; `myRights` shows what is allowed.</source>
        <translation>Sahibine sorun; izin verilenleri `myRights` gösterir.</translation>
    </message>
    <message>
        <source>As a SetError it concerns one object only.</source>
        <translation>SetError olarak yalnızca tek bir nesneyle ilgilidir.</translation>
    </message>
    <message>
        <source>Source account not found</source>
        <translation>Kaynak hesap bulunamadı</translation>
    </message>
    <message>
        <source>`fromAccountId` of a copy is wrong.</source>
        <translation>Bir kopyalamadaki `fromAccountId` yanlıştır.</translation>
    </message>
    <message>
        <source>The shared account was taken away.</source>
        <translation>Ortak hesaba erişim kaldırılmıştır.</translation>
    </message>
    <message>
        <source>The target is accountNotFound.</source>
        <translation>Hedef hesap için accountNotFound gelir.</translation>
    </message>
    <message>
        <source>Source account does not support the method</source>
        <translation>Kaynak hesap yöntemi desteklemiyor</translation>
    </message>
    <message>
        <source>The source account of a copy has no such data.</source>
        <translation>Kopyalamadaki kaynak hesapta böyle veri yoktur.</translation>
    </message>
    <message>
        <source>Copying mail from an account with contacts only.</source>
        <translation>Yalnızca kişi tutan hesaptan ileti kopyalamak.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Başka bir kaynak seçin.</translation>
    </message>
    <message>
        <source>See `accountCapabilities`.</source>
        <translation>`accountCapabilities` alanına bakın.</translation>
    </message>
    <message>
        <source>Invalid arguments</source>
        <translation>Geçersiz değişkenler</translation>
    </message>
    <message>
        <source>An argument has the wrong type, is missing or does not exist.</source>
        <translation>Bir değişkenin türü yanlıştır, değişken eksiktir ya da tanımlı değildir.</translation>
    </message>
    <message>
        <source>A number sent as a string, or `accountId` forgotten.</source>
        <translation>Dizgi olarak gönderilmiş sayı ya da unutulmuş `accountId`.</translation>
    </message>
    <message>
        <source>Read `description`, which names the argument on most servers.</source>
        <translation>Çoğu sunucuda değişkeni söyleyen `description` alanını okuyun.</translation>
    </message>
    <message>
        <source>Wrong property values of an object are invalidProperties.</source>
        <translation>Nesnenin yanlış özellik değerleri invalidProperties&apos;tir.</translation>
    </message>
    <message>
        <source>Invalid result reference</source>
        <translation>Geçersiz sonuç başvurusu</translation>
    </message>
    <message>
        <source>A `#` argument points to a call or path that gave nothing.</source>
        <translation>`#` ile başlayan değişken, sonuç vermemiş bir çağrıya veya yola başvurur.</translation>
    </message>
    <message>
        <source>The call before it failed, so that its result cannot be used.</source>
        <translation>Önceki çağrı başarısız olmuştur, sonucu kullanılamaz.</translation>
    </message>
    <message>
        <source>Look at the first error in the response.</source>
        <translation>Yanıttaki ilk hataya bakın.</translation>
    </message>
    <message>
        <source>Check `resultOf`, `name` and `path`.</source>
        <translation>`resultOf`, `name` ve `path` değerlerini denetleyin.</translation>
    </message>
    <message>
        <source>Request too large</source>
        <translation>İstek çok büyük</translation>
    </message>
    <message>
        <source>The call names more objects than the server takes at once.</source>
        <translation>Çağrı, sunucunun bir defada alacağından çok nesne içerir.</translation>
    </message>
    <message>
        <source>A `/get` or `/set` beyond `maxObjectsInGet` or `maxObjectsInSet`.</source>
        <translation>`maxObjectsInGet` veya `maxObjectsInSet` sınırını aşan `/get` veya `/set`.</translation>
    </message>
    <message>
        <source>Split it by the limits in the session object.</source>
        <translation>Oturum nesnesindeki sınırlara göre bölün.</translation>
    </message>
    <message>
        <source>A single object that is too large is tooLarge.</source>
        <translation>Tek başına fazla büyük nesne tooLarge&apos;dır.</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>An unexpected fault; nothing was changed by this call.</source>
        <translation>Beklenmeyen bir hata oluşmuştur; bu çağrı hiçbir şeyi değiştirmemiştir.</translation>
    </message>
    <message>
        <source>`description` carries a text for the server&apos;s developers.</source>
        <translation>`description`, sunucu geliştiricileri için bir metin taşır.</translation>
    </message>
    <message>
        <source>Report it with time and call; a retry may fail again.</source>
        <translation>Zaman ve çağrıyla birlikte bildirin; yeniden denemek de başarısız olabilir.</translation>
    </message>
    <message>
        <source>State was left as it was.</source>
        <translation>Durum olduğu gibi kalmıştır.</translation>
    </message>
    <message>
        <source>Server failed halfway</source>
        <translation>Sunucu yarıda kaldı</translation>
    </message>
    <message>
        <source>Some changes of the call were made and others were not.</source>
        <translation>Çağrının bazı değişiklikleri yapılmış, bazıları yapılmamıştır.</translation>
    </message>
    <message>
        <source>A `/set` broke off in the middle.</source>
        <translation>Bir `/set` çağrısı ortasında kesilmiştir.</translation>
    </message>
    <message>
        <source>Get the state anew before anything is repeated.</source>
        <translation>Bir şeyi yinelemeden önce durumu yeniden alın.</translation>
    </message>
    <message>
        <source>The client must resynchronize.</source>
        <translation>İstemci yeniden eşitlemelidir.</translation>
    </message>
    <message>
        <source>Server unavailable</source>
        <translation>Sunucu kullanılamıyor</translation>
    </message>
    <message>
        <source>Something that the server needs is down for now.</source>
        <translation>Sunucunun gereksindiği bir şey şu anda çalışmıyordur.</translation>
    </message>
    <message>
        <source>Storage or database behind the JMAP server is restarted.</source>
        <translation>JMAP sunucusunun arkasındaki depolama veya veritabanı yeniden başlatılıyordur.</translation>
    </message>
    <message>
        <source>Send the same call again later.</source>
        <translation>Aynı çağrıyı daha sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Clients may retry this one as it is.</source>
        <translation>İstemciler bunu olduğu gibi yeniden deneyebilir.</translation>
    </message>
    <message>
        <source>State mismatch</source>
        <translation>Durum uyuşmuyor</translation>
    </message>
    <message>
        <source>`ifInState` no longer holds: somebody changed the data meanwhile, and nothing was done.</source>
        <translation>`ifInState` artık geçerli değildir: Veriyi bu arada başkası değiştirmiştir ve hiçbir şey yapılmamıştır.</translation>
    </message>
    <message>
        <source>Two devices edit at the same time.</source>
        <translation>İki aygıt aynı anda düzenler.</translation>
    </message>
    <message>
        <source>Fetch the changes, then send the call again.</source>
        <translation>Değişiklikleri alın, sonra çağrıyı yeniden gönderin.</translation>
    </message>
    <message>
        <source>It protects changes of others.</source>
        <translation>Başkalarının değişikliklerini korur.</translation>
    </message>
    <message>
        <source>Too many changes</source>
        <translation>Çok fazla değişiklik</translation>
    </message>
    <message>
        <source>More changed in the query than `maxChanges` allows.</source>
        <translation>Sorguda `maxChanges` değerinden çok şey değişmiştir.</translation>
    </message>
    <message>
        <source>A big move between two polls.</source>
        <translation>İki yoklama arasında büyük bir taşıma.</translation>
    </message>
    <message>
        <source>Run the query anew.</source>
        <translation>Sorguyu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Only `/queryChanges` brings it.</source>
        <translation>Yalnızca `/queryChanges` ile gelir.</translation>
    </message>
    <message>
        <source>Unknown data type</source>
        <translation>Bilinmeyen veri türü</translation>
    </message>
    <message>
        <source>`Blob/lookup` names a type that the server does not know.</source>
        <translation>`Blob/lookup`, sunucunun tanımadığı bir tür belirtir.</translation>
    </message>
    <message>
        <source>Asking for calendar objects on a mail server.</source>
        <translation>Posta sunucusundan takvim nesnesi istemek.</translation>
    </message>
    <message>
        <source>Use types of `supportedTypeNames`.</source>
        <translation>`supportedTypeNames` içindeki türleri kullanın.</translation>
    </message>
    <message>
        <source>Only with the blob extension.</source>
        <translation>Yalnızca blob uzantısıyla gelir.</translation>
    </message>
    <message>
        <source>Unknown method</source>
        <translation>Bilinmeyen yöntem</translation>
    </message>
    <message>
        <source>The server does not know the method, or its capability is not in `using`.</source>
        <translation>Sunucu yöntemi tanımaz ya da yöntemin yeteneği `using` içinde değildir.</translation>
    </message>
    <message>
        <source>`Email/query` without `urn:ietf:params:jmap:mail` in `using`.</source>
        <translation>`using` içinde `urn:ietf:params:jmap:mail` olmadan `Email/query`.</translation>
    </message>
    <message>
        <source>Add the capability.</source>
        <translation>Yeteneği ekleyin.</translation>
    </message>
    <message>
        <source>The other calls of the request are carried out.</source>
        <translation>İsteğin öbür çağrıları yürütülür.</translation>
    </message>
    <message>
        <source>Filter not supported</source>
        <translation>Filtre desteklenmiyor</translation>
    </message>
    <message>
        <source>The filter is valid, but the server cannot carry it out.</source>
        <translation>Filtre geçerlidir ama sunucu uygulayamaz.</translation>
    </message>
    <message>
        <source>A search in the text of messages without a full-text index.</source>
        <translation>Tam metin dizini olmadan ileti metninde arama.</translation>
    </message>
    <message>
        <source>Simplify the filter.</source>
        <translation>Filtreyi yalınlaştırın.</translation>
    </message>
    <message>
        <source>Malformed filters are invalidArguments.</source>
        <translation>Biçimi bozuk filtre invalidArguments&apos;tır.</translation>
    </message>
    <message>
        <source>Sort not supported</source>
        <translation>Sıralama desteklenmiyor</translation>
    </message>
    <message>
        <source>A sort property or collation is not available.</source>
        <translation>Bir sıralama özelliği veya harmanlama bulunmaz.</translation>
    </message>
    <message>
        <source>Sorting by `hasKeyword` or a regional collation.</source>
        <translation>`hasKeyword` veya bölgesel harmanlamaya göre sıralamak.</translation>
    </message>
    <message>
        <source>Look at `emailQuerySortOptions`.</source>
        <translation>`emailQuerySortOptions` alanına bakın.</translation>
    </message>
    <message>
        <source>Sort in the client otherwise.</source>
        <translation>Değilse istemcide sıralayın.</translation>
    </message>
    <message>
        <source>Address book is not empty</source>
        <translation>Adres defteri boş değil</translation>
    </message>
    <message>
        <source>Object in a /set call</source>
        <translation>/set çağrısındaki nesne</translation>
    </message>
    <message>
        <source>The address book holds cards and `onDestroyRemoveContents` is not set.</source>
        <translation>Adres defterinde kişi kartları vardır ve `onDestroyRemoveContents` ayarlanmamıştır.</translation>
    </message>
    <message>
        <source>Deleting an address book in use.</source>
        <translation>Kullanılan adres defterini silmek.</translation>
    </message>
    <message>
        <source>Move the cards, or set the argument.</source>
        <translation>Kartları taşıyın ya da değişkeni ayarlayın.</translation>
    </message>
    <message>
        <source>It guards contacts as mailboxHasEmail guards mail.</source>
        <translation>mailboxHasEmail&apos;in postayı koruduğu gibi kişileri korur.</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Zaten var</translation>
    </message>
    <message>
        <source>The server forbids duplicates, and the object is there; `existingId` names it.</source>
        <translation>Sunucu yinelemeye izin vermez ve nesne zaten vardır; `existingId` hangisi olduğunu söyler.</translation>
    </message>
    <message>
        <source>Importing the same message twice.</source>
        <translation>Aynı iletiyi iki kez içe aktarmak.</translation>
    </message>
    <message>
        <source>Use the existing object.</source>
        <translation>Var olan nesneyi kullanın.</translation>
    </message>
    <message>
        <source>For a copy it means that the work was done before.</source>
        <translation>Kopyalamada, işin daha önce yapıldığını gösterir.</translation>
    </message>
    <message>
        <source>Blob not found</source>
        <translation>Blob bulunamadı</translation>
    </message>
    <message>
        <source>A blob that the message refers to is not on the server; `notFound` lists the ids.</source>
        <translation>İletinin başvurduğu bir blob sunucuda yoktur; kimlikleri `notFound` sayar.</translation>
    </message>
    <message>
        <source>An uploaded attachment has expired before the draft was saved.</source>
        <translation>Yüklenen ekin süresi, taslak kaydedilmeden dolmuştur.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>Yeniden yükleyin.</translation>
    </message>
    <message>
        <source>Unused uploads are deleted after a while.</source>
        <translation>Kullanılmayan yüklemeler bir süre sonra silinir.</translation>
    </message>
    <message>
        <source>From address not allowed</source>
        <translation>From adresine izin yok</translation>
    </message>
    <message>
        <source>Identity/set, EmailSubmission/set</source>
        <translation>Identity/set, EmailSubmission/set</translation>
    </message>
    <message>
        <source>The user may not write under this From address.</source>
        <translation>Kullanıcı bu From adresiyle yazamaz.</translation>
    </message>
    <message>
        <source>A reply from a shared mailbox without the right to send as it.</source>
        <translation>Ortak posta kutusu adına gönderme hakkı olmadan oradan yanıt yazmak.</translation>
    </message>
    <message>
        <source>Choose another identity, or let the admin grant the right.</source>
        <translation>Başka bir kimlik seçin ya da yönetici hakkı versin.</translation>
    </message>
    <message>
        <source>Compare SendAsDenied of Exchange.</source>
        <translation>Exchange&apos;in SendAsDenied yanıtıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Envelope sender not allowed</source>
        <translation>Zarftaki gönderene izin yok</translation>
    </message>
    <message>
        <source>EmailSubmission/set</source>
        <translation>EmailSubmission/set</translation>
    </message>
    <message>
        <source>The user may not send with this envelope sender.</source>
        <translation>Kullanıcı bu zarf göndereniyle gönderemez.</translation>
    </message>
    <message>
        <source>An alias that is not set up as an identity.</source>
        <translation>Kimlik olarak tanımlanmamış bir takma ad.</translation>
    </message>
    <message>
        <source>Use an address of `Identity/get`.</source>
        <translation>`Identity/get` ile gelen bir adres kullanın.</translation>
    </message>
    <message>
        <source>For the From header it is forbiddenFrom.</source>
        <translation>From başlığı için forbiddenFrom gelir.</translation>
    </message>
    <message>
        <source>Sending not allowed</source>
        <translation>Gönderme izni yok</translation>
    </message>
    <message>
        <source>The user may not send at all at present; `description` may say why.</source>
        <translation>Kullanıcının şu anda hiç gönderme izni yoktur; nedenini `description` söyleyebilir.</translation>
    </message>
    <message>
        <source>An account was blocked after spam.</source>
        <translation>Hesap, istenmeyen ileti (spam) sonrasında engellenmiştir.</translation>
    </message>
    <message>
        <source>Change the password and ask the provider.</source>
        <translation>Parolayı değiştirip sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>It concerns the account, not the message.</source>
        <translation>İletiyle değil, hesapla ilgilidir.</translation>
    </message>
    <message>
        <source>Invalid message</source>
        <translation>Geçersiz ileti</translation>
    </message>
    <message>
        <source>The message to be sent is incomplete or malformed; `properties` says where.</source>
        <translation>Gönderilecek ileti eksik veya bozuktur; yerini `properties` söyler.</translation>
    </message>
    <message>
        <source>A draft without a From header.</source>
        <translation>From başlığı olmayan taslak.</translation>
    </message>
    <message>
        <source>Complete the draft and submit it again.</source>
        <translation>Taslağı tamamlayıp yeniden gönderin.</translation>
    </message>
    <message>
        <source>Checked before anything is sent.</source>
        <translation>Gönderimden önce denetlenir.</translation>
    </message>
    <message>
        <source>Invalid patch</source>
        <translation>Geçersiz yama</translation>
    </message>
    <message>
        <source>The patch names a path that does not exist, or two paths of which one contains the other.</source>
        <translation>Yama var olmayan bir yolu ya da biri öbürünü kapsayan iki yolu belirtir.</translation>
    </message>
    <message>
        <source>`keywords/$seen` together with a whole `keywords` object.</source>
        <translation>Bütün `keywords` nesnesiyle birlikte `keywords/$seen`.</translation>
    </message>
    <message>
        <source>Send either single paths or the whole property.</source>
        <translation>Ya tek tek yolları ya da özelliğin tümünü gönderin.</translation>
    </message>
    <message>
        <source>Slashes in names become `~1`.</source>
        <translation>Adlardaki eğik çizgi `~1` olur.</translation>
    </message>
    <message>
        <source>Invalid properties</source>
        <translation>Geçersiz özellikler</translation>
    </message>
    <message>
        <source>Some property of the object has a value that is not allowed; `properties` lists them.</source>
        <translation>Nesnenin bazı özelliklerinde izin verilmeyen değer vardır; `properties` bunları sayar.</translation>
    </message>
    <message>
        <source>A mailbox name that exists already, an e-mail in no mailbox, a property that only the server sets.</source>
        <translation>Zaten var olan bir klasör adı, hiçbir klasörde bulunmayan ileti, yalnızca sunucunun belirlediği bir özellik.</translation>
    </message>
    <message>
        <source>Correct the properties named.</source>
        <translation>Sayılan özellikleri düzeltin.</translation>
    </message>
    <message>
        <source>Other objects of the same call may succeed.</source>
        <translation>Aynı çağrıdaki öbür nesneler başarılı olabilir.</translation>
    </message>
    <message>
        <source>Invalid recipients</source>
        <translation>Geçersiz alıcılar</translation>
    </message>
    <message>
        <source>Some addresses are malformed; `invalidRecipients` lists them.</source>
        <translation>Bazı adreslerin biçimi bozuktur; `invalidRecipients` bunları sayar.</translation>
    </message>
    <message>
        <source>An address with a space or without a domain.</source>
        <translation>Boşluklu ya da alan adı olmayan adres.</translation>
    </message>
    <message>
        <source>Correct the addresses named.</source>
        <translation>Sayılan adresleri düzeltin.</translation>
    </message>
    <message>
        <source>SMTP says 5.1.3.</source>
        <translation>SMTP 5.1.3 der.</translation>
    </message>
    <message>
        <source>Invalid Sieve script</source>
        <translation>Geçersiz Sieve betiği</translation>
    </message>
    <message>
        <source>The script has a syntax error or uses an extension that the server lacks.</source>
        <translation>Betikte sözdizimi hatası vardır ya da sunucuda bulunmayan bir uzantı kullanılmıştır.</translation>
    </message>
    <message>
        <source>A missing `require` line.</source>
        <translation>Eksik `require` satırı.</translation>
    </message>
    <message>
        <source>Read `description` and correct the line.</source>
        <translation>`description` alanını okuyup satırı düzeltin.</translation>
    </message>
    <message>
        <source>The old script stays active.</source>
        <translation>Eski betik etkin kalır.</translation>
    </message>
    <message>
        <source>Mailbox has children</source>
        <translation>Klasörün alt klasörleri var</translation>
    </message>
    <message>
        <source>A mailbox with others below it cannot be deleted.</source>
        <translation>Altında başkaları olan klasör silinemez.</translation>
    </message>
    <message>
        <source>Deleting a folder tree from the top.</source>
        <translation>Klasör ağacını tepeden silmek.</translation>
    </message>
    <message>
        <source>Delete the lower ones first.</source>
        <translation>Önce alttakileri silin.</translation>
    </message>
    <message>
        <source>IMAP says HASCHILDREN.</source>
        <translation>IMAP HASCHILDREN der.</translation>
    </message>
    <message>
        <source>Mailbox has messages</source>
        <translation>Klasörde ileti var</translation>
    </message>
    <message>
        <source>The mailbox still holds messages and `onDestroyRemoveEmails` is not set.</source>
        <translation>Klasörde hâlâ ileti vardır ve `onDestroyRemoveEmails` ayarlanmamıştır.</translation>
    </message>
    <message>
        <source>Deleting a folder that is not empty.</source>
        <translation>Boş olmayan klasörü silmek.</translation>
    </message>
    <message>
        <source>Move the messages, or set `onDestroyRemoveEmails` to true if they may go.</source>
        <translation>İletileri taşıyın ya da silinebileceklerse `onDestroyRemoveEmails` değerini true yapın.</translation>
    </message>
    <message>
        <source>It guards against loss.</source>
        <translation>Kayba karşı korur.</translation>
    </message>
    <message>
        <source>Read receipt already sent</source>
        <translation>Okundu bilgisi zaten gönderildi</translation>
    </message>
    <message>
        <source>MDN/send</source>
        <translation>MDN/send</translation>
    </message>
    <message>
        <source>The message has the keyword `$mdnsent`.</source>
        <translation>İletide `$mdnsent` anahtar sözcüğü vardır.</translation>
    </message>
    <message>
        <source>Two programs answer the same request for a receipt.</source>
        <translation>İki program aynı okundu isteğine yanıt verir.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Bir şey yapmayın.</translation>
    </message>
    <message>
        <source>One receipt is enough.</source>
        <translation>Tek bildirim yeter.</translation>
    </message>
    <message>
        <source>No recipients</source>
        <translation>Alıcı yok</translation>
    </message>
    <message>
        <source>Neither envelope nor headers name a recipient.</source>
        <translation>Ne zarfta ne başlıklarda alıcı vardır.</translation>
    </message>
    <message>
        <source>Only Bcc was filled in and then removed.</source>
        <translation>Yalnızca Bcc doldurulmuş, sonra silinmiştir.</translation>
    </message>
    <message>
        <source>Add a recipient.</source>
        <translation>Alıcı ekleyin.</translation>
    </message>
    <message>
        <source>The envelope goes before the headers.</source>
        <translation>Zarf başlıklardan önce gelir.</translation>
    </message>
    <message>
        <source>Object not found</source>
        <translation>Nesne bulunamadı</translation>
    </message>
    <message>
        <source>The object to be changed or deleted is not there.</source>
        <translation>Değiştirilecek veya silinecek nesne yoktur.</translation>
    </message>
    <message>
        <source>Another device has deleted it.</source>
        <translation>Başka bir aygıt silmiştir.</translation>
    </message>
    <message>
        <source>Drop it from the cache; for a deletion count it as done.</source>
        <translation>Önbellekten çıkarın; silme içinse yapılmış sayın.</translation>
    </message>
    <message>
        <source>`/get` lists missing ids in `notFound` without an error.</source>
        <translation>`/get`, eksik kimlikleri hata vermeden `notFound` içinde sayar.</translation>
    </message>
    <message>
        <source>Over quota</source>
        <translation>Kota aşıldı</translation>
    </message>
    <message>
        <source>The object would go beyond a limit of number or total size.</source>
        <translation>Nesne, sayı veya toplam boyut sınırını aşacaktır.</translation>
    </message>
    <message>
        <source>A draft with attachments in a full account.</source>
        <translation>Dolu hesapta ekli bir taslak.</translation>
    </message>
    <message>
        <source>Delete old data, or ask for more room.</source>
        <translation>Eski verileri silin ya da daha fazla yer isteyin.</translation>
    </message>
    <message>
        <source>The counterpart of OVERQUOTA in IMAP.</source>
        <translation>IMAP&apos;teki OVERQUOTA&apos;nın karşılığıdır.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>Too many objects of this kind were created of late.</source>
        <translation>Kısa sürede bu türden çok fazla nesne oluşturulmuştur.</translation>
    </message>
    <message>
        <source>A script submits mail after mail.</source>
        <translation>Bir betik art arda ileti gönderir.</translation>
    </message>
    <message>
        <source>Wait, then go on more slowly.</source>
        <translation>Bekleyin, sonra daha yavaş sürdürün.</translation>
    </message>
    <message>
        <source>The same object may be sent later.</source>
        <translation>Aynı nesne daha sonra gönderilebilir.</translation>
    </message>
    <message>
        <source>Sieve script is active</source>
        <translation>Sieve betiği etkin</translation>
    </message>
    <message>
        <source>The active script cannot be deleted.</source>
        <translation>Etkin betik silinemez.</translation>
    </message>
    <message>
        <source>Deleting a filter that is in use.</source>
        <translation>Kullanılan filtreyi silmek.</translation>
    </message>
    <message>
        <source>Deactivate it first.</source>
        <translation>Önce etkinliğini kaldırın.</translation>
    </message>
    <message>
        <source>ManageSieve says ACTIVE.</source>
        <translation>ManageSieve ACTIVE der.</translation>
    </message>
    <message>
        <source>Singleton object</source>
        <translation>Tekil nesne</translation>
    </message>
    <message>
        <source>There is exactly one object of this kind, which can be neither created nor deleted.</source>
        <translation>Bu türden yalnızca bir nesne vardır; ne oluşturulabilir ne silinebilir.</translation>
    </message>
    <message>
        <source>`VacationResponse/set` with `create`.</source>
        <translation>`create` ile `VacationResponse/set`.</translation>
    </message>
    <message>
        <source>Update the object `singleton`.</source>
        <translation>`singleton` nesnesini güncelleyin.</translation>
    </message>
    <message>
        <source>Only updates are possible.</source>
        <translation>Yalnızca güncellenebilir.</translation>
    </message>
    <message>
        <source>Object too large</source>
        <translation>Nesne çok büyük</translation>
    </message>
    <message>
        <source>One object is larger than the server takes.</source>
        <translation>Tek bir nesne sunucunun alacağından büyüktür.</translation>
    </message>
    <message>
        <source>An attachment beyond `maxSizeAttachmentsPerEmail`.</source>
        <translation>`maxSizeAttachmentsPerEmail` sınırını aşan ek.</translation>
    </message>
    <message>
        <source>Make it smaller, or send a link.</source>
        <translation>Küçültün ya da bağlantı gönderin.</translation>
    </message>
    <message>
        <source>Too many objects are requestTooLarge.</source>
        <translation>Fazla sayıda nesne requestTooLarge&apos;dır.</translation>
    </message>
    <message>
        <source>Too many keywords</source>
        <translation>Çok fazla anahtar sözcük</translation>
    </message>
    <message>
        <source>The message would have more keywords than allowed.</source>
        <translation>İletinin izin verilenden çok anahtar sözcüğü olacaktır.</translation>
    </message>
    <message>
        <source>A tagging tool out of control.</source>
        <translation>Denetimden çıkmış bir etiketleme aracı.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Bir bölümünü silin.</translation>
    </message>
    <message>
        <source>IMAP says LIMIT.</source>
        <translation>IMAP LIMIT der.</translation>
    </message>
    <message>
        <source>In too many mailboxes</source>
        <translation>Çok fazla klasörde</translation>
    </message>
    <message>
        <source>The message would be in more mailboxes than allowed.</source>
        <translation>İleti izin verilenden çok klasörde bulunacaktır.</translation>
    </message>
    <message>
        <source>A server may set `maxMailboxesPerEmail` to 1, so that mailboxes behave like folders.</source>
        <translation>Sunucu `maxMailboxesPerEmail` değerini 1 yapmış olabilir; posta kutuları o zaman klasör gibi davranır.</translation>
    </message>
    <message>
        <source>Move it instead of adding a mailbox.</source>
        <translation>Klasör eklemek yerine taşıyın.</translation>
    </message>
    <message>
        <source>Look at `maxMailboxesPerEmail`.</source>
        <translation>`maxMailboxesPerEmail` değerine bakın.</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Çok fazla alıcı</translation>
    </message>
    <message>
        <source>The submission has more recipients than `maxRecipients`.</source>
        <translation>Gönderimdeki alıcı sayısı `maxRecipients` değerini aşar.</translation>
    </message>
    <message>
        <source>A newsletter sent from a mail program.</source>
        <translation>Posta programından gönderilen bülten.</translation>
    </message>
    <message>
        <source>Split it, or use a mailing list.</source>
        <translation>Bölün ya da posta listesi kullanın.</translation>
    </message>
    <message>
        <source>SMTP says 5.5.3.</source>
        <translation>SMTP 5.5.3 der.</translation>
    </message>
    <message>
        <source>Will be destroyed</source>
        <translation>Silinecek</translation>
    </message>
    <message>
        <source>The same call updates and deletes the object; the update was skipped.</source>
        <translation>Aynı çağrı nesneyi hem günceller hem siler; güncelleme atlanmıştır.</translation>
    </message>
    <message>
        <source>A client gathers changes offline.</source>
        <translation>İstemci değişiklikleri çevrimdışı biriktirir.</translation>
    </message>
    <message>
        <source>Leave the update out.</source>
        <translation>Güncellemeyi çıkarın.</translation>
    </message>
    <message>
        <source>The deletion goes ahead.</source>
        <translation>Silme yürütülür.</translation>
    </message>
</context>
</TS>
