"""`Settings`: the configuration of a client, which converts calls to requests without I/O."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from api_claude_runtime import __version__
from api_claude_runtime.auth.credentials import check_official
from api_claude_runtime.auth.plain_http import check_encrypted
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.bounds import checked as checked_bounds
from api_claude_runtime.http.request import Request
from api_claude_runtime.http.timeout import Deadline
from api_claude_runtime.requests import base_url, json_body, query, request_headers, timeouts
from api_claude_runtime.requests.call import check_mapping, is_omitted
from api_claude_runtime.transport.content_encoding import ACCEPTED

from .options.access import Access
from .options.default_headers import check_not_masked, checked
from .options.request_body import body_fields, form_body

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.bounds import Bounds
    from api_claude_runtime.http.request import Origin, PlatformLike, StreamedBody
    from api_claude_runtime.http.timeout import WireTimeout
    from api_claude_runtime.pipeline.events import EventListener
    from api_claude_runtime.pipeline.flow import Forward, Policy
    from api_claude_runtime.requests.base_url import BaseURL
    from api_claude_runtime.requests.call import Call, CallOptions
    from api_claude_runtime.requests.timeouts import TimeoutLike

    from .options.access import AnyCredentials

API_VERSION = "2026-10-21"
USER_AGENT = f"api-claude/{__version__}"

_MAPPINGS = ("extra_headers", "extra_query", "extra_body")
_METHODS_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE"})
_PER_REQUEST_HEADERS = frozenset({"accept", "content-length", "content-type", "transfer-encoding"})


class Settings:
    """The configuration of a client without its connections. Constant headers are encoded once.

    A call reads the settings of its client once. An object is not changed while a client uses it,
    so each call has one whole configuration, also if another thread replaces it.
    """

    __slots__ = (
        "api_version",
        "base",
        "bounds",
        "credentials",
        "deadline",
        "default_headers",
        "forward",
        "headers",
        "platform",
        "policies",
        "prefix",
        "timeout",
    )

    def __init__(
        self,
        *,
        credentials: AnyCredentials,
        platform: PlatformLike | None = None,
        url: str | BaseURL | None = None,
        timeout: float | TimeoutLike | None = timeouts.DEFAULT_TIMEOUT,
        deadline: float | None = None,
        api_version: str = API_VERSION,
        default_headers: Mapping[str, str | Secret] | None = None,
        bounds: Bounds | None = None,
    ) -> None:
        self.base = self.base_of(url)
        self.prefix = self.base.prefix.encode("ascii")
        self.credentials = credentials
        self.platform = platform
        self.timeout = timeouts.wire_timeout(timeout)
        self.bounds = checked_bounds(bounds)
        self.deadline = timeouts.checked_deadline(deadline)
        self.api_version = api_version
        self.default_headers = checked(default_headers)
        self.policies: tuple[Policy, ...] = ()
        self.forward: Forward | None = None
        """Sends a request through the policies. `None` without policies, listener and platform."""
        check_official(credentials, self.base.origin.host)
        check_encrypted(self.base.origin)
        if reserved := _PER_REQUEST_HEADERS & {name.lower() for name in self.default_headers}:
            names = ", ".join(sorted(reserved))
            raise ConfigurationError(
                f"default_headers must not contain {names}: each request sets its own value"
            )
        check_not_masked(self.default_headers)
        try:
            self.headers = _constant_headers(self)
        except RequestError as error:
            raise ConfigurationError(error.message) from None

    @property
    def access(self) -> Access:
        """The credentials and the platform."""
        return Access(self.credentials, self.platform)

    @staticmethod
    def base_of(url: str | BaseURL | None) -> BaseURL:
        """Return a base URL, parsed. The default is that of the environment, or the official one.

        Raises:
            ConfigurationError: `url` is not a valid base URL.
        """
        if url is None:
            return base_url.parse(
                base_url.as_url(os.environ.get(base_url.BASE_URL_VARIABLE) or base_url.BASE_URL)
            )
        return url if isinstance(url, base_url.BaseURL) else base_url.parse(url)

    def changed(
        self,
        access: Access | None,
        url: str | BaseURL | None,
        default_headers: Mapping[str, str | Secret],
    ) -> Settings:
        """Return a copy with other headers, and with an access and a URL that are not `None`.

        The policies of the copy are checked only by `with_policies`.
        """
        changed = Settings(
            credentials=self.credentials if access is None else access.credentials,
            platform=self.platform if access is None else access.platform,
            url=self.base if url is None else url,
            deadline=self.deadline,
            api_version=self.api_version,
            default_headers=default_headers,
        )
        changed.timeout, changed.bounds = self.timeout, self.bounds
        changed.policies, changed.forward = self.policies, self.forward
        return changed

    def with_policies(self, policies: Sequence[Policy], on_event: EventListener | None) -> Self:
        """Return a copy with other policies.

        Raises:
            ConfigurationError: A policy or the listener is invalid, or a policy cannot serve the
                base URL.
        """
        changed = copy.copy(self)
        changed.forward = None
        is_plain = on_event is None and isinstance(policies, (list, tuple)) and not policies
        if not is_plain or self.platform is not None:
            from api_claude_runtime.pipeline.flow import check_policies, pipeline

            changed.forward = pipeline(check_policies(policies, on_event, self.base.origin))
        changed.policies = tuple(policies)
        return changed

    def origins(self) -> list[Origin]:
        """Return the origins of the base URL and of policies that have an `origins()` method."""
        found = [self.base.origin]
        for policy in self.policies:
            origins: Callable[[], Iterable[Origin]] | None = getattr(policy, "origins", None)
            if origins is not None:
                found += origins()
        return found

    def request(self, call: Call) -> Request:
        """Convert `call` to a request.

        Raises:
            RequestError: An argument cannot be sent.
        """
        options = call.options
        if options:
            for name in _MAPPINGS:
                check_mapping(name, options.get(name))
        timeout, deadline = self._limits(options) if options else (self.timeout, self.deadline)
        headers = [*self.headers, (b"accept", call.accept.encode("ascii"))]
        content: bytes | StreamedBody = b""
        extra_body = options.get("extra_body")
        if call.files is not None:
            content = form_body(call, headers)
        elif call.body is not None or extra_body:
            body: Any = {} if call.body is None else call.body
            content = json_body.encode_body(body, extra_body)
            headers.append((b"content-type", b"application/json"))
            if not isinstance(content, bytes):
                headers.append((b"content-length", b"%d" % (content.length or 0)))
        if isinstance(content, bytes) and (content or call.method not in _METHODS_WITHOUT_BODY):
            headers.append((b"content-length", b"%d" % len(content)))
        if call.headers:
            request_headers.apply(headers, call.headers)
        if extra_headers := options.get("extra_headers"):
            request_headers.apply(headers, extra_headers)
        target = (self.base.prefix + call.path).encode("ascii")
        extra_query = options.get("extra_query")
        if call.query or extra_query:
            target = query.added(target, query.merged(call.query, extra_query))
        fields: Any = call.body
        if extra_body or fields.__class__ is not dict:  # the check for a mapping is slow
            fields = body_fields(fields, extra_body)
        return Request(
            call.method,
            self.base.origin,
            target,
            headers,
            content,
            timeout,
            self.prefix,
            fields,
            self.bounds,
            None if deadline is None else Deadline.after(deadline),
            self.platform,
        )

    def _limits(self, options: CallOptions) -> tuple[WireTimeout, float | None]:
        """Return the timeout and the deadline of a call with options, in seconds."""
        timeout, deadline = self.timeout, self.deadline
        if "timeout" in options and not is_omitted(options["timeout"]):
            timeout = timeouts.wire_timeout(options["timeout"])
        if "deadline" in options and not is_omitted(options["deadline"]):
            deadline = timeouts.checked_deadline(options["deadline"])
        return timeout, deadline


def _constant_headers(settings: Settings) -> list[tuple[bytes, bytes]]:
    credential = settings.credentials.wire()
    headers = [
        (b"host", settings.base.origin.host_header),
        *(() if credential is None else (credential,)),
        (b"anthropic-version", request_headers.value("anthropic-version", settings.api_version)),
        (b"user-agent", USER_AGENT.encode("ascii")),
        (b"accept-encoding", ACCEPTED),
    ]
    request_headers.apply(headers, settings.default_headers)
    return headers
