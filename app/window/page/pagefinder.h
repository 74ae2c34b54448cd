// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page/pagematches.h"

#include <QObject>

#include <vector>

class QTextEdit;

namespace Wirecode::Window
{

/// Finds words in several pages as if they were one: marks every match, and walks through them.
class PageFinder : public QObject
{
    Q_OBJECT

public:
    /// The pages in the order in which they are read; those that are hidden are left out.
    PageFinder(const QList<QTextEdit *> &pages, QObject *parent);

    /// Looks for other words; for none with an empty text. The walk stays where it is if there is a match.
    void setWords(const QString &words);
    /// Looks again: the pages have changed.
    void refresh();
    /// Goes to the match that many behind the current one, around the end.
    void step(int by);

    int count() const { return static_cast<int>(m_matches.size()); }
    /// The number of the match that the walk is at, counted from 1; 0 where there is none.
    int current() const { return m_current + 1; }
    /// The page with the current match; none where there is none.
    QTextEdit *currentPage() const;
    /// Selects the current match in its page, as what was found.
    void select() const;

Q_SIGNALS:
    /// count() or current() has changed.
    void changed();

private:
    struct Match {
        qsizetype page;
        Language::Range range;
    };
    void find();
    void mark() const;
    void reveal() const;

    QList<QTextEdit *> m_pages;
    std::vector<FindableText> m_texts; ///< of the pages; empty until words are looked for
    QString m_words;
    QList<Match> m_matches;
    int m_current = -1;
};

} // namespace Wirecode::Window
