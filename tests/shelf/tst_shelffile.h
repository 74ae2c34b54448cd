// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestShelfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_isThereAgain();
    void nothingChanged_writesNothing();
    void typing_isSavedOnceSoon();
    void typingWithoutAPause_isSaved();
    void lastChange_isSavedAtTheEnd();
    void fileThatIsGone_takesNothingAway();
    void fullDisk_leavesOldFileAndSays();
    void lastChangeThatIsLost_isPrinted();
    void killedProcess_leavesAWholeFile();
    void keysOfANewerProgram_stay();
    void fileThatCannotBeUsed_isLeftAlone_data();
    void fileThatCannotBeUsed_isLeftAlone();
    void damagedFile_isKeptAsideAndUsedAsFarAsItGoes();
    void keyGivenTwice_isDamage();
    void damagedFile_isKeptAsideInAnyFolder_data();
    void damagedFile_isKeptAsideInAnyFolder();
    void tooMuch_isNotSaved();
    void defaultPath_isWithTheUsersData();
};
