"""docs/cli.md: its commands run against local servers, and its tables have all options."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from api_claude_runtime.cli.commands.command import EndpointCommand
from api_claude_runtime.cli.commands.sections import SectionOption
from api_claude_runtime.cli.table import Table
from api_claude_runtime.cli.tasks.chat import chat_command
from api_claude_runtime.cli.tasks.gather import gather_command
from api_claude_runtime.cli.tasks.submit import submit_command
from support import listed_models
from support.command_line import KEY, call, shell_path
from support.documents import DOCS
from support.each import check_each
from support.png import png
from support.servers import BatchService, ContractServer
from support.servers.canned import CannedServer
from support.servers.gated import GatedServer

PAGE = (DOCS / "cli.md").read_text("utf-8")
PARAMS: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 2,
    "messages": [{"role": "user", "content": "Hi"}],
}


def commands() -> Iterator[str]:
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL):
        yield from re.findall(r"^\$ api-claude (.*)$", block, re.MULTILINE)


def test_each_command_runs(
    contract_server: ContractServer,
    batch_service: BatchService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "USERPROFILE", "APPDATA"):  # `logout` must not find a real login
        monkeypatch.setenv(name, str(tmp_path))
    Path("photo.png").write_bytes(png(1, 2, 3))
    Path("request.json").write_text(json.dumps(PARAMS))
    rows = [PARAMS, {"custom_id": "a", "params": PARAMS}]
    Path("requests.jsonl").write_text("\n".join(map(json.dumps, rows)))

    def check(command: str) -> None:
        arguments = shlex.split(command)
        if arguments[0] == "batches":
            arguments += ["--poll", "0.05"]
            where = {"base_url": batch_service.base_url, "key": batch_service.api_key}
        elif "--retiring" in arguments:
            where = {"base_url": models.base_url}
        else:
            where = {"base_url": contract_server.base_url}
        done = call(*arguments, stdin=b"/help\n", **where)
        assert done.code == 0, done.err

    with CannedServer(listed_models.pages()) as models:
        check_each(commands(), check)
    assert len(Path("results.jsonl").read_text("utf-8").splitlines()) == 2
    assert len(Path("answers.jsonl").read_text("utf-8").splitlines()) == 2


def table_after(words: str) -> dict[str, str]:
    """Return option -> default of the table that begins with, or follows, the given words."""
    text = PAGE[PAGE.index(words) :]
    rows = re.search(r"\|---.*?\n((?:\|.*\n)+)", text)
    assert rows is not None
    cells = [line.strip("| ").split(" | ") for line in rows[1].splitlines()]
    return {row[0].strip("`"): row[-1].rstrip("| ") if len(row) > 2 else "" for row in cells}


def own_options(command: click.Command) -> dict[str, click.Option]:
    options = [each for each in command.params if isinstance(each, SectionOption)]
    return {max(each.opts, key=len): each for each in options if each.section != "Parameters"}


def endpoint(accessor: str) -> dict[str, click.Option]:
    row = Table("api_claude").row(accessor)
    assert row is not None
    return own_options(EndpointCommand("api_claude", row))


def connection() -> set[str]:
    return {n for n, each in endpoint("models.retrieve").items() if each.section == "Connection"}  # type: ignore[attr-defined]


def test_the_tables_have_all_options() -> None:
    common = endpoint("models.retrieve")
    assert table_after("All commands of endpoints:").keys() == common.keys()
    lists = endpoint("models.list").keys() - common.keys()
    assert table_after("Commands of lists:").keys() == lists
    create = endpoint("messages.create").keys() - common.keys() | {"--stream"}
    assert table_after("`messages create`, in addition").keys() == create
    files = endpoint("files.download").keys() - common.keys()
    assert table_after("Commands that download").keys() == files


def test_the_tables_of_the_other_commands_have_all_options_and_defaults() -> None:
    for words, command in (
        ("| `batches submit`", submit_command("api_claude", "messages.batches")),
        ("| `gather`", gather_command("api_claude")),
        ("| `chat`", chat_command("api_claude")),
    ):
        options = own_options(command)
        table = table_after(words)
        assert table.keys() == options.keys() - connection(), words
        for name, default in table.items():
            if re.fullmatch(r"`[\d.]+`", default):
                assert str(options[name].default) == default.strip("`"), name


def test_the_example(tmp_path: Path) -> None:
    (tmp_path / "reviews.txt").write_text('Great.\nBad.\nÄ "quoted" one.\n', "utf-8")
    script = DOCS / "examples" / "command_line.sh"
    with GatedServer([400]) as server:
        variables = {
            **os.environ,
            "PATH": shell_path(tmp_path),
            "ANTHROPIC_API_KEY": KEY,
            "ANTHROPIC_BASE_URL": server.base_url,
        }
        done = subprocess.run(
            ["sh", script, "reviews.txt", "results.jsonl"],
            cwd=tmp_path,
            env=variables,
            capture_output=True,
            check=False,
            timeout=100,
        )
    assert (done.returncode, done.stdout) == (1, b""), done.stderr
    assert b"2 succeeded, 1 failed" in done.stderr
    lines = [json.loads(line) for line in (tmp_path / "results.jsonl").read_text().splitlines()]
    assert {line["custom_id"] for line in lines} == {"line-0", "line-1", "line-2"}
