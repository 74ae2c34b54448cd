// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/codedrop.h"

#include "share/pages.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace Wirecode::Window
{

std::optional<Catalog::CodeId> codeOf(const QMimeData &data)
{
    const QList<Catalog::CodeId> ids = Share::codesOfAddress(data.urls().value(0).toString());
    if (ids.size() == 1)
        return ids.first();
    return Catalog::CodeId::parse(data.text().trimmed());
}

DropFrame::DropFrame(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::showAt(const QRect &place, const QString &text)
{
    m_text = text;
    setGeometry(place);
    raise();
    show();
    update();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    const int line = fontMetrics().height();
    const double corner = line / 3.0;
    QColor veil = palette().color(QPalette::Highlight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(veil, line / 6.0));
    veil.setAlphaF(0.15F);
    painter.setBrush(veil);
    const double inset = line / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);

    QRectF label = painter.boundingRect(
        rect().adjusted(line, line, -line, -line), Qt::AlignCenter | Qt::TextWordWrap, m_text);
    label.adjust(-line, -line / 2.0, line, line / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(label, corner, corner);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(label, Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace Wirecode::Window
