// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/list/signs.h"
#include "window/list/textline.h"

#include <QStyledItemDelegate>

namespace Wirecode::Window
{

class CodeListModel;

/// Draws a row of the code list: a badge whose shape tells the outcome, the code, the name, a star for a
/// favourite, and below them the class. The letters that were searched for are marked.
class CodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// For views of this model, which must outlive it.
    explicit CodeDelegate(const CodeListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CodeListModel &m_model;
    mutable TextLines m_lines;
    mutable Signs m_signs;
};

} // namespace Wirecode::Window
