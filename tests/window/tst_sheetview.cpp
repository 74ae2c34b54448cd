// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_sheetview.h"

#include "share/clipboard.h"
#include "support/registered.h"
#include "window/page/pageview.h"
#include "window/sheet/codedrop.h"
#include "window/sheet/sheetheads.h"
#include "window/sheet/sheetview.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;
using Wirecode::Navigation::Sides;

namespace
{

const Catalog::CodeId left = smtp(u"421"_s);
const Catalog::CodeId right = smtp(u"551"_s);

/// A view on codes, in English.
class Shown
{
public:
    explicit Shown(const QList<Catalog::CodeId> &ids, const QSize &size = {1000, 800})
        : view(smtpCatalog())
    {
        view.resize(size);
        view.QWidget::show();
        show(ids);
    }

    void show(const QList<Catalog::CodeId> &ids, SheetView::Options options = {})
    {
        view.show(Sides::of(ids), Language::TextTable(), options);
    }
    PageView *page() const { return view.page(); }
    QString text() const { return page()->toPlainText(); }
    SheetHead *head(Sides::Side side) const { return view.findChild<SheetHeads *>()->head(side); }
    DividerHandle *handle() const { return view.findChild<DividerHandle *>(); }
    QRect placeOf(const QWidget *widget) const { return {widget->mapTo(&view, QPoint()), widget->size()}; }
    /// Where words of the page begin in the view.
    int leftOf(const QString &words) const
    {
        QTextCursor cursor = page()->document()->find(words);
        cursor.setPosition(cursor.selectionStart());
        return page()->viewport()->mapTo(&view, page()->cursorRect(cursor).topLeft()).x();
    }

    SheetView view;
};

QMimeData *dataOf(const QString &address)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl(address)});
    return data;
}

/// Drags something over a point and drops it there; whether it was welcome.
bool drop(SheetView &view, const QPoint &point, const QMimeData *data)
{
    QDragEnterEvent enter(point, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &enter);
    QDragMoveEvent move(point, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    const auto *frame = view.findChild<DropFrame *>();
    if (!enter.isAccepted() || !move.isAccepted() || !frame->isVisible() || !frame->geometry().contains(point))
        return false;
    QDropEvent event(point, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
    return event.isAccepted() && !frame->isVisible();
}

} // namespace

void TestSheetView::start_page_is_shown_while_nothing_is_chosen()
{
    Shown shown({});
    Share::Document start;
    start.title = u"Where to start"_s;
    shown.view.setOtherPage(start, true);
    shown.show({});
    QCOMPARE(shown.text().trimmed(), u"Where to start"_s);
    QCOMPARE(shown.view.title(), QString());
    shown.show({left});
    QVERIFY(shown.view.title().contains(u"421"_s));
    QVERIFY(!shown.text().contains(u"Where to start"_s));
}

void TestSheetView::equal_parts_are_hidden_if_asked()
{
    Shown shown({left, right});
    QVERIFY(shown.text().contains(u"facts are the same"_s));
    QVERIFY(!shown.text().contains(u"Registered"_s));
    shown.page()->openFolds();
    QVERIFY(shown.text().contains(u"Registered"_s));
    shown.show({left, right}, {.hidesEqual = true});
    QVERIFY(!shown.text().contains(u"Registered"_s));
    QVERIFY(shown.text().contains(u"equal entries are hidden"_s));
}

void TestSheetView::one_bar_scrolls_everything_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(440, 600), QSize(700, 800), QSize(1280, 800), QSize(2560, 1440)})
        QTest::addRow("%d", size.width()) << size;
}

void TestSheetView::one_bar_scrolls_everything()
{
    QFETCH(QSize, size);
    const Shown shown({left, right}, size);
    QList<QScrollBar *> bars = shown.view.findChildren<QScrollBar *>();
    bars.removeIf([](const QScrollBar *bar) { return !bar->isVisible(); });
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars.first()->orientation(), Qt::Vertical);
    // The heads stay where they are.
    const QRect before = shown.placeOf(shown.head(Sides::Left));
    bars.first()->setValue(bars.first()->maximum());
    QVERIFY(bars.first()->value() > 0);
    QCOMPARE(shown.placeOf(shown.head(Sides::Left)), before);
    QVERIFY(before.bottom() <= shown.placeOf(shown.page()).top());
}

void TestSheetView::heads_stand_above_their_columns()
{
    Shown shown({left, right}, {1280, 800});
    for (const double divider : {0.5, 0.4, 0.65}) {
        shown.page()->setDivider(divider);
        const int padding = shown.leftOf(u"Permanent failure"_s) - shown.page()->columns().right;
        QCOMPARE_GE(padding, 0);
        QCOMPARE_LE(padding, 30);
        QCOMPARE_LE(
            std::abs(shown.placeOf(shown.head(Sides::Left)).left() - shown.leftOf(u"Transient failure"_s)), 2);
        QCOMPARE_LE(
            std::abs(shown.placeOf(shown.head(Sides::Right)).left() - shown.leftOf(u"Permanent failure"_s)), 2);
    }
    shown.show({left});
    QVERIFY(!shown.head(Sides::Left)->isVisible());
}

void TestSheetView::head_shows_its_code_at_any_width()
{
    const auto picture = [](const QString &code, int width, const QString &name) {
        SheetHead head(Sides::Left);
        head.setContent({code, u"421"_s, name, Catalog::Outcome::TransientFailure});
        head.resize(width, head.sizeHint().height());
        return head.grab().toImage();
    };
    const int narrow = 190;
    const int wide = 500;
    QVERIFY(picture(u"SMTP 421"_s, wide, {}) != picture(u"421"_s, wide, {}));
    // Without room for both: the number, whole, and no first letter of a name.
    QCOMPARE(picture(u"A long registry 421"_s, narrow, u"Name"_s), picture(u"421"_s, narrow, u"Name"_s));
    QCOMPARE(picture(u"SMTP 421"_s, narrow, u"Name"_s), picture(u"SMTP 421"_s, narrow, u"Other"_s));
    // It comes before the buttons, but for the one that closes.
    const auto buttons = [](int width) {
        SheetHead head(Sides::Left);
        head.setContent({u"SMTP 421"_s, u"421"_s, {}, Catalog::Outcome::TransientFailure});
        head.resize(width, 44);
        head.show();
        const QList<QToolButton *> all = head.findChildren<QToolButton *>();
        return std::ranges::count_if(all, &QToolButton::isVisible);
    };
    QCOMPARE(buttons(wide), 3);
    QCOMPARE(buttons(100), 1);
    QVERIFY(picture(u"SMTP 421"_s, wide, u"Name"_s) != picture(u"SMTP 421"_s, wide, u"Other"_s));
}

void TestSheetView::narrow_sheet_puts_the_sides_below_each_other()
{
    Shown shown({left, right});
    QVERIFY(shown.page()->columns().areBeside);
    QVERIFY(shown.handle()->isVisible());
    shown.view.resize(440, 1200);
    QVERIFY(!shown.page()->columns().areBeside);
    QVERIFY(!shown.handle()->isVisible());
    // Each row says whose words they are, since no column does.
    QVERIFY(shown.text().contains(u"SMTP 421  Transient failure\nSMTP 551  Permanent failure"_s));
    QVERIFY(shown.head(Sides::Left)->isVisible() && shown.head(Sides::Right)->isVisible());
    shown.view.resize(1000, 800);
    QVERIFY(shown.page()->columns().areBeside);
    // Narrow is what holds few characters.
    QFont large = shown.view.font();
    large.setPointSizeF(large.pointSizeF() * 3);
    shown.view.setFont(large);
    QTRY_VERIFY(!shown.page()->columns().areBeside);
}

void TestSheetView::divider_moves_by_mouse_and_by_key()
{
    Shown shown({left, right}, {1280, 800});
    shown.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    PageView *page = shown.page();
    const auto drag = [&](int by) {
        const QPoint from(page->columns().right - page->viewport()->x(), 300);
        QTest::mousePress(page->viewport(), Qt::LeftButton, {}, from);
        const QPoint to = from + QPoint(by, 0);
        QMouseEvent move(QEvent::MouseMove, to, page->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(page->viewport(), &move);
        QTest::mouseRelease(page->viewport(), Qt::LeftButton, {}, to);
    };
    const int before = page->columns().right;
    drag(80);
    QCOMPARE(page->columns().right, before + 80);
    QVERIFY(!page->textCursor().hasSelection());
    QCOMPARE_GE(shown.leftOf(u"Permanent failure"_s), before + 80);
    drag(2000);
    QCOMPARE(page->divider(), PageView::mostShare);
    QTest::mouseDClick(shown.handle(), Qt::LeftButton);
    QCOMPARE(page->divider(), 0.5);
    shown.handle()->setFocus();
    QTest::keyClick(shown.handle(), Qt::Key_Right);
    QCOMPARE(page->divider(), 0.51);
    QTest::keyClick(shown.handle(), Qt::Key_Home);
    QCOMPARE(page->divider(), PageView::leastShare);
    // Elsewhere a drag selects, across both sides.
    page->setDivider(0.5);
    const auto placeOf = [page](const QString &words) {
        return page->cursorRect(page->document()->find(words)).center();
    };
    const QPoint from = placeOf(u"Transient failure"_s);
    QTest::mousePress(page->viewport(), Qt::LeftButton, {}, from);
    const QPoint to = placeOf(u"Only after a change"_s);
    QMouseEvent move(
        QEvent::MouseMove, to, page->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page->viewport(), &move);
    page->copy();
    QCOMPARE(QApplication::clipboard()->text().trimmed(),
        u"Transient failure\nPermanent failure\nYes, the same request later\nOnly after a change"_s);
    QCOMPARE(page->divider(), 0.5);
    QTest::mouseRelease(page->viewport(), Qt::LeftButton, {}, from);
}

void TestSheetView::mirrored_sheet_has_its_first_side_on_the_right()
{
    const auto mirrored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Shown shown({left, right}, {1280, 800});
    const PageView::Columns columns = shown.page()->columns();
    QVERIFY(columns.left > columns.right && columns.right > columns.end);
    const int first = shown.leftOf(u"Transient failure"_s);
    QVERIFY(first > columns.right && first < columns.left);
    QVERIFY(shown.leftOf(u"Permanent failure"_s) < columns.right);
    QVERIFY(shown.leftOf(u"Reason phrase"_s) > columns.left);
    // What is spoken of a row is at its label, wherever that stands.
    for (const WrittenPage::Row &row : shown.page()->rows()) {
        const QString label = shown.page()->document()->findBlockByNumber(row.block).text().remove(u"≠ "_s);
        QVERIFY2(!label.isEmpty() && row.text.startsWith(label), qPrintable(row.text.left(40) + label));
    }
    QVERIFY(shown.placeOf(shown.head(Sides::Left)).left() > shown.placeOf(shown.head(Sides::Right)).left());
}

void TestSheetView::find_opens_what_is_closed()
{
    Shown shown({left, right});
    QVERIFY(!shown.text().contains(u"RFC 5321 §4.2.3"_s));
    shown.view.find();
    QVERIFY(shown.text().contains(u"RFC 5321 §4.2.3"_s));
    QVERIFY(shown.view.closeFind());
}

void TestSheetView::place_is_kept_if_asked()
{
    Shown shown({left, right});
    shown.page()->verticalScrollBar()->setValue(300);
    shown.show({left, right}, {.keepsPlace = true});
    QCOMPARE(shown.page()->verticalScrollBar()->value(), 300);
    shown.show({left, right});
    QCOMPARE(shown.page()->verticalScrollBar()->value(), 0);
}

void TestSheetView::code_of_a_drag_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("address") << u"wirecode:smtp/421"_s << QString() << u"smtp/421"_s;
    QTest::newRow("address before text") << u"wirecode:smtp/421"_s << u"smtp/551"_s << u"smtp/421"_s;
    QTest::newRow("id as text") << QString() << u" smtp/421\n"_s << u"smtp/421"_s;
    QTest::newRow("comparison") << u"wirecode:smtp/421+smtp/551"_s << QString() << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString() << QString();
    QTest::newRow("web page") << u"https://example.org/smtp/421"_s << QString() << QString();
    QTest::newRow("prose") << QString() << u"421 is temporary"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestSheetView::code_of_a_drag()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    QMimeData data;
    if (!url.isEmpty())
        data.setUrls({QUrl(url)});
    if (!text.isEmpty())
        data.setText(text);
    const std::optional<Catalog::CodeId> id = codeOf(data);
    const bool exists = id && smtpCatalog().find(*id);
    QTEST(exists ? id->toString() : QString(), "id");
}

void TestSheetView::code_is_dropped_on_a_side_data()
{
    QTest::addColumn<QList<Catalog::CodeId>>("open");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QPoint>("point");
    QTest::addColumn<Sides::Side>("side");
    using Ids = QList<Catalog::CodeId>;
    const QSize wide(1000, 800);
    const QSize narrow(440, 800);
    QTest::newRow("nothing open") << Ids{} << wide << Qt::LeftToRight << QPoint(900, 400) << Sides::Left;
    QTest::newRow("first half") << Ids{left} << wide << Qt::LeftToRight << QPoint(100, 400) << Sides::Left;
    QTest::newRow("second half") << Ids{left} << wide << Qt::LeftToRight << QPoint(900, 400) << Sides::Right;
    QTest::newRow("mirrored") << Ids{left} << wide << Qt::RightToLeft << QPoint(100, 400) << Sides::Right;
    QTest::newRow("narrow, first half")
        << Ids{left} << narrow << Qt::LeftToRight << QPoint(100, 700) << Sides::Left;
    QTest::newRow("narrow, second half")
        << Ids{left, right} << narrow << Qt::LeftToRight << QPoint(400, 100) << Sides::Right;
    QTest::newRow("left") << Ids{left, right} << wide << Qt::LeftToRight << QPoint(100, 500) << Sides::Left;
    QTest::newRow("right") << Ids{left, right} << wide << Qt::LeftToRight << QPoint(900, 500) << Sides::Right;
}

void TestSheetView::code_is_dropped_on_a_side()
{
    QFETCH(QList<Catalog::CodeId>, open);
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QPoint, point);
    Shown shown(open, size);
    shown.view.setLayoutDirection(direction);
    const QSignalSpy dropped(&shown.view, &SheetView::codeDropped);
    const std::unique_ptr<QMimeData> data(dataOf(u"wirecode:smtp/450"_s));
    QVERIFY(drop(shown.view, point, data.get()));
    QCOMPARE(dropped.size(), 1);
    QTEST(dropped.first().at(0).value<Sides::Side>(), "side");
    QCOMPARE(dropped.first().at(1).value<Catalog::CodeId>(), smtp(u"450"_s));
    // The pages do not keep it for themselves.
    for (const PageView *page : shown.view.findChildren<PageView *>())
        QVERIFY(!page->acceptDrops() && !page->viewport()->acceptDrops());
}

void TestSheetView::what_is_no_code_is_not_taken()
{
    Shown shown({left, right});
    const QSignalSpy dropped(&shown.view, &SheetView::codeDropped);
    for (const QString &address : {u"wirecode:smtp/998"_s, u"file:///etc/passwd"_s}) {
        const std::unique_ptr<QMimeData> data(dataOf(address));
        QDragEnterEvent enter({100, 500}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.view, &enter);
        QVERIFY(!enter.isAccepted());
    }
    QCOMPARE(dropped.size(), 0);
}

void TestSheetView::page_is_dragged_in_every_form()
{
    const Shown shown({left, right});
    const std::unique_ptr<QMimeData> data = shown.view.dragData(Sides::Right);
    QVERIFY(data->text().startsWith(u"SMTP 551"_s));
    QVERIFY(data->html().contains(u"<h1>SMTP 551"_s));
    QCOMPARE(data->data(Share::addressMimeType), "wirecode:smtp/551");
    QVERIFY(!Shown({}).view.dragData(Sides::Left));
}

WIRECODE_TEST(TestSheetView)
