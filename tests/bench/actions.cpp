// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "keyboard.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMouseEvent>
#include <QProcess>
#include <QSplitter>
#include <QTextBrowser>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The first object that holds for `matches`, or nullptr.
template<typename Type, typename Matches>
Type *first(const QList<Type *> &objects, Matches matches)
{
    const auto found = std::find_if(objects.begin(), objects.end(), matches);
    return found == objects.end() ? nullptr : *found;
}

template<typename Type>
Type *visibleChild(const QWidget *parent, const QString &name = {})
{
    return first(parent->findChildren<Type *>(name), [](const Type *each) { return each->isVisible(); });
}

QSplitter *splitterAround(QWidget *widget)
{
    while (widget && !qobject_cast<QSplitter *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<QSplitter *>(widget);
}

void press(QWidget *target, int key, const QString &text = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(target, &event);
    }
}

/// Types into the field, and clears it again letter by letter, with keys of the X server where there is one.
Action typing(QLineEdit *field)
{
    const auto prepare = [field] {
        field->activateWindow();
        field->setFocus();
    };
    const auto act = [field, keyboard = Keyboard()](int step) {
        static const QString text = u"550 mail"_s;
        const auto place = step % (2 * text.size());
        const QChar sign = place < text.size() ? text.at(place) : QChar(Keyboard::backspace);
        if (keyboard.press(sign))
            return;
        const int key = sign == Keyboard::backspace ? int(Qt::Key_Backspace) : sign.toUpper().unicode();
        press(field, key, sign);
    };
    return {prepare, act, 60ms};
}

Action choosing(QLineEdit *field, QListView *list)
{
    const auto prepare = [=] {
        field->clear();
        list->setFocus();
    };
    return {prepare, [list](int) { press(list, Qt::Key_Down); }, 30ms};
}

/// Drags a handle by one step, to and fro.
Action dragging(QWidget *handle, bool horizontal)
{
    const auto act = [handle, horizontal](int step) {
        QWidget *window = handle->window();
        const qreal by = step / 8 % 2 == 0 ? 8 : -8;
        const QPointF from = handle->mapTo(window, handle->rect().center());
        const QPointF to = from + (horizontal ? QPointF(by, 0) : QPointF(0, by));
        const auto send = [window](QEvent::Type type, const QPointF &at, Qt::MouseButton button,
                              Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, at, window->mapToGlobal(at), button, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(window->windowHandle(), &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    };
    return {[] {}, act, 30ms};
}

/// Turns the wheel over a page by one notch, down and up again.
Action scrolling(QWidget *page)
{
    const auto act = [page](int step) {
        constexpr int notch = 120;
        QWidget *window = page->window();
        const QPointF place = page->mapTo(window, page->rect().center());
        QWheelEvent event(place, window->mapToGlobal(place), {}, {0, step / 8 % 2 == 0 ? -notch : notch},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window->windowHandle(), &event);
    };
    return {[] {}, act, 30ms};
}

/// Switches to the language that the menu does not show as chosen.
Action switching(QAction *english, QAction *turkish)
{
    const auto act = [=](int) { (english->isChecked() ? turkish : english)->trigger(); };
    return {[] {}, act, 250ms};
}

/// Does what a key of the desktop does: starts the program again, which hides the window, or shows it.
Action toggling()
{
    const auto act = [](int) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--toggle"_s});
    };
    return {[] {}, act, 250ms};
}

} // namespace

std::optional<Action> actionNamed(const QString &name)
{
    QWidget *window = first(QApplication::topLevelWidgets(),
        [](const QWidget *each) { return qobject_cast<const QMainWindow *>(each); });
    if (name == "toggle"_L1)
        return toggling();
    auto *list = visibleChild<QListView>(window, u"codes"_s);
    if (name == "scroll"_L1) {
        auto *page = visibleChild<QTextBrowser>(window);
        return page ? std::optional(scrolling(page->viewport())) : std::nullopt;
    }
    if (name == "panes"_L1) {
        window->resize(1280, 800); // two columns need the room
        if (auto *divider = visibleChild<QWidget>(window, u"divider"_s))
            return dragging(divider, true);
    }
    if (name == "panes"_L1 || name == "list"_L1) {
        const QSplitter *splitter =
            splitterAround(name == "list"_L1 ? list : visibleChild<QWidget>(window, u"right"_s));
        return splitter
                   ? std::optional(dragging(splitter->handle(1), splitter->orientation() == Qt::Horizontal))
                   : std::nullopt;
    }
    if (name == "language"_L1) {
        const auto choice = [&](const QString &language) {
            return first(window->findChildren<QAction *>(),
                [&](const QAction *each) { return each->text() == language; });
        };
        QAction *english = choice(u"English"_s);
        QAction *turkish = choice(u"Türkçe"_s);
        return english && turkish ? std::optional(switching(english, turkish)) : std::nullopt;
    }
    auto *field = list ? visibleChild<QLineEdit>(list->parentWidget()) : nullptr;
    if (!field)
        return std::nullopt;
    return name == "key"_L1 ? typing(field) : choosing(field, list);
}
