// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Wirecode::Shelf
{

/// What the window keeps from one start to the next.
struct WindowState {
    QString language; ///< id; empty: follow the system
    std::optional<Catalog::CodeId> left;
    std::optional<Catalog::CodeId> right;
    QByteArray geometry;
    QByteArray listSplitter;
    QByteArray paneSplitter;
    QByteArray pageSplitter;
    bool synchronizedScrolling = true;

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

/// Keeps a WindowState in a JSON file. What another version wrote there, and this one does not know, stays.
class StateFile
{
public:
    explicit StateFile(QString path);

    /// What was saved, or defaults. A file that cannot be understood is kept under another name; problem() says
    /// so.
    WindowState load();
    /// Replaces the file in one step. Whether it could; problem() says why not. A file that load() could
    /// neither read nor put aside is left alone, which counts as done: load() has told of it.
    bool save(const WindowState &state);

    /// The last thing that went wrong, as sentences in the language of the interface; empty where nothing did.
    QString problem() const { return m_problem; }

    /// Where the program keeps its state.
    static QString defaultPath();

private:
    void setAside(const QString &reason);

    QString m_path;
    QString m_problem;
    QJsonObject m_kept;
    bool m_maySave = true;
};

} // namespace Wirecode::Shelf
