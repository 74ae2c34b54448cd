// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

#include <optional>

namespace Wirecode::Desktop
{

/// A code as the search of a desktop shows it, in the language of the texts.
struct Found {
    QString id;      ///< "smtp/421"
    QString title;   ///< "SMTP 421 Service not available"
    QString verdict; ///< what to do, in a few short sentences
    bool isExact;    ///< the code or the whole name is what was typed
};

/// Answers what somebody types into the search of the whole desktop: by code and name alone, because that is
/// built in a few milliseconds and most of what is typed there is not meant for Wirecode.
class Finder
{
public:
    /// At most so many codes: a desktop shows a few of each program.
    static constexpr qsizetype most = 10;
    /// Of a text only so many characters are looked at.
    static constexpr qsizetype mostCharacters = 200;

    /// The catalog must outlive the finder.
    Finder(const Catalog::Catalog &catalog, const Language::TextTable &texts);

    /// The codes that have all that was typed, the best first; none for less than two characters.
    QList<Found> find(const QString &text);
    /// The code with that id; nothing where there is none.
    std::optional<Found> describe(const QString &id) const;

private:
    Found found(const Catalog::StatusCode &code, bool isExact) const;

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    std::unique_ptr<Search::SearchIndex> m_index;
};

} // namespace Wirecode::Desktop
