"""Builds models from responses that differ from the spec, as far as possible."""

from __future__ import annotations

import functools
import types
from typing import Annotated, Any, Literal, TypeGuard, Union, cast, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from .later import Later
from .models import APIModel, Unknown
from .warning import warn_shape


def build(kind: Any, value: Any, error: ValidationError) -> Any:
    """Build a `kind` from parsed JSON, and warn about the fields that caused `error`."""
    places = dict.fromkeys(
        place
        for problem in error.errors(include_input=False, include_url=False)
        if (place := ".".join(str(step) for step in problem["loc"] if not _is_union_step(step)))
    )
    shown = ", ".join(list(places)[:5]) + (", ..." if len(places) > 5 else "")
    name = kind.__name__ if isinstance(kind, type) else "an event"
    warn_shape(f"{name} differs from the spec at: {shown or 'the top level'}")
    return construct(kind, value)


def _is_union_step(step: int | str) -> bool:
    """Return whether a step of an error location is a pydantic union branch, not a field."""
    return isinstance(step, str) and any(mark in step for mark in "[(-")


def construct(kind: Any, value: Any) -> Any:
    """Convert `value` to `kind` field by field. Values that do not fit stay unchanged."""
    origin = get_origin(kind)
    if origin is Annotated:
        inner, *notes = get_args(kind)
        known = next((note.load() for note in notes if isinstance(note, Later)), inner)
        return construct(known, value)
    if origin in {Union, types.UnionType}:
        return _member(get_args(kind), value)
    if origin is list and isinstance(value, list):
        item = get_args(kind)[0]
        values = cast("Any", value)
        return [construct(item, each) for each in values]
    if origin is dict and isinstance(value, dict):
        item = get_args(kind)[1]
        return {key: construct(item, each) for key, each in cast("dict[str, Any]", value).items()}
    if _is_model(kind) and isinstance(value, dict):
        return _model(kind, cast("dict[str, Any]", value))
    try:
        return _adapter(kind).validate_python(value)
    except ValidationError:
        return value


@functools.lru_cache(maxsize=1024)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    """Return the validator of the type of a field. Building it takes up to 10 ms."""
    return TypeAdapter(kind)


def field_type(kind: Any, tag: str, name: str) -> Any:
    """Return the type of the field `name` of the union member with the `type` `tag`, or `None`."""
    if _is_model(kind):
        field = kind.model_fields.get(name)
        return _full_annotation(field) if field and _has_tag(kind, {"type": tag}) else None
    return next((t for each in get_args(kind) if (t := field_type(each, tag, name))), None)


def _model(cls: type[APIModel], value: dict[str, Any]) -> APIModel:
    cls.model_rebuild()
    fields: dict[str, Any] = {}
    given = dict(value)
    for name, field in cls.model_fields.items():
        wire = field.alias or name
        if wire in given:
            fields[name] = construct(_full_annotation(field), given.pop(wire))
        elif field.is_required():
            fields[name] = None
    built = cls.model_construct(_fields_set=set(fields) & set(value), **fields)
    if built.__pydantic_extra__ is not None:
        built.__pydantic_extra__.update(given)
    return built


def _full_annotation(field: Any) -> Any:
    """Return the annotation with its metadata, which pydantic stores separately."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def _member(members: tuple[Any, ...], value: Any) -> Any:
    """Convert `value` to the union member that fits, else to the member with the same tag."""
    for member in members:
        if member is Unknown:
            continue
        try:
            return _adapter(member).validate_python(value)
        except ValidationError:
            continue
    if not isinstance(value, dict):
        lists = [member for member in members if get_origin(member) is list]
        return construct(lists[0], value) if lists and isinstance(value, list) else value
    fields = cast("dict[str, Any]", value)
    models = [member for member in members if _is_model(member) and member is not Unknown]
    for member in models:
        if _has_tag(member, fields):
            return _model(member, fields)
    for member in members:
        if get_origin(member) in {Annotated, Union, types.UnionType}:
            return construct(member, fields)
    if len(models) == 1:
        return _model(models[0], fields)
    return _model(Unknown, fields) if Unknown in members else fields


def _is_model(kind: Any) -> TypeGuard[type[APIModel]]:
    return isinstance(kind, type) and issubclass(kind, APIModel)


def _has_tag(cls: type[APIModel], value: dict[str, Any]) -> bool:
    field = cls.model_fields.get("type")
    if field is None or get_origin(field.annotation) is not Literal:
        return False
    return value.get("type") in get_args(field.annotation)
