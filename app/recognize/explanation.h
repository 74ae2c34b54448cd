// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "recognize/linescanner.h"
#include "recognize/logwords.h"

namespace Wirecode::Recognize
{

/// A code that a text holds, and where.
struct Finding {
    Catalog::CodeId id;
    qsizetype offset = 0; ///< in UTF-16 units, as length
    qsizetype length = 0;
    qsizetype line = 1;
    qsizetype column = 1;
    Catalog::Role role = Catalog::Role::Reply;
    QString text;                   ///< as it stands there
    QString why;                    ///< the reason for taking it for that code, as a sentence
    std::optional<qsizetype> cause; ///< the place of the case in the entry's whose words stand there
};

/// A reply that a provider, or a program, is known to give: text and codes are its own.
struct Response {
    Catalog::CodeId id;
    qsizetype offset = 0; ///< of its words
    qsizetype length = 0;
};

/// What in a text does not go together, and what to believe.
struct Contradiction {
    QString sentence;
    QList<Catalog::CodeId> ids;
};

/// What a text says, in order of the text.
struct Explanation {
    QList<Finding> findings;
    QList<Response> responses;
    QList<Contradiction> contradictions;

    bool isEmpty() const { return findings.isEmpty() && responses.isEmpty(); }
    /// Whether there is more than words that come with a code.
    bool hasCode() const;
    /// Each code that was found, once, in the order of the text.
    QList<Catalog::CodeId> codes() const;
};

/// Finds codes in any text: a log line, a bounce, a trace, a transcript. Making one takes as long as reading
/// the whole catalog; it may then be asked in several threads. The catalog must live as long.
class Recognizer
{
public:
    explicit Recognizer(const Catalog::Catalog &catalog);

    /// Explains a text in the language of the interface. Of a longer text than `longestText` the beginning
    /// counts, and of more findings than `mostFindings` the first.
    Explanation explain(QStringView text) const;

    static constexpr qsizetype longestText = 4'000'000;
    static constexpr size_t mostFindings = 10'000;

    const LineScanner &scanner() const { return m_scanner; }

private:
    const Catalog::Catalog &m_catalog;
    LineScanner m_scanner;
    LogWords m_words;
};

/// Whether what somebody has typed is worth to be looked at for codes in it: not a number alone, or two.
bool mayHoldCodes(QStringView typed);
/// Whether it is a text to be explained and not words to be searched for: several lines, or more words than one
/// types, with a code among them.
bool isText(QStringView typed, const Explanation &explanation);

/// The codes that lead what a search for a text finds. Words that come with a code lead only where nothing has
/// all that was typed.
QList<Catalog::CodeId> leadingCodes(QStringView typed, const Explanation &explanation, bool nothingHasAll);

/// The name of a role in the language of the interface: "reply code".
QString roleName(Catalog::Role role);

} // namespace Wirecode::Recognize
