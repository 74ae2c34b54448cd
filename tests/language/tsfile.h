// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Wirecode::Test
{

/// A message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or the plural forms
    bool numerus = false;
    bool finished = true;

    /// What lupdate tells messages apart by.
    QString key() const { return context + u'|' + comment + u'|' + source; }
};

/// The messages of a .ts file; none where it is no XML.
QList<Message> readTs(const QByteArray &text);

/// The parts of a text between backticks, sorted.
QStringList literalParts(const QString &text);
/// The text without them.
QString withoutLiteralParts(QString text);

/// What is wrong with a translation, as a few words; empty where nothing is.
QString faultOf(const Message &message);

} // namespace Wirecode::Test
