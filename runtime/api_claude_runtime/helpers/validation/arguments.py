"""`Arguments`: what a caller passes to a method, without names that the method does not have."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from api_claude_runtime.errors import wording
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.hints.nearest import nearest
from api_claude_runtime.requests.call import OMIT, CallOptions

from .problem import Problem
from .schema.paths import shown

_PLACEHOLDER = "missing"


class Arguments:
    """The arguments of one call. What is missing is filled in, so that the rest can be checked."""

    def __init__(
        self, method: Callable[..., Any], positional: Sequence[Any], keywords: Mapping[str, Any]
    ) -> None:
        while isinstance(method, partial):
            positional = [*method.args, *positional]
            keywords = {**method.keywords, **keywords}
            method = method.func
        self.method = method
        self.positional = positional
        self.unknown: dict[str, Any] = {}
        self.missing: list[str] = []
        self.keywords = dict(keywords)
        self.names: list[str] = []
        if not callable(method):
            raise RequestError(
                "the first argument must be a method of a client that sends a request, such as"
                f" client.messages.create, not {wording.shown(method)}"
            )
        if getattr(method, "__name__", "") != "request":  # its names are those of every endpoint
            try:
                signature = inspect.signature(method)
            except ValueError:  # a class or a function of Python itself
                raise RequestError(
                    f"the first argument must be a method of a client, not {wording.shown(method)}"
                ) from None
            self._complete(signature)

    def _complete(self, signature: inspect.Signature) -> None:
        parameters = signature.parameters.values()
        named = [each for each in parameters if each.kind not in _COLLECTED]
        self.names = [each.name for each in named]
        known = {*self.names, *CallOptions.__annotations__}
        self.unknown = {
            name: self.keywords.pop(name) for name in [*self.keywords] if name not in known
        }
        first = [each.name for each in named if each.kind is _POSITIONAL][: len(self.positional)]
        for each in named:
            given = each.name in self.keywords or each.name in first
            if each.default is inspect.Parameter.empty and not given:
                self.missing.append(each.name)
                fill = _PLACEHOLDER if each.kind is _POSITIONAL or _is_id(each) else OMIT
                self.keywords[each.name] = fill

    def problems(self, accessor: str, beta: Iterable[str]) -> list[Problem]:
        """Return what is missing and what is unknown. `beta` are arguments of the beta method."""
        found = [Problem(name, "is missing", "required") for name in self.missing]
        for name, value in self.unknown.items():
            if name in beta:
                text = "is accepted only by the methods of client.beta"
                found.append(Problem(name, text, "beta", shown(value, name)))
                continue
            text = f"is not an argument of {accessor}{self._hint(name)}"
            found.append(Problem(name, text, "unknown", shown(value, name)))
        return found

    def _hint(self, name: str) -> str:
        from api_claude_runtime.hints.lookup import advice

        if found := advice(name, "argument"):
            return f": {found}"
        near = nearest(name, [*self.names, *CallOptions.__annotations__])
        return f": did you mean {near!r}?" if near else ""


_COLLECTED = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
_POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD


def _is_id(parameter: inspect.Parameter) -> bool:
    """Return whether a parameter is a segment of the path, which cannot be left out."""
    return parameter.name.endswith("_id") and parameter.annotation == "str"
