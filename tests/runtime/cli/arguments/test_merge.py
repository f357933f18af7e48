"""The arguments of a method from all that a command got, and the order in which they apply."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import pytest

from api_claude_runtime.cli.arguments.call_options import call_options
from api_claude_runtime.cli.arguments.merge import Given, arguments_of, split_arguments
from api_claude_runtime.cli.arguments.messages import turns
from api_claude_runtime.cli.table import Row, Table
from api_claude_runtime.errors.base import RequestError
from support.png import png


def row_of(accessor: str) -> Row:
    row = Table("api_claude").row(accessor)
    assert row is not None
    return row


CREATE = row_of("messages.create")
LEAST = {"model": "m", "max_tokens": 1, "messages": []}


def merged(row: Row = CREATE, **given: Any) -> dict[str, Any]:
    return arguments_of(row, Given(**{"json_body": None, "flags": {}, "fields": (), **given}))


def test_later_sources_replace_earlier_ones() -> None:
    body = {**LEAST, "metadata": {"user_id": "a", "x": 1}, "system": "a"}
    found = merged(
        json_body=json.dumps(body),
        flags={"system": "b", "max_tokens": 2},
        fields=["metadata.user_id=c", "max-tokens=3"],
    )
    assert found == {**body, "system": "b", "max_tokens": 3, "metadata": {"user_id": "c", "x": 1}}


def test_messages_are_added_at_the_end() -> None:
    first = {"role": "user", "content": "a"}
    found = merged(
        json_body=json.dumps({**LEAST, "messages": [first]}), messages=["assistant: b", "c"]
    )
    assert found["messages"] == [
        first,
        {"role": "assistant", "content": "b"},
        {"role": "user", "content": "c"},
    ]
    with pytest.raises(click.UsageError, match="no list"):
        merged(json_body=json.dumps({**LEAST, "messages": "x"}), messages=["a"])


@pytest.mark.parametrize(
    "text, role, content",
    [
        ("Hi", "user", "Hi"),
        ("user: Hi", "user", "Hi"),
        ("assistant:Hi", "assistant", "Hi"),
        ("user:  Hi", "user", " Hi"),
        ("Note: buy milk", "user", "Note: buy milk"),
        ("User: Hi", "user", "User: Hi"),
        ("", "user", ""),
    ],
)
def test_the_role_of_a_message(text: str, role: str, content: str) -> None:
    assert turns([text]) == [{"role": role, "content": content}]


def test_unknown_names_are_refused_with_advice() -> None:
    with pytest.raises(click.UsageError, match="did you mean 'max_tokens'"):
        merged(json_body=json.dumps({**LEAST, "max_token": 1}))
    with pytest.raises(click.UsageError, match="--extra zzz=VALUE"):
        merged(fields=["zzz=1"])


def test_missing_parameters_are_listed() -> None:
    with pytest.raises(click.UsageError, match="missing: --max-tokens, --message, --model"):
        merged()


@pytest.mark.parametrize("text", ["[]", "1", '"a"', "null"])
def test_the_json_must_be_an_object(text: str) -> None:
    with pytest.raises(click.UsageError, match="must be a JSON object"):
        merged(json_body=text)


def test_null_counts_as_given() -> None:
    assert merged(json_body=json.dumps(LEAST), fields=["container=null"])["container"] is None


def test_ids_and_fields_are_told_apart() -> None:
    row = row_of("beta.sessions.update")
    assert split_arguments(row, ["sesn_1", "title=a"]) == ({"session_id": "sesn_1"}, ["title=a"])
    assert split_arguments(CREATE, ["max_tokens=1"]) == ({}, ["max_tokens=1"])
    with pytest.raises(click.UsageError, match="unexpected argument 'b'"):
        split_arguments(row, ["a", "b"])
    with pytest.raises(click.UsageError, match="unexpected argument 'Hello'"):
        split_arguments(CREATE, ["Hello"])


def test_a_directory_stands_for_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "skill"
    folder.mkdir()
    (folder / "SKILL.md").write_text("x")
    found = merged(row_of("skills.create"), flags={"files": [folder]})
    assert found["files"] == [("skill/SKILL.md", folder / "SKILL.md")]


def test_headers_and_betas() -> None:
    found = call_options(["X-A: 1", "anthropic-beta: c"], ["a", "b"], ["x.y=1"])
    assert found == {
        "extra_headers": {"x-a": "1", "anthropic-beta": "a,b,c"},
        "extra_body": {"x": {"y": 1}},
    }
    assert call_options([], [], []) == {}


@pytest.mark.parametrize(
    "text", ["x-api-key: sk-ant-1", "Authorization: Bearer sk-ant-1", "sk-ant-1"]
)
def test_a_header_is_no_place_for_a_key(text: str) -> None:
    with pytest.raises(click.UsageError) as caught:
        call_options([text], [], [])
    assert "sk-ant" not in str(caught.value)


def test_images_and_documents_are_part_of_the_last_message_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png(1, 2, 3))
    found = merged(
        flags=LEAST,
        messages=["One", "Two", "assistant: Three"],
        images=[str(path), "https://example.com/b.png"],
        documents=["file_01"],
    )["messages"]
    assert [each["role"] for each in found] == ["user", "user", "assistant"]
    assert found[0]["content"] == "One"
    blocks = found[1]["content"]
    assert [each["type"] for each in blocks] == ["image", "image", "document", "text"]
    assert [each["source"]["type"] for each in blocks[:3]] == ["base64", "url", "file"]
    alone = merged(flags=LEAST, images=["https://example.com/b.png"])["messages"]
    assert [each["type"] for each in alone[0]["content"]] == ["image"]
    with pytest.raises(RequestError, match="image"):
        merged(flags=LEAST, images=[str(tmp_path / "none.png")])
