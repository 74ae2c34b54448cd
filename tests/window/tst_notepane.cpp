// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_notepane.h"

#include "support/registered.h"
#include "window/sheet/notepane.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using Wirecode::Shelf::Subject;

namespace
{

const Subject busy(smtp(u"421"_s));
const Subject pairOf551And421(smtp(u"551"_s), smtp(u"421"_s));

/// A pane of its own, shown and active.
struct Pane {
    Pane()
    {
        widget.setSubject(busy, {u"SMTP 421"_s});
        widget.resize(600, 300);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }

    QToolButton *star() const { return widget.findChild<QToolButton *>(); }
    QLineEdit *tags() const { return widget.findChild<QLineEdit *>(); }
    QPlainTextEdit *note() const { return widget.findChild<QPlainTextEdit *>(); }
    /// The visible texts beside the fields.
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    void typeTags(const char *text) const
    {
        tags()->setFocus();
        QTest::keyClicks(tags(), QLatin1StringView(text));
    }

    Wirecode::Shelf::Shelf shelf;
    Window::NotePane widget{shelf};
};

} // namespace

void TestNotePane::star_isTheFavourite()
{
    const Pane pane;
    QVERIFY(!pane.star()->isChecked());
    pane.star()->setFocus();
    QTest::keyClick(pane.star(), Qt::Key_Space);
    QVERIFY(pane.shelf.isFavourite(smtp(u"421"_s)));
    QTest::mouseClick(pane.star(), Qt::LeftButton);
    QVERIFY(!pane.shelf.isFavourite(smtp(u"421"_s)));
}

void TestNotePane::star_followsTheCollection()
{
    Pane pane;
    const QImage up = pane.star()->grab().toImage();
    pane.shelf.setFavourite(smtp(u"421"_s), true);
    QVERIFY(pane.star()->isChecked());
    QVERIFY(pane.star()->grab().toImage() != up);
    pane.widget.setSubject(Subject(smtp(u"551"_s)), {u"SMTP 551"_s});
    QVERIFY(!pane.star()->isChecked());
    pane.widget.setSubject(pairOf551And421, {u"SMTP 551"_s, u"SMTP 421"_s});
    QVERIFY(!pane.star()->isVisible());
    pane.widget.setSubject(busy, {u"SMTP 421"_s});
    QVERIFY(pane.star()->isVisible() && pane.star()->isChecked());
}

void TestNotePane::everyPart_isNamed_data()
{
    QTest::addColumn<std::optional<Subject>>("subject");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("heading");
    QTest::newRow("code") << std::optional(busy) << QStringList{u"SMTP 421"_s} << u"Note on SMTP 421"_s;
    QTest::newRow("pair") << std::optional(pairOf551And421) << QStringList{u"SMTP 551"_s, u"SMTP 421"_s}
                          << u"Note on SMTP 551 and SMTP 421"_s;
    QTest::newRow("nothing") << std::optional<Subject>() << QStringList() << u"Note"_s;
}

void TestNotePane::everyPart_isNamed()
{
    QFETCH(const std::optional<Subject>, subject);
    QFETCH(const QStringList, names);
    QFETCH(const QString, heading);
    Pane pane;
    pane.widget.setSubject(subject, names);
    QCOMPARE(pane.widget.isEnabled(), subject.has_value());
    QVERIFY(pane.labels().contains(heading));
    QCOMPARE(pane.note()->accessibleName(), heading);
    QCOMPARE(pane.tags()->accessibleName(), u"Tags"_s);
    QCOMPARE(pane.star()->accessibleName(), u"Favourite"_s);
}

void TestNotePane::note_isWrittenWithEachKey()
{
    Pane pane;
    pane.widget.setFocus(); // goes to the note
    QVERIFY(pane.note()->hasFocus());
    const QSignalSpy changed(&pane.shelf, &Wirecode::Shelf::Shelf::notesChanged);
    QTest::keyClicks(pane.note(), u" a b "_s);
    QCOMPARE(pane.note()->toPlainText(), u" a b "_s);
    QCOMPARE(pane.shelf.note(busy), u" a b "_s);
    QCOMPARE(changed.size(), 4); // a blank alone is no note
    pane.note()->selectAll();
    QTest::keyClick(pane.note(), Qt::Key_Delete);
    QCOMPARE(pane.shelf.note(busy), QString());
}

void TestNotePane::note_belongsToItsSubject()
{
    Pane pane;
    QTest::keyClicks(pane.note(), u"one"_s);
    pane.widget.setSubject(pairOf551And421, {u"SMTP 551"_s, u"SMTP 421"_s});
    QCOMPARE(pane.note()->toPlainText(), QString());
    QTest::keyClick(pane.note(), Qt::Key_Z, Qt::ControlModifier); // what was typed elsewhere is not undone here
    QTest::keyClicks(pane.note(), u"both"_s);
    pane.widget.setSubject({}, {});
    QCOMPARE(pane.note()->toPlainText(), QString());
    QCOMPARE(pane.shelf.note(busy), u"one"_s);
    QCOMPARE(pane.shelf.note(pairOf551And421), u"both"_s);
    pane.widget.setSubject(busy, {u"SMTP 421"_s});
    QCOMPARE(pane.note()->toPlainText(), u"one"_s);
}

void TestNotePane::sameSubjectAgain_changesNothing()
{
    Pane pane;
    QTest::keyClicks(pane.note(), u"one "_s);
    pane.typeTags("mail, ");
    QTest::keyClick(pane.note(), Qt::Key_Left);
    const int caret = pane.note()->textCursor().position();
    pane.widget.setSubject(busy, {u"SMTP 421"_s});
    QCOMPARE(pane.note()->textCursor().position(), caret);
    QCOMPARE(pane.tags()->text(), u"mail, "_s);
    QTest::keyClick(pane.note(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(pane.note()->toPlainText() != u"one "_s);
}

void TestNotePane::noteFromElsewhere_leavesTheCaret_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QPair<int, int>>("selection"); // anchor, caret
    QTest::addColumn<QPair<int, int>>("kept");
    using P = QPair<int, int>;
    QTest::newRow("appended") << u"mine"_s << u"mine\n\nyours"_s << P{4, 4} << P{4, 4};
    QTest::newRow("appended, caret within") << u"mine"_s << u"mine\n\nyours"_s << P{1, 2} << P{1, 2};
    QTest::newRow("put in front") << u"mine"_s << u"yours\n\nmine"_s << P{1, 4} << P{8, 11};
    QTest::newRow("in the midst") << u"a c"_s << u"a b c"_s << P{0, 3} << P{0, 5};
    QTest::newRow("taken away around it") << u"a bb c"_s << u"a c"_s << P{3, 3} << P{2, 2};
    QTest::newRow("all") << u"abc"_s << QString() << P{1, 2} << P{0, 0};
    QTest::newRow("the same letter") << u"aa"_s << u"aaa"_s << P{2, 2} << P{2, 2};
}

void TestNotePane::noteFromElsewhere_leavesTheCaret()
{
    using P = QPair<int, int>;
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const P, selection);
    Pane pane;
    pane.shelf.setNote(busy, before);
    QCOMPARE(pane.note()->toPlainText(), before);
    QTextCursor caret = pane.note()->textCursor();
    caret.setPosition(selection.first);
    caret.setPosition(selection.second, QTextCursor::KeepAnchor);
    pane.note()->setTextCursor(caret);
    const QSignalSpy changed(&pane.shelf, &Wirecode::Shelf::Shelf::notesChanged);
    pane.shelf.setNote(busy, after);
    QCOMPARE(pane.note()->toPlainText(), after);
    QTEST(P(pane.note()->textCursor().anchor(), pane.note()->textCursor().position()), "kept");
    QCOMPARE(changed.size(), 1); // it is not written back
}

void TestNotePane::richText_isPastedAsText()
{
    const Pane pane;
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>bold</b>"_s);
    rich->setText(u"<i>bold"_s);
    QApplication::clipboard()->setMimeData(rich);
    pane.note()->paste();
    QCOMPARE(pane.shelf.note(busy), u"<i>bold"_s);
    QVERIFY(!pane.note()->textCursor().charFormat().font().bold());
}

void TestNotePane::fullNote_takesNoMoreAndSaysSo()
{
    const QString full = u"This note is full: it has %L1 characters."_s.arg(65'536);
    Pane pane;
    pane.shelf.setNote(busy, QString(65'530, u'x'));
    pane.note()->moveCursor(QTextCursor::Start);
    QVERIFY(!pane.labels().contains(full));
    QTest::keyClicks(pane.note(), u"12345"_s);
    QVERIFY(!pane.labels().contains(full));
    QApplication::clipboard()->setText(u"6789"_s);
    pane.note()->paste();
    QVERIFY(pane.labels().contains(full));
    QCOMPARE(pane.note()->toPlainText().size(), 65'536);
    QVERIFY(pane.shelf.note(busy).startsWith(u"123456xx"_s));
    QCOMPARE(pane.note()->toPlainText(), pane.shelf.note(busy));
    QTest::keyClick(pane.note(), Qt::Key_Backspace);
    QVERIFY(!pane.labels().contains(full));
    pane.note()->paste();
    pane.widget.setSubject(pairOf551And421, {u"SMTP 551"_s, u"SMTP 421"_s});
    QVERIFY(!pane.labels().contains(full));
}

void TestNotePane::tags_areWrittenAsTheyAreTyped()
{
    const Pane pane;
    pane.typeTags("Mail,  to  ask,, mail,");
    QCOMPARE(pane.shelf.tags(busy), (QStringList{u"Mail"_s, u"to ask"_s}));
    QCOMPARE(pane.tags()->text(), u"Mail,  to  ask,, mail,"_s);
    QTest::keyClick(pane.tags(), Qt::Key_Return);
    QCOMPARE(pane.tags()->text(), u"Mail, to ask"_s);
    pane.tags()->clear();
    QCOMPARE(pane.shelf.tags(busy), QStringList());
}

void TestNotePane::tags_followTheCollection()
{
    Pane pane;
    pane.shelf.setTags(busy, {u"a"_s, u"b"_s});
    QCOMPARE(pane.tags()->text(), u"a, b"_s);
    pane.shelf.setTags(pairOf551And421, {u"c"_s});
    QCOMPARE(pane.tags()->text(), u"a, b"_s);
    pane.widget.setSubject(pairOf551And421, {u"SMTP 551"_s, u"SMTP 421"_s});
    QCOMPARE(pane.tags()->text(), u"c"_s);
    QCOMPARE(pane.shelf.tags(busy).size(), 2);
}

void TestNotePane::tooManyTags_areCutAndSaid_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("kept");
    const QString longest(64, u'x');
    QStringList tags;
    for (int i = 0; i < 60'000; ++i)
        tags.append(u"tag "_s + QString::number(i));
    QTest::newRow("one more") << tags.first(101).join(u", "_s) << tags.first(100);
    QTest::newRow("60,000") << tags.join(u", "_s) << tags.first(100);
    QTest::newRow("too long") << QString(longest + u"y, b") << QStringList{longest, u"b"_s};
    QTest::newRow("very long") << QString(1'000'000, u'x') << QStringList{longest};
}

void TestNotePane::tooManyTags_areCutAndSaid()
{
    QFETCH(const QString, pasted);
    const QString cut = u"Only the first 100 tags are kept"_s;
    const auto saysSo = [&cut](const Pane &pane) {
        const QStringList labels = pane.labels();
        return std::ranges::any_of(labels, [&cut](const QString &label) { return label.startsWith(cut); });
    };
    Pane pane;
    QApplication::clipboard()->setText(pasted);
    pane.tags()->setFocus();
    pane.tags()->paste();
    QTEST(pane.shelf.tags(busy), "kept");
    QVERIFY(saysSo(pane));
    pane.tags()->clear();
    QVERIFY(!saysSo(pane));
    pane.tags()->paste();
    QTest::keyClick(pane.tags(), Qt::Key_Return);
    QCOMPARE(pane.tags()->text(), pane.shelf.tags(busy).join(u", "_s));
    pane.widget.setSubject(pairOf551And421, {u"SMTP 551"_s, u"SMTP 421"_s});
    QVERIFY(!saysSo(pane));
}

void TestNotePane::mostTags_areShown()
{
    Pane pane;
    QStringList tags;
    for (int i = 0; i < 100; ++i)
        tags.append(QString(60, u'x') + QString::number(1'000 + i));
    pane.shelf.setTags(busy, tags);
    QCOMPARE(pane.tags()->text(), tags.join(u", "_s));
    pane.tags()->setFocus();
    pane.tags()->end(false);
    QTest::keyClick(pane.tags(), Qt::Key_Backspace);
    QCOMPARE(pane.shelf.tags(busy).size(), 100);
}

void TestNotePane::lastTag_isCompleted()
{
    Pane pane;
    pane.shelf.setTags(busy, {u"Queue"_s});
    pane.shelf.setTags(pairOf551And421, {u"Queue"_s, u"quota"_s, u"mail"_s});
    pane.tags()->clear();
    pane.typeTags("mail, QU");
    QAbstractItemView *popup = pane.tags()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 2);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(pane.tags()->text(), u"mail, quota"_s);
    QCOMPARE(pane.shelf.tags(busy), (QStringList{u"mail"_s, u"quota"_s}));
    QTest::keyClicks(pane.tags(), u", m"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(pane.tags()->text(), u"mail, quota, m"_s);
}

void TestNotePane::tab_walksThroughAndOut()
{
    Pane pane;
    pane.star()->setFocus();
    QTest::keyClick(pane.star(), Qt::Key_Tab);
    QVERIFY(pane.tags()->hasFocus());
    QTest::keyClick(pane.tags(), Qt::Key_Tab);
    QVERIFY(pane.note()->hasFocus());
    QTest::keyClick(pane.note(), Qt::Key_Tab);
    QVERIFY(pane.star()->hasFocus());
    QTest::keyClick(pane.star(), Qt::Key_Backtab);
    QVERIFY(pane.note()->hasFocus());
    QCOMPARE(pane.note()->toPlainText(), QString());
}

void TestNotePane::sizes_followTheFont()
{
    Pane pane;
    const int before = pane.note()->minimumHeight();
    const QSize hint = pane.widget.sizeHint();
    QFont font = pane.widget.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    pane.widget.setFont(font);
    QCOMPARE_GT(pane.note()->minimumHeight(), before * 3 / 2);
    QCOMPARE_GT(pane.widget.sizeHint().height(), hint.height() * 3 / 2);
    QCOMPARE_GT(pane.star()->iconSize().height(), before / 3);
}

void TestNotePane::pane_isMirrored()
{
    Pane pane;
    QCOMPARE_LT(pane.star()->x(), pane.tags()->x());
    pane.widget.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(pane.star()->x() > pane.tags()->x());
}

void TestNotePane::language_isFollowed()
{
    /// Puts every text in angle brackets.
    class Brackets : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrcmp(context, "Wirecode::Window::NotePane") == 0
                       ? QString(u'<' + QString::fromUtf8(source) + u'>')
                       : QString();
        }
    };
    const Pane pane;
    QTest::keyClicks(pane.note(), u"note"_s);
    Brackets brackets;
    QApplication::installTranslator(&brackets);
    QTRY_VERIFY(pane.labels().contains(u"<Note on SMTP 421>"_s));
    for (const QString &text :
        {pane.note()->accessibleName(), pane.note()->placeholderText(), pane.tags()->accessibleName(),
            pane.tags()->placeholderText(), pane.star()->accessibleName(), pane.star()->toolTip()})
        QVERIFY2(text.startsWith(u'<'), qPrintable(text));
    QCOMPARE(pane.note()->toPlainText(), u"note"_s);
    QApplication::removeTranslator(&brackets);
    QTRY_VERIFY(pane.labels().contains(u"Note on SMTP 421"_s));
}

WIRECODE_TEST(TestNotePane)
