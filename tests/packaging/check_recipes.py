# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_recipes.py CMAKE BUILD SOURCE VERSION: do the recipes for other packages fit what is built, as far as can be
seen without building them?"""

import fnmatch
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

CMAKE, BUILD, SOURCE, VERSION = sys.argv[1:]
del sys.argv[1:]
PACKAGING = pathlib.Path(SOURCE, "packaging")


def run(*command, cwd=None):
    """What the command says, which must be nothing but an answer."""
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60, cwd=cwd)
    if done.stderr:
        raise AssertionError(done.stderr)
    return done.stdout


class TestRecipes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as root:
            run(CMAKE, "--install", BUILD, "--prefix", f"{root}/usr")
            cls.installed = [f"/{file.relative_to(root)}" for file in pathlib.Path(root).rglob("*") if file.is_file()]

    def test_debian(self):
        self.assertRegex((PACKAGING / "debian/changelog").read_text(), rf"\Awirecode \({VERSION}-")

    def test_metainfo(self):
        metainfo = PACKAGING / "linux/io.github.wirecode.Wirecode.metainfo.xml.in"
        tree = xml.etree.ElementTree.parse(metainfo)
        site = tree.findtext("url[@type='homepage']")
        images = [image.text for image in tree.iter("image")]
        self.assertTrue(images)
        for image in images:
            self.assertTrue(pathlib.Path(SOURCE, image.removeprefix(f"{site}/")).is_file(), image)

    def test_rpm(self):
        spec = PACKAGING / "rpm/wirecode.spec"
        library = next(file for file in self.installed if file.endswith("/wirecode-print.so"))
        folder = str(pathlib.Path(library).parent.parent)
        self.assertEqual(run("rpmspec", "-q", "--srpm", "--qf", "%{version}", spec), VERSION)
        files = run("rpmspec", "--define", f"_libdir {folder}", "-P", spec).partition("\n%files")[2]
        missing = set(self.installed)
        for pattern in re.findall("^/.*", files, re.MULTILINE):
            found = fnmatch.filter(self.installed, pattern + "*" if pattern.endswith("/") else pattern)
            self.assertTrue(found, pattern)
            missing.difference_update(found)
        self.assertEqual(missing, set())

    def test_flatpak(self):
        file = PACKAGING / "flatpak/io.github.wirecode.Wirecode.yml"
        with tempfile.TemporaryDirectory() as folder: # it leaves a cache where it is
            manifest = json.loads(run("flatpak-builder", "--show-manifest", file, cwd=folder))
        self.assertIn(f"/usr/share/applications/{manifest['id']}.desktop", self.installed)
        self.assertIn(f"/usr/bin/{manifest['command']}", self.installed)
        source = manifest["modules"][0]["sources"][0]["path"]
        self.assertTrue((file.parent / source).samefile(SOURCE))


if __name__ == "__main__":
    unittest.main()
