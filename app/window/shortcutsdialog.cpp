// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcutsdialog.h"

#include "window/commands.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Wirecode::Window
{

ShortcutsDialog::ShortcutsDialog(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    const auto native = [](QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    const QString list = tr("List");
    QList<Commands::Key> keys = commands.keys();
    keys.append({{list, tr("Open the first code found"), native(Qt::Key_Return)},
        {list, tr("Compare with the code shown"), native(Qt::CTRL | Qt::Key_Return)},
        {list, tr("Walk through the codes"), tr("%1 and %2").arg(native(Qt::Key_Up), native(Qt::Key_Down))},
        {list, tr("Search for what is typed"), tr("Any letter or digit")},
        {list, tr("One step back"), native(Qt::Key_Escape)}});

    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setAccessibleName(windowTitle());
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    QTreeWidgetItem *group = nullptr;
    for (const Commands::Key &key : std::as_const(keys)) {
        if (!group || group->text(0) != key.menu) {
            group = new QTreeWidgetItem(tree, {key.menu});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {key.command, key.keys});
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->setCurrentItem(tree->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(34 * em, 36 * em);
}

} // namespace Wirecode::Window
