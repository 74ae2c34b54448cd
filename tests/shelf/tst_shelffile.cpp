// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_shelffile.h"

#include "fixture.h"
#include "folder.h"
#include "shelf/shelffile.h"
#include "support/registered.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Wirecode::Shelf;
using Wirecode::Catalog::CodeId;

namespace
{

Shelved someContents()
{
    Shelved contents;
    contents.favourites = {moved, busy, {u"x-pack"_s, u"a/b c"_s}};
    contents.notes = {{Subject(busy), u" Ask Ayşe.\n\n\"Later\" \n"_s}, {Subject(moved, busy), u"both"_s}};
    contents.tags = {{Subject(busy), {u"queue"_s, u"To Ask"_s}}, {Subject(busy, moved), {u"mail"_s}}};
    contents.recentCodes = {busy, moved};
    contents.recentComparisons = {Subject(moved, busy)};
    return contents;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestShelfFile::everything_isThereAgain()
{
    const Folder folder(u"shelf.json"_s);
    {
        Shelf shelf;
        ShelfFile file(folder.path, shelf);
        QCOMPARE(file.problem(), QString());
        shelf.setShelved(someContents());
        QVERIFY(file.flush());
        QCOMPARE(folder.files(), QStringList{u"shelf.json"_s});
    }
    QCOMPARE(loaded(folder.path), someContents());
    QCOMPARE(loaded(folder.path).recentComparisons.first().codes(), (QList{moved, busy}));
    QCOMPARE(json(folder.read()).value(u"version"_s), QJsonValue(1));
}

void TestShelfFile::nothingChanged_writesNothing()
{
    const Folder folder(u"shelf.json"_s);
    {
        Shelf shelf;
        ShelfFile file(folder.path, shelf);
        QVERIFY(file.flush());
    }
    QCOMPARE(folder.files(), QStringList());
    const QByteArray contents = R"({"version":1,"favourites":["smtp/421"]})";
    folder.write(contents);
    {
        Shelf shelf;
        ShelfFile file(folder.path, shelf);
        QVERIFY(shelf.isFavourite(busy));
        QVERIFY(file.flush());
    }
    QCOMPARE(folder.read(), contents);
}

void TestShelfFile::typing_isSavedOnceSoon()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    const ShelfFile file(folder.path, shelf);
    for (int i = 1; i <= 100; ++i) {
        shelf.setNote(Subject(busy), QString(i, u'x'));
        QVERIFY(folder.files().isEmpty());
    }
    QTRY_VERIFY(!folder.files().isEmpty());
    QCOMPARE(loaded(folder.path).notes.value(Subject(busy)), QString(100, u'x'));
}

void TestShelfFile::typingWithoutAPause_isSaved()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    const ShelfFile file(folder.path, shelf);
    QTimer typing;
    int keys = 0;
    connect(&typing, &QTimer::timeout, this,
        [&] { shelf.setNote(Subject(busy), u"note"_s + QString::number(++keys)); });
    typing.start(10);
    QTRY_VERIFY(!folder.files().isEmpty());
}

void TestShelfFile::lastChange_isSavedAtTheEnd()
{
    const Folder folder(u"shelf.json"_s);
    {
        Shelf shelf;
        const ShelfFile file(folder.path, shelf);
        shelf.setFavourite(busy, true);
    }
    QCOMPARE(loaded(folder.path).favourites, QList{busy});
}

void TestShelfFile::fileThatIsGone_takesNothingAway()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    shelf.setFavourite(busy, true);
    QVERIFY(file.flush());
    QVERIFY(QFile::remove(folder.path));
    shelf.setFavourite(moved, true);
    QVERIFY(file.flush());
    QCOMPARE(loaded(folder.path).favourites, (QList{busy, moved}));
}

void TestShelfFile::fullDisk_leavesOldFileAndSays()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    shelf.setShelved(someContents());
    QVERIFY(file.flush());
    const QByteArray before = folder.read();
    const QSignalSpy failed(&file, &ShelfFile::failed);
    shelf.setNote(Subject(busy), u"new"_s);
    {
        const FullDisk full;
        QVERIFY(!file.flush());
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(failed.first().first().toString(), file.problem());
    QCOMPARE(folder.read(), before);
    QCOMPARE(folder.files(), QStringList{u"shelf.json"_s});

    QVERIFY(file.flush()); // it is tried again
    QCOMPARE(file.problem(), QString());
    QCOMPARE(loaded(folder.path).notes.value(Subject(busy)), u"new"_s);
#else
    QSKIP("The size of files cannot be limited here.");
#endif
}

void TestShelfFile::lastChangeThatIsLost_isPrinted()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    auto file = std::make_unique<ShelfFile>(folder.path, shelf);
    shelf.setFavourite(busy, true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(folder.path)));
    const FullDisk full;
    file.reset();
#else
    QSKIP("The size of files cannot be limited here.");
#endif
}

void TestShelfFile::killedProcess_leavesAWholeFile()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    const QString block(10'000, u'x');
    const auto save = [&](int i) {
        Shelf shelf;
        ShelfFile file(folder.path, shelf);
        for (;; ++i) {
            for (const CodeId &id : {busy, moved})
                shelf.setNote(Subject(id), QString::number(i) + block);
            file.flush();
        }
    };
    for (int round = 0; round < 20; ++round) {
        const QByteArray before = QFile::exists(folder.path) ? folder.read() : QByteArray("(unreadable)");
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            save(round * 1'000'000);
            _exit(1);
        }
        // In the midst of many saves. The lock of a process that ended before it was written is in the way for
        // 10 s.
        QTRY_VERIFY_WITH_TIMEOUT(folder.read() != before, 60'000);
        QCOMPARE(kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));

        Shelf shelf;
        const ShelfFile file(folder.path, shelf);
        QCOMPARE(file.problem(), QString());
        QVERIFY(shelf.note(Subject(busy)).endsWith(block));
        QCOMPARE(shelf.note(Subject(moved)), shelf.note(Subject(busy)));
    }
#else
    QSKIP("Processes cannot be split here.");
#endif
}

void TestShelfFile::keysOfANewerProgram_stay()
{
    const Folder folder(u"shelf.json"_s);
    folder.write(R"({"version": 1, "favourites": ["smtp/421"], "colours": {"smtp/421": ["red", null]}})");
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    shelf.setFavourite(moved, true);
    QVERIFY(file.flush());
    QCOMPARE(QJsonDocument(json(folder.read()).value(u"colours"_s).toObject()).toJson(QJsonDocument::Compact),
        QByteArray(R"({"smtp/421":["red",null]})"));
    QCOMPARE(loaded(folder.path).favourites, (QList{busy, moved}));
}

void TestShelfFile::fileThatCannotBeUsed_isLeftAlone_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("newer version") << QByteArray(R"({"version": 2, "favourites": {"smtp/421": "yesterday"}})");
    QTest::newRow("too large") << QByteArray("{}") + QByteArray(JsonFile::mostBytes, ' ');
    QTest::newRow("too many values") << QByteArray(R"({"version": 1, "favourites": [0)") +
                                            QByteArray(",0").repeated(500'000) + "]}";
    QByteArray keys;
    for (int i = 0; i < 300'000; ++i)
        keys += "\"" + QByteArray::number(i) + "\":{},";
    QTest::newRow("too many unknown keys") << "{" + keys + "\"version\": 1}";
    QTest::newRow("newer version with a key twice") << QByteArray(R"({"version": 2, "notes": 1, "notes": 2})");
}

void TestShelfFile::fileThatCannotBeUsed_isLeftAlone()
{
    QFETCH(const QByteArray, contents);
    const Folder folder(u"shelf.json"_s);
    folder.write(contents);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(shelf.shelved(), Shelved());
    shelf.setFavourite(busy, true);
    QVERIFY(file.flush());
    QCOMPARE(folder.read(), contents);
    QCOMPARE(folder.files(), QStringList{u"shelf.json"_s});
}

void TestShelfFile::damagedFile_isKeptAsideAndUsedAsFarAsItGoes()
{
    const Folder folder(u"shelf.json"_s);
    const QByteArray contents = R"({
        "version": 1,
        "favourites": ["smtp/421", 551, "smtp/551", "smtp/ "],
        "notes": [{"on": ["smtp/421"], "text": "kept"}, {"on": [], "text": "about nothing"}],
        "tags": [{"on": ["smtp/551"], "tags": ["kept", "a,b"]}]
    })";
    folder.write(contents);
    {
        Shelf shelf;
        const ShelfFile file(folder.path, shelf);
        for (const auto &part : {u"shelf.json:3: favourites/1"_s, u"shelf.json.damaged-1"_s})
            QVERIFY2(file.problem().contains(part), qPrintable(file.problem()));
    }
    QCOMPARE(folder.files(), (QStringList{u"shelf.json"_s, u"shelf.json.damaged-1"_s}));
    QCOMPARE(Folder::read(folder.path + u".damaged-1"_s), contents);
    Shelved expected;
    expected.favourites = {busy, moved};
    expected.setNote(Subject(busy), u"kept"_s);
    expected.addTags(Subject(moved), {u"kept"_s});
    QCOMPARE(loaded(folder.path), expected);
}

void TestShelfFile::keyGivenTwice_isDamage()
{
    const Folder folder(u"shelf.json"_s);
    const QByteArray contents = R"({
        "version": 1,
        "notes": [{"on": ["smtp/421"], "text": "first"}],
        "notes": [{"on": ["smtp/551"], "text": "second"}]
    })";
    folder.write(contents);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    QVERIFY2(file.problem().contains(u"notes: This key is given twice."_s), qPrintable(file.problem()));
    QVERIFY(file.flush());
    QCOMPARE(Folder::read(folder.path + u".damaged-1"_s), contents);
    QCOMPARE(loaded(folder.path).notes.value(Subject(moved)), u"second"_s);
}

void TestShelfFile::damagedFile_isKeptAsideInAnyFolder_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"%1", "%2", "%1 and %2", "100%", "%L1%3"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestShelfFile::damagedFile_isKeptAsideInAnyFolder()
{
    QFETCH(const QString, name);
    const Folder folder(name + u".json"_s);
    folder.write("{");
    Shelf shelf;
    const ShelfFile file(folder.path, shelf);
    const QString aside = folder.path + u".damaged-1"_s;
    QCOMPARE(Folder::read(aside), QByteArray("{"));
    for (const QString &part : QStringList{u"The file %1 is damaged"_s.replace(u"%1"_s, folder.path),
             u"keeps it as %1 and"_s.replace(u"%1"_s, aside)})
        QVERIFY2(file.problem().contains(part), qPrintable(file.problem()));
}

void TestShelfFile::tooMuch_isNotSaved()
{
    const Folder folder(u"shelf.json"_s);
    Shelf shelf;
    ShelfFile file(folder.path, shelf);
    shelf.setFavourite(busy, true);
    QVERIFY(file.flush());
    const QByteArray before = folder.read();
    Shelved contents;
    for (int i = 0; i < 260; ++i)
        contents.setNote(Subject({u"http"_s, QString::number(i)}), QString(65'536, u'x'));
    shelf.setShelved(contents);
    QVERIFY(!file.flush());
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(folder.read(), before);
    shelf.setShelved({});
    QVERIFY(file.flush());
    QCOMPARE(loaded(folder.path), Shelved());
}

void TestShelfFile::defaultPath_isWithTheUsersData()
{
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(ShelfFile::defaultPath(),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/shelf.json"_s);
}

WIRECODE_TEST(TestShelfFile)
