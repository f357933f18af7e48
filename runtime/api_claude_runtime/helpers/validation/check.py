"""`check_request`: compare the request of a call with the rules of the API, without sending it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.auth.hiding import hide_arguments
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.preview.capture import Captured, capture
from api_claude_runtime.requests.call import is_omitted

from .arguments import Arguments
from .errors import InvalidRequest
from .problem import Problem
from .schema.rules import rules_of
from .schema.walk import Walk
from .wire import body_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .schema.rules import Operation
    from .wire import SentBody

__all__ = ("check_request", "require_valid")

_PLACE = re.compile(r"(\w+)(?:\[\d+\]|\.\w+)*")


def check_request(method: Callable[..., object], /, *args: Any, **arguments: Any) -> list[Problem]:
    """Return the problems for which the API would refuse a request. Nothing is sent.

    `check_request(client.messages.create, model=..., max_tokens=..., messages=[...])` works for
    each method of a client that sends one request, sync and async, and for `client.request`. It
    checks the arguments, the body as it would be sent, and the parameters, against the limits that
    this version of the package knows. The list is empty if there is no problem. The API may still
    refuse the request, for example because a model does not exist.

    Args:
        method: A method of a client, or a `functools.partial` of one.
        args: The positional arguments of the method, such as an id.
        arguments: The keyword arguments of the method.

    Raises:
        RequestError: `method` is no method that sends one request, or its endpoint is unknown.
    """
    hide_arguments(arguments)
    return _checked(method, args, arguments)[1]


def require_valid(method: Callable[..., object], /, *args: Any, **arguments: Any) -> None:
    """Raise an error if `check_request` finds a problem. Nothing is sent.

    Args:
        method: See `check_request`.
        args: The positional arguments of the method.
        arguments: The keyword arguments of the method.

    Raises:
        InvalidRequest: The request has problems. `problems` of the error are all of them.
        RequestError: `method` is no method that sends one request, or its endpoint is unknown.
    """
    hide_arguments(arguments)
    accessor, problems = _checked(method, args, arguments)
    if problems:
        raise InvalidRequest(accessor, problems)


def _checked(
    method: Callable[..., Any], args: Iterable[Any], keywords: Mapping[str, Any]
) -> tuple[str, list[Problem]]:
    given = Arguments(method, [*args], keywords)
    accessor = _accessor(given.method)
    try:
        captured = capture(given.method, given.positional, given.keywords)
    except (RequestError, TypeError) as error:
        found = given.problems(accessor, ())
        if isinstance(error, RequestError) and (place := _problem(error, given.names)):
            return accessor, _merged(found, [place])
        if not found:
            raise
        return accessor, found
    return captured.accessor, _Request(given, captured).problems()


class _Request:
    """One request that is checked."""

    def __init__(self, given: Arguments, captured: Captured) -> None:
        call = captured.call
        rules = rules_of(_client(given.method))
        found = rules.operation(call.method, call.path)
        if found is None:
            raise RequestError(f"there are no rules for {call.method} {call.path}")
        self._given = given
        self._captured = captured
        self._operation: Operation = found
        self._walk = Walk(rules, beta=_is_beta(captured))

    def problems(self) -> list[Problem]:
        """Return the problems of the arguments, then of the request, then between its fields."""
        from .parameters import check_parameters

        call, rule = self._captured.call, self._operation.rule
        body_rule = self._walk.rules.named(rule["body"]) if "body" in rule else {}
        properties: dict[str, Any] = body_rule.get("properties", {})
        arguments: dict[str, str] = rule.get("arguments", {})
        beta = [arguments.get(k, k) for k, each in properties.items() if each.get("beta")]
        found = self._given.problems(self._captured.accessor, () if self._walk.beta else beta)
        check_parameters(self._walk, self._operation, call)
        if body_rule:
            try:
                body = body_of(call)
            except RequestError as error:
                found.append(_problem(error, [*properties]) or Problem("", error.message, "json"))
            else:
                self._check_body(body_rule, body)
        return _merged(found, self._walk.problems)

    def _check_body(self, body_rule: dict[str, Any], sent: SentBody) -> None:
        rule = self._operation.rule
        body: Any = sent.value
        whole = rule.get("argument", "")
        if body is None and (whole or not body_rule.get("required")):
            return  # an optional body
        body = {} if body is None else body
        if not whole:
            # Fields in `extra_body` may be newer than the rules.
            known = body_rule.get("properties", {})
            extra: Any = self._captured.call.options.get("extra_body") or {}
            body = {k: v for k, v in body.items() if k in known or k not in extra}
        start = len(self._walk.problems)
        self._walk.check(body_rule, body, whole)
        kind = rule.get("kind")
        if kind and isinstance(body, dict):
            from .messages.request import check_fields
            from .messages.size import size_problems

            self._walk.problems += size_problems(kind, sent.size)
            check_fields(kind, cast("dict[str, Any]", body), self._walk, self._captured)
        self._walk.problems[start:] = [
            _renamed(each, rule.get("arguments", {})) for each in self._walk.problems[start:]
        ]


def _renamed(problem: Problem, arguments: Mapping[str, str]) -> Problem:
    """Return a problem whose path begins with the argument in place of the field that is sent."""
    for wire, name in arguments.items():
        if problem.path == wire or problem.path.startswith((f"{wire}.", f"{wire}[")):
            return problem._replace(path=name + problem.path[len(wire) :])
    return problem


def _merged(first: list[Problem], others: list[Problem]) -> list[Problem]:
    """Return both lists without problems of the second one at a path that the first one has."""
    known = {each.path for each in first}
    return first + [each for each in others if each.path not in known]


def _problem(error: RequestError, names: Iterable[str]) -> Problem | None:
    """Return an error about one of the arguments as a problem."""
    match = _PLACE.match(error.message)
    if match is None or match[1] not in names:
        return None
    return Problem(match[0], error.message[match.end() :].lstrip(": "), "json")


def _client(method: Any) -> Any:
    owner = method.__self__
    return getattr(owner, "_client", owner)


def _accessor(method: Any) -> str:
    path = getattr(getattr(method, "__self__", None), "_path", "client")
    return f"{path}.{getattr(method, '__name__', '')}"


def _is_beta(captured: Captured) -> bool:
    """Return whether a request may use beta features."""
    extra: Any = captured.call.options.get("extra_headers") or {}
    headers: dict[str, Any] = {
        **captured.settings.default_headers,
        **captured.call.headers,
        **extra,
    }
    sent = {name.lower() for name, value in headers.items() if value and not is_omitted(value)}
    return captured.accessor.startswith("client.beta.") or "anthropic-beta" in sent
