"""Request types at run time: type hints, and every type as a type of pydantic and of FastAPI."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, ForwardRef, get_args, get_type_hints

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError, validate_call

from api_claude import OMIT, Timeout, models, params
from api_claude_runtime.requests.call import CallOptions
from api_claude_runtime.requests.request_types import TypedDict
from support.each import check_each

ALL: dict[str, Any] = {name: getattr(params, name) for name in params.__all__}
CLASSES = [name for name, kind in ALL.items() if isinstance(kind, type) and kind is not str]
MESSAGES: list[Any] = [
    {"role": "user", "content": "x"},
    {
        "role": "user",
        "content": [
            {"type": "text", "text": "hi", "cache_control": {"type": "ephemeral"}},
            {
                "type": "tool_result",
                "tool_use_id": "t",
                "content": [{"type": "text", "text": "deep"}],
            },
        ],
    },
]


def _unresolved(kind: Any) -> bool:
    return isinstance(kind, (str, ForwardRef)) or any(
        _unresolved(each) for each in get_args(kind) if "Literal" not in str(kind)[:16]
    )


def test_type_hints_of_each_type_resolve() -> None:
    check_each(CLASSES, check_hints)


def check_hints(name: str) -> None:
    hints = get_type_hints(ALL[name])
    assert hints.keys() == ALL[name].__annotations__.keys()
    assert [key for key, kind in hints.items() if _unresolved(kind)] == []


def test_type_hints_of_a_function_with_every_type_resolve() -> None:
    def function() -> None: ...

    function.__annotations__ = dict(ALL)
    resolved = get_type_hints(function)
    assert [name for name in ALL if _unresolved(resolved[name])] == []


@pytest.fixture(scope="module")
def adapter() -> TypeAdapter[Any]:
    """A dict with every request type, by name. One adapter is much faster than one for each."""
    # Functional syntax: a type checker cannot read fields that are computed.
    everything: Any = TypedDict("Everything", ALL, total=False)  # type: ignore[misc]
    return TypeAdapter(everything)


def test_every_type_is_a_type_of_pydantic(adapter: TypeAdapter[Any]) -> None:
    value = {"MessageParam": MESSAGES[1], "ToolParam": {"name": 1, "input_schema": {}}}
    with pytest.raises(ValidationError, match=r"ToolParam.name"):
        adapter.validate_python(value)
    value["ToolParam"] = {"name": "a", "input_schema": {"type": "object"}}
    assert adapter.validate_python(value) == value


def test_every_type_has_a_json_schema(adapter: TypeAdapter[Any]) -> None:
    schema = adapter.json_schema()
    assert schema["properties"].keys() == ALL.keys()
    assert schema["$defs"]["TextBlockParam"]["required"] == ["text", "type"]


@pytest.mark.parametrize("name", ["MessageParam", "ToolParam", "MessagesCreateArguments"])
def test_a_single_type_is_a_type_of_pydantic(name: str) -> None:
    assert TypeAdapter(list[ALL[name]]).validate_python([]) == []  # type: ignore[misc, name-defined]


class Body(BaseModel):
    messages: list[params.MessageParam]
    tools: list[params.ToolUnionParam] = []
    block: params.TextBlockParam | None = None


def test_field_of_a_model_round_trips() -> None:
    tool = {
        "name": "a",
        "input_schema": {"type": "object", "additionalProperties": False, "$defs": {}},
    }
    given = {"messages": MESSAGES, "tools": [tool], "block": {"type": "text", "text": "x"}}
    for body in (Body.model_validate(given), Body.model_validate_json(json.dumps(given))):
        assert body.model_dump() == given
        assert json.loads(body.model_dump_json()) == given


def test_keys_that_this_version_does_not_know_are_kept() -> None:
    block = {"type": "text", "text": "x", "new": {"a": 1}}
    given = {"messages": [{"role": "user", "content": [block], "new": 1}]}
    assert Body.model_validate(given).model_dump(exclude_defaults=True) == given


def test_part_of_a_response_stays_an_object() -> None:
    block = models.TextBlock(type="text", text="x")
    body = Body.model_validate({"messages": [{"role": "assistant", "content": [block]}]})
    assert body.messages[0]["content"] == [block]


def test_wrong_value_is_rejected_with_its_place() -> None:
    with pytest.raises(ValidationError, match=r"UserMessageParam\.content") as caught:
        Body.model_validate({"messages": [{"role": "user", "content": 1}]})
    assert caught.value.errors()[0]["loc"][:2] == ("messages", 0)


def test_validate_call() -> None:
    @validate_call
    def send(messages: list[params.MessageParam], tool: params.ToolParam | None = None) -> Any:
        return messages

    assert send(MESSAGES) == MESSAGES
    with pytest.raises(ValidationError):
        send([{"role": "other"}])  # type: ignore[list-item, typeddict-item]


def test_body_of_a_fastapi_endpoint() -> None:
    fastapi = pytest.importorskip("fastapi")
    testclient = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()

    def chat(messages: Any, tools: Any) -> Any:
        return messages

    chat.__annotations__ = {
        "messages": list[params.MessageParam],
        "tools": list[params.ToolParam],
        "return": list[params.MessageParam],
    }
    app.post("/chat")(chat)
    client = testclient.TestClient(app)
    answer = client.post("/chat", json={"messages": MESSAGES, "tools": []})
    assert (answer.status_code, answer.json()) == (200, MESSAGES)
    assert client.post("/chat", json={"messages": [{}], "tools": []}).status_code == 422
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert [name for name in schemas if name.startswith("TextBlockParam")]


def test_arguments_of_create_may_be_omitted_or_a_timeout() -> None:
    arguments = {
        "model": "m",
        "max_tokens": 1,
        "messages": MESSAGES,
        "system": OMIT,
        "timeout": Timeout(read=1.0),
    }
    kind: Any = params.MessagesCreateArguments
    assert TypeAdapter(kind).validate_python(arguments) == arguments
    for name, value in {"timeout": "soon", "service_tier": object()}.items():
        with pytest.raises(ValidationError, match=name):
            TypeAdapter(kind).validate_python({**arguments, name: value})


@pytest.mark.parametrize("kind", [params.MessagesCreateArguments, params.MessagesRunToolsArguments])
def test_arguments_end_with_the_options_of_every_method(kind: Any) -> None:
    names = list(params.MessagesRunToolsArguments.__annotations__)
    options = tuple(CallOptions.__annotations__)
    assert tuple(names[-len(options) :]) == options
    assert names[:3] == ["max_tokens", "messages", "model"]
    for name, option in CallOptions.__annotations__.items():
        text = kind.__annotations__[name].__forward_arg__
        # pydantic validates these types, so they have no `Secret`.
        known = option.__forward_arg__.replace("str | Secret", "str")
        assert text.replace("TimeoutOption", "TimeoutLike") == known


@pytest.mark.parametrize(
    "file", [b"x", Path("x"), io.BytesIO(b"x"), ("x", b"x"), ("x", b"x", "text/plain")]
)
def test_file_is_passed_on_unchanged(file: Any) -> None:
    kind: Any = params.FileUploadParams
    assert TypeAdapter(kind).validate_python({"file": file})["file"] is file


def test_text_is_not_read_as_the_path_of_a_file() -> None:
    kind: Any = params.FileUploadParams
    for validate in (
        lambda: TypeAdapter(kind).validate_python({"file": "/etc/passwd"}),
        lambda: TypeAdapter(kind).validate_json('{"file": "/etc/passwd"}'),
    ):
        with pytest.raises(ValidationError, match="should be bytes, a path, an open file"):
            validate()


def test_import_loads_no_other_types() -> None:
    code = (
        "import sys, api_claude.params\n"
        "assert not [m for m in sys.modules if m.startswith(('pydantic', 'api_claude.params.'))]\n"
        "from api_claude.params import MessageParam\n"
        "print(*(m for m in sys.modules if m.startswith(('pydantic', 'api_claude.params.',"
        " 'api_claude.models.'))))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [
        "api_claude.params.messages",
        "api_claude.params.messages.messages",
    ]
