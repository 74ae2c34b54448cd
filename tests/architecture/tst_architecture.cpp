// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "support/registered.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Architecture;

class TestArchitecture : public QObject
{
    Q_OBJECT

private:
    /// Files under a folder of the project, relative to it.
    static QStringList filesUnder(const QString &folder, const QStringList &patterns)
    {
        const QDir root(sourceDir.filePath(folder));
        QStringList files;
        for (QDirIterator it(root.path(), patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(root.relativeFilePath(it.next()));
        files.sort();
        return files;
    }

    static QString contents(const QString &path)
    {
        QFile file(sourceDir.filePath(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// A row for every source file that is written by hand.
    static void addSourceRows()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"app"_s, u"tests"_s, u"translations"_s}) {
            for (const QString &file : filesUnder(folder, {u"*.cpp"_s, u"*.h"_s, u"*.py"_s})) {
                const QString path = folder + u'/' + file;
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

    inline static const QDir sourceDir{QStringLiteral(WIRECODE_SOURCE_DIR)};

private Q_SLOTS:
    void table_hasNoCircle();
    void everyRoom_isInTheTable();
    void checker_tellsForbiddenFromAllowed_data();
    void checker_tellsForbiddenFromAllowed();
    void checker_knowsOnlyTheArrowsOfTheTable_data();
    void checker_knowsOnlyTheArrowsOfTheTable();
    void checker_namesEveryLine();
    void includes_followTheTable_data();
    void includes_followTheTable();
    void licence_isTwoLinesAtTheTop_data();
    void licence_isTwoLinesAtTheTop();
    void lineCount_countsLines_data();
    void lineCount_countsLines();
    void sourceFile_hasALicence_data() { addSourceRows(); }
    void sourceFile_hasALicence();
    void sourceFile_isShort_data() { addSourceRows(); }
    void sourceFile_isShort();
    void compositionRoot_isShort();
};

void TestArchitecture::table_hasNoCircle()
{
    QStringList above;
    for (const Room &room : rooms()) {
        for (const QString &used : room.uses)
            QVERIFY2(above.contains(used), qPrintable(room.name + u" uses "_s + used));
        above.append(room.name);
    }
}

void TestArchitecture::everyRoom_isInTheTable()
{
    QStringList known;
    for (const Room &room : rooms())
        known.append(room.name);
    known.sort();
    // Every folder with a file of its own is a room.
    QStringList folders;
    for (const QString &file : filesUnder(u"app"_s, {u"*.cpp"_s, u"*.h"_s}))
        folders.append(file.section(u'/', 0, -2));
    folders.removeDuplicates();
    folders.removeAll(QString());
    folders.sort();
    QCOMPARE(folders, known);
}

void TestArchitecture::checker_tellsForbiddenFromAllowed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &file, const QString &source, bool allowed) {
        QTest::newRow(name) << file << source << allowed;
    };
    row("no include", u"catalog/a.cpp"_s, u"int a;\n"_s, true);
    row("own room", u"catalog/a.cpp"_s, u"#include \"catalog/a.h\"\n"_s, true);
    row("room above", u"search/a.h"_s, u"#include \"language/a.h\"\n"_s, true);
    row("reversed arrow", u"language/a.h"_s, u"#include \"search/a.h\"\n"_s, false);
    row("beside", u"search/a.cpp"_s, u"#include \"compare/a.h\"\n"_s, false);
    row("over a room's head", u"shelf/a.cpp"_s, u"#include \"language/a.h\"\n"_s, false);
    row("room in angles", u"catalog/a.cpp"_s, u"#include <window/list/a.h>\n"_s, false);
    row("blanks", u"catalog/a.cpp"_s, u"  #  include \"window/list/a.h\"\n"_s, false);
    row("no blank", u"catalog/a.cpp"_s, u"#include\"window/list/a.h\"\n"_s, false);
    row("comment", u"catalog/a.cpp"_s, u"// #include \"window/list/a.h\"\n"_s, true);
    row("unknown room", u"window/list/a.cpp"_s, u"#include \"cellar/a.h\"\n"_s, false);
    row("file of an unknown room", u"cellar/a.cpp"_s, u"#include \"catalog/a.h\"\n"_s, false);
    row("without a room", u"catalog/a.cpp"_s, u"#include \"a.h\"\n"_s, false);
    row("out of app", u"catalog/a.cpp"_s, u"#include \"../catalog/a.h\"\n"_s, false);
    row("macro", u"catalog/a.cpp"_s, u"#include HEADER\n"_s, false);
    row("standard library", u"catalog/a.cpp"_s,
        u"#include <optional>\n#include <queue>\n#include <unistd.h>\n"_s, true);
    row("private header", u"catalog/a.cpp"_s, u"#include <private/qcolor_p.h>\n"_s, false);
    row("QtCore class", u"catalog/a.cpp"_s, u"#include <QString>\n"_s, true);
    row("QtCore class with module", u"catalog/a.cpp"_s, u"#include <QtCore/QString>\n"_s, true);
    row("QtCore header file", u"catalog/a.cpp"_s, u"#include <qglobal.h>\n"_s, true);
    row("QtGui class", u"share/a.cpp"_s, u"#include <QColor>\n"_s, false);
    row("QtGui class with module", u"share/a.cpp"_s, u"#include <QtGui/QColor>\n"_s, false);
    row("QtGui header file", u"share/a.cpp"_s, u"#include <qcolor.h>\n"_s, false);
    row("QtGui header in quotes", u"share/a.cpp"_s, u"#include \"qcolor.h\"\n"_s, false);
    row("QtWidgets class", u"cli/a.cpp"_s, u"#include <QWidget>\n"_s, false);
    row("QtWidgets module", u"cli/a.cpp"_s, u"#include <QtWidgets>\n"_s, false);
    row("widgets in the window", u"window/list/a.cpp"_s, u"#include <QWidget>\n"_s, true);
    row("D-Bus in the window", u"window/list/a.cpp"_s, u"#include <QDBusConnection>\n"_s, false);
    row("D-Bus in the desktop", u"desktop/a.cpp"_s, u"#include <QDBusConnection>\n"_s, true);
    row("D-Bus with module", u"desktop/a.cpp"_s, u"#include <QtDBus/QDBusConnection>\n"_s, true);
    row("network in its room", u"socket/a.cpp"_s, u"#include <QLocalServer>\n"_s, true);
    row("network in the desktop", u"desktop/a.cpp"_s, u"#include <QLocalServer>\n"_s, false);
    row("D-Bus beside it", u"socket/a.cpp"_s, u"#include <QDBusConnection>\n"_s, false);
    row("QtGui in the desktop", u"desktop/a.cpp"_s, u"#include <QColor>\n"_s, false);
    row("QtGui on paper", u"paper/a.cpp"_s, u"#include <QPainter>\n"_s, true);
    row("widgets on paper", u"paper/a.cpp"_s, u"#include <QWidget>\n"_s, false);
    row("printing on paper", u"paper/a.cpp"_s, u"#include <QPrinter>\n"_s, false);
    row("printing in the window", u"window/list/a.cpp"_s, u"#include <QPrinter>\n"_s, false);
    row("printing in main", u"main.cpp"_s, u"#include <QtPrintSupport/QPrinter>\n"_s, false);
    row("printing in its room", u"printing/a.cpp"_s, u"#include <QPrinter>\n"_s, true);
    row("its room in the window", u"window/list/a.cpp"_s, u"#include \"printing/a.h\"\n"_s, false);
    row("private header in the window", u"window/list/a.cpp"_s, u"#include <private/qcolor_p.h>\n"_s, false);
    row("part of the window above", u"window/list/a.cpp"_s, u"#include \"window/shell/a.h\"\n"_s, false);
    row("part of the window below", u"window/list/a.cpp"_s, u"#include \"window/look/a.h\"\n"_s, true);
    row("window without its part", u"window/shell/a.cpp"_s, u"#include \"window/a.h\"\n"_s, false);
    row("window in the window", u"window/list/a.cpp"_s, u"#include \"window/list/a.h\"\n"_s, true);
    row("command line in the window", u"window/list/a.cpp"_s, u"#include \"cli/a.h\"\n"_s, false);
    row("window in the command line", u"cli/a.cpp"_s, u"#include \"window/list/a.h\"\n"_s, false);
    row("main of the program", u"main.cpp"_s, u"#include \"window/list/a.h\"\n#include <QApplication>\n"_s,
        true);
    row("D-Bus in main", u"main.cpp"_s, u"#include <QDBusConnection>\n"_s, false);
    row("main of the command line", u"cli/main.cpp"_s, u"#include \"window/list/a.h\"\n"_s, true);
    row("widgets in that main", u"cli/main.cpp"_s, u"#include <QApplication>\n"_s, false);
    row("another main", u"search/main.cpp"_s, u"#include \"window/list/a.h\"\n"_s, false);
    row("unknown room in main", u"main.cpp"_s, u"#include \"cellar/a.h\"\n"_s, false);
}

void TestArchitecture::checker_tellsForbiddenFromAllowed()
{
    QFETCH(const QString, file);
    QFETCH(const QString, source);
    QTEST(forbiddenIncludes(file, source).isEmpty(), "allowed");
}

void TestArchitecture::checker_knowsOnlyTheArrowsOfTheTable_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const Room &from : rooms()) {
        for (const Room &to : rooms())
            QTest::addRow("%s -> %s", qPrintable(from.name), qPrintable(to.name)) << from.name << to.name;
    }
}

void TestArchitecture::checker_knowsOnlyTheArrowsOfTheTable()
{
    // Said once more and otherwise than in the table, so that a slip there does not go unseen.
    static const QHash<QString, QString> letters{{u"json"_s, u"j"_s}, {u"catalog"_s, u"a"_s},
        {u"language"_s, u"l"_s}, {u"search"_s, u"e"_s}, {u"compare"_s, u"o"_s}, {u"share"_s, u"h"_s},
        {u"paper"_s, u"p"_s}, {u"printing"_s, u"r"_s}, {u"shelf"_s, u"f"_s}, {u"navigation"_s, u"n"_s},
        {u"desktop"_s, u"d"_s}, {u"window/look"_s, u"1"_s}, {u"window/list"_s, u"2"_s},
        {u"window/page"_s, u"3"_s}, {u"window/sheet"_s, u"4"_s}, {u"window/shell"_s, u"5"_s},
        {u"cli"_s, u"i"_s}, {u"recognize"_s, u"g"_s}, {u"summon"_s, u"s"_s}, {u"socket"_s, u"k"_s}};
    static const QHash<QString, QString> allowed{{u"json"_s, u"j"_s}, {u"catalog"_s, u"ja"_s},
        {u"language"_s, u"al"_s}, {u"search"_s, u"ale"_s}, {u"compare"_s, u"alo"_s}, {u"recognize"_s, u"alg"_s},
        {u"share"_s, u"alogh"_s}, {u"paper"_s, u"hp"_s}, {u"printing"_s, u"hpr"_s}, {u"shelf"_s, u"jaf"_s},
        {u"navigation"_s, u"afn"_s}, {u"summon"_s, u"s"_s}, {u"socket"_s, u"sk"_s},
        {u"desktop"_s, u"alehskd"_s}, {u"window/look"_s, u"al1"_s}, {u"window/list"_s, u"alegoh12"_s},
        {u"window/page"_s, u"lh13"_s}, {u"window/sheet"_s, u"alohfn134"_s},
        {u"window/shell"_s, u"alegohpfn12345"_s}, {u"cli"_s, u"alegohfi"_s}};
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QStringList found = forbiddenIncludes(from + u"/a.cpp"_s, u"#include \"%1/b.h\"\n"_s.arg(to));
    QCOMPARE(found.isEmpty(), allowed.value(from).contains(letters.value(to)));
}

void TestArchitecture::checker_namesEveryLine()
{
    const QString source = u"#include \"window/list/a.h\"\n#include <QString>\n#include <QWidget>\n"_s;
    const QStringList expected{u"1: \"window/list/a.h\""_s, u"3: <QWidget>"_s};
    QCOMPARE(forbiddenIncludes(u"catalog/a.cpp"_s, source), expected);
}

void TestArchitecture::includes_followTheTable_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : filesUnder(u"app"_s, {u"*.cpp"_s, u"*.h"_s}))
        QTest::newRow(qPrintable(file)) << file;
}

void TestArchitecture::includes_followTheTable()
{
    QFETCH(const QString, file);
    const QString source = contents(u"app/"_s + file);
    QVERIFY(!source.isEmpty());
    QCOMPARE(forbiddenIncludes(file, source), QStringList());
}

void TestArchitecture::licence_isTwoLinesAtTheTop_data()
{
    const QString holder = u" SPDX-FileCopyrightText: 2026 The Wirecode developers\n"_s;
    const QString licence = u" SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("has");
    QTest::newRow("C++") << u"//"_s + holder + u"//"_s + licence + u"int a;\n"_s << true;
    QTest::newRow("Python") << u"#!/usr/bin/python3\n#"_s + holder + u"#"_s + licence << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("none") << u"int a;\n"_s << false;
    QTest::newRow("holder only") << u"//"_s + holder << false;
    QTest::newRow("licence only") << u"//"_s + licence << false;
    QTest::newRow("further down") << u"\n//"_s + holder + u"//"_s + licence << false;
    QTest::newRow("another licence") << u"//"_s + holder + u"// SPDX-License-Identifier: MIT\n"_s << false;
}

void TestArchitecture::licence_isTwoLinesAtTheTop()
{
    QFETCH(const QString, source);
    QTEST(hasLicence(source), "has");
}

void TestArchitecture::lineCount_countsLines_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("one") << u"a\n"_s << qsizetype(1);
    QTest::newRow("unfinished") << u"a\nb"_s << qsizetype(2);
    QTest::newRow("empty lines") << u"\n\n\n"_s << qsizetype(3);
}

void TestArchitecture::lineCount_countsLines()
{
    QFETCH(const QString, source);
    QTEST(lineCount(source), "count");
}

void TestArchitecture::sourceFile_hasALicence()
{
    QFETCH(const QString, path);
    QVERIFY(hasLicence(contents(path)));
}

void TestArchitecture::sourceFile_isShort()
{
    QFETCH(const QString, path);
    QCOMPARE_LE(lineCount(contents(path)), 400);
}

void TestArchitecture::compositionRoot_isShort()
{
    const qsizetype lines = lineCount(contents(u"app/main.cpp"_s));
    QCOMPARE_GT(lines, 0);
    QCOMPARE_LE(lines, 60);
}

WIRECODE_TEST(TestArchitecture)
#include "tst_architecture.moc"
