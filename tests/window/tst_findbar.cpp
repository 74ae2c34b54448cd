// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_findbar.h"

#include "support/registered.h"
#include "window/page/pagematches.h"
#include "window/page/pageview.h"
#include "window/sheet/sheetview.h"
#include "windowfixture.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;
using Wirecode::Navigation::Sides;

Q_DECLARE_METATYPE(Wirecode::Language::Range)

namespace
{

/// A page with an open find bar.
class Found
{
public:
    explicit Found(const QList<Catalog::CodeId> &ids)
        : view(smtpCatalog())
    {
        view.resize(1000, 800);
        view.QWidget::show();
        show(ids);
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.find();
    }

    void show(const QList<Catalog::CodeId> &ids) { view.show(Sides::of(ids), Language::TextTable(), {}); }
    void type(const QString &words) const
    {
        field()->clear();
        QTest::keyClicks(field(), words);
    }
    QLineEdit *field() const { return view.findChild<QLineEdit *>(u"findField"_s); }
    QString place() const { return view.findChild<QLabel *>(u"findPlace"_s)->text(); }
    QTextEdit *page() const { return view.findChild<QTextEdit *>(u"sheet"_s); }
    QTextCursor marked(bool current) const
    {
        for (const QTextEdit::ExtraSelection &mark : page()->extraSelections()) {
            if (mark.format.fontUnderline() == current)
                return mark.cursor;
        }
        return {};
    }
    qsizetype markCount() const { return page()->extraSelections().size(); }

    SheetView view;
};

const QList<Catalog::CodeId> pairOf421And551{smtp(u"421"_s), smtp(u"551"_s)};

} // namespace

void TestFindBar::matches_are_found_as_search_does_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<Language::Range>>("found");
    using R = QList<Language::Range>;
    QTest::newRow("case") << u"Mail from MAIL"_s << u"mail"_s << R{{0, 4}, {10, 4}};
    QTest::newRow("accents") << u"Çok çok geç"_s << u"cok"_s << R{{0, 3}, {4, 3}};
    QTest::newRow("every i") << u"KISITLI kısıtlı kisitli İ"_s << u"kisitlI"_s << R{{0, 7}, {8, 7}, {16, 7}};
    QTest::newRow("dotted capital") << u"aİb"_s << u"i"_s << R{{1, 1}};
    QTest::newRow("combining mark belongs to its letter") << u"cafe\u0301 x"_s << u"cafe"_s << R{{0, 5}};
    QTest::newRow("letter that folds to two") << u"of\uFB01ce"_s << u"fi"_s << R{{2, 1}};
    QTest::newRow("half of such a letter") << u"of\uFB01ce"_s << u"i"_s << R{{2, 1}};
    QTest::newRow("outside the basic plane") << u"𝐚𝐛 ab"_s << u"b"_s << R{{2, 2}, {6, 1}};
    QTest::newRow("no overlap") << u"aaaa"_s << u"aa"_s << R{{0, 2}, {2, 2}};
    QTest::newRow("across a line") << u"one\ntwo"_s << u"e t"_s << R{};
    QTest::newRow("blank") << u"a b"_s << u" "_s << R{};
    QTest::newRow("nothing") << u"a"_s << QString() << R{};
    QTest::newRow("in nothing") << QString() << u"a"_s << R{};
}

void TestFindBar::matches_are_found_as_search_does()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QTEST(FindableText(text).matches(words), "found");
}

void TestFindBar::matches_are_counted_and_marked()
{
    const Found found(pairOf421And551);
    found.type(u"SERVER"_s);
    const QRegularExpression word(u"server"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype expected = found.page()->toPlainText().count(word);
    QCOMPARE_GE(expected, 8);
    QCOMPARE(found.markCount(), expected);
    QCOMPARE(found.place(), u"1 of %1"_s.arg(expected));
    for (const QTextEdit::ExtraSelection &mark : found.page()->extraSelections())
        QCOMPARE(mark.cursor.selectedText().toLower(), u"server"_s);
}

void TestFindBar::walk_goes_through_the_page_and_around()
{
    const Found found(pairOf421And551);
    found.type(u"recipient"_s);
    const int count = static_cast<int>(found.markCount());
    int before = found.marked(true).selectionStart();
    for (int i = 1; i < count; ++i) {
        QTest::keyClick(found.field(), Qt::Key_Return);
        QCOMPARE(found.place(), u"%1 of %2"_s.arg(i + 1).arg(count));
        QCOMPARE_GT(found.marked(true).selectionStart(), before);
        before = found.marked(true).selectionStart();
    }
    QTest::keyClick(found.field(), Qt::Key_Enter);
    QCOMPARE(found.place(), u"1 of %1"_s.arg(count));
    QTest::keyClick(found.field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(found.place(), u"%1 of %1"_s.arg(count));
    found.view.findChild<QToolButton *>(u"findPrevious"_s)->click();
    QCOMPARE(found.place(), u"%1 of %2"_s.arg(count - 1).arg(count));
    found.view.findChild<QToolButton *>(u"findNext"_s)->click();
    QCOMPARE(found.place(), u"%1 of %1"_s.arg(count));
}

void TestFindBar::match_out_of_sight_is_scrolled_to()
{
    const Found found({smtp(u"421"_s)});
    QTextEdit *page = found.page();
    QCOMPARE(page->verticalScrollBar()->value(), 0);
    found.type(u"Insufficient system storage"_s);
    const QRect place = page->cursorRect(found.marked(true));
    QVERIFY(page->viewport()->rect().contains(place));
}

void TestFindBar::longer_words_keep_the_place()
{
    Found found({smtp(u"421"_s)});
    found.type(u"m"_s);
    const int first = found.marked(true).selectionStart();
    QTest::keyClicks(found.field(), u"ai"_s);
    const int second = found.marked(true).selectionStart();
    QCOMPARE_GE(second, first);
    found.view.findNext(1);
    const int third = found.marked(true).selectionStart();
    QCOMPARE_GT(third, second);
    QTest::keyClicks(found.field(), u"l"_s);
    QCOMPARE_GE(found.marked(true).selectionStart(), third);
}

void TestFindBar::nothing_found_is_said()
{
    const Found found(pairOf421And551);
    found.type(u"xyzzy"_s);
    QCOMPARE(found.place(), u"Not on this page"_s);
    QCOMPARE(found.markCount(), 0);
    QVERIFY(!found.view.findChild<QToolButton *>(u"findNext"_s)->isEnabled());
    QTest::keyClick(found.field(), Qt::Key_Return);
    QCOMPARE(found.place(), u"Not on this page"_s);
    found.type({});
    QCOMPARE(found.place(), QString());
}

void TestFindBar::selected_words_are_taken()
{
    Found found({smtp(u"421"_s)});
    QTextEdit *page = found.page();
    page->setFocus();
    page->setTextCursor(page->document()->find(u"hanging up"_s));
    found.view.find();
    QCOMPARE(found.field()->text(), u"hanging up"_s);
    QCOMPARE(found.field()->selectedText(), u"hanging up"_s);
    QVERIFY(found.field()->hasFocus());
}

void TestFindBar::escape_closes_and_returns_to_the_match()
{
    Found found(pairOf421And551);
    found.type(u"550"_s);
    QTest::keyClick(found.field(), Qt::Key_Escape);
    QVERIFY(!found.field()->isVisible());
    QTextEdit *page = found.page();
    QVERIFY(page->hasFocus());
    QCOMPARE(page->textCursor().selectedText(), u"550"_s);
    QCOMPARE(found.markCount(), 0);
    QVERIFY(!found.view.closeFind());
    // The words are there again, and found.
    found.view.find();
    QCOMPARE(found.field()->text(), u"550"_s);
    QCOMPARE_GE(found.markCount(), 1);
    QVERIFY(found.view.closeFind());
}

void TestFindBar::other_pages_are_searched_anew()
{
    Found found({smtp(u"421"_s)});
    found.type(u"PASV"_s);
    QCOMPARE(found.place(), u"Not on this page"_s);
    found.type(u"greylisting"_s);
    QCOMPARE(found.place(), u"Not on this page"_s);
    found.show({smtp(u"450"_s)});
    QVERIFY(found.place().startsWith(u"1 of "_s));
    QCOMPARE(found.marked(true).selectedText().toLower(), u"greylisting"_s);
}

void TestFindBar::other_colors_keep_the_marks()
{
    const Found found({smtp(u"421"_s)});
    found.type(u"server"_s);
    const qsizetype count = found.markCount();
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    found.page()->setPalette(dark);
    QCOMPARE(found.markCount(), count);
    QCOMPARE(found.marked(true).selectedText(), u"server"_s);
}

WIRECODE_TEST(TestFindBar)
