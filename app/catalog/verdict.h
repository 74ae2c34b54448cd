// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace Wirecode::Catalog
{

/// What became of the request.
enum class Outcome { Information, Success, MoreInput, Redirection, TransientFailure, PermanentFailure };

/// Whether the client sends the request again.
enum class Retry {
    NotNeeded,
    SameRequestLater,
    AfterAChange, ///< something on the client's side can be put right so that a new attempt works
    Never,        ///< nothing that the client changes makes this request work here
};

/// Who must act before the exchange can succeed. Sender is the client side, Receiver the server side.
enum class Actor { Nobody, Sender, Receiver, Either };

/// A code's standing in its registry.
enum class Status { Registered, Obsolete, Reserved, Unofficial };

/// The facts that every protocol's codes share, so that any two can be compared.
struct Verdict {
    Outcome outcome = Outcome::Information;
    Retry retry = Retry::NotNeeded;
    Actor actor = Actor::Nobody;
    QString stage;       ///< where in the exchange the code comes, e.g. "RCPT TO"
    bool closes = false; ///< whether the connection or dialog ends with it

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// The ids of an enum's values in catalog files, JSON output and filters, in the order of the values.
template<typename Enum>
inline constexpr std::array<QLatin1StringView, 0> valueIds{};
template<>
inline constexpr std::array<QLatin1StringView, 6> valueIds<Outcome>{QLatin1StringView("information"),
    QLatin1StringView("success"), QLatin1StringView("more-input"), QLatin1StringView("redirection"),
    QLatin1StringView("transient-failure"), QLatin1StringView("permanent-failure")};
template<>
inline constexpr std::array<QLatin1StringView, 4> valueIds<Retry>{QLatin1StringView("not-needed"),
    QLatin1StringView("same-request-later"), QLatin1StringView("after-a-change"), QLatin1StringView("never")};
template<>
inline constexpr std::array<QLatin1StringView, 4> valueIds<Actor>{QLatin1StringView("nobody"),
    QLatin1StringView("sender"), QLatin1StringView("receiver"), QLatin1StringView("either")};
template<>
inline constexpr std::array<QLatin1StringView, 4> valueIds<Status>{QLatin1StringView("registered"),
    QLatin1StringView("obsolete"), QLatin1StringView("reserved"), QLatin1StringView("unofficial")};

/// "transient-failure" for Outcome::TransientFailure.
template<typename Enum>
constexpr QLatin1StringView idOf(Enum value)
{
    return valueIds<Enum>.at(static_cast<size_t>(value));
}

/// The value with that id; nothing where there is none.
template<typename Enum>
std::optional<Enum> valueOf(QStringView id)
{
    for (size_t i = 0; i < valueIds<Enum>.size(); ++i) {
        if (id == valueIds<Enum>.at(i))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace Wirecode::Catalog
