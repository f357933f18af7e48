"""`CLIENT_OPTIONS` and `CALL_ARGUMENTS`: arguments that exist only in the official package."""

from __future__ import annotations

from .hint import Hint

_RETRY = "policies=[Retry(3)]"
_ATTEMPTS = "where 3 is the number of attempts with the first one"
_HTTPX = Hint('http_client=httpx.Client(proxy="http://localhost:8080")')
_SAMPLING = "if your model accepts it: this version of the API does not have the parameter"
_REQUEST = "an argument of client.request"
_BETA = "because only the methods of client.beta have it"


def _beta(name: str) -> Hint:
    return Hint(f"client.beta.messages.create(..., {name}=...)", _BETA)


CLIENT_OPTIONS = {
    "max_retries": Hint(_RETRY, _ATTEMPTS),
    "default_query": Hint("extra_query={...}", "as an argument of each call"),
    "set_default_query": Hint("extra_query={...}", "as an argument of each call"),
    "set_default_headers": Hint("default_headers={...}", "with None as the value to remove one"),
    "http_options": Hint("http_client=httpx.Client(...)"),
    "transport": Hint("http_client=httpx.Client(transport=...)"),
    "proxies": _HTTPX,
    "proxy": _HTTPX,
    "connection_pool_limits": Hint("limits=Limits(connections=1000)"),
    "config": Hint("credentials=Credentials(...)", "or Client.from_env()"),
    "profile": Hint("Client.from_workspace()", "which reads the key from a file of the workspace"),
    "webhook_key": Hint("client.beta.webhooks.unwrap(payload, headers=headers, secret=...)"),
    "middleware": Hint("policies=[...]", "a list of api_claude.Policy objects"),
    "open_telemetry": Hint(
        "on_event=callback", "which receives an event for each attempt, wait and call"
    ),
    "_strict_response_validation": Hint(
        'warnings.simplefilter("error", api_claude.errors.ReplyShapeWarning)'
    ),
}

CALL_ARGUMENTS = {
    "betas": Hint('client.beta.messages.create(..., betas=["..."])', _BETA),
    "mcp_servers": _beta("mcp_servers"),
    "context_management": _beta("context_management"),
    "compaction": _beta("compaction"),
    "thread": _beta("thread"),
    "fallbacks": _beta("fallbacks"),
    "fallback_credit_token": _beta("fallback_credit_token"),
    "billing_policy": _beta("billing_policy"),
    "output_format": Hint(
        "client.messages.parse(output=Type, ...)", "or client.messages.stream_parsed for a stream"
    ),
    "temperature": Hint('extra_body={"temperature": 0.5}', _SAMPLING),
    "top_p": Hint('extra_body={"top_p": 0.9}', _SAMPLING),
    "top_k": Hint('extra_body={"top_k": 40}', _SAMPLING),
    "max_retries": Hint(f"client.with_options({_RETRY})", _ATTEMPTS),
    "idempotency_key": Hint('extra_headers={"idempotency-key": "..."}'),
    "max_iterations": Hint("max_turns=10", "an argument of client.messages.run_tools"),
    "json": Hint("body={...}", _REQUEST),
    "params": Hint("query={...}", _REQUEST),
    "stream_cls": Hint("cast_to=EventStream[Event]", _REQUEST),
    "headers": Hint("extra_headers={...}"),
    "max_tokens_to_sample": Hint("max_tokens=1024"),
    "prompt": Hint('messages=[{"role": "user", "content": "Hello"}]'),
}
