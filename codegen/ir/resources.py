"""`resources`: sorts the operations into resource classes and prepares each method for printing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.naming import class_name

from .api import Api, Helpers, Operation, Parameter, ReplyKind, Webhook
from .python_types import ListOf, PythonType, schemas

BETA_HEADER = "anthropic-beta"


@dataclass
class Method:
    """A method of a resource class."""

    name: str
    operation: Operation
    beta: bool
    parameters: list[Parameter]
    """In the order of the signature, without `switch`."""
    switch: Parameter | None
    """The parameter that switches streaming on, if any."""
    arguments: str
    """The TypedDict of the parameters, if the method has a `switch`."""
    tools: Parameter | None
    """The parameter that `run_tools` fills in, if any."""
    run_arguments: str
    """The TypedDict of all other parameters, if the method has `tools`."""
    path: str
    """A Python expression for the URL path."""
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: list[tuple[str, str]] | None = None
    files: list[tuple[str, str]] = field(default_factory=list)
    """The fields of a form that are files."""

    @property
    def reply_type(self) -> str:
        return self.operation.beta_reply_type if self.beta else self.operation.reply_type

    @property
    def reply(self) -> ReplyKind:
        return self.operation.beta_reply if self.beta else self.operation.reply

    @property
    def call(self) -> tuple[object, ...]:
        """What a method of the same operation and name must have to be equal to this one."""
        return (
            self.parameters,
            self.switch,
            self.tools,
            self.reply,
            self.reply_type,
            self.headers,
        )

    def parameters_in(self, where: str) -> list[Parameter]:
        return [each for each in self.parameters if each.where == where]

    @property
    def tool(self) -> PythonType:
        """The type of one tool."""
        assert self.tools is not None
        assert isinstance(self.tools.annotation, ListOf)
        return self.tools.annotation.item

    @property
    def helper_methods(self) -> tuple[str, ...]:
        """The names of the helper methods that are generated for this method."""
        helpers, stream = self.operation.helpers, self.operation.stream
        names: tuple[str, ...] = ("stream",) if stream and stream.accumulate else ()
        if self.tools:
            names += ("parse", "stream_parsed", "run_tools", "stream_tools", "gather")
        if helpers and helpers.kind == "batches":
            names += ("submit_all", "job", "wait")
        return names

    @property
    def positional(self) -> list[Parameter]:
        """The last id of the path. Other ids are keyword-only, because they are easily mixed up:
        `retrieve("user_1", workspace_id="wrkspc_1")`.
        """
        return self.parameters_in("path")[:1]

    @property
    def keyword_only(self) -> list[Parameter]:
        return [each for each in self.parameters if each not in self.positional]


@dataclass
class Resource:
    """A resource class and its asynchronous version, such as `client.messages.batches`."""

    accessor: tuple[str, ...]
    title: str = ""
    methods: list[Method] = field(default_factory=list)
    webhooks: list[tuple[str, Webhook]] = field(default_factory=list)
    """The methods that parse webhook events, each with its name."""
    children: list[Resource] = field(default_factory=list)
    base: Resource | None = None
    """The resource without `beta` whose class it extends."""

    @property
    def own_methods(self) -> list[Method]:
        """The methods that differ from those of the base."""
        inherited = self.base.methods if self.base else []
        return [each for each in self.methods if not _has_equal(each, inherited)]

    @property
    def cls(self) -> str:
        return class_name(self.accessor)

    @property
    def async_cls(self) -> str:
        return class_name(self.accessor, asynchronous=True)

    @property
    def module(self) -> str:
        """The module of the class: a group with children is a folder with a file of its name."""
        own = self.accessor[-1:] if self.children else ()
        return ".".join(("resources", *self.accessor, *own))

    @property
    def path(self) -> str:
        return ".".join(("client", *self.accessor))

    @property
    def replies(self) -> set[str]:
        """The response types of its methods, including events."""
        streams = [m.operation.stream for m in self.methods if m.operation.stream]
        found = {method.reply_type for method in self.methods} - {""}
        found |= {each.message for each in self.helpers if each.message}
        return found | {s.event for s in streams} | {w.event for _, w in self.webhooks}

    @property
    def helpers(self) -> list[Helpers]:
        """The `x-helpers` of its methods."""
        return [m.operation.helpers for m in self.methods if m.operation.helpers]

    @property
    def types(self) -> set[str]:
        """The names of all generated types in the signatures of its methods."""
        annotations = {p.annotation for m in self.methods for p in m.parameters}
        found = self.replies | {name for each in annotations for name in schemas(each)}
        return found | {name for each in self.helpers for name in (each.request, each.params)}


def resources(api: Api) -> list[Resource]:
    """Return the top-level resources of the client, each with its children."""
    found: dict[tuple[str, ...], Resource] = {}
    tops: list[Resource] = []

    def resource(accessor: tuple[str, ...]) -> Resource:
        if accessor not in found:
            found[accessor] = Resource(accessor)
            (resource(accessor[:-1]).children if len(accessor) > 1 else tops).append(
                found[accessor]
            )
        return found[accessor]

    for operation in api.operations:
        for path in operation.accessors:
            *steps, name = path.split(".")
            target = resource(tuple(steps))
            target.title = target.title or api.parts[operation.part]
            target.methods.append(_method(operation, tuple(steps), name))
    for webhook in api.webhooks:
        for path in webhook.accessors:
            *steps, name = path.split(".")
            target = resource(tuple(steps))
            target.title = target.title or api.parts[webhook.part]
            target.webhooks.append((name, webhook))
    beta = next((top for top in tops if top.accessor == ("beta",)), None)
    for child in beta.children if beta else ():
        if child.accessor[1:] in found:
            _inherit(found[child.accessor[1:]], child, required=False)
    for each in found.values():
        each.children.sort(key=lambda child: child.accessor)
        each.title = each.title or _group_title(each)
    return sorted(tops, key=lambda top: top.accessor)


def _has_equal(method: Method, others: list[Method]) -> bool:
    return any(
        method.name == other.name
        and method.operation is other.operation
        and method.call == other.call
        for other in others
    )


def _pairs(ga: Resource, beta: Resource) -> list[tuple[Resource, Resource]]:
    """Return the children that both have."""
    named = {child.accessor[-1]: child for child in beta.children}
    return [
        (child, named[child.accessor[-1]]) for child in ga.children if child.accessor[-1] in named
    ]


def _extends(ga: Resource, beta: Resource) -> bool:
    """Whether the class of `beta` can extend that of `ga`: it has all that `ga` has, unchanged.

    A method with one more option, such as `betas`, cannot override the method without it: pyright
    compares it with the options that the base accepts as `CallOptions`.
    """
    return (
        all(_has_equal(each, beta.methods) for each in ga.methods)
        and not ga.webhooks
        and len(_pairs(ga, beta)) == len(ga.children)
        and all(_extends(*pair) for pair in _pairs(ga, beta))
    )


def _inherit(ga: Resource, beta: Resource, *, required: bool) -> None:
    """Set the base of `beta` if it has a method of `ga`, or if the base of its parent requires it.

    The type of a child must extend the type of the same child of the base.
    """
    equal = any(_has_equal(each, ga.methods) for each in beta.methods)
    if (required or equal) and _extends(ga, beta):
        beta.base = ga
    for pair in _pairs(ga, beta):
        _inherit(*pair, required=beta.base is not None)


def _group_title(resource: Resource) -> str:
    """Return the title of a resource without methods of its own."""
    if resource.accessor == ("beta",):
        return "Endpoints that require or accept an `anthropic-beta` header."
    names = ", ".join(f"`{child.accessor[-1]}`" for child in resource.children)
    return f"Groups of endpoints: {names}."


def _method(operation: Operation, accessor: tuple[str, ...], name: str) -> Method:
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
        path=_path(operation, parameters),
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


def _path(operation: Operation, parameters: list[Parameter]) -> str:
    """Return the path as a string literal, split over several lines if it is long."""
    names = {each.wire: each.name for each in parameters if each.where == "path"}
    if not names:
        return repr(operation.path)
    lines = [_Line()]
    for piece in re.findall(r"{\w+}|/?[^{}/]+|/|[{}]", operation.path):
        wire = piece[1:-1] if piece.startswith("{") else ""
        code = f"{{segment({wire!r}, {names[wire]})}}" if wire in names else ""
        if len(lines[-1].text) + len(code or piece) > _LONGEST:
            # Keep the slash before a segment on the same line as the segment.
            lines.append(_Line("/") if lines[-1].drop_slash(before=piece) else _Line())
        lines[-1].add(piece, code)
    return "\n".join(line.printed() for line in lines if line.text)


class _Line:
    """One line of a path: a string literal, or an f-string if it contains parameters."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self._code = text
        self._has_parameter = False

    def add(self, text: str, code: str) -> None:
        self.text += code or text
        escaped = text.encode("unicode_escape").decode("ascii").replace('"', '\\"')
        self._code += code or escaped.replace("{", "{{").replace("}", "}}")
        self._has_parameter = self._has_parameter or bool(code)

    def drop_slash(self, *, before: str) -> bool:
        """Remove the slash at the end, unless the next piece begins with one."""
        if not self.text.endswith("/") or before.startswith("/"):
            return False
        self.text, self._code = self.text[:-1], self._code[:-1]
        return True

    def printed(self) -> str:
        return f'f"{self._code}"' if self._has_parameter else repr(self.text)


_LONGEST = 80
"""Maximum length of the part of a path on one line."""


def walk(tops: list[Resource]) -> list[Resource]:
    """Return every resource, each before its children."""
    return [each for top in tops for each in (top, *walk(top.children))]
