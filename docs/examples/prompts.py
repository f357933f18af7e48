"""System prompt, stop sequences, thinking and effort, with one call for each."""

from __future__ import annotations

from api_claude import Client


def main() -> None:
    with Client() as client:
        message = client.messages.create(
            model="claude-sonnet-4-6",
            max_tokens=64,
            system="You answer in one short sentence.",
            messages=[{"role": "user", "content": "Why is the sky blue?"}],
        )
        print("system:", message.stop_reason)

        message = client.messages.create(
            model="claude-sonnet-4-6",
            max_tokens=64,
            stop_sequences=["e"],
            messages=[{"role": "user", "content": "Say a few words about the sea."}],
        )
        print("stop sequences:", message.stop_reason, repr(message.stop_sequence))

        message = client.messages.create(
            model="claude-sonnet-4-6",
            max_tokens=2048,
            thinking={"type": "enabled", "budget_tokens": 1024},
            messages=[{"role": "user", "content": "Is 91 a prime number?"}],
        )
        print("thinking:", [block.type for block in message.content])

        message = client.messages.create(
            model="claude-sonnet-4-6",
            max_tokens=64,
            output_config={"effort": "low"},
            messages=[{"role": "user", "content": "Name a prime number."}],
        )
        print("effort:", message.usage.output_tokens, "tokens")


if __name__ == "__main__":
    main()
