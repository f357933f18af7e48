"""`CacheSetting`: a setting other than the prompt that decides what the cache can be read for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from .prompt import CachedPrompt, Part, as_fields, as_items

# Setting -> the first part of the prompt that a change of it makes unreadable (source: the API's
# guides to prompt caching, to structured output and to fast mode); `None` if they do not state it.
# On some models, the thinking and the effort also make the tools and the system prompt unreadable.
_EFFECTS: Mapping[str, Part | None] = {
    "model": "tools",
    "workspace_id": "tools",
    "mcp_servers": "tools",
    "speed": "system",
    "output_config.format": "system",
    "tool_choice": "messages",
    "thinking": "messages",
    "output_config.effort": "messages",
    "context_management": None,
    "container": None,
    "inference_geo": None,
    "betas": None,
}

_DEFAULT_OF_MODEL = frozenset({"output_config.effort"})
"""Settings that are the same as none if they have the default of the model, which is not known."""
_DEFAULTS: Mapping[str, Any] = {"speed": "standard", "tool_choice": {"type": "auto"}}
"""Values that are the same as none."""


class CacheSetting(NamedTuple):
    """A setting that differs between two requests."""

    name: str
    """Its place in the request, such as `tool_choice`; `citations` or `images` for the content."""
    before: Any
    after: Any
    part: Part | None
    """The first part of the prompt that this change makes unreadable, with all that follows. `None`
    if the API's guides do not state an effect, or if it depends on the default of the model.
    """

    def __str__(self) -> str:
        effect = "its effect on the cache is not documented or depends on the model"
        if self.part is not None:
            effect = f"the cache cannot be read from {self.part} on"
        return f"{self.name} changed from {_short(self.before)} to {_short(self.after)}: {effect}"


def changed_settings(before: CachedPrompt, after: CachedPrompt) -> Iterator[CacheSetting]:
    """Yield each setting that differs between two requests and may matter for the cache."""
    for name, part in _EFFECTS.items():
        old, new = (_field(each.fields, name) for each in (before, after))
        if old != new:
            unknown = name in _DEFAULT_OF_MODEL and (old is None or new is None)
            yield CacheSetting(name, old, new, None if unknown else part)
    for name, kind, part in (("citations", _cites, "system"), ("images", _is_image, "messages")):
        old, new = (any(map(kind, _content(each))) for each in (before, after))
        if old != new:
            yield CacheSetting(name, old, new, cast("Part", part))


def _field(fields: Mapping[str, Any], name: str) -> Any:
    first, _, rest = name.partition(".")
    value: Any = fields.get(first)
    if rest:
        return as_fields(value).get(rest)
    if first == "thinking":
        # The guide names the type and the budget. Other keys do not change the prompt.
        found = as_fields(value)
        return {key: found[key] for key in ("type", "budget_tokens") if key in found} or None
    return None if value == _DEFAULTS.get(first) else value


def _content(prompt: CachedPrompt) -> Iterator[Any]:
    for block in prompt.blocks:
        yield block.value
        yield from as_items(as_fields(block.value).get("content"))


def _cites(block: Any) -> bool:
    return as_fields(as_fields(block).get("citations")).get("enabled") is True


def _is_image(block: Any) -> bool:
    return as_fields(block).get("type") == "image"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
