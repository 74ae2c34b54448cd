// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/texttable.h"

#include "catalog/texts.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Wirecode::Language
{

TextTable::TextTable() = default;

TextTable::TextTable(const QString &languageId)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(u":/i18n/catalog_%1.qm"_s.arg(languageId)))
        m_translator = std::move(translator);
}

QString TextTable::translated(const QString &protocol, const QString &text, const QString &key) const
{
    if (!m_translator)
        return text;
    const QString result = m_translator->translate(
        protocol.toUtf8().constData(), text.toUtf8().constData(), key.toUtf8().constData());
    return result.isEmpty() ? text : result;
}

Catalog::Entry TextTable::translated(Catalog::Entry code) const
{
    Catalog::visitCodeTexts(code,
        [this, &code](QString &text, const QString &key) { text = translated(code.id.protocol, text, key); });
    return code;
}

Catalog::CuratedPair TextTable::translated(Catalog::CuratedPair pair) const
{
    Catalog::visitPairTexts(pair,
        [this, &pair](QString &text, const QString &key) { text = translated(pair.left.protocol, text, key); });
    return pair;
}

Catalog::CodeClass TextTable::translated(const Catalog::Protocol &protocol, Catalog::CodeClass codeClass) const
{
    Catalog::visitClassTexts(
        codeClass, [&](QString &text, const QString &key) { text = translated(protocol.id, text, key); });
    return codeClass;
}

QString TextTable::nameOf(const Catalog::StatusCode &code) const
{
    return translated(code.id.protocol, code.name, Catalog::nameKey(code.id));
}

} // namespace Wirecode::Language
