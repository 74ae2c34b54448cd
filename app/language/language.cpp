// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include "catalog/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Language
{

namespace
{

QString unreadable(const QString &file)
{
    return QCoreApplication::translate("Wirecode::Language::Switch",
        "A part of this language cannot be read: %1 is missing or damaged. What it holds is shown in English.")
        .arg(QDir::toNativeSeparators(QDir::cleanPath(file)));
}

} // namespace

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

bool Switch::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
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
    // Qt's own may not be installed; its few texts are English then.
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + id);
    m_problems.clear();
    const QString interface = Catalog::shippedFile(u"wirecode_%1.qm"_s.arg(id));
    if (!install(interface))
        m_problems.append(unreadable(interface));
    if (!m_texts.isThere())
        m_problems.append(unreadable(Catalog::shippedFile(u"catalog_%1.qm"_s.arg(id))));
    Q_EMIT changed();
    return true;
}

} // namespace Wirecode::Language
