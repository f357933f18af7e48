"""Check requests before they are sent: one message, and the requests of a batch."""

from __future__ import annotations

from typing import Any

from api_claude import Client, check_request, require_valid
from api_claude.errors import InvalidRequest

QUESTIONS = ["What is a fjord?", "", "What is a tarn?"]


def main() -> None:
    with Client() as client:
        request: dict[str, Any] = {
            "model": "claude-sonnet-4-6",
            "max_tokens": 32,
            "messages": [{"role": "user", "content": [{"type": "txt", "text": "Hello"}]}],
        }
        for problem in check_request(client.messages.create, **request):
            print(f"{problem.rule}: {problem}")
        request["messages"][0]["content"][0]["type"] = "text"
        require_valid(client.messages.create, **request)
        create: Any = client.messages.create
        print("answer:", create(**request).stop_reason)

        requests = [
            {
                "custom_id": "question",
                "params": {
                    "model": "claude-sonnet-4-6",
                    "max_tokens": 32,
                    "messages": [{"role": "user", "content": [{"type": "text", "text": each}]}],
                },
            }
            for each in QUESTIONS
        ]
        try:
            require_valid(client.messages.batches.create, requests=requests)
        except InvalidRequest as error:
            for problem in error.problems:
                print(f"{problem.rule}: {problem}")


if __name__ == "__main__":
    main()
