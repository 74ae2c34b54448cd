# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py CATALOG TRANSLATIONS: what is wrong with the prose of the registries in the folder CATALOG, and of their
Turkish in the folder TRANSLATIONS: a word twice in a row, sentences that only repeat the name, sentences in the
form “X…; Y…” in series, a cause without a first step, and English words in Turkish. Fails where it finds any.
(That no sentence stands twice, backticks are closed and no term is a forbidden one, other tests see to.)"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree

LITERAL = re.compile(r"`[^`]*`|“[^”]*”|\"[^\"]*\"")
GLOSS = re.compile(r"\([A-Za-z ]+\)")  # the English word behind the Turkish one
SENTENCE = re.compile(r"(?<=[.!?])\s+")
TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]+) \1(?![\w-])", re.IGNORECASE)
MAY_STAND_TWICE = {"that", "had"}
TWICE_TURKISH = re.compile(r"\b(ve|veya|ile|için|bu|bir|ama|daha|olan) \1\b", re.IGNORECASE)  # others may
ENGLISH = re.compile(r"(?<![\w(-])(the|and|with|which|when|server|client|request|response|sender|receiver|gateway|timeout|"
                     r"upstream|header|mailbox|handshake|queue|retry)(?![\w-])")
SMALL = set("a an the is was are were be been has have had not no it its of to for in on at by and or this that code "
            "reply error means says sent status response when because there as with server client".split())


def words(text):
    return [each.casefold() for each in re.findall(r"[^\W_]+", text)]


def entries_of(folder):
    """(id, name, prose, cases) of every code and comparison; enhanced codes are one for each class."""
    shared = folder / "cases.json"
    shared = json.loads(shared.read_text(encoding="utf-8")) if shared.exists() else {}
    for path in sorted(folder.glob("*.json")):
        if path.name in ("registry.json", "cases.json"):
            continue
        entry = json.loads(path.read_text(encoding="utf-8"))
        for part in [entry, *entry.get("variants", {}).values()]:
            cases = [shared[each] if isinstance(each, str) else each for each in part.get("cases", [])]
            prose = part.get("description", []) + [part[key] for key in ("use",) if key in part]
            prose += [each["text"] for each in part.get("meanings", []) if "text" in each]
            yield f"{folder.name}/{entry['code']}", entry["name"], prose, cases
    for path in sorted((folder / "comparisons").glob("*.json")):
        pair = json.loads(path.read_text(encoding="utf-8"))
        yield f"{folder.name}/comparisons/{path.stem}", "", [pair["summary"], *pair["choose"]], []


def aliases_of(folder):
    found = set()
    for path in folder.glob("*.json"):
        entry = json.loads(path.read_text(encoding="utf-8"))
        for part in [entry, *entry.get("variants", {}).values()] if "code" in entry else []:
            found.update(part.get("aliases", []))
    return found


def faults_of(where, name, prose, cases):
    steps = [step for case in cases for step in case["fix"]]
    all_texts = prose + [case[key] for case in cases for key in ("seen", "check") if key in case] + steps
    for text in all_texts:
        found = TWICE.search(LITERAL.sub("``", text))
        if found and found[1].lower() not in MAY_STAND_TWICE:
            yield f"{where}: twice: {found[0]}: {text}"
    sentences = [each for text in prose for each in SENTENCE.split(text)]
    for sentence in sentences:
        own = set(words(sentence)) - SMALL
        if name and own and own <= set(words(name)):
            yield f"{where}: only repeats the name: {sentence}"
    # One such sentence is English, three in a row are a formula.
    series = 0
    for sentence in sentences:
        series = series + 1 if ";" in LITERAL.sub("", sentence) else 0
        if series == 3:
            yield f"{where}: “X…; Y…” in series: {sentence}"
    for case in cases:
        if not case["fix"] or not case["fix"][0].strip():
            yield f"{where}: no first step: {case['seen']}"


def faults_of_turkish(path, aliases):
    for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
        source = message.findtext("source")
        text = message.findtext("translation") or ""
        bare = GLOSS.sub("", LITERAL.sub("``", text))
        found = ENGLISH.search(bare)
        if found and source not in aliases:  # what people search by may be English
            yield f"tr/{path.stem}: English word {found[0]}: {text}"
        found = TWICE_TURKISH.search(bare)
        if found:
            yield f"tr/{path.stem}: twice: {found[0]}: {text}"


def main(catalog, translations):
    faults = []
    for folder in sorted(pathlib.Path(catalog).iterdir()):
        if folder.is_dir():
            for entry in entries_of(folder):
                faults += faults_of(*entry)
            faults += faults_of_turkish(pathlib.Path(translations) / f"{folder.name}.ts", aliases_of(folder))
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
