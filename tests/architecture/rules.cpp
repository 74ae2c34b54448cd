// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Architecture
{

namespace
{

/// Composition roots: the only files that may know every room.
bool isMain(const QString &file)
{
    return file == "main.cpp"_L1 || file == "cli/main.cpp"_L1 || file == "desktop/searchmain.cpp"_L1;
}

/// The name of the room that a path under app/ begins with: "window/list" of "window/list/a.h"; empty where it
/// is none.
QString roomName(const QString &path)
{
    for (const int parts : {1, 0}) {
        const QString name = path.section(u'/', 0, parts);
        if (name != path && std::ranges::find(rooms(), name, &Room::name) != rooms().end())
            return name;
    }
    return {};
}

/// The room of a file; empty where there is none.
Room roomOf(const QString &file)
{
    if (file == "main.cpp"_L1)
        return {{}, {}, {u"QtGui"_s, u"QtWidgets"_s}};
    const auto found = std::ranges::find(rooms(), roomName(file), &Room::name);
    return found == rooms().end() ? Room{} : *found;
}

bool mayUse(const QString &file, const QString &room)
{
    const Room own = roomOf(file);
    return !room.isEmpty() && (isMain(file) || room == own.name || own.uses.contains(room));
}

/// Installed headers are asked instead of a list that would have to follow Qt.
bool isHeaderOf(const QString &module, QString header)
{
    if (header.startsWith(module + u'/'))
        header.remove(0, module.size() + 1);
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header);
}

bool isAllowed(const QString &file, const QString &header, bool inQuotes)
{
    const QString room = roomName(header);
    if (inQuotes || !room.isEmpty())
        return mayUse(file, room);
    static const QRegularExpression standard(uR"(^(?!q\w*\.h$)[a-z0-9_]+(\.h)?$)"_s);
    const QStringList modules = QStringList{u"QtCore"_s} + roomOf(file).qt;
    return standard.match(header).hasMatch() ||
           std::ranges::any_of(modules, [&](const QString &module) { return isHeaderOf(module, header); });
}

} // namespace

const QList<Room> &rooms()
{
    static const QStringList widgets{u"QtGui"_s, u"QtWidgets"_s};
    static const QList<Room> table{
        {u"json"_s, {}, {}},
        {u"catalog"_s, {u"json"_s}, {}},
        {u"language"_s, {u"catalog"_s}, {}},
        {u"search"_s, {u"catalog"_s, u"language"_s}, {}},
        {u"recognize"_s, {u"catalog"_s, u"language"_s}, {}},
        {u"compare"_s, {u"catalog"_s, u"language"_s}, {}},
        {u"shelf"_s, {u"json"_s, u"catalog"_s}, {}},
        {u"navigation"_s, {u"catalog"_s, u"shelf"_s}, {}},
        {u"share"_s, {u"catalog"_s, u"language"_s, u"recognize"_s, u"compare"_s}, {}},
        {u"paper"_s, {u"share"_s}, {u"QtGui"_s}},
        {u"printing"_s, {u"share"_s, u"paper"_s}, {u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s}},
        {u"window/look"_s, {u"catalog"_s, u"language"_s}, widgets},
        {u"window/list"_s,
            {u"catalog"_s, u"language"_s, u"search"_s, u"recognize"_s, u"compare"_s, u"share"_s,
                u"window/look"_s},
            widgets},
        {u"window/page"_s, {u"language"_s, u"share"_s, u"window/look"_s}, widgets},
        {u"window/sheet"_s,
            {u"catalog"_s, u"language"_s, u"compare"_s, u"shelf"_s, u"navigation"_s, u"share"_s,
                u"window/look"_s, u"window/page"_s},
            widgets},
        {u"window/shell"_s,
            {u"catalog"_s, u"language"_s, u"search"_s, u"recognize"_s, u"compare"_s, u"shelf"_s,
                u"navigation"_s, u"share"_s, u"paper"_s, u"window/look"_s, u"window/list"_s, u"window/page"_s,
                u"window/sheet"_s},
            widgets},
        {u"summon"_s, {}, {}},
        {u"socket"_s, {u"summon"_s}, {u"QtNetwork"_s}},
        {u"desktop"_s, {u"catalog"_s, u"language"_s, u"search"_s, u"share"_s, u"summon"_s, u"socket"_s},
            {u"QtDBus"_s}},
        {u"cli"_s,
            {u"catalog"_s, u"language"_s, u"recognize"_s, u"search"_s, u"compare"_s, u"shelf"_s, u"share"_s},
            {}},
    };
    return table;
}

QStringList forbiddenIncludes(const QString &file, const QString &source)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*(.*)$)"_s);
    static const QRegularExpression header(uR"(^(["<])([^">]+)[">])"_s);
    QStringList found;
    const QStringList lines = source.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch line = directive.match(lines.at(i));
        if (!line.hasMatch())
            continue;
        const QRegularExpressionMatch included = header.match(line.captured(1));
        // A macro could hide any header: it counts as forbidden.
        if (!included.hasMatch() || !isAllowed(file, included.captured(2), included.captured(1) == u'"'))
            found.append(QString::number(i + 1) + u": "_s + line.captured(1).trimmed());
    }
    return found;
}

bool hasLicence(const QString &source)
{
    static const QRegularExpression lines(
        u"^(#!.*\n)?(//|#) SPDX-FileCopyrightText: 2026 The Wirecode developers\n"
        "(//|#) SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    return lines.match(source).hasMatch();
}

qsizetype lineCount(const QString &source)
{
    return source.count(u'\n') + (source.isEmpty() || source.endsWith(u'\n') ? 0 : 1);
}

} // namespace Wirecode::Architecture
