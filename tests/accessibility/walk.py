# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays the scenes and says what is wrong in each."""
import os
import re
import subprocess
import tempfile

from reader import (ROW_ROLES, SECONDS, Atspi, Failure, GLib, Reader, children, has, path, press, role, window_command,
                    window_of, windows)
from scenes import SCENES, TEXTS, Do

# Holds others, or is there for the mouse; whatever can have the focus needs a name all the same.
NAMELESS = {"application", "filler", "menu bar", "panel", "popup menu", "scroll bar", "separator", "split pane",
            "status bar", "unknown"}
ROWS = 500  # of a list are looked at; it may have a million
STOPS = 500  # of Tab, links included


class Play:
    """One scene in one language."""

    def __init__(self, reader, program, scene, language):
        self.reader, self.scene, self.texts, self.failures = reader, scene, TEXTS[language], []
        self.home = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            [program, "--language", language, *scene.arguments],
            env={**os.environ, "XDG_CONFIG_HOME": self.home.name})

    def end(self):
        if self.process.poll() is not None:
            self.failures.append(f"the program has ended with {self.process.returncode}")
        self.process.terminate()
        try:
            self.process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.home.cleanup()

    def is_called(self, node, name):
        return re.fullmatch(self.texts[name], node.get_name()) is not None

    def application(self):
        for application in children(self.reader.desktop):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def nodes(self, node, all_of_it=False):
        """The tree from a node on, each with its role, without what is not on the screen; rows of lists are, scrolled
        away or not. Each question goes through the bus, so that none is asked twice or before it is needed."""
        yield from self.nodes_of_role(node, role(node), all_of_it)

    def nodes_of_role(self, node, its_role, all_of_it):
        yield node, its_role
        count = node.get_child_count()
        if its_role in ("list", "table", "tree"):
            count = min(count, ROWS)
        for index in range(count):
            try:
                child = node.get_child_at_index(index)
                child_role = role(child) if child else "notification"
                # An announcement goes by itself, and check_announcements() looks at those.
                if child_role != "notification" and (
                        all_of_it or its_role == "list" or has(child, Atspi.StateType.SHOWING)):
                    yield from self.nodes_of_role(child, child_role, all_of_it)
            except GLib.Error:
                pass  # it has gone meanwhile

    def find(self, wanted, name, all_of_it=False):
        for node, its_role in self.nodes(self.application(), all_of_it):
            if its_role == wanted and self.is_called(node, name):
                return node
        return None

    def open(self):
        wait = self.reader.wait
        wait("the program does not appear on the accessibility bus", self.application)
        wait("the program has no window", lambda: windows("wirecode"))
        # There is no window manager here that would do this.
        window = windows("wirecode")[-1]
        if self.scene.size:
            window_command("windowsize", window, *self.scene.size)
        window_command("windowfocus", window)
        wait("nothing in the window has the focus", self.reader.focus)
        for action in self.scene.before:
            self.do(action)
        if len(windows("wirecode")) > 1:
            window_command("windowfocus", windows("wirecode")[-1])

    def check_controls(self):
        for wanted, name in self.scene.controls:
            self.reader.wait(f"there is no {wanted} called “{self.texts[name]}”", lambda: self.find(wanted, name))

    def do(self, action):
        if not isinstance(action, Do):
            press(action)
            return
        node = self.reader.wait(f"there is no {action.role} called “{self.texts[action.name]}” to use",
                                lambda: self.find(action.role, action.name, all_of_it=True))
        node.get_action_iface().do_action(0)

    def check_names(self):
        for node, its_role in self.nodes(self.application()):
            if node.get_name():
                continue
            structure = its_role in NAMELESS or (its_role == "frame" and role(node.get_parent()) != "application")
            if not structure or has(node, Atspi.StateType.FOCUSABLE):
                self.failures.append(f"{its_role} without a name: {path(node)}")

    def check_focus(self):
        if not self.scene.focus:
            return
        wanted, name = self.scene.focus

        def arrived():
            node = self.reader.focus()
            return node and role(node) == wanted and self.is_called(node, name)
        self.reader.wait(lambda: f"the focus is not in the {wanted} “{self.texts[name]}” but in {self.where()}", arrived)

    def where(self):
        node = self.reader.focus()
        return path(node) if node else "nothing"

    def check_rows(self):
        for name, row in self.scene.rows.items():
            rows = self.reader.wait(f"there is no list “{self.texts[name]}” with rows",
                                    lambda: children(self.find("list", name))[:ROWS])
            wrong = [node for node in rows if role(node) != "list item" or not self.is_called(node, row)]
            if wrong:
                self.failures.append(f"{len(wrong)} list rows are not called as they should be, first: {path(wrong[0])}")

    def go_around(self, key):
        """Presses a key until the focus is back where it was: the controls that it stops at, in that order."""
        start = self.reader.wait("nothing has the focus", self.reader.place)
        place, stops = start, []
        for _ in range(STOPS):
            node = self.reader.focus()
            if node.path not in [stop.path for stop in stops]:
                stops.append(node)
            press(key)
            before = place
            place = self.reader.wait(lambda: f"{key} goes no further than {path(node)}",
                                     lambda: self.reader.place() not in (None, before) and self.reader.place())
            if place == start:
                return stops
        raise Failure(f"{key} does not come back to where it began: it is in {self.where()}")

    def check_tab(self):
        if not self.scene.tab:
            return
        stops = self.go_around("Tab")
        expected = [self.texts[name] for name in self.scene.tab]
        names = [stop.get_name() for stop in stops]
        if len(names) != len(expected) or not all(map(re.fullmatch, expected, names)):
            self.failures.append(f"Tab stops at {names}, not at {expected}")
        visited = {stop.path for stop in stops}
        for node, its_role in self.nodes(window_of(stops[0])):
            # Of several check boxes in a row Tab comes to the first, and arrow keys to the others.
            if its_role in ROW_ROLES or node.path in visited or (
                    its_role == "check box" and any(role(stop) == "check box" for stop in stops)):
                continue
            if all(has(node, state) for state in (Atspi.StateType.FOCUSABLE, Atspi.StateType.SENSITIVE)):
                self.failures.append(f"Tab never comes to {path(node)}")
        if {stop.path for stop in self.go_around("shift+Tab")} != visited:
            self.failures.append("shift+Tab does not stop where Tab stops")

    def check_announcements(self):
        for action, text in self.scene.says:
            self.reader.announced.clear()
            self.do(action)
            self.reader.wait(
                lambda: f"after {action} “{self.texts[text]}” is not announced; announced: {self.reader.announced}",
                lambda: any(re.fullmatch(self.texts[text], said) for said in self.reader.announced))

    def run(self):
        for step in (self.open, self.check_controls, self.check_names, self.check_focus, self.check_rows, self.check_tab,
                     self.check_announcements, self.check_names):
            try:
                step()
            except (Failure, GLib.Error, subprocess.SubprocessError) as failure:
                self.failures.append(str(failure))
                if step == self.open:
                    break
        self.end()
        return list(dict.fromkeys(self.failures))


def run(program, names):
    reader = Reader()
    failed = 0
    for language in TEXTS:
        for scene in SCENES:
            if names and scene.name not in names:
                continue
            failures = Play(reader, program, scene, language).run()
            print(f"{'FAILED' if failures else 'ok'}: {language}, {scene.name}", *failures, sep="\n    ", flush=True)
            failed += bool(failures)
    return 1 if failed else 0
