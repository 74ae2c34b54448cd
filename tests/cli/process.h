// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>

namespace Wirecode::Test
{

/// What a run of wirecode-cli says and returns.
struct Run {
    int exitCode;
    QString out;
    QString err;
};

/// Runs a copy of wirecode-cli as a script does: arguments in, text and an exit code out.
inline Run runProgram(
    const QString &program, const QStringList &arguments, const QMap<QString, QString> &environment = {})
{
    // Nothing of the tester's own language.
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : variables.keys()) {
        if (name.startsWith(QLatin1StringView("LC_")) || name.startsWith(QLatin1StringView("LANG")))
            variables.remove(name);
    }
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

/// The same for the one that was built.
inline Run run(const QStringList &arguments, const QMap<QString, QString> &environment = {})
{
    return runProgram(QStringLiteral(WIRECODE_CLI), arguments, environment);
}

} // namespace Wirecode::Test
