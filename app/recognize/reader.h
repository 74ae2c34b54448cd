// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/lazyrecognizer.h"
#include "recognize/summary.h"

#include <functional>
#include <optional>
#include <thread>

namespace Wirecode::Recognize
{

/// What was read: a text that somebody can read with all that it says; of a longer one, how often each code
/// stands in it.
struct Reading {
    QString text; ///< empty where it is summed up
    Explanation explanation;
    std::optional<Summary> summary;
    QString problem; ///< why there is nothing of this, as a sentence
};

/// Reads texts and files piece by piece in a thread, one at a time. Nothing of them is written anywhere.
class Reader : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestExplained = 200'000; ///< bytes; what is longer is summed up
    static constexpr qint64 mostBytes = 64 << 20;

    /// The recognizer must outlive the reader.
    explicit Reader(LazyRecognizer &recognizer, QObject *parent = nullptr);
    /// Stops reading.
    ~Reader() override;

    /// Reads a text instead of what is being read.
    void readText(const QString &text);
    /// The same of a file; of the standard input where its name is "-".
    void readFile(const QString &path);
    /// Stops reading; done() will not come.
    void cancel() { m_thread.request_stop(); }

Q_SIGNALS:
    /// How much of a file has been read, in hundredths.
    void progressed(int percent);
    void done(const Wirecode::Recognize::Reading &reading);

private:
    /// Hands over a piece.
    using Take = std::function<void(std::string_view piece)>;
    /// Reads pieces; what went wrong, as a sentence.
    using Source = std::function<QString(const Take &take, const std::stop_token &stop)>;

    void start(Source source);

    LazyRecognizer &m_recognizer;
    std::jthread m_thread;
};

} // namespace Wirecode::Recognize
