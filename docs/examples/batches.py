"""A batch: submit, wait, read results in order, retry, totals; and again after a crash."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from api_claude import Client, Prices, ProgressBar, Totals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from api_claude.params import MessageCreateParamsNonStreaming

WORDS = ["red", "green", "blue", "white", "black"]


def requests() -> Iterator[MessageCreateParamsNonStreaming]:
    for word in WORDS:
        yield {
            "model": "claude-sonnet-4-6",
            "max_tokens": 16,
            "messages": [{"role": "user", "content": f"Name something that is {word}."}],
        }


def main(poll: float, *, resume: bool) -> None:
    with Client() as client, ProgressBar("batch") as bar:
        # As if it had crashed before: with `resume`, what the API has already is found.
        with client.messages.batches.submit_all(requests(), resume=resume, poll=poll) as job:
            job.wait(poll=poll, on_progress=bar)
            totals = Totals()
            for outcome in job.results():
                totals.add(outcome)
                told = outcome.error or f"{outcome.unwrap().usage.output_tokens} tokens"
                print(WORDS[outcome.index], "->", told)
            with job.retry() as failed:  # a job of its own; of nothing, if nothing is worth it
                print("to be tried again:", len(failed))
                for outcome in failed.wait(poll=poll, on_progress=bar).results():
                    totals.add(outcome)
        print(totals)
        print(f"cost: {totals.cost(Prices(input=3.0, output=15.0, factor=0.5)).total:.6f}")
        print("batches:", [batch.id for batch in job.batches])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--resume", action="store_true", help="look for batches of a run before")
    parser.add_argument("--poll", type=float, default=2.0, help="seconds, at first")
    options = parser.parse_args()
    main(options.poll, resume=options.resume)
