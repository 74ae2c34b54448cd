// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCollectionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_isThereAgain();
    void nothingChanged_writesNothing();
    void typing_isSavedOnceSoon();
    void typingWithoutAPause_isSaved();
    void lastChange_isSavedAtTheEnd();
    void twoWindows_keepWhatEachHasChanged();
    void whatWasTakenOver_canBeTakenAwayAgain();
    void fileThatIsGone_takesNothingAway();
    void fullDisk_leavesOldFileAndSays();
    void killedProcess_leavesAWholeFile();
    void keysOfANewerProgram_stay();
    void fileThatCannotBeUsed_isLeftAlone_data();
    void fileThatCannotBeUsed_isLeftAlone();
    void damagedFile_isKeptAsideAndUsedAsFarAsItGoes();
    void tooMuch_isNotSaved();
    void defaultPath_isWithTheUsersData();
};
