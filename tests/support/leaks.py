"""Judges of leaks: what tools that report errors show of an exception.

Each tool shows the chain of exceptions, also those that `raise ... from None` suppresses, and the
local variables of all frames, except of those in `tests`: a test has the secrets in its own.
"""

from __future__ import annotations

import contextlib
import copy
import io
import pickle
import traceback
import types
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

Judge = Callable[[BaseException], str]


def chain(error: BaseException) -> list[BaseException]:
    """Return an exception and all that it references: causes, contexts and groups."""
    found: dict[int, BaseException] = {}
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in found:
            found[id(each)] = each
            waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
    return list(found.values())


def frames(error: BaseException) -> Iterator[types.FrameType]:
    """Iterate over the frames of a traceback outside of `tests`."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if "/tests/" not in frame.f_code.co_filename:
            yield frame


def _standard(error: BaseException) -> str:
    shown = []
    for each in chain(error):
        shown += traceback.format_exception_only(each)
        # Python 3.11 shows nothing if the `repr` of a local variable fails.
        with contextlib.suppress(AttributeError):
            stack = traceback.TracebackException(
                type(each), each, each.__traceback__, capture_locals=True
            ).stack
            shown += [
                f"{part.filename} {part.name} {part.locals}"
                for part in stack
                if "/tests/" not in part.filename
            ]
    return "\n".join(shown)


def _sentry(error: BaseException) -> str:
    from sentry_sdk.serializer import serialize
    from sentry_sdk.utils import event_from_exception

    shown = []
    for each in chain(error):
        options: Any = {"include_local_variables": True, "include_source_context": False}
        event, _ = event_from_exception(each, client_options={**options, "max_value_length": 10**6})
        for value in event["exception"]["values"]:
            stack = (value.get("stacktrace") or {}).get("frames") or []
            stack[:] = [part for part in stack if "/tests/" not in part["abs_path"]]
        shown.append(str(serialize(event)))
    return "\n".join(shown)


def _rich(error: BaseException) -> str:
    from rich.traceback import Traceback

    shown = []
    for each in chain(error):
        for length in (80, None):  # the default, which slices long texts, and no limit
            trace = Traceback.extract(
                type(each),
                each,
                each.__traceback__,
                show_locals=True,
                locals_max_string=length,
                locals_max_length=None,
            )
            for stack in trace.stacks:
                shown.append(f"{stack.exc_type} {stack.exc_value} {getattr(stack, 'notes', '')}")
                shown += [
                    f"{f.name} {f.locals}" for f in stack.frames if "/tests/" not in f.filename
                ]
    return "\n".join(shown)


def _cgitb(error: BaseException) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            import cgitb
        except ImportError:  # removed in Python 3.13
            return ""
    shown = []
    for each in chain(error):
        trace = each.__traceback__
        while trace is not None:
            if "/tests/" not in trace.tb_frame.f_code.co_filename:
                alone = types.TracebackType(None, trace.tb_frame, trace.tb_lasti, trace.tb_lineno)
                with contextlib.suppress(Exception):  # it cannot show some frames
                    shown.append(cgitb.text((type(each), each, alone), context=9))
                    shown.append(cgitb.html((type(each), each, alone), context=9))
            trace = trace.tb_next
    return "\n".join(shown)


def _locals(error: BaseException) -> str:
    """Show each local variable, and the values inside of it, as a debugger does."""
    seen: set[int] = set()
    return "\n".join(
        text
        for each in chain(error)
        for frame in frames(each)
        for value in list(frame.f_locals.values())
        for text in inside(value, seen)
    )


def _object(error: BaseException) -> str:
    """Show the attributes of the exceptions, and the values inside of them."""
    seen: set[int] = set()
    return "\n".join(
        text
        for each in chain(error)
        for text in (
            str(each),
            repr(each),
            *inside(each.args, seen),
            *inside(vars(each), seen),
            *(repr(getattr(each, name, "")) for name in ("object", "doc", "hint")),
        )
    )


def _pickled(error: BaseException) -> str:
    shown = []
    for each in chain(error):
        for form in (pickle.dumps, copy.copy, copy.deepcopy):
            with contextlib.suppress(Exception):
                made: Any = form(each)
                shown.append(
                    made.decode("latin-1") if isinstance(made, bytes) else f"{made!r} {vars(made)}"
                )
    return "\n".join(shown)


JUDGES: dict[str, Judge] = {
    "traceback": _standard,
    "sentry": _sentry,
    "rich": _rich,
    "cgitb": _cgitb,
    "locals": _locals,
    "object": _object,
    "pickle": _pickled,
}
_ENDS = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type, io.IOBase)
# Standard objects that hold no value of a caller.
_MAX_DEPTH = 7


def inside(value: object, seen: set[int] | None = None, depth: int = 0) -> Iterator[str]:
    """Iterate over the texts of a value and of what it holds, through attributes and containers.

    It does not look into `Secret` and `MaskedBytes`, which store the text that they hide.
    """
    seen = set() if seen is None else seen
    if depth > _MAX_DEPTH or id(value) in seen or isinstance(value, _ENDS):
        return
    seen.add(id(value))
    with contextlib.suppress(Exception):
        yield repr(value)
    if isinstance(value, (str, bytes, int, float, bool, type(None))):
        return
    module = type(value).__module__.partition(".")[0]
    items: list[object] = []
    if isinstance(value, Mapping):
        with contextlib.suppress(Exception):
            items += [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        items += value
    if module in {"api_claude", "api_claude_runtime"} and type(value).__name__ != "Secret":
        items += list(getattr(value, "__dict__", {}).values())
        for cls in type(value).__mro__:
            for name in _slots(cls):
                with contextlib.suppress(Exception):
                    items.append(getattr(value, name))
    for item in items:
        yield from inside(item, seen, depth + 1)


def _slots(cls: type) -> Iterable[str]:
    slots = vars(cls).get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


def leaks(error: BaseException, secrets: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return which judge shows which secret: pairs of their names."""
    found = set()
    for judge, show in JUDGES.items():
        text = show(error)
        found |= {(judge, name) for name, secret in secrets.items() if secret in text}
    return found
