// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/windowstate.h"

#include "catalog/idreader.h"
#include "shelf/qtstate.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct StateMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::StateFile)
};

void failUnlessOneOf(Json::Node &node, const QString &key, const QString &value, const QStringList &known)
{
    //: %1 are words that a file may have in some place: "light, dark"
    if (!value.isEmpty() && !known.contains(value))
        node.fail(key, StateMessages::tr("One of these is expected here: %1.").arg(known.join(u", "_s)));
}

/// Bytes of Qt's with what tells whether they make sense: Qt takes them as they are, and a splitter of a size
/// that no screen has crashes.
template<typename Bytes>
struct Checked {
    Bytes &bytes;
    bool (*isSane)(const QByteArray &bytes);
};
template<typename Bytes> // Clang 14 needs to be told
Checked(Bytes &, bool (*)(const QByteArray &))->Checked<Bytes>;

/// A number with the least and the most that it may be.
template<typename Number>
struct Bounded {
    Number &number;
    int least;
    int most;
};
template<typename Number> // Clang 14 needs to be told
Bounded(Number &, int, int)->Bounded<Number>;

bool isRow(const QByteArray &bytes)
{
    return isSplitter(bytes, Qt::Horizontal);
}

bool isColumn(const QByteArray &bytes)
{
    return isSplitter(bytes, Qt::Vertical);
}

/// Visits every field with its key.
template<typename State, typename Visit>
void forEachField(State &state, Visit visit)
{
    visit(u"language"_s, state.language);
    visit(u"left"_s, state.left);
    visit(u"right"_s, state.right);
    visit(u"protocols"_s, state.protocols);
    visit(u"geometry"_s, Checked{state.geometry, isGeometry});
    visit(u"listSplitter"_s, Checked{state.listSplitter, isRow});
    visit(u"noteSplitter"_s, Checked{state.noteSplitter, isColumn});
    visit(u"dividerPercent"_s,
        Bounded{state.dividerPercent, WindowState::leastDivider, WindowState::mostDivider});
    visit(u"hidesEqual"_s, state.hidesEqual);
    visit(u"showsNotes"_s, state.showsNotes);
    visit(u"globalShortcut"_s, state.globalShortcut);
    visit(u"trayIcon"_s, state.trayIcon);
    visit(u"zoomPercent"_s, Bounded{state.zoomPercent, WindowState::leastZoom, WindowState::mostZoom});
    visit(u"appearance"_s, state.appearance);
    visit(u"systemAppearance"_s, state.systemAppearance);
}

void read(Json::Node &node, const QString &key, QString &value)
{
    value = node.rawText(key);
}

void read(Json::Node &node, const QString &key, QStringList &value)
{
    value = node.texts(key, true);
}

void read(Json::Node &node, const QString &key, std::optional<Catalog::CodeId> &value)
{
    if (!node.rawText(key).isEmpty())
        value = Catalog::readId(node, key);
}

void read(Json::Node &node, const QString &key, const Checked<QByteArray> &value)
{
    const QString text = node.rawText(key);
    if (text.isEmpty())
        return;
    if (text.size() <= longestQtState) {
        const auto [bytes, status] =
            QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        if (status == QByteArray::Base64DecodingStatus::Ok && value.isSane(bytes)) {
            value.bytes = bytes;
            return;
        }
    }
    node.fail(node.pathOf(key), StateMessages::tr("Sizes of a window as Qt saves them are expected here."));
}

void read(Json::Node &node, const QString &key, bool &value)
{
    value = node.flag(key);
}

void read(Json::Node &node, const QString &key, const Bounded<int> &value)
{
    value.number = node.number(key, value.least, value.most);
}

QJsonValue json(const std::optional<Catalog::CodeId> &id)
{
    return id ? id->toString() : QString();
}

QJsonValue json(const Checked<const QByteArray> &value)
{
    return value.isSane(value.bytes) ? QString::fromLatin1(value.bytes.toBase64()) : QString();
}

QJsonValue json(const Bounded<const int> &value)
{
    return value.number;
}

QJsonValue json(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
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
    const bool sound = m_file.load([&state](Json::Node &root) {
        state = {}; // a damaged file is read twice
        forEachField(state, [&root](const QString &key, auto &&value) {
            if (root.has(key))
                read(root, key, value);
        });
        failUnlessOneOf(root, u"appearance"_s, state.appearance, {u"light"_s, u"dark"_s, u"high-contrast"_s});
        // The high contrast of a system is a light or a dark one.
        failUnlessOneOf(root, u"systemAppearance"_s, state.systemAppearance,
            {u"light"_s, u"dark"_s, u"high-contrast-light"_s, u"high-contrast-dark"_s});
    });
    return sound ? state : WindowState{};
}

bool StateFile::save(const WindowState &state)
{
    QJsonObject values;
    forEachField(state, [&values](const QString &key, const auto &value) { values.insert(key, json(value)); });
    // What another window has left is replaced, but nothing that a newer version has put there.
    return m_file.update([](Json::Node &) {}, [&values] { return values; });
}

} // namespace Wirecode::Shelf
