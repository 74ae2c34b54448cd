// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"

#include <QWidget>

#include <optional>

class QMimeData;

namespace Wirecode::Window
{

/// The code that a drag carries: a wirecode: address, or its id as text. Nothing for anything else; the code
/// need not exist.
std::optional<Catalog::CodeId> codeOf(const QMimeData &data);

/// Frames the place that would take what is being dragged, and says what would happen.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget *parent);

    void showAt(const QRect &place, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace Wirecode::Window
