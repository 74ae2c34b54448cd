// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_comparisonview.h"

#include "share/clipboard.h"
#include "support/registered.h"
#include "window/page/pageview.h"
#include "window/sheet/codedrop.h"
#include "window/sheet/comparisonview.h"
#include "window/sheet/swapanimation.h"
#include "windowfixture.h"

#include <QAbstractTextDocumentLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextBlock>

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
        : view(shippedCatalog())
    {
        view.resize(size);
        view.QWidget::show();
        show(ids);
    }

    void show(const QList<Catalog::CodeId> &ids, ComparisonView::Options options = {})
    {
        view.show(Sides::of(ids), Language::TextTable(), options);
    }
    PageView *page(const char *name) const { return view.findChild<PageView *>(QLatin1String(name)); }
    QRect placeOf(const char *name) const
    {
        const QWidget *pane = page(name)->parentWidget();
        return {pane->mapTo(&view, QPoint()), pane->size()};
    }
    QList<int> headingTops(const char *name) const
    {
        QList<int> tops;
        const QTextDocument *document = page(name)->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 2)
                tops.append(qRound(document->documentLayout()->blockBoundingRect(block).top()));
        }
        return tops;
    }

    ComparisonView view;
};

QMimeData *dataOf(const QString &address)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl(address)});
    return data;
}

/// Drags something over a point and drops it there; whether it was welcome.
bool drop(ComparisonView &view, const QPoint &point, const QMimeData *data)
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

class AnimatingStyle : public QProxyStyle
{
public:
    explicit AnimatingStyle(int milliseconds)
        : m_milliseconds(milliseconds)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_milliseconds
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_milliseconds;
};

} // namespace

void TestComparisonView::start_page_is_shown_while_nothing_is_chosen()
{
    Shown shown({});
    Share::Document start;
    start.title = u"Where to start"_s;
    shown.view.setStartPage(start);
    shown.show({});
    QCOMPARE(shown.page("left")->toPlainText().trimmed(), u"Where to start"_s);
    QCOMPARE(shown.view.title(), QString());
    shown.show({left});
    QVERIFY(shown.view.title().contains(u"421"_s));
    QVERIFY(!shown.page("left")->toPlainText().contains(u"Where to start"_s));
}

void TestComparisonView::equal_parts_are_hidden_if_asked()
{
    Shown shown({left, right});
    QVERIFY(shown.page("overview")->toPlainText().contains(u"Registered"_s));
    shown.show({left, right}, {.hidesEqual = true});
    QVERIFY(!shown.page("overview")->toPlainText().contains(u"Registered"_s));
}

void TestComparisonView::narrow_view_stacks_the_sides()
{
    Shown shown({left, right});
    QCOMPARE_GE(shown.placeOf("right").left(), shown.placeOf("left").right());
    QCOMPARE(shown.placeOf("right").top(), shown.placeOf("left").top());
    shown.view.resize(440, 1200);
    QCOMPARE_GE(shown.placeOf("right").top(), shown.placeOf("left").bottom());
    QCOMPARE(shown.placeOf("right").left(), shown.placeOf("left").left());
    shown.view.resize(1000, 800);
    QCOMPARE(shown.placeOf("right").top(), shown.placeOf("left").top());
    // Narrow is what holds few characters.
    QFont large = shown.view.font();
    large.setPointSizeF(large.pointSizeF() * 3);
    shown.view.setFont(large);
    QTRY_COMPARE_GE(shown.placeOf("right").top(), shown.placeOf("left").bottom());
}

void TestComparisonView::stacked_sides_keep_the_sizes_of_the_others()
{
    Shown shown({left, right});
    auto *panes = qobject_cast<QSplitter *>(shown.page("left")->parentWidget()->parentWidget());
    panes->setSizes({600, 400});
    const int wide = shown.placeOf("left").width();
    const QByteArray state = shown.view.paneState();
    shown.view.resize(440, 1200);
    QCOMPARE(shown.view.paneState(), state);
    panes->setSizes({100, 400});
    const int high = shown.placeOf("left").height();
    shown.view.resize(1000, 1200);
    QCOMPARE(shown.placeOf("left").width(), wide);
    shown.view.resize(440, 1200);
    QCOMPARE(shown.placeOf("left").height(), high);

    // Saved sizes come back, also into a narrow view; damaged ones do no harm.
    Shown other({left, right}, {440, 1200});
    other.view.restoreStates(state, {});
    other.view.resize(1000, 1200);
    QCOMPARE(other.placeOf("left").width(), wide);
    QSplitter vertical(Qt::Vertical);
    for (const QByteArray &damaged : {vertical.saveState(), QByteArray("?"), QByteArray()}) {
        other.view.restoreStates(damaged, damaged);
        QCOMPARE(other.placeOf("right").top(), other.placeOf("left").top());
    }
}

void TestComparisonView::stacked_sides_are_neither_level_nor_scrolled_together()
{
    Shown shown({left, right});
    QCOMPARE(shown.headingTops("left"), shown.headingTops("right"));
    shown.view.resize(440, 700);
    Shown alone({left}, {440, 700});
    const auto gaps = [](const QList<int> &tops) { return tops.at(2) - tops.at(1); };
    QTRY_VERIFY(shown.headingTops("left") != shown.headingTops("right"));
    QTRY_VERIFY(std::abs(gaps(shown.headingTops("left")) - gaps(alone.headingTops("left"))) <= 1);
    shown.page("left")->verticalScrollBar()->setValue(50);
    QCOMPARE(shown.page("right")->verticalScrollBar()->value(), 0);
    shown.view.resize(1000, 700);
    QTRY_COMPARE(shown.headingTops("left"), shown.headingTops("right"));
    shown.page("right")->verticalScrollBar()->setValue(30);
    QCOMPARE(shown.page("left")->verticalScrollBar()->value(), 30);
}

void TestComparisonView::zoom_keeps_sections_level()
{
    Shown shown({left, right}, {1600, 900});
    QFont large = shown.view.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    const QList<int> before = shown.headingTops("left");
    shown.view.setFont(large);
    QTRY_COMPARE(shown.headingTops("left"), shown.headingTops("right"));
    QVERIFY(shown.headingTops("left") != before);
}

void TestComparisonView::code_of_a_drag_data()
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

void TestComparisonView::code_of_a_drag()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    QMimeData data;
    if (!url.isEmpty())
        data.setUrls({QUrl(url)});
    if (!text.isEmpty())
        data.setText(text);
    const std::optional<Catalog::CodeId> id = codeOf(data);
    const bool exists = id && shippedCatalog().find(*id);
    QTEST(exists ? id->toString() : QString(), "id");
}

void TestComparisonView::code_is_dropped_on_a_side_data()
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
    QTest::newRow("upper half") << Ids{left} << narrow << Qt::LeftToRight << QPoint(400, 100) << Sides::Left;
    QTest::newRow("lower half") << Ids{left} << narrow << Qt::LeftToRight << QPoint(100, 700) << Sides::Right;
    QTest::newRow("left") << Ids{left, right} << wide << Qt::LeftToRight << QPoint(100, 500) << Sides::Left;
    QTest::newRow("right") << Ids{left, right} << wide << Qt::LeftToRight << QPoint(900, 500) << Sides::Right;
}

void TestComparisonView::code_is_dropped_on_a_side()
{
    QFETCH(QList<Catalog::CodeId>, open);
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QPoint, point);
    Shown shown(open, size);
    shown.view.setLayoutDirection(direction);
    const QSignalSpy dropped(&shown.view, &ComparisonView::codeDropped);
    const std::unique_ptr<QMimeData> data(dataOf(u"wirecode:smtp/450"_s));
    QVERIFY(drop(shown.view, point, data.get()));
    QCOMPARE(dropped.size(), 1);
    QTEST(dropped.first().at(0).value<Sides::Side>(), "side");
    QCOMPARE(dropped.first().at(1).value<Catalog::CodeId>(), smtp(u"450"_s));
    // The pages do not keep it for themselves.
    for (const PageView *page : shown.view.findChildren<PageView *>())
        QVERIFY(!page->acceptDrops() && !page->viewport()->acceptDrops());
}

void TestComparisonView::what_is_no_code_is_not_taken()
{
    Shown shown({left, right});
    const QSignalSpy dropped(&shown.view, &ComparisonView::codeDropped);
    for (const QString &address : {u"wirecode:smtp/998"_s, u"file:///etc/passwd"_s}) {
        const std::unique_ptr<QMimeData> data(dataOf(address));
        QDragEnterEvent enter({100, 500}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.view, &enter);
        QVERIFY(!enter.isAccepted());
    }
    // The overview is no side.
    const std::unique_ptr<QMimeData> data(dataOf(u"wirecode:smtp/450"_s));
    QDropEvent event(QPoint(100, 20), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&shown.view, &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(dropped.size(), 0);
}

void TestComparisonView::page_is_dragged_in_every_form()
{
    const Shown shown({left, right});
    const std::unique_ptr<QMimeData> data = shown.view.dragData(Sides::Right);
    QVERIFY(data->text().startsWith(u"SMTP 551"_s));
    QVERIFY(data->html().contains(u"<h1>SMTP 551"_s));
    QCOMPARE(data->data(Share::addressMimeType), "wirecode:smtp/551");
    QVERIFY(!Shown({}).view.dragData(Sides::Left));
}

void TestComparisonView::swap_is_animated_only_if_the_system_animates_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<qsizetype>("animations");
    QTest::newRow("no animations") << 0 << qsizetype(0);
    QTest::newRow("animations") << 100 << qsizetype(1);
}

void TestComparisonView::swap_is_animated_only_if_the_system_animates()
{
    QFETCH(int, milliseconds);
    Shown shown({left, right});
    AnimatingStyle style(milliseconds);
    shown.view.setStyle(&style);
    shown.view.animateSwap();
    shown.show({right, left});
    QTEST(shown.view.findChildren<SwapAnimation *>().size(), "animations");
    // The new pages are there at once, and take what the user does.
    const QPoint center = shown.placeOf("left").center();
    QVERIFY(shown.page("left")->isAncestorOf(shown.view.childAt(center)));
    QTRY_COMPARE(shown.view.findChildren<SwapAnimation *>().size(), 0);
    shown.view.setStyle(nullptr);
}

WIRECODE_TEST(TestComparisonView)
