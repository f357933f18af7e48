"""Write the rendered files into the package, or report how they differ from it."""

from __future__ import annotations

from pathlib import Path

from codegen.problems import SpecError

HEADER = "# Generated from spec/ by `nox -s codegen`. Do not edit.\n"


def _present(output: Path) -> set[str]:
    """Return every file in the package directory, whether generated or not."""
    return {
        path.relative_to(output).as_posix()
        for path in output.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def check(files: dict[str, str], output: Path) -> list[str]:
    """Return one line for each file that is missing, stale (no longer generated) or changed."""
    present = _present(output)
    missing = [f"missing: {name}" for name in sorted(files.keys() - present)]
    stale = [f"stale: {name}" for name in sorted(present - files.keys())]
    changed = [
        f"changed: {name}"
        for name in sorted(files.keys() & present)
        if (output / name).read_bytes() != files[name].encode("utf-8")
    ]
    return missing + stale + changed


def _is_generated(data: bytes) -> bool:
    return not data or data.startswith(HEADER.encode("utf-8"))


def write(files: dict[str, str], output: Path) -> list[str]:
    """Write changed files, remove stale ones, and return the names of both for the log.

    Raises:
        SpecError: A stale file was not generated. Nothing was written or removed.
    """
    changed = []
    stale = sorted(_present(output) - files.keys())
    foreign = [name for name in stale if not _is_generated((output / name).read_bytes())]
    if foreign:
        raise SpecError(
            [f"  {output / name}: is not a generated file: move it elsewhere" for name in foreign]
        )
    for name in stale:
        (output / name).unlink()
        changed.append(f"{name} (removed)")
    for name, text in sorted(files.items()):
        path = output / name
        data = text.encode("utf-8")
        if path.is_file() and path.read_bytes() == data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        changed.append(name)
    for directory in sorted(output.rglob("*"), reverse=True):
        if directory.is_dir() and not any(directory.iterdir()):
            directory.rmdir()
    return changed
