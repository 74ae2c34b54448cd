// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What QSplitter::saveState() gave for two panes beside each other.
inline QByteArray rowState()
{
    return QByteArray::fromBase64("AAAA/wAAAAEAAAACAAABAAAAAQAB/////wEAAAABAA==");
}

/// And for three below each other, of which one was never shown.
inline QByteArray columnState()
{
    return QByteArray::fromBase64("AAAA/wAAAAEAAAADAAAAwAAAAMD/////Af////8BAAAAAgA=");
}

/// What QWidget::saveGeometry() gave for a window that was maximized.
inline QByteArray windowGeometry()
{
    return QByteArray::fromBase64(
        "AdnQywADAAAAAAAAAAAAAAAAAx8AAAMfAAAAAgAAAAIAAAIBAAAAwQAAAAACAAAAAyAAAAACAAAAAgAAAx0AAAMd");
}
