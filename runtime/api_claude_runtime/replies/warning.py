"""`ReplyShapeWarning`: a response differs from the spec."""

from __future__ import annotations

import inspect
import warnings

__all__ = ("ReplyShapeWarning",)


class ReplyShapeWarning(UserWarning):
    """Warning that a response differs from the spec.

    The model is still returned. The fields named in the warning have the value that the API sent,
    or `None` if they are missing.
    """


def warn_shape(text: str) -> None:
    """Issue a `ReplyShapeWarning` for the caller of this package."""
    warnings.warn(text, ReplyShapeWarning, stacklevel=_depth_of_caller())


def _depth_of_caller() -> int:
    """Return the stack level of the first frame outside this package, for `warnings.warn`."""
    frame, depth = inspect.currentframe(), 0
    while frame and str(frame.f_globals.get("__name__", "")).startswith("api_claude"):
        frame, depth = frame.f_back, depth + 1
    return depth
