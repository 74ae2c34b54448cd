// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_settings.h"

#include "support/registered.h"
#include "window/page/pageview.h"
#include "window/sheet/notepane.h"
#include "windowfixture.h"

#include <QFile>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace Wirecode;

void TestSettings::language_switches_at_run_time()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    fixture.page()->verticalScrollBar()->setValue(400);
    const auto *page = qobject_cast<Window::PageView *>(fixture.page());
    const int read = page->place().block;
    fixture.languageAction(u"Türkçe"_s)->trigger();
    QTRY_VERIFY(fixture.text().contains(u"Temel farklar"_s));
    const QString text = fixture.text();
    for (const QString &heading :
        {u"Açıklama"_s, u"Ne zaman görülür"_s, u"Nasıl düzeltilir"_s, u"Daha fazla bilgi"_s})
        QVERIFY2(text.contains(heading), qPrintable(heading));
    for (const QString &english :
        {u"Description"_s, u"Key differences"_s, u"Transient failure"_s, u"Learn more"_s})
        QVERIFY2(!text.contains(english), qPrintable(english));
    // The normative phrase stays.
    QVERIFY(text.contains(u"<domain> Service not available, closing transmission channel"_s));
    QVERIFY(fixture.shows(u"%1 kod"_s.arg(Test::smtpCatalog().codes().size())));
    QCOMPARE(fixture.window->sides().right(), smtp(u"551"_s));
    QCOMPARE(fixture.list()->currentIndex().data(Window::CodeTextRole), u"551"_s);
    QCOMPARE(page->place().block, read); // texts of another length, the same place
    QCOMPARE(fixture.window->menuBar()->actions().first()->text(), u"&Dosya"_s);
    fixture.languageAction(u"English"_s)->trigger();
    QTRY_VERIFY(fixture.text().contains(u"Key differences"_s));
}

void TestSettings::language_changes_nothing_else()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(u"5xx"_s);
    QTRY_COMPARE(fixture.row(0), u"500"_s);
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_B, Qt::ControlModifier);
    fixture.key(Qt::Key_T, Qt::ControlModifier);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Plus, Qt::ControlModifier);
    const QFont font = QApplication::font();
    const Navigation::Sides sides = fixture.window->sides();
    const Shelf::Shelved contents = fixture.shelf.shelved();
    const int rows = fixture.rowCount();

    fixture.choose(Qt::Key_L, u"Türkçe"_s);
    QTRY_VERIFY(fixture.text().contains(u"Temel farklar"_s));
    QCOMPARE(fixture.search()->text(), u"5xx"_s);
    QTRY_COMPARE(fixture.rowCount(), rows);
    QCOMPARE(fixture.list()->currentIndex().data(Window::CodeTextRole), sides.right()->code);
    QVERIFY(fixture.list()->hasFocus());
    QCOMPARE(QApplication::font(), font);
    QCOMPARE(fixture.window->sides(), sides);
    QCOMPARE(fixture.shelf.shelved(), contents);
    QVERIFY(fixture.action(QKeySequence(Qt::CTRL | Qt::Key_T))->isChecked());
    // The way back is still there, as well.
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.shown(), u"500"_s);
    QVERIFY(fixture.action(QKeySequence(Qt::CTRL | Qt::Key_B))->isChecked());
    fixture.choose(Qt::Key_L, u"English"_s);
    QCOMPARE(fixture.window->menuBar()->actions().first()->text(), u"&File"_s);
}

void TestSettings::favourites_are_kept()
{
    const QTemporaryDir folder;
    const QKeySequence key(Qt::CTRL | Qt::Key_B);
    {
        const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
        // The code that the list works on, which is the second.
        fixture.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(fixture.action(key)->isChecked());
        QCOMPARE(fixture.shelf.shelved().favourites, {smtp(u"551"_s)});
        fixture.key(Qt::Key_F6);
        QVERIFY(!fixture.action(key)->isChecked());
        fixture.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(fixture.shelf.shelved().favourites, QList({smtp(u"551"_s), smtp(u"421"_s)}));
        fixture.window->close();
    }
    {
        const WindowFixture fixture(folder.path());
        QCOMPARE(fixture.shelf.shelved().favourites, QList({smtp(u"551"_s), smtp(u"421"_s)}));
        QVERIFY(fixture.action(key)->isChecked());
        fixture.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!fixture.action(key)->isChecked());
        fixture.window->close();
    }
    const WindowFixture again(folder.path());
    QCOMPARE(again.shelf.shelved().favourites, {smtp(u"421"_s)});
}

/// All that the user keeps is made searchable anew, which must not be done for every letter.
void TestSettings::note_is_searchable_when_the_keys_rest()
{
    const QTemporaryDir folder;
    WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    const QSignalSpy made(fixture.list()->model(), &QAbstractItemModel::dataChanged);
    QString note;
    for (const QChar letter : u"Ask on Wednesday"_s) {
        note += letter;
        fixture.shelf.setNote(Shelf::Subject(smtp(u"421"_s)), note);
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(made.count(), 0);
    QTRY_COMPARE(made.count(), 1);
    fixture.type(u"wednesday"_s);
    QTRY_COMPARE(fixture.row(0), u"421"_s);
}

void TestSettings::colors_are_chosen_and_kept_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<Window::Appearance>("expected");
    QTest::newRow("dark") << u"d"_s << Window::Appearance::Dark;
    QTest::newRow("high contrast") << u"h"_s << Window::Appearance::HighContrastLight;
}

void TestSettings::colors_are_chosen_and_kept()
{
    QFETCH(QString, letter);
    QFETCH(Window::Appearance, expected);
    const QTemporaryDir folder;
    const QPalette system = QApplication::palette();
    const QPalette palette = Window::paletteOf(expected);
    {
        const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
        QCOMPARE(QApplication::palette(), system);
        fixture.key(Qt::Key_V, Qt::AltModifier);
        fixture.type(u"l"_s + letter);
        QCOMPARE(QApplication::palette(), palette);
        QCOMPARE(fixture.page()->palette().color(QPalette::Base), palette.color(QPalette::Base));
        QCOMPARE(fixture.list()->palette().color(QPalette::Text), palette.color(QPalette::Text));
        fixture.window->close();
    }
    QCOMPARE(QApplication::palette(), system);
    const WindowFixture again(folder.path());
    QCOMPARE(QApplication::palette(), palette);
    again.key(Qt::Key_V, Qt::AltModifier);
    again.type(u"ls"_s);
    QCOMPARE(QApplication::palette(), system);
}

void TestSettings::colors_of_the_system_are_there_from_the_first_frame()
{
    const QTemporaryDir folder;
    const QPalette dark = Window::paletteOf(Window::Appearance::Dark);
    {
        const WindowFixture fixture(folder.path());
        fixture.window->setSystemAppearance(true, false);
        QCOMPARE(QApplication::palette(), dark);
        fixture.window->close();
    }
    QVERIFY(QApplication::palette() != dark);
    Shelf::StateFile file(folder.filePath(u"state.json"_s));
    const ApplicationLook look;
    Language::Switch language;
    Shelf::Shelf shelf;
    const Window::MainWindow window(smtpCatalog(), language, shelf, file, file.load());
    QCOMPARE(QApplication::palette(), dark);
}

void TestSettings::everything_survives_a_restart()
{
    const QTemporaryDir folder;
    QList<int> sizes;
    {
        const WindowFixture fixture(folder.path(), {u"smtp/450"_s, u"smtp/550"_s});
        fixture.languageAction(u"Türkçe"_s)->trigger();
        fixture.window->findChild<QAbstractSlider *>(u"divider"_s)->setValue(60);
        auto *splitter = fixture.window->findChild<QSplitter *>();
        splitter->setSizes({420, splitter->width() - 420});
        sizes = splitter->sizes();
        fixture.window->close();
    }
    const WindowFixture again(folder.path());
    QCOMPARE(again.language.current(), u"tr"_s);
    QCOMPARE(again.window->sides().left(), smtp(u"450"_s));
    QCOMPARE(again.window->sides().right(), smtp(u"550"_s));
    QCOMPARE(qobject_cast<Window::PageView *>(again.page())->divider(), 0.6);
    QCOMPARE(again.window->findChild<QSplitter *>()->sizes(), sizes);
}

void TestSettings::damaged_settings_are_told_and_kept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not JSON");
    file.close();
    Shelf::StateFile stateFile(path);
    QCOMPARE(stateFile.load(), Shelf::WindowState());
    Language::Switch language;
    language.setCurrent(u"en"_s);
    Shelf::Shelf shelf;
    Window::MainWindow window(smtpCatalog(), language, shelf, stateFile, {});
    window.notify(stateFile.problem());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"state.json.damaged-1"_s); }));
    window.close();
    QVERIFY(QFile::exists(path));
}

void TestSettings::start_page_has_no_note()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    fixture.key(Qt::Key_F9);
    const auto *note = fixture.window->findChild<Window::NotePane *>();
    QVERIFY(note && note->isVisible());
    fixture.key(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(!note->isVisible());
    QVERIFY(!fixture.action(Qt::Key_F9)->isEnabled());
    fixture.window->open({u"smtp/551"_s});
    QVERIFY(note->isVisible());
}

WIRECODE_TEST(TestSettings)
