// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/flatform.h"
#include "catalog/texts.h"

#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Wirecode;

namespace
{

QString literal(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

/// Every text as a line of C++, as lupdate does not look into JSON.
QByteArray textsOf(const Catalog::ReadResult &read)
{
    QString lines;
    for (const Catalog::ProtocolFile &protocol : read.protocols) {
        Catalog::visitTexts(protocol, [&](const QString &text, const QString &key) {
            lines +=
                u"QT_TRANSLATE_NOOP3(%1, %2, %3)\n"_s.arg(literal(protocol.id), literal(text), literal(key));
        });
    }
    return lines.toUtf8();
}

bool write(const QString &name, const QByteArray &contents)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() && file.flush() &&
        file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(name), qUtf8Printable(file.errorString()));
    return false;
}

} // namespace

/// wirecode-compile FLAT TEXTS JSON...: writes catalog files in the form that the program reads, and their
/// texts for lupdate. What is wrong with a file is said, and goes into the program, which says it too.
int main(int argc, char *argv[])
{
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files.append(QString::fromLocal8Bit(argv[i]));
    if (files.size() < 3) {
        std::fputs("wirecode-compile takes two files to write and catalog files to read\n", stderr);
        return 2;
    }
    const Catalog::ReadResult read = Catalog::readCatalog(files.sliced(2));
    for (const Catalog::Issue &issue : read.issues)
        std::fprintf(stderr, "%s\n", qUtf8Printable(issue.toString()));
    return write(files.at(0), Catalog::flattened(read)) && write(files.at(1), textsOf(read)) ? 0 : 1;
}
