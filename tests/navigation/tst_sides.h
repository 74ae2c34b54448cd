// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_lead_to_sides_data();
    void steps_lead_to_sides();
};
