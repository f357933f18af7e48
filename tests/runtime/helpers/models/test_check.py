"""`ModelCatalog.check`: problems, unknown values and notices of a request."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import Conversation, ModelCatalog, ToolRegistry, cached, errors, image
from api_claude.models import ModelInfo
from support.listed_models import LISTED, MODELS, capabilities
from support.png import png

CATALOG = ModelCatalog.of(MODELS)
HELLO: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}
NOTHING = {
    name: {**value, "supported": False} if isinstance(value, dict) else value
    for name, value in capabilities().items()
}
IMAGE = image(png(1, 2, 3))
PDF = {"type": "document", "source": {"type": "url", "url": "https://example.com/a.pdf"}}
INLINE_PDF = {
    "type": "document",
    "source": {"type": "base64", "media_type": "application/pdf", "data": ""},
    "citations": {"enabled": True},
}
PICTURES = {"type": "document", "source": {"type": "content", "content": [IMAGE]}}


def content(*blocks: Any) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": [*blocks]}]}


def test_a_request_that_the_model_accepts() -> None:
    request = {**HELLO, "thinking": {"type": "adaptive"}, "output_config": {"effort": "high"}}
    check = CATALOG.check(request)
    assert check.ok
    assert check.model is MODELS[0]
    assert check.findings == ()
    assert str(check) == "no finding"
    check.raise_problems()


NEEDS: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({}, []),
    ({"thinking": {"type": "adaptive"}}, [("thinking", "thinking.types.adaptive")]),
    ({"output_config": {"effort": "low"}}, [("output_config.effort", "effort.low")]),
    (
        {"output_config": {"format": {"type": "json_schema", "schema": {}}}},
        [("output_config.format", "structured_outputs")],
    ),
    ({"output": int}, [("output", "structured_outputs")]),
    ({"output_config": {"effort": None, "format": None}}, []),
    (
        {"context_management": {"edits": [{"type": "clear_tool_uses_20250919"}]}},
        [("context_management.edits[0]", "context_management.clear_tool_uses_20250919")],
    ),
    (
        {"tools": [{"name": "a", "input_schema": {}}, {"type": "web_search_20260318"}]},
        [("tools[1]", "server_tools.web_search")],
    ),
    ({"tools": [{"type": "web_fetch_20260318"}]}, [("tools[0]", "server_tools")]),
    (
        {"tools": [{"type": "code_execution_20260521"}]},
        [("tools[0]", "code_execution"), ("tools[0]", "server_tools.code_execution")],
    ),
    (content(cached(IMAGE)), [("messages[0].content[0]", "image_input")]),
    (content(PDF), [("messages[0].content[0]", "pdf_input")]),
    (
        content(INLINE_PDF),
        [
            ("messages[0].content[0]", "pdf_input"),
            ("messages[0].content[0].citations", "citations"),
        ],
    ),
    (content(PICTURES), [("messages[0].content[0].source.content[0]", "image_input")]),
    (
        content({"type": "tool_result", "tool_use_id": "a", "content": [IMAGE]}),
        [("messages[0].content[0].content[0]", "image_input")],
    ),
    (
        {"messages": [{"role": "system", "output_config": {"effort": "high"}}]},
        [("messages[0].output_config.effort", "effort.high")],
    ),
    ({"messages": Conversation().user(IMAGE)}, [("messages[0].content[0]", "image_input")]),
    ({"tools": ToolRegistry()}, []),
]


@pytest.mark.parametrize("changes, needed", NEEDS)
def test_each_feature_needs_its_capability(
    changes: dict[str, Any], needed: list[tuple[str, str]]
) -> None:
    lacking = ModelInfo.model_validate({**LISTED[0], "capabilities": NOTHING})
    found = ModelCatalog.of([lacking]).check({**HELLO, **changes})
    assert [(each.path, each.capability) for each in found.problems] == needed
    assert CATALOG.check({**HELLO, **changes}).ok
    silent = CATALOG.check({**HELLO, **changes, "model": "claude-haiku-3"})
    assert silent.ok
    assert [each.capability for each in silent.unknown] == [None, *(name for _, name in needed)]


def test_raise_problems_names_all_of_them() -> None:
    request = {
        **HELLO,
        "max_tokens": 100_000,
        "thinking": {"type": "between_tools"},
        "output_config": {"effort": "max"},
    }
    check = CATALOG.check(request)
    assert not check.ok
    with pytest.raises(
        errors.RequestError,
        match=r"max_tokens: 100,000 exceeds the 64,000 of claude-sonnet-4-6; thinking: "
        r"claude-sonnet-4-6 does not support thinking.types.between_tools; output_config.effort: ",
    ):
        check.raise_problems()
    assert str(check).startswith("problem: max_tokens: 100,000 exceeds")


def test_a_batch_needs_support_for_batches() -> None:
    assert CATALOG.check(HELLO, batch=True).ok
    lacking = ModelInfo.model_validate({**LISTED[0], "capabilities": NOTHING})
    check = ModelCatalog.of([lacking]).check(HELLO, batch=True)
    assert [each.path for each in check.problems] == ["batch"]


def test_the_stage_of_life() -> None:
    retired = CATALOG.check({**HELLO, "model": "claude-opus-3"})
    assert [each.message for each in retired.problems] == ["claude-opus-3 is retired"]
    old = CATALOG.check({**HELLO, "model": "claude-sonnet-4-5"})
    assert old.ok
    assert [(each.kind, each.message) for each in old.findings] == [
        ("notice", "claude-sonnet-4-5 is deprecated and is retired on 2026-12-15")
    ]


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_date_that_is_not_one_is_not_reported() -> None:
    odd = ModelInfo.model_construct(**{**LISTED[2], "retires_at": "soon"})
    check = ModelCatalog.of([odd]).check({**HELLO, "model": "claude-sonnet-4-5"})
    assert check.findings[0].message.endswith("has no date of retirement yet")


def test_a_model_that_is_not_listed() -> None:
    check = CATALOG.check({**HELLO, "model": "claude-sonnet-4.6"})
    assert check.model is None
    assert "did you mean 'claude-sonnet-4-6'?" in check.problems[0].message


@pytest.mark.parametrize(
    "model, tokens, kinds",
    [
        ("claude-sonnet-4-6", 900_000, []),
        ("claude-sonnet-4-6", 999_999, ["notice"]),
        ("claude-sonnet-4-6", 1_000_001, ["problem"]),
        ("claude-haiku-3", 1, ["notice", "unknown", "unknown"]),
    ],
)
def test_the_size_of_the_prompt(model: str, tokens: int, kinds: list[str]) -> None:
    check = CATALOG.check({**HELLO, "model": model}, input_tokens=tokens)
    assert [each.kind for each in check.findings] == kinds


def test_fallback_models() -> None:
    names = ["claude-sonnet-4-6", "claude-test", "claude-9"]
    fallbacks: list[dict[str, Any]] = [{"model": name} for name in names]
    fallbacks[0]["max_tokens"] = 70_000
    check = CATALOG.check({**HELLO, "model": "claude-opus-4-5", "fallbacks": fallbacks})
    assert [each.path for each in check.problems] == [
        "fallbacks[0].max_tokens",
        "fallbacks[1].model",
        "fallbacks[2].model",
    ]
    unknown = CATALOG.check({**HELLO, "fallbacks": [{"model": "claude-opus-4-5"}]})
    assert [each.kind for each in unknown.findings] == ["unknown"]
    assert CATALOG.check({**HELLO, "fallbacks": "default"}).findings == ()


@pytest.mark.parametrize(
    "request_, text",
    [
        ([], "must be a dict"),
        ({}, "must have a model"),
        ({**HELLO, "messages": iter(())}, "messages must be a list, not tuple_iterator"),
        ({**HELLO, "tools": {"name": "a"}}, "tools must be a list, not dict"),
    ],
)
def test_a_request_that_cannot_be_checked(request_: Any, text: str) -> None:
    with pytest.raises(errors.RequestError, match=text):
        CATALOG.check(request_)
