// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/reader.h"
#include "recognize/whole.h"
#include "support/registered.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Wirecode::Test
{

using Recognize::LazyRecognizer;
using Recognize::Reader;
using Recognize::Reading;

/// What is typed, pasted and dropped, read beside the interface.
class tst_Reader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizer_isMadeWhenWanted();
    void typed_isText_data();
    void typed_isText();
    void text_isExplained();
    void longText_isSummedUp();
    void file_isRead_data();
    void file_isRead();
    void trouble_isSaid_data();
    void trouble_isSaid();
    void standardInput_isRead();
    void nextText_replacesTheOneBefore();
    void cancelled_saysNothing();
    void end_waitsForNoInput();

private:
    QString file(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::number(++m_files) + u".log"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    static Reading readingOf(Reader &reader, const std::function<void()> &read)
    {
        QSignalSpy done(&reader, &Reader::done);
        read();
        return done.count() > 0 || done.wait(30'000) ? done.first().first().value<Reading>()
                                                     : Reading{{}, {}, {}, u"nothing came"_s};
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    LazyRecognizer m_recognizer{wholeCatalog()};
};

void tst_Reader::recognizer_isMadeWhenWanted()
{
    LazyRecognizer recognizer(wholeCatalog());
    QSignalSpy ready(&recognizer, &LazyRecognizer::ready);
    QVERIFY(!recognizer.get());
    QVERIFY(ready.wait(30'000));
    QVERIFY(recognizer.get());
    QCOMPARE(recognizer.get(), recognizer.made().get().get());
    QCOMPARE(ready.count(), 1);
    // One that is still being made when it is no longer wanted.
    LazyRecognizer(wholeCatalog()).get();
}

void tst_Reader::typed_isText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isText");
    for (const QString &text :
        {QString(), u"421"_s, u"mailbox full"_s, u"550 5.7.1"_s, u"421 try again later"_s,
            u"550 5.1.1   user   unknown"_s, u"one two three four five six seven"_s,
            u" 550 5.1.1 user unknown\n"_s, u"port 550 is open on 10 hosts"_s,
            u"need fully-qualified hostname for the greeting"_s, u"several lines\nwithout any\ncode in them"_s})
        QTest::newRow(qPrintable(text)) << text << false;
    for (const QString &text : {u"550 5.1.1 <a@b.example>: User unknown"_s, u"said:\n550 5.1.1 No"_s,
             u"Recipient address rejected: User unknown in virtual mailbox table\nand no more"_s})
        QTest::newRow(qPrintable(text)) << text << true;
}

void tst_Reader::typed_isText()
{
    QFETCH(const QString, typed);
    QTEST(Recognize::isText(typed, recognizer().explain(typed)), "isText");
}

void tst_Reader::text_isExplained()
{
    Reader reader(m_recognizer);
    const QString text = u"host mx said: 450 4.2.2 mailbox full (ünïcode)\n"_s;
    const Reading reading = readingOf(reader, [&] { reader.readText(text); });
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.text, text);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.explanation.codes().first(), id(u"smtp/450"_s));
}

void tst_Reader::longText_isSummedUp()
{
    Reader reader(m_recognizer);
    const QString line = u"host mx said: 450 4.2.2 mailbox full\n"_s;
    const qsizetype few = Reader::longestExplained / line.size();
    QVERIFY(!readingOf(reader, [&] { reader.readText(line.repeated(few)); }).summary);
    const Reading reading = readingOf(reader, [&] { reader.readText(line.repeated(few + 1)); });
    QVERIFY(reading.summary);
    QCOMPARE(reading.text, QString());
    QCOMPARE(reading.summary->lines, quint64(few + 1));
    QCOMPARE(reading.summary->rows.first().count, quint64(few + 1));
}

void tst_Reader::file_isRead_data()
{
    QTest::addColumn<int>("lines");
    QTest::newRow("short") << 1;
    QTest::newRow("of several pieces") << 100'000;
}

void tst_Reader::file_isRead()
{
    QFETCH(const int, lines);
    Reader reader(m_recognizer);
    QSignalSpy progress(&reader, &Reader::progressed);
    const QString path = file(QByteArray("host mx said: 450 4.2.2 mailbox full\n").repeated(lines));
    const Reading reading = readingOf(reader, [&] { reader.readFile(path); });
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.summary.has_value(), lines > 1);
    QCOMPARE(reading.summary ? int(reading.summary->lines) : int(reading.text.count(u'\n')), lines);
    QVERIFY(progress.count() >= (lines > 1 ? 3 : 1));
    QCOMPARE(progress.last().first().toInt(), 100);
}

void tst_Reader::trouble_isSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &path, const QString &said) {
        QTest::newRow(name) << path << said;
    };
    row("not text", file(QByteArray("550 5.1.1 \0 User unknown", 24)), u"is not text"_s);
    row("missing", m_folder.filePath(u"missing"_s), u"“missing” cannot be read"_s);
    row("folder", m_folder.path(), u"is no file"_s);
    row("device", u"/dev/zero"_s, u"is no file"_s);
    const QString big = file({});
    QVERIFY(QFile::resize(big, Reader::mostBytes + 1)); // without taking room
    row("too big", big, u"more than 64 MB"_s);
}

void tst_Reader::trouble_isSaid()
{
    QFETCH(const QString, path);
    QFETCH(const QString, said);
    Reader reader(m_recognizer);
    const Reading reading = readingOf(reader, [&] { reader.readFile(path); });
    QVERIFY2(reading.problem.contains(said), qPrintable(reading.problem));
    QVERIFY(reading.explanation.isEmpty() && !reading.summary && reading.text.isEmpty());
}

/// The standard input of this process for a while.
class StandardInput
{
public:
    explicit StandardInput(int other)
        : m_own(::dup(STDIN_FILENO))
    {
        ::dup2(other, STDIN_FILENO);
    }
    ~StandardInput()
    {
        ::dup2(m_own, STDIN_FILENO);
        ::close(m_own);
    }
    Q_DISABLE_COPY_MOVE(StandardInput)

private:
    int m_own;
};

void tst_Reader::standardInput_isRead()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const StandardInput input(ends.front());
    ::close(ends.front());
    Reader reader(m_recognizer);
    const Reading reading = readingOf(reader, [&] {
        reader.readFile(u"-"_s);
        QCOMPARE(::write(ends.back(), "said: 450 ", 10), 10);
        QCOMPARE(::write(ends.back(), "4.2.2 full", 10), 10);
        ::close(ends.back());
    });
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.text, u"said: 450 4.2.2 full"_s);
}

void tst_Reader::nextText_replacesTheOneBefore()
{
    Reader reader(m_recognizer);
    reader.readFile(file(QByteArray("host mx said: 450 4.2.2 mailbox full\n").repeated(100'000)));
    const Reading reading = readingOf(reader, [&] { reader.readText(u"said: 550 5.1.1 unknown"_s); });
    QCOMPARE(reading.text, u"said: 550 5.1.1 unknown"_s);
}

void tst_Reader::cancelled_saysNothing()
{
    Reader reader(m_recognizer);
    QSignalSpy done(&reader, &Reader::done);
    reader.readText(u"said: 550 5.1.1 unknown"_s);
    reader.cancel();
    // The next one comes alone.
    readingOf(reader, [&] { reader.readText(u"said: 450 4.2.2 full"_s); });
    QCOMPARE(done.count(), 1);
}

void tst_Reader::end_waitsForNoInput()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const StandardInput input(ends.front());
    {
        Reader reader(m_recognizer);
        reader.readFile(u"-"_s);
    }
    ::close(ends.front());
    ::close(ends.back());
}

} // namespace Wirecode::Test

using Wirecode::Test::tst_Reader;
WIRECODE_TEST(tst_Reader)

#include "tst_reader.moc"
