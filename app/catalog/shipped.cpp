// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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
    // Qt loses a byte over a file with nothing in it.
    if (QFileInfo(file).size() == 0 || !QResource::registerResource(file)) {
        return {{},
            QCoreApplication::translate("Wirecode::Catalog::Shipped",
                "The catalog cannot be read: %1 is missing or damaged. Install Wirecode again.")
                .arg(QDir::toNativeSeparators(QDir::cleanPath(file))),
            {}};
    }
    const QResource resource(u":/catalog.flat"_s);
    const auto unmap = [](const QString *name) {
        QResource::unregisterResource(*name);
        delete name;
    };
    return {QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()), {},
        std::shared_ptr<const QString>(new QString(file), unmap)};
}

} // namespace Wirecode::Catalog
