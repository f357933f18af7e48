"""Forms that curl cannot send without `body_file`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, preview
from api_claude.errors import RequestError

CLIENT = Client(api_key="sk-ant-test")
HERE = Path(__file__)


def shown(file: Any = HERE, **fields: Any) -> Any:
    files = {"file": file} if file is not None else {}
    return preview(CLIENT.request, "POST", "/f", cast_to=dict, body=fields, files=files)


def test_options() -> None:
    command = shown(a="@b").curl()
    assert "--form-string 'a=@b'" in command
    assert f'--form \'file=@"{HERE}";filename="{HERE.name}";type=text/x-python\'' in command
    assert "content-type" not in command
    assert "content-length" not in command


@pytest.mark.parametrize(
    "request_of, text",
    [
        (lambda: shown(b"in memory"), "file is not a path, so curl cannot read it"),
        (lambda: shown(("x", HERE, "nonsense")), "cannot send the media type 'nonsense'"),
        (lambda: shown(("x", HERE, "a/b, c/d")), "cannot send the media type"),
        (lambda: shown(**{"a=b": "c"}), "cannot send the field 'a=b'"),
        (lambda: shown(None), "a form without fields"),
    ],
)
def test_body_file_is_necessary(request_of: Any, text: str, tmp_path: Path) -> None:
    _check_body_file(request_of(), text, tmp_path)


def test_body_file_is_necessary_for_an_open_file(tmp_path: Path) -> None:
    with HERE.open("rb") as file:
        _check_body_file(shown(file), "file is not a path", tmp_path)


def _check_body_file(request: Any, text: str, tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=f"{text}.*: pass body_file=, a path"):
        request.curl()
    path = tmp_path / "form"
    command = request.curl(body_file=path)
    assert command.endswith(f"--data-binary '@{path}'")
    assert f"--header 'content-type: {request.headers['content-type']}'" in command
    assert path.read_bytes() == request.body


@pytest.mark.parametrize("kind", ["itself", "symbolic link", "hard link"])
@pytest.mark.parametrize("is_open", [False, True])
def test_a_file_of_the_form_is_not_overwritten(tmp_path: Path, kind: str, is_open: bool) -> None:
    path, link = tmp_path / "file.txt", tmp_path / "link"
    path.write_bytes(b"content")
    if kind == "symbolic link":
        link.symlink_to(path)
    elif kind == "hard link":
        link.hardlink_to(path)
    target = path if kind == "itself" else link
    with path.open("rb") as file:
        request = shown(file if is_open else path)
        with pytest.raises(RequestError, match="is a file of the form: pass another path"):
            request.curl(body_file=target)
        assert "other" in request.curl(body_file=tmp_path / "other")
    assert path.read_bytes() == b"content"
