// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace Wirecode::Recognize
{

/// Words of a case that stand in a text.
struct WordsFound {
    int code = 0;  ///< its place in Catalog::codes()
    int cause = 0; ///< the place of the case in the code's
    size_t begin = 0;
    size_t end = 0;
    int words = 0;
};

/// Finds the words by which the catalog's cases are known, thousands of them at once, wherever they stand in a
/// text. Case, punctuation and line ends between words do not count, and neither do the codes at the begin of
/// the further lines of a reply and the soft breaks of quoted-printable.
class LogWords
{
public:
    explicit LogWords(const Catalog::Catalog &catalog);

    /// In the order of the text.
    std::vector<WordsFound> find(std::string_view text) const;

private:
    struct Owner {
        int code = 0;
        int cause = 0;
    };
    struct Phrase {
        std::vector<int> words;
        std::vector<Owner> owners;
        size_t anchor = 0; ///< the place of its rarest word
    };

    std::unordered_map<quint64, int> m_vocabulary; ///< by the hash of a folded word
    std::vector<Phrase> m_phrases;
    std::vector<std::vector<int>> m_byAnchor; ///< phrases by their rarest word
};

} // namespace Wirecode::Recognize
