// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/help.h"

#include "window/shell/commands.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Window::Help)
};

QList<Commands::Key> keysOfList()
{
    const auto native = [](QKeyCombination key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    const QString list = Messages::tr("List");
    return {{list, Messages::tr("Open the first code found"), native(Qt::Key_Return)},
        {list, Messages::tr("Compare with the code shown"), native(Qt::CTRL | Qt::Key_Return)},
        {list, Messages::tr("Walk through the codes"),
            Messages::tr("%1 and %2").arg(native(Qt::Key_Up), native(Qt::Key_Down))},
        {list, Messages::tr("Fold and unfold"),
            Messages::tr("%1 and %2").arg(native(Qt::Key_Left), native(Qt::Key_Right))},
        //: %1 and %2 are the first and the last of some keys: "Ctrl+1 to Ctrl+9"
        {list, Messages::tr("Choose a protocol, or no longer"),
            Messages::tr("%1 to %2").arg(native(Qt::CTRL | Qt::Key_1), native(Qt::CTRL | Qt::Key_9))},
        {list, Messages::tr("Search for what is typed"), Messages::tr("Any letter or digit")},
        {list, Messages::tr("One step back"), native(Qt::Key_Escape)}};
}

} // namespace

void showShortcuts(const Commands &commands, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Messages::tr("Keyboard Shortcuts"));
    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderLabels({Messages::tr("Command"), Messages::tr("Keys")});
    tree->setAccessibleName(dialog->windowTitle());
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    QTreeWidgetItem *group = nullptr;
    for (const Commands::Key &key : commands.keys() + keysOfList()) {
        if (!group || group->text(0) != key.menu) {
            group = new QTreeWidgetItem(tree, {key.menu});
            QFont bold = window->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {key.command, key.keys});
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    tree->setCurrentItem(tree->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *summoning = new QLabel(howToBindKey());
    summoning->setWordWrap(true);
    summoning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(tree);
    layout->addWidget(summoning);
    layout->addWidget(buttons);
    const int em = window->fontMetrics().height();
    dialog->resize(34 * em, 36 * em);
    dialog->open();
}

QString howToBindKey()
{
    return Messages::tr(
        "A key of your desktop summons this window from anywhere, and sends it away again: in the "
        "settings of the desktop, bind the key to the command “%1”.")
        .arg(u"wirecode --toggle"_s);
}

void showAbout(QWidget *window)
{
    // Not QMessageBox::about(), which returns when the user is done: a screen reader would wait for it.
    auto *about = new QMessageBox(QMessageBox::NoIcon, Messages::tr("About Wirecode"),
        Messages::tr("Wirecode %1, a reference browser for protocol status codes.\n\nFree software under the "
                     "GNU General Public License, version 3 or later.")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Ok, window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace Wirecode::Window
