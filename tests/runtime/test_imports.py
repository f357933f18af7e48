"""Which modules an import and a first call load. Each test runs a new interpreter."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from typing import Any

import pytest

import api_claude
from api_claude.errors import ConfigurationError

HELPERS = "api_claude_runtime.helpers"
REPORT = "\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
CLIENT = (
    "import api_claude; client = api_claude.Client(auth_token='t', base_url='http://127.0.0.1:1')\n"
)
CALL = CLIENT + (
    "try: client.messages.create(model='m', max_tokens=1, messages=[])\n"
    "except api_claude.errors.APIConnectionError: pass\n"
)
STREAM = CLIENT + (
    "try: client.messages.stream(model='m', max_tokens=1, messages=[]).__enter__()\n"
    "except api_claude.errors.APIConnectionError: pass\n"
)


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )


@functools.cache
def modules(code: str) -> set[str]:
    done = run(code + REPORT)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def loaded(code: str, *prefixes: str) -> list[str]:
    found = modules(code)
    return sorted(name for name in found if any(f"{name}.".startswith(f"{p}.") for p in prefixes))


def test_importing_the_package_loads_no_libraries() -> None:
    libraries = ("pydantic", "pydantic_core", "httpx", "httptools", "ssl", "asyncio", "certifi")
    assert loaded("import api_claude", *libraries) == []
    assert loaded("import api_claude", "api_claude") == ["api_claude"]
    assert loaded("import api_claude.models, api_claude.params", *libraries) == []


@pytest.mark.parametrize(
    "code", [CLIENT + "client.messages", CALL, STREAM], ids=["group", "call", "stream"]
)
def test_using_messages_loads_no_unneeded_modules(code: str) -> None:
    assert loaded(code, "api_claude.resources.messages") == [
        "api_claude.resources.messages",
        "api_claude.resources.messages.messages",
    ]
    unneeded = (
        "httpx",
        "httpcore",
        "h11",
        "anyio",
        "api_claude.resources.beta",
        "api_claude.params",
        "api_claude.resources.models",
    )
    assert loaded(code, *unneeded) == []


def test_calls_load_neither_opentelemetry_nor_log_lines() -> None:
    assert loaded(CALL, "opentelemetry", f"{HELPERS}.telemetry", f"{HELPERS}.logs") == []


def test_creating_a_client_loads_no_response_models() -> None:
    assert loaded(CLIENT, "api_claude.models", "api_claude.resources") == []


@pytest.mark.parametrize("code", [CLIENT + "client.messages", CALL, STREAM])
def test_a_synchronous_program_does_not_load_asyncio(code: str) -> None:
    assert "asyncio" not in modules(code)


def test_an_httpx_client_loads_the_httpx_adapter_and_not_the_pool() -> None:
    code = "import httpx, api_claude\napi_claude.Client(auth_token='t', http_client=httpx.Client())"
    assert loaded(code, "api_claude_runtime.transport.adapters.httpx_adapter") == [
        "api_claude_runtime.transport.adapters.httpx_adapter"
    ]
    assert "api_claude_runtime.transport.pool" not in modules(code)


def test_the_runtime_imports_no_generated_modules() -> None:
    code = (
        "import importlib, pkgutil, api_claude_runtime as r\n"
        "for m in pkgutil.iter_modules(r.__path__): importlib.import_module(f'{r.__name__}.{m.name}')"
    )
    assert loaded(code, "api_claude") == []


@pytest.mark.parametrize("name", api_claude.__all__)
def test_every_public_name_exists(name: str) -> None:
    value: Any = getattr(api_claude, name)
    assert value is getattr(api_claude, name)
    assert name in dir(api_claude)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Clint"):
        _ = api_claude.Clint
    with pytest.raises(AttributeError, match="Mesage"):
        _ = api_claude.models.Mesage


def test_preload_builds_the_validators_of_the_group_only() -> None:
    code = "import api_claude; api_claude.preload('models')"
    names = modules(code)
    assert {"api_claude.client", "api_claude.models.models"} <= names
    assert "api_claude.models.messages" not in names
    built = (
        "import api_claude; api_claude.preload('messages')\nfrom api_claude.models import Message\n"
    )
    assert run(built + "assert Message.__pydantic_complete__").returncode == 0
    assert (
        run(
            built.replace("preload('messages')", "models") + "assert Message.__pydantic_complete__"
        ).returncode
        == 1
    )


def test_preload_without_arguments_loads_all_groups() -> None:
    assert {"api_claude.models.models", "api_claude.models.messages"} <= modules(
        "import api_claude; api_claude.preload()"
    )


@pytest.mark.parametrize(
    "group, text",
    [
        ("mesages", r"group 'mesages' does not exist: did you mean 'messages'\?"),
        ("beta.messages", r"did you mean 'messages'\?"),
        ("organization.user", r"did you mean 'organization.users'\?"),
        ("", r"group must be one of .*messages, models.*, or a group below it, not ''"),
        (None, r"group must be one of .*, not None"),
    ],
)
def test_preload_of_an_unknown_group_is_an_error(group: Any, text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        api_claude.preload(group)


def test_preload_imports_the_groups_below_a_group() -> None:
    found = modules("import api_claude; api_claude.preload('messages', 'organization.federation')")
    for folder in ("resources", "resources.beta"):
        assert f"api_claude.{folder}.messages.batches" in found
    assert "api_claude.resources.beta.organization.federation.rules.workspaces" in found
    assert "api_claude.resources.organization.users" not in found


FIRST_CALL = """
import sys, asyncio, ssl, api_claude, api_claude.errors
api_claude.errors.APIConnectionError
api_claude.preload("messages")
before, ssl.create_default_context = set(sys.modules), None
ASK = dict(model="m", max_tokens=1, messages=[])
if {sync}:
    try: api_claude.Client(auth_token="t", base_url="{url}").messages.create(**ASK)
    except api_claude.errors.APIConnectionError: pass
else:
    async def ask():
        try: await api_claude.AsyncClient(auth_token="t", base_url="{url}").messages.create(**ASK)
        except api_claude.errors.APIConnectionError: pass
    asyncio.run(ask())
print(sorted(set(sys.modules) - before))
"""


@pytest.mark.parametrize("sync", [True, False], ids=["sync", "async"])
@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "https://127.0.0.1:1"])
def test_a_first_call_after_preload_imports_nothing(url: str, sync: bool) -> None:
    """The call also creates no TLS context."""
    done = run(FIRST_CALL.format(url=url, sync=sync))
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")
