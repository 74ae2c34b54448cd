// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pair_isTheSameEitherWayRound();
    void codeWithItself_isThatCode();
    void favourites_keepTheirOrder();
    void note_isKeptAsItIs_data();
    void note_isKeptAsItIs();
    void notes_ofCodesAndPairsAreApart();
    void tags_areCutAtCommas_data();
    void tags_areCutAtCommas();
    void tags_areKeptPerSubject();
    void tooManyTags_areCut();
    void tags_fitOrAreCut_data();
    void tags_fitOrAreCut();
    void recent_isInFront_once();
    void recent_isBounded();
    void newContents_tellWhatIsDifferent();
};
