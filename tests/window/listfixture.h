// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/list/chip.h"
#include "window/list/codelistview.h"
#include "window/list/codepanel.h"
#include "window/list/searchfield.h"
#include "windowfixture.h"

#include <QSignalSpy>

/// What a search finds that answers with these codes of SMTP.
inline Wirecode::Search::Results resultsOf(
    const QStringList &codes, Wirecode::Search::Tier tier = Wirecode::Search::Tier::Name)
{
    Wirecode::Search::Results results;
    for (const QString &code : codes)
        results.matches.append({smtpCatalog().find(smtp(code)), tier});
    results.total = results.matches.size();
    return results;
}

/// What the rows of a model say: codes, and the titles of headers.
inline QStringList rowsOf(const Wirecode::Window::CodeListModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.isHeader(row) ? model.header(row).title
                                        : model.index(row).data(Wirecode::Window::CodeTextRole).toString());
    return rows;
}

/// HTTP, SMTP and FTP.
inline const Wirecode::Catalog::Catalog &threeProtocols()
{
    static const Wirecode::Catalog::Catalog catalog(Wirecode::Test::catalogOf(
        QList{Wirecode::Test::shippedFiles(QStringLiteral("http"))} + Wirecode::Test::smtpFiles().registries +
        QList{Wirecode::Test::shippedFiles(QStringLiteral("ftp"))}));
    return catalog;
}

/// A panel in a window of its own, which shows what is chosen in it, as the main window does.
class PanelFixture
{
public:
    explicit PanelFixture(const Wirecode::Catalog::Catalog &catalog = smtpCatalog())
        : recognizer(catalog)
        , panel(catalog, {}, recognizer)
        , field(panel.findChild<Wirecode::Window::SearchField *>())
        , list(panel.findChild<Wirecode::Window::CodeListView *>())
    {
        QObject::connect(&panel, &Wirecode::Window::CodePanel::codeChosen, &panel,
            [this](const Wirecode::Catalog::CodeId &id, bool) { panel.setCurrent(id); });
        panel.resize(400, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }

    /// Waits until the index has everything.
    void prepare()
    {
        const int all = rowCount();
        panel.prepare();
        field->setText(QStringLiteral("postscreen")); // a word of prose only
        QTRY_COMPARE_LT(rowCount(), all);
        field->clear();
        QCOMPARE(rowCount(), all);
    }
    /// How many codes there are; headers do not count.
    int rowCount() const { return static_cast<int>(codesOf(*list).size()); }
    QModelIndex index(int row) const { return codesOf(*list).value(row); }
    QString row(int row) const { return index(row).data(Wirecode::Window::CodeTextRole).toString(); }
    QStringList rows() const
    {
        QStringList codes;
        for (const QModelIndex &index : codesOf(*list))
            codes.append(index.data(Wirecode::Window::CodeTextRole).toString());
        return codes;
    }
    /// The header with a title.
    QModelIndex header(const QString &title) const
    {
        return list->model()
            ->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly)
            .value(0);
    }
    int topOf(const QModelIndex &index) const { return list->visualRect(index).top(); }
    Wirecode::Window::Chip *chip(const QString &text) const
    {
        const QList<Wirecode::Window::Chip *> chips = panel.findChildren<Wirecode::Window::Chip *>();
        const auto found = std::ranges::find_if(chips,
            [&](const Wirecode::Window::Chip *each) { return each->isVisible() && each->text() == text; });
        return found == chips.end() ? nullptr : *found;
    }
    QString currentCode() const { return list->currentIndex().data(Wirecode::Window::CodeTextRole).toString(); }
    QPoint centerOf(int row) const { return list->visualRect(index(row)).center(); }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    Wirecode::Recognize::LazyRecognizer recognizer;
    Wirecode::Window::CodePanel panel;
    Wirecode::Window::SearchField *field;
    Wirecode::Window::CodeListView *list;
};

/// The code that a signal was about.
inline Wirecode::Catalog::CodeId idOf(const QSignalSpy &spy, qsizetype call = 0)
{
    return spy.value(call).value(0).value<Wirecode::Catalog::CodeId>();
}
