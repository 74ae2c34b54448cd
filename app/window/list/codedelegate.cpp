// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codedelegate.h"

#include "window/list/codelistmodel.h"
#include "window/list/listlook.h"
#include "window/list/rowpainter.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

/// The places of a row that reads from left to right.
struct Places {
    Places(const QStyleOptionViewItem &option, const ListLook &look)
        : side(option.fontMetrics.height())
    {
        const QRect inner = option.rect.adjusted(2 * look.step, 0, -2 * look.step, 0);
        sign = {inner.left(), inner.top(), side, inner.height()};
        text = inner.adjusted(side + 2 * look.step, 0, 0, 0);
    }

    int side; ///< of a sign
    QRect sign;
    QRect text;
};

/// The first of two lines, or the only one.
QRect firstLine(QRect rect, const ListLook &look, bool isSearch)
{
    return isSearch ? rect.adjusted(0, look.step, 0, -rect.height() / 2) : rect;
}

} // namespace

CodeDelegate::CodeDelegate(const CodeListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, ListLook(option.font).rowHeight(m_model.isSearch())}; // as wide as the list, whatever that is
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    if (m_model.isHeader(index.row())) {
        QStyleOptionViewItem line(option);
        line.rect.setTop(line.rect.bottom() + 1 - ListLook(option.font).lineHeight());
        paintHeader(painter, line, index.row());
    } else {
        // On other rows the panel is nothing, which takes a style a while to find out.
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        paintCode(painter, option, index.row());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = inkOf(option).ground;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void CodeDelegate::prepareLetters(const QFont &font, double pixelRatio) const
{
    useFont(font);
    // The codes of providers: "550-5.7.26-unauthenticated".
    m_lines.prepareBold(u"0123456789.-abcdefghijklmnopqrstuvwxyz"_s, pixelRatio);
}

void CodeDelegate::paintHeader(QPainter *painter, const QStyleOptionViewItem &option, int row) const
{
    useFont(option.font);
    const HeaderRow header = m_model.header(row);
    const ListLook look(option.font);
    const Ink ink = inkOf(option);
    const RowPainter lines(painter, option, ink);
    const Places places(option, look);
    const double pixelRatio = painter->device()->devicePixelRatioF();
    const int folded = option.direction == Qt::RightToLeft ? 1 : 3;
    lines.draw(m_signs.glyph(Glyph::Down, {places.side, pixelRatio, ink.muted, ink.ground}, false,
                   header.isFolded ? folded : 0),
        places.sign);
    QRect rest = places.text;
    const TextLine &count = m_labels.line(QLocale().toString(header.count), rest.width());
    lines.draw(count, rest.adjusted(rest.width() - count.width(), 0, 0, 0), ink.muted);
    rest.adjust(0, 0, -count.width() - 2 * look.step, 0);
    const bool isOuter = header.depth == 0;
    const TextLine &title = m_labels.line(header.title, rest.width(), isOuter);
    lines.draw(title, rest, isOuter ? ink.text : ink.muted);
    rest.adjust(title.width() + 2 * look.step, 0, 0, 0);
    if (!header.detail.isEmpty() && rest.width() > 0)
        lines.draw(m_labels.line(header.detail, rest.width()), rest, ink.muted);
    if (isOuter && row > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), ink.rule);
}

void CodeDelegate::paintCode(QPainter *painter, const QStyleOptionViewItem &option, int index) const
{
    useFont(option.font);
    const CodeRow &row = m_model.row(index);
    const ListLook look(option.font);
    const Ink ink = inkOf(option);
    const RowPainter lines(painter, option, ink);
    const Places places(option, look);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const double pixelRatio = painter->device()->devicePixelRatioF();
    lines.draw(m_signs.badge(row.code->verdict.outcome,
                   {places.side, pixelRatio, selected ? ink.text : QColor(), ink.ground}),
        firstLine(places.sign, look, m_model.isSearch()));

    QRect rest = firstLine(places.text, look, m_model.isSearch());
    rest = paintSigns(painter, option, ink, index, rest);
    const TextLine &code = m_lines.line(row.code->id.code, rest.width(), true);
    lines.draw(code, rest, ink.text, row.codeMarks);
    rest.setLeft(rest.left() + code.width() + 2 * look.step);
    // What is no code of a standard any more, or not yet, is said where there is room.
    const bool isStandard = row.status.isEmpty();
    const TextLine &name = m_lines.line(row.name, std::max(rest.width(), 0));
    lines.draw(name, rest, isStandard ? ink.text : ink.muted, row.nameMarks);
    rest.setLeft(rest.left() + name.width() + 2 * look.step);
    if (const TextLine &status = m_labels.line(row.status, TextLine::whole);
        !isStandard && status.width() <= rest.width())
        lines.draw(status, rest.adjusted(rest.width() - status.width(), 0, 0, 0), ink.muted);

    if (!m_model.isSearch())
        return;
    QRect below = places.text;
    below.setTop(below.center().y() + 1);
    below.setBottom(below.bottom() - look.step);
    const TextLine &registry =
        m_labels.line(row.excerpt.text.isEmpty() ? row.registry : row.registry + u" · "_s, below.width());
    lines.draw(registry, below, ink.muted);
    below.setLeft(below.left() + registry.width());
    lines.draw(
        m_labels.line(row.excerpt.text, std::max(below.width(), 0)), below, ink.muted, row.excerpt.marks);
}

/// Draws the signs at the end of a line, and gives what is left of that.
QRect CodeDelegate::paintSigns(
    QPainter *painter, const QStyleOptionViewItem &option, const Ink &ink, int index, QRect line) const
{
    const CodeRow &row = m_model.row(index);
    const RowPainter lines(painter, option, ink);
    const int side = option.fontMetrics.height();
    const int gap = ListLook(option.font).step;
    const Signs::Look look{side, painter->device()->devicePixelRatioF(), ink.text, ink.ground};
    const auto takePlace = [&] {
        const QRect place(line.right() + 1 - side, line.top(), side, line.height());
        line.setRight(place.left() - 1 - gap);
        return place;
    };
    if (row.isFavourite)
        lines.draw(m_signs.glyph(Glyph::Star, look, true), takePlace());
    if (row.isNoted)
        lines.draw(m_signs.glyph(Glyph::Note, look), takePlace());
    if (const QString letter = m_model.sideOf(row.code); !letter.isEmpty()) {
        const QRect place = lines.visual(takePlace());
        const QRect square(place.left(), place.top() + (place.height() - side) / 2, side, side);
        painter->fillRect(square, ink.text);
        const TextLine &text = m_labels.line(letter, side, true);
        painter->setPen(ink.ground);
        text.draw(painter, square.topLeft() + QPoint(side - text.width(), side - text.height()) / 2);
    }
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        const QRect button = compareButton(option, index);
        if (m_isButtonHot) {
            QColor ground = ink.text;
            ground.setAlphaF(0.15F);
            painter->fillRect(button, ground);
        }
        lines.draw(m_signs.glyph(Glyph::Compare, look), lines.visual(button));
        line.setRight(line.right() - side - 2 * gap);
    }
    return line;
}

QRect CodeDelegate::compareButton(const QStyleOptionViewItem &option, int row) const
{
    const ListLook look(option.font);
    const CodeRow &code = m_model.row(row);
    const int side = option.fontMetrics.height();
    const int before =
        (code.isFavourite ? 1 : 0) + (code.isNoted ? 1 : 0) + (m_model.sideOf(code.code).isEmpty() ? 0 : 1);
    const QRect line = firstLine(Places(option, look).text, look, m_model.isSearch());
    const QRect place(line.right() + 1 - side - before * (side + look.step), line.top(), side, line.height());
    // Room to hit it.
    return QStyle::visualRect(option.direction, option.rect, place.adjusted(-look.step, 0, look.step, 0));
}

/// The colours of a row: those that all rows share are found once for a palette.
Ink CodeDelegate::inkOf(const QStyleOptionViewItem &option) const
{
    if (!m_colors || m_palette != option.palette.cacheKey()) {
        m_colors.emplace(option.palette);
        m_palette = option.palette.cacheKey();
    }
    return {option, *m_colors};
}

void CodeDelegate::useFont(const QFont &font) const
{
    if (m_font == font)
        return;
    m_font = font;
    m_lines.setFont(font);
    m_labels.setFont(ListLook::labelFont(font));
}

} // namespace Wirecode::Window
