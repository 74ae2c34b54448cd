// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "navigation/sides.h"
#include "share/document.h"

#include <QWidget>

#include <memory>

class QMimeData;
class QSplitter;
class QUrl;
class QVBoxLayout;

namespace Wirecode::Window
{

class CodePane;
class DropFrame;
class FindBar;
class PageView;
class PaneSplitter;
class SectionAligner;

/// The right part of the window: one code, or two with what a comparison says above and below them; a page to
/// start from where no code is chosen. The two stand side by side, or one above the other in a narrow window.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    struct Options {
        bool keepsPlaces = false; ///< the pages stay where they are read
        bool hidesEqual = false;  ///< a comparison shows only what differs
    };

    explicit ComparisonView(const Catalog::Catalog &catalog, QWidget *parent = nullptr);
    ~ComparisonView() override;

    /// Opens as many sides as are needed, without any text yet.
    void arrange(const Navigation::Sides &sides);
    /// Shows what the sides hold, in the language of the texts.
    void show(const Navigation::Sides &sides, const Language::TextTable &texts, Options options);
    /// What the next show() shows while no code is chosen.
    void setStartPage(const Share::Document &page) { m_startPage = page; }
    void setSynchronized(bool synchronized);
    /// The title of what is shown; empty where no code is.
    QString title() const { return m_title; }

    /// Lets the two sides slide past each other, if the system animates anything; to be called before they are
    /// swapped.
    void animateSwap();

    /// Opens the find bar, or goes to it, with the words selected in the page that has the focus.
    void find();
    /// The next match (1) or the one before (-1); opens the find bar where there is none.
    void findNext(int step);
    /// Closes the find bar and goes to the page with the match; whether there was a bar.
    bool closeFind();

    /// The page of a side in every form that other programs take, to be dragged there.
    std::unique_ptr<QMimeData> dragData(Navigation::Sides::Side side) const;

    QByteArray paneState() const;
    QByteArray pageState() const;
    /// Sizes as saved by the two above; what makes no sense is passed over.
    void restoreStates(const QByteArray &paneState, const QByteArray &pageState);

Q_SIGNALS:
    void sideEntered(Wirecode::Navigation::Sides::Side side);
    void closeRequested(Wirecode::Navigation::Sides::Side side);
    void linkActivated(const QUrl &url);
    /// A code was dropped on a side; the second side may have to be opened for it.
    void codeDropped(Wirecode::Navigation::Sides::Side side, const Wirecode::Catalog::CodeId &id);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A place that takes a code, and whose side it is.
    struct Target {
        QRect place;
        Navigation::Sides::Side side;
    };
    void showPair(Options options);
    void showSingle();
    void fitOverview();
    void fitWidth();
    void align();
    void alignLater();
    void markMatches();
    void retranslate();
    void startDrag(Navigation::Sides::Side side);
    QList<Target> targets() const;
    std::optional<Target> targetOf(const QDropEvent &event) const;
    CodePane *paneAt(Navigation::Sides::Side side) const
    {
        return side == Navigation::Sides::Left ? m_left : m_right;
    }
    QList<PageView *> pages() const;

    const Catalog::Catalog &m_catalog;
    Navigation::Sides m_sides;
    Language::TextTable m_texts;
    Share::Document m_startPage;
    QString m_title;
    bool m_sized = false;
    bool m_alignsLater = false;
    PageView *m_overview;
    CodePane *m_left;
    CodePane *m_right;
    PaneSplitter *m_panes;
    PageView *m_conclusion;
    QSplitter *m_pages;
    SectionAligner *m_aligner;
    QVBoxLayout *m_layout;
    FindBar *m_findBar = nullptr;     ///< made when it is first wanted
    DropFrame *m_dropFrame = nullptr; ///< made when something is first dragged here
};

} // namespace Wirecode::Window
