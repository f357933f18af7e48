"""Record a stream, and replay it without sending anything."""

from __future__ import annotations

import tempfile
from pathlib import Path

from api_claude import Client, Recorder, errors


def ask(recorder: Recorder, question: str) -> str:
    with (
        Client(policies=[recorder]) as client,
        client.messages.stream(
            model="claude-sonnet-4-6",
            max_tokens=16,
            messages=[{"role": "user", "content": question}],
        ) as stream,
    ):
        return "".join(stream.text_stream)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "colors.jsonl"
        recorded = ask(Recorder(path, mode="record"), "Name a color.")
        print("lines:", len(path.read_text("utf-8").splitlines()))
        replayed = ask(Recorder(path, speed=1.0), "Name a color.")
        print("equal:", recorded == replayed)
        try:
            ask(Recorder(path), "Name another color.")
        except errors.RequestNotRecorded as error:
            print("not recorded:", error.difference)


if __name__ == "__main__":
    main()
