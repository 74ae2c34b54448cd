// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpreviewplugin.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QToolButton>

namespace Wirecode::Printing
{

bool PrintPreviewPlugin::exec(QWidget *parent, const QString &title, const QPageLayout &sheet,
    const std::function<bool(QPagedPaintDevice *)> &draw)
{
    QPrinter printer(QPrinter::HighResolution);
    if (QPrinterInfo::defaultPrinter().isNull())
        printer.setPageSize(sheet.pageSize());
    printer.setPageMargins(sheet.margins(), sheet.units());
    printer.setDocName(title);
    bool drawn = true;
    QPrintPreviewDialog dialog(&printer, parent);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
        [&](QPrinter *device) { drawn = draw(device) && drawn; });
    // Qt leaves its tool bar to the mouse, and some of what is in it without a name.
    for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (!button->defaultAction())
            button->setAccessibleName(tr("More", "a button that shows what a narrow tool bar has no room for"));
    }
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
        field->setAccessibleName(tr("Page"));
    for (QComboBox *field : dialog.findChildren<QComboBox *>()) {
        field->setAccessibleName(tr("Zoom"));
        field->lineEdit()->setAccessibleName(field->accessibleName());
    }
    dialog.resize(dialog.sizeHint().expandedTo(parent->size()));
    dialog.exec();
    return drawn;
}

} // namespace Wirecode::Printing
