// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/pastebox.h"

#include "window/look/pagestyle.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

#include <functional>
#include <utility>

namespace Wirecode::Window
{

namespace
{

/// Hands on what is pasted instead of laying it out, however long it is.
class PasteEdit : public QPlainTextEdit
{
public:
    explicit PasteEdit(std::function<void(const QString &text)> take)
        : m_take(std::move(take))
    {
    }

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        // A file is for the window.
        return source->hasText() && !source->urls().value(0).isLocalFile();
    }
    void insertFromMimeData(const QMimeData *source) override { m_take(source->text()); }

private:
    std::function<void(const QString &text)> m_take;
};

} // namespace

PasteBox::PasteBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new PasteEdit([this](const QString &text) {
        if (!text.trimmed().isEmpty())
            Q_EMIT textGiven(text);
    }))
    , m_explain(new QPushButton)
{
    m_text->setObjectName(QStringLiteral("pasteBox"));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    setFocusProxy(m_text);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_explain, 0, Qt::AlignBottom);
    m_explain->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { m_explain->setEnabled(!m_text->document()->isEmpty()); });
    connect(m_explain, &QPushButton::clicked, this, &PasteBox::give);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        const auto *shortcut = new QShortcut(QKeySequence(key), m_text, {}, {}, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &PasteBox::give);
    }
    retranslate();
    fitToFont();
}

QWidget *PasteBox::lastInTabOrder() const
{
    return m_explain;
}

void PasteBox::give()
{
    const QString text = m_text->toPlainText();
    m_text->clear();
    if (!text.trimmed().isEmpty())
        Q_EMIT textGiven(text);
}

void PasteBox::retranslate()
{
    m_text->setPlaceholderText(tr("Paste a log line, a bounce or a trace…"));
    m_text->setAccessibleName(tr("Text to be explained"));
    m_explain->setText(tr("Explain"));
    m_explain->setToolTip(
        //: What a button does, and its key
        tr("Explain the codes in the text (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

void PasteBox::fitToFont()
{
    constexpr int lines = 3;
    m_text->setFixedHeight(lines * fontMetrics().lineSpacing() + 3 * pageStep(font()));
    layout()->setSpacing(2 * pageStep(font()));
}

void PasteBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitToFont();
}

} // namespace Wirecode::Window
