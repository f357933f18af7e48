"""docs/preview.md: its code runs, its output is that of the code, its tables are complete."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from api_claude import Preview, __version__
from support.documents import DOCS, run
from support.servers.canned import CannedServer

KEY = "sk-ant-test-preview"
PAGE = (DOCS / "preview.md").read_text("utf-8")
CLIENT = "client = Client()\n"


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    monkeypatch.delenv("ANTHROPIC_BASE_URL", raising=False)
    return tmp_path


def test_page(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with CannedServer() as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.base_url)
        run("preview.md", "", CLIENT)
        assert [each.path for each in server.requests] == ["/v1/messages"]  # of the last block
    out = capsys.readouterr().out
    assert KEY not in out
    assert "--data-binary" in out
    assert "--form" in out
    assert "'max_tokens': -1" in out


def test_output_on_the_page() -> None:
    shown = run("preview.md", "shown = ", CLIENT)["shown"]
    curl, source = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    assert curl == shown.curl().replace(__version__, "0.1.0") + "\n"
    assert source == shown.python()


def test_settings_of_curl() -> None:
    rows = re.search(r"\| `curl` \| default .*\n\|[-|]+\n((?:\|.*\n)+)", PAGE)
    assert rows
    documented = re.findall(r"^\| `(\w+)` \| `([^`]+)` \|", rows[1], re.MULTILINE)
    parameters = inspect.signature(Preview.curl).parameters
    expected = [
        (name, repr(each.default).replace("'", '"'))
        for name, each in parameters.items()
        if name != "self"
    ]
    assert documented == expected


def test_every_attribute_is_on_the_page() -> None:
    names = {name for name in dir(Preview) if name[0] != "_"} | {"accessor", "url", "headers"}
    for name in names:
        assert f"`{name}`" in PAGE or f"{name}()" in PAGE, name
