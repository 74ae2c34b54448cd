# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""instructions.py FIGURES PLUGINS BARE WIRECODE WIRECODE_3K WIRECODE_SMTP: counts the instructions of a start of each program under
callgrind, in its main thread, up to its last painting, and compares Wirecode's with the bare window's. Fails where a ratio is more than 5 %
above the one that FIGURES keeps; `--keep` as a last argument writes the measured ones there instead."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

CREEP = 1.05


def count(program, arguments, plugins):
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_PLUGIN_PATH": plugins,
            "QT_QPA_GENERIC_PLUGINS": "wirecodeprobe", "WIRECODE_BENCH_STARTED": "0", "WIRECODE_BENCH_QUIET": "3000"}
        subprocess.run(
            ["valgrind", "--tool=callgrind", "--separate-threads=yes", f"--callgrind-out-file={home}/out", program,
             *arguments], env=environment, capture_output=True, check=True)
        # Of the main thread: how far an index has come in another one at the end is chance.
        counts = (pathlib.Path(home) / "out-01").read_text(encoding="utf-8")
    return int(re.search(r"^totals: (\d+)", counts, re.MULTILINE)[1])


def main(figures, plugins, bare, wirecode, wirecode_3k, wirecode_smtp, *options):
    figures = pathlib.Path(figures)
    pair = ["--compare", "smtp/421", "smtp/551", "--language"]
    counts = {
        "bare window": count(bare, [], plugins),
        "start, SMTP alone": count(wirecode_smtp, [*pair, "en"], plugins),
        "start": count(wirecode, [*pair, "en"], plugins),
        "start, Turkish": count(wirecode, [*pair, "tr"], plugins),
        "start, 3,000 codes": count(wirecode_3k, [*pair, "en"], plugins),
        "start, 3,000 codes, Turkish": count(wirecode_3k, [*pair, "tr"], plugins),
    }
    ratios = {name: round(each / counts["bare window"], 3) for name, each in counts.items() if name != "bare window"}
    for name, each in counts.items():
        print(f"{name:30} {each / 1e6:8.1f} million instructions, {each / counts['bare window']:.3f} of the bare window's")
    if options == ("--keep",):
        figures.write_text(json.dumps(ratios, indent=2) + "\n", encoding="utf-8")
        return 0
    kept = json.loads(figures.read_text(encoding="utf-8"))
    crept = [f"{name}: {ratios[name]} of the bare window's, {kept[name]} is kept" for name in kept
             if ratios[name] > kept[name] * CREEP]
    for few, many in (("start, SMTP alone", "start"), ("start", "start, 3,000 codes")):
        growth = counts[many] / counts[few]
        if growth > CREEP:
            crept.append(f"{many} takes {growth:.3f} times the instructions of {few}")
    print("\n".join(crept))
    return 1 if crept else 0


sys.exit(main(*sys.argv[1:]))
