"""`Template`: frozen arguments, and the arguments of each method."""

from __future__ import annotations

import copy
import inspect
import pickle
import typing
from typing import Any

import pytest

from api_claude import OMIT, BetaTemplate, Client, ModelCatalog, Template, errors, params
from api_claude_runtime.helpers.templates.ready import READY
from support.listed_models import MODELS

TALK: Any = [{"role": "user", "content": "Hello"}]
SHORT = Template(model="claude-sonnet-4-6", max_tokens=100, system="Be brief.")


def test_arguments_are_those_of_the_template_and_of_the_call() -> None:
    assert SHORT.arguments(messages=TALK) == {
        "model": "claude-sonnet-4-6",
        "max_tokens": 100,
        "system": "Be brief.",
        "messages": TALK,
    }
    assert SHORT.arguments(messages=TALK, max_tokens=7)["max_tokens"] == 7


def test_omit_removes_an_argument() -> None:
    assert "system" not in SHORT.arguments(messages=TALK, system=OMIT)
    assert "system" not in SHORT.with_(system=OMIT).values
    assert Template(system=OMIT) == Template()


def test_the_right_template_replaces_whole_arguments() -> None:
    left = Template(max_tokens=1, output_config={"effort": "low"}, stop_sequences=["a"])
    right = Template(max_tokens=2, output_config={"format": None})
    assert (left | right).values == {
        "max_tokens": 2,
        "output_config": {"format": None},
        "stop_sequences": ["a"],
    }
    assert (left | Template()) == left


def test_a_template_never_changes() -> None:
    blocks: Any = [{"type": "text", "text": "Be brief."}]
    template = Template(system=blocks, max_tokens=1)
    blocks[0]["text"] = "Be long."
    template.values["system"].append(1)
    template.arguments(model="m", messages=TALK)["system"][0]["text"] = "Be long."  # type: ignore[index]
    assert template.values == {"system": [{"type": "text", "text": "Be brief."}], "max_tokens": 1}
    changed: Any = template
    with pytest.raises(AttributeError, match=r"cannot be changed: use with_\(max_tokens=\.\.\.\)"):
        changed.max_tokens = 2
    with pytest.raises(AttributeError, match="cannot be changed"):
        del changed._values
    with pytest.raises(TypeError, match="unhashable"):
        hash(template)


def test_templates_are_equal_copied_and_pickled_by_value() -> None:
    assert Template(max_tokens=1) == Template(max_tokens=1)
    assert Template(max_tokens=1) != BetaTemplate(max_tokens=1)
    assert Template() != {}
    for twice in (copy.copy(SHORT), copy.deepcopy(SHORT), pickle.loads(pickle.dumps(SHORT))):
        assert twice == SHORT
        assert twice is not SHORT


@pytest.mark.parametrize(
    "make", [Template, SHORT.with_, SHORT.arguments, SHORT.count_arguments, Template.chat]
)
def test_an_unknown_argument_is_refused_at_once(make: Any) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'max_token': did you mean"):
        make(max_token=1)
    with pytest.raises(TypeError, match="unexpected keyword argument 'temperature'"):
        make(temperature=0.5)
    with pytest.raises(TypeError, match="a template has no argument stream: use client"):
        make(stream=True)


def test_missing_arguments_are_named() -> None:
    with pytest.raises(
        errors.RequestError, match="Template: max_tokens and messages must be given"
    ):
        Template(model="m").arguments()
    with pytest.raises(errors.RequestError, match="Template: messages must be given"):
        SHORT.count_arguments()
    with pytest.raises(errors.RequestError, match="messages"):
        SHORT.tool_arguments()


def test_count_arguments_are_those_that_the_method_has() -> None:
    full = SHORT.with_(stop_sequences=["a"], tools=[], metadata={}, timeout=3)
    counted = full.count_arguments(messages=TALK)
    assert counted.keys() == {"model", "system", "messages", "tools", "timeout"}
    assert Template(model="m").count_arguments(messages=TALK).keys() == {"model", "messages"}


def test_tools_are_not_part_of_the_arguments_of_run_tools() -> None:
    assert SHORT.tool_arguments(messages=TALK) == SHORT.arguments(messages=TALK)
    with pytest.raises(errors.RequestError, match="pass the tools to run_tools"):
        SHORT.with_(tools=[]).tool_arguments(messages=TALK)


def test_batch_params_are_a_body() -> None:
    template = SHORT.with_(extra_body={"temperature": 0})
    assert template.batch_params(messages=TALK) == {
        **SHORT.arguments(messages=TALK),
        "temperature": 0,
    }
    with pytest.raises(errors.RequestError, match="cannot have timeout, user_profile_id: pass"):
        template.batch_params(messages=TALK, timeout=3, user_profile_id="u")


@pytest.mark.parametrize("kind, group", [(Template, "messages"), (BetaTemplate, "beta.messages")])
def test_a_template_has_all_parameters_of_the_methods(kind: Any, group: str) -> None:
    with Client(api_key="sk-ant-test") as client:
        methods: Any = client
        for name in group.split("."):
            methods = getattr(methods, name)
        create = inspect.signature(methods.create).parameters
        count = inspect.signature(methods.count_tokens).parameters
    whole, counted, body = kind._argument_types()
    options = {"extra_headers", "extra_query", "extra_body", "timeout", "deadline"}
    assert {*typing.get_type_hints(whole)} - options == {*create} - {"stream", "options"}
    assert {*typing.get_type_hints(counted)} - options == {*count} - {"output", "options"}
    assert not typing.get_type_hints(whole, include_extras=True).keys() & {"stream"}
    required = {
        name
        for name, hint in typing.get_type_hints(counted, include_extras=True).items()
        if typing.get_origin(hint) is typing.Required
    }
    assert required == {"model", "messages"}
    assert body is params.MessageCreateParamsNonStreaming


@pytest.mark.parametrize("name", READY)
@pytest.mark.parametrize("kind", [Template, BetaTemplate])
def test_ready_templates(kind: Any, name: str) -> None:
    ready = READY[name]
    template = getattr(kind, name)(model="claude-sonnet-4-6")
    assert type(template) is kind
    assert template.values == {
        "model": "claude-sonnet-4-6",
        "max_tokens": ready.max_tokens,
        "output_config": {"effort": ready.effort},
        "system": ready.system,
    }
    assert getattr(kind, name)(max_tokens=9).values["max_tokens"] == 9
    assert ModelCatalog.of(MODELS).check(template.arguments(messages=TALK)).ok
    assert f"`max_tokens` {ready.max_tokens}" in " ".join(getattr(kind, name).__doc__.split())


def test_ready_templates_share_nothing() -> None:
    Template.chat().values["output_config"]["effort"] = "max"
    assert Template.chat().values["output_config"] == {"effort": "medium"}


def test_repr_is_short_and_shows_no_header() -> None:
    template = Template(system="x" * 100, extra_headers={"x-api-key": "secret"})
    assert repr(template) == f"Template(system='{'x' * 56}..., extra_headers=...)"
