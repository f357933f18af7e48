"""`ResponseView`: a response type as its template prints it."""

from __future__ import annotations

from api_claude_runtime.replies.models import APIModel
from codegen.ir.api import Field, Schema
from codegen.ir.python_types import NONE, PythonType, names, printed, schemas, union


class ResponseView:
    """A response type as its template prints it."""

    def __init__(self, schema: Schema, forward_references: set[str]) -> None:
        self.schema = schema
        self._forward_references = forward_references

    @property
    def fields(self) -> list[_FieldView]:
        named = {name for each in self.schema.fields for name in names(each.annotation)}
        return [_FieldView(each, self._forward_references, named) for each in self.schema.fields]

    @property
    def sent_as_null(self) -> tuple[str, ...]:
        """Fields that must be sent even if null when the response is passed in a request."""
        return tuple(each.wire for each in self.schema.fields if each.schema.get("x-send-null"))

    @property
    def hot(self) -> tuple[str, ...] | None:
        """Tags of the members of a union that are built with it; `None` for all."""
        tags = self.schema.schema.get("x-hot")
        return None if tags is None else tuple(tags)

    @property
    def annotation(self) -> str:
        return quoted(self.schema.annotation, self._forward_references)


class _FieldView:
    """A field of a response type as its template prints it."""

    def __init__(self, source: Field, forward_references: set[str], named: set[str]) -> None:
        self.source = source
        annotation = str(source.annotation if source.required else union(source.annotation, NONE))
        if schemas(source.annotation) & forward_references:
            # Quote the whole annotation: `"Tree" | None` would fail at import.
            annotation = repr(annotation)
        # pydantic warns about or rejects a field that shadows one of its methods. A field that
        # shadows a type (`date: date`) breaks the annotations of the fields after it.
        shadows = hasattr(APIModel, source.name) or source.name in named
        self.name = f"{source.name}_" if shadows else source.name
        if self.name != source.wire:
            annotation = f"Annotated[{annotation}, Field(alias={source.wire!r})]"
        self.annotation = annotation
        self.default = "" if source.required else " = None"


def quoted(type_: PythonType, forward_references: set[str]) -> str:
    """Return the text of a type with the given names in quotes."""
    return printed(type_, lambda name: repr(name) if name in forward_references else name)
