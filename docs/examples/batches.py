"""A batch: submit, wait, read the results in order, retry, add totals; and resume after a crash."""

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
        # With `resume`, the batches that a crashed run has already created are found and reused.
        with client.messages.batches.submit_all(requests(), resume=resume, poll=poll) as job:
            job.wait(poll=poll, on_progress=bar)
            totals = Totals()
            for outcome in job.results():
                totals.add(outcome)
                result = outcome.error or f"{outcome.unwrap().usage.output_tokens} tokens"
                print(WORDS[outcome.index], "->", result)
            with job.retry() as failed:  # a new job, which may be empty
                print("to retry:", len(failed))
                for outcome in failed.wait(poll=poll, on_progress=bar).results():
                    totals.add(outcome)
        print(totals)
        print(f"cost: {totals.cost(Prices(input=3.0, output=15.0, factor=0.5)).total:.6f}")
        print("batches:", [batch.id for batch in job.batches])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--resume", action="store_true", help="reuse the batches of an earlier run")
    parser.add_argument("--poll", type=float, default=2.0, help="initial poll interval in seconds")
    options = parser.parse_args()
    main(options.poll, resume=options.resume)
