<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>qualys</name>
    <message>
        <source>Server Error</source>
        <extracomment>class 5xx</extracomment>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Service is overloaded</source>
        <translation>Hizmet aşırı yüklü</translation>
    </message>
    <message>
        <source>SSL Labs API</source>
        <translation>SSL Labs API</translation>
    </message>
    <message>
        <source>The SSL Labs service as a whole has too much to do. Your own limit would be 429.</source>
        <translation>SSL Labs hizmetinin tümü aşırı yüklüdür. Sizin sınırınız olsaydı kod 429 olurdu.</translation>
    </message>
    <message>
        <source>A check in a CI job fails with `Service is overloaded`.</source>
        <translation>CI işindeki denetim `Service is overloaded` ile başarısız olur.</translation>
    </message>
    <message>
        <source>529 from another service with `overloaded_error` in the body: the API of Anthropic uses the number in the same sense.</source>
        <translation>Başka bir hizmetten, gövdede `overloaded_error` ile 529: Anthropic API&apos;si sayıyı aynı anlamda kullanır.</translation>
    </message>
    <message>
        <source>Retry with growing pauses.</source>
        <translation>Artan aralıklarla yeniden deneyin.</translation>
    </message>
    <message>
        <source>SSL Labs sends 529 when it is overloaded.</source>
        <translation>SSL Labs, aşırı yüklendiğinde 529 gönderir.</translation>
    </message>
    <message>
        <source>Wait about 30 minutes, with a random part, and try again; do not let a deployment depend on it.</source>
        <translation>Rastgele bir payla yaklaşık 30 dakika bekleyip yeniden deneyin; dağıtımı buna bağlamayın.</translation>
    </message>
</context>
</TS>
