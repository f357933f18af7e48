"""Mutations of JSON: of a value, of its text, and of the bytes of a body."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Callable
from random import Random
from typing import Any


class Raw(str):
    """JSON text that is written as it is, also if it is not JSON."""

    __slots__ = ()


def nested(opening: str, closing: str, depth: int) -> Raw:
    return Raw(opening * depth + "1" + closing * depth)


_ODD: tuple[Any, ...] = (
    *(None, None, None, True, False, 0, 1, -1, -7, 1.5, 1e300, 10**18, 10**40, -(10**40)),
    *(Raw("NaN"), Raw("Infinity"), Raw("-Infinity"), Raw("1e999"), Raw("9" * 4301)),
    *(Raw("-" + "9" * 5000), Raw("1." + "1" * 5000), Raw("01"), Raw("-0"), Raw("nul")),
    *("", " ", "x", "null", "text", "tool_use", "message", "error", "ended", "\0", "\n\r\t", "é😀"),
    *("{", '{"a": 1', "[1, 2", "a" * 3000, "2026-13-45T99:99:99Z", "9999-12-31T23:59:59-23:59"),
    *("0001-01-01T00:00:00+14:00", "2026-01-01", "1e400", "-1", "%s{0}", "\u2028", "\x1b[31m"),
    *(Raw('"\\ud800"'), Raw('"\\udc00x\\ud83d"'), Raw('"\udcff"'), Raw('"a\nb"'), Raw('"\\x"')),
    *([], [None], [1], ["x"], [[]], [{}], [[[]]], [0] * 300, {}, {"type": None}, {"type": []}),
    *({"type": {}}, {"type": 5}, {"type": "text"}, {"type": "text", "text": 5}, {"a": {"b": []}}),
    *({"type": "x"}, {"error": {}}, {"type": "error", "error": {"type": 1, "message": []}}),
    *({"": 1}, {"__class__": 1, "__dict__": 2}, {"model_fields": 1, "copy": 2, "_reply": 3}),
    *({"type": "tool_use", "id": 1, "name": None, "input": []}, {"x": None}, {"text": None}),
    *(nested("[", "]", 60), nested("[", "]", 199), nested("[", "]", 201), nested("[", "]", 999)),
    *(nested('{"a":', "}", 60), nested('{"content":[', "]}", 120), nested('{"a":', "}", 900)),
)
_NAMES = (
    *(
        "type",
        "text",
        "content",
        "error",
        "id",
        "name",
        "input",
        "index",
        "delta",
        "usage",
        "model",
    ),
    *("data", "", "_reply", "__class__", "__dict__", "model_fields", "model_extra", "copy", "role"),
    *("__pydantic_extra__", "__pydantic_fields_set__", "partial", "message", "self", "stop_reason"),
    *("model_dump", "model_copy", "custom_id", "result", "next_page", "has_more", "last_id"),
)
_BYTES = (b"\x00", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b'"', b"{", b"}", b"[", b",", b"\\")
_BYTES += (b"\n", b"\r", b"\n\n", b"data: ", b"event: ", b": ", b"\xf0\x9f", b"NaN", b"1e999")
_RAW = re.compile(rb'"<<(\d+)>>"')


def odd(random: Random) -> Any:
    """Return a value that a reader of a reply may not expect."""
    return copy.deepcopy(random.choice(_ODD))


def mutated(value: Any, random: Random, times: int | None = None) -> Any:
    """Return a mutated copy of parsed JSON."""
    found = pickle.loads(pickle.dumps(value))
    for _ in range(times or random.choice((1, 1, 1, 2, 2, 3, 5))):
        slots = list(_slots(found))
        if not slots or random.random() < 0.02:
            return odd(random)
        random.choice(_CHANGES)(random, found, *random.choice(slots), slots)
    return found


def _slots(value: Any) -> Any:
    """Yield each container with each of its keys, at any depth."""
    waiting = [value]
    while waiting:
        container = waiting.pop()
        if isinstance(container, dict):
            items = list(container.items())
        elif isinstance(container, list) and len(container) < 100:
            items = list(enumerate(container))
        else:
            continue
        for key, item in items:
            yield container, key
            waiting.append(item)


def _replace(random: Random, _: Any, container: Any, key: Any, __: Any) -> None:
    container[key] = odd(random)


def _remove(_: Random, __: Any, container: Any, key: Any, ___: Any) -> None:
    del container[key]


def _swap(random: Random, _: Any, container: Any, key: Any, slots: Any) -> None:
    """Put another part of the value here, but none that contains this place."""
    other, name = random.choice(slots)
    part = other.get(name) if isinstance(other, dict) else (other[name : name + 1] or [None])[0]
    container[key] = copy.deepcopy(part)


def _wrap(random: Random, _: Any, container: Any, key: Any, __: Any) -> None:
    inner = container[key]
    container[key] = random.choice(([inner], {"type": inner}, {"text": inner}, [inner, inner]))


def _stringify(_: Random, __: Any, container: Any, key: Any, ___: Any) -> None:
    container[key] = str(container[key])[:200]


def _add(random: Random, _: Any, container: Any, __: Any, ___: Any) -> None:
    if isinstance(container, dict):
        container[random.choice(_NAMES)] = odd(random)
    else:
        container.insert(random.randrange(len(container) + 1), odd(random))


def _rename(random: Random, _: Any, container: Any, key: Any, __: Any) -> None:
    if isinstance(container, dict):
        container[random.choice(_NAMES)] = container.pop(key)
    else:
        random.shuffle(container)


def _repeat(random: Random, _: Any, container: Any, key: Any, __: Any) -> None:
    if isinstance(container, dict):  # a key twice, which only the text can have
        container[key + "<<again>>"] = odd(random)
    else:
        container.append(copy.deepcopy(container[key]))


_CHANGES: tuple[Callable[..., None], ...] = (
    *(_replace, _replace, _replace, _replace, _remove, _remove, _swap, _wrap, _stringify),
    *(_add, _add, _rename, _repeat),
)


def encoded(value: Any) -> bytes:
    """Return mutated JSON as bytes. It may be text that is not JSON."""
    raw: list[bytes] = []

    def with_marks(item: Any) -> Any:
        if isinstance(item, Raw):
            raw.append(item.encode("utf-8", "surrogateescape"))
            return f"<<{len(raw) - 1}>>"
        if isinstance(item, dict):
            return {key: with_marks(each) for key, each in item.items()}
        if isinstance(item, list):
            return [with_marks(each) for each in item]
        return item

    text = json.dumps(with_marks(value), check_circular=False).encode().replace(b'<<again>>"', b'"')
    return _RAW.sub(lambda match: raw[int(match[1])], text) if raw else text


def torn(data: bytes, random: Random) -> bytes:
    """Return bytes that were cut, joined or damaged on their way."""
    at = random.randrange(len(data) + 1)
    match random.randrange(8):
        case 0:
            return data[:at]
        case 1:
            return data[at:]
        case 2:
            return data[:at] + random.choice(_BYTES) + data[at:]
        case 3:
            return data[:at] + random.choice(_BYTES) + data[at + 1 :]
        case 4:
            return b"\xef\xbb\xbf" + data
        case 5:
            return data + data
        case 6:
            return random.choice(
                (b"", b" ", b"null", b"[]", b"{}", b'""', b"0", b"<html>", b"\x00")
            )
        case _:
            return data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]


def body(value: Any, random: Random) -> bytes:
    """Return a mutated body."""
    if random.random() < 0.1:
        return torn(json.dumps(value).encode(), random)
    data = encoded(mutated(value, random))
    return torn(data, random) if random.random() < 0.05 else data


def chunks(data: bytes, random: Random) -> list[bytes]:
    """Return a body in pieces, as a connection may deliver it."""
    if random.random() < 0.5:
        return [data]
    points = sorted(random.randrange(len(data) + 1) for _ in range(random.randrange(1, 6)))
    ends = zip([0, *points], [*points, len(data)], strict=True)
    return [data[start:end] for start, end in ends]
