"""Error codes: a subclass of the status error for each, with typed details."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.errors import status

DETAILS = {
    "error_code": "door_locked",
    "since": "noon",
    "keys": ["a", "b"],
    "state": "ajar",
    "room": {"name": "hall"},
}
BODY = {
    "type": "error",
    "error": {"type": "conflict_error", "message": "locked", "details": DETAILS},
}

# In a separate process, because the runtime never clears its table of error codes.
PROGRAM = """
import pickle, sys
from api_claude import Client, errors

with Client(api_key="test", base_url=sys.argv[1]) as client:
    try:
        client.door.open()
    except errors.DoorLockedError as error:
        for each in (error, pickle.loads(pickle.dumps(error))):
            print(type(each).__name__, each.status, each.code, each.since, each.keys, each.state, each.room.name)
"""


def test_response_with_an_error_code_raises_its_class(
    tree: Callable[[str], Path], server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from support.servers._faults import FAULTS

    reply = (409, "application/json", json.dumps(BODY).encode())
    monkeypatch.setitem(FAULTS, "locked", lambda connection, request: connection.reply(*reply))
    monkeypatch.setenv("PYTHONPATH", str(tree("errors").parent))
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, server.url("locked")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stderr == ""
    line = "DoorLockedError 409 door_locked noon ['a', 'b'] ajar hall"
    assert result.stdout.splitlines() == [line, line]


def test_error_classes(load: Callable[[str], ModuleType]) -> None:
    made: Any = load("errors").errors
    assert made.DoorLockedError.__mro__[1] is status.ConflictError
    assert made.DoorGoneError.__mro__[1] is status.ServiceUnavailableError
    assert made.DoorGoneError.error_code == "door_gone"
    assert made.DoorLockedError.__doc__ == "409 `door_locked`: The door is locked."


def test_absent_details_are_none(load: Callable[[str], ModuleType]) -> None:
    made: Any = load("errors").errors
    error = made.DoorLockedError("no", status=409, headers=None)
    assert (error.since, error.keys, error.state, error.room) == (None,) * 4


def test_errors_module_has_the_runtime_errors(load: Callable[[str], ModuleType]) -> None:
    made: Any = load("errors").errors
    assert made.ClaudeError is status.ClaudeError
