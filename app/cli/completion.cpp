// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "language/language.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Cli
{

namespace
{

class Completer
{
public:
    Completer(const Catalog::Catalog &catalog, const Language::TextTable &texts, QString typed)
        : m_catalog(catalog)
        , m_texts(texts)
        , m_typed(std::move(typed))
    {
    }

    /// Adds every word of a kind that begins as it was typed, behind what stands before it in the same word.
    void addWords(const QString &kind, const QString &before = {})
    {
        m_before = before;
        if (kind == "language"_L1) {
            for (const Language::LanguageInfo &language : Language::languages())
                add(language.id, language.nativeName);
        } else if (kind == "format"_L1) {
            for (const QString &format : formats())
                add(format);
        } else if (kind == "protocol"_L1) {
            for (const Catalog::Protocol &protocol : m_catalog.protocols())
                add(protocol.id, protocol.title);
        } else if (kind == "registry"_L1) {
            addRegistries({});
        } else if (kind == "class"_L1) {
            for (const Catalog::Registry &registry : m_catalog.registries()) {
                for (const Catalog::CodeClass &each : registry.classes)
                    add(each.id, m_texts.nameOf(registry, each));
            }
        } else if (kind == "id"_L1 && !m_typed.contains(u'/')) {
            addRegistries(u"/"_s);
        } else if (kind == "id"_L1) {
            for (const Catalog::StatusCode *code : m_catalog.codesOf(m_typed.section(u'/', 0, 0)))
                add(code->id.toString(), m_texts.nameOf(*code));
        }
    }

    void add(const QString &word, const QString &what = {})
    {
        const QString whole = m_before + word;
        if (whole.startsWith(m_typed) && !m_words.contains(whole)) {
            m_words.insert(whole);
            m_lines.append(what.isEmpty() ? whole : whole + u'\t' + what);
        }
    }

    const QStringList &lines() const { return m_lines; }

private:
    void addRegistries(const QString &behind)
    {
        for (const Catalog::Registry &registry : m_catalog.registries())
            add(registry.id + behind, registry.title.isEmpty() ? registry.name : registry.title);
    }

    const Catalog::Catalog &m_catalog;
    const Language::TextTable &m_texts;
    QString m_typed;
    QString m_before;
    QSet<QString> m_words;
    QStringList m_lines;
};

/// The option that a word names, with or without its value.
const QCommandLineOption *optionOf(const Syntax &syntax, const QString &word)
{
    const QString name = word.section(u'=', 0, 0).remove(0, word.startsWith("--"_L1) ? 2 : 1);
    const auto match = std::ranges::find_if(
        syntax.options, [&name](const QCommandLineOption &option) { return option.names().contains(name); });
    return match == syntax.options.end() ? nullptr : &*match;
}

/// Options that only some commands take are not offered behind others.
bool isTaken(const Syntax &syntax, const CommandSyntax *command, const QString &option)
{
    return !command || command->options.contains(option) ||
           std::ranges::none_of(
               syntax.commands, [&option](const CommandSyntax &each) { return each.options.contains(option); });
}

/// What the words before the last one say of it.
struct TypedLine {
    TypedLine(const Syntax &syntax, QStringList words)
        : typed(words.isEmpty() ? QString() : words.takeLast())
    {
        // Bash makes three words of --option=value.
        words.removeAll(u"="_s);
        if (typed == "="_L1)
            typed.clear();
        bool areOptionsOver = false;
        for (const QString &word : words) {
            if (option) {
                option = nullptr; // this was its value
            } else if (!areOptionsOver && word == "--"_L1) {
                areOptionsOver = true;
            } else if (!areOptionsOver && word.startsWith(u'-')) {
                const QCommandLineOption *named = optionOf(syntax, word);
                option = named && !named->valueName().isEmpty() && !word.contains(u'=') ? named : nullptr;
            } else {
                operands.append(word);
            }
        }
        isOption = !option && !areOptionsOver && typed.startsWith(u'-');
        if (isOption && typed.contains(u'=')) {
            option = optionOf(syntax, typed);
            before = typed.section(u'=', 0, 0) + u'=';
            isOption = false;
        }
        if (!syntax.commands.isEmpty() && !operands.isEmpty()) {
            const auto match = std::ranges::find(syntax.commands, operands.first(), &CommandSyntax::name);
            command = match == syntax.commands.end() ? nullptr : &*match;
        }
    }

    /// The kind of the last word, which is not the name of an option.
    QString kind(const Syntax &syntax) const
    {
        if (option)
            return option->valueName();
        if (!syntax.commands.isEmpty() && operands.isEmpty())
            return u"command"_s;
        if (!syntax.commands.isEmpty() && !command)
            return {};
        const Operands &expected = command ? command->operands : syntax.operands;
        return operands.size() - (command ? 1 : 0) < expected.most ? expected.kind : QString();
    }

    QString typed;                              ///< the last word, as far as it goes
    QString before;                             ///< "--option=" where the value stands in the same word
    const QCommandLineOption *option = nullptr; ///< the one whose value is typed
    bool isOption = false;                      ///< the name of one is typed
    const CommandSyntax *command = nullptr;
    QStringList operands; ///< before the last word, the command first
};

} // namespace

QStringList formats()
{
    return {u"text"_s, u"markdown"_s, u"html"_s, u"json"_s};
}

std::optional<QStringList> completions(const Syntax &syntax, const QStringList &words,
    const Catalog::Catalog &catalog, const Language::TextTable &texts)
{
    const TypedLine line(syntax, words);
    Completer completer(catalog, texts, line.typed);
    if (line.isOption) {
        for (const QCommandLineOption &option : syntax.options) {
            if (isTaken(syntax, line.command, option.names().last()))
                completer.add(u"--"_s + option.names().last(), option.description());
        }
        return completer.lines();
    }
    const QString kind = line.kind(syntax);
    if (kind == "file"_L1)
        return std::nullopt;
    if (kind == "command"_L1) {
        for (const CommandSyntax &command : syntax.commands)
            completer.add(command.name);
    }
    completer.addWords(kind, line.before);
    return completer.lines();
}

} // namespace Wirecode::Cli
