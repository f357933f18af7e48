"""Data classes of the intermediate representation that the templates print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .python_types import ANY, PythonType

Kind = Literal["object", "union", "enum", "alias"]
ReplyKind = Literal["json", "optional", "union", "value", "none", "page", "lines", "events", "file"]
Encoding = Literal["", "repeated", "commas"]
"""How a list is sent: as the runtime does by default, as `a=1&a=2`, or as `a=1,2`."""


@dataclass
class Field:
    """A property of an object. `annotations.annotate` fills in `annotation`."""

    wire: str
    name: str
    required: bool
    description: str
    schema: dict[str, Any]
    beta_only: bool = False
    annotation: PythonType = ANY
    default: str = ""


@dataclass
class Schema:
    """A named schema as used in one direction: in requests or in responses."""

    name: str
    part: str
    kind: Kind
    description: str
    schema: dict[str, Any]
    fields: list[Field] = field(default_factory=list)
    base: str | None = None
    """The schema that this one extends with `allOf`."""
    tag: str | None = None
    annotation: PythonType = ANY
    """The type of an enum, a union or an alias. An object has none."""
    depends: set[str] = field(default_factory=set)
    """The other schemas that its annotations name."""
    responses: set[str] = field(default_factory=set)
    """Response types that the annotations of a request type accept as well."""


def all_fields(schemas: Mapping[str, Schema], schema: Schema) -> list[Field]:
    """Return the fields of an object, inherited fields first."""
    inherited = all_fields(schemas, schemas[schema.base]) if schema.base else []
    return inherited + schema.fields


def is_file(schema: dict[str, Any]) -> bool:
    """Whether the schema is a file to upload, or a list of files."""
    inner = schema.get("items", {}) if schema.get("type") == "array" else schema
    return inner.get("type") == "string" and inner.get("format") == "binary"


@dataclass
class Parameter:
    """A parameter of a method, sent in the path, query, headers or body."""

    wire: str
    name: str
    where: Literal["path", "query", "header", "body"]
    required: bool
    description: str
    schema: dict[str, Any]
    beta_only: bool = False
    ga_only: bool = False
    encoding: Encoding = ""
    annotation: PythonType = ANY
    credentials: Literal["", "inside", "whole", "requests"] = ""
    """Whether the value has fields for credentials, is one as a whole, or is a list of requests."""

    @property
    def is_file(self) -> bool:
        return is_file(self.schema)


@dataclass
class Streaming:
    """The `x-stream` extension: the event stream of an operation."""

    event: str
    when: str | None
    done: str | None
    accumulate: str | None


@dataclass
class Helpers:
    """The `x-helpers` extension: asks for helper methods around an operation."""

    kind: Literal["messages", "tokens", "batches"]
    """Whether the operation creates one message, counts its tokens, or creates a batch. The spec's
    key is `of`."""
    message: str = ""
    """Batches only: the type of the message that answers each request."""
    request: str = ""
    """Batches only: the type of a request with its id."""
    params: str = ""
    """The type of the parameters of one message."""


@dataclass
class Operation:
    """One HTTP method and path. Several accessors may call it."""

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
    """The parameter that takes the whole body, if the body has no parameter for each field."""
    form: bool
    """Whether the body is sent as a multipart form instead of JSON."""
    optional_body: bool
    """Whether no body is sent if none of its fields is given."""
    reply: ReplyKind
    reply_type: str
    """The schema of the response, or of one item, line or event of it."""
    beta_reply: ReplyKind
    beta_reply_type: str
    """`reply` and `reply_type` for the `beta.` methods of the operation."""
    page: str
    """The runtime's page class, if the response is a page."""
    stream: Streaming | None = None
    helpers: Helpers | None = None
    deprecated: bool = False
    constants: list[tuple[str, str]] = field(default_factory=list)
    """Query parameters that every call sends: wire name and value."""

    @property
    def deprecation(self) -> str:
        """The message of its `@deprecated`."""
        return f"{self.method} {self.path} is deprecated"


@dataclass
class Webhook:
    """An event that the API sends to the user's server. Its accessors verify and parse it."""

    accessors: list[str]
    part: str
    summary: str
    description: str
    event: str


@dataclass
class ErrorCode:
    """A row of `x-error-codes`: an error code and the exception class for it."""

    status: int
    code: str
    name: str
    base: str
    description: str
    fields: list[Field] = field(default_factory=list)


@dataclass
class Api:
    """The whole API."""

    version: str
    parts: dict[str, str]
    """Part -> title, in the order of the spec."""
    responses: dict[str, Schema]
    requests: dict[str, Schema]
    operations: list[Operation]
    webhooks: list[Webhook]
    errors: list[ErrorCode]
    title: str = ""
    server: str | None = None
    """The base URL of a document of others, or an empty text. `None` for this project's spec."""
