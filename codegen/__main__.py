"""Write `generated/api_claude/` from `spec/`, or check that it is up to date.

The synchronous modules of the runtime that are made from asynchronous ones are written, too.
With `--spec FILE`, write a package for an OpenAPI document of another API.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.render.emit import check, write
from codegen.synchronous import files as synchronous

from .generate import generate, generate_foreign
from .problems import SpecError
from .spec.vocabulary.rules import is_identifier

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
OUTPUT = ROOT / "generated" / "api_claude"


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code: 0, 1 for differences, 2 for an invalid spec."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if any file differs"
    )
    parser.add_argument(
        "--spec",
        type=Path,
        default=SPEC,
        help="directory of the spec, or an OpenAPI document of another API (YAML or JSON)",
    )
    parser.add_argument("--output", type=Path, help="directory of the generated package")
    options = parser.parse_args(arguments)
    if options.output is None:
        if options.spec.is_file():
            parser.error("--output is required with an OpenAPI document of another API")
        options.output = OUTPUT
    if not is_identifier(options.output.name):
        parser.error("the directory in --output must have a name that Python can import")
    try:
        codes: list[int] = []
        if options.output.resolve() == OUTPUT:
            # First, because the package has signatures and texts of these modules.
            codes.append(run_synchronous(check_only=options.check))
        codes.append(run(options.spec, options.output, check_only=options.check))
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    return max(codes)


def run(spec: Path, output: Path, *, check_only: bool) -> int:
    """Write or check the package, print what changed, and return the exit code."""
    left_out: list[str] = []
    if spec.is_file():
        files, left_out = generate_foreign(spec)
    else:
        files = generate(spec, complete=spec.resolve() == SPEC)
    if left_out:
        print("left out:", *left_out, sep="\n", file=sys.stderr)
    if check_only:
        differences = check(files, output)
        for line in differences:
            print(line, file=sys.stderr)
        print(f"{len(files)} files, {len(differences)} differ from the spec")
        return 1 if differences else 0
    changed = write(files, output)
    for name in changed:
        print(f"  {name}")
    print(f"{len(files)} files, {len(changed)} changed")
    return 0


def run_synchronous(*, check_only: bool) -> int:
    """Write or check the synchronous modules of the runtime, and return the exit code."""
    changed = synchronous.changed()
    for path, text in changed.items():
        print(f"  {path.name}{' differs from its asynchronous module' if check_only else ''}")
        if not check_only:
            path.write_text(text, "utf-8")
    return 1 if check_only and changed else 0


if __name__ == "__main__":
    sys.exit(main())
