// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <QWidget>

#include <vector>

namespace Wirecode::Window
{

class Chip;

/// Limits the list to some protocols: a chip for all, one for each that fits, and one for the others, which
/// opens a menu. Only what fits is made. Not there where there is but one protocol.
class ProtocolChips : public QWidget
{
    Q_OBJECT

public:
    /// The catalog must outlive it.
    explicit ProtocolChips(const Catalog::Catalog &catalog, QWidget *parent = nullptr);

    /// Speaks another language.
    void retranslate();
    /// Gives the first nine protocols their keys, Ctrl+1 to Ctrl+9.
    void addKeys();
    /// The ids of what is chosen, in the order of the catalog; none for all.
    QStringList chosen() const;
    /// Chooses without saying so by changed(). What the catalog does not have is left out.
    void setChosen(const QStringList &ids);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user has chosen otherwise.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        bool isChosen = false;
        Chip *chip = nullptr; ///< made when it is first seen
    };

    Chip *add(const QString &text);
    Chip *chipOf(size_t place);
    std::vector<bool> fitting(int width);
    void arrange();
    void toggle(size_t place);
    void openMenu();
    QString moreText(qsizetype count) const;
    QString toolTipOf(size_t place) const;

    const Catalog::Catalog &m_catalog;
    std::vector<Item> m_items; ///< at the place of their protocols
    Chip *m_all = nullptr;
    Chip *m_more = nullptr;
};

} // namespace Wirecode::Window
