// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/explaining.h"

#include "share/explanationpage.h"
#include "window/sheet/codedrop.h"
#include "window/shell/readingnotice.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

Explaining::Explaining(Recognize::LazyRecognizer &recognizer, QBoxLayout &layout, QWidget &window)
    : m_recognizer(recognizer)
    , m_reader(recognizer)
    , m_layout(layout)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&m_reader, &Recognize::Reader::done, this, &Explaining::take);
}

Explaining::~Explaining() = default;

void Explaining::readText(const QString &text)
{
    if (m_notice)
        m_notice->hide();
    m_reader.readText(text);
}

void Explaining::readClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        Q_EMIT failed(tr("There is no text on the clipboard."));
    else
        readText(text);
}

void Explaining::readFile(const QString &path)
{
    if (!m_notice) {
        m_notice = new ReadingNotice;
        m_layout.insertWidget(0, m_notice);
        connect(m_notice, &ReadingNotice::cancelled, &m_reader, &Recognize::Reader::cancel);
        connect(&m_reader, &Recognize::Reader::progressed, m_notice, &ReadingNotice::setPercent);
    }
    // A short one is read before anybody could look.
    constexpr qint64 longest = 4 << 20;
    const bool isInput = path == "-"_L1;
    if (isInput || QFileInfo(path).size() > longest)
        m_notice->begin(isInput ? tr("the standard input") : QFileInfo(path).fileName());
    else
        m_notice->hide();
    m_reader.readFile(path);
}

void Explaining::take(const Recognize::Reading &reading)
{
    if (m_notice)
        m_notice->hide();
    if (!reading.problem.isEmpty()) {
        Q_EMIT failed(reading.problem);
        return;
    }
    m_reading = reading;
    Q_EMIT explained();
}

void Explaining::setExplained(const QString &text, const Recognize::Explanation &explanation)
{
    m_reader.cancel();
    m_reading = {text, explanation, {}, {}};
}

void Explaining::retranslate()
{
    // Sentences of an explanation are in the language that it was made in.
    const Recognize::Recognizer *recognizer = m_recognizer.get();
    if (recognizer && m_reading && !m_reading->summary)
        m_reading->explanation = recognizer->explain(m_reading->text);
}

void Explaining::forget()
{
    m_reader.cancel();
    m_reading.reset();
}

std::optional<Share::Document> Explaining::page(const Language::TextTable &texts) const
{
    if (!m_reading)
        return std::nullopt;
    const Catalog::Catalog &catalog = m_recognizer.catalog();
    return m_reading->summary ? Share::summaryPage(catalog, texts, *m_reading->summary)
                              : Share::explanationPage(catalog, texts, m_reading->text, m_reading->explanation);
}

bool Explaining::takeDrop(const QDropEvent &event, bool isDropped)
{
    const QMimeData &data = *event.mimeData();
    if (const std::optional<Catalog::CodeId> code = codeOf(data); code && m_recognizer.catalog().find(*code))
        return false;
    const QString file = data.urls().value(0).toLocalFile();
    if (!file.isEmpty() && isDropped)
        readFile(file);
    else if (file.isEmpty() && data.hasText() && isDropped)
        readText(data.text());
    return !file.isEmpty() || data.hasText();
}

bool Explaining::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDropped = event->type() == QEvent::Drop;
    if (event->type() == QEvent::DragLeave || isDropped)
        delete std::exchange(m_dropFrame, nullptr);
    if (!isDropped && event->type() != QEvent::DragEnter)
        return QObject::eventFilter(watched, event);
    auto &drag = static_cast<QDropEvent &>(*event);
    if (!takeDrop(drag, isDropped)) {
        drag.ignore();
        return true;
    }
    drag.acceptProposedAction();
    if (!isDropped) {
        m_dropFrame = new DropFrame(&m_window);
        m_dropFrame->showAt(m_window.rect(), tr("Explain what is dropped here"));
    }
    return true;
}

} // namespace Wirecode::Window
