// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/signs.h"

#include <array>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Wirecode::Recognize
{

/// A bit for each of 64 characters.
struct Masks {
    static constexpr size_t width = 64;

    quint64 digits = 0;
    quint64 letters = 0;
    quint64 underscores = 0;
    quint64 others = 0; ///< that are not ASCII
};

#ifdef __SSE2__
inline Masks masksOf(const char *text)
{
    // A range of characters, whose sign does not count.
    const auto within = [](__m128i bytes, char first, char count) {
        const __m128i shifted = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(-128 - first)));
        return quint64(static_cast<unsigned>(
            _mm_movemask_epi8(_mm_cmplt_epi8(shifted, _mm_set1_epi8(static_cast<char>(-128 + count))))));
    };
    Masks masks;
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text) + i);
        const int shift = 16 * i;
        masks.digits |= within(bytes, '0', 10) << shift;
        masks.letters |= within(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 26) << shift;
        masks.underscores |=
            quint64(static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')))))
            << shift;
        masks.others |= quint64(static_cast<unsigned>(_mm_movemask_epi8(bytes))) << shift;
    }
    masks.letters &= ~masks.others;
    return masks;
}
#else
inline Masks masksOf(const char *text)
{
    Masks masks;
    for (int i = 0; i < 64; ++i) {
        const quint64 bit = quint64(1) << i;
        masks.digits |= isDigit(text[i]) ? bit : 0;
        masks.letters |= isLetter(text[i]) ? bit : 0;
        masks.underscores |= text[i] == '_' ? bit : 0;
        masks.others |= static_cast<unsigned char>(text[i]) >= 0x80 ? bit : 0;
    }
    return masks;
}
#endif

/// The masks of what stands at a place of a line, as far as it reaches.
inline Masks masksAt(std::string_view line, size_t place)
{
    if (place >= line.size())
        return {};
    if (place + Masks::width <= line.size())
        return masksOf(line.data() + place);
    if (line.size() >= Masks::width) {
        const size_t before = place + Masks::width - line.size();
        const Masks masks = masksOf(line.data() + place - before);
        return {masks.digits >> before, masks.letters >> before, masks.underscores >> before,
            masks.others >> before};
    }
    std::array<char, Masks::width> text{};
    std::memcpy(text.data(), line.data() + place, line.size() - place);
    return masksOf(text.data());
}

} // namespace Wirecode::Recognize
