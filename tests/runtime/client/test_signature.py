"""Helpers such as `stream` show the parameters of `create`, and check names when they are called."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import pydoc
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import AsyncClient, Client
from api_claude_runtime.client.signature import (
    HelperSignature,
    check_arguments,
    deprecated,
    helper_of,
)

HELPERS = ("stream", "parse", "stream_parsed", "run_tools", "stream_tools")
REQUIRED = ["max_tokens", "messages", "model"]
GIVEN: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": []}
OWN: dict[str, dict[str, Any]] = {
    "stream": {},
    "parse": {"output": list[int]},
    "stream_parsed": {"output": list[int]},
    "run_tools": {"tools": []},
    "stream_tools": {"tools": []},
}


@pytest.fixture(
    params=[
        pytest.param((cls, beta), id=cls.__name__ + (".beta" if beta else ""))
        for cls in (Client, AsyncClient)
        for beta in (False, True)
    ]
)
def messages(request: pytest.FixtureRequest) -> Any:
    cls, beta = request.param
    client = cls(auth_token="test", base_url="http://127.0.0.1:1")
    return client.beta.messages if beta else client.messages


def _call(method: Callable[..., Any], **arguments: Any) -> Any:
    """Call a helper; await it if it is asynchronous and sends its request at once."""
    result = method(**arguments)
    return asyncio.run(result) if inspect.iscoroutine(result) else result


@pytest.mark.parametrize("name", HELPERS)
def test_signature_has_the_parameters_of_create(messages: Any, name: str) -> None:
    create = dict(inspect.signature(messages.create).parameters)
    shown = dict(inspect.signature(getattr(messages, name)).parameters)
    own = {key for key in shown if key not in create}
    helper = set(OWN[name]) - {"tools"}
    assert helper <= own <= helper | {"max_turns", "concurrency", "approve", "handlers"}
    del create["stream"]
    assert {key: each for key, each in shown.items() if key not in OWN[name] and key in create} == {
        key: each for key, each in create.items() if key not in OWN[name]
    }


@pytest.mark.parametrize("name", HELPERS)
def test_required_parameters_come_first(messages: Any, name: str) -> None:
    shown = list(inspect.signature(getattr(messages, name)).parameters.values())
    required = [each.name for each in shown if each.default is inspect.Parameter.empty]
    assert required == [*OWN[name], *REQUIRED, "options"]
    assert [each.name for each in shown[: len(required) - 1]] == required[:-1]
    assert shown[-1].name == "options"


@pytest.mark.parametrize("name", HELPERS)
def test_help_shows_the_parameters(name: str) -> None:
    for owner in (Client(auth_token="t").messages, type(Client(auth_token="t").messages)):
        text = pydoc.plain(pydoc.render_doc(getattr(owner, name))).replace("'", "")
        assert "max_tokens: int" in text  # before Python 3.14, types are in quotes
        assert "messages: Sequence[MessageParam]" in text


def test_signature_works_like_any_other() -> None:
    method = type(Client(auth_token="t").messages).stream
    signature = inspect.signature(method)
    assert isinstance(signature, HelperSignature)
    plain = signature.replace()
    assert type(plain) is inspect.Signature
    assert (plain, hash(plain), str(plain)) == (signature, hash(signature), str(signature))
    assert list(signature.bind(None, **GIVEN).arguments) == ["self", *REQUIRED]
    for copied in (copy.copy(signature), pickle.loads(pickle.dumps(plain))):
        assert copied == plain
    with pytest.raises(TypeError, match="max_tokens"):
        signature.bind(None)


@pytest.mark.parametrize("name", HELPERS)
@pytest.mark.parametrize(
    "wrong, advice",
    [
        ({"modle": "m"}, "unexpected keyword argument 'modle': did you mean 'model'?"),
        ({"timeuot": 1}, "unexpected keyword argument 'timeuot': did you mean 'timeout'?"),
        ({"sytem": ""}, "unexpected keyword argument 'sytem': did you mean 'system'?"),
    ],
)
def test_misspelt_argument_is_reported_when_the_helper_is_called(
    messages: Any, name: str, wrong: dict[str, Any], advice: str
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(TypeError) as caught:
            _call(getattr(messages, name), **OWN[name], **GIVEN, **wrong)
    assert str(caught.value) == advice


def test_misspelt_argument_has_the_advice_of_create(messages: Any) -> None:
    def text(method: Callable[..., Any], wrong: str) -> str:
        with pytest.raises(TypeError) as caught:
            _call(method, **GIVEN, **{wrong: 1})
        return str(caught.value)

    for wrong in ("sytem", "extra_heders", "nothing_like_it", "user_profile", "workspaceid"):
        assert text(messages.stream, wrong) == text(messages.create, wrong)


@pytest.mark.parametrize("name", HELPERS)
def test_missing_argument_is_reported_when_the_helper_is_called(messages: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"{name}\(\) missing .*: 'max_tokens', 'messages'$"):
        _call(getattr(messages, name), **OWN[name], model="m")


@pytest.mark.parametrize("name", HELPERS[1:])
def test_its_own_argument_is_missing_like_any_other(messages: Any, name: str) -> None:
    (own,) = OWN[name]
    text = rf"{name}\(\) missing required keyword arguments: '{own}', 'max_tokens'$"
    with pytest.raises(TypeError, match=text):
        _call(getattr(messages, name), model="m", messages=[])


@pytest.mark.parametrize("name", ["parse", "stream_parsed"])
def test_output_format_instead_of_output_has_the_hint(messages: Any, name: str) -> None:
    with pytest.raises(TypeError, match=r"'output_format': use `client.messages.parse\(output="):
        _call(getattr(messages, name), **GIVEN, output_format=list[int])


@pytest.mark.parametrize("name", HELPERS)
def test_argument_that_the_helper_passes_itself_is_refused(messages: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"'stream': \w+.{name}\(\) passes it itself"):
        _call(getattr(messages, name), **OWN[name], **GIVEN, stream=True)


@pytest.mark.parametrize("name", ["stream", "stream_parsed", "run_tools", "stream_tools"])
def test_every_argument_of_create_is_accepted(messages: Any, name: str) -> None:
    signature = inspect.signature(messages.create)
    every = {key: None for key in signature.parameters if key not in {"stream", "options"}}
    every |= dict.fromkeys(("extra_headers", "extra_query", "extra_body", "timeout"))
    _call(getattr(messages, name), **{**every, **GIVEN, **OWN[name]})


def test_method_without_such_a_signature_is_not_checked() -> None:
    check_arguments(lambda **arguments: arguments, {"anything": 1})


def test_signature_is_computed_on_first_use() -> None:
    def create(self: Any, *, model: str, stream: bool = False, **options: Any) -> None: ...

    @helper_of(create, "stream")
    def helper(self: Any, *, output: int = 1, **arguments: Any) -> None: ...

    signature = vars(helper)["__signature__"]
    assert "_whole" not in vars(signature)
    assert list(inspect.signature(helper).parameters) == ["self", "model", "output", "options"]


def test_import_computes_no_signature() -> None:
    code = (
        "import inspect\n"
        "def fail(*_, **__): raise AssertionError('computed')\n"
        "import dataclasses, pydantic\n"
        "from api_claude import Client\n"
        "client = Client(auth_token='t')\n"
        "import api_claude_runtime.client.signature as module\n"
        "module.inspect.signature = fail\n"
        "client.messages.stream(model='m', max_tokens=1, messages=[])\n"
        "print('ok')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == ("ok\n", "")


def test_deprecated_function_is_marked_and_not_wrapped() -> None:
    def function() -> int:
        return 1

    assert deprecated("use another")(function) is function
    assert vars(function)["__deprecated__"] == "use another"
