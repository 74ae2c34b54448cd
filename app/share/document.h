// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace Wirecode::Share
{

struct Block;

/// A paragraph of plain text.
struct Paragraph {
    enum Role {
        Body,
        Lead,     ///< what to read first
        Original, ///< the reason phrase of the specification, in English
        Wire,     ///< a line as on the wire or in a log
    };
    QString text;
    Role role = Body;
};

/// Items one below the other, numbered where their order matters.
struct ItemList {
    QStringList items;
    bool ordered = false;
};

/// A table whose first column names the rows. A marked row is one in which the values differ.
struct Table {
    struct Row {
        QStringList cells;
        bool marked = false;
    };
    QStringList header; ///< may be empty
    QList<Row> rows;
    QString markLabel; ///< what the mark says, e.g. "differs"; empty where no row can be marked
};

/// Where something can be read on: an https or a wirecode: address.
struct Link {
    QString text;
    QString target;
    QString note; ///< plain text behind the link, may be empty
};

/// Links one below the other.
struct LinkList {
    QString label; ///< what they lead to; may be empty
    QList<Link> links;
};

/// Two things side by side; one after the other where there is no room.
struct Columns {
    struct Column {
        QString heading;
        std::vector<Block> blocks;
    };
    std::vector<Column> columns;
};

struct Block : std::variant<Paragraph, ItemList, Table, LinkList, Columns> {
    using variant::variant;
};

struct Section {
    QString heading;
    std::vector<Block> blocks;
};

/// A page before it has a format.
struct Document {
    QString title;
    std::vector<Block> opening;
    std::vector<Section> sections;
};

} // namespace Wirecode::Share
