// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/registered.h"
#include "window/look/appearance.h"
#include "window/look/outcomebadge.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Wirecode::Window;

Q_DECLARE_METATYPE(std::optional<Appearance>)

namespace
{

/// Relative luminance after WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// From 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette lightPlatform()
{
    return {Qt::black, QColor(239, 239, 239)};
}

QPalette darkPlatform()
{
    QPalette palette(QColor(70, 70, 70), QColor(30, 30, 30));
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isLegible_data();
    void text_isLegible();
    void palette_isAsDarkAsItSays_data();
    void palette_isAsDarkAsItSays();
    void switch_decides_data();
    void switch_decides();
    void ids_leadBack_data();
    void ids_leadBack();
    void unknownIds_areEmpty_data();
    void unknownIds_areEmpty();
    void highContrast_isAsDarkAsTheSystem_data();
    void highContrast_isAsDarkAsTheSystem();
    void apply_changesNothingThatFits();
    void apply_changesWindowsThatAreThere();
};

void TestAppearance::text_isLegible_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Appearance::Light << 4.5;
    QTest::newRow("dark") << Appearance::Dark << 4.5;
    QTest::newRow("high contrast, light") << Appearance::HighContrastLight << 7.0;
    QTest::newRow("high contrast, dark") << Appearance::HighContrastDark << 7.0;
}

void TestAppearance::text_isLegible()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const double, least);
    const QPalette palette = paletteOf(appearance);
    const QList<QPalette::ColorRole> grounds{
        QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button};
    const QList<QPalette::ColorRole> texts{QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
        QPalette::BrightText, QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const auto compare = [&](const QColor &text, QPalette::ColorRole ground, int role) {
            const double found = contrast(text, palette.color(group, ground));
            QVERIFY2(found >= least,
                qPrintable(u"group %1, text %2 on %3: %4"_s.arg(group).arg(role).arg(ground).arg(found)));
        };
        for (const QPalette::ColorRole ground : grounds) {
            for (const QPalette::ColorRole text : texts)
                compare(palette.color(group, text), ground, text);
            if (group != QPalette::Disabled && ground != QPalette::Button)
                compare(
                    mutedColor(palette.color(group, QPalette::Text), palette.color(group, ground)), ground, -1);
        }
        compare(
            palette.color(group, QPalette::HighlightedText), QPalette::Highlight, QPalette::HighlightedText);
        compare(palette.color(group, QPalette::ToolTipText), QPalette::ToolTipBase, QPalette::ToolTipText);
    }
    // What is selected is told from what is not.
    QCOMPARE_GE(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)), 3);
}

void TestAppearance::palette_isAsDarkAsItSays_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << Appearance::Light << false;
    QTest::newRow("dark") << Appearance::Dark << true;
    QTest::newRow("high contrast, light") << Appearance::HighContrastLight << false;
    QTest::newRow("high contrast, dark") << Appearance::HighContrastDark << true;
}

void TestAppearance::palette_isAsDarkAsItSays()
{
    QFETCH(const Appearance, appearance);
    const QPalette palette = paletteOf(appearance);
    QTEST(luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text)), "dark");
    QTEST(luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText)), "dark");
}

void TestAppearance::switch_decides_data()
{
    QTest::addColumn<bool>("darkPlatform");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("system");
    QTest::addColumn<std::optional<Appearance>>("expected");
    const auto row = [](bool dark, const QString &choice, const QString &system,
                         std::optional<Appearance> expected) {
        QTest::addRow(
            "%s platform, %s, system %s", dark ? "dark" : "light", qPrintable(choice), qPrintable(system))
            << dark << choice << system << expected;
    };
    using enum Appearance;
    const auto platform = std::nullopt;
    row(false, {}, {}, platform);
    row(false, {}, u"light"_s, platform);
    row(false, {}, u"dark"_s, Dark);
    row(false, {}, u"high-contrast-light"_s, HighContrastLight);
    row(false, {}, u"high-contrast-dark"_s, HighContrastDark);
    row(false, u"light"_s, {}, platform);
    row(false, u"light"_s, u"dark"_s, platform);
    row(false, u"light"_s, u"high-contrast-dark"_s, platform);
    row(false, u"dark"_s, {}, Dark);
    row(false, u"dark"_s, u"light"_s, Dark);
    row(false, u"dark"_s, u"high-contrast-light"_s, Dark);
    row(false, u"high-contrast"_s, {}, HighContrastLight);
    row(false, u"high-contrast"_s, u"light"_s, HighContrastLight);
    row(false, u"high-contrast"_s, u"dark"_s, HighContrastDark);
    row(true, {}, {}, platform);
    row(true, {}, u"dark"_s, platform);
    row(true, {}, u"light"_s, Light);
    row(true, u"dark"_s, u"light"_s, platform);
    row(true, u"light"_s, {}, Light);
    row(true, u"high-contrast"_s, {}, HighContrastDark);
    row(true, u"high-contrast"_s, u"light"_s, HighContrastLight);
}

void TestAppearance::switch_decides()
{
    QFETCH(const bool, darkPlatform);
    QFETCH(const QString, choice);
    QFETCH(const QString, system);
    const AppearanceSwitch appearance(darkPlatform ? ::darkPlatform() : lightPlatform(), choice, system);
    QTEST(appearance.appearance(), "expected");
}

void TestAppearance::ids_leadBack_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("system");
    QTest::newRow("system") << QString() << QString();
    QTest::newRow("light") << u"light"_s << u"dark"_s;
    QTest::newRow("dark") << u"dark"_s << u"light"_s;
    QTest::newRow("high contrast, light") << u"high-contrast"_s << u"high-contrast-light"_s;
    QTest::newRow("high contrast, dark") << u"high-contrast"_s << u"high-contrast-dark"_s;
}

void TestAppearance::ids_leadBack()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, system);
    const AppearanceSwitch appearance(lightPlatform(), choice, system);
    QCOMPARE(appearance.choiceId(), choice);
    QCOMPARE(appearance.systemId(), system);
    AppearanceSwitch chosen(lightPlatform(), {}, {});
    chosen.setChoice(appearance.choice());
    QCOMPARE(chosen.choiceId(), choice);
}

void TestAppearance::unknownIds_areEmpty_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("word") << u"sepia"_s;
    QTest::newRow("case") << u"Dark"_s;
    QTest::newRow("beginning") << u"dar"_s;
    QTest::newRow("long") << QString(100'000, u'x');
}

void TestAppearance::unknownIds_areEmpty()
{
    QFETCH(const QString, id);
    const AppearanceSwitch appearance(lightPlatform(), id, id);
    QCOMPARE(appearance.choice(), AppearanceChoice::System);
    QCOMPARE(appearance.systemId(), QString());
}

void TestAppearance::highContrast_isAsDarkAsTheSystem_data()
{
    QTest::addColumn<bool>("darkPlatform");
    QTest::addColumn<std::optional<bool>>("dark");
    QTest::addColumn<QString>("expected");
    const std::optional<bool> unknown;
    QTest::newRow("dark") << false << std::optional(true) << u"high-contrast-dark"_s;
    QTest::newRow("light") << true << std::optional(false) << u"high-contrast-light"_s;
    QTest::newRow("light platform") << false << unknown << u"high-contrast-light"_s;
    QTest::newRow("dark platform") << true << unknown << u"high-contrast-dark"_s;
}

void TestAppearance::highContrast_isAsDarkAsTheSystem()
{
    QFETCH(const bool, darkPlatform);
    QFETCH(const std::optional<bool>, dark);
    AppearanceSwitch appearance(darkPlatform ? ::darkPlatform() : lightPlatform(), {}, {});
    appearance.setSystem(dark, true);
    QTEST(appearance.systemId(), "expected");
    appearance.setSystem(std::nullopt, false);
    QCOMPARE(appearance.systemId(), QString());
    appearance.setSystem(true, false);
    QCOMPARE(appearance.systemId(), u"dark"_s);
    appearance.setSystem(false, false);
    QCOMPARE(appearance.systemId(), u"light"_s);
}

void TestAppearance::apply_changesNothingThatFits()
{
    const QPalette platform = QApplication::palette();
    AppearanceSwitch appearance(platform, {}, u"light"_s);
    appearance.apply();
    QVERIFY(QApplication::palette().isCopyOf(platform));
    appearance.setChoice(AppearanceChoice::Dark);
    appearance.apply();
    const QPalette dark = QApplication::palette();
    appearance.setSystem(true, true);
    appearance.apply();
    QVERIFY(QApplication::palette().isCopyOf(dark));
    appearance.setChoice(AppearanceChoice::Light);
    appearance.apply();
    QCOMPARE(QApplication::palette(), platform);
}

void TestAppearance::apply_changesWindowsThatAreThere()
{
    AppearanceSwitch appearance(QApplication::palette(), {}, {});
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto ground = [&window] { return QColor(window.grab().toImage().pixel(5, 5)); };
    const QColor before = ground();
    appearance.setSystem(true, false);
    appearance.apply();
    QTRY_COMPARE(ground(), paletteOf(Appearance::Dark).color(QPalette::Window));
    appearance.setSystem(std::nullopt, false);
    appearance.apply();
    QTRY_COMPARE(ground(), before);
}

WIRECODE_TEST(TestAppearance)
#include "tst_appearance.moc"
