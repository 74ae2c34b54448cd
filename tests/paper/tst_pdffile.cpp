// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper.h"
#include "poppler.h"
#include "support/registered.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Wirecode;

class TestPdfFile : public QObject
{
    Q_OBJECT

private:
    const Share::Document page{u"A"_s, {}, {}};
    std::optional<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"page.pdf"_s);
    }
    void file_isReplaced();
    void failure_namesTheFile_data();
    void failure_namesTheFile();
    void fullDisk_leavesTheOldFile();
};

void TestPdfFile::file_isReplaced()
{
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(1'000'000, 'x'));
    old.close();
    QCOMPARE(Paper::savePdf(page, m_path), std::nullopt);
    QCOMPARE_LT(old.size(), 500'000);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"page.pdf"_s});
}

void TestPdfFile::failure_namesTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no folder") << u"/none/page.pdf"_s;
    QTest::newRow("a folder") << u"/."_s;
}

void TestPdfFile::failure_namesTheFile()
{
    QFETCH(QString, path);
    path.prepend(m_folder->path());
    const std::optional<QString> error = Paper::savePdf(page, path);
    QVERIFY(error);
    QVERIFY2(error->contains(path), qPrintable(*error));
    QVERIFY(!error->endsWith(u": "_s));
}

void TestPdfFile::fullDisk_leavesTheOldFile()
{
    QCOMPARE(Paper::savePdf(page, m_path), std::nullopt);
    const QString before = Poppler::text(m_path);
    QVERIFY(before.contains(u"A"_s));
    // No file may grow, for root neither: every write fails as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit none{0, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    // So short that nothing is written before the end.
    const std::optional<QString> error = Paper::savePdf({u"B"_s, {}, {}}, m_path);
    setrlimit(RLIMIT_FSIZE, &limit);

    QVERIFY(error);
    QVERIFY2(error->contains(m_path), qPrintable(*error));
    QVERIFY(!error->endsWith(u": "_s));
    QCOMPARE(Poppler::text(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"page.pdf"_s});
}

WIRECODE_TEST(TestPdfFile)
#include "tst_pdffile.moc"
