# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The types of responses and of requests in one module, as in the official package.

Types that have other names here are found by their official names: events, and parsed messages.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from api_claude_runtime.compat.official.results.message_events import (
        ContentBlockStopEvent as ContentBlockStopEvent,
    )
    from api_claude_runtime.compat.official.results.message_events import (
        MessageStopEvent as MessageStopEvent,
    )

    from ... import models as _models
    from ...models import *
    from ...params import *
    from . import beta as beta

    MessageStreamEvent = _models.RawMessageStreamEvent
    MessageStartEvent = _models.RawMessageStartEvent
    MessageDeltaEvent = _models.RawMessageDeltaEvent
    ContentBlockStartEvent = _models.RawContentBlockStartEvent
    ContentBlockDeltaEvent = _models.RawContentBlockDeltaEvent
    ParsedMessage = _models.Message
    ParsedContentBlock = _models.ContentBlock
    ParsedTextBlock = _models.TextBlock

else:

    def __getattr__(name: str) -> Any:
        from ... import models, params

        if name == "beta":
            return importlib.import_module(f"{__name__}.beta")
        for module in (models, params):
            if name in module.__all__:
                return getattr(module, name)
        from api_claude_runtime.compat.official.type_names import other_type

        if (found := other_type(models, name)) is not None:
            return found
        from api_claude_runtime.hints.lookup import module_error

        raise module_error(__name__, name)
