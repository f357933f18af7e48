# Generated from spec/ by `nox -s codegen`. Do not edit.
"""For code that is written for the official client.

`httpx_transport` and its variants put policies below a client that another package creates. See
`docs/compat.md`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from api_claude_runtime.compat.httpx_transports import (
        async_httpx2_transport as async_httpx2_transport,
    )
    from api_claude_runtime.compat.httpx_transports import (
        async_httpx_transport as async_httpx_transport,
    )
    from api_claude_runtime.compat.httpx_transports import httpx2_transport as httpx2_transport
    from api_claude_runtime.compat.httpx_transports import httpx_transport as httpx_transport

_NAMES = {
    "api_claude_runtime.compat.httpx_transports": (
        "async_httpx2_transport async_httpx_transport httpx2_transport httpx_transport"
    )
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


if not TYPE_CHECKING:  # otherwise a type checker would accept every name
    __all__ = list(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            from api_claude_runtime.hints.lookup import module_error

            raise module_error(__name__, name)
        value = getattr(importlib.import_module(_MODULES[name]), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
