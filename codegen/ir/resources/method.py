"""`Method`: one method of a resource class."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.ir.api import Operation, Parameter, ReplyKind
from codegen.ir.python_types import ListOf, PythonType


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
    template_arguments: str
    """The TypedDict of all parameters as optional keys, if the method has `tools`."""
    count_arguments: str
    """The TypedDict of the parameters of a method that counts tokens, for templates."""
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

    def is_in(self, others: list[Method]) -> bool:
        """Whether one of `others` is equal to this method."""
        return any(
            self.name == other.name
            and self.operation is other.operation
            and self.call == other.call
            for other in others
        )
