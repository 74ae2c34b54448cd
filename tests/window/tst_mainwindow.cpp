// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_mainwindow.h"

#include "support/registered.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QDesktopServices>
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
    const WindowFixture fixture(folder.path(), {}, shippedCatalog());
    QCOMPARE(fixture.rowCount(), shippedCatalog().codes().size());
    QVERIFY(fixture.search()->hasFocus());
    QTRY_VERIFY(fixture.text().contains(u"Look up a code"_s));
    QVERIFY(fixture.shows(u"%L1 codes"_s.arg(shippedCatalog().codes().size())));
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
    QTRY_COMPARE(fixture.row(0), first);
    for (int row = 0; row < fixture.rowCount(); ++row)
        QVERIFY2(fixture.row(row).startsWith(classes), qPrintable(fixture.row(row)));
    fixture.key(Qt::Key_Escape);
    QCOMPARE(fixture.rowCount(), smtpCatalog().codes().size());
}

void TestMainWindow::nothing_found_says_what_to_try()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(u"xyzzy"_s);
    QTRY_COMPARE(fixture.rowCount(), 0);
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
    QTRY_COMPARE(fixture.window->sides().left(), smtp(u"421"_s));
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
    QTRY_VERIFY(fixture.shows(u"%1 kod"_s.arg(Test::smtpCatalog().codes().size())));
    fixture.search()->setText(typed);
    QTRY_COMPARE(fixture.row(0), u"421"_s);
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
    QTextBrowser *page = fixture.page();
    clickLink(page, u"fold:specifications"_s);
    clickLink(page, u"https://www.rfc-editor.org/rfc/rfc5321.html#section-"_s);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(fixture.window->sides().left(), smtp(u"421"_s));
    clickLink(page, u"wirecode:smtp/421+smtp/450"_s);
    QCOMPARE(fixture.window->sides().right(), smtp(u"450"_s));
    clickLink(page, u"fold:related"_s);
    clickLink(page, u"wirecode:smtp/"_s);
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

WIRECODE_TEST(TestMainWindow)
