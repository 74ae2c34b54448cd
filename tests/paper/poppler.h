// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>
#include <QStringList>

/// What another program reads in a PDF.
namespace Poppler
{

/// What a program says; empty where it fails.
inline QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool well = process.waitForFinished() && process.exitCode() == 0;
    return well ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The value of a line of pdfinfo, such as "Title".
inline QString info(const QString &pdf, const QString &key)
{
    for (const QString &line : run(QStringLiteral("pdfinfo"), {pdf}).split(u'\n')) {
        if (line.startsWith(key + u':'))
            return line.sliced(key.size() + 1).trimmed();
    }
    return {};
}

inline int sheetCount(const QString &pdf)
{
    return info(pdf, QStringLiteral("Pages")).toInt();
}

/// The text of all sheets, or of one, from 1.
inline QString text(const QString &pdf, int sheet = 0)
{
    QStringList arguments{pdf, QStringLiteral("-")};
    if (sheet > 0) {
        const QString number = QString::number(sheet);
        arguments = QStringList{QStringLiteral("-f"), number, QStringLiteral("-l"), number} + arguments;
    }
    return run(QStringLiteral("pdftotext"), arguments);
}

/// A picture of the first sheet, 72 pixels an inch.
inline QImage picture(const QString &pdf)
{
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                        QStringLiteral("-r"), QStringLiteral("72"), pdf, pdf});
    return QImage(pdf + QStringLiteral(".png"));
}

} // namespace Poppler
