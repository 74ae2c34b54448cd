// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_sides.h"

#include "navigation/sides.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Wirecode::Navigation::Sides;

namespace
{

Wirecode::Catalog::CodeId idOf(const QString &code)
{
    return {u"smtp"_s, code};
}

/// "421! > 551*": left code, right code, the pinned side with "!", the active one with "*"; "421*" one side;
/// "421 > ?*" one that waits.
QString written(const Sides &sides)
{
    const auto side = [&](Sides::Side which) -> QString {
        const QString code = sides.at(which) ? sides.at(which)->code : u"?"_s;
        return code + (sides.pinned() == which ? u"!"_s : u""_s) + (sides.active() == which ? u"*"_s : u""_s);
    };
    return sides.isSplit() ? side(Sides::Left) + u" > "_s + side(Sides::Right) : side(Sides::Left);
}

void apply(Sides &sides, const QString &step)
{
    const QStringList words = step.split(u' ');
    const QString &verb = words.first();
    if (verb == "show"_L1)
        sides.show(idOf(words.at(1)));
    else if (verb == "compare"_L1)
        sides.compareWith(idOf(words.at(1)));
    else if (verb == "pair"_L1)
        sides.showPair(idOf(words.at(1)), idOf(words.at(2)));
    else if (verb == "second"_L1)
        sides.chooseSecond();
    else if (verb == "swap"_L1)
        sides.swap();
    else if (verb == "pin"_L1)
        sides.togglePin();
    else if (verb == "left"_L1)
        sides.activate(Sides::Left);
    else if (verb == "close-left"_L1)
        sides.close(Sides::Left);
    else if (verb == "close-right"_L1)
        sides.close(Sides::Right);
    else
        QFAIL(qPrintable(u"unknown step "_s + step));
}

} // namespace

void TestSides::steps_lead_to_sides_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u"?*"_s;
    QTest::newRow("one code") << u"show 421"_s << u"421*"_s;
    QTest::newRow("another in its place") << u"show 421, show 450"_s << u"450*"_s;
    QTest::newRow("second becomes active") << u"show 421, compare 551"_s << u"421 > 551*"_s;
    QTest::newRow("walking compares with the first")
        << u"show 421, compare 551, show 552, show 553"_s << u"421 > 553*"_s;
    QTest::newRow("comparing without a first") << u"compare 551"_s << u"551*"_s;
    QTest::newRow("waiting for the second") << u"show 421, second"_s << u"421 > ?*"_s;
    QTest::newRow("second chosen") << u"show 421, second, show 551"_s << u"421 > 551*"_s;
    QTest::newRow("no second without a first") << u"second"_s << u"?*"_s;
    QTest::newRow("comparing replaces the second") << u"pair 421 551, left, compare 550"_s << u"421 > 550*"_s;
    QTest::newRow("left side active") << u"pair 421 551, left, show 450"_s << u"450* > 551"_s;
    QTest::newRow("swap keeps the active code") << u"pair 421 551, swap"_s << u"551* > 421"_s;
    QTest::newRow("swap of one side does nothing") << u"show 421, swap"_s << u"421*"_s;
    QTest::newRow("swap while waiting does nothing") << u"show 421, second, swap"_s << u"421 > ?*"_s;
    QTest::newRow("closing the left keeps the right") << u"pair 421 551, close-left"_s << u"551*"_s;
    QTest::newRow("closing the right keeps the left") << u"pair 421 551, close-right"_s << u"421*"_s;
    QTest::newRow("closing the left while waiting keeps the code")
        << u"show 421, second, close-left"_s << u"421*"_s;
    QTest::newRow("closing the only side does nothing") << u"show 421, close-left"_s << u"421*"_s;
    QTest::newRow("activating needs two sides") << u"show 421, left"_s << u"421*"_s;
    QTest::newRow("shown beside the pinned") << u"show 421, pin, show 551"_s << u"421! > 551*"_s;
    QTest::newRow("walking beside the pinned")
        << u"show 421, pin, show 551, show 552, show 553"_s << u"421! > 553*"_s;
    QTest::newRow("shown beside the pinned right") << u"pair 421 551, pin, show 450"_s << u"450* > 551!"_s;
    QTest::newRow("pinned stays while its side is active")
        << u"show 421, pin, show 551, left, show 552"_s << u"421! > 552*"_s;
    QTest::newRow("comparing puts beside the pinned")
        << u"pair 421 551, pin, compare 552"_s << u"552* > 551!"_s;
    QTest::newRow("the pinned code itself") << u"show 421, pin, show 421"_s << u"421! > 421*"_s;
    QTest::newRow("swap moves the pin with its code") << u"show 421, pin, show 551, swap"_s << u"551* > 421!"_s;
    QTest::newRow("beside the pinned that was swapped")
        << u"show 421, pin, show 551, swap, show 552"_s << u"552* > 421!"_s;
    QTest::newRow("closing the pinned lets it go")
        << u"show 421, pin, show 551, close-left, show 552"_s << u"552*"_s;
    QTest::newRow("closing the other keeps the pin") << u"show 421, pin, show 551, close-right"_s << u"421!*"_s;
    QTest::newRow("pinned right becomes the only one") << u"pair 421 551, pin, close-left"_s << u"551!*"_s;
    QTest::newRow("beside the only one that is pinned")
        << u"pair 421 551, pin, close-left, show 552"_s << u"551! > 552*"_s;
    QTest::newRow("two at once let the pinned go") << u"show 421, pin, pair 450 550"_s << u"450 > 550*"_s;
    QTest::newRow("the second pin lets go") << u"show 421, pin, pin, show 551"_s << u"551*"_s;
    QTest::newRow("let go from the other side")
        << u"show 421, pin, show 551, pin, left, show 450"_s << u"450* > 551"_s;
    QTest::newRow("nothing to pin") << u"pin, show 421"_s << u"421*"_s;
    QTest::newRow("no code to pin while waiting") << u"show 421, second, pin"_s << u"421 > ?*"_s;
}

void TestSides::steps_lead_to_sides()
{
    QFETCH(QString, steps);
    QFETCH(QString, expected);
    Sides sides;
    for (const QString &step : steps.split(u", "_s, Qt::SkipEmptyParts))
        apply(sides, step);
    QCOMPARE(written(sides), expected);
    QStringList codes;
    for (const Wirecode::Catalog::CodeId &id : sides.codes())
        codes.append(id.code);
    QCOMPARE(codes.join(u" > "_s), QString(expected).remove(u'*').remove(u'!').remove(u" > ?"_s).remove(u'?'));
    QCOMPARE(sides.isPair(), codes.size() == 2 && codes.first() != codes.last());
}

WIRECODE_TEST(TestSides)
