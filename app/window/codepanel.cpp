// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/codepanel.h"

#include "window/codedelegate.h"
#include "window/glyphicon.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Wirecode::Window
{

CodePanel::CodePanel(const Catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(catalog)
    , m_search(new QLineEdit)
    , m_clear(m_search->addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_classes(new QComboBox)
    , m_list(new QListView)
    , m_empty(new QLabel)
    , m_results(new QStackedLayout)
    , m_count(new QLabel)
{
    // Qt's own clear button fades in and out, which repaints for 160 ms after a key.
    m_clear->setIcon(glyphIcon(Glyph::Cross, m_search));
    m_clear->setVisible(false);
    m_search->installEventFilter(this);

    m_list->setObjectName(QStringLiteral("codes"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CodeDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes with the results would lay the list out twice.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(fontMetrics().height());
    m_empty->setTextFormat(Qt::PlainText);
    // A long query must not widen the panel.
    m_empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_classes);
    layout->addLayout(m_results, 1);
    // A stack without a parent would show its first widget as a window of its own.
    m_results->addWidget(m_list);
    m_results->addWidget(m_empty);
    layout->addWidget(m_count);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        search();
    });
    connect(m_clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_classes, &QComboBox::activated, this, &CodePanel::search);
    connect(m_list, &QListView::customContextMenuRequested, this, &CodePanel::showMenu);
    // Not the current row: a list that gets the focus gives itself one, without anybody having chosen it.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection &selected) {
            if (!m_settingCurrent && !selected.isEmpty()) {
                Q_EMIT codeChosen(m_model.codeAt(selected.indexes().constFirst())->id,
                    QApplication::mouseButtons() == Qt::NoButton);
            }
        });
    fillClasses();
    retranslate();
    search();
}

CodePanel::~CodePanel() = default;

void CodePanel::fillClasses()
{
    m_classes->addItem(QString());
    for (const Catalog::Protocol &protocol : m_catalog.protocols()) {
        for (const Catalog::CodeClass &codeClass : protocol.classes)
            m_classes->addItem(QString(), codeClass.id);
    }
}

void CodePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search: 421, 55?, 4xx, mailbox full"));
    m_search->setAccessibleName(tr("Search codes"));
    m_clear->setText(tr("Clear the search"));
    m_search->setToolTip(
        tr("A code, the beginning of one, a pattern such as 4xx or 55?, or words in any order"));
    m_classes->setAccessibleName(tr("Class of codes"));
    // On X11 and Wayland Qt calls a combo box by what is chosen in it.
    m_classes->setAccessibleDescription(m_classes->accessibleName());
    m_list->setAccessibleName(tr("Codes found"));
    m_classes->setItemText(0, tr("All classes"));
    m_count->setAccessibleName(tr("Number of codes found"));
    showCount();
    int item = 1;
    for (const Catalog::Protocol &protocol : m_catalog.protocols()) {
        for (const Catalog::CodeClass &codeClass : protocol.classes) {
            //: An item of the class filter. %1 is the id of the class, %2 its name: "4yz Transient Negative
            //: Completion"
            m_classes->setItemText(
                item++, tr("%1 %2").arg(codeClass.id, m_texts.translated(protocol, codeClass).name));
        }
    }
    // The longest class name must not dictate the width of the panel.
    m_classes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void CodePanel::setTexts(const Language::TextTable &texts)
{
    m_texts = texts;
    m_index.reset();
    m_indexToCome = {};
    m_model.setTexts(texts);
    retranslate();
    if (!m_search->text().isEmpty())
        search();
}

void CodePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodePanel::prepareIndex()
{
    if (m_index || m_indexToCome.valid())
        return;
    m_indexToCome = std::async(std::launch::async,
        [&catalog = m_catalog, texts = m_texts] { return Search::SearchIndex::build(catalog, texts); });
}

Search::SearchIndex &CodePanel::index()
{
    if (!m_index) {
        if (!m_indexToCome.valid())
            prepareIndex();
        m_index = m_indexToCome.get();
    }
    return *m_index;
}

void CodePanel::search()
{
    const Search::Query query = Search::Query::parse(m_search->text());
    const QString classId = m_classes->currentData().toString();
    QList<Search::Match> matches;
    if (query.isEmpty()) {
        // Everything can be shown without waiting for the index.
        for (const Catalog::StatusCode *code : m_catalog.codes()) {
            if (classId.isEmpty() || code->classId == classId)
                matches.append({code, Search::Tier::ExactCode});
        }
    } else {
        matches = index().search(query, classId).matches;
    }
    m_model.setMatches(matches);
    markCurrent();
    if (matches.isEmpty()) {
        m_empty->setText(tr("Nothing matches “%1”.\n\nTry fewer words, the beginning of a code, or a pattern "
                            "such as 4xx or 55?. A class "
                            "filter narrows the list as well.")
                             .arg(m_search->text().trimmed()));
    }
    m_results->setCurrentWidget(matches.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    showCount();
}

void CodePanel::showCount()
{
    m_count->setText(tr("%n code(s)", nullptr, m_model.rowCount()));
}

void CodePanel::setCurrent(const std::optional<Catalog::CodeId> &id)
{
    m_current = id;
    markCurrent();
}

void CodePanel::markCurrent()
{
    const QScopedValueRollback guard(m_settingCurrent, true);
    const QModelIndex index = m_current ? m_model.indexOf(*m_current) : QModelIndex();
    if (index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
}

void CodePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CodePanel::chooseFirst()
{
    const QModelIndex first = m_model.index(0);
    if (!first.isValid())
        return;
    m_list->setFocus();
    Q_EMIT codeChosen(m_model.codeAt(first)->id, false);
}

void CodePanel::requestComparison(const QModelIndex &index)
{
    if (const Catalog::StatusCode *code = m_model.codeAt(index))
        Q_EMIT compareRequested(code->id);
}

void CodePanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu;
    const QString code = m_model.codeAt(index)->id.code;
    const QAction *show = menu.addAction(tr("Show %1").arg(code));
    const QAction *compare = menu.addAction(tr("Compare %1 with the Code Shown").arg(code));
    const QAction *chosen = menu.exec(m_list->viewport()->mapToGlobal(position));
    if (chosen == show)
        Q_EMIT codeChosen(m_model.codeAt(index)->id, false);
    else if (chosen == compare)
        requestComparison(index);
}

bool CodePanel::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseFirst();
        return true;
    case Qt::Key_Down:
        if (m_list->currentIndex().isValid())
            m_list->setFocus();
        else
            chooseFirst();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

/// Ctrl+click and the middle button compare; the plain click is the view's own.
bool CodePanel::listClick(const QMouseEvent &event)
{
    const bool compares = event.button() == Qt::MiddleButton ||
                          (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ControlModifier));
    if (compares && event.type() == QEvent::MouseButtonPress)
        requestComparison(m_list->indexAt(event.position().toPoint()));
    return compares;
}

bool CodePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *keyEvent = static_cast<QKeyEvent *>(event);
        const bool plain =
            keyEvent->modifiers() == Qt::NoModifier || keyEvent->modifiers() == Qt::KeypadModifier;
        const bool isReturn = keyEvent->key() == Qt::Key_Return || keyEvent->key() == Qt::Key_Enter;
        if (isReturn && keyEvent->modifiers().testFlag(Qt::ControlModifier)) {
            requestComparison(watched == m_list ? m_list->currentIndex() : m_model.index(0));
            return true;
        }
        if (watched == m_search && plain && searchKey(keyEvent->key()))
            return true;
        if (watched == m_list && plain && isReturn) {
            if (const Catalog::StatusCode *code = m_model.codeAt(m_list->currentIndex()))
                Q_EMIT codeChosen(code->id, false);
            return true;
        }
    }
    if (watched == m_list->viewport() &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) &&
        listClick(*static_cast<QMouseEvent *>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Wirecode::Window
