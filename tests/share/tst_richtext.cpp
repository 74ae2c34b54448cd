// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"
#include "support/registered.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;

/// What the window's text engine makes of the HTML: marks and names that it does not know would be lost without
/// a word.
class TestRichText : public QObject
{
    Q_OBJECT

private:
    static QTextCharFormat formatOf(const QTextDocument &document, const QString &text)
    {
        return document.find(text).charFormat();
    }

private Q_SLOTS:
    void section_isFoundByItsAnchor();
    void cases_haveTwoHeadingsOfWhichOneIsAnAnchor();
    void example_keepsBlanksAndWraps();
    void classes_canBeStyled_data();
    void classes_canBeStyled();
    void spans_areLinksAndBold();
};

void TestRichText::section_isFoundByItsAnchor()
{
    Document page{u"title"_s, {Paragraph{u"a"_s}}, {}};
    for (const QString &heading : {u"one"_s, u"two"_s, u"<three>"_s})
        page.sections.push_back({heading, {Paragraph{u"text"_s}}});
    QTextDocument document;
    document.setHtml(toHtmlBody(page));
    size_t found = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2)
            continue;
        QVERIFY(found < page.sections.size());
        QCOMPARE(block.text(), page.sections[found].heading);
        QCOMPARE(block.begin().fragment().charFormat().anchorNames(), QStringList{anchorOf(found)});
        ++found;
    }
    QCOMPARE(found, page.sections.size());
}

void TestRichText::cases_haveTwoHeadingsOfWhichOneIsAnAnchor()
{
    const CaseTable cases{u"Fix"_s, u"Fix:"_s, {{u"seen"_s, u"check"_s, {u"step"_s}, {}}}};
    QTextDocument document;
    document.setHtml(
        toHtmlBody({u"title"_s, {}, {{u"Seen"_s, {cases}}, {u"After"_s, {Paragraph{u"text"_s}}}}}));
    QStringList headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            headings.append(
                block.text() + u'#' + block.begin().fragment().charFormat().anchorNames().join(u' '));
    }
    QCOMPARE(headings, (QStringList{u"Seen#section-0"_s, u"Fix#"_s, u"After#section-1"_s}));
    // Side by side: what is seen in the first column of the table, with how to make sure, the steps in the
    // second.
    const auto columnOf = [&document](const QString &text) {
        const QTextCursor found = document.find(text);
        return found.currentTable() ? found.currentTable()->cellAt(found).column() : -1;
    };
    QCOMPARE(columnOf(u"Seen"_s), 0);
    QCOMPARE(columnOf(u"check"_s), 0);
    QCOMPARE(columnOf(u"Fix"_s), 1);
    QCOMPARE(columnOf(u"step"_s), 1);
}

void TestRichText::example_keepsBlanksAndWraps()
{
    const QString line = u"250-mx.example.org   "_s.repeated(20) + u'.';
    QTextDocument document;
    document.setHtml(toHtmlBody({{}, {Paragraph{line, Paragraph::Wire}, Paragraph{u"The end."_s}}, {}}));
    document.setTextWidth(300);
    QCOMPARE_GT(document.size().height(), 0); // laid out
    const QTextBlock block = document.begin();
    QCOMPARE(block.text(), line);
    QVERIFY(!block.blockFormat().nonBreakableLines());
    QCOMPARE_GT(block.layout()->lineCount(), 1);
}

void TestRichText::classes_canBeStyled_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<Document>("page");
    const auto row = [](const char *selector, const Block &block) {
        QTest::newRow(selector) << QString::fromLatin1(selector) << Document{{}, {block}, {}};
    };
    const VerdictLine verdict{Catalog::Outcome::TransientFailure, u"text"_s};
    const Table table{{}, {{{u"field"_s, Text(u"text"_s, {{0, 4, {}}})}, true}}, u"differs"_s};
    row("p.verdict", verdict);
    row("p.transient-failure", verdict);
    row("p.lead", Paragraph{u"text"_s, Paragraph::Lead});
    row("p.aside", Paragraph{u"text"_s, Paragraph::Aside});
    row("pre.example", Paragraph{u"text"_s, Paragraph::Wire});
    row("ul.references li", LinkList{{}, {{u"a"_s, u"https://x"_s, u"text"_s}}, LinkList::References});
    row("ul.links li", LinkList{{}, {{u"a"_s, u"https://x"_s, u"text"_s}}});
    row("p.label", LinkList{u"text"_s, {}});
    // In a column there is room for one heading only, above the steps.
    QTest::newRow("p.label of steps")
        << u"p.label"_s
        << Document{{}, {CaseTable{u"Fix"_s, u"text"_s, {{u"seen"_s, {}, {u"step"_s}, {}}}}}, {}};
    QTest::newRow("p.label of a fold")
        << u"p.label"_s << Document{{}, {Fold{u"id"_s, u"text"_s, {Paragraph{u"a"_s}}}}, {}};
    const CaseTable cases{u"Fix"_s, u"Fix:"_s, {{u"seen"_s, {}, {u"step"_s}, u"text"_s}}};
    row("p.actor", cases);
    row("ol.cases li", CaseTable{u"Fix"_s, u"Fix:"_s, {{u"text"_s, {}, {u"step"_s}, {}}}});
    row("code", Paragraph{proseText(u"a `text` b"_s)});
    row("b.changed", table);
    row("td.field", Table{{}, {{{u"text"_s, u"b"_s}, true}}, u"differs"_s});
}

void TestRichText::classes_canBeStyled()
{
    QFETCH(const QString, selector);
    QFETCH(const Document, page);
    QTextDocument document;
    document.setDefaultStyleSheet(selector + u" { color: #123456; }"_s);
    document.setHtml(toHtmlBody(page));
    QCOMPARE(formatOf(document, u"text"_s).foreground().color(), QColor(0x12, 0x34, 0x56));
}

void TestRichText::spans_areLinksAndBold()
{
    const Text text(u"see <1> & two words"_s, {{4, 3, u"wirecode:p/1"_s}, {10, 3, {}}});
    QTextDocument document;
    document.setHtml(toHtmlBody({{}, {Paragraph{text}}, {}}));
    QCOMPARE(document.toPlainText().trimmed(), text.plain);
    QCOMPARE(formatOf(document, u"<1>"_s).anchorHref(), u"wirecode:p/1"_s);
    QCOMPARE(formatOf(document, u"two"_s).fontWeight(), int(QFont::Bold));
    for (const QString &rest : {u"see"_s, u"&"_s, u"words"_s}) {
        QVERIFY(!formatOf(document, rest).isAnchor());
        QVERIFY(formatOf(document, rest).fontWeight() <= QFont::Normal);
    }
}

WIRECODE_TEST(TestRichText)
#include "tst_richtext.moc"
