// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/sidestable.h"

#include "window/page/blockwriter.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace Wirecode::Window
{

QList<QTextLength> columnsOfSides(double divider)
{
    QList<QTextLength> columns;
    for (const double share : {labelShare, (1 - labelShare) * divider, (1 - labelShare) * (1 - divider)})
        columns.append(QTextLength(QTextLength::PercentageLength, share * 100));
    return columns;
}

void setDivider(QTextDocument &document, double divider)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || !table->format().boolProperty(SidesTable))
            continue;
        QTextTableFormat format = table->format();
        format.setColumnWidthConstraints(fromLeft(columnsOfSides(divider)));
        table->setFormat(format);
    }
    edit.endEditBlock();
}

} // namespace Wirecode::Window
