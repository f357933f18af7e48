"""docs/configuration.md: its files and code are used unchanged, and its tables are compared."""

from __future__ import annotations

import inspect
import json
import re
import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, ClientConfig, ConfigChange, ConfigFile, errors
from api_claude_runtime.helpers.configuration.client_config import _Data
from support.documents import DOCS, run
from support.servers import ContractServer

PAGE = (DOCS / "configuration.md").read_text("utf-8")
FILES = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
SETTINGS: dict[str, Callable[..., Any]] = {
    "ConfigFile": ConfigFile,
    "config.watch": ConfigFile.watch,
}


@pytest.fixture
def files(contract_server: ContractServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for name in ("ANTHROPIC_API_KEY", "GATEWAY_KEY"):
        monkeypatch.setenv(name, "sk-ant-test")
    monkeypatch.chdir(tmp_path)
    text = FILES[0].replace("https://api.anthropic.com", contract_server.base_url)
    (tmp_path / "claude.toml").write_text(text, "utf-8")
    return tmp_path


@pytest.mark.usefixtures("files")
def test_the_code_of_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    names = run("configuration.md")
    assert isinstance(names["client"], Client)
    cost, policies, sent, error = capsys.readouterr().out.splitlines()
    assert float(cost) >= 0
    assert (policies, sent, error) == ("3", "POST /v1/messages", "None")


def test_the_files_of_the_page(files: Path) -> None:
    for number, text in enumerate(FILES):
        path = files / f"{number}.toml"
        path.write_text(text, "utf-8")
        other = path.with_suffix(".json")
        other.write_text(json.dumps(tomllib.loads(text)), "utf-8")
        config = ConfigFile(path)
        assert repr(config.current) == repr(ConfigFile(other).current)
        client = Client(**config.client_arguments())
        assert client.policies == config.current.policies


def test_the_error_of_the_page(files: Path) -> None:
    path = files / "claude.toml"
    path.write_text(FILES[0].replace("attempts", "attemps"), "utf-8")
    (quoted,) = re.findall(r"`claude\.toml:(\d+): (policies[^`]*)`", PAGE)
    with pytest.raises(errors.ConfigFileError) as caught:
        ConfigFile(path)
    assert str(caught.value).endswith(quoted[1])
    assert caught.value.line == int(quoted[0])


def rows(title: str, second: str) -> dict[str, list[str]]:
    """Return the rows of the table with this head, by their first cell."""
    (table,) = re.findall(
        rf"^\| `?{re.escape(title)}`? \| {second} .*\n\|.*\n((?:\|.*\n)+)", PAGE, re.MULTILINE
    )
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return {line[0].strip("`"): line[1:] for line in lines}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_and_their_defaults(name: str) -> None:
    documented = {key: cells[0].strip("`") for key, cells in rows(name, "default").items()}
    expected = {
        key: "required" if each.default is each.empty else repr(each.default)
        for key, each in inspect.signature(SETTINGS[name]).parameters.items()
        if key != "self"
    }
    assert documented == expected


def test_units_are_those_of_the_docstrings() -> None:
    for name, function in SETTINGS.items():
        text = (inspect.getdoc(function) or "").partition("Args:\n")[2]
        for key, cells in rows(name, "default").items():
            (words,) = re.findall(rf"^ +{key}: (.*)", text, re.MULTILINE)
            assert (cells[1] == "s") is ("Seconds" in words), key


@pytest.mark.parametrize("cls", [ClientConfig, ConfigChange], ids=lambda cls: cls.__name__)
def test_fields(cls: type[Any]) -> None:
    assert list(rows(cls.__name__, "unit")) == [each.name for each in fields(cls)]


def test_settings_of_a_file() -> None:
    assert list(rows("setting", "type")) == list(_Data._fields)


def test_every_public_name_is_explained() -> None:
    import api_claude

    values = {name: getattr(api_claude, name) for name in api_claude.__all__}
    values |= {name: getattr(api_claude.errors, name) for name in dir(api_claude.errors)}
    for name, value in values.items():
        if getattr(value, "__module__", "").startswith("api_claude_runtime.helpers.configuration"):
            assert re.search(rf"\b{name}\b", PAGE) or name.endswith("ConfigWatch"), name
