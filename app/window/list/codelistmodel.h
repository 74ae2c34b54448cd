// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "search/highlights.h"
#include "search/searchindex.h"

#include <QAbstractListModel>

namespace Wirecode::Window
{

/// What a row of the code list has beyond its text. Unscoped, because Qt takes roles as int.
enum CodeRole {
    CodeTextRole = Qt::UserRole + 1, ///< QString: the code, "421"
};

/// What a row of the code list shows, with the letters that were searched for.
struct CodeRow {
    const Catalog::StatusCode *code = nullptr;
    QString name;   ///< in the current language
    QString detail; ///< "4yz Transient Negative Completion", or by which other name it was found
    QString status; ///< "Unofficial"; empty for registered codes
    bool isFavourite = false;
    QList<Language::Range> codeMarks;
    QList<Language::Range> nameMarks;
    QList<Language::Range> detailMarks;
};

/// The codes that the search has found, in its order. A row carries itself as mime data: the address of its
/// code and its name.
class CodeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The catalog must outlive the model.
    explicit CodeListModel(const Catalog::Catalog &catalog, QObject *parent = nullptr);

    /// Lists what a query has found. The rows up to the first that differs stay.
    void setResults(const Search::Results &results, const Search::Query &query);
    /// Says the names in another language; the rows stay.
    void setTexts(const Language::TextTable &texts);
    /// Tells which codes are favourites; the rows stay.
    void setFavourites(const QSet<Catalog::CodeId> &favourites);

    /// "12 codes", "The first 100,000 of 250,000 codes".
    QString countText() const;

    const Catalog::StatusCode *codeAt(const QModelIndex &index) const;
    bool isFavourite(const Catalog::CodeId &id) const { return m_favourites.contains(id); }
    /// The row of a code; invalid where it is not among the results.
    QModelIndex indexOf(const Catalog::CodeId &id) const;
    /// What a row shows. Made when it is first asked for, so that only what is on the screen is made.
    const CodeRow &row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    CodeRow makeRow(const Search::Match &match) const;
    QString aliasOf(const Catalog::StatusCode &code) const;
    QString spokenText(const Catalog::StatusCode &code) const;
    /// The row of a code of this standing as a screen reader says it, with places for what differs.
    static QString spokenTemplate(Catalog::Status status);
    void allRowsChanged();

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    QSet<Catalog::CodeId> m_favourites;
    Search::Results m_results;
    Search::Query m_query;
    mutable QHash<int, CodeRow> m_rows;
};

} // namespace Wirecode::Window
