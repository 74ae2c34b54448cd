// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"

#include <memory>

class QTranslator;

namespace Wirecode::Language
{

/// The catalog's texts in one language: immutable and cheap to copy; a language switch swaps it for another.
///
/// A table is for one thread: Qt's translators answer nothing while another thread asks them (seen with Qt
/// 6.11). Another thread makes its own of the same language; the file is mapped, and so there once.
class TextTable
{
public:
    /// English, the language of the catalog files.
    TextTable();
    /// The language with that id ("tr"), from the file beside the catalog; English where there is none.
    explicit TextTable(const QString &languageId);

    /// The id that it was made with; empty for English without one.
    const QString &languageId() const { return m_languageId; }
    /// Whether its file could be read. English needs none.
    bool isThere() const
    {
        return m_translator || m_languageId.isEmpty() || m_languageId == QLatin1StringView("en");
    }

    /// The bytes of its file; 0 for English.
    qint64 fileSize() const;

    /// The same code with its prose in this language; a text without translation stays English.
    Catalog::Entry translated(Catalog::Entry code) const;
    Catalog::CuratedPair translated(Catalog::CuratedPair pair) const;
    /// Its classes and its fields.
    Catalog::Registry translated(Catalog::Registry registry) const;
    /// The name of a class of a registry.
    QString nameOf(const Catalog::Registry &registry, const Catalog::CodeClass &codeClass) const;

    /// Only the name of the code, without the work for the rest.
    QString nameOf(const Catalog::StatusCode &code) const;

private:
    QString translated(const QString &registry, const QString &text) const;

    QString m_languageId;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace Wirecode::Language
