"""Read facts of the API from the reference package or a published document, and compare them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from . import files, upstream
from .changes import report
from .changes.change import Change
from .changes.compare import compare
from .facts import Facts
from .package.limits import SourceError
from .source import load

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "facts" / "data"
UPSTREAM = ROOT / "spec" / "upstream.json"
SOURCE = (
    "a wheel, an sdist, a directory of the package, an OpenAPI document, or a directory of facts"
)
FORMATS: dict[str, Callable[[Facts, Facts, list[Change]], str]] = {
    "text": report.text,
    "markdown": report.markdown,
    "json": report.as_json,
}


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code: 0, or 2 if a source cannot be read."""
    options = _parser().parse_args(arguments)
    try:
        output: str = options.run(options)
    except SourceError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(output, end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen.facts", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    extract = commands.add_parser("extract", help="write the facts of a source to a directory")
    extract.add_argument("source", type=Path, help=SOURCE)
    extract.add_argument("--output", type=Path, required=True, help="directory of the facts")
    extract.set_defaults(run=_extract)

    diff = commands.add_parser("diff", help="show what changed between two sources")
    diff.add_argument("old", type=Path, help=SOURCE)
    diff.add_argument("new", type=Path, help=SOURCE)
    diff.add_argument("--format", choices=[*FORMATS], default="text")
    diff.set_defaults(run=_diff)

    update = commands.add_parser(
        "update", help="write tests/facts/data and spec/upstream.json, and show what changed"
    )
    update.add_argument("source", type=Path, help=SOURCE)
    update.add_argument("--data", type=Path, default=DATA, help="directory of the facts")
    update.add_argument("--upstream", type=Path, default=UPSTREAM, help="file of the version")
    update.set_defaults(run=_update)
    return parser


def _extract(options: argparse.Namespace) -> str:
    facts = load(options.source)
    changed = files.write(files.rendered(facts), options.output)
    return f"{_warnings(facts)}{facts.name}: {len(changed)} files changed in {options.output}\n"


def _diff(options: argparse.Namespace) -> str:
    old, new = load(options.old), load(options.new)
    return FORMATS[options.format](old, new, compare(old, new))


def _update(options: argparse.Namespace) -> str:
    old = load(options.data) if options.data.is_dir() else Facts("nothing", "")
    new = load(options.source)
    text = report.text(old, new, compare(old, new))
    changed = upstream.update(new, options.data, options.upstream)
    return f"{_warnings(new)}{text}\n{len(changed)} files changed\n"


def _warnings(facts: Facts) -> str:
    return "".join(f"not read: {name}: {why}\n" for name, why in sorted(facts.unread.items()))


if __name__ == "__main__":
    sys.exit(main())
