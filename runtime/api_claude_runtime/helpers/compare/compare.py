"""`compare_models`: the same request to several models at once, or one model in several ways."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar, cast

from api_claude_runtime.batches.gather.gather import OnProgress, agather, gather
from api_claude_runtime.batches.gather.outcome import Outcome
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.usage.prices import Cost, Prices
from api_claude_runtime.requests.call import Omit

from .comparison import Answer, Comparison, ModelRun

__all__ = ("acompare_models", "compare_models")

M = TypeVar("M", bound=Answer)
Models: TypeAlias = "Iterable[str] | Mapping[str, Mapping[str, Any]]"
ModelPrices: TypeAlias = "Prices | Mapping[str, Prices]"
Requests: TypeAlias = "dict[str, dict[str, Any]]"


def compare_models(
    create: Callable[..., M],
    models: Models,
    *,
    prices: ModelPrices | None = None,
    concurrency: int | None = None,
    on_progress: OnProgress | None = None,
    **request: Any,
) -> Comparison[M]:
    """Send the same request to each model, and lay the answers side by side.

        print(compare_models(client.messages.create, ["...", "..."], max_tokens=500, messages=...))

    Args:
        create: `client.messages.create`.
        models: Names of models; or, to compare settings, the arguments that are different by a
            label: `{"thinking": {"model": ..., "thinking": {...}}, "without": {"model": ...}}`.
        prices: Of all of them, or by model. Without, there are no costs.
        concurrency: Calls at a time; `None` is all of them.
        on_progress: As for `gather`.
        request: The other arguments of each call.

    Raises:
        RequestError: a model stands there twice, or none; a request without a model; a stream.

    An error of one of them is its row's, and is not raised.
    """
    requests = _requests(models, request)
    most = len(requests) if concurrency is None else concurrency
    done = gather(create, list(requests.values()), concurrency=most, on_progress=on_progress)
    return _comparison(requests, done, prices)


async def acompare_models(
    create: Callable[..., Awaitable[M]],
    models: Models,
    *,
    prices: ModelPrices | None = None,
    concurrency: int | None = None,
    on_progress: OnProgress | None = None,
    **request: Any,
) -> Comparison[M]:
    """The same for an `AsyncClient`, on asyncio."""
    requests = _requests(models, request)
    most = len(requests) if concurrency is None else concurrency
    many = list(requests.values())
    done = await agather(create, many, concurrency=most, on_progress=on_progress)
    return _comparison(requests, done, prices)


def _requests(models: Models, request: Mapping[str, Any]) -> Requests:
    """The arguments of each call, by label."""
    if isinstance(models, Mapping):
        settings = cast("Mapping[str, Mapping[str, Any]]", models)
        requests: Requests = {label: {**request, **own} for label, own in settings.items()}
    elif isinstance(models, str):
        raise RequestError(f"models is one string: [{models!r}, ...] is a list of them")
    elif "model" in request:
        raise RequestError("model: models has their names")
    else:
        names = list(models)
        for name in names:
            if not isinstance(name, str):
                raise RequestError(f"models: there is {type(name).__name__} among the names")
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise RequestError(
                f"models: {', '.join(twice)} stands there twice: a mapping has labels of its own"
            )
        requests = {name: {**request, "model": name} for name in names}
    if not requests:
        raise RequestError("models: there are none")
    for label, each in requests.items():
        if not isinstance(each.get("model"), str):
            raise RequestError(f"models: {label!r} has no model")
        stream = each.get("stream")
        if stream and not isinstance(stream, Omit):
            raise RequestError("stream: whole messages are compared")
    return requests


def _comparison(
    requests: Requests, outcomes: Iterable[Outcome[M]], prices: ModelPrices | None
) -> Comparison[M]:
    return Comparison(
        tuple(
            _run(label, requests[label]["model"], outcome, prices)
            for label, outcome in zip(requests, outcomes, strict=True)
        )
    )


def _run(label: str, model: str, outcome: Outcome[M], prices: ModelPrices | None) -> ModelRun[M]:
    price = prices.get(model) if isinstance(prices, Mapping) else prices
    message = outcome.value
    usage = getattr(message, "usage", None)
    cost = None if price is None or usage is None else Cost.of(usage, price)
    return ModelRun(label, model, message, outcome.error, outcome.seconds, cost)
