"""`Operation`: which operation of the API a request is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_KINDS = {
    "/v1/messages": "messages",
    "/v1/messages/count_tokens": "count_tokens",
    "/v1/complete": "completions",
}


class Operation(NamedTuple):
    """A method and a path of the API, such as `POST /v1/messages`."""

    method: str
    path: str
    """The path after the base URL, without the query."""
    query: str
    """The query, with its question mark; empty without one."""

    @classmethod
    def of(cls, request: Request) -> Operation:
        """Return the operation of a request that is not rewritten yet."""
        target = request.target.removeprefix(request.prefix).decode("ascii", "replace")
        path, mark, query = target.partition("?")
        return cls(request.method, path, mark + query)

    @property
    def kind(self) -> str:
        """The group of the operation: `messages`, `count_tokens`, `batches`, `models`, `files`."""
        if self.path in _KINDS:
            return _KINDS[self.path] if self.method == "POST" else "others"
        parts = self.path.split("/")
        if parts[1:4] == ["v1", "messages", "batches"]:
            return "batches"
        return parts[2] if len(parts) > 2 and parts[1] == "v1" else "others"

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def __repr__(self) -> str:  # the query may contain credentials
        return f"<Operation {self}>"
