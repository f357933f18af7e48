"""The metadata of a download, which a server may send in any form."""

from __future__ import annotations

import pytest

from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.reply import Reply
from api_claude_runtime.streaming.downloads.download_state import DownloadState


@pytest.mark.parametrize(
    "length, size",
    [
        ("17", 17),
        ("0", 0),
        ("9" * 18, int("9" * 18)),
        ("9" * 5000, None),
        ("-1", None),
        ("1.5", None),
        ("x", None),
        ("", None),
    ],
)
def test_the_size_is_a_number_of_bytes_or_unknown(length: str, size: int | None) -> None:
    headers = Headers([(b"content-length", length.encode())])
    state = DownloadState(Reply("GET", "http://x/v1/files/a/content", 200, headers, 0.1))
    assert state.size == size
    assert repr(state)
