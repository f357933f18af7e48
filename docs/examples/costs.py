"""Estimate the cost of a request before it is sent, and compare it with the actual cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude import Client, Cost, errors, prices_of

if TYPE_CHECKING:
    from api_claude.params import MessageParam

MODEL = "claude-sonnet-4-6"
MAX_TOKENS = 32
BUDGET = 0.01  # dollars


def main() -> None:
    messages: list[MessageParam] = [{"role": "user", "content": "Name three colours."}]
    with Client() as client:
        counted = client.messages.count_tokens(model=MODEL, messages=messages)
        try:
            prices = prices_of(MODEL, input_tokens=counted.input_tokens)
        except errors.ConfigurationError as error:
            print("no prices:", error.message)
            return
        least, most = Cost.before(counted, MAX_TOKENS, prices, cache="none")
        print(f"before: between {least.total:.6f} and {most.total:.6f} dollars")
        if most.total > BUDGET:
            print("too expensive")
            return
        message = client.messages.create(model=MODEL, max_tokens=MAX_TOKENS, messages=messages)
        print(f"after: {Cost.of(message, prices).total:.6f} dollars")


if __name__ == "__main__":
    main()
