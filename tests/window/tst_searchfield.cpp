// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_searchfield.h"

#include "support/registered.h"
#include "window/list/filtercompleter.h"
#include "window/list/searchfield.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Wirecode::Window;

namespace
{

/// A search field in a window of its own.
class FieldFixture
{
public:
    FieldFixture()
    {
        field.setTexts({});
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
    }

    void type(const QString &text)
    {
        for (const QChar c : text)
            key(Qt::Key(c.toUpper().unicode()), c);
    }
    /// As the window system delivers it: to the list of filters, while that is open.
    void key(Qt::Key key, const QString &text = {})
    {
        QWidget *receiver = QApplication::activePopupWidget();
        QTest::sendKeyEvent(QTest::Click, receiver ? receiver : &field, key, text, Qt::NoModifier);
    }
    QAbstractItemView *popup() const
    {
        auto *filters = field.findChild<FilterCompleter *>();
        return filters && filters->isOpen() ? filters->popup() : nullptr;
    }
    QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; popup() && row < popup()->model()->rowCount(); ++row)
            texts.append(popup()->model()->index(row, 0).data().toString());
        return texts;
    }

    SearchField field{smtpCatalog()};
};

} // namespace

void TestSearchField::filters_are_offered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("one letter, of which too much could become") << u"r"_s << QStringList();
    QTest::newRow("beginning of a key") << u"re"_s << QStringList{u"retry:"_s, u"registry:"_s};
    QTest::newRow("behind a word") << u"mailbox st"_s << QStringList{u"status:"_s};
    QTest::newRow("excluded") << u"-re"_s << QStringList{u"retry:"_s, u"registry:"_s};
    QTest::newRow("values") << u"is:"_s << QStringList{u"is:favourite"_s, u"is:noted"_s};
    QTest::newRow("beginning of a value") << u"is:f"_s << QStringList{u"is:favourite"_s};
    QTest::newRow("no filter any more") << u"rel"_s << QStringList();
    QTest::newRow("complete") << u"is:noted"_s << QStringList();
}

void TestSearchField::filters_are_offered()
{
    QFETCH(QString, typed);
    FieldFixture fixture;
    fixture.type(typed);
    QTEST(fixture.offered(), "offered");
    QCOMPARE(fixture.field.text(), typed);
}

void TestSearchField::offers_have_keys_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("entered");
    using Keys = QList<Qt::Key>;
    QTest::newRow("nothing chosen, Enter") << Keys{Qt::Key_Return} << u"is:"_s << false << 1;
    QTest::newRow("Down, Enter") << Keys{Qt::Key_Down, Qt::Key_Return} << u"is:favourite "_s << false << 0;
    QTest::newRow("Down, Down, Tab") << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Tab} << u"is:noted "_s << false
                                     << 0;
    QTest::newRow("Tab") << Keys{Qt::Key_Tab} << u"is:favourite "_s << false << 0;
    QTest::newRow("Esc") << Keys{Qt::Key_Escape} << u"is:"_s << false << 0;
    QTest::newRow("Esc, Esc") << Keys{Qt::Key_Escape, Qt::Key_Escape} << QString() << false << 0;
    QTest::newRow("Backspace") << Keys{Qt::Key_Backspace} << u"is"_s << true << 0;
}

void TestSearchField::offers_have_keys()
{
    QFETCH(QList<Qt::Key>, keys);
    FieldFixture fixture;
    const QSignalSpy entered(&fixture.field, &SearchField::entered);
    fixture.type(u"is:"_s);
    QVERIFY(fixture.popup());
    QVERIFY(!fixture.popup()->currentIndex().isValid());
    for (const Qt::Key key : keys)
        fixture.key(key);
    QTEST(fixture.field.text(), "text");
    QTEST(fixture.popup() != nullptr, "open");
    QTEST(int(entered.count()), "entered");
    QVERIFY(fixture.field.hasFocus());
}

void TestSearchField::value_is_offered_after_its_key()
{
    FieldFixture fixture;
    fixture.type(u"re"_s);
    fixture.key(Qt::Key_Tab);
    QCOMPARE(fixture.field.text(), u"retry:"_s);
    QCOMPARE(fixture.offered().first(), u"retry:not-needed"_s);
}

void TestSearchField::filter_in_the_middle_is_completed()
{
    FieldFixture fixture;
    fixture.field.setText(u"550 i later"_s);
    fixture.field.setCursorPosition(5);
    fixture.type(u"s"_s);
    fixture.key(Qt::Key_Tab);
    QCOMPARE(fixture.field.text(), u"550 is: later"_s);
    QCOMPARE(fixture.field.cursorPosition(), 7);
}

void TestSearchField::users_tags_are_offered()
{
    FieldFixture fixture;
    fixture.field.setTags({u"dns"_s, u"to do"_s});
    fixture.type(u"tag:"_s);
    QCOMPARE(fixture.offered(), QStringList({u"tag:dns"_s, u"tag:\"to do\""_s}));
}

void TestSearchField::enter_is_told_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("comparing");
    QTest::newRow("Enter") << Qt::Key_Return << Qt::KeyboardModifiers() << false;
    QTest::newRow("Enter of the number pad")
        << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier) << false;
    QTest::newRow("Ctrl+Enter") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
}

void TestSearchField::enter_is_told()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    FieldFixture fixture;
    const QSignalSpy entered(&fixture.field, &SearchField::entered);
    QTest::keyClick(&fixture.field, key, modifiers);
    QCOMPARE(entered.count(), 1);
    QTEST(entered.first().first().toBool(), "comparing");
}

void TestSearchField::clear_button_is_there_with_a_text()
{
    FieldFixture fixture;
    auto *button = fixture.field.findChild<QToolButton *>();
    const auto isThere = [button] { return button->isEnabled() && !button->icon().isNull(); };
    QVERIFY(!isThere());
    QVERIFY(button->icon().isNull());
    // A button that comes and goes makes Qt ask the X server where the pointer is, at the first key of a query.
    QVERIFY(button->isVisible());
    fixture.type(u"55"_s);
    QVERIFY(isThere());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture.field.text(), QString());
    QVERIFY(!isThere());
}

void TestSearchField::escape_clears_and_is_then_left_to_the_window()
{
    FieldFixture fixture;
    fixture.type(u"550"_s);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&fixture.field, &escape);
    QVERIFY(escape.isAccepted());
    QCOMPARE(fixture.field.text(), QString());
    QApplication::sendEvent(&fixture.field, &escape);
    QVERIFY(!escape.isAccepted());
}

WIRECODE_TEST(TestSearchField)
