// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pageformats.h"

#include "window/look/outcomebadge.h"
#include "window/look/pagestyle.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

QTextCharFormat::UnderlineStyle lineOf(Catalog::Outcome outcome)
{
    switch (outcome) {
    case Catalog::Outcome::Information:
        return QTextCharFormat::DotLine;
    case Catalog::Outcome::Success:
        return QTextCharFormat::SingleUnderline;
    case Catalog::Outcome::MoreInput:
        return QTextCharFormat::DashDotDotLine;
    case Catalog::Outcome::Redirection:
        return QTextCharFormat::DashDotLine;
    case Catalog::Outcome::TransientFailure:
        return QTextCharFormat::DashUnderline;
    case Catalog::Outcome::PermanentFailure:
        return QTextCharFormat::WaveUnderline;
    }
    Q_UNREACHABLE();
}

} // namespace

PageFormats::PageFormats(const QFont &pageFont, const PageColors &pageColors)
    : colors(pageColors)
    , font(pageFont)
    , step(pageStep(pageFont))
{
    muted.setForeground(colors.muted);
    bold.setFontWeight(QFont::Bold);
    label = muted;
    label.setFontWeight(QFont::DemiBold);
}

QTextCharFormat PageFormats::linked(QTextCharFormat letters, const QString &target, bool inProse) const
{
    letters.setAnchor(true);
    letters.setAnchorHref(target);
    letters.setForeground(colors.link);
    // Between words the colour alone would not do; a list of links is one without lines.
    if (inProse)
        letters.setFontUnderline(true);
    return letters;
}

QTextCharFormat PageFormats::coded(
    QTextCharFormat letters, const QString &target, Catalog::Outcome outcome) const
{
    const QColor own = outcomeColor(outcome, colors.ground);
    letters.setAnchor(true);
    letters.setAnchorHref(target);
    letters.setForeground(colors.text);
    letters.setBackground(colors.groundLike(own));
    letters.setFontWeight(QFont::Bold);
    letters.setUnderlineStyle(lineOf(outcome));
    letters.setUnderlineColor(own);
    return letters;
}

QTextCharFormat PageFormats::changed(QTextCharFormat letters) const
{
    letters.setBackground(colors.changed);
    return letters;
}

QTextCharFormat PageFormats::literal(QTextCharFormat letters)
{
    letters.setFontFamilies({u"monospace"_s});
    letters.setFontFixedPitch(true);
    return letters;
}

QTextCharFormat PageFormats::sized(double size) const
{
    QTextCharFormat letters;
    if (font.pixelSize() > 0)
        letters.setProperty(QTextFormat::FontPixelSize, qRound(font.pixelSize() * size));
    else
        letters.setFontPointSize(font.pointSizeF() * size);
    return letters;
}

QTextBlockFormat PageFormats::prose(int roomBelow, double size) const
{
    QTextBlockFormat format;
    // Neither the height nor the base of a line depends on what is in it: the font of commands is another one.
    format.setLineHeight(std::floor(QFontMetricsF(font).height() * 1.25 * size), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(roomBelow);
    return format;
}

QTextTableCellFormat PageFormats::cell(bool hasRule, bool isRight) const
{
    QTextTableCellFormat format;
    // Lines of prose have room above their letters already.
    format.setTopPadding(hasRule ? step * 1.5 : step / 2.0);
    format.setBottomPadding(hasRule ? step * 1.5 : step / 2.0);
    const double before = isRight ? step * 4 : 0;
    const bool isMirrored = QGuiApplication::isRightToLeft();
    format.setLeftPadding(isMirrored ? step * 4 : before);
    format.setRightPadding(isMirrored ? before : step * 4);
    if (hasRule) {
        format.setTopBorder(1);
        format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setTopBorderBrush(colors.rule);
    }
    if (isRight && isMirrored) {
        format.setRightBorder(1);
        format.setRightBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setRightBorderBrush(colors.rule);
    } else if (isRight) {
        format.setLeftBorder(1);
        format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setLeftBorderBrush(colors.rule);
    }
    return format;
}

} // namespace Wirecode::Window
