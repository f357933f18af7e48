"""The table of commands: the types, marks and descriptions of parameters."""

from __future__ import annotations

import pytest

from api_claude_runtime.cli.table import Parameter, Table

TABLE = Table("api_claude")


def parameters(accessor: str) -> dict[str, Parameter]:
    row = TABLE.row(accessor)
    assert row is not None
    return {each.name: each for each in row.parameters}


@pytest.mark.parametrize(
    "accessor, name, kind",
    [
        ("messages.create", "max_tokens", "integer"),
        ("messages.create", "model", "string"),  # an open enum
        ("messages.create", "stop_sequences", "string[]"),
        ("messages.create", "system", "string|json"),  # a text or a list of objects
        ("messages.create", "tools", "json"),  # a list of objects
        ("messages.create", "metadata", "json"),
        ("models.list", "lifecycle", "string[]"),  # a list of an enum
        ("files.upload", "file", "file"),
        ("skills.create", "files", "file[]"),
        ("beta.agents.list", "include_archived", "boolean"),
        ("beta.agents.list", "created_at_gte", "string"),  # a date and time
    ],
)
def test_types(accessor: str, name: str, kind: str) -> None:
    assert parameters(accessor)[name].kind == kind


def test_marks_and_descriptions() -> None:
    create = parameters("messages.create")
    assert [name for name, each in create.items() if each.required] == [
        *("max_tokens", "messages", "model"),
    ]
    assert "claude-opus-4-8" in create["model"].values
    assert create["max_tokens"].text == "Upper limit on generated tokens"
    assert parameters("models.list")["lifecycle"].values == ("active", "deprecated", "retired")


def test_beta_parameters_belong_to_beta_commands() -> None:
    ga, beta = parameters("messages.create"), parameters("beta.messages.create")
    assert "context_management" in beta
    assert "context_management" not in ga
    assert not {"betas", "stream"}.intersection(ga, beta)


def test_the_last_id_of_a_path_comes_first() -> None:
    row = TABLE.row("beta.sessions.resources.retrieve")
    assert row is not None
    assert row.positional is not None
    assert row.positional.name == "resource_id"
    assert [each.name for each in row.parameters if each.in_path] == ["resource_id", "session_id"]


def test_rows_know_pages_and_streams() -> None:
    rows = {name: TABLE.row(name) for name in ("models.list", "messages.create", "files.download")}
    assert [(each.reply, each.most, each.switch, each.of) for each in rows.values() if each] == [
        ("page", 1000, "", ""),
        ("", 0, "stream", "messages"),
        ("file", 0, "", ""),
    ]


def test_every_group_of_a_command_has_a_title() -> None:
    for accessor in TABLE.accessors():
        steps = accessor.split(".")
        for count in range(1, len(steps)):
            assert TABLE.title(".".join(steps[:count])), accessor
    assert TABLE.title("beta.webhooks") is None  # it has no endpoints
