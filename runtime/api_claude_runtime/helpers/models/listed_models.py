"""`ListedModels`: models by id, and methods to select some of them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Sequence
from typing import Generic, Self, TypeVar, cast

from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.helpers.usage.counts import token_count
from api_claude_runtime.hints.nearest import nearest
from api_claude_runtime.replies.fields import tag_of

from .capabilities import Listed, date_of, limit_of, paths, supported

M = TypeVar("M", bound=Listed)

_LIFECYCLES = ("active", "deprecated", "retired")
_ALIAS_HINT = "the list has no aliases: client.models.retrieve(...) resolves one"


class ListedModels(Generic[M]):
    """Models by id, in the order of the API, and what the API reports of each."""

    __slots__ = ("_models",)

    def __init__(self, models: Iterable[M]) -> None:
        given: object = models
        if not isinstance(given, Iterable):
            hint = ": use `await ModelCatalog.aof(...)`" * isinstance(given, AsyncIterable)
            kind = type(given).__name__
            raise ConfigurationError(f"models must be an iterable of models, not {kind}{hint}")
        self._models: dict[str, M] = {}
        for model in models:
            if not isinstance(getattr(model, "id", None), str):
                kind = type(model).__name__
                raise ConfigurationError(
                    f"models must be objects such as ModelInfo, not a {kind}: for stored JSON, use"
                    " ModelInfo.model_validate(...) of api_claude.models"
                )
            self._models.setdefault(model.id, model)

    def get(self, model: str) -> M | None:
        """Return the model with this id; `None` if the catalog does not contain it."""
        return self._models.get(model) if isinstance(cast("object", model), str) else None

    def supports(self, model: str | M, capability: str) -> bool | None:
        """Return whether the API reports a capability as supported; `None` if it does not report.

        Args:
            model: A model or its id.
            capability: The path of a field of `ModelInfo.capabilities`, such as `image_input`,
                `effort.high` or `thinking.types.adaptive`.

        Raises:
            RequestError: No model has this id, or no model of the catalog has the capability.
        """
        self._check_capability(capability)
        return supported(self.listed(model), capability)

    def find(
        self,
        *,
        line: str | None = None,
        lifecycle: str | None = None,
        capabilities: Sequence[str] = (),
        input_tokens: int | None = None,
        max_tokens: int | None = None,
    ) -> Self:
        """Return the catalog of the models that match all conditions, in the same order.

        A model about which the API does not report a condition does not match.

        Args:
            line: Family of models, such as `haiku`, `sonnet` or `opus`.
            lifecycle: `active`, `deprecated` or `retired`.
            capabilities: Capabilities that the model supports; see `supports` for their names.
            input_tokens: Number of input tokens that fits into the context window.
            max_tokens: Value of `max_tokens` that a request may have.

        Raises:
            RequestError: No model of the catalog has one of the capabilities, `lifecycle` is
                unknown, or an argument has another type.
        """
        if isinstance(capabilities, str):
            raise RequestError(f"capabilities must be a list of names: use [{capabilities!r}]")
        if not is_list_like(capabilities):
            raise RequestError(f"capabilities must be a list of names, not {shown(capabilities)}")
        capabilities = tuple(capabilities)
        for each in capabilities:
            self._check_capability(each)
        for name, value in (("line", line), ("lifecycle", lifecycle)):
            if value is not None and not isinstance(cast("object", value), str):
                raise RequestError(f"{name} must be a string, not {shown(value)}")
        for name, size in (("input_tokens", input_tokens), ("max_tokens", max_tokens)):
            if size is not None:
                token_count(name, size)
        known = {*_LIFECYCLES, *(name for each in self if (name := tag_of(each, "lifecycle")))}
        if lifecycle is not None and lifecycle not in known:
            close = nearest(lifecycle, sorted(known))
            names = ", ".join(sorted(known))
            advice = f"did you mean {close!r}?" if close else f"known are {names}"
            raise RequestError(f"no model has the lifecycle {lifecycle!r}: {advice}")

        def matches(model: M) -> bool:
            return (
                (line is None or model.line == line)
                and (lifecycle is None or model.lifecycle == lifecycle)
                and all(supported(model, each) is True for each in capabilities)
                and _fits(input_tokens, limit_of(model, "max_input_tokens"))
                and _fits(max_tokens, limit_of(model, "max_tokens"))
            )

        return self._where(matches)

    @property
    def newest(self) -> M | None:
        """Model with the latest release date; `None` if the API reports no date."""
        dated = [(date, model) for model in self if (date := date_of(model, "created_at"))]
        return max(dated, key=lambda each: each[0])[1] if dated else None

    def __getitem__(self, model: str) -> M:
        if not isinstance(cast("object", model), str):
            raise KeyError(model)  # as for a dict
        if model not in self._models:
            raise KeyError(self.unknown(model))
        return self._models[model]

    def __contains__(self, model: object) -> bool:
        name = model if isinstance(model, str) else getattr(model, "id", None)
        return isinstance(name, str) and name in self._models

    def __iter__(self) -> Iterator[M]:
        return iter(self._models.values())

    def __len__(self) -> int:
        return len(self._models)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)} models)"

    def __str__(self) -> str:
        from .table import table

        return table(self)

    def _where(self, matches: Callable[[M], bool]) -> Self:
        return type(self)(model for model in self if matches(model))

    def listed(self, model: str | M) -> M:
        """Return the model of the catalog with this id, or the id of this model.

        Raises:
            RequestError: No model has this id.
        """
        name = model if isinstance(model, str) else getattr(model, "id", None)
        if not isinstance(name, str):
            raise RequestError(f"model must be an id or a model, not {shown(model)}")
        if name not in self._models:
            raise RequestError(self.unknown(name))
        return self._models[name]

    def unknown(self, name: str) -> str:
        """Return the text of an error: the catalog does not contain the model `name`."""
        near = nearest(name, self._models)
        advice = f"did you mean {near!r}?" if near else _ALIAS_HINT
        return f"the catalog of {len(self)} models has no {name!r}: {advice}"

    def _check_capability(self, name: str) -> None:
        known = sorted({path for model in self for path in paths(model.capabilities)})
        if not isinstance(cast("object", name), str):
            raise RequestError(f"capabilities must be a list of names, not of {shown(name)}")
        if self._models and name not in known:
            near = nearest(name, known)
            advice = f"did you mean {near!r}?" if near else f"reported are {', '.join(known)}"
            if not known:
                advice = "it reports no capabilities at all"
            raise RequestError(f"the API reports no capability {name!r}: {advice}")


def _fits(wanted: int | None, limit: int | None) -> bool:
    return wanted is None or (limit is not None and wanted <= limit)
