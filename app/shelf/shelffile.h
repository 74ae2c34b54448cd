// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/jsonfile.h"
#include "shelf/shelf.h"

#include <QTimer>

namespace Wirecode::Shelf
{

/// Keeps a Shelf in a file: what changes is saved shortly afterwards, with what another window of the
/// program has saved meanwhile.
class ShelfFile : public QObject
{
    Q_OBJECT

public:
    /// Fills the shelf with what was saved, which is not told as a failure if there was nothing. The
    /// shelf must outlive the file. problem() has what is wrong with what was saved; what can be read of a
    /// damaged file is used.
    ShelfFile(const QString &path, Shelf &shelf, QObject *parent = nullptr);
    ~ShelfFile() override;

    /// Saves at once what has not been saved. Whether there is nothing left to save; problem() says why there
    /// is. What could not be saved is tried again with the next change.
    bool flush();
    QString problem() const { return m_file.problem(); }

    /// Where the program keeps what belongs to the user: with the user's data, which people copy from one
    /// computer to the next, not with the settings, which they throw away.
    static QString defaultPath();

Q_SIGNALS:
    /// Something has not been saved, or not as it was; sentences in the language of the interface.
    void failed(const QString &problem);

private:
    void noteChange();
    QString takeOver(const Shelved &theirs);

    Shelf &m_shelf;
    JsonFile m_file;
    QTimer m_timer;
    Shelved m_saved; ///< what the file held when it was last read or written here
    bool m_unsaved = false;
};

} // namespace Wirecode::Shelf
