# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The types of responses and of requests in one module, as in the official package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models import *
    from .params import *

else:

    def __getattr__(name: str) -> Any:
        from . import models, params

        for module in (models, params):
            if name in module.__all__:
                return getattr(module, name)
        from api_claude_runtime.hints.lookup import module_error

        raise module_error(__name__, name)
