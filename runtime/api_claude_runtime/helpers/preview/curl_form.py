"""`form_options`: the fields and files of a form as options of curl."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.http.credential_names import MASK

from .shells import Argument

if TYPE_CHECKING:
    from api_claude_runtime.requests.uploads.files import File
    from api_claude_runtime.requests.uploads.multipart import Form

_OTHERWISE = "pass body_file=, a path to write the form to"
# curl ends a media type at a comma, and at a semicolon before a word that it knows.
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:; ?charset=[\w-]+)?")


def form_options(form: Form) -> Iterator[tuple[str, Argument]]:
    """Iterate over the options for each field and each file of a form.

    Raises:
        RequestError: curl cannot send the form in this way, for example because a file is in
            memory.
    """
    if not form.fields and not form.files:
        raise RequestError(f"curl cannot send a form without fields: {_OTHERWISE}")
    for name, text in form.fields:
        shown = MASK if isinstance(text, Secret) else text
        yield "--form-string", Argument(f"{_name(name)}={shown}")
    for file in form.files:
        yield "--form", Argument(_file(file))


def _file(file: File) -> str:
    if not isinstance(file.content, Path):
        raise RequestError(f"{file.label} is not a path, so curl cannot read it: {_OTHERWISE}")
    if not _MEDIA_TYPE.fullmatch(file.media_type):
        raise RequestError(
            f"{file.label}: curl cannot send the media type {file.media_type!r}: {_OTHERWISE}"
        )
    path = os.path.abspath(file.content)  # noqa: PTH100 - `resolve` would follow a link
    # `<` sends the content without a file name.
    start = "@" if file.name is not None else "<"
    parts = [f"{_name(file.field)}={start}{_quoted(path)}", f"type={file.media_type}"]
    if file.name is not None:
        parts.insert(1, f"filename={_quoted(file.name)}")
    parts += [f"headers={_quoted(line)}" for line in file.headers]
    return ";".join(parts)


def _name(name: str) -> str:
    if "=" in name:
        raise RequestError(f"curl cannot send the field {name!r} of a form: {_OTHERWISE}")
    return name


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
