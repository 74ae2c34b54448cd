// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_pagestyle.h"

#include "share/pages.h"
#include "support/registered.h"
#include "window/look/appearance.h"
#include "window/look/pagestyle.h"
#include "window/page/pageview.h"
#include "windowfixture.h"

#include <QScrollBar>
#include <QTextBlock>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

/// The page of a long code in a view of that size.
struct StyledPage {
    explicit StyledPage(const QSize &size)
    {
        view.resize(size);
        view.setPage(Share::pageOf(smtpCatalog(), Language::TextTable(), {smtp(u"421"_s)}));
        view.show();
    }

    /// The first text that the top of the view cuts or shows.
    QString top() const { return view.document()->findBlockByNumber(view.place().block).text(); }

    PageView view;
};

} // namespace

void TestPageStyle::contrast_is_that_of_wcag_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("in any order") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("the lightest grey that passes AA on white")
        << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("blue on white") << QColor(Qt::blue) << QColor(Qt::white) << 8.59;
}

void TestPageStyle::contrast_is_that_of_wcag()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrast(one, other) - ratio) < 0.01);
}

void TestPageStyle::every_text_is_legible_data()
{
    QTest::addColumn<QPalette>("palette");
    const auto row = [](const char *name, QRgb text, QRgb ground, QRgb link, QRgb highlight) {
        QPalette palette;
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::Link, link);
        palette.setColor(QPalette::Highlight, highlight);
        QTest::newRow(name) << palette;
    };
    QTest::newRow("the platform's") << QPalette();
    QTest::newRow("light") << paletteOf(Appearance::Light);
    QTest::newRow("dark") << paletteOf(Appearance::Dark);
    QTest::newRow("high contrast, light") << paletteOf(Appearance::HighContrastLight);
    QTest::newRow("high contrast, dark") << paletteOf(Appearance::HighContrastDark);
    row("a dark theme with the links of a light one", 0xffe4e6ea, 0xff1e1f22, 0xff0000ff, 0xff2f65ca);
    row("a light theme with pale links", 0xff222222, 0xfffafafa, 0xff88ccff, 0xffffee00);
    row("sepia", 0xff5b4636, 0xfff4ecd8, 0xff997755, 0xff886644);
    row("green on black", 0xff00cc00, 0xff000000, 0xff005500, 0xff004400);
    row("little contrast, but enough", 0xff606060, 0xfff0f0f0, 0xff7777ff, 0xff606060);
}

void TestPageStyle::every_text_is_legible()
{
    QFETCH(QPalette, palette);
    const PageColors colors(palette);
    for (const QColor &ground : {colors.ground, colors.quiet}) {
        for (const QColor &text : {colors.text, colors.muted, colors.link})
            QCOMPARE_GE(contrast(text, ground), PageColors::legibleContrast);
    }
    QCOMPARE_GE(contrast(colors.text, colors.changed), PageColors::legibleContrast);
    QCOMPARE_GE(contrast(colors.muted, colors.match), PageColors::legibleContrast);
    QCOMPARE_GE(contrast(colors.currentText, colors.current), PageColors::legibleContrast);
    // What is marked is seen to be, where the text leaves room for it.
    if (contrast(colors.text, colors.ground) > 2 * PageColors::legibleContrast)
        QCOMPARE_GE(contrast(colors.changed, colors.ground), 1.3);
}

void TestPageStyle::sizes_follow_the_font()
{
    QFont font;
    font.setPointSizeF(10);
    QFont larger = font;
    larger.setPointSizeF(30);
    QVERIFY(std::abs(pageStep(larger) - 3 * pageStep(font)) <= 2);
    QVERIFY(std::abs(readingWidth(larger) - 3 * readingWidth(font)) < readingWidth(font) / 10);
}

void TestPageStyle::lines_are_comfortable_to_read_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
}

void TestPageStyle::lines_are_comfortable_to_read()
{
    QFETCH(double, zoom);
    StyledPage page({2400, 900});
    QFont font = page.view.font();
    font.setPointSizeF(font.pointSizeF() * zoom);
    page.view.setFont(font);
    int longest = 0;
    for (QTextBlock block = page.view.document()->begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            longest = std::max(longest, block.layout()->lineAt(i).textLength());
    }
    QCOMPARE_GE(longest, 66);
    QCOMPARE_LE(longest, 80); // a line of narrow letters
}

void TestPageStyle::column_has_even_margins()
{
    const StyledPage page({1600, 900});
    const QRect column = page.view.viewport()->geometry();
    const QScrollBar *bar = page.view.verticalScrollBar();
    const int right = bar->mapTo(&page.view, QPoint()).x() - 1 - column.right();
    QCOMPARE_GE(column.left(), 100);
    QVERIFY(std::abs(column.left() - right) <= 1);
    // What is dragged and scrolled there is the page's.
    QCOMPARE(page.view.backgroundRole(), QPalette::Base);
    const StyledPage narrow({300, 900});
    QCOMPARE_LE(narrow.view.viewport()->geometry().left(), 2);
}

void TestPageStyle::zoom_and_width_keep_the_reading_place_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("width");
    QTest::newRow("larger") << 2.0 << 500;
    QTest::newRow("much larger") << 3.0 << 500;
    QTest::newRow("narrower") << 1.0 << 250;
    QTest::newRow("wider") << 1.0 << 900;
    QTest::newRow("both") << 1.5 << 400;
}

void TestPageStyle::zoom_and_width_keep_the_reading_place()
{
    QFETCH(double, zoom);
    QFETCH(int, width);
    StyledPage page({500, 300});
    QScrollBar *bar = page.view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const QString before = page.top();
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * zoom);
    QApplication::setFont(font);
    page.view.resize(width, 300);
    const QString other = page.top();
    QApplication::setFont(usual);
    page.view.resize(500, 300);
    QCOMPARE(other, before);
    QCOMPARE(page.top(), before);
}

void TestPageStyle::links_are_calmer_than_the_palette()
{
    StyledPage page({600, 400});
    page.view.openFolds();
    QPalette palette;
    palette.setColor(QPalette::Link, QColor(0x80, 0x00, 0x40));
    page.view.setPalette(palette);
    QTextCursor link = page.view.document()->find(u"RFC 5321 §4.2.3"_s);
    link.setPosition(link.selectionStart() + 1);
    QVERIFY(link.charFormat().isAnchor());
    const QColor color = link.charFormat().foreground().color();
    QCOMPARE(color, PageColors(page.view.palette()).link);
    QCOMPARE_LT(std::abs(color.hue() - palette.color(QPalette::Link).hue()), 10);
    QCOMPARE_LT(color.value(), palette.color(QPalette::Link).value());
}

WIRECODE_TEST(TestPageStyle)
