// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filters.h"

#include <QCompleter>

class QKeyEvent;
class QLineEdit;
class QStandardItemModel;

namespace Wirecode::Window
{

/// The list below the search field that offers how a filter could go on. Up and Down walk in it, Enter and Tab
/// take what is chosen, Esc closes it.
class FilterCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// Belongs to the field that it works for.
    explicit FilterCompleter(QLineEdit *field);

    /// Shows what the filter at the cursor could become; nothing closes the list.
    void offer(const QList<Search::Completion> &completions);
    bool isOpen() const;
    /// Lets the list have a key of the field, while it is open. Whether the field has nothing to do with it.
    bool takeKey(QKeyEvent *event);

Q_SIGNALS:
    void taken(const Wirecode::Search::Completion &completion);

private:
    QLineEdit *m_field;
    QStandardItemModel *m_model;
    QList<Search::Completion> m_completions;
};

} // namespace Wirecode::Window
