// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/shelffile.h"

#include <QLocale>
#include <QStandardPaths>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Shelf
{

ShelfFile::ShelfFile(const QString &path, Shelf &shelf, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_file(path)
{
    Shelved contents;
    const bool sound = m_file.load([&contents](Json::Node &root) { contents = readShelved(root); });
    m_shelf.setShelved(contents);
    m_saved = contents;
    // Not begun again by the next change: somebody who types without a pause is saved as well.
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ShelfFile::flush);
    for (const auto signal :
        {&Shelf::favouritesChanged, &Shelf::notesChanged, &Shelf::tagsChanged, &Shelf::recentChanged})
        connect(&shelf, signal, this, &ShelfFile::noteChange);
    if (!sound)
        noteChange(); // what could be read of a file that was put aside
}

ShelfFile::~ShelfFile()
{
    // Nobody is left to show it to.
    if (!flush())
        qWarning("%s", qUtf8Printable(problem()));
}

QString ShelfFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/shelf.json"_s;
}

void ShelfFile::noteChange()
{
    m_unsaved = true;
    if (!m_timer.isActive())
        m_timer.start();
}

bool ShelfFile::flush()
{
    m_timer.stop();
    if (!m_unsaved)
        return true;
    std::optional<Shelved> theirs;
    QString cut;
    m_unsaved = !m_file.update([&theirs](Json::Node &root) { theirs = readShelved(root); },
        [&] {
            if (theirs && m_file.problem().isEmpty())
                cut = takeOver(*theirs);
            return toJson(m_shelf.shelved());
        });
    if (!m_unsaved)
        m_saved = m_shelf.shelved();
    for (const QString &sentence : {cut, problem()}) {
        if (!sentence.isEmpty())
            Q_EMIT failed(sentence);
    }
    return !m_unsaved;
}

/// Another window of the program has saved since. What had to be cut, as sentences.
QString ShelfFile::takeOver(const Shelved &theirs)
{
    const Merged both = merged(std::exchange(m_saved, theirs), m_shelf.shelved(), theirs);
    m_shelf.setShelved(both.shelved);
    m_timer.stop(); // what was taken over is saved with the rest
    QStringList sentences;
    for (const Subject &subject : both.cut) {
        //: %1 is a code or two, such as "smtp/421", %2 and %3 are numbers
        sentences.append(
            tr("Another window has changed the note or the tags of %1 as well. Together this is more than "
               "the %2 characters or the %3 tags that Wirecode can keep: the end is cut off.")
                .arg(subject.toString(), QLocale().toString(Shelved::longestNote),
                    QLocale().toString(Shelved::mostTags)));
    }
    return sentences.join(u'\n');
}

} // namespace Wirecode::Shelf
