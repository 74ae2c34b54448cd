// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/qtstate.h"

#include <QDataStream>
#include <QList>
#include <QRect>

#include <algorithm>
#include <array>

namespace Wirecode::Shelf
{

namespace
{

/// What X11 gives a window at most.
constexpr int longestEdge = 32'767;

/// Whether all was there, and nothing more.
bool isAtEnd(const QDataStream &stream)
{
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

bool isSane(const QRect &rect)
{
    const auto isPlace = [](int place) { return place >= -longestEdge && place <= longestEdge; };
    // From edge to edge first: the difference of any two numbers may be none.
    return isPlace(rect.left()) && isPlace(rect.top()) && isPlace(rect.right()) && isPlace(rect.bottom()) &&
           rect.width() >= 0 && rect.width() <= longestEdge && rect.height() >= 0 &&
           rect.height() <= longestEdge;
}

} // namespace

bool isSplitter(const QByteArray &bytes, Qt::Orientation orientation)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_5_0);
    qint32 magic = 0;
    qint32 version = 0;
    quint32 count = 0;
    stream >> magic >> version >> count;
    if (magic != 0xff || version != 1 || count < 1 || count > 4)
        return false;
    for (quint32 i = 0; i < count; ++i) {
        qint32 size = 0;
        stream >> size;
        if (size < -1 || size > longestEdge) // -1: never shown
            return false;
    }
    bool collapsible = false;
    bool opaque = false;
    bool opaqueIsSet = false;
    qint32 handle = 0;
    qint32 direction = 0;
    stream >> collapsible >> handle >> opaque >> direction >> opaqueIsSet;
    // The width of the handles is nowhere set: -1 is that of the style.
    return isAtEnd(stream) && handle == -1 && direction == static_cast<qint32>(orientation);
}

bool isGeometry(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_4_0);
    quint32 magic = 0;
    quint16 majorVersion = 0;
    quint16 minorVersion = 0;
    qint32 screen = 0;
    quint8 maximized = 0;
    quint8 fullScreen = 0;
    qint32 screenWidth = 0;
    std::array<QRect, 3> rects; // with the frame, not maximized, inside the frame
    stream >> magic >> majorVersion >> minorVersion >> rects[0] >> rects[1] >> screen >> maximized >>
        fullScreen >> screenWidth >> rects[2];
    return isAtEnd(stream) && magic == 0x1D9D0CB && majorVersion == 3 && screen >= 0 && screenWidth >= 0 &&
           screenWidth <= longestEdge && std::ranges::all_of(rects, isSane);
}

} // namespace Wirecode::Shelf
