// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_codepanel.h"

#include "listfixture.h"
#include "support/registered.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

/// Remembers what of a widget was painted.
class PaintSpy : public QObject
{
public:
    explicit PaintSpy(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted.append(static_cast<const QPaintEvent *>(event)->rect());
        return QObject::eventFilter(watched, event);
    }

    QList<QRect> painted;
};

} // namespace

void TestCodePanel::nothing_typed_needs_no_index()
{
    PanelFixture fixture;
    QCOMPARE(fixture.rowCount(), int(smtpCatalog().codes().size()));
    QVERIFY(fixture.list->isVisible());
}

void TestCodePanel::late_answer_does_not_flash_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("in prose only") << u"postscreen"_s << true;
    QTest::newRow("nowhere") << u"xyzzy"_s << false;
}

void TestCodePanel::late_answer_does_not_flash()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    PanelFixture fixture;
    fixture.field->setText(typed);
    QVERIFY(fixture.shows(u"Searching…"_s));
    // No list of nothing comes in between.
    QSignalSpy emptied(fixture.list->model(), &QAbstractItemModel::rowsRemoved);
    while (fixture.shows(u"Searching…"_s)) {
        QCOMPARE(fixture.rowCount(), int(smtpCatalog().codes().size()));
        QVERIFY(fixture.list->isVisible());
        QVERIFY(emptied.count() > 0 || emptied.wait());
    }
    QCOMPARE(fixture.rowCount() > 0, found);
    QCOMPARE(fixture.list->isVisible(), found);
    QCOMPARE(fixture.shows(u"Nothing matches “xyzzy”."_s), !found);
}

void TestCodePanel::key_waits_for_its_answer_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("comparing");
    QTest::newRow("Enter") << Qt::Key_Return << Qt::KeyboardModifiers() << false;
    QTest::newRow("Down") << Qt::Key_Down << Qt::KeyboardModifiers() << false;
    QTest::newRow("Ctrl+Enter") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
}

void TestCodePanel::key_waits_for_its_answer()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, comparing);
    PanelFixture fixture;
    QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    QSignalSpy compared(&fixture.panel, &CodePanel::compareRequested);
    fixture.field->setText(u"postscreen"_s);
    QTest::keyClick(fixture.field, key, modifiers);
    QSignalSpy &spy = comparing ? compared : chosen;
    QCOMPARE(spy.count(), 0);
    QVERIFY(spy.wait());
    QCOMPARE(idOf(spy).code, fixture.row(0));
    QCOMPARE_LT(fixture.rowCount(), int(smtpCatalog().codes().size()));
    QCOMPARE(chosen.count() + compared.count(), 1);
}

void TestCodePanel::two_codes_typed_are_compared_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("second");
    QTest::newRow("two") << u"550/554"_s << Qt::Key_Return << u"554"_s;
    QTest::newRow("walked into") << u"550/554"_s << Qt::Key_Down << QString();
    QTest::newRow("three") << u"550 554 421"_s << Qt::Key_Return << QString();
    QTest::newRow("one") << u"550"_s << Qt::Key_Return << QString();
    QTest::newRow("twice the same") << u"550 550"_s << Qt::Key_Return << QString();
}

void TestCodePanel::two_codes_typed_are_compared()
{
    QFETCH(QString, query);
    QFETCH(Qt::Key, key);
    QFETCH(QString, second);
    PanelFixture fixture;
    QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    QSignalSpy compared(&fixture.panel, &CodePanel::compareRequested);
    fixture.field->setText(query);
    QTest::keyClick(fixture.field, key);
    QVERIFY(chosen.count() > 0 || chosen.wait());
    QCOMPARE(idOf(chosen).code, u"550"_s);
    QCOMPARE(compared.isEmpty() ? QString() : idOf(compared).code, second);
}

void TestCodePanel::second_answer_moves_nothing()
{
    PanelFixture fixture;
    fixture.prepare();
    fixture.field->setText(u"mailbox"_s);
    fixture.panel.setCurrent(smtp(fixture.row(3)));
    fixture.list->verticalScrollBar()->setValue(120);
    const QStringList rows = fixture.rows();
    const int top = fixture.topOf(fixture.index(3));
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    // A new index answers again, and then finds one more.
    const QString noted = u"221"_s;
    QVERIFY(!rows.contains(noted));
    fixture.panel.setTexts({});
    fixture.panel.setShelved({{}, {{smtp(noted), u"Mailbox"_s}}, {}});
    QTRY_VERIFY(fixture.rows().contains(noted));
    QStringList others = fixture.rows();
    others.removeOne(noted);
    QCOMPARE(others, rows);
    QTRY_COMPARE(fixture.topOf(fixture.list->currentIndex()), top);
    QCOMPARE(fixture.currentCode(), rows.at(3));
    QCOMPARE(chosen.count(), 0);
}

void TestCodePanel::typing_does_not_jump_to_the_code_shown()
{
    PanelFixture fixture;
    fixture.prepare();
    fixture.panel.setCurrent(smtp(u"421"_s));
    QVERIFY(fixture.list->verticalScrollBar()->value() > 0);
    QTest::keyClicks(fixture.field, u"re"_s);
    // 421 is in the answer, far below the best.
    QTRY_VERIFY(fixture.rows().indexOf(u"421"_s) > 10);
    QTRY_COMPARE_GE(fixture.rowCount(), 40);
    QCOMPARE(fixture.list->verticalScrollBar()->value(), 0);
    QCOMPARE(fixture.currentCode(), u"421"_s);
}

void TestCodePanel::cleared_search_has_the_code_shown_in_the_middle()
{
    PanelFixture fixture;
    fixture.prepare();
    fixture.panel.setCurrent(smtp(u"450"_s));
    QTest::keyClick(fixture.field, Qt::Key_2);
    QCOMPARE(fixture.list->verticalScrollBar()->value(), 0);
    QTest::keyClick(fixture.field, Qt::Key_Backspace);
    const QRect row = fixture.list->visualRect(fixture.list->currentIndex());
    QCOMPARE_LE(std::abs(row.center().y() - fixture.list->viewport()->height() / 2), row.height());
}

void TestCodePanel::typing_in_the_list_searches()
{
    PanelFixture fixture;
    fixture.prepare();
    fixture.field->setText(u"55"_s);
    fixture.list->setFocus();
    QTest::keyClick(fixture.list, '2');
    QCOMPARE(fixture.field->text(), u"552"_s);
    QVERIFY(fixture.field->hasFocus());
    QCOMPARE(fixture.row(0), u"552"_s);
    fixture.list->setFocus();
    QTest::keyClick(fixture.list, Qt::Key_Backspace);
    QCOMPARE(fixture.field->text(), u"55"_s);
    QVERIFY(fixture.field->hasFocus());
    // Keys of the window stay with it.
    fixture.list->setFocus();
    for (const auto &[key, modifiers] :
        {std::pair(Qt::Key_Escape, Qt::NoModifier), {Qt::Key_K, Qt::ControlModifier}}) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(fixture.list, &event);
        QVERIFY(!event.isAccepted());
        QVERIFY(fixture.list->hasFocus());
    }
}

void TestCodePanel::keys_lead_from_field_to_list_and_back()
{
    PanelFixture fixture;
    fixture.prepare();
    fixture.panel.setCurrent(smtp(u"552"_s));
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    // Nothing typed: on where one was.
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QVERIFY(fixture.list->hasFocus());
    QCOMPARE(chosen.count(), 0);
    // What is typed anew leads to its best answer, though the code shown is among them.
    fixture.field->setFocus();
    fixture.field->setText(u"55"_s);
    QCOMPARE(fixture.currentCode(), u"552"_s);
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QVERIFY(fixture.list->hasFocus());
    QCOMPARE(idOf(chosen), smtp(fixture.row(0)));
    QTest::keyClick(fixture.list, Qt::Key_Down);
    QCOMPARE(idOf(chosen, 1), smtp(fixture.row(1)));
    QTest::keyClick(fixture.list, Qt::Key_Up);
    QTest::keyClick(fixture.list, Qt::Key_Up);
    QVERIFY(fixture.field->hasFocus());
    QCOMPARE(chosen.count(), 3);
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QVERIFY(fixture.list->hasFocus());
    QCOMPARE(chosen.count(), 3);
}

void TestCodePanel::keys_walk_the_list()
{
    PanelFixture fixture;
    fixture.panel.setCurrent(smtp(fixture.row(0)));
    fixture.list->setFocus();
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    const QSignalSpy compared(&fixture.panel, &CodePanel::compareRequested);
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home})
        QTest::keyClick(fixture.list, key);
    QCOMPARE(chosen.count(), 4);
    QCOMPARE(idOf(chosen, 0).code, fixture.row(fixture.rowCount() - 1));
    QCOMPARE(idOf(chosen, 2).code, fixture.row(fixture.rowCount() - 1));
    QCOMPARE(idOf(chosen, 3).code, fixture.row(0));
    QVERIFY(chosen.at(3).at(1).toBool());
    QTest::keyClick(fixture.list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 5);
    QVERIFY(!chosen.at(4).at(1).toBool());
    QTest::keyClick(fixture.list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(idOf(compared).code, fixture.row(0));
}

void TestCodePanel::change_is_painted_once_data()
{
    using Change = std::function<void(PanelFixture &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("query") << Change([](PanelFixture &fixture) { fixture.field->setText(u"4"_s); });
    QTest::newRow("language") << Change(
        [](PanelFixture &fixture) { fixture.panel.setTexts(Language::TextTable(u"tr"_s)); });
    QTest::newRow("favourites") << Change([](PanelFixture &fixture) {
        fixture.panel.setShelved({{smtp(u"421"_s)}, {}, {}});
    });
    QTest::newRow("scrolling") << Change(
        [](PanelFixture &fixture) { fixture.list->verticalScrollBar()->setValue(7); });
}

/// What is painted twice, or moved on the screen by the X server, costs a key more than all else.
void TestCodePanel::change_is_painted_once()
{
    QFETCH(std::function<void(PanelFixture &)>, change);
    PanelFixture fixture;
    fixture.prepare();
    QCoreApplication::processEvents();
    const PaintSpy spy(fixture.list->viewport());
    change(fixture);
    // Painted before any timer of the view, as after a key.
    QCoreApplication::sendPostedEvents();
    QCOMPARE(spy.painted, {fixture.list->viewport()->rect()});
}

/// The blank before the next word asks for nothing else.
void TestCodePanel::same_answer_is_not_painted()
{
    PanelFixture fixture;
    fixture.prepare();
    fixture.field->setText(u"550"_s);
    QCoreApplication::processEvents();
    const PaintSpy spy(fixture.list->viewport());
    QTest::keyClick(fixture.field, Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(fixture.field->text(), u"550 "_s);
    QVERIFY(spy.painted.isEmpty());
}

/// However long the text below the list is: it is read as a whole, and the list does not grow wider for it.
void TestCodePanel::count_takes_lines_and_no_width()
{
    PanelFixture fixture;
    fixture.prepare();
    const QSize narrowest = fixture.panel.minimumSizeHint();
    fixture.panel.resize(narrowest.width(), fixture.panel.height());
    fixture.field->setText(u"mailbox zzzz yyyy"_s);
    const auto count = [&fixture]() -> QLabel * {
        const QList<QLabel *> labels = fixture.panel.findChildren<QLabel *>();
        const auto found = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().startsWith(u"No code has all"); });
        return found == labels.end() ? nullptr : *found;
    };
    QTRY_VERIFY(count());
    QTRY_COMPARE(count()->height(), count()->heightForWidth(count()->width()));
    QCOMPARE_GT(count()->height(), count()->fontMetrics().height());
    QCOMPARE_LE(count()->mapTo(&fixture.panel, count()->rect().bottomRight()).y(), fixture.panel.height());
    QCOMPARE(fixture.panel.minimumSizeHint().width(), narrowest.width());
}

void TestCodePanel::mouse_chooses_when_released()
{
    PanelFixture fixture;
    fixture.panel.setCurrent(smtp(fixture.row(0)));
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    const QSignalSpy compared(&fixture.panel, &CodePanel::compareRequested);
    QWidget *viewport = fixture.list->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, fixture.centerOf(2));
    QCOMPARE(chosen.count(), 0);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, fixture.centerOf(2));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(idOf(chosen).code, fixture.row(2));
    QVERIFY(!chosen.first().at(1).toBool());
    // Released elsewhere: nothing is chosen, and the mark goes back.
    QTest::mousePress(viewport, Qt::LeftButton, {}, fixture.centerOf(4));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, fixture.centerOf(1));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(fixture.list->currentIndex(), fixture.index(2));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, fixture.centerOf(3));
    QTest::mouseClick(viewport, Qt::MiddleButton, {}, fixture.centerOf(5));
    QTest::mouseClick(viewport, Qt::RightButton, {}, fixture.centerOf(6));
    QCOMPARE(compared.count(), 2);
    QCOMPARE(idOf(compared, 0).code, fixture.row(3));
    QCOMPARE(idOf(compared, 1).code, fixture.row(5));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(fixture.list->currentIndex(), fixture.index(2));
}

void TestCodePanel::menu_of_a_row()
{
    PanelFixture fixture;
    fixture.panel.setShelved({{smtp(u"421"_s)}, {}, {}});
    fixture.panel.setCurrent(smtp(u"421"_s));
    const QSignalSpy favourite(&fixture.panel, &CodePanel::favouriteRequested);
    const QSignalSpy compared(&fixture.panel, &CodePanel::compareRequested);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(fixture.list, &menuKey);
    const auto *menu = fixture.list->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text().section(u'\t', 0, 0));
    QCOMPARE(texts, QStringList({u"Show 421"_s, u"Compare 421 with the Code Shown"_s, QString(),
                        u"Remove 421 from the Favourites"_s, u"Copy the Link to 421"_s}));
    menu->actions().at(1)->trigger();
    QCOMPARE(idOf(compared), smtp(u"421"_s));
    menu->actions().at(3)->trigger();
    QCOMPARE(idOf(favourite), smtp(u"421"_s));
    QCOMPARE(favourite.first().at(1).toBool(), false);
    const QSignalSpy done(&fixture.panel, &CodePanel::done);
    menu->actions().at(4)->trigger();
    QCOMPARE(done.value(0), QVariantList{u"Link copied."_s});
    QCOMPARE(QApplication::clipboard()->text(), u"wirecode:smtp/421"_s);
}

void TestCodePanel::favourites_notes_and_tags_are_found_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("favourite") << u"is:favourite"_s << QStringList{u"421"_s, u"550"_s};
    QTest::newRow("note") << u"wednesday"_s << QStringList{u"452"_s};
    QTest::newRow("tag") << u"tag:later"_s << QStringList{u"554"_s};
}

void TestCodePanel::favourites_notes_and_tags_are_found()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    PanelFixture fixture;
    fixture.panel.setShelved({{smtp(u"550"_s), smtp(u"421"_s)}, {{smtp(u"452"_s), u"Ask on Wednesday"_s}},
        {{smtp(u"554"_s), {u"later"_s}}}});
    fixture.field->setText(typed);
    QTRY_COMPARE(fixture.rows(), codes);
}

WIRECODE_TEST(TestCodePanel)
