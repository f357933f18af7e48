"""Build a release into dist/ and check all that it needs: `python tests/packaging/release.py`.

Nothing is uploaded. `--rehearse` reports an unclean tree, an existing tag and an unfinished
changelog, and goes on; a real release fails.
"""

from __future__ import annotations

import email
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Callable
from email.message import Message
from functools import cached_property
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PACKAGES = ("api_claude", "api_claude_runtime")
# The wheel has 1.45 MB, and the official package 2.7 MB. Less than 1 MB cannot be had by cutting texts:
# without any docstring and comment it has 1.02 MB, and readers of `help()` and of hovers lose all of
# them. The rest is cheap or needed: texts that the asynchronous classes repeat take 6 kB, the hashes
# in RECORD and the names of 1,100 files 240 kB, because a file is about one noun. The best compression
# level saves 4 kB, and zopfli 30 kB, which would need a build of our own. Tables of commands and of
# constraints would be 95 kB smaller as two files, but each use would then load all of a table.
# The limit notices what must not be in it, such as data of tests.
MOST_BYTES = 2_000_000
# Run in a process of its own, so that this module imports no package of the session but packaging.
VALIDATE = """
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text("utf-8"))
sys.exit(str(problem) if problem else 0)
"""


class Failure(Exception):
    """A check failed; the text states what to do."""


def run(*command: str | Path, cwd: Path = ROOT, **env: str) -> str:
    """Run a command and return its output.

    Raises:
        Failure: The command failed.
    """
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        shown = " ".join(Path(str(part)).name for part in command[:4])
        raise Failure(f"{shown} failed:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


class Release:
    """The release of the current commit."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    @cached_property
    def version(self) -> str:
        source = (ROOT / "runtime" / "api_claude_runtime" / "__init__.py").read_text("utf-8")
        found = re.findall(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
        if len(found) != 1:
            raise Failure("runtime/api_claude_runtime/__init__.py must set __version__ once")
        return str(found[0])

    @cached_property
    def wheel(self) -> Path:
        return DIST / f"api_claude-{self.version}-py3-none-any.whl"

    @cached_property
    def metadata(self) -> Message:
        name = f"api_claude-{self.version}.dist-info/METADATA"
        return email.message_from_bytes(zipfile.ZipFile(self.wheel).read(name))

    @cached_property
    def python(self) -> Path:
        """The interpreter of a new environment that contains nothing but the wheel."""
        folder = self.work / "venv"
        venv.create(folder, with_pip=False)
        python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
        run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", self.wheel)
        return python

    # Checks of the repository

    def tree_is_clean(self) -> str:
        if changed := run("git", "status", "--porcelain"):
            raise Failure(f"commit or remove these files:\n{changed}")
        return f"commit {run('git', 'rev-parse', '--short', 'HEAD')}"

    def changelog_has_the_version(self) -> str:
        text = (ROOT / "CHANGELOG.md").read_text("utf-8")
        sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
        unreleased = [each for each in sections if each.startswith("Unreleased")]
        if any("- " in each for each in unreleased):
            raise Failure(f"move the entries under 'Unreleased' to '## {self.version}'")
        sections = [each for each in sections if each not in unreleased]
        heading = sections[0].splitlines()[0] if sections else "none"
        if not re.match(rf"\[?{re.escape(self.version)}\]?(?: |$)", heading):
            raise Failure(f"the first version in CHANGELOG.md must be {self.version}: {heading}")
        return heading

    def version_is_in_one_place(self) -> str:
        copies = [
            path.relative_to(ROOT).as_posix()
            for folder in ("runtime", "generated")
            for path in (ROOT / folder).rglob("*.py")
            if f'"{self.version}"' in path.read_text("utf-8")
        ]
        if copies != ["runtime/api_claude_runtime/__init__.py"]:
            raise Failure(f"these files state the version: {', '.join(copies)}")
        if "version" in self.project:
            raise Failure("pyproject.toml must not state the version")
        return self.version

    def tag_is_free(self) -> str:
        if run("git", "tag", "--list", f"v{self.version}"):
            raise Failure(f"the tag v{self.version} exists: raise __version__")
        return f"v{self.version}"

    # Checks of the archives

    def build_is_reproducible(self) -> str:
        epoch = run("git", "log", "-1", "--format=%ct")
        shutil.rmtree(DIST, ignore_errors=True)
        first, second = self.work / "a", self.work / "another folder"
        for index, folder in enumerate((first, second)):
            folder.mkdir()
            archive = self.work / f"{index}.tar"
            run("git", "archive", "--output", archive, "HEAD")
            shutil.unpack_archive(archive, folder, filter="data")
            for number, path in enumerate(folder.rglob("*")):
                os.utime(path, (1_000_000_000 + index * number, 1_000_000_000 + index * number))
        build = (sys.executable, "-m", "build", "--no-isolation", "--outdir")
        # The first wheel is built from the source archive, the second from the tree.
        run(*build, DIST, cwd=first, SOURCE_DATE_EPOCH=epoch)
        again = self.work / "again"
        run(
            *build,
            again,
            "--wheel",
            "--sdist",
            cwd=second,
            SOURCE_DATE_EPOCH=epoch,
            TZ="Asia/Tokyo",
        )
        names = sorted(path.name for path in DIST.iterdir())
        for name in names:
            if (DIST / name).read_bytes() != (again / name).read_bytes():
                raise Failure(f"two builds of {name} differ")
        return f"{', '.join(names)} with SOURCE_DATE_EPOCH={epoch}"

    def wheel_is_small(self) -> str:
        size = self.wheel.stat().st_size
        if size >= MOST_BYTES:
            raise Failure(f"the wheel has {size:,} bytes, and must have less than {MOST_BYTES:,}")
        return f"{size:,} bytes"

    def wheel_contents_are_valid(self) -> str:
        # W009: this wheel contains two import packages on purpose.
        return run("check-wheel-contents", "--ignore", "W009", self.wheel).split(": ")[-1]

    def wheel_has_types_and_licence(self) -> str:
        names = set(zipfile.ZipFile(self.wheel).namelist())
        info = f"api_claude-{self.version}.dist-info"
        needed = [*(f"{package}/py.typed" for package in PACKAGES), f"{info}/licenses/LICENSE"]
        if lacking := [name for name in needed if name not in names]:
            raise Failure(f"the wheel lacks {', '.join(lacking)}")
        tops = {name.partition("/")[0] for name in names}
        if tops != {*PACKAGES, info}:
            raise Failure(f"the wheel contains other folders: {', '.join(sorted(tops))}")
        return ", ".join(needed)

    def archives_are_valid_for_an_index(self) -> str:
        run("twine", "check", "--strict", *sorted(DIST.glob("api_claude*")))
        return "twine check --strict"

    def metadata_is_complete(self) -> str:
        needed = {
            "Name": self.project["name"],
            "Version": self.version,
            "Summary": self.project["description"],
            "License-Expression": self.project["license"],
            "License-File": "LICENSE",
            "Requires-Python": self.project["requires-python"],
            "Description-Content-Type": "text/markdown",
        }
        wrong = [f"{name}: {self.metadata[name]}" for name in needed if not self.same(name, needed)]
        listed = {
            "Classifier": set(self.project["classifiers"]),
            "Provides-Extra": set(self.project["optional-dependencies"]),
            "Project-URL": {f"{name}, {url}" for name, url in self.project["urls"].items()},
        }
        wrong += [
            name for name, each in listed.items() if set(self.metadata.get_all(name, [])) != each
        ]
        if wrong:
            raise Failure(f"metadata differs from pyproject.toml: {', '.join(wrong)}")
        return ", ".join([*needed, *listed])

    def same(self, name: str, needed: dict[str, str]) -> bool:
        return str(self.metadata[name]) == needed[name]

    # Checks of an installation

    def wheel_installs_alone(self) -> str:
        program = (
            "import api_claude; from api_claude import Client; client = Client(api_key='sk-ant-unused');"
            "client.messages.create; client.beta.messages.batches; api_claude.preload('messages');"
            "print(api_claude.__version__)"
        )
        found = run(self.python, "-I", "-c", program, cwd=self.work)
        if found != self.version:
            raise Failure(f"the installed package has the version {found}")
        run(sys.executable, "-m", "pip", "--python", self.python, "check")
        return (
            f"Python {run(self.python, '-c', 'import platform; print(platform.python_version())')}"
        )

    def command_answers(self) -> str:
        command = ("-I", "-m", "api_claude", "doctor", "--help")
        return run(self.python, *command, cwd=self.work).splitlines()[0]

    def bill_of_materials_is_complete(self) -> str:
        target = DIST / f"api-claude-{self.version}.cdx.json"
        epoch = run("git", "log", "-1", "--format=%ct")
        run(
            *("cyclonedx-py", "environment", "--output-reproducible", "--mc-type", "library"),
            *("--output-file", target, self.python),
            SOURCE_DATE_EPOCH=epoch,
        )
        bom = json.loads(target.read_text("utf-8"))
        # The package itself is what the list is about, and not one of its components.
        own = [each for each in bom["components"] if each["name"] == self.project["name"]]
        if len(own) != 1 or own[0]["version"] != self.version:
            raise Failure("the list of materials has no api-claude, or another version")
        own[0].pop("externalReferences", None)  # the path of the wheel on this machine
        bom["metadata"]["component"] = {
            **own[0],
            "type": "library",
            "purl": f"pkg:pypi/{self.project['name']}@{self.version}",
            "hashes": [
                {"alg": "SHA-256", "content": hashlib.sha256(self.wheel.read_bytes()).hexdigest()}
            ],
        }
        bom["components"].remove(own[0])
        target.write_text(json.dumps(bom, indent=2, sort_keys=True) + "\n", "utf-8")
        run(sys.executable, "-c", VALIDATE, target)
        listed = {each["name"].lower().replace("_", "-") for each in bom["components"]}
        required = {
            requirement.name.lower().replace("_", "-")
            for requirement in map(Requirement, self.project["dependencies"])
            if requirement.marker is None or requirement.marker.evaluate()
        }
        if lacking := required - listed:
            raise Failure(f"the list of materials lacks {', '.join(sorted(lacking))}")
        return f"{target.name}: {len(listed)} packages"


def checks(release: Release) -> dict[str, tuple[Callable[[], str], bool]]:
    """Return the checks by title, and whether a rehearsal only reports a failure."""
    return {
        "the tree is clean": (release.tree_is_clean, True),
        "the version is in one place": (release.version_is_in_one_place, False),
        "CHANGELOG.md has the version": (release.changelog_has_the_version, True),
        "the tag is free": (release.tag_is_free, True),
        "two builds are equal": (release.build_is_reproducible, False),
        "the wheel is small": (release.wheel_is_small, False),
        "the contents of the wheel are valid": (release.wheel_contents_are_valid, False),
        "types and licence": (release.wheel_has_types_and_licence, False),
        "an index accepts the archives": (release.archives_are_valid_for_an_index, False),
        "metadata": (release.metadata_is_complete, False),
        "the wheel installs alone": (release.wheel_installs_alone, False),
        "the command answers": (release.command_answers, False),
        "list of materials (CycloneDX)": (release.bill_of_materials_is_complete, False),
    }


def main() -> int:
    """Run all checks, print one line for each, and return 1 if one failed."""
    rehearsal = "--rehearse" in sys.argv[1:]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for title, (check, reported) in checks(Release(Path(folder))).items():
            try:
                result, status = check(), "ok"
            except Failure as failure:
                result, status = str(failure), "to do" if rehearsal and reported else "FAILED"
                failed += status == "FAILED"
            print(f"{status:7} {title}: {result}", flush=True)
    print("failed" if failed else f"ready: {', '.join(sorted(p.name for p in DIST.iterdir()))}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
