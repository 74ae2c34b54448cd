// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/reader.h"

#include <QFileInfo>

#include <algorithm>
#include <poll.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace Wirecode::Recognize
{

namespace
{

/// Keeps a text as long as it is short enough to be explained; then counts.
class Collector
{
public:
    Collector(const Catalog::Catalog &catalog, const Recognizer &recognizer)
        : m_catalog(catalog)
        , m_recognizer(recognizer)
    {
    }

    void take(std::string_view piece)
    {
        if (!m_summary && m_begin.size() + qsizetype(piece.size()) <= Reader::longestExplained) {
            m_begin.append(piece.data(), qsizetype(piece.size()));
            return;
        }
        if (!m_summary) {
            m_summary.emplace(m_catalog, m_recognizer.scanner());
            m_summary->read({m_begin.constData(), size_t(m_begin.size())});
        }
        m_summary->read(piece);
    }

    Reading reading()
    {
        Reading reading;
        if (m_summary) {
            m_summary->endFile();
            reading.summary = m_summary->summary();
        } else {
            reading.text = QString::fromUtf8(m_begin);
            reading.explanation = m_recognizer.explain(reading.text);
        }
        return reading;
    }

private:
    const Catalog::Catalog &m_catalog;
    const Recognizer &m_recognizer;
    QByteArray m_begin;
    std::optional<SummaryReader> m_summary;
};

/// Whether something of the standard input has come, or its end; after a while without it, false.
bool hasInput()
{
    constexpr int aWhile = 100; // milliseconds
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, aWhile) != 0;
}

} // namespace

Reader::Reader(LazyRecognizer &recognizer, QObject *parent)
    : QObject(parent)
    , m_recognizer(recognizer)
{
}

Reader::~Reader() = default;

void Reader::readText(const QString &text)
{
    start([text](const Take &take, const std::stop_token &) {
        const QByteArray bytes = text.toUtf8();
        take({bytes.constData(), size_t(bytes.size())});
        return QString();
    });
}

void Reader::readFile(const QString &path)
{
    start([this, path](const Take &take, const std::stop_token &stop) -> QString {
        constexpr qsizetype pieceSize = 1 << 20;
        const bool isInput = path == "-"_L1;
        const QFileInfo info(path);
        const QString name = isInput ? tr("The standard input") : info.fileName();
        const auto tooMuch = [&name] {
            return tr("“%1” has more than 64 MB. “wirecode-cli explain --summary” reads logs of any size.")
                .arg(name);
        };
        if (!isInput && info.exists() && !info.isFile())
            return tr("“%1” is no file.").arg(name);
        QFile file(path);
        if (!(isInput ? file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)
                      : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)))
            return tr("“%1” cannot be read: %2").arg(name, file.errorString());
        const qint64 size = isInput ? 0 : file.size();
        if (size > mostBytes)
            return tooMuch();
        std::vector<char> piece(size_t{pieceSize});
        qint64 all = 0;
        while (!stop.stop_requested()) {
            if (isInput && !hasInput())
                continue;
            const qint64 length = file.read(piece.data(), pieceSize);
            if (length < 0)
                return tr("“%1” cannot be read: %2").arg(name, file.errorString());
            if (length == 0)
                break;
            all += length;
            if (all > mostBytes)
                return tooMuch();
            const std::string_view text(piece.data(), size_t(length));
            if (text.find('\0') != std::string_view::npos)
                return tr("“%1” is not text.").arg(name);
            take(text);
            if (size > 0) {
                QMetaObject::invokeMethod(this, [this, stop, percent = int(std::min(all, size) * 100 / size)] {
                    if (!stop.stop_requested())
                        Q_EMIT progressed(percent);
                });
            }
        }
        return {};
    });
}

void Reader::start(Source source)
{
    m_thread.request_stop();
    // The thread waits for the one before it.
    m_thread = std::jthread([this, source = std::move(source), made = m_recognizer.made(),
                                before = std::move(m_thread)](const std::stop_token &stop) mutable {
        before = {};
        Collector collector(m_recognizer.catalog(), *made.get());
        const QString problem = source([&collector](std::string_view piece) { collector.take(piece); }, stop);
        if (stop.stop_requested())
            return;
        Reading reading = problem.isEmpty() ? collector.reading() : Reading{{}, {}, {}, problem};
        QMetaObject::invokeMethod(this, [this, stop, reading = std::move(reading)] {
            if (!stop.stop_requested())
                Q_EMIT done(reading);
        });
    });
}

} // namespace Wirecode::Recognize
