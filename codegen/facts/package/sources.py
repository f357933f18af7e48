"""`read_sources`: the modules of a package, from a wheel, an sdist or a directory."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from .archives import SUFFIXES, is_archive, read_archive
from .limits import DEFAULT, Budget, Limits, SourceError

# A package is the reference package if it has these: a client, and a folder of types.
CLIENT, TYPES = "_client.py", "types/__init__.py"


def read_sources(path: Path, limits: Limits = DEFAULT) -> tuple[str, dict[str, str]]:
    """Return the name of the package, and path in the package -> text of its Python files.

    Raises:
        SourceError: The path is not a wheel, sdist or directory, or has no reference package.
    """
    if path.is_dir():
        files = _read_directory(path, limits)
    elif path.is_file() and is_archive(path):
        files = read_archive(path, limits)
    else:
        raise SourceError(
            f"{path}: must be a directory or a file that ends with {', '.join(SUFFIXES)}"
        )
    root = _root(files, path)
    inside = {name[len(root) :]: text for name, text in files.items() if name.startswith(root)}
    return PurePosixPath(root).name or path.resolve().name, inside


def _read_directory(path: Path, limits: Limits) -> dict[str, str]:
    """Return the Python files of a directory. Symbolic links are not followed."""
    budget = Budget(str(path), limits)
    found: dict[str, str] = {}
    for folder, folders, names in os.walk(path, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__pycache__")))
        for name in sorted(names):
            budget.entry()
            file = Path(folder, name)
            if file.suffix != ".py" or file.is_symlink() or not file.is_file():
                continue
            with file.open("rb") as stream:
                data = stream.read(limits.file + 1)
            relative = file.relative_to(path).as_posix()
            budget.file(relative, len(data))
            found[relative] = budget.text(relative, data)
    return found


def _root(files: Mapping[str, str], path: Path) -> str:
    """Return the prefix of the package in the source: `anthropic-2.12.0/src/anthropic/`."""
    roots = [
        name.removesuffix(CLIENT)
        for name in files
        if name.endswith(CLIENT)
        and name.removesuffix(CLIENT)[-1:] in {"", "/"}
        and name.removesuffix(CLIENT) + TYPES in files
    ]
    if len(roots) != 1:
        what = "no package" if not roots else f"{len(roots)} packages"
        raise SourceError(f"{path}: has {what} with {CLIENT} and {TYPES}: pass one such package")
    return roots[0]
