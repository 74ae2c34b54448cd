# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""catalog3k.py SHIPPED TRANSLATED FOLDER REGISTRIES: writes as many registries x1, x2, … of 200 codes, and their
translations, out of a shipped registry (a folder) and its translation (a .ts file). Prose is the shipped one, drawn
anew for each code with a fixed seed, so that a page is as long as a real one."""

import json
import pathlib
import random
import sys

A_REGISTRY = 200
DRAWN = ("description", "cases", "use", "session", "aliases")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")


def main(shipped, translated, folder, registries):
    rng = random.Random(421)
    registry = read(shipped / "registry.json")
    codes = [read(path) for path in sorted(shipped.glob("*.json")) if path.name not in ("registry.json", "cases.json")]
    pairs = [read(path) for path in sorted((shipped / "comparisons").glob("*.json"))]
    cases = shipped / "cases.json"
    messages = translated.read_text(encoding="utf-8")
    for i in range(int(registries)):
        name = f"x{i + 1}"
        numbers = [str(number) for number in sorted(rng.sample(range(200, 600), A_REGISTRY))]
        write(folder / name / "registry.json", registry | {"registry": name, "protocol": name, "name": name.upper()})
        if cases.exists():
            write(folder / name / "cases.json", read(cases))
        for number in numbers:
            code = dict(rng.choice(codes))
            code.update({key: each[key] for key in DRAWN if key in (each := rng.choice(codes))})
            code |= {"code": number, "name": f"{code['name']} {number}",
                     "related": [f"{name}/{other}" for other in rng.sample(numbers, 4) if other != number]}
            code.pop("equivalents", None)
            write(folder / name / f"{number}.json", code)
        for pair in pairs:
            left, right = rng.sample(numbers, 2)
            write(folder / name / "comparisons" / f"{left}_{right}.json",
                  pair | {"codes": [f"{name}/{left}", f"{name}/{right}"]})
        (folder / "tr").mkdir(exist_ok=True)
        context = messages.replace(f"<name>{registry['registry']}</name>", f"<name>{name}</name>")
        (folder / "tr" / f"{name}.ts").write_text(context, encoding="utf-8")


main(*map(pathlib.Path, sys.argv[1:4]), sys.argv[4])
