// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_commands.h"

#include "support/registered.h"
#include "window/sheet/sheetheads.h"
#include "window/shell/commands.h"
#include "windowfixture.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using Window::Command;

namespace
{

constexpr int commandCount = static_cast<int>(Command::About) + 1;

/// Commands in a window of their own, in a language.
struct MadeCommands {
    explicit MadeCommands(const QString &id = u"en"_s)
    {
        language.setCurrent(id);
        commands.create();
        commands.fillMenus();
    }

    QAction *at(int command) const { return commands[static_cast<Command>(command)]; }

    Language::Switch language;
    QMainWindow window;
    Window::Commands commands{window.menuBar(), &window};
};

/// The letters that open the entries of a menu or bar, and of the menus in it; a letter twice fails the test.
void checkLetters(const QWidget *menu)
{
    QMap<QString, QString> entries;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(letter.isEmpty() || !entries.contains(letter),
            qPrintable(u"%1 for “%2” and “%3”"_s.arg(letter, entries.value(letter), action->text())));
        entries.insert(letter, action->text());
        if (action->menu())
            checkLetters(action->menu());
    }
}

} // namespace

void TestCommands::commands_have_their_keys_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("keys");
    const QList<std::pair<Command, const char *>> keys{
        {Command::SavePdf, "Ctrl+S"},
        {Command::Print, "Ctrl+P"},
        {Command::Import, "Ctrl+Shift+I"},
        {Command::Export, "Ctrl+Shift+E"},
        {Command::Quit, "Ctrl+Q"},
        {Command::CopyPage, "Ctrl+Shift+P"},
        {Command::CopySummary, "Ctrl+Shift+S"},
        {Command::CopyText, "Ctrl+Shift+C"},
        {Command::CopyMarkdown, "Ctrl+Shift+M"},
        {Command::CopyLink, "Ctrl+Shift+L"},
        {Command::ExplainPasted, "Ctrl+Shift+V"},
        {Command::FindInPage, "Ctrl+F"},
        {Command::FindNext, "F3; Ctrl+G"},
        {Command::FindPrevious, "Shift+F3; Ctrl+Shift+G"},
        {Command::Search, "Ctrl+K; /"},
        {Command::ZoomIn, "Ctrl++; Ctrl+="},
        {Command::ZoomOut, "Ctrl+-"},
        {Command::ZoomReset, "Ctrl+0"},
        {Command::ShowNotes, "F9"},
        {Command::HideEqual, "Ctrl+E"},
        {Command::GlobalShortcut, ""},
        {Command::TrayIcon, ""},
        {Command::Back, "Alt+Left"},
        {Command::Forward, "Alt+Right"},
        {Command::StartPage, "Alt+Home"},
        {Command::Compare, "Ctrl+D"},
        {Command::Swap, "Ctrl+Shift+X"},
        {Command::OtherSide, "F6"},
        {Command::CloseSide, "Ctrl+W"},
        {Command::Pin, "Ctrl+T"},
        {Command::Favourite, "Ctrl+B"},
        {Command::WriteNote, "Ctrl+N"},
        {Command::Shortcuts, "F1; ?"},
        {Command::About, ""},
    };
    QCOMPARE(keys.size(), commandCount);
    const MadeCommands made;
    for (const auto &[command, text] : keys)
        QTest::newRow(qPrintable(made.commands[command]->text())) << command << QString::fromLatin1(text);
}

void TestCommands::commands_have_their_keys()
{
    QFETCH(Command, command);
    QFETCH(QString, keys);
    const MadeCommands made;
    QCOMPARE(QKeySequence::listToString(made.commands[command]->shortcuts(), QKeySequence::PortableText), keys);
}

void TestCommands::no_key_does_two_things()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    QMap<QKeySequence, QString> seen;
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(
                !seen.contains(key), qPrintable(key.toString() + u": "_s + action->text() + seen.value(key)));
            seen.insert(key, action->text());
        }
    }
    QCOMPARE_GE(seen.size(), commandCount);
}

void TestCommands::every_command_is_in_a_menu_once()
{
    const MadeCommands made;
    QList<QAction *> inMenus;
    for (const QAction *menu : made.window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator())
                inMenus.append(action);
        }
    }
    // The menus have them in the order of Command.
    QCOMPARE(inMenus.size(), commandCount);
    for (int command = 0; command < commandCount; ++command)
        QCOMPARE(inMenus.at(command), made.at(command));
}

void TestCommands::overview_has_every_key()
{
    const MadeCommands made;
    const QList<Window::Commands::Key> keys = made.commands.keys();
    qsizetype line = 0;
    for (int command = 0; command < commandCount; ++command) {
        const QAction *action = made.at(command);
        if (action->shortcuts().isEmpty())
            continue;
        QVERIFY(line < keys.size());
        QCOMPARE(keys.at(line).command, action->text().remove(u'&'));
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY(keys.at(line).keys.contains(key.toString(QKeySequence::NativeText)));
        ++line;
    }
    QCOMPARE(line, keys.size());
    QCOMPARE(keys.first().menu, u"File"_s);
    QCOMPARE(keys.last().menu, u"Help"_s);
}

void TestCommands::overview_cuts_no_command()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.languageAction(u"Türkçe"_s)->trigger(); // has the longest
    fixture.action(Qt::Key_F1)->trigger();
    auto *tree = fixture.only<QTreeWidget>();
    const QFontMetrics metrics(tree->font());
    for (QTreeWidgetItemIterator at(tree); *at; ++at)
        QCOMPARE_GE(tree->columnWidth(0), metrics.horizontalAdvance((*at)->text(0)) + tree->indentation());
}

void TestCommands::texts_follow_the_language()
{
    MadeCommands made;
    QStringList english;
    for (int command = 0; command < commandCount; ++command)
        english.append(made.at(command)->text());
    made.language.setCurrent(u"tr"_s);
    made.commands.retranslate();
    for (int command = 0; command < commandCount; ++command) {
        QVERIFY(!english.at(command).isEmpty());
        QVERIFY2(made.at(command)->text() != english.at(command), qPrintable(english.at(command)));
    }
    QCOMPARE(made.at(0)->text(), u"&PDF Olarak Kaydet…"_s);
    QCOMPARE(made.commands.menu(Window::Menu::Help)->title(), u"&Yardım"_s);
    QCOMPARE(made.commands.keys().first().menu, u"Dosya"_s);
    made.language.setCurrent(u"en"_s);
    made.commands.retranslate();
    for (int command = 0; command < commandCount; ++command)
        QCOMPARE(made.at(command)->text(), english.at(command));
}

void TestCommands::letters_in_menus_are_unique_data()
{
    QTest::addColumn<QString>("language");
    for (const Language::LanguageInfo &language : Language::languages())
        QTest::newRow(qPrintable(language.id)) << language.nativeName;
}

void TestCommands::letters_in_menus_are_unique()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.languageAction(language)->trigger();
    checkLetters(fixture.window->menuBar());
    for (const QAction *menu : fixture.window->menuBar()->actions())
        QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));
}

void TestCommands::tool_tips_carry_their_keys()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    for (const QAction *action : fixture.only<QToolBar>()->actions()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                qPrintable(action->toolTip()));
    }
    // In the heads those of the side that the keys work on.
    const auto withKeys = [&fixture](Navigation::Sides::Side side) {
        QStringList toolTips;
        for (const QToolButton *button :
            fixture.window->findChild<Window::SheetHeads *>()->head(side)->findChildren<QToolButton *>()) {
            if (button->toolTip().contains(u"(Ctrl+"_s))
                toolTips.append(button->toolTip());
        }
        return toolTips;
    };
    const QStringList right{
        u"Favourite: SMTP 551 (Ctrl+B)"_s, u"Pin SMTP 551 (Ctrl+T)"_s, u"Close SMTP 551 (Ctrl+W)"_s};
    QCOMPARE(withKeys(Navigation::Sides::Right), right);
    QCOMPARE(withKeys(Navigation::Sides::Left), QStringList());
    fixture.key(Qt::Key_F6);
    QCOMPARE(withKeys(Navigation::Sides::Left).size(), 3);
    QCOMPARE(withKeys(Navigation::Sides::Right), QStringList());
}

WIRECODE_TEST(TestCommands)
