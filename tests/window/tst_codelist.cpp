// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_codelist.h"

#include "window/codelistmodel.h"
#include "window/outcomebadge.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QPalette>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

namespace
{

QList<Search::Match> matchesOf(const QStringList &codes)
{
    QList<Search::Match> matches;
    for (const QString &code : codes)
        matches.append({shippedCatalog().find(smtp(code)), Search::Tier::Name});
    return matches;
}

/// Contrast of two colours after WCAG 2.1 §1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto channel = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void TestCodeList::model_holds_the_contract()
{
    CodeListModel model(shippedCatalog());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatches(matchesOf({u"421"_s, u"551"_s, u"251"_s}));
    QCOMPARE(model.rowCount(), 3);
    model.setTexts(Language::TextTable(u"tr"_s));
    model.setMatches(matchesOf({u"250"_s}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.indexOf(smtp(u"250"_s)).row(), 0);
    QVERIFY(!model.indexOf(smtp(u"421"_s)).isValid());
    QVERIFY(!model.codeAt({}));
    model.setMatches({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCodeList::row_says_code_name_and_class_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("expected");
    QTest::newRow("display") << u"en"_s << int(Qt::DisplayRole) << u"421 Service not available"_s;
    QTest::newRow("code") << u"en"_s << int(CodeTextRole) << u"421"_s;
    QTest::newRow("name") << u"en"_s << int(NameRole) << u"Service not available"_s;
    QTest::newRow("class") << u"en"_s << int(ClassRole) << u"4yz Transient Negative Completion"_s;
    QTest::newRow("status") << u"en"_s << int(StatusTextRole) << QString();
    QTest::newRow("phrase of the RFC")
        << u"tr"_s << int(Qt::ToolTipRole) << u"<domain> Service not available, closing transmission channel"_s;
    QTest::newRow("Turkish name") << u"tr"_s << int(NameRole) << u"Hizmet kullanılamıyor"_s;
}

void TestCodeList::row_says_code_name_and_class()
{
    QFETCH(QString, language);
    QFETCH(int, role);
    QFETCH(QString, expected);
    CodeListModel model(shippedCatalog());
    model.setTexts(Language::TextTable(language));
    model.setMatches(matchesOf({u"421"_s}));
    const QString said = model.index(0).data(role).toString();
    // The tool tip goes on with the class.
    QCOMPARE(role == Qt::ToolTipRole ? said.section(u'\n', 0, 0) : said, expected);
}

void TestCodeList::screen_reader_says_the_row_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("421") << u"SMTP 421, Service not available, transient failure, retry later"_s;
    QTest::newRow("250") << u"SMTP 250, Requested mail action okay, completed, success, no retry needed"_s;
    QTest::newRow("538") << u"SMTP 538, Encryption required for requested authentication mechanism, "
                            "permanent failure, retry after a change, obsolete"_s;
    QTest::newRow("456") << u"SMTP 456, Retry over IPv4, transient failure, retry after a change, unofficial"_s;
}

void TestCodeList::screen_reader_says_the_row()
{
    QFETCH(QString, said);
    CodeListModel model(shippedCatalog());
    model.setMatches(matchesOf({QLatin1StringView(QTest::currentDataTag())}));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), said);
}

void TestCodeList::other_language_keeps_the_rows()
{
    CodeListModel model(shippedCatalog());
    model.setMatches(matchesOf({u"421"_s, u"551"_s}));
    const QSignalSpy reset(&model, &CodeListModel::modelReset);
    const QSignalSpy changed(&model, &CodeListModel::dataChanged);
    model.setTexts(Language::TextTable(u"tr"_s));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestCodeList::delegate_paints_every_outcome_differently()
{
    QList<QImage> badges;
    for (int outcome = 0; outcome < int(Catalog::valueIds<Catalog::Outcome>.size()); ++outcome) {
        QImage badge(24, 24, QImage::Format_RGB32);
        badge.fill(Qt::white);
        QPainter painter(&badge);
        // One colour for all: the shape alone must tell them apart.
        drawOutcomeBadge(&painter, badge.rect(), static_cast<Catalog::Outcome>(outcome), Qt::black, Qt::white);
        painter.end();
        QVERIFY(!badges.contains(badge));
        badges.append(badge);
    }
}

void TestCodeList::muted_text_stays_legible_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(Qt::white) << QColor(30, 30, 30);
    QTest::newRow("selected") << QColor(Qt::white) << QColor(48, 140, 198).darker(130);
}

void TestCodeList::muted_text_stays_legible()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(mutedColor(text, ground), ground) >= 3.0, qPrintable(mutedColor(text, ground).name()));
}
