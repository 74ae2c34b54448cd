// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/verdict.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace Wirecode::Share
{

struct Block;

/// A part of a text that is more than text; where it neither leads anywhere nor is literal, words that the
/// other side does not have.
struct Span {
    qsizetype start = 0; ///< in UTF-16 units, as length
    qsizetype length = 0;
    QString target;       ///< the wirecode: address that it leads to; empty where it leads nowhere
    bool literal = false; ///< as it stands in every language: a command, a header, what a server says
    std::optional<Catalog::Outcome> outcome = {}; ///< of the code that stands there

    friend bool operator==(const Span &, const Span &) = default;
};

/// A text with its spans: in order, none over another. Formats without room for them show the plain text.
struct Text {
    Text(QString text = {}, QList<Span> parts = {})
        : plain(std::move(text))
        , spans(std::move(parts))
    {
    }

    QString plain;
    QList<Span> spans;

    friend bool operator==(const Text &, const Text &) = default;
};

/// The catalog's prose, in which literal parts stand in backticks.
Text proseText(const QString &prose);
/// The same the other way round.
QString withBackticks(const Text &text);

/// A paragraph of prose, or lines in a role of their own.
struct Paragraph {
    enum Role {
        Body,
        Lead,  ///< what to read first
        Aside, ///< one line beside the matter
        Wire,  ///< lines as on the wire or in a log
    };
    Text text;
    Role role = Body;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// What became of the request and what to do, in words; with a shape of its own where a format can show one.
struct VerdictLine {
    Catalog::Outcome outcome = Catalog::Outcome::Information;
    QString text; ///< "Temporary. Send the same request again later. The receiver's side acts."

    friend bool operator==(const VerdictLine &, const VerdictLine &) = default;
};

/// Items one below the other.
struct ItemList {
    QList<Text> items;

    friend bool operator==(const ItemList &, const ItemList &) = default;
};

/// The causes of a code, the most likely first: what is seen on the left, what to do on the right; one below
/// the other where there is no room.
struct CaseTable {
    struct Row {
        Text seen;
        Text check; ///< how to make sure, as a sentence; may be empty
        QList<Text> fix;
        QString actor; ///< who must act, as a sentence; empty where it is the one whom the verdict names

        friend bool operator==(const Row &, const Row &) = default;
    };
    QString fixHeading; ///< "How to fix it"; the heading of the left half is that of the section
    QString fixLead;    ///< the same where it stands before the steps: "How to fix it:"
    QList<Row> rows;

    friend bool operator==(const CaseTable &, const CaseTable &) = default;
};

/// A table whose first column names the rows. A marked row is one in which the values differ.
struct Table {
    struct Row {
        QList<Text> cells;
        bool marked = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    QStringList header; ///< may be empty
    QList<Row> rows;
    QString markLabel; ///< what the mark ≠ says: "differs"; empty where no row can be marked

    friend bool operator==(const Table &, const Table &) = default;
};

/// Where something can be read on: an https or a wirecode: address.
struct Link {
    QString text;
    QString target;
    QString note; ///< plain text behind the link, may be empty

    friend bool operator==(const Link &, const Link &) = default;
};

/// Links one below the other.
struct LinkList {
    enum Role {
        Pages,      ///< inside the program
        References, ///< documents on the web
    };
    QString label; ///< what they lead to; may be empty
    QList<Link> links;
    Role role = Pages;

    friend bool operator==(const LinkList &, const LinkList &) = default;
};

/// Two things side by side, or one in the room of both; one after the other where there is no room.
struct Columns {
    struct Column {
        QString heading;
        std::vector<Block> blocks;

        friend bool operator==(const Column &, const Column &) = default;
    };
    std::vector<Column> columns;

    friend bool operator==(const Columns &, const Columns &) = default;
};

/// What is seen only by its label until somebody opens it, where a format can do that.
struct Fold {
    QString id;    ///< what it is, on any page and in any language: "specifications"
    QString label; ///< "Specifications (3)"
    std::vector<Block> blocks;

    friend bool operator==(const Fold &, const Fold &) = default;
};

struct Block : std::variant<Paragraph, VerdictLine, ItemList, CaseTable, Table, LinkList, Columns, Fold> {
    using variant::variant;
};

struct Section {
    QString heading;
    std::vector<Block> blocks;

    friend bool operator==(const Section &, const Section &) = default;
};

/// A page before it has a format.
struct Document {
    QString title;
    std::vector<Block> opening;
    std::vector<Section> sections;
    qsizetype codeLength = 0; ///< letters of the code that the title begins with
    QStringList sides = {};   ///< of a comparison: "SMTP 421" and "SMTP 551"
    bool isShort = false;     ///< its first sections, up to one of columns, are short: two stand side by side
                              ///< where there is room

    friend bool operator==(const Document &, const Document &) = default;
};

/// The ids of all folds of a page.
QStringList foldsOf(const Document &page);

/// The causes of a section that begins with them; nothing of another one.
const CaseTable *casesOf(const Section &section);

/// One section as a page of its own, under the title of its page; empty where there is no such section.
Document sectionOf(const Document &page, size_t index);

/// The name that HTML gives the heading of a section, so that a view finds its place: "section-0". The same for
/// any page and language.
QString anchorOf(size_t index);

} // namespace Wirecode::Share
