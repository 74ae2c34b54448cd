// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "search/shelved.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::id;
using Test::shippedCatalog;

class TestShelfIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginnings_areFound_data();
    void beginnings_areFound();
};

void TestShelfIndex::beginnings_areFound_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const QString &key, const QString &value, const QStringList &found) {
        QTest::addRow("%s:%s", qPrintable(key), qPrintable(value)) << key << value << found;
    };
    row(u"is"_s, u"favourite"_s, {u"smtp/421"_s});
    row(u"is"_s, u"fav"_s, {u"smtp/421"_s});
    row(u"is"_s, u""_s, {u"smtp/421"_s, u"smtp/550"_s});
    row(u"is"_s, u"noted"_s, {u"smtp/550"_s});
    row(u"is"_s, u"queue"_s, {});
    row(u"tag"_s, u"qu"_s, {u"smtp/421"_s, u"smtp/551"_s});
    row(u"tag"_s, u"queue"_s, {u"smtp/421"_s});
    row(u"tag"_s, u"r"_s, {});
    row(u"ta"_s, u""_s, {});
}

void TestShelfIndex::beginnings_areFound()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    Shelved shelved;
    shelved.favourites = {id(u"smtp/421"_s), {u"smtp"_s, u"none"_s}};
    shelved.notes = {{id(u"smtp/550"_s), u"note"_s}, {{u"smtp"_s, u"none"_s}, u"note"_s}};
    shelved.tags = {{id(u"smtp/421"_s), {u"Queue"_s, u"mail"_s}}, {id(u"smtp/551"_s), {u"quota"_s}}};
    const ShelfIndex index(shippedCatalog(), shelved);
    QStringList found;
    for (const quint32 document : index.documents(key, value))
        found.append(shippedCatalog().codes().at(document)->id.toString());
    found.sort();
    QTEST(found, "found");
}

WIRECODE_TEST(TestShelfIndex)

#include "tst_shelfindex.moc"
