// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWindows_keepWhatEachHasChanged();
    void whatWasTakenOver_canBeTakenAwayAgain();
    void notesWrittenInTurn_haveEachPartOnce();
    void noteThatIsTooLongTogether_isSaid();
    void processes_loseNothingConfirmed();
    void lockedFile_isNotSavedAndSays();
    void lockOfADeadProcess_isTaken();
    void stateOfANewerVersion_isNotReplaced();
    void damageFromElsewhere_isKeptAsideAndSaid();
    void fileThatGrewTooLarge_isLeftAlone();
};
