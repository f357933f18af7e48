"""`load`: facts from anything that has them."""

from __future__ import annotations

from pathlib import Path

from . import files
from .facts import Facts
from .package.limits import DEFAULT, Limits, SourceError
from .published import document
from .reference.extract import extract


def load(path: Path, limits: Limits = DEFAULT) -> Facts:
    """Return the facts of a wheel, sdist, directory, OpenAPI document or directory with facts.

    Raises:
        SourceError: The source cannot be read, or exceeds a limit.
    """
    if not path.exists():
        raise SourceError(f"{path}: does not exist")
    if path.is_dir() and (path / "operations.json").is_file():
        return files.read(path)
    if path.is_file() and path.suffix in document.SUFFIXES:
        return document.read_document(path, limits)
    return extract(path, limits)
