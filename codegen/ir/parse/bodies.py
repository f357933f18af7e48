"""`body`: the body of a request, and the parameters that fill it."""

from __future__ import annotations

from typing import Any, NamedTuple

from codegen.ir.api import Field, Parameter, is_file
from codegen.naming import parameter_name
from codegen.spec.references import PREFIX

from .document import FORM, JSON, Document


class Body(NamedTuple):
    """The body of an operation."""

    schema: str | None
    form: bool
    """Whether the body is sent as a form."""
    parameters: list[Parameter]
    """One parameter for each field, or the only parameter of a body without fields."""
    whole: bool
    """Whether the only parameter is the whole body."""


def body(document: Document, operation: dict[str, Any], where: str) -> Body:
    """Return the body of an operation, and report what cannot be sent."""
    name, form = _schema(document, operation, where)
    whole = _whole(document, operation, name) if name else None
    if whole and form:
        document.problems.add(
            where, "has a form body that is a union: a form body must be an object"
        )
    if whole:
        return Body(name, form, [whole], whole=True)
    fields = _fields(document, name, form=form) if name else []
    return Body(name, form, fields, whole=False)


def is_optional(
    document: Document, operation: dict[str, Any], parameters: list[Parameter], where: str
) -> bool:
    """Whether no body is sent if none of its fields is given."""
    value = operation.get("requestBody", {})
    if not value or value.get("required"):
        return False
    needed = [each.wire for each in parameters if each.where == "body" and each.required]
    if needed:
        document.problems.add(
            f"{where}/requestBody",
            f"is optional, but its fields {', '.join(needed)} are required: add `required: true`",
        )
    return True


def _schema(document: Document, operation: dict[str, Any], where: str) -> tuple[str | None, bool]:
    """Return the schema of the body, and whether the body is sent as a form."""
    content = operation.get("requestBody", {}).get("content", {})
    form = FORM in content
    if not content:
        return None, form
    if len(content) > 1:
        document.problems.add(
            f"{where}/requestBody/content",
            f"must have one content type, not {', '.join(content)}: the client sends only one",
        )
    schema = content.get(FORM if form else JSON, {}).get("schema", {})
    if "$ref" not in schema:
        document.problems.add(where, f"its body must refer to a named schema of {JSON} or {FORM}")
        return None, form
    return schema["$ref"].removeprefix(PREFIX), form


def _whole(document: Document, operation: dict[str, Any], name: str) -> Parameter | None:
    """Return the one parameter for a body that has no fields, and None for an object."""
    if document.schema(name, "request").kind == "object":
        return None
    value = operation["requestBody"]
    return Parameter(
        wire="",
        name=value.get("x-python-name", "body"),
        where="body",
        required=value.get("required", False),
        description=value.get("description", ""),
        schema={"$ref": f"{PREFIX}{name}"},
    )


def _fields(document: Document, name: str, *, form: bool) -> list[Parameter]:
    schema = document.schema(name, "request")
    inherited = _fields(document, schema.base, form=form) if schema.base else []
    for each in schema.fields:
        if _contains_file(document.dereferenced(each.schema)):
            _check_file(document, name, each, form=form)
    return inherited + [
        Parameter(
            wire=each.wire,
            name=each.schema.get("x-python-name") or parameter_name(each.wire),
            where="body",
            required=each.required,
            description=each.description,
            schema=each.schema,
            beta_only=each.beta_only,
            encoding="repeated" if form and _is_plain_list(document, each) else "",
        )
        for each in schema.fields
    ]


def _is_plain_list(document: Document, field: Field) -> bool:
    """Whether a list in a form is sent by repeating its name, and not with brackets."""
    return (
        document.foreign
        and not field.wire.endswith("[]")
        and "array" in document.json_types(field.schema)
    )


def _check_file(document: Document, name: str, field: Field, *, form: bool) -> None:
    where = f"{PREFIX}{name}/properties/{field.wire}"
    if not form:
        text = f"is a file, which JSON cannot contain: the body must be {FORM}"
    elif not is_file(field.schema):
        text = "is a file: it must be {type: string, format: binary} or an array of it, inline"
    elif document.foreign and not field.wire.endswith("[]"):
        return  # the API of others repeats the name of a list
    elif (field.schema["type"] == "array") is not field.wire.endswith("[]"):
        text = "must have a name that ends in [] for a list of files, and not for one file"
    else:
        return
    document.problems.add(where, text)


def _contains_file(value: object) -> bool:
    """Whether a schema is or contains a file, which has the format `binary`."""
    if isinstance(value, dict):
        return value.get("format") == "binary" or any(map(_contains_file, value.values()))
    return isinstance(value, list) and any(map(_contains_file, value))
