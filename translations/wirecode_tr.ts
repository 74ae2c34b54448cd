<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Wirecode::Catalog::Catalog</name>
    <message>
        <source>The catalog is damaged or of another version of Wirecode. Install Wirecode again.</source>
        <translation>Katalog hasarlı veya Wirecode&apos;un başka bir sürümüne ait. Wirecode&apos;u yeniden kurun.</translation>
    </message>
    <message>
        <source>There is no code “%1”.</source>
        <translation>“%1” diye bir kod yok.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Catalog::CatalogReader</name>
    <message>
        <source>There is no code “%1”.</source>
        <translation>“%1” diye bir kod yok.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” zaten var.</translation>
    </message>
    <message>
        <source>Another code has the name “%1”.</source>
        <translation>“%1” adını başka bir kod taşıyor.</translation>
    </message>
    <message>
        <source>There is no class “%1”.</source>
        <translation>“%1” diye bir sınıf yok.</translation>
    </message>
    <message>
        <source>Each of several meanings needs a context.</source>
        <translation>Birden çok anlam varsa her birinin bir bağlamı olmalıdır.</translation>
    </message>
    <message>
        <source>“documents” has no title for it.</source>
        <translation>“documents” içinde bunun için başlık yok.</translation>
    </message>
    <message>
        <source>An id such as “smtp/421” is expected here.</source>
        <translation>Burada “smtp/421” gibi bir kimlik bekleniyor.</translation>
    </message>
    <message>
        <source>A code is not compared with itself.</source>
        <translation>Bir kod kendisiyle karşılaştırılmaz.</translation>
    </message>
    <message>
        <source>The first code is of another registry.</source>
        <translation>İlk kod başka bir kayıt listesine ait.</translation>
    </message>
    <message>
        <source>Its folder has another name.</source>
        <translation>Klasörünün adı farklı.</translation>
    </message>
    <message>
        <source>Its file has another name.</source>
        <translation>Dosyasının adı farklı.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” eksik.</translation>
    </message>
    <message>
        <source>Only an unofficial code of a standard has one.</source>
        <translation>Bu yalnızca bir standardın resmî olmayan kodlarında bulunur.</translation>
    </message>
    <message>
        <source>“%1” is no value of this field.</source>
        <translation>“%1” bu alanın bir değeri değil.</translation>
    </message>
    <message>
        <source>The registry declares other facts.</source>
        <translation>Kayıt listesi başka alanlar bildiriyor.</translation>
    </message>
    <message>
        <source>cases.json has no case “%1”.</source>
        <translation>cases.json dosyasında “%1” diye bir durum yok.</translation>
    </message>
    <message>
        <source>A code such as “X.2.2” is expected where there are variants.</source>
        <translation>Sınıfa göre değişen kayıtlarda “X.2.2” biçiminde bir kod bekleniyor.</translation>
    </message>
    <message>
        <source>Two ids are expected here.</source>
        <translation>Burada iki kimlik bekleniyor.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Catalog::Shipped</name>
    <message>
        <source>The catalog cannot be read: %1 is missing or damaged. Install Wirecode again.</source>
        <translation>Katalog okunamıyor: %1 eksik veya hasarlı. Wirecode&apos;u yeniden kurun.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Cli::Command</name>
    <message>
        <source>“wirecode-cli --help” lists commands and options.</source>
        <translation>Komutları ve seçenekleri “wirecode-cli --help” listeler.</translation>
    </message>
    <message>
        <source>“protocols” takes no operand.</source>
        <translation>“protocols” komutu argüman almaz.</translation>
    </message>
    <message>
        <source>“list” takes options only.</source>
        <translation>“list” komutu yalnızca seçenek alır.</translation>
    </message>
    <message>
        <source>There is no protocol “%1”.</source>
        <translation>“%1” diye bir protokol yok.</translation>
    </message>
    <message>
        <source>No code is in class “%1”.</source>
        <translation>“%1” sınıfında kod yok.</translation>
    </message>
    <message>
        <source>“show” takes one id, such as smtp/421.</source>
        <translation>“show” komutu smtp/421 gibi tek bir kimlik alır.</translation>
    </message>
    <message>
        <source>“compare” takes two ids, such as smtp/421 smtp/551.</source>
        <translation>“compare” komutu smtp/421 smtp/551 gibi iki kimlik alır.</translation>
    </message>
    <message>
        <source>“search” takes a text to search for.</source>
        <translation>“search” komutu aranacak bir metin alır.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>“%1” ile eşleşen kod yok.</translation>
    </message>
    <message>
        <source>Looks up and compares protocol status codes.</source>
        <translation>Protokol durum kodlarını arar ve karşılaştırır.</translation>
    </message>
    <message>
        <source>Answer in this language: %1.</source>
        <translation>Yanıtın dili: %1.</translation>
    </message>
    <message>
        <source>Answer in this format: %1.</source>
        <translation>Yanıtın biçimi: %1.</translation>
    </message>
    <message>
        <source>list: only the codes of this protocol.</source>
        <translation>list: yalnızca bu protokolün kodları.</translation>
    </message>
    <message>
        <source>list: only the codes of this class, such as 4yz.</source>
        <translation>list: yalnızca bu sınıfın kodları, örneğin 4yz.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>“%1” diye bir dil yok.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>“%1” diye bir biçim yok.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Komut eksik.</translation>
    </message>
    <message>
        <source>“%1” does not take the option --%2.</source>
        <translation>“%1” komutu --%2 seçeneğini almaz.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” diye bir komut yok.</translation>
    </message>
    <message>
        <source>The answer cannot be written.</source>
        <translation>Yanıt yazılamıyor.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Kayıt listesi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodlar</translation>
    </message>
    <message>
        <source>There is no registry “%1”.</source>
        <translation>“%1” diye bir kayıt listesi yok.</translation>
    </message>
    <message>
        <source>No code has all these words. Nearest:</source>
        <translation>Hiçbir kodda bu sözcüklerin hepsi yok. En yakınları:</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation>Kod bulunamadı.</translation>
    </message>
    <message>
        <source>explain: count the codes of logs of any size, also packed as .gz or .zst.</source>
        <translation>explain: Her boyuttaki günlüklerde, .gz veya .zst olarak sıkıştırılmışlarda da kodları say.</translation>
    </message>
    <message>
        <source>“export” takes options only.</source>
        <translation>“export” komutu yalnızca seçenek alır.</translation>
    </message>
    <message>
        <source>“export” writes JSON only.</source>
        <translation>“export” komutu yalnızca JSON yazar.</translation>
    </message>
    <message>
        <source>list, export: only the codes of this registry.</source>
        <translation>list, export: yalnızca bu kayıt listesindeki kodlar.</translation>
    </message>
    <message>
        <source>protocols, list, show ID, compare ID ID, search TEXT, explain [FILE …], or export</source>
        <translation>protocols, list, show KİMLİK, compare KİMLİK KİMLİK, search METİN, explain [DOSYA …] veya export</translation>
    </message>
    <message>
        <source>“complete” takes the words of a command line.</source>
        <translation>“complete” komutu bir komut satırının sözcüklerini alır.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Cli::Explain</name>
    <message>
        <source>Only the beginning is explained; --summary reads logs of any size.</source>
        <translation>Yalnızca baş tarafı açıklanıyor; --summary her boyuttaki günlüğü okur.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Cli::Input</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>dosya bozuk.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Cli::Launch</name>
    <message>
        <source>Opens the reference browser for protocol status codes.</source>
        <translation>Protokol durum kodları için başvuru programını açar.</translation>
    </message>
    <message>
        <source>Start in this language: %1.</source>
        <translation>Programın açılacağı dil: %1.</translation>
    </message>
    <message>
        <source>Compare the two codes.</source>
        <translation>Verilen iki kodu karşılaştırır.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>“wirecode --help” lists the options.</source>
        <translation>Seçenekleri “wirecode --help” listeler.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>“%1” diye bir dil yok.</translation>
    </message>
    <message>
        <source>--compare takes two ids, such as smtp/421 smtp/551.</source>
        <translation>--compare seçeneği smtp/421 smtp/551 gibi iki kimlik alır.</translation>
    </message>
    <message>
        <source>Two codes are opened with --compare.</source>
        <translation>İki kod birlikte --compare seçeneğiyle açılır.</translation>
    </message>
    <message>
        <source>Explain the codes in this text; - is the standard input.</source>
        <translation>Bu metindeki kodları açıkla; - standart girdidir.</translation>
    </message>
    <message>
        <source>--explain takes one file and no code.</source>
        <translation>--explain tek bir dosya alır, kod almaz.</translation>
    </message>
    <message>
        <source>The code to open, such as smtp/421, or a link to it; with --compare, two codes.</source>
        <translation>Açılacak kod, smtp/421 gibi, ya da ona bir bağlantı; --compare ile iki kod.</translation>
    </message>
    <message>
        <source>Search for this text.</source>
        <translation>Bu metni ara.</translation>
    </message>
    <message>
        <source>Show the window, or hide it where it is in front.</source>
        <translation>Pencereyi göster; öndeyse gizle.</translation>
    </message>
    <message>
        <source>Open another window beside the one that is there.</source>
        <translation>Açık olanın yanında başka bir pencere aç.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Compare::Comparison</name>
    <message>
        <source>%1 %2 vs %3 %4</source>
        <extracomment>Title of a comparison. %1 and %3 are codes, %2 and %4 their names: &quot;SMTP 421 Service not available vs 551 …&quot;</extracomment>
        <translation>%1 “%2” ile %3 “%4”</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden deneme</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Kim harekete geçmeli</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>%1 is on both sides. Choose another code to compare it with.</source>
        <translation>İki tarafta da %1 var. Karşılaştırmak için başka bir kod seçin.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>class</comment>
        <extracomment>A class of codes. %1 is its id, %2 its name: &quot;4yz Transient Negative Completion&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>registry and code</comment>
        <extracomment>A code with its registry. %1 is the name of the registry, %2 the code: &quot;SMTP 421&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reason phrase</source>
        <translation>Standart ifade</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Sembolik ad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code and sentence</comment>
        <extracomment>When to use a code, or to expect it. %1 is the code, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Wirecode::Compare::Relation</name>
    <message>
        <source>%1 and %2 only inform: neither accepts nor refuses anything, and they differ in what they tell.</source>
        <translation>%1 ve %2 yalnızca bilgi verir: İkisi de hiçbir şeyi kabul etmez veya reddetmez; aralarındaki fark, ne bildirdikleridir.</translation>
    </message>
    <message>
        <source>%1 only informs, while %2 confirms that a request was carried out.</source>
        <translation>%1 yalnızca bilgi verir, %2 ise bir isteğin yerine getirildiğini onaylar.</translation>
    </message>
    <message>
        <source>%1 only informs and leaves the exchange where it was, while %2 has begun something and waits for the client to go on.</source>
        <translation>%1 yalnızca bilgi verir ve oturumu olduğu yerde bırakır; %2 ise bir işlem başlatmıştır ve istemcinin devam etmesini bekler.</translation>
    </message>
    <message>
        <source>%1 only informs, while %2 sends the client elsewhere.</source>
        <translation>%1 yalnızca bilgi verir, %2 ise istemciyi başka bir yere yönlendirir.</translation>
    </message>
    <message>
        <source>%1 only informs, while %2 turns a request down for the time being.</source>
        <translation>%1 yalnızca bilgi verir, %2 ise bir isteği şimdilik geri çevirir.</translation>
    </message>
    <message>
        <source>%1 and %2 both report success; they differ in what was done or promised.</source>
        <translation>Hem %1 hem de %2 başarı bildirir; aralarındaki fark, neyin yapıldığı veya neye söz verildiğidir.</translation>
    </message>
    <message>
        <source>%1 ends a request that succeeded; %2 stands in the middle of one, and the server waits for the client to go on.</source>
        <translation>%1 başarılı olmuş bir isteği sona erdirir; %2 ise bir isteğin ortasında gelir ve sunucu istemcinin devam etmesini bekler.</translation>
    </message>
    <message>
        <source>%1 reports that the request succeeded here, %2 that it has to be made elsewhere.</source>
        <translation>%1 isteğin burada başarılı olduğunu, %2 ise başka bir yerde yapılması gerektiğini bildirir.</translation>
    </message>
    <message>
        <source>With %1 as with %2 the server waits for the client; they differ in what it waits for.</source>
        <translation>%1 yanıtında da %2 yanıtında da sunucu istemciyi bekler; aralarındaki fark, neyi beklediğidir.</translation>
    </message>
    <message>
        <source>%1 invites the client to go on here, while %2 sends it elsewhere.</source>
        <translation>%1 istemciyi burada devam etmeye çağırır, %2 ise başka bir yere yönlendirir.</translation>
    </message>
    <message>
        <source>%1 sends the client elsewhere, while %2 asks it to wait and to come back.</source>
        <translation>%1 istemciyi başka bir yere yönlendirir, %2 ise bekleyip yeniden gelmesini ister.</translation>
    </message>
    <message>
        <source>%1 sends the client elsewhere, while %2 turns it down without another place to go.</source>
        <translation>%1 istemciyi başka bir yere yönlendirir, %2 ise başka bir yer göstermeden geri çevirir.</translation>
    </message>
    <message>
        <source>Has nothing to repeat</source>
        <translation>Yineleyecek bir şeyi yoktur</translation>
    </message>
    <message>
        <source>Tries again once something has been changed</source>
        <translation>Bir şey değiştirildikten sonra yeniden dener</translation>
    </message>
    <message>
        <source>Gives the request up: repeating is useless</source>
        <translation>İstekten vazgeçer: Yinelemek işe yaramaz</translation>
    </message>
    <message>
        <source>Nobody has to</source>
        <translation>Kimsenin bir şey yapması gerekmez</translation>
    </message>
    <message>
        <source>The sender&apos;s side</source>
        <translation>Gönderen taraf</translation>
    </message>
    <message>
        <source>The receiver&apos;s side</source>
        <translation>Alan taraf</translation>
    </message>
    <message>
        <source>Either: the cause can lie on both sides</source>
        <translation>Taraflardan biri: Neden iki tarafta da olabilir</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>İstemcinin yaptığı</translation>
    </message>
    <message>
        <source>Who puts it right</source>
        <translation>Kim düzeltir</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation>En olası neden</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk adım</translation>
    </message>
    <message>
        <source>%1 only informs, while %2 turns a request down as it is.</source>
        <translation>%1 yalnızca bilgi verir; %2 ise isteği bu hâliyle reddeder.</translation>
    </message>
    <message>
        <source>%1 is a success and %2 a failure for the time being, which can still turn into a success.</source>
        <translation>%1 başarıdır; %2 ise şimdilik bir hatadır ve sonradan başarıya dönebilir.</translation>
    </message>
    <message>
        <source>%1 is a success, while what met %2 has failed, and repeating it unchanged does not help.</source>
        <translation>%1 başarıdır; %2 alan istek ise başarısız olmuştur ve değiştirmeden yinelemek işe yaramaz.</translation>
    </message>
    <message>
        <source>%1 invites the client to go on, while with %2 it has to come back later.</source>
        <translation>%1 istemciyi sürdürmeye çağırır; %2 ise daha sonra yeniden gelmesini ister.</translation>
    </message>
    <message>
        <source>%1 invites the client to go on, while %2 refuses what it sent as it is.</source>
        <translation>%1 istemciyi sürdürmeye çağırır; %2 ise gönderdiğini bu hâliyle reddeder.</translation>
    </message>
    <message>
        <source>%1 and %2 both send the client elsewhere; they differ in where, with what, or for how long.</source>
        <translation>%1 de %2 de istemciyi başka yere yönlendirir; nereye, neyle veya ne kadar süreyle olduğu farklıdır.</translation>
    </message>
    <message>
        <source>%1 and %2 are both transient failures; they differ in what stands in the way.</source>
        <translation>%1 de %2 de geçici hatadır; aralarındaki fark, neyin engel olduğudur.</translation>
    </message>
    <message>
        <source>%1 is a transient failure and %2 a permanent one: the cause of %1 may pass by itself, that of %2 has to be removed.</source>
        <translation>%1 geçici, %2 kalıcı bir hatadır: %1 kodunun nedeni kendiliğinden geçebilir, %2 kodununki giderilmelidir.</translation>
    </message>
    <message>
        <source>%1 and %2 are both permanent failures: repeating the same helps with neither, and they differ in the cause.</source>
        <translation>%1 de %2 de kalıcı hatadır: İkisinde de aynısını yinelemek işe yaramaz; aralarındaki fark, nedenleridir.</translation>
    </message>
    <message>
        <source>%1 and %2 mean the same: where their protocols meet, %1 is translated into %2.</source>
        <translation>%1 ile %2 aynı anlama gelir: Protokollerin buluştuğu yerde %1, %2 koduna çevrilir.</translation>
    </message>
    <message>
        <source>%1 and %2 mean nearly the same: where their protocols meet, %1 is translated into %2.</source>
        <translation>%1 ile %2 neredeyse aynı anlama gelir: Protokollerin buluştuğu yerde %1, %2 koduna çevrilir.</translation>
    </message>
    <message>
        <source>Where their protocols meet, %1 is translated into %2, which says less than %1 did.</source>
        <translation>Protokollerin buluştuğu yerde %1, %2 koduna çevrilir; %2, %1 kodundan daha azını söyler.</translation>
    </message>
    <message>
        <source>Sends the same again later</source>
        <translation>Aynısını daha sonra yeniden gönderir</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Ne zaman görülür</translation>
    </message>
</context>
<context>
    <name>Wirecode::Json::Reader</name>
    <message>
        <source>This is not a file.</source>
        <translation>Bu bir dosya değil.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Dosya okunamıyor: %1</translation>
    </message>
    <message>
        <source>The file is larger than %L1 bytes.</source>
        <translation>Dosya %L1 bayttan büyük.</translation>
    </message>
    <message>
        <source>The file holds more than %L1 values.</source>
        <translation>Dosyada %L1 değerden fazlası var.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Geçerli bir JSON değil: %1</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Burada bir nesne bekleniyor.</translation>
    </message>
    <message>
        <source>This key is given twice.</source>
        <translation>Bu anahtar iki kez verilmiş.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Burada bir metin bekleniyor.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Burada %1 ile %2 arasında bir tam sayı bekleniyor.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Burada true veya false bekleniyor.</translation>
    </message>
    <message>
        <source>“%1” is not known; expected is one of: %2</source>
        <translation>“%1” bilinmiyor; şunlardan biri bekleniyor: %2</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>Bu anahtar bilinmiyor.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Bu anahtar eksik.</translation>
    </message>
    <message>
        <source>A text of one line without blanks around it is expected here.</source>
        <translation>Burada, başında ve sonunda boşluk bulunmayan tek satırlık bir metin bekleniyor.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Burada bir liste bekleniyor.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Language::Switch</name>
    <message>
        <source>A part of this language cannot be read: %1 is missing or damaged. What it holds is shown in English.</source>
        <translation>Bu dilin bir bölümü okunamıyor: %1 eksik veya hasarlı. İçindekiler İngilizce gösterilir.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Language::Terms</name>
    <message>
        <source>Information</source>
        <comment>outcome of a request</comment>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of a request</comment>
        <translation>Başarı</translation>
    </message>
    <message>
        <source>More input expected</source>
        <comment>outcome of a request</comment>
        <translation>Devamı bekleniyor</translation>
    </message>
    <message>
        <source>Redirection</source>
        <comment>outcome of a request</comment>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <source>Transient failure</source>
        <comment>outcome of a request</comment>
        <translation>Geçici hata</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <comment>outcome of a request</comment>
        <translation>Kalıcı hata</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>whether to send the request again</comment>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>Yes, the same request later</source>
        <comment>whether to send the request again</comment>
        <translation>Evet, aynı istek daha sonra</translation>
    </message>
    <message>
        <source>Only after a change</source>
        <comment>whether to send the request again</comment>
        <translation>Yalnızca bir değişiklikten sonra</translation>
    </message>
    <message>
        <source>Never as it is</source>
        <comment>whether to send the request again</comment>
        <translation>Bu hâliyle asla</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who must act</comment>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Sender&apos;s side</source>
        <comment>who must act</comment>
        <translation>Gönderen taraf</translation>
    </message>
    <message>
        <source>Receiver&apos;s side</source>
        <comment>who must act</comment>
        <translation>Alan taraf</translation>
    </message>
    <message>
        <source>Either side</source>
        <comment>who must act</comment>
        <translation>Taraflardan biri</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>standing of a code in its registry</comment>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <comment>standing of a code in its registry</comment>
        <translation>Kullanımdan kalkmış</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>standing of a code in its registry</comment>
        <translation>Ayrılmış</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <comment>standing of a code in its registry</comment>
        <translation>Resmî olmayan</translation>
    </message>
    <message>
        <source>Is closed</source>
        <comment>what becomes of the connection</comment>
        <translation>Kapanır</translation>
    </message>
    <message>
        <source>Stays open</source>
        <comment>what becomes of the connection</comment>
        <translation>Açık kalır</translation>
    </message>
    <message>
        <source>information</source>
        <comment>outcome of a request, spoken after a comma</comment>
        <translation>bilgi</translation>
    </message>
    <message>
        <source>success</source>
        <comment>outcome of a request, spoken after a comma</comment>
        <translation>başarı</translation>
    </message>
    <message>
        <source>more input expected</source>
        <comment>outcome of a request, spoken after a comma</comment>
        <translation>devamı bekleniyor</translation>
    </message>
    <message>
        <source>redirection</source>
        <comment>outcome of a request, spoken after a comma</comment>
        <translation>yönlendirme</translation>
    </message>
    <message>
        <source>transient failure</source>
        <comment>outcome of a request, spoken after a comma</comment>
        <translation>geçici hata</translation>
    </message>
    <message>
        <source>permanent failure</source>
        <comment>outcome of a request, spoken after a comma</comment>
        <translation>kalıcı hata</translation>
    </message>
    <message>
        <source>no retry needed</source>
        <comment>whether to send the request again, spoken after a comma</comment>
        <translation>yeniden denemek gerekmez</translation>
    </message>
    <message>
        <source>retry later</source>
        <comment>whether to send the request again, spoken after a comma</comment>
        <translation>daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>retry after a change</source>
        <comment>whether to send the request again, spoken after a comma</comment>
        <translation>değişiklikten sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>do not retry</source>
        <comment>whether to send the request again, spoken after a comma</comment>
        <translation>yeniden denemeyin</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>how far a code means the same as another</comment>
        <translation>tam</translation>
    </message>
    <message>
        <source>near</source>
        <comment>how far a code means the same as another</comment>
        <translation>yakın</translation>
    </message>
    <message>
        <source>with loss</source>
        <comment>how far a code means the same as another</comment>
        <translation>kayıplı</translation>
    </message>
    <message>
        <source>For information.</source>
        <comment>begins the sentence about a code</comment>
        <translation>Bilgi amaçlı.</translation>
    </message>
    <message>
        <source>Success.</source>
        <comment>begins the sentence about a code</comment>
        <translation>Başarılı.</translation>
    </message>
    <message>
        <source>Not finished, more is expected.</source>
        <comment>begins the sentence about a code</comment>
        <translation>Henüz tamamlanmadı, devamı bekleniyor.</translation>
    </message>
    <message>
        <source>To be found elsewhere.</source>
        <comment>begins the sentence about a code</comment>
        <translation>Aranan başka bir yerde.</translation>
    </message>
    <message>
        <source>Temporary.</source>
        <comment>begins the sentence about a code: a failure</comment>
        <translation>Geçici hata.</translation>
    </message>
    <message>
        <source>Permanent.</source>
        <comment>begins the sentence about a code: a failure</comment>
        <translation>Kalıcı hata.</translation>
    </message>
    <message>
        <source>Nothing has to be sent again.</source>
        <translation>Yeniden göndermek gerekmez.</translation>
    </message>
    <message>
        <source>Send the same request again later.</source>
        <translation>Aynı isteği daha sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Change something before you send it again.</source>
        <translation>Yeniden göndermeden önce bir değişiklik yapın.</translation>
    </message>
    <message>
        <source>Do not send it again as it is.</source>
        <translation>Olduğu gibi yeniden göndermeyin.</translation>
    </message>
    <message>
        <source>Nobody has to act.</source>
        <translation>Kimsenin bir şey yapması gerekmez.</translation>
    </message>
    <message>
        <source>The sender&apos;s side acts.</source>
        <translation>Harekete geçmesi gereken, gönderen taraf.</translation>
    </message>
    <message>
        <source>The receiver&apos;s side acts.</source>
        <translation>Harekete geçmesi gereken, alan taraf.</translation>
    </message>
    <message>
        <source>It may be up to either side.</source>
        <translation>Harekete geçmesi gereken, iki taraftan biri olabilir.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>verdict</comment>
        <extracomment>Three sentences: what became of the request, whether to send it again, who acts</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Wirecode::Paper::Layout</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed sheet. %1 is its number, %2 how many there are</extracomment>
        <translation>Sayfa %1 / %2</translation>
    </message>
</context>
<context>
    <name>Wirecode::Paper::Pdf</name>
    <message>
        <source>The PDF cannot be saved as %1: %2</source>
        <translation>PDF, %1 olarak kaydedilemiyor: %2</translation>
    </message>
</context>
<context>
    <name>Wirecode::Paper::PrintPreview</name>
    <message>
        <source>Printing is not possible, because %1 cannot be loaded: %2</source>
        <translation>%1 yüklenemediği için yazdırılamıyor: %2</translation>
    </message>
    <message>
        <source>Printing is not possible, because %1 is another plugin than Wirecode&apos;s.</source>
        <translation>%1, Wirecode&apos;un eklentisi olmadığı için yazdırılamıyor.</translation>
    </message>
    <message>
        <source>The page cannot be printed, because the printer accepts nothing.</source>
        <translation>Yazıcı hiçbir şey kabul etmediği için sayfa yazdırılamıyor.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Printing::PrintPreviewPlugin</name>
    <message>
        <source>More</source>
        <comment>a button that shows what a narrow tool bar has no room for</comment>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlaştırma</translation>
    </message>
</context>
<context>
    <name>Wirecode::Recognize::Contradictions</name>
    <message>
        <source>%1 says only that an answer came; the call failed with %2. Believe the gRPC status: gRPC answers with HTTP 200 whatever became of the call.</source>
        <translation>%1 yalnızca bir yanıt geldiğini söyler; çağrı %2 ile başarısız oldu. gRPC durumuna inanın: gRPC, çağrının sonucu ne olursa olsun HTTP 200 ile yanıtlar.</translation>
    </message>
    <message>
        <source>The code is permanent, but with this text of %1 the same message is accepted later. Believe the text, and send it again yourself: no server repeats it after a 5yz.</source>
        <translation>Kod kalıcı, ama %1 bu metinle aynı iletiyi daha sonra kabul eder. Metne inanın ve iletiyi kendiniz yeniden gönderin: 5yz aldıktan sonra hiçbir sunucu onu yinelemez.</translation>
    </message>
    <message>
        <source>The code is temporary, but with this text of %1 waiting heals nothing. Believe the text: the mail stays in the queue until it expires unless something is changed.</source>
        <translation>Kod geçici, ama %1 bu metni gönderdiğinde beklemek hiçbir şeyi düzeltmez. Metne inanın: Bir şey değiştirilmedikçe ileti, süresi dolana kadar kuyrukta kalır.</translation>
    </message>
    <message>
        <source>The reply code %1 and the enhanced code %2 are of different classes. Believe %1: servers act on its first digit (RFC 5321 §4.2.1), and the enhanced code only explains.</source>
        <translation>%1 yanıt kodu ile %2 genişletilmiş kodu farklı sınıflardan. %1 koduna inanın: Sunucular onun ilk rakamına göre davranır (RFC 5321 §4.2.1), genişletilmiş kod yalnızca açıklar.</translation>
    </message>
    <message>
        <source>%1 is permanent, yet its text says “%2”. Believe the code for this message, which no server sends again by itself, and the text for a new attempt of yours.</source>
        <translation>%1 kalıcı, oysa metni “%2” diyor. Hiçbir sunucunun kendiliğinden yeniden göndermeyeceği bu ileti için koda, kendi yeni denemeniz için metne inanın.</translation>
    </message>
    <message>
        <source>%1 is temporary, but “%2” comes with permanent codes such as %3. Believe the text: waiting does not heal that.</source>
        <translation>%1 geçici, ama “%2” metni %3 gibi kalıcı kodlarla gelir. Metne inanın: Beklemek bunu düzeltmez.</translation>
    </message>
    <message>
        <source>%1 is permanent, but “%2” comes with temporary codes such as %3. Believe the code for this message, and try again later by hand: the cause may pass.</source>
        <translation>%1 kalıcı, ama “%2” metni %3 gibi geçici kodlarla gelir. Bu ileti için koda inanın ve daha sonra elle yeniden deneyin: Neden ortadan kalkabilir.</translation>
    </message>
    <message>
        <source>The number is %1, the words behind it are the name of %2. Believe the number: programs read nothing else, and whoever wrote the words may have meant them for people.</source>
        <translation>Sayı %1, arkasındaki sözcükler ise %2 kodunun adı. Sayıya inanın: Programlar başka bir şey okumaz, sözcükleri yazan da onları insanlar için yazmış olabilir.</translation>
    </message>
    <message>
        <source>“%1” does not go with %2, whose class says otherwise. Believe “%1”: it is what was done with the mail.</source>
        <translation>“%1” ile %2 bağdaşmıyor: Kodun sınıfı başka bir şey söylüyor. “%1” bilgisine inanın: İletiye gerçekte ne yapıldığını o söyler.</translation>
    </message>
    <message>
        <source>%1 comes with HTTP status %2, but %3 stands beside it. Believe the flag for the cause: the status may have been the upstream&apos;s, or changed on the way.</source>
        <translation>%1, HTTP %2 durumuyla gelir, ama yanında %3 var. Neden için bayrağa inanın: Durum arka uçtan gelmiş ya da yolda değişmiş olabilir.</translation>
    </message>
    <message>
        <source>%1 stands for cause %2 where calls cross into telephone networks (%3), but the text has cause %4. Believe the cause: it comes from the network that ended the call.</source>
        <translation>%1, çağrılar telefon ağlarına geçerken %2 numaralı nedene karşılık gelir (%3), ama metinde %4 numaralı neden var. Nedene inanın: O, çağrıyı sonlandıran ağdan gelir.</translation>
    </message>
    <message>
        <source>%1 stands for security and policy, but “%2” comes with %3. Believe the text: many servers send %1 whatever they refuse.</source>
        <translation>%1 güvenlik ve ilkeler içindir, ama “%2” metni %3 ile gelir. Metne inanın: Birçok sunucu neyi reddederse reddetsin %1 gönderir.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Recognize::Explanation</name>
    <message>
        <source>It begins the line, as replies do.</source>
        <translation>Yanıtlarda olduğu gibi satırın başında duruyor.</translation>
    </message>
    <message>
        <source>An enhanced status code stands behind it.</source>
        <translation>Arkasında genişletilmiş bir durum kodu var.</translation>
    </message>
    <message>
        <source>The name that %1 gives it stands behind it.</source>
        <translation>Arkasında, bu kodun %1 içindeki adı var.</translation>
    </message>
    <message>
        <source>Words stand behind it that come with it in logs.</source>
        <translation>Arkasında, günlüklerde bu kodla birlikte gelen sözcükler var.</translation>
    </message>
    <message>
        <source>It is a word of %1.</source>
        <translation>%1 kapsamında kullanılan bir sözcük.</translation>
    </message>
    <message>
        <source>What stands around it shows a code of %1.</source>
        <translation>Çevresindekiler bunun bir %1 kodu olduğunu gösteriyor.</translation>
    </message>
    <message>
        <source>“%1” stands before it, as before codes of %2.</source>
        <translation>%2 kodlarında olduğu gibi önünde “%1” var.</translation>
    </message>
    <message>
        <source>“%1” itself is registered nowhere, so what its class says holds.</source>
        <translation>“%1” hiçbir yerde kayıtlı değil, bu yüzden sınıfının söylediği geçerli.</translation>
    </message>
    <message>
        <source>No code stands there, but words that come with this one.</source>
        <translation>Orada bir kod değil, bu kodla birlikte gelen sözcükler var.</translation>
    </message>
    <message>
        <source>reply code</source>
        <translation>yanıt kodu</translation>
    </message>
    <message>
        <source>enhanced status code</source>
        <translation>genişletilmiş durum kodu</translation>
    </message>
    <message>
        <source>status</source>
        <translation>durum kodu</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>simge</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>neden kodu</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <source>close code</source>
        <translation>kapanış kodu</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>çıkış kodu</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>bayrak</translation>
    </message>
    <message>
        <source>result code</source>
        <translation>sonuç kodu</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sözcükler</translation>
    </message>
</context>
<context>
    <name>Wirecode::Recognize::Reader</name>
    <message>
        <source>The standard input</source>
        <translation>Standart girdi</translation>
    </message>
    <message>
        <source>“%1” has more than 64 MB. “wirecode-cli explain --summary” reads logs of any size.</source>
        <translation>“%1” 64 MB’den büyük. “wirecode-cli explain --summary” her boyutta günlüğü okur.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1” bir dosya değil.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” okunamıyor: %2</translation>
    </message>
    <message>
        <source>“%1” is not text.</source>
        <translation>“%1” bir metin dosyası değil.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Search::Filters</name>
    <message>
        <source>One of your favourites</source>
        <extracomment>Meaning of the search filter is:favourite</extracomment>
        <translation>Sık kullandıklarınızdan biri</translation>
    </message>
    <message>
        <source>With a note of yours</source>
        <extracomment>Meaning of the search filter is:noted</extracomment>
        <translation>Notunuz olanlar</translation>
    </message>
    <message>
        <source>Codes of a protocol</source>
        <translation>Bir protokolün kodları</translation>
    </message>
    <message>
        <source>Codes of a class</source>
        <translation>Bir sınıfın kodları</translation>
    </message>
    <message>
        <source>Whether to send the request again</source>
        <translation>İsteğin yeniden gönderilip gönderilmeyeceği</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Kimin harekete geçmesi gerektiği</translation>
    </message>
    <message>
        <source>Registered, obsolete, reserved or unofficial codes</source>
        <translation>Kayıtlı, kullanımdan kalkmış, ayrılmış veya resmî olmayan kodlar</translation>
    </message>
    <message>
        <source>What became of the request</source>
        <translation>İsteğin sonucu</translation>
    </message>
    <message>
        <source>Your favourites and notes</source>
        <translation>Sık kullandıklarınız ve notlarınız</translation>
    </message>
    <message>
        <source>Codes with one of your tags</source>
        <translation>Etiketlerinizden birini taşıyan kodlar</translation>
    </message>
    <message>
        <source>Codes of a registry</source>
        <translation>Bir kayıt listesinin kodları</translation>
    </message>
</context>
<context>
    <name>Wirecode::Search::Nearest</name>
    <message>
        <source>Nearest: %1</source>
        <translation>En yakınları: %1</translation>
    </message>
    <message>
        <source>“%1” is a code of several registries: %2</source>
        <translation>“%1” birden çok kayıt listesinde var: %2</translation>
    </message>
    <message>
        <source>Its detail is not registered. Class and subject are those of %1: %2.</source>
        <extracomment>Of an enhanced code such as 5.7.512. %1 is the id of the code for its class and subject, %2 its name: &quot;enhanced/5.7.0&quot;, &quot;Other or undefined security status&quot;</extracomment>
        <translation>Ayrıntısı kayıtlı değildir. Sınıfı ve konusu %1 kodununkilerdir: %2.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::Address</name>
    <message>
        <source>The link was not followed: it names no code, no comparison and no search as %1 or %2 do.</source>
        <translation>Bağlantı izlenmedi: %1 ya da %2 gibi bir kodu, karşılaştırmayı veya aramayı göstermiyor.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::Explanation</name>
    <message>
        <source>Found in your text</source>
        <translation>Metninizde bulunanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in the text.</source>
        <translation>
            <numerusform>Metinde %n kod var.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not go together</source>
        <translation>Birbirini tutmayanlar</translation>
    </message>
    <message>
        <source>A known reply of %1.</source>
        <translation>%1 için bilinen bir yanıt.</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3. %4</source>
        <translation>Satır %1, sütun %2, %3. %4</translation>
    </message>
    <message>
        <source>Codes of the log</source>
        <translation>Günlükteki kodlar</translation>
    </message>
    <message>
        <source>Lines: %1. Codes: %2.</source>
        <translation>Satır: %1. Kod: %2.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>İlk satır</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Son satır</translation>
    </message>
    <message>
        <source>One example of each</source>
        <translation>Her birinden bir örnek</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A link to the page of a code. %1 is the code: &quot;SMTP 550&quot;</extracomment>
        <translation>%1 sayfasını aç</translation>
    </message>
    <message>
        <source>No code was found in this text.</source>
        <translation>Bu metinde kod bulunamadı.</translation>
    </message>
    <message numerus="yes">
        <source>Of its %n line(s), these are the first with codes.</source>
        <translation>
            <numerusform>Metnin %n satırından kod içeren ilk satırlar aşağıda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search finds words of it: names of codes, and what logs say.</source>
        <translation>Arama, metnin sözcüklerini de bulur: kod adlarını ve günlüklerde geçenleri.</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <extracomment>A link to a comparison. %1 and %2 are codes: &quot;SMTP 550&quot;</extracomment>
        <translation>%1 ile %2 karşılaştırması</translation>
    </message>
    <message>
        <source>Nothing found in your text</source>
        <translation>Metninizde bir şey bulunamadı</translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::Links</name>
    <message>
        <source>%1, read on %2</source>
        <extracomment>Behind a link to a document that may change. %1 is its title, %2 the day it was read, &quot;2026-08-22&quot;</extracomment>
        <translation>%1, okunduğu gün: %2</translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::Mentions</name>
    <message>
        <source>port ports</source>
        <extracomment>Words, separated by blanks, that show beside a number that it is no status code but, for example, the port of a server. They are searched for, and never shown.</extracomment>
        <translation>numaralı noktası</translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::Pages</name>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Ne zaman görülür</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Nasıl düzeltilir</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Mark of a table row whose values are not the same</extracomment>
        <translation>farklı</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a code&apos;s page. %1 is the code, %2 its name: &quot;SMTP 421 Service not available&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Ne zaman kullanılır</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Daha fazla bilgi</translation>
    </message>
    <message>
        <source>Key differences</source>
        <translation>Temel farklar</translation>
    </message>
    <message>
        <source>Which to use or expect when</source>
        <translation>Hangisi ne zaman</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>a column of the verdict table</comment>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message numerus="yes">
        <source>The verdicts are the same in every row; %n equal entries are hidden.</source>
        <extracomment>Where what is equal is hidden, and the verdicts are equal in every row. %n counts all that is hidden: rows, causes, sections and references.</extracomment>
        <translation>
            <numerusform>Değerlendirmelerin bütün satırları aynı; aynı olan %n öğe gizlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal entries are hidden.</source>
        <extracomment>%n counts the rows, causes, sections and references that two codes have alike.</extracomment>
        <translation>
            <numerusform>Aynı olan %n öğe gizlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Sık karıştırıldığı kodlar</translation>
    </message>
    <message>
        <source>To make sure: %1</source>
        <extracomment>How to find out whether a cause is the right one. %1 is a command or a place to look</extracomment>
        <translation>Emin olmak için: %1</translation>
    </message>
    <message>
        <source>Who must act here: %1</source>
        <extracomment>%1 is a side: &quot;Receiver&apos;s side&quot;</extracomment>
        <translation>Burada kim harekete geçmeli: %1</translation>
    </message>
    <message>
        <source>Aspect</source>
        <comment>a column of the differences</comment>
        <translation>Konu</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are the same</source>
        <extracomment>A line that opens. %n counts facts that two codes have alike.</extracomment>
        <translation>
            <numerusform>%n bilgi aynı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>elsewhere</comment>
        <extracomment>What a number is elsewhere. %1 is a registry, %2 the name: &quot;HTTP Misdirected Request&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%2 is also %1</source>
        <extracomment>%2 is a number, %1 what it is in other protocols: &quot;421 is also HTTP Misdirected Request · FTP …&quot;</extracomment>
        <translation>%2 kodunun diğer protokollerdeki anlamı: %1</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <extracomment>Behind a link to a code that means the same. %1 says how far (&quot;near&quot;), %2 is the document that says so</extracomment>
        <translation>(%1, %2)</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <extracomment>%1 is one code or several: &quot;HTTP 503 Service Unavailable (near, RFC 9110)&quot;</extracomment>
        <translation>Aynı anlama gelenler: %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Temel bilgiler</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>Karşılaştırılacak kod</translation>
    </message>
    <message>
        <source>Choose the second code in the list to compare it with this one.</source>
        <translation>Bu kodla karşılaştırmak istediğiniz ikinci kodu listeden seçin.</translation>
    </message>
    <message>
        <source>It is often confused with:</source>
        <translation>Sık sık şu kodlarla karıştırılır:</translation>
    </message>
    <message>
        <source>How to fix it:</source>
        <translation>Nasıl düzeltilir:</translation>
    </message>
    <message>
        <source>Specifications (%1)</source>
        <extracomment>A list that opens. %1 is the number of its entries</extracomment>
        <translation>Belirtimler (%1)</translation>
    </message>
    <message>
        <source>Related codes (%1)</source>
        <extracomment>A list that opens. %1 is the number of its entries</extracomment>
        <translation>İlgili kodlar (%1)</translation>
    </message>
    <message>
        <source>Other comparisons (%1)</source>
        <extracomment>A list that opens. %1 is the number of its entries</extracomment>
        <translation>Diğer karşılaştırmalar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The enhanced code or the provider’s reply beside it decides: %n of %1 ask for something else.</source>
        <extracomment>What stands beside a reply code: &quot;550 5.7.26&quot;. %1 is the number of all of them</extracomment>
        <translation>
            <numerusform>Belirleyici olan, yanındaki genişletilmiş kod ya da sağlayıcının yanıtıdır: %1 kod ve yanıttan %n tanesi başka bir şey gerektirir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes beside it (%1)</source>
        <extracomment>A list that opens: codes that stand beside this one in a reply. %1 is the number of its entries</extracomment>
        <translation>Yanında gelen kodlar (%1)</translation>
    </message>
    <message>
        <source>Providers’ replies with it (%1)</source>
        <extracomment>A list that opens: what single providers and programs say with this code. %1 is the number of its entries</extracomment>
        <translation>Sağlayıcıların bu kodla verdiği yanıtlar (%1)</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <extracomment>Codes of a registry. %2 is its name, %1 the codes: &quot;Gmail: 550-5.1.1 · 550-5.2.1-rate&quot;</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Both codes</source>
        <extracomment>Heading of what is said of both codes of a comparison alike</extracomment>
        <translation>İki kodda da</translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::StartPage</name>
    <message>
        <source>this code, and all that begin like it</source>
        <translation>bu kod ve böyle başlayan bütün kodlar</translation>
    </message>
    <message>
        <source>all codes of this form: each x stands for any digit</source>
        <translation>bu biçimdeki bütün kodlar: her x herhangi bir rakamın yerini tutar</translation>
    </message>
    <message>
        <source>words of a name, of a description or of a log line</source>
        <translation>bir adın, bir açıklamanın veya bir günlük satırının sözcükleri</translation>
    </message>
    <message>
        <source>all codes after which the same request may succeed later</source>
        <translation>aynı isteğin daha sonra başarılı olabileceği bütün kodlar</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Bir koda bakın</translation>
    </message>
    <message>
        <source>Type a code or a few words to find what it means. Choose two codes to compare them.</source>
        <translation>Anlamını bulmak için bir kod ya da birkaç sözcük yazın. Karşılaştırmak için iki kod seçin.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <source>Recent codes</source>
        <translation>Son açılan kodlar</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Son karşılaştırmalar</translation>
    </message>
    <message>
        <source>Comparisons people need</source>
        <translation>En çok gereken karşılaştırmalar</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Nasıl aranır</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <extracomment>Two codes to be compared: &quot;HTTP 502 ↔ 504&quot;</extracomment>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>broken or late?</source>
        <translation>bozuk mu, geç mi?</translation>
    </message>
    <message>
        <source>unknown or not allowed?</source>
        <translation>tanınmıyor mu, yetkisiz mi?</translation>
    </message>
    <message>
        <source>from now on or once?</source>
        <translation>kalıcı mı, bu seferlik mi?</translation>
    </message>
    <message>
        <source>who gave up first?</source>
        <translation>önce kim vazgeçti?</translation>
    </message>
    <message>
        <source>out of reach or slow?</source>
        <translation>ulaşılamıyor mu, yavaş mı?</translation>
    </message>
    <message>
        <source>closed or cut off?</source>
        <translation>kapatıldı mı, koptu mu?</translation>
    </message>
    <message>
        <source>on purpose or by fault?</source>
        <translation>bilerek mi, hata yüzünden mi?</translation>
    </message>
    <message>
        <source>no room or over quota?</source>
        <translation>yer mi yok, kota mı?</translation>
    </message>
    <message>
        <source>no answer or no name?</source>
        <translation>yanıt mı yok, ad mı?</translation>
    </message>
    <message>
        <source>ciphers or version?</source>
        <translation>şifre takımı mı, sürüm mü?</translation>
    </message>
    <message>
        <source>away or busy?</source>
        <translation>ulaşılamıyor mu, meşgul mü?</translation>
    </message>
    <message>
        <source>the person or the file?</source>
        <translation>kişi mi, dosya mı?</translation>
    </message>
</context>
<context>
    <name>Wirecode::Shelf::Exchange</name>
    <message>
        <source>Together with your own, the note on %1 is longer than %L2 characters.</source>
        <translation>%1 için yazılmış not, kendi notunuzla birlikte %L2 karakteri aşıyor.</translation>
    </message>
    <message>
        <source>Together with your own, this is more than Wirecode can keep.</source>
        <translation>Bunlar, sizdekilerle birlikte Wirecode&amp;apos;un saklayabileceğinden fazla.</translation>
    </message>
    <message>
        <source>Together with your own, %1 has more than %2 tags.</source>
        <translation>Sizinkilerle birlikte %1 için %2 etiketten fazlası oluyor.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Shelf::JsonFile</name>
    <message>
        <source>The file comes from a newer version of Wirecode.</source>
        <translation>Dosya, Wirecode&amp;apos;un daha yeni bir sürümüne ait.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). Wirecode keeps it as %3 and goes on without what is damaged.</source>
        <translation>%1 dosyası bozuk (%2). Wirecode dosyayı %3 adıyla saklar ve bozuk kısımlar olmadan devam eder.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). Wirecode leaves it alone, goes on without what is damaged and saves nothing there.</source>
        <translation>%1 dosyası bozuk (%2). Wirecode dosyaya dokunmaz, bozuk kısımlar olmadan devam eder ve oraya hiçbir şey kaydetmez.</translation>
    </message>
    <message>
        <source>Wirecode leaves the file %1 alone and saves nothing there: %2</source>
        <translation>Wirecode %1 dosyasına dokunmaz ve oraya hiçbir şey kaydetmez: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be saved: %2</source>
        <translation>%1 dosyası kaydedilemiyor: %2</translation>
    </message>
    <message>
        <source>There is too much in it.</source>
        <translation>İçinde çok fazla veri var.</translation>
    </message>
    <message>
        <source>Another program is saving it.</source>
        <translation>Başka bir program onu kaydediyor.</translation>
    </message>
    <message>
        <source>The folder cannot be written, or the disk is full.</source>
        <translation>Klasöre yazılamıyor veya disk dolu.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Shelf::ShelfFile</name>
    <message>
        <source>Another window has changed the note or the tags of %1 as well. Together this is more than the %2 characters or the %3 tags that Wirecode can keep: the end is cut off.</source>
        <extracomment>%1 is a code or two, such as &quot;smtp/421&quot;, %2 and %3 are numbers</extracomment>
        <translation>Başka bir pencere de %1 için notu veya etiketleri değiştirdi. İkisi birlikte, Wirecode&apos;un saklayabildiği %2 karakterden veya %3 etiketten fazla: sonu kesildi.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Shelf::Shelved</name>
    <message>
        <source>One id or two different ones are expected here.</source>
        <translation>Burada bir kimlik veya birbirinden farklı iki kimlik bekleniyor.</translation>
    </message>
    <message>
        <source>There is an entry for this already.</source>
        <translation>Bunun için zaten bir girdi var.</translation>
    </message>
    <message>
        <source>A note of at most %L1 characters is expected here.</source>
        <translation>Burada en çok %L1 karakterlik bir not bekleniyor.</translation>
    </message>
    <message>
        <source>A tag of at most %1 characters without a comma is expected here.</source>
        <translation>Burada en çok %1 karakterlik, virgül içermeyen bir etiket bekleniyor.</translation>
    </message>
    <message>
        <source>At most %1 tags are expected here.</source>
        <translation>Burada en çok %1 etiket bekleniyor.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Shelf::StateFile</name>
    <message>
        <source>Sizes of a window as Qt saves them are expected here.</source>
        <translation>Burada, Qt&apos;nin kaydettiği biçimde pencere boyutları bekleniyor.</translation>
    </message>
    <message>
        <source>One of these is expected here: %1.</source>
        <extracomment>%1 are words that a file may have in some place: &quot;light, dark&quot;</extracomment>
        <translation>Burada şunlardan biri bekleniyor: %1.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::AppearanceMenu</name>
    <message>
        <source>Co&amp;lors</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;Sistemdeki Gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Yüksek Karşıtlık</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::CodeListModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A row of the list of codes. %1 is the code, %2 its name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The first %L1 of at least %L2 codes</source>
        <extracomment>More codes match than are listed. %L1 of them are listed</extracomment>
        <translation>En az %L2 kodun ilk %L1 tanesi</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 codes</source>
        <translation>%L2 kodun ilk %L1 tanesi</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln code(s)</source>
        <translation>
            <numerusform>En az %Ln kod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln kod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dropped text</comment>
        <extracomment>A code as text, where it is dropped into another program. %1 &quot;SMTP 421&quot;, %2 its name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row of the list as a screen reader says it: &quot;SMTP 421, Service not available, transient failure, retry later&quot;. %1 is protocol and code, %2 the name, %3 the outcome, %4 whether to retry</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, obsolete</source>
        <extracomment>The spoken row of an obsolete code. %1 &quot;SMTP 421&quot;, %2 the name, %3 the outcome, %4 whether to retry</extracomment>
        <translation>%1, %2, %3, %4, kullanımdan kalkmış</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, reserved</source>
        <extracomment>The spoken row of a reserved code. %1 &quot;SMTP 421&quot;, %2 the name, %3 the outcome, %4 whether to retry</extracomment>
        <translation>%1, %2, %3, %4, ayrılmış</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, unofficial</source>
        <extracomment>The spoken row of an unofficial code. %1 &quot;SMTP 421&quot;, %2 the name, %3 the outcome, %4 whether to retry</extracomment>
        <translation>%1, %2, %3, %4, resmî olmayan</translation>
    </message>
    <message numerus="yes">
        <source>No code has all these words. The nearest %Ln code(s):</source>
        <translation>
            <numerusform>Hiçbir kodda bu sözcüklerin hepsi yok. En yakın %Ln kod:</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly this code</source>
        <extracomment>A header in the list: codes that are what was searched for, whatever the protocol</extracomment>
        <translation>Tam olarak bu kod</translation>
    </message>
    <message>
        <source>Codes like this</source>
        <extracomment>A header in the list: codes that begin as was searched for, or fit the pattern</extracomment>
        <translation>Buna benzeyen kodlar</translation>
    </message>
    <message>
        <source>In the name</source>
        <extracomment>A header in the list: codes that have what was searched for in their names</extracomment>
        <translation>Adında geçenler</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <extracomment>A header in the list: codes that have what was searched for in their texts</extracomment>
        <translation>İçinde geçenler</translation>
    </message>
    <message>
        <source>Similar words</source>
        <extracomment>A header in the list: codes that have what was searched for inside of words, or with typos</extracomment>
        <translation>Benzer sözcükler</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>A header in the list: no code has all that was searched for; these have the most of it</extracomment>
        <translation>En yakınlar</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>The end of a spoken row of the list</extracomment>
        <translation>sık kullanılan</translation>
    </message>
    <message>
        <source>has a note</source>
        <extracomment>The end of a spoken row of the list: the user has written a note</extracomment>
        <translation>notu var</translation>
    </message>
    <message>
        <source>compared as %1</source>
        <extracomment>The end of a spoken row of the list: the code is one of the two compared, A or B</extracomment>
        <translation>%1 olarak karşılaştırılıyor</translation>
    </message>
    <message>
        <source>%1, heading, %2</source>
        <extracomment>A header of the list, as a screen reader says it. %1 is its title, %2 how many codes it has: &quot;SMTP, heading, 77 codes&quot;</extracomment>
        <translation>%1, başlık, %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>The spoken header of codes that are folded away. %1 is the header of others: &quot;SMTP, heading, 77 codes&quot;</extracomment>
        <translation>%1, kapalı</translation>
    </message>
    <message>
        <source>Click to fold or unfold (%1, %2)</source>
        <extracomment>Of a header in the list. %1 and %2 are keys</extracomment>
        <translation>Kapatmak ya da açmak için tıklayın (%1, %2)</translation>
    </message>
    <message>
        <source>%1
%2
%3 shows it, %4 compares it</source>
        <extracomment>Of a code in the list. %1 is the reason phrase of the specification, %2 the class of the code, %3 and %4 are keys</extracomment>
        <translation>%1
%2
%3 gösterir, %4 karşılaştırır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) found in your text</source>
        <translation>
            <numerusform>Metninizde %Ln kod bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in your text</source>
        <extracomment>A header in the list: codes that stand in the text that was pasted or typed</extracomment>
        <translation>Metninizde bulunanlar</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::CodeListView</name>
    <message>
        <source>Show %1</source>
        <translation>%1 kodunu göster</translation>
    </message>
    <message>
        <source>Compare %1 with the Code Shown</source>
        <translation>%1 kodunu gösterilenle karşılaştır</translation>
    </message>
    <message>
        <source>Remove %1 from the Favourites</source>
        <translation>%1 kodunu sık kullanılanlardan çıkar</translation>
    </message>
    <message>
        <source>Add %1 to the Favourites</source>
        <translation>%1 kodunu sık kullanılanlara ekle</translation>
    </message>
    <message>
        <source>Copy the Link to %1</source>
        <translation>%1 bağlantısını kopyala</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Bağlantı kopyalandı.</translation>
    </message>
    <message>
        <source>Compare %1 with the code shown (%2)</source>
        <extracomment>%1 is a code, &quot;421&quot;, %2 the keys that do the same</extracomment>
        <translation>%1 kodunu gösterilen kodla karşılaştır (%2)</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::CodePanel</name>
    <message>
        <source>Codes found</source>
        <translation>Bulunan kodlar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.

Try fewer words, the beginning of a code, or a pattern such as 4xx or 55?.</source>
        <translation>“%1” ile eşleşen kod yok.

Daha az sözcükle arayın ya da bir kodun başını veya 4xx, 55? gibi bir kalıbı deneyin.</translation>
    </message>
    <message>
        <source>%1 Only the protocols chosen above are searched.</source>
        <translation>%1 Yalnızca yukarıda seçilen protokollerde aranıyor.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;it</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;PDF Olarak Kaydet…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Import Favourites and Notes…</source>
        <translation>Sık Kullanılanları ve Notları İ&amp;çe Aktar…</translation>
    </message>
    <message>
        <source>&amp;Export Favourites and Notes…</source>
        <translation>Sık Kullanılanları ve Notları &amp;Dışa Aktar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>Copy &amp;Page</source>
        <translation>&amp;Sayfayı Kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Met&amp;in Olarak Kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>&amp;Markdown Olarak Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Bağ&amp;lantıyı Kopyala</translation>
    </message>
    <message>
        <source>&amp;Find in Page…</source>
        <translation>Sayfada &amp;Bul…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>S&amp;onrakini Bul</translation>
    </message>
    <message>
        <source>Find P&amp;revious</source>
        <translation>Ö&amp;ncekini Bul</translation>
    </message>
    <message>
        <source>&amp;Search Codes</source>
        <translation>Kod &amp;Ara</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normal Boyut</translation>
    </message>
    <message>
        <source>Note and &amp;Tags</source>
        <translation>Not ve &amp;Etiketler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>&amp;Başlangıç Sayfası</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>&amp;Karşılaştır…</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Tarafların &amp;Yerini Değiştir</translation>
    </message>
    <message>
        <source>&amp;Other Side</source>
        <translation>&amp;Öteki Taraf</translation>
    </message>
    <message>
        <source>C&amp;lose Side</source>
        <translation>Tarafı Ka&amp;pat</translation>
    </message>
    <message>
        <source>&amp;Pin This Code</source>
        <translation>Bu Kodu &amp;Sabitle</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>Sık Kullanı&amp;lan</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Not Yaz</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Klavye Kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Wirecode</source>
        <translation>Wirecode &amp;Hakkında</translation>
    </message>
    <message>
        <source>Copy &amp;Summary</source>
        <translation>Ö&amp;zeti Kopyala</translation>
    </message>
    <message>
        <source>Only &amp;Differences</source>
        <translation>Yalnızca &amp;Farklar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key: &quot;Swap Sides (Ctrl+Shift+X)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Explain Pasted Text</source>
        <translation>Panodaki Metni &amp;Açıkla</translation>
    </message>
    <message>
        <source>Global S&amp;hortcut</source>
        <translation>&amp;Genel Kısayol</translation>
    </message>
    <message>
        <source>Icon in the Noti&amp;fication Area</source>
        <translation>Bildirim Alanında &amp;Simge</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::DividerHandle</name>
    <message>
        <source>Divider between the two codes</source>
        <translation>İki kod arasındaki ayırıcı</translation>
    </message>
    <message>
        <source>Drag to give one side more room; double-click for equal sides</source>
        <translation>Bir tarafa daha çok yer açmak için sürükleyin, tarafları eşitlemek için çift tıklayın</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::Explaining</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Panoda metin yok.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>standart girdi</translation>
    </message>
    <message>
        <source>Explain what is dropped here</source>
        <translation>Buraya bırakılan açıklansın</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::FilterCompleter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter that is offered, as a screen reader says it. %1 is the filter, &quot;retry:never&quot;, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place of the find bar among the matches: &quot;3 of 12&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Eşleşmeler</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Bulma çubuğunu kapat</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Bu sayfada yok</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Bu sayfada bul</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::Help</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open the first code found</source>
        <translation>Bulunan ilk kodu aç</translation>
    </message>
    <message>
        <source>Compare with the code shown</source>
        <translation>Gösterilen kodla karşılaştır</translation>
    </message>
    <message>
        <source>Walk through the codes</source>
        <translation>Kodlar arasında gez</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>Yazılanı ara</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <translation>Herhangi bir harf veya rakam</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Bir adım geri</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Klavye Kısayolları</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>About Wirecode</source>
        <translation>Wirecode Hakkında</translation>
    </message>
    <message>
        <source>Wirecode %1, a reference browser for protocol status codes.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Wirecode %1, protokol durum kodları için bir başvuru programı.

GNU Genel Kamu Lisansı sürüm 3 veya üzeri ile özgür yazılım.</translation>
    </message>
    <message>
        <source>Fold and unfold</source>
        <translation>Kapat ve aç</translation>
    </message>
    <message>
        <source>Choose a protocol, or no longer</source>
        <extracomment>%1 and %2 are the first and the last of some keys: &quot;Ctrl+1 to Ctrl+9&quot;</extracomment>
        <translation>Bir protokolü seç ya da seçimi kaldır</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A key of your desktop summons this window from anywhere, and sends it away again: in the settings of the desktop, bind the key to the command “%1”.</source>
        <translation>Masaüstünün bir tuşu bu pencereyi her yerden çağırır, yeniden basılınca gizler: masaüstü ayarlarında tuşu “%1” komutuna bağlayın.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::HiddenHint</name>
    <message>
        <source>%1 is outside %2.</source>
        <extracomment>A code that was typed is not in the list. %1 is the code, &quot;550&quot;, %2 the filter that was typed with it</extracomment>
        <translation>%1, %2 filtresinin dışında kalıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, which is not chosen.</source>
        <extracomment>A code that was typed is not in the list. %1 is the code, &quot;550&quot;, %2 the protocols that have it and are not chosen, &quot;SMTP and FTP&quot;; %n is how many</extracomment>
        <translation>
            <numerusform>%1, seçili olmayan %2 içinde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is a code</extracomment>
        <translation>%1 kodunu göster</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::MainWindow</name>
    <message>
        <source>The language is %1.</source>
        <extracomment>Said by screen readers when the language has changed. %1 is its own name for itself</extracomment>
        <translation>Dil artık %1.</translation>
    </message>
    <message>
        <source>Sides swapped: %1 on the left, %2 on the right.</source>
        <extracomment>Said by screen readers when the sides have been swapped. %1 and %2 are codes: &quot;SMTP 421&quot;</extracomment>
        <translation>Tarafların yeri değişti: solda %1, sağda %2.</translation>
    </message>
    <message>
        <source>What you have changed last is not saved. Close the window again to end without it.</source>
        <translation>Son değişikliğiniz kaydedilmedi. Onsuz bitirmek için pencereyi yeniden kapatın.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::NotePane</name>
    <message>
        <source>Favourite</source>
        <translation>Sık kullanılan</translation>
    </message>
    <message>
        <source>Note on %1 and %2</source>
        <extracomment>%1 and %2 are codes such as &quot;SMTP 421&quot;</extracomment>
        <translation>%1 ve %2 için not</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <extracomment>%1 is a code such as &quot;SMTP 421&quot;</extracomment>
        <translation>%1 için not</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What you want to remember. It stays on this computer.</source>
        <translation>Unutmak istemedikleriniz. Bu bilgisayardan dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>&amp;Etiketler:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Virgülle ayrılmış</translation>
    </message>
    <message>
        <source>This note is full: it has %L1 characters.</source>
        <translation>Bu not doldu: %L1 karakter içeriyor.</translation>
    </message>
    <message>
        <source>Only the first %L1 tags are kept, and of each the first %L2 characters.</source>
        <translation>Yalnızca ilk %L1 etiket, her birinin de ilk %L2 karakteri saklanır.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::PageView</name>
    <message>
        <source>%1, link</source>
        <extracomment>Said by screen readers where Tab has reached a link. %1 is its text</extracomment>
        <translation>%1, bağlantı</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>&amp;Bağlantı Adresini Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Section</source>
        <translation>Bö&amp;lümü Kopyala</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tümünü Seç</translation>
    </message>
    <message>
        <source>Drag this page into a mail or a document</source>
        <translation>Bu sayfayı bir e-postaya veya belgeye sürükleyin</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Bağlantı kopyalandı.</translation>
    </message>
    <message>
        <source>Section copied.</source>
        <translation>Bölüm kopyalandı.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::PageWriter</name>
    <message>
        <source>%1. %2: %3 %4: %5</source>
        <extracomment>A section of a comparison as it is spoken. %1 is its heading, %2 and %4 are codes such as &quot;SMTP 421&quot;, %3 and %5 what is said of them</extracomment>
        <translation>%1. %2: %3 %4: %5</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4: %5. Differs.</source>
        <extracomment>A row of a comparison as it is spoken. %1 is what it is about, %2 and %4 are codes such as &quot;SMTP 421&quot;, %3 and %5 what is so with them</extracomment>
        <translation>%1. %2: %3. %4: %5. Farklı.</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4: %5.</source>
        <translation>%1. %2: %3. %4: %5.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>The same of what is so with both codes. %1 is the heading, %2 &quot;Both codes&quot;, %3 what is said of them</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::PasteBox</name>
    <message>
        <source>Paste a log line, a bounce or a trace…</source>
        <translation>Bir günlük satırı, geri dönen ileti ya da iz dökümü yapıştırın…</translation>
    </message>
    <message>
        <source>Text to be explained</source>
        <translation>Açıklanacak metin</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Açıkla</translation>
    </message>
    <message>
        <source>Explain the codes in the text (%1)</source>
        <extracomment>What a button does, and its key</extracomment>
        <translation>Metindeki kodları açıkla (%1)</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::ProtocolChips</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a protocol is called in full, %2 the key that chooses it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>+%L1</source>
        <extracomment>So many more protocols than there is room for</extracomment>
        <translation>+%L1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All protocols</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All protocols</source>
        <translation>Tüm protokoller</translation>
    </message>
    <message>
        <source>More protocols</source>
        <translation>Diğer protokoller</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::ReadingArea</name>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Yapılan işlem</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Diğer araçlar</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::ReadingNotice</name>
    <message>
        <source>Reading “%1”…</source>
        <extracomment>%1 is the name of a file, or of the standard input</extracomment>
        <translation>“%1” okunuyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::SearchField</name>
    <message>
        <source>Search: 421, 55?, 4xx, mailbox full</source>
        <translation>Ara: 421, 55?, 4xx, posta kutusu dolu</translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation>Kod ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>A code, the beginning of one, a pattern such as 4xx or 55?, words in any order, or a filter such as retry:later (%1)</source>
        <extracomment>%1 is the key that leads here</extracomment>
        <translation>Bir kod, bir kodun başı, 4xx veya 55? gibi bir kalıp, herhangi bir sırada sözcükler veya retry:later gibi bir filtre (%1)</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::Sharing</name>
    <message>
        <source>Copied as text.</source>
        <translation>Metin olarak kopyalandı.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Markdown olarak kopyalandı.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Bağlantı kopyalandı.</translation>
    </message>
    <message>
        <source>Page copied.</source>
        <translation>Sayfa kopyalandı.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF Olarak Kaydet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>PDF olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Import Favourites and Notes</source>
        <translation>Sık Kullanılanları ve Notları İçe Aktar</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON dosyaları (*.json)</translation>
    </message>
    <message>
        <source>Imported: %1, %2 and %3.</source>
        <comment>%1 is a number of favourites, %2 of notes, %3 of tags</comment>
        <translation>İçe aktarıldı: %1, %2 ve %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new favourite(s)</source>
        <translation>
            <numerusform>%n yeni sık kullanılan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiket</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Export Favourites and Notes</source>
        <translation>Sık Kullanılanları ve Notları Dışa Aktar</translation>
    </message>
    <message>
        <source>Favourites and notes exported.</source>
        <translation>Sık kullanılanlar ve notlar dışa aktarıldı.</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>Özet kopyalandı.</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::SheetHead</name>
    <message>
        <source>Favourite: %1</source>
        <extracomment>%1 is a code: &quot;SMTP 421&quot;</extracomment>
        <translation>Sık kullanılan: %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>Keeps a code where it is, whatever is chosen in the list. %1 is a code: &quot;SMTP 421&quot;</extracomment>
        <translation>%1 kodunu sabitle</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Bu tarafı kapat</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is a code: &quot;SMTP 421&quot;</extracomment>
        <translation>%1 kodunu kapat</translation>
    </message>
    <message>
        <source>Drag this page into a mail or a document</source>
        <translation>Bu sayfayı bir e-postaya veya belgeye sürükleyin</translation>
    </message>
    <message>
        <source>Second code: none is chosen yet</source>
        <translation>İkinci kod: henüz seçilmedi</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A side of a comparison. %1 is &quot;A&quot; or &quot;B&quot;, %2 the code there: &quot;SMTP 421&quot;, %3 its name</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The list works on this side</source>
        <translation>Listeden seçilen kod bu tarafta açılır</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>İkinci kod</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key: &quot;Pin SMTP 421 (Ctrl+T)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::SheetView</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 ile %2 karşılaştırılsın</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 gösterilsin</translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::Summoning</name>
    <message>
        <source>&amp;Show Wirecode</source>
        <translation>Wirecode’u &amp;Göster</translation>
    </message>
    <message>
        <source>Closing the window only hides it now. A click on the icon brings it back, and “Quit” ends Wirecode.</source>
        <translation>Pencereyi kapatmak artık onu yalnızca gizler. Simgeye tıklayınca pencere geri gelir; “Çıkış” ise Wirecode’u sonlandırır.</translation>
    </message>
    <message>
        <source>Show or hide Wirecode</source>
        <translation>Wirecode’u göster veya gizle</translation>
    </message>
    <message>
        <source>The desktop has a key for this window now; its settings say which.</source>
        <translation>Masaüstü artık bu pencere için bir tuş ayırdı; hangisi olduğu masaüstü ayarlarında yazar.</translation>
    </message>
    <message>
        <source>%1 shows and hides this window now, wherever you are.</source>
        <translation>%1 artık nerede olursanız olun bu pencereyi gösterir ve gizler.</translation>
    </message>
    <message>
        <source>The desktop has not given this window a key.</source>
        <translation>Masaüstü bu pencereye bir tuş vermedi.</translation>
    </message>
    <message>
        <source>Wirecode cannot ask this desktop for a key itself.</source>
        <translation>Wirecode bu masaüstünden kendisi tuş isteyemez.</translation>
    </message>
    <message>
        <source>The desktop has taken this window’s key back.</source>
        <translation>Masaüstü bu pencerenin tuşunu geri aldı.</translation>
    </message>
</context>
</TS>
