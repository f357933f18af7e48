"""From operations to resources: which class has which methods, and what each method is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.naming import class_name, module_name, names_in

from .api import Api, Helpers, Operation, Parameter, ReplyKind, Webhook

BETA_HEADER = "anthropic-beta"


@dataclass
class Method:
    """One method of one class."""

    name: str
    operation: Operation
    beta: bool
    parameters: list[Parameter]
    """In the order of the signature, without the one that switches streaming on."""
    switch: Parameter | None
    """The parameter that switches streaming on, if there is one."""
    arguments: str
    """Of a method that may stream: the TypedDict of its parameters."""
    tools: Parameter | None
    """The parameter that `run_tools` fills in, if there is one."""
    run_arguments: str
    """Of a method with tools: the TypedDict of all its other parameters."""
    path: str
    """A Python expression."""
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: list[tuple[str, str]] | None = None
    files: list[tuple[str, str]] = field(default_factory=list)
    """Of a form: the fields that are files."""

    @property
    def reply_type(self) -> str:
        return self.operation.beta_reply_type if self.beta else self.operation.reply_type

    @property
    def reply(self) -> ReplyKind:
        return self.operation.beta_reply if self.beta else self.operation.reply

    def of(self, where: str) -> list[Parameter]:
        return [each for each in self.parameters if each.where == where]

    @property
    def tool(self) -> str:
        """The type of one of its tools."""
        assert self.tools is not None
        return self.tools.annotation.removeprefix("Sequence[").removesuffix("]")

    @property
    def beside(self) -> tuple[str, ...]:
        """The methods that are generated around it."""
        helpers, stream = self.operation.helpers, self.operation.stream
        names: tuple[str, ...] = ("stream",) if stream and stream.accumulate else ()
        if self.tools:
            names += ("parse", "stream_parsed", "run_tools", "stream_tools", "gather")
        if helpers and helpers.of == "batches":
            names += ("submit_all", "job", "wait")
        return names

    @property
    def positional(self) -> list[Parameter]:
        """The id that the method is about: the last of the path. What that is part of is named,
        `retrieve("user_1", workspace_id="wrkspc_1")`, for two ids are easily mixed up.
        """
        return self.of("path")[:1]

    @property
    def keyword_only(self) -> list[Parameter]:
        return [each for each in self.parameters if each not in self.positional]


@dataclass
class Resource:
    """One class (and its asynchronous twin): `client.messages.batches`."""

    accessor: tuple[str, ...]
    title: str = ""
    methods: list[Method] = field(default_factory=list)
    webhooks: list[tuple[str, Webhook]] = field(default_factory=list)
    """The methods that read what the API sends by itself, by name."""
    children: list[Resource] = field(default_factory=list)

    @property
    def cls(self) -> str:
        return class_name(self.accessor)

    @property
    def async_cls(self) -> str:
        return class_name(self.accessor, asynchronous=True)

    @property
    def module(self) -> str:
        return module_name(self.accessor)

    @property
    def path(self) -> str:
        return ".".join(("client", *self.accessor))

    @property
    def replies(self) -> set[str]:
        """The types that its methods answer with."""
        streams = [m.operation.stream for m in self.methods if m.operation.stream]
        found = {method.reply_type for method in self.methods} - {""}
        found |= {each.message for each in self.helpers if each.message}
        return found | {s.event for s in streams} | {w.event for _, w in self.webhooks}

    @property
    def helpers(self) -> list[Helpers]:
        """What stands around its methods."""
        return [m.operation.helpers for m in self.methods if m.operation.helpers]

    @property
    def types(self) -> set[str]:
        """All types that its methods name."""
        annotations = {p.annotation for m in self.methods for p in m.parameters}
        found = self.replies | {name for each in annotations for name in names_in(each)}
        return found | {name for each in self.helpers for name in (each.request, each.params)}


def resources(api: Api) -> list[Resource]:
    """The resources at the top of the client, each with those below it."""
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
    for each in found.values():
        each.title = each.title or "What needs an `anthropic-beta` header, or may come with one."
        each.children.sort(key=lambda child: child.accessor)
    return sorted(tops, key=lambda top: top.accessor)


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
    if operation.helpers and operation.helpers.of == "messages":
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
    method.query = [(each.wire, each.name) for each in method.of("query")]
    for each in method.of("header"):
        value = each.name
        if each.wire == BETA_HEADER:
            value = f"joined({', '.join([each.name, *(repr(b) for b in operation.betas)])})"
        method.headers.append((each.wire, value))
    if operation.body is not None and not operation.whole_body:
        fields = method.of("body")
        method.files = [(each.wire, each.name) for each in fields if each.is_file]
        method.body = [(each.wire, each.name) for each in fields if not each.is_file]
        if switch:
            method.body.append((switch.wire, switch.name))
    return method


_ORDER = {"path": 0, "body": 1, "query": 2, "header": 3}


def _rank(parameter: Parameter, path: str) -> tuple[int, int, int]:
    """Path parameters in their order, then what is required, then body, query and headers; the
    spec's order within each.
    """
    position = path.find(f"{{{parameter.wire}}}") if parameter.where == "path" else 0
    return (
        parameter.where != "path",
        not parameter.required,
        _ORDER[parameter.where] * 1000 + position,
    )


def _path(operation: Operation, parameters: list[Parameter]) -> str:
    """A string literal, in several lines if it would be too long for one."""
    names = {each.wire: each.name for each in parameters if each.where == "path"}
    if not names:
        return f'"{operation.path}"'
    lines = [""]
    for piece in re.findall(r"{\w+}|/?[^{}/]+|/", operation.path):
        text = piece
        if piece.startswith("{"):
            wire = piece.strip("{}")
            text = f"{{segment('{wire}', {names[wire]})}}"
        if len(lines[-1]) + len(text) > _LONGEST:
            # A segment's name stays with its slash.
            slash = "/" if lines[-1].endswith("/") and text[0] != "/" else ""
            lines[-1] = lines[-1].removesuffix(slash) if slash else lines[-1]
            lines.append(slash)
        lines[-1] += text
    return "\n".join(f'f"{line}"' if "{" in line else f'"{line}"' for line in lines if line)


_LONGEST = 80
"""Characters of a path in one line of code."""


def walk(tops: list[Resource]) -> list[Resource]:
    """Every resource, each before those below it."""
    return [each for top in tops for each in (top, *walk(top.children))]
