"""`check_encrypted`: refuses to send credentials without TLS over the internet."""

from __future__ import annotations

import ipaddress
import os
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ConfigurationError

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin

ALLOW_HTTP_VARIABLE = "API_CLAUDE_ALLOW_HTTP"
_LOCAL_SUFFIXES = (
    ".localhost", ".local", ".internal", ".home.arpa", ".lan", ".svc", ".cluster.local", ".test"
)  # fmt: skip
"""Names that no public server has, such as `host.docker.internal` and `gateway.ai.svc`."""


def is_local(host: str) -> bool:
    """Return whether a host is this machine or in a private network, by its name or address.

    A name of one word, such as a service of Docker Compose, is local.
    """
    host = host.lower().rstrip(".")
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return "." not in host or host.endswith(_LOCAL_SUFFIXES)
    mapped = getattr(address, "ipv4_mapped", None)
    address = mapped or address
    return address.is_loopback or address.is_private or address.is_link_local


def check_encrypted(origin: Origin) -> None:
    """Check that a server that gets credentials is reached with TLS, or is local.

    `API_CLAUDE_ALLOW_HTTP` allows others: `1` allows all, and a list of hosts with commas only
    these.

    Raises:
        ConfigurationError: The scheme is `http` and the host is not local.
    """
    if origin.scheme != b"http":
        return
    host = origin.host.decode("ascii")
    if is_local(host):
        return
    allowed = [each.strip().lower() for each in os.environ.get(ALLOW_HTTP_VARIABLE, "").split(",")]
    if "1" in allowed or host.lower() in allowed:
        return
    raise ConfigurationError(
        f"base_url must begin with https:// for {host}, because http:// would show the key to"
        f" others on the way: use https://, or set {ALLOW_HTTP_VARIABLE}={host} if the network is"
        " trusted"
    )
