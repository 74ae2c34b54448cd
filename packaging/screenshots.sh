#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes pictures of the real window, each of a fresh start with default settings, on a screen of its own.
#   packaging/screenshots.sh [FOLDER]   every view, English and Turkish, light and dark (default: build/screenshots)
#   packaging/screenshots.sh --shown    only those that README.md and the metainfo show
# WIRECODE is the program to take (default: build/release/bin/wirecode).
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "${WIRECODE:-$top/build/release/bin/wirecode}")
[ -x "$program" ] || { echo "screenshots: build it first: $program is not there" >&2; exit 1; }

missing=()
for need in Xvfb:xvfb openbox:openbox xdotool:xdotool import:imagemagick qt6ct:qt6ct; do
    command -v "${need%:*}" >/dev/null || missing+=("${need#*:}")
done
[ ${#missing[@]} -eq 0 ] || { echo "screenshots: install first: ${missing[*]}" >&2; exit 1; }

# until_done COMMAND...: repeats it until it succeeds, ten seconds at most.
until_done()
{
    for ((try = 0; try < 100; ++try)); do
        "$@" 2>/dev/null && return
        sleep 0.1
    done
    echo "screenshots: no success in ten seconds: $*" >&2
    return 1
}

work=$(mktemp -d)
processes=()
cleanup()
{
    # Backwards: the screen goes last.
    for ((i = ${#processes[@]} - 1; i >= 0; --i)); do
        kill "${processes[i]}" 2>/dev/null || true
        wait "${processes[i]}" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap cleanup EXIT

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x950x24 -nolisten tcp -noreset -dpi 96 3>"$work/display" 2>/dev/null &
processes+=($!)
read -r display <"$work/display"
export DISPLAY=":$display" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled:
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_RUNTIME_DIR="$work/runtime" QT_LOGGING_RULES='qt.qpa.*=false'
unset WAYLAND_DISPLAY QT_STYLE_OVERRIDE QT_SCALE_FACTOR
mkdir -m 700 "$XDG_RUNTIME_DIR"
openbox >/dev/null 2>&1 &
processes+=($!)
# A window that comes while the window manager starts may never be shown.
until_done xdotool get_num_desktops >/dev/null

# take FILE light|dark ARGUMENTS...
take()
{
    local file=$1 look=$2 app window=''
    shift 2
    rm -rf "$XDG_CONFIG_HOME"
    unset QT_QPA_PLATFORMTHEME
    if [ "$look" = dark ]; then
        mkdir -p "$XDG_CONFIG_HOME/qt6ct"
        cat >"$XDG_CONFIG_HOME/qt6ct/qt6ct.conf" <<'END'
[Appearance]
style=Fusion
custom_palette=true
color_scheme_path=/usr/share/qt6ct/colors/darker.conf
[Fonts]
general="Sans Serif,9"
fixed="Monospace,9"
END
        export QT_QPA_PLATFORMTHEME=qt6ct
    fi
    "$program" "$@" &
    app=$!
    processes+=("$app")
    window=$(until_done xdotool search --onlyvisible --pid "$app" | tail -n 1)
    xdotool windowsize --sync "$window" 1280 860 mousemove 0 0
    sleep 1.5
    import -window "$window" -strip "$file"
    kill "$app"
    wait "$app" 2>/dev/null || true
    unset 'processes[-1]'
    echo "$file"
}

if [ "${1:-}" = --shown ]; then
    folder=$top/packaging/linux/screenshots
    cat >"$work/mail.log" <<'END'
postfix/smtp[2117]: to=<bob@example.com>, relay=mx.example.com[192.0.2.26]:25, dsn=5.1.1, status=bounced
(host mx.example.com[192.0.2.26] said: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown
(in reply to RCPT TO command))
END
    take "$folder/compare.png" light --language en --compare smtp/421 smtp/551
    take "$folder/explain.png" light --language en --explain "$work/mail.log"
    exit
fi
folder=${1:-$top/build/screenshots}
mkdir -p "$folder"
for look in light dark; do
    for language in en tr; do
        take "$folder/list-$language-$look.png" "$look" --language "$language"
        take "$folder/code-$language-$look.png" "$look" --language "$language" smtp/550
        take "$folder/compare-$language-$look.png" "$look" --language "$language" --compare smtp/421 smtp/551
    done
done
