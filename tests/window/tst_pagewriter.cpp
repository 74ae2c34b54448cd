// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_pagewriter.h"

#include "share/pageparts.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"
#include "window/look/pagestyle.h"
#include "window/page/pagewriter.h"
#include "windowfixture.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

/// What a document says, a line for each block: text, links and words in bold, and whether it is a heading, an
/// item or a cell.
QStringList told(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QString part = it.fragment().text();
            if (!format.anchorHref().isEmpty())
                text += u"[%1](%2)"_s.arg(part, format.anchorHref());
            else
                text += format.hasProperty(QTextFormat::BackgroundBrush) && format.fontWeight() == QFont::Bold
                            ? u"*%1*"_s.arg(part)
                            : part;
        }
        if (text.trimmed().isEmpty())
            continue; // the reader of HTML leaves some behind
        QString role = u"heading %1"_s.arg(block.blockFormat().headingLevel());
        const QTextCursor cursor(block);
        if (const QTextList *list = block.textList())
            role = u"item %1 of %2"_s.arg(list->itemNumber(block)).arg(list->format().style());
        else if (const QTextTable *table = cursor.currentTable())
            role = u"cell %1 %2"_s.arg(table->cellAt(cursor).row()).arg(table->cellAt(cursor).column());
        lines.append(role + u": "_s + text.trimmed());
    }
    return lines;
}

/// The format of the first letter of some words.
QTextCharFormat lettersOf(const QTextDocument &document, const QString &words)
{
    QTextCursor cursor = document.find(words);
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat();
}

const Share::Text linked(u"see 250 here"_s, {{4, 3, u"wirecode:smtp/250"_s}});

} // namespace

void TestPageWriter::page_says_all_that_the_text_says_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<Catalog::CodeId>>("ids");
    QTest::addColumn<bool>("isWide");
    const auto row = [](const QString &language, const QList<Catalog::CodeId> &ids) {
        for (const bool isWide : {false, true}) {
            QTest::addRow("%s, %s %s, %s", qPrintable(language), qPrintable(ids.first().toString()),
                qPrintable(ids.last().toString()), isWide ? "wide" : "narrow")
                << language << ids << isWide;
        }
    };
    // Every twentieth: what a code has is not another thing for the writer.
    const QList<const Catalog::StatusCode *> &codes = shippedCatalog().codes();
    for (qsizetype i = 0; i < codes.size(); i += 20)
        row(u"en"_s, {codes.at(i)->id});
    const QList<Catalog::CodePair> &pairs = shippedCatalog().pairs();
    for (qsizetype i = 0; i < pairs.size(); i += 5)
        row(u"tr"_s, {pairs.at(i).left, pairs.at(i).right});
}

void TestPageWriter::page_says_all_that_the_text_says()
{
    QFETCH(const QString, language);
    QFETCH(const QList<Catalog::CodeId>, ids);
    QFETCH(const bool, isWide);
    const Share::Document page = Share::pageOf(shippedCatalog(), Language::TextTable(language), ids);
    PageShape shape{isWide, 0, 0.5,
        {u"equal"_s, u"specifications"_s, u"related"_s, u"comparisons"_s, u"companions"_s, u"replies"_s}};
    QTextDocument written;
    writePage(written, page, PageColors(QPalette()), shape);
    QString all = written.toPlainText();
    all.replace(QChar::LineSeparator, u'\n');
    for (const Share::Section &section : page.sections)
        QVERIFY2(all.contains(section.heading), qPrintable(section.heading));
    for (const Share::Text &text : Test::texts(page))
        QVERIFY2(all.contains(text.plain), qPrintable(text.plain));
    for (const QString &fold : Share::foldsOf(page)) {
        for (const Share::Link &link : Test::linksOf(Test::moreOf(page, fold)))
            QVERIFY2(all.contains(link.text) && all.contains(link.note), qPrintable(link.text));
    }
    if (const auto *verdict = std::get_if<Share::VerdictLine>(&page.opening.front()))
        QVERIFY(all.contains(verdict->text));
}

void TestPageWriter::second_page_replaces_the_first()
{
    const PageColors colors{QPalette()};
    Share::Document first;
    first.opening.emplace_back(Share::ItemList{{u"one"_s, u"two"_s}});
    Share::Table table;
    table.rows.append({{u"name"_s, u"value"_s}});
    Share::Document second;
    second.opening.emplace_back(table);
    second.opening.emplace_back(Share::Paragraph{u"after"_s});
    QTextDocument document;
    writePage(document, first, colors, {});
    writePage(document, second, colors, {});
    QCOMPARE(told(document), QStringList({u"cell 0 0: name"_s, u"cell 0 1: value"_s, u"heading 0: after"_s}));
    writePage(document, {}, colors, {});
    QCOMPARE(document.toPlainText(), QString());
}

void TestPageWriter::parts_are_told_apart()
{
    const PageColors colors{QPalette()};
    Share::Document page;
    page.sides = {u"P 1"_s, u"P 2"_s};
    page.opening.emplace_back(Share::Paragraph{u"phrase"_s, Share::Paragraph::Aside});
    page.opening.emplace_back(Share::Paragraph{u"on the wire"_s, Share::Paragraph::Wire});
    page.opening.emplace_back(Share::Paragraph{linked});
    page.opening.emplace_back(Share::LinkList{u"Label"_s, {{u"link"_s, u"https://x"_s, u"note"_s}}});
    Share::Table table;
    table.header = {u"field"_s, u"P 1"_s, u"P 2"_s};
    table.markLabel = u"differs"_s;
    table.rows.append({{u"equal"_s, u"same"_s, u"same"_s}, false});
    table.rows.append({{u"other"_s, u"left"_s, u"right"_s}, true});
    table.rows.append({{u"in part"_s, Share::Text(u"5yz class"_s, {{0, 3, {}}}), u"class"_s}, true});
    page.opening.emplace_back(table);
    page.sections.push_back({u"Section"_s, {}});
    QTextDocument document;
    writePage(document, page, colors, {});
    const auto colorOf = [&](const QString &words) { return lettersOf(document, words).foreground().color(); };
    const auto isBold = [&](const QString &words) {
        return lettersOf(document, words).fontWeight() == QFont::Bold;
    };
    for (const QString &words : {u"phrase"_s, u"Label"_s, u"equal"_s, u"note"_s})
        QCOMPARE(colorOf(words), colors.muted);
    for (const QString &words : {u"250"_s, u"link"_s})
        QCOMPARE(colorOf(words), colors.link);
    // Between words colour alone would not do; a list of links needs no lines.
    QVERIFY(lettersOf(document, u"250"_s).fontUnderline());
    QVERIFY(!lettersOf(document, u"link"_s).fontUnderline());
    for (const QString &words : {u"same"_s, u"class"_s, u"note"_s})
        QVERIFY2(!isBold(words), qPrintable(words));
    for (const QString &row : {u"other"_s, u"in part"_s})
        QVERIFY(document.find(row).block().text().startsWith(u"≠ "_s));
    QVERIFY(!document.find(u"equal"_s).block().text().contains(u'≠'));
    QCOMPARE(lettersOf(document, u"5yz"_s).background().color(), colors.changed);
    QCOMPARE(lettersOf(document, u"on the wire"_s).fontFamilies().toStringList(), QStringList(u"monospace"_s));
    // Whatever the direction of the window, this is English.
    const QTextCursor wire = document.find(u"on the wire"_s);
    QCOMPARE(wire.blockFormat().layoutDirection(), Qt::LeftToRight);
    QCOMPARE(wire.currentTable()->cellAt(wire).format().background().color(), colors.quiet);
}

void TestPageWriter::code_is_larger_than_its_name()
{
    Share::Document page;
    page.title = u"SMTP 421 Service not available"_s;
    page.codeLength = 8;
    QTextDocument document;
    writePage(document, page, PageColors(QPalette()), {});
    const double text = QFontInfo(document.defaultFont()).pointSizeF();
    const double code = lettersOf(document, u"421"_s).fontPointSize();
    const double name = lettersOf(document, u"Service"_s).fontPointSize();
    QVERIFY(code > name && name > text);
}

void TestPageWriter::verdict_has_its_place()
{
    const PageColors colors{QPalette()};
    Share::Document page;
    page.opening.emplace_back(Share::Paragraph{u"before"_s});
    QTextDocument document;
    QVERIFY(writePage(document, page, colors, {}).badges.isEmpty());
    page.opening.emplace_back(Share::VerdictLine{Catalog::Outcome::PermanentFailure, u"one"_s});
    page.opening.emplace_back(Share::VerdictLine{Catalog::Outcome::Success, u"two"_s});
    const QList<WrittenPage::Badge> badges = writePage(document, page, colors, {}).badges;
    QCOMPARE(badges.size(), 2);
    QCOMPARE(badges.first().outcome, Catalog::Outcome::PermanentFailure);
    QCOMPARE(badges.last().outcome, Catalog::Outcome::Success);
    QCOMPARE(document.findBlockByNumber(badges.first().block).text(),
        QString(Share::signOf(Catalog::Outcome::PermanentFailure) + u" one"_s));
    QCOMPARE(document.findBlockByNumber(badges.last().block).text(),
        QString(Share::signOf(Catalog::Outcome::Success) + u" two"_s));
}

void TestPageWriter::what_both_have_goes_across_both()
{
    const auto said = [](const QString &text) { return std::vector<Share::Block>{Share::Paragraph{text}}; };
    Share::Document page;
    page.sides = {u"P 1"_s, u"P 2"_s};
    page.sections.push_back(
        {u"Seen"_s, {Share::Columns{{{u"P 1"_s, said(u"left"_s)}, {u"P 2"_s, said(u"right"_s)}}},
                        Share::Columns{{{u"Both"_s, said(u"shared"_s)}}}}});
    QTextDocument document;
    QStringList spoken;
    for (const WrittenPage::Row &row :
        writePage(document, page, PageColors(QPalette()), {.isWide = true, .openFolds = {}}).rows)
        spoken.append(row.text + u" @ "_s + document.findBlockByNumber(row.block).text());
    QCOMPARE(spoken, (QStringList{u"Seen. P 1: left P 2: right @ Seen"_s, u"Seen. Both: shared @ Both"_s}));
    const QTextCursor shared = document.find(u"shared"_s);
    QCOMPARE(shared.currentTable()->cellAt(shared).columnSpan(), 2);
    QCOMPARE(shared.currentTable()->cellAt(document.find(u"right"_s)).column(), 2);
    writePage(document, page, PageColors(QPalette()), {});
    QCOMPARE(document.toPlainText().split(u'\n'),
        (QStringList{u"Seen"_s, u"P 1"_s, u"left"_s, u"P 2"_s, u"right"_s, u"Both"_s, u"shared"_s}));
}

void TestPageWriter::lines_keep_their_distance()
{
    Share::Document page;
    page.opening.emplace_back(Share::Paragraph{
        Share::proseText(u"words and words and `a-command` and words and words "_s.repeated(9))});
    QTextDocument document;
    document.setTextWidth(250);
    writePage(document, page, PageColors(QPalette()), {});
    QSet<double> distances;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        document.documentLayout()->blockBoundingRect(block);
        for (int i = 1; i < block.layout()->lineCount(); ++i) {
            const auto baseline = [&](int at) {
                const QTextLine each = block.layout()->lineAt(at);
                return each.y() + each.ascent();
            };
            distances.insert(std::round(baseline(i) - baseline(i - 1)));
        }
    }
    QCOMPARE(distances.size(), 1);
}

void TestPageWriter::distances_follow_the_font()
{
    Share::Document page;
    page.sections.push_back({u"Section"_s, {Share::Paragraph{u"text"_s}}});
    const auto roomAbove = [&page](double size) {
        QTextDocument document;
        QFont font;
        font.setPointSizeF(size);
        document.setDefaultFont(font);
        writePage(document, page, PageColors(QPalette()), {});
        return document.find(u"Section"_s).blockFormat().topMargin();
    };
    QCOMPARE_GE(roomAbove(10), 6);
    QVERIFY(std::abs(roomAbove(30) - 3 * roomAbove(10)) <= 12);
}

WIRECODE_TEST(TestPageWriter)
