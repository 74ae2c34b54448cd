// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchengines.h"

#include "search/wordsearch.h"

#include <QString>

#include <sqlite3.h>
#include <stdexcept>

namespace Wirecode::Bench
{

namespace
{

class Wirecode final : public Engine
{
public:
    void build(const Entries &entries) override
    {
        const auto source = [&entries](quint32 document, Search::WordIndex::Lines &lines) {
            const Entry &entry = entries.list()[document];
            const auto add = [&lines](Search::Field field, std::string_view text) {
                lines.add(field, QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
            };
            add(Search::Field::Code, entry.code);
            add(Search::Field::Name, entry.protocol);
            add(Search::Field::Name, entry.name);
            add(Search::Field::Description, entry.prose);
        };
        m_index = *Search::WordIndex::build(static_cast<quint32>(entries.list().size()), source);
    }

    size_t search(const std::string &text, size_t limit) override
    {
        const Search::Words words(QString::fromStdString(text));
        Search::WordQuery query;
        for (size_t i = 0; i < words.size(); ++i)
            query.terms.push_back({std::string(words[i])});
        return m_search.find(query, nullptr, {}, limit).hits.size();
    }

private:
    Search::WordIndex m_index;
    Search::WordSearch m_search{m_index};
};

class Sqlite final : public Engine
{
public:
    Sqlite()
    {
        check(sqlite3_open(":memory:", &m_database));
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
        run("CREATE VIRTUAL TABLE entries USING fts5(code, protocol, name, prose, content = '', "
            "prefix = '1 2 3', tokenize = \"unicode61 tokenchars '.'\")");
    }
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;
    ~Sqlite() override
    {
        sqlite3_finalize(m_select);
        sqlite3_close(m_database);
    }

    void build(const Entries &entries) override
    {
        sqlite3_stmt *insert =
            prepare("INSERT INTO entries(rowid, code, protocol, name, prose) VALUES(?, ?, ?, ?, ?)");
        run("BEGIN");
        for (size_t i = 0; i < entries.list().size(); ++i) {
            const Entry &entry = entries.list()[i];
            check(sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i + 1)));
            int column = 2;
            for (const std::string_view text : {entry.code, entry.protocol, entry.name, entry.prose})
                check(sqlite3_bind_text(
                    insert, column++, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
            sqlite3_step(insert);
            check(sqlite3_reset(insert));
        }
        sqlite3_finalize(insert);
        run("COMMIT");
        // As one segment, which is what Wirecode's index is, it answers fastest.
        run("INSERT INTO entries(entries) VALUES('optimize')");
        m_select = prepare("SELECT rowid FROM entries WHERE entries MATCH ? LIMIT ?");
    }

    size_t search(const std::string &text, size_t limit) override
    {
        std::string match = "\"";
        for (const char c : text)
            match += c == ' ' ? std::string("\"* \"") : std::string(1, c);
        match += "\"*";
        check(sqlite3_bind_text(m_select, 1, match.data(), static_cast<int>(match.size()), SQLITE_TRANSIENT));
        check(sqlite3_bind_int64(m_select, 2, static_cast<sqlite3_int64>(limit)));
        size_t count = 0;
        while (sqlite3_step(m_select) == SQLITE_ROW)
            ++count;
        check(sqlite3_reset(m_select));
        return count;
    }

private:
    void check(int result) const
    {
        if (result != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_select = nullptr;
};

} // namespace

std::unique_ptr<Engine> makeWirecode()
{
    return std::make_unique<Wirecode>();
}

std::unique_ptr<Engine> makeSqlite()
{
    return std::make_unique<Sqlite>();
}

} // namespace Wirecode::Bench
