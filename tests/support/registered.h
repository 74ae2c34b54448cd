// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <memory>
#include <vector>

namespace Wirecode::Test
{

/// A test class of the executable.
struct Registered {
    const char *name;
    std::unique_ptr<QObject> (*make)();
};

inline std::vector<Registered> &registered()
{
    static std::vector<Registered> tests;
    return tests;
}

template<typename Test>
struct Register {
    explicit Register(const char *name)
    {
        registered().push_back({name, []() -> std::unique_ptr<QObject> { return std::make_unique<Test>(); }});
    }
};

} // namespace Wirecode::Test

/// Makes a test class one of its executable's, instead of a QTEST_MAIN.
#define WIRECODE_TEST(Class) static const Wirecode::Test::Register<Class> registered##Class(#Class);
