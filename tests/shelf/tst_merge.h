// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_areMergedWordByWord_data();
    void texts_areMergedWordByWord();
    void randomEdits_loseNoWord();
    void textsWithNothingInCommon_bothStay();
    void editsInTurn_growByThemselvesOnly_data();
    void editsInTurn_growByThemselvesOnly();
    void merged_hasTheChangesOfBoth_data();
    void merged_hasTheChangesOfBoth();
    void whatIsTooLongTogether_isCutAndNamed();
    void whatIsTooManyTogether_isCutAndNamed();
};
