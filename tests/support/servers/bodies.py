"""JSON bodies and headers as the Messages API sends them."""

import json
from collections.abc import Mapping
from typing import Any

JsonObject = Mapping[str, Any]

REQUEST_ID = "req_011CSHoEeqs5C35K2UUqR7Fy"
MESSAGE_ID = "msg_01XFDUDYJgAACzvnptvVoYEL"
MODEL = "claude-sonnet-4-5-20250929"
# Characters of one to four bytes in UTF-8, to detect decoders that split them.
PIECES = ("Hello", ", wörld", ": 世界", " 🌍!")
TEXT = "".join(PIECES)

COMMON_HEADERS = (
    ("request-id", REQUEST_ID),
    ("anthropic-organization-id", "7f9c2a34-1b7e-4f57-9f0c-6d8a3b1e2c45"),
)
RATE_LIMIT_HEADERS = (
    ("retry-after", "1"),
    ("anthropic-ratelimit-requests-limit", "50"),
    ("anthropic-ratelimit-requests-remaining", "0"),
    ("anthropic-ratelimit-requests-reset", "2026-01-01T00:00:01Z"),
    ("anthropic-ratelimit-tokens-limit", "40000"),
    ("anthropic-ratelimit-tokens-remaining", "39000"),
    ("anthropic-ratelimit-tokens-reset", "2026-01-01T00:00:02Z"),
)

# Status: error type, message.
ERRORS = {
    400: ("invalid_request_error", "max_tokens: Field required"),
    401: ("authentication_error", "invalid x-api-key"),
    402: ("billing_error", "Your credit balance is too low to access the Anthropic API."),
    403: ("permission_error", "Your API key does not have permission to use this resource."),
    404: ("not_found_error", "model: claude-none"),
    413: ("request_too_large", "Request exceeds the maximum size"),
    429: ("rate_limit_error", "This request would exceed your organization's rate limit."),
    500: ("api_error", "Internal server error"),
    504: ("timeout_error", "The request timed out."),
    529: ("overloaded_error", "Overloaded"),
}

USAGE: JsonObject = {
    "input_tokens": 12,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 0,
    "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
    "output_tokens": 9,
    "service_tier": "standard",
}
MESSAGE: JsonObject = {
    "id": MESSAGE_ID,
    "type": "message",
    "role": "assistant",
    "model": MODEL,
    "content": [{"type": "text", "text": TEXT}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": USAGE,
}
# Values that a future version of the API might send.
UNKNOWN_BLOCK: JsonObject = {"type": "hologram", "depth": 3, "layers": [{"colour": "red"}]}
UNKNOWN_MESSAGE: JsonObject = {
    **MESSAGE,
    "content": [{"type": "text", "text": TEXT, "mood": "calm"}, UNKNOWN_BLOCK],
    "stop_reason": "out_of_ideas",
    "usage": {**USAGE, "output_photons": 7, "service_tier": "express"},
    "weather": {"sky": "clear"},
}
FILE = TEXT.encode() * 100
FILE_METADATA: JsonObject = {
    "id": "file_011CNha8iCJcU1wXNR6q4V8w",
    "type": "file",
    "filename": "notes.txt",
    "mime_type": "text/plain",
    "size_bytes": 14,
    "created_at": "2026-01-02T03:04:05Z",
    "downloadable": False,
    "expires_at": None,
}
HTML = b"<html>\r\n<head><title>Bad Gateway</title></head>\r\n<body>proxy</body>\r\n</html>"


def to_json(value: object) -> bytes:
    """Return `value` as compact JSON in UTF-8, as the API formats it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def error(status: int) -> JsonObject:
    """Return the body of an error response."""
    kind, message = ERRORS[status]
    detail = {"type": kind, "message": message}
    return {"type": "error", "error": detail, "request_id": REQUEST_ID}
