// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_zoom.h"

#include "support/registered.h"
#include "window/shell/listsplitter.h"
#include "windowfixture.h"

#include <QMenuBar>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Wirecode::Window;

namespace
{

/// Turns the wheel over the middle of a widget by one notch, up or down.
void turnWheel(const QWidget *widget, int direction, Qt::KeyboardModifiers modifiers)
{
    constexpr int notch = 120;
    const QPointF place = widget->mapTo(widget->window(), widget->rect().center());
    QWheelEvent event(place, widget->window()->mapToGlobal(place), {}, {0, direction * notch}, Qt::NoButton,
        modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget->window()->windowHandle(), &event);
}

/// How large the parts of a window are written, by their names.
QMap<QString, double> sizesIn(const WindowFixture &fixture)
{
    QMap<QString, double> sizes;
    for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            sizes.insert(QDebug::toString(widget), widget->fontInfo().pixelSize());
    }
    sizes.insert(u"lines"_s, fixture.page()->document()->firstBlock().layout()->lineAt(0).height());
    sizes.insert(u"rows"_s, fixture.list()->sizeHintForRow(0));
    sizes.insert(u"signs"_s, fixture.only<QToolBar>()->iconSize().height());
    return sizes;
}

} // namespace

void TestZoom::steps_are_those_that_people_expect_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("to");
    const QList<int> steps{100, 110, 125, 150, 175, 200, 250, 300};
    for (qsizetype i = 1; i < steps.size(); ++i) {
        QTest::addRow("%d up", steps.at(i - 1)) << steps.at(i - 1) << 1 << steps.at(i);
        QTest::addRow("%d down", steps.at(i)) << steps.at(i) << -1 << steps.at(i - 1);
    }
    QTest::newRow("largest up") << 300 << 1 << 300;
    QTest::newRow("smallest down") << 100 << -1 << 100;
    QTest::newRow("in between up") << 117 << 1 << 125;
    QTest::newRow("in between down") << 117 << -1 << 110;
    QTest::newRow("a notch of the wheel up") << 100 << 120 << 110;
    QTest::newRow("a notch of the wheel down") << 110 << -120 << 100;
    QTest::newRow("too small up") << 20 << 1 << 100;
    QTest::newRow("too large down") << 900 << -1 << 300;
}

void TestZoom::steps_are_those_that_people_expect()
{
    QFETCH(int, from);
    QFETCH(int, direction);
    QTEST(Zoom::step(from, direction), "to");
}

void TestZoom::font_of_the_application_follows_data()
{
    QTest::addColumn<double>("points"); // or pixels, where negative
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("taken");
    QTest::addColumn<double>("expected");
    QTest::newRow("half as large again") << 10.0 << 150 << 150 << 15.0;
    QTest::newRow("part of a point") << 10.0 << 125 << 125 << 12.5;
    QTest::newRow("pixels") << -12.0 << 200 << 200 << -24.0;
    QTest::newRow("too large") << 10.0 << 5000 << 300 << 30.0;
    QTest::newRow("too small") << 10.0 << 20 << 100 << 10.0;
    QTest::newRow("less than nothing") << 10.0 << -150 << 100 << 10.0;
}

void TestZoom::font_of_the_application_follows()
{
    QFETCH(double, points);
    QFETCH(int, percent);
    QFETCH(int, taken);
    QFETCH(double, expected);
    const auto withSize = [](QFont font, double size) {
        if (size > 0)
            font.setPointSizeF(size);
        else
            font.setPixelSize(qRound(-size));
        return font;
    };
    const ApplicationLook look;
    QFont font = QApplication::font();
    font.setItalic(true);
    font.setStyleStrategy(QFont::PreferNoShaping);
    const QFont before = withSize(font, points);
    QApplication::setFont(before);
    Zoom zoom;
    QCOMPARE(zoom.percent(), 100);
    zoom.setPercent(percent);
    QCOMPARE(zoom.percent(), taken);
    QCOMPARE(QApplication::font(), withSize(font, expected));
    // Twice is no more than once.
    zoom.setPercent(percent);
    QCOMPARE(QApplication::font(), withSize(font, expected));
    zoom.setPercent(Zoom::smallest);
    QCOMPARE(QApplication::font(), before);
}

void TestZoom::keys_zoom_every_part()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const QMap<QString, double> before = sizesIn(fixture);
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus})
        fixture.key(key, Qt::ControlModifier);
    const QMap<QString, double> twice = sizesIn(fixture);
    for (auto size = before.begin(); size != before.end(); ++size) {
        if (!twice.contains(size.key()))
            continue; // behind the button for what finds no room
        const QString what = u"%1: %2 was %3"_s.arg(size.key()).arg(twice.value(size.key())).arg(size.value());
        QVERIFY2(std::abs(twice.value(size.key()) / size.value() - 2) < 0.15, qPrintable(what));
    }
    fixture.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(sizesIn(fixture) != twice);
    fixture.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(sizesIn(fixture), before);
}

void TestZoom::list_is_as_wide_as_its_letters()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const int before = fixture.list()->width();
    const auto widthAfter = [&](Qt::Key key, int times) {
        for (int i = 0; i < times; ++i)
            fixture.key(key, Qt::ControlModifier);
        return fixture.list()->width();
    };
    QVERIFY(std::abs(widthAfter(Qt::Key_Plus, 2) - before * 1.25) < before * 0.05);
    // The pages keep the larger part, and the way back leads to where it began.
    const int most = widthAfter(Qt::Key_Plus, 5);
    QVERIFY(most > before && most <= fixture.window->width() / 3);
    QVERIFY(std::abs(widthAfter(Qt::Key_0, 1) - before) <= 1);
}

void TestZoom::narrow_window_takes_from_the_list_too()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    auto *splitter = fixture.only<ListSplitter>();
    const auto listIn = [&](int width) {
        fixture.window->resize(width, fixture.window->height());
        return splitter->sizes().first();
    };
    const int before = listIn(1400);
    QVERIFY(listIn(700) <= 700 / 3);
    QCOMPARE(listIn(1400), before);
    // What the user wants is kept, however much of a wide window it is.
    const QWidget *handle = splitter->handle(1);
    const QPoint middle = handle->mapTo(fixture.window.get(), handle->rect().center());
    QTest::mousePress(fixture.window->windowHandle(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(fixture.window->windowHandle(), middle + QPoint(150, 0));
    QTest::mouseRelease(fixture.window->windowHandle(), Qt::LeftButton, {}, middle + QPoint(150, 0));
    const int wide = splitter->sizes().first();
    QVERIFY(std::abs(wide - before - 150) <= 1);
    QVERIFY(listIn(700) < wide);
    QCOMPARE(listIn(1400), wide);
}

void TestZoom::code_shown_stays_in_the_list()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/551"_s});
    const auto isSeen = [&fixture] {
        const QListView *list = fixture.list();
        return list->currentIndex().isValid() &&
               list->viewport()->rect().contains(list->visualRect(list->currentIndex()));
    };
    QVERIFY(isSeen());
    fixture.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(isSeen());
    for (int i = 0; i < 4; ++i)
        fixture.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(isSeen());
    fixture.key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(isSeen());
}

void TestZoom::wheel_zooms_wherever_it_is_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"codes", "sheet", "search"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestZoom::wheel_zooms_wherever_it_is()
{
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const QWidget *widget =
        place == "search"_L1 ? fixture.search() : fixture.window->findChild<QWidget *>(place);
    const QMap<QString, double> before = sizesIn(fixture);
    const double points = QApplication::font().pointSizeF();
    turnWheel(widget, 1, Qt::ControlModifier);
    turnWheel(widget, 1, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), points * 1.25);
    turnWheel(widget, -1, Qt::ControlModifier);
    turnWheel(widget, -1, Qt::ControlModifier);
    turnWheel(widget, -1, Qt::ControlModifier);
    // The page has not been zoomed by itself besides.
    QCOMPARE(sizesIn(fixture), before);
}

void TestZoom::what_is_said_grows_too()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    // Nothing else moves: the menu is the desktop's, and the list as wide as it may be.
    fixture.window->menuBar()->hide();
    for (int i = 0; i < 5; ++i)
        fixture.key(Qt::Key_Plus, Qt::ControlModifier);
    fixture.key(Qt::Key_M, ctrlShift);
    const auto *said = fixture.window->findChild<QLabel *>(u"said"_s);
    const QSize before = said->size();
    fixture.key(Qt::Key_Plus, Qt::ControlModifier);
    fixture.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(said->isVisible());
    QCOMPARE_GE(said->width(), before.width() * 1.4);
    QCOMPARE_GE(said->height(), before.height() * 1.4);
}

void TestZoom::wheel_alone_scrolls()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const QFont before = QApplication::font();
    turnWheel(fixture.page(), -1, Qt::NoModifier);
    QCOMPARE_GT(fixture.page()->verticalScrollBar()->value(), 0);
    QCOMPARE(QApplication::font(), before);
}

void TestZoom::size_is_kept_for_the_next_start()
{
    const QTemporaryDir folder;
    const double points = QApplication::font().pointSizeF();
    {
        const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
        fixture.key(Qt::Key_Plus, Qt::ControlModifier);
        fixture.key(Qt::Key_Plus, Qt::ControlModifier);
        fixture.key(Qt::Key_Plus, Qt::ControlModifier);
        fixture.window->close();
    }
    QCOMPARE(QApplication::font().pointSizeF(), points);
    const WindowFixture again(folder.path());
    QCOMPARE(QApplication::font().pointSizeF(), points * 1.5);
    again.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), points * 1.25);
    again.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), points);
}

WIRECODE_TEST(TestZoom)
