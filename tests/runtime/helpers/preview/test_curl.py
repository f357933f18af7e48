"""The text of commands, and requests that have none. `integration/requests/test_curl.py` runs them."""

from __future__ import annotations

import os
import pickle
import re
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, preview
from api_claude.errors import RequestError
from support.shell_commands import posix_arguments, powershell_arguments

KEY = "sk-ant-test-key"
CLIENT = Client(api_key=KEY, default_headers={"x-access-token": "hidden", "x-team": "blue"})
VARIABLES = {"ANTHROPIC_API_KEY": "K", "X_ACCESS_TOKEN": "T"}
ODD = 'it\'s \u2018\u2019\u201c "x" $HOME `id` \\ \n ü'


def messages(text: str) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": text}]}


def test_command() -> None:
    command = preview(CLIENT.messages.create, **messages("it's")).curl()
    version = re.escape(preview(CLIENT.messages.create, **messages("")).headers["user-agent"])
    lines = re.sub(version, "AGENT", command).splitlines()
    assert lines[:-1] == [
        "curl --request POST 'https://api.anthropic.com/v1/messages' \\",
        '  --header "authorization: Bearer $ANTHROPIC_API_KEY" \\',
        "  --header 'anthropic-version: 2026-10-21' \\",
        "  --header 'user-agent: AGENT' \\",
        '  --header "x-access-token: $X_ACCESS_TOKEN" \\',
        "  --header 'x-team: blue' \\",
        "  --header 'accept: application/json' \\",
        "  --header 'content-type: application/json' \\",
    ]
    assert lines[-1].startswith("  --data-raw '{")
    assert lines[-1].endswith("""[{"role":"user","content":"it'\\''s"}],"model":"m"}'""")
    assert KEY not in command
    assert "hidden" not in command


def test_command_of_powershell() -> None:
    shown = preview(CLIENT.messages.create, **messages("it's"))
    command = shown.curl("powershell")
    assert command.splitlines()[1] == (
        '  --header "authorization: Bearer $env:ANTHROPIC_API_KEY" `'
    )
    assert command.endswith('"content":"it\'\'s"}],"model":"m"}\'')


def test_both_shells_pass_the_same_arguments() -> None:
    stream = preview(CLIENT.messages.create, **messages(ODD), stream=True)
    form = preview(CLIENT.files.upload, file=Path(__file__))
    for shown in (stream, form, preview(CLIENT.models.list, extra_query={"a[]": [ODD]})):
        in_posix = posix_arguments(shown.curl(), VARIABLES)
        assert powershell_arguments(shown.curl("powershell"), VARIABLES) == in_posix
        assert "authorization: Bearer K" in in_posix
        assert "x-access-token: T" in in_posix


def test_tools_and_images_are_in_the_body() -> None:
    arguments = messages("")
    tool = {"name": "get", "description": ODD, "input_schema": {"type": "object"}}
    source = {"type": "base64", "media_type": "image/png", "data": "aGk="}
    arguments["messages"][0]["content"] = [{"type": "image", "source": source}]
    shown = preview(CLIENT.messages.create, **arguments, tools=[tool])
    assert posix_arguments(shown.curl(), VARIABLES)[-1].encode() == shown.body


def test_body_that_is_too_long(tmp_path: Path) -> None:
    shown = preview(CLIENT.messages.create, **messages("x" * 131_072))
    for shell in ("posix", "powershell"):
        with pytest.raises(RequestError, match=r"does not fit in a command: .* pass body_file="):
            shown.curl(shell)  # type: ignore[arg-type] # a plain str
    path = tmp_path / "body.json"
    for given in (path, str(path)):
        assert shown.curl("powershell", given).endswith(f"--data-binary '@{path}'")
        assert path.read_bytes() == shown.body
        path.unlink()


def test_body_file_in_the_working_directory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    command = preview(CLIENT.messages.create, **messages("")).curl(body_file="-")
    assert command.endswith(f"--data-binary '@{tmp_path}/-'")  # not the standard input
    assert preview(CLIENT.models.list).curl(body_file="none").count("none") == 0
    assert [each.name for each in tmp_path.iterdir()] == ["-"]


def test_body_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=r"body_file: cannot write .*: Is a directory"):
        preview(CLIENT.messages.create, **messages("")).curl(body_file=tmp_path)


def test_header_outside_ascii() -> None:
    shown = preview(CLIENT.models.list, extra_headers={"x-name": "ü"})
    with pytest.raises(RequestError, match="header x-name cannot be shown as a curl command"):
        shown.curl()


def test_name_of_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    path.write_bytes(b"1")
    with pytest.raises(RequestError, match="cannot be encoded as UTF-8"):
        preview(CLIENT.files.upload, file=("x", path)).curl()


def test_zero_byte_in_a_field() -> None:
    shown = preview(CLIENT.request, "POST", "/f", cast_to=dict, body={"a": "\0"}, files={})
    with pytest.raises(RequestError, match="zero byte: pass body_file="):
        shown.curl()


def test_command_of_a_pickled_preview() -> None:
    shown = preview(CLIENT.messages.create, **messages(ODD))
    data = pickle.dumps(shown)
    assert KEY.encode() not in data
    assert b"hidden" not in data
    assert pickle.loads(data).curl() == shown.curl()


def test_dots_in_the_base_url() -> None:
    client = Client(api_key=KEY, base_url="http://127.0.0.1/a/../b")
    assert "--path-as-is" in preview(client.models.list).curl()
    assert "--path-as-is" not in preview(CLIENT.models.list).curl()


def test_key_of_another_api() -> None:
    class Other(Client):
        _server = "https://example.com/x"

    assert "Bearer $API_KEY" in preview(Other(api_key="k").models.list).curl()
    assert "Bearer $AUTH_TOKEN" in preview(Other(auth_token="k").models.list).curl()


@pytest.mark.parametrize("path", [5, "", "a\0b"])
def test_body_file_must_be_a_path(path: Any) -> None:
    shown = preview(CLIENT.messages.create, **messages("it's"))
    with pytest.raises(RequestError, match=r"^body_file must be the path of a file, not"):
        shown.curl(body_file=path)
