// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/subject.h"

#include <array>
#include <optional>

namespace Wirecode::Navigation
{

/// Which codes are shown on which side, and which side the list works on: the rules, without widgets.
///
/// The left side is filled first. Choosing a second code makes its side the active one, so that walking the
/// list compares one code after another with the first. A pinned code stays where it is, whichever side is
/// active: what is shown next goes beside it.
class Sides
{
public:
    enum Side { Left, Right };

    /// No code, one, or the first two of them beside each other.
    static Sides of(const QList<Catalog::CodeId> &codes);

    const std::optional<Catalog::CodeId> &left() const { return m_codes.at(Left); }
    const std::optional<Catalog::CodeId> &right() const { return m_codes.at(Right); }
    const std::optional<Catalog::CodeId> &at(Side side) const { return m_codes.at(side); }
    /// The code on the active side.
    const std::optional<Catalog::CodeId> &current() const { return m_codes.at(m_active); }
    /// The codes that are shown, the left one first.
    QList<Catalog::CodeId> codes() const;
    Side active() const { return m_active; }
    static Side other(Side side) { return side == Left ? Right : Left; }
    /// Whether both sides are open, the second perhaps still waiting for its code.
    bool isSplit() const { return m_split; }

    /// What the user's notes on what is shown belong to; nothing where nothing is shown.
    std::optional<Shelf::Subject> subject() const;

    /// Whether there are two different codes to compare.
    bool isPair() const { return left() && right() && left() != right(); }

    /// The side whose code is pinned.
    const std::optional<Side> &pinned() const { return m_pinned; }

    /// Puts a code on the active side, or beside the pinned one.
    void show(const Catalog::CodeId &id);
    /// Puts a code beside the one that is shown; without one it is show().
    void compareWith(const Catalog::CodeId &id);
    /// Opens the second side without a code yet; nothing to do where there is no first one.
    void chooseSecond();
    /// Puts a code on a side, which is opened for it.
    void put(Side side, const Catalog::CodeId &id);
    /// Both at once; left and right may be the same code, which the page then explains.
    void showPair(const Catalog::CodeId &left, const Catalog::CodeId &right);
    void activate(Side side);
    /// Exchanges the sides; the list goes on working on the same code.
    void swap();
    /// Closes a side; the other one stays as the only one.
    void close(Side side);
    /// Pins the code of the active side, or lets the pinned one go.
    void togglePin();

    friend bool operator==(const Sides &, const Sides &) = default;

private:
    std::array<std::optional<Catalog::CodeId>, 2> m_codes;
    Side m_active = Left;
    bool m_split = false;
    std::optional<Side> m_pinned;
};

} // namespace Wirecode::Navigation
