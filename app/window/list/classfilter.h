// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "search/searchindex.h"

#include <QComboBox>

namespace Wirecode::Window
{

/// Limits the list to a class of codes; where there are several protocols, also to one of them.
class ClassFilter : public QComboBox
{
    Q_OBJECT

public:
    /// Has only "All classes" until it is filled. The catalog must outlive it.
    explicit ClassFilter(const Catalog::Catalog &catalog, QWidget *parent = nullptr);

    /// Adds the classes, which the first frame can do without.
    void fill();
    /// Speaks another language.
    void setTexts(const Language::TextTable &texts);
    Search::Within chosen() const;

private:
    void addItems();

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    bool m_isFilled = false;
};

} // namespace Wirecode::Window
