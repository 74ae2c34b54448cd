// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/companions.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Catalog;

class TestCompanions : public QObject
{
    Q_OBJECT

private:
    static RegistryFiles registry(
        const QString &id, Form form, const QStringList &codes, const QString &owner = {})
    {
        RegistryFiles made;
        made.id = id;
        made.protocol = u"smtp"_s;
        made.form = form;
        made.owner = owner;
        for (const QString &code : codes) {
            Entry entry;
            entry.id = {id, code};
            made.codes.append(entry);
        }
        return made;
    }

    /// "smtp/550: enhanced/5.7.1 gmail/550-5.7.1" for each code that has any.
    static QStringList companions(const QList<RegistryFiles> &registries)
    {
        QStringList lines;
        for (const RegistryFiles &each : registries) {
            for (const Entry &code : each.codes) {
                QStringList ids;
                for (const CodeId &id : code.companions)
                    ids.append(id.toString());
                if (!ids.isEmpty())
                    lines.append(code.id.toString() + u": "_s + ids.join(u' '));
            }
        }
        return lines;
    }

private Q_SLOTS:
    void repliesAndEnhancedCodes_findTheirReplyCodes();
};

void TestCompanions::repliesAndEnhancedCodes_findTheirReplyCodes()
{
    QList<RegistryFiles> registries{registry(u"smtp"_s, Form::Number, {u"451"_s, u"550"_s}),
        registry(u"enhanced"_s, Form::Enhanced, {u"4.7.1"_s, u"5.7.1"_s}),
        registry(u"gmail"_s, Form::Reply, {u"550-5.7.1-relay"_s, u"550-rate"_s}, u"Google"_s)};
    for (Entry &code : registries[1].codes)
        code.facts = {{u"basic"_s, u"451, 550, 599"_s}};
    RegistryFiles elsewhere = registry(u"sip"_s, Form::Number, {u"550"_s});
    elsewhere.protocol = u"sip"_s; // its number is another
    registries.prepend(elsewhere);
    noteCompanions(registries);
    const QStringList expected{u"smtp/451: enhanced/4.7.1"_s,
        u"smtp/550: enhanced/5.7.1 gmail/550-5.7.1-relay gmail/550-rate"_s, u"enhanced/4.7.1: smtp/451"_s,
        u"enhanced/5.7.1: smtp/550 gmail/550-5.7.1-relay"_s,
        u"gmail/550-5.7.1-relay: smtp/550 enhanced/5.7.1"_s, u"gmail/550-rate: smtp/550"_s};
    QCOMPARE(companions(registries), expected);
}

WIRECODE_TEST(TestCompanions)
#include "tst_companions.moc"
