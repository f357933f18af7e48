"""Ask a model one question: sync, then async, streaming token by token.

Without arguments it starts a real model server on this machine (llama.cpp with a small model) and
stops it at the end. `--live` asks Anthropic's API instead, with the key in ANTHROPIC_API_KEY.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api_claude import AsyncClient, Client, errors, reply_of

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTION = "Name three colours of the rainbow."


@contextmanager
def place(live: bool, model: str) -> Iterator[tuple[dict[str, Any], str]]:
    """The options of a client, and the name of a model, for as long as there is a server."""
    if live:
        yield {}, model
        return
    sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
    from servers import ModelServer

    print("Starting the local model server ...", flush=True)
    with ModelServer() as server:
        yield {"api_key": server.api_key, "base_url": server.base_url}, server.model
    print("The server has stopped.")


def ask(options: dict[str, Any], model: str) -> None:
    """Blocking: one call, one reply."""
    with Client(**options) as client:
        message = client.messages.create(
            model=model, max_tokens=60, messages=[{"role": "user", "content": QUESTION}]
        )
    text = "".join(block.text for block in message.content if block.type == "text")
    print(f"\nSync:  {text.strip()}")
    print(f"       {message.usage.input_tokens} tokens in, {message.usage.output_tokens} out,")
    print(f"       {reply_of(message).elapsed:.2f} s to the reply")


async def ask_streaming(options: dict[str, Any], model: str) -> None:
    """Asyncio: the reply token by token, then the whole message."""
    async with (
        AsyncClient(**options) as client,
        client.messages.stream(
            model=model, max_tokens=60, messages=[{"role": "user", "content": QUESTION}]
        ) as stream,
    ):
        print("\nAsync: ", end="")
        async for text in stream.text_stream:
            print(text, end="", flush=True)
        message = await stream.get_final_message()
    print(f"\n       {message.usage.output_tokens} tokens out, stopped by {message.stop_reason}\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--live", action="store_true", help="ask the real API")
    parser.add_argument("--model", default="claude-haiku-4-5", help="model of --live")
    arguments = parser.parse_args()
    try:
        with place(arguments.live, arguments.model) as (options, model):
            print(f"Asking {model}: {QUESTION}")
            ask(options, model)
            asyncio.run(ask_streaming(options, model))
    except errors.ClaudeError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
