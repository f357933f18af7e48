"""Build the documentation site: `python -m docs.website [FOLDER]`, by default into `site/`.

The sources of the pages are written to `build/website/`. Zensical makes the site from them, with
warnings as errors. Then the links of the built pages are checked, the reference is compared with
`help()`, and the other pages are compared with what GitHub makes of them.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from . import github, help_texts
from .check import SiteCheck
from .nav import ROOT, pages, staged
from .stage import Stage

SOURCES = ROOT / "build" / "website"
BUILT = SOURCES / "site"
# A folder without it is not replaced.
MARK = "search.json"


def main() -> int:
    """Build and check the site."""
    target = target_folder()
    shutil.rmtree(BUILT, ignore_errors=True)
    configuration = Stage(SOURCES).write()
    if status := zensical(configuration):
        return status
    check = SiteCheck(BUILT)
    problems = [
        *check.problems(),
        *github.problems(SOURCES / "pages", BUILT, map(staged, pages())),
        *help_texts.problems(BUILT),
    ]
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problems")
        return 1
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(BUILT, target)
    print(f"{target}: {summary(target, len(check.texts))}")
    return 0


def target_folder() -> Path:
    """Return the folder for the site: a new one, an empty one, or that of an earlier site."""
    parser = argparse.ArgumentParser(prog="python -m docs.website", description="Build the site.")
    parser.add_argument(
        "folder", nargs="?", type=Path, default=ROOT / "site", help="where to write it (site/)"
    )
    target: Path = parser.parse_args().folder.resolve()
    if not is_replaceable(target):
        parser.error(f"{target} is not a site, and would be deleted: name another folder")
    return target


def is_replaceable(target: Path) -> bool:
    """Return whether nothing but a site is lost if a folder is deleted."""
    if not target.exists():
        return True
    return target.is_dir() and ((target / MARK).is_file() or not any(target.iterdir()))


def zensical(configuration: Path) -> int:
    """Make the site from the staged pages, and return the exit status."""
    return subprocess.run(  # noqa: S603 - a command of our own
        [
            *(sys.executable, "-m", "zensical", "build"),
            *("--strict", "--clean", "--config-file", str(configuration)),
        ],
        check=False,
    ).returncode


def summary(site: Path, count: int) -> str:
    """Return the number of pages, and the sizes that a visitor notices."""
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    start = (site / "index.html").stat().st_size
    index = (site / MARK).stat().st_size
    return (
        f"{count} pages, {size / 1e6:.1f} MB; "
        f"the start page has {start / 1e3:.0f} kB, the search index {index / 1e6:.1f} MB"
    )


if __name__ == "__main__":
    sys.exit(main())
