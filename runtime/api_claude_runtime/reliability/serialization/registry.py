"""`POLICIES`: the policies that plain data can name."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from api_claude_runtime.errors.base import ConfigurationError

from .setting_error import Keys, SettingError, shown, suggestion

_ROOM = "api_claude_runtime.reliability"


class Kind(NamedTuple):
    """A policy that plain data can name.

    The policy must keep the value of each parameter in an attribute of the same name, which may
    begin with an underscore.
    """

    module: str
    """The module that defines the class, below the room of policies."""
    inside: tuple[str, ...] = ()
    """Attributes whose objects have the attributes of further parameters."""
    renamed: Mapping[str, str] = MappingProxyType({})
    """Parameters whose attribute has another name."""


# A new policy joins with one line.
POLICIES = {
    "CircuitBreaker": Kind("breaker.breaker", ("rules",)),
    "Compress": Kind("compression.compress", renamed={"origins": "origins_compressed"}),
    "Failover": Kind("failover.failover", ("_ranking",), {"dice": "_random"}),
    "RateLimit": Kind("ratelimit.ratelimit"),
    "ReplyCache": Kind("reply_cache.reply_cache", ("_store",)),
    "Retry": Kind("retry.retry", ("backoff",), {"dice": "_random"}),
}


def policy_class(name: Any, keys: Keys, also: Sequence[type[Any]]) -> type[Any]:
    """Return the class of the policy called `name`.

    Args:
        name: The name of a class in `POLICIES` or in `also`.
        keys: The place of the name, for errors.
        also: Further classes, which keep the value of each parameter as a `Kind` requires it.

    Raises:
        SettingError: There is no such policy.
    """
    if not isinstance(name, str):
        raise SettingError(keys, f"must be the name of a policy, not {shown(name)}")
    others = {each.__name__: each for each in also}
    if name in others:
        return others[name]
    if name not in POLICIES:
        problem = f"is {shown(name)}, which is not a policy that plain data can name"
        raise SettingError(keys, f"{problem}{suggestion(name, (*POLICIES, *others))}")
    cls: type[Any] = getattr(importlib.import_module(f"{_ROOM}.{POLICIES[name].module}"), name)
    return cls


def setting(policy: Any, name: str) -> Any:
    """Return the value of the parameter `name` of a policy.

    Raises:
        ConfigurationError: The policy does not keep it.
    """
    kind = POLICIES.get(type(policy).__name__, Kind(""))
    attribute = kind.renamed.get(name, name)
    for holder in (policy, *(getattr(policy, each) for each in kind.inside)):
        for each in (attribute, f"_{attribute}"):
            if hasattr(holder, each):
                return getattr(holder, each)
    cls = type(policy).__name__
    raise ConfigurationError(
        f"{cls} has no attribute for its parameter {name!r}: keep the value in self.{name}"
    )
