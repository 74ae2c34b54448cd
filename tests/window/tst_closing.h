// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSavedFirst();
    void failedSave_keepsTheWindowOnce();
    void changeAfterwards_isSaidAgain();
};
