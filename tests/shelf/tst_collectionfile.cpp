// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_collectionfile.h"

#include "folder.h"
#include "shelf/collectionfile.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Shelf;
using Catalog::CodeId;

namespace
{

const CodeId busy{u"smtp"_s, u"421"_s};
const CodeId moved{u"smtp"_s, u"551"_s};

Contents someContents()
{
    Contents contents;
    contents.favourites = {moved, busy, {u"x-pack"_s, u"a/b c"_s}};
    contents.notes = {{Subject(busy), u"Ask Ayşe.\n\n\"Later\""_s}, {Subject(moved, busy), u"both"_s}};
    contents.tags = {{Subject(busy), {u"queue"_s, u"To Ask"_s}}, {Subject(busy, moved), {u"mail"_s}}};
    contents.recentCodes = {busy, moved};
    contents.recentComparisons = {Subject(moved, busy)};
    return contents;
}

/// What a new start finds.
Contents loaded(const QString &path)
{
    Collection collection;
    const CollectionFile file(path, collection);
    return collection.contents();
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestCollectionFile::everything_isThereAgain()
{
    const Folder folder(u"shelf.json"_s);
    {
        Collection collection;
        CollectionFile file(folder.path, collection);
        QCOMPARE(file.problem(), QString());
        collection.setContents(someContents());
        QVERIFY(file.flush());
        QCOMPARE(folder.files(), QStringList{u"shelf.json"_s});
    }
    QCOMPARE(loaded(folder.path), someContents());
    QCOMPARE(loaded(folder.path).recentComparisons.first().codes(), (QList{moved, busy}));
    QCOMPARE(json(folder.read()).value(u"version"_s), QJsonValue(1));
}

void TestCollectionFile::nothingChanged_writesNothing()
{
    const Folder folder(u"shelf.json"_s);
    {
        Collection collection;
        CollectionFile file(folder.path, collection);
        QVERIFY(file.flush());
    }
    QCOMPARE(folder.files(), QStringList());
    const QByteArray contents = R"({"version":1,"favourites":["smtp/421"]})";
    folder.write(contents);
    {
        Collection collection;
        CollectionFile file(folder.path, collection);
        QVERIFY(collection.isFavourite(busy));
        QVERIFY(file.flush());
    }
    QCOMPARE(folder.read(), contents);
}

void TestCollectionFile::typing_isSavedOnceSoon()
{
    const Folder folder(u"shelf.json"_s);
    Collection collection;
    const CollectionFile file(folder.path, collection);
    for (int i = 1; i <= 100; ++i) {
        collection.setNote(Subject(busy), QString(i, u'x'));
        QVERIFY(folder.files().isEmpty());
    }
    QTRY_VERIFY(!folder.files().isEmpty());
    QCOMPARE(loaded(folder.path).notes.value(Subject(busy)), QString(100, u'x'));
}

void TestCollectionFile::typingWithoutAPause_isSaved()
{
    const Folder folder(u"shelf.json"_s);
    Collection collection;
    const CollectionFile file(folder.path, collection);
    QTimer typing;
    int keys = 0;
    connect(&typing, &QTimer::timeout, this,
        [&] { collection.setNote(Subject(busy), u"note"_s + QString::number(++keys)); });
    typing.start(10);
    QTRY_VERIFY(!folder.files().isEmpty());
}

void TestCollectionFile::lastChange_isSavedAtTheEnd()
{
    const Folder folder(u"shelf.json"_s);
    {
        Collection collection;
        const CollectionFile file(folder.path, collection);
        collection.setFavourite(busy, true);
    }
    QCOMPARE(loaded(folder.path).favourites, QList{busy});
}

void TestCollectionFile::twoWindows_keepWhatEachHasChanged()
{
    const Folder folder(u"shelf.json"_s);
    Collection one;
    CollectionFile fileOfOne(folder.path, one);
    one.setFavourite(busy, true);
    QVERIFY(fileOfOne.flush());
    Collection other;
    CollectionFile fileOfOther(folder.path, other);
    one.setNote(Subject(busy), u"Ask Ayşe."_s);
    QVERIFY(fileOfOne.flush());
    other.setFavourite(busy, false);
    other.addRecent(Subject(moved));
    QVERIFY(fileOfOther.flush());
    QCOMPARE(other.note(Subject(busy)), u"Ask Ayşe."_s);
    one.setTags(Subject(moved), {u"mail"_s});
    QVERIFY(fileOfOne.flush());
    QVERIFY(!one.isFavourite(busy));
    QCOMPARE(one.contents().recentCodes, QList{moved});
    QCOMPARE(loaded(folder.path), one.contents());
    QCOMPARE(loaded(folder.path).tags.value(Subject(moved)), QStringList{u"mail"_s});
    // What was learned from the other is no change to be saved.
    const QByteArray before = folder.read();
    folder.write(before + ' ');
    QVERIFY(fileOfOne.flush());
    QCOMPARE(folder.read(), before + ' ');
}

void TestCollectionFile::whatWasTakenOver_canBeTakenAwayAgain()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    Collection collection;
    CollectionFile file(folder.path, collection);
    folder.write(R"({"version":1,"favourites":["smtp/421"]})");
    collection.addRecent(Subject(moved));
    {
        const FullDisk full;
        QVERIFY(!file.flush());
    }
    QVERIFY(collection.isFavourite(busy));
    folder.write(R"({"version":1,"favourites":[]})");
    QVERIFY(file.flush());
    QVERIFY(!collection.isFavourite(busy));
    QCOMPARE(loaded(folder.path).recentCodes, QList{moved});
#else
    QSKIP("The size of files cannot be limited here.");
#endif
}

void TestCollectionFile::fileThatIsGone_takesNothingAway()
{
    const Folder folder(u"shelf.json"_s);
    Collection collection;
    CollectionFile file(folder.path, collection);
    collection.setFavourite(busy, true);
    QVERIFY(file.flush());
    QVERIFY(QFile::remove(folder.path));
    collection.setFavourite(moved, true);
    QVERIFY(file.flush());
    QCOMPARE(loaded(folder.path).favourites, (QList{busy, moved}));
}

void TestCollectionFile::fullDisk_leavesOldFileAndSays()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    Collection collection;
    CollectionFile file(folder.path, collection);
    collection.setContents(someContents());
    QVERIFY(file.flush());
    const QByteArray before = folder.read();
    const QSignalSpy failed(&file, &CollectionFile::failed);
    collection.setNote(Subject(busy), u"new"_s);
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

void TestCollectionFile::killedProcess_leavesAWholeFile()
{
#ifdef Q_OS_UNIX
    const Folder folder(u"shelf.json"_s);
    const QString block(10'000, u'x');
    const auto save = [&](int i) {
        Collection collection;
        CollectionFile file(folder.path, collection);
        for (;; ++i) {
            for (const CodeId &id : {busy, moved})
                collection.setNote(Subject(id), QString::number(i) + block);
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
        QTRY_VERIFY(folder.read() != before); // in the midst of many saves
        QCOMPARE(kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));

        Collection collection;
        const CollectionFile file(folder.path, collection);
        QCOMPARE(file.problem(), QString());
        QVERIFY(collection.note(Subject(busy)).endsWith(block));
        QCOMPARE(collection.note(Subject(moved)), collection.note(Subject(busy)));
    }
#else
    QSKIP("Processes cannot be split here.");
#endif
}

void TestCollectionFile::keysOfANewerProgram_stay()
{
    const Folder folder(u"shelf.json"_s);
    folder.write(R"({"version": 1, "favourites": ["smtp/421"], "colours": {"smtp/421": ["red", null]}})");
    Collection collection;
    CollectionFile file(folder.path, collection);
    collection.setFavourite(moved, true);
    QVERIFY(file.flush());
    QCOMPARE(QJsonDocument(json(folder.read()).value(u"colours"_s).toObject()).toJson(QJsonDocument::Compact),
        QByteArray(R"({"smtp/421":["red",null]})"));
    QCOMPARE(loaded(folder.path).favourites, (QList{busy, moved}));
}

void TestCollectionFile::fileThatCannotBeUsed_isLeftAlone_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("newer version") << QByteArray(R"({"version": 2, "favourites": {"smtp/421": "yesterday"}})");
    QTest::newRow("too large") << QByteArray("{}") + QByteArray(JsonFile::mostBytes, ' ');
    QTest::newRow("too many values") << QByteArray(R"({"version": 1, "favourites": [0)") +
                                            QByteArray(",0").repeated(100'000) + "]}";
}

void TestCollectionFile::fileThatCannotBeUsed_isLeftAlone()
{
    QFETCH(const QByteArray, contents);
    const Folder folder(u"shelf.json"_s);
    folder.write(contents);
    Collection collection;
    CollectionFile file(folder.path, collection);
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(collection.contents(), Contents());
    collection.setFavourite(busy, true);
    QVERIFY(file.flush());
    QCOMPARE(folder.read(), contents);
    QCOMPARE(folder.files(), QStringList{u"shelf.json"_s});
}

void TestCollectionFile::damagedFile_isKeptAsideAndUsedAsFarAsItGoes()
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
        Collection collection;
        const CollectionFile file(folder.path, collection);
        for (const auto &part : {u"shelf.json:3: favourites/1"_s, u"shelf.json.damaged-1"_s})
            QVERIFY2(file.problem().contains(part), qPrintable(file.problem()));
    }
    QCOMPARE(folder.files(), (QStringList{u"shelf.json"_s, u"shelf.json.damaged-1"_s}));
    QCOMPARE(Folder::read(folder.path + u".damaged-1"_s), contents);
    Contents expected;
    expected.favourites = {busy, moved};
    expected.setNote(Subject(busy), u"kept"_s);
    expected.addTags(Subject(moved), {u"kept"_s});
    QCOMPARE(loaded(folder.path), expected);
}

void TestCollectionFile::tooMuch_isNotSaved()
{
    const Folder folder(u"shelf.json"_s);
    Collection collection;
    CollectionFile file(folder.path, collection);
    collection.setFavourite(busy, true);
    QVERIFY(file.flush());
    const QByteArray before = folder.read();
    Contents contents;
    for (int i = 0; i < 260; ++i)
        contents.setNote(Subject({u"http"_s, QString::number(i)}), QString(65'536, u'x'));
    collection.setContents(contents);
    QVERIFY(!file.flush());
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(folder.read(), before);
    collection.setContents({});
    QVERIFY(file.flush());
    QCOMPARE(loaded(folder.path), Contents());
}

void TestCollectionFile::defaultPath_isWithTheUsersData()
{
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(CollectionFile::defaultPath(),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/shelf.json"_s);
}
