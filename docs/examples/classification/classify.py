"""Classify the rows of a CSV file, with a journal, a budget and the cost. See README.md.

python classify.py reviews.csv labelled.csv
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Literal

import pandas as pd
from pydantic import BaseModel

from api_claude import Budget, Client, Prices, ProgressBar, Quota, Retry, Totals, gather_each

MODEL = "claude-sonnet-4-6"
PRICES = Prices(input=3.0, output=15.0)  # in dollars per million tokens
BUDGET = Budget(cost=5.00)


class Review(BaseModel):
    """The classification of one text."""

    sentiment: Literal["positive", "negative", "neutral"]


def main(source: Path, target: Path) -> None:
    table = read_table(source)
    texts = dict(zip(table["id"], table["text"], strict=True))
    if len(texts) < len(table):
        sys.exit(f"each row of {source} must have an id of its own")
    journal = target.with_suffix(".journal")
    found = read_journal(journal)
    print(f"{len(texts.keys() & found)} of {len(texts)} rows are in the journal")
    left = [row for row, text in texts.items() if row not in found and text.strip()]
    quota, totals = Quota(day=BUDGET, prices=PRICES), Totals()
    with (
        Client(policies=[quota, Retry(3)]) as client,
        journal.open("a", encoding="utf-8") as file,
        ProgressBar("reviews") as bar,
    ):
        requests = (request_for(texts[row]) for row in left)
        for outcome in gather_each(client.messages.parse, requests, concurrency=8, on_progress=bar):
            totals.add(outcome)
            row = left[outcome.index]
            if outcome.value is None:
                print(f"row {row}: {outcome.error}")
                continue
            found[row] = outcome.value.parsed.sentiment
            file.write(json.dumps({"id": row, "sentiment": found[row]}) + "\n")
            file.flush()  # before the next answer, so that a crash loses none
    write_table(table, found, target)
    for label, count in Counter(found.get(row, "no label") for row in texts).most_common():
        print(f"{label}: {count}")
    print(totals)
    print(f"cost: {totals.cost(PRICES).total:.4f}")
    for use in quota.report():
        print(use)


def read_table(source: Path) -> pd.DataFrame:
    """Read all columns as text, so that they are written as they were."""
    return pd.read_csv(source, dtype=str, keep_default_na=False)


def write_table(table: pd.DataFrame, labels: dict[str, str], target: Path) -> None:
    table["sentiment"] = table["id"].map(labels)
    table.to_csv(target, index=False)


def request_for(text: str) -> dict[str, Any]:
    return {
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
    if len(sys.argv) != 3:
        sys.exit("usage: python classify.py SOURCE.csv TARGET.csv")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
