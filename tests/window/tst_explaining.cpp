// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_explaining.h"

#include "pasting.h"
#include "recognize/reader.h"
#include "share/clipboard.h"
#include "support/registered.h"
#include "window/sheet/codedrop.h"
#include "window/sheet/sheetview.h"
#include "window/shell/readingnotice.h"

#include <QDirIterator>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

void explainPasted(const WindowFixture &fixture, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    fixture.key(Qt::Key_V, ctrlShift);
}

/// Drags something over a widget and drops it there; whether it was taken.
bool drop(QWidget *widget, const QMimeData &data)
{
    const QPoint point = widget->rect().center();
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted())
        return false;
    const QList<DropFrame *> frames = widget->window()->findChildren<DropFrame *>();
    const bool isFramed = std::ranges::any_of(frames, &DropFrame::isVisible);
    QDropEvent event(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
    return event.isAccepted() && isFramed;
}

QString fileIn(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"mail.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

} // namespace

void TestExplaining::clipboard_is_explained()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    explainPasted(fixture, u"said: 550 No"_s);
    QTRY_VERIFY(fixture.text().contains(u"said: 550 No"_s));
    QCOMPARE(fixture.search()->text(), QString());
    QVERIFY(fixture.page()->hasFocus());
    explainPasted(fixture, u"nothing of that kind"_s);
    QTRY_VERIFY(fixture.text().contains(u"nothing of that kind"_s));
    QVERIFY(fixture.text().contains(u"No code was found in this text."_s));
}

void TestExplaining::empty_clipboard_is_said()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    explainPasted(fixture, u" \n"_s);
    QVERIFY(fixture.shows(u"There is no text on the clipboard."_s));
    QCOMPARE(fixture.shown(), u"421"_s);
}

void TestExplaining::explanation_is_copied_and_searched()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    QVERIFY(!fixture.action(QKeySequence(u"Ctrl+Shift+P"_s))->isEnabled());
    explainPasted(fixture, bounced);
    QTRY_VERIFY(fixture.text().contains(bounced));
    fixture.key(Qt::Key_P, ctrlShift);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(u"Found in your text"_s));
    QVERIFY(copied->text().contains(bounced));
    QVERIFY(!copied->hasFormat(Share::addressMimeType));
    fixture.key(Qt::Key_M, ctrlShift);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Found in your text"_s));
    fixture.key(Qt::Key_F, Qt::ControlModifier);
    fixture.type(u"unknown"_s);
    QVERIFY(!fixture.page()->extraSelections().isEmpty());
    // Nothing of a text comes on the disk.
    for (const QString &key : {u"Ctrl+S"_s, u"Ctrl+P"_s})
        QVERIFY(!fixture.action(QKeySequence(key))->isEnabled());
}

void TestExplaining::links_open_and_back_returns()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s}, shippedCatalog());
    explainPasted(fixture, bounced);
    QTRY_VERIFY(fixture.text().contains(bounced));
    const auto click = [&](const QString &text) {
        const QTextCursor found = fixture.page()->document()->find(text);
        fixture.page()->setTextCursor(found);
        fixture.page()->ensureCursorVisible();
        QTest::mouseClick(fixture.page()->viewport(), Qt::LeftButton, {},
            fixture.page()->cursorRect(found).center() - QPoint(8, 0));
    };
    click(u"Open SMTP 550"_s);
    QCOMPARE(fixture.shown(), u"550"_s);
    QVERIFY(!fixture.text().contains(bounced));
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(fixture.text().contains(bounced));
    click(u"Compare SMTP 550 with Enhanced 5.1.1"_s);
    QCOMPARE(fixture.shown(), u"550 5.1.1"_s);
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.shown(), u"421"_s);
}

void TestExplaining::start_page_forgets_the_text()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    explainPasted(fixture, bounced);
    QTRY_VERIFY(fixture.text().contains(bounced));
    fixture.key(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(fixture.text().contains(u"Look up a code"_s));
    QVERIFY(!fixture.action(QKeySequence(u"Ctrl+Shift+P"_s))->isEnabled());
    QVERIFY(!fixture.text().contains(bounced));
}

void TestExplaining::text_and_file_are_dropped_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<QString>("place");
    QTest::newRow("text on the sheet") << false << u"sheet"_s;
    QTest::newRow("file on the sheet") << true << u"sheet"_s;
    QTest::newRow("file on the list") << true << u"codes"_s;
    QTest::newRow("file on the search field") << true << u"search"_s;
}

void TestExplaining::text_and_file_are_dropped()
{
    QFETCH(const bool, isFile);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    QMimeData data;
    if (isFile)
        data.setUrls({QUrl::fromLocalFile(fileIn(folder, bounced.toUtf8()))});
    else
        data.setText(bounced);
    auto *widget = place == "search"_L1 ? fixture.search() : fixture.window->findChild<QWidget *>(place);
    QVERIFY(drop(widget, data));
    QTRY_VERIFY(fixture.text().contains(bounced));
    QCOMPARE(fixture.search()->text(), QString());
    QVERIFY(fixture.window->findChildren<DropFrame *>().isEmpty());
}

void TestExplaining::code_is_dropped_as_ever()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    QMimeData data;
    data.setText(u"smtp/551"_s);
    QVERIFY(!drop(fixture.list(), data));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.window->findChild<SheetView *>(), &enter);
    QVERIFY(enter.isAccepted());
}

void TestExplaining::long_file_can_be_cancelled()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    const QString path = fileIn(folder, QByteArray("mx said: 450 4.2.2 mailbox full\n").repeated(1'000'000));
    fixture.window->explainFile(path);
    const auto *notice = fixture.only<ReadingNotice>();
    QVERIFY(notice->isVisible());
    QVERIFY(fixture.shows(u"Reading “mail.log”…"_s));
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    // What was cancelled does not come any more, and the next one is read whole.
    explainPasted(fixture, bounced);
    QTRY_VERIFY(fixture.text().contains(bounced));
    fixture.window->explainFile(path);
    const auto *progress = notice->findChild<QProgressBar *>();
    QSignalSpy moved(progress, &QProgressBar::valueChanged);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text().contains(u"1,000,000"_s), 60'000); // 30 MB, under sanitizers too
    QVERIFY(moved.count() > 5);
    QVERIFY(!notice->isVisible());
}

void TestExplaining::trouble_with_a_file_is_said()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    fixture.window->explainFile(folder.path());
    QTRY_VERIFY(fixture.shows(u"is no file."_s));
    const QString big = fileIn(folder, {});
    QVERIFY(QFile::resize(big, Recognize::Reader::mostBytes + 1));
    fixture.window->explainFile(big);
    QTRY_VERIFY(fixture.shows(u"“mail.log” has more than 64 MB."_s));
    QCOMPARE(fixture.shown(), u"421"_s);
}

void TestExplaining::box_of_the_start_page_explains_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"pasted"_s, u"key"_s, u"button"_s, u"dropped"_s})
        QTest::newRow(qPrintable(way)) << way;
}

void TestExplaining::box_of_the_start_page_explains()
{
    QFETCH(const QString, way);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    auto *box = fixture.window->findChild<QPlainTextEdit *>(u"pasteBox"_s);
    QVERIFY(box && box->isVisible());
    box->setFocus();
    const QString text = u"mx said: 550 5.1.1 No"_s;
    if (way == "pasted"_L1) {
        paste(fixture, text);
    } else if (way == "dropped"_L1) {
        QMimeData data;
        data.setText(text);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box->viewport(), &enter);
        QCoreApplication::sendEvent(box->viewport(), &event);
    } else {
        fixture.type(text);
        QCOMPARE(box->toPlainText(), text);
        if (way == "key"_L1) {
            fixture.key(Qt::Key_Return, Qt::ControlModifier);
        } else {
            fixture.key(Qt::Key_Tab);
            fixture.key(Qt::Key_Space);
        }
    }
    QTRY_VERIFY(fixture.page()->toPlainText().contains(text));
    QVERIFY(!box->isVisible());
    QCOMPARE(box->toPlainText(), QString());
    fixture.key(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(box->isVisible());
}

void TestExplaining::language_changes_the_explanation()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    explainPasted(fixture, bounced);
    QTRY_VERIFY(fixture.text().contains(u"Line 1, column"_s));
    fixture.languageAction(u"Türkçe"_s)->trigger();
    QVERIFY(fixture.text().contains(bounced));
    QTRY_VERIFY(!fixture.text().contains(u"Line 1, column"_s));
    QVERIFY(!fixture.text().contains(u"stands"_s));
    fixture.languageAction(u"English"_s)->trigger();
    QTRY_VERIFY(fixture.text().contains(u"Line 1, column"_s));
}

namespace
{

/// Files below a folder that hold a text, in whatever encoding Qt might write it.
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        if (content.contains(text.toUtf8()) || content.contains(utf16) ||
            content.contains(text.toUtf8().toBase64()))
            found.append(file.fileName());
    }
    return found;
}

/// Environment variables that lead to a folder for a while.
class Environment
{
public:
    explicit Environment(const QString &folder)
    {
        for (auto &[name, value] : m_before) {
            value = qgetenv(name);
            qputenv(name, folder.toLocal8Bit());
        }
    }
    ~Environment()
    {
        for (const auto &[name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    std::array<std::pair<const char *, QByteArray>, 7> m_before{
        {{"HOME", {}}, {"XDG_DATA_HOME", {}}, {"XDG_CONFIG_HOME", {}}, {"XDG_CACHE_HOME", {}},
            {"XDG_STATE_HOME", {}}, {"XDG_RUNTIME_DIR", {}}, {"TMPDIR", {}}}};
};

} // namespace

/// Settings, data, caches and temporary files are searched for a text that came into the window in every way.
void TestExplaining::nothing_pasted_is_written()
{
    const QTemporaryDir files;
    const QTemporaryDir folder;
    const Environment environment(folder.path());
    const QString marker = u"xq7marker"_s;
    const QString note = u"kept7note"_s;
    const auto text = [&marker](
                          const QString &way) -> QString { return u"mx said: 550 5.1.1 No "_s + marker + way; };
    {
        WindowFixture fixture(folder.path());
        const auto isShown = [&](const QString &way) { return fixture.text().contains(text(way)); };
        fixture.window->findChild<QPlainTextEdit *>(u"pasteBox"_s)->setFocus();
        paste(fixture, text(u"box"_s));
        QTRY_VERIFY(isShown(u"box"_s));
        fixture.key(Qt::Key_K, Qt::ControlModifier);
        paste(fixture, text(u"field"_s));
        QTRY_VERIFY(isShown(u"field"_s));
        explainPasted(fixture, text(u"command"_s));
        QTRY_VERIFY(isShown(u"command"_s));
        QMimeData dropped;
        dropped.setText(text(u"drop"_s));
        QVERIFY(drop(fixture.page(), dropped));
        QTRY_VERIFY(isShown(u"drop"_s));
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(fileIn(files, text(u"file"_s).toUtf8()))});
        QVERIFY(drop(fixture.page(), file));
        QTRY_VERIFY(isShown(u"file"_s));
        // All that is saved is saved, and then it is done so while the text is shown.
        fixture.shelf.setNote(Shelf::Subject(smtp(u"550"_s)), note);
        fixture.key(Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(!filesWith(folder.path(), note).isEmpty());
        QTRY_VERIFY(QFile::exists(folder.filePath(u"state.json"_s)));
        QCOMPARE(filesWith(folder.path(), marker), QStringList());
        QVERIFY(fixture.window->close());
        QCOMPARE(filesWith(folder.path(), marker), QStringList());
    }
    QVERIFY(!filesWith(folder.path(), note).isEmpty());
    QCOMPARE(filesWith(folder.path(), marker), QStringList());
    QCOMPARE(filesWith(files.path(), marker).size(), 1); // it would have been found
    const WindowFixture next(folder.path());
    QVERIFY(!next.text().contains(marker));
    QCOMPARE(next.search()->text(), QString());
}

WIRECODE_TEST(TestExplaining)
