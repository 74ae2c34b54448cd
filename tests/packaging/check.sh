#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# check.sh CMAKE BUILD_FOLDER VERSION LIBDIR: installs the build into a temporary folder and checks what a package would hold.
# Reports every failure; a tool that is missing is one.
set -u
cmake=$1 build=$2 version=$3 libdir=$4

id=io.github.wirecode.Wirecode
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work"
share=$work/root/usr/share
bin=$work/root/usr/bin
failures=0

# expect WHAT COMMAND...: the command succeeds.
expect()
{
    what=$1
    shift
    if output=$("$@" 2>&1); then
        echo "ok: $what"
    else
        failures=$((failures + 1))
        printf 'FAILED: %s\n%s\n' "$what" "$output"
    fi
}

# same WHAT ACTUAL EXPECTED: the two texts are the same.
same()
{
    printf '%s\n' "$2" >"$work/actual"
    printf '%s\n' "$3" >"$work/expected"
    expect "$1" diff "$work/actual" "$work/expected"
}

# contains FILE TEXT: some line of the file holds the text.
contains()
{
    expect "${1##*/} has: $2" grep -qF -e "$2" "$1"
}

# answers_as_installed FOLDER: the program there says what the installed one says.
answers_as_installed()
{
    "$1/bin/wirecode-cli" show smtp/421 --language tr >"$work/said" 2>&1 && diff "$work/installed" "$work/said"
}

# says_what_is_missing FOLDER: the programs there have no catalog, name the file, and neither crash nor say anything else.
says_what_is_missing()
{
    "$1/bin/wirecode-cli" show smtp/421 --language en >"$work/said" 2>&1
    status=$?
    echo "The catalog cannot be read: $1/share/wirecode/catalog.rcc is missing or damaged. Install Wirecode again." |
        diff - "$work/said" && [ "$status" -eq 1 ] && stays_open "$1/bin/wirecode" smtp/421
}

# stays_open WINDOW ARGUMENTS...: the window stays open until it is closed.
stays_open()
{
    timeout 3 "$@"
    [ $? -eq 124 ]
}

expect 'the build installs' env DESTDIR="$work/root" "$cmake" --install "$build" --prefix /usr
same 'what is installed' "$(cd "$work/root/usr" && find . -type f | LC_ALL=C sort)" "\
./bin/wirecode
./bin/wirecode-cli
./$libdir/wirecode/wirecode-print.so
./libexec/wirecode-search
./share/applications/$id.desktop
./share/bash-completion/completions/wirecode
./share/bash-completion/completions/wirecode-cli
./share/dbus-1/services/$id.Search.service
./share/dbus-1/services/$id.service
./share/fish/vendor_completions.d/wirecode-cli.fish
./share/fish/vendor_completions.d/wirecode.fish
./share/gnome-shell/search-providers/$id.search-provider.ini
./share/icons/hicolor/scalable/apps/$id.svg
./share/krunner/dbusplugins/$id.desktop
./share/man/man1/wirecode-cli.1
./share/man/man1/wirecode.1
./share/metainfo/$id.metainfo.xml
./share/wirecode/catalog.rcc
./share/wirecode/catalog_tr.qm
./share/wirecode/export.schema.json
./share/wirecode/search_en.index
./share/wirecode/search_tr.index
./share/wirecode/wirecode_en.qm
./share/wirecode/wirecode_tr.qm
./share/zsh/site-functions/_wirecode"

# A program that lies where wirecode lies looks for the plugin and the data where wirecode does.
cp "$build/bin/tst_paper" "$bin"
expect 'printing is found where it is installed' "$bin/tst_paper" TestPrinting plugin_isWhereTheProgramLooks
rm -f "$bin/tst_paper"
expect 'the start is without printing and network' \
    sh -c "readelf -d '$bin/wirecode' >'$work/needs' && ! grep -E 'PrintSupport|Network' '$work/needs'"

expect 'the desktop file is valid' desktop-file-validate "$share/applications/$id.desktop"
contains "$share/applications/$id.desktop" 'Exec=wirecode %u'
contains "$share/applications/$id.desktop" 'MimeType=x-scheme-handler/wirecode;'
contains "$share/applications/$id.desktop" 'DBusActivatable=true'
contains "$share/dbus-1/services/$id.service" "Name=$id"
contains "$share/dbus-1/services/$id.service" 'Exec=/usr/bin/wirecode'
contains "$share/applications/$id.desktop" "Icon=$id"
# All that a search of a desktop reads names one service.
contains "$share/dbus-1/services/$id.Search.service" "Name=$id.Search"
contains "$share/dbus-1/services/$id.Search.service" 'Exec=/usr/libexec/wirecode-search'
contains "$share/gnome-shell/search-providers/$id.search-provider.ini" "BusName=$id.Search"
contains "$share/gnome-shell/search-providers/$id.search-provider.ini" "DesktopId=$id.desktop"
contains "$share/krunner/dbusplugins/$id.desktop" "X-Plasma-DBusRunner-Service=$id.Search"
expect 'the file for KRunner is a desktop file' desktop-file-validate "$share/krunner/dbusplugins/$id.desktop"
expect 'the metainfo is valid' appstreamcli validate-tree --no-net "$work/root"
contains "$share/metainfo/$id.metainfo.xml" "<release version=\"$version\""

same 'wirecode --version' "$("$bin/wirecode" --version)" "wirecode $version"
same 'wirecode-cli --version' "$("$bin/wirecode-cli" --version)" "wirecode-cli $version"
"$bin/wirecode-cli" show smtp/421 --language tr --format json >"$work/421.json"
contains "$work/421.json" '"localizedName": "Hizmet'
expect 'the window stays open until it is closed' stays_open "$bin/wirecode" --compare smtp/421 smtp/551

# Installed under one prefix, run from another whose name is awkward, by its path and by a link.
"$bin/wirecode-cli" show smtp/421 --language tr >"$work/installed"
moved="$work/an other %1 yeri"
cp -R "$work/root/usr" "$moved"
expect 'a moved folder answers as the installed one' answers_as_installed "$moved"
expect 'the window of a moved folder stays open' stays_open "$moved/bin/wirecode" smtp/421
mkdir -p "$work/links/bin"
ln -s "$moved/bin/wirecode-cli" "$work/links/bin/wirecode-cli"
expect 'a link from elsewhere answers as the installed one' answers_as_installed "$work/links"

head -c 10000 "$share/wirecode/catalog.rcc" >"$moved/share/wirecode/catalog.rcc"
expect 'a cut catalog is said' says_what_is_missing "$moved"
: >"$moved/share/wirecode/catalog.rcc"
expect 'an empty catalog is said' says_what_is_missing "$moved"
rm "$moved/share/wirecode/catalog.rcc"
expect 'a missing catalog is said' says_what_is_missing "$moved"

for program in wirecode wirecode-cli; do
    expect "$program.1 is well formed" mandoc -T lint -W warning "$share/man/man1/$program.1"
    mandoc -T markdown "$share/man/man1/$program.1" >"$work/$program.md"
    "$bin/$program" --help >"$work/$program.help"
    options=$(grep -oE -e '^ +(-[a-z], )?--[a-z-]+' "$work/$program.help" | tr -d ' ' | tr ',' '\n')
    for option in ${options:-none}; do
        contains "$work/$program.md" "**$option**"
    done
done
{
    "$bin/wirecode-cli" protocols --format json
    "$bin/wirecode-cli" list --format json
    "$bin/wirecode-cli" compare smtp/421 smtp/551 --format json
    "$bin/wirecode-cli" export --registry sysexits | grep -E '^("|\{"\$)' | sed 's/\("[A-Za-z$]*":\)/\n\1 /g'
} >"$work/answers.json"
keys=$(grep -oE '^ *"[$A-Za-z]+": ' "$work/answers.json" | tr -d ' ":' | sort -u)
for key in ${keys:-none}; do
    contains "$work/wirecode-cli.md" "\`$key\`"
done

echo "$failures failed"
[ "$failures" -eq 0 ]
