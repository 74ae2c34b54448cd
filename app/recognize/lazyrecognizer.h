// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/explanation.h"

#include <QObject>

#include <future>
#include <memory>

namespace Wirecode::Recognize
{

/// A recognizer that is made in a thread when it is first wanted, so that nobody waits for it who pastes
/// nothing.
class LazyRecognizer : public QObject
{
    Q_OBJECT

public:
    using Made = std::shared_future<std::shared_ptr<const Recognizer>>;

    /// The catalog must outlive it.
    explicit LazyRecognizer(const Catalog::Catalog &catalog, QObject *parent = nullptr);
    /// Waits for what is being made, which takes milliseconds.
    ~LazyRecognizer() override;

    const Catalog::Catalog &catalog() const { return m_catalog; }
    /// The recognizer; null while it is being made, which this begins. ready() tells when it is there.
    const Recognizer *get();
    /// The same for other threads, which may wait for it.
    Made made();

Q_SIGNALS:
    void ready();

private:
    const Catalog::Catalog &m_catalog;
    Made m_made;
    bool m_isReady = false;
};

} // namespace Wirecode::Recognize
