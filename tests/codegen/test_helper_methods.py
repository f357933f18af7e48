"""`HelperMethod`: generated methods have the signature and the texts of the runtime's functions."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import BaseModel

from api_claude_runtime.batches.api import wait
from api_claude_runtime.helpers.tools.run.sync_run import ToolRun
from codegen.generate import generate
from codegen.problems import SpecError
from codegen.render.helper_methods import HelperMethod, versions

SPEC = Path(__file__).parent / "specs" / "helpers"
BATCH: dict[str, object] = {"batch": "Heap | str", "on_progress": "OnHeap | None"}
PASSES = {"batches": "self"}


def build(
    house: object, key: str | None = None, *, floors: int = 1_000, doors: dict[str, int]
) -> None:
    """Build a house.

    The `house` grows. Its `doors` do not.

    Args:
        house: Where it stands.
        key: The key.
        floors: The number of floors.
        doors: The doors of each floor.

    Returns:
        A house.
    """


@pytest.fixture
def invented(monkeypatch: pytest.MonkeyPatch) -> str:
    """The path of a function in a module of the runtime that exists only in this test."""
    module = ModuleType("api_claude_runtime.invented")
    vars(module)["build"] = build
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return "invented:build"


def problem(make: Callable[[], object]) -> str:
    with pytest.raises(SpecError) as caught:
        make()
    return "\n".join(caught.value.problems)


def test_parameters_are_those_of_the_function(invented: str) -> None:
    types = {"house": "House", "doors": "Doors"}
    helper = HelperMethod([invented], types)
    assert [each[:4] for each in helper.parameters] == [
        ("house", "House", "", False),
        ("key", "str | None", "None", False),
        ("floors", "int", "1_000", True),
        ("doors", "Doors", "", True),
    ]
    assert helper.required_keywords == ["doors"]
    assert helper.call == "build(house, key, floors=floors, doors=doors)"
    assert helper.import_ == "from api_claude_runtime.invented import build"
    assert HelperMethod([invented], types, keyword_only=True).positional == []


def test_a_passed_parameter_is_no_parameter_of_the_method(invented: str) -> None:
    passes = {"house": "self.place"}
    helper = HelperMethod([invented], {"doors": "Doors"}, passes, shown={"house": "place"})
    assert [each.name for each in helper.parameters] == ["key", "floors", "doors"]
    assert helper.call == "build(self.place, key, floors=floors, doors=doors)"
    assert helper.body == ["The `place` grows. Its `doors` do not."]


def test_extra_parameter_has_the_default_and_the_text_of_another_function(invented: str) -> None:
    where = "batches.api.extra_headers:with_headers"
    extra = {"extra_headers": ("Headers | None", where, "headers")}
    helper = HelperMethod([invented], {"house": "House", "doors": "Doors"}, extra=extra)
    last = helper.parameters[-1]
    assert last[:4] == ("extra_headers", "Headers | None", "None", True)
    assert last.text.startswith("Headers of each request")
    assert "extra_headers" not in helper.call


def test_every_parameter_without_a_type_is_a_problem(invented: str) -> None:
    assert problem(lambda: HelperMethod([invented])) == (
        "  runtime function invented:build: the template has no type for its parameter 'doors'\n"
        "  runtime function invented:build: the template has no type for its parameter 'house'"
    )


def test_a_name_that_the_function_does_not_have_is_a_problem(invented: str) -> None:
    types = {"house": "House", "doors": "Doors", "roof": "Roof"}
    text = problem(lambda: HelperMethod([invented], types, {"cellar": "None"}))
    for name in ("roof", "cellar"):
        assert f"it has no parameter '{name}', which the template names" in text


def test_a_text_that_names_a_passed_parameter_is_a_problem(invented: str) -> None:
    text = problem(lambda: HelperMethod([invented], {"doors": "D"}, {"house": "self.place"}))
    assert "invented:build: a text names its parameter 'house', which the method does" in text


def test_collected_parameters_have_no_type(invented: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def collect(*rooms: int, **doors: int) -> None:
        """Collect."""

    monkeypatch.setattr(sys.modules["api_claude_runtime.invented"], "build", collect)
    text = problem(lambda: HelperMethod([invented]))
    assert "no type for its parameter 'doors'" in text
    assert "no type for its parameter 'rooms'" in text


def test_the_asynchronous_version_is_awaited() -> None:
    function = versions(True, "batches.api.wait:wait_for_batch", "batches.api.wait:await_batch")
    helper = HelperMethod(function, BATCH, PASSES)
    assert helper.is_async
    assert helper.call.startswith("await await_batch(self, batch, poll=poll")
    assert helper.summary.startswith("Wait until a batch has ended")


def _generated(name: str) -> str:
    return generate(SPEC)[f"resources/{name}.py"]


def test_a_changed_default_changes_the_generated_method(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _generated("heaps").count("poll: float = 2.0,") == 4
    defaults = {**wait.wait_for_batch.__kwdefaults__, "poll": 9.5}
    monkeypatch.setattr(wait.wait_for_batch, "__kwdefaults__", defaults)
    assert _generated("heaps").count("poll: float = 9.5,") == 1


def _with(function: Callable[..., Any], text: str, **added: inspect.Parameter) -> Any:
    """Return a function like another one, with a changed docstring and more parameters."""

    def changed() -> None: ...

    signature = inspect.signature(function)
    parameters = [*signature.parameters.values(), *added.values()]
    vars(changed)["__signature__"] = signature.replace(parameters=parameters)
    changed.__doc__ = text
    return changed


def _keyword(name: str, annotation: str) -> inspect.Parameter:
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=None, annotation=annotation)


def test_an_added_parameter_is_added_to_the_generated_method(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = str(wait.wait_for_batch.__doc__)
    text = text.replace("    Returns:", "        jitter: Seconds more.\n\n    Returns:")
    changed = _with(wait.wait_for_batch, text, jitter=_keyword("jitter", "float | None"))
    monkeypatch.setattr(wait, "wait_for_batch", changed)
    heaps = _generated("heaps")
    assert "        jitter: float | None = None,\n" in heaps
    assert "            jitter: Seconds more.\n" in heaps
    assert "jitter=jitter," in heaps


@pytest.mark.parametrize(
    "annotation, message",
    [
        ("Jitter | None", "the template has no type for its parameter 'jitter'"),
        ("float | None", "its docstring has no text for 'jitter' in Args"),
    ],
)
def test_an_added_parameter_without_a_type_or_a_text_is_a_problem(
    annotation: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = str(wait.wait_for_batch.__doc__)
    changed = _with(wait.wait_for_batch, text, jitter=_keyword("jitter", annotation))
    monkeypatch.setattr(wait, "wait_for_batch", changed)
    assert problem(lambda: generate(SPEC)) == (
        f"  runtime function batches.api.wait:wait_for_batch: {message}"
    )


def test_a_missing_text_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    text = str(ToolRun.__init__.__doc__).replace("max_turns: Max", "turns: Max")
    monkeypatch.setattr(ToolRun.__init__, "__doc__", text)
    assert problem(lambda: generate(SPEC)) == (
        "  runtime function helpers.tools.run.sync_run:ToolRun: its docstring has no text for"
        " 'max_turns' in Args"
    )


class Weather(BaseModel):
    degrees: int


ANSWER = b'{"content": [{"type": "text", "text": "{\\"degrees\\": 21}"}]}'


def test_helpers_of_a_method_with_other_names(connect: Callable[..., Any]) -> None:
    json_type = "application/json"
    client, run = connect("helpers", (200, json_type, ANSWER), (200, json_type, ANSWER))
    result = run(client.talks.parse(messages=["?"], output=Weather))
    assert result.parsed == Weather(degrees=21)
    (outcome,) = run(client.talks.gather([{"messages": ["?"]}]))
    assert outcome.unwrap().content[0].text == '{"degrees": 21}'
    assert "The arguments of `say` except `live`: `messages` and others." in " ".join(
        str(client.talks.parse.__doc__).split()
    )
    assert "Call `say` for each of many requests" in client.talks.gather.__doc__


def test_stream_parsed_sends_the_switch_of_the_method(
    connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    client, _ = connect("helpers")
    sent: list[Any] = []
    monkeypatch.setattr(client.talks, "say", lambda **arguments: sent.append(arguments))
    manager = client.talks.stream_parsed(messages=["?"], output=Weather)
    manager._start()
    assert sent[0]["live"] is True
    assert sent[0]["output_config"]["format"]["type"] == "json_schema"
