// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogreader.h"
#include "catalog/texts.h"

#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

QString literal(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

} // namespace

/// wirecode-extract FILE: writes every catalog text as a C++ line that lupdate reads.
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("wirecode-extract takes the name of the file to write\n", stderr);
        return 2;
    }
    const Wirecode::Catalog::ReadResult read =
        Wirecode::Catalog::readCatalog(Wirecode::Catalog::shippedCatalogFiles());
    for (const Wirecode::Catalog::Issue &issue : read.issues)
        std::fprintf(stderr, "%s\n", qUtf8Printable(issue.toString()));
    QSaveFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(file.errorString()));
        return 1;
    }
    QTextStream out(&file);
    for (const Wirecode::Catalog::Protocol &protocol : read.protocols) {
        Wirecode::Catalog::visitTexts(protocol, [&](const QString &text, const QString &key) {
            out << "QT_TRANSLATE_NOOP3(" << literal(protocol.id) << ", " << literal(text) << ", "
                << literal(key) << ")\n";
        });
    }
    out.flush();
    return file.commit() && read.issues.isEmpty() ? 0 : 1;
}
