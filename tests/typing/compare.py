"""Type checks for model comparisons. Checked by mypy and pyright, never run."""

from typing import assert_type

from api_claude import AsyncClient, Client
from api_claude.models import Message
from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.helpers.compare.compare import acompare_models, compare_models
from api_claude_runtime.helpers.compare.comparison import Comparison, ModelRun
from api_claude_runtime.helpers.usage.prices import Cost, Prices


def on_progress(progress: Progress) -> None: ...


def comparison(client: Client) -> None:
    create = client.messages.create
    found = compare_models(create, ["a", "b"], prices=Prices(1, 2), max_tokens=5, messages=[])
    assert_type(found, Comparison[Message])
    assert_type(found["a"], ModelRun[Message])
    assert_type(found["a"].message, Message | None)
    assert_type(found["a"].error, ClaudeError | None)
    assert_type(found["a"].cost, Cost | None)
    assert_type(found.fastest, ModelRun[Message] | None)
    assert_type(found.texts, dict[str, str])
    for run in found:
        assert_type(run, ModelRun[Message])
    compare_models(
        create,
        {"short": {"model": "a", "max_tokens": 5}, "long": {"model": "a", "max_tokens": 50}},
        prices={"a": Prices(1, 2)},
        concurrency=1,
        on_progress=on_progress,
        messages=[],
    )
    compare_models(create, 5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def async_comparison(client: AsyncClient) -> None:
    found = await acompare_models(client.messages.create, ["a"], max_tokens=5, messages=[])
    assert_type(found, Comparison[Message])
