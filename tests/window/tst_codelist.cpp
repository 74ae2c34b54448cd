// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_codelist.h"

#include "language/language.h"
#include "listfixture.h"
#include "share/clipboard.h"
#include "support/registered.h"
#include "window/list/codelistmodel.h"
#include "window/list/codelistview.h"
#include "window/list/textline.h"
#include "window/look/outcomebadge.h"
#include "window/look/pagestyle.h"

#include <QAbstractItemModelTester>
#include <QKeySequence>
#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

/// The marked letters, in brackets.
QString marked(QString text, const QList<Language::Range> &ranges)
{
    // Backwards, so that the places before stay what they are.
    std::for_each(ranges.crbegin(), ranges.crend(), [&](const Language::Range &range) {
        text.insert(range.start + range.length, u']').insert(range.start, u'[');
    });
    return text;
}

} // namespace

void TestCodeList::another_answer_leaves_the_best_in_sight()
{
    CodeListModel model(smtpCatalog());
    CodeListView view(model);
    view.resize(300, 150);
    view.show();
    const Search::Query query = Search::Query::parse(u"mail"_s);
    view.setResults(resultsOf({u"421"_s, u"450"_s, u"550"_s}), query);
    auto *bar = view.verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    view.setResults(resultsOf({u"551"_s, u"553"_s, u"421"_s, u"450"_s, u"550"_s}), query);
    QCOMPARE(bar->value(), 0);
    // Who reads already stays where he is.
    bar->setValue(bar->maximum());
    view.setResults(resultsOf({u"552"_s, u"551"_s, u"553"_s, u"421"_s, u"450"_s, u"550"_s}), query);
    QVERIFY(bar->value() > 0);
}

void TestCodeList::model_holds_the_contract()
{
    CodeListModel model(smtpCatalog());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResults(resultsOf({u"421"_s, u"551"_s, u"251"_s}), {});
    QCOMPARE(rowsOf(model),
        QStringList({u"SMTP"_s, u"2yz Positive Completion"_s, u"251"_s, u"4yz Transient Negative Completion"_s,
            u"421"_s, u"5yz Permanent Negative Completion"_s, u"551"_s}));
    model.setTexts(Language::TextTable(u"tr"_s));
    model.setResults(resultsOf({u"250"_s}), {});
    QCOMPARE(model.indexOf(smtp(u"250"_s)).row(), 2);
    QVERIFY(!model.indexOf(smtp(u"421"_s)).isValid());
    QVERIFY(!model.codeAt({}));
    QVERIFY(!model.codeAt(model.index(0)));
    model.toggle(0);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.firstCode().isValid());
    model.toggle(0);
    QCOMPARE(model.firstCode().row(), 2);
    model.setResults({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestCodeList::row_says_code_name_and_class()
{
    CodeListModel model(smtpCatalog());
    model.setResults(resultsOf({u"421"_s, u"456"_s}), {});
    QCOMPARE(model.index(2).data().toString(), u"421 Service not available"_s);
    QCOMPARE(model.index(2).data(CodeTextRole), u"421"_s);
    QCOMPARE(model.row(2).name, u"Service not available"_s);
    QCOMPARE(model.row(2).excerpt, Search::Excerpt());
    QCOMPARE(model.row(2).status, QString());
    QCOMPARE(model.row(3).status, u"Unofficial"_s);
    model.setTexts(Language::TextTable(u"tr"_s));
    QCOMPARE(model.row(2).name, u"Hizmet kullanılamıyor"_s);
    // The phrase of the RFC stays; the tool tip goes on with the class, and ends with keys.
    const QString toolTip = model.index(2).data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.startsWith(u"<domain> Service not available, closing transmission channel\n4yz "_s));
    QVERIFY(toolTip.contains(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

void TestCodeList::vendors_codes_are_not_called_unofficial()
{
    const Catalog::Catalog catalog(Test::catalogOf(QList{Test::shippedFiles(u"gmail"_s)}));
    CodeListModel model(catalog);
    model.setResults({{{catalog.codes().first(), Search::Tier::ExactCode}}, 1}, {});
    QCOMPARE(model.codeAt(model.firstCode())->status, Catalog::Status::Unofficial);
    QCOMPARE(model.row(model.firstCode().row()).status, QString());
}

void TestCodeList::searched_letters_are_marked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Search::Tier>("tier");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("excerpt");
    const QString retry = u"retry after a change"_s;
    using Search::Tier;
    QTest::newRow("nothing typed") << QString() << Tier::ExactCode << u"550"_s << u"Mailbox unavailable"_s
                                   << QString();
    QTest::newRow("code") << u"55"_s << Tier::CodePrefix << u"[55]0"_s << u"Mailbox unavailable"_s << retry;
    QTest::newRow("pattern") << u"5xx"_s << Tier::CodePrefix << u"[550]"_s << u"Mailbox unavailable"_s << retry;
    QTest::newRow("words") << u"unav MAIL"_s << Tier::Name << u"550"_s << u"[Mail]box [unav]ailable"_s << retry;
    QTest::newRow("typo") << u"mialbox"_s << Tier::Typo << u"550"_s << u"[Mailbox] unavailable"_s
                          << u"[mailbox] not found"_s;
    QTest::newRow("filter") << u"class:5yz"_s << Tier::ExactCode << u"550"_s << u"Mailbox unavailable"_s
                            << QString();
    QTest::newRow("another name") << u"user unkn"_s << Tier::Alias << u"550"_s << u"Mailbox unavailable"_s
                                  << u"[user] [unkn]own"_s;
    // The small words of a pasted line stand everywhere: in "Mailbox" as well.
    QTest::newRow("line") << u"the box of the one you name was not unavailable"_s << Tier::Name << u"550"_s
                          << u"Mailbox [unavailable]"_s << retry;
    QTest::newRow("class") << u"negative"_s << Tier::Fix << u"550"_s << u"Mailbox unavailable"_s
                           << u"5yz Permanent [Negative] Completion"_s;
    QTest::newRow("note") << u"wednesday"_s << Tier::Alias << u"550"_s << u"Mailbox unavailable"_s
                          << u"Ask on [Wednesday]"_s;
}

void TestCodeList::searched_letters_are_marked()
{
    QFETCH(QString, query);
    QFETCH(Search::Tier, tier);
    CodeListModel model(smtpCatalog());
    model.setShelved({{}, {{smtp(u"550"_s), u"Ask on Wednesday"_s}}, {}});
    model.setResults(resultsOf({u"550"_s}, tier), Search::Query::parse(query));
    const CodeRow &row = model.row(model.firstCode().row());
    QTEST(marked(row.code->id.code, row.codeMarks), "code");
    QTEST(marked(row.name, row.nameMarks), "name");
    QTEST(marked(row.excerpt.text, row.excerpt.marks), "excerpt");
    QCOMPARE(row.registry, model.isSearch() ? u"SMTP"_s : QString());
}

void TestCodeList::equal_rows_stay_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    const QStringList two{u"421"_s, u"550"_s};
    const QStringList three{u"421"_s, u"550"_s, u"551"_s};
    QTest::newRow("the same") << two << two << 0 << 0;
    QTest::newRow("more behind") << two << three << 0 << 1;
    QTest::newRow("fewer behind") << three << two << 1 << 0;
    QTest::newRow("more before") << QStringList{u"550"_s, u"551"_s} << three << 0 << 1;
    QTest::newRow("others between") << QStringList{u"250"_s, u"421"_s, u"551"_s}
                                    << QStringList{u"250"_s, u"450"_s, u"551"_s} << 1 << 1;
    QTest::newRow("nothing") << two << QStringList() << 1 << 0;
}

void TestCodeList::equal_rows_stay()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    CodeListModel model(smtpCatalog());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResults(resultsOf(before), {});
    const QSignalSpy removed(&model, &CodeListModel::rowsRemoved);
    const QSignalSpy inserted(&model, &CodeListModel::rowsInserted);
    const QSignalSpy reset(&model, &CodeListModel::modelReset);
    model.setResults(resultsOf(after), {});
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isHeader(row))
            codes.append(model.index(row).data(CodeTextRole).toString());
    }
    QCOMPARE(codes, after);
    QTEST(int(removed.count()), "removed");
    QTEST(int(inserted.count()), "inserted");
    QCOMPARE(reset.count(), 0);
}

void TestCodeList::count_is_said_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("atLeast");
    QTest::addColumn<QString>("said");
    QTest::newRow("all") << 2 << false << u"2 codes"_s;
    QTest::newRow("too many") << 250000 << false << u"The first 2 of 250,000 codes"_s;
    QTest::newRow("too many to count") << 250000 << true << u"The first 2 of at least 250,000 codes"_s;
    QTest::newRow("not all looked at") << 2 << true << u"At least 2 codes"_s;
}

void TestCodeList::count_is_said()
{
    QFETCH(int, total);
    QFETCH(bool, atLeast);
    Language::Switch language;
    language.setCurrent(u"en"_s);
    CodeListModel model(smtpCatalog());
    Search::Results results = resultsOf({u"421"_s, u"550"_s});
    results.total = total;
    results.atLeast = atLeast;
    model.setResults(results, {});
    QTEST(model.countText(), "said");
}

void TestCodeList::row_is_dragged_as_address_and_text()
{
    CodeListModel model(smtpCatalog());
    model.setResults(resultsOf({u"421"_s}), {});
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.mimeData({model.index(0)}));
    QVERIFY(model.flags(model.firstCode()).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.firstCode()}));
    QCOMPARE(data->data(Share::addressMimeType), "wirecode:smtp/421");
    QCOMPARE(data->urls(), {QUrl(u"wirecode:smtp/421"_s)});
    QCOMPARE(data->text(), u"SMTP 421 Service not available"_s);
}

void TestCodeList::screen_reader_says_the_row_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("421") << u"SMTP 421, Service not available, transient failure, retry later"_s;
    QTest::newRow("250") << u"SMTP 250, Requested mail action okay, completed, success, no retry needed"_s;
    QTest::newRow("538") << u"SMTP 538, Encryption required for requested authentication mechanism, "
                            "permanent failure, retry after a change, obsolete"_s;
    QTest::newRow("456") << u"SMTP 456, Retry over IPv4, transient failure, retry later, unofficial"_s;
}

void TestCodeList::screen_reader_says_the_row()
{
    QFETCH(QString, said);
    Language::Switch language;
    language.setCurrent(u"en"_s);
    CodeListModel model(smtpCatalog());
    model.setResults(resultsOf({QLatin1StringView(QTest::currentDataTag())}), {});
    QCOMPARE(model.firstCode().data(Qt::AccessibleTextRole).toString(), said);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"SMTP, heading, 1 code"_s);
}

void TestCodeList::signs_are_told_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("side");
    QTest::newRow("favourite, compared") << u"421"_s << u", favourite, compared as A"_s << u"A"_s;
    QTest::newRow("noted, compared") << u"550"_s << u", has a note, compared as B"_s << u"B"_s;
    QTest::newRow("nothing") << u"551"_s << QString() << QString();
}

void TestCodeList::signs_are_told()
{
    QFETCH(QString, code);
    QFETCH(QString, said);
    CodeListModel model(smtpCatalog());
    model.setResults(resultsOf({u"421"_s, u"550"_s, u"551"_s}), {});
    const QModelIndex index = model.indexOf(smtp(code));
    const QString plain = index.data(Qt::AccessibleTextRole).toString();
    const QSignalSpy changed(&model, &CodeListModel::dataChanged);
    // What is as it was is not painted again: after every start the list was.
    const Search::Shelved shelved{{smtp(u"421"_s)}, {{smtp(u"550"_s), u"Ask them"_s}}, {}};
    for (int times = 0; times < 2; ++times)
        model.setShelved(shelved);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.row(index.row()).isFavourite, code == "421"_L1);
    QCOMPARE(model.row(index.row()).isNoted, code == "550"_L1);
    model.setCompared(smtp(u"421"_s), smtp(u"550"_s));
    QCOMPARE(changed.count(), 3);
    QTEST(model.sideOf(model.codeAt(index)), "side");
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), plain + said);
    // One code alone is marked by being chosen.
    model.setCompared(smtp(u"421"_s), {});
    QCOMPARE(model.sideOf(model.codeAt(index)), QString());
}

void TestCodeList::line_knows_its_letters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("first");
    QTest::newRow("from left to right") << u"mailbox unavailable"_s << true;
    // Letters that are read first are on the right.
    QTest::newRow("from right to left")
        << u"\u0635\u0646\u062F\u0648\u0642 \u0645\u0645\u062A\u0644\u0626"_s << false;
}

void TestCodeList::line_knows_its_letters()
{
    QFETCH(QString, text);
    QFETCH(bool, first);
    const TextLine line(text, QFont(), 10000);
    const auto [left, right] = line.edgesOf({0, 3});
    QVERIFY(left < right);
    QVERIFY(right <= line.width());
    QCOMPARE(left < line.width() / 2.0, first);
    // What is elided has no place.
    const TextLine narrow(text, QFont(), line.width() / 2);
    QCOMPARE_LE(narrow.width(), line.width() / 2);
    const auto [from, to] = narrow.edgesOf({text.size() - 3, 3});
    QCOMPARE(to - from, 0.0);
}

void TestCodeList::other_language_keeps_the_rows()
{
    CodeListModel model(smtpCatalog());
    model.setResults(resultsOf({u"421"_s, u"551"_s}), {});
    const QSignalSpy reset(&model, &CodeListModel::modelReset);
    const QSignalSpy changed(&model, &CodeListModel::dataChanged);
    model.setTexts(Language::TextTable(u"tr"_s));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestCodeList::muted_text_stays_legible_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(Qt::white) << QColor(30, 30, 30);
    QTest::newRow("selected") << QColor(Qt::white) << QColor(48, 140, 198).darker(130);
}

void TestCodeList::muted_text_stays_legible()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(mutedColor(text, ground), ground) >= 3.0, qPrintable(mutedColor(text, ground).name()));
}

WIRECODE_TEST(TestCodeList)
