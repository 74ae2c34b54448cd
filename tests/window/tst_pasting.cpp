// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_pasting.h"

#include "pasting.h"
#include "support/registered.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

QStringList headersOf(const WindowFixture &fixture)
{
    QStringList headers;
    for (int row = 0; row < fixture.list()->model()->rowCount(); ++row) {
        const QModelIndex index = fixture.list()->model()->index(row, 0);
        if (!index.data(CodeTextRole).isValid())
            headers.append(index.data().toString());
    }
    return headers;
}

} // namespace

void TestPasting::pasted_line_leads_the_list_and_turns_the_sheet()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s}, shippedCatalog());
    paste(fixture, bounced);
    QTRY_VERIFY(fixture.text().contains(bounced));
    QCOMPARE(fixture.shown(), QString());
    QTRY_COMPARE(fixture.row(0), u"550"_s);
    QCOMPARE(fixture.row(1), u"5.1.1"_s);
    QCOMPARE(headersOf(fixture).first(), u"Found in your text"_s);
    QVERIFY(fixture.shows(u"found in your text"_s));
    QVERIFY(fixture.search()->hasFocus());
    QCOMPARE(fixture.window->windowTitle(), u"Found in your text"_s);
    // Its codes are underlined, and nothing else of it.
    QTextCursor cursor = fixture.page()->document()->find(u"said: 550"_s);
    QCOMPARE(cursor.charFormat().underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(cursor.charFormat().anchorHref(), u"wirecode:smtp/550"_s);
    cursor.setPosition(cursor.selectionStart() + 1);
    QCOMPARE(cursor.charFormat().underlineStyle(), QTextCharFormat::NoUnderline);
    QVERIFY(cursor.charFormat().fontFixedPitch());
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.shown(), u"550"_s);
}

void TestPasting::pasted_lines_are_a_text()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    paste(fixture, u"mx said:\n451 4.7.1 Wait\nmx said:\n550 No"_s);
    QTRY_VERIFY(fixture.text().contains(u"mx said:\n451 4.7.1 Wait\n"_s));
    QTRY_COMPARE(fixture.row(0), u"451"_s);
}

void TestPasting::ordinary_search_leaves_the_sheet_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &text : {u"421"_s, u"mailbox full"_s, u"550 5.7.1"_s,
             u"class:5yz 550 mailbox is not there"_s, u"a b c d e f"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPasting::ordinary_search_leaves_the_sheet()
{
    QFETCH(const QString, typed);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    fixture.type(typed);
    QTRY_VERIFY(!fixture.shows(u"Searching…"_s));
    QCOMPARE(fixture.shown(), u"421"_s);
    QVERIFY(!headersOf(fixture).contains(u"Found in your text"_s));
}

/// A code among a few words leads the list, but is no text yet.
void TestPasting::code_among_words_leads_the_list()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s}, shippedCatalog());
    fixture.type(u"550 host unknown"_s);
    QTRY_COMPARE(headersOf(fixture).value(0), u"Found in your text"_s);
    QCOMPARE(fixture.row(0), u"550"_s);
    QCOMPARE(fixture.shown(), u"421"_s);
}

void TestPasting::choice_of_a_second_code_leaves_the_sheet()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    fixture.key(Qt::Key_D, Qt::ControlModifier);
    paste(fixture, bounced);
    QTRY_COMPARE(fixture.row(0), u"550"_s);
    QCOMPARE(fixture.shown(), u"421"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.shown(), u"421 550"_s);
}

void TestPasting::key_waits_for_the_recognizer()
{
    PanelFixture fixture;
    fixture.prepare();
    const QSignalSpy chosen(&fixture.panel, &CodePanel::codeChosen);
    fixture.field->setText(u"user unknown 450 said: 553 Mailbox name not allowed"_s);
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QVERIFY(fixture.shows(u"Searching…"_s));
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(idOf(chosen), smtp(u"553"_s));
}

void TestPasting::chosen_protocols_limit_the_leading_codes()
{
    PanelFixture fixture(threeProtocols());
    fixture.panel.setProtocols({u"http"_s});
    fixture.field->setText(u"mx said: 553 Mailbox name not allowed\n\"GET / HTTP/1.1\" 502 7"_s);
    QTRY_COMPARE(fixture.row(0), u"502"_s);
    QVERIFY(!fixture.rows().contains(u"553"_s));
}

void TestPasting::long_paste_is_summed_up()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    const QString log = u"mx said: 450 4.2.2 full\n"_s.repeated(20'000);
    paste(fixture, log);
    QTRY_VERIFY(fixture.text().contains(u"20,000"_s));
    QVERIFY(fixture.text().contains(u"smtp/450"_s));
    QCOMPARE(fixture.search()->text(), QString());
    QVERIFY(fixture.page()->document()->characterCount() < 2000);
}

/// What people paste leads to its code in the window as well, whatever the number of registries.
void TestPasting::every_pasted_line_leads_to_its_code()
{
    QFile file(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/search/pasted-lines.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    PanelFixture fixture(shippedCatalog());
    fixture.prepare();
    // Where all registries are searched, others answer as well: of numbers that several have the first, of
    // words the enhanced code that comes with them, of two codes the one that stands first.
    const QStringList otherwise{u"541"_s, u"550 -relay"_s, u"Status:5.1.1 550 user unknown"_s,
        u"need fully-qualified hostname"_s, u"sender rejected not owned by user"_s,
        u"user unknown in virtual mailbox table"_s, u"application-specific password required"_s};
    int count = 0;
    QStringList wrong;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (text.startsWith(u'#'))
            continue;
        ++count;
        fixture.field->setText(text.section(u'\t', 0, 0));
        QTRY_VERIFY(!fixture.shows(u"Searching…"_s));
        const auto *model = qobject_cast<const CodeListModel *>(fixture.list->model());
        const Catalog::StatusCode *first = model->codeAt(model->firstCode());
        const Catalog::CodeId code = Test::id(text.section(u'\t', 1));
        const bool isReply =
            first && first->id.code.startsWith(code.code + u'-'); // a provider's, with that code
        if ((!first || first->id != code) && !isReply && !otherwise.contains(fixture.field->text()))
            wrong.append(text + u" → "_s + (first ? first->id.toString() : QString()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QCOMPARE_GE(count, 45);
}

WIRECODE_TEST(TestPasting)
