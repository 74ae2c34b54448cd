// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/protocol.h"

#include <memory>

class QTranslator;

namespace Wirecode::Language
{

/// The catalog's texts in one language: immutable and cheap to copy; a language switch swaps it for another.
class TextTable
{
public:
    /// English, the language of the catalog files.
    TextTable();
    /// The language with that id ("tr"), from the translations compiled into the program; English where there
    /// is none.
    explicit TextTable(const QString &languageId);

    /// The same code with its prose in this language; a text without translation stays English.
    Catalog::Entry translated(Catalog::Entry code) const;
    Catalog::CuratedPair translated(Catalog::CuratedPair pair) const;
    Catalog::CodeClass translated(const Catalog::Protocol &protocol, Catalog::CodeClass codeClass) const;

    /// Only the name of the code, without the work for the rest.
    QString nameOf(const Catalog::StatusCode &code) const;

private:
    QString translated(const QString &protocol, const QString &text, const QString &key) const;

    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace Wirecode::Language
