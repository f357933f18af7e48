"""What every generated model is built from: `Model`, `Unknown`, and the union that stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union, get_args

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from .reply import Reply


class Model(BaseModel):
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


class Unknown(Model):
    """A member of a union that this version does not know: kept as it came.

    Every field of the original is an attribute, and serialising gives the original back.
    """

    if TYPE_CHECKING:
        type: str

        # Lets `if block.type == "text": block.text` type-check: a checker cannot rule out an
        # unknown member by its tag, so that its attributes have to be `Any`.
        def __getattr__(self, name: str) -> Any: ...


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
        members = tuple(m for m in get_args(source) if m is not Unknown)
        union: Any = Union[members]  # noqa: UP007 - built from a tuple
        if self.tag is None or len(members) == 1:
            known = handler.generate_schema(union)
            tags = _tags(members, self.tag)
        else:
            known = handler.generate_schema(Annotated[union, Field(discriminator=self.tag)])
            tags = frozenset(known["choices"]) if known["type"] == "tagged-union" else frozenset()
        unknown: core_schema.CoreSchema = handler.generate_schema(Unknown)
        if tags:
            unknown = core_schema.no_info_after_validator_function(_only_new(self.tag, tags), unknown)
        # Left to right, so that the look-up of the tag comes first and decides nearly always.
        return core_schema.union_schema([known, unknown], mode="left_to_right")


def _tags(members: tuple[Any, ...], tag: str | None) -> frozenset[Any]:
    if tag is None:
        return frozenset()
    return frozenset(
        value
        for member in members
        for value in get_args(member.model_fields[tag].annotation)
    )


def _only_new(tag: str | None, tags: frozenset[Any]) -> Any:
    def check(value: Unknown) -> Unknown:
        if getattr(value, tag or "type", None) in tags:
            raise PydanticCustomError("known_tag", "a known {tag} with unexpected contents", {"tag": tag})
        return value

    return check
