"""Values that a caller may pass by mistake, and objects that are hostile on purpose."""

from __future__ import annotations

import array
import asyncio
import collections
import dataclasses
import enum
import io
import re
import types
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from pydantic import BaseModel, SecretStr

from api_claude import OMIT, Conversation, Output, Prices, Retry, Secret, Timeout, tool
from api_claude.models import Message, TextBlock
from support.servers import bodies


class ArrayLike:
    """An object that compares as an array of numpy does: element by element, without a truth."""

    shape = (2,)
    ndim = 1

    def __eq__(self, _: object) -> Any:
        return ArrayLike()

    def __lt__(self, _: object) -> Any:
        return ArrayLike()

    __le__ = __gt__ = __ge__ = __ne__ = __lt__  # type: ignore[assignment]

    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array with more than one element is ambiguous")

    __hash__ = None  # type: ignore[assignment]

    def tolist(self) -> list[int]:
        return [1, 2]


class Unprintable:
    """An object without a text."""

    def __repr__(self) -> str:
        raise RuntimeError("no repr")

    def __str__(self) -> str:
        raise RuntimeError("no str")


class Anything:
    """An object that has every attribute, as a mock does."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()


class Broken:
    """A sequence that fails when it is used."""

    def __len__(self) -> int:
        raise RuntimeError("no len")

    def __iter__(self) -> Iterator[Any]:
        raise RuntimeError("no iter")


class BrokenDict(dict[str, Any]):
    """A dict whose items cannot be read."""

    def items(self) -> Any:
        raise RuntimeError("no items")


class Color(enum.Enum):
    RED = "red"
    DEEP = [1]  # noqa: RUF012 - a value that is not hashable


class Level(enum.IntEnum):
    ONE = 1


class Text(str):
    __slots__ = ()


class Number(int):
    pass


class UserModel(BaseModel):
    name: str = "a"
    score: float = float("nan")


class OpenModel(BaseModel, extra="allow", arbitrary_types_allowed=True):
    thing: Any = None


@dataclasses.dataclass
class Data:
    a: int = 1
    b: Any = None


Pair = collections.namedtuple("Pair", "left right")  # noqa: PYI024 - an untyped one is meant


@tool
def add(a: int) -> int:
    """Add."""
    return a


async def coroutine_function(*_: Any, **__: Any) -> None: ...


def circular_list() -> list[Any]:
    found: list[Any] = []
    found.append(found)
    return found


def circular_dict() -> dict[str, Any]:
    found: dict[str, Any] = {}
    found["a"] = {"b": found}
    return found


def deep(levels: int) -> Any:
    found: Any = 1
    for _ in range(levels):
        found = [found]
    return found


def deep_dict(levels: int) -> Any:
    found: Any = 1
    for _ in range(levels):
        found = {"content": found}
    return found


def closed_file() -> Any:
    file = io.BytesIO(b"x")
    file.close()
    return file


def broken_iterator() -> Iterator[Any]:
    yield {"role": "user", "content": "a"}
    raise RuntimeError("the iterator broke")


# Functions, because some values can be used only once.
ODD: tuple[Callable[[], Any], ...] = (
    *(
        lambda value=value: value
        for value in (
            *(None, True, False, 0, 1, -1, 2**63, 10**400, -(10**400), 10**5000, 0.5, -0.5, 1e308),
            *(float("nan"), float("inf"), float("-inf"), 1j, Decimal("1.5"), Decimal("NaN")),
            *(
                Fraction(1, 3),
                Number(3),
                Level.ONE,
                "",
                " ",
                "x",
                "\ud800",
                "\0",
                "a\nb",
                "é😀",
                "..",
            ),
            *("a" * 10_000, "/", "http://[", "//x", "{}", "1", Text("t"), b"", b"x", b"\xff\xfe"),
            *(
                "a\x7f",
                "a\u2028b",
                "us-east-1\n",
                "~\0",
                "~\ud800",
                "http://a:99999",
                "http://\ud800.x",
            ),
            *(
                "http://127.0.0.1:1/\ud800",
                "http://127.0.0.1:1/\0",
                "http://\u212a.x",
                "x" * 300 + ".x",
            ),
            *(
                bytearray(b"x"),
                memoryview(b"x"),
                (),
                (1,),
                (None, None),
                ("a", "b", "c", "d"),
                [],
                [1],
            ),
            *([None], ["x"], [[]], [{}], [b"x"], [float("nan")], {}, {"a": 1}, {1: 2}, {None: 1}),
            *({(1, 2): 3}, {1.5: 2}, {True: 1}, {b"a": 1}, {"": 1}, {"a": object()}, {"type": []}),
            *(
                {"type": "text"},
                {"type": "text", "text": 5},
                {"role": "user"},
                {"role": [], "content": {}},
            ),
            *(
                {"role": "user", "content": [{"type": {}}]},
                {"a": float("nan")},
                {"a": {1, 2}},
                {"\ud800": 1},
            ),
            *({"type": "base64", "data": object()}, {"type": "tool_use", "id": [], "input": 5}),
            *(
                {"name": {}, "input_schema": []},
                {1, 2},
                frozenset("a"),
                range(3),
                object(),
                Ellipsis,
            ),
            *(
                NotImplemented,
                int,
                str,
                Message,
                type,
                len,
                print,
                Color,
                Color.RED,
                Color.DEEP,
                re,
            ),
            *(
                Color.__members__,
                types,
                re.compile("a"),
                Path("/nowhere/x"),
                Path(),
                uuid.UUID(int=1),
            ),
            *(
                date(2026, 1, 1),
                datetime(2026, 1, 1),  # noqa: DTZ001 - a naive one is meant
                datetime(1, 1, 1, tzinfo=UTC),
                datetime.max.replace(tzinfo=UTC),
            ),
            *(
                timedelta(1),
                timedelta.max,
                OMIT,
                Secret("k"),
                SecretStr("k"),
                Timeout(),
                Retry(),
                add,
            ),
            *(
                Prices(1, 2),
                Output(int),
                Conversation(),
                UserModel(),
                OpenModel(thing=object()),
                Data(),
            ),
            *(
                Data(b=object()),
                Pair(1, 2),
                ArrayLike(),
                Unprintable(),
                Anything(),
                Broken(),
                BrokenDict(),
            ),
            *(
                [ArrayLike()],
                {"a": ArrayLike()},
                [Unprintable()],
                {"a": Unprintable()},
                [Anything()],
            ),
            *(
                ValueError("x"),
                StopIteration(),
                lambda: 1,
                lambda *a, **k: None,
                coroutine_function,
            ),
            *(
                array.array("i", [1]),
                collections.Counter("a"),
                collections.deque([1]),
                types.SimpleNamespace(),
            ),
            *(
                types.MappingProxyType({"a": 1}),
                collections.ChainMap({"a": 1}),
                collections.UserDict(a=1),
            ),
            *(Message.model_validate(bodies.MESSAGE), TextBlock(type="text", text="a")),
        )
    ),
    *(circular_list, circular_dict, lambda: deep(100), lambda: deep(300), lambda: deep(5000)),
    *(lambda: deep_dict(300), lambda: deep_dict(5000), lambda: deep(100_000), broken_iterator),
    *(
        lambda: iter([1]),
        lambda: (n for n in range(2)),
        lambda: map(int, "12"),
        lambda: zip([1], [2], strict=True),
    ),
    *(lambda: io.BytesIO(b"x"), lambda: io.StringIO("x"), closed_file, asyncio.Lock),
)
