#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds and tests the work tree, or tests its packages, on a release of Debian in a root of its own.
set -eu

usage()
{
    cat >&2 <<'END'
Usage, as root: sh packaging/debian-root.sh [--release NAME] [--compiler gcc|clang] [--jobs N] FOLDER
                sh packaging/debian-root.sh --packages [--release NAME] FOLDER
                sh packaging/debian-root.sh --remove FOLDER
  FOLDER      where the root is, up to 3 GB; made with debootstrap if it is not there, otherwise used again
  --release   a release of Debian, such as bookworm, trixie or testing (default: trixie)
  --compiler  what builds (default: gcc)
  --jobs      how many compilers at once (default: one a processor)
  --packages  install the packages of build/deb, use them and remove them again; the root stays as new as it was
  --remove    delete a root that this script made
Without --packages, copies the work tree in, changes included, and runs packaging/bootstrap.sh test there. The exit
status is that of the tests. Whatever is mounted and started meanwhile ends with the script. MIRROR in the environment
is the package mirror.
END
    exit 2
}

fail()
{
    echo "debian-root: $*" >&2
    exit 1
}

release=trixie compiler=gcc jobs=$(nproc) packages='' remove=''
while [ $# -gt 1 ]; do
    case $1 in
        --packages) packages=yes ;;
        --remove) remove=yes ;;
        --release)
            release=$2
            shift
            ;;
        --compiler)
            compiler=$2
            shift
            ;;
        --jobs)
            jobs=$2
            shift
            ;;
        *) usage ;;
    esac
    shift
done
[ $# -eq 1 ] || usage
case $compiler in
    gcc) cxx=g++ compiler_package=g++ ;;
    clang) cxx=clang++ compiler_package=clang ;;
    *) usage ;;
esac
case $jobs in '' | *[!0-9]*) usage ;; esac
case $1 in -*) usage ;; esac
[ "$(id -u)" -eq 0 ] || fail 'only root can make a root and change into it.'

top=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$(dirname "$1")"
root=$(realpath "$1")
mark=$root/etc/wirecode-root # holds the release

if [ -n "$remove" ]; then
    [ -f "$mark" ] || fail "$root is not a root that this script made."
    rm -rf --one-file-system "$root"
    exit
fi

if [ -e "$root" ]; then
    [ -f "$mark" ] || fail "$root is there, and this script did not make it."
    [ "$(cat "$mark")" = "$release" ] || fail "$root is of the release $(cat "$mark"), not $release."
else
    command -v debootstrap >/dev/null || fail 'debootstrap is not here. Debian: apt-get install debootstrap'
    [ ! -e "$root.new" ] || fail "$root.new is in the way."
    trap 'rm -rf --one-file-system "$root.new"' EXIT
    trap 'exit 1' HUP INT TERM
    debootstrap --variant=minbase --include=ca-certificates "$release" "$root.new" ${MIRROR:+"$MIRROR"} ||
        fail "debootstrap could not make a root of $release; the lines above say why."
    echo "$release" >"$root.new/etc/wirecode-root"
    mv "$root.new" "$root"
    trap - EXIT HUP INT TERM
fi

cd "$top"
if [ -n "$packages" ]; then
    set -- build/deb/wirecode_*.deb build/deb/wirecode-data_*.deb
    [ -e "$1" ] || fail 'build/deb has no packages; packaging/deb.sh builds them.'
    tar -c tests/packaging/check_deb.sh "$@" |
        sh packaging/in-root.sh --discard "$root" \
            sh -euc 'cd /tmp && tar -x && sh tests/packaging/check_deb.sh build/deb' &
else
    # A copy for each compiler, because CMake keeps the one that it found first. What is built there stays.
    tree=/wirecode-$compiler
    mkdir -p "$root$tree"
    find "$root$tree" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    tar --exclude=./build --exclude=./.git -c . | tar -C "$root$tree" -x
    # What the shell inside needs is in its arguments.
    # shellcheck disable=SC2016
    sh packaging/in-root.sh "$root" env CXX="$cxx" CMAKE_BUILD_PARALLEL_LEVEL="$jobs" sh -euc '
        dpkg --configure -a # what an interrupted run has left
        apt-get update
        apt-get install --no-install-recommends -y "$1"
        sh "$2/packaging/bootstrap.sh" test
    ' sh "$compiler_package" "$tree" &
fi
inside=$!
trap 'kill -KILL "$inside"; exit 1' HUP INT TERM
wait "$inside"
