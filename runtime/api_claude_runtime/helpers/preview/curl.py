"""`command`: a request as a cURL command, with variables in place of secrets."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from api_claude_runtime.auth.private_file import private
from api_claude_runtime.errors.arguments import check_path
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.requests.uploads.multipart import Form
from api_claude_runtime.transport.content_encoding import ACCEPTED

from .body import chunks, is_content_of
from .curl_form import form_options
from .shells import Argument, shell_of

if TYPE_CHECKING:
    from api_claude_runtime.http.request import StreamedBody

    from .secret_names import Variable

_FROM_THE_BODY = frozenset({"content-length", "transfer-encoding"})
_SENT_BY_CURL = ("accept", "user-agent")
_GLOB = re.compile(r"[\[\]{}]")
_DOTS = re.compile(r"/(?:\.|%2e){1,2}(?=[/?]|$)", re.IGNORECASE)
_EXPECTS = 1024 * 1024
"""Bytes from which curl asks for `100 Continue` before it sends a body."""

Option = tuple[str, Argument | None]
"""An option of curl and its argument. The URL has an empty option."""


class Sent(NamedTuple):
    """A request as curl needs it."""

    method: str
    url: str
    headers: Mapping[str, str]
    """Name in lower case -> value."""
    variables: Mapping[str, Variable]
    """Name of a header with a secret -> what to write in its place."""
    body: bytes | StreamedBody
    streams: bool


def command(sent: Sent, shell: str, body_file: str | os.PathLike[str] | None) -> str:
    """Return the command. Write the body to `body_file` if that is given and there is a body.

    Raises:
        RequestError: curl cannot send the request, or an argument would be too long.
    """
    syntax = shell_of(shell)
    options: list[Option] = [
        (f"--request {sent.method}", Argument(sent.url)),
        *_switches(sent),
        *(("--header", each) for each in _headers(sent, body_file)),
        *_body(sent, body_file),
    ]
    arguments = [argument for _, argument in options if argument is not None]
    for each in arguments:
        _check(each)
    if problem := syntax.longest(arguments):
        raise RequestError(
            f"the request does not fit in a command: {problem}: pass body_file=, a path to write"
            " the body to"
        )
    lines = [
        option if argument is None else f"{option} {syntax.quote(argument)}"
        for option, argument in options
    ]
    return f"{syntax.program} " + f"{syntax.continuation}\n  ".join(lines)


def _check(argument: Argument) -> None:
    if "\0" in argument.text:
        raise RequestError(
            "an argument of a command cannot contain a zero byte: pass body_file=, a path to"
            " write the body to"
        )
    try:
        argument.text.encode()
    except UnicodeEncodeError:
        raise RequestError("the name of a file cannot be encoded as UTF-8") from None


def _switches(sent: Sent) -> Iterator[Option]:
    if sent.streams:
        yield "--no-buffer", None
    if _GLOB.search(sent.url):
        yield "--globoff", None
    if _DOTS.search(sent.url):
        yield "--path-as-is", None


def _headers(sent: Sent, body_file: object) -> Iterator[Argument]:
    """Iterate over the headers. curl sends some by itself, which have to be removed."""
    has_body = "content-length" in sent.headers or "transfer-encoding" in sent.headers
    own_boundary = isinstance(sent.body, Form) and body_file is None
    for name, value in sent.headers.items():
        if name in _FROM_THE_BODY or (name == "content-type" and own_boundary):
            continue
        # Without this header the response is not compressed, so that it can be read.
        if name == "accept-encoding" and value == ACCEPTED.decode():
            continue
        if name == "host" and f"//{value}/" in sent.url:
            continue
        if variable := sent.variables.get(name):
            yield Argument(f"{name}: {variable.before}", variable.name)
            continue
        if not value.isascii():
            raise RequestError(
                f"the header {name} cannot be shown as a curl command: its value contains"
                " characters outside ASCII"
            )
        yield Argument(f"{name}: {value}" if value.strip() else f"{name};")
    for name in _SENT_BY_CURL:
        if name not in sent.headers:
            yield Argument(f"{name}:")
    if has_body and not own_boundary and "content-type" not in sent.headers:
        yield Argument("content-type:")
    size = len(sent.body) if isinstance(sent.body, bytes) else sent.body.length
    if size is None or size > _EXPECTS:
        yield Argument("expect:")


def _body(sent: Sent, body_file: str | os.PathLike[str] | None) -> Iterator[Option]:
    body = sent.body
    if not isinstance(body, bytes) or body:
        if body_file is not None:
            yield "--data-binary", Argument(f"@{_written(body, body_file)}")
        elif isinstance(body, Form):
            yield from form_options(body)
        else:
            yield "--data-raw", Argument(b"".join(chunks(body)).decode())
    elif "content-length" in sent.headers:
        yield "--data-raw", Argument("")


def _written(body: bytes | StreamedBody, body_file: str | os.PathLike[str]) -> str:
    """Write the body to a file and return the absolute path of the file."""
    try:
        given = check_path("body_file", body_file)
    except ConfigurationError as error:
        raise RequestError(error.message) from None
    path = Path(os.path.abspath(given))  # noqa: PTH100 - `resolve` would follow a link
    if isinstance(body, Form) and any(is_content_of(file, path) for file in body.files):
        raise RequestError(f"body_file: {str(path)!r} is a file of the form: pass another path")
    try:
        with open(path, "wb", opener=private) as file:
            file.writelines(chunks(body))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise RequestError(f"body_file: cannot write {str(path)!r}: {reason}") from None
    return str(path)
