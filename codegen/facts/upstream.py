"""`spec/upstream.json`: the version of the package that the spec was last compared with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from . import files
from .facts import Facts
from .package.limits import SourceError


class Upstream(NamedTuple):
    """The package, its version, and the SHA-256 of its facts in `tests/facts/data`."""

    package: str
    version: str
    sha256: str


def read(path: Path) -> Upstream:
    """Read the file.

    Raises:
        SourceError: The file is missing, or does not have the three values.
    """
    try:
        return Upstream(**json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise SourceError(f"{path}: cannot be read: {error}") from error


def update(facts: Facts, data: Path, path: Path) -> list[str]:
    """Write the facts that the tests use, and record their version. Return the files that changed.

    Raises:
        SourceError: The facts have no version, or nothing could be read from the source.
    """
    if not facts.version or not facts.operations:
        raise SourceError(f"{facts.name}: has no version or no operations: pass the whole package")
    changed = [
        f"{data.name}/{name}" for name in files.write(files.rendered(facts, unreached=False), data)
    ]
    upstream = Upstream(facts.source, facts.version, files.digest(data))
    text = json.dumps(upstream._asdict(), indent=2) + "\n"
    if not path.is_file() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")
        changed.append(path.name)
    return changed
