// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedState_isLoadedAgain_data();
    void savedState_isLoadedAgain();
    void bytesThatAreNoState_areNotSaved();
    void missingFile_givesDefaults();
    void missingFolder_isMade();
    void missingKey_givesItsDefault();
    void keysOfAnEarlierVersion_doNoHarm();
    void damagedFile_isKeptAside_data();
    void damagedFile_isKeptAside();
    void everyAppearance_isKept_data();
    void everyAppearance_isKept();
    void fileOfANewerVersion_isLeftAlone();
    void secondDamagedFile_getsAnotherName();
    void problem_isForgottenByTheNextStep();
    void unreadableFile_isLeftAlone();
    void unwritableFolder_isAProblem();
    void fullDisk_leavesOldFile();
    void keysOfANewerVersion_surviveASave();
    void defaultPath_isInTheUsersConfiguration();
};
