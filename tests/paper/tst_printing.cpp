// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/printpreview.h"
#include "poppler.h"
#include "support/registered.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QPluginLoader>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Wirecode;

class TestPrinting : public QObject
{
    Q_OBJECT

private:
    static Share::Document page()
    {
        Share::Document document{u"Title of the page"_s, {}, {}};
        for (int i = 1; i <= 100; ++i)
            document.opening.emplace_back(Share::Paragraph{u"Text %1."_s.arg(i)});
        return document;
    }

    /// Shows the preview, does something in it, and closes it with a key. What went wrong with the preview.
    static std::optional<QString> inPreview(const std::function<void(QPrintPreviewDialog *)> &act)
    {
        int shown = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            // The preview is drawn after the dialog is shown.
            if (!dialog || dialog->findChild<QPrintPreviewWidget *>()->pageCount() == 0 || shown++ > 0)
                return;
            act(dialog);
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        timer.start(10);
        QWidget window;
        const std::optional<QString> error = Paper::showPrintPreview(page(), &window);
        return error || shown == 1 ? error : u"The preview was not shown."_s;
    }

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void plugin_isWhereTheProgramLooks();
    void preview_showsEverySheet();
    void preview_prints();
    void preview_isForTheKeyboardAndTheScreenReader();
    void preview_isMirrored();
    void failure_isTold_data();
    void failure_isTold();
};

void TestPrinting::plugin_isWhereTheProgramLooks()
{
    QPluginLoader loader(Paper::printPluginPath());
    QVERIFY2(qobject_cast<Paper::PrintPreview *>(loader.instance()), qPrintable(loader.errorString()));
}

void TestPrinting::preview_showsEverySheet()
{
    int sheets = 0;
    const auto error = inPreview(
        [&](QPrintPreviewDialog *dialog) { sheets = dialog->findChild<QPrintPreviewWidget *>()->pageCount(); });
    QCOMPARE(error, std::nullopt);
    QCOMPARE_GE(sheets, 2);
}

void TestPrinting::preview_prints()
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"printed.pdf"_s);
    QString title;
    QMarginsF margins;
    const auto error = inPreview([&](QPrintPreviewDialog *dialog) {
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(pdf);
        title = dialog->printer()->docName();
        margins = dialog->printer()->pageLayout().margins(QPageLayout::Millimeter);
        dialog->findChild<QPrintPreviewWidget *>()->print();
    });
    QCOMPARE(error, std::nullopt);
    const QString text = Poppler::text(pdf);
    for (int i = 1; i <= 100; ++i)
        QVERIFY(text.contains(u"Text %1."_s.arg(i)));
    QCOMPARE(title, u"Title of the page"_s);
    QCOMPARE_GE(margins.left(), 15);
}

void TestPrinting::preview_isForTheKeyboardAndTheScreenReader()
{
    QStringList unreachable;
    QStringList unnamed;
    int controls = 0;
    const auto error = inPreview([&](QPrintPreviewDialog *dialog) {
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QToolButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                   qobject_cast<QComboBox *>(widget);
            if (!isControl || !widget->isVisible())
                continue;
            ++controls;
            if (!(widget->focusPolicy() & Qt::TabFocus) && !(widget->focusProxy()))
                unreachable.append(QString::fromLatin1(widget->metaObject()->className()));
            if (QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName());
        }
    });
    QCOMPARE(error, std::nullopt);
    QCOMPARE_GE(controls, 10);
    QCOMPARE(unreachable, QStringList());
    QCOMPARE(unnamed, QStringList());
}

void TestPrinting::preview_isMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    bool mirrored = false;
    const auto error = inPreview([&](QPrintPreviewDialog *dialog) {
        const auto *bar = dialog->findChild<QToolBar *>();
        const QWidget *first = bar->widgetForAction(bar->actions().first());
        mirrored = first->mapTo(dialog, QPoint()).x() > dialog->width() / 2;
    });
    QCOMPARE(error, std::nullopt);
    QVERIFY(mirrored);
}

void TestPrinting::failure_isTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"/nowhere/wirecode-print.so"_s;
    QTest::newRow("no library") << QStringLiteral(WIRECODE_SOURCE_DIR) + u"/README.md"_s;
    QTest::newRow("a folder") << QDir::rootPath();
    QTest::newRow("nobody's plugin") << QCoreApplication::applicationFilePath();
    QTest::newRow("another plugin") << QLibraryInfo::path(QLibraryInfo::PluginsPath) +
                                           u"/imageformats/libqgif.so"_s;
}

void TestPrinting::failure_isTold()
{
    QFETCH(const QString, path);
    QVERIFY(path.contains(u"nowhere"_s) || QFileInfo::exists(path));
    const std::optional<QString> error = Paper::showPrintPreview(page(), nullptr, path);
    QVERIFY(error);
    QVERIFY2(error->contains(path), qPrintable(*error));
    QVERIFY(!error->trimmed().endsWith(u':'));
}

WIRECODE_TEST(TestPrinting)
#include "tst_printing.moc"
