// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QStringListModel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QString &name)
{
    QFile file(u":/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What Wirecode cannot be cheaper than without tricks: a field, a list and two text browsers with the same
/// text.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *field = new QLineEdit;
    auto *list = new QListView;
    list->setObjectName(u"codes"_s);
    QStringListModel model(textOf(u"codes.txt"_s).split(u'\n', Qt::SkipEmptyParts));
    list->setUniformItemSizes(true);
    list->setModel(&model);
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->addWidget(field);
    layout->addWidget(list);
    auto *panes = new QSplitter;
    for (const QString &name : {u"421.html"_s, u"551.html"_s}) {
        auto *browser = new QTextBrowser;
        browser->setObjectName(u"right"_s); // the last one is
        browser->setHtml(textOf(name));
        panes->addWidget(browser);
    }
    auto *splitter = new QSplitter;
    splitter->addWidget(panel);
    splitter->addWidget(panes);
    splitter->setSizes({300, 900});
    window.setCentralWidget(splitter);
    window.resize(1344, 840);
    window.show();
    return QApplication::exec();
}
