"""`file_name_in`: the file name in a `content-disposition` header, safe to use in a directory."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from email.message import Message

_SEPARATORS = re.compile(r"[/\\]")
# Windows refuses them, or opens a stream inside of another file after a colon.
_REFUSED = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(
    r"con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]", re.IGNORECASE
)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_LINE_ENDS = re.compile("[\u2028\u2029]")
_MAX_HEADER = 8192
_MAX_BYTES = 255
"""Bytes that file systems of Linux accept in a name. Others accept as many characters."""
_MAX_SUFFIX = 20


def file_name_in(header: str) -> str | None:
    """Return the file name in a `content-disposition` header; `None` if there is none.

    The name has no directory, no control or invisible characters, and nothing else that a file
    system refuses or interprets. It is not longer than file systems accept.
    """
    # Headers are decoded as Latin-1, but servers write UTF-8 into them.
    with contextlib.suppress(UnicodeError):
        header = header.encode("latin-1").decode("utf-8")
    message = Message()
    try:
        message["content-disposition"] = _CONTROLS.sub(" ", header[:_MAX_HEADER])
        name = message.get_filename() or ""
    except Exception:  # noqa: BLE001 - the parser raises errors of many kinds for odd headers
        return None
    return cleaned(name)


def cleaned(name: str) -> str | None:
    """Return a name from a server in a form that is safe in a directory; `None` if none is left."""
    name = _SEPARATORS.split(name)[-1]
    # Control characters, marks of direction (`a\u202egnp.exe` looks like `aexe.png`), surrogates.
    name = "".join(each for each in name if unicodedata.category(each)[0] != "C")
    name = _ended(_REFUSED.sub("_", _LINE_ENDS.sub(" ", name)))
    if not name:
        return None
    if _RESERVED.fullmatch(name.partition(".")[0].strip()):
        name = f"_{name}"
    return _shortened(name)


def _ended(name: str) -> str:
    """Return a name without white space around it, and without dots at its end."""
    name, before = name.strip(), ""
    while name != before:  # white space of any kind may stand between the dots
        name, before = name.rstrip(".").rstrip(), name
    return name


def _shortened(name: str) -> str:
    """Return a name of at most `_MAX_BYTES` bytes, with its suffix."""
    if len(name.encode()) <= _MAX_BYTES:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix) > _MAX_SUFFIX:
        stem, dot, suffix = name, "", ""
    end = f"{dot}{suffix}"
    kept = stem.encode()[: _MAX_BYTES - len(end.encode())].decode("utf-8", "ignore")
    return f"{_ended(kept)}{end}"
