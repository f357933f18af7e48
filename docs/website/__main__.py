"""Build the documentation site: `python -m docs.website [FOLDER]`, by default into `site/`.

The sources of the pages are written to `build/website/`. Zensical makes the site from them, with
warnings as errors. Then the links of the built pages are checked, the reference is compared with
`help()`, and the other pages are compared with what GitHub makes of them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from . import github, help_texts
from .check import SiteCheck
from .nav import ROOT, pages, staged
from .stage import Stage


def main() -> int:
    """Build and check the site."""
    target = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "site"
    folder = ROOT / "build" / "website"
    built = folder / "site"
    shutil.rmtree(built, ignore_errors=True)
    configuration = Stage(folder).write()
    made = subprocess.run(  # noqa: S603 - a command of our own
        [
            *(sys.executable, "-m", "zensical", "build"),
            *("--strict", "--clean", "--config-file", str(configuration)),
        ],
        check=False,
    )
    if made.returncode:
        return made.returncode
    check = SiteCheck(built)
    problems = [
        *check.problems(),
        *github.problems(folder / "pages", built, map(staged, pages())),
        *help_texts.problems(built),
    ]
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problems")
        return 1
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(built, target)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    start = len(check.texts[built / "index.html"].encode())
    index = (target / "search.json").stat().st_size
    print(
        f"{target}: {len(check.texts)} pages, {size / 1e6:.1f} MB; "
        f"the start page has {start / 1e3:.0f} kB, the search index {index / 1e6:.1f} MB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
