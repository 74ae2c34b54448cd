// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codepanel.h"

#include "search/leading.h"
#include "window/list/codelistview.h"
#include "window/list/countline.h"
#include "window/list/hiddenhint.h"
#include "window/list/listlook.h"
#include "window/list/protocolchips.h"
#include "window/list/searchfield.h"
#include "window/look/announcer.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

CodePanel::CodePanel(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    Recognize::LazyRecognizer &recognizer, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_recognizer(recognizer)
    , m_searcher(catalog)
    , m_model(catalog)
    , m_field(new SearchField(catalog))
    , m_protocols(new ProtocolChips(catalog))
    , m_hidden(new HiddenHint(catalog))
    , m_list(new CodeListView(m_model))
    , m_empty(new QLabel)
    , m_results(new QStackedLayout)
    , m_layout(new QVBoxLayout(this))
    , m_controls(new QVBoxLayout)
    , m_count(new CountLine)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    // A long query must not widen the panel.
    m_empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_controls->addWidget(m_field);
    m_controls->addWidget(m_protocols);
    m_controls->addWidget(m_hidden);
    m_layout->addLayout(m_controls);
    m_layout->addLayout(m_results, 1);
    m_layout->addWidget(m_count);
    setDistances();
    // A stack without a parent would show its first widget as a window of its own.
    m_results->addWidget(m_list);
    m_results->addWidget(m_empty);
    setFocusProxy(m_field);

    connect(&m_searcher, &Search::Searcher::resultsChanged, this, &CodePanel::take);
    connect(m_protocols, &ProtocolChips::changed, this, [this] {
        search();
        Q_EMIT protocolsChanged();
    });
    connect(m_hidden, &HiddenHint::showRequested, this, &CodePanel::showHidden);
    connect(m_field, &QLineEdit::textChanged, this, &CodePanel::searchAndExplain);
    connect(m_field, &SearchField::longTextPasted, this, &CodePanel::longTextPasted);
    connect(&m_recognizer, &Recognize::LazyRecognizer::ready, this, [this] {
        if (!m_isUnread)
            return;
        std::function<void()> act = std::move(m_afterAnswer);
        searchAndExplain();
        if (act)
            whenAnswered(std::move(act));
    });
    connect(m_field, &SearchField::leftDownwards, this, [this] { whenAnswered([this] { enterList(); }); });
    connect(m_field, &SearchField::entered, this,
        [this](bool comparing) { whenAnswered([this, comparing] { enter(comparing); }); });
    connect(m_list, &CodeListView::typed, m_field, &SearchField::continueWith);
    connect(m_list, &CodeListView::leftUpwards, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_list, &CodeListView::chosen, this, [this](const Catalog::CodeId &id, bool walking) {
        m_isFresh = false;
        Q_EMIT codeChosen(id, walking);
    });
    connect(m_list, &CodeListView::compareRequested, this, &CodePanel::compareRequested);
    connect(m_list, &CodeListView::favouriteRequested, this, &CodePanel::favouriteRequested);
    connect(m_list, &CodeListView::done, this, &CodePanel::done);
    setTexts(texts);
    search();
}

void CodePanel::setTexts(const Language::TextTable &texts)
{
    m_searcher.setTexts(texts);
    m_model.setTexts(texts);
    m_field->setTexts(texts);
    m_protocols->retranslate();
    m_list->setAccessibleName(tr("Codes found"));
    showState();
}

void CodePanel::setShelved(const Search::Shelved &shelved)
{
    QStringList tags;
    for (const QStringList &tagsOfCode : shelved.tags)
        tags += tagsOfCode;
    tags.sort();
    tags.removeDuplicates();
    m_field->setTags(tags);
    m_model.setShelved(shelved);
    m_searcher.setShelved(shelved);
}

void CodePanel::setCurrent(const std::optional<Catalog::CodeId> &id)
{
    m_list->setMarked(id);
}

void CodePanel::setCompared(
    const std::optional<Catalog::CodeId> &left, const std::optional<Catalog::CodeId> &right)
{
    m_model.setCompared(left, right);
}

QStringList CodePanel::protocols() const
{
    return m_protocols->chosen();
}

void CodePanel::setProtocols(const QStringList &ids)
{
    m_protocols->setChosen(ids);
    if (!ids.isEmpty())
        search();
}

void CodePanel::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CodePanel::searchFor(const QString &text)
{
    m_field->setText(text);
}

void CodePanel::prepare()
{
    m_protocols->addKeys();
    m_list->prepareLetters();
}

void CodePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Until now nobody knew how high the list is.
    if (!event->spontaneous())
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void CodePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setDistances();
}

void CodePanel::setDistances()
{
    const int step = ListLook(font()).step;
    m_controls->setContentsMargins(2 * step, 2 * step, 2 * step, 2 * step);
    m_controls->setSpacing(2 * step);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_count->setContentsMargins(2 * step, step, 2 * step, step);
    m_empty->setMargin(4 * step);
}

void CodePanel::search()
{
    m_isWaiting = true;
    m_afterAnswer = {};
    explain();
    m_searcher.setQuery(m_field->text(), {protocols()});
    if (m_isWaiting)
        showState();
}

void CodePanel::searchAndExplain()
{
    search();
    if (Recognize::isText(m_field->text(), m_explanation))
        Q_EMIT textExplained(m_field->text(), m_explanation);
}

/// Looks in a text for the codes that lead the answer. Who asks with filters wants nothing else.
void CodePanel::explain()
{
    const QString text = m_field->text();
    m_explanation = {};
    m_isUnread = false;
    if (!Recognize::mayHoldCodes(text) || !Search::Query::parse(text).filters.isEmpty())
        return;
    const Recognize::Recognizer *recognizer = m_recognizer.get();
    m_isUnread = !recognizer;
    if (recognizer)
        m_explanation = recognizer->explain(text);
}

QList<Catalog::CodeId> CodePanel::leading(bool isNearest) const
{
    const QList<Catalog::CodeId> named = Search::namedCodes(m_catalog, m_field->text());
    return named.isEmpty() ? Recognize::leadingCodes(m_field->text(), m_explanation, isNearest) : named;
}

void CodePanel::take(const Search::Results &results)
{
    if (m_isUnread)
        return;
    const bool isNew = std::exchange(m_isWaiting, false);
    if (isNew)
        m_isFresh = !m_searcher.query().isEmpty();
    m_list->setResults(
        ledBy(leading(results.isNearest), results, m_catalog, {protocols()}), m_searcher.query());
    m_hidden->setHidden(hiddenFrom(results, m_catalog, m_searcher.query(), {protocols()}));
    showState();
    if (isVisible())
        announce(this, m_count->text());
    if (const auto act = std::exchange(m_afterAnswer, {}))
        act();
}

void CodePanel::showState()
{
    m_count->setText(m_isWaiting ? tr("Searching…") : m_model.countText());
    const bool isEmpty = m_model.codeCount() == 0;
    if (isEmpty)
        m_empty->setText(emptyText());
    m_results->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
}

QString CodePanel::emptyText() const
{
    // What is pasted may be long, and is in the field above.
    constexpr int longest = 60;
    QString text = m_field->text().simplified();
    if (text.size() > longest)
        text = text.first(longest) + u'…';
    const QString advice = tr("Nothing matches “%1”.\n\nTry fewer words, the beginning of a code, or a pattern "
                              "such as 4xx or 55?.")
                               .arg(text);
    return protocols().isEmpty() ? advice : tr("%1 Only the protocols chosen above are searched.").arg(advice);
}

/// Takes away what hides the code that was typed.
void CodePanel::showHidden()
{
    const Search::Hidden hidden = m_hidden->hidden();
    m_field->setFocus(Qt::OtherFocusReason);
    if (hidden.protocols.isEmpty()) {
        m_field->setText(hidden.code);
        return;
    }
    setProtocols(protocols() + hidden.protocols);
    Q_EMIT protocolsChanged();
}

void CodePanel::whenAnswered(std::function<void()> act)
{
    if (m_isWaiting)
        m_afterAnswer = std::move(act);
    else
        act();
}

/// Opens the first code found, beside the one shown or beside the second that was typed.
void CodePanel::enter(bool comparing)
{
    const Catalog::StatusCode *code = m_model.codeAt(m_model.firstCode());
    if (!code)
        return;
    if (comparing) {
        Q_EMIT compareRequested(code->id);
        return;
    }
    openFirst();
    if (const auto second = Search::namedBeside(m_catalog, m_field->text(), code->id))
        Q_EMIT compareRequested(*second);
}

void CodePanel::openFirst()
{
    const Catalog::StatusCode *code = m_model.codeAt(m_model.firstCode());
    if (!code)
        return;
    m_list->setFocus();
    m_isFresh = false;
    Q_EMIT codeChosen(code->id, false);
}

/// Goes on in the list where the user was, or begins with the best of what a new query has found.
void CodePanel::enterList()
{
    if (m_list->currentIndex().isValid() && !m_isFresh)
        m_list->setFocus();
    else
        openFirst();
}

} // namespace Wirecode::Window
