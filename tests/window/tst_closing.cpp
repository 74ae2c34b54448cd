// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_closing.h"

#include "support/registered.h"
#include "windowfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Wirecode;

namespace
{

constexpr auto again = "Close the window again"_L1;

} // namespace

void TestClosing::everythingIsSavedFirst()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    int saves = 0;
    fixture.window->setLastSave([&] {
        ++saves;
        return fixture.shelf.shelved().recentCodes ==
               QList{smtp(u"421"_s)}; // what is looked at last is saved as well
    });
    QVERIFY(fixture.window->close());
    QCOMPARE(saves, 1);
}

void TestClosing::failedSave_keepsTheWindowOnce()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.window->setLastSave([] { return false; });
    fixture.key(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(fixture.window->isVisible());
    QVERIFY(fixture.shows(again));
    fixture.key(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!fixture.window->isVisible());
}

void TestClosing::changeAfterwards_isSaidAgain()
{
    const QTemporaryDir folder;
    WindowFixture fixture(folder.path());
    fixture.window->setLastSave([] { return false; });
    const Shelf::Subject busy(smtp(u"421"_s));
    for (const std::function<void()> &change : std::initializer_list<std::function<void()>>{[] {},
             [&] { fixture.shelf.setNote(busy, u"note"_s); }, [&] { fixture.shelf.setTags(busy, {u"tag"_s}); },
             [&] { fixture.shelf.setFavourite(smtp(u"421"_s), true); }}) {
        change();
        QVERIFY(!fixture.window->close());
    }
    QVERIFY(fixture.window->close());
}

WIRECODE_TEST(TestClosing)
