// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "paper/paper.h"
#include "poppler.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"

#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode;

class TestPaper : public QObject
{
    Q_OBJECT

private:
    static Share::Document page(const QString &language, const QStringList &ids)
    {
        Language::Switch languages;
        languages.setCurrent(language);
        QList<Catalog::CodeId> codes;
        for (const QString &id : ids)
            codes.append(Test::id(id));
        return Share::pageOf(Test::shippedCatalog(), languages.texts(), codes);
    }

    static Share::Section section(const QString &heading, int paragraphs)
    {
        Share::Section section{heading, {}};
        for (int i = 1; i <= paragraphs; ++i)
            section.blocks.emplace_back(Share::Paragraph{u"Text %1 of %2."_s.arg(i).arg(heading)});
        return section;
    }

    static QStringList words(const QString &text)
    {
        QStringList words = text.simplified().split(u' ');
        words.sort();
        return words;
    }

    /// A column can be too narrow for a command: it goes on in the next line, behind the text of the other
    /// column.
    static bool isBrokenIn(const QStringList &sorted, const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            if (std::ranges::binary_search(sorted, word.first(i)) &&
                std::ranges::binary_search(sorted, word.sliced(i)))
                return true;
        }
        return false;
    }

    /// A text without the places where a line can be broken.
    static QString unbroken(QString text)
    {
        static const QRegularExpression breaks(u"[\\s-]"_s);
        return text.remove(breaks);
    }

    QString save(const Share::Document &page)
    {
        const QString path = m_folder->filePath(u"page.pdf"_s);
        const std::optional<QString> error = Paper::savePdf(page, path);
        return error ? *error : path;
    }

    /// The last line of a sheet above its foot, where the page's title is "Title".
    static QString lastLine(const QString &pdf, int sheet)
    {
        const QStringList lines = Poppler::text(pdf, sheet).split(u'\n', Qt::SkipEmptyParts);
        return lines.value(lines.lastIndexOf(u"Title"_s) - 1);
    }

    std::optional<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup()
    {
        QGuiApplication::setPalette({});
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void sheet_isWhatPeopleUse_data();
    void sheet_isWhatPeopleUse();
    void pdf_holdsTheWholePage_data();
    void pdf_holdsTheWholePage();
    void pdf_holdsArabic_data();
    void pdf_holdsArabic();
    void pdf_saysWhatItIs();
    void sheets_areNumbered();
    void address_isWrittenOut();
    void heading_isNeverTheLastOnASheet();
    void paragraph_isNotTornApart();
    void label_staysWithItsList();
    void columns_goOnOnTheNextSheet();
    void cases_goOnOnTheNextSheet();
    void longWord_isBroken();
    void markup_isText();
    void paper_isWhite_data();
    void paper_isWhite();
};

void TestPaper::sheet_isWhatPeopleUse_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::newRow("Turkey") << u"tr_TR"_s << QPageSize::A4;
    QTest::newRow("United Kingdom") << u"en_GB"_s << QPageSize::A4;
    QTest::newRow("Egypt") << u"ar_EG"_s << QPageSize::A4;
    QTest::newRow("nowhere") << u"C"_s << QPageSize::A4;
    QTest::newRow("United States") << u"en_US"_s << QPageSize::Letter;
    QTest::newRow("Quebec") << u"fr_CA"_s << QPageSize::Letter;
    QTest::newRow("Mexico") << u"es_MX"_s << QPageSize::Letter;
    QTest::newRow("Venezuela") << u"es_VE"_s << QPageSize::Letter;
}

void TestPaper::sheet_isWhatPeopleUse()
{
    QFETCH(const QString, locale);
    const QPageLayout sheet = Paper::sheetOf(QLocale(locale));
    QTEST(sheet.pageSize().id(), "size");
    const QMarginsF margins = sheet.margins(QPageLayout::Millimeter);
    QVERIFY(std::min({margins.left(), margins.top(), margins.right(), margins.bottom()}) >= 15);
}

void TestPaper::pdf_holdsTheWholePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("sheets");
    QTest::newRow("code") << u"en"_s << QStringList{u"smtp/421"_s} << 3;
    QTest::newRow("code in Turkish") << u"tr"_s << QStringList{u"smtp/421"_s} << 4; // 3 with a narrow font
    QTest::newRow("short code in Turkish") << u"tr"_s << QStringList{u"smtp/504"_s} << 3;
    QTest::newRow("comparison") << u"en"_s << QStringList{u"smtp/421"_s, u"smtp/551"_s} << 5;
    // With when to use either, beside the choice between them that was written by hand.
    QTest::newRow("comparison in Turkish") << u"tr"_s << QStringList{u"smtp/451"_s, u"smtp/554"_s} << 11;
}

void TestPaper::pdf_holdsTheWholePage()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, ids);
    QFETCH(const int, sheets);
    const Share::Document document = page(language, ids);
    const QString pdf = save(document);
    QTextDocument expected;
    expected.setHtml(Share::toHtmlBody(document));
    const QStringList found = words(Poppler::text(pdf));
    const QString signs = unbroken(Poppler::text(pdf));
    QStringList missing;
    for (const QString &word : words(expected.toPlainText())) {
        if (!std::ranges::binary_search(found, word) && !signs.contains(unbroken(word)) &&
            !isBrokenIn(found, word))
            missing.append(word);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QCOMPARE_GE(found.size(), words(expected.toPlainText()).size());
    QCOMPARE_LE(Poppler::sheetCount(pdf), sheets);
}

void TestPaper::pdf_holdsArabic_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("in a program from left to right") << Qt::LeftToRight;
    QTest::newRow("in a program from right to left") << Qt::RightToLeft;
}

void TestPaper::pdf_holdsArabic()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const QString text = u"صندوق البريد ممتلئ"_s;
    Share::Document document{u"SMTP 552 "_s + text, {}, {}};
    document.opening.emplace_back(Share::Paragraph{text});
    document.opening.emplace_back(Share::Table{{}, {{{text, u"RCPT TO"_s}, false}}, {}});
    const QString pdf = save(document);
    // Arabic letters are shapes on paper, between marks of direction: this undoes both.
    QString written = Poppler::text(pdf).normalized(QString::NormalizationForm_KC);
    const QStringList found = words(written.remove(QRegularExpression(u"[\u202A-\u202E]"_s)));
    for (const QString &word : text.split(u' '))
        QCOMPARE_GE(found.count(word), 2);
    // Reading begins on the right.
    const QImage sheet = Poppler::picture(pdf);
    int ink = 0;
    for (int y = 0; y < sheet.height() / 2; ++y) {
        for (int x = sheet.width() * 3 / 4; x < sheet.width(); ++x)
            ink += qGray(sheet.pixel(x, y)) < 128;
    }
    QCOMPARE_GT(ink, 20);
}

void TestPaper::pdf_saysWhatItIs()
{
    QCoreApplication::setApplicationName(u"wirecode"_s);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    const QString pdf = save(page(u"tr"_s, {u"smtp/421"_s}));
    QCOMPARE(Poppler::info(pdf, u"Title"_s), u"SMTP 421 Hizmet kullanılamıyor"_s);
    QCOMPARE(Poppler::info(pdf, u"Creator"_s), u"wirecode 1.2.3"_s);
}

void TestPaper::sheets_areNumbered()
{
    Share::Document document{u"Very "_s.repeated(60) + u"long"_s, {}, {section(u"One"_s, 100)}};
    const QString pdf = save(document);
    const int sheets = Poppler::sheetCount(pdf);
    QCOMPARE_GE(sheets, 2);
    for (int i = 1; i <= sheets; ++i) {
        const QString text = Poppler::text(pdf, i);
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(i).arg(sheets)));
        QVERIFY(text.contains(u"…"_s));
    }
}

void TestPaper::address_isWrittenOut()
{
    Share::Document document{u"Title"_s, {}, {}};
    document.opening.emplace_back(Share::LinkList{u"Specifications"_s,
        {{u"RFC 5321 §3"_s, u"https://www.rfc-editor.org/rfc/rfc5321.html#section-3"_s, u"Mail & more"_s},
            {u"SMTP 550"_s, u"wirecode:smtp/550"_s, u"Mailbox unavailable"_s},
            {u"Long"_s, u"https://www.rfc-editor.org/rfc/rfc5321.html#section-3.4.5"_s,
                u"of no use "_s.repeated(7)}}});
    const QString pdf = save(document);
    const QStringList lines = Poppler::text(pdf).split(u'\n');
    QVERIFY(lines.contains(u"RFC 5321 §3 Mail & more https://www.rfc-editor.org/rfc/rfc5321.html#section-3"_s));
    QVERIFY(lines.contains(u"SMTP 550 Mailbox unavailable"_s));
    // Never torn apart.
    QVERIFY(lines.contains(u"https://www.rfc-editor.org/rfc/rfc5321.html#section-3.4.5"_s));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/URI (https://www.rfc-editor.org/rfc/rfc5321.html#section-3)"));
    QVERIFY(!bytes.contains("wirecode:"));
}

void TestPaper::heading_isNeverTheLastOnASheet()
{
    // Sections of so many lengths that headings come to lie everywhere.
    Share::Document document{u"Title"_s, {}, {}};
    for (int i = 1; i <= 80; ++i) {
        document.sections.push_back(section(u"Heading %1"_s.arg(i), 1 + (i * 7) % 11));
        if (i % 5 == 0) {
            Share::Columns columns;
            for (const QString &side : {u"left"_s, u"right"_s})
                columns.columns.push_back({u"Heading of the %1"_s.arg(side), section(side, 3).blocks});
            document.sections.push_back({u"Heading above columns %1"_s.arg(i), {columns}});
        }
    }
    const QString pdf = save(document);
    const int sheets = Poppler::sheetCount(pdf);
    QCOMPARE_GE(sheets, 8);
    for (int i = 1; i <= sheets; ++i)
        QVERIFY2(lastLine(pdf, i).startsWith(u"Text"_s), qPrintable(lastLine(pdf, i)));
}

void TestPaper::paragraph_isNotTornApart()
{
    Share::Document document{u"Title"_s, {}, {}};
    for (int i = 1; i <= 60; ++i)
        document.opening.emplace_back(Share::Paragraph{
            QString(u"Begin%1 "_s.arg(i) + u"words to fill more than a line "_s.repeated(qsizetype{i} % 6 * 3) +
                    u"end."_s)});
    const QString pdf = save(document);
    const int sheets = Poppler::sheetCount(pdf);
    QCOMPARE_GE(sheets, 3);
    for (int i = 1; i <= sheets; ++i) {
        const QString text = Poppler::text(pdf, i);
        QCOMPARE(text.count(u"Begin"_s), text.count(u"end."_s));
    }
}

void TestPaper::label_staysWithItsList()
{
    Share::Document document{u"Title"_s, {}, {}};
    for (int i = 1; i <= 60; ++i) {
        Share::LinkList list{u"Label %1"_s.arg(i), {}};
        for (int item = 0; item <= i % 7; ++item)
            list.links.append({u"Item"_s, u"wirecode:smtp/421"_s, {}});
        document.opening.emplace_back(list);
    }
    const QString pdf = save(document);
    const int sheets = Poppler::sheetCount(pdf);
    QCOMPARE_GE(sheets, 4);
    for (int i = 1; i <= sheets; ++i)
        QVERIFY2(lastLine(pdf, i).contains(u"Item"_s), qPrintable(lastLine(pdf, i)));
}

void TestPaper::columns_goOnOnTheNextSheet()
{
    Share::Columns columns;
    columns.columns.push_back({u"Left"_s, section(u"left"_s, 100).blocks});
    columns.columns.push_back({u"Right"_s, section(u"right"_s, 30).blocks});
    Share::Document document{u"Title"_s, {}, {{u"Two columns"_s, {columns}}, section(u"After"_s, 1)}};
    const QString pdf = save(document);
    const QString text = Poppler::text(pdf);
    for (int i = 1; i <= 100; ++i)
        QCOMPARE(text.count(u"Text %1 of left."_s.arg(i)), 1);
    for (int i = 1; i <= 30; ++i)
        QCOMPARE(text.count(u"Text %1 of right."_s.arg(i)), 1);
    QVERIFY(!Poppler::text(pdf, 1).contains(u"Text 100 of left."_s));
    QCOMPARE_GT(text.indexOf(u"Text 1 of After."_s), text.indexOf(u"Text 100 of left."_s));
}

void TestPaper::cases_goOnOnTheNextSheet()
{
    Share::CaseTable cases{u"How to fix it"_s, u"How to fix it:"_s, {}};
    for (int i = 1; i <= 60; ++i) {
        cases.rows.append(
            {Share::proseText(u"Cause %1 of `many`."_s.arg(i)), Share::proseText(u"Check %1."_s.arg(i)),
                {Share::Text(u"Step %1."_s.arg(i))}, u"Actor %1."_s.arg(i)});
    }
    const Share::Document document{u"Title"_s, {}, {{u"When you see it"_s, {cases}}, section(u"After"_s, 1)}};
    const QString pdf = save(document);
    QCOMPARE_GE(Poppler::sheetCount(pdf), 2);
    const QString text = Poppler::text(pdf).simplified();
    for (int i = 1; i <= 60; ++i) {
        for (const QString &each : {u"Cause %1 of many."_s, u"Check %1."_s, u"Step %1."_s, u"Actor %1."_s})
            QCOMPARE(text.count(each.arg(i)), 1);
    }
    QCOMPARE(text.count(u"How to fix it"_s), 1);
    QCOMPARE_GT(text.indexOf(u"Text 1 of After."_s), text.indexOf(u"Cause 60 of many."_s));
}

void TestPaper::longWord_isBroken()
{
    const QString word = u"x"_s.repeated(300);
    Share::Columns columns;
    for (const QString &side : {u"Left"_s, u"Right"_s})
        columns.columns.push_back({side, {Share::Paragraph{word, Share::Paragraph::Wire}}});
    const QString text = Poppler::text(save({u"Title"_s, {}, {{u"Example"_s, {columns}}}}));
    QCOMPARE(text.count(u'x'), 2 * word.size() + 1);
    QVERIFY(!text.contains(u"x"_s.repeated(80)));
}

void TestPaper::markup_isText()
{
    Share::Document document{u"<b>Title</b> & more"_s, {}, {}};
    document.opening.emplace_back(Share::Paragraph{u"<img src=\"file:///etc/hostname\"> &amp;"_s});
    const QString pdf = save(document);
    QVERIFY(Poppler::text(pdf).contains(u"<img src=\"file:///etc/hostname\"> &amp;"_s));
    QCOMPARE(Poppler::info(pdf, u"Title"_s), document.title);
}

void TestPaper::paper_isWhite_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(239, 239, 239));
    QPalette dark(QColor(30, 30, 30));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Link, Qt::cyan);
    QTest::newRow("dark") << dark;
}

void TestPaper::paper_isWhite()
{
    QFETCH(const QPalette, palette);
    QGuiApplication::setPalette(palette);
    // The table, with what differs, and the links on one sheet.
    Share::Document document = page(u"en"_s, {u"smtp/421"_s, u"smtp/551"_s});
    document.sections.erase(document.sections.begin(), document.sections.end() - 1);
    const QImage sheet = Poppler::picture(save(document));
    QVERIFY(!sheet.isNull());
    qsizetype white = 0;
    int darkest = 255;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            const QColor color = sheet.pixelColor(x, y);
            white += color == Qt::white;
            darkest = std::min(darkest, color.lightness());
            QVERIFY(color.saturation() == 0);
        }
    }
    QCOMPARE_GT(white, qsizetype{sheet.width()} * sheet.height() * 3 / 4);
    QCOMPARE_LT(darkest, 60);
}

WIRECODE_TEST(TestPaper)
#include "tst_paper.moc"
