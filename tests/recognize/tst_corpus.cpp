// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/summary.h"
#include "recognize/whole.h"
#include "support/registered.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace Wirecode::Test
{

/// Lines as programs write them, a file a family of formats, a line each: the ids that stand in it, the format,
/// and the text, with \n for line ends. Ids in brackets may be found or not.
class tst_Corpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines();
    void pastedLines_data();
    void pastedLines();
    void summary_countsWhatIsExplained();
};

struct Counts {
    int lines = 0;
    int expected = 0;
    int found = 0; ///< of those that are expected
    int wrong = 0;
};

QStringList rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    rows.removeIf([](const QString &row) { return row.startsWith(u'#'); });
    return rows;
}

/// Precision and recall of each format, counted over the codes of its lines.
void tst_Corpus::lines()
{
    QMap<QString, Counts> formats;
    QStringList faults;
    QStringList rows;
    const QDir folder(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/recognize"));
    for (const QString &name : folder.entryList({u"*.tsv"_s}))
        rows.append(rowsOf(folder.filePath(name)));
    for (const QString &row : std::as_const(rows)) {
        const QStringList fields = row.split(u'\t');
        QVERIFY(fields.size() >= 3);
        QString text = row.section(u'\t', 2);
        text.replace(R"(\n)"_L1, "\n"_L1);
        QStringList expected = fields.at(0).split(u' ', Qt::SkipEmptyParts);
        expected.removeAll(u"-"_s);
        QStringList found;
        for (const Recognize::Finding &finding : recognizer().explain(text).findings) {
            QCOMPARE(finding.text, text.mid(finding.offset, finding.length));
            if (!found.contains(finding.id.toString()))
                found.append(finding.id.toString());
        }
        Counts &counts = formats[fields.at(1)];
        ++counts.lines;
        for (const QString &id : std::as_const(expected)) {
            if (id.startsWith(u'('))
                continue;
            ++counts.expected;
            if (found.contains(id))
                ++counts.found;
            else
                faults.append(u"missed "_s + id + u": "_s + row);
        }
        for (const QString &id : std::as_const(found)) {
            if (expected.contains(id) || expected.contains(u'(' + id + u')'))
                continue;
            ++counts.wrong;
            faults.append(u"wrong "_s + id + u": "_s + row);
        }
    }
    Counts all;
    for (auto it = formats.cbegin(); it != formats.cend(); ++it) {
        const Counts &each = it.value();
        std::printf("%-22s %3d lines  precision %5.1f %%  recall %5.1f %%\n", qPrintable(it.key()), each.lines,
            100.0 * std::max(each.found, 1) / (std::max(each.found, 1) + each.wrong),
            each.expected ? 100.0 * each.found / each.expected : 100.0);
        all.expected += each.expected;
        all.found += each.found;
        all.wrong += each.wrong;
    }
    for (const QString &fault : std::as_const(faults))
        std::printf("  %s\n", qPrintable(fault));
    std::fflush(stdout);
    std::printf("%lld lines, %d codes, %d found, %d wrong\n", qlonglong(rows.size()), all.expected, all.found,
        all.wrong);
    QVERIFY(rows.size() >= 400);
    QVERIFY2(all.found >= 0.98 * (all.found + all.wrong), "precision");
    QVERIFY2(all.found >= 0.95 * all.expected, "recall");
}

void tst_Corpus::pastedLines_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &row : rowsOf(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/search/pasted-lines.tsv"))) {
        const QString text = row.section(u'\t', 0, 0);
        QTest::newRow(qPrintable(text)) << row.section(u'\t', 1, 1);
    }
}

/// What people paste leads to its code; of a text without one, search knows more.
void tst_Corpus::pastedLines()
{
    QFETCH(const QString, id);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const QList<Catalog::CodeId> found = recognizer().explain(text).codes();
    const bool hasNumber = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (!hasNumber || !id.contains(u'/'))
        return;
    QVERIFY(found.contains(Test::id(id)));
}

/// Each line of the corpus, and what becomes of it where parts are lost, doubled or taken from other lines;
/// always the same.
QStringList logLines()
{
    QStringList lines;
    const QDir folder(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/recognize"));
    for (const QString &name : folder.entryList({u"*.tsv"_s})) {
        for (const QString &row : rowsOf(folder.filePath(name)))
            lines.append(row.section(u'\t', 2).split(R"(\n)"_L1));
    }
    for (const QString &row : rowsOf(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/search/pasted-lines.tsv")))
        lines.append(row.section(u'\t', 0, 0));
    std::mt19937 random(11);
    const auto below = [&random](
                           qsizetype most) { return qsizetype(random() % std::mt19937::result_type(most)); };
    for (int i = 0; i < 3000; ++i) {
        QString line = lines.at(below(lines.size()));
        const QString &other = lines.at(below(lines.size()));
        line.replace(below(line.size() + 1), below(20), other.mid(below(other.size() + 1), below(20)));
        lines.append(line);
    }
    return lines;
}

/// A log is counted as its lines are explained one by one.
void tst_Corpus::summary_countsWhatIsExplained()
{
    QMap<QString, quint64> counts;
    Recognize::SummaryReader reader(wholeCatalog(), recognizer().scanner());
    for (const QString &line : logLines()) {
        for (const Recognize::Finding &finding : recognizer().explain(line).findings) {
            if (finding.role != Catalog::Role::Words)
                ++counts[finding.id.toString()];
        }
        // With a blank line, so that none is the further one of a reply.
        reader.read(line.toStdString() + "\n\n");
    }
    QMap<QString, quint64> counted;
    for (const Recognize::Summary::Row &row : reader.summary().rows)
        counted.insert(row.id.toString(), row.count);
    QVERIFY(counted.size() > 200);
    QCOMPARE(counted, counts);
}

} // namespace Wirecode::Test

using Wirecode::Test::tst_Corpus;
WIRECODE_TEST(tst_Corpus)

#include "tst_corpus.moc"
