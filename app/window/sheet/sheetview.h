// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "navigation/sides.h"
#include "share/document.h"

#include <QWidget>

#include <array>
#include <memory>

class QMimeData;
class QUrl;
class QVBoxLayout;

namespace Wirecode::Window
{

class DropFrame;
class FindBar;
class PageView;
class PasteBox;
class SheetHeads;

/// The sheet: one code, or two side by side below their heads; where no code is chosen a text that is
/// explained, or a page to start from.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    struct Options {
        bool keepsPlace = false; ///< the page stays where it is read
        bool hidesEqual = false; ///< a comparison shows only what differs
    };

    explicit SheetView(const Catalog::Catalog &catalog, QWidget *parent = nullptr);
    ~SheetView() override;

    /// Opens as many sides as are needed, without any text yet.
    void arrange(const Navigation::Sides &sides);
    /// Shows what the sides hold, in the language of the texts.
    void show(const Navigation::Sides &sides, const Language::TextTable &texts, Options options);
    /// Which sides hold a favourite.
    void setFavourites(const std::array<bool, 2> &areFavourites);
    /// What the next show() shows while no code is chosen, and whether that is the page to start from, above
    /// which a text can be pasted.
    void setOtherPage(const Share::Document &page, bool isStart)
    {
        m_otherPage = page;
        m_startsHere = isStart;
    }
    /// The title of what is shown; empty where that is the start page.
    QString title() const { return m_title; }
    PageView *page() const { return m_page; }

    /// Opens the find bar, or goes to it, with the words selected in the page that has the focus.
    void find();
    /// The next match (1) or the one before (-1); opens the find bar where there is none.
    void findNext(int step);
    /// Closes the find bar and goes to the page with the match; whether there was a bar.
    bool closeFind();

    /// The page of a side in every form that other programs take, to be dragged there.
    std::unique_ptr<QMimeData> dragData(Navigation::Sides::Side side) const;

Q_SIGNALS:
    void sideEntered(Wirecode::Navigation::Sides::Side side);
    void closeRequested(Wirecode::Navigation::Sides::Side side);
    void pinRequested(Wirecode::Navigation::Sides::Side side);
    void favouriteRequested(const Wirecode::Catalog::CodeId &id, bool favourite);
    void linkActivated(const QUrl &url);
    /// A text was pasted to be explained.
    void textPasted(const QString &text);
    /// A code was dropped on a side; the second side may have to be opened for it.
    void codeDropped(Wirecode::Navigation::Sides::Side side, const Wirecode::Catalog::CodeId &id);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A place that takes a code, and whose side it is.
    struct Target {
        QRect place;
        Navigation::Sides::Side side;
    };
    Share::Document pageToShow(Options options) const;
    void fillHeads();
    void placePasteBox();
    void markMatches();
    void startDrag(Navigation::Sides::Side side);
    std::optional<Target> targetOf(const QDropEvent &event) const;

    const Catalog::Catalog &m_catalog;
    Navigation::Sides m_sides;
    Language::TextTable m_texts;
    Share::Document m_otherPage; ///< where no code is chosen
    bool m_startsHere = true;
    std::array<bool, 2> m_areFavourites{};
    QString m_title;
    PageView *m_page;
    SheetHeads *m_heads;
    QVBoxLayout *m_layout;
    PasteBox *m_pasteBox = nullptr;   ///< made for the first start page
    FindBar *m_findBar = nullptr;     ///< made when it is first wanted
    DropFrame *m_dropFrame = nullptr; ///< made when something is first dragged here
};

} // namespace Wirecode::Window
