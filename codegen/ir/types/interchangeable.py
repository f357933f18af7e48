"""`accept_responses`: received values are accepted where a request takes the same type."""

from __future__ import annotations

import re

from codegen.ir.api import Api, Schema
from codegen.ir.python_types import Named, PythonType, members, replaced, schemas, union


def accept_responses(api: Api) -> None:
    """Accept a response type wherever its request type is accepted.

    For example, accept `TextBlock` for `TextBlockParam`. A request union accepts the response union
    as one more member.
    """
    accepted = {
        name: response
        for name, schema in api.requests.items()
        if (response := re.sub("Params?$", "", name)) != name
        and _fits(api.responses.get(response), schema)
    }
    unions = {name: each for name, each in accepted.items() if api.requests[name].kind == "union"}
    for name, schema in api.requests.items():
        if schema.kind == "union":
            if name in unions:
                extra = [unions[name]]
            else:
                named = [m.name for m in members(schema.annotation) if isinstance(m, Named)]
                extra = list(dict.fromkeys(accepted[each] for each in named if each in accepted))
            schema.annotation = union(schema.annotation, *map(Named, extra))
            schema.responses = set(extra)
        for each in schema.fields:
            each.annotation, used = _with_responses(each.annotation, accepted, unions)
            schema.responses |= used
    for operation in api.operations:
        for parameter in operation.parameters:
            parameter.annotation, _ = _with_responses(parameter.annotation, accepted, unions)


def _fits(response: Schema | None, request: Schema) -> bool:
    """Whether the response has every required field of the request and no field unknown to it."""
    if response is None or response.kind != request.kind:
        return False
    if request.kind == "union":
        return response.tag is not None and response.tag == request.tag
    known = {each.wire for each in request.fields}
    needed = {each.wire for each in request.fields if each.required}
    return request.kind == "object" and needed <= {each.wire for each in response.fields} <= known


def _with_responses(
    annotation: PythonType, accepted: dict[str, str], unions: dict[str, str]
) -> tuple[PythonType, set[str]]:
    """Return the annotation with the response types it accepts, and the types that were added."""
    present = schemas(annotation)
    added = {
        name: accepted[name]
        for name in present & accepted.keys() - unions.keys()
        if accepted[name] not in present
    }

    def with_response(named: Named) -> PythonType:
        return union(named, Named(added[named.name])) if named.name in added else named

    return replaced(annotation, with_response), set(added.values())
