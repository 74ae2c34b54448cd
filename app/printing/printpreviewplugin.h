// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printpreview.h"

#include <QObject>

namespace Wirecode::Printing
{

/// Shows Qt's print preview.
class PrintPreviewPlugin : public QObject, public Paper::PrintPreview
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID WirecodePrintPreview_iid)
    Q_INTERFACES(Wirecode::Paper::PrintPreview)

public:
    bool exec(QWidget *parent, const QString &title, const QPageLayout &sheet,
        const std::function<bool(QPagedPaintDevice *)> &draw) override;
};

} // namespace Wirecode::Printing
