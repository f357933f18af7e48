"""`CacheExplanation`: what decides whether a request reads the prompt cache of an earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from api_claude_runtime.errors.wording import format_seconds

from .difference import CacheDifference
from .settings import CacheSetting

__all__ = ("CacheDifference", "CacheExplanation", "CacheSetting")

CacheReason: TypeAlias = Literal[
    "read",
    "readable",
    "nothing_written",
    "no_breakpoint",
    "too_short",
    "prompt_changed",
    "setting_changed",
    "breakpoint_moved",
    "expired",
    "not_found",
]

# reason -> what it means and what to do
_TEXTS = MappingProxyType(
    {
        "read": "the later request read from the cache",
        "nothing_written": "the earlier request has no breakpoint, so it wrote nothing: mark a"
        " block with cached(...)",
        "no_breakpoint": "the later request has no breakpoint, so it reads nothing: mark the same"
        " block as before",
        "prompt_changed": "the prompts differ before the first breakpoint of the earlier request:"
        " put what changes behind a breakpoint",
        "setting_changed": "a setting changed, so the cache cannot be read: keep it the same",
        "breakpoint_moved": "no breakpoint of the later request is at a breakpoint of the earlier"
        " one, or up to 19 blocks behind it: keep that breakpoint",
        "too_short": "nothing was read and nothing was written, although the request has a"
        " breakpoint: the prompt before it is probably shorter than the minimum of the model",
        "expired": "the time between the requests is longer than the cache was kept: use ttl='1h',"
        " or send requests more often",
        "not_found": "the cache could be read, but was not: it may have expired, the first response"
        " had not begun yet, or a part of the prompt is shorter than the minimum of the model",
        "readable": "the later request can read the cache, if the prompt is not too short for the"
        " model and the cache has not expired",
    }
)


class CacheTokens(NamedTuple):
    """The input tokens of a response."""

    read: int
    """Read from the cache."""
    written: int
    """Written to the cache."""
    other: int
    """Neither read nor written."""


@dataclass(frozen=True, slots=True)
class CacheExplanation:
    """The result of `explain_cache`. `print` shows it as a short text."""

    reason: CacheReason
    """What decides it. `readable` and `not_found` are not certain; see the printed text."""
    difference: CacheDifference | None
    """First place where the prompts differ, in the order of the cache; `None` if they are equal."""
    settings: tuple[CacheSetting, ...]
    """Settings that differ and may matter for the cache."""
    same_blocks: int
    """Number of tools and content blocks before the first difference."""
    same_bytes: int
    """Size of these blocks as JSON, in bytes."""
    total_bytes: int
    """Size of the whole prompt of the later request as JSON, in bytes."""
    written: tuple[str, ...]
    """Places of the breakpoints of the earlier request."""
    marked: tuple[str, ...]
    """Places of the breakpoints of the later request."""
    readable: str | None
    """Last breakpoint of the earlier request that the later one can read up to; `None` if none."""
    ttl: str | None
    """How long the cache up to `readable` is kept after its last use: `5m` or `1h`."""
    seconds: float | None
    """Seconds between the requests, as given."""
    tokens: CacheTokens | None
    """The input tokens of the later response; `None` without a usage."""

    @property
    def moved(self) -> bool:
        """Whether the breakpoints are at other places than before."""
        return self.written != self.marked

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Breakpoints of the earlier request after `readable`: what they cover is not read."""
        first = 0 if self.readable is None else self.written.index(self.readable) + 1
        return self.written[first:]

    @property
    def share(self) -> float:
        """Share of the later prompt, in bytes, that is the same as in the earlier one."""
        return self.same_bytes / self.total_bytes if self.total_bytes else 1.0

    def __str__(self) -> str:
        lines = [f"{self.reason}: {_TEXTS[self.reason]}"]
        if self.difference is None:
            lines.append("first difference: none, the prompts are equal")
        else:
            lines.append(f"first difference: {self.difference}")
        lines.append(
            f"the same before it: {self.same_blocks} blocks, {self.same_bytes:,} of"
            f" {self.total_bytes:,} bytes ({self.share:.0%})"
        )
        lines += [f"setting: {each}" for each in self.settings]
        lines.append(f"breakpoints before: {', '.join(self.written) or 'none'}")
        lines.append(f"breakpoints after: {', '.join(self.marked) or 'none'}")
        if self.readable is not None:
            lines.append(
                f"readable up to: {self.readable} (kept for {self.ttl} after the last use)"
            )
            if self.unreadable:
                lines.append(f"not readable: {', '.join(self.unreadable)}")
        if self.seconds is not None:
            lines.append(f"time between the requests: {format_seconds(self.seconds)} s")
        if self.tokens is not None:
            read, written, other = self.tokens
            lines.append(f"tokens: {read:,} read, {written:,} written, {other:,} neither")
        return "\n".join(lines)
