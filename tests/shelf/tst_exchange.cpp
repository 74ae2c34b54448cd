// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_exchange.h"

#include "fixture.h"
#include "folder.h"
#include "shelf/exchange.h"
#include "shelf/jsonfile.h"
#include "support/registered.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Wirecode::Shelf;

namespace
{

QStringList texts(const QList<Wirecode::Json::Issue> &issues)
{
    QStringList texts;
    for (const Wirecode::Json::Issue &issue : issues)
        texts.append(issue.toString());
    return texts;
}

Shelved ownContents()
{
    Shelved contents;
    contents.favourites = {busy};
    contents.notes = {{Subject(busy), u"mine"_s}, {Subject(moved, busy), u"both"_s}};
    contents.tags = {{Subject(busy), {u"Queue"_s}}};
    contents.recentCodes = {busy};
    return contents;
}

/// A file with a version and the lists that a row names.
QByteArray file(const QByteArray &lists)
{
    return "{\"version\": 1,\n" + lists + "}";
}

} // namespace

void TestExchange::exported_isImported()
{
    const Folder folder(u"exported.json"_s);
    Shelf from;
    from.setShelved(ownContents());
    QCOMPARE(exportTo(folder.path, from), QString());
    QCOMPARE(exportTo(folder.path, from), QString());
    Shelf to;
    const Imported imported = importFrom(folder.path, to);
    QCOMPARE(texts(imported.issues), QStringList());
    QCOMPARE(imported.favourites, 1);
    QCOMPARE(imported.notes, 2);
    QCOMPARE(imported.tags, 1);
    Shelved expected = ownContents();
    expected.recentCodes.clear();
    QCOMPARE(to.shelved(), expected);
}

void TestExchange::failedExport_says()
{
    const Folder folder(u"file"_s);
    folder.write("in the way");
    const QString path = folder.path + u"/exported.json"_s;
    const QString problem = exportTo(path, Shelf());
    QVERIFY2(problem.contains(path), qPrintable(problem));
#ifdef Q_OS_UNIX
    const FullDisk full;
    QVERIFY(!exportTo(folder.path, Shelf()).isEmpty());
    QCOMPARE(folder.read(), QByteArray("in the way"));
#endif
}

void TestExchange::import_addsToWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QStringList>("tags");
    const QString mine = u"mine"_s;
    const QStringList queue{u"Queue"_s};
    const auto row = [](const char *name, const QByteArray &lists, const QList<int> &counts,
                         const QString &note, const QStringList &tags) {
        QTest::newRow(name) << file(lists) << counts << note << tags;
    };
    row("nothing", R"("favourites": [])", {0, 0, 0}, mine, queue);
    row("a favourite", R"("favourites": ["smtp/421", "smtp/551", "smtp/551"])", {1, 0, 0}, mine, queue);
    row("another note", R"("notes": [{"on": ["smtp/421"], "text": "yours\r\n"}])", {0, 1, 0},
        u"mine\n\nyours"_s, queue);
    row("the same note", R"("notes": [{"on": ["smtp/421"], "text": "mine"}])", {0, 0, 0}, mine, queue);
    row("a note with mine in it", R"("notes": [{"on": ["smtp/421"], "text": "yours\n\nmine"}])", {0, 1, 0},
        u"yours\n\nmine"_s, queue);
    row("a note that begins like mine", R"("notes": [{"on": ["smtp/421"], "text": "mine\nonly"}])", {0, 1, 0},
        u"mine\n\nmine\nonly"_s, queue);
    row("a blank note", R"("notes": [{"on": ["smtp/421"], "text": " \n"}])", {0, 0, 0}, mine, queue);
    row("a pair the other way round", R"("notes": [{"on": ["smtp/421", "smtp/551"], "text": "both"}])",
        {0, 0, 0}, mine, queue);
    row("tags", R"("tags": [{"on": ["smtp/421"], "tags": ["queue", "mail", "Mail"]}])", {0, 0, 1}, mine,
        {u"Queue"_s, u"mail"_s});
    row("recent", R"("recentCodes": ["smtp/999"], "recentComparisons": [{"on": ["smtp/421", "smtp/551"]}])",
        {0, 0, 0}, mine, queue);
}

void TestExchange::import_addsToWhatIsThere()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QList<int>, counts);
    const Folder folder(u"import.json"_s);
    folder.write(contents);
    Shelf shelf;
    shelf.setShelved(ownContents());
    const Imported first = importFrom(folder.path, shelf);
    QCOMPARE(texts(first.issues), QStringList());
    QCOMPARE((QList{first.favourites, first.notes, first.tags}), counts);
    QTEST(shelf.note(Subject(busy)), "note");
    QTEST(shelf.tags(Subject(busy)), "tags");
    QCOMPARE(shelf.shelved().favourites.first(), busy);
    QCOMPARE(shelf.shelved().recentCodes.first(), busy);

    const Shelved once = shelf.shelved();
    const Imported again = importFrom(folder.path, shelf);
    QCOMPARE(shelf.shelved(), once);
    QCOMPARE((QList{again.favourites, again.notes, again.tags}), (QList{0, 0, 0}));
}

void TestExchange::twoPeople_haveTheSameInTheEnd()
{
    const Folder folder(u"exchange.json"_s);
    Shelf ours;
    Shelf theirs;
    ours.setNote(Subject(busy), u"ours"_s);
    theirs.setNote(Subject(busy), u"theirs"_s);
    exportTo(folder.path, theirs);
    importFrom(folder.path, ours);
    exportTo(folder.path, ours);
    importFrom(folder.path, theirs);
    QCOMPARE(ours.note(Subject(busy)), u"ours\n\ntheirs"_s);
    QCOMPARE(theirs.note(Subject(busy)), ours.note(Subject(busy)));
}

void TestExchange::wrongFile_isNotImported_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QStringList>("issues"); // how each begins
    const auto row = [](const char *name, const QByteArray &contents, const QStringList &issues) {
        QTest::newRow(name) << contents << issues;
    };
    const QString at2 = u"import.json:2: "_s;
    row("empty", "", {u"import.json:1: "_s});
    row("no JSON", "{\n\"version\": 1,\n]", {u"import.json:3: "_s});
    row("list", "[]", {u"import.json:1: "_s});
    row("no version", "{\"favourites\": []}", {u"import.json:1: version: "_s});
    row("newer version", "{\"version\": 2}", {u"import.json: The file comes from a newer version"_s});
    row("version of letters", "{\n\"version\": \"1\"}", {at2 + u"version: "_s});
    row("unknown key", file(R"("favorites": [])"), {at2 + u"favorites: "_s});
    row("no list", file(R"("favourites": "smtp/421")"), {at2 + u"favourites: "_s});
    row("no ids", file(R"("favourites": ["smtp/421", "smtp", 7, "", null])"),
        {at2 + u"favourites/2: "_s, at2 + u"favourites/3: "_s, at2 + u"favourites/4: "_s,
            at2 + u"favourites/1: "_s});
    row("some of everything",
        file("\"favourites\": [{}],\n\"notes\": [1,\n{\"on\": [\"smtp/421\"]}],\n\"tags\": {}"),
        {at2 + u"favourites/0: "_s, u"import.json:3: notes/0: "_s, u"import.json:4: notes/1/text: "_s,
            u"import.json:5: tags: "_s});
    row("about nothing", file(R"("notes": [{"on": [], "text": "a"}])"), {at2 + u"notes/0/on: "_s});
    row("about three", file(R"("notes": [{"on": ["smtp/421", "smtp/551", "smtp/250"], "text": "a"}])"),
        {at2 + u"notes/0/on: "_s});
    row("about one twice", file(R"("notes": [{"on": ["smtp/421", "smtp/421"], "text": "a"}])"),
        {at2 + u"notes/0/on: "_s});
    row("two notes on a pair",
        file(R"("notes": [{"on": ["a/1", "a/2"], "text": "a"}, {"on": ["a/2", "a/1"], "text": "b"}])"),
        {at2 + u"notes/1/on: "_s});
    row("key of tomorrow in a note", file(R"("notes": [{"on": ["a/1"], "text": "a", "html": "a"}])"),
        {at2 + u"notes/0/html: "_s});
    row("comparison with nothing", file(R"("recentComparisons": [{}])"), {at2 + u"recentComparisons/0/on: "_s});
    row("note too long", file(R"("notes": [{"on": ["a/1"], "text": ")" + QByteArray(65'537, 'x') + "\"}]"),
        {at2 + u"notes/0/text: A note of at most %L1 characters"_s.arg(65'536)});
    row("too long together with mine",
        file(R"("notes": [{"on": ["smtp/421"], "text": ")" + QByteArray(65'536, 'x') + "\"}]"),
        {at2 + u"notes: Together with your own, the note on smtp/421"_s});
    row("tag too long", file(R"("tags": [{"on": ["a/1"], "tags": [")" + QByteArray(65, 'x') + "\"]}]"),
        {at2 + u"tags/0/tags/0: A tag of at most 64 characters"_s});
    QByteArray tags;
    for (int i = 0; i < 101; ++i)
        tags += (i == 0 ? "\"t" : ",\"t") + QByteArray::number(i) + '"';
    row("too many tags", file(R"("tags": [{"on": ["a/1"], "tags": [)" + tags + "]}]"),
        {at2 + u"tags/0/tags: At most 100 tags"_s});
    row("too many tags together with mine",
        file(R"("tags": [{"on": ["smtp/421"], "tags": [)" + tags.chopped(7) + "]}]"),
        {at2 + u"tags: Together with your own, smtp/421 has more than 100 tags."_s});
    row("key given twice", file(R"("favourites": [], "favourites": ["smtp/421"])"), {at2 + u"favourites: "_s});
    row("tags with comma, blank and line", file(R"("tags": [{"on": ["a/1"], "tags": ["a,b", " a", "a\nb"]}])"),
        {at2 + u"tags/0/tags/1: "_s, at2 + u"tags/0/tags/2: "_s, at2 + u"tags/0/tags/0: "_s});
    row("too large", QByteArray("{}") + QByteArray(JsonFile::mostBytes, ' '),
        {u"import.json: The file is larger than %L1 bytes."_s.arg(JsonFile::mostBytes)});
    row("too many", file(R"("favourites": [0)" + QByteArray(",0").repeated(500'000) + "]"),
        {u"import.json: The file holds more than %L1 values."_s.arg(JsonFile::mostValues)});
    row("too many further down",
        file(R"("tags": [{"on": ["a/1"], "tags": [0)" + QByteArray(",0").repeated(500'000) + "]}]"),
        {u"import.json: The file holds more than %L1 values."_s.arg(JsonFile::mostValues)});
    row("too deep", file(R"("tags": )" + QByteArray(100'000, '[')), {at2.chopped(1)});
}

void TestExchange::wrongFile_isNotImported()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QStringList, issues);
    const Folder folder(u"import.json"_s);
    folder.write(contents);
    Shelf shelf;
    shelf.setShelved(ownContents());
    const Imported imported = importFrom(folder.path, shelf);
    const QStringList found = texts(imported.issues);
    QCOMPARE(found.size(), issues.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(found.at(i).startsWith(issues.at(i)), qPrintable(found.at(i)));
    QCOMPARE(shelf.shelved(), ownContents());
    QCOMPARE((QList{imported.favourites, imported.notes, imported.tags}), (QList{0, 0, 0}));
    QCOMPARE(folder.files(), QStringList{u"import.json"_s});
}

void TestExchange::whatIsNoFile_isNotImported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("issue");
    QTest::newRow("missing") << u"/nowhere/import.json"_s << u"import.json: The file cannot be read: "_s;
    QTest::newRow("folder") << QDir::rootPath() << u": This is not a file."_s;
#ifdef Q_OS_UNIX
    QTest::newRow("device") << u"/dev/null"_s << u"null: This is not a file."_s;
#endif
}

void TestExchange::whatIsNoFile_isNotImported()
{
    QFETCH(const QString, path);
    QFETCH(const QString, issue);
    Shelf shelf;
    const QStringList issues = texts(importFrom(path, shelf).issues);
    QCOMPARE(issues.size(), 1);
    QVERIFY2(issues.first().startsWith(issue), qPrintable(issues.first()));
}

void TestExchange::largeFile_isImported()
{
    const Folder folder(u"import.json"_s);
    QByteArray ids;
    for (int i = 0; i < 99'999; ++i)
        ids += "\"http/" + QByteArray::number(i) + "\",";
    folder.write(file(R"("favourites": [)" + ids + "\"http/last\"]"));
    Shelf shelf;
    const QSignalSpy favourites(&shelf, &Shelf::favouritesChanged);
    QCOMPARE(importFrom(folder.path, shelf).favourites, 100'000);
    QCOMPARE(favourites.size(), 1);
    QCOMPARE(importFrom(folder.path, shelf).favourites, 0);

    for (int i = 0; i < 255; ++i)
        shelf.setNote(Subject({u"http"_s, QString::number(i)}), QString(65'536, u'x'));
    folder.write(file(R"("notes": [{"on": ["smtp/421"], "text": ")" + QByteArray(65'536, 'x') + "\"}]"));
    const QStringList issues = texts(importFrom(folder.path, shelf).issues);
    QCOMPARE(issues.size(), 1);
    QVERIFY2(issues.first().startsWith(u"import.json: Together with your own"_s), qPrintable(issues.first()));
    QCOMPARE(shelf.shelved().favourites.size(), 100'000);
}

WIRECODE_TEST(TestExchange)
