# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_schema.py FOLDER: are the catalog files of the folder as its schema.json says, and does that reject others?"""

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


def read(text):
    return json.loads(text, object_pairs_hook=unique_keys)


FOLDER = pathlib.Path(sys.argv.pop())
SCHEMA = read((FOLDER / "schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
CATALOGS = sorted(set(FOLDER.glob("*.json")) - {FOLDER / "schema.json"})


def small_catalog():
    """One code and one comparison with every key that may be given."""
    def reference():
        return {"document": "RFC 5321", "section": "4.2.3"}

    return {
        "protocol": "smtp",
        "name": "SMTP",
        "title": "Simple Mail Transfer Protocol",
        "documents": {"RFC 5321": "Simple Mail Transfer Protocol"},
        "classes": [{"id": "4yz", "name": "Transient Negative Completion"}],
        "codes": [{
            "code": "421",
            "name": "Service not available",
            "class": "4yz",
            "status": "unofficial",
            "origin": "Somebody",
            "verdict": {
                "outcome": "transient-failure",
                "retry": "same-request-later",
                "actor": "receiver",
                "stage": "Any command",
                "closes": True,
            },
            "meanings": [
                {"context": "Greeting", "phrase": "Not now", "text": "Too busy.", "reference": reference()},
                {"context": "Later", "phrase": "Not any more", "text": "Shutting down.", "reference": reference()},
            ],
            "description": ["It closes."],
            "seen": ["Under load."],
            "fix": ["Wait."],
            "use": "421 goes out before closing.",
            "examples": ["421 mx.example.org closing"],
            "aliases": ["too many connections"],
            "logPhrases": ["4.7.0 Error: too many connections"],
            "references": [reference()],
            "related": ["smtp/451"],
        }],
        "comparisons": [{
            "left": "smtp/421",
            "right": "smtp/451",
            "summary": "Alike.",
            "differences": ["One closes."],
            "choose": ["Look at the connection."],
        }],
    }


# context and text: where a code has one meaning
OPTIONAL = {"section", "context", "text", "aliases", "logPhrases"}
FREE_KEYS = {"documents"}

# What must not pass: path to a value of small_catalog(), and the value to put there.
WRONG_VALUES = [
    ("protocol", "SMTP"),
    ("protocol", ""),
    ("name", " SMTP"),
    ("title", 1),
    ("documents", {}),
    ("documents", {"Some book": "Title"}),
    ("classes", []),
    ("codes", []),
    ("codes", {}),
    ("comparisons", None),
    ("codes/0/code", 421),
    ("codes/0/code", "4/21"),
    ("codes/0/name", ""),
    ("codes/0/status", "deprecated"),
    ("codes/0/status", "registered"),  # has an origin
    ("codes/0/verdict/outcome", "failure"),
    ("codes/0/verdict/retry", "later"),
    ("codes/0/verdict/actor", "client"),
    ("codes/0/verdict/stage", "RCPT TO "),
    ("codes/0/verdict/closes", "true"),
    ("codes/0/meanings", []),
    ("codes/0/meanings/1/reference/document", "5321"),
    ("codes/0/meanings/1/reference/section", "§4"),
    ("codes/0/description", "It closes."),
    ("codes/0/description", []),
    ("codes/0/seen", ["Under load.", "Under load."]),
    ("codes/0/fix", ["two\nlines"]),
    ("codes/0/aliases", []),
    ("codes/0/aliases", ["busy", "busy"]),
    ("codes/0/logPhrases", "too many connections"),
    ("codes/0/logPhrases", [""]),
    ("codes/0/references", []),
    ("codes/0/related", ["421"]),
    ("codes/0/related", ["smtp/451", "smtp/451"]),
    ("comparisons/0/left", "smtp"),
    ("comparisons/0/choose", []),
]


def step_into(value, path):
    for key in path:
        value = value[key]
    return value


def objects_of(value, path=()):
    """Every object in a document, with the path to it."""
    if isinstance(value, dict):
        yield path, value
    for key, each in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from objects_of(each, path + (key,))


class SchemaTest(unittest.TestCase):
    def assert_rejected(self, document):
        self.assertFalse(VALIDATOR.is_valid(document), json.dumps(document, indent=1))

    def test_schema_is_a_schema(self):
        VALIDATOR.check_schema(SCHEMA)

    def test_shipped_catalogs_are_valid(self):
        self.assertTrue(CATALOGS)
        for path in CATALOGS:
            with self.subTest(path.name):
                errors = VALIDATOR.iter_errors(read(path.read_text("utf-8")))
                self.assertEqual([], [f"{error.json_path}: {error.message}" for error in errors])

    def test_key_given_twice_is_refused(self):
        for text in ['{"a": 1, "a": 1}', '[{"b": {"a": 1, "c": 2, "a": 3}}]']:
            with self.subTest(text), self.assertRaises(ValueError):
                read(text)

    def test_small_catalog_is_valid(self):
        VALIDATOR.validate(small_catalog())

    def test_missing_key_is_rejected(self):
        for path, value in objects_of(small_catalog()):
            for key in value.keys() - OPTIONAL - ({*value} if path and path[-1] in FREE_KEYS else set()):
                with self.subTest("/".join(map(str, path + (key,)))):
                    document = small_catalog()
                    del step_into(document, path)[key]
                    self.assert_rejected(document)

    def test_unknown_key_is_rejected(self):
        for path, _ in objects_of(small_catalog()):
            with self.subTest("/".join(map(str, path))):
                document = small_catalog()
                step_into(document, path)["surplus"] = "text"
                self.assert_rejected(document)

    def test_wrong_value_is_rejected(self):
        for path, value in WRONG_VALUES:
            with self.subTest(path, value=value):
                document = small_catalog()
                *parents, last = (int(key) if key.isdigit() else key for key in path.split("/"))
                step_into(document, parents)[last] = value
                self.assert_rejected(document)

    def test_several_meanings_need_contexts(self):
        for key in ("context", "text"):
            with self.subTest(key):
                document = small_catalog()
                del document["codes"][0]["meanings"][0][key]
                self.assert_rejected(document)
        document = small_catalog()
        for key in ("context", "text"):
            del document["codes"][0]["meanings"][0][key]
        self.assert_rejected(document)
        del document["codes"][0]["meanings"][1]
        VALIDATOR.validate(document)


if __name__ == "__main__":
    unittest.main()
