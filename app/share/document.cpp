// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/document.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

Text proseText(const QString &prose)
{
    Text text;
    const QList<QStringView> parts = QStringView(prose).split(u'`');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // Every other part stands between backticks.
        if (i % 2 == 1 && !parts.at(i).isEmpty())
            text.spans.append({text.plain.size(), parts.at(i).size(), {}, true});
        text.plain += parts.at(i);
    }
    return text;
}

QString withBackticks(const Text &text)
{
    QString prose = text.plain;
    // From the last: the places before stay what they are.
    for (qsizetype i = text.spans.size(); i-- > 0;) {
        const Span &span = text.spans.at(i);
        if (span.literal)
            prose.insert(span.start + span.length, u'`').insert(span.start, u'`');
    }
    return prose;
}

QStringList foldsOf(const Document &page)
{
    QStringList ids;
    const auto collect = [&ids](const auto &self, const std::vector<Block> &blocks) -> void {
        for (const Block &block : blocks) {
            if (const auto *fold = std::get_if<Fold>(&block)) {
                ids.append(fold->id);
                self(self, fold->blocks);
            }
        }
    };
    collect(collect, page.opening);
    for (const Section &section : page.sections)
        collect(collect, section.blocks);
    return ids;
}

const CaseTable *casesOf(const Section &section)
{
    return section.blocks.empty() ? nullptr : std::get_if<CaseTable>(&section.blocks.front());
}

Document sectionOf(const Document &page, size_t index)
{
    return index < page.sections.size() ? Document{page.title, {}, {page.sections[index]}} : Document();
}

QString anchorOf(size_t index)
{
    return u"section-%1"_s.arg(index);
}

} // namespace Wirecode::Share
