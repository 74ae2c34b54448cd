// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/filtercompleter.h"

#include "window/look/outcomebadge.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace Wirecode::Window
{

namespace
{

constexpr int MeaningRole = Qt::UserRole;

/// Draws the filter, and behind it what it means.
class FilterDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
        const int gap = 2 * option.fontMetrics.averageCharWidth();
        const int used = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * gap;
        const QRect rest =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(used, 0, -gap, 0));
        painter->setPen(mutedColor(text, ground));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data(MeaningRole).toString(), Qt::ElideRight, rest.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).grownBy({0, 0, 0, option.fontMetrics.height() / 2});
    }
};

} // namespace

FilterCompleter::FilterCompleter(QLineEdit *field)
    : QCompleter(field)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setWidget(field);
    setCompletionMode(UnfilteredPopupCompletion);
    popup()->setItemDelegate(new FilterDelegate(popup()));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT taken(m_completions.at(index.row())); });
}

void FilterCompleter::offer(const QList<Search::Completion> &completions)
{
    m_completions = completions;
    m_model->clear();
    for (const Search::Completion &completion : completions) {
        auto *item = new QStandardItem(completion.insert);
        item->setData(completion.meaning, MeaningRole);
        //: A filter that is offered, as a screen reader says it. %1 is the filter, "retry:never", %2 its
        //: meaning
        item->setAccessibleText(tr("%1, %2").arg(completion.insert, completion.meaning));
        m_model->appendRow(item);
    }
    popup()->setAccessibleName(tr("Filters"));
    if (completions.isEmpty()) {
        popup()->hide();
        return;
    }
    complete();
    popup()->setCurrentIndex({}); // nothing is chosen before somebody does
}

bool FilterCompleter::isOpen() const
{
    return popup()->isVisible();
}

bool FilterCompleter::takeKey(QKeyEvent *event)
{
    if (!isOpen())
        return false;
    const bool isChosen = popup()->currentIndex().isValid();
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Tab && !isChosen) {
        popup()->hide();
        Q_EMIT taken(m_completions.constFirst());
        return true;
    }
    if (isEnter && !isChosen) {
        popup()->hide(); // what is typed is meant
        return false;
    }
    if (!isEnter && key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_Escape)
        return false;
    event->ignore(); // QCompleter does it where the field does not
    return true;
}

} // namespace Wirecode::Window
