// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explain.h"

#include "share/explanationpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Wirecode::Cli
{

namespace
{

/// The standard input has no name.
QStringList inputs(const QStringList &files)
{
    return files.isEmpty() ? QStringList{QString()} : files;
}

} // namespace

Explained explainText(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QStringList &files, const ReadInput &read)
{
    constexpr qsizetype most = Recognize::Recognizer::longestText;
    Explained explained;
    QByteArray bytes;
    for (const QString &file : inputs(files)) {
        const QString problem = read(file, [&bytes](std::string_view piece) {
            bytes.append(piece.data(), qsizetype(piece.size()));
            return bytes.size() <= most;
        });
        if (!problem.isEmpty())
            explained.problems += problem + u'\n';
    }
    if (bytes.size() > most) {
        explained.problems += QCoreApplication::translate("Wirecode::Cli::Explain",
                                  "Only the beginning is explained; --summary reads logs of any size.") +
                              u'\n';
    }
    const QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), most)));
    const Recognize::Explanation explanation = Recognize::Recognizer(catalog).explain(text);
    explained.page = Share::explanationPage(catalog, texts, text, explanation);
    explained.json = Share::toJson(catalog, texts, explanation);
    explained.isAnything = !explanation.isEmpty();
    return explained;
}

Explained summarize(const Catalog::Catalog &catalog, const Language::TextTable &texts, const QStringList &files,
    const ReadInput &read)
{
    Explained explained;
    const Recognize::LineScanner scanner(catalog);
    Recognize::SummaryReader reader(catalog, scanner);
    for (const QString &file : inputs(files)) {
        const QString problem = read(file, [&reader](std::string_view piece) {
            reader.read(piece);
            return true;
        });
        reader.endFile();
        if (!problem.isEmpty())
            explained.problems += problem + u'\n';
    }
    const Recognize::Summary summary = reader.summary();
    explained.page = Share::summaryPage(catalog, texts, summary);
    explained.json = Share::toJson(catalog, summary);
    explained.isAnything = summary.total > 0;
    return explained;
}

} // namespace Wirecode::Cli
