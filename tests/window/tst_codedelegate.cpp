// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_codedelegate.h"

#include "listfixture.h"
#include "support/registered.h"
#include "window/list/codedelegate.h"
#include "window/list/codelistmodel.h"
#include "window/list/signs.h"
#include "window/look/outcomebadge.h"

#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

void TestCodeDelegate::outcomes_differ_by_shape()
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

void TestCodeDelegate::row_is_painted_as_what_it_is()
{
    CodeListModel model(smtpCatalog());
    const CodeDelegate delegate(model);
    const auto painted = [&](int row, QStyle::State state = {},
                             Qt::LayoutDirection direction = Qt::LeftToRight) {
        QStyleOptionViewItem option;
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        option.direction = direction;
        option.font = QGuiApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = QRect(QPoint(), QSize(300, delegate.sizeHint(option, model.index(row)).height()));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(row));
        painter.end();
        return image;
    };
    QList<QImage> seen;
    const auto isNew = [&seen](const QImage &image) {
        const bool isKnown = seen.contains(image);
        seen.append(image);
        return !isKnown;
    };
    model.setResults(resultsOf({u"421"_s, u"450"_s, u"551"_s}), {});
    const int row = model.indexOf(smtp(u"421"_s)).row();
    QVERIFY(isNew(painted(row)));
    QVERIFY(!isNew(painted(row)));
    QVERIFY(isNew(painted(model.indexOf(smtp(u"450"_s)).row())));
    QVERIFY(isNew(painted(model.indexOf(smtp(u"551"_s)).row())));
    QVERIFY(isNew(painted(row, QStyle::State_Selected)));
    QVERIFY(isNew(painted(row, QStyle::State_MouseOver))); // its button
    QVERIFY(isNew(painted(row, {}, Qt::RightToLeft)));
    model.setCompared(smtp(u"421"_s), smtp(u"551"_s));
    QVERIFY(isNew(painted(row)));
    model.setCompared(smtp(u"551"_s), smtp(u"421"_s));
    QVERIFY(isNew(painted(row)));
    model.setCompared({}, {});
    model.setShelved({{smtp(u"421"_s)}, {}, {}});
    QVERIFY(isNew(painted(row)));
    model.setShelved({{}, {{smtp(u"421"_s), u"note"_s}}, {}});
    QVERIFY(isNew(painted(row)));
    model.setShelved({});
    QVERIFY(!isNew(painted(row)));
    // A header, open and folded; and a row that was searched for has a second line and marks.
    QVERIFY(isNew(painted(0)));
    model.toggle(0);
    QVERIFY(isNew(painted(0)));
    model.toggle(0);
    model.setResults(resultsOf({u"421"_s}), Search::Query::parse(u"42"_s));
    const QImage found = painted(model.indexOf(smtp(u"421"_s)).row());
    QVERIFY(found.height() > seen.first().height());
    model.setResults(resultsOf({u"421"_s}), Search::Query::parse(u"21"_s));
    QVERIFY(painted(model.indexOf(smtp(u"421"_s)).row()) != found);
}

void TestCodeDelegate::signs_are_drawn_once_for_each_look()
{
    Signs signs;
    const Signs::Look look{16, 1, {}, Qt::white};
    const auto key = [&signs](const Signs::Look &each) {
        return signs.badge(Catalog::Outcome::Success, each).cacheKey();
    };
    const qint64 first = key(look);
    QCOMPARE(key(look), first);
    QVERIFY(key({17, 1, {}, Qt::white}) != first);
    QVERIFY(key({16, 2, {}, Qt::white}) != first);
    // An invalid colour is none, and not black.
    QVERIFY(key({16, 1, Qt::black, Qt::white}) != first);
    QVERIFY(key({16, 1, {}, Qt::black}) != first);
    QVERIFY(signs.glyph(Glyph::Star, look).cacheKey() != first);
    QVERIFY(signs.glyph(Glyph::Star, look, true).cacheKey() != signs.glyph(Glyph::Star, look).cacheKey());
    QVERIFY(signs.glyph(Glyph::Down, look, false, 1).cacheKey() != signs.glyph(Glyph::Down, look).cacheKey());
    QVERIFY(signs.badge(Catalog::Outcome::Information, look).cacheKey() != first);
    QCOMPARE(signs.badge(Catalog::Outcome::Success, {16, 2, {}, Qt::white}).size(), QSize(32, 32));
}

WIRECODE_TEST(TestCodeDelegate)
