// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogreader.h"
#include "support/registered.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Wirecode::Catalog;

/// A text of a file of data/smtp with what stands in its place.
struct Edit {
    QString file;
    QString from;
    QString to;
};
using Edits = QList<Edit>;

/// Feeds the reader a sound registry of two codes and one comparison with one thing changed.
class TestCatalogReader : public QObject
{
    Q_OBJECT

private:
    /// Copies the sound registry into a folder, changed; every text to change has to be there once.
    static QString written(const QTemporaryDir &folder, const Edits &edits, const QString &name = u"smtp"_s)
    {
        const QDir sound(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/catalog/data/smtp"));
        const QDir copy(folder.filePath(name));
        copy.mkpath(u"comparisons"_s);
        for (const QString &file : {u"registry.json"_s, u"cases.json"_s, u"421.json"_s, u"551.json"_s,
                 u"comparisons/421_551.json"_s}) {
            QFile from(sound.filePath(file));
            QFile to(copy.filePath(file));
            if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
                qFatal("%s cannot be copied", qPrintable(file));
            QString text = QString::fromUtf8(from.readAll());
            for (const Edit &edit : edits) {
                if (edit.file != file)
                    continue;
                if (text.count(edit.from) != 1)
                    qFatal(
                        "%s is there %d times", qPrintable(edit.from), static_cast<int>(text.count(edit.from)));
                text.replace(edit.from, edit.to);
            }
            to.write(text.toUtf8());
        }
        return copy.path();
    }

    static QString texts(const ReadResult &read)
    {
        QStringList result;
        for (const Wirecode::Json::Issue &issue : read.issues)
            result.append(issue.toString());
        return result.join(u'\n');
    }

    /// The ids of codes and comparisons that could be read: "421>551 551 421:551", with related codes after
    /// '>'.
    static QString kept(const ReadResult &read)
    {
        QStringList result;
        for (const RegistryFiles &registry : read.registries) {
            for (const Entry &code : registry.codes) {
                result.append(code.id.code);
                for (const CodeId &related : code.related)
                    result.last() += u'>' + related.code;
            }
            for (const CuratedPair &pair : registry.pairs)
                result.append(pair.left.code + u':' + pair.right.code);
        }
        return result.join(u' ');
    }

private Q_SLOTS:
    void soundRegistry_isReadWhole();
    void mistake_isReportedAtItsPlace_data();
    void mistake_isReportedAtItsPlace();
    void unusableFile_isReported_data();
    void unusableFile_isReported();
    void missingRegistry_isReported();
    void codes_comeInTheOrderOfTheirNumbers();
    void variants_areACodeAClass();
    void registries_mayPointIntoEachOther();
    void registryBeside_isNoIssueWhereItIsNotRead();
    void registryGivenTwice_isReported();
};

void TestCatalogReader::soundRegistry_isReadWhole()
{
    const QTemporaryDir folder;
    const ReadResult read = readCatalog({written(folder, {})});
    QCOMPARE(texts(read), QString());
    QCOMPARE(kept(read), u"421>551 551 421:551"_s);
    const RegistryFiles registry = read.registries.first();
    QCOMPARE(registry.id, u"smtp"_s);
    QCOMPARE(registry.protocol, u"smtp"_s);
    QCOMPARE(registry.name, u"SMTP"_s);
    QCOMPARE(registry.title, u"Simple Mail Transfer Protocol"_s);
    QCOMPARE(registry.form, Form::Number);
    QCOMPARE(registry.documents.value(u"A page"_s).read, u"2026-08-22"_s);
    QCOMPARE(registry.urlOf({u"A page"_s, {}}), u"https://example.org/help"_s);
    QCOMPARE(registry.urlOf({u"RFC 5321"_s, {}}), u"https://www.rfc-editor.org/rfc/rfc5321.html"_s);
    QCOMPARE(registry.findClass(u"5yz")->name, u"Permanent"_s);
    QCOMPARE(registry.facts.size(), 2);
    QCOMPARE(
        registry.facts.first().values.value(registry.facts.first().valueIds.indexOf(u"relay"_s)), u"A relay"_s);
    QCOMPARE(registry.facts.last().values, QStringList());
    QCOMPARE(registry.inText.size(), 1);
    QCOMPARE(registry.inText.first().role, Role::Reply);
    QCOMPARE(registry.inText.first().forms, (QStringList{u"said: {code}"_s, u"{code} {enhanced}"_s}));
    QCOMPARE(registry.inText.first().with, QStringList{u"mail"_s});

    const Entry first = registry.codes.first();
    QCOMPARE(first.symbol, u"CLOSING"_s);
    QVERIFY(first.verdict.closes);
    QCOMPARE(first.facts.size(), 2);
    QCOMPARE(first.facts.last().value, u"closing"_s);
    QCOMPARE(first.phrase(), first.name);
    QCOMPARE(first.cases.size(), 2);
    QCOMPARE(first.cases.first().seen, u"Under load."_s); // the shared one
    QCOMPARE(first.actorIn(first.cases.first()), Actor::Receiver);
    QCOMPARE(first.cases.last().check, u"`systemctl status`"_s);
    QCOMPARE(first.actorIn(first.cases.last()), Actor::Either);
    QCOMPARE(first.cases.last().log, QStringList{u"shutting down now"_s});
    QCOMPARE(first.session, QStringList{u"421 mx.example.org closing"_s});
    QCOMPARE(first.references.first().toString(), u"RFC 5321 §3.8"_s);
    QCOMPARE(first.equivalents.first().id.code, u"551"_s);
    QCOMPARE(first.equivalents.first().kind, Equivalence::Lossy);

    const Entry code = registry.codes.last();
    QCOMPARE(code.name, u"User not local"_s);
    QCOMPARE(code.localizedName, code.name);
    QCOMPARE(code.classId, u"5yz"_s);
    QCOMPARE(code.status, Status::Unofficial);
    QCOMPARE(code.origin, u"Somebody"_s);
    const Verdict verdict{Outcome::PermanentFailure, Retry::AfterAChange, Actor::Sender, u"RCPT TO"_s, false};
    QCOMPARE(code.verdict, verdict);
    QCOMPARE(code.meanings.size(), 2);
    QCOMPARE(code.meanings.last().context, u"Reply to VRFY"_s);
    QCOMPARE(code.meanings.last().text, u"Ask there."_s);
    const QStringList aliases{u"moved"_s, u"gone"_s};
    QCOMPARE(code.aliases, aliases);
    QCOMPARE(registry.pairs.first().summary, u"Both refuse."_s);
    const Difference difference{u"The connection"_s, u"Closed"_s, u"Open"_s};
    QCOMPARE(registry.pairs.first().differences, QList<Difference>{difference});
    QCOMPARE(registry.pairs.first().choose, QStringList{u"Look at the digit."_s});
}

void TestCatalogReader::mistake_isReportedAtItsPlace_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("issues");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const Edits &edits, const QStringList &issues, const QString &left) {
        QTest::newRow(name) << edits << issues.join(u'\n') << left;
    };
    const auto in = [](const QString &file) {
        return [file](const QString &from, const QString &to) { return Edit{file + u".json"_s, from, to}; };
    };
    const auto registry = in(u"registry"_s);
    const auto cases = in(u"cases"_s);
    const auto first = in(u"421"_s);
    const auto second = in(u"551"_s);
    const auto pair = in(u"comparisons/421_551"_s);
    const QString all = u"421>551 551 421:551"_s;
    const QString unpaired = u"421>551 551"_s;
    const QString only421 = u"421"_s;
    const QString only551 = u"551"_s;
    const QString missing = u"This key is missing."_s;
    const QString unknown = u"This key is not known."_s;
    const QString text = u"A text of one line without blanks around it is expected here."_s;
    const QString list = u"A list is expected here."_s;

    // A key that is missing is looked for where its object begins.
    row("no title",
        {registry(uR"("title": "Simple Mail Transfer Protocol",
  "form")"_s,
            uR"("form")"_s)},
        {u"smtp/registry.json:1: title: "_s + missing}, all);
    row("unknown form", {registry(u"\"number\""_s, u"\"digits\""_s)},
        {u"smtp/registry.json:6: form: “digits” is not known; expected is one of: number, enhanced, symbol, reply, text"_s},
        all);
    row("folder of another name", {registry(uR"("registry": "smtp")"_s, uR"("registry": "lmtp")"_s)},
        {u"smtp/registry.json:2: registry: Its folder has another name."_s,
            u"smtp/comparisons/421_551.json:2: codes: The first code is of another registry."_s},
        u"421 551"_s);
    row("key twice", {registry(uR"("name": "SMTP",)"_s, uR"("name": "SMTP", "name": "Mail",)"_s)},
        {u"smtp/registry.json:4: name: This key is given twice."_s}, all);
    row("no name", {first(uR"("name": "Service not available",)"_s, {})},
        {u"smtp/421.json:1: name: "_s + missing}, u"551"_s);
    row("no outcome", {second(uR"("outcome": "permanent-failure",)"_s, {})},
        {u"smtp/551.json:7: verdict/outcome: "_s + missing}, only421);
    row("no cases",
        {second(uR"("cases": [{ "seen": "After a move.", "fix": ["Correct the address."] }],)"_s, {}),
            first(uR"("related": ["smtp/551"])"_s, uR"("related": [])"_s)},
        {u"smtp/551.json:1: cases: “cases” is missing."_s}, only421);
    row("no origin", {second(uR"("origin": "Somebody",)"_s, {})},
        {u"smtp/551.json:1: origin: “origin” is missing."_s}, only421);
    row("origin of a registered code",
        {first(uR"("status": "registered",)"_s, uR"("status": "registered", "origin": "x",)"_s)},
        {u"smtp/421.json:6: origin: Only an unofficial code of a standard has one."_s}, only551);
    row("no fix", {cases(uR"(, "fix": ["Wait."])"_s, {})}, {u"smtp/cases.json:2: busy/fix: "_s + missing}, all);
    row("no such shared case", {first(u"\"busy\""_s, u"\"idle\""_s)},
        {u"smtp/421.json:17: cases/0: cases.json has no case “idle”."_s}, only551);
    row("unknown actor of a case", {first(uR"("actor": "either",)"_s, uR"("actor": "client",)"_s)},
        {u"smtp/421.json:22: cases/1/actor: “client” is not known; expected is one of: nobody, sender, receiver, either"_s},
        only551);
    row("blank in a log text", {first(u"\"shutting down now\""_s, u"\" \""_s)},
        {u"smtp/421.json:23: cases/1/log/0: "_s + text}, only551);
    row("fact that is not declared", {first(uR"("words": "closing")"_s, uR"("tone": "closing")"_s)},
        {u"smtp/421.json:14: facts/tone: "_s + unknown,
            u"smtp/421.json:14: facts: The registry declares other facts."_s},
        only551);
    row("value that is not declared", {first(uR"("who": "server")"_s, uR"("who": "client")"_s)},
        {u"smtp/421.json:14: facts/who: “client” is no value of this field."_s}, only551);
    row("file of another name", {second(uR"("code": "551")"_s, uR"("code": "552")"_s)},
        {u"smtp/551.json:2: code: Its file has another name."_s,
            u"smtp/421.json:29: related: There is no code “smtp/551”."_s,
            u"smtp/421.json:30: equivalents: There is no code “smtp/551”."_s,
            u"smtp/comparisons/421_551.json:2: codes: There is no code “smtp/551”."_s},
        only421);
    row("name twice", {second(uR"("name": "User not local",)"_s, uR"("name": "Service not available",)"_s)},
        {u"smtp/551.json:3: name: Another code has the name “Service not available”."_s}, only421);
    row("unknown class", {second(uR"("class": "5yz")"_s, uR"("class": "6yz")"_s)},
        {u"smtp/551.json:4: class: There is no class “6yz”."_s}, only421);
    row("document that is not listed", {first(u"RFC 5321"_s, u"RFC 821"_s)},
        {u"smtp/421.json:28: references/0/document: “documents” has no title for it."_s}, only551);
    row("unknown related",
        {first(uR"("related": ["smtp/551"])"_s, uR"("related": ["smtp/551", "http/404"])"_s)},
        {u"smtp/421.json:29: related: There is no code “http/404”."_s}, all);
    row("related without registry", {first(uR"("related": ["smtp/551"])"_s, uR"("related": ["551"])"_s)},
        {u"smtp/421.json:29: related/0: An id such as “smtp/421” is expected here."_s}, only551);
    row("unknown side", {pair(u"smtp/551"_s, u"smtp/552"_s)},
        {u"smtp/comparisons/421_551.json:2: codes: There is no code “smtp/552”."_s}, unpaired);
    row("same sides", {pair(u"smtp/551"_s, u"smtp/421"_s)},
        {u"smtp/comparisons/421_551.json:2: codes: A code is not compared with itself."_s}, unpaired);
    row("three sides", {pair(u"\"smtp/551\""_s, u"\"smtp/551\", \"smtp/421\""_s)},
        {u"smtp/comparisons/421_551.json:2: codes: Two ids are expected here."_s}, unpaired);
    row("aspect without a side", {pair(uR"(, "right": "Open")"_s, {})},
        {u"smtp/comparisons/421_551.json:4: differences/0/right: "_s + missing}, unpaired);
    row("empty list", {pair(u"[\"Look at the digit.\"]"_s, u"[]"_s)},
        {u"smtp/comparisons/421_551.json:5: choose: "_s + list}, unpaired);
    row("several at once",
        {registry(uR"("name": "SMTP",)"_s, uR"("name": "SMTP", "port": 25,)"_s),
            first(uR"("retry": "same-request-later",)"_s, uR"("retry": "maybe",)"_s),
            first(uR"("use": "421 goes out before closing.",)"_s, uR"("use": " ",)"_s)},
        {u"smtp/registry.json:4: port: "_s + unknown, u"smtp/421.json:26: use: "_s + text,
            u"smtp/421.json:9: verdict/retry: “maybe” is not known; expected is one of: not-needed, "
            u"same-request-later, "
            u"after-a-change, never"_s},
        only551);
}

void TestCatalogReader::mistake_isReportedAtItsPlace()
{
    QFETCH(const Edits, edits);
    const QTemporaryDir folder;
    const ReadResult read = readCatalog({written(folder, edits)});
    QTEST(texts(read), "issues");
    QTEST(kept(read), "left");
}

void TestCatalogReader::unusableFile_isReported_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("beginning"); // the rest of the sentence is Qt's
    QTest::newRow("empty") << QByteArray() << u"smtp/999.json:1: This is not JSON: "_s;
    QTest::newRow("no JSON") << QByteArray("\nx\n") << u"smtp/999.json:2: This is not JSON: "_s;
    QTest::newRow("cut off") << QByteArray("{\n\"a\": [\n1,\n") << u"smtp/999.json:4: This is not JSON: "_s;
    QTest::newRow("not UTF-8") << QByteArray("{\n\"a\": \"\xFF\"\n}")
                               << u"smtp/999.json:2: This is not JSON: "_s;
    QTest::newRow("list") << QByteArray("[\n]") << u"smtp/999.json:1: An object is expected here."_s;
}

void TestCatalogReader::unusableFile_isReported()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, beginning);
    const QTemporaryDir folder;
    const QString registry = written(folder, {});
    QFile file(registry + u"/999.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    const ReadResult read = readCatalog({registry});
    QCOMPARE(read.issues.size(), 1);
    QVERIFY2(texts(read).startsWith(beginning), qPrintable(texts(read)));
    QCOMPARE(kept(read), u"421>551 551 421:551"_s);
}

void TestCatalogReader::missingRegistry_isReported()
{
    const QTemporaryDir folder;
    const ReadResult read = readCatalog({folder.filePath(u"gone"_s)});
    QCOMPARE(read.issues.size(), 1);
    QCOMPARE(read.issues.first().line, 0);
    QVERIFY2(
        texts(read).startsWith(u"gone/registry.json: The file cannot be read: "_s), qPrintable(texts(read)));
    QVERIFY(read.registries.isEmpty());
}

void TestCatalogReader::codes_comeInTheOrderOfTheirNumbers()
{
    const QTemporaryDir folder;
    const QString registry = written(folder, {});
    QFile file(registry + u"/421.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray code = file.readAll();
    for (const char *number : {"9", "10", "1000"}) {
        QFile other(u"%1/%2.json"_s.arg(registry, QLatin1StringView(number)));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QByteArray text = code;
        text.replace(QByteArray("\"421\""), QByteArray(QByteArray("\"") + number + "\""));
        text.replace(QByteArray("Service"), QByteArray(QByteArray("Service ") + number));
        other.write(text);
    }
    QCOMPARE(kept(readCatalog({registry})), u"9>551 10>551 421>551 1000>551 551 421:551"_s);
}

void TestCatalogReader::variants_areACodeAClass()
{
    const QTemporaryDir folder;
    const QString registry = written(folder,
        {{u"registry.json"_s, uR"({ "id": "4yz", "name": "Transient" },)"_s,
            uR"({ "id": "4yz", "name": "Transient" }, { "id": "4", "name": "T" }, { "id": "5", "name": "P" },)"_s}});
    QFile file(registry + u"/X.2.2.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto verdict = [](const char *outcome) -> QByteArray {
        return QByteArray(R"("verdict": {"outcome": ")") + outcome +
               R"(", "retry": "never", "actor": "receiver", "stage": "Any", "closes": false})";
    };
    file.write(R"({"code": "X.2.2", "name": "Mailbox full", "status": "registered",
        "description": ["Shared."], "cases": ["busy"], "use": "Shared use.", "references": [{"document": "RFC 5321"}],
        "variants": {"4": {)" +
               verdict("transient-failure") + R"(, "description": ["Own."]},
            "5": {)" +
               verdict("permanent-failure") + R"(, "use": "Own use."}}})");
    file.close();
    const ReadResult read = readCatalog({registry});
    QCOMPARE(texts(read), QString());
    const QList<Entry> codes = read.registries.first().codes;
    QCOMPARE(kept(read), u"421>551 4.2.2 5.2.2 551 421:551"_s);
    const QStringList both{u"Own."_s, u"Shared."_s};
    QCOMPARE(codes.at(1).description, both);
    QCOMPARE(codes.at(1).classId, u"4"_s);
    QCOMPARE(codes.at(1).use, u"Shared use."_s);
    QCOMPARE(codes.at(2).use, u"Own use."_s);
    QCOMPARE(codes.at(2).verdict.outcome, Outcome::PermanentFailure);
    QCOMPARE(codes.at(2).cases.first().seen, u"Under load."_s);
}

void TestCatalogReader::registries_mayPointIntoEachOther()
{
    const QTemporaryDir folder;
    // The first registry points into one that is read after it.
    const QString first =
        written(folder, {{u"421.json"_s, uR"("related": ["smtp/551"])"_s, uR"("related": ["lmtp/551"])"_s}});
    const QString second = written(folder,
        {{u"registry.json"_s, uR"("registry": "smtp")"_s, uR"("registry": "lmtp")"_s},
            {u"421.json"_s, uR"("id": "smtp/551")"_s, uR"("id": "lmtp/551")"_s},
            {u"comparisons/421_551.json"_s, uR"(["smtp/421", "smtp/551"])"_s,
                uR"(["lmtp/421", "smtp/551"])"_s}},
        u"lmtp"_s);
    const ReadResult read = readCatalog({first, second});
    QCOMPARE(texts(read), QString());
    QCOMPARE(read.registries.first().codes.first().related.first().toString(), u"lmtp/551"_s);
    QCOMPARE(read.registries.last().codes.last().id.toString(), u"lmtp/551"_s);
    QCOMPARE(read.registries.last().pairs.first().right.toString(), u"smtp/551"_s);
}

void TestCatalogReader::registryBeside_isNoIssueWhereItIsNotRead()
{
    const QTemporaryDir folder;
    const QString first = written(
        folder, {{u"421.json"_s, uR"("related": ["smtp/551"])"_s, uR"("related": ["lmtp/551", "http/1"])"_s}});
    written(folder, {}, u"lmtp"_s);
    const ReadResult read = readCatalog({first});
    QCOMPARE(texts(read), u"smtp/421.json:29: related: There is no code “http/1”."_s);
    QCOMPARE(kept(read), u"421 551 421:551"_s);
}

void TestCatalogReader::registryGivenTwice_isReported()
{
    const QTemporaryDir folder;
    const QString registry = written(folder, {});
    const ReadResult read = readCatalog({registry, registry});
    QCOMPARE(texts(read), u"smtp/registry.json:2: registry: “smtp” is there already."_s);
    // Two registries of one id would leave it to chance whose classes and documents are looked up.
    QCOMPARE(read.registries.size(), 1);
}

WIRECODE_TEST(TestCatalogReader)
#include "tst_catalogreader.moc"
