// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filters.h"

#include "language/folding.h"
#include "language/terms.h"
#include "search/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Search::Filters)
};

struct Value {
    QString id;
    QString meaning;
};

template<typename Enum>
QList<Value> valuesOf()
{
    QList<Value> values;
    for (size_t i = 0; i < Catalog::valueIds<Enum>.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        values.append({Catalog::idOf(value), Language::term(value)});
    }
    return values;
}

QList<Value> valuesOf(const QString &key, const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QStringList &tags)
{
    if (key == "retry"_L1)
        return valuesOf<Catalog::Retry>();
    if (key == "actor"_L1)
        return valuesOf<Catalog::Actor>();
    if (key == "status"_L1)
        return valuesOf<Catalog::Status>();
    if (key == "outcome"_L1)
        return valuesOf<Catalog::Outcome>();
    if (key == "is"_L1) {
        //: Meaning of the search filter is:favourite
        return {{u"favourite"_s, Messages::tr("One of your favourites")},
            //: Meaning of the search filter is:noted
            {u"noted"_s, Messages::tr("With a note of yours")}};
    }
    QList<Value> values;
    if (key == "tag"_L1) {
        for (const QString &tag : tags)
            values.append({tag, QString()});
    }
    if (key == "protocol"_L1) {
        for (const Catalog::Protocol &protocol : catalog.protocols())
            values.append({protocol.id, protocol.title});
    }
    for (const Catalog::Registry &registry : catalog.registries()) {
        if (key == "registry"_L1)
            values.append({registry.id, registry.title});
        for (const Catalog::CodeClass &codeClass : registry.classes) {
            if (key == "class"_L1)
                values.append({codeClass.id, texts.nameOf(registry, codeClass)});
        }
    }
    return values;
}

QString meaningOf(const QString &key)
{
    if (key == "protocol"_L1)
        return Messages::tr("Codes of a protocol");
    if (key == "registry"_L1)
        return Messages::tr("Codes of a registry");
    if (key == "class"_L1)
        return Messages::tr("Codes of a class");
    if (key == "retry"_L1)
        return Messages::tr("Whether to send the request again");
    if (key == "actor"_L1)
        return Messages::tr("Who must act");
    if (key == "status"_L1)
        return Messages::tr("Registered, obsolete, reserved or unofficial codes");
    if (key == "outcome"_L1)
        return Messages::tr("What became of the request");
    if (key == "is"_L1)
        return Messages::tr("Your favourites and notes");
    return Messages::tr("Codes with one of your tags");
}

/// A class with every wildcard as '?'.
QString withoutLetters(QStringView classId)
{
    QString result = classId.toString();
    if (isPattern(result.toStdString()))
        std::ranges::replace_if(
            result, [](QChar c) { return c.isLetter(); }, u'?');
    return result;
}

} // namespace

const QStringList &filterKeys()
{
    static const QStringList keys{u"protocol"_s, u"class"_s, u"retry"_s, u"actor"_s, u"status"_s, u"outcome"_s,
        u"registry"_s, u"is"_s, u"tag"_s};
    return keys;
}

bool matchesValue(QStringView value, QStringView typed)
{
    const QString id = Language::folded(value);
    if (withoutLetters(id).startsWith(withoutLetters(typed)))
        return true;
    for (qsizetype hyphen = id.indexOf(u'-'); hyphen >= 0; hyphen = id.indexOf(u'-', hyphen + 1)) {
        if (QStringView(id).sliced(hyphen + 1).startsWith(typed))
            return true;
    }
    return false;
}

QList<Completion> completions(const QString &text, qsizetype cursor, const Catalog::Catalog &catalog,
    const Language::TextTable &texts, const QStringList &tags)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto end = text.begin() + std::clamp<qsizetype>(cursor, 0, text.size());
    const auto blank = std::find_if(std::reverse_iterator(end), text.rend(), isBlank);
    qsizetype from = blank.base() - text.begin();
    if (from < text.size() && text.at(from) == u'-')
        ++from;
    const qsizetype to = std::find_if(end, text.end(), isBlank) - text.begin();
    // Only at its end is a term still being typed.
    if (from >= to || to != end - text.begin())
        return {};
    const QString typed = Language::folded(QStringView(text).sliced(from, to - from));
    QList<Completion> completions;
    const qsizetype colon = typed.indexOf(u':');
    if (colon < 0) {
        for (const QString &key : filterKeys()) {
            if (key.startsWith(typed))
                completions.append({key + u':', from, to - from, meaningOf(key)});
        }
        return completions;
    }
    const QString key = typed.first(colon);
    const QStringView typedValue = QStringView(typed).sliced(colon + 1);
    if (!filterKeys().contains(key))
        return {};
    for (const Value &value : valuesOf(key, catalog, texts, tags)) {
        if (Language::folded(value.id) == typedValue)
            return {};
        if (!matchesValue(value.id, typedValue))
            continue;
        const QString quote = std::ranges::any_of(value.id, isBlank) ? u"\""_s : QString();
        completions.append({key + u':' + quote + value.id + quote, from, to - from, value.meaning});
    }
    return completions;
}

} // namespace Wirecode::Search
