// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_pageview.h"

#include "share/pages.h"
#include "support/registered.h"
#include "window/look/pagestyle.h"
#include "window/page/pagemenu.h"
#include "window/page/pageview.h"
#include "windowfixture.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

/// The page of a long code.
class ShownPage : public PageView
{
public:
    explicit ShownPage(const QSize &size = {1000, 800})
    {
        resize(size);
        setPage(Share::pageOf(smtpCatalog(), Language::TextTable(), {smtp(u"421"_s)}));
        openFolds();
        show();
    }

    QRect placeOf(const QString &words) const { return cursorRect(document()->find(words)); }
};

QImage imageOf(PageView &page)
{
    return page.viewport()->grab().toImage();
}

} // namespace

void TestPageView::section_is_copied()
{
    ShownPage page({1000, 2400});
    const auto copyAt = [&page](const QString &words) {
        const std::unique_ptr<QMenu> menu = menuOf(page, page.placeOf(words).center());
        QAction *copy = menu->actions().at(1);
        if (copy->isEnabled())
            copy->trigger();
        return copy->isEnabled();
    };
    QVERIFY(copyAt(u"Leave the mail in the queue"_s));
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u"How to fix it"_s));
    QVERIFY(text.contains(u"Too many connections at once"_s));
    QVERIFY(!text.contains(u"Description"_s));
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    // What opens the page is no section.
    QVERIFY(!copyAt(u"Send the same request again later"_s));
}

void TestPageView::section_that_was_meant_is_copied()
{
    ShownPage page({1000, 2400});
    const QSignalSpy done(&page, &PageView::done);
    const std::unique_ptr<QMenu> menu =
        menuOf(page, page.viewport()->rect().bottomLeft() + QPoint(20, -1)); // the last of its sections
    Share::Document other;
    other.title = u"Another page"_s;
    other.sections.push_back({u"Its only section"_s, {Share::Paragraph{u"text"_s}}});
    page.setPage(other);
    menu->actions().at(1)->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(u"421"_s) && !text.contains(u"Its only section"_s), qPrintable(text));
    QCOMPARE(done.value(0), QVariantList{u"Section copied."_s});
}

void TestPageView::menu_offers_the_address_of_a_link()
{
    ShownPage page({1000, 2400});
    const auto menuAt = [&page](const QString &words) {
        return menuOf(page, page.placeOf(words).center() - QPoint(4, 0));
    };
    const qsizetype usual = menuAt(u"hanging up"_s)->actions().size();
    const std::unique_ptr<QMenu> menu = menuAt(u"RFC 5321 §4.2.3"_s);
    QCOMPARE(menu->actions().size(), usual + 1);
    const QSignalSpy done(&page, &PageView::done);
    menu->actions().at(1)->trigger();
    QCOMPARE(done.value(0), QVariantList{u"Link copied."_s});
    QCOMPARE(QApplication::clipboard()->text(), u"https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3"_s);
}

void TestPageView::menu_key_opens_the_menu_of_the_link()
{
    ShownPage page({1000, 2400});
    page.setTextCursor(page.document()->find(u"RFC 5321 §4.2.3"_s));
    qsizetype actions = 0;
    QTimer::singleShot(0, &page, [&actions] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        actions = menu ? menu->actions().size() : -1;
        if (menu)
            menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {1, 1}, page.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(page.viewport(), &event);
    QCOMPARE(actions, 5);
}

void TestPageView::keys_and_buttons_for_the_window_are_left_to_it()
{
    class Parent : public QWidget
    {
    public:
        bool event(QEvent *event) override
        {
            seen.append(event->type());
            return QWidget::event(event);
        }
        QList<QEvent::Type> seen;
    };
    Parent parent;
    auto *page = new PageView(&parent);
    parent.show();
    const auto reaches = [&](QEvent::Type type, auto send) {
        parent.seen.clear();
        send();
        return parent.seen.contains(type);
    };
    QVERIFY(reaches(QEvent::KeyPress, [page] { QTest::keyClick(page, Qt::Key_Escape); }));
    QVERIFY(reaches(QEvent::KeyPress, [page] { QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier); }));
    QVERIFY(reaches(QEvent::KeyPress, [page] { QTest::keyClick(page, Qt::Key_F3); }));
    for (const Qt::MouseButton button : {Qt::BackButton, Qt::ForwardButton})
        QVERIFY(reaches(QEvent::MouseButtonPress, [&] { QTest::mouseClick(page->viewport(), button); }));
    const QFont font = page->document()->defaultFont();
    QWheelEvent wheel({5, 5}, page->viewport()->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(page->viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
    QCOMPARE(page->document()->defaultFont(), font);
}

void TestPageView::wheel_beside_the_column_scrolls()
{
    ShownPage page;
    QWheelEvent wheel({20, 300}, page.mapToGlobal(QPointF(20, 300)), {}, {0, -120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCOMPARE(page.childAt(20, 300), nullptr);
    QCoreApplication::sendEvent(&page, &wheel);
    QCOMPARE_GT(page.verticalScrollBar()->value(), 0);
}

void TestPageView::focus_by_keyboard_is_shown()
{
    QWidget window;
    auto *page = new PageView(&window);
    auto *other = new QLineEdit(&window);
    other->move(300, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto corner = [page] { return page->grab().toImage().pixelColor(0, 0); };
    other->setFocus();
    const QColor quiet = corner();
    page->setFocus(Qt::MouseFocusReason);
    QCOMPARE(corner(), quiet);
    other->setFocus();
    page->setFocus(Qt::TabFocusReason);
    QCOMPARE(corner(), page->palette().color(QPalette::Highlight));
    other->setFocus();
    QCOMPARE(corner(), quiet);
}

void TestPageView::badge_shows_the_outcome_and_is_dragged()
{
    ShownPage page;
    QTextCursor words = page.document()->find(u"Temporary."_s);
    words.setPosition(words.selectionStart());
    const QRect line = page.cursorRect(words);
    const QPoint badge(line.left() - page.fontMetrics().height(), line.center().y());
    // Something coloured, not a letter.
    const QImage image = imageOf(page);
    bool colored = false;
    for (int x = badge.x() - 6; x < badge.x() + 8; ++x)
        colored = colored || image.pixelColor(x, badge.y() + 3).hslSaturation() > 100;
    QVERIFY(colored);
    const QSignalSpy dragged(&page, &PageView::dragged);
    const auto drag = [&page](const QPoint &from) {
        QTest::mousePress(page.viewport(), Qt::LeftButton, {}, from);
        const QPoint to = from + QPoint(60, 60);
        QMouseEvent move(QEvent::MouseMove, to, page.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(page.viewport(), &move);
        QTest::mouseRelease(page.viewport(), Qt::LeftButton, {}, to);
    };
    drag(line.center());
    QCOMPARE(dragged.size(), 0);
    QVERIFY(page.textCursor().hasSelection());
    drag(badge);
    QCOMPARE(dragged.size(), 1);
    // A page without an outcome has no badge.
    page.setPage({u"Nothing here"_s, {}, {}});
    drag(badge);
    QCOMPARE(dragged.size(), 1);
}

void TestPageView::samples_stand_on_a_quiet_ground()
{
    ShownPage page({1000, 2400});
    const QImage image = imageOf(page);
    const PageColors colors(page.palette());
    const auto groundBeside = [&](const QString &words) {
        return image.pixelColor(page.viewport()->width() / 2, page.placeOf(words).top() - 1);
    };
    QCOMPARE(groundBeside(u"mx.example.org Error"_s), colors.quiet);
    QCOMPARE(groundBeside(u"The server is hanging up"_s), colors.ground);
    QCOMPARE(groundBeside(u"Who must act"_s), colors.ground);
}

void TestPageView::nothing_empty_stands_between_parts()
{
    const ShownPage page({1000, 2400});
    const QTextDocument *document = page.document();
    int empty = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.text().isEmpty())
            empty += qRound(document->documentLayout()->blockBoundingRect(block).height());
    }
    QCOMPARE_LE(empty, 30); // one has to stand beside each table, and takes a pixel or two
}

void TestPageView::fold_opens_by_mouse_and_by_key()
{
    PageView page;
    page.resize(1000, 800);
    page.setPage(Share::pageOf(smtpCatalog(), Language::TextTable(), {smtp(u"421"_s)}));
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QString inside = u"RFC 5321 §4.2.3"_s;
    const auto isOpen = [&] { return page.toPlainText().contains(inside); };
    const auto place = [&] { return page.cursorRect(page.document()->find(u"Specifications ("_s)); };
    QVERIFY(!isOpen());
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    const int read = page.verticalScrollBar()->value();
    QTest::mouseClick(page.viewport(), Qt::LeftButton, Qt::NoModifier, place().center() - QPoint(8, 0));
    QVERIFY(isOpen());
    QVERIFY(std::abs(page.verticalScrollBar()->value() - read) <= 2); // the page is read on where it was
    // The link is still the one that keys are for.
    QTest::keyClick(&page, Qt::Key_Return);
    QVERIFY(!isOpen());
    QTest::keyClick(&page, Qt::Key_Return);
    QVERIFY(isOpen());
    // What was opened stays so with the next code.
    page.setPage(Share::pageOf(smtpCatalog(), Language::TextTable(), {smtp(u"551"_s)}));
    QVERIFY(page.toPlainText().contains(u"RFC 5321 §"_s));
}

void TestPageView::same_page_again_goes_to_its_beginning()
{
    ShownPage page;
    page.verticalScrollBar()->setValue(200);
    page.setPage(Share::pageOf(smtpCatalog(), Language::TextTable(), {smtp(u"421"_s)}));
    QCOMPARE(page.verticalScrollBar()->value(), 0);
    QVERIFY(page.toPlainText().contains(u"421"_s));
}

WIRECODE_TEST(TestPageView)
