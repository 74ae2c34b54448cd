// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/codelistmodel.h"

#include <QWidget>

#include <future>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace Wirecode::Window
{

/// The left part of the window: search field, class filter and the list of what they find.
class CodePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CodePanel(const Catalog::Catalog &catalog, QWidget *parent = nullptr);
    ~CodePanel() override;

    /// Speaks and searches in another language. What is typed, chosen and scrolled stays.
    void setTexts(const Language::TextTable &texts);
    /// Marks a code in the list without saying so by codeChosen(); an unset one marks nothing.
    void setCurrent(const std::optional<Catalog::CodeId> &id);
    void focusSearch();
    /// Begins to build the index in another thread, so that the first key finds it ready.
    void prepareIndex();

    int resultCount() const { return m_model.rowCount(); }

Q_SIGNALS:
    /// A code is to be shown on the active side.
    void codeChosen(const Wirecode::Catalog::CodeId &id);
    /// A code is to be put beside the one that is shown.
    void compareRequested(const Wirecode::Catalog::CodeId &id);
    void resultCountChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillClasses();
    void retranslate();
    Search::SearchIndex &index();
    void search();
    void markCurrent();
    void chooseFirst();
    void requestComparison(const QModelIndex &index);
    void showMenu(const QPoint &position);
    bool searchKey(int key);
    bool listClick(const QMouseEvent &event);

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    std::future<std::unique_ptr<Search::SearchIndex>> m_indexToCome;
    std::unique_ptr<Search::SearchIndex> m_index;
    CodeListModel m_model;
    std::optional<Catalog::CodeId> m_current;
    bool m_settingCurrent = false;
    QLineEdit *m_search;
    QAction *m_clear;
    QComboBox *m_classes;
    QListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_results;
};

} // namespace Wirecode::Window
