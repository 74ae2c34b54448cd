#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""catalog2k.py SHIPPED FOLDER: writes catalog files that make 2,000 codes together with the shipped file, which is
copied beside them. Their prose is the shipped one, drawn anew for each code with a fixed seed, so that a page is as
long as a real one."""

import copy
import json
import pathlib
import random
import shutil
import sys

CODES = 2000
PROTOCOLS = 8
DRAWN = ("description", "seen", "fix", "use", "examples", "aliases", "logPhrases")


def protocol_like(shipped, name, size, rng):
    numbers = [str(number) for number in sorted(rng.sample(range(200, 600), size))]
    codes = []
    for number in numbers:
        same_class = [code for code in shipped["codes"] if code["code"][0] == number[0]]
        code = copy.deepcopy(rng.choice(same_class))
        code.update({key: each[key] for key in DRAWN if key in (each := rng.choice(same_class))})
        code["code"] = number
        code["name"] += f" {number}"
        code["related"] = [f"{name}/{other}" for other in rng.sample(numbers, 4) if other != number]
        codes.append(code)
    pairs = []
    for pair in shipped["comparisons"]:
        left, right = rng.sample(numbers, 2)
        pairs.append(pair | {"left": f"{name}/{left}", "right": f"{name}/{right}"})
    return shipped | {"protocol": name, "name": name.upper(), "codes": codes, "comparisons": pairs}


def main(source, folder):
    shipped = json.loads(source.read_text(encoding="utf-8"))
    rng = random.Random(421)
    share, rest = divmod(CODES - len(shipped["codes"]), PROTOCOLS)
    for i in range(PROTOCOLS):
        name = f"x{i + 1}"
        protocol = protocol_like(shipped, name, share + (i < rest), rng)
        text = json.dumps(protocol, ensure_ascii=False, indent=2)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    shutil.copyfile(source, folder / source.name)


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
