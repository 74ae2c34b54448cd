// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "support/registered.h"
#include "support/shipped.h"
#include "window/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace Wirecode;

/// Nothing may stand on the screen that is not painted there now: old lines have been seen to stay behind at a
/// scroll, and people read sentences that nobody wrote.
class TestScrolling : public QObject
{
    Q_OBJECT

private:
    /// How many pixels of a view on the screen are not those of a fresh painting of it.
    static qsizetype difference(QAbstractScrollArea &view)
    {
        const QWidget *window = view.window();
        const QPoint place = view.viewport()->mapTo(window, QPoint());
        const QImage shown = window->screen()
                                 ->grabWindow(window->winId(), place.x(), place.y(), view.viewport()->width(),
                                     view.viewport()->height())
                                 .toImage()
                                 .convertToFormat(QImage::Format_RGB32);
        const QImage fresh = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        if (shown.size() != fresh.size())
            return qsizetype{shown.width()} * shown.height();
        qsizetype count = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                count += shown.pixel(x, y) != fresh.pixel(x, y) ? 1 : 0;
        }
        return count;
    }

    static void turnWheel(QAbstractScrollArea &view, int delta)
    {
        const QPointF point = view.viewport()->rect().center();
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), {}, {0, delta}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

private Q_SLOTS:
    void initTestCase();
    void everyStep_showsWhatIsPainted_data();
    void everyStep_showsWhatIsPainted();
};

void TestScrolling::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("There is no X server: tests/screen/on_screen.sh starts one");
    QApplication::setCursorFlashTime(0);
}

void TestScrolling::everyStep_showsWhatIsPainted_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("means");
    for (const QString &means : {u"wheel"_s, u"key"_s, u"bar"_s}) {
        QTest::addRow("page by %s", qPrintable(means)) << QStringList{u"smtp/421"_s} << u"sheet"_s << means;
        QTest::addRow("list by %s", qPrintable(means)) << QStringList{u"smtp/421"_s} << u"codes"_s << means;
        QTest::addRow("two codes by %s", qPrintable(means))
            << QStringList{u"smtp/421"_s, u"smtp/551"_s} << u"sheet"_s << means;
    }
}

void TestScrolling::everyStep_showsWhatIsPainted()
{
    QFETCH(const QStringList, ids);
    QFETCH(const QString, view);
    QFETCH(const QString, means);
    const QTemporaryDir folder;
    Language::Switch language;
    language.setCurrent(u"en"_s);
    Shelf::Shelf shelf;
    Shelf::StateFile stateFile(folder.filePath(u"state.json"_s));
    Window::MainWindow window(Test::shippedCatalog(), language, shelf, stateFile, {});
    window.open(ids);
    window.resize(1100, 620);
    QSignalSpy started(&window, &Window::MainWindow::started);
    window.show();
    QVERIFY(started.wait());
    auto *area = window.findChild<QAbstractScrollArea *>(view);
    QVERIFY(area);
    area->setFocus();
    QTRY_COMPARE(difference(*area), 0);
    const int most = area->verticalScrollBar()->maximum();
    QVERIFY(most > 0);
    for (int step = 0; step < 14; ++step) {
        const bool down = step < 10;
        if (means == "wheel"_L1)
            turnWheel(*area, down ? -120 : 120);
        else if (means == "key"_L1)
            QTest::keyClick(area, down ? Qt::Key_Down : Qt::Key_Up);
        else
            area->verticalScrollBar()->setValue(std::clamp(most / 12 * (down ? step : 14 - step), 0, most));
        // What spoils a frame may come after it: a few turns of the loop, each with a look at the screen.
        for (int turn = 0; turn < 4; ++turn) {
            QTimer frame;
            QSignalSpy passed(&frame, &QTimer::timeout);
            frame.start(5);
            QVERIFY(passed.wait());
        }
        QTRY_COMPARE(difference(*area), 0);
    }
}

WIRECODE_TEST(TestScrolling)
#include "tst_scrolling.moc"
