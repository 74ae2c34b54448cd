// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Wirecode::Json
{

/// Something in a JSON file that its reader does not accept.
struct Issue {
    QString file;     ///< as given to the reader, without the folder
    int line = 0;     ///< from 1; 0 where the file itself is the matter
    QString key;      ///< path of keys, e.g. "cases/3/actor"; empty for the whole file
    QString expected; ///< a sentence in the language of the interface

    /// "421.json:12: cases/3/actor: …"
    QString toString() const;
};

} // namespace Wirecode::Json
