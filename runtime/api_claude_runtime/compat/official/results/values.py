"""`official`: a response with the methods that models of the official package have."""

from __future__ import annotations

import functools
from typing import Any, cast

from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.replies.reply import reply_in


class OfficialModel:
    """The methods that are added. The classes of responses are subclasses of those of `models`."""

    def to_dict(
        self,
        *,
        mode: str = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """Return the fields that the API sent, as a dictionary."""
        found: dict[str, Any] = cast("Any", self).model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )
        return found

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Return the fields that the API sent, as JSON text."""
        found: str = cast("Any", self).model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )
        return found

    @property
    def _request_id(self) -> str | None:
        """The id of the request. `None` for a part of a response."""
        reply = reply_in(self)
        return reply.request_id if reply is not None else None

    def __eq__(self, other: object) -> bool:
        """Compare the fields, also with an object of the class of `api_claude.models`."""
        if not isinstance(other, _plain(type(self))):
            return NotImplemented
        return _fields(self) == _fields(other)

    __hash__ = None  # type: ignore[assignment] # pyright: ignore[reportAssignmentType] - as models

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Pickle as the class of `api_claude.models`, which another process can import."""
        return _restored, (_plain(type(self)), cast("Any", self).__getstate__())


def _plain(cls: Any) -> Any:
    """Return the class of `models` that `cls` was made of."""
    return next(each for each in cls.__mro__[1:] if not issubclass(each, OfficialModel))


def _fields(model: Any) -> dict[str, Any]:
    """Return the fields of a model. `parsed_output` is none."""
    own: dict[str, Any] = model.__dict__
    fields = {name: value for name, value in own.items() if name != "parsed_output"}
    return {**fields, **(model.model_extra or {})}


def _restored(cls: type[APIModel], state: Any) -> APIModel:
    model = cls.__new__(cls)
    model.__setstate__(state)
    return model


@functools.cache
def _class(cls: Any) -> Any:
    names = {name: getattr(cls, name) for name in ("__module__", "__qualname__", "__doc__")}
    return cls.__class__(cls.__name__, (OfficialModel, cls), names)


def official(value: Any) -> Any:
    """Add the methods to a response and to all models in it. Other values stay as they are."""
    if value.__class__ is list:
        for each in value:
            official(each)
    elif value.__class__ is dict:
        for each in value.values():
            official(each)
    elif isinstance(value, APIModel) and not isinstance(value, OfficialModel):
        fields: Any = vars(value)
        for each in (*fields.values(), *(value.model_extra or {}).values()):
            if isinstance(each, (APIModel, list, dict)):
                official(each)
        value.__class__ = _class(type(value))
    return value
