"""`LazyMember`: a member of an open union whose validator is built when it is first needed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

from pydantic import ValidationError
from pydantic_core import PydanticSerializationUnexpectedValue, core_schema, to_json

from api_claude_runtime.http import fork

from .validation_options import PROBE, options_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue


class LazyMember:
    """Annotation for a rare member of an open union.

    Values of JSON, objects, and JSON Schemas are the same as without it. The class is built when
    the first value of it is validated or serialized. All unions share one object for each class.
    """

    def __init__(self, cls: type[BaseModel]) -> None:
        self._cls = cls
        # Before version 2.12, pydantic has no lock of its own.
        self._building = fork.new_rlock()

    @classmethod
    def of(cls, member: type[BaseModel]) -> LazyMember:
        """Return the object for a class."""
        # `setdefault` is atomic: threads that build two unions at once get the same object.
        return _MEMBERS.get(member) or _MEMBERS.setdefault(member, cls(member))

    def __reduce__(self) -> tuple[Any, ...]:
        return LazyMember.of, (self._cls,)  # core schemas are copied, and this is part of them

    def build(self) -> bool:
        """Build the validator and the serializer. Return whether that was still to be done."""
        if self._cls.__pydantic_complete__:
            return False
        with self._building:
            return self._cls.model_rebuild() is not None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.with_info_wrap_validator_function(
            self._validate,
            PROBE,
            serialization=core_schema.wrap_serializer_function_ser_schema(
                self._serialize, info_arg=True, schema=core_schema.any_schema()
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        self.build()
        # Inside of another schema, that of the class is a definition with a name.
        return handler(core_schema.definitions_schema(self._cls.__pydantic_core_schema__, []))

    def _validate(
        self,
        value: Any,
        probe: core_schema.ValidatorFunctionWrapHandler,
        info: core_schema.ValidationInfo[Any],
    ) -> Any:
        self.build()
        validator = self._cls.__pydantic_validator__
        options = options_of(probe, value, info)
        try:
            return validator.validate_python(value, **options)
        except ValidationError:
            if info.mode == "python":
                raise
        # For JSON, the texts of some errors differ.
        return validator.validate_json(to_json(value), **options)

    def _serialize(
        self, value: Any, handler: Callable[[Any], Any], info: core_schema.SerializationInfo[Any]
    ) -> Any:
        if not isinstance(value, self._cls):
            raise PydanticSerializationUnexpectedValue("")  # pydantic tries the other members
        self.build()  # `model_construct` has not done it
        if type(value) is self._cls or info.serialize_as_any:
            return handler(value)
        # Of a subclass, only the fields of the member are serialized.
        return self._cls.__pydantic_serializer__.to_python(
            value,
            mode=info.mode,
            include=cast("Any", info.include),
            exclude=cast("Any", info.exclude),
            by_alias=info.by_alias,
            exclude_unset=info.exclude_unset,
            exclude_defaults=info.exclude_defaults,
            exclude_none=info.exclude_none,
            round_trip=info.round_trip,
            warnings=False,
            context=info.context,
        )


_MEMBERS: dict[type[BaseModel], LazyMember] = {}


def build_members() -> None:
    """Build the rare members of all unions that have been built.

    A class whose module was replaced by another one, as by `importlib.reload`, is left out.
    """
    while sum(member.build() for cls, member in list(_MEMBERS.items()) if _is_loaded(cls)):
        pass  # a member may have a union of its own, with further members


def _is_loaded(cls: type[BaseModel]) -> bool:
    return getattr(sys.modules.get(cls.__module__), cls.__name__, None) is cls
