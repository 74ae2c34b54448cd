// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/protocolchips.h"

#include "window/list/chip.h"
#include "window/list/listlook.h"

#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

namespace Wirecode::Window
{

namespace
{

constexpr size_t mostKeys = 9;

QKeySequence keyOf(size_t place)
{
    return Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place);
}

} // namespace

ProtocolChips::ProtocolChips(const Catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_items(static_cast<size_t>(catalog.protocols().size()))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (m_items.size() < 2) {
        hide();
        return;
    }
    m_all = add({});
    m_all->setFocusPolicy(Qt::StrongFocus);
    connect(m_all, &Chip::clicked, this, [this] {
        setChosen({});
        Q_EMIT changed();
    });
    m_more = add({});
    connect(m_more, &Chip::clicked, this, &ProtocolChips::openMenu);
    retranslate();
}

/// Of all chips the first is the stop of Tab; the arrow keys lead to the others.
Chip *ProtocolChips::add(const QString &text)
{
    auto *chip = new Chip(text, this);
    chip->setFocusPolicy(Qt::ClickFocus);
    connect(chip, &Chip::left, this, [this, chip](int step) {
        std::vector<Chip *> shown{m_all};
        for (const Item &item : m_items) {
            if (item.chip && item.chip->isVisible())
                shown.push_back(item.chip);
        }
        if (m_more->isVisible())
            shown.push_back(m_more);
        const auto to = std::ranges::find(shown, chip) - shown.begin() + step;
        if (to >= 0 && to < std::ssize(shown))
            shown.at(static_cast<size_t>(to))->setFocus(Qt::TabFocusReason);
    });
    return chip;
}

Chip *ProtocolChips::chipOf(size_t place)
{
    Chip *&chip = m_items.at(place).chip;
    if (!chip) {
        chip = add(m_catalog.protocols().at(static_cast<qsizetype>(place)).name);
        chip->setToolTip(toolTipOf(place));
        connect(chip, &Chip::clicked, this, [this, place] { toggle(place); });
    }
    return chip;
}

QString ProtocolChips::toolTipOf(size_t place) const
{
    const Catalog::Protocol &protocol = m_catalog.protocols().at(static_cast<qsizetype>(place));
    if (place >= mostKeys)
        return protocol.title;
    //: %1 is what a protocol is called in full, %2 the key that chooses it
    return tr("%1 (%2)").arg(protocol.title, keyOf(place).toString(QKeySequence::NativeText));
}

QString ProtocolChips::moreText(qsizetype count) const
{
    //: So many more protocols than there is room for
    return tr("+%L1").arg(count);
}

void ProtocolChips::retranslate()
{
    if (!m_all)
        return;
    //: All protocols
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("All protocols"));
    m_all->setToolTip(m_all->accessibleName());
    m_more->setAccessibleName(tr("More protocols"));
    m_more->setToolTip(m_more->accessibleName());
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).chip)
            m_items.at(i).chip->setToolTip(toolTipOf(i));
    }
    arrange();
}

void ProtocolChips::addKeys()
{
    for (size_t i = 0; m_all && i < std::min(m_items.size(), mostKeys); ++i)
        connect(new QShortcut(keyOf(i), this), &QShortcut::activated, this, [this, i] { toggle(i); });
}

QStringList ProtocolChips::chosen() const
{
    QStringList ids;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).isChosen)
            ids.append(m_catalog.protocols().at(static_cast<qsizetype>(i)).id);
    }
    return ids;
}

void ProtocolChips::setChosen(const QStringList &ids)
{
    for (size_t i = 0; m_all && i < m_items.size(); ++i)
        m_items.at(i).isChosen = ids.contains(m_catalog.protocols().at(static_cast<qsizetype>(i)).id);
    arrange();
}

void ProtocolChips::toggle(size_t place)
{
    m_items.at(place).isChosen = !m_items.at(place).isChosen;
    arrange();
    Q_EMIT changed();
}

void ProtocolChips::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).chip && m_items.at(i).chip->isVisible())
            continue;
        QAction *action = menu->addAction(m_catalog.protocols().at(static_cast<qsizetype>(i)).name);
        action->setCheckable(true);
        action->setChecked(m_items.at(i).isChosen);
        connect(action, &QAction::triggered, this, [this, i] { toggle(i); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    arrange(); // a click has checked it
}

/// Which protocols there is room for: what is chosen comes first, then as in the catalog.
std::vector<bool> ProtocolChips::fitting(int width)
{
    const int gap = ListLook(font()).step;
    std::vector<bool> fits(m_items.size());
    int used = 0;
    for (const bool chosen : {true, false}) {
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_items.at(i).isChosen != chosen)
                continue;
            used += chipOf(i)->sizeHint().width() + gap;
            if (used > width)
                return fits;
            fits.at(i) = true;
        }
    }
    return fits;
}

void ProtocolChips::arrange()
{
    if (!m_all || width() == 0)
        return;
    const int gap = ListLook(font()).step;
    m_more->setText(moreText(std::ssize(m_items)));
    const int rest = width() - m_all->sizeHint().width() - gap;
    std::vector<bool> fits = fitting(rest);
    if (std::ranges::count(fits, false) > 0)
        fits = fitting(rest - m_more->sizeHint().width() - gap);
    int x = 0;
    const auto place = [&](Chip *chip) {
        const QRect rect(QPoint(x, 0), chip->sizeHint());
        chip->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
        chip->show();
        x += rect.width() + gap;
    };
    m_all->setChecked(chosen().isEmpty());
    place(m_all);
    bool isHiddenChosen = false;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        if (item.chip) {
            item.chip->setChecked(item.isChosen);
            if (fits.at(i))
                place(item.chip);
            else
                item.chip->hide();
        }
        isHiddenChosen = isHiddenChosen || (item.isChosen && !fits.at(i));
    }
    const auto hidden = std::ranges::count(fits, false);
    m_more->setVisible(hidden > 0);
    m_more->setChecked(isHiddenChosen);
    m_more->setText(moreText(hidden));
    if (hidden > 0)
        place(m_more);
}

QSize ProtocolChips::sizeHint() const
{
    return {0, ListLook(font()).lineHeight()};
}

QSize ProtocolChips::minimumSizeHint() const
{
    return sizeHint();
}

void ProtocolChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProtocolChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace Wirecode::Window
