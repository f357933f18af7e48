# Made from async_drive.py by `nox -s codegen`. Do not edit.
"""`drive`: executes the steps of a batch flow with a `Client`."""

from __future__ import annotations

from typing import Any, TypeVar

from api_claude_runtime.pipeline.drivers import run_flow

from .protocols import Batches
from .steps import BatchFlow, Cancel, Create, ListPage, ReadResults, Retrieve, Sleep, Step

T = TypeVar("T")


def drive(batches: Batches[Any], flow: BatchFlow[T]) -> T:
    """Execute the steps of `flow` with the methods of `batches`, and return its result."""
    return run_flow(flow, lambda step: _execute(batches, step))


def _execute(batches: Batches[Any], step: Step) -> Any:
    match step:
        case Create(requests):
            return batches.create(requests=requests)
        case Retrieve(batch_id):
            return batches.retrieve(batch_id)
        case Cancel(batch_id):
            return batches.cancel(batch_id)
        case ListPage():
            return batches.list(**step.query)
        case ReadResults(batch_id, accept):
            lines = batches.results(batch_id)
            try:
                for line in lines:
                    if not accept(line):
                        break
            finally:
                lines.close()
        case Sleep(seconds):
            from time import sleep

            sleep(seconds)
    return None
