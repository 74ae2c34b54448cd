// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <algorithm>

namespace Wirecode::Test
{

using namespace Qt::StringLiterals;
using namespace Share;

inline QStringList headings(const Document &page)
{
    QStringList result;
    for (const Section &section : page.sections)
        result.append(section.heading);
    return result;
}

/// The wirecode: addresses in the prose of a page, in its order.
inline QStringList mentions(const std::vector<Block> &blocks)
{
    QStringList targets;
    const auto add = [&targets](const Text &text) {
        for (const Span &span : text.spans)
            targets.append(span.target);
    };
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            add(paragraph->text);
        else if (const auto *list = std::get_if<ItemList>(&block))
            std::ranges::for_each(list->items, add);
    }
    return targets;
}

inline QStringList mentions(const Document &page)
{
    QStringList targets = mentions(page.opening);
    for (const Section &section : page.sections)
        targets += mentions(section.blocks);
    return targets;
}

inline QStringList plain(const QList<Text> &texts)
{
    QStringList result;
    for (const Text &text : texts)
        result.append(text.plain);
    return result;
}

} // namespace Wirecode::Test
