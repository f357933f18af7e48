"""Base classes of the generated models: `APIModel`, `SendsNull`, `Unknown`, and open unions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer
from pydantic_core import PydanticCustomError, core_schema

from .lazy_member import LazyMember

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic import GetCoreSchemaHandler

__all__ = ("Unknown",)


class APIModel(BaseModel):
    """Base class of all response models.

    Unknown fields are kept in `model_extra` and are serialized. Validators are built on first use,
    so that importing a group of types is fast.
    """

    # `_reply` is a slot because pydantic would initialize a private attribute on every nested
    # model, and only the outermost model of a response has a `_reply`. It is not annotated: type
    # checkers would take it for a required argument of every model.
    __slots__ = ("_reply",)

    # With the names of the API, so that a stored model can be loaded: a field such as `from` has
    # another name in Python.
    # NaN and infinity, which a server may send in a field of any type, stay what they are when a
    # response is stored. pydantic would replace them with null.
    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        ser_json_inf_nan="constants",
        serialize_by_alias=True,
    )

    if not TYPE_CHECKING:  # a type checker would accept every name

        def __getattr__(self, name: str) -> Any:
            try:
                return super().__getattr__(name)  # an unknown field that the API sent
            except AttributeError:
                if name[:1] == "_" and name != "_request_id":
                    raise
                from api_claude_runtime.hints.lookup import attribute_error

                raise attribute_error(self, name, *hint_groups(type(self))) from None

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        # Most fields of most responses are `None`.
        return [(name, value) for name, value in super().__repr_args__() if value is not None]

    def _repr_markdown_(self) -> str | None:
        """Return a message as Markdown, for notebooks. `None` for all other models."""
        from .text import markdown_of

        return markdown_of(self)


def hint_groups(cls: type[APIModel]) -> tuple[str, ...]:
    """Return the groups of hints that apply to a model."""
    fields, name = cls.model_fields, cls.__name__
    if "stop_reason" in fields and "content" in fields:
        return "message", "model"
    if name.endswith("Block"):
        return "block", "model"
    if name.startswith("Raw") and name.endswith("Event"):
        return "event", "model"
    return ("page", "model") if hasattr(cls, "iter_all") else ("model",)


class SendsNull(APIModel):
    """Base class of response models with required fields that a request sends as null.

    For all other models, a request omits the fields that are `None`.
    """

    sent_as_null: ClassVar[tuple[str, ...]] = ()

    @model_serializer(mode="wrap")
    def _with_nulls(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = handler(self)
        for name in self.sent_as_null:
            data.setdefault(name, None)
        return data


class Unknown(APIModel):
    """A union member of a type that this version does not know.

    Every field of the JSON object is an attribute. Serializing returns the original object.
    """

    if TYPE_CHECKING:
        # At run time, this is the type that the API sent. Type checkers see a constant that no
        # known type has, so that `if block.type == "text": block.text` narrows to one member.
        type: Literal["(unknown)"]

        def __getattr__(self, name: str) -> Any: ...

    @model_serializer(mode="wrap")
    def _with_all_fields(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = handler(self)
        # A request omits `None` fields of known models. Here, null may be required, so keep it.
        return {**dict.fromkeys(self.model_extra or (), None), **data}

    @property
    def type_name(self) -> str | None:
        """The `type` that the API sent; `None` if it is not a string."""
        name = getattr(self, "type", None)
        return name if isinstance(name, str) else None


class Open:
    """Annotation for a union that falls back to `Unknown`, its last member.

    The field `tag` selects a known member with one look-up. An object with an unknown tag becomes
    an `Unknown`. An object with a *known* tag and invalid contents is a validation error, so that
    it is not mistaken for a new type.

    With `hot`, only the members with these tags are built together with the union. Each other
    member is built when the first value of it arrives.
    """

    __slots__ = ("hot", "tag")

    def __init__(self, tag: str | None, hot: tuple[str, ...] | None = None) -> None:
        self.tag = tag
        self.hot = hot

    def __hash__(self) -> int:
        return hash((Open, self.tag, self.hot))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Open) and (other.tag, other.hot) == (self.tag, self.hot)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        members = [member for member in get_args(source) if member is not Unknown]
        tags = {member: _tags(member, self.tag) for member in members}
        # A member without a required constant tag cannot be looked up, so it is tried last.
        tagged = [member for member in members if tags[member]]
        names = {_field_name(member, self.tag) for member in tagged}
        schemas: list[core_schema.CoreSchema | tuple[core_schema.CoreSchema, str]] = []
        if len(tagged) > 1 and len(names) == 1:
            schemas.append(self._tagged(names.pop(), {m: tags[m] for m in tagged}, handler))
        else:
            schemas += [handler.generate_schema(member) for member in tagged]
        schemas += [handler.generate_schema(member) for member in members if not tags[member]]
        schemas.append(
            core_schema.no_info_after_validator_function(
                _reject_known_tags(self.tag or "type", frozenset[str]().union(*tags.values())),
                handler.generate_schema(Unknown),
            )
        )
        # Left to right: the look-up by tag comes first and nearly always decides.
        return core_schema.union_schema(schemas, mode="left_to_right")

    def _tagged(
        self, field: str, tags: Mapping[Any, frozenset[str]], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema | tuple[core_schema.CoreSchema, str]:
        if self.hot is None:
            union: Any = Union[tuple(tags)]  # noqa: UP007 - built from a tuple
            return handler.generate_schema(Annotated[union, Field(discriminator=field)])
        schemas = {
            member: handler.generate_schema(
                member if names.intersection(self.hot) else Annotated[member, LazyMember.of(member)]
            )
            for member, names in tags.items()
        }
        path: list[list[str | int]] = [[field], [self.tag or ""]]
        union_schema = core_schema.tagged_union_schema(
            {name: schemas[member] for member, names in tags.items() for name in sorted(names)},
            discriminator=field if field == self.tag else path,
        )
        # In the location of an error, pydantic would name the functions of lazy members.
        label = ",".join(member.__name__ for member, names in tags.items() for _ in names)
        return union_schema, f"tagged-union[{label}]"


def _tags(member: Any, tag: str | None) -> frozenset[str]:
    """Return the values of the field `tag` that select `member`; empty without a constant tag."""
    if tag is None or not isinstance(member, type) or not issubclass(member, APIModel):
        return frozenset()
    annotation = member.model_fields[_field_name(member, tag)].annotation
    return frozenset(get_args(annotation)) if get_origin(annotation) is Literal else frozenset()


def _field_name(member: type[APIModel], tag: str | None) -> str:
    """Return the Python name of the field that has the name `tag` on the wire."""
    fields = member.model_fields.items()
    return next(name for name, field in fields if (field.alias or name) == tag)


def tags_of(kind: Any) -> frozenset[str]:
    """Return the `type` of each member of a union, at any depth. Empty without constant types."""
    if isinstance(kind, type) and issubclass(kind, APIModel):
        return _tags(kind, "type") if "type" in kind.model_fields else frozenset()
    return frozenset[str]().union(*map(tags_of, get_args(kind)))


def _reject_known_tags(tag: str, tags: frozenset[str]) -> Callable[[Unknown], Unknown]:
    def check(value: Unknown) -> Unknown:
        name = getattr(value, tag, None)
        if isinstance(name, str) and name in tags:
            raise PydanticCustomError(
                "known_tag", "a known {tag} has unexpected contents", {"tag": tag}
            )
        return value

    return check
