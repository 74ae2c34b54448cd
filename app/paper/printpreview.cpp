// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/printpreview.h"

#include "paper/paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace Wirecode::Paper
{

namespace
{

struct PreviewMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Paper::PrintPreview)
};

QString cannotLoad(const QString &path, const QString &reason)
{
    return PreviewMessages::tr("Printing is not possible, because %1 cannot be loaded: %2")
        .arg(QDir::toNativeSeparators(path), reason);
}

} // namespace

QString printPluginPath()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(WIRECODE_PLUGINS) +
                           u"/wirecode-print.so"_s);
}

std::optional<QString> showPrintPreview(const Share::Document &page, QWidget *parent, const QString &pluginPath)
{
    QPluginLoader loader(pluginPath);
    // What is not ours is not run.
    const QJsonValue interface = loader.metaData().value("IID"_L1);
    if (interface.isUndefined())
        return cannotLoad(pluginPath, loader.errorString());
    if (interface != QLatin1StringView(qobject_interface_iid<PrintPreview *>()))
        return PreviewMessages::tr("Printing is not possible, because %1 is another plugin than Wirecode's.")
            .arg(QDir::toNativeSeparators(pluginPath));
    auto *preview = qobject_cast<PrintPreview *>(loader.instance());
    if (!preview)
        return cannotLoad(pluginPath, loader.errorString());
    if (preview->exec(parent, page.title, sheetOf(QLocale::system()),
            [&page](QPagedPaintDevice *device) { return print(page, device); }))
        return std::nullopt;
    return PreviewMessages::tr("The page cannot be printed, because the printer accepts nothing.");
}

} // namespace Wirecode::Paper
