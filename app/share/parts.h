// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/links.h"

#include <QCoreApplication>

namespace Wirecode::Share
{

/// What the pages of one code and of two are made of.
struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Share::Pages)

public:
    /// What the mark of a row says.
    static QString markLabel();
    /// "SMTP 421 Service not available"
    static QString codeTitle(const Catalog::Catalog &catalog, const Catalog::CodeId &id, const QString &name);

    /// A sentence with links for its %1, each behind the one before it.
    static Text linesUp(const QString &sentence, const QList<Link> &links);

    static QList<Text> proseTexts(const QStringList &texts);

    /// Causes of a code, who must act where it is not the one whom the verdict names.
    static CaseTable caseTable(const Catalog::Entry &code, const QList<Catalog::Case> &causes);

    /// The sections that say what a code is, in their order: causes, description, lines of a session. One of
    /// which the code says nothing is empty.
    static std::vector<Section> sectionsOf(const Catalog::Entry &code);
    /// When to send it, or what to expect.
    static Section useOf(const Catalog::Entry &code);

    /// Where to read on, closed; nothing of a kind that there is none of.
    static Section learnMore(const Catalog::Catalog &catalog, const Language::TextTable &texts,
        const QList<CitedReference> &references, const QList<Catalog::CodeId> &related,
        const QList<Catalog::CodePair> &comparisons, const QList<Catalog::CodeId> &companions = {});
};

} // namespace Wirecode::Share
