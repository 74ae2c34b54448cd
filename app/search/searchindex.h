// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "search/query.h"
#include "search/shelved.h"

#include <memory>

class QFile;

namespace Wirecode::Search
{

/// Where a code has what was asked for, best first. Of several words, the worst counts.
enum class Tier {
    ExactCode,
    CodePrefix, ///< or a pattern
    ExactName,  ///< all of a name in any language, or of a reason phrase
    Name,       ///< words of a name
    Alias,      ///< words of an alias, a log phrase, the user's note or tag
    Description,
    Fix,    ///< or an example, the stage, the class
    Inside, ///< inside of words only
    Typo,   ///< nothing has the words as they were typed
};

/// A code that answers a query.
struct Match {
    const Catalog::StatusCode *code;
    Tier tier;

    friend bool operator==(const Match &, const Match &) = default;
};

/// What a search is limited to: some protocols, by their ids, or nothing.
struct Within {
    QStringList protocols; ///< none for no limit
};

/// What a query found.
struct Results {
    QList<Match> matches; ///< the best first, those of equal rank in the order of the catalog
    qsizetype total = 0;  ///< how many codes match, with those that are too many to be listed
    bool atLeast = false; ///< whether there may be more, because counting them all would take too long
    /// Whether no code has all that was asked for, or only others than the one whose number was, and these have
    /// the most of it.
    bool isNearest = false;
    qsizetype leading = 0; ///< how many of the first stand in the text that was searched for

    friend bool operator==(const Results &, const Results &) = default;
};

/// Of more matches than this, only the best are listed.
inline constexpr qsizetype mostMatches = 100'000;

/// The codes of a catalog made searchable in English and in one other language.
class SearchIndex
{
public:
    enum class Scope { CodesAndNames, Everything };

    /// The catalog must outlive the index. Null where it was asked to stop, which it looks for every few
    /// milliseconds.
    static std::unique_ptr<SearchIndex> build(const Catalog::Catalog &catalog, const Language::TextTable &texts,
        Scope scope = Scope::Everything, const std::stop_token &stop = {});

    /// The index of everything that was made with the program, mapped: it is there in a millisecond. Null where
    /// the file is missing or damaged, or was made of another catalog or other texts, which the size of their
    /// file tells.
    static std::unique_ptr<SearchIndex> open(const Catalog::Catalog &catalog, const Language::TextTable &texts);
    /// The same, or else built.
    static std::unique_ptr<SearchIndex> openOrBuild(
        const Catalog::Catalog &catalog, const Language::TextTable &texts);
    /// Writes the file that open() looks for. What went wrong, or nothing.
    QString save(const Language::TextTable &texts) const;

    /// The codes that answer a query. Not to be called from two threads at once.
    Results search(const Query &query, const Within &within = {}, const ShelfIndex *shelved = nullptr,
        qsizetype limit = mostMatches);

private:
    /// A fact of every code that filters ask for.
    struct Facts {
        QString key;
        QStringList values;
        std::vector<quint16> valueOf; ///< of each code, an index into `values`
    };

    SearchIndex(const Catalog::Catalog &catalog, WordIndex words, std::shared_ptr<QFile> file = {});

    const Facts &factsOf(const QString &key);
    template<typename LetsThrough>
    void bar(const QString &key, LetsThrough letsThrough);
    bool leavesOutNamed(const Query &query, const WordHits &found);
    void barShelved(const Query::Filter &filter, const ShelfIndex *shelved);

    const Catalog::Catalog &m_catalog;
    const std::shared_ptr<QFile> m_file; ///< that the words lie in, if they lie in one
    const WordIndex m_words;
    WordSearch m_search;
    std::vector<Facts> m_facts;   ///< of the keys that were asked for
    std::vector<quint8> m_barred; ///< 255 for each code that the filters do not let through
};

} // namespace Wirecode::Search
