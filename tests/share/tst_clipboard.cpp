// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "madeup.h"
#include "share/address.h"
#include "share/clipboard.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::id;
using Test::shippedCatalog;

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isThereInEveryForm();
    void pageWithoutAddress_carriesNone();
    void html_bringsItsLooks();
};

void TestClipboard::page_isThereInEveryForm()
{
    const Document page = codePage(shippedCatalog(), {}, Test::entryOf(u"smtp/421"_s));
    const QString address = addressOf(id(u"smtp/421"_s));
    const std::unique_ptr<QMimeData> data = mimeDataOf(page, address);
    QCOMPARE(data->text(), toText(page));
    QCOMPARE(data->html(), toHtml(page));
    QCOMPARE(QString::fromUtf8(data->data(u"text/markdown"_s)), toMarkdown(page));
    QCOMPARE(QString::fromUtf8(data->data(addressMimeType)), address);
    QVERIFY(!data->hasUrls()); // a mail program would take the link and leave the page
    QCOMPARE(data->formats().size(), 4);
}

void TestClipboard::pageWithoutAddress_carriesNone()
{
    const std::unique_ptr<QMimeData> data = mimeDataOf({u"title"_s, {}, {}});
    QVERIFY(data->hasText() && data->hasHtml());
    QVERIFY(!data->hasFormat(addressMimeType));
}

void TestClipboard::html_bringsItsLooks()
{
    const Catalog::Catalog hostile = Test::catalogOf(Test::hostileRegistries());
    const Compare::Comparison comparison =
        *Compare::compare(hostile, {}, hostile.codes().first()->id, hostile.codes().last()->id).comparison;
    const QString html = mimeDataOf(comparisonPage(hostile, {}, comparison))->html();
    // A mail program takes the body alone.
    const QString body = html.sliced(html.indexOf("<body>"_L1));
    QVERIFY(body.contains("<p class=\"lead\" style=\"font-weight: bold\">"_L1));
    QVERIFY(body.contains("<pre class=\"example\" style=\"white-space: pre-wrap\" dir=\"ltr\">"_L1));
    QVERIFY(body.contains("<td style=\"padding-right: 1em\" class=\"field\">"_L1));
    // Its reader's colours stay, light or dark.
    for (const QString &property : {u"color:"_s, u"background"_s, u"bgcolor"_s})
        QVERIFY2(!html.contains(property), qPrintable(property));
    QVERIFY(html.contains("<meta name=\"color-scheme\" content=\"light dark\">"_L1));
    // No text became a tag or an attribute on the way.
    QVERIFY(!body.contains("<script"_L1) && !body.contains("<img"_L1));
}

WIRECODE_TEST(TestClipboard)
#include "tst_clipboard.moc"
