// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/sharing.h"

#include "paper/paper.h"
#include "paper/printpreview.h"
#include "share/clipboard.h"
#include "share/pages.h"
#include "share/render.h"
#include "shelf/exchange.h"
#include "window/shell/commands.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

Sharing::Sharing(const Catalog::Catalog &catalog, const Language::Switch &language, Shelf::Shelf &shelf,
    const Commands &commands, QWidget *window)
    : QObject(window)
    , m_catalog(catalog)
    , m_language(language)
    , m_shelf(shelf)
    , m_window(window)
{
    const auto on = [&](Command command, auto slot) {
        connect(commands[command], &QAction::triggered, this, slot);
    };
    on(Command::CopyPage, &Sharing::copyPage);
    on(Command::CopySummary, [this] {
        const Share::Document summary = Share::summaryOf(m_catalog, m_language.texts(), m_ids);
        QGuiApplication::clipboard()->setMimeData(
            Share::mimeDataOf(summary, Share::addressOf(m_ids)).release());
        Q_EMIT done(tr("Summary copied."));
    });
    on(Command::CopyText, [this] { copyText(Share::toText(page()), tr("Copied as text.")); });
    on(Command::CopyMarkdown, [this] { copyText(Share::toMarkdown(page()), tr("Copied as Markdown.")); });
    on(Command::CopyLink, [this] { copyText(Share::addressOf(m_ids), tr("Link copied.")); });
    on(Command::SavePdf, &Sharing::savePdf);
    on(Command::Print, [this] {
        if (const std::optional<QString> problem = Paper::showPrintPreview(page(), m_window))
            Q_EMIT failed(*problem);
    });
    on(Command::Import, &Sharing::importShelf);
    on(Command::Export, &Sharing::exportShelf);
}

void Sharing::copyText(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done(sentence);
}

Share::Document Sharing::page() const
{
    return m_textPage ? *m_textPage : Share::pageOf(m_catalog, m_language.texts(), m_ids);
}

void Sharing::copyPage()
{
    const QString address = m_ids.isEmpty() ? QString() : Share::addressOf(m_ids);
    QGuiApplication::clipboard()->setMimeData(Share::mimeDataOf(page(), address).release());
    Q_EMIT done(tr("Page copied."));
}

void Sharing::savePdf()
{
    const Share::Document page = Share::pageOf(m_catalog, m_language.texts(), m_ids);
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save as PDF"), page.title + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const std::optional<QString> problem = Paper::savePdf(page, path))
        Q_EMIT failed(*problem);
    else
        Q_EMIT done(tr("Saved as PDF."));
}

void Sharing::importShelf()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import Favourites and Notes"), {}, tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    const Shelf::Imported imported = Shelf::importFrom(path, m_shelf);
    if (imported.issues.isEmpty()) {
        Q_EMIT done(
            tr("Imported: %1, %2 and %3.", "%1 is a number of favourites, %2 of notes, %3 of tags")
                .arg(tr("%n new favourite(s)", nullptr, imported.favourites),
                    tr("%n note(s)", nullptr, imported.notes), tr("%n tag(s)", nullptr, imported.tags)));
        return;
    }
    constexpr qsizetype mostSaid = 5;
    QStringList sentences{tr("Nothing was imported.")};
    for (const Json::Issue &issue : imported.issues.first(std::min(mostSaid, imported.issues.size())))
        sentences.append(issue.toString());
    Q_EMIT failed(sentences.join(u'\n'));
}

void Sharing::exportShelf()
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export Favourites and Notes"), u"wirecode.json"_s, tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    const QString problem = Shelf::exportTo(path, m_shelf);
    if (problem.isEmpty())
        Q_EMIT done(tr("Favourites and notes exported."));
    else
        Q_EMIT failed(problem);
}

} // namespace Wirecode::Window
