// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/list/signs.h"
#include "window/list/textline.h"
#include "window/look/pagestyle.h"

#include <QStyledItemDelegate>

#include <optional>

namespace Wirecode::Window
{

class CodeListModel;
struct Ink;

/// Draws the rows of the code list. That of a code: a badge whose shape tells the outcome, the code, the name,
/// then signs for what is compared, noted and a favourite, and while something is searched for a second line,
/// which says why it was found. That of a header: whether it is folded, its title, and how many codes it has.
class CodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// For views of this model, which must outlive it.
    explicit CodeDelegate(const CodeListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Has the letters drawn that only rows of a search have, in the font of the view.
    void prepareLetters(const QFont &font, double pixelRatio) const;
    /// The line of a header, in a rectangle of its height.
    void paintHeader(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    /// Where the row under the mouse has its button that compares.
    QRect compareButton(const QStyleOptionViewItem &option, int row) const;
    /// Whether the mouse is over that button.
    void setButtonHot(bool hot) { m_isButtonHot = hot; }

private:
    void paintCode(QPainter *painter, const QStyleOptionViewItem &option, int index) const;
    QRect paintSigns(
        QPainter *painter, const QStyleOptionViewItem &option, const Ink &ink, int index, QRect line) const;
    Ink inkOf(const QStyleOptionViewItem &option) const;
    void useFont(const QFont &font) const;

    const CodeListModel &m_model;
    bool m_isButtonHot = false;
    mutable std::optional<QFont> m_font;
    mutable std::optional<PageColors> m_colors;
    mutable qint64 m_palette = 0; ///< that the colours are of
    mutable TextLines m_lines;
    mutable TextLines m_labels; ///< in the font of headers
    mutable Signs m_signs;
};

} // namespace Wirecode::Window
