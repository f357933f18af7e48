"""`Compress`: a policy that compresses the bodies of requests to origins that accept this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.arguments import check_optional_numbers, is_list_like, is_one_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.pipeline.flow import Flow, Forward, Policy
from api_claude_runtime.reliability.configured import Configured
from api_claude_runtime.requests.base_url import parse

from .codecs import LEVELS, SAVINGS, Encoding, compressor, sample_of

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("Compress",)


class Compress(Configured):
    """A policy that compresses the body of a request, if that makes it smaller.

    It must come after all policies that change the origin, such as `Failover`; put it last. Forms
    and other bodies that are streamed are sent as they are, and so are bodies that already have a
    `content-encoding`.

    Args:
        encoding: `gzip` or `zstd`. `zstd` requires Python 3.14 or the extra `zstd`.
        origins: The servers that accept compressed requests, as URLs such as
            `https://gateway.example.com`. Requests to others are not compressed. The documentation
            of Anthropic's API does not mention compressed requests.
        level: The effort: 1 to 9 for gzip, 1 to 22 for zstd.
        least: The smallest body to compress, in bytes.
        saving: The share of a sample that must be saved, from 0 to 1. `None` is 0.3 for gzip, which
            leaves out images, and 0.1 for zstd.

    Raises:
        ConfigurationError: A setting is invalid, or no module for zstd is installed.
    """

    def __init__(
        self,
        encoding: Encoding = "gzip",
        *,
        origins: Sequence[str],
        level: int = 1,
        least: int = 64 * 1024,
        saving: float | None = None,
    ) -> None:
        if not is_one_of(encoding, LEVELS):
            raise ConfigurationError(f"encoding must be 'gzip' or 'zstd', not {shown(encoding)}")
        if not is_list_like(origins) or not origins:
            raise ConfigurationError(
                f"origins must be a non-empty list of URLs, not {shown(origins)}"
            )
        if not isinstance(cast("object", level), int) or level not in LEVELS[encoding]:
            most = LEVELS[encoding][-1]
            raise ConfigurationError(
                f"level must be an integer from 1 to {most} for {encoding}, not {shown(level)}"
            )
        if not isinstance(cast("object", least), int) or least < 0:
            raise ConfigurationError(
                f"least must be an integer of at least 0 bytes, not {shown(least)}"
            )
        check_optional_numbers(saving=saving)
        if saving is not None and not 0 <= saving < 1:
            raise ConfigurationError(
                f"saving must be at least 0 and less than 1, not {shown(saving)}"
            )
        self.encoding = encoding
        self.origins_compressed = tuple(origins)
        self.level = level
        self.least = least
        self.saving = SAVINGS[encoding] if saving is None else saving
        self._origins = frozenset(_origin(url) for url in self.origins_compressed)
        self._compress = compressor(encoding, level)

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        return {
            "encoding": self.encoding,
            "origins": self.origins_compressed,
            "level": self.level,
            "least": self.least,
            "saving": self.saving,
        }

    def __repr__(self) -> str:
        return (
            f"Compress({self.encoding!r}, origins={list(self.origins_compressed)!r}, "
            f"level={self.level}, least={self.least}, saving={self.saving})"
        )

    def check_inner(self, policies: Sequence[Policy]) -> None:
        """Check the policies inside of this one.

        Raises:
            ConfigurationError: One of them may send the compressed body to another origin.
        """
        for policy in policies:
            if hasattr(policy, "origins"):
                raise ConfigurationError(
                    f"policies must have Compress after {type(policy).__name__}, which sends"
                    " requests to other origins: put Compress last"
                )

    def __call__(self, request: Request, forward: Forward) -> Flow:
        body = request.body
        # The cheapest test first: most bodies are small.
        if (
            isinstance(body, bytes)
            and len(body) >= self.least
            and request.origin in self._origins
            and (packed := self._packed(request, body)) is not None
        ):
            request = packed
        return (yield from forward(request))

    def _packed(self, request: Request, body: bytes) -> Request | None:
        """Return the request with a smaller body; `None` if there is none."""
        if any(name == b"content-encoding" for name, _ in request.headers):
            return None
        sample = sample_of(body)
        data = self._compress(sample)
        if len(data) > (1 - self.saving) * len(sample):
            return None
        if sample is not body:
            data = self._compress(body)
        if len(data) >= len(body):
            return None
        headers = [
            (name, b"%d" % len(data) if name == b"content-length" else value)
            for name, value in request.headers
        ]
        headers.append((b"content-encoding", self.encoding.encode()))
        return request._replace(headers=headers, body=data)


def _origin(url: str) -> Origin:
    try:
        return parse(url).origin
    except ConfigurationError as error:
        raise ConfigurationError(error.message.replace("base_url", "origins", 1)) from None
