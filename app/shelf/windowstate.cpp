// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/windowstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::StateFile)
};

/// Reads known keys of an object and remembers those whose values make no sense.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            m_wrong.append(key);
        return value.toString();
    }

    std::optional<Catalog::CodeId> id(const QString &key)
    {
        const QString value = text(key);
        const std::optional<Catalog::CodeId> id = Catalog::CodeId::parse(value);
        if (!id && !value.isEmpty())
            m_wrong.append(key);
        return id;
    }

    QByteArray bytes(const QString &key) { return QByteArray::fromBase64(text(key).toLatin1()); }

    bool flag(const QString &key, bool otherwise)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            m_wrong.append(key);
        return value.toBool(otherwise);
    }

    const QStringList &wrong() const { return m_wrong; }

private:
    const QJsonObject &m_object;
    QStringList m_wrong;
};

QString idText(const std::optional<Catalog::CodeId> &id)
{
    return id ? id->toString() : QString();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

StateFile::StateFile(QString path)
    : m_path(std::move(path))
{
}

QString StateFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/state.json"_s;
}

void StateFile::setAside(const QString &reason)
{
    QString aside;
    for (int i = 1; aside.isEmpty() || QFile::exists(aside); ++i)
        aside = u"%1.damaged-%2"_s.arg(m_path).arg(i);
    m_maySave = QFile::rename(m_path, aside);
    m_problem = m_maySave ? Messages::tr("The settings in %1 are damaged (%2). Wirecode starts with its "
                                         "defaults and keeps the file as %3.")
                                .arg(QDir::toNativeSeparators(m_path), reason, QDir::toNativeSeparators(aside))
                          : Messages::tr("The settings in %1 are damaged (%2). Wirecode starts with its "
                                         "defaults and leaves the file alone.")
                                .arg(QDir::toNativeSeparators(m_path), reason);
}

WindowState StateFile::load()
{
    m_problem.clear();
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        m_maySave = false;
        m_problem = Messages::tr("The settings in %1 cannot be read: %2")
                        .arg(QDir::toNativeSeparators(m_path), file.errorString());
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    if (!document.isObject()) {
        setAside(
            error.error == QJsonParseError::NoError ? Messages::tr("not a JSON object") : error.errorString());
        return {};
    }
    const QJsonObject object = document.object();
    Fields fields(object);
    const WindowState state{
        .language = fields.text(u"language"_s),
        .left = fields.id(u"left"_s),
        .right = fields.id(u"right"_s),
        .geometry = fields.bytes(u"geometry"_s),
        .listSplitter = fields.bytes(u"listSplitter"_s),
        .paneSplitter = fields.bytes(u"paneSplitter"_s),
        .pageSplitter = fields.bytes(u"pageSplitter"_s),
        .synchronizedScrolling = fields.flag(u"synchronizedScrolling"_s, true),
    };
    if (!fields.wrong().isEmpty()) {
        setAside(Messages::tr("wrong value for: %1").arg(fields.wrong().join(u", "_s)));
        return {};
    }
    m_kept = object;
    return state;
}

bool StateFile::save(const WindowState &state)
{
    m_problem.clear();
    if (!m_maySave)
        return true; // load() has said why
    QJsonObject object = m_kept;
    object.insert(u"language"_s, state.language);
    object.insert(u"left"_s, idText(state.left));
    object.insert(u"right"_s, idText(state.right));
    object.insert(u"geometry"_s, base64(state.geometry));
    object.insert(u"listSplitter"_s, base64(state.listSplitter));
    object.insert(u"paneSplitter"_s, base64(state.paneSplitter));
    object.insert(u"pageSplitter"_s, base64(state.pageSplitter));
    object.insert(u"synchronizedScrolling"_s, state.synchronizedScrolling);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(object).toJson());
        // Qt 6.4 commits an empty file where the disk is full, unless the flush is looked at.
        if (file.flush() && file.commit())
            return true;
    }
    m_problem = Messages::tr("The settings cannot be saved in %1: %2")
                    .arg(QDir::toNativeSeparators(m_path), file.errorString());
    return false;
}

} // namespace Wirecode::Shelf
