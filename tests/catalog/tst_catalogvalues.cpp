// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/flatform.h"
#include "catalog/notation.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Catalog;

class TestCatalogValues : public QObject
{
    Q_OBJECT

private:
    /// Every value has an id of its own that leads back to it.
    template<typename Enum>
    static void compareIds(const QList<std::pair<Enum, QString>> &expected)
    {
        QCOMPARE(static_cast<size_t>(expected.size()), valueIds<Enum>.size());
        for (const auto &[value, id] : expected) {
            QCOMPARE(QString(idOf(value)), id);
            QCOMPARE(valueOf<Enum>(id), value);
        }
        for (const QString &unknown : {u""_s, u"SUCCESS"_s, u"never "_s, u"0"_s})
            QVERIFY(!valueOf<Enum>(unknown));
    }

private Q_SLOTS:
    void codeId_isReadWhereBothPartsAreThere_data();
    void codeId_isReadWhereBothPartsAreThere();
    void codeId_hashesBothParts();
    void reference_hasTextAndAddress_data();
    void reference_hasTextAndAddress();
    void verdictIds_leadBackToTheirValues();
    void catalog_findsWhatItHolds();
    void notations_leadToTheCode_data();
    void notations_leadToTheCode();
    void numberWithoutRegistry_findsAllThatHaveIt();
    void flatForm_keepsAnyText();
    void flatForm_mayEndAnywhere();
    void flatForm_mayBeDamagedAnywhere();
};

void TestCatalogValues::codeId_isReadWhereBothPartsAreThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<CodeId>>("id");
    const auto row = [](const char *name, const QString &text, const std::optional<CodeId> &id) {
        QTest::newRow(name) << text << id;
    };
    row("digits", u"smtp/421"_s, CodeId{u"smtp"_s, u"421"_s});
    row("dots", u"enhanced/5.7.26"_s, CodeId{u"enhanced"_s, u"5.7.26"_s});
    row("word", u"xmpp/bad-request"_s, CodeId{u"xmpp"_s, u"bad-request"_s});
    row("first slash parts", u"a/b/c"_s, CodeId{u"a"_s, u"b/c"_s});
    row("case stays", u"SMTP/421"_s, CodeId{u"SMTP"_s, u"421"_s});
    row("empty", {}, std::nullopt);
    row("slash only", u"/"_s, std::nullopt);
    row("no slash", u"421"_s, std::nullopt);
    row("no protocol", u"/421"_s, std::nullopt);
    row("no code", u"smtp/"_s, std::nullopt);
    row("longer than any id", u"smtp/"_s + QString(1'000'000, u'4'), std::nullopt);
}

void TestCatalogValues::codeId_isReadWhereBothPartsAreThere()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<CodeId>, id);
    const std::optional<CodeId> read = CodeId::parse(text);
    QCOMPARE(read, id);
    if (read)
        QCOMPARE(read->toString(), text);
}

void TestCatalogValues::codeId_hashesBothParts()
{
    const CodeId id{u"smtp"_s, u"421"_s};
    const QSet<CodeId> set{id, CodeId{id}, {u"smtp"_s, u"422"_s}, {u"lmtp"_s, u"421"_s}};
    QCOMPARE(set.size(), 3);
}

void TestCatalogValues::reference_hasTextAndAddress_data()
{
    QTest::addColumn<Reference>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("section") << Reference{u"RFC 5321"_s, u"4.2.3"_s} << u"RFC 5321 §4.2.3"_s
                             << u"https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3"_s;
    QTest::newRow("appendix") << Reference{u"RFC 5321"_s, u"F.2"_s} << u"RFC 5321 §F.2"_s
                              << u"https://www.rfc-editor.org/rfc/rfc5321.html#appendix-F.2"_s;
    QTest::newRow("whole RFC") << Reference{u"RFC 7505"_s, {}} << u"RFC 7505"_s
                               << u"https://www.rfc-editor.org/rfc/rfc7505.html"_s;
    QTest::newRow("another document") << Reference{u"A page"_s, {}} << u"A page"_s << QString();
    QTest::newRow("draft") << Reference{u"draft-fanf-smtp-quickstart-01"_s, {}}
                           << u"draft-fanf-smtp-quickstart-01"_s
                           << u"https://datatracker.ietf.org/doc/html/draft-fanf-smtp-quickstart-01"_s;
}

void TestCatalogValues::reference_hasTextAndAddress()
{
    QFETCH(const Reference, reference);
    QTEST(reference.toString(), "text");
    QTEST(reference.standardUrl(), "url");
}

void TestCatalogValues::verdictIds_leadBackToTheirValues()
{
    compareIds<Outcome>({{Outcome::Information, u"information"_s}, {Outcome::Success, u"success"_s},
        {Outcome::MoreInput, u"more-input"_s}, {Outcome::Redirection, u"redirection"_s},
        {Outcome::TransientFailure, u"transient-failure"_s},
        {Outcome::PermanentFailure, u"permanent-failure"_s}});
    compareIds<Retry>({{Retry::NotNeeded, u"not-needed"_s}, {Retry::SameRequestLater, u"same-request-later"_s},
        {Retry::AfterAChange, u"after-a-change"_s}, {Retry::Never, u"never"_s}});
    compareIds<Actor>({{Actor::Nobody, u"nobody"_s}, {Actor::Sender, u"sender"_s},
        {Actor::Receiver, u"receiver"_s}, {Actor::Either, u"either"_s}});
    compareIds<Status>({{Status::Registered, u"registered"_s}, {Status::Obsolete, u"obsolete"_s},
        {Status::Reserved, u"reserved"_s}, {Status::Unofficial, u"unofficial"_s}});
    compareIds<Equivalence>(
        {{Equivalence::Exact, u"exact"_s}, {Equivalence::Near, u"near"_s}, {Equivalence::Lossy, u"lossy"_s}});
    compareIds<Form>({{Form::Number, u"number"_s}, {Form::Enhanced, u"enhanced"_s}, {Form::Symbol, u"symbol"_s},
        {Form::Reply, u"reply"_s}, {Form::Text, u"text"_s}});
}

/// Registries p (1, of protocol p), q (2 and 1, symbol SECOND, of p as well) and e (enhanced, 4.7.26
/// and 5.7.26).
static Catalog threeRegistries()
{
    const auto code = [](const QString &registry, const QString &text, const QString &symbol = {}) {
        Entry result;
        result.id = {registry, text};
        result.symbol = symbol;
        return result;
    };
    RegistryFiles p;
    p.id = p.protocol = u"p"_s;
    p.name = u"P"_s;
    p.classes = {{u"1x"_s, u"One"_s}};
    p.codes = {code(u"p"_s, u"1"_s)};
    p.pairs = {{{{u"p"_s, u"1"_s}, {u"q"_s, u"1"_s}}, {}, u"across"_s, {{u"a"_s, u"l"_s, u"r"_s}}, {}}};
    RegistryFiles q;
    q.id = u"q"_s;
    q.protocol = u"p"_s;
    q.codes = {code(u"q"_s, u"2"_s), code(u"q"_s, u"1"_s, u"SECOND_ONE"_s), code(u"q"_s, u"268"_s)};
    q.pairs = {{{{u"q"_s, u"1"_s}, {u"q"_s, u"2"_s}}, {}, u"within"_s, {}, {}}};
    RegistryFiles e;
    e.id = e.protocol = u"e"_s;
    e.form = Form::Enhanced;
    e.codes = {code(u"e"_s, u"4.7.26"_s), code(u"e"_s, u"5.7.26"_s)};
    return Catalog(flattened({{p, q, e}, {}, {}}));
}

void TestCatalogValues::catalog_findsWhatItHolds()
{
    const Catalog catalog = threeRegistries();
    const CodeId first{u"p"_s, u"1"_s};
    const CodeId second{u"q"_s, u"1"_s};
    const CodeId third{u"q"_s, u"2"_s};

    QCOMPARE(catalog.codes().size(), 6);
    QCOMPARE(catalog.codes().at(1)->id, third);
    QCOMPARE(catalog.find(second), catalog.codes().at(2));
    QCOMPARE(catalog.codesOf(u"q"), catalog.codes().sliced(1, 3));
    QCOMPARE(catalog.codesOf(u"r").size(), 0);
    QVERIFY(!catalog.find({u"p"_s, u"2"_s}));
    QCOMPARE(catalog.registry(u"q"), &catalog.registries().at(1));
    QVERIFY(!catalog.registry(u"r"));
    const QStringList both{u"p"_s, u"q"_s};
    QCOMPARE(catalog.protocol(u"p")->registries, both);
    QCOMPARE(catalog.protocol(u"p")->name, u"P"_s);
    QVERIFY(!catalog.protocol(u"q"));
    QCOMPARE(catalog.registry(u"p")->findClass(u"1x")->name, u"One"_s);
    QVERIFY(!catalog.registry(u"p")->findClass(u"2x"));
    QCOMPARE(catalog.pair(first, second)->summary, u"across"_s);
    QCOMPARE(catalog.pair(first, second)->differences.first().left, u"l"_s);
    QCOMPARE(catalog.pair(second, first)->differences.first().left, u"r"_s);
    QCOMPARE(catalog.pair(second, first)->left, second);
    QCOMPARE(catalog.pair(second, first)->registry, u"p"_s);
    QVERIFY(!catalog.pair(first, third));
    QVERIFY(!catalog.pair(first, first));
    QCOMPARE(catalog.pairsOf(second).size(), 2);
    QCOMPARE(catalog.pairsOf(third).size(), 1);
    QCOMPARE(catalog.pairsOf({u"p"_s, u"2"_s}).size(), 0);
}

void TestCatalogValues::notations_leadToTheCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *text, const char *id) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(id);
    };
    row("p/1", "p/1");
    row(" p/1 ", "p/1");
    row("P/1", "p/1");
    row("p/2", "q/2"); // the protocol, whose other registry has it
    row("q/second_one", "q/1");
    row("q/Second-One", "q/1");
    row("q/second one", "q/1");
    row("p/SECOND_ONE", "q/1");
    row("q/0x10c", "q/268");
    row("q/0X10C", "q/268");
    row("q/0268", "q/268");
    row("e/5.7.26", "e/5.7.26");
    row("e/X.7.26", "e/5.7.26");
    row("e/x.7.26", "e/5.7.26");
    row("secondone", "q/1");
    row("4.7.26", "e/4.7.26");
    row("1", ""); // two have it
    row("0x10c", "q/268");
    row("q/-268", "");
    row("q/SECOND", "");
    row("e/X.7.2", "");
    row("e/0x5", "");
    row("r/1", "");
    row("", "");
    row("/", "");
}

void TestCatalogValues::notations_leadToTheCode()
{
    QFETCH(const QString, text);
    const Catalog catalog = threeRegistries();
    const StatusCode *code = catalog.resolve(text);
    QTEST(code ? code->id.toString() : QString(), "id");
}

void TestCatalogValues::numberWithoutRegistry_findsAllThatHaveIt()
{
    const Catalog catalog = threeRegistries();
    QStringList ids;
    for (const StatusCode *code : catalog.written(u"1"))
        ids.append(code->id.toString());
    const QStringList expected{u"p/1"_s, u"q/1"_s};
    QCOMPARE(ids, expected);
}

void TestCatalogValues::flatForm_keepsAnyText()
{
    const QStringList texts{u""_s, u"a"_s, u"\u0131\u015F\u2014\U0001F4EC"_s, QString(301, u'\u0645')};
    Entry code;
    code.id = {u"p"_s, u"1"_s};
    code.name = texts.last();
    code.symbol = texts.at(1);
    code.description = texts;
    code.cases = {
        {texts.at(1), {}, {texts.at(2)}, Actor::Nobody, texts}, {texts.at(2), texts.at(1), {}, {}, {}}};
    code.verdict = {Outcome::PermanentFailure, Retry::Never, Actor::Either, texts.last(), true};
    RegistryFiles files;
    files.id = u"p"_s;
    files.documents = {
        {u"RFC 1"_s, {texts.at(2), {}, {}}}, {u"RFC 2"_s, {texts.at(1), texts.at(2), texts.at(1)}}};
    files.codes = {code};
    const Catalog catalog(flattened({{files}, {}, {}}));
    const Entry read = catalog.entry(*catalog.codes().first());
    QCOMPARE(read.name, code.name);
    QCOMPARE(read.symbol, code.symbol);
    QCOMPARE(read.description, texts);
    QCOMPARE(read.verdict, code.verdict);
    QCOMPARE(read.cases.size(), 2);
    QCOMPARE(read.cases.first().actor, Actor::Nobody);
    QCOMPARE(read.cases.first().log, texts);
    QCOMPARE(read.cases.last().actor, std::nullopt);
    QCOMPARE(read.cases.last().check, texts.at(1));
    QCOMPARE(catalog.registries().first().documents.value(u"RFC 2"_s).url, texts.at(2));
}

/// What a program maps may be cut, of another version or damaged: it says so, or reads nothing outside of it.
void TestCatalogValues::flatForm_mayEndAnywhere()
{
    Entry code;
    code.id = {u"p"_s, u"1"_s};
    code.description = {u"Something."_s};
    RegistryFiles files;
    files.id = u"p"_s;
    files.codes = {code, code};
    const QByteArray whole = flattened({{files}, {}, {}});
    QCOMPARE(Catalog(whole).issues(), QStringList());
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const Catalog part(whole.first(size));
        QCOMPARE(part.codes().size(), 0);
        QCOMPARE(part.issues().size(), 1);
    }
    QCOMPARE(Catalog(QByteArray(64, '\xff')).codes().size(), 0);
    QCOMPARE(Catalog(QByteArray()).issues(), QStringList());
}

void TestCatalogValues::flatForm_mayBeDamagedAnywhere()
{
    Entry code;
    code.id = {u"p"_s, u"1"_s};
    code.description = {u"Something."_s};
    code.cases = {{u"Seen."_s, {}, {u"Fix."_s}, {}, {}}};
    RegistryFiles files;
    files.id = u"p"_s;
    files.codes = {code};
    files.pairs = {{{code.id, code.id}, {}, u"Same."_s, {}, {}}};
    const QByteArray whole = flattened({{files}, {}, {}});
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char byte : {'\x00', '\x01', '\x7f', '\xff'}) {
            QByteArray damaged = whole;
            damaged[i] = byte;
            const Catalog catalog(damaged);
            for (const StatusCode *each : catalog.codes()) {
                QVERIFY(static_cast<size_t>(each->verdict.outcome) < valueIds<Outcome>.size());
                const Entry entry = catalog.entry(*each);
                QVERIFY(entry.description.size() <= whole.size());
            }
            for (const CodePair &pair : catalog.pairs())
                QVERIFY(catalog.pair(pair.left, pair.right));
        }
    }
}

WIRECODE_TEST(TestCatalogValues)
#include "tst_catalogvalues.moc"
