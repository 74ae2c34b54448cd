// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/node.h"

#include <QLockFile>

#include <mutex>

namespace Wirecode::Shelf
{

/// A JSON object in a file of the user's. The file is replaced in one step or not at all; what another version
/// wrote at its top level, and this one does not know, stays.
class JsonFile
{
public:
    /// The form of the files. Keys may be added at the top level within a version; any other change needs the
    /// next.
    static constexpr int version = 1;
    static constexpr qint64 mostBytes = 16'777'216;
    /// How many values and keys a file may hold together.
    static constexpr qsizetype mostValues = 500'000;

    explicit JsonFile(QString path);

    /// Hands what the file holds, if there is one, to `read`, which reports what makes no sense. Whether
    /// nothing was wrong; if something was, problem() says so. A damaged file is then kept under another name;
    /// one that cannot be read, is too large or comes from a newer version is left alone, by save() as well.
    bool load(const std::function<void(Json::Node &root)> &read);
    /// Replaces the file, whatever it holds. Whether it could; problem() says why not. Leaving a file alone
    /// counts as done: load() has told of it.
    bool save(const QJsonObject &values);
    /// Replaces the file with what `values` gives, and lets no other process do so meanwhile. Before, `read`
    /// gets what another process has put there since load(), save() or update(), as with load(); what was wrong
    /// with that is in problem() as well. A file that another process keeps for longer than can be waited is
    /// not saved.
    bool update(const std::function<void(Json::Node &root)> &read, const std::function<QJsonObject()> &values);

    /// What the last step found wrong, as sentences in the language of the interface; empty where nothing was.
    QString problem() const { return m_problem; }

    /// What a file holds that is neither too large nor from a newer version; if it is, the source has an issue.
    static std::optional<QJsonObject> open(Json::Source &source);
    /// The text of a file; nothing where open() would find it too large.
    static std::optional<QByteArray> text(const QJsonObject &object);

private:
    /// Keeps other processes from saving; owns nothing where that cannot be had in time.
    std::unique_lock<QLockFile> lock();
    /// Whether somebody else has replaced the file. One that is gone has nothing new.
    bool hasChanged() const;
    /// Of the file; empty where it cannot be read or is too large.
    QByteArray digest() const;
    bool replace(const QJsonObject &values);
    void fail(const QString &reason);
    void setAside(const QString &reason);

    QString m_path;
    QLockFile m_lock;
    QString m_problem;
    QJsonObject m_kept;
    QByteArray m_digest; ///< of what was last read or written here
    bool m_maySave = true;
};

} // namespace Wirecode::Shelf
