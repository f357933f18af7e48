"""What of the runtime the generated package offers by its own name: module -> names."""

EXPORTS = {
    "api_claude_runtime.auth.credentials": ("Credentials",),
    "api_claude_runtime.auth.secret": ("Secret",),
    "api_claude_runtime.batches.gather.gather": (
        "agather",
        "agather_each",
        "gather",
        "gather_each",
    ),
    "api_claude_runtime.batches.gather.outcome": (
        "Outcome",
        "Progress",
    ),
    "api_claude_runtime.batches.gather.progress": ("ProgressBar",),
    "api_claude_runtime.batches.jobs.async_job": ("AsyncBatchJob",),
    "api_claude_runtime.batches.jobs.job": ("BatchJob",),
    "api_claude_runtime.batches.results.outcome": (
        "BatchOutcome",
        "outcome_of",
    ),
    "api_claude_runtime.errors.base": ("ClaudeError",),
    "api_claude_runtime.helpers.caching.check": ("check_cache",),
    "api_claude_runtime.helpers.compare.compare": (
        "acompare_models",
        "compare_models",
    ),
    "api_claude_runtime.helpers.compare.comparison": (
        "Comparison",
        "ModelRun",
    ),
    "api_claude_runtime.helpers.content.image_size": (
        "image_size",
        "image_tokens",
    ),
    "api_claude_runtime.helpers.content.media_source": ("MediaSource",),
    "api_claude_runtime.helpers.conversations.conversation": ("Conversation",),
    "api_claude_runtime.helpers.output.output": ("Output",),
    "api_claude_runtime.helpers.output.parsed": ("Parsed",),
    "api_claude_runtime.helpers.output.parsed_stream": (
        "AsyncParsedStream",
        "AsyncParsedStreamManager",
        "ParsedStream",
        "ParsedStreamManager",
    ),
    "api_claude_runtime.helpers.stream_control.async_buffered": ("abuffered",),
    "api_claude_runtime.helpers.stream_control.async_control": ("AsyncStreamControl",),
    "api_claude_runtime.helpers.stream_control.buffered": ("buffered",),
    "api_claude_runtime.helpers.stream_control.control": ("StreamControl",),
    "api_claude_runtime.helpers.tools.define.checks": ("check_tools",),
    "api_claude_runtime.helpers.tools.define.registry": ("ToolRegistry",),
    "api_claude_runtime.helpers.tools.define.tool": (
        "Tool",
        "tool",
    ),
    "api_claude_runtime.helpers.tools.loop.calls": (
        "Approve",
        "AsyncApprove",
        "ToolCall",
        "ToolResult",
    ),
    "api_claude_runtime.helpers.tools.run.async_run": ("AsyncToolRun",),
    "api_claude_runtime.helpers.tools.run.async_stream_run": ("AsyncStreamedToolRun",),
    "api_claude_runtime.helpers.tools.run.stream_run": ("StreamedToolRun",),
    "api_claude_runtime.helpers.tools.run.streamed_turn": (
        "AsyncStreamedTurn",
        "StreamedTurn",
    ),
    "api_claude_runtime.helpers.tools.run.sync_run": ("ToolRun",),
    "api_claude_runtime.helpers.tools.run.turn": (
        "AsyncTurn",
        "Turn",
    ),
    "api_claude_runtime.helpers.usage.prices": (
        "Cost",
        "Prices",
        "Savings",
    ),
    "api_claude_runtime.helpers.usage.totals": ("Totals",),
    "api_claude_runtime.http.attempt": ("Attempt",),
    "api_claude_runtime.pages.page": (
        "AsyncBidirectionalPageCursor",
        "AsyncPage",
        "AsyncPageCursor",
        "AsyncReportPageCursor",
        "BidirectionalPageCursor",
        "Page",
        "PageCursor",
        "ReportPageCursor",
    ),
    "api_claude_runtime.pipeline.events": (
        "BodyDone",
        "CallDone",
        "Event",
        "Wait",
    ),
    "api_claude_runtime.pipeline.flow": ("Policy",),
    "api_claude_runtime.reliability.breaker.breaker": ("CircuitBreaker",),
    "api_claude_runtime.reliability.breaker.circuit": ("CircuitState",),
    "api_claude_runtime.reliability.failover.endpoint": ("Endpoint",),
    "api_claude_runtime.reliability.failover.failover": ("Failover",),
    "api_claude_runtime.reliability.health.result": (
        "HealthMetrics",
        "HealthResult",
    ),
    "api_claude_runtime.reliability.metrics": ("Metrics",),
    "api_claude_runtime.reliability.presets": ("Reliability",),
    "api_claude_runtime.reliability.ratelimit.adaptive": ("Adaptive",),
    "api_claude_runtime.reliability.ratelimit.ratelimit": ("RateLimit",),
    "api_claude_runtime.reliability.retry.retry": ("Retry",),
    "api_claude_runtime.replies.models": ("Unknown",),
    "api_claude_runtime.replies.reply": (
        "Reply",
        "reply_of",
    ),
    "api_claude_runtime.requests.call": (
        "OMIT",
        "Omit",
    ),
    "api_claude_runtime.requests.files": (
        "FileInput",
        "files_from_dir",
    ),
    "api_claude_runtime.requests.spooled_array": ("Spool",),
    "api_claude_runtime.requests.timeouts": ("Timeout",),
    "api_claude_runtime.streaming.download": (
        "AsyncDownload",
        "Download",
    ),
    "api_claude_runtime.streaming.event_decoder": ("Ping",),
    "api_claude_runtime.streaming.messages.message_stream": (
        "AsyncMessageStream",
        "AsyncMessageStreamManager",
        "MessageStream",
        "MessageStreamManager",
    ),
    "api_claude_runtime.streaming.messages.tool_input": (
        "ToolInput",
        "ToolInputReader",
    ),
    "api_claude_runtime.streaming.stream": (
        "AsyncEventStream",
        "AsyncStream",
        "EventStream",
        "Stream",
    ),
    "api_claude_runtime.transport.connection_settings": ("Limits",),
}

OWN = {"blocks": ("cached", "document", "image", "result_block")}
"""What the generated package has of its own beside these, if the API has ..."""

BLOCKS = frozenset(
    (
        "CacheControlEphemeralParam",
        "CitationsConfigParam",
        "ContentBlockParam",
        "DocumentBlockParam",
        "ImageBlockParam",
        "MessageParam",
        "TextBlockParam",
        "ToolParam",
        "ToolResultBlockParam",
    )
)
"""... all of these types."""
