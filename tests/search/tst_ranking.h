// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Asks the shipped catalog every query of ranking.tsv, which says what people mean by it.
class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_isFound_data();
    void fault_isFound();
    void query_findsWhatIsMeant_data();
    void query_findsWhatIsMeant();
    void tables_areLarge();
};
