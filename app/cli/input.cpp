// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace Wirecode::Cli
{

QString unreadable(const QString &file, const QString &reason)
{
    return QCoreApplication::translate("Wirecode::Cli::Input", "%1 cannot be read: %2")
        .arg(file.isEmpty() ? u"-"_s : file, reason);
}

QString readPlain(const QString &file, const TakePiece &take)
{
    constexpr qsizetype pieceSize = 1 << 18;
    QFile input(file);
    const bool isOpen = file.isEmpty() ? input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                       : input.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return unreadable(file, input.errorString());
    std::vector<char> piece(size_t{pieceSize});
    for (;;) {
        const qint64 size = input.read(piece.data(), pieceSize);
        if (size < 0)
            return unreadable(file, input.errorString());
        if (size == 0 || !take({piece.data(), size_t(size)}))
            return {};
    }
}

} // namespace Wirecode::Cli
