# Generated from spec/ by `nox -s codegen`. Do not edit.
"""A Python client for Anthropic's Claude API: every endpoint one to one, nothing automatic.

    from api_claude import Client

    client = Client()  # ANTHROPIC_API_KEY
    message = client.messages.create(
        model="claude-sonnet-4-6",
        max_tokens=1024,
        messages=[{"role": "user", "content": "Hello"}],
    )

Types of replies are in `api_claude.models`, of requests in `api_claude.params`, errors in
`api_claude.errors`. Importing the package loads none of them; `preload` does, for those who would
rather pay at start than at the first call.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from api_claude_runtime.async_batch_job import AsyncBatchJob as AsyncBatchJob
    from api_claude_runtime.async_buffered import abuffered as abuffered
    from api_claude_runtime.async_stream_control import AsyncStreamControl as AsyncStreamControl
    from api_claude_runtime.auth import Credentials as Credentials
    from api_claude_runtime.batch_job import BatchJob as BatchJob
    from api_claude_runtime.batch_outcome import BatchOutcome as BatchOutcome
    from api_claude_runtime.batch_outcome import outcome_of as outcome_of
    from api_claude_runtime.batch_totals import Totals as Totals
    from api_claude_runtime.buffered import buffered as buffered
    from api_claude_runtime.cache_check import check_cache as check_cache
    from api_claude_runtime.call import OMIT as OMIT
    from api_claude_runtime.call import Omit as Omit
    from api_claude_runtime.compare import acompare_models as acompare_models
    from api_claude_runtime.compare import compare_models as compare_models
    from api_claude_runtime.comparison import Comparison as Comparison
    from api_claude_runtime.comparison import ModelRun as ModelRun
    from api_claude_runtime.conversation import Conversation as Conversation
    from api_claude_runtime.download import AsyncDownload as AsyncDownload
    from api_claude_runtime.download import Download as Download
    from api_claude_runtime.errors import ClaudeError as ClaudeError
    from api_claude_runtime.events import Ping as Ping
    from api_claude_runtime.files import FileInput as FileInput
    from api_claude_runtime.files import files_from_dir as files_from_dir
    from api_claude_runtime.gather import agather as agather
    from api_claude_runtime.gather import agather_each as agather_each
    from api_claude_runtime.gather import gather as gather
    from api_claude_runtime.gather import gather_each as gather_each
    from api_claude_runtime.image_size import image_size as image_size
    from api_claude_runtime.image_size import image_tokens as image_tokens
    from api_claude_runtime.media_source import MediaSource as MediaSource
    from api_claude_runtime.message_stream import AsyncMessageStream as AsyncMessageStream
    from api_claude_runtime.message_stream import (
        AsyncMessageStreamManager as AsyncMessageStreamManager,
    )
    from api_claude_runtime.message_stream import MessageStream as MessageStream
    from api_claude_runtime.message_stream import MessageStreamManager as MessageStreamManager
    from api_claude_runtime.models import Unknown as Unknown
    from api_claude_runtime.outcome import Outcome as Outcome
    from api_claude_runtime.outcome import Progress as Progress
    from api_claude_runtime.output import Output as Output
    from api_claude_runtime.pages import (
        AsyncBidirectionalPageCursor as AsyncBidirectionalPageCursor,
    )
    from api_claude_runtime.pages import AsyncPage as AsyncPage
    from api_claude_runtime.pages import AsyncPageCursor as AsyncPageCursor
    from api_claude_runtime.pages import AsyncReportPageCursor as AsyncReportPageCursor
    from api_claude_runtime.pages import BidirectionalPageCursor as BidirectionalPageCursor
    from api_claude_runtime.pages import Page as Page
    from api_claude_runtime.pages import PageCursor as PageCursor
    from api_claude_runtime.pages import ReportPageCursor as ReportPageCursor
    from api_claude_runtime.parsed import Parsed as Parsed
    from api_claude_runtime.parsed_stream import AsyncParsedStream as AsyncParsedStream
    from api_claude_runtime.parsed_stream import (
        AsyncParsedStreamManager as AsyncParsedStreamManager,
    )
    from api_claude_runtime.parsed_stream import ParsedStream as ParsedStream
    from api_claude_runtime.parsed_stream import ParsedStreamManager as ParsedStreamManager
    from api_claude_runtime.prices import Cost as Cost
    from api_claude_runtime.prices import Prices as Prices
    from api_claude_runtime.prices import Savings as Savings
    from api_claude_runtime.progress import ProgressBar as ProgressBar
    from api_claude_runtime.reliability.adaptive import Adaptive as Adaptive
    from api_claude_runtime.reliability.breaker import CircuitBreaker as CircuitBreaker
    from api_claude_runtime.reliability.circuit import CircuitState as CircuitState
    from api_claude_runtime.reliability.endpoint import Endpoint as Endpoint
    from api_claude_runtime.reliability.events import Attempt as Attempt
    from api_claude_runtime.reliability.events import BodyDone as BodyDone
    from api_claude_runtime.reliability.events import CallDone as CallDone
    from api_claude_runtime.reliability.events import Event as Event
    from api_claude_runtime.reliability.events import Wait as Wait
    from api_claude_runtime.reliability.failover import Failover as Failover
    from api_claude_runtime.reliability.flow import Policy as Policy
    from api_claude_runtime.reliability.health import HealthMetrics as HealthMetrics
    from api_claude_runtime.reliability.health import HealthResult as HealthResult
    from api_claude_runtime.reliability.metrics import Metrics as Metrics
    from api_claude_runtime.reliability.presets import Reliability as Reliability
    from api_claude_runtime.reliability.ratelimit import RateLimit as RateLimit
    from api_claude_runtime.reliability.retry import Retry as Retry
    from api_claude_runtime.reply import Reply as Reply
    from api_claude_runtime.reply import reply_of as reply_of
    from api_claude_runtime.secret import Secret as Secret
    from api_claude_runtime.spool import Spool as Spool
    from api_claude_runtime.stream import AsyncEventStream as AsyncEventStream
    from api_claude_runtime.stream import AsyncStream as AsyncStream
    from api_claude_runtime.stream import EventStream as EventStream
    from api_claude_runtime.stream import Stream as Stream
    from api_claude_runtime.stream_control import StreamControl as StreamControl
    from api_claude_runtime.timeouts import Timeout as Timeout
    from api_claude_runtime.tool_input import ToolInput as ToolInput
    from api_claude_runtime.tool_input import ToolInputReader as ToolInputReader
    from api_claude_runtime.tools.async_run import AsyncToolRun as AsyncToolRun
    from api_claude_runtime.tools.async_stream_run import (
        AsyncStreamedToolRun as AsyncStreamedToolRun,
    )
    from api_claude_runtime.tools.calls import Approve as Approve
    from api_claude_runtime.tools.calls import AsyncApprove as AsyncApprove
    from api_claude_runtime.tools.calls import ToolCall as ToolCall
    from api_claude_runtime.tools.calls import ToolResult as ToolResult
    from api_claude_runtime.tools.checks import check_tools as check_tools
    from api_claude_runtime.tools.registry import ToolRegistry as ToolRegistry
    from api_claude_runtime.tools.stream_run import StreamedToolRun as StreamedToolRun
    from api_claude_runtime.tools.streamed_turn import AsyncStreamedTurn as AsyncStreamedTurn
    from api_claude_runtime.tools.streamed_turn import StreamedTurn as StreamedTurn
    from api_claude_runtime.tools.sync_run import ToolRun as ToolRun
    from api_claude_runtime.tools.tool import Tool as Tool
    from api_claude_runtime.tools.tool import tool as tool
    from api_claude_runtime.tools.turn import AsyncTurn as AsyncTurn
    from api_claude_runtime.tools.turn import Turn as Turn
    from api_claude_runtime.wiring import Limits as Limits

    from . import errors as errors
    from . import models as models
    from . import params as params
    from ._groups import Group as Group
    from .blocks import cached as cached
    from .blocks import document as document
    from .blocks import image as image
    from .blocks import result_block as result_block
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

_MODULES = {
    "AsyncClient": "api_claude.client",
    "Client": "api_claude.client",
    "cached": "api_claude.blocks",
    "document": "api_claude.blocks",
    "image": "api_claude.blocks",
    "result_block": "api_claude.blocks",
    "AsyncBatchJob": "api_claude_runtime.async_batch_job",
    "abuffered": "api_claude_runtime.async_buffered",
    "AsyncStreamControl": "api_claude_runtime.async_stream_control",
    "Credentials": "api_claude_runtime.auth",
    "BatchJob": "api_claude_runtime.batch_job",
    "BatchOutcome": "api_claude_runtime.batch_outcome",
    "outcome_of": "api_claude_runtime.batch_outcome",
    "Totals": "api_claude_runtime.batch_totals",
    "buffered": "api_claude_runtime.buffered",
    "check_cache": "api_claude_runtime.cache_check",
    "OMIT": "api_claude_runtime.call",
    "Omit": "api_claude_runtime.call",
    "acompare_models": "api_claude_runtime.compare",
    "compare_models": "api_claude_runtime.compare",
    "Comparison": "api_claude_runtime.comparison",
    "ModelRun": "api_claude_runtime.comparison",
    "Conversation": "api_claude_runtime.conversation",
    "AsyncDownload": "api_claude_runtime.download",
    "Download": "api_claude_runtime.download",
    "ClaudeError": "api_claude_runtime.errors",
    "Ping": "api_claude_runtime.events",
    "FileInput": "api_claude_runtime.files",
    "files_from_dir": "api_claude_runtime.files",
    "agather": "api_claude_runtime.gather",
    "agather_each": "api_claude_runtime.gather",
    "gather": "api_claude_runtime.gather",
    "gather_each": "api_claude_runtime.gather",
    "image_size": "api_claude_runtime.image_size",
    "image_tokens": "api_claude_runtime.image_size",
    "MediaSource": "api_claude_runtime.media_source",
    "AsyncMessageStream": "api_claude_runtime.message_stream",
    "AsyncMessageStreamManager": "api_claude_runtime.message_stream",
    "MessageStream": "api_claude_runtime.message_stream",
    "MessageStreamManager": "api_claude_runtime.message_stream",
    "Unknown": "api_claude_runtime.models",
    "Outcome": "api_claude_runtime.outcome",
    "Progress": "api_claude_runtime.outcome",
    "Output": "api_claude_runtime.output",
    "AsyncBidirectionalPageCursor": "api_claude_runtime.pages",
    "AsyncPage": "api_claude_runtime.pages",
    "AsyncPageCursor": "api_claude_runtime.pages",
    "AsyncReportPageCursor": "api_claude_runtime.pages",
    "BidirectionalPageCursor": "api_claude_runtime.pages",
    "Page": "api_claude_runtime.pages",
    "PageCursor": "api_claude_runtime.pages",
    "ReportPageCursor": "api_claude_runtime.pages",
    "Parsed": "api_claude_runtime.parsed",
    "AsyncParsedStream": "api_claude_runtime.parsed_stream",
    "AsyncParsedStreamManager": "api_claude_runtime.parsed_stream",
    "ParsedStream": "api_claude_runtime.parsed_stream",
    "ParsedStreamManager": "api_claude_runtime.parsed_stream",
    "Cost": "api_claude_runtime.prices",
    "Prices": "api_claude_runtime.prices",
    "Savings": "api_claude_runtime.prices",
    "ProgressBar": "api_claude_runtime.progress",
    "Adaptive": "api_claude_runtime.reliability.adaptive",
    "CircuitBreaker": "api_claude_runtime.reliability.breaker",
    "CircuitState": "api_claude_runtime.reliability.circuit",
    "Endpoint": "api_claude_runtime.reliability.endpoint",
    "Attempt": "api_claude_runtime.reliability.events",
    "BodyDone": "api_claude_runtime.reliability.events",
    "CallDone": "api_claude_runtime.reliability.events",
    "Event": "api_claude_runtime.reliability.events",
    "Wait": "api_claude_runtime.reliability.events",
    "Failover": "api_claude_runtime.reliability.failover",
    "Policy": "api_claude_runtime.reliability.flow",
    "HealthMetrics": "api_claude_runtime.reliability.health",
    "HealthResult": "api_claude_runtime.reliability.health",
    "Metrics": "api_claude_runtime.reliability.metrics",
    "Reliability": "api_claude_runtime.reliability.presets",
    "RateLimit": "api_claude_runtime.reliability.ratelimit",
    "Retry": "api_claude_runtime.reliability.retry",
    "Reply": "api_claude_runtime.reply",
    "reply_of": "api_claude_runtime.reply",
    "Secret": "api_claude_runtime.secret",
    "Spool": "api_claude_runtime.spool",
    "AsyncEventStream": "api_claude_runtime.stream",
    "AsyncStream": "api_claude_runtime.stream",
    "EventStream": "api_claude_runtime.stream",
    "Stream": "api_claude_runtime.stream",
    "StreamControl": "api_claude_runtime.stream_control",
    "Timeout": "api_claude_runtime.timeouts",
    "ToolInput": "api_claude_runtime.tool_input",
    "ToolInputReader": "api_claude_runtime.tool_input",
    "AsyncToolRun": "api_claude_runtime.tools.async_run",
    "AsyncStreamedToolRun": "api_claude_runtime.tools.async_stream_run",
    "Approve": "api_claude_runtime.tools.calls",
    "AsyncApprove": "api_claude_runtime.tools.calls",
    "ToolCall": "api_claude_runtime.tools.calls",
    "ToolResult": "api_claude_runtime.tools.calls",
    "check_tools": "api_claude_runtime.tools.checks",
    "ToolRegistry": "api_claude_runtime.tools.registry",
    "StreamedToolRun": "api_claude_runtime.tools.stream_run",
    "AsyncStreamedTurn": "api_claude_runtime.tools.streamed_turn",
    "StreamedTurn": "api_claude_runtime.tools.streamed_turn",
    "ToolRun": "api_claude_runtime.tools.sync_run",
    "Tool": "api_claude_runtime.tools.tool",
    "tool": "api_claude_runtime.tools.tool",
    "AsyncTurn": "api_claude_runtime.tools.turn",
    "Turn": "api_claude_runtime.tools.turn",
    "Limits": "api_claude_runtime.wiring",
}
_SUBMODULES = ("errors", "models", "params")

__all__ = [
    "OMIT",
    "Adaptive",
    "Approve",
    "AsyncApprove",
    "AsyncBatchJob",
    "AsyncBidirectionalPageCursor",
    "AsyncClient",
    "AsyncDownload",
    "AsyncEventStream",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncParsedStream",
    "AsyncParsedStreamManager",
    "AsyncReportPageCursor",
    "AsyncStream",
    "AsyncStreamControl",
    "AsyncStreamedToolRun",
    "AsyncStreamedTurn",
    "AsyncToolRun",
    "AsyncTurn",
    "Attempt",
    "BatchJob",
    "BatchOutcome",
    "BidirectionalPageCursor",
    "BodyDone",
    "CallDone",
    "CircuitBreaker",
    "CircuitState",
    "ClaudeError",
    "Client",
    "Comparison",
    "Conversation",
    "Cost",
    "Credentials",
    "Download",
    "Endpoint",
    "Event",
    "EventStream",
    "Failover",
    "FileInput",
    "HealthMetrics",
    "HealthResult",
    "Limits",
    "MediaSource",
    "MessageStream",
    "MessageStreamManager",
    "Metrics",
    "ModelRun",
    "Omit",
    "Outcome",
    "Output",
    "Page",
    "PageCursor",
    "Parsed",
    "ParsedStream",
    "ParsedStreamManager",
    "Ping",
    "Policy",
    "Prices",
    "Progress",
    "ProgressBar",
    "RateLimit",
    "Reliability",
    "Reply",
    "ReportPageCursor",
    "Retry",
    "Savings",
    "Secret",
    "Spool",
    "Stream",
    "StreamControl",
    "StreamedToolRun",
    "StreamedTurn",
    "Timeout",
    "Tool",
    "ToolCall",
    "ToolInput",
    "ToolInputReader",
    "ToolRegistry",
    "ToolResult",
    "ToolRun",
    "Totals",
    "Turn",
    "Unknown",
    "Wait",
    "abuffered",
    "acompare_models",
    "agather",
    "agather_each",
    "buffered",
    "cached",
    "check_cache",
    "check_tools",
    "compare_models",
    "document",
    "errors",
    "files_from_dir",
    "gather",
    "gather_each",
    "image",
    "image_size",
    "image_tokens",
    "models",
    "outcome_of",
    "params",
    "preload",
    "reply_of",
    "result_block",
    "tool",
]


def preload(*groups: Group) -> None:
    """Import and build now what the first calls of these groups would (`preload("messages")`).

    Without an argument, everything: seconds of work and tens of megabytes.

    Raises:
        ValueError: a group that is none; the message lists those there are.
    """
    from api_claude_runtime.preload import preload as build

    from ._groups import GROUPS

    build(__name__, GROUPS, groups)


if not TYPE_CHECKING:  # or a checker would believe in every name

    def __getattr__(name: str) -> Any:
        if name in _SUBMODULES:
            return importlib.import_module(f"{__name__}.{name}")
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(_MODULES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
