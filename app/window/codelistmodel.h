// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "search/searchindex.h"

#include <QAbstractListModel>

namespace Wirecode::Window
{

/// What a row of the code list has beyond its text. Unscoped, because Qt takes roles as int.
enum CodeRole {
    CodeTextRole = Qt::UserRole + 1, ///< QString: the code, "421"
    NameRole,                        ///< QString: the name in the current language
    ClassRole,                       ///< QString: "4yz Transient Negative Completion"
    OutcomeRole,                     ///< int: Catalog::Outcome
    StatusTextRole,                  ///< QString: "Unofficial"; empty for registered codes
};

/// The codes that the search has found, in its order.
class CodeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The catalog must outlive the model.
    explicit CodeListModel(const Catalog::Catalog &catalog, QObject *parent = nullptr);

    /// Replaces all rows.
    void setMatches(QList<Search::Match> matches);
    /// Says the names in another language; the rows stay.
    void setTexts(const Language::TextTable &texts);

    const Catalog::StatusCode *codeAt(const QModelIndex &index) const;
    /// The row of a code; invalid where it is not among the matches.
    QModelIndex indexOf(const Catalog::CodeId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString classOf(const Catalog::StatusCode &code) const;
    /// The row of a code of this standing as a screen reader says it, with places for what differs.
    static QString spokenTemplate(Catalog::Status status);

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    QList<Search::Match> m_matches;
};

} // namespace Wirecode::Window
