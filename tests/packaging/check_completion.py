# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_completion.py CMAKE BUILD: does each shell complete both programs, with the files where they are installed?"""

import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
import unittest

BUILD = sys.argv.pop()
CMAKE = sys.argv.pop()
WORK = tempfile.TemporaryDirectory()
FOLDER = pathlib.Path(WORK.name)
SHARE = FOLDER / "usr/share"
ENVIRONMENT = {"PATH": f"{FOLDER}/usr/bin:/usr/bin:/bin", "HOME": WORK.name, "LC_ALL": "C.UTF-8", "TERM": "vt100",
               "XDG_DATA_DIRS": f"{SHARE}:/usr/share"}

# What is typed, and what stands for its last word then. Bash has a word of its own behind an equals sign.
TYPED = {
    "wirecode-cli ex": ["explain", "export"],
    "wirecode-cli show sysex": ["sysexits/"],
    "wirecode-cli show smtp/42": ["smtp/420", "smtp/421", "smtp/422"],
    "wirecode-cli compare smtp/421 smtp/42": ["smtp/420", "smtp/421", "smtp/422"],
    "wirecode-cli show --": ["--format", "--help", "--language", "--version"],
    "wirecode-cli list --registry sysex": ["sysexits"],
    "wirecode-cli list --format=j": ["--format=json"],
    "wirecode-cli show nowhere/": [],
    "wirecode-cli explain mai": ["mail.log", "main.log"],
    "wirecode sysex": ["sysexits/"],
    "wirecode smtp/42": ["smtp/420", "smtp/421", "smtp/422"],
    "wirecode --": ["--compare", "--explain", "--help", "--language", "--new-window", "--search", "--toggle", "--version"],
    "wirecode --explain mai": ["mail.log", "main.log"],
}


def said(*command):
    return subprocess.run(command, env=ENVIRONMENT, cwd=FOLDER, check=True, stdout=subprocess.PIPE, text=True,
                          timeout=60).stdout


def bash(line):
    """What bash would complete, or the names of files where it is told to take those."""
    words = re.findall(r"=|[^ =]+", line)
    program = words[0]
    script = f"""
        compopt() {{ [[ $* != '-o default' ]] || areFiles=yes; }}
        source {SHARE}/bash-completion/completions/{program}
        [[ $(complete -p {program}) == 'complete -F _wirecode {program}' ]] || exit 1
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _wirecode {program} "${{@: -1}}" "${{@: -2:1}}"
        [[ ! -v areFiles ]] || COMPREPLY=($(compgen -f -- "${{@: -1}}"))
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    found = said("bash", "--norc", "--noprofile", "-c", script, "bash", *words).split()
    return ["".join(words[-3:-1]) + word for word in found] if words[-2] == "=" else found


def fish(line):
    return [each.split("\t")[0] for each in said("fish", "-c", 'complete -C "$argv"', line).splitlines()]


def zsh(line):
    """Zsh completes only where somebody types: all that it finds is put into the line, which is printed then."""
    setup = f"""unsetopt zle_bracketed_paste; fpath=({SHARE}/zsh/site-functions $fpath); autoload -Uz compinit;\
 compinit -u -D; zle -C all-matches complete-word _generic; bindkey '^I' all-matches;\
 zstyle ':completion:all-matches:*' insert yes; zstyle ':completion:all-matches::::' completer _all_matches _complete;\
 print re''ady\n"""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(FOLDER)
        os.execvpe("zsh", ["zsh", "-f", "-i"], ENVIRONMENT)
    try:
        os.write(terminal, setup.encode())
        read_until(terminal, rb"ready\r\n")
        before = line.rpartition(" ")[0]
        os.write(terminal, f"{line}\t\x05>'\x01print '<\x05\n".encode())
        whole = read_until(terminal, rb"\n<(.*?)>\r\n").decode()
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)
    found = whole.removeprefix(before).split()
    return [] if found == [line.rpartition(" ")[2]] else found


def read_until(terminal, pattern):
    text, end = b"", time.monotonic() + 30
    while not (match := re.search(pattern, text)):
        if time.monotonic() > end or not select.select([terminal], [], [], 30)[0]:
            raise TimeoutError(text)
        text += os.read(terminal, 65536)
    return match[match.re.groups]


class TestCompletion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", FOLDER / "usr"], check=True, stdout=subprocess.DEVNULL)
        for name in ("mail.log", "main.log", "other"):
            (FOLDER / name).touch()

    def check(self, shell):
        for line, words in TYPED.items():
            with self.subTest(line=line):
                self.assertEqual(sorted(shell(line)), words)

    def test_bash(self):
        self.check(bash)

    def test_fish(self):
        self.check(fish)

    def test_zsh(self):
        self.check(zsh)


if __name__ == "__main__":
    unittest.main()
