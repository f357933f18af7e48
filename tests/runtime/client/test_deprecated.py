"""`deprecated`: a mark on the function itself, without a wrapper."""

from __future__ import annotations

from api_claude_runtime.client.deprecated import deprecated


def test_function_is_marked_and_not_wrapped() -> None:
    def function() -> int:
        return 1

    marked = deprecated("use another")(function)
    assert marked is function
    assert vars(function)["__deprecated__"] == "use another"
