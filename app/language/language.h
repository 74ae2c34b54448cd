// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace Wirecode::Language
{

/// A language that the program can be read in.
struct LanguageInfo {
    QString id;         ///< "tr"
    QString nativeName; ///< "Türkçe"
};

/// The languages that exist, English first.
QList<LanguageInfo> languages();
/// Whether languages() has that id.
bool isLanguage(QStringView id);
/// The first language that exists among the system's wishes ("tr-TR", "en"), English where none does.
QString bestLanguage(const QStringList &wishes);

/// The switch: the language of the interface and of the catalog's texts. Installs the translators of the
/// interface in the application, whose widgets get LanguageChange; there is one in a process.
class Switch : public QObject
{
    Q_OBJECT

public:
    explicit Switch(QObject *parent = nullptr);
    ~Switch() override;

    QString current() const { return m_current; }
    const TextTable &texts() const { return m_texts; }
    /// What of the current language could not be read, a sentence each.
    const QStringList &problems() const { return m_problems; }

    /// Switches to a language of languages(); whether there is one with that id.
    bool setCurrent(const QString &id);

Q_SIGNALS:
    /// texts() and tr() answer in the new language.
    void changed();

private:
    bool install(const QString &file);

    QString m_current;
    TextTable m_texts;
    QStringList m_problems;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Wirecode::Language
