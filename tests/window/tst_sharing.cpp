// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_sharing.h"

#include "share/clipboard.h"
#include "support/registered.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace Wirecode;

namespace
{

const Shelf::Subject pair421and551(smtp(u"421"_s), smtp(u"551"_s));

/// Presses the key of a file dialog and gives it a path as the keyboard does; Esc where the path is empty.
bool giveFile(const WindowFixture &fixture, Qt::Key key, const QString &path)
{
    return inDialog<QFileDialog>([&] { fixture.key(key, ctrlShift); },
        [&path](const QFileDialog &) {
            pressKey(Qt::Key_A, Qt::ControlModifier);
            typeText(path);
            pressKey(path.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        });
}

} // namespace

void TestSharing::page_is_copied_in_every_form_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("address");
    QTest::newRow("code") << u"English"_s << QStringList{u"smtp/421"_s} << u"SMTP 421 Service not available"_s
                          << u"wirecode:smtp/421"_s;
    QTest::newRow("comparison") << u"English"_s << QStringList{u"smtp/421"_s, u"smtp/551"_s}
                                << u"SMTP 421 Service not available vs 551"_s
                                << u"wirecode:smtp/421+smtp/551"_s;
    QTest::newRow("Turkish") << u"Türkçe"_s << QStringList{u"smtp/421"_s} << u"SMTP 421 Hizmet kullanılamıyor"_s
                             << u"wirecode:smtp/421"_s;
}

void TestSharing::page_is_copied_in_every_form()
{
    QFETCH(QString, language);
    QFETCH(QStringList, ids);
    QFETCH(QString, title);
    QFETCH(QString, address);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), ids);
    fixture.languageAction(language)->trigger();
    const QClipboard *clipboard = QApplication::clipboard();
    fixture.key(Qt::Key_P, ctrlShift);
    const QMimeData *copied = clipboard->mimeData();
    QVERIFY(copied->text().startsWith(title));
    QVERIFY(QString::fromUtf8(copied->data(u"text/markdown"_s)).startsWith(u"# "_s + title));
    QVERIFY(copied->html().contains(u"<h1"_s));
    QVERIFY(copied->html().contains(title));
    QCOMPARE(copied->data(Share::addressMimeType), address.toUtf8());
    const QString text = copied->text();
    const QString markdown = QString::fromUtf8(copied->data(u"text/markdown"_s));

    // One form alone is that form of the same page.
    fixture.key(Qt::Key_C, ctrlShift);
    QCOMPARE(clipboard->text(), text);
    QVERIFY(!clipboard->mimeData()->hasHtml());
    fixture.key(Qt::Key_M, ctrlShift);
    QCOMPARE(clipboard->text(), markdown);
    fixture.key(Qt::Key_L, ctrlShift);
    QCOMPARE(clipboard->text(), address);
}

void TestSharing::what_was_copied_is_said_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("width");
    QTest::newRow("page") << Qt::Key_P << u"Page copied."_s << 1200;
    QTest::newRow("text") << Qt::Key_C << u"Copied as text."_s << 1200;
    QTest::newRow("Markdown") << Qt::Key_M << u"Copied as Markdown."_s << 1200;
    QTest::newRow("link") << Qt::Key_L << u"Link copied."_s << 1200;
    QTest::newRow("narrow") << Qt::Key_M << u"Copied as Markdown."_s << 600;
}

void TestSharing::what_was_copied_is_said()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, sentence);
    const QTemporaryDir folder;
    QFETCH(int, width);
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    fixture.window->resize(width, 600);
    QVERIFY(!fixture.shows(sentence));
    fixture.key(key, ctrlShift);
    QVERIFY(fixture.shows(sentence));
    // Where eyes see it, too.
    const auto *said = fixture.window->findChild<QLabel *>(u"said"_s);
    QCOMPARE_GE(said->visibleRegion().boundingRect().width(), said->fontMetrics().horizontalAdvance(sentence));
}

void TestSharing::without_a_code_nothing_is_copied()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    QApplication::clipboard()->setText(u"mine"_s);
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_C, Qt::Key_M, Qt::Key_L}) {
        fixture.key(key, ctrlShift);
        QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
    }
}

void TestSharing::export_is_imported_elsewhere()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString file = folder.filePath(u"mine.json"_s);
    {
        WindowFixture fixture(folder.path());
        fixture.shelf.setFavourite(smtp(u"421"_s), true);
        fixture.shelf.setNote(pair421and551, u"Ask the provider."_s);
        fixture.shelf.setTags(pair421and551, {u"work"_s, u"later"_s});
        QVERIFY(giveFile(fixture, Qt::Key_E, file));
        QVERIFY(QFile::exists(file));
        QVERIFY(fixture.shows(u"Favourites and notes exported."_s));
    }
    {
        const WindowFixture fixture(elsewhere.path());
        QVERIFY(giveFile(fixture, Qt::Key_I, file));
        QVERIFY(fixture.shows(u"Imported: 1 new favourite, 1 note and 2 tags."_s));
    }
    const WindowFixture again(elsewhere.path());
    QVERIFY(again.shelf.isFavourite(smtp(u"421"_s)));
    QCOMPARE(again.shelf.note(pair421and551), u"Ask the provider."_s);
    QCOMPARE(again.shelf.tags(pair421and551), QStringList({u"work"_s, u"later"_s}));
}

void TestSharing::failed_import_says_why_and_changes_nothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("{ not JSON") << u"bad.json:1"_s;
    QTest::newRow("half of it wrong") << QByteArray("{\n\"version\": 1,\n\"favourites\": [\"smtp/450\", 7]\n}")
                                      << u"bad.json:3"_s;
    QTest::newRow("newer") << QByteArray("{\"version\": 99}")
                           << u"The file comes from a newer version of Wirecode."_s;
}

void TestSharing::failed_import_says_why_and_changes_nothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    WindowFixture fixture(folder.path());
    fixture.shelf.setFavourite(smtp(u"421"_s), true);
    const Shelf::Shelved before = fixture.shelf.shelved();
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(giveFile(fixture, Qt::Key_I, file.fileName()));
    QVERIFY(fixture.shows(u"Nothing was imported."_s));
    QVERIFY(fixture.shows(reason));
    QCOMPARE(fixture.shelf.shelved(), before);
}

void TestSharing::failed_export_says_why()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    // A file is no folder.
    QVERIFY(giveFile(fixture, Qt::Key_E, file.fileName() + u"/mine.json"_s));
    QVERIFY(fixture.shows(u"cannot be saved"_s));
    QVERIFY(!fixture.shows(u"exported"_s));
}

void TestSharing::no_file_chosen_changes_nothing()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    QVERIFY(giveFile(fixture, Qt::Key_I, {}));
    QVERIFY(giveFile(fixture, Qt::Key_E, {}));
    QCOMPARE(fixture.shelf.shelved(), Shelf::Shelved());
    for (const QString &said : {u"mported"_s, u"xported"_s, u"cannot"_s})
        QVERIFY(!fixture.shows(said));
}

WIRECODE_TEST(TestSharing)
