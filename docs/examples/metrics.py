"""Percentiles, tokens and costs of many calls, and a warning for each slow one."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from api_claude import CallDone, Client, Metrics, Prices, Retry

if TYPE_CHECKING:
    from api_claude.params import MessagesCreateArguments

WORDS = ["red", "green", "blue", "white", "black"]


def warn(call: CallDone) -> None:
    print(f"slow: {call.method} {call.model} took {call.seconds:.1f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="claude-sonnet-4-6", help="as responses name it")
    parser.add_argument("--slow-after", type=float, default=30.0, help="seconds")
    parser.add_argument("--input-price", type=float, default=3.0, help="for a million tokens")
    parser.add_argument("--output-price", type=float, default=15.0, help="for a million tokens")
    options = parser.parse_args()
    requests: list[MessagesCreateArguments] = [
        {
            "model": options.model,
            "max_tokens": 16,
            "messages": [{"role": "user", "content": f"Name something that is {word}."}],
        }
        for word in WORDS
    ]
    metrics = Metrics(
        prices={options.model: Prices(options.input_price, options.output_price)},
        on_slow=warn,
        slow_after=options.slow_after,
    )
    with Client(policies=[Retry(3)], on_event=metrics) as client:
        for _ in client.messages.gather(requests, concurrency=3):
            pass
    report = metrics.report()
    print(report)
    print(json.dumps(report.to_dict()))


if __name__ == "__main__":
    main()
