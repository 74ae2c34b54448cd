// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/explanation.h"

#include "recognize/contradictions.h"
#include "recognize/passages.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Wirecode::Recognize
{

namespace
{

bool hasLines(QStringView text)
{
    return text.trimmed().contains(u'\n');
}

qsizetype wordCount(QStringView text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

struct ExplanationMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Recognize::Explanation)
};

/// A byte for each UTF-16 unit, so that places are the same: all codes are ASCII, and what is not is part of a
/// word whatever it is.
std::string narrowed(QStringView text)
{
    std::string bytes(size_t(text.size()), '\0');
    std::ranges::transform(text, bytes.begin(), [](QChar c) {
        if (c.unicode() < 0x80)
            return c.toLatin1();
        return c.isSpace() || c.isPunct() ? (c.isSpace() ? ' ' : '\'') : '\xff';
    });
    return bytes;
}

/// Of what stands before a code, as much as can be said in a sentence.
QString quoted(QStringView text)
{
    constexpr qsizetype longest = 40;
    text = text.trimmed();
    return text.size() <= longest ? text.toString() : u"…"_s + text.last(longest);
}

QString whyOf(const Hit &hit, QStringView text, const Catalog::Registry &registry)
{
    const QString before = quoted(text.sliced(qsizetype(hit.begin), qsizetype(hit.offset - hit.begin)));
    const auto reason = [&] {
        switch (hit.reason) {
        case Reason::Begin:
            return ExplanationMessages::tr("It begins the line, as replies do.");
        case Reason::Enhanced:
            return ExplanationMessages::tr("An enhanced status code stands behind it.");
        case Reason::Name:
            return ExplanationMessages::tr("The name that %1 gives it stands behind it.").arg(registry.name);
        case Reason::Log:
            return ExplanationMessages::tr("Words stand behind it that come with it in logs.");
        case Reason::Word:
            return ExplanationMessages::tr("It is a word of %1.").arg(registry.name);
        case Reason::Before:
            break;
        }
        return before.isEmpty()
                   ? ExplanationMessages::tr("What stands around it shows a code of %1.").arg(registry.name)
                   : ExplanationMessages::tr("“%1” stands before it, as before codes of %2.")
                         .arg(before, registry.name);
    };
    if (hit.isRegistered)
        return reason();
    return reason() + u' ' +
           ExplanationMessages::tr("“%1” itself is registered nowhere, so what its class says holds.")
               .arg(text.sliced(qsizetype(hit.offset), qsizetype(hit.length)));
}

/// The case of a code whose words stand in a passage: the one with the most.
std::optional<qsizetype> causeIn(const Passage &passage, int code, int leastWords)
{
    const WordsFound *most = nullptr;
    for (const WordsFound &found : passage.words) {
        if (found.code == code && found.words >= leastWords && (!most || found.words > most->words))
            most = &found;
    }
    return most ? std::optional(qsizetype(most->cause)) : std::nullopt;
}

/// The same, or else of what stands a few lines on: a trace has the code and its reason in lines of their own.
std::optional<qsizetype> causeOf(const std::vector<Passage> &passages, size_t place, int code)
{
    constexpr size_t farthestReason = 500;
    constexpr int telling = 3;
    std::optional<qsizetype> cause = causeIn(passages[place], code, 1);
    for (size_t next = place + 1; !cause && next < passages.size(); ++next) {
        const Passage &passage = passages[next];
        if (passage.begin - passages[place].end > farthestReason)
            break;
        if (passage.hits.empty())
            cause = causeIn(passage, code, telling);
    }
    return cause;
}

/// "550-5.2.1-rate" taken apart.
struct ReplyCodes {
    explicit ReplyCodes(const QString &code)
    {
        const QStringList parts = code.split(u'-');
        basic = parts.first();
        if (parts.size() > 1 && parts.at(1).count(u'.') == 2)
            enhanced = parts.at(1);
    }
    QString basic;
    QString enhanced;
};

class Explainer
{
public:
    Explainer(const Catalog::Catalog &catalog, QStringView text)
        : m_catalog(catalog)
        , m_text(text)
    {
    }

    void add(const std::vector<Passage> &passages)
    {
        for (size_t i = 0; i < passages.size(); ++i) {
            std::unordered_map<int, std::optional<qsizetype>> causes;
            for (const Hit &hit : passages[i].hits) {
                const auto [cause, isNew] = causes.try_emplace(hit.code);
                if (isNew)
                    cause->second = causeOf(passages, i, hit.code);
                const Catalog::StatusCode &code = *m_catalog.codes().at(hit.code);
                append(code, hit.offset, hit.length, hit.role,
                    whyOf(hit, m_text, *m_catalog.registry(code.id.registry)), cause->second);
            }
            addResponse(passages[i]);
        }
    }

    /// Of a text without a code the words, where they are not those of anybody.
    void addWords(const std::vector<Passage> &passages)
    {
        for (const Passage &passage : passages) {
            const WordsFound *most = nullptr;
            for (const WordsFound &found : passage.words) {
                if (isOwn(found) || !isTelling(found))
                    continue;
                if (!most || found.words > most->words ||
                    (found.words == most->words && found.cause < most->cause))
                    most = &found;
            }
            if (!most)
                continue;
            const Catalog::StatusCode &code = *m_catalog.codes().at(most->code);
            append(code, most->begin, most->end - most->begin, Catalog::Role::Words,
                ExplanationMessages::tr("No code stands there, but words that come with this one."),
                most->cause);
        }
    }

    Explanation explanation;

private:
    /// Whether words are not those of anybody. In mail they are replies, elsewhere they can be any log's.
    bool isTelling(const WordsFound &found) const
    {
        constexpr size_t size = 14;
        const Catalog::CodeId &id = m_catalog.codes().at(found.code)->id;
        const int words = m_catalog.registry(id.registry)->protocol == "smtp"_L1 ? 3 : 6;
        return found.words >= words && found.end - found.begin >= size;
    }

    /// Whether words are a provider's or a program's reply, not those of a standard's code.
    bool isOwn(const WordsFound &found) const
    {
        return m_catalog.registry(m_catalog.codes().at(found.code)->id.registry)->form == Catalog::Form::Reply;
    }

    void append(const Catalog::StatusCode &code, size_t offset, size_t length, Catalog::Role role,
        const QString &why, std::optional<qsizetype> cause)
    {
        const auto place = qsizetype(offset);
        // Findings come in the order of the text, but for words.
        const qsizetype from = place >= m_counted ? m_counted : 0;
        if (from == 0) {
            m_line = 1;
            m_lineBegin = 0;
        }
        const QStringView between = m_text.sliced(from, place - from);
        m_line += between.count(u'\n');
        if (const qsizetype last = between.lastIndexOf(u'\n'); last >= 0)
            m_lineBegin = from + last + 1;
        m_counted = place;
        explanation.findings.append({code.id, place, qsizetype(length), m_line, place - m_lineBegin + 1, role,
            m_text.sliced(place, qsizetype(length)).toString(), why, cause});
    }

    /// The reply of a provider whose words and codes stand in a passage.
    void addResponse(const Passage &passage)
    {
        const WordsFound *best = nullptr;
        int bestWeight = 0;
        std::set<std::tuple<int, int, bool>> weighed; // what comes again weighs the same
        for (const WordsFound &found : passage.words) {
            if (!isOwn(found) || !weighed.emplace(found.code, found.words, isTelling(found)).second)
                continue;
            const int weight = weightOf(found, passage);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = &found;
            }
        }
        if (best) {
            explanation.responses.append({m_catalog.codes().at(best->code)->id, qsizetype(best->begin),
                qsizetype(best->end - best->begin)});
        }
    }

    /// How well a provider's reply fits to a passage; 0 where its codes are others, or its words those of
    /// anybody.
    int weightOf(const WordsFound &found, const Passage &passage) const
    {
        const Catalog::CodeId &id = m_catalog.codes().at(found.code)->id;
        const ReplyCodes codes(id.code);
        bool hasBasic = false;
        bool hasEnhanced = false;
        for (const Hit &hit : passage.hits) {
            const QStringView text = m_text.sliced(qsizetype(hit.offset), qsizetype(hit.length));
            if (hit.role == Catalog::Role::Reply) {
                if (text != codes.basic)
                    return 0;
                hasBasic = true;
            } else if (hit.role == Catalog::Role::Enhanced && !codes.enhanced.isEmpty()) {
                if (text != codes.enhanced)
                    return 0;
                hasEnhanced = true;
            }
        }
        const QStringView there =
            m_text.sliced(qsizetype(passage.begin), qsizetype(passage.end - passage.begin));
        const bool isNamed = there.contains(id.registry, Qt::CaseInsensitive) ||
                             (id.registry == "gmail"_L1 && there.contains(u"gsmtp"_s)) ||
                             (id.registry == "exchange"_L1 && there.contains(u"outlook.com"_s));
        if (!isTelling(found) && !isNamed && !hasEnhanced)
            return 0;
        // Where several say so, the program rather than one that runs it.
        const bool isProgram =
            id.registry == "postfix"_L1 || id.registry == "exim"_L1 || id.registry == "sendmail"_L1;
        return found.words + (isProgram ? 1 : 0) + (hasBasic ? 2 : 0) + (hasEnhanced ? 4 : 0) +
               (isNamed ? 6 : 0);
    }

    const Catalog::Catalog &m_catalog;
    QStringView m_text;
    qsizetype m_counted = 0; ///< up to where lines are counted
    qsizetype m_line = 1;
    qsizetype m_lineBegin = 0;
};

} // namespace

bool Explanation::hasCode() const
{
    return std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.role != Catalog::Role::Words; });
}

QList<Catalog::CodeId> Explanation::codes() const
{
    QList<Catalog::CodeId> ids;
    const auto append = [&ids](const Catalog::CodeId &id) {
        if (!ids.contains(id))
            ids.append(id);
    };
    for (const Finding &finding : findings)
        append(finding.id);
    for (const Response &response : responses)
        append(response.id);
    return ids;
}

Recognizer::Recognizer(const Catalog::Catalog &catalog)
    : m_catalog(catalog)
    , m_scanner(catalog)
    , m_words(catalog)
{
}

Explanation Recognizer::explain(QStringView text) const
{
    text = text.first(std::min(text.size(), longestText));
    const std::string bytes = narrowed(text);
    const std::vector<Passage> passages = passagesOf(bytes, m_scanner, m_words, mostFindings);
    Explainer explainer(m_catalog, text);
    explainer.add(passages);
    if (explainer.explanation.findings.isEmpty())
        explainer.addWords(passages);
    explainer.explanation.contradictions =
        contradictionsIn(m_catalog, text, passages, explainer.explanation.responses);
    return explainer.explanation;
}

bool mayHoldCodes(QStringView typed)
{
    constexpr qsizetype least = 3;
    return hasLines(typed) || wordCount(typed) >= least;
}

bool isText(QStringView typed, const Explanation &explanation)
{
    constexpr qsizetype mostTyped = 4;
    // In one line, words alone are for the search, which knows more of them.
    return hasLines(typed) ? !explanation.isEmpty() : wordCount(typed) > mostTyped && explanation.hasCode();
}

QList<Catalog::CodeId> leadingCodes(QStringView typed, const Explanation &explanation, bool nothingHasAll)
{
    const bool leads = nothingHasAll || explanation.hasCode() || isText(typed, explanation);
    return leads ? explanation.codes() : QList<Catalog::CodeId>();
}

QString roleName(Catalog::Role role)
{
    switch (role) {
    case Catalog::Role::Reply:
        return ExplanationMessages::tr("reply code");
    case Catalog::Role::Enhanced:
        return ExplanationMessages::tr("enhanced status code");
    case Catalog::Role::Status:
        return ExplanationMessages::tr("status");
    case Catalog::Role::Symbol:
        return ExplanationMessages::tr("symbol");
    case Catalog::Role::Cause:
        return ExplanationMessages::tr("cause");
    case Catalog::Role::Alert:
        return ExplanationMessages::tr("alert");
    case Catalog::Role::Close:
        return ExplanationMessages::tr("close code");
    case Catalog::Role::Exit:
        return ExplanationMessages::tr("exit code");
    case Catalog::Role::Flag:
        return ExplanationMessages::tr("flag");
    case Catalog::Role::Result:
        return ExplanationMessages::tr("result code");
    case Catalog::Role::Words:
        return ExplanationMessages::tr("words");
    }
    Q_UNREACHABLE();
}

} // namespace Wirecode::Recognize
