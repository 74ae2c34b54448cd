// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QResource>

using namespace Qt::StringLiterals;

namespace Wirecode::Catalog
{

QString shippedFile(const QString &name)
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/" WIRECODE_DATA "/") + name;
}

Shipped openShipped()
{
    const QString file = shippedFile(u"catalog.rcc"_s);
    if (!QResource::registerResource(file)) {
        return {{}, QCoreApplication::translate("Wirecode::Catalog::Shipped",
                        "The catalog cannot be read: %1 is missing or damaged. Install Wirecode again.")
                        .arg(QDir::toNativeSeparators(QDir::cleanPath(file)))};
    }
    const QResource resource(u":/catalog.flat"_s);
    return {QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()), {}};
}

} // namespace Wirecode::Catalog
