"""A configuration file that a client follows while it runs: a retry, a circuit breaker, a quota."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

from api_claude import Client, ConfigChange, ConfigFile, Quota, errors

FIRST = """
timeout = 60

[[policies]]
policy = "Quota"
day = { requests = 1, cost = 5.0 }

[[policies]]
policy = "Retry"
attempts = 2

[[policies]]
policy = "CircuitBreaker"

[prices."claude-sonnet-4-6"]
input = 3.0
output = 15.0
"""
MISSPELLED = FIRST.replace("attempts = 2", "attemps = 5")
SECOND = FIRST.replace("attempts = 2", "attempts = 5").replace("requests = 1,", "requests = 2,")


def ask(client: Client) -> None:
    try:
        message = client.messages.create(
            model="claude-sonnet-4-6",
            max_tokens=32,
            messages=[{"role": "user", "content": "Hello"}],
        )
    except errors.QuotaExceeded as error:
        print(f"refused: {error.used:g} of {error.limit:g} {error.name} are used")
    else:
        print("asked:", message.stop_reason)


def main(path: Path) -> None:
    reported = threading.Event()

    def on_change(change: ConfigChange) -> None:
        print("changed:", *change.changed)
        reported.set()

    def on_error(error: errors.ConfigFileError) -> None:
        print(f"line {error.line} is invalid: {error.key}")
        reported.set()

    path.write_text(FIRST, "utf-8")
    config = ConfigFile(path)
    with (
        Client(**config.client_arguments()) as client,
        config.watch(client, on_change=on_change, on_error=on_error, interval=0.1),
    ):
        ask(client)
        ask(client)
        breaker = client.policies[2]
        for text in (MISSPELLED, SECOND):
            reported.clear()
            new = path.with_suffix(".new")
            new.write_text(text, "utf-8")
            new.rename(path)  # a reader sees the old file or the new one, never half of it
            reported.wait()
            print("policy:", client.policies[1])
        print("same circuit breaker:", client.policies[2] is breaker)
        ask(client)  # the limit was raised, and the first call still counts
        quota = client.policies[0]
        if isinstance(quota, Quota):
            print(*quota.report(), sep="\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(Path(folder) / "claude.toml")
