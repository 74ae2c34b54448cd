// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_style.h"

#include "support/registered.h"
#include "window/look/appearance.h"
#include "window/look/pagestyle.h"
#include "window/look/style.h"

#include <QScrollBar>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Window;

namespace
{

/// A bar whose handle takes its second half.
struct Bar : QScrollBar {
    Bar(Qt::Orientation orientation, QStyle *style)
        : QScrollBar(orientation)
    {
        setStyle(style);
        setRange(0, 100);
        setPageStep(100);
        setValue(100);
        resize(orientation == Qt::Vertical ? QSize(16, 200) : QSize(200, 16));
        ensurePolished();
    }

    QColor at(double share)
    {
        const QPointF place = orientation() == Qt::Vertical ? QPointF(width() / 2.0, height() * share)
                                                            : QPointF(width() * share, height() / 2.0);
        return grab().toImage().pixelColor(place.toPoint());
    }
};

} // namespace

void TestStyle::handle_of_a_scroll_bar_is_seen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::Orientation>("orientation");
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
        const char *name = orientation == Qt::Vertical ? "upright" : "lying";
        QTest::addRow("light, %s", name) << QPalette(Qt::black, QColor(239, 239, 239)) << orientation;
        QTest::addRow("dark, %s", name) << QPalette(Qt::white, Qt::white, Qt::white, Qt::black, Qt::gray,
                                               Qt::white, Qt::white, Qt::black, QColor(50, 50, 50))
                                        << orientation;
    }
}

void TestStyle::handle_of_a_scroll_bar_is_seen()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::Orientation, orientation);
    Style style;
    style.setBaseStyle(QStyleFactory::create(u"fusion"_s));
    Bar bar(orientation, &style);
    bar.setPalette(palette);
    // What shows a control has 3:1 (WCAG 2.1 §1.4.11).
    QCOMPARE_GE(contrast(bar.at(0.75), bar.at(0.25)), 3.0);
    bar.setRange(0, 0);
    QCOMPARE(bar.at(0.75), bar.at(0.25));
}

void TestStyle::scroll_bars_of_other_styles_are_left_alone()
{
    Style style;
    style.setBaseStyle(QStyleFactory::create(u"windows"_s));
    const std::unique_ptr<QStyle> windows(QStyleFactory::create(u"windows"_s));
    QCOMPARE(Bar(Qt::Vertical, &style).grab().toImage(), Bar(Qt::Vertical, windows.get()).grab().toImage());
}

WIRECODE_TEST(TestStyle)
