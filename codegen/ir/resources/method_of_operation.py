"""`method_of`: prepares an operation for printing as a method."""

from __future__ import annotations

from codegen.ir.api import Operation, Parameter
from codegen.ir.parse.parameters import BETA_HEADER
from codegen.naming import class_name

from .method import Method
from .url_path import url_path


def method_of(operation: Operation, accessor: tuple[str, ...], name: str) -> Method:
    beta = accessor[0] == "beta"
    parameters = [
        each for each in operation.parameters if not (each.ga_only if beta else each.beta_only)
    ]
    switch = None
    if operation.stream and operation.stream.when:
        switch = next(each for each in parameters if each.wire == operation.stream.when)
        parameters.remove(switch)
    tools = None
    if operation.helpers and operation.helpers.kind == "messages":
        tools = next(each for each in parameters if each.wire == "tools")
    parameters.sort(key=lambda each: _rank(each, operation.path))
    named = [each for each in parameters if each.where == "path"]
    if named:
        parameters.remove(named[-1])
        parameters.insert(0, named[-1])
    method = Method(
        name=name,
        operation=operation,
        beta=beta,
        parameters=parameters,
        switch=switch,
        arguments=f"{class_name((*accessor, name))}Arguments" if switch else "",
        tools=tools,
        run_arguments=f"{class_name((*accessor, 'run_tools'))}Arguments" if tools else "",
        template_arguments=f"{class_name((*accessor, 'template'))}Arguments" if tools else "",
        count_arguments=f"{class_name((*accessor, name))}Arguments" if _counts(operation) else "",
        path=url_path(operation, parameters),
    )
    method.query = [(wire, repr(value)) for wire, value in operation.constants]
    method.query += [(each.wire, _encoded(each)) for each in method.parameters_in("query")]
    for each in method.parameters_in("header"):
        value = _encoded(each)
        if each.wire == BETA_HEADER:
            value = f"joined({', '.join([each.name, *(repr(b) for b in operation.betas)])})"
        method.headers.append((each.wire, value))
    if operation.body is not None and not operation.whole_body:
        fields = method.parameters_in("body")
        method.files = [(each.wire, _encoded(each)) for each in fields if each.is_file]
        method.body = [(each.wire, _encoded(each)) for each in fields if not each.is_file]
        if switch:
            method.body.append((switch.wire, switch.name))
    return method


def _counts(operation: Operation) -> bool:
    return operation.helpers is not None and operation.helpers.kind == "tokens"


def _encoded(parameter: Parameter) -> str:
    """Return the Python expression of what is sent for a parameter."""
    if parameter.encoding == "commas":
        return f"commas({parameter.name!r}, {parameter.name})"
    return f"repeated({parameter.name})" if parameter.encoding == "repeated" else parameter.name


_ORDER = {"path": 0, "body": 1, "query": 2, "header": 3}


def _rank(parameter: Parameter, path: str) -> tuple[int, int, int]:
    """Return a sort key for signatures: path parameters in the order of the path, then required
    parameters, then optional ones; within each, body, query, headers. Ties keep the spec's order.
    """
    position = path.find(f"{{{parameter.wire}}}") if parameter.where == "path" else 0
    return (
        parameter.where != "path",
        not parameter.required,
        _ORDER[parameter.where] * 1000 + position,
    )
