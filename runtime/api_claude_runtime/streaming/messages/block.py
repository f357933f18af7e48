"""`Block`: one content block of a streamed message, built from its start and its deltas."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.replies.models import APIModel, Unknown
from api_claude_runtime.replies.warning import warn_shape

from .partial_json import tool_input


class Block:
    """One content block under construction: its start and the pieces received since.

    `built` is the block as it was when it ended, `None` while it is running.
    """

    __slots__ = ("built", "citations", "index", "json", "other", "start", "text", "thinking")

    def __init__(self, index: Any, start: APIModel) -> None:
        self.index = index
        self.start = start
        self.built: APIModel | None = None
        self.text: list[str] = []
        self.thinking: list[str] = []
        self.json: list[str] = []
        self.citations: list[Any] = []
        self.other: dict[str, Any] = {}

    @property
    def position(self) -> float:
        """The index, by which blocks are sorted. Blocks without a valid index come last."""
        return self.index if isinstance(self.index, (int, float)) else float("inf")

    def add(self, delta: Any) -> None:
        """Add a delta. A delta that arrives after the end of the block counts too."""
        self.built = None
        kind = getattr(delta, "type", None)
        if kind == "text_delta":
            text = delta.text
            self.text.append(text if text.__class__ is str else piece_of(text))
        elif kind == "input_json_delta":
            self.json.append(piece_of(delta.partial_json))
        elif kind == "thinking_delta":
            self.thinking.append(piece_of(delta.thinking))
        elif kind == "citations_delta":
            if delta.citation is not None:
                self.citations.append(delta.citation)
        else:
            self._set_fields(delta)

    def _set_fields(self, delta: Any) -> None:
        """Apply a delta that sets whole fields, such as `signature_delta`."""
        if delta is None:
            return
        if not isinstance(delta, APIModel):
            raise DecodeError(
                f"a delta of content block {self.index} is not an object, but {delta!r}"
            )
        fields = present_fields(delta, {"type"})
        if isinstance(delta, Unknown):
            # It is not known how such a delta changes a field that has a value.
            clashes = fields.keys() & type(self.start).model_fields.keys()
            if clashes:
                warn_shape(
                    f"a {delta.type_name} of content block {self.index} was not applied to "
                    f"{', '.join(sorted(clashes))}: this version does not know it"
                )
            fields = {name: value for name, value in fields.items() if name not in clashes}
        self.other.update(fields)

    def build(self, *, live: bool = False) -> APIModel:
        """Return the block so far. Pieces are joined only here, so that a delta costs O(1).

        Args:
            live: Whether the last string of tool input may be incomplete. Otherwise it is left out,
                because an incomplete path or command must not be taken for the whole one.
        """
        if self.built is not None:
            return self.built
        start: Any = self.start
        update = dict(self.other)
        if self.text:
            update["text"] = piece_of(getattr(start, "text", None)) + "".join(self.text)
        if self.thinking:
            update["thinking"] = piece_of(getattr(start, "thinking", None)) + "".join(self.thinking)
        if self.citations:
            before = getattr(start, "citations", None)
            update["citations"] = [*(before if isinstance(before, list) else ()), *self.citations]
        if self.json:
            text = "".join(self.json)
            if text.strip():
                update["input"] = tool_input(text, live=live)
            elif getattr(start, "input", None) is None:
                update["input"] = {}
        return self.start.model_copy(update=update)


def key_of(index: Any) -> Any:
    """Return the index of a block as a key. Arrays and objects, which are no keys, become None."""
    return index if isinstance(index, (int, float, str)) else None


def piece_of(value: Any) -> str:
    """Return a piece of text. A value of another type was reported when its event was decoded."""
    return value if isinstance(value, str) else "" if value is None else str(value)


def present_fields(part: Any, without: set[str]) -> dict[str, Any]:
    """Return the fields that have a value other than null, including unknown ones."""
    if not isinstance(part, APIModel):
        return {}
    # Not `getattr`: an unknown field may have the name of a method, such as `copy`.
    fields = {name: value for name, value in vars(part).items() if name in type(part).model_fields}
    return {
        name: value
        for name, value in {**fields, **(part.model_extra or {})}.items()
        if name not in without and value is not None
    }
