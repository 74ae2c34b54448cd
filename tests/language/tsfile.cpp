// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Wirecode::Test
{

namespace
{

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?[0-9]+|n)"_s);
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

const QRegularExpression &literal()
{
    static const QRegularExpression expression(u"`[^`]*`"_s);
    return expression;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() != "translation"_L1) {
            xml.skipCurrentElement();
        } else {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        }
    }
    return message;
}

} // namespace

QList<Message> readTs(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(readMessage(xml));
            messages.last().context = context;
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList literalParts(const QString &text)
{
    QStringList parts;
    for (auto it = literal().globalMatch(text); it.hasNext();)
        parts.append(it.next().captured());
    parts.sort();
    return parts;
}

QString withoutLiteralParts(QString text)
{
    return text.replace(literal(), u"` `"_s);
}

QString faultOf(const Message &message)
{
    if (!message.finished)
        return u"unfinished"_s;
    if (message.translations.isEmpty())
        return u"no translation"_s;
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return u"empty"_s;
        if (placeholders(translation) != placeholders(message.source))
            return u"other placeholders"_s;
        if (translation.count(u'`') % 2 != 0)
            return u"a backtick that is not closed"_s;
        if (literalParts(translation) != literalParts(message.source))
            return u"other literal parts"_s;
    }
    return {};
}

} // namespace Wirecode::Test
