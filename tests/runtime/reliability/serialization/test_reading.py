"""The reader and the writer of settings, with the types that settings of policies can have."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.reliability.serialization.parameters import parameters
from api_claude_runtime.reliability.serialization.reading import build, read
from api_claude_runtime.reliability.serialization.setting_error import SettingError
from api_claude_runtime.reliability.serialization.writing import settings_of, write


class Budget(NamedTuple):
    """A table of settings."""

    requests: int | None = None
    cost: float | None = None


@dataclass(frozen=True)
class Price:
    """A table that checks its values."""

    input: float
    output: float = 2.0

    def __post_init__(self) -> None:
        if self.input < 0:
            raise ConfigurationError(f"input must be at least 0, not {self.input}")


class Everything:
    """A policy with a setting of each type."""

    def __init__(
        self,
        path: str | Path,
        *,
        day: Budget | None = None,
        reserve: Literal["estimate", "most"] | None = "estimate",
        prices: Mapping[str, Price] | None = None,
        names: Sequence[str] = (),
        betas: frozenset[str] = frozenset(),
        statuses: Collection[int] = (),
        pair: tuple[int, ...] = (),
        timeout: float | Budget | None = 1.0,
        anything: Any = None,
        on_slow: Callable[[Unknown], object] | None = None,  # type: ignore[name-defined] # noqa: F821
    ) -> None:
        self.__dict__.update({name: each for name, each in locals().items() if name != "self"})


DATA: dict[str, Any] = {
    "path": "chat.jsonl",
    "day": {"requests": 5, "cost": "none"},
    "reserve": "none",
    "prices": {"model": {"input": 1, "output": 2.5}},
    "names": ["a"],
    "statuses": [429, "500-502"],
    "pair": [1, 2],
    "timeout": {"cost": 3},
}


def test_each_type() -> None:
    made = build(Everything, DATA, ())
    assert vars(made) == {
        "path": "chat.jsonl",
        "day": Budget(5, None),
        "reserve": None,
        "prices": {"model": Price(1, 2.5)},
        "names": ["a"],
        "betas": frozenset(),
        "statuses": {429, 500, 501, 502},
        "pair": (1, 2),
        "timeout": Budget(None, 3),
        "anything": None,
        "on_slow": None,
    }


def test_the_writer_gives_data_from_which_the_reader_makes_an_equal_object() -> None:
    made = build(Everything, DATA, ())
    data = settings_of(Everything, lambda name: getattr(made, name), ())
    assert data["reserve"] == "none"
    assert data["day"] == {"requests": 5}
    assert "on_slow" not in data
    assert vars(build(Everything, data, ())) == vars(made)


@pytest.mark.parametrize(
    "data, text",
    [
        ({"day": {"request": 5}}, r"^day\.request is not a setting: did you mean 'requests'\?$"),
        ({"day": {"requests": "5"}}, r"^day\.requests must be an integer, not '5'$"),
        ({"day": [5]}, r"^day must be a table, not a list$"),
        ({"prices": {"m": {"output": 1}}}, r"^prices\.m must have the setting 'input'$"),
        ({"prices": {"m": {"input": -1}}}, r"^prices\.m\.input must be at least 0, not -1$"),
        ({"names": "a"}, r"^names must be a list, not 'a'$"),
        ({"names": ["a", 1]}, r"^names\[1\] must be a string, not 1$"),
        ({"timeout": "1 s"}, r'^timeout must be a number or a table or "none", not a string of'),
        ({"timeout": True}, r'^timeout must be a number or a table or "none", not true$'),
        ({"path": 3}, r"^path must be a string or a string, not 3$|^path must be a string, not 3$"),
        (
            {"on_slow": "print"},
            r"^on_slow cannot be set in data, because it is a function: .*Every",
        ),
    ],
)
def test_errors_name_the_place(data: dict[str, Any], text: str) -> None:
    with pytest.raises(SettingError, match=text) as caught:
        build(Everything, {"path": "a", **data}, ())
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.keys) == (str(caught.value), caught.value.keys)


def test_paths_are_read_from_strings() -> None:
    assert read(Path, "a/b") == Path("a/b")
    assert write(Path("a/b")) == str(Path("a/b"))


def test_infinity_and_nothing_are_words_because_json_and_toml_lack_them() -> None:
    assert read(float, "inf") == float("inf")
    assert read(float | None, "none") is None
    assert read(float | None, None) is None
    assert write(float("inf")) == "inf"
    assert write(None) == "none"


def test_names_that_are_imported_for_type_checkers_only_are_any_type() -> None:
    assert parameters(Everything)["on_slow"].is_function
    assert not parameters(Everything)["path"].is_function
