// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <xcb/xtest.h>

namespace
{

/// X11 protocol, appendix A: those of Latin 1 are their characters.
QChar signOf(xcb_keysym_t keysym)
{
    constexpr xcb_keysym_t backspace = 0xff08;
    constexpr xcb_keysym_t lastOfLatin1 = 0xff;
    return keysym == backspace      ? Keyboard::backspace
           : keysym <= lastOfLatin1 ? QChar(static_cast<char16_t>(keysym))
                                    : QChar();
}

} // namespace

Keyboard::Keyboard()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    m_server = x11 ? x11->connection() : nullptr; // "offscreen" has the interface, but no connection
    if (!m_server)
        return;
    const xcb_setup_t *setup = xcb_get_setup(m_server);
    const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
    const std::unique_ptr<xcb_get_keyboard_mapping_reply_t, decltype(&std::free)> mapping(
        xcb_get_keyboard_mapping_reply(
            m_server, xcb_get_keyboard_mapping(m_server, setup->min_keycode, count), nullptr),
        std::free);
    for (int key = 0; mapping && key < count; ++key) {
        const xcb_keysym_t keysym =
            xcb_get_keyboard_mapping_keysyms(mapping.get())[key * mapping->keysyms_per_keycode];
        m_keys.insert(signOf(keysym), static_cast<uint8_t>(setup->min_keycode + key));
    }
}

bool Keyboard::press(QChar sign) const
{
    const auto key = m_keys.constFind(sign);
    if (key == m_keys.cend())
        return false;
    for (const uint8_t type : {uint8_t{XCB_KEY_PRESS}, uint8_t{XCB_KEY_RELEASE}})
        xcb_test_fake_input(m_server, type, *key, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    xcb_flush(m_server);
    return true;
}
