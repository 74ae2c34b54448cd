# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completes wirecode and wirecode-cli in bash, with what wirecode-cli itself says of their command lines.
_wirecode()
{
    local answer word what
    COMPREPLY=()
    if ! answer=$(wirecode-cli complete -- "${COMP_WORDS[@]:0:COMP_CWORD}" "$2" 2>/dev/null); then
        compopt -o default # the name of a file
        return
    fi
    while IFS=$'\t' read -r word what; do
        [[ -z $word ]] || COMPREPLY+=("$word")
    done <<<"$answer"
    # Behind a registry, its code is typed next.
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then
        compopt -o nospace
    fi
}
complete -F _wirecode wirecode wirecode-cli
