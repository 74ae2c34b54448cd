// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/protocol.h"

namespace Wirecode::Test
{

/// A text that would do something in HTML, Markdown or a QString::arg() if it were let through.
inline QString hostile(const QString &what)
{
    return what +
           QStringLiteral(": <script>alert(\"1\")</script> &amp; | **b** [l](http://x) `c` %1 \\ <img src=x>");
}

/// Two codes and their comparison, hostile wherever a file can hold a text.
inline QList<Catalog::ProtocolFile> hostileProtocols()
{
    Catalog::Entry code;
    code.id = {QStringLiteral("p"), QStringLiteral("1")};
    code.name = code.localizedName = hostile(QStringLiteral("name"));
    code.classId = QStringLiteral("c");
    code.status = Catalog::Status::Unofficial;
    code.origin = hostile(QStringLiteral("origin"));
    code.verdict.stage = hostile(QStringLiteral("stage"));
    const Catalog::Reference reference{QStringLiteral("RFC 1\"><b>"), QStringLiteral("2\"><b>")};
    for (const QString &each : {QStringLiteral("A "), QStringLiteral("B ")}) {
        code.meanings.append({hostile(each + QStringLiteral("context")),
            hostile(each + QStringLiteral("phrase")), hostile(each + QStringLiteral("text")), reference});
    }
    code.description = {hostile(QStringLiteral("description"))};
    code.seen = {hostile(QStringLiteral("seen"))};
    code.fix = {hostile(QStringLiteral("fix"))};
    code.use = hostile(QStringLiteral("use"));
    code.examples = {hostile(QStringLiteral("example"))};
    code.references = {reference};
    Catalog::Entry other = code;
    other.id.code = QStringLiteral("2");
    other.verdict.closes = true;
    code.related = {other.id};

    Catalog::ProtocolFile protocol;
    protocol.id = QStringLiteral("p");
    protocol.name = hostile(QStringLiteral("protocol"));
    protocol.documents = {{reference.document, hostile(QStringLiteral("title"))}};
    protocol.classes = {{QStringLiteral("c"), hostile(QStringLiteral("class"))}};
    protocol.codes = {code, other};
    protocol.pairs = {{code.id, other.id, hostile(QStringLiteral("summary")),
        {hostile(QStringLiteral("difference"))}, {hostile(QStringLiteral("choice"))}}};
    return {protocol};
}

} // namespace Wirecode::Test
