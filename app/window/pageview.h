// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QTextBrowser>

namespace Wirecode::Window
{

/// Shows a page in the colours and the font of the window. Loads nothing: a link is only reported.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows a page from its beginning, or from where the view was if asked.
    void setPage(const Share::Document &page, bool keepPosition = false);
    /// Shows one sentence in the middle of nothing else.
    void setMessage(const QString &text);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The user has come to work in this view.
    void entered();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setBody(const QString &html, bool keepPosition);
    QString styleSheetOfPages() const;

    QString m_body;
};

} // namespace Wirecode::Window
