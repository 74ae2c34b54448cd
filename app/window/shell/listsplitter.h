// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Wirecode::Window
{

/// The list of codes beside the pages. It keeps the width that the user gives it, grown with its letters, as
/// far as the pages keep theirs: in a window that is too narrow for both the list has a third, and gets its own
/// width back in a wider one.
class ListSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// The pages come later: until then their place is empty, in their colour.
    explicit ListSplitter(QWidget *list, QWidget *parent = nullptr);

    /// Gives the list the width of a former saveState(), or the usual one where that says nothing.
    void restore(const QByteArray &state);
    void setPages(QWidget *pages);
    /// Says how large the letters are, in percent of their usual size; call it after they have changed.
    void setZoom(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(int percentBefore);

    int m_percent = 100;
    int m_wanted = 0; ///< what the user wants at 100 %; 0 while that is still to be looked up
};

} // namespace Wirecode::Window
