// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogreader.h"
#include "window/codelistmodel.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

/// The shipped catalog, read once.
inline const Wirecode::Catalog::Catalog &shippedCatalog()
{
    static const Wirecode::Catalog::Catalog catalog(
        Wirecode::Catalog::readCatalog(Wirecode::Catalog::shippedCatalogFiles()).protocols);
    return catalog;
}

inline Wirecode::Catalog::CodeId smtp(const QString &code)
{
    return {QStringLiteral("smtp"), code};
}

/// A main window with settings of its own; what it saves is there for the next one in the same folder.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &folder, const QStringList &ids = {})
        : m_stateFile(folder + QStringLiteral("/state.json"))
    {
        const Wirecode::Shelf::WindowState state = m_stateFile.load();
        language.setCurrent(Wirecode::Language::bestLanguage({state.language, QStringLiteral("en")}));
        window = std::make_unique<Wirecode::Window::MainWindow>(
            shippedCatalog(), language, collection, m_stateFile, state);
        if (!ids.isEmpty())
            window->open(ids);
        window->resize(1200, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        // The pages come after the first frame.
        QTRY_VERIFY(!window->windowTitle().isEmpty() || !window->sides().left());
        // And the menus after them.
        QTRY_VERIFY(languageAction(QStringLiteral("English")));
    }

    template<typename T>
    T *only() const
    {
        const QList<T *> all = window->findChildren<T *>();
        return all.size() == 1 ? all.first() : nullptr;
    }
    QLineEdit *search() const { return only<QLineEdit>(); }
    QListView *list() const { return window->findChild<QListView *>(QStringLiteral("codes")); }
    QString row(int row) const
    {
        return list()->model()->index(row, 0).data(Wirecode::Window::CodeTextRole).toString();
    }
    int rowCount() const { return list()->model()->rowCount(); }
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
    /// One of the pages "overview", "left", "right", "conclusion".
    QTextBrowser *page(const char *name) const
    {
        return window->findChild<QTextBrowser *>(QLatin1String(name));
    }
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
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(window->windowHandle(), c.toLatin1());
    }
    /// Clicks on a row of the list.
    void click(int row, Qt::MouseButton button = Qt::LeftButton,
        Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QModelIndex index = list()->model()->index(row, 0);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), button, modifiers, list()->visualRect(index).center());
    }

    Wirecode::Language::Switch language;
    Wirecode::Shelf::Collection collection;
    std::unique_ptr<Wirecode::Window::MainWindow> window;

private:
    template<typename Wanted>
    QAction *actionWhere(Wanted wanted) const
    {
        const QList<QAction *> actions = window->findChildren<QAction *>();
        const auto found = std::ranges::find_if(actions, wanted);
        return found == actions.end() ? nullptr : *found;
    }

    Wirecode::Shelf::StateFile m_stateFile;
};
