# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_export.py WIRECODE_CLI SCHEMA: is what the program exports as the installed schema says, and complete?"""

import copy
import json
import pathlib
import subprocess
import sys
import unittest

import jsonschema

SCHEMA_FILE = pathlib.Path(sys.argv.pop())
PROGRAM = sys.argv.pop()
SCHEMA = json.loads(SCHEMA_FILE.read_text("utf-8"))


def answer(*arguments):
    return subprocess.run([PROGRAM, *arguments], check=True, stdout=subprocess.PIPE).stdout


def closed(schema):
    """The same schema without room for keys that it does not know: readers have to bear them, but we name ours."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(value) for key, value in schema.items()}
    if "properties" in result and "required" in result:
        result["additionalProperties"] = False
    return result


STRICT = closed(SCHEMA)
WHOLE = jsonschema.Draft202012Validator(STRICT)
KINDS = {kind: jsonschema.Draft202012Validator({"$defs": STRICT["$defs"], "$ref": f"#/$defs/{kind}"})
         for kind in ("protocol", "code", "comparison")}


class TestExport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.exports = {language: json.loads(answer("export", "--language", language)) for language in ("en", "tr")}

    def test_schema_isOne(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_export_isAsTheSchemaSays(self):
        for language, export in self.exports.items():
            with self.subTest(language=language):
                self.assertEqual([f"{error.json_path}: {error.message}" for error in WHOLE.iter_errors(export)], [])
                self.assertEqual(export["language"], language)
                self.assertEqual(export["$schema"], SCHEMA["$id"])

    def test_export_hasEveryCodeAsShowGivesIt(self):
        listed = [code["id"] for code in json.loads(answer("list", "--format", "json"))]
        for language, export in self.exports.items():
            self.assertEqual([code["id"] for code in export["codes"]], listed)
            for code in export["codes"][::200]:
                shown = json.loads(answer("show", code["id"], "--format", "json", "--language", language))
                self.assertEqual(code, shown)

    def test_export_hasEveryComparisonAsCompareGivesIt(self):
        self.assertGreater(len(self.exports["en"]["comparisons"]), 300)
        for language, export in self.exports.items():
            for comparison in export["comparisons"][::50]:
                compared = json.loads(
                    answer("compare", *comparison["codes"], "--format", "json", "--language", language))
                compared["codes"] = [code["id"] for code in compared["codes"]]
                self.assertEqual(comparison, compared)

    def test_prose_isTranslated(self):
        english, turkish = (self.exports[language]["codes"] for language in ("en", "tr"))
        same = [code["id"] for code, other in zip(english, turkish) if code["description"] == other["description"]]
        self.assertEqual(same, [])

    def test_registry_isAPartOfAll(self):
        whole = self.exports["en"]
        part = json.loads(answer("export", "--registry", "smtp", "--language", "en"))
        self.assertEqual(part["codes"], [code for code in whole["codes"] if code["registry"] == "smtp"])
        self.assertEqual(part["comparisons"], [
            each for each in whole["comparisons"] if any(code.startswith("smtp/") for code in each["codes"])])
        for key in ("$schema", "version", "licence", "language", "protocols"):
            self.assertEqual(part[key], whole[key])

    def test_export_hasALineForEachValue(self):
        lines = answer("export", "--language", "en").splitlines()
        whole = self.exports["en"]
        self.assertEqual(len(lines), len(whole["codes"]) + len(whole["comparisons"]) + 5)

    def test_schema_rejectsOthers(self):
        code = self.exports["en"]["codes"][0]
        comparison = self.exports["en"]["comparisons"][0]
        protocol = self.exports["en"]["protocols"][0]
        for kind, sound in (("code", code), ("comparison", comparison), ("protocol", protocol)):
            self.assertTrue(KINDS[kind].is_valid(sound))
            self.assertFalse(KINDS[kind].is_valid(sound | {"more": ""}))
            for key in sound:
                with self.subTest(kind=kind, key=key):
                    self.assertFalse(KINDS[kind].is_valid({k: v for k, v in sound.items() if k != key}))
                    self.assertFalse(KINDS[kind].is_valid(sound | {key: None}))
        for path, value in (("retry", "tomorrow"), ("outcome", ""), ("actor", "you"), ("closes", 1), ("more", "")):
            other = copy.deepcopy(code)
            other["verdict"][path] = value
            self.assertFalse(KINDS["code"].is_valid(other), path)


if __name__ == "__main__":
    unittest.main()
