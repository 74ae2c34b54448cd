// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "recognize/reader.h"
#include "share/document.h"

#include <QBoxLayout>

class QDropEvent;

namespace Wirecode::Window
{

class DropFrame;
class ReadingNotice;

/// Explains texts that come into the window: pasted, dropped, or as a file. Keeps the last one as long as it
/// may be shown, in memory alone.
class Explaining : public QObject
{
    Q_OBJECT

public:
    /// Takes what is dropped on the window; what is being read is said at the top of the layout. Everything
    /// handed in must outlive it.
    Explaining(Recognize::LazyRecognizer &recognizer, QBoxLayout &layout, QWidget &window);
    ~Explaining() override;

    void readText(const QString &text);
    void readClipboard();
    void readFile(const QString &path);
    /// Takes a text with its explanation, without saying so by explained().
    void setExplained(const QString &text, const Recognize::Explanation &explanation);
    /// Explains the text in another language.
    void retranslate();
    void forget();

    /// The page about the text; nothing while there is none.
    std::optional<Share::Document> page(const Language::TextTable &texts) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// There is a page to be shown.
    void explained();
    /// A text could not be read; a sentence that says why.
    void failed(const QString &sentence);

private:
    void take(const Recognize::Reading &reading);
    /// Whether what is dragged is a file or a text; one that is dropped is read.
    bool takeDrop(const QDropEvent &event, bool isDropped);

    Recognize::LazyRecognizer &m_recognizer;
    Recognize::Reader m_reader;
    QBoxLayout &m_layout;
    QWidget &m_window;
    std::optional<Recognize::Reading> m_reading;
    ReadingNotice *m_notice = nullptr; ///< made for the first file
    DropFrame *m_dropFrame = nullptr;  ///< made when something is first dragged here
};

} // namespace Wirecode::Window
