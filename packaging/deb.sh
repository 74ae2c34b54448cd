#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the Debian packages out of the source archive, into build/deb, and lets lintian look at them. The same tree
# gives the same bytes.
set -eu
cd "$(dirname "$0")/.."

fail()
{
    echo "deb: $*" >&2
    exit 1
}

for tool in dpkg-buildpackage dh lintian; do
    command -v "$tool" >/dev/null || fail "$tool is not here. Debian: apt-get install build-essential debhelper lintian"
done
version=$(sed -n 's/^project(Wirecode VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
case $(dpkg-parsechangelog -l packaging/debian/changelog -S Version) in
    "$version"-*) ;;
    *) fail "packaging/debian/changelog is not of version $version." ;;
esac

rm -rf build/deb
mkdir -p build/deb
sh packaging/dist.sh "build/deb/wirecode_$version.orig.tar.xz" "wirecode-$version"
cd build/deb
tar -xf "wirecode_$version.orig.tar.xz"
cp -R "wirecode-$version/packaging/debian" "wirecode-$version/debian"
(cd "wirecode-$version" && dpkg-buildpackage --no-sign)
# The tag is about uploads to Debian, whose first one closes a bug there.
lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs ./*.changes
ls -l ./*.deb
