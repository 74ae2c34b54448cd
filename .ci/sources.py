#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""sources.py BUILD: compiles every source of a build alone, as a unity build does not, and runs clang-tidy over all.

Most of a run of clang-tidy goes into the headers of Qt, at whose every declaration the checks look: a unit holds the
text of as many files as may be one, and is read without the compiled headers of the build. Clang's analyzer looks at a
source alone, with those: it follows every call that it can, in a big unit too many.
"""
import bisect
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINES = 3000  # of a unit: some for each core
# What clang-tidy calls clang-analyzer-*, without the leaks: Qt's objects belong to their parents. Templates are not
# followed: those are Qt's and the library's, and took half of the time.
ANALYSIS = ["--analyze", "-o", os.devnull, "-Xclang", "-analyzer-output=text", "-Xclang", "-analyzer-werror",
            "-Xclang", "-analyzer-checker=optin,security",
            "-Xclang", "-analyzer-disable-checker", "-Xclang", "cplusplus.NewDeleteLeaks",
            "-Xclang", "-analyzer-config", "-Xclang", "c++-template-inlining=false"]


def sources(file):
    """What a command of the build compiles: one file, or what a unity file includes."""
    if file.name.startswith("unity_"):
        return [Path(name) for name in re.findall(r'^#include "(.*)"', file.read_text(), re.M)]
    return [file]


def flags(command):
    """The flags of a command that say how a source is to be read, as groups of arguments."""
    words = iter(shlex.split(command)[1:])
    for word in words:
        if word in ("-isystem", "-I"):
            yield word, next(words)
        elif word.startswith(("-D", "-I", "-std=")):  # each source meets the warnings alone
            yield (word,)


def unit_of(target, all_flags):
    """Rooms share units. Two tests have the same names, and two programs a main() each."""
    if not re.fullmatch("wirecode(_.*|-print|)", target):
        return target
    return "widgets" if any(flag[-1].endswith("/QtWidgets") for flag in all_flags) else "core"


def stands_alone(file, command):
    """A source includes what it uses, whatever others include before it; the analyzer looks at one that ships."""
    words = shlex.split(command["command"])
    work = ANALYSIS if is_shipped(file) else ["-fsyntax-only"]
    return report(subprocess.run([*words[:words.index("-o")], *work, str(file)], cwd=command["directory"],
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))


def is_shipped(file):
    """Tests stand alone like all sources, but clang-tidy looks at what ships: over the tests as well it takes longer
    than all else."""
    return not file.is_relative_to(ROOT / "tests")


def names_needed(file):
    """A name that is taken over with "using" is used. clang-tidy no longer sees that where another file uses it."""
    source = file.read_text()
    unused = [name for name in re.findall(r"(?m)^ *using [\w:]+::(\w+);", source)
              if len(re.findall(rf"\b{name}\b", source)) == 1]
    for name in unused:
        print(f"{file}: using declaration {name} is unused")
    return not unused


def report(run, text=None):
    """Prints what a run says, and tells whether it has found nothing."""
    print(run.stdout if text is None else text, end="", flush=True)
    return run.returncode == 0


class Unit:
    def __init__(self, path):
        self.path, self.files, self.flags, self.starts, self.lines = path, [], {}, [], 0

    def add(self, file, all_flags):
        self.files.append(file)
        self.lines += file.read_text().count("\n")
        self.flags.update(dict.fromkeys([*all_flags, ("-iquote", str(file.parent))]))

    def write(self):
        text, included = "", set()
        for file in self.files:
            self.starts.append(text.count("\n"))
            source = file.read_text()
            includes = set(re.findall(r"(?m)^#include .*$", source))
            # What another file includes as well is no mistake; twice in one file is.
            text += re.sub(r"(?m)^#include .*$", lambda line: "" if line[0] in included else line[0], source)
            included |= includes
        self.path.write_text(text)

    def place(self, match):
        """Where what stands in a line of the unit comes from."""
        line = int(match.group(1))
        index = bisect.bisect_left(self.starts, line) - 1
        return f"{self.files[index]}:{line - self.starts[index]}"

    def check(self):
        tidy = subprocess.run(
            ["clang-tidy", "--quiet", f"--header-filter=^{ROOT}/(app|resources|tests)/", str(self.path), "--", "-xc++",
             *(word for flag in self.flags for word in flag)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        # --quiet still counts the warnings that it does not show.
        errors = re.sub(r"(?m)^\d+ warnings?.*generated\.\n|^Error while processing .*\n", "", tidy.stderr)
        found = re.sub(re.escape(str(self.path)) + r":(\d+)", self.place, tidy.stdout)
        return report(tidy, found + (errors if tidy.returncode else ""))


def main():
    build = Path(sys.argv[1]).resolve()
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    units, commands = {}, {}
    for command in json.loads((build / "compile_commands.json").read_text()):
        target = re.search(r" -o \S*CMakeFiles/([^/]+)\.dir/", command["command"]).group(1)
        all_flags = list(flags(command["command"]))
        for file in sources(Path(command["file"])):
            if file not in commands and file.is_relative_to(ROOT) and not file.is_relative_to(build):
                commands[file] = command
                of_kind = units.setdefault(unit_of(target, all_flags), [])
                if not of_kind or of_kind[-1].lines > LINES:
                    of_kind.append(Unit(folder / f"{unit_of(target, all_flags)}-{len(of_kind)}.cpp"))
                of_kind[-1].add(file, all_flags)
    missed = {file for room in ("app", "resources", "tests") for file in (ROOT / room).rglob("*.cpp")} - commands.keys()
    for file in sorted(missed):
        print(f"{file}: no target compiles it")
    longest_first = sorted(chain(*units.values()), key=lambda unit: unit.lines, reverse=True)
    for unit in longest_first:
        unit.write()
    shipped = [unit for unit in longest_first if is_shipped(unit.files[0])]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        held = [*pool.map(Unit.check, shipped), *pool.map(stands_alone, commands.keys(), commands.values()),
                *map(names_needed, commands)]
    sys.exit(0 if all(held) and not missed else 1)


main()
