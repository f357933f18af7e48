"""Label the rows of a JSON lines file on a Ray cluster. See README.md.

python label.py reviews.jsonl labelled
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ray
import ray.data

from api_claude import AsyncClient, Budget, Prices, Quota, RateLimit, RayShared, Retry, ask_dataset

if TYPE_CHECKING:
    from api_claude.params import MessagesCreateArguments

MODEL = "claude-sonnet-4-6"
PRICES = Prices(input=3.0, output=15.0)  # in dollars per million tokens


def request(row: dict[str, Any]) -> MessagesCreateArguments:
    question = f"Is this review positive or negative? Answer in one word.\n\n{row['text']}"
    return {
        "model": MODEL,
        "max_tokens": 16,
        "messages": [{"role": "user", "content": question}],
    }


def main(source: Path, target: Path) -> None:
    ray.init()  # a cluster on this machine, or the one that RAY_ADDRESS names
    quota = RayShared(Quota(day=Budget(cost=50.0), prices=PRICES))
    limit = RayShared(RateLimit(requests_per_minute=4000, burst=0.1))

    def make_client() -> AsyncClient:
        return AsyncClient(policies=[quota, Retry(3), limit])

    reviews = ray.data.read_json(str(source.absolute()))
    answers = ask_dataset(
        reviews, request, client=make_client, journal=target.with_suffix(".journal"), workers=2
    )
    answers.write_json(str(target.absolute()))
    for use in quota.report():
        print(use)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
