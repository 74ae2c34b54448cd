#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# dist.sh ARCHIVE NAME: packs the work tree into ARCHIVE, a .tar.xz whose one folder is NAME.
#
# The same tree gives the same bytes, wherever it lies and whoever packs it. In a clone that is what git knows, as it is
# in the work tree, with the time of the last commit; elsewhere, as in an unpacked archive, everything but ./build.
set -eu
[ $# -eq 2 ] || {
    echo 'Usage: sh packaging/dist.sh ARCHIVE NAME' >&2
    exit 2
}
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -e .git ]; then
    git ls-files -z >"$work/files"
    time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
else
    find . -path ./build -prune -o ! -type d -printf '%P\0' >"$work/files"
    time=${SOURCE_DATE_EPOCH:-$(stat -c %Y CMakeLists.txt)}
fi
LC_ALL=C sort -z "$work/files" >"$work/sorted"
tar -c --format=gnu --no-recursion --null --verbatim-files-from -T "$work/sorted" --transform "flags=r;s,^,$2/," \
    --mtime="@$time" --owner=0 --group=0 --numeric-owner --mode='u=rwX,go=rX' >"$work/archive.tar"
# One thread: with several, xz cuts into blocks.
xz -T1 -6 "$work/archive.tar"
mv "$work/archive.tar.xz" "$1"
