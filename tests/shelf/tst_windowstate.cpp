// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_windowstate.h"

#include "folder.h"
#include "qtbytes.h"
#include "shelf/windowstate.h"
#include "support/registered.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Wirecode::Shelf;
using Wirecode::Catalog::CodeId;

namespace
{

WindowState someState()
{
    return {.language = u"tr"_s,
        .left = CodeId{u"smtp"_s, u"421"_s},
        .right = CodeId{u"enhanced"_s, u"5.7.26"_s},
        .protocols = {u"smtp"_s, u"http"_s},
        .geometry = windowGeometry(),
        .listSplitter = rowState(),
        .noteSplitter = columnState(),
        .dividerPercent = 35,
        .hidesEqual = true,
        .showsNotes = true,
        .globalShortcut = true,
        .trayIcon = true,
        .zoomPercent = 150,
        .appearance = u"high-contrast"_s,
        .systemAppearance = u"dark"_s};
}

} // namespace

void TestWindowState::savedState_isLoadedAgain_data()
{
    QTest::addColumn<WindowState>("state");
    QTest::newRow("defaults") << WindowState{};
    QTest::newRow("everything") << someState();
    WindowState one = someState();
    one.right.reset();
    QTest::newRow("one side") << one;
    for (const int divider : {WindowState::leastDivider, WindowState::mostDivider}) {
        WindowState dragged;
        dragged.dividerPercent = divider;
        QTest::addRow("divider at %d", divider) << dragged;
    }
    for (const int zoom : {WindowState::leastZoom, WindowState::mostZoom}) {
        WindowState zoomed;
        zoomed.zoomPercent = zoom;
        QTest::addRow("zoom of %d", zoom) << zoomed;
    }
    WindowState unknown;
    unknown.language = u"a language of tomorrow"_s;
    QTest::newRow("unknown language") << unknown;
}

void TestWindowState::savedState_isLoadedAgain()
{
    const Folder folder(u"state.json"_s);
    QFETCH(const WindowState, state);
    StateFile file(folder.path);
    QVERIFY(file.save(state));
    QCOMPARE(file.problem(), QString());
    QCOMPARE(folder.files(), QStringList{u"state.json"_s});
    StateFile next(folder.path);
    QVERIFY(next.load() == state);
    QCOMPARE(next.problem(), QString());
    QVERIFY(next.save(someState()));
    QVERIFY(StateFile(folder.path).load() == someState());
}

void TestWindowState::bytesThatAreNoState_areNotSaved()
{
    const Folder folder(u"state.json"_s);
    WindowState state = someState();
    state.listSplitter = "of another version of Qt";
    QVERIFY(StateFile(folder.path).save(state));
    state.listSplitter.clear();
    StateFile file(folder.path);
    QVERIFY(file.load() == state);
    QCOMPARE(file.problem(), QString());
}

void TestWindowState::missingFile_givesDefaults()
{
    const Folder folder(u"state.json"_s);
    StateFile file(folder.path);
    QVERIFY(file.load() == WindowState{});
    QCOMPARE(WindowState{}.dividerPercent, 50);
    QCOMPARE(WindowState{}.zoomPercent, 100);
    QCOMPARE(file.problem(), QString());
    QCOMPARE(folder.files(), QStringList());
}

void TestWindowState::missingFolder_isMade()
{
    const Folder folder(u"state.json"_s);
    const QString path = folder.filePath(u"a/b/state.json"_s);
    QVERIFY(StateFile(path).save(someState()));
    QVERIFY(StateFile(path).load() == someState());
}

void TestWindowState::missingKey_givesItsDefault()
{
    const Folder folder(u"state.json"_s);
    folder.write(R"({"language": "tr"})");
    StateFile file(folder.path);
    WindowState expected;
    expected.language = u"tr"_s;
    QVERIFY(file.load() == expected);
    QCOMPARE(file.problem(), QString());
}

void TestWindowState::keysOfAnEarlierVersion_doNoHarm()
{
    const Folder folder(u"state.json"_s);
    folder.write(
        R"({"language": "tr", "paneSplitter": "AAAA", "pageSplitter": 7, "synchronizedScrolling": "yes"})");
    StateFile file(folder.path);
    WindowState expected;
    expected.language = u"tr"_s;
    QVERIFY(file.load() == expected);
    QCOMPARE(file.problem(), QString());
    QCOMPARE(folder.files(), QStringList{u"state.json"_s});
}

void TestWindowState::damagedFile_isKeptAside_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("reason"); // empty: a sentence of Qt's
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("cut off") << QByteArray("{\"language\": \"tr\",\n \"le") << QString();
    QTest::newRow("no JSON") << QByteArray("[General]\nlanguage=tr\r\n") << QString();
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QString();
    QTest::newRow("not UTF-8") << QByteArray("{\"language\": \"\xFF\xFE\"}") << QString();
    QTest::newRow("list") << QByteArray("[]") << u"An object"_s;
    QTest::newRow("number for a text") << QByteArray(R"({"language": 1})") << u"language"_s;
    QTest::newRow("null for a text") << QByteArray(R"({"language": null})") << u"language"_s;
    QTest::newRow("text that is no id") << QByteArray(R"({"left": "421"})") << u"left"_s;
    QTest::newRow("object for an id") << QByteArray(R"({"right": {"code": "421"}})") << u"right"_s;
    QTest::newRow("list for bytes") << QByteArray(R"({"geometry": [1, 2]})") << u"geometry"_s;
    QTest::newRow("text for a truth value") << QByteArray(R"({"hidesEqual": "yes"})") << u"hidesEqual"_s;
    for (const char *zoom : {"99", "301", "-100", "150.5", "1e300", "\"150\"", "null"})
        QTest::addRow("zoom of %s", zoom) << QByteArray("{\"zoomPercent\": ") + zoom + "}" << u"zoomPercent"_s;
    for (const char *divider : {"29", "71", "0", "-50", "50.5", "1e300", "\"50\"", "null"}) {
        QTest::addRow("divider at %s", divider)
            << QByteArray("{\"dividerPercent\": ") + divider + "}" << u"dividerPercent"_s;
    }
    // The first gives a window of 32,767 pixels, or a crash.
    for (const char *key : {"listSplitter", "noteSplitter", "geometry"}) {
        for (const char *bytes : {"AAAA/wAAAAEAAAACAAABUAAAA/AAP///wEAAAABAA==", "????", "AAAA"})
            QTest::addRow("%s of %s", key, bytes)
                << QByteArray("{\"" + QByteArray(key) + "\": \"" + bytes + "\"}") << QString::fromLatin1(key);
    }
    QTest::newRow("list above the pages")
        << QByteArray(R"({"listSplitter": ")" + columnState().toBase64() + "\"}") << u"listSplitter"_s;
    QTest::newRow("notes beside the pages")
        << QByteArray(R"({"noteSplitter": ")" + rowState().toBase64() + "\"}") << u"noteSplitter"_s;
    QTest::newRow("millions of bytes")
        << QByteArray(R"({"geometry": ")" + QByteArray(4'000'000, 'A') + "\"}") << u"geometry"_s;
    QTest::newRow("key given twice") << QByteArray(R"({"language": "tr", "language": "en"})") << u"language"_s;
    QTest::newRow("unknown colours") << QByteArray(R"({"appearance": "pink"})") << u"appearance"_s;
    QTest::newRow("unknown colours of the system")
        << QByteArray(R"({"systemAppearance": "Dark"})") << u"systemAppearance"_s;
    QTest::newRow("version before the first") << QByteArray(R"({"version": 0})") << u"version"_s;
    QTest::newRow("version of letters") << QByteArray(R"({"version": "one"})") << u"version"_s;
    QTest::newRow("one wrong among right ones")
        << QByteArray(R"({"language": "tr", "left": "smtp/421", "noteSplitter": 7, "new": 1})")
        << u"noteSplitter"_s;
    QTest::newRow("two wrong") << QByteArray(R"({"language": 1, "left": 2})") << u":1: language"_s;
}

void TestWindowState::damagedFile_isKeptAside()
{
    const Folder folder(u"state.json"_s);
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, reason);
    folder.write(contents);
    StateFile file(folder.path);
    QVERIFY(file.load() == WindowState{});
    QCOMPARE(folder.files(), QStringList{u"state.json.damaged-1"_s});
    QCOMPARE(Folder::read(folder.path + u".damaged-1"_s), contents);
    for (const QString &part : QStringList{folder.path, folder.path + u".damaged-1"_s, reason})
        QVERIFY2(file.problem().contains(part), qPrintable(file.problem()));

    QVERIFY(file.save(someState()));
    QVERIFY(StateFile(folder.path).load() == someState());
    QCOMPARE(Folder::read(folder.path + u".damaged-1"_s), contents);
    QVERIFY(!QJsonDocument::fromJson(folder.read()).object().contains(u"new"_s));
}

void TestWindowState::everyAppearance_isKept_data()
{
    QTest::addColumn<QString>("appearance");
    // As AppearanceSwitch names what the system says.
    for (const char *id : {"", "light", "dark", "high-contrast-light", "high-contrast-dark"})
        QTest::addRow("%s", id) << QString::fromLatin1(id);
}

void TestWindowState::everyAppearance_isKept()
{
    QFETCH(const QString, appearance);
    const Folder folder(u"state.json"_s);
    WindowState state = someState();
    state.systemAppearance = appearance;
    QVERIFY(StateFile(folder.path).save(state));
    StateFile file(folder.path);
    QVERIFY(file.load() == state);
    QCOMPARE(file.problem(), QString());
}

void TestWindowState::fileOfANewerVersion_isLeftAlone()
{
    const Folder folder(u"state.json"_s);
    const QByteArray contents = R"({"version": 2, "left": ["smtp", 421]})";
    folder.write(contents);
    StateFile file(folder.path);
    QVERIFY(file.load() == WindowState{});
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QVERIFY(file.save(someState()));
    QCOMPARE(folder.read(), contents);
    QCOMPARE(folder.files(), QStringList{u"state.json"_s});
}

void TestWindowState::secondDamagedFile_getsAnotherName()
{
    const Folder folder(u"state.json"_s);
    for (const char *contents : {"first", "second", "third"}) {
        folder.write(contents);
        StateFile(folder.path).load();
    }
    QCOMPARE(Folder::read(folder.path + u".damaged-1"_s), QByteArray("first"));
    QCOMPARE(Folder::read(folder.path + u".damaged-2"_s), QByteArray("second"));
    QCOMPARE(Folder::read(folder.path + u".damaged-3"_s), QByteArray("third"));
}

void TestWindowState::problem_isForgottenByTheNextStep()
{
    const Folder folder(u"state.json"_s);
    folder.write("{");
    StateFile file(folder.path);
    file.load();
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(file.save({}));
    QCOMPARE(file.problem(), QString());
    folder.write("{");
    file.load();
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(QFile::remove(folder.path + u".damaged-2"_s));
    file.load();
    QCOMPARE(file.problem(), QString());
}

void TestWindowState::unreadableFile_isLeftAlone()
{
    const Folder folder(u"state.json"_s);
    // A folder stands in for a file without permission, which root could read all the same.
    QVERIFY(QDir().mkpath(folder.path + u"/inside"_s));
    StateFile file(folder.path);
    QVERIFY(file.load() == WindowState{});
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    file.save(someState());
    QCOMPARE(folder.files(), QStringList{u"state.json"_s});
    QVERIFY(QDir(folder.path + u"/inside"_s).exists());
}

void TestWindowState::unwritableFolder_isAProblem()
{
    const Folder folder(u"state.json"_s);
    folder.write("a file where the folder should be");
    const QString path = folder.path + u"/state.json"_s;
    StateFile file(path);
    QVERIFY(file.load() == WindowState{});
    QVERIFY(!file.save(someState()));
    QVERIFY2(file.problem().contains(path), qPrintable(file.problem()));
    QCOMPARE(folder.read(), QByteArray("a file where the folder should be"));
}

void TestWindowState::fullDisk_leavesOldFile()
{
    const Folder folder(u"state.json"_s);
#ifdef Q_OS_UNIX
    StateFile file(folder.path);
    QVERIFY(file.save(someState()));
    const QByteArray before = folder.read();

    {
        const FullDisk full;
        QVERIFY(!file.save({}));
    }
    QVERIFY2(file.problem().contains(folder.path), qPrintable(file.problem()));
    QCOMPARE(folder.read(), before);
    QCOMPARE(folder.files(), QStringList{u"state.json"_s});
    QVERIFY(file.save({}));
    QCOMPARE(file.problem(), QString());
    QVERIFY(StateFile(folder.path).load() == WindowState{});
#else
    QSKIP("The size of files cannot be limited here.");
#endif
}

void TestWindowState::keysOfANewerVersion_surviveASave()
{
    const Folder folder(u"state.json"_s);
    folder.write(
        R"({"language": "en", "left": "smtp/250", "zoom": 1.25, "tabs": [{"id": "smtp/421"}, null], "theme": "dark"})");
    StateFile file(folder.path);
    QCOMPARE(file.load().language, u"en"_s);
    QCOMPARE(file.problem(), QString());
    QVERIFY(file.save(someState()));
    const QJsonObject saved = QJsonDocument::fromJson(folder.read()).object();
    QCOMPARE(saved.value(u"zoom"_s), QJsonValue(1.25));
    QCOMPARE(saved.value(u"theme"_s), QJsonValue(u"dark"_s));
    QCOMPARE(QJsonDocument(saved.value(u"tabs"_s).toArray()).toJson(QJsonDocument::Compact),
        QByteArray(R"([{"id":"smtp/421"},null])"));
    QVERIFY(StateFile(folder.path).load() == someState());
}

void TestWindowState::defaultPath_isInTheUsersConfiguration()
{
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(StateFile::defaultPath(),
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/state.json"_s);
}

WIRECODE_TEST(TestWindowState)
