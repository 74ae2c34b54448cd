// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codelistmodel.h"

#include "compare/comparison.h"
#include "language/folding.h"
#include "language/terms.h"
#include "share/address.h"
#include "share/clipboard.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

CodeListModel::CodeListModel(const Catalog::Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
}

void CodeListModel::setResults(const Search::Results &results, const Search::Query &query)
{
    const auto differs = std::ranges::mismatch(
        m_results.matches, results.matches, {}, &Search::Match::code, &Search::Match::code);
    const int same = static_cast<int>(differs.in2 - results.matches.cbegin());
    const int before = rowCount();
    const int after = static_cast<int>(results.matches.size());
    m_rows.clear();
    m_query = query;
    if (same < before) {
        beginRemoveRows({}, same, before - 1);
        m_results.matches.resize(same);
        endRemoveRows();
    }
    if (same < after) {
        beginInsertRows({}, same, after - 1);
        m_results = results;
        endInsertRows();
    }
    m_results = results;
    if (same > 0)
        Q_EMIT dataChanged(index(0), index(same - 1));
}

void CodeListModel::setTexts(const Language::TextTable &texts)
{
    m_texts = texts;
    allRowsChanged();
}

void CodeListModel::setFavourites(const QSet<Catalog::CodeId> &favourites)
{
    if (std::exchange(m_favourites, favourites) != favourites)
        allRowsChanged();
}

void CodeListModel::allRowsChanged()
{
    m_rows.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString CodeListModel::countText() const
{
    const qsizetype listed = m_results.matches.size();
    if (m_results.isNearest)
        return tr("No code has all these words. The nearest %Ln code(s):", nullptr, static_cast<int>(listed));
    if (m_results.total > listed) {
        //: More codes match than are listed. %L1 of them are listed
        return (
            m_results.atLeast ? tr("The first %L1 of at least %L2 codes") : tr("The first %L1 of %L2 codes"))
            .arg(listed)
            .arg(m_results.total);
    }
    const int count = static_cast<int>(listed);
    return m_results.atLeast ? tr("At least %Ln code(s)", nullptr, count) : tr("%Ln code(s)", nullptr, count);
}

const Catalog::StatusCode *CodeListModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_results.matches.at(index.row()).code : nullptr;
}

QModelIndex CodeListModel::indexOf(const Catalog::CodeId &id) const
{
    const auto found = std::ranges::find(m_results.matches, m_catalog.find(id), &Search::Match::code);
    return found == m_results.matches.end() ? QModelIndex()
                                            : index(static_cast<int>(found - m_results.matches.begin()));
}

const CodeRow &CodeListModel::row(int row) const
{
    constexpr int many = 500; // some screens of rows
    if (m_rows.size() > many)
        m_rows.clear();
    auto known = m_rows.find(row);
    if (known == m_rows.end())
        known = m_rows.insert(row, makeRow(m_results.matches.at(row)));
    return *known;
}

CodeRow CodeListModel::makeRow(const Search::Match &match) const
{
    const Catalog::StatusCode &code = *match.code;
    CodeRow row;
    row.code = &code;
    row.name = m_texts.nameOf(code);
    row.isFavourite = isFavourite(code.id);
    if (code.status != Catalog::Status::Registered)
        row.status = Language::term(code.status);
    if (!m_query.words.isEmpty() || !m_query.phrases.isEmpty()) {
        const bool typos = match.tier == Search::Tier::Typo;
        row.codeMarks = Search::highlights(m_query, code.id.code, typos);
        row.nameMarks = Search::highlights(m_query, row.name, typos);
        if (const QString alias = match.tier == Search::Tier::Alias ? aliasOf(code) : QString();
            !alias.isEmpty()) {
            //: In the list, below the name of a code: another name for it, by which it was found
            row.detail = tr("also: %1").arg(alias);
            row.detailMarks = Search::highlights(m_query, row.detail, false);
        }
    }
    if (row.detail.isEmpty())
        row.detail = Compare::classText(m_catalog, m_texts, code);
    return row;
}

/// The alias or log phrase that has every word of the query; empty where none has.
QString CodeListModel::aliasOf(const Catalog::StatusCode &code) const
{
    QStringList words = m_query.words;
    for (const Search::Query::Phrase &phrase : m_query.phrases)
        words += phrase.words;
    const auto hasAll = [&words](const QString &alias) {
        const QString folded = Language::folded(alias);
        return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
    };
    // Without the rest of the code, there is less to translate.
    const Catalog::Entry entry = m_catalog.entry(code);
    Catalog::Entry named;
    named.id = code.id;
    named.aliases = entry.aliases;
    QStringList names = m_texts.translated(named).aliases + entry.aliases;
    for (const Catalog::Case &cause : entry.cases)
        names += cause.log;
    const auto found = std::ranges::find_if(names, hasAll);
    return found == names.end() ? QString() : *found;
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.matches.size());
}

Qt::ItemFlags CodeListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CodeListModel::mimeTypes() const
{
    return {Share::addressMimeType};
}

QMimeData *CodeListModel::mimeData(const QModelIndexList &indexes) const
{
    const Catalog::StatusCode *code = codeAt(indexes.value(0));
    if (!code)
        return nullptr;
    const QString address = Share::addressOf(code->id);
    auto *data = new QMimeData;
    data->setData(Share::addressMimeType, address.toUtf8());
    data->setUrls({QUrl(address)});
    //: A code as text, where it is dropped into another program. %1 "SMTP 421", %2 its name
    data->setText(
        tr("%1 %2", "dropped text").arg(Compare::shortLabel(m_catalog, code->id), m_texts.nameOf(*code)));
    return data;
}

QString CodeListModel::spokenTemplate(Catalog::Status status)
{
    switch (status) {
    case Catalog::Status::Registered:
        //: A row of the list as a screen reader says it: "SMTP 421, Service not available, transient failure,
        //: retry later". %1 is protocol and code, %2 the name, %3 the outcome, %4 whether to retry
        return tr("%1, %2, %3, %4");
    case Catalog::Status::Obsolete:
        //: The spoken row of an obsolete code. %1 "SMTP 421", %2 the name, %3 the outcome, %4 whether to retry
        return tr("%1, %2, %3, %4, obsolete");
    case Catalog::Status::Reserved:
        //: The spoken row of a reserved code. %1 "SMTP 421", %2 the name, %3 the outcome, %4 whether to retry
        return tr("%1, %2, %3, %4, reserved");
    case Catalog::Status::Unofficial:
        //: The spoken row of an unofficial code. %1 "SMTP 421", %2 the name, %3 the outcome, %4 whether to
        //: retry
        return tr("%1, %2, %3, %4, unofficial");
    }
    Q_UNREACHABLE();
}

QString CodeListModel::spokenText(const Catalog::StatusCode &code) const
{
    const QString spoken =
        spokenTemplate(code.status)
            .arg(Compare::shortLabel(m_catalog, code.id), m_texts.nameOf(code),
                Language::spokenTerm(code.verdict.outcome), Language::spokenTerm(code.verdict.retry));
    if (!isFavourite(code.id))
        return spoken;
    //: The spoken row of a favourite. %1 is the row of any code, "SMTP 421, Service not available, transient
    //: failure, retry later"
    return tr("%1, favourite").arg(spoken);
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    const Catalog::StatusCode *code = codeAt(index);
    if (!code)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        //: A row of the list of codes. %1 is the code, %2 its name
        return tr("%1 %2").arg(code->id.code, m_texts.nameOf(*code));
    case Qt::AccessibleTextRole:
        return spokenText(*code);
    case Qt::ToolTipRole:
        //: %1 is the reason phrase of the specification, %2 the class of the code
        return tr("%1\n%2").arg(m_catalog.entry(*code).phrase(), Compare::classText(m_catalog, m_texts, *code));
    case CodeTextRole:
        return code->id.code;
    default:
        return {};
    }
}

} // namespace Wirecode::Window
