"""What every generated model is built from: `APIModel`, `Unknown`, unions that stay open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer
from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler

    from .reply import Reply

__all__ = ("Unknown",)


class APIModel(BaseModel):
    """Base of everything that the API answers with.

    Fields that this version does not know are kept (`model_extra`) and written back out, and
    validators are built on first use, so that importing a group of types costs little.
    """

    # `_reply` is a slot and not a private attribute: pydantic would initialise a private
    # attribute of every nested model, and only the outermost one of a reply carries it.
    __slots__ = ("_reply",)

    model_config = ConfigDict(extra="allow", defer_build=True, protected_namespaces=())

    if TYPE_CHECKING:
        _reply: Reply


class SendsNull(APIModel):
    """Base of reply types that go back into a request with fields that have to be there, as null
    if need be. Of all other types a request leaves out what is `None`.
    """

    sent_as_null: ClassVar[tuple[str, ...]] = ()

    @model_serializer(mode="wrap")
    def _with_nulls(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = handler(self)
        for name in self.sent_as_null:
            data.setdefault(name, None)
        return data


class Unknown(APIModel):
    """A member of a union that this version does not know: kept as it came.

    Every field of the original is an attribute, and serialising gives the original back.
    """

    if TYPE_CHECKING:
        # At run time, what the API sent. For a checker a constant that no known type has: that is
        # what lets `if block.type == "text": block.text` narrow to the one member it means.
        type: Literal["(unknown)"]

        def __getattr__(self, name: str) -> Any: ...

    @model_serializer(mode="wrap")
    def _as_it_came(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = handler(self)
        # A request leaves out what is `None` in a model; here, nobody knows whether it may.
        return {**dict.fromkeys(self.model_extra or (), None), **data}

    @property
    def type_name(self) -> str | None:
        """The type that the API gave it, as a plain string."""
        name = getattr(self, "type", None)
        return name if isinstance(name, str) else None


class Open:
    """Marks a union whose last member is `Unknown`.

    The named members are told apart by `tag` in one look-up; whatever carries another tag becomes
    an `Unknown`. A member with a *known* tag and wrong contents stays an error, so that it is
    never mistaken for something new.
    """

    __slots__ = ("tag",)

    def __init__(self, tag: str | None) -> None:
        self.tag = tag

    def __hash__(self) -> int:
        return hash((Open, self.tag))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Open) and other.tag == self.tag

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        members = [member for member in get_args(source) if member is not Unknown]
        tags = {member: _tags(member, self.tag) for member in members}
        # A member whose tag may be missing cannot be looked up by it, and is tried after the rest.
        strict = [member for member in members if tags[member]]
        choices: list[Any] = []
        if len(strict) > 1:
            union: Any = Union[tuple(strict)]  # noqa: UP007 - built from a tuple
            choices.append(Annotated[union, Field(discriminator=self.tag)])
        else:
            choices += strict
        choices += [member for member in members if not tags[member]]
        schemas: list[core_schema.CoreSchema | tuple[core_schema.CoreSchema, str]] = [
            handler.generate_schema(choice) for choice in choices
        ]
        schemas.append(
            core_schema.no_info_after_validator_function(
                _only_new(self.tag or "type", frozenset[str]().union(*tags.values())),
                handler.generate_schema(Unknown),
            )
        )
        # Left to right, so that the look-up of the tag comes first and decides nearly always.
        return core_schema.union_schema(schemas, mode="left_to_right")


def _tags(member: Any, tag: str | None) -> frozenset[str]:
    """The values of `tag` that mean `member`; empty if it can do without."""
    if tag is None or not isinstance(member, type) or not issubclass(member, APIModel):
        return frozenset()
    annotation = member.model_fields[tag].annotation
    return frozenset(get_args(annotation)) if get_origin(annotation) is Literal else frozenset()


def _only_new(tag: str, tags: frozenset[str]) -> Callable[[Unknown], Unknown]:
    def check(value: Unknown) -> Unknown:
        name = getattr(value, tag, None)
        if isinstance(name, str) and name in tags:
            raise PydanticCustomError(
                "known_tag", "a known {tag} with unexpected contents", {"tag": tag}
            )
        return value

    return check
