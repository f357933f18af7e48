"""Calls of each operation, and what they return from a `PlatformServer`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from api_claude import text_of
from api_claude.platforms import Vertex
from support.blocking import AnyClient, Connector
from support.servers import bodies
from support.servers.platforms import PlatformServer

MODEL = "claude-sonnet-4-5@20250929"
QUESTION: Mapping[str, Any] = MappingProxyType(
    {"model": MODEL, "messages": [{"role": "user", "content": "Hello"}]}
)


def _create(client: AnyClient) -> bool:
    return text_of(client.messages.create(max_tokens=9, **QUESTION)) == bodies.TEXT


def _stream(client: AnyClient) -> bool:
    with client.messages.stream(max_tokens=9, **QUESTION) as stream:
        return "".join(stream.text_stream) == bodies.TEXT


def _count(client: AnyClient) -> bool:
    return bool(client.messages.count_tokens(**QUESTION).input_tokens == 12)


def _beta(client: AnyClient) -> bool:
    reply = client.beta.messages.create(max_tokens=9, betas=["context-1m-2025-08-07"], **QUESTION)
    return bool(reply.content[0].text == bodies.TEXT)


CALLS: Mapping[str, Callable[[AnyClient], bool]] = MappingProxyType(
    {
        "create": _create,
        "stream": _stream,
        "count_tokens": _count,
        "beta": _beta,
        "batches": lambda client: client.messages.batches.list().data == [],
        "models": lambda client: client.models.list().data == [],
        "files": lambda client: (
            client.beta.files.list().data[0].id == "file_011CNha8iCJcU1wXNR6q4V8w"
        ),
    }
)


def client_of(connect: Connector, platform: Any, **options: Any) -> AnyClient:
    """Return a client of a platform."""
    return connect(None, api_key=None, platform=platform, **options)


def at(server: PlatformServer, **options: Any) -> Vertex:
    """Return Vertex AI in a region at a server."""
    return Vertex(**{"region": "us-east5", "base_url": f"{server.url}/v1", **options})


def ask(client: AnyClient) -> Any:
    """Make a short call."""
    return client.messages.count_tokens(**QUESTION)
