"""Server-sent events of the Messages API. `STREAM` is a complete and valid response."""

from .bodies import MESSAGE, PIECES, UNKNOWN_BLOCK, USAGE, JsonObject, error, to_json


def event(data: JsonObject) -> bytes:
    """Return one encoded event, named after its type."""
    return b"event: %b\ndata: %b\n\n" % (str(data["type"]).encode(), to_json(data))


def block(index: int, start: JsonObject, *deltas: JsonObject) -> list[bytes]:
    """Return the events of one content block."""
    return [
        event({"type": "content_block_start", "index": index, "content_block": start}),
        *[event({"type": "content_block_delta", "index": index, "delta": item}) for item in deltas],
        event({"type": "content_block_stop", "index": index}),
    ]


def ending(stop_reason: str) -> list[bytes]:
    """Return the events after the last content block."""
    delta = {"stop_reason": stop_reason, "stop_sequence": None}
    usage = {"output_tokens": USAGE["output_tokens"]}
    return [
        event({"type": "message_delta", "delta": delta, "usage": usage}),
        event({"type": "message_stop"}),
    ]


START = event(
    {
        "type": "message_start",
        "message": {
            **MESSAGE,
            "content": [],
            "stop_reason": None,
            "usage": {**USAGE, "output_tokens": 1},
        },
    }
)
PING = event({"type": "ping"})
COMMENT = b": keep-alive\n\n"
OVERLOADED = event(error(529))
TEXT_BLOCK = block(
    0, {"type": "text", "text": ""}, *[{"type": "text_delta", "text": piece} for piece in PIECES]
)

STREAM = [START, *TEXT_BLOCK[:1], PING, *TEXT_BLOCK[1:3], COMMENT, PING, *TEXT_BLOCK[3:]]
STREAM += ending("end_turn")
# The first half of `STREAM`: the start of the message and two pieces of its text.
HALF = STREAM[:5]
HALF_TEXT = "".join(PIECES[:2])
UNKNOWN_STREAM = [
    START,
    event({"type": "message_weather", "sky": "clear"}),
    *TEXT_BLOCK,
    *block(1, UNKNOWN_BLOCK, {"type": "hologram_delta", "layer": {"colour": "blue"}}),
    *ending("out_of_ideas"),
]
