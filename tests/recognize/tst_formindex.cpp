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
    /// The length of a form's code at a place; 0 where there is none.
    size_t codeAt(const Known &known, std::string_view line, const Place &place) const;

    const Recognize::CodeTable m_codes{wholeCatalog()};
    Recognize::FormIndex m_index;
    std::vector<Known> m_known;
};

void tst_FormIndex::make()
{
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

size_t tst_FormIndex::codeAt(const Known &known, std::string_view line, const Place &place) const
{
    const std::string_view text = line.substr(place.offset);
    const size_t word = Recognize::wordEnd(line, place.offset) - place.offset;
    if (known.isWord) {
        const std::optional<int> found =
            known.form.isSymbol()
                ? m_codes.symbol(known.registry, Recognize::foldedSymbol(text.substr(0, word)))
                : m_codes.written(known.registry, text.substr(0, word));
        return found ? word : 0;
    }
    if (known.writing == Catalog::Form::Enhanced)
        return m_codes.written(known.registry, text.substr(0, Recognize::enhancedLength(text)))
                   ? Recognize::enhancedLength(text)
                   : 0;
    const bool isNumber = known.writing == Catalog::Form::Number &&
                          m_codes.numbered(known.registry, place.number, line).has_value();
    return isNumber ? place.digits : 0;
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
                const Known &known = m_known[i];
                const size_t length = known.isWord == isNumber ? 0 : codeAt(known, text, place);
                size_t begin = 0;
                const bool isThere =
                    length > 0 && !known.form.before().empty() && known.form.matchesBefore(text, at, begin) &&
                    known.form.matchesBehind(text, at + length,
                        [](auto, auto rest) { return !rest.empty() && Recognize::isLetter(rest[0]); }) &&
                    (!known.form.behind().empty() || known.isWord || Recognize::isNumberEnd(text, at + length));
                if (!isThere)
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
