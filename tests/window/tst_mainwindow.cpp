// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_mainwindow.h"

#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Wirecode;

namespace
{

/// Clicks on the first link of a page whose address begins so.
void clickLink(QTextBrowser *page, const QString &address)
{
    for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().anchorHref().startsWith(address))
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position() + 2);
            page->setTextCursor(cursor);
            page->ensureCursorVisible();
            const QRect place = page->cursorRect();
            QTest::mouseMove(page->viewport(), place.center());
            QTest::mouseClick(page->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
            return;
        }
    }
    QFAIL(qPrintable(u"no link to "_s + address));
}

} // namespace

void TestMainWindow::start_lists_every_code_and_search_has_the_focus()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    QCOMPARE(fixture.rowCount(), shippedCatalog().codes().size());
    QVERIFY(fixture.search()->hasFocus());
    QTRY_VERIFY(fixture.text().contains(u"Choose a code in the list"_s));
    QVERIFY(fixture.shows(u"48 codes"_s));
}

void TestMainWindow::typing_filters_the_list_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("classes");
    QTest::newRow("code") << u"550"_s << u"550"_s << QString();
    QTest::newRow("prefix") << u"45"_s << u"450"_s << QString();
    QTest::newRow("pattern") << u"4xx"_s << u"421"_s << u"4"_s;
    QTest::newRow("pattern with ?") << u"55?"_s << u"550"_s << u"55"_s;
    QTest::newRow("words") << u"mailbox name"_s << u"553"_s << QString();
    QTest::newRow("name before prose") << u"help"_s << u"211"_s << QString();
}

void TestMainWindow::typing_filters_the_list()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(QString, classes);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(typed);
    QCOMPARE(fixture.row(0), first);
    for (int row = 0; row < fixture.rowCount(); ++row)
        QVERIFY2(fixture.row(row).startsWith(classes), qPrintable(fixture.row(row)));
    fixture.key(Qt::Key_Escape);
    QCOMPARE(fixture.rowCount(), shippedCatalog().codes().size());
}

void TestMainWindow::class_filter_narrows_the_list()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    auto *classes = fixture.only<QComboBox>();
    classes->setFocus();
    fixture.key(Qt::Key_Down);
    QCOMPARE(classes->currentData(), u"2yz"_s);
    for (int row = 0; row < fixture.rowCount(); ++row)
        QVERIFY(fixture.row(row).startsWith(u'2'));
    fixture.key(Qt::Key_Up);
    QCOMPARE(fixture.rowCount(), shippedCatalog().codes().size());
}

void TestMainWindow::nothing_found_says_what_to_try()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(u"xyzzy"_s);
    QCOMPARE(fixture.rowCount(), 0);
    QVERIFY(!fixture.list()->isVisible());
    QVERIFY(fixture.shows(u"Nothing matches “xyzzy”."_s));
    QVERIFY(fixture.shows(u"4xx"_s));
    // Enter has nothing to open.
    fixture.key(Qt::Key_Return);
    QVERIFY(!fixture.window->sides().left());
}

void TestMainWindow::enter_opens_the_first_and_arrows_walk()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(u"421"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.window->sides().left(), smtp(u"421"_s));
    QVERIFY(fixture.text().contains(u"SMTP 421 Service not available"_s));
    QCOMPARE(fixture.window->windowTitle(), u"SMTP 421 Service not available"_s);
    fixture.window->findChild<QLineEdit *>()->setFocus();
    fixture.key(Qt::Key_Escape);
    fixture.key(Qt::Key_Down);
    QVERIFY(fixture.list()->hasFocus());
    fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.window->sides().left(), smtp(u"422"_s));
    QVERIFY(!fixture.window->sides().isSplit());
}

void TestMainWindow::second_code_is_chosen_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
        {"ctrl+enter", "ctrl+click", "middle click", "compare with, then click", "search, then ctrl+enter"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestMainWindow::second_code_is_chosen()
{
    QFETCH(QString, way);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    constexpr int row = 3;
    const QString code = fixture.row(row);
    if (way == "ctrl+enter"_L1) {
        // The second is marked without being opened: the list of a window without a code.
        fixture.type(code);
        fixture.key(Qt::Key_Return, Qt::ControlModifier);
    } else if (way == "ctrl+click"_L1) {
        fixture.click(row, Qt::LeftButton, Qt::ControlModifier);
    } else if (way == "middle click"_L1) {
        fixture.click(row, Qt::MiddleButton);
    } else if (way == "compare with, then click"_L1) {
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(fixture.text().contains(u"Choose the second code"_s));
        fixture.click(row);
    } else {
        fixture.key(Qt::Key_K, Qt::ControlModifier);
        fixture.type(code);
        fixture.key(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(fixture.window->sides().left(), smtp(u"421"_s));
    QCOMPARE(fixture.window->sides().right(), smtp(code));
    QVERIFY(fixture.window->windowTitle().startsWith(u"SMTP 421 Service not available vs %1"_s.arg(code)));
}

void TestMainWindow::comparison_has_all_its_parts()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const QString text = fixture.text();
    const QStringList parts{u"SMTP 421 Service not available vs 551"_s, u"Outcome"_s, u"Transient failure"_s,
        u"≠ differs"_s, u"<domain> Service not available, closing transmission channel"_s, u"Description"_s,
        u"When you see it"_s, u"How to fix it"_s, u"Key differences"_s, u"Which to use or expect when"_s,
        u"Learn more"_s, u"RFC 5321 §3.4"_s};
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestMainWindow::same_code_twice_is_explained()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/421"_s});
    QVERIFY(fixture.text().contains(u"SMTP 421 is on both sides. Choose another code to compare it with."_s));
    QVERIFY(!fixture.text().contains(u"Key differences"_s));
}

void TestMainWindow::keys_swap_switch_and_close()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    fixture.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.window->sides().left(), smtp(u"551"_s));
    QCOMPARE(fixture.window->sides().right(), smtp(u"421"_s));
    QCOMPARE(fixture.window->sides().active(), Window::Sides::Left);
    fixture.key(Qt::Key_F6);
    QCOMPARE(fixture.window->sides().active(), Window::Sides::Right);
    QCOMPARE(fixture.list()->currentIndex().data(Window::CodeTextRole), u"421"_s);
    fixture.key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(fixture.window->sides().left(), smtp(u"551"_s));
    QVERIFY(!fixture.window->sides().isSplit());
    QVERIFY(!fixture.action(QKeySequence(Qt::CTRL | Qt::Key_W))->isEnabled());
}

void TestMainWindow::sides_scroll_together_or_apart()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    QScrollBar *left = fixture.page("left")->verticalScrollBar();
    QScrollBar *right = fixture.page("right")->verticalScrollBar();
    QTRY_COMPARE_GT(std::min(left->maximum(), right->maximum()), 100);
    left->setValue(60);
    QCOMPARE(right->value(), 60);
    right->setValue(30);
    QCOMPARE(left->value(), 30);
    fixture.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    left->setValue(90);
    QCOMPARE(right->value(), 30);
    fixture.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(right->value(), 90);
}

void TestMainWindow::text_is_selected_on_the_other_side()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    QWidget *left = fixture.page("left")->viewport();
    QCOMPARE(fixture.window->sides().active(), Window::Sides::Right);
    QTest::mousePress(left, Qt::LeftButton, Qt::NoModifier, QPoint(30, 20));
    QTest::mouseMove(left, QPoint(200, 20));
    QTest::mouseRelease(left, Qt::LeftButton, Qt::NoModifier, QPoint(200, 20));
    // Coming to the other side must not lay its page out anew under the mouse.
    QCOMPARE(fixture.window->sides().active(), Window::Sides::Left);
    QVERIFY(fixture.page("left")->textCursor().hasSelection());
}

void TestMainWindow::language_switches_at_run_time()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    fixture.page("left")->verticalScrollBar()->setValue(40);
    fixture.languageAction(u"Türkçe"_s)->trigger();
    QTRY_VERIFY(fixture.text().contains(u"Temel farklar"_s));
    const QString text = fixture.text();
    for (const QString &heading :
        {u"Açıklama"_s, u"Ne zaman görülür"_s, u"Nasıl düzeltilir"_s, u"Daha fazla bilgi"_s})
        QVERIFY2(text.contains(heading), qPrintable(heading));
    for (const QString &english :
        {u"Description"_s, u"Key differences"_s, u"Transient failure"_s, u"Learn more"_s})
        QVERIFY2(!text.contains(english), qPrintable(english));
    // The normative phrase stays.
    QVERIFY(text.contains(u"<domain> Service not available, closing transmission channel"_s));
    QVERIFY(fixture.shows(u"48 kod"_s));
    QCOMPARE(fixture.window->sides().right(), smtp(u"551"_s));
    QCOMPARE(fixture.list()->currentIndex().data(Window::CodeTextRole), u"551"_s);
    QCOMPARE(fixture.page("left")->verticalScrollBar()->value(), 40);
    QCOMPARE(fixture.window->menuBar()->actions().first()->text(), u"&Dosya"_s);
    fixture.languageAction(u"English"_s)->trigger();
    QTRY_VERIFY(fixture.text().contains(u"Key differences"_s));
}

void TestMainWindow::turkish_is_found_without_accents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("with accents") << u"kullanılamıyor"_s;
    QTest::newRow("without accents") << u"kullanilamiyor"_s;
    QTest::newRow("capitals, dotted") << u"KULLANİLAMİYOR"_s;
    QTest::newRow("capitals, dotless") << u"KULLANILAMIYOR"_s;
}

void TestMainWindow::turkish_is_found_without_accents()
{
    QFETCH(QString, typed);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.languageAction(u"Türkçe"_s)->trigger();
    QTRY_VERIFY(fixture.shows(u"48 kod"_s));
    fixture.search()->setText(typed);
    QCOMPARE(fixture.row(0), u"421"_s);
}

void TestMainWindow::comparison_is_copied()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    fixture.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"SMTP 421 Service not available vs 551"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"≠ Outcome"_s));
    fixture.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"# SMTP 421 Service not available vs 551"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"## Key differences"_s));
    QVERIFY(fixture.shows(u"Copied as Markdown."_s));
    fixture.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"wirecode:smtp/421+smtp/551"_s);
}

void TestMainWindow::everything_survives_a_restart()
{
    const QTemporaryDir folder;
    QList<int> sizes;
    {
        const WindowFixture fixture(folder.path(), {u"smtp/450"_s, u"smtp/550"_s});
        fixture.languageAction(u"Türkçe"_s)->trigger();
        fixture.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto *splitter = fixture.window->findChild<QSplitter *>();
        splitter->setSizes({420, splitter->width() - 420});
        sizes = splitter->sizes();
        fixture.window->close();
    }
    const WindowFixture again(folder.path());
    QCOMPARE(again.language.current(), u"tr"_s);
    QCOMPARE(again.window->sides().left(), smtp(u"450"_s));
    QCOMPARE(again.window->sides().right(), smtp(u"550"_s));
    QVERIFY(!again.action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y))->isChecked());
    QCOMPARE(again.window->findChild<QSplitter *>()->sizes(), sizes);
}

void TestMainWindow::damaged_settings_are_told_and_kept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not JSON");
    file.close();
    Shelf::StateFile stateFile(path);
    QCOMPARE(stateFile.load(), Shelf::WindowState());
    Language::Switch language;
    language.setCurrent(u"en"_s);
    Shelf::Collection collection;
    Window::MainWindow window(shippedCatalog(), language, collection, stateFile, {});
    window.notify(stateFile.problem());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"state.json.damaged-1"_s); }));
    window.close();
    QVERIFY(QFile::exists(path));
}

void TestMainWindow::unknown_id_is_told()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    fixture.window->open({u"smtp/559"_s});
    QVERIFY(fixture.shows(u"There is no code “smtp/559”."_s));
    QVERIFY(fixture.shows(u"smtp/550"_s));
    QCOMPARE(fixture.window->sides().left(), smtp(u"421"_s));
    QTest::mouseClick(fixture.window->findChild<QToolButton *>(u"dismiss"_s), Qt::LeftButton);
    QVERIFY(!fixture.shows(u"There is no code “smtp/559”."_s));
}

void TestMainWindow::links_lead_on_a_click_only()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    QTRY_VERIFY(fixture.text().contains(u"Learn more"_s));
    QVERIFY(m_opened.isEmpty());
    QTextBrowser *page = fixture.page("left");
    clickLink(page, u"https://www.rfc-editor.org/rfc/rfc5321.html#section-"_s);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(fixture.window->sides().left(), smtp(u"421"_s));
    clickLink(page, u"wirecode:smtp/421+smtp/450"_s);
    QCOMPARE(fixture.window->sides().right(), smtp(u"450"_s));
    clickLink(fixture.page("conclusion"), u"wirecode:smtp/"_s);
    QVERIFY(fixture.window->sides().right() != smtp(u"450"_s));
    QCOMPARE(m_opened.size(), 1);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestMainWindow::every_control_has_an_accessible_name()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    for (QWidget *widget : fixture.window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(QDebug::toString(widget)));
    }
}

void TestMainWindow::shortcuts_are_unique()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    QList<QKeySequence> seen;
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->text()));
        seen.append(action->shortcut());
    }
    QCOMPARE_GE(seen.size(), 9);
}
