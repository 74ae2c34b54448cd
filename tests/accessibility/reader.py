# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has: the tree of the program, its events, and a keyboard."""
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS = 20  # for one thing to happen; much more than a busy machine needs
ROW_ROLES = {"list item", "table cell", "tree item"}


class Failure(Exception):
    """Something is not as a person without sight needs it."""


def role(node):
    # at-spi2-core 2.52 and newer renamed these roles.
    return {"button": "push button", "push button menu": "push button"}.get(node.get_role_name(), node.get_role_name())


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    return [child for child in map(node.get_child_at_index, range(node.get_child_count())) if child] if node else []


def window_of(node):
    while role(node.get_parent()) != "application":
        node = node.get_parent()
    return node


def path(node):
    """Where a node is, for people: "frame 'Wirecode' > tool bar 'Tools' > push button 3 ''"."""
    parts = []
    while node and role(node) != "application":
        parts.append(f"{role(node)} {node.get_index_in_parent()} '{node.get_name()}'")
        node = node.get_parent()
    return " > ".join(reversed(parts))


class Reader:
    """Listens to everything that is on the bus."""

    def __init__(self):
        self.announced = []
        self._focus = None
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:state-changed:focused", "object:state-changed:showing", "object:announcement"):
            self._listener.register(event)
        self.desktop = Atspi.get_desktop(0)
        # What is kept from before hides what the program says now.
        self.desktop.set_cache_mask(Atspi.Cache.NONE)

    def _hear(self, event):
        try:
            if event.type == "object:announcement":
                self.announced.append(event.any_data)
            elif event.detail1 and event.type.endswith("focused"):
                self._focus = event.source
            elif event.detail1 and role(event.source) == "notification":
                self.announced.append(event.source.get_name())
        except GLib.Error:
            pass  # it was gone before anybody could look

    def wait(self, what, condition):
        """Goes on as soon as the condition holds; what() or the text says what has not come."""
        context = GLib.MainContext.default()
        late = []
        timeout = GLib.timeout_add_seconds(SECONDS, lambda: late.append(True) or GLib.SOURCE_CONTINUE)
        # Not all that is waited for is told by an event.
        tick = GLib.timeout_add(20, lambda: GLib.SOURCE_CONTINUE)
        try:
            while not late:
                try:
                    result = condition()
                    if result:
                        return result
                except GLib.Error:
                    pass  # what was looked at has just gone
                context.iteration(True)
                while context.pending():
                    context.iteration(False)  # looked at once for all that has happened meanwhile
        finally:
            GLib.source_remove(timeout)
            GLib.source_remove(tick)
        raise Failure(what() if callable(what) else what)

    def focus(self):
        """The control that has the focus; for a row its list. None in between."""
        node = self._focus
        if node and role(node) in ROW_ROLES:
            node = node.get_parent()
        return node if node and has(node, Atspi.StateType.FOCUSED) else None

    def place(self):
        """Where the focus is, down to the link within a page; something that can be compared. None in between."""
        node = self.focus()
        if not node:
            return None
        text = node.get_text_iface() if role(node) == "text" and has(node, Atspi.StateType.READ_ONLY) else None
        if text and text.get_n_selections():
            selection = Atspi.Text.get_selection(text, 0)
            return node.path, selection.start_offset, selection.end_offset
        return (node.path,)


def xdotool(*arguments):
    # Not the timeout of Python, which looks whether the command has ended only every 50 ms.
    subprocess.run(["timeout", str(SECONDS), "xdotool", *arguments], check=True)


def press(keys):
    """Real key events, as XTEST makes them: "ctrl+k 4 2 1"."""
    xdotool("key", *keys.split())


def windows(window_class):
    """The X11 windows of a program that are on the screen, the latest last."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", window_class],
                           capture_output=True, text=True, timeout=SECONDS)
    return sorted(map(int, found.stdout.split()))


def window_command(command, window, *arguments):
    xdotool(command, "--sync", str(window), *map(str, arguments))
