// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "share/explanationpage.h"
#include "share/render.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::shippedCatalog;

/// What is said of a text.
class TestExplanationPage : public QObject
{
    Q_OBJECT

private:
    static Document pageFor(const QString &text)
    {
        static const Recognize::Recognizer recognizer(shippedCatalog());
        return explanationPage(shippedCatalog(), {}, text, recognizer.explain(text));
    }

    template<typename Part>
    static QList<Part> partsOf(const std::vector<Block> &blocks)
    {
        QList<Part> parts;
        for (const Block &block : blocks) {
            if (const auto *part = std::get_if<Part>(&block))
                parts.append(*part);
        }
        return parts;
    }

    /// The text that is shown.
    static Text quoted(const std::vector<Block> &blocks)
    {
        for (const Paragraph &paragraph : partsOf<Paragraph>(blocks)) {
            if (paragraph.role == Paragraph::Wire)
                return paragraph.text;
        }
        return {};
    }

    static QStringList marked(const Text &text)
    {
        QStringList words;
        for (const Span &span : text.spans)
            words.append(text.plain.mid(span.start, span.length));
        return words;
    }

    static QStringList headings(const Document &page)
    {
        QStringList all;
        for (const Section &section : page.sections)
            all.append(section.heading);
        return all;
    }

private Q_SLOTS:
    void text_isShownWithItsCodes();
    void signs_thatWouldEndTheText_areBlanks();
    void code_hasItsCard();
    void firstTwo_canBeCompared();
    void contradiction_isSaid();
    void longText_isShownByItsLinesWithCodes();
    void longLine_isShownAroundItsCodes();
    void laterCode_bringsItsLine();
    void nothingFound_isSaid();
    void page_isInEveryFormat_data();
    void page_isInEveryFormat();
};

void TestExplanationPage::text_isShownWithItsCodes()
{
    const QString text = u"Jun  1 mx said: 450 4.2.2 mailbox full\nport 550 is open\n250 2.0.0 Ok: queued\n"_s;
    const Document page = pageFor(text);
    const Text shown = quoted(page.opening);
    QCOMPARE(shown.plain, text.trimmed());
    QCOMPARE(marked(shown), (QStringList{u"450"_s, u"4.2.2"_s, u"250"_s, u"2.0.0"_s}));
    QCOMPARE(shown.spans.first().target, u"wirecode:smtp/450"_s);
    QCOMPARE(shown.spans.at(0).outcome, Catalog::Outcome::TransientFailure);
    QCOMPARE(shown.spans.at(2).outcome, Catalog::Outcome::Success);
}

void TestExplanationPage::signs_thatWouldEndTheText_areBlanks()
{
    const Text shown =
        quoted(pageFor(u"mx\tsaid: 450 4.2.2 full\r\n\u2029\uFDD0\u202E\x01z\U0001F600\u00e9"_s).opening);
    QCOMPARE(shown.plain, u"mx said: 450 4.2.2 full \n    z\U0001F600\u00e9"_s);
    QCOMPARE(marked(shown), (QStringList{u"450"_s, u"4.2.2"_s}));
}

void TestExplanationPage::code_hasItsCard()
{
    const Document page = pageFor(u"mx said: 450 4.2.2 mailbox full"_s);
    QVERIFY(headings(page).first().startsWith(u"SMTP 450 "_s));
    const std::vector<Block> &blocks = page.sections.front().blocks;
    QVERIFY(partsOf<Paragraph>(blocks).first().text.plain.startsWith(u"Line 1, column 10, reply code. "_s));
    QCOMPARE(partsOf<VerdictLine>(blocks).size(), 1);
    QCOMPARE(partsOf<CaseTable>(blocks).size(), 1);
    QCOMPARE(partsOf<CaseTable>(blocks).first().rows.size(), 1);
    const Link open = partsOf<LinkList>(blocks).first().links.first();
    QCOMPARE(open.text, u"Open SMTP 450"_s);
    QCOMPARE(open.target, u"wirecode:smtp/450"_s);
    // Its line is above already.
    QCOMPARE(quoted(blocks).plain, QString());
}

void TestExplanationPage::firstTwo_canBeCompared()
{
    const QList<LinkList> links =
        partsOf<LinkList>(pageFor(u"mx said: 450 4.2.2 full\nmx said: 550 No"_s).opening);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().links.first().target, u"wirecode:smtp/450+enhanced/4.2.2"_s);
    QVERIFY(partsOf<LinkList>(pageFor(u"mx said: 421 No, mx"_s).opening).isEmpty());
}

void TestExplanationPage::contradiction_isSaid()
{
    const Document page = pageFor(u"mx said: 550 4.7.1 Go away"_s);
    QCOMPARE(headings(page).first(), u"What does not go together"_s);
    QVERIFY(!partsOf<ItemList>(page.sections.front().blocks).first().items.isEmpty());
    QVERIFY(!headings(pageFor(u"mx said: 550 5.7.1 Go away"_s)).contains(u"What does not go together"_s));
}

void TestExplanationPage::longText_isShownByItsLinesWithCodes()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += i % 2 == 0 ? u"nothing here\n"_s : u"mx said: 450 4.2.2 full\n"_s;
    const Document page = pageFor(text);
    const Text shown = quoted(page.opening);
    QVERIFY(!shown.plain.contains(u"nothing"_s));
    QCOMPARE(shown.plain.count(u'\n'), 59);
    QCOMPARE(shown.spans.size(), 120);
    const QString lead = partsOf<Paragraph>(page.opening).first().text.plain;
    QVERIFY2(lead.contains(u"Of its 200 line(s), these are the first with codes."_s), qPrintable(lead));
}

void TestExplanationPage::longLine_isShownAroundItsCodes()
{
    const QString rest = u"and so on "_s.repeated(1000);
    const Text shown = quoted(pageFor(rest + u"mx said: 450 4.2.2 full "_s + rest).opening);
    QVERIFY(shown.plain.startsWith(u'…'));
    QVERIFY(shown.plain.size() < 500);
    QCOMPARE(marked(shown), (QStringList{u"450"_s, u"4.2.2"_s}));
}

void TestExplanationPage::laterCode_bringsItsLine()
{
    const Document page =
        pageFor(u"mx said: 450 4.2.2 full\n"_s.repeated(100) + u"mx said: 550 5.1.1 unknown"_s);
    const auto card = std::ranges::find_if(
        page.sections, [](const Section &section) { return section.heading.startsWith(u"SMTP 550 "_s); });
    QVERIFY(card != page.sections.end());
    QCOMPARE(quoted(card->blocks).plain, u"mx said: 550 5.1.1 unknown"_s);
    QCOMPARE(marked(quoted(card->blocks)), QStringList{u"550"_s});
}

void TestExplanationPage::nothingFound_isSaid()
{
    const Document page = pageFor(u"port 550, 421 lines\n"_s);
    QCOMPARE(page.title, u"Nothing found in your text"_s);
    QCOMPARE(quoted(page.opening).plain, u"port 550, 421 lines"_s);
    QVERIFY(page.sections.empty());
    QVERIFY(quoted(pageFor(u" \n "_s).opening).plain.isEmpty());
}

void TestExplanationPage::page_isInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << toText(pageFor(u"mx said: 450 <4.2.2> `full`"_s));
    QTest::newRow("markdown") << toMarkdown(pageFor(u"mx said: 450 <4.2.2> `full`"_s));
    QTest::newRow("html") << toHtml(pageFor(u"mx said: 450 <4.2.2> `full`"_s));
}

void TestExplanationPage::page_isInEveryFormat()
{
    QFETCH(const QString, format);
    const bool isHtml = QLatin1StringView(QTest::currentDataTag()) == "html"_L1;
    QVERIFY(format.contains(
        isHtml ? u"mx said: <a href=\"wirecode:smtp/450\">450</a> &lt;"_s : u"mx said: 450 <4.2.2> `full`"_s));
}

WIRECODE_TEST(TestExplanationPage)
#include "tst_explanationpage.moc"
