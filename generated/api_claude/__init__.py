# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Python client for Anthropic's Claude API, with one method for each endpoint.

Nothing is retried, cached or throttled unless you configure it.

    from api_claude import Client

    client = Client()  # ANTHROPIC_API_KEY
    message = client.messages.create(
        model="claude-sonnet-4-6",
        max_tokens=1024,
        messages=[{"role": "user", "content": "Hello"}],
    )

Response types are in `api_claude.models`, request types in `api_claude.params`, and errors in
`api_claude.errors`. Importing the package loads none of them. To load them at startup instead of at
the first call, use `preload`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from api_claude_runtime import __version__ as __version__
    from api_claude_runtime.auth.credentials import Credentials as Credentials
    from api_claude_runtime.auth.secret import Secret as Secret
    from api_claude_runtime.batches.gather.gather import agather as agather
    from api_claude_runtime.batches.gather.gather import agather_each as agather_each
    from api_claude_runtime.batches.gather.gather import gather as gather
    from api_claude_runtime.batches.gather.gather import gather_each as gather_each
    from api_claude_runtime.batches.gather.outcome import Outcome as Outcome
    from api_claude_runtime.batches.gather.outcome import Progress as Progress
    from api_claude_runtime.batches.gather.progress import ProgressBar as ProgressBar
    from api_claude_runtime.batches.jobs.async_job import AsyncBatchJob as AsyncBatchJob
    from api_claude_runtime.batches.jobs.job import BatchJob as BatchJob
    from api_claude_runtime.batches.results.outcome import BatchOutcome as BatchOutcome
    from api_claude_runtime.batches.results.outcome import outcome_of as outcome_of
    from api_claude_runtime.errors.base import ClaudeError as ClaudeError
    from api_claude_runtime.helpers.ask.ask import aask as aask
    from api_claude_runtime.helpers.ask.ask import ask as ask
    from api_claude_runtime.helpers.caching.check import check_cache as check_cache
    from api_claude_runtime.helpers.caching.explain import explain_cache as explain_cache
    from api_claude_runtime.helpers.caching.explanation import CacheDifference as CacheDifference
    from api_claude_runtime.helpers.caching.explanation import CacheExplanation as CacheExplanation
    from api_claude_runtime.helpers.caching.explanation import CacheSetting as CacheSetting
    from api_claude_runtime.helpers.compare.compare import acompare_models as acompare_models
    from api_claude_runtime.helpers.compare.compare import compare_models as compare_models
    from api_claude_runtime.helpers.compare.comparison import Comparison as Comparison
    from api_claude_runtime.helpers.compare.comparison import ModelRun as ModelRun
    from api_claude_runtime.helpers.configuration.change import ConfigChange as ConfigChange
    from api_claude_runtime.helpers.configuration.client_config import ClientConfig as ClientConfig
    from api_claude_runtime.helpers.configuration.config_file import ConfigFile as ConfigFile
    from api_claude_runtime.helpers.configuration.watch.async_config_watch import (
        AsyncConfigWatch as AsyncConfigWatch,
    )
    from api_claude_runtime.helpers.configuration.watch.config_watch import (
        ConfigWatch as ConfigWatch,
    )
    from api_claude_runtime.helpers.content.image_size import image_size as image_size
    from api_claude_runtime.helpers.content.image_size import image_tokens as image_tokens
    from api_claude_runtime.helpers.content.media_source import MediaSource as MediaSource
    from api_claude_runtime.helpers.conversations.conversation import Conversation as Conversation
    from api_claude_runtime.helpers.diagnostics.result import Diagnosis as Diagnosis
    from api_claude_runtime.helpers.diagnostics.result import DiagnosisLine as DiagnosisLine
    from api_claude_runtime.helpers.distributed.ask_dataset import ask_dataset as ask_dataset
    from api_claude_runtime.helpers.distributed.shared import RayShared as RayShared
    from api_claude_runtime.helpers.logs.combine import combine_listeners as combine_listeners
    from api_claude_runtime.helpers.logs.event_log import log_events as log_events
    from api_claude_runtime.helpers.models.catalog import ModelCatalog as ModelCatalog
    from api_claude_runtime.helpers.models.check import ModelCheck as ModelCheck
    from api_claude_runtime.helpers.models.check import ModelFinding as ModelFinding
    from api_claude_runtime.helpers.output.async_parsed_stream import (
        AsyncParsedStream as AsyncParsedStream,
    )
    from api_claude_runtime.helpers.output.async_parsed_stream import (
        AsyncParsedStreamManager as AsyncParsedStreamManager,
    )
    from api_claude_runtime.helpers.output.output import Output as Output
    from api_claude_runtime.helpers.output.parsed import Parsed as Parsed
    from api_claude_runtime.helpers.output.parsed_stream import ParsedStream as ParsedStream
    from api_claude_runtime.helpers.output.parsed_stream import (
        ParsedStreamManager as ParsedStreamManager,
    )
    from api_claude_runtime.helpers.preview.keep import keep_requests as keep_requests
    from api_claude_runtime.helpers.preview.preview import Preview as Preview
    from api_claude_runtime.helpers.preview.preview import preview as preview
    from api_claude_runtime.helpers.quota.budget import Budget as Budget
    from api_claude_runtime.helpers.quota.quota import Quota as Quota
    from api_claude_runtime.helpers.quota.report import QuotaUse as QuotaUse
    from api_claude_runtime.helpers.recording.recorder import Recorder as Recorder
    from api_claude_runtime.helpers.stream_control.async_buffered import abuffered as abuffered
    from api_claude_runtime.helpers.stream_control.async_control import (
        AsyncStreamControl as AsyncStreamControl,
    )
    from api_claude_runtime.helpers.stream_control.buffered import buffered as buffered
    from api_claude_runtime.helpers.stream_control.control import StreamControl as StreamControl
    from api_claude_runtime.helpers.telemetry.open_telemetry import OpenTelemetry as OpenTelemetry
    from api_claude_runtime.helpers.tools.define.checks import check_tools as check_tools
    from api_claude_runtime.helpers.tools.define.registry import ToolRegistry as ToolRegistry
    from api_claude_runtime.helpers.tools.define.tool import Tool as Tool
    from api_claude_runtime.helpers.tools.define.tool import tool as tool
    from api_claude_runtime.helpers.tools.loop.calls import Approve as Approve
    from api_claude_runtime.helpers.tools.loop.calls import AsyncApprove as AsyncApprove
    from api_claude_runtime.helpers.tools.loop.calls import ToolCall as ToolCall
    from api_claude_runtime.helpers.tools.loop.calls import ToolResult as ToolResult
    from api_claude_runtime.helpers.tools.run.async_run import AsyncToolRun as AsyncToolRun
    from api_claude_runtime.helpers.tools.run.async_stream_run import (
        AsyncStreamedToolRun as AsyncStreamedToolRun,
    )
    from api_claude_runtime.helpers.tools.run.stream_run import StreamedToolRun as StreamedToolRun
    from api_claude_runtime.helpers.tools.run.streamed_turn import (
        AsyncStreamedTurn as AsyncStreamedTurn,
    )
    from api_claude_runtime.helpers.tools.run.streamed_turn import StreamedTurn as StreamedTurn
    from api_claude_runtime.helpers.tools.run.sync_run import ToolRun as ToolRun
    from api_claude_runtime.helpers.tools.run.turn import AsyncTurn as AsyncTurn
    from api_claude_runtime.helpers.tools.run.turn import Turn as Turn
    from api_claude_runtime.helpers.usage.known_prices import prices_of as prices_of
    from api_claude_runtime.helpers.usage.prices import Cost as Cost
    from api_claude_runtime.helpers.usage.prices import CostBounds as CostBounds
    from api_claude_runtime.helpers.usage.prices import Prices as Prices
    from api_claude_runtime.helpers.usage.prices import Savings as Savings
    from api_claude_runtime.helpers.usage.totals import Totals as Totals
    from api_claude_runtime.helpers.validation.check import check_request as check_request
    from api_claude_runtime.helpers.validation.check import require_valid as require_valid
    from api_claude_runtime.helpers.validation.problem import Problem as Problem
    from api_claude_runtime.http.attempt import Attempt as Attempt
    from api_claude_runtime.http.bounds import Bounds as Bounds
    from api_claude_runtime.login.federation import Federation as Federation
    from api_claude_runtime.pages.async_page import (
        AsyncBidirectionalPageCursor as AsyncBidirectionalPageCursor,
    )
    from api_claude_runtime.pages.async_page import AsyncPage as AsyncPage
    from api_claude_runtime.pages.async_page import AsyncPageCursor as AsyncPageCursor
    from api_claude_runtime.pages.async_page import AsyncReportPageCursor as AsyncReportPageCursor
    from api_claude_runtime.pages.page import BidirectionalPageCursor as BidirectionalPageCursor
    from api_claude_runtime.pages.page import Page as Page
    from api_claude_runtime.pages.page import PageCursor as PageCursor
    from api_claude_runtime.pages.page import ReportPageCursor as ReportPageCursor
    from api_claude_runtime.pipeline.events import BodyDone as BodyDone
    from api_claude_runtime.pipeline.events import CallDone as CallDone
    from api_claude_runtime.pipeline.events import Event as Event
    from api_claude_runtime.pipeline.events import Wait as Wait
    from api_claude_runtime.pipeline.flow import Policy as Policy
    from api_claude_runtime.pipeline.usage.used import Used as Used
    from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker as CircuitBreaker
    from api_claude_runtime.reliability.breaker.circuit import CircuitState as CircuitState
    from api_claude_runtime.reliability.compression.compress import Compress as Compress
    from api_claude_runtime.reliability.failover.endpoint import Endpoint as Endpoint
    from api_claude_runtime.reliability.failover.failover import Failover as Failover
    from api_claude_runtime.reliability.health.result import HealthMetrics as HealthMetrics
    from api_claude_runtime.reliability.health.result import HealthResult as HealthResult
    from api_claude_runtime.reliability.metrics.metrics import Metrics as Metrics
    from api_claude_runtime.reliability.metrics.report import MetricsReport as MetricsReport
    from api_claude_runtime.reliability.presets import Reliability as Reliability
    from api_claude_runtime.reliability.ratelimit.adaptive import Adaptive as Adaptive
    from api_claude_runtime.reliability.ratelimit.ratelimit import RateLimit as RateLimit
    from api_claude_runtime.reliability.reply_cache.reply_cache import CacheReport as CacheReport
    from api_claude_runtime.reliability.reply_cache.reply_cache import ReplyCache as ReplyCache
    from api_claude_runtime.reliability.retry.budget import RetryBudget as RetryBudget
    from api_claude_runtime.reliability.retry.retry import Retry as Retry
    from api_claude_runtime.replies.models import Unknown as Unknown
    from api_claude_runtime.replies.reply import Reply as Reply
    from api_claude_runtime.replies.reply import reply_of as reply_of
    from api_claude_runtime.replies.text import text_of as text_of
    from api_claude_runtime.requests.call import OMIT as OMIT
    from api_claude_runtime.requests.call import Omit as Omit
    from api_claude_runtime.requests.spooled_array import Spool as Spool
    from api_claude_runtime.requests.timeouts import Timeout as Timeout
    from api_claude_runtime.requests.uploads.files import FileInput as FileInput
    from api_claude_runtime.requests.uploads.files import files_from_dir as files_from_dir
    from api_claude_runtime.streaming.async_stream import AsyncEventStream as AsyncEventStream
    from api_claude_runtime.streaming.async_stream import AsyncStream as AsyncStream
    from api_claude_runtime.streaming.downloads.async_download import AsyncDownload as AsyncDownload
    from api_claude_runtime.streaming.downloads.download import Download as Download
    from api_claude_runtime.streaming.event_decoder import Ping as Ping
    from api_claude_runtime.streaming.messages.async_message_stream import (
        AsyncMessageStream as AsyncMessageStream,
    )
    from api_claude_runtime.streaming.messages.async_message_stream import (
        AsyncMessageStreamManager as AsyncMessageStreamManager,
    )
    from api_claude_runtime.streaming.messages.message_stream import MessageStream as MessageStream
    from api_claude_runtime.streaming.messages.message_stream import (
        MessageStreamManager as MessageStreamManager,
    )
    from api_claude_runtime.streaming.messages.tool_input import ToolInput as ToolInput
    from api_claude_runtime.streaming.messages.tool_input import ToolInputReader as ToolInputReader
    from api_claude_runtime.streaming.stream import EventStream as EventStream
    from api_claude_runtime.streaming.stream import Stream as Stream
    from api_claude_runtime.tokens.provider import TokenProvider as TokenProvider
    from api_claude_runtime.tokens.token import Token as Token
    from api_claude_runtime.transport.connection_settings import Limits as Limits

    from . import compat as compat
    from . import errors as errors
    from . import models as models
    from . import params as params
    from . import platforms as platforms
    from . import policy as policy
    from ._groups import Group as Group
    from .blocks import cached as cached
    from .blocks import document as document
    from .blocks import image as image
    from .blocks import result_block as result_block
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .templates import BetaTemplate as BetaTemplate
    from .templates import Template as Template

_NAMES = {
    "api_claude_runtime": "__version__",
    f"{__name__}.client": "AsyncClient Client",
    f"{__name__}.blocks": "cached document image result_block",
    f"{__name__}.templates": "BetaTemplate Template",
    "api_claude_runtime.auth.credentials": "Credentials",
    "api_claude_runtime.auth.secret": "Secret",
    "api_claude_runtime.batches.gather.gather": "agather agather_each gather gather_each",
    "api_claude_runtime.batches.gather.outcome": "Outcome Progress",
    "api_claude_runtime.batches.gather.progress": "ProgressBar",
    "api_claude_runtime.batches.jobs.async_job": "AsyncBatchJob",
    "api_claude_runtime.batches.jobs.job": "BatchJob",
    "api_claude_runtime.batches.results.outcome": "BatchOutcome outcome_of",
    "api_claude_runtime.errors.base": "ClaudeError",
    "api_claude_runtime.helpers.ask.ask": "aask ask",
    "api_claude_runtime.helpers.caching.check": "check_cache",
    "api_claude_runtime.helpers.caching.explain": "explain_cache",
    "api_claude_runtime.helpers.caching.explanation": (
        "CacheDifference CacheExplanation CacheSetting"
    ),
    "api_claude_runtime.helpers.compare.compare": "acompare_models compare_models",
    "api_claude_runtime.helpers.compare.comparison": "Comparison ModelRun",
    "api_claude_runtime.helpers.configuration.change": "ConfigChange",
    "api_claude_runtime.helpers.configuration.client_config": "ClientConfig",
    "api_claude_runtime.helpers.configuration.config_file": "ConfigFile",
    "api_claude_runtime.helpers.configuration.watch.async_config_watch": "AsyncConfigWatch",
    "api_claude_runtime.helpers.configuration.watch.config_watch": "ConfigWatch",
    "api_claude_runtime.helpers.content.image_size": "image_size image_tokens",
    "api_claude_runtime.helpers.content.media_source": "MediaSource",
    "api_claude_runtime.helpers.conversations.conversation": "Conversation",
    "api_claude_runtime.helpers.diagnostics.result": "Diagnosis DiagnosisLine",
    "api_claude_runtime.helpers.distributed.ask_dataset": "ask_dataset",
    "api_claude_runtime.helpers.distributed.shared": "RayShared",
    "api_claude_runtime.helpers.logs.combine": "combine_listeners",
    "api_claude_runtime.helpers.logs.event_log": "log_events",
    "api_claude_runtime.helpers.models.catalog": "ModelCatalog",
    "api_claude_runtime.helpers.models.check": "ModelCheck ModelFinding",
    "api_claude_runtime.helpers.output.async_parsed_stream": (
        "AsyncParsedStream AsyncParsedStreamManager"
    ),
    "api_claude_runtime.helpers.output.output": "Output",
    "api_claude_runtime.helpers.output.parsed": "Parsed",
    "api_claude_runtime.helpers.output.parsed_stream": "ParsedStream ParsedStreamManager",
    "api_claude_runtime.helpers.preview.keep": "keep_requests",
    "api_claude_runtime.helpers.preview.preview": "Preview preview",
    "api_claude_runtime.helpers.quota.budget": "Budget",
    "api_claude_runtime.helpers.quota.quota": "Quota",
    "api_claude_runtime.helpers.quota.report": "QuotaUse",
    "api_claude_runtime.helpers.recording.recorder": "Recorder",
    "api_claude_runtime.helpers.stream_control.async_buffered": "abuffered",
    "api_claude_runtime.helpers.stream_control.async_control": "AsyncStreamControl",
    "api_claude_runtime.helpers.stream_control.buffered": "buffered",
    "api_claude_runtime.helpers.stream_control.control": "StreamControl",
    "api_claude_runtime.helpers.telemetry.open_telemetry": "OpenTelemetry",
    "api_claude_runtime.helpers.tools.define.checks": "check_tools",
    "api_claude_runtime.helpers.tools.define.registry": "ToolRegistry",
    "api_claude_runtime.helpers.tools.define.tool": "Tool tool",
    "api_claude_runtime.helpers.tools.loop.calls": "Approve AsyncApprove ToolCall ToolResult",
    "api_claude_runtime.helpers.tools.run.async_run": "AsyncToolRun",
    "api_claude_runtime.helpers.tools.run.async_stream_run": "AsyncStreamedToolRun",
    "api_claude_runtime.helpers.tools.run.stream_run": "StreamedToolRun",
    "api_claude_runtime.helpers.tools.run.streamed_turn": "AsyncStreamedTurn StreamedTurn",
    "api_claude_runtime.helpers.tools.run.sync_run": "ToolRun",
    "api_claude_runtime.helpers.tools.run.turn": "AsyncTurn Turn",
    "api_claude_runtime.helpers.usage.known_prices": "prices_of",
    "api_claude_runtime.helpers.usage.prices": "Cost CostBounds Prices Savings",
    "api_claude_runtime.helpers.usage.totals": "Totals",
    "api_claude_runtime.helpers.validation.check": "check_request require_valid",
    "api_claude_runtime.helpers.validation.problem": "Problem",
    "api_claude_runtime.http.attempt": "Attempt",
    "api_claude_runtime.http.bounds": "Bounds",
    "api_claude_runtime.login.federation": "Federation",
    "api_claude_runtime.pages.async_page": (
        "AsyncBidirectionalPageCursor AsyncPage AsyncPageCursor AsyncReportPageCursor"
    ),
    "api_claude_runtime.pages.page": "BidirectionalPageCursor Page PageCursor ReportPageCursor",
    "api_claude_runtime.pipeline.events": "BodyDone CallDone Event Wait",
    "api_claude_runtime.pipeline.flow": "Policy",
    "api_claude_runtime.pipeline.usage.used": "Used",
    "api_claude_runtime.reliability.breaker.breaker": "CircuitBreaker",
    "api_claude_runtime.reliability.breaker.circuit": "CircuitState",
    "api_claude_runtime.reliability.compression.compress": "Compress",
    "api_claude_runtime.reliability.failover.endpoint": "Endpoint",
    "api_claude_runtime.reliability.failover.failover": "Failover",
    "api_claude_runtime.reliability.health.result": "HealthMetrics HealthResult",
    "api_claude_runtime.reliability.metrics.metrics": "Metrics",
    "api_claude_runtime.reliability.metrics.report": "MetricsReport",
    "api_claude_runtime.reliability.presets": "Reliability",
    "api_claude_runtime.reliability.ratelimit.adaptive": "Adaptive",
    "api_claude_runtime.reliability.ratelimit.ratelimit": "RateLimit",
    "api_claude_runtime.reliability.reply_cache.reply_cache": "CacheReport ReplyCache",
    "api_claude_runtime.reliability.retry.budget": "RetryBudget",
    "api_claude_runtime.reliability.retry.retry": "Retry",
    "api_claude_runtime.replies.models": "Unknown",
    "api_claude_runtime.replies.reply": "Reply reply_of",
    "api_claude_runtime.replies.text": "text_of",
    "api_claude_runtime.requests.call": "OMIT Omit",
    "api_claude_runtime.requests.spooled_array": "Spool",
    "api_claude_runtime.requests.timeouts": "Timeout",
    "api_claude_runtime.requests.uploads.files": "FileInput files_from_dir",
    "api_claude_runtime.streaming.async_stream": "AsyncEventStream AsyncStream",
    "api_claude_runtime.streaming.downloads.async_download": "AsyncDownload",
    "api_claude_runtime.streaming.downloads.download": "Download",
    "api_claude_runtime.streaming.event_decoder": "Ping",
    "api_claude_runtime.streaming.messages.async_message_stream": (
        "AsyncMessageStream AsyncMessageStreamManager"
    ),
    "api_claude_runtime.streaming.messages.message_stream": ("MessageStream MessageStreamManager"),
    "api_claude_runtime.streaming.messages.tool_input": "ToolInput ToolInputReader",
    "api_claude_runtime.streaming.stream": "EventStream Stream",
    "api_claude_runtime.tokens.provider": "TokenProvider",
    "api_claude_runtime.tokens.token": "Token",
    "api_claude_runtime.transport.connection_settings": "Limits",
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}
_SUBMODULES = ("compat", "errors", "models", "params", "platforms", "policy")


def preload(*groups: Group) -> None:
    """Import modules and build validators now instead of at the first call of each group.

        preload("messages")

    The modules of streams and of the transport are imported too, and the default certificates are
    loaded. A first call then does not block its event loop with this work.

    Args:
        groups: The groups to load, with their subgroups: `organization` includes
            `organization.users`. Without any, everything is loaded, which takes seconds and tens of
            megabytes.

    Raises:
        ConfigurationError: A group does not exist.
    """
    from api_claude_runtime.client.preload import preload as build

    from ._groups import GROUPS

    build(__name__, GROUPS, groups)


if not TYPE_CHECKING:  # otherwise a type checker would accept every name
    __all__ = list(_MODULES)
    __all__ += ["compat", "errors", "models", "params", "platforms", "policy", "preload"]

    def __getattr__(name: str) -> Any:
        if name in _SUBMODULES:
            return importlib.import_module(f"{__name__}.{name}")
        if name not in _MODULES:
            from api_claude_runtime.hints.lookup import module_error

            raise module_error(__name__, name)
        value = getattr(importlib.import_module(_MODULES[name]), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
