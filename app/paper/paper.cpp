// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper.h"

#include "paper/layout.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Wirecode::Paper
{

namespace
{

struct PdfMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Paper::Pdf)
};

QString cannotSave(const QString &path, const QString &reason)
{
    return PdfMessages::tr("The PDF cannot be saved as %1: %2").arg(QDir::toNativeSeparators(path), reason);
}

} // namespace

QPageLayout sheetOf(const QLocale &locale)
{
    // After the Unicode CLDR, supplemental data, paperSize.
    constexpr std::array letter{QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia,
        QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua,
        QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter = std::ranges::find(letter, locale.territory()) != letter.end();
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(20, 18, 20, 15), QPageLayout::Millimeter};
}

bool print(const Share::Document &page, QPagedPaintDevice *device)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    Layout layout(page, device);
    for (int sheet = 0; sheet < layout.sheetCount(); ++sheet) {
        if (sheet > 0 && !device->newPage())
            return false;
        layout.draw(&painter, sheet);
    }
    return painter.end();
}

std::optional<QString> savePdf(const Share::Document &page, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotSave(path, file.errorString());
    bool isWhole = false;
    {
        QPdfWriter writer(&file);
        writer.setPageLayout(sheetOf(QLocale::system()));
        writer.setTitle(page.title);
        writer.setCreator(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        isWhole = print(page, &writer);
    }
    // Qt 6.4 commits an empty file where the disk is full, unless the flush is looked at.
    if (isWhole && file.flush() && file.commit())
        return std::nullopt;
    return cannotSave(path, file.errorString());
}

} // namespace Wirecode::Paper
