"""`Escapes`: runs the public surface, and collects each exception that is not a typed error."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from api_claude.errors import ClaudeError

_RUNTIME = "api_claude_runtime"


class Escapes:
    """The exceptions that escaped, by the step, the class and the line that raised.

    Args:
        allowed: The exceptions that are correct.
    """

    def __init__(self, *allowed: type[BaseException]) -> None:
        self._allowed = (ClaudeError, *allowed)
        self.found: dict[tuple[str, str, str], str] = {}
        self.counts: Counter[tuple[str, str, str]] = Counter()
        self.typed: Counter[str] = Counter()
        """How often each error of the package was raised."""
        self.steps = 0
        self.case = ""
        """What is running: a seed and a name, to repeat it."""

    def attempt(self, step: str, call: Callable[[], Any]) -> Any:
        """Return the result of `call`; `None` if it raised a typed error or an escape."""
        self.steps += 1
        try:
            return call()
        except self._allowed as error:
            self.typed[type(error).__name__] += 1
            if isinstance(error, ClaudeError):
                self._use_error(step, error)
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            self.note(step, error)
        return None

    def _use_error(self, step: str, error: ClaudeError) -> None:
        """Use the public surface of an error."""
        try:
            assert str(error), "the error has no text"
            repr(error)
            again = pickle.loads(pickle.dumps(error))
            assert again.args == error.args, "the pickled error has another text"
            copy.copy(error)
            for name in ("rate_limits", "retry_after", "code", "stop_reason", "request_id"):
                if hasattr(type(error), name):
                    getattr(error, name)
            for name in ("partial", "reply"):
                repr(vars(error).get(name))
        except Exception as found:  # noqa: BLE001 - as above
            self.note(f"{step}: {type(error).__name__}", found)

    def note(self, step: str, error: Exception) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if _RUNTIME in frame.filename] or frames
        place = f"{Path(own[-1].filename).name}:{own[-1].lineno}"
        key = (type(error).__name__, place, step)
        self.counts[key] += 1
        self.found.setdefault(
            key,
            f"{self.case}, {step}: {type(error).__name__}: {str(error)[:300]}\n"
            + "".join(traceback.format_tb(error.__traceback__)[-6:]),
        )

    def report(self) -> str:
        """Return each escape with its count and the first case that found it."""
        lines = [f"{count} x {self.found[key]}" for key, count in self.counts.most_common()]
        return "\n".join(lines)
