"""The intermediate representation: what the templates print. Every decision has been taken here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal["object", "union", "enum", "alias"]
ReplyKind = Literal["json", "optional", "union", "page", "lines", "events", "file"]


@dataclass
class Field:
    """A property of an object. `annotation` is Python, filled in by `models.py`."""

    wire: str
    name: str
    required: bool
    description: str
    schema: dict[str, Any]
    beta_only: bool = False
    annotation: str = ""
    default: str = ""


@dataclass
class Schema:
    """A named schema, as it is used in one direction."""

    name: str
    part: str
    kind: Kind
    description: str
    schema: dict[str, Any]
    fields: list[Field] = field(default_factory=list)
    base: str | None = None
    """Of an `allOf`: the schema that this one extends."""
    tag: str | None = None
    annotation: str = ""
    """Of an enum or alias: its type."""
    depends: set[str] = field(default_factory=set)
    """Other schemas that its annotations name."""
    responses: set[str] = field(default_factory=set)
    """Of a request type: the response types that may stand in its place."""


def all_fields(schemas: Mapping[str, Schema], schema: Schema) -> list[Field]:
    """The fields of an object, inherited ones first."""
    inherited = all_fields(schemas, schemas[schema.base]) if schema.base else []
    return inherited + schema.fields


def is_file(schema: dict[str, Any]) -> bool:
    """Whether it is a file to upload, or a list of files."""
    inner = schema.get("items", {}) if schema.get("type") == "array" else schema
    return inner.get("type") == "string" and inner.get("format") == "binary"


@dataclass
class Parameter:
    """A parameter of a method, wherever it travels."""

    wire: str
    name: str
    where: Literal["path", "query", "header", "body"]
    required: bool
    description: str
    schema: dict[str, Any]
    beta_only: bool = False
    ga_only: bool = False
    annotation: str = ""

    @property
    def is_file(self) -> bool:
        return is_file(self.schema)


@dataclass
class Streaming:
    """`x-stream`: the events of an operation."""

    event: str
    when: str | None
    done: str | None
    accumulate: str | None


@dataclass
class Helpers:
    """`x-helpers`: what more is generated around an operation that makes messages."""

    of: Literal["messages", "batches"]
    """One message a call, or many in the background."""
    message: str = ""
    """Of batches: what each request is answered with."""
    request: str = ""
    """Of batches: a request with its id."""
    params: str = ""
    """What a request asks."""


@dataclass
class Operation:
    """One method and path, whatever the number of accessors that lead to it."""

    id: str
    method: str
    path: str
    part: str
    summary: str
    description: str
    returns: str
    accessors: list[str]
    betas: list[str]
    parameters: list[Parameter]
    body: str | None
    whole_body: str | None
    """The name of the parameter that is the body, where it is not one parameter for each field."""
    form: bool
    """Whether the body is sent as a multipart form, and not as JSON."""
    reply: ReplyKind
    reply_type: str
    """The schema of the reply, or of one item or line of it."""
    beta_reply: ReplyKind
    beta_reply_type: str
    """The same two for its `beta.` methods."""
    page: str
    """Of a page: the runtime's class."""
    stream: Streaming | None = None
    helpers: Helpers | None = None


@dataclass
class Webhook:
    """Events that the API sends by itself; the accessor reads one."""

    accessors: list[str]
    part: str
    summary: str
    description: str
    event: str


@dataclass
class ErrorCode:
    """A row of the error table."""

    status: int
    code: str
    name: str
    base: str
    description: str
    fields: list[Field] = field(default_factory=list)


@dataclass
class Api:
    """All of it."""

    version: str
    parts: dict[str, str]
    """Part -> title, in the spec's order."""
    responses: dict[str, Schema]
    requests: dict[str, Schema]
    operations: list[Operation]
    webhooks: list[Webhook]
    errors: list[ErrorCode]
