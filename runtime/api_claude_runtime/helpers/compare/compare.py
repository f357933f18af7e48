"""`compare_models`: send one request to several models, or to one model with several settings."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar, cast

from api_claude_runtime.auth.hiding import hidden_arguments, hide_arguments
from api_claude_runtime.batches.gather.gather import OnProgress, agather, gather
from api_claude_runtime.batches.gather.outcome import Outcome
from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.helpers.usage.prices import Cost, Prices
from api_claude_runtime.replies.fields import is_usage
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
    """Send the same request to each model and return the answers as a table.

        print(compare_models(client.messages.create, ["...", "..."], max_tokens=500, messages=...))

    A `ClaudeError` of one call is stored in its row and not raised.

    Args:
        create: `client.messages.create`.
        models: The names of the models. To compare settings, a mapping from a label to the
            arguments that differ:
            `{"thinking": {"model": ..., "thinking": {...}}, "without": {"model": ...}}`.
        prices: Prices for all models, or a mapping from model to prices. A row without prices has
            no cost.
        concurrency: Maximum number of concurrent calls; `None` starts all calls at once.
        on_progress: Progress callback, see `gather`.
        request: The other arguments of each call.

    Raises:
        RequestError: `models` is empty or has a name twice, a request has no model, or `stream` is
            set.
    """
    hide_arguments(request)
    models = _hidden(models)
    requests = _requests(models, request)
    limit = len(requests) if concurrency is None else concurrency
    outcomes = gather(create, list(requests.values()), concurrency=limit, on_progress=on_progress)
    return _comparison(requests, outcomes, prices)


async def acompare_models(
    create: Callable[..., Awaitable[M]],
    models: Models,
    *,
    prices: ModelPrices | None = None,
    concurrency: int | None = None,
    on_progress: OnProgress | None = None,
    **request: Any,
) -> Comparison[M]:
    """Asynchronous version of `compare_models` for an `AsyncClient`; requires asyncio."""
    hide_arguments(request)
    models = _hidden(models)
    requests = _requests(models, request)
    limit = len(requests) if concurrency is None else concurrency
    calls = list(requests.values())
    outcomes = await agather(create, calls, concurrency=limit, on_progress=on_progress)
    return _comparison(requests, outcomes, prices)


def _hidden(models: Any) -> Any:
    """Wrap the credentials in the arguments of each label."""
    if not isinstance(models, Mapping):
        return models
    settings = cast("Mapping[str, Any]", models)
    return {
        label: hidden_arguments(cast("Mapping[str, Any]", own)) if isinstance(own, Mapping) else own
        for label, own in settings.items()
    }


def _requests(models: Models, request: Mapping[str, Any]) -> Requests:
    """Return the arguments of each call by label."""
    if isinstance(models, Mapping):
        settings = cast("Mapping[str, Mapping[str, Any]]", models)
        for label, own in settings.items():
            if not isinstance(cast("object", own), Mapping):
                raise RequestError(
                    f"models: {shown(label)} must be a dict of arguments, not {type(own).__name__}"
                )
        requests: Requests = {label: {**request, **own} for label, own in settings.items()}
    elif isinstance(models, str):
        raise RequestError(f"models must be a list of names, not a string: use [{models!r}, ...]")
    elif "model" in request:
        raise RequestError("model must not be given: models already has the names")
    else:
        names = _names(models)
        requests = {name: {**request, "model": name} for name in names}
    if not requests:
        raise RequestError("models is empty: give at least one model")
    for label, each in requests.items():
        if not isinstance(each.get("model"), str):
            raise RequestError(f"models: {label!r} has no model name: add a model argument")
        stream = each.get("stream")
        if stream and not isinstance(stream, Omit):
            raise RequestError("stream must not be set: compare_models needs complete messages")
    return requests


def _names(models: Any) -> list[str]:
    """Return the names of the models, each of which must occur once."""
    if not is_list_like(cast("object", models)):
        raise RequestError(f"models must be a list of names, not {type(models).__name__}")
    names: list[str] = list(models)
    for name in names:
        if not isinstance(name, str):
            raise RequestError(f"models must be a list of names, not of {type(name).__name__}")
    duplicates = sorted({name for name in names if names.count(name) > 1})
    if duplicates:
        raise RequestError(
            f"models has {', '.join(duplicates)} more than once: use a mapping with a label for"
            " each call"
        )
    return names


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
    cost = None if price is None or not is_usage(usage) else Cost.of(usage, price)
    return ModelRun(label, model, message, outcome.error, outcome.seconds, cost)
