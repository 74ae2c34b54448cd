// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestQtState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatQtSaves_isSane();
    void splitter_isBounded_data();
    void splitter_isBounded();
    void geometry_isBounded_data();
    void geometry_isBounded();
    void cutOrLonger_isNotSane();
};
