"""`adrive`: executes the steps of a batch flow with an `AsyncClient`."""

from __future__ import annotations

from typing import Any, TypeVar

from api_claude_runtime.pipeline.async_drivers import arun_flow

from .protocols import AsyncBatches
from .steps import BatchFlow, Cancel, Create, ListPage, ReadResults, Retrieve, Sleep, Step

T = TypeVar("T")


async def adrive(batches: AsyncBatches[Any], flow: BatchFlow[T]) -> T:
    """Execute the steps of `flow` with the methods of `batches`, and return its result."""
    return await arun_flow(flow, lambda step: _execute(batches, step))


async def _execute(batches: AsyncBatches[Any], step: Step) -> Any:
    match step:
        case Create(requests):
            return await batches.create(requests=requests)
        case Retrieve(batch_id):
            return await batches.retrieve(batch_id)
        case Cancel(batch_id):
            return await batches.cancel(batch_id)
        case ListPage():
            return await batches.list(**step.query)
        case ReadResults(batch_id, accept):
            lines = await batches.results(batch_id)
            try:
                async for line in lines:
                    if not accept(line):
                        break
            finally:
                await lines.close()
        case Sleep(seconds):
            from anyio import sleep

            await sleep(seconds)
    return None
