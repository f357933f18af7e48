"""Attributes that objects of the official package have, and the objects of this one do not."""

from __future__ import annotations

from .hint import Hint

_REPLY = Hint("reply_of(client.messages.create(...))", "which returns status and headers")
_STREAMED = Hint(
    "with client.messages.stream(...) as stream: ...", "where stream.reply has the headers"
)

_HIDDEN = Hint("", "the client does not show its credentials")
_ENDPOINTS = Hint("client.messages.create(...)", "or another method for the endpoint")
_CAST = "where cast_to can also be a model or another type of your own"
_MANAGER = "with client.messages.stream(...) as stream: "
_ACCUMULATED = Hint("stream.snapshot", "which is the message so far")
_NO_MESSAGE = "because a stream of create(..., stream=True) keeps no message"

CLIENT = {
    "copy": Hint("client.with_options()"),
    "with_raw_response": _REPLY,
    "with_streaming_response": _STREAMED,
    "completions": Hint("client.messages.create(...)"),
    "count_tokens": Hint("client.messages.count_tokens(model=..., messages=...)"),
    "api_key": _HIDDEN,
    "auth_token": _HIDDEN,
    "auth_headers": _HIDDEN,
    "max_retries": Hint("client.policies", "because retries are policies"),
    "default_query": Hint("extra_query={...}", "as an argument of each call"),
    "middleware": Hint("client.policies"),
    "with_middleware": Hint("client.with_options(policies=[...])"),
    "get": Hint('client.request("GET", "/v1/...", cast_to=dict)', _CAST),
    "post": Hint('client.request("POST", "/v1/...", cast_to=dict, body={...})', _CAST),
    "put": Hint('client.request("PUT", "/v1/...", cast_to=dict, body={...})', _CAST),
    "patch": Hint('client.request("PATCH", "/v1/...", cast_to=dict, body={...})', _CAST),
    "delete": Hint('client.request("DELETE", "/v1/...", cast_to=dict)', _CAST),
    "get_api_list": Hint(
        'client.request("GET", "/v1/...", cast_to=Page[dict])', "or with another class of page"
    ),
}

RESOURCE = {
    "with_raw_response": _REPLY,
    "with_streaming_response": _STREAMED,
    "tool_runner": Hint("client.messages.run_tools(tools=[...], ...)"),
    "prompt_caching": Hint("client.messages", "which supports cache_control itself"),
}

ERROR = {
    "response": Hint(
        "error.status", "error.headers and error.body, which only an APIStatusError has"
    ),
    "request": Hint(
        "error.preview", "which has the request if the client is from keep_requests(client)"
    ),
    "body": Hint("", "only an APIStatusError and a DecodeError have a body"),
    "status_code": Hint("", "only an APIStatusError has a status"),
    "api_message": Hint("error.message"),
}

MODEL = {
    "to_dict": Hint('message.model_dump(mode="json", exclude_unset=True)'),
    "to_json": Hint("message.model_dump_json(exclude_unset=True)"),
    "_request_id": Hint("reply_of(message).request_id"),
    "parsed_output": Hint("client.messages.parse(output=Type, ...).parsed"),
}

MESSAGE = {
    "text": Hint("api_claude.text_of(message)"),
    "completion": Hint("api_claude.text_of(message)"),
}

BLOCK = {
    "text": Hint("block.text", 'only if block.type == "text", because other blocks have no text'),
}

PAGE = {
    "get_next_page": Hint("page.next_page()", "which returns None on the last page"),
    "next_page_info": Hint("page.has_next_page()"),
    "iter_pages": Hint("page.next_page()", "until it returns None"),
    "auto_paging_iter": Hint("page.iter_all()"),
}

MANAGER = {
    "text_stream": Hint(f"{_MANAGER}stream.text_stream"),
    "get_final_message": Hint(f"{_MANAGER}stream.get_final_message()"),
    "get_final_text": Hint(f"{_MANAGER}stream.get_final_text()"),
    "until_done": Hint(f"{_MANAGER}stream.until_done()"),
    "current_message_snapshot": Hint(f"{_MANAGER}stream.snapshot"),
    "close": Hint(f"{_MANAGER}...", "which closes the stream at the end of the block"),
    "__iter__": Hint(f"{_MANAGER}for event in stream: ..."),
    "__aiter__": Hint(f"async {_MANAGER}async for event in stream: ..."),
}

MESSAGE_STREAM = {
    "current_message_snapshot": Hint("stream.snapshot"),
    "request_id": Hint("stream.reply.request_id"),
    "response": Hint("stream.reply", "which has status and headers"),
}

EVENT_STREAM = {
    "response": Hint("stream.reply", "which has status and headers"),
    "text_stream": Hint(f"{_MANAGER}stream.text_stream", _NO_MESSAGE),
    "get_final_message": Hint(f"{_MANAGER}stream.get_final_message()", _NO_MESSAGE),
    "get_final_text": Hint(f"{_MANAGER}stream.get_final_text()", _NO_MESSAGE),
    "current_message_snapshot": Hint(f"{_MANAGER}stream.snapshot", _NO_MESSAGE),
}

DOWNLOAD = {
    "write_to_file": Hint('download.save("report.pdf")'),
    "stream_to_file": Hint('download.save("report.pdf")'),
    "iter_bytes": Hint("download.chunks()"),
    "content": Hint("download.read()"),
    "text": Hint('download.read().decode("utf-8")'),
    "json": Hint("json.loads(download.read())"),
}

EVENT = {
    "text": Hint(
        "event.delta.text",
        'if event.type == "content_block_delta" and event.delta.type == "text_delta"',
    ),
    "thinking": Hint("event.delta.thinking", 'if event.delta.type == "thinking_delta"'),
    "partial_json": Hint("event.delta.partial_json", 'if event.delta.type == "input_json_delta"'),
    "citation": Hint("event.delta.citation", 'if event.delta.type == "citations_delta"'),
    "signature": Hint("event.delta.signature", 'if event.delta.type == "signature_delta"'),
    "snapshot": _ACCUMULATED,
    "message": _ACCUMULATED,
    "content_block": _ACCUMULATED,
}

EVENT_TYPES = {
    'event.type == "text"': Hint("for text in stream.text_stream: ..."),
    'event.type == "input_json"': Hint("for text in stream.input_json_stream: ..."),
    'event.type == "thinking"': Hint(
        'event.delta.type == "thinking_delta"', 'if event.type == "content_block_delta"'
    ),
    'event.type == "citation"': Hint(
        'event.delta.type == "citations_delta"', 'if event.type == "content_block_delta"'
    ),
    'event.type == "signature"': Hint(
        'event.delta.type == "signature_delta"', 'if event.type == "content_block_delta"'
    ),
}
