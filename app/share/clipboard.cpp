// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/clipboard.h"

#include "share/render.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

std::unique_ptr<QMimeData> mimeDataOf(const Document &page, const QString &address)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toText(page));
    data->setData(u"text/markdown"_s, toMarkdown(page).toUtf8());
    data->setHtml(toHtml(page));
    if (!address.isEmpty())
        data->setData(addressMimeType, address.toUtf8());
    return data;
}

} // namespace Wirecode::Share
