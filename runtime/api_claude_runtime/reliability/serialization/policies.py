"""`policies_from` and `data_of`: lists of policies from plain data, and policies as plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.base import ConfigurationError

from .reading import as_table, build
from .registry import POLICIES, policy_class, setting
from .setting_error import Keys, SettingError, shown, suggestion
from .writing import settings_of

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Policy

    Presets = Mapping[str, Callable[[], list[Policy]]]

POLICY, PRESET = "policy", "preset"
"""The names of the two settings that select a policy or a preset."""


def policies_from(
    data: Any, presets: Presets, also: Sequence[type[Any]] = (), keys: Keys = ("policies",)
) -> list[Policy]:
    """Return new policies from a list of tables.

    Args:
        data: The list. A table has the name of a policy in `policy` and its settings beside it, or
            the name of a preset in `preset`.
        presets: The functions of the presets, by name.
        also: Classes of further policies that the data may name.
        keys: The place of the list, for errors.

    Raises:
        SettingError: A table is invalid.
    """
    if not isinstance(data, list | tuple):
        raise SettingError(keys, f"must be a list of tables, not {shown(data)}")
    found: list[Policy] = []
    for index, entry in enumerate(cast("Sequence[Any]", data)):
        place = (*keys, index)
        table = as_table(entry, place)
        if PRESET in table:
            found += _preset(table, presets, place)
        else:
            found.append(_policy(table, place, also))
    return found


def _preset(table: dict[str, Any], presets: Presets, keys: Keys) -> list[Policy]:
    name = table.pop(PRESET)
    for other in table:
        problem = "must not be set beside a preset: to change a setting, write out the policies"
        raise SettingError((*keys, other), problem)
    if not isinstance(name, str) or name not in presets:
        advice = suggestion(name, presets) if isinstance(name, str) else ""
        raise SettingError((*keys, PRESET), f"is {shown(name)}, which is not a preset{advice}")
    return presets[name]()


def _policy(table: dict[str, Any], keys: Keys, also: Sequence[type[Any]]) -> Policy:
    if POLICY not in table:
        raise SettingError(keys, f"must have the name of a policy in {POLICY!r}")
    name = table.pop(POLICY)
    policy: Policy = build(policy_class(name, (*keys, POLICY), also), table, keys)
    return policy


def data_of(policy: Any, keys: Keys = (), also: Sequence[type[Any]] = ()) -> dict[str, Any]:
    """Return a policy as plain data, with all settings.

    Raises:
        SettingError: The policy is of a class that plain data cannot name, or a setting is a
            function or a key.
    """
    cls = cast("Any", type(policy))
    name: str = cls.__name__
    known = (*POLICIES, *(each.__name__ for each in also))
    if name not in known or policy_class(name, keys, also) is not cls:
        problem = f"cannot be written as plain data: {_described(policy)} is not one of"
        raise SettingError(keys, f"{problem} {', '.join(known)}")
    return {POLICY: name, **settings_of(cls, lambda each: setting(policy, each), keys)}


def _described(policy: Any) -> str:
    name = getattr(policy, "__qualname__", None)
    return name if isinstance(name, str) else f"a {type(policy).__name__}"


def list_from(data: Any, presets: Presets, also: Sequence[type[Any]] = ()) -> list[Policy]:
    """Return the policies of `{"policies": [...]}`.

    Raises:
        ConfigurationError: The data is invalid.
    """
    if not isinstance(data, Mapping):
        kind = type(data).__name__
        raise ConfigurationError(f'the data must be a dict {{"policies": [...]}}, not {kind}')
    table = as_table(data, ())
    for key in table:
        if key != "policies":
            raise SettingError((key,), f"is not a setting{suggestion(key, ['policies'])}")
    return policies_from(table.get("policies", []), presets, also)
