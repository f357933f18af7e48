"""`python -m api_claude doctor`: its output, its exit code and its help."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from support.servers.canned import Canned, CannedServer

KEY = "sk-ant-SECRET"


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: each for name, each in os.environ.items() if "ANTHROPIC" not in name}
    done = subprocess.run(
        [sys.executable, "-m", "api_claude", *arguments],
        env={**inherited, **variables},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert KEY not in done.stdout + done.stderr
    return done


@pytest.mark.parametrize("status, code", [(200, 0), (401, 1)])
def test_doctor(status: int, code: int) -> None:
    models = {"/v1/models?limit=1": Canned(b'{"data": []}', status=status)}
    with CannedServer(models) as server:
        variables = {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": server.base_url}
        done = run("doctor", "--timeout", "60", **variables)
        assert done.returncode == code, done.stderr
        assert "API key from ANTHROPIC_API_KEY" in done.stdout
        assert f"GET /v1/models returned {status}" in done.stdout
        done = run("doctor", "--json", **variables)
        assert done.returncode == code
        assert json.loads(done.stdout)["ok"] is (code == 0)


def test_doctor_without_a_key() -> None:
    done = run("doctor")
    assert done.returncode == 1
    assert done.stdout.startswith("failed   credentials  no API key was found")
    assert "-> set ANTHROPIC_API_KEY" in done.stdout
    assert done.stderr == ""


def test_doctor_with_an_invalid_url() -> None:
    done = run("doctor", ANTHROPIC_API_KEY=KEY, ANTHROPIC_BASE_URL="ftp://a")
    assert done.returncode == 1
    assert done.stdout.startswith("failed   configuration base_url must begin with https://")


@pytest.mark.parametrize(
    "arguments",
    [["doctor", "unknown"], ["doctor", "--timeout", "0"], ["doctor", "--timeout", "nan"]],
)
def test_wrong_usage(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "usage: python -m api_claude" in done.stderr


def test_help() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert "doctor" in done.stdout
