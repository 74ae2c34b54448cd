#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes a fresh Debian 12 or 13 or Ubuntu 24.04 to a running or tested Wirecode.
set -eu

build_packages='g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libzstd-dev pkgconf zlib1g-dev'
run_packages='qt6-translations-l10n qt6-wayland'
test_packages='python3-jsonschema desktop-file-utils appstream mandoc at-spi2-core dbus-daemon fish flatpak-builder gir1.2-atspi-2.0
    libsqlite3-dev libxcb-xtest0-dev poppler-utils python3-gi rpm valgrind weston xdotool xvfb xz-utils zsh zstd'
ci_packages='build-essential clang clang-format clang-tidy debhelper debootstrap libclang-rt-dev lintian'

usage()
{
    cat >&2 <<'END'
Usage: sh packaging/bootstrap.sh run | test | ci-packages
  run          install what is missing, build, open the window
  test         install what is missing, build, run every test without a display
  ci-packages  install what is missing for .ci/run
END
    exit 2
}

fail()
{
    echo "bootstrap: $*" >&2
    exit 1
}

is_installed()
{
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Installs those of the packages that are not there. Asks before it uses sudo.
install_packages()
{
    command -v apt-get >/dev/null ||
        fail 'apt-get is not here. Debian and Ubuntu have it; elsewhere, README.md says what the build needs.'
    missing=''
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root='env'
    if [ "$(id -u)" -ne 0 ]; then
        by_hand="As root: apt-get install --no-install-recommends$missing"
        command -v sudo >/dev/null || fail "Packages are missing, and sudo is not here. $by_hand"
        [ -t 0 ] || fail "Packages are missing, and nobody can be asked whether sudo may install them. $by_hand"
        printf 'Missing:%s\nInstall them with sudo apt-get? [y/N] ' "$missing"
        read -r answer || answer=''
        case $answer in
            [yY] | [yY][eE][sS]) as_root='sudo env' ;;
            *) fail "Nothing was installed. $by_hand" ;;
        esac
    fi
    # Words are split on purpose: neither a package nor the command holds a space.
    # shellcheck disable=SC2086
    {
        $as_root apt-get update
        $as_root DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends -y $missing
    }
}

[ $# -eq 1 ] || usage
cd "$(dirname "$0")/.."
# The lists are split into words on purpose.
# shellcheck disable=SC2086
case $1 in
    run)
        install_packages $build_packages $run_packages
        cmake --preset release -D BUILD_TESTING=OFF # tests need more packages
        cmake --build --preset release
        if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
            exec build/release/bin/wirecode --compare smtp/421 smtp/551
        fi
        echo 'There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). The comparison as text:'
        exec build/release/bin/wirecode-cli compare smtp/421 smtp/551
        ;;
    test)
        install_packages $build_packages $run_packages $test_packages
        cmake --preset release -D BUILD_TESTING=ON
        cmake --build --preset release
        exec ctest --preset release --parallel "$(nproc)"
        ;;
    ci-packages) install_packages $build_packages $run_packages $test_packages $ci_packages ;;
    *) usage ;;
esac
