// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "madeup.h"
#include "share/address.h"
#include "share/mentions.h"
#include "share/pages.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::id;
using Test::shippedCatalog;

/// Which words of a text are codes, and which only look like it.
class TestMentions : public QObject
{
    Q_OBJECT

private:
    /// Numbers that are ports, RFCs and years elsewhere are codes here.
    static const Catalog::Catalog &madeUp()
    {
        static const Catalog::Catalog catalog = Test::catalogOf({
            Test::bareRegistry(u"mail"_s, u"MAIL"_s,
                {u"250"_s, u"451"_s, u"550"_s, u"551"_s, u"587"_s, u"2019"_s, u"5321"_s, u"25"_s}),
            Test::bareRegistry(u"web"_s, u"WEB"_s, {u"404"_s, u"451"_s}),
            Test::bareRegistry(u"call"_s, u"gCALL"_s, {u"5"_s, u"14"_s}),
            Test::bareRegistry(u"dotted"_s, u"Dotted"_s, {u"5.7.1"_s, u"5.7.26"_s}),
            Test::bareRegistry(u"names"_s, u"DNS"_s, {u"NXDOMAIN"_s, u"SERVFAIL"_s}),
        });
        return catalog;
    }

    /// The text with each mention as [word=id].
    static QString shown(const QString &text, const QList<Span> &mentions)
    {
        QString result;
        qsizetype done = 0;
        for (const Span &mention : mentions) {
            result += QString(text.sliced(done, mention.start - done) + u'[' +
                              text.sliced(mention.start, mention.length) + u'=' +
                              mention.target.sliced(u"wirecode:"_s.size()) + u']');
            done = mention.start + mention.length;
        }
        return result + text.sliced(done);
    }

private Q_SLOTS:
    void mention_isAWholeWord_data();
    void mention_isAWholeWord();
    void neighbour_tellsWhoseNumberItIs_data();
    void neighbour_tellsWhoseNumberItIs();
    void turkishPort_isNoMention();
    void longText_isSearched();
    void link_leavesQuotationsAlone();
    void link_leavesLiteralPartsAlone();
    void shippedMentions_areWorthALink_data();
    void shippedMentions_areWorthALink();
};

void TestMentions::mention_isAWholeWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected = {}) {
        QTest::newRow(qPrintable(text)) << text << (expected.isEmpty() ? text : expected);
    };
    row(u"551"_s, u"[551=mail/551]"_s);
    row(u"451, 551 or 250."_s, u"[451=mail/451], [551=mail/551] or [250=mail/250]."_s);
    row(u"(551) “551” '551' <551> [551] 551: 551; 551! 551?"_s,
        u"([551=mail/551]) “[551=mail/551]” '[551=mail/551]' <[551=mail/551]> [[551=mail/551]] [551=mail/551]: "
        u"[551=mail/551]; [551=mail/551]! [551=mail/551]?"_s);
    row(u"551 5.1.1"_s, u"[551=mail/551] 5.1.1"_s);
    row(u"551–250—551…"_s, u"[551=mail/551]–[250=mail/250]—[551=mail/551]…"_s);
    row(u"551'e, 250’yi"_s, u"[551=mail/551]'e, [250=mail/250]’yi"_s);
    row(u"代码551表示"_s, u"代码[551=mail/551]表示"_s);
    row(u"\u200f551\u200e \u2067551\u2069"_s, u"\u200f[551=mail/551]\u200e \u2067[551=mail/551]\u2069"_s);
    row(u"mail/250 web/404, call/5."_s, u"[mail/250=mail/250] [web/404=web/404], [call/5=call/5]."_s);
    row(u"2019"_s, u"[2019=mail/2019]"_s); // a code if the catalog says so
    row(u"552 000 404 NXDOMAIN"_s);        // none of this registry
    row(u"1551 5510 55 0551 x551 551x 551ye"_s);
    row(u"5.551.1 551.5 192.0.2.551 551-All 551-5.7.0 1,551 551/250 +551 551% #551 -551"_s);
    row(u"a=551 551@x https://x/551 https://x/?551 host:551 C:\\551 551_1 ~551"_s);
    row(u"mail/ /551 mail/552 mail/551/1 other/551 MAIL/551"_s);
    row(u"25"_s); // too short to be sure
    row(u"550"_s, u"550"_s);
    row(u"mail/550"_s, u"mail/550"_s); // the page's own
    row(u"4xx 4yz X.7.1 ٥٥١"_s);
    row(QString(), QString());
}

void TestMentions::mention_isAWholeWord()
{
    QFETCH(const QString, text);
    const Mentions mentions(madeUp(), {id(u"mail/550"_s)});
    QTEST(shown(text, mentions.in(text)), "expected");
}

void TestMentions::neighbour_tellsWhoseNumberItIs_data()
{
    QTest::addColumn<QStringList>("about");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &about, const QString &text, const QString &expected = {}) {
        QTest::newRow(qPrintable(about + u": "_s + text))
            << about.split(u' ', Qt::SkipEmptyParts) << text << (expected.isEmpty() ? text : expected);
    };
    row(u"mail/550"_s, u"RFC 5321, rfc 551, STD 250, BCP 250"_s);
    row(u"mail/550"_s, u"port 587, Port 551, ports 551"_s);
    row(u"mail/550"_s, u"the port. 551 is"_s, u"the port. [551=mail/551] is"_s);
    row(u"mail/550"_s, u"port 25, 587"_s, u"port 25, [587=mail/587]"_s); // nothing can tell
    row(u"mail/550"_s, u"WEB 451, WEB 551"_s, u"WEB [451=web/451], WEB 551"_s);
    row(u"mail/550"_s, u"MAIL 451 and MAIL 25"_s, u"MAIL [451=mail/451] and MAIL [25=mail/25]"_s);
    row(u"mail/550"_s, u"wait 5 minutes; gCALL 5"_s, u"wait 5 minutes; gCALL [5=call/5]"_s);
    row(u"call/5"_s, u"wait 14 days"_s);
    row(u"dotted/5.7.1"_s, u"550 5.7.26, 5.7.1, 5.7.261"_s, u"550 [5.7.26=dotted/5.7.26], 5.7.1, 5.7.261"_s);
    row(u"names/SERVFAIL"_s, u"NXDOMAIN, nxdomain, NXDOMAINS"_s,
        u"[NXDOMAIN=names/NXDOMAIN], nxdomain, NXDOMAINS"_s);
    // Between two registries a number is linked where one of them alone has it.
    row(u"mail/550 web/404"_s, u"551, 451, 404"_s, u"[551=mail/551], 451, 404"_s);
    row(u"mail/550 mail/551"_s, u"550, 551, 451"_s, u"550, 551, [451=mail/451]"_s);
    row(QString(), u"551 and web/404"_s, u"551 and [web/404=web/404]"_s);
    row(u"gone/1"_s, u"1 551 gone/1"_s);
}

void TestMentions::neighbour_tellsWhoseNumberItIs()
{
    QFETCH(const QStringList, about);
    QFETCH(const QString, text);
    QList<Catalog::CodeId> ids;
    for (const QString &each : about)
        ids.append(id(each));
    QTEST(shown(text, Mentions(madeUp(), ids).in(text)), "expected");
}

void TestMentions::turkishPort_isNoMention()
{
    Language::Switch language;
    QVERIFY(language.setCurrent(u"tr"_s));
    const QString text = u"587 numaralı bağlantı noktası, bağlantı noktası 587, port 587, 551 yanıtı"_s;
    QCOMPARE(shown(text, Mentions(madeUp(), {id(u"mail/550"_s)}).in(text)),
        QString(text).replace(u"551"_s, u"[551=mail/551]"_s));
}

void TestMentions::longText_isSearched()
{
    const Mentions mentions(madeUp(), {id(u"mail/550"_s)});
    QCOMPARE(mentions.in(u"551 "_s.repeated(20000)).size(), 20000);
    QVERIFY(mentions.in(u"551"_s.repeated(100000)).isEmpty());
    QVERIFY(mentions.in(QString(100000, u'.')).isEmpty());
}

void TestMentions::link_leavesQuotationsAlone()
{
    const Text linked(u"551"_s, {{0, 3, u"wirecode:mail/551"_s}});
    const Text spanned(u"551"_s, {{0, 3, {}}});
    Table table{{}, {{{u"551"_s, spanned}}}, {}};
    std::vector<Columns::Column> columns;
    columns.push_back({u"551"_s, {Paragraph{u"551"_s}}});
    const CaseTable cases{u"551"_s, u"551"_s, {{u"551"_s, u"551"_s, {Text(u"551"_s)}, u"551"_s}}};
    const Fold fold{u"551"_s, u"551"_s, {Paragraph{u"551"_s}, Fold{u"551"_s, u"551"_s, {cases}}}};
    Document page{u"551"_s,
        {Paragraph{u"551"_s}, Paragraph{u"551"_s, Paragraph::Lead}, Paragraph{u"551"_s, Paragraph::Aside},
            Paragraph{u"551"_s, Paragraph::Wire}, VerdictLine{Catalog::Outcome::Success, u"551"_s}},
        {{u"551"_s, {ItemList{{u"551"_s}}, table, Columns{columns}, cases, fold}}}};
    Mentions(madeUp(), {id(u"mail/550"_s)}).link(page);
    const auto text = [&page](size_t block) { return std::get<Paragraph>(page.opening.at(block)).text; };
    QCOMPARE(text(0), linked);
    QCOMPARE(text(1), linked);
    QCOMPARE(text(2), Text(u"551"_s));
    QCOMPARE(text(3), Text(u"551"_s));
    const std::vector<Block> &blocks = page.sections.front().blocks;
    QCOMPARE(std::get<ItemList>(blocks.at(0)).items.first(), linked);
    QCOMPARE(std::get<Table>(blocks.at(1)).rows.first().cells, (QList<Text>{linked, spanned}));
    QCOMPARE(std::get<Paragraph>(std::get<Columns>(blocks.at(2)).columns.front().blocks.front()).text, linked);
    const CaseTable linkedCases{u"551"_s, u"551"_s, {{linked, linked, {linked}, u"551"_s}}};
    QCOMPARE(std::get<CaseTable>(blocks.at(3)), linkedCases);
    // Inside what opens, and inside that.
    QCOMPARE(std::get<Fold>(blocks.at(4)),
        (Fold{u"551"_s, u"551"_s, {Paragraph{linked}, Fold{u"551"_s, u"551"_s, {linkedCases}}}}));
}

void TestMentions::link_leavesLiteralPartsAlone()
{
    const auto linked = [](const QString &prose) {
        Document page{{}, {Paragraph{proseText(prose)}}, {}};
        Mentions(madeUp(), {id(u"mail/550"_s)}).link(page);
        return std::get<Paragraph>(page.opening.front()).text;
    };
    QCOMPARE(linked(u"`551`"_s), proseText(u"`551`"_s));
    QCOMPARE(linked(u"`551 5.1.1 451`"_s), proseText(u"`551 5.1.1 451`"_s));
    const Span before{0, 3, u"wirecode:mail/551"_s};
    const Span behind{12, 3, u"wirecode:mail/451"_s};
    QCOMPARE(linked(u"551 and `551` 451"_s), Text(u"551 and 551 451"_s, {before, {8, 3, {}, true}, behind}));
}

void TestMentions::shippedMentions_areWorthALink_data()
{
    QTest::addColumn<QString>("language");
    for (const Language::LanguageInfo &language : Language::languages())
        QTest::newRow(qPrintable(language.id)) << language.id;
}

void TestMentions::shippedMentions_areWorthALink()
{
    QFETCH(const QString, language);
    Language::Switch switchTo;
    QVERIFY(switchTo.setCurrent(language));
    qsizetype found = 0;
    qsizetype codes = 0;
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        const bool ofSmtp = code->id.registry == "smtp"_L1;
        codes += ofSmtp ? 1 : 0;
        const Mentions mentions(shippedCatalog(), {code->id});
        const Catalog::Entry shown = switchTo.texts().translated(shippedCatalog().entry(*code));
        QStringList prose = shown.description + QStringList{shown.use};
        for (const Catalog::Case &cause : shown.cases)
            prose += cause.fix + QStringList{cause.seen};
        for (const QString &text : std::as_const(prose)) {
            for (const Span &mention : mentions.in(text)) {
                const QList<Catalog::CodeId> target = codesOfAddress(mention.target);
                QCOMPARE(target.size(), 1);
                QVERIFY2(shippedCatalog().find(target.first()) && target.first() != code->id, qPrintable(text));
                found += ofSmtp ? 1 : 0;
            }
        }
    }
    QCOMPARE_GT(found, codes); // the prose names other codes everywhere
}

WIRECODE_TEST(TestMentions)
#include "tst_mentions.moc"
