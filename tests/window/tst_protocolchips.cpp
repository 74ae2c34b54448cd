// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_protocolchips.h"

#include "language/language.h"
#include "listfixture.h"
#include "support/registered.h"
#include "window/list/hiddenhint.h"
#include "window/list/protocolchips.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

void TestProtocolChips::chips_limit_the_list()
{
    PanelFixture fixture(threeProtocols());
    fixture.panel.prepare();
    const int all = fixture.rowCount();
    const QSignalSpy changed(&fixture.panel, &CodePanel::protocolsChanged);
    const auto click = [&](const QString &text) { QTest::mouseClick(fixture.chip(text), Qt::LeftButton); };
    QVERIFY(fixture.chip(u"All"_s)->isChecked());
    click(u"SMTP"_s);
    QCOMPARE(fixture.panel.protocols(), QStringList{u"smtp"_s});
    QCOMPARE(fixture.rowCount(), int(threeProtocols().codesOf(u"smtp").size()));
    QVERIFY(!fixture.chip(u"All"_s)->isChecked());
    click(u"HTTP"_s);
    QCOMPARE(fixture.panel.protocols(), QStringList({u"http"_s, u"smtp"_s}));
    click(u"SMTP"_s);
    QCOMPARE(fixture.panel.protocols(), QStringList{u"http"_s});
    // By key, in the order of the catalog.
    QTest::keyClick(&fixture.panel, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(fixture.panel.protocols(), QStringList({u"http"_s, u"smtp"_s}));
    QVERIFY(fixture.chip(u"SMTP"_s)->toolTip().contains(
        QKeySequence(Qt::CTRL | Qt::Key_2).toString(QKeySequence::NativeText)));
    // By the arrow keys, from the one stop of Tab.
    fixture.chip(u"All"_s)->setFocus();
    QTest::keyClick(fixture.chip(u"All"_s), Qt::Key_Right);
    QVERIFY(fixture.chip(u"HTTP"_s)->hasFocus());
    QTest::keyClick(fixture.chip(u"HTTP"_s), Qt::Key_Space);
    QCOMPARE(fixture.panel.protocols(), QStringList{u"smtp"_s});
    QTest::keyClick(fixture.chip(u"HTTP"_s), Qt::Key_Left);
    QTest::keyClick(fixture.chip(u"All"_s), Qt::Key_Space);
    QCOMPARE(fixture.rowCount(), all);
    QVERIFY(fixture.chip(u"All"_s)->isChecked());
    QCOMPARE(changed.count(), 6);
    // What is remembered may be gone; another language keeps the choice.
    fixture.panel.setProtocols({u"gopher"_s, u"ftp"_s});
    fixture.panel.setTexts(Language::TextTable(u"tr"_s));
    QCOMPARE(fixture.panel.protocols(), QStringList{u"ftp"_s});
    QCOMPARE(changed.count(), 6);
}

void TestProtocolChips::chips_without_room_are_in_a_menu()
{
    PanelFixture fixture(threeProtocols());
    const int width = fixture.chip(u"All"_s)->width() + fixture.chip(u"HTTP"_s)->width();
    fixture.panel.resize(2 * width, 500);
    QTRY_VERIFY(!fixture.chip(u"FTP"_s));
    Chip *more = nullptr;
    QTRY_VERIFY((more = fixture.chip(u"+1"_s)) || (more = fixture.chip(u"+2"_s)));
    QVERIFY(!more->isChecked());
    QTest::mouseClick(more, Qt::LeftButton);
    const auto *menu = fixture.panel.findChild<QMenu *>();
    QVERIFY(menu);
    QAction *ftp = menu->actions().last();
    QCOMPARE(ftp->text(), u"FTP"_s);
    QVERIFY(ftp->isCheckable() && !ftp->isChecked());
    ftp->trigger();
    QCOMPARE(fixture.panel.protocols(), QStringList{u"ftp"_s});
    // What is chosen has room before others.
    QVERIFY(fixture.chip(u"FTP"_s));
    QVERIFY(fixture.chip(u"FTP"_s)->isChecked());
}

void TestProtocolChips::one_protocol_needs_no_chips()
{
    static const Catalog::Catalog catalog(Test::catalogOf(Test::smtpFiles().registries));
    const PanelFixture fixture(catalog);
    QVERIFY(!fixture.panel.findChild<ProtocolChips *>()->isVisible());
}

void TestProtocolChips::hidden_code_is_told_and_shown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("protocols");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QStringList>("then");
    QTest::newRow("protocol") << u"250"_s << QStringList{u"http"_s}
                              << u"250 is in SMTP and FTP, which are not chosen."_s
                              << QStringList({u"http"_s, u"smtp"_s, u"ftp"_s});
    QTest::newRow("one protocol") << u"252"_s << QStringList{u"http"_s}
                                  << u"252 is in SMTP, which is not chosen."_s
                                  << QStringList({u"http"_s, u"smtp"_s});
    QTest::newRow("class") << u"550 class:3yz"_s << QStringList() << u"550 is outside class:3yz."_s
                           << QStringList();
}

void TestProtocolChips::hidden_code_is_told_and_shown()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, protocols);
    QFETCH(QStringList, then);
    Language::Switch language;
    language.setCurrent(u"en"_s);
    PanelFixture fixture(threeProtocols());
    fixture.panel.setProtocols(protocols);
    fixture.field->setText(typed);
    QFETCH(QString, told);
    QTRY_VERIFY(fixture.shows(told));
    const QString code = typed.section(u' ', 0, 0);
    QVERIFY(!fixture.rows().contains(code));
    auto *hint = fixture.panel.findChild<HiddenHint *>();
    QTest::mouseClick(hint->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_COMPARE(fixture.row(0), code);
    QCOMPARE(fixture.panel.protocols(), then);
    QVERIFY(!hint->isVisible());
}

void TestProtocolChips::long_query_does_not_fill_the_panel()
{
    PanelFixture fixture;
    fixture.field->setText(QString(2000, u'x'));
    QTRY_VERIFY(fixture.shows(u"Nothing matches “"_s + QString(60, u'x') + u"…”."_s));
}

WIRECODE_TEST(TestProtocolChips)
