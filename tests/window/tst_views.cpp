// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_views.h"

#include "support/registered.h"
#include "window/look/announcer.h"
#include "window/page/pageview.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

void TestViews::list_chooses_nothing_by_itself()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    // The protocols stand between, where there are several.
    for (int i = 0; i < 2 && !fixture.list()->hasFocus(); ++i)
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
}

void TestViews::page_follows_the_palette()
{
    PageView view;
    Share::Document page;
    page.opening.emplace_back(Share::Paragraph{u"phrase"_s, Share::Paragraph::Aside});
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

void TestViews::screen_reader_reads_a_comparison_row_by_row()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(fixture.page());
    QStringList rows;
    for (int i = 0; i < page->childCount(); ++i) {
        QAccessibleInterface *child = page->child(i);
        if (child->role() != QAccessible::ListItem)
            continue;
        QCOMPARE(child->parent(), page);
        QCOMPARE(page->indexOfChild(child), i);
        QVERIFY(!child->rect().isEmpty());
        rows.append(child->text(QAccessible::Name));
    }
    const QString retry =
        u"Retry. SMTP 421: Yes, the same request later. SMTP 551: Only after a change. Differs."_s;
    QVERIFY2(rows.contains(retry), qPrintable(rows.join(u'\n')));
    QVERIFY(std::ranges::any_of(
        rows, [](const QString &row) { return row.startsWith(u"When you see it. SMTP 421: "_s); }));
    // The next pair has rows of its own.
    fixture.window->open({u"smtp/421"_s});
    for (int i = 0; i < page->childCount(); ++i)
        QVERIFY(page->child(i)->role() != QAccessible::ListItem);
}

void TestViews::comparison_is_read_in_few_screens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<double>("screens");
    QTest::addColumn<double>("differences");
    const auto row = [](const QSize &size, const QStringList &ids, double screens, double differences) {
        QTest::addRow("%d %s", size.width(), qPrintable(ids.join(u' ')))
            << size << ids << screens << differences;
    };
    const QStringList alike{u"smtp/450"_s, u"smtp/451"_s};
    row({1280, 800}, alike, 3.5, 0.66);
    row({700, 900}, alike, 5.5, 1);
    row({1280, 800}, {u"smtp/421"_s, u"smtp/551"_s}, 3.5, 0.66);
}

void TestViews::comparison_is_read_in_few_screens()
{
    QFETCH(const QSize, size);
    QFETCH(const QStringList, ids);
    QFETCH(const double, screens);
    QFETCH(const double, differences);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), ids);
    fixture.window->resize(size);
    auto *page = qobject_cast<PageView *>(fixture.page());
    QTRY_COMPARE(fixture.window->size(), size);
    const double screen = page->viewport()->height();
    QCOMPARE_LE(page->document()->size().height() / screen, screens);
    // Facts and key differences end where this begins.
    const QTextCursor next = page->document()->find(u"Which to use or expect when"_s);
    QCOMPARE_LE(page->cursorRect(next).top() / screen, differences);
}

void TestViews::nothing_is_announced_without_a_screen_reader()
{
    QWidget window;
    announce(&window, u"3 codes"_s);
    QVERIFY(window.children().isEmpty());
}

WIRECODE_TEST(TestViews)
