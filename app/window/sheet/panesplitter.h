// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Wirecode::Window
{

/// Two panes beside each other, or one above the other where the window is narrow. Each arrangement keeps the
/// sizes that the user gave it; only those side by side are worth saving.
class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit PaneSplitter(QWidget *parent = nullptr);

    bool isStacked() const { return orientation() == Qt::Vertical; }
    void setStacked(bool stacked);

    QByteArray sideBySideState() const;
    /// What makes no sense is passed over.
    void restoreSideBySide(const QByteArray &state);

private:
    void restore(const QByteArray &state);

    QByteArray m_other; ///< sizes of the arrangement that is not shown; empty until it has been
};

} // namespace Wirecode::Window
