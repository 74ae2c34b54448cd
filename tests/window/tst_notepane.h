// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestNotePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void star_isTheFavourite();
    void star_followsTheCollection();
    void everyPart_isNamed_data();
    void everyPart_isNamed();
    void note_isWrittenWithEachKey();
    void note_belongsToItsSubject();
    void sameSubjectAgain_changesNothing();
    void noteFromElsewhere_leavesTheCaret_data();
    void noteFromElsewhere_leavesTheCaret();
    void richText_isPastedAsText();
    void fullNote_takesNoMoreAndSaysSo();
    void tags_areWrittenAsTheyAreTyped();
    void tags_followTheCollection();
    void tooManyTags_areCutAndSaid_data();
    void tooManyTags_areCutAndSaid();
    void mostTags_areShown();
    void lastTag_isCompleted();
    void tab_walksThroughAndOut();
    void sizes_followTheFont();
    void pane_isMirrored();
    void language_isFollowed();
};
