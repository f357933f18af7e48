"""Errors of functions that read whole files and dicts: without frames, and with what they say."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from api_claude.errors import ConfigurationError
from api_claude_runtime.auth.hidden_frames import hides_frames


@hides_frames
def read(value: Any) -> str:
    """Read a value."""
    try:
        return str(value.decode())
    except UnicodeDecodeError:
        raise ConfigurationError("the value must be UTF-8") from None
    except AttributeError as error:
        raise ConfigurationError("the value must be bytes") from error


def names(error: BaseException | None) -> list[str]:
    return [frame.f_code.co_name for frame, _ in traceback.walk_tb(error and error.__traceback__)]


def test_a_result_and_the_name_are_those_of_the_function() -> None:
    assert read(b"a") == "a"
    assert (read.__name__, read.__doc__) == ("read", "Read a value.")


def test_an_error_has_no_frame_of_the_function_and_no_bytes() -> None:
    with pytest.raises(ConfigurationError, match="must be UTF-8") as caught:
        read(b"\xff")
    assert names(caught.value)[1:] == ["call"]
    assert caught.value.__context__ is None


def test_a_cause_is_kept_without_its_frames() -> None:
    with pytest.raises(ConfigurationError, match="must be bytes") as caught:
        read("a")
    assert names(caught.value)[1:] == ["call"]
    assert isinstance(caught.value.__cause__, AttributeError)
    assert names(caught.value.__cause__) == []


def test_an_error_of_a_function_inside_is_the_same_object() -> None:
    error = ConfigurationError("no")

    @hides_frames
    def fail() -> None:
        raise error

    with pytest.raises(ConfigurationError) as caught:
        hides_frames(fail)()
    assert caught.value is error


def test_other_exceptions_pass_as_they_are() -> None:
    @hides_frames
    def fail() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        fail()
    assert names(caught.value)[1:] == ["call", "fail"]
