// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_views.h"

#include "support/registered.h"
#include "window/look/announcer.h"
#include "window/page/pageview.h"
#include "window/sheet/sectionaligner.h"
#include "windowfixture.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QTextBlock>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

QList<int> headingTops(const QTextBrowser *view)
{
    QList<int> tops;
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            tops.append(qRound(view->document()->documentLayout()->blockBoundingRect(block).top()));
    }
    return tops;
}

/// Layouts round to whole pixels, each on its own.
bool level(const QList<int> &left, const QList<int> &right)
{
    return std::ranges::equal(left, right, [](int a, int b) { return std::abs(a - b) <= 1; });
}

} // namespace

void TestViews::spaces_level_the_sections_data()
{
    QTest::addColumn<QList<double>>("left");
    QTest::addColumn<QList<double>>("right");
    QTest::addColumn<QList<double>>("leftSpaces");
    QTest::addColumn<QList<double>>("rightSpaces");
    using L = QList<double>;
    QTest::newRow("equal") << L{10, 20} << L{10, 20} << L{0, 0} << L{0, 0};
    QTest::newRow("left longer") << L{30, 20} << L{10, 20} << L{0, 0} << L{20, 0};
    QTest::newRow("in turn") << L{30, 20} << L{10, 50} << L{0, 30} << L{20, 0};
    QTest::newRow("one more on a side") << L{30} << L{10, 50} << L{0} << L{20};
    QTest::newRow("none") << L{} << L{10} << L{} << L{};
}

void TestViews::spaces_level_the_sections()
{
    QFETCH(QList<double>, left);
    QFETCH(QList<double>, right);
    const SectionSpaces spaces = spacesFor(left, right);
    QTEST(spaces.left, "leftSpaces");
    QTEST(spaces.right, "rightSpaces");
}

void TestViews::sections_begin_at_the_same_heights()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/454"_s, u"smtp/551"_s});
    const QList<int> tops = headingTops(fixture.page("left"));
    QCOMPARE_GE(tops.size(), 3);
    QVERIFY(level(headingTops(fixture.page("right")), tops));
}

void TestViews::sections_stay_level_after_a_resize()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/454"_s, u"smtp/551"_s});
    const QList<int> before = headingTops(fixture.page("left"));
    fixture.window->resize(1050, 700);
    QTRY_VERIFY(headingTops(fixture.page("left")) != before);
    QTRY_VERIFY(level(headingTops(fixture.page("left")), headingTops(fixture.page("right"))));
    fixture.window->resize(1200, 800);
    QTRY_VERIFY(level(headingTops(fixture.page("left")), headingTops(fixture.page("right"))));
    QVERIFY(level(headingTops(fixture.page("left")), before));
}

void TestViews::list_chooses_nothing_by_itself()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.key(Qt::Key_Tab);
    fixture.key(Qt::Key_Tab);
    QVERIFY(fixture.list()->hasFocus());
    QVERIFY(!fixture.window->sides().left());
    fixture.click(0);
    QVERIFY(fixture.window->sides().left());
    QCOMPARE(fixture.window->sides().left()->code, fixture.row(0));
}

void TestViews::page_loads_no_resource()
{
    PageView view;
    QCOMPARE(view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)), QVariant());
    QCOMPARE(
        view.loadResource(QTextDocument::StyleSheetResource, QUrl(u"https://example.com/a.css"_s)), QVariant());
    QVERIFY(!view.openLinks());
}

void TestViews::page_shows_markup_as_text()
{
    PageView view;
    Share::Document page;
    page.opening.emplace_back(Share::Paragraph{u"<img src=x><b>bold</b> & more"_s});
    view.setPage(page);
    QCOMPARE(view.toPlainText().trimmed(), u"<img src=x><b>bold</b> & more"_s);
    view.setMessage(u"<i>no</i>"_s);
    QCOMPARE(view.toPlainText().trimmed(), u"<i>no</i>"_s);
}

void TestViews::page_follows_the_palette()
{
    PageView view;
    Share::Document page;
    page.opening.emplace_back(Share::Paragraph{u"phrase"_s, Share::Paragraph::Original});
    view.setPage(page);
    const auto colorOfText = [&view] {
        return view.document()->begin().begin().fragment().charFormat().foreground().color();
    };
    const QColor light = colorOfText();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(30, 30, 30));
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    QVERIFY(colorOfText().lightness() > light.lightness());
}

void TestViews::screen_reader_reads_the_page()
{
    PageView view;
    Share::Document page;
    page.title = u"SMTP 421"_s;
    Share::Table table;
    table.rows.append({{u"Outcome"_s, u"Success"_s}});
    page.opening = {Share::Paragraph{u"One sentence."_s}, table};
    view.setPage(page);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(interface->role(), QAccessible::EditableText);
    QVERIFY(interface->state().readOnly);
    QCOMPARE(interface->text(QAccessible::Name), u"SMTP 421"_s);
    view.setAccessibleName(u"Overview"_s);
    QCOMPARE(interface->text(QAccessible::Name), u"Overview"_s);

    QAccessibleTextInterface *text = const_cast<QAccessibleInterface *>(interface)->textInterface();
    const QString all = text->text(0, text->characterCount());
    QCOMPARE(all.size(), text->characterCount());
    QCOMPARE(all.simplified(), u"SMTP 421 One sentence. Outcome Success"_s);
    int start = 0;
    int end = 0;
    const int sentence = static_cast<int>(all.indexOf("One"_L1));
    QCOMPARE(text->textAtOffset(sentence + 5, QAccessible::LineBoundary, &start, &end), u"One sentence."_s);
    QCOMPARE(start, sentence);
    QCOMPARE(end, start + 13);
    text->setSelection(0, start, end);
    QCOMPARE(view.textCursor().selectedText(), u"One sentence."_s);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    // What the bus asks for may be anything.
    text->setCursorPosition(1'000'000);
    QCOMPARE(text->cursorPosition(), text->characterCount());
    QCOMPARE(text->text(-5, 1'000'000), all);
    QVERIFY(text->characterRect(-1).isValid());
    text->textAtOffset(1'000'000, QAccessible::LineBoundary, &start, &end);
    QCOMPARE(end, text->characterCount());
}

void TestViews::nothing_is_announced_without_a_screen_reader()
{
    QWidget window;
    announce(&window, u"3 codes"_s);
    QVERIFY(window.children().isEmpty());
}

WIRECODE_TEST(TestViews)
