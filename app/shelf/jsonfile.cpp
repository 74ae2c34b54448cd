// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/jsonfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::JsonFile)
};

/// How many values there are in lists, at any depth.
qsizetype listedValues(const QJsonValue &value)
{
    qsizetype count = 0;
    const QJsonArray list = value.toArray();
    for (const QJsonValue each : list)
        count += 1 + listedValues(each);
    const QJsonObject object = value.toObject();
    for (const QJsonValue each : object)
        count += listedValues(each);
    return count;
}

} // namespace

JsonFile::JsonFile(QString path)
    : m_path(std::move(path))
{
}

std::optional<QJsonObject> JsonFile::open(Catalog::Source &source)
{
    std::optional<QJsonObject> object = source.open(mostBytes);
    if (!object)
        return object;
    // Before anything is read from it: each value could be an issue.
    if (listedValues(*object) > mostValues)
        source.reject(Messages::tr("The lists in the file hold more than %L1 values.").arg(mostValues));
    else if (object->value(u"version"_s).toDouble() > version)
        source.reject(Messages::tr("The file comes from a newer version of Wirecode."));
    else
        return object;
    return std::nullopt;
}

std::optional<QByteArray> JsonFile::text(const QJsonObject &object)
{
    QByteArray text = QJsonDocument(object).toJson();
    if (text.size() > mostBytes || listedValues(object) > mostValues)
        return std::nullopt;
    return text;
}

void JsonFile::setAside(const QString &reason)
{
    QString aside;
    for (int i = 1; aside.isEmpty() || QFile::exists(aside); ++i)
        aside = u"%1.damaged-%2"_s.arg(m_path).arg(i);
    m_maySave = QFile::rename(m_path, aside);
    m_problem =
        m_maySave
            ? Messages::tr(
                  "The file %1 is damaged (%2). Wirecode keeps it as %3 and goes on without what is damaged.")
                  .arg(QDir::toNativeSeparators(m_path), reason, QDir::toNativeSeparators(aside))
            : Messages::tr("The file %1 is damaged (%2). Wirecode leaves it alone, goes on without what is "
                           "damaged and saves nothing there.")
                  .arg(QDir::toNativeSeparators(m_path), reason);
}

bool JsonFile::load(const std::function<void(Catalog::Node &root)> &read)
{
    m_problem.clear();
    m_digest = digest();
    if (!QFile::exists(m_path))
        return true;
    QList<Catalog::Issue> issues;
    Catalog::Source source(m_path, issues);
    const std::optional<QJsonObject> object = open(source);
    if (!issues.isEmpty() && issues.first().line == 0) {
        m_maySave = false;
        m_problem = Messages::tr("Wirecode leaves the file %1 alone and saves nothing there: %2")
                        .arg(QDir::toNativeSeparators(m_path), issues.first().expected);
        return false;
    }
    if (object) {
        Catalog::Node root(source, *object, {});
        if (root.has(u"version"_s))
            root.number(u"version"_s, 1, version);
        read(root);
        m_kept = *object;
    }
    if (issues.isEmpty())
        return true;
    m_kept = {};
    setAside(issues.first().toString());
    return false;
}

QByteArray JsonFile::digest() const
{
    const QFileInfo info(m_path);
    if (!info.isFile() || info.size() > mostBytes)
        return {};
    QFile file(m_path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

bool JsonFile::hasChanged() const
{
    if (!m_maySave)
        return false;
    const QByteArray now = digest();
    return !now.isEmpty() && now != m_digest;
}

bool JsonFile::save(const QJsonObject &values)
{
    m_problem.clear();
    if (!m_maySave)
        return true; // load() has said why
    QJsonObject object = m_kept;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    object.insert(u"version"_s, version);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const std::optional<QByteArray> contents = text(object);
    if (contents && file.open(QIODevice::WriteOnly)) {
        file.write(*contents);
        // Qt 6.4 commits an empty file where the disk is full, unless the flush is looked at.
        if (file.flush() && file.commit()) {
            m_digest = digest();
            return true;
        }
    }
    m_problem = Messages::tr("The file %1 cannot be saved: %2")
                    .arg(QDir::toNativeSeparators(m_path),
                        contents ? file.errorString() : Messages::tr("There is too much in it."));
    return false;
}

} // namespace Wirecode::Shelf
