"""Arguments of calls as the official package takes them, in the form of this package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from api_claude_runtime.helpers.output.output import Output
from api_claude_runtime.helpers.output.parsed import output_of, with_format
from api_claude_runtime.requests.call import Omit


class Prepared(NamedTuple):
    """The arguments of a call, and the type of its output, if it has one."""

    arguments: dict[str, Any]
    output: Output[Any] | None


def prepared(given: Mapping[str, Any], default_query: Mapping[str, Any] | None) -> Prepared:
    """Return the arguments without sentinels, and with the query of the client.

    `output_format` is a type, or the schema that `output_config.format` has.
    """
    arguments = {name: value for name, value in given.items() if not isinstance(value, Omit)}
    if default_query:
        query: Mapping[str, Any] = arguments.get("extra_query") or {}
        arguments["extra_query"] = {**default_query, **query}
    kind = arguments.pop("output_format", None)
    if kind is None:
        return Prepared(arguments, None)
    if isinstance(kind, Mapping):
        config: Mapping[str, Any] = arguments.get("output_config") or {}
        arguments["output_config"] = {**config, "format": kind}
        return Prepared(arguments, None)
    output: Output[Any] = output_of(kind)
    return Prepared(with_format(output, arguments), output)
