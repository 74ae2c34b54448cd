// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_style.h"

#include "support/registered.h"
#include "window/look/appearance.h"
#include "window/look/glyphicon.h"
#include "window/look/pagestyle.h"
#include "window/look/style.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionFrame>
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

void TestStyle::disabled_icon_is_seen_to_be_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Appearance::Light);
    QTest::newRow("dark") << paletteOf(Appearance::Dark);
    QTest::newRow("high contrast, light") << paletteOf(Appearance::HighContrastLight);
    QTest::newRow("high contrast, dark") << paletteOf(Appearance::HighContrastDark);
}

void TestStyle::disabled_icon_is_seen_to_be()
{
    QFETCH(const QPalette, palette);
    QWidget widget;
    widget.setPalette(palette);
    const QIcon icon = glyphIcon(Glyph::Pin, &widget);
    const auto inkOf = [&icon](QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(48, 48), 1, mode, QIcon::On).toImage(); // a filled one
        QColor ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    ink = image.pixelColor(x, y);
            }
        }
        return ink;
    };
    const QColor ground = palette.color(QPalette::Window);
    QCOMPARE_GE(contrast(inkOf(QIcon::Normal), ground), 10);
    QCOMPARE_LE(contrast(inkOf(QIcon::Disabled), ground), 3);
    QCOMPARE_GE(contrast(inkOf(QIcon::Disabled), ground), 1.5);
}

void TestStyle::fields_have_edges_in_the_dark()
{
    const QPalette palette = paletteOf(Appearance::Dark);
    Style style;
    style.setBaseStyle(QStyleFactory::create(u"fusion"_s));
    QLineEdit field;
    field.setStyle(&style);
    field.setPalette(palette);
    field.resize(120, 30);
    const QImage image = field.grab().toImage();
    QCOMPARE_GE(contrast(image.pixelColor(image.width() / 2, 0), palette.color(QPalette::Base)), 3.0);
}

void TestStyle::painter_is_left_as_it_was()
{
    Style style;
    style.setBaseStyle(QStyleFactory::create(u"fusion"_s));
    QStyleOptionFrame option;
    option.palette = paletteOf(Appearance::Dark);
    option.rect = QRect(0, 0, 120, 30);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::red, 7);
    painter.setPen(pen);
    painter.setBrush(Qt::green);
    style.drawPrimitive(QStyle::PE_FrameLineEdit, &option, &painter, nullptr);
    QCOMPARE(painter.pen(), pen);
    QCOMPARE(painter.brush(), QBrush(Qt::green));
}

void TestStyle::rows_have_room_above_capitals()
{
    Style style;
    style.setBaseStyle(QStyleFactory::create(u"fusion"_s));
    QListWidget list;
    list.setStyle(&style);
    list.addItem(u"Önceki"_s);
    QCOMPARE_GE(list.visualItemRect(list.item(0)).height(), list.fontMetrics().height() * 1.2);
}

void TestStyle::high_contrast_has_edges_and_no_grey_ground()
{
    for (const Appearance appearance : {Appearance::HighContrastLight, Appearance::HighContrastDark}) {
        const QPalette palette = paletteOf(appearance);
        const QColor ground = palette.color(QPalette::Base);
        QVERIFY(ground == Qt::white || ground == Qt::black);
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button, QPalette::AlternateBase})
            QCOMPARE(palette.color(role), ground);
        const PageColors colors(palette);
        QCOMPARE(colors.muted, colors.text);
        QCOMPARE(colors.rule, colors.text);
        Style style;
        style.setBaseStyle(QStyleFactory::create(u"fusion"_s));
        QLineEdit field;
        QPushButton button(u"Button"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{&field, &button}) {
            widget->setStyle(&style);
            widget->setPalette(palette);
            widget->resize(120, 30);
            const QImage image = widget->grab().toImage();
            QCOMPARE(image.pixelColor(image.width() / 2, 0), palette.color(QPalette::WindowText));
        }
    }
}

WIRECODE_TEST(TestStyle)
