// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/signs.h"

#include <QString>

#include <string_view>
#include <vector>

namespace Wirecode::Recognize
{

/// Whether a folded text begins with that one, both in ASCII, whatever the case of the first.
bool beginsWith(std::string_view text, std::string_view folded);

/// Why a number or a word is taken for a code.
enum class Reason {
    Before,   ///< what stands before it
    Begin,    ///< it begins the line as replies do
    Enhanced, ///< an enhanced code behind it
    Name,     ///< its own name behind it
    Log,      ///< words of its cases behind it
    Word,     ///< it is no other word
};

/// One way in which programs write a code (registry.json, `inText`), compiled: what stands before it and
/// behind it on its line. Case does not count. The signs are:
///
/// `{code}` the code as on the wire · `{symbol}` its symbol, in whatever case and with whatever joins its words
/// · ` ` blanks · `~` blanks, quotation marks or nothing · `{n}` a number · `{w}` what has no blank · `{*}`
/// anything, for a while · `^` the begin of the line but for marks of quotation · `$` its end · `{reply}` a
/// reply code · and, behind the code only: `{name}` the code's name · `{log}` somewhere, words that its cases
/// have in the log · `{enhanced}` an enhanced code · `{text}` the begin of a sentence
class Form
{
public:
    enum class Sign : quint8 {
        Literal,
        Blanks,
        Wrapping,
        Number,
        Word,
        Anything,
        Begin,
        End,
        Reply,
        Name,
        Log,
        Enhanced,
        Text
    };
    struct Element {
        Sign sign = Sign::Literal;
        char literal = 0;
    };

    explicit Form(QStringView form);

    /// Whether an element matches only what may stand around any code.
    static bool isAside(Element element);

    bool isSymbol() const { return m_isSymbol; }
    /// Of what stands before the code, the last first.
    const std::vector<Element> &before() const { return m_before; }
    const std::vector<Element> &behind() const { return m_behind; }

    /// Whether what stands before this place of a line is what the form says, and where that begins.
    bool matchesBefore(std::string_view line, size_t place, size_t &begin) const;
    /// The same for what stands behind, but for the signs that depend on the code: those are asked of `isSo`.
    template<typename IsSo>
    bool matchesBehind(std::string_view line, size_t place, IsSo isSo) const
    {
        return behindFrom(0, line, place, isSo);
    }
    /// Up to eight characters, folded, that stand without a gap before the code or before what only wraps it,
    /// the last in the highest byte, and which bytes of them there are.
    struct Tail {
        quint64 text = 0;
        quint64 mask = 0;
    };
    Tail tail() const;
    /// What of it convinces.
    Reason reason() const;
    /// Whether it looks back over any text, which is asked for last.
    bool isFar() const;
    /// How much it takes to look like this form.
    int weight() const { return m_weight; }

private:
    bool beforeFrom(size_t element, std::string_view line, size_t place, size_t &begin) const;
    template<typename IsSo>
    bool behindFrom(size_t element, std::string_view line, size_t place, IsSo isSo) const;
    static size_t lengthOf(Element element, std::string_view text);

    std::vector<Element> m_before;
    std::vector<Element> m_behind;
    int m_weight = 0;
    bool m_isSymbol = false;
    bool m_beginsInWord = false;
};

/// How far `{*}` and `{log}` reach.
inline constexpr size_t farthest = 300;
/// The characters before a place of a line, as in Form::Tail; 0 where there are none.
quint64 tailAt(std::string_view line, size_t place);

constexpr size_t noLength = static_cast<size_t>(-1);

/// Where an enhanced code at the begin of a text ends; 0 where there is none.
size_t enhancedLength(std::string_view text);

template<typename IsSo>
bool Form::behindFrom(size_t element, std::string_view line, size_t place, IsSo isSo) const
{
    for (; element < m_behind.size(); ++element) {
        const Element each = m_behind[element];
        const std::string_view rest = line.substr(place);
        switch (each.sign) {
        case Sign::Name:
        case Sign::Log:
        case Sign::Text:
            if (!isSo(each.sign, rest))
                return false;
            break;
        case Sign::Anything:
            for (size_t i = 0; i < std::min(rest.size() + 1, farthest); ++i) {
                if (behindFrom(element + 1, line, place + i, isSo))
                    return true;
            }
            return false;
        default: {
            const size_t length = lengthOf(each, rest);
            if (length == noLength)
                return false;
            place += length;
        }
        }
    }
    return true;
}

} // namespace Wirecode::Recognize
