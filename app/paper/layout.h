// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QSizeF>
#include <QTextDocument>

class QPagedPaintDevice;
class QPainter;

namespace Wirecode::Paper
{

/// A page laid out on sheets of paper: sizes in points, headings together with what follows them, addresses of
/// links written out, title and number at the foot of every sheet.
class Layout
{
public:
    /// The device gives size and resolution of a sheet.
    Layout(const Share::Document &page, QPagedPaintDevice *device);

    int sheetCount() const { return m_document.pageCount(); }
    /// Draws one sheet, from 0.
    void draw(QPainter *painter, int sheet);

private:
    void arrangeTables();
    void writeOutAddresses();
    void keepOnOneLine(const QTextBlock &block, int from);
    void breakSheets();
    void layOutAgain();
    int sheetAt(double y) const { return static_cast<int>(y / m_body.height()); }
    void drawFoot(QPainter *painter, int sheet) const;

    QString m_title;
    QSizeF m_body; ///< of a sheet without its foot, in whole pixels
    QTextDocument m_document;
};

} // namespace Wirecode::Paper
