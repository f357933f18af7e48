"""`Routes`: how the origins of a client are reached, directly or through a proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .environment import Proxies, Proxy, check, invalid
from .tunnel import Route

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.http.request import Origin


class Routes:
    """The proxies of origins.

    Args:
        proxies: The proxies of the environment.
        origins: The origins that are known. Their variables are checked here, others when used.

    Raises:
        ConfigurationError: A variable has an invalid value.
    """

    def __init__(self, proxies: Proxies, origins: Sequence[Origin]) -> None:
        self._proxies = proxies
        self._found: dict[Origin, tuple[Proxy, Route] | None] = {}
        for origin in origins:
            self._find(origin)

    def _find(self, origin: Origin) -> tuple[Proxy, Route] | None:
        try:
            return self._found[origin]
        except KeyError:
            proxy = self._proxies.proxy_for(origin)
            found = None
            if proxy is not None:
                check(proxy)
                try:
                    found = proxy, Route(proxy)
                except ValueError:
                    raise invalid(proxy.variable, "it cannot be parsed") from None
            self._found[origin] = found
            return found

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """Return the proxy for requests to `origin`; `None` if they are sent without a proxy.

        Raises:
            ConfigurationError: The variable that configures the proxy has an invalid value.
        """
        found = self._find(origin)
        return None if found is None else found[0]

    def route_to(self, origin: Origin) -> Route | None:
        """Return the route through the proxy for `origin`; `None` if it is reached directly."""
        found = self._find(origin)
        return None if found is None else found[1]
