"""Look-ups in the table of hints, for the text of an error. Imported only after a mistake."""

from __future__ import annotations

import importlib
import opcode
import sys
from collections.abc import Iterable
from types import FrameType, ModuleType
from typing import Any

from .nearest import nearest
from .table import TABLE

_SUBMODULES = ("errors", "models", "params", "policy")


def advice(name: str, *groups: str) -> str:
    """Return the advice for a name, from the first group that has it; empty if there is none."""
    for group in groups:
        if name in TABLE[group].hints:
            return str(TABLE[group].hints[name])
    return ""


def attribute_error(owner: object, name: str, *groups: str) -> AttributeError:
    """Return the error for an attribute that `owner` does not have."""
    if isinstance(owner, type):
        text = f"type object {owner.__name__!r} has no attribute {name!r}"
    else:
        text = f"{type(owner).__name__!r} object has no attribute {name!r}"
    if found := advice(name, *groups):
        # Without an object, Python does not add its own suggestion to the advice.
        return AttributeError(f"{text}: {found}", name=name, obj=None)
    return AttributeError(text, name=name, obj=owner)


def not_iterable(owner: object, method: str) -> TypeError:
    """Return the error for a loop over a context manager that opens a stream."""
    return TypeError(
        f"{type(owner).__name__!r} object is not iterable: {advice(method, 'manager')}"
    )


def unexpected_argument(name: str, group: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return the text of the error for a keyword argument that does not exist.

    Args:
        name: The argument.
        group: The group of the table that it may be in.
        known: The arguments that exist.
        otherwise: The advice if no hint and no similar name is found.
    """
    found = advice(name, group)
    if not found and (near := nearest(name, known)):
        found = f"did you mean {near!r}?"
    found = found or otherwise
    return f"unexpected keyword argument {name!r}{f': {found}' if found else ''}"


def module_error(module: str, name: str) -> Exception:
    """Return the error for a name that a module of the generated package does not have.

    It is an `ImportError` if the caller's caller is an import statement, because Python replaces
    the text of an `AttributeError` there. To be called by the `__getattr__` of the module only.
    """
    text = f"module {module!r} has no attribute {name!r}"
    package = module.partition(".")[0]
    is_special = name.startswith("__")  # Python itself looks up such names
    found = "" if is_special else _moved(package, module, name) or advice(name, "package")
    if not found:
        return AttributeError(text, name=name, obj=sys.modules[module])
    if _is_import(sys._getframe(2)):  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - documented
        return ImportError(f"cannot import name {name!r} from {module!r}: {found}", name=module)
    return AttributeError(f"{text}: {found}", name=name, obj=None)


def _is_import(frame: FrameType) -> bool:
    """Return whether `frame` executes a `from ... import` statement."""
    code = frame.f_code.co_code[frame.f_lasti : frame.f_lasti + 1]
    return code == bytes([opcode.opmap["IMPORT_FROM"]])


def _moved(package: str, module: str, name: str) -> str:
    """Return the advice for a name that another module of the package has."""
    for each in ("", *_SUBMODULES):
        place = f"{package}.{each}".rstrip(".")
        if place != module and _has(importlib.import_module(place), name, package):
            return f"use `{place}.{name}`"
    return ""


def _has(module: ModuleType, name: str, package: str) -> bool:
    """Return whether `name` is a public name of `module`, and not something that it imports."""
    contents: dict[str, Any] = vars(module)
    if "__all__" in contents:
        return name in contents["__all__"]
    value = contents.get(name)
    return isinstance(value, type) and value.__module__.startswith(package)
