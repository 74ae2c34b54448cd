// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exported_isImported();
    void failedExport_says();
    void import_addsToWhatIsThere_data();
    void import_addsToWhatIsThere();
    void twoPeople_haveTheSameInTheEnd();
    void wrongFile_isNotImported_data();
    void wrongFile_isNotImported();
    void whatIsNoFile_isNotImported_data();
    void whatIsNoFile_isNotImported();
    void largeFile_isImported();
};
