// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hidden.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Wirecode::Window
{

/// Says that the code somebody has typed is there and not shown, and offers to show it.
class HiddenHint : public QWidget
{
    Q_OBJECT

public:
    /// The catalog must outlive it.
    explicit HiddenHint(const Catalog::Catalog &catalog, QWidget *parent = nullptr);

    /// Says what is hidden; is not there where nothing is.
    void setHidden(const Search::Hidden &hidden);
    const Search::Hidden &hidden() const { return m_hidden; }

Q_SIGNALS:
    void showRequested();

private:
    const Catalog::Catalog &m_catalog;
    Search::Hidden m_hidden;
    QLabel *m_label;
    QToolButton *m_show;
};

} // namespace Wirecode::Window
