// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/windowstate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Shelf;

class TestShelf : public QObject
{
    Q_OBJECT

private:
    static WindowState someState()
    {
        return {.language = u"tr"_s,
            .left = Catalog::CodeId{u"smtp"_s, u"421"_s},
            .right = Catalog::CodeId{u"enhanced"_s, u"5.7.26"_s},
            .geometry = QByteArray("\0\xFF\"\\\n", 5),
            .listSplitter = "list",
            .paneSplitter = "pane",
            .pageSplitter = "page",
            .synchronizedScrolling = false};
    }

    void write(const QByteArray &contents) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(contents), contents.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    /// What lies in the folder of the state, without the folder.
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init();
    void savedState_isLoadedAgain_data();
    void savedState_isLoadedAgain();
    void missingFile_givesDefaults();
    void missingFolder_isMade();
    void missingKey_givesItsDefault();
    void damagedFile_isKeptAside_data();
    void damagedFile_isKeptAside();
    void secondDamagedFile_getsAnotherName();
    void problem_isForgottenByTheNextStep();
    void unreadableFile_isLeftAlone();
    void unwritableFolder_isAProblem();
    void fullDisk_leavesOldFile();
    void keysOfANewerVersion_surviveASave();
    void defaultPath_isInTheUsersConfiguration();
};

void TestShelf::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"state.json"_s);
}

void TestShelf::savedState_isLoadedAgain_data()
{
    QTest::addColumn<WindowState>("state");
    QTest::newRow("defaults") << WindowState{};
    QTest::newRow("everything") << someState();
    WindowState one = someState();
    one.right.reset();
    QTest::newRow("one side") << one;
    WindowState unknown;
    unknown.language = u"a language of tomorrow"_s;
    QTest::newRow("unknown language") << unknown;
}

void TestShelf::savedState_isLoadedAgain()
{
    QFETCH(const WindowState, state);
    StateFile file(m_path);
    QVERIFY(file.save(state));
    QCOMPARE(file.problem(), QString());
    QCOMPARE(files(), QStringList{u"state.json"_s});
    StateFile next(m_path);
    QVERIFY(next.load() == state);
    QCOMPARE(next.problem(), QString());
    QVERIFY(next.save(someState()));
    QVERIFY(StateFile(m_path).load() == someState());
}

void TestShelf::missingFile_givesDefaults()
{
    StateFile file(m_path);
    QVERIFY(file.load() == WindowState{});
    QVERIFY(WindowState{}.synchronizedScrolling);
    QCOMPARE(file.problem(), QString());
    QCOMPARE(files(), QStringList());
}

void TestShelf::missingFolder_isMade()
{
    const QString path = m_folder->filePath(u"a/b/state.json"_s);
    QVERIFY(StateFile(path).save(someState()));
    QVERIFY(StateFile(path).load() == someState());
}

void TestShelf::missingKey_givesItsDefault()
{
    write(R"({"language": "tr"})");
    StateFile file(m_path);
    WindowState expected;
    expected.language = u"tr"_s;
    QVERIFY(file.load() == expected);
    QCOMPARE(file.problem(), QString());
}

void TestShelf::damagedFile_isKeptAside_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("reason"); // empty: a sentence of Qt's
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("cut off") << QByteArray("{\"language\": \"tr\",\n \"le") << QString();
    QTest::newRow("no JSON") << QByteArray("[General]\nlanguage=tr\r\n") << QString();
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QString();
    QTest::newRow("not UTF-8") << QByteArray("{\"language\": \"\xFF\xFE\"}") << QString();
    QTest::newRow("list") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("number for a text") << QByteArray(R"({"language": 1})") << u"language"_s;
    QTest::newRow("null for a text") << QByteArray(R"({"language": null})") << u"language"_s;
    QTest::newRow("text that is no id") << QByteArray(R"({"left": "421"})") << u"left"_s;
    QTest::newRow("object for an id") << QByteArray(R"({"right": {"code": "421"}})") << u"right"_s;
    QTest::newRow("list for bytes") << QByteArray(R"({"geometry": [1, 2]})") << u"geometry"_s;
    QTest::newRow("text for a truth value")
        << QByteArray(R"({"synchronizedScrolling": "yes"})") << u"synchronizedScrolling"_s;
    QTest::newRow("one wrong among right ones")
        << QByteArray(R"({"language": "tr", "left": "smtp/421", "paneSplitter": 7, "new": 1})")
        << u"paneSplitter"_s;
    QTest::newRow("two wrong") << QByteArray(R"({"language": 1, "left": 2})") << u"language, left"_s;
}

void TestShelf::damagedFile_isKeptAside()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, reason);
    write(contents);
    StateFile file(m_path);
    QVERIFY(file.load() == WindowState{});
    QCOMPARE(files(), QStringList{u"state.json.damaged-1"_s});
    QCOMPARE(read(m_path + u".damaged-1"_s), contents);
    for (const QString &part : QStringList{m_path, m_path + u".damaged-1"_s, reason})
        QVERIFY2(file.problem().contains(part), qPrintable(file.problem()));

    QVERIFY(file.save(someState()));
    QVERIFY(StateFile(m_path).load() == someState());
    QCOMPARE(read(m_path + u".damaged-1"_s), contents);
    QVERIFY(!QJsonDocument::fromJson(read(m_path)).object().contains(u"new"_s));
}

void TestShelf::secondDamagedFile_getsAnotherName()
{
    for (const char *contents : {"first", "second", "third"}) {
        write(contents);
        StateFile(m_path).load();
    }
    QCOMPARE(read(m_path + u".damaged-1"_s), QByteArray("first"));
    QCOMPARE(read(m_path + u".damaged-2"_s), QByteArray("second"));
    QCOMPARE(read(m_path + u".damaged-3"_s), QByteArray("third"));
}

void TestShelf::problem_isForgottenByTheNextStep()
{
    write("{");
    StateFile file(m_path);
    file.load();
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(file.save({}));
    QCOMPARE(file.problem(), QString());
    write("{");
    file.load();
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(QFile::remove(m_path + u".damaged-2"_s));
    file.load();
    QCOMPARE(file.problem(), QString());
}

void TestShelf::unreadableFile_isLeftAlone()
{
    // A folder stands in for a file without permission, which root could read all the same.
    QVERIFY(QDir().mkpath(m_path + u"/inside"_s));
    StateFile file(m_path);
    QVERIFY(file.load() == WindowState{});
    QVERIFY2(file.problem().contains(m_path), qPrintable(file.problem()));
    file.save(someState());
    QCOMPARE(files(), QStringList{u"state.json"_s});
    QVERIFY(QDir(m_path + u"/inside"_s).exists());
}

void TestShelf::unwritableFolder_isAProblem()
{
    write("a file where the folder should be");
    const QString path = m_path + u"/state.json"_s;
    StateFile file(path);
    QVERIFY(file.load() == WindowState{});
    QVERIFY(!file.save(someState()));
    QVERIFY2(file.problem().contains(path), qPrintable(file.problem()));
    QCOMPARE(read(m_path), QByteArray("a file where the folder should be"));
}

void TestShelf::fullDisk_leavesOldFile()
{
#ifdef Q_OS_UNIX
    StateFile file(m_path);
    QVERIFY(file.save(someState()));
    const QByteArray before = read(m_path);

    // No file may grow, for root neither: every write fails as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit none{0, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    const bool saved = file.save({});
    setrlimit(RLIMIT_FSIZE, &limit);

    QVERIFY(!saved);
    QVERIFY2(file.problem().contains(m_path), qPrintable(file.problem()));
    QCOMPARE(read(m_path), before);
    QCOMPARE(files(), QStringList{u"state.json"_s});
    QVERIFY(file.save({}));
    QCOMPARE(file.problem(), QString());
    QVERIFY(StateFile(m_path).load() == WindowState{});
#else
    QSKIP("The size of files cannot be limited here.");
#endif
}

void TestShelf::keysOfANewerVersion_surviveASave()
{
    write(
        R"({"language": "en", "left": "smtp/250", "zoom": 1.25, "tabs": [{"id": "smtp/421"}, null], "theme": "dark"})");
    StateFile file(m_path);
    QCOMPARE(file.load().language, u"en"_s);
    QCOMPARE(file.problem(), QString());
    QVERIFY(file.save(someState()));
    const QJsonObject saved = QJsonDocument::fromJson(read(m_path)).object();
    QCOMPARE(saved.value(u"zoom"_s), QJsonValue(1.25));
    QCOMPARE(saved.value(u"theme"_s), QJsonValue(u"dark"_s));
    QCOMPARE(QJsonDocument(saved.value(u"tabs"_s).toArray()).toJson(QJsonDocument::Compact),
        QByteArray(R"([{"id":"smtp/421"},null])"));
    QVERIFY(StateFile(m_path).load() == someState());
}

void TestShelf::defaultPath_isInTheUsersConfiguration()
{
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(StateFile::defaultPath(),
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/state.json"_s);
}

QTEST_GUILESS_MAIN(TestShelf)
#include "tst_shelf.moc"
