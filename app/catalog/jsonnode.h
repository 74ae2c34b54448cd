// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogreader.h"
#include "catalog/jsonlines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace Wirecode::Catalog
{

/// What the reader of catalog files says.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Catalog::CatalogReader)
};

/// One file while it is read: its bytes, for line numbers, and where issues go.
class Source
{
public:
    Source(const QString &file, QList<Issue> &issues);

    /// The object that the file holds; nothing, and an issue, where it holds none. The issue has no line where
    /// the file could not be read or is larger than that many bytes.
    std::optional<QJsonObject> open(qint64 mostBytes = std::numeric_limits<qint64>::max());
    /// Adds an issue about the value at a path of keys.
    void report(const QString &path, const QString &expected);
    /// Adds an issue about the file as a whole, without a line.
    void reject(const QString &reason);

private:
    QString m_file;
    QString m_name;
    QByteArray m_json;
    std::unique_ptr<JsonLines> m_lines;
    QList<Issue> &m_issues;
};

/// An object of a file with its path. Reading a key that is not as expected reports it and makes the node
/// unsound; keys that were not asked for by the time of finish() are unknown ones.
class Node
{
public:
    /// A value that is no object is reported once; what is then read from the node is empty and reports nothing
    /// more.
    Node(Source &source, const QJsonValue &value, QString path);

    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'/' + key; }
    bool has(const QString &key) const { return m_object.contains(key); }
    bool isSound() const { return m_sound; }
    QStringList keys() const { return m_object.keys(); }
    void fail(const QString &path, const QString &expected);

    QString text(const QString &key);
    QString optionalText(const QString &key) { return has(key) ? text(key) : QString(); }
    /// A text as it is: empty, long, of several lines.
    QString rawText(const QString &key);
    bool flag(const QString &key);
    int number(const QString &key, int least, int most);
    QStringList texts(const QString &key, bool mayBeEmpty = false);
    QStringList optionalTexts(const QString &key) { return has(key) ? texts(key) : QStringList(); }
    /// An id; an empty one where there is none.
    CodeId id(const QString &key);
    /// A list of ids, which may be empty; an empty id stands for what is none.
    QList<CodeId> ids(const QString &key);
    Node object(const QString &key) { return {m_source, take(key), pathOf(key)}; }
    /// Calls visit for each object of a list; the node is unsound if visit says so of one.
    void objects(const QString &key, bool mayBeEmpty, const std::function<bool(Node &)> &visit);

    /// The value of an enum by its id.
    template<typename Enum>
    Enum oneOf(const QString &key)
    {
        const QString id = text(key);
        const std::optional<Enum> value = valueOf<Enum>(id);
        if (!value && !id.isEmpty()) {
            QStringList known;
            for (const QLatin1StringView each : valueIds<Enum>)
                known.append(each);
            fail(pathOf(key), Messages::tr("“%1” is not known; expected is one of: %2")
                                  .arg(id, known.join(QLatin1String(", "))));
        }
        return value.value_or(Enum{});
    }

    /// Reports the keys nobody asked for. Whether everything in the node was as expected.
    bool finish();

private:
    QJsonValue take(const QString &key);
    QJsonArray array(const QString &key, bool mayBeEmpty);
    template<typename Path>
    QString checkedText(const QJsonValue &value, Path path);
    CodeId checkedId(const QString &path, const QString &text);

    Source &m_source;
    QString m_path;
    QJsonObject m_object;
    QStringList m_taken;
    bool m_isObject;
    bool m_sound = true;
};

} // namespace Wirecode::Catalog
