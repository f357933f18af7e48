"""Ask the same question from several threads: one request is sent, and its answer is kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from api_claude import Client, ReplyCache, Retry, reply_of
from api_claude.models import Message


def main() -> None:
    cache = ReplyCache(ttl=600, stop_reasons=["end_turn", "max_tokens"])
    with Client(policies=[cache, Retry(3)]) as client, ThreadPoolExecutor(4) as pool:

        def ask(_: int) -> Message:
            return client.messages.create(
                model="claude-sonnet-4-6",
                max_tokens=16,
                messages=[{"role": "user", "content": "Name a color."}],
            )

        messages = [*pool.map(ask, range(4)), ask(4)]
    report = cache.report()
    print("answers:", len({message.id for message in messages}))
    print("sent:", [reply_of(message).cached for message in messages].count(False))
    print("hits and shared:", report.hits + report.shared, "bytes:", report.bytes)


if __name__ == "__main__":
    main()
