"""The files of the facts: written so that a change is a changed line, and read again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .facts import Facts, Json
from .package.limits import DEFAULT, SourceError

TYPES = "types"
UNREACHED = "unreached"
SOURCE = "source.json"
# Part of an operation that has its own file, so that the lines of operations stay readable.
ERRORS = "errors"


def rendered(facts: Facts, *, unreached: bool = True) -> dict[str, str]:
    """Return file -> text. The same facts always give the same text.

    Args:
        facts: The facts.
        unreached: Whether to include types that no operation, error or webhook uses.
    """
    operations = [
        {key: value for key, value in each.items() if key != ERRORS} for each in facts.operations
    ]
    documented = {each["accessor"]: each[ERRORS] for each in facts.operations if ERRORS in each}
    found = {
        SOURCE: _mapping({"source": facts.source, "version": facts.version, **facts.constants}),
        "operations.json": _list(operations),
        "errors.json": _list(facts.errors),
        "documented_errors.json": _mapping(documented),
        "webhooks.json": _list(facts.webhooks),
    }
    groups: dict[str, dict[str, Json]] = {}
    for name, known in sorted(facts.types.items()):
        groups.setdefault(facts.files.get(name, UNREACHED), {})[name] = known
    for group, types in groups.items():
        if unreached or group != UNREACHED:
            found[f"{TYPES}/{group}.json"] = _mapping(types)
    return found


def write(files: Mapping[str, str], folder: Path) -> list[str]:
    """Write the files, remove other JSON files of facts, and return the names that changed.

    Raises:
        SourceError: The folder has other files. Nothing was written.
    """
    present = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    names = {path: path.relative_to(folder).as_posix() for path in present}
    has_facts = "operations.json" in names.values()
    foreign = [
        name for path, name in names.items() if not (has_facts and _is_ours(path, name, files))
    ]
    if foreign:
        raise SourceError(
            f"{folder}: has files that are not facts: {', '.join(foreign[:3])}: pass another folder"
        )
    changed = [
        name for name, text in files.items() if not _has(folder / name, text.encode("utf-8"))
    ]
    for name in changed:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(files[name].encode("utf-8"))
    stale = [path for path, name in names.items() if name not in files]
    for path in stale:
        path.unlink()
    return sorted([*changed, *(f"{names[path]} (removed)" for path in stale)])


def read(folder: Path) -> Facts:
    """Return the facts in a folder.

    Raises:
        SourceError: The folder has no facts.
    """
    try:
        operations = _load(folder / "operations.json")
        source = _load(folder / SOURCE) if (folder / SOURCE).is_file() else {}
        found = Facts(source.pop("source", folder.name), source.pop("version", ""), operations)
        found.constants = source
        found.errors = _load(folder / "errors.json")
        if (folder / "webhooks.json").is_file():
            found.webhooks = _load(folder / "webhooks.json")
        if (folder / "documented_errors.json").is_file():
            documented = _load(folder / "documented_errors.json")
            for each in operations:
                if each["accessor"] in documented:
                    each[ERRORS] = documented[each["accessor"]]
        for path in sorted((folder / TYPES).glob("*.json")):
            types = _load(path)
            found.types |= types
            found.files |= dict.fromkeys(types, path.stem)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SourceError(f"{folder}: has no readable facts: {error!r}") from error
    return found


def digest(folder: Path) -> str:
    """Return the SHA-256 of the facts in a folder. It does not depend on line ends or spaces."""
    facts = read(folder)
    value = rendered(facts, unreached=False)
    text = "".join(f"{name}\n{value[name]}" for name in sorted(value))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _is_ours(path: Path, name: str, files: Mapping[str, str]) -> bool:
    """Whether a file in the folder may be replaced or removed."""
    return name in files or (name.startswith(f"{TYPES}/") and path.suffix == ".json")


def _has(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _load(path: Path) -> Any:
    with path.open("rb") as file:
        data = file.read(DEFAULT.total + 1)
    if len(data) > DEFAULT.total:
        raise SourceError(f"{path}: must have at most {DEFAULT.total} bytes")
    return json.loads(data)


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _list(values: list[Json]) -> str:
    return "[\n" + ",\n".join(map(_line, values)) + "\n]\n" if values else "[]\n"


def _mapping(values: Mapping[str, Any]) -> str:
    lines = ",\n".join(f"{_line(name)}: {_line(value)}" for name, value in values.items())
    return "{\n" + lines + "\n}\n" if values else "{}\n"
