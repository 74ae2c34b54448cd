// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Language
{

QList<LanguageInfo> languages()
{
    return {{u"en"_s, u"English"_s}, {u"tr"_s, u"Türkçe"_s}};
}

bool isLanguage(QStringView id)
{
    const QList<LanguageInfo> known = languages();
    return std::ranges::any_of(known, [id](const LanguageInfo &each) { return each.id == id; });
}

QString bestLanguage(const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        const QString id = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        if (isLanguage(id))
            return id;
    }
    return u"en"_s;
}

Switch::Switch(QObject *parent)
    : QObject(parent)
{
}

Switch::~Switch() = default;

void Switch::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

bool Switch::setCurrent(const QString &id)
{
    if (!isLanguage(id))
        return false;
    if (id == m_current)
        return true;
    m_current = id;
    m_texts = TextTable(id);
    // QTranslator's destructor takes it out of the application again.
    m_translators.clear();
    QLocale::setDefault(QLocale(id));
    install(u"qtbase_"_s + id, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"wirecode_"_s + id, u":/i18n"_s);
    Q_EMIT changed();
    return true;
}

} // namespace Wirecode::Language
