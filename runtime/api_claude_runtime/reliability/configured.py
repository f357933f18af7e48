"""`Configured`: a policy that is pickled as its settings."""

from __future__ import annotations

import inspect
from typing import Any, Self

from api_claude_runtime.pipeline.flow import Policy


class Configured(Policy):
    """Base class of policies that are pickled as their settings, without state.

    An unpickled policy is a new object: its circuits are closed, its limits are unused, and it
    shares nothing with the first one. `copy.copy` returns an object that shares the state.
    """

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        raise NotImplementedError

    def __reduce__(self) -> tuple[Any, ...]:
        known = inspect.signature(type(self)).parameters
        # A default is left out. If `random.random` were pickled, all copies would have one seed.
        given = {
            name: value
            for name, value in self._settings().items()
            if name not in known or value is not known[name].default
        }
        return _create, (type(self), given)

    def __copy__(self) -> Self:
        copied = object.__new__(type(self))
        copied.__dict__.update(self.__dict__)
        return copied


def _create(cls: Any, given: dict[str, Any]) -> Any:
    return cls(**given)
