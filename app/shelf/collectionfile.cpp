// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/collectionfile.h"

#include <QStandardPaths>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Shelf
{

CollectionFile::CollectionFile(const QString &path, Collection &collection, QObject *parent)
    : QObject(parent)
    , m_collection(collection)
    , m_file(path)
{
    Contents contents;
    const bool sound = m_file.load([&contents](Catalog::Node &root) { contents = readContents(root); });
    m_collection.setContents(contents);
    m_saved = contents;
    // Not begun again by the next change: somebody who types without a pause is saved as well.
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CollectionFile::flush);
    for (const auto signal : {&Collection::favouritesChanged, &Collection::notesChanged,
             &Collection::tagsChanged, &Collection::recentChanged})
        connect(&collection, signal, this, &CollectionFile::noteChange);
    if (!sound)
        noteChange(); // what could be read of a file that was put aside
}

CollectionFile::~CollectionFile()
{
    flush();
}

QString CollectionFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/shelf.json"_s;
}

void CollectionFile::noteChange()
{
    m_unsaved = true;
    if (!m_timer.isActive())
        m_timer.start();
}

bool CollectionFile::flush()
{
    m_timer.stop();
    if (!m_unsaved)
        return true;
    if (m_file.hasChanged())
        takeOver();
    m_unsaved = !m_file.save(toJson(m_collection.contents()));
    if (m_unsaved)
        Q_EMIT failed(problem());
    else
        m_saved = m_collection.contents();
    return !m_unsaved;
}

/// Another window of the program has saved since.
void CollectionFile::takeOver()
{
    Contents theirs;
    if (!m_file.load([&theirs](Catalog::Node &root) { theirs = readContents(root); })) {
        Q_EMIT failed(problem());
        return;
    }
    m_collection.setContents(merged(std::exchange(m_saved, theirs), m_collection.contents(), theirs));
    m_timer.stop(); // what was taken over is saved with the rest
}

} // namespace Wirecode::Shelf
