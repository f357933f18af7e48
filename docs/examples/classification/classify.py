"""Classify the rows of a CSV file, with a journal, a budget and the cost. See README.md.

python classify.py reviews.csv labelled.csv
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pandas as pd
from pydantic import BaseModel

from api_claude import Budget, Client, Prices, ProgressBar, Quota, Retry, Totals, gather_each

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

MODEL = "claude-sonnet-4-6"
PRICES = Prices(input=3.0, output=15.0)  # in dollars per million tokens
BUDGET = Budget(cost=5.00)


class Review(BaseModel):
    """The classification of one text."""

    sentiment: Literal["positive", "negative", "neutral"]


def main(source: Path, target: Path) -> None:
    table = pd.read_csv(source, dtype={"id": str})
    journal = target.with_suffix(".journal")
    found = read_journal(journal)
    left = table[~table["id"].isin(list(found))]
    print(f"{len(found)} of {len(table)} rows are in the journal")
    quota, totals = Quota(day=BUDGET, prices=PRICES), Totals()
    with (
        Client(policies=[quota, Retry(3)]) as client,
        journal.open("a", encoding="utf-8") as file,
        ProgressBar("reviews") as bar,
    ):
        requests = requests_for(left["text"].tolist())
        ids: list[str] = left["id"].tolist()
        for outcome in gather_each(client.messages.parse, requests, concurrency=8, on_progress=bar):
            totals.add(outcome)
            row = ids[outcome.index]
            if outcome.value is None:
                print(f"row {row}: {outcome.error}")
                continue
            found[row] = outcome.value.parsed.sentiment
            file.write(json.dumps({"id": row, "sentiment": found[row]}) + "\n")
            file.flush()  # before the next answer, so that a crash loses none
    table["sentiment"] = table["id"].map(found)
    table.to_csv(target, index=False)
    print(table["sentiment"].value_counts(dropna=False).to_string())
    print(totals)
    print(f"cost: {totals.cost(PRICES).total:.4f}")
    for use in quota.report():
        print(use)


def requests_for(texts: list[str]) -> Iterator[dict[str, Any]]:
    for text in texts:
        yield {
            "output": Review,
            "model": MODEL,
            "max_tokens": 64,
            "messages": [{"role": "user", "content": f"What is the sentiment?\n\n{text}"}],
        }


def read_journal(path: Path) -> dict[str, str]:
    """Return the answers of earlier runs, and remove a last line that was not written whole."""
    if not path.exists():
        return {}
    lines = path.read_text("utf-8").splitlines(keepends=True)
    whole = [line for line in lines if line.endswith("\n")]
    if whole != lines:
        path.write_text("".join(whole), "utf-8")
    entries = [json.loads(line) for line in whole]
    return {entry["id"]: entry["sentiment"] for entry in entries}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
