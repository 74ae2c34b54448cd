// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_listfolding.h"

#include "listfixture.h"
#include "support/registered.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

void TestListFolding::headers_are_folded_by_keys()
{
    PanelFixture fixture;
    fixture.panel.setCurrent(smtp(u"354"_s));
    fixture.list->setFocus();
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    const int all = fixture.rowCount();
    const QString title = u"3yz Positive Intermediate"_s;
    // To the header, and folded; the one around it, and back.
    QTest::keyClick(fixture.list, Qt::Key_Left);
    QCOMPARE(fixture.list->currentIndex(), fixture.header(title));
    QCOMPARE(fixture.rowCount(), all);
    QTest::keyClick(fixture.list, Qt::Key_Left);
    QCOMPARE_LT(fixture.rowCount(), all);
    QCOMPARE(fixture.list->currentIndex(), fixture.header(title));
    QTest::keyClick(fixture.list, Qt::Key_Left);
    QCOMPARE(fixture.list->currentIndex(), fixture.header(u"SMTP"_s));
    QTest::keyClick(fixture.list, Qt::Key_Return);
    QCOMPARE(fixture.list->currentIndex(), fixture.header(u"SMTP"_s));
    QVERIFY(!fixture.header(title).isValid());
    QTest::keyClick(fixture.list, Qt::Key_Right);
    QVERIFY(fixture.header(title).isValid());
    QCOMPARE(chosen.count(), 0);
    // Folded headers are walked to, the others are not.
    fixture.panel.setCurrent(smtp(u"253"_s));
    QTest::keyClick(fixture.list, Qt::Key_Down);
    QCOMPARE(fixture.list->currentIndex(), fixture.header(title));
    QTest::keyClick(fixture.list, Qt::Key_Space);
    QCOMPARE(fixture.rowCount(), all);
    QTest::keyClick(fixture.list, Qt::Key_Down);
    QCOMPARE(idOf(chosen), smtp(u"334"_s));
    QTest::keyClick(fixture.list, Qt::Key_Up);
    QCOMPARE(idOf(chosen, 1), smtp(u"253"_s));
    // Nothing is compared with a header, and it has no menu.
    QTest::keyClick(fixture.list, Qt::Key_Left);
    const QSignalSpy compared(&fixture.panel, &CodePanel::compareRequested);
    QTest::keyClick(fixture.list, Qt::Key_Return, Qt::ControlModifier);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(fixture.list, &menuKey);
    QCOMPARE(compared.count(), 0);
    QVERIFY(!fixture.list->findChild<QMenu *>());
}

void TestListFolding::keys_of_headers_are_mirrored()
{
    PanelFixture fixture;
    fixture.panel.setLayoutDirection(Qt::RightToLeft);
    fixture.panel.setCurrent(smtp(u"354"_s));
    fixture.list->setFocus();
    QTest::keyClick(fixture.list, Qt::Key_Right);
    QCOMPARE(fixture.list->currentIndex(), fixture.header(u"3yz Positive Intermediate"_s));
}

void TestListFolding::header_folds_at_its_place()
{
    PanelFixture fixture;
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    QWidget *viewport = fixture.list->viewport();
    const int all = fixture.rowCount();
    const auto click = [&](QPoint point) { QTest::mouseClick(viewport, Qt::LeftButton, {}, point); };
    // A row was clicked before; what comes to the place of the header is not.
    click(fixture.centerOf(2));
    QCOMPARE(chosen.count(), 1);
    fixture.list->verticalScrollBar()->setValue(300);
    // The headers that stay at the top are the rows there, and the place of the outer one is the first.
    const QModelIndex outer = fixture.list->indexAt({40, 2});
    QCOMPARE(outer, fixture.header(u"SMTP"_s));
    const int height = fixture.list->visualRect(outer).height();
    const QPoint inner(40, height + 2);
    const QModelIndex header = fixture.list->indexAt(inner);
    QVERIFY(header.isValid() && !header.data(CodeTextRole).isValid() && header != outer);
    QCOMPARE_LT(fixture.topOf(header), 0);
    click(inner);
    QCOMPARE_LT(fixture.rowCount(), all);
    QCOMPARE(fixture.topOf(header), height);
    click(inner);
    QCOMPARE(fixture.rowCount(), all);
    QCOMPARE(fixture.topOf(header), height);
    QCOMPARE(chosen.count(), 1);
}

void TestListFolding::current_row_is_not_covered()
{
    PanelFixture fixture;
    fixture.panel.setCurrent(smtp(fixture.row(fixture.rowCount() - 1)));
    fixture.list->setFocus();
    for (int i = 0; i < fixture.rowCount() - 1; ++i) {
        QTest::keyClick(fixture.list, Qt::Key_Up);
        QCOMPARE(fixture.list->indexAt(fixture.list->visualRect(fixture.list->currentIndex()).center()),
            fixture.list->currentIndex());
    }
    QCOMPARE(fixture.currentCode(), fixture.row(0));
}

void TestListFolding::place_stays_while_rows_before_it_go()
{
    PanelFixture fixture(threeProtocols());
    const auto topOfCode = [&] {
        return fixture.topOf(static_cast<CodeListModel *>(fixture.list->model())->indexOf(smtp(u"450"_s)));
    };
    QScrollBar *bar = fixture.list->verticalScrollBar();
    bar->setValue(bar->value() + topOfCode() - 60);
    QCOMPARE(topOfCode(), 60);
    fixture.panel.setProtocols({u"smtp"_s});
    QCOMPARE(topOfCode(), 60);
    fixture.panel.setProtocols({u"http"_s, u"smtp"_s});
    QCOMPARE(topOfCode(), 60);
}

void TestListFolding::button_of_the_row_compares()
{
    PanelFixture fixture;
    fixture.panel.setCurrent(smtp(fixture.row(1)));
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    const QSignalSpy compared(&fixture.panel, &CodePanel::compareRequested);
    QWidget *viewport = fixture.list->viewport();
    const QImage before = viewport->grab().toImage();
    const QRect row = fixture.list->visualRect(fixture.index(3));
    QTest::mouseMove(viewport, fixture.centerOf(2));
    QTest::mouseMove(viewport, fixture.centerOf(3));
    QVERIFY(viewport->grab(row).toImage() != before.copy(row));
    const QPoint button(row.right() - row.height() / 2, row.center().y());
    // A row that was clicked before is not clicked again.
    QTest::mouseClick(viewport, Qt::LeftButton, {}, fixture.centerOf(3));
    QCOMPARE(chosen.count(), 1);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, button);
    QCOMPARE(idOf(compared).code, fixture.row(3));
    QCOMPARE(chosen.count(), 1);
    QHelpEvent help(QEvent::ToolTip, button, viewport->mapToGlobal(button));
    QApplication::sendEvent(viewport, &help);
    QVERIFY(
        QToolTip::text().contains(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    QToolTip::hideText();
}

WIRECODE_TEST(TestListFolding)
