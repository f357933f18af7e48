"""Every command of the table sends a request that the contract server accepts."""

from __future__ import annotations

import json
from pathlib import Path

from api_claude_runtime.cli.commands.options import (
    connection_options,
    output_options,
    request_options,
)
from api_claude_runtime.cli.table import Table
from support.command_line import call, flags
from support.each import check_each
from support.operations import Operation, operations
from support.servers import ContractServer

TABLE = Table("api_claude")
OPERATIONS = operations()
SENT = [each for each in OPERATIONS if each.accessor == each.spec["x-accessors"][0]]
"""One command for each operation. The other one of GA and beta has the same row."""
OTHERS = [each for each in OPERATIONS if each not in SENT]


def test_each_method_is_a_command() -> None:
    assert sorted(TABLE.accessors()) == sorted(map(str, OPERATIONS))
    for operation in OPERATIONS:
        row = TABLE.row(operation.accessor)
        assert row is not None
        own = operation.parameters().keys() - {"betas", "output"}  # `output` is a type of Python
        assert {each.name for each in row.parameters} == own


def test_each_command_with_all_parameters_as_flags(
    contract_server: ContractServer, tmp_path: Path
) -> None:
    before = len(contract_server.output())

    def check(operation: Operation) -> None:
        row = TABLE.row(operation.accessor)
        assert row is not None
        values = operation.fullest()
        values.pop("betas", None)
        done = call(
            *operation.accessor.replace("_", "-").split("."),
            *flags(row, values, tmp_path),
            *("--header", "x-steady-stream-interval-ms: 0"),
            base_url=f"{contract_server.base_url}/{operation.view}",
        )
        assert done.code == 0, done.err
        assert done.out or operation.contents == {}

    check_each(SENT, check)
    assert "✗" not in contract_server.output()[before:]  # what the server reports and accepts


def test_each_other_command_with_its_required_parameters_as_json(tmp_path: Path) -> None:
    def check(operation: Operation) -> None:
        row = TABLE.row(operation.accessor)
        assert row is not None
        values = operation.smallest()
        files = {each.name for each in row.parameters if each.kind.startswith("file")}
        own = {name: value for name, value in values.items() if name not in files}
        given = [*flags(row, {name: values[name] for name in files & values.keys()}, tmp_path)]
        done = call(
            *operation.accessor.replace("_", "-").split("."),
            *("--json", json.dumps(own), *given, "--dry-run"),
        )
        assert done.code == 0, done.err
        assert " https://api.anthropic.com/v1/" in done.out.splitlines()[0]

    check_each(OTHERS, check)


def test_no_parameter_has_the_flag_of_an_option() -> None:
    """Such a parameter could only be set with NAME=VALUE. `limit` is meant to be one."""
    hidden = set[str]()
    for accessor in TABLE.accessors():
        row = TABLE.row(accessor)
        assert row is not None
        common = [*request_options(row), *output_options(row), *connection_options()]
        taken = {name for each in common for name in each.opts}
        hidden |= {each.name for each in row.parameters if each.flag in taken}
    assert hidden == {"limit"}
