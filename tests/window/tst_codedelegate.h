// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCodeDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_differ_by_shape();
    void row_is_painted_as_what_it_is();
    void signs_are_drawn_once_for_each_look();
};
