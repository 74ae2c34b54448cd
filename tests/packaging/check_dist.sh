#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# check_dist.sh SOURCE VERSION: is what is packed the work tree, the same bytes each time, and enough without git?
set -eu
source=$1 name=wirecode-$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset SOURCE_DATE_EPOCH

sh "$source/packaging/dist.sh" "$work/archive.tar.xz" "$name"
tar -tvf "$work/archive.tar.xz" >"$work/list"
if grep -v ' 0/0 ' "$work/list"; then
    echo 'Some files have an owner.'
    exit 1
fi
mkdir "$work/here"
tar -C "$work/here" -xf "$work/archive.tar.xz"
[ "$(ls -A "$work/here")" = "$name" ]
cd "$work/here/$name"
for file in CMakeLists.txt CMakePresets.json LICENSE README.md app/main.cpp packaging/bootstrap.sh packaging/debian/rules \
    resources/catalog/smtp/421.json resources/export.schema.json tests/CMakeLists.txt translations/tr/smtp.ts; do
    [ -s "$file" ]
done
[ ! -e .git ] && [ ! -e build ]
[ -x packaging/debian/rules ]
for folder in .ci app packaging resources tests translations; do
    diff -r --exclude=__pycache__ "$source/$folder" "$folder"
done

# Without git, beside what a build leaves, and for somebody else.
mkdir build
echo leftover >build/leftover
chmod -R go= .
(umask 077 && TZ=Asia/Tokyo LC_ALL=C sh packaging/dist.sh "$work/again.tar.xz" "$name")
cmp "$work/archive.tar.xz" "$work/again.tar.xz"
