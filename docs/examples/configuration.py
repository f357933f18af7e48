"""A configuration file that a client follows while it runs."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

from api_claude import Client, ConfigChange, ConfigFile, errors

FIRST = """
timeout = 60

[[policies]]
policy = "Retry"
attempts = 2

[[policies]]
policy = "CircuitBreaker"
"""
MISSPELLED = FIRST.replace("attempts = 2", "attemps = 5")
SECOND = FIRST.replace("attempts = 2", "attempts = 5")


def ask(client: Client) -> None:
    message = client.messages.create(
        model="claude-sonnet-4-6",
        max_tokens=32,
        messages=[{"role": "user", "content": "Hello"}],
    )
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
        breaker = client.policies[1]
        for text in (MISSPELLED, SECOND):
            reported.clear()
            new = path.with_suffix(".new")
            new.write_text(text, "utf-8")
            new.rename(path)  # a reader sees the old file or the new one, never half of it
            reported.wait()
            print("policy:", client.policies[0])
        print("same circuit breaker:", client.policies[1] is breaker)
        ask(client)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(Path(folder) / "claude.toml")
