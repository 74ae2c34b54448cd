// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/jsonfile.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Shelf
{

namespace
{

struct JsonFileMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::JsonFile)
};

QByteArray digestOf(const QByteArray &contents)
{
    return QCryptographicHash::hash(contents, QCryptographicHash::Sha1);
}

} // namespace

JsonFile::JsonFile(QString path)
    : m_path(std::move(path))
    , m_lock(m_path + u".lock"_s)
{
    // The lock of a process that has died is free at once; this is for one that died before its number was
    // written, or that lives on another computer. No disk takes that long for one file.
    m_lock.setStaleLockTime(10'000);
}

std::optional<QJsonObject> JsonFile::open(Json::Source &source)
{
    std::optional<QJsonObject> object = source.open({mostBytes, mostValues});
    if (object && object->value(u"version"_s).toDouble() > version) {
        source.reject(JsonFileMessages::tr("The file comes from a newer version of Wirecode."));
        object.reset();
    }
    return object;
}

std::optional<QByteArray> JsonFile::text(const QJsonObject &object)
{
    QByteArray text = QJsonDocument(object).toJson();
    if (text.size() > mostBytes || Json::Lines::mostValues(text) > mostValues)
        return std::nullopt;
    return text;
}

void JsonFile::setAside(const QString &reason)
{
    QString aside;
    for (int i = 1; aside.isEmpty() || QFile::exists(aside); ++i)
        aside = m_path + u".damaged-"_s + QString::number(i);
    m_maySave = m_lock.isLocked() && QFile::rename(m_path, aside);
    m_problem =
        m_maySave
            ? JsonFileMessages::tr(
                  "The file %1 is damaged (%2). Wirecode keeps it as %3 and goes on without what is damaged.")
                  .arg(QDir::toNativeSeparators(m_path), reason, QDir::toNativeSeparators(aside))
            : JsonFileMessages::tr(
                  "The file %1 is damaged (%2). Wirecode leaves it alone, goes on without what is "
                  "damaged and saves nothing there.")
                  .arg(QDir::toNativeSeparators(m_path), reason);
}

bool JsonFile::load(const std::function<void(Json::Node &root)> &read)
{
    m_problem.clear();
    m_digest = digest();
    if (!QFile::exists(m_path))
        return true;
    QList<Json::Issue> issues;
    Json::Source source(m_path, issues);
    const std::optional<QJsonObject> object = open(source);
    const auto whole = std::ranges::find(issues, 0, &Json::Issue::line);
    if (whole != issues.end()) {
        m_maySave = false;
        m_problem = JsonFileMessages::tr("Wirecode leaves the file %1 alone and saves nothing there: %2")
                        .arg(QDir::toNativeSeparators(m_path), whole->expected);
        return false;
    }
    if (object) {
        Json::Node root(source, *object, {});
        if (root.has(u"version"_s))
            root.number(u"version"_s, 1, version);
        read(root);
        m_kept = *object;
    }
    if (issues.isEmpty())
        return true;
    m_kept = {};
    // Another window may have put a sound one there since: what is set aside was read while nobody could.
    if (!m_lock.isLocked()) {
        if (const std::unique_lock<QLockFile> lock = this->lock())
            return load(read);
    }
    setAside(issues.first().toString());
    return false;
}

std::unique_lock<QLockFile> JsonFile::lock()
{
    QDir().mkpath(QFileInfo(m_path).path());
    // QLockFile waits longer from one try to the next: two windows that save all the time would starve each
    // other.
    const QDeadlineTimer patience(2s);
    while (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError || patience.hasExpired())
            return {m_lock, std::defer_lock};
        QThread::msleep(5);
    }
    return {m_lock, std::adopt_lock};
}

QByteArray JsonFile::digest() const
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray contents = file.read(mostBytes + 1);
    return contents.size() > mostBytes ? QByteArray() : digestOf(contents);
}

bool JsonFile::hasChanged() const
{
    return QFile::exists(m_path) && digest() != m_digest;
}

bool JsonFile::save(const QJsonObject &values)
{
    m_problem.clear();
    return replace(values);
}

bool JsonFile::update(
    const std::function<void(Json::Node &root)> &read, const std::function<QJsonObject()> &values)
{
    m_problem.clear();
    if (!m_maySave)
        return true; // load() has said why
    const std::unique_lock<QLockFile> lock = this->lock();
    if (!lock) {
        fail(m_lock.error() == QLockFile::LockFailedError
                 ? JsonFileMessages::tr("Another program is saving it.")
                 : JsonFileMessages::tr("The folder cannot be written, or the disk is full."));
        return false;
    }
    if (hasChanged())
        load(read);
    return replace(values());
}

bool JsonFile::replace(const QJsonObject &values)
{
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
            m_digest = digestOf(*contents);
            return true;
        }
    }
    fail(contents ? file.errorString() : JsonFileMessages::tr("There is too much in it."));
    return false;
}

void JsonFile::fail(const QString &reason)
{
    const QString problem =
        JsonFileMessages::tr("The file %1 cannot be saved: %2").arg(QDir::toNativeSeparators(m_path), reason);
    m_problem += (m_problem.isEmpty() ? QString() : u"\n"_s) + problem;
}

} // namespace Wirecode::Shelf
