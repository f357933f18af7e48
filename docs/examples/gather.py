"""Send many questions with limited concurrency: outcomes in order, including failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude import Client, ProgressBar, Retry

if TYPE_CHECKING:
    from api_claude.params import ImageBlockParam, MessagesCreateArguments

WORDS = ["red", "green", "blue", "white", "black"]


def main() -> None:
    requests: list[MessagesCreateArguments] = [
        {
            "model": "claude-sonnet-4-6",
            "max_tokens": 16,
            "messages": [{"role": "user", "content": f"Name something that is {word}."}],
        }
        for word in WORDS
    ]
    broken: ImageBlockParam = {
        "type": "image",
        "source": {"type": "base64", "media_type": "image/png", "data": "bm8="},
    }
    requests.append({**requests[0], "messages": [{"role": "user", "content": [broken]}]})
    with Client() as client, ProgressBar("questions") as bar:
        outcomes = client.messages.gather(
            requests, concurrency=3, policies=[Retry(3)], on_progress=bar
        )
    for word, outcome in zip([*WORDS, "no image"], outcomes, strict=True):
        if outcome.value is not None:
            print(word, "->", outcome.value.usage.output_tokens, "tokens")
        else:
            print(word, "->", type(outcome.error).__name__)


if __name__ == "__main__":
    main()
