#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# on_screen.sh COMMAND...: runs a command on a screen of its own (Xvfb), without a session bus.
set -eu
work=$(mktemp -d)
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
screen=$!
trap 'kill "$screen"; rm -rf "$work"' EXIT
read -r display <"$work/display"
export DISPLAY=":$display" DBUS_SESSION_BUS_ADDRESS=disabled: XDG_CONFIG_HOME="$work" XDG_DATA_HOME="$work"
"$@"
