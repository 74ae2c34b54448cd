// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/windowstate.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::StateFile)
};

QString expectedAppearance()
{
    return Messages::tr("“light”, “dark”, “high-contrast” or nothing is expected here.");
}

/// Visits every field with its key.
template<typename State, typename Visit>
void forEachField(State &state, Visit visit)
{
    visit(u"language"_s, state.language);
    visit(u"left"_s, state.left);
    visit(u"right"_s, state.right);
    visit(u"geometry"_s, state.geometry);
    visit(u"listSplitter"_s, state.listSplitter);
    visit(u"paneSplitter"_s, state.paneSplitter);
    visit(u"pageSplitter"_s, state.pageSplitter);
    visit(u"noteSplitter"_s, state.noteSplitter);
    visit(u"synchronizedScrolling"_s, state.synchronizedScrolling);
    visit(u"hidesEqual"_s, state.hidesEqual);
    visit(u"showsNotes"_s, state.showsNotes);
    visit(u"zoomPercent"_s, state.zoomPercent);
    visit(u"appearance"_s, state.appearance);
    visit(u"systemAppearance"_s, state.systemAppearance);
}

void read(Catalog::Node &node, const QString &key, QString &value)
{
    value = node.rawText(key);
}

void read(Catalog::Node &node, const QString &key, std::optional<Catalog::CodeId> &value)
{
    if (!node.rawText(key).isEmpty())
        value = node.id(key);
}

void read(Catalog::Node &node, const QString &key, QByteArray &value)
{
    value = QByteArray::fromBase64(node.rawText(key).toLatin1());
}

void read(Catalog::Node &node, const QString &key, bool &value)
{
    value = node.flag(key);
}

void read(Catalog::Node &node, const QString &key, int &value)
{
    value = node.number(key, WindowState::leastZoom, WindowState::mostZoom);
}

QJsonValue json(const std::optional<Catalog::CodeId> &id)
{
    return id ? id->toString() : QString();
}

QJsonValue json(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

template<typename T>
QJsonValue json(const T &value)
{
    return value;
}

} // namespace

StateFile::StateFile(QString path)
    : m_file(std::move(path))
{
}

QString StateFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/state.json"_s;
}

WindowState StateFile::load()
{
    WindowState state;
    const bool sound = m_file.load([&state](Catalog::Node &root) {
        forEachField(state, [&root](const QString &key, auto &value) {
            if (root.has(key))
                read(root, key, value);
        });
        const QStringList appearances{QString(), u"light"_s, u"dark"_s, u"high-contrast"_s};
        if (!appearances.contains(state.appearance))
            root.fail(u"appearance"_s, expectedAppearance());
        if (!appearances.contains(state.systemAppearance))
            root.fail(u"systemAppearance"_s, expectedAppearance());
    });
    return sound ? state : WindowState{};
}

bool StateFile::save(const WindowState &state)
{
    QJsonObject values;
    forEachField(state, [&values](const QString &key, const auto &value) { values.insert(key, json(value)); });
    return m_file.save(values);
}

} // namespace Wirecode::Shelf
