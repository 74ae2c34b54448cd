// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/flatform.h"
#include "catalog/texts.h"

#include <QDir>
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

/// Every text of a registry as lines of C++, each with its place for translators; a text once.
QByteArray textsOf(const Catalog::RegistryFiles &registry)
{
    QString lines;
    QSet<QString> known;
    Catalog::visitTexts(registry, [&](const QString &text, const auto &place) {
        if (known.contains(text))
            return;
        known.insert(text);
        lines += u"//: %1\nQT_TRANSLATE_NOOP(%2, %3)\n"_s.arg(place(), literal(registry.id), literal(text));
    });
    return lines.toUtf8();
}

/// What a build tool has to watch, as make writes it.
QByteArray dependenciesOf(const QString &made, const QStringList &files)
{
    QString rule = made + u':';
    for (QString file : files)
        rule += u" \\\n "_s + file.replace(u' ', u"\\ "_s);
    return (rule + u'\n').toUtf8();
}

bool write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(name), qUtf8Printable(file.errorString()));
    return false;
}

bool writeTexts(const QString &folder, const Catalog::ReadResult &read)
{
    QDir().mkpath(folder);
    return std::ranges::all_of(read.registries, [&folder](const Catalog::RegistryFiles &registry) {
        return write(folder + u'/' + registry.id + u".cpp"_s, textsOf(registry));
    });
}

} // namespace

/// wirecode-compile FLAT DEPFILE FOLDER...: writes registries in the form that the program reads.
/// wirecode-compile --texts FOLDER FOLDER...: writes their texts for lupdate.
/// What is wrong with a file is said, and goes into the program, which says it too.
int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() < 3) {
        std::fputs(
            "wirecode-compile takes a file and its dependency file to write, or --texts and a folder, and "
            "folders of registries to read\n",
            stderr);
        return 2;
    }
    const Catalog::ReadResult read = Catalog::readCatalog(arguments.sliced(2));
    for (const Json::Issue &issue : read.issues)
        std::fprintf(stderr, "%s\n", qUtf8Printable(issue.toString()));
    if (arguments.first() == "--texts"_L1)
        return writeTexts(arguments.at(1), read) ? 0 : 1;
    return write(arguments.at(0), Catalog::flattened(read)) &&
                   write(arguments.at(1), dependenciesOf(arguments.at(0), read.files))
               ? 0
               : 1;
}
