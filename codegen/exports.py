"""What of the runtime the generated package offers by its own name: module -> names."""

EXPORTS = {
    "api_claude_runtime.auth": ("Credentials",),
    "api_claude_runtime.call": ("OMIT", "Omit"),
    "api_claude_runtime.download": ("AsyncDownload", "Download"),
    "api_claude_runtime.errors": ("ClaudeError",),
    "api_claude_runtime.events": ("Ping",),
    "api_claude_runtime.files": ("FileInput", "files_from_dir"),
    "api_claude_runtime.message_stream": ("AsyncMessageStream", "MessageStream"),
    "api_claude_runtime.models": ("Unknown",),
    "api_claude_runtime.pages": (
        "AsyncBidirectionalPageCursor",
        "AsyncPage",
        "AsyncPageCursor",
        "AsyncReportPageCursor",
        "BidirectionalPageCursor",
        "Page",
        "PageCursor",
        "ReportPageCursor",
    ),
    "api_claude_runtime.reliability.adaptive": ("Adaptive",),
    "api_claude_runtime.reliability.breaker": ("CircuitBreaker",),
    "api_claude_runtime.reliability.circuit": ("CircuitState",),
    "api_claude_runtime.reliability.endpoint": ("Endpoint",),
    "api_claude_runtime.reliability.events": ("Attempt", "BodyDone", "CallDone", "Event", "Wait"),
    "api_claude_runtime.reliability.failover": ("Failover",),
    "api_claude_runtime.reliability.flow": ("Policy",),
    "api_claude_runtime.reliability.health": ("HealthMetrics", "HealthResult"),
    "api_claude_runtime.reliability.metrics": ("Metrics",),
    "api_claude_runtime.reliability.presets": ("Reliability",),
    "api_claude_runtime.reliability.ratelimit": ("RateLimit",),
    "api_claude_runtime.reliability.retry": ("Retry",),
    "api_claude_runtime.reply": ("Reply", "reply_of"),
    "api_claude_runtime.secret": ("Secret",),
    "api_claude_runtime.stream": ("AsyncEventStream", "AsyncStream", "EventStream", "Stream"),
    "api_claude_runtime.timeouts": ("Timeout",),
    "api_claude_runtime.wiring": ("Limits",),
}

OWN = {"api_claude.blocks": ("cached", "document", "image")}
"""What the generated package has of its own beside these, if the API has ..."""

BLOCKS = frozenset(
    (
        "CacheControlEphemeralParam",
        "CitationsConfigParam",
        "DocumentBlockParam",
        "ImageBlockParam",
        "TextBlockParam",
        "ToolParam",
    )
)
"""... all of these types."""
