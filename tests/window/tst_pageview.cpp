// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_pageview.h"

#include "window/pageview.h"

#include <QTest>
#include <QWheelEvent>

using namespace Wirecode::Window;

void TestPageView::keys_and_buttons_for_the_window_are_left_to_it()
{
    class Parent : public QWidget
    {
    public:
        bool event(QEvent *event) override
        {
            seen.append(event->type());
            return QWidget::event(event);
        }
        QList<QEvent::Type> seen;
    };
    Parent parent;
    auto *page = new PageView(&parent);
    parent.show();
    const auto reaches = [&](QEvent::Type type, auto send) {
        parent.seen.clear();
        send();
        return parent.seen.contains(type);
    };
    QVERIFY(reaches(QEvent::KeyPress, [page] { QTest::keyClick(page, Qt::Key_Escape); }));
    QVERIFY(reaches(QEvent::KeyPress, [page] { QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier); }));
    QVERIFY(reaches(QEvent::KeyPress, [page] { QTest::keyClick(page, Qt::Key_F3); }));
    for (const Qt::MouseButton button : {Qt::BackButton, Qt::ForwardButton}) {
        QVERIFY(reaches(QEvent::MouseButtonPress, [&] { QTest::mouseClick(page->viewport(), button); }));
    }
    const QFont font = page->document()->defaultFont();
    QWheelEvent wheel({5, 5}, page->viewport()->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(page->viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
    QCOMPARE(page->document()->defaultFont(), font);
}
