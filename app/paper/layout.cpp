// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout.h"

#include "share/render.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Wirecode::Paper
{

namespace
{

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Paper::Layout)
};

constexpr double textSize = 10;
constexpr double smallSize = 8;
constexpr QColor greyInk(0x50, 0x50, 0x50);

/// The font of the program in a size for paper, without what the window does to it for the sake of speed.
QFont paperFont(double size)
{
    QFont font(QGuiApplication::font().family());
    font.setPointSizeF(size);
    // Spaced letters are not joined to ligatures: what is copied from a PDF shall be what was written.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    return font;
}

/// A length as the style sheet wants it: in pixels of the screen, which the layout turns into those of the
/// device.
QString points(double length)
{
    return QString::number(length * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72) + u"px"_s;
}

QString styleSheet()
{
    return uR"(
h1 { font-size: 17pt; margin-top: 0; margin-bottom: %1; }
h2 { font-size: 12.5pt; margin-top: %2; margin-bottom: %3; }
h3 { font-size: 10.5pt; margin-top: 0; margin-bottom: %3; }
p { margin-top: 0; margin-bottom: %3; line-height: 112%; }
ul, ol { margin-top: 0; margin-bottom: %3; }
li { margin-bottom: %3; line-height: 112%; }
code { font-size: 9pt; }
a { color: black; text-decoration: none; }
.aside { color: %4; }
.label { color: %4; margin-top: %1; }
.field { color: %4; }
table { margin-top: %3; margin-bottom: %2; }
td { padding-left: 0; padding-right: 0; padding-%7: %2; padding-top: %5; padding-bottom: %5; }
table.facts td { border-bottom: %6 solid #b0b0b0; }
)"_s.arg(points(6), points(14), points(4), greyInk.name(), points(2), points(0.5),
        QGuiApplication::isRightToLeft() ? u"left"_s : u"right"_s);
}

/// Whether a block shall not be the last on a sheet: a heading, or the label of a list.
bool keepsWithNext(const QTextBlock &block)
{
    return block.blockFormat().headingLevel() > 0 || (!block.textList() && block.next().textList());
}

/// A cursor that has selected a part of a block.
QTextCursor select(const QTextBlock &block, int from, int length)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + from);
    cursor.setPosition(block.position() + from + length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

Layout::Layout(const Share::Document &page, QPagedPaintDevice *device)
    : m_title(page.title)
    , m_body(device->width(), device->height() - 2 * QFontMetrics(paperFont(smallSize), device).height())
{
    m_document.setDocumentMargin(0);
    m_document.setIndentWidth(19);
    m_document.setDefaultFont(paperFont(textSize));
    m_document.setDefaultStyleSheet(styleSheet());
    m_document.documentLayout()->setPaintDevice(device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (QGuiApplication::isRightToLeft())
        option.setTextDirection(Qt::RightToLeft);
    m_document.setDefaultTextOption(option);
    m_document.setHtml(Share::toHtmlBody(page));
    m_document.setPageSize(m_body);
    arrangeTables();
    writeOutAddresses();
    layOutAgain();
    breakSheets();
}

void Layout::arrangeTables()
{
    for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellSpacing(0);
        table->setFormat(format);
        // The HTML reader leaves an empty paragraph behind most tables.
        QTextCursor behind(m_document.findBlock(table->lastPosition() + 1));
        if (behind.block().length() == 1)
            behind.deleteChar();
    }
}

void Layout::writeOutAddresses()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        QStringList addresses;
        for (const QTextLayout::FormatRange &range : block.textFormats()) {
            if (!range.format.isAnchor())
                continue;
            const QString address = range.format.anchorHref();
            if (address.startsWith("https:"_L1) && !addresses.contains(address))
                addresses.append(address);
            QTextCharFormat plain = range.format;
            plain.clearProperty(QTextFormat::IsAnchor);
            plain.clearProperty(QTextFormat::AnchorHref);
            select(block, range.start, range.length).setCharFormat(plain);
        }
        for (const QString &address : addresses) {
            QTextCharFormat format;
            format.setFont(paperFont(smallSize));
            format.setForeground(greyInk);
            format.setAnchor(true);
            format.setAnchorHref(address);
            const int from = block.length() - 1;
            select(block, from, 0).insertText(u"  "_s + address, format);
            keepOnOneLine(block, from);
        }
    }
}

void Layout::keepOnOneLine(const QTextBlock &block, int from)
{
    m_document.documentLayout()->blockBoundingRect(block); // lays it out
    const auto lineAt = [&block](int position) {
        return block.layout()->lineForTextPosition(position).lineNumber();
    };
    if (lineAt(from) != lineAt(block.length() - 2))
        select(block, from, 2).insertText(QChar(QChar::LineSeparator));
}

void Layout::breakSheets()
{
    using Iterator = QTextFrame::iterator;
    const auto rectOf = [layout = m_document.documentLayout()](const Iterator &it) {
        return it.currentFrame() ? layout->frameBoundingRect(it.currentFrame())
                                 : layout->blockBoundingRect(it.currentBlock());
    };
    Iterator before = m_document.rootFrame()->begin();
    for (Iterator it = before; !(++it).atEnd(); before = it) {
        if (it.currentFrame())
            continue;
        Iterator last = it;
        while (!last.currentFrame() && keepsWithNext(last.currentBlock()))
            ++last;
        const double top = rectOf(it).top();
        const double bottom = std::min(rectOf(last).bottom(), top + m_body.height() / 5);
        const int sheet = sheetAt(top);
        if (sheetAt(rectOf(before).bottom()) == sheet && sheetAt(bottom) == sheet)
            continue;
        QTextBlockFormat format = it.currentBlock().blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        QTextCursor(it.currentBlock()).setBlockFormat(format);
        layOutAgain();
    }
}

void Layout::layOutAgain()
{
    // What the layout does by itself after an edit leaves out blocks further down.
    m_document.markContentsDirty(0, m_document.characterCount());
}

void Layout::draw(QPainter *painter, int sheet)
{
    painter->save();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette(Qt::white);
    context.palette.setColor(QPalette::Text, Qt::black);
    // One pixel less: what touches it from the next sheet is not drawn.
    context.clip = QRectF(0, sheet * m_body.height(), m_body.width(), m_body.height() - 1);
    painter->translate(0, -context.clip.top());
    painter->setClipRect(context.clip);
    m_document.documentLayout()->draw(painter, context);
    painter->restore();
    drawFoot(painter, sheet);
}

void Layout::drawFoot(QPainter *painter, int sheet) const
{
    //: At the foot of a printed sheet. %1 is its number, %2 how many there are
    const QString number = Labels::tr("Page %1 of %2").arg(sheet + 1).arg(sheetCount());
    painter->setFont(paperFont(smallSize));
    painter->setPen(greyInk);
    painter->setLayoutDirection(QGuiApplication::layoutDirection());
    const QFontMetricsF metrics(painter->font(), painter->device());
    const QRectF foot(0, m_body.height() + metrics.height(), m_body.width(), metrics.height());
    const double room = foot.width() - metrics.horizontalAdvance(number) - metrics.height();
    painter->drawText(foot, Qt::AlignLeft, metrics.elidedText(m_title, Qt::ElideRight, room));
    painter->drawText(foot, Qt::AlignRight, number);
}

} // namespace Wirecode::Paper
