"""Write the rendered files, or say how they differ from what is there."""

from __future__ import annotations

from pathlib import Path

from codegen.problems import SpecError

HEADER = "# Generated from spec/ by `nox -s codegen`. Do not edit.\n"


def _present(output: Path) -> set[str]:
    """Every file of the package, generated or strayed into it."""
    return {
        path.relative_to(output).as_posix()
        for path in output.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def check(files: dict[str, str], output: Path) -> list[str]:
    """One line for each file that is missing, stale (nothing generates it) or changed."""
    present = _present(output)
    missing = [f"missing: {name}" for name in sorted(files.keys() - present)]
    stale = [f"stale: {name}" for name in sorted(present - files.keys())]
    changed = [
        f"changed: {name}"
        for name in sorted(files.keys() & present)
        if (output / name).read_bytes() != files[name].encode("utf-8")
    ]
    return missing + stale + changed


def _ours(data: bytes) -> bool:
    return not data or data.startswith(HEADER.encode("utf-8"))


def write(files: dict[str, str], output: Path) -> list[str]:
    """Write what differs and remove what is stale; the names of both, for the log.

    Raises:
        SpecError: `output` holds what no generator wrote, and would be emptied of it.
    """
    changed = []
    stale = sorted(_present(output) - files.keys())
    strange = [name for name in stale if not _ours((output / name).read_bytes())]
    if strange:
        raise SpecError([f"  {output / name}: was not generated; move it away" for name in strange])
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
