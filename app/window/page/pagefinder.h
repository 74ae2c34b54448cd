// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page/pagematches.h"

#include <QObject>

#include <optional>

class QTextCursor;
class QTextEdit;

namespace Wirecode::Window
{

/// Finds words in a page: marks every match, and walks through them.
class PageFinder : public QObject
{
    Q_OBJECT

public:
    PageFinder(QTextEdit *page, QObject *parent);

    /// Looks for other words; for none with an empty text. The walk stays where it is if there is a match.
    void setWords(const QString &words);
    /// Looks again: the page has changed.
    void refresh();
    /// Goes to the match that many behind the current one, around the end.
    void step(int by);

    int count() const { return static_cast<int>(m_matches.size()); }
    /// The number of the match that the walk is at, counted from 1; 0 where there is none.
    int current() const { return m_current + 1; }
    /// Selects the current match in the page, as what was found.
    void select() const;

Q_SIGNALS:
    /// count() or current() has changed.
    void changed();

private:
    QTextCursor cursorOf(const Language::Range &range) const;
    void find();
    void mark() const;
    void reveal() const;

    QTextEdit *m_page;
    std::optional<FindableText> m_text; ///< of the page; none until words are looked for
    QString m_words;
    QList<Language::Range> m_matches;
    int m_current = -1;
};

} // namespace Wirecode::Window
