// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "share/document.h"

namespace Wirecode::Share
{

/// Finds the codes that a text mentions.
///
/// A mention is a whole word: an id ("smtp/421"), or the text of a code of the page's registries ("451"), of
/// which just one may have it. Behind the name of another registry the word is that registry's. A code of less
/// than three characters could be any number and needs the name of its registry before it ("gRPC 14"); the
/// number of an RFC or a port is no mention. The codes that the page is about are not found.
class Mentions
{
public:
    /// The catalog must stay as long as this does.
    Mentions(const Catalog::Catalog &catalog, const QList<Catalog::CodeId> &about);

    /// The mentions in a text, as links, in order.
    QList<Span> in(const QString &text) const;

    /// Turns all mentions in the prose of a page into links; what is quoted or literal, and what has
    /// other spans, stays as it is.
    void link(Document &page) const;

private:
    const Catalog::StatusCode *find(QStringView word, QStringView before, QStringView after) const;
    void link(Text &text) const;
    void link(std::vector<Block> &blocks) const;

    const Catalog::Catalog &m_catalog;
    QList<Catalog::CodeId> m_about;
    QStringList m_registries;
    QStringList m_otherNumbers; ///< words beside a number that is no code, folded
};

} // namespace Wirecode::Share
