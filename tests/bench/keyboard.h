// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QHash>

#include <cstdint>

struct xcb_connection_t;

/// The keyboard of the X server: what is pressed here takes the way of a key that a person presses, to the
/// window that has the focus.
class Keyboard
{
public:
    static constexpr char16_t backspace = u'\b';

    /// Without a key where the program does not run on X11.
    Keyboard();

    /// Presses the key of a sign, for which no modifier is needed, and lets it go. False if there is none.
    bool press(QChar sign) const;

private:
    xcb_connection_t *m_server = nullptr;
    QHash<QChar, uint8_t> m_keys;
};
