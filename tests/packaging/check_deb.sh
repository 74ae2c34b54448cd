#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# check_deb.sh FOLDER: installs the packages in the folder as a user does, uses them, removes them, and looks at what is
# left. As root; it changes the system: packaging/debian-root.sh --packages gives it one that forgets.
set -eu
folder=$(realpath "$1") # apt-get takes a name without a folder for a package to look up

id=io.github.wirecode.Wirecode
gnome=/usr/share/gnome-shell/search-providers/$id.search-provider.ini
plasma=/usr/share/krunner/dbusplugins/$id.desktop
work=$(mktemp -d)
export HOME="$work" XDG_RUNTIME_DIR="$work"

# run COMMAND…: shows it, runs it, and shows what it says where it fails.
run()
{
    echo "\$ $*"
    "$@" >"$work/said" 2>&1 || {
        cat "$work/said"
        echo 'FAILED'
        exit 1
    }
}

# says TEXT COMMAND…: the command succeeds, and the text is in what it says.
says()
{
    text=$1
    shift
    run "$@"
    grep -F -m 1 -e "$text" "$work/said" | cut -c 1-300 | grep . || {
        cat "$work/said"
        echo "FAILED: it does not say: $text"
        exit 1
    }
}

# shows TITLE: a window with that title comes, and goes when Ctrl+Q is pressed in it.
shows()
{
    run timeout 30 xdotool search --sync --onlyvisible --name "$1" windowfocus --sync getwindowname
    cat "$work/said"
    xdotool key ctrl+q
    run timeout 30 sh -c "while xdotool search --onlyvisible --name '$1'; do sleep 0.1; done"
}

# line FILE KEY: what stands behind "KEY=" there.
line()
{
    sed -n "s/^$2=//p" "$1"
}

# files: all of the system, but not what apt and dpkg write about their own work.
files()
{
    find / -xdev \( -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/log \) -prune -o \
        -printf '%p %y %m %u:%g %l\n' | LC_ALL=C sort
}

run apt-get update
run apt-get install --no-install-recommends -y dbus-daemon libglib2.0-bin xauth xdotool xvfb
files >"$work/before"

# Without what is only recommended: what is needed has to be depended upon.
run apt-get install --no-install-recommends -y "$folder"/*.deb

version=$(dpkg-query -W -f '${source:Upstream-Version}' wirecode)
says "wirecode $version" wirecode --version
says "wirecode-cli $version" wirecode-cli --version
says 'Service not available' wirecode-cli show smtp/421
says 'Hizmet' wirecode-cli show smtp/421 --language tr
echo '550 5.1.1 user unknown' >"$work/mail.log"
says 'Bad destination mailbox' wirecode-cli explain "$work/mail.log"
says '"smtp/421"' wirecode-cli export --registry smtp

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x950x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
read -r display <"$work/display"
export DISPLAY=":$display"
DBUS_SESSION_BUS_ADDRESS=$(dbus-daemon --session --fork --print-address)
export DBUS_SESSION_BUS_ADDRESS

wirecode --compare smtp/421 smtp/551 &
shows 'SMTP 421.*551'
wait $!

# As GNOME Shell and KRunner do: they ask whom their files name, and the bus starts it.
ask_gnome()
{
    says "$1" gdbus call --session --dest "$(line "$gnome" BusName)" --object-path "$(line "$gnome" ObjectPath)" \
        --method "org.gnome.Shell.SearchProvider2.$2" "$3" ${4:+"$4" "$5"}
}
ask_gnome "'smtp/421'" GetInitialResultSet "['421']"
ask_gnome 'Service not available' GetResultMetas "['smtp/421']"
ask_gnome '()' ActivateResult smtp/421 "['421']" 0
shows 'SMTP 421'
says 'smtp/421' gdbus call --session --dest "$(line "$plasma" X-Plasma-DBusRunner-Service)" \
    --object-path "$(line "$plasma" X-Plasma-DBusRunner-Path)" --method org.kde.krunner1.Match 421

run apt-get remove -y wirecode wirecode-data
run test ! -e /usr/bin/wirecode
run dpkg --purge wirecode wirecode-data
# With what came along that others could use as well.
run apt-get autoremove --purge -y -o APT::AutoRemove::RecommendsImportant=false -o APT::AutoRemove::SuggestsImportant=false
files >"$work/after"
run diff "$work/before" "$work/after"
echo 'Removed without a trace.'
