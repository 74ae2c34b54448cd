// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/folding.h"
#include "language/language.h"
#include "language/terms.h"
#include "support/registered.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Language;

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    static Catalog::Entry smtp(const QString &code) { return Test::entryOf(u"smtp/"_s + code); }

private Q_SLOTS:
    void folded_isTheSameForTheSameWord_data();
    void folded_isTheSameForTheSameWord();
    void languages_beginWithEnglish();
    void bestLanguage_isTheFirstThatExists_data();
    void bestLanguage_isTheFirstThatExists();
    void switch_changesTextsAndInterface();
    void switch_emitsOnce();
    void switch_leavesNothingBehind();
    void textTable_withoutTranslationIsEnglish_data();
    void textTable_withoutTranslationIsEnglish();
    void textTable_translatesProseAndKeepsFacts();
    void textTable_translatesPairsAndClasses();
    void textTable_looksATextUpInItsRegistry();
    void textTable_tellsWhetherItsFileIsThere();
    void textTable_keepsATextThatHasNoTranslation();
    void term_isAWordOfItsOwn();
    void sentence_saysTheWholeVerdict_data();
    void sentence_saysTheWholeVerdict();
    void sentence_isInPlainWords_data();
    void sentence_isInPlainWords();
};

void TestLanguage::folded_isTheSameForTheSameWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", {}, {});
    row("plain", u"mailbox 421"_s, u"mailbox 421"_s);
    row("case", u"MailBox"_s, u"mailbox"_s);
    row("dotted capital i", u"İSTANBUL"_s, u"istanbul"_s);
    row("dotless i", u"ısparta"_s, u"isparta"_s);
    row("plain capital i", u"ISPARTA"_s, u"isparta"_s);
    row("i with a combining dot", u"i\u0307stanbul"_s, u"istanbul"_s);
    row("Turkish sentence", u"Kısıtlı POSTA"_s, u"kisitli posta"_s);
    row("Turkish letters", u"ÇĞÖŞÜ çğöşü âîû"_s, u"cgosu cgosu aiu"_s);
    row("composed accent", u"caf\u00e9"_s, u"cafe"_s);
    row("combining accent", u"cafe\u0301"_s, u"cafe"_s);
    row("two accents", u"ệ"_s, u"e"_s);
    row("Greek final sigma", u"ΛΌΓΟΣ"_s, u"λογοσ"_s);
    row("full width", u"ＳＭＴＰ　４２１"_s, u"smtp 421"_s);
    row("ligature", u"ﬁle"_s, u"file"_s);
    row("single quotes", u"sender’s ‘box’"_s, u"sender's 'box'"_s);
    row("double quotes", u"“box”"_s, u"\"box\""_s);
    row("hyphens", u"a‐b\u2011c–d"_s, u"a-b-c-d"_s);
    row("ellipsis", u"…"_s, u"..."_s);
    row("no-break space", u"RCPT\u00a0TO"_s, u"rcpt to"_s);
    row("lines stay", u"A\nB"_s, u"a\nb"_s);
    row("outside the first plane", u"\U0001F4EC A"_s, u"\U0001F4EC a"_s);
}

void TestLanguage::folded_isTheSameForTheSameWord()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(expected), expected);
}

void TestLanguage::languages_beginWithEnglish()
{
    QStringList found;
    for (const LanguageInfo &each : languages())
        found.append(each.id + u' ' + each.nativeName);
    const QStringList expected{u"en English"_s, u"tr Türkçe"_s};
    QCOMPARE(found, expected);
    QVERIFY(isLanguage(u"tr"));
    for (const QString &unknown : {u""_s, u"de"_s, u"tr-TR"_s, u"English"_s})
        QVERIFY(!isLanguage(unknown));
}

void TestLanguage::bestLanguage_isTheFirstThatExists_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("language");
    QTest::newRow("no wish") << QStringList{} << u"en"_s;
    QTest::newRow("language") << QStringList{u"tr"_s} << u"tr"_s;
    QTest::newRow("with country") << QStringList{u"tr-TR"_s} << u"tr"_s;
    QTest::newRow("with script") << QStringList{u"tr-Latn-TR"_s} << u"tr"_s;
    QTest::newRow("with underline") << QStringList{u"tr_CY"_s} << u"tr"_s;
    QTest::newRow("first wins") << QStringList{u"en-GB"_s, u"tr-TR"_s} << u"en"_s;
    QTest::newRow("second exists") << QStringList{u"de-DE"_s, u"tr-TR"_s, u"en"_s} << u"tr"_s;
    QTest::newRow("none exists") << QStringList{u"de-DE"_s, u"fr"_s} << u"en"_s;
    QTest::newRow("empty wishes are none") << QStringList{QString(), QString(), u"tr-TR"_s} << u"tr"_s;
    QTest::newRow("locale without language") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("beginning is not enough") << QStringList{u"tru"_s} << u"en"_s;
}

void TestLanguage::bestLanguage_isTheFirstThatExists()
{
    QFETCH(const QStringList, wishes);
    QTEST(bestLanguage(wishes), "language");
}

void TestLanguage::switch_changesTextsAndInterface()
{
    Switch language;
    QVERIFY(language.setCurrent(u"tr"_s));
    QCOMPARE(language.current(), u"tr"_s);
    QCOMPARE(language.texts().nameOf(smtp(u"421"_s)), TextTable(u"tr"_s).nameOf(smtp(u"421"_s)));
    QVERIFY(language.texts().nameOf(smtp(u"421"_s)) != "Service not available"_L1);
    QVERIFY(term(Catalog::Outcome::Success) != "Success"_L1);
    QCOMPARE(QLocale().language(), QLocale::Turkish);
    QVERIFY(language.setCurrent(u"en"_s));
    QCOMPARE(language.texts().nameOf(smtp(u"421"_s)), u"Service not available"_s);
    QCOMPARE(term(Catalog::Outcome::Success), u"Success"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestLanguage::switch_emitsOnce()
{
    Switch language;
    QString name;
    const QSignalSpy changed(&language, &Switch::changed);
    connect(&language, &Switch::changed, this, [&] { name = language.texts().nameOf(smtp(u"421"_s)); });
    QVERIFY(language.setCurrent(u"tr"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(name, TextTable(u"tr"_s).nameOf(smtp(u"421"_s))); // everything is in place by then
    QVERIFY(language.setCurrent(u"tr"_s));
    QCOMPARE(changed.size(), 1);
    for (const QString &unknown : {u""_s, u"de"_s, u"tr-TR"_s, u"../tr"_s})
        QVERIFY(!language.setCurrent(unknown));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(language.current(), u"tr"_s);
    QVERIFY(language.setCurrent(u"en"_s));
    QCOMPARE(changed.size(), 2);
}

void TestLanguage::switch_leavesNothingBehind()
{
    {
        Switch language;
        QVERIFY(language.setCurrent(u"tr"_s));
    }
    QCOMPARE(term(Catalog::Outcome::Success), u"Success"_s);
}

void TestLanguage::textTable_withoutTranslationIsEnglish_data()
{
    QTest::addColumn<TextTable>("texts");
    QTest::newRow("default") << TextTable();
    QTest::newRow("English") << TextTable(u"en"_s);
    QTest::newRow("unknown") << TextTable(u"de"_s);
    QTest::newRow("empty") << TextTable(QString());
    QTest::newRow("longer id") << TextTable(u"trx"_s);
    QTest::newRow("path") << TextTable(u"x/../tr"_s);
}

void TestLanguage::textTable_withoutTranslationIsEnglish()
{
    QFETCH(const TextTable, texts);
    const Catalog::Entry code = smtp(u"421"_s);
    const Catalog::Entry same = texts.translated(code);
    QCOMPARE(texts.nameOf(code), code.name);
    QCOMPARE(same.localizedName, code.name);
    QCOMPARE(same.description, code.description);
    QCOMPARE(same.use, code.use);
}

void TestLanguage::textTable_translatesProseAndKeepsFacts()
{
    const TextTable turkish(u"tr"_s);
    const Catalog::Entry english = smtp(u"551"_s);
    const Catalog::Entry code = turkish.translated(english);
    QVERIFY(code.localizedName != english.name);
    QCOMPARE(code.localizedName, turkish.nameOf(english));
    QCOMPARE(code.description.size(), english.description.size());
    for (qsizetype i = 0; i < code.description.size(); ++i)
        QVERIFY(code.description.at(i) != english.description.at(i));
    QCOMPARE(code.cases.size(), english.cases.size());
    QVERIFY(!code.cases.isEmpty());
    for (qsizetype i = 0; i < code.cases.size(); ++i) {
        const Catalog::Case &there = code.cases.at(i);
        const Catalog::Case &here = english.cases.at(i);
        QVERIFY(there.seen != here.seen);
        QCOMPARE(there.fix.size(), here.fix.size());
        for (qsizetype step = 0; step < there.fix.size(); ++step)
            QVERIFY(there.fix.at(step) != here.fix.at(step));
        QCOMPARE(there.log, here.log); // as servers write it whatever the language
        QCOMPARE(there.actor, here.actor);
    }
    QVERIFY(code.use != english.use);
    QVERIFY(code.id == english.id);
    QCOMPARE(code.name, english.name);
    QCOMPARE(code.classId, english.classId);
    QCOMPARE(code.session, english.session);
    QCOMPARE(code.references, english.references);
    QCOMPARE(code.related, english.related);
    QCOMPARE(code.meanings.first().phrase, english.meanings.first().phrase);
    QCOMPARE(code.verdict.outcome, english.verdict.outcome);
}

void TestLanguage::textTable_translatesPairsAndClasses()
{
    const TextTable turkish(u"tr"_s);
    const Catalog::Registry &smtpCodes = *Test::shippedCatalog().registry(u"smtp");
    const Catalog::CodePair &ids = Test::shippedCatalog().pairs().first();
    const Catalog::CuratedPair english = Test::shippedCatalog().pair(ids.left, ids.right).value();
    const Catalog::CuratedPair pair = turkish.translated(english);
    QVERIFY(pair.summary != english.summary);
    QVERIFY(pair.differences.last().aspect != english.differences.last().aspect);
    QVERIFY(pair.differences.last().left != english.differences.last().left);
    QVERIFY(pair.differences.last().right != english.differences.last().right);
    QVERIFY(pair.choose.last() != english.choose.last());
    QVERIFY(pair.left == english.left && pair.right == english.right);
    // Which side a text stands on does not change what it says.
    QCOMPARE(turkish.translated(english.swapped()).differences, pair.swapped().differences);
    const Catalog::CodeClass &codeClass = *smtpCodes.findClass(u"4yz");
    QVERIFY(turkish.nameOf(smtpCodes, codeClass) != codeClass.name);
    const Catalog::Registry translated = turkish.translated(smtpCodes);
    QCOMPARE(translated.findClass(u"4yz")->name, turkish.nameOf(smtpCodes, codeClass));
    QCOMPARE(translated.name, smtpCodes.name);
}

void TestLanguage::textTable_looksATextUpInItsRegistry()
{
    const TextTable turkish(u"tr"_s);
    Catalog::Entry code = smtp(u"421"_s);
    QVERIFY(turkish.nameOf(code) != code.name);
    // The same words of another registry may mean something else.
    code.id.registry = u"other"_s;
    QCOMPARE(turkish.nameOf(code), code.name);
    QCOMPARE(turkish.translated(code).description, code.description);
}

void TestLanguage::textTable_tellsWhetherItsFileIsThere()
{
    QVERIFY(TextTable().isThere());
    QVERIFY(TextTable(u"en"_s).isThere());
    QVERIFY(TextTable(u"tr"_s).isThere());
    QVERIFY(!TextTable(u"de"_s).isThere());
    QCOMPARE(TextTable(u"tr"_s).languageId(), u"tr"_s);
}

void TestLanguage::textTable_keepsATextThatHasNoTranslation()
{
    Catalog::Entry code = smtp(u"421"_s);
    const QString own = u"A sentence of a user's own pack."_s;
    code.cases.first().fix.append(own);
    code.description = {own};
    const Catalog::Entry translated = TextTable(u"tr"_s).translated(code);
    QCOMPARE(translated.cases.first().fix.last(), own);
    QCOMPARE(translated.description, QStringList{own});
    QVERIFY(translated.cases.first().fix.first() != code.cases.first().fix.first());
}

void TestLanguage::term_isAWordOfItsOwn()
{
    Switch language;
    for (const LanguageInfo &info : languages()) {
        QVERIFY(language.setCurrent(info.id));
        QStringList terms{closesTerm(true), closesTerm(false)};
        for (size_t i = 0; i < Catalog::valueIds<Catalog::Outcome>.size(); ++i) {
            terms.append(term(static_cast<Catalog::Outcome>(i)));
            terms.append(spokenTerm(static_cast<Catalog::Outcome>(i)));
        }
        for (size_t i = 0; i < Catalog::valueIds<Catalog::Retry>.size(); ++i) {
            terms.append(term(static_cast<Catalog::Retry>(i)));
            terms.append(spokenTerm(static_cast<Catalog::Retry>(i)));
        }
        for (size_t i = 0; i < Catalog::valueIds<Catalog::Actor>.size(); ++i)
            terms.append(term(static_cast<Catalog::Actor>(i)));
        for (size_t i = 0; i < Catalog::valueIds<Catalog::Status>.size(); ++i)
            terms.append(term(static_cast<Catalog::Status>(i)));
        for (size_t i = 0; i < Catalog::valueIds<Catalog::Equivalence>.size(); ++i)
            terms.append(term(static_cast<Catalog::Equivalence>(i)));
        QVERIFY(!terms.contains(QString()));
        QCOMPARE(terms.removeDuplicates(), 0);
    }
}

void TestLanguage::sentence_saysTheWholeVerdict_data()
{
    QTest::addColumn<QString>("language");
    for (const LanguageInfo &info : languages())
        QTest::newRow(qPrintable(info.id)) << info.id;
}

void TestLanguage::sentence_saysTheWholeVerdict()
{
    QFETCH(const QString, language);
    Switch switchTo;
    QVERIFY(switchTo.setCurrent(language));
    const auto count = []<typename Enum>(Enum) { return Catalog::valueIds<Enum>.size(); };
    QSet<QString> sentences;
    for (size_t outcome = 0; outcome < count(Catalog::Outcome()); ++outcome) {
        for (size_t retry = 0; retry < count(Catalog::Retry()); ++retry) {
            for (size_t actor = 0; actor < count(Catalog::Actor()); ++actor) {
                const Catalog::Verdict verdict{static_cast<Catalog::Outcome>(outcome),
                    static_cast<Catalog::Retry>(retry), static_cast<Catalog::Actor>(actor), {}, false};
                const QString text = sentence(verdict);
                QCOMPARE(text.count(u". "_s), 2); // three sentences
                QVERIFY2(
                    text.endsWith(u'.') && !text.contains(u'%') && text == text.simplified(), qPrintable(text));
                sentences.insert(text);
            }
        }
    }
    // No two verdicts sound the same.
    QCOMPARE(static_cast<size_t>(sentences.size()),
        count(Catalog::Outcome()) * count(Catalog::Retry()) * count(Catalog::Actor()));
}

void TestLanguage::sentence_isInPlainWords_data()
{
    QTest::addColumn<Catalog::Verdict>("verdict");
    QTest::addColumn<QString>("expected");
    const auto row = [](Catalog::Outcome outcome, Catalog::Retry retry, Catalog::Actor actor,
                         const QString &expected) {
        QTest::newRow(idOf(outcome).data()) << Catalog::Verdict{outcome, retry, actor, {}, false} << expected;
    };
    row(Catalog::Outcome::TransientFailure, Catalog::Retry::SameRequestLater, Catalog::Actor::Receiver,
        u"Temporary. Send the same request again later. The receiver's side acts."_s);
    row(Catalog::Outcome::PermanentFailure, Catalog::Retry::Never, Catalog::Actor::Sender,
        u"Permanent. Do not send it again as it is. The sender's side acts."_s);
    row(Catalog::Outcome::Success, Catalog::Retry::NotNeeded, Catalog::Actor::Nobody,
        u"Success. Nothing has to be sent again. Nobody has to act."_s);
    row(Catalog::Outcome::MoreInput, Catalog::Retry::NotNeeded, Catalog::Actor::Sender,
        u"Not finished, more is expected. Nothing has to be sent again. The sender's side acts."_s);
    row(Catalog::Outcome::Redirection, Catalog::Retry::AfterAChange, Catalog::Actor::Either,
        u"To be found elsewhere. Change something before you send it again. It may be up to either side."_s);
    row(Catalog::Outcome::Information, Catalog::Retry::NotNeeded, Catalog::Actor::Nobody,
        u"For information. Nothing has to be sent again. Nobody has to act."_s);
}

void TestLanguage::sentence_isInPlainWords()
{
    QFETCH(const Catalog::Verdict, verdict);
    QTEST(sentence(verdict), "expected");
}

WIRECODE_TEST(TestLanguage)
#include "tst_language.moc"
