// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordindex.h"

#include <QByteArray>

namespace Wirecode::Search
{

/// An index as bytes that can be mapped and used as they lie there. They are for the version and the kind of
/// machine that wrote them, and no format to keep.
class WordIndexFile
{
public:
    /// `stamp` tells what was indexed: whatever says when the index is outdated.
    static QByteArray write(const WordIndex &index, QByteArrayView stamp);
    /// The index in bytes that outlive it and lie at an address that eight divides. Nothing where they are
    /// damaged, of another version or kind of machine, or have another stamp. All of them are read for that,
    /// some gigabytes in a second.
    static std::optional<WordIndex> read(QByteArrayView bytes, QByteArrayView stamp);

private:
    template<typename Index, typename Visit>
    static void visitArrays(Index &index, Visit visit);
};

} // namespace Wirecode::Search
