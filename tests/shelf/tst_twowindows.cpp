// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_twowindows.h"

#include "fixture.h"
#include "folder.h"
#include "shelf/shelffile.h"
#include "shelf/windowstate.h"
#include "support/registered.h"

#include <QLockFile>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Wirecode::Shelf;

namespace
{

#ifdef Q_OS_UNIX
/// Ends with what `work` says, without what belongs to the process that it came from.
pid_t start(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    return child;
}

/// What a process ended with; -1 where it was ended.
int end(pid_t child)
{
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
#endif

} // namespace

void TestTwoWindows::twoWindows_keepWhatEachHasChanged()
{
    const Folder folder(u"shelf.json"_s);
    Shelf one;
    ShelfFile fileOfOne(folder.path, one);
    one.setFavourite(busy, true);
    QVERIFY(fileOfOne.flush());
    Shelf other;
    ShelfFile fileOfOther(folder.path, other);
    one.setNote(Subject(busy), u"Ask Ayşe."_s);
    QVERIFY(fileOfOne.flush());
    other.setFavourite(busy, false);
    other.addRecent(Subject(moved));
    QVERIFY(fileOfOther.flush());
    QCOMPARE(other.note(Subject(busy)), u"Ask Ayşe."_s);
    one.setTags(Subject(moved), {u"mail"_s});
    QVERIFY(fileOfOne.flush());
    QVERIFY(!one.isFavourite(busy));
    QCOMPARE(one.shelved().recentCodes, QList{moved});
    QCOMPARE(loaded(folder.path), one.shelved());
    QCOMPARE(loaded(folder.path).tags.value(Subject(moved)), QStringList{u"mail"_s});
    // What was learned from the other is no change to be saved.
    const QByteArray before = folder.read();
    folder.write(before + ' ');
    QVERIFY(fileOfOne.flush());
    QCOMPARE(folder.read(), before + ' ');
}

void TestTwoWindows::whatWasTakenOver_canBeTakenAwayAgain()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    folder.write(R"({"version":1,"favourites":["smtp/421"]})");
    for (int i = 0; i < 260; ++i) // more than can be saved
        shelf.setNote(Subject({u"http"_s, QString::number(i)}), QString(65'536, u'x'));
    QVERIFY(!file.flush());
    QVERIFY(shelf.isFavourite(busy));
    folder.write(R"({"version":1,"favourites":[]})");
    for (int i = 0; i < 260; ++i)
        shelf.setNote(Subject({u"http"_s, QString::number(i)}), {});
    shelf.addRecent(Subject(moved));
    QVERIFY(file.flush());
    QVERIFY(!shelf.isFavourite(busy));
    QCOMPARE(loaded(folder.path).recentCodes, QList{moved});
}

void TestTwoWindows::notesWrittenInTurn_haveEachPartOnce()
{
    const Folder folder(u"shelf.json"_s);
    Shelf one;
    ShelfFile fileOfOne(folder.path, one);
    Shelf other;
    ShelfFile fileOfOther(folder.path, other);
    for (int i = 1; i <= 10; ++i) {
        one.setNote(Subject(busy), one.note(Subject(busy)) + u" A%1."_s.arg(i));
        QVERIFY(fileOfOne.flush());
        other.setNote(Subject(busy), other.note(Subject(busy)) + u" B%1."_s.arg(i));
        QVERIFY(fileOfOther.flush());
    }
    const QString note = loaded(folder.path).notes.value(Subject(busy));
    for (int i = 1; i <= 10; ++i) {
        for (const QString &part : {u" A%1."_s.arg(i), u" B%1."_s.arg(i)})
            QVERIFY2(note.count(part) == 1, qPrintable(note));
    }
    QCOMPARE_LE(note.size(), 20 * 6);
}

void TestTwoWindows::noteThatIsTooLongTogether_isSaid()
{
    const Folder folder(u"shelf.json"_s);
    Shelf one;
    ShelfFile fileOfOne(folder.path, one);
    Shelf other;
    ShelfFile fileOfOther(folder.path, other);
    const QSignalSpy said(&fileOfOther, &ShelfFile::failed);
    one.setNote(Subject(busy), QString(40'000, u'1'));
    QVERIFY(fileOfOne.flush());
    other.setNote(Subject(busy), QString(40'000, u'2'));
    QVERIFY(fileOfOther.flush());
    QCOMPARE(said.size(), 1);
    const QString sentence = said.first().first().toString();
    QVERIFY2(sentence.contains(u"smtp/421"_s) && sentence.contains(QLocale().toString(65'536)),
        qPrintable(sentence));
    QCOMPARE(loaded(folder.path).notes.value(Subject(busy)).size(), 65'536);
}

void TestTwoWindows::processes_loseNothingConfirmed()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    const int saves = 100;
    QList<pid_t> processes;
    for (int process = 0; process < 3; ++process) {
        processes.append(start([&] {
            Shelf shelf;
            ShelfFile file(folder.path, shelf);
            for (int i = 0; i < saves; ++i) {
                shelf.setFavourite({u"p%1"_s.arg(process), QString::number(i)}, true);
                // On a busy machine the lock may not be had in time: what is not confirmed is saved again.
                for (int tries = 0; !file.flush(); ++tries) {
                    if (tries == 20)
                        return 1;
                }
            }
            return 0;
        }));
    }
    for (const pid_t process : processes)
        QCOMPARE(end(process), 0);
    QCOMPARE(loaded(folder.path).favourites.size(), 3 * saves);
    QCOMPARE(folder.files(), QStringList{u"shelf.json"_s});
#else
    QSKIP("Processes cannot be split here.");
#endif
}

void TestTwoWindows::lockedFile_isNotSavedAndSays()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    const QSignalSpy failed(&file, &ShelfFile::failed);
    shelf.setFavourite(busy, true);
    QLockFile lock(folder.path + u".lock"_s);
    QVERIFY(lock.tryLock());
    QVERIFY(!file.flush());
    QCOMPARE(failed.size(), 1);
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(folder.files(), QStringList{u"shelf.json.lock"_s});
    lock.unlock();
    QVERIFY(file.flush());
    QCOMPARE(loaded(folder.path).favourites, QList{busy});
}

void TestTwoWindows::lockOfADeadProcess_isTaken()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    const pid_t process = start([&] {
        QLockFile lock(folder.path + u".lock"_s);
        return lock.tryLock() ? _exit(0), 0 : 1;
    });
    QCOMPARE(end(process), 0);
    QCOMPARE(folder.files(), QStringList{u"shelf.json.lock"_s});
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    shelf.setFavourite(busy, true);
    QVERIFY(file.flush());
    QCOMPARE(folder.files(), QStringList{u"shelf.json"_s});
#else
    QSKIP("Processes cannot be split here.");
#endif
}

void TestTwoWindows::stateOfANewerVersion_isNotReplaced()
{
    const Folder folder(u"state.json"_s);
    StateFile file(folder.path);
    file.load();
    QVERIFY(file.save({}));
    const QByteArray newer = R"({"version": 2, "left": ["smtp", 421]})";
    folder.write(newer);
    QVERIFY(file.save({}));
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(folder.read(), newer);
}

void TestTwoWindows::damageFromElsewhere_isKeptAsideAndSaid()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    const QSignalSpy failed(&file, &ShelfFile::failed);
    shelf.setNote(Subject(busy), u"mine"_s);
    QVERIFY(file.flush());
    folder.write("{");
    shelf.setFavourite(moved, true);
    QVERIFY(file.flush());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(Folder::read(folder.path + u".damaged-1"_s), QByteArray("{"));
    QCOMPARE(loaded(folder.path), shelf.shelved());
    QCOMPARE(shelf.note(Subject(busy)), u"mine"_s);
}

void TestTwoWindows::fileThatGrewTooLarge_isLeftAlone()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    shelf.setFavourite(busy, true);
    QVERIFY(file.flush());
    const QByteArray large = "{}" + QByteArray(JsonFile::mostBytes, ' ');
    folder.write(large);
    shelf.setFavourite(moved, true);
    file.flush();
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QVERIFY(folder.read() == large);
}

WIRECODE_TEST(TestTwoWindows)
