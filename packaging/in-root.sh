#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# in-root.sh [--discard] ROOT COMMAND…: runs a command, as root, in the Debian that lies in the folder ROOT.
#
# In namespaces of its own: mounts and processes are gone as soon as the command ends, or as this is killed, which heeds
# no signal but the last. With --discard, what the command writes is kept in memory and is gone as well.
set -eu
discard=''
[ "$1" != --discard ] || {
    discard=yes
    shift
}
# The script in quotation marks is for the shell inside.
# shellcheck disable=SC2016
exec unshare --mount --pid --fork --kill-child sh -euc '
    discard=$1 root=$2
    shift 2
    if [ -n "$discard" ]; then
        memory=$root/mnt
        mount -t tmpfs tmpfs "$memory"
        mkdir "$memory/written" "$memory/work" "$memory/root"
        mount -t overlay -o "lowerdir=$root,upperdir=$memory/written,workdir=$memory/work" overlay "$memory/root"
        root=$memory/root
    fi
    mount -t proc proc "$root/proc"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    exec chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
        LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
' sh "$discard" "$@"
