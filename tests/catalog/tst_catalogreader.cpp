// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Catalog;

/// Texts of data/two.json with what stands in their place.
using Edits = QList<std::pair<QString, QString>>;

/// Feeds the reader a sound file of two codes and one comparison with one thing changed.
class TestCatalogReader : public QObject
{
    Q_OBJECT

private:
    /// Writes a file and gives its path.
    QString written(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        return file.fileName();
    }

    static QStringList texts(const QList<Issue> &issues)
    {
        QStringList result;
        for (const Issue &issue : issues)
            result.append(issue.toString());
        return result;
    }

    /// The ids of codes and comparisons that could be read: "421>551 551 421:551", with related codes after
    /// '>'.
    static QString kept(const ReadResult &read)
    {
        QStringList result;
        for (const ProtocolFile &protocol : read.protocols) {
            for (const Entry &code : protocol.codes) {
                result.append(code.id.code);
                for (const CodeId &related : code.related)
                    result.last() += u'>' + related.code;
            }
            for (const CuratedPair &pair : protocol.pairs)
                result.append(pair.left.code + u':' + pair.right.code);
        }
        return result.join(u' ');
    }

    /// Changes the sound file; every text to change has to be there once.
    static QByteArray edited(const Edits &edits)
    {
        QString json = QString::fromUtf8(s_sound);
        for (const auto &[from, to] : edits) {
            if (json.count(from) != 1)
                qFatal("%s is there %d times", qPrintable(from), static_cast<int>(json.count(from)));
            json.replace(from, to);
        }
        return json.toUtf8();
    }

    QTemporaryDir m_folder;
    inline static QByteArray s_sound;

private Q_SLOTS:
    void initTestCase();
    void soundFile_isReadWhole();
    void searchWords_areRead();
    void mistake_isReportedAtItsPlace_data();
    void mistake_isReportedAtItsPlace();
    void byteOrderMark_movesNoLine();
    void unusableFile_isReported_data();
    void unusableFile_isReported();
    void missingFile_isReported();
    void severalFiles_areOneCatalog();
    void secondFileOfAProtocol_isReported();
};

void TestCatalogReader::initTestCase()
{
    QFile file(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/catalog/data/two.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    s_sound = file.readAll();
}

void TestCatalogReader::soundFile_isReadWhole()
{
    const ReadResult read = readCatalog({written(u"two.json"_s, s_sound)});
    QCOMPARE(texts(read.issues), QStringList());
    QCOMPARE(kept(read), u"421>551 551 421:551"_s);
    const ProtocolFile protocol = read.protocols.first();
    QCOMPARE(protocol.id, u"smtp"_s);
    QCOMPARE(protocol.name, u"SMTP"_s);
    QCOMPARE(protocol.title, u"Simple Mail Transfer Protocol"_s);
    QCOMPARE(protocol.documents.value(u"RFC 5321"_s), u"Simple Mail Transfer Protocol"_s);
    QCOMPARE(protocol.findClass(u"5yz")->name, u"Permanent"_s);
    const Entry code = protocol.codes.last();
    QCOMPARE(code.name, u"User not local"_s);
    QCOMPARE(code.localizedName, code.name);
    QCOMPARE(code.classId, u"5yz"_s);
    QCOMPARE(code.status, Status::Unofficial);
    QCOMPARE(code.origin, u"Somebody"_s);
    const Verdict verdict{Outcome::PermanentFailure, Retry::AfterAChange, Actor::Sender, u"RCPT TO"_s, false};
    QCOMPARE(code.verdict, verdict);
    QVERIFY(protocol.codes.first().verdict.closes);
    QCOMPARE(code.meanings.size(), 2);
    QCOMPARE(code.meanings.last().context, u"Reply to VRFY"_s);
    QCOMPARE(code.meanings.last().phrase, u"User not local here"_s);
    QCOMPARE(code.meanings.last().text, u"Ask there."_s);
    QCOMPARE(code.meanings.last().reference.toString(), u"RFC 5321"_s);
    const QStringList seen{u"After a move."_s, u"On a gateway."_s};
    QCOMPARE(code.seen, seen);
    QCOMPARE(code.description, QStringList{u"It refuses."_s});
    QCOMPARE(code.fix, QStringList{u"Correct the address."_s});
    QCOMPARE(code.use, u"551 names the other address."_s);
    QCOMPARE(code.examples, QStringList{u"551 try <ada@example.com>"_s});
    QCOMPARE(protocol.codes.first().references.first().toString(), u"RFC 5321 §3.8"_s);
    QCOMPARE(protocol.pairs.first().summary, u"Both refuse."_s);
    QCOMPARE(protocol.pairs.first().differences, QStringList{u"One closes."_s});
    QCOMPARE(protocol.pairs.first().choose, QStringList{u"Look at the digit."_s});
}

void TestCatalogReader::searchWords_areRead()
{
    const QString examples = uR"("examples": ["551 try <ada@example.com>"],)"_s;
    const QString words = uR"("aliases": ["moved", "gone"], "logPhrases": ["has moved; please try"],)"_s;
    const ReadResult read = readCatalog({written(u"words.json"_s, edited({{examples, examples + words}}))});
    QCOMPARE(texts(read.issues), QStringList());
    const Entry code = read.protocols.first().codes.last();
    const QStringList aliases{u"moved"_s, u"gone"_s};
    QCOMPARE(code.aliases, aliases);
    QCOMPARE(code.logPhrases, QStringList{u"has moved; please try"_s});
    // Most codes of other people's files have none.
    QCOMPARE(read.protocols.first().codes.first().aliases, QStringList());
    QCOMPARE(read.protocols.first().codes.first().logPhrases, QStringList());
}

void TestCatalogReader::mistake_isReportedAtItsPlace_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QStringList>("issues"); // without the file's name
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const Edits &edits, const QStringList &issues, const QString &left) {
        QTest::newRow(name) << edits << issues << left;
    };
    const QString all = u"421>551 551 421:551"_s;
    const QString first = u"421"_s;
    const QString second = u"551"_s;
    const QString unpaired = u"421>551 551"_s;
    const QString missing = u"This key is missing."_s;
    const QString unknown = u"This key is not known."_s;
    const QString text = u"A text of one line without blanks around it is expected here."_s;
    const QString list = u"A list is expected here."_s;

    // A key that is missing is looked for where its object begins.
    row("no title", {{uR"("title": "Simple Mail Transfer Protocol",)"_s, {}}}, {u"1: title: "_s + missing},
        all);
    row("no comparisons", {{uR"("comparisons": [)"_s, uR"("more": [)"_s}},
        {u"1: comparisons: "_s + missing, u"73: more: "_s + unknown}, unpaired);
    row("no name", {{uR"("name": "Service not available",)"_s, {}}}, {u"11: codes/0/name: "_s + missing},
        second);
    row("no name twice",
        {{uR"("name": "Service not available",)"_s, {}}, {uR"("name": "User not local",)"_s, {}}},
        {u"11: codes/0/name: "_s + missing, u"37: codes/1/name: "_s + missing}, {});
    row("no code twice", {{uR"("code": "421",)"_s, {}}, {uR"("code": "551",)"_s, {}}},
        {u"11: codes/0/code: "_s + missing, u"37: codes/1/code: "_s + missing,
            u"35: codes/0/related/0: There is no code “smtp/551”."_s,
            u"75: comparisons/0/left: There is no code “smtp/421”."_s,
            u"76: comparisons/0/right: There is no code “smtp/551”."_s},
        {});
    row("no verdict",
        {{uR"("verdict": {
        "outcome": "transient-failure",
        "retry": "same-request-later",
        "actor": "receiver",
        "stage": "Any command",
        "closes": true
      },)"_s,
            {}}},
        {u"11: codes/0/verdict: "_s + missing}, second);
    row("no outcome", {{uR"("outcome": "permanent-failure",)"_s, {}}},
        {u"43: codes/1/verdict/outcome: "_s + missing}, first);
    row("no closes",
        {{uR"("stage": "Any command",
        "closes": true)"_s,
            uR"("stage": "Any command")"_s}},
        {u"16: codes/0/verdict/closes: "_s + missing}, second);
    row("no use", {{uR"("use": "551 names the other address.",)"_s, {}}}, {u"37: codes/1/use: "_s + missing},
        first);
    row("no document", {{uR"({ "document": "RFC 5321", "section": "3.8" })"_s, uR"({ "section": "3.8" })"_s}},
        {u"34: codes/0/references/0/document: "_s + missing}, second);
    row("no meaning's text", {{uR"("text": "Try there.",)"_s, {}}},
        {u"51: codes/1/meanings/0/text: "_s + missing}, first);
    row("no origin", {{uR"("origin": "Somebody",)"_s, {}}}, {u"37: codes/1/origin: "_s + missing}, first);
    row("no left", {{uR"("left": "smtp/421",)"_s, {}}}, {u"74: comparisons/0/left: "_s + missing}, unpaired);
    row("neither left nor right", {{uR"("left": "smtp/421",)"_s, {}}, {uR"("right": "smtp/551",)"_s, {}}},
        {u"74: comparisons/0/left: "_s + missing, u"74: comparisons/0/right: "_s + missing}, unpaired);

    row("number for a text", {{uR"("code": "551")"_s, uR"("code": 551)"_s}},
        {u"38: codes/1/code: "_s + text, u"35: codes/0/related/0: There is no code “smtp/551”."_s,
            u"76: comparisons/0/right: There is no code “smtp/551”."_s},
        first);
    row("empty text", {{uR"("Wait.")"_s, uR"("")"_s}}, {u"31: codes/0/fix/0: "_s + text}, second);
    row("blank text", {{uR"("Wait.")"_s, uR"("  ")"_s}}, {u"31: codes/0/fix/0: "_s + text}, second);
    row("blanks around a text", {{uR"("Wait.")"_s, uR"("Wait. ")"_s}}, {u"31: codes/0/fix/0: "_s + text},
        second);
    row("line break in a text", {{uR"("Wait.")"_s, uR"("Wait.\nLong.")"_s}}, {u"31: codes/0/fix/0: "_s + text},
        second);
    row("text for a list", {{uR"(["Wait."])"_s, uR"("Wait.")"_s}}, {u"31: codes/0/fix: "_s + list}, second);
    row("empty list", {{uR"(["Wait."])"_s, uR"([])"_s}}, {u"31: codes/0/fix: "_s + list}, second);
    row("empty list of aliases", {{uR"("fix": ["Wait."])"_s, uR"("fix": ["Wait."], "aliases": [])"_s}},
        {u"31: codes/0/aliases: "_s + list}, second);
    row("blank log phrase", {{uR"("fix": ["Wait."])"_s, uR"("fix": ["Wait."], "logPhrases": [" "])"_s}},
        {u"31: codes/0/logPhrases/0: "_s + text}, second);
    row("null for a list", {{uR"(["Wait."])"_s, uR"(null)"_s}}, {u"31: codes/0/fix: "_s + list}, second);
    row("text for a truth value", {{uR"("closes": true)"_s, uR"("closes": "true")"_s}},
        {u"21: codes/0/verdict/closes: true or false is expected here."_s}, second);
    row("text for an object", {{uR"([{ "document": "RFC 5321", "section": "3.8" }])"_s, uR"(["RFC 5321"])"_s}},
        {u"34: codes/0/references/0: An object is expected here."_s}, second);

    row("code twice", {{uR"("code": "551")"_s, uR"("code": "421")"_s}},
        {u"38: codes/1/code: “smtp/421” is there already."_s,
            u"35: codes/0/related/0: There is no code “smtp/551”."_s,
            u"76: comparisons/0/right: There is no code “smtp/551”."_s},
        first);
    row("name twice", {{uR"("name": "User not local",)"_s, uR"("name": "Service not available",)"_s}},
        {u"39: codes/1/name: Another code has the name “Service not available”."_s}, first);
    row("unknown related", {{uR"(["smtp/551"])"_s, uR"(["smtp/551", "smtp/999"])"_s}},
        {u"35: codes/0/related/1: There is no code “smtp/999”."_s}, all);
    row("related of another protocol", {{uR"("related": [])"_s, uR"("related": ["http/404"])"_s}},
        {u"70: codes/1/related/0: There is no code “http/404”."_s}, all);
    row("related without protocol", {{uR"(["smtp/551"])"_s, uR"(["551"])"_s}},
        {u"35: codes/0/related/0: An id such as “smtp/421” is expected here."_s}, second);
    row("unknown side", {{uR"("right": "smtp/551")"_s, uR"("right": "smtp/552")"_s}},
        {u"76: comparisons/0/right: There is no code “smtp/552”."_s}, unpaired);
    row("same sides", {{uR"("right": "smtp/551")"_s, uR"("right": "smtp/421")"_s}},
        {u"76: comparisons/0/right: A code is not compared with itself."_s}, unpaired);
    row("unknown class", {{uR"("class": "5yz")"_s, uR"("class": "6yz")"_s}},
        {u"40: codes/1/class: There is no class “6yz”."_s}, first);
    row("document without title",
        {{uR"({ "document": "RFC 5321", "section": "4.2.3" })"_s, uR"({ "document": "RFC 821" })"_s}},
        {u"26: codes/0/meanings/0/reference/document: “documents” has no title for it."_s}, second);
    row("no context beside another",
        {{uR"("context": "Reply to VRFY",)"_s, {}}, {uR"("text": "Ask there.",)"_s, {}}},
        {u"57: codes/1/meanings/1: Each of several meanings needs a context."_s}, first);

    row("unknown key", {{uR"("name": "SMTP")"_s, uR"("name": "SMTP", "port": 25)"_s}},
        {u"3: port: "_s + unknown}, all);
    row("unknown key of a code", {{uR"("code": "421",)"_s, uR"("code": "421", "Name": "x",)"_s}},
        {u"12: codes/0/Name: "_s + unknown}, second);
    row("unknown key of a verdict", {{uR"("closes": false)"_s, uR"("closes": false, "why": "")"_s}},
        {u"48: codes/1/verdict/why: "_s + unknown}, first);
    row("unknown key of a comparison", {{uR"("left": "smtp/421",)"_s, uR"("left": "smtp/421", "note": 1,)"_s}},
        {u"75: comparisons/0/note: "_s + unknown}, unpaired);
    row("origin of a registered code",
        {{uR"("status": "registered",)"_s, uR"("status": "registered", "origin": "x",)"_s}},
        {u"15: codes/0/origin: "_s + unknown}, second);

    row("unknown outcome", {{uR"("outcome": "permanent-failure")"_s, uR"("outcome": "failure")"_s}},
        {u"44: codes/1/verdict/outcome: “failure” is not known; expected is one of: information, success, "
         u"more-input, "
         "redirection, transient-failure, permanent-failure"_s},
        first);
    row("unknown status", {{uR"("status": "registered")"_s, uR"("status": "deprecated")"_s}},
        {u"15: codes/0/status: “deprecated” is not known; expected is one of: registered, obsolete, reserved, "
         "unofficial"_s},
        second);

    row("several at once",
        {{uR"("name": "SMTP")"_s, uR"("name": "SMTP", "port": 25)"_s}, {uR"("class": "4yz",)"_s, {}},
            {uR"("retry": "after-a-change")"_s, uR"("retry": "maybe")"_s},
            {uR"("choose": ["Look at the digit."])"_s, uR"("choose": [])"_s}},
        {u"11: codes/0/class: "_s + missing,
            u"45: codes/1/verdict/retry: “maybe” is not known; expected is one of: not-needed, "
            u"same-request-later, "
            "after-a-change, never"_s,
            u"79: comparisons/0/choose: "_s + list, u"3: port: "_s + unknown},
        {});
    row("several in one meaning",
        {{uR"("text": "Ask there.",
          "reference": { "document": "RFC 5321" })"_s,
            uR"("text": "Ask there.", "note": "x",
          "reference": { "document": "RFC 821" })"_s}},
        {u"61: codes/1/meanings/1/reference/document: “documents” has no title for it."_s,
            u"60: codes/1/meanings/1/note: "_s + unknown},
        first);
}

void TestCatalogReader::mistake_isReportedAtItsPlace()
{
    QFETCH(const Edits, edits);
    QFETCH(QStringList, issues);
    QFETCH(const QString, left);
    const ReadResult read = readCatalog({written(u"two.json"_s, edited(edits))});
    for (QString &issue : issues)
        issue.prepend(u"two.json:"_s);
    QCOMPARE(texts(read.issues).join(u'\n'), issues.join(u'\n')); // as one text, so that a failure shows all
    QCOMPARE(kept(read), left);
}

void TestCatalogReader::byteOrderMark_movesNoLine()
{
    const QByteArray json = "\xEF\xBB\xBF" + edited({{u"\"Wait.\""_s, u"1"_s}});
    const ReadResult read = readCatalog({written(u"two.json"_s, json)});
    QCOMPARE(texts(read.issues),
        QStringList{
            u"two.json:31: codes/0/fix/0: A text of one line without blanks around it is expected here."_s});
}

void TestCatalogReader::unusableFile_isReported_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("beginning"); // the rest of the sentence is Qt's
    QTest::newRow("empty") << QByteArray() << u"bad.json:1: This is not JSON: "_s;
    QTest::newRow("no JSON") << QByteArray("\nx\n") << u"bad.json:2: This is not JSON: "_s;
    QTest::newRow("cut off") << QByteArray("{\n\"a\": [\n1,\n") << u"bad.json:4: This is not JSON: "_s;
    QTest::newRow("comma too many") << QByteArray("{\n\"a\": 1,\n}") << u"bad.json:3: This is not JSON: "_s;
    QTest::newRow("not UTF-8") << QByteArray("{\n\"a\": \"\xFF\"\n}") << u"bad.json:2: This is not JSON: "_s;
    QTest::newRow("list") << QByteArray("[\n]") << u"bad.json:1: An object is expected here."_s;
}

void TestCatalogReader::unusableFile_isReported()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, beginning);
    const ReadResult read = readCatalog({written(u"bad.json"_s, contents), written(u"two.json"_s, s_sound)});
    QCOMPARE(read.issues.size(), 1);
    const QString issue = read.issues.first().toString();
    QVERIFY2(issue.startsWith(beginning), qPrintable(issue));
    QCOMPARE(kept(read), u"421>551 551 421:551"_s);
}

void TestCatalogReader::missingFile_isReported()
{
    const ReadResult read = readCatalog({m_folder.filePath(u"gone.json"_s), m_folder.path()});
    QCOMPARE(read.issues.size(), 2);
    QCOMPARE(read.issues.first().file, u"gone.json"_s);
    QCOMPARE(read.issues.first().line, 0);
    QCOMPARE(read.issues.first().key, QString());
    QVERIFY(read.issues.first().toString().startsWith(u"gone.json: The file cannot be read: "_s));
    QVERIFY(read.protocols.isEmpty());
}

void TestCatalogReader::severalFiles_areOneCatalog()
{
    // The first file points into one that is read after it.
    const QByteArray first = edited({{uR"(["smtp/551"])"_s, uR"(["lmtp/551"])"_s}});
    const QByteArray second = edited({{uR"("protocol": "smtp")"_s, uR"("protocol": "lmtp")"_s}});
    const ReadResult read = readCatalog({written(u"one.json"_s, first), written(u"two.json"_s, second)});
    QCOMPARE(texts(read.issues), QStringList());
    QCOMPARE(read.protocols.first().codes.first().related.first().toString(), u"lmtp/551"_s);
    QCOMPARE(read.protocols.last().codes.last().id.toString(), u"lmtp/551"_s);
    QCOMPARE(read.protocols.last().codes.first().related.first().toString(), u"smtp/551"_s);
}

void TestCatalogReader::secondFileOfAProtocol_isReported()
{
    const ReadResult read = readCatalog({written(u"one.json"_s, s_sound), written(u"two.json"_s, s_sound)});
    const QStringList expected{u"two.json:2: protocol: “smtp” is there already."_s,
        u"two.json:12: codes/0/code: “smtp/421” is there already."_s,
        u"two.json:38: codes/1/code: “smtp/551” is there already."_s};
    QCOMPARE(texts(read.issues), expected);
    // Two protocols of one id would leave it to chance whose classes and documents are looked up.
    QCOMPARE(read.protocols.size(), 1);
}

QTEST_GUILESS_MAIN(TestCatalogReader)
#include "tst_catalogreader.moc"
