# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""report.py CATALOG TRANSLATIONS LANGUAGE...: what each registry has, a line each. Fails where an entry lacks a description, a case, a
verdict or a reference, or where a text has no translation."""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

NOT_CODES = ("registry.json", "cases.json")


def entries(folder):
    """The entries of a registry, one for each class of an enhanced code, with the parts that its classes share."""
    for path in sorted(folder.glob("*.json")):
        if path.name in NOT_CODES:
            continue
        entry = json.loads(path.read_text(encoding="utf-8"))
        for digit, own in entry.get("variants", {"": {}}).items():
            shared = {key: value for key, value in entry.items() if key != "variants"}
            lists = {key: own.get(key, []) + shared.get(key, []) for key in ("description", "cases", "references")}
            yield path, digit, shared | own | lists


def words(value):
    if isinstance(value, str):
        return len(re.findall(r"\w+", value))
    return sum(map(words, value.values() if isinstance(value, dict) else value)) if isinstance(value, (dict, list)) else 0


def untranslated(path):
    if not path.exists():
        return ["there is no such file"]
    messages = ElementTree.parse(path).getroot().iter("message")
    return [message.findtext("source") for message in messages if not (message.findtext("translation") or "").strip()]


def main(catalog, translations, *languages):
    faults = []
    total = [0] * 5
    print(f"{'registry':16}{'codes':>7}{'cases':>7}{'words':>8}{'compared':>10}{'no section':>12}  languages")
    for folder in sorted(each for each in pathlib.Path(catalog).iterdir() if each.is_dir()):
        codes = list(entries(folder))
        comparisons = len(list((folder / "comparisons").glob("*.json")))
        for path, digit, entry in codes:
            for part in ("description", "cases", "verdict", "references"):
                if not entry.get(part):
                    faults.append(f"{path}{' class ' + digit if digit else ''}: no {part}")
        complete = []
        for language in languages:
            file = pathlib.Path(translations) / language / f"{folder.name}.ts"
            missing = untranslated(file)
            faults += [f"{file}: {text}" for text in missing]
            if not missing:
                complete.append(language)
        figures = [len(codes), sum(len(entry["cases"]) for _, _, entry in codes),
                   sum(words(json.loads(path.read_text(encoding="utf-8"))) for path in folder.rglob("*.json")), comparisons,
                   sum("section" not in each for _, _, entry in codes for each in entry["references"])]
        total = [one + other for one, other in zip(total, figures)]
        print(f"{folder.name:16}{figures[0]:7}{figures[1]:7}{figures[2]:8}{figures[3]:10}{figures[4]:12}  {' '.join(complete)}")
    print(f"{'all':16}{total[0]:7}{total[1]:7}{total[2]:8}{total[3]:10}{total[4]:12}")
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
