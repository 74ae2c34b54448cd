// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listfixture.h"

#include <QClipboard>

/// A line of a log with SMTP 550 and 5.1.1 in it.
inline const QString bounced =
    QStringLiteral("Jun  1 mx postfix/smtp[7]: 4F1: status=bounced (host a[1.2.3.4] said: 550 5.1.1 "
                   "<x@y.example>: User unknown (in reply to RCPT TO command))");

/// Pastes a text where the focus is.
inline void paste(const WindowFixture &fixture, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    fixture.key(Qt::Key_V, Qt::ControlModifier);
}
