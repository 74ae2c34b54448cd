#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# on_weston.sh PROGRAM: runs a program in a Wayland session of its own, Weston in a window that fills the X screen.
# What xdotool does there arrives as any keyboard and mouse do.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_RUNTIME_DIR="$work" WIRECODE_ON_WESTON="$1"
cat >"$work/program" <<END
#!/bin/sh
"\$WIRECODE_ON_WESTON"
echo \$? >"$work/status"
END
chmod +x "$work/program"
# Later versions call the renderer by its name, and 14 refuses both spellings together.
case $(weston --help) in
    *--renderer=*) renderer=renderer=pixman ;;
    *) renderer=use-pixman=true ;;
esac
# Nothing moves by itself, and nothing but windows is on the screen.
cat >"$work/weston.ini" <<END
[core]
$renderer
idle-time=0
[shell]
panel-position=none
animation=none
close-animation=none
startup-animation=none
locking=false
[input-method]
path=
[autolaunch]
path=$work/program
watch=true
END
weston --backend=x11-backend.so --width=1600 --height=1000 --config="$work/weston.ini" \
    --log="$work/weston.log" || true
if [ ! -f "$work/status" ]; then
    cat "$work/weston.log" >&2
    exit 1
fi
exit "$(cat "$work/status")"
