"""`main`: the command `python -m api_claude`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from api_claude_runtime.errors.base import ConfigurationError, CredentialsError

from .doctor import diagnose
from .result import Diagnosis, DiagnosisLine


def main(client: Callable[[], Any], name: str, arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 for success, 1 for a failure, 2 for wrong usage.

    Args:
        client: Creates a client from the environment variables.
        name: What the user types, such as `python -m api_claude`, for the help.
        arguments: The arguments of the command. Default: those of the process.
    """
    parser = argparse.ArgumentParser(prog=name)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    doctor = commands.add_parser("doctor", help="find out why calls of the API fail")
    doctor.add_argument(
        "--timeout", type=float, default=5.0, help="seconds for each check (default: 5)"
    )
    doctor.add_argument("--json", action="store_true", help="print JSON")
    doctor.set_defaults(run=_doctor)
    options = parser.parse_args(arguments)
    code: int = options.run(client, options, parser)
    return code


def _doctor(
    client: Callable[[], Any], options: argparse.Namespace, parser: argparse.ArgumentParser
) -> int:
    if not 0 < options.timeout < 3600:
        parser.error("--timeout must be a number of seconds above 0 and below 3600")
    found = _diagnosis(client, options.timeout)
    print(found.to_json() if options.json else found)  # noqa: T201 - a command prints
    return 0 if found.ok else 1


def _diagnosis(client: Callable[[], Any], timeout: float) -> Diagnosis:
    try:
        with client() as opened:
            return diagnose(opened, timeout)
    except ConfigurationError as error:
        is_key = isinstance(error, CredentialsError)
        remedy = (
            "set ANTHROPIC_API_KEY to a key of the API"
            if is_key
            else "correct the environment variable that the message names"
        )
        check = "credentials" if is_key else "configuration"
        return Diagnosis((DiagnosisLine(check, "failed", error.message, remedy),))
