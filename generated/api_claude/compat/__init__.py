# Generated from spec/ by `nox -s codegen`. Do not edit.
"""For code that is written for the official client.

`httpx_transport` and its variants put policies below a client that another package creates.
`Anthropic` and `AsyncAnthropic` have the interface of the official clients, with their retries. The
names of the errors are those of the official package.
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
    from api_claude_runtime.compat.official.http_clients import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
    )
    from api_claude_runtime.compat.official.http_clients import (
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    )
    from api_claude_runtime.compat.official.http_clients import (
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from api_claude_runtime.compat.official.names import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from api_claude_runtime.compat.official.names import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from api_claude_runtime.compat.official.names import NOT_GIVEN as NOT_GIVEN
    from api_claude_runtime.compat.official.names import AnthropicError as AnthropicError
    from api_claude_runtime.compat.official.names import APIError as APIError
    from api_claude_runtime.compat.official.names import APIResponse as APIResponse
    from api_claude_runtime.compat.official.names import (
        APIResponseValidationError as APIResponseValidationError,
    )
    from api_claude_runtime.compat.official.names import (
        APIWebhookValidationError as APIWebhookValidationError,
    )
    from api_claude_runtime.compat.official.names import BaseModel as BaseModel
    from api_claude_runtime.compat.official.names import (
        DeadlineExceededError as DeadlineExceededError,
    )
    from api_claude_runtime.compat.official.names import NoneType as NoneType
    from api_claude_runtime.compat.official.names import NotGiven as NotGiven
    from api_claude_runtime.compat.official.names import (
        RequestTooLargeError as RequestTooLargeError,
    )
    from api_claude_runtime.compat.official.names import __version__ as __version__
    from api_claude_runtime.compat.official.names import not_given as not_given
    from api_claude_runtime.compat.official.names import omit as omit
    from api_claude_runtime.compat.official.names import transform_schema as transform_schema
    from api_claude_runtime.compat.official.timeout import Timeout as Timeout
    from api_claude_runtime.compat.official.tools import beta_async_tool as beta_async_tool
    from api_claude_runtime.compat.official.tools import beta_tool as beta_tool
    from api_claude_runtime.requests.call import Omit as Omit

    from ..errors import *
    from ..official_client import Anthropic as Anthropic
    from ..official_client import AsyncAnthropic as AsyncAnthropic
    from . import types as types

    Client, AsyncClient = Anthropic, AsyncAnthropic

_PACKAGE = __name__.rpartition(".")[0]
_NAMES = {
    f"{_PACKAGE}.official_client": "Anthropic AsyncAnthropic",
    "api_claude_runtime.compat.official.timeout": "Timeout",
    "api_claude_runtime.requests.call": "Omit",
    "api_claude_runtime.compat.httpx_transports": (
        "async_httpx2_transport async_httpx_transport httpx2_transport httpx_transport"
    ),
    "api_claude_runtime.compat.official.http_clients": (
        "DEFAULT_CONNECTION_LIMITS DefaultAsyncHttpxClient DefaultHttpxClient"
    ),
    "api_claude_runtime.compat.official.names": (
        "DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT NOT_GIVEN APIError APIResponse "
        "APIResponseValidationError APIWebhookValidationError AnthropicError BaseModel "
        "DeadlineExceededError NoneType NotGiven RequestTooLargeError __version__ not_given "
        "omit transform_schema"
    ),
    "api_claude_runtime.compat.official.tools": "beta_async_tool beta_tool",
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


if not TYPE_CHECKING:  # otherwise a type checker would accept every name
    __all__ = list(_MODULES)

    def __getattr__(name: str) -> Any:
        if name == "types":
            return importlib.import_module(f"{__name__}.types")
        if name in {"Client", "AsyncClient"}:  # other names of the same classes there
            name = name.replace("Client", "Anthropic")
        if name not in _MODULES and hasattr(
            errors := importlib.import_module(f"{_PACKAGE}.errors"), name
        ):
            return getattr(errors, name)
        if name not in _MODULES:
            from api_claude_runtime.hints.lookup import module_error

            raise module_error(__name__, name)
        value = getattr(importlib.import_module(_MODULES[name]), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
