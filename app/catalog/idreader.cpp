// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/idreader.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Catalog
{

namespace
{

CodeId checkedId(Json::Node &node, const QString &path, const QString &text)
{
    const std::optional<CodeId> id = CodeId::parse(text);
    if (!id && !text.isEmpty()) // which has been reported
        node.fail(path, Messages::tr("An id such as “smtp/421” is expected here."));
    return id.value_or(CodeId{});
}

} // namespace

CodeId readId(Json::Node &node, const QString &key)
{
    return checkedId(node, node.pathOf(key), node.text(key));
}

QList<CodeId> readIds(Json::Node &node, const QString &key)
{
    QList<CodeId> ids;
    const QStringList list = node.texts(key, true);
    for (qsizetype i = 0; i < list.size(); ++i)
        ids.append(checkedId(node, node.pathOf(key) + u'/' + QString::number(i), list.at(i)));
    return ids;
}

} // namespace Wirecode::Catalog
