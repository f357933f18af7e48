"""Ask a model one question: with a sync call, then with an async stream, token by token.

Without arguments, the demo starts a local model server (llama.cpp with a small model) and stops it
at the end. With `--live`, it calls the Anthropic API with the key in ANTHROPIC_API_KEY.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api_claude import AsyncClient, Client, errors, reply_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTION = "Name three colours of the rainbow."


@contextmanager
def model_access(live: bool, model: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield the options of the client and of the request, while a local server runs if needed."""
    question: dict[str, Any] = {
        "model": model,
        "max_tokens": 60,
        "messages": [{"role": "user", "content": QUESTION}],
    }
    if live:
        yield {}, question
        return
    sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
    from support.servers import ModelServer

    print("Starting the local model server ...", flush=True)
    with ModelServer() as server:
        # `temperature` is a parameter of this server but not of the API, so `extra_body` sends it.
        question |= {"model": server.model, "extra_body": {"temperature": 0}}
        yield {"api_key": server.api_key, "base_url": server.base_url}, question
    print("The server has stopped.")


def ask(options: dict[str, Any], question: dict[str, Any]) -> None:
    """Make a blocking call and print the response."""
    with Client(**options) as client:
        message = client.messages.create(**question)
    print(f"\nSync:  {text_of(message).strip()}")
    print(f"       {message.usage.input_tokens} tokens in, {message.usage.output_tokens} out,")
    print(f"       {reply_of(message).elapsed:.2f} s until the response")


async def ask_streaming(options: dict[str, Any], question: dict[str, Any]) -> None:
    """Stream a response with asyncio, and print each token as it arrives."""
    async with (
        AsyncClient(**options) as client,
        client.messages.stream(**question) as stream,
    ):
        print("\nAsync: ", end="")
        async for text in stream.text_stream:
            print(text, end="", flush=True)
        message = await stream.get_final_message()
    print(f"\n       {message.usage.output_tokens} tokens out, stopped by {message.stop_reason}\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--live", action="store_true", help="call the real API")
    parser.add_argument("--model", default="claude-haiku-4-5", help="model for --live")
    arguments = parser.parse_args()
    try:
        with model_access(arguments.live, arguments.model) as (options, question):
            print(f"Asking {question['model']}: {QUESTION}")
            ask(options, question)
            asyncio.run(ask_streaming(options, question))
    except errors.ClaudeError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
