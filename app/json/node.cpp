// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/node.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Json
{

Source::Source(const QString &file, QList<Issue> &issues, const QString &name)
    : m_file(file)
    , m_name(name.isEmpty() ? QFileInfo(file).fileName() : name)
    , m_issues(issues)
{
}

std::optional<QJsonObject> Source::open(const Limits &limits)
{
    const QFileInfo info(m_file);
    if (info.exists() && !info.isFile()) { // a pipe or a device may have no end
        reject(Messages::tr("This is not a file."));
        return std::nullopt;
    }
    QFile input(m_file);
    if (!input.open(QIODevice::ReadOnly)) {
        reject(Messages::tr("The file cannot be read: %1").arg(input.errorString()));
        return std::nullopt;
    }
    // One byte more than is wanted: the file may have grown since somebody looked.
    m_json = input.read(limits.bytes + 1);
    if (m_json.size() > limits.bytes) {
        reject(Messages::tr("The file is larger than %L1 bytes.").arg(limits.bytes));
        return std::nullopt;
    }
    if (Lines::mostValues(m_json) > limits.values) {
        reject(Messages::tr("The file holds more than %L1 values.").arg(limits.values));
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (error.error != QJsonParseError::NoError) {
        m_issues.append({m_name, Lines::lineAt(m_json, error.offset), {},
            Messages::tr("This is not JSON: %1").arg(error.errorString())});
        return std::nullopt;
    }
    if (!document.isObject()) {
        m_issues.append({m_name, 1, {}, Messages::tr("An object is expected here.")});
        return std::nullopt;
    }
    m_lines = std::make_unique<Lines>(m_json);
    for (const QString &path : m_lines->givenTwice())
        report(path, Messages::tr("This key is given twice."));
    return document.object();
}

void Source::report(const QString &path, const QString &expected)
{
    m_issues.append({m_name, m_lines->lineOf(path), path, expected});
}

void Source::reject(const QString &reason)
{
    m_issues.append({m_name, 0, {}, reason});
}

Node::Node(Source &source, const QJsonValue &value, QString path)
    : m_source(source)
    , m_path(std::move(path))
    , m_object(value.toObject())
    , m_isObject(value.isObject())
{
    if (m_isObject)
        return;
    m_sound = false;
    if (!value.isUndefined()) // a missing key has been reported as such
        m_source.report(m_path, Messages::tr("An object is expected here."));
}

void Node::fail(const QString &path, const QString &expected)
{
    if (m_isObject)
        m_source.report(path, expected);
    m_sound = false;
}

QString Node::text(const QString &key)
{
    return checkedText(take(key), [&] { return pathOf(key); });
}

QString Node::rawText(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isUndefined())
        fail(pathOf(key), Messages::tr("A text is expected here."));
    return value.toString();
}

int Node::number(const QString &key, int least, int most)
{
    const QJsonValue value = take(key);
    const std::int64_t number = value.toInteger(std::int64_t{least} - 1);
    if (!value.isUndefined() && (number < least || number > most))
        fail(pathOf(key), Messages::tr("A whole number from %1 to %2 is expected here.").arg(least).arg(most));
    return static_cast<int>(number);
}

bool Node::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        fail(pathOf(key), Messages::tr("true or false is expected here."));
    return value.toBool();
}

QStringList Node::texts(const QString &key, bool mayBeEmpty)
{
    QStringList result;
    const QJsonArray values = array(key, mayBeEmpty);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto path = [&]() -> QString { return pathOf(key) + u'/' + QString::number(i); };
        result.append(checkedText(values.at(i), path));
    }
    return result;
}

qsizetype Node::oneOf(const QString &key, const QStringList &known)
{
    const QString id = text(key);
    const qsizetype place = known.indexOf(id);
    if (place < 0 && !id.isEmpty())
        fail(pathOf(key),
            Messages::tr("“%1” is not known; expected is one of: %2").arg(id, known.join(u", "_s)));
    return std::max<qsizetype>(place, 0);
}

void Node::objects(const QString &key, bool mayBeEmpty, const std::function<bool(Node &)> &visit,
    const std::function<void(const QString &text, const QString &path)> &visitText)
{
    const QJsonArray values = array(key, mayBeEmpty);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString path = pathOf(key) + u'/' + QString::number(i);
        if (visitText && values.at(i).isString()) {
            visitText(checkedText(values.at(i), [&] { return path; }), path);
            continue;
        }
        Node node(m_source, values.at(i), path);
        if (!visit(node))
            m_sound = false;
    }
}

bool Node::finish()
{
    if (m_taken.size() == m_object.size() && m_sound)
        return true; // each key is asked for once
    for (const QString &key : m_object.keys()) {
        if (!m_taken.contains(key))
            fail(pathOf(key), Messages::tr("This key is not known."));
    }
    return m_sound;
}

QJsonValue Node::take(const QString &key)
{
    m_taken.append(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fail(pathOf(key), Messages::tr("This key is missing."));
    return value;
}

/// The path is only worked out where it is needed: most texts are as they should be.
template<typename Path>
QString Node::checkedText(const QJsonValue &value, Path path)
{
    if (value.isUndefined())
        return {};
    const QString text = value.toString();
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace() || text.contains(u'\n')) {
        fail(path(), Messages::tr("A text of one line without blanks around it is expected here."));
        return {};
    }
    return text;
}

QJsonArray Node::array(const QString &key, bool mayBeEmpty)
{
    const QJsonValue value = take(key);
    const QJsonArray values = value.toArray();
    if (!value.isUndefined() && (!value.isArray() || (values.isEmpty() && !mayBeEmpty)))
        fail(pathOf(key), Messages::tr("A list is expected here."));
    return values;
}

} // namespace Wirecode::Json
