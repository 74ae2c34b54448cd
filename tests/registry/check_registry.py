# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_registry.py FACTS CATALOG: compares each FACTS/<registry>.tsv, what the owner of a registry says of its
codes, with the registry's folder in CATALOG, and finds every difference in code, name, class, status and
reference; in replies, which a list knows by words of their text, in marker, retry, actor and reference. Deliberate ones
stand in FACTS/exceptions.tsv with their reasons. Fails on any other difference, and on an exception that differs no
longer. Prints how many replies of each provider the catalog has, and fails where they are too few."""

import collections
import csv
import json
import pathlib
import re
import sys

ENOUGH = 300
PROGRAMS = {"postfix", "exim", "sendmail"}  # whose replies are those of any server
STATUS = {"deprecated": "obsolete", "obsoleted": "obsolete"}
REPLY = re.compile(r"(\d{3})?-?(\d\.\d+\.\d+)?")
SIDES = {"sender": "sender", "sender-admin": "sender", "recipient": "receiver", "recipient-admin": "receiver",
         "provider": "receiver", "list-operator": "sender"}


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


def texts_of(entry, shared):
    """What a reader may have pasted or typed, without the codes before it."""
    cases = [shared[each] if isinstance(each, str) else each for each in entry["cases"]]
    texts = sum((each.get("log", []) for each in cases), entry.get("session", []) + entry.get("aliases", []))
    return [" " + words(re.sub(r"^(\d{3} )?(\d\.\d+\.\d+ )?", "", each)) + " " for each in texts]


def holds(texts, part):
    """Whether a part of a marker stands in a text, or a text of several words in it; without a marker the code says
    everything."""
    part = f" {words(part)} "
    return not part.strip() or any(part in text or " " in text.strip() and text in part for text in texts)


def faults_of(row, entry):
    """(field, what the row has, what the entry has) for each difference."""
    verdict = entry["verdict"]
    if (row["verdict"] in ("wait", "slow-down")) != (verdict["retry"] == "same-request-later"):
        yield "retry", row["verdict"], verdict["retry"]
    # Whoever asks for removal from a list, or gives an address up, is the sender, whatever the cause.
    sides = {"either", SIDES[row["actor"]], "sender" if row["verdict"] in ("delist", "drop-address") else ""}
    if verdict["actor"] not in sides:
        yield "actor", row["actor"], verdict["actor"]
    if not set(row["reference"].split("; ")) & references_of(entry):
        yield "reference", row["reference"], "; ".join(sorted(references_of(entry)))


def reply_differences(registry, facts, folder):
    """The same for replies: the entry of a row has the row's codes, as far as it gives any, and its marker. Bars divide
    what a reply or several that mean the same are known by."""
    entries = entries_of(folder)
    path = folder / "cases.json"
    shared = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    texts = {code: texts_of(entry, shared) for code, entry in entries.items()}
    met = set()
    for row in facts:
        codes = row["basic"], row["enhanced"]
        parts = row["marker"].split("|")
        same = [code for code in sorted(entries) if not row["basic"] or REPLY.match(code).groups("") == codes]
        fits = [code for code in same if any(holds(texts[code], part) for part in parts)]
        met.update(fits)
        for part in parts:
            if not any(holds(texts[code], part) for code in fits):
                yield registry, "-".join(filter(None, codes)), "marker", part, ""
        if fits:
            # Where the marker stands in several entries, one that agrees with the row is enough.
            faults, code = min((list(faults_of(row, entries[code])), code) for code in fits)
            for fault in faults:
                yield registry, code, *fault
    for code in sorted(entries.keys() - met):
        yield registry, code, "code", "", entries[code]["name"]


def reply_counts(catalog):
    return {path.parent.name: len(entries_of(path.parent)) for path in sorted(catalog.glob("*/registry.json"))
            if json.loads(path.read_text(encoding="utf-8"))["form"] == "reply"}


def main(facts, catalog):
    facts = pathlib.Path(facts)
    found = []
    for path in sorted(facts.glob("*.tsv")):
        if path.name != "exceptions.tsv":
            rows = list(rows_of(path))
            compare = reply_differences if rows and "marker" in rows[0] else differences
            found += compare(path.stem, rows, pathlib.Path(catalog) / path.stem)
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
    counts = reply_counts(pathlib.Path(catalog))
    replies = sum(count for registry, count in counts.items() if registry not in PROGRAMS)
    print(f"{replies} replies of providers:", ", ".join(f"{registry} {count}" for registry, count in counts.items()))
    if replies < ENOUGH:
        faults.append(f"fewer than {ENOUGH} replies of providers")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
