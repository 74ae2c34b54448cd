// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What brings the window from outside of it: a key of the desktop, and an icon.
class TestSummoning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void key_isAskedForOnce_data();
    void key_isAskedForOnce();
    void key_mayBeRefused_data();
    void key_mayBeRefused();
    void key_isKept_beforeTheDesktopIsThere();
    void key_mayBeRefused_later();
    void key_isTakenBack();
    void key_isGivenBack();
    void otherWindow_offersNothing();
    void icon_needsANotificationArea();
};
