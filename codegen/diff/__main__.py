"""Compare two versions of the spec, and say what changes for users of the package.

BASE and NEW are each a git ref, a directory with a spec, or an OpenAPI 3 document.
"""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path
from typing import NoReturn

from codegen.problems import SpecError

from .compare import compare
from .model import Change, Class, Report
from .reading.source import SourceError, git, merge_base, read, spec_directory
from .reports import data as report_json
from .reports import github as report_github
from .reports import markdown as report_markdown
from .reports import terminal as report_text
from .reports.locate import locate

ROOT = Path(__file__).resolve().parents[2]
FAILED = 4
"""The exit code if there is nothing to compare. 0 to 3 say what was found."""

_LEVELS = ("additive", "readers", "callers", "breaking", "hand", "never")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(FAILED, f"{self.prog}: error: {message}\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    repository = Path(git(Path.cwd(), "rev-parse", "--show-toplevel") or ROOT)
    try:
        base = read(options.base or merge_base(repository), repository)
        new = read(options.new or str(repository / "spec"), repository)
    except SourceError as error:
        print(error, file=sys.stderr)
        return FAILED
    if not options.base:
        base.label = "merge base with main"
    if not options.new:
        new.label = "spec/"
    report = compare(base, new)
    if options.second_opinion:
        try:
            report.changes += _second_opinion(options, report, repository)
        except (SourceError, SpecError) as error:
            print(error, file=sys.stderr)
            return FAILED
    if options.format == "github" or options.verbose or options.format == "json":
        locate(report.changes, base, new, repository)
    _print(report, options)
    return exit_code(report, options.fail_on)


def _second_opinion(options: argparse.Namespace, report: Report, repository: Path) -> list[Change]:
    try:
        from .second_opinion import unreported
    except ImportError:
        raise SourceError("--second-opinion needs griffe: pip install griffe") from None
    sides = (options.base or merge_base(repository), options.new or str(repository / "spec"))
    with spec_directory(sides[0], repository) as old, spec_directory(sides[1], repository) as new:
        return unreported(old, new, report)


def _parser() -> _Parser:
    parser = _Parser(
        prog="python -m codegen.diff",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 nothing, docs or neutral, 1 additive, 2 breaking, "
        "3 needs a hand or unclassified, 4 could not compare.",
    )
    parser.add_argument("base", nargs="?", help="default: the merge base with main")
    parser.add_argument("new", nargs="?", help="default: spec/ in the working tree")
    parser.add_argument("--format", choices=("text", "markdown", "json", "github"), default="text")
    parser.add_argument(
        "--fail-on",
        choices=_LEVELS,
        help="exit with 0 if nothing is as bad as this; default: the exit code of the diff",
    )
    parser.add_argument("--all", action="store_true", help="show hidden changes as well")
    parser.add_argument("--verbose", action="store_true", help="show pointers and methods")
    parser.add_argument(
        "--second-opinion",
        action="store_true",
        help="generate both packages, and add what griffe finds and the diff does not (a minute)",
    )
    parser.add_argument(
        "--output", type=Path, help="write the report to a file instead of the standard output"
    )
    return parser


def _print(report: Report, options: argparse.Namespace) -> None:
    if options.format == "text" and options.output is None and sys.stdout.isatty():
        report_text.show(report, everything=options.all, verbose=options.verbose)
        return
    if options.format == "json":
        found = report_json.text(report)
    elif options.format == "github":
        found = report_github.text(report, everything=options.all)
    else:
        module = report_text if options.format == "text" else report_markdown
        found = module.text(report, everything=options.all, verbose=options.verbose)
    if options.output:
        options.output.write_text(found, "utf-8")
    else:
        sys.stdout.buffer.write(found.encode())
        sys.stdout.buffer.flush()


def exit_code(report: Report, fail_on: str | None) -> int:
    """Return the exit code of a report, or 0 if nothing in it is as bad as `fail_on`."""
    if fail_on is None:
        return report.exit
    if fail_on == "never":
        return 0
    hand = report.exit == 3
    classes = {each.cls for each in report.changes}
    breaking = {Class.READERS, Class.CALLERS}
    reached = {
        "additive": bool(classes & {Class.ADDITIVE, *breaking}) or hand,
        "readers": bool(classes & breaking) or hand,
        "callers": Class.CALLERS in classes or hand,
        "breaking": bool(classes & breaking) or hand,
        "hand": hand,
    }
    return report.exit if reached[fail_on] else 0


if __name__ == "__main__":
    # The documents stay in memory until the end: the collector would only walk through them.
    gc.disable()
    sys.exit(main())
