"""`NoProxy`: the hosts that are reached without a proxy, from the variable `NO_PROXY`."""

from __future__ import annotations

import ipaddress


class NoProxy:
    """The entries of `NO_PROXY`, separated by commas.

    An entry is a host (`localhost`), a domain with its subdomains (`example.com` or
    `.example.com`), an IP address (`::1` or `[::1]`), a network (`10.0.0.0/8`, `fd00::/8`), or `*`
    for all hosts. A host or an address may have a port (`localhost:8080`, `[::1]:8080`).
    """

    def __init__(self, text: str) -> None:
        self._entries = [_entry(each) for each in text.lower().split(",") if each.strip()]

    def matches(self, host: str, port: int) -> bool:
        """Return whether `host` is reached without a proxy."""
        host = host.lower().rstrip(".").strip("[]")
        address = _network(host)
        return any(
            (at is None or at == port) and _is_within(host, address, name)
            for name, at in self._entries
        )


def _entry(text: str) -> tuple[str, int | None]:
    """Split an entry into its host, address or network, and its port."""
    text = text.strip().removeprefix("*.")
    name, colon, port = text.rpartition(":")
    # Without brackets, the last part of an IPv6 address is no port.
    if not colon or not (port.isascii() and port.isdigit()) or (":" in name and name[-1:] != "]"):
        name, port = text, ""
    return name.strip("[]").strip("."), int(port) if port else None


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    address, slash, size = text.partition("/")
    try:
        return ipaddress.ip_network(f"{address.strip('[]')}{slash}{size}", strict=False)
    except ValueError:
        return None


def _is_within(
    host: str, address: ipaddress.IPv4Network | ipaddress.IPv6Network | None, name: str
) -> bool:
    if name in {"*", host}:
        return True
    network = _network(name)
    if isinstance(address, ipaddress.IPv4Network):
        return isinstance(network, ipaddress.IPv4Network) and address.subnet_of(network)
    if isinstance(address, ipaddress.IPv6Network):
        return isinstance(network, ipaddress.IPv6Network) and address.subnet_of(network)
    return network is None and bool(name) and host.endswith(f".{name}")
