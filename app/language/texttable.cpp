// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/texttable.h"

#include "catalog/shipped.h"
#include "catalog/texts.h"

#include <QFileInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Wirecode::Language
{

TextTable::TextTable() = default;

TextTable::TextTable(const QString &languageId)
    : m_languageId(languageId)
{
    if (isThere())
        return;
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(Catalog::shippedFile(u"catalog_%1.qm"_s.arg(languageId))))
        m_translator = std::move(translator);
}

qint64 TextTable::fileSize() const
{
    return m_translator ? QFileInfo(m_translator->filePath()).size() : 0;
}

QString TextTable::translated(const QString &registry, const QString &text) const
{
    if (!m_translator)
        return text;
    const QString result = m_translator->translate(registry.toUtf8().constData(), text.toUtf8().constData());
    return result.isEmpty() ? text : result;
}

Catalog::Entry TextTable::translated(Catalog::Entry code) const
{
    if (m_translator) {
        Catalog::visitCodeTexts(
            code, [&](QString &text, const auto &) { text = translated(code.id.registry, text); });
    }
    return code;
}

Catalog::CuratedPair TextTable::translated(Catalog::CuratedPair pair) const
{
    if (m_translator) {
        Catalog::visitPairTexts(
            pair, [&](QString &text, const auto &) { text = translated(pair.registry, text); });
    }
    return pair;
}

Catalog::Registry TextTable::translated(Catalog::Registry registry) const
{
    if (m_translator) {
        Catalog::visitRegistryTexts(
            registry, [&](QString &text, const auto &) { text = translated(registry.id, text); });
    }
    return registry;
}

QString TextTable::nameOf(const Catalog::Registry &registry, const Catalog::CodeClass &codeClass) const
{
    return translated(registry.id, codeClass.name);
}

QString TextTable::nameOf(const Catalog::StatusCode &code) const
{
    return translated(code.id.registry, code.name);
}

} // namespace Wirecode::Language
