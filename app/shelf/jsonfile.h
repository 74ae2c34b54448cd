// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/jsonnode.h"

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
    /// How many values the lists in a file may hold together.
    static constexpr qsizetype mostValues = 100'000;

    explicit JsonFile(QString path);

    /// Hands what the file holds, if there is one, to `read`, which reports what makes no sense. Whether
    /// nothing was wrong; if something was, problem() says so. A damaged file is then kept under another name;
    /// one that cannot be read, is too large or comes from a newer version is left alone, by save() as well.
    bool load(const std::function<void(Catalog::Node &root)> &read);
    /// Whether somebody else has replaced the file since load() or save(). One that is gone or left alone has
    /// nothing new.
    bool hasChanged() const;
    /// Replaces the file. Whether it could; problem() says why not. Leaving a file alone counts as done: load()
    /// has told of it.
    bool save(const QJsonObject &values);

    /// The last thing that went wrong, as sentences in the language of the interface; empty where nothing did.
    QString problem() const { return m_problem; }

    /// What a file holds that is neither too large nor from a newer version; if it is, the source has an issue.
    static std::optional<QJsonObject> open(Catalog::Source &source);
    /// The text of a file; nothing where open() would find it too large.
    static std::optional<QByteArray> text(const QJsonObject &object);

private:
    /// Of the file; empty where it cannot be read or is too large.
    QByteArray digest() const;
    void setAside(const QString &reason);
    void leaveAlone(const QString &problem);

    QString m_path;
    QString m_problem;
    QJsonObject m_kept;
    QByteArray m_digest; ///< of what was last read or written here
    bool m_maySave = true;
};

} // namespace Wirecode::Shelf
