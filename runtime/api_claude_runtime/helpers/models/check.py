"""`ModelCheck`: whether a model can serve a request, from what the API reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.replies.fields import field

from .capabilities import date_of, limit_of, supported
from .requirements import Requirement, items, requirements

__all__ = ("ModelCheck", "ModelFinding")

M = TypeVar("M")

FindingKind: TypeAlias = Literal["problem", "unknown", "notice"]


class ModelFinding(NamedTuple):
    """One result of `ModelCatalog.check`."""

    kind: FindingKind
    """`problem`: the API reports that the model does not accept this. `unknown`: the API does not
    report it. `notice`: the model accepts this, but something about it may surprise.
    """
    path: str
    """Place in the request, such as `messages[0].content[1]`."""
    message: str
    """What was found, with the value and the limit."""
    capability: str | None = None
    """Path of the field of `ModelInfo.capabilities`; `None` if the finding is not about one."""


@dataclass(frozen=True, slots=True)
class ModelCheck(Generic[M]):
    """The result of `ModelCatalog.check`. `print` shows one finding a line."""

    model: M | None
    """The model of the request; `None` if the catalog does not contain it."""
    findings: tuple[ModelFinding, ...]

    @property
    def ok(self) -> bool:
        """Whether there is no problem. Findings of the other kinds may exist."""
        return not self.problems

    @property
    def problems(self) -> list[ModelFinding]:
        """Findings that the API reports as not accepted."""
        return [each for each in self.findings if each.kind == "problem"]

    @property
    def unknown(self) -> list[ModelFinding]:
        """Findings about which the API reports nothing."""
        return [each for each in self.findings if each.kind == "unknown"]

    def raise_problems(self) -> None:
        """Raise an error with all problems, if there are any.

        Raises:
            RequestError: There is at least one problem.
        """
        if problems := self.problems:
            raise RequestError("; ".join(f"{each.path}: {each.message}" for each in problems))

    def __str__(self) -> str:
        lines = [f"{each.kind}: {each.path}: {each.message}" for each in self.findings]
        return "\n".join(lines) or "no finding"


def findings_of(
    model: Any, request: Mapping[str, Any], input_tokens: int | None, *, batch: bool
) -> Iterator[ModelFinding]:
    """Yield the findings of a request for a model that is in the catalog."""
    yield from _of_lifecycle(model)
    yield from _of_sizes(model, request, input_tokens)
    needed = [*requirements(request)]
    if batch:
        needed.append(Requirement("batch", "batch"))
    for path, capability in needed:
        state = supported(model, capability)
        if state is False:
            text = f"{model.id} does not support {capability}"
            yield ModelFinding("problem", path, text, capability)
        elif state is None:
            text = f"the API does not report whether {model.id} supports {capability}"
            yield ModelFinding("unknown", path, text, capability)


def fallbacks_of(
    model: Any, request: Mapping[str, Any], known: Mapping[str, Any]
) -> Iterator[ModelFinding]:
    """Yield the findings of the `fallbacks` of a request."""
    allowed = getattr(model, "allowed_fallback_models", None)
    for at, fallback in enumerate(items("fallbacks", request.get("fallbacks"))):
        path, name = f"fallbacks[{at}].model", field(fallback, "model")
        if name not in known:
            yield ModelFinding("problem", path, f"the model {name!r} is not in the catalog")
        elif not isinstance(allowed, list):
            text = f"the API does not report the fallback models of {model.id}"
            yield ModelFinding("unknown", path, text)
        elif name not in allowed:
            yield ModelFinding("problem", path, f"{model.id} must not fall back to {name}")
        if name in known and isinstance(wanted := field(fallback, "max_tokens"), int):
            yield from _of_max_tokens(known[name], f"fallbacks[{at}].max_tokens", wanted)


def _of_lifecycle(model: Any) -> Iterator[ModelFinding]:
    if model.lifecycle == "retired":
        yield ModelFinding("problem", "model", f"{model.id} is retired")
    elif model.lifecycle == "deprecated":
        retires = date_of(model, "retires_at")
        when = f"is retired on {retires:%Y-%m-%d}" if retires else "has no date of retirement yet"
        yield ModelFinding("notice", "model", f"{model.id} is deprecated and {when}")


def _of_sizes(
    model: Any, request: Mapping[str, Any], input_tokens: int | None
) -> Iterator[ModelFinding]:
    wanted = request.get("max_tokens")
    if isinstance(wanted, int):
        yield from _of_max_tokens(model, "max_tokens", wanted)
    if input_tokens is None:
        return
    window = limit_of(model, "max_input_tokens")
    if window is None:
        text = f"the API does not report the size of the context window of {model.id}"
        yield ModelFinding("unknown", "messages", text)
    elif input_tokens > window:
        text = f"{input_tokens:,} input tokens exceed the {window:,} of {model.id}"
        yield ModelFinding("problem", "messages", text)
    elif isinstance(wanted, int) and input_tokens + wanted > window:
        text = (
            f"{input_tokens:,} input tokens and max_tokens={wanted:,} together exceed the"
            f" {window:,} of {model.id}: the answer may be cut off before max_tokens"
        )
        yield ModelFinding("notice", "max_tokens", text)


def _of_max_tokens(model: Any, path: str, wanted: int) -> Iterator[ModelFinding]:
    limit = limit_of(model, "max_tokens")
    if limit is None:
        text = f"the API does not report the largest max_tokens of {model.id}"
        yield ModelFinding("unknown", path, text)
    elif wanted > limit:
        yield ModelFinding(
            "problem", path, f"{_amount(wanted)} exceeds the {limit:,} of {model.id}"
        )


def _amount(wanted: int) -> str:
    return f"{wanted:,}" if wanted < 10**15 else shown(wanted)
