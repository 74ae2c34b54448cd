// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/completion.h"
#include "cli/explain.h"
#include "cli/launch.h"
#include "compare/comparison.h"
#include "recognize/explanation.h"
#include "search/leading.h"
#include "search/nearest.h"
#include "search/searchindex.h"
#include "share/json.h"
#include "share/pages.h"
#include "share/render.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace Wirecode::Cli
{

namespace
{

struct CommandMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Cli::Command)
};

constexpr int found = 0;
constexpr int notFound = 1;
constexpr int wrongUsage = 2;

Output usageError(const QString &message)
{
    return {{},
        message + u'\n' + CommandMessages::tr("“wirecode-cli --help” lists commands and options.") + u'\n',
        wrongUsage};
}

QString toJsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson());
}

class Command
{
public:
    Command(const Catalog::Catalog &catalog, const Language::TextTable &texts,
        const QCommandLineParser &options, const ReadInput &read)
        : m_catalog(catalog)
        , m_texts(texts)
        , m_options(options)
        , m_read(read)
        , m_format(options.value(u"format"_s))
    {
    }

    Output protocols(const QStringList &operands) const
    {
        if (!operands.isEmpty())
            return usageError(CommandMessages::tr("“protocols” takes no operand."));
        if (m_format == "json"_L1)
            return {toJsonText(QJsonDocument(Share::toJson(m_catalog))), {}, found};
        Share::Table table;
        table.header = {CommandMessages::tr("Protocol"), CommandMessages::tr("Registry"),
            CommandMessages::tr("Name"), CommandMessages::tr("Title"), CommandMessages::tr("Codes")};
        for (const Catalog::Protocol &protocol : m_catalog.protocols()) {
            for (const QString &id : protocol.registries) {
                const Catalog::Registry &registry = *m_catalog.registry(id);
                table.rows.append({{protocol.id, id, registry.name, registry.title,
                    QString::number(m_catalog.codesOf(id).size())}});
            }
        }
        Share::Document page;
        page.opening.emplace_back(table);
        return {rendered(page), {}, found};
    }

    Output list(const QStringList &operands) const
    {
        if (!operands.isEmpty())
            return usageError(CommandMessages::tr("“list” takes options only."));
        const QString protocolId = m_options.value(u"protocol"_s);
        const QString registryId = m_options.value(u"registry"_s);
        const QString classId = m_options.value(u"class"_s);
        if (!protocolId.isEmpty() && !m_catalog.protocol(protocolId))
            return {{}, CommandMessages::tr("There is no protocol “%1”.").arg(protocolId) + u'\n', notFound};
        if (!registryId.isEmpty() && !m_catalog.registry(registryId))
            return unknownRegistry(registryId);
        QList<const Catalog::StatusCode *> codes;
        for (const Catalog::Registry &registry : m_catalog.registries()) {
            const bool wanted = (protocolId.isEmpty() || registry.protocol == protocolId) &&
                                (registryId.isEmpty() || registry.id == registryId);
            for (const Catalog::StatusCode *code : m_catalog.codesOf(registry.id)) {
                if (wanted && (classId.isEmpty() || code->classId == classId))
                    codes.append(code);
            }
        }
        return codesOutput(codes, CommandMessages::tr("No code is in class “%1”.").arg(classId));
    }

    Output show(const QStringList &operands) const
    {
        if (operands.size() != 1)
            return usageError(CommandMessages::tr("“show” takes one id, such as smtp/421."));
        const Catalog::StatusCode *code = find(operands.first());
        if (!code)
            return unknown(operands.first());
        const Catalog::Entry translated = m_texts.translated(m_catalog.entry(*code));
        if (m_format == "json"_L1)
            return {toJsonText(QJsonDocument(Share::toJson(m_catalog, translated))), {}, found};
        return {rendered(Share::codePage(m_catalog, m_texts, translated)), {}, found};
    }

    Output compare(const QStringList &operands) const
    {
        if (operands.size() != 2)
            return usageError(CommandMessages::tr("“compare” takes two ids, such as smtp/421 smtp/551."));
        for (const QString &operand : operands) {
            if (!find(operand))
                return unknown(operand);
        }
        const Compare::Result result =
            Compare::compare(m_catalog, m_texts, find(operands.at(0))->id, find(operands.at(1))->id);
        if (!result.comparison)
            return usageError(result.error);
        if (m_format == "json"_L1)
            return {toJsonText(QJsonDocument(Share::toJson(m_catalog, *result.comparison))), {}, found};
        return {rendered(Share::comparisonPage(m_catalog, m_texts, *result.comparison)), {}, found};
    }

    Output search(const QStringList &operands) const
    {
        const QString text = operands.join(u' ');
        const Search::Query query = Search::Query::parse(text);
        if (query.isEmpty())
            return usageError(CommandMessages::tr("“search” takes a text to search for."));
        const Search::Results matching = Search::SearchIndex::openOrBuild(m_catalog, m_texts)->search(query);
        const Search::Results results = Search::ledBy(leading(text, query, matching), matching, m_catalog, {});
        QList<const Catalog::StatusCode *> codes;
        for (const Search::Match &match : results.matches)
            codes.append(match.code);
        Output output = codesOutput(codes, CommandMessages::tr("Nothing matches “%1”.").arg(text));
        if (results.isNearest && results.leading < results.matches.size())
            output.err += CommandMessages::tr("No code has all these words. Nearest:") + u'\n';
        return output;
    }

    Output explain(const QStringList &files) const
    {
        const Explained explained =
            (m_options.isSet(u"summary"_s) ? summarize : explainText)(m_catalog, m_texts, files, m_read);
        const int exitCode = explained.isAnything ? found : notFound;
        const QString none =
            explained.isAnything ? QString() : CommandMessages::tr("No code was found.") + u'\n';
        if (m_format == "json"_L1)
            return {toJsonText(QJsonDocument(explained.json)), explained.problems + none, exitCode};
        return {
            explained.isAnything ? rendered(explained.page) : QString(), explained.problems + none, exitCode};
    }

    Output exportAll(const QStringList &operands) const
    {
        if (!operands.isEmpty())
            return usageError(CommandMessages::tr("“export” takes options only."));
        if (m_options.isSet(u"format"_s) && m_format != "json"_L1)
            return usageError(CommandMessages::tr("“export” writes JSON only."));
        const QString registryId = m_options.value(u"registry"_s);
        if (!registryId.isEmpty() && !m_catalog.registry(registryId))
            return unknownRegistry(registryId);
        // What outlives the command.
        const auto give = [&catalog = m_catalog, &texts = m_texts, registryId](const Share::TakeText &take) {
            return Share::exportJson(catalog, texts, QCoreApplication::applicationVersion(), registryId, take);
        };
        return {{}, {}, found, give};
    }

private:
    /// The codes in a text lead what is found for it. Who asks with filters wants nothing else.
    QList<Catalog::CodeId> leading(
        const QString &text, const Search::Query &query, const Search::Results &results) const
    {
        const QList<Catalog::CodeId> named = Search::namedCodes(m_catalog, text);
        if (!named.isEmpty() || !query.filters.isEmpty() || !Recognize::mayHoldCodes(text))
            return named;
        return Recognize::leadingCodes(text, Recognize::Recognizer(m_catalog).explain(text), results.isNearest);
    }

    const Catalog::StatusCode *find(const QString &operand) const { return m_catalog.resolve(operand); }

    Output unknown(const QString &operand) const
    {
        return {{}, Search::unknownIdMessage(m_catalog, operand) + u'\n', notFound};
    }

    static Output unknownRegistry(const QString &id)
    {
        return {{}, CommandMessages::tr("There is no registry “%1”.").arg(id) + u'\n', notFound};
    }

    Output codesOutput(const QList<const Catalog::StatusCode *> &codes, const QString &ifNone) const
    {
        if (codes.isEmpty())
            return {m_format == "json"_L1 ? u"[\n]\n"_s : QString(), ifNone + u'\n', notFound};
        if (m_format == "json"_L1)
            return {toJsonText(QJsonDocument(Share::toJson(codes))), {}, found};
        return {rendered(Share::codeListPage(m_texts, codes)), {}, found};
    }

    QString rendered(const Share::Document &page) const
    {
        if (m_format == "markdown"_L1)
            return Share::toMarkdown(page);
        return m_format == "html"_L1 ? Share::toHtml(page) : Share::toText(page);
    }

    const Catalog::Catalog &m_catalog;
    const Language::TextTable &m_texts;
    const QCommandLineParser &m_options;
    const ReadInput &m_read;
    QString m_format;
};

struct CommandName : CommandSyntax {
    Output (Command::*run)(const QStringList &operands) const;
};

const QList<CommandName> &commands()
{
    static const QList<CommandName> list{
        {{u"protocols"_s, {}, {}}, &Command::protocols},
        {{u"list"_s, {u"protocol"_s, u"registry"_s, u"class"_s}, {}}, &Command::list},
        {{u"show"_s, {}, {u"id"_s, 1}}, &Command::show},
        {{u"compare"_s, {}, {u"id"_s, 2}}, &Command::compare},
        {{u"search"_s, {}, {}}, &Command::search},
        {{u"explain"_s, {u"summary"_s}, {u"file"_s, std::numeric_limits<qsizetype>::max()}}, &Command::explain},
        {{u"export"_s, {u"registry"_s}, {}}, &Command::exportAll},
    };
    return list;
}

Syntax commandSyntax()
{
    return {
        {
            {u"language"_s, CommandMessages::tr("Answer in this language: %1.").arg(u"en, tr"_s),
                u"language"_s},
            {u"format"_s, CommandMessages::tr("Answer in this format: %1.").arg(formats().join(u", "_s)),
                u"format"_s, u"text"_s},
            {u"protocol"_s, CommandMessages::tr("list: only the codes of this protocol."), u"protocol"_s},
            {u"registry"_s, CommandMessages::tr("list, export: only the codes of this registry."),
                u"registry"_s},
            {u"class"_s, CommandMessages::tr("list: only the codes of this class, such as 4yz."), u"class"_s},
            {u"summary"_s, CommandMessages::tr(
                               "explain: count the codes of logs of any size, also packed as .gz or .zst.")},
            {{u"h"_s, u"help"_s}, CommandMessages::tr("Show this help.")},
            {{u"v"_s, u"version"_s}, CommandMessages::tr("Show the version.")},
        },
        {commands().begin(), commands().end()},
        {},
    };
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandMessages::tr("Looks up and compares protocol status codes."));
    parser.addPositionalArgument(
        u"command"_s, CommandMessages::tr(
                          "protocols, list, show ID, compare ID ID, search TEXT, explain [FILE …], or export"));
    parser.addOptions(commandSyntax().options);
}

/// Answers a shell that completes a command line of either program; its words are the operands.
Output completed(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const QStringList &commandLine)
{
    if (commandLine.isEmpty())
        return usageError(CommandMessages::tr("“complete” takes the words of a command line."));
    const bool isWindow = commandLine.first().section(u'/', -1) == "wirecode"_L1;
    const std::optional<QStringList> lines =
        completions(isWindow ? launchSyntax() : commandSyntax(), commandLine.sliced(1), catalog, texts);
    if (!lines)
        return {{}, {}, notFound};
    return {lines->isEmpty() ? QString() : lines->join(u'\n') + u'\n', {}, found};
}

} // namespace

int write(const Output &output)
{
    std::fputs(output.err.toUtf8().constData(), stderr);
    const auto put = [](QByteArrayView text) {
        const auto size = static_cast<std::size_t>(text.size());
        return std::fwrite(text.data(), 1, size, stdout) == size;
    };
    if (put(output.out.toUtf8()) && (!output.rest || output.rest(put)) && std::fflush(stdout) == 0)
        return output.exitCode;
    std::fprintf(stderr, "%s\n", qUtf8Printable(CommandMessages::tr("The answer cannot be written.")));
    return std::max(output.exitCode, 1);
}

Output run(const QStringList &arguments, const Catalog::Catalog &catalog, Language::Switch &language,
    const QStringList &wishes, const ReadInput &read)
{
    language.setCurrent(Language::bestLanguage(wishes));
    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(arguments);
    // The language comes first, so that even complaints are in it.
    const QString wish = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && !language.setCurrent(wish)) {
        return usageError(CommandMessages::tr("There is no language “%1”.").arg(wish));
    }
    if (!understood)
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        QCommandLineParser inLanguage;
        describe(inLanguage);
        inLanguage.parse(arguments);
        return {inLanguage.helpText(), {}, found};
    }
    if (parser.isSet(u"version"_s)) {
        return {QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n', {},
            found};
    }

    const QString format = parser.value(u"format"_s);
    if (!formats().contains(format))
        return usageError(CommandMessages::tr("There is no format “%1”.").arg(format));
    QStringList operands = parser.positionalArguments();
    if (operands.isEmpty())
        return usageError(CommandMessages::tr("A command is missing."));
    const QString name = operands.takeFirst();
    if (name == "complete"_L1)
        return completed(catalog, language.texts(), operands);
    for (const CommandName &command : commands()) {
        if (command.name != name)
            continue;
        for (const QString &option : {u"protocol"_s, u"registry"_s, u"class"_s, u"summary"_s}) {
            if (parser.isSet(option) && !command.options.contains(option))
                return usageError(CommandMessages::tr("“%1” does not take the option --%2.").arg(name, option));
        }
        Output output = (Command(catalog, language.texts(), parser, read).*command.run)(operands);
        if (catalog.codes().isEmpty() && output.exitCode != wrongUsage) {
            // That there is no catalog is said elsewhere; that the code does not exist would mislead.
            output.err.clear();
            output.exitCode = notFound;
        }
        for (const QString &issue : catalog.issues() + language.problems())
            output.err += issue + u'\n';
        return output;
    }
    return usageError(CommandMessages::tr("There is no command “%1”.").arg(name));
}

} // namespace Wirecode::Cli
