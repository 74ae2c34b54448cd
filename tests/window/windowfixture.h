// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/shipped.h"
#include "shelf/shelffile.h"
#include "window/list/codelistmodel.h"
#include "window/list/codepanel.h"
#include "window/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>
#include <functional>

using Wirecode::Test::shippedCatalog;
using Wirecode::Test::smtpCatalog;

inline constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

inline Wirecode::Catalog::CodeId smtp(const QString &code)
{
    return {QStringLiteral("smtp"), code};
}

/// Font and palette of the application, given back at the end: what a start of the program finds.
struct ApplicationLook {
    ApplicationLook() = default;
    ~ApplicationLook()
    {
        QApplication::setFont(font);
        QApplication::setPalette(palette);
    }
    Q_DISABLE_COPY_MOVE(ApplicationLook)

    QFont font = QApplication::font();
    QPalette palette = QApplication::palette();
};

/// The keyboard: keys go to whatever has the focus, be it the window, a menu or a dialog.
inline void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QGuiApplication::focusWindow());
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

inline void typeText(const QString &text)
{
    for (const QChar c : text) {
        QVERIFY(QGuiApplication::focusWindow());
        QTest::keyClick(QGuiApplication::focusWindow(), c.toLatin1());
    }
}

/// Waits until keys go to a window. QTest::qWaitForWindowActive() is content with its parent.
inline bool waitForFocus(const QWindow *window)
{
    return QTest::qWaitFor([window] { return QGuiApplication::focusWindow() == window; });
}

/// Does `work` in the modal dialog that `open` brings up, whether it waits for it or not, and closes the dialog
/// if that is still open then. Whether there was one.
template<typename Dialog>
bool inDialog(const std::function<void()> &open, const std::function<void(Dialog &dialog)> &work)
{
    QWindow *window = QGuiApplication::focusWindow();
    bool done = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!modal)
            return;
        timer.stop();
        const QPointer guard(modal);
        if (auto *dialog = qobject_cast<Dialog *>(modal); dialog && waitForFocus(dialog->windowHandle())) {
            work(*dialog);
            done = true;
        }
        if (guard && modal->isVisible())
            modal->reject();
    });
    timer.start(0);
    open();
    const bool wasThere = QTest::qWaitFor([&done] { return done; });
    // What a window manager does.
    window->requestActivate();
    return waitForFocus(window) && wasThere;
}

/// The rows of a list that are codes and no headers.
inline QModelIndexList codesOf(const QListView &list)
{
    QModelIndexList codes;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(Wirecode::Window::CodeTextRole).isValid())
            codes.append(index);
    }
    return codes;
}

/// A main window with settings of its own; what it saves is there for the next one in the same folder.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &folder, const QStringList &ids = {},
        const Wirecode::Catalog::Catalog &catalog = smtpCatalog())
        : m_stateFile(folder + QStringLiteral("/state.json"))
        , m_collectionFile(folder + QStringLiteral("/shelf.json"), shelf)
    {
        const Wirecode::Shelf::WindowState state = m_stateFile.load();
        language.setCurrent(Wirecode::Language::bestLanguage({state.language, QStringLiteral("en")}));
        window = std::make_unique<Wirecode::Window::MainWindow>(catalog, language, shelf, m_stateFile, state);
        if (!ids.isEmpty())
            window->open(ids);
        window->resize(1200, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        // The pages come after the first frame.
        QTRY_VERIFY(!window->windowTitle().isEmpty());
        // And the menus after them.
        QTRY_VERIFY(languageAction(QStringLiteral("English")));
    }

    template<typename T>
    T *only() const
    {
        const QList<T *> all = window->findChildren<T *>();
        return all.size() == 1 ? all.first() : nullptr;
    }
    QLineEdit *search() const
    {
        return qobject_cast<QLineEdit *>(window->findChild<Wirecode::Window::CodePanel *>()->focusProxy());
    }
    QListView *list() const { return window->findChild<QListView *>(QStringLiteral("codes")); }
    /// The code of a row; headers do not count.
    QString row(int row) const
    {
        return codesOf(*list()).value(row).data(Wirecode::Window::CodeTextRole).toString();
    }
    int rowCount() const { return static_cast<int>(codesOf(*list()).size()); }
    /// The text of all visible pages.
    QString text() const
    {
        QString all;
        for (const QTextBrowser *view : window->findChildren<QTextBrowser *>()) {
            if (view->isVisible())
                all += view->toPlainText() + QLatin1Char('\n');
        }
        return all;
    }
    /// What is read: one code, or two compared.
    QTextBrowser *page() const { return window->findChild<QTextBrowser *>(QStringLiteral("sheet")); }
    /// Whether a visible label has the text.
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QAction *action(const QKeySequence &shortcut) const
    {
        return actionWhere([&shortcut](const QAction *action) { return action->shortcut() == shortcut; });
    }
    QAction *languageAction(const QString &nativeName) const
    {
        return actionWhere([&nativeName](const QAction *action) { return action->text() == nativeName; });
    }
    /// The codes that are shown: "421", "421 551" or nothing.
    QString shown() const
    {
        QStringList codes;
        for (const Wirecode::Catalog::CodeId &id : window->sides().codes())
            codes.append(id.code);
        return codes.join(QLatin1Char(' '));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { pressKey(key, modifiers); }
    void type(const QString &text) const { typeText(text); }
    /// Opens a menu by its letter and walks down to an entry.
    void choose(Qt::Key letter, const QString &entry) const
    {
        key(letter, Qt::AltModifier);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto isThere = [&] { return menu->activeAction() && menu->activeAction()->text() == entry; };
        for (qsizetype i = 0; i < menu->actions().size() && !isThere(); ++i)
            key(Qt::Key_Down);
        QVERIFY2(isThere(), qPrintable(entry));
        key(Qt::Key_Return);
    }
    /// Clicks on a row of the list.
    void click(int row, Qt::MouseButton button = Qt::LeftButton,
        Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QModelIndex index = codesOf(*list()).value(row);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), button, modifiers, list()->visualRect(index).center());
    }

    Wirecode::Language::Switch language;
    Wirecode::Shelf::Shelf shelf;

private:
    template<typename Wanted>
    QAction *actionWhere(Wanted wanted) const
    {
        const QList<QAction *> actions = window->findChildren<QAction *>();
        const auto found = std::ranges::find_if(actions, wanted);
        return found == actions.end() ? nullptr : *found;
    }

    ApplicationLook m_look;
    Wirecode::Shelf::StateFile m_stateFile;
    Wirecode::Shelf::ShelfFile m_collectionFile;

public:
    std::unique_ptr<Wirecode::Window::MainWindow> window;
};
