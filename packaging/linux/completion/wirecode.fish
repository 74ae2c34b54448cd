# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completes wirecode and wirecode-cli in fish, with what wirecode-cli itself says of their command lines.
function __wirecode_complete
    set -l answer (wirecode-cli complete -- (commandline -opc) (commandline -ct) 2>/dev/null)
    if test $status -eq 0
        string join -- \n $answer
    else
        __fish_complete_path (commandline -ct)
    end
end

# Fish reads this file under the name of either program.
complete -c wirecode -c wirecode-cli -e
complete -c wirecode -c wirecode-cli -f -a '(__wirecode_complete)'
