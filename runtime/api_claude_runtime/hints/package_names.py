"""`PACKAGE`: names of the module `anthropic` that `api_claude` does not have.

Names that only moved, such as the error classes and types, are found by `lookup` and not listed.
"""

from __future__ import annotations

from .hint import Hint

_CLOUD = Hint(
    "api_claude.Client(base_url=...)",
    "which needs a gateway that accepts requests of Anthropic's own API",
)
_POLICY = Hint("policies=[...]", "a list of api_claude.Policy objects")
_ON_EVENT = Hint("on_event=callback", "which receives an event for each attempt, wait and call")

PACKAGE = {
    "Anthropic": Hint("api_claude.Client"),
    "AsyncAnthropic": Hint("api_claude.AsyncClient"),
    "AnthropicBedrock": _CLOUD,
    "AsyncAnthropicBedrock": _CLOUD,
    "AnthropicVertex": _CLOUD,
    "AsyncAnthropicVertex": _CLOUD,
    "AnthropicFoundry": _CLOUD,
    "AsyncAnthropicFoundry": _CLOUD,
    "AnthropicAWS": _CLOUD,
    "AnthropicGoogleCloud": _CLOUD,
    "NOT_GIVEN": Hint("api_claude.OMIT", "or leave the argument out"),
    "not_given": Hint("api_claude.OMIT", "or leave the argument out"),
    "omit": Hint("api_claude.OMIT", "or leave the argument out"),
    "NotGiven": Hint("api_claude.Omit"),
    "NoneType": Hint("types.NoneType"),
    "types": Hint("api_claude.models", "and api_claude.params for the types of requests"),
    "lib": Hint("api_claude", "which exports all helpers itself"),
    "AnthropicError": Hint("api_claude.ClaudeError"),
    "APIError": Hint("api_claude.ClaudeError"),
    "APIResponseValidationError": Hint("api_claude.errors.DecodeError"),
    "APIWebhookValidationError": Hint("api_claude.errors.WebhookSignatureError"),
    "RequestTooLargeError": Hint("api_claude.errors.ContentTooLargeError"),
    "DeadlineExceededError": Hint("api_claude.errors.GatewayTimeoutError"),
    "RequestOptions": Hint(
        "extra_headers=",
        "extra_query=, extra_body=, timeout= and deadline=, which every method accepts",
    ),
    "APIResponse": Hint("api_claude.Reply", "which reply_of(message) returns"),
    "AsyncAPIResponse": Hint("api_claude.Reply", "which reply_of(message) returns"),
    "BaseModel": Hint("pydantic.BaseModel", "the base class of all response types"),
    "DEFAULT_TIMEOUT": Hint("api_claude.Timeout()"),
    "DEFAULT_MAX_RETRIES": Hint("", "nothing is retried unless policies=[Retry(3)] asks for it"),
    "DEFAULT_CONNECTION_LIMITS": Hint("api_claude.Limits()"),
    "DefaultHttpxClient": Hint("httpx.Client()"),
    "DefaultAsyncHttpxClient": Hint("httpx.AsyncClient()"),
    "DefaultAioHttpClient": Hint("httpx.AsyncClient()"),
    "file_from_path": Hint('pathlib.Path("report.pdf")', "which file= accepts"),
    "beta_tool": Hint("api_claude.tool"),
    "beta_async_tool": Hint("api_claude.tool", "which accepts async functions too"),
    "transform_schema": Hint("api_claude.Output(Type).format"),
    "Middleware": _POLICY,
    "APIRequest": Hint("api_claude.policy.Request"),
    "OpenTelemetryOptions": _ON_EVENT,
    "HUMAN_PROMPT": Hint('messages=[{"role": "user", "content": "Hello"}]'),
    "AI_PROMPT": Hint('messages=[{"role": "user", "content": "Hello"}]'),
}
