"""What the actor of a `RayShared` gets. tests/distributed has the tests with Ray."""

from __future__ import annotations

import pickle

from api_claude.policy import Origin, Request, wire_timeout
from api_claude_runtime.helpers.distributed.shared import _without_content

KEY, TEXT = b"sk-ant-secret", "the text of the caller"


def test_neither_keys_nor_texts_leave_the_worker() -> None:
    request = Request(
        "POST",
        Origin(b"https", b"example.com", 443),
        b"/v1/messages",
        [(b"x-api-key", KEY)],
        TEXT.encode(),
        wire_timeout(60.0),
        fields={
            "model": "m",
            "max_tokens": 5,
            "stream": True,
            "system": TEXT,
            "messages": [{"role": "user", "content": TEXT}],
            "note": TEXT * 5,
            "metadata": {"user_id": "user_1", "more": TEXT * 5, "nested": {"text": TEXT}},
        },
    )
    sent = _without_content(request)
    assert sent.model == "m"
    assert sent.fields == {
        "model": "m",
        "max_tokens": 5,
        "stream": True,
        "system": None,
        "messages": None,
        "note": None,
        "metadata": {"user_id": "user_1"},
    }
    data = pickle.dumps(sent)
    assert KEY not in data
    assert TEXT.encode() not in data
