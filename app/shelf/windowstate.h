// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"
#include "shelf/jsonfile.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Wirecode::Shelf
{

/// What the window keeps from one start to the next.
struct WindowState {
    static constexpr int leastZoom = 100;
    static constexpr int mostZoom = 300;
    static constexpr int leastDivider = 30;
    static constexpr int mostDivider = 70;

    QString language; ///< id; empty: follow the system
    std::optional<Catalog::CodeId> left;
    std::optional<Catalog::CodeId> right;
    QStringList protocols;   ///< ids of those that the list is limited to; none for all
    QByteArray geometry;     ///< as QWidget saves it
    QByteArray listSplitter; ///< as QSplitter saves it; list and pane are side by side, page and note stacked
    QByteArray noteSplitter;
    int dividerPercent = 50; ///< leastDivider to mostDivider: the left side's room in a comparison
    bool hidesEqual = false;
    bool showsNotes = false;
    bool globalShortcut = false; ///< whether the desktop shall have a key for the window
    bool trayIcon = false;       ///< whether there shall be an icon in the notification area
    int zoomPercent = leastZoom; ///< leastZoom to mostZoom
    QString appearance;          ///< "light", "dark" or "high-contrast"; empty: follow the system
    QString systemAppearance;    ///< what the system said last, so that the first frame has its colours already

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

/// Keeps a WindowState in a JsonFile.
class StateFile
{
public:
    explicit StateFile(QString path);

    /// What was saved, or defaults where problem() says why not.
    WindowState load();
    /// Replaces the file in one step. Whether it could; problem() says why not, and what was wrong with a file
    /// that another window has put there. Bytes that load() would take for damage are left out.
    bool save(const WindowState &state);

    /// The last thing that went wrong, as sentences in the language of the interface; empty where nothing did.
    QString problem() const { return m_file.problem(); }

    /// Where the program keeps its state.
    static QString defaultPath();

private:
    JsonFile m_file;
};

} // namespace Wirecode::Shelf
