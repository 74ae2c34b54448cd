# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_registry.py FACTS CATALOG: compares each FACTS/<registry>.tsv, what the owner of a registry says of its
codes, with the registry's folder in CATALOG, and finds every difference in code, name, class, status and
reference. Deliberate ones stand in FACTS/exceptions.tsv with their reasons. Fails on any other difference, and on an
exception that differs no longer."""

import collections
import csv
import json
import pathlib
import re
import sys

STATUS = {"deprecated": "obsolete", "obsoleted": "obsolete"}


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def entries_of(folder):
    entries = {}
    for path in folder.glob("*.json"):
        if path.name not in ("registry.json", "cases.json"):
            entry = json.loads(path.read_text(encoding="utf-8"))
            entries[entry["code"]] = entry
    return entries


def words(text):
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def code_of(code):
    return str(int(code, 16)) if re.fullmatch(r"0x[0-9a-fA-F]+", code) else code


def references_of(entry):
    all_of = entry["references"] + [each["reference"] for each in entry.get("meanings", [])]
    return {f"{each['document']} §{each['section']}" if "section" in each else each["document"] for each in all_of}


def phrases_of(entry):
    return [entry["code"], entry["name"], entry.get("symbol", "")] + [each["phrase"] for each in entry.get("meanings", [])]


def differences(registry, facts, folder):
    """(registry, code, field, what the registry has, what the catalog has) for each."""
    entries = entries_of(folder)
    classes = {each["id"]: each["name"] for each in
               json.loads((folder / "registry.json").read_text(encoding="utf-8"))["classes"]}
    by_code = collections.defaultdict(list)
    for row in facts:
        if row["status"] != "unassigned-range":
            by_code[code_of(row["code"])].append(row)
    for code in sorted(by_code.keys() - entries.keys()):
        for row in by_code[code]:
            yield registry, code, "code", row["name"], ""
    for code, entry in sorted(entries.items()):
        if code not in by_code:
            yield registry, code, "code", "", entry["name"]
            continue
        rows = by_code[code]
        for row in rows:
            if words(row["name"]) not in map(words, phrases_of(entry)):
                yield registry, code, "name", row["name"], entry["name"]
        name = classes.get(entry.get("class"), "")
        if "class" in entry and not {words(name), words(f"{entry['class']} {name}")} & {
                words(row["class"]) for row in rows}:
            yield registry, code, "class", rows[0]["class"], name
        if entry["status"] not in [STATUS.get(row["status"], row["status"]) for row in rows]:
            yield registry, code, "status", rows[0]["status"], entry["status"]
        known = {each.strip() for row in rows for each in row["reference"].split(";")} - {""}
        if known and not known & references_of(entry):
            yield registry, code, "reference", "; ".join(sorted(known)), "; ".join(sorted(references_of(entry)))


def main(facts, catalog):
    facts = pathlib.Path(facts)
    found = []
    for path in sorted(facts.glob("*.tsv")):
        if path.name != "exceptions.tsv":
            found += differences(path.stem, rows_of(path), pathlib.Path(catalog) / path.stem)
    # An exception with the code "*" is for each code of the registry that has this difference.
    exceptions = [tuple(row.values()) for row in rows_of(facts / "exceptions.tsv")]
    used = set()
    faults = []
    for registry, code, field, theirs, ours in found:
        fits = [each for each in exceptions if each[0] == registry and each[1] in (code, "*") and each[2] == field
                and each[3] in (theirs, "*") and each[4] in (ours, "*")]
        used.update(fits)
        if not fits:
            faults.append(f"{registry}/{code}: {field}: the registry has “{theirs}”, the catalog “{ours}”")
    for each in exceptions:
        if len(each) != 6 or not each[5]:
            faults.append(f"exception without a reason: {' | '.join(map(str, each))}")
        elif each not in used:
            faults.append(f"exception that differs no longer: {' | '.join(each)}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
