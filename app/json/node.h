// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/issue.h"
#include "json/lines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace Wirecode::Json
{

/// What readers of JSON files say.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Json::Reader)
};

/// What a file may hold at most. Both are looked at before anything is made of the file.
struct Limits {
    qint64 bytes;
    qsizetype values; ///< values and keys, at any depth
};

/// One file while it is read: its bytes, for line numbers, and where issues go.
class Source
{
public:
    /// Issues name the file as given; by its name without the folder where nothing is.
    Source(const QString &file, QList<Issue> &issues, const QString &name = {});

    /// The object that the file holds; nothing, and an issue, where it holds none. The issue has no line where
    /// the file could not be read or holds more than the limits say. A key that is given twice is an issue,
    /// too.
    std::optional<QJsonObject> open(const Limits &limits);
    /// Adds an issue about the value at a path of keys.
    void report(const QString &path, const QString &expected);
    /// Adds an issue about the file as a whole, without a line.
    void reject(const QString &reason);

private:
    QString m_file;
    QString m_name;
    QByteArray m_json;
    std::unique_ptr<Lines> m_lines;
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
    Node object(const QString &key) { return {m_source, take(key), pathOf(key)}; }
    /// Calls visit for each object of a list; the node is unsound if visit says so of one.
    /// Texts among them are an issue, unless visitText takes them with their paths.
    void objects(const QString &key, bool mayBeEmpty, const std::function<bool(Node &)> &visit,
        const std::function<void(const QString &text, const QString &path)> &visitText = {});

    /// The place of a text in a list of those that are known; 0, and an issue, where it is not among them.
    qsizetype oneOf(const QString &key, const QStringList &known);

    /// Reports the keys nobody asked for. Whether everything in the node was as expected.
    bool finish();

private:
    QJsonValue take(const QString &key);
    QJsonArray array(const QString &key, bool mayBeEmpty);
    template<typename Path>
    QString checkedText(const QJsonValue &value, Path path);

    Source &m_source;
    QString m_path;
    QJsonObject m_object;
    QStringList m_taken;
    bool m_isObject;
    bool m_sound = true;
};

} // namespace Wirecode::Json
