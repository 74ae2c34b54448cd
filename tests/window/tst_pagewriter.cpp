// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_pagewriter.h"

#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"
#include "window/look/pagestyle.h"
#include "window/page/pagewriter.h"
#include "windowfixture.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

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

void TestPageWriter::page_says_the_same_as_html_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<Catalog::CodeId>>("ids");
    const auto row = [](const QString &language, const QList<Catalog::CodeId> &ids) {
        QTest::addRow("%s, %s %s", qPrintable(language), qPrintable(ids.first().toString()),
            qPrintable(ids.last().toString()))
            << language << ids;
    };
    for (const Catalog::StatusCode *code : shippedCatalog().codes())
        row(u"en"_s, {code->id});
    for (const Catalog::CodePair &pair : shippedCatalog().pairs())
        row(u"tr"_s, {pair.left, pair.right});
}

void TestPageWriter::page_says_the_same_as_html()
{
    QFETCH(const QString, language);
    QFETCH(const QList<Catalog::CodeId>, ids);
    const Language::TextTable texts(language);
    QList<Share::Document> pages;
    if (ids.size() == 1) {
        pages.append(Share::pageOf(shippedCatalog(), texts, ids));
    } else {
        const Compare::Result result = Compare::compare(shippedCatalog(), texts, ids.first(), ids.last());
        const Share::ComparisonPages all = Share::comparisonPages(shippedCatalog(), texts, *result.comparison);
        pages = {all.overview, all.left, all.right, all.conclusion};
    }
    const PageColors colors{QPalette()};
    for (const Share::Document &page : std::as_const(pages)) {
        QTextDocument written;
        writePage(written, page, colors, true);
        QTextDocument expected;
        expected.setDefaultStyleSheet(u"b.changed { background-color: %1; }"_s.arg(colors.changed.name()));
        expected.setHtml(Share::toHtmlBody(page));
        QCOMPARE(told(written), told(expected));
    }
}

void TestPageWriter::second_page_replaces_the_first()
{
    const PageColors colors{QPalette()};
    Share::Document first;
    first.opening.emplace_back(Share::ItemList{{u"one"_s, u"two"_s}, true});
    Share::Table table;
    table.rows.append({{u"name"_s, u"value"_s}});
    Share::Document second;
    second.opening.emplace_back(table);
    second.opening.emplace_back(Share::Paragraph{u"after"_s});
    QTextDocument document;
    writePage(document, first, colors, false);
    writePage(document, second, colors, false);
    QCOMPARE(told(document), QStringList({u"cell 0 0: name"_s, u"cell 0 1: value"_s, u"heading 0: after"_s}));
    writePage(document, {}, colors, false);
    QCOMPARE(document.toPlainText(), QString());
}

void TestPageWriter::parts_are_told_apart()
{
    const PageColors colors{QPalette()};
    Share::Document page;
    page.title = u"Title"_s;
    page.opening.emplace_back(Share::Paragraph{u"phrase"_s, Share::Paragraph::Original});
    page.opening.emplace_back(Share::Paragraph{u"on the wire"_s, Share::Paragraph::Wire});
    page.opening.emplace_back(Share::Paragraph{linked});
    page.opening.emplace_back(Share::LinkList{u"Label"_s, {{u"link"_s, u"https://x"_s, u"note"_s}}});
    Share::Table table;
    table.markLabel = u"differs"_s;
    table.rows.append({{u"equal"_s, u"same"_s, u"same"_s}, false});
    table.rows.append({{u"other"_s, u"left"_s, u"right"_s}, true});
    table.rows.append({{u"in part"_s, Share::Text(u"5yz class"_s, {{0, 3, {}}}), u"class"_s}, true});
    page.opening.emplace_back(table);
    page.sections.push_back({u"Section"_s, {}});
    QTextDocument document;
    writePage(document, page, colors, false);
    const auto colorOf = [&](const QString &words) { return lettersOf(document, words).foreground().color(); };
    const auto isBold = [&](const QString &words) {
        return lettersOf(document, words).fontWeight() == QFont::Bold;
    };
    for (const QString &words : {u"phrase"_s, u"Label"_s, u"equal"_s, u"differs"_s})
        QCOMPARE(colorOf(words), colors.muted);
    for (const QString &words : {u"250"_s, u"link"_s}) {
        QCOMPARE(colorOf(words), colors.link);
        QVERIFY(lettersOf(document, words).fontUnderline());
    }
    for (const QString &words : {u"Title"_s, u"Section"_s, u"left"_s, u"right"_s, u"5yz"_s})
        QVERIFY2(isBold(words), qPrintable(words));
    for (const QString &words : {u"same"_s, u"class"_s, u"note"_s})
        QVERIFY2(!isBold(words), qPrintable(words));
    QCOMPARE(lettersOf(document, u"5yz"_s).background().color(), colors.changed);
    QCOMPARE(lettersOf(document, u"on the wire"_s).fontFamilies().toStringList(), QStringList(u"monospace"_s));
    // Whatever the direction of the window, these are English.
    for (const QString &words : {u"phrase"_s, u"on the wire"_s})
        QCOMPARE(document.find(words).blockFormat().layoutDirection(), Qt::LeftToRight);
    QCOMPARE(document.find(u"on the wire"_s).blockFormat().background().color(), colors.quiet);
}

void TestPageWriter::verdict_has_its_place()
{
    const PageColors colors{QPalette()};
    Share::Document page;
    page.opening.emplace_back(Share::Paragraph{u"before"_s});
    QTextDocument document;
    QVERIFY(!writePage(document, page, colors, false));
    page.opening.emplace_back(Share::VerdictLine{Catalog::Outcome::PermanentFailure, u"Permanent failure"_s});
    const std::optional<VerdictPlace> place = writePage(document, page, colors, false);
    QVERIFY(place);
    QCOMPARE(place->outcome, Catalog::Outcome::PermanentFailure);
    QCOMPARE(document.findBlockByNumber(place->block).text(),
        QString(Share::signOf(Catalog::Outcome::PermanentFailure) + u" Permanent failure"_s));
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
        writePage(document, page, PageColors(QPalette()), false);
        return document.find(u"Section"_s).blockFormat().topMargin();
    };
    QCOMPARE_GE(roomAbove(10), 6);
    QVERIFY(std::abs(roomAbove(30) - 3 * roomAbove(10)) <= 12);
}

WIRECODE_TEST(TestPageWriter)
