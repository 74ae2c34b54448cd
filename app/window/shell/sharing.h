// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "language/language.h"
#include "share/document.h"
#include "shelf/shelf.h"

#include <optional>

namespace Wirecode::Window
{

class Commands;

/// What leaves the window and comes into it: the page for the clipboard, and the user's own as a file.
class Sharing : public QObject
{
    Q_OBJECT

public:
    /// Answers the commands of the kind. Everything handed in must outlive it; dialogs belong to the window.
    Sharing(const Catalog::Catalog &catalog, const Language::Switch &language, Shelf::Shelf &shelf,
        const Commands &commands, QWidget *window);

    /// What is shown: one code, or two compared; else the page about a text.
    void setShown(const QList<Catalog::CodeId> &ids, const std::optional<Share::Document> &textPage)
    {
        m_ids = ids;
        m_textPage = textPage;
    }
    bool isTextShown() const { return m_textPage.has_value(); }

Q_SIGNALS:
    /// Something is done; a sentence that says what.
    void done(const QString &sentence);
    /// Something could not be done; sentences that say why.
    void failed(const QString &sentences);

private:
    void copyText(const QString &text, const QString &sentence);
    Share::Document page() const;
    void copyPage();
    void savePdf();
    void importShelf();
    void exportShelf();

    const Catalog::Catalog &m_catalog;
    const Language::Switch &m_language;
    Shelf::Shelf &m_shelf;
    QWidget *m_window;
    QList<Catalog::CodeId> m_ids;
    std::optional<Share::Document> m_textPage;
};

} // namespace Wirecode::Window
