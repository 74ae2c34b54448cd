#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py PROGRAM [SCENE…]: looks at the window through AT-SPI, as a screen reader does.

Starts a screen (Xvfb) and a session bus of its own, and on them the program, once for each scene of scenes.py and
each language. Reports everything that is wrong; needs neither a display nor a session, and leaves nothing behind.
"""
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

NEEDED = {  # what is looked for, and the Debian package that brings it
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus-daemon",
    "xdotool": "xdotool",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
SCREEN = "1600x1000x24"


def missing_packages():
    missing = [package for need, package in NEEDED.items() if not shutil.which(need)]
    if importlib.util.find_spec("gi") is None:
        return missing + ["python3-gi", "gir1.2-atspi-2.0"]
    import gi
    try:
        gi.require_version("Atspi", "2.0")
    except ValueError:
        missing.append("gir1.2-atspi-2.0")
    return missing


def run_on_own_screen(work):
    """Runs this file again, with the environment of a session that has nothing of the user's."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            display = pipe.readline().strip()
        if not display:
            sys.exit("accessibility: Xvfb does not start")
        environment = {name: os.environ[name] for name in os.environ.keys() & {"PATH", "TMPDIR", "ASAN_OPTIONS", "UBSAN_OPTIONS"}}
        environment.update(
            DISPLAY=":" + display, HOME=work, XDG_RUNTIME_DIR=work, XDG_CONFIG_HOME=work, XDG_CACHE_HOME=work,
            XDG_DATA_HOME=work, GSETTINGS_BACKEND="memory", LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        return subprocess.run(
            ["dbus-run-session", "--", sys.executable, "-B", __file__, "--inside", *sys.argv[1:]],
            env=environment, stdin=subprocess.DEVNULL).returncode
    finally:
        screen.terminate()
        screen.wait()


def main():
    if sys.argv[1] == "--inside":
        import walk
        return walk.run(sys.argv[2], sys.argv[3:])
    missing = missing_packages()
    if missing:
        sys.exit("accessibility: install first: " + " ".join(missing))
    with tempfile.TemporaryDirectory(prefix="wirecode-accessibility-") as work:
        return run_on_own_screen(work)


if __name__ == "__main__":
    sys.exit(main())
