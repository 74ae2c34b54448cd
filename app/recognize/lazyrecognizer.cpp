// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/lazyrecognizer.h"

namespace Wirecode::Recognize
{

LazyRecognizer::LazyRecognizer(const Catalog::Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
}

LazyRecognizer::~LazyRecognizer()
{
    if (m_made.valid())
        m_made.wait();
}

const Recognizer *LazyRecognizer::get()
{
    const Made recognizer = made();
    return m_isReady ? recognizer.get().get() : nullptr;
}

LazyRecognizer::Made LazyRecognizer::made()
{
    if (m_made.valid())
        return m_made;
    m_made = std::async(std::launch::async, [this] {
        auto recognizer = std::make_shared<const Recognizer>(m_catalog);
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isReady = true;
                Q_EMIT ready();
            },
            Qt::QueuedConnection);
        return recognizer;
    });
    return m_made;
}

} // namespace Wirecode::Recognize
