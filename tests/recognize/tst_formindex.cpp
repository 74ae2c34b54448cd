// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/codetable.h"
#include "recognize/whole.h"
#include "support/registered.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Test
{

using Recognize::Form;
using Recognize::Place;

/// What the index leaves out could never have been found: every form is compared with every place, as the index
/// does not.
class tst_FormIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_isOfferedWhereItMatches_data();
    void form_isOfferedWhereItMatches();

private:
    struct Known {
        Form form;
        int registry = 0;
        Catalog::Form writing = Catalog::Form::Number;
        bool isWord = false;
    };

    void make();
    /// A code as it stands in a line.
    struct Code {
        int code = 0;
        size_t length = 0;
    };
    std::optional<Code> codeAt(const Known &known, Recognize::Line &line, const Place &place) const;
    bool isThere(const Known &known, Recognize::Line &line, const Place &place) const;

    const Recognize::CodeTable m_codes{wholeCatalog()};
    Recognize::FormIndex m_index;
    std::vector<Known> m_known;
};

void tst_FormIndex::make()
{
    for (int code = 0; code < wholeCatalog().codes().size(); ++code) {
        for (const std::string &name : m_codes.namesOf(code))
            m_index.addName(name);
    }
    for (int i = 0; i < wholeCatalog().registries().size(); ++i) {
        const Catalog::Registry &registry = wholeCatalog().registries().at(i);
        for (const Catalog::InText &inText : registry.inText) {
            for (const QString &text : inText.forms) {
                Known known{Form(text), i, registry.form, false};
                known.isWord = known.form.isSymbol() || registry.form == Catalog::Form::Symbol;
                m_index.add(quint16(m_known.size()), known.form, known.isWord, m_codes.looks(i, registry.form));
                m_known.push_back(known);
            }
        }
    }
}

std::optional<tst_FormIndex::Code> tst_FormIndex::codeAt(
    const Known &known, Recognize::Line &line, const Place &place) const
{
    const std::string_view text = line.text.substr(place.offset);
    const std::string_view word = text.substr(0, Recognize::wordEnd(line.text, place.offset) - place.offset);
    const std::string_view enhanced = text.substr(0, Recognize::enhancedLength(text));
    const bool isEnhanced = known.writing == Catalog::Form::Enhanced;
    if (!known.isWord && !isEnhanced && known.writing != Catalog::Form::Number)
        return std::nullopt;
    const std::optional<int> code = known.form.isSymbol()
                                        ? m_codes.symbol(known.registry, Recognize::foldedSymbol(word))
                                    : known.isWord ? m_codes.written(known.registry, word)
                                    : isEnhanced   ? m_codes.written(known.registry, enhanced)
                                                   : m_codes.numbered(known.registry, place.number, line);
    return code ? std::optional(Code{*code, known.isWord ? word.size()
                                            : isEnhanced ? enhanced.size()
                                                         : place.digits})
                : std::nullopt;
}

bool tst_FormIndex::isThere(const Known &known, Recognize::Line &line, const Place &place) const
{
    const std::optional<Code> found = codeAt(known, line, place);
    if (!found || found->length == 0 || known.form.before().empty())
        return false;
    const size_t end = place.offset + found->length;
    const auto isSo = [&](Form::Sign sign, std::string_view rest) {
        return sign == Form::Sign::Name
                   ? std::ranges::any_of(m_codes.namesOf(found->code),
                         [rest](const std::string &name) { return Recognize::beginsWith(rest, name); })
                   : !rest.empty() && Recognize::isLetter(rest[0]);
    };
    size_t begin = 0;
    return known.form.matchesBefore(line.text, place.offset, begin) &&
           known.form.matchesBehind(line.text, end, isSo) &&
           (!known.form.behind().empty() || known.isWord || Recognize::isNumberEnd(line.text, end));
}

void tst_FormIndex::form_isOfferedWhereItMatches_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name :
        QDir(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/recognize")).entryList({u"*.tsv"_s}))
        QTest::newRow(qPrintable(name)) << name;
    if (m_known.empty())
        make();
}

void tst_FormIndex::form_isOfferedWhereItMatches()
{
    QFETCH(const QString, file);
    QFile lines(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/recognize/") + file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    int matches = 0;
    while (!lines.atEnd()) {
        const std::string text = lines.readLine().trimmed().toStdString();
        Recognize::Line line(text, 0);
        for (size_t at = 0; at < text.size(); ++at) {
            const bool isNumber = Recognize::isDigit(text[at]);
            const char before = at == 0 ? ' ' : text[at - 1];
            if ((isNumber ? Recognize::isDigit(before)
                          : !Recognize::isLetter(text[at]) || (Recognize::isOfWord(before) && before != '_')))
                continue;
            size_t end = at;
            while (end < text.size() &&
                   (Recognize::isDigit(text[end]) || (!isNumber && Recognize::isLetter(text[end]))))
                ++end;
            Place place;
            place.offset = at;
            m_index.find(line, {at, end - at, isNumber, Recognize::isOfWord(before)}, place);
            if (isNumber)
                std::tie(place.number, place.digits) =
                    Recognize::isHexAt(text, at) ? Recognize::hexAt(text, at) : Recognize::decimalAt(text, at);
            for (size_t i = 0; i < m_known.size(); ++i) {
                if (m_known[i].isWord == isNumber || !isThere(m_known[i], line, place))
                    continue;
                ++matches;
                QVERIFY2(place.forms.contains(quint16(i)),
                    qPrintable(u"form %1 at %2 of: "_s.arg(i).arg(at) + QString::fromStdString(text)));
            }
        }
    }
    QVERIFY(matches > 5);
}

} // namespace Wirecode::Test

using Wirecode::Test::tst_FormIndex;
WIRECODE_TEST(tst_FormIndex)

#include "tst_formindex.moc"
