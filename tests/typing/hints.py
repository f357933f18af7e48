"""Hints do not hide mistakes from type checkers. Checked by mypy and pyright, never run.

A checker reports a comment of this file that it does not need.
"""

from __future__ import annotations

from typing import assert_type

from api_claude import Client, Timeout, errors, models


def names(client: Client, message: models.Message, error: errors.ClaudeError) -> None:
    client.copy()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    client.mesages  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018 - the access is the test
    client.messages.with_raw_response  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018 - the access is the test
    message.to_dict()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    error.response  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018 - the access is the test
    manager = client.messages.stream(model="m", max_tokens=1, messages=[])
    manager.text_stream  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018 - the access is the test
    for _ in manager:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    with manager as stream:
        stream.request_id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018 - the access is the test


def options(client: Client) -> None:
    Client(max_retries=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.with_options(max_retries=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(client.with_options(default_headers={"a": None}, base_url="https://x"), Client)
    assert_type(client.base_url, str)
    assert_type(client.timeout, Timeout)
    assert_type(client.default_headers, dict[str, str])
    assert_type(client.is_closed, bool)
    client.base_url = "https://x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def modules() -> None:
    from api_claude import Anthropic  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]
    from api_claude.errors import APIError  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]

    print(Anthropic, APIError)  # pyright: ignore[reportUnknownArgumentType]
