"""Processes that share a profile: each refresh token is used once, and no login is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from support.servers.login_server import LoginServer, write_profile

PROGRAM = """
import sys
from api_claude import Client

with Client.from_profile() as client:
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(4):
        found = client.messages.count_tokens(model="m", messages=[])
        assert found.input_tokens == 7
"""


def test_processes_do_not_log_each_other_out(server: LoginServer, home: Path) -> None:
    server.seconds = 31  # each call refreshes the token
    old = {"access_token": "SECRET-OLD", "expires_at": 5, "refresh_token": "SECRET-REFRESH-0"}
    path = write_profile(home, server, token=old)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ANTHROPIC_")}
    pipe = subprocess.PIPE
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            env=environment,
            text=True,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
        )
        for _ in range(2)
    ]
    for each in processes:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in processes:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    for each in processes:
        _, problems = each.communicate(timeout=60)
        assert (each.returncode, problems) == (0, "")
    assert server.refresh_token is not None  # no refresh token was used twice
    used = [each["refresh_token"] for each in server.exchanges]
    assert len(used) == len(set(used)) >= 2
    assert json.loads(path.read_text())["refresh_token"] == server.refresh_token
