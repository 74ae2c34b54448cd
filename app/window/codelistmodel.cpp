// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/codelistmodel.h"

#include "compare/comparison.h"
#include "language/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

CodeListModel::CodeListModel(const Catalog::Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
}

void CodeListModel::setMatches(QList<Search::Match> matches)
{
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

void CodeListModel::setTexts(const Language::TextTable &texts)
{
    m_texts = texts;
    if (!m_matches.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_matches.size()) - 1));
}

const Catalog::StatusCode *CodeListModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_matches.at(index.row()).code : nullptr;
}

QModelIndex CodeListModel::indexOf(const Catalog::CodeId &id) const
{
    const auto found =
        std::ranges::find_if(m_matches, [&id](const Search::Match &match) { return match.code->id == id; });
    return found == m_matches.end() ? QModelIndex() : index(static_cast<int>(found - m_matches.begin()));
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

QString CodeListModel::classOf(const Catalog::StatusCode &code) const
{
    return Compare::classText(m_catalog, m_texts, code);
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
        return spokenTemplate(code->status)
            .arg(Compare::shortLabel(m_catalog, code->id), m_texts.nameOf(*code),
                Language::spokenTerm(code->verdict.outcome), Language::spokenTerm(code->verdict.retry));
    case Qt::ToolTipRole:
        //: %1 is the reason phrase of the specification, %2 the class of the code
        return tr("%1\n%2").arg(code->meanings.first().phrase, classOf(*code));
    case CodeTextRole:
        return code->id.code;
    case NameRole:
        return m_texts.nameOf(*code);
    case ClassRole:
        return classOf(*code);
    case OutcomeRole:
        return static_cast<int>(code->verdict.outcome);
    case StatusTextRole:
        return code->status == Catalog::Status::Registered ? QString() : Language::term(code->status);
    default:
        return {};
    }
}

} // namespace Wirecode::Window
