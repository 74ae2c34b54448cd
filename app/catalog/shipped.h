// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Wirecode::Catalog
{

/// A file that the program comes with, where it is for the build tree as well as installed: relative to the
/// program. Needs an application object.
QString shippedFile(const QString &name);

/// The flat form of the shipped catalog, mapped as long as this or a copy lives; or why there is none, as a
/// sentence in the language of the interface.
struct Shipped {
    QByteArray flatForm;
    QString problem;
    std::shared_ptr<const QString> mapped; ///< the file
};
Shipped openShipped();

} // namespace Wirecode::Catalog
