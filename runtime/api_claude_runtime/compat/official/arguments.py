"""Arguments of calls as the official package takes them, in the form of this package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from api_claude_runtime.auth.hiding import hidden, hidden_requests, hide_arguments
from api_claude_runtime.helpers.output.output import Output
from api_claude_runtime.helpers.output.parsed import output_of, with_format
from api_claude_runtime.requests.call import Omit, check_mapping

_CREDENTIALS = ("auth", "events", "fallback_credit_token", "provider_config", "resources")
"""Arguments of other methods than those of messages that have fields for credentials."""
_CREDENTIAL = "authorization_token"


class Prepared(NamedTuple):
    """The arguments of a call, and the type of its output, if it has one."""

    arguments: dict[str, Any]
    output: Output[Any] | None


def prepared(given: dict[str, Any], default_query: Mapping[str, Any] | None) -> Prepared:
    """Return the arguments without sentinels, and with the query of the client.

    `output_format` is a type, or the schema that `output_config.format` has.

    Credentials are wrapped in place: the frame of the method that was called has the same dict.
    """
    _hide(given)
    arguments = {name: value for name, value in given.items() if not isinstance(value, Omit)}
    if default_query:
        query: Any = arguments.get("extra_query") or {}
        check_mapping("extra_query", query)
        arguments["extra_query"] = {**default_query, **query}
    kind = arguments.pop("output_format", None)
    if kind is None:
        return Prepared(arguments, None)
    if isinstance(kind, Mapping):
        config: Any = arguments.get("output_config") or {}
        check_mapping("output_config", config)
        arguments["output_config"] = {**config, "format": kind}
        return Prepared(arguments, None)
    output: Output[Any] = output_of(kind)
    return Prepared(with_format(output, arguments), output)


def _hide(given: dict[str, Any]) -> None:
    hide_arguments(given)
    for name in _CREDENTIALS:
        if name in given:
            given[name] = hidden(given[name])
    if _CREDENTIAL in given:
        given[_CREDENTIAL] = hidden(given[_CREDENTIAL], is_secret=True)
    if "requests" in given:
        given["requests"] = hidden_requests(given["requests"])
