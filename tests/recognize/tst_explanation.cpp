// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/summary.h"
#include "recognize/whole.h"
#include "support/registered.h"

#include <QTest>

#include <algorithm>
#include <cctype>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace Wirecode::Test
{

/// What is said of a text beside its codes, and that logs are counted as they are explained.
class tst_Explanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding_saysWhereAndWhy();
    void finding_hasItsCase();
    void case_standsInTheNextLine();
    void reply_ofSeveralLines_countsOnce();
    void unregistered_isAnsweredByItsClass_data();
    void unregistered_isAnsweredByItsClass();
    void response_isOfTheProvider_data();
    void response_isOfTheProvider();
    void contradiction_isSaid_data();
    void contradiction_isSaid();
    void noContradiction_data();
    void noContradiction();
    void longText_isBounded();
    void longLine_isReadInParts();
    void longLine_costsWhatItIsLong_data();
    void longLine_costsWhatItIsLong();
    void summary_isWhatIsExplained();
    void summary_mayBeCutAnywhere();
};

void tst_Explanation::finding_saysWhereAndWhy()
{
    const QString text = u"Merhaba dünya 🙂\n host mx said: 550 5.1.1 User unknown"_s;
    const Recognize::Explanation explained = recognizer().explain(text);
    QCOMPARE(explained.findings.size(), 2);
    const Recognize::Finding &reply = explained.findings.first();
    QCOMPARE(reply.id, id(u"smtp/550"_s));
    QCOMPARE(reply.offset, text.indexOf(u"550"_s));
    QCOMPARE(reply.length, 3);
    QCOMPARE(reply.line, 2);
    QCOMPARE(reply.column, 16);
    QCOMPARE(reply.role, Catalog::Role::Reply);
    QCOMPARE(reply.text, u"550"_s);
    QVERIFY(!reply.why.isEmpty());
    QCOMPARE(explained.findings.last().id, id(u"enhanced/5.1.1"_s));
    QCOMPARE(explained.findings.last().role, Catalog::Role::Enhanced);
}

/// The words on the further lines of a reply belong to it, whether or not quoted-printable cuts them.
void tst_Explanation::finding_hasItsCase()
{
    for (const QString &text :
        {u"550-5.1.1 The email account that you tried to\n550 5.1.1 reach does not exist."_s,
            u"Diagnostic-Code: smtp; 550 5.1.1 The email account that you tri=\ned to reach does not exist"_s}) {
        const Recognize::Finding found = recognizer().explain(text).findings.first();
        QVERIFY(found.cause.has_value());
        const Catalog::Case cause = wholeCatalog().entry(*wholeCatalog().find(found.id)).cases.at(*found.cause);
        QVERIFY(std::ranges::any_of(
            cause.log, [](const QString &log) { return log.contains(u"account that you tried to reach"_s); }));
    }
}

void tst_Explanation::case_standsInTheNextLine()
{
    const Recognize::Finding found =
        recognizer()
            .explain(
                u"\tstatus = StatusCode.RESOURCE_EXHAUSTED\n\tdetails = \"Received message larger than max (5242902 vs. 4194304)\""_s)
            .findings.first();
    QVERIFY(found.cause.has_value());
    const Catalog::Case cause = wholeCatalog().entry(*wholeCatalog().find(found.id)).cases.at(*found.cause);
    QVERIFY(cause.log.contains(u"received message larger than max"_s));
    // What comes with a code of its own is another event.
    QVERIFY(
        !recognizer()
             .explain(
                 u"status = StatusCode.RESOURCE_EXHAUSTED\ncode = Unavailable, Received message larger than max"_s)
             .findings.first()
             .cause);
}

void tst_Explanation::reply_ofSeveralLines_countsOnce()
{
    const QString text = u"550-5.7.26 one\n550-5.7.26 two\n550 5.7.26 three\n550 5.7.1 another"_s;
    QCOMPARE(recognizer().explain(text).findings.size(), 4);
    const QString folded =
        u"Diagnostic-Code: smtp; 550-5.1.1 one\n 550-5.1.1 two\n 550-5.1.1 three\n 550 5.1.1 four"_s;
    QCOMPARE(recognizer().explain(folded).findings.size(), 2);
}

void tst_Explanation::unregistered_isAnsweredByItsClass_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("host said: 559 No such luck") << u"smtp/554"_s;
    QTest::newRow("host said: 550 5.7.998 Go away") << u"enhanced/5.7.0"_s;
    QTest::newRow("HTTP/1.1 477 Whatever") << u"http/400"_s;
}

void tst_Explanation::unregistered_isAnsweredByItsClass()
{
    QFETCH(const QString, id);
    const Recognize::Explanation explained = recognizer().explain(QString::fromUtf8(QTest::currentDataTag()));
    const auto found = std::ranges::find(explained.findings, Test::id(id), &Recognize::Finding::id);
    QVERIFY(found != explained.findings.end());
    QVERIFY(found->why.contains(found->text));
}

void tst_Explanation::response_isOfTheProvider_data()
{
    QTest::addColumn<QString>("owner");
    QTest::newRow("550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp")
        << u"gmail"_s;
    QTest::newRow("550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")
        << u"exchange"_s;
    QTest::newRow("554 5.7.1 <x@y.example>: Relay access denied") << u"postfix"_s;
    QTest::newRow("250 2.0.0 Ok: queued as 4F6D9803FE") << QString();
}

void tst_Explanation::response_isOfTheProvider()
{
    QFETCH(const QString, owner);
    const QList<Recognize::Response> found =
        recognizer().explain(QString::fromUtf8(QTest::currentDataTag())).responses;
    QCOMPARE(found.isEmpty() ? QString() : found.first().id.registry, owner);
}

void tst_Explanation::contradiction_isSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &text, const QString &part) {
        QTest::newRow(name) << text << part;
    };
    row("classes", u"550 4.7.1 Service refused"_s, u"550 and the enhanced code 4.7.1"_s);
    row("later", u"554 5.7.1 Message refused, please try again in a while"_s, u"“please try again”"_s);
    row("temporary that stays", u"450 4.1.1 <a@b.example>: User unknown in virtual mailbox table"_s,
        u"waiting does not heal"_s);
    row("temporary that never was there", u"451 4.3.0 Mailbox does not exist"_s, u"waiting does not heal"_s);
    row("policy that is none", u"550 5.7.1 <a@b.example>: User unknown"_s, u"comes with Enhanced 5.1.1"_s);
    row("permanent that passes", u"550 5.7.1 <a@b.example>: Recipient address rejected: Greylisted"_s,
        u"the cause may pass"_s);
    row("name", u"HTTP/1.1 200 Not Found"_s, u"the name of HTTP 404"_s);
    row("name in SIP", u"SIP/2.0 486 Request Timeout"_s, u"the name of SIP 408"_s);
    row("cause", u"SIP/2.0 486 Busy Here\nReason: Q.850;cause=1;text=\"x\""_s, u"cause 17"_s);
    row("gRPC", u"HTTP/2 200\ngrpc-status: 14"_s, u"Believe the gRPC status"_s);
    row("flag", u"\"GET / HTTP/1.1\" 500 UH 0 19 0 - \"-\""_s, u"HTTP status 503"_s);
    row("bounced", u"to=<a@b.example>, dsn=4.4.1, status=bounced (connect timed out)"_s, u"“status=bounced”"_s);
    row("deferred", u"to=<a@b.example>, dsn=5.1.1, status=deferred (soft bounce)"_s, u"“status=deferred”"_s);
    row("expired", u"Action: failed\nStatus: 4.4.7"_s, u"“Action: failed”"_s);
    row("permanent worth a retry", u"550 5.4.5 Daily SMTP relay limit exceeded for customer. - gsmtp"_s,
        u"send it again yourself"_s);
    row("temporary that needs a change",
        u"421-4.7.29 [192.0.2.7] Your email has been rate limited because this message was not sent over TLS. Use TLS/SSL for SMTP. - gsmtp"_s,
        u"waiting heals nothing"_s);
}

void tst_Explanation::contradiction_isSaid()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    QStringList sentences;
    for (const Recognize::Contradiction &each : recognizer().explain(text).contradictions) {
        sentences.append(each.sentence);
        QVERIFY(!each.ids.isEmpty());
    }
    QVERIFY2(sentences.join(u'\n').contains(part), qPrintable(sentences.join(u'\n')));
}

void tst_Explanation::noContradiction_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("same class") << u"550 5.1.1 <a@b.example>: User unknown"_s;
    QTest::newRow("policy") << u"550 5.7.1 <a@b.example>: Relay access denied"_s;
    QTest::newRow("address and mailbox") << u"550 5.2.1 <a@b.example>: User unknown"_s;
    QTest::newRow("temporary") << u"450 4.2.0 Greylisted, please try again later"_s;
    QTest::newRow("own name") << u"HTTP/1.1 404 Not Found"_s;
    QTest::newRow("right cause") << u"SIP/2.0 486 Busy Here\nReason: Q.850;cause=17"_s;
    QTest::newRow("gRPC went well") << u"HTTP/2 200\ngrpc-status: 0"_s;
    QTest::newRow("flag's status") << u"\"GET / HTTP/1.1\" 503 UH 0 19 0 - \"-\""_s;
    QTest::newRow("deferred") << u"dsn=4.4.1, status=deferred (connect timed out)"_s;
    QTest::newRow("delayed") << u"Action: delayed\nStatus: 4.4.1"_s;
    QTest::newRow("two mails") << u"a@b.example: dsn=4.7.0, status=deferred (later)\n"
                                  "c@d.example: dsn=5.1.1, status=bounced (never)"_s;
    QTest::newRow("two recipients")
        << u"Action: delayed\r\nStatus: 4.4.1\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"_s;
}

void tst_Explanation::noContradiction()
{
    QFETCH(const QString, text);
    QCOMPARE(recognizer().explain(text).contradictions.size(), 0);
}

void tst_Explanation::longText_isBounded()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"550 5.1.1 <user@host.example>: User unknown\n"_s;
    QVERIFY(recognizer().explain(text).findings.size() <= 10'001);
    QVERIFY(recognizer().explain(QString(5'000'000, u'5')).isEmpty());
}

void tst_Explanation::longLine_isReadInParts()
{
    const QString text = u"We sold 550 tickets and 421 more. "_s.repeated(10'000);
    QVERIFY(recognizer().explain(text).isEmpty());
    const QString behind = text + u"And so on. "_s.repeated(50) + u"host mx said: 550 5.1.1 User unknown"_s;
    const QList<Recognize::Finding> found = recognizer().explain(behind).findings;
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().id, id(u"smtp/550"_s));
    QCOMPARE(found.first().line, 1);
    QCOMPARE(found.first().column, behind.indexOf(u"550 5.1.1"_s) + 1);
}

QByteArray allLines()
{
    QByteArray lines;
    const QDir folder(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/recognize"));
    for (const QString &name : folder.entryList({u"*.tsv"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &row : file.readAll().split('\n'))
            lines += row.mid(row.indexOf('\t', row.indexOf('\t') + 1) + 1).replace("\\n", "\n") + '\n';
    }
    return lines;
}

QStringList rowsOf(const Recognize::Summary &summary)
{
    QStringList rows{QString::number(summary.lines), QString::number(summary.total)};
    for (const Recognize::Summary::Row &row : summary.rows) {
        rows.append(u"%1 %2 %3 %4"_s.arg(row.id.toString(), QString::number(row.count),
            QString::number(row.first), QString::number(row.last)));
    }
    return rows;
}

/// Line by line, the codes of a log are those that are found in each of its lines.
void tst_Explanation::longLine_costsWhatItIsLong_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("numbers in quotation marks, without a blank") << u"\"1"_s;
    QTest::newRow("codes that are known by words before them") << u"status=404&"_s;
    QTest::newRow("numbers that words of their cases could follow") << u"Fetched 550 kB in 1s (421 kB/s) "_s;
    QTest::newRow("numbers of other registries") << u"HTTP/1.1 499 x "_s;
    QTest::newRow("words that signs join") << u"noerror-"_s;
    QTest::newRow("replies with words of their cases") << u"421 Too many users - please try again later. "_s;
    QTest::newRow("replies of providers")
        << u"550-5.1.1 The email account that you tried to reach does not exist. "_s;
    QTest::newRow("replies that contradict themselves") << u"host said: 550 4.7.1 Unable to relay "_s;
    QTest::newRow("flags beside a status") << u"HTTP/1.1 200 OK response_flags=UF "_s;
}

/// Eight times the line takes about eight times as long, not sixty-four times.
void tst_Explanation::longLine_costsWhatItIsLong()
{
    QFETCH(const QString, part);
    const auto cost = [&part](qsizetype length) {
        const QString line = part.repeated(length / part.size());
        std::clock_t least = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t before = std::clock();
            recognizer().explain(line);
            least = std::min(least, std::clock() - before);
        }
        return double(least);
    };
    constexpr qsizetype length = qsizetype(Recognize::LineScanner::longestLine) / 8;
    QCOMPARE_LE(cost(8 * length), cost(length) * 8 * 3);
}

void tst_Explanation::summary_isWhatIsExplained()
{
    Recognize::SummaryReader reader(wholeCatalog(), recognizer().scanner());
    reader.read(allLines().toStdString());
    const Recognize::Summary summary = reader.summary();
    QHash<Catalog::CodeId, quint64> counts;
    quint64 lines = 0;
    const QList<QByteArray> all = allLines().split('\n');
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        ++lines;
        const QByteArray before = i > 0 ? all.at(i - 1).left(4) : QByteArray();
        const bool isFurther =
            before.endsWith('-') && all.at(i).startsWith(before.left(3)) &&
            std::all_of(before.begin(), before.begin() + 3, [](char c) { return std::isdigit(c); }) &&
            (all.at(i).mid(3, 1) == "-" || all.at(i).mid(3, 1) == " ");
        if (isFurther)
            continue;
        for (const Recognize::Finding &found : recognizer().explain(QString::fromUtf8(all.at(i))).findings) {
            if (found.role != Catalog::Role::Words)
                ++counts[found.id];
        }
    }
    QCOMPARE(summary.lines, lines);
    QVERIFY(summary.rows.size() > 100);
    for (const Recognize::Summary::Row &row : summary.rows)
        QCOMPARE(std::make_pair(row.id.toString(), row.count),
            std::make_pair(row.id.toString(), counts.value(row.id)));
    QCOMPARE(summary.rows.size(), counts.size());
}

void tst_Explanation::summary_mayBeCutAnywhere()
{
    const std::string text = allLines().toStdString();
    Recognize::SummaryReader whole(wholeCatalog(), recognizer().scanner());
    whole.read(text);
    for (const size_t size : {size_t{1}, size_t{7}, size_t{64}, size_t{1000}}) {
        Recognize::SummaryReader reader(wholeCatalog(), recognizer().scanner());
        for (size_t at = 0; at < text.size(); at += size)
            reader.read(std::string_view(text).substr(at, size));
        QCOMPARE(rowsOf(reader.summary()), rowsOf(whole.summary()));
    }
}

} // namespace Wirecode::Test

using Wirecode::Test::tst_Explanation;
WIRECODE_TEST(tst_Explanation)

#include "tst_explanation.moc"
