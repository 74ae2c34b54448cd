// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "search/excerpt.h"
#include "window/list/codegroups.h"

#include <QAbstractListModel>

#include <array>
#include <optional>

namespace Wirecode::Window
{

/// What a row of the code list has beyond its text. Unscoped, because Qt takes roles as int.
enum CodeRole {
    CodeTextRole = Qt::UserRole + 1, ///< QString: the code, "421"; nothing in a header
};

/// What the row of a code shows, with the letters that were searched for.
struct CodeRow {
    const Catalog::StatusCode *code = nullptr;
    QString name;            ///< in the current language
    QString status;          ///< "Unofficial"; empty for registered codes
    QString registry;        ///< "SMTP", while something is searched for
    Search::Excerpt excerpt; ///< why it was found, while something is searched for; or whether to retry
    bool isFavourite = false;
    bool isNoted = false;
    QList<Language::Range> codeMarks;
    QList<Language::Range> nameMarks;
};

/// What a header shows.
struct HeaderRow {
    QString title;  ///< "SMTP", "4yz Transient Negative Completion", "Names"
    QString detail; ///< "Simple Mail Transfer Protocol"; empty where that says nothing more
    int count = 0;  ///< of the codes below it
    int depth = 0;  ///< how many headers stay above it
    bool isFolded = false;
};

/// The codes that the search has found, under their headers. The row of a code carries itself as mime data: the
/// address of its code and its name.
class CodeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The catalog must outlive the model.
    explicit CodeListModel(const Catalog::Catalog &catalog, QObject *parent = nullptr);

    /// Lists what a query has found. The rows before and behind those that differ stay.
    void setResults(const Search::Results &results, const Search::Query &query);
    const Search::Query &query() const { return m_query; }
    /// Whether just that is listed already.
    bool lists(const Search::Results &results, const Search::Query &query) const
    {
        return m_results == results && m_query == query;
    }
    /// Whether words are searched for, so that each row says why it is there.
    bool isSearch() const { return isSearch(m_query); }
    /// Says the names in another language; the rows stay.
    void setTexts(const Language::TextTable &texts);
    /// Tells which codes are favourites and which have notes; the rows stay.
    void setShelved(const Search::Shelved &shelved);
    /// Tells which two codes are compared, the left one first; the rows stay.
    void setCompared(const std::optional<Catalog::CodeId> &left, const std::optional<Catalog::CodeId> &right);
    /// Folds the group of a header, or unfolds it.
    void toggle(int headerRow);

    /// "12 codes", "The first 100,000 of 250,000 codes".
    QString countText() const;
    /// How many codes were found, folded away or not.
    qsizetype codeCount() const { return m_results.matches.size(); }

    /// The code of a row; null for a header.
    const Catalog::StatusCode *codeAt(const QModelIndex &index) const;
    bool isHeader(int row) const { return !m_listed.at(row).code; }
    /// Whether a row is a header whose codes are folded away.
    bool isFolded(int row) const { return isHeader(row) && m_groups.isFolded(groupOf(row)); }
    /// The groups behind the headers.
    const CodeGroups &groups() const { return m_groups; }
    int groupOf(int row) const { return m_listed.at(row).group; }
    bool isFavourite(const Catalog::CodeId &id) const { return m_shelved.favourites.contains(id); }
    /// "A" or "B" where a code is compared; else nothing.
    QString sideOf(const Catalog::StatusCode *code) const;
    /// The row of a code; invalid where it is not listed.
    QModelIndex indexOf(const Catalog::StatusCode *code) const;
    QModelIndex indexOf(const Catalog::CodeId &id) const { return indexOf(m_catalog.find(id)); }
    /// The first code of the list; invalid where there is none.
    QModelIndex firstCode() const;
    /// What the row of a code shows. Made when it is first asked for, so that only what is on the screen is
    /// made.
    const CodeRow &row(int row) const;
    /// What a header shows.
    HeaderRow header(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    static bool isSearch(const Search::Query &query)
    {
        return !query.words.isEmpty() || !query.phrases.isEmpty();
    }
    CodeRow makeRow(const GroupedRow &found) const;
    Search::Excerpt excerptOf(const Catalog::StatusCode &code, bool typos) const;
    QString spokenText(const Catalog::StatusCode &code) const;
    static QString spokenHeader(const HeaderRow &header);
    /// The row of a code of this standing as a screen reader says it, with places for what differs.
    static QString spokenTemplate(Catalog::Status status);
    QString toolTip(int row) const;
    void becomeNext();
    void allRowsChanged(const QList<int> &roles = {});

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    Search::Shelved m_shelved;
    std::array<const Catalog::StatusCode *, 2> m_compared{};
    Search::Results m_results;
    Search::Query m_query;
    Search::Query m_marked; ///< the words that are marked in the rows
    CodeGroups m_groups;
    CodeGroups m_next;          ///< what the list becomes; else only memory for that
    QList<GroupedRow> m_listed; ///< the rows of the groups, as far as the views know of them
    mutable QHash<int, CodeRow> m_rows;
};

} // namespace Wirecode::Window
