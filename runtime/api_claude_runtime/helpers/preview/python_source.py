"""`python_source`: a call of a method of the client as Python source."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from pathlib import PurePath
from typing import Any, cast, get_args, get_origin

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.http.credential_names import is_credential
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.call import is_omitted
from api_claude_runtime.requests.timeouts import Timeout, wire_timeout

from .secret_names import variable_names

_WIDTH = 88
_PACKAGE = "api_claude"


def python_source(
    accessor: str, arguments: Sequence[Any], keywords: Mapping[str, Any], *, awaited: bool
) -> str:
    """Return the source of a call. Imports that it needs are before it.

    Raises:
        RequestError: An argument cannot be written in source, such as an open file.
    """
    source = _Source()
    parts = [source.value(str(at), each, 4) for at, each in enumerate(arguments)]
    for name, value in keywords.items():
        if not is_omitted(value):
            parts.append(f"{name}={source.argument(name, value)}")
    call = f"{'await ' if awaited else ''}{accessor}({_joined(parts, 0)})"
    imports = "".join(f"{line}\n" for line in sorted(source.imports))
    return f"{imports}\n{call}\n" if imports else f"{call}\n"


class _Source:
    """Writes values, and collects the imports that they need."""

    def __init__(self) -> None:
        self.imports: set[str] = set()
        self._variables: list[str] = []

    def argument(self, name: str, value: Any) -> str:
        if name == "timeout" and value is not None:
            return self._timeout(value)
        return self.value(name, value, 4)

    def value(self, place: str, value: Any, indent: int) -> str:
        """Return `value` in source. `indent` is the number of spaces before its line."""
        if value is None or isinstance(value, bool):
            return repr(value)
        if isinstance(value, Enum):
            return self.value(place, value.value, indent)
        if isinstance(value, bytes | bytearray | memoryview):
            return repr(bytes(cast("bytes", value)))
        if isinstance(value, str):
            return str.__repr__(value)
        if isinstance(value, int | float):
            if isinstance(value, float):
                return float.__repr__(value)
            try:
                return int.__repr__(value)
            except ValueError:  # Python's limit of digits
                return hex(value)
        if isinstance(value, PurePath):
            self.imports.add("from pathlib import Path")
            return f"Path({str(value)!r})"
        if isinstance(value, type) or get_origin(value) is not None:
            return self._type(place, value)
        if isinstance(value, Mapping):
            fields = cast("Any", value)
            parts = [
                f"{key!r}: {self._item(f'{place}.{key}', key, item, indent + 4)}"
                for key, item in fields.items()
                if not is_omitted(item)
            ]
            return f"{{{_joined(parts, indent)}}}"
        if isinstance(value, list | tuple):
            return self._sequence(place, cast("Sequence[Any]", value), indent)
        return self.value(place, _json(place, value), indent)

    def _item(self, place: str, name: Any, value: Any, indent: int) -> str:
        """Return a value of a mapping. A credential is read from an environment variable."""
        is_text = isinstance(value, str) and isinstance(name, str) and is_credential(name)
        if not is_text and not isinstance(value, Secret):
            return self.value(place, value, indent)
        self.imports.add("import os")
        ((_, variable),) = variable_names([str(name)], self._variables).items()
        self._variables.append(variable)
        return f"os.environ[{variable!r}]"

    def _sequence(self, place: str, value: Sequence[Any], indent: int) -> str:
        kept = [each for each in value if not is_omitted(each)]
        parts = [self.value(f"{place}[{at}]", item, indent + 4) for at, item in enumerate(kept)]
        if isinstance(value, list):
            return f"[{_joined(parts, indent)}]"
        return f"({parts[0]},)" if len(parts) == 1 else f"({_joined(parts, indent)})"

    def _timeout(self, value: Any) -> str:
        if isinstance(value, int | float):
            return repr(value)
        self.imports.add(f"from {_PACKAGE} import {Timeout.__name__}")
        return repr(Timeout(**wire_timeout(value)))

    def _type(self, place: str, value: Any) -> str:
        if value is type(None):
            return "None"
        origin = get_origin(value)
        if origin is not None and isinstance(origin, type):
            return f"{self._type(place, origin)}[{self._types(place, get_args(value))}]"
        name, module = getattr(value, "__qualname__", ""), getattr(value, "__module__", "")
        if not name or "<" in name or origin is not None:
            raise _refused(place, "a type that cannot be imported")
        if module != "builtins":
            self.imports.add(_import(module, name.partition(".")[0]))
        return str(name)

    def _types(self, place: str, values: Iterable[Any]) -> str:
        write: Callable[[Any], str] = lambda each: self._type(place, each)  # noqa: E731 - short
        return ", ".join(map(write, values))


def _import(module: str, name: str) -> str:
    """Return the line that imports a type. Public types of the runtime come from the package."""
    public = getattr(sys.modules.get(module), "__all__", ())
    is_public = module.startswith("api_claude_runtime.") and name in public
    return f"from {_PACKAGE if is_public else module} import {name}"


def _joined(parts: Sequence[str], indent: int) -> str:
    """Join parts with commas, in one line if they are short."""
    line = ", ".join(parts)
    if len(line) + indent < _WIDTH and "\n" not in line and (indent or len(parts) < 2):
        return line
    before = " " * (indent + 4)
    return "\n" + "".join(f"{before}{part},\n" for part in parts) + " " * indent


def _json(place: str, value: Any) -> Any:
    """Return what a body contains in place of `value`, such as a dict for a model."""
    try:
        return json.loads(json_body.encode({"value": value}))["value"]
    except (RequestError, KeyError):
        raise _refused(place, f"{type(value).__name__}") from None


def _refused(place: str, kind: str) -> RequestError:
    return RequestError(f"argument {place} cannot be written as Python source: it is {kind}")
