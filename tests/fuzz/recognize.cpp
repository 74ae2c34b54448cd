// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/summary.h"
#include "recognize/whole.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Wirecode;

/// Findings lie within the text, and a log is counted alike however it is cut.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    for (const Recognize::Finding &found : Test::recognizer().explain(text).findings) {
        if (found.offset < 0 || found.length <= 0 || found.offset + found.length > text.size() ||
            text.mid(found.offset, found.length) != found.text || found.line < 1 || found.column < 1)
            std::abort();
    }
    Recognize::SummaryReader whole(Test::wholeCatalog(), Test::recognizer().scanner());
    whole.read(bytes);
    whole.endFile();
    Recognize::SummaryReader cut(Test::wholeCatalog(), Test::recognizer().scanner());
    for (size_t at = 0; at < size; at += 13)
        cut.read(bytes.substr(at, 13));
    cut.endFile();
    const Recognize::Summary one = whole.summary();
    const Recognize::Summary other = cut.summary();
    if (one.total != other.total || one.lines != other.lines || one.rows.size() != other.rows.size())
        std::abort();
    return 0;
}
