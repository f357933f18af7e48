"""`ModelCatalog`: the models that the API lists, their end of life, and a check of requests."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Self, TypeVar

from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.wording import shown

from .capabilities import Listed, date_of
from .check import ModelCheck, ModelFinding, fallbacks_of, findings_of
from .listed_models import ListedModels, M

__all__ = ("ModelCatalog",)

# A type of its own for `of`: type checkers cannot infer that of a class from its class methods.
N = TypeVar("N", bound=Listed)


class ModelCatalog(ListedModels[M]):
    """Models as the API lists them. A catalog never changes and sends nothing itself.

        catalog = ModelCatalog.of(client.models.list().iter_all())
        model = catalog.find(line="sonnet", capabilities=["effort.low"]).newest

    All answers come from the fields of `ModelInfo`. What the API does not report is `None`, or an
    error that states it. A catalog iterates over its models in the order of the API. `in`, `len`
    and `catalog["<model id>"]` work as for a dict. `print` shows a table.
    """

    __slots__ = ()

    @staticmethod
    def of(models: Iterable[N]) -> ModelCatalog[N]:
        """Return the catalog of all `models`.

        Args:
            models: `client.models.list().iter_all()`, a list of models, or another iterable.

        Raises:
            ConfigurationError: `models` is not an iterable of models.
        """
        return ModelCatalog(models)

    @staticmethod
    async def aof(models: AsyncIterable[N]) -> ModelCatalog[N]:
        """Asynchronous version of `of`: `await ModelCatalog.aof(page.iter_all())`."""
        given: object = models
        if not isinstance(given, AsyncIterable):
            kind = type(given).__name__
            raise ConfigurationError(
                f"models must be an asynchronous iterable, not {kind}: use `ModelCatalog.of(...)`"
            )
        return ModelCatalog([model async for model in models])

    def retiring(self, within: timedelta, *, now: datetime | None = None) -> Self:
        """Return the catalog of the models that are retired soon, the earliest first.

        A model whose date has passed is included until its `lifecycle` is `retired`. A model
        without a date is not included.

        Args:
            within: Period from now on.
            now: The current time, with a time zone; by default that of the system clock.

        Raises:
            ConfigurationError: `within` is not a `timedelta`, or `now` has no time zone.
        """
        given: object = within
        if not isinstance(given, timedelta):
            raise ConfigurationError(f"within must be a timedelta, not {type(given).__name__}")
        at: object = now
        if at is not None and not isinstance(at, datetime):
            raise ConfigurationError(f"now must be a datetime, not {shown(at)}")
        if now is not None and now.tzinfo is None:
            raise ConfigurationError("now must have a time zone, such as datetime.now(UTC)")
        try:
            end = (now or datetime.now(UTC)) + within
        except OverflowError:
            raise ConfigurationError(
                f"within must end before the year 10000, not {within}"
            ) from None
        dates = {model.id: date_of(model, "retires_at") for model in self}
        soon = {name: date for name, date in dates.items() if date is not None and date <= end}
        found = [self[name] for name in sorted(soon, key=soon.__getitem__)]
        return type(self)(model for model in found if model.lifecycle != "retired")

    def successor(self, model: str | M) -> M | None:
        """Return the newest active model of the same line, released after `model`.

        Returns:
            The successor; `None` if the catalog has no newer active model of the line.

        Raises:
            RequestError: The model is not in the catalog, or the API reports no line or no release
                date for it, so its successor is unknown.
        """
        old = self.listed(model)
        released = date_of(old, "created_at")
        if not old.line or released is None:
            missing = "release date" if old.line else "line"
            raise RequestError(
                f"the successor of {old.id} is unknown: the API reports no {missing} for it"
            )
        newest = self.find(line=old.line, lifecycle="active").newest
        date = None if newest is None else date_of(newest, "created_at")
        return newest if date is not None and date > released else None

    def check(
        self, request: Mapping[str, Any], *, input_tokens: int | None = None, batch: bool = False
    ) -> ModelCheck[M]:
        """Check whether the model of a request accepts it, from what the API reports.

        Checked are the model, its stage of life, `max_tokens`, and the capabilities for thinking,
        effort, structured output, images, PDF documents, citations, context management, code
        execution and web tools. The `fallbacks` are checked, too. Nothing is sent.

        Args:
            request: The arguments of `create`.
            input_tokens: Number of input tokens, from `count_tokens`. Without it, the size of the
                prompt is not checked.
            batch: Whether the request is part of a batch.

        Raises:
            RequestError: `request` has no model, or a field that must be a list is not one.
        """
        given: object = request
        if not isinstance(given, Mapping):
            kind = type(given).__name__
            raise RequestError(f"request must be a dict of arguments of create, not {kind}")
        name = request.get("model")
        if not isinstance(name, str):
            raise RequestError("request must have a model")
        model = self.get(name)
        if model is None:
            finding = ModelFinding("problem", "model", self.unknown(name))
            return ModelCheck(None, (finding,))
        found = [*findings_of(model, request, input_tokens, batch=batch)]
        found += fallbacks_of(model, request, {each.id: each for each in self})
        return ModelCheck(model, tuple(found))
