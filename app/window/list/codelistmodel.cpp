// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codelistmodel.h"

#include "compare/comparison.h"
#include "language/terms.h"
#include "search/highlights.h"
#include "share/address.h"
#include "share/clipboard.h"

#include <QKeySequence>
#include <QMimeData>
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
    m_results = results;
    m_query = query;
    m_marked = query;
    if (results.isNearest) {
        constexpr qsizetype shortest = 3; // a shorter word is in nearly every text
        m_marked.words = query.telling();
        m_marked.words.removeIf([](const QString &word) { return word.size() < shortest; });
    }
    m_next.foldLike(m_groups);
    becomeNext();
}

void CodeListModel::toggle(int headerRow)
{
    m_next.foldLike(m_groups);
    m_next.toggle(m_groups.at(groupOf(headerRow)).id());
    becomeNext();
}

/// Takes rows away and then adds some, in one place: what is the same before and behind it stays.
void CodeListModel::becomeNext()
{
    m_next.setResults(m_catalog, m_results, isSearch());
    const QList<GroupedRow> &rows = m_next.rows();
    const qsizetype before = std::ranges::mismatch(m_listed, rows).in2 - rows.cbegin();
    const qsizetype most = std::min(m_listed.size(), rows.size()) - before;
    const auto end = std::mismatch(m_listed.crbegin(), m_listed.crbegin() + most, rows.crbegin());
    const qsizetype behind = end.second - rows.crbegin();
    const auto change = [before, behind](const QList<GroupedRow> &all, auto begin) {
        const qsizetype count = all.size() - before - behind;
        if (count > 0)
            begin(static_cast<int>(before), static_cast<int>(before + count - 1));
        return count > 0;
    };
    if (change(m_listed, [this](int first, int last) { beginRemoveRows({}, first, last); })) {
        m_listed.erase(m_listed.cbegin() + before, m_listed.cend() - behind);
        endRemoveRows();
    }
    // What stays is in groups of other numbers.
    std::copy_n(rows.cbegin(), before, m_listed.begin());
    std::copy_n(rows.cend() - behind, behind, m_listed.end() - behind);
    std::swap(m_groups, m_next);
    m_rows.clear();
    const QList<GroupedRow> &all = m_groups.rows();
    if (change(all, [this](int first, int last) { beginInsertRows({}, first, last); })) {
        m_listed.insert(before, all.size() - m_listed.size(), {});
        std::ranges::copy(all, m_listed.begin());
        endInsertRows();
    }
    allRowsChanged();
}

void CodeListModel::setTexts(const Language::TextTable &texts)
{
    m_texts = texts;
    allRowsChanged();
}

void CodeListModel::setShelved(const Search::Shelved &shelved)
{
    if (m_shelved == shelved)
        return;
    m_shelved = shelved;
    allRowsChanged({Qt::DecorationRole});
}

void CodeListModel::setCompared(
    const std::optional<Catalog::CodeId> &left, const std::optional<Catalog::CodeId> &right)
{
    const auto before = m_compared;
    m_compared = {};
    if (left && right)
        m_compared = {m_catalog.find(*left), m_catalog.find(*right)};
    if (m_compared == before)
        return;
    for (const auto &codes : {before, m_compared}) {
        for (const Catalog::StatusCode *code : codes) {
            if (const QModelIndex changed = indexOf(code); changed.isValid())
                Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
        }
    }
}

QString CodeListModel::sideOf(const Catalog::StatusCode *code) const
{
    if (code == m_compared.front())
        return u"A"_s;
    return code == m_compared.back() ? u"B"_s : QString();
}

void CodeListModel::allRowsChanged(const QList<int> &roles)
{
    m_rows.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

QString CodeListModel::countText() const
{
    const qsizetype listed = m_results.matches.size();
    if (m_results.leading > 0)
        return tr("%Ln code(s) found in your text", nullptr, static_cast<int>(m_results.leading));
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
    return index.isValid() && checkIndex(index) ? m_listed.at(index.row()).code : nullptr;
}

QModelIndex CodeListModel::indexOf(const Catalog::StatusCode *code) const
{
    const auto found = std::ranges::find(m_listed, code, &GroupedRow::code);
    return !code || found == m_listed.end() ? QModelIndex() : index(static_cast<int>(found - m_listed.begin()));
}

QModelIndex CodeListModel::firstCode() const
{
    const auto found =
        std::ranges::find_if(m_listed, [](const GroupedRow &row) { return row.code != nullptr; });
    return found == m_listed.end() ? QModelIndex() : index(static_cast<int>(found - m_listed.begin()));
}

const CodeRow &CodeListModel::row(int row) const
{
    constexpr int many = 500; // some screens of rows
    if (m_rows.size() > many)
        m_rows.clear();
    auto known = m_rows.find(row);
    if (known == m_rows.end())
        known = m_rows.insert(row, makeRow(m_listed.at(row)));
    return *known;
}

CodeRow CodeListModel::makeRow(const GroupedRow &found) const
{
    const Catalog::StatusCode &code = *found.code;
    CodeRow row;
    row.code = &code;
    row.name = m_texts.nameOf(code);
    row.isFavourite = isFavourite(code.id);
    row.isNoted = m_shelved.notes.contains(code.id);
    const Catalog::Registry &registry = *m_catalog.registry(code.id.registry);
    // Of the codes of a vendor nobody expects them to be official.
    const bool isUsual = code.status == Catalog::Status::Unofficial && !registry.owner.isEmpty();
    if (code.status != Catalog::Status::Registered && !isUsual)
        row.status = Language::term(code.status);
    if (!isSearch())
        return row;
    row.registry = registry.name;
    const bool typos = found.tier == Search::Tier::Typo;
    row.codeMarks = Search::highlights(m_marked, code.id.code, typos);
    row.nameMarks = Search::highlights(m_marked, row.name, typos);
    // Where the first line says why, the second need not.
    const bool isNamed = found.tier <= Search::Tier::Name && !(row.codeMarks + row.nameMarks).isEmpty();
    if (!isNamed)
        row.excerpt = excerptOf(code, typos);
    if (row.excerpt.text.isEmpty() && code.verdict.retry != Catalog::Retry::NotNeeded)
        row.excerpt.text = Language::spokenTerm(code.verdict.retry);
    return row;
}

Search::Excerpt CodeListModel::excerptOf(const Catalog::StatusCode &code, bool typos) const
{
    const Catalog::Entry entry = m_catalog.entry(code);
    QStringList texts = m_shelved.tags.value(code.id);
    texts += {m_shelved.notes.value(code.id), code.symbol};
    if (m_texts.nameOf(code) != code.name)
        texts += code.name;
    texts += Search::searchedTexts(entry, m_texts.translated(entry));
    texts += Compare::classText(m_catalog, m_texts, code);
    return Search::excerptOf(m_marked, texts, typos);
}

HeaderRow CodeListModel::header(int row) const
{
    const int place = groupOf(row);
    const CodeGroup &group = m_groups.at(place);
    HeaderRow header{{}, {}, group.count, m_groups.depth(place) - 1, m_groups.isFolded(place)};
    switch (group.kind) {
    case CodeGroup::Kind::Registry:
        header.title = group.registry->name;
        if (group.registry->title != header.title)
            header.detail = group.registry->title;
        break;
    case CodeGroup::Kind::Class:
        header.title = Compare::classText(m_texts, *group.registry, *group.codeClass);
        break;
    case CodeGroup::Kind::Found:
        //: A header in the list: codes that stand in the text that was pasted or typed
        header.title = tr("Found in your text");
        break;
    case CodeGroup::Kind::Exact:
        //: A header in the list: codes that are what was searched for, whatever the protocol
        header.title = tr("Exactly this code");
        break;
    case CodeGroup::Kind::Numbers:
        //: A header in the list: codes that begin as was searched for, or fit the pattern
        header.title = tr("Codes like this");
        break;
    case CodeGroup::Kind::Names:
        //: A header in the list: codes that have what was searched for in their names
        header.title = tr("In the name");
        break;
    case CodeGroup::Kind::Mentioned:
        //: A header in the list: codes that have what was searched for in their texts
        header.title = tr("Mentioned");
        break;
    case CodeGroup::Kind::Similar:
        //: A header in the list: codes that have what was searched for inside of words, or with typos
        header.title = tr("Similar words");
        break;
    case CodeGroup::Kind::Nearest:
        //: A header in the list: no code has all that was searched for; these have the most of it
        header.title = tr("Nearest");
        break;
    }
    return header;
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

Qt::ItemFlags CodeListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A header is walked to and folded, but nothing is chosen by that.
    return codeAt(index) ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsEnabled;
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
    QStringList parts{spoken};
    if (isFavourite(code.id))
        //: The end of a spoken row of the list
        parts.append(tr("favourite"));
    if (m_shelved.notes.contains(code.id))
        //: The end of a spoken row of the list: the user has written a note
        parts.append(tr("has a note"));
    if (const QString side = sideOf(&code); !side.isEmpty())
        //: The end of a spoken row of the list: the code is one of the two compared, A or B
        parts.append(tr("compared as %1").arg(side));
    return parts.join(u", "_s);
}

QString CodeListModel::spokenHeader(const HeaderRow &header)
{
    //: A header of the list, as a screen reader says it. %1 is its title, %2 how many codes it has: "SMTP,
    //: heading, 77 codes"
    const QString spoken = tr("%1, heading, %2").arg(header.title, tr("%Ln code(s)", nullptr, header.count));
    //: The spoken header of codes that are folded away. %1 is the header of others: "SMTP, heading, 77 codes"
    return header.isFolded ? tr("%1, folded").arg(spoken) : spoken;
}

QString CodeListModel::toolTip(int row) const
{
    const Catalog::StatusCode *code = m_listed.at(row).code;
    const auto native = [](QKeyCombination key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    if (!code)
        //: Of a header in the list. %1 and %2 are keys
        return tr("Click to fold or unfold (%1, %2)").arg(native(Qt::Key_Left), native(Qt::Key_Right));
    //: Of a code in the list. %1 is the reason phrase of the specification, %2 the class of the code, %3 and %4
    //: are keys
    return tr("%1\n%2\n%3 shows it, %4 compares it")
        .arg(m_catalog.entry(*code).phrase(), Compare::classText(m_catalog, m_texts, *code),
            native(Qt::Key_Return), native(Qt::CTRL | Qt::Key_Return));
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Catalog::StatusCode *code = codeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        //: A row of the list of codes. %1 is the code, %2 its name
        return code ? tr("%1 %2").arg(code->id.code, m_texts.nameOf(*code)) : header(index.row()).title;
    case Qt::AccessibleTextRole:
        return code ? spokenText(*code) : spokenHeader(header(index.row()));
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case CodeTextRole:
        return code ? QVariant(code->id.code) : QVariant();
    default:
        return {};
    }
}

} // namespace Wirecode::Window
