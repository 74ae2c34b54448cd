# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_schema.py FOLDER: are the catalog files of the folder as its schema.json says, and does that reject others?"""

import copy
import json
import pathlib
import sys
import unittest

import jsonschema


def unique_keys(pairs):
    """Python would silently keep the last of several equal keys."""
    keys = [key for key, _ in pairs]
    doubled = {key for key in keys if keys.count(key) > 1}
    if doubled:
        raise ValueError(f"keys given twice: {sorted(doubled)}")
    return dict(pairs)


def read(path):
    return json.loads(path.read_text("utf-8"), object_pairs_hook=unique_keys)


FOLDER = pathlib.Path(sys.argv.pop())
SCHEMA = read(FOLDER / "schema.json")
KINDS = {kind: jsonschema.Draft202012Validator(SCHEMA | {"$ref": f"#/$defs/{kind}"})
         for kind in ("registry", "code", "cases", "comparison")}
FILES = sorted(FOLDER.rglob("*/*.json"))


def kind_of(path):
    if path.parent.name == "comparisons":
        return "comparison"
    return {"registry.json": "registry", "cases.json": "cases"}.get(path.name, "code")


REFERENCE = {"document": "RFC 5321", "section": "4.2.3"}
CASE = {"seen": "Postfix says `busy`.", "check": "`postqueue -p`", "fix": ["Wait."], "actor": "nobody", "log": ["too busy"]}
VERDICT = {"outcome": "transient-failure", "retry": "same-request-later", "actor": "receiver", "stage": "Any command", "closes": True}
# A file of each kind with every key that may be given.
SMALL = {
    "registry": {
        "registry": "smtp", "protocol": "smtp", "name": "SMTP", "title": "Simple Mail Transfer Protocol",
        "owner": "Somebody", "form": "number",
        "documents": {"A page": {"title": "Help", "url": "https://example.org", "read": "2026-08-22"}},
        "classes": [{"id": "4yz", "name": "Transient"}],
        "facts": [{"id": "who", "label": "Who", "values": {"server": "The server"}}],
    },
    "code": {
        "code": "421", "symbol": "CLOSING", "name": "Service not available", "class": "4yz", "status": "unofficial",
        "origin": "Somebody", "verdict": VERDICT, "facts": {"who": "server"},
        "meanings": [{"context": "Greeting", "phrase": "Not now", "text": "Too busy.", "reference": REFERENCE},
                     {"context": "Later", "phrase": "Not any more", "text": "Shutting down.", "reference": REFERENCE}],
        "description": ["It closes."], "cases": ["shared", CASE], "use": "421 goes out before closing.",
        "session": ["421 mx.example.org closing"], "aliases": ["too many connections"], "references": [REFERENCE],
        "related": ["smtp/451"], "equivalents": [{"id": "http/503", "kind": "near", "reference": "Nobody"}],
    },
    "cases": {"shared": CASE},
    "comparison": {
        "codes": ["smtp/421", "smtp/451"], "summary": "Alike.",
        "differences": [{"aspect": "End", "left": "Closed", "right": "Open"}] * 3, "choose": ["Look at it."],
    },
}
# Keys that may be left out, and objects whose keys are free.
OPTIONAL = {"owner", "facts", "url", "read", "values", "symbol", "origin", "meanings", "session", "aliases", "equivalents",
            "check", "actor", "log", "context", "text", "section"}
FREE = {"documents", "facts", "values", "shared"}

# What must not pass: kind, path to a value of SMALL, and the value to put there.
WRONG = [
    ("registry", "registry", "SMTP"), ("registry", "name", " SMTP"), ("registry", "title", 1),
    ("registry", "form", "digits"), ("registry", "documents", {}), ("registry", "classes", []),
    ("registry", "documents/A page/url", "example.org"), ("registry", "documents/A page/read", "yesterday"),
    ("code", "code", 421), ("code", "code", "4/21"), ("code", "name", ""), ("code", "status", "deprecated"),
    ("code", "verdict/outcome", "failure"), ("code", "verdict/retry", "later"), ("code", "verdict/actor", "client"),
    ("code", "verdict/stage", "RCPT TO "), ("code", "verdict/closes", "true"), ("code", "meanings", []),
    ("code", "meanings/1/reference/section", "§4"), ("code", "description", "It closes."), ("code", "description", []),
    ("code", "description", ["An `open backtick."]), ("code", "cases", []), ("code", "cases", [" "]),
    ("code", "cases/1/fix", []), ("code", "cases/1/actor", "client"), ("code", "cases/1/log", [""]),
    ("code", "session", ["two\nlines"]), ("code", "aliases", ["busy", "busy"]), ("code", "references", []),
    ("code", "related", ["421"]), ("code", "related", ["smtp/451", "smtp/451"]), ("code", "equivalents/0/kind", "same"),
    ("cases", "shared/seen", ""), ("comparison", "codes", ["smtp/421"]), ("comparison", "codes", ["smtp/421", "smtp/421"]),
    ("comparison", "differences", [{"aspect": "End", "left": "Closed", "right": "Open"}] * 2),
    ("comparison", "choose", []),
]


def step_into(value, path):
    for key in path:
        value = value[int(key) if isinstance(value, list) else key]
    return value


def objects_of(value, path=()):
    """Every object in a document, with the path to it."""
    if isinstance(value, dict):
        yield path, value
    for key, each in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from objects_of(each, path + (key,))


class SchemaTest(unittest.TestCase):
    def assert_rejected(self, kind, document):
        self.assertFalse(KINDS[kind].is_valid(document), json.dumps(document, indent=1))

    def test_schema_is_a_schema(self):
        for validator in KINDS.values():
            validator.check_schema(validator.schema)

    def test_shipped_files_are_valid(self):
        self.assertTrue(FILES)
        for path in FILES:
            with self.subTest(path.relative_to(FOLDER)):
                errors = KINDS[kind_of(path)].iter_errors(read(path))
                self.assertEqual([], [f"{error.json_path}: {error.message}" for error in errors])

    def test_small_files_are_valid(self):
        for kind, document in SMALL.items():
            KINDS[kind].validate(document)

    def test_variants_replace_class_and_verdict(self):
        document = {"code": "X.2.2", "name": "Full", "status": "registered", "references": [REFERENCE],
                    "variants": {"4": {"verdict": VERDICT, "cases": [CASE]}}}
        KINDS["code"].validate(document)
        for wrong in ({"9": {"verdict": VERDICT}}, {"4": {}}, {"4": {"verdict": VERDICT, "surplus": 1}}, {}):
            self.assert_rejected("code", document | {"variants": wrong})

    def test_missing_key_is_rejected(self):
        for kind, small in SMALL.items():
            for path, value in objects_of(small):
                free = {*value} if (path and path[-1] in FREE) or kind == "cases" and not path else set()
                for key in value.keys() - OPTIONAL - free:
                    with self.subTest(kind, path="/".join(map(str, path + (key,)))):
                        document = copy.deepcopy(small)
                        del step_into(document, path)[key]
                        self.assert_rejected(kind, document)

    def test_unknown_key_is_rejected(self):
        for kind, small in SMALL.items():
            for path, _ in objects_of(small):
                with self.subTest(kind, path="/".join(map(str, path))):
                    document = copy.deepcopy(small)
                    step_into(document, path)["surplus"] = 1
                    self.assert_rejected(kind, document)

    def test_wrong_value_is_rejected(self):
        for kind, path, value in WRONG:
            with self.subTest(kind, path=path, value=value):
                document = copy.deepcopy(SMALL[kind])
                *parents, last = path.split("/")
                parent = step_into(document, parents)
                parent[int(last) if isinstance(parent, list) else last] = value
                self.assert_rejected(kind, document)

    def test_several_meanings_need_contexts(self):
        for key in ("context", "text"):
            document = copy.deepcopy(SMALL["code"])
            del document["meanings"][0][key]
            self.assert_rejected("code", document)


if __name__ == "__main__":
    unittest.main()
